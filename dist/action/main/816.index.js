export const id = 816;
export const ids = [816];
export const modules = {

/***/ 54725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ extractSourceArchive),
  b: () => (/* binding */ isSourceArchiveName)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/archive/bzip2/decode.js
var decode = __webpack_require__(38233);
// EXTERNAL MODULE: ./build/archive/errors.js
var archive_errors = __webpack_require__(1650);
// EXTERNAL MODULE: ./build/archive/extraction.js
var archive_extraction = __webpack_require__(88196);
// EXTERNAL MODULE: ./build/archive/read.js
var archive_read = __webpack_require__(79945);
// EXTERNAL MODULE: ./build/archive/tar-read.js
var tar_read = __webpack_require__(84083);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/archive/byte-reader.js

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
                    throw (0,archive_errors/* archiveError */.Ji)('it is cut off');
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
                throw (0,archive_errors/* archiveError */.Ji)('it is cut off');
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
class Crc64 {
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
function lzmaProperties(byte) {
    if (byte >= 9 * 5 * 5)
        throw (0,archive_errors/* archiveError */.Ji)('its LZMA data states impossible properties');
    return { lc: byte % 9, lp: Math.floor(byte / 9) % 5, pb: Math.floor(byte / 45) };
}
class LzmaWindow {
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
class LzmaDecoder {
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
    return (0,archive_errors/* archiveError */.Ji)('its LZMA data is damaged');
}

;// CONCATENATED MODULE: ./build/archive/lzma2.js


const largestDictionary = 1 << 28;
function lzma2DictionarySize(byte) {
    const size = byte === 40 ? 2 ** 32 - 1 : (2 | (byte & 1)) * 2 ** ((byte >> 1) + 11);
    if (byte > 40)
        throw (0,archive_errors/* archiveError */.Ji)('its LZMA2 data states an impossible dictionary');
    if (size > largestDictionary)
        throw (0,archive_errors/* archiveError */.Ji)(`its LZMA2 dictionary has more than the ${largestDictionary} bytes allowed`);
    return size;
}
async function* decodeLzma2(source, dictionarySize) {
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
        throw (0,archive_errors/* archiveError */.Ji)('it is cut off');
    return bytes;
}
function lzma2_damaged() {
    return (0,archive_errors/* archiveError */.Ji)('its LZMA2 data is damaged');
}

;// CONCATENATED MODULE: ./build/archive/xz.js






const streamMagic = Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]);
const lzma2Filter = 0x21;
const checkSizes = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
async function* decompressXz(source) {
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
class XzReader extends ByteReader {
    async bytes(size) {
        const bytes = await this.read(size);
        if (!bytes)
            throw (0,archive_errors/* archiveError */.Ji)('it is cut off');
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
                    throw (0,archive_errors/* archiveError */.Ji)('its xz data is empty');
                return undefined;
            }
            if (isFirst || word.readUInt32LE() !== 0)
                return Buffer.concat([word, await this.bytes(8)]);
        }
    }
}
async function* readStream(reader, header) {
    if (!header.subarray(0, 6).equals(streamMagic))
        throw (0,archive_errors/* archiveError */.Ji)('it is no xz file');
    const flags = header.subarray(6, 8);
    if ((0,external_node_zlib_.crc32)(flags) !== header.readUInt32LE(8) || flags[0] !== 0 || flags[1] > 15)
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
    const isRight = footer.readUInt32LE(0) === (0,external_node_zlib_.crc32)(footer.subarray(4, 10)) &&
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
    if ((0,external_node_zlib_.crc32)(header.subarray(0, end)) !== header.readUInt32LE(end))
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
        throw (0,archive_errors/* archiveError */.Ji)('its xz data uses filters for programs, which cannot be read');
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
    if ((await reader.bytes(4)).readUInt32LE() !== (0,external_node_zlib_.crc32)(Buffer.from(bytes)))
        throw xz_damaged();
    return bytes.length + 4;
}
function checkOf(kind) {
    if (kind === 1) {
        let value = 0;
        return {
            update: (data) => {
                value = (0,external_node_zlib_.crc32)(data, value);
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
        const hash = (0,external_node_crypto_.createHash)('sha256');
        return { update: (data) => hash.update(data), digest: () => hash.digest() };
    }
    return { update: () => { }, digest: () => undefined };
}
function xz_damaged() {
    return (0,archive_errors/* archiveError */.Ji)('its xz data is damaged');
}

// EXTERNAL MODULE: ./build/archive/zstd.js + 1 modules
var zstd = __webpack_require__(33949);
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
        const temporary = await (0,promises_.mkdtemp)(external_node_path_.join(external_node_path_.dirname(destination), '.unpack-'));
        try {
            const foldsCase = process.platform === 'win32' || process.platform === 'darwin';
            const extraction = new archive_extraction/* Extraction */.El(temporary, { outsideLinks: 'keep', foldsCase, what: 'archive' });
            for await (const member of readSourceArchive(file, options))
                await (0,archive_extraction/* addMember */.s4)(extraction, member);
            const topFolder = await onlyFolder(temporary);
            await checkLinks(extraction, temporary, topFolder);
            await (0,promises_.rename)(topFolder === undefined ? temporary : external_node_path_.join(temporary, topFolder), destination);
            return { ...extraction.result(), topFolder };
        }
        finally {
            await (0,promises_.rm)(temporary, { recursive: true, force: true });
        }
    };
    return (0,archive_errors/* namingArchive */.zl)(options.name ?? file, work, hint);
}
async function onlyFolder(root) {
    const [first, second] = await (0,promises_.readdir)(root, { withFileTypes: true });
    return first?.isDirectory() && !second ? first.name : undefined;
}
async function checkLinks(extraction, root, topFolder) {
    const base = external_node_path_.join(root, topFolder ?? '');
    const prefix = topFolder === undefined ? '' : `${topFolder}/`;
    for (const [link, target] of extraction.links) {
        const inner = link.slice(prefix.length);
        const isAbsolute = target.startsWith('/') || /^[A-Za-z]:|^\\/.test(target);
        const normal = external_node_path_.posix.join(external_node_path_.posix.dirname(inner), target);
        let isOut = isAbsolute || normal === '..' || normal.startsWith('../');
        if (!isOut && /[^./].*\.\./.test(target)) {
            const real = await (0,promises_.realpath)(external_node_path_.join(base, inner)).catch((error) => {
                if (['ENOENT', 'ELOOP', 'ENOTDIR'].includes((0,errors/* systemErrorCode */.vq)(error) ?? ''))
                    return undefined;
                throw error;
            });
            isOut = real !== undefined && !(0,files/* isInside */.FK)(await (0,promises_.realpath)(base), real);
        }
        if (isOut)
            throw (0,archive_errors/* archiveError */.Ji)(`its link ${link} leads out of the archive, to ${JSON.stringify(target)}`);
    }
}
async function* readSourceArchive(file, options) {
    const { size } = await (0,promises_.stat)(file);
    const maxBytes = options.maxUnpackedBytes ?? (0,archive_read/* defaultUnpackedLimit */.SA)(size);
    const limits = { maxBytes, maxEntries: mostEntries };
    const start = await firstBytes(file, 265);
    const read = () => (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 17 });
    const mark = start.toString('latin1');
    let tar;
    if (mark.startsWith('PK')) {
        const { readZipSource } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(782)]).then(__webpack_require__.bind(__webpack_require__, 46782));
        yield* readZipSource(file, limits, options.signal);
        return;
    }
    if (mark.startsWith('\x1f\x8b'))
        tar = gunzip(read());
    else if (mark.startsWith('BZh'))
        tar = (0,decode/* decompressBzip2 */.d)(read());
    else if (mark.startsWith('\xfd7zXZ\0'))
        tar = decompressXz(read());
    else if (mark.startsWith('\x28\xb5\x2f\xfd'))
        tar = (0,zstd/* decompressZstd */.l8)(read());
    else if (mark.slice(257, 262) === 'ustar' || isEmptyTar(start) || looksLikeOldTar(start))
        tar = read();
    else
        throw (0,archive_errors/* archiveError */.Ji)(unknownKind(start));
    for await (const entry of (0,tar_read/* readTar */.s)(tar, limits)) {
        options.signal?.throwIfAborted();
        const member = memberOf(entry);
        if (member)
            yield member;
    }
}
function memberOf(entry) {
    const { type, mtimeSeconds, data } = entry;
    if (entry.isSparse)
        throw (0,archive_errors/* archiveError */.Ji)(`its member ${entry.path} is stored with holes (sparse), which cannot be read`);
    if (type === 'other')
        throw (0,archive_errors/* archiveError */.Ji)(`its member ${entry.path} is no file, folder or link`);
    if (type === 'directory' && entry.path.split('/').every((part) => part === '' || part === '.'))
        return undefined;
    const linkTarget = type === 'hardlink' ? (0,archive_read/* safePath */.nG)(entry.linkTarget ?? '', 'archive') : entry.linkTarget;
    return {
        path: (0,archive_read/* safePath */.nG)(entry.path, 'archive'),
        type,
        size: type === 'file' ? entry.size : 0,
        executable: (entry.mode & 0o111) !== 0,
        mtimeSeconds,
        linkTarget,
        data,
    };
}
async function* gunzip(source) {
    const stream = (0,external_node_zlib_.createGunzip)({ chunkSize: 1 << 17 });
    (0,external_node_stream_.pipeline)(source, stream, () => { });
    try {
        yield* stream;
    }
    catch (error) {
        const code = (0,errors/* systemErrorCode */.vq)(error);
        throw code?.startsWith('Z_') ? (0,archive_errors/* archiveError */.Ji)('its gzip data is damaged or cut off', error) : error;
    }
}
async function firstBytes(file, size) {
    const handle = await (0,promises_.open)(file, 'r');
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


/***/ }),

