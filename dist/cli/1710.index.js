export const id = 1710;
export const ids = [1710];
export const modules = {

/***/ 71766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readPackageRecord),
/* harmony export */   V: () => (/* binding */ readRunExports)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56486);
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49668);
/* harmony import */ var _version_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55519);



function readPackageRecord(json) {
    if (!isObject(json))
        throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R('a package record is an object', String(json));
    const build = json['build'];
    const buildNumber = json['build_number'];
    const version = json['version'];
    const name = json['name'];
    if (typeof name !== 'string')
        throw missing('name', json);
    if (typeof version !== 'string')
        throw missing('version', json);
    if (typeof build !== 'string')
        throw missing('build', json);
    if (!Number.isSafeInteger(buildNumber) || buildNumber < 0)
        throw missing('build_number', json);
    const record = {
        name: nameOf(name),
        version: versionOf(version),
        build,
        buildNumber: buildNumber,
        subdir: text(json['subdir']) ?? subdirOf(json),
        depends: texts(json['depends']) ?? [],
        constrains: texts(json['constrains']) ?? [],
        extraDepends: textLists(json['extra_depends']),
        flags: texts(json['flags']),
        features: text(json['features']),
        trackFeatures: trackFeatures(json['track_features']),
        license: text(json['license']),
        licenseFamily: text(json['license_family']),
        md5: hexDigest(json['md5'], 32),
        sha256: hexDigest(json['sha256'], 64),
        legacyBz2Md5: hexDigest(json['legacy_bz2_md5'], 32),
        legacyBz2Size: size(json['legacy_bz2_size']),
        size: size(json['size']),
        timestampMs: timestampMs(json['timestamp']),
        noarch: noarch(json['noarch']),
        platform: text(json['platform']),
        arch: text(json['arch']),
        pythonSitePackagesPath: text(json['python_site_packages_path']),
        purls: texts(json['purls']),
        runExports: isObject(json['run_exports']) ? readRunExports(json['run_exports']) : undefined,
    };
    return record;
}
let lastName;
let lastVersion;
function nameOf(text) {
    if (lastName?.source !== text)
        lastName = _package_name_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageName */ .gp.parse(text);
    return lastName;
}
function versionOf(text) {
    if (lastVersion?.source !== text)
        lastVersion = _version_version_js__WEBPACK_IMPORTED_MODULE_2__/* .Version */ .R.parse(text);
    return lastVersion;
}
function readRunExports(json) {
    if (Array.isArray(json))
        return { weak: texts(json) };
    if (!isObject(json))
        return {};
    const exports = {
        weak: texts(json['weak']),
        strong: texts(json['strong']),
        noarch: texts(json['noarch']),
        weakConstrains: texts(json['weak_constrains']),
        strongConstrains: texts(json['strong_constrains']),
    };
    return Object.fromEntries(Object.entries(exports).filter(([, list]) => list !== undefined && list.length > 0));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function missing(field, json) {
    const name = typeof json['name'] === 'string' ? ` of '${json['name']}'` : '';
    return new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R(`the package record${name} has no valid '${field}'`, name);
}
const text = (value) => (typeof value === 'string' ? value : undefined);
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}
function textLists(value) {
    if (!isObject(value))
        return undefined;
    return Object.fromEntries(Object.entries(value).map(([key, list]) => [key, texts(list) ?? []]));
}
function trackFeatures(value) {
    const names = typeof value === 'string' ? value.split(/[, ]+/) : texts(value);
    const present = names?.filter((name) => name !== '') ?? [];
    return present.length > 0 ? present : undefined;
}
function hexDigest(value, length) {
    const good = typeof value === 'string' && value.length === length && /^[0-9a-f]+$/i.test(value);
    return good ? value.toLowerCase() : undefined;
}
function size(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
const greatestSeconds = 253_402_300_799;
function timestampMs(value) {
    if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0)
        return undefined;
    return Math.trunc(value > greatestSeconds ? value : value * 1000);
}
function noarch(value) {
    if (value === 'python')
        return 'python';
    return value === 'generic' || value === true ? 'generic' : undefined;
}
function subdirOf(json) {
    const platform = text(json['platform']);
    const arch = text(json['arch']);
    if (platform === undefined)
        return 'noarch';
    const short = { x86_64: '64', x86: '32' }[arch ?? 'x86_64'] ?? arch;
    return `${platform}-${short}`;
}


/***/ }),

/***/ 93659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ recordStem)
/* harmony export */ });
function recordStem(record) {
    return `${record.name.normalized}-${record.version.source}-${record.build}`;
}


/***/ }),

/***/ 6063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ prefixPathEntries),
/* harmony export */   z: () => (/* binding */ readActivation)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24585);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89263);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42990);





