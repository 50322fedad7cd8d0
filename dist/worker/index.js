import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ isPixiBuildError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   oC: () => (/* binding */ InvalidInputError),
/* harmony export */   rW: () => (/* binding */ PixiBuildError),
/* harmony export */   vq: () => (/* binding */ systemErrorCode)
/* harmony export */ });
class PixiBuildError extends Error {
    name = 'PixiBuildError';
    code;
    hint;
    location;
    exitCode;
    details;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.hint = options.hint;
        this.location = options.location;
        this.exitCode = options.exitCode ?? 1;
        this.details = options.details ?? [];
    }
    diagnostics() {
        return [{ severity: 'error', code: this.code, message: this.message, location: this.location, hint: this.hint }];
    }
}
class InvalidInputError extends PixiBuildError {
    name = 'InvalidInputError';
    #diagnostics;
    constructor(code, diagnostics) {
        const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
        const first = errors[0];
        const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
        super(code, `${first?.message ?? 'invalid input'}${more}`, { location: first?.location, exitCode: 2 });
        this.#diagnostics = diagnostics;
    }
    diagnostics() {
        return this.#diagnostics;
    }
}
function isPixiBuildError(value) {
    return value instanceof PixiBuildError;
}
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
function systemErrorCode(thrown) {
    const code = thrown?.code;
    return typeof code === 'string' ? code : undefined;
}


/***/ }),

/***/ 911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  DC: () => (/* binding */ hashFile),
  yQ: () => (/* binding */ hashFiles)
});

// UNUSED EXPORTS: hashFilesJob, sha256Hex

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./build/support/read-chunks.js

const chunkSize = 1 << 18;
const free = [];
const mostFree = 16;
const turnBytes = 4 << 20;
const bytesOfOpening = 1 << 14;
let readSinceTurn = 0;
async function* readChunks(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    const buffer = free.pop() ?? Buffer.allocUnsafeSlow(chunkSize);
    readSinceTurn += bytesOfOpening;
    try {
        for (;;) {
            const size = (0,external_node_fs_.readSync)(descriptor, buffer, 0, chunkSize, null);
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
        (0,external_node_fs_.closeSync)(descriptor);
        if (free.length < mostFree)
            free.push(buffer);
    }
}
function firstBytes(file, size) {
    const descriptor = openSync(file, 'r');
    try {
        const bytes = Buffer.alloc(size);
        return bytes.subarray(0, readSync(descriptor, bytes, 0, size, 0));
    }
    finally {
        closeSync(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/support/hashing.js


function sha256Hex(data) {
    return createHash('sha256').update(data).digest('hex');
}
async function hashFile(file) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const md5 = (0,external_node_crypto_.createHash)('md5');
    let size = 0;
    for await (const chunk of readChunks(file)) {
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

/***/ 8:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ unpackError),
/* harmony export */   Y: () => (/* binding */ packError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(921);

const deepestCause = 8;
function packError(thrown, depth = 0) {
    if (!(thrown instanceof Error))
        return { kind: 'value', value: String(thrown) };
    const { stack } = thrown;
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC) {
        return { kind: 'invalid-input', code: thrown.code, diagnostics: thrown.diagnostics(), stack };
    }
    const hasCause = thrown.cause !== undefined && depth < deepestCause;
    const cause = hasCause ? packError(thrown.cause, depth + 1) : undefined;
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isPixiBuildError */ .Bj)(thrown)) {
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
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC(packed.code, packed.diagnostics);
    const cause = packed.cause === undefined ? undefined : unpackError(packed.cause);
    if (packed.kind === 'explained') {
        const { code, message, hint, location, exitCode, details } = packed;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PixiBuildError */ .rW(code, message, { hint, location, exitCode, details, cause });
    }
    const error = new (plainErrors[packed.name] ?? Error)(packed.message, cause === undefined ? undefined : { cause });
    if (error.name !== packed.name) {
        Object.defineProperty(error, 'name', { value: packed.name, configurable: true, writable: true });
    }
    return Object.assign(error, packed.properties);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(919);
// EXTERNAL MODULE: ./build/support/thread-errors.js
var thread_errors = __nccwpck_require__(8);
;// CONCATENATED MODULE: ./build/support/worker-thread.js


function serveJobs(table) {
    const port = external_node_worker_threads_.parentPort;
    if (!port)
        throw new Error('serveJobs is for threads of a WorkerPool');
    const running = new Map();
    const answer = (message, transfer = []) => port.postMessage(message, transfer);
    const run = async (id, name, input) => {
        const controller = new AbortController();
        running.set(id, controller);
        const transfer = [];
        try {
            const load = Object.hasOwn(table, name) ? table[name] : undefined;
            if (!load)
                throw new Error(`there is no job '${name}'`);
            const work = (await load());
            const value = await work(input, {
                signal: controller.signal,
                transfer: (...buffers) => transfer.push(...buffers),
            });
            answer({ kind: 'done', id, value }, transfer);
        }
        catch (error) {
            answer({ kind: 'failed', id, error: (0,thread_errors/* packError */.Y)(error) });
        }
        finally {
            running.delete(id);
        }
    };
    port.on('message', (request) => {
        if (request.kind === 'abort')
            running.get(request.id)?.abort();
        else
            void run(request.id, request.name, request.input);
    });
}

// EXTERNAL MODULE: ./build/support/hashing.js + 1 modules
var hashing = __nccwpck_require__(911);
;// CONCATENATED MODULE: ./build/worker/main.js

serveJobs({
    'archive/bzip2-block': async () => (await __nccwpck_require__.e(/* import() */ 969).then(__nccwpck_require__.bind(__nccwpck_require__, 969))).encodeBzip2BlockInThread,
    'environment/prepare-unpacking': async () => (await __nccwpck_require__.e(/* import() */ 649).then(__nccwpck_require__.bind(__nccwpck_require__, 649))).prepareUnpacking,
    'environment/unpack-package': async () => (await __nccwpck_require__.e(/* import() */ 649).then(__nccwpck_require__.bind(__nccwpck_require__, 649))).unpackPackage,
    'archive/zstd-section': async () => (await __nccwpck_require__.e(/* import() */ 969).then(__nccwpck_require__.bind(__nccwpck_require__, 969))).zstdSection,
    'support/hash-files': async () => hashing/* hashFiles */.yQ,
});

