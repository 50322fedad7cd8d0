export const id = 3248;
export const ids = [3248];
export const modules = {

/***/ 38233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ decompressBzip2)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);


async function* decompressBzip2(source) {
    const { default: unbzip2 } = await __webpack_require__.e(/* import() */ 8183).then(__webpack_require__.t.bind(__webpack_require__, 58183, 19));
    const input = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(source, { highWaterMark: 2 });
    const decoder = unbzip2();
    const output = new OldStreamReader(decoder);
    input.once('error', (error) => output.fail(error));
    input.pipe(decoder);
    let size = 0;
    try {
        for (let chunk = await output.next(); chunk; chunk = await output.next()) {
            size += chunk.length;
            yield chunk;
        }
    }
    finally {
        input.unpipe(decoder);
        input.destroy();
    }
    if (size === 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)('its bzip2 data is empty');
}
class OldStreamReader {
    #stream;
    #queue = [];
    #ended = false;
    #failure;
    #wake = () => { };
    constructor(stream) {
        this.#stream = stream;
        stream.on('data', (chunk) => {
            this.#queue.push(chunk);
            stream.pause();
            this.#wake();
        });
        stream.on('end', () => {
            this.#ended = true;
            this.#wake();
        });
        stream.on('error', (error) => this.fail((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)('its bzip2 data is damaged', error)));
    }
    fail(error) {
        this.#failure ??= error;
        this.#wake();
    }
    async next() {
        while (this.#queue.length === 0 && !this.#ended && !this.#failure) {
            const woken = new Promise((resolve) => {
                this.#wake = resolve;
            });
            this.#stream.resume();
            await woken;
        }
        if (this.#queue.length > 0)
            return this.#queue.shift();
        if (this.#failure)
            throw this.#failure;
        return undefined;
    }
}


/***/ }),

/***/ 59588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ packageFileSize),
/* harmony export */   Ms: () => (/* binding */ packageFormatByContent),
/* harmony export */   PX: () => (/* binding */ packageFormatOf),
/* harmony export */   ZS: () => (/* binding */ openTars)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _bzip2_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38233);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1650);
/* harmony import */ var _zstd_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33949);






function packageFormatOf(fileName) {
    if (fileName.endsWith('.conda'))
        return 'conda';
    return fileName.endsWith('.tar.bz2') ? 'tar-bz2' : undefined;
}
async function* openTars(file, section, here = false) {
    if ((await packageFormatByContent(file)) === 'tar-bz2') {
        yield { section: 'all', tar: (0,_bzip2_index_js__WEBPACK_IMPORTED_MODULE_2__/* .decompressBzip2 */ .d)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 1 << 17 })) };
        return;
    }
    yield* openCondaTars(file, section, here);
}
async function packageFileSize(file) {
    try {
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
        if (info.isFile())
            return info.size;
    }
    catch (error) {
        if ((0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error) !== 'ENOENT' && (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error) !== 'ENOTDIR')
            throw error;
    }
    throw new _support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PixiBuildError */ .rW('package-not-found', `There is no package file at ${file}`, {
        exitCode: 2,
        hint: 'Give the path of a .conda or .tar.bz2 file.',
    });
}
async function packageFormatByContent(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r');
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
        const start = buffer.toString('latin1', 0, bytesRead);
        if (start.startsWith('PK'))
            return 'conda';
        if (start.startsWith('BZh'))
            return 'tar-bz2';
    }
    finally {
        await handle.close();
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveError */ .Ji)('it is neither a .conda (zip) nor a .tar.bz2 (bzip2) file');
}
async function* openCondaTars(file, section, here) {
    const { openZip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(2283)]).then(__webpack_require__.bind(__webpack_require__, 52283));
    const zip = await openZip(file);
    try {
        await checkFormatVersion(zip);
        const members = zip.members.filter((member) => member.name.endsWith('.tar.zst'));
        for (const part of ['info', 'pkg']) {
            const found = members.filter((member) => member.name.startsWith(`${part}-`));
            if (found.length !== 1) {
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveError */ .Ji)(`it has ${found.length === 0 ? 'no' : 'more than one'} member '${part}-….tar.zst'`);
            }
        }
        for (const member of members) {
            const part = member.name.startsWith('info-') ? 'info' : 'pkg';
            if (section !== 'all' && section !== part)
                continue;
            const stored = here ? await member.storedAt() : undefined;
            const tar = stored ? decompressStored(file, stored) : (0,_zstd_js__WEBPACK_IMPORTED_MODULE_5__/* .decompressZstd */ .l8)(member.content());
            yield { section: part, tar };
        }
    }
    finally {
        await zip.close();
    }
}
async function* decompressStored(file, stored) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        yield* (0,_zstd_js__WEBPACK_IMPORTED_MODULE_5__/* .decompressZstdHere */ .L4)(readRange(handle, stored.offset, stored.length));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
function* readRange(handle, offset, length) {
    for (let done = 0; done < length;) {
        const buffer = Buffer.allocUnsafe(Math.min(length - done, 1 << 18));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, buffer, 0, buffer.length, offset + done);
        if (count === 0)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveError */ .Ji)('it is cut off');
        done += count;
        yield buffer.subarray(0, count);
    }
}
async function checkFormatVersion(zip) {
    const member = zip.members.find((one) => one.name === 'metadata.json');
    if (!member)
        return;
    if (member.size > 1 << 16)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveError */ .Ji)('its metadata.json is larger than allowed');
    const parts = [];
    for await (const chunk of member.content())
        parts.push(chunk);
    let version;
    try {
        version = JSON.parse(Buffer.concat(parts).toString()).conda_pkg_format_version;
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveError */ .Ji)('its metadata.json is no JSON object', error);
    }
    if (version !== 2)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveError */ .Ji)(`its conda_pkg_format_version is ${JSON.stringify(version)}; only 2 is known`);
}


