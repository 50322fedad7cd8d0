export const id = 4105;
export const ids = [4105];
export const modules = {

/***/ 4105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f7: () => (/* reexport */ openPublishTarget),
  kQ: () => (/* reexport */ parsePublishTarget),
  J6: () => (/* reexport */ publishWorkspace)
});

// UNUSED EXPORTS: planPublication, readPublishFile

// EXTERNAL MODULE: ./build/channel/index.js + 59 modules
var build_channel = __webpack_require__(3092);
// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(8591);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/archive/index.js + 8 modules
var archive = __webpack_require__(8835);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/publish/outcomes.js

function decideExisting(file, sameBytes, place, options) {
    if (options.force)
        return { action: 'overwrite' };
    if (options.skipExisting) {
        if (sameBytes === true)
            return { action: 'skip', reason: 'already there, identical' };
        if (sameBytes === undefined)
            return { action: 'skip', reason: 'already there' };
        return {
            action: 'skip',
            reason: 'already there, with other content',
            warning: `${file.fileName} is already in ${place} with other content and was not published; ` +
                'raise the build number, or use --force to overwrite it',
        };
    }
    return { action: 'fail', error: existsError(file, place, sameBytes) };
}
function existsError(file, place, sameBytes) {
    const content = sameBytes === undefined ? '' : sameBytes ? ', with the same content' : ', with other content';
    return new support/* PixiBuildError */.rW('package-exists', `${file.fileName} already exists in ${place}${content}`, {
        hint: 'Raise the version or build number, leave out --no-skip-existing, or use --force to overwrite it.',
    });
}
async function outcomeOf(file, options, publishOne) {
    options.signal?.throwIfAborted();
    const started = performance.now();
    let outcome;
    try {
        outcome = await publishOne();
    }
    catch (error) {
        if (options.signal?.aborted)
            throw error;
        if (!(0,support/* isPixiBuildError */.Bj)(error))
            throw error;
        outcome = { file, status: 'failed', error };
    }
    reportOutcome(outcome, performance.now() - started, options.report);
    return outcome;
}
function reportOutcome(outcome, durationMs, report) {
    const { file } = outcome;
    report({
        kind: 'package',
        package: identityOf(file.identity),
        status: outcome.status === 'overwritten' ? 'published' : outcome.status,
        path: file.path,
        sizeBytes: file.sizeBytes,
        durationMs,
        reason: outcome.status === 'failed' ? outcome.error.message : outcome.reason,
    });
}
function reportUploading(file, report) {
    report({ kind: 'package', package: identityOf(file.identity), status: 'uploading', path: file.path });
}
function identityOf({ name, version, build, subdir }) {
    return { name, version, build, subdir };
}
function checkFileName(file) {
    const { name, version, build } = file.identity;
    const stem = file.fileName.replace(/(\.conda|\.tar\.bz2)$/, '');
    const good = stem !== file.fileName && stem === `${name}-${version}-${build}` && /^[\w.+!-]+$/.test(stem);
    if (good && !stem.startsWith('.'))
        return;
    throw new support/* PixiBuildError */.rW('package-name-invalid', `${JSON.stringify(file.fileName)} is not the file name of ${name} ${version} ${build}`, { hint: 'Name the file <name>-<version>-<build>.conda, of letters, digits and ._+!- only.' });
}
function changedError(file) {
    return new support/* PixiBuildError */.rW('package-changed', `${file.path} changed since it was built`, {
        hint: 'Build it again, and let nothing else write to the folder of built packages.',
    });
}
function unreadableError(file, error) {
    return new support/* PixiBuildError */.rW('package-unreadable', `${file.path} cannot be read`, {
        details: [(0,support/* messageOf */.bD)(error)],
        cause: error,
        hint: 'See whether the file is still there and readable.',
    });
}

;// CONCATENATED MODULE: ./build/publish/folders.js




async function checkWritableFolder(folder) {
    let existing = folder;
    for (;;) {
        const kind = await (0,support/* fileKind */.h_)(existing).catch((error) => {
            throw (0,support/* explainWriteError */.jy)(error, 'publish', folder);
        });
        if (kind === 'directory')
            break;
        if (kind !== undefined) {
            throw new support/* PixiBuildError */.rW('path-not-a-folder', existing === folder
                ? `${folder} is a file, and packages are to be published into a folder`
                : `${folder} cannot be made, as ${existing} is a file`, { hint: 'Give another path, or move the file away.', exitCode: 2 });
        }
        await refuseDeadLink(existing, folder);
        const parent = external_node_path_.dirname(existing);
        if (parent === existing)
            break;
        existing = parent;
    }
    try {
        await (0,promises_.rmdir)(await (0,promises_.mkdtemp)(external_node_path_.join(existing, '.pixi-build-')));
    }
    catch (error) {
        throw (0,support/* explainWriteError */.jy)(error, 'publish', folder);
    }
}
async function refuseDeadLink(place, folder) {
    const isLink = await (0,promises_.lstat)(place).then((info) => info.isSymbolicLink(), () => false);
    if (!isLink)
        return;
    throw new support/* PixiBuildError */.rW('path-not-a-folder', place === folder
        ? `${folder} is a symbolic link that leads nowhere`
        : `${folder} cannot be made, as ${place} is a symbolic link that leads nowhere`, { hint: 'Give another path, or mend the link.', exitCode: 2 });
}
async function placeFile(file, target, placement) {
    const beside = (0,support/* temporaryNameBeside */.XH)(target);
    const folder = placement.temporaryFolder ?? external_node_path_.dirname(target);
    const temporary = external_node_path_.join(folder, external_node_path_.basename(beside));
    try {
        await (0,promises_.access)(file.path, promises_.constants.R_OK);
    }
    catch (error) {
        throw unreadableError(file, error);
    }
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
        await (0,promises_.copyFile)(file.path, temporary, promises_.constants.COPYFILE_FICLONE);
        await (0,promises_.chmod)(temporary, 0o644);
        const copied = await (0,support/* hashFile */.DC)(temporary);
        if (copied.sha256 !== file.sha256)
            throw changedError(file);
        await flush(temporary);
        return await moveInto(temporary, target, placement.overwrite);
    }
    catch (error) {
        throw (0,support/* explainWriteError */.jy)(error, `write ${file.fileName}`, external_node_path_.dirname(target));
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function flush(file) {
    const handle = await (0,promises_.open)(file, 'r+');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function moveInto(temporary, target, overwrite) {
    if (!overwrite) {
        try {
            await (0,promises_.link)(temporary, target);
            return true;
        }
        catch (error) {
            const code = (0,support/* systemErrorCode */.vq)(error);
            if (code === 'EEXIST')
                return false;
            if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code ?? ''))
                throw error;
            if ((await (0,support/* fileKind */.h_)(target)) !== undefined)
                return false;
        }
    }
    await (0,promises_.rename)(temporary, target);
    return true;
}
async function hasBytesOf(file, place) {
    try {
        const info = await (0,support/* hashFile */.DC)(place);
        return info.size === file.sizeBytes && info.sha256 === file.sha256;
    }
    catch (error) {
        if ((0,support/* systemErrorCode */.vq)(error) === 'ENOENT')
            return false;
        throw (0,support/* explainWriteError */.jy)(error, `compare ${file.fileName}`, external_node_path_.dirname(place));
    }
}

