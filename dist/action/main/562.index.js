export const id = 562;
export const ids = [562];
export const modules = {

/***/ 80562:
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
// EXTERNAL MODULE: ./build/recipe/render.js
var render = __webpack_require__(84479);
// EXTERNAL MODULE: ./build/recipe/build-string.js
var build_string = __webpack_require__(64445);
// EXTERNAL MODULE: ./build/recipe/jinja/expression-error.js
var expression_error = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/support/version.js
var version = __webpack_require__(77580);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/backends/generated/config.js
var config = __webpack_require__(8098);
// EXTERNAL MODULE: ./build/recipe/yaml.js + 1 modules
var yaml = __webpack_require__(9089);
// EXTERNAL MODULE: ./build/recipe/rendering/explain.js
var explain = __webpack_require__(72043);
;// CONCATENATED MODULE: ./build/backends/generated/describe.js

function describeGenerated(recipe, variants) {
    const { name, version, buildString, subdir, hash } = recipe;
    const hashPrefix = buildString.slice(0, buildString.lastIndexOf(`h${hash}`));
    return {
        name,
        version,
        build: buildString,
        subdir,
        recipe: (0,yaml/* renderedRecipeObject */.Bi)(recipe),
        hash: (0,explain/* explainHash */.o)({ ...recipe, hashPrefix, variantReasons: reasonsOf(recipe) }, variants),
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
// EXTERNAL MODULE: ./build/backends/generated/variants.js + 2 modules
var generated_variants = __webpack_require__(18335);
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

// EXTERNAL MODULE: ./build/backends/python/generate.js + 7 modules
var generate = __webpack_require__(65517);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/backends/python/pypi/conda-names.js



const publicService = 'https://conda-mapping.prefix.dev/pypi-to-conda-v1';
const maximumAgeMs = 24 * 60 * 60 * 1000;
const largestAnswer = 1 << 20;
function openCondaNames(options) {
    const service = options.service ?? publicService;
    let client;
    const open = async () => {
        const { HttpClient } = await __webpack_require__.e(/* import() */ 132).then(__webpack_require__.bind(__webpack_require__, 5132));
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
                throw error instanceof errors/* PixiBuildError */.rW && error.code === 'pypi-mapping-unavailable'
                    ? error
                    : unavailable(url, (0,errors/* messageOf */.bD)(error), error);
            }
            if (answer === undefined)
                return undefined;
            const found = lastCondaName(answer);
            if (found === undefined && !isAnswer(answer))
                throw unavailable(url, 'its answer is not of the expected form');
            if (file && found !== undefined && isPlainName(channel))
                await (0,files/* writeFileAtomic */.Zf)(file, answer);
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
    return new errors/* PixiBuildError */.rW('pypi-mapping-unavailable', `The PyPI to conda mapping at ${url} gave no answer: ${reason}`, {
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
    return new errors/* PixiBuildError */.rW('extra-args-unsupported', `'${word}' in extra-args cannot be used with the system toolchain`, {
        exitCode: 2,
        hint: `${reason[0]?.toUpperCase()}${reason.slice(1)}: no uv or pip installs the project there.`,
    });
}

;// CONCATENATED MODULE: ./build/backends/python/backend.js














const pythonBackendName = 'pixi-build-python';
class PythonBackend {
    name = pythonBackendName;
    version = version/* programVersion */.R;
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
            throw new errors/* PixiBuildError */.rW('backend-state', 'The backend is initialized already');
        if (!params.projectModel) {
            throw new errors/* PixiBuildError */.rW('project-model-missing', 'project model is required', { exitCode: 2 });
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
        const rendered = await explained(state, () => (0,render/* renderRecipe */.P)(generated.recipe, variants, this.#renderOptions(state, platforms)));
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
        const { packPython } = await Promise.all(/* import() */[__webpack_require__.e(888), __webpack_require__.e(355), __webpack_require__.e(897)]).then(__webpack_require__.bind(__webpack_require__, 20897));
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
        throw new errors/* PixiBuildError */.rW('backend-state', 'The backend has not been initialized');
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
            return await (0,generate/* generatePythonRecipe */.G)({
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
        const rendered = await (0,render/* renderVariant */.c)(recipe, output.variant, this.#renderOptions(state, platforms));
        const chosen = (0,outputs/* chooseOutput */.$R)([rendered], output);
        if (output.build == null || chosen.buildString === output.build)
            return chosen;
        return { ...chosen, buildString: output.build, variant: output.variant, hashInput: (0,build_string/* hashInputText */.C_)(output.variant) };
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
        if (error instanceof expression_error/* ExpressionError */.t) {
            const location = await (0,locate/* locateInManifest */.f)(manifestPath, error.expression ?? '');
            throw new errors/* PixiBuildError */.rW('expression-invalid', error.message, { exitCode: 2, location, cause: error });
        }
        if (error instanceof RangeError) {
            throw new errors/* PixiBuildError */.rW('variant-zip-keys', error.message, { exitCode: 2, cause: error });
        }
        throw error;
    }
}
function editableUnsupported() {
    return new errors/* PixiBuildError */.rW('editable-unsupported', "'--toolchain system' makes no editable installations", {
        exitCode: 2,
        hint: 'Unset BUILD_EDITABLE_PYTHON.',
    });
}


/***/ }),

/***/ 65517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ generatePythonRecipe),
  s: () => (/* binding */ portableRecipe)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/conda/match-spec/match-spec.js + 4 modules
var match_spec = __webpack_require__(39100);
// EXTERNAL MODULE: ./build/conda/matcher/name-matcher.js
var name_matcher = __webpack_require__(74029);
// EXTERNAL MODULE: ./build/conda/version/version-spec.js
var version_spec = __webpack_require__(60055);
// EXTERNAL MODULE: ./build/conda/entry-point.js
var entry_point = __webpack_require__(8039);
// EXTERNAL MODULE: ./build/manifest/workspace/names.js
var names = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/manifest/pyproject/requirement.js
var pyproject_requirement = __webpack_require__(81832);
// EXTERNAL MODULE: ./build/recipe/model.js
var model = __webpack_require__(25198);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/conda/package-name.js
var package_name = __webpack_require__(56486);
// EXTERNAL MODULE: ./build/conda/version/version.js
var version = __webpack_require__(55519);
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
        return package_name/* PackageName */.gp.parse(text).normalized;
    }
    catch (error) {
        throw new errors/* PixiBuildError */.rW('package-name-invalid', (0,errors/* messageOf */.bD)(error), { exitCode: 2, cause: error });
    }
}
function parsedVersion(text) {
    try {
        return version/* Version */.R.parse(text).toString();
    }
    catch (error) {
        throw new errors/* PixiBuildError */.rW('package-version-invalid', `'${text}' is not a conda version: ${(0,errors/* messageOf */.bD)(error)}`, {
            exitCode: 2,
            cause: error,
        });
    }
}
function missing(what, hint) {
    const message = `There was no ${what} defined for the recipe`;
    return new errors/* PixiBuildError */.rW(`package-${what}-missing`, message, { exitCode: 2, hint });
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

// EXTERNAL MODULE: ./build/conda/parse-error.js
var parse_error = __webpack_require__(49668);
// EXTERNAL MODULE: ./build/recipe/yaml.js + 1 modules
var yaml = __webpack_require__(9089);
// EXTERNAL MODULE: ./build/backends/protocol/spec-conversion.js
var spec_conversion = __webpack_require__(34055);
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
        const requirement = (0,spec_conversion/* requirementOf */.h2)(name, spec);
        (0,yaml/* requirementText */.Pg)(requirement);
        return requirement;
    }
    catch (error) {
        if (!(error instanceof parse_error/* CondaParseError */.R || error instanceof RangeError))
            throw error;
        throw invalid(`'${name}' among the ${table} cannot be used: ${(0,errors/* messageOf */.bD)(error)}`, error);
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
const invalid = (message, cause) => new errors/* PixiBuildError */.rW('dependency-invalid', message, { exitCode: 2, cause });

// EXTERNAL MODULE: ./build/backends/python/install-script.js
var install_script = __webpack_require__(78926);
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

// EXTERNAL MODULE: ./build/backends/python/pypi/pep440.js
var pep440 = __webpack_require__(39581);
;// CONCATENATED MODULE: ./build/backends/python/requires-python.js

function condaVersionSpec(specifier) {
    const clauses = (0,pep440/* parseSpecifier */.as)(specifier);
    if (!clauses || clauses.some((clause) => !clause.version))
        return undefined;
    return sortedClauses(clauses).map(condaClause).join(',');
}
function condaClause({ operator, version, prefix }) {
    const text = version ? (0,pep440/* formatPypiVersion */.I4)(version) : '';
    if (prefix)
        return operator === '!=' ? `!=${text}.*` : `${text}.*`;
    return `${operator === '===' ? '==' : operator}${text}`;
}
function sortedClauses(clauses) {
    return [...clauses].sort((a, b) => (a.version && b.version ? (0,pep440/* comparePypiVersions */.vz)(a.version, b.version) : 0));
}
function oldestPython(specifier) {
    const clauses = (0,pep440/* parseSpecifier */.as)(specifier ?? '') ?? [];
    const oldest = sortedClauses(clauses).find((clause) => clause.operator === '>=')?.version;
    return oldest && `${oldest.release[0]}.${oldest.release[1] ?? 0}`;
}

// EXTERNAL MODULE: ./build/conda/platform.js
var conda_platform = __webpack_require__(24585);
// EXTERNAL MODULE: ./build/backends/python/pypi/markers.js
var markers = __webpack_require__(55271);
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
    switch ((0,conda_platform/* platformFamily */.Cz)(platform)) {
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
    const marker = (0,markers/* parseMarker */.gY)(envMarkers);
    const environment = platformMarkers(platform);
    if (!marker || [...(0,markers/* markerVariables */.cP)(marker)].some((name) => !Object.hasOwn(environment, name)))
        return false;
    return (0,markers/* evaluateMarker */.UZ)(marker, environment);
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
        const name = (0,names/* normalizePypiName */.Ty)(key);
        if (!(0,names/* isPypiName */.Y0)(key))
            warn(`'${key}' in pypi-conda-map is no PyPI name and is ignored`);
        else if (value !== false && !(0,package_name/* isPackageName */.kb)(value)) {
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
            if (condaName !== undefined && (0,package_name/* isPackageName */.kb)(condaName))
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
    const spec = match_spec/* MatchSpec */.F.of({ name: name_matcher/* NameMatcher */.G.parse(name) });
    const written = requirement.kind === 'version' ? requirement.version : '*';
    if (written === '*')
        return spec;
    const text = condaVersionSpec(written);
    if (text === undefined) {
        warn(`The versions '${written}' of '${name}' cannot be written for conda; any version will do`);
        return spec;
    }
    return spec.with({ version: version_spec/* VersionSpec */.G.parse(text, 'strict') });
}

// EXTERNAL MODULE: ./build/manifest/discovery/manifest-file.js
var manifest_file = __webpack_require__(80851);
// EXTERNAL MODULE: ./build/manifest/toml/document.js + 1 modules
var toml_document = __webpack_require__(23453);
// EXTERNAL MODULE: ./build/manifest/toml/findings.js
var toml_findings = __webpack_require__(70703);
// EXTERNAL MODULE: ./build/manifest/toml/reader.js
var reader = __webpack_require__(6982);
// EXTERNAL MODULE: ./build/manifest/toml/locate.js
var locate = __webpack_require__(57875);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/backends/python/pyproject.js




async function readPyproject(directory) {
    const file = external_node_path_.join(directory, 'pyproject.toml');
    if ((await (0,files/* fileKind */.h_)(file)) === undefined)
        return undefined;
    const text = await (0,manifest_file/* readManifestText */.pV)(file);
    const document = (0,toml_document/* parseTomlDocument */.d)(file, text);
    const findings = new toml_findings/* Findings */.F();
    const root = new reader/* TableReader */.kj(findings, document.root);
    const project = root.tableAt('project');
    const buildSystem = root.tableAt('build-system');
    const tools = document.root['tool'];
    const pyproject = {
        file,
        project: project && readProject(project),
        buildSystem: buildSystem && readBuildSystem(buildSystem),
        tools: (0,reader/* isTomlTable */.z_)(tools) ? tools : {},
    };
    if (buildSystem)
        await checkBackendPath(pyproject.buildSystem?.backendPath ?? [], directory, buildSystem);
    if (findings.hasErrors)
        throw new errors/* InvalidInputError */.oC('pyproject', await (0,locate/* locateFindings */.H)(document, findings.all));
    return pyproject;
}
function readProject(project) {
    project.require('name', 'A [project] table needs a name (PEP 621)');
    const name = project.string('name');
    if (name !== undefined && !(0,names/* isPypiName */.Y0)(name)) {
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
    const version = (0,pep440/* parsePypiVersion */.GK)(text);
    if (version)
        return (0,pep440/* formatPypiVersion */.I4)(version);
    project.error('version', 'pyproject-version', `'${text}' is not a PEP 440 version`, {
        hint: 'For example 1.2.0, 1.2.0rc1 or 1.2.0.dev3',
    });
    return undefined;
}
function readRequiresPython(project) {
    const text = project.string('requires-python');
    if (text === undefined || (0,pep440/* parseSpecifier */.as)(text))
        return text;
    project.error('requires-python', 'pyproject-requires-python', `'${text}' is not a PEP 440 version specifier`, {
        hint: 'Write for example requires-python = ">=3.11"',
    });
    return undefined;
}
function readLicense(project) {
    if (!(0,reader/* isTomlTable */.z_)(project.value('license')))
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
            const message = `expected a string, found ${(0,reader/* tomlTypeName */.g_)(item)}`;
            table.findings.error('pyproject-requirement', message, table.at(key, index));
            return;
        }
        const requirement = (0,pyproject_requirement/* parseRequirement */.p)(item);
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
        if (leadsOut(folder) || (await (0,files/* fileKind */.h_)(external_node_path_.join(directory, folder))) === 'directory')
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
        throw new errors/* PixiBuildError */.rW('abi3-noarch', '`abi3 = true` is incompatible with noarch packages', {
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
                    text: (0,install_script/* installScript */.t)({
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
        text: (0,install_script/* installScript */.t)({
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
    return new errors/* PixiBuildError */.rW('pyproject-missing', `pixi-build-python requires a \`pyproject.toml\` at ${file}`, {
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
    const needsRust = buildRequirements(pyproject).some(({ name }) => rustBuilders.has((0,names/* normalizePypiName */.Ty)(name)));
    return needsRust && !configured.includes('rust') ? [...configured, 'rust'] : configured;
}
function buildRequirements(pyproject) {
    return (pyproject?.buildSystem?.requires ?? []).flatMap((text) => {
        const requirement = (0,pyproject_requirement/* parseRequirement */.p)(text);
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
    throw new errors/* PixiBuildError */.rW('requires-python-unusable', `conda cannot express requires-python = "${requiresPython}"`, {
        exitCode: 2,
        hint: 'Use comparisons of versions, such as ">=3.11,<4".',
    });
}
function packageNamed(name, version) {
    const spec = match_spec/* MatchSpec */.F.of({ name: name_matcher/* NameMatcher */.G.parse(name) });
    return {
        kind: 'package',
        spec: version === undefined ? spec : spec.with({ version: version_spec/* VersionSpec */.G.parse(version, 'strict') }),
    };
}
function hasPackage(items, name) {
    return (0,model/* allItems */.au)(items).some((item) => item.kind === 'package' ? item.spec.name.toString() === name : item.kind === 'pin' && item.name === name);
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
    return [...(pyproject?.project?.scripts ?? [])].flatMap(([command, target]) => (0,entry_point/* parseEntryPoint */.yx)(`${command} = ${target}`) ?? []);
}


/***/ }),

/***/ 78926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ installScript)
/* harmony export */ });
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


/***/ }),

/***/ 55271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ evaluateMarker),
/* harmony export */   cP: () => (/* binding */ markerVariables),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39581);

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
    const version = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePypiVersion */ .GK)(left);
    const specifier = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSpecifier */ .as)(`${operator}${right}`);
    if (version && specifier)
        return (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(version, specifier);
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


/***/ }),

/***/ 39581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ parsePypiVersion),
/* harmony export */   I4: () => (/* binding */ formatPypiVersion),
/* harmony export */   as: () => (/* binding */ parseSpecifier),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   vz: () => (/* binding */ comparePypiVersions)
/* harmony export */ });
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


/***/ }),

