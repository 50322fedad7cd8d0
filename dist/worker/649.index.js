export const id = 649;
export const ids = [649];
export const modules = {

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ archiveError),
/* harmony export */   zl: () => (/* binding */ namingArchive)
/* harmony export */ });
/* unused harmony export namingArchiveItems */
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(921);

function archiveError(message, cause) {
    return new _support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PixiBuildError */ .rW('archive-invalid', message, { exitCode: 2, cause });
}
async function namingArchive(file, work, hint = packageHint) {
    try {
        return await work();
    }
    catch (error) {
        throw nameArchive(file, error, hint);
    }
}
async function* namingArchiveItems(file, items) {
    try {
        yield* items;
    }
    catch (error) {
        throw nameArchive(file, error, packageHint);
    }
}
const packageHint = 'Fetch or build the package again; its file is damaged or not a conda package.';
function nameArchive(file, error, hint) {
    if (!(0,_support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isPixiBuildError */ .Bj)(error) || error.code !== 'archive-invalid')
        return error;
    if (error.message.startsWith(file))
        return error;
    return new _support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PixiBuildError */ .rW(error.code, `${file}: ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, {
        exitCode: 2,
        hint: error.hint ?? hint,
        cause: error,
    });
}


/***/ }),

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareUnpacking: () => (/* binding */ jobs_prepareUnpacking),
  unpackPackage: () => (/* reexport */ unpackPackage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: ./build/support/concurrency.js
var concurrency = __webpack_require__(375);
// EXTERNAL MODULE: ./build/archive/errors.js
var errors = __webpack_require__(650);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./build/support/errors.js
var support_errors = __webpack_require__(921);
;// CONCATENATED MODULE: ./build/archive/extraction.js




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
            throw (0,errors/* archiveError */.Ji)(`its member ${member.path} stands where a folder is`);
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
            done += (0,external_node_fs_.writeSync)(file, chunk, done, chunk.length - done);
    }
    finish() {
        if (!this.#open)
            return;
        const { file, member } = this.#open;
        const time = Math.max(earliestSeconds, member.mtimeSeconds);
        try {
            (0,external_node_fs_.futimesSync)(file, time, time);
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
            (0,external_node_fs_.closeSync)(file);
    }
    #absolute(relative) {
        return `${this.#root}${external_node_path_.sep}${external_node_path_.sep === '/' ? relative : relative.replaceAll('/', external_node_path_.sep)}`;
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
                throw (0,errors/* archiveError */.Ji)(`its member ${member} would be written through a link`);
            }
            if (this.#regular.has(ancestor))
                throw (0,errors/* archiveError */.Ji)(`its member ${member} lies below a file`);
        }
        (0,external_node_fs_.mkdirSync)(this.#absolute(folder), { recursive: true });
        for (const ancestor of ancestors)
            this.#folders.add(this.#fold(ancestor));
        this.#lastFolder = folder;
    }
    #addSymlink(member) {
        const target = member.linkTarget ?? '';
        if (target === '' || target.includes('\0'))
            throw (0,errors/* archiveError */.Ji)(`its link ${member.path} has no usable target`);
        const { outsideLinks, what } = this.#options;
        if (outsideLinks === 'refuse' && leadsOutside(member.path, target)) {
            throw (0,errors/* archiveError */.Ji)(`its link ${member.path} leads out of the ${what}, to ${JSON.stringify(target)}`);
        }
        this.#targets.set(member.path, target);
        this.#links.add(this.#fold(member.path));
        this.#regular.delete(member.path);
        const place = this.#absolute(member.path);
        try {
            (0,external_node_fs_.rmSync)(place, { force: true });
            (0,external_node_fs_.symlinkSync)(target, place);
        }
        catch (error) {
            if (process.platform !== 'win32' || (0,support_errors/* systemErrorCode */.vq)(error) !== 'EPERM')
                throw error;
            this.#skipped.push(member.path);
        }
    }
    #addHardlink(member) {
        const source = member.linkTarget ?? '';
        if (!this.#regular.has(source) || this.#links.has(this.#fold(source))) {
            throw (0,errors/* archiveError */.Ji)(`its hard link ${member.path} leads to ${JSON.stringify(source)}, which is no file before it`);
        }
        if (source === member.path)
            return;
        const place = this.#absolute(member.path);
        (0,external_node_fs_.rmSync)(place, { force: true });
        (0,external_node_fs_.linkSync)(this.#absolute(source), place);
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
        return (0,external_node_fs_.openSync)(target, 'wx', mode);
    }
    catch (error) {
        if ((0,support_errors/* systemErrorCode */.vq)(error) !== 'EEXIST')
            throw error;
        (0,external_node_fs_.rmSync)(target, { force: true });
        return (0,external_node_fs_.openSync)(target, 'wx', mode);
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

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/archive/bzip2/decode.js


async function* decompressBzip2(source) {
    const { default: unbzip2 } = await __webpack_require__.e(/* import() */ 183).then(__webpack_require__.t.bind(__webpack_require__, 183, 19));
    const input = external_node_stream_.Readable.from(source, { highWaterMark: 2 });
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
        throw (0,errors/* archiveError */.Ji)('its bzip2 data is empty');
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
        stream.on('error', (error) => this.fail((0,errors/* archiveError */.Ji)('its bzip2 data is damaged', error)));
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
;// CONCATENATED MODULE: ./build/archive/zstd-frames.js

const largestWindow = 2 ** 27;
const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
class ZstdFrameCutter {
    #state = { kind: 'magic' };
    #pending = Buffer.alloc(0);
    #body = 0;
    #after;
    #skipping = false;
    #frames = 0;
    *push(chunk) {
        let offset = 0;
        while (offset < chunk.length) {
            if (this.#body > 0) {
                const end = Math.min(chunk.length, offset + this.#body);
                this.#body -= end - offset;
                const data = chunk.subarray(offset, end);
                offset = end;
                const ended = this.#body === 0 ? this.#finishBody() : false;
                if (!this.#skipping)
                    yield { data, endsFrame: ended };
                if (ended)
                    this.#skipping = false;
                continue;
            }
            const needed = this.#headerLength() - this.#pending.length;
            const taken = chunk.subarray(offset, offset + needed);
            offset += taken.length;
            this.#pending = Buffer.concat([this.#pending, taken]);
            if (this.#pending.length < this.#headerLength())
                continue;
            const piece = this.#readHeader();
            if (piece)
                yield piece;
        }
    }
    end() {
        const between = this.#state.kind === 'magic' && this.#pending.length === 0 && this.#body === 0;
        if (!between || this.#frames === 0)
            throw (0,errors/* archiveError */.Ji)('the zstd data is cut off');
    }
    #headerLength() {
        switch (this.#state.kind) {
            case 'magic':
                return 5;
            case 'header':
                return this.#state.length;
            case 'block-header':
                return 3;
            case 'checksum':
                return 4;
            case 'skip-length':
                return 8;
        }
    }
    #readHeader() {
        const header = this.#pending;
        switch (this.#state.kind) {
            case 'magic': {
                const magic = header.readUInt32LE(0);
                if ((magic & 0xfffffff0) >>> 0 === skippableMagic) {
                    this.#state = { kind: 'skip-length' };
                    return undefined;
                }
                if (magic !== frameMagic)
                    throw (0,errors/* archiveError */.Ji)('its data is not zstd');
                this.#state = { kind: 'header', length: frameHeaderLength(header[4]) };
                return undefined;
            }
            case 'header': {
                const contentSize = statedContentSize(header);
                checkHeader(header, contentSize);
                this.#frames++;
                this.#state = { kind: 'block-header', hasChecksum: (header[4] & 4) !== 0 };
                return { ...this.#take(false), contentSize };
            }
            case 'skip-length':
                this.#body = header.readUInt32LE(4);
                this.#skipping = this.#body > 0;
                this.#after = undefined;
                this.#state = { kind: 'magic' };
                this.#pending = Buffer.alloc(0);
                return undefined;
            case 'block-header':
                return this.#readBlockHeader(header, this.#state.hasChecksum);
            case 'checksum':
                this.#state = { kind: 'magic' };
                return this.#take(true);
        }
    }
    #readBlockHeader(header, hasChecksum) {
        const value = header.readUIntLE(0, 3);
        const last = (value & 1) === 1;
        const type = (value >> 1) & 3;
        if (type === 3)
            throw (0,errors/* archiveError */.Ji)('its zstd data has a block of unknown type');
        this.#body = type === 1 ? 1 : value >> 3;
        this.#after = last ? (hasChecksum ? { kind: 'checksum' } : undefined) : this.#state;
        if (this.#body > 0)
            return this.#take(false);
        return this.#take(this.#finishBody());
    }
    #finishBody() {
        this.#state = this.#after ?? { kind: 'magic' };
        return this.#after === undefined;
    }
    #take(endsFrame) {
        const data = this.#pending;
        this.#pending = Buffer.alloc(0);
        return { data, endsFrame };
    }
}
function frameHeaderLength(descriptor) {
    const single = (descriptor & 0x20) !== 0;
    const dictionary = [0, 1, 2, 4][descriptor & 3];
    const contentSize = [single ? 1 : 0, 2, 4, 8][descriptor >> 6];
    return 5 + (single ? 0 : 1) + dictionary + contentSize;
}
function statedContentSize(header) {
    const descriptor = header[4];
    switch (descriptor >> 6) {
        case 0:
            return (descriptor & 0x20) === 0 ? undefined : header.readUInt8(header.length - 1);
        case 1:
            return header.readUInt16LE(header.length - 2) + 256;
        case 2:
            return header.readUInt32LE(header.length - 4);
        default:
            return Number(header.readBigUInt64LE(header.length - 8));
    }
}
function checkHeader(header, contentSize) {
    const descriptor = header[4];
    if ((descriptor & 3) !== 0)
        throw (0,errors/* archiveError */.Ji)('its zstd data needs a dictionary');
    const window = (descriptor & 0x20) !== 0 ? (contentSize ?? 0) : statedWindow(header[5]);
    if (window > largestWindow) {
        throw (0,errors/* archiveError */.Ji)(`its zstd data asks for a window of ${window} bytes, more than the ${largestWindow} allowed`);
    }
}
function statedWindow(descriptor) {
    const base = 2 ** (10 + (descriptor >> 3));
    return base + (base / 8) * (descriptor & 7);
}

;// CONCATENATED MODULE: ./build/archive/zstd.js



const zstd_defaultZstdLevel = 15;
const largestZstdLevel = 22;
const smallestZstdLevel = (/* unused pure expression or super */ null && (-7));
const hasNativeZstd = typeof external_node_zlib_.createZstdDecompress === 'function';
async function zstdDecoder() {
    if (hasNativeZstd)
        return (await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.bind(__webpack_require__, 488))).nativeZstd;
    return (await __webpack_require__.e(/* import() */ 324).then(__webpack_require__.bind(__webpack_require__, 324))).wasmZstd;
}
async function* zstd_compressZstd(source, options) {
    const level = options.level ?? zstd_defaultZstdLevel;
    if (!Number.isInteger(level) || level < smallestZstdLevel || level > largestZstdLevel) {
        throw new RangeError(`zstd level ${level} is not between ${smallestZstdLevel} and ${largestZstdLevel}`);
    }
    const { compressFrame } = await __webpack_require__.e(/* import() */ 667).then(__webpack_require__.bind(__webpack_require__, 667));
    yield* compressFrame(exactly(source, options.size), options.size, level, { threads: options.threads });
}
async function* decompressZstd(source) {
    const decoder = await zstdDecoder();
    for await (const { pieces, contentSize } of cutFrames(source)) {
        let size = 0;
        try {
            for await (const chunk of decoder.decode(pieces)) {
                size += chunk.length;
                if (contentSize !== undefined && size > contentSize)
                    break;
                yield chunk;
            }
        }
        catch (error) {
            throw asArchiveError(error);
        }
        if (contentSize !== undefined && size !== contentSize) {
            throw wrongFrameSize();
        }
    }
}
async function* decompressZstdHere(source) {
    const open = await frameDecoders();
    if (open)
        yield* decodeFrames(source, open);
    else
        yield* decompressZstd(source);
}
function* decodeFrames(source, open) {
    const cutter = new ZstdFrameCutter();
    let decoder;
    let expected;
    let size = 0;
    const counted = function* (chunks) {
        for (const chunk of chunks) {
            size += chunk.length;
            if (expected !== undefined && size > expected)
                throw wrongFrameSize();
            yield chunk;
        }
    };
    try {
        for (const chunk of source) {
            for (const piece of cutter.push(chunk)) {
                if (!decoder) {
                    decoder = open();
                    expected = piece.contentSize;
                    size = 0;
                }
                yield* counted(decoder.push(piece.data));
                if (!piece.endsFrame)
                    continue;
                yield* counted(decoder.end());
                if (expected !== undefined && size !== expected)
                    throw wrongFrameSize();
                decoder.close();
                decoder = undefined;
            }
        }
        cutter.end();
    }
    catch (error) {
        throw asArchiveError(error);
    }
    finally {
        decoder?.close();
    }
}
async function frameDecoders() {
    if (!hasNativeZstd)
        return (await __webpack_require__.e(/* import() */ 324).then(__webpack_require__.bind(__webpack_require__, 324))).wasmDecoders();
    const { openNativeDecoder } = await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.bind(__webpack_require__, 488));
    const probe = openNativeDecoder();
    probe?.close();
    return probe && openNativeDecoder;
}
function wrongFrameSize() {
    return (0,errors/* archiveError */.Ji)('its zstd data is damaged: a frame has another size than it states');
}
async function compressZstdBuffer(data, level = zstd_defaultZstdLevel) {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    return collect(zstd_compressZstd([bytes], { level, size: bytes.length }));
}
async function decompressZstdBuffer(data, largest = 2 ** 31) {
    return collect(decompressZstd([data]), largest);
}
async function collect(chunks, largest = Number.POSITIVE_INFINITY) {
    const parts = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > largest)
            throw archiveError(`its data becomes larger than the ${largest} bytes allowed`);
        parts.push(chunk);
    }
    return Buffer.concat(parts);
}
async function* cutFrames(source) {
    const pieces = cutPieces(source);
    try {
        for (;;) {
            const first = await pieces.next();
            if (first.done)
                return;
            yield { pieces: frameFrom(first.value, pieces), contentSize: first.value.contentSize };
        }
    }
    finally {
        await pieces.return(undefined);
    }
}
async function* cutPieces(source) {
    const cutter = new ZstdFrameCutter();
    for await (const chunk of source)
        yield* cutter.push(chunk);
    cutter.end();
}
async function* frameFrom(first, pieces) {
    let piece = first;
    for (;;) {
        yield piece.data;
        if (piece.endsFrame)
            return;
        const next = await pieces.next();
        if (next.done)
            return;
        piece = next.value;
    }
}
async function* exactly(source, size) {
    let seen = 0;
    for await (const chunk of source) {
        seen += chunk.length;
        if (seen > size)
            break;
        yield chunk;
    }
    if (seen !== size)
        throw archiveError(`${seen > size ? 'more' : `${seen}`} bytes came instead of ${size}`);
}
function asArchiveError(error) {
    const code = error?.code;
    const damaged = typeof code === 'string' && (code.startsWith('ZSTD_error') || code === 'Z_BUF_ERROR');
    return damaged ? (0,errors/* archiveError */.Ji)('its zstd data is damaged', error) : error;
}