;// CONCATENATED MODULE: ./build/publish/folder-placing.js



async function placeByRules(file, target, place, options, placement) {
    for (;;) {
        const kind = await (0,support/* fileKind */.h_)(target);
        if (kind !== undefined && kind !== 'file') {
            throw new support/* PixiBuildError */.rW('path-not-a-file', `${target} is in the way of a package and is not a file`, {
                hint: 'Move it away, then run the command again.',
            });
        }
        if (kind === undefined) {
            if (!(await placeFile(file, target, { ...placement, overwrite: false })))
                continue;
            return { file, status: 'published', url: target };
        }
        const same = await hasBytesOf(file, target);
        if (same && options.force)
            return { file, status: 'skipped', reason: 'already there, identical', url: target };
        const decision = decideExisting(file, same, place, options);
        switch (decision.action) {
            case 'fail':
                throw decision.error;
            case 'skip':
                if (decision.warning !== undefined) {
                    options.report({ kind: 'log', level: 'warning', message: decision.warning });
                }
                return { file, status: 'skipped', reason: decision.reason, url: target };
            case 'overwrite':
                await placeFile(file, target, { ...placement, overwrite: true });
                return { file, status: 'overwritten', url: target };
        }
    }
}

;// CONCATENATED MODULE: ./build/publish/targets/directory.js







