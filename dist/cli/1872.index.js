export const id = 1872;
export const ids = [1872];
export const modules = {

/***/ 27984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ extractPackage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58375);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);
/* harmony import */ var _extraction_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88196);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59588);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79945);
/* harmony import */ var _tar_parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11652);







function extractPackage(file, destination, options = {}) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .namingArchive */ .zl)(file, async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(destination, { recursive: true });
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(destination)).length > 0)
            throw new Error(`${destination} is not empty`);
        const { outsideLinks = 'refuse', section = 'all', signal } = options;
        const limits = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .packageLimits */ .Bl)(await (0,_package_file_js__WEBPACK_IMPORTED_MODULE_3__/* .packageFileSize */ .Cu)(file), options.maxUnpackedBytes);
        const extraction = new _extraction_js__WEBPACK_IMPORTED_MODULE_4__/* .Extraction */ .El(destination, { outsideLinks, foldsCase: true, what: 'package' });
        const pauses = new _support_index_js__WEBPACK_IMPORTED_MODULE_5__/* .Pauses */ .aT(signal);
        try {
            for await (const part of (0,_package_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openTars */ .ZS)(file, section, true)) {
                const parser = new _tar_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .TarParser */ .J(limits);
                let isWanted = false;
                for await (const chunk of part.tar) {
                    for (const event of parser.push(chunk)) {
                        if (event.kind === 'data') {
                            if (isWanted)
                                extraction.write(event.data);
                            continue;
                        }
                        extraction.finish();
                        const member = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .packageMember */ .n9)(event.entry, part.section);
                        isWanted = member !== undefined && (section === 'all' || section === member.section);
                        if (member && isWanted)
                            extraction.begin(member);
                    }
                    await pauses.whenDue();
                }
                parser.end();
                extraction.finish();
            }
        }
        finally {
            extraction.close();
        }
        return extraction.result();
    });
}


/***/ }),

/***/ 88196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ Extraction),
/* harmony export */   s4: () => (/* binding */ addMember)
/* harmony export */ });
/* unused harmony export leadsOutside */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1650);




const earliestSeconds = 315532800;
class Extraction {
    #root;
    #options;
    #folders = new Set();
    #links = new Set();
    #targets = new Map();
    #regular = new Set();
    #skipped = [];
    #lastFolder = '';
    #bytes = 0;
    #open;
    constructor(root, options) {
        this.#root = root;
        this.#options = options;
    }
    get links() {
        return this.#targets;
    }
    result() {
        return { files: this.#regular.size, bytes: this.#bytes, skippedLinks: this.#skipped };
    }
    begin(member) {
        if (member.type === 'directory') {
            this.#makeFolder(member.path, member.path);
            return;
        }
        if (this.#folders.has(this.#fold(member.path))) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)(`its member ${member.path} stands where a folder is`);
        }
        const slash = member.path.lastIndexOf('/');
        if (slash > 0)
            this.#makeFolder(member.path.slice(0, slash), member.path);
        if (member.type === 'symlink')
            this.#addSymlink(member);
        else if (member.type === 'hardlink')
            this.#addHardlink(member);
        else
            this.#open = { file: openNew(this.#absolute(member.path), member.executable ? 0o777 : 0o666), member };
    }
    write(chunk) {
        const { file } = this.#open;
        for (let done = 0; done < chunk.length;)
            done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, chunk, done, chunk.length - done);
    }
    finish() {
        if (!this.#open)
            return;
        const { file, member } = this.#open;
        const time = Math.max(earliestSeconds, member.mtimeSeconds);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.futimesSync)(file, time, time);
        }
        catch {
        }
        this.close();
        this.#regular.add(member.path);
        this.#bytes += member.size;
    }
    close() {
        const file = this.#open?.file;
        this.#open = undefined;
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    #absolute(relative) {
        return `${this.#root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? relative : relative.replaceAll('/', node_path__WEBPACK_IMPORTED_MODULE_1__.sep)}`;
    }
    #fold(relative) {
        if (!this.#options.foldsCase)
            return relative;
        return isAscii.test(relative) ? relative.toLowerCase() : relative.normalize('NFKC').toLowerCase();
    }
    #makeFolder(folder, member) {
        if (folder === this.#lastFolder || this.#folders.has(this.#fold(folder)))
            return;
        const parts = folder.split('/');
        const ancestors = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
        for (const ancestor of ancestors) {
            if (this.#links.has(this.#fold(ancestor))) {
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)(`its member ${member} would be written through a link`);
            }
            if (this.#regular.has(ancestor))
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)(`its member ${member} lies below a file`);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.#absolute(folder), { recursive: true });
        for (const ancestor of ancestors)
            this.#folders.add(this.#fold(ancestor));
        this.#lastFolder = folder;
    }
    #addSymlink(member) {
        const target = member.linkTarget ?? '';
        if (target === '' || target.includes('\0'))
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)(`its link ${member.path} has no usable target`);
        const { outsideLinks, what } = this.#options;
        if (outsideLinks === 'refuse' && leadsOutside(member.path, target)) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)(`its link ${member.path} leads out of the ${what}, to ${JSON.stringify(target)}`);
        }
        this.#targets.set(member.path, target);
        this.#links.add(this.#fold(member.path));
        this.#regular.delete(member.path);
        const place = this.#absolute(member.path);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place, { force: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, place);
        }
        catch (error) {
            if (process.platform !== 'win32' || (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error) !== 'EPERM')
                throw error;
            this.#skipped.push(member.path);
        }
    }
    #addHardlink(member) {
        const source = member.linkTarget ?? '';
        if (!this.#regular.has(source) || this.#links.has(this.#fold(source))) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)(`its hard link ${member.path} leads to ${JSON.stringify(source)}, which is no file before it`);
        }
        if (source === member.path)
            return;
        const place = this.#absolute(member.path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place, { force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(this.#absolute(source), place);
        this.#regular.add(member.path);
    }
}
const isAscii = /^[\x20-\x7e]*$/;
async function addMember(extraction, member) {
    extraction.begin(member);
    if (member.type !== 'file')
        return;
    try {
        for await (const chunk of member.data)
            extraction.write(chunk);
        extraction.finish();
    }
    finally {
        extraction.close();
    }
}
function openNew(target, mode) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, 'wx', mode);
    }
    catch (error) {
        if ((0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error) !== 'EEXIST')
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(target, { force: true });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, 'wx', mode);
    }
}
function leadsOutside(linkPath, target) {
    if (target.startsWith('/') || /^[A-Za-z]:|\\/.test(target))
        return true;
    const parts = target.split('/').filter((part) => part !== '' && part !== '.');
    const firstName = parts.findIndex((part) => part !== '..');
    const climbs = firstName < 0 ? parts.length : firstName;
    return climbs > linkPath.split('/').length - 1 || parts.slice(climbs).includes('..');
}


/***/ }),

/***/ 92200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ CondaEnvironments)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/concurrency.js
var concurrency = __webpack_require__(58375);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/redaction.js
var redaction = __webpack_require__(96297);
// EXTERNAL MODULE: ./build/channel/config/read-layer.js
var read_layer = __webpack_require__(46703);
// EXTERNAL MODULE: ./build/conda/channel.js
var conda_channel = __webpack_require__(41311);
;// CONCATENATED MODULE: ./build/channel/repodata/context.js


function subdirContext(shared, channelUrl, subdir, kinds) {
    const channel = (0,conda_channel/* maskUrl */.yP)(channelUrl);
    const label = `${(0,conda_channel/* channelNameOfUrl */.V7)(channelUrl) ?? channel.replace(/\/$/, '')}/${subdir}`;
    return { ...shared, kinds, subdir, subdirUrl: `${channelUrl}${subdir}/`, channel, label };
}
function resolveBaseUrl(context, baseUrl) {
    if (baseUrl === undefined || baseUrl === '')
        return context.subdirUrl;
    const slashed = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
    const resolved = URL.canParse(slashed, context.subdirUrl) ? new URL(slashed, context.subdirUrl) : undefined;
    if (!resolved || (resolved.protocol === 'file:' && !context.subdirUrl.startsWith('file:'))) {
        throw invalidRepodata(context.subdirUrl, `its base URL ${JSON.stringify(baseUrl)} is none that can be used`);
    }
    return resolved.href;
}
function invalidRepodata(url, problem, cause) {
    return new errors/* PixiBuildError */.rW('repodata-invalid', `${(0,redaction/* redactUrl */.BO)(url)} cannot be used: ${problem}`, {
        cause,
        hint: 'The index of the channel is damaged; try again later, or tell those who keep the channel.',
    });
}
function debug(context, message) {
    context.report({ kind: 'log', level: 'debug', message });
}

// EXTERNAL MODULE: ./build/archive/zstd.js + 1 modules
var zstd = __webpack_require__(33949);
// EXTERNAL MODULE: ./build/archive/read.js
var read = __webpack_require__(79945);
// EXTERNAL MODULE: ./build/conda/record/read-record.js
var read_record = __webpack_require__(71766);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/channel/repodata/plain-object.js
function isPlainObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

;// CONCATENATED MODULE: ./build/channel/repodata/run-exports.js





