export const id = 5234;
export const ids = [5234];
export const modules = {

/***/ 8098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ asMap),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   GA: () => (/* binding */ asGlobsOrAll),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   tB: () => (/* binding */ asBoolean),
/* harmony export */   xS: () => (/* binding */ asWord)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24585);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1318);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53702);



class ConfigProblem extends Error {
    key;
    constructor(key, message) {
        super(message);
        this.key = key;
    }
}
async function readConfig(schema, configuration, targets, manifestPath) {
    const read = async (value, problem, table) => {
        try {
            return readTable(schema, value ?? {});
        }
        catch (error) {
            if (!(error instanceof ConfigProblem))
                throw error;
            throw new _support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PixiBuildError */ .rW('backend-config-invalid', `${problem}: ${error.message}`, {
                exitCode: 2,
                location: await (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .locateInManifest */ .f)(manifestPath, error.key),
                hint: `Correct it in [${table}] of ${manifestPath}.`,
                cause: error,
            });
        }
    };
    const base = await read(configuration, 'failed to parse configuration', 'package.build.config');
    const byTarget = [];
    for (const [selector, value] of Object.entries(targets)) {
        const problem = `failed to parse target configuration for ${selector}`;
        byTarget.push([selector, await read(value, problem, `package.build.target.${selector}.config`)]);
    }
    return {
        forPlatform: (host) => {
            const target = byTarget.find(([selector]) => selectorMatches(selector, host))?.[1];
            return merged(schema, base, target ?? {});
        },
    };
}
function selectorMatches(selector, host) {
    const family = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_2__/* .platformFamily */ .Cz)(host);
    if (selector === 'unix')
        return family === 'linux' || family === 'osx';
    if (selector === 'macos' || selector === 'osx')
        return family === 'osx';
    if (selector === 'linux' || selector === 'win')
        return family === selector;
    return selector === host;
}
function readTable(schema, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new ConfigProblem('', `invalid type: ${described(value)}, expected a map`);
    }
    const names = new Map();
    for (const key of Object.keys(schema)) {
        names.set(key, key);
        const { alias } = schema[key];
        if (alias !== undefined)
            names.set(alias, key);
    }
    const config = {};
    for (const [written, entry] of Object.entries(value)) {
        const key = names.get(written);
        if (key === undefined)
            throw unknownKey(written, [...names.keys()]);
        if (Object.hasOwn(config, key))
            throw new ConfigProblem(written, `duplicate field \`${key}\``);
        try {
            config[key] = schema[key].read(entry);
        }
        catch (error) {
            if (!(error instanceof TypeError))
                throw error;
            throw new ConfigProblem(written, `${written}: ${error.message}`);
        }
    }
    return config;
}
function unknownKey(written, known) {
    const near = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .z)(written, known);
    const expected = known.map((key) => `\`${key}\``).join(', ');
    const meant = near === undefined ? '' : ` (did you mean \`${near}\`?)`;
    return new ConfigProblem(written, `unknown field \`${written}\`, expected one of ${expected}${meant}`);
}
function merged(schema, base, target) {
    const config = {};
    for (const key of Object.keys(schema)) {
        const value = mergedValue(schema[key].merge, base[key], target[key]) ?? schema[key].initial;
        if (value !== undefined)
            config[key] = value;
    }
    return config;
}
function mergedValue(kind, base, target) {
    switch (kind) {
        case 'per-key':
            return base === undefined && target === undefined ? undefined : { ...(base ?? {}), ...(target ?? {}) };
        case 'if-present':
            return target ?? base;
        case 'if-filled':
            return Array.isArray(target) && target.length > 0 ? target : base;
        case 'base-only':
            return base;
    }
}
function asString(value) {
    if (typeof value !== 'string')
        throw new TypeError(`invalid type: ${described(value)}, expected a string`);
    return value;
}
function asBoolean(value) {
    if (typeof value !== 'boolean')
        throw new TypeError(`invalid type: ${described(value)}, expected a boolean`);
    return value;
}
function asList(read) {
    return (value) => {
        if (!Array.isArray(value))
            throw new TypeError(`invalid type: ${described(value)}, expected a sequence`);
        return value.map(read);
    };
}
function asMap(read) {
    return (value) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw new TypeError(`invalid type: ${described(value)}, expected a map`);
        }
        return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, read(entry)]));
    };
}
function asWord(...words) {
    return (value) => {
        const text = asString(value);
        const found = words.find((word) => word === text);
        if (found !== undefined)
            return found;
        const expected = words.map((word) => `\`${word}\``).join(' or ');
        throw new TypeError(`unknown variant \`${text}\`, expected ${expected}`);
    };
}
function asGlobsOrAll(everything) {
    return (value) => {
        if (typeof value === 'boolean')
            return value ? [everything] : [];
        if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
            throw new TypeError('data did not match any variant, expected a boolean or a sequence of strings');
        }
        return value;
    };
}
function described(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return `string "${value}"`;
    if (typeof value === 'boolean')
        return `boolean \`${value}\``;
    if (typeof value === 'number')
        return `${Number.isInteger(value) ? 'integer' : 'floating point'} \`${value}\``;
    return Array.isArray(value) ? 'sequence' : 'map';
}


/***/ }),

/***/ 53702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ locateInManifest)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89263);

async function locateInManifest(file, text) {
    const content = await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextIfExists */ .TP)(file).catch(() => undefined);
    const start = content?.indexOf(text) ?? -1;
    if (content === undefined || text === '' || start < 0 || content.includes(text, start + 1))
        return undefined;
    const before = content.slice(0, start).split(/\r?\n/);
    const column = (before.at(-1)?.length ?? 0) + 1;
    return {
        file,
        line: before.length,
        column,
        endColumn: column + text.length,
        lineText: content.split(/\r?\n/)[before.length - 1],
    };
}


/***/ }),

/***/ 12044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ chooseOutput),
/* harmony export */   hS: () => (/* binding */ describeOutput),
/* harmony export */   yQ: () => (/* binding */ condaOutputOf)
/* harmony export */ });
/* unused harmony export resolvedRequirements */
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42562);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55519);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39100);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56486);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _protocol_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34055);



function condaOutputOf(recipe) {
    const sourceOf = (name) => (name === recipe.name ? { path: { path: '.' } } : undefined);
    return describeOutput(recipe, resolvedRequirements(recipe), sourceOf);
}
function describeOutput(output, requirements, sourceOf) {
    const { build, host, run, runConstraints, extras, runExports, ignoreRunExports } = requirements;
    const withSource = (item) => {
        if (item.kind !== 'package' || item.source)
            return item;
        const source = sourceOf(item.spec.name.toString());
        return source ? { ...item, source } : item;
    };
    const named = (list) => list.map((item) => (0,_protocol_index_js__WEBPACK_IMPORTED_MODULE_0__/* .namedSpecOf */ .aQ)(withSource(item)));
    return {
        metadata: {
            name: output.name,
            version: output.version,
            build: output.buildString,
            buildNumber: output.buildNumber,
            subdir: output.subdir,
            license: output.about.license ?? null,
            licenseFamily: output.about.licenseFamily ?? null,
            ...(output.flags.length > 0 && { flags: output.flags }),
            noarch: output.noarch ?? false,
            purls: null,
            pythonSitePackagesPath: output.sitePackagesPath ?? null,
            variant: output.variant,
        },
        buildDependencies: { depends: named(build), constraints: [] },
        hostDependencies: { depends: named(host), constraints: [] },
        runDependencies: { depends: named(run), constraints: runConstraints.map(_protocol_index_js__WEBPACK_IMPORTED_MODULE_0__/* .namedConstraintOf */ .OK) },
        ...(extras.size > 0 && {
            extraDependencies: Object.fromEntries([...extras].map(([group, list]) => [group, named(list)])),
        }),
        ignoreRunExports,
        runExports: {
            weak: named(runExports.weak),
            strong: named(runExports.strong),
            noarch: named(runExports.noarch),
            weakConstrains: runExports.weakConstraints.map(_protocol_index_js__WEBPACK_IMPORTED_MODULE_0__/* .namedConstraintOf */ .OK),
            strongConstrains: runExports.strongConstraints.map(_protocol_index_js__WEBPACK_IMPORTED_MODULE_0__/* .namedConstraintOf */ .OK),
        },
        inputGlobs: null,
    };
}
function resolvedRequirements(recipe) {
    const resolve = (list) => list.map((item) => resolvedPin(item, recipe));
    const { requirements } = recipe;
    const { runExports } = requirements;
    return {
        ...requirements,
        build: resolve(requirements.build),
        host: resolve(requirements.host),
        run: resolve(requirements.run),
        runConstraints: resolve(requirements.runConstraints),
        extras: new Map([...requirements.extras].map(([group, list]) => [group, resolve(list)])),
        runExports: {
            weak: resolve(runExports.weak),
            strong: resolve(runExports.strong),
            noarch: resolve(runExports.noarch),
            weakConstraints: resolve(runExports.weakConstraints),
            strongConstraints: resolve(runExports.strongConstraints),
        },
    };
}
function resolvedPin(item, recipe) {
    if (item.kind !== 'pin' || item.call !== 'pin_subpackage')
        return item;
    if (item.name.toLowerCase() !== recipe.name) {
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PixiBuildError */ .rW('pin-subpackage-unknown', `could not apply pin. The following subpackage is not available: ${item.name}`, {
            exitCode: 2,
            hint: `Only the package itself, '${recipe.name}', can be pinned so; use pin-compatible for others.`,
        });
    }
    const { version, build } = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_2__/* .applyPin */ .Qk)(item.pin, _conda_index_js__WEBPACK_IMPORTED_MODULE_3__/* .Version */ .R.parse(recipe.version), recipe.buildString);
    return { kind: 'package', spec: ownSpec(recipe).with({ version, build }) };
}
const ownSpec = (recipe) => _conda_index_js__WEBPACK_IMPORTED_MODULE_4__/* .MatchSpec */ .F.named(_conda_index_js__WEBPACK_IMPORTED_MODULE_5__/* .PackageName */ .gp.parse(recipe.name));
function chooseOutput(recipes, wanted) {
    const named = recipes.filter((recipe) => recipe.name === wanted.name.toLowerCase());
    const matching = named.filter((recipe) => Object.entries(wanted.variant).every(([key, value]) => recipe.variant[key] === value));
    const [only] = matching;
    if (only && matching.length === 1)
        return only;
    const identical = named.find((recipe) => (wanted.build == null || recipe.buildString === wanted.build) &&
        (wanted.version == null || recipe.version === wanted.version) &&
        recipe.subdir === wanted.subdir);
    if (identical)
        return identical;
    const text = `${wanted.name}/${wanted.version ?? '*'}=${wanted.build ?? '*'}@${wanted.subdir}`;
    throw new _support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PixiBuildError */ .rW('output-not-found', named.length === 0
        ? `there is no output defined for the package '${wanted.name}'`
        : `the requested output ${text} was not found in the recipe`);
}


