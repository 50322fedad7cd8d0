export const id = 718;
export const ids = [718];
export const modules = {

/***/ 5547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1650);

class ByteReader {
    #chunks;
    #current = Buffer.alloc(0);
    constructor(source) {
        this.#chunks = source[Symbol.asyncIterator]();
    }
    async read(size) {
        if (this.#current.length < size) {
            const parts = [this.#current];
            let length = this.#current.length;
            while (length < size) {
                const next = await this.#chunks.next();
                if (next.done) {
                    if (length === 0)
                        return undefined;
                    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveError */ .Ji)('it is cut off');
                }
                parts.push(asBuffer(next.value));
                length += next.value.length;
            }
            this.#current = Buffer.concat(parts);
        }
        const result = this.#current.subarray(0, size);
        this.#current = this.#current.subarray(size);
        return result;
    }
    async readSome(size) {
        while (this.#current.length === 0) {
            const next = await this.#chunks.next();
            if (next.done)
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveError */ .Ji)('it is cut off');
            this.#current = asBuffer(next.value);
        }
        const result = this.#current.subarray(0, size);
        this.#current = this.#current.subarray(size);
        return result;
    }
    async skip(size) {
        for (let left = size; left > 0;)
            left -= (await this.readSome(left)).length;
    }
    async drain() {
        this.#current = Buffer.alloc(0);
        while (!(await this.#chunks.next()).done)
            ;
    }
    async close() {
        await this.#chunks.return?.();
    }
}
function asBuffer(chunk) {
    return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}


/***/ }),

/***/ 2928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ decompressBzip2)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);


async function* decompressBzip2(source) {
    const { default: unbzip2 } = await __webpack_require__.e(/* import() */ 183).then(__webpack_require__.t.bind(__webpack_require__, 8183, 19));
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

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ archiveError),
/* harmony export */   Pi: () => (/* binding */ namingArchiveItems),
/* harmony export */   zl: () => (/* binding */ namingArchive)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1719);

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

/***/ 3700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mk: () => (/* reexport */ tar_write/* comparePackagePaths */.mk),
  iI: () => (/* reexport */ zstd/* compressZstdBuffer */.iI),
  dB: () => (/* reexport */ bzip2/* decompressBzip2 */.d),
  l8: () => (/* reexport */ zstd/* decompressZstd */.l8),
  LO: () => (/* reexport */ zstd/* decompressZstdBuffer */.LO),
  eP: () => (/* reexport */ extractPackage),
  Ms: () => (/* reexport */ package_file/* packageFormatByContent */.Ms),
  PX: () => (/* reexport */ package_file/* packageFormatOf */.PX),
  LY: () => (/* reexport */ read/* readPackage */.LY),
  t$: () => (/* reexport */ read/* readPackageInfo */.t$),
  bQ: () => (/* reexport */ write/* writeCondaArchive */.b)
});

// UNUSED EXPORTS: compressZstd, decompressXz, defaultUnpackedLimit, defaultZstdLevel, extractSourceArchive, isSourceArchiveName, largestZstdLevel, leadsOutside, memberContent, smallestZstdLevel, tarSize, writeTar

// EXTERNAL MODULE: ./build/archive/bzip2.js
var bzip2 = __webpack_require__(2928);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/archive/errors.js
var errors = __webpack_require__(1650);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/support/index.js + 14 modules
var support = __webpack_require__(1719);
;// CONCATENATED MODULE: ./build/archive/extraction.js





const earliestSeconds = 315532800;
class extraction_Extraction {
    #root;
    #options;
    #folders = new Set();
    #links = new Set();
    #targets = new Map();
    #regular = new Set();
    #skipped = [];
    #bytes = 0;
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
    async add(member) {
        if (member.type === 'directory') {
            await this.#makeFolder(member.path, member.path);
            return;
        }
        if (this.#folders.has(this.#fold(member.path))) {
            throw (0,errors/* archiveError */.Ji)(`its member ${member.path} stands where a folder is`);
        }
        const parent = external_node_path_.posix.dirname(member.path);
        if (parent !== '.')
            await this.#makeFolder(parent, member.path);
        if (member.type === 'symlink')
            await this.#addSymlink(member);
        else if (member.type === 'hardlink')
            await this.#addHardlink(member);
        else
            await this.#addFile(member);
    }
    #absolute(relative) {
        return external_node_path_.join(this.#root, ...relative.split('/'));
    }
    #fold(relative) {
        return this.#options.foldsCase ? relative.normalize('NFKC').toLowerCase() : relative;
    }
    async #makeFolder(folder, member) {
        if (this.#folders.has(this.#fold(folder)))
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
        await (0,promises_.mkdir)(this.#absolute(folder), { recursive: true });
        for (const ancestor of ancestors)
            this.#folders.add(this.#fold(ancestor));
    }
    async #addFile(member) {
        const target = this.#absolute(member.path);
        const file = openNew(target, member.executable ? 0o777 : 0o666);
        const write = member.size > largestSmallFile ? writeWaiting : external_node_fs_.writeSync;
        try {
            for await (const chunk of member.data) {
                for (let done = 0; done < chunk.length;)
                    done += await write(file, chunk, done, chunk.length - done);
            }
            const time = Math.max(earliestSeconds, member.mtimeSeconds);
            try {
                (0,external_node_fs_.futimesSync)(file, time, time);
            }
            catch {
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        this.#regular.add(member.path);
        this.#bytes += member.size;
    }
    async #addSymlink(member) {
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
            await (0,promises_.rm)(place, { force: true });
            await (0,promises_.symlink)(target, place);
        }
        catch (error) {
            if (process.platform !== 'win32' || (0,support/* systemErrorCode */.vq)(error) !== 'EPERM')
                throw error;
            this.#skipped.push(member.path);
        }
    }
    async #addHardlink(member) {
        const source = member.linkTarget ?? '';
        if (!this.#regular.has(source) || this.#links.has(this.#fold(source))) {
            throw (0,errors/* archiveError */.Ji)(`its hard link ${member.path} leads to ${JSON.stringify(source)}, which is no file before it`);
        }
        if (source === member.path)
            return;
        const place = this.#absolute(member.path);
        await (0,promises_.rm)(place, { force: true });
        await (0,promises_.link)(this.#absolute(source), place);
        this.#regular.add(member.path);
    }
}
function openNew(target, mode) {
    try {
        return (0,external_node_fs_.openSync)(target, 'wx', mode);
    }
    catch (error) {
        if ((0,support/* systemErrorCode */.vq)(error) !== 'EEXIST')
            throw error;
        (0,external_node_fs_.rmSync)(target, { force: true });
        return (0,external_node_fs_.openSync)(target, 'wx', mode);
    }
}
const largestSmallFile = 1 << 20;
function writeWaiting(file, chunk, offset, length) {
    return new Promise((resolve, reject) => {
        (0,external_node_fs_.write)(file, chunk, offset, length, null, (error, written) => (error ? reject(error) : resolve(written)));
    });
}
function leadsOutside(linkPath, target) {
    if (target.startsWith('/') || /^[A-Za-z]:|\\/.test(target))
        return true;
    const parts = target.split('/').filter((part) => part !== '' && part !== '.');
    const firstName = parts.findIndex((part) => part !== '..');
    const climbs = firstName < 0 ? parts.length : firstName;
    return climbs > linkPath.split('/').length - 1 || parts.slice(climbs).includes('..');
}

// EXTERNAL MODULE: ./build/archive/read.js
var read = __webpack_require__(9945);
;// CONCATENATED MODULE: ./build/archive/extract.js




function extractPackage(file, destination, options = {}) {
    return (0,errors/* namingArchive */.zl)(file, async () => {
        await (0,promises_.mkdir)(destination, { recursive: true });
        if ((await (0,promises_.readdir)(destination)).length > 0)
            throw new Error(`${destination} is not empty`);
        const { outsideLinks = 'refuse' } = options;
        const extraction = new extraction_Extraction(destination, { outsideLinks, foldsCase: true, what: 'package' });
        for await (const member of (0,read/* readPackage */.LY)(file, options))
            await extraction.add(member);
        return extraction.result();
    });
}

