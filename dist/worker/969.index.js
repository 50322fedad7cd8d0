export const id = 969;
export const ids = [969];
export const modules = {

/***/ 969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  encodeBzip2BlockInThread: () => (/* reexport */ encodeBzip2BlockInThread),
  zstdSection: () => (/* reexport */ zstd_section_job/* zstdSection */.T)
});

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

// EXTERNAL MODULE: ./build/archive/zstd-section-job.js
var zstd_section_job = __webpack_require__(314);
;// CONCATENATED MODULE: ./build/archive/jobs.js




/***/ }),

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ compileBase64),
/* harmony export */   t: () => (/* binding */ webAssembly)
/* harmony export */ });
const webAssembly = globalThis.WebAssembly;
function compileBase64(base64) {
    return webAssembly.compile(Buffer.from(base64.join(''), 'base64'));
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ZstdEncoderInstance),
/* harmony export */   z: () => (/* binding */ largestSingle)
/* harmony export */ });
/* harmony import */ var _webassembly_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(155);

const largestSingle = 512 << 10;
const mostPages = 65535;
const leastPages = 32;
class ZstdEncoderInstance {
    memory;
    #exports;
    #output = [];
    constructor(module, memory) {
        this.memory = memory ?? new _webassembly_js__WEBPACK_IMPORTED_MODULE_0__/* .webAssembly */ .t.Memory({ initial: leastPages, maximum: mostPages, shared: true });
        const emit = (start, size) => {
            const piece = new Uint8Array(size);
            piece.set(new Uint8Array(this.memory.buffer, start >>> 0, size));
            this.#output.push(piece.buffer);
        };
        const imports = { env: { memory: this.memory }, host: { emit } };
        this.#exports = new _webassembly_js__WEBPACK_IMPORTED_MODULE_0__/* .webAssembly */ .t.Instance(module, imports).exports;
    }
    plan(level, total) {
        const [sectionSize, overlapSize, workSize] = [
            this.#exports.sectionSize(level, BigInt(total)) >>> 0,
            this.#exports.overlapSize(level, BigInt(total)) >>> 0,
            this.#exports.workSize(level, BigInt(total)) >>> 0,
        ];
        return { sectionSize, overlapSize, workSize };
    }
    makeRoom(size) {
        const start = this.#exports.input(size) >>> 0;
        if (start === 0)
            throw new RangeError(`zstd has no room for ${size} bytes`);
        return start;
    }
    write(start, data) {
        new Uint8Array(this.memory.buffer, start, data.length).set(data);
    }
    read(start, size) {
        return new Uint8Array(this.memory.buffer, start, size).slice();
    }
    compress(section) {
        const { level, total, start, prefix, size } = section;
        this.#output = [];
        const status = total <= largestSingle
            ? this.#exports.compressSingle(level, start, size)
            : this.#exports.compressSection(...[level, BigInt(total), start, prefix, size], ...[section.isFirst ? 1 : 0, section.isLast ? 1 : 0]);
        if (status !== 0)
            throw new Error(`zstd failed with error ${status}`);
        const output = this.#output;
        this.#output = [];
        return output;
    }
}


/***/ }),

/***/ 314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ zstdSection),
/* harmony export */   w: () => (/* binding */ zstdSectionJob)
/* harmony export */ });
/* harmony import */ var _zstd_encoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71);

const instances = new Map();
function zstdSection(input, context) {
    const { memoryId, memory, module, section, keep } = input;
    const instance = instances.get(memoryId) ?? new _zstd_encoder_js__WEBPACK_IMPORTED_MODULE_0__/* .ZstdEncoderInstance */ .d(module, memory);
    if (keep)
        instances.set(memoryId, instance);
    const output = instance.compress(section);
    context.transfer(...output);
    return output;
}
const zstdSectionJob = {
    name: 'archive/zstd-section',
    load: async () => zstdSection,
};


/***/ })

};