/***/ 41432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bv: () => (/* binding */ digestProblems),
/* harmony export */   ic: () => (/* binding */ checkDigests),
/* harmony export */   m: () => (/* binding */ checksumError)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);

function digestProblems({ sha256, md5 }, found) {
    const problems = [];
    if (sha256 !== undefined && sha256 !== found.sha256) {
        problems.push(`expected SHA-256 ${sha256}`, `   found SHA-256 ${found.sha256}`);
    }
    if (md5 !== undefined && md5 !== found.md5)
        problems.push(`expected MD5 ${md5}`, `   found MD5 ${found.md5}`);
    return problems;
}
function checkDigests(expected, found, name) {
    const details = digestProblems(expected, found);
    if (details.length > 0)
        throw checksumError(name, details);
}
function checksumError(name, details) {
    return new _support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PixiBuildError */ .rW('source-checksum', `${capital(name)} is not the file that the recipe expects`, {
        exitCode: 2,
        details,
        hint: 'If the file was changed on purpose, write its new checksum into the recipe; else find out who changed it.',
    });
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 22816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ fetchSources)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/write-errors.js
var write_errors = __webpack_require__(89607);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/sources/paths.js
var paths = __webpack_require__(43161);
;// CONCATENATED MODULE: ./build/sources/patches/lines.js
function splitLines(content) {
    const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
    const lines = [];
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        if (newline < 0) {
            lines.push({ text: text.slice(start), end: '' });
            break;
        }
        const isWindows = newline > start && text.charAt(newline - 1) === '\r';
        lines.push({ text: text.slice(start, isWindows ? newline - 1 : newline), end: isWindows ? '\r\n' : '\n' });
        start = newline + 1;
    }
    return lines;
}
function joinLines(lines) {
    return Buffer.from(lines.map(({ text, end }) => text + end).join(''), 'latin1');
}
function commonEnd(lines) {
    const windows = lines.filter(({ end }) => end === '\r\n').length;
    const unix = lines.filter(({ end }) => end === '\n').length;
    return windows > unix ? '\r\n' : '\n';
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/sources/patches/similarity.js

const leastSimilarity = Math.fround(0.8);
class LineComparer {
    #stripped = new Map();
    #similar = new Map();
    isSame(a, b) {
        return a.text === b.text || this.#strip(a.text).text === this.#strip(b.text).text;
    }
    isSimilar(a, b) {
        if (a.text === b.text)
            return true;
        let known = this.#similar.get(a.text);
        if (!known) {
            known = new Map();
            this.#similar.set(a.text, known);
        }
        let similar = known.get(b.text);
        if (similar === undefined) {
            similar = areSimilar(this.#strip(a.text), this.#strip(b.text));
            known.set(b.text, similar);
        }
        return similar;
    }
    #strip(text) {
        const found = this.#stripped.get(text);
        if (found)
            return found;
        const bytes = Buffer.from(text, 'latin1');
        let stripped = { characters: undefined, text, bytes: bytes.length };
        if ((0,external_node_buffer_.isUtf8)(bytes)) {
            const characters = bytes.toString().replace(/\s/gu, '');
            stripped = { characters: [...characters], text: characters, bytes: Buffer.byteLength(characters) };
        }
        this.#stripped.set(text, stripped);
        return stripped;
    }
}
function areSimilar(a, b) {
    if (a.text === b.text)
        return true;
    if (!a.characters || !b.characters)
        return false;
    const longest = Math.max(a.bytes, b.bytes);
    const most = Math.ceil(longest * 0.2);
    const distance = boundedDistance(a.characters, b.characters, most);
    return distance !== undefined && Math.fround(1 - Math.fround(distance / longest)) > leastSimilarity;
}
function boundedDistance(a, b, most) {
    if (Math.abs(a.length - b.length) > most)
        return undefined;
    const far = most + 1;
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = new Array(b.length + 1).fill(far);
        if (i <= most)
            next[0] = i;
        let least = next[0];
        for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
            const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            const value = Math.min(change, row[j] + 1, next[j - 1] + 1, far);
            next[j] = value;
            if (value < least)
                least = value;
        }
        if (least > most)
            return undefined;
        row = next;
    }
    const distance = row[b.length];
    return distance > most ? undefined : distance;
}