// EXTERNAL MODULE: ./build/archive/package-file.js
var package_file = __webpack_require__(9588);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/archive/tar-read.js
var tar_read = __webpack_require__(4083);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/archive/byte-reader.js
var byte_reader = __webpack_require__(5547);
;// CONCATENATED MODULE: ./build/archive/crc64.js
const polynomialHigh = 0xc96c5795;
const polynomialLow = 0xd7870f42;
const tableHigh = new Uint32Array(256);
const tableLow = new Uint32Array(256);
for (let index = 0; index < 256; index++) {
    let high = 0;
    let low = index;
    for (let bit = 0; bit < 8; bit++) {
        const isOdd = (low & 1) !== 0;
        low = ((low >>> 1) | (high << 31)) >>> 0;
        high >>>= 1;
        if (isOdd) {
            low = (low ^ polynomialLow) >>> 0;
            high = (high ^ polynomialHigh) >>> 0;
        }
    }
    tableHigh[index] = high;
    tableLow[index] = low;
}
class crc64_Crc64 {
    #high = 0xffffffff;
    #low = 0xffffffff;
    update(data) {
        let high = this.#high;
        let low = this.#low;
        for (let i = 0; i < data.length; i++) {
            const index = (low ^ data[i]) & 0xff;
            low = ((low >>> 8) | (high << 24)) ^ tableLow[index];
            high = (high >>> 8) ^ tableHigh[index];
        }
        this.#high = high >>> 0;
        this.#low = low >>> 0;
    }
    digest() {
        const bytes = Buffer.alloc(8);
        bytes.writeUInt32LE(~this.#low >>> 0, 0);
        bytes.writeUInt32LE(~this.#high >>> 0, 4);
        return bytes;
    }
}

;// CONCATENATED MODULE: ./build/archive/lzma.js

const states = 12;
const mostPositionStates = 16;
const isMatch = 0;
const isRep = isMatch + states * mostPositionStates;
const isRepG0 = isRep + states;
const isRepG1 = isRepG0 + states;
const isRepG2 = isRepG1 + states;
const isRep0Long = isRepG2 + states;
const positionSlot = isRep0Long + states * mostPositionStates;
const positionSpecial = positionSlot + 4 * 64;
const positionAlign = positionSpecial + 128;
const matchLength = positionAlign + 16;
const lengthSize = 2 + 2 * 8 * mostPositionStates + 256;
const repLength = matchLength + lengthSize;
const literals = repLength + lengthSize;
const literalSize = 0x300;
function lzma_lzmaProperties(byte) {
    if (byte >= 9 * 5 * 5)
        throw archiveError('its LZMA data states impossible properties');
    return { lc: byte % 9, lp: Math.floor(byte / 9) % 5, pb: Math.floor(byte / 45) };
}
class lzma_LzmaWindow {
    #dictionarySize;
    bytes = Buffer.alloc(1 << 16);
    end = 0;
    full = 0;
    position = 0;
    #taken = 0;
    constructor(dictionarySize) {
        this.#dictionarySize = dictionarySize;
    }
    reserve(size) {
        if (this.end + size <= this.bytes.length)
            return;
        const kept = Math.min(this.end, this.#dictionarySize);
        const start = this.end - kept;
        const wanted = kept + Math.max(2 * size, Math.min(2 * kept, 1 << 22));
        const target = wanted > this.bytes.length ? Buffer.allocUnsafe(wanted) : this.bytes;
        this.bytes.copy(target, 0, start, this.end);
        this.bytes = target;
        this.end = kept;
        this.#taken = kept;
    }
    append(data) {
        this.bytes.set(data, this.end);
        this.moved(data.length);
    }
    moved(size) {
        this.end += size;
        this.position = (this.position + size) | 0;
        this.full = Math.min(this.#dictionarySize, this.full + size);
    }
    reset() {
        this.full = 0;
        this.position = 0;
    }
    take() {
        const result = Buffer.from(this.bytes.subarray(this.#taken, this.end));
        this.#taken = this.end;
        return result;
    }
}
class lzma_LzmaDecoder {
    #window;
    #properties;
    #probabilities;
    #state = 0;
    #rep0 = 0;
    #rep1 = 0;
    #rep2 = 0;
    #rep3 = 0;
    #input = Buffer.alloc(0);
    #at = 0;
    #range = 0;
    #code = 0;
    constructor(window, properties) {
        this.#window = window;
        this.#properties = properties;
        this.#probabilities = new Uint16Array(literals + (literalSize << (properties.lc + properties.lp)));
        this.resetState();
    }
    resetState(properties = this.#properties) {
        const { lc, lp } = properties;
        const size = literals + (literalSize << (lc + lp));
        if (this.#probabilities.length !== size)
            this.#probabilities = new Uint16Array(size);
        this.#properties = properties;
        this.#probabilities.fill(1024);
        this.#state = 0;
        this.#rep0 = this.#rep1 = this.#rep2 = this.#rep3 = 0;
    }
    decode(input, size) {
        this.#window.reserve(size);
        if (input.length < 5 || input[0] !== 0)
            throw damaged();
        this.#input = input;
        this.#range = 0xffffffff;
        this.#code = ((input[1] << 24) | (input[2] << 16) | (input[3] << 8)) >>> 0;
        this.#code = (this.#code | input[4]) >>> 0;
        this.#at = 5;
        this.#decodeSymbols(size);
        this.#normalise();
        if (this.#at !== input.length || this.#code !== 0)
            throw damaged();
    }
    #decodeSymbols(size) {
        const window = this.#window;
        const { pb } = this.#properties;
        const positionMask = (1 << pb) - 1;
        for (let left = size; left > 0;) {
            const positionState = window.position & positionMask;
            if (this.#bit(isMatch + (this.#state << 4) + positionState) === 0) {
                this.#literal();
                left--;
                continue;
            }
            const length = this.#bit(isRep + this.#state) === 0 ? this.#match(positionState) : this.#repeat(positionState);
            if (length > left)
                throw damaged();
            this.#copy(length);
            left -= length;
            if (this.#at > this.#input.length)
                throw damaged();
        }
    }
    #literal() {
        const window = this.#window;
        const { lc, lp } = this.#properties;
        const { bytes, end } = window;
        const previous = window.full > 0 ? bytes[end - 1] : 0;
        const coder = ((window.position & ((1 << lp) - 1)) << lc) + (previous >>> (8 - lc));
        const base = literals + literalSize * coder;
        let symbol = 1;
        if (this.#state >= 7) {
            if (this.#rep0 >= window.full)
                throw damaged();
            let match = bytes[end - this.#rep0 - 1];
            while (symbol < 0x100) {
                const matchBit = (match >>> 7) & 1;
                match <<= 1;
                const bit = this.#bit(base + ((1 + matchBit) << 8) + symbol);
                symbol = (symbol << 1) | bit;
                if (matchBit !== bit)
                    break;
            }
        }
        while (symbol < 0x100)
            symbol = (symbol << 1) | this.#bit(base + symbol);
        bytes[end] = symbol & 0xff;
        window.moved(1);
        if (this.#state < 4)
            this.#state = 0;
        else
            this.#state -= this.#state < 10 ? 3 : 6;
    }
    #match(positionState) {
        this.#rep3 = this.#rep2;
        this.#rep2 = this.#rep1;
        this.#rep1 = this.#rep0;
        const length = this.#length(matchLength, positionState);
        this.#state = this.#state < 7 ? 7 : 10;
        this.#rep0 = this.#distance(length);
        return length;
    }
    #repeat(positionState) {
        const state = this.#state;
        if (this.#bit(isRepG0 + state) === 0) {
            if (this.#bit(isRep0Long + (state << 4) + positionState) === 0) {
                this.#state = state < 7 ? 9 : 11;
                return 1;
            }
        }
        else {
            let distance;
            if (this.#bit(isRepG1 + state) === 0)
                distance = this.#rep1;
            else {
                if (this.#bit(isRepG2 + state) === 0)
                    distance = this.#rep2;
                else {
                    distance = this.#rep3;
                    this.#rep3 = this.#rep2;
                }
                this.#rep2 = this.#rep1;
            }
            this.#rep1 = this.#rep0;
            this.#rep0 = distance;
        }
        const length = this.#length(repLength, positionState);
        this.#state = state < 7 ? 8 : 11;
        return length;
    }
    #copy(length) {
        const window = this.#window;
        const { bytes, end } = window;
        const distance = this.#rep0 + 1;
        if (distance > window.full)
            throw damaged();
        if (distance >= length && length > 16)
            bytes.copyWithin(end, end - distance, end - distance + length);
        else
            for (let i = end; i < end + length; i++)
                bytes[i] = bytes[i - distance];
        window.moved(length);
    }
    #length(base, positionState) {
        if (this.#bit(base) === 0)
            return 2 + this.#tree(base + 2 + (positionState << 3), 3);
        const mid = base + 2 + (mostPositionStates << 3);
        if (this.#bit(base + 1) === 0)
            return 10 + this.#tree(mid + (positionState << 3), 3);
        return 18 + this.#tree(mid + (mostPositionStates << 3), 8);
    }
    #distance(length) {
        const slot = this.#tree(positionSlot + (Math.min(length - 2, 3) << 6), 6);
        if (slot < 4)
            return slot;
        const directBits = (slot >>> 1) - 1;
        const distance = ((2 | (slot & 1)) << directBits) >>> 0;
        if (slot < 14)
            return distance + this.#reverseTree(positionSpecial + distance - slot, directBits);
        return distance + this.#direct(directBits - 4) * 16 + this.#reverseTree(positionAlign, 4);
    }
    #tree(base, bits) {
        let symbol = 1;
        for (let i = 0; i < bits; i++)
            symbol = (symbol << 1) | this.#bit(base + symbol);
        return symbol - (1 << bits);
    }
    #reverseTree(base, bits) {
        let index = 1;
        let symbol = 0;
        for (let i = 0; i < bits; i++) {
            const bit = this.#bit(base + index);
            index = (index << 1) | bit;
            symbol |= bit << i;
        }
        return symbol;
    }
    #direct(bits) {
        let result = 0;
        for (let i = 0; i < bits; i++) {
            this.#normalise();
            this.#range >>>= 1;
            const isOne = this.#code >= this.#range;
            if (isOne)
                this.#code -= this.#range;
            result = result * 2 + (isOne ? 1 : 0);
        }
        return result;
    }
    #bit(index) {
        this.#normalise();
        const probabilities = this.#probabilities;
        const probability = probabilities[index];
        const bound = Math.imul(this.#range >>> 11, probability) >>> 0;
        if (this.#code < bound) {
            this.#range = bound;
            probabilities[index] = probability + ((2048 - probability) >>> 5);
            return 0;
        }
        this.#range -= bound;
        this.#code -= bound;
        probabilities[index] = probability - (probability >>> 5);
        return 1;
    }
    #normalise() {
        if (this.#range >= 0x1000000)
            return;
        this.#range = (this.#range << 8) >>> 0;
        this.#code = ((this.#code << 8) | (this.#input[this.#at++] ?? 0)) >>> 0;
    }
}
function damaged() {
    return archiveError('its LZMA data is damaged');
}

;// CONCATENATED MODULE: ./build/archive/lzma2.js


const largestDictionary = (/* unused pure expression or super */ null && (1 << 28));
function lzma2_lzma2DictionarySize(byte) {
    const size = byte === 40 ? 2 ** 32 - 1 : (2 | (byte & 1)) * 2 ** ((byte >> 1) + 11);
    if (byte > 40)
        throw archiveError('its LZMA2 data states an impossible dictionary');
    if (size > largestDictionary)
        throw archiveError(`its LZMA2 dictionary has more than the ${largestDictionary} bytes allowed`);
    return size;
}
async function* lzma2_decodeLzma2(source, dictionarySize) {
    const window = new LzmaWindow(dictionarySize);
    let decoder;
    let read = 0;
    const next = async (size) => {
        read += size;
        return exactly(source, size);
    };
    for (let isFirst = true;; isFirst = false) {
        const control = (await next(1))[0];
        if (control === 0)
            return read;
        if (isFirst && control !== 1 && control < 0xe0)
            throw lzma2_damaged();
        if (control === 1 || control >= 0xe0)
            window.reset();
        if (control < 0x80) {
            if (control > 2)
                throw lzma2_damaged();
            const size = (await next(2)).readUInt16BE() + 1;
            window.reserve(size);
            window.append(await next(size));
        }
        else {
            const sizes = await next(4);
            const size = ((control & 0x1f) << 16) + sizes.readUInt16BE(0) + 1;
            const reset = (control >> 5) & 3;
            const properties = reset >= 2 ? lzmaProperties((await next(1))[0]) : undefined;
            if (properties && properties.lc + properties.lp > 4)
                throw lzma2_damaged();
            if (properties && !decoder)
                decoder = new LzmaDecoder(window, properties);
            else if (reset > 0)
                decoder?.resetState(properties);
            if (!decoder)
                throw lzma2_damaged();
            decoder.decode(await next(sizes.readUInt16BE(2) + 1), size);
        }
        yield window.take();
    }
}
async function exactly(source, size) {
    const bytes = await source.read(size);
    if (!bytes)
        throw archiveError('it is cut off');
    return bytes;
}
function lzma2_damaged() {
    return archiveError('its LZMA2 data is damaged');
}

;// CONCATENATED MODULE: ./build/archive/xz.js






const streamMagic = Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]);
const lzma2Filter = 0x21;
const checkSizes = (/* unused pure expression or super */ null && ([0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64]));
async function* xz_decompressXz(source) {
    const reader = new XzReader(source);
    try {
        for (let count = 0;; count++) {
            const start = await reader.streamStart(count === 0);
            if (!start)
                return;
            yield* readStream(reader, start);
        }
    }
    finally {
        await reader.close();
    }
}
class XzReader extends (/* unused pure expression or super */ null && (ByteReader)) {
    async bytes(size) {
        const bytes = await this.read(size);
        if (!bytes)
            throw archiveError('it is cut off');
        return bytes;
    }
    async byte() {
        return (await this.bytes(1))[0];
    }
    async streamStart(isFirst) {
        for (;;) {
            const word = await this.read(4);
            if (!word) {
                if (isFirst)
                    throw archiveError('its xz data is empty');
                return undefined;
            }
            if (isFirst || word.readUInt32LE() !== 0)
                return Buffer.concat([word, await this.bytes(8)]);
        }
    }
}
async function* readStream(reader, header) {
    if (!header.subarray(0, 6).equals(streamMagic))
        throw archiveError('it is no xz file');
    const flags = header.subarray(6, 8);
    if (crc32(flags) !== header.readUInt32LE(8) || flags[0] !== 0 || flags[1] > 15)
        throw xz_damaged();
    const check = flags[1];
    const blocks = [];
    for (;;) {
        const sizeByte = await reader.byte();
        if (sizeByte === 0)
            break;
        const blockHeader = Buffer.concat([Buffer.from([sizeByte]), await reader.bytes(sizeByte * 4 + 3)]);
        blocks.push(yield* readBlock(reader, blockHeader, check));
    }
    const indexSize = await checkIndex(reader, blocks);
    const footer = await reader.bytes(12);
    const isRight = footer.readUInt32LE(0) === crc32(footer.subarray(4, 10)) &&
        (footer.readUInt32LE(4) + 1) * 4 === indexSize &&
        footer.subarray(8, 10).equals(flags) &&
        footer.toString('latin1', 10) === 'YZ';
    if (!isRight)
        throw xz_damaged();
}
async function* readBlock(reader, header, checkKind) {
    const { dictionarySize, compressedSize, contentSize } = parseBlockHeader(header);
    const check = checkOf(checkKind);
    let size = 0;
    const chunks = decodeLzma2(reader, dictionarySize);
    let next = await chunks.next();
    for (; !next.done; next = await chunks.next()) {
        size += next.value.length;
        check.update(next.value);
        yield next.value;
    }
    const compressed = next.value;
    const padding = await reader.bytes((4 - (compressed % 4)) % 4);
    if (padding.some((byte) => byte !== 0))
        throw xz_damaged();
    const stated = await reader.bytes(checkSizes[checkKind]);
    const isRight = (compressedSize === undefined || compressedSize === compressed) &&
        (contentSize === undefined || contentSize === size) &&
        (check.digest()?.equals(stated) ?? true);
    if (!isRight)
        throw xz_damaged();
    return { unpadded: header.length + compressed + stated.length, size };
}
function parseBlockHeader(header) {
    const end = header.length - 4;
    if (crc32(header.subarray(0, end)) !== header.readUInt32LE(end))
        throw xz_damaged();
    const flags = header[1];
    let at = 2;
    const number = () => {
        let value = 0;
        for (let shift = 0;; shift += 7) {
            const byte = at < end ? header[at++] : 0xff;
            if (at >= end || shift > 49)
                throw xz_damaged();
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
    };
    const compressedSize = flags & 0x40 ? number() : undefined;
    const contentSize = flags & 0x80 ? number() : undefined;
    const filter = number();
    if ((flags & 3) !== 0 || filter !== lzma2Filter) {
        throw archiveError('its xz data uses filters for programs, which cannot be read');
    }
    if (number() !== 1 || at >= end)
        throw xz_damaged();
    return { dictionarySize: lzma2DictionarySize(header[at]), compressedSize, contentSize };
}
async function checkIndex(reader, blocks) {
    const bytes = [0];
    const number = async () => {
        let value = 0;
        for (let shift = 0;; shift += 7) {
            const byte = await reader.byte();
            bytes.push(byte);
            if (shift > 49)
                throw xz_damaged();
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
    };
    if ((await number()) !== blocks.length)
        throw xz_damaged();
    for (const { unpadded, size } of blocks) {
        if ((await number()) !== unpadded || (await number()) !== size)
            throw xz_damaged();
    }
    while (bytes.length % 4 !== 0)
        bytes.push(await reader.byte());
    if ((await reader.bytes(4)).readUInt32LE() !== crc32(Buffer.from(bytes)))
        throw xz_damaged();
    return bytes.length + 4;
}
function checkOf(kind) {
    if (kind === 1) {
        let value = 0;
        return {
            update: (data) => {
                value = crc32(data, value);
            },
            digest: () => {
                const bytes = Buffer.alloc(4);
                bytes.writeUInt32LE(value);
                return bytes;
            },
        };
    }
    if (kind === 4)
        return new Crc64();
    if (kind === 10) {
        const hash = createHash('sha256');
        return { update: (data) => hash.update(data), digest: () => hash.digest() };
    }
    return { update: () => { }, digest: () => undefined };
}
function xz_damaged() {
    return archiveError('its xz data is damaged');
}

// EXTERNAL MODULE: ./build/archive/zstd.js
var zstd = __webpack_require__(2038);
;// CONCATENATED MODULE: ./build/archive/source-archive.js













const tarSuffixes = [
    ...['.tar', '.tar.gz', '.tgz', '.taz', '.tar.bz2', '.tbz', '.tbz2', '.tz2', '.tar.lzma', '.tlz', '.tar.xz', '.txz'],
    ...['.tar.zst', '.tzst', '.tar.Z', '.taZ', '.tar.lz', '.tar.lzo'],
];
function isSourceArchiveName(name) {
    return [...tarSuffixes, '.zip', '.7z'].some((suffix) => name.endsWith(suffix));
}
const mostEntries = 2_000_000;
const hint = 'Fetch the archive again, or correct the recipe: the file is damaged or not what its name says.';
function extractSourceArchive(file, destination, options = {}) {
    const work = async () => {
        const temporary = await mkdtemp(path.join(path.dirname(destination), '.unpack-'));
        try {
            const foldsCase = process.platform === 'win32' || process.platform === 'darwin';
            const extraction = new Extraction(temporary, { outsideLinks: 'keep', foldsCase, what: 'archive' });
            for await (const member of readSourceArchive(file, options))
                await extraction.add(member);
            const topFolder = await onlyFolder(temporary);
            await checkLinks(extraction, temporary, topFolder);
            await rename(topFolder === undefined ? temporary : path.join(temporary, topFolder), destination);
            return { ...extraction.result(), topFolder };
        }
        finally {
            await rm(temporary, { recursive: true, force: true });
        }
    };
    return namingArchive(options.name ?? file, work, hint);
}
async function onlyFolder(root) {
    const [first, second] = await readdir(root, { withFileTypes: true });
    return first?.isDirectory() && !second ? first.name : undefined;
}
async function checkLinks(extraction, root, topFolder) {
    const base = path.join(root, topFolder ?? '');
    const prefix = topFolder === undefined ? '' : `${topFolder}/`;
    for (const [link, target] of extraction.links) {
        const inner = link.slice(prefix.length);
        const isAbsolute = target.startsWith('/') || /^[A-Za-z]:|^\\/.test(target);
        const normal = path.posix.join(path.posix.dirname(inner), target);
        let isOut = isAbsolute || normal === '..' || normal.startsWith('../');
        if (!isOut && /[^./].*\.\./.test(target)) {
            const real = await realpath(path.join(base, inner)).catch((error) => {
                if (['ENOENT', 'ELOOP', 'ENOTDIR'].includes(systemErrorCode(error) ?? ''))
                    return undefined;
                throw error;
            });
            isOut = real !== undefined && !isInside(await realpath(base), real);
        }
        if (isOut)
            throw archiveError(`its link ${link} leads out of the archive, to ${JSON.stringify(target)}`);
    }
}
async function* readSourceArchive(file, options) {
    const { size } = await stat(file);
    const maxBytes = options.maxUnpackedBytes ?? defaultUnpackedLimit(size);
    const limits = { maxBytes, maxEntries: mostEntries };
    const start = await firstBytes(file, 265);
    const read = () => createReadStream(file, { highWaterMark: 1 << 17 });
    const mark = start.toString('latin1');
    let tar;
    if (mark.startsWith('PK')) {
        const { readZipSource } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(782)]).then(__webpack_require__.bind(__webpack_require__, 6782));
        yield* readZipSource(file, limits, options.signal);
        return;
    }
    if (mark.startsWith('\x1f\x8b'))
        tar = gunzip(read());
    else if (mark.startsWith('BZh'))
        tar = decompressBzip2(read());
    else if (mark.startsWith('\xfd7zXZ\0'))
        tar = decompressXz(read());
    else if (mark.startsWith('\x28\xb5\x2f\xfd'))
        tar = decompressZstd(read());
    else if (mark.slice(257, 262) === 'ustar' || isEmptyTar(start) || looksLikeOldTar(start))
        tar = read();
    else
        throw archiveError(unknownKind(start));
    for await (const entry of readTar(tar, limits)) {
        options.signal?.throwIfAborted();
        const member = memberOf(entry);
        if (member)
            yield member;
    }
}
function memberOf(entry) {
    const { type, mtimeSeconds, data } = entry;
    if (entry.isSparse)
        throw archiveError(`its member ${entry.path} is stored with holes (sparse), which cannot be read`);
    if (type === 'other')
        throw archiveError(`its member ${entry.path} is no file, folder or link`);
    if (type === 'directory' && entry.path.split('/').every((part) => part === '' || part === '.'))
        return undefined;
    const linkTarget = type === 'hardlink' ? safePath(entry.linkTarget ?? '', 'archive') : entry.linkTarget;
    return {
        path: safePath(entry.path, 'archive'),
        type,
        size: type === 'file' ? entry.size : 0,
        executable: (entry.mode & 0o111) !== 0,
        mtimeSeconds,
        linkTarget,
        data,
    };
}
async function* gunzip(source) {
    const stream = createGunzip({ chunkSize: 1 << 17 });
    pipeline(source, stream, () => { });
    try {
        yield* stream;
    }
    catch (error) {
        const code = systemErrorCode(error);
        throw code?.startsWith('Z_') ? archiveError('its gzip data is damaged or cut off', error) : error;
    }
}
async function firstBytes(file, size) {
    const handle = await open(file, 'r');
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
function isEmptyTar(start) {
    return start.length === 265 && start.every((byte) => byte === 0);
}
function looksLikeOldTar(start) {
    return start.length === 265 && start[0] !== 0 && /^ *[0-7]+[\0 ]/.test(start.toString('latin1', 148, 156));
}
function unknownKind(start) {
    const mark = start.toString('latin1');
    if (mark.startsWith("7z\xbc\xaf'\x1c"))
        return 'it is a 7z archive, which cannot be unpacked';
    if (mark.startsWith('LZIP'))
        return 'it is compressed with lzip, which cannot be unpacked';
    if (mark.startsWith('\x1f\x9d'))
        return 'it is compressed with compress (.Z), which cannot be unpacked';
    if (mark.startsWith('\x89LZO'))
        return 'it is compressed with lzop, which cannot be unpacked';
    if (mark.startsWith('\x5d\0\0'))
        return 'it is compressed with the old lzma format, which cannot be unpacked';
    if (start.length === 0)
        return 'it is empty';
    const text = mark.slice(0, 60).trimStart();
    if (text.startsWith('<'))
        return `it is a web page or XML, not an archive: it begins with ${JSON.stringify(text)}`;
    return 'it is no archive of a known kind (tar, gzip, bzip2, xz, zstd, zip)';
}

// EXTERNAL MODULE: ./build/archive/tar-write.js
var tar_write = __webpack_require__(4004);
// EXTERNAL MODULE: ./build/archive/write.js + 1 modules
var write = __webpack_require__(2391);
;// CONCATENATED MODULE: ./build/archive/index.js












/***/ }),

/***/ 9588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ packageFileSize),
/* harmony export */   Ms: () => (/* binding */ packageFormatByContent),
/* harmony export */   PX: () => (/* binding */ packageFormatOf),
/* harmony export */   ZS: () => (/* binding */ openTars)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1719);
/* harmony import */ var _bzip2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2928);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1650);
/* harmony import */ var _zstd_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2038);






function packageFormatOf(fileName) {
    if (fileName.endsWith('.conda'))
        return 'conda';
    return fileName.endsWith('.tar.bz2') ? 'tar-bz2' : undefined;
}
async function* openTars(file, section) {
    if ((await packageFormatByContent(file)) === 'tar-bz2') {
        yield { section: 'all', tar: (0,_bzip2_js__WEBPACK_IMPORTED_MODULE_3__/* .decompressBzip2 */ .d)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 1 << 17 })) };
        return;
    }
    yield* openCondaTars(file, section);
}
async function packageFileSize(file) {
    try {
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
        if (info.isFile())
            return info.size;
    }
    catch (error) {
        if ((0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) !== 'ENOENT' && (0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) !== 'ENOTDIR')
            throw error;
    }
    throw new _support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PixiBuildError */ .rW('package-not-found', `There is no package file at ${file}`, {
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
async function* openCondaTars(file, section) {
    const { openZip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(283)]).then(__webpack_require__.bind(__webpack_require__, 2283));
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
            yield { section: part, tar: (0,_zstd_js__WEBPACK_IMPORTED_MODULE_5__/* .decompressZstd */ .l8)(member.content()) };
        }
    }
    finally {
        await zip.close();
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

/***/ 9945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ readPackage),
/* harmony export */   i_: () => (/* binding */ memberContent),
/* harmony export */   nG: () => (/* binding */ safePath),
/* harmony export */   t$: () => (/* binding */ readPackageInfo)
/* harmony export */ });
/* unused harmony export defaultUnpackedLimit */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1650);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9588);
/* harmony import */ var _tar_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4083);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2391);




const mostEntries = 2_000_000;
function defaultUnpackedLimit(fileSize) {
    return Math.min(100 * 2 ** 30, Math.max(2 ** 30, 1000 * fileSize));
}
function readPackage(file, options = {}) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .namingArchiveItems */ .Pi)(file, readMembers(file, options));
}
async function* readMembers(file, options) {
    const section = options.section ?? 'all';
    const maxBytes = options.maxUnpackedBytes ?? defaultUnpackedLimit(await (0,_package_file_js__WEBPACK_IMPORTED_MODULE_1__/* .packageFileSize */ .Cu)(file));
    const limits = { maxBytes, maxEntries: mostEntries };
    for await (const part of (0,_package_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openTars */ .ZS)(file, section)) {
        for await (const entry of (0,_tar_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readTar */ .s)(part.tar, limits)) {
            options.signal?.throwIfAborted();
            const member = memberOf(entry);
            if (!member)
                continue;
            if (part.section !== 'all' && member.section !== part.section) {
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveError */ .Ji)(`its member ${member.path} stands in the wrong part`);
            }
            if (section === 'all' || section === member.section)
                yield member;
        }
    }
}
function memberOf(entry) {
    if (entry.isSparse)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveError */ .Ji)(`its member ${entry.path} is stored with holes (sparse), which cannot be read`);
    if (entry.type === 'directory' || entry.type === 'other')
        return undefined;
    const path = safePath(entry.path);
    return {
        path,
        type: entry.type,
        section: (0,_write_js__WEBPACK_IMPORTED_MODULE_3__/* .isInfoPath */ .S)(path) ? 'info' : 'pkg',
        size: entry.type === 'file' ? entry.size : 0,
        executable: (entry.mode & 0o111) !== 0,
        mtimeSeconds: entry.mtimeSeconds,
        linkTarget: entry.type === 'hardlink' ? safePath(entry.linkTarget ?? '') : entry.linkTarget,
        data: entry.data,
    };
}
function safePath(path, what = 'package') {
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
function readPackageInfo(file, wanted) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .namingArchive */ .zl)(file, async () => {
        const missing = wanted && new Set(wanted);
        const found = new Map();
        let left = 64 << 20;
        for await (const member of readMembers(file, { section: 'info' })) {
            if (member.type !== 'file' || (wanted && !missing?.has(member.path)))
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

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ tarHeaderSize),
/* harmony export */   Nj: () => (/* binding */ encodeTarHeader),
/* harmony export */   TR: () => (/* binding */ tarBlock),
/* harmony export */   jC: () => (/* binding */ padded)
/* harmony export */ });
/* unused harmony export longNameMark */
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


/***/ }),

/***/ 4083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5547);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1650);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(342);




const largestMetadata = 1 << 20;
async function* readTar(source, limits) {
    const reader = new _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteReader */ .k(source);
    const shared = {};
    let next = {};
    let bytes = 0;
    try {
        for (let count = 0;; count++) {
            const header = await reader.read(_tar_header_js__WEBPACK_IMPORTED_MODULE_3__/* .tarBlock */ .TR);
            if (!header || isZero(header))
                break;
            if (count >= limits.maxEntries)
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)(`it has more than the ${limits.maxEntries} entries allowed`);
            const fields = parseHeader(header);
            const isMetadata = 'LKxg'.includes(fields.kind);
            const size = isMetadata ? fields.size : (next.size ?? shared.size ?? fields.size);
            bytes += _tar_header_js__WEBPACK_IMPORTED_MODULE_3__/* .tarBlock */ .TR + (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_3__/* .padded */ .jC)(size);
            if (bytes > limits.maxBytes)
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)(`it unpacks to more than the ${limits.maxBytes} bytes allowed`);
            if (isMetadata) {
                const content = await readMetadata(reader, size);
                if (fields.kind === 'L')
                    next.path = untilNul(content);
                else if (fields.kind === 'K')
                    next.linkTarget = untilNul(content);
                else
                    Object.assign(fields.kind === 'g' ? shared : next, parsePax(content));
                continue;
            }
            const content = new EntryContent(reader, hasContent(fields.kind) ? size : 0);
            const known = { ...shared, ...next };
            next = {};
            yield entryOf(fields, known, content);
            await content.skipRest();
        }
        await reader.drain();
    }
    finally {
        await reader.close();
    }
}
class EntryContent {
    #reader;
    #left;
    size;
    constructor(reader, size) {
        this.#reader = reader;
        this.#left = size;
        this.size = size;
    }
    async *[Symbol.asyncIterator]() {
        while (this.#left > 0) {
            const chunk = await this.#reader.readSome(this.#left);
            this.#left -= chunk.length;
            yield chunk;
        }
    }
    async skipRest() {
        await this.#reader.skip(this.#left + (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_3__/* .padded */ .jC)(this.size) - this.size);
        this.#left = 0;
    }
}
function parseHeader(block) {
    const stated = parseNumber(block, 148, 8);
    let unsigned = 0;
    let signed = 0;
    for (let i = 0; i < _tar_header_js__WEBPACK_IMPORTED_MODULE_3__/* .tarBlock */ .TR; i++) {
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
function entryOf(fields, known, content) {
    const path = known.path ?? fields.path;
    const isSparse = fields.kind === 'S' || known.isSparse === true;
    const type = isSparse ? 'other' : fields.kind === '0' && path.endsWith('/') ? 'directory' : entryType(fields.kind);
    const isLink = type === 'symlink' || type === 'hardlink';
    return {
        path,
        type,
        isSparse,
        size: content.size,
        mode: fields.mode,
        mtimeSeconds: known.mtimeSeconds ?? fields.mtimeSeconds,
        linkTarget: isLink ? (known.linkTarget ?? fields.linkTarget) : undefined,
        data: content,
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
async function readMetadata(reader, size) {
    if (size > largestMetadata)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)('an entry has a name longer than allowed');
    const content = size > 0 ? await reader.read(size) : Buffer.alloc(0);
    if (!content)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)('it is cut off');
    await reader.skip((0,_tar_header_js__WEBPACK_IMPORTED_MODULE_3__/* .padded */ .jC)(size) - size);
    return content;
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

/***/ 4004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ writeTar),
/* harmony export */   mk: () => (/* binding */ comparePackagePaths),
/* harmony export */   v$: () => (/* binding */ tarSize)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1719);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(342);



function comparePackagePaths(a, b) {
    const left = a.split('/');
    const right = b.split('/');
    const shared = Math.min(left.length, right.length);
    for (let i = 0; i < shared; i++) {
        const [x, y] = [left[i], right[i]];
        if (x !== y)
            return Buffer.compare(Buffer.from(x), Buffer.from(y));
    }
    return left.length - right.length;
}
function tarSize(entries) {
    let size = 2 * _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .tarBlock */ .TR;
    for (const entry of entries) {
        size += (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .tarHeaderSize */ .MR)(entry.type === 'symlink' ? entry : { path: entry.path });
        if (entry.type === 'file')
            size += (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(entry.size);
    }
    return size;
}
async function* writeTar(entries, mtimeSeconds) {
    for (const entry of entries) {
        const mode = entry.executable ? 0o755 : 0o644;
        if (entry.type === 'symlink') {
            yield (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeTarHeader */ .Nj)({ ...entry, mode, size: 0, mtimeSeconds });
            continue;
        }
        yield (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeTarHeader */ .Nj)({ path: entry.path, type: 'file', mode, size: entry.size, mtimeSeconds });
        yield* fileContent(entry.content, entry.size, entry.path);
        const rest = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(entry.size) - entry.size;
        if (rest > 0)
            yield Buffer.alloc(rest);
    }
    yield Buffer.alloc(2 * _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .tarBlock */ .TR);
}
async function* fileContent(content, size, name) {
    let seen = 0;
    if (typeof content === 'string') {
        if (size > 0) {
            for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(content, { highWaterMark: 1 << 18 })) {
                seen += chunk.length;
                if (seen > size)
                    break;
                yield chunk;
            }
        }
    }
    else {
        seen = content.length;
        yield content;
    }
    if (seen !== size) {
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PixiBuildError */ .rW('file-changed', `The file ${name} changed while it was packed`, {
            hint: 'A program that the build started may still be writing; let the build wait for it.',
        });
    }
}


/***/ }),