/***/ }),

/***/ 88774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ buildPlatforms),
/* harmony export */   w: () => (/* binding */ outputPlatforms)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24585);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);


function outputPlatforms({ hostPlatform, buildPlatform }) {
    return { host: platformOf(hostPlatform), build: platformOf(buildPlatform) };
}
function platformOf(text) {
    const platform = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(text);
    if (platform)
        return platform;
    throw new _support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PixiBuildError */ .rW('platform-unknown', (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownPlatformMessage */ .zf)(text), { exitCode: 2 });
}
function buildPlatforms({ hostPrefix, buildPrefix, output }) {
    const machine = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .platformOfProcess */ .GC)(process) ?? 'linux-64';
    const named = output.subdir === 'noarch' ? machine : platformOf(output.subdir);
    return {
        host: hostPrefix ? platformOf(hostPrefix.platform) : named,
        build: buildPrefix ? platformOf(buildPrefix.platform) : machine,
    };
}


/***/ }),

/***/ 18335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readVariants),
  A: () => (/* binding */ variantsOfOutput)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/recipe/document/findings.js
var document_findings = __webpack_require__(6372);
// EXTERNAL MODULE: ./build/recipe/document/node.js
var document_node = __webpack_require__(54465);
// EXTERNAL MODULE: ./build/recipe/document/parse.js
var parse = __webpack_require__(75678);
// EXTERNAL MODULE: ./build/recipe/document/source-text.js
var source_text = __webpack_require__(97502);
// EXTERNAL MODULE: ./build/recipe/jinja/engine.js
var engine = __webpack_require__(73072);
// EXTERNAL MODULE: ./build/recipe/jinja/evaluator.js + 1 modules
var jinja_evaluator = __webpack_require__(42354);
// EXTERNAL MODULE: ./build/recipe/jinja/tokens.js
var tokens = __webpack_require__(52912);
// EXTERNAL MODULE: ./build/recipe/shapes/shape.js
var shape = __webpack_require__(80295);
// EXTERNAL MODULE: ./build/recipe/jinja/expression-error.js
var expression_error = __webpack_require__(20907);
;// CONCATENATED MODULE: ./build/recipe/variants/conda-build-config.js

function forPlatform(text, evaluator) {
    const lines = text.split(/\r?\n/).map((line) => {
        const hash = line.indexOf('#');
        const content = hash < 0 ? line : line.slice(0, hash);
        const comment = hash < 0 ? '' : line.slice(hash + 1).trim();
        const selector = /^\[(.*)\]$/s.exec(comment)?.[1]?.trim() ?? '';
        if (selector !== '' && !selectorHolds(selector, evaluator))
            return '';
        return content.replace(/^(\s*-\s+)([-+]?\d+(?:\.\d*)?)\s*$/, "$1'$2'");
    });
    return lines.join('\n');
}
function selectorHolds(selector, evaluator) {
    const expression = selector
        .replaceAll('os.environ.get', 'environ.get')
        .replace(/\.startswith\s*\(/g, ' is startingwith(');
    try {
        return evaluator.holdsNow(expression);
    }
    catch (error) {
        if (error instanceof expression_error/* ExpressionError */.t)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/recipe/variants/variant.js
var variants_variant = __webpack_require__(29259);
;// CONCATENATED MODULE: ./build/recipe/variants/variant-files.js











const automaticVariantFiles = (/* unused pure expression or super */ null && (['variants.yaml', 'conda_build_config.yaml']));
async function readVariantFile({ file, text }, platforms, environment) {
    await Promise.all([(0,parse/* loadYaml */.y)(), (0,engine/* loadEngine */.ro)()]);
    const evaluator = new jinja_evaluator/* Evaluator */.oi({ platforms, variant: {}, environment });
    const isLegacy = external_node_path_.basename(file) === 'conda_build_config.yaml';
    const findings = new document_findings/* Findings */.F(new source_text/* SourceText */.D(file, isLegacy ? forPlatform(text, evaluator) : text));
    const reader = new VariantReader(findings, evaluator, isLegacy);
    const variants = reader.read((0,parse/* parseYaml */.h)(findings));
    findings.check('variant-file');
    return variants;
}
class VariantReader {
    #findings;
    #scope;
    #isLegacy;
    #values = new Map();
    #origins = new Map();
    #warnings = [];
    #zipKeys = [];
    constructor(findings, evaluator, isLegacy) {
        this.#findings = findings;
        this.#scope = { findings, evaluator, settings: { experimental: false, v3: false } };
        this.#isLegacy = isLegacy;
    }
    read(node) {
        if (node && !(0,document_node/* isNull */.kZ)(node)) {
            if (node.kind === 'map')
                this.#readKeys(node);
            else
                this.#error('expected a map of variant keys', node);
        }
        return { values: this.#values, origins: this.#origins, zipKeys: this.#zipKeys, warnings: this.#warnings };
    }
    #readKeys(node) {
        for (const { key, keySpan, value } of node.entries) {
            if (key === 'pin_run_as_build' || key === 'target_platform') {
                this.#warnings.push(`'${key}' in ${this.#findings.source.file} is ignored`);
            }
            else if (key === 'zip_keys') {
                this.#readZipKeys(value);
            }
            else if (value.kind === 'list') {
                this.#readValues((0,variants_variant/* normalizeVariantKey */._8)(key), value);
            }
            else if (!this.#isLegacy || !(0,document_node/* isNull */.kZ)(value)) {
                const place = (0,document_node/* isNull */.kZ)(value) ? { ...value, span: keySpan } : value;
                this.#error(`expected a list of values for '${key}'`, place, `Write: ${key}: [value]`);
            }
        }
        const entry = (0,document_node/* entryOf */.Ms)(node, 'zip_keys');
        if (entry)
            this.#checkZipLengths(entry.value);
    }
    #readValues(key, node) {
        const found = [];
        this.#collect(node, found);
        if (found.length === 0)
            return;
        this.#values.set(key, found.map((one) => one.value));
        this.#origins.set(key, found.map((one) => one.origin));
    }
    #collect(node, found) {
        if (node.kind === 'list') {
            for (const item of node.items)
                this.#collect(item, found);
        }
        else if (node.kind === 'scalar') {
            this.#attempt(() => {
                for (const value of this.#scalarValues(node))
                    found.push({ value, origin: this.#originOf(node) });
            });
        }
        else {
            this.#attempt(() => {
                const branch = this.#branchOf(node);
                if (branch && !(0,document_node/* isNull */.kZ)(branch))
                    this.#collect(branch, found);
            });
        }
    }
    #scalarValues(node) {
        if (!this.#isLegacy && (0,tokens/* isTemplate */.Fl)(node.text)) {
            const rendered = (0,shape/* renderScalar */.VO)(node, this.#scope);
            return rendered === '' ? [] : [rendered];
        }
        return (0,document_node/* isNull */.kZ)(node) ? [] : [(0,document_node/* typedScalar */.pP)(node)];
    }
    #branchOf(node) {
        const condition = (0,document_node/* entryOf */.Ms)(node, 'if')?.value;
        if (condition?.kind !== 'scalar' || this.#isLegacy) {
            const expected = this.#isLegacy ? 'expected a value' : "expected a value, or a map with the key 'if'";
            this.#error(`${expected}, found ${(0,document_node/* describeNode */.WQ)(node)}`, node);
            return undefined;
        }
        return (0,document_node/* entryOf */.Ms)(node, (0,shape/* holdsScalar */.vn)(condition, this.#scope) ? 'then' : 'else')?.value;
    }
    #readZipKeys(node) {
        if (node.kind !== 'list') {
            this.#error('expected a list of lists of keys', node);
            return;
        }
        for (const group of node.items) {
            const keys = group.kind === 'list' ? group.items.filter((item) => item.kind === 'scalar') : [];
            if (keys.length < 2)
                this.#error('expected a list of at least two keys', group);
            else
                this.#zipKeys.push(keys.map((key) => (0,variants_variant/* normalizeVariantKey */._8)(key.text)));
        }
    }
    #checkZipLengths(node) {
        this.#zipKeys.forEach((group, index) => {
            const lengths = group.map((key) => this.#values.get(key)?.length);
            if (lengths.includes(undefined) || new Set(lengths).size === 1)
                return;
            const sizes = group.map((key, member) => `${key} has ${lengths[member]}`).join(', ');
            const place = node.kind === 'list' ? (node.items[index] ?? node) : node;
            this.#error(`zipped keys need equally many values, but ${sizes}`, place);
        });
    }
    #originOf(node) {
        return { kind: 'file', location: this.#findings.source.locate(node.span) };
    }
    #attempt(work) {
        try {
            work();
        }
        catch (error) {
            if (!(error instanceof document_findings/* RecipeProblem */.U))
                throw error;
            this.#findings.error('variant-file', error.message, error.span, { hint: error.hint });
        }
    }
    #error(message, node, hint) {
        this.#findings.error('variant-file', message, node.span, { hint });
    }
}

// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
;// CONCATENATED MODULE: ./build/backends/generated/variants.js


async function readVariants({ variantFiles, variantConfiguration }, { defaults = [], ownFiles = [] }, platforms, { environment, report }) {
    const layers = [withOrigin(defaults, 'default')];
    const read = async (file, text) => {
        const found = await readVariantFile({ file, text }, platforms, environment);
        for (const message of found.warnings)
            report({ kind: 'log', level: 'warning', message });
        layers.push(found);
    };
    for (const file of ownFiles) {
        const text = await (0,files/* readTextIfExists */.TP)(file);
        if (text !== undefined)
            await read(file, text);
    }
    for (const file of variantFiles ?? []) {
        const text = await (0,files/* readTextIfExists */.TP)(file);
        if (text === undefined) {
            throw new errors/* PixiBuildError */.rW('variant-file-missing', `There is no variant file ${file}`, {
                exitCode: 2,
                hint: 'Correct --variant-config, or build-variants-files of the workspace.',
            });
        }
        await read(file, text);
    }
    layers.push(withOrigin(Object.entries(variantConfiguration ?? {}), 'workspace'));
    return (0,variants_variant/* mergeVariantConfigs */.tN)(layers);
}
function withOrigin(layer, kind) {
    const config = (0,variants_variant/* variantConfigOf */.Jq)([layer]);
    const origins = [...config.values].map(([key, list]) => [key, list.map(() => ({ kind }))]);
    return { ...config, origins: new Map(origins) };
}
function variantsOfOutput(variant) {
    return (0,variants_variant/* variantConfigOf */.Jq)([Object.entries(variant).map(([key, value]) => [key, [value]])]);
}


