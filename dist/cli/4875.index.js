export const id = 4875;
export const ids = [4875];
export const modules = {

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ archiveError),
/* harmony export */   Pi: () => (/* binding */ namingArchiveItems),
/* harmony export */   zl: () => (/* binding */ namingArchive)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);

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

/***/ 70342:
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

/***/ 94004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ writeTar),
/* harmony export */   mk: () => (/* binding */ comparePackagePaths),
/* harmony export */   v$: () => (/* binding */ tarSize)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23589);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70342);


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
    let size = 2 * _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .tarBlock */ .TR;
    for (const entry of entries) {
        size += (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .tarHeaderSize */ .MR)(entry.type === 'symlink' ? entry : { path: entry.path });
        if (entry.type === 'file')
            size += (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .padded */ .jC)(entry.size);
    }
    return size;
}
async function* writeTar(entries, mtimeSeconds, options = {}) {
    for (const entry of entries) {
        const mode = entry.executable ? 0o755 : 0o644;
        if (entry.type === 'symlink') {
            yield (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeTarHeader */ .Nj)({ ...entry, mode, size: 0, mtimeSeconds });
            continue;
        }
        yield (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeTarHeader */ .Nj)({ path: entry.path, type: 'file', mode, size: entry.size, mtimeSeconds });
        yield* fileContent(entry.content, entry.size, entry.path, options.reuse === true);
        const rest = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .padded */ .jC)(entry.size) - entry.size;
        if (rest > 0)
            yield Buffer.alloc(rest);
    }
    yield Buffer.alloc(2 * _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .tarBlock */ .TR);
}
async function* fileContent(content, size, name, reuse) {
    let seen = 0;
    if (typeof content === 'string') {
        if (size > 0) {
            for await (const chunk of (0,_support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readChunks */ .z)(content)) {
                seen += chunk.length;
                if (seen > size)
                    break;
                yield reuse ? chunk : Buffer.from(chunk);
            }
        }
    }
    else {
        seen = content.length;
        yield content;
    }
    if (seen !== size) {
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PixiBuildError */ .rW('file-changed', `The file ${name} changed while it was packed`, {
            hint: 'A program that the build started may still be writing; let the build wait for it.',
        });
    }
}


/***/ }),

/***/ 17296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SX: () => (/* binding */ isInfoPath),
  bQ: () => (/* binding */ writeCondaArchive),
  X: () => (/* binding */ writeTarBz2Archive)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/worker-pool.js + 1 modules
