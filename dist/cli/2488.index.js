export const id = 2488;
export const ids = [2488];
export const modules = {

/***/ 12488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nativeZstd: () => (/* binding */ nativeZstd),
/* harmony export */   openNativeDecoder: () => (/* binding */ openNativeDecoder)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);



const streamChunk = 1 << 17;
const nativeZstd = {
    decode(pieces) {
        return through(pieces, node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress({ chunkSize: streamChunk }));
    },
};
async function* through(source, transform) {
    let failure;
    const feeding = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(source, { objectMode: true, highWaterMark: 4 }), transform, {
        end: true,
    }).catch((error) => {
        failure = error;
    });
    try {
        for await (const chunk of transform)
            yield chunk;
    }
    finally {
        transform.destroy();
        await feeding;
    }
    if (failure)
        throw failure;
}
function openNativeDecoder() {
    const stream = node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress();
    const { _handle: handle, _writeState: left } = stream;
    if (typeof handle?.writeSync !== 'function' || left?.length !== 2) {
        stream.destroy();
        return undefined;
    }
    const output = Buffer.allocUnsafe(2 * streamChunk);
    let failure;
    handle.onerror = (message, errno, code) => {
        failure = Object.assign(new Error(message), { errno, code });
    };
    return {
        *push(piece) {
            for (let done = 0;;) {
                const { ZSTD_e_continue: flush } = node_zlib__WEBPACK_IMPORTED_MODULE_2__.constants;
                handle.writeSync?.(flush, piece, done, piece.length - done, output, 0, output.length);
                if (failure)
                    throw failure;
                const [outputLeft = 0, inputLeft = 0] = left;
                done = piece.length - inputLeft;
                if (outputLeft < output.length)
                    yield output.subarray(0, output.length - outputLeft);
                if (outputLeft > 0)
                    return;
            }
        },
        end: () => [],
        close: () => stream.destroy(),
    };
}


/***/ })

};