const largestFile = 1 << 29;
class RunExportsReader {
    #context;
    #files = new Map();
    constructor(context) {
        this.#context = context;
    }
    async read(record, subdirUrl, packageFile) {
        if (record.runExports)
            return record.runExports;
        const local = this.#context.network.localPath(record.url);
        if (local !== undefined && (await (0,files/* fileKind */.h_)(local)) === 'file')
            return readFromPackage(local);
        let ofSubdir = this.#files.get(subdirUrl);
        if (!ofSubdir) {
            ofSubdir = this.#readFile(subdirUrl);
            this.#files.set(subdirUrl, ofSubdir);
        }
        const found = (await ofSubdir)?.get(record.fileName);
        return found ?? readFromPackage(await packageFile(record));
    }
    async #readFile(subdirUrl) {
        const { network, offline, signal } = this.#context;
        if (offline && network.localPath(subdirUrl) === undefined)
            return undefined;
        for (const file of ['run_exports.json.zst', 'run_exports.json']) {
            try {
                const answer = await network.get({ url: subdirUrl + file, limit: largestFile, signal });
                if (answer.kind !== 'found')
                    continue;
                const isPacked = file.endsWith('.zst');
                const text = isPacked ? await (0,zstd/* decompressZstdBuffer */.LO)(answer.bytes, largestFile) : answer.bytes;
                return runExportsByFile(JSON.parse(text.toString('utf8')));
            }
            catch (error) {
                if (signal?.aborted)
                    throw error;
                debug(this.#context, `${file} of ${subdirUrl} is not used: ${(0,errors/* messageOf */.bD)(error)}`);
            }
        }
        return undefined;
    }
}
async function readFromPackage(file) {
    const info = await (0,read/* readPackageInfo */.t$)(file, ['info/run_exports.json']);
    const text = info.get('info/run_exports.json');
    return text ? (0,read_record/* readRunExports */.V)(JSON.parse(text.toString('utf8'))) : {};
}
function runExportsByFile(json) {
    const found = new Map();
    const take = (map, extension) => {
        if (!isPlainObject(map))
            return;
        for (const [key, value] of Object.entries(map)) {
            const runExports = isPlainObject(value) ? value['run_exports'] : undefined;
            if (runExports !== undefined)
                found.set(key + extension, (0,read_record/* readRunExports */.V)(runExports));
        }
    };
    const maps = isPlainObject(json) ? json : {};
    const v3 = isPlainObject(maps['v3']) ? maps['v3'] : {};
    take(maps['packages'], '');
    take(maps['packages.conda'], '');
    take(v3['conda'], '.conda');
    take(v3['tar.bz2'], '.tar.bz2');
    return found;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/channel/repodata/byte-source.js

const smallFile = 1 << 22;
const forgotten = new FinalizationRegistry((descriptor) => {
    try {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    catch {
    }
});
class FileBytes {
    size;
    mtimeNs;
    inode;
    #descriptor;
    constructor(file) {
        this.#descriptor = (0,external_node_fs_.openSync)(file, 'r');
        const info = (0,external_node_fs_.fstatSync)(this.#descriptor, { bigint: true });
        this.size = Number(info.size);
        this.mtimeNs = info.mtimeNs;
        this.inode = info.ino;
        forgotten.register(this, this.#descriptor, this);
    }
    read(start, length) {
        if (start < 0 || start + length > this.size)
            throw new RangeError('beyond the end of the file');
        const bytes = Buffer.allocUnsafe(length);
        this.readInto(bytes, start, length);
        return bytes;
    }
    readInto(target, start, length) {
        if (start < 0 || start + length > this.size)
            throw new RangeError('beyond the end of the file');
        if (this.#descriptor === undefined)
            throw new Error('the file is closed');
        for (let done = 0; done < length;) {
            const count = (0,external_node_fs_.readSync)(this.#descriptor, target, done, length - done, start + done);
            if (count === 0)
                throw new RangeError('the file has become shorter');
            done += count;
        }
    }
    close() {
        if (this.#descriptor === undefined)
            return;
        forgotten.unregister(this);
        (0,external_node_fs_.closeSync)(this.#descriptor);
        this.#descriptor = undefined;
    }
    settle() {
        if (this.size > smallFile)
            return this;
        const content = new MemoryBytes(this.read(0, this.size));
        this.close();
        return content;
    }
}
class MemoryBytes {
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
    }
    get size() {
        return this.bytes.length;
    }
    read(start, length) {
        if (start < 0 || start + length > this.bytes.length)
            throw new RangeError('beyond the end');
        return this.bytes.subarray(start, start + length);
    }
    readInto(target, start, length) {
        this.read(start, length).copy(target);
    }
    close() { }
}

;// CONCATENATED MODULE: ./build/channel/repodata/cache-entry.js





const availabilityDays = 14;
class CacheEntry {
    directory;
    json;
    info;
    spans;
    lock;
    constructor(directory, url) {
        this.directory = directory;
        const base = external_node_path_.join(directory, cacheKey(url));
        this.json = `${base}.json`;
        this.info = `${base}.info.json`;
        this.spans = `${base}.spans-v1`;
        this.lock = `${base}.pixi-build.lock`;
    }
    async open() {
        let bytes;
        try {
            const text = await (0,files/* readTextIfExists */.TP)(this.info);
            const state = text === undefined ? undefined : parseState(text);
            if (!state)
                return undefined;
            bytes = new FileBytes(this.json);
            if (bytes.size === state.size && bytes.mtimeNs === state.mtimeNs)
                return { bytes, state };
        }
        catch {
        }
        bytes?.close();
        return undefined;
    }
    writeState(state) {
        return (0,files/* writeFileAtomic */.Zf)(this.info, formatState(state));
    }
    async removeLeftovers() {
        const start = `.${external_node_path_.basename(this.json)}.`;
        const names = await (0,promises_.readdir)(this.directory).catch(() => []);
        for (const name of names) {
            if (name.startsWith(start))
                await (0,promises_.rm)(external_node_path_.join(this.directory, name), { force: true }).catch(() => { });
        }
    }
    async remove() {
        for (const file of [this.info, this.json, this.spans])
            await (0,promises_.rm)(file, { force: true }).catch(() => { });
    }
}
function cacheKey(url) {
    const cut = url.endsWith('/repodata.json') ? url.slice(0, -'/repodata.json'.length) : undefined;
    const text = cut ?? (/(?:\/|\.json)$/.test(url) ? url : `${url}/`);
    return (0,external_node_crypto_.createHash)('md5').update(text).digest('hex').slice(0, 8);
}
function isFresh(cacheControl, receivedMs, nowMs = Date.now()) {
    const lifetimeMs = freshForMs(cacheControl);
    const ageMs = nowMs - receivedMs;
    return ageMs >= 0 && ageMs < lifetimeMs;
}
function freshForMs(cacheControl) {
    const directives = (cacheControl ?? '')
        .toLowerCase()
        .split(',')
        .map((part) => part.trim());
    if (directives.includes('no-cache') || directives.includes('no-store'))
        return 0;
    const maxAge = directives.map((part) => /^max-age\s*=\s*"?(\d+)/.exec(part)?.[1]).find((text) => text !== undefined);
    return maxAge === undefined ? 0 : Number(maxAge) * 1000;
}
function knownAvailability(availability, nowMs = Date.now()) {
    if (!availability)
        return undefined;
    const ageMs = nowMs - Date.parse(availability.lastChecked);
    return ageMs >= 0 && ageMs < availabilityDays * 86_400_000 ? availability.value : undefined;
}
const mtimeMember = /("mtime_ns"\s*:\s*)(\d+)/;
function parseState(text) {
    const json = JSON.parse(text.replace(mtimeMember, '$1"$2"'));
    const { url, mtime_ns: mtimeNs, size } = json ?? {};
    if (typeof url !== 'string' || typeof mtimeNs !== 'string' || typeof size !== 'number')
        return undefined;
    return {
        url,
        etag: textOf(json?.['etag']),
        mod: textOf(json?.['mod']),
        cacheControl: textOf(json?.['cache_control']),
        mtimeNs: BigInt(mtimeNs),
        size,
        blake2Hash: textOf(json?.['blake2_hash'])?.toLowerCase(),
        hasZst: availabilityOf(json?.['has_zst']),
        hasBz2: availabilityOf(json?.['has_bz2']),
    };
}
function formatState(state) {
    const availability = (value) => value && { value: value.value, last_checked: value.lastChecked };
    const json = {
        url: state.url,
        etag: state.etag,
        mod: state.mod,
        cache_control: state.cacheControl,
        mtime_ns: String(state.mtimeNs),
        size: state.size,
        blake2_hash: state.blake2Hash,
        has_zst: availability(state.hasZst),
        has_bz2: availability(state.hasBz2),
    };
    return JSON.stringify(json, undefined, 2).replace(/("mtime_ns": )"(\d+)"/, '$1$2');
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function availabilityOf(value) {
    const { value: is, last_checked: lastChecked } = (value ?? {});
    return typeof is === 'boolean' && typeof lastChecked === 'string' ? { value: is, lastChecked } : undefined;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/archive/bzip2/decode.js
var decode = __webpack_require__(38233);
// EXTERNAL MODULE: ./build/support/lock.js
var support_lock = __webpack_require__(95493);
;// CONCATENATED MODULE: ./build/channel/repodata/json-text.js
const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
function skipSpace(bytes, at) {
    let i = at;
    for (; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)
            break;
    }
    return i;
}
function endOfString(bytes, at) {
    for (let i = at + 1; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte === quote)
            return i + 1;
        if (byte === backslash)
            i++;
    }
    return -1;
}
function endOfValue(bytes, at) {
    const first = bytes[at];
    if (first === quote)
        return endOfString(bytes, at);
    if (first === openBrace || first === openBracket)
        return endOfNested(bytes, at);
    for (let i = at; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte === comma || byte === closeBrace || byte === closeBracket || byte <= 0x20)
            return i;
    }
    return -1;
}
function endOfNested(bytes, at) {
    let depth = 0;
    for (let i = at; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte === quote) {
            i = endOfString(bytes, i) - 1;
            if (i < 0)
                return -1;
        }
        else if (byte === openBrace || byte === openBracket) {
            depth++;
        }
        else if (byte === closeBrace || byte === closeBracket) {
            depth--;
            if (depth === 0)
                return i + 1;
        }
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/channel/repodata/span-index.js

const sections = ['packages.conda', 'v3.conda', 'packages', 'v3.tar.bz2'];
const sectionSuffixes = ['', '.conda', '', '.tar.bz2'];
const magic = Buffer.from('spans-v1');
const byteOrderMark = 0x01020304;
class SpanIndex {
    baseUrl;
    #positions;
    #names;
    #columns;
    constructor(baseUrl, names, columns) {
        this.baseUrl = baseUrl;
        this.#names = names;
        this.#columns = columns;
        this.#positions = new Map();
        for (let i = 0; i < names.length; i++)
            this.#positions.set(names[i], i);
    }
    static of(baseUrl, runs) {
        const names = [...runs.keys()];
        let count = 0;
        for (const list of runs.values())
            count += list.length;
        const columns = {
            first: new Uint32Array(names.length + 1),
            starts: new Float64Array(count),
            lengths: new Uint32Array(count),
            checksums: new Uint32Array(count),
            sections: new Uint8Array(count),
            checked: true,
        };
        let next = 0;
        names.forEach((name, position) => {
            columns.first[position] = next;
            const list = [...runs.get(name)].sort((a, b) => a.section - b.section || a.start - b.start);
            for (const run of list) {
                columns.starts[next] = run.start;
                columns.lengths[next] = run.length;
                columns.checksums[next] = run.checksum ?? 0;
                columns.sections[next] = run.section;
                if (run.checksum === undefined)
                    columns.checked = false;
                next++;
            }
        });
        columns.first[names.length] = next;
        return new SpanIndex(baseUrl, names, columns);
    }
    get names() {
        return this.#names;
    }
    runsOf(name) {
        const position = this.#positions.get(name);
        if (position === undefined)
            return [];
        const { first, starts, lengths, checksums, sections, checked } = this.#columns;
        const runs = [];
        for (let i = first[position]; i < first[position + 1]; i++) {
            runs.push({
                section: sections[i],
                start: starts[i],
                length: lengths[i],
                checksum: checked ? checksums[i] : undefined,
            });
        }
        return runs;
    }
    toBytes(source) {
        const { first, starts, lengths, checksums, sections, checked } = this.#columns;
        const header = Buffer.from(JSON.stringify({
            source,
            baseUrl: this.baseUrl,
            names: this.#names.length,
            runs: starts.length,
            checked,
        }));
        const numbers = new Uint32Array([byteOrderMark, header.length]);
        const columns = [first, starts, lengths, checksums, sections].map(bytesOf);
        const content = Buffer.concat([magic, bytesOf(numbers), header, ...columns, Buffer.from(this.#names.join('\n'))]);
        return Buffer.concat([content, bytesOf(new Uint32Array([(0,external_node_zlib_.crc32)(content)]))]);
    }
    static fromBytes(bytes, source) {
        const contentLength = bytes.length - 4;
        if (contentLength < 16 || !bytes.subarray(0, 8).equals(magic))
            return undefined;
        const [mark, headerLength] = new Uint32Array(copyOf(bytes, 8, 16));
        if (mark !== byteOrderMark || headerLength === undefined || 16 + headerLength > contentLength)
            return undefined;
        const [sum] = new Uint32Array(copyOf(bytes, contentLength, bytes.length));
        if (sum !== (0,external_node_zlib_.crc32)(bytes.subarray(0, contentLength)))
            return undefined;
        const header = JSON.parse(bytes.toString('utf8', 16, 16 + headerLength));
        if (header.source !== source)
            return undefined;
        let at = 16 + headerLength;
        const take = (length) => copyOf(bytes, at, (at += length));
        const columns = {
            first: new Uint32Array(take(4 * (header.names + 1))),
            starts: new Float64Array(take(8 * header.runs)),
            lengths: new Uint32Array(take(4 * header.runs)),
            checksums: new Uint32Array(take(4 * header.runs)),
            sections: new Uint8Array(take(header.runs)),
            checked: header.checked,
        };
        const names = header.names === 0 ? [] : bytes.toString('utf8', at, contentLength).split('\n');
        return names.length === header.names ? new SpanIndex(header.baseUrl, names, columns) : undefined;
    }
}
function bytesOf(array) {
    return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}
function copyOf(bytes, start, end) {
    return new Uint8Array(bytes.subarray(start, end)).buffer;
}

;// CONCATENATED MODULE: ./build/channel/repodata/scanner.js



class UnknownRepodataText extends Error {
}
const topSections = { 'packages.conda': 0, packages: 2 };
const v3Sections = { conda: 1, 'tar.bz2': 3 };
const firstWindow = 1 << 22;
const largestWindow = 1 << 28;
class RepodataScanner {
    #checksums;
    #runs = new Map();
    #window;
    #base = 0;
    #end = 0;
    #position = 0;
    #level = 'before';
    #expected = 'first-key';
    #section = 0;
    #info;
    #key = { end: 0, hasColon: true, value: 0, nameEnd: 0, plain: true };
    #open = {
        isOpen: false,
        plain: true,
        name: Buffer.alloc(256),
        nameLength: 0,
        text: '',
        start: 0,
        end: 0,
    };
    #checksum = 0;
    #summed = 0;
    constructor(options) {
        this.#checksums = options.checksums;
        this.#window = Buffer.allocUnsafeSlow(options.window ?? firstWindow);
    }
    room() {
        return this.#window.subarray(this.#end);
    }
    advance(count) {
        this.#end += count;
        if (this.#end < this.#window.length)
            return;
        this.#scan();
        this.#compact();
    }
    write(chunk) {
        for (let rest = chunk; rest.length > 0;) {
            const room = this.room();
            const taken = rest.subarray(0, room.length);
            room.set(taken);
            this.advance(taken.length);
            rest = rest.subarray(taken.length);
        }
    }
    finish() {
        this.#scan();
        if (this.#level !== 'after')
            throw new UnknownRepodataText('the text is cut off');
        const info = this.#info === undefined ? undefined : parsed(this.#info);
        const baseUrl = info?.base_url;
        this.#window = Buffer.alloc(0);
        return SpanIndex.of(typeof baseUrl === 'string' && baseUrl !== '' ? baseUrl : undefined, this.#runs);
    }
    #scan() {
        const bytes = this.#window.subarray(0, this.#end);
        for (;;) {
            let at = skipSpace(bytes, this.#position);
            if (at >= bytes.length)
                return;
            if (this.#level === 'after')
                throw new UnknownRepodataText('more follows the end');
            if (this.#level === 'before') {
                this.#enter(bytes, at, 'top');
                continue;
            }
            if (bytes[at] === closeBrace) {
                this.#leave(at);
                continue;
            }
            if (this.#expected === 'separator') {
                if (bytes[at] !== comma)
                    throw new UnknownRepodataText('a comma is missing');
                at = skipSpace(bytes, at + 1);
                if (at >= bytes.length)
                    return;
            }
            if (bytes[at] !== quote)
                throw new UnknownRepodataText('a key is missing');
            const inRecords = this.#level === 'records' || this.#level === 'v3-records';
            if (!(inRecords ? this.#scanRecords(bytes, at) : this.#scanMember(bytes, at)))
                return;
        }
    }
    #enter(bytes, at, level) {
        if (bytes[at] !== openBrace)
            throw new UnknownRepodataText('an object is missing');
        this.#position = at + 1;
        this.#level = level;
        this.#expected = 'first-key';
    }
    #leave(at) {
        if (this.#open.isOpen)
            this.#closeRun();
        this.#position = at + 1;
        this.#level = this.#level === 'top' ? 'after' : this.#level === 'v3-records' ? 'v3' : 'top';
        this.#expected = 'separator';
    }
    #scanMember(bytes, at) {
        const keyEnd = endOfString(bytes, at);
        if (keyEnd < 0)
            return false;
        const colonAt = skipSpace(bytes, keyEnd);
        const valueAt = skipSpace(bytes, colonAt + 1);
        if (valueAt >= bytes.length)
            return false;
        if (bytes[colonAt] !== colon)
            throw new UnknownRepodataText('a colon is missing');
        const key = parsed(bytes.toString('utf8', at, keyEnd));
        const names = this.#level === 'v3' ? v3Sections : topSections;
        if (Object.hasOwn(names, key)) {
            this.#section = names[key];
            this.#enter(bytes, valueAt, this.#level === 'v3' ? 'v3-records' : 'records');
            return true;
        }
        if (this.#level === 'top' && key === 'v3') {
            this.#enter(bytes, valueAt, 'v3');
            return true;
        }
        const end = endOfValue(bytes, valueAt);
        if (end < 0)
            return false;
        if (this.#level === 'top' && key === 'info')
            this.#info = bytes.toString('utf8', valueAt, end);
        this.#position = end;
        this.#expected = 'separator';
        return true;
    }
    #scanRecords(bytes, first) {
        const key = this.#key;
        const extensions = this.#level === 'records';
        let at = first;
        if (!readKey(bytes, at, key))
            return false;
        if (!key.hasColon)
            throw new UnknownRepodataText('a colon is missing');
        for (;;) {
            const { nameEnd, plain, end: keyEnd, value } = key;
            let end = -1;
            let next = -1;
            if (extensions && bytes[value] === openBrace) {
                const brace = bytes.indexOf(closeBrace, value);
                if (brace < 0)
                    return false;
                const separator = skipSpace(bytes, brace + 1);
                const following = skipSpace(bytes, separator + 1);
                const isMember = bytes[separator] === comma && bytes[following] === quote && readKey(bytes, following, key);
                if (isMember && key.hasColon && isPackageFileName(bytes, key.end) && bytes[key.value] === openBrace) {
                    end = brace + 1;
                    next = following;
                }
            }
            if (end < 0)
                end = endOfValue(bytes, value);
            if (end < 0)
                return false;
            this.#add(bytes, at, nameEnd, plain, keyEnd, end);
            this.#position = end;
            this.#expected = 'separator';
            if (next < 0)
                return true;
            at = next;
        }
    }
    #add(bytes, at, nameEnd, plain, keyEnd, end) {
        const run = this.#open;
        if (run.isOpen && plain && run.plain && isSameName(bytes, at + 1, nameEnd, run)) {
            run.end = this.#base + end;
            return;
        }
        if (run.isOpen)
            this.#closeRun();
        const name = plain ? undefined : nameOfKey(parsed(bytes.toString('utf8', at, keyEnd)));
        if (plain ? nameEnd <= at + 1 : name === undefined)
            return;
        run.isOpen = true;
        run.plain = plain && nameEnd - at - 1 <= run.name.length;
        run.start = this.#base + at;
        run.end = this.#base + end;
        this.#summed = run.start;
        this.#checksum = 0;
        run.nameLength = nameEnd - at - 1;
        if (run.plain)
            bytes.copy(run.name, 0, at + 1, nameEnd);
        else
            run.text = name ?? bytes.toString('latin1', at + 1, nameEnd);
    }
    #closeRun() {
        const run = this.#open;
        this.#sum();
        run.isOpen = false;
        const name = run.plain ? run.name.toString('latin1', 0, run.nameLength) : run.text;
        const checksum = this.#checksums ? this.#checksum : undefined;
        const found = { section: this.#section, start: run.start, length: run.end - run.start, checksum };
        const list = this.#runs.get(name);
        if (list)
            list.push(found);
        else
            this.#runs.set(name, [found]);
    }
    #sum() {
        if (!this.#checksums)
            return;
        const part = this.#window.subarray(this.#summed - this.#base, this.#open.end - this.#base);
        this.#checksum = (0,external_node_zlib_.crc32)(part, this.#checksum);
        this.#summed = this.#open.end;
    }
    #compact() {
        if (this.#open.isOpen)
            this.#sum();
        if (this.#position > 0) {
            this.#window.copyWithin(0, this.#position, this.#end);
            this.#base += this.#position;
            this.#end -= this.#position;
            this.#position = 0;
        }
        if (this.#end * 2 <= this.#window.length)
            return;
        if (this.#window.length >= largestWindow)
            throw new UnknownRepodataText('a member is too large');
        const larger = Buffer.allocUnsafeSlow(this.#window.length * 2);
        this.#window.copy(larger, 0, 0, this.#end);
        this.#window = larger;
    }
}
function readKey(bytes, at, parts) {
    let lastDash = 0;
    let nameEnd = 0;
    let plain = true;
    let firstCapital = Number.POSITIVE_INFINITY;
    let i = at + 1;
    for (; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte === quote)
            break;
        if (byte === 0x2d) {
            nameEnd = lastDash;
            lastDash = i;
        }
        else if (byte === backslash) {
            plain = false;
            i++;
        }
        else if (byte >= 0x80) {
            plain = false;
        }
        else if (byte >= 0x41 && byte <= 0x5a && firstCapital > i) {
            firstCapital = i;
        }
    }
    const colonAt = skipSpace(bytes, i + 1);
    const value = skipSpace(bytes, colonAt + 1);
    if (value >= bytes.length)
        return false;
    parts.end = i + 1;
    parts.hasColon = bytes[colonAt] === colon;
    parts.value = value;
    parts.nameEnd = nameEnd;
    parts.plain = plain && firstCapital > nameEnd;
    return true;
}
function isPackageFileName(bytes, end) {
    if (bytes[end - 2] === 0x61) {
        return bytes[end - 3] === 0x64 && bytes[end - 4] === 0x6e && bytes[end - 5] === 0x6f && bytes[end - 6] === 0x63;
    }
    return bytes[end - 2] === 0x32 && bytes[end - 3] === 0x7a && bytes[end - 4] === 0x62 && bytes[end - 5] === 0x2e;
}
function isSameName(bytes, start, end, run) {
    if (end - start !== run.nameLength)
        return false;
    for (let i = 0; i < run.nameLength; i++)
        if (bytes[start + i] !== run.name[i])
            return false;
    return true;
}
function nameOfKey(key) {
    const versionAt = key.lastIndexOf('-', key.lastIndexOf('-') - 1);
    return versionAt > 0 ? key.slice(0, versionAt).toLowerCase() : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new UnknownRepodataText('it is no JSON');
    }
}

// EXTERNAL MODULE: ./build/conda/parse-error.js
var parse_error = __webpack_require__(49668);
;// CONCATENATED MODULE: ./build/channel/repodata/records.js



const plainFileName = /^[\w.!+=~,@-]+$/;
function recordsOfMaps(context, name, maps, baseUrl, removed) {
    const records = [];
    const stems = new Set();
    const skip = (fileName, reason) => debug(context, `${context.label}: ${fileName} is passed over: ${reason}`);
    for (const { section, members } of maps) {
        const suffix = sectionSuffixes[section];
        for (const key of Object.keys(members)) {
            const fileName = key + suffix;
            const stem = fileName.replace(/\.(?:conda|tar\.bz2)$/, '');
            if (stem === fileName || /[/\\\0]/.test(fileName)) {
                skip(fileName, 'it is no name of a package file');
                continue;
            }
            if (stems.has(stem) || removed?.has(fileName))
                continue;
            const url = baseUrl + (plainFileName.test(fileName) ? fileName : encodeURIComponent(fileName));
            try {
                const record = (0,read_record/* readPackageRecord */.U)(withSubdir(members[key], context.subdir));
                if (record.name.normalized !== name) {
                    skip(fileName, `its record is of ${record.name.normalized}`);
                    continue;
                }
                stems.add(stem);
                records.push(Object.assign(record, { fileName, url, channel: context.channel }));
            }
            catch (error) {
                if (!(error instanceof parse_error/* CondaParseError */.R))
                    throw error;
                skip(fileName, error.message);
            }
        }
    }
    return records;
}
function withSubdir(json, subdir) {
    const hasOne = typeof json !== 'object' || json === null || typeof json.subdir === 'string';
    return hasOne ? json : { ...json, subdir };
}

;// CONCATENATED MODULE: ./build/channel/repodata/span-repodata.js






class DamagedRepodata extends Error {
}
class SpanRepodata {
    #context;
    #index;
    #bytes;
    #baseUrl;
    constructor(context, index, bytes) {
        this.#context = context;
        this.#index = index;
        this.#bytes = bytes;
        this.#baseUrl = resolveBaseUrl(context, index.baseUrl);
    }
    recordsOf(name) {
        const runs = this.#index.runsOf(name);
        if (runs.length === 0)
            return [];
        const maps = runs.map((run) => this.#read(run));
        return recordsOfMaps(this.#context, name, maps, this.#baseUrl);
    }
    names() {
        return this.#index.names;
    }
    async close() {
        this.#bytes.close();
    }
    #read(run) {
        const text = Buffer.allocUnsafe(run.length + 2);
        text[0] = openBrace;
        text[run.length + 1] = closeBrace;
        const members = text.subarray(1, -1);
        try {
            this.#bytes.readInto(members, run.start, run.length);
        }
        catch (error) {
            throw new DamagedRepodata(`${this.#context.label}: ${(0,errors/* messageOf */.bD)(error)}`);
        }
        if (run.checksum !== undefined && (0,external_node_zlib_.crc32)(members) !== run.checksum) {
            throw new DamagedRepodata(`${this.#context.label}: ${run.length} bytes at ${run.start} have changed`);
        }
        try {
            return { section: run.section, members: JSON.parse(text.toString('utf8')) };
        }
        catch {
            throw new UnknownRepodataText('what looks like a record is none');
        }
    }
}

// EXTERNAL MODULE: ./build/support/write-errors.js
var write_errors = __webpack_require__(89607);
;// CONCATENATED MODULE: ./build/channel/repodata/whole-repodata.js




class WholeRepodata {
    #context;
    #baseUrl;
    #maps = new Map();
    constructor(context, text) {
        this.#context = context;
        const content = asObject(parse(context, text));
        if (!content)
            throw invalidRepodata(`${context.subdirUrl}repodata.json`, 'it holds no object');
        const baseUrl = asObject(content['info'])?.['base_url'];
        this.#baseUrl = resolveBaseUrl(context, typeof baseUrl === 'string' ? baseUrl : undefined);
        const v3 = asObject(content['v3']);
        const maps = [content['packages.conda'], v3?.['conda'], content['packages'], v3?.['tar.bz2']];
        maps.forEach((map, section) => {
            for (const [key, record] of Object.entries(asObject(map) ?? {}))
                this.#add(section, key, record);
        });
    }
    #add(section, key, record) {
        const name = nameOfKey(key);
        if (name === undefined)
            return;
        let maps = this.#maps.get(name);
        if (!maps) {
            maps = sections.map(() => ({}));
            this.#maps.set(name, maps);
        }
        maps[section][key] = record;
    }
    recordsOf(name) {
        const maps = (this.#maps.get(name) ?? []).map((members, section) => ({ section, members }));
        return recordsOfMaps(this.#context, name, maps, this.#baseUrl);
    }
    names() {
        return this.#maps.keys();
    }
    async close() { }
}
function parse(context, text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw invalidRepodata(`${context.subdirUrl}repodata.json`, 'it is no valid JSON', error);
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/channel/repodata/store.js







const largestRepodata = 2 ** 32;
async function storeRepodata(context, entry, chunks) {
    const intake = new Intake(context, await newHasher());
    let mtimeNs;
    let wrote = false;
    try {
        await (0,promises_.mkdir)(entry.directory, { recursive: true });
        await (0,files/* replaceFile */.fR)(entry.json, async (temporary) => {
            const handle = await (0,promises_.open)(temporary, 'wx', 0o644);
            wrote = true;
            try {
                for await (const chunk of chunks) {
                    intake.take(chunk);
                    await handle.writeFile(chunk);
                }
                ({ mtimeNs } = await handle.stat({ bigint: true }));
                intake.finish(() => readAll(temporary));
            }
            finally {
                await handle.close();
            }
        });
    }
    catch (error) {
        if (wrote || !isUnwritable(error))
            throw (0,write_errors/* explainWriteError */.j)(error, 'keep repodata', external_node_path_.dirname(entry.json));
        return inMemory(context, chunks, intake);
    }
    const bytes = openStored(entry, intake, mtimeNs);
    return { bytes, index: intake.index, blake2Hash: intake.blake2Hash, mtimeNs };
}
function openStored(entry, intake, mtimeNs) {
    const bytes = new FileBytes(entry.json);
    if (bytes.size === intake.size && bytes.mtimeNs === mtimeNs)
        return bytes.settle();
    bytes.close();
    throw invalidRepodata(entry.json, 'another program replaced it at the same time');
}
async function inMemory(context, chunks, intake) {
    const message = `The cache ${context.cacheDirectory} cannot be written; repodata is fetched each time`;
    context.report({ kind: 'log', level: 'warning', message });
    const parts = [];
    for await (const chunk of chunks) {
        intake.take(chunk);
        parts.push(Buffer.from(chunk));
    }
    const bytes = Buffer.concat(parts);
    intake.finish(() => bytes);
    return { bytes: new MemoryBytes(bytes), index: intake.index, blake2Hash: intake.blake2Hash, mtimeNs: undefined };
}
function isUnwritable(error) {
    const code = (0,errors/* systemErrorCode */.vq)(error) ?? '';
    return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code);
}
class Intake {
    #context;
    #hasher;
    #scanner = new RepodataScanner({ checksums: true });
    size = 0;
    index;
    blake2Hash = '';
    constructor(context, hasher) {
        this.#context = context;
        this.#hasher = hasher;
    }
    take(chunk) {
        this.size += chunk.length;
        if (this.size > largestRepodata) {
            throw invalidRepodata(this.#context.subdirUrl, `it has more than the ${largestRepodata} bytes allowed`);
        }
        this.#hasher.update(chunk);
        this.#scan((scanner) => scanner.write(chunk));
    }
    finish(content) {
        this.blake2Hash = this.#hasher.digest();
        this.#scan((scanner) => {
            this.index = scanner.finish();
        });
        if (!this.index)
            new WholeRepodata(this.#context, store_textOf(this.#context, content()));
    }
    #scan(work) {
        if (!this.#scanner)
            return;
        try {
            work(this.#scanner);
        }
        catch (error) {
            if (!(error instanceof UnknownRepodataText))
                throw error;
            this.#scanner = undefined;
        }
    }
}
async function newHasher() {
    const { createBLAKE2b } = await __webpack_require__.e(/* import() */ 608).then(__webpack_require__.t.bind(__webpack_require__, 70608, 19));
    const hasher = await createBLAKE2b(256);
    hasher.init();
    return { update: (chunk) => hasher.update(chunk), digest: () => hasher.digest('hex') };
}
function readAll(file) {
    const bytes = new FileBytes(file);
    try {
        return bytes.read(0, bytes.size);
    }
    finally {
        bytes.close();
    }
}
function store_textOf(context, bytes) {
    try {
        return bytes.toString('utf8');
    }
    catch (error) {
        throw invalidRepodata(context.subdirUrl, 'it is too large', error);
    }
}

;// CONCATENATED MODULE: ./build/channel/repodata/file-repodata.js






class FileRepodata {
    #context;
    #bytes;
    #fetchAnew;
    #source;
    #replacement;
    constructor(context, bytes, index, fetchAnew) {
        this.#context = context;
        this.#bytes = bytes;
        this.#fetchAnew = fetchAnew;
        this.#source = index ? new SpanRepodata(context, index, bytes) : this.#whole();
    }
    recordsOf(name) {
        if (this.#replacement)
            return this.#replacement.then((source) => source.recordsOf(name));
        try {
            return this.#source.recordsOf(name);
        }
        catch (error) {
            const damage = error instanceof UnknownRepodataText ? this.#parseWhole() : error;
            if (damage === undefined)
                return this.#source.recordsOf(name);
            if (!(damage instanceof DamagedRepodata))
                throw damage;
            debug(this.#context, damage.message);
            this.#replacement = this.#replace(damage);
            return this.#replacement.then((source) => source.recordsOf(name));
        }
    }
    names() {
        return this.#source.names();
    }
    async close() {
        this.#bytes.close();
        await (await this.#replacement?.catch(() => undefined))?.close();
    }
    #parseWhole() {
        try {
            this.#source = this.#whole();
            return undefined;
        }
        catch (error) {
            return new DamagedRepodata((0,errors/* messageOf */.bD)(error), { cause: error });
        }
    }
    #whole() {
        return new WholeRepodata(this.#context, store_textOf(this.#context, this.#bytes.read(0, this.#bytes.size)));
    }
    async #replace(damage) {
        const found = await this.#fetchAnew?.();
        if (!found)
            throw invalidRepodata(this.#context.subdirUrl, damage.message, damage);
        return found;
    }
}

;// CONCATENATED MODULE: ./build/channel/repodata/cached-file.js







const pieceSize = 1 << 20;
async function openCached(context, entry, { bytes: file, state }, fetchAnew) {
    const source = state.blake2Hash ?? `${state.size}-${state.mtimeNs}`;
    const bytes = file.settle();
    try {
        let index = await readSpans(entry, source);
        if (!index) {
            index = await scanFile(bytes, state.blake2Hash);
            if (index)
                await keepSpans(context, entry, index, source);
        }
        return new FileRepodata(context, bytes, index, fetchAnew);
    }
    catch (error) {
        bytes.close();
        if (!(0,errors/* isPixiBuildError */.Bj)(error) || error.code !== 'repodata-invalid')
            throw error;
        debug(context, `The cached index of ${context.label} is thrown away: ${error.message}`);
        return undefined;
    }
}
async function readSpans(entry, source) {
    try {
        return SpanIndex.fromBytes(await (0,promises_.readFile)(entry.spans), source);
    }
    catch {
        return undefined;
    }
}
async function keepSpans(context, entry, index, source) {
    try {
        await (0,promises_.mkdir)(entry.directory, { recursive: true });
        await (0,files/* replaceFile */.fR)(entry.spans, (temporary) => (0,promises_.writeFile)(temporary, index.toBytes(source)));
    }
    catch (error) {
        debug(context, `${entry.spans} is not written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function scanFile(bytes, blake2Hash) {
    const hasher = blake2Hash === undefined ? undefined : await newHasher();
    let scanner = new RepodataScanner({ checksums: blake2Hash !== undefined });
    let index;
    let spare;
    for (let at = 0; at < bytes.size && (scanner || hasher);) {
        const room = scanner?.room() ?? (spare ??= Buffer.alloc(pieceSize));
        const length = Math.min(room.length, pieceSize, bytes.size - at);
        bytes.readInto(room, at, length);
        hasher?.update(room.subarray(0, length));
        at += length;
        try {
            scanner?.advance(length);
            if (at >= bytes.size)
                index = scanner?.finish();
        }
        catch (error) {
            if (!(error instanceof UnknownRepodataText))
                throw error;
            scanner = undefined;
        }
    }
    if (hasher && hasher.digest() !== blake2Hash)
        throw invalidRepodata('the cached file', 'its hash is wrong');
    return index;
}

;// CONCATENATED MODULE: ./build/channel/repodata/progress.js

const interval = 100;
async function* reportProgress(context, { body, size }) {
    let done = 0;
    let told = performance.now();
    const tell = () => {
        told = performance.now();
        context.report({ kind: 'progress', label: `repodata ${context.label}`, done, total: size, unit: 'bytes' });
    };
    for await (const chunk of body) {
        context.signal?.throwIfAborted();
        yield chunk;
        done += chunk.length;
        if (performance.now() - told >= interval)
            tell();
    }
    tell();
}
function archiveInvalid(error) {
    const code = error?.code;
    const damaged = typeof code === 'string' && code.startsWith('Z_');
    return damaged ? new errors/* PixiBuildError */.rW('archive-invalid', 'its gzip data is damaged', { cause: error }) : error;
}

;// CONCATENATED MODULE: ./build/channel/repodata/full-file.js











const full_file_files = {
    zst: 'repodata.json.zst',
    bz2: 'repodata.json.bz2',
    plain: 'repodata.json',
};
async function openFullFile(context) {
    const entry = new CacheEntry(context.cacheDirectory, `${context.subdirUrl}repodata.json`);
    const cached = await entry.open();
    if (cached && (context.offline || isFreshEntry(cached))) {
        const opened = await openCached(context, entry, cached, () => refetch(context, entry));
        if (opened)
            return opened;
    }
    else {
        cached?.bytes.close();
    }
    if (context.offline)
        return undefined;
    const before = cached?.state;
    return exclusively(context, entry, async (waited) => {
        let present = await entry.open();
        const renewed = waited && present !== undefined && present.state.mtimeNs !== before?.mtimeNs;
        if (present && (renewed || isFreshEntry(present))) {
            const opened = await openCached(context, entry, present, () => refetch(context, entry));
            if (opened)
                return opened;
            present = undefined;
        }
        return fetchEntry(context, entry, present, () => refetch(context, entry));
    });
}
function isFreshEntry({ state }) {
    return isFresh(state.cacheControl, Number(state.mtimeNs / 1000000n));
}
function refetch(context, entry) {
    if (context.offline)
        return Promise.resolve(undefined);
    return exclusively(context, entry, async () => {
        await entry.remove();
        return fetchEntry(context, entry, undefined, undefined);
    });
}
async function exclusively(context, entry, work) {
    let started = false;
    let waited = false;
    const onWait = (holder) => {
        waited = true;
        debug(context, `Waiting for ${holder}, which fetches ${context.label}`);
    };
    try {
        return await (0,support_lock/* withFileLock */.U)(entry.lock, { signal: context.signal, onWait }, async () => {
            started = true;
            await entry.removeLeftovers();
            return work(waited);
        });
    }
    catch (error) {
        if (started || !isUnwritable(error))
            throw error;
        return work(false);
    }
}
async function fetchEntry(context, entry, cached, fetchAnew) {
    const { kinds, network, signal } = context;
    let known = { hasZst: cached?.state.hasZst, hasBz2: cached?.state.hasBz2 };
    const learn = (form, value) => {
        const learned = { value, lastChecked: new Date().toISOString() };
        if (form === 'zst')
            known = { ...known, hasZst: learned };
        if (form === 'bz2')
            known = { ...known, hasBz2: learned };
    };
    const forms = [];
    if (kinds.zstd !== false && knownAvailability(known.hasZst) !== false)
        forms.push('zst');
    if (kinds.bzip2 !== false && knownAvailability(known.hasBz2) !== false)
        forms.push('bz2');
    forms.push('plain');
    let kept = cached;
    try {
        for (const form of forms) {
            const url = context.subdirUrl + full_file_files[form];
            const plain = fetchAnew ? {} : { 'cache-control': 'no-cache' };
            const conditions = kept?.state.url === (0,conda_channel/* maskUrl */.yP)(url) ? conditionsOf(kept.state) : plain;
            const ask = (more) => {
                const headers = { 'accept-encoding': form === 'plain' ? 'gzip' : 'identity', ...more };
                const receive = (body) => storeRepodata(context, entry, unpacked(context, form, body));
                return network.receive({ url, headers, signal }, receive);
            };
            const answer = await again(context, url, () => ask(conditions), () => ask({ 'cache-control': 'no-cache' }));
            if (answer.kind === 'missing') {
                learn(form, false);
                continue;
            }
            if (answer.kind === 'unchanged' && kept) {
                learn(form, true);
                const current = kept;
                kept = undefined;
                const state = await touch(context, entry, { ...current.state, ...known }, answer.headers['cache-control']);
                const opened = await openCached(context, entry, { ...current, state }, () => refetch(context, entry));
                if (opened)
                    return opened;
                await entry.remove();
                return await fetchEntry(context, entry, undefined, fetchAnew);
            }
            if (answer.kind === 'unchanged')
                throw invalidRepodata(url, 'the server says that it is unchanged, unasked');
            learn(form, true);
            return await finish(context, entry, answer.value, { ...known, ...stateOf(url, answer.headers) }, fetchAnew);
        }
        return undefined;
    }
    finally {
        kept?.bytes.close();
    }
}
function stateOf(url, headers) {
    return {
        url: (0,conda_channel/* maskUrl */.yP)(url),
        etag: headers['etag'],
        mod: headers['last-modified'],
        cacheControl: headers['cache-control'],
    };
}
async function finish(context, entry, stored, state, fetchAnew) {
    const { bytes, index, blake2Hash, mtimeNs } = stored;
    if (mtimeNs !== undefined) {
        await entry.writeState({ ...state, mtimeNs, size: bytes.size, blake2Hash });
        if (index)
            await keepSpans(context, entry, index, blake2Hash);
    }
    return new FileRepodata(context, bytes, index, fetchAnew);
}
async function again(context, url, first, second) {
    const isDamage = (error) => (0,errors/* isPixiBuildError */.Bj)(error) && (error.code === 'archive-invalid' || error.code === 'repodata-invalid');
    try {
        return await first();
    }
    catch (error) {
        if (!isDamage(error))
            throw error;
        debug(context, `${context.label} came damaged and is asked for again: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    try {
        return await second();
    }
    catch (error) {
        if (!isDamage(error) || ((0,errors/* isPixiBuildError */.Bj)(error) && error.code === 'repodata-invalid'))
            throw error;
        throw invalidRepodata(url, (0,errors/* messageOf */.bD)(error), error);
    }
}
function conditionsOf({ etag, mod }) {
    return {
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
        ...(mod === undefined ? {} : { 'if-modified-since': mod }),
    };
}
async function touch(context, entry, state, cacheControl) {
    const renewed = { ...state, cacheControl: cacheControl ?? state.cacheControl };
    try {
        if (freshForMs(renewed.cacheControl) > 0) {
            const now = new Date();
            await (0,promises_.utimes)(entry.json, now, now);
        }
        const { mtimeNs } = await (0,promises_.stat)(entry.json, { bigint: true });
        await entry.writeState({ ...renewed, mtimeNs });
        return { ...renewed, mtimeNs };
    }
    catch (error) {
        debug(context, `${entry.info} is not written: ${(0,errors/* messageOf */.bD)(error)}`);
        return renewed;
    }
}
async function* unpacked(context, form, received) {
    const body = reportProgress(context, received);
    if (form === 'zst')
        yield* (0,zstd/* decompressZstd */.l8)(body);
    else if (form === 'bz2')
        yield* (0,decode/* decompressBzip2 */.d)(body);
    else if (received.headers['content-encoding'] === 'gzip')
        yield* gunzip(body);
    else
        yield* body;
}
async function* gunzip(body) {
    const { pipeline } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 46466, 19));
    const transform = (0,external_node_zlib_.createGunzip)({ chunkSize: 1 << 17 });
    const feeding = pipeline(body, transform).catch((error) => error);
    try {
        for await (const chunk of transform)
            yield chunk;
    }
    catch (error) {
        throw archiveInvalid(error);
    }
    finally {
        transform.destroy();
        await feeding;
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/channel/repodata/local.js














async function openLocalFile(context, folder) {
    const file = external_node_path_.join(folder, 'repodata.json');
    const bytes = openIfExists(file);
    if (bytes)
        return openPlain(context, file, bytes);
    return ((await openPacked(context, `${file}.zst`, zstd/* decompressZstd */.l8)) ??
        (await openPacked(context, `${file}.bz2`, decode/* decompressBzip2 */.d)));
}
async function openPlain(context, file, opened) {
    const source = `${opened.size}-${opened.mtimeNs}-${opened.inode}`;
    const bytes = opened.settle();
    try {
        const isSmall = bytes !== opened;
        const entry = new CacheEntry(context.cacheDirectory, (0,external_node_url_.pathToFileURL)(file).href);
        let index = isSmall ? undefined : await readSpans(entry, source);
        if (!index) {
            index = await scanFile(bytes);
            if (index && !isSmall)
                await keepSpans(context, entry, index, source);
        }
        return new FileRepodata(context, bytes, index);
    }
    catch (error) {
        bytes.close();
        throw error;
    }
}
async function openPacked(context, file, unpack) {
    const info = await statIfExists(file);
    if (!info?.isFile())
        return undefined;
    const url = (0,external_node_url_.pathToFileURL)(file).href;
    const etag = `"${info.size}-${info.mtimeNs}"`;
    const entry = new CacheEntry(context.cacheDirectory, url);
    const fetchAnew = async () => {
        try {
            const body = (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 18 });
            const stored = await storeRepodata(context, entry, unpack(reportProgress(context, { body, size: Number(info.size) })));
            return await finish(context, entry, stored, { url, etag });
        }
        catch (error) {
            if ((0,errors/* isPixiBuildError */.Bj)(error) && error.code === 'archive-invalid') {
                throw invalidRepodata(file, (0,errors/* messageOf */.bD)(error), error);
            }
            throw error;
        }
    };
    const cached = await entry.open();
    if (cached?.state.etag === etag) {
        const opened = await openCached(context, entry, cached, fetchAnew);
        if (opened)
            return opened;
    }
    else {
        cached?.bytes.close();
    }
    return fetchAnew();
}
function openIfExists(file) {
    try {
        return new FileBytes(file);
    }
    catch (error) {
        if (isAbsence(error))
            return undefined;
        throw error;
    }
}
async function statIfExists(file) {
    try {
        return await (0,promises_.stat)(file, { bigint: true });
    }
    catch (error) {
        if (isAbsence(error))
            return undefined;
        throw error;
    }
}
function isAbsence(error) {
    return ['ENOENT', 'ENOTDIR'].includes((0,errors/* systemErrorCode */.vq)(error) ?? '');
}

// EXTERNAL MODULE: ./build/support/hashing.js
var hashing = __webpack_require__(98228);
// EXTERNAL MODULE: ./build/channel/reading/shard-decode.js
var shard_decode = __webpack_require__(5882);
// EXTERNAL MODULE: ./build/channel/reading/message.js
var message = __webpack_require__(956);
;// CONCATENATED MODULE: ./build/channel/repodata/shard-index-cache.js





const shard_index_cache_magic = Buffer.from('SHARD-CACHE-V1');
const largestHeader = 1 << 20;
function shardIndexFile(cacheDirectory, url) {
    return external_node_path_.join(cacheDirectory, `${cacheKey(url)}.shards-cache-v1`);
}
async function readShardIndexCache(file) {
    try {
        const bytes = await (0,promises_.readFile)(file);
        if (!bytes.subarray(0, shard_index_cache_magic.length).equals(shard_index_cache_magic))
            return undefined;
        const headerLength = bytes.readUInt32LE(shard_index_cache_magic.length);
        const start = shard_index_cache_magic.length + 4;
        if (headerLength > largestHeader || start + headerLength > bytes.length)
            return undefined;
        const header = (0,message/* readMessage */._)(bytes.subarray(start, start + headerLength), { bytes: 'view' });
        const [policy, isMissing] = header;
        const [, answerHeaders, url, status, , , , , received] = policy;
        if (typeof url !== 'string' || typeof status !== 'number' || !Array.isArray(received))
            return undefined;
        return {
            url,
            status,
            headers: readHeaders(answerHeaders),
            receivedMs: Number(received[0]) * 1000 + Math.trunc(Number(received[1]) / 1e6),
            content: bytes.subarray(start + headerLength),
            isMissing: isMissing === true,
        };
    }
    catch {
        return undefined;
    }
}
async function formatShardIndexCache(answer) {
    const { encode } = await __webpack_require__.e(/* import() */ 6435).then(__webpack_require__.t.bind(__webpack_require__, 76435, 19));
    const headers = Object.entries(answer.headers).map(([name, value]) => [name, [[...Buffer.from(value, 'latin1')]]]);
    const seconds = Math.floor(answer.receivedMs / 1000);
    const settings = [true, 0.1, [86_400, 0], false];
    const policy = [
        {},
        Object.fromEntries(headers),
        answer.url,
        answer.status,
        'GET',
        settings,
        directives(answer.headers['cache-control']),
        {},
        [seconds, Math.trunc((answer.receivedMs - seconds * 1000) * 1e6)],
    ];
    const header = encode([policy, answer.isMissing], { forceFloat32: true });
    const length = Buffer.alloc(4);
    length.writeUInt32LE(header.length);
    return Buffer.concat([shard_index_cache_magic, length, header, answer.isMissing ? Buffer.alloc(0) : answer.content]);
}
async function removeShardIndexCache(file) {
    await (0,promises_.rm)(file, { force: true }).catch(() => { });
}
function readHeaders(value) {
    const headers = {};
    if (!isPlainObject(value))
        return headers;
    for (const [name, values] of Object.entries(value)) {
        const [first] = Array.isArray(values) ? values : [values];
        if (typeof first === 'string')
            headers[name] = first;
        else if (Array.isArray(first) || first instanceof Uint8Array)
            headers[name] = Buffer.from(first).toString('latin1');
    }
    return headers;
}
function directives(cacheControl) {
    const parts = (cacheControl ?? '')
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    return Object.fromEntries(parts.map((part) => {
        const [name = '', value] = part.split('=', 2);
        return [name.trim().toLowerCase(), value === undefined ? null : value.trim().replace(/^"|"$/g, '')];
    }));
}

;// CONCATENATED MODULE: ./build/channel/repodata/sharded.js












const largestPacked = 1 << 28;
const largestUnpacked = 1 << 30;
const missingForMs = 24 * 3_600_000;
async function openSharded(context) {
    const found = await readIndex(context, false);
    return found && new ShardedRepodata(context, found);
}
async function readIndex(context, afresh) {
    const url = `${context.subdirUrl}repodata_shards.msgpack.zst`;
    const file = shardIndexFile(context.cacheDirectory, url);
    const cached = await readShardIndexCache(file);
    if (cached && !afresh && (context.offline || isFreshAnswer(cached))) {
        const index = await decodeCached(context, file, cached);
        if (index !== 'damaged')
            return index;
    }
    if (context.offline)
        return undefined;
    const conditions = cached && !afresh && !cached.isMissing ? sharded_conditionsOf(cached) : {};
    const headers = afresh ? { 'cache-control': 'no-cache' } : conditions;
    const answer = await context.network.get({ url, headers, limit: largestPacked, signal: context.signal });
    const base = { url: (0,conda_channel/* maskUrl */.yP)(url), receivedMs: Date.now() };
    if (answer.kind === 'missing') {
        const missing = { ...base, status: 404, headers: {}, content: new Uint8Array(), isMissing: true };
        context.writing.push(keep(context, file, missing));
        return undefined;
    }
    if (answer.kind === 'unchanged') {
        if (!cached)
            throw invalidRepodata(url, 'the server says that it is unchanged, unasked');
        const index = await decodeCached(context, file, cached);
        if (index === 'damaged')
            return readIndex(context, true);
        const renewed = { ...cached, ...base, headers: { ...cached.headers, ...kept(answer.headers) } };
        context.writing.push(keep(context, file, renewed));
        return index;
    }
    try {
        const content = await (0,zstd/* decompressZstdBuffer */.LO)(answer.bytes, largestUnpacked);
        const index = (0,shard_decode/* decodeShardIndexContent */.U$)(content);
        const fetched = { ...base, status: 200, headers: kept(answer.headers), content, isMissing: false };
        context.writing.push(keep(context, file, fetched));
        return index;
    }
    catch (error) {
        if (!isDamage(error))
            throw error;
        if (afresh)
            throw invalidRepodata(url, (0,errors/* messageOf */.bD)(error), error);
        debug(context, `The sharded index of ${context.label} came damaged and is asked for again: ${(0,errors/* messageOf */.bD)(error)}`);
        return readIndex(context, true);
    }
}
function isFreshAnswer({ isMissing, receivedMs, headers }) {
    const ageMs = Date.now() - receivedMs;
    if (isMissing)
        return ageMs >= 0 && ageMs < missingForMs;
    return isFresh(headers['cache-control'], receivedMs);
}
async function decodeCached(context, file, cached) {
    if (cached.isMissing)
        return undefined;
    try {
        return (0,shard_decode/* decodeShardIndexContent */.U$)(cached.content);
    }
    catch (error) {
        if (!isDamage(error))
            throw error;
        debug(context, `The cached index of ${context.label} is thrown away: ${(0,errors/* messageOf */.bD)(error)}`);
        await removeShardIndexCache(file);
        return 'damaged';
    }
}
function sharded_conditionsOf({ headers }) {
    const etag = headers['etag'];
    const modified = headers['last-modified'];
    return {
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
        ...(modified === undefined ? {} : { 'if-modified-since': modified }),
    };
}
const keptHeaders = ['age', 'cache-control', 'date', 'etag', 'expires', 'last-modified', 'vary'];
function kept(headers) {
    return Object.fromEntries(keptHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}
async function keep(context, file, answer) {
    await keepFile(context, file, await formatShardIndexCache(answer));
}
async function keepFile(context, file, content) {
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        await (0,files/* replaceFile */.fR)(file, (temporary) => (0,promises_.writeFile)(temporary, content));
    }
    catch (error) {
        debug(context, `${file} is not written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function isDamage(error) {
    return (0,errors/* isPixiBuildError */.Bj)(error) && (error.code === 'archive-invalid' || error.code === 'shards-invalid');
}
class ShardedRepodata {
    #context;
    #index;
    #baseUrl;
    #renewal;
    constructor(context, index) {
        this.#context = context;
        this.#index = index;
        this.#baseUrl = resolveBaseUrl(context, index.baseUrl);
    }
    recordsOf(name) {
        const digest = this.#index.shards.get(name);
        if (digest === undefined)
            return [];
        const shard = this.#cachedShard(digest);
        return shard ? this.#recordsOf(name, shard) : this.#fetch(name, digest);
    }
    names() {
        return this.#index.shards.keys();
    }
    async close() { }
    async #fetch(name, digest) {
        const shard = await this.#fetchShard(digest);
        if (shard)
            return this.#recordsOf(name, shard);
        this.#renewal ??= this.#renew();
        await this.#renewal;
        const renewed = this.#index.shards.get(name);
        if (renewed === undefined)
            return [];
        const again = renewed === digest ? undefined : await this.#fetchShard(renewed);
        if (!again)
            throw invalidRepodata(this.#shardUrl(renewed), 'the index names it, and it is not there');
        return this.#recordsOf(name, again);
    }
    async #renew() {
        const index = await readIndex(this.#context, true);
        if (!index)
            return;
        this.#index = index;
        this.#baseUrl = resolveBaseUrl(this.#context, index.baseUrl);
    }
    #recordsOf(name, shard) {
        const v3 = isPlainObject(shard['v3']) ? shard['v3'] : {};
        const maps = [shard['packages.conda'], v3['conda'], shard['packages'], v3['tar.bz2']].map((members, section) => ({
            section,
            members: isPlainObject(members) ? members : {},
        }));
        const removed = new Set(Array.isArray(shard['removed']) ? shard['removed'] : []);
        return recordsOfMaps(this.#context, name, maps, this.#baseUrl, removed);
    }
    #shardFile(digest) {
        return external_node_path_.join(this.#context.cacheDirectory, 'shards-v1', `${digest}.msgpack`);
    }
    #shardUrl(digest) {
        return `${resolveBaseUrl(this.#context, this.#index.shardsBaseUrl)}${digest}.msgpack.zst`;
    }
    #cachedShard(digest) {
        const file = this.#shardFile(digest);
        try {
            return (0,shard_decode/* decodeShardContent */.w_)((0,external_node_fs_.readFileSync)(file));
        }
        catch (error) {
            if ((0,errors/* systemErrorCode */.vq)(error) !== 'ENOENT')
                debug(this.#context, `${file} is not used: ${(0,errors/* messageOf */.bD)(error)}`);
            return undefined;
        }
    }
    async #fetchShard(digest) {
        const url = this.#shardUrl(digest);
        const { network, offline, requests, signal, report, label } = this.#context;
        if (offline) {
            throw new errors/* PixiBuildError */.rW('offline', `A part of the index of ${label} is not in the cache, and the network is not to be used`, {
                hint: 'Leave out --offline (PIXI_OFFLINE) once, so that it is fetched.',
                exitCode: 2,
            });
        }
        const ask = () => network.get({ url, limit: largestPacked, headers: { 'cache-control': 'no-store' }, signal });
        for (let attempt = 1;; attempt++) {
            const answer = await requests.run(ask);
            if (answer.kind !== 'found')
                return undefined;
            if ((0,hashing/* sha256Hex */.fg)(answer.bytes) !== digest) {
                if (attempt === 1)
                    continue;
                throw invalidRepodata(url, 'its content does not have the digest of its name');
            }
            const { length } = answer.bytes;
            report({ kind: 'progress', label: `repodata ${label}`, done: length, total: length, unit: 'bytes' });
            try {
                const unpacked = await (0,zstd/* decompressZstdBuffer */.LO)(answer.bytes, largestUnpacked);
                const shard = (0,shard_decode/* decodeShardContent */.w_)(unpacked);
                this.#context.writing.push(keepFile(this.#context, this.#shardFile(digest), unpacked));
                return shard;
            }
            catch (error) {
                if (!isDamage(error))
                    throw error;
                throw invalidRepodata(url, (0,errors/* messageOf */.bD)(error), error);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/channel/repodata/subdir.js







async function openSubdir(context) {
    const local = context.network.localPath(`${context.subdirUrl}repodata.json`);
    if (local !== undefined)
        return openLocalFile(context, external_node_path_.dirname(local));
    const sharded = context.kinds.sharded === false ? undefined : await openSharded(context);
    const found = sharded ?? (await openFullFile(context));
    const marker = external_node_path_.join(context.cacheDirectory, `${cacheKey(`${context.subdirUrl}repodata.json`)}.missing`);
    if (context.offline && !found && !(await exists(marker)))
        throw unknownOffline(context);
    if (!context.offline)
        await markMissing(marker, found === undefined);
    return found;
}
async function markMissing(marker, isMissing) {
    try {
        if (isMissing) {
            await (0,promises_.mkdir)(external_node_path_.dirname(marker), { recursive: true });
            await (0,files/* writeFileAtomic */.Zf)(marker, '');
        }
        else {
            await (0,promises_.rm)(marker, { force: true });
        }
    }
    catch {
    }
}
async function exists(file) {
    return (0,promises_.stat)(file).then(() => true, () => false);
}
function unknownOffline(context) {
    const url = (0,redaction/* redactUrl */.BO)(context.subdirUrl);
    return new errors/* PixiBuildError */.rW('offline', `The index of ${url} is not in the cache, and the network is not to be used`, {
        exitCode: 2,
        hint: 'Leave out --offline (PIXI_OFFLINE) once, so that it is fetched.',
    });
}

;// CONCATENATED MODULE: ./build/channel/repodata/repodata.js






class Repodata {
    #context;
    #subdirs;
    #runExports;
    #records = new Map();
    constructor(context, subdirs) {
        this.#context = context;
        this.#subdirs = subdirs;
        this.#runExports = new RunExportsReader(context);
    }
    recordsOf(name) {
        const known = this.#records.get(name);
        if (known)
            return known;
        const lists = this.#subdirs.map(({ repodata }) => repodata.recordsOf(name));
        const records = lists.every((list) => !(list instanceof Promise))
            ? lists.flat()
            : Promise.all(lists).then((all) => all.flat());
        this.#records.set(name, records);
        return records;
    }
    names() {
        const names = new Set();
        for (const { repodata } of this.#subdirs)
            for (const name of repodata.names())
                names.add(name);
        return names;
    }
    runExportsOf(record, packageFile) {
        const own = this.#subdirs.find(({ context }) => context.channel === record.channel && context.subdir === record.subdir);
        const subdirUrl = own?.context.subdirUrl ?? record.url.slice(0, record.url.lastIndexOf('/') + 1);
        return this.#runExports.read(record, subdirUrl, packageFile);
    }
    async close() {
        await Promise.all(this.#subdirs.map(({ repodata }) => repodata.close()));
        await Promise.all(this.#context.writing);
    }
}
async function openRepodata(options) {
    const { network, settings, report, signal } = options;
    const shared = {
        network,
        cacheDirectory: external_node_path_.join(options.cacheDirectory, 'repodata'),
        offline: options.offline ?? false,
        report,
        signal,
        requests: new concurrency/* Semaphore */.jf(options.concurrency ?? 50),
        writing: [],
    };
    const channels = [...new Set(options.channels.map(read_layer/* withSlash */.Ec))];
    const opening = channels.flatMap((channelUrl) => {
        const kinds = kindsFor(channelUrl, settings);
        return [...new Set(options.subdirs)].map(async (subdir) => {
            const context = subdirContext(shared, channelUrl, subdir, kinds);
            const repodata = await openSubdir(context);
            if (!repodata && subdir === 'noarch')
                throw missingChannel(channelUrl);
            return repodata && { context, repodata };
        });
    });
    const settled = await Promise.allSettled(opening);
    const found = settled.flatMap((result) => (result.status === 'fulfilled' ? (result.value ?? []) : []));
    const failures = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (failures.length > 0) {
        await new Repodata(shared, found).close();
        throw failures.find(errors/* isPixiBuildError */.Bj) ?? failures[0];
    }
    return new Repodata(shared, found);
}
function kindsFor(channelUrl, settings) {
    const own = [...(settings?.channels ?? [])]
        .filter(([prefix]) => channelUrl.startsWith(prefix))
        .sort(([a], [b]) => b.length - a.length)[0]?.[1];
    return { ...settings?.general, ...own };
}
function missingChannel(channelUrl) {
    return new errors/* PixiBuildError */.rW('channel-not-found', `${(0,redaction/* redactUrl */.BO)(channelUrl)} is no channel: it has no noarch/repodata.json`, {
        exitCode: 2,
        hint: 'Check the name or URL of the channel in the manifest.',
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/channel/config/model.js
var model = __webpack_require__(67474);
;// CONCATENATED MODULE: ./build/channel/config/cache-folders.js





const folderNames = {
    'conda-packages': 'pkgs',
    repodata: 'repodata',
    'pypi-wheels': 'uv-cache',
    'pypi-mapping': 'conda-pypi-mapping',
    'exec-environments': 'cached-envs-v0',
    'build-tool-environments': 'cached-build-tool-envs-v0',
    'detached-environments': 'envs',
};
const sharedKinds = new Set(['conda-packages', 'pypi-wheels']);
async function cacheFolder(kind, options) {
    const { environment, cache, report } = options;
    const variable = `PIXI_CACHE_${kind.toUpperCase().replaceAll('-', '_')}_DIR`;
    const own = environment[variable] || cache.folders[kind];
    if (own)
        return external_node_path_.resolve(own);
    const root = await cacheRoot(options);
    const usual = external_node_path_.join(root.folder, folderNames[kind]);
    const redirect = redirectOf(environment) ?? cache.netfsRedirect;
    if (root.isChosen || redirect === 'never' || (redirect === 'auto' && sharedKinds.has(kind)))
        return usual;
    const isOnNetwork = options.isOnNetwork ?? ((folder) => isNetworkFolder(folder, environment));
    if (!(await isOnNetwork(root.folder)))
        return usual;
    const local = external_node_path_.join(await scratchFolder(environment), `pixi-cache-${userName(environment)}`, folderNames[kind]);
    const message = `The cache ${usual} is on a network file system; ${local} is used in its place (cache.${kind} or ${variable} names another)`;
    report({ kind: 'log', level: 'warning', message });
    return local;
}
async function cacheRoot(options) {
    const { environment, cache } = options;
    const chosen = environment['PIXI_CACHE_DIR'] || environment['RATTLER_CACHE_DIR'] || cache.root;
    if (chosen)
        return { folder: external_node_path_.resolve(chosen), isChosen: true };
    const ofUser = userCacheFolder(options);
    const pixi = external_node_path_.join(ofUser, 'pixi');
    if ((await (0,files/* fileKind */.h_)(pixi)) === 'directory')
        return { folder: pixi, isChosen: false };
    return { folder: external_node_path_.join(ofUser, 'rattler', 'cache'), isChosen: false };
}
function userCacheFolder({ environment, homeDirectory = (0,external_node_os_.homedir)(), platform = process.platform }) {
    if (platform === 'win32')
        return environment['LOCALAPPDATA'] || external_node_path_.join(homeDirectory, 'AppData', 'Local');
    if (platform === 'darwin')
        return external_node_path_.join(homeDirectory, 'Library', 'Caches');
    const xdg = environment['XDG_CACHE_HOME'];
    return xdg && external_node_path_.isAbsolute(xdg) ? xdg : external_node_path_.join(homeDirectory, '.cache');
}
function redirectOf(environment) {
    const text = environment['PIXI_CACHE_NETFS_REDIRECT'];
    if (!text)
        return undefined;
    const word = model/* netfsRedirects */.Af.find((known) => known === text);
    if (word !== undefined)
        return word;
    throw new errors/* PixiBuildError */.rW('environment-invalid', `PIXI_CACHE_NETFS_REDIRECT is '${text}'`, {
        exitCode: 2,
        hint: 'Set it to auto, always or never, or unset it.',
    });
}
const networkFileSystems = new Set([
    ...[0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x0187, 0x19830326, 0x0bd00bd0, 0x47504653, 0x00c36400],
]);
async function isNetworkFolder(folder, environment) {
    if (environment['PIXI_DISABLE_NETFS_REDIRECT'] !== undefined)
        return false;
    if (environment['PIXI_FORCE_NETFS_REDIRECT'] !== undefined)
        return true;
    if (process.platform !== 'linux')
        return false;
    for (let place = folder;; place = external_node_path_.dirname(place)) {
        try {
            return networkFileSystems.has((await (0,promises_.statfs)(place)).type);
        }
        catch {
            if (external_node_path_.dirname(place) === place)
                return false;
        }
    }
}
async function scratchFolder(environment) {
    for (const name of ['SLURM_TMPDIR', 'PBS_JOBFS', 'SCRATCH', 'TMPDIR']) {
        const folder = environment[name];
        if (folder && !(await isNetworkFolder(folder, {})))
            return folder;
    }
    return (0,external_node_os_.tmpdir)();
}
function userName(environment) {
    return (environment['USER'] || environment['USERNAME'] || (0,external_node_os_.userInfo)().username || 'pixi').replace(/[\\/]/g, '_');
}

// EXTERNAL MODULE: ./build/conda/match-spec/match-spec.js + 4 modules
var match_spec = __webpack_require__(39100);
// EXTERNAL MODULE: ./build/conda/package-name.js
var package_name = __webpack_require__(56486);
// EXTERNAL MODULE: ./build/conda/version/version.js
var version_version = __webpack_require__(55519);
;// CONCATENATED MODULE: ./build/conda/virtual-packages/virtual-package.js



function virtualPackage(name, version, build = '0') {
    return { name: package_name/* PackageName */.gp.parse(name), version: version_version/* Version */.R.parse(version), build };
}
function parseVirtualPackage(text) {
    const [name = '', version = '0', build = '0', more] = text.split('=');
    if (!name.startsWith('__') || more !== undefined) {
        throw new CondaParseError(`'${text}' is not a virtual package`, text, { hint: 'Write __name=version=build' });
    }
    return virtualPackage(name, version, build);
}
function formatVirtualPackage({ name, version, build }) {
    return `${name}=${version}${build === '' ? '' : `=${build}`}`;
}

// EXTERNAL MODULE: ./build/support/events.js
var events = __webpack_require__(76787);
;// CONCATENATED MODULE: ./build/environment/fingerprint.js
async function environmentFingerprint(records) {
    const { createXXHash3 } = await __webpack_require__.e(/* import() */ 608).then(__webpack_require__.t.bind(__webpack_require__, 70608, 19));
    const parts = [];
    const sorted = records
        .map((record) => ({ name: Buffer.from(record.name.normalized), sha256: record.sha256 }))
        .sort((a, b) => Buffer.compare(a.name, b.name));
    for (const { name, sha256 } of sorted) {
        parts.push(name, endOfText);
        if (sha256 === undefined)
            parts.push(noDigest);
        else
            parts.push(lengthOfDigest, Buffer.from(sha256, 'hex'));
    }
    const hash = await createXXHash3();
    return hash.update(Buffer.concat(parts)).digest('hex');
}
const endOfText = Buffer.from([0xff]);
const noDigest = Buffer.from([0]);
const lengthOfDigest = Buffer.from([32, 0, 0, 0, 0, 0, 0, 0]);

// EXTERNAL MODULE: ./build/environment/journal.js
var journal = __webpack_require__(56553);
// EXTERNAL MODULE: ./build/environment/paths.js
var environment_paths = __webpack_require__(83690);
// EXTERNAL MODULE: ./build/environment/records/installed.js
var installed = __webpack_require__(96413);
// EXTERNAL MODULE: ./build/environment/records/prefix-record.js
var prefix_record = __webpack_require__(34557);
;// CONCATENATED MODULE: ./build/environment/install.js








async function installEnvironment(options) {
    const { prefix, records, report = events/* silentReporter */.P$, signal } = options;
    checkNames(records);
    const fingerprint = await environmentFingerprint(records);
    try {
        (0,external_node_fs_.mkdirSync)(external_node_path_.join(prefix, environment_paths/* metadataFolder */.WY), { recursive: true });
    }
    catch (error) {
        throw (0,write_errors/* explainWriteError */.j)(error, 'install', prefix);
    }
    if (isAsWanted(options, fingerprint))
        return nothingDone(records);
    try {
        const lock = external_node_path_.join(prefix, environment_paths/* metadataFolder */.WY, '.pixi-build.lock');
        const onWait = (holder) => report({ kind: 'log', level: 'info', message: `${holder} is changing ${prefix}; waiting for it` });
        return await (0,support_lock/* withFileLock */.U)(lock, { signal, onWait }, async () => {
            const { Installation } = await __webpack_require__.e(/* import() */ 8376).then(__webpack_require__.bind(__webpack_require__, 18376));
            return new Installation(options, fingerprint).run();
        });
    }
    catch (error) {
        throw (0,write_errors/* explainDiskError */.F)(error, `install into ${prefix}`);
    }
}
function checkNames(records) {
    const names = new Set();
    for (const { name } of records) {
        if (names.has(name.normalized)) {
            throw new errors/* PixiBuildError */.rW('records-ambiguous', `An environment cannot hold two packages named ${name.normalized}`, {
                exitCode: 2,
            });
        }
        names.add(name.normalized);
    }
}
function isAsWanted({ prefix, records, requestedSpecs, relink }, fingerprint) {
    const marker = (0,journal/* readMarker */.t7)(prefix);
    if (marker.kind !== 'ready' || marker.fingerprint !== fingerprint || relink?.size)
        return false;
    if (records.some((record) => record.sha256 === undefined))
        return false;
    const files = (0,installed/* recordFiles */.B5)(prefix);
    const wanted = records.map(prefix_record/* recordFileName */.Tb).sort();
    if (files.length !== wanted.length || files.some((file, i) => file !== wanted[i]))
        return false;
    const markedMs = (0,external_node_fs_.statSync)((0,journal/* markerPath */.Ar)(prefix)).mtimeMs;
    const folder = external_node_path_.join(prefix, environment_paths/* metadataFolder */.WY);
    if (files.some((file) => (0,external_node_fs_.statSync)(external_node_path_.join(folder, file)).mtimeMs > markedMs))
        return false;
    if (!requestedSpecs)
        return true;
    return (0,installed/* readInstalledSummaries */.rE)(prefix).every((record) => (0,prefix_record/* hasSpecs */.dI)(record, requestedSpecs));
}
function nothingDone(records) {
    return { installed: [], removed: [], unchanged: records, linkedBytes: 0, linkedFiles: 0, clobbered: [] };
}

// EXTERNAL MODULE: ./build/environment/activation/activation.js
var activation = __webpack_require__(6063);
// EXTERNAL MODULE: ./build/conda/record/record.js
var record_record = __webpack_require__(93659);
// EXTERNAL MODULE: ./build/support/worker-pool.js + 1 modules
var worker_pool = __webpack_require__(1717);
// EXTERNAL MODULE: ./build/conda/entry-point.js
var entry_point = __webpack_require__(8039);
// EXTERNAL MODULE: ./build/environment/package-cache/model.js
var package_cache_model = __webpack_require__(26691);
;// CONCATENATED MODULE: ./build/environment/package-cache/legacy-paths.js



const defaultPlaceholder = '/opt/anaconda1anaconda2anaconda3';
function legacyPaths(directory, readInfo) {
    const files = readInfo('files');
    if (files === undefined)
        throw new package_cache_model/* InvalidPackageError */.w('it has neither info/paths.json nor info/files');
    const placeholders = new Map(lines(readInfo('has_prefix')).map(parseHasPrefix));
    const unlinked = new Set([...lines(readInfo('no_link')), ...lines(readInfo('no_softlink'))]);
    return lines(files).map((file) => {
        const info = (0,environment_paths/* relativePathProblem */.BE)(file) === undefined
            ? (0,external_node_fs_.lstatSync)((0,environment_paths/* inFolder */._z)(directory, file), { throwIfNoEntry: false })
            : undefined;
        if (!info)
            throw new package_cache_model/* InvalidPackageError */.w(`its file ${JSON.stringify(file)} is missing`);
        return {
            path: file,
            type: info.isSymbolicLink() ? 'softlink' : info.isDirectory() ? 'directory' : 'hardlink',
            noLink: unlinked.has(file),
            placeholder: placeholders.get(file),
        };
    });
}
function lines(text) {
    return (text ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function parseHasPrefix(line) {
    const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
    const [text = '', mode, file] = words;
    if (words.length === 3 && (mode === 'text' || mode === 'binary') && file !== undefined && text !== '') {
        return [file, { text, mode }];
    }
    return [words.length === 1 ? text : line, { text: defaultPlaceholder, mode: 'text' }];
}

;// CONCATENATED MODULE: ./build/environment/package-cache/cached-package.js







function readCachedPackage(directory) {
    const index = cached_package_readIndex(directory);
    const pathsText = readInfo(directory, 'paths.json');
    const paths = pathsText === undefined ? legacyPaths(directory, (name) => readInfo(directory, name)) : parsePaths(pathsText);
    for (const entry of paths) {
        const problem = (0,environment_paths/* relativePathProblem */.BE)(entry.path);
        if (problem !== undefined)
            throw new package_cache_model/* InvalidPackageError */.w(`it lists the path ${JSON.stringify(entry.path)}: ${problem}`);
        if (/^conda-meta\/(?:[^/]*\.json|\.[^/]*)$/i.test(entry.path)) {
            throw new package_cache_model/* InvalidPackageError */.w(`it lists ${entry.path}, which only installers may write`);
        }
    }
    const entryPoints = index.noarch === 'python' ? readEntryPoints(directory) : [];
    return { directory, index, paths, entryPoints };
}
function readInfo(directory, name) {
    const file = external_node_path_.join(directory, 'info', name);
    try {
        if (!(0,external_node_fs_.lstatSync)(external_node_path_.join(directory, 'info')).isDirectory() || !(0,external_node_fs_.lstatSync)(file).isFile())
            return undefined;
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        const code = (0,errors/* systemErrorCode */.vq)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
function parseObject(text, name) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return value;
    }
    catch {
    }
    throw new package_cache_model/* InvalidPackageError */.w(`its info/${name} is no JSON object`);
}
function cached_package_readIndex(directory) {
    const text = readInfo(directory, 'index.json');
    if (text === undefined)
        throw new package_cache_model/* InvalidPackageError */.w('it has no info/index.json');
    const { name, version, build, noarch } = parseObject(text, 'index.json');
    if (typeof name !== 'string' || typeof version !== 'string' || typeof build !== 'string') {
        throw new package_cache_model/* InvalidPackageError */.w('its info/index.json does not say name, version and build');
    }
    const kind = noarch === 'python' ? 'python' : noarch === 'generic' || noarch === true ? 'generic' : undefined;
    return { name, version, build, noarch: kind };
}
const pathTypes = new Set(['hardlink', 'softlink', 'directory']);
function parsePaths(text) {
    const { paths } = parseObject(text, 'paths.json');
    if (!Array.isArray(paths))
        throw new package_cache_model/* InvalidPackageError */.w('its info/paths.json has no list of paths');
    return paths.map((value) => {
        const entry = (value ?? {});
        const { _path: file, path_type: type = 'hardlink', sha256, size_in_bytes: size } = entry;
        const { prefix_placeholder: placeholder, file_mode: mode } = entry;
        const wrong = typeof file !== 'string' ||
            !pathTypes.has(type) ||
            !(sha256 === undefined || sha256 === null || typeof sha256 === 'string') ||
            !(placeholder === undefined || placeholder === null || (typeof placeholder === 'string' && placeholder !== ''));
        if (wrong)
            throw new package_cache_model/* InvalidPackageError */.w('its info/paths.json has an entry that cannot be understood');
        return {
            path: file,
            type: type,
            noLink: entry['no_link'] === true,
            sha256: sha256?.toLowerCase(),
            size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : undefined,
            placeholder: placeholder ? { text: placeholder, mode: mode === 'binary' ? 'binary' : 'text' } : undefined,
        };
    });
}
function readEntryPoints(directory) {
    const text = readInfo(directory, 'link.json');
    if (text === undefined)
        return [];
    const { noarch } = parseObject(text, 'link.json');
    const listed = noarch?.entry_points ?? [];
    if (!Array.isArray(listed))
        throw new package_cache_model/* InvalidPackageError */.w('its info/link.json has no list of entry points');
    return listed.map((line) => {
        const entry = typeof line === 'string' ? (0,entry_point/* parseEntryPoint */.yx)(line) : undefined;
        if (!entry)
            throw new package_cache_model/* InvalidPackageError */.w(`its entry point ${JSON.stringify(line)} cannot be understood`);
        return entry;
    });
}

;// CONCATENATED MODULE: ./build/environment/package-cache/entry-metadata.js



const revisionBytes = 8;
const digestBytes = 32;
function readEntryMetadata(file) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        const code = (0,errors/* systemErrorCode */.vq)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { revision: 0n, sha256: undefined };
        throw error;
    }
    const digest = bytes.subarray(revisionBytes, revisionBytes + digestBytes);
    return {
        revision: bytes.length >= revisionBytes ? bytes.readBigUInt64BE(0) : 0n,
        sha256: digest.length === digestBytes ? digest.toString('hex') : undefined,
    };
}
function writeEntryMetadata(file, { revision, sha256 }) {
    const bytes = Buffer.alloc(revisionBytes + (sha256 === undefined ? 0 : digestBytes));
    bytes.writeBigUInt64BE(revision, 0);
    if (sha256 !== undefined)
        bytes.write(sha256, revisionBytes, 'hex');
    const temporary = `${file}.${process.pid}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    try {
        (0,external_node_fs_.writeFileSync)(temporary, bytes, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./build/archive/extract.js
var extract = __webpack_require__(27984);
// EXTERNAL MODULE: ./build/environment/package-cache/validate.js
var validate = __webpack_require__(92082);
;// CONCATENATED MODULE: ./build/environment/package-cache/unpack.js





async function unpackPackage(request, { signal }) {
    const { file, directory, identity, url } = request;
    const digest = request.unchecked && (await checkFile(file, request.unchecked, url));
    signal.throwIfAborted();
    try {
        await (0,extract/* extractPackage */.e)(file, directory, { outsideLinks: 'keep', signal });
        const cached = readCachedPackage(directory);
        (0,package_cache_model/* checkIdentity */.Z)(cached.index, identity);
        (0,validate/* validatePackage */.$)(cached, { hashes: 'changed', filledMs: Number.POSITIVE_INFINITY });
    }
    catch (error) {
        if (error instanceof package_cache_model/* InvalidPackageError */.w)
            throw corrupt(url, error.message, error);
        if ((0,errors/* isPixiBuildError */.Bj)(error) && error.code === 'archive-invalid') {
            throw corrupt(url, (0,errors/* messageOf */.bD)(error).replace(`${file}: `, ''), error);
        }
        throw error;
    }
    return digest;
}
const unpackPackageJob = {
    name: 'environment/unpack-package',
    load: async () => unpackPackage,
};
function prepareUnpacking() {
    const pool = (0,worker_pool/* sharedWorkerPool */.u)();
    if (!pool.isThreaded)
        return;
    for (let thread = 0; thread < pool.threads; thread++) {
        pool.run(prepareJob, undefined).catch(() => { });
    }
}
const prepareJob = { name: 'environment/prepare-unpacking', load: async () => () => { } };
async function checkFile(file, wanted, url) {
    let found;
    try {
        found = await (0,hashing/* hashFile */.DC)(file);
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) !== 'ENOENT')
            throw error;
        throw new errors/* PixiBuildError */.rW('download-missing', `${(0,redaction/* redactUrl */.BO)(url)} is not there`, {
            cause: error,
            hint: 'The channel’s index names a file that it does not have (any more). Index the channel again.',
        });
    }
    const wrong = wanted.sha256 !== undefined
        ? wanted.sha256 !== found.sha256 && `its SHA-256 is ${found.sha256}, not ${wanted.sha256}`
        : wanted.md5 !== undefined && wanted.md5 !== found.md5 && `its MD5 is ${found.md5}, not ${wanted.md5}`;
    if (!wrong)
        return found.sha256;
    throw new errors/* PixiBuildError */.rW('download-corrupt', `${(0,redaction/* redactUrl */.BO)(url)} is not what the channel says: ${wrong}`, {
        hint: 'The file or the channel’s index is damaged. Index the channel again.',
    });
}
function corrupt(url, problem, cause) {
    return new errors/* PixiBuildError */.rW('package-corrupt', `The package ${(0,redaction/* redactUrl */.BO)(url)} cannot be installed: ${problem}`, {
        cause,
        hint: 'It is damaged or made to do harm: tell its channel, and use another build of it.',
    });
}

;// CONCATENATED MODULE: ./build/environment/package-cache/package-cache.js











class PackageCache {
    #options;
    #directories;
    #report;
    #pending = new Map();
    #isPrepared = false;
    constructor(options) {
        this.#options = options;
        this.#directories = [options.directory, ...(options.furtherDirectories ?? [])];
        this.#report = options.report;
    }
    get(record, signal) {
        const key = `${(0,record_record/* recordStem */.P)(record)} ${record.sha256 ?? record.md5 ?? record.url}`;
        let pending = this.#pending.get(key);
        if (!pending) {
            pending = this.#get(record, signal);
            this.#pending.set(key, pending);
            const forget = () => void this.#pending.delete(key);
            pending.then(forget, forget);
        }
        return pending;
    }
    async archive(record, signal) {
        const entry = entryName(record);
        const local = this.#options.localFile?.(record);
        if (local !== undefined)
            return local;
        const digest = record.sha256 ?? record.md5 ?? (0,hashing/* sha256Hex */.fg)(record.url);
        const file = external_node_path_.join(this.#options.directory, 'archives', digest, `${entry}${extensionOf(record)}`);
        if ((await (0,files/* fileKind */.h_)(file)) === 'file')
            return file;
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        await this.#options.fetch(record, file, signal);
        return file;
    }
    async #get(record, signal) {
        const entry = entryName(record);
        for (const directory of this.#directories) {
            const found = this.#open(directory, entry, record, this.#report);
            if (found)
                return found;
        }
        if (!this.#isPrepared)
            prepareUnpacking();
        this.#isPrepared = true;
        let refused;
        for (const directory of this.#directories) {
            try {
                return await this.#fill(directory, entry, record, signal);
            }
            catch (error) {
                if (!cannotBeWritten(error))
                    throw (0,write_errors/* explainWriteError */.j)(error, `unpack ${entry}`, directory);
                refused = error;
            }
        }
        if ((0,errors/* systemErrorCode */.vq)(refused) === 'ENOTDIR') {
            throw (0,write_errors/* explainWriteError */.j)(refused, `unpack ${entry}`, this.#directories.at(-1));
        }
        throw new errors/* PixiBuildError */.rW('package-cache-not-writable', `No package cache can be written, and ${entry} is in none`, {
            exitCode: 2,
            cause: refused,
            details: [`Looked in: ${this.#directories.join(', ')}`],
            hint: 'Name a folder that you may write to by PIXI_CACHE_DIR or RATTLER_CACHE_DIR.',
        });
    }
    #open(directory, entry, record, report) {
        const folder = external_node_path_.join(directory, entry);
        try {
            const metadata = readEntryMetadata(metadataFile(directory, entry));
            if (record.sha256 !== undefined && metadata.sha256 !== undefined && record.sha256 !== metadata.sha256)
                return undefined;
            return this.#check(folder, record);
        }
        catch (error) {
            if (!(error instanceof package_cache_model/* InvalidPackageError */.w))
                throw (0,write_errors/* explainWriteError */.j)(error, `read ${entry}`, directory);
            report({ kind: 'log', level: 'warning', message: `${folder} is not used as it is: ${error.message}` });
            return undefined;
        }
    }
    #check(folder, record) {
        const filled = filledMs(folder);
        if (filled === undefined)
            return undefined;
        const cached = readCachedPackage(folder);
        (0,package_cache_model/* checkIdentity */.Z)(cached.index, identityOf(record));
        (0,validate/* validatePackage */.$)(cached, { hashes: this.#options.validation ?? 'changed', filledMs: filled });
        return cached;
    }
    async #fill(directory, entry, record, signal) {
        await (0,promises_.mkdir)(directory, { recursive: true });
        const onWait = (holder) => this.#report({ kind: 'log', level: 'info', message: `${holder} is fetching ${entry}; waiting for it` });
        return (0,support_lock/* withFileLock */.U)(external_node_path_.join(directory, `.${entry}.fetching`), { signal, onWait }, async (lock) => {
            const found = this.#open(directory, entry, record, events/* silentReporter */.P$);
            if (found)
                return found;
            const unpacked = external_node_path_.join(directory, `.${entry}.new`);
            const fetched = external_node_path_.join(directory, `.${entry}.part`);
            try {
                await removeIfThere(unpacked);
                const digest = await this.#unpack(record, fetched, unpacked, signal);
                await lock.assertHeld();
                await place(directory, entry, unpacked, digest);
            }
            finally {
                (0,external_node_fs_.rmSync)(fetched, { force: true });
                await removeIfThere(unpacked);
            }
            return readCachedPackage(external_node_path_.join(directory, entry));
        });
    }
    async #unpack(record, fetched, unpacked, signal) {
        const local = this.#options.localFile?.(record);
        if (local === undefined)
            await this.#options.fetch(record, fetched, signal);
        const { url, sha256, md5 } = record;
        const unchecked = local !== undefined || sha256 === undefined ? { sha256, md5 } : undefined;
        const request = { file: local ?? fetched, directory: unpacked, identity: identityOf(record), url, unchecked };
        return (await (0,worker_pool/* sharedWorkerPool */.u)().run(unpackPackageJob, request, { signal })) ?? sha256;
    }
}
function identityOf({ name, version, build }) {
    return { name: name.normalized, version: version.source, build };
}
function entryName(record) {
    const parts = [record.name.normalized, record.version.source, record.build];
    const bad = parts.find((part) => !(0,environment_paths/* isSafeNamePart */.ke)(part));
    if (bad === undefined && record.name.normalized !== '')
        return parts.join('-');
    throw new errors/* PixiBuildError */.rW('package-record-unsafe', `The record of ${JSON.stringify(record.name.normalized)} says ${JSON.stringify(bad)}, which cannot be part of a file name`, { exitCode: 2, hint: `Do not use the channel of ${(0,redaction/* redactUrl */.BO)(record.url)}; its index may be made to do harm.` });
}
function extensionOf(record) {
    return record.fileName.endsWith('.tar.bz2') ? '.tar.bz2' : '.conda';
}
function metadataFile(directory, entry) {
    return external_node_path_.join(directory, `${entry}.lock`);
}
async function place(directory, entry, unpacked, digest) {
    const folder = external_node_path_.join(directory, entry);
    const old = external_node_path_.join(directory, `.${entry}.old`);
    await removeIfThere(old);
    const file = metadataFile(directory, entry);
    const { revision } = readEntryMetadata(file);
    await (0,promises_.rename)(folder, old).catch((error) => {
        if ((0,errors/* systemErrorCode */.vq)(error) !== 'ENOENT')
            throw error;
    });
    await renamePatiently(unpacked, folder);
    writeEntryMetadata(file, { revision: revision + 1n, sha256: digest });
    await removeIfThere(old);
}
async function removeIfThere(folder) {
    if ((0,external_node_fs_.existsSync)(folder))
        await (0,promises_.rm)(folder, { recursive: true, force: true });
}
async function renamePatiently(from, to) {
    for (let attempt = 0;; attempt++) {
        try {
            return await (0,promises_.rename)(from, to);
        }
        catch (error) {
            const passing = process.platform === 'win32' && /^(EPERM|EACCES|EBUSY)$/.test((0,errors/* systemErrorCode */.vq)(error) ?? '');
            if (!passing || attempt >= 12)
                throw error;
            await new Promise((resolve) => setTimeout(resolve, Math.min(5000, 50 * 2 ** attempt)));
        }
    }
}
function filledMs(folder) {
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return undefined;
    return (0,external_node_fs_.statSync)(`${folder}.lock`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
function cannotBeWritten(error) {
    return ['EROFS', 'EACCES', 'EPERM', 'ENOTDIR'].includes((0,errors/* systemErrorCode */.vq)(error) ?? '');
}

// EXTERNAL MODULE: ./build/manifest/workspace/platforms.js + 2 modules
var platforms = __webpack_require__(89557);
// EXTERNAL MODULE: ./build/scripting/build-script/interpreters.js
var interpreters = __webpack_require__(66420);
;// CONCATENATED MODULE: ./build/solve/decide.js
function nextDecision(sat, choices) {
    let best;
    for (const ofParent of choices) {
        const parent = ofParent[0].parent;
        if (sat.value(parent) <= 0)
            continue;
        const explicit = parent === 0;
        if (best?.explicit && !explicit)
            break;
        for (const choice of ofParent) {
            const activity = sat.activity(choice.requirement.name.index);
            if (best && best.activity >= activity)
                continue;
            const option = openOption(sat, choice);
            if (!option)
                continue;
            if (!best)
                best = { ...option, explicit, activity };
            else if (option.count < best.count)
                best = { ...option, explicit, activity };
        }
    }
    return best?.candidate;
}
function openOption(sat, { candidates, conditions }) {
    for (const condition of conditions)
        if (sat.value(condition) <= 0)
            return undefined;
    let candidate = -1;
    let count = 0;
    for (const variable of candidates) {
        const value = sat.value(variable);
        if (value > 0)
            return undefined;
        if (value === 0) {
            if (count === 0)
                candidate = variable;
            count++;
        }
    }
    return count === 0 ? undefined : { candidate, count };
}

;// CONCATENATED MODULE: ./build/solve/sat.js
const positive = (variable) => variable << 1;
const negative = (variable) => (variable << 1) | 1;
const negated = (literal) => literal ^ 1;
const variableOf = (literal) => literal >> 1;
const none = -1;
const decay = 0.95;
class SatSolver {
    #values = new Int8Array(1024);
    #levels = new Int32Array(1024);
    #reasons = new Int32Array(1024);
    #groups = new Int32Array(1024);
    #variables = 0;
    #literals = new Int32Array(4096);
    #literalCount = 0;
    #starts = new Int32Array(1024);
    #clauses = 0;
    #watched = new Int32Array(2048);
    #next = new Int32Array(2048);
    #heads = new Int32Array(2048).fill(none);
    #trail = [];
    #propagated = 0;
    #level = 1;
    #learnedFrom = new Map();
    #activities = new Float32Array(256);
    #conflictAtRoot = none;
    constructor() {
        this.newVariable();
        this.#assign(positive(0), none);
    }
    newVariable(group = none) {
        const variable = this.#variables++;
        if (variable >= this.#values.length)
            this.#growVariables();
        this.#groups[variable] = group;
        this.#reasons[variable] = none;
        return variable;
    }
    get level() {
        return this.#level;
    }
    value(variable) {
        return this.#values[variable];
    }
    #literalValue(literal) {
        const value = this.#values[literal >> 1];
        return literal & 1 ? -value : value;
    }
    activity(group) {
        return this.#activities[group] ?? 0;
    }
    addClause(literals) {
        const clause = this.#store(literals);
        if (literals.length === 1) {
            this.#assertRoot(literals[0], clause);
            return clause;
        }
        let second = 1;
        while (second < literals.length && this.#literalValue(literals[second]) < 0)
            second++;
        if (second === literals.length) {
            this.#watch(clause, literals[0], literals[1]);
            this.#assertRoot(literals[0], clause);
            return clause;
        }
        this.#watch(clause, literals[0], literals[second]);
        if (this.#literalValue(literals[0]) < 0 && this.#openBut(clause, second) === 0) {
            this.#assertRoot(literals[second], clause);
        }
        return clause;
    }
    #openBut(clause, index) {
        let open = 0;
        const start = this.#starts[clause];
        const end = this.#endOf(clause);
        for (let at = start; at < end; at++) {
            if (at !== start + index && this.#literalValue(this.#literals[at]) >= 0)
                open++;
        }
        return open;
    }
    #assertRoot(literal, clause) {
        const value = this.#literalValue(literal);
        if (value < 0 && this.#conflictAtRoot === none)
            this.#conflictAtRoot = clause;
        if (value === 0)
            this.#assign(literal, clause);
    }
    #store(literals) {
        const clause = this.#clauses++;
        if (clause + 1 >= this.#starts.length)
            this.#growClauses();
        const count = literals.length;
        while (this.#literalCount + count > this.#literals.length)
            this.#literals = doubled(this.#literals);
        for (let index = 0; index < count; index++)
            this.#literals[this.#literalCount + index] = literals[index];
        this.#starts[clause] = this.#literalCount;
        this.#literalCount += count;
        this.#starts[clause + 1] = this.#literalCount;
        return clause;
    }
    #endOf(clause) {
        return this.#starts[clause + 1];
    }
    #watch(clause, first, second) {
        const at = clause * 2;
        this.#watched[at] = first;
        this.#watched[at + 1] = second;
        this.#next[at] = this.#heads[first];
        this.#heads[first] = clause;
        this.#next[at + 1] = this.#heads[second];
        this.#heads[second] = clause;
    }
    #assign(literal, reason) {
        const variable = literal >> 1;
        this.#values[variable] = literal & 1 ? -1 : 1;
        this.#levels[variable] = this.#level;
        this.#reasons[variable] = reason;
        this.#trail.push(variable);
    }
    decide(literal) {
        this.#level++;
        this.#assign(literal, none);
        return this.propagateAndLearn();
    }
    propagateAndLearn() {
        if (this.#conflictAtRoot !== none)
            return false;
        for (;;) {
            const conflict = this.#propagate();
            if (conflict === none)
                return true;
            if (this.#level === 1) {
                this.#conflictAtRoot = conflict;
                return false;
            }
            this.#learn(conflict);
        }
    }
    #propagate() {
        while (this.#propagated < this.#trail.length) {
            const variable = this.#trail[this.#propagated++];
            const falseLiteral = (variable << 1) | (this.#values[variable] > 0 ? 1 : 0);
            let clause = this.#heads[falseLiteral];
            let previous = none;
            while (clause !== none) {
                const at = clause * 2;
                const mine = this.#watched[at] === falseLiteral ? 0 : 1;
                const following = this.#next[at + mine];
                const other = this.#watched[at + 1 - mine];
                if (this.#literalValue(other) <= 0) {
                    const replacement = this.#unwatched(clause, other);
                    if (replacement !== none) {
                        if (previous === none)
                            this.#heads[falseLiteral] = following;
                        else
                            this.#next[previous] = following;
                        this.#watched[at + mine] = replacement;
                        this.#next[at + mine] = this.#heads[replacement];
                        this.#heads[replacement] = clause;
                        clause = following;
                        continue;
                    }
                    const value = this.#literalValue(other);
                    if (value < 0)
                        return clause;
                    if (value === 0)
                        this.#assign(other, clause);
                }
                previous = at + mine;
                clause = following;
            }
        }
        return none;
    }
    #unwatched(clause, other) {
        const end = this.#endOf(clause);
        const start = this.#starts[clause];
        if (end - start === 2)
            return none;
        for (let at = start; at < end; at++) {
            const literal = this.#literals[at];
            if (literal !== other && this.#literalValue(literal) >= 0)
                return literal;
        }
        return none;
    }
    #learn(conflict) {
        const seen = new Set();
        const learned = [];
        const from = [];
        let highest = 0;
        let backTo = 0;
        let open = 0;
        let clause = conflict;
        let pivot = none;
        for (;;) {
            from.push(clause);
            const end = this.#endOf(clause);
            for (let at = this.#starts[clause]; at < end; at++) {
                const literal = this.#literals[at];
                const variable = literal >> 1;
                if (variable === pivot || seen.has(variable))
                    continue;
                seen.add(variable);
                const level = this.#levels[variable];
                if (level === this.#level)
                    open++;
                else {
                    if (level > backTo) {
                        backTo = level;
                        highest = learned.length;
                    }
                    learned.push(literal);
                }
            }
            do {
                pivot = this.#trail.pop();
                clause = this.#reasons[pivot];
                if (!seen.has(pivot))
                    this.#values[pivot] = 0;
            } while (!seen.has(pivot));
            open--;
            if (open === 0)
                break;
            this.#values[pivot] = 0;
        }
        const asserting = (pivot << 1) | (this.#values[pivot] > 0 ? 1 : 0);
        this.#values[pivot] = 0;
        if (learned.length > 0)
            [learned[0], learned[highest]] = [learned[highest], learned[0]];
        learned.push(asserting);
        this.#bump(learned);
        this.#undoUntil(Math.max(backTo, 1));
        const number = this.#store(learned);
        this.#learnedFrom.set(number, from);
        if (learned.length > 1)
            this.#watch(number, learned[0], asserting);
        this.#assign(asserting, number);
    }
    #bump(learned) {
        for (const literal of learned) {
            const group = this.#groups[literal >> 1];
            if (group === none)
                continue;
            while (group >= this.#activities.length)
                this.#activities = doubled(this.#activities);
            this.#activities[group] = this.#activities[group] + 1;
        }
        for (let group = 0; group < this.#activities.length; group++) {
            this.#activities[group] = this.#activities[group] * decay;
        }
    }
    #undoUntil(level) {
        const trail = this.#trail;
        for (;;) {
            const last = trail.at(-1);
            if (this.#levels[last] <= level)
                break;
            this.#values[last] = 0;
            trail.pop();
        }
        this.#propagated = Math.min(this.#propagated, trail.length);
        this.#level = level;
    }
    trueVariables() {
        return this.#trail.filter((variable) => this.#values[variable] > 0);
    }
    unsatisfiableCore() {
        const clauses = new Set();
        const addClause = (clause) => {
            const stack = [clause];
            for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
                const from = this.#learnedFrom.get(one);
                if (from)
                    stack.push(...from.filter((other) => !clauses.has(other)));
                clauses.add(one);
            }
        };
        const involved = new Set();
        const involve = (clause) => {
            const end = this.#endOf(clause);
            for (let at = this.#starts[clause]; at < end; at++)
                involved.add(this.#literals[at] >> 1);
        };
        addClause(this.#conflictAtRoot);
        involve(this.#conflictAtRoot);
        for (let at = this.#trail.length - 1; at >= 0; at--) {
            const variable = this.#trail[at];
            const reason = this.#reasons[variable];
            if (!involved.has(variable) || reason === none)
                continue;
            addClause(reason);
            involve(reason);
        }
        return [...clauses].filter((clause) => !this.#learnedFrom.has(clause)).sort((a, b) => a - b);
    }
    #growVariables() {
        this.#values = doubled(this.#values);
        this.#levels = doubled(this.#levels);
        this.#reasons = doubled(this.#reasons);
        this.#groups = doubled(this.#groups);
        const used = this.#heads.length;
        this.#heads = doubled(this.#heads);
        while (this.#heads.length < this.#values.length * 2)
            this.#heads = doubled(this.#heads);
        this.#heads.fill(none, used);
    }
    #growClauses() {
        this.#starts = doubled(this.#starts);
        this.#watched = doubled(this.#watched);
        this.#next = doubled(this.#next);
    }
}
function doubled(array) {
    const larger = new array.constructor(array.length * 2);
    larger.set(array);
    return larger;
}

;// CONCATENATED MODULE: ./build/solve/at-most-one.js

class AtMostOne {
    #variables = [];
    #helpers = [];
    #newHelper;
    #addClause;
    constructor(newHelper, addClause) {
        this.#newHelper = newHelper;
        this.#addClause = addClause;
    }
    add(variable) {
        if (this.#variables.length > 0) {
            while (this.#variables.length > 2 ** this.#helpers.length - 1) {
                const bit = this.#helpers.length;
                const helper = this.#newHelper();
                this.#helpers.push(helper);
                for (const [number, other] of this.#variables.entries())
                    this.#imply(other, helper, number, bit);
            }
            const number = this.#variables.length;
            for (const [bit, helper] of this.#helpers.entries())
                this.#imply(variable, helper, number, bit);
        }
        this.#variables.push(variable);
    }
    #imply(variable, helper, number, bit) {
        const isSet = ((number >> bit) & 1) === 1;
        this.#addClause([negative(variable), isSet ? positive(helper) : negative(helper)]);
    }
}

;// CONCATENATED MODULE: ./build/solve/encode.js


const sharedFrom = 4;
class Encoder {
    meanings = new Map();
    choices = [];
    #pool;
    #sat;
    #sorter;
    #tasks = [];
    #nextTask = 0;
    #variables = [];
    #solvables = [];
    #isCandidate = [];
    #queuedNames = new Set();
    #choicesOfParent = new Map();
    #gates = new Map();
    #violations = new Map();
    #holds = new Map();
    #single = new Map();
    #candidateVariables = new Map();
    #roots = [];
    #rootConstraints = [];
    constructor(pool, sat, sorter) {
        this.#pool = pool;
        this.#sat = sat;
        this.#sorter = sorter;
    }
    encode(roots, constraints) {
        this.#roots = roots;
        this.#rootConstraints = constraints;
        this.#tasks.push({ kind: 'solvable', solvable: undefined });
        while (this.#nextTask < this.#tasks.length) {
            const task = this.#tasks[this.#nextTask++];
            switch (task.kind) {
                case 'solvable':
                    this.#onSolvable(task.solvable);
                    break;
                case 'name':
                    this.#onName(task.name);
                    break;
                case 'requirement':
                    this.#onRequirement(task.parent, task.wanted);
                    break;
                case 'constraint':
                    this.#onConstraint(task.parent, task.requirement);
                    break;
            }
        }
        for (const { tracker, pending } of this.#single.values())
            for (const variable of pending)
                tracker.add(variable);
    }
    solvableOf(variable) {
        return this.#solvables[variable];
    }
    #variable(solvable) {
        if (!solvable)
            return 0;
        let variable = this.#variables[solvable.index];
        if (variable === undefined) {
            variable = this.#sat.newVariable(solvable.name.index);
            this.#variables[solvable.index] = variable;
            this.#solvables[variable] = solvable;
        }
        return variable;
    }
    #queueName(name) {
        if (this.#queuedNames.has(name))
            return;
        this.#queuedNames.add(name);
        this.#tasks.push({ kind: 'name', name });
    }
    #onSolvable(solvable) {
        const dependencies = solvable
            ? this.#pool.dependenciesOf(solvable)
            : { known: true, requirements: this.#roots, constrains: this.#rootConstraints };
        if (!dependencies.known) {
            this.#exclude(solvable, dependencies.reason);
            return;
        }
        const { requirements, constrains } = dependencies;
        for (const { requirement } of requirements)
            this.#queueName(requirement.name);
        for (const { name } of constrains)
            this.#queueName(name);
        for (const wanted of requirements)
            this.#tasks.push({ kind: 'requirement', parent: solvable, wanted });
        for (const requirement of constrains)
            this.#tasks.push({ kind: 'constraint', parent: solvable, requirement });
    }
    #onName(name) {
        for (const solvable of name.solvables ?? []) {
            if (solvable.excluded !== undefined)
                this.#exclude(solvable, solvable.excluded);
        }
    }
    #exclude(solvable, reason) {
        this.#mean(this.#sat.addClause([negative(this.#variable(solvable))]), { kind: 'excluded', solvable, reason });
    }
    #mean(clause, meaning) {
        this.meanings.set(clause, meaning);
    }
    #candidates(requirement) {
        const sorted = this.#sorter.sorted(requirement);
        let variables = this.#candidateVariables.get(sorted);
        if (variables)
            return variables;
        variables = new Int32Array(sorted.length);
        for (let at = 0; at < sorted.length; at++)
            variables[at] = this.#variable(sorted[at]);
        this.#candidateVariables.set(sorted, variables);
        let single = this.#single.get(requirement.name);
        if (!single) {
            const tracker = new AtMostOne(() => this.#sat.newVariable(), (literals) => this.#sat.addClause(literals));
            single = { tracker, pending: [] };
            this.#single.set(requirement.name, single);
        }
        for (let at = 0; at < sorted.length; at++) {
            const solvable = sorted[at];
            if (this.#isCandidate[solvable.index])
                continue;
            this.#isCandidate[solvable.index] = true;
            single.pending.push(variables[at]);
            this.#tasks.push({ kind: 'solvable', solvable });
        }
        return variables;
    }
    #onRequirement(parent, { requirement, when }) {
        const parentVariable = this.#variable(parent);
        const candidates = this.#candidates(requirement);
        for (const parts of when ?? [undefined]) {
            if (!parts && parent && candidates.length >= sharedFrom) {
                const clause = this.#sat.addClause([positive(this.#gate(requirement, candidates)), negative(parentVariable)]);
                this.#mean(clause, { kind: 'requires', parent, requirement });
                continue;
            }
            const conditions = parts?.map((part) => this.#holdsVariable(part)) ?? [];
            const choice = { parent: parentVariable, requirement, conditions, candidates };
            this.#mean(this.#addChoice(choice), { kind: 'requires', parent, requirement });
        }
    }
    #gate(requirement, candidates) {
        let gate = this.#gates.get(requirement);
        if (gate === undefined) {
            gate = this.#sat.newVariable();
            this.#gates.set(requirement, gate);
            this.#addChoice({ parent: gate, requirement, conditions: [], candidates });
        }
        return gate;
    }
    #addChoice(choice) {
        const { parent, conditions, candidates } = choice;
        const literals = [negative(parent)];
        for (const condition of conditions)
            literals.push(negative(condition));
        for (const candidate of candidates)
            literals.push(positive(candidate));
        let choices = this.#choicesOfParent.get(parent);
        if (!choices) {
            choices = [];
            this.#choicesOfParent.set(parent, choices);
            this.choices.push(choices);
        }
        choices.push(choice);
        return this.#sat.addClause(literals);
    }
    #holdsVariable(requirement) {
        let holds = this.#holds.get(requirement);
        if (holds === undefined) {
            this.#queueName(requirement.name);
            holds = this.#sat.newVariable();
            this.#holds.set(requirement, holds);
            for (const solvable of this.#pool.matching(requirement)) {
                this.#sat.addClause([positive(holds), negative(this.#variable(solvable))]);
            }
        }
        return holds;
    }
    #onConstraint(parent, requirement) {
        const matching = new Set(this.#pool.matching(requirement));
        const others = (requirement.name.solvables ?? []).filter((solvable) => !matching.has(solvable));
        const parentLiteral = negative(this.#variable(parent));
        if (others.length < sharedFrom) {
            for (const other of others) {
                const clause = this.#sat.addClause([parentLiteral, negative(this.#variable(other))]);
                this.#mean(clause, { kind: 'constrains', parent, requirement });
            }
            return;
        }
        let violation = this.#violations.get(requirement);
        if (violation === undefined) {
            violation = this.#sat.newVariable();
            this.#violations.set(requirement, violation);
            for (const other of others)
                this.#sat.addClause([negative(this.#variable(other)), positive(violation)]);
        }
        const clause = this.#sat.addClause([parentLiteral, negative(violation)]);
        this.#mean(clause, { kind: 'constrains', parent, requirement });
    }
}

;// CONCATENATED MODULE: ./build/solve/reach.js

const nothing = { known: true, requirements: [], constrains: [] };
class Reach {
    requirements = [];
    excluded = [];
    rootConstraints;
    #pool;
    #sorter;
    #roots;
    #candidates = [];
    #groupOfRequirement = [];
    #groupOfParent = [];
    #groups = 1;
    #met = [];
    #lastParent = [];
    #parents = [];
    #parentBefore = [];
    #constraints = new Map();
    static of(pool, sorter, roots, constraints) {
        const reach = new Reach(pool, sorter, roots, constraints);
        return reach.#explore() ? reach : undefined;
    }
    constructor(pool, sorter, roots, constraints) {
        this.#pool = pool;
        this.#sorter = sorter;
        this.#roots = roots;
        this.rootConstraints = constraints;
    }
    candidatesOf({ index }) {
        return this.#candidates[index];
    }
    dependenciesOf(solvable) {
        const dependencies = this.#pool.dependenciesOf(solvable);
        return dependencies.known ? dependencies : nothing;
    }
    get wantedByRoot() {
        return this.#roots.map(({ requirement }, place) => ({ requirement, group: 0, place }));
    }
    wantedBy(solvable) {
        const group = this.#groupOfParent[solvable.index] ?? 0;
        return this.dependenciesOf(solvable).requirements.map(({ requirement }, place) => {
            const shared = this.#groupOfRequirement[requirement.index];
            return shared === undefined ? { requirement, group, place } : { requirement, group: shared, place: 0 };
        });
    }
    constraintsOn(name) {
        return this.#constraints.get(name)?.values() ?? [];
    }
    forEachParent(requirement, visit) {
        const { solvables } = this.#pool;
        let at = this.#lastParent[requirement.index] ?? -1;
        for (; at >= 0; at = this.#parentBefore[at])
            visit(solvables[this.#parents[at]]);
    }
    #explore() {
        if (this.#roots.some(({ when }) => when))
            return false;
        let wave = [];
        for (const { requirement } of this.#roots)
            this.#meet(requirement, wave);
        for (const solvable of this.#pool.solvables)
            if (solvable.excluded !== undefined)
                this.excluded.push(solvable);
        while (wave.length > 0) {
            const following = [];
            for (const solvable of wave)
                if (!this.#expand(solvable, following))
                    return false;
            wave = following;
        }
        return true;
    }
    #expand(solvable, following) {
        const dependencies = this.#pool.dependenciesOf(solvable);
        if (!dependencies.known) {
            this.excluded.push(solvable);
            return true;
        }
        for (const { requirement, when } of dependencies.requirements) {
            if (when)
                return false;
            const { from, to } = this.#meet(requirement, following);
            this.#addParent(requirement, solvable);
            if (to - from >= sharedFrom)
                this.#groupOfRequirement[requirement.index] ??= this.#groups++;
            else
                this.#groupOfParent[solvable.index] ??= this.#groups++;
        }
        for (const requirement of dependencies.constrains)
            this.#addConstraint(requirement, solvable);
        return true;
    }
    #meet(requirement, following) {
        let range = this.#candidates[requirement.index];
        if (range)
            return range;
        range = this.#sorter.range(requirement);
        this.#candidates[requirement.index] = range;
        this.requirements.push(requirement);
        const { list, from, to } = range;
        for (let at = from; at < to; at++) {
            const solvable = list[at];
            if (this.#met[solvable.index])
                continue;
            this.#met[solvable.index] = true;
            following.push(solvable);
        }
        return range;
    }
    #addParent({ index }, parent) {
        this.#parentBefore.push(this.#lastParent[index] ?? -1);
        this.#lastParent[index] = this.#parents.length;
        this.#parents.push(parent.index);
    }
    #addConstraint(requirement, parent) {
        let ofName = this.#constraints.get(requirement.name);
        if (!ofName) {
            ofName = new Map();
            this.#constraints.set(requirement.name, ofName);
        }
        const made = ofName.get(requirement);
        if (made)
            made.parents.push(parent);
        else
            ofName.set(requirement, { requirement, parents: [parent] });
    }
}

;// CONCATENATED MODULE: ./build/solve/descent.js

function descend(pool, sorter, roots, constraints) {
    const reach = Reach.of(pool, sorter, roots, constraints);
    return reach && new Descent(pool, reach).run();
}
const descent_none = -1;
class Conflict extends Error {
}
class Descent {
    #pool;
    #reach;
    #values;
    #trail = [];
    #followed = 0;
    #watched;
    #scanned;
    #heads;
    #next;
    #active;
    #failed;
    #choices = [];
    constructor(pool, reach) {
        this.#pool = pool;
        this.#reach = reach;
        const requirements = pool.requirements.length;
        this.#values = new Int8Array(pool.solvables.length);
        this.#watched = new Int32Array(requirements * 2).fill(descent_none);
        this.#scanned = new Int32Array(requirements);
        this.#heads = new Int32Array(pool.solvables.length).fill(descent_none);
        this.#next = new Int32Array(requirements * 2).fill(descent_none);
        this.#active = new Uint8Array(requirements);
        this.#failed = new Uint8Array(requirements);
    }
    run() {
        try {
            this.#begin();
            for (let next = this.#nextDecision(); next; next = this.#nextDecision()) {
                this.#take(next);
                this.#follow();
            }
        }
        catch (error) {
            if (error instanceof Conflict)
                return undefined;
            throw error;
        }
        return this.#trail.filter(({ index }) => this.#values[index] === 1);
    }
    #begin() {
        const { excluded, requirements, rootConstraints } = this.#reach;
        for (const solvable of excluded)
            this.#values[solvable.index] = -1;
        for (const requirement of requirements) {
            const { from } = this.#reach.candidatesOf(requirement);
            this.#scanned[requirement.index] = from;
            this.#watchNext(requirement, 0);
            if (this.#watched[requirement.index * 2] !== descent_none)
                this.#watchNext(requirement, 1);
        }
        for (const requirement of requirements)
            if (!this.#firstTwo(requirement)[0])
                this.#fail(requirement);
        for (const requirement of rootConstraints)
            this.#ruleOutOthers(requirement);
        this.#want(this.#reach.wantedByRoot);
        this.#follow();
    }
    #watchNext(requirement, which) {
        const { list, to } = this.#reach.candidatesOf(requirement);
        const place = requirement.index * 2 + which;
        for (let at = this.#scanned[requirement.index]; at < to; at++) {
            const { index } = list[at];
            if (this.#values[index] < 0)
                continue;
            this.#scanned[requirement.index] = at + 1;
            this.#watched[place] = at;
            this.#next[place] = this.#heads[index];
            this.#heads[index] = place;
            return true;
        }
        this.#scanned[requirement.index] = to;
        this.#watched[place] = descent_none;
        return false;
    }
    #take(solvable) {
        const value = this.#values[solvable.index];
        if (value < 0)
            throw new Conflict();
        if (value > 0)
            return;
        this.#values[solvable.index] = 1;
        this.#trail.push(solvable);
    }
    #ruleOut(solvable) {
        const value = this.#values[solvable.index];
        if (value > 0)
            throw new Conflict();
        if (value < 0)
            return;
        this.#values[solvable.index] = -1;
        this.#trail.push(solvable);
    }
    #follow() {
        while (this.#followed < this.#trail.length) {
            const solvable = this.#trail[this.#followed++];
            if (this.#values[solvable.index] > 0)
                this.#followTaken(solvable);
            else
                this.#followRuledOut(solvable);
        }
    }
    #followTaken(solvable) {
        for (const other of solvable.name.solvables ?? [])
            if (other !== solvable)
                this.#ruleOut(other);
        const { constrains } = this.#reach.dependenciesOf(solvable);
        for (const requirement of constrains)
            this.#ruleOutOthers(requirement);
        for (const { requirement, parents } of this.#reach.constraintsOn(solvable.name)) {
            if (this.#pool.matching(requirement).includes(solvable))
                continue;
            for (const parent of parents)
                this.#ruleOut(parent);
        }
        this.#want(this.#reach.wantedBy(solvable));
    }
    #ruleOutOthers(requirement) {
        const allowed = new Set(this.#pool.matching(requirement));
        for (const other of requirement.name.solvables ?? [])
            if (!allowed.has(other))
                this.#ruleOut(other);
    }
    #want(wanted) {
        for (const choice of wanted) {
            const { requirement } = choice;
            this.#choices.push(choice);
            if (this.#active[requirement.index])
                continue;
            this.#active[requirement.index] = 1;
            this.#require(requirement);
        }
    }
    #require(requirement) {
        const [first, second] = this.#firstTwo(requirement);
        if (!first)
            throw new Conflict();
        if (!second)
            this.#take(first);
    }
    #followRuledOut(solvable) {
        const { requirements } = this.#pool;
        let place = this.#heads[solvable.index];
        this.#heads[solvable.index] = descent_none;
        while (place !== descent_none) {
            const following = this.#next[place];
            const requirement = requirements[place >> 1];
            if (!this.#watchNext(requirement, (place & 1))) {
                const [only] = this.#firstTwo(requirement);
                if (!only)
                    this.#fail(requirement);
                else if (this.#active[requirement.index])
                    this.#take(only);
            }
            place = following;
        }
    }
    #fail(requirement) {
        if (this.#active[requirement.index])
            throw new Conflict();
        if (this.#failed[requirement.index])
            return;
        this.#failed[requirement.index] = 1;
        this.#reach.forEachParent(requirement, (parent) => this.#ruleOut(parent));
    }
    #firstTwo(requirement) {
        const { list, to } = this.#reach.candidatesOf(requirement);
        const places = [];
        for (let place = requirement.index * 2; place <= requirement.index * 2 + 1; place++) {
            const at = this.#watched[place];
            if (at !== descent_none && this.#isOpen(list[at]))
                places.push(at);
        }
        for (let at = this.#scanned[requirement.index]; at < to && places.length < 2; at++) {
            if (this.#isOpen(list[at]))
                places.push(at);
        }
        const [first = descent_none, second = descent_none] = places.sort((a, b) => a - b);
        return [list[first], list[second]];
    }
    #isOpen(solvable) {
        return solvable !== undefined && this.#values[solvable.index] >= 0;
    }
    #nextDecision() {
        let best;
        let kept = 0;
        for (const choice of this.#choices) {
            if (this.#isFulfilled(choice.requirement))
                continue;
            this.#choices[kept++] = choice;
            if (!best || choice.group < best.group || (choice.group === best.group && choice.place < best.place)) {
                best = choice;
            }
        }
        this.#choices.length = kept;
        return best && this.#firstTwo(best.requirement)[0];
    }
    #isFulfilled(requirement) {
        const [first] = this.#firstTwo(requirement);
        return first !== undefined && this.#values[first.index] === 1;
    }
}

// EXTERNAL MODULE: ./build/solve/explain.js
var explain = __webpack_require__(95651);
;// CONCATENATED MODULE: ./build/solve/candidates.js

function candidatesOf(all, rules) {
    const { rootSpecs, locked, pinned, sourceRecords, excludeNewer, channelPriority } = rules;
    const wanted = rootSpecs.length === 0 ? all : all.filter((record) => rootSpecs.some((spec) => spec.matches(record)));
    const tooNew = (record) => exclusionByTime(record, excludeNewer);
    const records = [...sourceRecords, ...withoutTwins(wanted, tooNew)];
    let favored = locked && sameRecord(records, locked);
    if (locked && !favored) {
        favored = locked;
        records.push(locked);
    }
    const excluded = new Map();
    const channelSpec = rootSpecs.find((spec) => spec.channel !== undefined);
    const channel = channelSpec?.channel;
    let first;
    for (const record of records) {
        const isSource = sourceRecords.includes(record);
        const newer = isSource ? undefined : tooNew(record);
        if (newer !== undefined)
            excluded.set(record, newer);
        if (channel && !isSource && trimmed(record.channel) !== trimmed(channel.baseUrl)) {
            excluded.set(record, `it is not of the channel ${(0,conda_channel/* canonicalChannelName */.FD)(channel)}`);
            continue;
        }
        if (channelPriority === 'strict' && first && first.channel !== record.channel) {
            if (record === favored)
                continue;
            const of = record.channel === undefined ? 'a file' : record.channel;
            excluded.set(record, `it is of ${of}, and a channel of higher priority has the package (strict channel priority)`);
        }
        else
            first ??= { channel: record.channel };
    }
    if (pinned)
        pin(records, pinned, excluded);
    const isWanted = new Set(wanted);
    const unwanted = wanted === all ? [] : all.filter((record) => !isWanted.has(record));
    return { records, excluded, favored, unwanted };
}
function pin(records, pinned, excluded) {
    const own = sameRecord(records, pinned) ?? pinned;
    if (own === pinned)
        records.push(pinned);
    excluded.delete(own);
    const reason = `the package is pinned to ${(0,record_record/* recordStem */.P)(pinned)}`;
    for (const record of records)
        if (record !== own)
            excluded.set(record, reason);
}
const trimmed = (url) => url?.replace(/\/+$/, '');
function sameRecord(records, one) {
    return records.find((record) => record.url === one.url);
}
function withoutTwins(records, exclusion) {
    const byStem = new Map();
    const worse = new Set();
    for (const record of records) {
        const stem = `${record.version.source}-${record.build}`;
        const others = byStem.get(stem);
        if (!others) {
            byStem.set(stem, [record]);
            continue;
        }
        const at = others.findIndex((other) => isOfSameSubdir(record, other));
        const other = others[at];
        if (!other)
            others.push(record);
        else if (isBetterTwin(record, other, exclusion)) {
            worse.add(other);
            others[at] = record;
        }
        else
            worse.add(record);
    }
    return worse.size === 0 ? records : records.filter((record) => !worse.has(record));
}
function isOfSameSubdir(a, b) {
    return a.subdir === b.subdir && (a.channel ?? a.url) === (b.channel ?? b.url);
}
function isBetterTwin(record, other, exclusion) {
    const [out, otherOut] = [exclusion(record) !== undefined, exclusion(other) !== undefined];
    if (out !== otherOut)
        return otherOut;
    return record.fileName.endsWith('.conda') && !other.fileName.endsWith('.conda');
}
function exclusionByTime(record, rules) {
    if (!rules)
        return undefined;
    const ofPackage = rules.packages?.get(record.name.normalized);
    const ofChannel = record.channel === undefined ? undefined : rules.channels?.get(record.channel);
    const limit = ofPackage !== undefined ? ofPackage : ofChannel !== undefined ? ofChannel : rules.defaultMs;
    if (limit === undefined || limit === null)
        return undefined;
    if (record.timestampMs === undefined)
        return 'it has no timestamp, and exclude-newer is set';
    if (record.timestampMs <= limit)
        return undefined;
    return `it is newer than ${new Date(limit).toISOString().slice(0, 10)} (exclude-newer)`;
}

;// CONCATENATED MODULE: ./build/solve/gather.js

async function gatherCandidates(pool, roots, request) {
    const seen = new Set();
    const reached = [];
    let wave = [];
    const want = ({ requirement, when }) => {
        for (const one of [requirement, ...(when?.flat() ?? [])]) {
            if (seen.has(one))
                continue;
            seen.add(one);
            wave.push(one);
        }
    };
    const visit = (solvable) => {
        if (reached[solvable.index])
            return;
        reached[solvable.index] = true;
        if (solvable.excluded !== undefined)
            return;
        const dependencies = pool.dependenciesOf(solvable);
        if (dependencies.known)
            for (const dependency of dependencies.requirements)
                want(dependency);
    };
    const covered = new Map();
    const visitMatching = (requirement) => {
        const interval = pool.intervalOf(requirement);
        if (!interval) {
            for (const solvable of pool.matching(requirement))
                visit(solvable);
            return;
        }
        const { name } = requirement;
        const { from, to } = interval;
        const before = covered.get(name) ?? { from, to: from };
        if (to <= from)
            return;
        if (to < before.from || from > before.to) {
            pool.visitBetween(name, interval, visit);
            return;
        }
        if (from < before.from)
            pool.visitBetween(name, { from, to: before.from }, visit);
        if (to > before.to)
            pool.visitBetween(name, { from: before.to, to }, visit);
        covered.set(name, { from: Math.min(from, before.from), to: Math.max(to, before.to) });
    };
    for (const root of roots)
        want(root);
    const filler = new NameFiller(pool, request);
    while (wave.length > 0) {
        request.signal?.throwIfAborted();
        const current = wave;
        wave = [];
        await filler.fill(current.map(({ name }) => name));
        for (const requirement of current)
            visitMatching(requirement);
    }
}
class NameFiller {
    #pool;
    #request;
    constructor(pool, request) {
        this.#pool = pool;
        this.#request = request;
    }
    async fill(names) {
        const missing = [...new Set(names)].filter(({ solvables }) => solvables === undefined);
        const answers = missing.map((name) => (name.isVirtual ? [] : this.#request.source.recordsOf(name.text)));
        const lists = await Promise.all(answers);
        for (const [index, name] of missing.entries())
            this.#fillOne(name, lists[index] ?? []);
    }
    #fillOne(name, records) {
        const { specs, locked, pinned, sourceRecords, virtualPackages, excludeNewer, channelPriority } = this.#request;
        if (name.isVirtual) {
            this.#pool.fillVirtual(name, virtualPackages.filter((virtual) => virtual.name.normalized === name.text));
            return;
        }
        const isIt = (record) => record.name.normalized === name.text;
        const rootSpecs = specs.filter((spec) => spec.name.exact?.normalized === name.text);
        this.#pool.fill(name, candidatesOf(records, {
            channelPriority: channelPriority ?? 'strict',
            excludeNewer,
            rootSpecs,
            locked: locked?.find(isIt),
            pinned: pinned?.find(isIt),
            sourceRecords: sourceRecords?.filter(isIt) ?? [],
        }));
    }
}

;// CONCATENATED MODULE: ./build/solve/order.js

function inInstallOrder(records) {
    const sorted = [...records].sort((a, b) => (a.name.normalized < b.name.normalized ? -1 : 1));
    const byName = new Map(sorted.map((record) => [record.name.normalized, record]));
    const ordered = [];
    const entered = new Set();
    for (const root of sorted) {
        const stack = [];
        const enter = (record) => {
            if (entered.has(record))
                return;
            entered.add(record);
            const names = record.depends.map(match_spec/* nameOfDependency */.S).sort().reverse();
            const needs = names.flatMap((name) => byName.get(name) ?? []);
            stack.push({ record, needs });
        };
        enter(root);
        for (let top = stack.at(-1); top; top = stack.at(-1)) {
            const next = top.needs.pop();
            if (next)
                enter(next);
            else
                ordered.push(stack.pop().record);
        }
    }
    return ordered;
}

;// CONCATENATED MODULE: ./build/solve/version-table.js
class VersionTable {
    #versions;
    #places = new Map();
    #ranks;
    #selected = new Map();
    constructor(versions) {
        const different = new Map();
        for (const version of versions)
            different.set(version.source, version);
        this.#versions = [...different.values()].sort((a, b) => a.compare(b));
        const ranks = [];
        for (const [place, version] of this.#versions.entries()) {
            this.#places.set(version.source, place);
            const isLevel = place > 0 && this.#versions[place - 1].compare(version) === 0;
            ranks.push(isLevel ? ranks[place - 1] : place);
        }
        this.#ranks = ranks;
    }
    placeOf(version) {
        return this.#places.get(version.source);
    }
    get size() {
        return this.#versions.length;
    }
    rankOf(place) {
        return this.#ranks[place];
    }
    select(spec) {
        const interval = this.interval(spec);
        const key = interval ? `${interval.from} ${interval.to}` : spec.toString();
        let selected = this.#selected.get(key);
        if (!selected) {
            selected = new Uint8Array(this.#versions.length);
            if (interval)
                selected.fill(1, interval.from, Math.max(interval.from, interval.to));
            else
                for (const [place, version] of this.#versions.entries())
                    selected[place] = Number(spec.matches(version));
            this.#selected.set(key, selected);
        }
        return selected;
    }
    interval(spec) {
        return this.#interval(spec.node);
    }
    #interval(node) {
        if (node.kind === 'any')
            return { from: 0, to: this.#versions.length };
        if (node.kind === 'range') {
            switch (node.operator) {
                case '>=':
                    return { from: this.#firstFrom(node.version, 0), to: this.#versions.length };
                case '>':
                    return { from: this.#firstFrom(node.version, 1), to: this.#versions.length };
                case '<':
                    return { from: 0, to: this.#firstFrom(node.version, 0) };
                case '<=':
                    return { from: 0, to: this.#firstFrom(node.version, 1) };
            }
        }
        if (node.kind !== 'all')
            return undefined;
        let from = 0;
        let to = this.#versions.length;
        for (const part of node.parts) {
            const interval = this.#interval(part);
            if (!interval)
                return undefined;
            from = Math.max(from, interval.from);
            to = Math.min(to, interval.to);
        }
        return { from, to };
    }
    #firstFrom(limit, order) {
        let low = 0;
        let high = this.#versions.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            const compared = this.#versions[middle].compare(limit);
            if (order === 0 ? compared >= 0 : compared > 0)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./build/solve/pool.js



class Pool {
    names = [];
    solvables = [];
    requirements = [];
    #nameByText = new Map();
    #requirementByText = new Map();
    #ofVersions = new Map();
    #dependencies = new Map();
    name(text) {
        let name = this.#nameByText.get(text);
        if (!name) {
            name = { index: this.names.length, text, isVirtual: text.startsWith('__') };
            this.names.push(name);
            this.#nameByText.set(text, name);
        }
        return name;
    }
    fill(name, candidates) {
        name.versions = new VersionTable(candidates.records.map(({ version }) => version));
        name.solvables = candidates.records.map((record) => {
            const solvable = this.#add({ name, record }, record.version);
            solvable.excluded = candidates.excluded.get(record);
            if (record === candidates.favored)
                name.favored = solvable;
            return solvable;
        });
        name.unwanted = candidates.unwanted.map(({ version }) => version);
    }
    fillVirtual(name, virtuals) {
        name.versions = new VersionTable(virtuals.map(({ version }) => version));
        name.solvables = virtuals.map((virtual) => this.#add({ name, virtual }, virtual.version));
    }
    #add(what, version) {
        const versionPlace = (version && what.name.versions?.placeOf(version)) ?? 0;
        const solvable = {
            index: this.solvables.length,
            name: what.name,
            record: what.record,
            virtual: what.virtual,
            extra: what.extra,
            versionPlace,
            versionRank: what.name.versions?.rankOf(versionPlace) ?? 0,
            excluded: undefined,
            dependencies: undefined,
        };
        this.solvables.push(solvable);
        return solvable;
    }
    requirement(spec) {
        const name = this.name(spec.name.exact?.normalized ?? spec.name.toString());
        const plain = spec.when || spec.extras ? spec.with({ when: undefined, extras: undefined }) : spec;
        const text = plain.toString();
        let requirement = this.#requirementByText.get(text);
        if (!requirement) {
            requirement = { index: this.requirements.length, name, spec: plain, text };
            this.requirements.push(requirement);
            this.#requirementByText.set(text, requirement);
        }
        return requirement;
    }
    anyOf(name) {
        return this.requirement(match_spec/* MatchSpec */.F.named(name));
    }
    extra(packageName, extra) {
        const text = `${packageName}[${extra}]`;
        let requirement = this.#requirementByText.get(text);
        if (!requirement) {
            const name = this.name(text);
            name.solvables = [this.#add({ name, extra })];
            requirement = { index: this.requirements.length, name, text };
            this.requirements.push(requirement);
            this.#requirementByText.set(text, requirement);
        }
        return requirement;
    }
    requirementsOf(spec) {
        const when = spec.when && this.#alternatives(spec.when);
        const extras = spec.extras?.map((extra) => this.extra(spec.name.exact?.normalized ?? '', extra)) ?? [];
        return [...extras, this.requirement(spec)].map((requirement) => ({ requirement, when }));
    }
    #alternatives(condition) {
        switch (condition.kind) {
            case 'spec':
                return [[this.requirement(condition.spec)]];
            case 'or':
                return [...this.#alternatives(condition.left), ...this.#alternatives(condition.right)];
            case 'and': {
                const right = this.#alternatives(condition.right);
                return this.#alternatives(condition.left).flatMap((one) => right.map((other) => [...one, ...other]));
            }
        }
    }
    dependenciesOf(solvable) {
        solvable.dependencies ??= this.#readDependencies(solvable);
        return solvable.dependencies;
    }
    #readDependencies({ record }) {
        if (!record)
            return { known: true, requirements: [], constrains: [] };
        const requirements = [];
        const constrains = [];
        let text = '';
        try {
            for (text of record.depends)
                requirements.push(...this.#dependency(text));
            for (text of record.constrains) {
                constrains.push(...this.#dependency(text).map(({ requirement }) => requirement));
            }
            for (const [extra, texts] of Object.entries(record.extraDepends ?? {})) {
                const wanted = this.extra(record.name.normalized, extra);
                for (text of texts) {
                    for (const { requirement, when } of this.#dependency(text)) {
                        requirements.push({ requirement, when: (when ?? [[]]).map((parts) => [wanted, ...parts]) });
                    }
                }
            }
        }
        catch (error) {
            return { known: false, reason: `its dependency '${text}' cannot be read: ${(0,errors/* messageOf */.bD)(error)}` };
        }
        return { known: true, requirements, constrains };
    }
    #dependency(text) {
        let read = this.#dependencies.get(text);
        if (!read) {
            read = this.requirementsOf(match_spec/* MatchSpec */.F.parse(text));
            this.#dependencies.set(text, read);
        }
        return read;
    }
    matching(requirement) {
        requirement.matching ??= this.#match(requirement);
        return requirement.matching;
    }
    intervalOf(requirement) {
        const { versions } = requirement.name;
        if (!versions)
            return undefined;
        if (requirement.interval === undefined)
            requirement.interval = this.#findInterval(requirement, versions) ?? null;
        return requirement.interval ?? undefined;
    }
    #findInterval({ spec }, versions) {
        if (!spec || spec.matchesEveryVersion)
            return { from: 0, to: versions.size };
        if (!spec.version || !spec.name.exact || !spec.narrowsByVersionOnly)
            return undefined;
        return versions.interval(spec.version);
    }
    visitBetween(name, { from, to }, visit) {
        name.byVersion ??= inOrderOfVersions(name);
        const { solvables, starts } = name.byVersion;
        const end = starts[to] ?? solvables.length;
        for (let at = starts[from] ?? solvables.length; at < end; at++)
            visit(solvables[at]);
    }
    #match({ name, spec }) {
        const all = name.solvables ?? [];
        if (!spec || spec.matchesEveryVersion)
            return all;
        const { versions } = name;
        if (!versions || !spec.version || !spec.name.exact)
            return all.filter((one) => isMatch(spec, one));
        const selected = versions.select(spec.version);
        const isSelected = ({ versionPlace }) => selected[versionPlace] === 1;
        if (!spec.narrowsByVersionOnly)
            return all.filter((one) => isSelected(one) && isMatch(spec, one));
        let matching = this.#ofVersions.get(selected);
        if (!matching) {
            matching = all.filter(isSelected);
            this.#ofVersions.set(selected, matching);
        }
        return matching;
    }
}
function inOrderOfVersions({ solvables = [], versions }) {
    const starts = new Uint32Array((versions?.size ?? 0) + 1);
    for (const { versionRank } of solvables)
        starts[versionRank + 1]++;
    for (let rank = 1; rank < starts.length; rank++)
        starts[rank] += starts[rank - 1];
    const next = starts.slice();
    const sorted = [...solvables];
    for (const solvable of solvables)
        sorted[next[solvable.versionRank]++] = solvable;
    return { solvables: sorted, starts };
}
function isMatch(spec, { record, virtual }) {
    if (record)
        return spec.matches(record);
    return virtual ? spec.matchesVirtual(virtual) : true;
}

;// CONCATENATED MODULE: ./build/solve/sorting.js
class CandidateSorter {
    #pool;
    #rules;
    #ties = new Map();
    #whole = new Map();
    #sorted = new Map();
    constructor(pool, rules) {
        this.#pool = pool;
        this.#rules = rules;
    }
    sorted(requirement) {
        requirement.sorted ??= this.#sort(requirement);
        return requirement.sorted;
    }
    range(requirement) {
        const { name } = requirement;
        const interval = this.#pool.intervalOf(requirement);
        const whole = interval && this.#wholeOf(name);
        if (!whole) {
            const sorted = this.sorted(requirement);
            return { list: sorted, from: 0, to: sorted.length };
        }
        const { list } = whole;
        const ascending = this.#isLowest(name);
        const placeOf = (rank) => firstPlace(list, ascending ? rank : rank - 1, ascending);
        const from = placeOf(ascending ? interval.from : interval.to);
        const to = Math.max(from, placeOf(ascending ? interval.to : interval.from));
        this.#sortUpTo(whole, to);
        return { list, from, to };
    }
    #wholeOf(name) {
        if (!this.#whole.has(name)) {
            const solvables = name.solvables ?? [];
            const isParted = name.favored !== undefined || this.#rules.byChannel || solvables.some(isTracked);
            const ties = this.#tiesOf(name);
            const whole = { list: ties.flatMap(({ members }) => members), ties, nextTie: 0, place: 0 };
            this.#whole.set(name, isParted ? undefined : whole);
        }
        return this.#whole.get(name);
    }
    #sortUpTo(whole, to) {
        const { list, ties } = whole;
        while (whole.place < to) {
            const tie = ties[whole.nextTie++];
            const { length } = tie.members;
            if (length > 1) {
                const sorted = this.#sortedTie(tie);
                for (let at = 0; at < length; at++)
                    list[whole.place + at] = sorted[at];
            }
            whole.place += length;
        }
    }
    #sortedTie(tie) {
        tie.sorted ??= this.#sortTied(tie.members);
        return tie.sorted;
    }
    #isLowest(name) {
        const { strategy, directNames } = this.#rules;
        return strategy === 'lowest' || (strategy === 'lowest-direct' && directNames.has(name));
    }
    #sort(requirement) {
        const matching = this.#pool.matching(requirement);
        let sorted = this.#sorted.get(matching);
        if (!sorted) {
            sorted = this.#sortMatching(requirement.name, matching);
            this.#sorted.set(matching, sorted);
        }
        return sorted;
    }
    #sortMatching(name, matching) {
        const first = matching[0]?.index ?? 0;
        const isMatching = new Uint8Array((matching.at(-1)?.index ?? 0) - first + 1);
        for (const { index } of matching)
            isMatching[index - first] = 1;
        const solvables = [];
        for (const tie of this.#tiesOf(name)) {
            const { members } = tie;
            let count = 0;
            for (const { index } of members)
                count += isMatching[index - first] ?? 0;
            if (count === 0)
                continue;
            if (count === members.length) {
                for (const one of this.#sortedTie(tie))
                    solvables.push(one);
            }
            else {
                const some = members.filter(({ index }) => isMatching[index - first] === 1);
                for (const one of this.#sortTied(some))
                    solvables.push(one);
            }
        }
        const at = name.favored ? solvables.indexOf(name.favored) : -1;
        if (at > 0)
            solvables.unshift(...solvables.splice(at, 1));
        return solvables;
    }
    #tiesOf(name) {
        let ties = this.#ties.get(name);
        if (!ties) {
            const lowest = this.#isLowest(name);
            const ranks = this.#rules.byChannel ? channelRanks(name) : undefined;
            const compare = (a, b) => compareSolvables(a, b, lowest, ranks);
            const list = [];
            let last;
            for (const one of [...(name.solvables ?? [])].sort(compare)) {
                if (last && compare(last, one) === 0)
                    list.at(-1)?.members.push(one);
                else
                    list.push({ members: [one] });
                last = one;
            }
            ties = list;
            this.#ties.set(name, ties);
        }
        return ties;
    }
    #sortTied(solvables) {
        if (solvables.length < 2)
            return solvables;
        const lowest = this.#rules.strategy === 'lowest';
        const unknown = solvables.filter((one) => !this.#pool.dependenciesOf(one).known);
        const known = solvables.filter((one) => this.#pool.dependenciesOf(one).known);
        const wishes = known.map((one) => this.#wishesOf(one));
        const shared = [...(wishes[0]?.keys() ?? [])].filter((name) => wishes.every((of) => of.has(name)));
        shared.sort((a, b) => (a.text < b.text ? -1 : 1));
        const wishesBySolvable = new Map(known.map((one, index) => [one, wishes[index]]));
        const best = (one, name) => this.#bestSelectable(wishesBySolvable.get(one)?.get(name) ?? []);
        known.sort((a, b) => {
            for (const name of shared) {
                const [ofA, ofB] = [best(a, name), best(b, name)];
                if (!ofA && !ofB)
                    continue;
                if (!ofA || !ofB)
                    return ofA ? -1 : 1;
                const order = compareSelectable(ofA, ofB, lowest);
                if (order !== 0)
                    return order;
            }
            return (b.record?.timestampMs ?? -1) - (a.record?.timestampMs ?? -1);
        });
        return [...known, ...unknown];
    }
    #wishesOf(solvable) {
        const wishes = new Map();
        const dependencies = this.#pool.dependenciesOf(solvable);
        if (!dependencies.known)
            return wishes;
        for (const { requirement } of dependencies.requirements) {
            const list = wishes.get(requirement.name);
            if (list)
                list.push(requirement);
            else
                wishes.set(requirement.name, [requirement]);
        }
        return wishes;
    }
    #bestSelectable(requirements) {
        let worst;
        for (const requirement of requirements) {
            const best = this.#best(requirement);
            if (best && (!worst || compareSelectable(worst, best, false) <= 0))
                worst = best;
        }
        return worst;
    }
    #best(requirement) {
        if (requirement.best === undefined) {
            let best;
            for (const one of this.#pool.matching(requirement))
                if (!best || one.versionRank > best.versionRank)
                    best = one;
            requirement.best = best ? { solvable: best, tracked: isTracked(best) } : null;
        }
        return requirement.best ?? undefined;
    }
}
function compareSolvables(a, b, lowest, ranks) {
    const tracked = Number(isTracked(a)) - Number(isTracked(b));
    if (tracked !== 0)
        return tracked;
    if (ranks) {
        const byChannel = (ranks.get(a.record?.channel) ?? 0) - (ranks.get(b.record?.channel) ?? 0);
        if (byChannel !== 0)
            return byChannel;
    }
    const version = a.versionRank - b.versionRank;
    if (version !== 0)
        return lowest ? version : -version;
    return (b.record?.buildNumber ?? 0) - (a.record?.buildNumber ?? 0);
}
function channelRanks({ solvables = [] }) {
    const ranks = new Map();
    for (const { record } of solvables)
        if (!ranks.has(record?.channel))
            ranks.set(record?.channel, ranks.size);
    return ranks;
}
function firstPlace(list, rank, ascending) {
    let low = 0;
    let high = list.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const { versionRank } = list[middle];
        if (ascending ? versionRank >= rank : versionRank <= rank)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function compareSelectable(a, b, lowest) {
    if (a.tracked !== b.tracked)
        return a.tracked ? 1 : -1;
    const version = a.solvable.versionRank - b.solvable.versionRank;
    return lowest ? version : -version;
}
const isTracked = ({ record }) => (record?.trackFeatures?.length ?? 0) > 0;

;// CONCATENATED MODULE: ./build/solve/solve.js










async function solve(request) {
    const pool = new Pool();
    const virtualRoots = request.virtualPackages.map(({ name }) => {
        return { requirement: pool.anyOf(name) };
    });
    const asked = request.specs.flatMap((spec) => pool.requirementsOf(spec));
    const roots = [...virtualRoots, ...asked];
    await gatherCandidates(pool, roots, request);
    const constraints = (request.constraints ?? []).map((spec) => pool.requirement(spec));
    const sorter = new CandidateSorter(pool, {
        strategy: request.strategy ?? 'highest',
        byChannel: request.channelPriority === 'flexible',
        directNames: new Set(asked.map(({ requirement }) => requirement.name)),
    });
    const chosen = descend(pool, sorter, roots, constraints) ?? (await searchAll(pool, sorter, roots, constraints, request));
    const extras = new Map();
    for (const { extra, name } of chosen) {
        if (extra === undefined)
            continue;
        const packageName = name.text.slice(0, -extra.length - 2);
        extras.set(packageName, [...(extras.get(packageName) ?? []), extra]);
    }
    return { records: inInstallOrder(chosen.flatMap(({ record }) => record ?? [])), extras };
}
async function searchAll(pool, sorter, roots, constraints, request) {
    const sat = new SatSolver();
    const encoder = new Encoder(pool, sat, sorter);
    encoder.encode(roots, constraints);
    if (!search(sat, encoder, request))
        throw await (0,explain/* explainConflict */.C)(sat, encoder, pool, request);
    return sat.trueVariables().flatMap((variable) => encoder.solvableOf(variable) ?? []);
}
function search(sat, { choices }, { timeoutMs, signal }) {
    const end = timeoutMs === undefined ? Number.POSITIVE_INFINITY : performance.now() + timeoutMs;
    if (!sat.propagateAndLearn())
        return false;
    for (;;) {
        const candidate = nextDecision(sat, choices);
        if (candidate === undefined)
            return true;
        if (!sat.decide(positive(candidate)))
            return false;
        signal?.throwIfAborted();
        if (performance.now() > end) {
            throw new errors/* PixiBuildError */.rW('solve-timeout', `No solution was found within ${timeoutMs} ms`, {
                hint: 'Ask for narrower versions, or for fewer packages.',
            });
        }
    }
}

// EXTERNAL MODULE: ./build/support/cache-directory.js
var cache_directory = __webpack_require__(83784);
;// CONCATENATED MODULE: ./build/build/environments/conda-environments.js









class CondaEnvironments {
    #workspace;
    #settings;
    #configuration;
    #network;
    #cache;
    #repodata = new Map();
    #programs = new Map();
    constructor(workspace, settings, { configuration, network }) {
        this.#workspace = workspace;
        this.#settings = settings;
        this.#configuration = configuration;
        this.#network = network;
    }
    withSources(sources, ownCache) {
        const own = Promise.resolve(this.#packageCache(ownCache));
        const urls = new Set(sources.map(({ url }) => url));
        const cacheOf = ({ url }) => (urls.has(url) ? own : this.#channelCache());
        return {
            solve: (request) => this.#solve(request, sources),
            runExportsOf: async (record) => this.#runExportsOf(record, await cacheOf(record)),
            archiveOf: async (record) => (await cacheOf(record)).archive(record, this.#settings.signal),
            install: async (prefix, platform, records, label) => {
                await (0,events/* reportPhase */.A0)(this.#settings.report, `Installing the ${label}`, () => installEnvironment({
                    prefix,
                    records,
                    platform,
                    cache: { get: async (record, signal) => (await cacheOf(record)).get(record, signal) },
                    report: this.#settings.report,
                    signal: this.#settings.signal,
                    links: this.#configuration.links,
                }));
            },
        };
    }
    program(name, platform) {
        let found = this.#programs.get(name);
        if (!found) {
            found = this.#fetchProgram(name, platform);
            this.#programs.set(name, found);
        }
        return found;
    }
    async #fetchProgram(name, platform) {
        const provider = this.withSources([], '');
        const records = await provider
            .solve({ label: `environment of '${name}'`, platform, specs: [match_spec/* MatchSpec */.F.parse(name)], constraints: [] })
            .catch((error) => {
            if ((0,errors/* isPixiBuildError */.Bj)(error) && error.code === 'solve-failed')
                return undefined;
            throw error;
        });
        if (!records)
            return undefined;
        const folder = `${name}-${await environmentFingerprint(records)}`;
        const prefix = external_node_path_.join((0,cache_directory/* cacheDirectory */.o)(this.#settings.environment), 'pixi-build', 'programs', folder);
        await provider.install(prefix, platform, records, `environment of ${name}`);
        return (0,interpreters/* findProgram */.Kp)(name, (0,activation/* prefixPathEntries */.o)(prefix, platform));
    }
    async #solve({ label, platform, specs, constraints, where }, sources) {
        const { channelPriority, solveStrategy } = this.#workspace;
        const { signal, report } = this.#settings;
        try {
            const { records } = await solve({
                specs,
                constraints,
                source: await this.#repodataOf(platform),
                sourceRecords: sources.filter(({ subdir }) => subdir === 'noarch' || subdir === platform),
                virtualPackages: this.#virtualPackages(platform),
                locked: where && this.#settings.favoured?.[where],
                channelPriority,
                strategy: solveStrategy,
                excludeNewer: excludeNewerOf(this.#workspace),
                signal,
            });
            const list = records.map(({ name, version, build }) => `${name.source} ${version.source} ${build}`);
            report({ kind: 'log', level: 'debug', message: `The ${label}: ${list.join(', ')}` });
            return records;
        }
        catch (error) {
            if (!(0,errors/* isPixiBuildError */.Bj)(error) || error.code !== 'unsolvable')
                throw error;
            throw new errors/* PixiBuildError */.rW('solve-failed', `The ${label} cannot be solved for ${platform}`, {
                details: error.details,
                hint: error.hint,
                cause: error,
            });
        }
    }
    #repodataOf(platform) {
        let repodata = this.#repodata.get(platform);
        if (!repodata) {
            const { environment, report, signal, offline = this.#configuration.offline } = this.#settings;
            repodata = openRepodata({
                channels: [...this.#workspace.channels].sort((a, b) => b.priority - a.priority).map(({ url }) => url),
                subdirs: [platform, 'noarch'],
                cacheDirectory: (0,cache_directory/* cacheDirectory */.o)(environment),
                network: this.#network,
                settings: this.#configuration.repodata,
                offline,
                report,
                signal,
            }).catch((error) => {
                throw unreachable(error);
            });
            this.#repodata.set(platform, repodata);
        }
        return repodata;
    }
    async #runExportsOf(record, cache) {
        const repodata = await this.#repodataOf(record.subdir === 'noarch' ? this.#anyPlatform() : record.subdir);
        return repodata.runExportsOf(record, (one) => cache.archive(one, this.#settings.signal));
    }
    #anyPlatform() {
        return this.#repodata.keys().next().value ?? 'linux-64';
    }
    #virtualPackages(platform) {
        const { environment, report } = this.#settings;
        const declared = this.#workspace.platforms.find(({ subdir }) => subdir === platform) ?? (0,platforms/* plainPlatform */.qC)(platform);
        const packages = new Map(declared.virtualPackages.map(({ name, version, build }) => [name, virtualPackage(name, version, build)]));
        for (const [name] of [...packages, ['__cuda'], ['__cuda_arch']]) {
            const value = environment[`CONDA_OVERRIDE_${name.slice(2).toUpperCase()}`];
            if (value === undefined)
                continue;
            try {
                if (value === '')
                    packages.delete(name);
                else if (name === '__archspec')
                    packages.set(name, virtualPackage(name, '1', value));
                else
                    packages.set(name, virtualPackage(name, value));
            }
            catch {
                const message = `CONDA_OVERRIDE_${name.slice(2).toUpperCase()} is not used, as '${value}' is no version`;
                report({ kind: 'log', level: 'warning', message });
            }
        }
        return [...packages.values()];
    }
    #channelCache() {
        const { environment, report } = this.#settings;
        const homeDirectory = environment.HOME || undefined;
        this.#cache ??= cacheFolder('conda-packages', {
            environment,
            cache: this.#configuration.cache,
            report,
            ...(homeDirectory && { homeDirectory }),
        }).then(async (folder) => {
            await (0,promises_.mkdir)(external_node_path_.dirname(folder), { recursive: true })
                .then(() => (0,files/* tagCacheFolder */.FN)(external_node_path_.dirname(folder)))
                .catch(() => { });
            return this.#packageCache(folder);
        });
        return this.#cache;
    }
    #packageCache(directory) {
        return new PackageCache({
            directory,
            fetch: (record, destination, signal) => {
                const { sha256, md5, size } = record;
                return this.#network.download(record.url, destination, { sha256, md5, size }, signal);
            },
            report: this.#settings.report,
        });
    }
}
function excludeNewerOf({ excludeNewer, excludeNewerPackages, channels }) {
    const ofChannels = channels.flatMap((channel) => channel.excludeNewer ? [[channel.url, limitOf(channel.excludeNewer)]] : []);
    if (!excludeNewer && excludeNewerPackages.size === 0 && ofChannels.length === 0)
        return undefined;
    return {
        defaultMs: excludeNewer && limitOf(excludeNewer),
        packages: new Map([...excludeNewerPackages].map(([name, cutOff]) => [name.toLowerCase(), limitOf(cutOff)])),
        channels: new Map(ofChannels),
    };
}
function unreachable(error) {
    if (!(0,errors/* isPixiBuildError */.Bj)(error) || !['http-transport', 'offline'].includes(error.code))
        return error;
    const { code, message, hint = '', exitCode, details } = error;
    return new errors/* PixiBuildError */.rW(code, message, {
        exitCode,
        details,
        cause: error,
        hint: `${hint} Without channels, noarch Python packages can be built with --toolchain system.`.trim(),
    });
}
function limitOf(cutOff) {
    return cutOff.kind === 'instant' ? cutOff.epochMilliseconds - 1 : Date.now() - cutOff.milliseconds;
}


/***/ }),

/***/ 277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ recordOfPackage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _archive_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79945);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71766);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98228);





async function recordOfPackage(file) {
    const info = await (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageInfo */ .t$)(file, ['info/index.json', 'info/run_exports.json']);
    const index = info.get('info/index.json');
    if (!index)
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PixiBuildError */ .rW('package-metadata-invalid', `${file} has no info/index.json`);
    const exports = info.get('info/run_exports.json');
    const { sha256, md5, size } = await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .hashFile */ .DC)(file);
    return {
        ...(0,_conda_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readPackageRecord */ .U)(JSON.parse(index.toString('utf8'))),
        runExports: exports ? (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readRunExports */ .V)(JSON.parse(exports.toString('utf8'))) : {},
        sha256,
        md5,
        size,
        fileName: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file),
        url: (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(file).href,
    };
}


/***/ }),

/***/ 8039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ entryPointProblem),
/* harmony export */   ei: () => (/* binding */ formatEntryPoint),
/* harmony export */   yx: () => (/* binding */ parseEntryPoint)
/* harmony export */ });
const dottedIdentifiers = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/;
function entryPointProblem(entry) {
    const { command } = entry;
    if (command === '')
        return 'its command is empty';
    if (command.startsWith('.'))
        return `its command '${command}' starts with a dot`;
    if (/[\\/\0]/.test(command))
        return `its command '${command}' holds a path separator or NUL`;
    if (!dottedIdentifiers.test(entry.module))
        return `'${entry.module}' is not a dotted module name`;
    if (!dottedIdentifiers.test(entry.function))
        return `'${entry.function}' is not a dotted function name`;
    return undefined;
}
function parseEntryPoint(text) {
    const match = /^([^=]*)=([^:]*):(.*)$/s.exec(text);
    if (!match)
        return undefined;
    const [, command = '', module = '', target = ''] = match;
    const entry = { command: command.trim(), module: module.trim(), function: target.trim() };
    return entryPointProblem(entry) === undefined ? entry : undefined;
}
function formatEntryPoint(entry) {
    return `${entry.command} = ${entry.module}:${entry.function}`;
}


/***/ }),

/***/ 56553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ markerPath),
/* harmony export */   Sw: () => (/* binding */ removeJournal),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   fY: () => (/* binding */ writeJournal),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89263);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83690);




const journalFile = '.pixi-build-journal.json';
const format = 1;
function journalOf(prefix) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .metadataFolder */ .WY, journalFile);
}
async function writeJournal(prefix, journal) {
    await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(journalOf(prefix), JSON.stringify({ format, ...journal }));
}
function readJournal(prefix) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(journalOf(prefix), 'utf8');
    }
    catch {
        return undefined;
    }
    try {
        const { format: found, records, paths } = JSON.parse(text);
        const safe = (item) => typeof item === 'string' && (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePathProblem */ .BE)(item) === undefined;
        const good = found === format && Array.isArray(records) && Array.isArray(paths) && [...records, ...paths].every(safe);
        return good ? { records: records, paths: paths } : 'unreadable';
    }
    catch {
        return 'unreadable';
    }
}
function removeJournal(prefix) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(journalOf(prefix), { force: true });
}
const markerFile = '.pixi-environment-fingerprint';
const installing = 'pixi:installing!';
function markerPath(prefix) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .metadataFolder */ .WY, markerFile);
}
function readMarker(prefix) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(markerPath(prefix), 'latin1').slice(0, 16);
    }
    catch {
        return { kind: 'none' };
    }
    if (text.length < 16)
        return { kind: 'none' };
    return /^[0-9a-f]{16}$/i.test(text) ? { kind: 'ready', fingerprint: text.toLowerCase() } : { kind: 'interrupted' };
}
function writeMarker(prefix, fingerprint) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(markerPath(prefix), fingerprint ?? installing, { flag: 'w' });
}


/***/ }),

/***/ 26691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkIdentity),
/* harmony export */   w: () => (/* binding */ InvalidPackageError)
/* harmony export */ });
function checkIdentity({ name, version, build }, wanted) {
    if (name.toLowerCase() !== wanted.name || version !== wanted.version || build !== wanted.build) {
        throw new InvalidPackageError(`it is the package ${name} ${version} ${build}`);
    }
}
class InvalidPackageError extends Error {
}


