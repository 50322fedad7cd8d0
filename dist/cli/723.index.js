export const id = 723;
export const ids = [723];
export const modules = {

/***/ 86181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   differenceLines: () => (/* binding */ differenceLines),
/* harmony export */   runDiff: () => (/* binding */ runDiff)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _packaging_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53248);
/* harmony import */ var _packaging_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18985);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97929);



async function runDiff(context, first, second) {
    const { cwd, signal } = context;
    const [a, b] = await Promise.all([first, second].map((file) => (0,_packaging_index_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectPackage */ .H)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, file), { signal })));
    const difference = (0,_packaging_index_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePackages */ .F)(a, b);
    if (context.json)
        context.print(JSON.stringify({ a: a.path, b: b.path, ...difference }, undefined, 2));
    else
        context.print([`--- ${a.fileName}`, `+++ ${b.fileName}`, ...differenceLines(difference)].join('\n'));
    return difference.sameContent ? 0 : 1;
}
function differenceLines(difference) {
    const { values, lists, files, info, sizes, sameBytes, sameContent } = difference;
    if (sameBytes)
        return ['the same bytes'];
    const [archiveA, archiveB] = sizes.archive;
    const [installedA, installedB] = sizes.installed;
    const sizeLine = `archive ${change(archiveA, archiveB)}, installed ${change(installedA, installedB)}`;
    if (sameContent)
        return ['the same metadata and files, in other archives', sizeLine];
    return [
        sizeLine,
        ...values.flatMap(({ key, a, b }) => [key, ...side('-', a), ...side('+', b)]),
        ...[...lists, info].flatMap(listLines),
        ...(info.changed.length === 0 ? [] : ['info, changed', ...info.changed.map((name) => `  ~ ${name}`)]),
        ...(files.length === 0 ? [] : [`files (${files.length})`, ...files.map(fileLine)]),
    ];
}
const side = (sign, value) => value === undefined ? [] : [`  ${sign} ${typeof value === 'string' ? value : JSON.stringify(value)}`];
function listLines({ key, onlyA, onlyB }) {
    if (onlyA.length + onlyB.length === 0)
        return [];
    return [key, ...onlyA.map((item) => `  - ${item}`), ...onlyB.map((item) => `  + ${item}`)];
}
function fileLine({ path: file, a, b, changes }) {
    if (!a)
        return `  + ${file} (${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byteSize */ .m)(b?.size_in_bytes ?? 0)})`;
    if (!b)
        return `  - ${file} (${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byteSize */ .m)(a.size_in_bytes ?? 0)})`;
    const size = changes.includes('size') ? ` (${change(a.size_in_bytes ?? 0, b.size_in_bytes ?? 0)})` : '';
    return `  ~ ${file}: ${changes.join(', ')}${size}`;
}
function change(a, b) {
    if (a === b)
        return (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byteSize */ .m)(a);
    const share = a === 0 ? '' : `, ${b > a ? '+' : '−'}${Math.abs(((b - a) / a) * 100).toFixed(1)} %`;
    return `${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byteSize */ .m)(a)} → ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byteSize */ .m)(b)}${share}`;
}


/***/ }),