/***/ }),

/***/ 8039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ entryPointProblem),
/* harmony export */   ei: () => (/* binding */ formatEntryPoint),
/* harmony export */   yx: () => (/* binding */ parseEntryPoint)
/* harmony export */ });
const dottedIdentifiers = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/;
function entryPointProblem(entry) {
    const { command } = entry;
    if (command === '')
        return 'its command is empty';
    if (command.startsWith('.'))
        return `its command '${command}' starts with a dot`;
    if (/[\\/\0]/.test(command))
        return `its command '${command}' holds a path separator or NUL`;
    if (!dottedIdentifiers.test(entry.module))
        return `'${entry.module}' is not a dotted module name`;
    if (!dottedIdentifiers.test(entry.function))
        return `'${entry.function}' is not a dotted function name`;
    return undefined;
}
function parseEntryPoint(text) {
    const match = /^([^=]*)=([^:]*):(.*)$/s.exec(text);
    if (!match)
        return undefined;
    const [, command = '', module = '', target = ''] = match;
    const entry = { command: command.trim(), module: module.trim(), function: target.trim() };
    return entryPointProblem(entry) === undefined ? entry : undefined;
}
function formatEntryPoint(entry) {
    return `${entry.command} = ${entry.module}:${entry.function}`;
}


/***/ }),

/***/ 64445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ hashInputText),
/* harmony export */   II: () => (/* binding */ variantHash),
/* harmony export */   RJ: () => (/* binding */ languagePrefix),
/* harmony export */   b2: () => (/* binding */ defaultBuildString)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _variants_variant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29259);


function hashInputText(variant) {
    const entries = Object.entries((0,_variants_variant_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedVariant */ .Vc)(variant));
    return `{${entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')}}`;
}
function variantHash(hashInput) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(hashInput).digest('hex').slice(0, 7);
}
const languages = [
    ['np', ['numpy'], 2],
    ['py', ['python'], 2],
    ['pl', ['perl'], 3],
    ['lua', ['lua'], 2],
    ['r', ['r', 'r_base'], 2],
];
function languagePrefix(variant, noarch) {
    if (noarch === 'python')
        return 'py';
    let prefix = '';
    for (const [tag, keys, parts] of languages) {
        const key = keys.find((candidate) => Object.hasOwn(variant, candidate));
        if (key === undefined)
            continue;
        prefix += tag + String(variant[key]).split('.').slice(0, parts).join('');
    }
    return prefix;
}
function defaultBuildString(input) {
    const hashInput = hashInputText(input.variant);
    const hash = variantHash(hashInput);
    const prefix = input.prefix === undefined ? '' : `${input.prefix}_`;
    const text = `${prefix}${languagePrefix(input.variant, input.noarch)}h${hash}_${input.buildNumber}`;
    return { text, hash, hashInput };
}


/***/ }),

/***/ 6372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Findings),
/* harmony export */   U: () => (/* binding */ RecipeProblem)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);

class RecipeProblem extends Error {
    name = 'RecipeProblem';
    code;
    span;
    hint;
    constructor(code, message, span, hint) {
        super(message);
        this.code = code;
        this.span = span;
        this.hint = hint;
    }
}
class Findings {
    source;
    #diagnostics = [];
    #errorCount = 0;
    constructor(source) {
        this.source = source;
    }
    get diagnostics() {
        return this.#diagnostics;
    }
    get errorCount() {
        return this.#errorCount;
    }
    error(code, message, span, extras = {}) {
        this.#errorCount++;
        this.#add('error', code, message, span, extras);
    }
    warning(code, message, span, extras = {}) {
        this.#add('warning', code, message, span, extras);
    }
    problem(error) {
        if (!(error instanceof RecipeProblem))
            throw error;
        this.error(error.code, error.message, error.span, { hint: error.hint });
    }
    check(code) {
        if (this.#errorCount > 0)
            throw new _support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC(code, this.#inOrder());
    }
    #inOrder() {
        const lineOf = (one) => one.location?.line ?? 0;
        const columnOf = (one) => one.location?.column ?? 0;
        return [...this.#diagnostics].sort((a, b) => lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b));
    }
    #add(severity, code, message, span, extras) {
        const { hint, label, related } = extras;
        const one = {
            severity,
            code,
            message,
            location: this.source.locate(span),
            ...(label !== undefined && { label }),
            ...(hint !== undefined && { hint }),
            ...(related && { related: [{ message: related.message, location: this.source.locate(related.span) }] }),
        };
        const same = (other) => other.message === message &&
            other.location?.line === one.location?.line &&
            other.location?.column === one.location?.column;
        if (!this.#diagnostics.some(same))
            this.#diagnostics.push(one);
    }
}


/***/ }),

/***/ 54465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   WQ: () => (/* binding */ describeNode),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   pP: () => (/* binding */ typedScalar)
/* harmony export */ });
function isNull(node) {
    return node.kind === 'scalar' && node.plain && (node.text === '' || node.text === '~' || node.text === 'null');
}
function entryOf(node, key) {
    return node.entries.find((entry) => entry.key === key);
}
function typedScalar(node) {
    if (!node.plain)
        return node.text;
    if (/^(?:true|True|TRUE)$/.test(node.text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(node.text))
        return false;
    return parseInteger(node.text) ?? node.text;
}
function parseInteger(text) {
    if (!/^[-+]?\d+$/.test(text))
        return undefined;
    const value = Number(text);
    return Number.isSafeInteger(value) ? value : undefined;
}
function describeNode(node) {
    if (node.kind !== 'scalar')
        return node.kind === 'list' ? 'a list' : 'a map';
    return isNull(node) ? 'nothing' : 'a single value';
}


/***/ }),

/***/ 75678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml),
/* harmony export */   y: () => (/* binding */ loadYaml)
/* harmony export */ });
let yaml;
async function loadYaml() {
    yaml ??= await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return yaml;
}
const maximumDepth = 100;
function parseYaml(findings) {
    if (!yaml)
        throw new Error('The YAML parser is used before it is loaded');
    const { text } = findings.source;
    const document = yaml.parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
    for (const problem of document.errors) {
        const [start, end] = problem.pos;
        const message = (problem.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
        findings.error('recipe-yaml', `invalid YAML: ${message}`, { start, end }, { hint: yamlHint(text, start) });
        return undefined;
    }
    return document.contents === null ? undefined : new Converter(yaml, findings).convert(document.contents, 0);
}
function yamlHint(text, offset) {
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
    if (line.includes('\t'))
        return 'Indent with spaces, not with tabs';
    if (/[[{,]\s*\$\{\{/.test(line))
        return 'Put quotes around a template within brackets: ["${{ ... }}"]';
    if (/:\s+\$\{\{.*:\s/.test(line) || /-\s+\$\{\{.*:\s/.test(line))
        return 'Put quotes around the template';
    return undefined;
}
class Converter {
    #yaml;
    #findings;
    constructor(library, findings) {
        this.#yaml = library;
        this.#findings = findings;
    }
    convert(node, depth) {
        const span = spanOf(node);
        const { isAlias, isMap, isScalar, isSeq } = this.#yaml;
        if (isAlias(node))
            return this.#refuse("aliases ('*name') are not supported in recipes", span);
        if (depth > maximumDepth)
            return this.#refuse('values are nested too deeply', span);
        const { anchor, tag } = node;
        if (anchor !== undefined)
            this.#refuse(`anchors ('&${anchor}') are not supported in recipes`, span);
        if (tag !== undefined && !tag.startsWith('tag:yaml.org,2002:')) {
            this.#refuse(`tags ('${tag}') are not supported in recipes`, span);
        }
        else if (tag !== undefined && this.#isWritten(tag, span)) {
            this.#refuse('tags are not supported in recipes', span);
        }
        if (isScalar(node))
            return this.#scalar(node, span);
        if (isSeq(node))
            return this.#list(node, span, depth);
        if (isMap(node))
            return this.#map(node, span, depth);
        return { kind: 'scalar', text: '', plain: true, span };
    }
    #isWritten(_tag, span) {
        return /!\S*\s*$/.test(this.#findings.source.text.slice(Math.max(0, span.start - 40), span.start));
    }
    #scalar(node, span) {
        const text = typeof node.value === 'string' ? node.value : String(node.value ?? '');
        return { kind: 'scalar', text, plain: node.type === 'PLAIN' || node.type === undefined, span };
    }
    #list(node, span, depth) {
        return { kind: 'list', items: node.items.map((item) => this.convert(item, depth + 1)), span };
    }
    #map(node, span, depth) {
        const entries = [];
        const seen = new Map();
        for (const pair of node.items) {
            const keySpan = spanOf(pair.key ?? node);
            if (!this.#yaml.isScalar(pair.key)) {
                this.#refuse('a key must be a single text', keySpan);
                continue;
            }
            const key = String(pair.key.value ?? '');
            const first = seen.get(key);
            if (first) {
                this.#findings.error('recipe-duplicate-key', `the key '${key}' is there twice`, keySpan, {
                    related: { message: 'it is first here', span: first },
                });
                continue;
            }
            seen.set(key, keySpan);
            const value = pair.value === null || pair.value === undefined
                ? { kind: 'scalar', text: '', plain: true, span: keySpan }
                : this.convert(pair.value, depth + 1);
            entries.push({ key, keySpan, value });
        }
        return { kind: 'map', entries, span };
    }
    #refuse(message, span) {
        this.#findings.error('recipe-yaml', message, span);
        return { kind: 'scalar', text: '', plain: true, span };
    }
}
function spanOf(node) {
    const [start = 0, end = start] = node.range ?? [];
    return { start, end: Math.max(start, end) };
}


/***/ }),

/***/ 97502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText)
/* harmony export */ });
class SourceText {
    file;
    text;
    #lineStarts;
    constructor(file, text) {
        this.file = file;
        this.text = text;
    }
    locate({ start, end }) {
        const line = this.#lineOf(start);
        const lastLine = this.#lineOf(Math.max(start, end - 1));
        return {
            file: this.file,
            line: line + 1,
            column: start - this.#startOf(line) + 1,
            endLine: lastLine + 1,
            endColumn: end - this.#startOf(lastLine) + 1,
            lineText: this.#lineText(line),
        };
    }
    #lineText(line) {
        const start = this.#startOf(line);
        return /[^\r\n]*/.exec(this.text.slice(start, this.#startOf(line + 1)))?.[0] ?? '';
    }
    #startOf(line) {
        return this.#starts()[line] ?? this.text.length;
    }
    #starts() {
        if (this.#lineStarts)
            return this.#lineStarts;
        const starts = [0];
        for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.#lineStarts = starts;
        return starts;
    }
    #lineOf(offset) {
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}