var worker_pool = __webpack_require__(1717);
;// CONCATENATED MODULE: ./build/archive/bzip2/bit-writer.js
class BitWriter {
    #bytes;
    #length = 0;
    #held = 0;
    #heldBits = 0;
    constructor(expected) {
        this.#bytes = new Uint8Array(Math.max(expected, 64));
    }
    get bitLength() {
        return this.#length * 8 + this.#heldBits;
    }
    write(value, count) {
        this.#held = (this.#held << count) | value;
        this.#heldBits += count;
        while (this.#heldBits >= 8) {
            if (this.#length === this.#bytes.length)
                this.#grow();
            this.#heldBits -= 8;
            this.#bytes[this.#length++] = this.#held >>> this.#heldBits;
        }
    }
    append(bytes, bits) {
        const whole = bits >> 3;
        for (let i = 0; i < whole; i++)
            this.write(bytes[i], 8);
        const rest = bits & 7;
        if (rest > 0)
            this.write(bytes[whole] >> (8 - rest), rest);
    }
    fillByte() {
        if (this.#heldBits > 0)
            this.write(0, 8 - this.#heldBits);
    }
    take() {
        const taken = this.#bytes.slice(0, this.#length);
        this.#length = 0;
        return taken;
    }
    #grow() {
        const larger = new Uint8Array(2 * this.#bytes.length);
        larger.set(this.#bytes);
        this.#bytes = larger;
    }
}

;// CONCATENATED MODULE: ./build/archive/bzip2/periodic-rotations.js
const smallRange = 10;
function sortRotationsLikeFallback(block) {
    const length = block.length;
    const order = new Int32Array(length);
    const classes = new Int32Array(length);
    const starts = new Uint8Array(length + 2);
    startByFirstByte(block, order, starts);
    starts[length] = 1;
    for (let compared = 1; compared <= length; compared *= 2) {
        classifyBefore(order, starts, classes, compared);
        if (!refine(order, classes, starts))
            break;
    }
    return order;
}
function startByFirstByte(block, order, starts) {
    const bounds = new Int32Array(257);
    for (const byte of block)
        bounds[byte]++;
    for (let byte = 1; byte < 257; byte++)
        bounds[byte] += bounds[byte - 1];
    for (let i = 0; i < block.length; i++)
        order[--bounds[block[i]]] = i;
    for (let byte = 0; byte < 256; byte++)
        starts[bounds[byte]] = 1;
}
function classifyBefore(order, starts, classes, distance) {
    let bucket = 0;
    for (let i = 0; i < order.length; i++) {
        if (starts[i])
            bucket = i;
        const before = order[i] - distance;
        classes[before < 0 ? before + order.length : before] = bucket;
    }
}
function refine(order, classes, starts) {
    let found = false;
    for (let next = 0;;) {
        while (starts[next])
            next++;
        const low = next - 1;
        if (low >= order.length)
            return found;
        while (!starts[next])
            next++;
        const high = next - 1;
        if (high <= low)
            continue;
        found = true;
        sortRange(order, classes, low, high);
        let current = -1;
        for (let i = low; i <= high; i++) {
            const own = classes[order[i]];
            if (own !== current)
                starts[i] = 1;
            current = own;
        }
    }
}
function sortRange(order, classes, first, last) {
    const pending = [first, last];
    let random = 0;
    while (pending.length > 0) {
        const high = pending.pop();
        const low = pending.pop();
        if (high - low < smallRange) {
            insertionSort(order, classes, low, high, 4);
            insertionSort(order, classes, low, high, 1);
            continue;
        }
        random = (random * 7621 + 1) % 32768;
        const at = [low, (low + high) >> 1, high][random % 3];
        const [below, above] = partition(order, classes, low, high, classes[order[at]]);
        if (below - low > high - above)
            pending.push(low, below, above, high);
        else
            pending.push(above, high, low, below);
    }
}
function insertionSort(order, classes, low, high, step) {
    for (let i = high - step; i >= low; i--) {
        const moved = order[i];
        const own = classes[moved];
        let j = i + step;
        for (; j <= high && own > classes[order[j]]; j += step)
            order[j - step] = order[j];
        order[j - step] = moved;
    }
}
function partition(order, classes, low, high, pivot) {
    let [equalLow, left, right, equalHigh] = [low, low, high, high];
    for (;;) {
        for (; left <= right; left++) {
            const difference = classes[order[left]] - pivot;
            if (difference > 0)
                break;
            if (difference === 0)
                swap(order, left, equalLow++, 1);
        }
        for (; left <= right; right--) {
            const difference = classes[order[right]] - pivot;
            if (difference < 0)
                break;
            if (difference === 0)
                swap(order, right, equalHigh--, 1);
        }
        if (left > right)
            break;
        swap(order, left++, right--, 1);
    }
    if (equalHigh < equalLow)
        return [low - 1, high + 1];
    const front = Math.min(equalLow - low, left - equalLow);
    swap(order, low, left - front, front);
    const back = Math.min(high - equalHigh, equalHigh - right);
    swap(order, left, high - back + 1, back);
    return [low + left - equalLow - 1, high - (equalHigh - right) + 1];
}
function swap(order, a, b, count) {
    for (let i = 0; i < count; i++) {
        const kept = order[a + i];
        order[a + i] = order[b + i];
        order[b + i] = kept;
    }
}

;// CONCATENATED MODULE: ./build/archive/bzip2/suffix-array.js
function sortSuffixes(text, symbols, target) {
    if (text.length < 2) {
        target.fill(0);
        return;
    }
    const sizes = symbolCounts(text, symbols);
    const bounds = new Int32Array(symbols);
    const marks = placeMarks(text, target, sizes, bounds);
    if (marks > 1) {
        induce(text, target, sizes, bounds);
        takeMarks(text, target, bounds);
        const names = nameMarks(text, target, marks);
        if (names < marks)
            sortByNames(text, target, marks, names);
        placeSortedMarks(text, target, marks, sizes, bounds);
    }
    induce(text, target, sizes, bounds);
}
function symbolCounts(text, symbols) {
    const counts = new Int32Array(symbols);
    for (let i = 0; i < text.length; i++)
        counts[text[i]]++;
    return counts;
}
function bucketStarts(sizes, starts) {
    for (let symbol = 0, sum = 0; symbol < sizes.length; symbol++) {
        starts[symbol] = sum;
        sum += sizes[symbol];
    }
}
function bucketEnds(sizes, ends) {
    for (let symbol = 0, sum = 0; symbol < sizes.length; symbol++) {
        sum += sizes[symbol];
        ends[symbol] = sum;
    }
}
function placeMarks(text, target, sizes, ends) {
    target.fill(-1);
    bucketEnds(sizes, ends);
    let count = 0;
    let small = false;
    let next = text[text.length - 1];
    for (let i = text.length - 2; i >= 0; i--) {
        const symbol = text[i];
        const isSmall = symbol < next || (symbol === next && small);
        if (small && !isSmall) {
            target[--ends[next]] = i + 1;
            count++;
        }
        small = isSmall;
        next = symbol;
    }
    return count;
}
function induce(text, target, sizes, bounds) {
    const length = text.length;
    bucketStarts(sizes, bounds);
    const last = text[length - 1];
    target[bounds[last]++] = length - 1;
    for (let i = 0; i < length; i++) {
        const before = target[i] - 1;
        if (before < 0)
            continue;
        const symbol = text[before];
        if (symbol >= text[before + 1])
            target[bounds[symbol]++] = before;
    }
    bucketEnds(sizes, bounds);
    for (let i = length - 1; i >= 0; i--) {
        const before = target[i] - 1;
        if (before < 0)
            continue;
        const symbol = text[before];
        const next = text[before + 1];
        if (symbol < next || (symbol === next && i >= bounds[symbol])) {
            target[--bounds[symbol]] = before;
        }
    }
}
function takeMarks(text, target, smallStarts) {
    let count = 0;
    for (let i = 0; i < target.length; i++) {
        const start = target[i];
        const symbol = text[start];
        if (start > 0 && text[start - 1] > symbol && i >= smallStarts[symbol])
            target[count++] = start;
    }
}
function listMarks(text, target) {
    let free = target.length;
    let small = false;
    let next = text[text.length - 1];
    for (let i = text.length - 2; i >= 0; i--) {
        const symbol = text[i];
        const isSmall = symbol < next || (symbol === next && small);
        if (small && !isSmall)
            target[--free] = i + 1;
        small = isSmall;
        next = symbol;
    }
}
function nameMarks(text, target, marks) {
    target.fill(-1, marks);
    let end = text.length;
    let small = false;
    let next = text[end - 1];
    for (let i = end - 2; i >= 0; i--) {
        const symbol = text[i];
        const isSmall = symbol < next || (symbol === next && small);
        if (small && !isSmall) {
            target[marks + ((i + 1) >> 1)] = end - i;
            end = i + 1;
        }
        small = isSmall;
        next = symbol;
    }
    let names = 0;
    let earlier = 0;
    let earlierLength = 0;
    for (let i = 0; i < marks; i++) {
        const start = target[i];
        const place = marks + (start >> 1);
        const length = target[place];
        if (length !== earlierLength || !sameStretch(text, earlier, start, length)) {
            names++;
            earlier = start;
            earlierLength = length;
        }
        target[place] = names - 1;
    }
    return names;
}
function sameStretch(text, a, b, length) {
    if (a + length > text.length || b + length > text.length)
        return false;
    for (let i = 0; i < length; i++) {
        if (text[a + i] !== text[b + i])
            return false;
    }
    return true;
}
function sortByNames(text, target, marks, names) {
    const tail = target.length - marks;
    let free = target.length;
    for (let i = target.length - 1; i >= marks; i--) {
        const name = target[i];
        if (name >= 0)
            target[--free] = name;
    }
    sortSuffixes(target.subarray(tail), names, target.subarray(0, marks));
    listMarks(text, target);
    for (let i = 0; i < marks; i++)
        target[i] = target[tail + target[i]];
}
function placeSortedMarks(text, target, marks, sizes, ends) {
    target.fill(-1, marks);
    bucketEnds(sizes, ends);
    for (let i = marks - 1; i >= 0; i--) {
        const start = target[i];
        target[i] = -1;
        target[--ends[text[start]]] = start;
    }
}

;// CONCATENATED MODULE: ./build/archive/bzip2/block-sort.js


const mainSortLength = 10000;
function sortBlock(block) {
    const least = leastRotation(block);
    if (least === undefined)
        return fromRotations(block, sortEqualRotations(block));
    const rotated = new Uint8Array(block.length);
    rotated.set(block.subarray(least));
    rotated.set(block.subarray(0, least), block.length - least);
    const order = new Int32Array(block.length);
    sortSuffixes(rotated, 256, order);
    const lastBytes = new Uint8Array(block.length);
    const start = least === 0 ? 0 : block.length - least;
    let origin = 0;
    for (let i = 0; i < order.length; i++) {
        const suffix = order[i];
        if (suffix === start)
            origin = i;
        lastBytes[i] = rotated[suffix === 0 ? rotated.length - 1 : suffix - 1];
    }
    return { lastBytes, origin };
}
function leastRotation(block) {
    const length = block.length;
    let [a, b, same] = [0, 1, 0];
    while (a < length && b < length) {
        if (same === length)
            return undefined;
        const left = block[a + same < length ? a + same : a + same - length];
        const right = block[b + same < length ? b + same : b + same - length];
        if (left === right) {
            same++;
            continue;
        }
        if (left > right)
            a += same + 1;
        else
            b += same + 1;
        if (a === b)
            b++;
        same = 0;
    }
    return Math.min(a, b);
}
function sortEqualRotations(block) {
    if (block.length >= mainSortLength && block.every((byte) => byte === block[0])) {
        return Int32Array.from(block.keys());
    }
    return sortRotationsLikeFallback(block);
}
function fromRotations(block, rotations) {
    const lastBytes = new Uint8Array(block.length);
    for (let i = 0; i < rotations.length; i++) {
        const rotation = rotations[i];
        lastBytes[i] = block[rotation === 0 ? block.length - 1 : rotation - 1];
    }
    return { lastBytes, origin: rotations.indexOf(0) };
}

;// CONCATENATED MODULE: ./build/archive/bzip2/code-lengths.js
function codeLengths(counts, longest) {
    const weights = Array.from(counts, (count) => Math.max(count, 1));
    for (;;) {
        const lengths = huffmanLengths(weights);
        if (Math.max(...lengths) <= longest)
            return lengths;
        for (let i = 0; i < weights.length; i++)
            weights[i] = 1 + (weights[i] >> 1);
    }
}
function huffmanLengths(frequencies) {
    const count = frequencies.length;
    const weights = new Int32Array(2 * count);
    const parents = new Int32Array(2 * count).fill(-1);
    const heap = new NodeHeap(weights);
    for (let i = 0; i < count; i++) {
        weights[i] = frequencies[i] << 8;
        heap.push(i);
    }
    let nodes = count;
    while (heap.size > 1) {
        const a = heap.pop();
        const b = heap.pop();
        weights[nodes] = joinedWeight(weights[a], weights[b]);
        parents[a] = nodes;
        parents[b] = nodes;
        heap.push(nodes++);
    }
    const lengths = new Uint8Array(nodes);
    for (let i = nodes - 2; i >= 0; i--)
        lengths[i] = lengths[parents[i]] + 1;
    return lengths.subarray(0, count);
}
function joinedWeight(a, b) {
    return ((a & ~0xff) + (b & ~0xff)) | (1 + Math.max(a & 0xff, b & 0xff));
}
class NodeHeap {
    #weights;
    #nodes = [];
    constructor(weights) {
        this.#weights = weights;
    }
    get size() {
        return this.#nodes.length;
    }
    push(node) {
        const weight = this.#weights[node];
        let place = this.#nodes.length;
        while (place > 0) {
            const above = (place - 1) >> 1;
            if (weight >= this.#weightAt(above))
                break;
            this.#nodes[place] = this.#nodes[above];
            place = above;
        }
        this.#nodes[place] = node;
    }
    pop() {
        const least = this.#nodes[0];
        const moved = this.#nodes.pop();
        const size = this.#nodes.length;
        if (size === 0)
            return least;
        const weight = this.#weights[moved];
        let place = 0;
        for (let below = 1; below < size; below = 2 * place + 1) {
            if (below + 1 < size && this.#weightAt(below + 1) < this.#weightAt(below))
                below++;
            if (weight < this.#weightAt(below))
                break;
            this.#nodes[place] = this.#nodes[below];
            place = below;
        }
        this.#nodes[place] = moved;
        return least;
    }
    #weightAt(place) {
        return this.#weights[this.#nodes[place]];
    }
}

;// CONCATENATED MODULE: ./build/archive/bzip2/code-tables.js

const groupSize = 50;
const longestCode = 17;
const rounds = 4;
const unlikelyLength = 15;
const tablesBySize = [
    [200, 2],
    [600, 3],
    [1200, 4],
    [2400, 5],
];
function chooseCodeTables(moved) {
    const { symbols, alphabet } = moved;
    const count = tablesBySize.find(([size]) => symbols.length < size)?.[1] ?? 6;
    let lengths = initialTables(moved, count);
    const selectors = new Uint8Array(Math.ceil(symbols.length / groupSize));
    for (let round = 0; round < rounds; round++) {
        const counts = Array.from({ length: count }, () => new Int32Array(alphabet));
        assignGroups(symbols, lengths, selectors, counts);
        lengths = counts.map((one) => codeLengths(one, longestCode));
    }
    return { lengths, selectors };
}
function initialTables({ symbols, alphabet }, tables) {
    const counts = new Int32Array(alphabet);
    for (let i = 0; i < symbols.length; i++)
        counts[symbols[i]]++;
    const lengths = [];
    let remaining = symbols.length;
    let start = 0;
    for (let part = tables; part > 0; part--) {
        const wanted = Math.floor(remaining / part);
        let sum = 0;
        let end = start;
        while (sum < wanted && end < alphabet)
            sum += counts[end++];
        if (end - 1 > start && part !== tables && part !== 1 && (tables - part) % 2 === 1)
            sum -= counts[--end];
        lengths[part - 1] = new Uint8Array(alphabet).fill(unlikelyLength).fill(0, start, end);
        start = end;
        remaining -= sum;
    }
    return lengths;
}
function assignGroups(symbols, lengths, selectors, counts) {
    const pairs = pairedLengths(lengths);
    const costs = new Int32Array(6);
    for (let group = 0, start = 0; start < symbols.length; group++, start += groupSize) {
        const end = Math.min(start + groupSize, symbols.length);
        let [a, b, c] = [0, 0, 0];
        for (let i = start; i < end; i++) {
            const at = 3 * symbols[i];
            a += pairs[at];
            b += pairs[at + 1];
            c += pairs[at + 2];
        }
        costs[0] = a & 0xffff;
        costs[1] = a >>> 16;
        costs[2] = b & 0xffff;
        costs[3] = b >>> 16;
        costs[4] = c & 0xffff;
        costs[5] = c >>> 16;
        let best = 0;
        for (let table = 1; table < lengths.length; table++) {
            if (costs[table] < costs[best])
                best = table;
        }
        selectors[group] = best;
        const own = counts[best];
        for (let i = start; i < end; i++)
            own[symbols[i]]++;
    }
}
function pairedLengths(lengths) {
    const alphabet = lengths[0].length;
    const pairs = new Int32Array(3 * alphabet);
    for (let table = 0; table < lengths.length; table++) {
        for (let symbol = 0; symbol < alphabet; symbol++) {
            pairs[3 * symbol + (table >> 1)] +=
                lengths[table][symbol] << (16 * (table & 1));
        }
    }
    return pairs;
}

;// CONCATENATED MODULE: ./build/archive/bzip2/move-to-front.js
const rowBits = 4;
const rowMask = (1 << rowBits) - 1;
function moveToFront(bytes) {
    const used = usedBytes(bytes);
    const list = new Uint8Array(256);
    list.set(used);
    const rowStarts = new Uint8Array(256 >> rowBits);
    const rowOf = new Uint8Array(256);
    for (const [place, byte] of used.entries())
        rowOf[byte] = place >> rowBits;
    const symbols = new Uint16Array(bytes.length + 1);
    let length = 0;
    let front = list[0];
    let run = 0;
    for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte === front) {
            run++;
            continue;
        }
        for (; run > 0; run = (run - 1) >> 1)
            symbols[length++] = (run - 1) & 1;
        const row = rowOf[byte];
        const start = rowStarts[row];
        const base = row << rowBits;
        let place = 0;
        while (list[base | ((start + place) & rowMask)] !== byte)
            place++;
        symbols[length++] = base + place + 1;
        for (; place > 0; place--) {
            list[base | ((start + place) & rowMask)] = list[base | ((start + place - 1) & rowMask)];
        }
        let free = base | start;
        for (let next = row; next > 0; next--) {
            const last = (rowStarts[next - 1] - 1) & rowMask;
            const at = ((next - 1) << rowBits) | last;
            const moved = list[at];
            list[free] = moved;
            rowOf[moved] = next;
            rowStarts[next - 1] = last;
            free = at;
        }
        list[free] = byte;
        rowOf[byte] = 0;
        front = byte;
    }
    for (; run > 0; run = (run - 1) >> 1)
        symbols[length++] = (run - 1) & 1;
    symbols[length++] = used.length + 1;
    return { symbols: symbols.subarray(0, length), alphabet: used.length + 2, used };
}
function usedBytes(bytes) {
    const present = new Uint8Array(256);
    for (let i = 0; i < bytes.length; i++)
        present[bytes[i]] = 1;
    return [...present.keys()].filter((byte) => present[byte] === 1);
}

;// CONCATENATED MODULE: ./build/archive/bzip2/encode-block.js




function encodeBzip2Block(block) {
    const { lastBytes, origin } = sortBlock(block.data);
    const moved = moveToFront(lastBytes);
    const tables = chooseCodeTables(moved);
    const out = new BitWriter(block.data.length >> 1);
    out.write(0x314159, 24);
    out.write(0x265359, 24);
    out.write(block.crc >>> 16, 16);
    out.write(block.crc & 0xffff, 16);
    out.write(0, 1);
    out.write(origin, 24);
    writeUsedBytes(out, moved.used);
    writeSelectors(out, tables);
    for (const lengths of tables.lengths)
        writeLengths(out, lengths);
    writeSymbols(out, moved.symbols, tables);
    const bits = out.bitLength;
    out.fillByte();
    return { bytes: out.take(), bits, crc: block.crc };
}
function writeUsedBytes(out, used) {
    const rows = new Uint16Array(16);
    for (const byte of used)
        rows[byte >> 4] = rows[byte >> 4] | (0x8000 >> (byte & 15));
    for (const row of rows)
        out.write(row === 0 ? 0 : 1, 1);
    for (const row of rows)
        if (row !== 0)
            out.write(row, 16);
}
function writeSelectors(out, { lengths, selectors }) {
    out.write(lengths.length, 3);
    out.write(selectors.length, 15);
    const list = [...lengths.keys()];
    for (const selector of selectors) {
        const place = list.indexOf(selector);
        list.splice(place, 1);
        list.unshift(selector);
        out.write((2 << place) - 2, place + 1);
    }
}
function writeLengths(out, lengths) {
    let current = lengths[0];
    out.write(current, 5);
    for (const length of lengths) {
        for (; current < length; current++)
            out.write(2, 2);
        for (; current > length; current--)
            out.write(3, 2);
        out.write(0, 1);
    }
}
function writeSymbols(out, symbols, { lengths, selectors }) {
    const codes = lengths.map(canonicalCodes);
    for (let group = 0, start = 0; group < selectors.length; group++, start += groupSize) {
        const table = selectors[group];
        const [length, code] = [lengths[table], codes[table]];
        const end = Math.min(start + groupSize, symbols.length);
        for (let i = start; i < end; i++) {
            const symbol = symbols[i];
            out.write(code[symbol], length[symbol]);
        }
    }
}
function canonicalCodes(lengths) {
    const codes = new Int32Array(lengths.length);
    const longest = Math.max(...lengths);
    for (let length = Math.min(...lengths), next = 0; length <= longest; length++, next <<= 1) {
        for (let symbol = 0; symbol < lengths.length; symbol++)
            if (lengths[symbol] === length)
                codes[symbol] = next++;
    }
    return codes;
}

;// CONCATENATED MODULE: ./build/archive/bzip2/block-job.js

function encodeBzip2BlockInThread(block, context) {
    const encoded = encodeBzip2Block(block);
    context.transfer(encoded.bytes.buffer);
    return encoded;
}
const bzip2BlockJob = {
    name: 'archive/bzip2-block',
    load: async () => encodeBzip2BlockInThread,
};

;// CONCATENATED MODULE: ./build/archive/bzip2/run-length.js
const blockUnit = 100_000;
const blockReserve = 19;
const longestRun = 255;
class RunLengthBlocks {
    #full;
    #data;
    #length = 0;
    #crc = -1;
    #byte = -1;
    #run = 0;
    constructor(level) {
        this.#full = level * blockUnit - blockReserve;
        this.#data = new Uint8Array(level * blockUnit);
    }
    *push(chunk) {
        let at = 0;
        while (at < chunk.length) {
            at = this.#take(chunk, at);
            if (this.#length >= this.#full)
                yield this.#cut();
        }
    }
    *finish() {
        if (this.#run > 0)
            this.#endRun();
        if (this.#length > 0)
            yield this.#cut();
    }
    #take(chunk, start) {
        let at = start;
        while (at < chunk.length && this.#length < this.#full) {
            const byte = chunk[at++];
            if (byte === this.#byte && this.#run < longestRun) {
                this.#run++;
                continue;
            }
            if (this.#run === 1) {
                this.#data[this.#length++] = this.#byte;
                this.#crc = (this.#crc << 8) ^ crcTable[(this.#crc >>> 24) ^ this.#byte];
            }
            else if (this.#run > 1)
                this.#endRun();
            this.#byte = byte;
            this.#run = 1;
        }
        return at;
    }
    #endRun() {
        const [byte, run] = [this.#byte, this.#run];
        for (let i = 0; i < run; i++)
            this.#crc = (this.#crc << 8) ^ crcTable[(this.#crc >>> 24) ^ byte];
        for (let i = 0; i < Math.min(run, 4); i++)
            this.#data[this.#length++] = byte;
        if (run >= 4)
            this.#data[this.#length++] = run - 4;
        this.#run = 0;
        this.#byte = -1;
    }
    #cut() {
        const block = { data: this.#data.slice(0, this.#length), crc: ~this.#crc >>> 0 };
        this.#length = 0;
        this.#crc = -1;
        return block;
    }
}
const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte << 24;
    for (let bit = 0; bit < 8; bit++)
        value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1;
    return value;
});

;// CONCATENATED MODULE: ./build/archive/bzip2/encode.js





const smallestBzip2Level = 1;
const largestBzip2Level = 9;
async function* compressBzip2(source, level = largestBzip2Level, signal) {
    if (!Number.isInteger(level) || level < smallestBzip2Level || level > largestBzip2Level) {
        throw new RangeError(`a bzip2 level is from ${smallestBzip2Level} to ${largestBzip2Level}, not ${level}`);
    }
    const out = new BitWriter(1 << 16);
    out.write(0x425a68, 24);
    out.write(0x30 + level, 8);
    let crc = 0;
    for await (const block of encodedInOrder(cutBlocks(source, level), signal)) {
        crc = ((crc << 1) | (crc >>> 31)) ^ block.crc;
        out.append(block.bytes, block.bits);
        yield out.take();
    }
    out.write(0x177245, 24);
    out.write(0x385090, 24);
    out.write(crc >>> 16, 16);
    out.write(crc & 0xffff, 16);
    out.fillByte();
    yield out.take();
}
async function* cutBlocks(source, level) {
    const cutter = new RunLengthBlocks(level);
    for await (const chunk of source) {
        for (const block of cutter.push(chunk))
            yield { ...block, isLast: false };
    }
    for (const block of cutter.finish())
        yield { ...block, isLast: true };
}
async function* encodedInOrder(blocks, signal) {
    const pool = (0,worker_pool/* sharedWorkerPool */.u)();
    const underWay = [];
    try {
        for await (const { data, crc, isLast } of blocks) {
            if (isLast && underWay.length === 0) {
                yield encodeBzip2Block({ data, crc });
                continue;
            }
            const options = { transfer: [data.buffer], ...(signal && { signal }) };
            const encoding = pool.run(bzip2BlockJob, { data, crc }, options);
            encoding.catch(() => { });
            underWay.push(encoding);
            if (underWay.length > pool.threads)
                yield (await underWay.shift());
        }
        for (let next = underWay.shift(); next; next = underWay.shift())
            yield await next;
    }
    finally {
        await Promise.allSettled(underWay);
    }
}

// EXTERNAL MODULE: ./build/archive/tar-write.js
var tar_write = __webpack_require__(94004);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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

// EXTERNAL MODULE: ./build/archive/zstd.js + 1 modules
var zstd = __webpack_require__(33949);
;// CONCATENATED MODULE: ./build/archive/write.js






const timeOfOld = 1672531200;
async function writeCondaArchive(target, input) {
    const parts = partsOf(input.entries);
    const progress = progressOf(input);
    await writeWhole(target, async (file) => {
        const zip = new StoredZipWriter(file, input.timestampMs);
        await zip.add('metadata.json', [Buffer.from('{"conda_pkg_format_version":2}')]);
        for (const part of ['pkg', 'info']) {
            const tar = counted((0,tar_write/* writeTar */.FJ)(parts[part], entryTime(input), { reuse: true }), progress);
            const { level = zstd/* defaultZstdLevel */.DJ, threads } = input;
            const options = { level, size: (0,tar_write/* tarSize */.v$)(parts[part]), threads };
            await zip.add(`${part}-${input.stem}.tar.zst`, (0,zstd/* compressZstd */.aX)(tar, options));
        }
        await zip.finish();
    });
}
async function writeTarBz2Archive(target, input) {
    const { info, pkg } = partsOf(input.entries);
    const tar = counted((0,tar_write/* writeTar */.FJ)([...info, ...pkg], entryTime(input)), progressOf(input));
    await writeWhole(target, async (file) => {
        for await (const chunk of compressBzip2(tar, input.level, input.signal))
            await file.writeFile(chunk);
    });
}
async function writeWhole(target, write) {
    await (0,files/* replaceFile */.fR)(target, async (temporary) => {
        const file = await (0,promises_.open)(temporary, 'wx', 0o644);
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
    const sorted = [...entries].sort((a, b) => (0,tar_write/* comparePackagePaths */.mk)(a.path, b.path));
    return {
        info: sorted.filter((entry) => isInfoPath(entry.path)),
        pkg: sorted.filter((entry) => !isInfoPath(entry.path)),
    };
}
function entryTime({ timestampMs }) {
    return timestampMs > 0 ? Math.floor(timestampMs / 1000) : timeOfOld;
}
function progressOf({ entries, signal, onProgress }) {
    const total = (0,tar_write/* tarSize */.v$)(entries);
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


/***/ }),

/***/ 33949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aX: () => (/* binding */ compressZstd),
  iI: () => (/* binding */ compressZstdBuffer),
  l8: () => (/* binding */ decompressZstd),
  LO: () => (/* binding */ decompressZstdBuffer),
  L4: () => (/* binding */ decompressZstdHere),
  DJ: () => (/* binding */ defaultZstdLevel)
});

// UNUSED EXPORTS: hasNativeZstd, largestZstdLevel, smallestZstdLevel

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/archive/errors.js
var errors = __webpack_require__(1650);
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



const defaultZstdLevel = 15;
const largestZstdLevel = 22;
const smallestZstdLevel = -7;
const hasNativeZstd = typeof external_node_zlib_.createZstdDecompress === 'function';
async function zstdDecoder() {
    if (hasNativeZstd)
        return (await __webpack_require__.e(/* import() */ 2488).then(__webpack_require__.bind(__webpack_require__, 12488))).nativeZstd;
    return (await __webpack_require__.e(/* import() */ 1324).then(__webpack_require__.bind(__webpack_require__, 51324))).wasmZstd;
}
async function* compressZstd(source, options) {
    const level = options.level ?? defaultZstdLevel;
    if (!Number.isInteger(level) || level < smallestZstdLevel || level > largestZstdLevel) {
        throw new RangeError(`zstd level ${level} is not between ${smallestZstdLevel} and ${largestZstdLevel}`);
    }
    const { compressFrame } = await __webpack_require__.e(/* import() */ 7710).then(__webpack_require__.bind(__webpack_require__, 97710));
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
        return (await __webpack_require__.e(/* import() */ 1324).then(__webpack_require__.bind(__webpack_require__, 51324))).wasmDecoders();
    const { openNativeDecoder } = await __webpack_require__.e(/* import() */ 2488).then(__webpack_require__.bind(__webpack_require__, 12488));
    const probe = openNativeDecoder();
    probe?.close();
    return probe && openNativeDecoder;
}
function wrongFrameSize() {
    return (0,errors/* archiveError */.Ji)('its zstd data is damaged: a frame has another size than it states');
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
            throw (0,errors/* archiveError */.Ji)(`its data becomes larger than the ${largest} bytes allowed`);
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
        throw (0,errors/* archiveError */.Ji)(`${seen > size ? 'more' : `${seen}`} bytes came instead of ${size}`);
}
function asArchiveError(error) {
    const code = error?.code;
    const damaged = typeof code === 'string' && (code.startsWith('ZSTD_error') || code === 'Z_BUF_ERROR');
    return damaged ? (0,errors/* archiveError */.Ji)('its zstd data is damaged', error) : error;
}


/***/ }),

/***/ 98228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   fg: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* unused harmony exports hashFiles, hashFilesJob */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _read_chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23589);


function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
async function hashFile(file) {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    let size = 0;
    for await (const chunk of (0,_read_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .readChunks */ .z)(file)) {
        sha256.update(chunk);
        md5.update(chunk);
        size += chunk.length;
    }
    return { sha256: sha256.digest('hex'), md5: md5.digest('hex'), size };
}
async function hashFiles(files, context) {
    const digests = [];
    for (const file of files) {
        context.signal.throwIfAborted();
        digests.push(await hashFile(file));
    }
    return digests;
}
const hashFilesJob = {
    name: 'support/hash-files',
    load: async () => hashFiles,
};


/***/ }),