/***/ 84479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderRecipe),
/* harmony export */   c: () => (/* binding */ renderVariant)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39100);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35921);
/* harmony import */ var _build_string_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64445);
/* harmony import */ var _jinja_call_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70381);
/* harmony import */ var _jinja_evaluator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42354);
/* harmony import */ var _jinja_expression_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20907);
/* harmony import */ var _jinja_functions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69147);
/* harmony import */ var _jinja_mentions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41261);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25198);
/* harmony import */ var _variants_variant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29259);










const alwaysUsed = ['target_platform', 'channel_targets', 'channel_sources'];
const maximumRounds = 10;
async function renderRecipe(recipe, config, options) {
    const values = new Map(config.values).set('target_platform', [options.platforms.host]);
    const complete = { values, zipKeys: config.zipKeys };
    const used = usedKeys(recipe);
    for (let round = 0;; round++) {
        const rendered = [];
        const freeKeys = new Set();
        for (const combination of (0,_variants_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .variantCombinations */ .eT)(complete, used)) {
            const one = await renderCombination(recipe, combination, options);
            rendered.push(one.recipe);
            for (const key of one.freeKeys)
                freeKeys.add(key);
        }
        const more = [...freeKeys].filter((key) => values.has(key) && !used.has(key));
        if (more.length === 0 || round === maximumRounds)
            return distinct(rendered);
        for (const key of more)
            used.add(key);
    }
}
async function renderVariant(recipe, variant, options) {
    const combination = { ...variant, target_platform: options.platforms.host };
    return (await renderCombination(recipe, combination, options)).recipe;
}
function usedKeys(recipe) {
    const used = new Set(alwaysUsed);
    const { build, host, run, runConstraints, extras, runExports } = recipe.requirements;
    const exported = Object.values(runExports).flat();
    for (const condition of conditionsOf([...build, ...host, ...run, ...runConstraints, ...exported])) {
        for (const name of (0,_jinja_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .mentionedVariables */ .pW)(condition))
            used.add(name);
    }
    for (const condition of conditionsOf([...extras.values()].flat())) {
        for (const name of (0,_jinja_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .mentionedVariables */ .pW)(condition))
            used.add(name);
    }
    for (const requirement of (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .allItems */ .au)([...build, ...host])) {
        if (requirement.kind === 'compiler') {
            for (const key of (0,_jinja_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOfCall */ .AH)(requirement.call, requirement.language))
                used.add(key);
        }
        const key = requirement.kind === 'package' ? freeKey(requirement.spec) : undefined;
        if (key !== undefined)
            used.add(key);
    }
    const script = (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .allItems */ .au)(recipe.script.content).map((part) => part.text);
    for (const condition of conditionsOf(recipe.script.content))
        script.push(`\${{ ${condition} }}`);
    for (const text of [...script, ...Object.values(recipe.script.env)]) {
        for (const name of (0,_jinja_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .mentionedInTemplate */ .Xl)(text))
            used.add(name);
    }
    return used;
}
function conditionsOf(items) {
    return items.flatMap((item) => (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .isConditional */ .Jz)(item) ? [item.condition, ...conditionsOf(item.items), ...conditionsOf(item.otherwise ?? [])] : []);
}
function freeKey(spec) {
    if (spec.version !== undefined || spec.build !== undefined)
        return undefined;
    return (0,_variants_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeVariantKey */ ._8)(spec.name.toString());
}
async function renderCombination(recipe, combination, options) {
    const context = {
        platforms: options.platforms,
        variant: combination,
        environment: options.environment,
    };
    const evaluator = new _jinja_evaluator_js__WEBPACK_IMPORTED_MODULE_3__/* .Evaluator */ .oi(context);
    const requirements = await renderRequirements(recipe.requirements, evaluator);
    const script = await renderScript(recipe, evaluator);
    const freeKeys = [...requirements.build, ...requirements.host].flatMap((requirement) => requirement.kind === 'package' ? (freeKey(requirement.spec) ?? []) : []);
    const variant = usedVariant(recipe, combination, [...evaluator.readKeys, ...freeKeys], requirements.run);
    const { buildNumber, noarch } = recipe;
    const build = (0,_build_string_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultBuildString */ .b2)({ variant, buildNumber, noarch, prefix: options.buildStringPrefix });
    return {
        freeKeys,
        recipe: {
            name: recipe.name,
            version: recipe.version,
            buildNumber,
            buildString: build.text,
            hash: build.hash,
            hashInput: build.hashInput,
            ...(noarch && { noarch }),
            subdir: noarch ? 'noarch' : options.platforms.host,
            platforms: options.platforms,
            variant,
            flags: recipe.flags,
            requirements: withVariant(requirements, variant),
            python: recipe.python,
            about: recipe.about,
            script,
            sources: recipe.sources,
            extra: recipe.extra,
            tests: [],
        },
    };
}
function usedVariant(recipe, combination, keys, run) {
    const entries = new Map([...alwaysUsed, ...keys].flatMap((key) => Object.hasOwn(combination, key) ? [[key, combination[key]]] : []));
    if (recipe.noarch === 'python')
        entries.delete('python');
    if (recipe.noarch)
        entries.set('target_platform', 'noarch');
    for (const requirement of run) {
        if (requirement.kind !== 'package' || !requirement.spec.isVirtual)
            continue;
        entries.set((0,_variants_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeVariantKey */ ._8)(requirement.spec.name.toString()), requirement.spec.toString());
    }
    return (0,_variants_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedVariant */ .Vc)(Object.fromEntries(entries));
}
async function renderRequirements(requirements, evaluator) {
    const render = (items) => renderItems(items, evaluator);
    const { runExports } = requirements;
    const build = await render(requirements.build);
    const host = await render(requirements.host);
    const run = await render(requirements.run);
    const runConstraints = await render(requirements.runConstraints);
    const extras = new Map();
    for (const [group, items] of requirements.extras)
        extras.set(group, await render(items));
    return {
        build,
        host,
        run,
        runConstraints,
        extras,
        runExports: {
            weak: await render(runExports.weak),
            strong: await render(runExports.strong),
            noarch: await render(runExports.noarch),
            weakConstraints: await render(runExports.weakConstraints),
            strongConstraints: await render(runExports.strongConstraints),
        },
        ignoreRunExports: requirements.ignoreRunExports,
    };
}
async function renderItems(items, evaluator) {
    const chosen = await chosenItems(items, evaluator);
    return chosen.map((requirement) => {
        if (requirement.kind !== 'compiler')
            return requirement;
        return { kind: 'package', spec: compilerRequirement(requirement.call, requirement.language, evaluator) };
    });
}
async function chosenItems(items, evaluator) {
    const chosen = [];
    for (const item of items) {
        if (!(0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .isConditional */ .Jz)(item)) {
            chosen.push(item);
            continue;
        }
        const branch = await branchOf(item, evaluator);
        chosen.push(...(await chosenItems(branch, evaluator)));
    }
    return chosen;
}
async function branchOf(item, evaluator) {
    return (await evaluator.holds(item.condition)) ? item.items : (item.otherwise ?? []);
}
function compilerRequirement(call, language, evaluator) {
    try {
        return _conda_index_js__WEBPACK_IMPORTED_MODULE_5__/* .MatchSpec */ .F.parse((0,_jinja_functions_js__WEBPACK_IMPORTED_MODULE_6__/* .compilerSpec */ .Rh)(evaluator.callContext, call, language), { mode: 'strict' });
    }
    catch (error) {
        const detail = error instanceof _jinja_call_error_js__WEBPACK_IMPORTED_MODULE_7__/* .CallError */ .R ? error.message : `it gives no match spec: ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}`;
        throw new _jinja_expression_error_js__WEBPACK_IMPORTED_MODULE_9__/* .ExpressionError */ .t(`${detail} (in ${call}('${language}'))`);
    }
}
async function renderScript(recipe, evaluator) {
    const env = {};
    for (const [name, template] of Object.entries(recipe.script.env)) {
        const value = await evaluator.render(template);
        if (/[\r\n]/.test(value)) {
            throw new _jinja_expression_error_js__WEBPACK_IMPORTED_MODULE_9__/* .ExpressionError */ .t(`the value of the environment variable '${name}' has a line break`);
        }
        if (value !== '')
            env[name] = value;
    }
    const content = (await chosenItems(recipe.script.content, evaluator)).map((part) => part.text).join('\n');
    return { env, secrets: recipe.script.secrets, content };
}
function withVariant(requirements, variant) {
    const fill = (list) => list.map((requirement) => filled(requirement, variant));
    const { runExports } = requirements;
    return {
        ...requirements,
        build: fill(requirements.build),
        host: fill(requirements.host),
        runExports: {
            ...runExports,
            weak: fill(runExports.weak),
            strong: fill(runExports.strong),
            noarch: fill(runExports.noarch),
        },
    };
}
function filled(requirement, variant) {
    if (requirement.kind !== 'package')
        return requirement;
    const key = freeKey(requirement.spec);
    if (key === undefined || !Object.hasOwn(variant, key))
        return requirement;
    const value = (0,_jinja_functions_js__WEBPACK_IMPORTED_MODULE_6__/* .versionText */ .KA)(variantText(variant[key]));
    try {
        const { version, build } = _conda_index_js__WEBPACK_IMPORTED_MODULE_5__/* .MatchSpec */ .F.parse(`${requirement.spec.name} ${value}`, { mode: 'lenient' });
        return { ...requirement, spec: requirement.spec.with({ version, build }) };
    }
    catch (error) {
        throw new _jinja_expression_error_js__WEBPACK_IMPORTED_MODULE_9__/* .ExpressionError */ .t(`the variant '${key}' has a value that is no version spec, ${value}: ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}`);
    }
}
const variantText = (value) => typeof value === 'boolean' ? (0,_jinja_functions_js__WEBPACK_IMPORTED_MODULE_6__/* .printed */ .zd)(value).toLowerCase() : (0,_jinja_functions_js__WEBPACK_IMPORTED_MODULE_6__/* .printed */ .zd)(value);
function distinct(recipes) {
    const byIdentity = new Map();
    for (const recipe of recipes) {
        const identity = JSON.stringify([recipe.name, recipe.version, recipe.buildString, recipe.noarch, recipe.subdir]);
        if (!byIdentity.has(identity))
            byIdentity.set(identity, recipe);
    }
    return [...byIdentity.values()];
}