/***/ }),

/***/ 70381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CallError)
/* harmony export */ });
class CallError extends Error {
    name = 'CallError';
}


/***/ }),

/***/ 73072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   g4: () => (/* binding */ engineMessage),
/* harmony export */   ro: () => (/* binding */ loadEngine),
/* harmony export */   yv: () => (/* binding */ loadedEngine)
/* harmony export */ });
/* unused harmony export JinjaEngine */
const compiledLimit = 4000;
class JinjaEngine {
    #Environment;
    #environments = new Map();
    #host;
    constructor(constructorOfEnvironment) {
        this.#Environment = constructorOfEnvironment;
    }
    render(text, values, host, undefinedBehavior) {
        const { environment, name } = this.#compiled(text, undefinedBehavior);
        return this.#with(host, () => environment.renderTemplate(name, values));
    }
    compile(text) {
        this.#compiled(text, 'strict');
    }
    #compiled(text, undefinedBehavior) {
        const { environment, names } = this.#open(undefinedBehavior);
        const known = names.get(text);
        if (known !== undefined)
            return { environment, name: known };
        const name = `t${names.size}`;
        environment.addTemplate(name, text);
        names.set(text, name);
        return { environment, name };
    }
    evaluate(expression, values, host) {
        return this.#with(host, () => this.#open('strict').environment.evalExpr(expression, values));
    }
    #with(host, work) {
        this.#host = host;
        try {
            return work();
        }
        catch (error) {
            if (error?.name === 'RuntimeError')
                this.#environments.clear();
            throw error;
        }
        finally {
            this.#host = undefined;
        }
    }
    #open(undefinedBehavior) {
        const open = this.#environments.get(undefinedBehavior);
        if (open && open.names.size < compiledLimit)
            return open;
        const environment = new this.#Environment();
        environment.undefinedBehavior = undefinedBehavior;
        environment.keepTrailingNewline = true;
        environment.addFilter('__read', (name) => this.#guarded((host) => host.lookUp(name)));
        environment.addFilter('__call', (values, name) => this.#guarded((host) => host.call(name, values)));
        environment.addFilter('__show', shown);
        environment.addFilter('version_to_buildstring', (text) => (String(text).trim().split(/\s+/)[0] ?? '').split('.').slice(0, 2).join(''));
        const opened = { environment, names: new Map() };
        this.#environments.set(undefinedBehavior, opened);
        return opened;
    }
    #guarded(work) {
        const host = this.#host;
        if (!host)
            return undefined;
        try {
            return work(host);
        }
        catch (error) {
            host.fail(error);
            return undefined;
        }
    }
}
let loaded;
async function loadEngine() {
    if (loaded)
        return loaded;
    const { Environment } = await __webpack_require__.e(/* import() */ 9760).then(__webpack_require__.t.bind(__webpack_require__, 9760, 19));
    loaded ??= new JinjaEngine(Environment);
    return loaded;
}
function loadedEngine() {
    if (!loaded)
        throw new Error('The template engine is used before it is loaded');
    return loaded;
}
function engineMessage(error) {
    const text = error instanceof Error ? error.message : String(error);
    return (text.split('\n')[0] ?? '').replace(/^Error: /, '').replace(/\s*\(in [^()]*:\d+\)$/, '');
}
function shown(value) {
    if (value === true)
        return 'True';
    if (value === false)
        return 'False';
    if (value === null || value === undefined)
        return 'None';
    if (Array.isArray(value))
        return `[${value.map(shownInside).join(', ')}]`;
    if (value instanceof Map) {
        return `{${[...value].map(([key, item]) => `${shownInside(key)}: ${shownInside(item)}`).join(', ')}}`;
    }
    return String(value);
}
const shownInside = (value) => (typeof value === 'string' ? JSON.stringify(value) : shown(value));


/***/ }),

/***/ 42354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oi: () => (/* binding */ Evaluator),
  $Y: () => (/* binding */ checkConditionSyntax),
  OD: () => (/* binding */ checkTemplateSyntax)
});

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/suggest.js
var suggest = __webpack_require__(1318);
// EXTERNAL MODULE: ./build/recipe/variants/variant.js
var variant = __webpack_require__(29259);
// EXTERNAL MODULE: ./build/recipe/jinja/engine.js
var engine = __webpack_require__(73072);
// EXTERNAL MODULE: ./build/recipe/jinja/expression-error.js
var expression_error = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/recipe/jinja/functions.js + 2 modules
var functions = __webpack_require__(69147);
// EXTERNAL MODULE: ./build/recipe/jinja/rewrite.js
var rewrite = __webpack_require__(60332);
// EXTERNAL MODULE: ./build/conda/platform.js
var conda_platform = __webpack_require__(24585);
;// CONCATENATED MODULE: ./build/recipe/jinja/selectors.js

function selectorVariables({ host, build, target = host, }) {
    const variables = new Map();
    for (const platform of conda_platform/* platforms */.Bn) {
        const family = (0,conda_platform/* platformFamily */.Cz)(platform);
        if (family === undefined)
            continue;
        variables.set(family, false);
        variables.set(shortName(platform), false);
        variables.set(architectureName(platform), false);
    }
    variables.set('unix', (0,conda_platform/* isUnix */.Jb)(host));
    const family = (0,conda_platform/* platformFamily */.Cz)(host);
    if (family !== undefined) {
        variables.set(family, true);
        variables.set(shortName(host), true);
        variables.set(architectureName(host), true);
        if (family === 'iossimulator')
            variables.set('ios', true);
    }
    variables.set('target_platform', target);
    variables.set('host_platform', host);
    variables.set('build_platform', build);
    variables.set('SHLIB_EXT', sharedLibraryExtension(target));
    return variables;
}
const shortName = (platform) => platform.replace('-', '');
const architectureName = (platform) => (0,conda_platform/* platformArchitecture */.PL)(platform) ?? '';
function sharedLibraryExtension(platform) {
    const family = (0,conda_platform/* platformFamily */.Cz)(platform);
    if (family === 'win')
        return '.dll';
    if (family === 'osx' || family === 'ios' || family === 'iossimulator')
        return '.dylib';
    return family === 'linux' || family === 'android' ? '.so' : '.not_implemented';
}

// EXTERNAL MODULE: ./build/recipe/jinja/template.js
var jinja_template = __webpack_require__(20744);
// EXTERNAL MODULE: ./build/recipe/jinja/tokens.js
var jinja_tokens = __webpack_require__(52912);
;// CONCATENATED MODULE: ./build/recipe/jinja/evaluator.js









const knownFilters = new Set(('version_to_buildstring replace lower upper int abs bool default first last length list join min max reverse sort ' +
    'trim unique split').split(' '));
const knownTests = new Set(('undefined defined none safe escaped odd even number integer int float string sequence boolean startingwith ' +
    'endingwith eq ne lt le gt ge in true false').split(' '));
