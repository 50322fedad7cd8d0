export const id = 6931;
export const ids = [6931];
export const modules = {

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kM: () => (/* reexport */ compressBzip2),
  dB: () => (/* reexport */ decompressBzip2)
});

// UNUSED EXPORTS: largestBzip2Level, smallestBzip2Level

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/archive/errors.js
var errors = __webpack_require__(1650);
;// CONCATENATED MODULE: ./build/archive/bzip2/decode.js


async function* decompressBzip2(source) {
    const { default: unbzip2 } = await __webpack_require__.e(/* import() */ 8183).then(__webpack_require__.t.bind(__webpack_require__, 564, 19));
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

// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(8591);
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
    const pool = (0,support/* sharedWorkerPool */.u2)();
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

;// CONCATENATED MODULE: ./build/archive/bzip2/index.js




/***/ }),

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ archiveError),
/* harmony export */   Pi: () => (/* binding */ namingArchiveItems),
/* harmony export */   zl: () => (/* binding */ namingArchive)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);

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

/***/ 8835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mk: () => (/* reexport */ tar_write/* comparePackagePaths */.mk),
  iI: () => (/* reexport */ zstd/* compressZstdBuffer */.iI),
  dB: () => (/* reexport */ bzip2/* decompressBzip2 */.dB),
  l8: () => (/* reexport */ zstd/* decompressZstd */.l8),
  LO: () => (/* reexport */ zstd/* decompressZstdBuffer */.LO),
  DJ: () => (/* reexport */ zstd/* defaultZstdLevel */.DJ),
  eP: () => (/* reexport */ extractPackage),
  tv: () => (/* reexport */ extractSourceArchive),
  bf: () => (/* reexport */ isSourceArchiveName),
  Ms: () => (/* reexport */ package_file/* packageFormatByContent */.Ms),
  PX: () => (/* reexport */ package_file/* packageFormatOf */.PX),
  LY: () => (/* reexport */ archive_read/* readPackage */.LY),
  t$: () => (/* reexport */ archive_read/* readPackageInfo */.t$),
  bQ: () => (/* reexport */ write/* writeCondaArchive */.bQ),
  X: () => (/* reexport */ write/* writeTarBz2Archive */.X)
});

// UNUSED EXPORTS: compressBzip2, compressZstd, decompressXz, defaultUnpackedLimit, largestZstdLevel, leadsOutside, memberContent, smallestZstdLevel, tarSize, writeTar

// EXTERNAL MODULE: ./build/archive/bzip2/index.js + 12 modules
var bzip2 = __webpack_require__(2589);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(8591);
// EXTERNAL MODULE: ./build/archive/errors.js
var errors = __webpack_require__(1650);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
            if (process.platform !== 'win32' || (0,support/* systemErrorCode */.vq)(error) !== 'EPERM')
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
        if ((0,support/* systemErrorCode */.vq)(error) !== 'EEXIST')
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

// EXTERNAL MODULE: ./build/archive/package-file.js
var package_file = __webpack_require__(9588);
// EXTERNAL MODULE: ./build/archive/read.js
var archive_read = __webpack_require__(9945);
// EXTERNAL MODULE: ./build/archive/tar-parse.js
var tar_parse = __webpack_require__(1652);
;// CONCATENATED MODULE: ./build/archive/extract.js







function extractPackage(file, destination, options = {}) {
    return (0,errors/* namingArchive */.zl)(file, async () => {
        await (0,promises_.mkdir)(destination, { recursive: true });
        if ((await (0,promises_.readdir)(destination)).length > 0)
            throw new Error(`${destination} is not empty`);
        const { outsideLinks = 'refuse', section = 'all', signal } = options;
        const limits = (0,archive_read/* packageLimits */.Bl)(await (0,package_file/* packageFileSize */.Cu)(file), options.maxUnpackedBytes);
        const extraction = new Extraction(destination, { outsideLinks, foldsCase: true, what: 'package' });
        const pauses = new support/* Pauses */.aT(signal);
        try {
            for await (const part of (0,package_file/* openTars */.ZS)(file, section, true)) {
                const parser = new tar_parse/* TarParser */.J(limits);
                let isWanted = false;
                for await (const chunk of part.tar) {
                    for (const event of parser.push(chunk)) {
                        if (event.kind === 'data') {
                            if (isWanted)
                                extraction.write(event.data);
                            continue;
                        }
                        extraction.finish();
                        const member = (0,archive_read/* packageMember */.n9)(event.entry, part.section);
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

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/archive/tar-read.js
var tar_read = __webpack_require__(4083);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
                    throw (0,errors/* archiveError */.Ji)('it is cut off');
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
                throw (0,errors/* archiveError */.Ji)('it is cut off');
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
        throw (0,errors/* archiveError */.Ji)('its LZMA data states impossible properties');
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
    return (0,errors/* archiveError */.Ji)('its LZMA data is damaged');
}

;// CONCATENATED MODULE: ./build/archive/lzma2.js


const largestDictionary = 1 << 28;
function lzma2DictionarySize(byte) {
    const size = byte === 40 ? 2 ** 32 - 1 : (2 | (byte & 1)) * 2 ** ((byte >> 1) + 11);
    if (byte > 40)
        throw (0,errors/* archiveError */.Ji)('its LZMA2 data states an impossible dictionary');
    if (size > largestDictionary)
        throw (0,errors/* archiveError */.Ji)(`its LZMA2 dictionary has more than the ${largestDictionary} bytes allowed`);
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
        throw (0,errors/* archiveError */.Ji)('it is cut off');
    return bytes;
}
function lzma2_damaged() {
    return (0,errors/* archiveError */.Ji)('its LZMA2 data is damaged');
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
            throw (0,errors/* archiveError */.Ji)('it is cut off');
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
                    throw (0,errors/* archiveError */.Ji)('its xz data is empty');
                return undefined;
            }
            if (isFirst || word.readUInt32LE() !== 0)
                return Buffer.concat([word, await this.bytes(8)]);
        }
    }
}
async function* readStream(reader, header) {
    if (!header.subarray(0, 6).equals(streamMagic))
        throw (0,errors/* archiveError */.Ji)('it is no xz file');
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
        throw (0,errors/* archiveError */.Ji)('its xz data uses filters for programs, which cannot be read');
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
    return (0,errors/* archiveError */.Ji)('its xz data is damaged');
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
        const temporary = await (0,promises_.mkdtemp)(external_node_path_.join(external_node_path_.dirname(destination), '.unpack-'));
        try {
            const foldsCase = process.platform === 'win32' || process.platform === 'darwin';
            const extraction = new Extraction(temporary, { outsideLinks: 'keep', foldsCase, what: 'archive' });
            for await (const member of readSourceArchive(file, options))
                await addMember(extraction, member);
            const topFolder = await onlyFolder(temporary);
            await checkLinks(extraction, temporary, topFolder);
            await (0,promises_.rename)(topFolder === undefined ? temporary : external_node_path_.join(temporary, topFolder), destination);
            return { ...extraction.result(), topFolder };
        }
        finally {
            await (0,promises_.rm)(temporary, { recursive: true, force: true });
        }
    };
    return (0,errors/* namingArchive */.zl)(options.name ?? file, work, hint);
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
                if (['ENOENT', 'ELOOP', 'ENOTDIR'].includes((0,support/* systemErrorCode */.vq)(error) ?? ''))
                    return undefined;
                throw error;
            });
            isOut = real !== undefined && !(0,support/* isInside */.FK)(await (0,promises_.realpath)(base), real);
        }
        if (isOut)
            throw (0,errors/* archiveError */.Ji)(`its link ${link} leads out of the archive, to ${JSON.stringify(target)}`);
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
        const { readZipSource } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(6782)]).then(__webpack_require__.bind(__webpack_require__, 6782));
        yield* readZipSource(file, limits, options.signal);
        return;
    }
    if (mark.startsWith('\x1f\x8b'))
        tar = gunzip(read());
    else if (mark.startsWith('BZh'))
        tar = (0,bzip2/* decompressBzip2 */.dB)(read());
    else if (mark.startsWith('\xfd7zXZ\0'))
        tar = decompressXz(read());
    else if (mark.startsWith('\x28\xb5\x2f\xfd'))
        tar = (0,zstd/* decompressZstd */.l8)(read());
    else if (mark.slice(257, 262) === 'ustar' || isEmptyTar(start) || looksLikeOldTar(start))
        tar = read();
    else
        throw (0,errors/* archiveError */.Ji)(unknownKind(start));
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
        throw (0,errors/* archiveError */.Ji)(`its member ${entry.path} is stored with holes (sparse), which cannot be read`);
    if (type === 'other')
        throw (0,errors/* archiveError */.Ji)(`its member ${entry.path} is no file, folder or link`);
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
        const code = (0,support/* systemErrorCode */.vq)(error);
        throw code?.startsWith('Z_') ? (0,errors/* archiveError */.Ji)('its gzip data is damaged or cut off', error) : error;
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
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8591);
/* harmony import */ var _bzip2_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2589);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1650);
/* harmony import */ var _zstd_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2038);






function packageFormatOf(fileName) {
    if (fileName.endsWith('.conda'))
        return 'conda';
    return fileName.endsWith('.tar.bz2') ? 'tar-bz2' : undefined;
}
async function* openTars(file, section, here = false) {
    if ((await packageFormatByContent(file)) === 'tar-bz2') {
        yield { section: 'all', tar: (0,_bzip2_index_js__WEBPACK_IMPORTED_MODULE_3__/* .decompressBzip2 */ .dB)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 1 << 17 })) };
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
async function* openCondaTars(file, section, here) {
    const { openZip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(2283)]).then(__webpack_require__.bind(__webpack_require__, 2283));
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

/***/ 9945:
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
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9588);
/* harmony import */ var _tar_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4083);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2391);




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
    for await (const part of (0,_package_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openTars */ .ZS)(file, section)) {
        for await (const entry of (0,_tar_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readTar */ .s)(part.tar, limits)) {
            options.signal?.throwIfAborted();
            const member = packageMember(entry, part.section);
            if (member && (section === 'all' || section === member.section))
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

/***/ 1652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ TarParser)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(342);



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
                const needed = (this.#metadata?.size ?? _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .tarBlock */ .TR) - this.#held.length;
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
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)('it is cut off');
    }
    #takeHeader(block) {
        if (isZero(block)) {
            this.#ended = true;
            return undefined;
        }
        const { maxEntries, maxBytes } = this.#limits;
        if (this.#entries++ >= maxEntries)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)(`it has more than the ${maxEntries} entries allowed`);
        const fields = parseHeader(block);
        const isMetadata = 'LKxg'.includes(fields.kind);
        const size = isMetadata ? fields.size : (this.#next.size ?? this.#shared.size ?? fields.size);
        this.#bytes += _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .tarBlock */ .TR + (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(size);
        if (this.#bytes > maxBytes)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)(`it unpacks to more than the ${maxBytes} bytes allowed`);
        if (isMetadata) {
            if (size > largestMetadata)
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)('an entry has a name longer than allowed');
            if (size > 0)
                this.#metadata = fields;
            else
                this.#takeMetadata(fields, noBytes);
            return undefined;
        }
        this.#content = hasContent(fields.kind) ? size : 0;
        this.#padding = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(this.#content) - this.#content;
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
        this.#padding = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(size) - size;
    }
}
const noBytes = Buffer.alloc(0);
function parseHeader(block) {
    const stated = parseNumber(block, 148, 8);
    let unsigned = 0;
    let signed = 0;
    for (let i = 0; i < _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .tarBlock */ .TR; i++) {
        const byte = i >= 148 && i < 156 ? 0x20 : block[i];
        unsigned += byte;
        signed += byte > 127 ? byte - 256 : byte;
    }
    if (stated !== unsigned && stated !== signed)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)('a tar header is damaged');
    const size = parseNumber(block, 124, 12);
    if (size < 0 || !Number.isSafeInteger(size))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)('a tar header states an impossible size');
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)('a tar header is damaged');
    return Number.parseInt(text, 8);
}
function parsePax(content) {
    const attributes = {};
    for (let offset = 0; offset < content.length;) {
        const space = content.indexOf(0x20, offset);
        const length = space < 0 ? Number.NaN : Number(content.toString('latin1', offset, space));
        const end = offset + length;
        if (!(end > space + 1) || end > content.length)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)('a tar entry has damaged attributes');
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
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)(`a tar entry has an impossible ${key}`);
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

/***/ 4083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
/* harmony import */ var _tar_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1652);

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

/***/ 4004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ writeTar),
/* harmony export */   mk: () => (/* binding */ comparePackagePaths),
/* harmony export */   v$: () => (/* binding */ tarSize)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);
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
  SX: () => (/* binding */ isInfoPath),
  bQ: () => (/* binding */ writeCondaArchive),
  X: () => (/* binding */ writeTarBz2Archive)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(8591);
// EXTERNAL MODULE: ./build/archive/bzip2/index.js + 12 modules
var bzip2 = __webpack_require__(2589);
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
    const parts = partsOf(input.entries);
    const progress = progressOf(input);
    await writeWhole(target, async (file) => {
        const zip = new StoredZipWriter(file, input.timestampMs);
        await zip.add('metadata.json', [Buffer.from('{"conda_pkg_format_version":2}')]);
        for (const part of ['pkg', 'info']) {
            const tar = counted((0,tar_write/* writeTar */.FJ)(parts[part], entryTime(input)), progress);
            const options = { level: input.level ?? zstd/* defaultZstdLevel */.DJ, size: (0,tar_write/* tarSize */.v$)(parts[part]) };
            await zip.add(`${part}-${input.stem}.tar.zst`, (0,zstd/* compressZstd */.aX)(tar, options));
        }
        await zip.finish();
    });
}
async function writeTarBz2Archive(target, input) {
    const { info, pkg } = partsOf(input.entries);
    const tar = counted((0,tar_write/* writeTar */.FJ)([...info, ...pkg], entryTime(input)), progressOf(input));
    await writeWhole(target, async (file) => {
        for await (const chunk of (0,bzip2/* compressBzip2 */.kM)(tar, input.level, input.signal))
            await file.writeFile(chunk);
    });
}
async function writeWhole(target, write) {
    await (0,support/* replaceFile */.fR)(target, async (temporary) => {
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
/* harmony export */   L4: () => (/* binding */ decompressZstdHere),
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
        return (await __webpack_require__.e(/* import() */ 2488).then(__webpack_require__.bind(__webpack_require__, 2488))).nativeZstd;
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
            throw wrongFrameSize();
        }
    }
}
async function* decompressZstdHere(source) {
    const cutter = new _zstd_frames_js__WEBPACK_IMPORTED_MODULE_2__/* .ZstdFrameCutter */ .s();
    let decoder;
    let expected;
    let size = 0;
    const counted = (chunks) => {
        for (const chunk of chunks)
            size += chunk.length;
        if (expected !== undefined && size > expected)
            throw wrongFrameSize();
        return chunks;
    };
    try {
        for (const chunk of source) {
            for (const piece of cutter.push(chunk)) {
                if (!decoder) {
                    decoder = await openFrameDecoder();
                    expected = piece.contentSize;
                    size = 0;
                }
                yield* counted(decoder.push(piece.data));
                if (!piece.endsFrame)
                    continue;
                yield* counted(decoder.end());
                if (expected !== undefined && size !== expected)
                    throw wrongFrameSize();
                decoder = undefined;
            }
        }
        cutter.end();
    }
    catch (error) {
        throw asArchiveError(error);
    }
    finally {
        decoder?.end();
    }
}
async function openFrameDecoder() {
    if (hasNativeZstd)
        return (await __webpack_require__.e(/* import() */ 2488).then(__webpack_require__.bind(__webpack_require__, 2488))).openNativeDecoder();
    return (await __webpack_require__.e(/* import() */ 65).then(__webpack_require__.bind(__webpack_require__, 65))).openFallbackDecoder();
}
function wrongFrameSize() {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)('its zstd data is damaged: a frame has another size than it states');
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
  Pq: () => (/* reexport */ likelyPlatforms),
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
const likelyPlatforms = [
    'linux-64',
    'osx-arm64',
    'win-64',
    'osx-64',
    'linux-aarch64',
    ...platforms,
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
        name: nameOf(name),
        version: versionOf(version),
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
let lastName;
let lastVersion;
function nameOf(text) {
    if (lastName?.source !== text)
        lastName = PackageName.parse(text);
    return lastName;
}
function versionOf(text) {
    if (lastVersion?.source !== text)
        lastVersion = Version.parse(text);
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


























/***/ }),

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hj: () => (/* reexport */ PackageCache),
  I$: () => (/* reexport */ shell_text_activationLines),
  Hu: () => (/* reexport */ bashWord),
  _7: () => (/* reexport */ environmentFingerprint),
  X3: () => (/* reexport */ exportLine),
  Ns: () => (/* reexport */ installEnvironment),
  oG: () => (/* reexport */ activation_prefixPathEntries),
  vl: () => (/* reexport */ python_layout/* pythonLayout */.v),
  z9: () => (/* reexport */ activation_readActivation),
  jx: () => (/* reexport */ readInstalled)
});

// UNUSED EXPORTS: activatedEnvironment, activationChanges, changedEnvironment, deactivationLines, literalExportLine, literalWord, outerShell, removeEnvironment, shellDialect, workspaceActivation, workspaceVariables

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/conda/index.js + 34 modules
var conda = __webpack_require__(8155);
// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(8591);
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
        const name = (0,conda/* isWindows */.uF)(platform) ? '$env.Path' : '$env.PATH';
        if (mode === 'replace')
            return `${name} = [${entries.map(nuText).join(', ')}]`;
        const current = `(${name} | split row (char esep))`;
        return `${name} = (${current} | ${mode} [${entries.map(nuText).join(', ')}])`;
    },
    source: (file) => `source ${nuText(file)}`,
};

;// CONCATENATED MODULE: ./build/environment/activation/posix-dialect.js

function literalWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function bashWord(value) {
    if (!value.includes('$'))
        return literalWord(value);
    return `"${value.replace(/(\\*)("|$)/g, (_, slashes, quote) => `${slashes}${slashes}${quote && '\\"'}`)}"`;
}
function shellPath(entry, platform) {
    if (!(0,conda/* isWindows */.uF)(platform))
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
        const separator = (0,conda/* isWindows */.uF)(platform) ? ';' : ':';
        const current = variable('PATH');
        const parts = aroundPath([quoted(entries.join(separator))], current, mode);
        return `${current} = ${parts.join(` + ${quoted(separator)} + `)}`;
    },
    source: (file) => `. ${quoted(file)}`,
};

;// CONCATENATED MODULE: ./build/environment/activation/dialects.js



const dialects = {
    bash: posixDialect,
    zsh: posixDialect,
    posix: posixDialect,
    cmd: cmdDialect,
    powershell: powershellDialect,
    fish: fishDialect,
    xonsh: xonshDialect,
    nushell: nushellDialect,
};
function dialects_shellDialect(shell) {
    return dialects[shell];
}

;// CONCATENATED MODULE: ./build/environment/activation/activation.js





