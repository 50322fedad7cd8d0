export const id = 619;
export const ids = [619];
export const modules = {

/***/ 57556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ buildInEnvironments),
  $: () => (/* binding */ runInEnvironments)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/conda/index.js + 34 modules
var conda = __webpack_require__(58155);
// EXTERNAL MODULE: ./build/environment/index.js + 18 modules
var build_environment = __webpack_require__(4797);
// EXTERNAL MODULE: ./build/packaging/index.js + 38 modules
var packaging = __webpack_require__(19897);
// EXTERNAL MODULE: ./build/scripting/index.js + 9 modules
var scripting = __webpack_require__(3065);
// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(58591);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/backends/generated/compiler-cache.js







async function openCompilerCache(context, places, workDirectory) {
    const { compilerCache: name, cacheDirectory, environment } = context;
    if (!name)
        return undefined;
    const program = await findCache(name, context, places);
    const directory = external_node_path_.join(cacheDirectory, 'pixi-build', name);
    await (0,promises_.mkdir)(directory, { recursive: true });
    const run = name === 'ccache' ? ccache(directory, workDirectory) : await sccache(program, directory);
    const windows = (0,conda/* isWindows */.uF)(places.platform);
    const ask = async (args) => {
        const lines = [];
        const result = await (0,scripting/* runProcess */.R3)({
            command: program,
            args,
            cwd: directory,
            environment: {
                ...(0,scripting/* passedEnvironment */.c0)('strict', environment, process.platform),
                ...pathOf(environment),
                ...run.variables,
            },
            onLine: (line, stream) => stream === 'stdout' && lines.push(line),
            timeoutMs: 30_000,
        });
        if (result.exitCode !== 0)
            throw new Error(result.tail.join('\n') || `${name} ${args.join(' ')} failed`);
        return lines.join('\n');
    };
    const before = await run.begin(ask).catch(() => undefined);
    return {
        variables: {
            ...run.variables,
            ...(windows && { CMAKE_C_COMPILER_LAUNCHER: program, CMAKE_CXX_COMPILER_LAUNCHER: program }),
        },
        lines: windows ? [] : wrapperLines(program, external_node_path_.join(workDirectory, 'compiler-cache')),
        close: async (packageName) => {
            try {
                const { hits, misses } = await run.end(ask, before);
                const message = `${name} had ${hits} of the ${hits + misses} compilations of ${packageName}`;
                context.report({ kind: 'log', level: 'info', message });
            }
            catch (error) {
                const message = `${name} does not tell what it did: ${(0,support/* messageOf */.bD)(error)}`;
                context.report({ kind: 'log', level: 'warning', message });
            }
        },
    };
}
function ccache(directory, workDirectory) {
    const counts = async (ask) => {
        const lines = (await ask(['--print-stats'])).split('\n').map((line) => line.split('\t'));
        const of = (key) => Number(lines.find(([name]) => name === key)?.[1] ?? 0);
        return { hits: of('direct_cache_hit') + of('preprocessed_cache_hit'), misses: of('cache_miss') };
    };
    return {
        variables: { CCACHE_DIR: directory, CCACHE_BASEDIR: workDirectory, CCACHE_NOHASHDIR: 'true' },
        begin: counts,
        end: async (ask, before) => {
            const now = await counts(ask);
            return { hits: now.hits - (before?.hits ?? 0), misses: now.misses - (before?.misses ?? 0) };
        },
    };
}
async function sccache(program, directory) {
    const socketFolder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'sccache-'));
    const socket = process.platform === 'win32' ? {} : { SCCACHE_SERVER_UDS: external_node_path_.join(socketFolder, 'socket') };
    return {
        variables: { SCCACHE_DIR: directory, SCCACHE_IDLE_TIMEOUT: '600', RUSTC_WRAPPER: program, ...socket },
        begin: async (ask) => {
            await ask(['--start-server']);
            return { hits: 0, misses: 0 };
        },
        end: async (ask) => {
            try {
                const { stats } = JSON.parse(await ask(['--show-stats', '--stats-format=json']));
                const sum = (key) => Object.values(stats[key].counts).reduce((total, count) => total + count, 0);
                return { hits: sum('cache_hits'), misses: sum('cache_misses') };
            }
            finally {
                await ask(['--stop-server']);
                await (0,promises_.rm)(socketFolder, { recursive: true, force: true });
            }
        },
    };
}
async function findCache(name, context, places) {
    const { buildPrefix, hostPrefix } = places;
    const ofPrefixes = [buildPrefix, hostPrefix].flatMap(({ prefix, platform }) => (0,build_environment/* prefixPathEntries */.oG)(prefix, platform));
    const found = (await (0,scripting/* findProgram */.Kp)(name, [...ofPrefixes, ...places.path])) ??
        (await context.fetchProgram?.(name).catch(() => undefined));
    if (found !== undefined)
        return found;
    throw new support/* PixiBuildError */.rW('compiler-cache-missing', `There is no ${name}, and no channel has it`, {
        exitCode: 2,
        hint: `Install ${name} on the machine, add it to the build requirements, or leave out the compiler cache.`,
    });
}
function wrapperLines(program, folder) {
    return [
        `mkdir -p ${(0,build_environment/* bashWord */.Hu)(folder)}`,
        'for _cc_name in CC CXX; do',
        '  _cc_value=${!_cc_name-}',
        '  _cc_program=$(command -v -- "${_cc_value%% *}" 2>/dev/null || true)',
        '  if [ -n "$_cc_program" ]; then',
        `    _cc_wrapper=${(0,build_environment/* bashWord */.Hu)(folder)}/\${_cc_program##*/}`,
        `    printf '#!/bin/sh\\nexec "%s" "%s" "$@"\\n' ${(0,build_environment/* bashWord */.Hu)(program)} "$_cc_program" > "$_cc_wrapper"`,
        '    chmod +x "$_cc_wrapper"',
        '    case $_cc_value in',
        '      *" "*) export "$_cc_name=$_cc_wrapper ${_cc_value#* }" ;;',
        '      *) export "$_cc_name=$_cc_wrapper" ;;',
        '    esac',
        '  fi',
        'done',
        'unset _cc_name _cc_value _cc_program _cc_wrapper',
    ];
}
function pathOf(environment) {
    const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
    return { [name]: environment[name] };
}

;// CONCATENATED MODULE: ./build/backends/generated/conda-build.js








async function buildInEnvironments(build) {
    const { params, context, output, prepare } = build;
    const { host, buildPrefix } = prefixesOf(params);
    const filesBefore = new Set(await (0,packaging/* listPrefixFiles */.O8)(host.prefix));
    await prepare?.(filesBefore);
    await runInEnvironments({ ...build, label: `Building ${output.name}` });
    return {
        prefix: host.prefix,
        filesBefore,
        pythonVersion: pythonOf(host, platformOf(host))?.version,
        runTool: toolRunner([buildPrefix, host], context),
    };
}
async function runInEnvironments(script) {
    const { params, context, output } = script;
    const { host, buildPrefix } = prefixesOf(params);
    const platforms = { host: platformOf(host), build: platformOf(buildPrefix) };
    const workDirectory = external_node_path_.join(params.workDirectory, 'work');
    const places = {
        platform: platforms.build,
        workDirectory,
        buildPrefix: { prefix: buildPrefix.prefix, platform: platforms.build },
        hostPrefix: { prefix: host.prefix, platform: platforms.host },
        path: callersPath(context).folders,
    };
    const cache = await openCompilerCache(context, places, params.workDirectory);
    const run = () => (0,scripting/* runBuildScript */.NM)({
        facts: {
            name: output.name,
            version: output.version,
            buildNumber: output.buildNumber,
            buildString: output.buildString,
            hash: script.hash ?? output.buildString.replace(/_[^_]*$/, ''),
            subdir: output.subdir,
            noarchPython: output.noarch === 'python',
            variant: output.variant,
            platforms,
            hostPrefix: host.prefix,
            buildPrefix: buildPrefix.prefix,
            workDirectory,
            recipeDirectory: script.recipeDirectory,
            timestampMs: context.timestampMs,
            python: pythonOf(host, platforms.host),
            cpuCount: (0,external_node_os_.availableParallelism)(),
            isStaging: script.isStaging,
        },
        sections: async (variables) => {
            const sections = [];
            for (const part of await script.parts(variables))
                sections.push(await (0,scripting/* shellSection */.Sg)(part, places));
            return sections;
        },
        afterActivation: cache?.lines,
        variables: { ...cache?.variables, ...script.variables },
        secrets: script.secrets,
        environment: context.environment,
        report: context.report,
        signal: context.signal,
        isolation: context.isolation,
        timeoutMs: context.timeoutMs,
    });
    try {
        await (0,support/* reportPhase */.A0)(context.report, script.label, run);
    }
    finally {
        await cache?.close(output.name);
    }
}
function prefixesOf(params) {
    const host = params.hostPrefix;
    if (!host)
        throw new support/* PixiBuildError */.rW('prefix-missing', 'The backend was given no host prefix');
    return { host, buildPrefix: params.buildPrefix ?? host };
}
function platformOf({ platform }) {
    const found = (0,conda/* parsePlatform */.FL)(platform);
    if (found)
        return found;
    throw new support/* PixiBuildError */.rW('platform-unknown', `'${platform}' is not a platform`, { exitCode: 2 });
}
function pythonOf(host, platform) {
    const json = host.packages?.find(({ name }) => name === 'python');
    if (!json)
        return undefined;
    return (0,build_environment/* pythonLayout */.vl)((0,conda/* readPackageRecord */.Uy)(json), platform);
}
const fetchedPrograms = new Set(['patchelf']);
function toolRunner(prefixes, context) {
    const { environment, signal } = context;
    const own = callersPath(context);
    const pathName = own.name;
    const entries = prefixes.flatMap((prefix) => (0,build_environment/* prefixPathEntries */.oG)(prefix.prefix, platformOf(prefix)));
    const folders = [...entries, ...own.folders];
    return async (program, args) => {
        const fetched = async () => (fetchedPrograms.has(program) ? context.fetchProgram?.(program) : undefined);
        const file = (await (0,scripting/* findProgram */.Kp)(program, entries)) ?? (await fetched()) ?? (await (0,scripting/* findProgram */.Kp)(program, own.folders));
        if (file === undefined)
            return false;
        const result = await (0,scripting/* runProcess */.R3)({
            command: file,
            args,
            cwd: prefixes.at(-1)?.prefix ?? process.cwd(),
            environment: {
                ...(0,scripting/* passedEnvironment */.c0)('strict', environment, process.platform),
                [pathName]: folders.join(external_node_path_.delimiter),
            },
            signal,
        });
        if (result.exitCode === 0)
            return true;
        throw new support/* PixiBuildError */.rW('tool-failed', `${program} failed`, { details: result.tail });
    };
}
function callersPath({ environment }) {
    const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
    return { name, folders: (environment[name] ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '') };
}


/***/ }),

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
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58155);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58591);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53702);



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
            throw new _support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PixiBuildError */ .rW('backend-config-invalid', `${problem}: ${error.message}`, {
                exitCode: 2,
                location: await (0,_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .locateInManifest */ .f)(manifestPath, error.key),
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
    const family = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .platformFamily */ .Cz)(host);
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
    const near = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .zZ)(written, known);
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
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58591);

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
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58155);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58591);
/* harmony import */ var _protocol_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53578);



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
    const named = (list) => list.map((item) => (0,_protocol_index_js__WEBPACK_IMPORTED_MODULE_2__/* .namedSpecOf */ .aQ)(withSource(item)));
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
        runDependencies: { depends: named(run), constraints: runConstraints.map(_protocol_index_js__WEBPACK_IMPORTED_MODULE_2__/* .namedConstraintOf */ .OK) },
        ...(extras.size > 0 && {
            extraDependencies: Object.fromEntries([...extras].map(([group, list]) => [group, named(list)])),
        }),
        ignoreRunExports,
        runExports: {
            weak: named(runExports.weak),
            strong: named(runExports.strong),
            noarch: named(runExports.noarch),
            weakConstrains: runExports.weakConstraints.map(_protocol_index_js__WEBPACK_IMPORTED_MODULE_2__/* .namedConstraintOf */ .OK),
            strongConstrains: runExports.strongConstraints.map(_protocol_index_js__WEBPACK_IMPORTED_MODULE_2__/* .namedConstraintOf */ .OK),
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
    const { version, build } = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .applyPin */ .Qk)(item.pin, _conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Version */ .Rx.parse(recipe.version), recipe.buildString);
    return { kind: 'package', spec: ownSpec(recipe).with({ version, build }) };
}
const ownSpec = (recipe) => _conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MatchSpec */ .F_.named(_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageName */ .gp.parse(recipe.name));
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

/***/ 2690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uc: () => (/* binding */ generatedTexts),
  pi: () => (/* binding */ packageRequestOf),
  DQ: () => (/* binding */ renderedExtras)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/archive/index.js + 8 modules
var archive = __webpack_require__(18835);
// EXTERNAL MODULE: ./build/recipe/index.js + 55 modules
var build_recipe = __webpack_require__(77631);
// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(58591);
// EXTERNAL MODULE: ./build/backends/protocol/index.js + 2 modules
var protocol = __webpack_require__(53578);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/backends/generated/finalized-build.js



function finalizedBuild(params, buildDirectory) {
    const { buildPrefix, hostPrefix, runDependencies, runConstraints, runExports } = params;
    const texts = (list = []) => specs(list).map(({ spec }) => spec);
    return {
        build: environment(buildPrefix, buildDirectory),
        host: environment(hostPrefix, buildDirectory),
        depends: specs(runDependencies),
        constraints: specs(runConstraints),
        runExports: {
            noarch: texts(runExports?.noarch),
            strong: texts(runExports?.strong),
            strong_constrains: texts(runExports?.strongConstrains),
            weak: texts(runExports?.weak),
            weak_constrains: texts(runExports?.weakConstrains),
        },
    };
}
function environment(prefix, buildDirectory) {
    const { dependencies = [], packages = [] } = prefix ?? {};
    if (dependencies.length + packages.length === 0)
        return undefined;
    const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
    return { specs: specs(dependencies), resolved: sorted.map((record) => withoutOwnPlace(record, buildDirectory)) };
}
function withoutOwnPlace(record, buildDirectory) {
    const { url, ...rest } = record;
    const isOwn = url.startsWith('file:') && (0,support/* isInside */.FK)(buildDirectory, (0,external_node_url_.fileURLToPath)(url));
    return isOwn ? { ...rest, url: record.fn, channel: undefined } : record;
}
function specs(dependencies) {
    return (dependencies ?? []).map(({ spec, source }) => ({
        spec: (0,protocol/* matchSpecOfObject */.rK)(spec).toString(),
        ...(source && { exportedBy: { name: source.runExport, from: source.from } }),
    }));
}

;// CONCATENATED MODULE: ./build/backends/generated/package-request.js






function packageRequestOf(build) {
    const { params, context, output, sourceDirectory } = build;
    const { depends, constrains } = requirementTextsOf(params);
    const outputRoot = params.outputDirectory ?? external_node_path_.join(params.workDirectory, 'output');
    const { about } = output;
    const extraDepends = Object.entries(params.extraDependencies).map(([group, list]) => [group, texts(list)]);
    return {
        identity: { name: output.name, version: output.version, build: output.buildString, subdir: output.subdir },
        buildNumber: output.buildNumber,
        noarch: output.noarch,
        versionIndependent: output.python.versionIndependent,
        targetPlatform: output.platforms.host,
        buildPlatform: output.platforms.build,
        depends,
        constrains,
        ...(extraDepends.length > 0 && { extraDepends: Object.fromEntries(extraDepends) }),
        runExports: runExportsOf(params.runExports),
        flags: output.flags,
        license: about.license,
        licenseFamily: about.licenseFamily,
        pythonSitePackagesPath: build.pythonSitePackagesPath,
        about: {
            home: about.homepage,
            documentation: about.documentation,
            repository: about.repository,
            summary: about.summary,
            description: about.description,
            extra: output.extra,
            channels: params.channels,
        },
        licenseFiles: about.licenseFiles,
        entryPoints: build.entryPoints,
        pythonVersion: build.pythonVersion,
        hashInput: output.hashInput,
        tests: build.tests,
        recipe: build.texts,
        prefix: build.prefix,
        filesBefore: build.filesBefore,
        explicitFiles: build.explicitFiles,
        skipPycCompilation: output.python.skipPycCompilation,
        runTool: build.runTool,
        linkChecks: linkChecksOf(params),
        workDirectory: sourceDirectory,
        recipeDirectory: build.recipeDirectory,
        timestampMs: context.timestampMs,
        outputDirectory: external_node_path_.join(outputRoot, output.subdir),
        format: formatOf(params.packageFormat),
        signal: context.signal,
    };
}
function linkChecksOf({ hostPrefix, buildPrefix, runDependencies }) {
    if (!hostPrefix)
        return undefined;
    return {
        buildPrefix: buildPrefix?.prefix,
        exportedDepends: texts((runDependencies ?? []).filter(({ source }) => source?.from === 'host')),
        missingAllowlist: [],
        overlinking: 'ignore',
        overdepending: 'ignore',
    };
}
async function generatedTexts(build) {
    return {
        recipeYaml: await (0,build_recipe/* recipeYaml */.I9)(build.portableRecipe),
        renderedRecipeYaml: await (0,build_recipe/* renderedRecipeYaml */.bt)(await portableRendered(build), renderedExtras(build)),
        variantConfigYaml: await (0,build_recipe/* variantConfigYaml */.$e)(build.recipe.variant),
    };
}
function renderedExtras({ params, context, tools, sources, }) {
    const { type, level } = formatOf(params.packageFormat) ?? { type: 'conda' };
    const isConda = type === 'conda';
    return {
        timestampMs: context.timestampMs,
        channels: params.channels ?? [],
        archive: { type: isConda ? 'conda' : 'tar_bz2', level: level ?? (isConda ? archive/* defaultZstdLevel */.DJ : 9) },
        finalized: finalizedBuild(params, context.buildDirectory),
        sources,
        tools: { 'pixi-build': support/* programVersion */.R2, ...tools },
    };
}
function requirementTextsOf(params) {
    return { depends: texts(params.runDependencies), constrains: texts(params.runConstraints) };
}
async function portableRendered({ recipe, portableRecipe, context }) {
    const { environment } = context;
    const rendered = await (0,build_recipe/* renderVariant */.cm)(portableRecipe, recipe.variant, { platforms: recipe.platforms, environment });
    const { variant, hash, hashInput, buildString } = recipe;
    return { ...rendered, variant, hash, hashInput, buildString };
}
function texts(dependencies) {
    return (dependencies ?? []).map(({ spec }) => (0,protocol/* matchSpecOfObject */.rK)(spec).toString());
}
function runExportsOf(exports) {
    if (!exports)
        return undefined;
    return {
        weak: texts(exports.weak),
        strong: texts(exports.strong),
        noarch: texts(exports.noarch),
        weakConstrains: texts(exports.weakConstrains),
        strongConstrains: texts(exports.strongConstrains),
    };
}
const levels = {
    conda: { lowest: -7, default: undefined, highest: 22, smallest: -7, largest: 22 },
    tar_bz2: { lowest: 1, default: undefined, highest: 9, smallest: 1, largest: 9 },
};
function formatOf(format) {
    if (!format)
        return undefined;
    const named = levels[format.archiveType];
    const { compressionLevel = 'default' } = format;
    const level = typeof compressionLevel === 'number' ? compressionLevel : named[compressionLevel];
    if (level !== undefined && (level < named.smallest || level > named.largest || !Number.isInteger(level))) {
        throw new support/* PixiBuildError */.rW('package-level-invalid', `There is no compression level ${level}`, {
            exitCode: 2,
            hint: `Levels go from ${named.smallest} to ${named.largest}.`,
        });
    }
    return { type: format.archiveType === 'conda' ? 'conda' : 'tar-bz2', level };
}