function prefixPathEntries(prefix, platform) {
    if (!(0,_conda_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isWindows */ .uF)(platform))
        return [node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(prefix, 'bin')];
    const parts = ['', 'Library\\mingw-w64\\bin', 'Library\\usr\\bin', 'Library\\bin', 'Scripts', 'bin'];
    return parts.map((part) => (part === '' ? prefix : `${prefix}\\${part}`));
}
async function readActivation(prefix, platform, shell) {
    const [scripts, leavingScripts, variables] = await Promise.all([
        listScripts(node_path__WEBPACK_IMPORTED_MODULE_1__.join(prefix, 'etc', 'conda', 'activate.d'), shell),
        listScripts(node_path__WEBPACK_IMPORTED_MODULE_1__.join(prefix, 'etc', 'conda', 'deactivate.d'), shell),
        readVariables(prefix),
    ]);
    return { prefix, platform, pathEntries: prefixPathEntries(prefix, platform), variables, scripts, leavingScripts };
}
async function listScripts(folder, shell) {
    const names = await listFolder(folder);
    return (0,_dialects_js__WEBPACK_IMPORTED_MODULE_3__/* .shellDialect */ .R)(shell).scriptExtensions.flatMap((extension) => names.filter((name) => name.toLowerCase().endsWith(extension)).map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)));
}
async function readVariables(prefix) {
    const variables = {};
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(prefix, 'etc', 'conda', 'env_vars.d');
    for (const name of await listFolder(folder)) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
        Object.assign(variables, textsOf(file, await readJson(file)));
    }
    const state = node_path__WEBPACK_IMPORTED_MODULE_1__.join(prefix, 'conda-meta', 'state');
    const json = await readJson(state);
    const own = textsOf(state, json?.env_vars ?? {});
    for (const [name, value] of Object.entries(own))
        variables[name.toUpperCase()] = value;
    return variables;
}
async function listFolder(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort();
    }
    catch (error) {
        if ((0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
async function readJson(file) {
    const text = await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readTextIfExists */ .TP)(file);
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw invalid(file, (0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error));
    }
}
function textsOf(file, json) {
    if (json === undefined)
        return {};
    if (json === null || typeof json !== 'object' || Array.isArray(json))
        throw invalid(file, 'it is no map');
    for (const [name, value] of Object.entries(json)) {
        if (!/^[A-Za-z_]\w*$/.test(name))
            throw invalid(file, `'${name}' cannot be the name of a variable`);
        if (typeof value !== 'string')
            throw invalid(file, `the value of ${name} is no text`);
    }
    return json;
}
function invalid(file, problem) {
    return new _support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .PixiBuildError */ .rW('activation-invalid', `${file} cannot be used: ${problem}`, {
        hint: 'It belongs to a package of the environment; tell who keeps the package.',
    });
}


/***/ }),

/***/ 42990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ shellDialect)
});

// EXTERNAL MODULE: ./build/conda/platform.js
var conda_platform = __webpack_require__(24585);
;// CONCATENATED MODULE: ./build/environment/activation/dialect.js
function valueParts(value) {
    const parts = [];
    let end = 0;
    for (const found of value.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)) {
        if (found.index > end)
            parts.push({ text: value.slice(end, found.index) });
        parts.push({ variable: (found[1] ?? found[2]) });
        end = found.index + found[0].length;
    }
    if (end < value.length || parts.length === 0)
        parts.push({ text: value.slice(end) });
    return parts;
}
function aroundPath(entries, current, mode) {
    switch (mode) {
        case 'prepend':
            return [...entries, current];
        case 'append':
            return [current, ...entries];
        case 'replace':
            return entries;
    }
}

;// CONCATENATED MODULE: ./build/environment/activation/other-dialects.js


const fishWord = (text) => `'${text.replace(/['\\]/g, '\\$&')}'`;
const fishDialect = {
    scriptExtensions: ['.fish'],
    lineEnd: '\n',
    preamble: [],
    setLiteral: (name, value) => `set -gx ${name} ${fishWord(value)}`,
    setExpanded: (name, value) => `set -gx ${name} ${valueParts(value)
        .map((part) => ('text' in part ? fishWord(part.text) : `"$${part.variable}"`))
        .join('')}`,
    unset: (name) => `set -e ${name}`,
    changePath: (entries, mode) => `set -gx PATH ${aroundPath(entries.map(fishWord), '$PATH', mode).join(' ')}`,
    source: (file) => `source ${fishWord(file)}`,
};
const pythonText = (text) => JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const xonshText = (text) => pythonText(text).replace(/\\u(d[89ab]..)\\u(d[c-f]..)/g, (_, high, low) => {
    const point = 0x10000 + ((Number.parseInt(high, 16) & 0x3ff) << 10) + (Number.parseInt(low, 16) & 0x3ff);
    return `\\U${point.toString(16).padStart(8, '0')}`;
});
const xonshName = (name) => (/^[A-Za-z_]\w*$/.test(name) ? `$${name}` : `\${${xonshText(name)}}`);
const xonshDialect = {
    scriptExtensions: ['.sh', '.xsh'],
    lineEnd: '\n',
    preamble: [],
    setLiteral: (name, value) => `${xonshName(name)} = ${xonshText(value)}`,
    setExpanded: (name, value) => `${xonshName(name)} = ${valueParts(value)
        .map((part) => ('text' in part ? xonshText(part.text) : `str(\${...}.get(${xonshText(part.variable)}, ""))`))
        .join(' + ')}`,
    unset: (name) => `\${...}.pop(${xonshText(name)}, None)`,
    changePath: (entries, mode) => `$PATH = ${aroundPath([`[${entries.map(xonshText).join(', ')}]`], 'list($PATH)', mode).join(' + ')}`,
    source: (file) => `${file.toLowerCase().endsWith('.sh') ? 'source-bash' : 'source'} ${xonshText(file)}`,
};
const nuEscape = (text) => text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
const nuText = (text) => `"${nuEscape(text)}"`;
const nuName = (name) => `$env.${/^[A-Za-z_]\w*$/.test(name) ? name : nuText(name)}`;
const nushellDialect = {
    scriptExtensions: ['.nu'],
    lineEnd: '\n',
    preamble: [],
    setLiteral: (name, value) => `${nuName(name)} = ${nuText(value)}`,
    setExpanded: (name, value) => `${nuName(name)} = ([${valueParts(value)
        .map((part) => 'text' in part ? nuText(part.text) : `($env | get --ignore-errors ${part.variable} | default "")`)
        .join(', ')}] | str join)`,
    unset: (name) => `hide-env --ignore-errors ${nuText(name)}`,
    changePath: (entries, mode, platform) => {
        const name = (0,conda_platform/* isWindows */.uF)(platform) ? '$env.Path' : '$env.PATH';
        if (mode === 'replace')
            return `${name} = [${entries.map(nuText).join(', ')}]`;
        const current = `(${name} | split row (char esep))`;
        return `${name} = (${current} | ${mode} [${entries.map(nuText).join(', ')}])`;
    },
    source: (file) => `source ${nuText(file)}`,
};