;// CONCATENATED MODULE: ./build/sources/patches/apply-hunks.js


const mostFuzz = 2;
function applyHunks(content, { hunks, hasWindowsEnds }) {
    const lines = splitLines(content);
    const comparer = new LineComparer();
    if (lines.length > 0 && hunks.length > 0 && hunks.every((hunk) => isApplied(lines, hunk, comparer))) {
        return { kind: 'already' };
    }
    const image = new Image(lines, comparer);
    for (const [index, hunk] of hunks.entries()) {
        if (image.apply(hunk))
            continue;
        const expected = preImage(hunk).map(({ text }) => shown(text));
        return { kind: 'failed', hunk, number: index + 1, expected, found: image.nearest(hunk) };
    }
    const end = lines.length > 0 ? commonEnd(lines) : hasWindowsEnds ? '\n' : undefined;
    return { kind: 'applied', content: joinLines(image.finished(end)) };
}
const preImage = (hunk) => hunk.lines.filter(({ kind }) => kind !== '+');
const postImage = (hunk) => hunk.lines.filter(({ kind }) => kind !== '-');
function isApplied(lines, hunk, comparer) {
    const after = postImage(hunk);
    if (after.length === 0)
        return false;
    const before = preImage(hunk);
    const isSame = (a, b) => comparer.isSame(a, b);
    const isEqual = (a, b) => a.text === b.text && (a.end === '') === (b.end === '');
    const start = Math.max(0, hunk.newStart - 1);
    if (findBlock(lines, after, start, isSame) === undefined)
        return false;
    if (!hunk.lines.some(({ kind }) => kind === '+'))
        return findBlock(lines, before, start, isSame) === undefined;
    const isExact = findBlock(lines, after, start, isEqual) !== undefined;
    return isExact || findBlock(lines, before, start, isEqual) === undefined;
}
function findBlock(lines, block, start, fits) {
    for (const at of outward(Math.min(start, lines.length), lines.length - block.length)) {
        if (block.every((line, i) => fits(line, lines[at + i])))
            return at;
    }
    return undefined;
}
function* outward(start, last) {
    if (start <= last)
        yield start;
    for (let distance = 1; distance <= Math.max(start, last - start); distance++) {
        if (start - distance >= 0 && start - distance <= last)
            yield start - distance;
        if (start + distance <= last)
            yield start + distance;
    }
}
class Image {
    #lines;
    #comparer;
    constructor(lines, comparer) {
        this.#lines = lines.map((line) => ({ ...line, isPatched: false, isNew: false }));
        this.#comparer = comparer;
    }
    apply(hunk) {
        const before = preImage(hunk);
        const start = Math.min(Math.max(0, hunk.newStart - 1), this.#lines.length);
        for (let fuzz = 0; fuzz <= mostFuzz; fuzz++) {
            for (const at of outward(start, this.#lines.length - before.length)) {
                if (!this.#fits(hunk, before, at, fuzz))
                    continue;
                this.#change(hunk, at);
                return true;
            }
        }
        return false;
    }
    #fits(hunk, before, at, fuzz) {
        for (let i = 0; i < before.length; i++)
            if (this.#lines[at + i]?.isPatched)
                return false;
        const line = (i) => this.#lines[at + i];
        if (fuzz === 0)
            return before.every((wanted, i) => wanted.text === line(i).text && wanted.end === line(i).end);
        const context = hunk.lines.filter(({ kind }) => kind !== '+').flatMap(({ kind }, i) => (kind === ' ' ? [i] : []));
        return leftOut(context, fuzz).some((ignored) => before.every((wanted, i) => ignored.has(i) || this.#comparer.isSimilar(wanted, line(i))));
    }
    #change(hunk, start) {
        const after = [];
        let at = start;
        for (const { kind, text, end } of hunk.lines) {
            if (kind === '+')
                after.push({ text, end, isPatched: true, isNew: true });
            else if (kind === '-')
                at++;
            else
                after.push({ ...this.#lines[at++], isPatched: true });
        }
        this.#lines.splice(start, at - start, ...after);
    }
    finished(end) {
        const last = this.#lines.length - 1;
        return this.#lines.map((line, i) => {
            const own = line.isNew && line.end !== '' ? (end ?? line.end) : line.end;
            return { text: line.text, end: own === '' && i < last ? (end ?? '\n') : own };
        });
    }
    nearest(hunk) {
        const before = preImage(hunk);
        if (this.#lines.length === 0)
            return undefined;
        const start = Math.min(Math.max(0, hunk.newStart - 1), this.#lines.length - 1);
        let best = { at: start, fitting: -1 };
        for (const at of outward(start, this.#lines.length - 1)) {
            const fitting = before.filter((wanted, i) => this.#lines[at + i]?.text === wanted.text).length;
            if (fitting > best.fitting)
                best = { at, fitting };
        }
        const lines = this.#lines.slice(best.at, best.at + before.length).map(({ text }) => shown(text));
        return { line: best.at + 1, lines };
    }
}
function leftOut(context, fuzz) {
    if (context.length < fuzz)
        return [new Set()];
    const choices = [];
    for (let first = 0; first <= Math.min(fuzz, context.length); first++) {
        const rest = context.slice(first);
        for (let last = 0; last <= Math.min(fuzz, rest.length); last++) {
            choices.push(new Set([...context.slice(0, first), ...rest.slice(rest.length - last)]));
        }
    }
    return choices;
}
function shown(text) {
    return Buffer.from(text, 'latin1').toString();
}

;// CONCATENATED MODULE: ./build/sources/patches/file-names.js
function parseFileName(text, isHeader = true) {
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
    const plain = isHeader ? text.split('\t')[0] : text;
    const bare = isHeader && !text.includes('\t') ? plain.split(' ')[0] : plain;
    const name = Buffer.from(quoted === undefined ? bare.trimEnd() : unescaped(quoted), 'latin1').toString();
    if (name === '/dev/null')
        return undefined;
    return isHeader ? name.replace(/^[ab]\//, '') : name;
}
function splitGitNames(text) {
    const quoted = /^("(?:[^"\\]|\\.)*"|\S+) ("(?:[^"\\]|\\.)*"|\S+)$/.exec(text);
    if (quoted && (text.startsWith('"') || text.endsWith('"')))
        return [tabbed(quoted[1]), tabbed(quoted[2])];
    const middle = (text.length - 1) / 2;
    if (text.charAt(middle) === ' ' && withoutPrefix(text.slice(0, middle)) === withoutPrefix(text.slice(middle + 1))) {
        return [tabbed(text.slice(0, middle)), tabbed(text.slice(middle + 1))];
    }
    const space = text.indexOf(' b/') >= 0 ? text.indexOf(' b/') : text.indexOf(' ');
    if (space < 0)
        return [undefined, undefined];
    return [tabbed(text.slice(0, space)), tabbed(text.slice(space + 1))];
}
const withoutPrefix = (name) => name.replace(/^[ab]\//, '');
const tabbed = (name = '') => parseFileName(`${name}\t`);
const escapes = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
function unescaped(text) {
    return text.replace(/\\([0-7]{1,3}|.)/gs, (_all, code) => /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8) & 0xff) : (escapes[code] ?? code));
}

;// CONCATENATED MODULE: ./build/sources/patches/parse-patch.js



function parsePatch(content, name) {
    const lines = splitLines(content);
    const diffs = [];
    const parser = new Parser(lines, name);
    for (let diff = parser.next(); diff; diff = parser.next())
        diffs.push(diff);
    if (diffs.length === 0 && lines.some((line) => line.text.trim() !== ''))
        throw parser.nothing();
    return diffs;
}
class Parser {
    #lines;
    #name;
    #at = 0;
    constructor(lines, name) {
        this.#lines = lines;
        this.#name = name;
    }
    next() {
        let git;
        for (; this.#at < this.#lines.length; this.#at++) {
            const line = this.#text(this.#at);
            if (line.startsWith('diff --git ')) {
                if (git)
                    return this.#withoutHunks(git);
                const [original, modified] = splitGitNames(line.slice('diff --git '.length));
                git = { original, modified, at: this.#at + 1 };
            }
            else if (line.startsWith('--- ') && this.#text(this.#at + 1).startsWith('+++ ')) {
                return this.#withHunks(git);
            }
            else if (git && line.startsWith('@@ ')) {
                return { ...this.#withoutHunks(git), hunks: this.#hunks() };
            }
            else if (git)
                readGitLine(git, line);
            else
                this.#refuseContextDiff();
        }
        return git && this.#withoutHunks(git);
    }
    nothing() {
        return this.#error('holds no unified diff', 0, "Make it with 'git diff' or 'diff -u'.");
    }
    #text(index) {
        return this.#lines[index]?.text ?? '';
    }
    #withoutHunks({ original, modified, isCopy = false, newMode, binary = 'no', at }) {
        return { original, modified, hunks: [], isCopy, newMode, binary, hasWindowsEnds: false, at };
    }
    #withHunks(git) {
        const at = this.#at + 1;
        const original = this.#fileName(this.#at);
        const modified = this.#fileName(this.#at + 1);
        const hasWindowsEnds = this.#lines[this.#at]?.end === '\r\n' && this.#lines[this.#at + 1]?.end === '\r\n';
        this.#at += 2;
        const { isCopy = false, newMode, binary = 'no' } = git ?? {};
        return { original, modified, hunks: this.#hunks(), isCopy, newMode, binary, hasWindowsEnds, at };
    }
    #fileName(index) {
        const text = this.#text(index).slice(4);
        const name = parseFileName(text);
        if (name === '')
            throw this.#error(`names no file: ${JSON.stringify(text)}`, index);
        return name;
    }
    #hunks() {
        const hunks = [];
        while (this.#text(this.#at).startsWith('@@ '))
            hunks.push(this.#hunk());
        return hunks;
    }
    #hunk() {
        const start = this.#at++;
        const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(this.#text(start));
        if (!header)
            throw this.#error(`has a damaged hunk header: ${this.#text(start)}`, start);
        const [, , oldCount = '1', newStart = '0', newCount = '1'] = header;
        const lines = this.#hunkLines(Number(oldCount), Number(newCount));
        while (lines.at(-1)?.kind === ' ' && lines.at(-1)?.text === '' && lines.at(-1)?.end !== '')
            lines.pop();
        return { newStart: Number(newStart), lines, at: start + 1 };
    }
    #hunkLines(oldCount, newCount) {
        const lines = [];
        let [oldLeft, newLeft] = [oldCount, newCount];
        for (; this.#at < this.#lines.length; this.#at++) {
            const { text, end } = this.#lines[this.#at];
            const mark = text === '' ? ' ' : text.charAt(0);
            if (mark === '\\') {
                const last = lines.pop();
                if (!last)
                    throw this.#error('has a hunk that begins with a line break that is missing', this.#at);
                lines.push({ ...last, end: '' });
                continue;
            }
            if ((oldLeft <= 0 && newLeft <= 0) || (mark !== ' ' && mark !== '-' && mark !== '+'))
                break;
            if (mark !== '+')
                oldLeft--;
            if (mark !== '-')
                newLeft--;
            lines.push({ kind: mark, text: text.slice(1), end: end === '' ? '\n' : end });
        }
        return lines;
    }
    #refuseContextDiff() {
        if (!this.#text(this.#at).startsWith('***************'))
            return;
        if (!/^\*\*\* \d/.test(this.#text(this.#at + 1)))
            return;
        throw this.#error('is a context diff', this.#at, "Only unified diffs can be applied: make it with 'diff -u'.");
    }
    #error(what, index, hint = 'Make the patch again.') {
        return new errors/* PixiBuildError */.rW('patch-invalid', `The patch ${this.#name} ${what}`, {
            exitCode: 2,
            hint,
            ...(index < this.#lines.length && { details: [`line ${index + 1} of the patch: ${this.#text(index)}`] }),
        });
    }
}
function readGitLine(header, line) {
    const [, key = '', value = ''] = /^(rename from|rename to|copy from|copy to|new file mode|deleted file mode|new mode) (.*)$/.exec(line) ?? [];
    if (key === 'rename from' || key === 'copy from')
        header.original = parseFileName(value, false);
    else if (key === 'rename to' || key === 'copy to')
        header.modified = parseFileName(value, false);
    if (key.startsWith('copy'))
        header.isCopy = true;
    if (key === 'new file mode' || key === 'new mode')
        header.newMode = value.trim();
    if (key === 'new file mode')
        header.original = undefined;
    if (key === 'deleted file mode')
        header.modified = undefined;
    if (line === 'GIT binary patch')
        header.binary = 'refused';
    else if (/^Binary files .* differ$/.test(line))
        header.binary = 'mentioned';
}

;// CONCATENATED MODULE: ./build/sources/patches/strip-level.js
function strippedPath(name, level) {
    if (name === undefined)
        return undefined;
    const parts = components(name).slice(level);
    if (parts.length === 0 || parts.includes('..') || parts.includes('/'))
        return undefined;
    return parts.join('/');
}
function components(name) {
    const parts = name.split('/').filter((part) => part !== '' && part !== '.');
    const drive = /^[A-Za-z]:$/.test(parts[0] ?? '') || name.includes('\0') || /(^|[\\/])\.\.\\|^[A-Za-z]:\\|^\\/.test(name);
    return name.startsWith('/') || drive ? ['/', ...parts] : parts;
}
async function stripLevel(diffs, exists) {
    const changed = diffs.filter(({ original }) => original !== undefined);
    const names = new Set(changed.flatMap(({ original, modified }) => [original, modified].filter((one) => one !== undefined)));
    const deepest = Math.max(0, ...[...names].map((name) => components(name).length));
    for (let level = 0; level < deepest; level++) {
        for (const name of names) {
            const file = strippedPath(name, level);
            if (file !== undefined && (await exists(file)))
                return level;
        }
    }
    const all = diffs.flatMap(({ original, modified }) => [original, modified]);
    return all.some((name) => name !== undefined && /^[ab]\//.test(name)) ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/sources/patches/apply-patch.js




async function applyPatch(content, name, files) {
    const diffs = parsePatch(content, name);
    const tree = new Tree(files);
    const level = await stripLevel(diffs, (file) => tree.has(file));
    const patching = new Patching(name, level, tree);
    for (const diff of diffs)
        await patching.apply(diff);
    const { changes } = tree;
    return { changes, wasApplied: diffs.length > 0 && patching.isNoop, warnings: patching.warnings };
}
class Tree {
    #files;
    changes = new Map();
    constructor(files) {
        this.#files = files;
    }
    async read(file) {
        return this.changes.has(file) ? this.changes.get(file)?.content : this.#files.read(file);
    }
    async has(file) {
        return (await this.read(file)) !== undefined;
    }
}
class Patching {
    #name;
    #level;
    #tree;
    warnings = [];
    isNoop = true;
    constructor(name, level, tree) {
        this.#name = name;
        this.#level = level;
        this.#tree = tree;
    }
    async apply(diff) {
        this.#refuse(diff);
        const modified = this.#path(diff.modified, diff);
        const original = await this.#original(this.#path(diff.original, diff), modified);
        if (modified === undefined) {
            if (original !== undefined && (await this.#tree.has(original)))
                this.#set(original, undefined);
            return;
        }
        const before = original === undefined ? undefined : await this.#tree.read(original);
        const isMoved = original !== undefined && original !== modified;
        if (isMoved && before === undefined && (await this.#tree.has(modified)))
            return;
        const outcome = applyHunks(before ?? Buffer.alloc(0), diff);
        if (outcome.kind === 'failed')
            throw this.#failed(outcome, original ?? modified, before !== undefined);
        const executable = executableOf(diff);
        const content = outcome.kind === 'already' ? before : outcome.content;
        if (content === undefined)
            return;
        const isNew = before === undefined || isMoved;
        if (!isNew && outcome.kind === 'already' && executable === undefined)
            return;
        if (before === undefined && (await this.#tree.read(modified))?.equals(content))
            return;
        if (isMoved && before !== undefined && !diff.isCopy)
            this.#set(original, undefined);
        this.#set(modified, { content, executable, from: before === undefined ? undefined : original });
    }
    #set(file, change) {
        this.#tree.changes.set(file, change);
        this.isNoop = false;
    }
    async #original(original, modified) {
        if (original === undefined || modified === undefined)
            return original;
        const isBackup = original === `${modified}.orig` || original === `${modified}.bak`;
        return isBackup && (await this.#tree.has(modified)) ? modified : original;
    }
    #path(name, { at }) {
        if (name === undefined)
            return undefined;
        const file = strippedPath(name, this.#level);
        if (file !== undefined)
            return file;
        throw new errors/* PixiBuildError */.rW('patch-outside', `The patch ${this.#name} names ${JSON.stringify(name)}, which is outside of the source`, {
            exitCode: 2,
            details: [`line ${at} of the patch`],
            hint: 'A patch may only change files of its source: name them relative to it.',
        });
    }
    #refuse({ binary, newMode, original, modified, at }) {
        const file = modified ?? original ?? '';
        if (binary === 'mentioned') {
            this.warnings.push(`The patch ${this.#name} says that the binary file ${file} differs, but not how; it stays as it is`);
        }
        const what = binary === 'refused'
            ? `the binary file ${file}`
            : newMode === '120000'
                ? `the symbolic link ${file}`
                : newMode === '160000'
                    ? `the submodule ${file}`
                    : undefined;
        if (what === undefined)
            return;
        throw new errors/* PixiBuildError */.rW('patch-unsupported', `The patch ${this.#name} changes ${what}, which cannot be done`, {
            exitCode: 2,
            details: [`line ${at} of the patch`],
            hint: 'Take the file in as a source of its own, or change it in the build script.',
        });
    }
    #failed({ hunk, number, expected, found }, file, isThere) {
        const where = isThere ? `does not fit ${file}` : `is for ${file}, which is not there`;
        const message = `Hunk ${number} of the patch ${this.#name} ${where}`;
        return new errors/* PixiBuildError */.rW('patch-failed', message, {
            exitCode: 2,
            details: [
                `line ${hunk.at} of the patch; expected in ${file} near line ${hunk.newStart}:`,
                ...excerpt(expected),
                ...(found ? [`found at line ${found.line}:`, ...excerpt(found.lines)] : ['found: nothing']),
            ],
            hint: 'Make the patch again from this version of the source.',
        });
    }
}
function executableOf({ newMode }) {
    return newMode === undefined ? undefined : (Number.parseInt(newMode, 8) & 0o111) !== 0;
}
const mostLines = 20;
function excerpt(lines) {
    const shown = lines.slice(0, mostLines).map((line) => `    ${line}`);
    return lines.length > mostLines ? [...shown, `    … and ${lines.length - mostLines} more`] : shown;
}

;// CONCATENATED MODULE: ./build/sources/patches/apply-patches.js





async function applyPatches(patches, directory, context) {
    for (const patch of patches) {
        context.signal?.throwIfAborted();
        const content = await readPatch(patch, context);
        const read = (file) => readInside(directory, file);
        const { changes, wasApplied, warnings } = await applyPatch(content, patch, { read });
        for (const message of warnings)
            context.report({ kind: 'log', level: 'warning', message });
        if (wasApplied) {
            const message = `The patch ${patch} is already part of the source; the recipe can do without it`;
            context.report({ kind: 'log', level: 'warning', message });
        }
        const modes = new Map();
        for (const change of changes.values()) {
            if (change?.from !== undefined)
                modes.set(change.from, await modeOf(directory, change.from));
        }
        for (const [file, change] of changes)
            await write(directory, file, change, modes);
    }
}
async function readPatch(patch, context) {
    const { recipeDirectory, workDirectory, buildDirectory = external_node_path_.dirname(workDirectory) } = context;
    const folders = {
        SRC_DIR: workDirectory,
        RECIPE_DIR: recipeDirectory,
        BUILD_DIR: buildDirectory,
    };
    const filled = patch.replace(/\$\{\{\s*(SRC_DIR|RECIPE_DIR|BUILD_DIR)\s*\}\}/g, (_, name) => folders[name]);
    const file = external_node_path_.resolve(recipeDirectory, filled);
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (error) {
        const code = (0,errors/* systemErrorCode */.vq)(error);
        if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EISDIR' && code !== 'ELOOP')
            throw error;
        throw new errors/* PixiBuildError */.rW('patch-not-found', `There is no patch ${patch}: ${file} is no file`, {
            exitCode: 2,
            hint: "Correct the path in 'patches', which starts at the folder of the recipe.",
            cause: error,
        });
    }
}
async function readInside(directory, file) {
    const place = external_node_path_.join(directory, ...file.split('/'));
    try {
        if (!(await (0,promises_.stat)(place)).isFile())
            return undefined;
        await refuseOutside(directory, place, file);
        return await (0,promises_.readFile)(place);
    }
    catch (error) {
        if ((0,errors/* isPixiBuildError */.Bj)(error))
            throw error;
        const code = (0,errors/* systemErrorCode */.vq)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP')
            return undefined;
        throw error;
    }
}
async function refuseOutside(directory, place, file) {
    if (await (0,paths/* isReallyInside */.O)(directory, place))
        return;
    throw new errors/* PixiBuildError */.rW('patch-outside', `A patch names ${JSON.stringify(file)}, which a link leads out of the source`, {
        exitCode: 2,
        hint: 'A patch may only change files of its source.',
    });
}
async function modeOf(directory, file) {
    const found = await (0,promises_.stat)(external_node_path_.join(directory, ...file.split('/'))).catch(() => undefined);
    return found ? found.mode & 0o777 : 0o644;
}
async function write(directory, file, change, modes) {
    const named = external_node_path_.join(directory, ...file.split('/'));
    await refuseOutside(directory, change ? named : external_node_path_.dirname(named), file);
    const isThere = await (0,promises_.lstat)(named).catch(() => undefined);
    if (!change) {
        await (0,promises_.rm)(named, { force: true });
        return;
    }
    await (0,promises_.mkdir)(external_node_path_.dirname(named), { recursive: true });
    const place = isThere?.isSymbolicLink() ? await (0,promises_.realpath)(named) : named;
    await (0,promises_.rm)(place, { force: true });
    await (0,promises_.writeFile)(place, change.content);
    const known = change.from === undefined ? undefined : modes.get(change.from);
    const mode = withExecutable(known ?? (await (0,promises_.stat)(place)).mode & 0o777, change.executable);
    await (0,promises_.chmod)(place, mode | 0o200);
}
function withExecutable(mode, executable) {
    if (executable === undefined)
        return mode;
    return executable ? mode | ((mode & 0o444) >> 2) : mode & ~0o111;
}

// EXTERNAL MODULE: ./build/archive/source-archive.js + 5 modules
var source_archive = __webpack_require__(54725);
// EXTERNAL MODULE: ./build/support/hashing.js
var hashing = __webpack_require__(98228);
// EXTERNAL MODULE: ./build/sources/digests.js
var sources_digests = __webpack_require__(41432);
// EXTERNAL MODULE: ./build/sources/placing/place-file.js
var place_file = __webpack_require__(90696);
// EXTERNAL MODULE: ./build/sources/placing/place-tree.js
var place_tree = __webpack_require__(29078);
;// CONCATENATED MODULE: ./build/sources/path-source.js







async function fetchPathSource(source, directory, context) {
    const place = await resolved(source, context);
    const stats = await (0,promises_.stat)(place);
    const name = `the source '${source.path}'`;
    if (stats.isDirectory()) {
        if (source.sha256 !== undefined || source.md5 !== undefined)
            throw digestOfFolder(source);
        const leaveOut = await (0,place_tree/* realFolders */.o)([context.workDirectory, context.stagingDirectory, ...(context.leaveOut ?? [])]);
        await (0,place_tree/* placeTree */.M)(place, directory, {
            how: 'copy',
            filter: source.filter,
            usesGitignore: source.useGitignore,
            leaveOut,
            name,
            signal: context.signal,
        });
        return { resolved: source };
    }
    if (!stats.isFile())
        throw special(source);
    const digests = await (0,hashing/* hashFile */.DC)(place);
    (0,sources_digests/* checkDigests */.ic)(source, digests, name);
    const fileName = external_node_path_.basename(external_node_path_.resolve(context.recipeDirectory, source.path));
    if (source.fileName === undefined && (0,source_archive/* isSourceArchiveName */.b)(fileName)) {
        await (0,place_file/* placeArchive */.k)(place, directory, { name, filter: source.filter, context });
    }
    else
        await (0,place_file/* placeFile */.a)(place, directory, source.fileName ?? fileName);
    return { resolved: source, file: { location: place, ...digests } };
}
async function resolved(source, { recipeDirectory }) {
    const place = external_node_path_.resolve(recipeDirectory, source.path);
    try {
        return await (0,promises_.realpath)(place);
    }
    catch (error) {
        const code = (0,errors/* systemErrorCode */.vq)(error);
        if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ELOOP')
            throw error;
        const what = code === 'ELOOP' ? 'is a link that leads back to itself' : 'is not there';
        throw new errors/* PixiBuildError */.rW('source-not-found', `The source '${source.path}' ${what}: ${place}`, {
            exitCode: 2,
            hint: `Correct 'path', which starts at the folder of the recipe.`,
            cause: error,
        });
    }
}
function digestOfFolder(source) {
    return new errors/* PixiBuildError */.rW('source-checksum', `The source '${source.path}' is a folder, which has no checksum`, {
        exitCode: 2,
        hint: `Leave out 'sha256' and 'md5'.`,
    });
}
function special(source) {
    return new errors/* PixiBuildError */.rW('source-special-file', `The source '${source.path}' is neither a file nor a folder`, {
        exitCode: 2,
        hint: `Give a file or a folder as 'path'.`,
    });
}

;// CONCATENATED MODULE: ./build/sources/fetch.js






async function fetchSources(sources, options) {
    if (sources.length === 0)
        return [];
    const { workDirectory } = options;
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const stagingDirectory = await (0,promises_.mkdtemp)(external_node_path_.join(external_node_path_.dirname(workDirectory), '.sources-'));
    const context = { ...options, stagingDirectory };
    const fetched = [];
    try {
        for (const source of sources) {
            options.signal?.throwIfAborted();
            const directory = await (0,paths/* placeInside */.m)(workDirectory, source.targetDirectory ?? '.', 'target_directory');
            await makeFolder(directory);
            const result = await fetchSource(source, directory, context);
            await applyPatches(source.patches, directory, context);
            fetched.push({ ...result, directory });
        }
        return fetched;
    }
    catch (error) {
        throw (0,write_errors/* explainDiskError */.F)(error, 'fetch the sources');
    }
    finally {
        await (0,promises_.rm)(stagingDirectory, { recursive: true, force: true });
    }
}
async function makeFolder(directory) {
    try {
        await (0,promises_.mkdir)(directory, { recursive: true });
    }
    catch (error) {
        const code = (0,errors/* systemErrorCode */.vq)(error);
        if (code !== 'EEXIST' && code !== 'ENOTDIR')
            throw error;
        throw new errors/* PixiBuildError */.rW('source-file-exists', `Another source has put a file where a folder is needed: ${directory}`, {
            exitCode: 2,
            hint: "Give one of them another 'target_directory'.",
            cause: error,
        });
    }
}
async function fetchSource(source, directory, context) {
    switch (source.kind) {
        case 'path':
            return fetchPathSource(source, directory, context);
        case 'url': {
            const { fetchUrlSource } = await __webpack_require__.e(/* import() */ 962).then(__webpack_require__.bind(__webpack_require__, 27962));
            return fetchUrlSource(source, directory, context);
        }
        case 'git': {
            const { fetchGitSource } = await __webpack_require__.e(/* import() */ 457).then(__webpack_require__.bind(__webpack_require__, 26457));
            return fetchGitSource(source, directory, context);
        }
    }
}


/***/ }),

/***/ 43161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isReallyInside),
/* harmony export */   m: () => (/* binding */ placeInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89263);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);



async function placeInside(folder, relative, key) {
    const place = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, relative);
    const isForeign = node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(relative) && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative) && /^[A-Za-z]:|^\\\\/.test(relative);
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative) || isForeign || relative.includes('\0') || !(0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(folder, place)) {
        throw outside(key, relative);
    }
    if (!(await isReallyInside(folder, place)))
        throw outside(key, relative);
    return place;
}
async function isReallyInside(folder, place) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    for (let current = place;; current = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(current)) {
        try {
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(current);
            return (0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(real, node_path__WEBPACK_IMPORTED_MODULE_1__.relative(current, place)));
        }
        catch (error) {
            const code = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error);
            if (code === 'ELOOP')
                return false;
            if (code !== 'ENOENT' && code !== 'ENOTDIR')
                throw error;
            if (await isDanglingLink(current))
                return false;
        }
    }
}
async function isDanglingLink(place) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).then((stats) => stats.isSymbolicLink(), () => false);
}
function outside(key, relative) {
    return new _support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PixiBuildError */ .rW('source-path-outside', `${key} '${relative}' leads out of the work directory`, {
        exitCode: 2,
        hint: `Give a path below the work directory, without '..'.`,
    });
}


/***/ }),

/***/ 98984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ copyRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


const largestSmallFile = 1 << 20;
const pieceSize = 1 << 20;
const copyMode = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE;
async function copyRegularFile(source, target, stats) {
    const { size, atimeMs, mtimeMs } = stats;
    if (size <= largestSmallFile) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(source, target, copyMode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(target, atimeMs / 1000, mtimeMs / 1000);
        return;
    }
    if (hasHoles(stats))
        await copySparse(source, target, stats);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(source, target, copyMode);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(target, atimeMs / 1000, mtimeMs / 1000);
}
function hasHoles({ size, blocks }) {
    return process.platform !== 'win32' && blocks !== undefined && blocks * 512 < size - pieceSize;
}
async function copySparse(source, target, { size, mode }) {
    const input = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(source, 'r');
    try {
        const output = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, 'wx');
        try {
            const piece = Buffer.alloc(pieceSize);
            const zeros = Buffer.alloc(pieceSize);
            for (let at = 0; at < size;) {
                const { bytesRead } = await input.read(piece, 0, pieceSize, at);
                if (bytesRead === 0)
                    break;
                const isHole = piece.compare(zeros, 0, bytesRead, 0, bytesRead) === 0;
                if (!isHole)
                    await writeAll(output, piece.subarray(0, bytesRead), at);
                at += bytesRead;
            }
            await output.truncate(size);
        }
        finally {
            await output.close();
        }
    }
    finally {
        await input.close();
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(target, mode & 0o7777);
}
async function writeAll(file, data, position) {
    for (let done = 0; done < data.length;) {
        done += (await file.write(data, done, data.length - done, position + done)).bytesWritten;
    }
}


/***/ }),