const prepared = new Map();
const preparedLimit = 4000;
class Evaluator {
    #selectors;
    #variant;
    #extra;
    #contextValues = new Map();
    #lenient;
    #read = new Set();
    callContext;
    #inContext = false;
    #failure;
    constructor(context) {
        const { platforms } = context;
        this.#selectors = selectorVariables(platforms);
        this.#variant = context.variant;
        this.#extra = context.extraVariables ?? new Map();
        this.#lenient = context.lenient ?? false;
        this.callContext = {
            targetPlatform: platforms.target ?? platforms.host,
            hostPlatform: platforms.host,
            environment: context.environment,
            readVariant: (key) => this.#readVariant(key),
            access: context.access,
            experimental: context.experimental ?? false,
        };
    }
    get readKeys() {
        return this.#read;
    }
    get contextValues() {
        return this.#contextValues;
    }
    defineContext(name, evaluate) {
        this.#inContext = true;
        try {
            this.#contextValues.set(name, evaluate());
        }
        finally {
            this.#inContext = false;
        }
    }
    async holds(condition) {
        const simple = this.#evaluateSimple(condition, 'condition');
        if (simple)
            return isTruthy(simple.value);
        await (0,engine/* loadEngine */.ro)();
        return this.holdsNow(condition);
    }
    async render(template) {
        if ((0,jinja_tokens/* isTemplate */.Fl)(template))
            await (0,engine/* loadEngine */.ro)();
        return this.renderNow(template);
    }
    holdsNow(condition) {
        const simple = this.#evaluateSimple(condition, 'condition');
        if (simple)
            return isTruthy(simple.value);
        const one = this.#prepare('condition', condition, () => `invalid selector expression \`${condition}\``);
        return this.#run(one, condition, 'condition', `invalid selector expression \`${condition}\``) !== '';
    }
    renderNow(template) {
        if (!(0,jinja_tokens/* isTemplate */.Fl)(template))
            return template;
        const parts = (0,jinja_template/* splitTemplate */.LL)(template);
        if (parts.some((part) => part.kind === 'statement')) {
            const whole = this.#prepare('template', template, () => `invalid template \`${template}\``);
            return this.#run(whole, template, 'template', `invalid template \`${template}\``);
        }
        let text = '';
        for (const part of parts)
            text += part.kind === 'text' ? part.text : this.#print(part.text);
        return text;
    }
    valueNow(expression) {
        const simple = this.#evaluateSimple(expression, 'template');
        if (simple)
            return simple.value;
        const problem = `invalid template \`${expression}\``;
        const one = this.#prepare('value', expression, () => problem);
        this.#failure = undefined;
        const value = this.#checked(expression, 'template', problem, () => (0,engine/* loadedEngine */.yv)().evaluate(one.text, this.#optionalValues(one.optional) ?? {}, this));
        return fromEngine(value);
    }
    #print(expression) {
        const problem = `invalid template \`${expression}\``;
        const one = this.#prepare('print', expression, () => problem);
        return this.#run(one, expression, 'template', problem);
    }
    #run(one, expression, where, problem) {
        this.#failure = undefined;
        const values = this.#optionalValues(one.optional);
        const behavior = this.#lenient ? 'lenient' : 'strict';
        return this.#checked(expression, where, problem, () => (0,engine/* loadedEngine */.yv)().render(one.text, values, this, behavior));
    }
    #checked(expression, where, problem, work) {
        let value;
        try {
            value = work();
        }
        catch (error) {
            if (this.#failure === undefined)
                throw new expression_error/* ExpressionError */.t(`${problem}: ${(0,engine/* engineMessage */.g4)(error)}`, expression);
        }
        if (this.#failure !== undefined) {
            throw new expression_error/* ExpressionError */.t(failureText(this.#failure, expression, where), expression);
        }
        return value;
    }
    #prepare(kind, source, problem) {
        const one = prepare(kind, source, this.#lenient, problem);
        if (one.unknown !== undefined)
            throw new expression_error/* ExpressionError */.t(`${problem()}: ${one.unknown}`, source);
        return one;
    }
    #evaluateSimple(expression, where) {
        const tokens = (0,jinja_tokens/* tokenize */.qw)(expression) ?? [];
        const [name, operator, literal] = tokens;
        if (name?.kind !== 'name' || jinja_tokens/* keywords */.RE.has(name.text))
            return undefined;
        const isComparison = tokens.length === 3 && operator?.text === '==' && literal?.kind === 'string' && !literal.text.includes('\\');
        if (tokens.length !== 1 && !isComparison)
            return undefined;
        this.#failure = undefined;
        const value = this.lookUp(name.text);
        if (this.#failure !== undefined)
            throw new expression_error/* ExpressionError */.t(failureText(this.#failure, expression, where), expression);
        return { value: isComparison ? value === literal?.text.slice(1, -1) : value };
    }
    withVariables(variables, work) {
        const before = this.#extra;
        this.#extra = new Map([...before, ...variables]);
        try {
            return work();
        }
        finally {
            this.#extra = before;
        }
    }
    markRead(name) {
        if (Object.hasOwn(this.#variant, name) && !this.#contextValues.has(name))
            this.#read.add(name);
    }
    lookUp(name) {
        const found = this.#find(name);
        if (found)
            return toEngine(found.value);
        if (!this.#lenient)
            this.#failure ??= `undefined variable '${name}'${suggestion(name, this.#names())}`;
        return undefined;
    }
    call(name, values) {
        const { positional, keyword } = splitArguments(values);
        return toEngine((0,functions/* callFunction */.Tx)(name, this.callContext, positional, keyword));
    }
    fail(error) {
        this.#failure ??= (0,errors/* messageOf */.bD)(error);
    }
    #find(name) {
        const isVariantKey = Object.hasOwn(this.#variant, name);
        if (this.#contextValues.has(name)) {
            if (isVariantKey && this.#inContext)
                this.#read.add(name);
            return { value: this.#contextValues.get(name) };
        }
        if (this.#extra.has(name))
            return { value: this.#extra.get(name) };
        if (isVariantKey) {
            this.#read.add(name);
            return { value: name === 'target_platform' ? this.callContext.targetPlatform : this.#variant[name] };
        }
        return this.#selectors.has(name) ? { value: this.#selectors.get(name) } : undefined;
    }
    #names() {
        return [
            ...this.#contextValues.keys(),
            ...Object.keys(this.#variant),
            ...this.#extra.keys(),
            ...this.#selectors.keys(),
        ];
    }
    #readVariant(key) {
        const normalized = (0,variant/* normalizeVariantKey */._8)(key);
        if (!Object.hasOwn(this.#variant, normalized))
            return undefined;
        this.#read.add(normalized);
        return this.#variant[normalized];
    }
    #optionalValues(names) {
        if (names.size === 0)
            return undefined;
        const values = {};
        for (const name of names) {
            const found = this.#find(name);
            if (found)
                values[name] = toEngine(found.value);
        }
        return values;
    }
}
function toEngine(value) {
    if (Array.isArray(value))
        return value.map(toEngine);
    if (!(value instanceof Map))
        return value;
    return Object.fromEntries([...value].map(([key, item]) => [String(key), toEngine(item)]));
}
function fromEngine(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (Array.isArray(value))
        return value.map(fromEngine);
    return value instanceof Map ? new Map([...value].map(([key, item]) => [key, fromEngine(item)])) : value;
}
function isTruthy(value) {
    if (Array.isArray(value))
        return value.length > 0;
    return value instanceof Map ? value.size > 0 : Boolean(value);
}
function prepare(kind, source, lenient, problem) {
    const key = `${kind}${lenient ? '?' : '!'}${source}`;
    let one = prepared.get(key);
    if (one)
        return one;
    const rewritten = kind === 'template' ? (0,jinja_template/* rewriteTemplate */.bX)((0,jinja_template/* splitTemplate */.LL)(source), lenient) : (0,rewrite/* rewriteExpression */.b)(source, { lenient });
    if (!rewritten)
        throw new expression_error/* ExpressionError */.t(`${problem()}: ${(0,jinja_template/* badExpression */.KN)(source).message}`, source);
    const { text, optional } = rewritten;
    const unknown = unknownName(rewritten);
    if (kind === 'print')
        one = { text: (0,jinja_template/* printing */.gF)(text), optional, unknown };
    else if (kind === 'condition')
        one = { text: `{% if ${text} %}1{% endif %}`, optional, unknown };
    else
        one = { text, optional, unknown };
    if (prepared.size >= preparedLimit)
        prepared.clear();
    prepared.set(key, one);
    return one;
}
function unknownName(rewritten) {
    for (const [what, names, known] of [
        ['filter', rewritten.filters, knownFilters],
        ['test', rewritten.tests, knownTests],
    ]) {
        const wrong = [...names].find((name) => !known.has(name));
        if (wrong !== undefined)
            return `there is no ${what} '${wrong}'${suggestion(wrong, known)}`;
    }
    return undefined;
}
function checkTemplateSyntax(template) {
    const parts = (0,jinja_template/* splitTemplate */.LL)(template);
    if (parts.some((part) => part.kind === 'statement')) {
        const { text } = prepare('template', template, false, () => `invalid template \`${template}\``);
        checkSyntax(text, template, `invalid template \`${template}\``);
        return;
    }
    for (const { kind, text } of parts) {
        if (kind === 'expression')
            checkExpression(text, `invalid template \`${text}\``);
    }
}
function checkConditionSyntax(condition) {
    checkExpression(condition, `invalid selector expression \`${condition}\``);
}
function checkExpression(source, problem) {
    if (/^\w+$/.test(source) && !jinja_tokens/* keywords */.RE.has(source))
        return;
    if ((0,jinja_tokens/* tokenize */.qw)(source) === undefined)
        throw new expression_error/* ExpressionError */.t(`${problem}: ${(0,jinja_template/* badExpression */.KN)(source).message}`, source);
    checkSyntax(`{{ ${source} }}`, source, problem);
}
function checkSyntax(text, source, problem) {
    try {
        (0,engine/* loadedEngine */.yv)().compile(text);
    }
    catch (error) {
        throw new expression_error/* ExpressionError */.t(`${problem}: ${(0,engine/* engineMessage */.g4)(error)}`, source);
    }
}
function splitArguments(values) {
    const positional = [];
    const keyword = new Map();
    for (const value of values) {
        const name = value instanceof Map ? value.get(rewrite/* keywordArgument */.B) : undefined;
        if (typeof name === 'string' && value instanceof Map)
            keyword.set(name, value.get('value'));
        else
            positional.push(value);
    }
    return { positional, keyword };
}
function failureText(failure, expression, where) {
    const unknown = /^there is no function '(.*)'/.exec(failure)?.[1];
    if (unknown !== undefined)
        return `${failure} (in ${where} \`${expression}\`)${suggestion(unknown, functions/* functionNames */.T6)}`;
    return `${failure} in ${where} \`${expression}\``;
}
function suggestion(word, known) {
    const near = (0,suggest/* nearestWord */.z)(word, [...known]);
    return near === undefined ? '' : `; did you mean '${near}'?`;
}


/***/ }),

/***/ 20907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ExpressionError)
/* harmony export */ });
class ExpressionError extends Error {
    name = 'ExpressionError';
    expression;
    constructor(message, expression) {
        super(message);
        this.expression = expression;
    }
}


/***/ }),

/***/ 69147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tx: () => (/* binding */ callFunction),
  Rh: () => (/* binding */ compilerSpec),
  T6: () => (/* binding */ functionNames),
  zd: () => (/* binding */ printed),
  KA: () => (/* binding */ versionText)
});

// EXTERNAL MODULE: ./build/conda/platform.js
var conda_platform = __webpack_require__(24585);
// EXTERNAL MODULE: ./build/conda/version/version-spec.js
var version_spec = __webpack_require__(60055);
// EXTERNAL MODULE: ./build/conda/version/version.js
var version_version = __webpack_require__(55519);
// EXTERNAL MODULE: ./build/conda/parse-error.js
var parse_error = __webpack_require__(49668);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/recipe/jinja/call-error.js
var call_error = __webpack_require__(70381);
;// CONCATENATED MODULE: ./build/recipe/jinja/access.js


function requireAccess(context, call) {
    if (!context.experimental)
        throw new call_error/* CallError */.R(`'${call}' is experimental; allow it with --experimental`);
    if (!context.access)
        throw new call_error/* CallError */.R(`'${call}' cannot be used here`);
    return context.access;
}
function loadFromFile(context, file) {
    const access = requireAccess(context, 'load_from_file');
    const text = access.readText(external_node_path_.resolve(access.recipeDirectory, file)) ?? access.readText(file);
    if (text === undefined)
        throw new call_error/* CallError */.R(`'load_from_file' finds no file '${file}'`);
    const extension = external_node_path_.extname(file).toLowerCase();
    if (extension !== '.json' && extension !== '.yaml' && extension !== '.yml' && extension !== '.toml')
        return text;
    try {
        return engineValue(access.parse(extension, text));
    }
    catch (error) {
        throw new call_error/* CallError */.R(`'load_from_file' cannot read '${file}': ${error.message.split('\n')[0]}`);
    }
}
function engineValue(value) {
    if (Array.isArray(value))
        return value.map(engineValue);
    if (value instanceof Date)
        return value.toISOString();
    if (typeof value === 'bigint')
        return Number(value);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return new Map(entries.map(([key, item]) => [key, engineValue(item)]));
}
const gitFunctions = {
    'git.head_rev': gitFunction('git.head_rev', (git, folder, source) => folder ? git(['rev-parse', 'HEAD'], folder) : firstField(git(['ls-remote', source, 'HEAD']))),
    'git.latest_tag': gitFunction('git.latest_tag', (git, folder, source) => folder ? git(['describe', '--tags', '--abbrev=0'], folder) : latestRemoteTag(git, source).tag),
    'git.latest_tag_rev': gitFunction('git.latest_tag_rev', (git, folder, source) => folder
        ? git(['rev-list', '-n', '1', git(['describe', '--tags', '--abbrev=0'], folder)], folder)
        : latestRemoteTag(git, source).revision),
    'git.latest_tag_distance': gitFunction('git.latest_tag_distance', (git, folder) => {
        if (!folder)
            throw new call_error/* CallError */.R("'git.latest_tag_distance' needs a folder, since the history must be there");
        return git(['describe', '--tags', '--long'], folder).split('-').at(-2) ?? '0';
    }),
};
function gitFunction(name, work) {
    return (context, [source]) => {
        const access = requireAccess(context, name);
        if (typeof source !== 'string')
            throw new call_error/* CallError */.R(`'${name}' takes a URL or a folder`);
        if (source.startsWith('-'))
            throw new call_error/* CallError */.R(`'${source}' is no URL or folder`);
        const folder = external_node_path_.resolve(access.recipeDirectory, source);
        try {
            return work(access.git, access.isDirectory(folder) ? folder : undefined, source);
        }
        catch (error) {
            if (error instanceof call_error/* CallError */.R)
                throw error;
            throw new call_error/* CallError */.R(`'${name}' fails for '${source}': ${error.message.split('\n')[0]}`);
        }
    };
}
function latestRemoteTag(git, source) {
    const [line = ''] = git(['ls-remote', '--tags', '--sort=-v:refname', source]).split('\n');
    const [revision = '', reference = ''] = line.split(/\s+/);
    if (reference === '')
        throw new call_error/* CallError */.R(`'${source}' has no tags`);
    return { revision, tag: reference.replace(/^refs\/tags\//, '').replace(/\^\{\}$/, '') };
}
const firstField = (line) => line.split(/\s/)[0] ?? '';

// EXTERNAL MODULE: ./build/recipe/jinja/engine.js
var engine = __webpack_require__(73072);
// EXTERNAL MODULE: ./build/conda/pin.js + 1 modules
var pin = __webpack_require__(42562);
;// CONCATENATED MODULE: ./build/recipe/jinja/pin-function.js


const argumentsOfPins = new Set(['exact', 'lower_bound', 'upper_bound', 'build']);
const formerArguments = { min_pin: 'lower_bound', max_pin: 'upper_bound' };
function pinText(call, positional, keyword) {
    const [name, ...more] = positional;
    if (typeof name !== 'string')
        throw new call_error/* CallError */.R(`'${call}' takes the name of a package`);
    if (more.length > 0)
        throw new call_error/* CallError */.R(`bounds of '${call}' are named, such as upper_bound='x.x'`);
    for (const key of keyword.keys()) {
        if (argumentsOfPins.has(key))
            continue;
        const now = formerArguments[key];
        const hint = now === undefined ? `; it has ${[...argumentsOfPins].join(', ')}` : `; use '${now}'`;
        throw new call_error/* CallError */.R(`'${call}' has no argument '${key}'${hint}`);
    }
    if (keyword.has('exact') && keyword.size > 1) {
        throw new call_error/* CallError */.R(`'exact' cannot be combined with other arguments of '${call}'`);
    }
    const pin = { name };
    if (keyword.has('exact')) {
        if (isTrue(keyword.get('exact')))
            pin['exact'] = true;
    }
    else {
        const lower = boundText(call, keyword, 'lower_bound', 'x.x.x.x.x.x');
        const upper = boundText(call, keyword, 'upper_bound', 'x');
        if (lower !== undefined)
            pin['lower_bound'] = lower;
        if (upper !== undefined)
            pin['upper_bound'] = upper;
        const build = keyword.get('build');
        if (build !== undefined && build !== null)
            pin['build'] = String(build);
    }
    return JSON.stringify({ [call]: pin });
}
function boundText(call, keyword, key, byDefault) {
    if (!keyword.has(key))
        return byDefault;
    const value = keyword.get(key);
    if (value === null || value === undefined)
        return undefined;
    try {
        return (0,pin/* formatPinBound */.vO)((0,pin/* parsePinBound */.pw)(String(value)));
    }
    catch (error) {
        if (error instanceof parse_error/* CondaParseError */.R)
            throw new call_error/* CallError */.R(`'${key}' of '${call}': ${error.message}`);
        throw error;
    }
}
function isTrue(value) {
    return value === true || String(value).toLowerCase() === 'true';
}

;// CONCATENATED MODULE: ./build/recipe/jinja/functions.js





const functions = {
    compiler: (context, [language]) => compilerSpec(context, 'compiler', textArgument('compiler', language)),
    stdlib: (context, [language]) => compilerSpec(context, 'stdlib', textArgument('stdlib', language)),
    cdt: (context, [name]) => coreDependencyTree(context, textArgument('cdt', name)),
    pin_subpackage: (_context, positional, keyword) => pinText('pin_subpackage', positional, keyword),
    pin_compatible: (_context, positional, keyword) => pinText('pin_compatible', positional, keyword),
    match: (_context, [value, spec]) => matchesVersion(value, (0,engine/* shown */.SP)(spec)),
    matches: (_context, [value, spec]) => matchesVersion(value, (0,engine/* shown */.SP)(spec)),
    cmp: () => {
        throw new call_error/* CallError */.R("'cmp' does not exist any more; use 'match(value, spec)'");
    },
    is_linux: (_context, [platform]) => familyOf(platform) === 'linux',
    is_osx: (_context, [platform]) => familyOf(platform) === 'osx',
    is_ios: (_context, [platform]) => familyOf(platform) === 'ios' || familyOf(platform) === 'iossimulator',
    is_android: (_context, [platform]) => familyOf(platform) === 'android',
    is_windows: (_context, [platform]) => (0,conda_platform/* isWindows */.uF)(platformArgument(platform)),
    is_unix: (_context, [platform]) => (0,conda_platform/* isUnix */.Jb)(platformArgument(platform)),
    'env.exists': ({ environment }, [name]) => environment[textArgument('env.exists', name)] !== undefined,
    'environ.get': ({ environment }, [name, fallback]) => environment[String(name)] ?? fallback ?? '',
    'env.get': ({ environment }, [name, ...more], keyword) => {
        if (more.length > 0)
            throw new call_error/* CallError */.R("a default of 'env.get' is given as 'default=...'");
        const value = environment[textArgument('env.get', name)] ?? keyword.get('default');
        if (value === undefined) {
            throw new call_error/* CallError */.R(`the environment variable '${name}' is not set; add a default: env.get('${name}', default='')`);
        }
        return value;
    },
    load_from_file: (context, [file]) => loadFromFile(context, textArgument('load_from_file', file)),
    ...gitFunctions,
};
const functionNames = Object.keys(functions);
function callFunction(name, context, positional, keyword) {
    const implementation = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (!implementation) {
        const method = /\.(\w+)$/.exec(name)?.[1];
        throw new call_error/* CallError */.R(method === undefined
            ? `there is no function '${name}'`
            : `there is no method '${method}'; texts have filters instead, such as 'x | ${method}'`);
    }
    return implementation(context, positional, keyword);
}
function compilerSpec(context, call, language) {
    const key = `${language}_${call}`.replace(/[-.]/g, '_');
    const chosen = context.readVariant(key);
    const version = context.readVariant(`${key}_version`);
    context.readVariant('CONDA_BUILD_SYSROOT');
    if (chosen === undefined && call === 'stdlib') {
        throw new call_error/* CallError */.R(`there is no variant '${key}', which names the standard library of '${language}'; set it in a variant file`);
    }
    const name = chosen === undefined ? defaultCompiler(language, context.targetPlatform) : printed(chosen);
    return `${name}_${context.targetPlatform}${version === undefined ? '' : ` ${versionText(printed(version))}`}`;
}
function versionText(value) {
    return /^[\p{L}\p{N}.]+$/u.test(value) ? `=${value}` : value;
}
const clangFamilies = new Set(['osx', 'ios', 'iossimulator', 'android']);
function defaultCompiler(language, platform) {
    const family = (0,conda_platform/* platformFamily */.Cz)(platform) ?? '';
    const pick = (gnu, llvm, microsoft) => {
        if (family === 'win')
            return microsoft;
        if (family === 'emscripten')
            return 'emscripten';
        return clangFamilies.has(family) ? llvm : gnu;
    };
    if (language === 'c')
        return pick('gcc', 'clang', 'vs2022');
    if (language === 'cxx')
        return pick('gxx', 'clangxx', 'vs2022');
    if (language === 'fortran')
        return family === 'win' ? 'flang' : 'gfortran';
    return language;
}
const newerTrees = new Set(['s390x', 'aarch64', 'ppc64le', 'ppc64']);
function coreDependencyTree(context, name) {
    const architecture = (0,conda_platform/* platformArchitecture */.PL)(context.hostPlatform) ?? '';
    const arch = context.readVariant('cdt_arch') ?? (architecture === 'x86' ? 'i686' : architecture);
    const tree = context.readVariant('cdt_name') ?? (newerTrees.has(architecture) ? 'cos7' : 'cos6');
    return `${name}-${printed(tree)}-${printed(arch)}`;
}
function matchesVersion(value, spec) {
    if (value === undefined || value === null)
        return true;
    const version = (printed(value).trim().split(/\s/)[0] ?? '').replace(/\.?\*$/, '');
    try {
        return version_spec/* VersionSpec */.G.parse(spec).matches(version_version/* Version */.R.parse(version));
    }
    catch (error) {
        if (error instanceof parse_error/* CondaParseError */.R)
            throw new call_error/* CallError */.R(error.message);
        throw error;
    }
}
function platformArgument(value) {
    const platform = (0,conda_platform/* parsePlatform */.FL)(String(value));
    if (platform === undefined)
        throw new call_error/* CallError */.R(`'${value}' is not a known platform`);
    return platform;
}
const familyOf = (value) => (0,conda_platform/* platformFamily */.Cz)(platformArgument(value));
function textArgument(call, value) {
    if (typeof value !== 'string')
        throw new call_error/* CallError */.R(`'${call}' takes a text as its first argument`);
    return value;
}
const printed = engine/* shown */.SP;


/***/ }),

/***/ 41261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ keysOfCall),
/* harmony export */   Xl: () => (/* binding */ mentionedInTemplate),
/* harmony export */   pW: () => (/* binding */ mentionedVariables)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52912);

