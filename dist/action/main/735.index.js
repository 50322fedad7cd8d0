export const id = 735;
export const ids = [735];
export const modules = {

/***/ 82735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OciRegistries: () => (/* binding */ OciRegistries)
});

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/redaction.js
var redaction = __webpack_require__(96297);
// EXTERNAL MODULE: ./build/channel/http/urls.js
var urls = __webpack_require__(29575);
;// CONCATENATED MODULE: ./build/channel/network/challenge.js
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameter = new RegExp(`^\\s*,?\\s*(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}))`);
const start = new RegExp(`^[\\s,]*(${token})(?:\\s+(?=${token}\\s*=\\s*[^=,\\s])|\\s*(?=,|$)|\\s+[A-Za-z0-9._~+/-]+=*\\s*(?=,|$))`);
function parseChallenges(header) {
    const challenges = [];
    let rest = header ?? '';
    for (let found = start.exec(rest); found; found = start.exec(rest)) {
        rest = rest.slice(found[0].length);
        const parameters = new Map();
        for (let pair = parameter.exec(rest); pair; pair = parameter.exec(rest)) {
            const value = pair[2]?.replace(/\\(.)/g, '$1') ?? pair[3] ?? '';
            parameters.set(pair[1].toLowerCase(), value);
            rest = rest.slice(pair[0].length);
        }
        challenges.push({ scheme: found[1].toLowerCase(), parameters });
    }
    return challenges;
}

// EXTERNAL MODULE: ./build/channel/network/local-response.js
var local_response = __webpack_require__(51552);
;// CONCATENATED MODULE: ./build/channel/network/oci-reference.js