/***/ 90696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeFile),
/* harmony export */   k: () => (/* binding */ placeArchive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _archive_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54725);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35921);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43161);
/* harmony import */ var _copy_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98984);
/* harmony import */ var _place_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29078);








async function placeArchive(file, directory, options) {
    const { name, filter, context } = options;
    const staging = node_path__WEBPACK_IMPORTED_MODULE_2__.join(context.stagingDirectory, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex'));
    try {
        const { signal } = context;
        const { skippedLinks } = await (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_3__/* .extractSourceArchive */ .t)(file, staging, { name, ...(signal && { signal }) });
        for (const link of skippedLinks) {
            const message = `${name} has the link ${link}, which cannot be made on this system`;
            context.report({ kind: 'log', level: 'warning', message });
        }
        await (0,_place_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .placeTree */ .M)(staging, directory, { how: 'move', filter, usesGitignore: false, name, signal });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(staging, { recursive: true, force: true });
    }
}
async function placeFile(file, directory, fileName) {
    const target = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .placeInside */ .m)(directory, fileName, 'file_name');
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(target).catch(() => undefined);
    if (there?.isDirectory()) {
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_6__/* .PixiBuildError */ .rW('source-file-exists', `A folder stands where the source '${fileName}' is to go: ${target}`, {
            exitCode: 2,
            hint: "Give it another 'file_name' or 'target_directory'.",
        });
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(target, { force: true });
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
    await (0,_copy_file_js__WEBPACK_IMPORTED_MODULE_7__/* .copyRegularFile */ .c)(file, target, stats);
    if ((stats.mode & 0o200) === 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(target, (stats.mode | 0o200) & 0o7777);
}


/***/ }),

