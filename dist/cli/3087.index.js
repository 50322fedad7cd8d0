export const id = 3087;
export const ids = [3087];
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

/***/ 956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readMessage)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const deepest = 64;
const unsafe = 'a number is larger than can be told exactly';
function readMessage(bytes, options = {}) {
    return new MessageReader(bytes, options.bytes ?? 'hex').readAll();
}
class MessageReader {
    #bytes;
    #text;
    #asHex;
    #keys = [];
    #at = 0;
    constructor(bytes, as) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#asHex = as === 'hex';
        this.#text = this.#bytes.toString('latin1');
    }
    readAll() {
        const value = this.#read(0);
        if (this.#at !== this.#bytes.length)
            throw new Error('something follows the end');
        return value;
    }
    #read(depth) {
        const start = this.#take(1);
        const type = this.#bytes[start];
        if (type < 0x80)
            return type;
        if (type >= 0xe0)
            return type - 0x100;
        if (type < 0x90)
            return this.#map(type & 0x0f, depth);
        if (type < 0xa0)
            return this.#list(type & 0x0f, depth);
        if (type < 0xc0)
            return this.#string(type & 0x1f);
        switch (type) {
            case 0xc0:
                return null;
            case 0xc2:
                return false;
            case 0xc3:
                return true;
            case 0xc4:
            case 0xc5:
            case 0xc6:
                return this.#binary(this.#unsigned(1 << (type - 0xc4)));
            case 0xca:
                return this.#bytes.readFloatBE(this.#take(4));
            case 0xcb:
                return this.#bytes.readDoubleBE(this.#take(8));
            case 0xcc:
            case 0xcd:
            case 0xce:
            case 0xcf:
                return this.#unsigned(1 << (type - 0xcc));
            case 0xd0:
            case 0xd1:
            case 0xd2:
            case 0xd3:
                return this.#signed(1 << (type - 0xd0));
            case 0xd9:
            case 0xda:
            case 0xdb:
                return this.#string(this.#unsigned(1 << (type - 0xd9)));
            case 0xdc:
            case 0xdd:
                return this.#list(this.#unsigned(2 << (type - 0xdc)), depth);
            case 0xde:
            case 0xdf:
                return this.#map(this.#unsigned(2 << (type - 0xde)), depth);
            default:
                throw new Error(`there is no such type here: 0x${type.toString(16)}`);
        }
    }
    #take(length) {
        const start = this.#at;
        if (start + length > this.#bytes.length)
            throw new Error('it is cut off');
        this.#at = start + length;
        return start;
    }
    #unsigned(length) {
        const at = this.#take(length);
        if (length < 8)
            return this.#bytes.readUIntBE(at, length);
        return exact(this.#bytes.readBigUInt64BE(at));
    }
    #signed(length) {
        const at = this.#take(length);
        if (length < 8)
            return this.#bytes.readIntBE(at, length);
        return exact(this.#bytes.readBigInt64BE(at));
    }
    #binary(length) {
        const start = this.#take(length);
        if (this.#asHex)
            return this.#bytes.toString('hex', start, start + length);
        return this.#bytes.subarray(start, start + length);
    }
    #string(length) {
        const start = this.#take(length);
        const end = start + length;
        const bytes = this.#bytes;
        for (let at = start; at < end; at++)
            if (bytes[at] >= 0x80)
                return bytes.toString('utf8', start, end);
        return this.#text.slice(start, end);
    }
    #list(length, depth) {
        this.#nest(length, depth);
        const list = [];
        for (let index = 0; index < length; index++)
            list.push(this.#read(depth + 1));
        return list;
    }
    #map(length, depth) {
        this.#nest(length, depth);
        const map = {};
        for (let index = 0; index < length; index++) {
            const key = this.#key();
            if (key === '__proto__')
                throw new Error('a key is __proto__');
            map[key] = this.#read(depth + 1);
        }
        return map;
    }
    #nest(length, depth) {
        if (depth >= deepest)
            throw new Error('it nests too deep');
        if (length > this.#bytes.length - this.#at)
            throw new Error('it is cut off');
    }
    #key() {
        const bytes = this.#bytes;
        const type = bytes[this.#at];
        if ((type & 0xe0) === 0xa0) {
            const length = type & 0x1f;
            const start = this.#at + 1;
            const end = start + length;
            if (end > bytes.length)
                throw new Error('it is cut off');
            let hash = length;
            for (let at = start; at < end; at++)
                hash = (hash * 31 + bytes[at]) & 0xff;
            const known = this.#keys[hash];
            if (known !== undefined && known.length === length && this.#text.startsWith(known, start)) {
                this.#at = end;
                return known;
            }
            const key = this.#read(0);
            if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes.subarray(start, end)))
                this.#keys[hash] = key;
            return key;
        }
        const key = this.#read(0);
        if (typeof key !== 'string')
            throw new Error('a key is no text');
        return key;
    }
}
function exact(value) {
    const number = Number(value);
    if (!Number.isSafeInteger(number))
        throw new Error(unsafe);
    return number;
}


/***/ }),

/***/ 5882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U$: () => (/* binding */ decodeShardIndexContent),
/* harmony export */   bs: () => (/* binding */ decodeShardIndex),
/* harmony export */   p6: () => (/* binding */ decodeShard),
/* harmony export */   w_: () => (/* binding */ decodeShardContent)
/* harmony export */ });
/* harmony import */ var _archive_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33949);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(956);