// EXTERNAL MODULE: ./build/environment/activation/posix-dialect.js
var posix_dialect = __webpack_require__(63499);
;// CONCATENATED MODULE: ./build/environment/activation/windows-dialects.js


const batchLiteral = (text) => text.replace(/[\r\n]+/g, ' ').replaceAll('%', '%%');
const batchExpanded = (text) => text.replace(/[\r\n]+/g, ' ').replace(/(%[A-Za-z_][\w().]*%)|%/g, (_, name) => name ?? '%%');
const cmdDialect = {
    scriptExtensions: ['.bat'],
    lineEnd: '\r\n',
    preamble: ['@chcp 65001 > nul'],
    setLiteral: (name, value) => `@SET "${name}=${batchLiteral(value)}"`,
    setExpanded: (name, value) => `@SET "${name}=${batchExpanded(value)}"`,
    unset: (name) => `@SET "${name}="`,
    changePath: (entries, mode) => `@SET "PATH=${aroundPath(entries.map(batchLiteral), '%PATH%', mode).join(';')}"`,
    source: (file) => `@CALL "${batchLiteral(file)}"`,
};
const quoted = (text) => `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
const variable = (name) => `\${Env:${name.replace(/[`{}]/g, '`$&')}}`;
const powershellDialect = {
    scriptExtensions: ['.ps1'],
    lineEnd: '\n',
    preamble: [
        '$OutputEncoding = [System.Console]::OutputEncoding = [System.Console]::InputEncoding = [System.Text.Encoding]::UTF8',
    ],
    setLiteral: (name, value) => `${variable(name)} = ${quoted(value)}`,
    setExpanded: (name, value) => `${variable(name)} = ${valueParts(value)
        .map((part) => ('text' in part ? quoted(part.text) : variable(part.variable)))
        .join(' + ')}`,
    unset: (name) => `Remove-Item -LiteralPath ${quoted(`Env:${name}`)} -ErrorAction SilentlyContinue`,
    changePath: (entries, mode, platform) => {
        const separator = (0,conda_platform/* isWindows */.uF)(platform) ? ';' : ':';
        const current = variable('PATH');
        const parts = aroundPath([quoted(entries.join(separator))], current, mode);
        return `${current} = ${parts.join(` + ${quoted(separator)} + `)}`;
    },
    source: (file) => `. ${quoted(file)}`,
};

;// CONCATENATED MODULE: ./build/environment/activation/dialects.js



const dialects = {
    bash: posix_dialect/* posixDialect */.kg,
    zsh: posix_dialect/* posixDialect */.kg,
    posix: posix_dialect/* posixDialect */.kg,
    cmd: cmdDialect,
    powershell: powershellDialect,
    fish: fishDialect,
    xonsh: xonshDialect,
    nushell: nushellDialect,
};
function shellDialect(shell) {
    return dialects[shell];
}


/***/ }),

/***/ 63499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ bashWord),
/* harmony export */   kg: () => (/* binding */ posixDialect)
/* harmony export */ });
/* unused harmony export literalWord */
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24585);

function literalWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function bashWord(value) {
    if (!value.includes('$'))
        return literalWord(value);
    return `"${value.replace(/(\\*)("|$)/g, (_, slashes, quote) => `${slashes}${slashes}${quote && '\\"'}`)}"`;
}
function shellPath(entry, platform) {
    if (!(0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isWindows */ .uF)(platform))
        return entry;
    return entry.replaceAll('\\', '/').replace(/^([A-Za-z]):/, (_, drive) => `/${drive.toLowerCase()}`);
}
function changePath(entries, mode, platform) {
    const own = entries.map((entry) => literalWord(shellPath(entry, platform))).join(':');
    switch (mode) {
        case 'prepend':
            return `export PATH=${own}"\${PATH:+:$PATH}"`;
        case 'append':
            return `export PATH="\${PATH:+$PATH:}"${own}`;
        case 'replace':
            return `export PATH=${own}`;
    }
}
const posixDialect = {
    scriptExtensions: ['.sh'],
    lineEnd: '\n',
    preamble: [],
    setLiteral: (name, value) => `export ${name}=${literalWord(value)}`,
    setExpanded: (name, value) => `export ${name}=${bashWord(value)}`,
    unset: (name) => `unset ${name}`,
    changePath,
    source: (file) => `. ${literalWord(file)}`,
};


/***/ }),