/***/ }),

/***/ 79945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ packageLimits),
/* harmony export */   LY: () => (/* binding */ readPackage),
/* harmony export */   SA: () => (/* binding */ defaultUnpackedLimit),
/* harmony export */   i_: () => (/* binding */ memberContent),
/* harmony export */   n9: () => (/* binding */ packageMember),
/* harmony export */   nG: () => (/* binding */ safePath),
/* harmony export */   t$: () => (/* binding */ readPackageInfo)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1650);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59588);
/* harmony import */ var _tar_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84083);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17296);




function packageLimits(fileSize, maxUnpackedBytes) {
    return { maxBytes: maxUnpackedBytes ?? defaultUnpackedLimit(fileSize), maxEntries: 2_000_000 };
}
function defaultUnpackedLimit(fileSize) {
    return Math.min(100 * 2 ** 30, Math.max(4 * 2 ** 30, 1000 * fileSize));
}
function readPackage(file, options = {}) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .namingArchiveItems */ .Pi)(file, readMembers(file, options));
}
async function* readMembers(file, options) {
    const section = options.section ?? 'all';
    const limits = packageLimits(await (0,_package_file_js__WEBPACK_IMPORTED_MODULE_1__/* .packageFileSize */ .Cu)(file), options.maxUnpackedBytes);
    let hasIndex = false;
    for await (const part of (0,_package_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openTars */ .ZS)(file, section)) {
        for await (const entry of (0,_tar_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readTar */ .s)(part.tar, limits)) {
            options.signal?.throwIfAborted();
            const member = packageMember(entry, part.section);
            if (!member)
                continue;
            if (hasIndex && section === 'info' && member.section === 'pkg')
                return;
            hasIndex ||= member.path === 'info/index.json';
            if (section === 'all' || section === member.section)
                yield { ...member, data: entry.data };
        }
    }
}
function packageMember(entry, part) {
    if (entry.isSparse)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveError */ .Ji)(`its member ${entry.path} is stored with holes (sparse), which cannot be read`);
    if (entry.type === 'directory' || entry.type === 'other')
        return undefined;
    const path = safePath(entry.path);
    const section = (0,_write_js__WEBPACK_IMPORTED_MODULE_3__/* .isInfoPath */ .SX)(path) ? 'info' : 'pkg';
    if (part !== 'all' && section !== part)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveError */ .Ji)(`its member ${path} stands in the wrong part`);
    return {
        path,
        type: entry.type,
        section,
        size: entry.type === 'file' ? entry.size : 0,
        executable: (entry.mode & 0o111) !== 0,
        mtimeSeconds: entry.mtimeSeconds,
        linkTarget: entry.type === 'hardlink' ? safePath(entry.linkTarget ?? '') : entry.linkTarget,
    };
}
function safePath(path, what = 'package') {
    if (plainPath.test(path))
        return path;
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    const bad = path.startsWith('/') ||
        parts.length === 0 ||
        parts.includes('..') ||
        path.includes('\0') ||
        (process.platform === 'win32' ? /[\\:]/.test(path) : /^[A-Za-z]:[\\/]|^\\\\|(^|\\)\.\.(\\|$)/.test(path));
    if (bad)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveError */ .Ji)(`its member ${JSON.stringify(path)} has a path that leads out of the ${what}`);
    return parts.join('/');
}
const plainPath = /^[A-Za-z0-9_][A-Za-z0-9_.+@=-]*(\/[A-Za-z0-9_][A-Za-z0-9_.+@=-]*)*$/;
function readPackageInfo(file, wanted = () => true) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .namingArchive */ .zl)(file, async () => {
        const missing = typeof wanted === 'function' ? undefined : new Set(wanted);
        const isWanted = typeof wanted === 'function' ? wanted : (path) => missing?.has(path);
        const found = new Map();
        let left = 64 << 20;
        for await (const member of readMembers(file, { section: 'info' })) {
            if (member.type !== 'file' || !isWanted(member.path))
                continue;
            left -= member.size;
            if (left < 0)
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveError */ .Ji)('its metadata is larger than allowed');
            found.set(member.path, await memberContent(member));
            missing?.delete(member.path);
            if (missing?.size === 0)
                break;
        }
        return found;
    });
}
async function memberContent(member) {
    const parts = [];
    for await (const chunk of member.data)
        parts.push(chunk);
    return Buffer.concat(parts);
}


