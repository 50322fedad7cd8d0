export const id = 1186;
export const ids = [1186];
export const modules = {

/***/ 31186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S3Buckets: () => (/* binding */ S3Buckets)
});

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/redaction.js
var redaction = __webpack_require__(96297);
// EXTERNAL MODULE: ./build/channel/auth/entry.js
var entry = __webpack_require__(3815);
// EXTERNAL MODULE: ./build/channel/http/urls.js
var urls = __webpack_require__(29575);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/channel/network/aws-settings.js



async function readAwsSettings(environment, home = (0,external_node_os_.homedir)()) {
    const profile = environment['AWS_PROFILE'] || 'default';
    const credentialsFile = environment['AWS_SHARED_CREDENTIALS_FILE'] || external_node_path_.join(home, '.aws', 'credentials');
    const configFile = environment['AWS_CONFIG_FILE'] || external_node_path_.join(home, '.aws', 'config');
    const ofCredentials = parseProfiles(await textOf(credentialsFile)).get(profile);
    const ofConfig = parseProfiles(await textOf(configFile)).get(profile);
    const both = new Map([...(ofConfig ?? []), ...(ofCredentials ?? [])]);
    return {
        keys: keysOf(environment['AWS_ACCESS_KEY_ID'], environment['AWS_SECRET_ACCESS_KEY'], environment['AWS_SESSION_TOKEN']) ?? keysOf(both.get('aws_access_key_id'), both.get('aws_secret_access_key'), both.get('aws_session_token')),
        region: environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || both.get('region'),
        endpointUrl: environment['AWS_ENDPOINT_URL_S3'] || environment['AWS_ENDPOINT_URL'] || both.get('endpoint_url'),
        otherWays: [
            ...['role_arn', 'sso_session', 'sso_start_url', 'credential_process'].filter((key) => both.has(key)),
            ...['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'].filter((name) => environment[name]),
        ],
    };
}
async function textOf(file) {
    return (await (0,files/* readTextIfExists */.TP)(file).catch(() => undefined)) ?? '';
}
function keysOf(id, secret, token) {
    return id && secret ? { accessKeyId: id, secretAccessKey: secret, sessionToken: token || undefined } : undefined;
}
function parseProfiles(text) {
    const profiles = new Map();
    let current;
    for (const line of text.split(/\r?\n/)) {
        const header = /^\[\s*(?:profile\s+)?([^\]]+?)\s*\]/.exec(line);
        if (header) {
            current = profiles.get(header[1]) ?? new Map();
            profiles.set(header[1], current);
            continue;
        }
        const pair = /^([A-Za-z_][\w.-]*)\s*=\s*(.*?)\s*(?:\s#.*)?$/.exec(line);
        if (pair)
            current?.set(pair[1].toLowerCase(), pair[2]);
    }
    return profiles;
}

;// CONCATENATED MODULE: ./build/channel/network/s3.js




class S3Buckets {
    #options;
    #settings;
    constructor(options) {
        this.#options = options;
    }
    async open(url, method, headers) {
        const parsed = new URL(url);
        const own = this.#options.buckets.get(parsed.hostname);
        this.#settings ??= readAwsSettings(this.#options.environment, this.#options.homeDirectory);
        const settings = await this.#settings;
        const keys = (own && (await this.#storedKeys(parsed))) ?? settings.keys;
        if (!keys)
            throw missingKeys(parsed.hostname, own !== undefined, settings);
        this.#tell(keys);
        const region = own?.region ?? settings.region ?? 'us-east-1';
        const target = own
            ? objectUrl(own.endpointUrl, parsed, own.forcePathStyle)
            : settings.endpointUrl === undefined
                ? amazonUrl(parsed, region)
                : objectUrl(settings.endpointUrl, parsed, wantsPathStyle(settings.endpointUrl));
        const { AwsV4Signer } = await __webpack_require__.e(/* import() */ 2580).then(__webpack_require__.bind(__webpack_require__, 12580));
        const signer = new AwsV4Signer({ ...keys, method, url: target, headers: { ...headers }, region, service: 's3' });
        const signed = await signer.sign();
        return { url: target, headers: Object.fromEntries(signed.headers.entries()) };
    }
    async #storedKeys(url) {
        const { found } = await this.#options.store.findForBucket(url, ['s3']);
        if (found?.entry.kind !== 's3')
            return undefined;
        for (const value of (0,entry/* secretsOf */.F)(found.entry))
            this.#options.report({ kind: 'secret', value });
        return found.entry;
    }
    #tell({ secretAccessKey, sessionToken }) {
        for (const value of [secretAccessKey, sessionToken])
            if (value)
                this.#options.report({ kind: 'secret', value });
    }
}
function encodedKey(url) {
    return url.pathname
        .split('/')
        .map((segment) => encodeURIComponent(decodeURIComponent(segment)).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
function objectUrl(endpoint, url, pathStyle) {
    const base = new URL(endpoint);
    const root = base.pathname.replace(/\/+$/, '');
    return pathStyle
        ? `${base.protocol}//${base.host}${root}/${url.hostname}${encodedKey(url)}`
        : `${base.protocol}//${url.hostname}.${base.host}${root}${encodedKey(url)}`;
}
function amazonUrl(url, region) {
    return objectUrl(`https://s3.${region}.amazonaws.com`, url, url.hostname.includes('.'));
}
function wantsPathStyle(endpoint) {
    const { hostname } = new URL(endpoint);
    return (0,urls/* isLoopbackHost */.c)(hostname) || hostname.endsWith('r2.cloudflarestorage.com');
}
function missingKeys(bucket, isConfigured, { otherWays }) {
    const ways = otherWays.length > 0 ? [`${otherWays.join(', ')} is set, which is not known here.`] : [];
    return new errors/* PixiBuildError */.rW('s3-credentials', `No credentials for the bucket ${(0,redaction/* redactUrl */.BO)(`s3://${bucket}`)} were found`, {
        exitCode: 2,
        details: ways,
        hint: isConfigured
            ? `Store them (pixi auth login s3://${bucket} --s3-access-key-id ...), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`
            : 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (aws configure export-credentials prints them).',
    });
}


/***/ })

};
