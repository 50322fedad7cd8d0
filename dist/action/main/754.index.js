export const id = 754;
export const ids = [754];
export const modules = {

/***/ 60754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PythonBackend: () => (/* binding */ PythonBackend),
  pythonBackendName: () => (/* binding */ pythonBackendName)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/recipe/index.js + 55 modules
var build_recipe = __webpack_require__(77631);
// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(58591);
// EXTERNAL MODULE: ./build/backends/generated/config.js
var config = __webpack_require__(8098);
;// CONCATENATED MODULE: ./build/backends/generated/describe.js

function describeGenerated(recipe, variants) {
    const { name, version, buildString, subdir, hash } = recipe;
    const hashPrefix = buildString.slice(0, buildString.lastIndexOf(`h${hash}`));
    return {
        name,
        version,
        build: buildString,
        subdir,
        recipe: (0,build_recipe/* renderedRecipeObject */.Bi)(recipe),
        hash: (0,build_recipe/* explainHash */.oX)({ ...recipe, hashPrefix, variantReasons: reasonsOf(recipe) }, variants),
    };
}
function reasonsOf({ variant, requirements }) {
    const specs = [...requirements.build, ...requirements.host].flatMap((one) => ('spec' in one ? [one.spec] : []));
    const free = new Set(specs.map((spec) => spec.name.exact?.normalized.replace(/[-.]/g, '_')));
    return new Map(Object.keys(variant).map((key) => [
        key,
        key === 'target_platform' ? 'platform' : free.has(key) ? 'free-spec' : 'read',
    ]));
}

// EXTERNAL MODULE: ./build/backends/generated/locate.js
var locate = __webpack_require__(53702);
// EXTERNAL MODULE: ./build/backends/generated/outputs.js
var outputs = __webpack_require__(12044);
// EXTERNAL MODULE: ./build/backends/generated/platforms.js
var generated_platforms = __webpack_require__(88774);
// EXTERNAL MODULE: ./build/backends/generated/variants.js
var generated_variants = __webpack_require__(96950);
;// CONCATENATED MODULE: ./build/backends/python/config.js

const pythonConfigSchema = {
    noarch: { read: config/* asBoolean */.tB, merge: 'if-present' },
    env: { read: (0,config/* asMap */.$H)(config/* asString */.oJ), merge: 'per-key', initial: {} },
    'debug-dir': { read: config/* asString */.oJ, merge: 'base-only', alias: 'debug_dir' },
    'extra-input-globs': { read: (0,config/* asList */.DD)(config/* asString */.oJ), merge: 'if-filled', initial: [] },
    compilers: { read: (0,config/* asList */.DD)(config/* asString */.oJ), merge: 'if-present' },
    'ignore-pyproject-manifest': { read: config/* asBoolean */.tB, merge: 'if-present' },
    'skip-pyc-compilation': { read: (0,config/* asGlobsOrAll */.GA)('**/*.py'), merge: 'if-filled', initial: [] },
    installer: { read: (0,config/* asWord */.xS)('uv', 'pip'), merge: 'if-present' },
    'extra-args': { read: (0,config/* asList */.DD)(config/* asString */.oJ), merge: 'if-filled', initial: [] },
    abi3: { read: config/* asBoolean */.tB, merge: 'if-present' },
    'ignore-pypi-mapping': { read: config/* asBoolean */.tB, merge: 'if-present' },
    'pypi-conda-map': { read: (0,config/* asMap */.$H)(condaName), merge: 'per-key' },
};
function condaName(value) {
    if (value === false || value === null)
        return false;
    if (value === true)
        throw new TypeError('`true` is not supported, write a conda package name or `false`');
    return (0,config/* asString */.oJ)(value);
}

// EXTERNAL MODULE: ./build/conda/index.js + 34 modules
var conda = __webpack_require__(58155);
// EXTERNAL MODULE: ./build/manifest/index.js + 81 modules
var manifest = __webpack_require__(31793);
;// CONCATENATED MODULE: ./build/backends/generated/metadata.js


async function resolveMetadata(model, provided, hint, report) {
    const name = model.name?.trim() || provided.name?.trim();
    if (!name)
        throw missing('name', hint);
    const version = model.version ?? provided.version;
    if (version == null)
        throw missing('version', hint);
    const warn = (message) => report({ kind: 'log', level: 'warning', message });
    const url = (key) => normalizedUrl(model[key] ?? provided[key], key, warn);
    const about = {
        homepage: url('homepage'),
        repository: url('repository'),
        documentation: url('documentation'),
        license: await spdxLicense(model.license ?? provided.license, warn),
        licenseFamily: undefined,
        licenseFiles: model.licenseFile != null ? [model.licenseFile] : (provided.licenseFiles ?? []),
        summary: provided.summary?.trim() || undefined,
        description: (model.description ?? provided.description)?.trim() || undefined,
    };
    const present = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
    return { name: parsedName(name), version: parsedVersion(version), about: present };
}
function parsedName(text) {
    try {
        return conda/* PackageName */.gp.parse(text).normalized;
    }
    catch (error) {
        throw new support/* PixiBuildError */.rW('package-name-invalid', (0,support/* messageOf */.bD)(error), { exitCode: 2, cause: error });
    }
}
function parsedVersion(text) {
    try {
        return conda/* Version */.Rx.parse(text).toString();
    }
    catch (error) {
        throw new support/* PixiBuildError */.rW('package-version-invalid', `'${text}' is not a conda version: ${(0,support/* messageOf */.bD)(error)}`, {
            exitCode: 2,
            cause: error,
        });
    }
}
function missing(what, hint) {
    const message = `There was no ${what} defined for the recipe`;
    return new support/* PixiBuildError */.rW(`package-${what}-missing`, message, { exitCode: 2, hint });
}
function normalizedUrl(text, key, warn) {
    if (text == null)
        return undefined;
    if (URL.canParse(text))
        return new URL(text).href;
    warn(`The ${key} '${text}' is not a URL and is left out of the package`);
    return undefined;
}
async function spdxLicense(text, warn) {
    if (text == null)
        return undefined;
    const { default: parse } = await __webpack_require__.e(/* import() */ 326).then(__webpack_require__.t.bind(__webpack_require__, 93326, 19));
    try {
        const deprecated = deprecatedIdentifier(parse(text));
        if (deprecated === undefined)
            return text;
        const current = `'${deprecated.replace('+', '')}-only' or '${deprecated.replace('+', '')}-or-later'`;
        warn(`The license '${text}' has the deprecated SPDX identifier '${deprecated}' (now ${current}) and is left out of the package`);
    }
    catch {
        warn(`The license '${text}' is not a valid SPDX expression and is left out of the package`);
    }
    return undefined;
}
function deprecatedIdentifier(expression) {
    if ('conjunction' in expression) {
        return deprecatedIdentifier(expression.left) ?? deprecatedIdentifier(expression.right);
    }
    if (!/^(?:[AL]?GPL|GFDL)-\d\.\d$/.test(expression.license))
        return undefined;
    return `${expression.license}${expression.plus ? '+' : ''}`;
}

// EXTERNAL MODULE: ./build/backends/protocol/index.js + 2 modules
var protocol = __webpack_require__(53578);
;// CONCATENATED MODULE: ./build/backends/generated/requirements.js




function requirementsOfModel(targets) {
    const all = [];
    if (targets?.defaultTarget)
        all.push([undefined, targets.defaultTarget]);
    all.push(...Object.entries(targets?.conditional ?? {}));
    const collect = (pick, table) => all.flatMap(([condition, target]) => itemsOf(pick(target), condition, table));
    const groups = new Set(all.flatMap(([, target]) => Object.keys(target.extraDependencies ?? {})));
    return {
        build: collect((target) => withoutPins(target.buildDependencies), 'build dependencies'),
        host: collect((target) => target.hostDependencies, 'host dependencies'),
        run: collect((target) => target.runDependencies, 'run dependencies'),
        runConstraints: collect((target) => target.runConstraints, 'run constraints'),
        extras: new Map([...groups].map((group) => [
            group,
            collect((target) => target.extraDependencies?.[group], `extra dependencies '${group}'`),
        ])),
        runExports: {
            weak: collect((target) => target.runExports?.weak, 'weak run exports'),
            strong: collect((target) => target.runExports?.strong, 'strong run exports'),
            noarch: collect((target) => target.runExports?.noarch, 'noarch run exports'),
            weakConstraints: collect((target) => target.runExports?.weakConstraints, 'weak run export constraints'),
            strongConstraints: collect((target) => target.runExports?.strongConstraints, 'strong run export constraints'),
        },
        ignoreRunExports: { byName: [], fromPackage: [] },
    };
}
function itemsOf(specs, condition, table) {
    return Object.entries(specs ?? {}).map(([name, spec]) => {
        const requirement = readRequirement(name, spec, table);
        return condition === undefined ? requirement : { kind: 'if', condition, items: [requirement] };
    });
}
function readRequirement(name, spec, table) {
    try {
        const requirement = (0,protocol/* requirementOf */.h2)(name, spec);
        (0,build_recipe/* requirementText */.Pg)(requirement);
        return requirement;
    }
    catch (error) {
        if (!(error instanceof conda/* CondaParseError */.RP || error instanceof RangeError))
            throw error;
        throw invalid(`'${name}' among the ${table} cannot be used: ${(0,support/* messageOf */.bD)(error)}`, error);
    }
}
function withoutPins(specs) {
    for (const [name, spec] of Object.entries(specs ?? {})) {
        if (!('pinCompatible' in spec) && !('pinSubpackage' in spec))
            continue;
        throw invalid(`pin specs are not supported in build dependencies, but '${name}' is pinned`);
    }
    return specs;
}
const invalid = (message, cause) => new support/* PixiBuildError */.rW('dependency-invalid', message, { exitCode: 2, cause });

;// CONCATENATED MODULE: ./build/backends/python/install-script.js
function installScript({ dialect, installer, packagePath, extraArgs, editable }) {
    const [python, continued] = dialect === 'cmd' ? ['%PYTHON%', ' ^'] : ['$PYTHON', ' \\'];
    const command = installer === 'uv'
        ? `uv pip install --python "${python}" --reinstall`
        : `"${python}" -m pip install --force-reinstall`;
    const options = ['-vv', '--no-deps', '--no-build-isolation', '--no-index', ...extraArgs];
    const [first = '', ...rest] = options;
    const last = `${editable ? '--editable ' : ''}"${packagePath}"`;
    const lines = [`${command} ${first}`, ...rest.slice(0, -1)];
    const script = [...lines.map((line) => `${line}${continued}`), `${rest.at(-1)} ${last}`]
        .map((line, index) => (index === 0 ? line : `    ${line}`))
        .join('\n');
    return dialect === 'cmd' ? `${script}\nif errorlevel 1 exit 1\n` : `${script}\n`;
}

;// CONCATENATED MODULE: ./build/backends/python/license-files.js

async function expandLicenseFiles(patterns, directory) {
    const files = [];
    for (const pattern of patterns) {
        if (!/[*?[\]]/.test(pattern)) {
            files.push(external_node_path_.resolve(directory, pattern));
            continue;
        }
        const { glob } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 73382));
        const options = {
            cwd: directory,
            dot: true,
            onlyFiles: true,
            followSymbolicLinks: false,
            expandDirectories: false,
        };
        const matches = (await glob(pattern, options)).filter((match) => !match.startsWith('../')).sort();
        files.push(...(matches.length > 0 ? matches : [pattern]).map((match) => external_node_path_.resolve(directory, match)));
    }
    return [...new Set(files)];
}

;// CONCATENATED MODULE: ./build/backends/python/pypi/pep440.js
const pattern = new RegExp('^\\s*v?(?:(\\d+)!)?(\\d+(?:\\.\\d+)*)' +
    '(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\\d*))?' +
    '(?:-(\\d+)|[-_.]?(?:post|rev|r)[-_.]?(\\d*))?' +
    '([-_.]?dev[-_.]?(\\d*))?(?:\\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?\\s*$', 'i');
