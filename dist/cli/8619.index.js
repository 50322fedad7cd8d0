export const id = 8619;
export const ids = [8619];
export const modules = {

/***/ 7556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ buildInEnvironments),
  $: () => (/* binding */ runInEnvironments)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/conda/index.js + 34 modules
var conda = __webpack_require__(8155);
// EXTERNAL MODULE: ./build/environment/index.js + 18 modules
var build_environment = __webpack_require__(4797);
// EXTERNAL MODULE: ./build/packaging/index.js + 39 modules
var packaging = __webpack_require__(6931);
// EXTERNAL MODULE: ./build/scripting/index.js + 9 modules
var scripting = __webpack_require__(3065);
// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(8591);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8155);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3702);



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

/***/ 3702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ locateInManifest)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);

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

/***/ 2044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ chooseOutput),
/* harmony export */   hS: () => (/* binding */ describeOutput),
/* harmony export */   yQ: () => (/* binding */ condaOutputOf)
/* harmony export */ });
/* unused harmony export resolvedRequirements */
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8155);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);
/* harmony import */ var _protocol_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3578);



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
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/archive/index.js + 8 modules
var archive = __webpack_require__(8835);
// EXTERNAL MODULE: ./build/recipe/index.js + 55 modules
var build_recipe = __webpack_require__(7631);
// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(8591);
// EXTERNAL MODULE: ./build/backends/protocol/index.js + 2 modules
var protocol = __webpack_require__(3578);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
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

/***/ 8774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ buildPlatforms),
/* harmony export */   w: () => (/* binding */ outputPlatforms)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8155);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);


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

/***/ 6950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ variantsOfOutput),
/* harmony export */   h: () => (/* binding */ readVariants)
/* harmony export */ });
/* harmony import */ var _recipe_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7631);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);


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


/***/ })

};