/***/ 83690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ relativePathProblem),
/* harmony export */   WY: () => (/* binding */ metadataFolder),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   jD: () => (/* binding */ clobbersFolder),
/* harmony export */   ke: () => (/* binding */ isSafeNamePart),
/* harmony export */   n0: () => (/* binding */ FoldersBelow),
/* harmony export */   wZ: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89263);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);



const metadataFolder = 'conda-meta';
const clobbersFolder = '__clobbers__';
function relativePathProblem(relative) {
    if (plainPath.test(relative))
        return undefined;
    if (relative === '')
        return 'it is empty';
    if (relative.startsWith('/'))
        return 'it is absolute';
    if (relative.includes('\0'))
        return 'it holds NUL';
    if (process.platform === 'win32' ? /[\\:]/.test(relative) : /^[A-Za-z]:[\\/]|^\\/.test(relative)) {
        return 'it is no relative path with forward slashes';
    }
    const parts = relative.split('/');
    return parts.some((part) => part === '' || part === '.' || part === '..') ? 'it leads elsewhere' : undefined;
}
const plainPath = /^[A-Za-z0-9_][A-Za-z0-9_.+@=-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.+@=-]*)*$/;
function isSafeNamePart(text) {
    return text !== '.' && text !== '..' && !/[/\\:\u0000-\u001f\u007f]/.test(text);
}
function parentOf(relative) {
    const slash = relative.lastIndexOf('/');
    return slash < 0 ? '' : relative.slice(0, slash);
}
function inFolder(folder, relative) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? `${folder}/${relative}` : `${folder}\\${relative.replaceAll('/', '\\')}`;
}
class FoldersBelow {
    #root;
    #known = new Map([['', 'inside']]);
    #realRoot;
    constructor(root) {
        this.#root = root;
    }
    place(relative) {
        let known = this.#known.get(relative);
        if (known === undefined) {
            known = this.#ask(relative);
            this.#known.set(relative, known);
        }
        return known;
    }
    #ask(relative) {
        const parent = this.place(parentOf(relative));
        if (parent !== 'inside')
            return parent;
        const absolute = inFolder(this.#root, relative);
        try {
            const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute, { throwIfNoEntry: false });
            if (info?.isDirectory())
                return 'inside';
            if (!info?.isSymbolicLink())
                return 'missing';
            this.#realRoot ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(this.#root);
            return (0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(this.#realRoot, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute)) ? 'inside' : 'outside';
        }
        catch (error) {
            if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error) ?? ''))
                return 'missing';
            throw error;
        }
    }
}
function makeFolders(prefix, folders) {
    const made = new Set(['']);
    const make = (relative) => {
        if (made.has(relative))
            return;
        make(parentOf(relative));
        made.add(relative);
        const absolute = inFolder(prefix, relative);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(absolute);
        }
        catch (error) {
            if ((0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error) !== 'EEXIST')
                throw error;
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute).isDirectory())
                return;
            if (new FoldersBelow(prefix).place(relative) === 'inside')
                return;
            throw new _support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PixiBuildError */ .rW('prefix-path-blocked', `${absolute} is no folder, but packages have files below it`, {
                hint: 'Move it away or delete the environment, then install again.',
            });
        }
    };
    for (const folder of folders)
        make(folder);
}


/***/ }),

/***/ 96413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ recordFiles),
/* harmony export */   Hh: () => (/* binding */ readInstalledRecords),
/* harmony export */   PU: () => (/* binding */ writeRecordFile),
/* harmony export */   om: () => (/* binding */ changeRecordFile),
/* harmony export */   rE: () => (/* binding */ readInstalledSummaries)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83690);
/* harmony import */ var _prefix_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34557);






function recordFiles(prefix) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataFolder */ .WY), { withFileTypes: true })
            .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
            .map((entry) => entry.name)
            .sort();
    }
    catch (error) {
        const code = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .vq)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return [];
        throw error;
    }
}
function readInstalledRecords(prefix) {
    return recordFiles(prefix).map((file) => {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataFolder */ .WY, file), 'utf8');
        return understood(prefix, file, () => (0,_prefix_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePrefixRecord */ .P1)(JSON.parse(text), file));
    });
}
function readInstalledSummaries(prefix) {
    return recordFiles(prefix).map((file) => {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataFolder */ .WY, file), 'utf8');
        return understood(prefix, file, () => (0,_prefix_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePrefixRecord */ .P1)(summaryJson(text), file));
    });
}
function summaryJson(text) {
    const end = text.indexOf(',\n  "files": [');
    if (end > 0) {
        try {
            const json = JSON.parse(`${text.slice(0, end)}\n}`);
            if ('requested_specs' in json && 'name' in json)
                return json;
        }
        catch {
        }
    }
    return JSON.parse(text);
}
function understood(prefix, file, parse) {
    try {
        return parse();
    }
    catch (error) {
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .PixiBuildError */ .rW('prefix-record-invalid', `${node_path__WEBPACK_IMPORTED_MODULE_2__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataFolder */ .WY, file)} cannot be understood: ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, { cause: error, hint: 'Delete the environment and install it again.' });
    }
}
function writeRecordFile(prefix, file, text) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_2__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataFolder */ .WY, file);
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataFolder */ .WY, `.${file}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
function changeRecordFile(prefix, file, change) {
    const json = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataFolder */ .WY, file), 'utf8'));
    change(json);
    writeRecordFile(prefix, file, (0,_prefix_record_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRecordJson */ .nZ)(json));
}