function activation_prefixPathEntries(prefix, platform) {
    if (!(0,conda/* isWindows */.uF)(platform))
        return [external_node_path_.posix.join(prefix, 'bin')];
    const parts = ['', 'Library\\mingw-w64\\bin', 'Library\\usr\\bin', 'Library\\bin', 'Scripts', 'bin'];
    return parts.map((part) => (part === '' ? prefix : `${prefix}\\${part}`));
}
async function activation_readActivation(prefix, platform, shell) {
    const [scripts, leavingScripts, variables] = await Promise.all([
        listScripts(external_node_path_.join(prefix, 'etc', 'conda', 'activate.d'), shell),
        listScripts(external_node_path_.join(prefix, 'etc', 'conda', 'deactivate.d'), shell),
        readVariables(prefix),
    ]);
    return { prefix, platform, pathEntries: activation_prefixPathEntries(prefix, platform), variables, scripts, leavingScripts };
}
async function listScripts(folder, shell) {
    const names = await listFolder(folder);
    return dialects_shellDialect(shell).scriptExtensions.flatMap((extension) => names.filter((name) => name.toLowerCase().endsWith(extension)).map((name) => external_node_path_.join(folder, name)));
}
async function readVariables(prefix) {
    const variables = {};
    const folder = external_node_path_.join(prefix, 'etc', 'conda', 'env_vars.d');
    for (const name of await listFolder(folder)) {
        const file = external_node_path_.join(folder, name);
        Object.assign(variables, textsOf(file, await readJson(file)));
    }
    const state = external_node_path_.join(prefix, 'conda-meta', 'state');
    const json = await readJson(state);
    const own = textsOf(state, json?.env_vars ?? {});
    for (const [name, value] of Object.entries(own))
        variables[name.toUpperCase()] = value;
    return variables;
}
async function listFolder(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).sort();
    }
    catch (error) {
        if ((0,support/* systemErrorCode */.vq)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
async function readJson(file) {
    const text = await (0,support/* readTextIfExists */.TP)(file);
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw invalid(file, (0,support/* messageOf */.bD)(error));
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
    return new support/* PixiBuildError */.rW('activation-invalid', `${file} cannot be used: ${problem}`, {
        hint: 'It belongs to a package of the environment; tell who keeps the package.',
    });
}

;// CONCATENATED MODULE: ./build/environment/activation/capture-script.js

function capture_script_captureScript(shell, lines, files) {
    const dialect = shellDialect(shell);
    const text = [
        ...dialect.preamble,
        dumpLine(shell, files.before),
        ...traced(shell, lines, files.current),
        dumpLine(shell, files.after),
    ];
    return text.map((line) => line + dialect.lineEnd).join('');
}
function dumpLine(shell, file) {
    return shell === 'bash' ? `/usr/bin/env -0 > ${capture_script_quoted(file)}` : `@SET > "${file.replaceAll('%', '%%')}"`;
}
function traced(shell, lines, current) {
    const runs = shell === 'bash' ? '. ' : '@CALL ';
    return lines.flatMap((line, index) => {
        if (!line.startsWith(runs))
            return [line];
        const note = shell === 'bash'
            ? `printf '%s' ${index} > ${capture_script_quoted(current)}`
            : `@ECHO ${index} 1> "${current.replaceAll('%', '%%')}"`;
        return [note, line];
    });
}
const capture_script_quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
function capture_script_parseNulDump(bytes) {
    return new Map(new TextDecoder()
        .decode(bytes)
        .split('\0')
        .flatMap((record) => assignment(record)));
}
function capture_script_parseSetDump(bytes) {
    const variables = new Map();
    let last;
    for (const line of new TextDecoder('utf-16le')
        .decode(bytes)
        .replace(/\r?\n$/, '')
        .split(/\r?\n/)) {
        const [entry] = assignment(line);
        if (entry) {
            last = entry[0];
            variables.set(...entry);
        }
        else if (last !== undefined) {
            variables.set(last, `${variables.get(last)}\n${line}`);
        }
    }
    return variables;
}
function assignment(record) {
    const equals = record.indexOf('=');
    return equals > 0 ? [[record.slice(0, equals), record.slice(equals + 1)]] : [];
}
const ofShells = new Set(['_', 'SHLVL', 'PWD', 'OLDPWD', 'PROMPT']);
function capture_script_environmentChanges(before, after) {
    const changes = new Map();
    for (const [name, value] of after) {
        if (!ofShells.has(name) && before.get(name) !== value)
            changes.set(name, value);
    }
    for (const name of before.keys())
        if (!ofShells.has(name) && !after.has(name))
            changes.set(name, undefined);
    return changes;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/environment/activation/run-shell.js




const keptBytes = (/* unused pure expression or super */ null && (64 << 10));
async function run_shell_runShell({ shell, file, cwd, environment, signal, timeoutMs, }) {
    signal?.throwIfAborted();
    const [command, args] = shell === 'bash'
        ? [await findBash(environment['PATH'] ?? ''), [file]]
        :
            [environment['COMSPEC'] ?? environment['ComSpec'] ?? 'cmd.exe', ['/D', '/U', '/S', '/C', `""${file}""`]];
    const { BASH_ENV: _, ...env } = environment;
    const child = spawn(command, args, {
        cwd,
        env: env,
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
        windowsVerbatimArguments: true,
        detached: process.platform !== 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text) => void (output = (output + text).slice(-keptBytes)));
    }
    const end = () => {
        if (child.pid === undefined)
            return;
        if (process.platform === 'win32') {
            spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () => child.kill('SIGKILL'));
            return;
        }
        try {
            process.kill(-child.pid, 'SIGKILL');
        }
        catch {
        }
    };
    let timedOut = false;
    const timer = timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            end();
        }, timeoutMs);
    signal?.addEventListener('abort', end, { once: true });
    try {
        const exitCode = await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('exit', (code) => {
                const late = setTimeout(() => resolve(code), 500);
                child.once('close', () => {
                    clearTimeout(late);
                    resolve(code);
                });
            });
        });
        signal?.throwIfAborted();
        return { exitCode: exitCode ?? undefined, timedOut, output };
    }
    catch (error) {
        if (systemErrorCode(error) !== 'ENOENT')
            throw error;
        throw new PixiBuildError('shell-not-found', `'${command}', which activates environments, was not found`, {
            hint: shell === 'bash' ? 'Install bash, or put it on the PATH.' : 'Set COMSPEC to the path of cmd.exe.',
            cause: error,
        });
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
async function findBash(searchPath) {
    for (const folder of [...searchPath.split(path.delimiter), '/bin', '/usr/bin', '/usr/local/bin']) {
        const file = path.join(folder, 'bash');
        const found = path.isAbsolute(folder) && (await access(file, constants.X_OK).catch(() => false)) === undefined;
        if (found)
            return file;
    }
    return 'bash';
}

;// CONCATENATED MODULE: ./build/environment/activation/shell-text.js

function shell_text_outerShell(environment) {
    const level = /^\d{1,6}$/.test(environment['CONDA_SHLVL'] ?? '') ? Number(environment['CONDA_SHLVL']) : 0;
    return { level, prefix: environment['CONDA_PREFIX'] || undefined, environment };
}
function exportLine(shell, name, value) {
    return dialects_shellDialect(shell).setExpanded(name, value);
}
function literalExportLine(shell, name, value) {
    return shellDialect(shell).setLiteral(name, value);
}
function shell_text_activationLines(shell, activation, outer = { level: 0 }, pathMode = 'prepend') {
    const { prefix, platform, pathEntries, variables, scripts } = activation;
    const dialect = dialects_shellDialect(shell);
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
function shell_text_deactivationLines(shell, activation, environment) {
    const dialect = shellDialect(shell);
    const { level } = shell_text_outerShell(environment);
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

;// CONCATENATED MODULE: ./build/environment/activation/activated-environment.js










async function activatedEnvironment(prefixes, environment, options) {
    return changedEnvironment(environment, await activationChanges(prefixes, environment, options));
}
function changedEnvironment(environment, changes, system = process.platform) {
    const key = (name) => (system === 'win32' ? name.toUpperCase() : name);
    const changed = new Set([...changes.keys()].map(key));
    const result = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && !changed.has(key(name)))
            result[name] = value;
    }
    for (const [name, value] of changes)
        if (value !== undefined)
            result[name] = value;
    return result;
}
async function activationChanges(prefixes, environment, options) {
    const { platform, previousPrefix } = options;
    const shell = isWindows(platform) ? 'cmd' : 'bash';
    const [activations, previous] = await Promise.all([
        Promise.all(prefixes.map((prefix) => readActivation(prefix, platform, shell))),
        previousPrefix === undefined ? undefined : readActivation(previousPrefix, platform, shell),
    ]);
    const lines = activationText(shell, activations, previous, environment, options);
    const folder = await mkdtemp(path.join(tmpdir(), 'activation-'));
    try {
        const files = {
            before: path.join(folder, 'before'),
            after: path.join(folder, 'after'),
            current: path.join(folder, 'current'),
        };
        const file = path.join(folder, shell === 'cmd' ? 'activate.bat' : 'activate.sh');
        await writeFile(file, captureScript(shell, lines, files));
        const { signal, timeoutMs } = options;
        const cwd = options.cwd ?? prefixes.at(-1) ?? process.cwd();
        const run = await runShell({ shell, file, cwd, environment, signal, timeoutMs });
        const after = await readFile(files.after).catch(() => undefined);
        if (run.exitCode !== 0 || run.timedOut || after === undefined) {
            const current = await readTextIfExists(files.current);
            throw failure(run, current === undefined ? undefined : lines[Number(current)], prefixes, timeoutMs);
        }
        const parse = shell === 'cmd' ? parseSetDump : parseNulDump;
        return environmentChanges(parse(await readFile(files.before)), parse(after));
    }
    catch (error) {
        if (systemErrorCode(error) !== 'ENOSPC')
            throw error;
        throw new PixiBuildError('activation-failed', `The disk of ${tmpdir()} is full, so nothing can be activated`, {
            cause: error,
        });
    }
    finally {
        await rm(folder, { recursive: true, force: true });
    }
}
function activationText(shell, activations, previous, environment, options) {
    const dialect = shellDialect(shell);
    const { platform, pathMode = 'prepend', variablesBefore = {}, scripts = [], variablesAfter = {} } = options;
    const lines = [];
    let outer = outerShell(environment);
    if (previous) {
        const remaining = pathWithout(environment, prefixPathEntries(previous.prefix, platform), platform);
        if (remaining !== undefined)
            lines.push(dialect.changePath(remaining, 'replace', platform));
        lines.push(...deactivationLines(shell, previous, environment));
        outer = outerShell(leftEnvironment(previous, environment));
    }
    for (const [index, activation] of activations.entries()) {
        const last = index === activations.length - 1;
        const mode = pathMode === 'replace' && index > 0 ? 'prepend' : pathMode;
        const all = activationLines(shell, { ...activation, scripts: [] }, outer, mode);
        if (last)
            all.push(...Object.entries(variablesBefore).map(([name, value]) => dialect.setLiteral(name, value)));
        lines.push(...all, ...activation.scripts.map((script) => dialect.source(script)));
    }
    lines.push(...scripts.map((script) => dialect.source(script)));
    return [...lines, ...Object.entries(variablesAfter).map(([name, value]) => dialect.setExpanded(name, value))];
}
function pathWithout(environment, entries, platform) {
    const windows = isWindows(platform);
    const name = Object.keys(environment).find((key) => (windows ? key.toUpperCase() : key) === 'PATH');
    const key = (entry) => (windows ? entry.toLowerCase() : entry);
    const dropped = new Set(entries.map(key));
    const current = (name === undefined ? '' : (environment[name] ?? '')).split(windows ? ';' : ':');
    const remaining = current.filter((entry) => !dropped.has(key(entry)));
    return remaining.length === current.length ? undefined : remaining;
}
function leftEnvironment(previous, environment) {
    const { level } = outerShell(environment);
    const left = { ...environment };
    for (const name of [...Object.keys(previous.variables), 'CONDA_PREFIX']) {
        left[name] = level > 0 ? environment[`CONDA_ENV_SHLVL_${level}_${name}`] : undefined;
    }
    left['CONDA_SHLVL'] = level > 1 ? String(level - 1) : undefined;
    return left;
}
function failure(run, line, prefixes, timeoutMs) {
    const place = prefixes.at(-1) ?? 'the environment';
    const how = run.timedOut
        ? `took longer than ${timeoutMs} ms`
        : `ended the shell${run.exitCode === undefined ? '' : ` with exit status ${run.exitCode}`}`;
    const script = line?.replace(/^(?:\. |@CALL )/, '').replace(/^(['"])(.*)\1$/, '$2');
    return new PixiBuildError('activation-failed', `The environment ${place} cannot be activated: ${script ?? 'it'} ${how}`, {
        details: run.output.trimEnd().split(/\r?\n/).slice(-40),
        hint: 'The script comes from a package of the environment or from the manifest; run it by hand in a new shell to see more.',
    });
}

;// CONCATENATED MODULE: ./build/environment/activation/workspace-activation.js



function workspaceVariables(facts) {
    const { name, environmentName } = facts;
    const shown = environmentName === 'default' ? name : `${name}:${environmentName}`;
    return {
        PIXI_PROJECT_ROOT: facts.root,
        PIXI_PROJECT_NAME: name,
        PIXI_PROJECT_MANIFEST: facts.manifest,
        PIXI_PROJECT_VERSION: facts.version ?? 'NO_VERSION_SPECIFIED',
        PIXI_IN_SHELL: '1',
        ...(facts.executable !== undefined && { PIXI_EXE: facts.executable }),
        PIXI_ENVIRONMENT_NAME: environmentName,
        PIXI_ENVIRONMENT_PLATFORMS: facts.platforms.join(','),
        PIXI_PROMPT: `(${shown}) `,
        CONDA_DEFAULT_ENV: shown,
    };
}
async function workspaceActivation(activation) {
    const { facts, platform, report } = activation;
    const extension = isWindows(platform) ? '.bat' : '.sh';
    const scripts = [];
    for (const script of activation.scripts) {
        const file = path.resolve(facts.root, script);
        const isFile = await stat(file).then((found) => found.isFile(), () => false);
        if (isFile && path.extname(file).toLowerCase() === extension) {
            scripts.push(file);
            continue;
        }
        const why = isFile ? `it must end in '${extension}' on ${platform}` : 'there is no such file';
        report({ kind: 'log', level: 'warning', message: `The activation script '${script}' is not run: ${why}` });
    }
    return {
        platform,
        pathMode: activation.clean && !isWindows(platform) ? 'replace' : 'prepend',
        variablesBefore: workspaceVariables(facts),
        scripts,
        variablesAfter: activation.env,
        cwd: facts.root,
    };
}

;// CONCATENATED MODULE: ./build/environment/fingerprint.js
async function environmentFingerprint(records) {
    const { createXXHash3 } = await __webpack_require__.e(/* import() */ 608).then(__webpack_require__.t.bind(__webpack_require__, 608, 19));
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/environment/journal.js
var journal = __webpack_require__(6553);
// EXTERNAL MODULE: ./build/environment/paths.js
var environment_paths = __webpack_require__(3690);
// EXTERNAL MODULE: ./build/environment/records/installed.js
var installed = __webpack_require__(6413);
// EXTERNAL MODULE: ./build/environment/records/prefix-record.js
var prefix_record = __webpack_require__(4557);
;// CONCATENATED MODULE: ./build/environment/install.js








async function installEnvironment(options) {
    const { prefix, records, report = support/* silentReporter */.P$, signal } = options;
    checkNames(records);
    const fingerprint = await environmentFingerprint(records);
    try {
        (0,external_node_fs_.mkdirSync)(external_node_path_.join(prefix, environment_paths/* metadataFolder */.WY), { recursive: true });
    }
    catch (error) {
        throw (0,support/* explainWriteError */.jy)(error, 'install', prefix);
    }
    if (isAsWanted(options, fingerprint))
        return nothingDone(records);
    try {
        const lock = external_node_path_.join(prefix, environment_paths/* metadataFolder */.WY, '.pixi-build.lock');
        const onWait = (holder) => report({ kind: 'log', level: 'info', message: `${holder} is changing ${prefix}; waiting for it` });
        return await (0,support/* withFileLock */.Ux)(lock, { signal, onWait }, async () => {
            const { Installation } = await __webpack_require__.e(/* import() */ 8376).then(__webpack_require__.bind(__webpack_require__, 8376));
            return new Installation(options, fingerprint).run();
        });
    }
    catch (error) {
        throw (0,support/* explainDiskError */.FG)(error, `install into ${prefix}`);
    }
}
function checkNames(records) {
    const names = new Set();
    for (const { name } of records) {
        if (names.has(name.normalized)) {
            throw new support/* PixiBuildError */.rW('records-ambiguous', `An environment cannot hold two packages named ${name.normalized}`, {
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

// EXTERNAL MODULE: ./build/environment/linking/python-layout.js
var python_layout = __webpack_require__(8502);
// EXTERNAL MODULE: ./build/archive/index.js + 8 modules
var archive = __webpack_require__(8835);
// EXTERNAL MODULE: ./build/environment/package-cache/model.js
var model = __webpack_require__(6691);
;// CONCATENATED MODULE: ./build/environment/package-cache/legacy-paths.js



const defaultPlaceholder = '/opt/anaconda1anaconda2anaconda3';
function legacyPaths(directory, readInfo) {
    const files = readInfo('files');
    if (files === undefined)
        throw new model/* InvalidPackageError */.w('it has neither info/paths.json nor info/files');
    const placeholders = new Map(lines(readInfo('has_prefix')).map(parseHasPrefix));
    const unlinked = new Set([...lines(readInfo('no_link')), ...lines(readInfo('no_softlink'))]);
    return lines(files).map((file) => {
        const info = (0,environment_paths/* relativePathProblem */.BE)(file) === undefined
            ? (0,external_node_fs_.lstatSync)((0,environment_paths/* inFolder */._z)(directory, file), { throwIfNoEntry: false })
            : undefined;
        if (!info)
            throw new model/* InvalidPackageError */.w(`its file ${JSON.stringify(file)} is missing`);
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
        const problem = (0,environment_paths/* relativePathProblem */.BE)(entry.path);
        if (problem !== undefined)
            throw new model/* InvalidPackageError */.w(`it lists the path ${JSON.stringify(entry.path)}: ${problem}`);
        if (/^conda-meta\/([^/]*\.json|\.[^/]*)$/.test(entry.path.toLowerCase())) {
            throw new model/* InvalidPackageError */.w(`it lists ${entry.path}, which only installers may write`);
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
        const code = (0,support/* systemErrorCode */.vq)(error);
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
    throw new model/* InvalidPackageError */.w(`its info/${name} is no JSON object`);
}
function readIndex(directory) {
    const text = readInfo(directory, 'index.json');
    if (text === undefined)
        throw new model/* InvalidPackageError */.w('it has no info/index.json');
    const { name, version, build, noarch } = parseObject(text, 'index.json');
    if (typeof name !== 'string' || typeof version !== 'string' || typeof build !== 'string') {
        throw new model/* InvalidPackageError */.w('its info/index.json does not say name, version and build');
    }
    const kind = noarch === 'python' ? 'python' : noarch === 'generic' || noarch === true ? 'generic' : undefined;
    return { name, version, build, noarch: kind };
}
const pathTypes = new Set(['hardlink', 'softlink', 'directory']);
function parsePaths(text) {
    const { paths } = parseObject(text, 'paths.json');
    if (!Array.isArray(paths))
        throw new model/* InvalidPackageError */.w('its info/paths.json has no list of paths');
    return paths.map((value) => {
        const entry = (value ?? {});
        const { _path: file, path_type: type = 'hardlink', sha256, size_in_bytes: size } = entry;
        const { prefix_placeholder: placeholder, file_mode: mode } = entry;
        const wrong = typeof file !== 'string' ||
            !pathTypes.has(type) ||
            !(sha256 === undefined || sha256 === null || typeof sha256 === 'string') ||
            !(placeholder === undefined || placeholder === null || (typeof placeholder === 'string' && placeholder !== ''));
        if (wrong)
            throw new model/* InvalidPackageError */.w('its info/paths.json has an entry that cannot be understood');
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
        throw new model/* InvalidPackageError */.w('its info/link.json has no list of entry points');
    return listed.map((line) => {
        const entry = typeof line === 'string' ? (0,conda/* parseEntryPoint */.yx)(line) : undefined;
        if (!entry)
            throw new model/* InvalidPackageError */.w(`its entry point ${JSON.stringify(line)} cannot be understood`);
        return entry;
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/environment/package-cache/entry-metadata.js



const revisionBytes = 8;
const digestBytes = 32;
function readEntryMetadata(file) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        const code = (0,support/* systemErrorCode */.vq)(error);
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

// EXTERNAL MODULE: ./build/environment/package-cache/validate.js
var validate = __webpack_require__(2082);
;// CONCATENATED MODULE: ./build/environment/package-cache/package-cache.js












class PackageCache {
    #options;
    #directories;
    #report;
    #unpacking;
    #pending = new Map();
    constructor(options) {
        this.#options = options;
        this.#directories = [options.directory, ...(options.furtherDirectories ?? [])];
        this.#report = options.report;
        this.#unpacking = new support/* Semaphore */.jf(options.unpackers ?? 2 * (0,external_node_os_.availableParallelism)());
    }
    get(record, signal) {
        const key = `${(0,conda/* recordStem */.Pb)(record)} ${record.sha256 ?? record.md5 ?? record.url}`;
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
        const digest = record.sha256 ?? record.md5 ?? (0,support/* sha256Hex */.fg)(record.url);
        const file = external_node_path_.join(this.#options.directory, 'archives', digest, `${entry}${extensionOf(record)}`);
        if ((await (0,support/* fileKind */.h_)(file)) === 'file')
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
        let refused;
        for (const directory of this.#directories) {
            try {
                return await this.#fill(directory, entry, record, signal);
            }
            catch (error) {
                if (!cannotBeWritten(error))
                    throw (0,support/* explainWriteError */.jy)(error, `unpack ${entry}`, directory);
                refused = error;
            }
        }
        throw new support/* PixiBuildError */.rW('package-cache-not-writable', `No package cache can be written, and ${entry} is in none`, {
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
            if (!(error instanceof model/* InvalidPackageError */.w))
                throw (0,support/* explainWriteError */.jy)(error, `read ${entry}`, directory);
            report({ kind: 'log', level: 'warning', message: `${folder} is not used as it is: ${error.message}` });
            return undefined;
        }
    }
    #check(folder, record) {
        const filled = filledMs(folder);
        if (filled === undefined)
            return undefined;
        const cached = readCachedPackage(folder);
        checkIdentity(cached, record);
        (0,validate/* validatePackage */.$)(cached, { hashes: this.#options.validation ?? 'changed', filledMs: filled });
        return cached;
    }
    async #fill(directory, entry, record, signal) {
        await (0,promises_.mkdir)(directory, { recursive: true });
        const onWait = (holder) => this.#report({ kind: 'log', level: 'info', message: `${holder} is fetching ${entry}; waiting for it` });
        return (0,support/* withFileLock */.Ux)(external_node_path_.join(directory, `.${entry}.fetching`), { signal, onWait }, async (lock) => {
            const found = this.#open(directory, entry, record, support/* silentReporter */.P$);
            if (found)
                return found;
            const unpacked = external_node_path_.join(directory, `.${entry}.new`);
            const fetched = external_node_path_.join(directory, `.${entry}.part`);
            try {
                await (0,promises_.rm)(unpacked, { recursive: true, force: true });
                const digest = await this.#unpack(record, fetched, unpacked, signal);
                await lock.assertHeld();
                await place(directory, entry, unpacked, digest);
            }
            finally {
                await (0,promises_.rm)(fetched, { force: true });
                await (0,promises_.rm)(unpacked, { recursive: true, force: true });
            }
            const cached = this.#check(external_node_path_.join(directory, entry), record);
            if (!cached)
                throw new support/* PixiBuildError */.rW('package-corrupt', `${entry} vanished from ${directory} while it was fetched`);
            return cached;
        });
    }
    async #unpack(record, fetched, unpacked, signal) {
        const local = this.#options.localFile?.(record);
        let digest;
        if (local === undefined) {
            await this.#options.fetch(record, fetched, signal);
            digest = record.sha256 ?? (await (0,support/* hashFile */.DC)(fetched)).sha256;
        }
        else
            digest = await checkLocalFile(local, record);
        const file = local ?? fetched;
        await this.#unpacking.run(async () => {
            signal?.throwIfAborted();
            try {
                await (0,archive/* extractPackage */.eP)(file, unpacked, { outsideLinks: 'keep', signal });
                const cached = readCachedPackage(unpacked);
                checkIdentity(cached, record);
                (0,validate/* validatePackage */.$)(cached, { hashes: 'changed', filledMs: Number.POSITIVE_INFINITY });
            }
            catch (error) {
                if (error instanceof model/* InvalidPackageError */.w)
                    throw corrupt(record, error.message, error);
                if ((0,support/* isPixiBuildError */.Bj)(error) && error.code === 'archive-invalid') {
                    throw corrupt(record, (0,support/* messageOf */.bD)(error).replace(`${file}: `, ''), error);
                }
                throw error;
            }
        });
        return digest;
    }
}
function checkIdentity({ index: { name, version, build } }, record) {
    if (name.toLowerCase() !== record.name.normalized || version !== record.version.source || build !== record.build) {
        throw new model/* InvalidPackageError */.w(`it is the package ${name} ${version} ${build}`);
    }
}
function entryName(record) {
    const parts = [record.name.normalized, record.version.source, record.build];
    const bad = parts.find((part) => !(0,environment_paths/* isSafeNamePart */.ke)(part));
    if (bad === undefined && record.name.normalized !== '')
        return parts.join('-');
    throw new support/* PixiBuildError */.rW('package-record-unsafe', `The record of ${JSON.stringify(record.name.normalized)} says ${JSON.stringify(bad)}, which cannot be part of a file name`, { exitCode: 2, hint: `Do not use the channel of ${(0,support/* redactUrl */.BO)(record.url)}; its index may be made to do harm.` });
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
    await (0,promises_.rm)(old, { recursive: true, force: true });
    const file = metadataFile(directory, entry);
    const { revision } = readEntryMetadata(file);
    await (0,promises_.rename)(folder, old).catch((error) => {
        if ((0,support/* systemErrorCode */.vq)(error) !== 'ENOENT')
            throw error;
    });
    await renamePatiently(unpacked, folder);
    writeEntryMetadata(file, { revision: revision + 1n, sha256: digest });
    await (0,promises_.rm)(old, { recursive: true, force: true });
}
async function renamePatiently(from, to) {
    for (let attempt = 0;; attempt++) {
        try {
            return await (0,promises_.rename)(from, to);
        }
        catch (error) {
            const passing = process.platform === 'win32' && /^(EPERM|EACCES|EBUSY)$/.test((0,support/* systemErrorCode */.vq)(error) ?? '');
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
async function checkLocalFile(file, record) {
    let found;
    try {
        found = await (0,support/* hashFile */.DC)(file);
    }
    catch (error) {
        if ((0,support/* systemErrorCode */.vq)(error) !== 'ENOENT')
            throw error;
        throw new support/* PixiBuildError */.rW('download-missing', `${(0,support/* redactUrl */.BO)(record.url)} is not there`, {
            cause: error,
            hint: 'The channel’s index names a file that it does not have (any more). Index the channel again.',
        });
    }
    const wrong = record.sha256 !== undefined
        ? record.sha256 !== found.sha256 && `its SHA-256 is ${found.sha256}, not ${record.sha256}`
        : record.md5 !== undefined && record.md5 !== found.md5 && `its MD5 is ${found.md5}, not ${record.md5}`;
    if (!wrong)
        return found.sha256;
    throw new support/* PixiBuildError */.rW('download-corrupt', `${(0,support/* redactUrl */.BO)(record.url)} is not what the channel says: ${wrong}`, {
        hint: 'The file or the channel’s index is damaged. Index the channel again.',
    });
}
function corrupt(record, problem, cause) {
    return new support/* PixiBuildError */.rW('package-corrupt', `The package ${(0,support/* redactUrl */.BO)(record.url)} cannot be installed: ${problem}`, {
        cause,
        hint: 'It is damaged or made to do harm: tell its channel, and use another build of it.',
    });
}
function cannotBeWritten(error) {
    return ['EROFS', 'EACCES', 'EPERM', 'ENOTDIR'].includes((0,support/* systemErrorCode */.vq)(error) ?? '');
}

;// CONCATENATED MODULE: ./build/environment/remove.js





async function readInstalled(prefix) {
    return (0,installed/* readInstalledRecords */.Hh)(prefix).map(({ recordFile: _, requestedSpecs, paths, ...record }) => {
        return { record, paths, requestedSpecs };
    });
}
async function removeEnvironment(prefix, options = {}) {
    if ((await fileKind(path.join(prefix, metadataFolder))) !== 'directory')
        return false;
    try {
        await withFileLock(path.join(prefix, metadataFolder, '.pixi-build.lock'), options, () => rm(prefix, { recursive: true, force: true, maxRetries: 3 }));
    }
    catch (error) {
        throw explainDiskError(error, `delete ${prefix}`);
    }
    return true;
}

;// CONCATENATED MODULE: ./build/environment/index.js













/***/ }),

/***/ 6553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ markerPath),
/* harmony export */   Sw: () => (/* binding */ removeJournal),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   fY: () => (/* binding */ writeJournal),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8591);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3690);




const journalFile = '.pixi-build-journal.json';
const format = 1;
function journalOf(prefix) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataFolder */ .WY, journalFile);
}
async function writeJournal(prefix, journal) {
    await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(journalOf(prefix), JSON.stringify({ format, ...journal }));
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
        const safe = (item) => typeof item === 'string' && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePathProblem */ .BE)(item) === undefined;
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
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataFolder */ .WY, markerFile);
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

/***/ 8502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ noarchPythonTarget),
/* harmony export */   v: () => (/* binding */ pythonLayout)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8155);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3690);



function pythonLayout(python, platform) {
    if (!python)
        return undefined;
    const version = /^\d+\.\d+/.exec(python.version.source)?.[0];
    const windows = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isWindows */ .uF)(platform);
    const sitePackages = python.pythonSitePackagesPath?.replace(/\/+$/, '') ??
        (windows ? 'Lib/site-packages' : `lib/python${version}/site-packages`);
    if (version === undefined || (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePathProblem */ .BE)(sitePackages) !== undefined) {
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PixiBuildError */ .rW('python-record-invalid', `The record of python ${python.version.source} does not say where its packages go`, { exitCode: 2, hint: 'Use another build of python, or tell the channel that has this one.' });
    }
    return {
        version,
        executable: windows ? 'python.exe' : `bin/python${version}`,
        sitePackages,
        scripts: windows ? 'Scripts' : 'bin',
    };
}
function noarchPythonTarget(layout, path) {
    if (path.startsWith('site-packages/'))
        return `${layout.sitePackages}/${path.slice('site-packages/'.length)}`;
    if (path.startsWith('python-scripts/'))
        return `${layout.scripts}/${path.slice('python-scripts/'.length)}`;
    return path;
}


/***/ }),

/***/ 6691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ InvalidPackageError)
/* harmony export */ });
class InvalidPackageError extends Error {
}


/***/ }),

/***/ 2082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ validatePackage),
/* harmony export */   i: () => (/* binding */ hashFileSync)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3690);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6691);




