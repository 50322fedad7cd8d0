import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({});
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

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:stream/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./build/support/hashing.js



function sha256Hex(data) {
    return createHash('sha256').update(data).digest('hex');
}
async function hashFile(file) {
    const sha256 = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    const md5 = (0,external_node_crypto_namespaceObject.createHash)('md5');
    let size = 0;
    await (0,promises_namespaceObject.pipeline)((0,external_node_fs_namespaceObject.createReadStream)(file, { highWaterMark: 1 << 20 }), async (chunks) => {
        for await (const chunk of chunks) {
            sha256.update(chunk);
            md5.update(chunk);
            size += chunk.length;
        }
    });
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

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/support/errors.js
class errors_PixiBuildError extends Error {
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
class errors_InvalidInputError extends errors_PixiBuildError {
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
    return value instanceof errors_PixiBuildError;
}
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
function systemErrorCode(thrown) {
    const code = thrown?.code;
    return typeof code === 'string' ? code : undefined;
}

;// CONCATENATED MODULE: ./build/support/thread-errors.js

const deepestCause = 8;
function packError(thrown, depth = 0) {
    if (!(thrown instanceof Error))
        return { kind: 'value', value: String(thrown) };
    const { stack } = thrown;
    if (thrown instanceof errors_InvalidInputError) {
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
        return new InvalidInputError(packed.code, packed.diagnostics);
    const cause = packed.cause === undefined ? undefined : unpackError(packed.cause);
    if (packed.kind === 'explained') {
        const { code, message, hint, location, exitCode, details } = packed;
        return new PixiBuildError(code, message, { hint, location, exitCode, details, cause });
    }
    const error = new (plainErrors[packed.name] ?? Error)(packed.message, cause === undefined ? undefined : { cause });
    if (error.name !== packed.name) {
        Object.defineProperty(error, 'name', { value: packed.name, configurable: true, writable: true });
    }
    return Object.assign(error, packed.properties);
}

;// CONCATENATED MODULE: ./build/support/worker-thread.js


function serveJobs(table) {
    const port = external_node_worker_threads_namespaceObject.parentPort;
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
            answer({ kind: 'failed', id, error: packError(error) });
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

;// CONCATENATED MODULE: ./build/support/jobs.js



;// CONCATENATED MODULE: ./build/worker/main.js

serveJobs({
    'archive/bzip2-block': async () => (await __nccwpck_require__.e(/* import() */ 969).then(__nccwpck_require__.bind(__nccwpck_require__, 969))).encodeBzip2BlockInThread,
    'support/hash-files': async () => hashFiles,
});