const preNames = {
    a: 'a',
    alpha: 'a',
    b: 'b',
    beta: 'b',
    c: 'rc',
    rc: 'rc',
    pre: 'rc',
    preview: 'rc',
};
function parsePypiVersion(text) {
    const match = pattern.exec(text);
    if (!match)
        return undefined;
    const [, epoch, release = '', pre, preNumber, implicitPost, post, dev, devNumber, local] = match;
    const preName = pre === undefined ? undefined : preNames[pre.toLowerCase()];
    const hasPost = implicitPost !== undefined || post !== undefined;
    return {
        epoch: Number(epoch ?? 0),
        release: release.split('.').map(Number),
        ...(preName && { pre: [preName, Number(preNumber || 0)] }),
        ...(hasPost && { post: Number(implicitPost ?? (post || 0)) }),
        ...(dev !== undefined && { dev: Number(devNumber || 0) }),
        ...(local !== undefined && {
            local: local
                .toLowerCase()
                .split(/[-_.]/)
                .map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
        }),
    };
}
function formatPypiVersion(version) {
    const epoch = version.epoch === 0 ? '' : `${version.epoch}!`;
    const pre = version.pre ? version.pre.join('') : '';
    const post = version.post === undefined ? '' : `.post${version.post}`;
    const dev = version.dev === undefined ? '' : `.dev${version.dev}`;
    const local = version.local ? `+${version.local.join('.')}` : '';
    return `${epoch}${version.release.join('.')}${pre}${post}${dev}${local}`;
}
function comparePypiVersions(a, b) {
    return comparePublic(a, b) || compareLocal(a.local, b.local);
}
function comparePublic(a, b) {
    if (a.epoch !== b.epoch)
        return a.epoch - b.epoch;
    for (let index = 0; index < Math.max(a.release.length, b.release.length); index++) {
        const order = (a.release[index] ?? 0) - (b.release[index] ?? 0);
        if (order !== 0)
            return order;
    }
    return compareLists(preKey(a), preKey(b)) || (a.post ?? -1) - (b.post ?? -1) || compareNumbers(devKey(a), devKey(b));
}
const preRank = { a: 0, b: 1, rc: 2 };
function preKey({ pre, post, dev }) {
    if (pre)
        return [preRank[pre[0]], pre[1]];
    return post === undefined && dev !== undefined ? [-1] : [3];
}
const devKey = ({ dev }) => dev ?? Number.POSITIVE_INFINITY;
const compareNumbers = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
function compareLists(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const order = compareNumbers(a[index] ?? -1, b[index] ?? -1);
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareLocal(a = [], b = []) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const [left, right] = [a[index], b[index]];
        if (left === right)
            continue;
        if (left === undefined)
            return -1;
        if (right === undefined)
            return 1;
        if (typeof left !== typeof right)
            return typeof left === 'number' ? 1 : -1;
        return left < right ? -1 : 1;
    }
    return 0;
}
function parseSpecifier(text) {
    const clauses = [];
    const parts = text.split(',').map((part) => part.trim());
    if (parts.at(-1) === '')
        parts.pop();
    for (const part of parts) {
        const match = /^(===|~=|==|!=|<=|>=|<|>)\s*(\S+)$/.exec(part);
        if (!match)
            return undefined;
        const operator = match[1];
        const written = match[2];
        const prefix = (operator === '==' || operator === '!=') && written.endsWith('.*');
        const version = parsePypiVersion(prefix ? written.slice(0, -2) : written);
        if (!version && operator !== '===')
            return undefined;
        if (operator === '~=' && (version?.release.length ?? 0) < 2)
            return undefined;
        clauses.push({ operator, prefix, text: written, ...(version && { version }) });
    }
    return clauses;
}
function satisfies(version, clauses) {
    return clauses.every((clause) => satisfiesClause(version, clause));
}
function satisfiesClause(version, { operator, version: limit, prefix, text }) {
    if (operator === '===' || !limit)
        return formatPypiVersion(version) === text.toLowerCase();
    const own = limit.local ? version : withoutLocal(version);
    const order = comparePypiVersions(own, limit);
    switch (operator) {
        case '==':
            return prefix ? hasPrefix(version, limit) : order === 0;
        case '!=':
            return prefix ? !hasPrefix(version, limit) : order !== 0;
        case '>=':
            return order >= 0;
        case '<=':
            return order <= 0;
        case '<':
            return order < 0 && !(isPre(version) && !isPre(limit) && sameRelease(version, limit));
        case '>':
            return order > 0 && !(version.post !== undefined && limit.post === undefined && sameRelease(version, limit));
        case '~=':
            return order >= 0 && hasPrefix(version, { epoch: limit.epoch, release: limit.release.slice(0, -1) });
    }
}
const isPre = ({ pre, dev }) => pre !== undefined || dev !== undefined;
function withoutLocal(version) {
    const { local: _local, ...rest } = version;
    return rest;
}
const sameRelease = (a, b) => comparePublic({ epoch: a.epoch, release: a.release }, { epoch: b.epoch, release: b.release }) === 0;
function hasPrefix(version, prefix) {
    if (version.epoch !== prefix.epoch)
        return false;
    if (!prefix.release.every((part, index) => (version.release[index] ?? 0) === part))
        return false;
    return !prefix.pre || (sameRelease(version, prefix) && version.pre?.join() === prefix.pre.join());
}

;// CONCATENATED MODULE: ./build/backends/python/requires-python.js

function condaVersionSpec(specifier) {
    const clauses = parseSpecifier(specifier);
    if (!clauses || clauses.some((clause) => !clause.version))
        return undefined;
    return sortedClauses(clauses).map(condaClause).join(',');
}
function condaClause({ operator, version, prefix }) {
    const text = version ? formatPypiVersion(version) : '';
    if (prefix)
        return operator === '!=' ? `!=${text}.*` : `${text}.*`;
    return `${operator === '===' ? '==' : operator}${text}`;
}
function sortedClauses(clauses) {
    return [...clauses].sort((a, b) => (a.version && b.version ? comparePypiVersions(a.version, b.version) : 0));
}
function oldestPython(specifier) {
    const clauses = parseSpecifier(specifier ?? '') ?? [];
    const oldest = sortedClauses(clauses).find((clause) => clause.operator === '>=')?.version;
    return oldest && `${oldest.release[0]}.${oldest.release[1] ?? 0}`;
}

;// CONCATENATED MODULE: ./build/backends/python/pypi/markers.js

