export const id = 962;
export const ids = [962];
export const modules = {

/***/ 27962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchUrlSource: () => (/* binding */ fetchUrlSource)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/archive/source-archive.js + 5 modules
var source_archive = __webpack_require__(54725);
// EXTERNAL MODULE: ./build/support/redaction.js
var redaction = __webpack_require__(96297);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/hashing.js
var hashing = __webpack_require__(98228);
// EXTERNAL MODULE: ./build/sources/digests.js
var sources_digests = __webpack_require__(41432);
// EXTERNAL MODULE: ./build/sources/placing/place-file.js
var place_file = __webpack_require__(90696);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/support/write-errors.js
var write_errors = __webpack_require__(89607);
;// CONCATENATED MODULE: ./build/sources/url/download.js




async function downloadSource(url, expected, known, store, context) {
    const incoming = await store.incoming();
    const receive = (body) => receiveFile(url, incoming, body, context);
    try {
        const { signal } = context;
        const answer = await context.network.receive({ url, headers: conditions(known), ...(signal && { signal }) }, receive);
        if (answer.kind === 'unchanged')
            return { kind: 'unchanged' };
        if (answer.kind === 'missing')
            throw missing(url);
        const problems = (0,sources_digests/* digestProblems */.bv)(expected, answer.value);
        if (problems.length > 0)
            throw (0,sources_digests/* checksumError */.m)(`what ${(0,redaction/* redactUrl */.BO)(url)} gives`, problems);
        const file = await store.take(incoming, answer.value);
        return { kind: 'file', file, record: recordOf(file, answer.headers) };
    }
    finally {
        await (0,promises_.rm)(incoming, { force: true });
    }
}
function conditions(known) {
    return {
        ...(known?.etag !== undefined && { 'if-none-match': known.etag }),
        ...(known?.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
    };
}
async function receiveFile(url, file, body, context) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const md5 = (0,external_node_crypto_.createHash)('md5');
    const label = `download ${shownName(url)}`;
    let size = 0;
    const handle = await (0,promises_.open)(file, 'w');
    try {
        for await (const chunk of body.body) {
            sha256.update(chunk);
            md5.update(chunk);
            size += chunk.length;
            await handle.writeFile(chunk).catch((error) => {
                throw (0,write_errors/* explainWriteError */.j)(error, `store ${shownName(url)}`, context.cacheDirectory);
            });
            const total = body.size === undefined ? {} : { total: body.size };
            context.report({ kind: 'progress', label, done: size, ...total, unit: 'bytes' });
        }
    }
    finally {
        await handle.close();
    }
    return { sha256: sha256.digest('hex'), md5: md5.digest('hex'), size };
}
function recordOf({ sha256 }, headers) {
    const fileName = fileNameOf(headers['content-disposition']);
    const { etag, 'last-modified': lastModified } = headers;
    return {
        sha256,
        ...(fileName !== undefined && { fileName }),
        ...(etag !== undefined && { etag }),
        ...(lastModified !== undefined && { lastModified }),
    };
}
function fileNameOf(disposition) {
    const [, extended, quoted, plain] = /filename\*=(?:UTF-8|utf-8)''([^;\s]+)|filename="([^"]*)"|filename=([^;\s]+)/.exec(disposition ?? '') ?? [];
    let name = quoted ?? plain;
    if (extended !== undefined) {
        try {
            name = decodeURIComponent(extended);
        }
        catch {
            return undefined;
        }
    }
    return name?.split(/[\\/]/).at(-1) || undefined;
}
function shownName(url) {
    return new URL(url).pathname.split('/').at(-1) || (0,redaction/* redactUrl */.BO)(url);
}
function missing(url) {
    return new errors/* PixiBuildError */.rW('source-not-found', `${(0,redaction/* redactUrl */.BO)(url)} is not there`, {
        exitCode: 2,
        hint: "Correct 'url', or add a mirror that has the file.",
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/lock.js
var lock = __webpack_require__(95493);
;// CONCATENATED MODULE: ./build/sources/url/file-store.js




const oldestIncoming = 24 * 3600 * 1000;
const incomingPrefix = '.incoming-';
class FileStore {
    #files;
    #urls;
    #locks;
    constructor(cacheDirectory) {
        this.#files = external_node_path_.join(cacheDirectory, 'files');
        this.#urls = external_node_path_.join(cacheDirectory, 'urls');
        this.#locks = external_node_path_.join(cacheDirectory, 'locks');
    }
    exclusively(key, signal, work) {
        return (0,lock/* withFileLock */.U)(external_node_path_.join(this.#locks, `${(0,hashing/* sha256Hex */.fg)(key).slice(0, 40)}.lock`), { ...(signal && { signal }) }, work);
    }
    async find(sha256) {
        const place = this.#placeOf(sha256);
        if ((await (0,files/* fileKind */.h_)(place)) !== 'file')
            return undefined;
        const digests = await (0,hashing/* hashFile */.DC)(place);
        if (digests.sha256 === sha256)
            return { path: place, ...digests };
        await (0,promises_.rm)(place, { force: true });
        return undefined;
    }
    async incoming() {
        await (0,promises_.mkdir)(this.#files, { recursive: true });
        await this.#sweep();
        return external_node_path_.join(this.#files, `${incomingPrefix}${process.pid}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    }
    async take(file, digests) {
        const place = this.#placeOf(digests.sha256);
        await (0,promises_.rename)(file, place);
        return { path: place, ...digests };
    }
    async recordOf(url) {
        const text = await (0,files/* readTextIfExists */.TP)(this.#recordPlace(url));
        if (text === undefined)
            return undefined;
        try {
            const record = JSON.parse(text);
            return /^[0-9a-f]{64}$/.test(record.sha256) ? record : undefined;
        }
        catch {
            return undefined;
        }
    }
    async remember(url, record) {
        await (0,files/* writeFileAtomic */.Zf)(this.#recordPlace(url), `${JSON.stringify(record)}\n`);
    }
    #placeOf(sha256) {
        return external_node_path_.join(this.#files, sha256);
    }
    #recordPlace(url) {
        return external_node_path_.join(this.#urls, `${(0,hashing/* sha256Hex */.fg)(url)}.json`);
    }
    async #sweep() {
        for (const name of await (0,promises_.readdir)(this.#files)) {
            if (!name.startsWith(incomingPrefix))
                continue;
            const file = external_node_path_.join(this.#files, name);
            const age = await (0,promises_.stat)(file).then(({ mtimeMs }) => Date.now() - mtimeMs, (error) => {
                if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
                    return 0;
                throw error;
            });
            if (age > oldestIncoming)
                await (0,promises_.rm)(file, { force: true });
        }
    }
}

;// CONCATENATED MODULE: ./build/sources/url/url-source.js







async function fetchUrlSource(source, directory, context) {
    const first = source.urls[0];
    if (source.attestation)
        throw unsupportedAttestation(first);
    const found = await fetchFile(source, context);
    const name = `the source ${(0,redaction/* redactUrl */.BO)(found.url)}`;
    const ownName = nameOf(first);
    const isArchive = (0,source_archive/* isSourceArchiveName */.b)(nameOf(found.url)) || (0,source_archive/* isSourceArchiveName */.b)(found.serverName ?? '');
    if (source.fileName === undefined && isArchive) {
        await (0,place_file/* placeArchive */.k)(found.path, directory, { name, filter: source.filter, context });
    }
    else {
        const fileName = source.fileName ?? ownName;
        if (fileName === '')
            throw nameless(first);
        await (0,place_file/* placeFile */.a)(found.path, directory, fileName);
    }
    const { sha256, md5, size } = found;
    return {
        resolved: { ...source, urls: source.urls.map(redaction/* stripUrlCredentials */.um), sha256 },
        file: { location: (0,redaction/* stripUrlCredentials */.um)(found.url), sha256, md5, size },
    };
}
async function fetchFile(source, context) {
    const store = new FileStore(context.cacheDirectory);
    const failures = [];
    for (const url of source.urls) {
        try {
            return await tryUrl(url, source, store, context);
        }
        catch (error) {
            if (!(0,errors/* isPixiBuildError */.Bj)(error))
                throw error;
            failures.push({ url, error });
            if (url !== source.urls.at(-1)) {
                const message = `${(0,errors/* messageOf */.bD)(error)}; the next mirror is tried`;
                context.report({ kind: 'log', level: 'warning', message });
            }
        }
    }
    const [first, ...others] = failures;
    if (first && others.length === 0)
        throw first.error;
    throw new errors/* PixiBuildError */.rW('source-not-found', `None of the ${failures.length} mirrors gave ${(0,redaction/* redactUrl */.BO)(source.urls[0] ?? '')}`, {
        exitCode: first?.error.exitCode ?? 1,
        details: failures.flatMap(({ url, error }) => [`${(0,redaction/* redactUrl */.BO)(url)}: ${(0,errors/* messageOf */.bD)(error)}`, ...error.details]),
        ...(first?.error.hint !== undefined && { hint: first.error.hint }),
    });
}
function tryUrl(url, source, store, context) {
    if (new URL(url).protocol === 'file:')
        return localFile(url, source);
    const { sha256, md5 } = source;
    return store.exclusively(sha256 ?? url, context.signal, async () => {
        const key = (0,redaction/* stripUrlCredentials */.um)(url);
        const record = await store.recordOf(key);
        const wanted = sha256 ?? record?.sha256;
        const stored = wanted === undefined ? undefined : await store.find(wanted);
        const isRight = stored !== undefined && (md5 === undefined || stored.md5 === md5);
        const cached = isRight ? { ...stored, url, serverName: record?.fileName } : undefined;
        const isKnown = sha256 !== undefined || md5 !== undefined;
        const tellsKind = source.fileName !== undefined || (0,source_archive/* isSourceArchiveName */.b)(nameOf(url)) || record !== undefined;
        if (cached && ((isKnown && tellsKind) || context.network.client.isOffline))
            return cached;
        if (context.network.client.isOffline)
            throw offline(url);
        const answer = await downloadSource(url, source, cached && record, store, context);
        if (answer.kind === 'unchanged') {
            if (!cached)
                throw new Error(`${(0,redaction/* redactUrl */.BO)(url)} is unchanged, but nothing of it was known`);
            return cached;
        }
        await store.remember(key, answer.record);
        return { ...answer.file, url, serverName: answer.record.fileName };
    });
}
async function localFile(url, source) {
    const file = (0,external_node_url_.fileURLToPath)(url);
    if ((await (0,files/* fileKind */.h_)(file)) !== 'file') {
        throw new errors/* PixiBuildError */.rW('source-not-found', `There is no file at ${file}`, {
            exitCode: 2,
            hint: "Correct 'url', or add a mirror that has the file.",
        });
    }
    const digests = await (0,hashing/* hashFile */.DC)(file);
    (0,sources_digests/* checkDigests */.ic)(source, digests, `the source ${url}`);
    return { path: file, ...digests, url, serverName: undefined };
}
function nameOf(url) {
    return new URL(url).pathname.split('/').at(-1) ?? '';
}
function offline(url) {
    return new errors/* PixiBuildError */.rW('offline', `The source ${(0,redaction/* redactUrl */.BO)(url)} is not in the cache, and the network is not to be used`, {
        exitCode: 2,
        hint: 'Fetch it once without --offline (PIXI_OFFLINE).',
    });
}
function nameless(url) {
    return new errors/* PixiBuildError */.rW('source-nameless', `The source ${(0,redaction/* redactUrl */.BO)(url)} has no name, as its URL ends with a slash`, {
        exitCode: 2,
        hint: "Give it a 'file_name'.",
    });
}
function unsupportedAttestation(url) {
    return new errors/* PixiBuildError */.rW('attestation-unsupported', `The attestation of ${(0,redaction/* redactUrl */.BO)(url)} cannot be verified`, {
        exitCode: 2,
        hint: "Leave out 'attestation' and give the source a 'sha256'.",
    });
}


/***/ })

};