function mentionedVariables(expression) {
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(expression) ?? [];
    const names = new Set();
    tokens.forEach((token, index) => {
        if (token.kind !== 'name')
            return;
        const role = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOfName */ .xD)(tokens, index);
        if (role === 'variable')
            names.add(token.text);
        const argument = tokens[index + 2];
        if (role === 'function' && argument?.kind === 'string') {
            for (const key of keysOfCall(token.text, argument.text.slice(1, -1)))
                names.add(key);
        }
    });
    return names;
}
function mentionedInTemplate(template) {
    const names = new Set();
    if (!(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isTemplate */ .Fl)(template))
        return names;
    for (const [, expression = '', statement = ''] of template.matchAll(/\{\{(.*?)\}\}|\{%(.*?)%\}/gs)) {
        for (const name of mentionedVariables(expression.replace(/^-|-$/g, '')))
            names.add(name);
        for (const name of mentionedVariables(statement.replace(/^-|-$/g, ''))) {
            if (!statementWords.has(name))
                names.add(name);
        }
    }
    return names;
}
const statementWords = new Set(['elif', 'endif', 'for', 'endfor', 'set', 'endset', 'loop']);
function keysOfCall(call, language) {
    if (call === 'cdt')
        return ['cdt_name'];
    if (call !== 'compiler' && call !== 'stdlib')
        return [];
    const base = `${language}_${call}`.replace(/[-.]/g, '_');
    return [base, `${base}_version`, 'CONDA_BUILD_SYSROOT'];
}