/***/ }),

/***/ 9089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P_: () => (/* binding */ buildSections),
  I9: () => (/* binding */ recipeYaml),
  Bi: () => (/* binding */ renderedRecipeObject),
  bt: () => (/* binding */ renderedRecipeYaml),
  Pg: () => (/* binding */ requirementText),
  $e: () => (/* binding */ variantConfigYaml)
});

// EXTERNAL MODULE: ./build/conda/entry-point.js
var entry_point = __webpack_require__(8039);
// EXTERNAL MODULE: ./build/support/yaml.js
var yaml = __webpack_require__(85353);
;// CONCATENATED MODULE: ./build/recipe/finalized.js
function finalizedDependencies({ build, host, depends, constraints, runExports }) {
    const exported = Object.entries(runExports).filter(([, specs]) => specs.length > 0);
    return {
        build: environmentData(build),
        host: environmentData(host),
        run: {
            depends: depends.map(specData),
            constraints: constraints.map(specData),
            run_exports: exported.length > 0 ? Object.fromEntries(exported) : undefined,
        },
    };
}
function environmentData(environment) {
    return environment ? { specs: environment.specs.map(specData), resolved: environment.resolved } : null;
}
function specData({ spec, exportedBy }) {
    return exportedBy ? { spec, from: exportedBy.from, run_export: exportedBy.name } : { source: spec };
}