/***/ }),

/***/ 92082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ validatePackage),
/* harmony export */   i: () => (/* binding */ hashFileSync)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83690);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26691);




function validatePackage(cached, options) {
    const folders = new _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .FoldersBelow */ .n0(cached.directory);
    let [lastFolder, parent] = ['', folders.place('')];
    for (const entry of cached.paths) {
        const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(entry.path);
        if (folder !== lastFolder)
            [lastFolder, parent] = [folder, folders.place(folder)];
        if (parent === 'outside')
            throw new _model_js__WEBPACK_IMPORTED_MODULE_3__/* .InvalidPackageError */ .w(`its file ${entry.path} lies behind a link to elsewhere`);
        const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolder */ ._z)(cached.directory, entry.path);
        const info = parent === 'inside' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false }) : undefined;
        if (!info && entry.type === 'softlink' && process.platform === 'win32')
            continue;
        if (!info)
            throw new _model_js__WEBPACK_IMPORTED_MODULE_3__/* .InvalidPackageError */ .w(`its file ${entry.path} is missing`);
        const kindFits = entry.type === 'softlink'
            ? info.isSymbolicLink()
            : entry.type === 'directory'
                ? info.isDirectory()
                : info.isFile();
        if (!kindFits)
            throw new _model_js__WEBPACK_IMPORTED_MODULE_3__/* .InvalidPackageError */ .w(`its ${entry.path} is no ${kindNames[entry.type]}`);
        if (entry.type !== 'hardlink')
            continue;
        if (entry.size !== undefined && info.size !== entry.size) {
            throw new _model_js__WEBPACK_IMPORTED_MODULE_3__/* .InvalidPackageError */ .w(`its file ${entry.path} has ${info.size} bytes instead of ${entry.size}`);
        }
        const suspect = options.hashes === 'all' || info.mtimeMs > options.filledMs;
        if (suspect && entry.sha256 !== undefined && hashFileSync(file) !== entry.sha256) {
            throw new _model_js__WEBPACK_IMPORTED_MODULE_3__/* .InvalidPackageError */ .w(`its file ${entry.path} was changed after it was unpacked`);
        }
    }
}
const kindNames = {
    hardlink: 'file',
    softlink: 'symbolic link',
    directory: 'folder',
};
function hashFileSync(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(1 << 18);
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r');
    try {
        for (;;) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, buffer, 0, buffer.length, null);
            if (count === 0)
                return hash.digest('hex');
            hash.update(count === buffer.length ? buffer : buffer.subarray(0, count));
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
}