/***/ }),

/***/ 60332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ keywordArgument),
/* harmony export */   b: () => (/* binding */ rewriteExpression)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52912);

const closerOf = { '(': ')', '[': ']', '{': '}' };
const keywordArgument = '__keyword';
function rewriteExpression(expression, { bound, lenient = false } = {}) {
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(expression);
    if (!tokens || tokens.length === 0)
        return undefined;
    const optional = new Set();
    const filters = new Set();
    const tests = new Set();
    const brackets = [];
    const parts = [];
    const endKeyword = () => {
        const innermost = brackets.at(-1);
        if (!innermost?.inKeyword)
            return;
        parts.push('}');
        innermost.inKeyword = false;
    };
    for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (token.kind === 'name') {
            const role = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOfName */ .xD)(tokens, index);
            const innermost = brackets.at(-1);
            if (role === 'argument' && innermost?.isCall) {
                parts.push(`{"${keywordArgument}":"${token.text}","value":`);
                innermost.inKeyword = true;
                index++;
            }
            else if (role === 'function' || isMethodCall(tokens, index)) {
                const method = role === 'function' ? '' : `.${tokens[index + 2]?.text}`;
                parts.push('([');
                brackets.push({ closer: ')', text: `]|__call("${token.text}${method}"))`, isCall: true, inKeyword: false });
                index += method === '' ? 1 : 3;
            }
            else if (role === 'variable') {
                if (bound?.has(token.text)) {
                    parts.push(token.text);
                }
                else if (lenient || isOptional(tokens, index)) {
                    optional.add(token.text);
                    parts.push(token.text);
                }
                else {
                    parts.push(`("${token.text}"|__read)`);
                }
            }
            else {
                if (role === 'filter')
                    filters.add(token.text);
                if (role === 'test')
                    tests.add(token.text);
                parts.push(token.text);
            }
            continue;
        }
        const closer = token.kind === 'operator' ? closerOf[token.text] : undefined;
        if (closer !== undefined) {
            parts.push(token.text);
            brackets.push({ closer, text: closer, isCall: false, inKeyword: false });
        }
        else if (token.kind === 'operator' && /^[)\]}]$/.test(token.text)) {
            endKeyword();
            const closed = brackets.pop();
            if (closed?.closer !== token.text)
                return undefined;
            parts.push(closed.text);
        }
        else {
            if (token.text === ',')
                endKeyword();
            parts.push(token.text);
        }
    }
    if (brackets.length > 0)
        return undefined;
    return { text: parts.join(' '), optional, filters, tests };
}
function isMethodCall(tokens, index) {
    return ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOfName */ .xD)(tokens, index) === 'variable' &&
        tokens[index + 1]?.text === '.' &&
        tokens[index + 2]?.kind === 'name' &&
        tokens[index + 3]?.text === '(');
}
function isOptional(tokens, index) {
    const [first, second, third] = tokens.slice(index + 1, index + 4).map((token) => token.text);
    const call = tokens[index - 2]?.text;
    if (first === ',' && tokens[index - 1]?.text === '(' && (call === 'match' || call === 'matches'))
        return true;
    if (first === '|')
        return second === 'default';
    if (first !== 'is')
        return false;
    const test = second === 'not' ? third : second;
    return test === 'defined' || test === 'undefined';
}


/***/ }),

/***/ 20744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ badExpression),
/* harmony export */   LL: () => (/* binding */ splitTemplate),
/* harmony export */   bX: () => (/* binding */ rewriteTemplate),
/* harmony export */   gF: () => (/* binding */ printing)
/* harmony export */ });
/* harmony import */ var _expression_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _rewrite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60332);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52912);



const untilEnd = {
    expression: /(?:[^'"}]|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\}(?!\}))*?(-?)\}\}/sy,
    statement: /(?:[^'"%]|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|%(?!\}))*?(-?)%\}/sy,
};
function splitTemplate(template) {
    if (!(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isTemplate */ .Fl)(template))
        return [{ kind: 'text', text: template }];
    return splitWhole(template.replace(/\r?\n$/, ''));
}
function splitWhole(template) {
    const parts = [];
    let position = 0;
    let trimNext = false;
    const addText = (end, trimEnd) => {
        let text = template.slice(position, end);
        if (trimNext)
            text = text.trimStart();
        if (trimEnd)
            text = text.trimEnd();
        if (text !== '')
            parts.push({ kind: 'text', text });
    };
    const opener = /\$\{\{-?|\{%-?|\{#-?/g;
    for (;;) {
        opener.lastIndex = position;
        const open = opener.exec(template);
        if (!open)
            break;
        addText(open.index, open[0].endsWith('-'));
        const inside = opener.lastIndex;
        if (open[0].startsWith('{#')) {
            const end = template.indexOf('#}', inside);
            if (end < 0)
                throw new _expression_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionError */ .t(`a comment is not closed: \`${template}\``);
            trimNext = template[end - 1] === '-';
            position = end + 2;
            continue;
        }
        const kind = open[0].startsWith('$') ? 'expression' : 'statement';
        const pattern = untilEnd[kind];
        pattern.lastIndex = inside;
        const close = pattern.exec(template);
        if (!close)
            throw new _expression_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionError */ .t(`a template is not closed: \`${template}\``);
        position = pattern.lastIndex;
        trimNext = close[1] === '-';
        parts.push({ kind, text: template.slice(inside, position - 2 - (trimNext ? 1 : 0)).trim() });
    }
    addText(template.length, false);
    return parts;
}
const statements = new Set(['if', 'elif', 'else', 'endif', 'for', 'endfor', 'set', 'endset']);
function rewriteTemplate(parts, lenient) {
    const bound = new Set(['loop']);
    for (const part of parts)
        if (part.kind === 'statement')
            for (const name of boundNames(part.text))
                bound.add(name);
    const optional = new Set();
    const filters = new Set();
    const tests = new Set();
    const rewrite = (expression) => {
        const rewritten = (0,_rewrite_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteExpression */ .b)(expression, { bound, lenient });
        if (!rewritten)
            throw badExpression(expression);
        for (const name of rewritten.optional)
            optional.add(name);
        for (const name of rewritten.filters)
            filters.add(name);
        for (const name of rewritten.tests)
            tests.add(name);
        return rewritten.text;
    };
    const text = parts.map((part) => {
        if (part.kind === 'text')
            return engineLiteral(part.text);
        return part.kind === 'expression' ? printing(rewrite(part.text)) : rewriteStatement(part.text, rewrite);
    });
    return { text: text.join(''), optional, filters, tests };
}
function rewriteStatement(statement, rewrite) {
    const [, keyword = '', rest = ''] = /^(\w*)\s*(.*)$/s.exec(statement) ?? [];
    if (!statements.has(keyword)) {
        throw new _expression_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionError */ .t(`the statement '${keyword}' cannot be used in recipes: \`{% ${statement} %}\``, statement);
    }
    if (rest === '')
        return `{% ${keyword} %}`;
    if (keyword === 'if' || keyword === 'elif')
        return `{% ${keyword} ${rewrite(rest)} %}`;
    const [, target = '', separator = '', value = ''] = (keyword === 'for' ? /^(.*?)\s+(in)\s+(.*)$/s : /^(.*?)\s*(=)\s*(.*)$/s).exec(rest) ?? [];
    if (separator === '')
        return `{% ${keyword} ${rest} %}`;
    return `{% ${keyword} ${target} ${separator} ${rewrite(value)} %}`;
}
function boundNames(statement) {
    const target = /^(?:for\s+(.*?)\s+in\s|set\s+(.*?)\s*(?:=|$))/s.exec(statement);
    return ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(target?.[1] ?? target?.[2] ?? '') ?? []).flatMap((token) => token.kind === 'name' ? [token.text] : []);
}
function printing(expression) {
    return `{% set __v = (${expression}) %}{{ (__v|__show) if __v is defined and __v is not string and __v is not number else __v }}`;
}
function engineLiteral(text) {
    return /[{}%#]/.test(text) ? `{{ ${JSON.stringify(text)} }}` : text;
}
function badExpression(expression) {
    return new _expression_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionError */ .t(`it has a character or bracket that no expression has: \`${expression}\``, expression);
}


/***/ }),

/***/ 52912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   RE: () => (/* binding */ keywords),
/* harmony export */   qw: () => (/* binding */ tokenize),
/* harmony export */   xD: () => (/* binding */ roleOfName)
/* harmony export */ });
const pattern = /\s*(?:([A-Za-z_][A-Za-z0-9_]*)|("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(\d+(?:\.\d+)?)|(\*\*|\/\/|==|!=|<=|>=|[-+*/%~|.,:()[\]{}<>=]))/uy;
function tokenize(expression) {
    const tokens = [];
    const end = expression.trimEnd().length;
    pattern.lastIndex = 0;
    while (pattern.lastIndex < end) {
        const match = pattern.exec(expression);
        if (!match)
            return undefined;
        const [, name, string, number, operator] = match;
        const text = (name ?? string ?? number ?? operator);
        const kind = name !== undefined ? 'name' : string !== undefined ? 'string' : number !== undefined ? 'number' : 'operator';
        tokens.push({ kind, text, start: pattern.lastIndex - text.length, end: pattern.lastIndex });
    }
    return tokens;
}
const keywords = new Set([
    'and',
    'or',
    'not',
    'in',
    'is',
    'if',
    'else',
    'true',
    'True',
    'false',
    'False',
    'none',
    'None',
]);
function roleOfName(tokens, index) {
    const text = tokens[index]?.text ?? '';
    const before = tokens[index - 1];
    const after = tokens[index + 1]?.text;
    if (before?.text === '.')
        return 'attribute';
    if (before?.text === '|')
        return 'filter';
    const isTest = before?.text === 'is' || (before?.text === 'not' && tokens[index - 2]?.text === 'is');
    if (isTest && text !== 'not')
        return 'test';
    if (keywords.has(text))
        return 'keyword';
    if (after === '=' && (before?.text === '(' || before?.text === ','))
        return 'argument';
    if (after === '(')
        return 'function';
    return 'variable';
}
function isTemplate(text) {
    const start = text.indexOf('${{');
    return start >= 0 && text.includes('}}');
}


/***/ }),

/***/ 25198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ isConditional),
/* harmony export */   au: () => (/* binding */ allItems),
/* harmony export */   qr: () => (/* binding */ emptyRunExports)
/* harmony export */ });
/* unused harmony export noPythonSection */
const emptyRunExports = {
    weak: [],
    strong: [],
    noarch: [],
    weakConstraints: [],
    strongConstraints: [],
};
const noPythonSection = { entryPoints: [], versionIndependent: false, skipPycCompilation: [] };
function allItems(items) {
    return items.flatMap((item) => isConditional(item) ? [...allItems(item.items), ...allItems(item.otherwise ?? [])] : [item]);
}
function isConditional(item) {
    return item.kind === 'if';
}


/***/ }),