class DirectoryTarget {
    kind = 'directory';
    description;
    #folder;
    constructor(folder) {
        this.#folder = folder;
        this.description = `directory ${folder}`;
    }
    validate() {
        return checkWritableFolder(this.#folder);
    }
    async checkCredentials() { }
    async existing(candidates) {
        const found = new Map();
        for (const identity of candidates) {
            for (const extension of ['.conda', '.tar.bz2']) {
                const fileName = `${identity.name}-${identity.version}-${identity.build}${extension}`;
                const location = external_node_path_.join(this.#folder, fileName);
                if ((await (0,support/* fileKind */.h_)(location)) !== 'file' || (await subdirOf(location)) !== identity.subdir)
                    continue;
                found.set((0,build_channel/* channelKey */.tr)(identity), { identity, fileName, location });
                break;
            }
        }
        return found;
    }
    async publish(files, options) {
        const outcomes = [];
        for (const file of files) {
            outcomes.push(await outcomeOf(file, options, async () => {
                checkFileName(file);
                reportUploading(file, options.report);
                const target = external_node_path_.join(this.#folder, file.fileName);
                await this.#refuseOtherPlatform(file, target);
                return placeByRules(file, target, this.#folder, options, {});
            }));
        }
        return outcomes;
    }
    async #refuseOtherPlatform(file, target) {
        if ((await (0,support/* fileKind */.h_)(target)) !== 'file')
            return;
        const subdir = await subdirOf(target);
        if (subdir === undefined || subdir === file.identity.subdir)
            return;
        throw new support/* PixiBuildError */.rW('package-name-taken', `${target} is the package for ${subdir}; that for ${file.identity.subdir} has the same file name`, { hint: 'Use one directory for each platform, or --target-channel, which has a folder for each.' });
    }
}
async function subdirOf(file) {
    try {
        const index = (await (0,archive/* readPackageInfo */.t$)(file, ['info/index.json'])).get('info/index.json');
        const subdir = index && JSON.parse(index.toString('utf8')).subdir;
        return typeof subdir === 'string' ? subdir : undefined;
    }
    catch (error) {
        if ((0,support/* isPixiBuildError */.Bj)(error) || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/publish/targets/later.js

const names = {
    anaconda: 'anaconda.org',
    quetz: 'Quetz',
    artifactory: 'Artifactory',
    cloudsmith: 'Cloudsmith',
    s3: 'S3',
};
class LaterTarget {
    kind;
    description;
    constructor(kind, place) {
        this.kind = kind;
        this.description = `${names[kind]} channel ${place}`;
    }
    async validate() {
        throw this.#notYet();
    }
    async checkCredentials() {
        throw this.#notYet();
    }
    async existing(_candidates) {
        throw this.#notYet();
    }
    async publish(_files) {
        throw this.#notYet();
    }
    #notYet() {
        return new support/* PixiBuildError */.rW('publish-target-not-yet', `Publishing to ${names[this.kind]} is not supported yet`, {
            hint: 'Publish with --target-dir, then upload the files with `pixi upload`; or publish to a folder or prefix.dev.',
            exitCode: 2,
        });
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/publish/targets/local-channel.js







class LocalChannelTarget {
    kind = 'local-channel';
    description;
    channelUrl;
    #root;
    constructor(root) {
        this.#root = root;
        this.description = `local channel ${root}`;
        this.channelUrl = (0,external_node_url_.pathToFileURL)(root).href;
    }
    validate() {
        return checkWritableFolder(this.#root);
    }
    async checkCredentials() { }
    async existing(candidates) {
        try {
            const { found } = await (0,build_channel/* findLocalPackages */.aY)(this.#root, candidates);
            return new Map([...found].map(([key, packages]) => [key, packages[0]]));
        }
        catch (error) {
            throw (0,support/* explainWriteError */.jy)(error, 'look for packages', this.#root);
        }
    }
    publish(files, options) {
        return (0,build_channel/* withChannelLock */.z6)(this.#root, options.report, async (lock) => {
            const outcomes = [];
            const ends = new Map();
            const report = (event) => {
                if (event.kind === 'package' && event.status !== 'uploading')
                    ends.set(event.path ?? '', event);
                else
                    options.report(event);
            };
            for (const file of files) {
                outcomes.push(await outcomeOf(file, { ...options, report }, () => this.#publishOne(file, options)));
            }
            const indexed = await this.#index(outcomes, options, lock);
            for (const [at, outcome] of indexed.entries()) {
                const end = ends.get(outcome.file.path);
                if (end && outcome.status === outcomes[at]?.status)
                    options.report(end);
                else
                    reportOutcome(outcome, 0, options.report);
            }
            return indexed;
        }, options.signal);
    }
    async #publishOne(file, options) {
        checkFileName(file);
        const { subdir } = file.identity;
        if (!(0,build_channel/* isSubdirName */.VT)(subdir)) {
            throw new support/* PixiBuildError */.rW('package-subdir-unknown', `${file.fileName} is for the unknown platform '${subdir}'`, {
                hint: 'A channel has a folder for each known platform, and noarch.',
            });
        }
        reportUploading(file, options.report);
        const target = external_node_path_.join(this.#root, subdir, file.fileName);
        return placeByRules(file, target, this.#root, options, { temporaryFolder: (0,build_channel/* channelTemporaryFolder */.Lq)(this.#root) });
    }
    async #index(outcomes, options, lock) {
        const placed = outcomes.filter((outcome) => outcome.status !== 'failed');
        const overwritten = placed.filter((outcome) => outcome.status === 'overwritten');
        if (placed.length === 0 && outcomes.length > 0)
            return [...outcomes];
        const subdirs = new Set(placed.map(({ file }) => file.identity.subdir));
        let index;
        try {
            index = await (0,build_channel/* indexChannel */.cE)(this.#root, {
                subdirs: [...subdirs],
                rewritten: new Set(overwritten.map(({ file }) => `${file.identity.subdir}/${file.fileName}`)),
                create: true,
                timestampMs: options.timestampMs,
                lock,
                signal: options.signal,
            }, options.report);
        }
        catch (error) {
            if (!(0,support/* isPixiBuildError */.Bj)(error))
                throw error;
            return outcomes.map((outcome) => notIndexed(outcome, error));
        }
        const noChannel = subdirs.has('noarch') ? undefined : index.failures.get('noarch');
        return outcomes.map((outcome) => {
            const failure = index.failures.get(outcome.file.identity.subdir) ?? noChannel;
            return failure ? notIndexed(outcome, failure) : outcome;
        });
    }
}
function notIndexed(outcome, cause) {
    if (outcome.status === 'failed')
        return outcome;
    const { file } = outcome;
    const error = new support/* PixiBuildError */.rW('channel-not-indexed', `${(0,build_channel/* channelKey */.tr)(file.identity)} is in the channel's folder, but not in its index: ${cause.message}`, { hint: cause.hint, details: cause.details, cause, exitCode: cause.exitCode });
    return { file, status: 'failed', error };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/publish/oidc/identity-token.js



function detectCiProvider(env) {
    if (env['GITHUB_ACTIONS'] === 'true')
        return 'GitHub Actions';
    if (env['GITLAB_CI'] === 'true')
        return 'GitLab CI';
    if (env['BUILDKITE'] === 'true')
        return 'Buildkite';
    if (env['CIRCLECI'] === 'true')
        return 'CircleCI';
    return env['GOOGLE_SERVICE_ACCOUNT_NAME'] ? 'Google Cloud' : undefined;
}
function missingForIdentityToken(provider, audience, env) {
    switch (provider) {
        case 'GitHub Actions':
            return env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
                ? undefined
                : 'the job gives no identity token (it needs `permissions: id-token: write`, and no pull request of a fork gets it)';
        case 'GitLab CI':
            return env[gitlabVariable(audience)]
                ? undefined
                : `the job has no variable ${gitlabVariable(audience)} (declare it under id_tokens, with aud ${audience})`;
        case 'Buildkite':
        case 'CircleCI':
            return undefined;
        case 'Google Cloud':
            return 'identity tokens of Google Cloud are not supported yet';
    }
}
async function identityToken(provider, audience, env, client, signal) {
    const missing = missingForIdentityToken(provider, audience, env);
    if (missing !== undefined)
        throw unavailable(provider, missing);
    switch (provider) {
        case 'GitHub Actions':
            return githubToken(audience, env, client, signal);
        case 'GitLab CI':
            return env[gitlabVariable(audience)];
        case 'Buildkite':
            return commandToken(provider, ['buildkite-agent', 'oidc', 'request-token', '--audience', audience], env);
        case 'CircleCI': {
            const claims = JSON.stringify({ aud: audience });
            return commandToken(provider, ['circleci', 'run', 'oidc', 'get', '--root-issuer', '--claims', claims], env);
        }
        case 'Google Cloud':
            throw unavailable(provider, 'identity tokens of Google Cloud are not supported yet');
    }
}
async function githubToken(audience, env, client, signal) {
    const provider = 'GitHub Actions';
    let url;
    try {
        url = new URL(env['ACTIONS_ID_TOKEN_REQUEST_URL']);
    }
    catch {
        throw unavailable(provider, 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL');
    }
    if (url.protocol !== 'https:' && !(0,build_channel/* isLoopbackHost */.cW)(url.hostname)) {
        throw unavailable(provider, 'ACTIONS_ID_TOKEN_REQUEST_URL is not https');
    }
    url.searchParams.set('audience', audience);
    const headers = { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`, accept: 'application/json' };
    const body = await askRetrying(client, provider, { url: url.href, headers, signal });
    let value;
    try {
        value = JSON.parse(body).value;
    }
    catch {
        value = undefined;
    }
    if (typeof value === 'string' && value !== '')
        return value;
    throw unavailable(provider, 'the answer to the request for an identity token holds none');
}
async function askRetrying(client, provider, request) {
    try {
        const { response, bytes } = await client.read(request, 1 << 20);
        if (response.status === 200)
            return bytes.toString('utf8');
        throw unavailable(provider, `the request for an identity token was answered with HTTP ${response.status}`);
    }
    catch (error) {
        if (request.signal?.aborted || !(0,support/* isPixiBuildError */.Bj)(error) || error.code === 'identity-token-unavailable')
            throw error;
        throw unavailable(provider, error.message, error);
    }
}
function gitlabVariable(audience) {
    return `${audience.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_ID_TOKEN`;
}
async function commandToken(provider, command, env) {
    const [program, ...args] = command;
    const token = await new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)(program, args, { env: { ...env }, timeout: 60_000, windowsHide: true }, (error, stdout) => {
            if (error)
                reject(unavailable(provider, `\`${program}\` failed: ${(0,support/* messageOf */.bD)(error).split('\n')[0]}`, error));
            else
                resolve(stdout.trim());
        });
    });
    if (token === '')
        throw unavailable(provider, `\`${program}\` printed no token`);
    return token;
}
function unavailable(provider, reason, cause) {
    return new support/* PixiBuildError */.rW('identity-token-unavailable', `${provider}: ${reason}`, { cause });
}

;// CONCATENATED MODULE: ./build/publish/prefix/trusted-publishing.js



function audienceOf(server) {
    const host = new URL(server).hostname.toLowerCase();
    return host === 'prefix.dev' || host.endsWith('.prefix.dev') ? 'prefix.dev' : host;
}
async function mintToken(server, provider, env, client, report, signal) {
    const identity = await identityToken(provider, audienceOf(server), env, client, signal);
    report({ kind: 'secret', value: identity });
    const response = await postRetrying(client, (0,build_channel/* joinUrl */.we)(server, 'api', 'oidc', 'mint_token'), identity, signal);
    if (response.status < 200 || response.status >= 300) {
        const body = (await response.excerpt(512)).replaceAll(identity, '********').trim();
        throw refused(`${server} answered the exchange of ${provider}'s identity with HTTP ${response.status}`, body);
    }
    const token = (await response.bytes(1 << 20)).toString('utf8').trim();
    if (token === '' || !/^[\x21-\x7e]+$/.test(token)) {
        throw refused(`${server} answered the exchange of ${provider}'s identity with something that is no token`);
    }
    report({ kind: 'secret', value: token });
    return token;
}
async function postRetrying(client, url, identity, signal) {
    const policy = client.retryPolicy;
    for (let attempt = 1;; attempt++) {
        let retryAfter;
        try {
            const response = await client.send({
                url,
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({ token: identity }),
                signal,
            });
            if (!(0,build_channel/* isTransientStatus */.Dm)(response.status) || attempt >= policy.tries)
                return response;
            retryAfter = response.headers['retry-after'];
            await response.excerpt();
        }
        catch (error) {
            if (!(error instanceof build_channel/* HttpTransportError */.Mz) || attempt >= policy.tries)
                throw error;
        }
        await (0,build_channel/* waitBeforeRetry */.jy)(policy, attempt, retryAfter, signal);
    }
}
function refused(message, body) {
    return new support/* PixiBuildError */.rW('trusted-publishing-refused', message, {
        hint: 'Set up a trusted publisher for the channel: owner, repository, workflow file and environment must be those of this run.',
        details: body ? [body] : [],
    });
}

;// CONCATENATED MODULE: ./build/publish/prefix/credentials.js




class PrefixCredentials {
    #context;
    constructor(context) {
        this.#context = context;
    }
    async obtain(signal) {
        const causes = [];
        const found = this.#fromEnvironment(causes) ?? (await this.#fromIdentity(causes, signal)) ?? (await this.#fromStores(causes));
        if (!found)
            throw this.#nothingFound(causes);
        return found;
    }
    async forReading() {
        return this.#fromEnvironment([]) ?? (await this.#fromStores([]));
    }
    async check() {
        const causes = [];
        if (this.#fromEnvironment(causes))
            return;
        const provider = detectCiProvider(this.#context.env);
        const missing = provider && missingForIdentityToken(provider, audienceOf(this.#context.server), this.#context.env);
        if (provider && missing === undefined)
            return;
        causes.push(provider ? `Trusted publishing: ${provider}: ${missing}.` : noCi);
        if (!(await this.#fromStores(causes)))
            throw this.#nothingFound(causes);
    }
    #fromEnvironment(causes) {
        const token = this.#context.env['PREFIX_API_KEY']?.trim();
        if (!token) {
            causes.push('PREFIX_API_KEY is not set.');
            return undefined;
        }
        this.#context.report({ kind: 'secret', value: token });
        checkToken(token, 'PREFIX_API_KEY');
        return { token, source: 'PREFIX_API_KEY', minted: false };
    }
    async #fromIdentity(causes, signal) {
        const { server, env, client, report } = this.#context;
        const provider = detectCiProvider(env);
        if (!provider) {
            causes.push(noCi);
            return undefined;
        }
        try {
            const token = await mintToken(server, provider, env, client, report, signal);
            return { token, source: `trusted publishing (${provider})`, minted: true };
        }
        catch (error) {
            if (signal?.aborted || !(0,support/* isPixiBuildError */.Bj)(error))
                throw error;
            causes.push(`Trusted publishing: ${error.message}.`, ...error.details.map((line) => `  ${line}`));
            report({ kind: 'log', level: 'warning', message: `Trusted publishing is not possible: ${error.message}` });
            return undefined;
        }
    }
    async #fromStores(causes) {
        const { server, store, client, report } = this.#context;
        const host = new URL(server).hostname.replace(/^\[|\]$/g, '');
        const { found, wrongKind, problems } = await store.find(host, ['bearer', 'oauth']);
        for (const problem of problems)
            report({ kind: 'log', level: 'warning', message: `Credentials: ${problem}` });
        causes.push(...problems.map((problem) => `Credentials: ${problem}.`));
        if (!found) {
            const places = 'RATTLER_AUTH_FILE, the system keyring, ~/.rattler/credentials.json and netrc';
            causes.push(`No token for ${host} in ${places}.`);
            causes.push(...wrongKind.map((place) => `${place} is not a token, which uploads to ${host} need.`));
            return undefined;
        }
        for (const value of (0,build_channel/* secretsOf */.Fj)(found.entry))
            report({ kind: 'secret', value });
        const source = `${found.source} (${found.key})`;
        if (found.entry.kind === 'bearer') {
            checkToken(found.entry.token, source);
            return { token: found.entry.token, source, minted: false };
        }
        try {
            const token = await (0,build_channel/* oauthAccessToken */.FR)(found, client);
            report({ kind: 'secret', value: token });
            return { token, source, minted: false };
        }
        catch (error) {
            if (!(0,support/* isPixiBuildError */.Bj)(error))
                throw error;
            causes.push(`${error.message}.`);
            return undefined;
        }
    }
    #nothingFound(causes) {
        return new support/* PixiBuildError */.rW('publish-unauthenticated', `No credential for ${this.#context.server} was found`, {
            details: causes,
            hint: 'Set PREFIX_API_KEY, set up trusted publishing for this workflow, or log in with `pixi auth login`.',
        });
    }
}
const noCi = 'Trusted publishing: this is no CI job that gives identity tokens.';
function checkToken(token, source) {
    if (/^[\x21-\x7e]+$/.test(token))
        return;
    throw new support/* PixiBuildError */.rW('token-invalid', `The token of ${source} holds blanks, line breaks or other signs that no token has`, {
        hint: 'Copy it again, without what is around it.',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/publish/prefix/multipart.js



function prefixUpload(file, onBytes) {
    const boundary = `pixi-build-${(0,external_node_crypto_.randomBytes)(18).toString('hex')}`;
    const head = Buffer.from(`--${boundary}\r\n` +
        `Content-Disposition: form-data; name="file"; filename="${file.fileName}"\r\n` +
        'Content-Type: application/octet-stream\r\n' +
        `Content-Length: ${file.sizeBytes}\r\n` +
        `X-File-Name: ${file.fileName}\r\n` +
        `X-File-SHA256: ${file.sha256}\r\n\r\n`);
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        contentLength: head.length + file.sizeBytes + tail.length,
        async *body() {
            yield head;
            let done = 0;
            for await (const chunk of verified(file)) {
                yield chunk;
                done += chunk.length;
                onBytes(done);
            }
            yield tail;
        },
    };
}
async function* verified(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let held;
    let size = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(file.path, { highWaterMark: 1 << 18 })) {
        if (held)
            yield held;
        held = chunk;
        hash.update(chunk);
        size += chunk.length;
        if (size > file.sizeBytes)
            throw changedError(file);
    }
    if (size !== file.sizeBytes || hash.digest('hex') !== file.sha256)
        throw changedError(file);
    if (held)
        yield held;
}

;// CONCATENATED MODULE: ./build/publish/prefix/upload.js





const progressEveryMs = 200;
const longestBody = 512;
async function uploadToPrefix(request) {
    const { client, file, signal } = request;
    const policy = client.retryPolicy;
    let unclear = false;
    for (let attempt = 1;; attempt++) {
        let problem;
        let cause;
        let retryAfter;
        try {
            const response = await sendOnce(request);
            const { status } = response;
            if (status >= 200 && status < 300)
                return { status: 'stored' };
            if (status === 409)
                return { status: 'exists', unclear };
            const fatal = await fatalResult(response, request);
            if (fatal)
                return fatal;
            problem = `HTTP ${status}: ${await bodyOf(response, request.token)}`;
            retryAfter = response.headers['retry-after'];
        }
        catch (error) {
            if (!(error instanceof build_channel/* HttpTransportError */.Mz))
                throw error;
            problem = error.message;
            cause = error;
        }
        unclear = true;
        if (attempt >= policy.tries) {
            throw new support/* PixiBuildError */.rW('upload-failed', `${file.fileName} could not be uploaded to ${request.server} in ${attempt} tries; the last ended with ${problem}`, { cause, hint: 'Run the command again later; what was published already is passed over.' });
        }
        const message = `Uploading ${file.fileName} failed (${problem}); trying again (${attempt} of ${policy.tries} tries used)`;
        request.report({ kind: 'log', level: 'warning', message });
        await (0,build_channel/* waitBeforeRetry */.jy)(policy, attempt, retryAfter, signal);
    }
}
async function sendOnce(request) {
    const { client, server, channel, file, force, report } = request;
    await (0,promises_.access)(file.path, promises_.constants.R_OK).catch((error) => {
        throw unreadableError(file, error);
    });
    let reported = 0;
    const form = prefixUpload(file, (done) => {
        const now = performance.now();
        if (done < file.sizeBytes && now - reported < progressEveryMs)
            return;
        reported = now;
        report({ kind: 'progress', label: `upload ${file.fileName}`, done, total: file.sizeBytes, unit: 'bytes' });
    });
    const url = (0,build_channel/* joinUrl */.we)(server, 'api', 'v1', 'upload', ...channel.split('/'));
    return client.send({
        url: force ? `${url}?force=true` : url,
        method: 'POST',
        headers: {
            authorization: `Bearer ${request.token}`,
            'content-type': form.contentType,
            'content-length': String(form.contentLength),
        },
        body: () => form.body(),
        signal: request.signal,
    });
}
async function fatalResult(response, request) {
    const { file, server, channel } = request;
    const refused = async (message, hint, meetsEveryFile) => {
        const details = [`${server} answered: ${await bodyOf(response, request.token)}`];
        const error = new support/* PixiBuildError */.rW('upload-refused', `${message} (HTTP ${response.status})`, { hint, details });
        return { status: 'refused', error, meetsEveryFile };
    };
    switch (response.status) {
        case 401: {
            const { error } = await refused(`${server} did not accept the token`, 'See whether the token is right, has not expired, and is of this server.', true);
            return { status: 'unauthorised', error };
        }
        case 403:
            return refused(`${server} did not allow ${file.fileName} to be uploaded to ${channel}`, "See whether the token may write to the channel, and whether the channel's settings take this package.", request.firstOfRun);
        case 404:
            return refused(`${server} has no channel ${channel} that this token may write to`, 'Create the channel first, or correct its name; it is not made by an upload.', true);
        case 413:
            return refused(`${file.fileName} is too large for ${server}`, 'prefix.dev takes files of up to 1 GB.', false);
        case 422:
            return refused(`${server} did not take ${file.fileName} as a package`, 'See what the server answered.', false);
        case 400:
            return refused(`${server} did not understand the upload of ${file.fileName}`, 'See what the server answered.', false);
        default:
            break;
    }
    if ((0,build_channel/* isTransientStatus */.Dm)(response.status))
        return undefined;
    if (!(0,build_channel/* isRedirect */.N6)(response.status))
        return refused(`${server} refused ${file.fileName}`, 'See what the server answered.', false);
    const location = (0,support/* redactUrl */.BO)(response.headers['location'] ?? 'nowhere');
    return refused(`${server} redirected the upload to ${location}, which is not followed`, 'Give the address of the server itself as target.', true);
}
async function bodyOf(response, token) {
    const text = (await response.excerpt()).replaceAll(token, '********').trim();
    if (text === '')
        return '<no response body>';
    return text.length > longestBody ? `${text.slice(0, longestBody)}…` : text;
}

;// CONCATENATED MODULE: ./build/publish/targets/prefix.js





const listingTries = 5;
class PrefixTarget {
    kind = 'prefix';
    description;
    #server;
    #channel;
    channelUrl;
    #context;
    #credentials;
    constructor(server, channel, context) {
        this.#server = server;
        this.#channel = channel;
        this.channelUrl = (0,build_channel/* joinUrl */.we)(server, ...channel.split('/'));
        this.#context = context;
        this.#credentials = new PrefixCredentials({ ...context, server });
        this.description = `channel ${this.channelUrl}`;
    }
    async validate() { }
    checkCredentials() {
        return this.#credentials.check();
    }
    async existing(candidates, signal) {
        if (candidates.length === 0)
            return new Map();
        const found = await this.#lookUp(candidates, undefined, signal);
        return new Map([...found].map(([key, packages]) => [key, packages[0]]));
    }
    async publish(files, options) {
        if (files.length === 0)
            return [];
        const run = new PrefixRun(await this.#credentials.obtain(options.signal));
        const level = 'info';
        options.report({ kind: 'log', level, message: `Publishing to ${this.channelUrl} with ${run.token.source}` });
        const identities = files.map((file) => file.identity);
        const known = await this.#lookUp(identities, run.token, options.signal);
        const outcomes = [];
        for (const file of files) {
            outcomes.push(await outcomeOf(file, options, () => this.#publishOne(file, known, run, options)));
        }
        return outcomes;
    }
    async #publishOne(file, known, run, options) {
        checkFileName(file);
        if (run.stopped) {
            throw new support/* PixiBuildError */.rW('upload-not-tried', `${file.fileName} was not uploaded, as ${run.stopped} failed before`, {
                hint: 'Mend the cause of the first failure, then run the command again.',
            });
        }
        const there = known.get((0,build_channel/* channelKey */.tr)(file.identity))?.find((item) => item.fileName === file.fileName);
        if (there && !options.force)
            return this.#settle(file, sameBytes(file, there), options);
        reportUploading(file, options.report);
        const result = await this.#upload(file, run, options);
        const url = this.#urlOf(file);
        switch (result.status) {
            case 'stored':
                run.stored = true;
                return { file, status: there ? 'overwritten' : 'published', url };
            case 'exists': {
                const same = await this.#compareListed(file, run.token, result.unclear, options.signal);
                if (result.unclear && same)
                    return { file, status: there ? 'overwritten' : 'published', url };
                if (options.force)
                    throw existsError(file, this.channelUrl, same);
                return this.#settle(file, same, options);
            }
            case 'unauthorised':
                run.stopped = file.fileName;
                throw result.error;
            case 'refused':
                if (result.meetsEveryFile)
                    run.stopped = file.fileName;
                throw result.error;
        }
    }
    async #upload(file, run, options) {
        const { report, signal, force } = options;
        const send = () => uploadToPrefix({
            client: this.#context.client,
            server: this.#server,
            channel: this.#channel,
            token: run.token.token,
            firstOfRun: !run.stored,
            file,
            force,
            report,
            signal,
        });
        const result = await send();
        if (result.status !== 'unauthorised' || !run.token.minted || !run.stored)
            return result;
        report({ kind: 'log', level: 'info', message: 'The token has expired; asking for a new one' });
        run.token = await this.#credentials.obtain(signal);
        return send();
    }
    #settle(file, same, options) {
        const decision = decideExisting(file, same, this.channelUrl, options);
        if (decision.action === 'fail')
            throw decision.error;
        if (decision.action === 'overwrite')
            throw existsError(file, this.channelUrl, same);
        if (decision.warning !== undefined) {
            options.report({ kind: 'log', level: 'warning', message: decision.warning });
        }
        return { file, status: 'skipped', reason: decision.reason, url: this.#urlOf(file) };
    }
    async #compareListed(file, token, patient, signal) {
        for (let attempt = 1;; attempt++) {
            const found = await this.#lookUp([file.identity], token, signal, this.#context.client);
            const there = found.get((0,build_channel/* channelKey */.tr)(file.identity))?.find((item) => item.fileName === file.fileName);
            if (there)
                return sameBytes(file, there);
            if (!patient || attempt >= listingTries)
                return undefined;
            await (0,support/* sleep */.yy)(2 * this.#context.client.retryPolicy.baseDelayMs, signal);
        }
    }
    async #lookUp(identities, token, signal, reader = this.#context.reader) {
        const read = (using) => (0,build_channel/* findRemotePackages */.pc)({
            client: reader,
            baseUrl: this.channelUrl,
            headers: using && { authorization: `Bearer ${using.token}` },
            signal,
        }, identities);
        try {
            return (await read(token ?? (await this.#credentials.forReading()))).found;
        }
        catch (error) {
            if (!(0,support/* isPixiBuildError */.Bj)(error) || signal?.aborted)
                throw error;
            if (error.code === 'channel-unauthorised' && token === undefined) {
                const minted = await this.#credentials.obtain(signal).catch(() => undefined);
                if (minted?.minted)
                    return this.#lookUp(identities, minted, signal, reader);
            }
            if (error.code !== 'channel-unauthorised' && token === undefined)
                throw error;
            const message = `Which packages ${this.channelUrl} has is not known: ${(0,support/* messageOf */.bD)(error)}`;
            this.#context.report({ kind: 'log', level: 'warning', message });
            return new Map();
        }
    }
    #urlOf(file) {
        return (0,build_channel/* joinUrl */.we)(this.channelUrl, file.identity.subdir, file.fileName);
    }
}
class PrefixRun {
    token;
    stopped;
    stored = false;
    constructor(token) {
        this.token = token;
    }
}
function sameBytes(file, there) {
    return there.sha256 === undefined ? undefined : there.sha256 === file.sha256;
}

;// CONCATENATED MODULE: ./build/publish/open.js






function openPublishTarget(spec, context) {
    if (context.generateAttestation)
        throw attestationError(spec);
    switch (spec.kind) {
        case 'directory':
            return new DirectoryTarget(spec.path);
        case 'local-channel':
            return new LocalChannelTarget(spec.path);
        case 'prefix': {
            const { env, report, offline, retry, authFile, homeDirectory, network } = context;
            const client = network?.client ?? new build_channel.HttpClient({ env, offline, retry });
            const store = new build_channel/* AuthStore */.aS({ env, overrideFile: authFile, homeDirectory });
            return new PrefixTarget(spec.server, spec.channel, { env, report, client, reader: network ?? client, store });
        }
        case 'anaconda':
            return new LaterTarget(spec.kind, `${spec.owner} (label ${spec.label})`);
        case 'quetz':
            return new LaterTarget(spec.kind, `${spec.server}/${spec.channel}`);
        case 'artifactory':
            return new LaterTarget(spec.kind, `${spec.server}/${spec.repository}`);
        case 'cloudsmith':
            return new LaterTarget(spec.kind, `${spec.owner}/${spec.repository}`);
        case 's3':
            return new LaterTarget(spec.kind, `s3://${spec.bucket}/${spec.prefix}`);
    }
}
function attestationError(spec) {
    if (spec.kind === 'prefix') {
        return new support/* PixiBuildError */.rW('attestation-not-yet', 'Attestations are not supported yet', {
            hint: 'Leave out --generate-attestation.',
            exitCode: 2,
        });
    }
    return new support/* PixiBuildError */.rW('attestation-not-possible', 'Only channels of prefix.dev take attestations', {
        hint: 'Leave out --generate-attestation, or publish to prefix.dev.',
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./build/publish/publish-file.js



async function readPublishFile(file) {
    const index = (await readPackageInfo(file, ['info/index.json'])).get('info/index.json');
    const values = parse(index);
    const text = (key) => {
        const value = values?.[key];
        if (typeof value === 'string' && value !== '')
            return value;
        throw new PixiBuildError('package-metadata-invalid', `${file}: its info/index.json does not say its ${key}`, {
            hint: 'Build the package again.',
            exitCode: 2,
        });
    };
    const identity = { name: text('name'), version: text('version'), build: text('build'), subdir: text('subdir') };
    const { sha256, md5, size } = await hashFile(file);
    return { identity, path: file, fileName: path.basename(file), sha256, md5, sizeBytes: size };
}
function parse(content) {
    try {
        return content && JSON.parse(content.toString('utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/build/index.js + 45 modules
var build = __webpack_require__(5124);
;// CONCATENATED MODULE: ./build/publish/publish-workspace.js


async function publishWorkspace(settings) {
    const { target, report } = settings;
    await target.validate();
    const { plan, skipped, chosen } = await planPublication(settings, [settings.hostPlatform ?? (0,build/* machinePlatform */.Pv)()]);
    if (plan.packages.length === 0) {
        throw new support/* PixiBuildError */.rW('nothing-to-build', 'no package has an output for this platform', { exitCode: 2 });
    }
    const nothing = { plan, skipped, built: [], uploads: [] };
    announce(chosen, settings);
    if (settings.dryRun || chosen.length === 0)
        return { ...nothing, ok: true };
    await target.checkCredentials();
    if (settings.clean)
        await (0,build/* cleanBuilds */.h5)(plan, settings);
    const { outcomes } = await (0,build/* executeBuild */.S6)(plan, settings, chosen);
    const present = { channelUrl: target.channelUrl, ids: new Set(skipped.map(({ package: { id } }) => id)) };
    const built = (await settings.check?.(plan, outcomes, settings, present)) ?? outcomes;
    const files = built.flatMap((outcome) => (outcome.status === 'built' ? [outcome] : []));
    if (files.length < built.length) {
        const message = `Nothing is published: ${built.length - files.length} of ${built.length} packages failed`;
        if (built.length > 1)
            report({ kind: 'log', level: 'warning', message });
        return { ...nothing, built, ok: false };
    }
    const { force, skipExisting, signal } = settings;
    const uploads = await target.publish(files.map(({ package: { identity }, path, fileName, sha256, md5, sizeBytes }) => ({
        identity,
        path,
        fileName,
        sha256,
        md5,
        sizeBytes,
    })), { force, skipExisting, report, signal });
    report({ kind: 'log', level: 'info', message: summaryOf(uploads, target) });
    return { plan, skipped, built, uploads, ok: uploads.every(({ status }) => status !== 'failed') };
}
function summaryOf(uploads, target) {
    const count = (...wanted) => uploads.filter(({ status }) => wanted.includes(status)).length;
    const others = ['skipped', 'failed'].flatMap((status) => count(status) === 0 ? [] : [`${status} ${count(status)}`]);
    const published = `Published ${packagesText(count('published', 'overwritten'))} to ${target.description}`;
    return [published, ...others].join(', ');
}
const packagesText = (count) => `${count} package${count === 1 ? '' : 's'}`;
async function planPublication(settings, platforms) {
    const { report } = settings;
    const plan = await (0,build/* planBuild */.C7)(settings, platforms);
    for (const diagnostic of plan.warnings)
        report({ kind: 'diagnostic', diagnostic });
    const skipped = await existingPackages(plan, settings);
    for (const { package: planned, reason } of skipped) {
        report({ kind: 'package', package: planned.identity, status: 'skipped', reason });
    }
    const present = new Set(skipped.map(({ package: planned }) => planned.id));
    return { plan, skipped, chosen: plan.packages.filter(({ id }) => !present.has(id)) };
}
async function existingPackages(plan, settings) {
    if (settings.force || !settings.askBeforeBuilding)
        return [];
    const { target, signal } = settings;
    const identities = plan.packages.map(({ identity }) => identity);
    const existing = await target.existing(identities, signal);
    const present = plan.packages.filter(({ identity }) => existing.has((0,build/* packageKey */.MO)(identity)));
    if (present.length > 0 && !settings.skipExisting) {
        throw new support/* PixiBuildError */.rW('package-exists', `${target.description} has these packages already`, {
            details: present.map(({ identity }) => (0,build/* packageKey */.MO)(identity)),
            hint: 'Use --force to overwrite them, raise the build number or version, or leave out --no-skip-existing.',
        });
    }
    return present.map((planned) => ({ package: planned, reason: `${target.description} has it already` }));
}
function announce(chosen, settings) {
    const info = (message) => settings.report({ kind: 'log', level: 'info', message });
    if (chosen.length === 0) {
        info('Nothing to build. Sources that changed need another version or build number, or --force.');
        return;
    }
    const count = packagesText(chosen.length);
    info(settings.dryRun ? `Would build ${count}:` : `Building ${count}:`);
    for (const { identity } of chosen) {
        info(`  - ${identity.name} v${identity.version} [${identity.build}] (${identity.subdir})`);
    }
    if (settings.dryRun)
        info('Dry run: nothing was built or uploaded');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/publish/target-spec.js





const target_spec_forms = 'Use a folder, file:///path, https://prefix.dev/<channel>, prefix://host/<channel>, ' +
    'https://anaconda.org/<owner>, quetz://host/<channel>, artifactory://host/<repository>, ' +
    'cloudsmith://<owner>/<repository> or s3://<bucket>/<prefix>.';
function parsePublishTarget(text, context) {
    const trimmed = text.trim();
    if (trimmed === '')
        throw invalid('The publish target is empty', target_spec_forms);
    const spec = parseTarget(trimmed, context);
    if (context.offline && spec.kind !== 'directory' && spec.kind !== 'local-channel') {
        throw new support/* PixiBuildError */.rW('offline', `Publishing to ${(0,support/* redactUrl */.BO)(trimmed)} needs the network, which is not to be used`, {
            hint: 'Leave out --offline (PIXI_OFFLINE), or publish to a folder.',
            exitCode: 2,
        });
    }
    return spec;
}
function parseTarget(text, context) {
    const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(text)?.[1]?.toLowerCase();
    if (context.kind === 'directory') {
        if (scheme !== undefined && scheme !== 'file' && text.includes('://')) {
            throw invalid(`${(0,support/* redactUrl */.BO)(text)} is not a folder`, 'Give --target-dir a path; for channels there is --target-channel.');
        }
        return { kind: 'directory', path: scheme === 'file' ? pathOfUrl(text) : absolute(text, context.cwd) };
    }
    if (scheme === undefined) {
        checkChannelName(text);
        return { kind: 'local-channel', path: absolute(text, context.cwd) };
    }
    if (scheme === 'file')
        return { kind: 'local-channel', path: pathOfUrl(text) };
    return parseUrl(text, scheme, context.env);
}
function checkChannelName(text) {
    if (!/^(conda-forge|bioconda|defaults|main)$/i.test(text))
        return;
    throw new support/* PixiBuildError */.rW('publish-target-unsupported', `Publishing to the channel ${text} is not supported`, {
        hint: `conda-forge and its like take packages through their own repositories. For a folder of that name, write ./${text}.`,
        exitCode: 2,
    });
}
function parseUrl(text, scheme, env) {
    const web = scheme === 'http' || scheme === 'https';
    let url;
    try {
        url = new URL(web ? text : text.replace(/^[^:]+:(\/\/)?/, 'https://'));
    }
    catch {
        throw invalid(`${(0,support/* redactUrl */.BO)(text)} is not a valid URL`, target_spec_forms);
    }
    if (url.username !== '' || url.password !== '') {
        throw invalid(`${(0,support/* redactUrl */.BO)(text)} holds a user name or password`, 'Leave them out of the URL; give the token in the environment (PREFIX_API_KEY) or by `pixi auth login`.');
    }
    if (url.hostname === '')
        throw invalid(`${(0,support/* redactUrl */.BO)(text)} names no host`, target_spec_forms);
    const segments = segmentsOf(url, text);
    if (web)
        return parseWebUrl(url, segments, text, env);
    switch (scheme) {
        case 'prefix':
            return prefixSpec(`${(0,build_channel/* isLoopbackHost */.cW)(url.hostname) ? 'http' : 'https'}://${url.host}`, segments, text);
        case 'quetz':
            return { kind: 'quetz', server: url.origin, channel: last(segments, text, 'channel') };
        case 'artifactory':
            return { kind: 'artifactory', server: url.origin, repository: last(segments, text, 'repository') };
        case 'cloudsmith':
            if (segments.length !== 1)
                throw invalid(`${(0,support/* redactUrl */.BO)(text)} is not of the form cloudsmith://<owner>/<repository>`);
            return { kind: 'cloudsmith', owner: hostAsWritten(text), repository: segments[0] };
        case 's3':
            return { kind: 's3', bucket: hostAsWritten(text), prefix: segments.join('/') };
        default:
            throw new support/* PixiBuildError */.rW('publish-target-unsupported', `Publishing to ${scheme}:// is not supported`, {
                hint: target_spec_forms,
                exitCode: 2,
            });
    }
}
function parseWebUrl(url, segments, text, env) {
    const own = prefixServer(env);
    if (own !== undefined && (url.href === own.href || `${url.origin}${url.pathname}`.startsWith(withSlash(own.href)))) {
        const base = own.pathname.split('/').filter((segment) => segment !== '').length;
        return prefixSpec(own.href.replace(/\/+$/, ''), segments.slice(base), text);
    }
    const host = url.hostname;
    const unencrypted = url.protocol === 'http:' && !(0,build_channel/* isLoopbackHost */.cW)(host);
    if (unencrypted) {
        throw invalid(`${(0,support/* redactUrl */.BO)(text)} would send the credential unencrypted`, 'Write https:// instead of http://.');
    }
    if (isOrBelow(host, 'prefix.dev'))
        return prefixSpec(url.origin, segments, text);
    if (isOrBelow(host, 'anaconda.org')) {
        if (segments.length === 0 || segments.length > 2) {
            throw invalid(`${(0,support/* redactUrl */.BO)(text)} is not of the form https://anaconda.org/<owner>[/<label>]`);
        }
        return { kind: 'anaconda', owner: segments[0], label: segments[1] ?? 'main' };
    }
    if (host.includes('quetz'))
        return { kind: 'quetz', server: url.origin, channel: last(segments, text, 'channel') };
    throw new support/* PixiBuildError */.rW('publish-target-unsupported', `What kind of server ${url.host} is cannot be told from its name`, {
        hint: `${target_spec_forms} For a server of your own like prefix.dev, write prefix://${url.host}/<channel> or set PREFIX_SERVER_URL.`,
        exitCode: 2,
    });
}
function prefixServer(env) {
    const text = env['PREFIX_SERVER_URL']?.trim();
    if (!text)
        return undefined;
    let url;
    try {
        url = new URL(text);
    }
    catch {
        throw invalid('PREFIX_SERVER_URL is not a valid URL', 'Set it to a URL such as https://prefix.dev.');
    }
    const safe = url.protocol === 'https:' || (url.protocol === 'http:' && (0,build_channel/* isLoopbackHost */.cW)(url.hostname));
    if (!safe || url.username !== '' || url.password !== '') {
        throw invalid('PREFIX_SERVER_URL must be an https URL without credentials', 'Set it to a URL such as https://prefix.dev.');
    }
    url.search = '';
    url.hash = '';
    return url;
}
function prefixSpec(server, segments, text) {
    if (segments.length === 0)
        throw invalid(`${(0,support/* redactUrl */.BO)(text)} names no channel`, `Write ${server}/<channel>.`);
    if (segments[0] === 'channels') {
        const channel = segments.slice(1).join('/') || '<channel>';
        throw invalid(`${(0,support/* redactUrl */.BO)(text)} is a page about a channel, not the channel`, `Write ${server}/${channel}.`);
    }
    return { kind: 'prefix', server, channel: segments.join('/') };
}
function segmentsOf(url, text) {
    const segments = url.pathname.split('/').filter((segment) => segment !== '');
    return segments.map((segment) => {
        let decoded;
        try {
            decoded = decodeURIComponent(segment);
        }
        catch {
            throw invalid(`${(0,support/* redactUrl */.BO)(text)} has a path that is not properly encoded`);
        }
        if (decoded === '.' || decoded === '..' || /[\\/\s\x00-\x1f\x7f]/.test(decoded)) {
            throw invalid(`${(0,support/* redactUrl */.BO)(text)} has a path segment that is not a name`);
        }
        return decoded;
    });
}
function last(segments, text, what) {
    const segment = segments.at(-1);
    if (segment === undefined)
        throw invalid(`${(0,support/* redactUrl */.BO)(text)} names no ${what}`, target_spec_forms);
    return segment;
}
function hostAsWritten(text) {
    return /^[^:]+:\/\/([^/?#:]*)/.exec(text)?.[1] ?? '';
}
function isOrBelow(host, domain) {
    return host === domain || host.endsWith(`.${domain}`);
}
function absolute(text, cwd) {
    const home = /^~(?=[\\/]|$)/.test(text) ? external_node_path_.join((0,external_node_os_.homedir)(), text.slice(1)) : text;
    return external_node_path_.resolve(cwd, home);
}
function pathOfUrl(text) {
    try {
        return external_node_path_.resolve((0,external_node_url_.fileURLToPath)(text));
    }
    catch {
        throw invalid(`${text} is not a file URL of this machine`, 'Write file:///path/to/channel, or the path itself.');
    }
}
function withSlash(url) {
    return url.endsWith('/') ? url : `${url}/`;
}
function invalid(message, hint) {
    return new support/* PixiBuildError */.rW('publish-target-invalid', message, { exitCode: 2, hint: hint ?? target_spec_forms });
}

;// CONCATENATED MODULE: ./build/publish/index.js






/***/ })

};