/***/ 18985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ comparePackages)
/* harmony export */ });
function comparePackages(a, b) {
    const values = [];
    const lists = [];
    for (const [section, one, other] of [
        ['index', a.index, b.index],
        ['about', a.about, b.about],
        ['run_exports', a.runExports, b.runExports],
        ['link', a.link, b.link],
    ]) {
        for (const key of keysOf(one, other))
            compareValue(`${section}.${key}`, one?.[key], other?.[key], values, lists);
    }
    compareValue('hash_input', parsed(a.hashInput), parsed(b.hashInput), values, lists);
    compareValue('tests', a.tests, b.tests, values, lists);
    const files = compareFiles(a.files, b.files);
    const info = compareInfo(a.infoFiles, b.infoFiles);
    const sameInfo = info.onlyA.length + info.onlyB.length + info.changed.length === 0;
    return {
        sameBytes: a.sha256 === b.sha256,
        sameContent: values.length + lists.length + files.length === 0 && sameInfo,
        values,
        lists,
        files,
        info,
        sizes: { archive: [a.sizeBytes, b.sizeBytes], installed: [a.installedBytes, b.installedBytes] },
    };
}
const keysOf = (a, b) => [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].sort();
function compareValue(key, a, b, values, lists) {
    if (JSON.stringify(canonical(a)) === JSON.stringify(canonical(b)))
        return;
    const [one, other] = [a ?? [], b ?? []];
    if (isTexts(one) && isTexts(other)) {
        const difference = compareLists(key, one, other);
        if (difference.onlyA.length + difference.onlyB.length > 0)
            lists.push(difference);
        else
            values.push({ key, a, b });
    }
    else
        values.push({ key, ...(a !== undefined && { a }), ...(b !== undefined && { b }) });
}
const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
function compareLists(key, a, b) {
    const [ofA, ofB] = [new Set(a), new Set(b)];
    return { key, onlyA: a.filter((item) => !ofB.has(item)).sort(), onlyB: b.filter((item) => !ofA.has(item)).sort() };
}
const readFiles = /^info\/(?:(?:index|about|run_exports|link|paths|hash_input)\.json|tests\/tests\.yaml)$/;
function compareInfo(a, b) {
    const changed = Object.keys(a).filter((name) => b[name] !== undefined && b[name] !== a[name] && !readFiles.test(name));
    return { ...compareLists('info', Object.keys(a), Object.keys(b)), changed };
}
function compareFiles(a, b) {
    const [ofA, ofB] = [a, b].map((list) => new Map(list.map((entry) => [entry._path, entry])));
    const paths = [...new Set([...a, ...b].map(({ _path }) => _path))].sort();
    return paths.flatMap((path) => {
        const [one, other] = [ofA?.get(path), ofB?.get(path)];
        if (!one || !other)
            return [{ path, ...(one && { a: one }), ...(other && { b: other }), changes: [] }];
        const changes = changesOf(one, other);
        return changes.length === 0 ? [] : [{ path, a: one, b: other, changes }];
    });
}
function changesOf(a, b) {
    const hasPrefix = (entry) => `${entry.file_mode} ${entry.prefix_placeholder} ${entry.no_link}`;
    return [
        ...(a.path_type === b.path_type ? [] : ['kind']),
        ...(a.sha256 === b.sha256 ? [] : ['content']),
        ...(a.size_in_bytes === b.size_in_bytes ? [] : ['size']),
        ...(hasPrefix(a) === hasPrefix(b) ? [] : ['prefix']),
    ];
}
function parsed(text) {
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function canonical(value) {
    if (Array.isArray(value))
        return value.map(canonical);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => [k, canonical(v)]));
}


/***/ }),

/***/ 58375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aT: () => (/* binding */ Pauses),
/* harmony export */   bB: () => (/* binding */ mapLimited),
/* harmony export */   jf: () => (/* binding */ Semaphore),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
async function mapLimited(items, limit, map) {
    const results = new Array(items.length);
    let next = 0;
    let failure;
    const worker = async () => {
        while (next < items.length && !failure) {
            const index = next++;
            try {
                results[index] = await map(items[index], index);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, worker));
    if (failure)
        throw failure.error;
    return results;
}
function sleep(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(signal.reason);
        const timer = setTimeout(done, milliseconds);
        function done() {
            signal?.removeEventListener('abort', aborted);
            resolve();
        }
        function aborted() {
            clearTimeout(timer);
            reject(signal?.reason);
        }
        signal?.addEventListener('abort', aborted, { once: true });
    });
}
class Semaphore {
    #free;
    #waiting = [];
    constructor(limit) {
        this.#free = Math.max(1, limit);
    }
    async run(work) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = this.#waiting.shift();
            if (next)
                next();
            else
                this.#free++;
        }
    }
}
class Pauses {
    #signal;
    #last = performance.now();
    constructor(signal) {
        this.#signal = signal;
    }
    whenDue() {
        if (performance.now() - this.#last < 30)
            return undefined;
        return new Promise((resolve) => setImmediate(resolve)).then(() => {
            this.#signal?.throwIfAborted();
            this.#last = performance.now();
        });
    }
}


/***/ })

};