/***/ }),

/***/ 11652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ TarParser)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1650);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70342);



const largestMetadata = 1 << 20;
class TarParser {
    #limits;
    #shared = {};
    #next = {};
    #bytes = 0;
    #entries = 0;
    #content = 0;
    #padding = 0;
    #metadata;
    #held = noBytes;
    #ended = false;
    constructor(limits) {
        this.#limits = limits;
    }
    *push(bytes) {
        const chunk = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        for (let offset = 0; offset < chunk.length && !this.#ended;) {
            if (this.#content > 0) {
                const data = chunk.subarray(offset, offset + this.#content);
                this.#content -= data.length;
                offset += data.length;
                yield { kind: 'data', data };
            }
            else if (this.#padding > 0) {
                const skipped = Math.min(this.#padding, chunk.length - offset);
                this.#padding -= skipped;
                offset += skipped;
            }
            else {
                const needed = (this.#metadata?.size ?? _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .tarBlock */ .TR) - this.#held.length;
                const taken = chunk.subarray(offset, offset + needed);
                offset += taken.length;
                const held = this.#held.length === 0 ? taken : Buffer.concat([this.#held, taken]);
                this.#held = taken.length < needed ? held : noBytes;
                if (taken.length < needed)
                    continue;
                if (this.#metadata)
                    this.#takeMetadata(this.#metadata, held);
                else {
                    const entry = this.#takeHeader(held);
                    if (entry)
                        yield { kind: 'entry', entry };
                }
            }
        }
        return undefined;
    }
    end() {
        if (this.#ended)
            return;
        const open = this.#content > 0 || this.#padding > 0 || this.#held.length > 0 || this.#metadata !== undefined;
        if (open)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)('it is cut off');
    }
    #takeHeader(block) {
        if (isZero(block)) {
            this.#ended = true;
            return undefined;
        }
        const { maxEntries, maxBytes } = this.#limits;
        if (this.#entries++ >= maxEntries)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)(`it has more than the ${maxEntries} entries allowed`);
        const fields = parseHeader(block);
        const isMetadata = 'LKxg'.includes(fields.kind);
        const size = isMetadata ? fields.size : (this.#next.size ?? this.#shared.size ?? fields.size);
        this.#bytes += _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .tarBlock */ .TR + (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .padded */ .jC)(size);
        if (this.#bytes > maxBytes)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)(`it unpacks to more than the ${maxBytes} bytes allowed`);
        if (isMetadata) {
            if (size > largestMetadata)
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)('an entry has a name longer than allowed');
            if (size > 0)
                this.#metadata = fields;
            else
                this.#takeMetadata(fields, noBytes);
            return undefined;
        }
        this.#content = hasContent(fields.kind) ? size : 0;
        this.#padding = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .padded */ .jC)(this.#content) - this.#content;
        const known = { ...this.#shared, ...this.#next };
        this.#next = {};
        return entryOf(fields, known, this.#content);
    }
    #takeMetadata({ kind, size }, content) {
        if (kind === 'L')
            this.#next.path = untilNul(content);
        else if (kind === 'K')
            this.#next.linkTarget = untilNul(content);
        else
            Object.assign(kind === 'g' ? this.#shared : this.#next, parsePax(content));
        this.#metadata = undefined;
        this.#padding = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .padded */ .jC)(size) - size;
    }
}
const noBytes = Buffer.alloc(0);
function parseHeader(block) {
    const stated = parseNumber(block, 148, 8);
    let unsigned = 0;
    let signed = 0;
    for (let i = 0; i < _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .tarBlock */ .TR; i++) {
        const byte = i >= 148 && i < 156 ? 0x20 : block[i];
        unsigned += byte;
        signed += byte > 127 ? byte - 256 : byte;
    }
    if (stated !== unsigned && stated !== signed)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)('a tar header is damaged');
    const size = parseNumber(block, 124, 12);
    if (size < 0 || !Number.isSafeInteger(size))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)('a tar header states an impossible size');
    const type = block[156];
    const name = untilNul(block.subarray(0, 100));
    const isPosix = block.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = isPosix ? untilNul(block.subarray(345, 500)) : '';
    return {
        path: prefix ? `${prefix}/${name}` : name,
        linkTarget: untilNul(block.subarray(157, 257)),
        kind: type === 0 ? '0' : String.fromCharCode(type),
        size,
        mode: parseNumber(block, 100, 8) & 0o7777,
        mtimeSeconds: parseNumber(block, 136, 12),
    };
}
function entryOf(fields, known, size) {
    const path = known.path ?? fields.path;
    const isSparse = fields.kind === 'S' || known.isSparse === true;
    const type = isSparse ? 'other' : fields.kind === '0' && path.endsWith('/') ? 'directory' : entryType(fields.kind);
    const isLink = type === 'symlink' || type === 'hardlink';
    return {
        path,
        type,
        isSparse,
        size,
        mode: fields.mode,
        mtimeSeconds: known.mtimeSeconds ?? fields.mtimeSeconds,
        linkTarget: isLink ? (known.linkTarget ?? fields.linkTarget) : undefined,
    };
}
function entryType(kind) {
    switch (kind) {
        case '0':
        case '7':
            return 'file';
        case '1':
            return 'hardlink';
        case '2':
            return 'symlink';
        case '5':
            return 'directory';
        default:
            return 'other';
    }
}
function hasContent(kind) {
    return !'123456'.includes(kind);
}
function parseNumber(block, offset, length) {
    const first = block[offset];
    if ((first & 0x80) !== 0) {
        let value = first & 0x40 ? BigInt(first) - 256n : BigInt(first & 0x7f);
        for (let i = 1; i < length; i++)
            value = (value << 8n) | BigInt(block[offset + i]);
        return Number(value);
    }
    const text = untilNul(block.subarray(offset, offset + length)).trim();
    if (text === '')
        return 0;
    if (!/^[0-7]+$/.test(text))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)('a tar header is damaged');
    return Number.parseInt(text, 8);
}
function parsePax(content) {
    const attributes = {};
    for (let offset = 0; offset < content.length;) {
        const space = content.indexOf(0x20, offset);
        const length = space < 0 ? Number.NaN : Number(content.toString('latin1', offset, space));
        const end = offset + length;
        if (!(end > space + 1) || end > content.length)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)('a tar entry has damaged attributes');
        const record = decodeName(content.subarray(space + 1, end - 1));
        const equals = record.indexOf('=');
        setAttribute(attributes, record.slice(0, equals), record.slice(equals + 1));
        offset = end;
    }
    return attributes;
}
function setAttribute(attributes, key, value) {
    if (key === 'path')
        attributes.path = value;
    else if (key === 'linkpath')
        attributes.linkTarget = value;
    else if (key.startsWith('GNU.sparse.'))
        attributes.isSparse = true;
    else if (key === 'size' || key === 'mtime') {
        const number = Number(value);
        const good = key === 'size' ? Number.isSafeInteger(number) && number >= 0 : Number.isFinite(number);
        if (value.trim() === '' || !good)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)(`a tar entry has an impossible ${key}`);
        if (key === 'size')
            attributes.size = number;
        else
            attributes.mtimeSeconds = number;
    }
}
function untilNul(bytes) {
    const end = bytes.indexOf(0);
    return decodeName(bytes.subarray(0, end < 0 ? bytes.length : end));
}
function decodeName(bytes) {
    return bytes.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 'utf8' : 'latin1');
}
function isZero(block) {
    return block.every((byte) => byte === 0);
}


/***/ }),