/***/ 2391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ isInfoPath),
  b: () => (/* binding */ writeCondaArchive)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/support/index.js + 14 modules
var support = __webpack_require__(1719);
// EXTERNAL MODULE: ./build/archive/tar-write.js
var tar_write = __webpack_require__(4004);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/archive/zip-write.js

const versionNeeded = 45;
const versionMadeBy = 0x032d;
const fileAttributes = (0o100644 << 16) >>> 0;
const inExtra = 0xffffffff;
class StoredZipWriter {
    #file;
    #time;
    #date;
    #members = [];
    #position = 0;
    constructor(file, timestampMs) {
        this.#file = file;
        ({ time: this.#time, date: this.#date } = dosTime(timestampMs));
    }
    async add(name, content) {
        const member = { name: Buffer.from(name), offset: this.#position, crc: 0, size: 0 };
        await this.#write(this.#localHeader(member));
        for await (const chunk of content) {
            member.crc = (0,external_node_zlib_.crc32)(chunk, member.crc);
            member.size += chunk.length;
            await this.#write(chunk);
        }
        const header = this.#localHeader(member);
        await this.#file.write(header, 0, header.length, member.offset);
        this.#members.push(member);
    }
    async finish() {
        const start = this.#position;
        for (const member of this.#members)
            await this.#write(this.#centralHeader(member));
        await this.#write(endRecord(this.#members.length, start, this.#position - start));
        return this.#position;
    }
    async #write(data) {
        for (let done = 0; done < data.length;) {
            const { bytesWritten } = await this.#file.write(data, done, data.length - done, this.#position);
            done += bytesWritten;
            this.#position += bytesWritten;
        }
    }
    #localHeader(member) {
        const fixed = Buffer.alloc(30);
        fixed.writeUInt32LE(0x04034b50, 0);
        this.#writeCommon(fixed, 4, member);
        const extra = sizesExtra(member.size);
        fixed.writeUInt16LE(extra.length, 28);
        return Buffer.concat([fixed, member.name, extra]);
    }
    #centralHeader(member) {
        const fixed = Buffer.alloc(46);
        fixed.writeUInt32LE(0x02014b50, 0);
        fixed.writeUInt16LE(versionMadeBy, 4);
        this.#writeCommon(fixed, 6, member);
        const farAway = member.offset >= inExtra;
        const extra = sizesExtra(member.size, farAway ? member.offset : undefined);
        fixed.writeUInt16LE(extra.length, 30);
        fixed.writeUInt32LE(fileAttributes, 38);
        fixed.writeUInt32LE(farAway ? inExtra : member.offset, 42);
        return Buffer.concat([fixed, member.name, extra]);
    }
    #writeCommon(header, offset, member) {
        header.writeUInt16LE(versionNeeded, offset);
        header.writeUInt16LE(this.#time, offset + 6);
        header.writeUInt16LE(this.#date, offset + 8);
        header.writeUInt32LE(member.crc, offset + 10);
        header.writeUInt32LE(inExtra, offset + 14);
        header.writeUInt32LE(inExtra, offset + 18);
        header.writeUInt16LE(member.name.length, offset + 22);
    }
}
function sizesExtra(size, offset) {
    const extra = Buffer.alloc(offset === undefined ? 20 : 28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(extra.length - 4, 2);
    extra.writeBigUInt64LE(BigInt(size), 4);
    extra.writeBigUInt64LE(BigInt(size), 12);
    if (offset !== undefined)
        extra.writeBigUInt64LE(BigInt(offset), 20);
    return extra;
}
function endRecord(count, start, size) {
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(count, 8);
    end.writeUInt16LE(count, 10);
    end.writeUInt32LE(size, 12);
    end.writeUInt32LE(Math.min(start, inExtra), 16);
    if (start < inExtra)
        return end;
    const wide = Buffer.alloc(56 + 20);
    wide.writeUInt32LE(0x06064b50, 0);
    wide.writeBigUInt64LE(44n, 4);
    wide.writeUInt16LE(versionMadeBy, 12);
    wide.writeUInt16LE(versionNeeded, 14);
    wide.writeBigUInt64LE(BigInt(count), 24);
    wide.writeBigUInt64LE(BigInt(count), 32);
    wide.writeBigUInt64LE(BigInt(size), 40);
    wide.writeBigUInt64LE(BigInt(start), 48);
    wide.writeUInt32LE(0x07064b50, 56);
    wide.writeBigUInt64LE(BigInt(start + size), 64);
    wide.writeUInt32LE(1, 72);
    return Buffer.concat([wide, end]);
}
function dosTime(timestampMs) {
    const earliest = Date.UTC(1980, 0, 1);
    const latest = Date.UTC(2107, 11, 31, 23, 59, 58);
    const moment = new Date(Math.min(latest, Math.max(earliest, timestampMs)));
    return {
        time: (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1),
        date: ((moment.getUTCFullYear() - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate(),
    };
}

// EXTERNAL MODULE: ./build/archive/zstd.js
var zstd = __webpack_require__(2038);
;// CONCATENATED MODULE: ./build/archive/write.js





const timeOfOld = 1672531200;
async function writeCondaArchive(target, input) {
    const sorted = [...input.entries].sort((a, b) => (0,tar_write/* comparePackagePaths */.mk)(a.path, b.path));
    const parts = {
        pkg: sorted.filter((entry) => !isInfoPath(entry.path)),
        info: sorted.filter((entry) => isInfoPath(entry.path)),
    };
    const totalBytes = (0,tar_write/* tarSize */.v$)(parts.pkg) + (0,tar_write/* tarSize */.v$)(parts.info);
    const progress = (() => {
        let done = 0;
        return (bytes) => {
            input.signal?.throwIfAborted();
            done += bytes;
            input.onProgress?.(done, totalBytes);
        };
    })();
    await (0,support/* replaceFile */.fR)(target, async (temporary) => {
        const file = await (0,promises_.open)(temporary, 'wx', 0o644);
        try {
            const zip = new StoredZipWriter(file, input.timestampMs);
            await zip.add('metadata.json', [Buffer.from('{"conda_pkg_format_version":2}')]);
            for (const part of ['pkg', 'info']) {
                await zip.add(`${part}-${input.stem}.tar.zst`, compressedTar(parts[part], input, progress));
            }
            await zip.finish();
            await file.sync();
        }
        finally {
            await file.close();
        }
    });
}
function isInfoPath(path) {
    return path.startsWith('info/');
}
function compressedTar(entries, input, progress) {
    const seconds = input.timestampMs > 0 ? Math.floor(input.timestampMs / 1000) : timeOfOld;
    const tar = counted((0,tar_write/* writeTar */.FJ)(entries, seconds), progress);
    return (0,zstd/* compressZstd */.aX)(tar, { level: input.level ?? zstd/* defaultZstdLevel */.DJ, size: (0,tar_write/* tarSize */.v$)(entries) });
}
async function* counted(chunks, progress) {
    for await (const chunk of chunks) {
        progress(chunk.length);
        yield chunk;
    }
}


/***/ }),

/***/ 445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ statedWindow),
/* harmony export */   s: () => (/* binding */ ZstdFrameCutter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1650);

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
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveError */ .Ji)('the zstd data is cut off');
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
                    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveError */ .Ji)('its data is not zstd');
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
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveError */ .Ji)('its zstd data has a block of unknown type');
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveError */ .Ji)('its zstd data needs a dictionary');
    const window = (descriptor & 0x20) !== 0 ? (contentSize ?? 0) : statedWindow(header[5]);
    if (window > largestWindow) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveError */ .Ji)(`its zstd data asks for a window of ${window} bytes, more than the ${largestWindow} allowed`);
    }
}
function statedWindow(descriptor) {
    const base = 2 ** (10 + (descriptor >> 3));
    return base + (base / 8) * (descriptor & 7);
}


/***/ }),

/***/ 2038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ defaultZstdLevel),
/* harmony export */   LO: () => (/* binding */ decompressZstdBuffer),
/* harmony export */   aX: () => (/* binding */ compressZstd),
/* harmony export */   iI: () => (/* binding */ compressZstdBuffer),
/* harmony export */   l8: () => (/* binding */ decompressZstd)
/* harmony export */ });
/* unused harmony exports largestZstdLevel, smallestZstdLevel, hasNativeZstd */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);
/* harmony import */ var _zstd_frames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(445);



const defaultZstdLevel = 15;
const largestZstdLevel = 22;
const smallestZstdLevel = -7;
const encoderChunk = 1 << 17;
const hasNativeZstd = typeof node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdCompress === 'function';
async function codec() {
    if (hasNativeZstd)
        return (await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.bind(__webpack_require__, 2488))).nativeZstd;
    return (await __webpack_require__.e(/* import() */ 65).then(__webpack_require__.bind(__webpack_require__, 65))).fallbackZstd;
}
async function* compressZstd(source, options) {
    const level = options.level ?? defaultZstdLevel;
    if (!Number.isInteger(level) || level < smallestZstdLevel || level > largestZstdLevel) {
        throw new RangeError(`zstd level ${level} is not between ${smallestZstdLevel} and ${largestZstdLevel}`);
    }
    const encoder = await codec();
    yield* encoder.encode(exactly(rechunk(source, encoderChunk), options.size), options.size, level);
}
async function* decompressZstd(source) {
    const decoder = await codec();
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
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)('its zstd data is damaged: a frame has another size than it states');
        }
    }
}
async function compressZstdBuffer(data, level = defaultZstdLevel) {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    return collect(compressZstd([bytes], { level, size: bytes.length }));
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
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)(`its data becomes larger than the ${largest} bytes allowed`);
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
    const cutter = new _zstd_frames_js__WEBPACK_IMPORTED_MODULE_2__/* .ZstdFrameCutter */ .s();
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
async function* rechunk(source, size) {
    let held = [];
    let length = 0;
    for await (const chunk of source) {
        let rest = chunk;
        while (length + rest.length >= size) {
            const taken = size - length;
            held.push(rest.subarray(0, taken));
            yield held.length === 1 ? held[0] : Buffer.concat(held);
            held = [];
            length = 0;
            rest = rest.subarray(taken);
        }
        if (rest.length > 0) {
            held.push(rest);
            length += rest.length;
        }
    }
    if (length > 0)
        yield Buffer.concat(held);
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)(`${seen > size ? 'more' : `${seen}`} bytes came instead of ${size}`);
}
function asArchiveError(error) {
    const code = error?.code;
    const damaged = typeof code === 'string' && (code.startsWith('ZSTD_error') || code === 'Z_BUF_ERROR');
    return damaged ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)('its zstd data is damaged', error) : error;
}


/***/ }),

/***/ 8155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j1: () => (/* reexport */ AmbiguousVersionError),
  ds: () => (/* reexport */ BuildNumberSpec),
  RP: () => (/* reexport */ parse_error_CondaParseError),
  F_: () => (/* reexport */ MatchSpec),
  GQ: () => (/* reexport */ NameMatcher),
  gp: () => (/* reexport */ PackageName),
  Gr: () => (/* reexport */ StringMatcher),
  Rx: () => (/* reexport */ Version),
  GO: () => (/* reexport */ VersionSpec),
  Qk: () => (/* reexport */ applyPin),
  FD: () => (/* reexport */ canonicalChannelName),
  V7: () => (/* reexport */ channelNameOfUrl),
  z5: () => (/* reexport */ defaultFacts),
  Gn: () => (/* reexport */ entryPointProblem),
  ei: () => (/* reexport */ formatEntryPoint),
  vO: () => (/* reexport */ formatPinBound),
  cg: () => (/* reexport */ isExtraName),
  RV: () => (/* reexport */ isFlag),
  h9: () => (/* reexport */ isFlagMatcher),
  Ml: () => (/* reexport */ microarchitecture_isMicroarchitecture),
  kb: () => (/* reexport */ isPackageName),
  Jb: () => (/* reexport */ platform_isUnix),
  uF: () => (/* reexport */ platform_isWindows),
  yP: () => (/* reexport */ maskUrl),
  wB: () => (/* reexport */ microarchitectureNames),
  S$: () => (/* reexport */ nameOfDependency),
  pn: () => (/* reexport */ parseChannel),
  yx: () => (/* reexport */ parseEntryPoint),
  vb: () => (/* reexport */ parsePackageFileName),
  pw: () => (/* reexport */ parsePinBound),
  FL: () => (/* reexport */ parsePlatform),
  PL: () => (/* reexport */ platformArchitecture),
  Cz: () => (/* reexport */ platform_platformFamily),
  GC: () => (/* reexport */ platformOfProcess),
  Bn: () => (/* reexport */ platforms),
  Uy: () => (/* reexport */ readPackageRecord),
  V_: () => (/* reexport */ readRunExports),
  Pb: () => (/* reexport */ recordStem),
  u1: () => (/* reexport */ unixEntryPointScript),
  zf: () => (/* reexport */ unknownPlatformMessage),
  SG: () => (/* reexport */ virtual_package_virtualPackage),
  Xk: () => (/* reexport */ windowsEntryPointScript)
});

// UNUSED EXPORTS: baselineMicroarchitecture, bumpSegment, channelAlias, cudaArchOfNvidiaSmi, cudaVersionOfNvidiaSmi, extendSegments, formatPackageFileName, formatVirtualPackage, isVirtualName, libcOfLdd, linuxVersionOfRelease, macVersionOfPlist, microarchitectureOf, parseVirtualPackage, processorOfCpuInfo, processorOfSysctl, stripLocal, subdirUrl, truncateSegments, virtualPackagesFor, withAlpha

;// CONCATENATED MODULE: ./build/conda/parse-error.js
class parse_error_CondaParseError extends Error {
    name = 'CondaParseError';
    input;
    range;
    hint;
    constructor(message, input, options = {}) {
        super(message);
        this.input = input;
        this.range = options.range;
        this.hint = options.hint;
    }
}

;// CONCATENATED MODULE: ./build/conda/build-number-spec.js

