export const id = 457;
export const ids = [457];
export const modules = {

/***/ 26457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchGitSource: () => (/* binding */ fetchGitSource)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/redaction.js
var redaction = __webpack_require__(96297);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/sources/placing/place-tree.js
var place_tree = __webpack_require__(29078);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/sources/git/location.js



function gitLocation(location, base) {
    if (/^file:\/\//i.test(location))
        return { url: (0,external_node_url_.fileURLToPath)(location), isLocal: true };
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(location))
        return { url: location, isLocal: false };
    if (/^[^/\\]+@[^/\\]+:/.test(location))
        return { url: location, isLocal: false };
    return { url: external_node_path_.resolve(base, location), isLocal: true };
}
function withoutSecrets(location) {
    if (/^[a-z+]*ssh:\/\//i.test(location))
        return location.replace(/^([^/]*\/\/[^/:@]*):[^/@]*@/, '$1@');
    return (0,redaction/* stripUrlCredentials */.um)(location);
}
function credentialVariables(location, environment) {
    if (!/^https?:/i.test(location) || !URL.canParse(location))
        return {};
    const { username, password, origin } = new URL(location);
    if (username === '' && password === '')
        return {};
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    const count = Number(environment['GIT_CONFIG_COUNT'] ?? 0) || 0;
    return {
        GIT_CONFIG_COUNT: `${count + 1}`,
        [`GIT_CONFIG_KEY_${count}`]: `http.${origin}/.extraHeader`,
        [`GIT_CONFIG_VALUE_${count}`]: `Authorization: Basic ${Buffer.from(pair).toString('base64')}`,
    };
}
function submoduleLocation(written, parent) {
    if (!/^\.\.?(\/|$)/.test(written))
        return gitLocation(written, parent.isLocal ? parent.url : '/');
    if (parent.isLocal)
        return gitLocation(external_node_path_.resolve(parent.url, written), '/');
    let url = parent.url.replace(/\/+$/, '');
    let rest = written;
    for (;;) {
        if (rest.startsWith('./'))
            rest = rest.slice(2);
        else if (/^\.\.(\/|$)/.test(rest)) {
            rest = rest.slice(3);
            url = url.replace(/[/][^/]*$|(:)[^/:]*$/, '$1');
        }
        else
            return gitLocation(url.endsWith(':') ? `${url}${rest}` : `${url}/${rest}`.replace(/\/$/, ''), '/');
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/sources/git/run-git.js


const misleading = [
    ...['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES'],
    ...['GIT_COMMON_DIR', 'GIT_NAMESPACE', 'GIT_PREFIX', 'GIT_TEMPLATE_DIR'],
];
const settings = [
    ...['core.autocrlf=false', 'core.hooksPath=/dev/null', 'core.fsmonitor=false', 'advice.detachedHead=false'],
    ...['gc.autoDetach=false', 'maintenance.autoDetach=false', 'submodule.recurse=false', 'fetch.fsckObjects=false'],
].flatMap((setting) => ['-c', setting]);
const mostOutput = 64 << 20;
function tryGit(args, folder, { environment, signal }, extra = {}) {
    const env = {
        ...environment,
        GIT_TERMINAL_PROMPT: '0',
        GIT_LFS_SKIP_SMUDGE: '1',
        LC_ALL: 'C',
        ...extra,
    };
    for (const name of misleading)
        delete env[name];
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const child = (0,external_node_child_process_.spawn)('git', [...settings, ...args], {
            cwd: folder,
            env,
            signal,
            stdio: ['ignore', 'pipe', 'pipe'],
            windowsHide: true,
        });
        const outputs = { stdout: [], stderr: [] };
        let size = 0;
        for (const name of ['stdout', 'stderr']) {
            child[name].on('data', (chunk) => {
                size += chunk.length;
                if (size <= mostOutput)
                    outputs[name].push(chunk);
            });
        }
        child.on('error', (error) => reject(signal?.aborted ? signal.reason : startFailure(error)));
        child.on('close', (status) => {
            const [stdout, stderr] = [outputs.stdout, outputs.stderr].map((chunks) => Buffer.concat(chunks).toString());
            resolve({ ok: status === 0, stdout: stdout ?? '', stderr: stderr ?? '' });
        });
    });
}
async function runGit(args, folder, context, extra = {}) {
    const result = await tryGit(args, folder, context, extra);
    if (!result.ok)
        throw gitFailure(`git ${args[0] === '-c' ? args[2] : args[0]}`, result.stderr);
    return result.stdout;
}
function startFailure(error) {
    if ((0,errors/* systemErrorCode */.vq)(error) !== 'ENOENT')
        return error;
    return new errors/* PixiBuildError */.rW('git-not-found', 'The source is a git repository, but there is no git on this machine', {
        exitCode: 2,
        hint: 'Install git and put it on PATH.',
        cause: error,
    });
}
function gitFailure(what, stderr) {
    return new errors/* PixiBuildError */.rW('git-failed', `${what} failed`, { details: lastLines(stderr) });
}
function lastLines(stderr) {
    const lines = stderr.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
    return lines.slice(-8).map(redaction/* redactUrl */.BO);
}

;// CONCATENATED MODULE: ./build/sources/git/checkout.js






const deepestSubmodule = 10;
async function checkOut(location, revision, folder, options, level = 0) {
    const commit = await options.cache.withCommit(location, revision, level === 0 ? options.depth : undefined, async (cached) => {
        await takeObjects(cached, folder, options);
        await runGit(['config', 'remote.origin.url', withoutSecrets(location.url)], folder, options);
        await runGit(['config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*'], folder, options);
        await runGit(['checkout', '--quiet', '--force', '--detach', cached.commit], folder, options);
        if (options.lfs)
            await fetchLargeFiles(location, cached, folder, options);
        return cached.commit;
    });
    if (options.submodules)
        await checkOutSubmodules(location, folder, options, level);
    return commit;
}
async function takeObjects({ repository, commit, isShallow }, folder, options) {
    if (!isShallow) {
        const args = [
            'clone',
            '--quiet',
            '--local',
            '--no-hardlinks',
            '--no-checkout',
            '--template=',
            '--',
            repository,
            folder,
        ];
        await runGit(args, external_node_path_.dirname(folder), options);
        return;
    }
    await (0,promises_.mkdir)(folder, { recursive: true });
    await runGit(['init', '--quiet', '--template=', '.'], folder, options);
    const ref = `+refs/pixi-build/${commit}:refs/remotes/origin/HEAD`;
    await runGit(['fetch', '--quiet', '--update-shallow', '--', repository, ref], folder, options);
}
async function fetchLargeFiles(location, { repository }, folder, options) {
    if (!(await tryGit(['lfs', 'version'], folder, options)).ok) {
        throw new errors/* PixiBuildError */.rW('git-lfs-not-found', `The source ${(0,redaction/* redactUrl */.BO)(location.url)} needs git-lfs, which is not there`, {
            exitCode: 2,
            hint: "Install git-lfs, or leave out 'lfs: true'.",
        });
    }
    const settings = [['lfs.storage', external_node_path_.join(repository, 'lfs')]];
    if (location.isLocal)
        settings.push(['lfs.url', (0,external_node_url_.pathToFileURL)(location.url).href]);
    for (const [name = '', value = ''] of settings)
        await runGit(['config', name, value], folder, options);
    await tryGit(['lfs', 'install', '--local', '--skip-repo'], folder, options);
    const mayAsk = location.isLocal || !options.isOffline;
    const environment = credentialVariables(location.url, options.environment);
    const pulled = await tryGit(['lfs', mayAsk ? 'pull' : 'checkout'], folder, options, environment);
    const listed = await tryGit(['lfs', 'ls-files'], folder, options);
    for (const [name = ''] of settings)
        await runGit(['config', '--unset', name], folder, options);
    const missing = listed.stdout.split('\n').filter((line) => /^\S+ - /.test(line));
    if (pulled.ok && listed.ok && missing.length === 0)
        return;
    const code = mayAsk ? 'git-lfs-failed' : 'offline';
    throw new errors/* PixiBuildError */.rW(code, `The large files of ${(0,redaction/* redactUrl */.BO)(location.url)} could not be fetched`, {
        details: [...missing, ...pulled.stderr.trim().split('\n').slice(-5).map(redaction/* redactUrl */.BO)],
        hint: mayAsk ? 'Check that the server has them and that git has access.' : 'Fetch them once without --offline.',
    });
}
async function checkOutSubmodules(parent, folder, options, level) {
    const submodules = await listSubmodules(folder, options);
    if (submodules.length === 0)
        return;
    if (level >= deepestSubmodule) {
        throw new errors/* PixiBuildError */.rW('git-submodules-too-deep', `The source ${(0,redaction/* redactUrl */.BO)(parent.url)} has submodules in submodules without end`, {
            exitCode: 2,
            hint: "Leave them out by 'submodules: false'.",
        });
    }
    for (const submodule of submodules) {
        const location = submoduleLocation(submodule.url, parent);
        if (location.isLocal && !parent.isLocal)
            throw localSubmodule(parent, submodule);
        const target = external_node_path_.join(folder, ...submodule.path.split('/'));
        if ((await (0,promises_.readdir)(target).catch(() => ['?'])).length > 0)
            continue;
        await runGit(['config', `submodule.${submodule.path}.url`, withoutSecrets(location.url)], folder, options);
        await checkOut(location, submodule.commit, target, options, level + 1);
    }
}
async function listSubmodules(folder, options) {
    const listed = await tryGit(['config', '-z', '-f', '.gitmodules', '--get-regexp', '^submodule\\.'], folder, options);
    if (!listed.ok)
        return [];
    const tree = await runGit(['ls-tree', '-r', '-z', '--full-tree', 'HEAD'], folder, options);
    const commits = new Map([...tree.matchAll(/160000 commit ([0-9a-f]+)\t([^\0]*)\0/g)].map(([, commit = '', name = '']) => [name, commit]));
    const sections = new Map();
    for (const entry of listed.stdout.split('\0')) {
        const [setting = '', value = ''] = entry.split(/\n(.*)/s);
        const [, name, key] = /^submodule\.(.*)\.([^.]+)$/.exec(setting) ?? [];
        if (name === undefined || key === undefined)
            continue;
        sections.set(name, { ...sections.get(name), [key.toLowerCase()]: value });
    }
    return [...sections.values()].flatMap(({ path: place = '', url = '', update }) => {
        const commit = commits.get(place);
        return commit === undefined || url === '' || update === 'none' ? [] : [{ path: place, url, commit }];
    });
}
function localSubmodule(parent, { path: place, url }) {
    return new errors/* PixiBuildError */.rW('git-submodule-local', `The submodule ${place} of ${(0,redaction/* redactUrl */.BO)(parent.url)} leads to this machine: ${url}`, {
        exitCode: 2,
        hint: "Leave the submodules out by 'submodules: false', and give this one as a source of its own.",
    });
}

// EXTERNAL MODULE: ./build/support/hashing.js
var hashing = __webpack_require__(98228);
// EXTERNAL MODULE: ./build/support/lock.js
var support_lock = __webpack_require__(95493);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/sources/git/fetch-errors.js


const reasons = [
    {
        pattern: /couldn't find remote ref|no such remote ref|not our ref|unadvertised object|invalid refspec/i,
        code: 'git-revision-not-found',
        message: (url, revision) => `The repository ${url} has no ${revision}`,
        hint: "Correct 'rev', 'tag' or 'branch'.",
        exitCode: 2,
    },
    {
        pattern: /authentication failed|could not read (username|password)|terminal prompts disabled|permission denied|HTTP 40[13]|error: 40[13]|host key verification failed/i,
        code: 'git-unauthorised',
        message: (url) => `The repository ${url} gives no access`,
        hint: 'Give git a credential for it: a credential helper, an SSH key, or http.extraHeader.',
        exitCode: 1,
    },
    {
        pattern: /could not resolve host|connection (refused|timed out|reset)|failed to connect|couldn't connect|network is unreachable|operation timed out|early EOF|SSL|unable to connect/i,
        code: 'git-unreachable',
        message: (url) => `The repository ${url} cannot be reached`,
        hint: 'Check the network, the host name and the proxy settings of git, then try again.',
        exitCode: 1,
    },
    {
        pattern: /does not appear to be a git repository|repository .*not found|does not exist|not a git repository|no such file|error: 404|not valid: is this a git repository/i,
        code: 'git-repository-not-found',
        message: (url) => `There is no git repository at ${url}`,
        hint: "Correct 'git'. A private repository may look like one that is not there: then give git a credential.",
        exitCode: 2,
    },
];
function fetchFailure(url, revision, stderr) {
    const shown = (0,redaction/* redactUrl */.BO)(url);
    const reason = reasons.find(({ pattern }) => pattern.test(stderr));
    if (!reason)
        return gitFailure(`git fetch from ${shown}`, stderr);
    const { code, hint, exitCode } = reason;
    return new errors/* PixiBuildError */.rW(code, reason.message(shown, revision), { hint, exitCode, details: lastLines(stderr) });
}
function revisionNotFound(url, revision) {
    return new errors/* PixiBuildError */.rW('git-revision-not-found', `The repository ${(0,redaction/* redactUrl */.BO)(url)} has no ${revision}`, {
        exitCode: 2,
        hint: "Correct 'rev', 'tag' or 'branch'.",
    });
}
function offlineFailure(url, revision) {
    const message = `${revision} of the repository ${(0,redaction/* redactUrl */.BO)(url)} is not in the cache, and the network is not to be used`;
    return new errors/* PixiBuildError */.rW('offline', message, {
        exitCode: 2,
        hint: 'Fetch it once without --offline (PIXI_OFFLINE).',
    });
}

;// CONCATENATED MODULE: ./build/sources/git/repository-cache.js






const keptRefs = 'refs/pixi-build';
class RepositoryCache {
    #options;
    constructor(options) {
        this.#options = options;
    }
    async withCommit(location, revision, depth, use) {
        const { cacheDirectory, signal } = this.#options;
        const shallow = depth !== undefined && depth > 0 && isSingle(revision) ? depth : undefined;
        const key = (0,hashing/* sha256Hex */.fg)(`${withoutSecrets(location.url)}${shallow === undefined ? '' : '\0shallow'}`).slice(0, 32);
        const folder = external_node_path_.join(cacheDirectory, 'git');
        const repository = external_node_path_.join(folder, key);
        await (0,promises_.mkdir)(folder, { recursive: true });
        const lock = external_node_path_.join(cacheDirectory, 'locks', `git-${key}.lock`);
        return (0,support_lock/* withFileLock */.U)(lock, { ...(signal && { signal }) }, async () => {
            const isOld = (await (0,files/* fileKind */.h_)(repository)) === 'directory';
            const attempt = async () => {
                const commit = await this.#commit(location, revision, shallow, repository);
                return use({ repository, commit, isShallow: shallow !== undefined });
            };
            try {
                return await attempt();
            }
            catch (error) {
                if (!isOld || !(0,errors/* isPixiBuildError */.Bj)(error) || !mayBeDamage(error.code) || !this.#mayAsk(location))
                    throw error;
                await (0,promises_.rm)(repository, { recursive: true, force: true });
                return attempt();
            }
        });
    }
    #mayAsk({ isLocal }) {
        return isLocal || !this.#options.isOffline;
    }
    async #commit(location, revision, depth, repository) {
        await this.#create(repository);
        if (/^[0-9a-f]{7,64}$/i.test(revision)) {
            const known = await this.#resolve(repository, [revision]);
            if (known?.startsWith(revision.toLowerCase()))
                return this.#keep(repository, known);
        }
        if (this.#mayAsk(location))
            await this.#fetch(location, revision, depth, repository);
        const commit = await this.#resolve(repository, namesOf(revision));
        if (commit !== undefined)
            return this.#keep(repository, commit);
        throw this.#mayAsk(location)
            ? revisionNotFound(location.url, revision)
            : offlineFailure(location.url, `The revision ${revision}`);
    }
    async #create(repository) {
        if ((await (0,files/* fileKind */.h_)(external_node_path_.join(repository, 'HEAD'))) === 'file')
            return;
        await (0,promises_.rm)(repository, { recursive: true, force: true });
        const fresh = await (0,promises_.mkdtemp)(`${repository}.new-`);
        try {
            await runGit(['init', '--quiet', '--bare', '--template=', '.'], fresh, this.#options);
            await (0,promises_.rename)(fresh, repository);
        }
        catch (error) {
            await (0,promises_.rm)(fresh, { recursive: true, force: true });
            throw error;
        }
    }
    async #fetch(location, revision, depth, repository) {
        const options = ['--quiet', '--force', '--no-recurse-submodules', '--update-shallow'];
        if (depth !== undefined)
            options.push(`--depth=${depth}`);
        const tries = refspecsOf(revision);
        for (const [index, refspecs] of tries.entries()) {
            const args = ['fetch', ...options, ...refspecs.options, '--', withoutSecrets(location.url), ...refspecs.refs];
            const credential = credentialVariables(location.url, this.#options.environment);
            const { ok, stderr } = await tryGit(args, repository, this.#options, credential);
            if (ok)
                return;
            const failure = fetchFailure(location.url, revision, stderr);
            if (failure.code !== 'git-revision-not-found' || index === tries.length - 1)
                throw failure;
        }
    }
    async #resolve(repository, names) {
        for (const name of names) {
            const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
            const { ok, stdout } = await tryGit(args, repository, this.#options);
            if (ok)
                return stdout.trim();
        }
        return undefined;
    }
    async #keep(repository, commit) {
        await runGit(['update-ref', `${keptRefs}/${commit}`, commit], repository, this.#options);
        return commit;
    }
}
const isFullHash = (revision) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(revision);
function isSingle(revision) {
    return revision === 'HEAD' || revision.startsWith('refs/') || isFullHash(revision);
}
function mayBeDamage(code) {
    return code === 'git-failed' || code === 'git-repository-not-found';
}
const everything = {
    options: ['--tags', '--prune'],
    refs: ['+refs/heads/*:refs/heads/*', '+HEAD:refs/pixi-build/HEAD'],
};
function refspecsOf(revision) {
    if (revision === 'HEAD')
        return [{ options: [], refs: [`+HEAD:${keptRefs}/HEAD`] }];
    if (revision.startsWith('refs/'))
        return [{ options: [], refs: [`+${revision}:${revision}`] }];
    if (isFullHash(revision))
        return [{ options: [], refs: [`+${revision}:${keptRefs}/${revision}`] }, everything];
    return [everything];
}
function namesOf(revision) {
    if (revision === 'HEAD')
        return [`${keptRefs}/HEAD`];
    if (revision.startsWith('refs/'))
        return [revision];
    return [
        ...(/^[0-9a-f]{4,64}$/i.test(revision) ? [revision] : []),
        `refs/tags/${revision}`,
        `refs/heads/${revision}`,
        revision,
    ];
}

;// CONCATENATED MODULE: ./build/sources/git/git-source.js








async function fetchGitSource(source, directory, context) {
    const { cacheDirectory, environment, signal, report } = context;
    const location = gitLocation(source.location, context.recipeDirectory);
    const isOffline = context.network.client.isOffline;
    const cache = new RepositoryCache({ cacheDirectory, environment, signal, isOffline });
    const staging = external_node_path_.join(context.stagingDirectory, (0,external_node_crypto_.randomBytes)(6).toString('hex'));
    report({ kind: 'log', level: 'info', message: `Checking out ${source.revision} of ${(0,redaction/* redactUrl */.BO)(location.url)}` });
    try {
        const { depth, lfs, submodules } = source;
        const options = { cache, depth, lfs, submodules, isOffline, environment, signal };
        const commit = await checkOut(location, source.revision, staging, options);
        if (source.expectedCommit !== undefined && source.expectedCommit.toLowerCase() !== commit)
            throw mismatch(source, commit);
        const name = `the source ${(0,redaction/* redactUrl */.BO)(source.location)}`;
        await (0,place_tree/* placeTree */.M)(staging, directory, { how: 'move', filter: source.filter, usesGitignore: false, name, signal });
        const resolved = { ...source, location: withoutSecrets(source.location), revision: commit };
        return { resolved, commit };
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
}
function mismatch({ location, revision, expectedCommit }, commit) {
    return new errors/* PixiBuildError */.rW('git-commit-mismatch', `${revision} of ${(0,redaction/* redactUrl */.BO)(location)} is not the commit that the recipe expects`, {
        exitCode: 2,
        details: [`expected ${expectedCommit}`, `   found ${commit}`],
        hint: "If the revision was moved on purpose, write its new commit into 'expected_commit'; else find out who moved it.",
    });
}


/***/ })

};