/***/ 84083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
/* harmony import */ var _tar_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11652);

async function* readTar(source, limits) {
    const events = new TarEvents(source, limits);
    try {
        for (let event = await events.next(); event; event = await events.next()) {
            if (event.kind === 'entry')
                yield { ...event.entry, data: events.content() };
        }
    }
    finally {
        await events.close();
    }
}
class TarEvents {
    #chunks;
    #parser;
    #current;
    #ahead;
    constructor(source, limits) {
        this.#chunks = source[Symbol.asyncIterator]();
        this.#parser = new _tar_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .TarParser */ .J(limits);
    }
    async next() {
        const ahead = this.#ahead;
        this.#ahead = undefined;
        if (ahead)
            return ahead;
        for (;;) {
            const event = this.#current?.next();
            if (event && !event.done)
                return event.value;
            const chunk = await this.#chunks.next();
            if (chunk.done) {
                this.#parser.end();
                return undefined;
            }
            this.#current = this.#parser.push(chunk.value);
        }
    }
    async *content() {
        for (;;) {
            const event = await this.next();
            if (event?.kind === 'data')
                yield event.data;
            else {
                this.#ahead = event;
                return;
            }
        }
    }
    async close() {
        await this.#chunks.return?.();
    }
}


/***/ }),

/***/ 53248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inspectPackage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _archive_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79945);
/* harmony import */ var _archive_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59588);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98228);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35921);