/***/ 29078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ placeTree),
/* harmony export */   o: () => (/* binding */ realFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26207);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28526);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35921);
/* harmony import */ var _copy_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98984);





const packageIgnoreFile = '.condapackageignore';
async function placeTree(source, target, options) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(target, { recursive: true });
    const { filter } = options;
    const isFiltered = filter !== undefined && filter.include.length + filter.exclude.length > 0;
    const placing = new Placing(target, options, isFiltered ? await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .selectionMatcher */ .z)(filter) : () => true);
    const rules = await _support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .IgnoreRules */ .w.inside(source, packageIgnoreFile, options.usesGitignore);
    await placing.folder({ path: Buffer.from(source), name: source, relative: '' }, Buffer.from(target), rules);
    return placing.count;
}
const separator = Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
class Placing {
    #root;
    #options;
    #isSelected;
    #made = new Set();
    #leftOut;
    count = 0;
    constructor(root, options, isSelected) {
        this.#root = root;
        this.#options = options;
        this.#isSelected = isSelected;
        this.#leftOut = new Set(options.leaveOut ?? []);
        this.#made.add('');
    }
    async folder(place, target, above) {
        const entries = await this.#entries(place);
        if (entries.length === 0) {
            const keeps = (this.#options.filter?.include.length ?? 0) === 0;
            if (place.relative !== '' && keeps && this.#isSelected(place.relative))
                await this.#makeFolder(place.relative, target);
            return;
        }
        const rules = await above.below(place.name, new Set(entries.map((entry) => entry.name.toString())));
        for (const entry of entries) {
            this.#options.signal?.throwIfAborted();
            const name = entry.name.toString();
            const inner = {
                path: Buffer.concat([place.path, separator, entry.name]),
                name: node_path__WEBPACK_IMPORTED_MODULE_2__.join(place.name, name),
                relative: place.relative === '' ? name : `${place.relative}/${name}`,
            };
            const isFolder = entry.isDirectory();
            if (this.#leftOut.has(inner.name) || rules.ignores(inner.name, isFolder))
                continue;
            const innerTarget = Buffer.concat([target, separator, entry.name]);
            if (isFolder)
                await this.folder(inner, innerTarget, rules);
            else if (this.#isSelected(inner.relative))
                await this.#file(inner, innerTarget, place.relative, target);
        }
    }
    async #entries(place) {
        try {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place.path, { withFileTypes: true, encoding: 'buffer' });
            return entries.sort((a, b) => Buffer.compare(a.name, b.name));
        }
        catch (error) {
            throw this.#explained(error, place);
        }
    }
    async #file(place, target, parent, parentTarget) {
        await this.#makeFolder(parent, parentTarget);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place.path);
            if (!stats.isSymbolicLink() && !stats.isFile())
                throw this.#special(place, stats);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false }))
                throw this.#exists(place);
            if (this.#options.how === 'move')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(place.path, target);
            else if (stats.isSymbolicLink())
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(place.path, 'buffer'), target);
            else
                await (0,_copy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .copyRegularFile */ .c)(place.path, target, stats);
        }
        catch (error) {
            throw this.#explained(error, place);
        }
        this.count++;
        if (this.count % 128 === 0)
            await new Promise(setImmediate);
    }
    async #makeFolder(relative, target) {
        if (this.#made.has(relative))
            return;
        const slash = relative.lastIndexOf('/');
        if (slash >= 0)
            await this.#makeFolder(relative.slice(0, slash), target.subarray(0, target.lastIndexOf(separator)));
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(target);
        }
        catch (error) {
            if ((0,_support_index_js__WEBPACK_IMPORTED_MODULE_6__/* .systemErrorCode */ .vq)(error) !== 'EEXIST')
                throw error;
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target).isDirectory())
                throw this.#exists({ relative });
        }
        this.#made.add(relative);
    }
    #exists({ relative }) {
        const { name } = this.#options;
        return new _support_index_js__WEBPACK_IMPORTED_MODULE_6__/* .PixiBuildError */ .rW('source-file-exists', `${name} has ${shown(relative)}, which another source has put there`, {
            exitCode: 2,
            hint: `Give one of them another target_directory, or leave the file out by 'filter'. It is in ${this.#root}.`,
        });
    }
    #special(place, stats) {
        const kind = stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device';
        const message = `${shown(place.relative)} in ${this.#options.name} is ${kind}, which cannot be a source`;
        return new _support_index_js__WEBPACK_IMPORTED_MODULE_6__/* .PixiBuildError */ .rW('source-special-file', message, {
            exitCode: 2,
            hint: `Leave it out by 'filter: {exclude: [...]}' or a line in ${packageIgnoreFile}.`,
        });
    }
    #explained(error, place) {
        const code = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_6__/* .systemErrorCode */ .vq)(error);
        if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOENT' && code !== 'EIO')
            return error;
        const what = place.relative === '' ? this.#options.name : `${shown(place.relative)} in ${this.#options.name}`;
        const message = code === 'ENOENT' ? `${what} vanished while it was copied` : `${what} cannot be read (${code})`;
        return new _support_index_js__WEBPACK_IMPORTED_MODULE_6__/* .PixiBuildError */ .rW('source-unreadable', message, {
            exitCode: 2,
            hint: `Make it readable, or leave it out by 'filter' or a line in ${packageIgnoreFile}.`,
            cause: error,
        });
    }
}
function shown(name) {
    return /[\p{Cc}\ufffd]/u.test(name) ? JSON.stringify(name) : name;
}
async function realFolders(folders) {
    const found = await Promise.all(folders.map((folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => undefined)));
    return found.filter((folder) => folder !== undefined);
}


/***/ })

};