const largestUnpacked = 1 << 30;
async function decodeShardIndex(bytes) {
    return decodeShardIndexContent(await (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_0__/* .decompressZstdBuffer */ .LO)(bytes, largestUnpacked));
}
function decodeShardIndexContent(unpacked) {
    const content = asObject(decode(unpacked));
    const info = asObject(content?.['info']);
    const shards = asObject(content?.['shards']);
    if (!info || !shards)
        throw shardError('it holds no info and shards');
    const digests = new Map();
    for (const name of Object.keys(shards)) {
        const hex = toHex(shards[name], 32);
        if (hex === undefined)
            throw shardError(`the hash of ${JSON.stringify(name)} is not one`);
        digests.set(name, hex);
    }
    return {
        baseUrl: textOf(info['base_url']),
        shardsBaseUrl: textOf(info['shards_base_url']) ?? './shards/',
        createdAt: textOf(info['created_at']),
        shards: digests,
    };
}
async function decodeShard(bytes) {
    return decodeShardContent(await (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_0__/* .decompressZstdBuffer */ .LO)(bytes, largestUnpacked));
}
function decodeShardContent(unpacked) {
    const content = asObject(decode(unpacked));
    if (!content)
        throw shardError('it is no map');
    writeHashesAsHex(content['packages']);
    writeHashesAsHex(content['packages.conda']);
    for (const map of Object.values(asObject(content['v3']) ?? {}))
        writeHashesAsHex(map);
    return content;
}
function decode(bytes) {
    try {
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .readMessage */ ._)(bytes);
    }
    catch (error) {
        throw shardError((0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), error);
    }
}
function writeHashesAsHex(map) {
    for (const value of Object.values(asObject(map) ?? {})) {
        const record = asObject(value);
        if (!record)
            continue;
        if (typeof record['md5'] !== 'string')
            record['md5'] = toHex(record['md5'], 16);
        if (typeof record['sha256'] !== 'string')
            record['sha256'] = toHex(record['sha256'], 32);
    }
}
function toHex(value, length) {
    if (Array.isArray(value)) {
        const bytes = value.length === length && value.every((item) => Number.isInteger(item) && item >= 0 && item < 256);
        return bytes ? Buffer.from(value).toString('hex') : undefined;
    }
    const isHex = typeof value === 'string' && value.length === 2 * length && /^[0-9a-f]+$/i.test(value);
    return isHex ? value.toLowerCase() : undefined;
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function asObject(value) {
    const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
    return plain ? value : undefined;
}
function shardError(problem, cause) {
    return new _support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PixiBuildError */ .rW('shards-invalid', `The sharded index is damaged: ${problem}`, { cause });
}


/***/ }),

/***/ 22796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTest: () => (/* binding */ runTest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/build/package-record.js
var package_record = __webpack_require__(277);
// EXTERNAL MODULE: ./build/build/test-environments.js
var test_environments = __webpack_require__(23618);
// EXTERNAL MODULE: ./build/testing/results.js
var results = __webpack_require__(70893);
// EXTERNAL MODULE: ./build/testing/test-package.js + 4 modules
var test_package = __webpack_require__(44476);
;// CONCATENATED MODULE: ./build/testing/test-files.js




async function testFiles(files, settings, emulated) {
    const { environment, report, signal } = settings;
    const keep = settings.keepBuild === true;
    const timeoutMs = settings.timeLimits?.testMs;
    const common = { others: await Promise.all(files.map(package_record/* recordOfPackage */.b)), emulated, keep, timeoutMs };
    const environments = await (0,test_environments/* testEnvironmentsOfFile */.m)(files[0], settings);
    let isClean = true;
    try {
        const reports = [];
        for (const file of files) {
            const done = await (0,test_package/* testPackage */.d)({ ...common, file, environments, environment, report, signal });
            (0,results/* reportTests */.En)(done, report);
            isClean &&= done.outcomes.every(({ status }) => status !== 'failed');
            reports.push(done);
        }
        return reports;
    }
    finally {
        await environments.close();
        if ((isClean && !keep) || signal?.aborted)
            await (0,promises_.rm)(environments.directory, { recursive: true, force: true, maxRetries: 3 });
    }
}

// EXTERNAL MODULE: ./build/cli/build-options.js
var build_options = __webpack_require__(47454);
// EXTERNAL MODULE: ./build/cli/failure.js
var cli_failure = __webpack_require__(28919);
;// CONCATENATED MODULE: ./build/cli/commands/test.js




async function runTest(context, files, options) {
    const { cwd, environment, signal, terminal } = context;
    const { channel: channels = [], manifestPath } = options;
    const [first, ...more] = files;
    const absolute = (file) => external_node_path_.resolve(cwd, file);
    const reports = await testFiles([absolute(first), ...more.map(absolute)], {
        cwd,
        channels,
        manifestPath,
        toolchain: 'conda',
        keepBuild: options.keepBuild,
        timeLimits: (0,build_options/* timeLimits */.ic)(options),
        offline: (0,build_options/* isOffline */.aK)(options, environment) || undefined,
        environment,
        report: terminal.report,
        signal,
    }, options.emulated === true);
    let exitCode = 0;
    for (const report of reports) {
        const failure = (0,results/* failureOf */.g5)(report);
        if (failure)
            exitCode = (0,cli_failure/* showFailure */.i)(failure, terminal, { cwd, interrupted: false });
        if (report.outcomes.length === 0)
            terminal.report({ kind: 'log', level: 'info', message: `${nameOf(report)} has no tests` });
    }
    if (context.json)
        context.print(JSON.stringify(reports.map(asData), undefined, 2));
    return exitCode;
}
const nameOf = (report) => report.package.record.fileName;
function asData(report) {
    return {
        file: report.package.file,
        ...(0,results/* countsOf */.mQ)(report.outcomes),
        tests: report.outcomes.map((outcome) => ({
            ...outcome,
            ...(outcome.status === 'failed' && { error: (0,cli_failure/* failureAsData */.B)(outcome.error) }),
        })),
    };
}


/***/ })

};