async function inspectPackage(file, options = {}) {
    const info = await (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageInfo */ .t$)(file, (name) => !name.startsWith(recipeFolder));
    const ofRecipe = await recipeDigests(file, options.signal);
    const digests = await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .hashFile */ .DC)(file);
    const index = jsonFile(file, info, 'info/index.json');
    if (!index)
        throw invalidMetadata(file, 'it has no info/index.json');
    const files = statedFiles(file, info);
    const below = (folder) => {
        const names = [...info.keys()].filter((name) => name.startsWith(folder));
        return names.map((name) => name.slice(folder.length)).sort();
    };
    const fileName = node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file);
    return {
        path: file,
        fileName,
        format: (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_4__/* .packageFormatOf */ .PX)(fileName) ?? (await (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_4__/* .packageFormatByContent */ .Ms)(file)),
        sizeBytes: digests.size,
        sha256: digests.sha256,
        md5: digests.md5,
        index,
        about: jsonFile(file, info, 'info/about.json'),
        runExports: jsonFile(file, info, 'info/run_exports.json'),
        link: jsonFile(file, info, 'info/link.json'),
        hashInput: info.get('info/hash_input.json')?.toString(),
        files,
        installedBytes: files.reduce((sum, entry) => sum + (entry.size_in_bytes ?? 0), 0),
        tests: await testsOf(file, info),
        licenses: below('info/licenses/'),
        recipeFiles: [...ofRecipe.keys()].map((name) => name.slice(recipeFolder.length)).sort(),
        infoFiles: Object.fromEntries([...below(''), ...ofRecipe.keys()].sort().map((name) => [name, ofRecipe.get(name) ?? sha256Of(info.get(name))])),
        problems: options.verify ? await findProblems(file, fileName, index, files, options.signal) : undefined,
    };
}
const recipeFolder = 'info/recipe/';
async function recipeDigests(file, signal) {
    const digests = new Map();
    for await (const { path: name, type, data } of (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackage */ .LY)(file, { section: 'info', signal })) {
        if (type !== 'file' || !name.startsWith(recipeFolder))
            continue;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for await (const chunk of data)
            hash.update(chunk);
        digests.set(name, hash.digest('hex'));
    }
    return digests;
}
const sha256Of = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(content ?? '')
    .digest('hex');