/***/ 23589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ firstBytes),
/* harmony export */   z: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const chunkSize = 1 << 18;
const free = [];
const mostFree = 16;
const turnBytes = 4 << 20;
const bytesOfOpening = 1 << 14;
let readSinceTurn = 0;
async function* readChunks(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    const buffer = free.pop() ?? Buffer.allocUnsafeSlow(chunkSize);
    readSinceTurn += bytesOfOpening;
    try {
        for (;;) {
            const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, chunkSize, null);
            if (size === 0)
                return;
            readSinceTurn += size;
            if (readSinceTurn > turnBytes) {
                readSinceTurn = 0;
                await new Promise(setImmediate);
            }
            yield buffer.subarray(0, size);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        if (free.length < mostFree)
            free.push(buffer);
    }
}
function firstBytes(file, size) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        const bytes = Buffer.alloc(size);
        return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, 0, size, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 1717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ sharedWorkerPool)
});

// UNUSED EXPORTS: WorkerPool

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/support/concurrency.js
var concurrency = __webpack_require__(58375);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
;// CONCATENATED MODULE: ./build/support/thread-errors.js

const deepestCause = 8;
function packError(thrown, depth = 0) {
    if (!(thrown instanceof Error))
        return { kind: 'value', value: String(thrown) };
    const { stack } = thrown;
    if (thrown instanceof InvalidInputError) {
        return { kind: 'invalid-input', code: thrown.code, diagnostics: thrown.diagnostics(), stack };
    }
    const hasCause = thrown.cause !== undefined && depth < deepestCause;
    const cause = hasCause ? packError(thrown.cause, depth + 1) : undefined;
    if (isPixiBuildError(thrown)) {
        const { code, message, hint, location, exitCode, details } = thrown;
        return { kind: 'explained', code, message, hint, location, exitCode, details, cause, stack };
    }
    const properties = Object.fromEntries(Object.entries(thrown).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value)));
    const code = thrown.code;
    if (typeof code === 'string')
        properties.code = code;
    return { kind: 'plain', name: thrown.name, message: thrown.message, properties, cause, stack };
}
const plainErrors = {
    RangeError,
    TypeError,
    SyntaxError,
};
function unpackError(packed) {
    if (packed.kind === 'value')
        return packed.value;
    const error = revive(packed);
    if (packed.stack !== undefined)
        error.stack = packed.stack;
    return error;
}
function revive(packed) {
    if (packed.kind === 'invalid-input')
        return new errors/* InvalidInputError */.oC(packed.code, packed.diagnostics);
    const cause = packed.cause === undefined ? undefined : unpackError(packed.cause);
    if (packed.kind === 'explained') {
        const { code, message, hint, location, exitCode, details } = packed;
        return new errors/* PixiBuildError */.rW(code, message, { hint, location, exitCode, details, cause });
    }
    const error = new (plainErrors[packed.name] ?? Error)(packed.message, cause === undefined ? undefined : { cause });
    if (error.name !== packed.name) {
        Object.defineProperty(error, 'name', { value: packed.name, configurable: true, writable: true });
    }
    return Object.assign(error, packed.properties);
}

