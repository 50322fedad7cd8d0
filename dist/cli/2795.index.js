export const id = 2795;
export const ids = [2795];
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

/***/ 40758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ comparePackageFileNames),
/* harmony export */   Yp: () => (/* binding */ splitPackageFileName),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   tr: () => (/* binding */ channelKey)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61422);

function splitPackageFileName(fileName) {
    const parts = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePackageFileName */ .v)(fileName);
    if (!parts || parts.version === '' || parts.build === '')
        return undefined;
    return { ...parts, stem: fileName.slice(0, -parts.extension.length) };
}
function channelKey(identity) {
    return `${identity.subdir}/${identity.name}-${identity.version}-${identity.build}`;
}
function comparePackageFileNames(a, b) {
    return (compareText(a.name, b.name) ||
        compareText(a.version, b.version) ||
        compareText(a.build, b.build) ||
        compareText(a.extension, b.extension));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 62795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lq: () => (/* binding */ channelTemporaryFolder),
  cE: () => (/* binding */ indexChannel),
  z6: () => (/* binding */ withChannelLock)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/lock.js
var lock = __webpack_require__(95493);
// EXTERNAL MODULE: ./build/support/write-errors.js
var write_errors = __webpack_require__(89607);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/channel/subdirs.js
var subdirs = __webpack_require__(71970);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/archive/zstd.js + 1 modules
var zstd = __webpack_require__(33949);
// EXTERNAL MODULE: ./build/support/concurrency.js
var concurrency = __webpack_require__(58375);
// EXTERNAL MODULE: ./build/support/hashing.js
var hashing = __webpack_require__(98228);
// EXTERNAL MODULE: ./build/channel/file-name.js
var file_name = __webpack_require__(40758);
;// CONCATENATED MODULE: ./build/channel/indexing/index-file.js


async function writeIndexFile(target, content, temporaryFolder) {
    if (temporaryFolder !== undefined) {
        await (0,files/* replaceFile */.fR)(target, (temporary) => writeIndexFile(temporary, content), temporaryFolder);
        return;
    }
    const handle = await (0,promises_.open)(target, 'wx', 0o644);
    try {
        await handle.writeFile(content);
        await handle.chmod(0o644);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./build/archive/read.js
var read = __webpack_require__(79945);
;// CONCATENATED MODULE: ./build/channel/indexing/package-record.js


const copiedTexts = ['arch', 'features', 'license', 'license_family', 'platform', 'python_site_packages_path'];
const runExportKeys = ['weak', 'strong', 'noarch', 'weak_constrains', 'strong_constrains'];
async function recordOf(file, subdir, digests, indexedMs) {
    const isConda = file.endsWith('.conda');
    const wanted = isConda ? ['info/index.json', 'info/run_exports.json'] : ['info/index.json'];
    const info = await (0,read/* readPackageInfo */.t$)(file, wanted);
    const index = new IndexReader(file, parseJson(file, 'info/index.json', info.get('info/index.json')));
    const runExports = info.get('info/run_exports.json');
    const depends = index.texts('depends') ?? [];
    const constrains = index.texts('constrains') ?? [];
    const values = {
        ...Object.fromEntries(copiedTexts.map((key) => [key, index.text(key)])),
        name: index.requiredText('name'),
        version: index.requiredText('version'),
        build: index.requiredText('build'),
        build_number: index.buildNumber(),
        subdir: index.text('subdir') ?? subdir,
        depends,
        constrains: constrains.length > 0 ? constrains : undefined,
        extra_depends: index.textLists('extra_depends'),
        flags: index.nonEmpty('flags'),
        noarch: index.noarch(),
        timestamp: index.timestamp(),
        track_features: index.trackFeatures(),
        purls: index.nonEmpty('purls')?.toSorted(),
        run_exports: runExports && readRunExports(file, runExports),
        md5: digests.md5,
        sha256: digests.sha256,
        size: digests.size,
        indexed_timestamp: indexedMs,
    };
    const record = Object.fromEntries(Object.entries(values)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)));
    const needsV3 = index.revision() >= 3 || [...depends, ...constrains].some(isV3Spec);
    return { record, needsV3 };
}
function isV3Spec(spec) {
    return /\[[^\]]*\b(extras|flags|when)\s*=/.test(spec);
}
class IndexReader {
    #file;
    #index;
    constructor(file, index) {
        this.#file = file;
        this.#index = index;
    }
    text(key) {
        const value = this.#index[key] ?? undefined;
        if (value === undefined || typeof value === 'string')
            return value;
        throw this.#wrong(key, 'a text');
    }
    requiredText(key) {
        const value = this.text(key);
        if (value === undefined || value === '')
            throw this.#wrong(key, 'a text that is not empty');
        return value;
    }
    texts(key) {
        const value = this.#index[key] ?? undefined;
        if (value === undefined)
            return undefined;
        if (isTextList(value))
            return value;
        throw this.#wrong(key, 'a list of texts');
    }
    nonEmpty(key) {
        const value = this.texts(key);
        return value === undefined || value.length === 0 ? undefined : value;
    }
    textLists(key) {
        const value = this.#index[key] ?? undefined;
        if (value === undefined)
            return undefined;
        if (typeof value !== 'object' || Array.isArray(value))
            throw this.#wrong(key, 'a table of lists of texts');
        const entries = Object.entries(value);
        if (!entries.every((entry) => isTextList(entry[1]))) {
            throw this.#wrong(key, 'a table of lists of texts');
        }
        if (entries.length === 0)
            return undefined;
        return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    buildNumber() {
        const value = this.#index['build_number'];
        if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
            return value;
        throw this.#wrong('build_number', 'a whole number');
    }
    revision() {
        const value = this.#index['repodata_revision'];
        return typeof value === 'number' ? value : 0;
    }
    noarch() {
        const value = this.#index['noarch'] ?? undefined;
        if (value === undefined || value === false)
            return undefined;
        if (value === 'python' || value === 'generic' || value === true)
            return value;
        throw this.#wrong('noarch', "'python' or 'generic'");
    }
    timestamp() {
        const value = this.#index['timestamp'] ?? undefined;
        if (value === undefined || (typeof value === 'number' && Number.isFinite(value)))
            return value;
        throw this.#wrong('timestamp', 'a number');
    }
    trackFeatures() {
        const value = this.#index['track_features'] ?? undefined;
        if (value === undefined)
            return undefined;
        const features = typeof value === 'string' ? value.split(/[\s,]+/) : isTextList(value) ? value : undefined;
        if (!features)
            throw this.#wrong('track_features', 'a text or a list of texts');
        return features.filter((feature) => feature !== '').join(' ') || undefined;
    }
    #wrong(key, expected) {
        return metadataError(this.#file, `'${key}' in its info/index.json is not ${expected}`);
    }
}
function isTextList(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function readRunExports(file, content) {
    const value = parseJson(file, 'info/run_exports.json', content);
    const found = {};
    for (const key of runExportKeys) {
        const list = value[key] ?? [];
        if (!isTextList(list))
            throw metadataError(file, `'${key}' in its info/run_exports.json is not a list of texts`);
        if (list.length > 0)
            found[key] = list;
    }
    return found;
}
function parseJson(file, member, content) {
    if (content === undefined)
        throw metadataError(file, `it has no ${member}`);
    let value;
    try {
        value = JSON.parse(content.toString('utf8').replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw metadataError(file, `its ${member} is not JSON (${(0,errors/* messageOf */.bD)(error)})`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw metadataError(file, `its ${member} is not a JSON object`);
    }
    return value;
}
function metadataError(file, problem) {
    return new errors/* PixiBuildError */.rW('package-metadata-invalid', `${file}: ${problem}`, {
        hint: 'Build the package again, or remove the file from the channel.',
    });
}

// EXTERNAL MODULE: ./build/channel/indexing/repodata-document.js
var repodata_document = __webpack_require__(88967);
// EXTERNAL MODULE: ./build/channel/reading/shard-decode.js
var shard_decode = __webpack_require__(5882);
;// CONCATENATED MODULE: ./build/channel/indexing/shards.js



const shardLevel = 3;
async function encodeShards(document) {
    const { encode } = await __webpack_require__.e(/* import() */ 6435).then(__webpack_require__.t.bind(__webpack_require__, 76435, 19));
    const groups = new Map();
    for (const entry of document.sorted()) {
        const name = packageNameOf(entry);
        const group = groups.get(name);
        if (group)
            group.push(entry);
        else
            groups.set(name, [entry]);
    }
    const wheels = groupWheels(document);
    for (const name of wheels.keys())
        if (!groups.has(name))
            groups.set(name, []);
    const shards = [];
    for (const [packageName, entries] of [...groups].sort(([a], [b]) => (0,file_name/* compareText */.n6)(a, b))) {
        const content = shardContent(entries, wheels.get(packageName), document.removed);
        const bytes = await (0,zstd/* compressZstdBuffer */.iI)(encode(content, { ignoreUndefined: true }), shardLevel);
        shards.push({ packageName, sha256: (0,hashing/* sha256Hex */.fg)(bytes), bytes });
    }
    return shards;
}
async function encodeShardIndex(document, shards, createdMs) {
    const { encode } = await __webpack_require__.e(/* import() */ 6435).then(__webpack_require__.t.bind(__webpack_require__, 76435, 19));
    const info = document.info();
    const content = {
        info: {
            ...info,
            subdir: document.subdir,
            base_url: info['base_url'] ?? '',
            shards_base_url: './shards/',
            created_at: new Date(createdMs).toISOString(),
        },
        shards: Object.fromEntries(shards.map((shard) => [shard.packageName, Buffer.from(shard.sha256, 'hex')])),
    };
    return (0,zstd/* compressZstdBuffer */.iI)(encode(content, { ignoreUndefined: true }), shardLevel);
}
function packageNameOf(entry) {
    const { name } = entry.record;
    return (typeof name === 'string' ? name : entry.split.name).toLowerCase();
}
function groupWheels(document) {
    const groups = new Map();
    const wheels = document.otherV3.get('whl');
    if (typeof wheels !== 'object' || wheels === null)
        return groups;
    for (const [key, record] of Object.entries(wheels)) {
        const { name } = record;
        if (typeof name !== 'string')
            continue;
        const group = groups.get(name.toLowerCase()) ?? {};
        group[key] = binaryHashes(record);
        groups.set(name.toLowerCase(), group);
    }
    return groups;
}
function shardContent(entries, wheels, removed) {
    const map = (extension, v3) => Object.fromEntries(entries
        .filter((entry) => entry.split.extension === extension && entry.v3 === v3)
        .map((entry) => [v3 ? entry.split.stem : entry.fileName, binaryHashes(entry.record)]));
    const v3 = Object.fromEntries([
        ['conda', map('.conda', true)],
        ['tar.bz2', map('.tar.bz2', true)],
        ['whl', wheels ?? {}],
    ].filter(([, records]) => Object.keys(records).length > 0));
    return {
        packages: map('.tar.bz2', false),
        'packages.conda': map('.conda', false),
        ...(Object.keys(v3).length > 0 ? { v3 } : {}),
        removed: entries
            .map((entry) => entry.fileName)
            .filter((name) => removed.has(name))
            .sort(),
    };
}
function binaryHashes(record) {
    const copy = { ...record };
    for (const [key, length] of [
        ['md5', 32],
        ['sha256', 64],
    ]) {
        const value = copy[key];
        if (typeof value === 'string' && value.length === length && /^[0-9a-f]+$/i.test(value)) {
            copy[key] = Buffer.from(value, 'hex');
        }
    }
    return copy;
}

;// CONCATENATED MODULE: ./build/channel/indexing/write-shards.js






const keepUnreferencedMs = 7 * 24 * 3600 * 1000;
const shardName = /^[0-9a-f]{64}\.msgpack\.zst$/;
async function writeShards(document, folder, request) {
    const indexFile = external_node_path_.join(folder, 'repodata_shards.msgpack.zst');
    const shardFolder = external_node_path_.join(folder, 'shards');
    const shards = await encodeShards(document);
    await (0,promises_.mkdir)(shardFolder, { recursive: true });
    await (0,concurrency/* mapLimited */.bB)(shards, 8, async (shard) => {
        const file = external_node_path_.join(shardFolder, `${shard.sha256}.msgpack.zst`);
        const size = await fileSize(file);
        if (size !== shard.bytes.length)
            await writeIndexFile(file, shard.bytes, request.temporaryFolder);
    });
    const old = await readOldIndex(indexFile);
    const bytes = await encodeShardIndex(document, shards, old?.createdMs ?? request.timestampMs);
    const same = old?.bytes.equals(bytes) ?? false;
    if (!same) {
        const fresh = await encodeShardIndex(document, shards, request.timestampMs);
        await writeIndexFile(indexFile, fresh, request.temporaryFolder);
    }
    await collectShards(shardFolder, new Set(shards.map((shard) => shard.sha256)), old?.index, request.timestampMs);
    return !same;
}
async function readOldIndex(file) {
    try {
        const bytes = await (0,promises_.readFile)(file);
        const index = await (0,shard_decode/* decodeShardIndex */.bs)(bytes);
        const createdMs = Date.parse(index.createdAt ?? '');
        return { bytes, index, createdMs: Number.isNaN(createdMs) ? undefined : createdMs };
    }
    catch (error) {
        if ((0,errors/* isPixiBuildError */.Bj)(error) || (0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
async function collectShards(folder, wanted, old, nowMs) {
    const wasNamed = new Set(old?.shards.values());
    for (const name of (await (0,promises_.readdir)(folder)).filter((name) => shardName.test(name))) {
        const digest = name.slice(0, 64);
        if (wanted.has(digest))
            continue;
        const file = external_node_path_.join(folder, name);
        if (wasNamed.has(digest)) {
            await (0,promises_.utimes)(file, nowMs / 1000, nowMs / 1000).catch(() => { });
        }
        else if (nowMs - (await (0,promises_.stat)(file)).mtimeMs > keepUnreferencedMs) {
            await (0,promises_.rm)(file, { force: true });
        }
    }
}
async function fileSize(file) {
    try {
        return (await (0,promises_.stat)(file)).size;
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/channel/indexing/subdir-index.js










const repodataLevel = 19;
const largestRepodata = 2 ** 31;
async function indexSubdir(request, report) {
    const folder = external_node_path_.join(request.root, request.subdir);
    const repodataFile = external_node_path_.join(folder, 'repodata.json');
    const old = await readOld(repodataFile, request.subdir, report);
    const indexTimeMs = old ? (await (0,promises_.stat)(repodataFile)).mtimeMs : 0;
    const document = old?.document ?? repodata_document/* RepodataDocument */.K.empty(request.subdir);
    const files = await listPackages(folder, request.signal);
    const dropped = dropMissing(document, files, request, report);
    const outdated = [...files].filter(([fileName, info]) => {
        const record = document.entries.get(fileName)?.record;
        return (record === undefined ||
            request.rereadAll ||
            request.rewritten.has(fileName) ||
            record['size'] !== info.size ||
            Math.max(info.mtimeMs, info.ctimeMs) >= indexTimeMs);
    });
    const read = await readPackages(folder, outdated, document, request, report);
    for (const { fileName, record, v3 } of read) {
        document.set(fileName, record, v3);
        document.removed.delete(fileName);
    }
    await request.beforeWrite();
    const changed = await writeDocument(document, old?.text, outdated.length > 0, folder, request);
    warnOfLeftovers(folder, await (0,promises_.readdir)(folder), report);
    return {
        subdir: request.subdir,
        packages: document.entries.size,
        added: read.filter((item) => !item.known).map((item) => item.fileName),
        updated: read.filter((item) => item.known).map((item) => item.fileName),
        dropped,
        changed,
    };
}
async function readOld(file, subdir, report) {
    const text = await (0,files/* readTextIfExists */.TP)(file);
    if (text === undefined)
        return undefined;
    const document = repodata_document/* RepodataDocument */.K.parse(subdir, text);
    if (document)
        return { text, document };
    report({ kind: 'log', level: 'warning', message: `${file} is not valid and is made anew from the packages` });
    return undefined;
}
async function listPackages(folder, signal) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => (0,file_name/* splitPackageFileName */.Yp)(name) !== undefined).sort();
    const infos = await (0,concurrency/* mapLimited */.bB)(names, 32, async (name) => {
        signal?.throwIfAborted();
        try {
            return await (0,promises_.stat)(external_node_path_.join(folder, name));
        }
        catch (error) {
            if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
                return undefined;
            throw error;
        }
    });
    const found = new Map();
    names.forEach((name, index) => {
        const info = infos[index];
        if (info?.isFile())
            found.set(name, info);
    });
    return found;
}
function dropMissing(document, files, request, report) {
    const missing = [...document.entries.keys()].filter((fileName) => !files.has(fileName)).sort();
    if (missing.length === 0)
        return [];
    if (document.baseUrl !== undefined) {
        const message = `${request.subdir}: ${missing.length} packages of the index are at its base_url and were kept`;
        report({ kind: 'log', level: 'debug', message });
        return [];
    }
    for (const fileName of missing)
        document.entries.delete(fileName);
    return missing;
}
async function readPackages(folder, outdated, document, request, report) {
    let done = 0;
    const progress = () => report({
        kind: 'progress',
        label: `index ${request.subdir}`,
        done: done++,
        total: outdated.length,
        unit: 'items',
    });
    const failures = [];
    const records = await (0,concurrency/* mapLimited */.bB)(outdated, (0,external_node_os_.availableParallelism)(), async ([fileName]) => {
        request.signal?.throwIfAborted();
        const known = document.entries.get(fileName);
        const file = external_node_path_.join(folder, fileName);
        try {
            const digests = await (0,hashing/* hashFile */.DC)(file);
            if (known && !request.rereadAll && known.record['sha256'] === digests.sha256)
                return undefined;
            const fresh = await recordOf(file, request.subdir, digests, request.timestampMs);
            const sameBytes = known?.record['sha256'] === digests.sha256;
            const record = sameBytes ? keepForeignKeys(known.record, fresh.record) : fresh.record;
            warnOfMismatch(file, fileName, record, request.subdir, report);
            return { fileName, record, v3: fresh.needsV3, known: known !== undefined };
        }
        catch (error) {
            if (!(0,errors/* isPixiBuildError */.Bj)(error) && (0,errors/* systemErrorCode */.vq)(error) === undefined)
                throw error;
            failures.push((0,errors/* isPixiBuildError */.Bj)(error)
                ? error
                : new errors/* PixiBuildError */.rW('package-unreadable', `${file} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error }));
            return undefined;
        }
        finally {
            progress();
        }
    });
    if (failures.length > 0)
        throw unreadable(failures, request.subdir);
    if (outdated.length > 0)
        progress();
    return records.filter((record) => record !== undefined);
}
function keepForeignKeys(old, fresh) {
    const foreign = Object.entries(old).filter(([key]) => !(key in fresh) && !replacedKeys.has(key));
    const first = typeof old['indexed_timestamp'] === 'number' ? { indexed_timestamp: old['indexed_timestamp'] } : {};
    const merged = { ...fresh, ...Object.fromEntries(foreign), ...first };
    return Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1)));
}
const replacedKeys = new Set([
    ...['arch', 'constrains', 'extra_depends', 'features', 'flags', 'license', 'license_family', 'noarch', 'platform'],
    ...['purls', 'python_site_packages_path', 'run_exports', 'timestamp', 'track_features'],
]);
function unreadable(failures, subdir) {
    const sorted = failures.toSorted((a, b) => (a.message < b.message ? -1 : 1));
    const first = sorted[0];
    const more = sorted.length > 1 ? ` (and ${sorted.length - 1} more)` : '';
    return new errors/* PixiBuildError */.rW('channel-package-unreadable', `The index of ${subdir} was not written, as a package in it cannot be read: ${first.message}${more}`, {
        hint: 'Remove or replace the file, then run the command again.',
        details: sorted.slice(1).map((failure) => failure.message),
        cause: first,
    });
}
function warnOfMismatch(file, fileName, record, subdir, report) {
    const warn = (message) => report({ kind: 'log', level: 'warning', message });
    const stated = `${record['name']}-${record['version']}-${record['build']}`;
    const split = (0,file_name/* splitPackageFileName */.Yp)(fileName);
    if (split && split.stem !== stated)
        warn(`${file} says that it is ${stated}; clients may refuse it`);
    if (record['subdir'] !== subdir)
        warn(`${file} says that it belongs into ${record['subdir']}`);
}
function warnOfLeftovers(folder, names, report) {
    const stale = ['current_repodata.json', 'repodata.json.bz2', 'run_exports.json', 'run_exports.json.zst'];
    for (const name of stale.filter((name) => names.includes(name))) {
        const message = `${external_node_path_.join(folder, name)} was written by another program and is not brought up to date`;
        report({ kind: 'log', level: 'warning', message });
    }
}
async function writeDocument(document, oldText, looked, folder, request) {
    const text = document.serialise();
    const repodataFile = external_node_path_.join(folder, 'repodata.json');
    const scanStart = request.scanStartMs / 1000;
    let changed = false;
    if (text !== oldText || !(await holdsZstd(`${repodataFile}.zst`, text))) {
        await writeIndexFile(`${repodataFile}.zst`, await (0,zstd/* compressZstdBuffer */.iI)(text, repodataLevel), request.temporaryFolder);
        changed = true;
    }
    if (text !== oldText) {
        await (0,files/* replaceFile */.fR)(repodataFile, async (temporary) => {
            await writeIndexFile(temporary, text);
            await (0,promises_.utimes)(temporary, scanStart, scanStart);
        }, request.temporaryFolder);
        changed = true;
    }
    else if (looked) {
        await (0,promises_.utimes)(repodataFile, scanStart, scanStart);
    }
    return (await writeShards(document, folder, request)) || changed;
}
async function holdsZstd(file, text) {
    try {
        return (await (0,zstd/* decompressZstdBuffer */.LO)(await (0,promises_.readFile)(file), largestRepodata)).equals(Buffer.from(text));
    }
    catch (error) {
        if ((0,errors/* isPixiBuildError */.Bj)(error) || (0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/channel/indexing/index-channel.js





const temporaryFolderName = '.tmp';
const lockFileName = '.pixi-build.lock';
const leftoverAgeMs = 6 * 3600 * 1000;
function channelTemporaryFolder(root) {
    return external_node_path_.join(root, temporaryFolderName);
}
async function withChannelLock(root, report, work, signal) {
    let working = false;
    const onWait = (holder) => report({ kind: 'log', level: 'info', message: `Waiting for ${holder}, which is changing the channel ${root}` });
    try {
        return await (0,lock/* withFileLock */.U)(external_node_path_.join(root, lockFileName), { onWait, signal }, async (lock) => {
            await (0,promises_.mkdir)(channelTemporaryFolder(root), { recursive: true });
            await removeLeftovers(channelTemporaryFolder(root));
            working = true;
            return work(lock);
        });
    }
    catch (error) {
        throw working ? error : (0,write_errors/* explainWriteError */.j)(error, 'change the channel', root);
    }
}
async function indexChannel(root, options, report) {
    for (const subdir of options.subdirs ?? []) {
        if (!(0,subdirs/* isSubdirName */.V)(subdir))
            throw new Error(`${subdir} is not the name of a subdir`);
    }
    if (!options.create && (await (0,files/* fileKind */.h_)(root)) !== 'directory') {
        throw new errors/* PixiBuildError */.rW('channel-not-found', `There is no channel folder at ${root}`, {
            hint: 'Give the folder that holds noarch, linux-64 and so on.',
            exitCode: 2,
        });
    }
    const { lock } = options;
    if (lock)
        return indexHeld(root, options, lock, report);
    return withChannelLock(root, report, (held) => indexHeld(root, options, held, report), options.signal);
}
async function indexHeld(root, options, lock, report) {
    const scanStartMs = await fileSystemTime(channelTemporaryFolder(root));
    const subdirs = [];
    const failures = new Map();
    for (const subdir of await subdirsToIndex(root, options.subdirs)) {
        options.signal?.throwIfAborted();
        try {
            await (0,promises_.mkdir)(external_node_path_.join(root, subdir), { recursive: true });
            const result = await indexSubdir({
                root,
                subdir,
                temporaryFolder: channelTemporaryFolder(root),
                rereadAll: options.rereadAll ?? false,
                rewritten: fileNamesIn(subdir, options.rewritten),
                timestampMs: options.timestampMs ?? Date.now(),
                scanStartMs,
                signal: options.signal,
                beforeWrite: () => lock.assertHeld(),
            }, report);
            subdirs.push(result);
        }
        catch (error) {
            const explained = (0,write_errors/* explainWriteError */.j)(error, 'index the channel', root);
            if (!(0,errors/* isPixiBuildError */.Bj)(explained) || explained.code === 'lock-lost')
                throw explained;
            failures.set(subdir, explained);
        }
    }
    return { subdirs, failures };
}
async function subdirsToIndex(root, wanted) {
    const found = new Set(wanted);
    if (wanted === undefined) {
        for (const name of await (0,promises_.readdir)(root)) {
            if ((0,subdirs/* isSubdirName */.V)(name) && (await (0,files/* fileKind */.h_)(external_node_path_.join(root, name))) === 'directory')
                found.add(name);
        }
    }
    const noarch = external_node_path_.join(root, 'noarch');
    for (const file of ['repodata.json', 'repodata.json.zst', 'repodata_shards.msgpack.zst']) {
        if ((await (0,files/* fileKind */.h_)(external_node_path_.join(noarch, file))) !== 'file')
            found.add('noarch');
    }
    return [...found].sort();
}
function fileNamesIn(subdir, keys) {
    const prefix = `${subdir}/`;
    return new Set([...(keys ?? [])].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)));
}
async function fileSystemTime(folder) {
    const probe = (0,files/* temporaryNameBeside */.XH)(external_node_path_.join(folder, 'time'));
    const handle = await (0,promises_.open)(probe, 'wx');
    try {
        return (await handle.stat()).mtimeMs;
    }
    finally {
        await handle.close();
        await (0,promises_.rm)(probe, { force: true });
    }
}
async function removeLeftovers(folder) {
    const now = await fileSystemTime(folder);
    for (const name of await (0,promises_.readdir)(folder)) {
        const file = external_node_path_.join(folder, name);
        try {
            if (now - (await (0,promises_.stat)(file)).mtimeMs > leftoverAgeMs)
                await (0,promises_.rm)(file, { force: true });
        }
        catch (error) {
            if (!['ENOENT', 'EISDIR', 'EPERM', 'EACCES', 'ERR_FS_EISDIR'].includes((0,errors/* systemErrorCode */.vq)(error) ?? ''))
                throw error;
        }
    }
}


/***/ }),

/***/ 88967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ RepodataDocument)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40758);

class RepodataDocument {
    subdir;
    entries = new Map();
    removed = new Set();
    #info;
    #otherV3;
    #other;
    #version;
    constructor(subdir, old) {
        this.subdir = subdir;
        this.#info = new Map(Object.entries(asObject(old['info']) ?? {}));
        this.#info.set('subdir', subdir);
        const known = new Set(['info', 'packages', 'packages.conda', 'v3', 'removed', 'repodata_version']);
        this.#other = new Map(Object.entries(old).filter(([key]) => !known.has(key)));
        this.#version = typeof old['repodata_version'] === 'number' ? old['repodata_version'] : 1;
        for (const name of Array.isArray(old['removed']) ? old['removed'] : []) {
            if (typeof name === 'string')
                this.removed.add(name);
        }
        for (const key of ['packages', 'packages.conda'])
            this.#take(asObject(old[key]), '', false);
        const v3 = asObject(old['v3']) ?? {};
        this.#take(asObject(v3['conda']), '.conda', true);
        this.#take(asObject(v3['tar.bz2']), '.tar.bz2', true);
        this.#otherV3 = new Map(Object.entries(v3).filter(([key]) => key !== 'conda' && key !== 'tar.bz2'));
    }
    static empty(subdir) {
        return new RepodataDocument(subdir, {});
    }
    static parse(subdir, text) {
        try {
            const value = asObject(JSON.parse(text));
            return value && new RepodataDocument(subdir, value);
        }
        catch {
            return undefined;
        }
    }
    get baseUrl() {
        const value = this.#info.get('base_url');
        return typeof value === 'string' && value !== '' && value !== '.' && value !== './' ? value : undefined;
    }
    set(fileName, record, v3) {
        const split = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPackageFileName */ .Yp)(fileName);
        if (!split)
            throw new Error(`${fileName} is not a package's file name`);
        this.entries.set(fileName, { fileName, split, record, v3 });
    }
    sorted() {
        return [...this.entries.values()].sort((a, b) => (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePackageFileNames */ .Au)(a.split, b.split));
    }
    get otherV3() {
        return this.#otherV3;
    }
    info() {
        const info = new Map(this.#info);
        const v3 = [...this.entries.values()].filter((entry) => entry.v3);
        const revisions = { ...asObject(info.get('repodata_revisions')) };
        if (v3.length > 0) {
            const times = v3
                .map(({ record }) => record['indexed_timestamp'])
                .filter((time) => typeof time === 'number')
                .sort((a, b) => a - b);
            const old = asObject(revisions['v3']) ?? {};
            revisions['v3'] = { ...old, n_packages: v3.length, oldest: times[0], newest: times.at(-1) };
            info.set('repodata_revisions', revisions);
        }
        else if (revisions['v3'] !== undefined && this.#otherV3.size === 0) {
            delete revisions['v3'];
            if (Object.keys(revisions).length === 0)
                info.delete('repodata_revisions');
            else
                info.set('repodata_revisions', revisions);
        }
        return Object.fromEntries(info);
    }
    serialise() {
        const sorted = this.sorted();
        const map = (wanted, key) => `{${sorted
            .filter(wanted)
            .map((entry) => `${JSON.stringify(key(entry))}:${JSON.stringify(entry.record)}`)
            .join(',')}}`;
        const byName = (entry) => entry.fileName;
        const byStem = (entry) => entry.split.stem;
        const is = (extension, v3) => (entry) => entry.split.extension === extension && entry.v3 === v3;
        const members = [
            ['info', JSON.stringify(this.info())],
            ['packages', map(is('.tar.bz2', false), byName)],
            ['packages.conda', map(is('.conda', false), byName)],
        ];
        const v3 = [...this.#otherV3].map(([key, value]) => [key, JSON.stringify(value)]);
        for (const extension of ['.tar.bz2', '.conda']) {
            const text = map(is(extension, true), byStem);
            if (text !== '{}')
                v3.push([extension.slice(1), text]);
        }
        if (v3.length > 0)
            members.push(['v3', joinMembers(v3.sort(([a], [b]) => (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b)))]);
        if (this.removed.size > 0)
            members.push(['removed', JSON.stringify([...this.removed].sort())]);
        const version = this.#version > 2 ? this.#version : this.#info.get('base_url') === undefined ? 1 : 2;
        members.push(['repodata_version', String(version)]);
        for (const [key, value] of this.#other)
            members.push([key, JSON.stringify(value)]);
        return joinMembers(members);
    }
    #take(map, extension, v3) {
        for (const [key, value] of Object.entries(map ?? {})) {
            const record = asObject(value);
            if (record && (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPackageFileName */ .Yp)(key + extension))
                this.set(key + extension, record, v3);
        }
    }
}
function joinMembers(members) {
    return `{${members.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`;
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
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

/***/ 71970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isSubdirName)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24585);

function isSubdirName(text) {
    return (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(text) !== undefined;
}


/***/ })

};