/***/ }),

/***/ 34557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ parsePrefixRecord),
/* harmony export */   Tb: () => (/* binding */ recordFileName),
/* harmony export */   dI: () => (/* binding */ hasSpecs),
/* harmony export */   nZ: () => (/* binding */ formatRecordJson),
/* harmony export */   pp: () => (/* binding */ formatPrefixRecord),
/* harmony export */   un: () => (/* binding */ linkTypes)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93659);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71766);

const linkTypes = { hardLink: 1, softLink: 2, copy: 3, directory: 4 };
function recordFileName(record) {
    return `${(0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordStem */ .P)(record)}.json`;
}
function formatPrefixRecord({ record, paths, requestedSpecs, source, linkType }) {
    return formatRecordJson({
        arch: record.arch,
        build: record.build,
        build_number: record.buildNumber,
        constrains: listUnlessEmpty(record.constrains),
        depends: record.depends,
        extra_depends: sortedUnlessEmpty(record.extraDepends),
        features: record.features,
        flags: listUnlessEmpty(record.flags),
        legacy_bz2_md5: record.legacyBz2Md5,
        legacy_bz2_size: record.legacyBz2Size,
        license: record.license,
        license_family: record.licenseFamily,
        md5: record.md5,
        name: record.name.source,
        noarch: record.noarch,
        platform: record.platform,
        purls: record.purls && [...record.purls].sort(),
        python_site_packages_path: record.pythonSitePackagesPath,
        run_exports: record.runExports && runExportsJson(record.runExports),
        sha256: record.sha256,
        size: record.size,
        subdir: record.subdir,
        timestamp: record.timestampMs,
        track_features: record.trackFeatures?.join(' '),
        version: record.version.source,
        fn: record.fileName,
        url: record.url,
        channel: record.channel,
        extracted_package_dir: source,
        requested_specs: requestedSpecs,
        files: paths.map((entry) => entry._path),
        paths_data: { paths_version: 1, paths },
        link: { source, type: linkType },
    });
}
function formatRecordJson(json) {
    return JSON.stringify(json, null, 2);
}
function runExportsJson(exports) {
    return {
        weak: listUnlessEmpty(exports.weak),
        strong: listUnlessEmpty(exports.strong),
        noarch: listUnlessEmpty(exports.noarch),
        weak_constrains: listUnlessEmpty(exports.weakConstrains),
        strong_constrains: listUnlessEmpty(exports.strongConstrains),
    };
}
function listUnlessEmpty(list) {
    return list && list.length > 0 ? list : undefined;
}
function sortedUnlessEmpty(lists) {
    const entries = Object.entries(lists ?? {}).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
function parsePrefixRecord(json, recordFile) {
    const record = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readPackageRecord */ .U)(json);
    const { fn, url, channel, requested_specs: specs, requested_spec: spec, paths_data: data, files } = json;
    const legacy = typeof spec === 'string' && spec !== '' && spec !== 'None' ? [spec] : [];
    const listed = Array.isArray(specs) ? specs.filter((item) => typeof item === 'string') : [];
    const { paths } = (data ?? {});
    return {
        ...record,
        fileName: typeof fn === 'string' ? fn : `${(0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordStem */ .P)(record)}.tar.bz2`,
        url: typeof url === 'string' ? url : '',
        channel: typeof channel === 'string' ? channel : undefined,
        recordFile,
        requestedSpecs: listed.length > 0 ? listed : legacy,
        paths: Array.isArray(paths) ? paths.filter(isInstalledPath) : pathsOfFiles(files),
    };
}
function isInstalledPath(value) {
    const entry = value;
    return typeof entry?._path === 'string' && typeof entry.path_type === 'string';
}
function pathsOfFiles(files) {
    if (!Array.isArray(files))
        return [];
    return files
        .filter((file) => typeof file === 'string')
        .map((_path) => ({ _path, path_type: 'hardlink' }));
}
function hasSpecs(record, specs) {
    const wanted = specs.get(record.name.normalized) ?? [];
    return wanted.length === record.requestedSpecs.length && wanted.every((spec, i) => spec === record.requestedSpecs[i]);
}


/***/ }),

/***/ 66420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   Sg: () => (/* binding */ shellSection),
/* harmony export */   m5: () => (/* binding */ interpreterOfFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24585);
/* harmony import */ var _environment_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6063);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1318);
/* harmony import */ var _wrapper_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(686);