/***/ }),

/***/ 95651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ explainConflict),
/* harmony export */   c: () => (/* binding */ UnsolvableError)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1318);

const mostLines = 40;
const mostVersions = 4;
async function explainConflict(sat, encoder, pool, request) {
    const meanings = sat.unsatisfiableCore().flatMap((clause) => encoder.meanings.get(clause) ?? []);
    const tree = new ConflictTree(meanings, pool);
    const roots = tree.roots();
    const lines = roots.flatMap((node, index) => drawn(node, '', index === roots.length - 1, roots.length === 1));
    const shown = lines.length > mostLines ? [...lines.slice(0, mostLines), `… and ${lines.length - mostLines} more lines`] : lines;
    const names = [...tree.missing].filter(({ solvables = [], unwanted = [] }) => solvables.length === 0 && unwanted.length === 0);
    return new UnsolvableError(headline(roots), tree.wanted, {
        details: shown,
        hint: (await missingHint(names, request)) ?? tree.hint(),
    });
}
class UnsolvableError extends _support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PixiBuildError */ .rW {
    name = 'UnsolvableError';
    wanted;
    constructor(message, wanted, options) {
        super('unsolvable', message, options);
        this.wanted = wanted;
    }
}
function headline(roots) {
    return roots.length === 1 ? 'No set of packages fulfils what is asked for' : 'What is asked for does not go together';
}
function drawn(node, indent, last, alone) {
    const branch = alone ? '' : last ? '└─ ' : '├─ ';
    const deeper = alone ? '' : last ? '   ' : '│  ';
    const { children } = node;
    return [
        `${indent}${branch}${node.text}`,
        ...children.flatMap((child, index) => drawn(child, `${indent}${deeper}`, index === children.length - 1, false)),
    ];
}
async function missingHint(names, { source, virtualPackages }) {
    const name = names[0];
    if (!name)
        return undefined;
    if (name.isVirtual) {
        const known = virtualPackages.map((virtual) => virtual.name.normalized).join(', ');
        return `The platform has no ${name.text}; it has ${known || 'no virtual packages'}. Declare it for the platform, or set CONDA_OVERRIDE_${name.text.slice(2).toUpperCase()}.`;
    }
    const near = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(name.text, [...((await source.names?.()) ?? [])]);
    return near === undefined
        ? `Check the name '${name.text}' and the channels: none of them has it for this platform.`
        : `Did you mean '${near}'?`;
}
class ConflictTree {
    missing = new Set();
    #requirements = new Map();
    #constrains = new Map();
    #excluded = new Map();
    #told = new Set();
    #pool;
    constructor(meanings, pool) {
        this.#pool = pool;
        for (const meaning of meanings) {
            if (meaning.kind === 'excluded')
                this.#excluded.set(meaning.solvable, meaning.reason);
            else {
                const map = meaning.kind === 'requires' ? this.#requirements : this.#constrains;
                const list = map.get(meaning.parent) ?? [];
                if (!list.includes(meaning.requirement))
                    list.push(meaning.requirement);
                map.set(meaning.parent, list);
            }
        }
    }
    get wanted() {
        return (this.#requirements.get(undefined) ?? []).flatMap(({ name }) => (name.isVirtual ? [] : name.text));
    }
    roots() {
        const wanted = (this.#requirements.get(undefined) ?? []).filter(({ name, spec }) => !name.isVirtual || !spec?.matchesEveryVersion);
        const bounds = this.#constrains.get(undefined) ?? [];
        return [
            ...wanted.map((requirement) => this.#node(requirement, `${requirement.text} is wanted`)),
            ...bounds.map((requirement) => ({ text: `${requirement.text} is demanded of what is installed`, children: [] })),
        ];
    }
    #node(requirement, text) {
        const candidates = this.#pool.matching(requirement);
        if (candidates.length === 0) {
            this.missing.add(requirement.name);
            return { text: `${text}, ${this.#whyNone(requirement)}`, children: [] };
        }
        if (this.#told.has(requirement.text))
            return { text: `${text}, see above`, children: [] };
        this.#told.add(requirement.text);
        return { text, children: this.#groups(candidates).map((group) => this.#groupNode(group)) };
    }
    #whyNone({ name, spec }) {
        const all = name.solvables ?? [];
        const { unwanted = [] } = name;
        if (all.length === 0 && unwanted.length > 0)
            return `but there are only ${versionTexts([...unwanted])}`;
        if (all.length === 0)
            return name.isVirtual ? 'which the platform does not have' : 'but no channel has the package';
        if (name.isVirtual)
            return `but the platform has ${all.map(({ virtual }) => virtual?.version).join(', ')}`;
        const others = versionsOf(all);
        return spec?.version ? `but there are only ${others}` : `but of ${others} no build fits`;
    }
    #groups(candidates) {
        const groups = new Map();
        for (const one of candidates) {
            const reasons = [
                this.#excluded.get(one) ?? '',
                ...(this.#requirements.get(one) ?? []).map(({ text }) => text),
                ...(this.#constrains.get(one) ?? []).map(({ text }) => `!${text}`),
            ];
            const key = reasons.join('\n');
            const group = groups.get(key);
            if (group)
                group.push(one);
            else
                groups.set(key, [one]);
        }
        return [...groups.values()];
    }
    #groupNode(group) {
        const first = group[0];
        const name = `${first.name.text} ${versionsOf(group)}`;
        const reason = this.#excluded.get(first);
        if (reason !== undefined)
            return { text: `${name}: ${reason}`, children: [] };
        const requirements = this.#requirements.get(first) ?? [];
        const constrains = this.#constrains.get(first) ?? [];
        const children = [
            ...requirements.map((requirement) => this.#node(requirement, `needs ${requirement.text}`)),
            ...constrains.map(({ text }) => ({ text: `allows only ${text} beside it`, children: [] })),
        ];
        if (children.length === 0)
            return { text: `${name}, which conflicts with the rest`, children: [] };
        const [only] = children;
        if (children.length === 1 && only)
            return { text: `${name} ${only.text}`, children: only.children };
        return { text: name, children };
    }
    hint() {
        const reasons = [...this.#excluded.values()];
        if (reasons.some((reason) => reason.includes('exclude-newer'))) {
            return 'Set exclude-newer to a later date, or allow older versions.';
        }
        if (reasons.some((reason) => reason.includes('channel priority'))) {
            return 'Ask for the package of one channel (channel::name), or set channel-priority to flexible or disabled.';
        }
        if (reasons.some((reason) => reason.includes('pinned')))
            return 'Loosen the pin.';
        return 'Loosen one of the versions that are asked for.';
    }
}
function versionsOf(solvables) {
    const versions = solvables.flatMap(({ record, virtual }) => record?.version ?? virtual?.version ?? []);
    return versionTexts(versions);
}
function versionTexts(versions) {
    versions.sort((a, b) => a.compare(b));
    const texts = [...new Set(versions.map((version) => version.toString()))];
    if (texts.length <= mostVersions)
        return texts.join(' | ');
    return [...texts.slice(0, 2), '…', ...texts.slice(-1)].join(' | ');
}


/***/ })

};