/***/ }),

/***/ 88774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ buildPlatforms),
/* harmony export */   w: () => (/* binding */ outputPlatforms)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58155);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58591);


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

/***/ 96950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ variantsOfOutput),
/* harmony export */   h: () => (/* binding */ readVariants)
/* harmony export */ });
/* harmony import */ var _recipe_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77631);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58591);


async function readVariants({ variantFiles, variantConfiguration }, { defaults = [], ownFiles = [] }, platforms, { environment, report }) {
    const layers = [withOrigin(defaults, 'default')];
    const read = async (file, text) => {
        const found = await (0,_recipe_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariantFile */ .c1)({ file, text }, platforms, environment);
        for (const message of found.warnings)
            report({ kind: 'log', level: 'warning', message });
        layers.push(found);
    };
    for (const file of ownFiles) {
        const text = await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfExists */ .TP)(file);
        if (text !== undefined)
            await read(file, text);
    }
    for (const file of variantFiles ?? []) {
        const text = await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfExists */ .TP)(file);
        if (text === undefined) {
            throw new _support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PixiBuildError */ .rW('variant-file-missing', `There is no variant file ${file}`, {
                exitCode: 2,
                hint: 'Correct --variant-config, or build-variants-files of the workspace.',
            });
        }
        await read(file, text);
    }
    layers.push(withOrigin(Object.entries(variantConfiguration ?? {}), 'workspace'));
    return (0,_recipe_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeVariantConfigs */ .tN)(layers);
}
function withOrigin(layer, kind) {
    const config = (0,_recipe_index_js__WEBPACK_IMPORTED_MODULE_0__/* .variantConfigOf */ .Jq)([layer]);
    const origins = [...config.values].map(([key, list]) => [key, list.map(() => ({ kind }))]);
    return { ...config, origins: new Map(origins) };
}
function variantsOfOutput(variant) {
    return (0,_recipe_index_js__WEBPACK_IMPORTED_MODULE_0__/* .variantConfigOf */ .Jq)([Object.entries(variant).map(([key, value]) => [key, [value]])]);
}


/***/ }),

/***/ 77631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tj: () => (/* reexport */ ExpressionError),
  au: () => (/* reexport */ allItems),
  oX: () => (/* reexport */ explainHash),
  C_: () => (/* reexport */ hashInputText),
  MK: () => (/* reexport */ locateRequirement),
  tN: () => (/* reexport */ mergeVariantConfigs),
  IN: () => (/* reexport */ outputRequirements),
  Cl: () => (/* reexport */ parseRecipe),
  c1: () => (/* reexport */ readVariantFile),
  I9: () => (/* reexport */ recipeYaml),
  yQ: () => (/* reexport */ renderDocument),
  PI: () => (/* reexport */ renderRecipe),
  zd: () => (/* reexport */ renderScriptText),
  cm: () => (/* reexport */ renderVariant),
  d5: () => (/* reexport */ renderedObject),
  gy: () => (/* reexport */ renderedOutputYaml),
  Bi: () => (/* reexport */ renderedRecipeObject),
  bt: () => (/* reexport */ renderedRecipeYaml),
  Pg: () => (/* reexport */ requirementText),
  s9: () => (/* reexport */ sourceData),
  _L: () => (/* reexport */ stagingData),
  FO: () => (/* reexport */ testData),
  Jq: () => (/* reexport */ variantConfigOf),
  $e: () => (/* reexport */ variantConfigYaml),
  II: () => (/* reexport */ variantHash)
});

// UNUSED EXPORTS: automaticVariantFiles, commandLineVariants, defaultBuildString, emptyRunExports, environmentKeys, environmentRequirements, finaliseOutput, hashExplanationLines, hostAdditions, isConditional, languagePrefix, noPythonSection, normalizeVariantKey, pinCall, selectorVariables

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/recipe/variants/variant.js
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

;// CONCATENATED MODULE: ./build/recipe/build-string.js