const tokenPattern = /\s*(?:(\(|\))|(<=|>=|===|==|~=|!=|<|>)|('[^']*'|"[^"]*")|([A-Za-z_][\w.]*))/y;
const aliases = {
    'os.name': 'os_name',
    'sys.platform': 'sys_platform',
    'platform.version': 'platform_version',
    'platform.machine': 'platform_machine',
    'platform.python_implementation': 'platform_python_implementation',
    python_implementation: 'platform_python_implementation',
};
function parseMarker(text) {
    const tokens = [];
    tokenPattern.lastIndex = 0;
    while (tokenPattern.lastIndex < text.trimEnd().length) {
        const match = tokenPattern.exec(text);
        if (!match)
            return undefined;
        tokens.push(match[0].trim());
    }
    const reader = new Reader(tokens);
    const marker = reader.either(0);
    return reader.atEnd ? marker : undefined;
}
const maximumDepth = 100;
class Reader {
    #tokens;
    #next = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get atEnd() {
        return this.#next === this.#tokens.length;
    }
    either(depth) {
        return this.#list('or', () => this.#list('and', () => this.#term(depth)));
    }
    #list(word, read) {
        const parts = [];
        do {
            const part = read();
            if (!part)
                return undefined;
            parts.push(part);
        } while (this.#take(word));
        return parts.length === 1 ? parts[0] : { kind: word, parts };
    }
    #term(depth) {
        if (this.#take('(')) {
            const inner = depth < maximumDepth ? this.either(depth + 1) : undefined;
            return inner && this.#take(')') ? inner : undefined;
        }
        const left = this.#operand();
        const operator = this.#operator();
        const right = this.#operand();
        return left && operator && right ? { kind: 'compare', left, operator, right } : undefined;
    }
    #operator() {
        const token = this.#tokens[this.#next++];
        if (token === 'not')
            return this.#take('in') ? 'not in' : undefined;
        return token !== undefined && (/^[<>=~!]/.test(token) || token === 'in') ? token : undefined;
    }
    #operand() {
        const token = this.#tokens[this.#next++];
        if (token === undefined)
            return undefined;
        if (/^['"]/.test(token))
            return { kind: 'text', text: token.slice(1, -1) };
        return /^[A-Za-z_]/.test(token) ? { kind: 'variable', name: aliases[token] ?? token } : undefined;
    }
    #take(token) {
        if (this.#tokens[this.#next] !== token)
            return false;
        this.#next++;
        return true;
    }
}
function markerVariables(marker) {
    if (marker.kind !== 'compare')
        return new Set(marker.parts.flatMap((part) => [...markerVariables(part)]));
    const operands = [marker.left, marker.right];
    return new Set(operands.flatMap((operand) => (operand.kind === 'variable' ? [operand.name] : [])));
}
function evaluateMarker(marker, environment) {
    switch (marker.kind) {
        case 'and':
            return marker.parts.every((part) => evaluateMarker(part, environment));
        case 'or':
            return marker.parts.some((part) => evaluateMarker(part, environment));
        case 'compare': {
            const left = operandText(marker.left, environment);
            const right = operandText(marker.right, environment);
            return left !== undefined && right !== undefined && compare(left, marker.operator, right);
        }
    }
}
function operandText(operand, environment) {
    return operand.kind === 'text' ? operand.text : environment[operand.name];
}
function compare(left, operator, right) {
    if (operator === 'in')
        return right.includes(left);
    if (operator === 'not in')
        return !right.includes(left);
    const version = parsePypiVersion(left);
    const specifier = parseSpecifier(`${operator}${right}`);
    if (version && specifier)
        return satisfies(version, specifier);
    switch (operator) {
        case '==':
        case '===':
            return left === right;
        case '!=':
            return left !== right;
        case '<':
            return left < right;
        case '<=':
            return left <= right;
        case '>':
            return left > right;
        case '>=':
            return left >= right;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/backends/python/pypi/platform-markers.js


const machines = {
    'linux-64': 'x86_64',
    'linux-aarch64': 'aarch64',
    'linux-ppc64le': 'ppc64le',
    'linux-s390x': 's390x',
    'linux-armv6l': 'armv6l',
    'linux-armv7l': 'armv7l',
    'linux-32': 'i686',
    'osx-64': 'x86_64',
    'osx-arm64': 'arm64',
    'win-64': 'AMD64',
    'win-32': 'x86',
    'win-arm64': 'ARM64',
};
function platformMarkers(platform) {
    const platform_machine = machines[platform] ?? 'x86_64';
    switch ((0,conda/* platformFamily */.Cz)(platform)) {
        case 'osx':
            return { sys_platform: 'darwin', os_name: 'posix', platform_system: 'Darwin', platform_machine };
        case 'win':
            return { sys_platform: 'win32', os_name: 'nt', platform_system: 'Windows', platform_machine };
        default:
            return { sys_platform: 'linux', os_name: 'posix', platform_system: 'Linux', platform_machine };
    }
}
function appliesToPlatform({ requirement }, platform) {
    const { envMarkers } = requirement;
    if (envMarkers === undefined)
        return true;
    if (platform === 'noarch')
        return false;
    const marker = parseMarker(envMarkers);
    const environment = platformMarkers(platform);
    if (!marker || [...markerVariables(marker)].some((name) => !Object.hasOwn(environment, name)))
        return false;
    return evaluateMarker(marker, environment);
}

;// CONCATENATED MODULE: ./build/backends/python/pypi/mapping.js




async function mapRequirements(requirements, options) {
    const warn = (message) => options.report({ kind: 'log', level: 'warning', message });
    const userMap = normalizedUserMap(options.userMap, warn);
    const applying = requirements.filter((requirement) => appliesToPlatform(requirement, options.platform));
    const unknown = applying.filter(({ name }) => !userMap.has(name));
    const found = unknown.length > 0 ? await namesInChannels(unknown, options) : new Map();
    return applying.flatMap((requirement) => {
        const own = userMap.get(requirement.name);
        if (own === false)
            return [];
        const condaName = own ?? found.get(requirement.name);
        if (condaName !== undefined)
            return [condaSpec(condaName, requirement, warn)];
        warn(`No conda package is known for the Python requirement '${requirement.name}'; it is left out`);
        return [];
    });
}
function normalizedUserMap(map, warn) {
    const normalized = new Map();
    for (const [key, value] of Object.entries(map)) {
        const name = (0,manifest.normalizePypiName)(key);
        if (!(0,manifest.isPypiName)(key))
            warn(`'${key}' in pypi-conda-map is no PyPI name and is ignored`);
        else if (value !== false && !(0,conda/* isPackageName */.kb)(value)) {
            warn(`'${value}' in pypi-conda-map is no conda package name and is ignored`);
        }
        else {
            if (normalized.has(name))
                warn(`'${key}' is in pypi-conda-map twice; the last entry counts`);
            normalized.set(name, value);
        }
    }
    return normalized;
}
async function namesInChannels(requirements, { channels, names }) {
    for (const channel of channels.map(channelName)) {
        const found = new Map();
        await Promise.all(requirements.map(async ({ name }) => {
            const condaName = await names.condaName(channel, name);
            if (condaName !== undefined && (0,conda/* isPackageName */.kb)(condaName))
                found.set(name, condaName);
        }));
        if (found.size > 0)
            return found;
    }
    return new Map();
}
function channelName(url) {
    return url.replace(/\/+$/, '').replace(/^.*\//, '');
}
function condaSpec(name, { requirement }, warn) {
    const spec = conda/* MatchSpec */.F_.of({ name: conda/* NameMatcher */.GQ.parse(name) });
    const written = requirement.kind === 'version' ? requirement.version : '*';
    if (written === '*')
        return spec;
    const text = condaVersionSpec(written);
    if (text === undefined) {
        warn(`The versions '${written}' of '${name}' cannot be written for conda; any version will do`);
        return spec;
    }
    return spec.with({ version: conda/* VersionSpec */.GO.parse(text, 'strict') });
}

;// CONCATENATED MODULE: ./build/backends/python/pyproject.js




async function readPyproject(directory) {
    const file = external_node_path_.join(directory, 'pyproject.toml');
    if ((await (0,support/* fileKind */.h_)(file)) === undefined)
        return undefined;
    const text = await (0,manifest.readManifestText)(file);
    const document = (0,manifest.parseTomlDocument)(file, text);
    const findings = new manifest.Findings();
    const root = new manifest.TableReader(findings, document.root);
    const project = root.tableAt('project');
    const buildSystem = root.tableAt('build-system');
    const tools = document.root['tool'];
    const pyproject = {
        file,
        project: project && readProject(project),
        buildSystem: buildSystem && readBuildSystem(buildSystem),
        tools: (0,manifest.isTomlTable)(tools) ? tools : {},
    };
    if (buildSystem)
        await checkBackendPath(pyproject.buildSystem?.backendPath ?? [], directory, buildSystem);
    if (findings.hasErrors)
        throw new support/* InvalidInputError */.oC('pyproject', await (0,manifest.locateFindings)(document, findings.all));
    return pyproject;
}
function readProject(project) {
    project.require('name', 'A [project] table needs a name (PEP 621)');
    const name = project.string('name');
    if (name !== undefined && !(0,manifest.isPypiName)(name)) {
        project.error('name', 'pyproject-name', `'${name}' is not a valid project name`);
    }
    const license = readLicense(project);
    return {
        name,
        version: readVersion(project),
        description: project.string('description'),
        urls: readTexts(project, 'urls'),
        license: license.text,
        licenseFiles: [...license.files, ...(project.strings('license-files') ?? [])],
        requiresPython: readRequiresPython(project),
        scripts: readTexts(project, 'scripts'),
        dependencies: readRequirements(project, 'dependencies').map(({ requirement }) => requirement),
        dynamic: project.strings('dynamic') ?? [],
    };
}
function readVersion(project) {
    const text = project.string('version');
    if (text === undefined)
        return undefined;
    const version = parsePypiVersion(text);
    if (version)
        return formatPypiVersion(version);
    project.error('version', 'pyproject-version', `'${text}' is not a PEP 440 version`, {
        hint: 'For example 1.2.0, 1.2.0rc1 or 1.2.0.dev3',
    });
    return undefined;
}
function readRequiresPython(project) {
    const text = project.string('requires-python');
    if (text === undefined || parseSpecifier(text))
        return text;
    project.error('requires-python', 'pyproject-requires-python', `'${text}' is not a PEP 440 version specifier`, {
        hint: 'Write for example requires-python = ">=3.11"',
    });
    return undefined;
}
function readLicense(project) {
    if (!(0,manifest.isTomlTable)(project.value('license')))
        return { text: project.string('license'), files: [] };
    const table = project.tableAt('license');
    const file = table?.string('file');
    return { text: table?.string('text'), files: file === undefined ? [] : [file] };
}
function readTexts(parent, key) {
    const table = parent.tableAt(key);
    const texts = new Map();
    for (const [name] of table?.entries() ?? []) {
        const text = table?.string(name);
        if (text !== undefined)
            texts.set(name, text);
    }
    return texts;
}
function readRequirements(table, key) {
    const read = [];
    (table.array(key) ?? []).forEach((item, index) => {
        if (typeof item !== 'string') {
            const message = `expected a string, found ${(0,manifest.tomlTypeName)(item)}`;
            table.findings.error('pyproject-requirement', message, table.at(key, index));
            return;
        }
        const requirement = (0,manifest.parseRequirement)(item);
        if (typeof requirement !== 'string') {
            read.push({ text: item, requirement });
            return;
        }
        const message = `'${item}' is not a requirement (PEP 508): ${requirement}`;
        const hint = 'Write for example "demo >=1.2" or "demo[extra]; python_version < \'3.12\'"';
        table.findings.error('pyproject-requirement', message, table.at(key, index), { hint });
    });
    return read;
}
function readBuildSystem(table) {
    table.require('requires', 'Write requires = [...] with what the build needs (PEP 518)');
    const buildBackend = table.string('build-backend');
    if (buildBackend !== undefined && !/^[\w.]+(:[\w.]+)?$/u.test(buildBackend)) {
        table.error('build-backend', 'pyproject-build-backend', `'${buildBackend}' is not 'module' or 'module:object'`);
    }
    const backendPath = table.strings('backend-path') ?? [];
    backendPath.forEach((folder, index) => {
        if (!leadsOut(folder))
            return;
        const message = `'${folder}' leads out of the project`;
        table.findings.error('pyproject-backend-path', message, table.at('backend-path', index));
    });
    return { requires: readRequirements(table, 'requires').map(({ text }) => text), buildBackend, backendPath };
}
async function checkBackendPath(folders, directory, table) {
    for (const [index, folder] of folders.entries()) {
        if (leadsOut(folder) || (await (0,support/* fileKind */.h_)(external_node_path_.join(directory, folder))) === 'directory')
            continue;
        const message = `there is no folder '${folder}' in the project`;
        table.findings.error('pyproject-backend-path', message, table.at('backend-path', index), {
            hint: 'backend-path lists the folders that hold the build backend itself (PEP 517)',
        });
    }
}
function leadsOut(folder) {
    const normalized = external_node_path_.posix.normalize(folder.replaceAll('\\', '/'));
    return external_node_path_.isAbsolute(folder) || normalized === '..' || normalized.startsWith('../');
}

;// CONCATENATED MODULE: ./build/backends/python/generate.js












async function generatePythonRecipe(input) {
    const { model, config, report, sourceDirectory } = input;
    const pyproject = await readPyproject(sourceDirectory);
    const ignored = config['ignore-pyproject-manifest'] === true;
    if (!pyproject && !ignored)
        throw pyprojectMissing(sourceDirectory);
    const read = ignored ? undefined : pyproject;
    const declared = requirementsOfModel(model.targets);
    const provided = await providedMetadata(read, sourceDirectory, model);
    const metadata = await resolveMetadata(model, provided, missingHint(read, pyproject), report);
    const compilers = compilersOf(config, read);
    const isNoarch = config.noarch ?? compilers.length === 0;
    const isAbi3 = config.abi3 === true;
    if (isAbi3 && isNoarch) {
        throw new support/* PixiBuildError */.rW('abi3-noarch', '`abi3 = true` is incompatible with noarch packages', {
            exitCode: 2,
            hint: 'Name the compilers of the project, or set `noarch = false`; or remove `abi3`.',
        });
    }
    const requiresPython = read?.project?.requiresPython;
    const python = pythonRequirement(requiresPython);
    const mapped = await mappedRequirements(input, read, isNoarch ? 'noarch' : input.hostPlatform);
    const installer = config.installer ?? 'uv';
    const host = [...declared.host, packageNamed(installer), python];
    if (isAbi3 && !hasPackage(declared.host, 'python-abi3')) {
        host.push(packageNamed('python-abi3', `${oldestPython(requiresPython) ?? '3.9'}.*`));
    }
    const recipe = {
        name: metadata.name,
        version: metadata.version,
        buildNumber: model.buildNumber ?? 0,
        ...(isNoarch && { noarch: 'python' }),
        flags: model.buildFlags ?? [],
        sources: [],
        script: {
            env: { ...uvCache(installer, input), ...config.env },
            secrets: model.secrets ?? [],
            content: [
                {
                    kind: 'text',
                    text: installScript({
                        dialect: process.platform === 'win32' ? 'cmd' : 'bash',
                        installer,
                        packagePath: sourceDirectory,
                        extraArgs: config['extra-args'],
                        editable: input.editable,
                    }),
                },
            ],
        },
        python: {
            entryPoints: entryPointsOf(pyproject),
            versionIndependent: isAbi3,
            skipPycCompilation: config['skip-pyc-compilation'],
        },
        requirements: {
            ...declared,
            build: [...declared.build, ...compilerRequirements(compilers, input.variantKeys)],
            host: [...host, ...mapped.host],
            run: [...declared.run, python, ...mapped.run],
            ignoreRunExports: { byName: [], fromPackage: isAbi3 ? ['python'] : [] },
        },
        about: metadata.about,
        extra: {},
    };
    return { recipe, pyproject, compilers };
}
function portableRecipe({ recipe }, config, places) {
    const script = (dialect) => ({
        kind: 'text',
        text: installScript({
            dialect,
            installer: config.installer ?? 'uv',
            packagePath: dialect === 'cmd' ? '%SRC_DIR%' : '$SRC_DIR',
            extraArgs: config['extra-args'],
            editable: false,
        }),
    });
    const relative = (file) => external_node_path_.isAbsolute(file) ? posixRelative(places.sourceDirectory, file) : file;
    return {
        ...recipe,
        sources: [posixRelative(places.recipeDirectory, places.sourceDirectory) || '.'],
        script: {
            ...recipe.script,
            env: config.env,
            content: [{ kind: 'if', condition: 'win', items: [script('cmd')], otherwise: [script('bash')] }],
        },
        about: { ...recipe.about, licenseFiles: recipe.about.licenseFiles.map(relative) },
    };
}
const posixRelative = (from, to) => external_node_path_.relative(from, to).split(external_node_path_.sep).join('/');
function pyprojectMissing(directory) {
    const file = external_node_path_.join(directory, 'pyproject.toml');
    return new support/* PixiBuildError */.rW('pyproject-missing', `pixi-build-python requires a \`pyproject.toml\` at ${file}`, {
        exitCode: 2,
        hint: 'Add one; or set `ignore-pyproject-manifest = true` in [package.build.config] for a project with a setup.py only.',
    });
}
function missingHint(read, pyproject) {
    if (!read?.project)
        return 'Write it in [package] of the manifest.';
    const dynamic = read.project.dynamic.includes('version') && read.project.version === undefined;
    if (dynamic)
        return `It is dynamic in ${pyproject?.file}: write \`version\` in [package] of the manifest.`;
    return `Write it in [package] of the manifest, or in [project] of ${read.file}.`;
}
async function providedMetadata(pyproject, sourceDirectory, model) {
    const project = pyproject?.project;
    if (!project)
        return {};
    const { urls, name, version, description, license } = project;
    return {
        name,
        version,
        homepage: urls.get('Homepage'),
        repository: urls.get('Repository') ?? urls.get('Source') ?? urls.get('Source Code'),
        documentation: urls.get('Documentation') ?? urls.get('Docs'),
        license,
        licenseFiles: model.licenseFile != null ? undefined : await expandLicenseFiles(project.licenseFiles, sourceDirectory),
        description,
        summary: description,
    };
}
const rustBuilders = new Set(['maturin', 'setuptools-rust']);
function compilersOf(config, pyproject) {
    const configured = config.compilers ?? [];
    const needsRust = buildRequirements(pyproject).some(({ name }) => rustBuilders.has((0,manifest.normalizePypiName)(name)));
    return needsRust && !configured.includes('rust') ? [...configured, 'rust'] : configured;
}
function buildRequirements(pyproject) {
    return (pyproject?.buildSystem?.requires ?? []).flatMap((text) => {
        const requirement = (0,manifest.parseRequirement)(text);
        return typeof requirement === 'string' ? [] : [requirement];
    });
}
function compilerRequirements(compilers, variantKeys) {
    const calls = compilers.map((language) => ({ kind: 'compiler', call: 'compiler', language }));
    if (compilers.some((language) => language !== 'go-nocgo') && variantKeys.has('c_stdlib')) {
        calls.push({ kind: 'compiler', call: 'stdlib', language: 'c' });
    }
    return calls;
}
function pythonRequirement(requiresPython) {
    if (requiresPython === undefined || requiresPython.trim() === '')
        return packageNamed('python');
    const spec = condaVersionSpec(requiresPython);
    if (spec !== undefined)
        return packageNamed('python', spec);
    throw new support/* PixiBuildError */.rW('requires-python-unusable', `conda cannot express requires-python = "${requiresPython}"`, {
        exitCode: 2,
        hint: 'Use comparisons of versions, such as ">=3.11,<4".',
    });
}
function packageNamed(name, version) {
    const spec = conda/* MatchSpec */.F_.of({ name: conda/* NameMatcher */.GQ.parse(name) });
    return {
        kind: 'package',
        spec: version === undefined ? spec : spec.with({ version: conda/* VersionSpec */.GO.parse(version, 'strict') }),
    };
}
function hasPackage(items, name) {
    return (0,build_recipe/* allItems */.au)(items).some((item) => item.kind === 'package' ? item.spec.name.toString() === name : item.kind === 'pin' && item.name === name);
}
async function mappedRequirements(input, pyproject, platform) {
    const { config, report } = input;
    const userMap = config['pypi-conda-map'];
    if (config['ignore-pypi-mapping'] !== false || !pyproject) {
        if (userMap && pyproject) {
            const message = '`pypi-conda-map` has no effect unless `ignore-pypi-mapping = false` is set';
            report({ kind: 'log', level: 'warning', message });
        }
        return { host: [], run: [] };
    }
    const options = { userMap: userMap ?? {}, channels: input.channels, platform, names: input.names, report };
    const asRequirement = (spec) => ({ kind: 'package', spec });
    const run = await mapRequirements(pyproject.project?.dependencies ?? [], options);
    const host = await mapRequirements(buildRequirements(pyproject), options);
    return { host: host.map(asRequirement), run: run.map(asRequirement) };
}
function uvCache(installer, { environment, cacheDirectory }) {
    if (installer !== 'uv')
        return {};
    const directory = environment['UV_CACHE_DIR'] || (cacheDirectory && external_node_path_.join(cacheDirectory, 'uv-cache'));
    return directory ? { UV_CACHE_DIR: directory } : {};
}
function entryPointsOf(pyproject) {
    return [...(pyproject?.project?.scripts ?? [])].flatMap(([command, target]) => (0,conda/* parseEntryPoint */.yx)(`${command} = ${target}`) ?? []);
}

;// CONCATENATED MODULE: ./build/backends/python/input-globs.js
const projectFiles = [
    'setup.py',
    'setup.cfg',
    'pyproject.toml',
    'requirements*.txt',
    'Pipfile',
    'Pipfile.lock',
    'poetry.lock',
    'tox.ini',
];
const compilerGlobs = {
    c: ['**/*.{c,h}'],
    cxx: ['**/*.{cc,cxx,cpp,hpp,hxx}'],
    rust: ['**/*.rs', '**/Cargo.toml'],
};
function inputGlobs(inputs) {
    return [
        ...projectFiles,
        ...(inputs.editable ? [] : ['**/*.py']),
        ...inputs.compilers.flatMap((compiler) => Object.hasOwn(compilerGlobs, compiler) ? (compilerGlobs[compiler] ?? []) : []),
        ...inputs.extraGlobs,
        ...(inputs.resolvedPackages.includes('cython') ? ['**/*.{pyx,pxd,pxi}'] : []),
        ...(inputs.pyproject === undefined ? [] : [inputs.pyproject]),
    ];
}

// EXTERNAL MODULE: ./build/packaging/index.js + 38 modules
var packaging = __webpack_require__(19897);
// EXTERNAL MODULE: ./build/backends/generated/conda-build.js + 1 modules
var conda_build = __webpack_require__(57556);
// EXTERNAL MODULE: ./build/backends/generated/package-request.js + 1 modules
var package_request = __webpack_require__(2690);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/scripting/index.js + 9 modules
var scripting = __webpack_require__(3065);
;// CONCATENATED MODULE: ./build/backends/python/system/driver-source.js
const driverSource = String.raw `
import base64
import configparser
import csv
import hashlib
import importlib
import io
import json
import os
import re
import sys
import traceback
import zipfile


class Failure(Exception):
    def __init__(self, kind, message):
        super().__init__(message)
        self.kind = kind


def normalized(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def load_backend(request):
    # The folder of this program must not be searched for modules.
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry) != os.path.dirname(os.path.abspath(__file__))]
    source = os.getcwd()
    folders = [os.path.join(source, folder) for folder in request["backendPath"]]
    sys.path[:0] = folders
    module_name, _, attributes = request["backend"].partition(":")
    try:
        backend = importlib.import_module(module_name)
    except ModuleNotFoundError as error:
        if (module_name + ".").startswith(error.name + "."):
            raise Failure("backend-import", "there is no module '%s' for the build backend '%s'" % (error.name, module_name))
        traceback.print_exc()
        raise Failure("backend-import", "the build backend '%s' needs the module '%s'" % (module_name, error.name))
    except ImportError:
        traceback.print_exc()
        raise Failure("backend-import", "the build backend '%s' cannot be imported" % module_name)
    except Exception:
        traceback.print_exc()
        raise Failure("backend-import", "the build backend '%s' fails when it is imported" % module_name)
    if folders:
        origin = os.path.realpath(getattr(backend, "__file__", None) or "")
        inside = [os.path.realpath(folder) + os.sep for folder in folders]
        if not any(origin.startswith(folder) for folder in inside):
            raise Failure("backend-import", "the build backend '%s' is not in its backend-path" % module_name)
    for attribute in filter(None, attributes.split(".")):
        if not hasattr(backend, attribute):
            raise Failure("backend-import", "the build backend '%s' has no '%s'" % (module_name, attribute))
        backend = getattr(backend, attribute)
    return backend


def call_hook(backend, name, *arguments):
    sys.stdout.flush()
    try:
        return getattr(backend, name)(*arguments)
    except SystemExit as error:
        traceback.print_exc()
        raise Failure("hook", "%s ended with exit status %s" % (name, error.code))
    except Exception as error:
        traceback.print_exc()
        lines = [line.strip() for line in str(error).splitlines() if line.strip()]
        text = "%s: %s" % (type(error).__name__, lines[0]) if lines else type(error).__name__
        raise Failure("hook", "%s failed with %s" % (name, text))
    finally:
        sys.stdout.flush()
        sys.stderr.flush()


def unmet(requirements, request):
    there = set(request["available"])
    known = set(request["resolved"])
    missing = []
    for requirement in requirements:
        if not isinstance(requirement, str):
            raise Failure("hook", "get_requires_for_build_wheel gave something that is no text")
        bare = re.fullmatch(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*", requirement)
        if requirement in known or (bare and normalized(bare.group(1)) in there):
            continue
        missing.append(requirement)
    return missing


def build(request):
    backend = load_backend(request)
    settings = request["configSettings"]
    if hasattr(backend, "get_requires_for_build_wheel"):
        missing = unmet(call_hook(backend, "get_requires_for_build_wheel", settings) or [], request)
        if missing:
            return {"needs": missing}
    if not hasattr(backend, "build_wheel"):
        raise Failure("hook", "the build backend has no build_wheel")
    os.makedirs(request["wheelDirectory"], exist_ok=True)
    name = call_hook(backend, "build_wheel", request["wheelDirectory"], settings, None)
    if not isinstance(name, str) or os.path.basename(name) != name:
        raise Failure("hook", "build_wheel gave %r, which is not the name of a file" % (name,))
    path = os.path.join(request["wheelDirectory"], name)
    if not os.path.isfile(path):
        raise Failure("hook", "build_wheel gave '%s', which it did not make" % name)
    with open(path, "rb") as file:
        try:
            archive = zipfile.ZipFile(file)
        except zipfile.BadZipFile:
            raise Failure("wheel", "'%s' is not a zip archive" % name)
        with archive:
            return install(name, archive, request)


def wheel_name(name):
    match = re.fullmatch(r"([^-]+)-([^-]+)(?:-(\d[^-]*))?-([^-]+)-([^-]+)-([^-]+)\.whl", name)
    if not match:
        raise Failure("wheel", "'%s' is not the name of a wheel" % name)
    project, version, _, python, abi, platform = match.groups()
    return project, version, python, abi, platform


def checked_names(archive):
    names = []
    seen = set()
    for info in archive.infolist():
        name = info.filename
        if name.endswith("/"):
            continue
        parts = name.split("/")
        if "\\" in name or ":" in parts[0] or "\0" in name or any(part in ("", ".", "..") for part in parts):
            raise Failure("wheel", "the wheel has a file with the unusable path %r" % name)
        if name in seen:
            raise Failure("wheel", "the wheel has the file %r twice" % name)
        if (info.external_attr >> 16) & 0o170000 == 0o120000:
            raise Failure("wheel", "the wheel has the symbolic link %r" % name)
        seen.add(name)
        names.append(info)
    return names


def dist_info_folder(names, project, version):
    folders = {info.filename.split("/")[0] for info in names}
    found = sorted(folder for folder in folders if folder.endswith(".dist-info"))
    if len(found) != 1:
        raise Failure("wheel", "the wheel has %d .dist-info folders, where one belongs" % len(found))
    stem = found[0][: -len(".dist-info")]
    if normalized(stem) != normalized("%s-%s" % (project, version)):
        raise Failure("wheel", "the wheel's %s does not match its name" % found[0])
    return found[0]


def read_headers(text):
    headers = {}
    for line in text.split("\n"):
        if not line.strip():
            break
        key, separator, value = line.partition(":")
        if separator and key[:1].strip():
            headers.setdefault(key.strip().lower(), []).append(value.strip())
    return headers


def read_record(archive, folder):
    try:
        text = archive.read(folder + "/RECORD").decode("utf-8")
    except KeyError:
        raise Failure("wheel", "the wheel has no RECORD")
    record = {}
    for row in csv.reader(io.StringIO(text, newline="")):
        if row:
            record[row[0]] = row[1] if len(row) > 1 else ""
    return record


def verify(name, content, record):
    expected = record.get(name)
    if expected is None:
        raise Failure("wheel", "the wheel's RECORD does not list %r" % name)
    algorithm, _, digest = expected.partition("=")
    if algorithm not in ("sha256", "sha384", "sha512"):
        raise Failure("wheel", "the wheel's RECORD has no usable hash for %r" % name)
    actual = base64.urlsafe_b64encode(hashlib.new(algorithm, content).digest()).rstrip(b"=").decode()
    if actual != digest.rstrip("="):
        raise Failure("wheel", "%r in the wheel is not what its RECORD says" % name)


def record_line(path, content):
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return [path, "sha256=" + digest, str(len(content))]


def with_interpreter(content, request):
    match = re.match(rb"#!python(w?)[^\r\n]*(\r?\n|$)", content)
    if not match:
        return content
    # sh starts the interpreter, since a prefix can be too long for an interpreter line.
    start = "#!/bin/sh\n'''exec' \"%s\" \"$0\" \"$@\" #'''\n" % request["python"]
    return start.encode() + content[match.end():]


def entry_points(archive, folder):
    try:
        text = archive.read(folder + "/entry_points.txt").decode("utf-8")
    except KeyError:
        return []
    parser = configparser.ConfigParser(delimiters=("=",), interpolation=None, strict=False)
    parser.optionxform = str
    try:
        parser.read_string(text)
    except configparser.Error as error:
        raise Failure("wheel", "the wheel's entry_points.txt cannot be read: %s" % str(error).split("\n")[0])
    found = []
    for group in ("console_scripts", "gui_scripts"):
        if parser.has_section(group):
            for command, target in parser.items(group):
                found.append([command, re.sub(r"\s*\[[^\]]*\]\s*$", "", target).strip()])
    return found


def install(wheel, archive, request):
    project, version, python, abi, platform = wheel_name(wheel)
    names = checked_names(archive)
    folder = dist_info_folder(names, project, version)
    try:
        headers = read_headers(archive.read(folder + "/WHEEL").decode("utf-8"))
        metadata = read_headers(archive.read(folder + "/METADATA").decode("utf-8"))
    except KeyError as error:
        raise Failure("wheel", "the wheel has no %s" % error.args[0])
    if (headers.get("wheel-version") or ["1.0"])[0].split(".")[0] != "1":
        raise Failure("wheel", "the wheel is of the unknown version %s" % headers["wheel-version"][0])
    pure = (headers.get("root-is-purelib") or ["false"])[0].lower() == "true"
    if not pure or abi != "none" or platform != "any":
        raise Failure("not-pure", "the wheel %s holds compiled code" % wheel)
    record = read_record(archive, folder)
    data = folder[: -len(".dist-info")] + ".data"
    roots = request["roots"]
    rows = []
    warnings = []
    made = set()
    for info in names:
        name = info.filename
        if name in (folder + "/RECORD", folder + "/RECORD.jws", folder + "/RECORD.p7s"):
            continue
        content = archive.read(info)
        verify(name, content, record)
        scheme, path = "purelib", name
        if name.startswith(data + "/"):
            _, scheme, path = (name.split("/", 2) + ["", ""])[:3]
            if scheme not in roots or not path:
                raise Failure("wheel", "the wheel has %r, in a place of no known kind" % name)
        if path.endswith(".pyc"):
            continue
        executable = bool((info.external_attr >> 16) & 0o111)
        if scheme == "scripts":
            content = with_interpreter(content, request)
            executable = True
        if scheme == "headers":
            warnings.append("The header %s is installed for Python %s only" % (path, request["pythonVersion"]))
        relative = roots[scheme] + "/" + path if roots[scheme] else path
        if relative in made:
            raise Failure("wheel", "two files of the wheel belong in %s" % relative)
        made.add(relative)
        write(request["prefix"], relative, content, executable)
        rows.append(record_line(from_site_packages(relative, roots["purelib"]), content))
    for name, content in (("INSTALLER", b"conda\n"), ("REQUESTED", b"")):
        write(request["prefix"], "%s/%s/%s" % (roots["purelib"], folder, name), content, False)
        rows = [row for row in rows if row[0] != "%s/%s" % (folder, name)]
        rows.append(record_line("%s/%s" % (folder, name), content))
    points = entry_points(archive, folder)
    for command, _ in points:
        # The scripts are made when the package is installed; only their names are known here.
        rows.append([from_site_packages("%s/%s" % (roots["scripts"], command), roots["purelib"]), "", ""])
    rows.append([folder + "/RECORD", "", ""])
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(sorted(rows))
    write(request["prefix"], "%s/%s/RECORD" % (roots["purelib"], folder), text.getvalue().encode("utf-8"), False)
    if not re.search(r"(^|\.)py[23]($|\.)", python):
        warnings.append("The wheel %s is for %s only, but the package is for every Python" % (wheel, python))
    return {
        "wheel": wheel,
        "name": (metadata.get("name") or [project])[0],
        "version": (metadata.get("version") or [version])[0],
        "entryPoints": points,
        "files": len(made),
        "warnings": warnings,
    }


def from_site_packages(relative, site_packages):
    if relative.startswith(site_packages + "/"):
        return relative[len(site_packages) + 1:]
    return "../" * len(site_packages.split("/")) + relative


def write(prefix, relative, content, executable):
    path = os.path.join(prefix, *relative.split("/"))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content)
    os.chmod(path, 0o755 if executable else 0o644)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        request = json.load(file)
    sys.argv[1:] = []
    try:
        os.chdir(request["source"])
        answer = build(request)
    except Failure as failure:
        answer = {"error": {"kind": failure.kind, "message": str(failure)}}
    with open(request["answerFile"], "w", encoding="utf-8") as file:
        json.dump(answer, file)


main()
`;
const probeSource = `
import json, sys
print(json.dumps({
    "executable": sys.executable,
    "version": list(sys.version_info[:3]),
    "level": sys.version_info.releaselevel,
    "serial": sys.version_info.serial,
    "implementation": sys.implementation.name,
    "prefix": sys.prefix,
}))
`;
const inspectSource = `
import json, os, platform, sys
import importlib.metadata as metadata


def full_version(info):
    text = "%d.%d.%d" % (info.major, info.minor, info.micro)
    return text if info.releaselevel == "final" else "%s%s%d" % (text, info.releaselevel[0], info.serial)


found = {}
for distribution in metadata.distributions():
    try:
        name, version = distribution.metadata["Name"], distribution.version
        if name is None or version is None:
            continue
        direct = distribution.read_text("direct_url.json")
        editable = bool(direct) and bool(json.loads(direct).get("dir_info", {}).get("editable"))
    except Exception:
        continue
    if name.lower() not in found:
        found[name.lower()] = {
            "name": name, "version": version, "requires": distribution.requires or [], "editable": editable,
        }
print(json.dumps({
    "markers": {
        "implementation_name": sys.implementation.name,
        "implementation_version": full_version(sys.implementation.version),
        "os_name": os.name,
        "platform_machine": platform.machine(),
        "platform_python_implementation": platform.python_implementation(),
        "platform_release": platform.release(),
        "platform_system": platform.system(),
        "platform_version": platform.version(),
        "python_full_version": platform.python_version(),
        "python_version": ".".join(platform.python_version_tuple()[:2]),
        "sys_platform": sys.platform,
        "extra": "",
    },
    "distributions": list(found.values()),
}))
`;
const copySource = String.raw `
import importlib.metadata as metadata
import os, shutil, sys


def belongings(distribution):
    files = distribution.files
    if files is not None and any(str(file).endswith(".py") for file in files):
        for file in files:
            text = str(file).replace("\\", "/")
            if not text.startswith("../") and not os.path.isabs(text) and "__pycache__" not in text:
                yield text
        return
    names = (distribution.read_text("top_level.txt") or "").split()
    if not names:
        raise SystemExit("%s keeps no list of its files" % distribution.metadata["Name"])
    info = os.path.basename(str(getattr(distribution, "_path")))
    for name in names + [info]:
        base = os.path.join(str(distribution.locate_file("")), *name.split("/"))
        if os.path.isdir(base):
            for folder, folders, inside in os.walk(base):
                folders[:] = [child for child in folders if child != "__pycache__"]
                for child in inside:
                    yield os.path.relpath(os.path.join(folder, child), str(distribution.locate_file("")))
        for suffix in ("", ".py"):
            if os.path.isfile(base + suffix):
                yield name + suffix


target = sys.argv[1]
for name in sys.argv[2:]:
    distribution = metadata.distribution(name)
    for relative in belongings(distribution):
        source = str(distribution.locate_file(relative))
        if not os.path.isfile(source):
            continue
        place = os.path.join(target, relative)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        shutil.copyfile(source, place)
`;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/backends/python/system/python-process.js


const misleading = /^(?:PYTHON(?!UTF8|IOENCODING)|VIRTUAL_ENV$|__PYVENV_LAUNCHER__$|CONDA_)/i;
function environmentOfCaller(environment) {
    const passed = (0,scripting/* passedEnvironment */.c0)('none', environment, process.platform);
    return Object.fromEntries(Object.entries(passed).filter(([name]) => !misleading.test(name)));
}
async function askPython(command, args, environment, signal) {
    let last = '';
    const result = await (0,scripting/* runProcess */.R3)({
        command,
        args,
        cwd: process.cwd(),
        environment: { ...environmentOfCaller(environment), PYTHONDONTWRITEBYTECODE: '1', PYTHONIOENCODING: 'utf-8' },
        signal,
        timeoutMs: 60_000,
        onLine: (line, stream) => {
            if (stream === 'stdout' && line !== '')
                last = line;
        },
    });
    if (result.exitCode === 0)
        return JSON.parse(last);
    throw new support/* PixiBuildError */.rW('python-failed', `${command} ended with exit status ${result.exitCode ?? result.endedBy}`, {
        details: result.tail,
    });
}

;// CONCATENATED MODULE: ./build/backends/python/system/interpreter.js







const supported = parseSpecifier('>=3.8');
async function findInterpreter(requiresPython, environment, signal) {
    const wanted = [...supported, ...(parseSpecifier(requiresPython ?? '') ?? [])];
    const refused = new Map();
    for await (const [command, args] of candidates(environment)) {
        const interpreter = await probe(command, args, environment, signal);
        if (!interpreter || refused.has(interpreter.executable))
            continue;
        if (satisfies(interpreter.version, wanted))
            return interpreter;
        refused.set(interpreter.executable, interpreter.versionText);
    }
    throw refused.size === 0 ? notFound() : unsuitable(refused, requiresPython);
}
async function* candidates(environment) {
    const windows = process.platform === 'win32';
    const folders = searchPath(environment);
    for (const name of windows ? ['python3.exe', 'python.exe', 'py.exe'] : ['python3', 'python']) {
        for (const folder of folders) {
            const file = external_node_path_.join(folder, name);
            if (await isProgram(file))
                yield [file, name === 'py.exe' ? ['-3'] : []];
        }
    }
    const versioned = [];
    for (const folder of folders) {
        for (const name of await namesIn(folder)) {
            const minor = /^python3\.(\d+)(?:\.exe)?$/i.exec(name)?.[1];
            if (minor !== undefined)
                versioned.push([Number(minor), external_node_path_.join(folder, name)]);
        }
    }
    versioned.sort(([a], [b]) => b - a);
    for (const [, file] of versioned)
        yield [file, []];
}
function searchPath(environment) {
    const key = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH');
    const folders = (key === undefined ? '' : (environment[key] ?? '')).split(external_node_path_.delimiter);
    return [...new Set(folders.filter((folder) => external_node_path_.isAbsolute(folder)))];
}
async function isProgram(file) {
    try {
        await (0,promises_.access)(file, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(file)).isFile();
    }
    catch {
        return false;
    }
}
async function namesIn(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).sort();
    }
    catch {
        return [];
    }
}
const levels = { alpha: 'a', beta: 'b', candidate: 'rc' };
async function probe(command, args, environment, signal) {
    let answer;
    try {
        answer = await askPython(command, [...args, '-I', '-S', '-c', probeSource], environment, signal);
    }
    catch {
        signal?.throwIfAborted();
        return undefined;
    }
    const pre = levels[answer.level];
    const version = {
        epoch: 0,
        release: answer.version,
        ...(pre && { pre: [pre, answer.serial] }),
    };
    const [major, minor] = answer.version;
    return {
        executable: answer.executable,
        version,
        versionText: formatPypiVersion(version),
        minorText: `${major}.${minor}`,
        implementation: answer.implementation,
    };
}
async function identityOfInterpreter({ executable, versionText, implementation }) {
    try {
        const real = await (0,promises_.realpath)(executable);
        const { size, mtimeMs } = await (0,promises_.stat)(real);
        return [implementation, versionText, executable, real, size, mtimeMs].join('|');
    }
    catch (error) {
        throw new support/* PixiBuildError */.rW('python-not-found', `The Python at ${executable} is gone: ${(0,support/* messageOf */.bD)(error)}`, {
            exitCode: 2,
            cause: error,
        });
    }
}
function notFound() {
    return new support/* PixiBuildError */.rW('python-not-found', 'There is no Python on PATH', {
        exitCode: 2,
        hint: "'--toolchain system' builds with the machine's Python: install Python 3.8 or later, or put it on PATH.",
    });
}
function unsuitable(refused, requiresPython) {
    const needs = requiresPython === undefined ? 'Python 3.8 or later' : `Python ${requiresPython}`;
    return new support/* PixiBuildError */.rW('python-unsuitable', `The project needs ${needs}, but no Python on PATH is such`, {
        exitCode: 2,
        details: [...refused].map(([executable, version]) => `${executable} is Python ${version}`),
        hint: 'Put one that fits on PATH, or change requires-python in pyproject.toml.',
    });
}

;// CONCATENATED MODULE: ./build/backends/python/system/requirement-closure.js



function closureOfInstalled(requirements, installed, environment) {
    const byName = new Map(installed.map((distribution) => [(0,manifest.normalizePypiName)(distribution.name), distribution]));
    const found = new Map();
    const done = new Set();
    const queue = requirements.map((text) => ({ text, extra: '' }));
    for (let next = queue.shift(); next; next = queue.shift()) {
        const { text, extra } = next;
        const key = `${extra} ${text}`;
        if (done.has(key))
            continue;
        done.add(key);
        const requirement = (0,manifest.parseRequirement)(text);
        if (typeof requirement === 'string')
            return { unmet: text };
        if (!applies(requirement, { ...environment, extra }))
            continue;
        const distribution = byName.get(requirement.name);
        if (!distribution || !fulfils(distribution, requirement))
            return { unmet: text };
        found.set(requirement.name, distribution);
        for (const wantedExtra of ['', ...requirement.requirement.extras]) {
            queue.push(...distribution.requires.map((inner) => ({ text: inner, extra: wantedExtra })));
        }
    }
    return { found };
}
function applies({ requirement }, environment) {
    if (requirement.envMarkers === undefined)
        return true;
    const marker = parseMarker(requirement.envMarkers);
    return marker === undefined || evaluateMarker(marker, environment);
}
function fulfils(distribution, { requirement }) {
    if (distribution.editable || requirement.kind !== 'version')
        return false;
    const version = parsePypiVersion(distribution.version);
    const specifier = parseSpecifier(requirement.version === '*' ? '' : requirement.version);
    return version !== undefined && specifier !== undefined && satisfies(version, specifier);
}

;// CONCATENATED MODULE: ./build/backends/python/system/build-environment.js








const layoutVersion = 1;
const completeFile = 'complete.json';
async function openBuildEnvironment(request) {
    const identity = await identityOfInterpreter(request.interpreter);
    const requirements = [...new Set(request.requirements)].sort();
    const key = (0,support/* sha256Hex */.fg)(JSON.stringify([layoutVersion, identity, requirements])).slice(0, 24);
    const root = external_node_path_.join(environmentsFolder(request.cacheDirectory), key);
    const ready = await readComplete(root);
    if (ready)
        return describe(root, ready);
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(root), { recursive: true });
        return await (0,support/* withFileLock */.Ux)(`${root}.lock`, { signal: request.signal }, async () => {
            const made = await readComplete(root);
            if (made)
                return describe(root, made);
            await (0,promises_.rm)(root, { recursive: true, force: true });
            try {
                return await makeEnvironment(root, request, requirements);
            }
            catch (error) {
                await (0,promises_.rm)(root, { recursive: true, force: true });
                throw error;
            }
        });
    }
    catch (error) {
        request.signal?.throwIfAborted();
        const explained = (0,support/* explainWriteError */.jy)(error, 'make a build environment', external_node_path_.dirname(root));
        throw (0,support/* isPixiBuildError */.Bj)(explained) ? explained : failed(root, (0,support/* messageOf */.bD)(error), [], error);
    }
}
async function makeEnvironment(root, request, requirements) {
    const { interpreter, environment, signal, report } = request;
    const { executable } = interpreter;
    const inspected = await askPython(executable, ['-I', '-c', inspectSource], environment, signal);
    await run(request, executable, ['-I', '-m', 'venv', '--without-pip', root], (tail) => failed(root, 'python -m venv failed', tail));
    const { python } = places(root);
    const local = closureOfInstalled(requirements, inspected.distributions, inspected.markers);
    if ('found' in local) {
        const { found } = local;
        if (found.size > 0) {
            report({ kind: 'log', level: 'info', message: `Using ${listed(found)} of ${executable} for the build` });
            await copyInstalled(root, request, [...found.values()]);
        }
    }
    else {
        await fetchRequirements(root, request, requirements, local.unmet, inspected.distributions);
    }
    const [compileall, silent] = [
        'import compileall, sys; compileall.compile_dir(sys.argv[1], quiet=2)',
        () => undefined,
    ];
    await run(request, python, ['-I', '-c', compileall, sitePackages(root, interpreter)], silent);
    const { distributions } = await askPython(python, ['-I', '-c', inspectSource], environment, signal);
    const complete = Object.fromEntries(distributions
        .map(({ name, version }) => [name.toLowerCase().replace(/[-_.]+/g, '-'), version])
        .sort(([a], [b]) => (a < b ? -1 : 1)));
    await (0,support/* writeFileAtomic */.Zf)(external_node_path_.join(root, completeFile), `${JSON.stringify(complete, null, 2)}\n`);
    return describe(root, complete);
}
async function copyInstalled(root, request, distributions) {
    const target = sitePackages(root, request.interpreter);
    const names = distributions.map(({ name }) => name);
    await run(request, request.interpreter.executable, ['-I', '-c', copySource, target, ...names], (tail) => failed(root, 'the installed requirements could not be copied', tail));
}
async function fetchRequirements(root, request, requirements, unmet, installed) {
    const { interpreter, report } = request;
    const pip = installed.find(({ name }) => name.toLowerCase() === 'pip');
    const installer = pip ? pipCommand(interpreter, pip, root) : uvCommand(root);
    const list = requirements.join(', ');
    report({
        kind: 'log',
        level: 'info',
        message: `${interpreter.executable} lacks ${unmet}: ${request.offline ? 'looking for' : 'fetching'} ${list} with ${pip ? 'pip' : 'uv'}, once for all builds`,
    });
    const noIndex = request.offline ? ['--no-index'] : [];
    const tail = await tailOfFailure(request, installer.command, [...installer.args, ...noIndex, ...requirements]);
    if (tail === undefined)
        return;
    throw new support/* PixiBuildError */.rW('build-requirements-unavailable', request.offline
        ? `What the build needs is not on this machine, and --offline asks no package index: ${list}`
        : `What the build needs could not be fetched from the package index: ${list}`, {
        details: tail,
        hint: `Install them for ${interpreter.executable}, or ${request.offline ? 'leave out --offline once' : 'make the package index reachable (PIP_INDEX_URL, HTTPS_PROXY)'}.`,
    });
}
function pipCommand(interpreter, pip, root) {
    const quiet = ['--disable-pip-version-check', '--no-input', '--no-color'];
    const [major = 0, minor = 0] = pip.version.split('.').map(Number);
    const isNew = major > 22 || (major === 22 && minor >= 3);
    const start = ['-I', '-m', 'pip', ...quiet];
    return {
        command: interpreter.executable,
        args: isNew
            ? [...start, '--python', places(root).python, 'install', '--no-warn-script-location']
            : [...start, 'install', '--target', sitePackages(root, interpreter)],
    };
}
function uvCommand(root) {
    return { command: 'uv', args: ['pip', 'install', '--no-progress', '--python', places(root).python] };
}
async function run(request, command, args, explain) {
    const tail = await tailOfFailure(request, command, args);
    const error = tail && explain(tail);
    if (error)
        throw error;
}
async function tailOfFailure({ environment, report, signal, cacheDirectory }, command, args) {
    const elsewhere = /^(?:PIP_(?:TARGET|PREFIX|USER|ROOT|REQUIRE_VIRTUALENV|PYTHON)|UV_(?:PYTHON|SYSTEM_PYTHON|TARGET|PREFIX))$/i;
    const kept = Object.entries(environmentOfCaller(environment)).filter(([name]) => !elsewhere.test(name));
    try {
        const result = await (0,scripting/* runProcess */.R3)({
            command,
            args,
            cwd: environmentsFolder(cacheDirectory),
            environment: { ...Object.fromEntries(kept), PYTHONNOUSERSITE: '1' },
            signal,
            mask: support/* redactUrl */.BO,
            onLine: (line) => report({ kind: 'log', level: 'debug', message: line }),
        });
        signal?.throwIfAborted();
        return result.exitCode === 0 ? undefined : result.tail;
    }
    catch (error) {
        signal?.throwIfAborted();
        return [(0,support/* messageOf */.bD)(error)];
    }
}
const environmentsFolder = (cacheDirectory) => external_node_path_.join(cacheDirectory, 'python-build-environments');
const places = (root) => {
    const programs = external_node_path_.join(root, process.platform === 'win32' ? 'Scripts' : 'bin');
    return { programs, python: external_node_path_.join(programs, process.platform === 'win32' ? 'python.exe' : 'python') };
};
function sitePackages(root, { minorText }) {
    return process.platform === 'win32'
        ? external_node_path_.join(root, 'Lib', 'site-packages')
        : external_node_path_.join(root, 'lib', `python${minorText}`, 'site-packages');
}
function describe(root, distributions) {
    return { ...places(root), distributions };
}
async function readComplete(root) {
    try {
        return JSON.parse(await (0,promises_.readFile)(external_node_path_.join(root, completeFile), 'utf8'));
    }
    catch {
        return undefined;
    }
}
const listed = (found) => [...found]
    .map(([name, { version }]) => `${name} ${version}`)
    .sort()
    .join(', ');