class BuildNumberSpec {
    operator;
    number;
    constructor(operator, number) {
        this.operator = operator;
        this.number = number;
    }
    static parse(text) {
        const [, operator = '', digits = '', rest = ''] = /^([=!<>]*)([0-9]*)(.*)$/s.exec(text) ?? [];
        if (operator !== '' && !isOperator(operator)) {
            throw invalid(`invalid operator '${operator}'`, text, 0, operator.length);
        }
        if (digits === '')
            throw invalid('expected a number', text, operator.length, text.length);
        if (rest !== '')
            throw invalid(`unexpected '${rest}'`, text, text.length - rest.length, text.length);
        const number = Number(digits);
        if (!Number.isSafeInteger(number))
            throw invalid('the number is too large', text, operator.length, text.length);
        return new BuildNumberSpec(operator === '' ? '==' : operator, number);
    }
    matches(buildNumber) {
        switch (this.operator) {
            case '==':
                return buildNumber === this.number;
            case '!=':
                return buildNumber !== this.number;
            case '<':
                return buildNumber < this.number;
            case '<=':
                return buildNumber <= this.number;
            case '>':
                return buildNumber > this.number;
            case '>=':
                return buildNumber >= this.number;
        }
    }
    toString() {
        return `${this.operator}${this.number}`;
    }
    toJSON() {
        return this.toString();
    }
}
function isOperator(text) {
    return ['==', '!=', '<', '<=', '>', '>='].includes(text);
}
function invalid(reason, input, start, end) {
    return new parse_error_CondaParseError(`invalid build number spec: ${reason}`, input, {
        range: { start, end },
        hint: "Write a number, or an operator and a number, such as '>=3'",
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/conda/platform.js
const platforms = [
    'noarch',
    'linux-32',
    'linux-64',
    'linux-aarch64',
    'linux-armv6l',
    'linux-armv7l',
    'linux-loongarch64',
    'linux-ppc64le',
    'linux-ppc64',
    'linux-ppc',
    'linux-s390x',
    'linux-riscv32',
    'linux-riscv64',
    'freebsd-32',
    'freebsd-64',
    'freebsd-arm64',
    'osx-64',
    'osx-arm64',
    'ios-arm64',
    'iossimulator-arm64',
    'iossimulator-64',
    'android-aarch64',
    'android-armv7a',
    'android-64',
    'android-32',
    'win-32',
    'win-64',
    'win-arm64',
    'emscripten-wasm32',
    'emscripten-wasm64',
    'wasi-wasm32',
    'zos-z',
];
const known = new Set(platforms);
function parsePlatform(text) {
    return known.has(text) ? text : undefined;
}
function unknownPlatformMessage(text) {
    return `'${text}' is not a known platform. Valid platforms are ${platforms.map((name) => `'${name}'`).join(', ')}`;
}
function platform_platformFamily(platform) {
    return platform === 'noarch' ? undefined : platform.slice(0, platform.indexOf('-'));
}
function platformArchitecture(platform) {
    if (platform === 'noarch')
        return undefined;
    const architecture = platform.slice(platform.indexOf('-') + 1);
    return architecture === '64' ? 'x86_64' : architecture === '32' ? 'x86' : architecture;
}
function platform_isWindows(platform) {
    return platform.startsWith('win-');
}
const unixFamilies = new Set([
    'linux',
    'osx',
    'ios',
    'iossimulator',
    'android',
    'emscripten',
    'freebsd',
]);
function platform_isUnix(platform) {
    return unixFamilies.has(platform_platformFamily(platform));
}
function platformOfProcess(host, littleEndian = isLittleEndian()) {
    const family = { linux: 'linux', darwin: 'osx', win32: 'win', freebsd: 'freebsd', android: 'android' }[host.platform];
    const architecture = host.platform === 'android' ? androidArchitecture(host.arch) : architectureOf(host, littleEndian);
    return family && architecture ? parsePlatform(`${family}-${architecture}`) : undefined;
}
function architectureOf(host, littleEndian) {
    switch (host.arch) {
        case 'x64':
            return '64';
        case 'ia32':
            return '32';
        case 'arm64':
            return host.platform === 'linux' ? 'aarch64' : 'arm64';
        case 'arm': {
            const variables = host.config?.variables;
            return String(variables?.arm_version) === '6' ? 'armv6l' : 'armv7l';
        }
        case 'ppc64':
            return littleEndian ? 'ppc64le' : 'ppc64';
        case 'loong64':
            return 'loongarch64';
        default:
            return host.arch;
    }
}
function androidArchitecture(architecture) {
    return { arm64: 'aarch64', arm: 'armv7a', x64: '64', ia32: '32' }[architecture];
}
function isLittleEndian() {
    return new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
}

;// CONCATENATED MODULE: ./build/conda/channel.js




const channelAlias = 'https://conda.anaconda.org/';
function parseChannel(text, context = {}) {
    const { location, platforms } = splitPlatforms(text);
    if (urlScheme(location) !== undefined)
        return { ...channelOfUrl(parseUrl(location, text), context.alias), platforms };
    if (isPathLike(location)) {
        return { baseUrl: withSlash(fileUrl(absolutePath(location, context, text))), name: undefined, platforms };
    }
    return { ...channelOfName(location, text, context.alias), platforms };
}
function subdirUrl(channel, platform) {
    return `${channel.baseUrl}${platform}/`;
}
function canonicalChannelName(channel) {
    return maskUrl(channel.baseUrl);
}
function channelNameOfUrl(baseUrl, alias = channelAlias) {
    if (!baseUrl.startsWith(alias))
        return undefined;
    const name = baseUrl.slice(alias.length).replace(/^\/+|\/+$/g, '');
    return name === '' ? undefined : name;
}
function splitPlatforms(text) {
    const open = text.endsWith(']') ? text.lastIndexOf('[') : -1;
    if (open < 0)
        return { location: text, platforms: undefined };
    const names = text
        .slice(open + 1, -1)
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
    const platforms = names.map((name) => {
        const platform = parsePlatform(name);
        if (platform !== undefined)
            return platform;
        const start = text.indexOf(name, open);
        throw new parse_error_CondaParseError(unknownPlatformMessage(name), text, { range: { start, end: start + name.length } });
    });
    return { location: text.slice(0, open), platforms: platforms.length > 0 ? platforms : undefined };
}
function urlScheme(text) {
    return /^(\p{L}[\p{L}\p{N}]{0,10}):\/\//u.exec(text)?.[1];
}
function parseUrl(text, input = text) {
    try {
        return new URL(text);
    }
    catch {
        throw new parse_error_CondaParseError(`'${text}' is not a valid URL`, input);
    }
}
function channelOfUrl(url, alias) {
    url.pathname = withSlash(url.pathname);
    const baseUrl = url.href;
    const path = url.pathname.replace(/\/+$/, '');
    const ownName = url.host === '' ? path.slice(path.lastIndexOf('/') + 1) : path.replace(/^\/+/, '');
    const name = channelNameOfUrl(baseUrl, alias) ?? (ownName === '' ? undefined : ownName);
    return { baseUrl, name: url.protocol === 'http:' || url.protocol === 'https:' ? name : undefined };
}
function channelOfName(name, input, alias = channelAlias) {
    const wrong = /[:\\[\]]/.exec(name);
    const trimmed = name.replace(/\/+$/, '');
    if (wrong || trimmed === '' || !URL.canParse(`${trimmed}/`, alias)) {
        throw new parse_error_CondaParseError(`invalid channel name: '${name}'`, input, {
            range: wrong ? { start: wrong.index, end: wrong.index + 1 } : { start: 0, end: name.length },
            hint: "Give a name such as 'conda-forge', a URL, or a directory that starts with './'",
        });
    }
    return { baseUrl: new URL(`${trimmed}/`, alias).href, name: trimmed };
}
const drivePath = /^\p{L}:[\\/]/u;
function isAbsolutePathText(text) {
    return !text.includes('://') && (text.startsWith('/') || text.startsWith('\\\\') || drivePath.test(text));
}
function isPathLike(text) {
    return !text.includes('://') && (/^(?:\.\/|\.\.|~\/)/.test(text) || isAbsolutePathText(text));
}
function absolutePath(text, context, input) {
    if (isAbsolutePathText(text))
        return text;
    const [base, rest] = text.startsWith('~/') ? [context.homeDirectory, text.slice(2)] : [context.rootDirectory, text];
    if (base === undefined) {
        throw new parse_error_CondaParseError(`invalid path '${text}': it is not known what it is relative to`, input, {
            hint: 'Give an absolute path or a URL',
        });
    }
    return pathModule(base).join(base, rest);
}
function fileUrl(absolute) {
    const { normalize } = pathModule(absolute);
    return (0,external_node_url_.pathToFileURL)(normalize(absolute), { windows: isWindowsPath(absolute) }).href;
}
const isWindowsPath = (absolute) => drivePath.test(absolute) || absolute.startsWith('\\\\');
const pathModule = (absolute) => (isWindowsPath(absolute) ? external_node_path_.win32 : external_node_path_.posix);
const withSlash = (url) => (url.endsWith('/') ? url : `${url}/`);
const mask = '********';
function maskUrl(text) {
    if (!URL.canParse(text))
        return text;
    const url = new URL(text);
    if (url.password !== '')
        url.password = mask;
    url.pathname = url.pathname.replace(/^\/t\/[^/]+(?=\/|$)/, `/t/${mask}`);
    return url.href;
}
function stripUrlSecrets(text) {
    if (!URL.canParse(text))
        return text;
    const url = new URL(text);
    url.username = '';
    url.password = '';
    url.search = '';
    url.pathname = url.pathname.replace(/^\/t\/[^/]+(?=\/|$)/, '');
    if (!/^#(?:md5|sha256):[0-9a-f]+$/i.test(url.hash))
        url.hash = '';
    return url.href;
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

;// CONCATENATED MODULE: ./build/conda/entry-script.js
const longestInterpreter = 125;
function unixEntryPointScript(entry, prefix, pythonVersion) {
    const interpreter = `${prefix}/bin/python${pythonVersion}`;
    const direct = Buffer.byteLength(interpreter) <= longestInterpreter && !interpreter.includes(' ');
    const start = direct ? `#!${interpreter}` : `#!/bin/sh\n'''exec' "${interpreter}" "$0" "$@" #'''`;
    return `${start}\n${scriptBody(entry)}`;
}
function windowsEntryPointScript(entry) {
    return `\n${scriptBody(entry)}`;
}
function scriptBody(entry) {
    const imported = entry.function.split('.')[0];
    return [
        '# -*- coding: utf-8 -*-',
        'import re',
        'import sys',
        '',
        `from ${entry.module} import ${imported}`,
        '',
        "if __name__ == '__main__':",
        "\tsys.argv[0] = re.sub(r'(-script\\.pyw?|\\.exe)?$', '', sys.argv[0])",
        `\tsys.exit(${entry.function}())`,
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/conda/file-name.js
function parsePackageFileName(fileName) {
    const extension = fileName.endsWith('.conda') ? '.conda' : fileName.endsWith('.tar.bz2') ? '.tar.bz2' : undefined;
    if (extension === undefined)
        return undefined;
    const stem = fileName.slice(0, -extension.length);
    const buildAt = stem.lastIndexOf('-');
    const versionAt = stem.lastIndexOf('-', buildAt - 1);
    if (buildAt < 1 || versionAt < 1)
        return undefined;
    return {
        name: stem.slice(0, versionAt),
        version: stem.slice(versionAt + 1, buildAt),
        build: stem.slice(buildAt + 1),
        extension,
    };
}
function formatPackageFileName(parts) {
    return `${parts.name}-${parts.version}-${parts.build}${parts.extension}`;
}

;// CONCATENATED MODULE: ./build/conda/matcher/glob.js
function parseGlob(source, ignoreCase) {
    const tokens = parseTokens(source, ignoreCase);
    return tokens && { source, matches: (text) => matchTokens(tokens, text) };
}
function parseTokens(source, ignoreCase) {
    const characters = [...source];
    const tokens = [];
    for (let index = 0; index < characters.length;) {
        const character = characters[index];
        if (character === '*') {
            const count = countStars(characters, index);
            const isWholePart = count === 2 && isPart(characters, index, count);
            if (count > 2 || (count === 2 && !isWholePart))
                return undefined;
            index += count;
            if (isWholePart && characters[index] === '/')
                index++;
            else if (tokens.at(-1) !== 'star')
                tokens.push('star');
        }
        else if (character === '[') {
            const end = endOfSet(characters, index);
            if (end === undefined)
                return undefined;
            tokens.push(setOf(characters.slice(index + 1, end), ignoreCase));
            index = end + 1;
        }
        else {
            tokens.push(character === '?' ? () => true : sameAs(character, ignoreCase));
            index++;
        }
    }
    return tokens;
}
function countStars(characters, start) {
    let end = start;
    while (characters[end] === '*')
        end++;
    return end - start;
}
function isPart(characters, start, length) {
    const before = characters[start - 1];
    const after = characters[start + length];
    return (before === undefined || before === '/') && (after === undefined || after === '/');
}
function endOfSet(characters, start) {
    const first = characters[start + 1] === '!' ? start + 2 : start + 1;
    const end = characters.indexOf(']', first + 1);
    return end < 0 ? undefined : end;
}
function setOf(content, ignoreCase) {
    const negated = content[0] === '!' && content.length > 1;
    const members = negated ? content.slice(1) : content;
    const tests = [];
    for (let index = 0; index < members.length;) {
        const from = members[index];
        if (members[index + 1] === '-' && index + 2 < members.length) {
            tests.push(between(from, members[index + 2], ignoreCase));
            index += 3;
        }
        else {
            tests.push(sameAs(from, ignoreCase));
            index++;
        }
    }
    return (character) => tests.some((test) => test(character)) !== negated;
}
function sameAs(wanted, ignoreCase) {
    if (!ignoreCase)
        return (character) => character === wanted;
    const lower = asciiLower(wanted);
    return (character) => asciiLower(character) === lower;
}
function between(from, to, ignoreCase) {
    const within = (character) => inOrder(from, character) && inOrder(character, to);
    if (!ignoreCase || !/^[A-Za-z]$/.test(from) || !/^[A-Za-z]$/.test(to))
        return within;
    const [low, high] = [asciiLower(from), asciiLower(to)];
    return (character) => {
        const lower = asciiLower(character);
        return (inOrder(low, lower) && inOrder(lower, high)) || within(character);
    };
}
const inOrder = (a, b) => a.codePointAt(0) <= b.codePointAt(0);
function asciiLower(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function matchTokens(tokens, text) {
    const characters = [...text];
    let token = 0;
    let position = 0;
    let starToken = -1;
    let starPosition = 0;
    while (position < characters.length) {
        const current = tokens[token];
        if (current === 'star') {
            starToken = token++;
            starPosition = position;
        }
        else if (current?.(characters[position])) {
            token++;
            position++;
        }
        else if (starToken >= 0) {
            token = starToken + 1;
            position = ++starPosition;
        }
        else {
            return false;
        }
    }
    while (tokens[token] === 'star')
        token++;
    return token === tokens.length;
}

;// CONCATENATED MODULE: ./build/conda/matcher/regex-parse.js
class RegexSyntaxError extends Error {
}
const maximumDepth = 50;
const maximumRepeat = 1000;
const maximumCost = 20_000;
function parseRegexSyntax(source, ignoreCase) {
    const reader = new Reader(source, { ignoreCase, dotAll: false });
    const node = reader.choice();
    if (!reader.atEnd)
        throw new RegexSyntaxError("unexpected ')'");
    if (costOf(node) > maximumCost)
        throw new RegexSyntaxError('the pattern repeats too much');
    return node;
}
function costOf(node) {
    switch (node.kind) {
        case 'sequence':
        case 'choice':
            return node.parts.reduce((sum, part) => sum + costOf(part), 1);
        case 'repeat':
            return costOf(node.of) * Math.max(1, node.most === Infinity ? node.least : node.most);
        case 'look':
            return costOf(node.of) + 1;
        default:
            return 1;
    }
}
class Reader {
    source;
    flags;
    #position = 0;
    #depth = 0;
    constructor(source, flags) {
        this.source = source;
        this.flags = flags;
    }
    get atEnd() {
        return this.#position >= this.source.length;
    }
    choice() {
        const flags = this.flags;
        const parts = [this.#sequence()];
        while (this.#take('|'))
            parts.push(this.#sequence());
        this.flags = flags;
        return parts.length === 1 ? parts[0] : { kind: 'choice', parts };
    }
    #sequence() {
        const parts = [];
        while (!this.atEnd && !this.#sees('|') && !this.#sees(')')) {
            const atom = this.#atom();
            if (atom)
                parts.push(this.#repeated(atom));
        }
        return parts.length === 1 ? parts[0] : { kind: 'sequence', parts };
    }
    #atom() {
        if (this.#take('('))
            return this.#group();
        const set = this.#takeMatch(/\[\^?\]?(?:\[:\^?\w+:\]|\[(?:\\.|[^\]\\])*\]|\\.|[^\]\\])*\]/suy);
        if (set)
            return this.#characterClass(set[0]);
        if (this.#take('^'))
            return { kind: 'start' };
        if (this.#take('$'))
            return { kind: 'end' };
        if (this.#take('.')) {
            const { dotAll } = this.flags;
            return { kind: 'character', test: (character) => dotAll || character !== '\n' };
        }
        if (this.#take('\\'))
            return this.#escape();
        const character = String.fromCodePoint(this.source.codePointAt(this.#position));
        if ('*+?['.includes(character))
            throw new RegexSyntaxError(`unexpected '${character}'`);
        this.#position += character.length;
        return this.#literal(character);
    }
    #group() {
        if (++this.#depth > maximumDepth)
            throw new RegexSyntaxError('groups are nested too deeply');
        const flags = this.#takeMatch(/\?([a-z]*)(?:-([a-z]+))?([:)])/uy);
        const outer = this.flags;
        if (flags) {
            this.flags = changedFlags(outer, flags[1] ?? '', flags[2] ?? '');
            if (flags[3] === ')') {
                this.#depth--;
                return undefined;
            }
        }
        const look = flags ? undefined : this.#takeMatch(/\?(<?)([=!])/uy);
        const captures = !flags && !look;
        if (captures && !this.#takeMatch(/\?P?<[A-Za-z_]\w*>/uy) && this.#sees('?')) {
            throw new RegexSyntaxError('this kind of group is not supported');
        }
        const node = this.choice();
        if (!this.#take(')'))
            throw new RegexSyntaxError("a '(' is not closed");
        this.flags = outer;
        this.#depth--;
        if (look)
            return { kind: 'look', of: node, behind: look[1] === '<', negated: look[2] === '!' };
        return captures ? { kind: 'choice', parts: [node] } : node;
    }
    #repeated(atom) {
        const found = this.#takeMatch(/(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})([?+]?)/uy);
        if (!found)
            return atom;
        if (atom.kind === 'look' || isEmpty(atom))
            throw new RegexSyntaxError('there is nothing to repeat');
        const [, sign, from, comma, to, suffix] = found;
        if (suffix === '+')
            throw new RegexSyntaxError('possessive repetition is not supported');
        const least = sign === undefined ? Number(from) : sign === '+' ? 1 : 0;
        const most = sign === '?' ? 1 : sign !== undefined || to === '' ? Infinity : Number(comma ? to : from);
        if (least > most || least > maximumRepeat || (most > maximumRepeat && most !== Infinity)) {
            throw new RegexSyntaxError('invalid repetition');
        }
        return { kind: 'repeat', of: atom, least, most };
    }
    #escape() {
        const special = this.#takeMatch(/[AzbB]/uy)?.[0];
        if (special === 'A')
            return { kind: 'start' };
        if (special === 'z')
            return { kind: 'end' };
        if (special !== undefined)
            return { kind: 'word-boundary', negated: special === 'B' };
        const ofClass = this.#takeMatch(/[dDwWsS]|[pP](?:\{[^}]+\}|[A-Z])/uy)?.[0];
        if (ofClass !== undefined)
            return this.#characterClass(`[\\${ofClass.replace(/^([pP])([A-Z])$/, '$1{$2}')}]`);
        const code = this.#takeMatch(/(?:x|u)\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})/uy);
        if (code)
            return this.#literal(characterOfCode(parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16)));
        const control = this.#takeMatch(/[nrtfva]/uy)?.[0];
        if (control !== undefined)
            return this.#literal(controls[control]);
        const punctuation = this.#takeMatch(/[^\p{L}\p{N}\s]/uy)?.[0];
        if (punctuation === undefined)
            throw new RegexSyntaxError('this escape is not supported');
        return this.#literal(punctuation);
    }
    #literal(character) {
        if (!this.flags.ignoreCase)
            return { kind: 'character', test: (other) => other === character };
        const lower = character.toLowerCase();
        return { kind: 'character', test: (other) => other === character || other.toLowerCase() === lower };
    }
    #characterClass(text) {
        const plain = text
            .replace(/\[:(\^?)(\w+):\]/g, (_, negated, name) => posixClass(name, negated !== ''))
            .replace(/\\([^A-Za-z0-9\s\\\][^-])/gu, (_, escaped) => hexEscape(escaped))
            .replace(/^\[(\^?)\]/, '[$1\\]');
        const nested = /&&|--|~~|(?!^)\[/.test(plain.replace(/\\./gs, ''));
        const flags = (nested ? 'v' : 'u') + (this.flags.ignoreCase ? 'i' : '');
        try {
            const expression = new RegExp(`^${nested ? withOperands(plain) : plain}$`, flags);
            return { kind: 'character', test: (character) => expression.test(character) };
        }
        catch {
            throw new RegexSyntaxError(`the set '${text}' is not supported`);
        }
    }
    #sees(text) {
        return this.source.startsWith(text, this.#position);
    }
    #take(text) {
        if (!this.#sees(text))
            return false;
        this.#position += text.length;
        return true;
    }
    #takeMatch(sticky) {
        sticky.lastIndex = this.#position;
        const found = sticky.exec(this.source);
        if (found)
            this.#position = sticky.lastIndex;
        return found;
    }
}
const isEmpty = (node) => node.kind === 'sequence' && node.parts.length === 0;
const controls = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', a: '\x07' };
function changedFlags(flags, on, off) {
    if (/[^isu]/.test(on + off))
        throw new RegexSyntaxError('this flag is not supported');
    return {
        ignoreCase: (flags.ignoreCase || on.includes('i')) && !off.includes('i'),
        dotAll: (flags.dotAll || on.includes('s')) && !off.includes('s'),
    };
}
function characterOfCode(code) {
    if (code > 0x10ffff)
        throw new RegexSyntaxError('there is no such character');
    return String.fromCodePoint(code);
}
const hexEscape = (character) => `\\u{${character.codePointAt(0).toString(16)}}`;
function withOperands(set) {
    const [, caret = '', content = ''] = /^\[(\^?)(.*)\]$/s.exec(set) ?? [];
    const operands = content.split('&&');
    return operands.length === 1 ? set : `[${caret}${operands.map((operand) => `[${operand}]`).join('&&')}]`;
}
function posixClass(name, negated) {
    const ranges = {
        alnum: '0-9A-Za-z',
        alpha: 'A-Za-z',
        digit: '0-9',
        lower: 'a-z',
        upper: 'A-Z',
        word: '0-9A-Za-z_',
        xdigit: '0-9A-Fa-f',
        space: '\\t\\n\\v\\f\\r ',
        blank: '\\t ',
        punct: '\\u{21}-\\u{2f}\\u{3a}-\\u{40}\\u{5b}-\\u{60}\\u{7b}-\\u{7e}',
    };
    const range = ranges[name];
    if (range === undefined)
        throw new RegexSyntaxError(`the class '${name}' is not known`);
    return negated ? `[^${range}]` : range;
}

;// CONCATENATED MODULE: ./build/conda/matcher/regex.js

const maximumPattern = 1000;
const maximumText = 1000;
function parseRegex(source, ignoreCase) {
    if (source.length > maximumPattern)
        return undefined;
    try {
        const node = parseRegexSyntax(source, ignoreCase);
        return { source, matches: (text) => text.length <= maximumText && isFound(node, text) };
    }
    catch (error) {
        if (error instanceof RegexSyntaxError)
            return undefined;
        throw error;
    }
}
function isFound(node, text) {
    const characters = [...text];
    const everywhere = new Set(Array.from({ length: characters.length + 1 }, (_, index) => index));
    return ends(node, everywhere, characters).size > 0;
}
function ends(node, starts, text) {
    if (starts.size === 0)
        return starts;
    switch (node.kind) {
        case 'character':
            return new Set([...starts].filter((at) => at < text.length && node.test(text[at])).map((at) => at + 1));
        case 'sequence':
            return node.parts.reduce((positions, part) => ends(part, positions, text), starts);
        case 'choice':
            return new Set(node.parts.flatMap((part) => [...ends(part, starts, text)]));
        case 'repeat':
            return endsOfRepeat(node, starts, text);
        case 'look':
            return kept(starts, (at) => isLooked(node, at, text) !== node.negated);
        case 'start':
            return kept(starts, (at) => at === 0);
        case 'end':
            return kept(starts, (at) => at === text.length);
        case 'word-boundary':
            return kept(starts, (at) => (isWord(text[at - 1]) !== isWord(text[at])) !== node.negated);
    }
}
function endsOfRepeat(node, starts, text) {
    let positions = starts;
    for (let count = 0; count < node.least; count++)
        positions = ends(node.of, positions, text);
    const found = new Set(positions);
    for (let count = node.least; count < node.most && positions.size > 0; count++) {
        positions = kept(ends(node.of, positions, text), (at) => !found.has(at));
        for (const at of positions)
            found.add(at);
    }
    return found;
}
function isLooked(node, at, text) {
    if (!node.behind)
        return ends(node.of, new Set([at]), text).size > 0;
    const before = new Set(Array.from({ length: at + 1 }, (_, index) => index));
    return ends(node.of, before, text).has(at);
}
function kept(positions, test) {
    return new Set([...positions].filter(test));
}
const isWord = (character) => character !== undefined && /^[\p{L}\p{N}_]$/u.test(character);

;// CONCATENATED MODULE: ./build/conda/matcher/string-matcher.js



class StringMatcher {
    kind;
    source;
    #pattern;
    #lower;
    constructor(source, kind, pattern) {
        this.source = source;
        this.kind = kind;
        this.#pattern = pattern;
        this.#lower = asciiLower(source);
    }
    static exactly(text) {
        return new StringMatcher(text, 'exact');
    }
    static parse(text) {
        const kind = matcherKind(text);
        if (kind === 'exact')
            return new StringMatcher(text, kind);
        const pattern = kind === 'regex' ? parseRegex(text, true) : parseGlob(text, true);
        if (pattern === undefined)
            throw invalidPattern(text, kind);
        return new StringMatcher(text, kind, pattern);
    }
    matches(text) {
        if (this.#pattern)
            return this.#pattern.matches(text);
        return text === this.source || asciiLower(text) === this.#lower;
    }
    toString() {
        return this.source;
    }
    toJSON() {
        return this.source;
    }
}
function matcherKind(text) {
    if (text.startsWith('^') && text.endsWith('$'))
        return 'regex';
    return text.includes('*') ? 'glob' : 'exact';
}
function invalidPattern(text, kind) {
    return new parse_error_CondaParseError(`invalid ${kind}: ${text}`, text, { range: { start: 0, end: text.length } });
}

;// CONCATENATED MODULE: ./build/conda/match-spec/brackets.js

function unquotedPositions(text, wanted, limit) {
    const positions = [];
    if (!text.includes(wanted))
        return positions;
    let depth = 0;
    let quote = '';
    let before = '';
    for (let index = 0; index < text.length && positions.length < limit; index++) {
        const character = text[index];
        if (quote !== '') {
            if (character === '\\')
                index++;
            else if (character === quote)
                quote = '';
        }
        else if (character === '[' && (depth > 0 || startsFields(text, index)))
            depth++;
        else if (character === ']' && depth > 0)
            depth--;
        else if (isQuote(character) && depth > 0 && /^[=[,]$/.test(before))
            quote = character;
        else if (character === wanted)
            positions.push(index);
        if (!/\s/u.test(character))
            before = character;
    }
    return positions;
}
function startsFields(text, open) {
    fieldsAt.lastIndex = open;
    return fieldsAt.test(text);
}
const fieldsAt = /\[\s*[\p{L}\p{N}_-]+\s*=/uy;
const isQuote = (character) => character === '"' || character === "'";
function splitBrackets(text) {
    if (!text.endsWith(']'))
        return { head: text, fields: [] };
    const open = openingOfLast(text);
    if (open === undefined)
        throw new parse_error_CondaParseError('invalid bracket', text);
    return { head: text.slice(0, open), fields: readFields(text, open) };
}
function openingOfLast(text) {
    let depth = 0;
    let quote = '';
    let open;
    for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (quote !== '') {
            if (character === '\\')
                index++;
            else if (character === quote)
                quote = '';
        }
        else if (isQuote(character) && depth > 0)
            quote = character;
        else if (character === '[') {
            if (depth++ === 0)
                open = index;
        }
        else if (character === ']') {
            depth = Math.max(0, depth - 1);
            if (depth === 0 && index !== text.length - 1)
                open = undefined;
        }
    }
    return depth === 0 && quote === '' ? open : undefined;
}
const keyAt = /\s*([\p{L}\p{N}_-]*)\s*=\s*/uy;
const listAt = /\[([^\]]*)\]/y;
const bareAt = /[^,\]'"]+/y;
const doubleQuotedAt = /"((?:[^"\\]|\\.)*)"/sy;
const singleQuotedAt = /'((?:[^'\\]|\\.)*)'/sy;
const separatorAt = /\s*([,\]])/y;
function readFields(text, open) {
    const fields = [];
    let position = open + 1;
    const take = (pattern) => {
        pattern.lastIndex = position;
        const found = pattern.exec(text);
        if (found)
            position = pattern.lastIndex;
        return found;
    };
    if (text[position] === ']')
        return fields;
    for (;;) {
        const start = position;
        const key = take(keyAt)?.[1];
        const value = (take(doubleQuotedAt) ?? take(singleQuotedAt) ?? take(listAt))?.[1] ?? take(bareAt)?.[0];
        const separator = value === undefined ? undefined : take(separatorAt)?.[1];
        if (key === undefined || value === undefined || separator === undefined) {
            const range = { start, end: text.length };
            const hint = 'Write [key="value", key=value, key=[a, b]]';
            throw new parse_error_CondaParseError('invalid bracket', text, { range, hint });
        }
        fields.push({ key, value });
        if (separator === ']')
            return fields;
    }
}
function unescaped(value) {
    return value.replace(/\\(["'\\])/g, '$1');
}
function escaped(value) {
    return value.replace(/["\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/conda/match-spec/lists.js



function isExtraName(name) {
    return /^[a-z0-9_.+-]{1,64}$/.test(name);
}
function isFlag(flag) {
    return /^[a-z0-9_]+(?::[a-z0-9_]+)?$/.test(flag);
}
function isFlagMatcher(text) {
    return /^[a-z0-9_*]+(?::[a-z0-9_*]+)?$/.test(text);
}
const lists_element = /^\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([\p{L}\p{N}_.+-]+))\s*(,|$)/su;
function parseExtras(value) {
    const names = [];
    let rest = value;
    for (;;) {
        const found = lists_element.exec(rest);
        if (!found)
            throw new parse_error_CondaParseError('invalid bracket', value, { hint: 'Write [extras=[first, second]]' });
        names.push(found[1] ?? found[2] ?? found[3] ?? '');
        if (found[4] === '')
            break;
        rest = rest.slice(found[0].length);
    }
    const wrong = names.find((name) => !isExtraName(name));
    if (wrong !== undefined) {
        throw new parse_error_CondaParseError(`invalid extras group name '${wrong}': names must match the pattern [a-z0-9_.+-] ` +
            'and be between 1 and 64 characters long', value);
    }
    return names;
}
function parseFlags(value) {
    return value.split(',').map((part) => {
        const raw = part.trim();
        const quoted = /^"(.*)"$|^'(.*)'$/s.exec(raw);
        const flag = quoted ? unescaped(quoted[1] ?? quoted[2] ?? '') : raw;
        if (!isFlagMatcher(flag)) {
            throw new parse_error_CondaParseError(`invalid flag matcher: ${flag}`, value, {
                hint: "A flag has lower-case letters, digits and '_', perhaps a ':' inside, and '*' for anything",
            });
        }
        return StringMatcher.parse(flag);
    });
}

;// CONCATENATED MODULE: ./build/conda/package-name.js

const allowed = /^[0-9A-Za-z\-_.]+$/;
class PackageName {
    source;
    normalized;
    constructor(source, normalized) {
        this.source = source;
        this.normalized = normalized;
    }
    static parse(text) {
        if (!allowed.test(text))
            throw invalidName(text);
        const normalized = text.toLowerCase();
        return new PackageName(text, normalized === text ? text : normalized);
    }
    get isVirtual() {
        return isVirtualName(this.normalized);
    }
    equals(other) {
        return this.normalized === other.normalized;
    }
    toString() {
        return this.normalized;
    }
    toJSON() {
        return this.normalized;
    }
}
function isPackageName(text) {
    return allowed.test(text);
}
function isVirtualName(normalized) {
    return normalized.startsWith('__');
}
function invalidName(text) {
    const rule = 'Package names can only contain 0-9, a-z, A-Z, -, _, or .';
    const wrong = /[^0-9A-Za-z\-_.]/u.exec(text);
    return new parse_error_CondaParseError(`'${text}' is not a valid package name. ${rule}`, text, {
        range: wrong ? { start: wrong.index, end: wrong.index + wrong[0].length } : { start: 0, end: text.length },
    });
}

;// CONCATENATED MODULE: ./build/conda/matcher/name-matcher.js




class NameMatcher {
    exact;
    kind;
    #source;
    #pattern;
    constructor(source, kind, of) {
        this.#source = source;
        this.kind = kind;
        this.exact = of instanceof PackageName ? of : undefined;
        this.#pattern = of instanceof PackageName ? undefined : of;
    }
    static of(name) {
        return new NameMatcher(name.normalized, 'exact', name);
    }
    static parse(text) {
        const kind = matcherKind(text);
        if (kind === 'exact')
            return NameMatcher.of(PackageName.parse(text));
        const pattern = kind === 'regex' ? parseRegex(text, false) : parseGlob(text, false);
        if (pattern === undefined)
            throw invalidPattern(text, kind);
        return new NameMatcher(text, kind, pattern);
    }
    matches(name) {
        return this.exact ? this.exact.normalized === name.normalized : this.#pattern.matches(name.normalized);
    }
    toString() {
        return this.#source;
    }
}

;// CONCATENATED MODULE: ./build/conda/match-spec/condition.js

const condition_maximumDepth = 64;
const maximumLeaves = 1000;
function parseCondition(text, parseLeaf) {
    const reader = new condition_Reader(text, parseLeaf);
    const condition = reader.either();
    reader.expectEnd();
    return condition;
}
class condition_Reader {
    text;
    parseLeaf;
    #position = 0;
    #depth = 0;
    #leaves = 0;
    constructor(text, parseLeaf) {
        this.text = text;
        this.parseLeaf = parseLeaf;
    }
    either() {
        return this.#chain('or', () => this.#chain('and', () => this.#primary()));
    }
    expectEnd() {
        if (this.text.slice(this.#position).trim() !== '')
            throw this.#invalid("expected 'and', 'or' or the end");
    }
    #chain(kind, readPart) {
        let left = readPart();
        for (;;) {
            const before = this.#position;
            this.#skipBlanks();
            if (!this.text.startsWith(kind, this.#position)) {
                this.#position = before;
                return left;
            }
            this.#position += kind.length;
            this.#skipBlanks();
            left = { kind, left, right: readPart() };
        }
    }
    #primary() {
        if (this.text[this.#position] !== '(')
            return this.#leaf();
        if (++this.#depth > condition_maximumDepth)
            throw this.#invalid('parentheses are nested too deeply');
        this.#position++;
        this.#skipBlanks();
        const condition = this.either();
        this.#skipBlanks();
        if (this.text[this.#position] !== ')')
            throw this.#invalid("a '(' is not closed");
        this.#position++;
        this.#depth--;
        return condition;
    }
    #leaf() {
        const start = this.#position;
        const end = endOfLeaf(this.text, start);
        const leaf = end === undefined ? '' : this.text.slice(start, end).trim();
        if (end === undefined || leaf === '')
            throw this.#invalid('expected a match spec');
        if (++this.#leaves > maximumLeaves)
            throw this.#invalid('the condition is too long');
        this.#position = end;
        return { kind: 'spec', spec: this.parseLeaf(leaf) };
    }
    #skipBlanks() {
        while (/[ \t\r\n]/.test(this.text[this.#position] ?? ''))
            this.#position++;
    }
    #invalid(reason) {
        return new parse_error_CondaParseError(reason, this.text, { range: { start: this.#position, end: this.text.length } });
    }
}
function endOfLeaf(text, start) {
    let depth = 0;
    let quote = '';
    for (let index = start; index < text.length; index++) {
        const character = text[index];
        if (quote !== '') {
            if (character === '\\' && ++index >= text.length)
                return undefined;
            else if (character === quote)
                quote = '';
        }
        else if ((character === '"' || character === "'") && depth > 0)
            quote = character;
        else if (character === '[')
            depth++;
        else if (character === ']')
            depth = Math.max(0, depth - 1);
        else if (depth === 0 && (character === '(' || character === ')' || isWordAt(text, index, start)))
            return index;
    }
    return text.length;
}
function isWordAt(text, index, start) {
    if (index > start && !/[\s()]/u.test(text[index - 1]))
        return false;
    return /^(?:and|or)(?:[\s()]|$)/u.test(text.slice(index, index + 4));
}
function mapCondition(condition, change) {
    if (condition.kind === 'spec')
        return { kind: 'spec', spec: change(condition.spec) };
    const { kind, left, right } = condition;
    return { kind, left: mapCondition(left, change), right: mapCondition(right, change) };
}

;// CONCATENATED MODULE: ./build/conda/match-spec/format.js






const displayOrder = [
    ...['extras', 'flags', 'md5', 'sha256', 'buildNumber', 'version', 'build', 'fileName', 'url'],
    ...['license', 'licenseFamily', 'trackFeatures', 'channel', 'subdir', 'namespace', 'when'],
];
const displayLeafOrder = [
    ...['version', 'build', 'buildNumber', 'channel', 'subdir', 'namespace', 'extras', 'flags', 'md5'],
    ...['sha256', 'fileName', 'url', 'license', 'licenseFamily', 'trackFeatures', 'when'],
];
const canonicalOrder = [
    ...['version', 'build', 'buildNumber', 'fileName', 'extras', 'flags', 'channel', 'subdir'],
    ...['namespace', 'md5', 'sha256', 'url', 'license', 'licenseFamily', 'when', 'trackFeatures'],
];
function displayText(spec) {
    const placed = placedFields(spec);
    const brackets = bracketText(spec, displayOrder.filter((field) => !placed.has(field)), 'display');
    return prefixText(spec, placed) + brackets;
}
function canonicalText(spec) {
    const name = spec.name.toString();
    if (!isCanonicalName(spec))
        throw unwritable('name', name);
    return name + bracketText(spec, canonicalOrder, 'canonical');
}
function placedFields(spec) {
    const placed = new Set();
    if (spec.channel && placedChannelName(spec.channel) !== undefined) {
        placed.add('channel');
        if (spec.subdir !== undefined && parsePlatform(spec.subdir))
            placed.add('subdir');
        if (spec.namespace !== undefined && isPlainToken(spec.namespace))
            placed.add('namespace');
    }
    if (spec.version && isPlainText(spec.version.toString())) {
        placed.add('version');
        const build = spec.build?.toString();
        if (build !== undefined && isPlainText(build) && !/[,|]/.test(build))
            placed.add('build');
    }
    return placed;
}
function prefixText(spec, placed) {
    let text = '';
    if (placed.has('channel')) {
        text = placedChannelName(spec.channel);
        if (placed.has('subdir'))
            text += `/${spec.subdir}`;
        text += placed.has('namespace') ? `:${spec.namespace}:` : '::';
    }
    text += spec.name.toString();
    if (placed.has('version'))
        text += ` ${spec.version}`;
    if (placed.has('build'))
        text += ` ${spec.build}`;
    return text;
}
const isPlainText = (text) => !/[\s:#;[\]]/u.test(text);
const isPlainToken = (text) => text !== '' && !/[\s#;:[\]"'\\()=<>!~,]/u.test(text);
function placedChannelName(channel) {
    if (channel.platforms)
        return undefined;
    const name = nameThatReads(channel.baseUrl);
    return name !== undefined && name === channel.name ? name : undefined;
}
function nameThatReads(baseUrl) {
    const name = channelNameOfUrl(baseUrl);
    if (name === undefined || !isPlainToken(name))
        return undefined;
    const lastSegment = name.includes('/') ? name.slice(name.lastIndexOf('/') + 1) : '';
    if (parsePlatform(lastSegment))
        return undefined;
    return new URL(`${name}/`, channelAlias).href === baseUrl ? name : undefined;
}
function bracketText(spec, order, style) {
    const present = order.filter((field) => spec[field] !== undefined);
    if (present.length === 0)
        return '';
    return `[${present.map((field) => fieldText(spec, field, style)).join(separator(style))}]`;
}
const separator = (style) => (style === 'display' ? ', ' : ',');
function fieldText(spec, field, style) {
    switch (field) {
        case 'version':
        case 'subdir':
        case 'namespace':
        case 'md5':
        case 'sha256':
        case 'license':
            return scalar(field, String(spec[field]), style);
        case 'build':
            return scalar('build', String(spec.build), style);
        case 'buildNumber':
            return scalar('build_number', String(spec.buildNumber), style);
        case 'fileName':
            return scalar('fn', spec.fileName, style);
        case 'licenseFamily':
            return scalar('license_family', spec.licenseFamily, style);
        case 'url':
            return scalar('url', style === 'canonical' ? stripUrlSecrets(spec.url) : spec.url, style);
        case 'channel':
            return scalar('channel', channelText(spec.channel, style), style);
        case 'trackFeatures':
            return trackFeaturesText(spec.trackFeatures, style);
        case 'extras':
            return list('extras', spec.extras, isExtraName, style);
        case 'flags':
            return list('flags', spec.flags.map(String), isFlagMatcher, style);
        case 'when':
            return `when="${escaped(conditionText(spec.when, style, 0, false))}"`;
    }
}
function channelText(channel, style) {
    const platforms = channel.platforms ? `[${channel.platforms.join(',')}]` : '';
    if (style === 'display')
        return placedChannelName(channel) ?? channel.baseUrl + platforms;
    const url = stripUrlSecrets(channel.baseUrl);
    return (nameThatReads(url) ?? url) + platforms;
}
function list(key, values, isValid, style) {
    if (style === 'canonical') {
        const wrong = values.length === 0 ? '' : values.find((value) => !isValid(value));
        if (wrong !== undefined)
            throw unwritable(key, wrong);
    }
    return `${key}=[${values.join(separator(style))}]`;
}
function trackFeaturesText(features, style) {
    const wrong = features.length === 0 ? '' : features.find((feature) => feature === '' || /[, ]/.test(feature));
    if (style === 'canonical' && wrong !== undefined)
        throw unwritable('track_features', wrong);
    return scalar('track_features', features.join(' '), style);
}
function scalar(key, value, style) {
    const quote = quoteFor(value);
    if (quote !== undefined)
        return `${key}=${quote}${value}${quote}`;
    if (style === 'canonical')
        throw unwritable(key, value);
    return `unrepresentable-${key}="${escaped(value)}"`;
}
function quoteFor(value) {
    const trailing = /\\*$/.exec(value)?.[0].length ?? 0;
    if (trailing % 2 === 1)
        return undefined;
    const bare = value.replace(/\\./gs, '');
    const single = !bare.includes("'");
    const double = !bare.includes('"');
    if (value.includes("\\'") && double)
        return '"';
    if (single && /[\\"]/.test(value))
        return "'";
    return double ? '"' : single ? "'" : undefined;
}
function conditionText(condition, style, outer, isRight) {
    if (condition.kind === 'spec')
        return leafText(condition.spec, style);
    const binding = condition.kind === 'and' ? 2 : 1;
    const left = conditionText(condition.left, style, binding, false);
    const right = conditionText(condition.right, style, binding, true);
    const text = `${left} ${condition.kind} ${right}`;
    return binding < outer || (isRight && binding === outer) ? `(${text})` : text;
}
function leafText(spec, style) {
    const name = spec.name.toString();
    const order = style === 'display' ? displayLeafOrder : canonicalOrder;
    const present = order.filter((field) => spec[field] !== undefined);
    const version = spec.version?.toString() ?? '';
    const simple = spec.name.kind === 'exact' &&
        present.every((field) => field === 'version') &&
        (version === '' || (/^[><=!~]/.test(version) && isPlainText(version) && !/[()]/.test(version)));
    if (style === 'canonical' && !isCanonicalLeaf(spec, simple ? version === '' : present.length === 0)) {
        throw unwritable('when', name);
    }
    return simple ? name + version : name + bracketText(spec, order, style);
}
function isCanonicalName({ name }) {
    const text = name.toString();
    if (name.kind === 'exact')
        return true;
    if (matcherKind(text) !== name.kind)
        return false;
    return name.kind === 'glob' ? isPlainText(text) : !/[:#;[\]]/.test(text) && text.indexOf('$') === text.length - 1;
}
function isCanonicalLeaf(spec, nameIsLast) {
    const name = spec.name.toString();
    if (spec.when !== undefined || !isCanonicalName(spec) || /[()]/.test(name))
        return false;
    return !(nameIsLast ? /(?:^|\s)(?:and|or)(?:\s|$)/u : /(?:^|\s)(?:and|or)\s/u).test(name);
}
function unwritable(what, value) {
    return new parse_error_CondaParseError(`${what} '${value}' cannot be represented in canonical MatchSpec syntax`, value);
}

;// CONCATENATED MODULE: ./build/conda/version/components.js
const dev = -2;
const trailingSeparator = -1;
const post = Number.POSITIVE_INFINITY;
function compareComponents(a, b) {
    if (a === b)
        return 0;
    if (typeof a === 'string') {
        if (typeof b === 'string')
            return a < b ? -1 : 1;
        return b < 0 ? 1 : -1;
    }
    if (typeof b === 'string')
        return a < 0 ? -1 : 1;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/conda/version/parse.js


const maximumComponents = 8191;
const maximumSegmentsBeforeLocal = 127;
const maximumNumber = 2n ** 64n - 1n;
const bang = 0x21;
const plus = 0x2b;
const dash = 0x2d;
const dot = 0x2e;
const underscore = 0x5f;
const isDigit = (code) => code >= 0x30 && code <= 0x39;
const isLetter = (code) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
class parse_Reader {
    text;
    components = [];
    ends = [];
    position;
    separator = 0;
    trailing = 0;
    constructor(text, position) {
        this.text = text;
        this.position = position;
    }
    fail(message, start, end = start + 1) {
        throw new parse_error_CondaParseError(message, this.text, { range: { start, end: Math.min(end, this.text.length) } });
    }
    readPart() {
        if (!this.readSegment()) {
            this.fail('expected a version component such as `2` or `rc`', this.position);
        }
        for (;;) {
            const code = this.text.charCodeAt(this.position);
            if (code !== dot && code !== dash && code !== underscore)
                return;
            const before = this.position;
            if (code !== dot)
                this.useSeparator(code, before);
            this.position++;
            if (this.readSegment())
                continue;
            if (!this.readTrailing(code))
                this.position = before;
            return;
        }
    }
    readTrailing(separator) {
        const next = this.text.charCodeAt(this.position);
        if (next === dash || next === underscore) {
            this.useSeparator(next, this.position);
            this.position++;
            this.components.push(0, trailingSeparator);
            this.ends.push(this.components.length);
            this.trailing = next;
            return true;
        }
        if (separator === dot)
            return false;
        this.components.push(trailingSeparator);
        this.ends[this.ends.length - 1] = this.components.length;
        this.trailing = separator;
        return true;
    }
    useSeparator(code, at) {
        if (this.separator !== 0 && this.separator !== code) {
            this.fail('cannot use both underscores and dashes as version segment separators', at);
        }
        this.separator = code;
    }
    readSegment() {
        const { text, components } = this;
        const first = text.charCodeAt(this.position);
        if (isLetter(first))
            components.push(0);
        else if (!isDigit(first))
            return false;
        const start = components.length;
        let position = this.position;
        for (;;) {
            const begin = position;
            let code = text.charCodeAt(position);
            if (isDigit(code)) {
                let value = 0;
                do {
                    value = value * 10 + (code - 0x30);
                    code = text.charCodeAt(++position);
                } while (isDigit(code));
                components.push(value <= Number.MAX_SAFE_INTEGER ? value : this.largeNumber(begin, position));
            }
            else if (isLetter(code)) {
                do
                    code = text.charCodeAt(++position);
                while (isLetter(code));
                components.push(word(text.slice(begin, position)));
            }
            else
                break;
        }
        if (components.length - start > maximumComponents) {
            this.fail('there are too many components in a single segment', this.position, position);
        }
        this.position = position;
        this.ends.push(components.length);
        return true;
    }
    largeNumber(begin, end) {
        const value = BigInt(this.text.slice(begin, end));
        if (value > maximumNumber)
            this.fail('a number is too large: it must fit in 64 bits', begin, end);
        return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
    }
}
function word(letters) {
    const lower = letters.toLowerCase();
    return lower === 'dev' ? dev : lower === 'post' ? post : lower;
}
function readVersionPrefix(text, start = 0) {
    const reader = new parse_Reader(text, start);
    if (start >= text.length)
        reader.fail('empty string', start, start);
    const epoch = readEpoch(reader);
    reader.readPart();
    const releaseCount = reader.ends.length;
    if (text.charCodeAt(reader.position) === plus) {
        if (releaseCount > maximumSegmentsBeforeLocal) {
            reader.fail('the version string contains too many version segments', start, reader.position);
        }
        reader.position++;
        reader.readPart();
    }
    const { components, ends, trailing } = reader;
    return { parts: { epoch, components, ends, releaseCount, trailingDash: trailing === dash }, end: reader.position };
}
function readEpoch(reader) {
    let end = reader.position;
    while (isDigit(reader.text.charCodeAt(end)))
        end++;
    if (end === reader.position || reader.text.charCodeAt(end) !== bang)
        return 0;
    const value = Number(reader.text.slice(reader.position, end));
    const epoch = Number.isSafeInteger(value) ? value : reader.largeNumber(reader.position, end);
    reader.position = end + 1;
    return epoch;
}
function parseVersionParts(text) {
    const { parts, end } = readVersionPrefix(text);
    if (end < text.length)
        throw unexpectedCharacter(text, end);
    return parts;
}
function unexpectedCharacter(text, at) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const range = { start: at, end: at + character.length };
    const separator = character === '.' || character === '-' || character === '_';
    const message = separator
        ? `expected a version component after '${text[at]}'`
        : `unexpected '${character}': a version has letters, digits, '.', '-', '_', '!' and '+' only`;
    return new parse_error_CondaParseError(message, text, { range });
}

;// CONCATENATED MODULE: ./build/conda/version/version.js


class Version {
    source;
    #parts;
    #text;
    constructor(source, parts) {
        this.source = source;
        this.#parts = parts;
    }
    static parse(text) {
        return new Version(text, parseVersionParts(text));
    }
    static fromParts(source, parts) {
        return new Version(source, parts);
    }
    static isVersion(text) {
        try {
            parseVersionParts(text);
            return true;
        }
        catch {
            return false;
        }
    }
    compare(other) {
        const a = this.#parts;
        const b = other.#parts;
        if (a.epoch !== b.epoch)
            return a.epoch < b.epoch ? -1 : 1;
        return (compareSegments(a, b, 0, a.releaseCount, 0, b.releaseCount) ||
            compareSegments(a, b, a.releaseCount, a.ends.length, b.releaseCount, b.ends.length));
    }
    equals(other) {
        return this.compare(other) === 0 && !differInTrailing(this.#parts, other.#parts);
    }
    startsWith(prefix) {
        const a = this.#parts;
        const b = prefix.#parts;
        return a.epoch === b.epoch && releaseStartsWith(a, b, b.releaseCount) && localStartsWith(a, b);
    }
    isCompatibleWith(limit) {
        const a = this.#parts;
        const b = limit.#parts;
        return (this.compare(limit) >= 0 &&
            a.epoch === b.epoch &&
            releaseStartsWith(a, b, b.releaseCount - 1) &&
            localStartsWith(a, b));
    }
    get epoch() {
        return this.#parts.epoch;
    }
    get segmentCount() {
        return this.#parts.releaseCount;
    }
    get hasLocal() {
        return this.#parts.ends.length > this.#parts.releaseCount;
    }
    get majorMinor() {
        const { components, ends, releaseCount } = this.#parts;
        const [major, minor] = components;
        const plain = releaseCount >= 2 && ends[0] === 1 && ends[1] === 2;
        return plain && typeof major === 'number' && typeof minor === 'number' ? [major, minor] : undefined;
    }
    get key() {
        return versionKey(this.#parts);
    }
    toString() {
        this.#text ??= version_canonicalText(this.source);
        return this.#text;
    }
    toJSON() {
        return this.toString();
    }
}
function version_canonicalText(source) {
    return source.toLowerCase().replace(/(?<![0-9])0+(?=[0-9])/g, '');
}
function compareSegments(a, b, aFirst, aLast, bFirst, bLast) {
    let aSegment = aFirst;
    let bSegment = bFirst;
    let i = aFirst === 0 ? 0 : a.ends[aFirst - 1];
    let j = bFirst === 0 ? 0 : b.ends[bFirst - 1];
    while (aSegment < aLast || bSegment < bLast) {
        const iEnd = aSegment < aLast ? a.ends[aSegment] : i;
        const jEnd = bSegment < bLast ? b.ends[bSegment] : j;
        while (i < iEnd || j < jEnd) {
            const order = compareComponents(i < iEnd ? a.components[i] : 0, j < jEnd ? b.components[j] : 0);
            if (order !== 0)
                return order;
            if (i < iEnd)
                i++;
            if (j < jEnd)
                j++;
        }
        aSegment++;
        bSegment++;
    }
    return 0;
}
function differInTrailing(a, b) {
    return a.trailingDash !== b.trailingDash && hasTrailing(a) && hasTrailing(b);
}
const hasTrailing = (parts) => parts.components.includes(trailingSeparator);
function releaseStartsWith(a, b, bLast) {
    return segmentsStartWith(a, b, 0, a.releaseCount, 0, bLast);
}
function localStartsWith(a, b) {
    return segmentsStartWith(a, b, a.releaseCount, a.ends.length, b.releaseCount, b.ends.length);
}
function segmentsStartWith(a, b, aFirst, aLast, bFirst, bLast) {
    const segments = bLast - bFirst;
    for (let index = 0; index < segments; index++) {
        const aSegment = aFirst + index;
        const bSegment = bFirst + index;
        let i = aSegment === 0 ? 0 : a.ends[aSegment - 1];
        let j = bSegment === 0 ? 0 : b.ends[bSegment - 1];
        const iEnd = aSegment < aLast ? a.ends[aSegment] : i;
        const jEnd = b.ends[bSegment];
        for (; j < jEnd; j++) {
            const component = i < iEnd ? a.components[i++] : 0;
            const wanted = b.components[j];
            if (component !== wanted || (wanted === trailingSeparator && a.trailingDash !== b.trailingDash))
                return false;
        }
        if (i < iEnd && index + 1 < segments && aSegment + 1 < aLast)
            return false;
    }
    return true;
}
function versionKey(parts) {
    const release = keyOfSegments(parts, 0, parts.releaseCount);
    const local = keyOfSegments(parts, parts.releaseCount, parts.ends.length);
    return `${parts.epoch}!${release}+${local}`;
}
function keyOfSegments(parts, first, last) {
    const texts = [];
    let begin = first === 0 ? 0 : parts.ends[first - 1];
    for (let segment = first; segment < last; segment++) {
        const end = parts.ends[segment];
        let kept = end;
        while (kept > begin && parts.components[kept - 1] === 0)
            kept--;
        texts.push(parts.components
            .slice(begin, kept)
            .map((part) => keyOfComponent(part, parts))
            .join(' '));
        begin = end;
    }
    while (texts.at(-1) === '')
        texts.pop();
    return texts.join('.');
}
function keyOfComponent(component, parts) {
    return component === trailingSeparator && parts.trailingDash ? '-' : String(component);
}

;// CONCATENATED MODULE: ./build/conda/version/constraint.js



const operators = ['==', '!=', '<=', '>=', '<', '>', '=', '~='];
const any = { kind: 'any' };
const operatorAt = /[=!<>~]+/y;
const versionLikeAt = /[\p{L}\p{N}!\-_.*+]+/uy;
function readConstraint(text, start, mode) {
    rejectRegularExpression(text, start);
    if (text[start] === '*') {
        const end = text.startsWith('.*', start + 1) ? start + 3 : start + 1;
        return { node: any, end };
    }
    const operatorText = matchAt(operatorAt, text, start);
    const operator = operators.find((known) => known === operatorText);
    if (operatorText !== '' && operator === undefined) {
        throw new parse_error_CondaParseError(`invalid operator '${operatorText}'`, text, {
            range: { start, end: start + operatorText.length },
            hint: `The operators are ${operators.join(' ')}`,
        });
    }
    const versionStart = start + operatorText.length;
    const versionText = matchAt(versionLikeAt, text, versionStart);
    const end = versionStart + versionText.length;
    if (versionText === '')
        throw missingVersion(text, versionStart);
    if (versionText === '*')
        return { node: starAfter(operator, { text, start, end }, mode), end };
    const { parts, end: read } = inText(text, versionStart, () => readVersionPrefix(versionText));
    const version = Version.fromParts(versionText.slice(0, read), parts);
    const rest = versionText.slice(read);
    return { node: makeNode(operator, version, rest, { text, start: versionStart, end }, mode), end };
}
function makeNode(operator, version, rest, place, mode) {
    if (rest === '') {
        if (operator !== undefined)
            return nodeOf(operator, version);
        if (mode === 'strict')
            throw ambiguousVersion(place);
        return { kind: 'exact', negated: false, version };
    }
    const wildcard = rest === '*' || rest === '.*';
    const wildcards = rest === '*' || /^(?:\.\*)+$/.test(rest);
    if (operator === undefined) {
        if (wildcard || (mode === 'lenient' && /^(?:\.\*)+\.?$/.test(rest))) {
            return { kind: 'prefix', negated: false, version };
        }
    }
    else if (operator === '!=' && wildcard) {
        return { kind: 'prefix', negated: true, version };
    }
    else if (mode === 'lenient' && wildcards) {
        return nodeOf(operator === '>' ? '>=' : operator, version);
    }
    else if (wildcard) {
        throw wildcardWith(operator, place);
    }
    if (rest.includes('*'))
        throw regularExpression(place);
    const start = place.end - rest.length;
    throw new parse_error_CondaParseError(`unexpected '${rest}' after the version`, place.text, { range: { start, end: place.end } });
}
function nodeOf(operator, version) {
    switch (operator) {
        case '==':
        case '!=':
            return { kind: 'exact', negated: operator === '!=', version };
        case '=':
            return { kind: 'prefix', negated: false, version };
        case '~=':
            return { kind: 'compatible', version };
        default:
            return { kind: 'range', operator, version };
    }
}
function starAfter(operator, place, mode) {
    if (operator === undefined)
        return any;
    if (mode === 'strict' || operator === '>' || operator === '<' || operator === '!=')
        throw wildcardWith(operator, place);
    return any;
}
function matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text)?.[0] ?? '';
}
function inText(text, offset, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof parse_error_CondaParseError) || error.range === undefined)
            throw error;
        const range = { start: error.range.start + offset, end: error.range.end + offset };
        throw new parse_error_CondaParseError(error.message, text, { range, hint: error.hint });
    }
}
function rejectRegularExpression(text, start) {
    if (text[start] === '^' || text.indexOf('$', start) >= 0)
        throw regularExpression({ text, start, end: text.length });
}
function regularExpression({ text, start, end }) {
    return new parse_error_CondaParseError('regex constraints are not supported', text, {
        range: { start, end },
        hint: "A '*' stands only at the end: '1.2.*'",
    });
}
function ambiguousVersion({ text, start, end }) {
    const version = text.slice(start, end);
    const message = `missing range specifier for '${version}'. Did you mean '==${version}' or '${version}.*'?`;
    return new AmbiguousVersionError(message, text, { range: { start, end } });
}
class AmbiguousVersionError extends parse_error_CondaParseError {
}
function wildcardWith(operator, { text, start, end }) {
    return new parse_error_CondaParseError(`'*' is incompatible with '${operator}' operator`, text, { range: { start, end } });
}
function missingVersion(text, at) {
    return new parse_error_CondaParseError('expected a version', text, { range: { start: at, end: Math.min(at + 1, text.length) } });
}

;// CONCATENATED MODULE: ./build/conda/version/version-spec.js


class VersionSpec {
    static any = new VersionSpec({ kind: 'any' });
    node;
    #text;
    constructor(node) {
        this.node = node;
    }
    static of(node) {
        return new VersionSpec(node);
    }
    static exactly(version) {
        return new VersionSpec({ kind: 'exact', negated: false, version });
    }
    static parse(text, mode = 'lenient') {
        const reader = new version_spec_Reader(text, mode);
        const node = reader.readEither();
        reader.expectEnd();
        return new VersionSpec(node);
    }
    get isAny() {
        return this.node.kind === 'any';
    }
    matches(version) {
        return matchesNode(this.node, version);
    }
    equals(other) {
        return this.toString() === other.toString();
    }
    toString() {
        this.#text ??= textOf(this.node, false);
        return this.#text;
    }
    toJSON() {
        return this.toString();
    }
}
function matchesNode(node, version) {
    switch (node.kind) {
        case 'any':
            return true;
        case 'range':
            return inRange(node.operator, version.compare(node.version));
        case 'exact':
            return version.equals(node.version) !== node.negated;
        case 'prefix':
            return version.startsWith(node.version) !== node.negated;
        case 'compatible':
            return version.isCompatibleWith(node.version);
        case 'all':
            return node.parts.every((part) => matchesNode(part, version));
        case 'either':
            return node.parts.some((part) => matchesNode(part, version));
    }
}
function inRange(operator, order) {
    switch (operator) {
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
    }
}
function textOf(node, insideAll) {
    switch (node.kind) {
        case 'any':
            return '*';
        case 'range':
            return `${node.operator}${node.version}`;
        case 'exact':
            return `${node.negated ? '!=' : '=='}${node.version}`;
        case 'prefix':
            return `${node.negated ? '!=' : ''}${node.version}.*`;
        case 'compatible':
            return `~=${node.version}`;
        case 'all':
            return node.parts.map((part) => textOf(part, true)).join(',');
        case 'either': {
            const text = node.parts.map((part) => textOf(part, false)).join('|');
            return insideAll ? `(${text})` : text;
        }
    }
}
const version_spec_maximumDepth = 64;
class version_spec_Reader {
    #text;
    #mode;
    #position = 0;
    #depth = 0;
    constructor(text, mode) {
        this.#text = text;
        this.#mode = mode;
    }
    readEither() {
        return this.#readList('either', '|', () => this.#readList('all', ',', () => this.#readTerm()));
    }
    expectEnd() {
        if (this.#position === this.#text.length)
            return;
        const rest = this.#text.slice(this.#position);
        const hint = /^\s*[=!<>~]/.test(rest) ? "Put a ',' between two constraints" : undefined;
        const range = { start: this.#position, end: this.#text.length };
        throw new parse_error_CondaParseError(`unexpected '${rest}' after the version spec`, this.#text, { range, hint });
    }
    #readList(kind, separator, readPart) {
        const first = readPart();
        const parts = [first];
        for (;;) {
            const before = this.#position;
            this.#skipBlanks();
            if (this.#text[this.#position] !== separator) {
                this.#position = before;
                break;
            }
            this.#position++;
            this.#skipBlanks();
            parts.push(readPart());
        }
        if (parts.length === 1)
            return first;
        return { kind, parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])) };
    }
    #readTerm() {
        if (this.#text[this.#position] === '(')
            return this.#readGroup();
        const { node, end } = readConstraint(this.#text, this.#position, this.#mode);
        this.#position = end;
        return node;
    }
    #readGroup() {
        const start = this.#position++;
        if (++this.#depth > version_spec_maximumDepth) {
            throw new parse_error_CondaParseError('parentheses are nested too deeply', this.#text, { range: { start, end: start + 1 } });
        }
        this.#skipBlanks();
        const node = this.readEither();
        this.#skipBlanks();
        if (this.#text[this.#position] !== ')') {
            throw new parse_error_CondaParseError("a '(' is not closed", this.#text, { range: { start, end: start + 1 } });
        }
        this.#position++;
        this.#depth--;
        return node;
    }
    #skipBlanks() {
        while (/[ \t\r\n]/.test(this.#text[this.#position] ?? ''))
            this.#position++;
    }
}

;// CONCATENATED MODULE: ./build/conda/match-spec/version-and-build.js



function parseVersionAndBuild(text, mode) {
    if (text.includes('['))
        throw new parse_error_CondaParseError('multiple bracket sections not allowed', text);
    const { version, build } = splitVersionAndBuild(text, mode);
    const versionText = withoutLeadingEquals(version.replace(/\s+/gu, ''), build, mode);
    return {
        version: VersionSpec.parse(versionText, mode),
        ...(build !== undefined && { build: StringMatcher.parse(build) }),
    };
}
function splitVersionAndBuild(text, mode) {
    const end = new Recognizer(text, mode).group(0);
    if (end === undefined)
        throw new parse_error_CondaParseError(`unable to parse version spec: ${text}`, text);
    const separated = mode === 'lenient' && /[ =]/.test(text[end] ?? '') ? end + 1 : end;
    const build = text.slice(separated).trim();
    if (mode === 'strict' && /[^\p{L}\p{N}_*]/u.test(build)) {
        throw new parse_error_CondaParseError(`the build string '${build}' is not valid, it can only contain alphanumeric characters and underscores`, text, { range: { start: text.length - build.length, end: text.length } });
    }
    return { version: text.slice(0, end).trim(), build: build === '' ? undefined : build };
}
function withoutLeadingEquals(version, build, mode) {
    if (mode === 'strict' || !version.startsWith('='))
        return version;
    if (build === undefined && version.startsWith('=='))
        return version.slice(2);
    const rest = version.slice(1);
    if (/[=,|]/.test(rest))
        return version;
    return build === undefined && !rest.endsWith('*') ? `${rest}*` : rest;
}
const blanksAt = /[ \t\r\n]*/y;
const version_and_build_operatorAt = /[ \t\r\n]*(?:==|!=|=|>=|>|<=|<|~=)[ \t\r\n]*/y;
const versionAt = /(?:[0-9]+!)?(?:[A-Za-z]+|[0-9]+|\*)(?:[._-]*(?:[A-Za-z]+|[0-9]+|\*))*[_-]*/y;
const partsAt = /(?:[A-Za-z]+|[0-9]+|\*)(?:[._-]*(?:[A-Za-z]+|[0-9]+|\*))*[_-]*/y;
const version_and_build_maximumDepth = 64;
class Recognizer {
    text;
    mode;
    #depth = 0;
    constructor(text, mode) {
        this.text = text;
        this.mode = mode;
    }
    group(start) {
        let end = this.part(start);
        while (end !== undefined) {
            const separator = this.match(blanksAt, end) ?? end;
            if (this.text[separator] !== ',' && this.text[separator] !== '|')
                return end;
            end = this.part(this.match(blanksAt, separator + 1) ?? separator + 1);
        }
        return undefined;
    }
    part(start) {
        if (this.text[start] === '(' && this.#depth < version_and_build_maximumDepth) {
            this.#depth++;
            const end = this.group(start + 1);
            this.#depth--;
            return end !== undefined && this.text[end] === ')' ? end + 1 : undefined;
        }
        return this.constraint(start);
    }
    constraint(start) {
        if (this.text[start] === '*')
            return this.text.startsWith('.*', start + 1) ? start + 3 : start + 1;
        if (this.mode === 'lenient' && this.text[start] === '=') {
            const version = this.version(start + 1);
            if (version === 'broken')
                return undefined;
            if (version !== undefined)
                return this.text.startsWith('.*', version) ? version + 2 : version;
        }
        const version = this.version(this.match(version_and_build_operatorAt, start) ?? start);
        if (version === undefined || version === 'broken')
            return undefined;
        return this.match(/[.*]*/y, version) ?? version;
    }
    version(start) {
        const end = this.match(versionAt, start);
        if (end === undefined || this.text[end] !== '+')
            return end;
        return this.match(partsAt, end + 1) ?? 'broken';
    }
    match(pattern, start) {
        pattern.lastIndex = start;
        return pattern.test(this.text) ? pattern.lastIndex : undefined;
    }
}

;// CONCATENATED MODULE: ./build/conda/match-spec/parse.js












function parseMatchSpecFields(text, options = {}) {
    const [comment] = unquotedPositions(text, '#', 1);
    const body = text.slice(0, comment).trim();
    rejectSemicolons(body);
    const { head, fields: brackets } = splitBrackets(body);
    const fields = readBrackets(brackets, options);
    const url = fields.url === undefined ? urlOf(head) : undefined;
    if (url !== undefined)
        return { name: nameOfUrl(url, text), url };
    const rest = readPrefix(head, fields, options);
    const { name, rest: versionAndBuild } = splitName(rest, options);
    if (versionAndBuild === '')
        return Object.assign(fields, { name });
    const positional = parseVersionAndBuild(versionAndBuild, options.mode ?? 'lenient');
    if (options.mode === 'strict') {
        if (fields.version !== undefined)
            throw givenTwice('version', text);
        if (fields.build !== undefined && positional.build !== undefined)
            throw givenTwice('build', text);
    }
    fields.version ??= positional.version;
    fields.build ??= positional.build;
    return Object.assign(fields, { name });
}
function noFields() {
    return {
        name: undefined,
        version: undefined,
        build: undefined,
        buildNumber: undefined,
        fileName: undefined,
        extras: undefined,
        flags: undefined,
        channel: undefined,
        subdir: undefined,
        namespace: undefined,
        md5: undefined,
        sha256: undefined,
        url: undefined,
        license: undefined,
        licenseFamily: undefined,
        trackFeatures: undefined,
        when: undefined,
    };
}
function rejectSemicolons(text) {
    const [first, second] = unquotedPositions(text, ';', 2);
    if (first === undefined)
        return;
    if (/^\s*if\s/u.test(text.slice(first + 1))) {
        throw new parse_error_CondaParseError("the '; if' syntax for conditional dependencies is deprecated", text, {
            range: { start: first, end: text.length },
            hint: 'Write [when="..."] instead',
        });
    }
    if (second !== undefined) {
        throw new parse_error_CondaParseError('more than one semicolon in match spec', text, {
            range: { start: second, end: second + 1 },
        });
    }
}
function readPrefix(head, fields, options) {
    const lastColon = head.lastIndexOf(':');
    if (lastColon < 0)
        return head;
    const colonBefore = lastColon === 0 ? -1 : head.lastIndexOf(':', lastColon - 1);
    const namespace = head.slice(colonBefore + 1, lastColon).trim();
    if (namespace !== '')
        fields.namespace = namespace;
    if (colonBefore >= 0) {
        const { channel, subdir } = parseChannelAndSubdir(head.slice(0, colonBefore), options);
        fields.channel ??= channel;
        if (subdir !== undefined)
            fields.subdir ??= subdir;
    }
    return head.slice(lastColon + 1);
}
function parseChannelAndSubdir(text, options) {
    const slash = text.lastIndexOf('/');
    const subdir = slash < 0 ? undefined : parsePlatform(text.slice(slash + 1));
    if (subdir === undefined)
        return { channel: parseChannel(text, options.channels) };
    return { channel: parseChannel(text.slice(0, slash), options.channels), subdir };
}
function splitName(text, options) {
    const trimmed = text.trim();
    const end = endOfRegexName(trimmed) ?? /^[^\s><=!~]*/u.exec(trimmed)[0].length;
    const nameText = trimmed.slice(0, end);
    if (nameText === '')
        throw new parse_error_CondaParseError('missing package name', text);
    if (nameText.includes('[') && !/[*^]/.test(nameText)) {
        throw new parse_error_CondaParseError('brackets are allowed once, at the end of the spec', text, {
            hint: 'Write name version build [key=value]',
        });
    }
    const name = NameMatcher.parse(nameText);
    if (name.kind !== 'exact' && !options.namePatterns) {
        throw new parse_error_CondaParseError(`"${nameText}" looks like a ${name.kind} but only exact package names are allowed, ` +
            'package names can only contain 0-9, a-z, A-Z, -, _, or .', text);
    }
    return { name, rest: trimmed.slice(end).trim() };
}
function endOfRegexName(text) {
    if (!text.startsWith('^'))
        return undefined;
    const end = text.search(/\$(?=$|[\s><=!~])/u);
    return end < 0 ? undefined : end + 1;
}
function urlOf(text) {
    if (text.includes('::'))
        return undefined;
    const trimmed = text.trim();
    if (urlScheme(trimmed) !== undefined)
        return parseUrl(trimmed).href;
    return isAbsolutePathText(trimmed) ? fileUrl(trimmed) : undefined;
}
function nameOfUrl(url, input) {
    const { pathname } = new URL(url);
    const parts = parsePackageFileName(pathname.slice(pathname.lastIndexOf('/') + 1));
    if (parts === undefined) {
        throw new parse_error_CondaParseError('missing package name: the URL does not end in the file name of a package', input);
    }
    return NameMatcher.parse(parts.name);
}
function readBrackets(brackets, options) {
    const fields = noFields();
    const seen = new Set();
    for (const { key, value } of brackets) {
        if (options.mode === 'strict' && seen.has(key))
            throw givenTwice(key, value);
        seen.add(key);
        readBracket(fields, key, value, options);
    }
    return fields;
}
function readBracket(fields, key, value, options) {
    switch (key) {
        case 'version':
            fields.version = VersionSpec.parse(value, options.mode);
            return;
        case 'build':
            fields.build = StringMatcher.parse(value);
            return;
        case 'build_number':
            fields.buildNumber = BuildNumberSpec.parse(value);
            return;
        case 'sha256':
            fields.sha256 = hexDigest(value, 64);
            return;
        case 'md5':
            fields.md5 = hexDigest(value, 32);
            return;
        case 'fn':
            fields.fileName = value;
            return;
        case 'url':
            fields.url = urlOf(value) ?? invalidUrl(value);
            return;
        case 'subdir':
            fields.subdir = value;
            return;
        case 'channel': {
            const { channel, subdir } = parseChannelAndSubdir(value, options);
            fields.channel ??= channel;
            if (subdir !== undefined)
                fields.subdir ??= subdir;
            return;
        }
        case 'license':
            fields.license = value;
            return;
        case 'license_family':
            fields.licenseFamily = value;
            return;
        case 'namespace':
            fields.namespace = value;
            return;
        case 'track_features':
            fields.trackFeatures = value.split(/[, ]/).flatMap((part) => part.trim() || []);
            return;
        default:
            readRevision3Bracket(fields, key, value, options);
    }
}
function readRevision3Bracket(fields, key, value, options) {
    if (options.revision3 === false || !['extras', 'flags', 'when'].includes(key)) {
        throw new parse_error_CondaParseError(`invalid bracket key: ${key}`, key);
    }
    if (key === 'extras')
        fields.extras = parseExtras(value);
    else if (key === 'flags')
        fields.flags = parseFlags(value);
    else
        fields.when = readCondition(value, options);
}
function readCondition(value, options) {
    try {
        return parseCondition(unescaped(value), (leaf) => {
            const spec = parseMatchSpecFields(leaf, options);
            if (spec.when !== undefined)
                throw new parse_error_CondaParseError('invalid bracket key: when', leaf);
            return spec;
        });
    }
    catch (error) {
        if (!(error instanceof parse_error_CondaParseError))
            throw error;
        throw new parse_error_CondaParseError(`could not parse condition ${value}: ${error.message}`, value, { hint: error.hint });
    }
}
function hexDigest(value, length) {
    if (value.length === length && /^[0-9a-f]+$/i.test(value))
        return value.toLowerCase();
    throw new parse_error_CondaParseError('unable to parse hash digest from hex', value, {
        hint: `The digest has ${length} hexadecimal digits`,
    });
}
function invalidUrl(value) {
    throw new parse_error_CondaParseError('invalid package path or url', value, { hint: 'Give a URL or an absolute path' });
}
function givenTwice(key, input) {
    return new parse_error_CondaParseError(`found multiple values for: ${key}`, input);
}

;// CONCATENATED MODULE: ./build/conda/match-spec/match-spec.js





class MatchSpec {
    name;
    version;
    build;
    buildNumber;
    fileName;
    extras;
    flags;
    channel;
    subdir;
    namespace;
    md5;
    sha256;
    url;
    license;
    licenseFamily;
    trackFeatures;
    when;
    #text;
    constructor(fields) {
        this.name = fields.name;
        this.version = fields.version;
        this.build = fields.build;
        this.buildNumber = fields.buildNumber;
        this.fileName = fields.fileName;
        this.extras = fields.extras;
        this.flags = fields.flags;
        this.channel = fields.channel;
        this.subdir = fields.subdir;
        this.namespace = fields.namespace;
        this.md5 = fields.md5;
        this.sha256 = fields.sha256;
        this.url = fields.url;
        this.license = fields.license;
        this.licenseFamily = fields.licenseFamily;
        this.trackFeatures = fields.trackFeatures;
        this.when = fields.when && mapCondition(fields.when, MatchSpec.of);
    }
    static parse(text, options = {}) {
        return new MatchSpec(parseMatchSpecFields(text, options));
    }
    static of(fields) {
        return fields instanceof MatchSpec ? fields : new MatchSpec(fields);
    }
    static named(name) {
        return new MatchSpec({ name: NameMatcher.of(name) });
    }
    with(changes) {
        return new MatchSpec({ ...this.fields, ...changes });
    }
    get fields() {
        const { name, version, build, buildNumber, fileName, extras, flags, channel, subdir, namespace } = this;
        const { md5, sha256, url, license, licenseFamily, trackFeatures, when } = this;
        return {
            ...{ name, version, build, buildNumber, fileName, extras, flags, channel, subdir, namespace },
            ...{ md5, sha256, url, license, licenseFamily, trackFeatures, when },
        };
    }
    matches(record) {
        return (this.name.matches(record.name) &&
            (this.version === undefined || this.version.matches(record.version)) &&
            (this.build === undefined || this.build.matches(record.build)) &&
            (this.buildNumber === undefined || this.buildNumber.matches(record.buildNumber)) &&
            (this.md5 === undefined || this.md5 === record.md5) &&
            (this.sha256 === undefined || this.sha256 === record.sha256) &&
            (this.url === undefined || record.url === undefined || this.url === record.url) &&
            (this.license === undefined || this.license === record.license) &&
            (this.licenseFamily === undefined || this.licenseFamily === record.licenseFamily) &&
            (this.trackFeatures?.every((feature) => record.trackFeatures?.includes(feature)) ?? true) &&
            (this.flags?.every((flag) => record.flags?.some((of) => flag.matches(of))) ?? true));
    }
    matchesVirtual(virtual) {
        return (this.name.matches(virtual.name) &&
            (this.version === undefined || this.version.matches(virtual.version)) &&
            (this.build === undefined || this.build.matches(virtual.build)));
    }
    get isVirtual() {
        return this.name.exact ? this.name.exact.isVirtual : /^\^?__/.test(this.name.toString());
    }
    get matchesEveryVersion() {
        return (this.version === undefined || this.version.isAny) && this.narrowsByVersionOnly;
    }
    get narrowsByVersionOnly() {
        const { build, buildNumber, md5, sha256, url, license, licenseFamily, trackFeatures, flags } = this;
        const narrowing = [build, buildNumber, md5, sha256, url, license, licenseFamily, trackFeatures, flags];
        return narrowing.every((field) => field === undefined);
    }
    toString() {
        this.#text ??= displayText(this);
        return this.#text;
    }
    toCanonicalString() {
        return canonicalText(this);
    }
    toJSON() {
        return this.toString();
    }
}
function nameOfDependency(text) {
    const name = /^\s*(?:[^\s[]*::)?([^\s><=!~;[]*)/.exec(text)?.[1] ?? '';
    return PackageName.parse(name).normalized;
}

;// CONCATENATED MODULE: ./build/conda/version/segments.js

function split(version) {
    const text = version.toString();
    const bang = text.indexOf('!') + 1;
    const plus = text.indexOf('+');
    const releaseEnd = plus < 0 ? text.length : plus;
    const release = text.slice(bang, releaseEnd);
    const segments = release.match(/[._-]?[0-9a-z]+(?:[_-]$)?|[._-][_-]$/g) ?? [];
    return { epoch: text.slice(0, bang), segments, local: text.slice(releaseEnd) };
}
const join = (parts) => Version.parse(parts.epoch + parts.segments.join('') + parts.local);
function truncateSegments(version, count) {
    if (count >= version.segmentCount)
        return version;
    const parts = split(version);
    return join({ ...parts, segments: parts.segments.slice(0, Math.max(1, count)) });
}
function extendSegments(version, count) {
    if (version.segmentCount >= count)
        return version;
    const parts = split(version);
    return join({ ...parts, segments: appended(parts, new Array(count - parts.segments.length).fill('.0')) });
}
function bumpSegment(version, index) {
    const parts = split(version);
    const segments = parts.segments.map((segment, at) => (at === index ? bumped(segment) : segment));
    return join({ ...parts, segments });
}
function bumped(segment) {
    const [, separator = '', body = ''] = /^([._-]?)(.*)$/.exec(segment) ?? [];
    const runs = body.match(/[0-9]+|[a-z]+|[_-]/g) ?? [];
    const lastLetters = runs.findLastIndex((run) => /^[a-z]/.test(run) && run !== 'dev' && run !== 'post');
    const lastNumber = runs.findLastIndex((run) => /^[0-9]/.test(run));
    const changed = runs.map((run, at) => at === lastNumber ? String(BigInt(run) + 1n) : at === lastLetters ? 'a' : run);
    if (lastNumber < 0)
        changed.unshift('1');
    return separator + changed.join('');
}
function withAlpha(version) {
    const parts = split(version);
    const letters = parts.segments.at(-1)?.match(/[a-z]+/g) ?? [];
    if (letters.some((run) => run !== 'dev' && run !== 'post'))
        return version;
    return join({ ...parts, segments: appended(parts, ['.0a0']) });
}
function appended(parts, more) {
    const kept = parts.segments
        .map((segment) => segment.replace(/[_-]$/, ''))
        .filter((segment) => /[0-9a-z]/.test(segment));
    return [...kept, ...more];
}
function stripLocal(version) {
    return version.hasLocal ? join({ ...split(version), local: '' }) : version;
}

;// CONCATENATED MODULE: ./build/conda/pin.js





const defaultLower = { kind: 'segments', count: 6 };
const defaultUpper = { kind: 'segments', count: 1 };
function parsePinBound(text) {
    if (/^x(?:\.x)*$/.test(text))
        return { kind: 'segments', count: text.split('.').length };
    try {
        return { kind: 'version', version: Version.parse(text) };
    }
    catch (error) {
        if (!(error instanceof parse_error_CondaParseError))
            throw error;
        throw new parse_error_CondaParseError(`'${text}' is not a valid pin expression (e.g. 'x.x') or version: ${error.message}`, text, {
            range: error.range,
        });
    }
}
function formatPinBound(bound) {
    return bound.kind === 'version' ? bound.version.toString() : Array.from({ length: bound.count }, () => 'x').join('.');
}
function applyPin(pin, version, build) {
    if (pin.exact)
        return { version: VersionSpec.exactly(version), build: StringMatcher.exactly(build) };
    const bounds = [lowerText(pin.lowerBound, version), upperText(pin.upperBound, version)].filter((text) => text !== '');
    return {
        ...(bounds.length > 0 && { version: VersionSpec.parse(bounds.join(','), 'strict') }),
        ...(pin.build && { build: pin.build }),
    };
}
function lowerText(bound, version) {
    if (bound === null)
        return '';
    const limit = bound ?? defaultLower;
    return `>=${limit.kind === 'version' ? limit.version : truncateSegments(version, limit.count)}`;
}
function upperText(bound, version) {
    if (bound === null)
        return '';
    const limit = bound ?? defaultUpper;
    if (limit.kind === 'version')
        return `<${limit.version}`;
    const release = extendSegments(truncateSegments(stripLocal(version), limit.count), limit.count);
    return `<${withAlpha(bumpSegment(release, limit.count - 1))}`;
}

;// CONCATENATED MODULE: ./build/conda/record/read-record.js



function readPackageRecord(json) {
    if (!isObject(json))
        throw new parse_error_CondaParseError('a package record is an object', String(json));
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
        name: PackageName.parse(name),
        version: Version.parse(version),
        build,
        buildNumber: buildNumber,
        subdir: read_record_text(json['subdir']) ?? subdirOf(json),
        depends: texts(json['depends']) ?? [],
        constrains: texts(json['constrains']) ?? [],
        extraDepends: textLists(json['extra_depends']),
        flags: texts(json['flags']),
        features: read_record_text(json['features']),
        trackFeatures: trackFeatures(json['track_features']),
        license: read_record_text(json['license']),
        licenseFamily: read_record_text(json['license_family']),
        md5: read_record_hexDigest(json['md5'], 32),
        sha256: read_record_hexDigest(json['sha256'], 64),
        legacyBz2Md5: read_record_hexDigest(json['legacy_bz2_md5'], 32),
        legacyBz2Size: size(json['legacy_bz2_size']),
        size: size(json['size']),
        timestampMs: timestampMs(json['timestamp']),
        noarch: noarch(json['noarch']),
        platform: read_record_text(json['platform']),
        arch: read_record_text(json['arch']),
        pythonSitePackagesPath: read_record_text(json['python_site_packages_path']),
        purls: texts(json['purls']),
        runExports: isObject(json['run_exports']) ? readRunExports(json['run_exports']) : undefined,
    };
    return record;
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
    return new parse_error_CondaParseError(`the package record${name} has no valid '${field}'`, name);
}
const read_record_text = (value) => (typeof value === 'string' ? value : undefined);
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
function read_record_hexDigest(value, length) {
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
    const platform = read_record_text(json['platform']);
    const arch = read_record_text(json['arch']);
    if (platform === undefined)
        return 'noarch';
    const short = { x86_64: '64', x86: '32' }[arch ?? 'x86_64'] ?? arch;
    return `${platform}-${short}`;
}

;// CONCATENATED MODULE: ./build/conda/record/record.js
function recordStem(record) {
    return `${record.name.normalized}-${record.version.source}-${record.build}`;
}

;// CONCATENATED MODULE: ./build/conda/virtual-packages/virtual-package.js



function virtual_package_virtualPackage(name, version, build = '0') {
    return { name: PackageName.parse(name), version: Version.parse(version), build };
}
function parseVirtualPackage(text) {
    const [name = '', version = '0', build = '0', more] = text.split('=');
    if (!name.startsWith('__') || more !== undefined) {
        throw new CondaParseError(`'${text}' is not a virtual package`, text, { hint: 'Write __name=version=build' });
    }
    return virtual_package_virtualPackage(name, version, build);
}
function formatVirtualPackage({ name, version, build }) {
    return `${name}=${version}${build === '' ? '' : `=${build}`}`;
}

;// CONCATENATED MODULE: ./build/conda/virtual-packages/detect.js




function virtualPackagesFor(platform, host, env) {
    const isHost = platform === host.platform;
    const assumed = isHost ? host : combined(platform, host);
    const override = (key) => env[`CONDA_OVERRIDE_${key}`];
    const overridden = (key, detected, ofFamily) => {
        if (!isHost && !ofFamily)
            return undefined;
        const value = override(key);
        return value === undefined ? detected : value === '' ? undefined : value;
    };
    const family = platformFamily(platform);
    const found = [];
    const add = (name, version, key) => {
        if (version !== undefined)
            found.push(explained(key, version, () => virtualPackage(name, version)));
    };
    const windows = isWindows(platform);
    add('__win', overridden('WIN', windows ? (assumed.windowsVersion ?? '0') : undefined, windows), 'WIN');
    if (isUnix(platform))
        add('__unix', '0');
    add('__linux', overridden('LINUX', assumed.linuxVersion, family === 'linux'), 'LINUX');
    add('__osx', overridden('OSX', assumed.macVersion, family === 'osx'), 'OSX');
    const isIos = family === 'ios' || family === 'iossimulator';
    add('__ios', overridden('IOS', isIos ? '0' : undefined, isIos), 'IOS');
    const isAndroid = family === 'android';
    add('__android', overridden('ANDROID', isAndroid ? '0' : undefined, isAndroid), 'ANDROID');
    const glibcOverride = override('GLIBC');
    const libc = glibcOverride === undefined ? assumed.libc : { family: 'glibc', version: glibcOverride };
    if (libc && libc.version !== '' && (isHost || family === 'linux'))
        add(`__${libc.family}`, libc.version, 'GLIBC');
    const cuda = overridden('CUDA', assumed.cudaVersion, true);
    add('__cuda', cuda, 'CUDA');
    if (cuda !== undefined)
        add('__cuda_arch', overridden('CUDA_ARCH', assumed.cudaArch, true), 'CUDA_ARCH');
    const processor = assumed.microarchitecture ?? baselineMicroarchitecture(platform) ?? (isHost ? '0' : undefined);
    const archspec = archspecOf(override('ARCHSPEC'), processor);
    if (archspec !== undefined)
        found.push(virtualPackage('__archspec', '1', archspec));
    return found;
}
function defaultFacts(platform) {
    const family = platform_platformFamily(platform);
    return {
        platform,
        ...(family === 'linux' && { linuxVersion: '4.18', libc: { family: 'glibc', version: '2.28' } }),
        ...(family === 'win' && { windowsVersion: '10.0' }),
        ...(family === 'osx' && { macVersion: '13.0' }),
        microarchitecture: baselineMicroarchitecture(platform),
    };
}
function baselineMicroarchitecture(platform) {
    return baselines[platform];
}
const baselines = {
    'linux-32': 'x86',
    'linux-64': 'x86_64',
    'linux-aarch64': 'aarch64',
    'linux-armv6l': 'aarch64',
    'linux-armv7l': 'aarch64',
    'linux-loongarch64': 'loongarch64',
    'linux-ppc64le': 'ppc64le',
    'linux-ppc64': 'ppc64',
    'linux-ppc': 'ppc',
    'linux-s390x': 's390x',
    'linux-riscv32': 'riscv32',
    'linux-riscv64': 'riscv64',
    'osx-64': 'x86_64',
    'osx-arm64': 'm1',
    'win-32': 'x86',
    'win-64': 'x86_64',
    'win-arm64': 'aarch64',
    'ios-arm64': 'aarch64',
    'iossimulator-arm64': 'aarch64',
    'iossimulator-64': 'x86_64',
    'android-aarch64': 'aarch64',
    'android-64': 'x86_64',
    'android-32': 'x86',
};
function combined(platform, host) {
    const defaults = defaultFacts(platform);
    const sameFamily = platformFamily(platform) === platformFamily(host.platform);
    return {
        ...defaults,
        ...(sameFamily && {
            windowsVersion: host.windowsVersion ?? defaults.windowsVersion,
            linuxVersion: host.linuxVersion ?? defaults.linuxVersion,
            macVersion: host.macVersion ?? defaults.macVersion,
            libc: host.libc ?? defaults.libc,
        }),
        cudaVersion: host.cudaVersion,
        cudaArch: host.cudaArch,
    };
}
function archspecOf(override, detected) {
    if (override === '')
        return undefined;
    if (override === undefined)
        return detected;
    if (override === '0' || isMicroarchitecture(override))
        return override;
    throw new CondaParseError(`CONDA_OVERRIDE_ARCHSPEC: '${override}' is not a known microarchitecture`, override, {
        hint: "Give a name such as 'x86_64_v3', or '0' for an unknown one",
    });
}
function explained(key, value, make) {
    try {
        return make();
    }
    catch (error) {
        if (!(error instanceof CondaParseError) || key === undefined)
            throw error;
        throw new CondaParseError(`CONDA_OVERRIDE_${key}: '${value}' is not a version: ${error.message}`, value, {
            hint: 'Give a version, or an empty text for a machine without it',
        });
    }
}

;// CONCATENATED MODULE: ./build/conda/virtual-packages/microarchitecture-table.js
const microarchitectureTable = `
x86;;generic;;
i686;x86;GenuineIntel;;
pentium2;i686;GenuineIntel;mmx;
pentium3;pentium2;GenuineIntel;sse;
pentium4;pentium3;GenuineIntel;sse2;
prescott;pentium4;GenuineIntel;sse3;
x86_64;;generic;;
x86_64_v2;x86_64;generic;cx16 lahf_lm mmx sse sse2 ssse3 sse4_1 sse4_2 popcnt;
x86_64_v3;x86_64_v2;generic;avx avx2 bmi1 bmi2 f16c fma abm movbe xsave;
x86_64_v4;x86_64_v3;generic;avx512f avx512bw avx512cd avx512dq avx512vl;
nocona;x86_64;GenuineIntel;mmx sse sse2 sse3;
core2;nocona;GenuineIntel;-sse3 ssse3;
nehalem;core2 x86_64_v2;GenuineIntel;;
westmere;nehalem;GenuineIntel;aes pclmulqdq;
sandybridge;westmere;GenuineIntel;avx;
ivybridge;sandybridge;GenuineIntel;rdrand f16c;
haswell;ivybridge x86_64_v3;GenuineIntel;;
broadwell;haswell;GenuineIntel;rdseed adx;
skylake;broadwell;GenuineIntel;clflushopt xsavec xsaveopt;
mic_knl;broadwell;GenuineIntel;avx512f avx512pf avx512er avx512cd;
skylake_avx512;skylake x86_64_v4;GenuineIntel;clwb;
cannonlake;skylake x86_64_v4;GenuineIntel;avx512vbmi avx512ifma sha_ni;
cascadelake;skylake_avx512;GenuineIntel;avx512_vnni;
icelake;cascadelake cannonlake;GenuineIntel;rdpid gfni avx512_vbmi2 avx512_vpopcntdq avx512_bitalg vpclmulqdq vaes;
sapphirerapids;icelake;GenuineIntel;avx512_bf16 cldemote movdir64b movdiri serialize waitpkg amx_bf16 amx_tile amx_int8;
alderlake;skylake;GenuineIntel;avx_vnni sha_ni clwb rdpid gfni vaes vpclmulqdq movdiri movdir64b serialize waitpkg;
arrowlake;alderlake;GenuineIntel;avx_ifma avx_ne_convert avx_vnni_int8 cmpccxadd;
arrowlake_s;arrowlake;GenuineIntel;avx_vnni_int16 sha512 sm3 sm4;
k10;x86_64;AuthenticAMD;mmx sse sse2 sse4a abm cx16 3dnow 3dnowext;
bulldozer;x86_64_v2;AuthenticAMD;sse4a xsave abm avx xop fma4 aes pclmulqdq;
piledriver;bulldozer;AuthenticAMD;bmi1 f16c fma tbm;
steamroller;piledriver;AuthenticAMD;fsgsbase;
excavator;steamroller x86_64_v3;AuthenticAMD;;
zen;x86_64_v3;AuthenticAMD;fsgsbase rdseed clzero aes pclmulqdq sse4a xsavec xsaveopt clflushopt;
zen2;zen;AuthenticAMD;clwb;
zen3;zen2;AuthenticAMD;vaes vpclmulqdq pku;
zen4;zen3 x86_64_v4;AuthenticAMD;gfni flush_l1d avx512ifma avx512_bf16 avx512vbmi avx512_vbmi2 avx512_vnni avx512_bitalg avx512_vpopcntdq;
zen5;zen4;AuthenticAMD;avx512_vp2intersect avx_vnni movdir64b movdiri tsc_adjust;
zen6;zen5;AuthenticAMD;avx512_fp16;
ppc64;;generic;;
power7;ppc64;IBM;;7
power8;power7;IBM;;8
power9;power8;IBM;;9
power10;power9;IBM;;10
ppc64le;;generic;;
power8le;ppc64le;IBM;;8
power9le;power8le;IBM;;9
power10le;power9le;IBM;;10
aarch64;;generic;;
armv8.1a;aarch64;generic;;
armv8.2a;armv8.1a;generic;;
armv8.3a;armv8.2a;generic;;
armv8.4a;armv8.3a;generic;;
armv8.5a;armv8.4a;generic;;
armv8.6a;armv8.5a;generic;;
armv9.0a;armv8.5a;generic;;
armv9.2a;armv9.0a armv8.6a;generic;;
thunderx2;armv8.1a;Cavium;fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics cpuid asimdrdm;0x0af
a64fx;armv8.2a;Fujitsu;fp asimd evtstrm sha1 sha2 crc32 atomics cpuid asimdrdm fphp asimdhp fcma dcpop sve;0x001
cortex_a72;aarch64;ARM;fp asimd evtstrm aes pmull sha1 sha2 crc32 cpuid;0xd08
neoverse_n1;cortex_a72 armv8.2a;ARM;atomics fphp asimdhp asimdrdm lrcpc dcpop asimddp;0xd0c
neoverse_v1;neoverse_n1 armv8.4a;ARM;jscvt fcma sha3 sha512 sve asimdfhm dit uscat ilrcpc flagm dcpodp svei8mm svebf16 i8mm bf16 dgh rng;0xd40
neoverse_v2;neoverse_n1 armv9.0a;ARM;jscvt fcma sha3 sha512 sve asimdfhm uscat ilrcpc flagm sb dcpodp sve2 flagm2 frint svei8mm svebf16 i8mm bf16;0xd4f
neoverse_n2;neoverse_n1 armv9.0a;ARM;jscvt fcma sha3 sha512 sve asimdfhm uscat ilrcpc flagm sb dcpodp sve2 flagm2 frint svei8mm svebf16 i8mm bf16;0xd49
ampere1;neoverse_n1 armv8.6a;Ampere;jscvt fcma sha3 sha512 asimdfhm dit uscat ilrcpc flagm ssbs sb paca pacg dcpodp flagm2 frint i8mm bf16 rng bti ecv;0xac3
ampere1a;ampere1;Ampere;sm3 sm4;0xac4
neoverse_v3ae;neoverse_v2 armv9.2a;ARM;afp bti dgh dit ecv paca pacg sm3 sm4 sveaes svebitperm svepmull svesha3 svesm4 wfxt;0xd83
olympus;armv9.2a;Nvidia;fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm jscvt fcma lrcpc dcpop sha3 sm3 sm4 asimddp sha512 sve asimdfhm dit uscat ilrcpc flagm ssbs sb paca pacg dcpodp sve2 sveaes svepmull svebitperm svesha3 svesm4 flagm2 frint svei8mm svebf16 i8mm bf16 dgh rng bti ecv afp wfxt fpmr lut faminmax f8cvt f8fma f8dp4 f8dp2 f8e4m3 f8e5m2 ls64;0x010
m1;armv8.4a;Apple;fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm jscvt fcma lrcpc dcpop sha3 asimddp sha512 asimdfhm dit uscat ilrcpc flagm ssbs sb paca pacg dcpodp flagm2 frint;0x022
m2;m1 armv8.5a;Apple;ecv bf16 i8mm bti;0x032
m3;m2 armv8.6a;Apple;;
m4;m3 armv8.6a;Apple;sme sme2;
arm;;generic;;
ppc;;generic;;
ppcle;;generic;;
sparc;;generic;;
sparc64;;generic;;
riscv64;;generic;;
u74mc;riscv64;SiFive;;
x60;riscv64;SpacemiT;;
`;

;// CONCATENATED MODULE: ./build/conda/virtual-packages/microarchitecture.js

let microarchitecture_known;
function microarchitecture_all() {
    microarchitecture_known ??= readTable();
    return microarchitecture_known;
}
function readTable() {
    const table = new Map();
    for (const line of microarchitectureTable.trim().split('\n')) {
        const [name = '', parentNames = '', vendor = '', changes = '', number = ''] = line.split(';');
        const parents = words(parentNames).map((parent) => table.get(parent));
        const features = new Set(parents.flatMap((parent) => [...parent.features]));
        for (const change of words(changes)) {
            if (change.startsWith('-'))
                features.delete(change.slice(1));
            else
                features.add(change);
        }
        const ancestors = new Set(parents.flatMap((parent) => [parent.name, ...parent.ancestors]));
        const isPart = number.startsWith('0x');
        const generation = isPart ? 0 : Number(number);
        table.set(name, { name, vendor, features, part: isPart ? number : '', generation, ancestors });
    }
    return table;
}
const words = (text) => text.split(' ').filter((word) => word !== '');
function microarchitectureNames() {
    return [...microarchitecture_all().keys()];
}
function microarchitecture_isMicroarchitecture(name) {
    return microarchitecture_all().has(name);
}
function microarchitectureOf(facts) {
    const root = microarchitecture_all().get(facts.architecture);
    if (!root)
        return undefined;
    const compatible = [...microarchitecture_all().values()].filter((target) => (target === root || target.ancestors.has(root.name)) && isCompatible(target, facts));
    const generic = best(compatible.filter((target) => target.vendor === 'generic')) ?? root;
    const samePart = compatible.filter((target) => target.part !== '' && target.part === facts.part);
    const candidates = samePart.length > 0 ? samePart : compatible;
    return (best(candidates.filter((target) => target.ancestors.has(generic.name))) ?? generic).name;
}
function isCompatible(target, facts) {
    const ofVendor = target.vendor === 'generic' || target.vendor === facts.vendor;
    switch (facts.architecture) {
        case 'ppc64':
        case 'ppc64le':
            return target.generation <= (facts.generation ?? 0);
        case 'riscv64':
            return target.vendor === 'generic' || target.name === facts.model;
        case 'aarch64':
            if (target.vendor === 'generic' && target.name !== 'aarch64')
                return false;
            if (facts.model !== undefined) {
                return ofVendor && (target.name === facts.model || !!microarchitecture_all().get(facts.model)?.ancestors.has(target.name));
            }
            return ofVendor && hasAll(facts.features, target.features);
        default:
            return ofVendor && hasAll(facts.features, target.features);
    }
}
function hasAll(features, wanted) {
    return [...wanted].every((feature) => features?.has(feature));
}
function best(candidates) {
    const rank = (a, b) => a.ancestors.size - b.ancestors.size > 0 ||
        (a.ancestors.size === b.ancestors.size && a.features.size > b.features.size);
    return candidates.reduce((found, candidate) => (found === undefined || rank(candidate, found) ? candidate : found), undefined);
}

;// CONCATENATED MODULE: ./build/conda/virtual-packages/processor-facts.js

const armVendors = {
    '0x41': 'ARM',
    '0x42': 'Broadcom',
    '0x43': 'Cavium',
    '0x44': 'DEC',
    '0x46': 'Fujitsu',
    '0x48': 'HiSilicon',
    '0x49': 'Infineon Technologies AG',
    '0x4d': 'Motorola',
    '0x4e': 'Nvidia',
    '0x50': 'APM',
    '0x51': 'Qualcomm',
    '0x53': 'Samsung',
    '0x56': 'Marvell',
    '0x61': 'Apple',
    '0x66': 'Faraday',
    '0x68': 'HXT',
    '0x69': 'Intel',
    '0xc0': 'Ampere',
};
function processorOfCpuInfo(text, machine) {
    const fields = new Map();
    for (const line of text.split('\n')) {
        const colon = line.indexOf(':');
        if (colon < 0) {
            if (fields.size > 0)
                break;
            continue;
        }
        fields.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
    }
    const features = (key) => new Set((fields.get(key) ?? '').split(/\s+/).filter(Boolean));
    switch (machine) {
        case 'x86_64':
            return { architecture: machine, vendor: fields.get('vendor_id') ?? 'generic', features: features('flags') };
        case 'aarch64': {
            const implementer = fields.get('CPU implementer') ?? '';
            const vendor = armVendors[implementer] ?? (implementer || 'generic');
            return { architecture: machine, vendor, features: features('Features'), part: fields.get('CPU part') ?? '' };
        }
        case 'ppc64':
        case 'ppc64le':
            return { architecture: machine, generation: Number(/POWER(\d+)/.exec(fields.get('cpu') ?? '')?.[1] ?? 0) };
        case 'riscv64':
            return { architecture: machine, model: riscvModel(fields.get('uarch'), fields.get('model name')) };
        default:
            return { architecture: machine };
    }
}
function riscvModel(uarch, modelName) {
    if (uarch === 'sifive,u74-mc')
        return 'u74mc';
    if (uarch === 'spacemit,x60' || modelName === 'Spacemit(R) X60')
        return 'x60';
    return uarch ?? 'riscv64';
}
const macFeatures = (/* unused pure expression or super */ null && ([
    ['sse4.1', 'sse4_1'],
    ['sse4.2', 'sse4_2'],
    ['avx1.0', 'avx'],
    ['lahf', 'lahf_lm'],
    ['sha', 'sha_ni'],
    ['popcnt lzcnt', 'abm'],
    ['clfsopt', 'clflushopt'],
    ['xsave', 'xsavec xsaveopt'],
]));
function processorOfSysctl(text) {
    const fields = new Map(text.split('\n').map((line) => {
        const colon = line.indexOf(': ');
        return [line.slice(0, colon).trim(), line.slice(colon + 2).trim()];
    }));
    const brand = (fields.get('machdep.cpu.brand_string') ?? '').toLowerCase();
    if (brand.includes('apple'))
        return { architecture: 'aarch64', vendor: 'Apple', model: appleModel(brand) };
    const keys = ['machdep.cpu.features', 'machdep.cpu.leaf7_features', 'machdep.cpu.extfeatures'];
    const features = new Set(keys.flatMap((key) => (fields.get(key) ?? '').toLowerCase().split(/\s+/)));
    for (const [mac, linux] of macFeatures) {
        if (mac.split(' ').every((feature) => features.has(feature)))
            for (const name of linux.split(' '))
                features.add(name);
    }
    return { architecture: 'x86_64', vendor: fields.get('machdep.cpu.vendor') ?? '', features };
}
function appleModel(brand) {
    const generation = Number(/apple\s+m(\d+)/.exec(brand)?.[1] ?? (brand === 'apple processor' ? 1 : 0));
    for (let number = Math.min(generation, 99); number > 0; number--) {
        if (isMicroarchitecture(`m${number}`))
            return `m${number}`;
    }
    return 'aarch64';
}

;// CONCATENATED MODULE: ./build/conda/index.js


























/***/ })

};