function validatePackage(cached, options) {
    const folders = new _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .FoldersBelow */ .n0(cached.directory);
    for (const entry of cached.paths) {
        const parent = folders.place((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(entry.path));
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

/***/ 3690:
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8591);



const metadataFolder = 'conda-meta';
const clobbersFolder = '__clobbers__';
function relativePathProblem(relative) {
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
            if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) ?? ''))
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
            if ((0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) !== 'EEXIST')
                throw error;
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute).isDirectory())
                return;
            if (new FoldersBelow(prefix).place(relative) === 'inside')
                return;
            throw new _support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PixiBuildError */ .rW('prefix-path-blocked', `${absolute} is no folder, but packages have files below it`, {
                hint: 'Move it away or delete the environment, then install again.',
            });
        }
    };
    for (const folder of folders)
        make(folder);
}


/***/ }),

/***/ 6413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ recordFiles),
/* harmony export */   Hh: () => (/* binding */ readInstalledRecords),
/* harmony export */   PU: () => (/* binding */ writeRecordFile),
/* harmony export */   om: () => (/* binding */ changeRecordFile),
/* harmony export */   rE: () => (/* binding */ readInstalledSummaries)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8591);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3690);
/* harmony import */ var _prefix_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4557);






function recordFiles(prefix) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataFolder */ .WY), { withFileTypes: true })
            .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
            .map((entry) => entry.name)
            .sort();
    }
    catch (error) {
        const code = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return [];
        throw error;
    }
}
function readInstalledRecords(prefix) {
    return recordFiles(prefix).map((file) => {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataFolder */ .WY, file), 'utf8');
        return understood(prefix, file, () => (0,_prefix_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePrefixRecord */ .P1)(JSON.parse(text), file));
    });
}
function readInstalledSummaries(prefix) {
    return recordFiles(prefix).map((file) => {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataFolder */ .WY, file), 'utf8');
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
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PixiBuildError */ .rW('prefix-record-invalid', `${node_path__WEBPACK_IMPORTED_MODULE_2__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataFolder */ .WY, file)} cannot be understood: ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, { cause: error, hint: 'Delete the environment and install it again.' });
    }
}
function writeRecordFile(prefix, file, text) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_2__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataFolder */ .WY, file);
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataFolder */ .WY, `.${file}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`);
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
    const json = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(prefix, _paths_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataFolder */ .WY, file), 'utf8'));
    change(json);
    writeRecordFile(prefix, file, (0,_prefix_record_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRecordJson */ .nZ)(json));
}


/***/ }),

/***/ 4557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ parsePrefixRecord),
/* harmony export */   Tb: () => (/* binding */ recordFileName),
/* harmony export */   dI: () => (/* binding */ hasSpecs),
/* harmony export */   nZ: () => (/* binding */ formatRecordJson),
/* harmony export */   pp: () => (/* binding */ formatPrefixRecord),
/* harmony export */   un: () => (/* binding */ linkTypes)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8155);

const linkTypes = { hardLink: 1, softLink: 2, copy: 3, directory: 4 };
function recordFileName(record) {
    return `${(0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordStem */ .Pb)(record)}.json`;
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
    const record = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readPackageRecord */ .Uy)(json);
    const { fn, url, channel, requested_specs: specs, requested_spec: spec, paths_data: data, files } = json;
    const legacy = typeof spec === 'string' && spec !== '' && spec !== 'None' ? [spec] : [];
    const listed = Array.isArray(specs) ? specs.filter((item) => typeof item === 'string') : [];
    const { paths } = (data ?? {});
    return {
        ...record,
        fileName: typeof fn === 'string' ? fn : `${(0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordStem */ .Pb)(record)}.tar.bz2`,
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

/***/ 6931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FC: () => (/* reexport */ comparePackages),
  Hz: () => (/* reexport */ inspectPackage),
  O8: () => (/* reexport */ listPrefixFiles),
  i9: () => (/* reexport */ packageFiles)
});

;// CONCATENATED MODULE: ./build/packaging/diff.js
function comparePackages(a, b) {
    const values = [];
    const lists = [];
    for (const [section, one, other] of [
        ['index', a.index, b.index],
        ['about', a.about, b.about],
        ['run_exports', a.runExports, b.runExports],
        ['link', a.link, b.link],
    ]) {
        for (const key of keysOf(one, other))
            compareValue(`${section}.${key}`, one?.[key], other?.[key], values, lists);
    }
    compareValue('hash_input', parsed(a.hashInput), parsed(b.hashInput), values, lists);
    compareValue('tests', a.tests, b.tests, values, lists);
    const files = compareFiles(a.files, b.files);
    const info = compareInfo(a.infoFiles, b.infoFiles);
    const sameInfo = info.onlyA.length + info.onlyB.length + info.changed.length === 0;
    return {
        sameBytes: a.sha256 === b.sha256,
        sameContent: values.length + lists.length + files.length === 0 && sameInfo,
        values,
        lists,
        files,
        info,
        sizes: { archive: [a.sizeBytes, b.sizeBytes], installed: [a.installedBytes, b.installedBytes] },
    };
}
const keysOf = (a, b) => [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].sort();
function compareValue(key, a, b, values, lists) {
    if (JSON.stringify(canonical(a)) === JSON.stringify(canonical(b)))
        return;
    const [one, other] = [a ?? [], b ?? []];
    if (isTexts(one) && isTexts(other)) {
        const difference = compareLists(key, one, other);
        if (difference.onlyA.length + difference.onlyB.length > 0)
            lists.push(difference);
        else
            values.push({ key, a, b });
    }
    else
        values.push({ key, ...(a !== undefined && { a }), ...(b !== undefined && { b }) });
}
const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
function compareLists(key, a, b) {
    const [ofA, ofB] = [new Set(a), new Set(b)];
    return { key, onlyA: a.filter((item) => !ofB.has(item)).sort(), onlyB: b.filter((item) => !ofA.has(item)).sort() };
}
const readFiles = /^info\/(?:(?:index|about|run_exports|link|paths|hash_input)\.json|tests\/tests\.yaml)$/;
function compareInfo(a, b) {
    const changed = Object.keys(a).filter((name) => b[name] !== undefined && b[name] !== a[name] && !readFiles.test(name));
    return { ...compareLists('info', Object.keys(a), Object.keys(b)), changed };
}
function compareFiles(a, b) {
    const [ofA, ofB] = [a, b].map((list) => new Map(list.map((entry) => [entry._path, entry])));
    const paths = [...new Set([...a, ...b].map(({ _path }) => _path))].sort();
    return paths.flatMap((path) => {
        const [one, other] = [ofA?.get(path), ofB?.get(path)];
        if (!one || !other)
            return [{ path, ...(one && { a: one }), ...(other && { b: other }), changes: [] }];
        const changes = changesOf(one, other);
        return changes.length === 0 ? [] : [{ path, a: one, b: other, changes }];
    });
}
function changesOf(a, b) {
    const hasPrefix = (entry) => `${entry.file_mode} ${entry.prefix_placeholder} ${entry.no_link}`;
    return [
        ...(a.path_type === b.path_type ? [] : ['kind']),
        ...(a.sha256 === b.sha256 ? [] : ['content']),
        ...(a.size_in_bytes === b.size_in_bytes ? [] : ['size']),
        ...(hasPrefix(a) === hasPrefix(b) ? [] : ['prefix']),
    ];
}
function parsed(text) {
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function canonical(value) {
    if (Array.isArray(value))
        return value.map(canonical);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => [k, canonical(v)]));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/archive/index.js + 8 modules
var archive = __webpack_require__(8835);
// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(8591);
;// CONCATENATED MODULE: ./build/packaging/inspect.js




async function inspectPackage(file, options = {}) {
    const info = await (0,archive/* readPackageInfo */.t$)(file, (name) => !name.startsWith(recipeFolder));
    const ofRecipe = await recipeDigests(file, options.signal);
    const digests = await (0,support/* hashFile */.DC)(file);
    const index = jsonFile(file, info, 'info/index.json');
    if (!index)
        throw invalidMetadata(file, 'it has no info/index.json');
    const files = statedFiles(file, info);
    const below = (folder) => {
        const names = [...info.keys()].filter((name) => name.startsWith(folder));
        return names.map((name) => name.slice(folder.length)).sort();
    };
    const fileName = external_node_path_.basename(file);
    return {
        path: file,
        fileName,
        format: (0,archive/* packageFormatOf */.PX)(fileName) ?? (await (0,archive/* packageFormatByContent */.Ms)(file)),
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
    for await (const { path: name, type, data } of (0,archive/* readPackage */.LY)(file, { section: 'info', signal })) {
        if (type !== 'file' || !name.startsWith(recipeFolder))
            continue;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of data)
            hash.update(chunk);
        digests.set(name, hash.digest('hex'));
    }
    return digests;
}
const sha256Of = (content) => (0,external_node_crypto_.createHash)('sha256')
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
        throw invalidMetadata(file, `its ${name} is no JSON: ${(0,support/* messageOf */.bD)(error)}`);
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
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    try {
        const tests = parse(text);
        return Array.isArray(tests) ? tests : [];
    }
    catch (error) {
        throw invalidMetadata(file, `its info/tests/tests.yaml is no YAML: ${(0,support/* messageOf */.bD)(error)}`);
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
    for await (const member of (0,archive/* readPackage */.LY)(file, { signal })) {
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
    const hash = (0,external_node_crypto_.createHash)('sha256');
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
    return new support/* PixiBuildError */.rW('package-metadata-invalid', `${file}: ${what}`, {
        exitCode: 2,
        hint: 'Fetch or build the package again; it is damaged or not a conda package.',
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/conda/index.js + 34 modules
var conda = __webpack_require__(8155);
;// CONCATENATED MODULE: ./build/packaging/info-json.js


function infoJson(value) {
    return JSON.stringify(value, null, 2);
}
const architectureNames = { '64': 'x86_64', '32': 'x86' };
function indexJson(request) {
    const { identity } = request;
    const noarch = request.versionIndependent ? 'python' : request.noarch;
    const [platform, ...architecture] = identity.subdir.split('-');
    const ofPlatform = identity.subdir !== 'noarch';
    const arch = architecture.join('-');
    const flags = nonEmpty(request.flags);
    const extraDepends = nonEmptyMap(request.extraDepends);
    return withoutUndefined({
        arch: ofPlatform ? (architectureNames[arch] ?? arch) : undefined,
        build: identity.build,
        build_number: request.buildNumber,
        constrains: nonEmpty(unique(request.constrains)),
        depends: unique(request.depends),
        extra_depends: extraDepends,
        flags,
        license: request.license,
        license_family: request.licenseFamily,
        name: identity.name,
        noarch,
        platform: ofPlatform ? platform : undefined,
        python_site_packages_path: request.pythonSitePackagesPath,
        repodata_revision: flags || extraDepends ? 3 : undefined,
        subdir: identity.subdir,
        timestamp: request.timestampMs,
        track_features: request.trackFeatures?.length ? request.trackFeatures.join(' ') : undefined,
        version: identity.version,
    });
}
function aboutJson(request) {
    const { about } = request;
    const extra = sortKeys(about.extra ?? {});
    return withoutUndefined({
        channels: nonEmpty(about.channels?.map(channelUrl)),
        description: nonBlank(about.description),
        dev_url: canonicalUrl(about.repository),
        doc_url: canonicalUrl(about.documentation),
        extra: Object.keys(extra).length > 0 ? extra : undefined,
        home: canonicalUrl(about.home),
        license: request.license,
        license_family: request.licenseFamily,
        summary: nonBlank(about.summary),
    });
}
function runExportsJson(exports) {
    const value = withoutUndefined({
        weak: nonEmpty(exports?.weak),
        strong: nonEmpty(exports?.strong),
        noarch: nonEmpty(exports?.noarch),
        weak_constrains: nonEmpty(exports?.weakConstrains),
        strong_constrains: nonEmpty(exports?.strongConstrains),
    });
    return Object.keys(value).length > 0 ? value : undefined;
}
function linkJson(request) {
    const entryPoints = nonEmpty(request.entryPoints.map(conda/* formatEntryPoint */.ei));
    return {
        noarch: withoutUndefined({ type: 'python', entry_points: entryPoints }),
        package_metadata_version: 1,
    };
}
function pathsJson(paths) {
    return { paths, paths_version: 1 };
}
function hasPythonLayout(request) {
    return request.noarch === 'python' || request.versionIndependent === true;
}
function channelUrl(channel) {
    const clean = (0,support/* stripUrlCredentials */.um)(channel);
    return clean.includes('://') && !clean.endsWith('/') ? `${clean}/` : clean;
}
function canonicalUrl(text) {
    const blank = nonBlank(text);
    return blank !== undefined && URL.canParse(blank) ? new URL(blank).href : blank;
}
function nonBlank(text) {
    return text === undefined || text.trim() === '' ? undefined : text;
}
function nonEmpty(items) {
    return items !== undefined && items.length > 0 ? items : undefined;
}
function nonEmptyMap(map) {
    const entries = Object.entries(map ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
function unique(items) {
    return [...new Set(items)];
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sortKeys(one)]));
}
function withoutUndefined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

;// CONCATENATED MODULE: ./build/packaging/prefix-files.js



async function listPrefixFiles(prefix) {
    const found = new Set();
    const walk = async (folder, relative) => {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        for (const entry of entries) {
            const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
            if (entry.isDirectory())
                await walk(external_node_path_.join(folder, entry.name), name);
            else if (entry.isFile() || entry.isSymbolicLink())
                found.add(name);
        }
    };
    try {
        await walk(prefix, '');
    }
    catch (error) {
        if ((0,support/* systemErrorCode */.vq)(error) !== 'ENOENT' || found.size > 0)
            throw error;
    }
    return found;
}
async function recordedFiles(prefix) {
    const folder = external_node_path_.join(prefix, 'conda-meta');
    const found = new Set();
    let names;
    try {
        names = await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if ((0,support/* systemErrorCode */.vq)(error) === 'ENOENT')
            return found;
        throw error;
    }
    for (const name of names.filter((one) => one.endsWith('.json'))) {
        let files;
        try {
            files = JSON.parse(await (0,promises_.readFile)(external_node_path_.join(folder, name), 'utf8')).files;
        }
        catch (error) {
            throw new support/* PixiBuildError */.rW('prefix-record-invalid', `The record conda-meta/${name} cannot be read`, {
                cause: error,
                details: [(0,support/* messageOf */.bD)(error)],
                hint: 'Remove the build directory and build again.',
            });
        }
        if (Array.isArray(files))
            for (const file of files)
                if (typeof file === 'string')
                    found.add(file);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/packaging/python-metadata.js
const distInfoFile = /(?:^|\/)([^/]+\.dist-info)\/([^/]+)$/;
const installerNotes = new Set(['uv_cache.json', 'uv_build.json']);
function distInfoPart(path) {
    const match = distInfoFile.exec(path);
    return match ? { folder: path.slice(0, path.lastIndexOf('/')), name: match[2] } : undefined;
}
function isChangeableMetadata(path) {
    const part = distInfoPart(path);
    return part !== undefined && (installerNotes.has(part.name) || ['INSTALLER', 'direct_url.json'].includes(part.name));
}
function metadataChange(path, content) {
    const part = distInfoPart(path);
    if (!part)
        return { kind: 'keep' };
    if (part.name === 'INSTALLER')
        return { kind: 'replace', content: Buffer.from('conda\n') };
    if (installerNotes.has(part.name))
        return { kind: 'drop' };
    if (part.name === 'direct_url.json' && namesLocalFile(content))
        return { kind: 'drop' };
    return { kind: 'keep' };
}
function namesLocalFile(content) {
    try {
        return /^file:/i.test(String(JSON.parse(content.toString()).url));
    }
    catch {
        return true;
    }
}
function recordWithout(record, dropped) {
    const lines = record.split(/(?<=\n)/);
    return lines.filter((line) => !dropped.has(recordPath(line))).join('');
}
function recordWith(record, digestOf) {
    return record.replaceAll(/^(.*),sha256=[\w-]+=*,\d*(?=\r?$)/gm, (line, first) => {
        const digest = digestOf(recordPath(line));
        if (!digest)
            return line;
        return `${first},sha256=${Buffer.from(digest.sha256, 'hex').toString('base64url')},${digest.size}`;
    });
}
function recordUnhashed(record, isWrittenLater) {
    return record.replaceAll(/^(.*),[\w-]+=[\w=-]*,\d*(?=\r?$)/gm, (line, first) => isWrittenLater(recordPath(line)) ? `${first},,` : line);
}
function recordPath(line) {
    if (!line.startsWith('"'))
        return line.split(',')[0];
    const end = /"(?!")/.exec(line.slice(1).replaceAll('""', '\0\0'));
    return line.slice(1, (end?.index ?? 0) + 1).replaceAll('""', '"');
}
function distInfoWarnings(paths, name, version) {
    const fold = (text) => text.toLowerCase().replaceAll(/[-_.]+/g, '_');
    const folders = new Set(paths.flatMap((path) => distInfoFile.exec(path)?.[1] ?? []));
    const warnings = [];
    for (const folder of [...folders].sort()) {
        const [project = '', stated = ''] = folder.slice(0, -'.dist-info'.length).split(/-(?=[^-]*$)/);
        if (fold(project) === fold(name) && stated.toLowerCase() !== version.toLowerCase()) {
            warnings.push(`The package has version ${version}, but its Python metadata ${folder} says ${stated}`);
        }
    }
    return warnings;
}

;// CONCATENATED MODULE: ./build/packaging/select.js
const droppedExtensions = new Set(['.pyo', '.la']);
const droppedComponents = new Set(['.DS_Store', 'conda-meta', 'CACHEDIR.TAG']);
const droppedInPythonLayout = new Set(['.pyc', '.pyo', '.egg-info']);
function selectFiles(input) {
    const fold = input.foldsCase ? foldCase : (text) => text;
    const environment = new Set([...input.environment].map(fold));
    const { isWanted = () => true, isForced = () => false } = input;
    const added = input.explicit ?? [...input.present].filter((file) => !environment.has(fold(file)));
    const candidates = new Set([...added.filter(isWanted), ...[...input.present].filter(isForced)]);
    const scripts = entryPointFiles(input.entryPoints);
    return [...candidates].filter((file) => {
        const parts = file.split('/');
        const extension = extensionOf(file);
        if (parts.some((part) => droppedComponents.has(part)) || droppedExtensions.has(extension))
            return false;
        if (file === 'share/info/dir' || file.startsWith('share/info/dir/'))
            return false;
        if (extension === '.pyc' && environment.has(fold(sourceOfBytecode(file))))
            return false;
        if ((extension === '.py' || extension === '.pyc') && hasExtensionModule(file, input.present))
            return false;
        if (!input.pythonLayout)
            return true;
        return !droppedInPythonLayout.has(extension) && !parts.includes('__pycache__') && !scripts.has(file);
    });
}
function sourceOfBytecode(file) {
    const parts = file.split('/');
    const name = parts.pop();
    if (parts.at(-1) !== '__pycache__')
        return file.slice(0, -1);
    return [...parts.slice(0, -1), `${name.split('.')[0]}.py`].join('/');
}
function entryPointFiles(entryPoints) {
    return new Set(entryPoints.flatMap(({ command }) => [`bin/${command}`, `Scripts/${command}.exe`, `Scripts/${command}-script.py`]));
}
function hasExtensionModule(file, present) {
    const stem = file.slice(0, file.lastIndexOf('.'));
    return present.has(`${stem}.so`) || present.has(`${stem}.pyd`);
}
function extensionOf(file) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(dot) : '';
}
function foldCase(text) {
    return text.normalize('NFKC').toUpperCase().toLowerCase();
}
function pythonPackagePath(file) {
    const parts = file.split('/');
    const sitePackages = parts.indexOf('site-packages');
    if (sitePackages >= 0)
        return parts.slice(sitePackages).join('/');
    if (parts[0] === 'bin' || parts[0] === 'Scripts')
        return ['python-scripts', ...parts.slice(1)].join('/');
    return file;
}

;// CONCATENATED MODULE: ./build/packaging/symlinks.js


function packagedLink(prefix, link, target, mapped) {
    if (!external_node_path_.isAbsolute(target))
        return { target: (0,support/* toPosix */.d7)(target), leavesPrefix: false };
    const clean = external_node_path_.normalize(target);
    if (!(0,support/* isInside */.FK)(prefix, clean))
        return { target, leavesPrefix: true };
    const inside = (0,support/* toPosix */.d7)(external_node_path_.relative(prefix, clean));
    const relative = external_node_path_.posix.relative(external_node_path_.posix.dirname(mapped(link)), mapped(inside));
    return { target: relative === '' ? '.' : relative, leavesPrefix: false };
}
function linkWarnings(files, windowsTarget) {
    const places = new Set(['.']);
    for (const file of files) {
        for (let place = file.path; place !== '.'; place = external_node_path_.posix.dirname(place))
            places.add(place);
    }
    const warnings = [];
    for (const file of files) {
        if (file.type !== 'symlink')
            continue;
        if (windowsTarget)
            warnings.push(`The link ${file.path} may not work on Windows`);
        if (external_node_path_.posix.isAbsolute(file.linkTarget) || external_node_path_.win32.isAbsolute(file.linkTarget))
            continue;
        const resolved = external_node_path_.posix.join(external_node_path_.posix.dirname(file.path), file.linkTarget).replace(/\/$/, '');
        if (!places.has(resolved))
            warnings.push(`The link ${file.path} leads to ${file.linkTarget}, not in the package`);
    }
    return warnings;
}
const systemsWithLinks = new Set(['__unix', '__osx', '__linux', '__glibc', '__ios', '__android']);
function checkLinks(request, files) {
    const link = files.find((file) => file.type === 'symlink');
    if (!link || request.allowSymlinksOnWindows)
        return;
    const names = request.depends.map((spec) => /^[^\s=<>!~[]+/.exec(spec.trim())?.[0] ?? '');
    const unixOnly = names.some((name) => systemsWithLinks.has(name));
    const anySystem = request.identity.subdir === 'noarch' && !unixOnly;
    if (!request.identity.subdir.startsWith('win-') && !anySystem)
        return;
    throw new support/* PixiBuildError */.rW('symlink-on-windows', `The package holds the link ${link.path}, which Windows cannot make`, {
        hint: anySystem
            ? "Install a copy in place of the link, or add '__unix' to the run dependencies if it is for unix only."
            : 'Install a copy in place of the link, or allow symlinks on Windows.',
    });
}

;// CONCATENATED MODULE: ./build/packaging/collect.js










async function collectFiles(request) {
    const pythonLayout = hasPythonLayout(request);
    const mapped = (file) => (pythonLayout ? pythonPackagePath(file) : file);
    const [present, recorded] = await Promise.all([listPrefixFiles(request.prefix), recordedFiles(request.prefix)]);
    const selected = selectFiles({
        present,
        environment: new Set([...request.filesBefore, ...recorded]),
        explicit: explicitFiles(request, present),
        isWanted: request.files && (await (0,support/* selectionMatcher */.zh)(request.files)),
        isForced: await (0,support/* globMatcher */.fU)(request.alwaysIncludeFiles ?? []),
        pythonLayout,
        entryPoints: request.entryPoints,
        foldsCase: process.platform === 'win32' || process.platform === 'darwin',
    });
    const warnings = [];
    const ordered = selected.sort(archive/* comparePackagePaths */.mk);
    const files = await (0,support/* mapLimited */.bB)(ordered, 8, (file) => readOne(request, file, mapped, warnings));
    const scripts = entryPointScripts(request);
    const generated = new Set(scripts.map((file) => file.path));
    const installed = (await applyMetadataChanges(request, files)).filter((file) => !generated.has(file.path));
    const finished = [...installed, ...scripts];
    checkPaths(finished);
    return { files: finished.sort((a, b) => (0,archive/* comparePackagePaths */.mk)(a.path, b.path)), warnings: warnings.sort() };
}
function explicitFiles(request, present) {
    if (!request.explicitFiles)
        return undefined;
    const listed = request.explicitFiles.map((text) => text.trim()).filter((text) => text !== '');
    return [...new Set(listed.map((text) => explicitFile(request.prefix, text, present)))];
}
function explicitFile(prefix, text, present) {
    const absolute = external_node_path_.resolve(prefix, text);
    if (!(0,support/* isInside */.FK)(prefix, absolute)) {
        throw new support/* PixiBuildError */.rW('package-file-outside', `The listed file ${text} is not below the prefix ${prefix}`, {
            hint: 'List only files that the build put into its prefix.',
        });
    }
    const relative = (0,support/* toPosix */.d7)(external_node_path_.relative(prefix, absolute));
    if (!present.has(relative)) {
        throw new support/* PixiBuildError */.rW('package-file-missing', `The listed file ${text} does not exist in the prefix`, {
            hint: 'Check what the build writes to its list of package files.',
        });
    }
    return relative;
}
async function readOne(request, file, mapped, warnings) {
    const source = external_node_path_.join(request.prefix, ...file.split('/'));
    const info = await lstatListed(source, file);
    if (!info.isSymbolicLink()) {
        const executable = process.platform !== 'win32' && (info.mode & 0o100) !== 0;
        return { type: 'file', path: mapped(file), executable, content: source };
    }
    const link = packagedLink(request.prefix, file, await (0,promises_.readlink)(source), mapped);
    if (link.leavesPrefix)
        warnings.push(`The link ${mapped(file)} leads out of the prefix, to ${link.target}`);
    return { type: 'symlink', path: mapped(file), linkTarget: link.target, source };
}
async function lstatListed(source, file) {
    try {
        return await (0,promises_.lstat)(source);
    }
    catch (error) {
        if ((0,support/* systemErrorCode */.vq)(error) !== 'ENOENT')
            throw error;
        if (file.includes('\ufffd')) {
            throw new support/* PixiBuildError */.rW('file-name-invalid', `The name of the file ${file} is not UTF-8`, {
                hint: 'Conda packages list their files as UTF-8: let the build give it another name, or remove it.',
            });
        }
        throw new support/* PixiBuildError */.rW('file-changed', `The file ${file} vanished from the prefix while it was packed`, {
            hint: 'A program that the build started may still be at work; let the build wait for it.',
        });
    }
}
async function applyMetadataChanges(request, files) {
    const scripts = new Set(request.entryPoints.flatMap(({ command }) => [`bin/${command}`, `Scripts/${command}.exe`]));
    const changes = new Map();
    const kept = [];
    for (const file of files) {
        if (file.type !== 'file' || !isChangeableMetadata(file.path)) {
            kept.push(file);
            continue;
        }
        const change = metadataChange(file.path, await (0,promises_.readFile)(file.content));
        if (change.kind === 'replace')
            kept.push({ ...file, content: change.content });
        if (change.kind === 'keep')
            kept.push(file);
        if (change.kind === 'keep')
            continue;
        const folder = external_node_path_.posix.dirname(file.path);
        const recorded = `${external_node_path_.posix.basename(folder)}/${external_node_path_.posix.basename(file.path)}`;
        const { dropped, replaced } = changes.get(folder) ?? { dropped: new Set(), replaced: new Map() };
        changes.set(folder, { dropped, replaced });
        if (change.kind === 'drop')
            dropped.add(recorded);
        else
            replaced.set(recorded, { sha256: (0,support/* sha256Hex */.fg)(change.content), size: change.content.length });
    }
    return Promise.all(kept.map(async (file) => {
        const part = file.type === 'file' ? distInfoPart(file.path) : undefined;
        if (file.type !== 'file' || part?.name !== 'RECORD')
            return file;
        const { dropped, replaced } = changes.get(part.folder) ?? { dropped: new Set(), replaced: new Map() };
        const before = await (0,promises_.readFile)(file.content, 'utf8');
        const kept = recordWith(recordWithout(before, dropped), (recorded) => replaced.get(recorded));
        const after = recordUnhashed(kept, (recorded) => scripts.has(recorded.replace(/^(?:\.\.\/)+/, '')));
        return after === before ? file : { ...file, content: Buffer.from(after) };
    }));
}
function entryPointScripts(request) {
    if (request.entryPoints.length === 0 || hasPythonLayout(request))
        return [];
    const { pythonVersion } = request;
    if (pythonVersion === undefined) {
        throw new support/* PixiBuildError */.rW('entry-points-without-python', 'The package has entry points, but no Python to run them', {
            exitCode: 2,
            hint: "Add 'python' to the host dependencies, or make the package noarch.",
        });
    }
    if (request.targetPlatform.startsWith('win-')) {
        throw new support/* PixiBuildError */.rW('entry-points-unsupported', 'Entry points of Windows packages are not supported yet', {
            exitCode: 2,
            hint: 'Make the package noarch: installers then write its scripts for every platform.',
        });
    }
    const prefix = request.placeholderPrefix ?? request.prefix;
    return request.entryPoints.map((entry) => ({
        type: 'file',
        path: `bin/${entry.command}`,
        executable: true,
        content: Buffer.from((0,conda/* unixEntryPointScript */.u1)(entry, prefix, pythonVersion)),
    }));
}
function checkPaths(files) {
    const seen = new Set();
    for (const file of files) {
        if (file.path === 'info' || file.path.startsWith('info/')) {
            throw new support/* PixiBuildError */.rW('package-path-reserved', `The build installed ${file.path}, a place that is reserved`, {
                hint: "The folder 'info' of a package holds its metadata; install the file elsewhere.",
            });
        }
        if (seen.has(file.path)) {
            throw new support/* PixiBuildError */.rW('package-path-twice', `Two files of the build would become ${file.path} in the package`, {
                hint: 'In the layout of noarch Python packages all site-packages folders are one; install only one of the files.',
            });
        }
        seen.add(file.path);
    }
}

;// CONCATENATED MODULE: ./build/packaging/globs.js
async function matcher(globs) {
    if (typeof globs === 'boolean')
        return () => globs;
    if (!globs || globs.length === 0)
        return () => false;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    return picomatch([...globs], { bash: true, dot: true });
}

;// CONCATENATED MODULE: ./build/packaging/compile-python.js





const compiler = `
import json, py_compile, sys
with open(sys.argv[1], encoding="utf-8") as file:
    request = json.load(file)
failed = []
for source, shown, target in request["files"]:
    try:
        py_compile.compile(source, cfile=target, dfile=shown, doraise=True,
                           invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH)
    except Exception as error:
        failed.append([shown, str(error).strip().splitlines()[-1] if str(error).strip() else type(error).__name__])
with open(request["answer"], "w", encoding="utf-8") as file:
    json.dump({"tag": sys.implementation.cache_tag, "failed": failed}, file)
`;
async function compilePython(request, files, scratch) {
    const unchanged = { files, warnings: [] };
    if (hasPythonLayout(request) || request.noarch !== undefined || !request.runTool)
        return unchanged;
    const isSkipped = await matcher(request.skipPycCompilation);
    const sources = files.filter((file) => file.type === 'file' && file.path.endsWith('.py') && !isSkipped(file.path));
    if (sources.length === 0)
        return unchanged;
    const jobs = await Promise.all(sources.map(async ({ content, path: shown }, index) => {
        const target = external_node_path_.join(scratch, `${index}.pyc`);
        if (typeof content === 'string')
            return { source: content, shown, target };
        const source = external_node_path_.join(scratch, `${index}.py`);
        await (0,promises_.writeFile)(source, content);
        return { source, shown, target };
    }));
    const requestFile = external_node_path_.join(scratch, 'compile.json');
    const answer = external_node_path_.join(scratch, 'compiled.json');
    await (0,promises_.writeFile)(requestFile, JSON.stringify({ files: jobs.map(({ source, shown, target }) => [source, shown, target]), answer }));
    if (!(await request.runTool('python', ['-I', '-Wi', '-c', compiler, requestFile])))
        return unchanged;
    const { tag, failed } = JSON.parse(await (0,promises_.readFile)(answer, 'utf8'));
    const problems = new Map(failed);
    const bytecode = jobs
        .filter(({ shown }) => !problems.has(shown))
        .map(({ shown, target }) => {
        const { dir, name } = external_node_path_.posix.parse(shown);
        return {
            type: 'file',
            path: external_node_path_.posix.join(dir, '__pycache__', `${name}.${tag}.pyc`),
            executable: false,
            content: target,
        };
    });
    const replaced = new Set(bytecode.map((file) => file.path));
    const kept = files.filter((file) => !replaced.has(file.path));
    return {
        files: [...kept, ...bytecode].sort((a, b) => (0,archive/* comparePackagePaths */.mk)(a.path, b.path)),
        warnings: [...problems].map(([file, problem]) => `${file} does not compile: ${problem}`),
    };
}

;// CONCATENATED MODULE: ./build/packaging/contents.js



const sections = ['files', 'sitePackages', 'bin', 'lib', 'include'];
const keys = { files: 'files', sitePackages: 'site_packages', bin: 'bin', lib: 'lib', include: 'include' };
async function contentsProblems(test, paths, layout) {
    const problems = [];
    const expected = [];
    for (const section of sections) {
        const { exists, notExists } = test[section];
        for (const text of exists) {
            const demand = demandOf(section, text, layout);
            expected.push(...demand.flat());
            for (const globs of demand) {
                const matches = await matcher(globs);
                if (!paths.some(matches))
                    problems.push(`${keys[section]}: '${text}' is missing (${globs.join(' or ')})`);
            }
        }
        for (const text of notExists) {
            const matches = await matcher(demandOf(section, text, layout).flat());
            const found = paths.filter(matches);
            if (found.length > 0)
                problems.push(`${keys[section]}: '${text}' must not be there, but ${shown(found)}`);
        }
    }
    if (test.strict) {
        const isExpected = await matcher(expected);
        const others = paths.filter((file) => !isExpected(file));
        if (others.length > 0)
            problems.push(`strict: nothing expects ${others.length} files: ${shown(others)}`);
    }
    return problems;
}
async function checkContents(tests, paths, layout) {
    const details = [];
    for (const test of tests)
        details.push(...(await contentsProblems(test, paths, layout)));
    if (details.length === 0)
        return;
    throw new support/* PixiBuildError */.rW('package-contents-wrong', `The package ${layout.name} is not what its recipe expects`, {
        details,
        hint: 'Mend the build, or the test package_contents of the recipe.',
    });
}
const mostShown = 8;
const shown = (paths) => paths.length <= mostShown ? paths.join(', ') : `${paths.slice(0, mostShown).join(', ')} and others`;
function demandOf(section, text, layout) {
    const windows = layout.subdir !== 'noarch' && (0,conda/* isWindows */.uF)(layout.targetPlatform);
    switch (section) {
        case 'files':
            return [[text]];
        case 'include':
            return [[windows ? `Library/include/${text}` : `include/${text}`]];
        case 'bin':
            return [windows ? windowsPrograms(text) : programs(text, layout)];
        case 'lib':
            return windows ? windowsLibraries(text) : [libraries(text, layout)];
        case 'sitePackages':
            return [modules(text, windows, layout.hasPythonLayout)];
    }
}
const programs = (text, { subdir }) => subdir.startsWith('emscripten-') ? [`bin/${text}.js`, `bin/${text}.wasm`] : [`bin/${text}`];
const windowsFolders = ['Library/bin/', 'Scripts/', 'bin/', 'Library/mingw-w64/bin/', 'Library/usr/bin/', ''];
const windowsExtensions = ['', '.exe', '.bat', '.cmd', '.com', '.ps1'];
const windowsPrograms = (text) => windowsFolders.flatMap((folder) => windowsExtensions.map((extension) => `${folder}${text}${extension}`));
function libraries(text, { subdir }) {
    const apple = /^(osx|ios)-/.test(subdir);
    const isFile = apple ? /\.(dylib|a)$/.test(text) : /\.(so|a)$|\.so\./.test(text);
    if (isFile)
        return [`lib/${text}`];
    const endings = apple ? ['.dylib', '.*.dylib'] : ['.so', '.so.*'];
    return ['', 'lib'].flatMap((start) => endings.map((end) => `lib/${start}${text}${end}`));
}
function windowsLibraries(text) {
    if (text.endsWith('.dll'))
        return [[`Library/bin/${text}`]];
    if (text.endsWith('.lib'))
        return [[`Library/lib/${text}`]];
    return [[`Library/bin/${text}.dll`], [`Library/lib/${text}.lib`]];
}
function modules(text, windows, hasPythonLayout) {
    const base = hasPythonLayout ? 'site-packages' : windows ? 'Lib/site-packages' : 'lib/python*/site-packages';
    if (text.includes('/'))
        return [`${base}/${text}`];
    const place = `${base}/${text.replaceAll('.', '/')}`;
    return [`${place}.py`, `${place}/__init__.py`];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/packaging/prefix-scan.js



const classified = 1024;
function classifyContent(start) {
    const bytes = Buffer.from(start.buffer, start.byteOffset, Math.min(start.byteLength, classified));
    const startsWith = (...mark) => mark.every((byte, i) => bytes[i] === byte);
    if (startsWith(0xef, 0xbb, 0xbf))
        return 'text';
    if (startsWith(0, 0, 0xfe, 0xff) || startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff))
        return 'wide';
    if (bytes.includes(0) || startsWith(0x25, 0x50, 0x44, 0x46))
        return 'binary';
    return 'text';
}
async function scanContent(source, needles) {
    const patterns = needles.map((needle) => Buffer.from(needle));
    const overlap = Math.max(0, ...patterns.map((pattern) => pattern.length - 1));
    const found = patterns.map(() => false);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    let start = Buffer.alloc(0);
    let tail = Buffer.alloc(0);
    for await (const chunk of chunksOf(source)) {
        hash.update(chunk);
        size += chunk.length;
        if (start.length < classified)
            start = Buffer.concat([start, chunk.subarray(0, classified - start.length)]);
        if (found.every(Boolean))
            continue;
        const window = tail.length > 0 ? Buffer.concat([tail, chunk]) : chunk;
        patterns.forEach((pattern, i) => {
            found[i] ||= window.includes(pattern);
        });
        tail = Buffer.from(window.subarray(Math.max(0, window.length - overlap)));
    }
    return { sha256: hash.digest('hex'), size, contentClass: classifyContent(start), found };
}
async function* chunksOf(source) {
    if (typeof source !== 'string')
        yield Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    else
        yield* (0,external_node_fs_.createReadStream)(source, { highWaterMark: 1 << 20 });
}
function prefixSpellings(prefix, windowsBuilder) {
    const forward = prefix.replaceAll('\\', '/');
    return windowsBuilder && forward !== prefix ? [prefix, forward] : [prefix];
}
function placeholderOf(path, content, spellings, rules, systems) {
    if (rules.ignored || path.endsWith('.pyc') || path.endsWith('.pyo'))
        return undefined;
    const mode = rules.forced ?? (content.contentClass === 'text' ? 'text' : 'binary');
    const places = spellings.filter((_, i) => content.found[i]);
    if (mode === 'binary') {
        if (rules.binaryIgnored || systems.windowsTarget || systems.windowsBuilder)
            return undefined;
        return places[0] === undefined ? undefined : { mode, placeholder: places[0] };
    }
    if (places.length > 1) {
        throw new support/* PixiBuildError */.rW('prefix-two-spellings', `The file ${path} holds the prefix with both kinds of slashes`, {
            hint: 'An installer replaces one spelling only; make the build write one, or ignore the file in prefix detection.',
        });
    }
    return places[0] === undefined ? undefined : { mode, placeholder: places[0] };
}

;// CONCATENATED MODULE: ./build/packaging/describe.js





async function describeFiles(request, files, scans = new Map()) {
    const windowsBuilder = process.platform === 'win32';
    const spellings = prefixSpellings(request.placeholderPrefix ?? request.prefix, windowsBuilder);
    const systems = { windowsBuilder, windowsTarget: request.targetPlatform.startsWith('win-') };
    const rulesOf = await prefixRules(request.prefixDetection);
    const isCopied = await matcher(request.alwaysCopyFiles);
    const packaged = new Map(files.map((file) => [file.path, file]));
    return (0,support/* mapLimited */.bB)(files, 8, async (file) => {
        request.signal?.throwIfAborted();
        const noLink = isCopied(file.path) ? { no_link: true } : {};
        if (file.type === 'symlink')
            return describeLink(file, packaged, scans, noLink);
        const known = scans.get(file);
        const content = known?.content ?? (await scanContent(file.content, spellings));
        const looked = known ? [known.prefix] : spellings;
        const place = placeholderOf(file.path, content, looked, rulesOf(file.path), systems);
        const entry = {
            _path: file.path,
            ...noLink,
            path_type: 'hardlink',
            ...(place && { file_mode: place.mode, prefix_placeholder: place.placeholder }),
            sha256: content.sha256,
            size_in_bytes: content.size,
        };
        return { entry, packed: { ...file, size: content.size } };
    });
}
async function describeLink(file, packaged, scans, noLink) {
    const entry = {
        _path: file.path,
        ...noLink,
        path_type: 'softlink',
        sha256: await targetHash(file, packaged, scans),
        size_in_bytes: Buffer.byteLength(file.linkTarget),
    };
    const executable = process.platform !== 'win32';
    return { entry, packed: { type: 'symlink', path: file.path, linkTarget: file.linkTarget, executable } };
}
async function targetHash(link, packaged, scans) {
    const target = packagedTarget(link, packaged);
    if (target)
        return (scans.get(target)?.content ?? (await scanContent(target.content, []))).sha256;
    try {
        if ((await (0,promises_.stat)(link.source)).isFile())
            return (await scanContent(link.source, [])).sha256;
    }
    catch (error) {
        if (!['ENOENT', 'ELOOP', 'ENOTDIR', 'EACCES'].includes((0,support/* systemErrorCode */.vq)(error) ?? ''))
            throw error;
    }
    return (0,support/* sha256Hex */.fg)('');
}
function packagedTarget(link, packaged) {
    let found = link;
    for (let steps = 0; found?.type === 'symlink' && steps < 40; steps += 1) {
        found = packaged.get(external_node_path_.posix.join(external_node_path_.posix.dirname(found.path), found.linkTarget));
    }
    return found?.type === 'file' ? found : undefined;
}
async function prefixRules(detection) {
    if (!detection)
        return () => ({ ignored: false, binaryIgnored: false });
    const [ignored, binaryIgnored, text, binary] = await Promise.all([
        matcher(detection.ignore),
        matcher(detection.ignoreBinaryFiles),
        matcher(detection.forceText),
        matcher(detection.forceBinary),
    ]);
    return (file) => ({
        ignored: ignored(file),
        binaryIgnored: binaryIgnored(file),
        forced: text(file) ? 'text' : binary(file) ? 'binary' : undefined,
    });
}

// EXTERNAL MODULE: ./build/environment/index.js + 18 modules
var environment = __webpack_require__(4797);
;// CONCATENATED MODULE: ./build/packaging/relink/elf-segments.js
const typeExecutable = 2;
const typeShared = 3;
const largestPart = 64 << 20;
async function readSegments(handle, fileSize) {
    const part = async (offset, length) => {
        if (!(offset >= 0 && length >= 0 && length <= largestPart && offset + length <= fileSize))
            return undefined;
        const bytes = new Uint8Array(length);
        const { bytesRead } = await handle.read(bytes, 0, length, offset);
        return bytesRead === length ? new DataView(bytes.buffer) : undefined;
    };
    const ident = await part(0, 20);
    if (ident?.getUint32(0) !== 0x7f454c46)
        return undefined;
    const bits = ident.getUint8(4) === 2 ? 64 : 32;
    const littleEndian = ident.getUint8(5) === 1;
    const type = ident.getUint16(16, littleEndian);
    if (type !== typeExecutable && type !== typeShared)
        return undefined;
    const header = await part(0, bits === 64 ? 64 : 52);
    if (!header)
        return undefined;
    const word = (view, at) => bits === 64 ? Number(view.getBigUint64(at, littleEndian)) : view.getUint32(at, littleEndian);
    const programOffset = word(header, bits === 64 ? 32 : 28);
    const programSize = header.getUint16(bits === 64 ? 54 : 42, littleEndian);
    const programCount = header.getUint16(bits === 64 ? 56 : 44, littleEndian);
    if (programSize < (bits === 64 ? 56 : 32))
        return undefined;
    const programs = await part(programOffset, programSize * programCount);
    if (!programs)
        return undefined;
    const segments = Array.from({ length: programCount }, (_, index) => {
        const at = index * programSize;
        return {
            type: programs.getUint32(at, littleEndian),
            offset: word(programs, at + (bits === 64 ? 8 : 4)),
            address: word(programs, at + (bits === 64 ? 16 : 8)),
            size: word(programs, at + (bits === 64 ? 32 : 16)),
        };
    });
    return { bits, littleEndian, segments, part, word };
}

;// CONCATENATED MODULE: ./build/packaging/relink/elf.js


const segmentLoad = 1;
const segmentDynamic = 2;
const segmentInterpreter = 3;
const tagNull = 0n;
const tagNeeded = 1n;
const tagHash = 4n;
const tagStrings = 5n;
const tagSymbols = 6n;
const tagStringsSize = 10n;
const tagSoname = 14n;
const tagRpath = 15n;
const tagRunpath = 29n;
const tagGnuHash = 0x6ffffef5n;
const tagFlags1 = 0x6ffffffbn;
const flagPie = 0x08000000;
async function readElf(file) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        return await readDynamic(handle, (await handle.stat()).size);
    }
    finally {
        await handle.close();
    }
}
async function readDynamic(handle, fileSize) {
    const elf = await readSegments(handle, fileSize);
    if (!elf)
        return undefined;
    const { bits, littleEndian, segments, part, word } = elf;
    const dynamic = segments.find((segment) => segment.type === segmentDynamic);
    const entries = dynamic && (await part(dynamic.offset, dynamic.size));
    if (!dynamic || !entries)
        return undefined;
    const offsetOf = (address) => {
        const load = segments.find((segment) => segment.type === segmentLoad && address >= segment.address && address < segment.address + segment.size);
        return load && address - load.address + load.offset;
    };
    const entrySize = bits === 64 ? 16 : 8;
    const found = [];
    for (let at = 0; at + entrySize <= entries.byteLength; at += entrySize) {
        const tag = bits === 64 ? entries.getBigInt64(at, littleEndian) : BigInt(entries.getInt32(at, littleEndian));
        if (tag === tagNull)
            break;
        found.push({ tag, value: word(entries, at + entrySize / 2), entryOffset: dynamic.offset + at });
    }
    const entryValue = (tag) => found.find((entry) => entry.tag === tag)?.value;
    const entryOffset = (tag) => offsetOf(entryValue(tag) ?? -1);
    const start = entryOffset(tagStrings);
    const size = entryValue(tagStringsSize);
    const strings = start === undefined || size === undefined ? undefined : await part(start, size);
    if (!strings || start === undefined || size === undefined)
        return undefined;
    const bytes = Buffer.from(strings.buffer);
    const textsOf = (tag) => found.flatMap((entry) => {
        if (entry.tag !== tag || entry.value >= bytes.length)
            return [];
        const end = bytes.indexOf(0, entry.value);
        const text = bytes.toString('utf8', entry.value, end < 0 ? bytes.length : end);
        return [{ text, textOffset: start + entry.value, entryOffset: entry.entryOffset }];
    });
    const symbolTable = entryOffset(tagSymbols);
    const isPie = ((entryValue(tagFlags1) ?? 0) & flagPie) !== 0;
    const needed = textsOf(tagNeeded);
    return {
        bits,
        littleEndian,
        needed,
        soname: textsOf(tagSoname)[0],
        rpath: textsOf(tagRpath)[0],
        runpath: textsOf(tagRunpath)[0],
        strings: { start, end: start + size },
        symbols: symbolTable === undefined
            ? undefined
            : { table: symbolTable, hash: entryOffset(tagHash), gnuHash: entryOffset(tagGnuHash) },
        isStaticPie: isPie && needed.length === 0 && !segments.some((segment) => segment.type === segmentInterpreter),
    };
}

;// CONCATENATED MODULE: ./build/packaging/relink/macho/read.js

const read_headerSize = 32;
const commandType = {
    segment: 0x19,
    idDylib: 0x0d,
    loadDylib: 0x0c,
    loadWeakDylib: 0x80000018,
    reexportDylib: 0x8000001f,
    lazyLoadDylib: 0x20,
    loadUpwardDylib: 0x80000023,
    rpath: 0x8000001c,
    codeSignature: 0x1d,
};
const fileType = { execute: 2, dylib: 6, bundle: 8 };
const cpuArm64 = 0x0100000c;
const thinMagic = 0xfeedfacf;
const relinked = new Set([fileType.execute, fileType.dylib, fileType.bundle]);
const zeroFilled = new Set([0x01, 0x0c, 0x12]);
const largestCommands = 16 << 20;
const mostParts = 40;
const loads = new Set([
    commandType.loadDylib,
    commandType.loadWeakDylib,
    commandType.reexportDylib,
    commandType.lazyLoadDylib,
    commandType.loadUpwardDylib,
]);
async function readMachO(file) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        const fileSize = (await handle.stat()).size;
        const magic = (await bytesAt(handle, 0, 4, fileSize))?.readUInt32BE(0);
        if (magic === 0xcafebabe || magic === 0xcafebabf)
            return await readUniversal(handle, magic === 0xcafebabf, fileSize);
        const image = await readImage(handle, 0, fileSize);
        return image && { images: [image] };
    }
    finally {
        await handle.close();
    }
}
async function readUniversal(handle, wide, fileSize) {
    const count = (await bytesAt(handle, 4, 4, fileSize))?.readUInt32BE(0) ?? 0;
    if (count === 0 || count > mostParts)
        return undefined;
    const entrySize = wide ? 32 : 20;
    const table = await bytesAt(handle, 8, count * entrySize, fileSize);
    if (!table)
        return undefined;
    const number = (at) => (wide ? Number(table.readBigUInt64BE(at)) : table.readUInt32BE(at));
    const parts = Array.from({ length: count }, (_, index) => {
        const at = index * entrySize;
        return {
            cpuType: table.readUInt32BE(at),
            cpuSubtype: table.readUInt32BE(at + 4),
            offset: number(at + 8),
            size: number(at + (wide ? 16 : 12)),
            align: table.readUInt32BE(at + (wide ? 24 : 16)),
        };
    });
    if (parts.some(({ offset, size, align }) => offset + size > fileSize || align > 24))
        return undefined;
    const images = await Promise.all(parts.map(({ offset, size }) => readImage(handle, offset, size)));
    const known = images.filter((image) => image !== undefined);
    return known.length > 0 ? { images: known, universal: { wide, parts } } : undefined;
}
async function readImage(handle, offset, size) {
    const header = size >= read_headerSize ? await bytesAt(handle, offset, read_headerSize, offset + size) : undefined;
    if (header?.readUInt32LE(0) !== thinMagic || !relinked.has(header.readUInt32LE(12)))
        return undefined;
    const total = header.readUInt32LE(20);
    if (total > largestCommands)
        return undefined;
    const area = await bytesAt(handle, offset + read_headerSize, total, offset + size);
    const commands = area && cutCommands(area, header.readUInt32LE(16));
    if (!commands)
        return undefined;
    return {
        offset,
        size,
        header,
        fileType: header.readUInt32LE(12),
        cpuType: header.readUInt32LE(4),
        commands,
        room: roomForCommands(commands, size),
    };
}
function cutCommands(area, count) {
    const commands = [];
    let at = 0;
    for (let index = 0; index < count; index++) {
        if (at + 8 > area.length)
            return undefined;
        const length = area.readUInt32LE(at + 4);
        if (length < 8 || at + length > area.length)
            return undefined;
        const command = { type: area.readUInt32LE(at), bytes: area.subarray(at, at + length) };
        if (!isSound(command))
            return undefined;
        commands.push(command);
        at += length;
    }
    return commands;
}
function isSound({ type, bytes }) {
    if (type === commandType.segment)
        return bytes.length >= 72 + 80 * (bytes.length >= 72 ? bytes.readUInt32LE(64) : 0);
    if (type === commandType.codeSignature)
        return bytes.length >= 16;
    const fixed = textStart(type);
    return (fixed === undefined || (bytes.length > fixed && textOffset(bytes) >= fixed && textOffset(bytes) < bytes.length));
}
function textStart(type) {
    if (type === commandType.rpath)
        return 12;
    return type === commandType.idDylib || loads.has(type) ? 24 : undefined;
}
const textOffset = (bytes) => bytes.readUInt32LE(8);
function commandText({ type, bytes }) {
    if (textStart(type) === undefined)
        return undefined;
    const start = textOffset(bytes);
    const end = bytes.indexOf(0, start);
    return bytes.toString('utf8', start, end < 0 ? bytes.length : end);
}
const loadsLibrary = ({ type }) => loads.has(type);
function linkedPaths({ commands }) {
    const texts = (wanted) => commands.filter(wanted).map((command) => commandText(command));
    return {
        id: texts(({ type }) => type === commandType.idDylib)[0],
        libraries: texts(loadsLibrary),
        rpaths: texts(({ type }) => type === commandType.rpath),
    };
}
function segmentFields({ bytes }) {
    const end = bytes.indexOf(0, 8);
    return {
        name: bytes.toString('latin1', 8, end < 0 || end > 24 ? 24 : end),
        fileOffset: Number(bytes.readBigUInt64LE(40)),
        fileSize: Number(bytes.readBigUInt64LE(48)),
    };
}
function roomForCommands(commands, size) {
    let first = size;
    for (const command of commands.filter(({ type }) => type === commandType.segment)) {
        const { fileOffset, fileSize } = segmentFields(command);
        if (fileOffset > 0 && fileSize > 0)
            first = Math.min(first, fileOffset);
        for (let at = 72; at + 80 <= command.bytes.length; at += 80) {
            const offset = command.bytes.readUInt32LE(at + 48);
            const hasBytes = !zeroFilled.has(command.bytes.readUInt32LE(at + 64) & 0xff);
            if (offset > 0 && hasBytes)
                first = Math.min(first, offset);
        }
    }
    return first - read_headerSize;
}
async function bytesAt(handle, offset, length, end) {
    if (offset + length > end)
        return undefined;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
    return bytesRead === length ? buffer : undefined;
}

;// CONCATENATED MODULE: ./build/packaging/relink/macho/edit.js

function editedCommands(image, paths, tight) {
    const libraries = [...paths.libraries];
    const rpaths = [...paths.rpaths];
    const edited = image.commands.flatMap((command) => {
        if (loadsLibrary(command))
            return [withText(command, libraries.shift(), tight)];
        if (command.type === commandType.idDylib && paths.id !== undefined)
            return [withText(command, paths.id, tight)];
        if (command.type !== commandType.rpath)
            return [command];
        const rpath = rpaths.shift();
        return rpath === undefined ? [] : [withText(command, rpath, tight)];
    });
    return [...edited, ...rpaths.map(rpathCommand)];
}
function laidOut(image, commands) {
    const area = Buffer.concat(commands.map(({ bytes }) => bytes));
    if (area.length > image.room)
        return undefined;
    const header = Buffer.from(image.header);
    header.writeUInt32LE(commands.length, 16);
    header.writeUInt32LE(area.length, 20);
    const before = image.commands.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return Buffer.concat([header, area, Buffer.alloc(Math.max(0, before - area.length))]);
}
const commandsEnd = (commands) => commands.reduce((sum, { bytes }) => sum + bytes.length, headerSize);
function withText(command, text, tight) {
    const { type, bytes } = command;
    if (commandText(command) === text && !tight)
        return command;
    const start = bytes.readUInt32LE(8);
    const content = Buffer.from(text);
    const needed = aligned(start + content.length + 1);
    const length = tight || needed > bytes.length ? needed : bytes.length;
    const edited = Buffer.alloc(length);
    bytes.copy(edited, 0, 0, start);
    content.copy(edited, start);
    edited.writeUInt32LE(length, 4);
    return { type, bytes: edited };
}
function rpathCommand(rpath) {
    const content = Buffer.from(rpath);
    const bytes = Buffer.alloc(aligned(12 + content.length + 1));
    bytes.writeUInt32LE(commandType.rpath, 0);
    bytes.writeUInt32LE(bytes.length, 4);
    bytes.writeUInt32LE(12, 8);
    content.copy(bytes, 12);
    return { type: commandType.rpath, bytes };
}
const aligned = (size) => Math.ceil(size / 8) * 8;

;// CONCATENATED MODULE: ./build/packaging/relink/macho/paths.js


function packagedMachOPaths(file, paths, rules) {
    const directory = external_node_path_.posix.dirname(external_node_path_.posix.join(rules.prefix, file));
    const added = missingRpaths(paths.rpaths, directory, rules);
    const doubtful = [];
    const kept = [...added, ...paths.rpaths].flatMap((rpath) => {
        if (startsWithPlace(rpath, '@executable_path')) {
            if (!(0,support/* isInside */.FK)(rules.prefix, resolved(rpath, '@executable_path', directory)))
                doubtful.push(rpath);
            return [rpath];
        }
        return packagedRpath(rpath, directory, rules);
    });
    const exchange = (library) => relocatedLibrary(library, rules);
    return {
        id: paths.id === undefined ? undefined : exchange(paths.id),
        libraries: paths.libraries.map(exchange),
        rpaths: [...new Set(kept)],
        added: added.flatMap((rpath) => packagedRpath(rpath, directory, rules)),
        doubtful,
    };
}
function missingRpaths(present, directory, { prefix, rpaths }) {
    const known = new Set(present.map((rpath) => withoutSlash(resolved(rpath, '@loader_path', directory))));
    const wanted = rpaths.map((entry) => (entry.startsWith('@') ? entry : external_node_path_.posix.resolve(prefix, entry)));
    return wanted.filter((rpath) => !known.has(withoutSlash(rpath)));
}
function packagedRpath(rpath, directory, { prefix, isAllowed }) {
    if (startsWithPlace(rpath, '@loader_path')) {
        return (0,support/* isInside */.FK)(prefix, resolved(rpath, '@loader_path', directory)) || isAllowed(rpath) ? [rpath] : [];
    }
    const clean = external_node_path_.posix.normalize(rpath);
    if (external_node_path_.posix.isAbsolute(rpath) && (0,support/* isInside */.FK)(prefix, clean)) {
        return [`@loader_path/${external_node_path_.posix.relative(directory, clean)}`];
    }
    return isAllowed(rpath) ? [rpath] : [];
}
function relocatedLibrary(library, { prefix, rpaths, exists }) {
    const base = rpaths.find((entry) => !entry.includes('@') && !/^[/.]/.test(entry)) ?? '';
    const folder = external_node_path_.posix.resolve(prefix, base);
    if (!library.includes('/')) {
        return library !== '' && exists(external_node_path_.posix.join(base, library)) ? `@rpath/${library}` : library;
    }
    const clean = external_node_path_.posix.normalize(library);
    if (!external_node_path_.posix.isAbsolute(library) || clean === folder || !(0,support/* isInside */.FK)(folder, clean))
        return library;
    return `@rpath/${external_node_path_.posix.relative(folder, clean)}`;
}
const startsWithPlace = (text, place) => text === place || text.startsWith(`${place}/`);
function resolved(text, place, directory) {
    return startsWithPlace(text, place) ? external_node_path_.posix.join(directory, text.slice(place.length)) : text;
}
const withoutSlash = (text) => (text.length > 1 ? text.replace(/\/+$/, '') : text);

;// CONCATENATED MODULE: ./build/packaging/relink/macho/signature.js

const defaultPageShift = 12;
const hashSize = 32;
const magic = { superBlob: 0xfade0cc0, codeDirectory: 0xfade0c02, requirements: 0xfade0c01, cms: 0xfade0b01 };
const slot = { codeDirectory: 0, requirements: 2, entitlements: 5, derEntitlements: 7, cms: 0x10000 };
const flag = { adHoc: 0x2, linkerSigned: 0x20000 };
const directoryVersion = 0x20400;
const directorySize = 88;
const mainProgram = 1;
const emptyRequirements = blob(magic.requirements, Buffer.alloc(4));
function signatureSize(facts) {
    const { identifier, codeLimit, pageShift, blobs } = facts;
    const special = specialSlots(blobs);
    const hashes = hashSize * (special + Math.ceil(codeLimit / 2 ** pageShift));
    const directory = directorySize + Buffer.byteLength(identifier) + 1 + hashes;
    const others = otherBlobs(blobs).reduce((sum, [, content]) => sum + content.length, 0);
    return 12 + 8 * (1 + otherBlobs(blobs).length) + directory + others;
}
function adHocSignature(facts) {
    const others = otherBlobs(facts.blobs);
    const entries = [[slot.codeDirectory, codeDirectory(facts)], ...others];
    const index = Buffer.alloc(4 + 8 * entries.length);
    index.writeUInt32BE(entries.length, 0);
    let offset = 8 + index.length;
    entries.forEach(([type, content], i) => {
        index.writeUInt32BE(type, 4 + 8 * i);
        index.writeUInt32BE(offset, 8 + 8 * i);
        offset += content.length;
    });
    return blob(magic.superBlob, Buffer.concat([index, ...entries.map(([, content]) => content)]));
}
function codeDirectory(facts) {
    const { identifier, codeLimit, pageHashes, pageShift, isProgram, text, blobs } = facts;
    const name = Buffer.from(`${identifier}\0`);
    const special = specialSlots(blobs);
    const head = Buffer.alloc(directorySize - 8);
    const field = (value, at) => head.writeUInt32BE(value, at - 8);
    field(directoryVersion, 8);
    field(special > 0 ? flag.adHoc : flag.adHoc | flag.linkerSigned, 12);
    field(directorySize + name.length + special * hashSize, 16);
    field(directorySize, 20);
    field(special, 24);
    field(Math.ceil(codeLimit / 2 ** pageShift), 28);
    field(Math.min(codeLimit, 0xffffffff), 32);
    head.set([hashSize, 2, 0, pageShift], 36 - 8);
    if (codeLimit > 0xffffffff)
        head.writeBigUInt64BE(BigInt(codeLimit), 56 - 8);
    head.writeBigUInt64BE(BigInt(text.fileOffset), 64 - 8);
    head.writeBigUInt64BE(BigInt(text.fileSize), 72 - 8);
    head.writeBigUInt64BE(BigInt(isProgram ? mainProgram : 0), 80 - 8);
    return blob(magic.codeDirectory, Buffer.concat([head, name, specialHashes(blobs, special), pageHashes]));
}
function specialHashes(blobs, count) {
    const content = new Map(otherBlobs(blobs));
    return Buffer.concat(Array.from({ length: count }, (_, index) => {
        const found = content.get(count - index);
        return found ? (0,external_node_crypto_.createHash)('sha256').update(found).digest() : Buffer.alloc(hashSize);
    }));
}
function otherBlobs(blobs) {
    if (blobs.size === 0)
        return [];
    const all = new Map([[slot.requirements, emptyRequirements], ...blobs]);
    all.set(slot.cms, blob(magic.cms, Buffer.alloc(0)));
    return [...all].sort(([a], [b]) => a - b);
}
function specialSlots(blobs) {
    return blobs.size === 0 ? 0 : Math.max(slot.requirements, ...blobs.keys());
}
function blob(kind, content) {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(kind, 0);
    head.writeUInt32BE(8 + content.length, 4);
    return Buffer.concat([head, content]);
}
function keptOfSignature(signature) {
    const blobs = new Map();
    let identifier;
    let pageShift;
    for (const [type, content] of blobsOf(signature)) {
        if (type === slot.codeDirectory && content.length >= directorySize / 2) {
            const start = content.readUInt32BE(20);
            const end = content.indexOf(0, start);
            if (start < end)
                identifier = content.toString('utf8', start, end);
            const shift = content.readUInt8(39);
            if (shift >= 12 && shift <= 14)
                pageShift = shift;
        }
        const isKept = type === slot.entitlements || type === slot.derEntitlements;
        const saysSomething = type === slot.requirements && content.length > emptyRequirements.length;
        if (isKept || saysSomething)
            blobs.set(type, Buffer.from(content));
    }
    return { ...(identifier !== undefined && { identifier }), ...(pageShift !== undefined && { pageShift }), blobs };
}
function blobsOf(signature) {
    if (signature.length < 12 || signature.readUInt32BE(0) !== magic.superBlob)
        return [];
    const count = signature.readUInt32BE(8);
    if (12 + 8 * count > signature.length)
        return [];
    return Array.from({ length: count }, (_, i) => [12 + 8 * i, signature.readUInt32BE(12 + 8 * i + 4)]).flatMap(([at, offset]) => {
        if (offset + 8 > signature.length)
            return [];
        const length = signature.readUInt32BE(offset + 4);
        if (length < 8 || offset + length > signature.length)
            return [];
        return [[signature.readUInt32BE(at), signature.subarray(offset, offset + length)]];
    });
}

;// CONCATENATED MODULE: ./build/packaging/relink/macho/sign.js




const signatureAlignment = 16;
const chunk = 1 << 20;
const largestSignature = 256 << 20;
async function writeSigned(handle, image, commands, identifier) {
    const old = commands.find(({ type }) => type === commandType.codeSignature);
    const end = old ? old.bytes.readUInt32LE(8) : image.size;
    const linkEdit = commands.find((command) => isLinkEdit(command));
    if (!linkEdit || !endsWithLinkEdit(linkEdit, image, old))
        return 'not-last';
    const kept = old ? await keptSignature(handle, end, old.bytes.readUInt32LE(12)) : { blobs: new Map() };
    const codeLimit = align(end, signatureAlignment);
    const text = commands.find((command) => isText(command));
    const facts = {
        identifier: kept.identifier ?? identifier,
        codeLimit,
        pageShift: kept.pageShift ?? defaultPageShift,
        isProgram: image.fileType === fileType.execute,
        text: text ? segmentFields(text) : { fileOffset: 0, fileSize: 0 },
        blobs: kept.blobs,
    };
    const size = align(signatureSize(facts), signatureAlignment);
    const signed = withSignature(commands, codeLimit, size, image);
    const head = laidOut(image, signed);
    if (!head || !(await isFree(handle, image, head.length)))
        return 'no-room';
    await handle.truncate(end);
    await handle.truncate(codeLimit);
    await handle.write(head, 0, head.length, 0);
    const signature = adHocSignature({ ...facts, pageHashes: await hashPages(handle, codeLimit, 2 ** facts.pageShift) });
    await handle.write(signature, 0, signature.length, codeLimit);
    await handle.truncate(codeLimit + size);
    return undefined;
}
async function writeUnsigned(handle, image, commands) {
    const head = laidOut(image, commands);
    if (!head || !(await isFree(handle, image, head.length)))
        return false;
    await handle.write(head, 0, head.length, 0);
    return true;
}
const isLinkEdit = (command) => command.type === commandType.segment && segmentFields(command).name === '__LINKEDIT';
const isText = (command) => command.type === commandType.segment && segmentFields(command).name === '__TEXT';
function endsWithLinkEdit(linkEdit, image, old) {
    const { fileOffset, fileSize } = segmentFields(linkEdit);
    const end = old ? old.bytes.readUInt32LE(8) + old.bytes.readUInt32LE(12) : image.size;
    return fileOffset + fileSize === image.size && end <= image.size && image.size - end < signatureAlignment;
}
async function keptSignature(handle, offset, size) {
    if (size > largestSignature)
        return { blobs: new Map() };
    const { buffer } = await handle.read(Buffer.alloc(size), 0, size, offset);
    return keptOfSignature(buffer);
}
function withSignature(commands, offset, size, image) {
    const signature = Buffer.alloc(16);
    for (const [i, value] of [commandType.codeSignature, 16, offset, size].entries()) {
        signature.writeUInt32LE(value, 4 * i);
    }
    const placed = { type: commandType.codeSignature, bytes: signature };
    const edited = commands.map((command) => {
        if (command.type === commandType.codeSignature)
            return placed;
        if (!isLinkEdit(command))
            return command;
        const bytes = Buffer.from(command.bytes);
        const fileSize = offset + size - segmentFields(command).fileOffset;
        bytes.writeBigUInt64LE(BigInt(fileSize), 48);
        bytes.writeBigUInt64LE(BigInt(align(fileSize, memoryPage(image))), 32);
        return { type: command.type, bytes };
    });
    return commands.some(({ type }) => type === commandType.codeSignature) ? edited : [...edited, placed];
}
function memoryPage({ cpuType }) {
    return (cpuType & 0xff) === 0x0c ? 0x4000 : 0x1000;
}
async function isFree(handle, image, end) {
    const start = image.header.length + image.commands.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (end <= start)
        return true;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(end - start), 0, end - start, start);
    return bytesRead === end - start && buffer.every((byte) => byte === 0);
}
async function hashPages(handle, end, pageSize) {
    const hashes = [];
    const buffer = Buffer.alloc(Math.min(chunk, align(end, pageSize)));
    for (let offset = 0; offset < end; offset += buffer.length) {
        const length = Math.min(buffer.length, end - offset);
        await handle.read(buffer, 0, length, offset);
        for (let at = 0; at < length; at += pageSize) {
            const page = buffer.subarray(at, Math.min(at + pageSize, length));
            hashes.push((0,external_node_crypto_.createHash)('sha256').update(page).digest());
        }
    }
    return Buffer.concat(hashes);
}
const align = (size, to) => Math.ceil(size / to) * to;

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/packaging/relink/macho/universal.js



async function extractPart(source, offset, size, target) {
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(source, { start: offset, end: offset + size - 1 }), (0,external_node_fs_.createWriteStream)(target));
}
async function joinParts(target, header, files) {
    const sizes = await Promise.all(files.map(async (file) => (await (0,promises_.stat)(file)).size));
    const entrySize = header.wide ? 32 : 20;
    const head = Buffer.alloc(8 + entrySize * files.length);
    head.writeUInt32BE(header.wide ? 0xcafebabf : 0xcafebabe, 0);
    head.writeUInt32BE(files.length, 4);
    const offsets = [];
    let end = head.length;
    header.parts.forEach((part, index) => {
        const offset = Math.ceil(end / 2 ** part.align) * 2 ** part.align;
        const size = sizes[index];
        writeEntry(head.subarray(8 + index * entrySize), { ...part, offset, size }, header.wide);
        offsets.push(offset);
        end = offset + size;
    });
    const handle = await (0,promises_.open)(target, 'r+');
    try {
        await handle.truncate(0);
        await handle.write(head, 0, head.length, 0);
    }
    finally {
        await handle.close();
    }
    for (const [index, file] of files.entries()) {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), (0,external_node_fs_.createWriteStream)(target, { flags: 'r+', start: offsets[index] }));
    }
}
function writeEntry(entry, part, wide) {
    entry.writeUInt32BE(part.cpuType, 0);
    entry.writeUInt32BE(part.cpuSubtype, 4);
    if (wide) {
        entry.writeBigUInt64BE(BigInt(part.offset), 8);
        entry.writeBigUInt64BE(BigInt(part.size), 16);
        entry.writeUInt32BE(part.align, 24);
    }
    else {
        entry.writeUInt32BE(part.offset, 8);
        entry.writeUInt32BE(part.size, 12);
        entry.writeUInt32BE(part.align, 16);
    }
}

;// CONCATENATED MODULE: ./build/packaging/relink/macho/relink-macho.js








async function relinkMachO(request) {
    const { machO, file, rules } = request;
    const jobs = machO.images.map((image) => {
        const before = linkedPaths(image);
        return { image, before, after: packagedMachOPaths(file, before, rules) };
    });
    const doubtful = new Set(jobs.flatMap(({ after }) => after.doubtful));
    const warnings = [...doubtful].map((rpath) => `The run path ${rpath} of ${file} may lead out of the prefix`);
    const changing = jobs.filter(({ before, after }) => differs(before, after));
    if (changing.length === 0)
        return { warnings };
    const copy = await request.copy();
    if (!machO.universal) {
        for (const { image, after } of changing)
            await rewrite(copy, image, after, request);
        return { content: copy, warnings };
    }
    const parts = [];
    for (const [index, part] of machO.universal.parts.entries()) {
        const target = `${copy}.${index}`;
        parts.push(target);
        await extractPart(request.source, part.offset, part.size, target);
        const job = changing.find(({ image }) => image.offset === part.offset);
        if (job)
            await rewrite(target, { ...job.image, offset: 0 }, job.after, request);
    }
    await joinParts(copy, machO.universal, parts);
    await Promise.all(parts.map((part) => (0,promises_.rm)(part)));
    return { content: copy, warnings };
}
function differs(before, after) {
    const list = ({ id, libraries, rpaths }) => JSON.stringify([id ?? '', libraries, rpaths]);
    return list(before) !== list(after);
}
async function rewrite(target, image, after, request) {
    const before = linkedPaths(image);
    for (const { paths, tight } of attempts(after)) {
        if (!differs(before, paths))
            return;
        if (await write(target, image, editedCommands(image, paths, tight), request))
            return;
    }
    if (await request.runTool?.('install_name_tool', [...toolArguments(before, after), target])) {
        const relinked = (await readMachO(target))?.images[0];
        if (relinked && (await write(target, relinked, relinked.commands, request)))
            return;
    }
    throw new support/* PixiBuildError */.rW('macho-no-room', `'${request.file}' has no room in its header for the paths of a package`, {
        details: after.rpaths.map((rpath) => `run path: ${rpath}`),
        hint: "Link it with '-Wl,-headerpad_max_install_names'.",
    });
}
function attempts(after) {
    const needsRpath = after.libraries.some((library) => library.startsWith('@rpath/'));
    const fewer = { ...after, rpaths: after.rpaths.filter((rpath) => !after.added.includes(rpath)) };
    return [
        { paths: after, tight: false },
        { paths: after, tight: true },
        ...(needsRpath ? [] : [{ paths: fewer, tight: true }]),
    ];
}
async function write(target, image, commands, { file }) {
    const handle = await (0,promises_.open)(target, 'r+');
    try {
        const problem = await writeSigned(handle, image, commands, external_node_path_.posix.parse(file).name);
        if (problem === undefined)
            return true;
        const mayBeUnsigned = image.cpuType !== cpuArm64 && !commands.some(({ type }) => type === commandType.codeSignature);
        if (mayBeUnsigned && (await writeUnsigned(handle, image, commands)))
            return true;
        if (problem === 'no-room')
            return false;
    }
    finally {
        await handle.close();
    }
    throw new support/* PixiBuildError */.rW('macho-unsignable', `'${file}' cannot be signed: something stands behind its signature`, {
        hint: "Leave it as it is by 'dynamic_linking.binary_relocation', or let nothing append to it after linking.",
    });
}
function toolArguments(before, after) {
    const changed = before.libraries.flatMap((library, i) => library === after.libraries[i] ? [] : ['-change', library, after.libraries[i]]);
    const dropped = before.rpaths.flatMap((rpath) => (after.rpaths.includes(rpath) ? [] : ['-delete_rpath', rpath]));
    const added = after.rpaths.flatMap((rpath) => (before.rpaths.includes(rpath) ? [] : ['-add_rpath', rpath]));
    return [
        ...(after.id === undefined || after.id === before.id ? [] : ['-id', after.id]),
        ...changed,
        ...dropped,
        ...added,
    ];
}

;// CONCATENATED MODULE: ./build/packaging/relink/run-paths.js


const origin = /^\$(?:ORIGIN|\{ORIGIN\})(?=\/|$)/;
function packagedRunPaths(file, rpath, runpath, { prefix, rpaths, isAllowed }) {
    const directory = external_node_path_.posix.dirname(external_node_path_.posix.join(prefix, file));
    const wanted = rpaths.map((entry) => (origin.test(entry) ? entry : external_node_path_.posix.resolve(prefix, entry)));
    const kept = [];
    for (const entry of [...rpath, ...wanted, ...runpath]) {
        if (entry === '')
            continue;
        if (origin.test(entry)) {
            const resolved = external_node_path_.posix.resolve(directory, `.${entry.replace(origin, '')}`);
            if ((0,support/* isInside */.FK)(prefix, resolved) || isAllowed(entry))
                kept.push(entry);
        }
        else if (external_node_path_.posix.isAbsolute(entry) && (0,support/* isInside */.FK)(prefix, external_node_path_.posix.normalize(entry))) {
            kept.push(`$ORIGIN/${external_node_path_.posix.relative(directory, external_node_path_.posix.normalize(entry))}`);
        }
        else if (isAllowed(entry)) {
            kept.push(entry);
        }
    }
    return [...new Set(kept)];
}

;// CONCATENATED MODULE: ./build/packaging/relink/elf-symbols.js
const mostSymbols = 1 << 24;
async function symbolNameOffsets(handle, elf) {
    const { symbols, bits, littleEndian } = elf;
    if (!symbols)
        return [];
    const count = await symbolCount(handle, elf);
    if (count === undefined || count > mostSymbols)
        return undefined;
    const size = bits === 64 ? 24 : 16;
    const table = await viewAt(handle, symbols.table, count * size);
    if (!table)
        return undefined;
    return Array.from({ length: count }, (_, index) => elf.strings.start + table.getUint32(index * size, littleEndian));
}
async function symbolCount(handle, { symbols, bits, littleEndian }) {
    if (symbols?.hash !== undefined)
        return (await viewAt(handle, symbols.hash, 8))?.getUint32(4, littleEndian);
    if (symbols?.gnuHash === undefined)
        return undefined;
    const head = await viewAt(handle, symbols.gnuHash, 16);
    if (!head)
        return undefined;
    const [buckets, first, bloom] = [0, 4, 8].map((at) => head.getUint32(at, littleEndian));
    if (buckets > mostSymbols || bloom > mostSymbols)
        return undefined;
    const start = symbols.gnuHash + 16 + (bloom * bits) / 8;
    const table = await viewAt(handle, start, 4 * buckets);
    if (!table)
        return undefined;
    let last = 0;
    for (let i = 0; i < buckets; i++)
        last = Math.max(last, table.getUint32(4 * i, littleEndian));
    if (last < first)
        return first;
    for (let symbol = last; symbol < mostSymbols; symbol++) {
        const chain = await viewAt(handle, start + 4 * buckets + 4 * (symbol - first), 4);
        if (!chain)
            return undefined;
        if ((chain.getUint32(0, littleEndian) & 1) === 1)
            return symbol + 1;
    }
    return undefined;
}
async function viewAt(handle, offset, length) {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await handle.read(bytes, 0, length, offset);
    return bytesRead === length ? new DataView(bytes.buffer) : undefined;
}

;// CONCATENATED MODULE: ./build/packaging/relink/write-run-path.js



async function writeRunPathInPlace(file, elf, text, tag = 'rpath') {
    const other = elf[tag === 'rpath' ? 'runpath' : 'rpath'];
    const place = elf[tag] ?? other;
    if (!place)
        return false;
    const isBoth = elf[tag] !== undefined && other !== undefined;
    const bytes = Buffer.from(text);
    const room = Buffer.byteLength(place.text);
    if (bytes.length > room || bytes.includes(0))
        return false;
    const handle = await (0,promises_.open)(file, 'r+');
    try {
        const overwritten = isBoth ? [place, other] : [place];
        const names = await symbolNameOffsets(handle, elf);
        for (const one of overwritten)
            if (!names || (await isShared(handle, one, elf, names)))
                return false;
        const write = async (data, offset) => {
            await handle.write(data, 0, data.length, offset);
        };
        const wanted = tagBytes(elf, tag === 'rpath' ? tagRpath : tagRunpath);
        if (isBoth) {
            await write(Buffer.alloc(Buffer.byteLength(other.text)), other.textOffset);
            await write(wanted, other.entryOffset);
        }
        await write(Buffer.concat([bytes, Buffer.alloc(room - bytes.length)]), place.textOffset);
        await write(wanted, place.entryOffset);
        if (isBoth)
            await swapEntries(handle, elf, place, other);
        return true;
    }
    finally {
        await handle.close();
    }
}
async function isShared(handle, place, { needed, soname, strings }, symbolNames) {
    const end = place.textOffset + Buffer.byteLength(place.text);
    const isRead = (offset) => offset >= place.textOffset && offset < end;
    const others = soname ? [...needed, soname] : needed;
    if (others.some(({ textOffset }) => isRead(textOffset)) || symbolNames.some(isRead))
        return true;
    if (place.textOffset <= strings.start)
        return false;
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, place.textOffset - 1);
    return buffer[0] !== 0;
}
async function swapEntries(handle, elf, full, empty) {
    if (full.entryOffset > empty.entryOffset)
        return;
    const size = elf.bits === 64 ? 16 : 8;
    const [first, second] = [Buffer.alloc(size), Buffer.alloc(size)];
    await handle.read(first, 0, size, full.entryOffset);
    await handle.read(second, 0, size, empty.entryOffset);
    await handle.write(second, 0, size, full.entryOffset);
    await handle.write(first, 0, size, empty.entryOffset);
}
function tagBytes({ bits, littleEndian }, tag) {
    const view = new DataView(new ArrayBuffer(bits / 8));
    if (bits === 64)
        view.setBigInt64(0, tag, littleEndian);
    else
        view.setInt32(0, Number(tag), littleEndian);
    return new Uint8Array(view.buffer);
}

;// CONCATENATED MODULE: ./build/packaging/relink/relink-elf.js





async function relinkElf({ elf, file, rules, copy, packagePath, request, }) {
    const { rpath, runpath } = elf;
    if (elf.isStaticPie && !rpath && !runpath)
        return undefined;
    const wanted = packagedRunPaths(file, entriesOf(rpath), entriesOf(runpath), rules).join(':');
    const tag = request.targetPlatform.startsWith('android-') ? 'runpath' : 'rpath';
    const [present, other] = tag === 'rpath' ? [rpath, runpath] : [runpath, rpath];
    if (!other && (present?.text ?? '') === wanted)
        return undefined;
    const target = await copy();
    if (await writeRunPathInPlace(target, elf, wanted, tag))
        return target;
    const flags = tag === 'runpath' ? [] : ['--force-rpath'];
    const action = wanted === '' ? ['--remove-rpath'] : [...flags, '--set-rpath', wanted];
    if (await request.runTool?.('patchelf', [...action, target]))
        return target;
    if (!(await needsRunPath(elf, request.prefix, file)))
        return undefined;
    throw new support/* PixiBuildError */.rW('patchelf-missing', `'${packagePath}' needs a run path, and there is no patchelf to write it`, { exitCode: 2, hint: "Add 'patchelf' to the build dependencies." });
}
function entriesOf(text) {
    return text ? text.text.split(':') : [];
}
async function needsRunPath(elf, prefix, file) {
    if (elf.rpath || elf.runpath)
        return true;
    const folders = [external_node_path_.join(prefix, 'lib'), external_node_path_.dirname(external_node_path_.join(prefix, file))];
    const candidates = elf.needed.flatMap(({ text }) => folders.map((folder) => external_node_path_.join(folder, external_node_path_.basename(text))));
    const present = await Promise.all(candidates.map((candidate) => (0,promises_.stat)(candidate).then(() => true, () => false)));
    return present.includes(true);
}

;// CONCATENATED MODULE: ./build/packaging/relink/relink.js









async function relinkFiles(request, files, scratch) {
    const { relink = {}, noarch } = request;
    const format = binaryFormat(request.targetPlatform);
    if (noarch !== undefined || !format || format === 'pe' || relink.binaryRelocation === false) {
        return { files, warnings: [] };
    }
    const isRelocated = await matcher(relink.binaryRelocation ?? true);
    const rules = {
        prefix: request.placeholderPrefix ?? request.prefix,
        rpaths: relink.rpaths && relink.rpaths.length > 0 ? relink.rpaths : ['lib/'],
        isAllowed: await matcher(relink.rpathAllowlist),
    };
    const warnings = [];
    let copies = 0;
    const relinked = await (0,support/* mapLimited */.bB)(files, 4, async (file) => {
        if (file.type !== 'file' || typeof file.content !== 'string' || !isRelocated(file.path))
            return file;
        const source = file.content;
        const job = {
            source,
            file: (0,support/* toPosix */.d7)(external_node_path_.relative(request.prefix, source)),
            rules,
            copy: () => writableCopy(source, external_node_path_.join(scratch, `relinked-${copies++}`)),
        };
        if (format === 'elf')
            return await relinkedElf(request, file, job);
        const machO = await readMachO(source);
        if (!machO)
            return file;
        const exists = (name) => (0,external_node_fs_.existsSync)(external_node_path_.join(request.prefix, name));
        const result = await relinkMachO({ ...job, machO, rules: { ...rules, exists }, runTool: request.runTool });
        warnings.push(...result.warnings);
        return result.content === undefined ? file : { ...file, content: result.content };
    });
    return { files: relinked, warnings: warnings.sort() };
}
async function relinkedElf(request, file, job) {
    const elf = await readElf(job.source);
    const content = elf && (await relinkElf({ ...job, elf, packagePath: file.path, request }));
    return content === undefined ? file : { ...file, content };
}
function binaryFormat(platform) {
    if (/^(linux|android)-/.test(platform))
        return 'elf';
    if (/^(osx|ios)-/.test(platform))
        return 'macho';
    return platform.startsWith('win-') ? 'pe' : undefined;
}
async function writableCopy(source, copy) {
    await (0,promises_.copyFile)(source, copy);
    await (0,promises_.chmod)(copy, ((await (0,promises_.stat)(source)).mode & 0o7777) | 0o600);
    return copy;
}

;// CONCATENATED MODULE: ./build/packaging/links/check.js

function checkLinkedLibraries(files, context) {
    const fold = foldFor(context.format);
    const owners = new Map();
    for (const one of context.hostPackages)
        for (const library of one.libraries)
            owners.set(fold(library), one);
    const linked = new Set();
    const overlinking = [];
    for (const file of files) {
        for (const library of file.libraries) {
            const places = placesOf(library, file, context);
            const owner = places.flatMap((place) => owners.get(fold(place)) ?? [])[0];
            if (owner)
                linked.add(owner.name);
            if (owner && context.runDependencies.has(owner.name))
                continue;
            if (!owner && isOwn(library, places, context))
                continue;
            if (!owner && context.isSystemLibrary(library))
                continue;
            if (context.isAllowed(library))
                continue;
            const why = owner
                ? `of the package ${owner.name}, which is not among its run dependencies`
                : 'which neither its run dependencies, nor the package itself, nor the system has';
            overlinking.push(`${file.path} links to ${library}${owner ? ' ' : ', '}${why}`);
        }
    }
    const plain = new Set(context.hostPackages.filter((one) => one.isPlainLibrary).map(({ name }) => name));
    const overdepending = [...context.exportedDependencies]
        .filter((name) => plain.has(name) && !linked.has(name))
        .sort()
        .map((name) => `It depends on ${name}, as that exports itself, but no file links to its libraries`);
    return { overlinking: [...new Set(overlinking)], overdepending };
}
const foldFor = (format) => format === 'pe' ? (text) => text.toLowerCase() : (text) => text;
const check_windowsFolders = ['Library/bin', '', 'Library/mingw-w64/bin', 'Library/usr/bin', 'Scripts', 'bin', 'DLLs'];
function placesOf(library, { path: file, runPaths }, { format }) {
    const directory = external_node_path_.posix.dirname(file);
    const below = (folder, name) => external_node_path_.posix.normalize(external_node_path_.posix.join(folder, name));
    if (format === 'pe')
        return [directory, ...check_windowsFolders].map((folder) => below(folder, library));
    if (format === 'elf') {
        if (library.includes('/'))
            return [below(directory, library.replace(/^\$(?:ORIGIN|\{ORIGIN\})\//, ''))];
        return folders(runPaths, /^\$(?:ORIGIN|\{ORIGIN\})/, directory).map((folder) => below(folder, library));
    }
    if (library.startsWith('@rpath/')) {
        const name = library.slice('@rpath/'.length);
        return folders(runPaths, /^@(?:loader_path|executable_path)/, directory).map((folder) => below(folder, name));
    }
    return [below(directory, library.replace(/^@(?:loader_path|executable_path)\//, ''))];
}
function folders(runPaths, start, directory) {
    return runPaths.flatMap((entry) => (start.test(entry) ? [external_node_path_.posix.join(directory, entry.replace(start, ''))] : []));
}
function isOwn(library, places, { packagePaths, format }) {
    const fold = foldFor(format);
    const own = new Set(packagePaths.map(fold));
    if (places.some((place) => own.has(fold(place))))
        return true;
    const name = fold(library.replace(/^(?:@rpath|@loader_path|@executable_path|\$ORIGIN)\//, ''));
    if (external_node_path_.posix.isAbsolute(name))
        return false;
    return packagePaths.some((file) => `/${fold(file)}`.endsWith(`/${name}`));
}

;// CONCATENATED MODULE: ./build/packaging/links/pe-imports.js

const mostImports = 4096;
const mostSections = 96;
async function readPeImports(file) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        return await readImports(handle);
    }
    finally {
        await handle.close();
    }
}
async function readImports(handle) {
    const read = async (offset, length) => {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
        return buffer.subarray(0, bytesRead);
    };
    const dos = await read(0, 64);
    if (dos.length < 64 || dos.toString('latin1', 0, 2) !== 'MZ')
        return undefined;
    const start = dos.readUInt32LE(60);
    const head = await read(start, 24);
    if (head.length < 24 || head.toString('latin1', 0, 4) !== 'PE\0\0')
        return undefined;
    const sectionCount = head.readUInt16LE(6);
    const optionalSize = head.readUInt16LE(20);
    const optional = await read(start + 24, optionalSize);
    if (optional.length < optionalSize || optionalSize < 96 || sectionCount > mostSections)
        return undefined;
    const isWide = optional.readUInt16LE(0) === 0x20b;
    const directories = isWide ? 112 : 96;
    const table = await read(start + 24 + optionalSize, sectionCount * 40);
    const sections = [];
    for (let at = 0; at + 40 <= table.length; at += 40) {
        sections.push({
            address: table.readUInt32LE(at + 12),
            size: Math.max(table.readUInt32LE(at + 8), table.readUInt32LE(at + 16)),
            offset: table.readUInt32LE(at + 20),
        });
    }
    const offsetOf = (address) => {
        const section = sections.find((one) => address >= one.address && address < one.address + one.size);
        return section && section.offset + (address - section.address);
    };
    const names = [];
    for (const [index, size, at] of [
        [1, 20, 12],
        [13, 32, 4],
    ]) {
        const place = directories + index * 8;
        const address = place + 8 <= optional.length ? optional.readUInt32LE(place) : 0;
        let offset = address === 0 ? undefined : offsetOf(address);
        for (let count = 0; offset !== undefined && count < mostImports; count++, offset += size) {
            const entry = await read(offset, size);
            const name = entry.length < size ? 0 : entry.readUInt32LE(at);
            const nameOffset = name === 0 ? undefined : offsetOf(name);
            if (nameOffset === undefined)
                break;
            const text = (await read(nameOffset, 260)).toString('latin1');
            names.push(text.slice(0, Math.max(text.indexOf('\0'), 0)));
        }
    }
    return [...new Set(names.filter((name) => name !== ''))];
}

;// CONCATENATED MODULE: ./build/packaging/links/system-libraries.js

const glibc = /^(?:ld-linux[-\w]*|ld64|libBrokenLocale|libanl|libc|libcrypt|libdl|libm|libmvec|libnsl|libnss_\w+|libpthread|libresolv|librt|libthread_db|libutil|linux-vdso)\.so(?:\.\d+)*$/;
const android = /^lib(?:c|m|dl|log|android|z|EGL|GLESv\d|OpenSLES|jnigraphics|vulkan|aaudio|mediandk)\.so$/;
const macos = /^(?:\/usr\/lib\/|\/opt\/X11\/.*\.dylib$|\/System\/Library\/(?:Private)?Frameworks\/[^/]+\.framework\/)/;
const windows = /^(?:api-ms-win-.*|ext-ms-.*|ntdll|kernel32|kernelbase|user32|gdi32|gdi32full|gdiplus|advapi32|shell32|shlwapi|ole32|oleaut32|oleacc|comctl32|comdlg32|ws2_32|wsock32|winmm|version|rpcrt4|crypt32|bcrypt|bcryptprimitives|ncrypt|secur32|iphlpapi|dnsapi|psapi|setupapi|userenv|wtsapi32|imm32|msimg32|mpr|netapi32|powrprof|propsys|dbghelp|imagehlp|opengl32|glu32|d2d1|d3d\d*\w*|dxgi|dwrite|dwmapi|uxtheme|winhttp|wininet|winspool\.drv|usp10|cfgmgr32|hid|avrt|mf|mfplat|mfreadwrite|msvcrt|ucrtbase|normaliz|cabinet|wldap32|fwpuclnt|pdh|authz|credui|cryptui|wintrust|sspicli|combase|shcore|windowscodecs|virtdisk|mswsock|msacm32|msvfw32|avicap32|avifil32|ktmw32|rstrtmgr|wevtapi)(?:\.dll)?$/;
function systemLibraries(platform, sysroot) {
    if (platform.startsWith('win-'))
        return (library) => windows.test(library.toLowerCase());
    if (/^(osx|ios)/.test(platform))
        return (library) => macos.test(library);
    const known = platform.startsWith('android-') ? android : glibc;
    return (library) => {
        const name = external_node_path_.posix.basename(library);
        return known.test(name) || sysroot.has(name);
    };
}

;// CONCATENATED MODULE: ./build/packaging/links/link-checks.js










async function runLinkChecks(request, files) {
    const { linkChecks, noarch, relink, targetPlatform } = request;
    const format = binaryFormat(targetPlatform);
    if (!linkChecks || noarch !== undefined || !format || relink?.binaryRelocation === false)
        return [];
    const isRelocated = await matcher(relink?.binaryRelocation ?? true);
    const checked = files.filter((file) => file.type === 'file' && isRelocated(file.path));
    const found = await (0,support/* mapLimited */.bB)(checked, 4, (file) => linkedFile(file, format));
    const linked = found.filter((file) => file !== undefined);
    if (linked.length === 0)
        return [];
    const installed = await (0,environment/* readInstalled */.jx)(request.prefix);
    const { buildPrefix } = linkChecks;
    const names = (specs) => new Set(specs.map((spec) => nameOf(spec)));
    const findings = checkLinkedLibraries(linked, {
        format,
        hostPackages: installed.map(libraryPackage),
        runDependencies: names(request.depends),
        exportedDependencies: names(linkChecks.exportedDepends),
        packagePaths: files.map((file) => file.path),
        isSystemLibrary: systemLibraries(targetPlatform, await sysrootLibraries(buildPrefix === undefined ? [] : await (0,environment/* readInstalled */.jx)(buildPrefix), targetPlatform)),
        isAllowed: await matcher(linkChecks.missingAllowlist),
    });
    refuse('overlinking', findings.overlinking, linkChecks.overlinking);
    refuse('overdepending', findings.overdepending, linkChecks.overdepending);
    return [...findings.overlinking, ...findings.overdepending];
}
function refuse(what, findings, behavior) {
    if (behavior !== 'error' || findings.length === 0)
        return;
    const [message, hint] = what === 'overlinking'
        ? ['The package links to libraries that it does not depend on', 'Add their packages to the host requirements.']
        : [
            'The package depends on libraries that it does not link to',
            'Take them out, or name them in ignore_run_exports.',
        ];
    throw new support/* PixiBuildError */.rW(what, message, { details: findings, hint });
}
const nameOf = (spec) => (/^[^\s=<>!~[]+/.exec(spec)?.[0] ?? '').toLowerCase();
async function linkedFile(file, format) {
    if (file.type !== 'file' || typeof file.content !== 'string')
        return undefined;
    const { path: name, content } = file;
    if (format === 'pe') {
        const libraries = await readPeImports(content);
        return libraries && { path: name, libraries, runPaths: [] };
    }
    if (format === 'macho') {
        const machO = await readMachO(content);
        if (!machO)
            return undefined;
        const images = machO.images.map(linkedPaths);
        const all = (pick) => [...new Set(images.flatMap(pick))];
        return { path: name, libraries: all((one) => one.libraries), runPaths: all((one) => one.rpaths) };
    }
    const elf = await readElf(content);
    if (!elf)
        return undefined;
    const runPaths = [elf.rpath, elf.runpath].flatMap((entry) => entry?.text.split(':') ?? []);
    return { path: name, libraries: elf.needed.map(({ text }) => text), runPaths };
}
const sharedLibrary = /(?:\.so(?:\.[\w.]+)?|\.dylib|\.dll)$/i;
const besideLibraries = /(?:\.so(?:\.[\w.]+)?|\.dylib|\.dll)$|^(?:info|share\/(?:doc|licenses)|conda-meta)\//i;
function libraryPackage({ record, paths }) {
    const names = paths.map(({ _path }) => _path);
    const libraries = names.filter((name) => sharedLibrary.test(name));
    const isPlainLibrary = libraries.length > 0 && names.every((name) => besideLibraries.test(name));
    return { name: record.name.normalized, libraries, isPlainLibrary };
}
async function sysrootLibraries(installed, platform) {
    const sysroots = installed.filter(({ record }) => record.name.normalized.startsWith(`sysroot_${platform}`));
    const paths = sysroots.flatMap((one) => one.paths.map(({ _path }) => external_node_path_.posix.basename(_path)));
    return new Set(paths.filter((name) => /\.so(?:\.|$)/.test(name)));
}

;// CONCATENATED MODULE: ./build/packaging/licenses.js



async function findLicenses(patterns, workDirectory, recipeDirectory) {
    const folders = [workDirectory, recipeDirectory];
    const found = new Map();
    const warnings = [];
    for (const pattern of patterns) {
        const matches = namesFile(pattern)
            ? await fileMatch(pattern, folders)
            : await globMatches(pattern, await distinct(folders));
        if (matches.length === 0)
            throw notFound(pattern, folders);
        for (const match of matches) {
            const before = found.get(match.path);
            if (before !== undefined && before !== match.source && !(await sameContent(before, match.source))) {
                warnings.push(`The license file ${match.path} is taken from ${match.source}, in place of ${before}`);
            }
            found.set(match.path, match.source);
        }
    }
    const files = [...found].map(([file, source]) => ({ path: file, source }));
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), warnings };
}
const namesFile = (pattern) => external_node_path_.isAbsolute(pattern) || /^\.\.[\\/]/.test(pattern);
async function fileMatch(pattern, folders) {
    for (const folder of [...folders].reverse()) {
        const file = external_node_path_.resolve(folder, pattern);
        if ((await (0,support/* fileKind */.h_)(file)) !== 'file')
            continue;
        const base = folders.find((other) => (0,support/* isInside */.FK)(other, file));
        return [{ path: base === undefined ? external_node_path_.basename(file) : (0,support/* toPosix */.d7)(external_node_path_.relative(base, file)), source: file }];
    }
    return [];
}
async function globMatches(pattern, folders) {
    const { glob } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 3382));
    const matches = [];
    for (const folder of folders) {
        const names = await glob(toGlob(pattern), { cwd: folder, dot: true, onlyFiles: true, followSymbolicLinks: false });
        const inside = names.filter((name) => !name.startsWith('../') && !external_node_path_.isAbsolute(name)).sort();
        matches.push(...inside.map((name) => ({ path: name, source: external_node_path_.join(folder, name) })));
    }
    return matches;
}
function toGlob(pattern) {
    const forward = external_node_path_.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
    const plain = forward.replace(/^(\.\/)+/, '');
    return plain.endsWith('/') ? `${plain}**` : plain;
}
async function distinct(folders) {
    const real = new Set();
    for (const folder of folders) {
        try {
            real.add(await (0,promises_.realpath)(folder));
        }
        catch (error) {
            if ((0,support/* systemErrorCode */.vq)(error) !== 'ENOENT')
                throw error;
        }
    }
    return [...real];
}
async function sameContent(a, b) {
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    return (0,support/* sha256Hex */.fg)(await readFile(a)) === (0,support/* sha256Hex */.fg)(await readFile(b));
}
function notFound(pattern, folders) {
    const where = [...new Set(folders)].join(' and ');
    return new support/* PixiBuildError */.rW('license-file-not-found', `No file matches the license file '${pattern}'`, {
        exitCode: 2,
        hint: external_node_path_.isAbsolute(pattern)
            ? 'Correct the path, or remove it from the license files.'
            : `It is looked for in ${where}. Correct the name, or remove it from the license files.`,
    });
}

;// CONCATENATED MODULE: ./build/packaging/metadata-files.js




async function metadataFiles(request, paths) {
    const index = indexJson(request);
    const runExports = runExportsJson(request.runExports);
    const texts = {
        'index.json': infoJson(index),
        'paths.json': infoJson(pathsJson(paths)),
        'about.json': infoJson(aboutJson(request)),
        'hash_input.json': request.hashInput,
        'run_exports.json': runExports && infoJson(runExports),
        'link.json': hasPythonLayout(request) ? infoJson(linkJson(request)) : undefined,
        'tests/tests.yaml': await testsYaml(request.tests),
        'recipe/recipe.yaml': request.recipe?.recipeYaml,
        'recipe/rendered_recipe.yaml': request.recipe?.renderedRecipeYaml,
        'recipe/variant_config.yaml': request.recipe?.variantConfigYaml,
    };
    const entries = Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [textFile(name, text)]));
    for (const file of request.recipe?.files ?? [])
        entries.push(await copiedFile(`recipe/${file.path}`, file.source));
    const licenses = await findLicenses(request.licenseFiles, request.workDirectory, request.recipeDirectory);
    for (const license of licenses.files)
        entries.push(await copiedFile(`licenses/${license.path}`, license.source));
    return { entries, indexJson: index, warnings: licenses.warnings };
}
async function copiedFile(name, source) {
    const { size, mode } = await (0,promises_.stat)(source);
    const executable = process.platform !== 'win32' && (mode & 0o100) !== 0;
    return { type: 'file', path: `info/${name}`, executable, size, content: source };
}
function textFile(name, text) {
    const content = Buffer.from(text);
    return { type: 'file', path: `info/${name}`, executable: false, size: content.length, content };
}
async function testsYaml(tests) {
    return tests.length === 0 ? '[]\n' : (0,support/* blockYaml */.JW)(tests);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/packaging/portable/build-id.js




const segmentNote = 4;
const noteBuildId = 3;
async function renewBuildId(file) {
    const handle = await (0,promises_.open)(file, 'r+');
    try {
        const id = await buildIdOf(handle);
        if (!id || id.size === 0)
            return;
        await handle.write(Buffer.alloc(id.size), 0, id.size, id.offset);
        const hash = (0,external_node_crypto_.createHash)('sha512');
        for await (const chunk of (0,external_node_fs_.createReadStream)(file))
            hash.update(chunk);
        await handle.write(hash.digest().subarray(0, id.size), 0, Math.min(id.size, 64), id.offset);
    }
    finally {
        await handle.close();
    }
}
async function buildIdOf(handle) {
    const elf = await readSegments(handle, (await handle.stat()).size);
    if (!elf)
        return undefined;
    for (const { type, offset, size } of elf.segments) {
        const notes = type === segmentNote ? await elf.part(offset, size) : undefined;
        const found = notes && idAmong(notes, elf.littleEndian);
        if (found)
            return { offset: offset + found.offset, size: found.size };
    }
    return undefined;
}
function idAmong(notes, littleEndian) {
    const aligned = (size) => (size + 3) & ~3;
    for (let at = 0; at + 12 <= notes.byteLength;) {
        const nameSize = notes.getUint32(at, littleEndian);
        const size = notes.getUint32(at + 4, littleEndian);
        const offset = at + 12 + aligned(nameSize);
        if (offset + size > notes.byteLength)
            return undefined;
        const isGnu = nameSize === 4 && notes.getUint32(at + 12) === 0x474e5500;
        if (isGnu && notes.getUint32(at + 8, littleEndian) === noteBuildId)
            return { offset, size };
        at = offset + aligned(size);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packaging/portable/canonical-prefix.js

const start = '/opt/pixi-build/host_env';
const padding = '_placehold';
function canonicalPrefix(prefix) {
    const room = Buffer.byteLength(prefix) - start.length;
    if (!prefix.startsWith('/') || room < 0)
        return undefined;
    return start + padding.repeat(Math.ceil(room / padding.length)).slice(0, room);
}
async function* replacedContent(source, text, replacement) {
    let held = Buffer.alloc(0);
    for await (const chunk of canonical_prefix_chunksOf(source)) {
        const window = Buffer.concat([held, chunk]);
        replaceAll(window, text, replacement);
        const kept = Math.min(window.length, text.length - 1);
        yield window.subarray(0, window.length - kept);
        held = window.subarray(window.length - kept);
    }
    yield held;
}
function replaceAll(bytes, text, replacement) {
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + text.length))
        replacement.copy(bytes, at);
}
async function* canonical_prefix_chunksOf(source) {
    if (typeof source === 'string')
        yield* (0,external_node_fs_.createReadStream)(source, { highWaterMark: 1 << 20 });
    else
        yield source;
}

;// CONCATENATED MODULE: ./build/packaging/portable/portable-files.js













async function portableFiles(request, installed, files, scratch) {
    const { prefix, placeholderPrefix } = request;
    const canonical = placeholderPrefix === undefined ? canonicalPrefix(prefix) : undefined;
    if (canonical === undefined)
        return { files, scans: new Map() };
    const [text, replacement] = [Buffer.from(prefix), Buffer.from(canonical)];
    const keepsIds = files.some(({ path: name }) => name.includes('.build-id/') || name.endsWith('.debug'));
    const scans = new Map();
    const changed = new Map();
    let copies = 0;
    const portable = await (0,support/* mapLimited */.bB)(files, 8, async (file, index) => {
        request.signal?.throwIfAborted();
        if (file.type !== 'file')
            return file;
        const scanned = await scanContent(file.content, [prefix]);
        const before = installed[index];
        const isRelinked = before?.type === 'file' && before.content !== file.content;
        const holdsPrefix = scanned.found[0] === true;
        const isSigned = typeof file.content === 'string' && (await readMachO(file.content)) !== undefined;
        if (isSigned || !(holdsPrefix || isRelinked)) {
            scans.set(file, { content: scanned, prefix });
            if (isRelinked)
                changed.set(file.path, scanned);
            return file;
        }
        const copy = external_node_path_.join(scratch, `portable-${copies++}`);
        if (holdsPrefix)
            await writeAll(replacedContent(file.content, text, replacement), copy);
        else
            await copyContent(file, copy);
        if (!keepsIds)
            await renewBuildId(copy);
        const result = { ...file, content: copy };
        const content = await scanContent(copy, [canonical]);
        scans.set(result, { content, prefix: canonical });
        changed.set(file.path, content);
        return result;
    });
    return { files: await withRecords(request, portable, changed, scans), scans };
}
async function withRecords(request, files, changed, scans) {
    if (changed.size === 0)
        return files;
    const pythonLayout = hasPythonLayout(request);
    return Promise.all(files.map(async (file) => {
        const part = file.type === 'file' ? distInfoPart(file.path) : undefined;
        if (file.type !== 'file' || part?.name !== 'RECORD')
            return file;
        const sitePackages = pythonLayout ? 'lib/python/site-packages' : external_node_path_.posix.dirname(part.folder);
        const before = typeof file.content === 'string' ? await (0,promises_.readFile)(file.content, 'utf8') : file.content.toString();
        const after = recordWith(before, (recorded) => {
            const place = external_node_path_.posix.join(sitePackages, recorded);
            return changed.get(pythonLayout ? pythonPackagePath(place) : place);
        });
        if (after === before)
            return file;
        const result = { ...file, content: Buffer.from(after) };
        scans.set(result, { content: await scanContent(Buffer.from(after), [request.prefix]), prefix: request.prefix });
        return result;
    }));
}
async function copyContent({ content }, copy) {
    if (typeof content === 'string')
        await (0,promises_.copyFile)(content, copy);
    else
        await writeAll([content], copy);
}
async function writeAll(chunks, file) {
    const stream = (0,external_node_fs_.createWriteStream)(file);
    const done = (0,external_node_stream_promises_.finished)(stream);
    done.catch(() => { });
    for await (const chunk of chunks)
        if (!stream.write(chunk))
            await (0,external_node_events_.once)(stream, 'drain');
    stream.end();
    await done;
}

;// CONCATENATED MODULE: ./build/packaging/post-process.js



async function postProcessFiles(files, rules = []) {
    if (rules.length === 0)
        return files;
    const steps = await Promise.all(rules.map(async ({ files: globs, regex, replacement }) => ({
        matches: await matcher(globs),
        pattern: patternOf(regex),
        replacement: replacementOf(replacement),
    })));
    return (0,support/* mapLimited */.bB)(files, 8, async (file) => {
        const own = steps.filter(({ matches }) => matches(file.path));
        if (file.type !== 'file' || own.length === 0)
            return file;
        const before = await textOf(file);
        const after = own.reduce((text, { pattern, replacement }) => text.replace(pattern, replacement), before);
        return after === before ? file : { ...file, content: Buffer.from(after) };
    });
}
async function textOf({ path, content }) {
    try {
        const bytes = typeof content === 'string' ? await (0,promises_.readFile)(content) : content;
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        throw new support/* PixiBuildError */.rW('post-process-not-text', `'${path}' is no UTF-8 text, so that 'post_process' cannot change it`, {
            exitCode: 2,
            hint: "Narrow down the 'files' of the rule.",
            cause: error,
        });
    }
}
function patternOf(regex) {
    const [, flags = '', rest = ''] = /^(?:\(\?([imsuUx]*)\))?(.*)$/s.exec(regex) ?? [];
    const known = [...new Set(flags)].filter((flag) => 'ims'.includes(flag)).join('');
    try {
        if (/[Ux]/.test(flags))
            throw new SyntaxError(`the flags (?${flags}) are not supported`);
        return new RegExp(rest.replaceAll('(?P<', '(?<'), `g${known}u`);
    }
    catch (error) {
        throw new support/* PixiBuildError */.rW('post-process-regex', `'post_process' cannot use the expression '${regex}'`, {
            exitCode: 2,
            details: [error.message],
            cause: error,
        });
    }
}
function replacementOf(replacement) {
    return (match, ...rest) => {
        const last = rest.at(-1);
        const names = typeof last === 'object' && last !== null ? last : {};
        const groups = rest.slice(0, rest.findIndex((value) => typeof value === 'number'));
        return replacement.replaceAll(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced, plain) => {
            const name = braced ?? plain;
            if (name === undefined)
                return whole === '$$' ? '$' : whole;
            if (!/^\d+$/.test(name))
                return names[name] ?? '';
            return name === '0' ? match : (groups[Number(name) - 1] ?? '');
        });
    };
}

;// CONCATENATED MODULE: ./build/packaging/warnings.js
const longPath = 200;
const extensionKinds = [
    ['cc', 'cpp'],
    ['htm', 'html'],
    ['jpg', 'jpeg'],
    ['jsonl', 'ndjson'],
    ['txt', 'text'],
    ['yaml', 'yml'],
];
function pathWarnings(paths, pythonLayout) {
    const warnings = [];
    const seen = new Map();
    for (const path of paths) {
        if (/[^\x00-\x7f]/.test(path))
            warnings.push(`The path ${path} has characters beyond ASCII`);
        if (path.includes(' '))
            warnings.push(`The path '${path}' has a space`);
        const length = Buffer.byteLength(path);
        if (length > longPath) {
            warnings.push(`The path ${path} is ${length} bytes long; more than ${longPath} fail on some systems`);
        }
        if (pythonLayout && path.startsWith('python-scripts/')) {
            warnings.push(`The script ${path} is installed as it is; an entry point would work on every platform`);
        }
        const folded = path.normalize('NFKC').toLowerCase();
        const before = seen.get(folded);
        if (before !== undefined) {
            warnings.push(`The paths ${before} and ${path} are one on file systems that do not tell case`);
        }
        else {
            seen.set(folded, path);
        }
    }
    return [...warnings, ...mixedExtensions(paths)];
}
function mixedExtensions(paths) {
    const used = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1).toLowerCase()));
    return extensionKinds
        .map((kind) => kind.filter((extension) => used.has(extension)))
        .filter((kind) => kind.length > 1)
        .map((kind) => `The package mixes the extensions ${kind.map((extension) => `.${extension}`).join(' and ')}`);
}
function requestWarnings(request) {
    const fixed = request.entryPoints.length > 0 && request.noarch === undefined && !request.versionIndependent;
    if (!fixed || !request.prefix.includes(' '))
        return [];
    const folder = request.prefix.slice(0, request.prefix.lastIndexOf(' '));
    return [`The folder of the build has a blank in its path, which entry points may not survive: ${folder}…`];
}

;// CONCATENATED MODULE: ./build/packaging/package.js



















const progressStep = 16 << 20;
async function packageFiles(request, report) {
    checkRequest(request);
    const scratch = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'pixi-build-pack-'));
    try {
        return await makePackage(request, scratch, report);
    }
    catch (error) {
        throw explainSystemError(error, request);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function makePackage(request, scratch, report) {
    const collection = await collectFiles(request);
    checkLinks(request, collection.files);
    const relinked = await relinkFiles(request, collection.files, scratch);
    const linkCheckWarnings = await runLinkChecks(request, relinked.files);
    const processed = await postProcessFiles(relinked.files, request.postProcess);
    const portable = await portableFiles(request, collection.files, processed, scratch);
    const compiled = await compilePython(request, portable.files, scratch);
    const described = await describeFiles(request, compiled.files, portable.scans);
    const entries = described.map((file) => file.entry);
    const { subdir, name } = request.identity;
    await checkContents(request.contentsTests ?? [], entries.map((entry) => entry._path), { subdir, name, targetPlatform: request.targetPlatform, hasPythonLayout: hasPythonLayout(request) });
    const metadata = await metadataFiles(request, entries);
    const warnings = [
        ...requestWarnings(request),
        ...metadata.warnings,
        ...collection.warnings,
        ...relinked.warnings,
        ...linkCheckWarnings,
        ...compiled.warnings,
        ...linkWarnings(collection.files, request.targetPlatform.startsWith('win-')),
        ...pathWarnings(entries.map((entry) => entry._path), hasPythonLayout(request)),
        ...distInfoWarnings(entries.map((entry) => entry._path), request.identity.name, request.identity.version),
    ];
    for (const message of warnings)
        report({ kind: 'log', level: 'warning', message });
    const stem = `${request.identity.name}-${request.identity.version}-${request.identity.build}`;
    const { type: format = 'conda', level } = request.format ?? {};
    const fileName = `${stem}${format === 'conda' ? '.conda' : '.tar.bz2'}`;
    const target = external_node_path_.join(request.outputDirectory, fileName);
    const content = {
        entries: [...described.map((file) => file.packed), ...metadata.entries],
        timestampMs: request.timestampMs,
        level,
        onProgress: progressOf(fileName, report),
        signal: request.signal,
    };
    await (format === 'conda' ? (0,archive/* writeCondaArchive */.bQ)(target, { ...content, stem }) : (0,archive/* writeTarBz2Archive */.X)(target, content));
    const { sha256, md5, size } = await (0,support/* hashFile */.DC)(target);
    return {
        identity: request.identity,
        path: target,
        fileName,
        sizeBytes: size,
        sha256,
        md5,
        files: entries,
        warnings,
        indexJson: metadata.indexJson,
    };
}
function checkRequest(request) {
    const { name, version, build } = request.identity;
    for (const [what, text] of Object.entries({ name, version, build })) {
        if (/^[^\s\\/:\p{Cc}]+$/u.test(text) && text !== '.' && text !== '..')
            continue;
        throw new support/* PixiBuildError */.rW('package-identity-invalid', `The package's ${what} ${JSON.stringify(text)} cannot be used`, {
            exitCode: 2,
            hint: 'It becomes part of the file name: no spaces, slashes, colons or control characters.',
        });
    }
    for (const entry of request.entryPoints) {
        const problem = (0,conda/* entryPointProblem */.Gn)(entry);
        if (problem === undefined)
            continue;
        throw new support/* PixiBuildError */.rW('entry-point-invalid', `An entry point cannot be used: ${problem}`, {
            exitCode: 2,
            hint: "Write it as 'command = module:function'.",
        });
    }
}
function explainSystemError(error, request) {
    const code = (0,support/* systemErrorCode */.vq)(error);
    const place = error?.path;
    if ((0,support/* isPixiBuildError */.Bj)(error) || code === undefined)
        return error;
    if (code === 'ENOSPC' || code === 'EDQUOT') {
        return new support/* PixiBuildError */.rW('disk-full', `There is no space left to write the package to ${request.outputDirectory}`, {
            cause: error,
            hint: 'Free some space, or choose another output directory.',
        });
    }
    if (typeof place !== 'string')
        return error;
    if ((0,support/* isInside */.FK)(request.outputDirectory, place) || (0,support/* isInside */.FK)(place, request.outputDirectory)) {
        return new support/* PixiBuildError */.rW('output-not-writable', `The package cannot be written to ${request.outputDirectory}`, {
            exitCode: 2,
            cause: error,
            details: [(0,support/* messageOf */.bD)(error)],
            hint: 'Choose an output directory that you may write to.',
        });
    }
    return new support/* PixiBuildError */.rW('package-file-unreadable', `A file that belongs into the package cannot be read: ${place}`, {
        cause: error,
        details: [(0,support/* messageOf */.bD)(error)],
        hint: 'Make the build give its owner the right to read what it installs.',
    });
}
function progressOf(label, report) {
    let reported = 0;
    return (done, total) => {
        if (done - reported < progressStep)
            return;
        reported = done;
        report({ kind: 'progress', label: `packing ${label}`, done, total, unit: 'bytes' });
    };
}

;// CONCATENATED MODULE: ./build/packaging/index.js






/***/ })

};