function failed(root, reason, details, cause) {
    return new support/* PixiBuildError */.rW('build-environment-failed', `The build environment ${root} could not be made: ${reason}`, {
        details,
        hint: 'Debian and its like need the package python3-venv for this.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/backends/python/system/script-environment.js


function scriptEnvironment(request) {
    const { recipe, environment } = request;
    const windows = process.platform === 'win32';
    const pathKey = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
    const { host, build } = recipe.platforms;
    const variables = {
        ...(0,scripting/* passedEnvironment */.c0)('strict', environment, process.platform),
        [pathKey]: [...request.programs, environment[pathKey] ?? ''].filter((part) => part !== '').join(external_node_path_.delimiter),
        LANG: 'C.UTF-8',
        LC_ALL: 'C.UTF-8',
        ...(windows ? { USERPROFILE: request.workDirectory } : { HOME: request.workDirectory, TERM: 'xterm-256color' }),
        TMPDIR: request.workDirectory,
        PREFIX: request.prefix,
        SRC_DIR: request.sourceDirectory,
        RECIPE_DIR: request.recipeDirectory,
        PKG_NAME: recipe.name,
        PKG_VERSION: recipe.version,
        PKG_BUILDNUM: String(recipe.buildNumber),
        PKG_BUILD_STRING: recipe.buildString,
        PKG_HASH: recipe.buildString.replace(/_[^_]*$/, ''),
        SUBDIR: recipe.subdir,
        target_platform: recipe.subdir,
        host_platform: host,
        build_platform: build,
        CONDA_BUILD: '1',
        CONDA_BUILD_STATE: 'BUILD',
        SOURCE_DATE_EPOCH: String(Math.floor(request.timestampMs / 1000)),
        PYTHONHASHSEED: '0',
        PYTHONNOUSERSITE: '1',
        PYTHONDONTWRITEBYTECODE: '1',
        PYTHONUTF8: '1',
        PYTHONUNBUFFERED: '1',
        PIP_NO_INDEX: 'True',
    };
    for (const [key, value] of Object.entries(recipe.variant)) {
        if (key !== 'target_platform' && !languageKeys.has(key.toUpperCase()))
            variables[key] = String(value);
    }
    for (const [name, value] of Object.entries(recipe.script.env)) {
        variables[name] = expanded(value, variables, windows);
    }
    for (const name of request.secrets) {
        const value = environment[name];
        if (value !== undefined)
            variables[name] = value;
    }
    return variables;
}
const languageKeys = new Set(['PERL', 'LUA', 'R', 'NUMPY', 'PYTHON', 'RUBY', 'NODEJS']);
function expanded(text, variables, windows) {
    if (windows)
        return text.replace(/%([^%]+)%/g, (whole, name) => variables[name] ?? whole);
    return text.replace(/\$(?:(\w+)|\{(\w+)\})/g, (_whole, plain, braced) => variables[plain ?? braced ?? ''] ?? '');
}
function versionVariables(version) {
    return { SETUPTOOLS_SCM_PRETEND_VERSION: version, PDM_BUILD_SCM_VERSION: version };
}

;// CONCATENATED MODULE: ./build/backends/python/system/source-copy.js




const tidyBackends = new Set(['hatchling.build', 'flit_core.buildapi', 'poetry.core.masonry.api', 'pdm.backend']);
function buildsInPlace(pyproject) {
    const { buildBackend, backendPath = [] } = pyproject?.buildSystem ?? {};
    if (buildBackend === undefined || backendPath.length > 0 || !tidyBackends.has(buildBackend))
        return false;
    return !hasHooks(pyproject?.tools ?? {});
}
function hasHooks(tools) {
    const at = (...keys) => keys.reduce((value, key) => value?.[key], tools);
    return [
        at('hatch', 'build', 'hooks'),
        at('hatch', 'build', 'targets', 'wheel', 'hooks'),
        at('hatch', 'metadata', 'hooks'),
        at('hatch', 'version'),
        at('poetry', 'build'),
        at('pdm', 'build', 'custom-hook'),
        at('pdm', 'version'),
    ].some((value) => value !== undefined);
}
const foreignFolders = new Set([
    ...['.git', '.hg', '.svn', '.bzr', '.jj', '.pixi', 'node_modules', '__pycache__'],
    ...['.venv', '.tox', '.nox', '.eggs', '.mypy_cache', '.pytest_cache', '.ruff_cache', '.hypothesis'],
]);
async function copyProject(from, to, exclude) {
    await (0,promises_.rm)(to, { recursive: true, force: true });
    await copyFolder(from, to, { root: from, exclude });
}
async function copyFolder(from, to, context) {
    await (0,promises_.mkdir)(to, { recursive: true });
    const entries = await (0,promises_.readdir)(from, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const source = external_node_path_.join(from, entry.name);
        const target = external_node_path_.join(to, entry.name);
        if (context.exclude.includes(source))
            continue;
        if (entry.isDirectory()) {
            if (await isForeign(source, entry.name, from === context.root))
                continue;
            await copyFolder(source, target, context);
        }
        else if (entry.isSymbolicLink()) {
            await copyLink(source, target, context.root);
        }
        else if (entry.isFile() && !entry.name.endsWith('.pyc')) {
            await (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
            const { atime, mtime } = await (0,promises_.lstat)(source);
            await (0,promises_.utimes)(target, atime, mtime);
        }
    }
}
async function isForeign(folder, name, atTop) {
    if (foreignFolders.has(name))
        return true;
    if (atTop && (name.endsWith('.egg-info') || (name === 'build' && (await isSetuptoolsLitter(folder)))))
        return true;
    return ((await (0,support/* fileKind */.h_)(external_node_path_.join(folder, 'pyvenv.cfg'))) === 'file' ||
        (await (0,support/* fileKind */.h_)(external_node_path_.join(folder, 'conda-meta'))) === 'directory');
}
async function isSetuptoolsLitter(folder) {
    const names = await (0,promises_.readdir)(folder);
    return names.length > 0 && names.every((name) => /^(?:lib|temp|bdist|scripts-)/.test(name));
}
async function copyLink(source, target, root) {
    const text = await (0,promises_.readlink)(source);
    const leads = external_node_path_.resolve(external_node_path_.dirname(source), text);
    const kept = !external_node_path_.isAbsolute(text) && (0,support/* isInside */.FK)(root, leads);
    await (0,promises_.symlink)(kept ? text : leads, target);
}

;// CONCATENATED MODULE: ./build/backends/python/system/build.js











const legacyBuildSystem = { requires: ['setuptools>=40.8.0'], buildBackend: 'setuptools.build_meta:__legacy__' };
async function buildWithSystemPython(request) {
    const { pyproject, context, workDirectory } = request;
    const { report, signal, environment } = context;
    const interpreter = await findInterpreter(pyproject?.project?.requiresPython, environment, signal);
    report({ kind: 'log', level: 'debug', message: `Python ${interpreter.versionText}: ${interpreter.executable}` });
    await (0,promises_.rm)(workDirectory, { recursive: true, force: true });
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const prefix = paddedPrefix(workDirectory);
    await (0,promises_.mkdir)(prefix);
    const requires = pyproject?.buildSystem?.requires ?? legacyBuildSystem.requires;
    let resolved = [];
    for (;;) {
        const buildEnvironment = await openBuildEnvironment({
            interpreter,
            requirements: [...requires, ...resolved],
            cacheDirectory: context.cacheDirectory,
            offline: context.offline,
            environment,
            report,
            signal,
        });
        const answer = await (0,support/* reportPhase */.A0)(report, `Building the wheel of ${request.recipe.name}`, () => runDriver(request, interpreter, buildEnvironment, prefix, resolved));
        if ('needs' in answer) {
            const more = answer.needs.filter((requirement) => !resolved.includes(requirement));
            if (more.length === 0)
                throw buildFailed('the build backend keeps asking for the same requirements', answer.needs, logOf(request));
            resolved = [...resolved, ...more];
            continue;
        }
        for (const message of answer.warnings)
            report({ kind: 'log', level: 'warning', message });
        return {
            prefix,
            entryPoints: answer.entryPoints.flatMap(([command, target]) => (0,conda/* parseEntryPoint */.yx)(`${command} = ${target}`) ?? []),
            tools: buildEnvironment.distributions,
        };
    }
}
async function runDriver(request, interpreter, buildEnvironment, prefix, resolved) {
    const { context, recipe, workDirectory, pyproject } = request;
    const { report, signal, environment } = context;
    const inPlace = buildsInPlace(pyproject);
    const source = inPlace ? request.sourceDirectory : external_node_path_.join(workDirectory, 'source');
    if (!inPlace)
        await copyProject(request.sourceDirectory, source, [workDirectory]);
    const requestFile = external_node_path_.join(workDirectory, 'request.json');
    const answerFile = external_node_path_.join(workDirectory, 'answer.json');
    const { buildBackend, backendPath = [] } = pyproject?.buildSystem ?? {};
    const sitePackages = `lib/python${interpreter.minorText}/site-packages`;
    await (0,promises_.writeFile)(requestFile, JSON.stringify({
        source,
        backend: buildBackend ?? legacyBuildSystem.buildBackend,
        backendPath,
        configSettings: request.configSettings,
        wheelDirectory: external_node_path_.join(workDirectory, 'wheel'),
        answerFile,
        available: Object.keys(buildEnvironment.distributions),
        resolved,
        prefix,
        python: `${prefix}/bin/python`,
        pythonVersion: interpreter.minorText,
        roots: {
            purelib: sitePackages,
            platlib: sitePackages,
            scripts: 'bin',
            headers: `include/python${interpreter.minorText}/${recipe.name}`,
            data: '',
        },
    }));
    const secrets = recipe.script.secrets;
    const values = secrets.flatMap((name) => environment[name] ?? []);
    for (const value of values)
        report({ kind: 'secret', value });
    for (const name of secrets) {
        if (environment[name] !== undefined)
            continue;
        report({ kind: 'log', level: 'warning', message: `The secret ${name} is not set in the environment` });
    }
    const logFile = logOf(request);
    const { exitCode, signalName, tail, endedBy } = await (0,scripting/* runProcess */.R3)({
        command: buildEnvironment.python,
        args: ['-s', await driverFile(context.cacheDirectory), requestFile],
        cwd: workDirectory,
        environment: {
            ...versionVariables(recipe.version),
            ...scriptEnvironment({
                recipe,
                prefix,
                sourceDirectory: source,
                workDirectory,
                recipeDirectory: request.recipeDirectory,
                programs: [buildEnvironment.programs],
                timestampMs: context.timestampMs,
                environment,
                secrets,
            }),
        },
        mask: (0,support/* secretMasker */.c8)(values),
        logFile,
        onLine: (line) => report({ kind: 'output', line }),
        signal,
        timeoutMs: context.timeoutMs,
    });
    signal?.throwIfAborted();
    if (endedBy === 'timeout') {
        throw buildFailed(`it took longer than ${(0,support/* describeDuration */.MB)(context.timeoutMs ?? 0)}, and was ended`, tail, logFile);
    }
    if (exitCode !== 0) {
        const end = exitCode === undefined ? `was ended by ${signalName ?? 'a signal'}` : `ended with exit status ${exitCode}`;
        throw buildFailed(`Python ${end}`, tail, logFile);
    }
    const answer = JSON.parse(await (0,promises_.readFile)(answerFile, 'utf8'));
    if ('error' in answer)
        throw await explain(request, answer.error, tail, logFile);
    return answer;
}
const logOf = ({ workDirectory }) => external_node_path_.join(workDirectory, 'conda_build.log');
async function driverFile(cacheDirectory) {
    const name = `driver-${(0,support/* sha256Hex */.fg)(driverSource).slice(0, 16)}`;
    const file = external_node_path_.join(cacheDirectory, 'python-build-environments', name, 'build_wheel_driver.py');
    const there = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
    if (there !== driverSource)
        await (0,support/* writeFileAtomic */.Zf)(file, driverSource);
    return file;
}
async function explain({ pyproject }, { kind, message }, tail, logFile) {
    switch (kind) {
        case 'backend-import':
            return new support/* PixiBuildError */.rW('build-backend-missing', `The project cannot be built: ${message}`, {
                details: tail,
                exitCode: 2,
                location: pyproject && (await (0,locate/* locateInManifest */.f)(pyproject.file, pyproject.buildSystem?.buildBackend ?? '')),
                hint: 'Check build-backend, backend-path and requires under [build-system] in pyproject.toml.',
            });
        case 'not-pure':
            return compiledProject(message);
        case 'wheel':
            return new support/* PixiBuildError */.rW('wheel-invalid', `The build backend made a wheel that cannot be used: ${message}`, {
                details: tail,
                hint: `It is in ${external_node_path_.join(external_node_path_.dirname(logFile), 'wheel')}; the wheel format is that of PEP 427.`,
            });
        default:
            return buildFailed(message, tail, logFile);
    }
}
function buildFailed(message, details, logFile) {
    const diskFull = /No space left on device|Disk quota exceeded/;
    if (diskFull.test(message) || details.some((line) => diskFull.test(line))) {
        const place = external_node_path_.dirname(logFile);
        return new support/* PixiBuildError */.rW('disk-full', `There is no space left to build the wheel in ${place}`, {
            details,
            hint: 'Free some space, or choose another folder for builds with --build-dir.',
        });
    }
    return new support/* PixiBuildError */.rW('python-build-failed', `The build of the wheel failed: ${message}`, {
        details,
        hint: `The whole log is ${logFile}, beside what the build left.`,
    });
}
function compiledProject(reason) {
    return new support/* PixiBuildError */.rW('compiled-wheel', `'--toolchain system' cannot build this package: ${reason}`, {
        exitCode: 2,
        hint: 'It builds pure Python packages only, which are the same for every platform. Compiled ones need --toolchain conda.',
    });
}
const prefixLength = 255;
function paddedPrefix(workDirectory) {
    if (process.platform === 'win32')
        return external_node_path_.join(workDirectory, 'h_env');
    const base = external_node_path_.join(workDirectory, 'host_env');
    if (Buffer.byteLength(base) >= prefixLength) {
        throw new support/* PixiBuildError */.rW('build-path-too-long', `The build folder's path is too long: ${workDirectory}`, {
            exitCode: 2,
            hint: `A prefix has at most ${prefixLength} bytes. Choose a shorter folder.`,
        });
    }
    const padding = '_placehold'.repeat(Math.ceil(prefixLength / 10));
    return base + padding.slice(0, prefixLength - Buffer.byteLength(base));
}

;// CONCATENATED MODULE: ./build/backends/python/pack.js









function packPython(request) {
    return request.context.toolchain === 'conda' ? packInEnvironments(request) : packWithSystemPython(request);
}
async function packInEnvironments(request) {
    const { params, context, recipe, generated, config, recipeDirectory, sourceDirectory, editable } = request;
    const inPlace = editable || buildsInPlace(generated.pyproject);
    const copy = external_node_path_.join(params.workDirectory, 'source');
    if (!inPlace)
        await copyProject(sourceDirectory, copy, [params.workDirectory]);
    const script = installScript({
        dialect: process.platform === 'win32' ? 'cmd' : 'bash',
        installer: config.installer ?? 'uv',
        packagePath: inPlace ? sourceDirectory : copy,
        extraArgs: config['extra-args'],
        editable,
    });
    const built = await (0,conda_build/* buildInEnvironments */.i)({
        params,
        context,
        output: recipe,
        parts: async () => [{ commands: [script], fileName: 'conda_build_script' }],
        variables: { ...versionVariables(recipe.version), ...recipe.script.env },
        secrets: recipe.script.secrets,
        recipeDirectory,
    });
    const texts = await (0,package_request/* generatedTexts */.Uc)({
        params,
        context,
        recipe,
        portableRecipe: portableRecipe(generated, config, request),
        tools: {},
    });
    const packed = await (0,packaging/* packageFiles */.i9)((0,package_request/* packageRequestOf */.pi)({
        ...built,
        params,
        context,
        output: recipe,
        texts,
        tests: recipe.tests,
        entryPoints: recipe.python.entryPoints,
        recipeDirectory,
        sourceDirectory,
    }), context.report);
    return { file: packed.path, resolvedPackages: (params.hostPrefix?.packages ?? []).map(({ name }) => name) };
}
async function packWithSystemPython(request) {
    const { params, context, recipe, generated, config } = request;
    if (generated.compilers.length > 0)
        throw compiledProject(`it needs the compilers ${generated.compilers.join(', ')}`);
    if (recipe.noarch !== 'python')
        throw compiledProject('it is a package for one platform (`noarch = false`)');
    const built = await buildWithSystemPython({
        recipe,
        pyproject: generated.pyproject,
        configSettings: request.configSettings,
        sourceDirectory: request.sourceDirectory,
        recipeDirectory: request.recipeDirectory,
        workDirectory: external_node_path_.join(params.workDirectory, 'work'),
        context,
    });
    const texts = await (0,package_request/* generatedTexts */.Uc)({
        params,
        context,
        recipe,
        portableRecipe: portableRecipe(generated, config, request),
        tools: {},
    });
    const packed = await (0,packaging/* packageFiles */.i9)((0,package_request/* packageRequestOf */.pi)({
        params,
        context,
        output: recipe,
        texts,
        tests: recipe.tests,
        entryPoints: mergedEntryPoints(recipe.python.entryPoints, built.entryPoints),
        recipeDirectory: request.recipeDirectory,
        sourceDirectory: request.sourceDirectory,
        prefix: built.prefix,
        filesBefore: new Set(),
    }), context.report);
    return { file: packed.path, resolvedPackages: Object.keys(built.tools) };
}
function mergedEntryPoints(declared, ofWheel) {
    const commands = new Set(declared.map(({ command }) => command));
    return [...declared, ...ofWheel.filter(({ command }) => !commands.has(command))];
}

;// CONCATENATED MODULE: ./build/backends/python/pypi/conda-names.js



const publicService = 'https://conda-mapping.prefix.dev/pypi-to-conda-v1';
const maximumAgeMs = 24 * 60 * 60 * 1000;
const largestAnswer = 1 << 20;
function openCondaNames(options) {
    const service = options.service ?? publicService;
    let client;
    const open = async () => {
        const { HttpClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 83092));
        return new HttpClient({ env: options.environment });
    };
    const ask = async (channel, project) => {
        client ??= open();
        const url = `${service}/${encodeURIComponent(channel)}/${encodeURIComponent(project)}.json`;
        const { response, bytes } = await (await client).read({ url }, largestAnswer);
        if (response.status === 404)
            return undefined;
        if (response.status !== 200)
            throw unavailable(url, `it answered with status ${response.status}`);
        return bytes.toString();
    };
    return {
        condaName: async (channel, project) => {
            const file = options.cacheDirectory && external_node_path_.join(options.cacheDirectory, 'pypi-conda-mapping', channel, `${project}.json`);
            const kept = file && isPlainName(channel) ? await readFresh(file) : undefined;
            const name = kept === undefined ? undefined : lastCondaName(kept);
            if (name !== undefined)
                return name;
            const url = `${service}/${channel}/${project}.json`;
            let answer;
            try {
                answer = await ask(channel, project);
            }
            catch (error) {
                throw error instanceof support/* PixiBuildError */.rW && error.code === 'pypi-mapping-unavailable'
                    ? error
                    : unavailable(url, (0,support/* messageOf */.bD)(error), error);
            }
            if (answer === undefined)
                return undefined;
            const found = lastCondaName(answer);
            if (found === undefined && !isAnswer(answer))
                throw unavailable(url, 'its answer is not of the expected form');
            if (file && found !== undefined && isPlainName(channel))
                await (0,support/* writeFileAtomic */.Zf)(file, answer);
            return found;
        },
        close: async () => {
            await (await client?.catch(() => undefined))?.close();
        },
    };
}
const isPlainName = (name) => /^[\w.-]+$/u.test(name) && !/^\.+$/.test(name);
async function readFresh(file) {
    try {
        const { mtimeMs } = await (0,promises_.stat)(file);
        return Date.now() - mtimeMs < maximumAgeMs ? await (0,promises_.readFile)(file, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
function lastCondaName(answer) {
    const versions = condaVersions(answer);
    const last = versions && Object.values(versions).at(-1);
    return typeof last === 'string' ? last : undefined;
}
const isAnswer = (answer) => condaVersions(answer) !== undefined;
function condaVersions(answer) {
    try {
        const versions = JSON.parse(answer).conda_versions;
        return typeof versions === 'object' && versions !== null ? versions : undefined;
    }
    catch {
        return undefined;
    }
}
function unavailable(url, reason, cause) {
    return new support/* PixiBuildError */.rW('pypi-mapping-unavailable', `The PyPI to conda mapping at ${url} gave no answer: ${reason}`, {
        hint: 'Name the packages in `pypi-conda-map`, or set `ignore-pypi-mapping = true` and list the dependencies in the manifest.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/backends/python/system/config-settings.js

const talk = /^(?:-v+|-q+|--verbose|--quiet|--no-progress|--no-color)$/;
const setting = /^(?:-C|--config-settings?(?:=|$))/;
function configSettingsOf(extraArgs) {
    const words = extraArgs.flatMap((item) => item.trim().split(/\s+(?=-)|(?<=^-C|^--config-settings?)\s+/));
    const settings = {};
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (word === '' || talk.test(word))
            continue;
        if (!setting.test(word))
            throw unsupported(word, 'only settings of the build backend (-Ckey=value) can be passed on');
        const inline = word.replace(setting, '');
        const text = inline === '' ? (words[++index] ?? '') : inline;
        const [key = '', ...value] = text.split('=');
        if (key === '' || value.length === 0)
            throw unsupported(word, 'a setting is written as key=value');
        const before = settings[key];
        const added = value.join('=');
        settings[key] = before === undefined ? added : [...(typeof before === 'string' ? [before] : before), added];
    }
    return settings;
}
function unsupported(word, reason) {
    return new support/* PixiBuildError */.rW('extra-args-unsupported', `'${word}' in extra-args cannot be used with the system toolchain`, {
        exitCode: 2,
        hint: `${reason[0]?.toUpperCase()}${reason.slice(1)}: no uv or pip installs the project there.`,
    });
}

;// CONCATENATED MODULE: ./build/backends/python/backend.js















const pythonBackendName = 'pixi-build-python';
class PythonBackend {
    name = pythonBackendName;
    version = support/* programVersion */.R2;
    #context;
    #initialized;
    constructor(context) {
        this.#context = context;
    }
    async negotiateCapabilities() {
        return { providesCondaOutputs: true, providesCondaBuildV1: true };
    }
    async initialize(params) {
        if (this.#initialized)
            throw new support/* PixiBuildError */.rW('backend-state', 'The backend is initialized already');
        if (!params.projectModel) {
            throw new support/* PixiBuildError */.rW('project-model-missing', 'project model is required', { exitCode: 2 });
        }
        const recipeDirectory = external_node_path_.dirname(params.manifestPath);
        this.#initialized = {
            model: params.projectModel,
            config: await (0,config/* readConfig */.Xg)(pythonConfigSchema, params.configuration, params.targetConfiguration ?? {}, params.manifestPath),
            manifestPath: params.manifestPath,
            recipeDirectory,
            sourceDirectory: params.sourceDirectory ?? recipeDirectory,
            cacheDirectory: params.cacheDirectory ?? undefined,
        };
    }
    async outputs(params) {
        const { rendered, reads } = await this.#renderAll(params);
        return { outputs: rendered.map(outputs/* condaOutputOf */.yQ), inputGlobs: reads ? ['pyproject.toml'] : [] };
    }
    async describe(params) {
        const { rendered, variants } = await this.#renderAll(params);
        return rendered.map((recipe) => describeGenerated(recipe, variants));
    }
    async #renderAll(params) {
        const state = this.#state();
        const platforms = (0,generated_platforms/* outputPlatforms */.w)(params);
        const config = state.config.forPlatform(platforms.host);
        const defaults = defaultVariants(platforms.host);
        const variants = await (0,generated_variants/* readVariants */.h)(params, { defaults }, platforms, this.#context);
        const generated = await this.#generate(state, config, platforms, params.channels ?? [], variants, false);
        const rendered = await explained(state, () => (0,build_recipe/* renderRecipe */.PI)(generated.recipe, variants, this.#renderOptions(state, platforms)));
        const reads = generated.pyproject !== undefined && config['ignore-pyproject-manifest'] !== true;
        return { rendered, variants, reads };
    }
    async build(params, context) {
        const state = this.#state();
        const platforms = (0,generated_platforms/* buildPlatforms */.H)(params);
        const config = state.config.forPlatform(platforms.host);
        const editable = isEditable(params, context);
        if (editable && context.toolchain === 'system')
            throw editableUnsupported();
        const variants = (0,generated_variants/* variantsOfOutput */.A)(params.output.variant);
        const generated = await this.#generate(state, config, platforms, params.channels ?? [], variants, editable);
        const recipe = await explained(state, () => this.#chosen(state, generated, params, platforms));
        const { file, resolvedPackages } = await packPython({
            params,
            context,
            recipe,
            generated,
            config,
            configSettings: context.toolchain === 'system' ? configSettingsOf(config['extra-args']) : {},
            editable,
            recipeDirectory: state.recipeDirectory,
            sourceDirectory: state.sourceDirectory,
        });
        return {
            output_file: file,
            input_globs: inputGlobs({
                editable,
                compilers: generated.compilers,
                extraGlobs: config['extra-input-globs'],
                resolvedPackages,
                pyproject: generated.pyproject?.file,
            }),
            name: recipe.name,
            version: recipe.version,
            build: recipe.buildString,
            subdir: recipe.subdir,
        };
    }
    async dispose() {
        this.#initialized = undefined;
    }
    #state() {
        if (this.#initialized)
            return this.#initialized;
        throw new support/* PixiBuildError */.rW('backend-state', 'The backend has not been initialized');
    }
    #renderOptions({ model }, platforms) {
        const { environment } = this.#context;
        return { platforms, environment, buildStringPrefix: model.buildStringPrefix ?? undefined };
    }
    async #generate(state, config, platforms, channels, variants, editable) {
        const { environment, report } = this.#context;
        const { cacheDirectory, model, sourceDirectory } = state;
        const names = openCondaNames({ cacheDirectory, environment, report });
        try {
            return await generatePythonRecipe({
                model,
                config,
                sourceDirectory,
                hostPlatform: platforms.host,
                channels,
                variantKeys: new Set(variants.values.keys()),
                editable,
                cacheDirectory,
                environment,
                names,
                report,
            });
        }
        finally {
            await names.close();
        }
    }
    async #chosen(state, { recipe }, { output }, platforms) {
        const rendered = await (0,build_recipe/* renderVariant */.cm)(recipe, output.variant, this.#renderOptions(state, platforms));
        const chosen = (0,outputs/* chooseOutput */.$R)([rendered], output);
        if (output.build == null || chosen.buildString === output.build)
            return chosen;
        return { ...chosen, buildString: output.build, variant: output.variant, hashInput: (0,build_recipe/* hashInputText */.C_)(output.variant) };
    }
}
function defaultVariants(host) {
    if (host.startsWith('win-')) {
        return [
            ['c_compiler', ['vs2022']],
            ['cxx_compiler', ['vs2022']],
            ['cuda_compiler', ['cuda-nvcc']],
        ];
    }
    return host.startsWith('linux-') ? [['cuda_compiler', ['cuda-nvcc']]] : [];
}
function isEditable({ editable }, { environment }) {
    const variable = environment['BUILD_EDITABLE_PYTHON'];
    return variable === undefined ? editable === true : variable === 'true';
}
async function explained({ manifestPath }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof build_recipe/* ExpressionError */.tj) {
            const location = await (0,locate/* locateInManifest */.f)(manifestPath, error.expression ?? '');
            throw new support/* PixiBuildError */.rW('expression-invalid', error.message, { exitCode: 2, location, cause: error });
        }
        if (error instanceof RangeError) {
            throw new support/* PixiBuildError */.rW('variant-zip-keys', error.message, { exitCode: 2, cause: error });
        }
        throw error;
    }
}
function editableUnsupported() {
    return new support/* PixiBuildError */.rW('editable-unsupported', "'--toolchain system' makes no editable installations", {
        exitCode: 2,
        hint: 'Unset BUILD_EDITABLE_PYTHON.',
    });
}


/***/ })

};
