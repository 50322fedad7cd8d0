export const id = 4612;
export const ids = [4612];
export const modules = {

/***/ 3028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInspect: () => (/* binding */ runInspect)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _packaging_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53248);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97929);



async function runInspect(context, file, options) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(context.cwd, file);
    const inspection = await (0,_packaging_index_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectPackage */ .H)(absolute, { verify: options.verify, signal: context.signal });
    context.print(context.json ? JSON.stringify(inspection, undefined, 2) : describe(inspection));
    const problems = inspection.problems ?? [];
    for (const problem of problems)
        context.terminal.line(`${context.terminal.style.red('error:')} ${problem}`);
    return problems.length > 0 ? 1 : 0;
}
function describe(inspection) {
    const lines = [
        `${inspection.fileName} (${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .byteSize */ .m)(inspection.sizeBytes)}, ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .byteSize */ .m)(inspection.installedBytes)} installed)`,
        `  sha256: ${inspection.sha256}`,
        ...section('index', inspection.index),
        ...section('about', inspection.about),
        ...section('run exports', inspection.runExports),
        ...section('link', inspection.link),
    ];
    if (inspection.hashInput !== undefined)
        lines.push('hash input', `  ${inspection.hashInput}`);
    if (inspection.tests.length > 0)
        lines.push('tests', ...inspection.tests.map((test) => `  ${JSON.stringify(test)}`));
    if (inspection.licenses.length > 0)
        lines.push('licenses', ...inspection.licenses.map((name) => `  ${name}`));
    if (inspection.recipeFiles.length > 0)
        lines.push('recipe', ...inspection.recipeFiles.map((name) => `  ${name}`));
    lines.push(`files (${inspection.files.length})`);
    for (const entry of inspection.files) {
        const size = entry.size_in_bytes === undefined ? '' : (0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .byteSize */ .m)(entry.size_in_bytes);
        const notes = [
            entry.path_type === 'hardlink' ? undefined : entry.path_type,
            entry.prefix_placeholder === undefined ? undefined : `prefix:${entry.file_mode ?? 'text'}`,
            entry.no_link ? 'copied' : undefined,
        ].filter((note) => note !== undefined);
        lines.push(`  ${size.padStart(10)}  ${entry._path}${notes.length > 0 ? ` [${notes.join(', ')}]` : ''}`);
    }
    return lines.join('\n');
}
function section(title, values) {
    if (!values || Object.keys(values).length === 0)
        return [];
    return [title, ...Object.entries(values).map(([key, value]) => `  ${key}:${shown(key, value)}`)];
}
function shown(key, value) {
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
        return value.length === 0 ? ' none' : value.map((item) => `\n    ${item}`).join('');
    }
    if (key === 'timestamp' && typeof value === 'number' && Math.abs(value) <= latestDate) {
        return ` ${value} (${new Date(value).toISOString()})`;
    }
    return ` ${typeof value === 'string' ? value.replaceAll('\n', '\n    ') : JSON.stringify(value)}`;
}
const latestDate = 8.64e15;


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