const powershellPreamble = `if ($PSVersionTable.PSVersion -lt [version]'7.4') {
  Write-Warning "PowerShell $($PSVersionTable.PSVersion) goes on when a program fails; 7.4 and later do not."
}
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
foreach ($entry in Get-ChildItem env:) {
  Set-Variable -Name $entry.Name -Value $entry.Value -Scope Global -Force -ErrorAction SilentlyContinue
}
`;
const node = { programs: ['node'], args: [], extension: 'js', package: 'nodejs' };
const rscript = { programs: ['Rscript'], args: [], extension: 'R', package: 'r-base' };
const nushell = { programs: ['nu'], args: [], extension: 'nu', package: 'nushell' };
const interpreters = {
    bash: { programs: ['bash'], args: [], extension: 'sh', package: 'bash', onlyBuildOn: 'windows' },
    brush: { programs: ['brush'], args: ['-euxo', 'pipefail'], extension: 'sh', package: 'brush', onlyBuildOn: 'both' },
    nushell,
    nu: nushell,
    python: { programs: ['python'], args: [], extension: 'py', package: 'python' },
    perl: { programs: ['perl'], args: [], extension: 'pl', package: 'perl' },
    rscript,
    r: rscript,
    ruby: { programs: ['ruby'], args: [], extension: 'rb', package: 'ruby' },
    node,
    nodejs: node,
    powershell: {
        programs: ['pwsh', 'powershell'],
        args: ['-NoLogo', '-NoProfile'],
        extension: 'ps1',
        package: 'powershell',
        onlyBuildOn: 'unix',
        preamble: powershellPreamble,
    },
};
const byExtension = {
    sh: 'bash',
    bash: 'bash',
    bat: 'cmd',
    cmd: 'cmd',
    py: 'python',
    rb: 'ruby',
    js: 'node',
    pl: 'perl',
    r: 'rscript',
    ps1: 'powershell',
    nu: 'nushell',
};
function interpreterOfFile(file) {
    const extension = node_path__WEBPACK_IMPORTED_MODULE_1__.extname(file).slice(1).toLowerCase();
    return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}