;// CONCATENATED MODULE: ./build/archive/package-file.js






function packageFormatOf(fileName) {
    if (fileName.endsWith('.conda'))
        return 'conda';
    return fileName.endsWith('.tar.bz2') ? 'tar-bz2' : undefined;
}
async function* package_file_openTars(file, section, here = false) {
    if ((await packageFormatByContent(file)) === 'tar-bz2') {
        yield { section: 'all', tar: decompressBzip2((0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 17 })) };
        return;
    }
    yield* openCondaTars(file, section, here);
}
async function package_file_packageFileSize(file) {
    try {
        const info = await (0,promises_.stat)(file);
        if (info.isFile())
            return info.size;
    }
    catch (error) {
        if ((0,support_errors/* systemErrorCode */.vq)(error) !== 'ENOENT' && (0,support_errors/* systemErrorCode */.vq)(error) !== 'ENOTDIR')
            throw error;
    }
    throw new support_errors/* PixiBuildError */.rW('package-not-found', `There is no package file at ${file}`, {
        exitCode: 2,
        hint: 'Give the path of a .conda or .tar.bz2 file.',
    });
}
async function packageFormatByContent(file) {
    const handle = await (0,promises_.open)(file, 'r');
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
    throw (0,errors/* archiveError */.Ji)('it is neither a .conda (zip) nor a .tar.bz2 (bzip2) file');
}
async function* openCondaTars(file, section, here) {
    const { openZip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(283)]).then(__webpack_require__.bind(__webpack_require__, 283));
    const zip = await openZip(file);
    try {
        await checkFormatVersion(zip);
        const members = zip.members.filter((member) => member.name.endsWith('.tar.zst'));
        for (const part of ['info', 'pkg']) {
            const found = members.filter((member) => member.name.startsWith(`${part}-`));
            if (found.length !== 1) {
                throw (0,errors/* archiveError */.Ji)(`it has ${found.length === 0 ? 'no' : 'more than one'} member '${part}-….tar.zst'`);
            }
        }
        for (const member of members) {
            const part = member.name.startsWith('info-') ? 'info' : 'pkg';
            if (section !== 'all' && section !== part)
                continue;
            const stored = here ? await member.storedAt() : undefined;
            const tar = stored ? decompressStored(file, stored) : decompressZstd(member.content());
            yield { section: part, tar };
        }
    }
    finally {
        await zip.close();
    }
}
async function* decompressStored(file, stored) {
    const handle = (0,external_node_fs_.openSync)(file, 'r');
    try {
        yield* decompressZstdHere(readRange(handle, stored.offset, stored.length));
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function* readRange(handle, offset, length) {
    for (let done = 0; done < length;) {
        const buffer = Buffer.allocUnsafe(Math.min(length - done, 1 << 18));
        const count = (0,external_node_fs_.readSync)(handle, buffer, 0, buffer.length, offset + done);
        if (count === 0)
            throw (0,errors/* archiveError */.Ji)('it is cut off');
        done += count;
        yield buffer.subarray(0, count);
    }
}
async function checkFormatVersion(zip) {
    const member = zip.members.find((one) => one.name === 'metadata.json');
    if (!member)
        return;
    if (member.size > 1 << 16)
        throw (0,errors/* archiveError */.Ji)('its metadata.json is larger than allowed');
    const parts = [];
    for await (const chunk of member.content())
        parts.push(chunk);
    let version;
    try {
        version = JSON.parse(Buffer.concat(parts).toString()).conda_pkg_format_version;
    }
    catch (error) {
        throw (0,errors/* archiveError */.Ji)('its metadata.json is no JSON object', error);
    }
    if (version !== 2)
        throw (0,errors/* archiveError */.Ji)(`its conda_pkg_format_version is ${JSON.stringify(version)}; only 2 is known`);
}

;// CONCATENATED MODULE: ./build/archive/write.js






const timeOfOld = 1672531200;
async function writeCondaArchive(target, input) {
    const parts = partsOf(input.entries);
    const progress = progressOf(input);
    await writeWhole(target, async (file) => {
        const zip = new StoredZipWriter(file, input.timestampMs);
        await zip.add('metadata.json', [Buffer.from('{"conda_pkg_format_version":2}')]);
        for (const part of ['pkg', 'info']) {
            const tar = counted(writeTar(parts[part], entryTime(input), { reuse: true }), progress);
            const { level = defaultZstdLevel, threads } = input;
            const options = { level, size: tarSize(parts[part]), threads };
            await zip.add(`${part}-${input.stem}.tar.zst`, compressZstd(tar, options));
        }
        await zip.finish();
    });
}
async function writeTarBz2Archive(target, input) {
    const { info, pkg } = partsOf(input.entries);
    const tar = counted(writeTar([...info, ...pkg], entryTime(input)), progressOf(input));
    await writeWhole(target, async (file) => {
        for await (const chunk of compressBzip2(tar, input.level, input.signal))
            await file.writeFile(chunk);
    });
}
async function writeWhole(target, write) {
    await replaceFile(target, async (temporary) => {
        const file = await open(temporary, 'wx', 0o644);
        try {
            await write(file);
            await file.sync();
        }
        finally {
            await file.close();
        }
    });
}
function partsOf(entries) {
    const sorted = [...entries].sort((a, b) => comparePackagePaths(a.path, b.path));
    return {
        info: sorted.filter((entry) => isInfoPath(entry.path)),
        pkg: sorted.filter((entry) => !isInfoPath(entry.path)),
    };
}
function entryTime({ timestampMs }) {
    return timestampMs > 0 ? Math.floor(timestampMs / 1000) : timeOfOld;
}
function progressOf({ entries, signal, onProgress }) {
    const total = tarSize(entries);
    let done = 0;
    return (bytes) => {
        signal?.throwIfAborted();
        done += bytes;
        onProgress?.(Math.min(done, total), total);
    };
}
function isInfoPath(path) {
    return path.startsWith('info/');
}
async function* counted(chunks, progress) {
    for await (const chunk of chunks) {
        progress(chunk.length);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./build/archive/read.js




function packageLimits(fileSize, maxUnpackedBytes) {
    return { maxBytes: maxUnpackedBytes ?? defaultUnpackedLimit(fileSize), maxEntries: 2_000_000 };
}
function defaultUnpackedLimit(fileSize) {
    return Math.min(100 * 2 ** 30, Math.max(4 * 2 ** 30, 1000 * fileSize));
}
function readPackage(file, options = {}) {
    return namingArchiveItems(file, readMembers(file, options));
}
async function* readMembers(file, options) {
    const section = options.section ?? 'all';
    const limits = packageLimits(await packageFileSize(file), options.maxUnpackedBytes);
    let hasIndex = false;
    for await (const part of openTars(file, section)) {
        for await (const entry of readTar(part.tar, limits)) {
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
        throw (0,errors/* archiveError */.Ji)(`its member ${entry.path} is stored with holes (sparse), which cannot be read`);
    if (entry.type === 'directory' || entry.type === 'other')
        return undefined;
    const path = safePath(entry.path);
    const section = isInfoPath(path) ? 'info' : 'pkg';
    if (part !== 'all' && section !== part)
        throw (0,errors/* archiveError */.Ji)(`its member ${path} stands in the wrong part`);
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
        throw (0,errors/* archiveError */.Ji)(`its member ${JSON.stringify(path)} has a path that leads out of the ${what}`);
    return parts.join('/');
}
const plainPath = /^[A-Za-z0-9_][A-Za-z0-9_.+@=-]*(\/[A-Za-z0-9_][A-Za-z0-9_.+@=-]*)*$/;
function readPackageInfo(file, wanted = () => true) {
    return namingArchive(file, async () => {
        const missing = typeof wanted === 'function' ? undefined : new Set(wanted);
        const isWanted = typeof wanted === 'function' ? wanted : (path) => missing?.has(path);
        const found = new Map();
        let left = 64 << 20;
        for await (const member of readMembers(file, { section: 'info' })) {
            if (member.type !== 'file' || !isWanted(member.path))
                continue;
            left -= member.size;
            if (left < 0)
                throw archiveError('its metadata is larger than allowed');
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(573);
;// CONCATENATED MODULE: ./build/archive/tar-header.js
const tarBlock = 512;
const longNameMark = '././@LongLink';
function encodeTarHeader(fields) {
    const name = Buffer.from(fields.path);
    const link = Buffer.from(fields.linkTarget ?? '');
    const blocks = [];
    if (name.length > 100)
        blocks.push(longEntry('L', name));
    if (link.length > 100)
        blocks.push(longEntry('K', link));
    const block = emptyHeader(longNameMark);
    writeOctal(block, 0, 329, 8);
    writeOctal(block, 0, 337, 8);
    name.copy(block, 0, 0, 100);
    if (name.length < 100)
        block[name.length] = 0;
    writeOctal(block, fields.mode, 100, 8);
    writeSize(block, fields.size);
    writeOctal(block, fields.mtimeSeconds, 136, 12);
    block.write(fields.type === 'symlink' ? '2' : '0', 156, 'latin1');
    link.copy(block, 157, 0, 100);
    blocks.push(sealed(block));
    return Buffer.concat(blocks);
}
function tarHeaderSize(fields) {
    let size = tarBlock;
    for (const text of [fields.path, fields.linkTarget ?? '']) {
        const length = Buffer.byteLength(text);
        if (length > 100)
            size += tarBlock + padded(length + 1);
    }
    return size;
}
function padded(size) {
    return Math.ceil(size / tarBlock) * tarBlock;
}
function longEntry(type, text) {
    const header = emptyHeader(longNameMark);
    writeOctal(header, 0o644, 100, 8);
    writeSize(header, text.length + 1);
    writeOctal(header, 0, 136, 12);
    header.write(type, 156, 'latin1');
    const content = Buffer.alloc(padded(text.length + 1));
    text.copy(content);
    return Buffer.concat([sealed(header), content]);
}
function emptyHeader(name) {
    const block = Buffer.alloc(tarBlock);
    block.write(name, 0, 'latin1');
    writeOctal(block, 0, 108, 8);
    writeOctal(block, 0, 116, 8);
    block.write('ustar  \0', 257, 'latin1');
    return block;
}
function writeOctal(block, value, offset, length) {
    block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, offset, length, 'latin1');
}
function writeSize(block, size) {
    if (size < 8 ** 11) {
        writeOctal(block, size, 124, 12);
        return;
    }
    block.fill(0, 124, 136);
    block.writeBigUInt64BE(BigInt(size), 128);
    block[124] = 0x80;
}
function sealed(block) {
    block.fill(0x20, 148, 156);
    let sum = 0;
    for (const byte of block)
        sum += byte;
    block.write(`${sum.toString(8).padStart(7, '0')}\0`, 148, 8, 'latin1');
    return block;
}

;// CONCATENATED MODULE: ./build/archive/tar-parse.js



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
                const needed = (this.#metadata?.size ?? tarBlock) - this.#held.length;
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
            throw (0,errors/* archiveError */.Ji)('it is cut off');
    }
    #takeHeader(block) {
        if (isZero(block)) {
            this.#ended = true;
            return undefined;
        }
        const { maxEntries, maxBytes } = this.#limits;
        if (this.#entries++ >= maxEntries)
            throw (0,errors/* archiveError */.Ji)(`it has more than the ${maxEntries} entries allowed`);
        const fields = parseHeader(block);
        const isMetadata = 'LKxg'.includes(fields.kind);
        const size = isMetadata ? fields.size : (this.#next.size ?? this.#shared.size ?? fields.size);
        this.#bytes += tarBlock + padded(size);
        if (this.#bytes > maxBytes)
            throw (0,errors/* archiveError */.Ji)(`it unpacks to more than the ${maxBytes} bytes allowed`);
        if (isMetadata) {
            if (size > largestMetadata)
                throw (0,errors/* archiveError */.Ji)('an entry has a name longer than allowed');
            if (size > 0)
                this.#metadata = fields;
            else
                this.#takeMetadata(fields, noBytes);
            return undefined;
        }
        this.#content = hasContent(fields.kind) ? size : 0;
        this.#padding = padded(this.#content) - this.#content;
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
        this.#padding = padded(size) - size;
    }
}
const noBytes = Buffer.alloc(0);
function parseHeader(block) {
    const stated = parseNumber(block, 148, 8);
    let unsigned = 0;
    let signed = 0;
    for (let i = 0; i < tarBlock; i++) {
        const byte = i >= 148 && i < 156 ? 0x20 : block[i];
        unsigned += byte;
        signed += byte > 127 ? byte - 256 : byte;
    }
    if (stated !== unsigned && stated !== signed)
        throw (0,errors/* archiveError */.Ji)('a tar header is damaged');
    const size = parseNumber(block, 124, 12);
    if (size < 0 || !Number.isSafeInteger(size))
        throw (0,errors/* archiveError */.Ji)('a tar header states an impossible size');
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
        throw (0,errors/* archiveError */.Ji)('a tar header is damaged');
    return Number.parseInt(text, 8);
}
function parsePax(content) {
    const attributes = {};
    for (let offset = 0; offset < content.length;) {
        const space = content.indexOf(0x20, offset);
        const length = space < 0 ? Number.NaN : Number(content.toString('latin1', offset, space));
        const end = offset + length;
        if (!(end > space + 1) || end > content.length)
            throw (0,errors/* archiveError */.Ji)('a tar entry has damaged attributes');
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
            throw (0,errors/* archiveError */.Ji)(`a tar entry has an impossible ${key}`);
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
    return bytes.toString((0,external_node_buffer_.isUtf8)(bytes) ? 'utf8' : 'latin1');
}
function isZero(block) {
    return block.every((byte) => byte === 0);
}

;// CONCATENATED MODULE: ./build/archive/extract.js







function extractPackage(file, destination, options = {}) {
    return (0,errors/* namingArchive */.zl)(file, async () => {
        await (0,promises_.mkdir)(destination, { recursive: true });
        if ((await (0,promises_.readdir)(destination)).length > 0)
            throw new Error(`${destination} is not empty`);
        const { outsideLinks = 'refuse', section = 'all', signal } = options;
        const limits = packageLimits(await package_file_packageFileSize(file), options.maxUnpackedBytes);
        const extraction = new Extraction(destination, { outsideLinks, foldsCase: true, what: 'package' });
        const pauses = new concurrency/* Pauses */.aT(signal);
        try {
            for await (const part of package_file_openTars(file, section, true)) {
                const parser = new TarParser(limits);
                let isWanted = false;
                for await (const chunk of part.tar) {
                    for (const event of parser.push(chunk)) {
                        if (event.kind === 'data') {
                            if (isWanted)
                                extraction.write(event.data);
                            continue;
                        }
                        extraction.finish();
                        const member = packageMember(event.entry, part.section);
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

// EXTERNAL MODULE: ./build/support/hashing.js + 1 modules
var hashing = __webpack_require__(911);
;// CONCATENATED MODULE: ./build/support/redaction.js
const redacted = '********';
const secretParameter = /([?&](?:x-(?:amz|goog)-(?:signature|credential|security-token)|signature|sig|(?:[a-z_-]*[_-])?(?:token|secret|password|key))=)[^&#\s'"]+/gi;
function redactUrl(text) {
    const shown = text
        .replace(/([a-z][a-z0-9+.-]*:\/\/)[^/?#\s@]*@/gi, `$1${redacted}@`)
        .replace(/([a-z][a-z0-9+.-]*:\/\/[^/?#\s]+\/t\/)[^/?#\s]+/gi, `$1${redacted}`);
    return shown.includes('://') ? shown.replace(secretParameter, `$1${redacted}`) : shown;
}
function stripUrlCredentials(text) {
    return text
        .replace(/([a-z][a-z0-9+.-]*:\/\/)[^/?#\s@]*@/gi, '$1')
        .replace(/([a-z][a-z0-9+.-]*:\/\/[^/?#\s]+)\/t\/[^/?#\s]+/gi, '$1');
}
const shortestLine = 4;
function secretMasker(secrets) {
    const parts = [...secrets].flatMap((secret) => {
        const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
        return lines.length < 2 ? [secret] : [secret, ...lines.filter((line) => line.length >= shortestLine)];
    });
    const ordered = [...new Set(parts.filter((part) => part.trim() !== '').flatMap(writtenForms))];
    ordered.sort((a, b) => b.length - a.length);
    if (ordered.length === 0)
        return (text) => text;
    return (text) => ordered.reduce((masked, secret) => masked.replaceAll(secret, redacted), text);
}
function writtenForms(text) {
    const inDollarQuotes = text.replace(/['\\]/g, '\\$&').replaceAll('\t', '\\t');
    return [text, text.replaceAll("'", "'\\''"), inDollarQuotes, JSON.stringify(text).slice(1, -1), urlForm(text)];
}
function urlForm(text) {
    try {
        return encodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/conda/entry-point.js
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ./build/support/files.js





function temporaryNameBeside(target) {
    return path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.${randomBytes(4).toString('hex')}`);
}
async function files_replaceFile(target, fill, temporaryFolder) {
    await mkdir(path.dirname(target), { recursive: true });
    const beside = temporaryNameBeside(target);
    const temporary = temporaryFolder === undefined ? beside : path.join(temporaryFolder, path.basename(beside));
    try {
        await fill(temporary);
        await renameOver(temporary, target);
    }
    catch (error) {
        await rm(temporary, { force: true });
        throw error;
    }
}
async function writeFileAtomic(target, content, mode = 0o644) {
    await files_replaceFile(target, async (temporary) => {
        const handle = await open(temporary, 'wx', mode);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    });
}
async function copyFileAtomic(source, target) {
    await files_replaceFile(target, (temporary) => copyFile(source, temporary, constants.COPYFILE_FICLONE));
}
async function renameOver(from, to) {
    for (let attempt = 0;; attempt++) {
        try {
            return await rename(from, to);
        }
        catch (error) {
            const code = systemErrorCode(error);
            const passing = process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES' || code === 'EBUSY');
            if (!passing || attempt >= 10)
                throw error;
            await new Promise((resolve) => setTimeout(resolve, 20 * (attempt + 1)));
        }
    }
}
async function readTextIfExists(file) {
    try {
        return await readFile(file, 'utf8');
    }
    catch (error) {
        const code = systemErrorCode(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
async function readBytesIfExists(file) {
    try {
        return await readFile(file);
    }
    catch (error) {
        const code = systemErrorCode(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
async function fileKind(file) {
    try {
        const info = await stat(file);
        return info.isFile() ? 'file' : info.isDirectory() ? 'directory' : 'other';
    }
    catch (error) {
        const code = systemErrorCode(error);
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP')
            return undefined;
        throw error;
    }
}
function isInside(parent, child) {
    const relative = external_node_path_.relative(parent, child);
    return relative === '' || (!relative.startsWith(`..${external_node_path_.sep}`) && relative !== '..' && !external_node_path_.isAbsolute(relative));
}
function toPosix(file) {
    return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}
function tagCacheFolder(folder) {
    const tag = path.join(folder, 'CACHEDIR.TAG');
    if (existsSync(tag))
        return;
    try {
        writeFileSync(tag, 'Signature: 8a477f597d28d172789f06886806bc55\n', { flag: 'wx' });
    }
    catch {
    }
}

;// CONCATENATED MODULE: ./build/environment/paths.js



const metadataFolder = 'conda-meta';
const clobbersFolder = '__clobbers__';
function relativePathProblem(relative) {
    if (paths_plainPath.test(relative))
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
const paths_plainPath = /^[A-Za-z0-9_][A-Za-z0-9_.+@=-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.+@=-]*)*$/;
function isSafeNamePart(text) {
    return text !== '.' && text !== '..' && !/[/\\:\u0000-\u001f\u007f]/.test(text);
}
function parentOf(relative) {
    const slash = relative.lastIndexOf('/');
    return slash < 0 ? '' : relative.slice(0, slash);
}
function inFolder(folder, relative) {
    return external_node_path_.sep === '/' ? `${folder}/${relative}` : `${folder}\\${relative.replaceAll('/', '\\')}`;
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
            const info = (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false });
            if (info?.isDirectory())
                return 'inside';
            if (!info?.isSymbolicLink())
                return 'missing';
            this.#realRoot ??= (0,external_node_fs_.realpathSync)(this.#root);
            return isInside(this.#realRoot, (0,external_node_fs_.realpathSync)(absolute)) ? 'inside' : 'outside';
        }
        catch (error) {
            if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((0,support_errors/* systemErrorCode */.vq)(error) ?? ''))
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
            mkdirSync(absolute);
        }
        catch (error) {
            if (systemErrorCode(error) !== 'EEXIST')
                throw error;
            if (lstatSync(absolute).isDirectory())
                return;
            if (new FoldersBelow(prefix).place(relative) === 'inside')
                return;
            throw new PixiBuildError('prefix-path-blocked', `${absolute} is no folder, but packages have files below it`, {
                hint: 'Move it away or delete the environment, then install again.',
            });
        }
    };
    for (const folder of folders)
        make(folder);
}

;// CONCATENATED MODULE: ./build/environment/package-cache/model.js
function checkIdentity({ name, version, build }, wanted) {
    if (name.toLowerCase() !== wanted.name || version !== wanted.version || build !== wanted.build) {
        throw new InvalidPackageError(`it is the package ${name} ${version} ${build}`);
    }
}
class InvalidPackageError extends Error {
}

;// CONCATENATED MODULE: ./build/environment/package-cache/legacy-paths.js



const defaultPlaceholder = '/opt/anaconda1anaconda2anaconda3';
function legacyPaths(directory, readInfo) {
    const files = readInfo('files');
    if (files === undefined)
        throw new InvalidPackageError('it has neither info/paths.json nor info/files');
    const placeholders = new Map(lines(readInfo('has_prefix')).map(parseHasPrefix));
    const unlinked = new Set([...lines(readInfo('no_link')), ...lines(readInfo('no_softlink'))]);
    return lines(files).map((file) => {
        const info = relativePathProblem(file) === undefined
            ? (0,external_node_fs_.lstatSync)(inFolder(directory, file), { throwIfNoEntry: false })
            : undefined;
        if (!info)
            throw new InvalidPackageError(`its file ${JSON.stringify(file)} is missing`);
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
    const index = readIndex(directory);
    const pathsText = readInfo(directory, 'paths.json');
    const paths = pathsText === undefined ? legacyPaths(directory, (name) => readInfo(directory, name)) : parsePaths(pathsText);
    for (const entry of paths) {
        const problem = relativePathProblem(entry.path);
        if (problem !== undefined)
            throw new InvalidPackageError(`it lists the path ${JSON.stringify(entry.path)}: ${problem}`);
        if (/^conda-meta\/(?:[^/]*\.json|\.[^/]*)$/i.test(entry.path)) {
            throw new InvalidPackageError(`it lists ${entry.path}, which only installers may write`);
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
        const code = (0,support_errors/* systemErrorCode */.vq)(error);
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
    throw new InvalidPackageError(`its info/${name} is no JSON object`);
}
function readIndex(directory) {
    const text = readInfo(directory, 'index.json');
    if (text === undefined)
        throw new InvalidPackageError('it has no info/index.json');
    const { name, version, build, noarch } = parseObject(text, 'index.json');
    if (typeof name !== 'string' || typeof version !== 'string' || typeof build !== 'string') {
        throw new InvalidPackageError('its info/index.json does not say name, version and build');
    }
    const kind = noarch === 'python' ? 'python' : noarch === 'generic' || noarch === true ? 'generic' : undefined;
    return { name, version, build, noarch: kind };
}
const pathTypes = new Set(['hardlink', 'softlink', 'directory']);
function parsePaths(text) {
    const { paths } = parseObject(text, 'paths.json');
    if (!Array.isArray(paths))
        throw new InvalidPackageError('its info/paths.json has no list of paths');
    return paths.map((value) => {
        const entry = (value ?? {});
        const { _path: file, path_type: type = 'hardlink', sha256, size_in_bytes: size } = entry;
        const { prefix_placeholder: placeholder, file_mode: mode } = entry;
        const wrong = typeof file !== 'string' ||
            !pathTypes.has(type) ||
            !(sha256 === undefined || sha256 === null || typeof sha256 === 'string') ||
            !(placeholder === undefined || placeholder === null || (typeof placeholder === 'string' && placeholder !== ''));
        if (wrong)
            throw new InvalidPackageError('its info/paths.json has an entry that cannot be understood');
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
        throw new InvalidPackageError('its info/link.json has no list of entry points');
    return listed.map((line) => {
        const entry = typeof line === 'string' ? parseEntryPoint(line) : undefined;
        if (!entry)
            throw new InvalidPackageError(`its entry point ${JSON.stringify(line)} cannot be understood`);
        return entry;
    });
}

;// CONCATENATED MODULE: ./build/environment/package-cache/validate.js




function validatePackage(cached, options) {
    const folders = new FoldersBelow(cached.directory);
    let [lastFolder, parent] = ['', folders.place('')];
    for (const entry of cached.paths) {
        const folder = parentOf(entry.path);
        if (folder !== lastFolder)
            [lastFolder, parent] = [folder, folders.place(folder)];
        if (parent === 'outside')
            throw new InvalidPackageError(`its file ${entry.path} lies behind a link to elsewhere`);
        const file = inFolder(cached.directory, entry.path);
        const info = parent === 'inside' ? (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) : undefined;
        if (!info && entry.type === 'softlink' && process.platform === 'win32')
            continue;
        if (!info)
            throw new InvalidPackageError(`its file ${entry.path} is missing`);
        const kindFits = entry.type === 'softlink'
            ? info.isSymbolicLink()
            : entry.type === 'directory'
                ? info.isDirectory()
                : info.isFile();
        if (!kindFits)
            throw new InvalidPackageError(`its ${entry.path} is no ${kindNames[entry.type]}`);
        if (entry.type !== 'hardlink')
            continue;
        if (entry.size !== undefined && info.size !== entry.size) {
            throw new InvalidPackageError(`its file ${entry.path} has ${info.size} bytes instead of ${entry.size}`);
        }
        const suspect = options.hashes === 'all' || info.mtimeMs > options.filledMs;
        if (suspect && entry.sha256 !== undefined && hashFileSync(file) !== entry.sha256) {
            throw new InvalidPackageError(`its file ${entry.path} was changed after it was unpacked`);
        }
    }
}
const kindNames = {
    hardlink: 'file',
    softlink: 'symbolic link',
    directory: 'folder',
};
function hashFileSync(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(1 << 18);
    const handle = (0,external_node_fs_.openSync)(file, 'r');
    try {
        for (;;) {
            const count = (0,external_node_fs_.readSync)(handle, buffer, 0, buffer.length, null);
            if (count === 0)
                return hash.digest('hex');
            hash.update(count === buffer.length ? buffer : buffer.subarray(0, count));
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}

;// CONCATENATED MODULE: ./build/environment/package-cache/unpack.js





async function unpackPackage(request, { signal }) {
    const { file, directory, identity, url } = request;
    const digest = request.unchecked && (await checkFile(file, request.unchecked, url));
    signal.throwIfAborted();
    try {
        await extractPackage(file, directory, { outsideLinks: 'keep', signal });
        const cached = readCachedPackage(directory);
        checkIdentity(cached.index, identity);
        validatePackage(cached, { hashes: 'changed', filledMs: Number.POSITIVE_INFINITY });
    }
    catch (error) {
        if (error instanceof InvalidPackageError)
            throw corrupt(url, error.message, error);
        if ((0,support_errors/* isPixiBuildError */.Bj)(error) && error.code === 'archive-invalid') {
            throw corrupt(url, (0,support_errors/* messageOf */.bD)(error).replace(`${file}: `, ''), error);
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
    const pool = sharedWorkerPool();
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
        if ((0,support_errors/* systemErrorCode */.vq)(error) !== 'ENOENT')
            throw error;
        throw new support_errors/* PixiBuildError */.rW('download-missing', `${redactUrl(url)} is not there`, {
            cause: error,
            hint: 'The channel’s index names a file that it does not have (any more). Index the channel again.',
        });
    }
    const wrong = wanted.sha256 !== undefined
        ? wanted.sha256 !== found.sha256 && `its SHA-256 is ${found.sha256}, not ${wanted.sha256}`
        : wanted.md5 !== undefined && wanted.md5 !== found.md5 && `its MD5 is ${found.md5}, not ${wanted.md5}`;
    if (!wrong)
        return found.sha256;
    throw new support_errors/* PixiBuildError */.rW('download-corrupt', `${redactUrl(url)} is not what the channel says: ${wrong}`, {
        hint: 'The file or the channel’s index is damaged. Index the channel again.',
    });
}
function corrupt(url, problem, cause) {
    return new support_errors/* PixiBuildError */.rW('package-corrupt', `The package ${redactUrl(url)} cannot be installed: ${problem}`, {
        cause,
        hint: 'It is damaged or made to do harm: tell its channel, and use another build of it.',
    });
}

;// CONCATENATED MODULE: ./build/environment/jobs.js

function jobs_prepareUnpacking() { }


/***/ }),

/***/ 375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aT: () => (/* binding */ Pauses),
/* harmony export */   jf: () => (/* binding */ Semaphore)
/* harmony export */ });
/* unused harmony exports mapLimited, sleep */
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