function jsonFile(file, info, name) {
    const text = info.get(name)?.toString();
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw invalidMetadata(file, `its ${name} is no JSON: ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        throw invalidMetadata(file, `its ${name} is no JSON object`);
    }
    return value;
}
function statedFiles(file, info) {
    const paths = jsonFile(file, info, 'info/paths.json')?.['paths'];
    if (paths === undefined) {
        const lines = info.get('info/files')?.toString().split(/\r?\n/) ?? [];
        return lines.filter((line) => line !== '').map((line) => ({ _path: line, path_type: 'hardlink' }));
    }
    const good = Array.isArray(paths) && paths.every((entry) => typeof entry?._path === 'string');
    if (!good)
        throw invalidMetadata(file, 'its info/paths.json lists something that is no path');
    return paths;
}
async function testsOf(file, info) {
    const text = info.get('info/tests/tests.yaml')?.toString();
    if (text === undefined)
        return [];
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        const tests = parse(text);
        return Array.isArray(tests) ? tests : [];
    }
    catch (error) {
        throw invalidMetadata(file, `its info/tests/tests.yaml is no YAML: ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
    }
}
async function findProblems(file, fileName, index, stated, signal) {
    const problems = [];
    const stem = `${index['name']}-${index['version']}-${index['build']}`;
    if (fileName.replace(/\.(conda|tar\.bz2)$/, '') !== stem) {
        problems.push(`The file is called ${fileName}, but the package in it is ${stem}`);
    }
    const expected = new Map(stated.map((entry) => [entry._path, entry]));
    if (expected.size !== stated.length)
        problems.push('paths.json lists a path twice');
    for await (const member of (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackage */ .LY)(file, { signal })) {
        if (member.section === 'info')
            continue;
        const entry = expected.get(member.path);
        expected.delete(member.path);
        if (!entry)
            problems.push(`${member.path} is in the package, but not in its list of files`);
        else
            problems.push(...(await compare(member, entry)));
    }
    for (const [missing, entry] of expected) {
        if (entry.path_type !== 'directory')
            problems.push(`${missing} is listed, but not in the package`);
    }
    return problems;
}
async function compare(member, entry) {
    const isLink = member.type === 'symlink';
    if (isLink !== (entry.path_type === 'softlink')) {
        return [`${member.path} is ${isLink ? 'a link' : 'no link'}, but listed as ${entry.path_type}`];
    }
    if (member.type === 'hardlink')
        return [];
    if (isLink) {
        const length = Buffer.byteLength(member.linkTarget ?? '');
        const agrees = entry.size_in_bytes === undefined || entry.size_in_bytes === length;
        return agrees ? [] : [`The link ${member.path} has ${length} bytes, but is listed with ${entry.size_in_bytes}`];
    }
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of member.data)
        hash.update(chunk);
    const sha256 = hash.digest('hex');
    if (entry.size_in_bytes !== undefined && entry.size_in_bytes !== member.size) {
        return [`${member.path} has ${member.size} bytes, but is listed with ${entry.size_in_bytes}`];
    }
    if (entry.sha256 !== undefined && entry.sha256 !== sha256) {
        return [`${member.path} has the SHA-256 ${sha256}, but is listed with ${entry.sha256}`];
    }
    return [];
}
function invalidMetadata(file, what) {
    return new _support_index_js__WEBPACK_IMPORTED_MODULE_5__/* .PixiBuildError */ .rW('package-metadata-invalid', `${file}: ${what}`, {
        exitCode: 2,
        hint: 'Fetch or build the package again; it is damaged or not a conda package.',
    });
}


/***/ })

};
