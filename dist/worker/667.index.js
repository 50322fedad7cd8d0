export const id = 667;
export const ids = [667];
export const modules = {

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

/***/ 667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compressFrame: () => (/* binding */ compressFrame)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(919);
// EXTERNAL MODULE: ./build/support/concurrency.js
var concurrency = __webpack_require__(375);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(921);
// EXTERNAL MODULE: ./build/support/thread-errors.js
var thread_errors = __webpack_require__(8);
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
                this.#running.failed((0,thread_errors/* unpackError */.R)(answer.error));
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

// EXTERNAL MODULE: ./build/archive/webassembly.js
var webassembly = __webpack_require__(155);
// EXTERNAL MODULE: ./build/archive/zstd-encoder.js
var zstd_encoder = __webpack_require__(71);
// EXTERNAL MODULE: ./build/archive/zstd-section-job.js
var zstd_section_job = __webpack_require__(314);
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
    compiled ??= __webpack_require__.e(/* import() */ 990).then(__webpack_require__.bind(__webpack_require__, 990)).then(({ base64 }) => (0,webassembly/* compileBase64 */.N)(base64));
    return compiled;
}
function takeSlot(module) {
    return freeSlots.pop() ?? { id: ++lastSlot, encoder: new zstd_encoder/* ZstdEncoderInstance */.d(module) };
}
function giveBack(slot) {
    if (slot.encoder.memory.buffer.byteLength <= largestKept)
        freeSlots.push(slot);
}
async function* compressFrame(source, total, level, { threads, pool = sharedWorkerPool() } = {}) {
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
        if (this.#begun === this.#total && this.#total > zstd_encoder/* largestSingle */.z && this.#total % this.#plan.sectionSize === 0) {
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
        return { ...common, slot, start, prefix, size, isFirst, isLast: isLast || this.#total <= zstd_encoder/* largestSingle */.z, filled: 0 };
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
        const running = this.#pool.run(zstd_section_job/* zstdSectionJob */.w, input, { signal: this.#abort.signal }).then((pieces) => {
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
