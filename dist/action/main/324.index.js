export const id = 324;
export const ids = [324];
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

/***/ 51324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wasmDecoders: () => (/* binding */ wasmDecoders),
/* harmony export */   wasmZstd: () => (/* binding */ wasmZstd)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);
/* harmony import */ var _webassembly_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42155);


const largestWindowLog = 27;
const largestKept = 12 << 20;
class DecoderInstance {
    #exports;
    output = [];
    constructor(module) {
        const emit = (start, size) => {
            this.output.push(new Uint8Array(this.#exports.memory.buffer, start >>> 0, size).slice());
        };
        this.#exports = new _webassembly_js__WEBPACK_IMPORTED_MODULE_0__/* .webAssembly */ .t.Instance(module, { host: { emit } }).exports;
    }
    get memorySize() {
        return this.#exports.memory.buffer.byteLength;
    }
    begin() {
        const start = this.#exports.begin(largestWindowLog) >>> 0;
        if (start === 0)
            throw new RangeError('zstd has no room for a decoder');
        return { start, capacity: this.#exports.inputSize() };
    }
    decode(input, piece) {
        new Uint8Array(this.#exports.memory.buffer, input.start, piece.length).set(piece);
        const status = this.#exports.decode(piece.length);
        if (status < 0)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)('its zstd data is damaged', new Error(`zstd error ${-status}`));
    }
}
let compiled;
const free = [];
const wasmZstd = {
    async *decode(pieces) {
        const decoder = (await wasmDecoders())();
        try {
            for await (const piece of pieces)
                yield* decoder.push(piece);
        }
        finally {
            decoder.close();
        }
    },
};
async function wasmDecoders() {
    compiled ??= __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 99170)).then(({ base64 }) => (0,_webassembly_js__WEBPACK_IMPORTED_MODULE_0__/* .compileBase64 */ .N)(base64));
    const module = await compiled;
    return () => {
        const instance = free.pop() ?? new DecoderInstance(module);
        const input = instance.begin();
        return {
            *push(piece) {
                for (let at = 0; at < piece.length; at += input.capacity) {
                    instance.decode(input, piece.subarray(at, at + input.capacity));
                    const ready = instance.output;
                    instance.output = [];
                    yield* ready;
                }
            },
            end: () => [],
            close() {
                instance.output = [];
                if (instance.memorySize <= largestKept)
                    free.push(instance);
            },
        };
    };
}


/***/ })

};
