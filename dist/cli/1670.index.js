export const id = 1670;
export const ids = [1670];
export const modules = {

/***/ 73333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ buildDirectory),
/* harmony export */   h: () => (/* binding */ cleanBuilds)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);



function buildDirectory({ root }, settings) {
    return settings.buildDirectory === undefined
        ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.pixi', 'bld')
        : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(settings.cwd, settings.buildDirectory);
}
async function cleanBuilds({ workspaceRoot }, settings) {
    const folder = buildDirectory({ root: workspaceRoot }, settings);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (error) {
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PixiBuildError */ .rW('build-folder-unusable', `the build folder '${folder}' cannot be emptied`, {
            exitCode: 2,
            details: [(0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)],
            hint: 'Choose another one with --build-dir, or leave out --clean.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 77632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ workspaceOfFile),
/* harmony export */   jL: () => (/* binding */ hasRecipe),
/* harmony export */   jX: () => (/* binding */ locatePackage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _channel_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24284);
/* harmony import */ var _manifest_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66330);
/* harmony import */ var _manifest_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2253);
/* harmony import */ var _manifest_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88894);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79283);




async function locatePackage(location, settings, known) {
    const loaded = await (0,_manifest_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPackage */ .HU)(location, known);
    if (loaded.workspace)
        return { ...loaded, workspace: loaded.workspace };
    const file = loaded.definition.manifestPath;
    if (known?.manifestPath === file)
        return { ...loaded, workspace: known };
    return { ...loaded, workspace: await workspaceOfFile(file, settings) };
}
async function workspaceOfFile(file, settings) {
    const { environment, report, cwd } = settings;
    let { channels = [] } = settings;
    if (channels.length === 0) {
        const { defaultChannels } = await (0,_channel_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfiguration */ .vF)({ environment, workspaceRoot: node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file), report });
        channels = defaultChannels ?? ['conda-forge'];
    }
    return (0,_manifest_index_js__WEBPACK_IMPORTED_MODULE_3__/* .standaloneWorkspace */ .f)(file, channels, (0,_platforms_js__WEBPACK_IMPORTED_MODULE_4__/* .machinePlatform */ .Pv)(), cwd);
}
async function hasRecipe(folder) {
    try {
        return (await (0,_manifest_index_js__WEBPACK_IMPORTED_MODULE_5__/* .findSourceManifest */ .Q)(folder)).kind === 'recipe';
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 35749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ parseTimeLimit),
/* harmony export */   PA: () => (/* binding */ parsePackageFormat),
/* harmony export */   V8: () => (/* binding */ parseBuildNumber),
/* harmony export */   YY: () => (/* binding */ parseVariants),
/* harmony export */   nE: () => (/* binding */ parseThreadCount)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59965);

const usage = (message, hint) => new _support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PixiBuildError */ .rW('usage', message, { exitCode: 2, hint });
function parseVariants(texts) {
    const values = {};
    for (const text of texts) {
        const at = text.indexOf('=');
        const key = text.slice(0, Math.max(at, 0)).trim();
        const list = text
            .slice(at + 1)
            .split(',')
            .map((value) => value.trim())
            .filter((value) => value !== '');
        if (at < 0 || key === '' || list.length === 0 || list.some((value) => value.includes('='))) {
            throw usage(`'${text}' is not a variant`, 'Write a variant as KEY=VALUE or KEY=VALUE1,VALUE2.');
        }
        values[key] = [...(values[key] ?? []), ...list];
    }
    return values;
}
function parseBuildNumber(text) {
    const number = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) {
        throw usage(`'${text}' is not a build number`, 'A build number is a whole number from 0.');
    }
    return number;
}
function parseTimeLimit(text) {
    const ms = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(text);
    if (ms !== undefined)
        return ms;
    throw usage(`'${text}' is not a time limit`, 'Write it with its units: 90m, 1h30m or 45s; at most 24 days.');
}
function parseThreadCount(text) {
    if (/^[1-9]\d{0,3}$/.test(text))
        return Number(text);
    throw usage(`'${text}' is not a number of threads`, 'A number of threads is a whole number from 1.');
}
function parsePackageFormat(text) {
    const [name = '', level, ...more] = text.split(':');
    const folded = name.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (more.length > 0 || (folded !== 'conda' && folded !== 'tarbz2')) {
        throw usage(`'${text}' is not a package format`, 'Use conda or tar-bz2, with a level after a colon: conda:max.');
    }
    const archiveType = folded === 'conda' ? 'conda' : 'tar_bz2';
    return { archiveType, compressionLevel: parseLevel(level, archiveType, text) };
}
function parseLevel(written, archiveType, text) {
    const level = written?.toLowerCase();
    if (level === undefined || ['default', 'normal'].includes(level))
        return 'default';
    if (['max', 'highest'].includes(level))
        return 'highest';
    if (['min', 'fast', 'lowest'].includes(level))
        return 'lowest';
    const [lowest, highest] = archiveType === 'conda' ? [-7, 22] : [1, 9];
    const number = Number(level);
    if (!Number.isInteger(number) || level.trim() === '' || number < lowest || number > highest) {
        throw usage(`'${text}' has no valid compression level`, `Use a number from ${lowest} to ${highest}, or max, default, min.`);
    }
    return number;
}


/***/ }),

/***/ 79283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ parsePlatformOption),
/* harmony export */   Pv: () => (/* binding */ machinePlatform),
/* harmony export */   vd: () => (/* binding */ buildPlatformOf)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24585);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1318);


function machinePlatform() {
    const platform = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .platformOfProcess */ .GC)(process);
    if (platform)
        return platform;
    throw new _support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PixiBuildError */ .rW('platform-unknown', `conda has no name for ${process.platform} on ${process.arch}`, {
        exitCode: 2,
        hint: 'Give --build-platform and --target-platform.',
    });
}
function buildPlatformOf({ buildPlatform }, hostPlatform) {
    return buildPlatform === 'host' ? hostPlatform : (buildPlatform ?? machinePlatform());
}
function parsePlatformOption(text) {
    const platform = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(text);
    if (platform && platform !== 'noarch')
        return platform;
    if (platform === 'noarch') {
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PixiBuildError */ .rW('platform-unknown', "'noarch' is not the platform of a machine", {
            exitCode: 2,
            hint: 'Noarch packages are built on every platform: leave the option out, or name one such as linux-64.',
        });
    }
    const near = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .z)(text, _conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .likelyPlatforms */ .Pq);
    throw new _support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PixiBuildError */ .rW('platform-unknown', (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownPlatformMessage */ .zf)(text), {
        exitCode: 2,
        hint: near === undefined ? 'For example linux-64, osx-arm64 or win-64.' : `Did you mean '${near}'?`,
    });
}


/***/ }),

/***/ 36341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ RunNetwork)
/* harmony export */ });
/* harmony import */ var _channel_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24284);
/* harmony import */ var _channel_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83991);

class RunNetwork {
    #settings;
    #opened;
    constructor(settings) {
        this.#settings = settings;
    }
    open(workspace) {
        this.#opened ??= this.#open(workspace);
        return this.#opened;
    }
    async close() {
        await (await this.#opened?.catch(() => undefined))?.network.close();
    }
    async #open({ root, s3Options }) {
        const { environment, report, offline } = this.#settings;
        const configuration = await (0,_channel_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfiguration */ .vF)({ environment, workspaceRoot: root, report });
        return { configuration, network: (0,_channel_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createNetwork */ .V)({ configuration, environment, report, offline, s3Options }) };
    }
}


/***/ }),

/***/ 3815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   M: () => (/* binding */ parseAuthEntry)
/* harmony export */ });
function secretsOf(entry) {
    switch (entry.kind) {
        case 'bearer':
        case 'conda-token':
            return [entry.token];
        case 'basic':
            return [entry.password];
        case 's3':
            return [entry.secretAccessKey, ...(entry.sessionToken ? [entry.sessionToken] : [])];
        case 'oauth':
            return [entry.accessToken, ...(entry.refreshToken ? [entry.refreshToken] : [])];
    }
}
function parseAuthEntry(value) {
    const tagged = asObject(value);
    const tags = Object.keys(tagged ?? {});
    if (!tagged || tags.length !== 1)
        return undefined;
    const [tag] = tags;
    const content = tagged[tag];
    const members = asObject(content) ?? {};
    const text = (key) => typeof members[key] === 'string' ? members[key] : undefined;
    switch (tag) {
        case 'BearerToken':
            return typeof content === 'string' ? { kind: 'bearer', token: content } : undefined;
        case 'CondaToken':
            return typeof content === 'string' ? { kind: 'conda-token', token: content } : undefined;
        case 'BasicHTTP': {
            const username = text('username');
            const password = text('password');
            return username === undefined || password === undefined ? undefined : { kind: 'basic', username, password };
        }
        case 'S3Credentials': {
            const accessKeyId = text('access_key_id');
            const secretAccessKey = text('secret_access_key');
            if (accessKeyId === undefined || secretAccessKey === undefined)
                return undefined;
            return { kind: 's3', accessKeyId, secretAccessKey, sessionToken: text('session_token') };
        }
        case 'OAuth': {
            const accessToken = text('access_token');
            const tokenEndpoint = text('token_endpoint');
            const clientId = text('client_id');
            if (accessToken === undefined || tokenEndpoint === undefined || clientId === undefined)
                return undefined;
            const expiresAt = typeof members['expires_at'] === 'number' ? members['expires_at'] : undefined;
            return {
                kind: 'oauth',
                accessToken,
                refreshToken: text('refresh_token'),
                expiresAt,
                tokenEndpoint,
                revocationEndpoint: text('revocation_endpoint'),
                clientId,
            };
        }
        default:
            return undefined;
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}


/***/ }),

/***/ 39040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ oauthAccessToken)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95493);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89263);
/* harmony import */ var _http_urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29575);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3815);




const renewBeforeSeconds = 300;
async function oauthAccessToken(found, client, nowMs = Date.now()) {
    const { entry } = found;
    if (entry.kind !== 'oauth')
        throw new Error(`the entry is of kind ${entry.kind}`);
    const secondsLeft = entry.expiresAt === undefined ? Number.POSITIVE_INFINITY : entry.expiresAt - nowMs / 1000;
    if (secondsLeft >= renewBeforeSeconds)
        return entry.accessToken;
    const renewed = await renew(entry, client, nowMs).catch(() => undefined);
    if (renewed) {
        if (found.file !== undefined)
            await storeEntry(found.file, found.key, renewed);
        return renewed.accessToken;
    }
    if (secondsLeft > 0)
        return entry.accessToken;
    throw new _support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PixiBuildError */ .rW('oauth-expired', `The login of '${found.key}' in ${found.source} has expired`, {
        hint: `Log in again, with \`pixi auth login\`.`,
    });
}
async function renew(entry, client, nowMs) {
    const endpoint = new URL(entry.tokenEndpoint);
    if (entry.refreshToken === undefined)
        return undefined;
    if (endpoint.protocol !== 'https:' && !(0,_http_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackHost */ .c)(endpoint.hostname))
        return undefined;
    const form = { grant_type: 'refresh_token', refresh_token: entry.refreshToken, client_id: entry.clientId };
    const response = await client.send({
        url: endpoint.href,
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        body: new URLSearchParams(form).toString(),
    });
    const body = await response.bytes(1 << 20);
    if (response.status !== 200)
        return undefined;
    const answer = JSON.parse(body.toString('utf8'));
    if (typeof answer['access_token'] !== 'string')
        return undefined;
    const expiresIn = answer['expires_in'];
    return {
        ...entry,
        accessToken: answer['access_token'],
        refreshToken: typeof answer['refresh_token'] === 'string' ? answer['refresh_token'] : entry.refreshToken,
        expiresAt: typeof expiresIn === 'number' ? Math.floor(nowMs / 1000 + expiresIn) : undefined,
    };
}
async function storeEntry(file, key, entry) {
    await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withFileLock */ .U)(`${file}.lock`, { giveUpAfterMs: 10_000 }, async () => {
        const content = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
        if ((0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .parseAuthEntry */ .M)(content[key])?.kind !== 'oauth')
            return;
        content[key] = {
            OAuth: {
                access_token: entry.accessToken,
                refresh_token: entry.refreshToken ?? null,
                expires_at: entry.expiresAt ?? null,
                token_endpoint: entry.tokenEndpoint,
                revocation_endpoint: entry.revocationEndpoint ?? null,
                client_id: entry.clientId,
            },
        };
        const sorted = Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));
        await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileAtomic */ .Zf)(file, JSON.stringify(sorted), 0o600);
    });
}


/***/ }),

/***/ 71426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aS: () => (/* binding */ AuthStore)
});

// UNUSED EXPORTS: bucketKeys, hostKeys

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/channel/auth/entry.js
var auth_entry = __webpack_require__(3815);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/channel/auth/keyring.js


const service = 'rattler';
const patienceMs = 5000;
async function readKeyring(key, env) {
    const command = keyringCommand(key, env);
    if (!command)
        return undefined;
    const [program, ...args] = command;
    const text = await new Promise((resolve) => {
        const options = { timeout: patienceMs, env: { ...env }, windowsHide: true };
        (0,external_node_child_process_.execFile)(program, args, options, (error, stdout) => resolve(error ? '' : stdout.trim()));
    });
    if (text === '')
        return undefined;
    try {
        return (0,auth_entry/* parseAuthEntry */.M)(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
function keyringCommand(key, env) {
    if (process.platform === 'darwin')
        return ['security', 'find-generic-password', '-s', service, '-a', key, '-w'];
    if (process.platform !== 'linux' || !env['DBUS_SESSION_BUS_ADDRESS'])
        return undefined;
    return ['secret-tool', 'lookup', 'service', service, 'username', key];
}

;// CONCATENATED MODULE: ./build/channel/auth/netrc.js
function parseNetrc(text) {
    const tokens = tokenise(withoutMacros(text));
    const machines = new Map();
    for (let at = 0; at < tokens.length;) {
        if (tokens[at] !== 'machine') {
            at++;
            continue;
        }
        const host = tokens[at + 1];
        const values = {};
        at += 2;
        while (at < tokens.length && tokens[at] !== 'machine' && tokens[at] !== 'default') {
            values[tokens[at]] = tokens[at + 1];
            at += 2;
        }
        const { login, password } = values;
        if (host !== undefined && password !== undefined && !machines.has(host.toLowerCase())) {
            machines.set(host.toLowerCase(), { kind: 'basic', username: login ?? '', password });
        }
    }
    return machines;
}
function withoutMacros(text) {
    return text.replace(/^[ \t]*macdef\b.*\r?\n(?:[^\r\n]+(?:\r?\n|$))*/gm, '');
}
function tokenise(text) {
    const tokens = [];
    for (const line of text.split(/\r?\n/)) {
        for (const match of line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)) {
            if (match[2]?.startsWith('#') && tokens.at(-1) !== 'password')
                break;
            tokens.push(match[1] === undefined ? match[2] : match[1].replace(/\\(.)/g, '$1'));
        }
    }
    return tokens;
}

;// CONCATENATED MODULE: ./build/channel/auth/store.js







class AuthStore {
    #options;
    #backends;
    constructor(options) {
        this.#options = options;
    }
    find(host, kinds) {
        return this.#find(hostKeys(host), kinds);
    }
    findForBucket(url, kinds) {
        return this.#find(bucketKeys(url), kinds);
    }
    async #find(keys, kinds) {
        this.#backends ??= openBackends(this.#options);
        const { backends, problems } = await this.#backends;
        const wrongKind = [];
        for (const key of keys) {
            for (const backend of backends) {
                const entry = await backend.get(key);
                if (!entry)
                    continue;
                if (kinds.includes(entry.kind)) {
                    return { found: { entry, key, source: backend.source, file: backend.file }, wrongKind, problems };
                }
                wrongKind.push(`${backend.source}: ${key}`);
            }
        }
        return { found: undefined, wrongKind, problems };
    }
}
function hostKeys(host) {
    const name = host.toLowerCase();
    if (/^[\d.]+$|:/.test(name))
        return [name];
    const labels = name.split('.');
    return [name, ...labels.map((_, start) => `*.${labels.slice(start).join('.')}`)];
}
function bucketKeys(url) {
    const segments = url.pathname.split('/').filter((segment) => segment !== '');
    const shorter = segments.map((_, index) => segments.slice(0, segments.length - index).join('/'));
    const base = `${url.protocol}//${url.hostname}`;
    return [url.hostname, ...shorter.map((rest) => `${base}/${rest}`), base];
}
async function openBackends(options) {
    const { env } = options;
    const home = options.homeDirectory ?? (0,external_node_os_.homedir)();
    const problems = [];
    const backends = [];
    const addFile = async (file, mustExist) => {
        if (!file)
            return;
        try {
            backends.push(fileBackend(file, await (0,promises_.readFile)(file, 'utf8'), problems));
        }
        catch (error) {
            if ((0,errors/* systemErrorCode */.vq)(error) !== 'ENOENT')
                problems.push(`${file} cannot be read (${(0,errors/* messageOf */.bD)(error)})`);
            else if (mustExist)
                problems.push(`${file}, which ${mustExist} names, does not exist`);
        }
    };
    await addFile(options.overrideFile, 'the setting authentication-override-file');
    await addFile(env['RATTLER_AUTH_FILE'], 'RATTLER_AUTH_FILE');
    backends.push({ source: 'the system keyring', file: undefined, get: (key) => readKeyring(key, env) });
    await addFile(external_node_path_.join(home, '.rattler', 'credentials.json'), undefined);
    const netrc = await netrcFile(env, home);
    if (netrc !== undefined) {
        try {
            const machines = parseNetrc(await (0,promises_.readFile)(netrc, 'utf8'));
            backends.push({ source: netrc, file: undefined, get: async (key) => machines.get(key) });
        }
        catch (error) {
            problems.push(`${netrc} cannot be read (${(0,errors/* messageOf */.bD)(error)})`);
        }
    }
    return { backends, problems };
}
function fileBackend(file, text, problems) {
    let entries = {};
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw new Error('it is no JSON object');
        entries = value;
    }
    catch (error) {
        problems.push(`${file} is not valid: ${error instanceof SyntaxError ? 'it is not JSON' : (0,errors/* messageOf */.bD)(error)}`);
    }
    return {
        source: file,
        file,
        get: async (key) => {
            if (!Object.hasOwn(entries, key))
                return undefined;
            const entry = (0,auth_entry/* parseAuthEntry */.M)(entries[key]);
            if (!entry)
                problems.push(`the entry '${key}' of ${file} is of no known kind`);
            return entry;
        },
    };
}
async function netrcFile(env, home) {
    const names = env['NETRC'] ? [env['NETRC']] : [external_node_path_.join(home, '.netrc'), external_node_path_.join(home, '_netrc')];
    for (const name of names) {
        const exists = await (0,promises_.stat)(name).then((info) => info.isFile(), () => false);
        if (exists)
            return name;
    }
    return undefined;
}


/***/ }),

/***/ 24284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vF: () => (/* binding */ loadConfiguration)
});

// UNUSED EXPORTS: defaultConfiguration, withSlash

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/channel/config/files.js


function globalConfigurationFiles(places) {
    const { environment, homeDirectory = (0,external_node_os_.homedir)(), platform = process.platform } = places;
    const { join } = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const xdg = environment['XDG_CONFIG_HOME'];
    const inPixi = (folder) => join(folder, 'pixi', 'config.toml');
    const ofHome = join(environment['PIXI_HOME'] || join(homeDirectory, '.pixi'), 'config.toml');
    switch (platform) {
        case 'win32': {
            const appData = environment['APPDATA'] || join(homeDirectory, 'AppData', 'Roaming');
            return [inPixi('C:\\ProgramData'), inPixi(appData), ofHome];
        }
        case 'darwin': {
            const library = inPixi(join(homeDirectory, 'Library', 'Application Support'));
            return ['/etc/pixi/config.toml', ...(xdg ? [inPixi(xdg)] : []), library, ofHome];
        }
        default:
            return ['/etc/pixi/config.toml', inPixi(xdg || join(homeDirectory, '.config')), ofHome];
    }
}
function workspaceConfigurationFile(workspaceRoot) {
    return external_node_path_.join(workspaceRoot, '.pixi', 'config.toml');
}

// EXTERNAL MODULE: ./build/channel/config/read-layer.js
var read_layer = __webpack_require__(46703);
;// CONCATENATED MODULE: ./build/channel/config/merge.js


const usualDownloads = 50;
function merge_mergeLayers(files, layers, overrides, currentDirectory, processors) {
    const last = (pick) => layers.map(pick).findLast((value) => value !== undefined);
    const over = (pick) => Object.assign({}, ...layers.map((layer) => (0,read_layer/* definedOnly */.Uv)(pick(layer))));
    const byKey = (pick) => new Map(layers.flatMap((layer) => [...pick(layer)]));
    const number = (pick, usual) => layers.map(pick).findLast((value) => value !== undefined && value !== usual);
    const { authFile } = overrides;
    return {
        files,
        mirrors: byKey((layer) => layer.mirrors),
        defaultChannels: last(({ defaultChannels }) => (defaultChannels?.length ? defaultChannels : undefined)),
        authenticationOverrideFile: authFile === undefined
            ? last((layer) => layer.authenticationOverrideFile)
            : external_node_path_.resolve(currentDirectory, authFile),
        offline: overrides.offline ?? last((layer) => layer.offline) ?? false,
        tls: {
            verify: !(overrides.tlsNoVerify || (last((layer) => layer.tlsNoVerify) ?? false)),
            roots: overrides.tlsRootCerts ?? last((layer) => layer.tlsRoots),
        },
        proxy: mergeProxies(layers),
        repodata: { general: over((layer) => layer.repodata), channels: mergeRepodataChannels(layers) },
        s3Options: byKey((layer) => layer.s3Options),
        downloads: Math.max(1, overrides.concurrentDownloads ?? number((layer) => layer.downloads, usualDownloads) ?? usualDownloads),
        solves: overrides.concurrentSolves ?? number((layer) => layer.solves, processors),
        runPostLinkScripts: overrides.runPostLinkScripts || (last((layer) => layer.runPostLinkScripts) ?? false),
        links: {
            ...over((layer) => layer.links),
            ...(overrides.noSymbolicLinks ? { symbolic: false } : {}),
            ...(overrides.noHardLinks ? { hard: false } : {}),
            ...(overrides.noRefLinks ? { reflink: false } : {}),
        },
        detachedEnvironments: last((layer) => layer.detachedEnvironments) ?? false,
        packageFormat: last((layer) => layer.packageFormat),
        toolPlatform: layers.find((layer) => layer.toolPlatform !== undefined)?.toolPlatform,
        cache: {
            root: last(({ cache }) => cache.root),
            folders: over(({ cache }) => cache.folders),
            netfsRedirect: layers.map(({ cache }) => cache.netfsRedirect).findLast((value) => value !== undefined && value !== 'auto') ??
                'auto',
        },
        pinningStrategy: overrides.pinningStrategy ?? last((layer) => layer.pinningStrategy) ?? 'semver',
        shell: { changePs1: true, forceActivate: false, sourceCompletionScripts: true, ...over((layer) => layer.shell) },
        useEnvironmentActivationCache: last((layer) => layer.useEnvironmentActivationCache) ?? false,
        pypi: mergePypi(layers),
    };
}
function mergeProxies(layers) {
    const proxies = layers.map(({ proxy }) => proxy);
    const isSet = (proxy) => proxy.http !== undefined || proxy.https !== undefined || (proxy.nonProxyHosts?.length ?? 0) > 0;
    return {
        http: proxies.findLast(({ http }) => http !== undefined)?.http,
        https: proxies.findLast(({ https }) => https !== undefined)?.https,
        nonProxyHosts: proxies.findLast(isSet)?.nonProxyHosts ?? [],
    };
}
function mergeRepodataChannels(layers) {
    const merged = new Map();
    for (const [url, kinds] of layers.flatMap(({ repodataChannels }) => [...repodataChannels])) {
        merged.set(url, { ...merged.get(url), ...kinds });
    }
    return merged;
}
function mergePypi(layers) {
    const all = layers.map(({ pypi }) => pypi);
    const distinct = (lists) => [
        ...new Set(lists.flatMap((list) => list ?? [])),
    ];
    return {
        indexUrl: all.findLast(({ indexUrl }) => indexUrl !== undefined)?.indexUrl,
        extraIndexUrls: distinct(all.map(({ extraIndexUrls }) => extraIndexUrls)),
        keyringProvider: all.findLast(({ keyringProvider }) => keyringProvider !== undefined)?.keyringProvider,
        allowInsecureHost: distinct(all.map(({ allowInsecureHost }) => allowInsecureHost)),
    };
}

// EXTERNAL MODULE: ./build/channel/config/overrides.js
var config_overrides = __webpack_require__(26566);
// EXTERNAL MODULE: ./build/support/suggest.js
var suggest = __webpack_require__(1318);
;// CONCATENATED MODULE: ./build/channel/config/table.js
var _a;

class ConfigTable {
    findings;
    tools;
    table;
    path;
    #known = new Set();
    constructor(findings, tools, table, path = []) {
        this.findings = findings;
        this.tools = tools;
        this.table = table;
        this.path = path;
    }
    string(key) {
        return this.#typed(key, 'a string', (value) => (typeof value === 'string' ? value : undefined));
    }
    boolean(key) {
        return this.#typed(key, 'a boolean', (value) => (typeof value === 'boolean' ? value : undefined));
    }
    count(key) {
        const isCount = (value) => typeof value === 'number' && Number.isInteger(value);
        const number = this.#typed(key, 'an integer', (value) => (isCount(value) ? value : undefined));
        if (number === undefined || number >= 1)
            return number;
        this.error(key, `expected a number of at least 1, found ${number}`);
        return undefined;
    }
    strings(key) {
        const isText = (item) => typeof item === 'string';
        return this.#typed(key, 'an array of strings', (value) => Array.isArray(value) && value.every(isText) ? value : undefined);
    }
    word(key, words) {
        const text = this.string(key);
        if (text === undefined || words.includes(text))
            return text;
        const near = (0,suggest/* nearestWord */.z)(text, words);
        const list = words.map((word) => `'${word}'`).join(', ');
        this.error(key, `expected one of ${list}, found '${text}'`, near && `Did you mean '${near}'?`);
        return undefined;
    }
    url(key) {
        return this.parsed(key, 'an absolute URL, such as https://example.com/', (text) => URL.canParse(text) ? new URL(text).href : undefined);
    }
    parsed(key, what, parse) {
        const text = this.string(key);
        if (text === undefined)
            return undefined;
        const value = parse(text);
        if (value === undefined)
            this.error(key, `expected ${what}, found '${text}'`);
        return value;
    }
    value(key) {
        this.#known.add(key);
        return this.table[this.#written(key)];
    }
    tableAt(key) {
        const table = this.#typed(key, 'a table', (value) => (this.tools.isTomlTable(value) ? value : undefined));
        return table && this.#child(this.#written(key), table);
    }
    tables() {
        return this.keys().flatMap((key) => {
            const value = this.table[key];
            if (this.tools.isTomlTable(value))
                return [[key, this.#child(key, value)]];
            this.typeError(key, 'a table');
            return [];
        });
    }
    keys() {
        const keys = Object.keys(this.table);
        for (const key of keys)
            this.#known.add(key);
        return keys;
    }
    know(...keys) {
        for (const key of keys)
            this.#known.add(key);
    }
    require(key) {
        if (this.table[this.#written(key)] !== undefined)
            return;
        this.findings.error('config-missing-key', `missing key '${key}' in table`, this.path, { mark: 'key' });
    }
    error(key, message, hint) {
        this.findings.error('config-invalid', message, [...this.path, this.#written(key)], { hint });
    }
    warning(key, code, message, hint) {
        this.findings.warning(code, message, [...this.path, this.#written(key)], { mark: 'key', hint });
    }
    typeError(key, expected) {
        this.error(key, `expected ${expected}, found ${this.tools.tomlTypeName(this.table[this.#written(key)])}`);
    }
    finish() {
        const written = new Set([...this.#known].map((key) => this.#written(key)));
        for (const key of Object.keys(this.table)) {
            if (written.has(key))
                continue;
            const known = this.#known.has(key.replaceAll('_', '-'));
            const near = (0,suggest/* nearestWord */.z)(key, this.#known);
            const message = known ? `the key '${key}' is written twice` : `unknown key '${key}', which is not used`;
            this.warning(key, 'config-unknown-key', message, near && !known ? `Did you mean '${near}'?` : undefined);
        }
    }
    #child(key, table) {
        return new _a(this.findings, this.tools, table, [...this.path, key]);
    }
    #typed(key, expected, narrow) {
        const value = this.value(key);
        if (value === undefined)
            return undefined;
        const narrowed = narrow(value);
        if (narrowed === undefined)
            this.typeError(key, expected);
        return narrowed;
    }
    #written(key) {
        const old = key.replaceAll('-', '_');
        return !Object.hasOwn(this.table, key) && Object.hasOwn(this.table, old) ? old : key;
    }
}
_a = ConfigTable;

;// CONCATENATED MODULE: ./build/channel/config/configuration.js









async function loadConfiguration(options) {
    const { environment, workspaceRoot, report } = options;
    const currentDirectory = options.currentDirectory ?? process.cwd();
    const overrides = (0,config_overrides/* withEnvironment */.Ec)(options.overrides ?? {}, environment);
    const named = overrides.configFile === undefined ? undefined : external_node_path_.resolve(currentDirectory, overrides.configFile);
    const global = overrides.noConfig ? [] : named === undefined ? globalConfigurationFiles(options) : [named];
    const own = workspaceRoot === undefined ? [] : [workspaceConfigurationFile(workspaceRoot)];
    const files = [];
    const layers = [];
    for (const file of new Set([...global, ...own])) {
        const text = await readConfigurationFile(file, file === named, report);
        if (text === undefined)
            continue;
        const { layer, diagnostics } = await parseLayer(file, text, currentDirectory, options.homeDirectory);
        if (layer) {
            files.push(file);
            layers.push(layer);
        }
        else if (file === named) {
            throw new errors/* InvalidInputError */.oC('config-invalid', diagnostics);
        }
        else {
            report({ kind: 'log', level: 'warning', message: `${file} is not used, as it holds errors` });
        }
        for (const diagnostic of diagnostics) {
            report({ kind: 'diagnostic', diagnostic: { ...diagnostic, severity: 'warning' } });
        }
    }
    const { availableParallelism } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 48161, 19));
    return merge_mergeLayers(files, layers, overrides, currentDirectory, availableParallelism());
}
function defaultConfiguration(overrides = {}) {
    return mergeLayers([], [], overrides, process.cwd(), 0);
}
async function readConfigurationFile(file, isNamed, report) {
    try {
        const text = await (0,files/* readTextIfExists */.TP)(file);
        if (text !== undefined || !isNamed)
            return text;
    }
    catch (error) {
        if (!isNamed) {
            const message = `${file} is not used, as it cannot be read: ${(0,errors/* messageOf */.bD)(error)}`;
            report({ kind: 'log', level: 'warning', message });
            return undefined;
        }
        throw new errors/* PixiBuildError */.rW('config-missing', `The configuration file ${file} cannot be read`, {
            exitCode: 2,
            cause: error,
            details: [(0,errors/* messageOf */.bD)(error)],
            hint: 'Name a file that can be read with --config-file (PIXI_CONFIG_FILE), or leave it out.',
        });
    }
    throw new errors/* PixiBuildError */.rW('config-missing', `The configuration file ${file} does not exist`, {
        exitCode: 2,
        hint: 'Correct or leave out --config-file (PIXI_CONFIG_FILE).',
    });
}
async function parseLayer(file, text, currentDirectory, homeDirectory = (0,external_node_os_.homedir)()) {
    const manifest = await __webpack_require__.e(/* import() */ 3741).then(__webpack_require__.bind(__webpack_require__, 53741));
    try {
        const document = manifest.parseTomlDocument(file, text);
        const findings = new manifest.Findings();
        const layer = (0,read_layer/* readLayer */.w6)(new ConfigTable(findings, manifest, document.root), { currentDirectory, homeDirectory });
        const diagnostics = await manifest.locateFindings(document, findings.all);
        return findings.hasErrors ? { diagnostics } : { layer, diagnostics };
    }
    catch (error) {
        if (!(0,errors/* isPixiBuildError */.Bj)(error))
            throw error;
        return { diagnostics: error.diagnostics() };
    }
}


/***/ }),

/***/ 67474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ pinningStrategies),
/* harmony export */   Af: () => (/* binding */ netfsRedirects),
/* harmony export */   ol: () => (/* binding */ cacheKinds)
/* harmony export */ });
const cacheKinds = [
    'conda-packages',
    'repodata',
    'pypi-wheels',
    'pypi-mapping',
    'exec-environments',
    'build-tool-environments',
    'detached-environments',
];
const netfsRedirects = ['auto', 'always', 'never'];
const pinningStrategies = ['semver', 'minor', 'major', 'latest-up', 'exact-version', 'no-pin'];


/***/ }),

/***/ 26566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ withEnvironment),
/* harmony export */   aK: () => (/* binding */ isOffline),
/* harmony export */   u3: () => (/* binding */ tlsRootsOf)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);

function withEnvironment(given, environment) {
    const configFile = given.configFile ?? (environment['PIXI_CONFIG_FILE'] || undefined);
    const noConfig = given.noConfig ?? booleanOf(environment, 'PIXI_NO_CONFIG');
    if (noConfig === true && configFile !== undefined) {
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PixiBuildError */ .rW('usage', '--no-config (PIXI_NO_CONFIG) and --config-file (PIXI_CONFIG_FILE) exclude each other', {
            exitCode: 2,
            hint: 'Leave out one of them.',
        });
    }
    return {
        ...given,
        noConfig,
        configFile,
        offline: given.offline ?? booleanOf(environment, 'PIXI_OFFLINE'),
        tlsRootCerts: given.tlsRootCerts ?? rootsOf(environment),
        noSymbolicLinks: given.noSymbolicLinks ?? flagOf(environment, 'PIXI_NO_SYMBOLIC_LINKS'),
        noHardLinks: given.noHardLinks ?? flagOf(environment, 'PIXI_NO_HARD_LINKS'),
        noRefLinks: given.noRefLinks ?? flagOf(environment, 'PIXI_NO_REF_LINKS'),
    };
}
function isOffline(environment) {
    return booleanOf(environment, 'PIXI_OFFLINE') ?? false;
}
const yes = new Set(['y', 'yes', 't', 'true', 'on', '1']);
const no = new Set(['n', 'no', 'f', 'false', 'off', '0']);
function booleanOf(environment, name) {
    const text = environment[name]?.trim().toLowerCase();
    if (!text)
        return undefined;
    if (yes.has(text))
        return true;
    if (no.has(text))
        return false;
    throw invalid(name, environment[name], 'true or false');
}
function flagOf(environment, name) {
    const text = environment[name]?.trim().toLowerCase();
    return text ? !no.has(text) : undefined;
}
function rootsOf(environment) {
    const text = environment['PIXI_TLS_ROOT_CERTS'];
    if (!text)
        return undefined;
    const roots = tlsRootsOf(text);
    if (roots === undefined)
        throw invalid('PIXI_TLS_ROOT_CERTS', text, 'webpki or system');
    return roots;
}
function tlsRootsOf(text) {
    if (text === 'webpki')
        return 'webpki';
    return text === 'system' || text === 'native' || text === 'all' ? 'system' : undefined;
}
function invalid(name, value, expected) {
    return new _support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PixiBuildError */ .rW('environment-invalid', `${name} is '${value}', which is not ${expected}`, {
        exitCode: 2,
        hint: `Set ${name} to ${expected}, or unset it.`,
    });
}


/***/ }),

/***/ 46703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ withSlash),
/* harmony export */   Uv: () => (/* binding */ definedOnly),
/* harmony export */   w6: () => (/* binding */ readLayer)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24585);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41311);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35921);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67474);
/* harmony import */ var _overrides_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26566);






function readLayer(table, places) {
    const layer = {
        mirrors: readMirrors(table.tableAt('mirrors')),
        defaultChannels: readChannels(table),
        authenticationOverrideFile: readFilePath(table, 'authentication-override-file', places),
        offline: table.boolean('offline'),
        tlsNoVerify: table.boolean('tls-no-verify'),
        tlsRoots: readTlsRoots(table),
        ...readRepodata(table.tableAt('repodata-config')),
        s3Options: readS3Options(table.tableAt('s3-options')),
        ...readConcurrency(table.tableAt('concurrency')),
        proxy: readProxy(table.tableAt('proxy-config')),
        detachedEnvironments: readDetached(table, places),
        runPostLinkScripts: readPostLink(table),
        links: definedOnly({
            symbolic: table.boolean('allow-symbolic-links'),
            hard: table.boolean('allow-hard-links'),
            reflink: table.boolean('allow-ref-links'),
        }),
        packageFormat: readPackageFormat(table.tableAt('build')),
        toolPlatform: table.parsed('tool-platform', 'a platform, such as linux-64', _conda_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .FL),
        cache: readCache(table.tableAt('cache'), places),
        pinningStrategy: table.word('pinning-strategy', _model_js__WEBPACK_IMPORTED_MODULE_3__/* .pinningStrategies */ .$I),
        shell: readShell(table),
        useEnvironmentActivationCache: readExperimental(table.tableAt('experimental')),
        pypi: readPypi(table.tableAt('pypi-config')),
    };
    table.finish();
    return layer;
}
function withSlash(url) {
    return url.endsWith('/') ? url : `${url}/`;
}
function definedOnly(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
function readMirrors(table) {
    const mirrors = new Map();
    for (const key of table?.keys() ?? []) {
        const list = table?.strings(key);
        if (!table || !list)
            continue;
        if (!URL.canParse(key))
            table.error(key, `expected a URL as key, found '${key}'`);
        const wrong = list.find((item) => !URL.canParse(item));
        if (wrong !== undefined) {
            table.error(key, `expected URLs, found '${wrong}'`, 'A folder of this machine is written as file:///path/to/it');
        }
        if (URL.canParse(key) && wrong === undefined) {
            mirrors.set(withSlash(new URL(key).href), list.map((item) => withSlash(new URL(item).href)));
        }
    }
    return mirrors;
}
function readChannels(table) {
    const channels = table.strings('default-channels');
    for (const text of channels ?? []) {
        try {
            (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parseChannel */ .pn)(text, { rootDirectory: node_path__WEBPACK_IMPORTED_MODULE_1__.resolve('/') });
        }
        catch (error) {
            table.error('default-channels', `expected channels: ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
        }
    }
    return channels;
}
function readTlsRoots(table) {
    const text = table.string('tls-root-certs');
    if (text === undefined)
        return undefined;
    const roots = (0,_overrides_js__WEBPACK_IMPORTED_MODULE_6__/* .tlsRootsOf */ .u3)(text);
    if (!roots)
        table.error('tls-root-certs', `expected one of 'webpki', 'system', found '${text}'`);
    else if (roots !== text) {
        const hint = text === 'all' ? "Write 'webpki' or 'system', and set SSL_CERT_FILE for more" : "Write 'system'";
        table.warning('tls-root-certs', 'config-deprecated', `'${text}' is an old word, read as 'system'`, hint);
    }
    return roots;
}
function readKinds(table) {
    const enabled = (kind) => {
        const disabled = table?.boolean(`disable-${kind}`);
        return disabled === undefined ? undefined : !disabled;
    };
    return definedOnly({ sharded: enabled('sharded'), zstd: enabled('zstd'), bzip2: enabled('bzip2') });
}
function readRepodata(table) {
    const repodataChannels = new Map();
    const repodata = readKinds(table);
    table?.know('disable-jlap');
    for (const url of Object.keys(table?.table ?? {}).filter((key) => /^[a-z][a-z0-9+.-]*:\/\//i.test(key))) {
        const own = URL.canParse(url) ? table?.tableAt(url) : undefined;
        if (!own)
            continue;
        repodataChannels.set(withSlash(new URL(url).href), readKinds(own));
        own.know('disable-jlap');
        own.finish();
    }
    table?.finish();
    return { repodata, repodataChannels };
}
function readS3Options(table) {
    const buckets = new Map();
    for (const [bucket, own] of table?.tables() ?? []) {
        for (const key of ['endpoint-url', 'region', 'force-path-style'])
            own.require(key);
        const endpointUrl = own.url('endpoint-url');
        const region = own.string('region');
        const forcePathStyle = own.boolean('force-path-style');
        own.finish();
        if (endpointUrl !== undefined && region !== undefined && forcePathStyle !== undefined) {
            buckets.set(bucket, { endpointUrl, region, forcePathStyle });
        }
    }
    return buckets;
}
function readConcurrency(table) {
    const read = { downloads: table?.count('downloads'), solves: table?.count('solves') };
    table?.finish();
    return read;
}
function readProxy(table) {
    const proxy = definedOnly({
        http: table?.url('http'),
        https: table?.url('https'),
        nonProxyHosts: table?.strings('non-proxy-hosts'),
    });
    if (proxy.nonProxyHosts?.length && proxy.http === undefined && proxy.https === undefined) {
        table?.warning('non-proxy-hosts', 'config-useless', `'non-proxy-hosts' is of no use without a proxy`);
    }
    table?.finish();
    return proxy;
}
function readDetached(table, places) {
    const value = table.value('detached-environments');
    if (value === undefined || typeof value === 'boolean')
        return value;
    if (typeof value !== 'string') {
        table.typeError('detached-environments', 'a boolean or a path');
        return undefined;
    }
    return readFolder(table, 'detached-environments', places);
}
function readPostLink(table) {
    const word = table.word('run-post-link-scripts', ['false', 'insecure']);
    return word === undefined ? undefined : word === 'insecure';
}
function readPackageFormat(table) {
    const format = table?.parsed('package-format', 'a package format, such as conda or tarbz2:9', (text) => {
        const [name = '', level = 'default', ...more] = text.split(':');
        const folded = name.toLowerCase().replace(/[^a-z0-9]/g, '');
        if (more.length > 0 || (folded !== 'conda' && folded !== 'tarbz2'))
            return undefined;
        if (['max', 'highest', 'default', 'normal', 'fast', 'lowest', 'min'].includes(level))
            return text;
        if (!/^[+-]?\d+$/.test(level))
            return undefined;
        const [lowest, highest] = folded === 'conda' ? [-7, 22] : [1, 9];
        return Number(level) >= lowest && Number(level) <= highest ? text : undefined;
    });
    table?.finish();
    return format;
}
function readCache(table, places) {
    if (!table)
        return { folders: {} };
    const folders = Object.fromEntries(_model_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheKinds */ .ol.map((kind) => [kind, readFolder(table, kind, places)]));
    const cache = {
        root: readFolder(table, 'root', places),
        folders: definedOnly(folders),
        netfsRedirect: table.word('netfs-redirect', _model_js__WEBPACK_IMPORTED_MODULE_3__/* .netfsRedirects */ .Af),
    };
    table.finish();
    return cache;
}
function readShell(table) {
    const shell = table.tableAt('shell');
    const old = (key) => {
        const value = table.boolean(key);
        if (value !== undefined) {
            table.warning(key, 'config-deprecated', `'${key}' is an old place, read as 'shell.${key}'`, 'Move it there');
        }
        return value;
    };
    const [changePs1, forceActivate] = [old('change-ps1'), old('force-activate')];
    const settings = definedOnly({
        changePs1: shell?.boolean('change-ps1'),
        forceActivate: shell?.boolean('force-activate'),
        sourceCompletionScripts: shell?.boolean('source-completion-scripts'),
    });
    shell?.finish();
    return { ...settings, ...definedOnly({ changePs1, forceActivate }) };
}
function readExperimental(table) {
    const value = table?.boolean('use-environment-activation-cache');
    table?.finish();
    return value;
}
function readPypi(table) {
    const pypi = definedOnly({
        indexUrl: table?.url('index-url'),
        extraIndexUrls: table?.strings('extra-index-urls'),
        keyringProvider: table?.word('keyring-provider', ['disabled', 'subprocess']),
        allowInsecureHost: table?.strings('allow-insecure-host'),
    });
    const wrong = pypi.extraIndexUrls?.find((url) => !URL.canParse(url));
    if (wrong !== undefined)
        table?.error('extra-index-urls', `expected URLs, found '${wrong}'`);
    table?.finish();
    return pypi;
}
function readFilePath(table, key, places) {
    const text = table.string(key);
    return text === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(places.currentDirectory, expandHome(text, places));
}
function readFolder(table, key, places) {
    const text = table.string(key);
    if (text === undefined)
        return undefined;
    const folder = expandHome(text, places);
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(folder))
        return folder;
    table.error(key, `expected an absolute path, found '${text}'`, "Start it with '/' or '~/'");
    return undefined;
}
function expandHome(text, { homeDirectory = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() }) {
    return /^~(?:[\\/]|$)/.test(text) ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(homeDirectory, text.slice(1)) : text;
}


/***/ }),

/***/ 65670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ HttpClient),
  Mz: () => (/* binding */ HttpTransportError),
  N6: () => (/* binding */ isRedirect)
});

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/redaction.js
var redaction = __webpack_require__(96297);
// EXTERNAL MODULE: ./build/support/version.js
var version = __webpack_require__(77580);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/channel/http/no-proxy.js

function noProxyMatcher(list) {
    const entries = list
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .map((entry) => entry.toLowerCase());
    if (entries.includes('*'))
        return () => true;
    const networks = new external_node_net_.BlockList();
    const names = [];
    for (const entry of entries) {
        if (!addNetwork(networks, entry))
            names.push(nameOf(entry));
    }
    return (url) => {
        const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, '');
        const port = url.port || (url.protocol === 'https:' ? '443' : '80');
        const version = (0,external_node_net_.isIP)(host);
        if (version !== 0 && networks.check(host, version === 6 ? 'ipv6' : 'ipv4'))
            return true;
        return names.some((entry) => {
            if (entry.port !== undefined && entry.port !== port)
                return false;
            return host === entry.name || (version === 0 && host.endsWith(`.${entry.name}`));
        });
    };
}
function addNetwork(networks, entry) {
    const [address = '', prefix, ...more] = entry.split('/');
    const version = (0,external_node_net_.isIP)(address);
    if (version === 0 || prefix === undefined || more.length > 0)
        return false;
    const bits = Number(prefix);
    if (!/^\d+$/.test(prefix) || bits > (version === 6 ? 128 : 32))
        return false;
    networks.addSubnet(address, bits, version === 6 ? 'ipv6' : 'ipv4');
    return true;
}
function nameOf(entry) {
    const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(entry);
    if (bracketed)
        return { name: bracketed[1], port: bracketed[2] };
    if ((0,external_node_net_.isIP)(entry) !== 0)
        return { name: entry, port: undefined };
    const [, host = entry, port] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    return { name: host.replace(/^\*?\./, ''), port };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/channel/http/trusted-roots.js




const systemFiles = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
async function trustedRoots(environment, roots) {
    const own = [...(await certificatesOfFile(environment)), ...(await certificatesOfFolders(environment))];
    if (roots === undefined && own.length === 0)
        return undefined;
    const base = roots === 'system' ? await systemRoots() : external_node_tls_.rootCertificates;
    const extra = environment['NODE_EXTRA_CA_CERTS'];
    const more = extra ? await (0,promises_.readFile)(extra, 'utf8').then(certificatesOf, () => []) : [];
    return [...new Set([...base, ...own, ...more])];
}
async function certificatesOfFile(environment) {
    const file = environment['SSL_CERT_FILE'];
    if (!file)
        return [];
    try {
        return certificatesOf(await (0,promises_.readFile)(file, 'utf8'));
    }
    catch (error) {
        throw unreadable('SSL_CERT_FILE', file, error);
    }
}
async function certificatesOfFolders(environment) {
    const folders = (environment['SSL_CERT_DIR'] ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '');
    const found = [];
    for (const folder of folders) {
        let names;
        try {
            names = (await (0,promises_.readdir)(folder)).sort();
        }
        catch (error) {
            throw unreadable('SSL_CERT_DIR', folder, error);
        }
        const texts = await Promise.all(names.map((name) => (0,promises_.readFile)(external_node_path_.join(folder, name), 'utf8').catch(() => '')));
        found.push(...texts.flatMap(certificatesOf));
    }
    return found;
}
async function systemRoots() {
    const { getCACertificates } = external_node_tls_;
    const known = getCACertificates?.('system') ?? [];
    if (known.length > 0)
        return known;
    for (const file of systemFiles) {
        const found = await (0,promises_.readFile)(file, 'utf8').then(certificatesOf, () => []);
        if (found.length > 0)
            return found;
    }
    throw new errors/* PixiBuildError */.rW('certificates-unreadable', 'The root certificates of this machine were not found', {
        exitCode: 2,
        hint: "Use Node 22.15 or later, set SSL_CERT_FILE, or set tls-root-certs to 'webpki'.",
    });
}
function certificatesOf(text) {
    return text.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED )?CERTIFICATE-----/g) ?? [];
}
function unreadable(variable, place, error) {
    return new errors/* PixiBuildError */.rW('certificates-unreadable', `${variable} names ${place}, which cannot be read`, {
        hint: `Correct or unset ${variable}.`,
        exitCode: 2,
        cause: error,
        details: [(0,errors/* messageOf */.bD)(error)],
    });
}

;// CONCATENATED MODULE: ./build/channel/http/connections.js



class Connections {
    #dispatchers;
    #isDirect;
    constructor(dispatchers, isDirect) {
        this.#dispatchers = dispatchers;
        this.#isDirect = isDirect;
    }
    static async open(options) {
        const proxies = proxiesOf(options);
        for (const proxy of [proxies.http, proxies.https])
            checkProxy(proxy, proxies.source);
        const { default: Agent } = await Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(7405)]).then(__webpack_require__.t.bind(__webpack_require__, 57405, 19));
        const ca = await trustedRoots(options.env, options.tls?.roots);
        const tls = { ...(ca ? { ca } : {}), ...(options.tls?.verify === false ? { rejectUnauthorized: false } : {}) };
        const common = { keepAliveTimeout: 4_000 };
        const through = async (uri, proxyTunnel) => {
            const { ProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(7405), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
            return new ProxyAgent({ ...common, uri, requestTls: tls, proxyTls: tls, proxyTunnel });
        };
        const dispatchers = new Map([['direct', new Agent({ ...common, connect: tls })]]);
        if (proxies.http !== '')
            dispatchers.set('http:', await through(proxies.http, false));
        if (proxies.https !== '')
            dispatchers.set('https:', await through(proxies.https, true));
        return new Connections(dispatchers, noProxyMatcher(proxies.noProxy));
    }
    for(url) {
        const proxied = this.#isDirect(url) ? undefined : this.#dispatchers.get(url.protocol);
        return proxied ?? this.#dispatchers.get('direct');
    }
    async close() {
        await Promise.all([...this.#dispatchers.values()].map((dispatcher) => dispatcher.destroy()));
    }
}
function proxiesOf({ env, proxy }) {
    const first = (...names) => names.map((name) => env[name]).find((value) => value) ?? '';
    const all = first('all_proxy', 'ALL_PROXY');
    const http = first('http_proxy', ...(env['REQUEST_METHOD'] ? [] : ['HTTP_PROXY'])) || all;
    const https = first('https_proxy', 'HTTPS_PROXY') || all;
    if (http !== '' || https !== '') {
        return { http, https, noProxy: first('no_proxy', 'NO_PROXY'), source: 'HTTPS_PROXY, HTTP_PROXY or ALL_PROXY' };
    }
    return {
        http: proxy?.http ?? '',
        https: proxy?.https ?? '',
        noProxy: proxy?.nonProxyHosts.join(',') ?? '',
        source: 'proxy-config of the configuration',
    };
}
function checkProxy(proxy, source) {
    if (proxy === '' || (/^https?:\/\//i.test(proxy) && URL.canParse(proxy)))
        return;
    throw new errors/* PixiBuildError */.rW('proxy-invalid', `The proxy ${(0,redaction/* redactUrl */.BO)(proxy)} is not usable: only http:// and https:// are`, { hint: `Correct ${source}, or list the host in NO_PROXY.`, exitCode: 2 });
}

// EXTERNAL MODULE: ./build/channel/http/retry.js
var retry = __webpack_require__(92023);
;// CONCATENATED MODULE: ./build/channel/http/client.js



class HttpTransportError extends errors/* PixiBuildError */.rW {
    constructor(method, url, cause) {
        super('http-transport', `${method} ${(0,redaction/* redactUrl */.BO)(url)} got no answer: ${reasonOf(cause)}`, {
            hint: 'Check the network, the host name and the proxy variables (HTTPS_PROXY, NO_PROXY), then try again.',
            cause,
        });
    }
}
const mostRedirects = 10;
class HttpClient {
    #options;
    retryPolicy;
    #connections;
    constructor(options) {
        this.#options = options;
        this.retryPolicy = { ...retry/* defaultRetryPolicy */.ur, ...options.retry };
    }
    get isOffline() {
        return this.#options.offline === true;
    }
    async send(request) {
        if (this.#options.offline) {
            throw new errors/* PixiBuildError */.rW('offline', `${(0,redaction/* redactUrl */.BO)(request.url)} is needed, but the network is not to be used`, {
                hint: 'Leave out --offline (PIXI_OFFLINE), or use a channel in a folder.',
                exitCode: 2,
            });
        }
        const method = request.method ?? 'GET';
        let { url } = request;
        let headers = request.headers ?? {};
        for (let hop = 0;; hop++) {
            const response = await this.#sendOnce(method, url, headers, request);
            const location = response.headers['location'];
            const follow = (method === 'GET' || method === 'HEAD') && isRedirect(response.status) && location !== undefined;
            if (!follow)
                return response;
            await response.excerpt();
            if (hop >= mostRedirects) {
                throw new errors/* PixiBuildError */.rW('http-redirects', `${(0,redaction/* redactUrl */.BO)(request.url)} redirects more than ${mostRedirects} times`);
            }
            const next = new URL(location, url);
            checkRedirect(new URL(url), next);
            if (next.origin !== new URL(url).origin)
                headers = withoutCredentials(headers);
            url = next.href;
        }
    }
    async read(request, limit) {
        const policy = this.retryPolicy;
        for (let attempt = 1;; attempt++) {
            let retryAfter;
            try {
                const response = await this.send(request);
                if (response.status === 200)
                    return { response, bytes: await response.bytes(limit) };
                if (attempt >= policy.tries || !(0,retry/* isTransientStatus */.Dm)(response.status)) {
                    return { response, bytes: Buffer.from(await response.excerpt()) };
                }
                await response.excerpt();
                retryAfter = response.headers['retry-after'];
            }
            catch (error) {
                if (!(error instanceof HttpTransportError) || attempt >= policy.tries)
                    throw error;
            }
            await (0,retry/* waitBeforeRetry */.jy)(policy, attempt, retryAfter, request.signal);
        }
    }
    async close() {
        const connections = this.#connections;
        this.#connections = undefined;
        await (await connections?.catch(() => undefined))?.close();
    }
    async #sendOnce(method, url, headers, request) {
        const { body, signal } = request;
        const { default: send } = await Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(4043)]).then(__webpack_require__.t.bind(__webpack_require__, 14043, 19));
        this.#connections ??= Connections.open(this.#options);
        const connections = await this.#connections;
        try {
            const target = new URL(url);
            const answer = await send.call(connections.for(target), {
                origin: target.origin,
                path: target.pathname + target.search,
                method,
                headers: { 'user-agent': `pixi-build/${version/* programVersion */.R}`, accept: '*/*', ...headers },
                body: typeof body === 'function' ? body() : body,
                signal,
            });
            return new ReceivedResponse(method, url, answer);
        }
        catch (error) {
            throw transportError(method, url, error, signal);
        }
    }
}
class ReceivedResponse {
    url;
    status;
    headers = {};
    #method;
    #body;
    constructor(method, url, answer) {
        this.url = url;
        this.status = answer.statusCode;
        this.#method = method;
        this.#body = answer.body;
        for (const [name, value] of Object.entries(answer.headers)) {
            this.headers[name.toLowerCase()] = Array.isArray(value) ? value[0] : value;
        }
    }
    async bytes(limit) {
        const parts = [];
        let size = 0;
        try {
            for await (const chunk of this.#body) {
                size += chunk.length;
                if (size > limit) {
                    throw new errors/* PixiBuildError */.rW('http-too-large', `${(0,redaction/* redactUrl */.BO)(this.url)} has more than the ${limit} bytes allowed`);
                }
                parts.push(chunk);
            }
        }
        catch (error) {
            throw transportError(this.#method, this.url, error, undefined);
        }
        return Buffer.concat(parts);
    }
    async *stream() {
        try {
            yield* this.#body;
        }
        catch (error) {
            throw transportError(this.#method, this.url, error, undefined);
        }
    }
    async excerpt(limit = 4096) {
        const parts = [];
        let size = 0;
        try {
            for await (const chunk of this.#body) {
                parts.push(chunk);
                size += chunk.length;
                if (size >= limit)
                    break;
            }
        }
        catch {
        }
        return Buffer.concat(parts).subarray(0, limit).toString('utf8');
    }
}
function isRedirect(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
function checkRedirect(from, to) {
    const web = to.protocol === 'https:' || to.protocol === 'http:';
    if (web && !(from.protocol === 'https:' && to.protocol === 'http:'))
        return;
    throw new errors/* PixiBuildError */.rW('http-redirects', `${(0,redaction/* redactUrl */.BO)(from.href)} redirects to ${(0,redaction/* redactUrl */.BO)(to.href)}, which is not followed as it is not https`);
}
function withoutCredentials(headers) {
    const secret = new Set(['authorization', 'cookie', 'x-api-key', 'proxy-authorization']);
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !secret.has(name.toLowerCase())));
}
function transportError(method, url, error, signal) {
    if (signal?.aborted)
        return signal.reason;
    if (error instanceof errors/* PixiBuildError */.rW)
        return error;
    return new HttpTransportError(method, url, error);
}
const reasons = {
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was reset',
    EPIPE: 'the connection was closed',
    ENOTFOUND: 'the host name is not known',
    EAI_AGAIN: 'the host name could not be looked up',
    ETIMEDOUT: 'the connection timed out',
    UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
    UND_ERR_HEADERS_TIMEOUT: 'the server did not answer in time',
    UND_ERR_BODY_TIMEOUT: 'the answer stopped for too long',
    UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
};
function reasonOf(error) {
    const code = (0,errors/* systemErrorCode */.vq)(error);
    if (code !== undefined && reasons[code] !== undefined)
        return `${reasons[code]} (${code})`;
    const message = (0,redaction/* redactUrl */.BO)((0,errors/* messageOf */.bD)(error));
    return code === undefined ? message : `${message} (${code})`;
}


/***/ }),

/***/ 92023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   jy: () => (/* binding */ waitBeforeRetry),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* unused harmony export parseRetryAfter */
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58375);

const defaultRetryPolicy = { tries: 4, baseDelayMs: 1000, longestRetryAfterMs: 120_000 };
function isTransientStatus(status) {
    return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}
async function waitBeforeRetry(policy, attempt, retryAfter, signal) {
    const jitter = Math.random() * policy.baseDelayMs * 2 ** (attempt - 1);
    const asked = Math.min(policy.longestRetryAfterMs, parseRetryAfter(retryAfter) ?? 0);
    await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(Math.max(jitter, asked), signal);
}
function parseRetryAfter(value, nowMs = Date.now()) {
    if (value === undefined)
        return undefined;
    if (/^\s*\d+\s*$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}


/***/ }),

/***/ 29575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLoopbackHost),
/* harmony export */   w: () => (/* binding */ joinUrl)
/* harmony export */ });
function isLoopbackHost(hostname) {
    const host = hostname.toLowerCase().replace(/^\[|\]$/g, '');
    return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
function joinUrl(base, ...segments) {
    return [base.replace(/\/+$/, ''), ...segments.map(encodeSegment)].join('/');
}
function encodeSegment(segment) {
    return encodeURIComponent(segment).replaceAll('%2B', '+').replaceAll('%40', '@');
}


/***/ }),

/***/ 83991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createNetwork)
});

// EXTERNAL MODULE: ./build/channel/auth/store.js + 2 modules
var store = __webpack_require__(71426);
// EXTERNAL MODULE: ./build/channel/http/client.js + 3 modules
var client = __webpack_require__(65670);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/support/concurrency.js
var concurrency = __webpack_require__(58375);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/redaction.js
var redaction = __webpack_require__(96297);
// EXTERNAL MODULE: ./build/channel/http/retry.js
var retry = __webpack_require__(92023);
;// CONCATENATED MODULE: ./build/channel/network/answers.js


class TransientStatusError extends errors/* PixiBuildError */.rW {
    status;
    retryAfter;
    constructor(url, status, retryAfter) {
        super('channel-unreadable', `${(0,redaction/* redactUrl */.BO)(url)} could not be read: the server answered with HTTP ${status}`, {
            hint: 'Try again later, or name a mirror in the configuration.',
        });
        this.status = status;
        this.retryAfter = retryAfter;
    }
}
function statusError(url, status, retryAfter) {
    if ((0,retry/* isTransientStatus */.Dm)(status))
        return new TransientStatusError(url, status, retryAfter);
    if (status === 401 || status === 403) {
        return new errors/* PixiBuildError */.rW('channel-unauthorised', `Reading ${(0,redaction/* redactUrl */.BO)(url)} was refused (HTTP ${status})`, {
            hint: 'Log in to the channel (pixi auth login), or give credentials by RATTLER_AUTH_FILE.',
        });
    }
    return new errors/* PixiBuildError */.rW('channel-unreadable', `${(0,redaction/* redactUrl */.BO)(url)} could not be read: the server answered with HTTP ${status}`);
}
function isAbsent(status) {
    return status === 404 || status === 410;
}

;// CONCATENATED MODULE: ./build/channel/download/download.js


class Download {
    #request;
    #partial;
    #label;
    #origin;
    constructor(request, partial) {
        this.#request = request;
        this.#partial = partial;
        this.#label = `download ${fileNameOf(request.url)}`;
    }
    async attempt(source) {
        const { url, size, report } = this.#request;
        const total = size;
        const response = await this.#open(source);
        for await (const chunk of response.stream()) {
            this.#partial.append(chunk);
            if (this.#partial.isTooLarge)
                break;
            report({ kind: 'progress', label: this.#label, done: this.#partial.size, total, unit: 'bytes' });
        }
        const problem = this.#partial.problem();
        if (problem === undefined)
            return;
        this.#partial.restart();
        throw new errors/* PixiBuildError */.rW('download-corrupt', `${(0,redaction/* redactUrl */.BO)(url)} is not what the channel says: ${problem}`, {
            details: source.url === url ? [] : [`It came from ${(0,redaction/* redactUrl */.BO)(source.url)}.`],
            hint: 'The file or the channel’s index is damaged, or something on the way changes it.',
        });
    }
    async #open(source) {
        const { url } = this.#request;
        const from = this.#partial.size;
        const range = this.#rangeHeaders(source);
        const response = await source.open(range ?? {});
        if (response.status === 206 && range && startOf(response.headers['content-range']) === from)
            return response;
        if (response.status === 200) {
            if (from > 0)
                this.#partial.restart();
            this.#origin = { url: source.url, validator: validatorOf(response) };
            return response;
        }
        await response.excerpt();
        if (response.status === 206 || response.status === 416) {
            this.#partial.restart();
            this.#origin = undefined;
            throw new TransientStatusError(url, response.status, undefined);
        }
        if (isAbsent(response.status))
            throw missingFile(url);
        throw statusError(url, response.status, response.headers['retry-after']);
    }
    #rangeHeaders(source) {
        if (this.#partial.size === 0)
            return undefined;
        const range = `bytes=${this.#partial.size}-`;
        const isSame = this.#origin?.url === source.url;
        if (isSame && this.#origin?.validator !== undefined)
            return { range, 'if-range': this.#origin.validator };
        return this.#partial.isVerifiable ? { range } : undefined;
    }
}
function validatorOf({ headers }) {
    const { etag } = headers;
    return etag !== undefined && !etag.startsWith('W/') ? etag : headers['last-modified'];
}
function startOf(contentRange) {
    const start = /^bytes (\d+)-/.exec(contentRange ?? '')?.[1];
    return start === undefined ? undefined : Number(start);
}
function fileNameOf(url) {
    const name = new URL(url).pathname.split('/').at(-1) || url;
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
function missingFile(url) {
    return new errors/* PixiBuildError */.rW('download-missing', `${(0,redaction/* redactUrl */.BO)(url)} is not there`, {
        hint: 'The channel’s index names a file that it does not have (any more). Try again later.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/write-errors.js
var write_errors = __webpack_require__(89607);
;// CONCATENATED MODULE: ./build/channel/download/partial-file.js





class PartialFile {
    #destination;
    #temporary;
    #expected;
    #file;
    #hash;
    #size = 0;
    constructor(destination, expected) {
        this.#destination = destination;
        this.#temporary = (0,files/* temporaryNameBeside */.XH)(destination);
        this.#expected = expected;
        this.#hash = this.#newHash();
    }
    get size() {
        return this.#size;
    }
    get isTooLarge() {
        return this.#expected.size !== undefined && this.#size > this.#expected.size;
    }
    get isVerifiable() {
        return this.#hash !== undefined;
    }
    append(chunk) {
        try {
            this.#file ??= (0,external_node_fs_.openSync)(this.#temporary, 'wx');
            for (let done = 0; done < chunk.length;) {
                done += (0,external_node_fs_.writeSync)(this.#file, chunk, done, chunk.length - done, this.#size + done);
            }
        }
        catch (error) {
            throw this.#explained(error);
        }
        this.#size += chunk.length;
        this.#hash?.update(chunk);
    }
    restart() {
        if (this.#file !== undefined)
            (0,external_node_fs_.ftruncateSync)(this.#file, 0);
        this.#size = 0;
        this.#hash = this.#newHash();
    }
    problem() {
        const { size, sha256, md5 } = this.#expected;
        if (this.isTooLarge)
            return `it has more than ${size} bytes`;
        if (size !== undefined && this.#size !== size)
            return `it has ${this.#size} bytes instead of ${size}`;
        const digest = this.#hash?.copy().digest('hex');
        if (digest === undefined || digest === (sha256 ?? md5)?.toLowerCase())
            return undefined;
        return `its ${sha256 === undefined ? 'MD5' : 'SHA-256'} is ${digest}`;
    }
    async finish() {
        try {
            this.#file ??= (0,external_node_fs_.openSync)(this.#temporary, 'wx');
            this.#close();
            await (0,promises_.rename)(this.#temporary, this.#destination);
        }
        catch (error) {
            throw this.#explained(error);
        }
    }
    async discard() {
        this.#close();
        await (0,promises_.rm)(this.#temporary, { force: true });
    }
    #close() {
        const file = this.#file;
        this.#file = undefined;
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
    #newHash() {
        const { sha256, md5 } = this.#expected;
        if (sha256 !== undefined)
            return (0,external_node_crypto_.createHash)('sha256');
        return md5 === undefined ? undefined : (0,external_node_crypto_.createHash)('md5');
    }
    #explained(error) {
        return (0,write_errors/* explainWriteError */.j)(error, `store ${external_node_path_.basename(this.#destination)}`, external_node_path_.dirname(this.#destination));
    }
}

// EXTERNAL MODULE: ./build/channel/auth/entry.js
var auth_entry = __webpack_require__(3815);
// EXTERNAL MODULE: ./build/channel/auth/oauth.js
var oauth = __webpack_require__(39040);
;// CONCATENATED MODULE: ./build/channel/network/credentials.js



const oauthPatienceMs = 60_000;
class Credentials {
    #store;
    #client;
    #report;
    #known = new Map();
    #told = new Set();
    constructor(store, client, report) {
        this.#store = store;
        this.#client = client;
        this.#report = report;
    }
    async open(url) {
        const parsed = new URL(url);
        if (parsed.username !== '' || parsed.password !== '') {
            const name = decodeURIComponent(parsed.username);
            const password = decodeURIComponent(parsed.password);
            if (password !== '')
                this.#report({ kind: 'secret', value: password });
            return { url: withoutUserInfo(parsed), headers: { authorization: this.#basic(name, password) } };
        }
        if (/^\/t\/[^/]+\//.test(parsed.pathname))
            return { url, headers: {} };
        const { authorization, condaToken } = await this.ofHost(parsed.hostname);
        if (condaToken !== undefined) {
            parsed.pathname = `/t/${encodeURIComponent(condaToken)}${parsed.pathname}`;
            return { url: parsed.href, headers: {} };
        }
        return { url, headers: authorization === undefined ? {} : { authorization } };
    }
    ofHost(host) {
        let known = this.#known.get(host);
        if (!known || Date.now() >= known.untilMs) {
            known = this.#lookUp(host);
            this.#known.set(host, known);
        }
        return known.found;
    }
    #lookUp(host) {
        const found = this.#find(host.replace(/^\[|\]$/g, ''));
        const known = { found, untilMs: Number.POSITIVE_INFINITY };
        found.then(({ isShortLived }) => {
            if (isShortLived)
                known.untilMs = Date.now() + oauthPatienceMs;
        }, () => this.#known.delete(host));
        return known;
    }
    async #find(host) {
        const { found, problems } = await this.#store.find(host, ['bearer', 'basic', 'conda-token', 'oauth']);
        for (const problem of problems)
            this.#tell(problem);
        if (!found)
            return {};
        const { entry, source, key } = found;
        for (const value of (0,auth_entry/* secretsOf */.F)(entry))
            this.#report({ kind: 'secret', value });
        checkHeader(entry, `${source} (${key})`);
        switch (entry.kind) {
            case 'bearer':
                return { authorization: `Bearer ${entry.token}` };
            case 'basic':
                return { authorization: this.#basic(entry.username, entry.password) };
            case 'conda-token':
                return { condaToken: entry.token };
            case 'oauth': {
                const token = await (0,oauth/* oauthAccessToken */.F)(found, this.#client);
                this.#report({ kind: 'secret', value: token });
                return { authorization: `Bearer ${token}`, isShortLived: true };
            }
            case 's3':
                return {};
        }
    }
    #basic(name, password) {
        const text = Buffer.from(`${name}:${password}`).toString('base64');
        this.#report({ kind: 'secret', value: text });
        return `Basic ${text}`;
    }
    #tell(problem) {
        if (this.#told.has(problem))
            return;
        this.#told.add(problem);
        this.#report({ kind: 'log', level: 'warning', message: `Credentials: ${problem}` });
    }
}
function withoutUserInfo(url) {
    const bare = new URL(url);
    bare.username = '';
    bare.password = '';
    return bare.href;
}
function checkHeader(entry, source) {
    const isToken = entry.kind === 'bearer' || entry.kind === 'conda-token';
    if (!isToken || /^[\x21-\x7e]+$/.test(entry.token))
        return;
    throw new errors/* PixiBuildError */.rW('token-invalid', `The token of ${source} holds blanks, line breaks or other signs that no token has`, {
        hint: 'Copy it again, without what is around it.',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./build/channel/network/local-response.js
var local_response = __webpack_require__(51552);
;// CONCATENATED MODULE: ./build/channel/network/fetcher.js


class Fetcher {
    #options;
    #credentials;
    #oci;
    #s3;
    #gcs;
    constructor(options) {
        this.#options = options;
        this.#credentials = new Credentials(options.store, options.client, options.report);
    }
    async open(request) {
        const { url, headers = {}, signal } = request;
        const { client } = this.#options;
        switch (new URL(url).protocol) {
            case 'file:':
                return (0,local_response/* fileResponse */.i)(url);
            case 'oci:':
                this.#oci ??= this.#openOci();
                return (await this.#oci).open({ ...request, headers });
            case 's3:': {
                this.#s3 ??= this.#openS3();
                const signed = await (await this.#s3).open(url, 'GET', headers);
                return client.send({ ...signed, signal });
            }
            case 'gcs:': {
                this.#gcs ??= this.#openGcs();
                const opened = await (await this.#gcs).open(url);
                return client.send({ url: opened.url, headers: { ...headers, ...opened.headers }, signal });
            }
            default: {
                const given = Object.keys(headers).some((name) => name.toLowerCase() === 'authorization');
                const opened = given ? { url, headers: {} } : await this.#credentials.open(url);
                return client.send({ url: opened.url, headers: { ...headers, ...opened.headers }, signal });
            }
        }
    }
    async #openOci() {
        const { OciRegistries } = await __webpack_require__.e(/* import() */ 2735).then(__webpack_require__.bind(__webpack_require__, 82735));
        return new OciRegistries(this.#options.client, this.#credentials, this.#options.report);
    }
    async #openS3() {
        const { S3Buckets } = await __webpack_require__.e(/* import() */ 1186).then(__webpack_require__.bind(__webpack_require__, 31186));
        const { store, report, s3Options = new Map(), environment = {}, homeDirectory } = this.#options;
        return new S3Buckets({ store, report, buckets: s3Options, environment, homeDirectory });
    }
    async #openGcs() {
        const { GcsBuckets } = await __webpack_require__.e(/* import() */ 2646).then(__webpack_require__.bind(__webpack_require__, 12646));
        const { client, report, environment = {}, homeDirectory } = this.#options;
        return new GcsBuckets({ client, report, environment, homeDirectory });
    }
}

// EXTERNAL MODULE: ./build/channel/config/read-layer.js
var read_layer = __webpack_require__(46703);
;// CONCATENATED MODULE: ./build/channel/network/mirrors.js

class Mirrors {
    #entries;
    #failures = new Map();
    constructor(mirrors) {
        this.#entries = [...mirrors]
            .map(([prefix, list]) => ({ prefix: normalised(prefix), mirrors: list.map(read_layer/* withSlash */.Ec) }))
            .filter((entry) => entry.mirrors.length > 0)
            .sort((a, b) => b.prefix.length - a.prefix.length);
    }
    candidates(url) {
        if (this.#entries.length === 0)
            return [{ url, mirror: undefined }];
        const asked = URL.canParse(url) ? new URL(url).href : url;
        const entry = this.#entries.find(({ prefix }) => asked.startsWith(prefix) || `${asked}/` === prefix);
        if (!entry)
            return [{ url, mirror: undefined }];
        const rest = asked.slice(entry.prefix.length);
        const failures = (mirror) => this.#failures.get(mirror) ?? 0;
        return [...entry.mirrors]
            .sort((a, b) => failures(a) - failures(b))
            .map((mirror) => ({ url: mirror + rest, mirror }));
    }
    failed({ mirror }) {
        if (mirror !== undefined)
            this.#failures.set(mirror, (this.#failures.get(mirror) ?? 0) + 1);
    }
}
function normalised(prefix) {
    return (0,read_layer/* withSlash */.Ec)(URL.canParse(prefix) ? new URL(prefix).href : prefix);
}

;// CONCATENATED MODULE: ./build/channel/network/network.js









const usualDownloads = 50;
class ChannelNetwork {
    #client;
    #options;
    #mirrors;
    #fetcher;
    #slots;
    constructor(options) {
        this.#options = options;
        this.#client = options.client;
        this.#mirrors = new Mirrors(options.mirrors);
        this.#fetcher = new Fetcher(options);
        this.#slots = new concurrency/* Semaphore */.jf(options.downloads ?? usualDownloads);
    }
    get client() {
        return this.#client;
    }
    get store() {
        return this.#options.store;
    }
    close() {
        return this.#client.close();
    }
    localPath(url) {
        const { url: first } = this.#target(url);
        return first.startsWith('file:') ? (0,external_node_url_.fileURLToPath)(first) : undefined;
    }
    async get(request) {
        return this.#tryAll(request, ({ target }) => this.#slots.run(async () => {
            const response = await this.#open(request, target);
            if (response.status !== 200)
                return otherAnswer(request.url, response);
            const bytes = await response.bytes(request.limit);
            return { kind: 'found', bytes, headers: response.headers, url: target.url };
        }));
    }
    async receive(request, receive) {
        return this.#tryAll(request, async ({ target }) => {
            const response = await this.#open(request, target);
            if (response.status !== 200)
                return otherAnswer(request.url, response);
            const { headers } = response;
            const length = Number(headers['content-length'] ?? Number.NaN);
            const size = Number.isSafeInteger(length) ? length : undefined;
            return { kind: 'found', value: await receive({ body: response.stream(), headers, size }), headers };
        });
    }
    async read(request, limit) {
        return this.#tryAll(request, ({ target, isLast }) => this.#slots.run(async () => {
            const response = await this.#open(request, target);
            if (response.status === 200)
                return { response, bytes: await response.bytes(limit) };
            const bytes = Buffer.from(await response.excerpt());
            const { status, headers } = response;
            if ((0,retry/* isTransientStatus */.Dm)(status) && !isLast)
                throw statusError(request.url, status, headers['retry-after']);
            return { response, bytes };
        }));
    }
    async download(url, destination, expected, signal) {
        const partial = new PartialFile(destination, expected);
        const download = new Download({ url, size: expected.size, report: this.#options.report }, partial);
        try {
            await this.#tryAll({ url, signal }, ({ target }) => this.#slots.run(() => download.attempt({
                url: target.url,
                open: (headers) => this.#fetcher.open({ url: target.url, headers, sha256: expected.sha256, signal }),
            })), () => partial.size);
            await partial.finish();
        }
        finally {
            await partial.discard();
        }
    }
    #open({ url, headers = {}, signal }, target) {
        const isOwn = target.mirror === undefined || new URL(target.url).origin === new URL(url).origin;
        const sent = isOwn ? headers : withoutAuthorization(headers);
        return this.#fetcher.open({ url: target.url, headers: sent, signal });
    }
    #target(url) {
        const candidates = this.#mirrors.candidates(url);
        const local = this.#client.isOffline
            ? candidates.find((candidate) => candidate.url.startsWith('file:'))
            : undefined;
        return local ?? candidates[0];
    }
    async #tryAll({ url, signal }, work, progress = () => 0) {
        const policy = this.#client.retryPolicy;
        const tries = Math.max(policy.tries, this.#mirrors.candidates(url).length);
        let furthest = 0;
        let wasCorrupt = false;
        for (let attempt = 1;; attempt++) {
            const target = this.#target(url);
            try {
                return await work({ target, isLast: attempt >= tries });
            }
            catch (error) {
                const isCorrupt = (0,errors/* isPixiBuildError */.Bj)(error) && error.code === 'download-corrupt';
                const transient = error instanceof TransientStatusError ? error : undefined;
                const isServerFailure = error instanceof client/* HttpTransportError */.Mz || (transient?.status ?? 0) >= 500;
                if (isServerFailure || isCorrupt)
                    this.#mirrors.failed(target);
                if (progress() > furthest) {
                    furthest = progress();
                    attempt = 1;
                }
                const mayHelp = isServerFailure || transient !== undefined || (isCorrupt && !wasCorrupt);
                if (!mayHelp || attempt >= tries)
                    throw error;
                wasCorrupt ||= isCorrupt;
                if (this.#target(url).url === target.url) {
                    await (0,retry/* waitBeforeRetry */.jy)(policy, Math.min(attempt, policy.tries), transient?.retryAfter, signal);
                }
            }
        }
    }
}
async function otherAnswer(url, response) {
    await response.excerpt();
    const { status, headers } = response;
    if (status === 304)
        return { kind: 'unchanged', headers };
    if (isAbsent(status) || status === 501)
        return { kind: 'missing' };
    throw statusError(url, status, headers['retry-after']);
}
function withoutAuthorization(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));
}

;// CONCATENATED MODULE: ./build/channel/network/create.js



function createNetwork(options) {
    const { configuration, environment, report, homeDirectory, retry } = options;
    const { proxy, tls, mirrors, downloads, authenticationOverrideFile } = configuration;
    const offline = options.offline ?? configuration.offline;
    return new ChannelNetwork({
        client: new client/* HttpClient */.Qq({ env: environment, offline, retry, proxy, tls }),
        store: new store/* AuthStore */.aS({ env: environment, overrideFile: authenticationOverrideFile, homeDirectory }),
        mirrors,
        downloads,
        report,
        s3Options: new Map([...configuration.s3Options, ...(options.s3Options ?? [])]),
        environment,
        homeDirectory,
    });
}


/***/ }),

/***/ 51552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fileResponse),
/* harmony export */   m: () => (/* binding */ missingResponse)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96297);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89263);




class LocalResponse {
    status;
    url;
    headers;
    file;
    constructor(status, url, headers = {}, file) {
        this.status = status;
        this.url = url;
        this.headers = headers;
        this.file = file;
    }
    async bytes(limit) {
        const parts = [];
        let size = 0;
        for await (const chunk of this.stream()) {
            size += chunk.length;
            if (size > limit) {
                throw new _support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PixiBuildError */ .rW('http-too-large', `${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .redactUrl */ .BO)(this.url)} has more than the ${limit} bytes allowed`);
            }
            parts.push(chunk);
        }
        return Buffer.concat(parts);
    }
    async *stream() {
        if (this.file !== undefined)
            yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(this.file, { highWaterMark: 1 << 18 });
    }
    async excerpt() {
        return '';
    }
}
async function fileResponse(url) {
    const file = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(url);
    if ((await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_5__/* .fileKind */ .h_)(file)) !== 'file')
        return missingResponse(url);
    const { size, mtime } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
    return new LocalResponse(200, url, { 'content-length': String(size), 'last-modified': mtime.toUTCString() }, file);
}
function missingResponse(url) {
    return new LocalResponse(404, url);
}


/***/ }),

/***/ 47454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ buildSettings),
/* harmony export */   LM: () => (/* binding */ targetPlatform),
/* harmony export */   aK: () => (/* binding */ isOffline),
/* harmony export */   dI: () => (/* binding */ networkOptions),
/* harmony export */   ic: () => (/* binding */ timeLimits)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _build_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79283);
/* harmony import */ var _build_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35749);
/* harmony import */ var _channel_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26566);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);




function buildSettings(context, options) {
    const { cwd, environment, signal } = context;
    return {
        cwd,
        manifestPath: options.manifestPath,
        packagePath: options.path,
        channels: options.channel ?? [],
        toolchain: options.toolchain,
        buildPlatform: options.buildPlatform === undefined ? undefined : (0,_build_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatformOption */ .M0)(options.buildPlatform),
        variants: {
            values: (0,_build_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVariants */ .YY)(options.variant ?? []),
            files: options.variantConfig?.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, file)) ?? [],
        },
        buildNumber: options.buildNumber === undefined ? undefined : (0,_build_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBuildNumber */ .V8)(options.buildNumber),
        buildStringPrefix: options.buildStringPrefix,
        buildDirectory: options.buildDir,
        compilerCache: options.compilerCache,
        timeLimits: timeLimits(options),
        isolation: isolationOf(options),
        experimental: options.experimental,
        clean: options.clean,
        keepBuild: options.keepBuild,
        offline: isOffline(options, environment) || undefined,
        packageFormat: options.packageFormat === undefined ? undefined : (0,_build_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePackageFormat */ .PA)(options.packageFormat),
        packing: {
            leavesRecipeOut: options.includeRecipe === false,
            allowSymlinksOnWindows: options.allowSymlinksOnWindows,
            refusesPrefixInBinaries: options.errorPrefixInBinary,
            compressionThreads: options.compressionThreads === undefined ? undefined : (0,_build_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseThreadCount */ .nE)(options.compressionThreads),
        },
        environment,
        report: context.terminal.report,
        signal,
    };
}
function timeLimits(options) {
    const limit = (text) => (text === undefined ? undefined : (0,_build_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimeLimit */ .Er)(text));
    return { buildMs: limit(options.buildTimeout), testMs: limit(options.testTimeout) };
}
function isolationOf({ envIsolation = 'strict', toolchain }) {
    if (toolchain === 'system' && envIsolation !== 'strict') {
        const message = `'--env-isolation ${envIsolation}' is for builds in conda environments, not for '--toolchain system'`;
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PixiBuildError */ .rW('usage', message, { exitCode: 2 });
    }
    return envIsolation;
}
function networkOptions({ cwd, environment, terminal }, options) {
    const { manifestPath, path: packagePath } = options;
    const offline = isOffline(options, environment) || undefined;
    return { cwd, manifestPath, packagePath, environment, report: terminal.report, offline };
}
function isOffline(options, environment) {
    return options.offline === true || (0,_channel_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isOffline */ .aK)(environment);
}
function targetPlatform(options) {
    return options.targetPlatform === undefined ? undefined : (0,_build_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatformOption */ .M0)(options.targetPlatform);
}


/***/ }),

/***/ 33878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ BuildNumberSpec)
/* harmony export */ });
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49668);

class BuildNumberSpec {
    operator;
    number;
    constructor(operator, number) {
        this.operator = operator;
        this.number = number;
    }
    static parse(text) {
        const [, operator = '', digits = '', rest = ''] = /^([=!<>]*)([0-9]*)(.*)$/s.exec(text) ?? [];
        if (operator !== '' && !isOperator(operator)) {
            throw invalid(`invalid operator '${operator}'`, text, 0, operator.length);
        }
        if (digits === '')
            throw invalid('expected a number', text, operator.length, text.length);
        if (rest !== '')
            throw invalid(`unexpected '${rest}'`, text, text.length - rest.length, text.length);
        const number = Number(digits);
        if (!Number.isSafeInteger(number))
            throw invalid('the number is too large', text, operator.length, text.length);
        return new BuildNumberSpec(operator === '' ? '==' : operator, number);
    }
    matches(buildNumber) {
        switch (this.operator) {
            case '==':
                return buildNumber === this.number;
            case '!=':
                return buildNumber !== this.number;
            case '<':
                return buildNumber < this.number;
            case '<=':
                return buildNumber <= this.number;
            case '>':
                return buildNumber > this.number;
            case '>=':
                return buildNumber >= this.number;
        }
    }
    toString() {
        return `${this.operator}${this.number}`;
    }
    toJSON() {
        return this.toString();
    }
}
function isOperator(text) {
    return ['==', '!=', '<', '<=', '>', '>='].includes(text);
}
function invalid(reason, input, start, end) {
    return new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R(`invalid build number spec: ${reason}`, input, {
        range: { start, end },
        hint: "Write a number, or an operator and a number, such as '>=3'",
    });
}


/***/ }),

/***/ 41311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   FD: () => (/* binding */ canonicalChannelName),
/* harmony export */   G2: () => (/* binding */ isAbsolutePathText),
/* harmony export */   V7: () => (/* binding */ channelNameOfUrl),
/* harmony export */   VF: () => (/* binding */ stripUrlSecrets),
/* harmony export */   a4: () => (/* binding */ channelAlias),
/* harmony export */   f$: () => (/* binding */ urlScheme),
/* harmony export */   iw: () => (/* binding */ fileUrl),
/* harmony export */   pn: () => (/* binding */ parseChannel),
/* harmony export */   yP: () => (/* binding */ maskUrl)
/* harmony export */ });
/* unused harmony export subdirUrl */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49668);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24585);




const channelAlias = 'https://conda.anaconda.org/';
function parseChannel(text, context = {}) {
    const { location, platforms } = splitPlatforms(text);
    if (urlScheme(location) !== undefined)
        return { ...channelOfUrl(parseUrl(location, text), context.alias), platforms };
    if (isPathLike(location)) {
        return { baseUrl: withSlash(fileUrl(absolutePath(location, context, text))), name: undefined, platforms };
    }
    return { ...channelOfName(location, text, context.alias), platforms };
}
function subdirUrl(channel, platform) {
    return `${channel.baseUrl}${platform}/`;
}
function canonicalChannelName(channel) {
    return maskUrl(channel.baseUrl);
}
function channelNameOfUrl(baseUrl, alias = channelAlias) {
    if (!baseUrl.startsWith(alias))
        return undefined;
    const name = baseUrl.slice(alias.length).replace(/^\/+|\/+$/g, '');
    return name === '' ? undefined : name;
}
function splitPlatforms(text) {
    const open = text.endsWith(']') ? text.lastIndexOf('[') : -1;
    if (open < 0)
        return { location: text, platforms: undefined };
    const names = text
        .slice(open + 1, -1)
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
    const platforms = names.map((name) => {
        const platform = (0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .FL)(name);
        if (platform !== undefined)
            return platform;
        const start = text.indexOf(name, open);
        throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_3__/* .CondaParseError */ .R((0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownPlatformMessage */ .zf)(name), text, { range: { start, end: start + name.length } });
    });
    return { location: text.slice(0, open), platforms: platforms.length > 0 ? platforms : undefined };
}
function urlScheme(text) {
    return /^(\p{L}[\p{L}\p{N}]{0,10}):\/\//u.exec(text)?.[1];
}
function parseUrl(text, input = text) {
    try {
        return new URL(text);
    }
    catch {
        throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_3__/* .CondaParseError */ .R(`'${text}' is not a valid URL`, input);
    }
}
function channelOfUrl(url, alias) {
    url.pathname = withSlash(url.pathname);
    const baseUrl = url.href;
    const path = url.pathname.replace(/\/+$/, '');
    const ownName = url.host === '' ? path.slice(path.lastIndexOf('/') + 1) : path.replace(/^\/+/, '');
    const name = channelNameOfUrl(baseUrl, alias) ?? (ownName === '' ? undefined : ownName);
    return { baseUrl, name: url.protocol === 'http:' || url.protocol === 'https:' ? name : undefined };
}
function channelOfName(name, input, alias = channelAlias) {
    const wrong = /[:\\[\]]/.exec(name);
    const trimmed = name.replace(/\/+$/, '');
    if (wrong || trimmed === '' || !URL.canParse(`${trimmed}/`, alias)) {
        throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_3__/* .CondaParseError */ .R(`invalid channel name: '${name}'`, input, {
            range: wrong ? { start: wrong.index, end: wrong.index + 1 } : { start: 0, end: name.length },
            hint: "Give a name such as 'conda-forge', a URL, or a directory that starts with './'",
        });
    }
    return { baseUrl: new URL(`${trimmed}/`, alias).href, name: trimmed };
}
const drivePath = /^\p{L}:[\\/]/u;
function isAbsolutePathText(text) {
    return !text.includes('://') && (text.startsWith('/') || text.startsWith('\\\\') || drivePath.test(text));
}
function isPathLike(text) {
    return !text.includes('://') && (/^(?:\.\/|\.\.|~\/)/.test(text) || isAbsolutePathText(text));
}
function absolutePath(text, context, input) {
    if (isAbsolutePathText(text))
        return text;
    const [base, rest] = text.startsWith('~/') ? [context.homeDirectory, text.slice(2)] : [context.rootDirectory, text];
    if (base === undefined) {
        throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_3__/* .CondaParseError */ .R(`invalid path '${text}': it is not known what it is relative to`, input, {
            hint: 'Give an absolute path or a URL',
        });
    }
    return pathModule(base).join(base, rest);
}
function fileUrl(absolute) {
    const { normalize } = pathModule(absolute);
    return (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(normalize(absolute), { windows: isWindowsPath(absolute) }).href;
}
const isWindowsPath = (absolute) => drivePath.test(absolute) || absolute.startsWith('\\\\');
const pathModule = (absolute) => (isWindowsPath(absolute) ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix);
const withSlash = (url) => (url.endsWith('/') ? url : `${url}/`);
const mask = '********';
function maskUrl(text) {
    if (!URL.canParse(text))
        return text;
    const url = new URL(text);
    if (url.password !== '')
        url.password = mask;
    url.pathname = url.pathname.replace(/^\/t\/[^/]+(?=\/|$)/, `/t/${mask}`);
    return url.href;
}
function stripUrlSecrets(text) {
    if (!URL.canParse(text))
        return text;
    const url = new URL(text);
    url.username = '';
    url.password = '';
    url.search = '';
    url.pathname = url.pathname.replace(/^\/t\/[^/]+(?=\/|$)/, '');
    if (!/^#(?:md5|sha256):[0-9a-f]+$/i.test(url.hash))
        url.hash = '';
    return url.href;
}


/***/ }),

/***/ 61422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ parsePackageFileName)
/* harmony export */ });
/* unused harmony export formatPackageFileName */
function parsePackageFileName(fileName) {
    const extension = fileName.endsWith('.conda') ? '.conda' : fileName.endsWith('.tar.bz2') ? '.tar.bz2' : undefined;
    if (extension === undefined)
        return undefined;
    const stem = fileName.slice(0, -extension.length);
    const buildAt = stem.lastIndexOf('-');
    const versionAt = stem.lastIndexOf('-', buildAt - 1);
    if (buildAt < 1 || versionAt < 1)
        return undefined;
    return {
        name: stem.slice(0, versionAt),
        version: stem.slice(versionAt + 1, buildAt),
        build: stem.slice(buildAt + 1),
        extension,
    };
}
function formatPackageFileName(parts) {
    return `${parts.name}-${parts.version}-${parts.build}${parts.extension}`;
}


/***/ }),

/***/ 78461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   QU: () => (/* binding */ splitBrackets),
/* harmony export */   tv: () => (/* binding */ unescaped),
/* harmony export */   w6: () => (/* binding */ unquotedPositions)
/* harmony export */ });
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49668);

function unquotedPositions(text, wanted, limit) {
    const positions = [];
    if (!text.includes(wanted))
        return positions;
    let depth = 0;
    let quote = '';
    let before = '';
    for (let index = 0; index < text.length && positions.length < limit; index++) {
        const character = text[index];
        if (quote !== '') {
            if (character === '\\')
                index++;
            else if (character === quote)
                quote = '';
        }
        else if (character === '[' && (depth > 0 || startsFields(text, index)))
            depth++;
        else if (character === ']' && depth > 0)
            depth--;
        else if (isQuote(character) && depth > 0 && /^[=[,]$/.test(before))
            quote = character;
        else if (character === wanted)
            positions.push(index);
        if (!/\s/u.test(character))
            before = character;
    }
    return positions;
}
function startsFields(text, open) {
    fieldsAt.lastIndex = open;
    return fieldsAt.test(text);
}
const fieldsAt = /\[\s*[\p{L}\p{N}_-]+\s*=/uy;
const isQuote = (character) => character === '"' || character === "'";
function splitBrackets(text) {
    if (!text.endsWith(']'))
        return { head: text, fields: [] };
    const open = openingOfLast(text);
    if (open === undefined)
        throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R('invalid bracket', text);
    return { head: text.slice(0, open), fields: readFields(text, open) };
}
function openingOfLast(text) {
    let depth = 0;
    let quote = '';
    let open;
    for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (quote !== '') {
            if (character === '\\')
                index++;
            else if (character === quote)
                quote = '';
        }
        else if (isQuote(character) && depth > 0)
            quote = character;
        else if (character === '[') {
            if (depth++ === 0)
                open = index;
        }
        else if (character === ']') {
            depth = Math.max(0, depth - 1);
            if (depth === 0 && index !== text.length - 1)
                open = undefined;
        }
    }
    return depth === 0 && quote === '' ? open : undefined;
}
const keyAt = /\s*([\p{L}\p{N}_-]*)\s*=\s*/uy;
const listAt = /\[([^\]]*)\]/y;
const bareAt = /[^,\]'"]+/y;
const doubleQuotedAt = /"((?:[^"\\]|\\.)*)"/sy;
const singleQuotedAt = /'((?:[^'\\]|\\.)*)'/sy;
const separatorAt = /\s*([,\]])/y;
function readFields(text, open) {
    const fields = [];
    let position = open + 1;
    const take = (pattern) => {
        pattern.lastIndex = position;
        const found = pattern.exec(text);
        if (found)
            position = pattern.lastIndex;
        return found;
    };
    if (text[position] === ']')
        return fields;
    for (;;) {
        const start = position;
        const key = take(keyAt)?.[1];
        const value = (take(doubleQuotedAt) ?? take(singleQuotedAt) ?? take(listAt))?.[1] ?? take(bareAt)?.[0];
        const separator = value === undefined ? undefined : take(separatorAt)?.[1];
        if (key === undefined || value === undefined || separator === undefined) {
            const range = { start, end: text.length };
            const hint = 'Write [key="value", key=value, key=[a, b]]';
            throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R('invalid bracket', text, { range, hint });
        }
        fields.push({ key, value });
        if (separator === ']')
            return fields;
    }
}
function unescaped(value) {
    return value.replace(/\\(["'\\])/g, '$1');
}
function escaped(value) {
    return value.replace(/["\\]/g, '\\$&');
}


/***/ }),

/***/ 63823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ parseExtras),
/* harmony export */   RV: () => (/* binding */ isFlag),
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   cg: () => (/* binding */ isExtraName),
/* harmony export */   h9: () => (/* binding */ isFlagMatcher)
/* harmony export */ });
/* harmony import */ var _matcher_string_matcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46411);
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49668);
/* harmony import */ var _brackets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);



function isExtraName(name) {
    return /^[a-z0-9_.+-]{1,64}$/.test(name);
}
function isFlag(flag) {
    return /^[a-z0-9_]+(?::[a-z0-9_]+)?$/.test(flag);
}
function isFlagMatcher(text) {
    return /^[a-z0-9_*]+(?::[a-z0-9_*]+)?$/.test(text);
}
const element = /^\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([\p{L}\p{N}_.+-]+))\s*(,|$)/su;
function parseExtras(value) {
    const names = [];
    let rest = value;
    for (;;) {
        const found = element.exec(rest);
        if (!found)
            throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R('invalid bracket', value, { hint: 'Write [extras=[first, second]]' });
        names.push(found[1] ?? found[2] ?? found[3] ?? '');
        if (found[4] === '')
            break;
        rest = rest.slice(found[0].length);
    }
    const wrong = names.find((name) => !isExtraName(name));
    if (wrong !== undefined) {
        throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R(`invalid extras group name '${wrong}': names must match the pattern [a-z0-9_.+-] ` +
            'and be between 1 and 64 characters long', value);
    }
    return names;
}
function parseFlags(value) {
    return value.split(',').map((part) => {
        const raw = part.trim();
        const quoted = /^"(.*)"$|^'(.*)'$/s.exec(raw);
        const flag = quoted ? (0,_brackets_js__WEBPACK_IMPORTED_MODULE_1__/* .unescaped */ .tv)(quoted[1] ?? quoted[2] ?? '') : raw;
        if (!isFlagMatcher(flag)) {
            throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R(`invalid flag matcher: ${flag}`, value, {
                hint: "A flag has lower-case letters, digits and '_', perhaps a ':' inside, and '*' for anything",
            });
        }
        return _matcher_string_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .StringMatcher */ .Gr.parse(flag);
    });
}


/***/ }),

/***/ 39100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ MatchSpec),
  S: () => (/* binding */ nameOfDependency)
});

// EXTERNAL MODULE: ./build/conda/matcher/name-matcher.js
var name_matcher = __webpack_require__(74029);
// EXTERNAL MODULE: ./build/conda/package-name.js
var package_name = __webpack_require__(56486);
// EXTERNAL MODULE: ./build/conda/parse-error.js
var parse_error = __webpack_require__(49668);
;// CONCATENATED MODULE: ./build/conda/match-spec/condition.js

const maximumDepth = 64;
const maximumLeaves = 1000;
function parseCondition(text, parseLeaf) {
    const reader = new Reader(text, parseLeaf);
    const condition = reader.either();
    reader.expectEnd();
    return condition;
}
class Reader {
    text;
    parseLeaf;
    #position = 0;
    #depth = 0;
    #leaves = 0;
    constructor(text, parseLeaf) {
        this.text = text;
        this.parseLeaf = parseLeaf;
    }
    either() {
        return this.#chain('or', () => this.#chain('and', () => this.#primary()));
    }
    expectEnd() {
        if (this.text.slice(this.#position).trim() !== '')
            throw this.#invalid("expected 'and', 'or' or the end");
    }
    #chain(kind, readPart) {
        let left = readPart();
        for (;;) {
            const before = this.#position;
            this.#skipBlanks();
            if (!this.text.startsWith(kind, this.#position)) {
                this.#position = before;
                return left;
            }
            this.#position += kind.length;
            this.#skipBlanks();
            left = { kind, left, right: readPart() };
        }
    }
    #primary() {
        if (this.text[this.#position] !== '(')
            return this.#leaf();
        if (++this.#depth > maximumDepth)
            throw this.#invalid('parentheses are nested too deeply');
        this.#position++;
        this.#skipBlanks();
        const condition = this.either();
        this.#skipBlanks();
        if (this.text[this.#position] !== ')')
            throw this.#invalid("a '(' is not closed");
        this.#position++;
        this.#depth--;
        return condition;
    }
    #leaf() {
        const start = this.#position;
        const end = endOfLeaf(this.text, start);
        const leaf = end === undefined ? '' : this.text.slice(start, end).trim();
        if (end === undefined || leaf === '')
            throw this.#invalid('expected a match spec');
        if (++this.#leaves > maximumLeaves)
            throw this.#invalid('the condition is too long');
        this.#position = end;
        return { kind: 'spec', spec: this.parseLeaf(leaf) };
    }
    #skipBlanks() {
        while (/[ \t\r\n]/.test(this.text[this.#position] ?? ''))
            this.#position++;
    }
    #invalid(reason) {
        return new parse_error/* CondaParseError */.R(reason, this.text, { range: { start: this.#position, end: this.text.length } });
    }
}
function endOfLeaf(text, start) {
    let depth = 0;
    let quote = '';
    for (let index = start; index < text.length; index++) {
        const character = text[index];
        if (quote !== '') {
            if (character === '\\' && ++index >= text.length)
                return undefined;
            else if (character === quote)
                quote = '';
        }
        else if ((character === '"' || character === "'") && depth > 0)
            quote = character;
        else if (character === '[')
            depth++;
        else if (character === ']')
            depth = Math.max(0, depth - 1);
        else if (depth === 0 && (character === '(' || character === ')' || isWordAt(text, index, start)))
            return index;
    }
    return text.length;
}
function isWordAt(text, index, start) {
    if (index > start && !/[\s()]/u.test(text[index - 1]))
        return false;
    return /^(?:and|or)(?:[\s()]|$)/u.test(text.slice(index, index + 4));
}
function mapCondition(condition, change) {
    if (condition.kind === 'spec')
        return { kind: 'spec', spec: change(condition.spec) };
    const { kind, left, right } = condition;
    return { kind, left: mapCondition(left, change), right: mapCondition(right, change) };
}

// EXTERNAL MODULE: ./build/conda/channel.js
var conda_channel = __webpack_require__(41311);
// EXTERNAL MODULE: ./build/conda/matcher/string-matcher.js
var string_matcher = __webpack_require__(46411);
// EXTERNAL MODULE: ./build/conda/platform.js
var platform = __webpack_require__(24585);
// EXTERNAL MODULE: ./build/conda/match-spec/brackets.js
var match_spec_brackets = __webpack_require__(78461);
// EXTERNAL MODULE: ./build/conda/match-spec/lists.js
var lists = __webpack_require__(63823);
;// CONCATENATED MODULE: ./build/conda/match-spec/format.js






const displayOrder = [
    ...['extras', 'flags', 'md5', 'sha256', 'buildNumber', 'version', 'build', 'fileName', 'url'],
    ...['license', 'licenseFamily', 'trackFeatures', 'channel', 'subdir', 'namespace', 'when'],
];
const displayLeafOrder = [
    ...['version', 'build', 'buildNumber', 'channel', 'subdir', 'namespace', 'extras', 'flags', 'md5'],
    ...['sha256', 'fileName', 'url', 'license', 'licenseFamily', 'trackFeatures', 'when'],
];
const canonicalOrder = [
    ...['version', 'build', 'buildNumber', 'fileName', 'extras', 'flags', 'channel', 'subdir'],
    ...['namespace', 'md5', 'sha256', 'url', 'license', 'licenseFamily', 'when', 'trackFeatures'],
];
function displayText(spec) {
    const placed = placedFields(spec);
    const brackets = bracketText(spec, displayOrder.filter((field) => !placed.has(field)), 'display');
    return prefixText(spec, placed) + brackets;
}
function canonicalText(spec) {
    const name = spec.name.toString();
    if (!isCanonicalName(spec))
        throw unwritable('name', name);
    return name + bracketText(spec, canonicalOrder, 'canonical');
}
function placedFields(spec) {
    const placed = new Set();
    if (spec.channel && placedChannelName(spec.channel) !== undefined) {
        placed.add('channel');
        if (spec.subdir !== undefined && (0,platform/* parsePlatform */.FL)(spec.subdir))
            placed.add('subdir');
        if (spec.namespace !== undefined && isPlainToken(spec.namespace))
            placed.add('namespace');
    }
    if (spec.version && isPlainText(spec.version.toString())) {
        placed.add('version');
        const build = spec.build?.toString();
        if (build !== undefined && isPlainText(build) && !/[,|]/.test(build))
            placed.add('build');
    }
    return placed;
}
function prefixText(spec, placed) {
    let text = '';
    if (placed.has('channel')) {
        text = placedChannelName(spec.channel);
        if (placed.has('subdir'))
            text += `/${spec.subdir}`;
        text += placed.has('namespace') ? `:${spec.namespace}:` : '::';
    }
    text += spec.name.toString();
    if (placed.has('version'))
        text += ` ${spec.version}`;
    if (placed.has('build'))
        text += ` ${spec.build}`;
    return text;
}
const isPlainText = (text) => !/[\s:#;[\]]/u.test(text);
const isPlainToken = (text) => text !== '' && !/[\s#;:[\]"'\\()=<>!~,]/u.test(text);
function placedChannelName(channel) {
    if (channel.platforms)
        return undefined;
    const name = nameThatReads(channel.baseUrl);
    return name !== undefined && name === channel.name ? name : undefined;
}
function nameThatReads(baseUrl) {
    const name = (0,conda_channel/* channelNameOfUrl */.V7)(baseUrl);
    if (name === undefined || !isPlainToken(name))
        return undefined;
    const lastSegment = name.includes('/') ? name.slice(name.lastIndexOf('/') + 1) : '';
    if ((0,platform/* parsePlatform */.FL)(lastSegment))
        return undefined;
    return new URL(`${name}/`, conda_channel/* channelAlias */.a4).href === baseUrl ? name : undefined;
}
function bracketText(spec, order, style) {
    const present = order.filter((field) => spec[field] !== undefined);
    if (present.length === 0)
        return '';
    return `[${present.map((field) => fieldText(spec, field, style)).join(separator(style))}]`;
}
const separator = (style) => (style === 'display' ? ', ' : ',');
function fieldText(spec, field, style) {
    switch (field) {
        case 'version':
        case 'subdir':
        case 'namespace':
        case 'md5':
        case 'sha256':
        case 'license':
            return scalar(field, String(spec[field]), style);
        case 'build':
            return scalar('build', String(spec.build), style);
        case 'buildNumber':
            return scalar('build_number', String(spec.buildNumber), style);
        case 'fileName':
            return scalar('fn', spec.fileName, style);
        case 'licenseFamily':
            return scalar('license_family', spec.licenseFamily, style);
        case 'url':
            return scalar('url', style === 'canonical' ? (0,conda_channel/* stripUrlSecrets */.VF)(spec.url) : spec.url, style);
        case 'channel':
            return scalar('channel', channelText(spec.channel, style), style);
        case 'trackFeatures':
            return trackFeaturesText(spec.trackFeatures, style);
        case 'extras':
            return list('extras', spec.extras, lists/* isExtraName */.cg, style);
        case 'flags':
            return list('flags', spec.flags.map(String), lists/* isFlagMatcher */.h9, style);
        case 'when':
            return `when="${(0,match_spec_brackets/* escaped */.Mk)(conditionText(spec.when, style, 0, false))}"`;
    }
}
function channelText(channel, style) {
    const platforms = channel.platforms ? `[${channel.platforms.join(',')}]` : '';
    if (style === 'display')
        return placedChannelName(channel) ?? channel.baseUrl + platforms;
    const url = (0,conda_channel/* stripUrlSecrets */.VF)(channel.baseUrl);
    return (nameThatReads(url) ?? url) + platforms;
}
function list(key, values, isValid, style) {
    if (style === 'canonical') {
        const wrong = values.length === 0 ? '' : values.find((value) => !isValid(value));
        if (wrong !== undefined)
            throw unwritable(key, wrong);
    }
    return `${key}=[${values.join(separator(style))}]`;
}
function trackFeaturesText(features, style) {
    const wrong = features.length === 0 ? '' : features.find((feature) => feature === '' || /[, ]/.test(feature));
    if (style === 'canonical' && wrong !== undefined)
        throw unwritable('track_features', wrong);
    return scalar('track_features', features.join(' '), style);
}
function scalar(key, value, style) {
    const quote = quoteFor(value);
    if (quote !== undefined)
        return `${key}=${quote}${value}${quote}`;
    if (style === 'canonical')
        throw unwritable(key, value);
    return `unrepresentable-${key}="${(0,match_spec_brackets/* escaped */.Mk)(value)}"`;
}
function quoteFor(value) {
    const trailing = /\\*$/.exec(value)?.[0].length ?? 0;
    if (trailing % 2 === 1)
        return undefined;
    const bare = value.replace(/\\./gs, '');
    const single = !bare.includes("'");
    const double = !bare.includes('"');
    if (value.includes("\\'") && double)
        return '"';
    if (single && /[\\"]/.test(value))
        return "'";
    return double ? '"' : single ? "'" : undefined;
}
function conditionText(condition, style, outer, isRight) {
    if (condition.kind === 'spec')
        return leafText(condition.spec, style);
    const binding = condition.kind === 'and' ? 2 : 1;
    const left = conditionText(condition.left, style, binding, false);
    const right = conditionText(condition.right, style, binding, true);
    const text = `${left} ${condition.kind} ${right}`;
    return binding < outer || (isRight && binding === outer) ? `(${text})` : text;
}
function leafText(spec, style) {
    const name = spec.name.toString();
    const order = style === 'display' ? displayLeafOrder : canonicalOrder;
    const present = order.filter((field) => spec[field] !== undefined);
    const version = spec.version?.toString() ?? '';
    const simple = spec.name.kind === 'exact' &&
        present.every((field) => field === 'version') &&
        (version === '' || (/^[><=!~]/.test(version) && isPlainText(version) && !/[()]/.test(version)));
    if (style === 'canonical' && !isCanonicalLeaf(spec, simple ? version === '' : present.length === 0)) {
        throw unwritable('when', name);
    }
    return simple ? name + version : name + bracketText(spec, order, style);
}
function isCanonicalName({ name }) {
    const text = name.toString();
    if (name.kind === 'exact')
        return true;
    if ((0,string_matcher/* matcherKind */.hH)(text) !== name.kind)
        return false;
    return name.kind === 'glob' ? isPlainText(text) : !/[:#;[\]]/.test(text) && text.indexOf('$') === text.length - 1;
}
function isCanonicalLeaf(spec, nameIsLast) {
    const name = spec.name.toString();
    if (spec.when !== undefined || !isCanonicalName(spec) || /[()]/.test(name))
        return false;
    return !(nameIsLast ? /(?:^|\s)(?:and|or)(?:\s|$)/u : /(?:^|\s)(?:and|or)\s/u).test(name);
}
function unwritable(what, value) {
    return new parse_error/* CondaParseError */.R(`${what} '${value}' cannot be represented in canonical MatchSpec syntax`, value);
}

// EXTERNAL MODULE: ./build/conda/build-number-spec.js
var build_number_spec = __webpack_require__(33878);
// EXTERNAL MODULE: ./build/conda/file-name.js
var file_name = __webpack_require__(61422);
// EXTERNAL MODULE: ./build/conda/version/version-spec.js
var version_spec = __webpack_require__(60055);
;// CONCATENATED MODULE: ./build/conda/match-spec/version-and-build.js



function parseVersionAndBuild(text, mode) {
    if (text.includes('['))
        throw new parse_error/* CondaParseError */.R('multiple bracket sections not allowed', text);
    const { version, build } = splitVersionAndBuild(text, mode);
    const versionText = withoutLeadingEquals(version.replace(/\s+/gu, ''), build, mode);
    return {
        version: version_spec/* VersionSpec */.G.parse(versionText, mode),
        ...(build !== undefined && { build: string_matcher/* StringMatcher */.Gr.parse(build) }),
    };
}
function splitVersionAndBuild(text, mode) {
    const end = new Recognizer(text, mode).group(0);
    if (end === undefined)
        throw new parse_error/* CondaParseError */.R(`unable to parse version spec: ${text}`, text);
    const separated = mode === 'lenient' && /[ =]/.test(text[end] ?? '') ? end + 1 : end;
    const build = text.slice(separated).trim();
    if (mode === 'strict' && /[^\p{L}\p{N}_*]/u.test(build)) {
        throw new parse_error/* CondaParseError */.R(`the build string '${build}' is not valid, it can only contain alphanumeric characters and underscores`, text, { range: { start: text.length - build.length, end: text.length } });
    }
    return { version: text.slice(0, end).trim(), build: build === '' ? undefined : build };
}
function withoutLeadingEquals(version, build, mode) {
    if (mode === 'strict' || !version.startsWith('='))
        return version;
    if (build === undefined && version.startsWith('=='))
        return version.slice(2);
    const rest = version.slice(1);
    if (/[=,|]/.test(rest))
        return version;
    return build === undefined && !rest.endsWith('*') ? `${rest}*` : rest;
}
const blanksAt = /[ \t\r\n]*/y;
const operatorAt = /[ \t\r\n]*(?:==|!=|=|>=|>|<=|<|~=)[ \t\r\n]*/y;
const versionAt = /(?:[0-9]+!)?(?:[A-Za-z]+|[0-9]+|\*)(?:[._-]*(?:[A-Za-z]+|[0-9]+|\*))*[_-]*/y;
const partsAt = /(?:[A-Za-z]+|[0-9]+|\*)(?:[._-]*(?:[A-Za-z]+|[0-9]+|\*))*[_-]*/y;
const version_and_build_maximumDepth = 64;
class Recognizer {
    text;
    mode;
    #depth = 0;
    constructor(text, mode) {
        this.text = text;
        this.mode = mode;
    }
    group(start) {
        let end = this.part(start);
        while (end !== undefined) {
            const separator = this.match(blanksAt, end) ?? end;
            if (this.text[separator] !== ',' && this.text[separator] !== '|')
                return end;
            end = this.part(this.match(blanksAt, separator + 1) ?? separator + 1);
        }
        return undefined;
    }
    part(start) {
        if (this.text[start] === '(' && this.#depth < version_and_build_maximumDepth) {
            this.#depth++;
            const end = this.group(start + 1);
            this.#depth--;
            return end !== undefined && this.text[end] === ')' ? end + 1 : undefined;
        }
        return this.constraint(start);
    }
    constraint(start) {
        if (this.text[start] === '*')
            return this.text.startsWith('.*', start + 1) ? start + 3 : start + 1;
        if (this.mode === 'lenient' && this.text[start] === '=') {
            const version = this.version(start + 1);
            if (version === 'broken')
                return undefined;
            if (version !== undefined)
                return this.text.startsWith('.*', version) ? version + 2 : version;
        }
        const version = this.version(this.match(operatorAt, start) ?? start);
        if (version === undefined || version === 'broken')
            return undefined;
        return this.match(/[.*]*/y, version) ?? version;
    }
    version(start) {
        const end = this.match(versionAt, start);
        if (end === undefined || this.text[end] !== '+')
            return end;
        return this.match(partsAt, end + 1) ?? 'broken';
    }
    match(pattern, start) {
        pattern.lastIndex = start;
        return pattern.test(this.text) ? pattern.lastIndex : undefined;
    }
}

;// CONCATENATED MODULE: ./build/conda/match-spec/parse.js












function parseMatchSpecFields(text, options = {}) {
    const [comment] = (0,match_spec_brackets/* unquotedPositions */.w6)(text, '#', 1);
    const body = text.slice(0, comment).trim();
    rejectSemicolons(body);
    const { head, fields: brackets } = (0,match_spec_brackets/* splitBrackets */.QU)(body);
    const fields = readBrackets(brackets, options);
    const url = fields.url === undefined ? urlOf(head) : undefined;
    if (url !== undefined)
        return { name: nameOfUrl(url, text), url };
    const rest = readPrefix(head, fields, options);
    const { name, rest: versionAndBuild } = splitName(rest, options);
    if (versionAndBuild === '')
        return Object.assign(fields, { name });
    const positional = parseVersionAndBuild(versionAndBuild, options.mode ?? 'lenient');
    if (options.mode === 'strict') {
        if (fields.version !== undefined)
            throw givenTwice('version', text);
        if (fields.build !== undefined && positional.build !== undefined)
            throw givenTwice('build', text);
    }
    fields.version ??= positional.version;
    fields.build ??= positional.build;
    return Object.assign(fields, { name });
}
function noFields() {
    return {
        name: undefined,
        version: undefined,
        build: undefined,
        buildNumber: undefined,
        fileName: undefined,
        extras: undefined,
        flags: undefined,
        channel: undefined,
        subdir: undefined,
        namespace: undefined,
        md5: undefined,
        sha256: undefined,
        url: undefined,
        license: undefined,
        licenseFamily: undefined,
        trackFeatures: undefined,
        when: undefined,
    };
}
function rejectSemicolons(text) {
    const [first, second] = (0,match_spec_brackets/* unquotedPositions */.w6)(text, ';', 2);
    if (first === undefined)
        return;
    if (/^\s*if\s/u.test(text.slice(first + 1))) {
        throw new parse_error/* CondaParseError */.R("the '; if' syntax for conditional dependencies is deprecated", text, {
            range: { start: first, end: text.length },
            hint: 'Write [when="..."] instead',
        });
    }
    if (second !== undefined) {
        throw new parse_error/* CondaParseError */.R('more than one semicolon in match spec', text, {
            range: { start: second, end: second + 1 },
        });
    }
}
function readPrefix(head, fields, options) {
    const lastColon = head.lastIndexOf(':');
    if (lastColon < 0)
        return head;
    const colonBefore = lastColon === 0 ? -1 : head.lastIndexOf(':', lastColon - 1);
    const namespace = head.slice(colonBefore + 1, lastColon).trim();
    if (namespace !== '')
        fields.namespace = namespace;
    if (colonBefore >= 0) {
        const { channel, subdir } = parseChannelAndSubdir(head.slice(0, colonBefore), options);
        fields.channel ??= channel;
        if (subdir !== undefined)
            fields.subdir ??= subdir;
    }
    return head.slice(lastColon + 1);
}
function parseChannelAndSubdir(text, options) {
    const slash = text.lastIndexOf('/');
    const subdir = slash < 0 ? undefined : (0,platform/* parsePlatform */.FL)(text.slice(slash + 1));
    if (subdir === undefined)
        return { channel: (0,conda_channel/* parseChannel */.pn)(text, options.channels) };
    return { channel: (0,conda_channel/* parseChannel */.pn)(text.slice(0, slash), options.channels), subdir };
}
function splitName(text, options) {
    const trimmed = text.trim();
    const end = endOfRegexName(trimmed) ?? /^[^\s><=!~]*/u.exec(trimmed)[0].length;
    const nameText = trimmed.slice(0, end);
    if (nameText === '')
        throw new parse_error/* CondaParseError */.R('missing package name', text);
    if (nameText.includes('[') && !/[*^]/.test(nameText)) {
        throw new parse_error/* CondaParseError */.R('brackets are allowed once, at the end of the spec', text, {
            hint: 'Write name version build [key=value]',
        });
    }
    const name = name_matcher/* NameMatcher */.G.parse(nameText);
    if (name.kind !== 'exact' && !options.namePatterns) {
        throw new parse_error/* CondaParseError */.R(`"${nameText}" looks like a ${name.kind} but only exact package names are allowed, ` +
            'package names can only contain 0-9, a-z, A-Z, -, _, or .', text);
    }
    return { name, rest: trimmed.slice(end).trim() };
}
function endOfRegexName(text) {
    if (!text.startsWith('^'))
        return undefined;
    const end = text.search(/\$(?=$|[\s><=!~])/u);
    return end < 0 ? undefined : end + 1;
}
function urlOf(text) {
    if (text.includes('::'))
        return undefined;
    const trimmed = text.trim();
    if ((0,conda_channel/* urlScheme */.f$)(trimmed) !== undefined)
        return (0,conda_channel/* parseUrl */.Dl)(trimmed).href;
    return (0,conda_channel/* isAbsolutePathText */.G2)(trimmed) ? (0,conda_channel/* fileUrl */.iw)(trimmed) : undefined;
}
function nameOfUrl(url, input) {
    const { pathname } = new URL(url);
    const parts = (0,file_name/* parsePackageFileName */.v)(pathname.slice(pathname.lastIndexOf('/') + 1));
    if (parts === undefined) {
        throw new parse_error/* CondaParseError */.R('missing package name: the URL does not end in the file name of a package', input);
    }
    return name_matcher/* NameMatcher */.G.parse(parts.name);
}
function readBrackets(brackets, options) {
    const fields = noFields();
    const seen = new Set();
    for (const { key, value } of brackets) {
        if (options.mode === 'strict' && seen.has(key))
            throw givenTwice(key, value);
        seen.add(key);
        readBracket(fields, key, value, options);
    }
    return fields;
}
function readBracket(fields, key, value, options) {
    switch (key) {
        case 'version':
            fields.version = version_spec/* VersionSpec */.G.parse(value, options.mode);
            return;
        case 'build':
            fields.build = string_matcher/* StringMatcher */.Gr.parse(value);
            return;
        case 'build_number':
            fields.buildNumber = build_number_spec/* BuildNumberSpec */.d.parse(value);
            return;
        case 'sha256':
            fields.sha256 = hexDigest(value, 64);
            return;
        case 'md5':
            fields.md5 = hexDigest(value, 32);
            return;
        case 'fn':
            fields.fileName = value;
            return;
        case 'url':
            fields.url = urlOf(value) ?? invalidUrl(value);
            return;
        case 'subdir':
            fields.subdir = value;
            return;
        case 'channel': {
            const { channel, subdir } = parseChannelAndSubdir(value, options);
            fields.channel ??= channel;
            if (subdir !== undefined)
                fields.subdir ??= subdir;
            return;
        }
        case 'license':
            fields.license = value;
            return;
        case 'license_family':
            fields.licenseFamily = value;
            return;
        case 'namespace':
            fields.namespace = value;
            return;
        case 'track_features':
            fields.trackFeatures = value.split(/[, ]/).flatMap((part) => part.trim() || []);
            return;
        default:
            readRevision3Bracket(fields, key, value, options);
    }
}
function readRevision3Bracket(fields, key, value, options) {
    if (options.revision3 === false || !['extras', 'flags', 'when'].includes(key)) {
        throw new parse_error/* CondaParseError */.R(`invalid bracket key: ${key}`, key);
    }
    if (key === 'extras')
        fields.extras = (0,lists/* parseExtras */.F7)(value);
    else if (key === 'flags')
        fields.flags = (0,lists/* parseFlags */.bQ)(value);
    else
        fields.when = readCondition(value, options);
}
function readCondition(value, options) {
    try {
        return parseCondition((0,match_spec_brackets/* unescaped */.tv)(value), (leaf) => {
            const spec = parseMatchSpecFields(leaf, options);
            if (spec.when !== undefined)
                throw new parse_error/* CondaParseError */.R('invalid bracket key: when', leaf);
            return spec;
        });
    }
    catch (error) {
        if (!(error instanceof parse_error/* CondaParseError */.R))
            throw error;
        throw new parse_error/* CondaParseError */.R(`could not parse condition ${value}: ${error.message}`, value, { hint: error.hint });
    }
}
function hexDigest(value, length) {
    if (value.length === length && /^[0-9a-f]+$/i.test(value))
        return value.toLowerCase();
    throw new parse_error/* CondaParseError */.R('unable to parse hash digest from hex', value, {
        hint: `The digest has ${length} hexadecimal digits`,
    });
}
function invalidUrl(value) {
    throw new parse_error/* CondaParseError */.R('invalid package path or url', value, { hint: 'Give a URL or an absolute path' });
}
function givenTwice(key, input) {
    return new parse_error/* CondaParseError */.R(`found multiple values for: ${key}`, input);
}

;// CONCATENATED MODULE: ./build/conda/match-spec/match-spec.js





class MatchSpec {
    name;
    version;
    build;
    buildNumber;
    fileName;
    extras;
    flags;
    channel;
    subdir;
    namespace;
    md5;
    sha256;
    url;
    license;
    licenseFamily;
    trackFeatures;
    when;
    #text;
    constructor(fields) {
        this.name = fields.name;
        this.version = fields.version;
        this.build = fields.build;
        this.buildNumber = fields.buildNumber;
        this.fileName = fields.fileName;
        this.extras = fields.extras;
        this.flags = fields.flags;
        this.channel = fields.channel;
        this.subdir = fields.subdir;
        this.namespace = fields.namespace;
        this.md5 = fields.md5;
        this.sha256 = fields.sha256;
        this.url = fields.url;
        this.license = fields.license;
        this.licenseFamily = fields.licenseFamily;
        this.trackFeatures = fields.trackFeatures;
        this.when = fields.when && mapCondition(fields.when, MatchSpec.of);
    }
    static parse(text, options = {}) {
        return new MatchSpec(parseMatchSpecFields(text, options));
    }
    static of(fields) {
        return fields instanceof MatchSpec ? fields : new MatchSpec(fields);
    }
    static named(name) {
        return new MatchSpec({ name: name_matcher/* NameMatcher */.G.of(name) });
    }
    with(changes) {
        return new MatchSpec({ ...this.fields, ...changes });
    }
    get fields() {
        const { name, version, build, buildNumber, fileName, extras, flags, channel, subdir, namespace } = this;
        const { md5, sha256, url, license, licenseFamily, trackFeatures, when } = this;
        return {
            ...{ name, version, build, buildNumber, fileName, extras, flags, channel, subdir, namespace },
            ...{ md5, sha256, url, license, licenseFamily, trackFeatures, when },
        };
    }
    matches(record) {
        return (this.name.matches(record.name) &&
            (this.version === undefined || this.version.matches(record.version)) &&
            (this.build === undefined || this.build.matches(record.build)) &&
            (this.buildNumber === undefined || this.buildNumber.matches(record.buildNumber)) &&
            (this.md5 === undefined || this.md5 === record.md5) &&
            (this.sha256 === undefined || this.sha256 === record.sha256) &&
            (this.url === undefined || record.url === undefined || this.url === record.url) &&
            (this.license === undefined || this.license === record.license) &&
            (this.licenseFamily === undefined || this.licenseFamily === record.licenseFamily) &&
            (this.trackFeatures?.every((feature) => record.trackFeatures?.includes(feature)) ?? true) &&
            (this.flags?.every((flag) => record.flags?.some((of) => flag.matches(of))) ?? true));
    }
    matchesVirtual(virtual) {
        return (this.name.matches(virtual.name) &&
            (this.version === undefined || this.version.matches(virtual.version)) &&
            (this.build === undefined || this.build.matches(virtual.build)));
    }
    get isVirtual() {
        return this.name.exact ? this.name.exact.isVirtual : /^\^?__/.test(this.name.toString());
    }
    get matchesEveryVersion() {
        return (this.version === undefined || this.version.isAny) && this.narrowsByVersionOnly;
    }
    get narrowsByVersionOnly() {
        const { build, buildNumber, md5, sha256, url, license, licenseFamily, trackFeatures, flags } = this;
        const narrowing = [build, buildNumber, md5, sha256, url, license, licenseFamily, trackFeatures, flags];
        return narrowing.every((field) => field === undefined);
    }
    toString() {
        this.#text ??= displayText(this);
        return this.#text;
    }
    toCanonicalString() {
        return canonicalText(this);
    }
    toJSON() {
        return this.toString();
    }
}
function nameOfDependency(text) {
    const name = /^\s*(?:[^\s[]*::)?([^\s><=!~;[]*)/.exec(text)?.[1] ?? '';
    return package_name/* PackageName */.gp.parse(name).normalized;
}


/***/ }),

/***/ 41979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ asciiLower),
/* harmony export */   q: () => (/* binding */ parseGlob)
/* harmony export */ });
function parseGlob(source, ignoreCase) {
    const tokens = parseTokens(source, ignoreCase);
    return tokens && { source, matches: (text) => matchTokens(tokens, text) };
}
function parseTokens(source, ignoreCase) {
    const characters = [...source];
    const tokens = [];
    for (let index = 0; index < characters.length;) {
        const character = characters[index];
        if (character === '*') {
            const count = countStars(characters, index);
            const isWholePart = count === 2 && isPart(characters, index, count);
            if (count > 2 || (count === 2 && !isWholePart))
                return undefined;
            index += count;
            if (isWholePart && characters[index] === '/')
                index++;
            else if (tokens.at(-1) !== 'star')
                tokens.push('star');
        }
        else if (character === '[') {
            const end = endOfSet(characters, index);
            if (end === undefined)
                return undefined;
            tokens.push(setOf(characters.slice(index + 1, end), ignoreCase));
            index = end + 1;
        }
        else {
            tokens.push(character === '?' ? () => true : sameAs(character, ignoreCase));
            index++;
        }
    }
    return tokens;
}
function countStars(characters, start) {
    let end = start;
    while (characters[end] === '*')
        end++;
    return end - start;
}
function isPart(characters, start, length) {
    const before = characters[start - 1];
    const after = characters[start + length];
    return (before === undefined || before === '/') && (after === undefined || after === '/');
}
function endOfSet(characters, start) {
    const first = characters[start + 1] === '!' ? start + 2 : start + 1;
    const end = characters.indexOf(']', first + 1);
    return end < 0 ? undefined : end;
}
function setOf(content, ignoreCase) {
    const negated = content[0] === '!' && content.length > 1;
    const members = negated ? content.slice(1) : content;
    const tests = [];
    for (let index = 0; index < members.length;) {
        const from = members[index];
        if (members[index + 1] === '-' && index + 2 < members.length) {
            tests.push(between(from, members[index + 2], ignoreCase));
            index += 3;
        }
        else {
            tests.push(sameAs(from, ignoreCase));
            index++;
        }
    }
    return (character) => tests.some((test) => test(character)) !== negated;
}
function sameAs(wanted, ignoreCase) {
    if (!ignoreCase)
        return (character) => character === wanted;
    const lower = asciiLower(wanted);
    return (character) => asciiLower(character) === lower;
}
function between(from, to, ignoreCase) {
    const within = (character) => inOrder(from, character) && inOrder(character, to);
    if (!ignoreCase || !/^[A-Za-z]$/.test(from) || !/^[A-Za-z]$/.test(to))
        return within;
    const [low, high] = [asciiLower(from), asciiLower(to)];
    return (character) => {
        const lower = asciiLower(character);
        return (inOrder(low, lower) && inOrder(lower, high)) || within(character);
    };
}
const inOrder = (a, b) => a.codePointAt(0) <= b.codePointAt(0);
function asciiLower(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function matchTokens(tokens, text) {
    const characters = [...text];
    let token = 0;
    let position = 0;
    let starToken = -1;
    let starPosition = 0;
    while (position < characters.length) {
        const current = tokens[token];
        if (current === 'star') {
            starToken = token++;
            starPosition = position;
        }
        else if (current?.(characters[position])) {
            token++;
            position++;
        }
        else if (starToken >= 0) {
            token = starToken + 1;
            position = ++starPosition;
        }
        else {
            return false;
        }
    }
    while (tokens[token] === 'star')
        token++;
    return token === tokens.length;
}


/***/ }),

/***/ 74029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ NameMatcher)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56486);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41979);
/* harmony import */ var _regex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59596);
/* harmony import */ var _string_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46411);




class NameMatcher {
    exact;
    kind;
    #source;
    #pattern;
    constructor(source, kind, of) {
        this.#source = source;
        this.kind = kind;
        this.exact = of instanceof _package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageName */ .gp ? of : undefined;
        this.#pattern = of instanceof _package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageName */ .gp ? undefined : of;
    }
    static of(name) {
        return new NameMatcher(name.normalized, 'exact', name);
    }
    static parse(text) {
        const kind = (0,_string_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .matcherKind */ .hH)(text);
        if (kind === 'exact')
            return NameMatcher.of(_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageName */ .gp.parse(text));
        const pattern = kind === 'regex' ? (0,_regex_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRegex */ .r)(text, false) : (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGlob */ .q)(text, false);
        if (pattern === undefined)
            throw (0,_string_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidPattern */ .e$)(text, kind);
        return new NameMatcher(text, kind, pattern);
    }
    matches(name) {
        return this.exact ? this.exact.normalized === name.normalized : this.#pattern.matches(name.normalized);
    }
    toString() {
        return this.#source;
    }
}


/***/ }),

/***/ 59596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ parseRegex)
});

;// CONCATENATED MODULE: ./build/conda/matcher/regex-parse.js
class RegexSyntaxError extends Error {
}
const maximumDepth = 50;
const maximumRepeat = 1000;
const maximumCost = 20_000;
function parseRegexSyntax(source, ignoreCase) {
    const reader = new Reader(source, { ignoreCase, dotAll: false });
    const node = reader.choice();
    if (!reader.atEnd)
        throw new RegexSyntaxError("unexpected ')'");
    if (costOf(node) > maximumCost)
        throw new RegexSyntaxError('the pattern repeats too much');
    return node;
}
function costOf(node) {
    switch (node.kind) {
        case 'sequence':
        case 'choice':
            return node.parts.reduce((sum, part) => sum + costOf(part), 1);
        case 'repeat':
            return costOf(node.of) * Math.max(1, node.most === Infinity ? node.least : node.most);
        case 'look':
            return costOf(node.of) + 1;
        default:
            return 1;
    }
}
class Reader {
    source;
    flags;
    #position = 0;
    #depth = 0;
    constructor(source, flags) {
        this.source = source;
        this.flags = flags;
    }
    get atEnd() {
        return this.#position >= this.source.length;
    }
    choice() {
        const flags = this.flags;
        const parts = [this.#sequence()];
        while (this.#take('|'))
            parts.push(this.#sequence());
        this.flags = flags;
        return parts.length === 1 ? parts[0] : { kind: 'choice', parts };
    }
    #sequence() {
        const parts = [];
        while (!this.atEnd && !this.#sees('|') && !this.#sees(')')) {
            const atom = this.#atom();
            if (atom)
                parts.push(this.#repeated(atom));
        }
        return parts.length === 1 ? parts[0] : { kind: 'sequence', parts };
    }
    #atom() {
        if (this.#take('('))
            return this.#group();
        const set = this.#takeMatch(/\[\^?\]?(?:\[:\^?\w+:\]|\[(?:\\.|[^\]\\])*\]|\\.|[^\]\\])*\]/suy);
        if (set)
            return this.#characterClass(set[0]);
        if (this.#take('^'))
            return { kind: 'start' };
        if (this.#take('$'))
            return { kind: 'end' };
        if (this.#take('.')) {
            const { dotAll } = this.flags;
            return { kind: 'character', test: (character) => dotAll || character !== '\n' };
        }
        if (this.#take('\\'))
            return this.#escape();
        const character = String.fromCodePoint(this.source.codePointAt(this.#position));
        if ('*+?['.includes(character))
            throw new RegexSyntaxError(`unexpected '${character}'`);
        this.#position += character.length;
        return this.#literal(character);
    }
    #group() {
        if (++this.#depth > maximumDepth)
            throw new RegexSyntaxError('groups are nested too deeply');
        const flags = this.#takeMatch(/\?([a-z]*)(?:-([a-z]+))?([:)])/uy);
        const outer = this.flags;
        if (flags) {
            this.flags = changedFlags(outer, flags[1] ?? '', flags[2] ?? '');
            if (flags[3] === ')') {
                this.#depth--;
                return undefined;
            }
        }
        const look = flags ? undefined : this.#takeMatch(/\?(<?)([=!])/uy);
        const captures = !flags && !look;
        if (captures && !this.#takeMatch(/\?P?<[A-Za-z_]\w*>/uy) && this.#sees('?')) {
            throw new RegexSyntaxError('this kind of group is not supported');
        }
        const node = this.choice();
        if (!this.#take(')'))
            throw new RegexSyntaxError("a '(' is not closed");
        this.flags = outer;
        this.#depth--;
        if (look)
            return { kind: 'look', of: node, behind: look[1] === '<', negated: look[2] === '!' };
        return captures ? { kind: 'choice', parts: [node] } : node;
    }
    #repeated(atom) {
        const found = this.#takeMatch(/(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})([?+]?)/uy);
        if (!found)
            return atom;
        if (atom.kind === 'look' || isEmpty(atom))
            throw new RegexSyntaxError('there is nothing to repeat');
        const [, sign, from, comma, to, suffix] = found;
        if (suffix === '+')
            throw new RegexSyntaxError('possessive repetition is not supported');
        const least = sign === undefined ? Number(from) : sign === '+' ? 1 : 0;
        const most = sign === '?' ? 1 : sign !== undefined || to === '' ? Infinity : Number(comma ? to : from);
        if (least > most || least > maximumRepeat || (most > maximumRepeat && most !== Infinity)) {
            throw new RegexSyntaxError('invalid repetition');
        }
        return { kind: 'repeat', of: atom, least, most };
    }
    #escape() {
        const special = this.#takeMatch(/[AzbB]/uy)?.[0];
        if (special === 'A')
            return { kind: 'start' };
        if (special === 'z')
            return { kind: 'end' };
        if (special !== undefined)
            return { kind: 'word-boundary', negated: special === 'B' };
        const ofClass = this.#takeMatch(/[dDwWsS]|[pP](?:\{[^}]+\}|[A-Z])/uy)?.[0];
        if (ofClass !== undefined)
            return this.#characterClass(`[\\${ofClass.replace(/^([pP])([A-Z])$/, '$1{$2}')}]`);
        const code = this.#takeMatch(/(?:x|u)\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})/uy);
        if (code)
            return this.#literal(characterOfCode(parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16)));
        const control = this.#takeMatch(/[nrtfva]/uy)?.[0];
        if (control !== undefined)
            return this.#literal(controls[control]);
        const punctuation = this.#takeMatch(/[^\p{L}\p{N}\s]/uy)?.[0];
        if (punctuation === undefined)
            throw new RegexSyntaxError('this escape is not supported');
        return this.#literal(punctuation);
    }
    #literal(character) {
        if (!this.flags.ignoreCase)
            return { kind: 'character', test: (other) => other === character };
        const lower = character.toLowerCase();
        return { kind: 'character', test: (other) => other === character || other.toLowerCase() === lower };
    }
    #characterClass(text) {
        const plain = text
            .replace(/\[:(\^?)(\w+):\]/g, (_, negated, name) => posixClass(name, negated !== ''))
            .replace(/\\([^A-Za-z0-9\s\\\][^-])/gu, (_, escaped) => hexEscape(escaped))
            .replace(/^\[(\^?)\]/, '[$1\\]');
        const nested = /&&|--|~~|(?!^)\[/.test(plain.replace(/\\./gs, ''));
        const flags = (nested ? 'v' : 'u') + (this.flags.ignoreCase ? 'i' : '');
        try {
            const expression = new RegExp(`^${nested ? withOperands(plain) : plain}$`, flags);
            return { kind: 'character', test: (character) => expression.test(character) };
        }
        catch {
            throw new RegexSyntaxError(`the set '${text}' is not supported`);
        }
    }
    #sees(text) {
        return this.source.startsWith(text, this.#position);
    }
    #take(text) {
        if (!this.#sees(text))
            return false;
        this.#position += text.length;
        return true;
    }
    #takeMatch(sticky) {
        sticky.lastIndex = this.#position;
        const found = sticky.exec(this.source);
        if (found)
            this.#position = sticky.lastIndex;
        return found;
    }
}
const isEmpty = (node) => node.kind === 'sequence' && node.parts.length === 0;
const controls = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', a: '\x07' };
function changedFlags(flags, on, off) {
    if (/[^isu]/.test(on + off))
        throw new RegexSyntaxError('this flag is not supported');
    return {
        ignoreCase: (flags.ignoreCase || on.includes('i')) && !off.includes('i'),
        dotAll: (flags.dotAll || on.includes('s')) && !off.includes('s'),
    };
}
function characterOfCode(code) {
    if (code > 0x10ffff)
        throw new RegexSyntaxError('there is no such character');
    return String.fromCodePoint(code);
}
const hexEscape = (character) => `\\u{${character.codePointAt(0).toString(16)}}`;
function withOperands(set) {
    const [, caret = '', content = ''] = /^\[(\^?)(.*)\]$/s.exec(set) ?? [];
    const operands = content.split('&&');
    return operands.length === 1 ? set : `[${caret}${operands.map((operand) => `[${operand}]`).join('&&')}]`;
}
function posixClass(name, negated) {
    const ranges = {
        alnum: '0-9A-Za-z',
        alpha: 'A-Za-z',
        digit: '0-9',
        lower: 'a-z',
        upper: 'A-Z',
        word: '0-9A-Za-z_',
        xdigit: '0-9A-Fa-f',
        space: '\\t\\n\\v\\f\\r ',
        blank: '\\t ',
        punct: '\\u{21}-\\u{2f}\\u{3a}-\\u{40}\\u{5b}-\\u{60}\\u{7b}-\\u{7e}',
    };
    const range = ranges[name];
    if (range === undefined)
        throw new RegexSyntaxError(`the class '${name}' is not known`);
    return negated ? `[^${range}]` : range;
}

;// CONCATENATED MODULE: ./build/conda/matcher/regex.js

const maximumPattern = 1000;
const maximumText = 1000;
function parseRegex(source, ignoreCase) {
    if (source.length > maximumPattern)
        return undefined;
    try {
        const node = parseRegexSyntax(source, ignoreCase);
        return { source, matches: (text) => text.length <= maximumText && isFound(node, text) };
    }
    catch (error) {
        if (error instanceof RegexSyntaxError)
            return undefined;
        throw error;
    }
}
function isFound(node, text) {
    const characters = [...text];
    const everywhere = new Set(Array.from({ length: characters.length + 1 }, (_, index) => index));
    return ends(node, everywhere, characters).size > 0;
}
function ends(node, starts, text) {
    if (starts.size === 0)
        return starts;
    switch (node.kind) {
        case 'character':
            return new Set([...starts].filter((at) => at < text.length && node.test(text[at])).map((at) => at + 1));
        case 'sequence':
            return node.parts.reduce((positions, part) => ends(part, positions, text), starts);
        case 'choice':
            return new Set(node.parts.flatMap((part) => [...ends(part, starts, text)]));
        case 'repeat':
            return endsOfRepeat(node, starts, text);
        case 'look':
            return kept(starts, (at) => isLooked(node, at, text) !== node.negated);
        case 'start':
            return kept(starts, (at) => at === 0);
        case 'end':
            return kept(starts, (at) => at === text.length);
        case 'word-boundary':
            return kept(starts, (at) => (isWord(text[at - 1]) !== isWord(text[at])) !== node.negated);
    }
}
function endsOfRepeat(node, starts, text) {
    let positions = starts;
    for (let count = 0; count < node.least; count++)
        positions = ends(node.of, positions, text);
    const found = new Set(positions);
    for (let count = node.least; count < node.most && positions.size > 0; count++) {
        positions = kept(ends(node.of, positions, text), (at) => !found.has(at));
        for (const at of positions)
            found.add(at);
    }
    return found;
}
function isLooked(node, at, text) {
    if (!node.behind)
        return ends(node.of, new Set([at]), text).size > 0;
    const before = new Set(Array.from({ length: at + 1 }, (_, index) => index));
    return ends(node.of, before, text).has(at);
}
function kept(positions, test) {
    return new Set([...positions].filter(test));
}
const isWord = (character) => character !== undefined && /^[\p{L}\p{N}_]$/u.test(character);


/***/ }),

/***/ 46411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ StringMatcher),
/* harmony export */   e$: () => (/* binding */ invalidPattern),
/* harmony export */   hH: () => (/* binding */ matcherKind)
/* harmony export */ });
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49668);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41979);
/* harmony import */ var _regex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59596);



class StringMatcher {
    kind;
    source;
    #pattern;
    #lower;
    constructor(source, kind, pattern) {
        this.source = source;
        this.kind = kind;
        this.#pattern = pattern;
        this.#lower = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(source);
    }
    static exactly(text) {
        return new StringMatcher(text, 'exact');
    }
    static parse(text) {
        const kind = matcherKind(text);
        if (kind === 'exact')
            return new StringMatcher(text, kind);
        const pattern = kind === 'regex' ? (0,_regex_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegex */ .r)(text, true) : (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .q)(text, true);
        if (pattern === undefined)
            throw invalidPattern(text, kind);
        return new StringMatcher(text, kind, pattern);
    }
    matches(text) {
        if (this.#pattern)
            return this.#pattern.matches(text);
        return text === this.source || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(text) === this.#lower;
    }
    toString() {
        return this.source;
    }
    toJSON() {
        return this.source;
    }
}
function matcherKind(text) {
    if (text.startsWith('^') && text.endsWith('$'))
        return 'regex';
    return text.includes('*') ? 'glob' : 'exact';
}
function invalidPattern(text, kind) {
    return new _parse_error_js__WEBPACK_IMPORTED_MODULE_2__/* .CondaParseError */ .R(`invalid ${kind}: ${text}`, text, { range: { start: 0, end: text.length } });
}


/***/ }),

/***/ 56486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gp: () => (/* binding */ PackageName),
/* harmony export */   kb: () => (/* binding */ isPackageName)
/* harmony export */ });
/* unused harmony export isVirtualName */
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49668);

const allowed = /^[0-9A-Za-z\-_.]+$/;
class PackageName {
    source;
    normalized;
    constructor(source, normalized) {
        this.source = source;
        this.normalized = normalized;
    }
    static parse(text) {
        if (!allowed.test(text))
            throw invalidName(text);
        const normalized = text.toLowerCase();
        return new PackageName(text, normalized === text ? text : normalized);
    }
    get isVirtual() {
        return isVirtualName(this.normalized);
    }
    equals(other) {
        return this.normalized === other.normalized;
    }
    toString() {
        return this.normalized;
    }
    toJSON() {
        return this.normalized;
    }
}
function isPackageName(text) {
    return allowed.test(text);
}
function isVirtualName(normalized) {
    return normalized.startsWith('__');
}
function invalidName(text) {
    const rule = 'Package names can only contain 0-9, a-z, A-Z, -, _, or .';
    const wrong = /[^0-9A-Za-z\-_.]/u.exec(text);
    return new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R(`'${text}' is not a valid package name. ${rule}`, text, {
        range: wrong ? { start: wrong.index, end: wrong.index + wrong[0].length } : { start: 0, end: text.length },
    });
}


/***/ }),

/***/ 49668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CondaParseError)
/* harmony export */ });
class CondaParseError extends Error {
    name = 'CondaParseError';
    input;
    range;
    hint;
    constructor(message, input, options = {}) {
        super(message);
        this.input = input;
        this.range = options.range;
        this.hint = options.hint;
    }
}


/***/ }),

/***/ 24585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ platforms),
/* harmony export */   Cz: () => (/* binding */ platformFamily),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   GC: () => (/* binding */ platformOfProcess),
/* harmony export */   Jb: () => (/* binding */ isUnix),
/* harmony export */   PL: () => (/* binding */ platformArchitecture),
/* harmony export */   Pq: () => (/* binding */ likelyPlatforms),
/* harmony export */   uF: () => (/* binding */ isWindows),
/* harmony export */   zf: () => (/* binding */ unknownPlatformMessage)
/* harmony export */ });
const platforms = [
    'noarch',
    'linux-32',
    'linux-64',
    'linux-aarch64',
    'linux-armv6l',
    'linux-armv7l',
    'linux-loongarch64',
    'linux-ppc64le',
    'linux-ppc64',
    'linux-ppc',
    'linux-s390x',
    'linux-riscv32',
    'linux-riscv64',
    'freebsd-32',
    'freebsd-64',
    'freebsd-arm64',
    'osx-64',
    'osx-arm64',
    'ios-arm64',
    'iossimulator-arm64',
    'iossimulator-64',
    'android-aarch64',
    'android-armv7a',
    'android-64',
    'android-32',
    'win-32',
    'win-64',
    'win-arm64',
    'emscripten-wasm32',
    'emscripten-wasm64',
    'wasi-wasm32',
    'zos-z',
];
const likelyPlatforms = [
    'linux-64',
    'osx-arm64',
    'win-64',
    'osx-64',
    'linux-aarch64',
    ...platforms,
];
const known = new Set(platforms);
function parsePlatform(text) {
    return known.has(text) ? text : undefined;
}
function unknownPlatformMessage(text) {
    return `'${text}' is not a known platform. Valid platforms are ${platforms.map((name) => `'${name}'`).join(', ')}`;
}
function platformFamily(platform) {
    return platform === 'noarch' ? undefined : platform.slice(0, platform.indexOf('-'));
}
function platformArchitecture(platform) {
    if (platform === 'noarch')
        return undefined;
    const architecture = platform.slice(platform.indexOf('-') + 1);
    return architecture === '64' ? 'x86_64' : architecture === '32' ? 'x86' : architecture;
}
function isWindows(platform) {
    return platform.startsWith('win-');
}
const unixFamilies = new Set([
    'linux',
    'osx',
    'ios',
    'iossimulator',
    'android',
    'emscripten',
    'freebsd',
]);
function isUnix(platform) {
    return unixFamilies.has(platformFamily(platform));
}
function platformOfProcess(host, littleEndian = isLittleEndian()) {
    const family = { linux: 'linux', darwin: 'osx', win32: 'win', freebsd: 'freebsd', android: 'android' }[host.platform];
    const architecture = host.platform === 'android' ? androidArchitecture(host.arch) : architectureOf(host, littleEndian);
    return family && architecture ? parsePlatform(`${family}-${architecture}`) : undefined;
}
function architectureOf(host, littleEndian) {
    switch (host.arch) {
        case 'x64':
            return '64';
        case 'ia32':
            return '32';
        case 'arm64':
            return host.platform === 'linux' ? 'aarch64' : 'arm64';
        case 'arm': {
            const variables = host.config?.variables;
            return String(variables?.arm_version) === '6' ? 'armv6l' : 'armv7l';
        }
        case 'ppc64':
            return littleEndian ? 'ppc64le' : 'ppc64';
        case 'loong64':
            return 'loongarch64';
        default:
            return host.arch;
    }
}
function androidArchitecture(architecture) {
    return { arm64: 'aarch64', arm: 'armv7a', x64: '64', ia32: '32' }[architecture];
}
function isLittleEndian() {
    return new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
}


/***/ }),

/***/ 99303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UP: () => (/* binding */ trailingSeparator),
/* harmony export */   Ut: () => (/* binding */ compareComponents),
/* harmony export */   bE: () => (/* binding */ post),
/* harmony export */   kx: () => (/* binding */ dev)
/* harmony export */ });
const dev = -2;
const trailingSeparator = -1;
const post = Number.POSITIVE_INFINITY;
function compareComponents(a, b) {
    if (a === b)
        return 0;
    if (typeof a === 'string') {
        if (typeof b === 'string')
            return a < b ? -1 : 1;
        return b < 0 ? 1 : -1;
    }
    if (typeof b === 'string')
        return a < 0 ? -1 : 1;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 90432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readConstraint),
/* harmony export */   j: () => (/* binding */ AmbiguousVersionError)
/* harmony export */ });
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49668);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81080);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55519);



const operators = ['==', '!=', '<=', '>=', '<', '>', '=', '~='];
const any = { kind: 'any' };
const operatorAt = /[=!<>~]+/y;
const versionLikeAt = /[\p{L}\p{N}!\-_.*+]+/uy;
function readConstraint(text, start, mode) {
    rejectRegularExpression(text, start);
    if (text[start] === '*') {
        const end = text.startsWith('.*', start + 1) ? start + 3 : start + 1;
        return { node: any, end };
    }
    const operatorText = matchAt(operatorAt, text, start);
    const operator = operators.find((known) => known === operatorText);
    if (operatorText !== '' && operator === undefined) {
        throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R(`invalid operator '${operatorText}'`, text, {
            range: { start, end: start + operatorText.length },
            hint: `The operators are ${operators.join(' ')}`,
        });
    }
    const versionStart = start + operatorText.length;
    const versionText = matchAt(versionLikeAt, text, versionStart);
    const end = versionStart + versionText.length;
    if (versionText === '')
        throw missingVersion(text, versionStart);
    if (versionText === '*')
        return { node: starAfter(operator, { text, start, end }, mode), end };
    const { parts, end: read } = inText(text, versionStart, () => (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersionPrefix */ .n)(versionText));
    const version = _version_js__WEBPACK_IMPORTED_MODULE_2__/* .Version */ .R.fromParts(versionText.slice(0, read), parts);
    const rest = versionText.slice(read);
    return { node: makeNode(operator, version, rest, { text, start: versionStart, end }, mode), end };
}
function makeNode(operator, version, rest, place, mode) {
    if (rest === '') {
        if (operator !== undefined)
            return nodeOf(operator, version);
        if (mode === 'strict')
            throw ambiguousVersion(place);
        return { kind: 'exact', negated: false, version };
    }
    const wildcard = rest === '*' || rest === '.*';
    const wildcards = rest === '*' || /^(?:\.\*)+$/.test(rest);
    if (operator === undefined) {
        if (wildcard || (mode === 'lenient' && /^(?:\.\*)+\.?$/.test(rest))) {
            return { kind: 'prefix', negated: false, version };
        }
    }
    else if (operator === '!=' && wildcard) {
        return { kind: 'prefix', negated: true, version };
    }
    else if (mode === 'lenient' && wildcards) {
        return nodeOf(operator === '>' ? '>=' : operator, version);
    }
    else if (wildcard) {
        throw wildcardWith(operator, place);
    }
    if (rest.includes('*'))
        throw regularExpression(place);
    const start = place.end - rest.length;
    throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R(`unexpected '${rest}' after the version`, place.text, { range: { start, end: place.end } });
}
function nodeOf(operator, version) {
    switch (operator) {
        case '==':
        case '!=':
            return { kind: 'exact', negated: operator === '!=', version };
        case '=':
            return { kind: 'prefix', negated: false, version };
        case '~=':
            return { kind: 'compatible', version };
        default:
            return { kind: 'range', operator, version };
    }
}
function starAfter(operator, place, mode) {
    if (operator === undefined)
        return any;
    if (mode === 'strict' || operator === '>' || operator === '<' || operator === '!=')
        throw wildcardWith(operator, place);
    return any;
}
function matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text)?.[0] ?? '';
}
function inText(text, offset, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R) || error.range === undefined)
            throw error;
        const range = { start: error.range.start + offset, end: error.range.end + offset };
        throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R(error.message, text, { range, hint: error.hint });
    }
}
function rejectRegularExpression(text, start) {
    if (text[start] === '^' || text.indexOf('$', start) >= 0)
        throw regularExpression({ text, start, end: text.length });
}
function regularExpression({ text, start, end }) {
    return new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R('regex constraints are not supported', text, {
        range: { start, end },
        hint: "A '*' stands only at the end: '1.2.*'",
    });
}
function ambiguousVersion({ text, start, end }) {
    const version = text.slice(start, end);
    const message = `missing range specifier for '${version}'. Did you mean '==${version}' or '${version}.*'?`;
    return new AmbiguousVersionError(message, text, { range: { start, end } });
}
class AmbiguousVersionError extends _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R {
}
function wildcardWith(operator, { text, start, end }) {
    return new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R(`'*' is incompatible with '${operator}' operator`, text, { range: { start, end } });
}
function missingVersion(text, at) {
    return new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R('expected a version', text, { range: { start: at, end: Math.min(at + 1, text.length) } });
}


/***/ }),

/***/ 81080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readVersionPrefix),
/* harmony export */   o: () => (/* binding */ parseVersionParts)
/* harmony export */ });
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49668);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99303);


const maximumComponents = 8191;
const maximumSegmentsBeforeLocal = 127;
const maximumNumber = 2n ** 64n - 1n;
const bang = 0x21;
const plus = 0x2b;
const dash = 0x2d;
const dot = 0x2e;
const underscore = 0x5f;
const isDigit = (code) => code >= 0x30 && code <= 0x39;
const isLetter = (code) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
class Reader {
    text;
    components = [];
    ends = [];
    position;
    separator = 0;
    trailing = 0;
    constructor(text, position) {
        this.text = text;
        this.position = position;
    }
    fail(message, start, end = start + 1) {
        throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R(message, this.text, { range: { start, end: Math.min(end, this.text.length) } });
    }
    readPart() {
        if (!this.readSegment()) {
            this.fail('expected a version component such as `2` or `rc`', this.position);
        }
        for (;;) {
            const code = this.text.charCodeAt(this.position);
            if (code !== dot && code !== dash && code !== underscore)
                return;
            const before = this.position;
            if (code !== dot)
                this.useSeparator(code, before);
            this.position++;
            if (this.readSegment())
                continue;
            if (!this.readTrailing(code))
                this.position = before;
            return;
        }
    }
    readTrailing(separator) {
        const next = this.text.charCodeAt(this.position);
        if (next === dash || next === underscore) {
            this.useSeparator(next, this.position);
            this.position++;
            this.components.push(0, _components_js__WEBPACK_IMPORTED_MODULE_1__/* .trailingSeparator */ .UP);
            this.ends.push(this.components.length);
            this.trailing = next;
            return true;
        }
        if (separator === dot)
            return false;
        this.components.push(_components_js__WEBPACK_IMPORTED_MODULE_1__/* .trailingSeparator */ .UP);
        this.ends[this.ends.length - 1] = this.components.length;
        this.trailing = separator;
        return true;
    }
    useSeparator(code, at) {
        if (this.separator !== 0 && this.separator !== code) {
            this.fail('cannot use both underscores and dashes as version segment separators', at);
        }
        this.separator = code;
    }
    readSegment() {
        const { text, components } = this;
        const first = text.charCodeAt(this.position);
        if (isLetter(first))
            components.push(0);
        else if (!isDigit(first))
            return false;
        const start = components.length;
        let position = this.position;
        for (;;) {
            const begin = position;
            let code = text.charCodeAt(position);
            if (isDigit(code)) {
                let value = 0;
                do {
                    value = value * 10 + (code - 0x30);
                    code = text.charCodeAt(++position);
                } while (isDigit(code));
                components.push(value <= Number.MAX_SAFE_INTEGER ? value : this.largeNumber(begin, position));
            }
            else if (isLetter(code)) {
                do
                    code = text.charCodeAt(++position);
                while (isLetter(code));
                components.push(word(text.slice(begin, position)));
            }
            else
                break;
        }
        if (components.length - start > maximumComponents) {
            this.fail('there are too many components in a single segment', this.position, position);
        }
        this.position = position;
        this.ends.push(components.length);
        return true;
    }
    largeNumber(begin, end) {
        const value = BigInt(this.text.slice(begin, end));
        if (value > maximumNumber)
            this.fail('a number is too large: it must fit in 64 bits', begin, end);
        return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
    }
}
function word(letters) {
    const lower = letters.toLowerCase();
    return lower === 'dev' ? _components_js__WEBPACK_IMPORTED_MODULE_1__/* .dev */ .kx : lower === 'post' ? _components_js__WEBPACK_IMPORTED_MODULE_1__/* .post */ .bE : lower;
}
function readVersionPrefix(text, start = 0) {
    const reader = new Reader(text, start);
    if (start >= text.length)
        reader.fail('empty string', start, start);
    const epoch = readEpoch(reader);
    reader.readPart();
    const releaseCount = reader.ends.length;
    if (text.charCodeAt(reader.position) === plus) {
        if (releaseCount > maximumSegmentsBeforeLocal) {
            reader.fail('the version string contains too many version segments', start, reader.position);
        }
        reader.position++;
        reader.readPart();
    }
    const { components, ends, trailing } = reader;
    return { parts: { epoch, components, ends, releaseCount, trailingDash: trailing === dash }, end: reader.position };
}
function readEpoch(reader) {
    let end = reader.position;
    while (isDigit(reader.text.charCodeAt(end)))
        end++;
    if (end === reader.position || reader.text.charCodeAt(end) !== bang)
        return 0;
    const value = Number(reader.text.slice(reader.position, end));
    const epoch = Number.isSafeInteger(value) ? value : reader.largeNumber(reader.position, end);
    reader.position = end + 1;
    return epoch;
}
function parseVersionParts(text) {
    const { parts, end } = readVersionPrefix(text);
    if (end < text.length)
        throw unexpectedCharacter(text, end);
    return parts;
}
function unexpectedCharacter(text, at) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const range = { start: at, end: at + character.length };
    const separator = character === '.' || character === '-' || character === '_';
    const message = separator
        ? `expected a version component after '${text[at]}'`
        : `unexpected '${character}': a version has letters, digits, '.', '-', '_', '!' and '+' only`;
    return new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R(message, text, { range });
}


/***/ }),

/***/ 60055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ VersionSpec)
/* harmony export */ });
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49668);
/* harmony import */ var _constraint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90432);


class VersionSpec {
    static any = new VersionSpec({ kind: 'any' });
    node;
    #text;
    constructor(node) {
        this.node = node;
    }
    static of(node) {
        return new VersionSpec(node);
    }
    static exactly(version) {
        return new VersionSpec({ kind: 'exact', negated: false, version });
    }
    static parse(text, mode = 'lenient') {
        const reader = new Reader(text, mode);
        const node = reader.readEither();
        reader.expectEnd();
        return new VersionSpec(node);
    }
    get isAny() {
        return this.node.kind === 'any';
    }
    matches(version) {
        return matchesNode(this.node, version);
    }
    equals(other) {
        return this.toString() === other.toString();
    }
    toString() {
        this.#text ??= textOf(this.node, false);
        return this.#text;
    }
    toJSON() {
        return this.toString();
    }
}
function matchesNode(node, version) {
    switch (node.kind) {
        case 'any':
            return true;
        case 'range':
            return inRange(node.operator, version.compare(node.version));
        case 'exact':
            return version.equals(node.version) !== node.negated;
        case 'prefix':
            return version.startsWith(node.version) !== node.negated;
        case 'compatible':
            return version.isCompatibleWith(node.version);
        case 'all':
            return node.parts.every((part) => matchesNode(part, version));
        case 'either':
            return node.parts.some((part) => matchesNode(part, version));
    }
}
function inRange(operator, order) {
    switch (operator) {
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
    }
}
function textOf(node, insideAll) {
    switch (node.kind) {
        case 'any':
            return '*';
        case 'range':
            return `${node.operator}${node.version}`;
        case 'exact':
            return `${node.negated ? '!=' : '=='}${node.version}`;
        case 'prefix':
            return `${node.negated ? '!=' : ''}${node.version}.*`;
        case 'compatible':
            return `~=${node.version}`;
        case 'all':
            return node.parts.map((part) => textOf(part, true)).join(',');
        case 'either': {
            const text = node.parts.map((part) => textOf(part, false)).join('|');
            return insideAll ? `(${text})` : text;
        }
    }
}
const maximumDepth = 64;
class Reader {
    #text;
    #mode;
    #position = 0;
    #depth = 0;
    constructor(text, mode) {
        this.#text = text;
        this.#mode = mode;
    }
    readEither() {
        return this.#readList('either', '|', () => this.#readList('all', ',', () => this.#readTerm()));
    }
    expectEnd() {
        if (this.#position === this.#text.length)
            return;
        const rest = this.#text.slice(this.#position);
        const hint = /^\s*[=!<>~]/.test(rest) ? "Put a ',' between two constraints" : undefined;
        const range = { start: this.#position, end: this.#text.length };
        throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R(`unexpected '${rest}' after the version spec`, this.#text, { range, hint });
    }
    #readList(kind, separator, readPart) {
        const first = readPart();
        const parts = [first];
        for (;;) {
            const before = this.#position;
            this.#skipBlanks();
            if (this.#text[this.#position] !== separator) {
                this.#position = before;
                break;
            }
            this.#position++;
            this.#skipBlanks();
            parts.push(readPart());
        }
        if (parts.length === 1)
            return first;
        return { kind, parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])) };
    }
    #readTerm() {
        if (this.#text[this.#position] === '(')
            return this.#readGroup();
        const { node, end } = (0,_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .readConstraint */ .a)(this.#text, this.#position, this.#mode);
        this.#position = end;
        return node;
    }
    #readGroup() {
        const start = this.#position++;
        if (++this.#depth > maximumDepth) {
            throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R('parentheses are nested too deeply', this.#text, { range: { start, end: start + 1 } });
        }
        this.#skipBlanks();
        const node = this.readEither();
        this.#skipBlanks();
        if (this.#text[this.#position] !== ')') {
            throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R("a '(' is not closed", this.#text, { range: { start, end: start + 1 } });
        }
        this.#position++;
        this.#depth--;
        return node;
    }
    #skipBlanks() {
        while (/[ \t\r\n]/.test(this.#text[this.#position] ?? ''))
            this.#position++;
    }
}


/***/ }),

/***/ 55519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Version)
/* harmony export */ });
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99303);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81080);


class Version {
    source;
    #parts;
    #text;
    constructor(source, parts) {
        this.source = source;
        this.#parts = parts;
    }
    static parse(text) {
        return new Version(text, (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionParts */ .o)(text));
    }
    static fromParts(source, parts) {
        return new Version(source, parts);
    }
    static isVersion(text) {
        try {
            (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionParts */ .o)(text);
            return true;
        }
        catch {
            return false;
        }
    }
    compare(other) {
        const a = this.#parts;
        const b = other.#parts;
        if (a.epoch !== b.epoch)
            return a.epoch < b.epoch ? -1 : 1;
        return (compareSegments(a, b, 0, a.releaseCount, 0, b.releaseCount) ||
            compareSegments(a, b, a.releaseCount, a.ends.length, b.releaseCount, b.ends.length));
    }
    equals(other) {
        return this.compare(other) === 0 && !differInTrailing(this.#parts, other.#parts);
    }
    startsWith(prefix) {
        const a = this.#parts;
        const b = prefix.#parts;
        return a.epoch === b.epoch && releaseStartsWith(a, b, b.releaseCount) && localStartsWith(a, b);
    }
    isCompatibleWith(limit) {
        const a = this.#parts;
        const b = limit.#parts;
        return (this.compare(limit) >= 0 &&
            a.epoch === b.epoch &&
            releaseStartsWith(a, b, b.releaseCount - 1) &&
            localStartsWith(a, b));
    }
    get epoch() {
        return this.#parts.epoch;
    }
    get segmentCount() {
        return this.#parts.releaseCount;
    }
    get hasLocal() {
        return this.#parts.ends.length > this.#parts.releaseCount;
    }
    get majorMinor() {
        const { components, ends, releaseCount } = this.#parts;
        const [major, minor] = components;
        const plain = releaseCount >= 2 && ends[0] === 1 && ends[1] === 2;
        return plain && typeof major === 'number' && typeof minor === 'number' ? [major, minor] : undefined;
    }
    get key() {
        return versionKey(this.#parts);
    }
    toString() {
        this.#text ??= canonicalText(this.source);
        return this.#text;
    }
    toJSON() {
        return this.toString();
    }
}
function canonicalText(source) {
    return source.toLowerCase().replace(/(?<![0-9])0+(?=[0-9])/g, '');
}
function compareSegments(a, b, aFirst, aLast, bFirst, bLast) {
    let aSegment = aFirst;
    let bSegment = bFirst;
    let i = aFirst === 0 ? 0 : a.ends[aFirst - 1];
    let j = bFirst === 0 ? 0 : b.ends[bFirst - 1];
    while (aSegment < aLast || bSegment < bLast) {
        const iEnd = aSegment < aLast ? a.ends[aSegment] : i;
        const jEnd = bSegment < bLast ? b.ends[bSegment] : j;
        while (i < iEnd || j < jEnd) {
            const order = (0,_components_js__WEBPACK_IMPORTED_MODULE_1__/* .compareComponents */ .Ut)(i < iEnd ? a.components[i] : 0, j < jEnd ? b.components[j] : 0);
            if (order !== 0)
                return order;
            if (i < iEnd)
                i++;
            if (j < jEnd)
                j++;
        }
        aSegment++;
        bSegment++;
    }
    return 0;
}
function differInTrailing(a, b) {
    return a.trailingDash !== b.trailingDash && hasTrailing(a) && hasTrailing(b);
}
const hasTrailing = (parts) => parts.components.includes(_components_js__WEBPACK_IMPORTED_MODULE_1__/* .trailingSeparator */ .UP);
function releaseStartsWith(a, b, bLast) {
    return segmentsStartWith(a, b, 0, a.releaseCount, 0, bLast);
}
function localStartsWith(a, b) {
    return segmentsStartWith(a, b, a.releaseCount, a.ends.length, b.releaseCount, b.ends.length);
}
function segmentsStartWith(a, b, aFirst, aLast, bFirst, bLast) {
    const segments = bLast - bFirst;
    for (let index = 0; index < segments; index++) {
        const aSegment = aFirst + index;
        const bSegment = bFirst + index;
        let i = aSegment === 0 ? 0 : a.ends[aSegment - 1];
        let j = bSegment === 0 ? 0 : b.ends[bSegment - 1];
        const iEnd = aSegment < aLast ? a.ends[aSegment] : i;
        const jEnd = b.ends[bSegment];
        for (; j < jEnd; j++) {
            const component = i < iEnd ? a.components[i++] : 0;
            const wanted = b.components[j];
            if (component !== wanted || (wanted === _components_js__WEBPACK_IMPORTED_MODULE_1__/* .trailingSeparator */ .UP && a.trailingDash !== b.trailingDash))
                return false;
        }
        if (i < iEnd && index + 1 < segments && aSegment + 1 < aLast)
            return false;
    }
    return true;
}
function versionKey(parts) {
    const release = keyOfSegments(parts, 0, parts.releaseCount);
    const local = keyOfSegments(parts, parts.releaseCount, parts.ends.length);
    return `${parts.epoch}!${release}+${local}`;
}
function keyOfSegments(parts, first, last) {
    const texts = [];
    let begin = first === 0 ? 0 : parts.ends[first - 1];
    for (let segment = first; segment < last; segment++) {
        const end = parts.ends[segment];
        let kept = end;
        while (kept > begin && parts.components[kept - 1] === 0)
            kept--;
        texts.push(parts.components
            .slice(begin, kept)
            .map((part) => keyOfComponent(part, parts))
            .join(' '));
        begin = end;
    }
    while (texts.at(-1) === '')
        texts.pop();
    return texts.join('.');
}
function keyOfComponent(component, parts) {
    return component === _components_js__WEBPACK_IMPORTED_MODULE_1__/* .trailingSeparator */ .UP && parts.trailingDash ? '-' : String(component);
}


/***/ }),

/***/ 51119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cc: () => (/* binding */ tryChannelUrl),
/* harmony export */   p8: () => (/* binding */ channelUrl),
/* harmony export */   vZ: () => (/* binding */ channelHint)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



const alias = 'https://conda.anaconda.org/';
function channelUrl(text, directory) {
    if (/^[A-Za-z][A-Za-z0-9]{0,10}:\/\//.test(text))
        return withSlash(text);
    if (isLocal(text)) {
        const expanded = /^~(?:[\\/]|$)/.test(text) ? node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), text.slice(1)) : text;
        return withSlash((0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, expanded)).href);
    }
    return withSlash(alias + text.split('/').map(encodeURIComponent).join('/'));
}
function tryChannelUrl(text, directory) {
    if (text.trim() === '')
        return undefined;
    const url = channelUrl(text, directory);
    return URL.canParse(url) ? url : undefined;
}
const channelHint = 'Give a name such as "conda-forge", a URL, or a directory that starts with "./"';
const isLocal = (text) => /^(?:\.{1,2}[\\/]|\.{2}$|\.$|~|[\\/]|[A-Za-z]:[\\/])/.test(text);
const withSlash = (url) => (url.endsWith('/') ? url : `${url}/`);


/***/ }),

/***/ 35663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ DeferredChecks),
/* harmony export */   a: () => (/* binding */ realFiles)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89263);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);

const realFiles = { kind: _support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fileKind */ .h_ };
const plainLicenses = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'Zlib', 'MPL-2.0']);
const plainExpressions = new Set(['unix', 'linux', 'osx', 'win', 'not win', 'not osx', 'not linux', 'not unix']);
class DeferredChecks {
    #all = [];
    expectPath(candidates, shown, path) {
        this.#all.push({ kind: 'path', candidates, shown, path });
    }
    expectLicense(expression, path) {
        if (!plainLicenses.has(expression))
            this.#all.push({ kind: 'license', expression, path });
    }
    expectExpression(expression, key, path) {
        if (!plainExpressions.has(expression))
            this.#all.push({ kind: 'expression', expression, key, path });
    }
    async run(findings, files) {
        for (const check of this.#all) {
            if (check.kind === 'path')
                await checkPath(check, findings, files);
            else if (check.kind === 'license')
                await checkLicense(check, findings);
            else
                await checkExpression(check, findings);
        }
    }
}
async function checkPath(check, findings, files) {
    for (const candidate of check.candidates) {
        if ((await files.kind(candidate)) !== undefined)
            return;
    }
    findings.error('manifest-missing-file', `'${check.shown}' does not exist`, check.path, {
        hint: `Looked for ${check.candidates.join(' and ')}`,
    });
}
async function checkLicense(check, findings) {
    const { default: parseAny } = await __webpack_require__.e(/* import() */ 3326).then(__webpack_require__.t.bind(__webpack_require__, 93326, 19));
    const parse = (text) => refusePlusOfGnu(parseAny(text));
    try {
        parse(check.expression);
    }
    catch {
        const unknown = unknownLicenseTerm(check.expression, (term) => {
            try {
                parse(term);
                return true;
            }
            catch {
                return false;
            }
        });
        findings.error('manifest-license', `'${check.expression}' is not a valid SPDX expression`, check.path, {
            label: unknown && `'${unknown}' is not an SPDX licence identifier`,
            hint: 'Use identifiers of https://spdx.org/licenses joined by AND, OR and WITH, or LicenseRef-<name> for one of your own',
        });
    }
}
function refusePlusOfGnu(expression) {
    if ('conjunction' in expression) {
        refusePlusOfGnu(expression.left);
        refusePlusOfGnu(expression.right);
    }
    else if (expression.plus && /^(?:[AL]?GPL|GFDL)-/.test(expression.license)) {
        throw new RangeError(`${expression.license}+`);
    }
}
function unknownLicenseTerm(expression, isLicense) {
    const words = expression.split(/[\s()]+/).filter((word) => word !== '');
    return words.find((word, index) => {
        if (word === 'AND' || word === 'OR' || word === 'WITH' || words[index - 1] === 'WITH')
            return false;
        return !isLicense(word);
    });
}
async function checkExpression({ expression, key, path }, findings) {
    const { Environment } = await __webpack_require__.e(/* import() */ 9760).then(__webpack_require__.t.bind(__webpack_require__, 9760, 19));
    const environment = new Environment();
    let problem;
    try {
        environment.addTemplate('condition', `{% if ${expression} %}{% endif %}`);
        if (expression.includes('%}'))
            problem = 'unexpected `%}`';
    }
    catch (error) {
        const said = /^syntax error: (.*?)(?: \(in condition:\d+\))?$/m.exec((0,_support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))?.[1] ?? (0,_support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
        problem = said.replace(/end of (?:block|input)/g, 'end of the expression');
    }
    finally {
        environment.free();
    }
    if (problem === undefined)
        return;
    findings.error('manifest-condition-key', `the expression of \`${key}\` is not valid: ${problem}`, path, {
        mark: 'key',
        hint: 'Expressions are those of rattler-build, such as "linux and not aarch64" or "matches(python, \'>=3.10\')"',
    });
}


/***/ }),

/***/ 80851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ manifestKindOf),
/* harmony export */   Ep: () => (/* binding */ hasWorkspace),
/* harmony export */   oe: () => (/* binding */ readManifestFile),
/* harmony export */   pV: () => (/* binding */ readManifestText),
/* harmony export */   qI: () => (/* binding */ manifestNames),
/* harmony export */   tn: () => (/* binding */ manifestIn)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89263);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35921);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23453);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6982);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70703);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57875);





const manifestNames = ['pixi.toml', 'pyproject.toml', 'mojoproject.toml'];
const kinds = {
    'pixi.toml': 'pixi',
    'pyproject.toml': 'pyproject',
    'mojoproject.toml': 'mojoproject',
};
const largestManifestBytes = 32 * 1024 * 1024;
function manifestKindOf(file) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file);
    return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}
async function manifestIn(directory) {
    for (const name of manifestNames) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, name);
        if ((await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fileKind */ .h_)(file)) === 'file')
            return file;
    }
    return undefined;
}
async function readManifestFile(file, requireTables = true) {
    const kind = manifestKindOf(file);
    if (kind === undefined)
        throw new Error(`not a manifest: ${file}`);
    const text = await readManifestText(file);
    if (kind === 'pyproject' && !text.includes('[tool.pixi'))
        return undefined;
    if (requireTables && kind !== 'pyproject' && !/^\s*\[(?:workspace|project|package)/m.test(withoutMark(text))) {
        throw missingTable(file, text, kind);
    }
    const document = (0,_toml_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTomlDocument */ .d)(file, text);
    const common = { path: file, directory: node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), kind, document };
    if (kind !== 'pyproject')
        return { ...common, table: document.root, tablePath: [] };
    const tool = document.root['tool'];
    const pixi = (0,_toml_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isTomlTable */ .z_)(tool) && Object.hasOwn(tool, 'pixi') ? tool['pixi'] : undefined;
    if (pixi === undefined)
        return undefined;
    if (!(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isTomlTable */ .z_)(pixi)) {
        const findings = new _toml_index_js__WEBPACK_IMPORTED_MODULE_6__/* .Findings */ .F();
        findings.error('manifest-type', `expected a table, found ${(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_5__/* .tomlTypeName */ .g_)(pixi)}`, ['tool', 'pixi']);
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_7__/* .InvalidInputError */ .oC('manifest', await (0,_toml_index_js__WEBPACK_IMPORTED_MODULE_8__/* .locateFindings */ .H)(document, findings.all));
    }
    if (requireTables && !hasWorkspace(pixi) && !Object.hasOwn(pixi, 'package'))
        throw missingTable(file, text, kind);
    return { ...common, table: pixi, tablePath: ['tool', 'pixi'] };
}
const withoutMark = (text) => text.replace(/^\ufeff/, '');
function hasWorkspace(table) {
    return Object.hasOwn(table, 'workspace') || Object.hasOwn(table, 'project');
}
async function readManifestText(file) {
    let bytes;
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
        if (size > largestManifestBytes) {
            throw new _support_index_js__WEBPACK_IMPORTED_MODULE_7__/* .PixiBuildError */ .rW('manifest-too-large', `'${file}' is too large for a manifest (${size} bytes)`, {
                exitCode: 2,
            });
        }
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    }
    catch (error) {
        if (error instanceof _support_index_js__WEBPACK_IMPORTED_MODULE_7__/* .PixiBuildError */ .rW)
            throw error;
        const isFolder = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_7__/* .systemErrorCode */ .vq)(error) === 'EISDIR';
        const reason = isFolder ? 'it is a folder' : (0,_support_index_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error);
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_7__/* .PixiBuildError */ .rW('manifest-unreadable', `cannot read '${file}': ${reason}`, {
            exitCode: 2,
            hint: isFolder ? 'Move it away, or give the file its name.' : 'It must be a file that you may read.',
            cause: error,
        });
    }
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw notUtf8(file, bytes);
    return bytes.toString('utf8');
}
function notUtf8(file, bytes) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const { line, column } = utf16 ? { line: 1, column: 1 } : firstBadByte(bytes);
    const lineText = utf16 ? '' : (bytes.toString('utf8').split(/\r?\n/)[line - 1] ?? '');
    return new _support_index_js__WEBPACK_IMPORTED_MODULE_7__/* .InvalidInputError */ .oC('manifest', [
        {
            severity: 'error',
            code: 'manifest-encoding',
            message: utf16 ? 'the file is UTF-16; manifests are UTF-8' : 'the file is not valid UTF-8',
            location: { file, line, column, lineText },
            hint: 'Save it as UTF-8',
        },
    ]);
}
function firstBadByte(bytes) {
    let line = 1;
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
        start = end + 1;
        line++;
    }
    const lineEnd = bytes.indexOf(10, start);
    const text = bytes.subarray(start, lineEnd < 0 ? undefined : lineEnd).toString('utf8');
    return { line, column: Math.max(0, text.indexOf('\ufffd')) + 1 };
}
function missingTable(file, text, kind) {
    const prefix = kind === 'pyproject' ? 'tool.pixi.' : '';
    return new _support_index_js__WEBPACK_IMPORTED_MODULE_7__/* .InvalidInputError */ .oC('manifest', [
        {
            severity: 'error',
            code: 'manifest-missing-table',
            message: `Missing table in manifest ${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file)}`,
            location: { file, line: 1, column: 1, lineText: withoutMark(text).split(/\r?\n/)[0] ?? '' },
            hint: `Add one of the tables [${prefix}workspace], [${prefix}project] and [${prefix}package]`,
        },
    ]);
}


/***/ }),

/***/ 88894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findSourceManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89263);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);
/* harmony import */ var _manifest_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80851);




const recipeNames = ['recipe.yaml', 'recipe.yml'];
async function findSourceManifest(location) {
    const kind = await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKind */ .h_)(location);
    if (kind === undefined) {
        throw failure(`the source path '${location}' could not be found`, 'Give the folder of a package, or its manifest');
    }
    const real = node_path__WEBPACK_IMPORTED_MODULE_1__.join(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(location)), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(location));
    if (kind === 'file') {
        const known = asFile(real);
        if (known)
            return known;
        throw failure(`the file '${location}' is not a supported manifest`, knownNames);
    }
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(location);
    const manifest = await (0,_manifest_file_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestIn */ .tn)(directory);
    if (manifest !== undefined)
        return { kind: 'manifest', path: manifest };
    for (const name of [...recipeNames, ...recipeNames.map((recipe) => node_path__WEBPACK_IMPORTED_MODULE_1__.join('recipe', recipe))]) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, name);
        if ((await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKind */ .h_)(file)) === 'file')
            return { kind: 'recipe', path: file };
    }
    if ((await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKind */ .h_)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'package.xml'))) === 'file') {
        throw failure(`the source directory '${location}' only has a package.xml`, `Name the file itself: '${node_path__WEBPACK_IMPORTED_MODULE_1__.join(location, 'package.xml')}'`);
    }
    throw failure(`the source directory '${location}' does not contain a supported manifest`, knownNames);
}
function asFile(file) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file);
    if (recipeNames.includes(name))
        return { kind: 'recipe', path: file };
    if (name === 'package.xml')
        return { kind: 'ros', path: file };
    return (0,_manifest_file_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestKindOf */ .DK)(file) === undefined ? undefined : { kind: 'manifest', path: file };
}
const knownNames = `Supported are ${[..._manifest_file_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestNames */ .qI, ...recipeNames, 'package.xml'].join(', ')}`;
const failure = (what, hint) => new _support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .PixiBuildError */ .rW('source-manifest-not-found', `failed to discover a valid project manifest, ${what}`, {
    exitCode: 2,
    hint,
});


/***/ }),

/***/ 66330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gk: () => (/* binding */ emulatedPixiVersion),
  HU: () => (/* binding */ loadPackage),
  CJ: () => (/* binding */ loadWorkspace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/manifest/deferred-checks.js
var deferred_checks = __webpack_require__(35663);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/manifest/toml/reader.js
var toml_reader = __webpack_require__(6982);
// EXTERNAL MODULE: ./build/manifest/toml/findings.js
var toml_findings = __webpack_require__(70703);
// EXTERNAL MODULE: ./build/manifest/toml/locate.js
var locate = __webpack_require__(57875);
// EXTERNAL MODULE: ./build/manifest/workspace/requires-pixi.js
var requires_pixi = __webpack_require__(4797);
// EXTERNAL MODULE: ./build/manifest/discovery/manifest-file.js
var manifest_file = __webpack_require__(80851);
;// CONCATENATED MODULE: ./build/manifest/discovery/find-workspace.js






async function findWorkspace(options) {
    const start = await startOf(options);
    const outcome = await walkUp(start.directory, start.manifest, options.pixiVersion);
    if (outcome.found)
        return outcome.found;
    const fallback = options.environment['PIXI_PROJECT_MANIFEST'];
    if (options.manifestPath === undefined && fallback) {
        const { found } = await walkUp(external_node_path_.dirname(external_node_path_.resolve(fallback)), await explicitManifest(fallback, options.cwd), options.pixiVersion);
        if (found)
            return found;
    }
    throw notFound(start.directory, outcome);
}
async function startOf(options) {
    if (options.manifestPath !== undefined) {
        const manifest = await explicitManifest(options.manifestPath, options.cwd);
        return { directory: external_node_path_.dirname(manifest), manifest };
    }
    try {
        return { directory: await (0,promises_.realpath)(options.cwd), manifest: undefined };
    }
    catch (error) {
        throw new errors/* PixiBuildError */.rW('manifest-path', `cannot canonicalize path '${options.cwd}' while searching for a manifest`, {
            exitCode: 2,
            cause: error,
            hint: 'Start from a directory that exists',
        });
    }
}
async function explicitManifest(given, cwd) {
    const target = external_node_path_.resolve(cwd, given);
    const kind = await (0,files/* fileKind */.h_)(target);
    if (kind === 'directory') {
        const found = await (0,manifest_file/* manifestIn */.tn)(await (0,promises_.realpath)(target));
        if (found !== undefined)
            return found;
        throw new errors/* PixiBuildError */.rW('manifest-not-found', `could not find a manifest in directory '${target}'`, {
            exitCode: 2,
            hint: `A manifest is called ${manifest_file/* manifestNames */.qI.join(', ')}`,
        });
    }
    if (kind === undefined) {
        throw new errors/* PixiBuildError */.rW('manifest-not-found', `the manifest path '${target}' does not exist`, {
            exitCode: 2,
            hint: `Give a ${manifest_file/* manifestNames */.qI.join(', ')}, or a directory with one`,
        });
    }
    if ((0,manifest_file/* manifestKindOf */.DK)(target) === undefined) {
        throw new errors/* PixiBuildError */.rW('manifest-name', 'unrecognized manifest file format. Expected either pixi.toml or pyproject.toml.', {
            exitCode: 2,
            hint: `'${external_node_path_.basename(target)}' was given; a manifest is called ${manifest_file/* manifestNames */.qI.join(', ')}`,
        });
    }
    return external_node_path_.join(await (0,promises_.realpath)(external_node_path_.dirname(target)), external_node_path_.basename(target));
}
async function walkUp(start, first, pixiVersion) {
    let closest;
    let skippedPyproject;
    for (let directory = start;; directory = external_node_path_.dirname(directory)) {
        const named = directory === start ? first : undefined;
        const candidate = named ?? (await (0,manifest_file/* manifestIn */.tn)(directory));
        const manifest = candidate === undefined ? undefined : await (0,manifest_file/* readManifestFile */.oe)(candidate);
        if (candidate !== undefined && !manifest) {
            if (named !== undefined)
                throw withoutPixi(candidate);
            skippedPyproject ??= candidate;
        }
        if (manifest) {
            const isWorkspace = closest ? Object.hasOwn(manifest.table, 'workspace') : (0,manifest_file/* hasWorkspace */.Ep)(manifest.table);
            if (isWorkspace) {
                await checkRequiresPixi(manifest, pixiVersion);
                const own = Object.hasOwn(manifest.table, 'package') ? manifest : undefined;
                return { found: { workspace: manifest, package: closest ?? own }, skippedPyproject };
            }
            closest ??= manifest;
        }
        if (external_node_path_.dirname(directory) === directory) {
            return { found: undefined, skippedPyproject, lonePackage: closest?.path };
        }
    }
}
async function checkRequiresPixi(manifest, pixiVersion) {
    const workspace = manifest.table['workspace'];
    if (!(0,toml_reader/* isTomlTable */.z_)(workspace))
        return;
    const findings = new toml_findings/* Findings */.F();
    (0,requires_pixi/* readRequiresPixi */.r)(workspace, [...manifest.tablePath, 'workspace'], pixiVersion, findings);
    if (!findings.hasErrors)
        return;
    throw new errors/* InvalidInputError */.oC('requires-pixi', await (0,locate/* locateFindings */.H)(manifest.document, findings.all));
}
function withoutPixi(file) {
    return new errors/* PixiBuildError */.rW('manifest-not-found', `found pyproject.toml without tool.pixi section at '${file}'`, {
        exitCode: 2,
        hint: 'Run `pixi init` there, or add [tool.pixi.workspace] to it',
    });
}
function notFound(start, { skippedPyproject, lonePackage }) {
    if (skippedPyproject !== undefined && lonePackage === undefined)
        return withoutPixi(skippedPyproject);
    const hint = lonePackage === undefined
        ? 'Start inside a workspace, or name its manifest with --manifest-path'
        : `'${lonePackage}' is a package without a workspace: add [workspace] to it, or to a manifest above it`;
    return new errors/* PixiBuildError */.rW('manifest-not-found', `could not find pixi.toml or pyproject.toml with tool.pixi at directory '${start}' or above it`, { exitCode: 2, hint });
}

// EXTERNAL MODULE: ./build/manifest/discovery/source-location.js
var source_location = __webpack_require__(88894);
// EXTERNAL MODULE: ./build/manifest/package/read-package.js + 7 modules
var read_package = __webpack_require__(88378);
// EXTERNAL MODULE: ./build/manifest/package-context.js
var package_context = __webpack_require__(25530);
// EXTERNAL MODULE: ./build/manifest/pyproject/project.js + 1 modules
var pyproject_project = __webpack_require__(57320);
// EXTERNAL MODULE: ./build/manifest/read-workspace.js + 8 modules
var read_workspace = __webpack_require__(96275);
;// CONCATENATED MODULE: ./build/manifest/read-package.js





function readPackageFile(file, workspace, context) {
    const project = file.kind === 'pyproject' ? (0,pyproject_project/* readPyproject */.x)(file.document.root, context.findings) : undefined;
    (0,read_workspace/* checkTablesWithoutWorkspace */.z)(file, workspace, context);
    const reader = new toml_reader/* TableReader */.kj(context.findings, file.table, file.tablePath).tableAt('package');
    return reader && (0,read_package/* readPackage */.L)(reader, (0,package_context/* packageContext */.Y)(file, workspace, undefined, project?.defaults, context));
}

;// CONCATENATED MODULE: ./build/manifest/load.js









const emulatedPixiVersion = '0.77.0';
async function loadWorkspace(options) {
    const pixiVersion = options.emulatedPixiVersion ?? emulatedPixiVersion;
    const files = options.files ?? deferred_checks/* realFiles */.a;
    const found = await findWorkspace({
        cwd: external_node_path_.resolve(options.cwd),
        manifestPath: options.manifestPath,
        environment: options.environment,
        pixiVersion,
    });
    const read = await readWholeFile(found.workspace, files, (context) => (0,read_workspace/* readWorkspace */.i)(found.workspace, context, pixiVersion));
    const { workspace } = read.value;
    const warnings = [...shellWarnings(workspace, options.environment), ...read.warnings];
    if (!found.package || found.package === found.workspace) {
        return { workspace, ...(read.value.package && { package: read.value.package }), warnings };
    }
    const closest = found.package;
    const member = await readWholeFile(closest, files, (context) => readPackageFile(closest, workspace, context));
    return { workspace, package: member.value, warnings: [...warnings, ...member.warnings] };
}
async function loadPackage(location, workspace, options = {}) {
    const source = await (0,source_location/* findSourceManifest */.Q)(external_node_path_.resolve(location));
    if (source.kind !== 'manifest') {
        const { packageOfForeignFile } = await __webpack_require__.e(/* import() */ 1393).then(__webpack_require__.bind(__webpack_require__, 71393));
        const around = await enclosingWorkspace(external_node_path_.dirname(source.path), workspace, options);
        return { kind: source.kind, definition: packageOfForeignFile(source), workspace: around, warnings: [] };
    }
    const file = await (0,manifest_file/* readManifestFile */.oe)(source.path);
    if (!file || !Object.hasOwn(file.table, 'package'))
        throw notAPackage(source.path, file);
    const files = options.files ?? deferred_checks/* realFiles */.a;
    const pixiVersion = options.emulatedPixiVersion ?? emulatedPixiVersion;
    const found = await findWorkspace({ cwd: file.directory, manifestPath: source.path, environment: {}, pixiVersion });
    if (found.workspace.path === source.path) {
        const own = await readWholeFile(found.workspace, files, (context) => (0,read_workspace/* readWorkspace */.i)(found.workspace, context, pixiVersion));
        if (!own.value.package)
            throw notAPackage(source.path, file);
        return { kind: 'manifest', definition: own.value.package, workspace: own.value.workspace, warnings: own.warnings };
    }
    const owner = workspace?.manifestPath === found.workspace.path
        ? workspace
        : (await readWholeFile(found.workspace, files, (context) => (0,read_workspace/* readWorkspace */.i)(found.workspace, context, pixiVersion)))
            .value.workspace;
    const read = await readWholeFile(file, files, (context) => readPackageFile(file, owner, context));
    return { kind: 'manifest', definition: read.value, workspace: owner, warnings: read.warnings };
}
async function enclosingWorkspace(directory, known, options) {
    try {
        const { workspace } = await loadWorkspace({ cwd: directory, environment: {}, ...options });
        return known?.manifestPath === workspace.manifestPath ? known : workspace;
    }
    catch (error) {
        if (error instanceof errors/* PixiBuildError */.rW && error.code === 'manifest-not-found')
            return undefined;
        throw error;
    }
}
async function readWholeFile(file, files, read) {
    const findings = new toml_findings/* Findings */.F();
    const checks = new deferred_checks/* DeferredChecks */.B();
    const value = read({ findings, checks, directory: file.directory, manifestPath: file.path });
    await checks.run(findings, files);
    const diagnostics = await (0,locate/* locateFindings */.H)(file.document, findings.all);
    if (findings.hasErrors)
        throw new errors/* InvalidInputError */.oC('manifest', diagnostics);
    if (value === undefined)
        throw new Error(`nothing was read from ${file.path}, and nothing was said about it`);
    return { value, warnings: diagnostics };
}
function notAPackage(file, manifest) {
    const table = manifest?.kind === 'pyproject' ? '[tool.pixi.package]' : '[package]';
    return new errors/* PixiBuildError */.rW('not-a-package', `the ${external_node_path_.basename(file)} does not describe a package: '${file}'`, {
        exitCode: 2,
        hint: `A ${table} section is missing in it`,
    });
}
function shellWarnings(workspace, environment) {
    const shell = environment['PIXI_PROJECT_MANIFEST'];
    if (!environment['PIXI_IN_SHELL'] || !shell || external_node_path_.resolve(shell) === workspace.manifestPath)
        return [];
    return [
        {
            severity: 'warning',
            code: 'manifest-other-shell',
            message: `using the workspace '${workspace.manifestPath}', not '${shell}' of the surrounding pixi shell`,
            hint: 'Name the manifest with --manifest-path to be explicit',
        },
    ];
}


/***/ }),

/***/ 25530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ packageContext)
/* harmony export */ });
function packageContext(file, workspace, previewPath, projectDefaults, { findings, checks }) {
    return {
        findings,
        checks,
        directory: file.directory,
        manifestPath: file.path,
        workspaceRoot: workspace.root,
        inheritable: workspace.metadata,
        pool: workspace.pool,
        pixiBuild: workspace.preview.pixiBuild,
        previewPath,
        projectDefaults,
    };
}


/***/ }),

/***/ 88378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readPackage),
  N: () => (/* binding */ readPackageBody)
});

// EXTERNAL MODULE: ./build/manifest/spec/complete.js
var complete = __webpack_require__(64667);
// EXTERNAL MODULE: ./build/conda/match-spec/lists.js
var lists = __webpack_require__(63823);
// EXTERNAL MODULE: ./build/manifest/spec/fields.js + 3 modules
var fields = __webpack_require__(50358);
// EXTERNAL MODULE: ./build/manifest/spec/assemble.js
var assemble = __webpack_require__(2300);
// EXTERNAL MODULE: ./build/manifest/toml/reader.js
var toml_reader = __webpack_require__(6982);
// EXTERNAL MODULE: ./build/conda/package-name.js
var package_name = __webpack_require__(56486);
// EXTERNAL MODULE: ./build/manifest/channel-url.js
var channel_url = __webpack_require__(51119);
// EXTERNAL MODULE: ./build/manifest/spec/table.js + 1 modules
var spec_table = __webpack_require__(6051);
// EXTERNAL MODULE: ./build/manifest/spec/names.js
var names = __webpack_require__(62694);
// EXTERNAL MODULE: ./build/manifest/spec/inherit.js
var inherit = __webpack_require__(97873);
// EXTERNAL MODULE: ./build/manifest/spec/model.js
var model = __webpack_require__(76155);
// EXTERNAL MODULE: ./build/manifest/spec/read-spec.js
var read_spec = __webpack_require__(34574);
;// CONCATENATED MODULE: ./build/manifest/package/backend.js




const ownKeys = ['name', 'channels', 'additional-dependencies'];
function readBackend(build, context) {
    build.require('backend', 'Say what builds the package, as in backend = { name = "pixi-build-python" }');
    const reader = readBackendTable(build);
    const name = reader && readBackendName(reader);
    const channels = preferred(build, reader, 'channels', (place) => readBackendChannels(place, context));
    const additional = preferred(build, reader, 'additional-dependencies', (place) => {
        const table = place.tableAt('additional-dependencies');
        return table && (0,spec_table/* readDependencyTable */.eM)(table, specContext(context, '[package.build.backend.additional-dependencies]'));
    });
    const spec = reader && readBackendSpec(name ?? '', reader, context);
    if (name === undefined || !spec)
        return undefined;
    return {
        name: name.toLowerCase(),
        spec,
        ...(channels && { channels }),
        additionalDependencies: additional ?? spec_table/* emptyDependencyTable */.zv,
    };
}
function readBackendTable(build) {
    const value = build.value('backend');
    if (typeof value === 'string') {
        build.typeError('backend', 'a table', `Write backend = { name = "${value}" }`);
        return undefined;
    }
    return build.tableAt('backend');
}
function readBackendName(reader) {
    reader.require('name', 'Name the package of the backend, such as name = "pixi-build-python"');
    const name = reader.string('name');
    if (name === undefined || (0,package_name/* isPackageName */.kb)(name))
        return name;
    (0,names/* reportPackageName */.w)(name, reader.at('name'), reader.findings, 'value');
    return undefined;
}
function preferred(build, backend, key, read) {
    const old = read(build);
    if (build.has(key)) {
        const both = backend?.has(key) ?? false;
        const message = both
            ? `\`${key}\` is given in [package.build] and in its backend: the one of the backend counts`
            : `\`${key}\` in [package.build] is deprecated`;
        build.warning(key, 'manifest-deprecated', message, {
            mark: 'key',
            hint: both ? 'Remove it here' : 'Move it into [package.build.backend]',
        });
    }
    return (backend && read(backend)) ?? old;
}
function readBackendChannels(reader, context) {
    const items = reader.array('channels');
    if (!items)
        return undefined;
    if (items.length === 0) {
        reader.error('channels', 'manifest-backend', 'No channels specified for the build backend dependencies', {
            hint: 'Name a channel, or remove the key to use those of the workspace',
        });
    }
    return items.flatMap((item, index) => {
        const at = reader.at('channels', index);
        if (typeof item !== 'string') {
            (0,toml_reader/* reportType */.NB)(context.findings, item, 'a string', at, 'Channels of a backend have no priority but their order');
            return [];
        }
        const url = (0,channel_url/* tryChannelUrl */.cc)(item, context.directory);
        if (url !== undefined)
            return [{ text: item, url }];
        context.findings.error('manifest-channel', `'${item}' is not a channel`, at, { hint: channel_url/* channelHint */.vZ });
        return [];
    });
}
function specContext(context, tableName) {
    return {
        findings: context.findings,
        manifestDirectory: context.directory,
        pixiBuild: true,
        pool: undefined,
        tableName,
        allowSource: true,
        allowPins: 'never',
        allowWorkspace: false,
    };
}
function readBackendSpec(name, reader, context) {
    const place = { ...specContext(context, '[package.build.backend]'), pool: context.pool, allowWorkspace: true };
    const spec = reader.has('workspace') ? (0,inherit/* readInheritedSpec */.Y)(name, reader, place, ownKeys) : readOwnSpec(reader, place);
    if (!spec || !(0,model/* isSourceSpec */.j)(spec))
        return spec;
    reader.findings.error('manifest-backend', 'build backends cannot be defined as source dependencies', reader.path, {
        hint: 'Give a version, or the `path` or `url` of a .conda file',
    });
    return undefined;
}
function readOwnSpec(reader, context) {
    const written = (0,fields/* readSpecFields */.bO)(reader, context);
    reader.finish({ ...read_spec/* specHints */.A9, config: 'The configuration of the backend stands in [package.build.config]' });
    return written.given.size === 0 ? { kind: 'version' } : (0,complete/* completeSpec */.ZQ)(written, reader.path, context);
}

;// CONCATENATED MODULE: ./build/manifest/package/config.js

function jsonOf(table, path, findings) {
    return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, jsonValueOf(value, [...path, key], findings)]));
}
function jsonValueOf(value, path, findings) {
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    if (Array.isArray(value))
        return value.map((item, index) => jsonValueOf(item, [...path, index], findings));
    if ((0,toml_reader/* isTomlTable */.z_)(value))
        return jsonOf(value, path, findings);
    const what = value instanceof Date ? 'dates are' : `\`${value}\` is`;
    findings.error('manifest-config', `${what} not supported in the configuration of a backend`, path, {
        hint: 'Put it in quotes',
    });
    return null;
}

;// CONCATENATED MODULE: ./build/manifest/package/build.js





const hints = {
    number: "Did you mean 'build-number'?",
    variants: 'Variants stand in [workspace.build-variants]',
    dependencies: 'What the build needs stands in [package.build-dependencies] and [package.host-dependencies]',
    requires: 'What the build needs stands in [package.build-dependencies] and [package.host-dependencies]',
    script: 'The script of a build is up to the backend: see [package.build.config]',
};
function readBuild(reader, context) {
    const backend = readBackend(reader, context);
    const source = readSource(reader, context);
    const config = readConfig(reader, true);
    const targetConfig = readTargets(reader.tableAt('target'));
    const buildNumber = readBuildNumber(reader);
    const buildStringPrefix = readBuildStringPrefix(reader);
    const flags = readMatching(reader, 'flags', lists/* isFlag */.RV, 'build flag', flagHint);
    const secrets = readMatching(reader, 'secrets', isVariableName, 'name of an environment variable', secretHint);
    reader.finish(hints);
    const definition = backend && {
        backend,
        ...(source && { source }),
        ...(config && { config }),
        targetConfig,
        ...(buildNumber !== undefined && { buildNumber }),
        ...(buildStringPrefix !== undefined && { buildStringPrefix }),
        flags,
        secrets: [...new Set(secrets)].sort(),
    };
    return { definition, source };
}
const flagHint = 'Flags have lower-case letters, digits and underscores, also after one colon: "blas:mkl"';
const secretHint = 'List names, not values';
function readSource(build, context) {
    const value = build.value('source');
    if (value === undefined)
        return undefined;
    if (context.inlineName !== undefined) {
        build.error('source', 'manifest-inline-package', 'an inline package definition cannot set `build.source`; its source is the location of the dependency', { mark: 'key', hint: 'Remove `source`' });
        return undefined;
    }
    if (!(0,toml_reader/* isTomlTable */.z_)(value)) {
        build.typeError('source', 'a table', typeof value === 'string' ? `Write source = { path = "${value}" }` : undefined);
        return undefined;
    }
    const reader = new toml_reader/* TableReader */.kj(context.findings, value, build.at('source'));
    const written = (0,fields/* readLocationFields */.JP)(reader);
    reader.finish({ version: 'The version of the package stands in [package]' });
    const fail = (message, hint) => {
        context.findings.error('manifest-build-source', message, reader.path, { hint });
        return undefined;
    };
    if (written.given.has('lfs'))
        return fail('`lfs` is not supported for build sources', 'Remove `lfs`');
    const location = (0,assemble/* assembleLocation */.ck)(written);
    if ('kind' in location) {
        if (location.kind === 'path' && written.given.has('subdirectory')) {
            reader.warning('subdirectory', 'manifest-no-effect', '`subdirectory` has no effect without `git` or `url`', {
                mark: 'key',
                hint: 'Add it to the path',
            });
        }
        return Object.keys(written.fields).length === written.given.size ? location : undefined;
    }
    if (written.given.size === Object.keys(written.fields).length) {
        for (const { message, hint } of location)
            fail(message, hint);
    }
    return undefined;
}
function readConfig(reader, warns) {
    const table = reader.tableAt('config');
    if (table || reader.has('config'))
        return table && jsonOf(table.table, table.path, reader.findings);
    if (!reader.has('configuration'))
        return undefined;
    const old = reader.tableAt('configuration');
    if (warns) {
        reader.warning('configuration', 'manifest-deprecated', '`configuration` is deprecated, use `config` instead', {
            mark: 'key',
            hint: 'Rename it to `config`',
        });
    }
    return old && jsonOf(old.table, old.path, reader.findings);
}
function readTargets(reader) {
    const targets = new Map();
    const firstKeys = new Map();
    for (const [key, value] of reader?.entries() ?? []) {
        const { findings } = reader;
        const at = reader.at(key);
        const selector = key === 'osx' ? 'macos' : key;
        const first = firstKeys.get(selector);
        if (key.includes('*') || key.includes('(')) {
            const what = key.includes('*') ? `the wildcard target selector '${key}'` : `the expression selector '${key}'`;
            findings.error('manifest-target-selector', `${what} is not supported in build targets`, at, {
                mark: 'key',
                hint: 'Name a platform such as linux-64, or one of unix, linux, macos, win',
            });
        }
        else if (first !== undefined) {
            findings.error('manifest-duplicate', `duplicate key: \`${key}\``, at, {
                mark: 'key',
                label: 'duplicate defined here',
                related: [{ path: reader.at(first), mark: 'key', message: 'first defined here' }],
                hint: '`osx` and `macos` are the same',
            });
        }
        firstKeys.set(selector, key);
        if (!(0,toml_reader/* isTomlTable */.z_)(value)) {
            (0,toml_reader/* reportType */.NB)(findings, value, 'a table', at);
            continue;
        }
        const table = new toml_reader/* TableReader */.kj(findings, value, at);
        const config = readConfig(table, false);
        table.finish({ dependencies: 'Dependencies of some platforms stand in [package.host-dependencies."if(linux)"]' });
        if (config)
            targets.set(selector, config);
    }
    return targets;
}
function readBuildNumber(reader) {
    const number = reader.integer('build-number');
    if (number === undefined || (number >= 0 && Number.isSafeInteger(number)))
        return number;
    reader.error('build-number', 'manifest-build-number', `the build number ${number} is out of range`, {
        hint: 'It is a whole number from 0 on',
    });
    return undefined;
}
function readBuildStringPrefix(reader) {
    const prefix = reader.string('build-string-prefix');
    if (prefix === undefined || /^[A-Za-z0-9_.+]+$/.test(prefix))
        return prefix;
    reader.error('build-string-prefix', 'manifest-build-string', `'${prefix}' cannot begin a build string`, {
        hint: 'Build strings have letters, digits, underscores, dots and plus signs',
    });
    return undefined;
}
const isVariableName = (text) => /^[^=\0]+$/.test(text);
function readMatching(reader, key, isValid, what, hint) {
    const items = reader.array(key) ?? [];
    return items.flatMap((item, index) => {
        if (typeof item !== 'string') {
            (0,toml_reader/* reportType */.NB)(reader.findings, item, 'a string', reader.at(key, index));
            return [];
        }
        if (isValid(item))
            return [item];
        reader.findings.error('manifest-build', `'${item}' is not a valid ${what}`, reader.at(key, index), { hint });
        return [];
    });
}

;// CONCATENATED MODULE: ./build/manifest/package/tables.js

const emptyTable = new Map();
function newTables() {
    return {
        buildDependencies: emptyTable,
        hostDependencies: emptyTable,
        runDependencies: emptyTable,
        runConstraints: emptyTable,
        extraDependencies: new Map(),
        runExports: {
            weak: emptyTable,
            strong: emptyTable,
            noarch: emptyTable,
            weakConstraints: emptyTable,
            strongConstraints: emptyTable,
        },
    };
}
class TablesCollector {
    always = newTables();
    #conditional = new Map();
    #keys = new Map();
    when(expression, key) {
        let tables = this.#conditional.get(expression);
        if (!tables) {
            tables = newTables();
            this.#conditional.set(expression, tables);
            this.#keys.set(expression, key);
        }
        return tables;
    }
    firstKey(expression) {
        return this.#keys.get(expression);
    }
    get conditional() {
        return this.#conditional;
    }
}
function readConditionalTable(reader, place, context) {
    const base = tables_specContext(place, context);
    const seen = new Map();
    const table = (0,spec_table/* readPackageDependencyTable */.Io)(reader, {
        ...base,
        onCondition: ({ expression, key, reader: inner }) => {
            const { checks, findings } = context.package;
            const first = seen.get(expression);
            if (first) {
                findings.error('manifest-duplicate', `duplicate condition: \`${key}\``, inner.path, {
                    mark: 'key',
                    label: 'duplicate defined here',
                    related: [{ path: first, mark: 'key', message: 'first defined here' }],
                    hint: 'Put the content of both together',
                });
            }
            else {
                seen.set(expression, inner.path);
                checks.expectExpression(expression, key, inner.path);
            }
            const content = (0,spec_table/* readPackageDependencyTable */.Io)(inner, { ...base, insideCondition: true });
            place.put(context.collector.when(expression, inner.path), content);
        },
    });
    place.put(context.collector.always, table);
}
function readUnconditionalTable(reader, place, tables, context) {
    place.put(tables, (0,spec_table/* readPackageDependencyTable */.Io)(reader, { ...tables_specContext(place, context), insideCondition: true }));
}
function tables_specContext({ spec }, { package: around, ownName }) {
    return {
        ...spec,
        findings: around.findings,
        manifestDirectory: around.directory,
        pixiBuild: true,
        pool: around.pool,
        allowSource: true,
        allowWorkspace: true,
        ownName,
        absoluteInheritedPaths: around.inlineName !== undefined,
    };
}

;// CONCATENATED MODULE: ./build/manifest/package/dependencies.js



const dependencyPlaces = {
    'build-dependencies': {
        spec: { tableName: '[package.build-dependencies]', allowPins: 'package' },
        put: (tables, table) => {
            tables.buildDependencies = table;
        },
    },
    'host-dependencies': {
        spec: { tableName: '[package.host-dependencies]', allowPins: 'compatible' },
        put: (tables, table) => {
            tables.hostDependencies = table;
        },
    },
    'run-dependencies': {
        spec: { tableName: '[package.run-dependencies]', allowPins: 'compatible' },
        put: (tables, table) => {
            tables.runDependencies = table;
        },
    },
    'run-constraints': {
        spec: { tableName: '[package.run-constraints]', allowPins: 'package' },
        put: (tables, table) => {
            tables.runConstraints = table;
        },
    },
};
function readPackageTables(reader, context) {
    for (const [key, place] of Object.entries(dependencyPlaces)) {
        const table = reader.tableAt(key);
        if (table)
            readConditionalTable(table, place, context);
    }
    readExtraDependencies(reader, (table, place) => readConditionalTable(table, place, context));
    readRunExports(reader.tableAt('run-exports'), context);
}
function readExtraDependencies(reader, readTable) {
    const groups = reader.tableAt('extra-dependencies');
    for (const [group, value] of groups?.entries() ?? []) {
        const at = reader.at('extra-dependencies', group);
        if (!(0,lists/* isExtraName */.cg)(group)) {
            const conditional = group.includes('(');
            reader.findings.error('manifest-extra', `'${group}' is not a valid extra dependency group name`, at, {
                mark: 'key',
                label: 'invalid extra dependency group name',
                hint: conditional
                    ? `A condition stands inside a group: [package.extra-dependencies.<group>."${group}"]`
                    : 'Group names have 1 to 64 lower-case letters, digits, dots, dashes, underscores and plus signs',
            });
            if (conditional)
                continue;
        }
        if (!(0,toml_reader/* isTomlTable */.z_)(value)) {
            const hint = `Name the group and its packages: [package.extra-dependencies.${group}]`;
            (0,toml_reader/* reportType */.NB)(reader.findings, value, 'a table', at, typeof value === 'string' ? hint : undefined);
            continue;
        }
        readTable(new toml_reader/* TableReader */.kj(reader.findings, value, at), {
            spec: { tableName: `[package.extra-dependencies.${group}]`, allowPins: 'package' },
            put: (tables, table) => {
                tables.extraDependencies.set(group, table);
            },
        });
    }
}
const buckets = {
    weak: 'weak',
    strong: 'strong',
    noarch: 'noarch',
    'weak-constraints': 'weakConstraints',
    'strong-constraints': 'strongConstraints',
};
function readRunExports(reader, context) {
    for (const [key, bucket] of Object.entries(buckets)) {
        const table = reader?.tableAt(key);
        if (!table)
            continue;
        readConditionalTable(table, {
            spec: {
                tableName: `[package.run-exports.${key}]`,
                allowPins: 'all',
                runExports: key.endsWith('-constraints') ? 'constraints' : 'dependencies',
            },
            put: (tables, content) => {
                tables.runExports[bucket] = content;
            },
        }, context);
    }
    reader?.finish(runExportHints(reader));
}
function runExportHints(reader) {
    const hints = {
        weak_constrains: "Did you mean 'weak-constraints'?",
        strong_constrains: "Did you mean 'strong-constraints'?",
        'weak-constrains': "Did you mean 'weak-constraints'?",
        'strong-constrains': "Did you mean 'strong-constraints'?",
    };
    for (const key of Object.keys(reader.table)) {
        if (Object.hasOwn(buckets, key) || Object.hasOwn(hints, key))
            continue;
        if (key.includes('('))
            hints[key] = `A condition stands inside a bucket: [package.run-exports.weak."${key}"]`;
        else if (typeof reader.table[key] === 'string')
            hints[key] = `Run exports stand in a bucket, most in [package.run-exports.weak]`;
    }
    return hints;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/manifest/spec/location.js
var spec_location = __webpack_require__(15879);
// EXTERNAL MODULE: ./build/manifest/workspace/values.js
var values = __webpack_require__(97238);
;// CONCATENATED MODULE: ./build/manifest/package/metadata.js





function readPackageMetadata(reader, source, context) {
    const read = (key, field, readOwn) => readInheritable(reader, key, context, readOwn, context.inheritable[field]) ?? context.projectDefaults?.[field];
    const text = (key) => () => reader.string(key);
    const file = (key, field) => readFile(reader, key, field, source, context);
    return withoutAbsent({
        name: packageName(reader, read('name', 'name', () => readName(reader))),
        version: read('version', 'version', () => (0,values/* readVersion */.sq)(reader, 'version')),
        description: read('description', 'description', text('description')),
        authors: read('authors', 'authors', () => reader.strings('authors')),
        license: read('license', 'license', () => readLicense(reader, context)),
        licenseFile: file('license-file', 'licenseFile'),
        readme: file('readme', 'readme'),
        homepage: read('homepage', 'homepage', () => (0,values/* readUrl */.wo)(reader, 'homepage')),
        repository: read('repository', 'repository', () => (0,values/* readUrl */.wo)(reader, 'repository')),
        documentation: read('documentation', 'documentation', () => (0,values/* readUrl */.wo)(reader, 'documentation')),
    });
}
function readInheritable(reader, key, context, readOwn, inherited) {
    const value = reader.value(key);
    if (value === undefined)
        return undefined;
    if ((0,toml_reader/* isTomlTable */.z_)(value)) {
        if (!readMarker(new toml_reader/* TableReader */.kj(context.findings, value, reader.at(key))))
            return undefined;
        if (inherited === undefined)
            reportNothingToInherit(reader, key, context);
        return inherited;
    }
    const expected = key === 'authors' ? 'array' : 'string';
    if (expected === 'array' ? Array.isArray(value) : typeof value === 'string')
        return readOwn();
    const hint = typeof value === 'number' ? `Put it in quotes: ${key} = "${value}"` : undefined;
    reader.typeError(key, expected === 'array' ? 'an array or a table' : 'a string or a table', hint);
    return undefined;
}
function readMarker(reader) {
    const value = reader.boolean('workspace');
    if (!reader.has('workspace') && Object.keys(reader.table).length === 0)
        reader.require('workspace');
    reader.finish();
    if (value === false) {
        reader.error('workspace', 'manifest-inherit', '`workspace` cannot be false', {
            hint: 'Remove the entry: inheritance is opt-in',
        });
    }
    return value === true;
}
function reportNothingToInherit(reader, key, { findings, inlineName }) {
    const malformed = findings.all.some(({ severity, path: at }) => severity === 'error' && at.length > 1 && at.at(-2) === 'workspace' && at.at(-1) === key);
    if (malformed)
        return;
    findings.error('manifest-inherit', `the workspace does not define a '${key}'`, reader.at(key, 'workspace'), {
        label: 'inherited here',
        hint: inlineName === undefined
            ? `Add \`${key}\` to [workspace], or write it here`
            : 'A definition beside a dependency inherits nothing from [workspace]: write it here',
    });
}
function readName(reader) {
    const name = reader.string('name');
    if (name === undefined || (0,package_name/* isPackageName */.kb)(name))
        return name;
    (0,names/* reportPackageName */.w)(name, reader.at('name'), reader.findings, 'value');
    return undefined;
}
function packageName(reader, name) {
    if (name === undefined || (0,package_name/* isPackageName */.kb)(name))
        return name;
    (0,names/* reportPackageName */.w)(name, reader.has('name') ? reader.at('name', 'workspace') : reader.path, reader.findings, 'value');
    return undefined;
}
function readLicense(reader, context) {
    const license = reader.string('license');
    if (license !== undefined)
        context.checks.expectLicense(license, reader.at('license'));
    return license;
}
function readFile(reader, key, field, source, context) {
    const { directory, inheritable, workspaceRoot } = context;
    const inherited = inheritable[field];
    const elsewhere = source !== undefined && source.kind !== 'path';
    const sources = source?.kind === 'path' ? [(0,spec_location/* resolveSourcePath */.TF)(source.path, directory)] : [];
    const readOwn = () => {
        const text = reader.string(key);
        if (text === undefined || elsewhere || context.inlineName !== undefined)
            return text;
        const candidates = [directory, ...sources].map((root) => external_node_path_.resolve(root, text));
        context.checks.expectPath(candidates, text, reader.at(key));
        return text;
    };
    const anchored = inherited === undefined ? undefined : (0,spec_location/* reanchored */.Y5)(inherited, workspaceRoot, directory);
    const file = readInheritable(reader, key, context, readOwn, anchored);
    return elsewhere ? undefined : file;
}
function withoutAbsent(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/manifest/package/targets.js



function readPackageTargets(reader, context) {
    for (const [selector, value] of reader?.entries() ?? []) {
        const { findings } = context.package;
        const at = reader.at(selector);
        if (!(0,toml_reader/* isTomlTable */.z_)(value)) {
            (0,toml_reader/* reportType */.NB)(findings, value, 'a table', at);
            continue;
        }
        const usable = checkSelector(selector, value, at, context);
        const table = new toml_reader/* TableReader */.kj(findings, value, at);
        const expression = expressionOf(selector);
        const tables = context.collector.when(usable ? expression : `target ${selector}`, at);
        for (const [key, place] of Object.entries(dependencyPlaces)) {
            const content = table.tableAt(key);
            if (content)
                readUnconditionalTable(content, place, tables, context);
        }
        readExtraDependencies(table, (content, place) => readUnconditionalTable(content, place, tables, context));
        table.finish({
            'run-exports': `Run exports of some platforms stand in [package.run-exports.weak."if(${expression})"]`,
            config: `The configuration of the backend stands in [package.build.target.${selector}.config]`,
            dependencies: 'A package has build-dependencies, host-dependencies and run-dependencies',
        });
    }
}
function expressionOf(selector) {
    if (selector === 'macos')
        return 'osx';
    if (/^(?:unix|linux|win|osx)$/.test(selector))
        return selector;
    return `host_platform == '${selector.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
function checkSelector(selector, content, at, { package: around, collector }) {
    const expression = expressionOf(selector);
    const fail = (message, hint, related) => {
        around.findings.error('manifest-target-selector', message, at, {
            mark: 'key',
            hint,
            related: related && [{ path: related, mark: 'key', message: 'first defined here' }],
        });
        return false;
    };
    const first = Object.keys(content)[0] ?? 'run-dependencies';
    if (selector.includes('(')) {
        const message = `\`${selector}\` is not a valid target selector`;
        return fail(message, `Put the expression into the table: [package.${first}."${selector}"]`);
    }
    if (selector.includes('*')) {
        const message = `the wildcard target selector '${selector}' is not supported in package targets`;
        return fail(message, `Use an expression: [package.${first}."if(host_platform == 'linux-64')"]`);
    }
    const repeated = collector.firstKey(expression);
    if (repeated) {
        const message = `duplicate condition: \`target.${selector}\` means the same as \`if(${expression})\``;
        return fail(message, `Put its content below "if(${expression})"`, repeated);
    }
    around.findings.warning('manifest-deprecated', '`[package.target]` is deprecated, use `if(...)` instead', at, {
        mark: 'key',
        hint: `Write [package.${first}."if(${expression})"]`,
    });
    return true;
}

;// CONCATENATED MODULE: ./build/manifest/package/read-package.js






const read_package_hints = {
    dependencies: 'A package has three tables: build-dependencies for tools that run while it is built, host-dependencies for what it is built against, run-dependencies for what it needs when it runs',
    constraints: "Did you mean 'run-constraints'?",
    requirements: "Did you mean 'run-dependencies'?",
    'pypi-dependencies': 'A conda package depends on conda packages only: see run-dependencies',
    'extra-dependency': "Did you mean 'extra-dependencies'?",
    'optional-dependencies': "Did you mean 'extra-dependencies'?",
    extras: "Did you mean 'extra-dependencies'?",
    backend: 'The backend stands in [package.build.backend]',
    'build-backend': 'The backend stands in [package.build.backend]',
    'build-system': 'The backend stands in [package.build.backend]',
    config: 'The configuration of the backend stands in [package.build.config]',
    'build-number': 'It stands in [package.build]',
    flags: 'They stand in [package.build]',
    source: 'It stands in [package.build]',
    channels: 'Channels stand in [workspace], those of the backend in [package.build.backend]',
    platforms: 'Platforms stand in [workspace]',
    preview: 'It stands in [workspace]',
    tasks: 'Tasks stand in a table of their own: [tasks]',
    'build-variants': 'Variants stand in [workspace.build-variants]',
};
function readPackage(reader, context) {
    if (!context.pixiBuild)
        reportPreview(reader, context);
    return readPackageBody(reader, context);
}
function readPackageBody(reader, context) {
    const { source, definition: build } = readBuildTable(reader, context);
    const metadata = readPackageMetadata(reader, source, context);
    const publish = reader.boolean('publish') ?? false;
    const collector = new TablesCollector();
    const tablesContext = { package: context, ownName: metadata.name ?? context.inlineName, collector };
    readPackageTables(reader, tablesContext);
    readPackageTargets(reader.tableAt('target'), tablesContext);
    reader.finish(read_package_hints);
    return (build && {
        origin: context.inlineName === undefined ? 'manifest' : 'inline',
        manifestPath: context.manifestPath,
        manifestDirectory: context.directory,
        ...metadata,
        publish,
        build,
        dependencies: collector.always,
        conditional: collector.conditional,
    });
}
function readBuildTable(reader, context) {
    reader.require('build', 'Say how the package is built: [package.build.backend] with name = "pixi-build-python"');
    const table = reader.tableAt('build');
    return table ? readBuild(table, context) : { definition: undefined, source: undefined };
}
function reportPreview(reader, { findings, previewPath }) {
    findings.error('manifest-preview', "[package] section is only allowed when the 'pixi-build' preview flag is enabled", reader.path, {
        hint: complete/* previewHint */.G7,
        related: previewPath && [{ path: previewPath, mark: 'value', message: 'the preview flags are set here' }],
    });
}


/***/ }),

/***/ 57320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readPyproject)
});

// UNUSED EXPORTS: readRequirements

// EXTERNAL MODULE: ./build/conda/version/version.js
var version = __webpack_require__(55519);
// EXTERNAL MODULE: ./build/manifest/toml/reader.js
var toml_reader = __webpack_require__(6982);
// EXTERNAL MODULE: ./build/manifest/workspace/names.js
var names = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/manifest/workspace/pep440.js
var pep440 = __webpack_require__(68583);
// EXTERNAL MODULE: ./build/support/suggest.js
var suggest = __webpack_require__(1318);
// EXTERNAL MODULE: ./build/manifest/pyproject/requirement.js
var requirement = __webpack_require__(81832);
;// CONCATENATED MODULE: ./build/manifest/pyproject/groups.js




function readDependencyGroups(reader) {
    const groups = new Map();
    if (!reader)
        return groups;
    const entries = reader.entries();
    const written = new Map(entries.map(([name]) => [(0,names/* normalizePypiName */.Ty)(name), name]));
    const read = new Map();
    for (const [name] of entries)
        read.set(name, readGroup(reader, name));
    checkIncludes(reader, read, written);
    const resolve = (name, seen) => {
        if (seen.has(name))
            return [];
        seen.add(name);
        return (read.get(name) ?? []).flatMap((item) => {
            if ('name' in item)
                return [item];
            const target = written.get((0,names/* normalizePypiName */.Ty)(item.include));
            return target === undefined ? [] : resolve(target, seen);
        });
    };
    for (const [name] of entries)
        groups.set(name, resolve(name, new Set()));
    return groups;
}
function checkIncludes(reader, groups, written) {
    for (const [name, items] of groups) {
        for (const item of items) {
            if ('name' in item)
                continue;
            const at = reader.at(name, item.index);
            const target = written.get((0,names/* normalizePypiName */.Ty)(item.include));
            if (target === undefined) {
                const near = (0,suggest/* nearestWord */.z)(item.include, groups.keys());
                reader.findings.error('manifest-dependency-group', `the dependency group '${item.include}' is not defined`, at, {
                    hint: near && `Did you mean '${near}'?`,
                });
            }
            else if (reaches(target, name, groups, written)) {
                reader.findings.error('manifest-dependency-group', `the dependency group '${name}' includes itself by way of '${item.include}'`, at);
            }
        }
    }
}
function reaches(start, goal, groups, written) {
    const open = [start];
    const seen = new Set(open);
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (name === goal)
            return true;
        for (const item of groups.get(name) ?? []) {
            const next = 'include' in item ? written.get((0,names/* normalizePypiName */.Ty)(item.include)) : undefined;
            if (next === undefined || seen.has(next))
                continue;
            seen.add(next);
            open.push(next);
        }
    }
    return false;
}
function readGroup(reader, name) {
    return (reader.array(name) ?? []).flatMap((item, index) => {
        const at = reader.at(name, index);
        if (typeof item === 'string') {
            const parsed = (0,requirement/* parseRequirement */.p)(item);
            if (typeof parsed !== 'string')
                return [parsed];
            reader.findings.error('manifest-pypi-requirement', `invalid requirement '${item}': ${parsed}`, at);
        }
        else if ((0,toml_reader/* isTomlTable */.z_)(item)) {
            const table = new toml_reader/* TableReader */.kj(reader.findings, item, at);
            table.require('include-group');
            const include = table.string('include-group');
            table.finish();
            return include === undefined ? [] : [{ include, index }];
        }
        else {
            reader.findings.error('manifest-type', `expected a string or a table, found ${(0,toml_reader/* tomlTypeName */.g_)(item)}`, at);
        }
        return [];
    });
}

;// CONCATENATED MODULE: ./build/manifest/pyproject/project.js






const knownKeys = [
    'name',
    'version',
    'description',
    'readme',
    'requires-python',
    'license',
    'license-files',
    'authors',
    'maintainers',
    'keywords',
    'classifiers',
    'urls',
    'entry-points',
    'scripts',
    'gui-scripts',
    'dependencies',
    'optional-dependencies',
    'dynamic',
    'import-names',
    'import-namespaces',
];
function readPyproject(root, findings) {
    const reader = new toml_reader/* TableReader */.kj(findings, root);
    const project = reader.tableAt('project');
    readBuildSystem(reader.tableAt('build-system'));
    const poetry = (0,toml_reader/* isTomlTable */.z_)(root['tool']) ? root['tool']['poetry'] : undefined;
    const defaults = mergeDefaults(project && readProjectDefaults(project), (0,toml_reader/* isTomlTable */.z_)(poetry) ? poetryDefaults(poetry) : {});
    const requiresPython = project && readRequiresPython(project);
    const dependencies = project ? readRequirements(project, 'dependencies') : [];
    const extras = project ? readExtras(project) : new Map();
    project?.know(...knownKeys);
    project?.finish();
    const groups = readDependencyGroups(reader.tableAt('dependency-groups'));
    const features = expandSelfReferences(new Map([...extras, ...groups]), extras, defaults.name);
    return { defaults, requiresPython, dependencies, features };
}
function readBuildSystem(reader) {
    if (reader?.require('requires', 'Write requires = [...] with what the build needs, as PEP 518 says')) {
        reader.strings('requires');
    }
}
function readProjectDefaults(project) {
    project.require('name');
    const name = project.string('name');
    if (name !== undefined && !(0,names/* isPypiName */.Y0)(name)) {
        project.error('name', 'manifest-package-name', `'${name}' is not a valid project name`, {
            hint: 'Names have letters, digits, dots, dashes and underscores, with a letter or digit at both ends',
        });
    }
    const version = condaVersion(project.string('version'));
    const description = project.string('description');
    const authors = readAuthors(project);
    return {
        ...(name !== undefined && { name }),
        ...(version && { version }),
        ...(description !== undefined && { description }),
        ...(authors && { authors }),
    };
}
function condaVersion(text) {
    if (text === undefined)
        return undefined;
    try {
        return version/* Version */.R.parse(text);
    }
    catch {
        return undefined;
    }
}
function readAuthors(project) {
    return project.array('authors')?.flatMap((item, index) => {
        const at = project.at('authors', index);
        if (!(0,toml_reader/* isTomlTable */.z_)(item)) {
            project.findings.error('manifest-type', `expected a table, found ${(0,toml_reader/* tomlTypeName */.g_)(item)}`, at, {
                hint: 'Write { name = "...", email = "..." }',
            });
            return [];
        }
        const author = new toml_reader/* TableReader */.kj(project.findings, item, at);
        const name = author.string('name');
        const email = author.string('email');
        author.finish();
        if (name === undefined)
            return email === undefined ? [] : [email];
        return [email === undefined ? name : `${name} <${email}>`];
    });
}
function poetryDefaults(poetry) {
    const text = (key) => {
        const value = poetry[key];
        return typeof value === 'string' ? value : undefined;
    };
    const authors = poetry['authors'];
    const name = text('name');
    const version = condaVersion(text('version'));
    const description = text('description');
    return {
        ...(name !== undefined && { name }),
        ...(version && { version }),
        ...(description !== undefined && { description }),
        ...(Array.isArray(authors) && { authors: authors.filter((author) => typeof author === 'string') }),
    };
}
const mergeDefaults = (first, second) => ({
    ...second,
    ...first,
});
function readRequiresPython(project) {
    const text = project.string('requires-python');
    const problem = text === undefined ? undefined : (0,pep440/* versionSpecifiersProblem */.j)(text);
    if (problem === undefined)
        return text;
    project.error('requires-python', 'manifest-pypi-version', `invalid 'requires-python': ${problem}`, {
        hint: 'Write for example requires-python = ">=3.11"',
    });
    return undefined;
}
function readRequirements(reader, key) {
    return (reader.array(key) ?? []).flatMap((item, index) => {
        const at = reader.at(key, index);
        if (typeof item !== 'string') {
            reader.findings.error('manifest-type', `expected a string, found ${(0,toml_reader/* tomlTypeName */.g_)(item)}`, at);
            return [];
        }
        const parsed = (0,requirement/* parseRequirement */.p)(item);
        if (typeof parsed !== 'string')
            return [parsed];
        reader.findings.error('manifest-pypi-requirement', `invalid requirement '${item}': ${parsed}`, at, {
            hint: 'Requirements are written as PEP 508 has it, as in "rich >=13,<14"',
        });
        return [];
    });
}
function readExtras(project) {
    const table = project.tableAt('optional-dependencies');
    return new Map(table?.entries().map(([name]) => [name, readRequirements(table, name)]) ?? []);
}
function expandSelfReferences(features, extras, ownName) {
    const own = ownName === undefined ? undefined : (0,names/* normalizePypiName */.Ty)(ownName);
    const byNormalName = new Map([...extras].map(([name, list]) => [(0,names/* normalizePypiName */.Ty)(name), list]));
    const expand = (list, seen) => list.flatMap((item) => {
        if (item.name !== own)
            return [item];
        return item.requirement.extras.flatMap((extra) => {
            if (seen.has(extra))
                return [];
            seen.add(extra);
            return expand(byNormalName.get(extra) ?? [], seen);
        });
    });
    return new Map([...features].map(([name, list]) => [name, expand(list, new Set([(0,names/* normalizePypiName */.Ty)(name)]))]));
}


/***/ }),

/***/ 81832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _workspace_markers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80789);
/* harmony import */ var _workspace_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74062);
/* harmony import */ var _workspace_pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68583);



function parseRequirement(text) {
    const head = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*/.exec(text);
    if (!head)
        return 'it does not begin with a package name';
    const extras = (head[2] ?? '').split(',').map((extra) => extra.trim());
    if (head[2]?.trim() === '' || head[2] === undefined)
        extras.length = 0;
    const badExtra = extras.find((extra) => !(0,_workspace_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isPypiName */ .Y0)(extra));
    if (badExtra !== undefined)
        return `'${badExtra}' is not a valid extra`;
    const name = (0,_workspace_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePypiName */ .Ty)(head[1]);
    const rest = text.slice(head[0].length);
    if (rest.startsWith('@'))
        return parseDirect(name, extras, rest.slice(1).trim());
    const [versions = '', ...marker] = rest.split(';');
    const envMarkers = marker.length > 0 ? marker.join(';').trim() : undefined;
    const version = versions
        .trim()
        .replace(/^\((.*)\)$/, '$1')
        .trim();
    const problem = (version === '' ? undefined : (0,_workspace_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSpecifiersProblem */ .j)(version)) ??
        (envMarkers === undefined ? undefined : (0,_workspace_markers_js__WEBPACK_IMPORTED_MODULE_2__/* .markerProblem */ .M)(envMarkers));
    if (problem !== undefined)
        return problem;
    return { name, requirement: { kind: 'version', version: version || '*', ...common(extras, envMarkers) } };
}
function parseDirect(name, extras, text) {
    const [location = '', ...marker] = text.split(/\s+;\s*/);
    const envMarkers = marker.length > 0 ? marker.join(' ; ') : undefined;
    const problem = envMarkers === undefined ? undefined : (0,_workspace_markers_js__WEBPACK_IMPORTED_MODULE_2__/* .markerProblem */ .M)(envMarkers);
    if (problem !== undefined)
        return problem;
    const shared = common(extras, envMarkers);
    if (location === '')
        return 'there is no location after `@`';
    if (/^file:(?!\/\/)/.test(location))
        return { name, requirement: { kind: 'path', path: location.slice(5), ...shared } };
    if (!/^[A-Za-z][A-Za-z0-9+.-]*:/.test(location))
        return { name, requirement: { kind: 'path', path: location, ...shared } };
    if (!URL.canParse(location))
        return `'${location}' is not a URL`;
    const [address = '', fragment = ''] = location.split('#');
    const subdirectory = new URLSearchParams(fragment).get('subdirectory') ?? undefined;
    const where = subdirectory === undefined ? {} : { subdirectory };
    if (!address.startsWith('git+'))
        return { name, requirement: { kind: 'url', url: address, ...where, ...shared } };
    const [, git = '', rev] = /^git\+(.*?:\/\/[^/]*\/.*?)(?:@([^@]*))?$/.exec(address) ?? [];
    if (git === '')
        return `'${location}' is not a git URL`;
    return {
        name,
        requirement: {
            kind: 'git',
            git,
            ...(rev && { reference: { kind: 'rev', value: rev } }),
            ...where,
            ...shared,
        },
    };
}
const common = (extras, envMarkers) => ({
    extras: extras.map(_workspace_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePypiName */ .Ty),
    ...(envMarkers !== undefined && { envMarkers }),
});


/***/ }),

/***/ 96275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ checkTablesWithoutWorkspace),
  i: () => (/* binding */ readWorkspace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/manifest/package/read-package.js + 7 modules
var read_package = __webpack_require__(88378);
// EXTERNAL MODULE: ./build/manifest/package-context.js
var package_context = __webpack_require__(25530);
// EXTERNAL MODULE: ./build/conda/version/version-spec.js
var version_spec = __webpack_require__(60055);
// EXTERNAL MODULE: ./build/manifest/workspace/target-tables.js + 6 modules
var target_tables = __webpack_require__(29236);
;// CONCATENATED MODULE: ./build/manifest/pyproject/features.js


function withProject(features, project) {
    const own = features.get('default');
    if (own) {
        const dependencies = withPython(own.base.dependencies, project.requiresPython);
        const pypiDependencies = appended(own.base.pypiDependencies, project.dependencies);
        features.set('default', { ...own, base: { ...own.base, dependencies, pypiDependencies } });
    }
    for (const [name, requirements] of project.features) {
        if (name === 'default')
            continue;
        const feature = features.get(name) ?? emptyFeature(name);
        const pypiDependencies = appended(feature.base.pypiDependencies, requirements);
        features.set(name, { ...feature, base: { ...feature.base, pypiDependencies } });
    }
}
const emptyFeature = (name) => ({
    name,
    platforms: undefined,
    channels: undefined,
    channelPriority: undefined,
    solveStrategy: undefined,
    systemRequirements: undefined,
    pypiOptions: undefined,
    base: target_tables/* emptyTables */.bS,
    targets: [],
});
function appended(map, more) {
    const result = new Map(map);
    for (const { name, requirement } of more)
        result.set(name, [...(result.get(name) ?? []), requirement]);
    return result;
}
function withPython(table, requiresPython) {
    if (table.has('python'))
        return table;
    return new Map([...table, ['python', { kind: 'version', version: pythonVersions(requiresPython) }]]);
}
function pythonVersions(specifiers) {
    const text = (specifiers ?? '*')
        .replaceAll(/\s+/g, '')
        .replace(/^==(?!=)/, '')
        .replace(/,$/, '');
    try {
        return version_spec/* VersionSpec */.G.parse(text);
    }
    catch {
        return version_spec/* VersionSpec */.G.any;
    }
}

// EXTERNAL MODULE: ./build/manifest/pyproject/project.js + 1 modules
var pyproject_project = __webpack_require__(57320);
// EXTERNAL MODULE: ./build/manifest/toml/reader.js
var toml_reader = __webpack_require__(6982);
// EXTERNAL MODULE: ./build/manifest/toml/findings.js
var findings = __webpack_require__(70703);
// EXTERNAL MODULE: ./build/manifest/workspace/environments.js
var workspace_environments = __webpack_require__(2786);
// EXTERNAL MODULE: ./build/manifest/workspace/exclude-newer.js
var exclude_newer = __webpack_require__(56560);
// EXTERNAL MODULE: ./build/manifest/workspace/features.js
var workspace_features = __webpack_require__(61959);
// EXTERNAL MODULE: ./build/manifest/workspace/names.js
var names = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/support/suggest.js
var suggest = __webpack_require__(1318);
;// CONCATENATED MODULE: ./build/manifest/workspace/preview.js


const knownFlags = ['pixi-build'];
function readPreview(reader) {
    const value = reader.value('preview');
    if (value === undefined || value === false)
        return { pixiBuild: false, flags: [], all: false };
    if (value === true)
        return { pixiBuild: true, flags: [], all: true };
    if (!Array.isArray(value)) {
        reader.error('preview', 'manifest-type', `expected a boolean or an array, found ${(0,toml_reader/* tomlTypeName */.g_)(value)}`, {
            hint: typeof value === 'string' ? `Write preview = ["${value}"]` : undefined,
        });
        return { pixiBuild: true, flags: [], all: false };
    }
    const flags = reader.strings('preview') ?? [];
    value.forEach((flag, index) => {
        if (typeof flag !== 'string' || knownFlags.includes(flag))
            return;
        const near = (0,suggest/* nearestWord */.z)(flag, knownFlags);
        reader.findings.warning('manifest-unknown-preview', `The preview feature '${flag}' is not known and has no effect`, reader.at('preview', index), { hint: near && `Did you mean '${near}'?` });
    });
    return { pixiBuild: flags.includes('pixi-build'), flags, all: false };
}

// EXTERNAL MODULE: ./build/manifest/workspace/pypi-options.js
var pypi_options = __webpack_require__(14807);
// EXTERNAL MODULE: ./build/manifest/workspace/requires-pixi.js
var requires_pixi = __webpack_require__(4797);
// EXTERNAL MODULE: ./build/manifest/workspace/targets.js
var workspace_targets = __webpack_require__(30432);
// EXTERNAL MODULE: ./build/manifest/spec/complete.js
var complete = __webpack_require__(64667);
// EXTERNAL MODULE: ./build/manifest/spec/fields.js + 3 modules
var fields = __webpack_require__(50358);
// EXTERNAL MODULE: ./build/manifest/spec/pin.js
var pin = __webpack_require__(65177);
// EXTERNAL MODULE: ./build/manifest/spec/read-spec.js
var read_spec = __webpack_require__(34574);
// EXTERNAL MODULE: ./build/manifest/spec/table.js + 1 modules
var table = __webpack_require__(6051);
// EXTERNAL MODULE: ./build/manifest/spec/version-text.js
var version_text = __webpack_require__(93712);
;// CONCATENATED MODULE: ./build/manifest/spec/pool.js







function readPool(reader, context) {
    const specContext = {
        findings: context.findings,
        manifestDirectory: context.directory,
        pixiBuild: context.pixiBuild,
        pool: undefined,
        tableName: '[workspace.dependencies]',
        allowSource: true,
        allowPins: 'never',
        allowWorkspace: false,
    };
    const entries = new Map();
    const malformed = new Set();
    for (const entry of reader ? (0,table/* readEntries */.$2)(reader, specContext) : []) {
        const fields = readPoolEntry(entry, specContext);
        if (!entry.usable)
            continue;
        if (fields)
            entries.set(entry.name.toLowerCase(), fields);
        else
            malformed.add(entry.name.toLowerCase());
    }
    return { directory: context.directory, entries, malformed };
}
function readPoolEntry({ name, value, path }, context) {
    if (typeof value === 'string') {
        const version = (0,version_text/* readVersionSpec */.I)(value, path, context.findings);
        return version && { version };
    }
    if (!(0,toml_reader/* isTomlTable */.z_)(value)) {
        (0,read_spec/* reportSpecType */.Al)(name, value, path, context);
        return undefined;
    }
    const reader = new toml_reader/* TableReader */.kj(context.findings, value, path);
    if (pin/* pinKeys */.S.some((key) => reader.has(key))) {
        (0,pin/* readPinSpec */.d)(name, reader, context);
        return undefined;
    }
    const before = context.findings.errorCount;
    const written = (0,fields/* readSpecFields */.bO)(reader, context);
    reader.finish({ ...read_spec/* specHints */.A9, workspace: 'The pool is what others inherit from: give the whole spec here' });
    if (written.given.size > 0 || context.findings.errorCount === before)
        (0,complete/* completeSpec */.ZQ)(written, path, context);
    if (!context.pixiBuild && (written.given.has('path') || written.given.has('git'))) {
        context.findings.error('manifest-source', "conda source dependencies are not allowed without enabling the 'pixi-build' preview flag", path, { label: 'source dependency specified here', hint: complete/* previewHint */.G7 });
    }
    return context.findings.errorCount === before ? written.fields : undefined;
}

// EXTERNAL MODULE: ./build/manifest/workspace/channels.js
var channels = __webpack_require__(92980);
;// CONCATENATED MODULE: ./build/manifest/workspace/conda-pypi-map.js

const modes = ['overlay', 'replace'];
function readCondaPypiMap(reader) {
    const value = reader.value('conda-pypi-map');
    if (value === undefined || value === false)
        return value;
    if (value === true) {
        reader.error('conda-pypi-map', 'manifest-conda-pypi-map', '`conda-pypi-map = true` is not supported', {
            hint: 'Use `false` to disable the mapping, or a table to configure it',
        });
        return undefined;
    }
    if (!(0,toml_reader/* isTomlTable */.z_)(value)) {
        reader.typeError('conda-pypi-map', 'a table or `false`');
        return undefined;
    }
    const table = new toml_reader/* TableReader */.kj(reader.findings, value, reader.at('conda-pypi-map'));
    const entries = table.entries();
    if (entries.length === 0) {
        reader.warning('conda-pypi-map', 'manifest-deprecated', 'an empty `conda-pypi-map` no longer disables the mapping', {
            hint: 'Write conda-pypi-map = false',
        });
    }
    return new Map(entries.flatMap(([channel, entry]) => {
        const read = readEntry(entry, table.at(channel), reader.findings);
        return read === undefined ? [] : [[channel, read]];
    }));
}
function readEntry(value, at, findings) {
    if (value === false)
        return false;
    if (typeof value === 'string')
        return { location: value };
    if (!(0,toml_reader/* isTomlTable */.z_)(value)) {
        findings.error('manifest-type', `expected a string, a table or \`false\`, found ${(0,toml_reader/* tomlTypeName */.g_)(value)}`, at);
        return undefined;
    }
    const reader = new toml_reader/* TableReader */.kj(findings, value, at);
    const location = reader.string('location');
    const mapping = readMapping(reader.tableAt('mapping'));
    const mappingMode = reader.word('mapping-mode', modes);
    const sameNameHeuristic = reader.boolean('same-name-heuristic');
    reader.finish();
    return {
        ...(location !== undefined && { location }),
        ...(mapping && { mapping }),
        ...(mappingMode && { mappingMode }),
        ...(sameNameHeuristic !== undefined && { sameNameHeuristic }),
    };
}
function readMapping(reader) {
    if (!reader)
        return undefined;
    const mapping = new Map();
    for (const [name, value] of reader.entries()) {
        if (typeof value === 'string')
            mapping.set(name, [value]);
        else if (value === false)
            mapping.set(name, []);
        else if (Array.isArray(value))
            mapping.set(name, reader.strings(name) ?? []);
        else
            reader.typeError(name, 'a string, an array or `false`');
    }
    return mapping;
}

// EXTERNAL MODULE: ./build/manifest/workspace/values.js
var values = __webpack_require__(97238);
;// CONCATENATED MODULE: ./build/manifest/workspace/metadata.js


function readMetadata(reader, context) {
    const license = reader.string('license');
    if (license !== undefined)
        context.checks.expectLicense(license, reader.at('license'));
    return withoutAbsent({
        name: reader.string('name'),
        version: (0,values/* readVersion */.sq)(reader, 'version'),
        description: reader.string('description'),
        authors: reader.strings('authors'),
        license,
        licenseFile: readExistingFile(reader, 'license-file', context),
        readme: readExistingFile(reader, 'readme', context),
        homepage: (0,values/* readUrl */.wo)(reader, 'homepage'),
        repository: (0,values/* readUrl */.wo)(reader, 'repository'),
        documentation: (0,values/* readUrl */.wo)(reader, 'documentation'),
    });
}
function readExistingFile(reader, key, context) {
    const text = reader.string(key);
    if (text !== undefined) {
        context.checks.expectPath([external_node_path_.resolve(context.directory, text)], text, reader.at(key));
    }
    return text;
}
function withoutAbsent(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/manifest/workspace/platforms.js + 2 modules
var platforms = __webpack_require__(89557);
;// CONCATENATED MODULE: ./build/manifest/workspace/s3-options.js


function readS3Options(reader) {
    const buckets = new Map();
    for (const [bucket, value] of reader?.entries() ?? []) {
        if (!(0,toml_reader/* isTomlTable */.z_)(value)) {
            reader?.error(bucket, 'manifest-type', `expected a table, found ${(0,toml_reader/* tomlTypeName */.g_)(value)}`);
            continue;
        }
        const table = new toml_reader/* TableReader */.kj(reader.findings, value, reader.at(bucket));
        for (const key of ['endpoint-url', 'region', 'force-path-style'])
            table.require(key);
        const endpointUrl = (0,values/* readUrl */.wo)(table, 'endpoint-url');
        const region = table.string('region');
        const forcePathStyle = table.boolean('force-path-style');
        table.finish();
        if (endpointUrl !== undefined && region !== undefined && forcePathStyle !== undefined) {
            buckets.set(bucket, { endpointUrl, region, forcePathStyle });
        }
    }
    return buckets;
}

;// CONCATENATED MODULE: ./build/manifest/workspace/variants.js
function readBuildVariants(reader) {
    const variants = new Map();
    for (const [key, value] of reader?.entries() ?? []) {
        if (typeof value === 'string') {
            reader?.error(key, 'manifest-type', 'expected an array, found string', { hint: `Write ${key} = ["${value}"]` });
        }
        else {
            const values = reader?.strings(key);
            if (values)
                variants.set(key, values);
        }
    }
    return variants;
}

;// CONCATENATED MODULE: ./build/manifest/workspace/workspace-table.js












const hints = {
    members: 'A workspace lists no members: every folder below it with a [package] manifest belongs to it',
    variants: 'Variants stand under `build-variants`',
    tasks: 'Tasks stand in a table of their own: [tasks]',
    'pypi-dependencies': 'They stand in a table of their own: [pypi-dependencies]',
    environments: 'They stand in a table of their own: [environments]',
};
function readWorkspaceTable(reader, preview, context) {
    reader.know('preview', 'requires-pixi');
    if (reader.has('requires-pixi'))
        reader.string('requires-pixi');
    reader.require('channels', 'Say where packages come from, as in channels = ["conda-forge"]');
    const cutOff = reader.value('exclude-newer');
    const targets = reader.tableAt('target');
    const table = {
        metadata: readMetadata(reader, context),
        preview,
        channels: (0,channels/* readChannels */.N)(reader, context.directory) ?? [],
        platforms: (0,platforms/* readPlatforms */.tj)(reader),
        channelPriority: reader.word('channel-priority', workspace_features/* channelPriorities */.Q1),
        solveStrategy: reader.word('solve-strategy', workspace_features/* solveStrategies */.Q9),
        excludeNewer: cutOff === undefined ? undefined : (0,exclude_newer/* readExcludeNewer */.ke)(cutOff, reader.at('exclude-newer'), context.findings),
        buildVariants: readBuildVariants(reader.tableAt('build-variants')),
        buildVariantFiles: readVariantFiles(reader, context),
        condaPypiMap: readCondaPypiMap(reader),
        pypiOptions: (0,pypi_options/* readPypiOptions */.f7)(reader.tableAt('pypi-options')),
        s3Options: readS3Options(reader.tableAt('s3-options')),
        pool: readPool(reader.tableAt('dependencies'), { ...context, pixiBuild: preview.pixiBuild }),
        readTargets: (platforms) => (0,workspace_targets/* readSelected */._0)(targets, platforms, { findings: context.findings, platforms }, (selected, selector) => {
            const variants = readBuildVariants(selected.tableAt('build-variants'));
            selected.finish();
            return { selector, variants };
        }),
    };
    reader.finish(hints);
    return table;
}
function readVariantFiles(reader, context) {
    const key = 'build-variants-files';
    reader.strings(key);
    const items = reader.value(key);
    if (!Array.isArray(items))
        return [];
    return items.flatMap((item, index) => {
        if (typeof item !== 'string')
            return [];
        const file = external_node_path_.resolve(context.directory, item);
        context.checks.expectPath([file], item, reader.at(key, index));
        return [file];
    });
}

;// CONCATENATED MODULE: ./build/manifest/read-workspace.js
















const rootHints = {
    ...workspace_features/* featureHints */.xM,
    'build-system': 'The build backend of a package stands in [package.build]',
    'build-backend': 'The build backend of a package stands in [package.build]',
    build: 'The build backend of a package stands in [package.build]',
    schema: "Did you mean '$schema'?",
    name: 'It belongs into [workspace] or [package]',
    channels: 'It belongs into [workspace]',
    platforms: 'It belongs into [workspace]',
};
function readWorkspace(file, context, pixiVersion) {
    const { findings } = context;
    const root = new toml_reader/* TableReader */.kj(findings, file.table, file.tablePath);
    const project = file.kind === 'pyproject' ? (0,pyproject_project/* readPyproject */.x)(file.document.root, findings) : undefined;
    const key = root.has('workspace') ? 'workspace' : 'project';
    if (key === 'project') {
        root.warning(key, 'manifest-deprecated', '`[project]` is deprecated, use `[workspace]` instead', {
            mark: 'key',
            hint: 'Rename the table to [workspace]',
        });
    }
    const reader = root.tableAt(key);
    if (!reader)
        return undefined;
    const requiresPixi = (0,requires_pixi/* readRequiresPixi */.r)(reader.table, reader.path, pixiVersion, findings);
    const table = readWorkspaceTable(reader, readPreview(reader), context);
    const workspaceContext = contextOf(table, reader, project?.defaults, context);
    const named = (0,workspace_features/* readFeatures */._h)(root.tableAt('feature'), workspaceContext);
    const written = readDefaultFeature(root, table, workspaceContext);
    const features = new Map([written, ...named].map((feature) => [feature.name, feature]));
    if (project)
        withProject(features, project);
    const environments = (0,workspace_environments/* readEnvironments */.z)(root.tableAt('environments'), features, table.pypiOptions, workspaceContext);
    reportUnusedFeatures(named, environments, root, findings);
    const excludeNewerPackages = (0,exclude_newer/* readExcludeNewerTable */.iX)(root.tableAt('exclude-newer'), (name) => name.toLowerCase());
    const excludeNewerPypi = (0,exclude_newer/* readExcludeNewerTable */.iX)(root.tableAt('pypi-exclude-newer'), names/* normalizePypiName */.Ty);
    readForeignKeys(root, file);
    const metadata = { ...project?.defaults, ...table.metadata };
    const workspace = {
        root: file.directory,
        manifestPath: file.path,
        manifestKind: file.kind,
        name: table.metadata.name ?? plainName(root) ?? metadata.name ?? external_node_path_.basename(file.directory),
        metadata,
        preview: table.preview,
        channels: table.channels,
        channelPriority: table.channelPriority,
        solveStrategy: table.solveStrategy,
        platforms: workspaceContext.platforms,
        requiresPixi,
        excludeNewer: table.excludeNewer,
        excludeNewerPackages,
        excludeNewerPypi,
        buildVariants: table.buildVariants,
        targetBuildVariants: table.readTargets(workspaceContext.platforms),
        buildVariantFiles: table.buildVariantFiles,
        pool: table.pool,
        condaPypiMap: table.condaPypiMap,
        pypiOptions: table.pypiOptions,
        s3Options: table.s3Options,
        features,
        environments,
    };
    const packageReader = root.tableAt('package');
    const definition = packageReader &&
        (0,read_package/* readPackage */.L)(packageReader, (0,package_context/* packageContext */.Y)(file, workspace, workspaceContext.previewPath, project?.defaults, context));
    root.finish(rootHints);
    return { workspace, package: definition };
}
function checkTablesWithoutWorkspace(file, workspace, context) {
    const root = new toml_reader/* TableReader */.kj(context.findings, file.table, file.tablePath);
    root.know('package');
    const trial = new findings/* Findings */.F();
    const trialRoot = new toml_reader/* TableReader */.kj(trial, file.table, file.tablePath);
    const trialContext = {
        ...context,
        findings: trial,
        preview: workspace.preview,
        previewPath: undefined,
        pool: workspace.pool,
        inlineInheritable: {},
        platforms: workspace.platforms,
        channels: workspace.channels,
        bringIn: () => { },
    };
    const named = (0,workspace_features/* readFeatures */._h)(trialRoot.tableAt('feature'), trialContext);
    const own = readDefaultFeature(trialRoot, { channelPriority: undefined, solveStrategy: undefined }, trialContext);
    const features = new Map([own, ...named].map((feature) => [feature.name, feature]));
    (0,workspace_environments/* readEnvironments */.z)(trialRoot.tableAt('environments'), features, undefined, trialContext);
    (0,exclude_newer/* readExcludeNewerTable */.iX)(trialRoot.tableAt('exclude-newer'), (name) => name);
    (0,exclude_newer/* readExcludeNewerTable */.iX)(trialRoot.tableAt('pypi-exclude-newer'), (name) => name);
    readForeignKeys(trialRoot, file);
    trialRoot.know('package', 'workspace', 'project');
    trialRoot.finish(rootHints);
    for (const finding of trial.all) {
        if (finding.severity === 'error' && finding.code !== 'manifest-misplaced-dependencies') {
            context.findings.error(finding.code, finding.message, finding.path, finding);
        }
    }
    for (const key of Object.keys(file.table)) {
        if (!tablesOfWorkspaces.has(key))
            continue;
        root.warning(key, 'manifest-no-effect', `[${key}] has no effect in a manifest without [workspace]`, {
            mark: 'key',
            hint: key.endsWith('dependencies')
                ? 'What the package needs stands in [package.build-dependencies], [package.host-dependencies] and [package.run-dependencies]'
                : `Move it to the manifest of the workspace`,
        });
    }
}
const tablesOfWorkspaces = new Set([
    'dependencies',
    'constraints',
    'host-dependencies',
    'build-dependencies',
    'pypi-dependencies',
    'pypi-options',
    'exclude-newer',
    'pypi-exclude-newer',
    'dev',
    'activation',
    'tasks',
    'target',
    'feature',
    'environments',
    'system-requirements',
]);
function contextOf(table, reader, projectDefaults, context) {
    const platforms = [...table.platforms];
    return {
        ...context,
        preview: table.preview,
        previewPath: reader.has('preview') ? reader.at('preview') : undefined,
        pool: table.pool,
        inlineInheritable: projectDefaults ?? {},
        platforms,
        channels: table.channels,
        bringIn: (platform) => {
            platforms.push(platform);
        },
    };
}
function readDefaultFeature(root, settings, context) {
    return {
        name: 'default',
        platforms: undefined,
        channels: undefined,
        channelPriority: settings.channelPriority,
        solveStrategy: settings.solveStrategy,
        systemRequirements: (0,workspace_features/* readDeprecatedRequirements */.K0)(root, context),
        pypiOptions: (0,pypi_options/* readPypiOptions */.f7)(root.tableAt('pypi-options')),
        base: (0,target_tables/* readTargetTables */.Bs)(root, { legacyTables: true, selector: undefined }, context),
        targets: (0,workspace_targets/* readTargets */.R0)(root.tableAt('target'), true, context.platforms, context),
    };
}
function reportUnusedFeatures(features, environments, root, findings) {
    const used = new Set([...environments.values()].flatMap((environment) => environment.features));
    for (const { name } of features) {
        if (used.has(name))
            continue;
        findings.warning('manifest-unused-feature', `The feature '${name}' is defined but not used in any environment`, root.at('feature', name), {
            mark: 'key',
            hint: 'Remove the feature from the manifest or add it to an environment',
        });
    }
}
function readForeignKeys(root, file) {
    if (root.has('$schema'))
        root.string('$schema');
    else
        root.know('$schema');
    if (file.kind === 'pyproject')
        return;
    const tool = root.value('tool');
    if (tool !== undefined && !(0,toml_reader/* isTomlTable */.z_)(tool)) {
        root.error('tool', 'manifest-type', `expected a table, found ${(0,toml_reader/* tomlTypeName */.g_)(tool)}`);
    }
}
function plainName(root) {
    const table = root.has('package') ? root.table['package'] : undefined;
    const name = (0,toml_reader/* isTomlTable */.z_)(table) && Object.hasOwn(table, 'name') ? table['name'] : undefined;
    return typeof name === 'string' ? name : undefined;
}


/***/ }),

/***/ 2300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ck: () => (/* binding */ assembleLocation),
/* harmony export */   oS: () => (/* binding */ assembleSpec)
/* harmony export */ });
/* unused harmony export isArchiveLocation */
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50358);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15879);


const locations = ['url', 'git', 'path'];
const references = ['branch', 'rev', 'tag'];
const channelFields = ['channel', 'fileName', 'licenseFamily'];
const digestFields = ['md5', 'sha256'];
const selectorFields = [
    'version',
    'build',
    'buildNumber',
    'extras',
    'flags',
    'subdir',
    'license',
    'trackFeatures',
    'when',
];
const locationHint = 'Say where the sources are, as in { path = "../src" } or { git = "https://...", tag = "v1.0" }';
const specFields = [...selectorFields, ...channelFields, ...digestFields, ...locations];
function assembleSpec(written) {
    const problems = [...shapeProblems(written)];
    return problems.length > 0 ? problems : makeSpec(written.fields);
}
function assembleLocation(written) {
    const problems = [...shapeProblems(written, locations)];
    return problems.length > 0 ? problems : (makeLocation(written.fields) ?? []);
}
function* shapeProblems({ fields, given }, sufficient = specFields) {
    const named = locations.filter((location) => given.has(location));
    if (named.length > 1) {
        yield {
            message: 'only one of `url`, `path`, or `git` can be specified',
            hint: `Keep one of ${named.map((location) => `\`${location}\``).join(' and ')}`,
        };
        return;
    }
    const [location] = named;
    const git = location === 'git';
    if (!git && [...references, 'lfs'].some((field) => given.has(field))) {
        yield {
            message: '`branch`, `rev`, `tag`, and `lfs` are only valid when `git` is specified',
            hint: location === 'url' ? 'Use `git` instead of `url` when it is a repository' : undefined,
        };
        return;
    }
    if (!sufficient.some((field) => given.has(field))) {
        const keys = sufficient.map((field) => `\`${_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .specKeys */ .e7[field]}\``);
        const last = keys.pop();
        yield {
            message: `one of ${keys.join(', ')}, or ${last} must be specified`,
            hint: sufficient === locations ? locationHint : 'Write "*" for any version',
        };
        return;
    }
    if (references.filter((field) => given.has(field)).length > 1) {
        yield { message: 'only one of `branch`, `rev`, or `tag` can be specified' };
    }
    yield* excludedFields({ fields, given }, location);
    if (fields.subdirectory !== undefined) {
        const read = (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .readSubdirectory */ .E3)(fields.subdirectory);
        if ('problem' in read)
            yield { message: read.problem, hint: 'It is relative to the root of the sources' };
    }
}
function* excludedFields({ fields, given }, location) {
    if (location === undefined)
        return;
    const archive = isArchiveLocation(fields);
    const digests = location === 'url' ? [] : digestFields;
    const excluded = [...(archive ? selectorFields : []), ...channelFields, ...digests];
    for (const field of excluded) {
        if (!given.has(field))
            continue;
        const hint = archive
            ? `The ${location} names one package file: there is nothing to select`
            : `A package that is built from sources has no \`${_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .specKeys */ .e7[field]}\``;
        yield { message: `\`${_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .specKeys */ .e7[field]}\` cannot be used with \`${location}\``, hint };
    }
}
function isArchiveLocation({ path, url }) {
    return (path !== undefined && (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .isArchive */ .tc)(path)) || (url !== undefined && (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .isArchiveUrl */ .Gx)(url));
}
function makeSpec(fields) {
    const { path, url } = fields;
    if (path !== undefined && (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .isArchive */ .tc)(path))
        return { kind: 'archive-path', path };
    if (url !== undefined && (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .isArchiveUrl */ .Gx)(url))
        return { kind: 'archive-url', url, ...pick(fields, digestFields) };
    const selectors = pick(fields, selectorFields);
    const location = makeLocation(fields);
    if (location)
        return { ...location, ...selectors };
    return { kind: 'version', ...selectors, ...pick(fields, channelFields), ...pick(fields, digestFields) };
}
function makeLocation(fields) {
    const { path, git, url } = fields;
    if (path !== undefined)
        return { kind: 'path', path };
    const below = subdirectoryOf(fields);
    if (url !== undefined)
        return { kind: 'url', url, ...pick(fields, digestFields), ...below };
    if (git === undefined)
        return undefined;
    const reference = referenceOf(fields);
    return { kind: 'git', git, ...(reference && { reference }), ...pick(fields, ['lfs']), ...below };
}
function referenceOf(fields) {
    for (const kind of references) {
        const value = fields[kind];
        if (value !== undefined)
            return { kind, value };
    }
    return undefined;
}
function subdirectoryOf({ subdirectory }) {
    if (subdirectory === undefined)
        return {};
    const read = (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .readSubdirectory */ .E3)(subdirectory);
    return 'subdirectory' in read && read.subdirectory !== undefined ? { subdirectory: read.subdirectory } : {};
}
function pick(fields, names) {
    return Object.fromEntries(names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));
}


/***/ }),

/***/ 64667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ previewHint),
/* harmony export */   Xe: () => (/* binding */ placedSpec),
/* harmony export */   ZQ: () => (/* binding */ completeSpec)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2300);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76155);


function completeSpec(written, path, context, prefix = '') {
    const spec = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .assembleSpec */ .oS)(written);
    if ('kind' in spec)
        return Object.keys(written.fields).length === written.given.size ? spec : undefined;
    for (const { message, hint } of spec)
        context.findings.error('manifest-spec', prefix + message, path, { hint });
    return undefined;
}
const previewHint = 'Enable it with preview = ["pixi-build"] in [workspace], as `pixi workspace preview add pixi-build` does';
function placedSpec(name, spec, path, context) {
    const before = context.findings.errorCount;
    const report = (message, hint, label) => context.findings.error('manifest-source', message, path, { hint, label });
    const source = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isSourceSpec */ .j)(spec);
    if (context.runExports && (spec.kind === 'url' || spec.kind === 'archive-url')) {
        report('url specs are not supported in `[package.run-exports]`', 'Use a version, `path` or `git`');
    }
    else if (context.runExports && spec.kind === 'archive-path') {
        report('paths to package archives are not supported in `[package.run-exports]`', 'Use a version, the path of a directory, or `git`');
    }
    else if (context.runExports === 'constraints' && source) {
        report('source specs are not supported in run-export constraints', 'Use a version');
    }
    else if (source && !context.allowSource) {
        report(`source specifications are not supported in \`${context.tableName}\`, but '${name}' is a source specification`, 'Constraints concern packages out of channels: give a version');
    }
    else if (source && !context.pixiBuild) {
        report("conda source dependencies are not allowed without enabling the 'pixi-build' preview flag", previewHint, 'source dependency specified here');
    }
    else if (spec.kind === 'url') {
        report('source dependencies by `url` are not supported', 'Use `git` or `path`; the url of a .conda or .tar.bz2 file is a package that exists already');
    }
    return context.findings.errorCount === before ? spec : undefined;
}


/***/ }),

/***/ 50358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JP: () => (/* binding */ readLocationFields),
  bO: () => (/* binding */ readSpecFields),
  e7: () => (/* binding */ specKeys)
});

// UNUSED EXPORTS: fieldNames

// EXTERNAL MODULE: ./build/manifest/channel-url.js
var channel_url = __webpack_require__(51119);
// EXTERNAL MODULE: ./build/conda/package-name.js
var package_name = __webpack_require__(56486);
// EXTERNAL MODULE: ./build/manifest/toml/reader.js
var reader = __webpack_require__(6982);
// EXTERNAL MODULE: ./build/manifest/spec/names.js
var names = __webpack_require__(62694);
// EXTERNAL MODULE: ./build/conda/build-number-spec.js
var build_number_spec = __webpack_require__(33878);
// EXTERNAL MODULE: ./build/conda/matcher/string-matcher.js
var string_matcher = __webpack_require__(46411);
// EXTERNAL MODULE: ./build/conda/match-spec/lists.js
var lists = __webpack_require__(63823);
// EXTERNAL MODULE: ./build/conda/parse-error.js
var parse_error = __webpack_require__(49668);
// EXTERNAL MODULE: ./build/manifest/spec/version-text.js
var version_text = __webpack_require__(93712);
;// CONCATENATED MODULE: ./build/manifest/spec/package-fields.js


function readPackageFields(reader, context) {
    return {
        version: readVersionField(reader, context),
        build: readBuild(reader),
        buildNumber: readBuildNumber(reader),
        fileName: reader.string('file-name'),
        extras: readExtras(reader),
        flags: readFlags(reader),
        subdir: reader.string('subdir'),
        license: reader.string('license'),
        licenseFamily: reader.string('license-family'),
        trackFeatures: reader.strings('track-features'),
        ...readDigests(reader),
    };
}
function readVersionField(reader, context) {
    const value = reader.value('version');
    if (typeof value === 'string')
        return (0,version_text/* readVersionSpec */.I)(value, reader.at('version'), context.findings);
    if (value !== undefined) {
        reader.typeError('version', 'a string', typeof value === 'number' ? `Put it in quotes: "${value}.*"` : undefined);
    }
    return undefined;
}
function readBuildNumber(reader) {
    const value = reader.value('build-number');
    if (value === undefined)
        return undefined;
    if (typeof value !== 'string') {
        reader.typeError('build-number', 'a string', typeof value === 'number' ? `Put it in quotes: "${value}"` : undefined);
        return undefined;
    }
    const at = reader.at('build-number');
    return parses(build_number_spec/* BuildNumberSpec */.d.parse, value, 'manifest-build-number', at, reader) ? value : undefined;
}
function readBuild(reader) {
    const text = reader.string('build');
    if (text === undefined)
        return undefined;
    return parses(string_matcher/* StringMatcher */.Gr.parse, text, 'manifest-build-matcher', reader.at('build'), reader) ? text : undefined;
}
function readFlags(reader) {
    const flags = reader.strings('flags');
    flags?.forEach((flag, index) => {
        const at = reader.at('flags', index);
        if (flag.startsWith('^') && flag.endsWith('$')) {
            parses(string_matcher/* StringMatcher */.Gr.parse, flag, 'manifest-flag', at, reader);
        }
        else if (!(0,lists/* isFlagMatcher */.h9)(flag)) {
            reader.findings.error('manifest-flag', `'${flag}' is not a valid flag`, at, {
                hint: "A flag has lower-case letters, digits and '_', perhaps a ':' inside, and '*' for anything",
            });
        }
    });
    return flags;
}
function parses(parse, text, code, path, { findings }) {
    try {
        parse(text);
        return true;
    }
    catch (error) {
        if (!(error instanceof parse_error/* CondaParseError */.R))
            throw error;
        findings.error(code, error.message, path, { hint: error.hint });
        return false;
    }
}
function readExtras(reader) {
    const extras = reader.strings('extras');
    extras?.forEach((extra, index) => {
        if ((0,lists/* isExtraName */.cg)(extra))
            return;
        reader.findings.error('manifest-extra', `'${extra}' is not a valid extra name`, reader.at('extras', index), {
            hint: 'Extras have 1 to 64 lower-case letters, digits, dots, dashes, underscores and plus signs',
        });
    });
    return extras;
}
function readDigest(reader, key, digits) {
    const text = reader.string(key);
    if (text === undefined)
        return undefined;
    if (text.length === digits && /^[0-9a-f]+$/i.test(text))
        return text.toLowerCase();
    reader.error(key, 'manifest-digest', `'${text}' is not a valid ${key} digest`, {
        hint: `It has ${digits} hexadecimal digits`,
    });
    return undefined;
}
function readDigests(reader) {
    return { md5: readDigest(reader, 'md5', 32), sha256: readDigest(reader, 'sha256', 64) };
}

;// CONCATENATED MODULE: ./build/manifest/spec/condition.js





const kinds = ['all', 'any', 'package'];
function readCondition(value, path, context) {
    if (value === undefined)
        return undefined;
    if (typeof value === 'string')
        return readConditionText(value, path, context);
    if ((0,reader/* isTomlTable */.z_)(value))
        return readConditionTable(new reader/* TableReader */.kj(context.findings, value, path), context);
    const hint = Array.isArray(value)
        ? 'Write { all = [...] } when all must hold, { any = [...] } when one must'
        : undefined;
    (0,reader/* reportType */.NB)(context.findings, value, 'a string or a table', path, hint);
    return undefined;
}
function readConditionText(text, path, context) {
    const name = /^[A-Za-z0-9._-]+/.exec(text.trim())?.[0];
    const rest = text
        .trim()
        .slice(name?.length ?? 0)
        .trim();
    const fail = (message, hint) => {
        context.findings.error('manifest-condition', message, path, { hint });
        return undefined;
    };
    if (text.includes('::') || /^[^\s[]*[/:]/.test(text)) {
        const plain = text.replace(/^.*[:/]/, '');
        return fail(`'${text}' names a channel, which a condition cannot do`, `Write "${plain}"`);
    }
    if (text.includes('[') || text.includes(']')) {
        return fail(`brackets are not supported in a condition: '${text}'`, `Use the table form: when = { package = "${name ?? 'python'}", version = ">=3.10" }`);
    }
    if (name === undefined) {
        return fail(`'${text}' is not a condition`, 'Write the name of a package and a version, such as "python >=3.10"');
    }
    if (rest === '')
        return { kind: 'package', name: name.toLowerCase(), spec: {} };
    if (/\s(?:and|or)\s/.test(rest)) {
        return fail(`'${text}' is more than one condition`, 'Write { all = [...] } when all must hold, { any = [...] } when one must');
    }
    const withBuild = rest.length > 500 ? null : /^(\S.*?)(?:\s+|(?<=[0-9*])=)([A-Za-z0-9_.*+]+)$/.exec(rest);
    if (withBuild && (0,version_text/* isVersionSpec */.y)(withBuild[1]) && !(0,version_text/* isVersionSpec */.y)(rest)) {
        return fail(`a build after the version is not supported in a condition: '${text}'`, `Use the table form: when = { package = "${name}", version = "${withBuild[1]}", build = "${withBuild[2]}" }`);
    }
    const version = (0,version_text/* readVersionSpec */.I)(rest, path, context.findings);
    return version && { kind: 'package', name: name.toLowerCase(), spec: { version } };
}
function readConditionTable(reader, context) {
    const given = kinds.filter((kind) => reader.has(kind));
    const [kind] = given;
    if (kind === undefined || given.length > 1) {
        reader.know(...Object.keys(reader.table));
        const found = given.length > 1 ? `, found ${given.map((word) => `\`${word}\``).join(' and ')}` : '';
        context.findings.error('manifest-condition', `a condition has exactly one of \`all\`, \`any\` and \`package\`${found}`, reader.path, { hint: 'Put one into the other, such as { all = ["a", { any = ["b", "c"] }] }' });
        return undefined;
    }
    const condition = kind === 'package' ? readPackageCondition(reader, context) : readGroup(kind, reader, context);
    reader.finish({ channel: 'A condition is about what is installed, wherever it comes from' });
    return condition;
}
function readGroup(kind, reader, context) {
    const items = reader.array(kind);
    if (!items)
        return undefined;
    if (items.length === 0) {
        reader.error(kind, 'manifest-condition', `\`${kind}\` cannot be empty`, {
            hint: 'Remove `when`, or name a package',
        });
        return undefined;
    }
    const conditions = items.map((item, index) => readCondition(item, reader.at(kind, index), context));
    return conditions.every((condition) => condition !== undefined) ? { kind, conditions } : undefined;
}
function readPackageCondition(reader, context) {
    const name = reader.string('package');
    const fields = readPackageFields(reader, context);
    if (name === undefined)
        return undefined;
    if (!(0,package_name/* isPackageName */.kb)(name)) {
        (0,names/* reportPackageName */.w)(name, reader.at('package'), context.findings, 'value');
        return undefined;
    }
    const spec = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    return { kind: 'package', name: name.toLowerCase(), spec };
}

// EXTERNAL MODULE: ./build/manifest/spec/location.js
var spec_location = __webpack_require__(15879);
;// CONCATENATED MODULE: ./build/manifest/spec/location-fields.js

function readLocation(reader) {
    return {
        path: readPath(reader),
        git: readGitUrl(reader),
        url: readSourceUrl(reader),
        branch: readReference(reader, 'branch'),
        tag: readReference(reader, 'tag'),
        rev: readReference(reader, 'rev'),
        lfs: reader.boolean('lfs'),
        subdirectory: reader.string('subdirectory'),
    };
}
function readPath(reader) {
    const text = reader.string('path');
    if (text === undefined)
        return undefined;
    if (text === '' || text.includes('\0')) {
        reader.error('path', 'manifest-path', `'${text}' is not a path`, { hint: 'For this directory write "."' });
        return undefined;
    }
    return text.replaceAll('\\', '/');
}
function readGitUrl(reader) {
    const text = reader.string('git');
    if (text === undefined || (URL.canParse(text) && !/^[A-Za-z]:/.test(text)))
        return text;
    reader.error('git', 'manifest-url', `'${text}' is not an absolute URL`, { hint: (0,spec_location/* gitUrlHint */.jz)(text) });
    return undefined;
}
function readSourceUrl(reader) {
    const text = reader.string('url');
    if (text === undefined || (URL.canParse(text) && !/^[A-Za-z]:/.test(text)))
        return text;
    reader.error('url', 'manifest-url', `'${text}' is not an absolute URL`, {
        hint: /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+\//.test(text)
            ? `Did you mean 'https://${text}'?`
            : `For a file or directory on this machine write { path = "${text}" }`,
    });
    return undefined;
}
function readReference(reader, key) {
    const text = reader.string(key);
    if (text === undefined || !(text === '' || text.startsWith('-') || /\s/.test(text)))
        return text;
    reader.error(key, 'manifest-git-reference', `'${text}' is not a valid ${key}`, {
        hint: key === 'rev' ? 'Give the hash of a commit' : `Give the name of a ${key}`,
    });
    return undefined;
}

;// CONCATENATED MODULE: ./build/manifest/spec/fields.js




const specKeys = {
    version: 'version',
    build: 'build',
    buildNumber: 'build-number',
    fileName: 'file-name',
    extras: 'extras',
    flags: 'flags',
    channel: 'channel',
    subdir: 'subdir',
    license: 'license',
    licenseFamily: 'license-family',
    trackFeatures: 'track-features',
    when: 'when',
    md5: 'md5',
    sha256: 'sha256',
    url: 'url',
    git: 'git',
    path: 'path',
    branch: 'branch',
    rev: 'rev',
    tag: 'tag',
    lfs: 'lfs',
    subdirectory: 'subdirectory',
};
const fieldNames = Object.keys(specKeys);
function readSpecFields(reader, context) {
    const given = new Set(fieldNames.filter((field) => reader.has(specKeys[field])));
    const fields = {
        ...readPackageFields(reader, context),
        channel: readChannel(reader, context.manifestDirectory),
        when: readCondition(reader.value('when'), reader.at('when'), context),
        ...readLocation(reader),
    };
    return { fields: withoutAbsent(fields), given };
}
const locationFields = ['path', 'git', 'url', 'branch', 'tag', 'rev', 'lfs', 'subdirectory', 'md5', 'sha256'];
function readLocationFields(reader) {
    const given = new Set(locationFields.filter((field) => reader.has(specKeys[field])));
    return { fields: withoutAbsent({ ...readLocation(reader), ...readDigests(reader) }), given };
}
function readChannel(reader, directory) {
    const text = reader.string('channel');
    if (text === undefined)
        return undefined;
    const url = (0,channel_url/* tryChannelUrl */.cc)(text, directory);
    if (url === undefined) {
        reader.error('channel', 'manifest-channel', `'${text}' is not a channel`, { hint: channel_url/* channelHint */.vZ });
    }
    return url;
}
function withoutAbsent(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 97873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readInheritedSpec)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1318);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89263);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6982);
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64667);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50358);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15879);






const exclusive = ['version', 'path', 'git', 'url'];
const overridePrefix = 'cannot apply member overrides to inherited workspace dependency: ';
function readInheritedSpec(name, reader, context, ownKeys = []) {
    const before = context.findings.errorCount;
    const written = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readSpecFields */ .bO)(reader, context);
    const entry = readMarker(reader, context, ownKeys) ? poolEntry(name, reader, context) : undefined;
    reader.finish();
    for (const field of exclusive) {
        if (!entry || !written.given.has(field))
            continue;
        const marked = ownKeys.length > 0 ? 'workspace' : field;
        reader.error(marked, 'manifest-inherit', `\`${field}\` is mutually exclusive with \`workspace\``, {
            mark: 'key',
            hint: `Remove \`${field}\`, or give the whole spec here without \`workspace\``,
        });
    }
    if (!entry || !context.pool || context.findings.errorCount > before)
        return undefined;
    const fields = { ...anchored(entry, context.pool, context), ...written.fields };
    const given = new Set(Object.keys(fields));
    return (0,_complete_js__WEBPACK_IMPORTED_MODULE_2__/* .completeSpec */ .ZQ)({ fields, given }, reader.path, context, overridePrefix);
}
function readMarker(reader, context, ownKeys) {
    const value = reader.value('workspace');
    const fail = (message, hint) => {
        reader.error('workspace', 'manifest-inherit', message, { hint });
        return false;
    };
    if (!context.allowWorkspace || !context.pool) {
        return fail('`workspace` inheritance is not supported in this table', 'Give the whole spec here');
    }
    if (typeof value !== 'boolean') {
        (0,_toml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .reportType */ .NB)(context.findings, value, 'a boolean', reader.at('workspace'));
        return false;
    }
    if (value)
        return true;
    return Object.keys(reader.table).some((key) => key !== 'workspace' && !ownKeys.includes(key))
        ? fail('`workspace = false` cannot be combined with other fields', 'Remove `workspace`')
        : fail('`workspace` cannot be false', 'Remove the entry: inheritance is opt-in');
}
function poolEntry(name, reader, context) {
    const { entries = new Map(), malformed } = context.pool ?? {};
    const key = name.toLowerCase();
    const entry = entries.get(key);
    if (entry || malformed?.has(key))
        return entry;
    const near = entries.size > 1000 ? undefined : (0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestWord */ .z)(key, entries.keys());
    reader.error('workspace', 'manifest-inherit', `the workspace does not define \`${name}\` in \`[workspace.dependencies]\``, {
        label: 'inherited here',
        hint: near ? `Did you mean '${near}'?` : `Add ${name} = "*" to [workspace.dependencies]`,
    });
    return undefined;
}
function anchored(entry, pool, context) {
    if (entry.path === undefined)
        return entry;
    const inherited = context.absoluteInheritedPaths
        ? (0,_support_index_js__WEBPACK_IMPORTED_MODULE_5__/* .toPosix */ .d7)((0,_location_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveSourcePath */ .TF)(entry.path, pool.directory))
        : (0,_location_js__WEBPACK_IMPORTED_MODULE_6__/* .reanchored */ .Y5)(entry.path, pool.directory, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(context.manifestDirectory));
    return { ...entry, path: inherited };
}


/***/ }),

/***/ 15879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ readSubdirectory),
/* harmony export */   Gx: () => (/* binding */ isArchiveUrl),
/* harmony export */   TF: () => (/* binding */ resolveSourcePath),
/* harmony export */   Y5: () => (/* binding */ reanchored),
/* harmony export */   jz: () => (/* binding */ gitUrlHint),
/* harmony export */   tc: () => (/* binding */ isArchive)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89263);



function isArchive(location) {
    return /\.(?:conda|tar\.bz2)$/.test(location);
}
function isArchiveUrl(url) {
    return isArchive(new URL(url).pathname);
}
const atHome = /^~(?:[\\/]|$)/;
function isAnchored(location) {
    return atHome.test(location) || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(location) || node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(location);
}
function resolveSourcePath(location, manifestDirectory) {
    const expanded = atHome.test(location) ? node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), location.slice(1)) : location;
    return node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(manifestDirectory, expanded);
}
function reanchored(location, from, to) {
    if (isAnchored(location) || from === to)
        return location;
    return (0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .toPosix */ .d7)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(to, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(from, location))) || '.';
}
function gitUrlHint(text) {
    const scp = /^([^\s/:@]+@)?([^\s/:@]+):(?!\/)(\S+)$/.exec(text);
    if (scp)
        return `Did you mean 'ssh://${scp[1] ?? 'git@'}${scp[2]}/${scp[3]}'?`;
    if (text.startsWith('/'))
        return `Did you mean 'file://${text}'?`;
    if (text.startsWith('.') || text.startsWith('~'))
        return `For sources on this machine write { path = "${text}" }`;
    return `Did you mean 'https://${text}'?`;
}
function readSubdirectory(text) {
    if (isAnchored(text) || /^[A-Za-z]:/.test(text)) {
        return { problem: `subdirectory path cannot be absolute: '${text}'` };
    }
    const normal = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(text.replaceAll('\\', '/')).replace(/\/$/, '');
    if (normal === '..' || normal.startsWith('../')) {
        return { problem: `subdirectory path '${text}' escapes its root` };
    }
    return { subdirectory: normal === '.' ? undefined : normal };
}


/***/ }),

/***/ 76155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isPinSpec),
/* harmony export */   j: () => (/* binding */ isSourceSpec)
/* harmony export */ });
function isSourceSpec(spec) {
    return spec.kind === 'path' || spec.kind === 'git' || spec.kind === 'url';
}
function isPinSpec(spec) {
    return spec.kind === 'pin-compatible' || spec.kind === 'pin-subpackage';
}


/***/ }),

/***/ 62694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ reportPackageName)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56486);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);


function reportPackageName(text, path, findings, mark) {
    let message = `'${text}' is not a valid package name`;
    try {
        _conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageName */ .gp.parse(text);
    }
    catch (error) {
        message = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
    }
    findings.error('manifest-package-name', message, path, { mark, hint: nameHint(text, mark) });
}
function nameHint(text, mark) {
    const [, name, version] = /^([A-Za-z0-9._-]+)\s*([=<>!~].*)$/.exec(text) ?? [];
    if (name && version)
        return mark === 'key' ? `Write ${name} = "${version}"` : `The version goes into \`version\``;
    const [, channel, channelName] = /^(.+)::([A-Za-z0-9._-]+)$/.exec(text) ?? [];
    if (channel && channelName && mark === 'key')
        return `Write ${channelName} = { version = "*", channel = "${channel}" }`;
    const proposal = text.trim().replace(/\s+/g, '-');
    return proposal !== text && (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageName */ .kb)(proposal) ? `Did you mean '${proposal}'?` : undefined;
}


/***/ }),

/***/ 65177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pinKeys),
/* harmony export */   d: () => (/* binding */ readPinSpec)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55519);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49668);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46411);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6982);


const pinKeys = ['pin-compatible', 'pin-subpackage'];
const defaultLowerBound = { kind: 'expression', expression: 'x.x.x.x.x.x' };
const defaultUpperBound = { kind: 'expression', expression: 'x' };
function readPinSpec(name, reader, context) {
    const given = pinKeys.filter((key) => reader.has(key));
    const others = Object.keys(reader.table).filter((key) => !given.includes(key));
    const [kind] = given;
    if (kind === undefined)
        return undefined;
    const before = context.findings.errorCount;
    const problem = (message, hint) => {
        context.findings.error('manifest-pin', message, reader.path, { hint });
    };
    if (given.length > 1) {
        problem('`pin-subpackage` and `pin-compatible` cannot be combined', 'Keep the one that you mean');
    }
    else if (!isAllowed(kind, context.allowPins)) {
        reportPlace(kind, context, problem);
    }
    else if (others.length > 0) {
        const found = others.map((key) => `\`${key}\``).join(', ');
        problem(`\`${kind}\` cannot be combined with other fields (found ${found})`, 'Bounds go into the table of the pin: { lower-bound = "x.x", upper-bound = "x" }');
    }
    else {
        checkName(kind, name, context, problem);
    }
    const pin = readPin(kind, reader, context);
    return pin && context.findings.errorCount === before ? { kind, pin } : undefined;
}
function isAllowed(kind, allowed) {
    return allowed === 'all' || (allowed === 'compatible' && kind === 'pin-compatible');
}
function reportPlace(kind, context, problem) {
    if (context.allowPins === 'never') {
        problem('`pin-subpackage` and `pin-compatible` are only supported in package dependency tables');
        return;
    }
    const hint = context.allowPins === 'none'
        ? 'Pins are only supported in package dependency tables'
        : kind === 'pin-subpackage'
            ? '`pin-subpackage` is only supported in the tables of [package.run-exports]'
            : context.tableName === '[package.build-dependencies]'
                ? 'The build environment is resolved first: there is nothing yet that it could be compatible with'
                : '`pin-compatible` is only supported in host-dependencies, run-dependencies and run-exports';
    problem(`\`${kind}\` is not allowed in \`${context.tableName}\``, hint);
}
function checkName(kind, name, context, problem) {
    const own = context.ownName;
    if (own === undefined)
        return;
    const isOwn = name.toLowerCase() === own.toLowerCase();
    if (kind === 'pin-compatible' && isOwn) {
        problem(`\`pin-compatible\` cannot reference the package's own name (\`${own}\`)`, 'Use `pin-subpackage`, in a table of [package.run-exports]');
    }
    if (kind === 'pin-subpackage' && !isOwn) {
        problem(`\`pin-subpackage\` can only reference the package's own name (\`${own}\`), not \`${name}\``, 'Use `pin-compatible` for other packages');
    }
}
function readPin(kind, reader, context) {
    const value = reader.value(kind);
    if (value === true)
        return { exact: false, lowerBound: defaultLowerBound, upperBound: defaultUpperBound };
    if (value === false) {
        reader.error(kind, 'manifest-pin', `\`${kind} = false\` has no meaning; remove the key or use a table to configure the pin`);
        return undefined;
    }
    if (!(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isTomlTable */ .z_)(value)) {
        const hint = typeof value === 'string' ? `Write { ${kind} = { upper-bound = "${value}" } }` : undefined;
        (0,_toml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reportType */ .NB)(context.findings, value, 'a boolean or a table', reader.at(kind), hint);
        return undefined;
    }
    return readPinTable(new _toml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .TableReader */ .kj(context.findings, value, reader.at(kind)));
}
const rangeKeys = ['lower-bound', 'upper-bound', 'build'];
function readPinTable(reader) {
    const before = reader.findings.errorCount;
    const exact = reader.boolean('exact') ?? false;
    const lowerBound = readBound(reader, 'lower-bound') ?? defaultLowerBound;
    const upperBound = readBound(reader, 'upper-bound') ?? defaultUpperBound;
    const build = readBuild(reader);
    reader.finish({
        'min-pin': 'In a manifest it is called `lower-bound`',
        'max-pin': 'In a manifest it is called `upper-bound`',
    });
    if (exact && rangeKeys.some((key) => reader.has(key))) {
        reader.findings.error('manifest-pin', '`exact = true` cannot be combined with `lower-bound`, `upper-bound`, or `build`', reader.path, { hint: 'An exact pin takes the version and the build string as they are' });
    }
    if (reader.findings.errorCount > before)
        return undefined;
    return exact ? { exact } : { exact, lowerBound, upperBound, ...(build !== undefined && { build }) };
}
function readBound(reader, key) {
    const text = reader.string(key);
    if (text === undefined)
        return undefined;
    if (/^[x.]+$/.test(text) && text.includes('x'))
        return { kind: 'expression', expression: text };
    try {
        return { kind: 'version', version: _conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Version */ .R.parse(text) };
    }
    catch (error) {
        if (!(error instanceof _conda_index_js__WEBPACK_IMPORTED_MODULE_2__/* .CondaParseError */ .R))
            throw error;
        const message = `'${text}' is not a valid pin expression (e.g. 'x.x') or version: ${error.message}`;
        reader.error(key, 'manifest-pin', message, { hint: error.hint });
        return undefined;
    }
}
function readBuild(reader) {
    const text = reader.string('build');
    try {
        return text === undefined ? undefined : _conda_index_js__WEBPACK_IMPORTED_MODULE_3__/* .StringMatcher */ .Gr.parse(text).source;
    }
    catch (error) {
        if (!(error instanceof _conda_index_js__WEBPACK_IMPORTED_MODULE_2__/* .CondaParseError */ .R))
            throw error;
        reader.error('build', 'manifest-pin', error.message, { hint: error.hint });
        return undefined;
    }
}


/***/ }),

/***/ 34574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ specHints),
/* harmony export */   Al: () => (/* binding */ reportSpecType),
/* harmony export */   Pc: () => (/* binding */ readDependencySpec)
/* harmony export */ });
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6982);
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64667);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50358);
/* harmony import */ var _inherit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97873);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76155);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65177);
/* harmony import */ var _version_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93712);







const specHints = {
    build_number: "Did you mean 'build-number'?",
    build_string: "Did you mean 'build'?",
    'build-string': "Did you mean 'build'?",
    ref: "Did you mean 'rev', 'tag' or 'branch'?",
    commit: "Did you mean 'rev'?",
    subdirectories: "Did you mean 'subdirectory'?",
    editable: '`editable` is for [pypi-dependencies]',
    index: '`index` is for [pypi-dependencies]; conda packages have a `channel`',
    'env-markers': '`env-markers` is for [pypi-dependencies]; a condition of a conda package is `when`',
};
function readDependencySpec(name, value, path, context) {
    if (typeof value === 'string') {
        const version = (0,_version_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersionSpec */ .I)(value, path, context.findings);
        return version && { kind: 'version', version };
    }
    if (!(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isTomlTable */ .z_)(value)) {
        reportSpecType(name, value, path, context);
        return undefined;
    }
    const reader = new _toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .TableReader */ .kj(context.findings, value, path);
    if (_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .pinKeys */ .S.some((key) => reader.has(key)))
        return (0,_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .readPinSpec */ .d)(name, reader, context);
    const inline = context.onInlinePackage && reader.has('package') ? reader.value('package') : undefined;
    const read = reader.has('workspace') ? (0,_inherit_js__WEBPACK_IMPORTED_MODULE_3__/* .readInheritedSpec */ .Y)(name, reader, context) : readSpecTable(reader, context);
    const spec = read && (0,_complete_js__WEBPACK_IMPORTED_MODULE_4__/* .placedSpec */ .Xe)(name, read, path, context);
    if (inline !== undefined) {
        context.onInlinePackage?.({ name, value: inline, path: reader.at('package'), spec });
    }
    return spec;
}
function reportSpecType(name, value, path, context) {
    const hint = typeof value === 'number' ? `Put it in quotes: ${name} = "${value}.*"` : undefined;
    (0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reportType */ .NB)(context.findings, value, 'a string or a table', path, hint);
}
function readSpecTable(reader, context) {
    const written = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .readSpecFields */ .bO)(reader, context);
    const before = context.findings.errorCount;
    reader.finish(specHints);
    if (written.given.size === 0 && context.findings.errorCount > before)
        return undefined;
    const spec = (0,_complete_js__WEBPACK_IMPORTED_MODULE_4__/* .completeSpec */ .ZQ)(written, reader.path, context);
    if (!spec)
        return undefined;
    if (written.given.has('subdirectory') && !((0,_model_js__WEBPACK_IMPORTED_MODULE_6__/* .isSourceSpec */ .j)(spec) && spec.kind !== 'path')) {
        reader.warning('subdirectory', 'manifest-no-effect', '`subdirectory` has no effect without `git`', {
            mark: 'key',
            hint: spec.kind === 'path' ? 'Add it to the path' : 'Remove it',
        });
    }
    return spec;
}


/***/ }),

/***/ 6051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zv: () => (/* binding */ emptyDependencyTable),
  eM: () => (/* binding */ readDependencyTable),
  $2: () => (/* binding */ readEntries),
  Io: () => (/* binding */ readPackageDependencyTable)
});

// EXTERNAL MODULE: ./build/conda/package-name.js
var package_name = __webpack_require__(56486);
// EXTERNAL MODULE: ./build/manifest/toml/reader.js
var reader = __webpack_require__(6982);
;// CONCATENATED MODULE: ./build/manifest/spec/condition-key.js

function isConditionKey(key) {
    return key.includes('(');
}
function readConditionKey(key, value, path, context) {
    const fail = (message, hint) => {
        context.findings.error('manifest-condition-key', message, path, { mark: 'key', hint });
    };
    const expression = /^if\((.*)\)$/s.exec(key)?.[1]?.trim();
    if (context.insideCondition) {
        fail(`conditions cannot be nested: \`${key}\` stands inside another one`, 'Put both into one expression with `and`, such as "if(linux and not aarch64)"');
    }
    else if (!context.onCondition) {
        fail(`'${key}' is not a valid package name. Package names can only contain 0-9, a-z, A-Z, -, _, or .`, `\`if(...)\` is only known in the tables of [package]; here write [target.${targetOf(expression)}.dependencies]`);
    }
    else if (!expression) {
        fail(`\`${key}\` is not a valid selector. Wrap the expression in \`if(...)\`, e.g. \`if(host_platform == 'linux-64')\``, expression === '' ? 'Put an expression into the parentheses' : `Did you mean "if(${key})"?`);
    }
    else if (!(0,reader/* isTomlTable */.z_)(value)) {
        (0,reader/* reportType */.NB)(context.findings, value, 'a table', path, `Below "${key}" stand the dependencies: { name = "*" }`);
    }
    else {
        context.onCondition({ expression, key, reader: new reader/* TableReader */.kj(context.findings, value, path) });
    }
}
function targetOf(expression) {
    if (expression !== undefined && /^(?:unix|linux|osx|win)$/.test(expression))
        return expression;
    return /^(?:host|target)_platform == '([a-z0-9-]+)'$/.exec(expression ?? '')?.[1] ?? 'linux-64';
}

// EXTERNAL MODULE: ./build/manifest/spec/names.js
var names = __webpack_require__(62694);
// EXTERNAL MODULE: ./build/manifest/spec/read-spec.js
var read_spec = __webpack_require__(34574);
;// CONCATENATED MODULE: ./build/manifest/spec/table.js




const emptyDependencyTable = new Map();
function readDependencyTable(reader, context) {
    if (context.allowPins !== 'none' && context.allowPins !== 'never')
        throw new Error('pins need a package');
    return readPackageDependencyTable(reader, context);
}
function readPackageDependencyTable(reader, context) {
    const table = new Map();
    for (const { name, value, path, usable } of readEntries(reader, context)) {
        const spec = (0,read_spec/* readDependencySpec */.Pc)(name, value, path, context);
        if (spec && usable)
            table.set(name.toLowerCase(), spec);
    }
    return table;
}
function readEntries(reader, context) {
    const firstKeys = new Map();
    return reader.entries().flatMap(([name, value]) => {
        const path = reader.at(name);
        if (isConditionKey(name)) {
            readConditionKey(name, value, path, context);
            return [];
        }
        const first = firstKeys.get(name.toLowerCase());
        if (!(0,package_name/* isPackageName */.kb)(name)) {
            (0,names/* reportPackageName */.w)(name, path, context.findings, 'key');
        }
        else if (first !== undefined) {
            context.findings.error('manifest-duplicate', `duplicate key: \`${name}\``, path, {
                mark: 'key',
                label: 'duplicate defined here',
                related: [{ path: reader.at(first), mark: 'key', message: 'first defined here' }],
                hint: `Package names are compared in lower case: \`${first}\` is the same package`,
            });
        }
        else {
            firstKeys.set(name.toLowerCase(), name);
            return [{ name, value, path, usable: true }];
        }
        return [{ name, value, path, usable: false }];
    });
}


/***/ }),

/***/ 93712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readVersionSpec),
/* harmony export */   y: () => (/* binding */ isVersionSpec)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60055);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90432);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49668);

function readVersionSpec(text, path, findings) {
    try {
        return _conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .VersionSpec */ .G.parse(text, 'strict');
    }
    catch (error) {
        if (error instanceof _conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .AmbiguousVersionError */ .j)
            return readBareVersion(text, path, findings);
        return reportVersion(text, error, path, findings);
    }
}
function readBareVersion(text, path, findings) {
    try {
        const spec = _conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .VersionSpec */ .G.parse(text, 'lenient');
        findings.warning('manifest-ambiguous-version', `'${text}' has a version without an operator`, path, {
            hint: `It is read as '${spec}'; say so, or end the version in '.*' for all that begin with it`,
        });
        return spec;
    }
    catch (error) {
        return reportVersion(text, error, path, findings);
    }
}
function reportVersion(text, error, path, findings) {
    if (!(error instanceof _conda_index_js__WEBPACK_IMPORTED_MODULE_2__/* .CondaParseError */ .R))
        throw error;
    const meant = meaning(text);
    findings.error('manifest-version-spec', meant?.message ?? `invalid version specifier '${text}': ${error.message}`, path, {
        hint: meant?.hint ?? error.hint ?? (text.trim() === '' ? 'Write "*" for any version' : undefined),
    });
    return undefined;
}
const longestVersion = 500;
function meaning(text) {
    if (text.length > longestVersion)
        return undefined;
    const quoted = JSON.stringify(text);
    const notVersion = (what) => `expected a version specifier but '${text}' looks like ${what}`;
    if (/(?:^git[+@])|\.git(?:$|[#@?])|(?:^|[/@.])git(?:hub|lab)?\b/.test(text)) {
        return { message: notVersion('a git URL'), hint: `Did you mean { git = ${quoted} }?` };
    }
    if (text.includes('://'))
        return { message: notVersion('a URL'), hint: `Did you mean { url = ${quoted} }?` };
    if (/^(?:\.{1,2}(?:[\\/]|$)|~|[\\/])|[\\/]/.test(text) || /\.(?:conda|tar\.bz2)$/.test(text)) {
        return { message: notVersion('a path'), hint: `Did you mean { path = ${quoted} }?` };
    }
    const fields = matchSpecFields(text);
    if (fields) {
        return {
            message: `expected a version specifier but '${text}' looks like a matchspec`,
            hint: `Did you mean { ${fields} }?`,
        };
    }
    const key = /\b(subdir|channel|md5|sha256)\b/.exec(text)?.[1];
    return key
        ? { message: notVersion('a matchspec'), hint: `Use the table form: { version = "...", ${key} = "..." }` }
        : undefined;
}
function matchSpecFields(text) {
    const channel = /^([^\s:]+)::(.*)$/.exec(text);
    if (channel) {
        const rest = channel[2].replace(/^[A-Za-z0-9._-]+(?=[\s=<>!~]|$)/, '').trim();
        const version = isVersionSpec(rest) ? rest : '*';
        return `version = "${version}", channel = "${channel[1]}"`;
    }
    const parts = /^(\S*[^\s=])(?:\s+|=)([A-Za-z0-9_.*+]+)$/.exec(text);
    if (!parts)
        return undefined;
    const [, version = '', build = ''] = parts;
    return isVersionSpec(version) ? `version = "${version}", build = "${build}"` : undefined;
}
function isVersionSpec(text) {
    try {
        _conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .VersionSpec */ .G.parse(text, 'lenient');
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ standaloneWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35921);
/* harmony import */ var _deferred_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35663);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66330);
/* harmony import */ var _read_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96275);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23453);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70703);






function standaloneWorkspace(file, channels, platform, cwd) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file);
    const text = `[workspace]
name = ${JSON.stringify(node_path__WEBPACK_IMPORTED_MODULE_0__.basename(directory) || 'recipe')}
channels = ${JSON.stringify(channels.map((channel) => (/^\.{1,2}[\\/]|^\.{1,2}$/.test(channel) ? node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, channel) : channel)))}
platforms = ["${platform}"]
`;
    const document = (0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTomlDocument */ .d)(file, text);
    const findings = new _toml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Findings */ .F();
    const read = (0,_read_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkspace */ .i)({ path: file, directory, kind: 'pixi', document, table: document.root, tablePath: [] }, { findings, checks: new _deferred_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .DeferredChecks */ .B(), directory, manifestPath: file }, _load_js__WEBPACK_IMPORTED_MODULE_5__/* .emulatedPixiVersion */ .gk);
    const [error] = findings.all.filter(({ severity }) => severity === 'error');
    if (error)
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_6__/* .PixiBuildError */ .rW('channel', error.message, { exitCode: 2, hint: error.hint });
    if (!read)
        throw new Error('the workspace of a recipe was not read');
    return read.workspace;
}


/***/ }),

/***/ 23453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ parseTomlDocument)
});

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
;// CONCATENATED MODULE: ./build/manifest/toml/duplicate.js
const simpleKey = `(?:[A-Za-z0-9_-]+|"(?:[^"\\\\]|\\\\.)*"|'[^']*')`;
const keyPattern = new RegExp(`${simpleKey}(?:\\s*\\.\\s*${simpleKey})*`, 'y');
const headerPattern = new RegExp(`^\\s*\\[\\[?\\s*(${simpleKey}(?:\\s*\\.\\s*${simpleKey})*)\\s*\\]`);
function describeDuplicate(lines, line, column) {
    const text = lines[line - 1] ?? '';
    const header = headerPattern.exec(text)?.[1];
    if (header !== undefined) {
        const name = normal(header);
        return {
            name,
            length: header.length,
            first: firstLine(lines, line, 0, (other) => normal(headerPattern.exec(other)?.[1] ?? '') === name, '['),
        };
    }
    const start = column - 1;
    keyPattern.lastIndex = start;
    const written = keyPattern.exec(text)?.[0];
    if (written === undefined)
        return undefined;
    const name = normal(written);
    const inSameLine = text.slice(0, start).match(new RegExp(`([{,]\\s*)${escaped(written)}\\s*=`));
    if (inSameLine?.index !== undefined) {
        const found = inSameLine.index + inSameLine[1].length;
        return { name, length: written.length, first: { line, column: found + 1, lineText: text } };
    }
    let table = line - 1;
    while (table > 0 && !headerPattern.test(lines[table - 1] ?? ''))
        table--;
    const isSame = (other) => {
        keyPattern.lastIndex = other.length - other.trimStart().length;
        return normal(keyPattern.exec(other)?.[0] ?? '') === name;
    };
    return { name, length: written.length, first: firstLine(lines, line, table, isSame, '') };
}
function firstLine(lines, before, from, matches, opening) {
    for (let index = from; index < before - 1; index++) {
        const lineText = lines[index] ?? '';
        if (!matches(lineText))
            continue;
        const indent = lineText.length - lineText.trimStart().length;
        return { line: index + 1, column: indent + 1 + opening.length, lineText };
    }
    return undefined;
}
const normal = (key) => key.replace(/\s*\.\s*/g, '.').replace(/["']/g, '');
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

;// CONCATENATED MODULE: ./build/manifest/toml/document.js



function parseTomlDocument(file, source) {
    const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
    try {
        return { file, text, root: (0,dist.parse)(text) };
    }
    catch (error) {
        if (!(error instanceof dist.TomlError))
            throw error;
        throw new errors/* InvalidInputError */.oC('toml-syntax', [syntaxError(file, text, error)]);
    }
}
function syntaxError(file, text, error) {
    const lines = text.split(/\r?\n/);
    const { line, column } = error;
    const location = { file, line, column, lineText: lines[line - 1] ?? '' };
    const sentence = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
    const duplicate = sentence.startsWith('trying to redefine') ? describeDuplicate(lines, line, column) : undefined;
    if (!duplicate)
        return { severity: 'error', code: 'toml-syntax', message: `invalid TOML: ${sentence}`, location };
    const { name, length, first } = duplicate;
    return {
        severity: 'error',
        code: 'toml-duplicate',
        message: `duplicate key: \`${name}\``,
        location: { ...location, endColumn: column + length },
        label: 'duplicate defined here',
        related: first && [{ message: 'first defined here', location: { file, ...first } }],
        hint: 'Keep one of the two, or put their content together',
    };
}


/***/ }),

/***/ 70703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Findings)
/* harmony export */ });
class Findings {
    #all = [];
    #errorCount = 0;
    error(code, message, path, extras = {}) {
        this.#errorCount++;
        this.#all.push({ severity: 'error', code, message, path, mark: 'value', ...extras });
    }
    warning(code, message, path, extras = {}) {
        this.#all.push({ severity: 'warning', code, message, path, mark: 'value', ...extras });
    }
    get all() {
        return this.#all;
    }
    get hasErrors() {
        return this.errorCount > 0;
    }
    get errorCount() {
        return this.#errorCount;
    }
}


/***/ }),

/***/ 57875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ locateFindings)
/* harmony export */ });
async function locateFindings(document, findings) {
    if (findings.length === 0)
        return [];
    const place = await placeFinder(document);
    return findings
        .map((finding) => ({
        severity: finding.severity,
        code: finding.code,
        message: finding.message,
        location: place(finding.path, finding.mark),
        label: finding.label,
        hint: finding.hint,
        related: finding.related?.map(({ path, mark, message }) => ({ message, location: place(path, mark) })),
    }))
        .sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column);
}
async function placeFinder(document) {
    const { TomlLocator } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(9663)]).then(__webpack_require__.bind(__webpack_require__, 99663));
    try {
        const locator = new TomlLocator(document);
        return (path, mark) => locator.locate(path, mark);
    }
    catch {
        const lineText = document.text.split(/\r?\n/, 1)[0] ?? '';
        return () => ({ file: document.file, line: 1, column: 1, lineText });
    }
}


/***/ }),

/***/ 6982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ reportType),
/* harmony export */   g_: () => (/* binding */ tomlTypeName),
/* harmony export */   kj: () => (/* binding */ TableReader),
/* harmony export */   z_: () => (/* binding */ isTomlTable)
/* harmony export */ });
/* unused harmony export quotedList */
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1318);

function tomlTypeName(value) {
    if (typeof value === 'string')
        return 'string';
    if (typeof value === 'boolean')
        return 'boolean';
    if (typeof value === 'bigint')
        return 'integer';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'integer' : 'float';
    if (Array.isArray(value))
        return 'array';
    if (value instanceof Date)
        return 'date';
    return 'table';
}
function isTomlTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function quotedList(words) {
    return [...words].map((word) => `'${word}'`).join(', ');
}
function reportType(findings, value, expected, path, hint) {
    findings.error('manifest-type', `expected ${expected}, found ${tomlTypeName(value)}`, path, {
        hint: hint ?? (value instanceof Date ? 'Dates are written as text here: put it in quotes' : undefined),
    });
}
class TableReader {
    findings;
    table;
    path;
    #known = new Set();
    constructor(findings, table, path = []) {
        this.findings = findings;
        this.table = table;
        this.path = path;
    }
    has(key) {
        return Object.hasOwn(this.table, key);
    }
    value(key) {
        this.#known.add(key);
        return this.has(key) ? this.table[key] : undefined;
    }
    know(...keys) {
        for (const key of keys)
            this.#known.add(key);
    }
    at(...steps) {
        return [...this.path, ...steps];
    }
    error(key, code, message, extras) {
        this.findings.error(code, message, this.at(key), extras);
    }
    warning(key, code, message, extras) {
        this.findings.warning(code, message, this.at(key), extras);
    }
    string(key) {
        return this.#typed(key, 'a string', (value) => (typeof value === 'string' ? value : undefined));
    }
    boolean(key) {
        return this.#typed(key, 'a boolean', (value) => (typeof value === 'boolean' ? value : undefined));
    }
    integer(key) {
        return this.#typed(key, 'an integer', (value) => typeof value === 'number' && Number.isInteger(value) ? value : undefined);
    }
    array(key) {
        return this.#typed(key, 'an array', (value) => (Array.isArray(value) ? value : undefined));
    }
    strings(key) {
        return this.array(key)?.filter((item, index) => {
            if (typeof item === 'string')
                return true;
            this.findings.error('manifest-type', `expected a string, found ${tomlTypeName(item)}`, this.at(key, index));
            return false;
        });
    }
    tableAt(key) {
        const table = this.#typed(key, 'a table', (value) => (isTomlTable(value) ? value : undefined));
        return table && new TableReader(this.findings, table, this.at(key));
    }
    word(key, words) {
        const text = this.string(key);
        if (text === undefined || words.includes(text))
            return text;
        const near = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .z)(text, words);
        this.error(key, 'manifest-unknown-word', `Expected one of ${quotedList(words)}, found '${text}'`, {
            hint: near && `Did you mean '${near}'?`,
        });
        return undefined;
    }
    require(key, hint) {
        this.#known.add(key);
        if (this.has(key))
            return true;
        this.findings.error('manifest-missing-key', `missing field '${key}' in table`, this.path, { hint });
        return false;
    }
    entries() {
        const entries = Object.entries(this.table);
        for (const [key] of entries)
            this.#known.add(key);
        return entries;
    }
    finish(hints = {}) {
        const unknown = Object.keys(this.table).filter((key) => !this.#known.has(key));
        const expected = [...this.#known].sort();
        for (const key of unknown) {
            const near = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .z)(key, expected.filter((word) => !this.has(word)));
            this.findings.error('manifest-unknown-key', `Unexpected key '${key}', expected only ${quotedList(expected)}`, this.at(key), {
                mark: 'key',
                label: `'${key}' was not expected here`,
                hint: hints[key] ?? (near && `Did you mean '${near}'?`),
            });
        }
        return unknown.length === 0;
    }
    #typed(key, expected, narrow) {
        const value = this.value(key);
        if (value === undefined)
            return undefined;
        const narrowed = narrow(value);
        if (narrowed === undefined)
            this.typeError(key, expected);
        return narrowed;
    }
    typeError(key, expected, hint) {
        reportType(this.findings, this.table[key], expected, this.at(key), hint);
    }
}


/***/ }),

/***/ 92980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readChannels),
/* harmony export */   X: () => (/* binding */ sortedByPriority)
/* harmony export */ });
/* harmony import */ var _channel_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51119);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6982);
/* harmony import */ var _exclude_newer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56560);



function sortedByPriority(channels) {
    return [...channels].sort((a, b) => b.priority - a.priority);
}
function readChannels(reader, directory) {
    return reader
        .array('channels')
        ?.flatMap((item, index) => readChannel(item, reader.at('channels', index), directory, reader.findings) ?? []);
}
function readChannel(item, at, directory, findings) {
    if (typeof item === 'string')
        return makeChannel(item, 0, at, directory, findings);
    if (!(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isTomlTable */ .z_)(item)) {
        findings.error('manifest-type', `expected a string or a table, found ${(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlTypeName */ .g_)(item)}`, at);
        return undefined;
    }
    const reader = new _toml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .TableReader */ .kj(findings, item, at);
    reader.require('channel');
    const text = reader.string('channel');
    const priority = reader.integer('priority') ?? 0;
    const cutOff = reader.value('exclude-newer');
    const excludeNewer = cutOff === undefined ? undefined : (0,_exclude_newer_js__WEBPACK_IMPORTED_MODULE_1__/* .readExcludeNewer */ .ke)(cutOff, reader.at('exclude-newer'), findings);
    reader.finish();
    if (Math.abs(priority) > 2 ** 31 - 1) {
        reader.error('priority', 'manifest-channel', `channel priority ${priority} is out of range`, {
            hint: 'It is a whole number between -2147483648 and 2147483647',
        });
    }
    const channel = text === undefined ? undefined : makeChannel(text, priority, reader.at('channel'), directory, findings);
    return channel && excludeNewer ? { ...channel, excludeNewer } : channel;
}
function makeChannel(text, priority, at, directory, findings) {
    const url = (0,_channel_url_js__WEBPACK_IMPORTED_MODULE_2__/* .tryChannelUrl */ .cc)(text, directory);
    if (url === undefined) {
        findings.error('manifest-channel', `'${text}' is not a channel`, at, { hint: _channel_url_js__WEBPACK_IMPORTED_MODULE_2__/* .channelHint */ .vZ });
        return undefined;
    }
    return { text, url, priority };
}


/***/ }),

/***/ 2786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ featuresOf),
/* harmony export */   z: () => (/* binding */ readEnvironments)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1318);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35921);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6982);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61959);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74062);
/* harmony import */ var _pypi_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14807);
/* harmony import */ var _system_requirements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67022);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97238);







const ownKeys = ['features', 'solve-group', 'no-default-feature'];
function readEnvironments(reader, features, workspacePypiOptions, context) {
    const environments = new Map();
    environments.set('default', {
        name: 'default',
        features: [],
        inline: undefined,
        noDefaultFeature: false,
        solveGroup: undefined,
    });
    for (const [name, value] of reader?.entries() ?? []) {
        const at = reader.at(name);
        if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnvironmentName */ .tq)(name))
            (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .reportEnvironmentName */ .$0)(name, at, context.findings, 'key');
        const written = readEnvironment(name, value, at, features, context);
        if (!written)
            continue;
        const { path, ...environment } = written;
        checkTogether(environment, path, features, workspacePypiOptions, context);
        environments.set(name, environment);
    }
    return environments;
}
function readEnvironment(name, value, at, features, context) {
    if (Array.isArray(value)) {
        const listed = readFeatureList(value, at, false, features, context);
        return { name, features: listed, inline: undefined, noDefaultFeature: false, solveGroup: undefined, path: at };
    }
    if (!(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isTomlTable */ .z_)(value)) {
        context.findings.error('manifest-type', `expected a table or an array, found ${(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlTypeName */ .g_)(value)}`, at, {
            hint: typeof value === 'string' ? `Write ${name} = ["${value}"]` : undefined,
        });
        return undefined;
    }
    const reader = new _toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .TableReader */ .kj(context.findings, value, at);
    const noDefaultFeature = reader.boolean('no-default-feature') ?? false;
    const solveGroup = reader.string('solve-group');
    const list = reader.array('features');
    const inlineKeys = Object.keys(value).filter((key) => !ownKeys.includes(key));
    const inline = (0,_features_js__WEBPACK_IMPORTED_MODULE_2__/* .readFeatureContent */ .k_)(reader, name, false, context);
    if (inlineKeys.length === 0 && list === undefined && !reader.has('features') && solveGroup === undefined) {
        context.findings.error('manifest-missing-key', "missing field 'features' in table", at, {
            hint: 'List features, or give the environment content of its own, such as `dependencies`',
        });
    }
    reader.finish(_features_js__WEBPACK_IMPORTED_MODULE_2__/* .featureHints */ .xM);
    return {
        name,
        features: list ? readFeatureList(list, reader.at('features'), noDefaultFeature, features, context) : [],
        inline: inlineKeys.length > 0 ? inline : undefined,
        noDefaultFeature,
        solveGroup,
        path: list ? reader.at('features') : at,
    };
}
function readFeatureList(items, at, keepDefault, features, context) {
    const firstIndex = new Map();
    items.forEach((item, index) => {
        const path = [...at, index];
        if (typeof item !== 'string') {
            context.findings.error('manifest-type', `expected a string, found ${(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlTypeName */ .g_)(item)}`, path);
            return;
        }
        const first = firstIndex.get(item);
        if (!features.has(item)) {
            const near = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .z)(item, features.keys());
            context.findings.error('manifest-unknown-feature', `The feature '${item}' is not defined in the manifest`, path, {
                hint: near ? `Did you mean '${near}'?` : `Add the feature to the manifest, as [feature.${item}.dependencies]`,
            });
        }
        else if (first !== undefined) {
            context.findings.error('manifest-duplicate', `The feature '${item}' is included more than once.`, path, {
                label: 'the feature is included here',
                related: [{ path: [...at, first], mark: 'value', message: 'the feature was previously included here' }],
                hint: 'The order of features matters, so keep only the one whose place is meant',
            });
        }
        else {
            firstIndex.set(item, index);
        }
    });
    return [...firstIndex.keys()].filter((name) => name !== 'default' || keepDefault);
}
function checkTogether(environment, path, features, workspacePypiOptions, context) {
    const used = featuresOf(environment, features);
    try {
        (0,_pypi_options_js__WEBPACK_IMPORTED_MODULE_4__/* .unitePypiOptions */ .w$)(used.map((feature) => feature.pypiOptions ?? workspacePypiOptions));
    }
    catch (error) {
        if (!(error instanceof _pypi_options_js__WEBPACK_IMPORTED_MODULE_4__/* .PypiOptionsConflict */ .r2))
            throw error;
        context.findings.error('manifest-pypi-options', (0,_support_index_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error), path, {
            label: 'while resolving pypi options of features defined here',
            hint: 'Keep one of them, or put the features into different environments',
        });
    }
    try {
        (0,_system_requirements_js__WEBPACK_IMPORTED_MODULE_6__/* .uniteSystemRequirements */ .V)(used.map((feature) => feature.systemRequirements), _values_js__WEBPACK_IMPORTED_MODULE_7__/* .compareVersionTexts */ .Yh);
    }
    catch (error) {
        if (!(error instanceof _support_index_js__WEBPACK_IMPORTED_MODULE_5__/* .PixiBuildError */ .rW))
            throw error;
        context.findings.error('manifest-system-requirements', error.message, path, {
            label: 'while resolving system requirements of features defined here',
            hint: error.hint,
        });
    }
}
function featuresOf(environment, features) {
    const listed = environment.features.flatMap((name) => features.get(name) ?? []);
    const own = environment.inline ? [environment.inline] : [];
    const fallback = environment.noDefaultFeature ? undefined : features.get('default');
    return [...own, ...listed, ...(fallback ? [fallback] : [])];
}


/***/ }),

/***/ 56560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ parseExcludeNewer),
/* harmony export */   iX: () => (/* binding */ readExcludeNewerTable),
/* harmony export */   ke: () => (/* binding */ readExcludeNewer)
/* harmony export */ });
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;
const month = 30.44 * day;
const year = 365.25 * day;
const unitMilliseconds = new Map([
    [['ns', 'nsec', 'nanos'], 1e-6],
    [['us', 'usec', 'micros'], 1e-3],
    [['ms', 'msec', 'millis'], 1],
    [['s', 'sec', 'secs', 'second', 'seconds'], second],
    [['m', 'min', 'mins', 'minute', 'minutes'], minute],
    [['h', 'hr', 'hrs', 'hour', 'hours'], hour],
    [['d', 'day', 'days'], day],
    [['w', 'wk', 'wks', 'week', 'weeks'], week],
    [['M', 'month', 'months'], month],
    [['y', 'yr', 'yrs', 'year', 'years'], year],
].flatMap(([names, length]) => names.map((name) => [name, length])));
function parseExcludeNewer(text) {
    const duration = parseDuration(text);
    if (duration !== undefined)
        return { kind: 'duration', text, milliseconds: duration };
    const instant = parseDate(text) ?? parseTimestamp(text);
    return instant === undefined ? undefined : { kind: 'instant', text, epochMilliseconds: instant };
}
function readExcludeNewer(value, path, findings) {
    if (typeof value !== 'string') {
        findings.error('manifest-exclude-newer', 'expected a string for a cut-off date', path, {
            hint: 'Dates are written as text here: put it in quotes, as in "2025-01-31" or "7d"',
        });
        return undefined;
    }
    const parsed = parseExcludeNewer(value);
    if (!parsed) {
        findings.error('manifest-exclude-newer', `\`${value}\` is neither a valid duration, date (YYYY-MM-DD), nor timestamp (RFC 3339)`, path, { hint: 'Write for example "7d", "2025-01-31" or "2025-01-31T12:00:00Z"' });
    }
    return parsed;
}
function parseDuration(text) {
    if (!/^\s*(\d+\s*[A-Za-z]+\s*)+$/.test(text))
        return undefined;
    let total = 0;
    for (const [, count, unit] of text.matchAll(/(\d+)\s*([A-Za-z]+)/g)) {
        const length = unitMilliseconds.get(unit);
        if (length === undefined)
            return undefined;
        total += Number(count) * length;
    }
    return Number.isFinite(total) ? total : undefined;
}
function parseDate(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    const start = match && utcDay(Number(match[1]), Number(match[2]), Number(match[3]));
    return typeof start === 'number' ? start + day : undefined;
}
function parseTimestamp(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/.exec(text);
    if (!match)
        return undefined;
    const number = (index) => Number(match[index] ?? 0);
    const start = utcDay(number(1), number(2), number(3));
    if (start === undefined || number(4) > 23 || number(5) > 59 || number(6) > 60)
        return undefined;
    if (number(9) > 23 || number(10) > 59)
        return undefined;
    const offset = (number(9) * hour + number(10) * minute) * (match[8] === '-' ? -1 : 1);
    const fraction = Math.floor(number(7) * 1000);
    return start + number(4) * hour + number(5) * minute + number(6) * second + fraction - offset;
}
function utcDay(fullYear, monthNumber, dayNumber) {
    const date = new Date(0);
    date.setUTCFullYear(fullYear, monthNumber - 1, dayNumber);
    return date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === dayNumber ? date.getTime() : undefined;
}
function readExcludeNewerTable(reader, normalize) {
    const cutOffs = new Map();
    for (const [name, value] of reader?.entries() ?? []) {
        const cutOff = readExcludeNewer(value, reader.at(name), reader.findings);
        if (cutOff)
            cutOffs.set(normalize(name), cutOff);
    }
    return cutOffs;
}


/***/ }),

/***/ 61959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ readDeprecatedRequirements),
/* harmony export */   Q1: () => (/* binding */ channelPriorities),
/* harmony export */   Q9: () => (/* binding */ solveStrategies),
/* harmony export */   _h: () => (/* binding */ readFeatures),
/* harmony export */   k_: () => (/* binding */ readFeatureContent),
/* harmony export */   xM: () => (/* binding */ featureHints)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24585);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6982);
/* harmony import */ var _channels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92980);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89557);
/* harmony import */ var _pypi_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14807);
/* harmony import */ var _system_requirements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67022);
/* harmony import */ var _target_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29236);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30432);








const channelPriorities = ['strict', 'flexible', 'disabled'];
const solveStrategies = ['highest', 'lowest', 'lowest-direct'];
const featureHints = {
    'run-dependencies': _targets_js__WEBPACK_IMPORTED_MODULE_0__/* .runDependenciesHint */ .Uo,
    'run-constraints': 'Constraints of a package belong into [package.run-constraints], those of an environment into [constraints]',
};
function readFeatures(reader, context) {
    return (reader?.entries() ?? []).flatMap(([name, value]) => {
        const at = reader.at(name);
        if (name === 'default') {
            context.findings.error('manifest-reserved-feature', "The feature 'default' is reserved and cannot be redefined", at, {
                mark: 'key',
                hint: 'The tables at the root of the manifest are the default feature: move the entries there',
            });
        }
        if (!(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isTomlTable */ .z_)(value)) {
            context.findings.error('manifest-type', `expected a table, found ${(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlTypeName */ .g_)(value)}`, at);
            return [];
        }
        const table = new _toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .TableReader */ .kj(context.findings, value, at);
        const feature = readFeatureContent(table, name, true, context);
        table.finish(featureHints);
        return name === 'default' ? [] : [feature];
    });
}
function readFeatureContent(reader, name, legacyTables, context) {
    const platforms = readFeaturePlatforms(reader, name, context);
    const usable = platforms
        ? context.platforms.filter((platform) => platforms.includes(platform.name))
        : context.platforms;
    const systemRequirements = legacyTables ? readDeprecatedRequirements(reader, context) : undefined;
    return {
        name,
        platforms,
        channels: (0,_channels_js__WEBPACK_IMPORTED_MODULE_2__/* .readChannels */ .N)(reader, context.directory),
        channelPriority: reader.word('channel-priority', channelPriorities),
        solveStrategy: reader.word('solve-strategy', solveStrategies),
        systemRequirements,
        pypiOptions: (0,_pypi_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readPypiOptions */ .f7)(reader.tableAt('pypi-options')),
        base: (0,_target_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .readTargetTables */ .Bs)(reader, { legacyTables, selector: undefined }, context),
        targets: (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .readTargets */ .R0)(reader.tableAt('target'), legacyTables, usable, context),
    };
}
function readDeprecatedRequirements(reader, context) {
    const table = reader.tableAt('system-requirements');
    if (!table)
        return undefined;
    reader.warning('system-requirements', 'manifest-deprecated', '`system-requirements` is deprecated', {
        mark: 'key',
        hint: 'Say it where the platform is declared, as in platforms = [{ platform = "linux-64", glibc = "2.28" }]',
    });
    if (context.platforms.some(({ declaredVirtualPackages }) => declaredVirtualPackages.length > 0)) {
        reader.error('system-requirements', 'manifest-system-requirements', '`system-requirements` cannot be used together with platforms that declare virtual packages', {
            mark: 'key',
            hint: 'Move them into the tables of `platforms`',
        });
    }
    return (0,_system_requirements_js__WEBPACK_IMPORTED_MODULE_5__/* .readSystemRequirements */ .K)(table);
}
function readFeaturePlatforms(reader, feature, context) {
    const names = [];
    const items = reader.array('platforms');
    items?.forEach((item, index) => {
        const at = reader.at('platforms', index);
        if (typeof item !== 'string') {
            context.findings.error('manifest-type', `expected a string, found ${(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlTypeName */ .g_)(item)}`, at, {
                hint: (0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isTomlTable */ .z_)(item) ? 'Declare the platform in [workspace] and give its name here' : undefined,
            });
        }
        else if (names.includes(item)) {
            context.findings.error('manifest-duplicate', `duplicate key: \`${item}\``, at, {
                label: 'duplicate defined here',
                related: [{ path: reader.at('platforms', names.indexOf(item)), mark: 'value', message: 'first defined here' }],
            });
        }
        else if (isUsable(item, feature, at, context)) {
            names.push(item);
        }
    });
    return items && names;
}
function isUsable(name, feature, at, context) {
    const declared = context.platforms;
    if (declared.some((platform) => platform.name === name))
        return true;
    const subdir = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePlatform */ .FL)(name);
    const allPlain = declared.every((platform) => platform.name === platform.subdir);
    if (subdir !== undefined && allPlain) {
        context.bringIn((0,_platforms_js__WEBPACK_IMPORTED_MODULE_7__/* .plainPlatform */ .qC)(subdir));
        return true;
    }
    const known = declared.map((platform) => platform.name).join(', ');
    context.findings.error('manifest-feature-platform', subdir !== undefined
        ? `feature '${feature}' references platform '${name}', which the workspace does not declare`
        : `feature '${feature}' references platform '${name}' which is neither declared in the workspace nor a valid conda subdir: ${(0,_conda_index_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownPlatformMessage */ .zf)(name)}`, at, {
        hint: [
            (0,_platforms_js__WEBPACK_IMPORTED_MODULE_7__/* .platformHint */ .zg)(name, declared.map((platform) => platform.name)),
            `the workspace declares: ${known || 'none'}`,
        ]
            .filter(Boolean)
            .join('; '),
    });
    return false;
}


/***/ }),

/***/ 80789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ markerProblem)
/* harmony export */ });
const variables = new Set([
    'python_version',
    'python_full_version',
    'os_name',
    'os.name',
    'sys_platform',
    'sys.platform',
    'platform_release',
    'platform_system',
    'platform_version',
    'platform.version',
    'platform_machine',
    'platform.machine',
    'platform_python_implementation',
    'platform.python_implementation',
    'python_implementation',
    'implementation_name',
    'implementation_version',
    'extra',
    'extras',
    'dependency_groups',
]);
const tokenPattern = /\s*(?:(\(|\))|(<=|>=|===|==|~=|!=|<|>)|('[^']*'|"[^"]*")|([A-Za-z_][\w.]*))/y;
function markerProblem(text) {
    const tokens = [];
    tokenPattern.lastIndex = 0;
    while (tokenPattern.lastIndex < text.trimEnd().length) {
        const at = tokenPattern.lastIndex;
        const match = tokenPattern.exec(text);
        if (!match)
            return `cannot read '${text.slice(at).trim()}'`;
        tokens.push(match[0].trim());
    }
    let next = 0;
    const take = () => tokens[next++];
    const value = () => {
        const token = take();
        if (token === undefined)
            return 'it ends where a value should be';
        if (/^['"]/.test(token) || variables.has(token))
            return undefined;
        return `'${token}' is no marker variable; texts stand in quotes`;
    };
    const comparison = (depth) => {
        if (tokens[next] === '(') {
            if (depth > 100)
                return 'it is nested too deeply';
            next++;
            return disjunction(depth + 1) ?? (take() === ')' ? undefined : "a ')' is missing");
        }
        const problem = value();
        if (problem)
            return problem;
        const operator = take();
        const known = operator !== undefined &&
            (/^[<>=~!]/.test(operator) || operator === 'in' || (operator === 'not' && take() === 'in'));
        return known ? value() : `'${operator ?? ''}' is no comparison`;
    };
    const disjunction = (depth) => {
        for (;;) {
            const problem = comparison(depth);
            if (problem)
                return problem;
            if (tokens[next] !== 'and' && tokens[next] !== 'or')
                return undefined;
            next++;
        }
    };
    return disjunction(0) ?? (next < tokens.length ? `'${tokens[next]}' is left over` : undefined);
}


/***/ }),

/***/ 74062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ reportEnvironmentName),
/* harmony export */   Ty: () => (/* binding */ normalizePypiName),
/* harmony export */   Y0: () => (/* binding */ isPypiName),
/* harmony export */   tq: () => (/* binding */ isEnvironmentName)
/* harmony export */ });
function isEnvironmentName(name) {
    return /^[a-z0-9-]+$/.test(name);
}
function reportEnvironmentName(name, path, findings, mark) {
    const proposal = name
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .replace(/^-+|-+$/g, '');
    findings.error('manifest-environment-name', `Failed to parse environment name '${name}', please use only lowercase letters, numbers and dashes`, path, { mark, hint: proposal === '' ? undefined : `For example '${proposal}'` });
}
function normalizePypiName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function isPypiName(name) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name);
}


/***/ }),

/***/ 68583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ versionSpecifiersProblem)
/* harmony export */ });
const versionPattern = 'v?(?:\\d+!)?\\d+(?:\\.\\d+)*(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview)[-_.]?\\d*)?(?:-\\d+|[-_.]?(?:post|rev|r)[-_.]?\\d*)?(?:[-_.]?dev[-_.]?\\d*)?';
const localPattern = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?';
const clausePattern = new RegExp(`^\\s*(?:` +
    `(?:<=|>=|<|>)\\s*${versionPattern}${localPattern}` +
    `|~=\\s*${versionPattern.replace('(?:\\.\\d+)*', '(?:\\.\\d+)+')}` +
    `|(?:==|!=)\\s*(?:${versionPattern}${localPattern}|v?(?:\\d+!)?\\d+(?:\\.\\d+)*\\.\\*)` +
    `|===\\s*[^\\s,;]+` +
    `)\\s*$`, 'i');
function versionSpecifiersProblem(text) {
    const clauses = text.split(',');
    if (clauses[clauses.length - 1]?.trim() === '' && clauses.length > 1)
        clauses.pop();
    for (const clause of clauses) {
        if (clausePattern.test(clause))
            continue;
        if (clause.trim() === '')
            return 'a version specifier is empty';
        if (/^\s*[\dv]/i.test(clause)) {
            return `'${clause.trim()}' has no operator; did you mean '==${clause.trim()}' or '>=${clause.trim()}'?`;
        }
        return `'${clause.trim()}' is not a PEP 440 version specifier`;
    }
    return undefined;
}


/***/ }),

/***/ 89557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qC: () => (/* binding */ plainPlatform),
  zg: () => (/* binding */ platformHint),
  tj: () => (/* binding */ readPlatforms)
});

// EXTERNAL MODULE: ./build/conda/platform.js
var platform = __webpack_require__(24585);
;// CONCATENATED MODULE: ./build/conda/virtual-packages/microarchitecture-table.js
const microarchitectureTable = `
x86;;generic;;
i686;x86;GenuineIntel;;
pentium2;i686;GenuineIntel;mmx;
pentium3;pentium2;GenuineIntel;sse;
pentium4;pentium3;GenuineIntel;sse2;
prescott;pentium4;GenuineIntel;sse3;
x86_64;;generic;;
x86_64_v2;x86_64;generic;cx16 lahf_lm mmx sse sse2 ssse3 sse4_1 sse4_2 popcnt;
x86_64_v3;x86_64_v2;generic;avx avx2 bmi1 bmi2 f16c fma abm movbe xsave;
x86_64_v4;x86_64_v3;generic;avx512f avx512bw avx512cd avx512dq avx512vl;
nocona;x86_64;GenuineIntel;mmx sse sse2 sse3;
core2;nocona;GenuineIntel;-sse3 ssse3;
nehalem;core2 x86_64_v2;GenuineIntel;;
westmere;nehalem;GenuineIntel;aes pclmulqdq;
sandybridge;westmere;GenuineIntel;avx;
ivybridge;sandybridge;GenuineIntel;rdrand f16c;
haswell;ivybridge x86_64_v3;GenuineIntel;;
broadwell;haswell;GenuineIntel;rdseed adx;
skylake;broadwell;GenuineIntel;clflushopt xsavec xsaveopt;
mic_knl;broadwell;GenuineIntel;avx512f avx512pf avx512er avx512cd;
skylake_avx512;skylake x86_64_v4;GenuineIntel;clwb;
cannonlake;skylake x86_64_v4;GenuineIntel;avx512vbmi avx512ifma sha_ni;
cascadelake;skylake_avx512;GenuineIntel;avx512_vnni;
icelake;cascadelake cannonlake;GenuineIntel;rdpid gfni avx512_vbmi2 avx512_vpopcntdq avx512_bitalg vpclmulqdq vaes;
sapphirerapids;icelake;GenuineIntel;avx512_bf16 cldemote movdir64b movdiri serialize waitpkg amx_bf16 amx_tile amx_int8;
alderlake;skylake;GenuineIntel;avx_vnni sha_ni clwb rdpid gfni vaes vpclmulqdq movdiri movdir64b serialize waitpkg;
arrowlake;alderlake;GenuineIntel;avx_ifma avx_ne_convert avx_vnni_int8 cmpccxadd;
arrowlake_s;arrowlake;GenuineIntel;avx_vnni_int16 sha512 sm3 sm4;
k10;x86_64;AuthenticAMD;mmx sse sse2 sse4a abm cx16 3dnow 3dnowext;
bulldozer;x86_64_v2;AuthenticAMD;sse4a xsave abm avx xop fma4 aes pclmulqdq;
piledriver;bulldozer;AuthenticAMD;bmi1 f16c fma tbm;
steamroller;piledriver;AuthenticAMD;fsgsbase;
excavator;steamroller x86_64_v3;AuthenticAMD;;
zen;x86_64_v3;AuthenticAMD;fsgsbase rdseed clzero aes pclmulqdq sse4a xsavec xsaveopt clflushopt;
zen2;zen;AuthenticAMD;clwb;
zen3;zen2;AuthenticAMD;vaes vpclmulqdq pku;
zen4;zen3 x86_64_v4;AuthenticAMD;gfni flush_l1d avx512ifma avx512_bf16 avx512vbmi avx512_vbmi2 avx512_vnni avx512_bitalg avx512_vpopcntdq;
zen5;zen4;AuthenticAMD;avx512_vp2intersect avx_vnni movdir64b movdiri tsc_adjust;
zen6;zen5;AuthenticAMD;avx512_fp16;
ppc64;;generic;;
power7;ppc64;IBM;;7
power8;power7;IBM;;8
power9;power8;IBM;;9
power10;power9;IBM;;10
ppc64le;;generic;;
power8le;ppc64le;IBM;;8
power9le;power8le;IBM;;9
power10le;power9le;IBM;;10
aarch64;;generic;;
armv8.1a;aarch64;generic;;
armv8.2a;armv8.1a;generic;;
armv8.3a;armv8.2a;generic;;
armv8.4a;armv8.3a;generic;;
armv8.5a;armv8.4a;generic;;
armv8.6a;armv8.5a;generic;;
armv9.0a;armv8.5a;generic;;
armv9.2a;armv9.0a armv8.6a;generic;;
thunderx2;armv8.1a;Cavium;fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics cpuid asimdrdm;0x0af
a64fx;armv8.2a;Fujitsu;fp asimd evtstrm sha1 sha2 crc32 atomics cpuid asimdrdm fphp asimdhp fcma dcpop sve;0x001
cortex_a72;aarch64;ARM;fp asimd evtstrm aes pmull sha1 sha2 crc32 cpuid;0xd08
neoverse_n1;cortex_a72 armv8.2a;ARM;atomics fphp asimdhp asimdrdm lrcpc dcpop asimddp;0xd0c
neoverse_v1;neoverse_n1 armv8.4a;ARM;jscvt fcma sha3 sha512 sve asimdfhm dit uscat ilrcpc flagm dcpodp svei8mm svebf16 i8mm bf16 dgh rng;0xd40
neoverse_v2;neoverse_n1 armv9.0a;ARM;jscvt fcma sha3 sha512 sve asimdfhm uscat ilrcpc flagm sb dcpodp sve2 flagm2 frint svei8mm svebf16 i8mm bf16;0xd4f
neoverse_n2;neoverse_n1 armv9.0a;ARM;jscvt fcma sha3 sha512 sve asimdfhm uscat ilrcpc flagm sb dcpodp sve2 flagm2 frint svei8mm svebf16 i8mm bf16;0xd49
ampere1;neoverse_n1 armv8.6a;Ampere;jscvt fcma sha3 sha512 asimdfhm dit uscat ilrcpc flagm ssbs sb paca pacg dcpodp flagm2 frint i8mm bf16 rng bti ecv;0xac3
ampere1a;ampere1;Ampere;sm3 sm4;0xac4
neoverse_v3ae;neoverse_v2 armv9.2a;ARM;afp bti dgh dit ecv paca pacg sm3 sm4 sveaes svebitperm svepmull svesha3 svesm4 wfxt;0xd83
olympus;armv9.2a;Nvidia;fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm jscvt fcma lrcpc dcpop sha3 sm3 sm4 asimddp sha512 sve asimdfhm dit uscat ilrcpc flagm ssbs sb paca pacg dcpodp sve2 sveaes svepmull svebitperm svesha3 svesm4 flagm2 frint svei8mm svebf16 i8mm bf16 dgh rng bti ecv afp wfxt fpmr lut faminmax f8cvt f8fma f8dp4 f8dp2 f8e4m3 f8e5m2 ls64;0x010
m1;armv8.4a;Apple;fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm jscvt fcma lrcpc dcpop sha3 asimddp sha512 asimdfhm dit uscat ilrcpc flagm ssbs sb paca pacg dcpodp flagm2 frint;0x022
m2;m1 armv8.5a;Apple;ecv bf16 i8mm bti;0x032
m3;m2 armv8.6a;Apple;;
m4;m3 armv8.6a;Apple;sme sme2;
arm;;generic;;
ppc;;generic;;
ppcle;;generic;;
sparc;;generic;;
sparc64;;generic;;
riscv64;;generic;;
u74mc;riscv64;SiFive;;
x60;riscv64;SpacemiT;;
`;

;// CONCATENATED MODULE: ./build/conda/virtual-packages/microarchitecture.js

let known;
function microarchitecture_all() {
    known ??= readTable();
    return known;
}
function readTable() {
    const table = new Map();
    for (const line of microarchitectureTable.trim().split('\n')) {
        const [name = '', parentNames = '', vendor = '', changes = '', number = ''] = line.split(';');
        const parents = words(parentNames).map((parent) => table.get(parent));
        const features = new Set(parents.flatMap((parent) => [...parent.features]));
        for (const change of words(changes)) {
            if (change.startsWith('-'))
                features.delete(change.slice(1));
            else
                features.add(change);
        }
        const ancestors = new Set(parents.flatMap((parent) => [parent.name, ...parent.ancestors]));
        const isPart = number.startsWith('0x');
        const generation = isPart ? 0 : Number(number);
        table.set(name, { name, vendor, features, part: isPart ? number : '', generation, ancestors });
    }
    return table;
}
const words = (text) => text.split(' ').filter((word) => word !== '');
function microarchitectureNames() {
    return [...microarchitecture_all().keys()];
}
function isMicroarchitecture(name) {
    return microarchitecture_all().has(name);
}
function microarchitectureOf(facts) {
    const root = microarchitecture_all().get(facts.architecture);
    if (!root)
        return undefined;
    const compatible = [...microarchitecture_all().values()].filter((target) => (target === root || target.ancestors.has(root.name)) && isCompatible(target, facts));
    const generic = best(compatible.filter((target) => target.vendor === 'generic')) ?? root;
    const samePart = compatible.filter((target) => target.part !== '' && target.part === facts.part);
    const candidates = samePart.length > 0 ? samePart : compatible;
    return (best(candidates.filter((target) => target.ancestors.has(generic.name))) ?? generic).name;
}
function isCompatible(target, facts) {
    const ofVendor = target.vendor === 'generic' || target.vendor === facts.vendor;
    switch (facts.architecture) {
        case 'ppc64':
        case 'ppc64le':
            return target.generation <= (facts.generation ?? 0);
        case 'riscv64':
            return target.vendor === 'generic' || target.name === facts.model;
        case 'aarch64':
            if (target.vendor === 'generic' && target.name !== 'aarch64')
                return false;
            if (facts.model !== undefined) {
                return ofVendor && (target.name === facts.model || !!microarchitecture_all().get(facts.model)?.ancestors.has(target.name));
            }
            return ofVendor && hasAll(facts.features, target.features);
        default:
            return ofVendor && hasAll(facts.features, target.features);
    }
}
function hasAll(features, wanted) {
    return [...wanted].every((feature) => features?.has(feature));
}
function best(candidates) {
    const rank = (a, b) => a.ancestors.size - b.ancestors.size > 0 ||
        (a.ancestors.size === b.ancestors.size && a.features.size > b.features.size);
    return candidates.reduce((found, candidate) => (found === undefined || rank(candidate, found) ? candidate : found), undefined);
}

// EXTERNAL MODULE: ./build/support/suggest.js
var suggest = __webpack_require__(1318);
// EXTERNAL MODULE: ./build/manifest/toml/reader.js
var toml_reader = __webpack_require__(6982);
// EXTERNAL MODULE: ./build/manifest/workspace/values.js
var values = __webpack_require__(97238);
// EXTERNAL MODULE: ./build/manifest/workspace/virtual-packages.js + 1 modules
var virtual_packages = __webpack_require__(32931);
;// CONCATENATED MODULE: ./build/manifest/workspace/platforms.js





function readPlatforms(reader) {
    const platforms = [];
    const firstIndex = new Map();
    (reader.array('platforms') ?? []).forEach((item, index) => {
        const at = reader.at('platforms', index);
        const platform = readPlatform(item, at, reader.findings);
        if (!platform)
            return;
        const first = firstIndex.get(platform.name);
        if (first === undefined) {
            firstIndex.set(platform.name, index);
            platforms.push(platform);
        }
        else {
            reportDuplicate(platform.name, at, reader.at('platforms', first), reader.findings);
        }
    });
    return platforms;
}
function reportDuplicate(name, at, first, findings) {
    findings.error('manifest-duplicate', `duplicate key: \`${name}\``, at, {
        label: 'duplicate defined here',
        related: [{ path: first, mark: 'value', message: 'first defined here' }],
        hint: 'Remove one of the two, or give one of them another name',
    });
}
function plainPlatform(subdir) {
    return {
        name: subdir,
        subdir,
        virtualPackages: (0,virtual_packages/* overlayVirtualPackages */.f)((0,virtual_packages/* defaultVirtualPackages */.s)(subdir), []),
        declaredVirtualPackages: [],
    };
}
function platformHint(text, more = []) {
    const near = (0,suggest/* nearestWord */.z)(text, [...more, ...platform/* likelyPlatforms */.Pq]);
    return near && `Did you mean '${near}'?`;
}
function readPlatform(item, at, findings) {
    if (typeof item === 'string')
        return readSubdir(item, at, findings);
    if ((0,toml_reader/* isTomlTable */.z_)(item))
        return platforms_readTable(new toml_reader/* TableReader */.kj(findings, item, at));
    findings.error('manifest-type', `expected a string or a table, found ${(0,toml_reader/* tomlTypeName */.g_)(item)}`, at);
    return undefined;
}
function readSubdir(text, at, findings) {
    const subdir = (0,platform/* parsePlatform */.FL)(text);
    if (subdir !== undefined)
        return plainPlatform(subdir);
    findings.error('manifest-platform', (0,platform/* unknownPlatformMessage */.zf)(text), at, { hint: platformHint(text) });
    return undefined;
}
function platforms_readTable(reader) {
    const { findings } = reader;
    const name = reader.string('name');
    const isSound = checkName(name, reader);
    const platformText = reader.string('platform');
    const declared = readVirtualPackages(reader);
    reader.finish();
    if (!reader.has('name') && !reader.has('platform')) {
        findings.error('manifest-platform', "a platform entry must set at least one of 'name' or 'platform'", reader.path, {
            hint: 'For example { platform = "linux-64", cuda = "12.4" }',
        });
        return undefined;
    }
    const subdirText = platformText ?? (reader.has('platform') ? undefined : name);
    if (subdirText === undefined || (subdirText === name && !isSound))
        return undefined;
    const subdir = (0,platform/* parsePlatform */.FL)(subdirText);
    if (subdir === undefined) {
        if (platformText === undefined) {
            reader.error('name', 'manifest-platform', `'${subdirText}' is not a conda subdir; set 'platform' explicitly when using a custom name`, {
                hint: platformHint(subdirText) ?? `For example { name = "${subdirText}", platform = "linux-64" }`,
            });
        }
        else {
            reader.error('platform', 'manifest-platform', (0,platform/* unknownPlatformMessage */.zf)(subdirText), {
                hint: platformHint(subdirText),
            });
        }
        return undefined;
    }
    if (name !== undefined && (0,platform/* parsePlatform */.FL)(name) !== undefined && (declared.length > 0 || name !== subdir)) {
        const reason = name === subdir
            ? 'stands for the plain subdir and cannot have virtual packages'
            : `is the name of another subdir than '${subdir}'`;
        findings.error('manifest-platform', `platform entry rejected: the name '${name}' ${reason}`, reader.path, {
            hint: 'Give the entry a distinct `name`, or leave `name` out to have one made',
        });
        return undefined;
    }
    const defaults = (0,virtual_packages/* defaultVirtualPackages */.s)(subdir);
    return {
        name: name ?? derivedName(subdir, declared, defaults),
        subdir,
        virtualPackages: (0,virtual_packages/* overlayVirtualPackages */.f)(defaults, declared),
        declaredVirtualPackages: declared,
    };
}
const reservedNames = new Set(['linux', 'unix', 'win', 'osx', 'macos']);
function checkName(name, reader) {
    if (name === undefined || (0,platform/* parsePlatform */.FL)(name) !== undefined)
        return true;
    const wellFormed = /^[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(name) && name.length <= 64;
    if (wellFormed && !reservedNames.has(name))
        return true;
    const why = reservedNames.has(name) ? ' (reserved for a family of platforms)' : '';
    reader.error('name', 'manifest-platform-name', `'${name}' is not a valid platform name (allowed: alphanumeric, '-')${why}`, {
        hint: 'Give a distinct `name` of up to 64 letters, digits and dashes that starts with a letter and does not end in a dash',
    });
    return false;
}
const friendlyKeys = [
    ['glibc', '__glibc'],
    ['linux', '__linux'],
    ['macos', '__osx'],
    ['osx', '__osx'],
    ['windows', '__win'],
];
function readVirtualPackages(reader) {
    const packages = [];
    const writtenAs = new Map();
    const add = (key, name, version, build = '') => {
        const other = writtenAs.get(name);
        if (other !== undefined) {
            reader.error(key, 'manifest-platform', `'${key}' and '${other}' both set ${name}`, {
                mark: 'key',
                related: [{ path: reader.at(other), mark: 'key', message: 'first set here' }],
                hint: 'Keep one of the two',
            });
            return;
        }
        writtenAs.set(name, key);
        if (version !== undefined)
            packages.push({ name, version, build });
    };
    readCuda(reader, add);
    const archspec = reader.string('archspec');
    if (archspec !== undefined) {
        checkArchspec(archspec, reader.at('archspec'), reader.findings);
        add('archspec', '__archspec', '0', archspec);
    }
    for (const [key, name] of friendlyKeys) {
        if (reader.has(key))
            add(key, name, (0,values/* readVersionLike */.eK)(reader, key));
        else
            reader.know(key);
    }
    for (const key of Object.keys(reader.table)
        .filter((word) => word.startsWith('__'))
        .sort()) {
        const text = reader.string(key);
        const [version = '', build = ''] = text?.split('=', 2) ?? [];
        const good = text !== undefined && (0,values/* versionAt */.m$)(version, reader.at(key), reader.findings) !== undefined;
        if (key === '__archspec' && build !== '')
            checkArchspec(build, reader.at(key), reader.findings);
        add(key, key, good ? version : undefined, build);
    }
    if (writtenAs.has('__cuda_arch') && !writtenAs.has('__cuda')) {
        reader.error(writtenAs.get('__cuda_arch'), 'manifest-platform', "'__cuda_arch' needs '__cuda'", {
            hint: 'Give the driver version too: cuda = { driver = "12.4", arch = "8.6" }',
        });
    }
    return packages;
}
function readCuda(reader, add) {
    const value = reader.value('cuda');
    if (value === undefined)
        return;
    if (!(0,toml_reader/* isTomlTable */.z_)(value)) {
        if (typeof value === 'string')
            add('cuda', '__cuda', (0,values/* readVersionLike */.eK)(reader, 'cuda'));
        else
            reader.typeError('cuda', 'a string or a table');
        return;
    }
    const table = new toml_reader/* TableReader */.kj(reader.findings, value, reader.at('cuda'));
    const driver = (0,values/* readVersionLike */.eK)(table, 'driver');
    const arch = (0,values/* readVersionLike */.eK)(table, 'arch');
    table.finish();
    if (table.has('driver'))
        add('cuda', '__cuda', driver);
    if (table.has('arch'))
        add('cuda', '__cuda_arch', arch);
}
function checkArchspec(name, at, findings) {
    if (isMicroarchitecture(name))
        return;
    const near = (0,suggest/* nearestWord */.z)(name, microarchitectureNames());
    findings.error('manifest-archspec', `'${name}' is not a known microarchitecture`, at, {
        hint: near && `Did you mean '${near}'?`,
    });
}
function derivedName(subdir, declared, defaults) {
    const byName = new Map(declared.map((entry) => [entry.name, entry]));
    const parts = [subdir];
    const friendly = [
        ['cuda', '__cuda'],
        ['archspec', '__archspec'],
        ['glibc', '__glibc'],
        ['linux', '__linux'],
        ['macos', '__osx'],
        ['windows', '__win'],
    ];
    const names = new Set(friendly.map(([, name]) => name));
    const rest = [...byName.keys()].filter((name) => !names.has(name)).sort();
    for (const [key, name] of [...friendly, ...rest.map((name) => [name.replace(/^_+/, ''), name])]) {
        const entry = byName.get(name);
        const standard = defaults.find((other) => other.name === name);
        if (!entry || (standard?.version === entry.version && standard.build === entry.build))
            continue;
        const value = name === '__archspec' ? entry.build : [entry.version, entry.build].filter((part) => part !== '').join('-');
        parts.push(key, value);
    }
    return parts.join('-').replace(/[^A-Za-z0-9-]/g, '-');
}


/***/ }),

/***/ 14807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f7: () => (/* binding */ readPypiOptions),
/* harmony export */   r2: () => (/* binding */ PypiOptionsConflict),
/* harmony export */   w$: () => (/* binding */ unitePypiOptions)
/* harmony export */ });
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6982);
/* harmony import */ var _pypi_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95460);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97238);



const indexStrategies = ['first-index', 'unsafe-first-match', 'unsafe-best-match'];
const prereleaseModes = ['disallow', 'allow', 'if-necessary', 'explicit', 'if-necessary-or-explicit'];
function readPypiOptions(reader) {
    if (!reader)
        return undefined;
    const overrides = reader.tableAt('dependency-overrides');
    const options = {
        indexUrl: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readUrl */ .wo)(reader, 'index-url'),
        extraIndexUrls: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readUrls */ .$4)(reader, 'extra-index-urls'),
        findLinks: readFindLinks(reader),
        noBuildIsolation: readFlagOrNames(reader, 'no-build-isolation'),
        indexStrategy: reader.word('index-strategy', indexStrategies),
        prereleaseMode: reader.word('prerelease-mode', prereleaseModes),
        noBuild: readFlagOrNames(reader, 'no-build'),
        noBinary: readFlagOrNames(reader, 'no-binary'),
        dependencyOverrides: overrides && (0,_pypi_js__WEBPACK_IMPORTED_MODULE_1__/* .readPypiDependencies */ .s)(overrides),
        skipWheelFilenameCheck: reader.boolean('skip-wheel-filename-check'),
    };
    reader.finish();
    return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
function readFindLinks(reader) {
    return reader.array('find-links')?.flatMap((item, index) => {
        const at = reader.at('find-links', index);
        if (!(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isTomlTable */ .z_)(item)) {
            reader.findings.error('manifest-type', `expected a table, found ${(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlTypeName */ .g_)(item)}`, at, {
                hint: 'Write { path = "..." } or { url = "..." }',
            });
            return [];
        }
        const link = new _toml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .TableReader */ .kj(reader.findings, item, at);
        const path = link.string('path');
        const url = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readUrl */ .wo)(link, 'url');
        link.finish();
        if (link.has('path') === link.has('url')) {
            reader.findings.error('manifest-pypi-options', 'expected exactly one of `path` and `url`', at);
            return [];
        }
        return path !== undefined ? [{ path }] : url !== undefined ? [{ url }] : [];
    });
}
function readFlagOrNames(reader, key) {
    const value = reader.value(key);
    if (value === undefined || typeof value === 'boolean')
        return value;
    if (Array.isArray(value))
        return reader.strings(key);
    reader.typeError(key, 'a boolean or an array');
    return undefined;
}
class PypiOptionsConflict extends Error {
}
function unitePypiOptions(all) {
    const united = {};
    for (const next of all) {
        if (!next)
            continue;
        for (const key of ['indexUrl', 'indexStrategy', 'prereleaseMode']) {
            const a = united[key];
            const b = next[key];
            if (a !== undefined && b !== undefined && a !== b)
                throw new PypiOptionsConflict(conflictSentence[key](a, b));
        }
        united.indexUrl ??= next.indexUrl;
        united.indexStrategy ??= next.indexStrategy;
        united.prereleaseMode ??= next.prereleaseMode;
        united.skipWheelFilenameCheck ??= next.skipWheelFilenameCheck;
        united.extraIndexUrls = joinLists(united.extraIndexUrls, next.extraIndexUrls, (url) => url);
        united.findLinks = joinLists(united.findLinks, next.findLinks, (link) => JSON.stringify(link));
        for (const key of ['noBuildIsolation', 'noBuild', 'noBinary']) {
            united[key] = joinFlagOrNames(united[key], next[key]);
        }
        if (next.dependencyOverrides) {
            united.dependencyOverrides = new Map([...next.dependencyOverrides, ...(united.dependencyOverrides ?? [])]);
        }
    }
    return Object.fromEntries(Object.entries(united).filter(([, value]) => value !== undefined));
}
const conflictSentence = {
    indexUrl: (a, b) => `multiple primary pypi indexes are not supported, found both ${a} and ${b} across multiple pypi options`,
    indexStrategy: (a, b) => `multiple index strategies are not supported, found both ${a} and ${b} across multiple pypi options`,
    prereleaseMode: (a, b) => `multiple prerelease modes are not supported, found both ${a} and ${b} across multiple pypi options`,
};
function joinLists(a, b, identity) {
    if (!a || !b)
        return a ?? b;
    const seen = new Set(a.map(identity));
    return [...a, ...b.filter((item) => !seen.has(identity(item)))];
}
function joinFlagOrNames(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    if (a === true || b === true)
        return true;
    if (a === false)
        return b;
    if (b === false)
        return a;
    return [...new Set([...a, ...b])];
}


/***/ }),

/***/ 95460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readPypiDependencies)
/* harmony export */ });
/* unused harmony export readPypiRequirement */
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6982);
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80789);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74062);
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68583);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97238);





function readPypiDependencies(reader) {
    const requirements = new Map();
    const written = new Map();
    for (const [key, value] of reader?.entries() ?? []) {
        const { findings } = reader;
        const path = reader.at(key);
        if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isPypiName */ .Y0)(key)) {
            findings.error('manifest-package-name', `'${key}' is not a valid PyPI package name`, path, {
                mark: 'key',
                hint: 'Names have letters, digits, dots, dashes and underscores, with a letter or digit at both ends',
            });
        }
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePypiName */ .Ty)(key);
        const first = written.get(name);
        if (first !== undefined) {
            findings.error('manifest-duplicate', `duplicate key: \`${key}\``, path, {
                mark: 'key',
                label: 'duplicate defined here',
                related: [{ path: reader.at(first), mark: 'key', message: 'first defined here' }],
                hint: `PyPI takes '${first}' and '${key}' for one name`,
            });
        }
        written.set(name, first ?? key);
        const requirement = readPypiRequirement(value, path, findings);
        if (requirement)
            requirements.set(name, requirement);
    }
    return requirements;
}
function readPypiRequirement(value, path, findings) {
    if (typeof value === 'string') {
        return checkVersion(value, path, findings)
            ? { kind: 'version', version: normalVersion(value), extras: [] }
            : undefined;
    }
    if (!(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isTomlTable */ .z_)(value)) {
        findings.error('manifest-type', `expected a string or a table, found ${(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlTypeName */ .g_)(value)}`, path);
        return undefined;
    }
    return readTable(new _toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .TableReader */ .kj(findings, value, path));
}
const normalVersion = (text) => (text.trim() === '*' ? '*' : text.trim());
function checkVersion(text, path, findings) {
    if (text.trim() === '*')
        return true;
    const location = likelyLocation(text);
    const problem = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__/* .versionSpecifiersProblem */ .j)(text);
    if (problem === undefined)
        return true;
    findings.error('manifest-pypi-version', location
        ? `expected a version, but '${text}' looks like a ${location}`
        : `invalid PyPI version '${text}': ${problem}`, path, { hint: location ? `Write { ${location} = "${text}" }` : 'Write for example ">=1.2,<2" or "*"' });
    return false;
}
function likelyLocation(text) {
    if (/^(?:[./\\]|~\/)/.test(text))
        return 'path';
    if (text.includes('git'))
        return 'git';
    return text.includes('://') ? 'url' : undefined;
}
const references = ['branch', 'tag', 'rev'];
function readTable(reader) {
    const { findings, path } = reader;
    const version = reader.string('version');
    const extras = reader.strings('extras') ?? [];
    const location = reader.string('path');
    const editable = reader.boolean('editable');
    const git = reader.has('git') ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readUrl */ .wo)(reader, 'git') : reader.string('git');
    const given = references.flatMap((kind) => {
        const text = reader.string(kind);
        return text === undefined ? [] : [{ kind, value: text }];
    });
    const lfs = reader.boolean('lfs');
    const url = reader.has('url') ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readUrl */ .wo)(reader, 'url') : reader.string('url');
    const subdirectory = reader.string('subdirectory');
    const index = reader.has('index') ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readUrl */ .wo)(reader, 'index') : reader.string('index');
    const envMarkers = reader.string('env-markers');
    reader.finish();
    extras.forEach((extra, at) => {
        if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isPypiName */ .Y0)(extra))
            findings.error('manifest-package-name', `'${extra}' is not a valid extra`, reader.at('extras', at));
    });
    const problem = envMarkers === undefined ? undefined : (0,_markers_js__WEBPACK_IMPORTED_MODULE_4__/* .markerProblem */ .M)(envMarkers);
    if (problem !== undefined) {
        reader.error('env-markers', 'manifest-pypi-marker', `invalid environment marker: ${problem}`, {
            hint: `Write for example env-markers = "sys_platform == 'win32'"`,
        });
    }
    const fail = (message, hint) => findings.error('manifest-pypi-requirement', message, path, { hint });
    const locations = ['git', 'path', 'url'].filter((key) => reader.has(key));
    if (given.length > 0 && !reader.has('git'))
        return fail('`branch`, `rev`, and `tag` are only valid when `git` is specified');
    if (given.length > 1)
        return fail('only one of `branch`, `rev`, or `tag` can be specified');
    if (locations.length > 1)
        return fail('only one of `url`, `path`, or `git` can be specified');
    const [only] = locations;
    if (only && reader.has('version')) {
        return fail(`\`version\` cannot be used with \`${only}\``, 'The location alone decides the version; remove `version`');
    }
    if (only && reader.has('index'))
        return fail(`\`index\` cannot be used with \`${only}\``, '`index` is for packages taken by version');
    const common = { extras: extras.map(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePypiName */ .Ty), ...(envMarkers !== undefined && { envMarkers }) };
    const where = subdirectory === undefined ? {} : { subdirectory };
    switch (only) {
        case 'path':
            return location === undefined
                ? undefined
                : { kind: 'path', path: location, ...(editable !== undefined && { editable }), ...common };
        case 'git':
            return git === undefined
                ? undefined
                : {
                    kind: 'git',
                    git,
                    ...(given[0] && { reference: given[0] }),
                    ...(lfs !== undefined && { lfs }),
                    ...where,
                    ...common,
                };
        case 'url':
            return url === undefined ? undefined : { kind: 'url', url, ...where, ...common };
        default:
            if (version !== undefined && !checkVersion(version, reader.at('version'), findings))
                return undefined;
            return {
                kind: 'version',
                version: normalVersion(version ?? '*'),
                ...(index !== undefined && { index }),
                ...common,
            };
    }
}


/***/ }),

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readRequiresPixi)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60055);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55519);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);


function readRequiresPixi(workspace, path, pixiVersion, findings) {
    const value = Object.hasOwn(workspace, 'requires-pixi') ? workspace['requires-pixi'] : undefined;
    if (typeof value !== 'string')
        return undefined;
    const at = [...path, 'requires-pixi'];
    let spec;
    try {
        spec = _conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .VersionSpec */ .G.parse(value, 'strict');
    }
    catch (error) {
        findings.error('manifest-requires-pixi', `invalid version specifier in 'requires-pixi': ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, at, {
            hint: `Write for example requires-pixi = ">=${pixiVersion}"`,
        });
        return undefined;
    }
    if (!spec.matches(_conda_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Version */ .R.parse(pixiVersion))) {
        findings.error('requires-pixi', `this project requires pixi '${value}', but you have pixi ${pixiVersion}`, at, {
            hint: `Update this program: it behaves as pixi ${pixiVersion} does; or relax 'requires-pixi'`,
        });
    }
    return spec;
}


/***/ }),

/***/ 22809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSelector),
/* harmony export */   d: () => (/* binding */ selectorMatches)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24585);

const families = { unix: 'unix', linux: 'linux', osx: 'osx', macos: 'osx', win: 'win' };
function parseSelector(text, names) {
    if (Object.hasOwn(families, text))
        return { kind: 'family', text, family: families[text] };
    const subdir = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(text);
    if (subdir !== undefined)
        return { kind: 'subdir', text, subdir };
    if (text.includes('*'))
        return { kind: 'glob', text };
    return names.has(text) ? { kind: 'name', text } : undefined;
}
function selectorMatches(selector, platform) {
    switch (selector.kind) {
        case 'family':
            return familyMatches(selector.family, platform.subdir);
        case 'subdir':
            return platform.subdir === selector.subdir;
        case 'glob':
            return globMatches(selector.text, platform.name);
        case 'name':
            return platform.name === selector.text;
    }
}
function familyMatches(family, subdir) {
    return family === 'unix' ? (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnix */ .Jb)(subdir) : (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .platformFamily */ .Cz)(subdir) === family;
}
function globMatches(glob, text) {
    const [first = '', ...rest] = glob.split('*');
    if (!text.startsWith(first))
        return false;
    const last = rest.pop() ?? '';
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}


/***/ }),

/***/ 67022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readSystemRequirements),
/* harmony export */   V: () => (/* binding */ uniteSystemRequirements)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6982);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97238);



function readSystemRequirements(reader) {
    if (!reader)
        return undefined;
    const libc = readLibc(reader);
    const archspec = reader.string('archspec');
    const requirements = {
        linux: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersionLike */ .eK)(reader, 'linux'),
        macos: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersionLike */ .eK)(reader, 'macos'),
        cuda: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersionLike */ .eK)(reader, 'cuda'),
        ...(archspec !== undefined && { archspec }),
        ...(libc && { libc }),
    };
    reader.finish();
    return requirements;
}
function readLibc(reader) {
    const value = reader.value('libc');
    if (value === undefined)
        return undefined;
    if (typeof value === 'string') {
        const version = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersionLike */ .eK)(reader, 'libc');
        return version === undefined ? undefined : { family: 'glibc', version };
    }
    if (!(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isTomlTable */ .z_)(value)) {
        reader.typeError('libc', 'a string or a table');
        return undefined;
    }
    const table = new _toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .TableReader */ .kj(reader.findings, value, reader.at('libc'));
    table.require('version');
    const version = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersionLike */ .eK)(table, 'version');
    const family = table.string('family') ?? 'glibc';
    table.finish();
    return version === undefined ? undefined : { family, version };
}
function uniteSystemRequirements(all, compareVersions) {
    const highest = (a, b) => a === undefined ? b : b === undefined || compareVersions(a, b) >= 0 ? a : b;
    return all.reduce((united, next) => {
        if (!next)
            return united;
        if (united.archspec && next.archspec && united.archspec !== next.archspec) {
            throw conflict(`archspec '${united.archspec}' and '${next.archspec}'`);
        }
        if (united.libc && next.libc && united.libc.family !== next.libc.family) {
            throw conflict(`the C libraries '${united.libc.family}' and '${next.libc.family}'`);
        }
        const libc = united.libc ?? next.libc;
        const libcVersion = highest(united.libc?.version, next.libc?.version);
        const archspec = united.archspec ?? next.archspec;
        return {
            linux: highest(united.linux, next.linux),
            macos: highest(united.macos, next.macos),
            cuda: highest(united.cuda, next.cuda),
            ...(archspec !== undefined && { archspec }),
            ...(libc && libcVersion !== undefined && { libc: { family: libc.family, version: libcVersion } }),
        };
    }, {});
}
const conflict = (what) => new _support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PixiBuildError */ .rW('system-requirements-conflict', `system requirements ask for ${what} at once`, {
    exitCode: 2,
    hint: 'Features of one environment must agree; put them into different environments',
});


/***/ }),

/***/ 29236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rI: () => (/* binding */ conditionOf),
  bS: () => (/* binding */ emptyTables),
  Bs: () => (/* binding */ readTargetTables)
});

// EXTERNAL MODULE: ./build/manifest/spec/table.js + 1 modules
var spec_table = __webpack_require__(6051);
// EXTERNAL MODULE: ./build/manifest/toml/reader.js
var toml_reader = __webpack_require__(6982);
// EXTERNAL MODULE: ./build/manifest/workspace/names.js
var names = __webpack_require__(74062);
;// CONCATENATED MODULE: ./build/manifest/workspace/tasks.js


function readTasks(reader) {
    const tasks = new Map();
    for (const [name, value] of reader?.entries() ?? []) {
        const task = readTask(value, reader.at(name), reader.findings);
        if (task)
            tasks.set(name, task);
    }
    return tasks;
}
function readTask(value, path, findings) {
    if (typeof value === 'string')
        return command(value);
    if (Array.isArray(value))
        return { kind: 'alias', dependsOn: readDependencyList(value, path, findings, true), args: undefined };
    if (!(0,toml_reader/* isTomlTable */.z_)(value)) {
        findings.error('manifest-type', `expected a string, a table or an array, found ${(0,toml_reader/* tomlTypeName */.g_)(value)}`, path);
        return undefined;
    }
    const reader = new toml_reader/* TableReader */.kj(findings, value, path);
    return reader.has('cmd') ? readCommandTask(reader) : readAliasTask(reader);
}
const command = (text) => ({
    kind: 'command',
    command: text,
    dependsOn: [],
    args: undefined,
    env: new Map(),
    cleanEnv: false,
});
function readCommandTask(reader) {
    const line = readCommandLine(reader);
    const task = {
        kind: 'command',
        command: line ?? '',
        dependsOn: readDependsOn(reader),
        args: readArguments(reader),
        cwd: reader.string('cwd'),
        env: readStringMap(reader.tableAt('env')),
        inputs: reader.strings('inputs'),
        outputs: reader.strings('outputs'),
        cleanEnv: reader.boolean('clean-env') ?? false,
        defaultEnvironment: readEnvironmentName(reader, 'default-environment'),
        description: reader.string('description'),
    };
    reader.finish();
    return line === undefined ? undefined : task;
}
function readCommandLine(reader) {
    const value = reader.value('cmd');
    if (typeof value === 'string')
        return value;
    if (Array.isArray(value))
        return reader.strings('cmd');
    reader.typeError('cmd', 'a string or an array');
    return undefined;
}
const commandOnly = 'Only a task with `cmd` may have it; a task without one runs others and has `depends-on`, `description` and `args`';
function readAliasTask(reader) {
    const task = {
        kind: 'alias',
        dependsOn: readDependsOn(reader),
        args: readArguments(reader),
        description: reader.string('description'),
    };
    const keys = ['cwd', 'env', 'inputs', 'outputs', 'clean-env', 'default-environment'];
    reader.finish(Object.fromEntries(keys.map((key) => [key, commandOnly])));
    return task;
}
function readDependsOn(reader) {
    const current = reader.has('depends-on');
    const key = !current && reader.has('depends_on') ? 'depends_on' : 'depends-on';
    if (key === 'depends_on') {
        reader.warning(key, 'manifest-deprecated', '`depends_on` is deprecated, use `depends-on` instead', {
            mark: 'key',
            hint: 'Rename it to `depends-on`',
        });
    }
    const value = reader.value(key);
    if (value === undefined)
        return [];
    if (typeof value === 'string')
        return [{ task: value, args: [] }];
    if (Array.isArray(value))
        return readDependencyList(value, reader.at(key), reader.findings, false);
    reader.findings.error('manifest-type', `expected string or array, found ${(0,toml_reader/* tomlTypeName */.g_)(value)}`, reader.at(key), {
        hint: (0,toml_reader/* isTomlTable */.z_)(value) ? `Put it into an array: ${key} = [{ task = "..." }]` : undefined,
    });
    return [];
}
function readDependencyList(items, path, findings, lenient) {
    return items.flatMap((item, index) => {
        const at = [...path, index];
        if (typeof item === 'string' && !lenient)
            return [{ task: item, args: [] }];
        if (!(0,toml_reader/* isTomlTable */.z_)(item)) {
            const expected = lenient ? 'a table' : 'a string or a table';
            findings.error('manifest-type', `expected ${expected}, found ${(0,toml_reader/* tomlTypeName */.g_)(item)}`, at, {
                hint: lenient ? 'Each item names a task: { task = "..." }' : undefined,
            });
            return [];
        }
        const reader = new toml_reader/* TableReader */.kj(findings, item, at);
        reader.require('task');
        const task = reader.string('task');
        const args = readDependencyArguments(reader);
        const environment = readEnvironmentName(reader, 'environment');
        if (!lenient)
            reader.finish();
        return task === undefined ? [] : [{ task, args, ...(environment !== undefined && { environment }) }];
    });
}
function readDependencyArguments(reader) {
    return (reader.array('args') ?? []).flatMap((item, index) => {
        if (typeof item === 'string')
            return [{ value: item }];
        const entries = (0,toml_reader/* isTomlTable */.z_)(item) ? Object.entries(item) : [];
        const [name, value] = entries[0] ?? [];
        if (entries.length === 1 && name !== undefined && typeof value === 'string')
            return [{ name, value }];
        reader.findings.error('manifest-task-argument', `expected a string or a table with one argument, found ${(0,toml_reader/* tomlTypeName */.g_)(item)}`, reader.at('args', index), { hint: 'Write "value", or { name = "value" } with one name and a text' });
        return [];
    });
}
function readEnvironmentName(reader, key) {
    const name = reader.string(key);
    if (name !== undefined && !(0,names/* isEnvironmentName */.tq)(name))
        (0,names/* reportEnvironmentName */.$0)(name, reader.at(key), reader.findings, 'value');
    return name;
}
function readArguments(reader) {
    let withDefault = false;
    return reader.array('args')?.flatMap((item, index) => {
        const at = reader.at('args', index);
        const argument = readArgument(item, at, reader.findings);
        if (!argument)
            return [];
        if (argument.default !== undefined)
            withDefault = true;
        else if (withDefault) {
            reader.findings.error('manifest-task-argument', 'default value required after previous arguments with defaults', at, {
                hint: 'Give it a default, or put it before the arguments that have one',
            });
        }
        return [argument];
    });
}
function readArgument(item, path, findings) {
    if (typeof item === 'string')
        return checkArgumentName(item, path, findings) ? { name: item } : undefined;
    if (!(0,toml_reader/* isTomlTable */.z_)(item)) {
        findings.error('manifest-type', `expected a string or a table, found ${(0,toml_reader/* tomlTypeName */.g_)(item)}`, path);
        return undefined;
    }
    const reader = new toml_reader/* TableReader */.kj(findings, item, path);
    reader.require('arg');
    const name = reader.string('arg');
    const fallback = reader.string('default');
    const choices = reader.strings('choices');
    reader.finish();
    if (name === undefined || !checkArgumentName(name, reader.at('arg'), findings))
        return undefined;
    if (choices && fallback !== undefined && !choices.includes(fallback)) {
        reader.error('default', 'manifest-task-argument', `default value '${fallback}' of argument '${name}' is not one of its choices`, {
            hint: `Choices are ${choices.map((choice) => `'${choice}'`).join(', ')}`,
        });
    }
    return { name, ...(fallback !== undefined && { default: fallback }), ...(choices && { choices }) };
}
function checkArgumentName(name, path, findings) {
    if (!name.includes('-'))
        return true;
    findings.error('manifest-task-argument', `'${name}' is not a valid task argument name, since it contains a dash`, path, {
        hint: `Templates cannot name it; use '${name.replaceAll('-', '_')}'`,
    });
    return false;
}
function readStringMap(reader) {
    const map = new Map();
    for (const [key, value] of reader?.entries() ?? []) {
        if (typeof value === 'string')
            map.set(key, value);
        else {
            reader?.error(key, 'manifest-type', `expected a string, found ${(0,toml_reader/* tomlTypeName */.g_)(value)}`, {
                hint: typeof value === 'number' || typeof value === 'boolean' ? `Put it in quotes: ${key} = "${value}"` : undefined,
            });
        }
    }
    return map;
}

;// CONCATENATED MODULE: ./build/manifest/workspace/activation.js

function readActivation(reader) {
    if (!reader)
        return undefined;
    const scripts = reader.strings('scripts');
    const env = readStringMap(reader.tableAt('env'));
    reader.finish();
    return { ...(scripts && { scripts }), env };
}

;// CONCATENATED MODULE: ./build/manifest/workspace/context.js
function tableName(path) {
    return `[${path.map(String).join('.')}]`;
}

// EXTERNAL MODULE: ./build/manifest/spec/model.js
var model = __webpack_require__(76155);
// EXTERNAL MODULE: ./build/manifest/package/read-package.js + 7 modules
var read_package = __webpack_require__(88378);
;// CONCATENATED MODULE: ./build/manifest/package/inline.js



function readInlinePackage({ name, value, path, spec }, context) {
    const { findings } = context;
    if (spec && !(0,model/* isSourceSpec */.j)(spec)) {
        findings.error('manifest-inline-package', 'an inline package definition requires a `git`, `path` or `url` source location', path, { hint: 'Say where the sources are, or remove `package`' });
    }
    if (!(0,toml_reader/* isTomlTable */.z_)(value)) {
        (0,toml_reader/* reportType */.NB)(findings, value, 'a table', path);
        return undefined;
    }
    const reader = new toml_reader/* TableReader */.kj(findings, value, path);
    if (reader.has('name')) {
        reader.error('name', 'manifest-inline-package', `an inline package definition cannot set \`name\`; it is the name of the dependency, \`${name}\``, { mark: 'key', hint: 'Remove `name`' });
    }
    const { name: _, ...table } = value;
    const definition = (0,read_package/* readPackageBody */.N)(new toml_reader/* TableReader */.kj(findings, table, path), { ...context, inlineName: name });
    return definition && { ...definition, name };
}

;// CONCATENATED MODULE: ./build/manifest/workspace/dependencies.js



function readDependencies(reader, options, context) {
    return (0,spec_table/* readDependencyTable */.eM)(reader, {
        findings: context.findings,
        manifestDirectory: context.directory,
        pixiBuild: context.preview.pixiBuild,
        pool: context.pool,
        tableName: tableName(reader.path),
        allowSource: options.allowSource,
        allowPins: 'none',
        allowWorkspace: true,
        onInlinePackage: (definition) => readInline(definition, options.inlinePackages, context),
    });
}
function readInline(definition, inlinePackages, context) {
    const read = readInlinePackage(definition, {
        findings: context.findings,
        checks: context.checks,
        directory: context.directory,
        manifestPath: context.manifestPath,
        workspaceRoot: context.directory,
        inheritable: context.inlineInheritable,
        pool: context.pool,
        pixiBuild: context.preview.pixiBuild,
        previewPath: context.previewPath,
        projectDefaults: undefined,
    });
    const name = definition.name.toLowerCase();
    if (inlinePackages.has(name)) {
        context.findings.error('manifest-inline-package', `\`${definition.name}\` has more than one inline definition`, definition.path, { mark: 'key', hint: 'Keep one of them' });
    }
    if (read)
        inlinePackages.set(name, read);
}

// EXTERNAL MODULE: ./build/manifest/workspace/values.js
var values = __webpack_require__(97238);
;// CONCATENATED MODULE: ./build/manifest/workspace/dev.js


const keys = ['path', 'git', 'url'];
const references = ['branch', 'tag', 'rev'];
function readDevSources(reader, context) {
    const sources = new Map();
    for (const [name, value] of reader?.entries() ?? []) {
        const at = reader.at(name);
        if (!(0,toml_reader/* isTomlTable */.z_)(value)) {
            context.findings.error('manifest-type', `expected a table, found ${(0,toml_reader/* tomlTypeName */.g_)(value)}`, at, {
                hint: 'A development dependency is a location: { path = "..." }, { git = "..." } or { url = "..." }',
            });
            continue;
        }
        const source = readDevSource(new toml_reader/* TableReader */.kj(context.findings, value, at));
        if (!source)
            continue;
        sources.set(name.toLowerCase(), source);
    }
    return sources;
}
function readDevSource(reader) {
    const path = reader.string('path');
    const git = (0,values/* readUrl */.wo)(reader, 'git');
    const url = (0,values/* readUrl */.wo)(reader, 'url');
    const given = references.flatMap((kind) => {
        const value = reader.string(kind);
        return value === undefined ? [] : [{ kind, value }];
    });
    const subdirectory = reader.string('subdirectory');
    const md5 = reader.string('md5');
    const sha256 = reader.string('sha256');
    const lfs = reader.boolean('lfs');
    const known = reader.finish();
    const fail = (message) => reader.findings.error('manifest-dev', `failed to parse dev dependency: ${message}`, reader.path);
    const locations = keys.filter((key) => reader.has(key));
    if (locations.length === 0 && !known)
        return undefined;
    if (locations.length === 0)
        return fail('must specify one of path, url, or git');
    if (locations.length > 1)
        return fail('only one of `url`, `path`, or `git` can be specified');
    if (locations[0] !== 'git' && (given.length > 0 || reader.has('lfs'))) {
        return fail('`branch`, `rev`, `tag`, and `lfs` are only valid when `git` is specified');
    }
    if (locations[0] !== 'url' && (reader.has('md5') || reader.has('sha256'))) {
        return fail('`md5` and `sha256` are only valid when `url` is specified');
    }
    if (given.length > 1)
        return fail('only one of `branch`, `rev`, or `tag` can be specified');
    const where = subdirectory === undefined ? {} : { subdirectory };
    if (path !== undefined)
        return { kind: 'path', path, ...where };
    if (git !== undefined) {
        return { kind: 'git', git, ...(given[0] && { reference: given[0] }), ...(lfs !== undefined && { lfs }), ...where };
    }
    if (url === undefined)
        return undefined;
    return { kind: 'url', url, ...(md5 !== undefined && { md5 }), ...(sha256 !== undefined && { sha256 }), ...where };
}

// EXTERNAL MODULE: ./build/manifest/workspace/pypi.js
var workspace_pypi = __webpack_require__(95460);
;// CONCATENATED MODULE: ./build/manifest/workspace/target-tables.js







function readTargetTables(reader, place, context) {
    const inlinePackages = new Map();
    const read = (key, allowSource) => {
        const table = reader.tableAt(key);
        return table ? readDependencies(table, { allowSource, inlinePackages }, context) : spec_table/* emptyDependencyTable */.zv;
    };
    const legacy = (key) => {
        if (!place.legacyTables)
            return spec_table/* emptyDependencyTable */.zv;
        if (reader.has(key))
            reportLegacyTable(reader, key, place, context);
        if (!context.preview.pixiBuild)
            return read(key, true);
        reader.know(key);
        return spec_table/* emptyDependencyTable */.zv;
    };
    const pypi = (0,workspace_pypi/* readPypiDependencies */.s)(reader.tableAt('pypi-dependencies'));
    return {
        dependencies: read('dependencies', true),
        constraints: read('constraints', false),
        hostDependencies: legacy('host-dependencies'),
        buildDependencies: legacy('build-dependencies'),
        pypiDependencies: new Map([...pypi].map(([name, requirement]) => [name, [requirement]])),
        dev: readDevSources(reader.tableAt('dev'), context),
        activation: readActivation(reader.tableAt('activation')),
        tasks: readTasks(reader.tableAt('tasks')),
        inlinePackages,
    };
}
function reportLegacyTable(reader, key, place, context) {
    if (!context.preview.pixiBuild) {
        reader.warning(key, 'manifest-deprecated', `${tableName(reader.at(key))} is deprecated outside a package`, {
            mark: 'key',
            hint: 'Put the entries into [dependencies], or enable the preview pixi-build and use [package]',
        });
        return;
    }
    const table = `package.${key}`;
    const condition = place.selector === undefined ? '' : `."if(${conditionOf(place.selector)})"`;
    reader.error(key, 'manifest-misplaced-dependencies', `When 'pixi-build' is enabled, ${key} can only be specified for a package.`, {
        related: relatedPreview(context.previewPath),
        hint: `Did you mean [${table}${condition}]?`,
    });
}
const relatedPreview = (path) => path && [{ path, mark: 'value', message: 'pixi-build is enabled here' }];
function conditionOf(selector) {
    if (selector === 'macos')
        return 'osx';
    return ['unix', 'linux', 'win', 'osx'].includes(selector) ? selector : `host_platform == '${selector}'`;
}
const emptyTables = {
    dependencies: spec_table/* emptyDependencyTable */.zv,
    constraints: spec_table/* emptyDependencyTable */.zv,
    hostDependencies: spec_table/* emptyDependencyTable */.zv,
    buildDependencies: spec_table/* emptyDependencyTable */.zv,
    pypiDependencies: new Map(),
    dev: new Map(),
    activation: undefined,
    tasks: new Map(),
    inlinePackages: new Map(),
};


/***/ }),

/***/ 30432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ readTargets),
/* harmony export */   Uo: () => (/* binding */ runDependenciesHint),
/* harmony export */   _0: () => (/* binding */ readSelected)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24585);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6982);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89557);
/* harmony import */ var _selector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22809);
/* harmony import */ var _target_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29236);





function readTargets(reader, legacyTables, platforms, context) {
    return readSelected(reader, platforms, context, (table, selector) => {
        const tables = (0,_target_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .readTargetTables */ .Bs)(table, { legacyTables, selector: selector.text }, context);
        table.finish({ 'run-dependencies': runDependenciesHint });
        return { selector, tables };
    });
}
const runDependenciesHint = 'Packages that are needed when a package runs belong into [package.run-dependencies], those of the environment into [dependencies]';
function readSelected(reader, platforms, context, read) {
    const names = new Set([...context.platforms, ...platforms].map(({ name }) => name));
    return (reader?.entries() ?? []).flatMap(([text, value]) => {
        const at = reader.at(text);
        const selector = readSelector(text, names, at, context);
        if (!(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isTomlTable */ .z_)(value)) {
            context.findings.error('manifest-type', `expected a table, found ${(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlTypeName */ .g_)(value)}`, at);
            return [];
        }
        if (selector && !platforms.some((platform) => (0,_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorMatches */ .d)(selector, platform))) {
            context.findings.warning('manifest-unused-target', `The target selector '${text}' does not match any of the platforms ${platforms.length > 0 ? platforms.map(({ name }) => `'${name}'`).join(', ') : '(there are none)'}`, at, { mark: 'key', hint: `Add a platform that '${text}' matches to the platforms, or remove the table` });
        }
        const result = read(new _toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .TableReader */ .kj(context.findings, value, at), selector ?? { kind: 'name', text });
        return selector ? [result] : [];
    });
}
function readSelector(text, names, at, context) {
    if (text.includes('(')) {
        const inner = /^if\((.*)\)$/.exec(text)?.[1]?.trim();
        context.findings.error('manifest-target-selector', `\`${text}\` is not a valid target selector. Expression selectors (\`if(...)\`) are only supported inside the \`[package]\` dependency tables`, at, {
            mark: 'key',
            hint: inner && (0,_target_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionOf */ .rI)(inner) === inner
                ? `Write [target.${inner}]`
                : 'Name a platform, such as [target.linux-64], or a family: unix, linux, osx, win',
        });
        return undefined;
    }
    const selector = (0,_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSelector */ .P)(text, names);
    if (!selector) {
        context.findings.error('manifest-target-selector', (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownPlatformMessage */ .zf)(text), at, {
            mark: 'key',
            hint: (0,_platforms_js__WEBPACK_IMPORTED_MODULE_4__/* .platformHint */ .zg)(text, ['unix', 'linux', 'osx', 'win', ...names]),
        });
    }
    return selector;
}


/***/ }),

/***/ 97238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readUrls),
/* harmony export */   Yh: () => (/* binding */ compareVersionTexts),
/* harmony export */   eK: () => (/* binding */ readVersionLike),
/* harmony export */   m$: () => (/* binding */ versionAt),
/* harmony export */   sq: () => (/* binding */ readVersion),
/* harmony export */   wo: () => (/* binding */ readUrl)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55519);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6982);



function readVersion(reader, key) {
    const text = reader.string(key);
    return text === undefined ? undefined : versionAt(text, reader.at(key), reader.findings);
}
function readVersionLike(reader, key) {
    const value = reader.value(key);
    if (typeof value === 'number') {
        reader.error(key, 'manifest-type', `expected a string, found ${(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlTypeName */ .g_)(value)}`, {
            hint: `Put it in quotes: ${key} = "${value}"`,
        });
        return undefined;
    }
    return readVersion(reader, key) && value;
}
function versionAt(text, path, findings) {
    try {
        return _conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Version */ .R.parse(text);
    }
    catch (error) {
        findings.error('manifest-version', `malformed version string '${text}': ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, path);
        return undefined;
    }
}
function readUrl(reader, key) {
    const text = reader.string(key);
    return text !== undefined && checkUrl(text, reader.at(key), reader.findings) ? text : undefined;
}
function readUrls(reader, key) {
    if (!reader.has(key))
        return reader.strings(key);
    const urls = reader.strings(key);
    return urls?.filter((text) => checkUrl(text, reader.at(key, reader.table[key].indexOf(text)), reader.findings));
}
function checkUrl(text, path, findings) {
    if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(text) && URL.canParse(text))
        return true;
    findings.error('manifest-url', `'${text}' is not an absolute URL`, path, {
        hint: text.includes('.') && !text.includes('://') ? `Did you mean 'https://${text}'?` : undefined,
    });
    return false;
}
function compareVersionTexts(a, b) {
    return _conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Version */ .R.parse(a).compare(_conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Version */ .R.parse(b));
}


/***/ }),

/***/ 32931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ defaultVirtualPackages),
  f: () => (/* binding */ overlayVirtualPackages)
});

// EXTERNAL MODULE: ./build/conda/platform.js
var conda_platform = __webpack_require__(24585);
;// CONCATENATED MODULE: ./build/conda/virtual-packages/detect.js




function virtualPackagesFor(platform, host, env) {
    const isHost = platform === host.platform;
    const assumed = isHost ? host : combined(platform, host);
    const override = (key) => env[`CONDA_OVERRIDE_${key}`];
    const overridden = (key, detected, ofFamily) => {
        if (!isHost && !ofFamily)
            return undefined;
        const value = override(key);
        return value === undefined ? detected : value === '' ? undefined : value;
    };
    const family = platformFamily(platform);
    const found = [];
    const add = (name, version, key) => {
        if (version !== undefined)
            found.push(explained(key, version, () => virtualPackage(name, version)));
    };
    const windows = isWindows(platform);
    add('__win', overridden('WIN', windows ? (assumed.windowsVersion ?? '0') : undefined, windows), 'WIN');
    if (isUnix(platform))
        add('__unix', '0');
    add('__linux', overridden('LINUX', assumed.linuxVersion, family === 'linux'), 'LINUX');
    add('__osx', overridden('OSX', assumed.macVersion, family === 'osx'), 'OSX');
    const isIos = family === 'ios' || family === 'iossimulator';
    add('__ios', overridden('IOS', isIos ? '0' : undefined, isIos), 'IOS');
    const isAndroid = family === 'android';
    add('__android', overridden('ANDROID', isAndroid ? '0' : undefined, isAndroid), 'ANDROID');
    const glibcOverride = override('GLIBC');
    const libc = glibcOverride === undefined ? assumed.libc : { family: 'glibc', version: glibcOverride };
    if (libc && libc.version !== '' && (isHost || family === 'linux'))
        add(`__${libc.family}`, libc.version, 'GLIBC');
    const cuda = overridden('CUDA', assumed.cudaVersion, true);
    add('__cuda', cuda, 'CUDA');
    if (cuda !== undefined)
        add('__cuda_arch', overridden('CUDA_ARCH', assumed.cudaArch, true), 'CUDA_ARCH');
    const processor = assumed.microarchitecture ?? baselineMicroarchitecture(platform) ?? (isHost ? '0' : undefined);
    const archspec = archspecOf(override('ARCHSPEC'), processor);
    if (archspec !== undefined)
        found.push(virtualPackage('__archspec', '1', archspec));
    return found;
}
function defaultFacts(platform) {
    const family = (0,conda_platform/* platformFamily */.Cz)(platform);
    return {
        platform,
        ...(family === 'linux' && { linuxVersion: '4.18', libc: { family: 'glibc', version: '2.28' } }),
        ...(family === 'win' && { windowsVersion: '10.0' }),
        ...(family === 'osx' && { macVersion: '13.0' }),
        microarchitecture: baselineMicroarchitecture(platform),
    };
}
function baselineMicroarchitecture(platform) {
    return baselines[platform];
}
const baselines = {
    'linux-32': 'x86',
    'linux-64': 'x86_64',
    'linux-aarch64': 'aarch64',
    'linux-armv6l': 'aarch64',
    'linux-armv7l': 'aarch64',
    'linux-loongarch64': 'loongarch64',
    'linux-ppc64le': 'ppc64le',
    'linux-ppc64': 'ppc64',
    'linux-ppc': 'ppc',
    'linux-s390x': 's390x',
    'linux-riscv32': 'riscv32',
    'linux-riscv64': 'riscv64',
    'osx-64': 'x86_64',
    'osx-arm64': 'm1',
    'win-32': 'x86',
    'win-64': 'x86_64',
    'win-arm64': 'aarch64',
    'ios-arm64': 'aarch64',
    'iossimulator-arm64': 'aarch64',
    'iossimulator-64': 'x86_64',
    'android-aarch64': 'aarch64',
    'android-64': 'x86_64',
    'android-32': 'x86',
};
function combined(platform, host) {
    const defaults = defaultFacts(platform);
    const sameFamily = platformFamily(platform) === platformFamily(host.platform);
    return {
        ...defaults,
        ...(sameFamily && {
            windowsVersion: host.windowsVersion ?? defaults.windowsVersion,
            linuxVersion: host.linuxVersion ?? defaults.linuxVersion,
            macVersion: host.macVersion ?? defaults.macVersion,
            libc: host.libc ?? defaults.libc,
        }),
        cudaVersion: host.cudaVersion,
        cudaArch: host.cudaArch,
    };
}
function archspecOf(override, detected) {
    if (override === '')
        return undefined;
    if (override === undefined)
        return detected;
    if (override === '0' || isMicroarchitecture(override))
        return override;
    throw new CondaParseError(`CONDA_OVERRIDE_ARCHSPEC: '${override}' is not a known microarchitecture`, override, {
        hint: "Give a name such as 'x86_64_v3', or '0' for an unknown one",
    });
}
function explained(key, value, make) {
    try {
        return make();
    }
    catch (error) {
        if (!(error instanceof CondaParseError) || key === undefined)
            throw error;
        throw new CondaParseError(`CONDA_OVERRIDE_${key}: '${value}' is not a version: ${error.message}`, value, {
            hint: 'Give a version, or an empty text for a machine without it',
        });
    }
}

;// CONCATENATED MODULE: ./build/manifest/workspace/virtual-packages.js

function defaultVirtualPackages(subdir) {
    const packages = [];
    const add = (name, version, build = '') => {
        if (version !== undefined)
            packages.push({ name, version, build });
    };
    const facts = defaultFacts(subdir);
    if ((0,conda_platform/* isUnix */.Jb)(subdir))
        add('__unix', '0', '0');
    add('__linux', facts.linuxVersion);
    add(`__${facts.libc?.family}`, facts.libc?.version);
    add('__osx', facts.macVersion);
    add('__win', facts.windowsVersion);
    if (facts.microarchitecture !== undefined)
        add('__archspec', '0', facts.microarchitecture);
    return packages;
}
function overlayVirtualPackages(base, over) {
    const byName = new Map(base.map((entry) => [entry.name, entry]));
    for (const entry of over)
        byName.set(entry.name, entry);
    return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}


/***/ }),

/***/ 58375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aT: () => (/* binding */ Pauses),
/* harmony export */   bB: () => (/* binding */ mapLimited),
/* harmony export */   jf: () => (/* binding */ Semaphore),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
async function mapLimited(items, limit, map) {
    const results = new Array(items.length);
    let next = 0;
    let failure;
    const worker = async () => {
        while (next < items.length && !failure) {
            const index = next++;
            try {
                results[index] = await map(items[index], index);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, worker));
    if (failure)
        throw failure.error;
    return results;
}
function sleep(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(signal.reason);
        const timer = setTimeout(done, milliseconds);
        function done() {
            signal?.removeEventListener('abort', aborted);
            resolve();
        }
        function aborted() {
            clearTimeout(timer);
            reject(signal?.reason);
        }
        signal?.addEventListener('abort', aborted, { once: true });
    });
}
class Semaphore {
    #free;
    #waiting = [];
    constructor(limit) {
        this.#free = Math.max(1, limit);
    }
    async run(work) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = this.#waiting.shift();
            if (next)
                next();
            else
                this.#free++;
        }
    }
}
class Pauses {
    #signal;
    #last = performance.now();
    constructor(signal) {
        this.#signal = signal;
    }
    whenDue() {
        if (performance.now() - this.#last < 30)
            return undefined;
        return new Promise((resolve) => setImmediate(resolve)).then(() => {
            this.#signal?.throwIfAborted();
            this.#last = performance.now();
        });
    }
}


/***/ }),

/***/ 59965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   M: () => (/* binding */ describeDuration)
/* harmony export */ });
const longestMs = 2 ** 31 - 1;
function parseDuration(text) {
    const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text.trim());
    if (!match)
        return undefined;
    const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
    const ms = ((hours * 60 + minutes) * 60 + seconds) * 1000;
    return ms > 0 && ms <= longestMs ? ms : undefined;
}
function describeDuration(ms) {
    const all = Math.max(1, Math.round(ms / 1000));
    const parts = [
        [Math.floor(all / 3600), 'h'],
        [Math.floor(all / 60) % 60, 'm'],
        [all % 60, 's'],
    ];
    return parts.flatMap(([count, unit]) => (count > 0 ? [`${count}${unit}`] : [])).join('');
}


/***/ }),

/***/ 95493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58375);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);






const pollMs = 50;
const defaultStaleMs = 30_000;
async function withFileLock(file, options, work) {
    const token = await acquire(file, options);
    const interval = Math.max(20, (options.staleAfterMs ?? defaultStaleMs) / 6);
    const heartbeat = setInterval(() => {
        const now = new Date();
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(file, now, now).catch(() => { });
    }, interval);
    heartbeat.unref();
    try {
        return await work({
            assertHeld: async () => {
                if ((await readHolder(file))?.token === token)
                    return;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PixiBuildError */ .rW('lock-lost', `Another process took over the lock ${file}`, {
                    hint: 'Run the command again; nothing of the other process was overwritten.',
                });
            },
        });
    }
    finally {
        clearInterval(heartbeat);
        if ((await readHolder(file).catch(() => undefined))?.token === token)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
    }
}
async function acquire(file, options) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString('hex');
    const machine = await machineIdentity();
    const content = JSON.stringify({ token, pid: process.pid, machine });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file), { recursive: true });
    const started = performance.now();
    let seen;
    let told = false;
    for (;;) {
        options.signal?.throwIfAborted();
        if (await createExclusive(file, content))
            return token;
        const state = await lockState(file);
        if (state === undefined)
            continue;
        const now = performance.now();
        if (seen?.state !== state.fingerprint)
            seen = { state: state.fingerprint, since: now };
        const silent = now - seen.since >= (options.staleAfterMs ?? defaultStaleMs);
        if (silent || (state.holder?.machine === machine && !isAlive(state.holder.pid))) {
            await removeStale(file, state.holder?.token);
            continue;
        }
        const description = state.holder ? `process ${state.holder.pid} on ${hostOf(state.holder)}` : 'another process';
        if (!told) {
            told = true;
            options.onWait?.(description);
        }
        if (options.giveUpAfterMs !== undefined && now - started > options.giveUpAfterMs) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PixiBuildError */ .rW('lock-timeout', `The lock ${file} is still held by ${description}`, {
                hint: `Wait for it to end, or delete the file if no such process runs.`,
            });
        }
        await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_5__/* .sleep */ .yy)(pollMs + Math.random() * pollMs, options.signal);
    }
}
async function createExclusive(file, content) {
    const aside = `${file}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(aside, 'wx');
        await handle.writeFile(content).finally(() => handle.close());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(aside, file);
        return true;
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .vq)(error);
        if (code === 'EEXIST')
            return false;
        if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS')
            throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { force: true });
    }
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'wx');
        await handle.writeFile(content).finally(() => handle.close());
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .vq)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
async function lockState(file) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r');
        try {
            const info = await handle.stat();
            const text = await handle.readFile('utf8');
            return { fingerprint: `${text}\0${info.mtimeMs}`, holder: parseHolder(text) };
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .vq)(error);
        if (code === 'ENOENT' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EBUSY')))
            return undefined;
        throw error;
    }
}
async function removeStale(file, token) {
    const aside = `${file}.stale.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(file, aside);
        if ((await readHolder(aside))?.token !== token)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(aside, file).catch(() => { });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .vq)(error) !== 'ENOENT')
            throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { force: true });
    }
}
async function readHolder(file) {
    try {
        return parseHolder(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
function parseHolder(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value?.token === 'string' && Number.isInteger(value.pid) && typeof value.machine === 'string') {
            return value;
        }
    }
    catch {
    }
    return undefined;
}
async function machineIdentity() {
    const namespace = process.platform === 'linux' ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)('/proc/self/ns/pid').catch(() => '') : '';
    return namespace === '' ? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() : `${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()} ${namespace}`;
}
function hostOf(holder) {
    return holder.machine.split(' ')[0];
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .vq)(error) === 'EPERM';
    }
}


/***/ }),

/***/ 1318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/* unused harmony export jaroWinkler */
function nearestWord(word, known) {
    const fold = (text) => text.toLowerCase().replaceAll('_', '-');
    let best;
    let bestScore = 0.7;
    for (const candidate of known) {
        const score = jaroWinkler(fold(word), fold(candidate));
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}
function jaroWinkler(a, b) {
    if (a === b)
        return 1;
    const window = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
    const takenInB = new Array(b.length).fill(false);
    const matchedA = [];
    for (let i = 0; i < a.length; i++) {
        for (let j = Math.max(0, i - window); j < Math.min(b.length, i + window + 1); j++) {
            if (!takenInB[j] && a[i] === b[j]) {
                takenInB[j] = true;
                matchedA.push(a[i]);
                break;
            }
        }
    }
    const matches = matchedA.length;
    if (matches === 0)
        return 0;
    const matchedB = [...b].filter((_, j) => takenInB[j]);
    const transpositions = matchedA.filter((letter, i) => letter !== matchedB[i]).length / 2;
    const jaro = (matches / a.length + matches / b.length + (matches - transpositions) / matches) / 3;
    let prefix = 0;
    while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix])
        prefix++;
    return jaro + prefix * 0.1 * (1 - jaro);
}


/***/ })

};
