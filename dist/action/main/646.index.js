export const id = 646;
export const ids = [646];
export const modules = {

/***/ 12646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GcsBuckets: () => (/* binding */ GcsBuckets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89263);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35921);




const scope = 'https://www.googleapis.com/auth/devstorage.read_only';
class GcsBuckets {
    #options;
    #token;
    constructor(options) {
        this.#options = options;
    }
    async open(url) {
        const { hostname, pathname } = new URL(url);
        const server = this.#options.environment['STORAGE_EMULATOR_HOST'] || 'https://storage.googleapis.com';
        const base = /^https?:\/\//.test(server) ? server : `http://${server}`;
        if (!this.#token || Date.now() >= this.#token.untilMs)
            this.#token = this.#renewed();
        const value = await this.#token.value;
        return {
            url: `${base.replace(/\/+$/, '')}/${hostname}${pathname}`,
            headers: value === undefined ? {} : { authorization: `Bearer ${value}` },
        };
    }
    #renewed() {
        const obtained = this.#obtain();
        const token = { value: obtained.then((found) => found?.value), untilMs: Number.POSITIVE_INFINITY };
        obtained.then((found) => {
            if (found)
                token.untilMs = Date.now() + (found.seconds - 60) * 1000;
        }, () => {
            token.untilMs = 0;
        });
        return token;
    }
    async #obtain() {
        const { environment, client, report, homeDirectory = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() } = this.#options;
        const named = environment['GOOGLE_APPLICATION_CREDENTIALS'];
        const file = named || usualFile(environment, homeDirectory);
        const text = await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfExists */ .TP)(file);
        if (text === undefined) {
            if (!named)
                return undefined;
            throw unusable(`GOOGLE_APPLICATION_CREDENTIALS names ${file}, which does not exist`);
        }
        const { endpoint, form } = grantOf(parseCredentials(text, file), file);
        const { response, bytes } = await client.read({
            url: endpoint,
            method: 'POST',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: new URLSearchParams(form).toString(),
        }, 1 << 20);
        const answer = response.status === 200 ? JSON.parse(bytes.toString('utf8')) : {};
        const { access_token: value, expires_in: seconds } = answer;
        if (typeof value !== 'string')
            throw unusable(`The credentials in ${file} were refused (HTTP ${response.status})`);
        report({ kind: 'secret', value });
        return { value, seconds: typeof seconds === 'number' ? seconds : 3600 };
    }
}
function usualFile(environment, home) {
    const appData = environment['APPDATA'];
    const folder = environment['CLOUDSDK_CONFIG'] ||
        (process.platform === 'win32' && appData ? node_path__WEBPACK_IMPORTED_MODULE_2__.join(appData, 'gcloud') : node_path__WEBPACK_IMPORTED_MODULE_2__.join(home, '.config', 'gcloud'));
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'application_default_credentials.json');
}
function parseCredentials(text, file) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
    }
    throw unusable(`${file} is no JSON object`);
}
function grantOf(credentials, file) {
    const text = (key) => {
        const value = credentials[key];
        if (typeof value === 'string' && value !== '')
            return value;
        throw unusable(`${file} lacks '${key}'`);
    };
    const tokenUri = credentials['token_uri'];
    const endpoint = typeof tokenUri === 'string' ? tokenUri : 'https://oauth2.googleapis.com/token';
    switch (credentials['type']) {
        case 'service_account': {
            const assertion = signedAssertion(text('client_email'), text('private_key'), endpoint);
            return { endpoint, form: { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion } };
        }
        case 'authorized_user': {
            const [client_id, client_secret, refresh_token] = [
                text('client_id'),
                text('client_secret'),
                text('refresh_token'),
            ];
            return { endpoint, form: { grant_type: 'refresh_token', client_id, client_secret, refresh_token } };
        }
        default:
            throw unusable(`Credentials of type ${JSON.stringify(credentials['type'])} (${file}) are not supported yet`);
    }
}
function signedAssertion(email, key, audience) {
    const now = Math.floor(Date.now() / 1000);
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { iss: email, scope, aud: audience, iat: now, exp: now + 3600 };
    const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
    try {
        return `${text}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createSign)('RSA-SHA256').update(text).sign(key, 'base64url')}`;
    }
    catch {
        throw unusable('The private key of the service account cannot be used');
    }
}
function unusable(message) {
    return new _support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .PixiBuildError */ .rW('gcs-credentials', message, {
        exitCode: 2,
        hint: 'Set GOOGLE_APPLICATION_CREDENTIALS to the key file of a service account, or run `gcloud auth application-default login`.',
    });
}


/***/ })

};
