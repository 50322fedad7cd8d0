export const id = 65;
export const ids = [65];
export const modules = {

/***/ 10065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fallbackDecoders: () => (/* binding */ fallbackDecoders),
/* harmony export */   fallbackZstd: () => (/* binding */ fallbackZstd)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1650);
/* harmony import */ var _zstd_frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30445);


const largestAtOnce = 256 << 10;
const fallbackZstd = {
    async *encode(source, size, level) {
        const { Zstd } = await __webpack_require__.e(/* import() */ 5271).then(__webpack_require__.bind(__webpack_require__, 77652));
        const zstd = await Zstd.load();
        if (size <= largestAtOnce) {
            const parts = [];
            for await (const chunk of source)
                parts.push(chunk);
            yield zstd.compress(Buffer.concat(parts), level);
            return;
        }
        const release = await acquireStream();
        try {
            zstd.reset();
            zstd.setCompressionLevel(level);
            let held;
            let firstBlock = 0;
            for await (const chunk of source) {
                const output = zstd.compressChunk(chunk);
                if (output.length === 0)
                    continue;
                if (held) {
                    yield held;
                    held = Buffer.from(output);
                    firstBlock = 0;
                }
                else {
                    held = withContentSize(output, size);
                    firstBlock = held.length - (output.length - streamHeaderLength);
                }
            }
            const rest = Buffer.from(zstd.compressEnd());
            if (held && rest.equals(emptyLastBlock)) {
                markLastBlock(held, firstBlock);
                yield held;
            }
            else {
                yield Buffer.concat([held ?? Buffer.alloc(0), held ? rest : withContentSize(rest, size)]);
            }
        }
        finally {
            release();
        }
    },
    async *decode(pieces) {
        const open = await fallbackDecoders();
        const decoder = open();
        for await (const piece of pieces)
            yield* decoder.push(piece);
        yield* decoder.end();
    },
};
async function fallbackDecoders() {
    const { Decompress } = await __webpack_require__.e(/* import() */ 8339).then(__webpack_require__.bind(__webpack_require__, 68339));
    return () => {
        let outputs = [];
        const decoder = new Decompress((chunk) => outputs.push(chunk));
        const push = (piece, last) => {
            outputs = [];
            try {
                decoder.push(piece, last);
            }
            catch (error) {
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveError */ .Ji)('its zstd data is damaged', error);
            }
            return outputs;
        };
        return { push: (piece) => push(piece, false), end: () => push(new Uint8Array(0), true), close: () => { } };
    };
}
let streamInUse = Promise.resolve();
async function acquireStream() {
    const before = streamInUse;
    let release = () => { };
    streamInUse = new Promise((resolve) => {
        release = resolve;
    });
    await before;
    return release;
}
const streamHeaderLength = 6;
const emptyLastBlock = Buffer.from([1, 0, 0]);
function withContentSize(start, size) {
    if (start[4] !== 0)
        throw new Error(`unexpected zstd frame descriptor ${start[4]}`);
    const wide = size > 0xffffffff;
    const field = Buffer.alloc(wide ? 8 : 4);
    if (wide)
        field.writeBigUInt64LE(BigInt(size));
    else
        field.writeUInt32LE(size);
    const windowByte = start[5];
    const singleSegment = size <= (0,_zstd_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .statedWindow */ .O)(windowByte);
    const descriptor = (wide ? 0xc0 : 0x80) | (singleSegment ? 0x20 : 0);
    return Buffer.concat([
        start.subarray(0, 4),
        Buffer.from(singleSegment ? [descriptor] : [descriptor, windowByte]),
        field,
        start.subarray(streamHeaderLength),
    ]);
}
function markLastBlock(blocks, first) {
    for (let offset = first;;) {
        const value = blocks.readUIntLE(offset, 3);
        const bodyLength = ((value >> 1) & 3) === 1 ? 1 : value >> 3;
        const next = offset + 3 + bodyLength;
        if (next === blocks.length) {
            blocks[offset] = blocks[offset] | 1;
            return;
        }
        offset = next;
    }
}


/***/ })

};
