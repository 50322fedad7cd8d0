export const id = 488;
export const ids = [488];
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
    encode(source, size, level) {
        const params = { [node_zlib__WEBPACK_IMPORTED_MODULE_2__.constants.ZSTD_c_compressionLevel]: level };
        return through(source, node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdCompress({ params, pledgedSrcSize: size, chunkSize: streamChunk }));
    },
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
async function openNativeDecoder() {
    const { ZstdDecompress } = await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 27430));
    const options = { chunkSize: streamChunk };
    const decoder = new ZstdDecompress(options);
    let outputs = [];
    let failure;
    decoder.on('data', (chunk) => outputs.push(chunk));
    decoder.on('error', (error) => {
        failure = error;
    });
    return {
        push(piece) {
            outputs = [];
            decoder.write(piece);
            if (failure)
                throw failure;
            return outputs;
        },
        end() {
            decoder.close();
            return [];
        },
    };
}


/***/ })

};