function hashInputText(variant) {
    const entries = Object.entries(sortedVariant(variant));
    return `{${entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')}}`;
}
function variantHash(hashInput) {
    return (0,external_node_crypto_.createHash)('sha1').update(hashInput).digest('hex').slice(0, 7);
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

;// CONCATENATED MODULE: ./build/recipe/jinja/expression-error.js
class ExpressionError extends Error {
    name = 'ExpressionError';
    expression;
    constructor(message, expression) {
        super(message);
        this.expression = expression;
    }
}

// EXTERNAL MODULE: ./build/conda/index.js + 34 modules
var conda = __webpack_require__(58155);
;// CONCATENATED MODULE: ./build/recipe/jinja/selectors.js

function selectorVariables({ host, build, target = host, }) {
    const variables = new Map();
    for (const platform of conda/* platforms */.Bn) {
        const family = (0,conda/* platformFamily */.Cz)(platform);
        if (family === undefined)
            continue;
        variables.set(family, false);
        variables.set(shortName(platform), false);
        variables.set(architectureName(platform), false);
    }
    variables.set('unix', (0,conda/* isUnix */.Jb)(host));
    const family = (0,conda/* platformFamily */.Cz)(host);
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
const architectureName = (platform) => (0,conda/* platformArchitecture */.PL)(platform) ?? '';
function sharedLibraryExtension(platform) {
    const family = (0,conda/* platformFamily */.Cz)(platform);
    if (family === 'win')
        return '.dll';
    if (family === 'osx' || family === 'ios' || family === 'iossimulator')
        return '.dylib';
    return family === 'linux' || family === 'android' ? '.so' : '.not_implemented';
}

// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(58591);
;// CONCATENATED MODULE: ./build/recipe/document/findings.js

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
            throw new support/* InvalidInputError */.oC(code, this.#inOrder());
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

;// CONCATENATED MODULE: ./build/recipe/document/parse.js
let yaml;
async function loadYaml() {
    yaml ??= await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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

;// CONCATENATED MODULE: ./build/recipe/document/source-text.js
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

;// CONCATENATED MODULE: ./build/recipe/locate-requirement.js



const lists = new Set(['build', 'host', 'run', 'run_constraints']);
async function locateRequirement({ file, text }, names) {
    await loadYaml();
    const source = new SourceText(file, text.replace(/^\uFEFF/, ''));
    const root = parseYaml(new Findings(source));
    if (!root)
        return undefined;
    const scalars = requirementsIn(root, false);
    const nameOf = (scalar) => /^(?:[^\s:]*::)?([A-Za-z0-9_.-]+)/.exec(scalar.text)?.[1]?.toLowerCase();
    const found = names.flatMap((name) => scalars.find((scalar) => nameOf(scalar) === name) ?? [])[0];
    return found && source.locate(found.span);
}
function requirementsIn(node, isInside) {
    if (node.kind === 'scalar')
        return isInside ? [node] : [];
    if (node.kind === 'list')
        return node.items.flatMap((item) => requirementsIn(item, isInside));
    return node.entries.flatMap(({ key, value }) => {
        if (isInside)
            return key === 'then' || key === 'else' ? requirementsIn(value, true) : [];
        if (key !== 'requirements' || value.kind !== 'map')
            return requirementsIn(value, false);
        return value.entries.flatMap((entry) => (lists.has(entry.key) ? requirementsIn(entry.value, true) : []));
    });
}

;// CONCATENATED MODULE: ./build/recipe/model.js
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

;// CONCATENATED MODULE: ./build/recipe/pin.js

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
            args.push(`${key}=${bound === null ? 'None' : quoted((0,conda/* formatPinBound */.vO)(bound))}`);
    }
    if (pin.build !== undefined)
        args.push(`build=${quoted(pin.build.toString())}`);
    return `${call}(${args.join(', ')})`;
}
function pinEntry(call, name, pin) {
    if (pin.exact)
        return { [call]: { name, exact: true } };
    const text = (bound) => (bound === null ? undefined : (0,conda/* formatPinBound */.vO)(bound));
    const { lowerBound = defaultLowerBound, upperBound = defaultUpperBound, build } = pin;
    const bounds = { lower_bound: text(lowerBound), upper_bound: text(upperBound) };
    return { [call]: { name, ...bounds, build: build?.toString() } };
}
const defaultLowerBound = { kind: 'segments', count: 6 };
const defaultUpperBound = { kind: 'segments', count: 1 };
const quoted = (text) => `"${text.replace(/[\\"]/g, '\\$&')}"`;

;// CONCATENATED MODULE: ./build/recipe/jinja/call-error.js
class CallError extends Error {
    name = 'CallError';
}

;// CONCATENATED MODULE: ./build/recipe/jinja/engine.js
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
    const { Environment } = await __webpack_require__.e(/* import() */ 760).then(__webpack_require__.t.bind(__webpack_require__, 9760, 19));
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/recipe/jinja/access.js


function requireAccess(context, call) {
    if (!context.experimental)
        throw new CallError(`'${call}' is experimental; allow it with --experimental`);
    if (!context.access)
        throw new CallError(`'${call}' cannot be used here`);
    return context.access;
}
function loadFromFile(context, file) {
    const access = requireAccess(context, 'load_from_file');
    const text = access.readText(external_node_path_.resolve(access.recipeDirectory, file)) ?? access.readText(file);
    if (text === undefined)
        throw new CallError(`'load_from_file' finds no file '${file}'`);
    const extension = external_node_path_.extname(file).toLowerCase();
    if (extension !== '.json' && extension !== '.yaml' && extension !== '.yml' && extension !== '.toml')
        return text;
    try {
        return engineValue(access.parse(extension, text));
    }
    catch (error) {
        throw new CallError(`'load_from_file' cannot read '${file}': ${error.message.split('\n')[0]}`);
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
            throw new CallError("'git.latest_tag_distance' needs a folder, since the history must be there");
        return git(['describe', '--tags', '--long'], folder).split('-').at(-2) ?? '0';
    }),
};
function gitFunction(name, work) {
    return (context, [source]) => {
        const access = requireAccess(context, name);
        if (typeof source !== 'string')
            throw new CallError(`'${name}' takes a URL or a folder`);
        if (source.startsWith('-'))
            throw new CallError(`'${source}' is no URL or folder`);
        const folder = external_node_path_.resolve(access.recipeDirectory, source);
        try {
            return work(access.git, access.isDirectory(folder) ? folder : undefined, source);
        }
        catch (error) {
            if (error instanceof CallError)
                throw error;
            throw new CallError(`'${name}' fails for '${source}': ${error.message.split('\n')[0]}`);
        }
    };
}
function latestRemoteTag(git, source) {
    const [line = ''] = git(['ls-remote', '--tags', '--sort=-v:refname', source]).split('\n');
    const [revision = '', reference = ''] = line.split(/\s+/);
    if (reference === '')
        throw new CallError(`'${source}' has no tags`);
    return { revision, tag: reference.replace(/^refs\/tags\//, '').replace(/\^\{\}$/, '') };
}
const firstField = (line) => line.split(/\s/)[0] ?? '';

;// CONCATENATED MODULE: ./build/recipe/jinja/pin-function.js


const argumentsOfPins = new Set(['exact', 'lower_bound', 'upper_bound', 'build']);
const formerArguments = { min_pin: 'lower_bound', max_pin: 'upper_bound' };
function pinText(call, positional, keyword) {
    const [name, ...more] = positional;
    if (typeof name !== 'string')
        throw new CallError(`'${call}' takes the name of a package`);
    if (more.length > 0)
        throw new CallError(`bounds of '${call}' are named, such as upper_bound='x.x'`);
    for (const key of keyword.keys()) {
        if (argumentsOfPins.has(key))
            continue;
        const now = formerArguments[key];
        const hint = now === undefined ? `; it has ${[...argumentsOfPins].join(', ')}` : `; use '${now}'`;
        throw new CallError(`'${call}' has no argument '${key}'${hint}`);
    }
    if (keyword.has('exact') && keyword.size > 1) {
        throw new CallError(`'exact' cannot be combined with other arguments of '${call}'`);
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
        return (0,conda/* formatPinBound */.vO)((0,conda/* parsePinBound */.pw)(String(value)));
    }
    catch (error) {
        if (error instanceof conda/* CondaParseError */.RP)
            throw new CallError(`'${key}' of '${call}': ${error.message}`);
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
    match: (_context, [value, spec]) => matchesVersion(value, shown(spec)),
    matches: (_context, [value, spec]) => matchesVersion(value, shown(spec)),
    cmp: () => {
        throw new CallError("'cmp' does not exist any more; use 'match(value, spec)'");
    },
    is_linux: (_context, [platform]) => familyOf(platform) === 'linux',
    is_osx: (_context, [platform]) => familyOf(platform) === 'osx',
    is_ios: (_context, [platform]) => familyOf(platform) === 'ios' || familyOf(platform) === 'iossimulator',
    is_android: (_context, [platform]) => familyOf(platform) === 'android',
    is_windows: (_context, [platform]) => (0,conda/* isWindows */.uF)(platformArgument(platform)),
    is_unix: (_context, [platform]) => (0,conda/* isUnix */.Jb)(platformArgument(platform)),
    'env.exists': ({ environment }, [name]) => environment[textArgument('env.exists', name)] !== undefined,
    'environ.get': ({ environment }, [name, fallback]) => environment[String(name)] ?? fallback ?? '',
    'env.get': ({ environment }, [name, ...more], keyword) => {
        if (more.length > 0)
            throw new CallError("a default of 'env.get' is given as 'default=...'");
        const value = environment[textArgument('env.get', name)] ?? keyword.get('default');
        if (value === undefined) {
            throw new CallError(`the environment variable '${name}' is not set; add a default: env.get('${name}', default='')`);
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
        throw new CallError(method === undefined
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
        throw new CallError(`there is no variant '${key}', which names the standard library of '${language}'; set it in a variant file`);
    }
    const name = chosen === undefined ? defaultCompiler(language, context.targetPlatform) : printed(chosen);
    return `${name}_${context.targetPlatform}${version === undefined ? '' : ` ${versionText(printed(version))}`}`;
}
function versionText(value) {
    return /^[\p{L}\p{N}.]+$/u.test(value) ? `=${value}` : value;
}
const clangFamilies = new Set(['osx', 'ios', 'iossimulator', 'android']);
function defaultCompiler(language, platform) {
    const family = (0,conda/* platformFamily */.Cz)(platform) ?? '';
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
    const architecture = (0,conda/* platformArchitecture */.PL)(context.hostPlatform) ?? '';
    const arch = context.readVariant('cdt_arch') ?? (architecture === 'x86' ? 'i686' : architecture);
    const tree = context.readVariant('cdt_name') ?? (newerTrees.has(architecture) ? 'cos7' : 'cos6');
    return `${name}-${printed(tree)}-${printed(arch)}`;
}
function matchesVersion(value, spec) {
    if (value === undefined || value === null)
        return true;
    const version = (printed(value).trim().split(/\s/)[0] ?? '').replace(/\.?\*$/, '');
    try {
        return conda/* VersionSpec */.GO.parse(spec).matches(conda/* Version */.Rx.parse(version));
    }
    catch (error) {
        if (error instanceof conda/* CondaParseError */.RP)
            throw new CallError(error.message);
        throw error;
    }
}
function platformArgument(value) {
    const platform = (0,conda/* parsePlatform */.FL)(String(value));
    if (platform === undefined)
        throw new CallError(`'${value}' is not a known platform`);
    return platform;
}
const familyOf = (value) => (0,conda/* platformFamily */.Cz)(platformArgument(value));
function textArgument(call, value) {
    if (typeof value !== 'string')
        throw new CallError(`'${call}' takes a text as its first argument`);
    return value;
}
const printed = shown;

;// CONCATENATED MODULE: ./build/recipe/jinja/tokens.js
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

;// CONCATENATED MODULE: ./build/recipe/jinja/rewrite.js

const closerOf = { '(': ')', '[': ']', '{': '}' };
const keywordArgument = '__keyword';
function rewriteExpression(expression, { bound, lenient = false } = {}) {
    const tokens = tokenize(expression);
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
            const role = roleOfName(tokens, index);
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
    return (roleOfName(tokens, index) === 'variable' &&
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

;// CONCATENATED MODULE: ./build/recipe/jinja/template.js



const untilEnd = {
    expression: /(?:[^'"}]|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\}(?!\}))*?(-?)\}\}/sy,
    statement: /(?:[^'"%]|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|%(?!\}))*?(-?)%\}/sy,
};
function splitTemplate(template) {
    if (!isTemplate(template))
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
                throw new ExpressionError(`a comment is not closed: \`${template}\``);
            trimNext = template[end - 1] === '-';
            position = end + 2;
            continue;
        }
        const kind = open[0].startsWith('$') ? 'expression' : 'statement';
        const pattern = untilEnd[kind];
        pattern.lastIndex = inside;
        const close = pattern.exec(template);
        if (!close)
            throw new ExpressionError(`a template is not closed: \`${template}\``);
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
        const rewritten = rewriteExpression(expression, { bound, lenient });
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
        throw new ExpressionError(`the statement '${keyword}' cannot be used in recipes: \`{% ${statement} %}\``, statement);
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
    return (tokenize(target?.[1] ?? target?.[2] ?? '') ?? []).flatMap((token) => token.kind === 'name' ? [token.text] : []);
}
function printing(expression) {
    return `{% set __v = (${expression}) %}{{ (__v|__show) if __v is defined and __v is not string and __v is not number else __v }}`;
}
function engineLiteral(text) {
    return /[{}%#]/.test(text) ? `{{ ${JSON.stringify(text)} }}` : text;
}
function badExpression(expression) {
    return new ExpressionError(`it has a character or bracket that no expression has: \`${expression}\``, expression);
}

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
        await loadEngine();
        return this.holdsNow(condition);
    }
    async render(template) {
        if (isTemplate(template))
            await loadEngine();
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
        if (!isTemplate(template))
            return template;
        const parts = splitTemplate(template);
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
        const value = this.#checked(expression, 'template', problem, () => loadedEngine().evaluate(one.text, this.#optionalValues(one.optional) ?? {}, this));
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
        return this.#checked(expression, where, problem, () => loadedEngine().render(one.text, values, this, behavior));
    }
    #checked(expression, where, problem, work) {
        let value;
        try {
            value = work();
        }
        catch (error) {
            if (this.#failure === undefined)
                throw new ExpressionError(`${problem}: ${engineMessage(error)}`, expression);
        }
        if (this.#failure !== undefined) {
            throw new ExpressionError(failureText(this.#failure, expression, where), expression);
        }
        return value;
    }
    #prepare(kind, source, problem) {
        const one = prepare(kind, source, this.#lenient, problem);
        if (one.unknown !== undefined)
            throw new ExpressionError(`${problem()}: ${one.unknown}`, source);
        return one;
    }
    #evaluateSimple(expression, where) {
        const tokens = tokenize(expression) ?? [];
        const [name, operator, literal] = tokens;
        if (name?.kind !== 'name' || keywords.has(name.text))
            return undefined;
        const isComparison = tokens.length === 3 && operator?.text === '==' && literal?.kind === 'string' && !literal.text.includes('\\');
        if (tokens.length !== 1 && !isComparison)
            return undefined;
        this.#failure = undefined;
        const value = this.lookUp(name.text);
        if (this.#failure !== undefined)
            throw new ExpressionError(failureText(this.#failure, expression, where), expression);
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
        return toEngine(callFunction(name, this.callContext, positional, keyword));
    }
    fail(error) {
        this.#failure ??= (0,support/* messageOf */.bD)(error);
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
        const normalized = normalizeVariantKey(key);
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
    const rewritten = kind === 'template' ? rewriteTemplate(splitTemplate(source), lenient) : rewriteExpression(source, { lenient });
    if (!rewritten)
        throw new ExpressionError(`${problem()}: ${badExpression(source).message}`, source);
    const { text, optional } = rewritten;
    const unknown = unknownName(rewritten);
    if (kind === 'print')
        one = { text: printing(text), optional, unknown };
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
    const parts = splitTemplate(template);
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
    if (/^\w+$/.test(source) && !keywords.has(source))
        return;
    if (tokenize(source) === undefined)
        throw new ExpressionError(`${problem}: ${badExpression(source).message}`, source);
    checkSyntax(`{{ ${source} }}`, source, problem);
}
function checkSyntax(text, source, problem) {
    try {
        loadedEngine().compile(text);
    }
    catch (error) {
        throw new ExpressionError(`${problem}: ${engineMessage(error)}`, source);
    }
}
function splitArguments(values) {
    const positional = [];
    const keyword = new Map();
    for (const value of values) {
        const name = value instanceof Map ? value.get(keywordArgument) : undefined;
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
        return `${failure} (in ${where} \`${expression}\`)${suggestion(unknown, functionNames)}`;
    return `${failure} in ${where} \`${expression}\``;
}
function suggestion(word, known) {
    const near = (0,support/* nearestWord */.zZ)(word, [...known]);
    return near === undefined ? '' : `; did you mean '${near}'?`;
}

;// CONCATENATED MODULE: ./build/recipe/jinja/mentions.js

function mentionedVariables(expression) {
    const tokens = tokenize(expression) ?? [];
    const names = new Set();
    tokens.forEach((token, index) => {
        if (token.kind !== 'name')
            return;
        const role = roleOfName(tokens, index);
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
    if (!isTemplate(template))
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

;// CONCATENATED MODULE: ./build/recipe/render.js










const alwaysUsed = ['target_platform', 'channel_targets', 'channel_sources'];
const maximumRounds = 10;
async function renderRecipe(recipe, config, options) {
    const values = new Map(config.values).set('target_platform', [options.platforms.host]);
    const complete = { values, zipKeys: config.zipKeys };
    const used = usedKeys(recipe);
    for (let round = 0;; round++) {
        const rendered = [];
        const freeKeys = new Set();
        for (const combination of variantCombinations(complete, used)) {
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
        for (const name of mentionedVariables(condition))
            used.add(name);
    }
    for (const condition of conditionsOf([...extras.values()].flat())) {
        for (const name of mentionedVariables(condition))
            used.add(name);
    }
    for (const requirement of allItems([...build, ...host])) {
        if (requirement.kind === 'compiler') {
            for (const key of keysOfCall(requirement.call, requirement.language))
                used.add(key);
        }
        const key = requirement.kind === 'package' ? freeKey(requirement.spec) : undefined;
        if (key !== undefined)
            used.add(key);
    }
    const script = allItems(recipe.script.content).map((part) => part.text);
    for (const condition of conditionsOf(recipe.script.content))
        script.push(`\${{ ${condition} }}`);
    for (const text of [...script, ...Object.values(recipe.script.env)]) {
        for (const name of mentionedInTemplate(text))
            used.add(name);
    }
    return used;
}
function conditionsOf(items) {
    return items.flatMap((item) => isConditional(item) ? [item.condition, ...conditionsOf(item.items), ...conditionsOf(item.otherwise ?? [])] : []);
}
function freeKey(spec) {
    if (spec.version !== undefined || spec.build !== undefined)
        return undefined;
    return normalizeVariantKey(spec.name.toString());
}
async function renderCombination(recipe, combination, options) {
    const context = {
        platforms: options.platforms,
        variant: combination,
        environment: options.environment,
    };
    const evaluator = new Evaluator(context);
    const requirements = await renderRequirements(recipe.requirements, evaluator);
    const script = await renderScript(recipe, evaluator);
    const freeKeys = [...requirements.build, ...requirements.host].flatMap((requirement) => requirement.kind === 'package' ? (freeKey(requirement.spec) ?? []) : []);
    const variant = usedVariant(recipe, combination, [...evaluator.readKeys, ...freeKeys], requirements.run);
    const { buildNumber, noarch } = recipe;
    const build = defaultBuildString({ variant, buildNumber, noarch, prefix: options.buildStringPrefix });
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
        entries.set(normalizeVariantKey(requirement.spec.name.toString()), requirement.spec.toString());
    }
    return sortedVariant(Object.fromEntries(entries));
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
        if (!isConditional(item)) {
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
        return conda/* MatchSpec */.F_.parse(compilerSpec(evaluator.callContext, call, language), { mode: 'strict' });
    }
    catch (error) {
        const detail = error instanceof CallError ? error.message : `it gives no match spec: ${(0,support/* messageOf */.bD)(error)}`;
        throw new ExpressionError(`${detail} (in ${call}('${language}'))`);
    }
}
async function renderScript(recipe, evaluator) {
    const env = {};
    for (const [name, template] of Object.entries(recipe.script.env)) {
        const value = await evaluator.render(template);
        if (/[\r\n]/.test(value)) {
            throw new ExpressionError(`the value of the environment variable '${name}' has a line break`);
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
    const value = versionText(variantText(variant[key]));
    try {
        const { version, build } = conda/* MatchSpec */.F_.parse(`${requirement.spec.name} ${value}`, { mode: 'lenient' });
        return { ...requirement, spec: requirement.spec.with({ version, build }) };
    }
    catch (error) {
        throw new ExpressionError(`the variant '${key}' has a value that is no version spec, ${value}: ${(0,support/* messageOf */.bD)(error)}`);
    }
}
const variantText = (value) => typeof value === 'boolean' ? printed(value).toLowerCase() : printed(value);
function distinct(recipes) {
    const byIdentity = new Map();
    for (const recipe of recipes) {
        const identity = JSON.stringify([recipe.name, recipe.version, recipe.buildString, recipe.noarch, recipe.subdir]);
        if (!byIdentity.has(identity))
            byIdentity.set(identity, recipe);
    }
    return [...byIdentity.values()];
}

;// CONCATENATED MODULE: ./build/recipe/rendering/explain.js
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

;// CONCATENATED MODULE: ./build/recipe/shapes/combine.js
function mapped(shape, change) {
    return { parse: (node, scope) => mappedDeferred(shape.parse(node, scope), change) };
}
function mappedDeferred(deferred, change) {
    return {
        evaluate: (scope) => change(deferred.evaluate(scope), scope),
        scan: (names) => deferred.scan(names),
    };
}
function chosen(choose) {
    return { parse: (node, scope) => choose(node).parse(node, scope) };
}
function checked(shape, check) {
    return {
        parse(node, scope) {
            check(node, scope);
            return shape.parse(node, scope);
        },
    };
}

;// CONCATENATED MODULE: ./build/recipe/document/node.js
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

;// CONCATENATED MODULE: ./build/recipe/shapes/shape.js



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
    if (error instanceof ExpressionError) {
        return new RecipeProblem('recipe-template', error.message, spanOfExpression(error, node, findings));
    }
    if (error instanceof ReadError || error instanceof conda/* CondaParseError */.RP) {
        return new RecipeProblem('recipe-value', error.message, node.span, error.hint);
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

;// CONCATENATED MODULE: ./build/recipe/shapes/scalar.js






function scalar(expected, read) {
    return {
        parse(node, scope) {
            if (node.kind !== 'scalar')
                return refuse(node, expected, scope);
            if (isTemplate(node.text))
                return templated(node, read, scope);
            try {
                return constant(read(node.text, { settings: scope.settings, isRendered: false, isPlain: node.plain }));
            }
            catch (error) {
                scope.findings.problem(problemAt(error, node, scope.findings));
                return unreadable;
            }
        },
    };
}
function refuse(node, expected, { findings }) {
    findings.error('recipe-type', `expected ${expected}, found ${describeNode(node)}`, node.span);
    return unreadable;
}
function templated(node, read, scope) {
    if (!checkTemplate(node, scope))
        return unreadable;
    const names = mentionedInTemplate(node.text);
    const readText = (text, render) => {
        try {
            return read(text, { settings: render.settings, isRendered: true, isPlain: false });
        }
        catch (error) {
            const problem = problemAt(error, node, render.findings);
            if (!(problem instanceof RecipeProblem))
                throw problem;
            const said = text.length > 200 ? `${text.slice(0, 200)}...` : text;
            throw new RecipeProblem(problem.code, `${problem.message} (it renders to '${said}')`, problem.span, problem.hint);
        }
    };
    return {
        evaluate: (render) => readText(renderScalar(node, render), render),
        evaluateItem(render) {
            const text = renderScalar(node, render);
            return text === '' ? dropped : readText(text, render);
        },
        scan(found) {
            for (const name of names)
                found.add(name);
        },
    };
}
function checkTemplate(node, scope) {
    try {
        checkTemplateSyntax(node.text);
        return true;
    }
    catch (error) {
        scope.findings.problem(problemAt(error, node, scope.findings));
        return false;
    }
}
const scalar_text = orNothing(scalar('a text', (value) => value));
function nonEmpty(what) {
    return scalar(what, (value) => {
        if (value === '')
            throw new ReadError(`expected ${what}, found nothing`);
        return value;
    });
}
const flag = scalar('true or false', (value, context) => {
    const word = readFlag(value, context);
    if (word !== undefined)
        return word;
    throw new ReadError(`expected true or false, found '${value}'`, flagHint(value));
});
const exactFlag = scalar('true or false', (value, { isRendered }) => {
    const word = isRendered ? value.toLowerCase() : value;
    if (word === 'true')
        return true;
    if (word === 'false' || (isRendered && word === ''))
        return false;
    throw new ReadError(`expected true or false, found '${value}'`, flagHint(value.toLowerCase()));
});
function fixed(shape, expected) {
    return {
        parse(node, scope) {
            if (node.kind !== 'scalar' || !isTemplate(node.text))
                return shape.parse(node, scope);
            scope.findings.error('recipe-type', `expected ${expected}; a template cannot stand here`, node.span);
            return unreadable;
        },
    };
}
function readFlag(value, { isRendered, isPlain }) {
    if (!isPlain && !isRendered)
        return undefined;
    const word = isRendered ? value.toLowerCase() : value;
    if (/^(?:true|True|TRUE)$/.test(word))
        return true;
    return /^(?:false|False|FALSE)$/.test(word) || (isRendered && word === '') ? false : undefined;
}
function flagHint(value) {
    if (/^(?:true|false)$/.test(value))
        return `Write ${value} without quotes, in small letters`;
    if (/^(?:yes|on)$/i.test(value))
        return "Write 'true'";
    return /^(?:no|off)$/i.test(value) ? "Write 'false'" : undefined;
}
function wholeNumber(what) {
    return scalar(`${what}`, (value, { isRendered }) => {
        if (isRendered && value === '')
            return undefined;
        const number = /^\+?\d+$/.test(value) ? Number(value) : Number.NaN;
        if (!Number.isSafeInteger(number))
            throw new ReadError(`expected ${what}, found '${value}'`);
        return number;
    });
}
function oneOf(words) {
    const expected = words.map((word) => `'${word}'`).join(' or ');
    return scalar(expected, (value) => {
        const word = words.find((candidate) => candidate === value);
        if (word === undefined)
            throw new ReadError(`expected ${expected}, found '${value}'`);
        return word;
    });
}
function orNothing(shape) {
    return {
        parse: (node, scope) => (isNull(node) ? constant(undefined) : shape.parse(node, scope)),
    };
}
function lateText(expected) {
    return {
        parse(node, scope) {
            if (node.kind !== 'scalar')
                return refuse(node, expected, scope);
            if (isTemplate(node.text) && !checkTemplate(node, scope))
                return unreadable;
            const names = mentionedInTemplate(node.text);
            return {
                evaluate(render) {
                    for (const name of names)
                        render.evaluator.markRead(name);
                    return node.text;
                },
                scan(found) {
                    for (const name of names)
                        found.add(name);
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/recipe/shapes/list.js





function list(item, options = {}) {
    return {
        parse(node, scope) {
            if (node.kind === 'list')
                return new DeferredList(parseItems(node.items, item, options, scope));
            if (options.orNothing && node.kind === 'scalar' && (isNull(node) || node.text === '')) {
                return new DeferredList([]);
            }
            const isBare = options.bare === 'item' || (options.bare === 'scalar' && node.kind === 'scalar');
            if (!isBare || isNull(node))
                return refuseList(node, options, scope);
            return new DeferredList(parseItem(node, item, options, scope));
        },
    };
}
function refuseList(node, { bare }, { findings }) {
    const expected = bare === undefined ? 'a list' : 'a list or one item';
    const hint = isNull(node) ? 'Remove the key, or write []' : hintOfList(node);
    findings.error('recipe-type', `expected ${expected}, found ${describeNode(node)}`, node.span, { hint });
    return unreadable;
}
function hintOfList(node) {
    return node.kind === 'scalar' && /^[\w./*-]+$/.test(node.text)
        ? `Write [${node.text}], or put '- ' in front`
        : "Put '- ' in front";
}
class DeferredList {
    #items;
    constructor(items) {
        this.#items = items;
    }
    evaluate(scope) {
        const values = [];
        evaluateItems(this.#items, scope, values);
        return values;
    }
    scan(names) {
        scanItems(this.#items, names);
    }
}
function evaluateItems(items, scope, values) {
    for (const item of items) {
        attempt(scope, () => {
            if (item.kind === 'if') {
                evaluateItems(holdsScalar(item.condition, scope) ? item.items : item.otherwise, scope, values);
                return;
            }
            const value = item.value.evaluateItem ? item.value.evaluateItem(scope) : item.value.evaluate(scope);
            if (value !== dropped)
                values.push(value);
        });
    }
}
function scanItems(items, names) {
    for (const item of items) {
        if (item.kind === 'value') {
            item.value.scan(names);
            continue;
        }
        for (const name of item.names)
            names.add(name);
        scanItems(item.items, names);
        scanItems(item.otherwise, names);
    }
}
function parseItems(nodes, item, options, scope) {
    return nodes.flatMap((node) => parseItem(node, item, options, scope));
}
function parseItem(node, item, options, scope) {
    if (node.kind === 'map' && entryOf(node, 'if')) {
        if (options.conditions !== false)
            return parseCondition(node, item, options, scope);
        const hint = 'Write a template that chooses: ${{ "one" if win else "other" }}';
        scope.findings.error('recipe-condition', 'conditions cannot be used in this list', node.span, { hint });
        return [];
    }
    if (isNull(node)) {
        scope.findings.error('recipe-empty-item', 'this item of a list is empty', node.span, {
            hint: 'Remove the item, or give it a value',
        });
        return [];
    }
    const value = item.parse(node, scope);
    return [{ kind: 'value', value: options.keepsEmpty ? { ...value, evaluateItem: undefined } : value }];
}
function parseCondition(node, item, options, scope) {
    const { findings } = scope;
    for (const entry of node.entries) {
        if (['if', 'then', 'else'].includes(entry.key))
            continue;
        const message = `a condition has no key '${entry.key}', only 'if', 'then' and 'else'`;
        if (options.strictConditions)
            findings.error('recipe-unknown-key', message, entry.keySpan);
        else
            findings.warning('recipe-unknown-key', `${message}; it is ignored`, entry.keySpan);
    }
    const condition = parseExpression(entryOf(node, 'if')?.value, scope);
    const then = entryOf(node, 'then');
    const otherwise = entryOf(node, 'else');
    if (!then)
        findings.error('recipe-missing-key', "a condition needs the key 'then'", node.span);
    const branch = (value) => {
        if (!value || isNull(value))
            return [];
        return value.kind === 'list'
            ? parseItems(value.items, item, options, scope)
            : parseItem(value, item, options, scope);
    };
    const branches = { items: branch(then?.value), otherwise: branch(otherwise?.value) };
    return condition ? [{ kind: 'if', condition, names: mentionedVariables(condition.text), ...branches }] : [];
}
function parseExpression(node, scope) {
    if (node.kind !== 'scalar') {
        refuse(node, 'an expression', scope);
        return undefined;
    }
    if (node.text.includes('${{')) {
        scope.findings.error('recipe-expression', 'a condition is a bare expression, without ${{ }}', node.span, {
            hint: `Write: ${node.text.replace(/\$\{\{\s*|\s*\}\}/g, '')}`,
        });
        return undefined;
    }
    if (node.text.trim() === '') {
        scope.findings.error('recipe-expression', 'expected an expression, found nothing', node.span);
        return undefined;
    }
    try {
        checkConditionSyntax(node.text);
    }
    catch (error) {
        scope.findings.problem(problemAt(error, node, scope.findings));
        return undefined;
    }
    return node;
}

;// CONCATENATED MODULE: ./build/recipe/shapes/map.js



function map(what, fields, options = {}) {
    return {
        parse(node, scope) {
            if (node.kind !== 'map') {
                scope.findings.error('recipe-type', `${what} is a map, found ${describeNode(node)}`, node.span);
                return new ReadMap(node.span, new Map(), true);
            }
            return new ReadMap(node.span, parseFields(node, what, fields, options, scope), false);
        },
    };
}
function parseFields(node, what, fields, { required = [], forbidden = {} }, scope) {
    const read = new Map();
    for (const { key, keySpan, value } of node.entries) {
        const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
        if (shape) {
            read.set(key, { value: shape.parse(value, scope), span: value.span });
        }
        else if (Object.hasOwn(forbidden, key)) {
            scope.findings.error('recipe-misplaced-key', forbidden[key], keySpan);
        }
        else {
            unknownKey(key, keySpan, what, Object.keys(fields), scope);
        }
    }
    for (const key of required) {
        if (read.has(key))
            continue;
        scope.findings.error('recipe-missing-key', `${what} needs the key '${key}'`, firstKeySpan(node));
    }
    return read;
}
function unknownKey(key, span, what, known, scope) {
    const near = (0,support/* nearestWord */.zZ)(key, known);
    const hint = near === undefined ? `It has ${known.map((name) => `'${name}'`).join(', ')}` : `Did you mean '${near}'?`;
    scope.findings.error('recipe-unknown-key', `${what} has no key '${key}'`, span, { hint });
}
function firstKeySpan(node) {
    return node.entries[0]?.keySpan ?? node.span;
}
class ReadMap {
    span;
    #fields;
    #isBroken;
    constructor(span, fields, isBroken) {
        this.span = span;
        this.#fields = fields;
        this.#isBroken = isBroken;
    }
    has(key) {
        return this.#fields.has(key);
    }
    field(key) {
        return this.#fields.get(key)?.value;
    }
    spanOf(key) {
        return this.#fields.get(key)?.span;
    }
    evaluate(scope) {
        return this.evaluateExcept(scope, []);
    }
    evaluateExcept(scope, keys) {
        if (this.#isBroken)
            return unreadable.evaluate(scope);
        const values = {};
        for (const [key, field] of this.#fields) {
            if (!keys.includes(key))
                values[key] = attempt(scope, () => field.value.evaluate(scope));
        }
        return values;
    }
    scan(names) {
        for (const field of this.#fields.values())
            field.value.scan(names);
    }
}
function dictionary(what, value, checkKey = () => undefined) {
    return {
        parse(node, scope) {
            if (node.kind !== 'map') {
                scope.findings.error('recipe-type', `${what} is a map, found ${describeNode(node)}`, node.span);
                return unreadable;
            }
            const read = new Map();
            for (const entry of node.entries) {
                const problem = checkKey(entry.key);
                if (problem !== undefined)
                    scope.findings.error('recipe-key', problem, entry.keySpan);
                read.set(entry.key, value.parse(entry.value, scope));
            }
            return {
                evaluate(render) {
                    const values = new Map();
                    for (const [key, one] of read)
                        attempt(render, () => values.set(key, one.evaluate(render)));
                    return values;
                },
                scan(names) {
                    for (const one of read.values())
                        one.scan(names);
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/recipe/sections/requirements.js









function requirements_freeKey(spec) {
    if (spec.version !== undefined || spec.build !== undefined)
        return undefined;
    return normalizeVariantKey(spec.name.toString());
}
function freeKeysOf(requirements) {
    return requirements.flatMap((one) => (one.kind === 'package' ? (requirements_freeKey(one.spec) ?? []) : []));
}
function parseSpec(text, { settings }, mode) {
    const spec = conda/* MatchSpec */.F_.parse(text, { mode, revision3: true });
    if (settings.v3)
        return spec;
    const key = spec.when ? 'when' : spec.extras ? 'extras' : spec.flags ? 'flags' : undefined;
    if (key !== undefined)
        throw new ReadError(`'${key}' in a match spec needs repodata revision 3; allow it with --v3`);
    return spec;
}
function readRequirement(text, context) {
    if (context.isRendered && text.startsWith('{')) {
        const pin = readPin(text);
        if (pin)
            return pin;
    }
    return { kind: 'package', spec: parseSpec(text, context, 'strict') };
}
function readPin(text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const [call, fields] = Object.entries(data)[0] ?? [];
    if ((call !== 'pin_subpackage' && call !== 'pin_compatible') || fields === undefined)
        return undefined;
    const { name, exact, lower_bound: lower, upper_bound: upper, build } = fields;
    const bound = (value) => (value === undefined ? null : (0,conda/* parsePinBound */.pw)(String(value)));
    const pin = exact === true
        ? { exact: true }
        : {
            lowerBound: bound(lower),
            upperBound: bound(upper),
            ...(build !== undefined && { build: conda/* StringMatcher */.Gr.parse(String(build)) }),
        };
    return { kind: 'pin', call, name: String(name).toLowerCase(), pin };
}
const places = new WeakMap();
function placeOf(requirement) {
    return places.get(requirement);
}
const anyRequirement = scalar('a match spec', readRequirement);
const requirement = {
    parse(node, scope) {
        const read = anyRequirement.parse(node, scope);
        const noted = (value) => {
            if (typeof value === 'object' && value !== null)
                places.set(value, node.span);
            return value;
        };
        const { evaluateItem } = read;
        return {
            evaluate: (render) => noted(read.evaluate(render)),
            ...(evaluateItem && { evaluateItem: (render) => noted(evaluateItem(render)) }),
            scan: (names) => read.scan(names),
        };
    },
};
const filledRequirement = {
    parse(node, scope) {
        const read = requirement.parse(node, scope);
        if (node.kind !== 'scalar' || isTemplate(node.text))
            return read;
        const key = literalFreeKey(node.text);
        if (key === undefined)
            return read;
        return {
            evaluate: (render) => read.evaluate(render),
            scan: (names) => void names.add(key),
        };
    },
};
function literalFreeKey(text) {
    try {
        return requirements_freeKey(conda/* MatchSpec */.F_.parse(text, { mode: 'strict' }));
    }
    catch (error) {
        if (error instanceof conda/* CondaParseError */.RP)
            return undefined;
        throw error;
    }
}
const requirements = list(requirement, { orNothing: true });
const filledRequirements = list(filledRequirement, { orNothing: true });
const specText = (mode) => scalar('a match spec', (text, context) => {
    parseSpec(text, context, mode);
    return text;
});
const strictSpec = specText('strict');
const lenientSpec = specText('lenient');
const pythonVersion = scalar('a version of Python', (text, context) => {
    if (text.trim() === '')
        throw new ReadError('expected a version of Python, found nothing');
    try {
        parseSpec(`python ${text}`, context, 'lenient');
    }
    catch (error) {
        if (!(error instanceof conda/* CondaParseError */.RP))
            throw error;
        throw new ReadError(`'${text}' is no version of Python: ${error.message}`, "Write it like '3.12', '3.12.*' or '>=3.10'");
    }
    return text;
});
const specName = scalar('the name of a package', (text, context) => parseSpec(text, context, 'lenient').name.toString());
const runExportMap = map("'run_exports'", {
    noarch: requirements,
    strong: requirements,
    strong_constraints: requirements,
    weak: requirements,
    weak_constraints: requirements,
});
const runExports = chosen((node) => node.kind === 'map'
    ? mapped(runExportMap, (lists) => ({
        weak: lists.weak ?? [],
        strong: lists.strong ?? [],
        noarch: lists.noarch ?? [],
        weakConstraints: lists.weak_constraints ?? [],
        strongConstraints: lists.strong_constraints ?? [],
    }))
    : mapped(list(requirement), (weak) => ({ ...emptyRunExports, weak })));
const ignoreRunExports = map("'ignore_run_exports'", {
    by_name: list(specName, { orNothing: true }),
    from_package: list(specName, { orNothing: true }),
});
const extras = {
    parse(node, scope) {
        if (!scope.settings.v3) {
            const message = "'extras' needs repodata revision 3; allow it with --v3";
            scope.findings.error('recipe-v3', message, node.span);
        }
        return dictionary("'extras'", list(requirement)).parse(node, scope);
    },
};
const commonFields = { build: filledRequirements, host: filledRequirements, ignore_run_exports: ignoreRunExports };
const requirementsSection = mapped(map("the section 'requirements'", {
    ...commonFields,
    run: requirements,
    run_constraints: requirements,
    run_exports: runExports,
    extras,
}), ({ build, host, run, run_constraints, run_exports, extras: groups, ignore_run_exports: ignored }) => ({
    build: build ?? [],
    host: host ?? [],
    run: run ?? [],
    runConstraints: run_constraints ?? [],
    extras: groups ?? new Map(),
    runExports: run_exports ?? emptyRunExports,
    ignoreRunExports: { byName: ignored?.by_name ?? [], fromPackage: ignored?.from_package ?? [] },
}));
const onlyForPackages = (key) => `'${key}' has no place in a staging output; give it to the packages`;
const stagingRequirements = mapped(map("the section 'requirements' of a staging output", commonFields, {
    forbidden: Object.fromEntries(['run', 'run_constraints', 'run_exports', 'extras'].map((key) => [key, onlyForPackages(key)])),
}), ({ build, host, ignore_run_exports: ignored }) => ({
    ...noRequirements,
    build: build ?? [],
    host: host ?? [],
    ignoreRunExports: { byName: ignored?.by_name ?? [], fromPackage: ignored?.from_package ?? [] },
}));
const noRequirements = {
    build: [],
    host: [],
    run: [],
    runConstraints: [],
    extras: new Map(),
    runExports: emptyRunExports,
    ignoreRunExports: { byName: [], fromPackage: [] },
};

;// CONCATENATED MODULE: ./build/recipe/rendering/finalise.js





function environmentRequirements(output, siblings = []) {
    const { requirements, variant } = output;
    const resolve = (list) => list.map((one) => one.kind === 'package' ? filledSpec(one.spec, variant) : pinnedSpec(one, output, siblings, undefined, undefined));
    const build = resolve(requirements.build);
    const host = resolve(requirements.host);
    return output.settings.mergeBuildAndHostEnvs ? { build: [], host: [...build, ...host] } : { build, host };
}
function filledSpec(spec, variant) {
    const key = requirements_freeKey(spec);
    if (key === undefined || !Object.hasOwn(variant, key))
        return spec;
    const value = variant[key];
    const text = versionText(typeof value === 'boolean' ? String(value) : shown(value));
    try {
        const { version, build } = conda/* MatchSpec */.F_.parse(`${spec.name} ${text}`, { mode: 'lenient' });
        return spec.with({ version, build });
    }
    catch (error) {
        const message = `the variant '${key}' has a value that is no version spec, '${text}'`;
        throw new support/* PixiBuildError */.rW('variant-value', message, { exitCode: 2, cause: error });
    }
}
function hostAdditions(output, build) {
    const exported = exportsOf(output, output.requirements.build, build, 'build');
    return { specs: specsOf(exported.strong), constraints: specsOf(exported.strongConstrains) };
}
function finaliseOutput(output, solved) {
    const { requirements, staging } = output;
    const pin = (list) => list.map((one) => one.kind === 'package' ? one.spec : pinnedSpec(one, output, solved.siblings, solved.host, solved.build));
    const own = (list) => pin(list).map((spec) => ({ spec, source: { kind: 'recipe' } }));
    const merged = output.settings.mergeBuildAndHostEnvs;
    const none = { noarch: [], strong: [], weak: [], strongConstrains: [], weakConstrains: [] };
    const build = merged ? none : exportsOf(output, requirements.build, solved.build, 'build');
    const hostAsked = merged ? [...requirements.build, ...requirements.host] : requirements.host;
    const host = exportsOf(output, hostAsked, solved.host, 'host');
    const inherited = staging && solved.staging && output.inheritsRunExports
        ? taken(output, exportsOf(output, staging.requirements.build, solved.staging.build, 'build', staging.requirements), exportsOf(output, staging.requirements.host, solved.staging.host, 'host', staging.requirements))
        : { depends: [], constrains: [] };
    const exported = taken(output, build, host);
    const texts = (list) => pin(list).map((spec) => spec.toString());
    const { runExports } = requirements;
    return {
        depends: finalise_distinct([...own(requirements.run), ...inherited.depends, ...exported.depends]),
        constrains: finalise_distinct([...own(requirements.runConstraints), ...inherited.constrains, ...exported.constrains]),
        runExports: {
            weak: texts(runExports.weak),
            strong: texts(runExports.strong),
            noarch: texts(runExports.noarch),
            weakConstrains: texts(runExports.weakConstraints),
            strongConstrains: texts(runExports.strongConstraints),
        },
        extraDepends: new Map([...requirements.extras].map(([group, list]) => [group, pin(list)])),
    };
}
function taken(output, build, host) {
    if (output.noarch)
        return { depends: host.noarch, constrains: [] };
    return {
        depends: [...build.strong, ...host.strong, ...host.weak],
        constrains: [...build.strongConstrains, ...host.strongConstrains, ...host.weakConstrains],
    };
}
function exportsOf(output, asked, environment, from, owner = output.requirements) {
    const ignored = [output.requirements.ignoreRunExports, owner.ignoreRunExports];
    const always = output.python.versionIndependent ? ['python'] : [];
    const byName = new Set([...ignored.flatMap((one) => one.byName), ...always]);
    const fromPackage = new Set([...ignored.flatMap((one) => one.fromPackage), ...always]);
    const names = new Set(asked.map((one) => (one.kind === 'pin' ? one.name : one.spec.name.toString())));
    const lists = {
        noarch: [],
        strong: [],
        weak: [],
        strongConstrains: [],
        weakConstrains: [],
    };
    for (const name of names) {
        const exported = environment.runExports.get(name);
        if (!exported || fromPackage.has(name))
            continue;
        for (const kind of Object.keys(lists)) {
            for (const text of exported[kind] ?? []) {
                const spec = MatchSpec.parse(text, { mode: 'lenient' });
                if (byName.has(spec.name.toString()))
                    continue;
                lists[kind].push({ spec, source: { kind: 'run-export', from, package: name } });
            }
        }
    }
    return lists;
}
function pinnedSpec(requirement, output, siblings, host, build) {
    const { name, pin, call } = requirement;
    const found = call === 'pin_subpackage' ? siblingOf(name, output, siblings) : packageOf(name, host, build);
    if (!found)
        throw unresolvable(requirement);
    const { version, build: buildMatcher } = (0,conda/* applyPin */.Qk)(pin, found.version, found.build);
    return conda/* MatchSpec */.F_.named(conda/* PackageName */.gp.parse(name)).with({ version, build: buildMatcher });
}
function subpackageSpec(requirement, output, siblings) {
    return pinnedSpec(requirement, output, siblings, undefined, undefined);
}
function packageOf(name, host, build) {
    const isIt = (one) => one.name.normalized === name;
    return host?.packages.find(isIt) ?? build?.packages.find(isIt);
}
function siblingOf(name, output, siblings) {
    const candidates = name === output.name ? [output] : siblings.filter((one) => one.name === name);
    const common = (one) => Object.entries(output.combination).filter(([key, value]) => one.combination[key] === value).length;
    let best;
    for (const candidate of candidates)
        if (!best || common(candidate) >= common(best))
            best = candidate;
    return best && { version: conda/* Version */.Rx.parse(best.version), build: best.buildString };
}
function unresolvable({ call, name }) {
    const isOwn = call === 'pin_subpackage';
    const message = isOwn
        ? `the pin on '${name}' cannot be worked out: no output of the recipe has that name`
        : `the pin on '${name}' cannot be worked out: neither the host nor the build environment holds '${name}'`;
    const hint = isOwn ? 'Use pin_compatible for packages of other recipes' : `Add '${name}' to the host requirements`;
    return new support/* PixiBuildError */.rW('pin-not-resolvable', message, { exitCode: 2, hint });
}
const specsOf = (list) => list.map((one) => one.spec);
function finalise_distinct(list) {
    const byText = new Map();
    for (const one of list)
        if (!byText.has(one.spec.toString()))
            byText.set(one.spec.toString(), one);
    return [...byText.values()];
}

;// CONCATENATED MODULE: ./build/recipe/sections/values.js






function lateBound(shape, variables) {
    const values = new Map(variables.map((name) => [name, `\${{ ${name} }}`]));
    return {
        parse(node, scope) {
            const read = shape.parse(node, scope);
            return {
                evaluate: (render) => render.evaluator.withVariables(values, () => read.evaluate(render)),
                scan: (names) => read.scan(names),
            };
        },
    };
}
const glob = scalar('a pattern of file names', (text) => {
    const problem = globProblem(text);
    if (problem !== undefined)
        throw new ReadError(`'${text}' is no valid pattern of file names: ${problem}`);
    return text;
});
function globProblem(text) {
    if (text === '')
        return 'it is empty';
    let braces = 0;
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === '\\') {
            at++;
        }
        else if (letter === '[') {
            const negated = text[at + 1] === '!' || text[at + 1] === '^' ? 1 : 0;
            const end = text.indexOf(']', at + 2 + negated);
            if (end < 0)
                return "'[' is not closed";
            at = end;
        }
        else if (letter === '{') {
            braces++;
        }
        else if (letter === '}') {
            if (braces === 0)
                return "'}' without '{'";
            braces--;
        }
    }
    return braces > 0 ? "'{' is not closed" : undefined;
}
const globs = list(glob);
const globSelection = chosen((node) => node.kind === 'map'
    ? mapped(map('a selection of files', { include: globs, exclude: globs }), ({ include = [], exclude = [] }) => ({
        include,
        exclude,
    }))
    : mapped(globs, (include) => ({ include, exclude: [] })));
const flagOrGlobs = chosen((node) => {
    if (node.kind !== 'scalar')
        return globs;
    return scalar('true, false or a list of patterns', (text, context) => {
        if (context.isRendered && /^(?:yes|no)$/i.test(text))
            return text.toLowerCase() === 'yes';
        const word = readFlag(text, context);
        if (word !== undefined)
            return word;
        const hint = 'Patterns are written as a list: ["lib/**"]';
        throw new ReadError(`expected true, false or a list of patterns, found '${text}'`, hint);
    });
});
function smallInteger(what) {
    return scalar(what, (text, { isRendered }) => {
        if (isRendered && text === '')
            return undefined;
        const number = parseInteger(text);
        if (number === undefined || Math.abs(number) > 0x7fffffff)
            throw new ReadError(`expected ${what}, found '${text}'`);
        return number;
    });
}
const url = scalar('a URL', (text) => {
    if (!URL.canParse(text)) {
        throw new ReadError(`'${text}' is no absolute URL`, 'Write it with its scheme, such as https://example.com');
    }
    return new URL(text).href;
});
function digest(name, bytes) {
    return scalar(`a ${name} digest`, (text) => {
        if (text === '')
            return '0'.repeat(bytes * 2);
        if (text.length !== bytes * 2 || !/^[0-9a-fA-F]*$/.test(text)) {
            throw new ReadError(`'${text}' is no ${name} digest, which has ${bytes * 2} hex digits`);
        }
        return text.toLowerCase();
    });
}
const texts = list(nonEmpty('a text'));

;// CONCATENATED MODULE: ./build/recipe/sections/about.js






let spdx;
async function loadSpdx() {
    spdx ??= (await __webpack_require__.e(/* import() */ 326).then(__webpack_require__.t.bind(__webpack_require__, 93326, 19))).default;
}
const deprecated = /^(?:A?GPL-[123]\.0|L?GPL-2\.[01]|LGPL-3\.0|GFDL-1\.[123]|GPL-[23]\.0-with-.*|BSD-2-Clause-(?:Free|Net)BSD|bzip2-1\.0\.5|eCos-2\.0|Net-SNMP|Nunit|StandardML-NJ|wxWindows)\+?$/;
const license = scalar('a licence', (value) => {
    if (!spdx)
        throw new Error('The parser of licences is used before it is loaded');
    const hint = 'Use identifiers of https://spdx.org/licenses, or LicenseRef-<name> for one of your own';
    if (value.trim() === 'NOASSERTION')
        return value;
    let expression;
    try {
        if (value.split(/[\s()]+/).some(isOddOperator))
            throw new ReadError('mixed case');
        expression = spdx(value);
    }
    catch {
        throw new ReadError(`'${value}' is no SPDX licence expression`, hint);
    }
    const old = identifiersOf(expression).find((identifier) => deprecated.test(identifier));
    if (old !== undefined) {
        const now = /GPL|GFDL/.test(old) ? `'${old.replace(/\+$/, '')}-only' or '-or-later'` : 'another one';
        throw new ReadError(`'${old}' is a deprecated licence identifier`, `SPDX has ${now} now`);
    }
    return value;
});
function isOddOperator(word) {
    return /^(?:and|or|with)$/i.test(word) && word !== word.toUpperCase() && word !== word.toLowerCase();
}
function identifiersOf(expression) {
    if ('conjunction' in expression)
        return [...identifiersOf(expression.left), ...identifiersOf(expression.right)];
    return [expression.license];
}
const trimmed = mapped(scalar_text, (value) => value?.trim());
const fields = {
    homepage: url,
    repository: url,
    documentation: url,
    license,
    license_family: scalar_text,
    license_file: lateBound(list(glob, { bare: 'scalar', orNothing: true }), [
        'PREFIX',
        'BUILD_PREFIX',
        'SRC_DIR',
        'RECIPE_DIR',
        'BUILD_DIR',
    ]),
    summary: trimmed,
    description: trimmed,
};
const about = map("the section 'about'", fields);
function mergeAbout(own, inherited) {
    const pick = (key) => own[key] ?? inherited[key];
    const values = {
        homepage: pick('homepage'),
        repository: pick('repository'),
        documentation: pick('documentation'),
        license: pick('license'),
        licenseFamily: pick('license_family'),
        summary: pick('summary'),
        description: pick('description'),
    };
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    const licenseFiles = pick('license_file');
    return { ...given, licenseFiles: licenseFiles ?? [], hasLicenseFile: licenseFiles !== undefined };
}

;// CONCATENATED MODULE: ./build/recipe/sections/context.js






class DeferredContext {
    #entries;
    constructor(entries) {
        this.#entries = entries;
    }
    get names() {
        return new Set(this.#entries.map((entry) => entry.name));
    }
    define(scope) {
        for (const { name, value } of this.#entries) {
            try {
                scope.evaluator.defineContext(name, () => 'kind' in value ? evaluateScalar(value, scope) : value.map((item) => typedScalar(item)));
            }
            catch (error) {
                scope.findings.problem(error);
                scope.evaluator.defineContext(name, () => '');
            }
        }
    }
    scan(names) {
        for (const { value } of this.#entries) {
            if (!('kind' in value))
                continue;
            for (const name of mentionedInTemplate(value.text))
                names.add(name);
        }
    }
}
const noContext = new DeferredContext([]);
function parseContext(node, scope) {
    const { findings } = scope;
    if (node.kind !== 'map') {
        findings.error('recipe-type', `the section 'context' is a map, found ${describeNode(node)}`, node.span);
        return noContext;
    }
    const entries = [];
    for (const { key, keySpan, value } of node.entries) {
        if (key.includes('-')) {
            findings.error('recipe-context-name', `the variable '${key}' cannot be used, since '-' means minus`, keySpan, {
                hint: `Name it '${key.replaceAll('-', '_')}'`,
            });
        }
        const read = parseValue(value, scope);
        if (read)
            entries.push({ name: key, value: read });
    }
    return new DeferredContext(entries);
}
function parseValue(node, scope) {
    if (node.kind === 'scalar')
        return !isTemplate(node.text) || checkTemplate(node, scope) ? node : undefined;
    if (node.kind === 'list') {
        const items = node.items.filter((item) => item.kind === 'scalar');
        if (items.length === node.items.length)
            return items;
    }
    scope.findings.error('recipe-type', 'a variable is a single value, or a list of single values', node.span);
    return undefined;
}
function evaluateScalar(node, scope) {
    if (!isTemplate(node.text))
        return typedScalar(node);
    const expression = onlyExpression(node);
    if (expression === undefined) {
        const rendered = renderScalar(node, scope);
        return node.plain ? retyped(rendered) : rendered;
    }
    if (!node.plain)
        return renderScalar({ ...node, text: node.text.trim() }, scope);
    let value;
    try {
        value = scope.evaluator.valueNow(expression);
    }
    catch (error) {
        throw problemAt(error, node, scope.findings);
    }
    if (typeof value === 'number') {
        const printed = renderScalar(node, scope).trim();
        return parseInteger(printed) ?? (Number.isInteger(value) ? printed : value);
    }
    return value ?? null;
}
function onlyExpression(node) {
    const parts = splitTemplate(node.text.trim());
    const [only] = parts;
    return parts.length === 1 && only?.kind === 'expression' ? only.text : undefined;
}
function retyped(text) {
    if (/^true$/i.test(text))
        return true;
    if (/^false$/i.test(text))
        return false;
    return parseInteger(text) ?? text;
}

;// CONCATENATED MODULE: ./build/recipe/sections/script.js







const defaultScript = { content: { kind: 'default' }, env: {}, secrets: [] };
const noScript = { content: { kind: 'none' }, env: {}, secrets: [] };
function isUnset(script) {
    const { content, interpreter, env, secrets } = script;
    return (content.kind === 'default' && interpreter === undefined && Object.keys(env).length === 0 && secrets.length === 0);
}
const command = lateText('a command');
const commands = list(command, { bare: 'scalar', orNothing: true });
function contentOf(lines) {
    if (lines.length === 0)
        return { kind: 'none' };
    const [only] = lines;
    return lines.length === 1 ? { kind: 'text', text: only } : { kind: 'commands', commands: lines };
}
const environment = mapped(dictionary("'env'", scalar('a text', (value) => {
    if (/[\r\n]/.test(value))
        throw new ReadError('the value of an environment variable must not have line breaks');
    return value;
}), (key) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(key)
    ? undefined
    : `'${key}' cannot be the name of an environment variable, which has letters, digits and '_' only`), (values) => Object.fromEntries([...values].filter(([, value]) => value !== '')));
const scriptMap = mapped(map('a script', {
    interpreter: scalar_text,
    env: environment,
    secrets: list(nonEmpty('the name of a variable'), { conditions: false }),
    content: commands,
    file: nonEmpty('the name of a file'),
    cwd: scalar_text,
}), ({ interpreter, env = {}, secrets = [], content, file, cwd }) => ({
    content: file !== undefined
        ? { kind: 'file', file }
        : content === undefined
            ? { kind: 'default' }
            : content.some((line) => line !== '')
                ? { kind: 'commands', commands: content }
                : { kind: 'none' },
    isMap: true,
    env,
    secrets,
    ...(interpreter !== undefined && { interpreter }),
    ...(cwd !== undefined && { cwd }),
}));
const plainScript = (content) => ({ content, env: {}, secrets: [] });
const anyScript = chosen((node) => {
    if (isNull(node))
        return { parse: () => ({ evaluate: () => defaultScript, scan() { } }) };
    if (node.kind === 'map')
        return scriptMap;
    if (node.kind === 'scalar') {
        return mapped(command, (one) => plainScript(one === '' ? { kind: 'none' } : { kind: 'text', text: one }));
    }
    return mapped(commands, (lines) => plainScript(contentOf(lines)));
});
function readingAll(shape) {
    return {
        parse(node, scope) {
            const read = shape.parse(node, scope);
            const mentioned = new Set();
            read.scan(mentioned);
            return {
                evaluate(render) {
                    for (const name of mentioned)
                        render.evaluator.markRead(name);
                    return read.evaluate(render);
                },
                scan(names) {
                    for (const name of mentioned)
                        names.add(name);
                },
            };
        },
    };
}
const script = readingAll(anyScript);
const stepCondition = {
    parse(node, scope) {
        const condition = parseExpression(node, scope);
        const names = mentionedVariables(condition?.text ?? '');
        return {
            evaluate: (render) => holdsScalar(condition, render),
            scan(found) {
                for (const name of names)
                    found.add(name);
            },
        };
    },
};
const step = mapped(map('a step', { run: commands, if: stepCondition, interpreter: scalar_text, cwd: scalar_text, env: environment }, { required: ['run'] }), ({ run = [], if: condition = true, interpreter, cwd, env = {} }) => condition
    ? {
        run,
        env,
        ...(interpreter !== undefined && { interpreter }),
        ...(cwd !== undefined && { cwd }),
    }
    : undefined);
const anySteps = {
    parse(node, scope) {
        if (node.kind !== 'list') {
            scope.findings.error('recipe-type', "'steps' is a list", node.span);
            return { evaluate: () => [], scan() { } };
        }
        const read = node.items.map((item) => step.parse(item, scope));
        return {
            evaluate: (render) => read.flatMap((one) => one.evaluate(render) ?? []),
            scan(names) {
                for (const one of read)
                    one.scan(names);
            },
        };
    },
};
const steps = readingAll(anySteps);

;// CONCATENATED MODULE: ./build/recipe/sections/build.js












const defaultDynamicLinking = {
    rpaths: [],
    binaryRelocation: true,
    missingDsoAllowlist: [],
    rpathAllowlist: [],
    overdependingBehavior: 'ignore',
    overlinkingBehavior: 'ignore',
};
const defaultPrefixDetection = {
    forceText: [],
    forceBinary: [],
    ignore: false,
    ignoreBinaryFiles: false,
};
const defaultPython = {
    entryPoints: [],
    versionIndependent: false,
    skipPycCompilation: [],
    useAppEntryPoint: false,
};
const defaultVariantUse = { useKeys: [], ignoreKeys: [] };
const entryPoint = scalar('an entry point', (value) => {
    const read = (0,conda/* parseEntryPoint */.yx)(value);
    const problem = read ? (0,conda/* entryPointProblem */.Gn)(read) : 'it is not of the form name = module:function';
    if (!read || problem !== undefined)
        throw new ReadError(`'${value}' is no entry point: ${problem}`);
    return read;
});
const python = mapped(map("'python'", {
    entry_points: list(entryPoint),
    skip_pyc_compilation: globs,
    use_python_app_entrypoint: flag,
    version_independent: exactFlag,
    site_packages_path: scalar_text,
}), (values) => ({
    entryPoints: values.entry_points ?? [],
    skipPycCompilation: values.skip_pyc_compilation ?? [],
    useAppEntryPoint: values.use_python_app_entrypoint ?? false,
    versionIndependent: values.version_independent ?? false,
    ...(values.site_packages_path !== undefined && { sitePackagesPath: values.site_packages_path }),
}));
const linkBehavior = oneOf(['ignore', 'error']);
const dynamicLinking = mapped(map("'dynamic_linking'", {
    rpaths: list(nonEmpty('a folder')),
    binary_relocation: flagOrGlobs,
    missing_dso_allowlist: globs,
    rpath_allowlist: globs,
    overdepending_behavior: linkBehavior,
    overlinking_behavior: linkBehavior,
}), (values) => ({
    rpaths: values.rpaths ?? [],
    binaryRelocation: values.binary_relocation ?? true,
    missingDsoAllowlist: values.missing_dso_allowlist ?? [],
    rpathAllowlist: values.rpath_allowlist ?? [],
    overdependingBehavior: values.overdepending_behavior ?? 'ignore',
    overlinkingBehavior: values.overlinking_behavior ?? 'ignore',
}));
const prefixDetection = mapped(map("'prefix_detection'", {
    force_file_type: map("'force_file_type'", { text: globs, binary: globs }),
    ignore: flagOrGlobs,
    ignore_binary_files: flag,
}), ({ force_file_type: forced, ignore = false, ignore_binary_files: ignoreBinaryFiles = false }) => ({
    forceText: forced?.text ?? [],
    forceBinary: forced?.binary ?? [],
    ignore,
    ignoreBinaryFiles,
}));
const regex = scalar('a regular expression', (value) => {
    try {
        new RegExp(value
            .replace(/\(\?[a-zA-Z-]+\)/g, '')
            .replace(/\(\?P</g, '(?<')
            .replace(/\\[Az]/g, ''));
    }
    catch (error) {
        throw new ReadError(`'${value}' is no regular expression: ${error.message.replace(/^.*: /, '')}`);
    }
    return value;
});
const postProcess = mapped(map("an entry of 'post_process'", { files: globs, regex, replacement: scalar('a text', (value) => value) }, { required: ['files', 'regex', 'replacement'] }), ({ files = [], regex: pattern = '', replacement = '' }) => ({ files, regex: pattern, replacement }));
const variantUse = {
    parse(node, scope) {
        const read = map("'variant'", {
            use_keys: list(nonEmpty('a variant key')),
            ignore_keys: list(nonEmpty('a variant key')),
            down_prioritize_variant: smallInteger('a whole number'),
        }).parse(node, scope);
        const literal = node.kind === 'map' ? literalTexts(entryOf(node, 'use_keys')?.value) : [];
        return {
            evaluate(render) {
                const { use_keys = [], ignore_keys = [], down_prioritize_variant: downPrioritize } = read.evaluate(render);
                return { useKeys: use_keys, ignoreKeys: ignore_keys, ...(downPrioritize !== undefined && { downPrioritize }) };
            },
            scan(names) {
                read.scan(names);
                for (const key of literal)
                    names.add(key.replace(/[-.]/g, '_'));
            },
        };
    },
};
function literalTexts(node) {
    if (node === undefined)
        return [];
    if (node.kind === 'scalar')
        return isTemplate(node.text) ? [] : [node.text];
    const children = node.kind === 'list' ? node.items : node.entries.map((entry) => entry.value);
    return children.flatMap(literalTexts);
}
const noarch = scalar("'python' or 'generic'", (value) => {
    if (value === 'python' || value === 'generic')
        return value;
    if (['', '~', 'null', 'none'].includes(value))
        return undefined;
    throw new ReadError(`expected 'python' or 'generic', found '${value}'`);
});
const skipCondition = {
    parse(node, scope) {
        if (node.kind !== 'scalar')
            return refuse(node, 'an expression', scope);
        if (isTemplate(node.text) && !checkTemplate(node, scope))
            return unreadable;
        const names = isTemplate(node.text) ? mentionedInTemplate(node.text) : mentionedVariables(node.text);
        return {
            evaluate: (render) => holdsOrFalse(isTemplate(node.text) ? renderScalar(node, render) : node.text, render),
            scan(found) {
                for (const name of names)
                    found.add(name);
            },
        };
    },
};
function holdsOrFalse(expression, { evaluator }) {
    if (expression.trim() === '')
        return false;
    try {
        return evaluator.holdsNow(expression);
    }
    catch (error) {
        if (error instanceof ExpressionError)
            return false;
        throw error;
    }
}
const skip = mapped(list(skipCondition, { bare: 'item', orNothing: true }), (conditions) => conditions.includes(true));
const flags = {
    parse(node, scope) {
        if (!scope.settings.v3) {
            scope.findings.error('recipe-v3', "'flags' needs repodata revision 3; allow it with --v3", node.span);
        }
        return list(scalar('a flag', (value) => {
            if (!(0,conda/* isFlag */.RV)(value))
                throw new ReadError(`'${value}' is no flag of a package`);
            return value;
        })).parse(node, scope);
    },
};
const buildString = {
    parse(node, scope) {
        if (isNull(node))
            return { evaluate: () => undefined, scan() { } };
        if (node.kind !== 'scalar')
            return refuse(node, 'a text', scope);
        if (isTemplate(node.text) && !checkTemplate(node, scope))
            return unreadable;
        const names = mentionedInTemplate(node.text);
        return {
            evaluate(render) {
                for (const name of names)
                    render.evaluator.markRead(name);
                return { node };
            },
            scan(found) {
                for (const name of names)
                    found.add(name);
            },
        };
    },
};
const plan = { script: script, steps: steps };
const buildFields = {
    ...plan,
    number: wholeNumber('a build number, which is a whole number from 0'),
    string: buildString,
    noarch,
    skip,
    python,
    variant: variantUse,
    files: globSelection,
    always_include_files: globs,
    always_copy_files: globs,
    merge_build_and_host_envs: flag,
    dynamic_linking: dynamicLinking,
    prefix_detection: prefixDetection,
    post_process: list(postProcess),
    flags,
};
const buildMap = map("the section 'build'", buildFields);
function checkPlan(node, scope) {
    if (node.kind !== 'map')
        return;
    const stepsEntry = entryOf(node, 'steps');
    const scriptEntry = entryOf(node, 'script');
    if (!stepsEntry)
        return;
    if (!scope.settings.experimental) {
        scope.findings.error('recipe-experimental', "'steps' is experimental; allow it with --experimental", stepsEntry.keySpan);
    }
    if (scriptEntry) {
        scope.findings.error('recipe-conflict', "'steps' cannot stand beside 'script'", stepsEntry.keySpan, {
            related: { message: "'script' is here", span: scriptEntry.keySpan },
        });
    }
}
const buildSection = {
    parse(node, scope) {
        checkPlan(node, scope);
        return buildMap.parse(node, scope);
    },
};
const stagingBuildMap = map("the section 'build' of a staging output", plan, {
    forbidden: Object.fromEntries(Object.keys(buildFields)
        .filter((key) => !Object.hasOwn(plan, key))
        .map((key) => [key, `'${key}' has no place in a staging output, which has 'script' or 'steps' only`])),
});
const stagingBuildSection = {
    parse(node, scope) {
        checkPlan(node, scope);
        return stagingBuildMap.parse(node, scope);
    },
};

;// CONCATENATED MODULE: ./build/recipe/sections/extra.js




const extra = {
    parse(node, scope) {
        if (node.kind !== 'map') {
            scope.findings.error('recipe-type', `the section 'extra' is a map, found ${describeNode(node)}`, node.span);
            return { evaluate: () => ({}), scan() { } };
        }
        checkTemplates(node, scope);
        return {
            evaluate: (render) => Object.fromEntries(node.entries.map((entry) => [entry.key, evaluated(entry.value, render)])),
            scan() { },
        };
    },
};
function checkTemplates(node, scope) {
    if (node.kind === 'scalar') {
        if (isTemplate(node.text))
            checkTemplate(node, scope);
    }
    else if (node.kind === 'list') {
        for (const item of node.items)
            checkTemplates(item, scope);
    }
    else {
        for (const entry of node.entries)
            checkTemplates(entry.value, scope);
    }
}
function evaluated(node, scope) {
    if (node.kind === 'list')
        return node.items.map((item) => evaluated(item, scope));
    if (node.kind === 'map') {
        const entries = node.entries.map((entry) => [entry.key, evaluated(entry.value, scope)]);
        return Object.fromEntries(entries.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    }
    return isTemplate(node.text) ? renderScalar(node, scope) : plainValue(node);
}
function plainValue(node) {
    if (!node.plain)
        return node.text;
    if (isNull(node))
        return null;
    if (/^(?:true|True|TRUE)$/.test(node.text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(node.text))
        return false;
    const integer = parseInteger(node.text);
    if (integer !== undefined)
        return integer;
    return /^[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?$/.test(node.text) ? Number(node.text) : node.text;
}

;// CONCATENATED MODULE: ./build/recipe/sections/source.js







const common = {
    patches: lateBound(texts, ['SRC_DIR', 'RECIPE_DIR', 'BUILD_DIR']),
    target_directory: scalar_text,
    filter: globSelection,
};
const digests = { sha256: digest('SHA-256', 32), md5: digest('MD5', 16) };
function commonOf({ patches = [], target_directory: targetDirectory, filter }) {
    return { patches, ...(targetDirectory !== undefined && { targetDirectory }), ...(filter && { filter }) };
}
const publisher = scalar('a publisher', (value) => {
    const match = /^(github|gitlab):([^/@\s]+)\/([^@\s]+?)(?:@(\S+))?$/.exec(value);
    if (!match)
        throw new ReadError(`'${value}' is no publisher`, "Write 'github:owner/repository' or 'gitlab:group/project'");
    const [, provider, owner = '', repository = '', reference] = match;
    return {
        provider: provider,
        owner,
        repository,
        ...(reference !== undefined && { reference }),
    };
});
const urlList = checked(list(url, { bare: 'scalar', conditions: false, keepsEmpty: true }), (node, { findings }) => {
    if (node.kind !== 'list' || node.items.length > 0)
        return;
    findings.error('recipe-value', 'a url source needs at least one URL', node.span);
});
const urlSource = mapped(map('a url source', {
    url: urlList,
    ...digests,
    file_name: scalar_text,
    attestation: map("'attestation'", {
        bundle_url: url,
        publishers: list(publisher, { bare: 'scalar', conditions: false }),
    }),
    ...common,
}), ({ url: urls = [], sha256, md5, file_name: fileName, attestation, ...rest }) => {
    return {
        kind: 'url',
        urls,
        ...(sha256 !== undefined && { sha256 }),
        ...(md5 !== undefined && { md5 }),
        ...(fileName !== undefined && { fileName }),
        ...(attestation && {
            attestation: {
                ...(attestation.bundle_url !== undefined && { bundleUrl: attestation.bundle_url }),
                publishers: attestation.publishers ?? [],
            },
        }),
        ...commonOf(rest),
    };
});
const gitSource = mapped(map('a git source', {
    git: nonEmpty('a repository'),
    rev: scalar_text,
    tag: scalar_text,
    branch: scalar_text,
    depth: smallInteger('a number of commits'),
    lfs: flag,
    submodules: flag,
    expected_commit: scalar_text,
    ...common,
}), ({ git, rev, tag, branch, depth, lfs = false, submodules = true, expected_commit: commit, ...rest }) => ({
    kind: 'git',
    location: locationOf(git ?? ''),
    revision: revisionOf(rev, tag, branch),
    ...(depth !== undefined && { depth }),
    lfs,
    submodules,
    ...(commit !== undefined && { expectedCommit: commit }),
    ...commonOf(rest),
}));
function locationOf(git) {
    return /^[a-z][a-z0-9+.-]+:/i.test(git) && URL.canParse(git) && !/^[^/]*@[^/]*:/.test(git) ? new URL(git).href : git;
}
function revisionOf(rev, tag, branch) {
    if (tag !== undefined)
        return `refs/tags/${tag}`;
    if (branch !== undefined)
        return `refs/heads/${branch}`;
    return rev === undefined || rev.toUpperCase() === 'HEAD' ? 'HEAD' : rev;
}
const pathSource = mapped(map('a path source', {
    path: nonEmpty('a path'),
    ...digests,
    file_name: scalar_text,
    use_gitignore: fixed(flag, 'true or false'),
    ...common,
}), ({ path = '', sha256, md5, file_name: fileName, use_gitignore: useGitignore = true, ...rest }) => ({
    kind: 'path',
    path,
    ...(sha256 !== undefined && { sha256 }),
    ...(md5 !== undefined && { md5 }),
    ...(fileName !== undefined && { fileName }),
    useGitignore,
    ...commonOf(rest),
}));
const noSource = {
    parse(node, scope) {
        const message = "a source needs one of the keys 'git', 'url' and 'path'";
        scope.findings.error('recipe-missing-key', message, node.kind === 'map' ? firstKeySpan(node) : node.span);
        return unreadable;
    },
};
const source = chosen((node) => {
    if (node.kind !== 'map')
        return noSource;
    if (entryOf(node, 'git'))
        return { parse: (_node, scope) => parseGit(node, scope) };
    if (entryOf(node, 'url'))
        return { parse: (_node, scope) => parseUrl(node, scope) };
    return entryOf(node, 'path') ? pathSource : noSource;
});
function parseUrl(node, scope) {
    const attestation = entryOf(node, 'attestation');
    if (attestation && !scope.settings.experimental) {
        const message = "'attestation' is experimental; allow it with --experimental";
        scope.findings.error('recipe-experimental', message, attestation.keySpan);
    }
    return urlSource.parse(node, scope);
}
function parseGit(node, scope) {
    const given = ['rev', 'tag', 'branch'].flatMap((key) => entryOf(node, key) ?? []);
    const [first, second] = given;
    if (first && second) {
        scope.findings.error('recipe-conflict', `'${second.key}' cannot stand beside '${first.key}'`, second.keySpan, {
            hint: "Give one of 'rev', 'tag' and 'branch'",
            related: { message: `'${first.key}' is here`, span: first.keySpan },
        });
    }
    return gitSource.parse(node, scope);
}
const sources = list(source, { bare: 'item', strictConditions: true });

;// CONCATENATED MODULE: ./build/recipe/sections/tests.js









const names = list(nonEmpty('a name'));
const specs = list(strictSpec);
const pythonVersions = {
    parse: (node, scope) => mapped(list(pythonVersion, { bare: 'scalar' }), (versions) => ({
        versions,
        isList: node.kind === 'list',
    })).parse(node, scope),
};
const expectation = {
    parse: (node, scope) => (node.kind === 'map'
        ? mapped(map('an expectation', { exists: globs, not_exists: globs }), ({ exists = [], not_exists = [] }) => ({
            exists,
            notExists: not_exists,
        }))
        : mapped(globs, (exists) => ({ exists, notExists: [] }))).parse(node, scope),
};
const strictFlag = fixed(scalar('true or false', (value) => {
    if (/^(?:[Tt]rue|[Yy]es)$/.test(value))
        return true;
    if (/^(?:[Ff]alse|[Nn]o)$/.test(value))
        return false;
    throw new ReadError(`expected true or false, found '${value}'`);
}), 'true or false');
const noExpectation = { exists: [], notExists: [] };
const noFiles = { include: [], exclude: [] };
const filesOfTest = mapped(globs, (include) => ({ include, exclude: [] }));
const kinds = [
    [
        'python',
        inside('python', {
            imports: list(nonEmpty('a name'), { bare: 'item', orNothing: true }),
            pip_check: flag,
            python_version: pythonVersions,
        }, ({ imports = [], pip_check: pipCheck = true, python_version: python }) => ({
            kind: 'python',
            imports,
            pipCheck,
            pythonVersions: python?.versions ?? [],
            pythonVersionsAreList: python?.isList ?? false,
        })),
    ],
    ['perl', inside('perl', { uses: names }, ({ uses = [] }) => ({ kind: 'perl', uses }))],
    ['r', inside('r', { libraries: names }, ({ libraries = [] }) => ({ kind: 'r', libraries }))],
    ['ruby', inside('ruby', { requires: names }, ({ requires = [] }) => ({ kind: 'ruby', requires }))],
    [
        'script',
        mapped(map('a script test', {
            script: script,
            requirements: map("the 'requirements' of a test", { run: specs, build: specs }),
            files: map("the 'files' of a test", { source: filesOfTest, recipe: filesOfTest }),
        }), ({ script: content, requirements, files }) => ({
            kind: 'script',
            script: content?.content.kind === 'default' ? { ...content, content: noScript.content } : (content ?? noScript),
            requirements: { run: requirements?.run ?? [], build: requirements?.build ?? [] },
            files: { source: files?.source ?? noFiles, recipe: files?.recipe ?? noFiles },
        })),
    ],
    [
        'downstream',
        mapped(map('a downstream test', { downstream: lenientSpec }), ({ downstream = '' }) => ({
            kind: 'downstream',
            spec: downstream,
        })),
    ],
    [
        'package_contents',
        inside('package_contents', {
            files: expectation,
            site_packages: expectation,
            bin: expectation,
            lib: expectation,
            include: expectation,
            strict: strictFlag,
        }, ({ files, site_packages: sitePackages, bin, lib, include, strict = false }) => ({
            kind: 'package-contents',
            files: files ?? noExpectation,
            sitePackages: sitePackages ?? noExpectation,
            bin: bin ?? noExpectation,
            lib: lib ?? noExpectation,
            include: include ?? noExpectation,
            strict,
        })),
    ],
];
function inside(key, fields, build) {
    const outer = map(`a test of the kind '${key}'`, { [key]: map(`'${key}'`, fields) });
    return mapped(outer, (values) => build((values[key] ?? {})));
}
const test = {
    parse(node, scope) {
        const kind = node.kind === 'map' ? kinds.find(([key]) => entryOf(node, key) !== undefined) : undefined;
        if (kind)
            return kind[1].parse(node, scope);
        const message = `a test needs one of the keys ${kinds.map(([key]) => `'${key}'`).join(', ')}`;
        scope.findings.error('recipe-missing-key', message, node.kind === 'map' ? firstKeySpan(node) : node.span);
        return unreadable;
    },
};
const tests = list(test);

;// CONCATENATED MODULE: ./build/recipe/sections/output.js












const packageName = scalar('the name of a package', (text) => conda/* PackageName */.gp.parse(text));
const packageVersion = scalar('a version', (text) => {
    try {
        conda/* Version */.Rx.parse(text);
    }
    catch (error) {
        if (error instanceof conda/* CondaParseError */.RP)
            throw new ReadError(`'${text}' is no version: ${error.message}`, error.hint);
        throw error;
    }
    return text;
});
const inheritMap = map("'inherit'", { from: nonEmpty('the name of a staging output'), run_exports: flag }, { required: ['from'] });
const inherit = chosen((node) => {
    if (isNull(node))
        return { parse: () => ({ evaluate: () => ({ runExports: true }), scan() { } }) };
    return node.kind === 'map'
        ? mapped(inheritMap, ({ from, run_exports: runExports = true }) => ({ staging: from ?? '', runExports }))
        : mapped(nonEmpty('the name of a staging output'), (staging) => ({ staging, runExports: true }));
});
const output_commonFields = { source: sources, build: buildSection, about: about, tests: tests };
const topFields = { ...output_commonFields, extra: extra };
const outputFields = {
    ...output_commonFields,
    package: map("'package'", { name: packageName, version: packageVersion }, { required: ['name'] }),
    inherit,
    requirements: requirementsSection,
};
const singleFields = {
    ...topFields,
    package: map("'package'", { name: packageName, version: packageVersion }, { required: ['name', 'version'] }),
    requirements: requirementsSection,
};
const stagingFields = {
    staging: map("'staging'", { name: nonEmpty('a name') }, { required: ['name'] }),
    source: sources,
    requirements: stagingRequirements,
    build: stagingBuildSection,
};
const packageOutput = map('an output', outputFields, {
    forbidden: { extra: "'extra' belongs to the top level of the recipe", staging: misplacedStaging() },
});
const stagingOutput = map('a staging output', stagingFields);
function misplacedStaging() {
    return "an output is either a 'package' or a 'staging' output";
}
const output = {
    parse(node, scope) {
        if (node.kind !== 'map') {
            scope.findings.error('recipe-type', `an output is a map, found ${describeNode(node)}`, node.span);
            return unreadable;
        }
        const parsed = parseOutput(node, scope);
        if (!parsed)
            return unreadable;
        return { evaluate: () => parsed, scan: (names) => parsed.map.scan(names) };
    },
};
function parseOutput(node, scope) {
    const span = firstKeySpan(node);
    if (entryOf(node, 'staging') && !entryOf(node, 'package')) {
        return { kind: 'staging', span, map: stagingOutput.parse(node, scope) };
    }
    if (entryOf(node, 'package'))
        return { kind: 'package', span, map: packageOutput.parse(node, scope) };
    scope.findings.error('recipe-missing-key', "an output needs the key 'package' or 'staging'", span);
    return undefined;
}

;// CONCATENATED MODULE: ./build/recipe/sections/recipe.js







const recipeIdentity = map("'recipe'", { name: packageName, version: packageVersion });
const topOfMany = { ...topFields, recipe: recipeIdentity };
const schemaVersion = fixed(scalar('the schema version, which is 1', (text) => {
    if (text !== '1')
        throw new ReadError(`the schema version '${text}' is not known; this is written for version 1`);
    return 1;
}), 'the schema version, which is 1');
const anything = { parse: () => ({ evaluate: () => undefined, scan() { } }) };
const cacheHint = "'cache' is no longer part of recipes: make it an output with the key 'staging', and let the packages 'inherit' it";
const inOutputs = (key) => `'${key}' cannot stand beside 'outputs'; give it to the outputs${key === 'package' ? ", or use 'recipe'" : ''}`;
const single = map('a recipe', { schema_version: schemaVersion, $schema: anything, context: anything, ...singleFields }, {
    required: ['package'],
    forbidden: { cache: cacheHint, recipe: "'recipe' is for recipes with 'outputs'; use 'package'" },
});
const multiple = map('a recipe', { schema_version: schemaVersion, context: anything, outputs: anything, ...topOfMany }, {
    forbidden: {
        cache: cacheHint,
        package: inOutputs('package'),
        requirements: inOutputs('requirements'),
        inherit: inOutputs('inherit'),
        $schema: "'$schema' cannot stand beside 'outputs'",
    },
});
const outputs = list(output);
function parseRecipeNode(node, scope) {
    const { findings } = scope;
    if (node?.kind !== 'map') {
        const found = node ? describeNode(node) : 'nothing';
        findings.error('recipe-type', `a recipe is a map, found ${found}`, node?.span ?? { start: 0, end: 0 });
        return undefined;
    }
    const contextEntry = entryOf(node, 'context');
    const context = contextEntry ? parseContext(contextEntry.value, scope) : noContext;
    const mentioned = new Set();
    context.scan(mentioned);
    const span = { start: node.span.start, end: node.span.start + 1 };
    const outputsEntry = entryOf(node, 'outputs');
    if (!outputsEntry) {
        const top = single.parse(node, scope);
        top.scan(mentioned);
        return { kind: 'single', context, span, mentioned, top };
    }
    const top = multiple.parse(node, scope);
    top.scan(mentioned);
    const read = outputs.parse(outputsEntry.value, scope);
    if (outputsEntry.value.kind === 'list' && outputsEntry.value.items.length === 0) {
        findings.error('recipe-no-outputs', "'outputs' is empty; a recipe needs at least one output", outputsEntry.keySpan);
    }
    read.scan(mentioned);
    return { kind: 'multiple', context, span, mentioned, top, outputs: read };
}

;// CONCATENATED MODULE: ./build/recipe/rendering/load.js






async function parseRecipe({ file, text }, settings = { experimental: false, v3: false }) {
    await Promise.all([loadYaml(), loadEngine(), loadSpdx()]);
    const source = new SourceText(file, text.replace(/^\uFEFF/, ''));
    const findings = new Findings(source);
    const before = findings.errorCount;
    const node = parseYaml(findings);
    if (findings.errorCount > before && node === undefined)
        findings.check('recipe');
    const recipe = parseRecipeNode(node, { findings, settings });
    findings.check('recipe');
    if (!recipe)
        throw new Error('A recipe that cannot be read has no findings');
    return { source, recipe, settings, warnings: findings.diagnostics };
}

;// CONCATENATED MODULE: ./build/recipe/rendering/output-requirements.js

function outputRequirements(output, siblings) {
    const { requirements, variant, settings, staging } = output;
    const pinned = (one) => one.kind === 'pin' && one.call === 'pin_subpackage'
        ? { kind: 'package', spec: subpackageSpec(one, output, siblings) }
        : one;
    const all = (list) => list.map(pinned);
    const filled = (list, of) => list.map((one) => (one.kind === 'package' ? { ...one, spec: filledSpec(one.spec, of) } : pinned(one)));
    const ofBoth = (kind) => output_requirements_distinct([
        ...filled(staging?.requirements[kind] ?? [], { ...variant, ...staging?.variant }),
        ...filled(requirements[kind], variant),
    ]);
    const [build, host] = [ofBoth('build'), ofBoth('host')];
    const lists = requirements.runExports;
    const runExports = {
        weak: all(lists.weak),
        strong: all(lists.strong),
        noarch: all(lists.noarch),
        weakConstraints: all(lists.weakConstraints),
        strongConstraints: all(lists.strongConstraints),
    };
    return {
        build: settings.mergeBuildAndHostEnvs ? [] : build,
        host: settings.mergeBuildAndHostEnvs ? output_requirements_distinct([...build, ...host]) : host,
        run: all(requirements.run),
        runConstraints: all(requirements.runConstraints),
        extras: new Map([...requirements.extras].map(([group, list]) => [group, all(list)])),
        runExports,
        ignoreRunExports: ignored(output),
    };
}
function ignored({ requirements, staging, inheritsRunExports, python }) {
    const { byName, fromPackage } = requirements.ignoreRunExports;
    const always = python.versionIndependent ? ['python'] : [];
    if (!staging)
        return { byName: [...byName, ...always], fromPackage: [...fromPackage, ...always] };
    const inherited = staging.requirements.ignoreRunExports;
    const own = new Set([...requirements.build, ...requirements.host].map(nameOf));
    const silent = inheritsRunExports
        ? []
        : [...staging.requirements.build, ...staging.requirements.host].map(nameOf).filter((name) => !own.has(name));
    return {
        byName: [...byName, ...inherited.byName, ...always],
        fromPackage: [...fromPackage, ...inherited.fromPackage, ...silent, ...always],
    };
}
const nameOf = (one) => (one.kind === 'pin' ? one.name : one.spec.name.toString());
function output_requirements_distinct(list) {
    const byText = new Map();
    for (const one of list) {
        const text = one.kind === 'pin' ? `${one.call} ${one.name} ${JSON.stringify(one.pin)}` : one.spec.toString();
        if (!byText.has(text))
            byText.set(text, one);
    }
    return [...byText.values()];
}

;// CONCATENATED MODULE: ./build/recipe/rendering/inherit.js


function mergeBuild(own, inherited, isOnlyOutput) {
    const ownNoarch = own.noarch;
    return {
        number: own.number ?? inherited.number ?? 0,
        string: (own.string ?? inherited.string)?.node,
        noarch: ownNoarch ?? inherited.noarch,
        flags: own.flags && own.flags.length > 0 ? own.flags : (inherited.flags ?? []),
        python: differing(own.python, inherited.python, defaultPython),
        plan: mergePlan(own, inherited, isOnlyOutput),
        settings: {
            ...filesOf(own, inherited),
            alwaysIncludeFiles: differing(own.always_include_files, inherited.always_include_files, []),
            alwaysCopyFiles: differing(own.always_copy_files, inherited.always_copy_files, []),
            mergeBuildAndHostEnvs: Boolean(own.merge_build_and_host_envs || inherited.merge_build_and_host_envs),
            dynamicLinking: differing(own.dynamic_linking, inherited.dynamic_linking, defaultDynamicLinking),
            prefixDetection: differing(own.prefix_detection, inherited.prefix_detection, defaultPrefixDetection),
            postProcess: differing(own.post_process, inherited.post_process, []),
            variant: differing(own.variant, inherited.variant, defaultVariantUse),
        },
    };
}
function mergePlan(own, inherited, isOnlyOutput) {
    const fallback = isOnlyOutput ? defaultScript : noScript;
    if (own.steps)
        return { script: noScript, steps: own.steps };
    if (own.script && !isUnset(own.script))
        return { script: settled(own.script, fallback) };
    if (inherited.steps)
        return { script: noScript, steps: inherited.steps };
    const script = inherited.script ?? own.script;
    return { script: script ? settled(script, fallback) : fallback };
}
function settled(script, fallback) {
    return script.content.kind === 'default' ? { ...script, content: fallback.content } : script;
}
function filesOf(own, inherited) {
    const isGiven = (values) => values.files !== undefined && values.files.include.length + values.files.exclude.length > 0;
    const files = isGiven(own) ? own.files : isGiven(inherited) ? inherited.files : undefined;
    return files ? { files } : {};
}
function differing(own, inherited, byDefault) {
    const isOwn = own !== undefined && JSON.stringify(own) !== JSON.stringify(byDefault);
    return isOwn ? own : (inherited ?? own ?? byDefault);
}

;// CONCATENATED MODULE: ./build/recipe/rendering/used-variant.js


const used_variant_alwaysUsed = ['channel_targets', 'channel_sources'];
function environmentKeys({ target, build }) {
    const names = 'CPU_COUNT SHLIB_EXT LANG LC_ALL MAKEFLAGS BUILD'.split(' ');
    const family = (0,conda/* platformFamily */.Cz)(target);
    if ((0,conda/* isUnix */.Jb)(target))
        names.push(...'PATH HOME USER SHELL EDITOR TERM PKG_CONFIG_PATH CMAKE_GENERATOR SSL_CERT_FILE'.split(' '));
    if (family === 'linux')
        names.push(...'LD_RUN_PATH QEMU_LD_PREFIX QEMU_UNAME DEJAGNU DISPLAY CFLAGS CXXFLAGS LDFLAGS'.split(' '));
    if (family === 'osx')
        names.push('OSX_ARCH', 'MACOSX_DEPLOYMENT_TARGET');
    if (family === 'ios' || family === 'iossimulator')
        names.push('IOS_ARCH', 'IPHONEOS_DEPLOYMENT_TARGET', 'HOST');
    if (family === 'android')
        names.push('ANDROID_ABI', 'ANDROID_API_LEVEL', 'HOST');
    if (family === 'win') {
        names.push(...'SCRIPTS LIBRARY_PREFIX LIBRARY_BIN LIBRARY_INC LIBRARY_LIB LIB INCLUDE CYGWIN_PREFIX Path'.split(' '));
    }
    if ((0,conda/* platformFamily */.Cz)(build) === 'win')
        names.push('USERPROFILE', 'TEMP', 'TMP', 'PATHEXT');
    return new Set(names);
}
function standingKeys(platforms) {
    return new Set(['target_platform', ...used_variant_alwaysUsed, ...environmentKeys(platforms)]);
}
function used_variant_usedVariant(input) {
    const { combination, noarch } = input;
    const values = new Map();
    const reasons = new Map();
    const set = (key, value, reason) => {
        values.set(key, value);
        reasons.set(key, reason);
    };
    const add = (key, reason) => {
        if (!Object.hasOwn(combination, key) || values.has(key))
            return;
        if (input.contextNames.has(key) && !input.read.has(key))
            return;
        set(key, combination[key], reason);
    };
    add('target_platform', 'platform');
    for (const key of used_variant_alwaysUsed)
        add(key, 'always');
    for (const key of input.read)
        add(key, 'read');
    for (const key of input.free)
        add(key, 'free-spec');
    for (const key of environmentKeys(input.platforms))
        add(key, 'environment-variable');
    if (noarch === 'python')
        values.delete('python');
    if (noarch !== undefined)
        set('target_platform', 'noarch', 'platform');
    for (const requirement of input.run) {
        if (requirement.kind !== 'package' || !requirement.spec.isVirtual)
            continue;
        set(normalizeVariantKey(requirement.spec.name.toString()), requirement.spec.toString(), 'virtual-package');
    }
    for (const [key, value] of Object.entries(input.staging?.variant ?? {})) {
        if (!values.has(key))
            set(key, value, 'staging');
    }
    for (const key of input.useKeys)
        add(normalizeVariantKey(key), 'use-keys');
    for (const key of input.ignoreKeys)
        values.delete(normalizeVariantKey(key));
    for (const key of reasons.keys())
        if (!values.has(key))
            reasons.delete(key);
    return { variant: sortedVariant(Object.fromEntries(values)), reasons };
}

;// CONCATENATED MODULE: ./build/recipe/rendering/evaluate.js






function evaluateRecipe(recipe, combination, options, findings) {
    return new RecipeEvaluation(recipe, combination, options, findings).run();
}
class RecipeEvaluation {
    #recipe;
    #combination;
    #options;
    #findings;
    #platforms;
    #staging = new Map();
    constructor(recipe, combination, options, findings) {
        this.#recipe = recipe;
        this.#combination = combination;
        this.#options = options;
        this.#findings = findings;
        const { host, target = host, build } = options.platforms;
        this.#platforms = { target, build };
    }
    run() {
        const outputs = [];
        const leftOut = [];
        const add = (evaluated) => {
            if (!evaluated)
                return;
            if ('build' in evaluated)
                outputs.push(evaluated);
            else
                leftOut.push(evaluated);
        };
        if (this.#recipe.kind === 'single') {
            add(this.#evaluateSingle());
        }
        else {
            const parsed = this.#attempt(() => this.#evaluateOutputList()) ?? [];
            for (const one of parsed)
                if (one.kind === 'staging')
                    this.#attempt(() => this.#evaluateStaging(one.map));
            parsed.forEach((one, index) => {
                if (one.kind === 'package')
                    add(this.#attempt(() => this.#evaluatePackage(one.map, one.span, index)));
            });
        }
        const freeKeys = new Set(outputs.flatMap((output) => output.freeKeys));
        for (const staging of this.#staging.values())
            for (const key of staging.freeKeys)
                freeKeys.add(key);
        return { outputs, leftOut, freeKeys };
    }
    #attempt(work) {
        try {
            return work();
        }
        catch (error) {
            this.#findings.problem(error);
            return undefined;
        }
    }
    #scope() {
        const { platforms, environment, settings, access } = this.#options;
        const evaluator = new Evaluator({
            platforms,
            environment,
            variant: this.#combination,
            experimental: settings.experimental,
            ...(access && { access }),
        });
        const scope = { findings: this.#findings, evaluator, settings };
        this.#recipe.context.define(scope);
        return scope;
    }
    #evaluateOutputList() {
        return this.#recipe.kind === 'multiple' ? this.#recipe.outputs.evaluate(this.#scope()) : [];
    }
    #evaluateSingle() {
        if (this.#recipe.kind !== 'single')
            return undefined;
        const { top } = this.#recipe;
        const skip = top.field('build')?.field('skip')?.evaluate(this.#scope()) ?? false;
        const findings = skip ? new Findings(this.#findings.source) : this.#findings;
        const scope = { ...this.#scope(), findings };
        const values = top.evaluate(scope);
        if (skip && findings.errorCount > 0) {
            return { name: values.package?.name?.normalized ?? '', combination: this.#combination };
        }
        const { package: identity, requirements = noRequirements } = values;
        const build = values.build ?? {};
        return this.#finish(scope, {
            index: 0,
            span: this.#recipe.span,
            name: identity?.name?.normalized ?? '',
            version: identity?.version ?? '',
            build: mergeBuild(build, {}, true),
            requirements,
            sources: values.source ?? [],
            tests: values.tests ?? [],
            about: mergeAbout(values.about ?? {}, {}),
            extra: values.extra ?? {},
            staging: undefined,
            inheritsRunExports: false,
            isOnlyOutput: true,
            skip,
        });
    }
    #evaluatePackage(map, span, index) {
        if (this.#recipe.kind !== 'multiple')
            return undefined;
        const { top } = this.#recipe;
        const scope = this.#scope();
        const before = this.#findings.errorCount;
        const identity = map.field('package')?.evaluate(scope) ?? {};
        const name = identity.name?.normalized ?? '';
        const skips = [top.field('build'), map.field('build')].map((build) => build?.field('skip')?.evaluate(scope) ?? false);
        if (skips.includes(true))
            return { name, combination: this.#combination };
        const inheritance = map.field('inherit')?.evaluate(scope) ?? { runExports: true };
        const staging = inheritance.staging === undefined ? undefined : this.#stagingOf(inheritance.staging, map);
        const inheritsTop = inheritance.staging === undefined;
        const version = identity.version ?? top.field('recipe')?.field('version')?.evaluate(scope);
        if (version === undefined && this.#findings.errorCount === before) {
            const hint = "Give 'version' below 'package', or for all outputs below 'recipe'";
            throw new RecipeProblem('recipe-no-version', `the output '${name}' has no version`, span, hint);
        }
        const except = inheritsTop ? [] : ['script', 'steps'];
        const topBuild = top.field('build')?.evaluateExcept(scope, except) ?? {};
        const build = map.field('build')?.evaluate(scope) ?? {};
        const evaluated = (field) => field?.evaluate(scope);
        const own = { sources: evaluated(map.field('source')) ?? [], tests: evaluated(map.field('tests')) ?? [] };
        return this.#finish(scope, {
            index,
            span,
            name,
            version: version ?? '',
            build: mergeBuild(build, topBuild, false),
            requirements: evaluated(map.field('requirements')) ?? noRequirements,
            sources: inheritsTop ? [...(evaluated(top.field('source')) ?? []), ...own.sources] : own.sources,
            tests: inheritsTop ? [...(evaluated(top.field('tests')) ?? []), ...own.tests] : own.tests,
            about: mergeAbout(evaluated(map.field('about')) ?? {}, evaluated(top.field('about')) ?? {}),
            extra: evaluated(top.field('extra')) ?? {},
            staging,
            inheritsRunExports: staging !== undefined && inheritance.runExports,
            isOnlyOutput: false,
            skip: false,
        });
    }
    #stagingOf(name, map) {
        const staging = this.#staging.get(name);
        if (staging)
            return staging;
        const names = [...this.#staging.keys()].map((one) => `'${one}'`).join(', ');
        throw new RecipeProblem('recipe-unknown-staging', `there is no staging output '${name}'`, map.spanOf('inherit') ?? map.span, names === '' ? 'The recipe has no output with the key staging' : `The recipe has ${names}`);
    }
    #evaluateStaging(map) {
        const scope = this.#scope();
        const { name = '' } = map.field('staging')?.evaluate(scope) ?? {};
        const build = map.field('build')?.evaluate(scope) ?? {};
        const requirements = map.field('requirements')?.evaluate(scope) ?? noRequirements;
        const topField = this.#recipe.kind === 'multiple' ? this.#recipe.top.field('source') : undefined;
        const topSources = topField?.evaluate(scope) ?? [];
        const sources = [...topSources, ...(map.field('source')?.evaluate(scope) ?? [])];
        const freeKeys = freeKeysOf([...requirements.build, ...requirements.host]);
        const used = used_variant_usedVariant({
            ...this.#variantInput(scope),
            free: freeKeys,
            noarch: undefined,
            run: [],
            staging: undefined,
            useKeys: [],
            ignoreKeys: [],
        });
        if (this.#staging.has(name)) {
            throw new RecipeProblem('recipe-duplicate-staging', `there are two staging outputs '${name}'`, map.span);
        }
        const plan = mergePlan(build, {}, false);
        this.#staging.set(name, { output: { name, plan, sources, requirements, variant: used.variant }, used, freeKeys });
    }
    #variantInput(scope) {
        return {
            combination: this.#combination,
            platforms: this.#platforms,
            read: scope.evaluator.readKeys,
            contextNames: this.#recipe.context.names,
        };
    }
    #finish(scope, parts) {
        const { requirements, build, staging, about, ...rest } = parts;
        const freeKeys = freeKeysOf([...requirements.build, ...requirements.host]);
        const { useKeys, ignoreKeys } = build.settings.variant;
        const used = used_variant_usedVariant({
            ...this.#variantInput(scope),
            free: [...freeKeys, ...(staging?.freeKeys ?? [])],
            noarch: build.noarch,
            run: requirements.run,
            staging: staging?.used,
            useKeys,
            ignoreKeys,
        });
        const { hasLicenseFile, ...aboutValues } = about;
        return {
            ...rest,
            requirements,
            build,
            about: aboutValues,
            hasLicenseFile,
            ...(staging && { staging: staging.output }),
            combination: this.#combination,
            context: scope.evaluator.contextValues,
            used,
            freeKeys: [...freeKeys, ...(staging?.freeKeys ?? [])],
            findings: this.#findings,
            evaluator: scope.evaluator,
            buildStringNode: build.string,
        };
    }
}

;// CONCATENATED MODULE: ./build/recipe/rendering/order.js
class OutputCycleError extends Error {
    name = 'OutputCycleError';
    names;
    outputs;
    constructor(names, outputs) {
        super(`the outputs ${names.map((name) => `'${name}'`).join(', ')} need each other`);
        this.names = names;
        this.outputs = outputs;
    }
}
function inBuildOrder(outputs) {
    const names = new Set(outputs.map((output) => output.name));
    const needs = new Map(outputs.map((output) => [output, neededNames(output, names)]));
    checkCycles(outputs, needs);
    const chosen = new Map(outputs.map((output) => {
        const needed = [...(needs.get(output) ?? [])];
        return [output, needed.flatMap((name) => bestMatch(name, output.combination, outputs) ?? [])];
    }));
    const placed = new Set();
    while (placed.size < outputs.length) {
        const before = placed.size;
        for (const output of outputs) {
            if (!placed.has(output) && (chosen.get(output) ?? []).every((needed) => placed.has(needed)))
                placed.add(output);
        }
        if (placed.size === before)
            throw new OutputCycleError([...names].sort(), outputs);
    }
    return [...placed];
}
function bestMatch(name, combination, outputs) {
    let best;
    let bestCount = -1;
    for (const output of outputs) {
        if (output.name !== name)
            continue;
        let count = 0;
        for (const [key, value] of Object.entries(combination))
            if (output.combination[key] === value)
                count++;
        if (count >= bestCount) {
            best = output;
            bestCount = count;
        }
    }
    return best;
}
function subpackagePins(output) {
    const { build, host, run, runConstraints, runExports, extras } = output.requirements;
    const lists = [build, host, run, runConstraints, ...Object.values(runExports), ...extras.values()];
    return lists.flat().filter((one) => one.kind === 'pin' && one.call === 'pin_subpackage');
}
function neededNames(output, known) {
    const { build, host, run, runConstraints, runExports } = output.requirements;
    const staged = output.staging?.requirements;
    const needed = new Set();
    const add = (name) => {
        if (name !== output.name && known.has(name))
            needed.add(name);
    };
    for (const one of [...build, ...host, ...(staged?.build ?? []), ...(staged?.host ?? [])]) {
        add(one.kind === 'pin' ? one.name : one.spec.name.toString());
    }
    for (const one of [...run, ...Object.values(runExports).flat()]) {
        if (one.kind === 'pin' && one.call === 'pin_subpackage')
            add(one.name);
    }
    for (const one of runConstraints) {
        if (one.kind === 'pin' && one.call === 'pin_subpackage' && one.pin.exact)
            add(one.name);
    }
    return needed;
}
function checkCycles(outputs, needs) {
    const waiting = new Map();
    for (const output of outputs) {
        const before = waiting.get(output.name) ?? new Set();
        waiting.set(output.name, new Set([...before, ...(needs.get(output) ?? [])]));
    }
    for (let free = namesWithout(waiting); free.length > 0; free = namesWithout(waiting)) {
        for (const name of free)
            waiting.delete(name);
        for (const needed of waiting.values())
            for (const name of free)
                needed.delete(name);
    }
    if (waiting.size > 0) {
        throw new OutputCycleError([...waiting.keys()].sort(), outputs.filter((output) => waiting.has(output.name)));
    }
}
const namesWithout = (waiting) => [...waiting].filter(([, needed]) => needed.size === 0).map(([name]) => name);

;// CONCATENATED MODULE: ./build/recipe/rendering/finish.js







function finishOutputs(ordered, options) {
    const finished = new Map();
    for (const output of ordered) {
        try {
            finished.set(output, finish(output, ordered, finished, options));
        }
        catch (error) {
            output.findings.problem(error);
        }
    }
    return [...finished.values()];
}
function finish(output, all, finished, options) {
    const { build, isOnlyOutput } = output;
    const { variant, reasons } = withExactPins(output, all, finished);
    const { number, noarch, flags, python, plan, settings } = build;
    const buildNumber = options.buildNumber ?? number;
    const { host, target = host } = options.platforms;
    const hashInput = hashInputText(variant);
    const hash = variantHash(hashInput);
    const prefix = options.buildStringPrefix === undefined ? '' : `${options.buildStringPrefix}_`;
    return {
        name: output.name,
        version: output.version,
        buildNumber,
        buildString: buildStringOf(output, variant, hash, buildNumber, options),
        hash,
        hashPrefix: `${prefix}${languagePrefix(variant, noarch)}`,
        hashInput,
        ...(noarch && { noarch }),
        subdir: noarch ? 'noarch' : target,
        platforms: options.platforms,
        variant,
        combination: output.combination,
        variantReasons: reasons,
        outputIndex: output.index,
        context: output.context,
        sources: output.sources,
        plan,
        settings,
        python,
        flags,
        requirements: output.requirements,
        tests: output.tests,
        about: output.about,
        hasLicenseFile: output.hasLicenseFile,
        extra: output.extra,
        ...(output.staging && { staging: output.staging }),
        inheritsRunExports: output.inheritsRunExports,
        isOnlyOutput,
    };
}
function withExactPins(output, all, finished) {
    const variant = { ...output.used.variant };
    const reasons = new Map(output.used.reasons);
    for (const requirement of subpackagePins(output)) {
        if (requirement.kind !== 'pin' || requirement.name === output.name)
            continue;
        const other = bestMatch(requirement.name, output.combination, all);
        const rendered = other && finished.get(other);
        if (other && !rendered && !requirement.pin.exact)
            continue;
        if (!rendered) {
            const place = placeOf(requirement) ?? output.span;
            const message = `'${requirement.name}' is pinned, but no output of this recipe has that name here`;
            const hint = "Use pin_compatible for packages of other recipes; an output that 'skip' leaves out cannot be pinned";
            throw new RecipeProblem('recipe-unknown-subpackage', message, place, hint);
        }
        if (!requirement.pin.exact)
            continue;
        const key = normalizeVariantKey(requirement.name);
        variant[key] = `${rendered.version} ${rendered.buildString}`;
        reasons.set(key, 'exact-pin');
    }
    return { variant: sortedVariant(variant), reasons };
}
function buildStringOf(output, variant, hash, buildNumber, options) {
    const { buildStringNode: node } = output;
    if (!node) {
        const { noarch } = output.build;
        return defaultBuildString({ variant, buildNumber, noarch, prefix: options.buildStringPrefix }).text;
    }
    const evaluator = new Evaluator({
        platforms: options.platforms,
        variant: { ...output.combination, ...variant },
        environment: options.environment,
        experimental: options.settings.experimental,
        ...(options.access && { access: options.access }),
    });
    for (const [name, value] of output.context)
        evaluator.defineContext(name, () => value);
    const late = new Map([
        ['hash', hash],
        ['build_number', buildNumber],
    ]);
    let text;
    try {
        text = evaluator.withVariables(late, () => evaluator.renderNow(node.text));
    }
    catch (error) {
        throw problemAt(error, node, output.findings);
    }
    if (!/^[A-Za-z0-9_.+]+$/.test(text)) {
        const message = `'${text}' cannot be a build string, which has letters, digits, '_', '.' and '+'`;
        throw new RecipeProblem('recipe-build-string', message, node.span);
    }
    return text;
}

;// CONCATENATED MODULE: ./build/recipe/rendering/render-document.js







const render_document_maximumRounds = 10;
function renderDocument(document, config, options) {
    const { settings, warnings } = document;
    const all = { ...options, settings };
    const evaluations = evaluateAll(document, completeConfig(config, options), all);
    const usable = evaluations.filter((one) => one.findings.errorCount === 0);
    let ordered;
    try {
        ordered = inBuildOrder(usable.flatMap((one) => one.outputs));
    }
    catch (error) {
        if (error instanceof OutputCycleError)
            throw cycleError(error, document);
        throw error;
    }
    const finished = finishOutputs(ordered, all);
    const failures = evaluations.filter((one) => one.findings.errorCount > 0);
    if (failures.length > 0 && failures.length === evaluations.length) {
        const diagnostics = failures.flatMap((failure) => failure.findings.diagnostics);
        throw new support/* InvalidInputError */.oC('recipe', distinctDiagnostics([...diagnostics, ...warnings]));
    }
    const failed = new Set(failures.map((failure) => failure.combination));
    const outputs = distinctOutputs(finished.filter((output) => !failed.has(output.combination)), new Map(ordered.map((output) => [output.index, output.span])), document);
    const skippedIndexes = new Set(ordered.filter((output) => output.skip).map((output) => output.combination));
    const isSkipped = (output) => skippedIndexes.has(output.combination);
    const kept = outputs.filter((output) => !isSkipped(output));
    const skipped = [
        ...evaluations.flatMap((one) => one.leftOut),
        ...outputs.filter(isSkipped).map((output) => ({ name: output.name, combination: output.combination, output })),
    ];
    return {
        outputs: options.upTo === undefined ? kept : upTo(options.upTo, kept),
        skipped,
        failures: failures.map(({ combination, findings }) => ({ combination, diagnostics: findings.diagnostics })),
        warnings,
    };
}
function completeConfig(config, { platforms }) {
    const { host, target = host, build } = platforms;
    const values = new Map(config.values).set('target_platform', [target]).set('build_platform', [build]);
    return { values, zipKeys: config.zipKeys };
}
function evaluateAll(document, config, options) {
    const { host, target = host, build } = options.platforms;
    const used = standingKeys({ target, build });
    for (const name of document.recipe.mentioned)
        used.add(normalizeVariantKey(name));
    const done = [];
    let waiting = combinationsOf(config, used);
    for (let round = 0; waiting.length > 0; round++) {
        const split = [];
        for (const combination of waiting) {
            const findings = new Findings(document.source);
            const { outputs, leftOut, freeKeys } = evaluateRecipe(document.recipe, combination, options, findings);
            const more = [...freeKeys].filter((key) => config.values.has(key) && !Object.hasOwn(combination, key));
            if (more.length === 0 || round === render_document_maximumRounds)
                done.push({ combination, findings, outputs, leftOut });
            else
                split.push(...splitCombination(config, combination, more.sort(compareBytes)));
        }
        waiting = distinctBy(split, JSON.stringify);
    }
    return done;
}
function combinationsOf(config, used) {
    try {
        return variantCombinations(config, used);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new support/* PixiBuildError */.rW('variant-zip-keys', error.message, { exitCode: 2 });
        throw error;
    }
}
function cycleError(error, { source }) {
    const findings = new Findings(source);
    for (const output of distinctBy(error.outputs, (one) => String(one.index))) {
        findings.problem(new RecipeProblem('recipe-output-cycle', error.message, output.span));
    }
    return new support/* InvalidInputError */.oC('recipe', findings.diagnostics);
}
function distinctOutputs(outputs, spans, { source }) {
    const nowhere = { start: 0, end: 0 };
    const findings = new Findings(source);
    const byFile = new Map();
    for (const output of outputs) {
        const file = `${output.subdir}/${output.name}-${output.version}-${output.buildString}`;
        const first = byFile.get(file);
        if (!first) {
            byFile.set(file, output);
        }
        else if (first.outputIndex !== output.outputIndex) {
            const message = `two outputs make the same package, ${file}`;
            findings.error('recipe-same-package', message, spans.get(output.outputIndex) ?? nowhere, {
                hint: "Give one of them another name, or a build string of its own by 'build: string:'",
                related: { message: 'the other one is here', span: spans.get(first.outputIndex) ?? nowhere },
            });
        }
    }
    findings.check('recipe');
    return [...byFile.values()];
}
function upTo(name, outputs) {
    const wanted = new Set([name.toLowerCase()]);
    if (!outputs.some((output) => output.name === name.toLowerCase())) {
        throw new support/* PixiBuildError */.rW('recipe-up-to', `No output has the name '${name}'`, { exitCode: 2 });
    }
    for (const output of outputs.toReversed()) {
        if (!wanted.has(output.name))
            continue;
        const { build, host, run, runExports, runConstraints } = output.requirements;
        for (const one of [...build, ...host])
            wanted.add(one.kind === 'pin' ? one.name : one.spec.name.toString());
        for (const one of [...run, ...Object.values(runExports).flat()])
            if (one.kind === 'pin')
                wanted.add(one.name);
        for (const one of runConstraints)
            if (one.kind === 'pin' && one.pin.exact)
                wanted.add(one.name);
    }
    return outputs.filter((output) => wanted.has(output.name));
}
function distinctDiagnostics(diagnostics) {
    return distinctBy(diagnostics, (one) => `${one.location?.line}:${one.location?.column}:${one.message}`);
}
function distinctBy(values, keyOf) {
    const byKey = new Map();
    for (const value of values)
        if (!byKey.has(keyOf(value)))
            byKey.set(keyOf(value), value);
    return [...byKey.values()];
}

;// CONCATENATED MODULE: ./build/recipe/rendering/rendered-object.js




function renderedObject(output) {
    const { context, staging, about } = output;
    return compact({
        schema_version: 1,
        context: Object.fromEntries([...context].map(([key, value]) => [key, plain(value)])),
        package: { name: output.name, version: output.version },
        source: some(output.sources.map(sourceData)),
        build: buildData(output),
        requirements: requirementsData(output.requirements),
        tests: some(output.tests.map(testData)),
        about: compactOrNone({
            homepage: about.homepage,
            repository: about.repository,
            documentation: about.documentation,
            license: about.license,
            license_file: output.hasLicenseFile ? about.licenseFiles : undefined,
            license_family: about.licenseFamily,
            summary: about.summary,
            description: about.description,
        }),
        extra: Object.keys(output.extra).length > 0 ? output.extra : undefined,
        staging_caches: staging ? [stagingData(staging)] : undefined,
        inherits_from: staging && { cache_name: staging.name, inherit_run_exports: output.inheritsRunExports },
    });
}
function buildData(output) {
    const { settings, python, plan, flags } = output;
    return compact({
        number: output.buildNumber === 0 ? undefined : output.buildNumber,
        string: output.buildString,
        ...planData(plan, output.isOnlyOutput),
        noarch: output.noarch,
        flags: some(flags),
        python: compactOrNone({
            entry_points: some(python.entryPoints.map(conda/* formatEntryPoint */.ei)),
            skip_pyc_compilation: some(python.skipPycCompilation),
            use_python_app_entrypoint: python.useAppEntryPoint || undefined,
            version_independent: python.versionIndependent || undefined,
            site_packages_path: python.sitePackagesPath,
        }),
        ...settingsData(settings),
    });
}
function settingsData(settings) {
    const { dynamicLinking, prefixDetection, variant } = settings;
    return {
        merge_build_and_host_envs: settings.mergeBuildAndHostEnvs || undefined,
        always_include_files: some(settings.alwaysIncludeFiles),
        always_copy_files: some(settings.alwaysCopyFiles),
        files: settings.files && selectionData(settings.files),
        dynamic_linking: compactOrNone({
            rpaths: some(dynamicLinking.rpaths),
            binary_relocation: unlessDefault(dynamicLinking.binaryRelocation, defaultDynamicLinking.binaryRelocation),
            missing_dso_allowlist: some(dynamicLinking.missingDsoAllowlist),
            rpath_allowlist: some(dynamicLinking.rpathAllowlist),
            overdepending_behavior: unlessDefault(dynamicLinking.overdependingBehavior, 'ignore'),
            overlinking_behavior: unlessDefault(dynamicLinking.overlinkingBehavior, 'ignore'),
        }),
        variant: compactOrNone({
            use_keys: some(variant.useKeys),
            ignore_keys: some(variant.ignoreKeys),
            down_prioritize_variant: variant.downPrioritize,
        }),
        prefix_detection: compactOrNone({
            force_file_type: compactOrNone({
                text: some(prefixDetection.forceText),
                binary: some(prefixDetection.forceBinary),
            }),
            ignore: unlessDefault(prefixDetection.ignore, defaultPrefixDetection.ignore),
            ignore_binary_files: prefixDetection.ignoreBinaryFiles || undefined,
        }),
        post_process: some(settings.postProcess),
    };
}
function planData({ script, steps }, isOnlyOutput) {
    if (steps)
        return { steps: steps.map(stepData) };
    const data = scriptData(script);
    return { script: data ?? (isOnlyOutput ? undefined : []) };
}
function stepData({ run, interpreter, cwd, env }) {
    return compact({ run, interpreter, env: Object.keys(env).length > 0 ? env : undefined, cwd });
}
function scriptData(script) {
    const { content, env, secrets, cwd } = script;
    const file = content.kind === 'file' ? content.file : undefined;
    const interpreter = script.interpreter ?? interpreterOf(file);
    const body = contentData(content);
    if (content.kind === 'default' && isUnset(script) && cwd === undefined)
        return undefined;
    const hasMore = script.isMap || Object.keys(env).length + secrets.length > 0 || cwd !== undefined || interpreter !== undefined;
    if (!hasMore && file === undefined)
        return body;
    return compact({
        interpreter,
        env: Object.keys(env).length > 0 ? env : undefined,
        secrets: some(secrets),
        content: body,
        file,
        cwd,
    });
}
function contentData(content) {
    if (content.kind === 'text')
        return content.text;
    if (content.kind === 'commands')
        return content.commands.length === 1 ? content.commands[0] : content.commands;
    return content.kind === 'none' ? [] : undefined;
}
const interpreters = {
    sh: 'bash',
    bash: 'bash',
    bat: 'cmd',
    cmd: 'cmd',
    ps1: 'powershell',
    py: 'python',
    pl: 'perl',
    r: 'rscript',
    rb: 'ruby',
    nu: 'nushell',
    js: 'nodejs',
};
function interpreterOf(file) {
    const extension = /\.([A-Za-z0-9]+)$/.exec(file ?? '')?.[1]?.toLowerCase();
    return extension === undefined ? undefined : interpreters[extension];
}
function requirementsData(requirements) {
    const { ignoreRunExports, extras } = requirements;
    return compact({
        build: some(requirements.build.map(requirementData)),
        host: some(requirements.host.map(requirementData)),
        run: some(requirements.run.map(requirementData)),
        run_constraints: some(requirements.runConstraints.map(requirementData)),
        run_exports: runExportsData(requirements.runExports),
        ignore_run_exports: compactOrNone({
            by_name: some(ignoreRunExports.byName),
            from_package: some(ignoreRunExports.fromPackage),
        }),
        extras: extras.size > 0
            ? Object.fromEntries([...extras].map(([group, list]) => [group, list.map(requirementData)]))
            : undefined,
    });
}
function runExportsData(lists) {
    return compactOrNone({
        noarch: some(lists.noarch.map(requirementData)),
        strong: some(lists.strong.map(requirementData)),
        strong_constraints: some(lists.strongConstraints.map(requirementData)),
        weak: some(lists.weak.map(requirementData)),
        weak_constraints: some(lists.weakConstraints.map(requirementData)),
    });
}
function requirementData(requirement) {
    if (requirement.kind === 'package')
        return requirement.spec.toString();
    return plain(pinEntry(requirement.call, requirement.name, requirement.pin));
}
function sourceData(source) {
    const common = {
        patches: some(source.patches),
        target_directory: source.targetDirectory,
        filter: source.filter && selectionData(source.filter),
    };
    if (source.kind === 'git') {
        return compact({
            git: source.location,
            rev: source.revision === 'HEAD' ? undefined : source.revision,
            depth: source.depth,
            lfs: source.lfs || undefined,
            submodules: source.submodules ? undefined : false,
            expected_commit: source.expectedCommit,
            ...common,
        });
    }
    const { sha256, md5, fileName } = source;
    if (source.kind === 'path') {
        const gitignore = source.useGitignore ? undefined : false;
        return compact({ path: source.path, sha256, md5, file_name: fileName, use_gitignore: gitignore, ...common });
    }
    const { urls, attestation } = source;
    return compact({
        url: urls.length === 1 ? urls[0] : urls,
        sha256,
        md5,
        file_name: fileName,
        attestation: attestation && {
            bundle_url: attestation.bundleUrl,
            publishers: attestation.publishers.map(({ provider, owner, repository, reference }) => compact({ provider, owner, repo: repository, ref_constraint: reference })),
        },
        ...common,
    });
}
function testData(test) {
    switch (test.kind) {
        case 'python':
            return {
                python: compact({
                    imports: test.imports,
                    pip_check: test.pipCheck ? undefined : false,
                    python_version: test.pythonVersionsAreList ? some(test.pythonVersions) : test.pythonVersions[0],
                }),
            };
        case 'perl':
            return { perl: { uses: test.uses } };
        case 'r':
            return { r: { libraries: test.libraries } };
        case 'ruby':
            return { ruby: { requires: test.requires } };
        case 'downstream':
            return { downstream: test.spec };
        case 'script':
            return compact({
                script: scriptData(test.script) ?? [],
                requirements: compactOrNone({ run: some(test.requirements.run), build: some(test.requirements.build) }),
                files: compactOrNone({
                    source: selectionOrNone(test.files.source),
                    recipe: selectionOrNone(test.files.recipe),
                }),
            });
        case 'package-contents':
            return {
                package_contents: compact({
                    files: expectationData(test.files),
                    site_packages: expectationData(test.sitePackages),
                    bin: expectationData(test.bin),
                    lib: expectationData(test.lib),
                    include: expectationData(test.include),
                    strict: test.strict || undefined,
                }),
            };
    }
}
function expectationData({ exists, notExists }) {
    if (notExists.length === 0)
        return some(exists);
    return { exists, not_exists: notExists };
}
function stagingData({ name, plan, sources, requirements }) {
    return compact({
        name,
        build: plan.script === noScript && !plan.steps ? undefined : planData(plan, true),
        requirements: compactOrNone(requirementsData(requirements)),
        source: some(sources.map(sourceData)),
    });
}
function selectionData({ include, exclude }) {
    return exclude.length === 0 ? include : { include, exclude };
}
function selectionOrNone(selection) {
    return selection.include.length + selection.exclude.length === 0 ? undefined : selectionData(selection);
}
function plain(value) {
    if (value instanceof Map)
        return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]));
    if (Array.isArray(value))
        return value.map(plain);
    if (value === null || typeof value !== 'object')
        return value;
    return compact(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)])));
}
const some = (list) => (list.length > 0 ? list : undefined);
const unlessDefault = (value, byDefault) => (value === byDefault ? undefined : value);
function compact(data) {
    return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
function compactOrNone(data) {
    const rest = compact(data);
    return Object.keys(rest).length > 0 ? rest : undefined;
}

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

;// CONCATENATED MODULE: ./build/recipe/yaml.js






async function recipeYaml(recipe) {
    return (0,support/* blockYaml */.JW)({
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
    return (0,support/* blockYaml */.JW)({
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
            variant: sortedVariant(output.variant),
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
    return (0,support/* blockYaml */.JW)(sortedVariant(variant));
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
        if (!isConditional(item))
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
    return `\${{ ${pinCall(requirement.call, requirement.name, requirement.pin)} }}`;
}
function renderedEntry(requirement) {
    if (requirement.kind === 'package')
        return requirement.spec.toString();
    return pinEntry(requirement.call, requirement.name, requirement.pin);
}
const sourceSection = (folders) => folders.length > 0 ? folders.map((path) => ({ path })) : undefined;
function pythonSection(python) {
    return recordOrNone({
        entry_points: listOrNone(python.entryPoints.map(conda/* formatEntryPoint */.ei)),
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

;// CONCATENATED MODULE: ./build/recipe/rendering/rendered-yaml.js



async function renderedOutputYaml(output, extras) {
    return (0,support/* blockYaml */.JW)({ recipe: renderedObject(output), ...buildSections(output, extras) });
}

;// CONCATENATED MODULE: ./build/recipe/rendering/script-text.js


async function renderScriptText(output, text, buildEnvironment) {
    await loadEngine();
    const { target_platform: _noarch, ...variant } = output.variant;
    const evaluator = new Evaluator({
        platforms: output.platforms,
        variant,
        environment: buildEnvironment,
        extraVariables: new Map(Object.entries(buildEnvironment).filter(([, value]) => value !== undefined)),
        lenient: true,
    });
    for (const [name, value] of output.context)
        evaluator.defineContext(name, () => value);
    return evaluator.renderNow(text);
}

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
        if (error instanceof ExpressionError)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/recipe/variants/variant-files.js











const automaticVariantFiles = (/* unused pure expression or super */ null && (['variants.yaml', 'conda_build_config.yaml']));
async function readVariantFile({ file, text }, platforms, environment) {
    await Promise.all([loadYaml(), loadEngine()]);
    const evaluator = new Evaluator({ platforms, variant: {}, environment });
    const isLegacy = external_node_path_.basename(file) === 'conda_build_config.yaml';
    const findings = new Findings(new SourceText(file, isLegacy ? forPlatform(text, evaluator) : text));
    const reader = new VariantReader(findings, evaluator, isLegacy);
    const variants = reader.read(parseYaml(findings));
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
        if (node && !isNull(node)) {
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
                this.#readValues(normalizeVariantKey(key), value);
            }
            else if (!this.#isLegacy || !isNull(value)) {
                const place = isNull(value) ? { ...value, span: keySpan } : value;
                this.#error(`expected a list of values for '${key}'`, place, `Write: ${key}: [value]`);
            }
        }
        const entry = entryOf(node, 'zip_keys');
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
                if (branch && !isNull(branch))
                    this.#collect(branch, found);
            });
        }
    }
    #scalarValues(node) {
        if (!this.#isLegacy && isTemplate(node.text)) {
            const rendered = renderScalar(node, this.#scope);
            return rendered === '' ? [] : [rendered];
        }
        return isNull(node) ? [] : [typedScalar(node)];
    }
    #branchOf(node) {
        const condition = entryOf(node, 'if')?.value;
        if (condition?.kind !== 'scalar' || this.#isLegacy) {
            const expected = this.#isLegacy ? 'expected a value' : "expected a value, or a map with the key 'if'";
            this.#error(`${expected}, found ${describeNode(node)}`, node);
            return undefined;
        }
        return entryOf(node, holdsScalar(condition, this.#scope) ? 'then' : 'else')?.value;
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
                this.#zipKeys.push(keys.map((key) => normalizeVariantKey(key.text)));
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
            if (!(error instanceof RecipeProblem))
                throw error;
            this.#findings.error('variant-file', error.message, error.span, { hint: error.hint });
        }
    }
    #error(message, node, hint) {
        this.#findings.error('variant-file', message, node.span, { hint });
    }
}

;// CONCATENATED MODULE: ./build/recipe/index.js





















/***/ })

};