/***/ 68220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pinCall),
/* harmony export */   m: () => (/* binding */ pinEntry)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42562);

function pinCall(call, name, pin) {
    if (pin.exact && pin.build !== undefined) {
        throw new RangeError(`the pin on '${name}' has 'exact' and 'build', which cannot be combined`);
    }
    if (pin.exact)
        return `${call}(${quoted(name)}, exact=True)`;
    const args = [quoted(name)];
    for (const [key, bound] of [
        ['lower_bound', pin.lowerBound],
        ['upper_bound', pin.upperBound],
    ]) {
        if (bound !== undefined)
            args.push(`${key}=${bound === null ? 'None' : quoted((0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPinBound */ .vO)(bound))}`);
    }
    if (pin.build !== undefined)
        args.push(`build=${quoted(pin.build.toString())}`);
    return `${call}(${args.join(', ')})`;
}
function pinEntry(call, name, pin) {
    if (pin.exact)
        return { [call]: { name, exact: true } };
    const text = (bound) => (bound === null ? undefined : (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPinBound */ .vO)(bound));
    const { lowerBound = defaultLowerBound, upperBound = defaultUpperBound, build } = pin;
    const bounds = { lower_bound: text(lowerBound), upper_bound: text(upperBound) };
    return { [call]: { name, ...bounds, build: build?.toString() } };
}
const defaultLowerBound = { kind: 'segments', count: 6 };
const defaultUpperBound = { kind: 'segments', count: 1 };
const quoted = (text) => `"${text.replace(/[\\"]/g, '\\$&')}"`;


/***/ }),

/***/ 72043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ explainHash),
/* harmony export */   z: () => (/* binding */ hashExplanationLines)
/* harmony export */ });
function explainHash(output, config) {
    const { name, buildString, hash, hashPrefix, hashInput, buildNumber, variant } = output;
    const entries = Object.entries(variant).map(([key, value]) => {
        const reason = output.variantReasons.get(key) ?? 'read';
        const origin = originOf(key, value, config);
        return { key, value, reason, ...(origin && { origin }) };
    });
    const unused = [...config.values.keys()].filter((key) => !Object.hasOwn(variant, key)).sort();
    return { name, buildString, hash, hashPrefix, hashInput, buildNumber, entries, unused };
}
function originOf(key, value, config) {
    const index = config.values.get(key)?.indexOf(value) ?? -1;
    return index < 0 ? undefined : config.origins?.get(key)?.[index];
}
const reasons = {
    platform: 'always part of the hash',
    always: 'always part of the hash',
    'environment-variable': 'sets an environment variable of builds',
    read: 'read by a template, condition or script',
    'free-spec': 'gives the version of a build or host requirement',
    'use-keys': "named by 'build: variant: use_keys'",
    'virtual-package': 'a virtual package among the run requirements',
    staging: 'used by the staging output that it inherits from',
    'exact-pin': 'pinned exactly, as an output of the same recipe',
};
function hashExplanationLines(explanation, displayPath = (file) => file) {
    const { entries, hash, hashInput, unused } = explanation;
    const lines = [
        `${explanation.name}: build string ${explanation.buildString}`,
        `  hash ${hash}: the first seven digits of the SHA-1 of ${hashInput}`,
        ...entries.map(({ key, value, reason, origin }) => {
            const place = origin ? ` (${originText(origin, displayPath)})` : '';
            return `  ${key} = ${JSON.stringify(value)}: ${reasons[reason]}${place}`;
        }),
    ];
    if (unused.length > 0)
        lines.push(`  not used: ${unused.join(', ')}`);
    return lines;
}
function originText(origin, displayPath) {
    switch (origin.kind) {
        case 'file':
            return placeText(origin.location, displayPath);
        case 'command-line':
            return 'from the command line';
        case 'workspace':
            return 'from the workspace manifest';
        case 'default':
            return 'a default of the backend';
    }
}
const placeText = ({ file, line, column }, displayPath) => `${displayPath(file)}:${line}:${column}`;


/***/ }),

/***/ 80295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   F_: () => (/* binding */ ReadError),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   VO: () => (/* binding */ renderScalar),
/* harmony export */   dY: () => (/* binding */ constant),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   p: () => (/* binding */ dropped),
/* harmony export */   vn: () => (/* binding */ holdsScalar)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49668);
/* harmony import */ var _document_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6372);
/* harmony import */ var _jinja_expression_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);



const dropped = Symbol('dropped');
const unreadable = {
    evaluate() {
        throw new Error('A recipe with errors was evaluated');
    },
    scan() { },
};
function constant(value) {
    return { evaluate: () => value, scan() { } };
}
class ReadError extends Error {
    name = 'ReadError';
    hint;
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
function problemAt(error, node, findings) {
    if (error instanceof _jinja_expression_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .t) {
        return new _document_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .RecipeProblem */ .U('recipe-template', error.message, spanOfExpression(error, node, findings));
    }
    if (error instanceof ReadError || error instanceof _conda_index_js__WEBPACK_IMPORTED_MODULE_2__/* .CondaParseError */ .R) {
        return new _document_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .RecipeProblem */ .U('recipe-value', error.message, node.span, error.hint);
    }
    return error;
}
function spanOfExpression(error, node, { source }) {
    const { expression } = error;
    if (expression === undefined || expression === '')
        return node.span;
    const start = source.text.indexOf(expression, node.span.start);
    return start < 0 || start >= node.span.end ? node.span : { start, end: start + expression.length };
}
function renderScalar(node, scope) {
    try {
        return scope.evaluator.renderNow(node.text);
    }
    catch (error) {
        throw problemAt(error, node, scope.findings);
    }
}
function holdsScalar(node, scope) {
    try {
        return scope.evaluator.holdsNow(node.text);
    }
    catch (error) {
        throw problemAt(error, node, scope.findings);
    }
}
function attempt(scope, work) {
    try {
        return work();
    }
    catch (error) {
        scope.findings.problem(error);
        return undefined;
    }
}


/***/ }),

/***/ 29259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ variantConfigOf),
/* harmony export */   Vc: () => (/* binding */ sortedVariant),
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   _8: () => (/* binding */ normalizeVariantKey),
/* harmony export */   eT: () => (/* binding */ variantCombinations),
/* harmony export */   gy: () => (/* binding */ splitCombination),
/* harmony export */   tN: () => (/* binding */ mergeVariantConfigs)
/* harmony export */ });
/* unused harmony exports commandLineVariants, uniqueVariants */
function normalizeVariantKey(key) {
    return key.replace(/[-.]/g, '_');
}
function compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function sortedVariant(variant) {
    return Object.fromEntries(Object.entries(variant).sort(([a], [b]) => compareBytes(a, b)));
}
function variantConfigOf(layers, zipKeys = []) {
    const values = new Map();
    for (const layer of layers) {
        for (const [key, list] of layer)
            if (list.length > 0)
                values.set(normalizeVariantKey(key), list);
    }
    return { values, zipKeys: zipKeys.map((group) => group.map(normalizeVariantKey)) };
}
function mergeVariantConfigs(configs) {
    const values = new Map();
    const origins = new Map();
    for (const config of configs) {
        for (const [key, list] of config.values) {
            values.set(key, list);
            const origin = config.origins?.get(key);
            if (origin)
                origins.set(key, origin);
            else
                origins.delete(key);
        }
    }
    return { values, origins, zipKeys: configs.findLast((config) => config.zipKeys.length > 0)?.zipKeys ?? [] };
}
function commandLineVariants(texts) {
    const values = new Map();
    const origins = new Map();
    for (const text of texts) {
        const [, key, list] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
        const items = (list ?? '').split(',').map((item) => item.trim());
        if (key === undefined || items.includes(''))
            throw new RangeError(`'${text}' is not of the form key=value,value`);
        const normalized = normalizeVariantKey(key.trim());
        values.set(normalized, items);
        origins.set(normalized, items.map(() => ({ kind: 'command-line' })));
    }
    return { values, origins, zipKeys: [] };
}
function variantCombinations(config, used) {
    const dimensions = [];
    const free = new Set([...config.values.keys()].filter((key) => used.has(key)));
    for (const group of config.zipKeys) {
        const members = group.filter((key) => free.has(key));
        const lists = members.map((key) => config.values.get(key) ?? []);
        const length = lists[0]?.length ?? 0;
        if (lists.some((list) => list.length !== length)) {
            const sizes = members.map((key, index) => `${key} has ${lists[index]?.length}`).join(', ');
            throw new RangeError(`zipped variant keys need equally many values, but ${sizes}`);
        }
        for (const key of members)
            free.delete(key);
        if (members.length === 0)
            continue;
        dimensions.push(Array.from({ length }, (_, index) => Object.fromEntries(members.map((key, member) => [key, lists[member]?.[index]]))));
    }
    for (const key of free)
        dimensions.push((config.values.get(key) ?? []).map((value) => ({ [key]: value })));
    let combinations = [{}];
    for (const dimension of dimensions) {
        combinations = combinations.flatMap((before) => dimension.map((choice) => ({ ...before, ...choice })));
    }
    return uniqueVariants(combinations);
}
function splitCombination(config, combination, keys) {
    let split = [combination];
    for (const key of keys) {
        const values = config.values.get(key) ?? [];
        const zipped = config.zipKeys.find((group) => group.includes(key)) ?? [];
        split = split.flatMap((before) => {
            const leaders = zipped.filter((other) => other !== key && Object.hasOwn(before, other));
            const fits = (index) => leaders.every((leader) => config.values.get(leader)?.[index] === before[leader]);
            return values.flatMap((value, index) => (fits(index) ? [{ ...before, [key]: value }] : []));
        });
    }
    return split.map(sortedVariant);
}
function uniqueVariants(variants) {
    const byText = new Map(variants.map((variant) => [orderText(variant), sortedVariant(variant)]));
    return [...byText].sort(([a], [b]) => compareBytes(a, b)).map(([, variant]) => variant);
}
function orderText(variant) {
    const entries = Object.entries(sortedVariant(variant));
    return entries.map(([key, value]) => `NormalizedKey("${key}"): ${JSON.stringify(value)}`).join(', ');
}


/***/ })

};