// EXTERNAL MODULE: ./build/recipe/model.js
var model = __webpack_require__(25198);
// EXTERNAL MODULE: ./build/recipe/pin.js
var pin = __webpack_require__(68220);
// EXTERNAL MODULE: ./build/recipe/variants/variant.js
var variants_variant = __webpack_require__(29259);
;// CONCATENATED MODULE: ./build/recipe/yaml.js






async function recipeYaml(recipe) {
    return (0,yaml/* blockYaml */.J)({
        schema_version: 1,
        package: { name: recipe.name, version: recipe.version },
        source: sourceSection(recipe.sources),
        build: {
            number: recipe.buildNumber,
            noarch: recipe.noarch,
            flags: listOrNone(recipe.flags),
            python: pythonSection(recipe.python),
            script: {
                env: recordOrNone(recipe.script.env),
                secrets: listOrNone(recipe.script.secrets),
                content: itemTexts(recipe.script.content, (part) => part.text),
            },
        },
        requirements: requirementTexts(recipe.requirements, requirementText),
        about: aboutSection(recipe.about),
        extra: recordOrNone(recipe.extra),
    });
}
async function renderedRecipeYaml(recipe, extras) {
    return (0,yaml/* blockYaml */.J)({
        recipe: renderedRecipeObject(recipe),
        ...buildSections({ ...recipe, hashPrefix: recipe.buildString.slice(0, recipe.buildString.lastIndexOf(`h${recipe.hash}`)) }, extras),
    });
}
function renderedRecipeObject(recipe) {
    return {
        schema_version: 1,
        package: { name: recipe.name, version: recipe.version },
        source: sourceSection(recipe.sources),
        build: {
            number: recipe.buildNumber,
            string: recipe.buildString,
            script: recordOrNone({
                env: recordOrNone(recipe.script.env),
                secrets: listOrNone(recipe.script.secrets),
                content: recipe.script.content === '' ? undefined : recipe.script.content,
            }),
            noarch: recipe.noarch,
            flags: listOrNone(recipe.flags),
            python: pythonSection(recipe.python),
        },
        requirements: requirementTexts(recipe.requirements, renderedEntry),
        about: aboutSection(recipe.about),
        extra: recordOrNone(recipe.extra),
    };
}
function buildSections(output, extras) {
    const { host, build } = output.platforms;
    return {
        build_configuration: {
            target_platform: output.subdir,
            host_platform: { platform: host },
            build_platform: { platform: build },
            variant: (0,variants_variant/* sortedVariant */.Vc)(output.variant),
            hash: { hash: output.hash, prefix: output.hashPrefix || undefined },
            channels: extras.channels,
            timestamp: new Date(extras.timestampMs).toISOString(),
            packaging_settings: { archive_type: extras.archive.type, compression_level: extras.archive.level },
        },
        finalized_dependencies: finalizedDependencies(extras.finalized),
        finalized_sources: extras.sources,
        system_tools: recordOrNone(extras.tools),
    };
}
async function variantConfigYaml(variant) {
    return (0,yaml/* blockYaml */.J)((0,variants_variant/* sortedVariant */.Vc)(variant));
}
function requirementTexts(requirements, textOf) {
    const texts = (items) => listOrNone(itemTexts(items, textOf));
    const { ignoreRunExports } = requirements;
    const extras = [...requirements.extras].map(([group, items]) => [group, itemTexts(items, textOf)]);
    return recordOrNone({
        build: texts(requirements.build),
        host: texts(requirements.host),
        run: texts(requirements.run),
        run_constraints: texts(requirements.runConstraints),
        extras: recordOrNone(Object.fromEntries(extras)),
        run_exports: runExportTexts(requirements.runExports, texts),
        ignore_run_exports: recordOrNone({
            by_name: listOrNone(ignoreRunExports.byName),
            from_package: listOrNone(ignoreRunExports.fromPackage),
        }),
    });
}
function runExportTexts(lists, texts) {
    return recordOrNone({
        noarch: texts(lists.noarch),
        strong: texts(lists.strong),
        strong_constraints: texts(lists.strongConstraints),
        weak: texts(lists.weak),
        weak_constraints: texts(lists.weakConstraints),
    });
}
function itemTexts(items, textOf) {
    return items.map((item) => {
        if (!(0,model/* isConditional */.Jz)(item))
            return textOf(item);
        const entries = [
            ['if', item.condition],
            ['then', itemTexts(item.items, textOf)],
        ];
        if (item.otherwise)
            entries.push(['else', itemTexts(item.otherwise, textOf)]);
        return new Map(entries);
    });
}
function requirementText(requirement) {
    if (requirement.kind === 'compiler')
        return `\${{ ${requirement.call}('${requirement.language}') }}`;
    if (requirement.kind === 'package')
        return requirement.spec.toString();
    return `\${{ ${(0,pin/* pinCall */.U)(requirement.call, requirement.name, requirement.pin)} }}`;
}
function renderedEntry(requirement) {
    if (requirement.kind === 'package')
        return requirement.spec.toString();
    return (0,pin/* pinEntry */.m)(requirement.call, requirement.name, requirement.pin);
}
const sourceSection = (folders) => folders.length > 0 ? folders.map((path) => ({ path })) : undefined;
function pythonSection(python) {
    return recordOrNone({
        entry_points: listOrNone(python.entryPoints.map(entry_point/* formatEntryPoint */.ei)),
        version_independent: python.versionIndependent || undefined,
        skip_pyc_compilation: listOrNone(python.skipPycCompilation),
    });
}
function aboutSection(about) {
    return recordOrNone({
        homepage: about.homepage,
        repository: about.repository,
        documentation: about.documentation,
        license: about.license,
        license_family: about.licenseFamily,
        license_file: listOrNone(about.licenseFiles),
        summary: about.summary,
        description: about.description,
    });
}
const listOrNone = (list) => (list.length > 0 ? [...list] : undefined);
function recordOrNone(record) {
    return Object.values(record).some((value) => value !== undefined) ? record : undefined;
}


/***/ }),

/***/ 85353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ blockYaml)
/* harmony export */ });
async function blockYaml(value) {
    const { Document, Scalar, stringify, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = new Document(value, { aliasDuplicateObjects: false });
    visit(document, {
        Scalar(_key, node) {
            const quotable = typeof node.value === 'string' && !/[\p{Cc}\u2028\u2029\ufeff]/u.test(node.value);
            if (quotable && stringify(node.value, { lineWidth: 0 }).startsWith('"'))
                node.type = Scalar.QUOTE_SINGLE;
        },
    });
    return document.toString({ indentSeq: false, lineWidth: 0, singleQuote: true });
}


/***/ })

};
