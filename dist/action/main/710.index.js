export const id = 710;
export const ids = [710];
export const modules = {

/***/ 42155:
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

/***/ 97710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compressFrame: () => (/* binding */ compressFrame)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/support/worker-pool.js + 1 modules
var worker_pool = __webpack_require__(1717);
// EXTERNAL MODULE: ./build/archive/webassembly.js
var webassembly = __webpack_require__(42155);
;// CONCATENATED MODULE: ./build/archive/zstd-encoder.js

const largestSingle = 512 << 10;
const mostPages = 65535;
const leastPages = 32;
class ZstdEncoderInstance {
    memory;
    #exports;
    #output = [];
    constructor(module, memory) {
        this.memory = memory ?? new webassembly/* webAssembly */.t.Memory({ initial: leastPages, maximum: mostPages, shared: true });
        const emit = (start, size) => {
            const piece = new Uint8Array(size);
            piece.set(new Uint8Array(this.memory.buffer, start >>> 0, size));
            this.#output.push(piece.buffer);
        };
        const imports = { env: { memory: this.memory }, host: { emit } };
        this.#exports = new webassembly/* webAssembly */.t.Instance(module, imports).exports;
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

;// CONCATENATED MODULE: ./build/archive/zstd-section-job.js

const instances = new Map();
function zstdSection(input, context) {
    const { memoryId, memory, module, section, keep } = input;
    const instance = instances.get(memoryId) ?? new ZstdEncoderInstance(module, memory);
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

;// CONCATENATED MODULE: ./build/archive/zstd-compress.js





const largestInPlace = 128 << 10;
const largestReadAhead = 4 << 20;
const largestKept = 128 << 20;
const leastBudget = 256 << 20;
const budgetShare = 1 / 32;
const emptyLastBlock = Uint8Array.of(1, 0, 0);
let compiled;
let lastSlot = 0;
const freeSlots = [];
function encoderModule() {
    compiled ??= __webpack_require__.e(/* import() */ 990).then(__webpack_require__.bind(__webpack_require__, 32990)).then(({ base64 }) => (0,webassembly/* compileBase64 */.N)(base64));
    return compiled;
}
function takeSlot(module) {
    return freeSlots.pop() ?? { id: ++lastSlot, encoder: new ZstdEncoderInstance(module) };
}
function giveBack(slot) {
    if (slot.encoder.memory.buffer.byteLength <= largestKept)
        freeSlots.push(slot);
}
async function* compressFrame(source, total, level, { threads, pool = (0,worker_pool/* sharedWorkerPool */.u)() } = {}) {
    const module = await encoderModule();
    if (total <= largestInPlace) {
        yield* compressInPlace(module, source, total, level);
        return;
    }
    const frame = new Frame(module, total, level, pool, threads);
    try {
        for await (const chunk of source) {
            for (let rest = chunk; rest.length > 0;) {
                rest = await frame.write(rest);
                yield* frame.finished();
            }
        }
        frame.end();
        yield* frame.rest();
    }
    finally {
        await frame.close();
    }
}
async function* compressInPlace(module, source, total, level) {
    const parts = [];
    for await (const chunk of source)
        parts.push(Buffer.from(chunk));
    const slot = takeSlot(module);
    const start = slot.encoder.makeRoom(total);
    slot.encoder.write(start, Buffer.concat(parts));
    const section = { level, total, start, prefix: 0, size: total, isFirst: true, isLast: true };
    for (const piece of slot.encoder.compress(section))
        yield new Uint8Array(piece);
    giveBack(slot);
}
class Frame {
    #module;
    #total;
    #level;
    #pool;
    #plan;
    #limit;
    #abort = new AbortController();
    #running = new Set();
    #outputs = [];
    #failure;
    #filling;
    #begun = 0;
    #overlap = new Uint8Array(0);
    constructor(module, total, level, pool, threads) {
        this.#module = module;
        this.#total = total;
        this.#level = level;
        this.#pool = pool;
        const slot = takeSlot(module);
        this.#plan = slot.encoder.plan(level, total);
        giveBack(slot);
        this.#limit = sectionsUnderWay(this.#plan, pool, threads);
    }
    async write(chunk) {
        this.#filling ??= await this.#begin();
        const { slot, start, prefix, size, filled } = this.#filling;
        const taken = chunk.subarray(0, size - filled);
        slot.encoder.write(start + prefix + filled, taken);
        this.#filling.filled += taken.length;
        if (this.#filling.filled === size)
            this.#send(this.#filling);
        return chunk.subarray(taken.length);
    }
    end() {
        if (this.#begun === this.#total && this.#total > largestSingle && this.#total % this.#plan.sectionSize === 0) {
            this.#outputs.push({ done: true, pieces: [emptyLastBlock.slice().buffer] });
        }
    }
    *finished() {
        this.#throwFailure();
        while (this.#outputs[0]?.done) {
            const { pieces = [] } = this.#outputs.shift() ?? {};
            for (const piece of pieces)
                yield new Uint8Array(piece);
        }
    }
    async *rest() {
        while (this.#outputs.length > 0) {
            await this.#outputs[0]?.running;
            yield* this.finished();
        }
    }
    async close() {
        if (this.#running.size > 0)
            this.#abort.abort();
        await Promise.all(this.#running);
        if (this.#filling)
            giveBack(this.#filling.slot);
    }
    async #begin() {
        while (this.#running.size >= this.#limit)
            await Promise.race(this.#running);
        while (this.#outputs.length > 2 * this.#limit && !this.#outputs[0]?.done)
            await this.#outputs[0]?.running;
        this.#throwFailure();
        const size = Math.min(this.#plan.sectionSize, this.#total - this.#begun);
        const isFirst = this.#begun === 0;
        this.#begun += size;
        const isLast = this.#begun === this.#total && size < this.#plan.sectionSize;
        const slot = takeSlot(this.#module);
        const prefix = this.#overlap.length;
        const start = slot.encoder.makeRoom(prefix + size);
        slot.encoder.write(start, this.#overlap);
        const common = { level: this.#level, total: this.#total };
        return { ...common, slot, start, prefix, size, isFirst, isLast: isLast || this.#total <= largestSingle, filled: 0 };
    }
    #send({ slot, filled: _filled, ...section }) {
        this.#filling = undefined;
        const overlap = Math.min(this.#plan.overlapSize, section.size);
        this.#overlap = slot.encoder.read(section.start + section.prefix + section.size - overlap, overlap);
        const output = {
            done: false,
            pieces: [],
            running: undefined,
        };
        const expected = section.prefix + section.size + this.#plan.workSize;
        const input = {
            memoryId: slot.id,
            memory: slot.encoder.memory,
            module: this.#module,
            section,
            keep: Math.max(expected, slot.encoder.memory.buffer.byteLength) < largestKept,
        };
        const running = this.#pool.run(zstdSectionJob, input, { signal: this.#abort.signal }).then((pieces) => {
            output.pieces = pieces;
            output.done = true;
            giveBack(slot);
        }, (error) => {
            this.#failure ??= { error };
        });
        const tracked = running.then(() => {
            this.#running.delete(tracked);
        });
        output.running = tracked;
        this.#running.add(tracked);
        this.#outputs.push(output);
    }
    #throwFailure() {
        if (this.#failure)
            throw this.#failure.error;
    }
}
function sectionsUnderWay(plan, pool, wanted = pool.threads) {
    const machine = Math.min(external_node_os_.totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
    const budget = Math.max(leastBudget, machine * budgetShare);
    const each = plan.sectionSize + plan.overlapSize + plan.workSize;
    const threads = pool.isThreaded ? Math.min(pool.threads, wanted) : 1;
    const ahead = plan.sectionSize <= largestReadAhead && threads === pool.threads ? 2 : 0;
    return Math.max(1, Math.min(threads + ahead, Math.floor(budget / each)));
}


/***/ })

};