;// CONCATENATED MODULE: ./build/support/worker-pool.js








class WorkerPool {
    threads;
    #program;
    #abortGraceMs;
    #places;
    #idle = [];
    #all = new Set();
    #closed = false;
    constructor(options = {}) {
        this.threads = Math.max(1, options.threads ?? (0,external_node_os_.availableParallelism)());
        this.#program = options.program;
        this.#abortGraceMs = options.abortGraceMs ?? 1000;
        this.#places = new concurrency/* Semaphore */.jf(this.threads);
    }
    get isThreaded() {
        return this.#program !== undefined;
    }
    async run(job, input, options = {}) {
        return this.#places.run(async () => {
            options.signal?.throwIfAborted();
            if (this.#closed)
                throw new Error('the worker pool is closed');
            if (this.#program === undefined)
                return runHere(job, input, options);
            const thread = this.#takeIdle() ?? this.#start(this.#program);
            try {
                return (await thread.run(job.name, input, options, this.#abortGraceMs));
            }
            finally {
                if (thread.isAlive)
                    this.#idle.push(thread);
                else
                    this.#all.delete(thread);
            }
        });
    }
    async close() {
        this.#closed = true;
        this.#idle.length = 0;
        await Promise.all([...this.#all].map((thread) => thread.end()));
        this.#all.clear();
    }
    #takeIdle() {
        for (;;) {
            const thread = this.#idle.pop();
            if (thread === undefined || thread.isAlive)
                return thread;
        }
    }
    #start(program) {
        const thread = new JobThread(program, () => {
            const at = this.#idle.indexOf(thread);
            if (at >= 0)
                this.#idle.splice(at, 1);
            this.#all.delete(thread);
        });
        this.#all.add(thread);
        return thread;
    }
}
async function runHere(job, input, options) {
    const own = structuredClone(input, { transfer: [...(options.transfer ?? [])] });
    const work = await job.load();
    const signal = options.signal ?? new AbortController().signal;
    try {
        const value = await work(own, { signal, transfer: () => { } });
        signal.throwIfAborted();
        return value;
    }
    catch (error) {
        signal.throwIfAborted();
        throw error;
    }
}
class JobThread {
    isAlive = true;
    #worker;
    #running;
    #failure;
    #lastId = 0;
    constructor(program, onEnd) {
        this.#worker = new external_node_worker_threads_.Worker(program, { execArgv: [] });
        this.#worker.unref();
        this.#worker.on('message', (answer) => {
            if (answer.id !== this.#running?.id)
                return;
            if (answer.kind === 'done')
                this.#running.done(answer.value);
            else
                this.#running.failed(unpackError(answer.error));
        });
        this.#worker.on('messageerror', (error) => this.#running?.failed(error));
        this.#worker.on('error', (error) => {
            this.isAlive = false;
            this.#failure = error;
        });
        this.#worker.on('exit', (status) => {
            this.isAlive = false;
            onEnd();
            this.#running?.failed(threadEnded(status, this.#failure));
        });
    }
    async run(name, input, options, abortGraceMs) {
        const id = ++this.#lastId;
        const { signal } = options;
        let hardEnd;
        const onAbort = () => {
            this.#worker.postMessage({ kind: 'abort', id });
            hardEnd = setTimeout(() => void this.end(), abortGraceMs);
        };
        this.#worker.ref();
        try {
            const result = new Promise((done, failed) => {
                this.#running = { id, done, failed };
                const request = { kind: 'run', id, name, input };
                this.#worker.postMessage(request, [...(options.transfer ?? [])]);
            });
            signal?.addEventListener('abort', onAbort, { once: true });
            const value = await result;
            signal?.throwIfAborted();
            return value;
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
        finally {
            clearTimeout(hardEnd);
            signal?.removeEventListener('abort', onAbort);
            this.#running = undefined;
            this.#worker.unref();
        }
    }
    async end() {
        await this.#worker.terminate();
    }
}
function threadEnded(status, failure) {
    const reason = failure?.message ?? `status ${status}`;
    return new errors/* PixiBuildError */.rW('worker-thread-ended', `A thread of this program ended before its work was done: ${reason}`, {
        hint: 'Most often there is too little memory; close other programs or build with fewer processors.',
        cause: failure,
    });
}
let shared;
function sharedWorkerPool() {
    shared ??= new WorkerPool({ program: workerProgram() });
    return shared;
}
function workerProgram() {
    const here = external_node_path_.dirname((0,external_node_url_.fileURLToPath)(import.meta.url));
    return [['..'], ['..', '..']]
        .map((up) => external_node_path_.join(here, ...up, 'worker', 'index.js'))
        .find((file) => (0,external_node_fs_.existsSync)(file));
}


/***/ })

};