async function shellSection(part, places) {
    const windows = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isWindows */ .uF)(places.platform);
    const shell = windows ? 'cmd' : 'bash';
    const { file, commands = [], cwd, env, fileName } = part;
    const name = part.interpreter?.toLowerCase() ?? (file === undefined ? shell : (interpreterOfFile(file) ?? shell));
    if (name === shell) {
        if (file === undefined)
            return { text: windows ? (0,_wrapper_js__WEBPACK_IMPORTED_MODULE_3__/* .windowsCommands */ .K)(commands) : commands.join('\n'), cwd, env };
        return windows ? { text: '', file, cwd, env } : { text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), cwd, env };
    }
    if (name === 'cmd') {
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .PixiBuildError */ .rW('interpreter-wrong-system', `Scripts for 'cmd' run on Windows, not on ${places.platform}`, {
            exitCode: 2,
            hint: 'Choose the script by a condition: if: win.',
        });
    }
    const interpreter = Object.hasOwn(interpreters, name) ? interpreters[name] : undefined;
    if (!interpreter)
        throw unknownInterpreter(part.interpreter ?? name);
    const program = await findInterpreter(interpreter, places);
    let run = file;
    if (run === undefined) {
        run = node_path__WEBPACK_IMPORTED_MODULE_1__.join(places.workDirectory, `${fileName}.${interpreter.extension}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(run, `${interpreter.preamble ?? ''}${commands.join('\n')}\n`);
    }
    const words = [program, ...interpreter.args, run].map(windows ? quotedForCmd : quotedForBash);
    return { text: words.join(' '), cwd, env };
}
function unknownInterpreter(name) {
    const names = [...Object.keys(interpreters), 'cmd'].filter((known) => known.length > 2);
    const near = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestWord */ .z)(name, names);
    return new _support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .PixiBuildError */ .rW('interpreter-unknown', `'${name}' is no interpreter of build scripts`, {
        exitCode: 2,
        hint: near === undefined ? `There are ${Object.keys(interpreters).join(', ')} and cmd.` : `Did you mean '${near}'?`,
    });
}
async function findInterpreter(interpreter, places) {
    const { platform, buildPrefix, hostPrefix } = places;
    const windows = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isWindows */ .uF)(platform);
    const only = interpreter.onlyBuildOn;
    const onlyBuild = only === 'both' || only === (windows ? 'windows' : 'unix');
    const ofPrefix = (one) => (0,_environment_index_js__WEBPACK_IMPORTED_MODULE_6__/* .prefixPathEntries */ .o)(one.prefix, one.platform);
    const host = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isWindows */ .uF)(hostPrefix.platform) === windows ? ofPrefix(hostPrefix) : [];
    const folders = onlyBuild ? ofPrefix(buildPrefix) : [...ofPrefix(buildPrefix), ...host, ...places.path];
    for (const program of interpreter.programs) {
        const found = await findProgram(program, folders, windows);
        if (found !== undefined)
            return found;
    }
    const [program] = interpreter.programs;
    throw new _support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .PixiBuildError */ .rW('interpreter-missing', `There is no '${program}' to run the build script`, {
        hint: `Add the package that has it (${interpreter.package}) to requirements.build.`,
    });
}
async function findProgram(program, folders, windows = process.platform === 'win32') {
    const names = windows ? [`${program}.exe`, `${program}.bat`, program] : [program];
    for (const folder of folders) {
        for (const name of names) {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
            const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
            if (isThere)
                return file;
        }
    }
    return undefined;
}
const quotedForBash = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
const quotedForCmd = (text) => `"${text.replaceAll('%', '%%')}"`;


/***/ }),

/***/ 686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ windowsCommands),
  A: () => (/* binding */ wrapperTexts)
});

// EXTERNAL MODULE: ./build/environment/activation/dialects.js + 3 modules
var dialects = __webpack_require__(42990);
;// CONCATENATED MODULE: ./build/environment/activation/shell-text.js

function outerShell(environment) {
    const level = /^\d{1,6}$/.test(environment['CONDA_SHLVL'] ?? '') ? Number(environment['CONDA_SHLVL']) : 0;
    return { level, prefix: environment['CONDA_PREFIX'] || undefined, environment };
}
function exportLine(shell, name, value) {
    return (0,dialects/* shellDialect */.R)(shell).setExpanded(name, value);
}
function literalExportLine(shell, name, value) {
    return shellDialect(shell).setLiteral(name, value);
}
function activationLines(shell, activation, outer = { level: 0 }, pathMode = 'prepend') {
    const { prefix, platform, pathEntries, variables, scripts } = activation;
    const dialect = (0,dialects/* shellDialect */.R)(shell);
    const level = outer.level + 1;
    const saved = (name, value) => dialect.setLiteral(`CONDA_ENV_SHLVL_${level}_${name}`, value);
    const lines = [
        dialect.changePath(pathEntries, pathMode, platform),
        dialect.setLiteral('CONDA_SHLVL', String(level)),
        ...(outer.prefix === undefined ? [] : [saved('CONDA_PREFIX', outer.prefix)]),
        dialect.setLiteral('CONDA_PREFIX', prefix),
    ];
    for (const [name, value] of Object.entries(variables)) {
        const old = outer.environment?.[name];
        if (old !== undefined)
            lines.push(saved(name, old));
        lines.push(dialect.setExpanded(name, value));
    }
    return [...lines, ...scripts.map((script) => dialect.source(script))];
}
function deactivationLines(shell, activation, environment) {
    const dialect = shellDialect(shell);
    const { level } = outerShell(environment);
    const lines = [];
    for (const name of [...Object.keys(activation.variables), 'CONDA_PREFIX']) {
        const place = `CONDA_ENV_SHLVL_${level}_${name}`;
        const saved = level > 0 ? environment[place] : undefined;
        if (saved === undefined)
            lines.push(dialect.unset(name));
        else
            lines.push(dialect.setLiteral(name, saved), dialect.unset(place));
    }
    lines.push(level > 1 ? dialect.setLiteral('CONDA_SHLVL', String(level - 1)) : dialect.unset('CONDA_SHLVL'));
    return [...lines, ...activation.leavingScripts.map((script) => dialect.source(script))];
}

;// CONCATENATED MODULE: ./build/scripting/build-script/wrapper.js

function wrapperTexts(request) {
    const { shell, variables, activations, outer, afterActivation = [] } = request;
    const environment = [
        ...Object.entries(variables).map(([name, value]) => exportLine(shell, name, value)),
        exportLine(shell, 'CONDA_BUILD', '1'),
        ...activations.flatMap((activation) => activationLines(shell, activation, outer)),
        ...afterActivation,
    ];
    return shell === 'bash' ? bashTexts(request, environment) : cmdTexts(request, environment);
}
function bashTexts({ environmentFile, sections }, environment) {
    const main = [
        '#!/usr/bin/env bash',
        'set -e',
        `if [ -z "\${CONDA_BUILD+x}" ]; then`,
        `  . ${quoted(environmentFile)}`,
        'fi',
        'set -x',
        ...sections
            .filter(isFilled)
            .flatMap(({ text, cwd, env = {} }) => [
            '(',
            ...Object.entries(env).map(([name, value]) => exportLine('bash', name, value)),
            ...(cwd === undefined ? [] : [`cd ${quoted(cwd)}`]),
            text.trimEnd(),
            ')',
        ]),
        '',
    ];
    return { environment: `${environment.join('\n')}\n`, main: main.join('\n'), sections: {} };
}
const isFilled = ({ text, file }) => file !== undefined || text.trim() !== '';
function windowsCommands(commands) {
    if (commands.length < 2)
        return commands.join('\n');
    return commands.flatMap((command) => [command, 'if %errorlevel% neq 0 exit /b %errorlevel%']).join('\n');
}
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
function cmdTexts({ environmentFile, sections }, environment) {
    const filled = sections.filter(isFilled);
    const nameOf = (index) => `conda_build_script${index === 0 ? '' : index}.bat`;
    const main = [
        '@echo off',
        'chcp 65001 > nul',
        'IF "%CONDA_BUILD%" == "" (',
        `    @CALL "${environmentFile}"`,
        ')',
        '@echo on',
        ...filled.flatMap(({ cwd, file, env = {} }, index) => [
            '@setlocal',
            ...Object.entries(env).map(([name, value]) => `@${exportLine('cmd', name, value).replace(/^@/, '')}`),
            `@pushd "${cwd ?? '%SRC_DIR%'}"`,
            `@%COMSPEC% /d /c call "${file ?? `%~dp0${nameOf(index)}`}"`,
            '@set "_section_status=%errorlevel%"',
            '@popd',
            '@endlocal & @if not "%_section_status%" == "0" exit %_section_status%',
        ]),
    ];
    return {
        environment: crlf(environment),
        main: crlf(main),
        sections: Object.fromEntries(filled.flatMap(({ text, file }, index) => file === undefined ? [[nameOf(index), crlf(text.split(/\r?\n/))]] : [])),
    };
}
const crlf = (lines) => `${lines.join('\r\n')}\r\n`;


/***/ }),

/***/ 3131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runProcess)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
;// CONCATENATED MODULE: ./build/scripting/lines.js
const longestLine = 1 << 20;
const uncut = 1 << 16;
class LineSplitter {
    #decoder = new TextDecoder();
    #emit;
    #mask;
    #rest = '';
    constructor(emit, mask = (text) => text) {
        this.#emit = (line) => emit(mask(line));
        this.#mask = mask;
    }
    push(chunk) {
        this.#take(this.#decoder.decode(chunk, { stream: true }));
    }
    end() {
        this.#take(this.#decoder.decode());
        if (this.#rest !== '')
            this.#emit(this.#rest.replace(/\r$/, ''));
        this.#rest = '';
    }
    #take(text) {
        const pieces = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
        this.#rest = pieces.pop() ?? '';
        for (const piece of pieces)
            this.#emit(piece);
        while (this.#rest.length > longestLine + uncut) {
            this.#rest = this.#mask(this.#rest);
            this.#emit(this.#rest.slice(0, longestLine));
            this.#rest = this.#rest.slice(longestLine);
        }
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/scripting/process-tree.js



const graceMs = 3000;
async function endProcessTree(child) {
    const { pid } = child;
    if (pid === undefined)
        return;
    if (process.platform === 'win32') {
        const killer = (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
        await (0,external_node_events_.once)(killer, 'close').catch(() => { });
        return;
    }
    const known = await descendants(pid);
    const signalAll = async (signal) => {
        let isAlive = signalOne(-pid, signal);
        for (const one of known)
            isAlive = (await signalKnown(one, signal)) || isAlive;
        return isAlive;
    };
    if (!(await signalAll('SIGTERM')))
        return;
    for (let waited = 0; waited < graceMs; waited += 50) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        for (const one of await descendants(...known.map(({ pid }) => pid))) {
            if (!known.some(({ pid }) => pid === one.pid))
                known.push(one);
        }
        if (!(await signalAll(0)))
            return;
    }
    await signalAll('SIGKILL');
}
async function descendants(...roots) {
    if (process.platform !== 'linux')
        return [];
    const names = await (0,promises_.readdir)('/proc').catch(() => []);
    const children = new Map();
    for (const name of names) {
        const stat = /^\d+$/.test(name) ? await statOf(Number(name)) : undefined;
        if (stat)
            children.set(stat.parent, [...(children.get(stat.parent) ?? []), stat]);
    }
    const found = [];
    const queue = [...roots];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        for (const child of children.get(next) ?? []) {
            found.push(child);
            queue.push(child.pid);
        }
    }
    return found;
}
async function statOf(pid) {
    const text = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
    if (!fields)
        return undefined;
    const [state, parent, started] = [fields[0], Number(fields[1]), fields[19] ?? ''];
    return state === 'Z' ? undefined : { pid, parent, started };
}
async function signalKnown({ pid, started }, signal) {
    return (await statOf(pid))?.started === started && signalOne(pid, signal);
}
function signalOne(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/scripting/process.js






const tailLength = 40;
async function runProcess(request) {
    request.signal?.throwIfAborted();
    const started = performance.now();
    const tail = [];
    let log = request.logFile === undefined ? undefined : (0,external_node_fs_.createWriteStream)(request.logFile, { flags: 'a' });
    log?.on('error', (error) => {
        log = undefined;
        request.onLine?.(`The log is not kept: ${error.message}`, 'stderr');
    });
    const child = (0,external_node_child_process_.spawn)(request.command, request.args, {
        cwd: request.cwd,
        env: request.environment,
        stdio: [request.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        windowsHide: true,
        detached: process.platform !== 'win32',
    });
    const receive = (stream) => {
        const splitter = new LineSplitter((line) => {
            tail.push(line);
            if (tail.length > tailLength)
                tail.shift();
            log?.write(`${line}\n`);
            request.onLine?.(line, stream);
        }, request.mask);
        child[stream]?.on('data', (chunk) => splitter.push(chunk));
        return splitter;
    };
    const splitters = [receive('stdout'), receive('stderr')];
    if (request.input !== undefined) {
        child.stdin?.on('error', () => { });
        child.stdin?.end(request.input);
    }
    let endedBy = 'exit';
    let killing;
    const stop = (reason) => {
        if (killing)
            return;
        endedBy = reason;
        killing = endProcessTree(child);
    };
    const onAbort = () => stop('abort');
    request.signal?.addEventListener('abort', onAbort, { once: true });
    const timer = request.timeoutMs === undefined ? undefined : setTimeout(() => stop('timeout'), request.timeoutMs);
    try {
        const [code, signalName] = await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('exit', (...status) => {
                const late = setTimeout(() => resolve(status), 2000);
                child.once('close', () => {
                    clearTimeout(late);
                    resolve(status);
                });
            });
        });
        for (const splitter of splitters)
            splitter.end();
        await killing;
        child.stdout?.destroy();
        child.stderr?.destroy();
        if (endedBy === 'exit' && code === null)
            endedBy = 'signal';
        return {
            exitCode: code ?? undefined,
            endedBy,
            signalName: signalName ?? undefined,
            tail,
            durationMs: performance.now() - started,
        };
    }
    catch (error) {
        throw startFailure(request, error);
    }
    finally {
        clearTimeout(timer);
        request.signal?.removeEventListener('abort', onAbort);
        if (log) {
            log.end();
            await (0,external_node_events_.once)(log, 'close').catch(() => { });
        }
    }
}
function startFailure(request, error) {
    if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOENT') {
        return new errors/* PixiBuildError */.rW('program-not-found', `'${request.command}' was not found`, { cause: error });
    }
    const reason = (0,errors/* systemErrorCode */.vq)(error) ?? String(error);
    return new errors/* PixiBuildError */.rW('program-not-started', `'${request.command}' could not be started (${reason})`, {
        cause: error,
    });
}


/***/ })

};