const packageTypes = [
    ['.conda', 'application/vnd.conda.package.v2'],
    ['.tar.bz2', 'application/vnd.conda.package.v1'],
];
const repodataType = 'application/vnd.conda.repodata.v1+json';
const repodataTypes = {
    'repodata.json': repodataType,
    'repodata.json.gz': `${repodataType}+gzip`,
    'repodata.json.bz2': `${repodataType}+bz2`,
    'repodata.json.zst': `${repodataType}+zst`,
};
function ociReference(text) {
    const url = new URL(text);
    const segments = url.pathname
        .split('/')
        .filter((segment) => segment !== '')
        .map(decodeURIComponent);
    const file = segments.pop() ?? '';
    const inRepository = (name) => [...segments, name].join('/');
    for (const [extension, mediaType] of packageTypes) {
        if (!file.endsWith(extension))
            continue;
        const split = /^(.+)-([^-]+)-([^-]+)$/.exec(file.slice(0, -extension.length));
        if (!split)
            throw invalid(text, 'its file is not named name-version-build');
        const [, name = '', version, build] = split;
        const tag = `${version}-${build}`.replaceAll('+', '__p__').replaceAll('!', '__e__').replaceAll('=', '__eq__');
        return { host: url.host, repository: inRepository(allowedName(name)), tag, mediaType };
    }
    const mediaType = Object.hasOwn(repodataTypes, file) ? repodataTypes[file] : undefined;
    const name = mediaType === undefined ? file : 'repodata.json';
    return { host: url.host, repository: inRepository(allowedName(name)), tag: 'latest', mediaType };
}
function allowedName(name) {
    return name.startsWith('_') ? `zzz${name}` : name;
}
function invalid(url, problem) {
    return new errors/* PixiBuildError */.rW('oci-url-invalid', `${(0,redaction/* redactUrl */.BO)(url)} cannot be asked for in a registry: ${problem}`, {
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./build/channel/network/oci.js





const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const largestManifest = 1 << 22;
const usualTokenSeconds = 60;
class OciRegistries {
    #client;
    #credentials;
    #report;
    #access = new Map();
    #tokens = new Map();
    constructor(client, credentials, report) {
        this.#client = client;
        this.#credentials = credentials;
        this.#report = report;
    }
    async open(request) {
        const reference = ociReference(request.url);
        if (reference.mediaType === undefined)
            return (0,local_response/* missingResponse */.m)(request.url);
        if (request.sha256 !== undefined) {
            const response = await this.#blob(reference, `sha256:${request.sha256}`, request);
            if (response.status !== 404)
                return response;
            await response.excerpt();
        }
        const digest = await this.#digestOf(reference, request);
        if (typeof digest !== 'string')
            return digest;
        return this.#blob(reference, digest, request);
    }
    async #digestOf(reference, request) {
        const path = `manifests/${encodeURIComponent(reference.tag)}`;
        const response = await this.#send(reference, path, { accept: manifestType }, request.signal);
        if (response.status !== 200)
            return response;
        const bytes = await response.bytes(largestManifest);
        const layer = layersOf(bytes, request.url).find(({ mediaType }) => mediaType === reference.mediaType);
        return layer?.digest ?? (0,local_response/* missingResponse */.m)(request.url);
    }
    #blob(reference, digest, request) {
        return this.#send(reference, `blobs/${digest}`, request.headers, request.signal);
    }
    async #send(reference, path, headers, signal) {
        const url = `${baseUrl(reference.host)}/v2/${reference.repository.split('/').map(encodeURIComponent).join('/')}/${path}`;
        const send = async (access) => this.#client.send({
            url,
            headers: { ...headers, ...(await this.#authorization(reference, access, signal)) },
            signal,
        });
        const access = await this.#accessOf(reference.host, signal);
        const response = await send(access);
        if (response.status !== 401)
            return response;
        const challenges = parseChallenges(response.headers['www-authenticate']);
        if (challenges.length === 0)
            return response;
        await response.excerpt();
        this.#tokens.delete(tokenKey(reference));
        const wanted = accessOf(challenges);
        this.#access.set(reference.host, wanted);
        return send(wanted);
    }
    async #accessOf(host, signal) {
        const known = this.#access.get(host);
        if (known)
            return known;
        const response = await this.#client.send({ url: `${baseUrl(host)}/v2/`, signal });
        await response.excerpt();
        const challenges = parseChallenges(response.headers['www-authenticate']);
        const access = accessOf(challenges);
        if (response.status === 200 || (response.status === 401 && challenges.length > 0))
            this.#access.set(host, access);
        return access;
    }
    async #authorization(reference, access, signal) {
        const { authorization } = await this.#credentials.ofHost(new URL(baseUrl(reference.host)).hostname);
        const header = (value) => value === undefined ? {} : { authorization: value };
        if (access === 'direct' || authorization?.startsWith('Bearer '))
            return header(authorization);
        const key = tokenKey(reference);
        const known = this.#tokens.get(key);
        if (known && Date.now() < known.untilMs)
            return header(known.header);
        const url = new URL(access.realm);
        if (access.service !== undefined)
            url.searchParams.set('service', access.service);
        url.searchParams.set('scope', `repository:${reference.repository}:pull`);
        const { response, bytes } = await this.#client.read({ url: url.href, headers: header(authorization), signal }, 1 << 20);
        const token = response.status === 200 ? tokenOf(bytes) : undefined;
        if (!token) {
            throw new errors/* PixiBuildError */.rW('channel-unauthorised', `${(0,redaction/* redactUrl */.BO)(url.href)} gave no token (HTTP ${response.status})`, {
                hint: `Check that the channel is there, and store a credential for ${reference.host} (pixi auth login).`,
            });
        }
        this.#report({ kind: 'secret', value: token.value });
        const bearer = `Bearer ${token.value}`;
        this.#tokens.set(key, { header: bearer, untilMs: Date.now() + (token.seconds - 10) * 1000 });
        return header(bearer);
    }
}
const tokenKey = ({ host, repository }) => `${host}/${repository}`;
function baseUrl(host) {
    const { hostname } = new URL(`https://${host}`);
    return `${(0,urls/* isLoopbackHost */.c)(hostname) ? 'http' : 'https'}://${host}`;
}
function accessOf(challenges) {
    for (const { scheme, parameters } of challenges) {
        const realm = parameters.get('realm');
        if (scheme !== 'bearer' || realm === undefined || !URL.canParse(realm))
            continue;
        const { protocol, hostname } = new URL(realm);
        if (protocol === 'https:' || (protocol === 'http:' && (0,urls/* isLoopbackHost */.c)(hostname))) {
            return { realm, service: parameters.get('service') };
        }
    }
    return 'direct';
}
function layersOf(bytes, url) {
    let layers;
    try {
        ({ layers } = JSON.parse(bytes.toString('utf8')));
    }
    catch {
    }
    if (!Array.isArray(layers)) {
        throw new errors/* PixiBuildError */.rW('channel-unreadable', `The registry’s manifest of ${(0,redaction/* redactUrl */.BO)(url)} is not valid`);
    }
    return layers.filter((layer) => typeof layer?.mediaType === 'string' && /^[a-z0-9]+:[0-9a-f]+$/i.test(String(layer?.digest)));
}
function tokenOf(bytes) {
    try {
        const { token, access_token, expires_in } = JSON.parse(bytes.toString('utf8'));
        const value = token ?? access_token;
        if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value))
            return undefined;
        return { value, seconds: typeof expires_in === 'number' ? expires_in : usualTokenSeconds };
    }
    catch {
        return undefined;
    }
}


/***/ })

};
