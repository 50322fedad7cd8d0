export const id = 7454;
export const ids = [7454];
export const modules = {

/***/ 3578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hD: () => (/* reexport */ locationOf),
  VT: () => (/* reexport */ matchSpecObjectOf),
  rK: () => (/* reexport */ matchSpecOfObject),
  OK: () => (/* reexport */ namedConstraintOf),
  aQ: () => (/* reexport */ namedSpecOf),
  mT: () => (/* reexport */ projectModelOf),
  h2: () => (/* reexport */ requirementOf),
  A9: () => (/* reexport */ sourceReferenceOf)
});

// UNUSED EXPORTS: binarySpecOf, condaBuildV1Method, condaOutputsMethod, initializeMethod, matchSpecOf, negotiateCapabilitiesMethod

// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(8591);
;// CONCATENATED MODULE: ./build/backends/protocol/project-model-of.js

function projectModelOf(definition, overrides = {}) {
    const { build } = definition;
    return {
        name: definition.name ?? null,
        version: definition.version?.toString() ?? null,
        buildStringPrefix: overrides.buildStringPrefix ?? build.buildStringPrefix ?? null,
        buildNumber: overrides.buildNumber ?? build.buildNumber ?? null,
        description: definition.description ?? null,
        license: definition.license ?? null,
        authors: definition.authors ?? null,
        licenseFile: definition.licenseFile ?? null,
        readme: definition.readme ?? null,
        homepage: definition.homepage ?? null,
        repository: definition.repository ?? null,
        documentation: definition.documentation ?? null,
        ...(build.flags.length > 0 && { buildFlags: build.flags }),
        targets: {
            defaultTarget: targetOf(definition.dependencies),
            ...(definition.conditional.size > 0 && { conditional: mapped(definition.conditional, targetOf) }),
        },
        ...(build.secrets.length > 0 && { secrets: build.secrets }),
    };
}
function targetOf(tables) {
    const runExports = runExportsOf(tables);
    return {
        hostDependencies: specsOf(tables.hostDependencies),
        buildDependencies: specsOf(tables.buildDependencies),
        runDependencies: specsOf(tables.runDependencies),
        runConstraints: specsOf(tables.runConstraints),
        ...(tables.extraDependencies.size > 0 && { extraDependencies: mapped(tables.extraDependencies, specsOf) }),
        ...(runExports && { runExports }),
    };
}
function runExportsOf({ runExports }) {
    const { noarch, strong, weak, strongConstraints, weakConstraints } = runExports;
    const filled = {};
    for (const [key, table] of Object.entries({ noarch, strong, weak, strongConstraints, weakConstraints })) {
        if (table.size > 0)
            filled[key] = specsOf(table);
    }
    return Object.keys(filled).length > 0 ? filled : undefined;
}
const specsOf = (table) => mapped(table, packageSpecOf);
function packageSpecOf(spec) {
    switch (spec.kind) {
        case 'version':
        case 'archive-path':
        case 'archive-url':
            return { binary: binarySpecOf(spec) };
        case 'path':
        case 'git':
        case 'url':
            return { source: sourceSpecOf(spec, spec) };
        case 'pin-compatible':
            return { pinCompatible: pinSpecOf(spec.pin) };
        case 'pin-subpackage':
            return { pinSubpackage: pinSpecOf(spec.pin) };
    }
}
function binarySpecOf(spec) {
    switch (spec.kind) {
        case 'archive-url':
            return present({ url: spec.url, md5: spec.md5, sha256: spec.sha256 });
        case 'archive-path':
            throw new support/* PixiBuildError */.rW('dependency-archive-path', `A package cannot depend on the package file '${spec.path}' by its path`, { exitCode: 2, hint: 'Publish it to a local channel, and name that channel, or give its URL.' });
        case 'version':
            return present({
                ...selectorsOf(spec),
                fileName: spec.fileName,
                channel: spec.channel?.replace(/\/+$/, ''),
                md5: spec.md5,
                sha256: spec.sha256,
            });
    }
}
function selectorsOf(selectors) {
    return present({
        version: selectors.version?.toString(),
        build: selectors.build,
        buildNumber: withOperator(selectors.buildNumber),
        extras: selectors.extras,
        flags: selectors.flags,
        subdir: selectors.subdir,
        license: selectors.license,
        condition: selectors.when && conditionOf(selectors.when),
    });
}
const withOperator = (text) => text !== undefined && /^\d/.test(text) ? `==${text}` : text;
function sourceSpecOf(location, selectors) {
    const { version, build, buildNumber, subdir, license, extras, flags, condition } = selectorsOf(selectors);
    return {
        ...locationOf(location),
        ...present({ version, build, buildNumber, subdir, license, extras, flags, condition }),
    };
}
function locationOf(location) {
    switch (location.kind) {
        case 'path':
            return { path: { path: location.path } };
        case 'git': {
            const { git, reference, subdirectory, lfs } = location;
            const rev = (reference ? { [reference.kind]: reference.value } : 'defaultBranch');
            return { git: present({ git, rev, subdirectory, lfs }) };
        }
        case 'url': {
            const { url, md5, sha256, subdirectory } = location;
            return { url: present({ url, md5, sha256, subdirectory }) };
        }
    }
}
function pinSpecOf(pin) {
    if (pin.exact)
        return { exact: true };
    return present({ lowerBound: boundOf(pin.lowerBound), upperBound: boundOf(pin.upperBound), build: pin.build });
}
const boundOf = (bound) => bound.kind === 'expression' ? { expression: bound.expression } : { version: bound.version.toString() };
function conditionOf(condition) {
    if (condition.kind === 'package') {
        const { fileName, md5, sha256, licenseFamily, trackFeatures, ...selectors } = condition.spec;
        const { buildNumber, ...same } = selectorsOf(selectors);
        const object = {
            name: condition.name,
            ...same,
            build_number: buildNumber,
            file_name: fileName,
            md5,
            sha256,
            license_family: licenseFamily,
            track_features: trackFeatures,
        };
        return { MatchSpec: present(object) };
    }
    const parts = condition.conditions.map(conditionOf);
    const joined = parts.reduce((left, right) => condition.kind === 'all' ? { And: [left, right] } : { Or: [left, right] });
    return joined;
}
function mapped(map, change) {
    return Object.fromEntries([...map].map(([key, value]) => [key, change(value)]));
}
function present(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/conda/index.js + 34 modules
var conda = __webpack_require__(8155);
;// CONCATENATED MODULE: ./build/backends/protocol/spec-conversion.js

function requirementOf(name, spec) {
    if ('pinCompatible' in spec)
        return { kind: 'pin', call: 'pin_compatible', name, pin: pinOf(spec.pinCompatible) };
    if ('pinSubpackage' in spec)
        return { kind: 'pin', call: 'pin_subpackage', name, pin: pinOf(spec.pinSubpackage) };
    if ('binary' in spec)
        return { kind: 'package', spec: matchSpecOf(name, spec.binary) };
    return { kind: 'package', spec: matchSpecOf(name, spec_conversion_selectorsOf(spec.source)), source: sourceReferenceOf(spec.source) };
}
function namedSpecOf(requirement) {
    if (requirement.kind === 'pin')
        return namedPin(requirement);
    const { spec, source } = requirement;
    const name = spec.name.toString();
    if (!source)
        return { name, binary: spec_conversion_binarySpecOf(spec) };
    return { name, source: { ...source, ...sourceSelectors(spec_conversion_binarySpecOf(spec)) } };
}
function namedConstraintOf(requirement) {
    if (requirement.kind === 'pin')
        return namedPin(requirement);
    return { name: requirement.spec.name.toString(), binary: spec_conversion_binarySpecOf(requirement.spec) };
}
function namedPin({ call, name, pin }) {
    const spec = {
        ...(pin.lowerBound && { lowerBound: wireBound(pin.lowerBound) }),
        ...(pin.upperBound && { upperBound: wireBound(pin.upperBound) }),
        ...(pin.exact && { exact: true }),
        ...(pin.build && { build: pin.build.source }),
    };
    return call === 'pin_compatible' ? { name, pinCompatible: spec } : { name, pinSubpackage: spec };
}
function wireBound(bound) {
    const text = (0,conda/* formatPinBound */.vO)(bound);
    return bound.kind === 'segments' ? { expression: text } : { version: text };
}
function pinOf(spec) {
    const bound = (wire) => wire == null ? null : (0,conda/* parsePinBound */.pw)('expression' in wire ? wire.expression : wire.version);
    if (spec.exact) {
        return { exact: true, ...(spec.build != null && { build: conda/* StringMatcher */.Gr.parse(spec.build) }) };
    }
    return {
        lowerBound: bound(spec.lowerBound),
        upperBound: bound(spec.upperBound),
        ...(spec.build != null && { build: conda/* StringMatcher */.Gr.parse(spec.build) }),
    };
}
const narrowing = [
    ...[
        'build',
        'buildNumber',
        'fileName',
        'channel',
        'subdir',
        'md5',
        'sha256',
        'url',
        'license',
        'condition',
    ],
];
function matchSpecOf(name, spec) {
    const read = matchSpecAsWritten(name, spec);
    const isFree = read.version?.isAny !== false && narrowing.every((field) => spec[field] == null);
    return read.with({ version: isFree ? undefined : (read.version ?? conda/* VersionSpec */.GO.any) });
}
function matchSpecAsWritten(name, spec) {
    return conda/* MatchSpec */.F_.of({
        name: conda/* NameMatcher */.GQ.parse(name),
        version: spec.version == null ? undefined : conda/* VersionSpec */.GO.parse(spec.version, 'lenient'),
        build: spec.build == null ? undefined : conda/* StringMatcher */.Gr.parse(spec.build),
        buildNumber: spec.buildNumber == null ? undefined : conda/* BuildNumberSpec */.ds.parse(spec.buildNumber),
        fileName: spec.fileName ?? undefined,
        extras: filledList(spec.extras),
        flags: filledList(spec.flags)?.map((flag) => conda/* StringMatcher */.Gr.parse(flag)),
        channel: spec.channel == null ? undefined : (0,conda/* parseChannel */.pn)(spec.channel),
        subdir: spec.subdir ?? undefined,
        md5: spec.md5 ?? undefined,
        sha256: spec.sha256 ?? undefined,
        url: spec.url ?? undefined,
        license: spec.license ?? undefined,
        when: spec.condition == null ? undefined : spec_conversion_conditionOf(spec.condition),
    });
}
function filledList(list) {
    return list == null || list.length === 0 ? undefined : list;
}
function spec_conversion_binarySpecOf(spec) {
    return withoutUndefined({
        version: spec.version?.toString(),
        build: spec.build?.source,
        buildNumber: spec.buildNumber?.toString(),
        fileName: spec.fileName,
        extras: spec.extras,
        flags: spec.flags?.map((flag) => flag.source),
        channel: spec.channel?.baseUrl.replace(/\/+$/, ''),
        subdir: spec.subdir,
        md5: spec.md5,
        sha256: spec.sha256,
        url: spec.url,
        license: spec.license,
        condition: spec.when && wireCondition(spec.when),
    });
}
function matchSpecOfObject(spec) {
    const { build_number, file_name, channel, license_family, track_features, namespace, ...same } = spec;
    const base = matchSpecAsWritten(spec.name, {
        ...same,
        buildNumber: build_number,
        fileName: file_name,
        channel: channel?.base_url,
    });
    return base.with({
        namespace: namespace ?? undefined,
        licenseFamily: license_family ?? undefined,
        trackFeatures: filledList(track_features),
    });
}
function matchSpecObjectOf(spec) {
    const { buildNumber, fileName, channel, ...same } = spec_conversion_binarySpecOf(spec);
    return withoutUndefined({
        name: spec.name.toString(),
        ...same,
        build_number: buildNumber,
        file_name: fileName,
        channel: channel == null ? undefined : { base_url: channel, name: spec.channel?.name },
        namespace: spec.namespace,
        license_family: spec.licenseFamily,
        track_features: spec.trackFeatures,
    });
}
function spec_conversion_conditionOf(condition) {
    if ('MatchSpec' in condition)
        return { kind: 'spec', spec: matchSpecOfObject(condition.MatchSpec) };
    const [kind, [left, right]] = 'And' in condition ? ['and', condition.And] : ['or', condition.Or];
    return { kind, left: spec_conversion_conditionOf(left), right: spec_conversion_conditionOf(right) };
}
function wireCondition(condition) {
    if (condition.kind === 'spec')
        return { MatchSpec: matchSpecObjectOf(condition.spec) };
    const parts = [wireCondition(condition.left), wireCondition(condition.right)];
    return condition.kind === 'and' ? { And: parts } : { Or: parts };
}
function spec_conversion_selectorsOf(spec) {
    const { version, build, buildNumber, subdir, license, extras, flags, condition } = spec;
    return { version, build, buildNumber, subdir, license, extras, flags, condition };
}
function sourceSelectors(spec) {
    const { version, build, buildNumber, subdir, license, extras, flags, condition } = spec;
    return withoutUndefined({ version, build, buildNumber, subdir, license, extras, flags, condition });
}
function sourceReferenceOf(spec) {
    if ('path' in spec)
        return { path: { path: spec.path.path } };
    if ('git' in spec) {
        const { git, rev, subdirectory, lfs } = spec.git;
        return {
            git: withoutUndefined({
                git,
                rev: rev ?? undefined,
                subdirectory: subdirectory ?? undefined,
                lfs: lfs ?? undefined,
            }),
        };
    }
    const { url, md5, sha256, subdirectory } = spec.url;
    return {
        url: withoutUndefined({
            url,
            md5: md5 ?? undefined,
            sha256: sha256 ?? undefined,
            subdirectory: subdirectory ?? undefined,
        }),
    };
}
function withoutUndefined(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/backends/protocol/index.js








/***/ }),

/***/ 5124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h5: () => (/* reexport */ cleanBuilds),
  _d: () => (/* reexport */ describeOutputs),
  S6: () => (/* reexport */ executeBuild),
  Pv: () => (/* reexport */ machinePlatform),
  MO: () => (/* reexport */ packageKey),
  V8: () => (/* reexport */ parseBuildNumber),
  PA: () => (/* reexport */ parsePackageFormat),
  M0: () => (/* reexport */ parsePlatformOption),
  Er: () => (/* reexport */ parseTimeLimit),
  YY: () => (/* reexport */ parseVariants),
  C7: () => (/* reexport */ planBuild),
  i8: () => (/* reexport */ rebuildPackage),
  bm: () => (/* reexport */ recordOfPackage),
  mc: () => (/* reexport */ testEnvironmentsOfFile),
  JY: () => (/* reexport */ testEnvironmentsOfPlan)
});

// UNUSED EXPORTS: compilerCaches, environmentIsolations, fileStem

// EXTERNAL MODULE: ./build/scripting/index.js + 9 modules
var scripting = __webpack_require__(3065);
// EXTERNAL MODULE: ./build/backends/protocol/index.js + 2 modules
var protocol = __webpack_require__(3578);
// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(8591);
;// CONCATENATED MODULE: ./build/backends/registry.js

const builtIn = {
    'pixi-build-python': async (context) => new (await Promise.all(/* import() */[__webpack_require__.e(7631), __webpack_require__.e(8619), __webpack_require__.e(754)]).then(__webpack_require__.bind(__webpack_require__, 754))).PythonBackend(context),
    'pixi-build-rattler-build': async (context) => new (await Promise.all(/* import() */[__webpack_require__.e(7631), __webpack_require__.e(7957), __webpack_require__.e(8619), __webpack_require__.e(1301)]).then(__webpack_require__.bind(__webpack_require__, 1301))).RecipeBackend(context),
};
const builtInBackends = Object.keys(builtIn);
async function createBackend(name, context = { report: support/* silentReporter */.P$, environment: process.env }) {
    return Object.hasOwn(builtIn, name) ? builtIn[name]?.(context) : undefined;
}

;// CONCATENATED MODULE: ./build/backends/index.js





// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/build/build-directory.js



function buildDirectory({ root }, settings) {
    return settings.buildDirectory === undefined
        ? external_node_path_.join(root, '.pixi', 'bld')
        : external_node_path_.resolve(settings.cwd, settings.buildDirectory);
}
async function cleanBuilds({ workspaceRoot }, settings) {
    const folder = buildDirectory({ root: workspaceRoot }, settings);
    try {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (error) {
        throw new support/* PixiBuildError */.rW('build-folder-unusable', `the build folder '${folder}' cannot be emptied`, {
            exitCode: 2,
            details: [(0,support/* messageOf */.bD)(error)],
            hint: 'Choose another one with --build-dir, or leave out --clean.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/build/cache-directory.js

function cacheDirectory(environment) {
    const given = environment.PIXI_CACHE_DIR || environment.RATTLER_CACHE_DIR;
    if (given)
        return external_node_path_.resolve(given);
    if (process.platform === 'win32') {
        return external_node_path_.join(environment.LOCALAPPDATA || external_node_path_.join(environment.USERPROFILE || '.', 'AppData', 'Local'), 'rattler', 'cache');
    }
    const home = environment.HOME || '/';
    if (environment.XDG_CACHE_HOME)
        return external_node_path_.join(environment.XDG_CACHE_HOME, 'rattler', 'cache');
    if (process.platform === 'darwin')
        return external_node_path_.join(home, 'Library', 'Caches', 'rattler', 'cache');
    return external_node_path_.join(home, '.cache', 'rattler', 'cache');
}

;// CONCATENATED MODULE: ./build/build/checkouts.js






class Checkouts {
    #settings;
    #network;
    #folders = new Map();
    constructor(settings, network) {
        this.#settings = settings;
        this.#network = network;
    }
    async folder(reference, base, workspace) {
        const { manifestSource } = await __webpack_require__.e(/* import() */ 7957).then(__webpack_require__.bind(__webpack_require__, 7957));
        const { source, subdirectory = '.' } = manifestSource(reference);
        const key = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 16);
        let checkout = this.#folders.get(key);
        if (!checkout) {
            checkout = this.#fetch(reference, external_node_path_.join(buildDirectory(workspace, this.#settings), 'src', key), base, workspace);
            this.#folders.set(key, checkout);
        }
        const top = await checkout;
        const folder = external_node_path_.resolve(top, subdirectory);
        if ((0,support/* isInside */.FK)(top, folder) && (await (0,support/* fileKind */.h_)(folder)) === 'directory')
            return folder;
        throw new support/* PixiBuildError */.rW('source-subdirectory-missing', `There is no '${subdirectory}' in ${referenceText(reference)}`, { exitCode: 2, hint: "Mend the 'subdirectory' of the source." });
    }
    async #fetch(reference, checkout, recipeDirectory, workspace) {
        const { environment, report, signal } = this.#settings;
        const { fetchSources, manifestSource } = await __webpack_require__.e(/* import() */ 7957).then(__webpack_require__.bind(__webpack_require__, 7957));
        const { network } = await this.#network.open(workspace);
        const { source } = manifestSource(reference);
        await (0,promises_.rm)(checkout, { recursive: true, force: true, maxRetries: 3 });
        const workDirectory = external_node_path_.join(checkout, 'source');
        await (0,support/* reportPhase */.A0)(report, `Fetching ${referenceText(reference)}`, () => fetchSources([source], {
            recipeDirectory,
            workDirectory,
            cacheDirectory: sourceCacheDirectory(environment),
            network,
            environment,
            report,
            signal,
        }));
        return workDirectory;
    }
}
function sourceCacheDirectory(environment) {
    return external_node_path_.join(cacheDirectory(environment), 'pixi-build-sources');
}
function referenceText(reference) {
    if ('path' in reference)
        return reference.path.path;
    return (0,support/* redactUrl */.BO)('git' in reference ? reference.git.git : reference.url.url);
}

// EXTERNAL MODULE: ./build/manifest/index.js + 81 modules
var manifest = __webpack_require__(1793);
// EXTERNAL MODULE: ./build/channel/index.js + 59 modules
var channel = __webpack_require__(3092);
// EXTERNAL MODULE: ./build/conda/index.js + 34 modules
var conda = __webpack_require__(8155);
;// CONCATENATED MODULE: ./build/build/platforms.js


function machinePlatform() {
    const platform = (0,conda/* platformOfProcess */.GC)(process);
    if (platform)
        return platform;
    throw new support/* PixiBuildError */.rW('platform-unknown', `conda has no name for ${process.platform} on ${process.arch}`, {
        exitCode: 2,
        hint: 'Give --build-platform and --target-platform.',
    });
}
function buildPlatformOf({ buildPlatform }, hostPlatform) {
    return buildPlatform === 'host' ? hostPlatform : (buildPlatform ?? machinePlatform());
}
function parsePlatformOption(text) {
    const platform = (0,conda/* parsePlatform */.FL)(text);
    if (platform && platform !== 'noarch')
        return platform;
    if (platform === 'noarch') {
        throw new support/* PixiBuildError */.rW('platform-unknown', "'noarch' is not the platform of a machine", {
            exitCode: 2,
            hint: 'Noarch packages are built on every platform: leave the option out, or name one such as linux-64.',
        });
    }
    const near = (0,support/* nearestWord */.zZ)(text, conda/* likelyPlatforms */.Pq);
    throw new support/* PixiBuildError */.rW('platform-unknown', (0,conda/* unknownPlatformMessage */.zf)(text), {
        exitCode: 2,
        hint: near === undefined ? 'For example linux-64, osx-arm64 or win-64.' : `Did you mean '${near}'?`,
    });
}

;// CONCATENATED MODULE: ./build/build/location.js




async function locatePackage(location, settings, known) {
    const loaded = await (0,manifest.loadPackage)(location, known);
    if (loaded.workspace)
        return { ...loaded, workspace: loaded.workspace };
    const file = loaded.definition.manifestPath;
    if (known?.manifestPath === file)
        return { ...loaded, workspace: known };
    return { ...loaded, workspace: await workspaceOfFile(file, settings) };
}
async function workspaceOfFile(file, settings) {
    const { environment, report, cwd } = settings;
    let { channels = [] } = settings;
    if (channels.length === 0) {
        const { defaultChannels } = await (0,channel/* loadConfiguration */.vF)({ environment, workspaceRoot: external_node_path_.dirname(file), report });
        channels = defaultChannels ?? ['conda-forge'];
    }
    return (0,manifest.standaloneWorkspace)(file, channels, machinePlatform(), cwd);
}
async function hasRecipe(folder) {
    try {
        return (await (0,manifest.findSourceManifest)(folder)).kind === 'recipe';
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/build/choose-packages.js




async function choosePackages(settings) {
    const { cwd, environment, manifestPath, packagePath } = settings;
    if (packagePath !== undefined) {
        const named = manifestPath === undefined ? undefined : await (0,manifest.loadWorkspace)({ cwd, manifestPath, environment });
        const loaded = await locatePackage(external_node_path_.resolve(cwd, packagePath), settings, named?.workspace);
        if (named && named.workspace.manifestPath !== loaded.workspace.manifestPath) {
            const [wanted, found] = [named.workspace.manifestPath, loaded.workspace.manifestPath];
            throw new support/* PixiBuildError */.rW('workspace-mismatch', `'${packagePath}' belongs to the workspace ${found}, not ${wanted}`, {
                exitCode: 2,
                hint: 'Leave out --manifest-path: the workspace of a package is found from its place.',
            });
        }
        return { workspace: loaded.workspace, packages: [loaded], whole: false, warnings: loaded.warnings };
    }
    const found = await (0,manifest.loadWorkspace)({ cwd, manifestPath, environment }).catch(async (error) => {
        const isMissing = (0,support/* isPixiBuildError */.Bj)(error) && error.code === 'manifest-not-found';
        if (!isMissing || manifestPath !== undefined || !(await hasRecipe(cwd)))
            throw error;
    });
    if (!found)
        return choosePackages({ ...settings, packagePath: cwd });
    const { workspace, package: closest, warnings } = found;
    const members = (await (0,manifest.discoverMembers)(workspace)).filter(({ publish }) => publish);
    if (members.length > 0) {
        const packages = [];
        for (const member of members)
            packages.push(await (0,manifest.loadPackage)(member.manifestPath, workspace));
        const more = packages.filter(({ definition }) => definition.manifestPath !== workspace.manifestPath);
        return { workspace, packages, whole: true, warnings: [...warnings, ...more.flatMap((loaded) => loaded.warnings)] };
    }
    if (!closest) {
        throw new support/* PixiBuildError */.rW('package-not-found', `no package of the workspace '${workspace.name}' says 'publish = true'`, {
            exitCode: 2,
            hint: "Add 'publish = true' to the [package] of what is to be published, or name one package with --path.",
        });
    }
    settings.report({
        kind: 'log',
        level: 'info',
        message: `No package says 'publish = true', so the closest one is taken: ${(0,support/* toPosix */.d7)(external_node_path_.relative(cwd, closest.manifestPath))}`,
    });
    return { workspace, packages: [await (0,manifest.loadPackage)(closest.manifestPath, workspace)], whole: false, warnings };
}

;// CONCATENATED MODULE: ./build/build/run-network.js

class RunNetwork {
    #settings;
    #opened;
    constructor(settings) {
        this.#settings = settings;
    }
    open(workspace) {
        this.#opened ??= this.#open(workspace);
        return this.#opened;
    }
    async close() {
        await (await this.#opened?.catch(() => undefined))?.network.close();
    }
    async #open({ root, s3Options }) {
        const { environment, report, offline } = this.#settings;
        const configuration = await (0,channel/* loadConfiguration */.vF)({ environment, workspaceRoot: root, report });
        return { configuration, network: (0,channel/* createNetwork */.VS)({ configuration, environment, report, offline, s3Options }) };
    }
}

;// CONCATENATED MODULE: ./build/build/session.js








async function openPackage(loaded, workspace, settings, checkouts) {
    const { definition } = loaded;
    const directory = (0,support/* toPosix */.d7)(external_node_path_.relative(workspace.root, external_node_path_.dirname(definition.manifestPath))) || '.';
    const backendName = definition.build.backend.name;
    const backend = await createBackend(backendName, {
        report: settings.report,
        environment: settings.environment,
        experimental: settings.experimental,
    });
    if (!backend) {
        throw new support/* PixiBuildError */.rW('backend-not-available', `the build backend '${backendName}' is not available yet`, {
            exitCode: 2,
            hint: `This version has ${builtInBackends.map((name) => `'${name}'`).join(' and ')} built in.`,
        });
    }
    const sourceDirectory = await sourceDirectoryOf(definition, workspace, checkouts);
    await backend.initialize({
        manifestPath: definition.manifestPath,
        sourceDirectory,
        workspaceDirectory: workspace.root,
        cacheDirectory: cacheDirectory(settings.environment),
        projectModel: (0,protocol/* projectModelOf */.mT)(definition, {
            buildNumber: settings.buildNumber,
            buildStringPrefix: settings.buildStringPrefix,
        }),
        configuration: definition.build.config ?? null,
        targetConfiguration: Object.fromEntries(definition.build.targetConfig),
    });
    return { definition, directory, sourceDirectory, backend };
}
async function reopenPackage(manifestPath, workspace, settings, checkouts) {
    return openPackage(await locatePackage(manifestPath, settings, workspace), workspace, settings, checkouts);
}
function sourceDirectoryOf({ build: { source }, manifestDirectory }, workspace, checkouts) {
    if (!source)
        return manifestDirectory;
    if (source.kind === 'path')
        return (0,manifest.resolveSourcePath)(source.path, manifestDirectory);
    return checkouts.folder((0,protocol/* sourceReferenceOf */.A9)((0,protocol/* locationOf */.hD)(source)), manifestDirectory, workspace);
}
async function packageOutputs(session, workspace, hostPlatform, settings) {
    const { outputs } = await session.backend.outputs(outputsParams(workspace, hostPlatform, settings));
    return outputs;
}
function outputsParams(workspace, hostPlatform, settings) {
    const configuration = (0,manifest.variantConfiguration)(workspace, hostPlatform);
    const values = { ...Object.fromEntries(configuration.values), ...settings.variants?.values };
    return {
        channels: workspace.channels.map(({ url }) => url.replace(/\/+$/, '')),
        hostPlatform,
        buildPlatform: buildPlatformOf(settings, hostPlatform),
        variantConfiguration: values,
        variantFiles: [...configuration.files, ...(settings.variants?.files ?? [])],
        workDirectory: external_node_path_.join(buildDirectory(workspace, settings), 'meta'),
    };
}

;// CONCATENATED MODULE: ./build/build/describe.js




async function describeOutputs(settings, hostPlatform) {
    const network = new RunNetwork(settings);
    const checkouts = new Checkouts(settings, network);
    try {
        const { workspace, packages } = await choosePackages(settings);
        const descriptions = [];
        for (const loaded of packages) {
            const { backend } = await openPackage(loaded, workspace, settings, checkouts);
            try {
                const found = await backend.describe?.(outputsParams(workspace, hostPlatform, settings));
                for (const one of found ?? [])
                    descriptions.push(withGivenVariants(one, settings));
            }
            finally {
                await backend.dispose();
            }
        }
        return descriptions;
    }
    finally {
        await network.close();
    }
}
function withGivenVariants({ hash, ...description }, { variants }) {
    const given = new Set(Object.keys(variants?.values ?? {}).map((key) => key.replace(/[-.]/g, '_')));
    const entries = hash.entries.map((entry) => given.has(entry.key) ? { ...entry, origin: { kind: 'command-line' } } : entry);
    return { ...description, hash: { ...hash, entries } };
}

;// CONCATENATED MODULE: ./build/build/environments/requirements.js



function compatibleRecords(build, host) {
    return new Map([...build, ...host].map((record) => [record.name.normalized, record]));
}
function resolvedSpecs(specs, compatible) {
    return specs.map(({ name, ...spec }) => {
        const requirement = (0,protocol/* requirementOf */.h2)(name, spec);
        if (requirement.kind === 'package')
            return requirement.spec;
        const record = compatible?.get(name.toLowerCase());
        if (!record)
            throw unresolvablePin(name, compatible !== undefined);
        const { version, build } = (0,conda/* applyPin */.Qk)(requirement.pin, record.version, record.build);
        return conda/* MatchSpec */.F_.named(conda/* PackageName */.gp.parse(name)).with({ version, build });
    });
}
function unresolvablePin(name, hasEnvironments) {
    return hasEnvironments
        ? new support/* PixiBuildError */.rW('pin-not-resolvable', `the pin on '${name}' cannot be worked out: neither the host nor the build environment holds '${name}'`, { exitCode: 2, hint: `Add '${name}' to the host-dependencies.` })
        : new support/* PixiBuildError */.rW('pin-not-resolvable', `the pin on '${name}' needs a solved environment, which '--toolchain system' does not have`, { exitCode: 2, hint: 'Write the version range in the manifest, or build with --toolchain conda.' });
}
function buildDependencies(specs, exported = []) {
    const entries = [
        ...specs.map((spec) => ({ spec: (0,protocol/* matchSpecObjectOf */.VT)(spec), source: null })),
        ...exported.map(({ spec, from, runExport }) => ({
            spec: (0,protocol/* matchSpecObjectOf */.VT)(spec),
            source: { type: 'runExport', from, runExport },
        })),
    ];
    const grouped = new Map();
    for (const entry of entries)
        grouped.set(entry.spec.name, [...(grouped.get(entry.spec.name) ?? []), entry]);
    return [...grouped.values()].flat();
}

;// CONCATENATED MODULE: ./build/build/environments/run-exports.js

const noExports = {
    weak: [],
    strong: [],
    noarch: [],
    weakConstrains: [],
    strongConstrains: [],
};
async function exportsOfEnvironment(records, declared, ignored, from, lookup) {
    const silenced = new Set(ignored.fromPackage.map((name) => name.toLowerCase()));
    const dropped = new Set(ignored.byName.map((name) => name.toLowerCase()));
    const exporting = records.filter(({ name }) => declared.has(name.normalized) && !silenced.has(name.normalized));
    const found = await Promise.all(exporting.map(async (record) => ({ record, exports: await lookup(record) })));
    const ofKind = (kind) => found.flatMap(({ record, exports }) => (exports[kind] ?? []).flatMap((text) => {
        const spec = exportedSpec(text);
        const name = spec?.name.exact?.normalized;
        if (!spec || name === undefined || dropped.has(name))
            return [];
        return [{ spec, runExport: record.name.normalized, from }];
    }));
    return {
        weak: ofKind('weak'),
        strong: ofKind('strong'),
        noarch: ofKind('noarch'),
        weakConstrains: ofKind('weakConstrains'),
        strongConstrains: ofKind('strongConstrains'),
    };
}
function exportedSpec(text) {
    try {
        return conda/* MatchSpec */.F_.parse(text, { mode: 'lenient' });
    }
    catch {
        return undefined;
    }
}
function runRequirementsFromExports(build, host, isNoarch) {
    if (isNoarch)
        return { depends: host.noarch, constrains: [] };
    return {
        depends: [...host.strong, ...build.strong, ...host.weak],
        constrains: [...host.strongConstrains, ...build.strongConstrains, ...host.weakConstrains],
    };
}

;// CONCATENATED MODULE: ./build/build/environments/assemble.js


async function assembleOutput(output, platforms, provider) {
    const { name } = output.metadata;
    const lookup = (record) => provider.runExportsOf(record);
    const solve = async (where, specs, constraints) => specs.length === 0
        ? []
        : provider.solve({
            label: `${where} environment of '${name}'`,
            platform: platforms[where],
            where,
            specs,
            constraints,
        });
    const buildWanted = wanted(output.buildDependencies, undefined);
    const buildRecords = await solve('build', buildWanted.specs, buildWanted.constraints);
    const { ignoreRunExports } = output;
    const buildExports = await exportsOfEnvironment(buildRecords, namesOf(buildWanted.specs), ignoreRunExports, 'build', lookup);
    const hostWanted = wanted(output.hostDependencies, compatibleRecords(buildRecords, []));
    const hostRecords = await solve('host', [...hostWanted.specs, ...buildExports.strong.map(({ spec }) => spec)], [...hostWanted.constraints, ...buildExports.strongConstrains.map(({ spec }) => spec)]);
    const hostExports = await exportsOfEnvironment(hostRecords, namesOf(hostWanted.specs), ignoreRunExports, 'host', lookup);
    return {
        build: {
            platform: platforms.build,
            dependencies: buildDependencies(buildWanted.specs),
            constraints: buildDependencies(buildWanted.constraints),
            records: buildRecords,
        },
        host: {
            platform: platforms.host,
            dependencies: buildDependencies(hostWanted.specs, buildExports.strong),
            constraints: buildDependencies(hostWanted.constraints, buildExports.strongConstrains),
            records: hostRecords,
        },
        ...assembleRequirements(output, compatibleRecords(buildRecords, hostRecords), buildExports, hostExports),
    };
}
function requirementsWithoutEnvironments(output) {
    return assembleRequirements(output, undefined, noExports, noExports);
}
function assembleRequirements(output, compatible, buildExports, hostExports) {
    const { runDependencies, runExports, extraDependencies = {}, metadata } = output;
    const exported = runRequirementsFromExports(buildExports, hostExports, metadata.subdir === 'noarch');
    const plain = (specs) => buildDependencies(resolvedSpecs(specs, compatible));
    return {
        runDependencies: buildDependencies(resolvedSpecs(runDependencies.depends, compatible), exported.depends),
        runConstraints: buildDependencies(resolvedSpecs(runDependencies.constraints, compatible), exported.constrains),
        runExports: {
            weak: plain(runExports.weak),
            strong: plain(runExports.strong),
            noarch: plain(runExports.noarch),
            weakConstrains: plain(runExports.weakConstrains),
            strongConstrains: plain(runExports.strongConstrains),
        },
        extraDependencies: Object.fromEntries(Object.entries(extraDependencies).map(([group, specs]) => [group, plain(specs)])),
    };
}
function wanted(dependencies, compatible) {
    return {
        specs: resolvedSpecs(dependencies?.depends ?? [], compatible),
        constraints: resolvedSpecs(dependencies?.constraints ?? [], compatible),
    };
}
function namesOf(specs) {
    return new Set(specs.flatMap(({ name }) => name.exact?.normalized ?? []));
}
function buildRecordOf(record) {
    return {
        name: record.name.normalized,
        version: record.version.source,
        build: record.build,
        build_number: record.buildNumber,
        subdir: record.subdir,
        depends: record.depends,
        ...(record.constrains.length > 0 && { constrains: record.constrains }),
        ...(record.noarch !== undefined && { noarch: record.noarch }),
        ...(record.license !== undefined && { license: record.license }),
        ...(record.md5 !== undefined && { md5: record.md5 }),
        ...(record.sha256 !== undefined && { sha256: record.sha256 }),
        ...(record.size !== undefined && { size: record.size }),
        ...(record.timestampMs !== undefined && { timestamp: record.timestampMs }),
        ...(record.pythonSitePackagesPath !== undefined && { python_site_packages_path: record.pythonSitePackagesPath }),
        fn: record.fileName,
        url: record.url,
        channel: record.channel ?? null,
    };
}

// EXTERNAL MODULE: ./build/environment/index.js + 18 modules
var environment = __webpack_require__(4797);
;// CONCATENATED MODULE: ./build/solve/explain.js

const mostLines = 40;
const mostVersions = 4;
async function explainConflict(sat, encoder, pool, request) {
    const meanings = sat.unsatisfiableCore().flatMap((clause) => encoder.meanings.get(clause) ?? []);
    const tree = new ConflictTree(meanings, pool);
    const roots = tree.roots();
    const lines = roots.flatMap((node, index) => drawn(node, '', index === roots.length - 1, roots.length === 1));
    const shown = lines.length > mostLines ? [...lines.slice(0, mostLines), `… and ${lines.length - mostLines} more lines`] : lines;
    const names = [...tree.missing].filter(({ solvables = [], unwanted = [] }) => solvables.length === 0 && unwanted.length === 0);
    return new UnsolvableError(headline(roots), tree.wanted, {
        details: shown,
        hint: (await missingHint(names, request)) ?? tree.hint(),
    });
}
class UnsolvableError extends support/* PixiBuildError */.rW {
    name = 'UnsolvableError';
    wanted;
    constructor(message, wanted, options) {
        super('unsolvable', message, options);
        this.wanted = wanted;
    }
}
function headline(roots) {
    return roots.length === 1 ? 'No set of packages fulfils what is asked for' : 'What is asked for does not go together';
}
function drawn(node, indent, last, alone) {
    const branch = alone ? '' : last ? '└─ ' : '├─ ';
    const deeper = alone ? '' : last ? '   ' : '│  ';
    const { children } = node;
    return [
        `${indent}${branch}${node.text}`,
        ...children.flatMap((child, index) => drawn(child, `${indent}${deeper}`, index === children.length - 1, false)),
    ];
}
async function missingHint(names, { source, virtualPackages }) {
    const name = names[0];
    if (!name)
        return undefined;
    if (name.isVirtual) {
        const known = virtualPackages.map((virtual) => virtual.name.normalized).join(', ');
        return `The platform has no ${name.text}; it has ${known || 'no virtual packages'}. Declare it for the platform, or set CONDA_OVERRIDE_${name.text.slice(2).toUpperCase()}.`;
    }
    const near = (0,support/* nearestWord */.zZ)(name.text, [...((await source.names?.()) ?? [])]);
    return near === undefined
        ? `Check the name '${name.text}' and the channels: none of them has it for this platform.`
        : `Did you mean '${near}'?`;
}
class ConflictTree {
    missing = new Set();
    #requirements = new Map();
    #constrains = new Map();
    #excluded = new Map();
    #told = new Set();
    #pool;
    constructor(meanings, pool) {
        this.#pool = pool;
        for (const meaning of meanings) {
            if (meaning.kind === 'excluded')
                this.#excluded.set(meaning.solvable, meaning.reason);
            else {
                const map = meaning.kind === 'requires' ? this.#requirements : this.#constrains;
                const list = map.get(meaning.parent) ?? [];
                if (!list.includes(meaning.requirement))
                    list.push(meaning.requirement);
                map.set(meaning.parent, list);
            }
        }
    }
    get wanted() {
        return (this.#requirements.get(undefined) ?? []).flatMap(({ name }) => (name.isVirtual ? [] : name.text));
    }
    roots() {
        const wanted = (this.#requirements.get(undefined) ?? []).filter(({ name, spec }) => !name.isVirtual || !spec?.matchesEveryVersion);
        const bounds = this.#constrains.get(undefined) ?? [];
        return [
            ...wanted.map((requirement) => this.#node(requirement, `${requirement.text} is wanted`)),
            ...bounds.map((requirement) => ({ text: `${requirement.text} is demanded of what is installed`, children: [] })),
        ];
    }
    #node(requirement, text) {
        const candidates = this.#pool.matching(requirement);
        if (candidates.length === 0) {
            this.missing.add(requirement.name);
            return { text: `${text}, ${this.#whyNone(requirement)}`, children: [] };
        }
        if (this.#told.has(requirement.text))
            return { text: `${text}, see above`, children: [] };
        this.#told.add(requirement.text);
        return { text, children: this.#groups(candidates).map((group) => this.#groupNode(group)) };
    }
    #whyNone({ name, spec }) {
        const all = name.solvables ?? [];
        const { unwanted = [] } = name;
        if (all.length === 0 && unwanted.length > 0)
            return `but there are only ${versionTexts([...unwanted])}`;
        if (all.length === 0)
            return name.isVirtual ? 'which the platform does not have' : 'but no channel has the package';
        if (name.isVirtual)
            return `but the platform has ${all.map(({ virtual }) => virtual?.version).join(', ')}`;
        const others = versionsOf(all);
        return spec?.version ? `but there are only ${others}` : `but of ${others} no build fits`;
    }
    #groups(candidates) {
        const groups = new Map();
        for (const one of candidates) {
            const reasons = [
                this.#excluded.get(one) ?? '',
                ...(this.#requirements.get(one) ?? []).map(({ text }) => text),
                ...(this.#constrains.get(one) ?? []).map(({ text }) => `!${text}`),
            ];
            const key = reasons.join('\n');
            const group = groups.get(key);
            if (group)
                group.push(one);
            else
                groups.set(key, [one]);
        }
        return [...groups.values()];
    }
    #groupNode(group) {
        const first = group[0];
        const name = `${first.name.text} ${versionsOf(group)}`;
        const reason = this.#excluded.get(first);
        if (reason !== undefined)
            return { text: `${name}: ${reason}`, children: [] };
        const requirements = this.#requirements.get(first) ?? [];
        const constrains = this.#constrains.get(first) ?? [];
        const children = [
            ...requirements.map((requirement) => this.#node(requirement, `needs ${requirement.text}`)),
            ...constrains.map(({ text }) => ({ text: `allows only ${text} beside it`, children: [] })),
        ];
        if (children.length === 0)
            return { text: `${name}, which conflicts with the rest`, children: [] };
        const [only] = children;
        if (children.length === 1 && only)
            return { text: `${name} ${only.text}`, children: only.children };
        return { text: name, children };
    }
    hint() {
        const reasons = [...this.#excluded.values()];
        if (reasons.some((reason) => reason.includes('exclude-newer'))) {
            return 'Set exclude-newer to a later date, or allow older versions.';
        }
        if (reasons.some((reason) => reason.includes('channel priority'))) {
            return 'Ask for the package of one channel (channel::name), or set channel-priority to flexible or disabled.';
        }
        if (reasons.some((reason) => reason.includes('pinned')))
            return 'Loosen the pin.';
        return 'Loosen one of the versions that are asked for.';
    }
}
function versionsOf(solvables) {
    const versions = solvables.flatMap(({ record, virtual }) => record?.version ?? virtual?.version ?? []);
    return versionTexts(versions);
}
function versionTexts(versions) {
    versions.sort((a, b) => a.compare(b));
    const texts = [...new Set(versions.map((version) => version.toString()))];
    if (texts.length <= mostVersions)
        return texts.join(' | ');
    return [...texts.slice(0, 2), '…', ...texts.slice(-1)].join(' | ');
}

;// CONCATENATED MODULE: ./build/solve/decide.js
function nextDecision(sat, choices) {
    let best;
    for (const ofParent of choices) {
        const parent = ofParent[0].parent;
        if (sat.value(parent) <= 0)
            continue;
        const explicit = parent === 0;
        if (best?.explicit && !explicit)
            break;
        for (const choice of ofParent) {
            const activity = sat.activity(choice.requirement.name.index);
            if (best && best.activity >= activity)
                continue;
            const option = openOption(sat, choice);
            if (!option)
                continue;
            if (!best)
                best = { ...option, explicit, activity };
            else if (option.count < best.count)
                best = { ...option, explicit, activity };
        }
    }
    return best?.candidate;
}
function openOption(sat, { candidates, conditions }) {
    for (const condition of conditions)
        if (sat.value(condition) <= 0)
            return undefined;
    let candidate = -1;
    let count = 0;
    for (const variable of candidates) {
        const value = sat.value(variable);
        if (value > 0)
            return undefined;
        if (value === 0) {
            if (count === 0)
                candidate = variable;
            count++;
        }
    }
    return count === 0 ? undefined : { candidate, count };
}

;// CONCATENATED MODULE: ./build/solve/sat.js
const positive = (variable) => variable << 1;
const negative = (variable) => (variable << 1) | 1;
const negated = (literal) => literal ^ 1;
const variableOf = (literal) => literal >> 1;
const none = -1;
const decay = 0.95;
class SatSolver {
    #values = new Int8Array(1024);
    #levels = new Int32Array(1024);
    #reasons = new Int32Array(1024);
    #groups = new Int32Array(1024);
    #variables = 0;
    #literals = new Int32Array(4096);
    #literalCount = 0;
    #starts = new Int32Array(1024);
    #clauses = 0;
    #watched = new Int32Array(2048);
    #next = new Int32Array(2048);
    #heads = new Int32Array(2048).fill(none);
    #trail = [];
    #propagated = 0;
    #level = 1;
    #learnedFrom = new Map();
    #activities = new Float32Array(256);
    #conflictAtRoot = none;
    constructor() {
        this.newVariable();
        this.#assign(positive(0), none);
    }
    newVariable(group = none) {
        const variable = this.#variables++;
        if (variable >= this.#values.length)
            this.#growVariables();
        this.#groups[variable] = group;
        this.#reasons[variable] = none;
        return variable;
    }
    get level() {
        return this.#level;
    }
    value(variable) {
        return this.#values[variable];
    }
    #literalValue(literal) {
        const value = this.#values[literal >> 1];
        return literal & 1 ? -value : value;
    }
    activity(group) {
        return this.#activities[group] ?? 0;
    }
    addClause(literals) {
        const clause = this.#store(literals);
        if (literals.length === 1) {
            this.#assertRoot(literals[0], clause);
            return clause;
        }
        let second = 1;
        while (second < literals.length && this.#literalValue(literals[second]) < 0)
            second++;
        if (second === literals.length) {
            this.#watch(clause, literals[0], literals[1]);
            this.#assertRoot(literals[0], clause);
            return clause;
        }
        this.#watch(clause, literals[0], literals[second]);
        if (this.#literalValue(literals[0]) < 0 && this.#openBut(clause, second) === 0) {
            this.#assertRoot(literals[second], clause);
        }
        return clause;
    }
    #openBut(clause, index) {
        let open = 0;
        const start = this.#starts[clause];
        const end = this.#endOf(clause);
        for (let at = start; at < end; at++) {
            if (at !== start + index && this.#literalValue(this.#literals[at]) >= 0)
                open++;
        }
        return open;
    }
    #assertRoot(literal, clause) {
        const value = this.#literalValue(literal);
        if (value < 0 && this.#conflictAtRoot === none)
            this.#conflictAtRoot = clause;
        if (value === 0)
            this.#assign(literal, clause);
    }
    #store(literals) {
        const clause = this.#clauses++;
        if (clause + 1 >= this.#starts.length)
            this.#growClauses();
        const count = literals.length;
        while (this.#literalCount + count > this.#literals.length)
            this.#literals = doubled(this.#literals);
        for (let index = 0; index < count; index++)
            this.#literals[this.#literalCount + index] = literals[index];
        this.#starts[clause] = this.#literalCount;
        this.#literalCount += count;
        this.#starts[clause + 1] = this.#literalCount;
        return clause;
    }
    #endOf(clause) {
        return this.#starts[clause + 1];
    }
    #watch(clause, first, second) {
        const at = clause * 2;
        this.#watched[at] = first;
        this.#watched[at + 1] = second;
        this.#next[at] = this.#heads[first];
        this.#heads[first] = clause;
        this.#next[at + 1] = this.#heads[second];
        this.#heads[second] = clause;
    }
    #assign(literal, reason) {
        const variable = literal >> 1;
        this.#values[variable] = literal & 1 ? -1 : 1;
        this.#levels[variable] = this.#level;
        this.#reasons[variable] = reason;
        this.#trail.push(variable);
    }
    decide(literal) {
        this.#level++;
        this.#assign(literal, none);
        return this.propagateAndLearn();
    }
    propagateAndLearn() {
        if (this.#conflictAtRoot !== none)
            return false;
        for (;;) {
            const conflict = this.#propagate();
            if (conflict === none)
                return true;
            if (this.#level === 1) {
                this.#conflictAtRoot = conflict;
                return false;
            }
            this.#learn(conflict);
        }
    }
    #propagate() {
        while (this.#propagated < this.#trail.length) {
            const variable = this.#trail[this.#propagated++];
            const falseLiteral = (variable << 1) | (this.#values[variable] > 0 ? 1 : 0);
            let clause = this.#heads[falseLiteral];
            let previous = none;
            while (clause !== none) {
                const at = clause * 2;
                const mine = this.#watched[at] === falseLiteral ? 0 : 1;
                const following = this.#next[at + mine];
                const other = this.#watched[at + 1 - mine];
                if (this.#literalValue(other) <= 0) {
                    const replacement = this.#unwatched(clause, other);
                    if (replacement !== none) {
                        if (previous === none)
                            this.#heads[falseLiteral] = following;
                        else
                            this.#next[previous] = following;
                        this.#watched[at + mine] = replacement;
                        this.#next[at + mine] = this.#heads[replacement];
                        this.#heads[replacement] = clause;
                        clause = following;
                        continue;
                    }
                    const value = this.#literalValue(other);
                    if (value < 0)
                        return clause;
                    if (value === 0)
                        this.#assign(other, clause);
                }
                previous = at + mine;
                clause = following;
            }
        }
        return none;
    }
    #unwatched(clause, other) {
        const end = this.#endOf(clause);
        const start = this.#starts[clause];
        if (end - start === 2)
            return none;
        for (let at = start; at < end; at++) {
            const literal = this.#literals[at];
            if (literal !== other && this.#literalValue(literal) >= 0)
                return literal;
        }
        return none;
    }
    #learn(conflict) {
        const seen = new Set();
        const learned = [];
        const from = [];
        let highest = 0;
        let backTo = 0;
        let open = 0;
        let clause = conflict;
        let pivot = none;
        for (;;) {
            from.push(clause);
            const end = this.#endOf(clause);
            for (let at = this.#starts[clause]; at < end; at++) {
                const literal = this.#literals[at];
                const variable = literal >> 1;
                if (variable === pivot || seen.has(variable))
                    continue;
                seen.add(variable);
                const level = this.#levels[variable];
                if (level === this.#level)
                    open++;
                else {
                    if (level > backTo) {
                        backTo = level;
                        highest = learned.length;
                    }
                    learned.push(literal);
                }
            }
            do {
                pivot = this.#trail.pop();
                clause = this.#reasons[pivot];
                if (!seen.has(pivot))
                    this.#values[pivot] = 0;
            } while (!seen.has(pivot));
            open--;
            if (open === 0)
                break;
            this.#values[pivot] = 0;
        }
        const asserting = (pivot << 1) | (this.#values[pivot] > 0 ? 1 : 0);
        this.#values[pivot] = 0;
        if (learned.length > 0)
            [learned[0], learned[highest]] = [learned[highest], learned[0]];
        learned.push(asserting);
        this.#bump(learned);
        this.#undoUntil(Math.max(backTo, 1));
        const number = this.#store(learned);
        this.#learnedFrom.set(number, from);
        if (learned.length > 1)
            this.#watch(number, learned[0], asserting);
        this.#assign(asserting, number);
    }
    #bump(learned) {
        for (const literal of learned) {
            const group = this.#groups[literal >> 1];
            if (group === none)
                continue;
            while (group >= this.#activities.length)
                this.#activities = doubled(this.#activities);
            this.#activities[group] = this.#activities[group] + 1;
        }
        for (let group = 0; group < this.#activities.length; group++) {
            this.#activities[group] = this.#activities[group] * decay;
        }
    }
    #undoUntil(level) {
        const trail = this.#trail;
        for (;;) {
            const last = trail.at(-1);
            if (this.#levels[last] <= level)
                break;
            this.#values[last] = 0;
            trail.pop();
        }
        this.#propagated = Math.min(this.#propagated, trail.length);
        this.#level = level;
    }
    trueVariables() {
        return this.#trail.filter((variable) => this.#values[variable] > 0);
    }
    unsatisfiableCore() {
        const clauses = new Set();
        const addClause = (clause) => {
            const stack = [clause];
            for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
                const from = this.#learnedFrom.get(one);
                if (from)
                    stack.push(...from.filter((other) => !clauses.has(other)));
                clauses.add(one);
            }
        };
        const involved = new Set();
        const involve = (clause) => {
            const end = this.#endOf(clause);
            for (let at = this.#starts[clause]; at < end; at++)
                involved.add(this.#literals[at] >> 1);
        };
        addClause(this.#conflictAtRoot);
        involve(this.#conflictAtRoot);
        for (let at = this.#trail.length - 1; at >= 0; at--) {
            const variable = this.#trail[at];
            const reason = this.#reasons[variable];
            if (!involved.has(variable) || reason === none)
                continue;
            addClause(reason);
            involve(reason);
        }
        return [...clauses].filter((clause) => !this.#learnedFrom.has(clause)).sort((a, b) => a - b);
    }
    #growVariables() {
        this.#values = doubled(this.#values);
        this.#levels = doubled(this.#levels);
        this.#reasons = doubled(this.#reasons);
        this.#groups = doubled(this.#groups);
        const used = this.#heads.length;
        this.#heads = doubled(this.#heads);
        while (this.#heads.length < this.#values.length * 2)
            this.#heads = doubled(this.#heads);
        this.#heads.fill(none, used);
    }
    #growClauses() {
        this.#starts = doubled(this.#starts);
        this.#watched = doubled(this.#watched);
        this.#next = doubled(this.#next);
    }
}
function doubled(array) {
    const larger = new array.constructor(array.length * 2);
    larger.set(array);
    return larger;
}

;// CONCATENATED MODULE: ./build/solve/at-most-one.js

class AtMostOne {
    #variables = [];
    #helpers = [];
    #newHelper;
    #addClause;
    constructor(newHelper, addClause) {
        this.#newHelper = newHelper;
        this.#addClause = addClause;
    }
    add(variable) {
        if (this.#variables.length > 0) {
            while (this.#variables.length > 2 ** this.#helpers.length - 1) {
                const bit = this.#helpers.length;
                const helper = this.#newHelper();
                this.#helpers.push(helper);
                for (const [number, other] of this.#variables.entries())
                    this.#imply(other, helper, number, bit);
            }
            const number = this.#variables.length;
            for (const [bit, helper] of this.#helpers.entries())
                this.#imply(variable, helper, number, bit);
        }
        this.#variables.push(variable);
    }
    #imply(variable, helper, number, bit) {
        const isSet = ((number >> bit) & 1) === 1;
        this.#addClause([negative(variable), isSet ? positive(helper) : negative(helper)]);
    }
}

;// CONCATENATED MODULE: ./build/solve/encode.js


const sharedFrom = 4;
class Encoder {
    meanings = new Map();
    choices = [];
    #pool;
    #sat;
    #sorter;
    #tasks = [];
    #nextTask = 0;
    #variables = [];
    #solvables = [];
    #isCandidate = [];
    #queuedNames = new Set();
    #choicesOfParent = new Map();
    #gates = new Map();
    #violations = new Map();
    #holds = new Map();
    #single = new Map();
    #candidateVariables = new Map();
    #roots = [];
    #rootConstraints = [];
    constructor(pool, sat, sorter) {
        this.#pool = pool;
        this.#sat = sat;
        this.#sorter = sorter;
    }
    encode(roots, constraints) {
        this.#roots = roots;
        this.#rootConstraints = constraints;
        this.#tasks.push({ kind: 'solvable', solvable: undefined });
        while (this.#nextTask < this.#tasks.length) {
            const task = this.#tasks[this.#nextTask++];
            switch (task.kind) {
                case 'solvable':
                    this.#onSolvable(task.solvable);
                    break;
                case 'name':
                    this.#onName(task.name);
                    break;
                case 'requirement':
                    this.#onRequirement(task.parent, task.wanted);
                    break;
                case 'constraint':
                    this.#onConstraint(task.parent, task.requirement);
                    break;
            }
        }
        for (const { tracker, pending } of this.#single.values())
            for (const variable of pending)
                tracker.add(variable);
    }
    solvableOf(variable) {
        return this.#solvables[variable];
    }
    #variable(solvable) {
        if (!solvable)
            return 0;
        let variable = this.#variables[solvable.index];
        if (variable === undefined) {
            variable = this.#sat.newVariable(solvable.name.index);
            this.#variables[solvable.index] = variable;
            this.#solvables[variable] = solvable;
        }
        return variable;
    }
    #queueName(name) {
        if (this.#queuedNames.has(name))
            return;
        this.#queuedNames.add(name);
        this.#tasks.push({ kind: 'name', name });
    }
    #onSolvable(solvable) {
        const dependencies = solvable
            ? this.#pool.dependenciesOf(solvable)
            : { known: true, requirements: this.#roots, constrains: this.#rootConstraints };
        if (!dependencies.known) {
            this.#exclude(solvable, dependencies.reason);
            return;
        }
        const { requirements, constrains } = dependencies;
        for (const { requirement } of requirements)
            this.#queueName(requirement.name);
        for (const { name } of constrains)
            this.#queueName(name);
        for (const wanted of requirements)
            this.#tasks.push({ kind: 'requirement', parent: solvable, wanted });
        for (const requirement of constrains)
            this.#tasks.push({ kind: 'constraint', parent: solvable, requirement });
    }
    #onName(name) {
        for (const solvable of name.solvables ?? []) {
            if (solvable.excluded !== undefined)
                this.#exclude(solvable, solvable.excluded);
        }
    }
    #exclude(solvable, reason) {
        this.#mean(this.#sat.addClause([negative(this.#variable(solvable))]), { kind: 'excluded', solvable, reason });
    }
    #mean(clause, meaning) {
        this.meanings.set(clause, meaning);
    }
    #candidates(requirement) {
        const sorted = this.#sorter.sorted(requirement);
        let variables = this.#candidateVariables.get(sorted);
        if (variables)
            return variables;
        variables = new Int32Array(sorted.length);
        for (let at = 0; at < sorted.length; at++)
            variables[at] = this.#variable(sorted[at]);
        this.#candidateVariables.set(sorted, variables);
        let single = this.#single.get(requirement.name);
        if (!single) {
            const tracker = new AtMostOne(() => this.#sat.newVariable(), (literals) => this.#sat.addClause(literals));
            single = { tracker, pending: [] };
            this.#single.set(requirement.name, single);
        }
        for (let at = 0; at < sorted.length; at++) {
            const solvable = sorted[at];
            if (this.#isCandidate[solvable.index])
                continue;
            this.#isCandidate[solvable.index] = true;
            single.pending.push(variables[at]);
            this.#tasks.push({ kind: 'solvable', solvable });
        }
        return variables;
    }
    #onRequirement(parent, { requirement, when }) {
        const parentVariable = this.#variable(parent);
        const candidates = this.#candidates(requirement);
        for (const parts of when ?? [undefined]) {
            if (!parts && parent && candidates.length >= sharedFrom) {
                const clause = this.#sat.addClause([positive(this.#gate(requirement, candidates)), negative(parentVariable)]);
                this.#mean(clause, { kind: 'requires', parent, requirement });
                continue;
            }
            const conditions = parts?.map((part) => this.#holdsVariable(part)) ?? [];
            const choice = { parent: parentVariable, requirement, conditions, candidates };
            this.#mean(this.#addChoice(choice), { kind: 'requires', parent, requirement });
        }
    }
    #gate(requirement, candidates) {
        let gate = this.#gates.get(requirement);
        if (gate === undefined) {
            gate = this.#sat.newVariable();
            this.#gates.set(requirement, gate);
            this.#addChoice({ parent: gate, requirement, conditions: [], candidates });
        }
        return gate;
    }
    #addChoice(choice) {
        const { parent, conditions, candidates } = choice;
        const literals = [negative(parent)];
        for (const condition of conditions)
            literals.push(negative(condition));
        for (const candidate of candidates)
            literals.push(positive(candidate));
        let choices = this.#choicesOfParent.get(parent);
        if (!choices) {
            choices = [];
            this.#choicesOfParent.set(parent, choices);
            this.choices.push(choices);
        }
        choices.push(choice);
        return this.#sat.addClause(literals);
    }
    #holdsVariable(requirement) {
        let holds = this.#holds.get(requirement);
        if (holds === undefined) {
            this.#queueName(requirement.name);
            holds = this.#sat.newVariable();
            this.#holds.set(requirement, holds);
            for (const solvable of this.#pool.matching(requirement)) {
                this.#sat.addClause([positive(holds), negative(this.#variable(solvable))]);
            }
        }
        return holds;
    }
    #onConstraint(parent, requirement) {
        const matching = new Set(this.#pool.matching(requirement));
        const others = (requirement.name.solvables ?? []).filter((solvable) => !matching.has(solvable));
        const parentLiteral = negative(this.#variable(parent));
        if (others.length < sharedFrom) {
            for (const other of others) {
                const clause = this.#sat.addClause([parentLiteral, negative(this.#variable(other))]);
                this.#mean(clause, { kind: 'constrains', parent, requirement });
            }
            return;
        }
        let violation = this.#violations.get(requirement);
        if (violation === undefined) {
            violation = this.#sat.newVariable();
            this.#violations.set(requirement, violation);
            for (const other of others)
                this.#sat.addClause([negative(this.#variable(other)), positive(violation)]);
        }
        const clause = this.#sat.addClause([parentLiteral, negative(violation)]);
        this.#mean(clause, { kind: 'constrains', parent, requirement });
    }
}

;// CONCATENATED MODULE: ./build/solve/reach.js

const nothing = { known: true, requirements: [], constrains: [] };
class Reach {
    requirements = [];
    excluded = [];
    rootConstraints;
    #pool;
    #sorter;
    #roots;
    #candidates = [];
    #groupOfRequirement = [];
    #groupOfParent = [];
    #groups = 1;
    #met = [];
    #lastParent = [];
    #parents = [];
    #parentBefore = [];
    #constraints = new Map();
    static of(pool, sorter, roots, constraints) {
        const reach = new Reach(pool, sorter, roots, constraints);
        return reach.#explore() ? reach : undefined;
    }
    constructor(pool, sorter, roots, constraints) {
        this.#pool = pool;
        this.#sorter = sorter;
        this.#roots = roots;
        this.rootConstraints = constraints;
    }
    candidatesOf({ index }) {
        return this.#candidates[index];
    }
    dependenciesOf(solvable) {
        const dependencies = this.#pool.dependenciesOf(solvable);
        return dependencies.known ? dependencies : nothing;
    }
    get wantedByRoot() {
        return this.#roots.map(({ requirement }, place) => ({ requirement, group: 0, place }));
    }
    wantedBy(solvable) {
        const group = this.#groupOfParent[solvable.index] ?? 0;
        return this.dependenciesOf(solvable).requirements.map(({ requirement }, place) => {
            const shared = this.#groupOfRequirement[requirement.index];
            return shared === undefined ? { requirement, group, place } : { requirement, group: shared, place: 0 };
        });
    }
    constraintsOn(name) {
        return this.#constraints.get(name)?.values() ?? [];
    }
    forEachParent(requirement, visit) {
        const { solvables } = this.#pool;
        let at = this.#lastParent[requirement.index] ?? -1;
        for (; at >= 0; at = this.#parentBefore[at])
            visit(solvables[this.#parents[at]]);
    }
    #explore() {
        if (this.#roots.some(({ when }) => when))
            return false;
        let wave = [];
        for (const { requirement } of this.#roots)
            this.#meet(requirement, wave);
        for (const solvable of this.#pool.solvables)
            if (solvable.excluded !== undefined)
                this.excluded.push(solvable);
        while (wave.length > 0) {
            const following = [];
            for (const solvable of wave)
                if (!this.#expand(solvable, following))
                    return false;
            wave = following;
        }
        return true;
    }
    #expand(solvable, following) {
        const dependencies = this.#pool.dependenciesOf(solvable);
        if (!dependencies.known) {
            this.excluded.push(solvable);
            return true;
        }
        for (const { requirement, when } of dependencies.requirements) {
            if (when)
                return false;
            const { from, to } = this.#meet(requirement, following);
            this.#addParent(requirement, solvable);
            if (to - from >= sharedFrom)
                this.#groupOfRequirement[requirement.index] ??= this.#groups++;
            else
                this.#groupOfParent[solvable.index] ??= this.#groups++;
        }
        for (const requirement of dependencies.constrains)
            this.#addConstraint(requirement, solvable);
        return true;
    }
    #meet(requirement, following) {
        let range = this.#candidates[requirement.index];
        if (range)
            return range;
        range = this.#sorter.range(requirement);
        this.#candidates[requirement.index] = range;
        this.requirements.push(requirement);
        const { list, from, to } = range;
        for (let at = from; at < to; at++) {
            const solvable = list[at];
            if (this.#met[solvable.index])
                continue;
            this.#met[solvable.index] = true;
            following.push(solvable);
        }
        return range;
    }
    #addParent({ index }, parent) {
        this.#parentBefore.push(this.#lastParent[index] ?? -1);
        this.#lastParent[index] = this.#parents.length;
        this.#parents.push(parent.index);
    }
    #addConstraint(requirement, parent) {
        let ofName = this.#constraints.get(requirement.name);
        if (!ofName) {
            ofName = new Map();
            this.#constraints.set(requirement.name, ofName);
        }
        const made = ofName.get(requirement);
        if (made)
            made.parents.push(parent);
        else
            ofName.set(requirement, { requirement, parents: [parent] });
    }
}

;// CONCATENATED MODULE: ./build/solve/descent.js

function descend(pool, sorter, roots, constraints) {
    const reach = Reach.of(pool, sorter, roots, constraints);
    return reach && new Descent(pool, reach).run();
}
const descent_none = -1;
class Conflict extends Error {
}
class Descent {
    #pool;
    #reach;
    #values;
    #trail = [];
    #followed = 0;
    #watched;
    #scanned;
    #heads;
    #next;
    #active;
    #failed;
    #choices = [];
    constructor(pool, reach) {
        this.#pool = pool;
        this.#reach = reach;
        const requirements = pool.requirements.length;
        this.#values = new Int8Array(pool.solvables.length);
        this.#watched = new Int32Array(requirements * 2).fill(descent_none);
        this.#scanned = new Int32Array(requirements);
        this.#heads = new Int32Array(pool.solvables.length).fill(descent_none);
        this.#next = new Int32Array(requirements * 2).fill(descent_none);
        this.#active = new Uint8Array(requirements);
        this.#failed = new Uint8Array(requirements);
    }
    run() {
        try {
            this.#begin();
            for (let next = this.#nextDecision(); next; next = this.#nextDecision()) {
                this.#take(next);
                this.#follow();
            }
        }
        catch (error) {
            if (error instanceof Conflict)
                return undefined;
            throw error;
        }
        return this.#trail.filter(({ index }) => this.#values[index] === 1);
    }
    #begin() {
        const { excluded, requirements, rootConstraints } = this.#reach;
        for (const solvable of excluded)
            this.#values[solvable.index] = -1;
        for (const requirement of requirements) {
            const { from } = this.#reach.candidatesOf(requirement);
            this.#scanned[requirement.index] = from;
            this.#watchNext(requirement, 0);
            if (this.#watched[requirement.index * 2] !== descent_none)
                this.#watchNext(requirement, 1);
        }
        for (const requirement of requirements)
            if (!this.#firstTwo(requirement)[0])
                this.#fail(requirement);
        for (const requirement of rootConstraints)
            this.#ruleOutOthers(requirement);
        this.#want(this.#reach.wantedByRoot);
        this.#follow();
    }
    #watchNext(requirement, which) {
        const { list, to } = this.#reach.candidatesOf(requirement);
        const place = requirement.index * 2 + which;
        for (let at = this.#scanned[requirement.index]; at < to; at++) {
            const { index } = list[at];
            if (this.#values[index] < 0)
                continue;
            this.#scanned[requirement.index] = at + 1;
            this.#watched[place] = at;
            this.#next[place] = this.#heads[index];
            this.#heads[index] = place;
            return true;
        }
        this.#scanned[requirement.index] = to;
        this.#watched[place] = descent_none;
        return false;
    }
    #take(solvable) {
        const value = this.#values[solvable.index];
        if (value < 0)
            throw new Conflict();
        if (value > 0)
            return;
        this.#values[solvable.index] = 1;
        this.#trail.push(solvable);
    }
    #ruleOut(solvable) {
        const value = this.#values[solvable.index];
        if (value > 0)
            throw new Conflict();
        if (value < 0)
            return;
        this.#values[solvable.index] = -1;
        this.#trail.push(solvable);
    }
    #follow() {
        while (this.#followed < this.#trail.length) {
            const solvable = this.#trail[this.#followed++];
            if (this.#values[solvable.index] > 0)
                this.#followTaken(solvable);
            else
                this.#followRuledOut(solvable);
        }
    }
    #followTaken(solvable) {
        for (const other of solvable.name.solvables ?? [])
            if (other !== solvable)
                this.#ruleOut(other);
        const { constrains } = this.#reach.dependenciesOf(solvable);
        for (const requirement of constrains)
            this.#ruleOutOthers(requirement);
        for (const { requirement, parents } of this.#reach.constraintsOn(solvable.name)) {
            if (this.#pool.matching(requirement).includes(solvable))
                continue;
            for (const parent of parents)
                this.#ruleOut(parent);
        }
        this.#want(this.#reach.wantedBy(solvable));
    }
    #ruleOutOthers(requirement) {
        const allowed = new Set(this.#pool.matching(requirement));
        for (const other of requirement.name.solvables ?? [])
            if (!allowed.has(other))
                this.#ruleOut(other);
    }
    #want(wanted) {
        for (const choice of wanted) {
            const { requirement } = choice;
            this.#choices.push(choice);
            if (this.#active[requirement.index])
                continue;
            this.#active[requirement.index] = 1;
            this.#require(requirement);
        }
    }
    #require(requirement) {
        const [first, second] = this.#firstTwo(requirement);
        if (!first)
            throw new Conflict();
        if (!second)
            this.#take(first);
    }
    #followRuledOut(solvable) {
        const { requirements } = this.#pool;
        let place = this.#heads[solvable.index];
        this.#heads[solvable.index] = descent_none;
        while (place !== descent_none) {
            const following = this.#next[place];
            const requirement = requirements[place >> 1];
            if (!this.#watchNext(requirement, (place & 1))) {
                const [only] = this.#firstTwo(requirement);
                if (!only)
                    this.#fail(requirement);
                else if (this.#active[requirement.index])
                    this.#take(only);
            }
            place = following;
        }
    }
    #fail(requirement) {
        if (this.#active[requirement.index])
            throw new Conflict();
        if (this.#failed[requirement.index])
            return;
        this.#failed[requirement.index] = 1;
        this.#reach.forEachParent(requirement, (parent) => this.#ruleOut(parent));
    }
    #firstTwo(requirement) {
        const { list, to } = this.#reach.candidatesOf(requirement);
        const places = [];
        for (let place = requirement.index * 2; place <= requirement.index * 2 + 1; place++) {
            const at = this.#watched[place];
            if (at !== descent_none && this.#isOpen(list[at]))
                places.push(at);
        }
        for (let at = this.#scanned[requirement.index]; at < to && places.length < 2; at++) {
            if (this.#isOpen(list[at]))
                places.push(at);
        }
        const [first = descent_none, second = descent_none] = places.sort((a, b) => a - b);
        return [list[first], list[second]];
    }
    #isOpen(solvable) {
        return solvable !== undefined && this.#values[solvable.index] >= 0;
    }
    #nextDecision() {
        let best;
        let kept = 0;
        for (const choice of this.#choices) {
            if (this.#isFulfilled(choice.requirement))
                continue;
            this.#choices[kept++] = choice;
            if (!best || choice.group < best.group || (choice.group === best.group && choice.place < best.place)) {
                best = choice;
            }
        }
        this.#choices.length = kept;
        return best && this.#firstTwo(best.requirement)[0];
    }
    #isFulfilled(requirement) {
        const [first] = this.#firstTwo(requirement);
        return first !== undefined && this.#values[first.index] === 1;
    }
}

;// CONCATENATED MODULE: ./build/solve/candidates.js

function candidatesOf(all, rules) {
    const { rootSpecs, locked, pinned, sourceRecords, excludeNewer, channelPriority } = rules;
    const wanted = rootSpecs.length === 0 ? all : all.filter((record) => rootSpecs.some((spec) => spec.matches(record)));
    const tooNew = (record) => exclusionByTime(record, excludeNewer);
    const records = [...sourceRecords, ...withoutTwins(wanted, tooNew)];
    let favored = locked && sameRecord(records, locked);
    if (locked && !favored) {
        favored = locked;
        records.push(locked);
    }
    const excluded = new Map();
    const channelSpec = rootSpecs.find((spec) => spec.channel !== undefined);
    const channel = channelSpec?.channel;
    let first;
    for (const record of records) {
        const isSource = sourceRecords.includes(record);
        const newer = isSource ? undefined : tooNew(record);
        if (newer !== undefined)
            excluded.set(record, newer);
        if (channel && !isSource && trimmed(record.channel) !== trimmed(channel.baseUrl)) {
            excluded.set(record, `it is not of the channel ${(0,conda/* canonicalChannelName */.FD)(channel)}`);
            continue;
        }
        if (channelPriority === 'strict' && first && first.channel !== record.channel) {
            if (record === favored)
                continue;
            const of = record.channel === undefined ? 'a file' : record.channel;
            excluded.set(record, `it is of ${of}, and a channel of higher priority has the package (strict channel priority)`);
        }
        else
            first ??= { channel: record.channel };
    }
    if (pinned)
        pin(records, pinned, excluded);
    const unwanted = wanted === all ? [] : all.filter((record) => !wanted.includes(record));
    return { records, excluded, favored, unwanted };
}
function pin(records, pinned, excluded) {
    const own = sameRecord(records, pinned) ?? pinned;
    if (own === pinned)
        records.push(pinned);
    excluded.delete(own);
    const reason = `the package is pinned to ${(0,conda/* recordStem */.Pb)(pinned)}`;
    for (const record of records)
        if (record !== own)
            excluded.set(record, reason);
}
const trimmed = (url) => url?.replace(/\/+$/, '');
function sameRecord(records, one) {
    return records.find((record) => record.url === one.url);
}
function withoutTwins(records, exclusion) {
    const byStem = new Map();
    const worse = new Set();
    for (const record of records) {
        const stem = `${record.version.source}-${record.build}`;
        const others = byStem.get(stem);
        if (!others) {
            byStem.set(stem, [record]);
            continue;
        }
        const at = others.findIndex((other) => isOfSameSubdir(record, other));
        const other = others[at];
        if (!other)
            others.push(record);
        else if (isBetterTwin(record, other, exclusion)) {
            worse.add(other);
            others[at] = record;
        }
        else
            worse.add(record);
    }
    return worse.size === 0 ? records : records.filter((record) => !worse.has(record));
}
function isOfSameSubdir(a, b) {
    return a.subdir === b.subdir && (a.channel ?? a.url) === (b.channel ?? b.url);
}
function isBetterTwin(record, other, exclusion) {
    const [out, otherOut] = [exclusion(record) !== undefined, exclusion(other) !== undefined];
    if (out !== otherOut)
        return otherOut;
    return record.fileName.endsWith('.conda') && !other.fileName.endsWith('.conda');
}
function exclusionByTime(record, rules) {
    if (!rules)
        return undefined;
    const ofPackage = rules.packages?.get(record.name.normalized);
    const ofChannel = record.channel === undefined ? undefined : rules.channels?.get(record.channel);
    const limit = ofPackage !== undefined ? ofPackage : ofChannel !== undefined ? ofChannel : rules.defaultMs;
    if (limit === undefined || limit === null)
        return undefined;
    if (record.timestampMs === undefined)
        return 'it has no timestamp, and exclude-newer is set';
    if (record.timestampMs <= limit)
        return undefined;
    return `it is newer than ${new Date(limit).toISOString().slice(0, 10)} (exclude-newer)`;
}

;// CONCATENATED MODULE: ./build/solve/gather.js

async function gatherCandidates(pool, roots, request) {
    const seen = new Set();
    const reached = [];
    let wave = [];
    const want = ({ requirement, when }) => {
        for (const one of [requirement, ...(when?.flat() ?? [])]) {
            if (seen.has(one))
                continue;
            seen.add(one);
            wave.push(one);
        }
    };
    const visit = (solvable) => {
        if (reached[solvable.index])
            return;
        reached[solvable.index] = true;
        if (solvable.excluded !== undefined)
            return;
        const dependencies = pool.dependenciesOf(solvable);
        if (dependencies.known)
            for (const dependency of dependencies.requirements)
                want(dependency);
    };
    const covered = new Map();
    const visitMatching = (requirement) => {
        const interval = pool.intervalOf(requirement);
        if (!interval) {
            for (const solvable of pool.matching(requirement))
                visit(solvable);
            return;
        }
        const { name } = requirement;
        const { from, to } = interval;
        const before = covered.get(name) ?? { from, to: from };
        if (to <= from)
            return;
        if (to < before.from || from > before.to) {
            pool.visitBetween(name, interval, visit);
            return;
        }
        if (from < before.from)
            pool.visitBetween(name, { from, to: before.from }, visit);
        if (to > before.to)
            pool.visitBetween(name, { from: before.to, to }, visit);
        covered.set(name, { from: Math.min(from, before.from), to: Math.max(to, before.to) });
    };
    for (const root of roots)
        want(root);
    const filler = new NameFiller(pool, request);
    while (wave.length > 0) {
        request.signal?.throwIfAborted();
        const current = wave;
        wave = [];
        await filler.fill(current.map(({ name }) => name));
        for (const requirement of current)
            visitMatching(requirement);
    }
}
class NameFiller {
    #pool;
    #request;
    constructor(pool, request) {
        this.#pool = pool;
        this.#request = request;
    }
    async fill(names) {
        const missing = [...new Set(names)].filter(({ solvables }) => solvables === undefined);
        const answers = missing.map((name) => (name.isVirtual ? [] : this.#request.source.recordsOf(name.text)));
        const lists = await Promise.all(answers);
        for (const [index, name] of missing.entries())
            this.#fillOne(name, lists[index] ?? []);
    }
    #fillOne(name, records) {
        const { specs, locked, pinned, sourceRecords, virtualPackages, excludeNewer, channelPriority } = this.#request;
        if (name.isVirtual) {
            this.#pool.fillVirtual(name, virtualPackages.filter((virtual) => virtual.name.normalized === name.text));
            return;
        }
        const isIt = (record) => record.name.normalized === name.text;
        const rootSpecs = specs.filter((spec) => spec.name.exact?.normalized === name.text);
        this.#pool.fill(name, candidatesOf(records, {
            channelPriority: channelPriority ?? 'strict',
            excludeNewer,
            rootSpecs,
            locked: locked?.find(isIt),
            pinned: pinned?.find(isIt),
            sourceRecords: sourceRecords?.filter(isIt) ?? [],
        }));
    }
}

;// CONCATENATED MODULE: ./build/solve/order.js

function inInstallOrder(records) {
    const sorted = [...records].sort((a, b) => (a.name.normalized < b.name.normalized ? -1 : 1));
    const byName = new Map(sorted.map((record) => [record.name.normalized, record]));
    const ordered = [];
    const entered = new Set();
    for (const root of sorted) {
        const stack = [];
        const enter = (record) => {
            if (entered.has(record))
                return;
            entered.add(record);
            const names = record.depends.map(conda/* nameOfDependency */.S$).sort().reverse();
            const needs = names.flatMap((name) => byName.get(name) ?? []);
            stack.push({ record, needs });
        };
        enter(root);
        for (let top = stack.at(-1); top; top = stack.at(-1)) {
            const next = top.needs.pop();
            if (next)
                enter(next);
            else
                ordered.push(stack.pop().record);
        }
    }
    return ordered;
}

;// CONCATENATED MODULE: ./build/solve/version-table.js
class VersionTable {
    #versions;
    #places = new Map();
    #ranks;
    #selected = new Map();
    constructor(versions) {
        const different = new Map();
        for (const version of versions)
            different.set(version.source, version);
        this.#versions = [...different.values()].sort((a, b) => a.compare(b));
        const ranks = [];
        for (const [place, version] of this.#versions.entries()) {
            this.#places.set(version.source, place);
            const isLevel = place > 0 && this.#versions[place - 1].compare(version) === 0;
            ranks.push(isLevel ? ranks[place - 1] : place);
        }
        this.#ranks = ranks;
    }
    placeOf(version) {
        return this.#places.get(version.source);
    }
    get size() {
        return this.#versions.length;
    }
    rankOf(place) {
        return this.#ranks[place];
    }
    select(spec) {
        const interval = this.interval(spec);
        const key = interval ? `${interval.from} ${interval.to}` : spec.toString();
        let selected = this.#selected.get(key);
        if (!selected) {
            selected = new Uint8Array(this.#versions.length);
            if (interval)
                selected.fill(1, interval.from, Math.max(interval.from, interval.to));
            else
                for (const [place, version] of this.#versions.entries())
                    selected[place] = Number(spec.matches(version));
            this.#selected.set(key, selected);
        }
        return selected;
    }
    interval(spec) {
        return this.#interval(spec.node);
    }
    #interval(node) {
        if (node.kind === 'any')
            return { from: 0, to: this.#versions.length };
        if (node.kind === 'range') {
            switch (node.operator) {
                case '>=':
                    return { from: this.#firstFrom(node.version, 0), to: this.#versions.length };
                case '>':
                    return { from: this.#firstFrom(node.version, 1), to: this.#versions.length };
                case '<':
                    return { from: 0, to: this.#firstFrom(node.version, 0) };
                case '<=':
                    return { from: 0, to: this.#firstFrom(node.version, 1) };
            }
        }
        if (node.kind !== 'all')
            return undefined;
        let from = 0;
        let to = this.#versions.length;
        for (const part of node.parts) {
            const interval = this.#interval(part);
            if (!interval)
                return undefined;
            from = Math.max(from, interval.from);
            to = Math.min(to, interval.to);
        }
        return { from, to };
    }
    #firstFrom(limit, order) {
        let low = 0;
        let high = this.#versions.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            const compared = this.#versions[middle].compare(limit);
            if (order === 0 ? compared >= 0 : compared > 0)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./build/solve/pool.js



class Pool {
    names = [];
    solvables = [];
    requirements = [];
    #nameByText = new Map();
    #requirementByText = new Map();
    #ofVersions = new Map();
    #dependencies = new Map();
    name(text) {
        let name = this.#nameByText.get(text);
        if (!name) {
            name = { index: this.names.length, text, isVirtual: text.startsWith('__') };
            this.names.push(name);
            this.#nameByText.set(text, name);
        }
        return name;
    }
    fill(name, candidates) {
        name.versions = new VersionTable(candidates.records.map(({ version }) => version));
        name.solvables = candidates.records.map((record) => {
            const solvable = this.#add({ name, record }, record.version);
            solvable.excluded = candidates.excluded.get(record);
            if (record === candidates.favored)
                name.favored = solvable;
            return solvable;
        });
        name.unwanted = candidates.unwanted.map(({ version }) => version);
    }
    fillVirtual(name, virtuals) {
        name.versions = new VersionTable(virtuals.map(({ version }) => version));
        name.solvables = virtuals.map((virtual) => this.#add({ name, virtual }, virtual.version));
    }
    #add(what, version) {
        const versionPlace = (version && what.name.versions?.placeOf(version)) ?? 0;
        const solvable = {
            index: this.solvables.length,
            name: what.name,
            record: what.record,
            virtual: what.virtual,
            extra: what.extra,
            versionPlace,
            versionRank: what.name.versions?.rankOf(versionPlace) ?? 0,
            excluded: undefined,
            dependencies: undefined,
        };
        this.solvables.push(solvable);
        return solvable;
    }
    requirement(spec) {
        const name = this.name(spec.name.exact?.normalized ?? spec.name.toString());
        const plain = spec.when || spec.extras ? spec.with({ when: undefined, extras: undefined }) : spec;
        const text = plain.toString();
        let requirement = this.#requirementByText.get(text);
        if (!requirement) {
            requirement = { index: this.requirements.length, name, spec: plain, text };
            this.requirements.push(requirement);
            this.#requirementByText.set(text, requirement);
        }
        return requirement;
    }
    anyOf(name) {
        return this.requirement(conda/* MatchSpec */.F_.named(name));
    }
    extra(packageName, extra) {
        const text = `${packageName}[${extra}]`;
        let requirement = this.#requirementByText.get(text);
        if (!requirement) {
            const name = this.name(text);
            name.solvables = [this.#add({ name, extra })];
            requirement = { index: this.requirements.length, name, text };
            this.requirements.push(requirement);
            this.#requirementByText.set(text, requirement);
        }
        return requirement;
    }
    requirementsOf(spec) {
        const when = spec.when && this.#alternatives(spec.when);
        const extras = spec.extras?.map((extra) => this.extra(spec.name.exact?.normalized ?? '', extra)) ?? [];
        return [...extras, this.requirement(spec)].map((requirement) => ({ requirement, when }));
    }
    #alternatives(condition) {
        switch (condition.kind) {
            case 'spec':
                return [[this.requirement(condition.spec)]];
            case 'or':
                return [...this.#alternatives(condition.left), ...this.#alternatives(condition.right)];
            case 'and': {
                const right = this.#alternatives(condition.right);
                return this.#alternatives(condition.left).flatMap((one) => right.map((other) => [...one, ...other]));
            }
        }
    }
    dependenciesOf(solvable) {
        solvable.dependencies ??= this.#readDependencies(solvable);
        return solvable.dependencies;
    }
    #readDependencies({ record }) {
        if (!record)
            return { known: true, requirements: [], constrains: [] };
        const requirements = [];
        const constrains = [];
        let text = '';
        try {
            for (text of record.depends)
                requirements.push(...this.#dependency(text));
            for (text of record.constrains) {
                constrains.push(...this.#dependency(text).map(({ requirement }) => requirement));
            }
            for (const [extra, texts] of Object.entries(record.extraDepends ?? {})) {
                const wanted = this.extra(record.name.normalized, extra);
                for (text of texts) {
                    for (const { requirement, when } of this.#dependency(text)) {
                        requirements.push({ requirement, when: (when ?? [[]]).map((parts) => [wanted, ...parts]) });
                    }
                }
            }
        }
        catch (error) {
            return { known: false, reason: `its dependency '${text}' cannot be read: ${(0,support/* messageOf */.bD)(error)}` };
        }
        return { known: true, requirements, constrains };
    }
    #dependency(text) {
        let read = this.#dependencies.get(text);
        if (!read) {
            read = this.requirementsOf(conda/* MatchSpec */.F_.parse(text));
            this.#dependencies.set(text, read);
        }
        return read;
    }
    matching(requirement) {
        requirement.matching ??= this.#match(requirement);
        return requirement.matching;
    }
    intervalOf(requirement) {
        const { versions } = requirement.name;
        if (!versions)
            return undefined;
        if (requirement.interval === undefined)
            requirement.interval = this.#findInterval(requirement, versions) ?? null;
        return requirement.interval ?? undefined;
    }
    #findInterval({ spec }, versions) {
        if (!spec || spec.matchesEveryVersion)
            return { from: 0, to: versions.size };
        if (!spec.version || !spec.name.exact || !spec.narrowsByVersionOnly)
            return undefined;
        return versions.interval(spec.version);
    }
    visitBetween(name, { from, to }, visit) {
        name.byVersion ??= inOrderOfVersions(name);
        const { solvables, starts } = name.byVersion;
        const end = starts[to] ?? solvables.length;
        for (let at = starts[from] ?? solvables.length; at < end; at++)
            visit(solvables[at]);
    }
    #match({ name, spec }) {
        const all = name.solvables ?? [];
        if (!spec || spec.matchesEveryVersion)
            return all;
        const { versions } = name;
        if (!versions || !spec.version || !spec.name.exact)
            return all.filter((one) => isMatch(spec, one));
        const selected = versions.select(spec.version);
        const isSelected = ({ versionPlace }) => selected[versionPlace] === 1;
        if (!spec.narrowsByVersionOnly)
            return all.filter((one) => isSelected(one) && isMatch(spec, one));
        let matching = this.#ofVersions.get(selected);
        if (!matching) {
            matching = all.filter(isSelected);
            this.#ofVersions.set(selected, matching);
        }
        return matching;
    }
}
function inOrderOfVersions({ solvables = [], versions }) {
    const starts = new Uint32Array((versions?.size ?? 0) + 1);
    for (const { versionRank } of solvables)
        starts[versionRank + 1]++;
    for (let rank = 1; rank < starts.length; rank++)
        starts[rank] += starts[rank - 1];
    const next = starts.slice();
    const sorted = [...solvables];
    for (const solvable of solvables)
        sorted[next[solvable.versionRank]++] = solvable;
    return { solvables: sorted, starts };
}
function isMatch(spec, { record, virtual }) {
    if (record)
        return spec.matches(record);
    return virtual ? spec.matchesVirtual(virtual) : true;
}

;// CONCATENATED MODULE: ./build/solve/sorting.js
class CandidateSorter {
    #pool;
    #rules;
    #ties = new Map();
    #whole = new Map();
    #sorted = new Map();
    constructor(pool, rules) {
        this.#pool = pool;
        this.#rules = rules;
    }
    sorted(requirement) {
        requirement.sorted ??= this.#sort(requirement);
        return requirement.sorted;
    }
    range(requirement) {
        const { name } = requirement;
        const interval = this.#pool.intervalOf(requirement);
        const whole = interval && this.#wholeOf(name);
        if (!whole) {
            const sorted = this.sorted(requirement);
            return { list: sorted, from: 0, to: sorted.length };
        }
        const { list } = whole;
        const ascending = this.#isLowest(name);
        const placeOf = (rank) => firstPlace(list, ascending ? rank : rank - 1, ascending);
        const from = placeOf(ascending ? interval.from : interval.to);
        const to = Math.max(from, placeOf(ascending ? interval.to : interval.from));
        this.#sortUpTo(whole, to);
        return { list, from, to };
    }
    #wholeOf(name) {
        if (!this.#whole.has(name)) {
            const solvables = name.solvables ?? [];
            const isParted = name.favored !== undefined || this.#rules.byChannel || solvables.some(isTracked);
            const ties = this.#tiesOf(name);
            const whole = { list: ties.flatMap(({ members }) => members), ties, nextTie: 0, place: 0 };
            this.#whole.set(name, isParted ? undefined : whole);
        }
        return this.#whole.get(name);
    }
    #sortUpTo(whole, to) {
        const { list, ties } = whole;
        while (whole.place < to) {
            const tie = ties[whole.nextTie++];
            const { length } = tie.members;
            if (length > 1) {
                const sorted = this.#sortedTie(tie);
                for (let at = 0; at < length; at++)
                    list[whole.place + at] = sorted[at];
            }
            whole.place += length;
        }
    }
    #sortedTie(tie) {
        tie.sorted ??= this.#sortTied(tie.members);
        return tie.sorted;
    }
    #isLowest(name) {
        const { strategy, directNames } = this.#rules;
        return strategy === 'lowest' || (strategy === 'lowest-direct' && directNames.has(name));
    }
    #sort(requirement) {
        const matching = this.#pool.matching(requirement);
        let sorted = this.#sorted.get(matching);
        if (!sorted) {
            sorted = this.#sortMatching(requirement.name, matching);
            this.#sorted.set(matching, sorted);
        }
        return sorted;
    }
    #sortMatching(name, matching) {
        const first = matching[0]?.index ?? 0;
        const isMatching = new Uint8Array((matching.at(-1)?.index ?? 0) - first + 1);
        for (const { index } of matching)
            isMatching[index - first] = 1;
        const solvables = [];
        for (const tie of this.#tiesOf(name)) {
            const { members } = tie;
            let count = 0;
            for (const { index } of members)
                count += isMatching[index - first] ?? 0;
            if (count === 0)
                continue;
            if (count === members.length) {
                for (const one of this.#sortedTie(tie))
                    solvables.push(one);
            }
            else {
                const some = members.filter(({ index }) => isMatching[index - first] === 1);
                for (const one of this.#sortTied(some))
                    solvables.push(one);
            }
        }
        const at = name.favored ? solvables.indexOf(name.favored) : -1;
        if (at > 0)
            solvables.unshift(...solvables.splice(at, 1));
        return solvables;
    }
    #tiesOf(name) {
        let ties = this.#ties.get(name);
        if (!ties) {
            const lowest = this.#isLowest(name);
            const ranks = this.#rules.byChannel ? channelRanks(name) : undefined;
            const compare = (a, b) => compareSolvables(a, b, lowest, ranks);
            const list = [];
            let last;
            for (const one of [...(name.solvables ?? [])].sort(compare)) {
                if (last && compare(last, one) === 0)
                    list.at(-1)?.members.push(one);
                else
                    list.push({ members: [one] });
                last = one;
            }
            ties = list;
            this.#ties.set(name, ties);
        }
        return ties;
    }
    #sortTied(solvables) {
        if (solvables.length < 2)
            return solvables;
        const lowest = this.#rules.strategy === 'lowest';
        const unknown = solvables.filter((one) => !this.#pool.dependenciesOf(one).known);
        const known = solvables.filter((one) => this.#pool.dependenciesOf(one).known);
        const wishes = known.map((one) => this.#wishesOf(one));
        const shared = [...(wishes[0]?.keys() ?? [])].filter((name) => wishes.every((of) => of.has(name)));
        shared.sort((a, b) => (a.text < b.text ? -1 : 1));
        const wishesBySolvable = new Map(known.map((one, index) => [one, wishes[index]]));
        const best = (one, name) => this.#bestSelectable(wishesBySolvable.get(one)?.get(name) ?? []);
        known.sort((a, b) => {
            for (const name of shared) {
                const [ofA, ofB] = [best(a, name), best(b, name)];
                if (!ofA && !ofB)
                    continue;
                if (!ofA || !ofB)
                    return ofA ? -1 : 1;
                const order = compareSelectable(ofA, ofB, lowest);
                if (order !== 0)
                    return order;
            }
            return (b.record?.timestampMs ?? -1) - (a.record?.timestampMs ?? -1);
        });
        return [...known, ...unknown];
    }
    #wishesOf(solvable) {
        const wishes = new Map();
        const dependencies = this.#pool.dependenciesOf(solvable);
        if (!dependencies.known)
            return wishes;
        for (const { requirement } of dependencies.requirements) {
            const list = wishes.get(requirement.name);
            if (list)
                list.push(requirement);
            else
                wishes.set(requirement.name, [requirement]);
        }
        return wishes;
    }
    #bestSelectable(requirements) {
        let worst;
        for (const requirement of requirements) {
            const best = this.#best(requirement);
            if (best && (!worst || compareSelectable(worst, best, false) <= 0))
                worst = best;
        }
        return worst;
    }
    #best(requirement) {
        if (requirement.best === undefined) {
            let best;
            for (const one of this.#pool.matching(requirement))
                if (!best || one.versionRank > best.versionRank)
                    best = one;
            requirement.best = best ? { solvable: best, tracked: isTracked(best) } : null;
        }
        return requirement.best ?? undefined;
    }
}
function compareSolvables(a, b, lowest, ranks) {
    const tracked = Number(isTracked(a)) - Number(isTracked(b));
    if (tracked !== 0)
        return tracked;
    if (ranks) {
        const byChannel = (ranks.get(a.record?.channel) ?? 0) - (ranks.get(b.record?.channel) ?? 0);
        if (byChannel !== 0)
            return byChannel;
    }
    const version = a.versionRank - b.versionRank;
    if (version !== 0)
        return lowest ? version : -version;
    return (b.record?.buildNumber ?? 0) - (a.record?.buildNumber ?? 0);
}
function channelRanks({ solvables = [] }) {
    const ranks = new Map();
    for (const { record } of solvables)
        if (!ranks.has(record?.channel))
            ranks.set(record?.channel, ranks.size);
    return ranks;
}
function firstPlace(list, rank, ascending) {
    let low = 0;
    let high = list.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const { versionRank } = list[middle];
        if (ascending ? versionRank >= rank : versionRank <= rank)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function compareSelectable(a, b, lowest) {
    if (a.tracked !== b.tracked)
        return a.tracked ? 1 : -1;
    const version = a.solvable.versionRank - b.solvable.versionRank;
    return lowest ? version : -version;
}
const isTracked = ({ record }) => (record?.trackFeatures?.length ?? 0) > 0;

;// CONCATENATED MODULE: ./build/solve/solve.js










async function solve(request) {
    const pool = new Pool();
    const virtualRoots = request.virtualPackages.map(({ name }) => {
        return { requirement: pool.anyOf(name) };
    });
    const asked = request.specs.flatMap((spec) => pool.requirementsOf(spec));
    const roots = [...virtualRoots, ...asked];
    await gatherCandidates(pool, roots, request);
    const constraints = (request.constraints ?? []).map((spec) => pool.requirement(spec));
    const sorter = new CandidateSorter(pool, {
        strategy: request.strategy ?? 'highest',
        byChannel: request.channelPriority === 'flexible',
        directNames: new Set(asked.map(({ requirement }) => requirement.name)),
    });
    const chosen = descend(pool, sorter, roots, constraints) ?? (await searchAll(pool, sorter, roots, constraints, request));
    const extras = new Map();
    for (const { extra, name } of chosen) {
        if (extra === undefined)
            continue;
        const packageName = name.text.slice(0, -extra.length - 2);
        extras.set(packageName, [...(extras.get(packageName) ?? []), extra]);
    }
    return { records: inInstallOrder(chosen.flatMap(({ record }) => record ?? [])), extras };
}
async function searchAll(pool, sorter, roots, constraints, request) {
    const sat = new SatSolver();
    const encoder = new Encoder(pool, sat, sorter);
    encoder.encode(roots, constraints);
    if (!search(sat, encoder, request))
        throw await explainConflict(sat, encoder, pool, request);
    return sat.trueVariables().flatMap((variable) => encoder.solvableOf(variable) ?? []);
}
function search(sat, { choices }, { timeoutMs, signal }) {
    const end = timeoutMs === undefined ? Number.POSITIVE_INFINITY : performance.now() + timeoutMs;
    if (!sat.propagateAndLearn())
        return false;
    for (;;) {
        const candidate = nextDecision(sat, choices);
        if (candidate === undefined)
            return true;
        if (!sat.decide(positive(candidate)))
            return false;
        signal?.throwIfAborted();
        if (performance.now() > end) {
            throw new support/* PixiBuildError */.rW('solve-timeout', `No solution was found within ${timeoutMs} ms`, {
                hint: 'Ask for narrower versions, or for fewer packages.',
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/solve/index.js



;// CONCATENATED MODULE: ./build/build/environments/conda-environments.js









class CondaEnvironments {
    #workspace;
    #settings;
    #configuration;
    #network;
    #cache;
    #repodata = new Map();
    #programs = new Map();
    constructor(workspace, settings, { configuration, network }) {
        this.#workspace = workspace;
        this.#settings = settings;
        this.#configuration = configuration;
        this.#network = network;
        this.#cache = this.#packageCache(external_node_path_.join(cacheDirectory(settings.environment), 'pkgs'));
    }
    withSources(sources, cacheFolder) {
        const own = this.#packageCache(cacheFolder);
        const urls = new Set(sources.map(({ url }) => url));
        const cacheOf = ({ url }) => (urls.has(url) ? own : this.#cache);
        return {
            solve: (request) => this.#solve(request, sources),
            runExportsOf: (record) => this.#runExportsOf(record, cacheOf(record)),
            archiveOf: (record) => cacheOf(record).archive(record, this.#settings.signal),
            install: async (prefix, platform, records, label) => {
                await (0,support/* reportPhase */.A0)(this.#settings.report, `Installing the ${label}`, () => (0,environment/* installEnvironment */.Ns)({
                    prefix,
                    records,
                    platform,
                    cache: { get: (record, signal) => cacheOf(record).get(record, signal) },
                    report: this.#settings.report,
                    signal: this.#settings.signal,
                    links: this.#configuration.links,
                }));
            },
        };
    }
    program(name, platform) {
        let found = this.#programs.get(name);
        if (!found) {
            found = this.#fetchProgram(name, platform);
            this.#programs.set(name, found);
        }
        return found;
    }
    async #fetchProgram(name, platform) {
        const provider = this.withSources([], '');
        const records = await provider
            .solve({ label: `environment of '${name}'`, platform, specs: [conda/* MatchSpec */.F_.parse(name)], constraints: [] })
            .catch((error) => {
            if ((0,support/* isPixiBuildError */.Bj)(error) && error.code === 'solve-failed')
                return undefined;
            throw error;
        });
        if (!records)
            return undefined;
        const folder = `${name}-${await (0,environment/* environmentFingerprint */._7)(records)}`;
        const prefix = external_node_path_.join(cacheDirectory(this.#settings.environment), 'pixi-build', 'programs', folder);
        await provider.install(prefix, platform, records, `environment of ${name}`);
        return (0,scripting/* findProgram */.Kp)(name, (0,environment/* prefixPathEntries */.oG)(prefix, platform));
    }
    async #solve({ label, platform, specs, constraints, where }, sources) {
        const { channelPriority, solveStrategy } = this.#workspace;
        const { signal, report } = this.#settings;
        try {
            const { records } = await solve({
                specs,
                constraints,
                source: await this.#repodataOf(platform),
                sourceRecords: sources.filter(({ subdir }) => subdir === 'noarch' || subdir === platform),
                virtualPackages: this.#virtualPackages(platform),
                locked: where && this.#settings.favoured?.[where],
                channelPriority,
                strategy: solveStrategy,
                excludeNewer: excludeNewerOf(this.#workspace),
                signal,
            });
            const list = records.map(({ name, version, build }) => `${name.source} ${version.source} ${build}`);
            report({ kind: 'log', level: 'debug', message: `The ${label}: ${list.join(', ')}` });
            return records;
        }
        catch (error) {
            if (!(0,support/* isPixiBuildError */.Bj)(error) || error.code !== 'unsolvable')
                throw error;
            throw new support/* PixiBuildError */.rW('solve-failed', `The ${label} cannot be solved for ${platform}`, {
                details: error.details,
                hint: error.hint,
                cause: error,
            });
        }
    }
    #repodataOf(platform) {
        let repodata = this.#repodata.get(platform);
        if (!repodata) {
            const { environment, report, signal, offline = this.#configuration.offline } = this.#settings;
            repodata = (0,channel/* openRepodata */.Xt)({
                channels: [...this.#workspace.channels].sort((a, b) => b.priority - a.priority).map(({ url }) => url),
                subdirs: [platform, 'noarch'],
                cacheDirectory: cacheDirectory(environment),
                network: this.#network,
                settings: this.#configuration.repodata,
                offline,
                report,
                signal,
            }).catch((error) => {
                throw unreachable(error);
            });
            this.#repodata.set(platform, repodata);
        }
        return repodata;
    }
    async #runExportsOf(record, cache) {
        const repodata = await this.#repodataOf(record.subdir === 'noarch' ? this.#anyPlatform() : record.subdir);
        return repodata.runExportsOf(record, (one) => cache.archive(one, this.#settings.signal));
    }
    #anyPlatform() {
        return this.#repodata.keys().next().value ?? 'linux-64';
    }
    #virtualPackages(platform) {
        const { environment, report } = this.#settings;
        const declared = this.#workspace.platforms.find(({ subdir }) => subdir === platform) ?? (0,manifest.plainPlatform)(platform);
        const packages = new Map(declared.virtualPackages.map(({ name, version, build }) => [name, (0,conda/* virtualPackage */.SG)(name, version, build)]));
        for (const [name] of [...packages, ['__cuda'], ['__cuda_arch']]) {
            const value = environment[`CONDA_OVERRIDE_${name.slice(2).toUpperCase()}`];
            if (value === undefined)
                continue;
            try {
                if (value === '')
                    packages.delete(name);
                else if (name === '__archspec')
                    packages.set(name, (0,conda/* virtualPackage */.SG)(name, '1', value));
                else
                    packages.set(name, (0,conda/* virtualPackage */.SG)(name, value));
            }
            catch {
                const message = `CONDA_OVERRIDE_${name.slice(2).toUpperCase()} is not used, as '${value}' is no version`;
                report({ kind: 'log', level: 'warning', message });
            }
        }
        return [...packages.values()];
    }
    #packageCache(directory) {
        return new environment/* PackageCache */.hj({
            directory,
            fetch: (record, destination, signal) => {
                const { sha256, md5, size } = record;
                return this.#network.download(record.url, destination, { sha256, md5, size }, signal);
            },
            report: this.#settings.report,
        });
    }
}
function excludeNewerOf({ excludeNewer, excludeNewerPackages, channels }) {
    const ofChannels = channels.flatMap((channel) => channel.excludeNewer ? [[channel.url, limitOf(channel.excludeNewer)]] : []);
    if (!excludeNewer && excludeNewerPackages.size === 0 && ofChannels.length === 0)
        return undefined;
    return {
        defaultMs: excludeNewer && limitOf(excludeNewer),
        packages: new Map([...excludeNewerPackages].map(([name, cutOff]) => [name.toLowerCase(), limitOf(cutOff)])),
        channels: new Map(ofChannels),
    };
}
function unreachable(error) {
    if (!(0,support/* isPixiBuildError */.Bj)(error) || !['http-transport', 'offline'].includes(error.code))
        return error;
    const { code, message, hint = '', exitCode, details } = error;
    return new support/* PixiBuildError */.rW(code, message, {
        exitCode,
        details,
        cause: error,
        hint: `${hint} Without channels, noarch Python packages can be built with --toolchain system.`.trim(),
    });
}
function limitOf(cutOff) {
    return cutOff.kind === 'instant' ? cutOff.epochMilliseconds - 1 : Date.now() - cutOff.milliseconds;
}

;// CONCATENATED MODULE: ./build/build/environments/index.js



;// CONCATENATED MODULE: ./build/build/locate-failure.js



async function locateFailure(error, manifestPath, backend) {
    if (!(0,support/* isPixiBuildError */.Bj)(error) || error.location || !(error.cause instanceof UnsolvableError))
        return error;
    const { wanted } = error.cause;
    const location = (await backend.locate?.(wanted).catch(() => undefined)) ??
        (await (0,manifest.locateDependency)(manifestPath, wanted).catch(() => undefined));
    if (!location)
        return error;
    const { code, message, hint, exitCode, details, cause } = error;
    return new support/* PixiBuildError */.rW(code, message, { hint, exitCode, details, cause, location });
}

;// CONCATENATED MODULE: ./build/build/timestamp.js


async function buildTimestamp(directory, environment, beganMs) {
    const given = environment.SOURCE_DATE_EPOCH;
    if (given !== undefined && given !== '') {
        if (!/^\d{1,11}$/.test(given)) {
            throw new support/* PixiBuildError */.rW('source-date-epoch-invalid', `SOURCE_DATE_EPOCH is '${given}', expected whole seconds since 1970`, {
                exitCode: 2,
            });
        }
        return Number(given) * 1000;
    }
    return (await lastCommitTime(directory, environment)) ?? beganMs;
}
async function lastCommitTime(directory, environment) {
    const lines = [];
    const result = await (0,scripting/* runProcess */.R3)({
        command: 'git',
        args: ['log', '-1', '--format=%ct', '--', '.'],
        cwd: directory,
        environment: { ...environment, GIT_OPTIONAL_LOCKS: '0' },
        onLine: (line, stream) => stream === 'stdout' && lines.push(line),
        timeoutMs: 10_000,
    }).catch(() => undefined);
    const seconds = Number(lines[0]);
    return result?.exitCode === 0 && seconds > 0 ? seconds * 1000 : undefined;
}

;// CONCATENATED MODULE: ./build/build/build-output.js










const paddedLength = 255;
async function buildOutput(request) {
    const { session, output, hostPlatform, workspace, settings, beganMs } = request;
    const { metadata } = output;
    const own = external_node_path_.join(buildDirectory(workspace, settings), metadata.name, `${metadata.build}-${hostPlatform}`);
    const shared = session.backend.buildFolder?.(output);
    const root = shared === undefined ? own : external_node_path_.join(buildDirectory(workspace, settings), shared, hostPlatform);
    const workDirectory = external_node_path_.join(root, 'work');
    for (const folder of new Set([own, root]))
        await makeEmpty(folder);
    try {
        const { hostPrefix, buildPrefix, ...requirements } = await environmentsOf(request, root);
        const { output_file } = await session.backend.build({
            channels: workspace.channels.map(({ url }) => url.replace(/\/+$/, '')),
            buildPrefix,
            hostPrefix,
            ...requirements,
            output: {
                name: metadata.name,
                version: metadata.version,
                build: metadata.build,
                subdir: metadata.subdir,
                variant: metadata.variant,
            },
            workDirectory,
            outputDirectory: external_node_path_.join(own, 'output'),
            editable: false,
            packageFormat: settings.packageFormat ?? null,
        }, {
            report: settings.report,
            signal: settings.signal,
            environment: settings.environment,
            toolchain: settings.toolchain,
            timestampMs: settings.timestampMs ?? (await buildTimestamp(session.sourceDirectory, settings.environment, beganMs)),
            buildDirectory: buildDirectory(workspace, settings),
            cacheDirectory: cacheDirectory(settings.environment),
            sourceCacheDirectory: sourceCacheDirectory(settings.environment),
            network: request.network,
            staged: request.staged,
            fetchProgram: (name) => request.conda?.environments.program(name, machinePlatform()) ?? Promise.resolve(undefined),
            compilerCache: settings.compilerCache,
            isolation: settings.isolation,
            timeoutMs: settings.timeLimits?.buildMs,
            offline: settings.offline,
        });
        const made = [workDirectory, hostPrefix?.prefix, buildPrefix?.prefix, external_node_path_.join(root, 'pkgs')];
        if (settings.keepBuild) {
            settings.report({ kind: 'log', level: 'info', message: `The build of ${metadata.name} is kept in ${root}` });
        }
        else {
            for (const folder of made) {
                if (folder !== undefined)
                    await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
            }
        }
        const { sha256, md5, size } = await (0,support/* hashFile */.DC)(output_file);
        return { path: output_file, fileName: external_node_path_.basename(output_file), sizeBytes: size, sha256, md5 };
    }
    catch (error) {
        if (settings.signal?.aborted)
            await (0,promises_.rm)(root, { recursive: true, force: true, maxRetries: 3 });
        const located = await locateFailure(error, session.definition.manifestPath, session.backend);
        throw (0,support/* explainDiskError */.FG)(located, `build ${metadata.name}`);
    }
}
async function environmentsOf(request, root) {
    const { output, hostPlatform, settings, conda } = request;
    if (!conda)
        return { ...requirementsWithoutEnvironments(output), hostPrefix: null, buildPrefix: null };
    const provider = conda.environments.withSources(conda.sources, external_node_path_.join(root, 'pkgs'));
    const platforms = { build: buildPlatformOf(settings, hostPlatform), host: hostPlatform };
    const { build, host, ...requirements } = await assembleOutput(output, platforms, provider);
    const { name } = output.metadata;
    return {
        ...requirements,
        buildPrefix: await installed(provider, external_node_path_.join(root, 'build_env'), build, `build environment of ${name}`),
        hostPrefix: await installed(provider, hostPrefixIn(root, hostPlatform), host, `host environment of ${name}`),
    };
}
async function installed(provider, prefix, { platform, dependencies, constraints, records }, label) {
    await (0,promises_.mkdir)(external_node_path_.join(prefix, 'conda-meta'), { recursive: true });
    if (records.length > 0)
        await provider.install(prefix, platform, records, label);
    return { prefix, platform, dependencies, constraints, packages: records.map(buildRecordOf) };
}
function hostPrefixIn(root, platform) {
    if (platform.startsWith('win-'))
        return external_node_path_.join(root, 'h_env');
    const start = external_node_path_.join(root, 'host_env');
    const room = paddedLength - Buffer.byteLength(start);
    if (room >= 0)
        return start + '_placehold'.repeat(Math.ceil(room / 10)).slice(0, room);
    throw new support/* PixiBuildError */.rW('build-folder-unusable', `the build folder '${root}' is too long: programs find their files only below paths of ${paddedLength} bytes`, {
        exitCode: 2,
        hint: 'Choose a shorter one with --build-dir.',
    });
}
async function makeEmpty(folder) {
    try {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder, { recursive: true });
    }
    catch (error) {
        throw new support/* PixiBuildError */.rW('build-folder-unusable', `the build folder '${folder}' cannot be used: ${(0,support/* messageOf */.bD)(error)}`, {
            exitCode: 2,
            hint: 'Choose another one with --build-dir.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/archive/index.js + 8 modules
var archive = __webpack_require__(8835);
;// CONCATENATED MODULE: ./build/build/package-record.js





async function recordOfPackage(file) {
    const info = await (0,archive/* readPackageInfo */.t$)(file, ['info/index.json', 'info/run_exports.json']);
    const index = info.get('info/index.json');
    if (!index)
        throw new support/* PixiBuildError */.rW('package-metadata-invalid', `${file} has no info/index.json`);
    const exports = info.get('info/run_exports.json');
    const { sha256, md5, size } = await (0,support/* hashFile */.DC)(file);
    return {
        ...(0,conda/* readPackageRecord */.Uy)(JSON.parse(index.toString('utf8'))),
        runExports: exports ? (0,conda/* readRunExports */.V_)(JSON.parse(exports.toString('utf8'))) : {},
        sha256,
        md5,
        size,
        fileName: external_node_path_.basename(file),
        url: (0,external_node_url_.pathToFileURL)(file).href,
    };
}

;// CONCATENATED MODULE: ./build/build/source-dependencies.js





function sourceSpecs(output, kinds) {
    const { runExports } = output;
    const environments = [...(output.buildDependencies?.depends ?? []), ...(output.hostDependencies?.depends ?? [])];
    const run = [
        ...output.runDependencies.depends,
        ...Object.values(output.extraDependencies ?? {}).flat(),
        ...runExports.weak,
        ...runExports.strong,
        ...runExports.noarch,
    ];
    if (kinds === 'all')
        return [...environments, ...run];
    return kinds === 'environments' ? environments : run;
}
function sourceTargetOf(spec, session, root) {
    if (!('source' in spec))
        return undefined;
    const { source } = spec;
    if (!('path' in source)) {
        const place = (0,protocol/* sourceReferenceOf */.A9)(source);
        return { text: referenceText(place), place, directory: undefined, isOwn: false };
    }
    const text = source.path.path;
    const manifest = external_node_path_.resolve(session.definition.manifestDirectory, text);
    const folder = /\.(toml|ya?ml|xml)$/.test(manifest) ? external_node_path_.dirname(manifest) : manifest;
    const inside = !text.startsWith('~') && (0,support/* isInside */.FK)(root, folder);
    const isOwn = manifest === session.definition.manifestPath || folder === session.definition.manifestDirectory;
    return { text, place: manifest, directory: inside ? (0,support/* toPosix */.d7)(external_node_path_.relative(root, folder)) || '.' : undefined, isOwn };
}
function isAskedFor({ metadata }, { name, ...spec }) {
    const requirement = (0,protocol/* requirementOf */.h2)(name, spec);
    if (metadata.name !== name)
        return false;
    if (requirement.kind !== 'package')
        return true;
    const { version, build, buildNumber } = requirement.spec;
    return ((version?.matches(conda/* Version */.Rx.parse(metadata.version)) ?? true) &&
        (build?.matches(metadata.build) ?? true) &&
        (buildNumber?.matches(metadata.buildNumber) ?? true));
}

;// CONCATENATED MODULE: ./build/build/types.js
function fileStem(identity) {
    return `${identity.name}-${identity.version}-${identity.build}`;
}
function packageKey(identity) {
    return `${identity.subdir}/${fileStem(identity)}`;
}

;// CONCATENATED MODULE: ./build/build/build-run.js











class BuildRun {
    #settings;
    #built = new Map();
    #network;
    #checkouts;
    #staged = new Map();
    #beganMs = Date.now();
    #environments;
    constructor(settings) {
        this.#settings = settings;
        this.#network = new RunNetwork(settings);
        this.#checkouts = new Checkouts(settings, this.#network);
    }
    async close() {
        for (const folder of this.#staged.keys())
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
        await this.#network.close();
    }
    async build(planned) {
        const located = await locatePackage(planned.manifestPath, this.#settings);
        const { workspace } = located;
        const { hostPlatform } = planned;
        const session = await openPackage(located, workspace, this.#settings, this.#checkouts);
        try {
            const outputs = await packageOutputs(session, workspace, hostPlatform, this.#settings);
            const { name, build, subdir } = planned.identity;
            const output = outputs.find(({ metadata }) => metadata.name === name && metadata.build === build && metadata.subdir === subdir);
            if (!output) {
                const message = `'${name}' with build '${build}' is no longer yielded by ${planned.directory}`;
                throw new support/* PixiBuildError */.rW('output-gone', message);
            }
            return await this.#output({ session, output, hostPlatform, workspace }, []);
        }
        finally {
            await session.backend.dispose();
        }
    }
    #output(wanted, trail) {
        const { session, output, hostPlatform } = wanted;
        const key = `${packageKey(output.metadata)}@${hostPlatform}`;
        const own = { key, label: labelOf(session, output) };
        if (trail.some((entry) => entry.key === key))
            throw cycleError([...trail, own]);
        let built = this.#built.get(key);
        if (!built) {
            built = this.#buildNow(wanted, [...trail, own]);
            this.#built.set(key, built);
            built.catch(() => { });
        }
        return built;
    }
    async #buildNow(wanted, trail) {
        const settings = this.#settings;
        const network = async () => (await this.#network.open(wanted.workspace)).network;
        const common = { settings, network, staged: this.#staged, beganMs: this.#beganMs };
        if (settings.toolchain === 'system')
            return buildOutput({ ...wanted, ...common });
        this.#environments ??= this.#openEnvironments(wanted.workspace);
        const environments = await this.#environments;
        const sources = await this.#sourceRecords(wanted, trail);
        return buildOutput({ ...wanted, ...common, conda: { environments, sources } });
    }
    async #openEnvironments(workspace) {
        return new CondaEnvironments(workspace, this.#settings, await this.#network.open(workspace));
    }
    async #sourceRecords(wanted, trail) {
        const { hostPlatform, workspace } = wanted;
        const records = new Map();
        const seen = new Set();
        const add = async (from, list) => {
            for (const spec of list) {
                const target = sourceTargetOf(spec, from, workspace.root);
                if (!target)
                    continue;
                const asked = JSON.stringify([target.place, spec]);
                if (seen.has(asked))
                    continue;
                seen.add(asked);
                await this.#withSource(target, from, workspace, async (session) => {
                    const outputs = (await packageOutputs(session, workspace, hostPlatform, this.#settings)).filter(({ metadata }) => metadata.name === spec.name);
                    if (outputs.length === 0)
                        throw missingOutput(spec.name, target, hostPlatform);
                    const chosen = session === from ? outputs.filter((output) => isAskedFor(output, spec)) : outputs;
                    for (const output of chosen) {
                        const built = await this.#output({ session, output, hostPlatform, workspace }, trail);
                        const record = await recordOfPackage(built.path);
                        records.set(record.url, record);
                        await add(session, sourceSpecs(output, 'run'));
                    }
                });
            }
        };
        await add(wanted.session, sourceSpecs(wanted.output, 'environments'));
        return [...records.values()];
    }
    async #withSource(target, from, workspace, work) {
        if (target.isOwn)
            return work(from);
        const { place } = target;
        const base = from.definition.manifestDirectory;
        const manifest = typeof place === 'string' ? place : await this.#checkouts.folder(place, base, workspace);
        const other = await reopenPackage(manifest, workspace, this.#settings, this.#checkouts);
        try {
            await work(other);
        }
        finally {
            await other.backend.dispose();
        }
    }
}
const labelOf = ({ directory }, { metadata }) => directory === '.' || directory === metadata.name ? metadata.name : `${metadata.name} (${directory})`;
function cycleError(trail) {
    const circle = trail.slice(trail.findIndex(({ key }) => key === trail.at(-1)?.key)).map(({ label }) => label);
    return new support/* PixiBuildError */.rW('source-cycle', `These packages need each other to be built: ${circle.join(' -> ')}`, {
        exitCode: 2,
        hint: 'A package can need another to run that needs it to be built, but not both to be built.',
    });
}
function missingOutput(name, target, platform) {
    return new support/* PixiBuildError */.rW('source-output-missing', `'${target.text}' does not yield the package '${name}' for ${platform}`, {
        exitCode: 2,
        hint: 'The name of a source dependency is that of the package that its source yields.',
    });
}

;// CONCATENATED MODULE: ./build/build/execute.js


async function executeBuild(plan, settings, chosen = plan.packages) {
    const start = performance.now();
    const outcomes = [];
    const failed = new Set();
    const run = new BuildRun(settings);
    try {
        for (const planned of chosen) {
            settings.signal?.throwIfAborted();
            const missing = planned.dependsOn.find((id) => failed.has(id));
            if (missing !== undefined) {
                failed.add(planned.id);
                const reason = `needs ${missing}, which failed`;
                settings.report({ kind: 'package', package: planned.identity, status: 'failed', reason });
                outcomes.push({ package: planned, status: 'blocked', reason });
                continue;
            }
            const outcome = await buildOne(planned, settings, run);
            if (outcome.status !== 'built')
                failed.add(planned.id);
            outcomes.push(outcome);
        }
    }
    finally {
        await run.close();
    }
    return { outcomes, durationMs: performance.now() - start };
}
async function buildOne(planned, settings, run) {
    const { report } = settings;
    const start = performance.now();
    report({ kind: 'package', package: planned.identity, status: 'building' });
    try {
        const { path, fileName, sizeBytes, sha256, md5 } = await run.build(planned);
        const durationMs = performance.now() - start;
        report({ kind: 'package', package: planned.identity, status: 'built', path, sizeBytes, durationMs });
        return { package: planned, status: 'built', path, fileName, sizeBytes, sha256, md5, durationMs };
    }
    catch (error) {
        if (settings.signal?.aborted || !(0,support/* isPixiBuildError */.Bj)(error))
            throw error;
        const durationMs = performance.now() - start;
        report({ kind: 'package', package: planned.identity, status: 'failed', durationMs, reason: (0,support/* messageOf */.bD)(error) });
        return { package: planned, status: 'failed', error, durationMs };
    }
}

;// CONCATENATED MODULE: ./build/build/options.js

const usage = (message, hint) => new support/* PixiBuildError */.rW('usage', message, { exitCode: 2, hint });
function parseVariants(texts) {
    const values = {};
    for (const text of texts) {
        const at = text.indexOf('=');
        const key = text.slice(0, Math.max(at, 0)).trim();
        const list = text
            .slice(at + 1)
            .split(',')
            .map((value) => value.trim())
            .filter((value) => value !== '');
        if (at < 0 || key === '' || list.length === 0 || list.some((value) => value.includes('='))) {
            throw usage(`'${text}' is not a variant`, 'Write a variant as KEY=VALUE or KEY=VALUE1,VALUE2.');
        }
        values[key] = [...(values[key] ?? []), ...list];
    }
    return values;
}
function parseBuildNumber(text) {
    const number = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) {
        throw usage(`'${text}' is not a build number`, 'A build number is a whole number from 0.');
    }
    return number;
}
function parseTimeLimit(text) {
    const ms = (0,support/* parseDuration */.E9)(text);
    if (ms !== undefined)
        return ms;
    throw usage(`'${text}' is not a time limit`, 'Write it with its units: 90m, 1h30m or 45s; at most 24 days.');
}
function parsePackageFormat(text) {
    const [name = '', level, ...more] = text.split(':');
    const folded = name.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (more.length > 0 || (folded !== 'conda' && folded !== 'tarbz2')) {
        throw usage(`'${text}' is not a package format`, 'Use conda or tar-bz2, with a level after a colon: conda:max.');
    }
    const archiveType = folded === 'conda' ? 'conda' : 'tar_bz2';
    return { archiveType, compressionLevel: parseLevel(level, archiveType, text) };
}
function parseLevel(written, archiveType, text) {
    const level = written?.toLowerCase();
    if (level === undefined || ['default', 'normal'].includes(level))
        return 'default';
    if (['max', 'highest'].includes(level))
        return 'highest';
    if (['min', 'fast', 'lowest'].includes(level))
        return 'lowest';
    const [lowest, highest] = archiveType === 'conda' ? [-7, 22] : [1, 9];
    const number = Number(level);
    if (!Number.isInteger(number) || level.trim() === '' || number < lowest || number > highest) {
        throw usage(`'${text}' has no valid compression level`, `Use a number from ${lowest} to ${highest}, or max, default, min.`);
    }
    return number;
}

;// CONCATENATED MODULE: ./build/build/order.js
function buildOrder(dependencies) {
    const left = new Map();
    for (const [name, needs] of dependencies) {
        left.set(name, new Set([...needs].filter((need) => need !== name && dependencies.has(need))));
    }
    const ordered = [];
    const cycles = [];
    const done = (names) => {
        for (const name of names)
            left.delete(name);
        for (const needs of left.values())
            for (const name of names)
                needs.delete(name);
        ordered.push(...names);
    };
    while (left.size > 0) {
        const round = [...left].filter(([, needs]) => needs.size === 0).map(([name]) => name);
        if (round.length > 0) {
            done(round.sort());
            continue;
        }
        const cycle = walkCycle(left);
        cycles.push(cycle);
        done([cycle[0]]);
    }
    return { ordered, cycles };
}
function walkCycle(left) {
    const path = [];
    let name = [...left.keys()].sort()[0];
    while (!path.includes(name)) {
        path.push(name);
        name = [...left.get(name)].sort()[0];
    }
    return path.slice(path.indexOf(name));
}

;// CONCATENATED MODULE: ./build/build/unused-variants.js
function unusedVariants(given, packages) {
    return Object.entries(given).flatMap(([key, values]) => {
        const used = new Set(packages.flatMap(({ variant }) => Object.entries(variant).flatMap(([name, value]) => (folded(name) === folded(key) ? [String(value)] : []))));
        if (used.size === 0)
            return [`no package is built with the variant key '${key}' that was given`];
        const idle = values.filter((value) => !used.has(value));
        return idle.map((value) => `no package is built with the variant ${key}=${value} that was given`);
    });
}
const folded = (key) => key.replace(/[-.]/g, '_');

;// CONCATENATED MODULE: ./build/build/plan.js









async function planBuild(settings, platforms) {
    const network = new RunNetwork(settings);
    try {
        return await planWith(settings, new Checkouts(settings, network), platforms);
    }
    finally {
        await network.close();
    }
}
async function planWith(settings, checkouts, platforms) {
    const { workspace, packages, whole, warnings } = await choosePackages(settings);
    const workspacePlatforms = [...new Set(workspace.platforms.map(({ subdir }) => subdir))];
    const found = [];
    for (const loaded of packages) {
        const session = await openPackage(loaded, workspace, settings, checkouts);
        const noarch = new Set();
        for (const hostPlatform of platforms ?? workspacePlatforms) {
            const outputs = await packageOutputs(session, workspace, hostPlatform, settings);
            if (outputs.length === 0) {
                const message = `skipping '${session.directory}': no outputs for platform ${hostPlatform}`;
                settings.report({ kind: 'log', level: 'warning', message });
            }
            for (const output of outputs) {
                const stem = fileStem(identityOf(output));
                if (output.metadata.subdir === 'noarch') {
                    if (noarch.has(stem))
                        continue;
                    noarch.add(stem);
                }
                found.push({ session, output, hostPlatform });
            }
        }
        await session.backend.dispose();
    }
    refuseDuplicates(found);
    if (whole)
        checkClosure(found, workspace);
    else if (!settings.allowSourceRunDependencies)
        for (const entry of found)
            refuseSourceRunDependencies(entry, found);
    const ordered = orderedPackages(found, settings);
    for (const message of unusedVariants(settings.variants?.values ?? {}, ordered)) {
        settings.report({ kind: 'log', level: 'warning', message });
    }
    return {
        workspaceRoot: workspace.root,
        workspaceName: workspace.name,
        manifestPath: workspace.manifestPath,
        workspacePlatforms,
        packages: ordered,
        warnings,
    };
}
function identityOf({ metadata }) {
    const { name, version, build, subdir } = metadata;
    return { name, version, build, subdir };
}
function checkClosure(found, workspace) {
    const members = new Set(found.map(({ session }) => session.directory));
    const violations = new Set();
    for (const { session, output } of found) {
        for (const spec of sourceSpecs(output, 'all')) {
            const target = sourceTargetOf(spec, session, workspace.root);
            if (!target || target.isOwn)
                continue;
            const name = output.metadata.name;
            if (target.directory === undefined) {
                violations.add(`package '${name}' depends on '${target.text}', which lives outside the workspace`);
            }
            else if (!members.has(target.directory)) {
                violations.add(`package '${name}' depends on '${spec.name}', which is not part of the publish set`);
            }
        }
    }
    if (violations.size === 0)
        return;
    throw new support/* PixiBuildError */.rW('publish-set-not-closed', 'the packages cannot be published as a self-contained set', {
        exitCode: 2,
        details: [...violations].sort(),
        hint: "Add 'publish = true' to the packages that are missing.",
    });
}
function refuseSourceRunDependencies({ session, output }, found) {
    const own = new Set(found.map((entry) => entry.output.metadata.name));
    const names = sourceSpecs(output, 'run')
        .filter((spec) => 'source' in spec && !own.has(spec.name))
        .map((spec) => spec.name);
    if (names.length === 0)
        return;
    const list = [...new Set(names)].sort().join(', ');
    throw new support/* PixiBuildError */.rW('source-run-dependencies', `package '${output.metadata.name}' has source run dependencies (${list}) and cannot be published on its own`, {
        exitCode: 2,
        hint: `Publish the whole workspace, with 'publish = true' in ${session.directory} and in what it needs.`,
    });
}
function refuseDuplicates(found) {
    const owners = new Map();
    for (const entry of found) {
        const { name } = entry.output.metadata;
        const other = owners.get(name);
        if (other && other.session.directory !== entry.session.directory) {
            const places = [other.session.directory, entry.session.directory].join("' and '");
            throw new support/* PixiBuildError */.rW('duplicate-output', `the packages in '${places}' both yield '${name}'`, { exitCode: 2 });
        }
        owners.set(name, entry);
    }
}
function orderedPackages(found, settings) {
    const idOf = ({ output, hostPlatform }) => {
        const identity = identityOf(output);
        return `${fileStem(identity)}@${identity.subdir === 'noarch' ? 'noarch' : hostPlatform}`;
    };
    const byId = new Map(found.map((entry) => [idOf(entry), entry]));
    const byName = new Map();
    for (const [id, { output }] of byId)
        byName.set(output.metadata.name, [...(byName.get(output.metadata.name) ?? []), id]);
    const needs = new Map();
    for (const [id, entry] of byId) {
        const sources = sourceSpecs(entry.output, 'all').filter((spec) => 'source' in spec);
        const candidates = sources.flatMap((spec) => (byName.get(spec.name) ?? []).filter((need) => {
            const other = byId.get(need);
            return other && (other.session !== entry.session || isAskedFor(other.output, spec));
        }));
        needs.set(id, candidates.filter((need) => {
            const other = byId.get(need);
            return (need !== id && (other?.output.metadata.subdir === 'noarch' || other?.hostPlatform === entry.hostPlatform));
        }));
    }
    const { ordered, cycles } = buildOrder(needs);
    for (const cycle of cycles) {
        if (new Set(cycle.map((id) => byId.get(id)?.session)).size === 1)
            continue;
        const message = `these packages depend on each other: ${[...cycle, cycle[0]].join(' -> ')}`;
        settings.report({ kind: 'log', level: 'warning', message });
    }
    return ordered.map((id) => {
        const { session, output, hostPlatform } = byId.get(id);
        return {
            id,
            identity: identityOf(output),
            buildNumber: output.metadata.buildNumber,
            variant: output.metadata.variant,
            directory: session.directory,
            manifestPath: session.definition.manifestPath,
            hostPlatform,
            dependsOn: [...new Set(needs.get(id) ?? [])].sort(),
        };
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/packaging/index.js + 39 modules
var packaging = __webpack_require__(6931);
;// CONCATENATED MODULE: ./build/build/rebuild.js











async function rebuildPackage(file, settings, use) {
    const original = await (0,packaging/* inspectPackage */.Hz)(file, { signal: settings.signal });
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'pixi-build-rebuild-'));
    let hasFailed = false;
    try {
        const recorded = await unpackRecipe(file, folder);
        const variantFile = external_node_path_.join(folder, 'variants.yaml');
        await (0,promises_.writeFile)(variantFile, JSON.stringify(listsOf(recorded.variant)));
        const own = {
            ...settings,
            packagePath: external_node_path_.join(folder, 'recipe', 'recipe.yaml'),
            channels: settings.channels?.length ? settings.channels : recorded.channels,
            variants: { files: [variantFile] },
            buildPlatform: settings.buildPlatform ?? recorded.buildPlatform,
            buildDirectory: settings.buildDirectory ?? external_node_path_.join(folder, 'bld'),
            packageFormat: { archiveType: recorded.archive.type, compressionLevel: recorded.archive.level ?? 'default' },
            timestampMs: recorded.timestampMs,
            favoured: recorded.environments,
            experimental: true,
            allowSourceRunDependencies: true,
        };
        const { plan, planned, settings: chosen } = await planSame(own, recorded.hostPlatform, original.index);
        hasFailed = true;
        const { outcomes } = await executeBuild(plan, chosen, [planned]);
        const outcome = outcomes.find((one) => one.package === planned);
        const difference = outcome.status === 'built' ? (0,packaging/* comparePackages */.FC)(original, await (0,packaging/* inspectPackage */.Hz)(outcome.path)) : undefined;
        hasFailed = outcome.status !== 'built';
        return await use({ outcome, ...(difference && { difference }) });
    }
    finally {
        if (!hasFailed && !settings.keepBuild)
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
const recipeFolder = 'info/recipe/';
const renderedName = 'rendered_recipe.yaml';
async function unpackRecipe(file, folder) {
    const unpacked = external_node_path_.join(folder, 'recipe');
    for await (const { path: name, type, executable, data } of (0,archive/* readPackage */.LY)(file, { section: 'info' })) {
        if (type !== 'file' || !name.startsWith(recipeFolder))
            continue;
        const target = external_node_path_.join(unpacked, ...name.slice(recipeFolder.length).split('/'));
        await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
        await (0,external_node_stream_promises_.pipeline)(data, (0,external_node_fs_.createWriteStream)(target, { mode: executable ? 0o755 : 0o644 }));
    }
    const names = await (0,promises_.readdir)(unpacked).catch(() => []);
    const rendered = names.includes(renderedName) && (await (0,promises_.readFile)(external_node_path_.join(unpacked, renderedName), 'utf8'));
    if (rendered === false || !names.includes('recipe.yaml')) {
        throw new support/* PixiBuildError */.rW('recipe-not-in-package', `${file} does not hold the recipe that it was made from`, {
            exitCode: 2,
            hint: 'Packages by rattler-build and by this program do; those by conda-build cannot be rebuilt.',
        });
    }
    for (const name of [renderedName, 'variant_config.yaml'])
        await (0,promises_.rm)(external_node_path_.join(unpacked, name), { force: true });
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    try {
        const values = parse(rendered);
        const recorded = readRecorded(values);
        await checkSources(values, unpacked, file);
        return recorded;
    }
    catch (error) {
        if ((0,support/* isPixiBuildError */.Bj)(error))
            throw error;
        throw new support/* PixiBuildError */.rW('recipe-not-in-package', `rendered_recipe.yaml of ${file} cannot be understood`, {
            exitCode: 2,
            details: [(0,support/* messageOf */.bD)(error)],
        });
    }
}
async function checkSources({ recipe }, folder, file) {
    const sources = recipe?.['source'] ?? [];
    for (const source of Array.isArray(sources) ? sources : [sources]) {
        const { path: place } = source;
        if (typeof place !== 'string')
            continue;
        const found = external_node_path_.resolve(folder, place);
        const names = await (0,promises_.readdir)(found).catch((error) => ((0,support/* systemErrorCode */.vq)(error) === 'ENOTDIR' ? [place] : []));
        if (names.some((name) => found !== folder || name !== 'recipe.yaml'))
            continue;
        throw new support/* PixiBuildError */.rW('rebuild-without-sources', `${file} does not hold the sources that it was made from`, {
            exitCode: 2,
            hint: 'It was made from a folder elsewhere: build that again, at the same commit, and compare with pixi-build diff.',
        });
    }
}
function readRecorded(rendered) {
    const configuration = rendered['build_configuration'];
    const hostPlatform = (0,conda/* parsePlatform */.FL)(configuration.host_platform.platform);
    const timestampMs = Date.parse(configuration.timestamp);
    if (!hostPlatform || Number.isNaN(timestampMs))
        throw new Error('it names no platform or time');
    const { archive_type: type, compression_level: level } = configuration.packaging_settings ?? {};
    const { target_platform: _, ...variant } = configuration.variant ?? {};
    const dependencies = rendered['finalized_dependencies'];
    return {
        channels: configuration.channels ?? [],
        hostPlatform,
        buildPlatform: (0,conda/* parsePlatform */.FL)(configuration.build_platform?.platform ?? ''),
        timestampMs,
        variant,
        archive: { type: type === 'tar_bz2' ? 'tar_bz2' : 'conda', level },
        environments: { build: recordsOf(dependencies?.build?.resolved), host: recordsOf(dependencies?.host?.resolved) },
    };
}
function recordsOf(resolved = []) {
    return resolved.flatMap((entry) => {
        const { url, fn, channel } = entry;
        if (typeof url !== 'string' || !/^[a-z][a-z0-9+.-]*:\/\//.test(url))
            return [];
        return {
            ...(0,conda/* readPackageRecord */.Uy)(entry),
            url,
            fileName: typeof fn === 'string' ? fn : external_node_path_.posix.basename(url),
            ...(typeof channel === 'string' && { channel }),
        };
    });
}
const listsOf = (variant) => Object.fromEntries(Object.entries(variant).map(([key, value]) => [key, [value]]));
async function planSame(settings, platform, index) {
    const given = [settings, { ...settings, buildNumber: Number(index['build_number']) }];
    const shown = new Set();
    for (const one of given) {
        const plan = await planBuild(one, [platform]);
        const planned = plan.packages.find(({ identity: { name, version, build, subdir } }) => {
            shown.add(`it gives ${name} ${version} ${build} (${subdir})`);
            return (name === index['name'] && version === index['version'] && build === index['build'] && subdir === index['subdir']);
        });
        if (planned)
            return { plan, planned, settings: one };
    }
    throw new support/* PixiBuildError */.rW('rebuild-differs', `The recipe in the package does not give ${index['name']} ${index['version']} ${index['build']} here`, { details: [...shown], hint: 'It may read the environment, git or files that are not here.' });
}

;// CONCATENATED MODULE: ./build/build/test-environments.js










async function testEnvironmentsOfPlan(plan, settings, furtherChannels) {
    const manifest = plan.packages[0]?.manifestPath ?? plan.manifestPath;
    const { workspace } = await locatePackage(manifest, settings);
    const last = Math.min(0, ...workspace.channels.map(({ priority }) => priority)) - 1;
    const further = furtherChannels.map((url) => ({ text: url, url: url.replace(/\/*$/, '/'), priority: last }));
    const known = new Set(workspace.channels.map(({ url }) => url));
    const channels = [...workspace.channels, ...further.filter(({ url }) => !known.has(url))];
    return test_environments_open({ ...workspace, channels }, settings, external_node_path_.join(buildDirectory(workspace, settings), 'test'));
}
async function testEnvironmentsOfFile(file, settings) {
    const { channels = [], cwd, environment, manifestPath } = settings;
    const directory = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'pixi-build-test-'));
    if (channels.length > 0)
        return test_environments_open(await workspaceOfFile(file, settings), settings, directory);
    const found = await (0,manifest.loadWorkspace)({ cwd, environment, manifestPath }).catch((error) => {
        const isMissing = (0,support/* isPixiBuildError */.Bj)(error) && error.code === 'manifest-not-found';
        if (!isMissing || manifestPath !== undefined)
            throw error;
    });
    return test_environments_open(found?.workspace ?? (await workspaceOfFile(file, settings)), settings, directory);
}
async function test_environments_open(workspace, settings, directory) {
    const network = new RunNetwork(settings);
    try {
        const environments = new CondaEnvironments(workspace, settings, await network.open(workspace));
        return {
            buildPlatform: machinePlatform(),
            directory,
            withPackages: (packages, cacheFolder) => environments.withSources(packages, cacheFolder),
            close: () => network.close(),
        };
    }
    catch (error) {
        await network.close();
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/build/index.js













/***/ }),

/***/ 3815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   M: () => (/* binding */ parseAuthEntry)
/* harmony export */ });
function secretsOf(entry) {
    switch (entry.kind) {
        case 'bearer':
        case 'conda-token':
            return [entry.token];
        case 'basic':
            return [entry.password];
        case 's3':
            return [entry.secretAccessKey, ...(entry.sessionToken ? [entry.sessionToken] : [])];
        case 'oauth':
            return [entry.accessToken, ...(entry.refreshToken ? [entry.refreshToken] : [])];
    }
}
function parseAuthEntry(value) {
    const tagged = asObject(value);
    const tags = Object.keys(tagged ?? {});
    if (!tagged || tags.length !== 1)
        return undefined;
    const [tag] = tags;
    const content = tagged[tag];
    const members = asObject(content) ?? {};
    const text = (key) => typeof members[key] === 'string' ? members[key] : undefined;
    switch (tag) {
        case 'BearerToken':
            return typeof content === 'string' ? { kind: 'bearer', token: content } : undefined;
        case 'CondaToken':
            return typeof content === 'string' ? { kind: 'conda-token', token: content } : undefined;
        case 'BasicHTTP': {
            const username = text('username');
            const password = text('password');
            return username === undefined || password === undefined ? undefined : { kind: 'basic', username, password };
        }
        case 'S3Credentials': {
            const accessKeyId = text('access_key_id');
            const secretAccessKey = text('secret_access_key');
            if (accessKeyId === undefined || secretAccessKey === undefined)
                return undefined;
            return { kind: 's3', accessKeyId, secretAccessKey, sessionToken: text('session_token') };
        }
        case 'OAuth': {
            const accessToken = text('access_token');
            const tokenEndpoint = text('token_endpoint');
            const clientId = text('client_id');
            if (accessToken === undefined || tokenEndpoint === undefined || clientId === undefined)
                return undefined;
            const expiresAt = typeof members['expires_at'] === 'number' ? members['expires_at'] : undefined;
            return {
                kind: 'oauth',
                accessToken,
                refreshToken: text('refresh_token'),
                expiresAt,
                tokenEndpoint,
                revocationEndpoint: text('revocation_endpoint'),
                clientId,
            };
        }
        default:
            return undefined;
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}


/***/ }),

/***/ 9575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLoopbackHost),
/* harmony export */   w: () => (/* binding */ joinUrl)
/* harmony export */ });
function isLoopbackHost(hostname) {
    const host = hostname.toLowerCase().replace(/^\[|\]$/g, '');
    return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
function joinUrl(base, ...segments) {
    return [base.replace(/\/+$/, ''), ...segments.map(encodeSegment)].join('/');
}
function encodeSegment(segment) {
    return encodeURIComponent(segment).replaceAll('%2B', '+').replaceAll('%40', '@');
}


/***/ }),

/***/ 3092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aS: () => (/* reexport */ AuthStore),
  HttpClient: () => (/* reexport */ HttpClient),
  Mz: () => (/* reexport */ HttpTransportError),
  tr: () => (/* reexport */ channelKey),
  Lq: () => (/* reexport */ channelTemporaryFolder),
  VS: () => (/* reexport */ createNetwork),
  aY: () => (/* reexport */ findLocalPackages),
  pc: () => (/* reexport */ findRemotePackages),
  cE: () => (/* reexport */ indexChannel),
  cW: () => (/* reexport */ urls/* isLoopbackHost */.c),
  aK: () => (/* reexport */ isOffline),
  N6: () => (/* reexport */ isRedirect),
  VT: () => (/* reexport */ isSubdirName),
  Dm: () => (/* reexport */ isTransientStatus),
  we: () => (/* reexport */ urls/* joinUrl */.w),
  vF: () => (/* reexport */ loadConfiguration),
  FR: () => (/* reexport */ oauthAccessToken),
  Xt: () => (/* reexport */ openRepodata),
  Fj: () => (/* reexport */ auth_entry/* secretsOf */.F),
  jy: () => (/* reexport */ waitBeforeRetry),
  z6: () => (/* reexport */ withChannelLock)
});

// UNUSED EXPORTS: ChannelNetwork, cacheFolder, cacheRoot, defaultConfiguration, defaultRetryPolicy, splitPackageFileName

// EXTERNAL MODULE: ./build/channel/auth/entry.js
var auth_entry = __webpack_require__(3815);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(8591);
// EXTERNAL MODULE: ./build/channel/http/urls.js
var urls = __webpack_require__(9575);
;// CONCATENATED MODULE: ./build/channel/auth/oauth.js




const renewBeforeSeconds = 300;
async function oauthAccessToken(found, client, nowMs = Date.now()) {
    const { entry } = found;
    if (entry.kind !== 'oauth')
        throw new Error(`the entry is of kind ${entry.kind}`);
    const secondsLeft = entry.expiresAt === undefined ? Number.POSITIVE_INFINITY : entry.expiresAt - nowMs / 1000;
    if (secondsLeft >= renewBeforeSeconds)
        return entry.accessToken;
    const renewed = await renew(entry, client, nowMs).catch(() => undefined);
    if (renewed) {
        if (found.file !== undefined)
            await storeEntry(found.file, found.key, renewed);
        return renewed.accessToken;
    }
    if (secondsLeft > 0)
        return entry.accessToken;
    throw new support/* PixiBuildError */.rW('oauth-expired', `The login of '${found.key}' in ${found.source} has expired`, {
        hint: `Log in again, with \`pixi auth login\`.`,
    });
}
async function renew(entry, client, nowMs) {
    const endpoint = new URL(entry.tokenEndpoint);
    if (entry.refreshToken === undefined)
        return undefined;
    if (endpoint.protocol !== 'https:' && !(0,urls/* isLoopbackHost */.c)(endpoint.hostname))
        return undefined;
    const form = { grant_type: 'refresh_token', refresh_token: entry.refreshToken, client_id: entry.clientId };
    const response = await client.send({
        url: endpoint.href,
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        body: new URLSearchParams(form).toString(),
    });
    const body = await response.bytes(1 << 20);
    if (response.status !== 200)
        return undefined;
    const answer = JSON.parse(body.toString('utf8'));
    if (typeof answer['access_token'] !== 'string')
        return undefined;
    const expiresIn = answer['expires_in'];
    return {
        ...entry,
        accessToken: answer['access_token'],
        refreshToken: typeof answer['refresh_token'] === 'string' ? answer['refresh_token'] : entry.refreshToken,
        expiresAt: typeof expiresIn === 'number' ? Math.floor(nowMs / 1000 + expiresIn) : undefined,
    };
}
async function storeEntry(file, key, entry) {
    await (0,support/* withFileLock */.Ux)(`${file}.lock`, { giveUpAfterMs: 10_000 }, async () => {
        const content = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
        if ((0,auth_entry/* parseAuthEntry */.M)(content[key])?.kind !== 'oauth')
            return;
        content[key] = {
            OAuth: {
                access_token: entry.accessToken,
                refresh_token: entry.refreshToken ?? null,
                expires_at: entry.expiresAt ?? null,
                token_endpoint: entry.tokenEndpoint,
                revocation_endpoint: entry.revocationEndpoint ?? null,
                client_id: entry.clientId,
            },
        };
        const sorted = Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));
        await (0,support/* writeFileAtomic */.Zf)(file, JSON.stringify(sorted), 0o600);
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/channel/auth/keyring.js


const service = 'rattler';
const patienceMs = 5000;
async function readKeyring(key, env) {
    const command = keyringCommand(key, env);
    if (!command)
        return undefined;
    const [program, ...args] = command;
    const text = await new Promise((resolve) => {
        const options = { timeout: patienceMs, env: { ...env }, windowsHide: true };
        (0,external_node_child_process_.execFile)(program, args, options, (error, stdout) => resolve(error ? '' : stdout.trim()));
    });
    if (text === '')
        return undefined;
    try {
        return (0,auth_entry/* parseAuthEntry */.M)(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
function keyringCommand(key, env) {
    if (process.platform === 'darwin')
        return ['security', 'find-generic-password', '-s', service, '-a', key, '-w'];
    if (process.platform !== 'linux' || !env['DBUS_SESSION_BUS_ADDRESS'])
        return undefined;
    return ['secret-tool', 'lookup', 'service', service, 'username', key];
}

;// CONCATENATED MODULE: ./build/channel/auth/netrc.js
function parseNetrc(text) {
    const tokens = tokenise(withoutMacros(text));
    const machines = new Map();
    for (let at = 0; at < tokens.length;) {
        if (tokens[at] !== 'machine') {
            at++;
            continue;
        }
        const host = tokens[at + 1];
        const values = {};
        at += 2;
        while (at < tokens.length && tokens[at] !== 'machine' && tokens[at] !== 'default') {
            values[tokens[at]] = tokens[at + 1];
            at += 2;
        }
        const { login, password } = values;
        if (host !== undefined && password !== undefined && !machines.has(host.toLowerCase())) {
            machines.set(host.toLowerCase(), { kind: 'basic', username: login ?? '', password });
        }
    }
    return machines;
}
function withoutMacros(text) {
    return text.replace(/^[ \t]*macdef\b.*\r?\n(?:[^\r\n]+(?:\r?\n|$))*/gm, '');
}
function tokenise(text) {
    const tokens = [];
    for (const line of text.split(/\r?\n/)) {
        for (const match of line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)) {
            if (match[2]?.startsWith('#') && tokens.at(-1) !== 'password')
                break;
            tokens.push(match[1] === undefined ? match[2] : match[1].replace(/\\(.)/g, '$1'));
        }
    }
    return tokens;
}

;// CONCATENATED MODULE: ./build/channel/auth/store.js







class AuthStore {
    #options;
    #backends;
    constructor(options) {
        this.#options = options;
    }
    find(host, kinds) {
        return this.#find(hostKeys(host), kinds);
    }
    findForBucket(url, kinds) {
        return this.#find(bucketKeys(url), kinds);
    }
    async #find(keys, kinds) {
        this.#backends ??= openBackends(this.#options);
        const { backends, problems } = await this.#backends;
        const wrongKind = [];
        for (const key of keys) {
            for (const backend of backends) {
                const entry = await backend.get(key);
                if (!entry)
                    continue;
                if (kinds.includes(entry.kind)) {
                    return { found: { entry, key, source: backend.source, file: backend.file }, wrongKind, problems };
                }
                wrongKind.push(`${backend.source}: ${key}`);
            }
        }
        return { found: undefined, wrongKind, problems };
    }
}
function hostKeys(host) {
    const name = host.toLowerCase();
    if (/^[\d.]+$|:/.test(name))
        return [name];
    const labels = name.split('.');
    return [name, ...labels.map((_, start) => `*.${labels.slice(start).join('.')}`)];
}
function bucketKeys(url) {
    const segments = url.pathname.split('/').filter((segment) => segment !== '');
    const shorter = segments.map((_, index) => segments.slice(0, segments.length - index).join('/'));
    const base = `${url.protocol}//${url.hostname}`;
    return [url.hostname, ...shorter.map((rest) => `${base}/${rest}`), base];
}
async function openBackends(options) {
    const { env } = options;
    const home = options.homeDirectory ?? (0,external_node_os_.homedir)();
    const problems = [];
    const backends = [];
    const addFile = async (file, mustExist) => {
        if (!file)
            return;
        try {
            backends.push(fileBackend(file, await (0,promises_.readFile)(file, 'utf8'), problems));
        }
        catch (error) {
            if ((0,support/* systemErrorCode */.vq)(error) !== 'ENOENT')
                problems.push(`${file} cannot be read (${(0,support/* messageOf */.bD)(error)})`);
            else if (mustExist)
                problems.push(`${file}, which ${mustExist} names, does not exist`);
        }
    };
    await addFile(options.overrideFile, 'the setting authentication-override-file');
    await addFile(env['RATTLER_AUTH_FILE'], 'RATTLER_AUTH_FILE');
    backends.push({ source: 'the system keyring', file: undefined, get: (key) => readKeyring(key, env) });
    await addFile(external_node_path_.join(home, '.rattler', 'credentials.json'), undefined);
    const netrc = await netrcFile(env, home);
    if (netrc !== undefined) {
        try {
            const machines = parseNetrc(await (0,promises_.readFile)(netrc, 'utf8'));
            backends.push({ source: netrc, file: undefined, get: async (key) => machines.get(key) });
        }
        catch (error) {
            problems.push(`${netrc} cannot be read (${(0,support/* messageOf */.bD)(error)})`);
        }
    }
    return { backends, problems };
}
function fileBackend(file, text, problems) {
    let entries = {};
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw new Error('it is no JSON object');
        entries = value;
    }
    catch (error) {
        problems.push(`${file} is not valid: ${error instanceof SyntaxError ? 'it is not JSON' : (0,support/* messageOf */.bD)(error)}`);
    }
    return {
        source: file,
        file,
        get: async (key) => {
            if (!Object.hasOwn(entries, key))
                return undefined;
            const entry = (0,auth_entry/* parseAuthEntry */.M)(entries[key]);
            if (!entry)
                problems.push(`the entry '${key}' of ${file} is of no known kind`);
            return entry;
        },
    };
}
async function netrcFile(env, home) {
    const names = env['NETRC'] ? [env['NETRC']] : [external_node_path_.join(home, '.netrc'), external_node_path_.join(home, '_netrc')];
    for (const name of names) {
        const exists = await (0,promises_.stat)(name).then((info) => info.isFile(), () => false);
        if (exists)
            return name;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/channel/config/cache-folders.js





const folderNames = {
    'conda-packages': 'pkgs',
    repodata: 'repodata',
    'pypi-wheels': 'uv-cache',
    'pypi-mapping': 'conda-pypi-mapping',
    'exec-environments': 'cached-envs-v0',
    'build-tool-environments': 'cached-build-tool-envs-v0',
    'detached-environments': 'envs',
};
const sharedKinds = new Set(['conda-packages', 'pypi-wheels']);
async function cacheFolder(kind, options) {
    const { environment, cache, report } = options;
    const variable = `PIXI_CACHE_${kind.toUpperCase().replaceAll('-', '_')}_DIR`;
    const own = environment[variable] || cache.folders[kind];
    if (own)
        return path.resolve(own);
    const root = await cacheRoot(options);
    const usual = path.join(root.folder, folderNames[kind]);
    const redirect = redirectOf(environment) ?? cache.netfsRedirect;
    if (root.isChosen || redirect === 'never' || (redirect === 'auto' && sharedKinds.has(kind)))
        return usual;
    const isOnNetwork = options.isOnNetwork ?? ((folder) => isNetworkFolder(folder, environment));
    if (!(await isOnNetwork(root.folder)))
        return usual;
    const local = path.join(await scratchFolder(environment), `pixi-cache-${userName(environment)}`, folderNames[kind]);
    const message = `The cache ${usual} is on a network file system; ${local} is used in its place (cache.${kind} or ${variable} names another)`;
    report({ kind: 'log', level: 'warning', message });
    return local;
}
async function cacheRoot(options) {
    const { environment, cache } = options;
    const chosen = environment['PIXI_CACHE_DIR'] || environment['RATTLER_CACHE_DIR'] || cache.root;
    if (chosen)
        return { folder: path.resolve(chosen), isChosen: true };
    const ofUser = userCacheFolder(options);
    const pixi = path.join(ofUser, 'pixi');
    if ((await fileKind(pixi)) === 'directory')
        return { folder: pixi, isChosen: false };
    return { folder: path.join(ofUser, 'rattler', 'cache'), isChosen: false };
}
function userCacheFolder({ environment, homeDirectory = homedir(), platform = process.platform }) {
    if (platform === 'win32')
        return environment['LOCALAPPDATA'] || path.join(homeDirectory, 'AppData', 'Local');
    if (platform === 'darwin')
        return path.join(homeDirectory, 'Library', 'Caches');
    const xdg = environment['XDG_CACHE_HOME'];
    return xdg && path.isAbsolute(xdg) ? xdg : path.join(homeDirectory, '.cache');
}
function redirectOf(environment) {
    const text = environment['PIXI_CACHE_NETFS_REDIRECT'];
    if (!text)
        return undefined;
    const word = netfsRedirects.find((known) => known === text);
    if (word !== undefined)
        return word;
    throw new PixiBuildError('environment-invalid', `PIXI_CACHE_NETFS_REDIRECT is '${text}'`, {
        exitCode: 2,
        hint: 'Set it to auto, always or never, or unset it.',
    });
}
const networkFileSystems = new Set([
    ...[0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x0187, 0x19830326, 0x0bd00bd0, 0x47504653, 0x00c36400],
]);
async function isNetworkFolder(folder, environment) {
    if (environment['PIXI_DISABLE_NETFS_REDIRECT'] !== undefined)
        return false;
    if (environment['PIXI_FORCE_NETFS_REDIRECT'] !== undefined)
        return true;
    if (process.platform !== 'linux')
        return false;
    for (let place = folder;; place = path.dirname(place)) {
        try {
            return networkFileSystems.has((await statfs(place)).type);
        }
        catch {
            if (path.dirname(place) === place)
                return false;
        }
    }
}
async function scratchFolder(environment) {
    for (const name of ['SLURM_TMPDIR', 'PBS_JOBFS', 'SCRATCH', 'TMPDIR']) {
        const folder = environment[name];
        if (folder && !(await isNetworkFolder(folder, {})))
            return folder;
    }
    return tmpdir();
}
function userName(environment) {
    return (environment['USER'] || environment['USERNAME'] || userInfo().username || 'pixi').replace(/[\\/]/g, '_');
}

;// CONCATENATED MODULE: ./build/channel/config/files.js


function globalConfigurationFiles(places) {
    const { environment, homeDirectory = (0,external_node_os_.homedir)(), platform = process.platform } = places;
    const { join } = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const xdg = environment['XDG_CONFIG_HOME'];
    const inPixi = (folder) => join(folder, 'pixi', 'config.toml');
    const ofHome = join(environment['PIXI_HOME'] || join(homeDirectory, '.pixi'), 'config.toml');
    switch (platform) {
        case 'win32': {
            const appData = environment['APPDATA'] || join(homeDirectory, 'AppData', 'Roaming');
            return [inPixi('C:\\ProgramData'), inPixi(appData), ofHome];
        }
        case 'darwin': {
            const library = inPixi(join(homeDirectory, 'Library', 'Application Support'));
            return ['/etc/pixi/config.toml', ...(xdg ? [inPixi(xdg)] : []), library, ofHome];
        }
        default:
            return ['/etc/pixi/config.toml', inPixi(xdg || join(homeDirectory, '.config')), ofHome];
    }
}
function workspaceConfigurationFile(workspaceRoot) {
    return external_node_path_.join(workspaceRoot, '.pixi', 'config.toml');
}

// EXTERNAL MODULE: ./build/conda/index.js + 34 modules
var conda = __webpack_require__(8155);
;// CONCATENATED MODULE: ./build/channel/config/model.js
const cacheKinds = [
    'conda-packages',
    'repodata',
    'pypi-wheels',
    'pypi-mapping',
    'exec-environments',
    'build-tool-environments',
    'detached-environments',
];
const model_netfsRedirects = ['auto', 'always', 'never'];
const pinningStrategies = ['semver', 'minor', 'major', 'latest-up', 'exact-version', 'no-pin'];

;// CONCATENATED MODULE: ./build/channel/config/overrides.js

function withEnvironment(given, environment) {
    const configFile = given.configFile ?? (environment['PIXI_CONFIG_FILE'] || undefined);
    const noConfig = given.noConfig ?? booleanOf(environment, 'PIXI_NO_CONFIG');
    if (noConfig === true && configFile !== undefined) {
        throw new support/* PixiBuildError */.rW('usage', '--no-config (PIXI_NO_CONFIG) and --config-file (PIXI_CONFIG_FILE) exclude each other', {
            exitCode: 2,
            hint: 'Leave out one of them.',
        });
    }
    return {
        ...given,
        noConfig,
        configFile,
        offline: given.offline ?? booleanOf(environment, 'PIXI_OFFLINE'),
        tlsRootCerts: given.tlsRootCerts ?? rootsOf(environment),
        noSymbolicLinks: given.noSymbolicLinks ?? flagOf(environment, 'PIXI_NO_SYMBOLIC_LINKS'),
        noHardLinks: given.noHardLinks ?? flagOf(environment, 'PIXI_NO_HARD_LINKS'),
        noRefLinks: given.noRefLinks ?? flagOf(environment, 'PIXI_NO_REF_LINKS'),
    };
}
function isOffline(environment) {
    return booleanOf(environment, 'PIXI_OFFLINE') ?? false;
}
const yes = new Set(['y', 'yes', 't', 'true', 'on', '1']);
const no = new Set(['n', 'no', 'f', 'false', 'off', '0']);
function booleanOf(environment, name) {
    const text = environment[name]?.trim().toLowerCase();
    if (!text)
        return undefined;
    if (yes.has(text))
        return true;
    if (no.has(text))
        return false;
    throw invalid(name, environment[name], 'true or false');
}
function flagOf(environment, name) {
    const text = environment[name]?.trim().toLowerCase();
    return text ? !no.has(text) : undefined;
}
function rootsOf(environment) {
    const text = environment['PIXI_TLS_ROOT_CERTS'];
    if (!text)
        return undefined;
    const roots = tlsRootsOf(text);
    if (roots === undefined)
        throw invalid('PIXI_TLS_ROOT_CERTS', text, 'webpki or system');
    return roots;
}
function tlsRootsOf(text) {
    if (text === 'webpki')
        return 'webpki';
    return text === 'system' || text === 'native' || text === 'all' ? 'system' : undefined;
}
function invalid(name, value, expected) {
    return new support/* PixiBuildError */.rW('environment-invalid', `${name} is '${value}', which is not ${expected}`, {
        exitCode: 2,
        hint: `Set ${name} to ${expected}, or unset it.`,
    });
}

;// CONCATENATED MODULE: ./build/channel/config/read-layer.js






function readLayer(table, places) {
    const layer = {
        mirrors: readMirrors(table.tableAt('mirrors')),
        defaultChannels: readChannels(table),
        authenticationOverrideFile: readFilePath(table, 'authentication-override-file', places),
        offline: table.boolean('offline'),
        tlsNoVerify: table.boolean('tls-no-verify'),
        tlsRoots: readTlsRoots(table),
        ...readRepodata(table.tableAt('repodata-config')),
        s3Options: readS3Options(table.tableAt('s3-options')),
        ...readConcurrency(table.tableAt('concurrency')),
        proxy: readProxy(table.tableAt('proxy-config')),
        detachedEnvironments: readDetached(table, places),
        runPostLinkScripts: readPostLink(table),
        links: definedOnly({
            symbolic: table.boolean('allow-symbolic-links'),
            hard: table.boolean('allow-hard-links'),
            reflink: table.boolean('allow-ref-links'),
        }),
        packageFormat: readPackageFormat(table.tableAt('build')),
        toolPlatform: table.parsed('tool-platform', 'a platform, such as linux-64', conda/* parsePlatform */.FL),
        cache: readCache(table.tableAt('cache'), places),
        pinningStrategy: table.word('pinning-strategy', pinningStrategies),
        shell: readShell(table),
        useEnvironmentActivationCache: readExperimental(table.tableAt('experimental')),
        pypi: readPypi(table.tableAt('pypi-config')),
    };
    table.finish();
    return layer;
}
function withSlash(url) {
    return url.endsWith('/') ? url : `${url}/`;
}
function definedOnly(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
function readMirrors(table) {
    const mirrors = new Map();
    for (const key of table?.keys() ?? []) {
        const list = table?.strings(key);
        if (!table || !list)
            continue;
        if (!URL.canParse(key))
            table.error(key, `expected a URL as key, found '${key}'`);
        const wrong = list.find((item) => !URL.canParse(item));
        if (wrong !== undefined) {
            table.error(key, `expected URLs, found '${wrong}'`, 'A folder of this machine is written as file:///path/to/it');
        }
        if (URL.canParse(key) && wrong === undefined) {
            mirrors.set(withSlash(new URL(key).href), list.map((item) => withSlash(new URL(item).href)));
        }
    }
    return mirrors;
}
function readChannels(table) {
    const channels = table.strings('default-channels');
    for (const text of channels ?? []) {
        try {
            (0,conda/* parseChannel */.pn)(text, { rootDirectory: external_node_path_.resolve('/') });
        }
        catch (error) {
            table.error('default-channels', `expected channels: ${(0,support/* messageOf */.bD)(error)}`);
        }
    }
    return channels;
}
function readTlsRoots(table) {
    const text = table.string('tls-root-certs');
    if (text === undefined)
        return undefined;
    const roots = tlsRootsOf(text);
    if (!roots)
        table.error('tls-root-certs', `expected one of 'webpki', 'system', found '${text}'`);
    else if (roots !== text) {
        const hint = text === 'all' ? "Write 'webpki' or 'system', and set SSL_CERT_FILE for more" : "Write 'system'";
        table.warning('tls-root-certs', 'config-deprecated', `'${text}' is an old word, read as 'system'`, hint);
    }
    return roots;
}
function readKinds(table) {
    const enabled = (kind) => {
        const disabled = table?.boolean(`disable-${kind}`);
        return disabled === undefined ? undefined : !disabled;
    };
    return definedOnly({ sharded: enabled('sharded'), zstd: enabled('zstd'), bzip2: enabled('bzip2') });
}
function readRepodata(table) {
    const repodataChannels = new Map();
    const repodata = readKinds(table);
    table?.know('disable-jlap');
    for (const url of Object.keys(table?.table ?? {}).filter((key) => /^[a-z][a-z0-9+.-]*:\/\//i.test(key))) {
        const own = URL.canParse(url) ? table?.tableAt(url) : undefined;
        if (!own)
            continue;
        repodataChannels.set(withSlash(new URL(url).href), readKinds(own));
        own.know('disable-jlap');
        own.finish();
    }
    table?.finish();
    return { repodata, repodataChannels };
}
function readS3Options(table) {
    const buckets = new Map();
    for (const [bucket, own] of table?.tables() ?? []) {
        for (const key of ['endpoint-url', 'region', 'force-path-style'])
            own.require(key);
        const endpointUrl = own.url('endpoint-url');
        const region = own.string('region');
        const forcePathStyle = own.boolean('force-path-style');
        own.finish();
        if (endpointUrl !== undefined && region !== undefined && forcePathStyle !== undefined) {
            buckets.set(bucket, { endpointUrl, region, forcePathStyle });
        }
    }
    return buckets;
}
function readConcurrency(table) {
    const read = { downloads: table?.count('downloads'), solves: table?.count('solves') };
    table?.finish();
    return read;
}
function readProxy(table) {
    const proxy = definedOnly({
        http: table?.url('http'),
        https: table?.url('https'),
        nonProxyHosts: table?.strings('non-proxy-hosts'),
    });
    if (proxy.nonProxyHosts?.length && proxy.http === undefined && proxy.https === undefined) {
        table?.warning('non-proxy-hosts', 'config-useless', `'non-proxy-hosts' is of no use without a proxy`);
    }
    table?.finish();
    return proxy;
}
function readDetached(table, places) {
    const value = table.value('detached-environments');
    if (value === undefined || typeof value === 'boolean')
        return value;
    if (typeof value !== 'string') {
        table.typeError('detached-environments', 'a boolean or a path');
        return undefined;
    }
    return readFolder(table, 'detached-environments', places);
}
function readPostLink(table) {
    const word = table.word('run-post-link-scripts', ['false', 'insecure']);
    return word === undefined ? undefined : word === 'insecure';
}
function readPackageFormat(table) {
    const format = table?.parsed('package-format', 'a package format, such as conda or tarbz2:9', (text) => {
        const [name = '', level = 'default', ...more] = text.split(':');
        const folded = name.toLowerCase().replace(/[^a-z0-9]/g, '');
        if (more.length > 0 || (folded !== 'conda' && folded !== 'tarbz2'))
            return undefined;
        if (['max', 'highest', 'default', 'normal', 'fast', 'lowest', 'min'].includes(level))
            return text;
        if (!/^[+-]?\d+$/.test(level))
            return undefined;
        const [lowest, highest] = folded === 'conda' ? [-7, 22] : [1, 9];
        return Number(level) >= lowest && Number(level) <= highest ? text : undefined;
    });
    table?.finish();
    return format;
}
function readCache(table, places) {
    if (!table)
        return { folders: {} };
    const folders = Object.fromEntries(cacheKinds.map((kind) => [kind, readFolder(table, kind, places)]));
    const cache = {
        root: readFolder(table, 'root', places),
        folders: definedOnly(folders),
        netfsRedirect: table.word('netfs-redirect', model_netfsRedirects),
    };
    table.finish();
    return cache;
}
function readShell(table) {
    const shell = table.tableAt('shell');
    const old = (key) => {
        const value = table.boolean(key);
        if (value !== undefined) {
            table.warning(key, 'config-deprecated', `'${key}' is an old place, read as 'shell.${key}'`, 'Move it there');
        }
        return value;
    };
    const [changePs1, forceActivate] = [old('change-ps1'), old('force-activate')];
    const settings = definedOnly({
        changePs1: shell?.boolean('change-ps1'),
        forceActivate: shell?.boolean('force-activate'),
        sourceCompletionScripts: shell?.boolean('source-completion-scripts'),
    });
    shell?.finish();
    return { ...settings, ...definedOnly({ changePs1, forceActivate }) };
}
function readExperimental(table) {
    const value = table?.boolean('use-environment-activation-cache');
    table?.finish();
    return value;
}
function readPypi(table) {
    const pypi = definedOnly({
        indexUrl: table?.url('index-url'),
        extraIndexUrls: table?.strings('extra-index-urls'),
        keyringProvider: table?.word('keyring-provider', ['disabled', 'subprocess']),
        allowInsecureHost: table?.strings('allow-insecure-host'),
    });
    const wrong = pypi.extraIndexUrls?.find((url) => !URL.canParse(url));
    if (wrong !== undefined)
        table?.error('extra-index-urls', `expected URLs, found '${wrong}'`);
    table?.finish();
    return pypi;
}
function readFilePath(table, key, places) {
    const text = table.string(key);
    return text === undefined ? undefined : external_node_path_.resolve(places.currentDirectory, expandHome(text, places));
}
function readFolder(table, key, places) {
    const text = table.string(key);
    if (text === undefined)
        return undefined;
    const folder = expandHome(text, places);
    if (external_node_path_.isAbsolute(folder))
        return folder;
    table.error(key, `expected an absolute path, found '${text}'`, "Start it with '/' or '~/'");
    return undefined;
}
function expandHome(text, { homeDirectory = (0,external_node_os_.homedir)() }) {
    return /^~(?:[\\/]|$)/.test(text) ? external_node_path_.join(homeDirectory, text.slice(1)) : text;
}

;// CONCATENATED MODULE: ./build/channel/config/merge.js


const usualDownloads = 50;
function merge_mergeLayers(files, layers, overrides, currentDirectory, processors) {
    const last = (pick) => layers.map(pick).findLast((value) => value !== undefined);
    const over = (pick) => Object.assign({}, ...layers.map((layer) => definedOnly(pick(layer))));
    const byKey = (pick) => new Map(layers.flatMap((layer) => [...pick(layer)]));
    const number = (pick, usual) => layers.map(pick).findLast((value) => value !== undefined && value !== usual);
    const { authFile } = overrides;
    return {
        files,
        mirrors: byKey((layer) => layer.mirrors),
        defaultChannels: last(({ defaultChannels }) => (defaultChannels?.length ? defaultChannels : undefined)),
        authenticationOverrideFile: authFile === undefined
            ? last((layer) => layer.authenticationOverrideFile)
            : external_node_path_.resolve(currentDirectory, authFile),
        offline: overrides.offline ?? last((layer) => layer.offline) ?? false,
        tls: {
            verify: !(overrides.tlsNoVerify || (last((layer) => layer.tlsNoVerify) ?? false)),
            roots: overrides.tlsRootCerts ?? last((layer) => layer.tlsRoots),
        },
        proxy: mergeProxies(layers),
        repodata: { general: over((layer) => layer.repodata), channels: mergeRepodataChannels(layers) },
        s3Options: byKey((layer) => layer.s3Options),
        downloads: Math.max(1, overrides.concurrentDownloads ?? number((layer) => layer.downloads, usualDownloads) ?? usualDownloads),
        solves: overrides.concurrentSolves ?? number((layer) => layer.solves, processors),
        runPostLinkScripts: overrides.runPostLinkScripts || (last((layer) => layer.runPostLinkScripts) ?? false),
        links: {
            ...over((layer) => layer.links),
            ...(overrides.noSymbolicLinks ? { symbolic: false } : {}),
            ...(overrides.noHardLinks ? { hard: false } : {}),
            ...(overrides.noRefLinks ? { reflink: false } : {}),
        },
        detachedEnvironments: last((layer) => layer.detachedEnvironments) ?? false,
        packageFormat: last((layer) => layer.packageFormat),
        toolPlatform: layers.find((layer) => layer.toolPlatform !== undefined)?.toolPlatform,
        cache: {
            root: last(({ cache }) => cache.root),
            folders: over(({ cache }) => cache.folders),
            netfsRedirect: layers.map(({ cache }) => cache.netfsRedirect).findLast((value) => value !== undefined && value !== 'auto') ??
                'auto',
        },
        pinningStrategy: overrides.pinningStrategy ?? last((layer) => layer.pinningStrategy) ?? 'semver',
        shell: { changePs1: true, forceActivate: false, sourceCompletionScripts: true, ...over((layer) => layer.shell) },
        useEnvironmentActivationCache: last((layer) => layer.useEnvironmentActivationCache) ?? false,
        pypi: mergePypi(layers),
    };
}
function mergeProxies(layers) {
    const proxies = layers.map(({ proxy }) => proxy);
    const isSet = (proxy) => proxy.http !== undefined || proxy.https !== undefined || (proxy.nonProxyHosts?.length ?? 0) > 0;
    return {
        http: proxies.findLast(({ http }) => http !== undefined)?.http,
        https: proxies.findLast(({ https }) => https !== undefined)?.https,
        nonProxyHosts: proxies.findLast(isSet)?.nonProxyHosts ?? [],
    };
}
function mergeRepodataChannels(layers) {
    const merged = new Map();
    for (const [url, kinds] of layers.flatMap(({ repodataChannels }) => [...repodataChannels])) {
        merged.set(url, { ...merged.get(url), ...kinds });
    }
    return merged;
}
function mergePypi(layers) {
    const all = layers.map(({ pypi }) => pypi);
    const distinct = (lists) => [
        ...new Set(lists.flatMap((list) => list ?? [])),
    ];
    return {
        indexUrl: all.findLast(({ indexUrl }) => indexUrl !== undefined)?.indexUrl,
        extraIndexUrls: distinct(all.map(({ extraIndexUrls }) => extraIndexUrls)),
        keyringProvider: all.findLast(({ keyringProvider }) => keyringProvider !== undefined)?.keyringProvider,
        allowInsecureHost: distinct(all.map(({ allowInsecureHost }) => allowInsecureHost)),
    };
}

;// CONCATENATED MODULE: ./build/channel/config/table.js
var _a;

class ConfigTable {
    findings;
    tools;
    table;
    path;
    #known = new Set();
    constructor(findings, tools, table, path = []) {
        this.findings = findings;
        this.tools = tools;
        this.table = table;
        this.path = path;
    }
    string(key) {
        return this.#typed(key, 'a string', (value) => (typeof value === 'string' ? value : undefined));
    }
    boolean(key) {
        return this.#typed(key, 'a boolean', (value) => (typeof value === 'boolean' ? value : undefined));
    }
    count(key) {
        const isCount = (value) => typeof value === 'number' && Number.isInteger(value);
        const number = this.#typed(key, 'an integer', (value) => (isCount(value) ? value : undefined));
        if (number === undefined || number >= 1)
            return number;
        this.error(key, `expected a number of at least 1, found ${number}`);
        return undefined;
    }
    strings(key) {
        const isText = (item) => typeof item === 'string';
        return this.#typed(key, 'an array of strings', (value) => Array.isArray(value) && value.every(isText) ? value : undefined);
    }
    word(key, words) {
        const text = this.string(key);
        if (text === undefined || words.includes(text))
            return text;
        const near = (0,support/* nearestWord */.zZ)(text, words);
        const list = words.map((word) => `'${word}'`).join(', ');
        this.error(key, `expected one of ${list}, found '${text}'`, near && `Did you mean '${near}'?`);
        return undefined;
    }
    url(key) {
        return this.parsed(key, 'an absolute URL, such as https://example.com/', (text) => URL.canParse(text) ? new URL(text).href : undefined);
    }
    parsed(key, what, parse) {
        const text = this.string(key);
        if (text === undefined)
            return undefined;
        const value = parse(text);
        if (value === undefined)
            this.error(key, `expected ${what}, found '${text}'`);
        return value;
    }
    value(key) {
        this.#known.add(key);
        return this.table[this.#written(key)];
    }
    tableAt(key) {
        const table = this.#typed(key, 'a table', (value) => (this.tools.isTomlTable(value) ? value : undefined));
        return table && this.#child(this.#written(key), table);
    }
    tables() {
        return this.keys().flatMap((key) => {
            const value = this.table[key];
            if (this.tools.isTomlTable(value))
                return [[key, this.#child(key, value)]];
            this.typeError(key, 'a table');
            return [];
        });
    }
    keys() {
        const keys = Object.keys(this.table);
        for (const key of keys)
            this.#known.add(key);
        return keys;
    }
    know(...keys) {
        for (const key of keys)
            this.#known.add(key);
    }
    require(key) {
        if (this.table[this.#written(key)] !== undefined)
            return;
        this.findings.error('config-missing-key', `missing key '${key}' in table`, this.path, { mark: 'key' });
    }
    error(key, message, hint) {
        this.findings.error('config-invalid', message, [...this.path, this.#written(key)], { hint });
    }
    warning(key, code, message, hint) {
        this.findings.warning(code, message, [...this.path, this.#written(key)], { mark: 'key', hint });
    }
    typeError(key, expected) {
        this.error(key, `expected ${expected}, found ${this.tools.tomlTypeName(this.table[this.#written(key)])}`);
    }
    finish() {
        const written = new Set([...this.#known].map((key) => this.#written(key)));
        for (const key of Object.keys(this.table)) {
            if (written.has(key))
                continue;
            const known = this.#known.has(key.replaceAll('_', '-'));
            const near = (0,support/* nearestWord */.zZ)(key, this.#known);
            const message = known ? `the key '${key}' is written twice` : `unknown key '${key}', which is not used`;
            this.warning(key, 'config-unknown-key', message, near && !known ? `Did you mean '${near}'?` : undefined);
        }
    }
    #child(key, table) {
        return new _a(this.findings, this.tools, table, [...this.path, key]);
    }
    #typed(key, expected, narrow) {
        const value = this.value(key);
        if (value === undefined)
            return undefined;
        const narrowed = narrow(value);
        if (narrowed === undefined)
            this.typeError(key, expected);
        return narrowed;
    }
    #written(key) {
        const old = key.replaceAll('-', '_');
        return !Object.hasOwn(this.table, key) && Object.hasOwn(this.table, old) ? old : key;
    }
}
_a = ConfigTable;

;// CONCATENATED MODULE: ./build/channel/config/configuration.js









async function loadConfiguration(options) {
    const { environment, workspaceRoot, report } = options;
    const currentDirectory = options.currentDirectory ?? process.cwd();
    const overrides = withEnvironment(options.overrides ?? {}, environment);
    const named = overrides.configFile === undefined ? undefined : external_node_path_.resolve(currentDirectory, overrides.configFile);
    const global = overrides.noConfig ? [] : named === undefined ? globalConfigurationFiles(options) : [named];
    const own = workspaceRoot === undefined ? [] : [workspaceConfigurationFile(workspaceRoot)];
    const files = [];
    const layers = [];
    for (const file of new Set([...global, ...own])) {
        const text = await readConfigurationFile(file, file === named, report);
        if (text === undefined)
            continue;
        const { layer, diagnostics } = await parseLayer(file, text, currentDirectory, options.homeDirectory);
        if (layer) {
            files.push(file);
            layers.push(layer);
        }
        else if (file === named) {
            throw new support/* InvalidInputError */.oC('config-invalid', diagnostics);
        }
        else {
            report({ kind: 'log', level: 'warning', message: `${file} is not used, as it holds errors` });
        }
        for (const diagnostic of diagnostics) {
            report({ kind: 'diagnostic', diagnostic: { ...diagnostic, severity: 'warning' } });
        }
    }
    const { availableParallelism } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8161, 19));
    return merge_mergeLayers(files, layers, overrides, currentDirectory, availableParallelism());
}
function defaultConfiguration(overrides = {}) {
    return mergeLayers([], [], overrides, process.cwd(), 0);
}
async function readConfigurationFile(file, isNamed, report) {
    try {
        const text = await (0,support/* readTextIfExists */.TP)(file);
        if (text !== undefined || !isNamed)
            return text;
    }
    catch (error) {
        if (!isNamed) {
            const message = `${file} is not used, as it cannot be read: ${(0,support/* messageOf */.bD)(error)}`;
            report({ kind: 'log', level: 'warning', message });
            return undefined;
        }
        throw new support/* PixiBuildError */.rW('config-missing', `The configuration file ${file} cannot be read`, {
            exitCode: 2,
            cause: error,
            details: [(0,support/* messageOf */.bD)(error)],
            hint: 'Name a file that can be read with --config-file (PIXI_CONFIG_FILE), or leave it out.',
        });
    }
    throw new support/* PixiBuildError */.rW('config-missing', `The configuration file ${file} does not exist`, {
        exitCode: 2,
        hint: 'Correct or leave out --config-file (PIXI_CONFIG_FILE).',
    });
}
async function parseLayer(file, text, currentDirectory, homeDirectory = (0,external_node_os_.homedir)()) {
    const manifest = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1793));
    try {
        const document = manifest.parseTomlDocument(file, text);
        const findings = new manifest.Findings();
        const layer = readLayer(new ConfigTable(findings, manifest, document.root), { currentDirectory, homeDirectory });
        const diagnostics = await manifest.locateFindings(document, findings.all);
        return findings.hasErrors ? { diagnostics } : { layer, diagnostics };
    }
    catch (error) {
        if (!(0,support/* isPixiBuildError */.Bj)(error))
            throw error;
        return { diagnostics: error.diagnostics() };
    }
}

;// CONCATENATED MODULE: ./build/channel/file-name.js

function splitPackageFileName(fileName) {
    const parts = (0,conda/* parsePackageFileName */.vb)(fileName);
    if (!parts || parts.version === '' || parts.build === '')
        return undefined;
    return { ...parts, stem: fileName.slice(0, -parts.extension.length) };
}
function channelKey(identity) {
    return `${identity.subdir}/${identity.name}-${identity.version}-${identity.build}`;
}
function comparePackageFileNames(a, b) {
    return (compareText(a.name, b.name) ||
        compareText(a.version, b.version) ||
        compareText(a.build, b.build) ||
        compareText(a.extension, b.extension));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/channel/http/no-proxy.js

function noProxyMatcher(list) {
    const entries = list
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .map((entry) => entry.toLowerCase());
    if (entries.includes('*'))
        return () => true;
    const networks = new external_node_net_.BlockList();
    const names = [];
    for (const entry of entries) {
        if (!addNetwork(networks, entry))
            names.push(nameOf(entry));
    }
    return (url) => {
        const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, '');
        const port = url.port || (url.protocol === 'https:' ? '443' : '80');
        const version = (0,external_node_net_.isIP)(host);
        if (version !== 0 && networks.check(host, version === 6 ? 'ipv6' : 'ipv4'))
            return true;
        return names.some((entry) => {
            if (entry.port !== undefined && entry.port !== port)
                return false;
            return host === entry.name || (version === 0 && host.endsWith(`.${entry.name}`));
        });
    };
}
function addNetwork(networks, entry) {
    const [address = '', prefix, ...more] = entry.split('/');
    const version = (0,external_node_net_.isIP)(address);
    if (version === 0 || prefix === undefined || more.length > 0)
        return false;
    const bits = Number(prefix);
    if (!/^\d+$/.test(prefix) || bits > (version === 6 ? 128 : 32))
        return false;
    networks.addSubnet(address, bits, version === 6 ? 'ipv6' : 'ipv4');
    return true;
}
function nameOf(entry) {
    const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(entry);
    if (bracketed)
        return { name: bracketed[1], port: bracketed[2] };
    if ((0,external_node_net_.isIP)(entry) !== 0)
        return { name: entry, port: undefined };
    const [, host = entry, port] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    return { name: host.replace(/^\*?\./, ''), port };
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/channel/http/trusted-roots.js




const systemFiles = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
async function trustedRoots(environment, roots) {
    const own = [...(await certificatesOfFile(environment)), ...(await certificatesOfFolders(environment))];
    if (roots === undefined && own.length === 0)
        return undefined;
    const base = roots === 'system' ? await systemRoots() : external_node_tls_.rootCertificates;
    const extra = environment['NODE_EXTRA_CA_CERTS'];
    const more = extra ? await (0,promises_.readFile)(extra, 'utf8').then(certificatesOf, () => []) : [];
    return [...new Set([...base, ...own, ...more])];
}
async function certificatesOfFile(environment) {
    const file = environment['SSL_CERT_FILE'];
    if (!file)
        return [];
    try {
        return certificatesOf(await (0,promises_.readFile)(file, 'utf8'));
    }
    catch (error) {
        throw unreadable('SSL_CERT_FILE', file, error);
    }
}
async function certificatesOfFolders(environment) {
    const folders = (environment['SSL_CERT_DIR'] ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '');
    const found = [];
    for (const folder of folders) {
        let names;
        try {
            names = (await (0,promises_.readdir)(folder)).sort();
        }
        catch (error) {
            throw unreadable('SSL_CERT_DIR', folder, error);
        }
        const texts = await Promise.all(names.map((name) => (0,promises_.readFile)(external_node_path_.join(folder, name), 'utf8').catch(() => '')));
        found.push(...texts.flatMap(certificatesOf));
    }
    return found;
}
async function systemRoots() {
    const { getCACertificates } = external_node_tls_;
    const known = getCACertificates?.('system') ?? [];
    if (known.length > 0)
        return known;
    for (const file of systemFiles) {
        const found = await (0,promises_.readFile)(file, 'utf8').then(certificatesOf, () => []);
        if (found.length > 0)
            return found;
    }
    throw new support/* PixiBuildError */.rW('certificates-unreadable', 'The root certificates of this machine were not found', {
        exitCode: 2,
        hint: "Use Node 22.15 or later, set SSL_CERT_FILE, or set tls-root-certs to 'webpki'.",
    });
}
function certificatesOf(text) {
    return text.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED )?CERTIFICATE-----/g) ?? [];
}
function unreadable(variable, place, error) {
    return new support/* PixiBuildError */.rW('certificates-unreadable', `${variable} names ${place}, which cannot be read`, {
        hint: `Correct or unset ${variable}.`,
        exitCode: 2,
        cause: error,
        details: [(0,support/* messageOf */.bD)(error)],
    });
}

;// CONCATENATED MODULE: ./build/channel/http/connections.js



class Connections {
    #dispatchers;
    #isDirect;
    constructor(dispatchers, isDirect) {
        this.#dispatchers = dispatchers;
        this.#isDirect = isDirect;
    }
    static async open(options) {
        const proxies = proxiesOf(options);
        for (const proxy of [proxies.http, proxies.https])
            checkProxy(proxy, proxies.source);
        const { default: Agent } = await Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(7405)]).then(__webpack_require__.t.bind(__webpack_require__, 7405, 19));
        const ca = await trustedRoots(options.env, options.tls?.roots);
        const tls = { ...(ca ? { ca } : {}), ...(options.tls?.verify === false ? { rejectUnauthorized: false } : {}) };
        const common = { keepAliveTimeout: 4_000 };
        const through = async (uri, proxyTunnel) => {
            const { ProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(7405), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
            return new ProxyAgent({ ...common, uri, requestTls: tls, proxyTls: tls, proxyTunnel });
        };
        const dispatchers = new Map([['direct', new Agent({ ...common, connect: tls })]]);
        if (proxies.http !== '')
            dispatchers.set('http:', await through(proxies.http, false));
        if (proxies.https !== '')
            dispatchers.set('https:', await through(proxies.https, true));
        return new Connections(dispatchers, noProxyMatcher(proxies.noProxy));
    }
    for(url) {
        const proxied = this.#isDirect(url) ? undefined : this.#dispatchers.get(url.protocol);
        return proxied ?? this.#dispatchers.get('direct');
    }
    async close() {
        await Promise.all([...this.#dispatchers.values()].map((dispatcher) => dispatcher.destroy()));
    }
}
function proxiesOf({ env, proxy }) {
    const first = (...names) => names.map((name) => env[name]).find((value) => value) ?? '';
    const all = first('all_proxy', 'ALL_PROXY');
    const http = first('http_proxy', ...(env['REQUEST_METHOD'] ? [] : ['HTTP_PROXY'])) || all;
    const https = first('https_proxy', 'HTTPS_PROXY') || all;
    if (http !== '' || https !== '') {
        return { http, https, noProxy: first('no_proxy', 'NO_PROXY'), source: 'HTTPS_PROXY, HTTP_PROXY or ALL_PROXY' };
    }
    return {
        http: proxy?.http ?? '',
        https: proxy?.https ?? '',
        noProxy: proxy?.nonProxyHosts.join(',') ?? '',
        source: 'proxy-config of the configuration',
    };
}
function checkProxy(proxy, source) {
    if (proxy === '' || (/^https?:\/\//i.test(proxy) && URL.canParse(proxy)))
        return;
    throw new support/* PixiBuildError */.rW('proxy-invalid', `The proxy ${(0,support/* redactUrl */.BO)(proxy)} is not usable: only http:// and https:// are`, { hint: `Correct ${source}, or list the host in NO_PROXY.`, exitCode: 2 });
}

;// CONCATENATED MODULE: ./build/channel/http/retry.js

const defaultRetryPolicy = { tries: 4, baseDelayMs: 1000, longestRetryAfterMs: 120_000 };
function isTransientStatus(status) {
    return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}
async function waitBeforeRetry(policy, attempt, retryAfter, signal) {
    const jitter = Math.random() * policy.baseDelayMs * 2 ** (attempt - 1);
    const asked = Math.min(policy.longestRetryAfterMs, parseRetryAfter(retryAfter) ?? 0);
    await (0,support/* sleep */.yy)(Math.max(jitter, asked), signal);
}
function parseRetryAfter(value, nowMs = Date.now()) {
    if (value === undefined)
        return undefined;
    if (/^\s*\d+\s*$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

;// CONCATENATED MODULE: ./build/channel/http/client.js



class HttpTransportError extends support/* PixiBuildError */.rW {
    constructor(method, url, cause) {
        super('http-transport', `${method} ${(0,support/* redactUrl */.BO)(url)} got no answer: ${reasonOf(cause)}`, {
            hint: 'Check the network, the host name and the proxy variables (HTTPS_PROXY, NO_PROXY), then try again.',
            cause,
        });
    }
}
const mostRedirects = 10;
class HttpClient {
    #options;
    retryPolicy;
    #connections;
    constructor(options) {
        this.#options = options;
        this.retryPolicy = { ...defaultRetryPolicy, ...options.retry };
    }
    get isOffline() {
        return this.#options.offline === true;
    }
    async send(request) {
        if (this.#options.offline) {
            throw new support/* PixiBuildError */.rW('offline', `${(0,support/* redactUrl */.BO)(request.url)} is needed, but the network is not to be used`, {
                hint: 'Leave out --offline (PIXI_OFFLINE), or use a channel in a folder.',
                exitCode: 2,
            });
        }
        const method = request.method ?? 'GET';
        let { url } = request;
        let headers = request.headers ?? {};
        for (let hop = 0;; hop++) {
            const response = await this.#sendOnce(method, url, headers, request);
            const location = response.headers['location'];
            const follow = (method === 'GET' || method === 'HEAD') && isRedirect(response.status) && location !== undefined;
            if (!follow)
                return response;
            await response.excerpt();
            if (hop >= mostRedirects) {
                throw new support/* PixiBuildError */.rW('http-redirects', `${(0,support/* redactUrl */.BO)(request.url)} redirects more than ${mostRedirects} times`);
            }
            const next = new URL(location, url);
            checkRedirect(new URL(url), next);
            if (next.origin !== new URL(url).origin)
                headers = withoutCredentials(headers);
            url = next.href;
        }
    }
    async read(request, limit) {
        const policy = this.retryPolicy;
        for (let attempt = 1;; attempt++) {
            let retryAfter;
            try {
                const response = await this.send(request);
                if (response.status === 200)
                    return { response, bytes: await response.bytes(limit) };
                if (attempt >= policy.tries || !isTransientStatus(response.status)) {
                    return { response, bytes: Buffer.from(await response.excerpt()) };
                }
                await response.excerpt();
                retryAfter = response.headers['retry-after'];
            }
            catch (error) {
                if (!(error instanceof HttpTransportError) || attempt >= policy.tries)
                    throw error;
            }
            await waitBeforeRetry(policy, attempt, retryAfter, request.signal);
        }
    }
    async close() {
        const connections = this.#connections;
        this.#connections = undefined;
        await (await connections?.catch(() => undefined))?.close();
    }
    async #sendOnce(method, url, headers, request) {
        const { body, signal } = request;
        const { default: send } = await Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(4043)]).then(__webpack_require__.t.bind(__webpack_require__, 6424, 19));
        this.#connections ??= Connections.open(this.#options);
        const connections = await this.#connections;
        try {
            const target = new URL(url);
            const answer = await send.call(connections.for(target), {
                origin: target.origin,
                path: target.pathname + target.search,
                method,
                headers: { 'user-agent': `pixi-build/${support/* programVersion */.R2}`, accept: '*/*', ...headers },
                body: typeof body === 'function' ? body() : body,
                signal,
            });
            return new ReceivedResponse(method, url, answer);
        }
        catch (error) {
            throw transportError(method, url, error, signal);
        }
    }
}
class ReceivedResponse {
    url;
    status;
    headers = {};
    #method;
    #body;
    constructor(method, url, answer) {
        this.url = url;
        this.status = answer.statusCode;
        this.#method = method;
        this.#body = answer.body;
        for (const [name, value] of Object.entries(answer.headers)) {
            this.headers[name.toLowerCase()] = Array.isArray(value) ? value[0] : value;
        }
    }
    async bytes(limit) {
        const parts = [];
        let size = 0;
        try {
            for await (const chunk of this.#body) {
                size += chunk.length;
                if (size > limit) {
                    throw new support/* PixiBuildError */.rW('http-too-large', `${(0,support/* redactUrl */.BO)(this.url)} has more than the ${limit} bytes allowed`);
                }
                parts.push(chunk);
            }
        }
        catch (error) {
            throw transportError(this.#method, this.url, error, undefined);
        }
        return Buffer.concat(parts);
    }
    async *stream() {
        try {
            yield* this.#body;
        }
        catch (error) {
            throw transportError(this.#method, this.url, error, undefined);
        }
    }
    async excerpt(limit = 4096) {
        const parts = [];
        let size = 0;
        try {
            for await (const chunk of this.#body) {
                parts.push(chunk);
                size += chunk.length;
                if (size >= limit)
                    break;
            }
        }
        catch {
        }
        return Buffer.concat(parts).subarray(0, limit).toString('utf8');
    }
}
function isRedirect(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
function checkRedirect(from, to) {
    const web = to.protocol === 'https:' || to.protocol === 'http:';
    if (web && !(from.protocol === 'https:' && to.protocol === 'http:'))
        return;
    throw new support/* PixiBuildError */.rW('http-redirects', `${(0,support/* redactUrl */.BO)(from.href)} redirects to ${(0,support/* redactUrl */.BO)(to.href)}, which is not followed as it is not https`);
}
function withoutCredentials(headers) {
    const secret = new Set(['authorization', 'cookie', 'x-api-key', 'proxy-authorization']);
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !secret.has(name.toLowerCase())));
}
function transportError(method, url, error, signal) {
    if (signal?.aborted)
        return signal.reason;
    if (error instanceof support/* PixiBuildError */.rW)
        return error;
    return new HttpTransportError(method, url, error);
}
const reasons = {
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was reset',
    EPIPE: 'the connection was closed',
    ENOTFOUND: 'the host name is not known',
    EAI_AGAIN: 'the host name could not be looked up',
    ETIMEDOUT: 'the connection timed out',
    UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
    UND_ERR_HEADERS_TIMEOUT: 'the server did not answer in time',
    UND_ERR_BODY_TIMEOUT: 'the answer stopped for too long',
    UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
};
function reasonOf(error) {
    const code = (0,support/* systemErrorCode */.vq)(error);
    if (code !== undefined && reasons[code] !== undefined)
        return `${reasons[code]} (${code})`;
    const message = (0,support/* redactUrl */.BO)((0,support/* messageOf */.bD)(error));
    return code === undefined ? message : `${message} (${code})`;
}

;// CONCATENATED MODULE: ./build/channel/subdirs.js

function isSubdirName(text) {
    return (0,conda/* parsePlatform */.FL)(text) !== undefined;
}

// EXTERNAL MODULE: ./build/archive/index.js + 8 modules
var archive = __webpack_require__(8835);
;// CONCATENATED MODULE: ./build/channel/indexing/index-file.js


async function writeIndexFile(target, content, temporaryFolder) {
    if (temporaryFolder !== undefined) {
        await (0,support/* replaceFile */.fR)(target, (temporary) => writeIndexFile(temporary, content), temporaryFolder);
        return;
    }
    const handle = await (0,promises_.open)(target, 'wx', 0o644);
    try {
        await handle.writeFile(content);
        await handle.chmod(0o644);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/channel/indexing/package-record.js


const copiedTexts = ['arch', 'features', 'license', 'license_family', 'platform', 'python_site_packages_path'];
const runExportKeys = ['weak', 'strong', 'noarch', 'weak_constrains', 'strong_constrains'];
async function recordOf(file, subdir, digests, indexedMs) {
    const isConda = file.endsWith('.conda');
    const wanted = isConda ? ['info/index.json', 'info/run_exports.json'] : ['info/index.json'];
    const info = await (0,archive/* readPackageInfo */.t$)(file, wanted);
    const index = new IndexReader(file, parseJson(file, 'info/index.json', info.get('info/index.json')));
    const runExports = info.get('info/run_exports.json');
    const depends = index.texts('depends') ?? [];
    const constrains = index.texts('constrains') ?? [];
    const values = {
        ...Object.fromEntries(copiedTexts.map((key) => [key, index.text(key)])),
        name: index.requiredText('name'),
        version: index.requiredText('version'),
        build: index.requiredText('build'),
        build_number: index.buildNumber(),
        subdir: index.text('subdir') ?? subdir,
        depends,
        constrains: constrains.length > 0 ? constrains : undefined,
        extra_depends: index.textLists('extra_depends'),
        flags: index.nonEmpty('flags'),
        noarch: index.noarch(),
        timestamp: index.timestamp(),
        track_features: index.trackFeatures(),
        purls: index.nonEmpty('purls')?.toSorted(),
        run_exports: runExports && readRunExports(file, runExports),
        md5: digests.md5,
        sha256: digests.sha256,
        size: digests.size,
        indexed_timestamp: indexedMs,
    };
    const record = Object.fromEntries(Object.entries(values)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)));
    const needsV3 = index.revision() >= 3 || [...depends, ...constrains].some(isV3Spec);
    return { record, needsV3 };
}
function isV3Spec(spec) {
    return /\[[^\]]*\b(extras|flags|when)\s*=/.test(spec);
}
class IndexReader {
    #file;
    #index;
    constructor(file, index) {
        this.#file = file;
        this.#index = index;
    }
    text(key) {
        const value = this.#index[key] ?? undefined;
        if (value === undefined || typeof value === 'string')
            return value;
        throw this.#wrong(key, 'a text');
    }
    requiredText(key) {
        const value = this.text(key);
        if (value === undefined || value === '')
            throw this.#wrong(key, 'a text that is not empty');
        return value;
    }
    texts(key) {
        const value = this.#index[key] ?? undefined;
        if (value === undefined)
            return undefined;
        if (isTextList(value))
            return value;
        throw this.#wrong(key, 'a list of texts');
    }
    nonEmpty(key) {
        const value = this.texts(key);
        return value === undefined || value.length === 0 ? undefined : value;
    }
    textLists(key) {
        const value = this.#index[key] ?? undefined;
        if (value === undefined)
            return undefined;
        if (typeof value !== 'object' || Array.isArray(value))
            throw this.#wrong(key, 'a table of lists of texts');
        const entries = Object.entries(value);
        if (!entries.every((entry) => isTextList(entry[1]))) {
            throw this.#wrong(key, 'a table of lists of texts');
        }
        if (entries.length === 0)
            return undefined;
        return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    buildNumber() {
        const value = this.#index['build_number'];
        if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
            return value;
        throw this.#wrong('build_number', 'a whole number');
    }
    revision() {
        const value = this.#index['repodata_revision'];
        return typeof value === 'number' ? value : 0;
    }
    noarch() {
        const value = this.#index['noarch'] ?? undefined;
        if (value === undefined || value === false)
            return undefined;
        if (value === 'python' || value === 'generic' || value === true)
            return value;
        throw this.#wrong('noarch', "'python' or 'generic'");
    }
    timestamp() {
        const value = this.#index['timestamp'] ?? undefined;
        if (value === undefined || (typeof value === 'number' && Number.isFinite(value)))
            return value;
        throw this.#wrong('timestamp', 'a number');
    }
    trackFeatures() {
        const value = this.#index['track_features'] ?? undefined;
        if (value === undefined)
            return undefined;
        const features = typeof value === 'string' ? value.split(/[\s,]+/) : isTextList(value) ? value : undefined;
        if (!features)
            throw this.#wrong('track_features', 'a text or a list of texts');
        return features.filter((feature) => feature !== '').join(' ') || undefined;
    }
    #wrong(key, expected) {
        return metadataError(this.#file, `'${key}' in its info/index.json is not ${expected}`);
    }
}
function isTextList(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function readRunExports(file, content) {
    const value = parseJson(file, 'info/run_exports.json', content);
    const found = {};
    for (const key of runExportKeys) {
        const list = value[key] ?? [];
        if (!isTextList(list))
            throw metadataError(file, `'${key}' in its info/run_exports.json is not a list of texts`);
        if (list.length > 0)
            found[key] = list;
    }
    return found;
}
function parseJson(file, member, content) {
    if (content === undefined)
        throw metadataError(file, `it has no ${member}`);
    let value;
    try {
        value = JSON.parse(content.toString('utf8').replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw metadataError(file, `its ${member} is not JSON (${(0,support/* messageOf */.bD)(error)})`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw metadataError(file, `its ${member} is not a JSON object`);
    }
    return value;
}
function metadataError(file, problem) {
    return new support/* PixiBuildError */.rW('package-metadata-invalid', `${file}: ${problem}`, {
        hint: 'Build the package again, or remove the file from the channel.',
    });
}

;// CONCATENATED MODULE: ./build/channel/indexing/repodata-document.js

class RepodataDocument {
    subdir;
    entries = new Map();
    removed = new Set();
    #info;
    #otherV3;
    #other;
    #version;
    constructor(subdir, old) {
        this.subdir = subdir;
        this.#info = new Map(Object.entries(asObject(old['info']) ?? {}));
        this.#info.set('subdir', subdir);
        const known = new Set(['info', 'packages', 'packages.conda', 'v3', 'removed', 'repodata_version']);
        this.#other = new Map(Object.entries(old).filter(([key]) => !known.has(key)));
        this.#version = typeof old['repodata_version'] === 'number' ? old['repodata_version'] : 1;
        for (const name of Array.isArray(old['removed']) ? old['removed'] : []) {
            if (typeof name === 'string')
                this.removed.add(name);
        }
        for (const key of ['packages', 'packages.conda'])
            this.#take(asObject(old[key]), '', false);
        const v3 = asObject(old['v3']) ?? {};
        this.#take(asObject(v3['conda']), '.conda', true);
        this.#take(asObject(v3['tar.bz2']), '.tar.bz2', true);
        this.#otherV3 = new Map(Object.entries(v3).filter(([key]) => key !== 'conda' && key !== 'tar.bz2'));
    }
    static empty(subdir) {
        return new RepodataDocument(subdir, {});
    }
    static parse(subdir, text) {
        try {
            const value = asObject(JSON.parse(text));
            return value && new RepodataDocument(subdir, value);
        }
        catch {
            return undefined;
        }
    }
    get baseUrl() {
        const value = this.#info.get('base_url');
        return typeof value === 'string' && value !== '' && value !== '.' && value !== './' ? value : undefined;
    }
    set(fileName, record, v3) {
        const split = splitPackageFileName(fileName);
        if (!split)
            throw new Error(`${fileName} is not a package's file name`);
        this.entries.set(fileName, { fileName, split, record, v3 });
    }
    sorted() {
        return [...this.entries.values()].sort((a, b) => comparePackageFileNames(a.split, b.split));
    }
    get otherV3() {
        return this.#otherV3;
    }
    info() {
        const info = new Map(this.#info);
        const v3 = [...this.entries.values()].filter((entry) => entry.v3);
        const revisions = { ...asObject(info.get('repodata_revisions')) };
        if (v3.length > 0) {
            const times = v3
                .map(({ record }) => record['indexed_timestamp'])
                .filter((time) => typeof time === 'number')
                .sort((a, b) => a - b);
            const old = asObject(revisions['v3']) ?? {};
            revisions['v3'] = { ...old, n_packages: v3.length, oldest: times[0], newest: times.at(-1) };
            info.set('repodata_revisions', revisions);
        }
        else if (revisions['v3'] !== undefined && this.#otherV3.size === 0) {
            delete revisions['v3'];
            if (Object.keys(revisions).length === 0)
                info.delete('repodata_revisions');
            else
                info.set('repodata_revisions', revisions);
        }
        return Object.fromEntries(info);
    }
    serialise() {
        const sorted = this.sorted();
        const map = (wanted, key) => `{${sorted
            .filter(wanted)
            .map((entry) => `${JSON.stringify(key(entry))}:${JSON.stringify(entry.record)}`)
            .join(',')}}`;
        const byName = (entry) => entry.fileName;
        const byStem = (entry) => entry.split.stem;
        const is = (extension, v3) => (entry) => entry.split.extension === extension && entry.v3 === v3;
        const members = [
            ['info', JSON.stringify(this.info())],
            ['packages', map(is('.tar.bz2', false), byName)],
            ['packages.conda', map(is('.conda', false), byName)],
        ];
        const v3 = [...this.#otherV3].map(([key, value]) => [key, JSON.stringify(value)]);
        for (const extension of ['.tar.bz2', '.conda']) {
            const text = map(is(extension, true), byStem);
            if (text !== '{}')
                v3.push([extension.slice(1), text]);
        }
        if (v3.length > 0)
            members.push(['v3', joinMembers(v3.sort(([a], [b]) => compareText(a, b)))]);
        if (this.removed.size > 0)
            members.push(['removed', JSON.stringify([...this.removed].sort())]);
        const version = this.#version > 2 ? this.#version : this.#info.get('base_url') === undefined ? 1 : 2;
        members.push(['repodata_version', String(version)]);
        for (const [key, value] of this.#other)
            members.push([key, JSON.stringify(value)]);
        return joinMembers(members);
    }
    #take(map, extension, v3) {
        for (const [key, value] of Object.entries(map ?? {})) {
            const record = asObject(value);
            if (record && splitPackageFileName(key + extension))
                this.set(key + extension, record, v3);
        }
    }
}
function joinMembers(members) {
    return `{${members.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`;
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/channel/reading/message.js

const deepest = 64;
const unsafe = 'a number is larger than can be told exactly';
function readMessage(bytes, options = {}) {
    return new MessageReader(bytes, options.bytes ?? 'hex').readAll();
}
class MessageReader {
    #bytes;
    #text;
    #asHex;
    #keys = [];
    #at = 0;
    constructor(bytes, as) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#asHex = as === 'hex';
        this.#text = this.#bytes.toString('latin1');
    }
    readAll() {
        const value = this.#read(0);
        if (this.#at !== this.#bytes.length)
            throw new Error('something follows the end');
        return value;
    }
    #read(depth) {
        const start = this.#take(1);
        const type = this.#bytes[start];
        if (type < 0x80)
            return type;
        if (type >= 0xe0)
            return type - 0x100;
        if (type < 0x90)
            return this.#map(type & 0x0f, depth);
        if (type < 0xa0)
            return this.#list(type & 0x0f, depth);
        if (type < 0xc0)
            return this.#string(type & 0x1f);
        switch (type) {
            case 0xc0:
                return null;
            case 0xc2:
                return false;
            case 0xc3:
                return true;
            case 0xc4:
            case 0xc5:
            case 0xc6:
                return this.#binary(this.#unsigned(1 << (type - 0xc4)));
            case 0xca:
                return this.#bytes.readFloatBE(this.#take(4));
            case 0xcb:
                return this.#bytes.readDoubleBE(this.#take(8));
            case 0xcc:
            case 0xcd:
            case 0xce:
            case 0xcf:
                return this.#unsigned(1 << (type - 0xcc));
            case 0xd0:
            case 0xd1:
            case 0xd2:
            case 0xd3:
                return this.#signed(1 << (type - 0xd0));
            case 0xd9:
            case 0xda:
            case 0xdb:
                return this.#string(this.#unsigned(1 << (type - 0xd9)));
            case 0xdc:
            case 0xdd:
                return this.#list(this.#unsigned(2 << (type - 0xdc)), depth);
            case 0xde:
            case 0xdf:
                return this.#map(this.#unsigned(2 << (type - 0xde)), depth);
            default:
                throw new Error(`there is no such type here: 0x${type.toString(16)}`);
        }
    }
    #take(length) {
        const start = this.#at;
        if (start + length > this.#bytes.length)
            throw new Error('it is cut off');
        this.#at = start + length;
        return start;
    }
    #unsigned(length) {
        const at = this.#take(length);
        if (length < 8)
            return this.#bytes.readUIntBE(at, length);
        return exact(this.#bytes.readBigUInt64BE(at));
    }
    #signed(length) {
        const at = this.#take(length);
        if (length < 8)
            return this.#bytes.readIntBE(at, length);
        return exact(this.#bytes.readBigInt64BE(at));
    }
    #binary(length) {
        const start = this.#take(length);
        if (this.#asHex)
            return this.#bytes.toString('hex', start, start + length);
        return this.#bytes.subarray(start, start + length);
    }
    #string(length) {
        const start = this.#take(length);
        const end = start + length;
        const bytes = this.#bytes;
        for (let at = start; at < end; at++)
            if (bytes[at] >= 0x80)
                return bytes.toString('utf8', start, end);
        return this.#text.slice(start, end);
    }
    #list(length, depth) {
        this.#nest(length, depth);
        const list = [];
        for (let index = 0; index < length; index++)
            list.push(this.#read(depth + 1));
        return list;
    }
    #map(length, depth) {
        this.#nest(length, depth);
        const map = {};
        for (let index = 0; index < length; index++) {
            const key = this.#key();
            if (key === '__proto__')
                throw new Error('a key is __proto__');
            map[key] = this.#read(depth + 1);
        }
        return map;
    }
    #nest(length, depth) {
        if (depth >= deepest)
            throw new Error('it nests too deep');
        if (length > this.#bytes.length - this.#at)
            throw new Error('it is cut off');
    }
    #key() {
        const bytes = this.#bytes;
        const type = bytes[this.#at];
        if ((type & 0xe0) === 0xa0) {
            const length = type & 0x1f;
            const start = this.#at + 1;
            const end = start + length;
            if (end > bytes.length)
                throw new Error('it is cut off');
            let hash = length;
            for (let at = start; at < end; at++)
                hash = (hash * 31 + bytes[at]) & 0xff;
            const known = this.#keys[hash];
            if (known !== undefined && known.length === length && this.#text.startsWith(known, start)) {
                this.#at = end;
                return known;
            }
            const key = this.#read(0);
            if ((0,external_node_buffer_.isAscii)(bytes.subarray(start, end)))
                this.#keys[hash] = key;
            return key;
        }
        const key = this.#read(0);
        if (typeof key !== 'string')
            throw new Error('a key is no text');
        return key;
    }
}
function exact(value) {
    const number = Number(value);
    if (!Number.isSafeInteger(number))
        throw new Error(unsafe);
    return number;
}

;// CONCATENATED MODULE: ./build/channel/reading/shard-decode.js



const largestUnpacked = 1 << 30;
async function decodeShardIndex(bytes) {
    return decodeShardIndexContent(await (0,archive/* decompressZstdBuffer */.LO)(bytes, largestUnpacked));
}
function decodeShardIndexContent(unpacked) {
    const content = shard_decode_asObject(decode(unpacked));
    const info = shard_decode_asObject(content?.['info']);
    const shards = shard_decode_asObject(content?.['shards']);
    if (!info || !shards)
        throw shardError('it holds no info and shards');
    const digests = new Map();
    for (const name of Object.keys(shards)) {
        const hex = toHex(shards[name], 32);
        if (hex === undefined)
            throw shardError(`the hash of ${JSON.stringify(name)} is not one`);
        digests.set(name, hex);
    }
    return {
        baseUrl: textOf(info['base_url']),
        shardsBaseUrl: textOf(info['shards_base_url']) ?? './shards/',
        createdAt: textOf(info['created_at']),
        shards: digests,
    };
}
async function decodeShard(bytes) {
    return decodeShardContent(await (0,archive/* decompressZstdBuffer */.LO)(bytes, largestUnpacked));
}
function decodeShardContent(unpacked) {
    const content = shard_decode_asObject(decode(unpacked));
    if (!content)
        throw shardError('it is no map');
    writeHashesAsHex(content['packages']);
    writeHashesAsHex(content['packages.conda']);
    for (const map of Object.values(shard_decode_asObject(content['v3']) ?? {}))
        writeHashesAsHex(map);
    return content;
}
function decode(bytes) {
    try {
        return readMessage(bytes);
    }
    catch (error) {
        throw shardError((0,support/* messageOf */.bD)(error), error);
    }
}
function writeHashesAsHex(map) {
    for (const value of Object.values(shard_decode_asObject(map) ?? {})) {
        const record = shard_decode_asObject(value);
        if (!record)
            continue;
        if (typeof record['md5'] !== 'string')
            record['md5'] = toHex(record['md5'], 16);
        if (typeof record['sha256'] !== 'string')
            record['sha256'] = toHex(record['sha256'], 32);
    }
}
function toHex(value, length) {
    if (Array.isArray(value)) {
        const bytes = value.length === length && value.every((item) => Number.isInteger(item) && item >= 0 && item < 256);
        return bytes ? Buffer.from(value).toString('hex') : undefined;
    }
    const isHex = typeof value === 'string' && value.length === 2 * length && /^[0-9a-f]+$/i.test(value);
    return isHex ? value.toLowerCase() : undefined;
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function shard_decode_asObject(value) {
    const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
    return plain ? value : undefined;
}
function shardError(problem, cause) {
    return new support/* PixiBuildError */.rW('shards-invalid', `The sharded index is damaged: ${problem}`, { cause });
}

;// CONCATENATED MODULE: ./build/channel/indexing/shards.js



const shardLevel = 3;
async function encodeShards(document) {
    const { encode } = await __webpack_require__.e(/* import() */ 6435).then(__webpack_require__.t.bind(__webpack_require__, 6435, 19));
    const groups = new Map();
    for (const entry of document.sorted()) {
        const name = packageNameOf(entry);
        const group = groups.get(name);
        if (group)
            group.push(entry);
        else
            groups.set(name, [entry]);
    }
    const wheels = groupWheels(document);
    for (const name of wheels.keys())
        if (!groups.has(name))
            groups.set(name, []);
    const shards = [];
    for (const [packageName, entries] of [...groups].sort(([a], [b]) => compareText(a, b))) {
        const content = shardContent(entries, wheels.get(packageName), document.removed);
        const bytes = await (0,archive/* compressZstdBuffer */.iI)(encode(content, { ignoreUndefined: true }), shardLevel);
        shards.push({ packageName, sha256: (0,support/* sha256Hex */.fg)(bytes), bytes });
    }
    return shards;
}
async function encodeShardIndex(document, shards, createdMs) {
    const { encode } = await __webpack_require__.e(/* import() */ 6435).then(__webpack_require__.t.bind(__webpack_require__, 6435, 19));
    const info = document.info();
    const content = {
        info: {
            ...info,
            subdir: document.subdir,
            base_url: info['base_url'] ?? '',
            shards_base_url: './shards/',
            created_at: new Date(createdMs).toISOString(),
        },
        shards: Object.fromEntries(shards.map((shard) => [shard.packageName, Buffer.from(shard.sha256, 'hex')])),
    };
    return (0,archive/* compressZstdBuffer */.iI)(encode(content, { ignoreUndefined: true }), shardLevel);
}
function packageNameOf(entry) {
    const { name } = entry.record;
    return (typeof name === 'string' ? name : entry.split.name).toLowerCase();
}
function groupWheels(document) {
    const groups = new Map();
    const wheels = document.otherV3.get('whl');
    if (typeof wheels !== 'object' || wheels === null)
        return groups;
    for (const [key, record] of Object.entries(wheels)) {
        const { name } = record;
        if (typeof name !== 'string')
            continue;
        const group = groups.get(name.toLowerCase()) ?? {};
        group[key] = binaryHashes(record);
        groups.set(name.toLowerCase(), group);
    }
    return groups;
}
function shardContent(entries, wheels, removed) {
    const map = (extension, v3) => Object.fromEntries(entries
        .filter((entry) => entry.split.extension === extension && entry.v3 === v3)
        .map((entry) => [v3 ? entry.split.stem : entry.fileName, binaryHashes(entry.record)]));
    const v3 = Object.fromEntries([
        ['conda', map('.conda', true)],
        ['tar.bz2', map('.tar.bz2', true)],
        ['whl', wheels ?? {}],
    ].filter(([, records]) => Object.keys(records).length > 0));
    return {
        packages: map('.tar.bz2', false),
        'packages.conda': map('.conda', false),
        ...(Object.keys(v3).length > 0 ? { v3 } : {}),
        removed: entries
            .map((entry) => entry.fileName)
            .filter((name) => removed.has(name))
            .sort(),
    };
}
function binaryHashes(record) {
    const copy = { ...record };
    for (const [key, length] of [
        ['md5', 32],
        ['sha256', 64],
    ]) {
        const value = copy[key];
        if (typeof value === 'string' && value.length === length && /^[0-9a-f]+$/i.test(value)) {
            copy[key] = Buffer.from(value, 'hex');
        }
    }
    return copy;
}

;// CONCATENATED MODULE: ./build/channel/indexing/write-shards.js






const keepUnreferencedMs = 7 * 24 * 3600 * 1000;
const shardName = /^[0-9a-f]{64}\.msgpack\.zst$/;
async function writeShards(document, folder, request) {
    const indexFile = external_node_path_.join(folder, 'repodata_shards.msgpack.zst');
    const shardFolder = external_node_path_.join(folder, 'shards');
    const shards = await encodeShards(document);
    await (0,promises_.mkdir)(shardFolder, { recursive: true });
    await (0,support/* mapLimited */.bB)(shards, 8, async (shard) => {
        const file = external_node_path_.join(shardFolder, `${shard.sha256}.msgpack.zst`);
        const size = await fileSize(file);
        if (size !== shard.bytes.length)
            await writeIndexFile(file, shard.bytes, request.temporaryFolder);
    });
    const old = await readOldIndex(indexFile);
    const bytes = await encodeShardIndex(document, shards, old?.createdMs ?? request.timestampMs);
    const same = old?.bytes.equals(bytes) ?? false;
    if (!same) {
        const fresh = await encodeShardIndex(document, shards, request.timestampMs);
        await writeIndexFile(indexFile, fresh, request.temporaryFolder);
    }
    await collectShards(shardFolder, new Set(shards.map((shard) => shard.sha256)), old?.index, request.timestampMs);
    return !same;
}
async function readOldIndex(file) {
    try {
        const bytes = await (0,promises_.readFile)(file);
        const index = await decodeShardIndex(bytes);
        const createdMs = Date.parse(index.createdAt ?? '');
        return { bytes, index, createdMs: Number.isNaN(createdMs) ? undefined : createdMs };
    }
    catch (error) {
        if ((0,support/* isPixiBuildError */.Bj)(error) || (0,support/* systemErrorCode */.vq)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
async function collectShards(folder, wanted, old, nowMs) {
    const wasNamed = new Set(old?.shards.values());
    for (const name of (await (0,promises_.readdir)(folder)).filter((name) => shardName.test(name))) {
        const digest = name.slice(0, 64);
        if (wanted.has(digest))
            continue;
        const file = external_node_path_.join(folder, name);
        if (wasNamed.has(digest)) {
            await (0,promises_.utimes)(file, nowMs / 1000, nowMs / 1000).catch(() => { });
        }
        else if (nowMs - (await (0,promises_.stat)(file)).mtimeMs > keepUnreferencedMs) {
            await (0,promises_.rm)(file, { force: true });
        }
    }
}
async function fileSize(file) {
    try {
        return (await (0,promises_.stat)(file)).size;
    }
    catch (error) {
        if ((0,support/* systemErrorCode */.vq)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/channel/indexing/subdir-index.js










const repodataLevel = 19;
const largestRepodata = 2 ** 31;
async function indexSubdir(request, report) {
    const folder = external_node_path_.join(request.root, request.subdir);
    const repodataFile = external_node_path_.join(folder, 'repodata.json');
    const old = await readOld(repodataFile, request.subdir, report);
    const indexTimeMs = old ? (await (0,promises_.stat)(repodataFile)).mtimeMs : 0;
    const document = old?.document ?? RepodataDocument.empty(request.subdir);
    const files = await listPackages(folder, request.signal);
    const dropped = dropMissing(document, files, request, report);
    const outdated = [...files].filter(([fileName, info]) => {
        const record = document.entries.get(fileName)?.record;
        return (record === undefined ||
            request.rereadAll ||
            request.rewritten.has(fileName) ||
            record['size'] !== info.size ||
            Math.max(info.mtimeMs, info.ctimeMs) >= indexTimeMs);
    });
    const read = await readPackages(folder, outdated, document, request, report);
    for (const { fileName, record, v3 } of read) {
        document.set(fileName, record, v3);
        document.removed.delete(fileName);
    }
    await request.beforeWrite();
    const changed = await writeDocument(document, old?.text, outdated.length > 0, folder, request);
    warnOfLeftovers(folder, await (0,promises_.readdir)(folder), report);
    return {
        subdir: request.subdir,
        packages: document.entries.size,
        added: read.filter((item) => !item.known).map((item) => item.fileName),
        updated: read.filter((item) => item.known).map((item) => item.fileName),
        dropped,
        changed,
    };
}
async function readOld(file, subdir, report) {
    const text = await (0,support/* readTextIfExists */.TP)(file);
    if (text === undefined)
        return undefined;
    const document = RepodataDocument.parse(subdir, text);
    if (document)
        return { text, document };
    report({ kind: 'log', level: 'warning', message: `${file} is not valid and is made anew from the packages` });
    return undefined;
}
async function listPackages(folder, signal) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => splitPackageFileName(name) !== undefined).sort();
    const infos = await (0,support/* mapLimited */.bB)(names, 32, async (name) => {
        signal?.throwIfAborted();
        try {
            return await (0,promises_.stat)(external_node_path_.join(folder, name));
        }
        catch (error) {
            if ((0,support/* systemErrorCode */.vq)(error) === 'ENOENT')
                return undefined;
            throw error;
        }
    });
    const found = new Map();
    names.forEach((name, index) => {
        const info = infos[index];
        if (info?.isFile())
            found.set(name, info);
    });
    return found;
}
function dropMissing(document, files, request, report) {
    const missing = [...document.entries.keys()].filter((fileName) => !files.has(fileName)).sort();
    if (missing.length === 0)
        return [];
    if (document.baseUrl !== undefined) {
        const message = `${request.subdir}: ${missing.length} packages of the index are at its base_url and were kept`;
        report({ kind: 'log', level: 'debug', message });
        return [];
    }
    for (const fileName of missing)
        document.entries.delete(fileName);
    return missing;
}
async function readPackages(folder, outdated, document, request, report) {
    let done = 0;
    const progress = () => report({
        kind: 'progress',
        label: `index ${request.subdir}`,
        done: done++,
        total: outdated.length,
        unit: 'items',
    });
    const failures = [];
    const records = await (0,support/* mapLimited */.bB)(outdated, (0,external_node_os_.availableParallelism)(), async ([fileName]) => {
        request.signal?.throwIfAborted();
        const known = document.entries.get(fileName);
        const file = external_node_path_.join(folder, fileName);
        try {
            const digests = await (0,support/* hashFile */.DC)(file);
            if (known && !request.rereadAll && known.record['sha256'] === digests.sha256)
                return undefined;
            const fresh = await recordOf(file, request.subdir, digests, request.timestampMs);
            const sameBytes = known?.record['sha256'] === digests.sha256;
            const record = sameBytes ? keepForeignKeys(known.record, fresh.record) : fresh.record;
            warnOfMismatch(file, fileName, record, request.subdir, report);
            return { fileName, record, v3: fresh.needsV3, known: known !== undefined };
        }
        catch (error) {
            if (!(0,support/* isPixiBuildError */.Bj)(error) && (0,support/* systemErrorCode */.vq)(error) === undefined)
                throw error;
            failures.push((0,support/* isPixiBuildError */.Bj)(error)
                ? error
                : new support/* PixiBuildError */.rW('package-unreadable', `${file} cannot be read: ${(0,support/* messageOf */.bD)(error)}`, { cause: error }));
            return undefined;
        }
        finally {
            progress();
        }
    });
    if (failures.length > 0)
        throw subdir_index_unreadable(failures, request.subdir);
    if (outdated.length > 0)
        progress();
    return records.filter((record) => record !== undefined);
}
function keepForeignKeys(old, fresh) {
    const foreign = Object.entries(old).filter(([key]) => !(key in fresh) && !replacedKeys.has(key));
    const first = typeof old['indexed_timestamp'] === 'number' ? { indexed_timestamp: old['indexed_timestamp'] } : {};
    const merged = { ...fresh, ...Object.fromEntries(foreign), ...first };
    return Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1)));
}
const replacedKeys = new Set([
    ...['arch', 'constrains', 'extra_depends', 'features', 'flags', 'license', 'license_family', 'noarch', 'platform'],
    ...['purls', 'python_site_packages_path', 'run_exports', 'timestamp', 'track_features'],
]);
function subdir_index_unreadable(failures, subdir) {
    const sorted = failures.toSorted((a, b) => (a.message < b.message ? -1 : 1));
    const first = sorted[0];
    const more = sorted.length > 1 ? ` (and ${sorted.length - 1} more)` : '';
    return new support/* PixiBuildError */.rW('channel-package-unreadable', `The index of ${subdir} was not written, as a package in it cannot be read: ${first.message}${more}`, {
        hint: 'Remove or replace the file, then run the command again.',
        details: sorted.slice(1).map((failure) => failure.message),
        cause: first,
    });
}
function warnOfMismatch(file, fileName, record, subdir, report) {
    const warn = (message) => report({ kind: 'log', level: 'warning', message });
    const stated = `${record['name']}-${record['version']}-${record['build']}`;
    const split = splitPackageFileName(fileName);
    if (split && split.stem !== stated)
        warn(`${file} says that it is ${stated}; clients may refuse it`);
    if (record['subdir'] !== subdir)
        warn(`${file} says that it belongs into ${record['subdir']}`);
}
function warnOfLeftovers(folder, names, report) {
    const stale = ['current_repodata.json', 'repodata.json.bz2', 'run_exports.json', 'run_exports.json.zst'];
    for (const name of stale.filter((name) => names.includes(name))) {
        const message = `${external_node_path_.join(folder, name)} was written by another program and is not brought up to date`;
        report({ kind: 'log', level: 'warning', message });
    }
}
async function writeDocument(document, oldText, looked, folder, request) {
    const text = document.serialise();
    const repodataFile = external_node_path_.join(folder, 'repodata.json');
    const scanStart = request.scanStartMs / 1000;
    let changed = false;
    if (text !== oldText || !(await holdsZstd(`${repodataFile}.zst`, text))) {
        await writeIndexFile(`${repodataFile}.zst`, await (0,archive/* compressZstdBuffer */.iI)(text, repodataLevel), request.temporaryFolder);
        changed = true;
    }
    if (text !== oldText) {
        await (0,support/* replaceFile */.fR)(repodataFile, async (temporary) => {
            await writeIndexFile(temporary, text);
            await (0,promises_.utimes)(temporary, scanStart, scanStart);
        }, request.temporaryFolder);
        changed = true;
    }
    else if (looked) {
        await (0,promises_.utimes)(repodataFile, scanStart, scanStart);
    }
    return (await writeShards(document, folder, request)) || changed;
}
async function holdsZstd(file, text) {
    try {
        return (await (0,archive/* decompressZstdBuffer */.LO)(await (0,promises_.readFile)(file), largestRepodata)).equals(Buffer.from(text));
    }
    catch (error) {
        if ((0,support/* isPixiBuildError */.Bj)(error) || (0,support/* systemErrorCode */.vq)(error) === 'ENOENT')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/channel/indexing/index-channel.js





const temporaryFolderName = '.tmp';
const lockFileName = '.pixi-build.lock';
const leftoverAgeMs = 6 * 3600 * 1000;
function channelTemporaryFolder(root) {
    return external_node_path_.join(root, temporaryFolderName);
}
async function withChannelLock(root, report, work, signal) {
    let working = false;
    const onWait = (holder) => report({ kind: 'log', level: 'info', message: `Waiting for ${holder}, which is changing the channel ${root}` });
    try {
        return await (0,support/* withFileLock */.Ux)(external_node_path_.join(root, lockFileName), { onWait, signal }, async (lock) => {
            await (0,promises_.mkdir)(channelTemporaryFolder(root), { recursive: true });
            await removeLeftovers(channelTemporaryFolder(root));
            working = true;
            return work(lock);
        });
    }
    catch (error) {
        throw working ? error : (0,support/* explainWriteError */.jy)(error, 'change the channel', root);
    }
}
async function indexChannel(root, options, report) {
    for (const subdir of options.subdirs ?? []) {
        if (!isSubdirName(subdir))
            throw new Error(`${subdir} is not the name of a subdir`);
    }
    if (!options.create && (await (0,support/* fileKind */.h_)(root)) !== 'directory') {
        throw new support/* PixiBuildError */.rW('channel-not-found', `There is no channel folder at ${root}`, {
            hint: 'Give the folder that holds noarch, linux-64 and so on.',
            exitCode: 2,
        });
    }
    const { lock } = options;
    if (lock)
        return indexHeld(root, options, lock, report);
    return withChannelLock(root, report, (held) => indexHeld(root, options, held, report), options.signal);
}
async function indexHeld(root, options, lock, report) {
    const scanStartMs = await fileSystemTime(channelTemporaryFolder(root));
    const subdirs = [];
    const failures = new Map();
    for (const subdir of await subdirsToIndex(root, options.subdirs)) {
        options.signal?.throwIfAborted();
        try {
            await (0,promises_.mkdir)(external_node_path_.join(root, subdir), { recursive: true });
            const result = await indexSubdir({
                root,
                subdir,
                temporaryFolder: channelTemporaryFolder(root),
                rereadAll: options.rereadAll ?? false,
                rewritten: fileNamesIn(subdir, options.rewritten),
                timestampMs: options.timestampMs ?? Date.now(),
                scanStartMs,
                signal: options.signal,
                beforeWrite: () => lock.assertHeld(),
            }, report);
            subdirs.push(result);
        }
        catch (error) {
            const explained = (0,support/* explainWriteError */.jy)(error, 'index the channel', root);
            if (!(0,support/* isPixiBuildError */.Bj)(explained) || explained.code === 'lock-lost')
                throw explained;
            failures.set(subdir, explained);
        }
    }
    return { subdirs, failures };
}
async function subdirsToIndex(root, wanted) {
    const found = new Set(wanted);
    if (wanted === undefined) {
        for (const name of await (0,promises_.readdir)(root)) {
            if (isSubdirName(name) && (await (0,support/* fileKind */.h_)(external_node_path_.join(root, name))) === 'directory')
                found.add(name);
        }
    }
    const noarch = external_node_path_.join(root, 'noarch');
    for (const file of ['repodata.json', 'repodata.json.zst', 'repodata_shards.msgpack.zst']) {
        if ((await (0,support/* fileKind */.h_)(external_node_path_.join(noarch, file))) !== 'file')
            found.add('noarch');
    }
    return [...found].sort();
}
function fileNamesIn(subdir, keys) {
    const prefix = `${subdir}/`;
    return new Set([...(keys ?? [])].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)));
}
async function fileSystemTime(folder) {
    const probe = (0,support/* temporaryNameBeside */.XH)(external_node_path_.join(folder, 'time'));
    const handle = await (0,promises_.open)(probe, 'wx');
    try {
        return (await handle.stat()).mtimeMs;
    }
    finally {
        await handle.close();
        await (0,promises_.rm)(probe, { force: true });
    }
}
async function removeLeftovers(folder) {
    const now = await fileSystemTime(folder);
    for (const name of await (0,promises_.readdir)(folder)) {
        const file = external_node_path_.join(folder, name);
        try {
            if (now - (await (0,promises_.stat)(file)).mtimeMs > leftoverAgeMs)
                await (0,promises_.rm)(file, { force: true });
        }
        catch (error) {
            if (!['ENOENT', 'EISDIR', 'EPERM', 'EACCES', 'ERR_FS_EISDIR'].includes((0,support/* systemErrorCode */.vq)(error) ?? ''))
                throw error;
        }
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/channel/network/answers.js


class TransientStatusError extends support/* PixiBuildError */.rW {
    status;
    retryAfter;
    constructor(url, status, retryAfter) {
        super('channel-unreadable', `${(0,support/* redactUrl */.BO)(url)} could not be read: the server answered with HTTP ${status}`, {
            hint: 'Try again later, or name a mirror in the configuration.',
        });
        this.status = status;
        this.retryAfter = retryAfter;
    }
}
function statusError(url, status, retryAfter) {
    if (isTransientStatus(status))
        return new TransientStatusError(url, status, retryAfter);
    if (status === 401 || status === 403) {
        return new support/* PixiBuildError */.rW('channel-unauthorised', `Reading ${(0,support/* redactUrl */.BO)(url)} was refused (HTTP ${status})`, {
            hint: 'Log in to the channel (pixi auth login), or give credentials by RATTLER_AUTH_FILE.',
        });
    }
    return new support/* PixiBuildError */.rW('channel-unreadable', `${(0,support/* redactUrl */.BO)(url)} could not be read: the server answered with HTTP ${status}`);
}
function isAbsent(status) {
    return status === 404 || status === 410;
}

;// CONCATENATED MODULE: ./build/channel/download/download.js


class Download {
    #request;
    #partial;
    #label;
    #origin;
    constructor(request, partial) {
        this.#request = request;
        this.#partial = partial;
        this.#label = `download ${fileNameOf(request.url)}`;
    }
    async attempt(source) {
        const { url, size, report } = this.#request;
        const total = size;
        const response = await this.#open(source);
        for await (const chunk of response.stream()) {
            await this.#partial.append(chunk);
            if (this.#partial.isTooLarge)
                break;
            report({ kind: 'progress', label: this.#label, done: this.#partial.size, total, unit: 'bytes' });
        }
        const problem = this.#partial.problem();
        if (problem === undefined)
            return;
        await this.#partial.restart();
        throw new support/* PixiBuildError */.rW('download-corrupt', `${(0,support/* redactUrl */.BO)(url)} is not what the channel says: ${problem}`, {
            details: source.url === url ? [] : [`It came from ${(0,support/* redactUrl */.BO)(source.url)}.`],
            hint: 'The file or the channel’s index is damaged, or something on the way changes it.',
        });
    }
    async #open(source) {
        const { url } = this.#request;
        const from = this.#partial.size;
        const range = this.#rangeHeaders(source);
        const response = await source.open(range ?? {});
        if (response.status === 206 && range && startOf(response.headers['content-range']) === from)
            return response;
        if (response.status === 200) {
            if (from > 0)
                await this.#partial.restart();
            this.#origin = { url: source.url, validator: validatorOf(response) };
            return response;
        }
        await response.excerpt();
        if (response.status === 206 || response.status === 416) {
            await this.#partial.restart();
            this.#origin = undefined;
            throw new TransientStatusError(url, response.status, undefined);
        }
        if (isAbsent(response.status))
            throw missingFile(url);
        throw statusError(url, response.status, response.headers['retry-after']);
    }
    #rangeHeaders(source) {
        if (this.#partial.size === 0)
            return undefined;
        const range = `bytes=${this.#partial.size}-`;
        const isSame = this.#origin?.url === source.url;
        if (isSame && this.#origin?.validator !== undefined)
            return { range, 'if-range': this.#origin.validator };
        return this.#partial.isVerifiable ? { range } : undefined;
    }
}
function validatorOf({ headers }) {
    const { etag } = headers;
    return etag !== undefined && !etag.startsWith('W/') ? etag : headers['last-modified'];
}
function startOf(contentRange) {
    const start = /^bytes (\d+)-/.exec(contentRange ?? '')?.[1];
    return start === undefined ? undefined : Number(start);
}
function fileNameOf(url) {
    const name = new URL(url).pathname.split('/').at(-1) || url;
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
function missingFile(url) {
    return new support/* PixiBuildError */.rW('download-missing', `${(0,support/* redactUrl */.BO)(url)} is not there`, {
        hint: 'The channel’s index names a file that it does not have (any more). Try again later.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/channel/download/partial-file.js




class PartialFile {
    #destination;
    #temporary;
    #expected;
    #handle;
    #hash;
    #size = 0;
    constructor(destination, expected) {
        this.#destination = destination;
        this.#temporary = (0,support/* temporaryNameBeside */.XH)(destination);
        this.#expected = expected;
        this.#hash = this.#newHash();
    }
    get size() {
        return this.#size;
    }
    get isTooLarge() {
        return this.#expected.size !== undefined && this.#size > this.#expected.size;
    }
    get isVerifiable() {
        return this.#hash !== undefined;
    }
    async append(chunk) {
        try {
            this.#handle ??= await (0,promises_.open)(this.#temporary, 'wx');
            for (let done = 0; done < chunk.length;) {
                done += (await this.#handle.write(chunk, done, chunk.length - done, this.#size + done)).bytesWritten;
            }
        }
        catch (error) {
            throw this.#explained(error);
        }
        this.#size += chunk.length;
        this.#hash?.update(chunk);
    }
    async restart() {
        await this.#handle?.truncate(0);
        this.#size = 0;
        this.#hash = this.#newHash();
    }
    problem() {
        const { size, sha256, md5 } = this.#expected;
        if (this.isTooLarge)
            return `it has more than ${size} bytes`;
        if (size !== undefined && this.#size !== size)
            return `it has ${this.#size} bytes instead of ${size}`;
        const digest = this.#hash?.copy().digest('hex');
        if (digest === undefined || digest === (sha256 ?? md5)?.toLowerCase())
            return undefined;
        return `its ${sha256 === undefined ? 'MD5' : 'SHA-256'} is ${digest}`;
    }
    async finish() {
        try {
            this.#handle ??= await (0,promises_.open)(this.#temporary, 'wx');
            await this.#close();
            await (0,promises_.rename)(this.#temporary, this.#destination);
        }
        catch (error) {
            throw this.#explained(error);
        }
    }
    async discard() {
        await this.#close();
        await (0,promises_.rm)(this.#temporary, { force: true });
    }
    async #close() {
        const handle = this.#handle;
        this.#handle = undefined;
        await handle?.close();
    }
    #newHash() {
        const { sha256, md5 } = this.#expected;
        if (sha256 !== undefined)
            return (0,external_node_crypto_.createHash)('sha256');
        return md5 === undefined ? undefined : (0,external_node_crypto_.createHash)('md5');
    }
    #explained(error) {
        return (0,support/* explainWriteError */.jy)(error, `store ${external_node_path_.basename(this.#destination)}`, external_node_path_.dirname(this.#destination));
    }
}

;// CONCATENATED MODULE: ./build/channel/network/credentials.js



const oauthPatienceMs = 60_000;
class Credentials {
    #store;
    #client;
    #report;
    #known = new Map();
    #told = new Set();
    constructor(store, client, report) {
        this.#store = store;
        this.#client = client;
        this.#report = report;
    }
    async open(url) {
        const parsed = new URL(url);
        if (parsed.username !== '' || parsed.password !== '') {
            const name = decodeURIComponent(parsed.username);
            const password = decodeURIComponent(parsed.password);
            if (password !== '')
                this.#report({ kind: 'secret', value: password });
            return { url: withoutUserInfo(parsed), headers: { authorization: this.#basic(name, password) } };
        }
        if (/^\/t\/[^/]+\//.test(parsed.pathname))
            return { url, headers: {} };
        const { authorization, condaToken } = await this.ofHost(parsed.hostname);
        if (condaToken !== undefined) {
            parsed.pathname = `/t/${encodeURIComponent(condaToken)}${parsed.pathname}`;
            return { url: parsed.href, headers: {} };
        }
        return { url, headers: authorization === undefined ? {} : { authorization } };
    }
    ofHost(host) {
        let known = this.#known.get(host);
        if (!known || Date.now() >= known.untilMs) {
            known = this.#lookUp(host);
            this.#known.set(host, known);
        }
        return known.found;
    }
    #lookUp(host) {
        const found = this.#find(host.replace(/^\[|\]$/g, ''));
        const known = { found, untilMs: Number.POSITIVE_INFINITY };
        found.then(({ isShortLived }) => {
            if (isShortLived)
                known.untilMs = Date.now() + oauthPatienceMs;
        }, () => this.#known.delete(host));
        return known;
    }
    async #find(host) {
        const { found, problems } = await this.#store.find(host, ['bearer', 'basic', 'conda-token', 'oauth']);
        for (const problem of problems)
            this.#tell(problem);
        if (!found)
            return {};
        const { entry, source, key } = found;
        for (const value of (0,auth_entry/* secretsOf */.F)(entry))
            this.#report({ kind: 'secret', value });
        checkHeader(entry, `${source} (${key})`);
        switch (entry.kind) {
            case 'bearer':
                return { authorization: `Bearer ${entry.token}` };
            case 'basic':
                return { authorization: this.#basic(entry.username, entry.password) };
            case 'conda-token':
                return { condaToken: entry.token };
            case 'oauth': {
                const token = await oauthAccessToken(found, this.#client);
                this.#report({ kind: 'secret', value: token });
                return { authorization: `Bearer ${token}`, isShortLived: true };
            }
            case 's3':
                return {};
        }
    }
    #basic(name, password) {
        const text = Buffer.from(`${name}:${password}`).toString('base64');
        this.#report({ kind: 'secret', value: text });
        return `Basic ${text}`;
    }
    #tell(problem) {
        if (this.#told.has(problem))
            return;
        this.#told.add(problem);
        this.#report({ kind: 'log', level: 'warning', message: `Credentials: ${problem}` });
    }
}
function withoutUserInfo(url) {
    const bare = new URL(url);
    bare.username = '';
    bare.password = '';
    return bare.href;
}
function checkHeader(entry, source) {
    const isToken = entry.kind === 'bearer' || entry.kind === 'conda-token';
    if (!isToken || /^[\x21-\x7e]+$/.test(entry.token))
        return;
    throw new support/* PixiBuildError */.rW('token-invalid', `The token of ${source} holds blanks, line breaks or other signs that no token has`, {
        hint: 'Copy it again, without what is around it.',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./build/channel/network/local-response.js
var local_response = __webpack_require__(1552);
;// CONCATENATED MODULE: ./build/channel/network/fetcher.js


class Fetcher {
    #options;
    #credentials;
    #oci;
    #s3;
    #gcs;
    constructor(options) {
        this.#options = options;
        this.#credentials = new Credentials(options.store, options.client, options.report);
    }
    async open(request) {
        const { url, headers = {}, signal } = request;
        const { client } = this.#options;
        switch (new URL(url).protocol) {
            case 'file:':
                return (0,local_response/* fileResponse */.i)(url);
            case 'oci:':
                this.#oci ??= this.#openOci();
                return (await this.#oci).open({ ...request, headers });
            case 's3:': {
                this.#s3 ??= this.#openS3();
                const signed = await (await this.#s3).open(url, 'GET', headers);
                return client.send({ ...signed, signal });
            }
            case 'gcs:': {
                this.#gcs ??= this.#openGcs();
                const opened = await (await this.#gcs).open(url);
                return client.send({ url: opened.url, headers: { ...headers, ...opened.headers }, signal });
            }
            default: {
                const given = Object.keys(headers).some((name) => name.toLowerCase() === 'authorization');
                const opened = given ? { url, headers: {} } : await this.#credentials.open(url);
                return client.send({ url: opened.url, headers: { ...headers, ...opened.headers }, signal });
            }
        }
    }
    async #openOci() {
        const { OciRegistries } = await __webpack_require__.e(/* import() */ 2735).then(__webpack_require__.bind(__webpack_require__, 2735));
        return new OciRegistries(this.#options.client, this.#credentials, this.#options.report);
    }
    async #openS3() {
        const { S3Buckets } = await __webpack_require__.e(/* import() */ 1186).then(__webpack_require__.bind(__webpack_require__, 1186));
        const { store, report, s3Options = new Map(), environment = {}, homeDirectory } = this.#options;
        return new S3Buckets({ store, report, buckets: s3Options, environment, homeDirectory });
    }
    async #openGcs() {
        const { GcsBuckets } = await __webpack_require__.e(/* import() */ 2646).then(__webpack_require__.bind(__webpack_require__, 2646));
        const { client, report, environment = {}, homeDirectory } = this.#options;
        return new GcsBuckets({ client, report, environment, homeDirectory });
    }
}

;// CONCATENATED MODULE: ./build/channel/network/mirrors.js

class Mirrors {
    #entries;
    #failures = new Map();
    constructor(mirrors) {
        this.#entries = [...mirrors]
            .map(([prefix, list]) => ({ prefix: normalised(prefix), mirrors: list.map(withSlash) }))
            .filter((entry) => entry.mirrors.length > 0)
            .sort((a, b) => b.prefix.length - a.prefix.length);
    }
    candidates(url) {
        if (this.#entries.length === 0)
            return [{ url, mirror: undefined }];
        const asked = URL.canParse(url) ? new URL(url).href : url;
        const entry = this.#entries.find(({ prefix }) => asked.startsWith(prefix) || `${asked}/` === prefix);
        if (!entry)
            return [{ url, mirror: undefined }];
        const rest = asked.slice(entry.prefix.length);
        const failures = (mirror) => this.#failures.get(mirror) ?? 0;
        return [...entry.mirrors]
            .sort((a, b) => failures(a) - failures(b))
            .map((mirror) => ({ url: mirror + rest, mirror }));
    }
    failed({ mirror }) {
        if (mirror !== undefined)
            this.#failures.set(mirror, (this.#failures.get(mirror) ?? 0) + 1);
    }
}
function normalised(prefix) {
    return withSlash(URL.canParse(prefix) ? new URL(prefix).href : prefix);
}

;// CONCATENATED MODULE: ./build/channel/network/network.js









const network_usualDownloads = 50;
class ChannelNetwork {
    #client;
    #options;
    #mirrors;
    #fetcher;
    #slots;
    constructor(options) {
        this.#options = options;
        this.#client = options.client;
        this.#mirrors = new Mirrors(options.mirrors);
        this.#fetcher = new Fetcher(options);
        this.#slots = new support/* Semaphore */.jf(options.downloads ?? network_usualDownloads);
    }
    get client() {
        return this.#client;
    }
    close() {
        return this.#client.close();
    }
    localPath(url) {
        const { url: first } = this.#target(url);
        return first.startsWith('file:') ? (0,external_node_url_.fileURLToPath)(first) : undefined;
    }
    async get(request) {
        return this.#tryAll(request, ({ target }) => this.#slots.run(async () => {
            const response = await this.#open(request, target);
            if (response.status !== 200)
                return otherAnswer(request.url, response);
            const bytes = await response.bytes(request.limit);
            return { kind: 'found', bytes, headers: response.headers, url: target.url };
        }));
    }
    async receive(request, receive) {
        return this.#tryAll(request, async ({ target }) => {
            const response = await this.#open(request, target);
            if (response.status !== 200)
                return otherAnswer(request.url, response);
            const { headers } = response;
            const length = Number(headers['content-length'] ?? Number.NaN);
            const size = Number.isSafeInteger(length) ? length : undefined;
            return { kind: 'found', value: await receive({ body: response.stream(), headers, size }), headers };
        });
    }
    async read(request, limit) {
        return this.#tryAll(request, ({ target, isLast }) => this.#slots.run(async () => {
            const response = await this.#open(request, target);
            if (response.status === 200)
                return { response, bytes: await response.bytes(limit) };
            const bytes = Buffer.from(await response.excerpt());
            const { status, headers } = response;
            if (isTransientStatus(status) && !isLast)
                throw statusError(request.url, status, headers['retry-after']);
            return { response, bytes };
        }));
    }
    async download(url, destination, expected, signal) {
        const partial = new PartialFile(destination, expected);
        const download = new Download({ url, size: expected.size, report: this.#options.report }, partial);
        try {
            await this.#tryAll({ url, signal }, ({ target }) => this.#slots.run(() => download.attempt({
                url: target.url,
                open: (headers) => this.#fetcher.open({ url: target.url, headers, sha256: expected.sha256, signal }),
            })), () => partial.size);
            await partial.finish();
        }
        finally {
            await partial.discard();
        }
    }
    #open({ url, headers = {}, signal }, target) {
        const isOwn = target.mirror === undefined || new URL(target.url).origin === new URL(url).origin;
        const sent = isOwn ? headers : withoutAuthorization(headers);
        return this.#fetcher.open({ url: target.url, headers: sent, signal });
    }
    #target(url) {
        const candidates = this.#mirrors.candidates(url);
        const local = this.#client.isOffline
            ? candidates.find((candidate) => candidate.url.startsWith('file:'))
            : undefined;
        return local ?? candidates[0];
    }
    async #tryAll({ url, signal }, work, progress = () => 0) {
        const policy = this.#client.retryPolicy;
        const tries = Math.max(policy.tries, this.#mirrors.candidates(url).length);
        let furthest = 0;
        let wasCorrupt = false;
        for (let attempt = 1;; attempt++) {
            const target = this.#target(url);
            try {
                return await work({ target, isLast: attempt >= tries });
            }
            catch (error) {
                const isCorrupt = (0,support/* isPixiBuildError */.Bj)(error) && error.code === 'download-corrupt';
                const transient = error instanceof TransientStatusError ? error : undefined;
                const isServerFailure = error instanceof HttpTransportError || (transient?.status ?? 0) >= 500;
                if (isServerFailure || isCorrupt)
                    this.#mirrors.failed(target);
                if (progress() > furthest) {
                    furthest = progress();
                    attempt = 1;
                }
                const mayHelp = isServerFailure || transient !== undefined || (isCorrupt && !wasCorrupt);
                if (!mayHelp || attempt >= tries)
                    throw error;
                wasCorrupt ||= isCorrupt;
                if (this.#target(url).url === target.url) {
                    await waitBeforeRetry(policy, Math.min(attempt, policy.tries), transient?.retryAfter, signal);
                }
            }
        }
    }
}
async function otherAnswer(url, response) {
    await response.excerpt();
    const { status, headers } = response;
    if (status === 304)
        return { kind: 'unchanged', headers };
    if (isAbsent(status) || status === 501)
        return { kind: 'missing' };
    throw statusError(url, status, headers['retry-after']);
}
function withoutAuthorization(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));
}

;// CONCATENATED MODULE: ./build/channel/network/create.js



function createNetwork(options) {
    const { configuration, environment, report, homeDirectory, retry } = options;
    const { proxy, tls, mirrors, downloads, authenticationOverrideFile } = configuration;
    const offline = options.offline ?? configuration.offline;
    return new ChannelNetwork({
        client: new HttpClient({ env: environment, offline, retry, proxy, tls }),
        store: new AuthStore({ env: environment, overrideFile: authenticationOverrideFile, homeDirectory }),
        mirrors,
        downloads,
        report,
        s3Options: new Map([...configuration.s3Options, ...(options.s3Options ?? [])]),
        environment,
        homeDirectory,
    });
}

;// CONCATENATED MODULE: ./build/channel/reading/local-channel.js





async function findLocalPackages(root, candidates) {
    const found = new Map();
    const indexes = new Map();
    const missing = new Set();
    for (const identity of candidates) {
        const { subdir, name, version, build } = identity;
        const folder = external_node_path_.join(root, subdir);
        if (!(await statIfExists(folder))?.isDirectory())
            missing.add(subdir);
        const packages = [];
        for (const extension of ['.conda', '.tar.bz2']) {
            const fileName = `${name}-${version}-${build}${extension}`;
            const location = external_node_path_.join(folder, fileName);
            const info = await statIfExists(location);
            if (!info?.isFile())
                continue;
            if (!indexes.has(subdir))
                indexes.set(subdir, await readIndex(folder, subdir));
            const record = indexes.get(subdir)?.entries.get(fileName)?.record;
            const known = record?.['size'] === info.size && typeof record['sha256'] === 'string';
            packages.push({
                identity,
                fileName,
                sha256: known ? record['sha256'] : undefined,
                sizeBytes: info.size,
                location,
            });
        }
        if (packages.length > 0)
            found.set(channelKey(identity), packages);
    }
    return { found, missingSubdirs: [...missing].sort() };
}
async function readIndex(folder, subdir) {
    const text = await (0,support/* readTextIfExists */.TP)(external_node_path_.join(folder, 'repodata.json'));
    return text === undefined ? undefined : RepodataDocument.parse(subdir, text);
}
async function statIfExists(file) {
    try {
        return await (0,promises_.stat)(file);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,support/* systemErrorCode */.vq)(error) ?? ''))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/channel/reading/remote-channel.js





const largestIndex = 1 << 28;
const remote_channel_largestRepodata = 2 ** 30;
const freshly = { 'cache-control': 'no-cache' };
async function findRemotePackages(channel, candidates) {
    const bySubdir = new Map();
    for (const { subdir, name } of candidates) {
        bySubdir.set(subdir, (bySubdir.get(subdir) ?? new Set()).add(name.toLowerCase()));
    }
    const wanted = new Set(candidates.map(channelKey));
    const subdirs = [...bySubdir.keys()].sort();
    const lists = await (0,support/* mapLimited */.bB)(subdirs, 4, (subdir) => readSubdir(channel, subdir, bySubdir.get(subdir)));
    const found = new Map();
    for (const item of lists.flatMap((list) => list ?? [])) {
        const key = channelKey(item.identity);
        if (wanted.has(key))
            found.set(key, [...(found.get(key) ?? []), item]);
    }
    return { found, missingSubdirs: subdirs.filter((_, index) => lists[index] === undefined) };
}
async function readSubdir(channel, subdir, names) {
    return (await readSharded(channel, subdir, names)) ?? (await readWhole(channel, subdir));
}
async function readSharded(channel, subdir, names) {
    const subdirUrl = `${(0,urls/* joinUrl */.w)(channel.baseUrl, subdir)}/`;
    const bytes = await get(channel, `${subdirUrl}repodata_shards.msgpack.zst`, largestIndex);
    if (!bytes)
        return undefined;
    const index = await decoding(subdirUrl, () => decodeShardIndex(bytes));
    const shardsUrl = new URL(remote_channel_withSlash(index.shardsBaseUrl), subdirUrl).href;
    const packagesUrl = new URL(remote_channel_withSlash(index.baseUrl ?? './'), subdirUrl).href;
    const wanted = [...names].filter((name) => index.shards.has(name)).sort();
    const lists = await (0,support/* mapLimited */.bB)(wanted, 16, async (name) => {
        const digest = index.shards.get(name);
        const url = `${shardsUrl}${digest}.msgpack.zst`;
        const shard = await get(channel, url, largestIndex);
        if (!shard)
            return undefined;
        if ((0,support/* sha256Hex */.fg)(shard) !== digest)
            throw remote_channel_unreadable(url, 'its content does not have the digest of its name');
        return remote_channel_listPackages(await decoding(url, () => decodeShard(shard)), subdir, packagesUrl);
    });
    return lists.some((list) => list === undefined) ? undefined : lists.flatMap((list) => list ?? []);
}
async function readWhole(channel, subdir) {
    const subdirUrl = `${(0,urls/* joinUrl */.w)(channel.baseUrl, subdir)}/`;
    const compressed = await get(channel, `${subdirUrl}repodata.json.zst`, remote_channel_largestRepodata);
    const text = compressed
        ? await decoding(subdirUrl, () => (0,archive/* decompressZstdBuffer */.LO)(compressed, remote_channel_largestRepodata))
        : await get(channel, `${subdirUrl}repodata.json`, remote_channel_largestRepodata);
    if (!text)
        return undefined;
    const repodata = await decoding(`${subdirUrl}repodata.json`, async () => JSON.parse(text.toString('utf8')));
    const baseUrl = repodata?.info?.base_url;
    const packagesUrl = new URL(remote_channel_withSlash(typeof baseUrl === 'string' && baseUrl !== '' ? baseUrl : './'), subdirUrl);
    return remote_channel_listPackages(repodata, subdir, packagesUrl.href);
}
function remote_channel_listPackages(repodata, subdir, packagesUrl) {
    const maps = (repodata ?? {});
    const found = [];
    const take = (map, extension) => {
        for (const [key, value] of Object.entries((map ?? {}))) {
            const fileName = key + extension;
            const split = splitPackageFileName(fileName);
            if (!split)
                continue;
            const { sha256, size } = value ?? {};
            found.push({
                identity: { name: split.name, version: split.version, build: split.build, subdir },
                fileName,
                sha256: typeof sha256 === 'string' && /^[0-9a-f]{64}$/i.test(sha256) ? sha256.toLowerCase() : undefined,
                sizeBytes: typeof size === 'number' ? size : undefined,
                location: (0,urls/* joinUrl */.w)(packagesUrl, fileName),
            });
        }
    };
    take(maps['packages'], '');
    take(maps['packages.conda'], '');
    take(maps['v3']?.['conda'], '.conda');
    take(maps['v3']?.['tar.bz2'], '.tar.bz2');
    return found;
}
async function get(channel, url, limit) {
    const own = new URL(url).origin === new URL(channel.baseUrl).origin;
    const headers = { ...freshly, ...(own ? channel.headers : {}) };
    const { response, bytes } = await channel.client.read({ url, headers, signal: channel.signal }, limit);
    if (response.status === 200)
        return bytes;
    if (response.status === 404 || response.status === 410 || response.status === 501)
        return undefined;
    throw remote_channel_statusError(url, response);
}
function remote_channel_statusError(url, response) {
    if (response.status === 401 || response.status === 403) {
        return new support/* PixiBuildError */.rW('channel-unauthorised', `Reading ${(0,support/* redactUrl */.BO)(url)} was refused (HTTP ${response.status})`, { hint: 'Give a token that may read the channel.' });
    }
    return remote_channel_unreadable(url, `the server answered with HTTP ${response.status}`);
}
function remote_channel_unreadable(url, problem, cause) {
    return new support/* PixiBuildError */.rW('channel-unreadable', `${(0,support/* redactUrl */.BO)(url)} could not be read: ${problem}`, { cause });
}
async function decoding(url, work) {
    try {
        return await work();
    }
    catch (error) {
        throw remote_channel_unreadable(url, (0,support/* messageOf */.bD)(error), error);
    }
}
function remote_channel_withSlash(url) {
    return url.endsWith('/') ? url : `${url}/`;
}

;// CONCATENATED MODULE: ./build/channel/repodata/context.js


function subdirContext(shared, channelUrl, subdir, kinds) {
    const channel = (0,conda/* maskUrl */.yP)(channelUrl);
    const label = `${(0,conda/* channelNameOfUrl */.V7)(channelUrl) ?? channel.replace(/\/$/, '')}/${subdir}`;
    return { ...shared, kinds, subdir, subdirUrl: `${channelUrl}${subdir}/`, channel, label };
}
function resolveBaseUrl(context, baseUrl) {
    if (baseUrl === undefined || baseUrl === '')
        return context.subdirUrl;
    const slashed = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
    const resolved = URL.canParse(slashed, context.subdirUrl) ? new URL(slashed, context.subdirUrl) : undefined;
    if (!resolved || (resolved.protocol === 'file:' && !context.subdirUrl.startsWith('file:'))) {
        throw invalidRepodata(context.subdirUrl, `its base URL ${JSON.stringify(baseUrl)} is none that can be used`);
    }
    return resolved.href;
}
function invalidRepodata(url, problem, cause) {
    return new support/* PixiBuildError */.rW('repodata-invalid', `${(0,support/* redactUrl */.BO)(url)} cannot be used: ${problem}`, {
        cause,
        hint: 'The index of the channel is damaged; try again later, or tell those who keep the channel.',
    });
}
function debug(context, message) {
    context.report({ kind: 'log', level: 'debug', message });
}

;// CONCATENATED MODULE: ./build/channel/repodata/plain-object.js
function isPlainObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

;// CONCATENATED MODULE: ./build/channel/repodata/run-exports.js





const largestFile = 1 << 29;
class RunExportsReader {
    #context;
    #files = new Map();
    constructor(context) {
        this.#context = context;
    }
    async read(record, subdirUrl, packageFile) {
        if (record.runExports)
            return record.runExports;
        const local = this.#context.network.localPath(record.url);
        if (local !== undefined && (await (0,support/* fileKind */.h_)(local)) === 'file')
            return readFromPackage(local);
        let ofSubdir = this.#files.get(subdirUrl);
        if (!ofSubdir) {
            ofSubdir = this.#readFile(subdirUrl);
            this.#files.set(subdirUrl, ofSubdir);
        }
        const found = (await ofSubdir)?.get(record.fileName);
        return found ?? readFromPackage(await packageFile(record));
    }
    async #readFile(subdirUrl) {
        const { network, offline, signal } = this.#context;
        if (offline && network.localPath(subdirUrl) === undefined)
            return undefined;
        for (const file of ['run_exports.json.zst', 'run_exports.json']) {
            try {
                const answer = await network.get({ url: subdirUrl + file, limit: largestFile, signal });
                if (answer.kind !== 'found')
                    continue;
                const isPacked = file.endsWith('.zst');
                const text = isPacked ? await (0,archive/* decompressZstdBuffer */.LO)(answer.bytes, largestFile) : answer.bytes;
                return runExportsByFile(JSON.parse(text.toString('utf8')));
            }
            catch (error) {
                if (signal?.aborted)
                    throw error;
                debug(this.#context, `${file} of ${subdirUrl} is not used: ${(0,support/* messageOf */.bD)(error)}`);
            }
        }
        return undefined;
    }
}
async function readFromPackage(file) {
    const info = await (0,archive/* readPackageInfo */.t$)(file, ['info/run_exports.json']);
    const text = info.get('info/run_exports.json');
    return text ? (0,conda/* readRunExports */.V_)(JSON.parse(text.toString('utf8'))) : {};
}
function runExportsByFile(json) {
    const found = new Map();
    const take = (map, extension) => {
        if (!isPlainObject(map))
            return;
        for (const [key, value] of Object.entries(map)) {
            const runExports = isPlainObject(value) ? value['run_exports'] : undefined;
            if (runExports !== undefined)
                found.set(key + extension, (0,conda/* readRunExports */.V_)(runExports));
        }
    };
    const maps = isPlainObject(json) ? json : {};
    const v3 = isPlainObject(maps['v3']) ? maps['v3'] : {};
    take(maps['packages'], '');
    take(maps['packages.conda'], '');
    take(v3['conda'], '.conda');
    take(v3['tar.bz2'], '.tar.bz2');
    return found;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/channel/repodata/byte-source.js

const smallFile = 1 << 22;
const forgotten = new FinalizationRegistry((descriptor) => {
    try {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    catch {
    }
});
class FileBytes {
    size;
    mtimeNs;
    inode;
    #descriptor;
    constructor(file) {
        this.#descriptor = (0,external_node_fs_.openSync)(file, 'r');
        const info = (0,external_node_fs_.fstatSync)(this.#descriptor, { bigint: true });
        this.size = Number(info.size);
        this.mtimeNs = info.mtimeNs;
        this.inode = info.ino;
        forgotten.register(this, this.#descriptor, this);
    }
    read(start, length) {
        if (start < 0 || start + length > this.size)
            throw new RangeError('beyond the end of the file');
        const bytes = Buffer.allocUnsafe(length);
        this.readInto(bytes, start, length);
        return bytes;
    }
    readInto(target, start, length) {
        if (start < 0 || start + length > this.size)
            throw new RangeError('beyond the end of the file');
        if (this.#descriptor === undefined)
            throw new Error('the file is closed');
        for (let done = 0; done < length;) {
            const count = (0,external_node_fs_.readSync)(this.#descriptor, target, done, length - done, start + done);
            if (count === 0)
                throw new RangeError('the file has become shorter');
            done += count;
        }
    }
    close() {
        if (this.#descriptor === undefined)
            return;
        forgotten.unregister(this);
        (0,external_node_fs_.closeSync)(this.#descriptor);
        this.#descriptor = undefined;
    }
    settle() {
        if (this.size > smallFile)
            return this;
        const content = new MemoryBytes(this.read(0, this.size));
        this.close();
        return content;
    }
}
class MemoryBytes {
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
    }
    get size() {
        return this.bytes.length;
    }
    read(start, length) {
        if (start < 0 || start + length > this.bytes.length)
            throw new RangeError('beyond the end');
        return this.bytes.subarray(start, start + length);
    }
    readInto(target, start, length) {
        this.read(start, length).copy(target);
    }
    close() { }
}

;// CONCATENATED MODULE: ./build/channel/repodata/cache-entry.js





const availabilityDays = 14;
class CacheEntry {
    directory;
    json;
    info;
    spans;
    lock;
    constructor(directory, url) {
        this.directory = directory;
        const base = external_node_path_.join(directory, cacheKey(url));
        this.json = `${base}.json`;
        this.info = `${base}.info.json`;
        this.spans = `${base}.spans-v1`;
        this.lock = `${base}.pixi-build.lock`;
    }
    async open() {
        let bytes;
        try {
            const text = await (0,support/* readTextIfExists */.TP)(this.info);
            const state = text === undefined ? undefined : parseState(text);
            if (!state)
                return undefined;
            bytes = new FileBytes(this.json);
            if (bytes.size === state.size && bytes.mtimeNs === state.mtimeNs)
                return { bytes, state };
        }
        catch {
        }
        bytes?.close();
        return undefined;
    }
    writeState(state) {
        return (0,support/* writeFileAtomic */.Zf)(this.info, formatState(state));
    }
    async removeLeftovers() {
        const start = `.${external_node_path_.basename(this.json)}.`;
        const names = await (0,promises_.readdir)(this.directory).catch(() => []);
        for (const name of names) {
            if (name.startsWith(start))
                await (0,promises_.rm)(external_node_path_.join(this.directory, name), { force: true }).catch(() => { });
        }
    }
    async remove() {
        for (const file of [this.info, this.json, this.spans])
            await (0,promises_.rm)(file, { force: true }).catch(() => { });
    }
}
function cacheKey(url) {
    const cut = url.endsWith('/repodata.json') ? url.slice(0, -'/repodata.json'.length) : undefined;
    const text = cut ?? (/(?:\/|\.json)$/.test(url) ? url : `${url}/`);
    return (0,external_node_crypto_.createHash)('md5').update(text).digest('hex').slice(0, 8);
}
function isFresh(cacheControl, receivedMs, nowMs = Date.now()) {
    const lifetimeMs = freshForMs(cacheControl);
    const ageMs = nowMs - receivedMs;
    return ageMs >= 0 && ageMs < lifetimeMs;
}
function freshForMs(cacheControl) {
    const directives = (cacheControl ?? '')
        .toLowerCase()
        .split(',')
        .map((part) => part.trim());
    if (directives.includes('no-cache') || directives.includes('no-store'))
        return 0;
    const maxAge = directives.map((part) => /^max-age\s*=\s*"?(\d+)/.exec(part)?.[1]).find((text) => text !== undefined);
    return maxAge === undefined ? 0 : Number(maxAge) * 1000;
}
function knownAvailability(availability, nowMs = Date.now()) {
    if (!availability)
        return undefined;
    const ageMs = nowMs - Date.parse(availability.lastChecked);
    return ageMs >= 0 && ageMs < availabilityDays * 86_400_000 ? availability.value : undefined;
}
const mtimeMember = /("mtime_ns"\s*:\s*)(\d+)/;
function parseState(text) {
    const json = JSON.parse(text.replace(mtimeMember, '$1"$2"'));
    const { url, mtime_ns: mtimeNs, size } = json ?? {};
    if (typeof url !== 'string' || typeof mtimeNs !== 'string' || typeof size !== 'number')
        return undefined;
    return {
        url,
        etag: cache_entry_textOf(json?.['etag']),
        mod: cache_entry_textOf(json?.['mod']),
        cacheControl: cache_entry_textOf(json?.['cache_control']),
        mtimeNs: BigInt(mtimeNs),
        size,
        blake2Hash: cache_entry_textOf(json?.['blake2_hash'])?.toLowerCase(),
        hasZst: availabilityOf(json?.['has_zst']),
        hasBz2: availabilityOf(json?.['has_bz2']),
    };
}
function formatState(state) {
    const availability = (value) => value && { value: value.value, last_checked: value.lastChecked };
    const json = {
        url: state.url,
        etag: state.etag,
        mod: state.mod,
        cache_control: state.cacheControl,
        mtime_ns: String(state.mtimeNs),
        size: state.size,
        blake2_hash: state.blake2Hash,
        has_zst: availability(state.hasZst),
        has_bz2: availability(state.hasBz2),
    };
    return JSON.stringify(json, undefined, 2).replace(/("mtime_ns": )"(\d+)"/, '$1$2');
}
function cache_entry_textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function availabilityOf(value) {
    const { value: is, last_checked: lastChecked } = (value ?? {});
    return typeof is === 'boolean' && typeof lastChecked === 'string' ? { value: is, lastChecked } : undefined;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/channel/repodata/json-text.js
const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
function skipSpace(bytes, at) {
    let i = at;
    for (; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)
            break;
    }
    return i;
}
function endOfString(bytes, at) {
    for (let i = at + 1; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte === quote)
            return i + 1;
        if (byte === backslash)
            i++;
    }
    return -1;
}
function endOfValue(bytes, at) {
    const first = bytes[at];
    if (first === quote)
        return endOfString(bytes, at);
    if (first === openBrace || first === openBracket)
        return endOfNested(bytes, at);
    for (let i = at; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte === comma || byte === closeBrace || byte === closeBracket || byte <= 0x20)
            return i;
    }
    return -1;
}
function endOfNested(bytes, at) {
    let depth = 0;
    for (let i = at; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte === quote) {
            i = endOfString(bytes, i) - 1;
            if (i < 0)
                return -1;
        }
        else if (byte === openBrace || byte === openBracket) {
            depth++;
        }
        else if (byte === closeBrace || byte === closeBracket) {
            depth--;
            if (depth === 0)
                return i + 1;
        }
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/channel/repodata/span-index.js

const sections = ['packages.conda', 'v3.conda', 'packages', 'v3.tar.bz2'];
const sectionSuffixes = ['', '.conda', '', '.tar.bz2'];
const magic = Buffer.from('spans-v1');
const byteOrderMark = 0x01020304;
class SpanIndex {
    baseUrl;
    #positions;
    #names;
    #columns;
    constructor(baseUrl, names, columns) {
        this.baseUrl = baseUrl;
        this.#names = names;
        this.#columns = columns;
        this.#positions = new Map();
        for (let i = 0; i < names.length; i++)
            this.#positions.set(names[i], i);
    }
    static of(baseUrl, runs) {
        const names = [...runs.keys()];
        let count = 0;
        for (const list of runs.values())
            count += list.length;
        const columns = {
            first: new Uint32Array(names.length + 1),
            starts: new Float64Array(count),
            lengths: new Uint32Array(count),
            checksums: new Uint32Array(count),
            sections: new Uint8Array(count),
            checked: true,
        };
        let next = 0;
        names.forEach((name, position) => {
            columns.first[position] = next;
            const list = [...runs.get(name)].sort((a, b) => a.section - b.section || a.start - b.start);
            for (const run of list) {
                columns.starts[next] = run.start;
                columns.lengths[next] = run.length;
                columns.checksums[next] = run.checksum ?? 0;
                columns.sections[next] = run.section;
                if (run.checksum === undefined)
                    columns.checked = false;
                next++;
            }
        });
        columns.first[names.length] = next;
        return new SpanIndex(baseUrl, names, columns);
    }
    get names() {
        return this.#names;
    }
    runsOf(name) {
        const position = this.#positions.get(name);
        if (position === undefined)
            return [];
        const { first, starts, lengths, checksums, sections, checked } = this.#columns;
        const runs = [];
        for (let i = first[position]; i < first[position + 1]; i++) {
            runs.push({
                section: sections[i],
                start: starts[i],
                length: lengths[i],
                checksum: checked ? checksums[i] : undefined,
            });
        }
        return runs;
    }
    toBytes(source) {
        const { first, starts, lengths, checksums, sections, checked } = this.#columns;
        const header = Buffer.from(JSON.stringify({
            source,
            baseUrl: this.baseUrl,
            names: this.#names.length,
            runs: starts.length,
            checked,
        }));
        const numbers = new Uint32Array([byteOrderMark, header.length]);
        const columns = [first, starts, lengths, checksums, sections].map(bytesOf);
        const content = Buffer.concat([magic, bytesOf(numbers), header, ...columns, Buffer.from(this.#names.join('\n'))]);
        return Buffer.concat([content, bytesOf(new Uint32Array([(0,external_node_zlib_.crc32)(content)]))]);
    }
    static fromBytes(bytes, source) {
        const contentLength = bytes.length - 4;
        if (contentLength < 16 || !bytes.subarray(0, 8).equals(magic))
            return undefined;
        const [mark, headerLength] = new Uint32Array(copyOf(bytes, 8, 16));
        if (mark !== byteOrderMark || headerLength === undefined || 16 + headerLength > contentLength)
            return undefined;
        const [sum] = new Uint32Array(copyOf(bytes, contentLength, bytes.length));
        if (sum !== (0,external_node_zlib_.crc32)(bytes.subarray(0, contentLength)))
            return undefined;
        const header = JSON.parse(bytes.toString('utf8', 16, 16 + headerLength));
        if (header.source !== source)
            return undefined;
        let at = 16 + headerLength;
        const take = (length) => copyOf(bytes, at, (at += length));
        const columns = {
            first: new Uint32Array(take(4 * (header.names + 1))),
            starts: new Float64Array(take(8 * header.runs)),
            lengths: new Uint32Array(take(4 * header.runs)),
            checksums: new Uint32Array(take(4 * header.runs)),
            sections: new Uint8Array(take(header.runs)),
            checked: header.checked,
        };
        const names = header.names === 0 ? [] : bytes.toString('utf8', at, contentLength).split('\n');
        return names.length === header.names ? new SpanIndex(header.baseUrl, names, columns) : undefined;
    }
}
function bytesOf(array) {
    return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}
function copyOf(bytes, start, end) {
    return new Uint8Array(bytes.subarray(start, end)).buffer;
}

;// CONCATENATED MODULE: ./build/channel/repodata/scanner.js



class UnknownRepodataText extends Error {
}
const topSections = { 'packages.conda': 0, packages: 2 };
const v3Sections = { conda: 1, 'tar.bz2': 3 };
const firstWindow = 1 << 22;
const largestWindow = 1 << 28;
class RepodataScanner {
    #checksums;
    #runs = new Map();
    #window;
    #base = 0;
    #end = 0;
    #position = 0;
    #level = 'before';
    #expected = 'first-key';
    #section = 0;
    #info;
    #key = { end: 0, hasColon: true, value: 0, nameEnd: 0, plain: true };
    #open = {
        isOpen: false,
        plain: true,
        name: Buffer.alloc(256),
        nameLength: 0,
        text: '',
        start: 0,
        end: 0,
    };
    #checksum = 0;
    #summed = 0;
    constructor(options) {
        this.#checksums = options.checksums;
        this.#window = Buffer.allocUnsafeSlow(options.window ?? firstWindow);
    }
    room() {
        return this.#window.subarray(this.#end);
    }
    advance(count) {
        this.#end += count;
        if (this.#end < this.#window.length)
            return;
        this.#scan();
        this.#compact();
    }
    write(chunk) {
        for (let rest = chunk; rest.length > 0;) {
            const room = this.room();
            const taken = rest.subarray(0, room.length);
            room.set(taken);
            this.advance(taken.length);
            rest = rest.subarray(taken.length);
        }
    }
    finish() {
        this.#scan();
        if (this.#level !== 'after')
            throw new UnknownRepodataText('the text is cut off');
        const info = this.#info === undefined ? undefined : parsed(this.#info);
        const baseUrl = info?.base_url;
        this.#window = Buffer.alloc(0);
        return SpanIndex.of(typeof baseUrl === 'string' && baseUrl !== '' ? baseUrl : undefined, this.#runs);
    }
    #scan() {
        const bytes = this.#window.subarray(0, this.#end);
        for (;;) {
            let at = skipSpace(bytes, this.#position);
            if (at >= bytes.length)
                return;
            if (this.#level === 'after')
                throw new UnknownRepodataText('more follows the end');
            if (this.#level === 'before') {
                this.#enter(bytes, at, 'top');
                continue;
            }
            if (bytes[at] === closeBrace) {
                this.#leave(at);
                continue;
            }
            if (this.#expected === 'separator') {
                if (bytes[at] !== comma)
                    throw new UnknownRepodataText('a comma is missing');
                at = skipSpace(bytes, at + 1);
                if (at >= bytes.length)
                    return;
            }
            if (bytes[at] !== quote)
                throw new UnknownRepodataText('a key is missing');
            const inRecords = this.#level === 'records' || this.#level === 'v3-records';
            if (!(inRecords ? this.#scanRecords(bytes, at) : this.#scanMember(bytes, at)))
                return;
        }
    }
    #enter(bytes, at, level) {
        if (bytes[at] !== openBrace)
            throw new UnknownRepodataText('an object is missing');
        this.#position = at + 1;
        this.#level = level;
        this.#expected = 'first-key';
    }
    #leave(at) {
        if (this.#open.isOpen)
            this.#closeRun();
        this.#position = at + 1;
        this.#level = this.#level === 'top' ? 'after' : this.#level === 'v3-records' ? 'v3' : 'top';
        this.#expected = 'separator';
    }
    #scanMember(bytes, at) {
        const keyEnd = endOfString(bytes, at);
        if (keyEnd < 0)
            return false;
        const colonAt = skipSpace(bytes, keyEnd);
        const valueAt = skipSpace(bytes, colonAt + 1);
        if (valueAt >= bytes.length)
            return false;
        if (bytes[colonAt] !== colon)
            throw new UnknownRepodataText('a colon is missing');
        const key = parsed(bytes.toString('utf8', at, keyEnd));
        const names = this.#level === 'v3' ? v3Sections : topSections;
        if (Object.hasOwn(names, key)) {
            this.#section = names[key];
            this.#enter(bytes, valueAt, this.#level === 'v3' ? 'v3-records' : 'records');
            return true;
        }
        if (this.#level === 'top' && key === 'v3') {
            this.#enter(bytes, valueAt, 'v3');
            return true;
        }
        const end = endOfValue(bytes, valueAt);
        if (end < 0)
            return false;
        if (this.#level === 'top' && key === 'info')
            this.#info = bytes.toString('utf8', valueAt, end);
        this.#position = end;
        this.#expected = 'separator';
        return true;
    }
    #scanRecords(bytes, first) {
        const key = this.#key;
        const extensions = this.#level === 'records';
        let at = first;
        if (!readKey(bytes, at, key))
            return false;
        if (!key.hasColon)
            throw new UnknownRepodataText('a colon is missing');
        for (;;) {
            const { nameEnd, plain, end: keyEnd, value } = key;
            let end = -1;
            let next = -1;
            if (extensions && bytes[value] === openBrace) {
                const brace = bytes.indexOf(closeBrace, value);
                if (brace < 0)
                    return false;
                const separator = skipSpace(bytes, brace + 1);
                const following = skipSpace(bytes, separator + 1);
                const isMember = bytes[separator] === comma && bytes[following] === quote && readKey(bytes, following, key);
                if (isMember && key.hasColon && isPackageFileName(bytes, key.end) && bytes[key.value] === openBrace) {
                    end = brace + 1;
                    next = following;
                }
            }
            if (end < 0)
                end = endOfValue(bytes, value);
            if (end < 0)
                return false;
            this.#add(bytes, at, nameEnd, plain, keyEnd, end);
            this.#position = end;
            this.#expected = 'separator';
            if (next < 0)
                return true;
            at = next;
        }
    }
    #add(bytes, at, nameEnd, plain, keyEnd, end) {
        const run = this.#open;
        if (run.isOpen && plain && run.plain && isSameName(bytes, at + 1, nameEnd, run)) {
            run.end = this.#base + end;
            return;
        }
        if (run.isOpen)
            this.#closeRun();
        const name = plain ? undefined : nameOfKey(parsed(bytes.toString('utf8', at, keyEnd)));
        if (plain ? nameEnd <= at + 1 : name === undefined)
            return;
        run.isOpen = true;
        run.plain = plain && nameEnd - at - 1 <= run.name.length;
        run.start = this.#base + at;
        run.end = this.#base + end;
        this.#summed = run.start;
        this.#checksum = 0;
        run.nameLength = nameEnd - at - 1;
        if (run.plain)
            bytes.copy(run.name, 0, at + 1, nameEnd);
        else
            run.text = name ?? bytes.toString('latin1', at + 1, nameEnd);
    }
    #closeRun() {
        const run = this.#open;
        this.#sum();
        run.isOpen = false;
        const name = run.plain ? run.name.toString('latin1', 0, run.nameLength) : run.text;
        const checksum = this.#checksums ? this.#checksum : undefined;
        const found = { section: this.#section, start: run.start, length: run.end - run.start, checksum };
        const list = this.#runs.get(name);
        if (list)
            list.push(found);
        else
            this.#runs.set(name, [found]);
    }
    #sum() {
        if (!this.#checksums)
            return;
        const part = this.#window.subarray(this.#summed - this.#base, this.#open.end - this.#base);
        this.#checksum = (0,external_node_zlib_.crc32)(part, this.#checksum);
        this.#summed = this.#open.end;
    }
    #compact() {
        if (this.#open.isOpen)
            this.#sum();
        if (this.#position > 0) {
            this.#window.copyWithin(0, this.#position, this.#end);
            this.#base += this.#position;
            this.#end -= this.#position;
            this.#position = 0;
        }
        if (this.#end * 2 <= this.#window.length)
            return;
        if (this.#window.length >= largestWindow)
            throw new UnknownRepodataText('a member is too large');
        const larger = Buffer.allocUnsafeSlow(this.#window.length * 2);
        this.#window.copy(larger, 0, 0, this.#end);
        this.#window = larger;
    }
}
function readKey(bytes, at, parts) {
    let lastDash = 0;
    let nameEnd = 0;
    let plain = true;
    let firstCapital = Number.POSITIVE_INFINITY;
    let i = at + 1;
    for (; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte === quote)
            break;
        if (byte === 0x2d) {
            nameEnd = lastDash;
            lastDash = i;
        }
        else if (byte === backslash) {
            plain = false;
            i++;
        }
        else if (byte >= 0x80) {
            plain = false;
        }
        else if (byte >= 0x41 && byte <= 0x5a && firstCapital > i) {
            firstCapital = i;
        }
    }
    const colonAt = skipSpace(bytes, i + 1);
    const value = skipSpace(bytes, colonAt + 1);
    if (value >= bytes.length)
        return false;
    parts.end = i + 1;
    parts.hasColon = bytes[colonAt] === colon;
    parts.value = value;
    parts.nameEnd = nameEnd;
    parts.plain = plain && firstCapital > nameEnd;
    return true;
}
function isPackageFileName(bytes, end) {
    if (bytes[end - 2] === 0x61) {
        return bytes[end - 3] === 0x64 && bytes[end - 4] === 0x6e && bytes[end - 5] === 0x6f && bytes[end - 6] === 0x63;
    }
    return bytes[end - 2] === 0x32 && bytes[end - 3] === 0x7a && bytes[end - 4] === 0x62 && bytes[end - 5] === 0x2e;
}
function isSameName(bytes, start, end, run) {
    if (end - start !== run.nameLength)
        return false;
    for (let i = 0; i < run.nameLength; i++)
        if (bytes[start + i] !== run.name[i])
            return false;
    return true;
}
function nameOfKey(key) {
    const versionAt = key.lastIndexOf('-', key.lastIndexOf('-') - 1);
    return versionAt > 0 ? key.slice(0, versionAt).toLowerCase() : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new UnknownRepodataText('it is no JSON');
    }
}

;// CONCATENATED MODULE: ./build/channel/repodata/records.js



const plainFileName = /^[\w.!+=~,@-]+$/;
function recordsOfMaps(context, name, maps, baseUrl, removed) {
    const records = [];
    const stems = new Set();
    const skip = (fileName, reason) => debug(context, `${context.label}: ${fileName} is passed over: ${reason}`);
    for (const { section, members } of maps) {
        const suffix = sectionSuffixes[section];
        for (const key of Object.keys(members)) {
            const fileName = key + suffix;
            const stem = fileName.replace(/\.(?:conda|tar\.bz2)$/, '');
            if (stem === fileName || /[/\\\0]/.test(fileName)) {
                skip(fileName, 'it is no name of a package file');
                continue;
            }
            if (stems.has(stem) || removed?.has(fileName))
                continue;
            const url = baseUrl + (plainFileName.test(fileName) ? fileName : encodeURIComponent(fileName));
            try {
                const record = (0,conda/* readPackageRecord */.Uy)(withSubdir(members[key], context.subdir));
                if (record.name.normalized !== name) {
                    skip(fileName, `its record is of ${record.name.normalized}`);
                    continue;
                }
                stems.add(stem);
                records.push(Object.assign(record, { fileName, url, channel: context.channel }));
            }
            catch (error) {
                if (!(error instanceof conda/* CondaParseError */.RP))
                    throw error;
                skip(fileName, error.message);
            }
        }
    }
    return records;
}
function withSubdir(json, subdir) {
    const hasOne = typeof json !== 'object' || json === null || typeof json.subdir === 'string';
    return hasOne ? json : { ...json, subdir };
}

;// CONCATENATED MODULE: ./build/channel/repodata/span-repodata.js






class DamagedRepodata extends Error {
}
class SpanRepodata {
    #context;
    #index;
    #bytes;
    #baseUrl;
    constructor(context, index, bytes) {
        this.#context = context;
        this.#index = index;
        this.#bytes = bytes;
        this.#baseUrl = resolveBaseUrl(context, index.baseUrl);
    }
    recordsOf(name) {
        const runs = this.#index.runsOf(name);
        if (runs.length === 0)
            return [];
        const maps = runs.map((run) => this.#read(run));
        return recordsOfMaps(this.#context, name, maps, this.#baseUrl);
    }
    names() {
        return this.#index.names;
    }
    async close() {
        this.#bytes.close();
    }
    #read(run) {
        const text = Buffer.allocUnsafe(run.length + 2);
        text[0] = openBrace;
        text[run.length + 1] = closeBrace;
        const members = text.subarray(1, -1);
        try {
            this.#bytes.readInto(members, run.start, run.length);
        }
        catch (error) {
            throw new DamagedRepodata(`${this.#context.label}: ${(0,support/* messageOf */.bD)(error)}`);
        }
        if (run.checksum !== undefined && (0,external_node_zlib_.crc32)(members) !== run.checksum) {
            throw new DamagedRepodata(`${this.#context.label}: ${run.length} bytes at ${run.start} have changed`);
        }
        try {
            return { section: run.section, members: JSON.parse(text.toString('utf8')) };
        }
        catch {
            throw new UnknownRepodataText('what looks like a record is none');
        }
    }
}

;// CONCATENATED MODULE: ./build/channel/repodata/whole-repodata.js




class WholeRepodata {
    #context;
    #baseUrl;
    #maps = new Map();
    constructor(context, text) {
        this.#context = context;
        const content = whole_repodata_asObject(parse(context, text));
        if (!content)
            throw invalidRepodata(`${context.subdirUrl}repodata.json`, 'it holds no object');
        const baseUrl = whole_repodata_asObject(content['info'])?.['base_url'];
        this.#baseUrl = resolveBaseUrl(context, typeof baseUrl === 'string' ? baseUrl : undefined);
        const v3 = whole_repodata_asObject(content['v3']);
        const maps = [content['packages.conda'], v3?.['conda'], content['packages'], v3?.['tar.bz2']];
        maps.forEach((map, section) => {
            for (const [key, record] of Object.entries(whole_repodata_asObject(map) ?? {}))
                this.#add(section, key, record);
        });
    }
    #add(section, key, record) {
        const name = nameOfKey(key);
        if (name === undefined)
            return;
        let maps = this.#maps.get(name);
        if (!maps) {
            maps = sections.map(() => ({}));
            this.#maps.set(name, maps);
        }
        maps[section][key] = record;
    }
    recordsOf(name) {
        const maps = (this.#maps.get(name) ?? []).map((members, section) => ({ section, members }));
        return recordsOfMaps(this.#context, name, maps, this.#baseUrl);
    }
    names() {
        return this.#maps.keys();
    }
    async close() { }
}
function parse(context, text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw invalidRepodata(`${context.subdirUrl}repodata.json`, 'it is no valid JSON', error);
    }
}
function whole_repodata_asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/channel/repodata/store.js







const store_largestRepodata = 2 ** 32;
async function storeRepodata(context, entry, chunks) {
    const intake = new Intake(context, await newHasher());
    let mtimeNs;
    let wrote = false;
    try {
        await (0,promises_.mkdir)(entry.directory, { recursive: true });
        await (0,support/* replaceFile */.fR)(entry.json, async (temporary) => {
            const handle = await (0,promises_.open)(temporary, 'wx', 0o644);
            wrote = true;
            try {
                for await (const chunk of chunks) {
                    intake.take(chunk);
                    await handle.writeFile(chunk);
                }
                ({ mtimeNs } = await handle.stat({ bigint: true }));
                intake.finish(() => readAll(temporary));
            }
            finally {
                await handle.close();
            }
        });
    }
    catch (error) {
        if (wrote || !isUnwritable(error))
            throw (0,support/* explainWriteError */.jy)(error, 'keep repodata', external_node_path_.dirname(entry.json));
        return inMemory(context, chunks, intake);
    }
    const bytes = openStored(entry, intake, mtimeNs);
    return { bytes, index: intake.index, blake2Hash: intake.blake2Hash, mtimeNs };
}
function openStored(entry, intake, mtimeNs) {
    const bytes = new FileBytes(entry.json);
    if (bytes.size === intake.size && bytes.mtimeNs === mtimeNs)
        return bytes.settle();
    bytes.close();
    throw invalidRepodata(entry.json, 'another program replaced it at the same time');
}
async function inMemory(context, chunks, intake) {
    const message = `The cache ${context.cacheDirectory} cannot be written; repodata is fetched each time`;
    context.report({ kind: 'log', level: 'warning', message });
    const parts = [];
    for await (const chunk of chunks) {
        intake.take(chunk);
        parts.push(Buffer.from(chunk));
    }
    const bytes = Buffer.concat(parts);
    intake.finish(() => bytes);
    return { bytes: new MemoryBytes(bytes), index: intake.index, blake2Hash: intake.blake2Hash, mtimeNs: undefined };
}
function isUnwritable(error) {
    const code = (0,support/* systemErrorCode */.vq)(error) ?? '';
    return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code);
}
class Intake {
    #context;
    #hasher;
    #scanner = new RepodataScanner({ checksums: true });
    size = 0;
    index;
    blake2Hash = '';
    constructor(context, hasher) {
        this.#context = context;
        this.#hasher = hasher;
    }
    take(chunk) {
        this.size += chunk.length;
        if (this.size > store_largestRepodata) {
            throw invalidRepodata(this.#context.subdirUrl, `it has more than the ${store_largestRepodata} bytes allowed`);
        }
        this.#hasher.update(chunk);
        this.#scan((scanner) => scanner.write(chunk));
    }
    finish(content) {
        this.blake2Hash = this.#hasher.digest();
        this.#scan((scanner) => {
            this.index = scanner.finish();
        });
        if (!this.index)
            new WholeRepodata(this.#context, store_textOf(this.#context, content()));
    }
    #scan(work) {
        if (!this.#scanner)
            return;
        try {
            work(this.#scanner);
        }
        catch (error) {
            if (!(error instanceof UnknownRepodataText))
                throw error;
            this.#scanner = undefined;
        }
    }
}
async function newHasher() {
    const { createBLAKE2b } = await __webpack_require__.e(/* import() */ 608).then(__webpack_require__.t.bind(__webpack_require__, 608, 19));
    const hasher = await createBLAKE2b(256);
    hasher.init();
    return { update: (chunk) => hasher.update(chunk), digest: () => hasher.digest('hex') };
}
function readAll(file) {
    const bytes = new FileBytes(file);
    try {
        return bytes.read(0, bytes.size);
    }
    finally {
        bytes.close();
    }
}
function store_textOf(context, bytes) {
    try {
        return bytes.toString('utf8');
    }
    catch (error) {
        throw invalidRepodata(context.subdirUrl, 'it is too large', error);
    }
}

;// CONCATENATED MODULE: ./build/channel/repodata/file-repodata.js






class FileRepodata {
    #context;
    #bytes;
    #fetchAnew;
    #source;
    #replacement;
    constructor(context, bytes, index, fetchAnew) {
        this.#context = context;
        this.#bytes = bytes;
        this.#fetchAnew = fetchAnew;
        this.#source = index ? new SpanRepodata(context, index, bytes) : this.#whole();
    }
    recordsOf(name) {
        if (this.#replacement)
            return this.#replacement.then((source) => source.recordsOf(name));
        try {
            return this.#source.recordsOf(name);
        }
        catch (error) {
            const damage = error instanceof UnknownRepodataText ? this.#parseWhole() : error;
            if (damage === undefined)
                return this.#source.recordsOf(name);
            if (!(damage instanceof DamagedRepodata))
                throw damage;
            debug(this.#context, damage.message);
            this.#replacement = this.#replace(damage);
            return this.#replacement.then((source) => source.recordsOf(name));
        }
    }
    names() {
        return this.#source.names();
    }
    async close() {
        this.#bytes.close();
        await (await this.#replacement?.catch(() => undefined))?.close();
    }
    #parseWhole() {
        try {
            this.#source = this.#whole();
            return undefined;
        }
        catch (error) {
            return new DamagedRepodata((0,support/* messageOf */.bD)(error), { cause: error });
        }
    }
    #whole() {
        return new WholeRepodata(this.#context, store_textOf(this.#context, this.#bytes.read(0, this.#bytes.size)));
    }
    async #replace(damage) {
        const found = await this.#fetchAnew?.();
        if (!found)
            throw invalidRepodata(this.#context.subdirUrl, damage.message, damage);
        return found;
    }
}

;// CONCATENATED MODULE: ./build/channel/repodata/cached-file.js







const pieceSize = 1 << 20;
async function openCached(context, entry, { bytes: file, state }, fetchAnew) {
    const source = state.blake2Hash ?? `${state.size}-${state.mtimeNs}`;
    const bytes = file.settle();
    try {
        let index = await readSpans(entry, source);
        if (!index) {
            index = await scanFile(bytes, state.blake2Hash);
            if (index)
                await keepSpans(context, entry, index, source);
        }
        return new FileRepodata(context, bytes, index, fetchAnew);
    }
    catch (error) {
        bytes.close();
        if (!(0,support/* isPixiBuildError */.Bj)(error) || error.code !== 'repodata-invalid')
            throw error;
        debug(context, `The cached index of ${context.label} is thrown away: ${error.message}`);
        return undefined;
    }
}
async function readSpans(entry, source) {
    try {
        return SpanIndex.fromBytes(await (0,promises_.readFile)(entry.spans), source);
    }
    catch {
        return undefined;
    }
}
async function keepSpans(context, entry, index, source) {
    try {
        await (0,promises_.mkdir)(entry.directory, { recursive: true });
        await (0,support/* replaceFile */.fR)(entry.spans, (temporary) => (0,promises_.writeFile)(temporary, index.toBytes(source)));
    }
    catch (error) {
        debug(context, `${entry.spans} is not written: ${(0,support/* messageOf */.bD)(error)}`);
    }
}
async function scanFile(bytes, blake2Hash) {
    const hasher = blake2Hash === undefined ? undefined : await newHasher();
    let scanner = new RepodataScanner({ checksums: blake2Hash !== undefined });
    let index;
    let spare;
    for (let at = 0; at < bytes.size && (scanner || hasher);) {
        const room = scanner?.room() ?? (spare ??= Buffer.alloc(pieceSize));
        const length = Math.min(room.length, pieceSize, bytes.size - at);
        bytes.readInto(room, at, length);
        hasher?.update(room.subarray(0, length));
        at += length;
        try {
            scanner?.advance(length);
            if (at >= bytes.size)
                index = scanner?.finish();
        }
        catch (error) {
            if (!(error instanceof UnknownRepodataText))
                throw error;
            scanner = undefined;
        }
    }
    if (hasher && hasher.digest() !== blake2Hash)
        throw invalidRepodata('the cached file', 'its hash is wrong');
    return index;
}

;// CONCATENATED MODULE: ./build/channel/repodata/progress.js

const interval = 100;
async function* reportProgress(context, { body, size }) {
    let done = 0;
    let told = performance.now();
    const tell = () => {
        told = performance.now();
        context.report({ kind: 'progress', label: `repodata ${context.label}`, done, total: size, unit: 'bytes' });
    };
    for await (const chunk of body) {
        context.signal?.throwIfAborted();
        yield chunk;
        done += chunk.length;
        if (performance.now() - told >= interval)
            tell();
    }
    tell();
}
function archiveInvalid(error) {
    const code = error?.code;
    const damaged = typeof code === 'string' && code.startsWith('Z_');
    return damaged ? new support/* PixiBuildError */.rW('archive-invalid', 'its gzip data is damaged', { cause: error }) : error;
}

;// CONCATENATED MODULE: ./build/channel/repodata/full-file.js











const files = {
    zst: 'repodata.json.zst',
    bz2: 'repodata.json.bz2',
    plain: 'repodata.json',
};
async function openFullFile(context) {
    const entry = new CacheEntry(context.cacheDirectory, `${context.subdirUrl}repodata.json`);
    const cached = await entry.open();
    if (cached && (context.offline || isFreshEntry(cached))) {
        const opened = await openCached(context, entry, cached, () => refetch(context, entry));
        if (opened)
            return opened;
    }
    else {
        cached?.bytes.close();
    }
    if (context.offline)
        return undefined;
    const before = cached?.state;
    return exclusively(context, entry, async (waited) => {
        let present = await entry.open();
        const renewed = waited && present !== undefined && present.state.mtimeNs !== before?.mtimeNs;
        if (present && (renewed || isFreshEntry(present))) {
            const opened = await openCached(context, entry, present, () => refetch(context, entry));
            if (opened)
                return opened;
            present = undefined;
        }
        return fetchEntry(context, entry, present, () => refetch(context, entry));
    });
}
function isFreshEntry({ state }) {
    return isFresh(state.cacheControl, Number(state.mtimeNs / 1000000n));
}
function refetch(context, entry) {
    if (context.offline)
        return Promise.resolve(undefined);
    return exclusively(context, entry, async () => {
        await entry.remove();
        return fetchEntry(context, entry, undefined, undefined);
    });
}
async function exclusively(context, entry, work) {
    let started = false;
    let waited = false;
    const onWait = (holder) => {
        waited = true;
        debug(context, `Waiting for ${holder}, which fetches ${context.label}`);
    };
    try {
        return await (0,support/* withFileLock */.Ux)(entry.lock, { signal: context.signal, onWait }, async () => {
            started = true;
            await entry.removeLeftovers();
            return work(waited);
        });
    }
    catch (error) {
        if (started || !isUnwritable(error))
            throw error;
        return work(false);
    }
}
async function fetchEntry(context, entry, cached, fetchAnew) {
    const { kinds, network, signal } = context;
    let known = { hasZst: cached?.state.hasZst, hasBz2: cached?.state.hasBz2 };
    const learn = (form, value) => {
        const learned = { value, lastChecked: new Date().toISOString() };
        if (form === 'zst')
            known = { ...known, hasZst: learned };
        if (form === 'bz2')
            known = { ...known, hasBz2: learned };
    };
    const forms = [];
    if (kinds.zstd !== false && knownAvailability(known.hasZst) !== false)
        forms.push('zst');
    if (kinds.bzip2 !== false && knownAvailability(known.hasBz2) !== false)
        forms.push('bz2');
    forms.push('plain');
    let kept = cached;
    try {
        for (const form of forms) {
            const url = context.subdirUrl + files[form];
            const plain = fetchAnew ? {} : { 'cache-control': 'no-cache' };
            const conditions = kept?.state.url === (0,conda/* maskUrl */.yP)(url) ? conditionsOf(kept.state) : plain;
            const ask = (more) => {
                const headers = { 'accept-encoding': form === 'plain' ? 'gzip' : 'identity', ...more };
                const receive = (body) => storeRepodata(context, entry, unpacked(context, form, body));
                return network.receive({ url, headers, signal }, receive);
            };
            const answer = await again(context, url, () => ask(conditions), () => ask({ 'cache-control': 'no-cache' }));
            if (answer.kind === 'missing') {
                learn(form, false);
                continue;
            }
            if (answer.kind === 'unchanged' && kept) {
                learn(form, true);
                const current = kept;
                kept = undefined;
                const state = await touch(context, entry, { ...current.state, ...known }, answer.headers['cache-control']);
                const opened = await openCached(context, entry, { ...current, state }, () => refetch(context, entry));
                if (opened)
                    return opened;
                await entry.remove();
                return await fetchEntry(context, entry, undefined, fetchAnew);
            }
            if (answer.kind === 'unchanged')
                throw invalidRepodata(url, 'the server says that it is unchanged, unasked');
            learn(form, true);
            return await finish(context, entry, answer.value, { ...known, ...stateOf(url, answer.headers) }, fetchAnew);
        }
        return undefined;
    }
    finally {
        kept?.bytes.close();
    }
}
function stateOf(url, headers) {
    return {
        url: (0,conda/* maskUrl */.yP)(url),
        etag: headers['etag'],
        mod: headers['last-modified'],
        cacheControl: headers['cache-control'],
    };
}
async function finish(context, entry, stored, state, fetchAnew) {
    const { bytes, index, blake2Hash, mtimeNs } = stored;
    if (mtimeNs !== undefined) {
        await entry.writeState({ ...state, mtimeNs, size: bytes.size, blake2Hash });
        if (index)
            await keepSpans(context, entry, index, blake2Hash);
    }
    return new FileRepodata(context, bytes, index, fetchAnew);
}
async function again(context, url, first, second) {
    const isDamage = (error) => (0,support/* isPixiBuildError */.Bj)(error) && (error.code === 'archive-invalid' || error.code === 'repodata-invalid');
    try {
        return await first();
    }
    catch (error) {
        if (!isDamage(error))
            throw error;
        debug(context, `${context.label} came damaged and is asked for again: ${(0,support/* messageOf */.bD)(error)}`);
    }
    try {
        return await second();
    }
    catch (error) {
        if (!isDamage(error) || ((0,support/* isPixiBuildError */.Bj)(error) && error.code === 'repodata-invalid'))
            throw error;
        throw invalidRepodata(url, (0,support/* messageOf */.bD)(error), error);
    }
}
function conditionsOf({ etag, mod }) {
    return {
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
        ...(mod === undefined ? {} : { 'if-modified-since': mod }),
    };
}
async function touch(context, entry, state, cacheControl) {
    const renewed = { ...state, cacheControl: cacheControl ?? state.cacheControl };
    try {
        if (freshForMs(renewed.cacheControl) > 0) {
            const now = new Date();
            await (0,promises_.utimes)(entry.json, now, now);
        }
        const { mtimeNs } = await (0,promises_.stat)(entry.json, { bigint: true });
        await entry.writeState({ ...renewed, mtimeNs });
        return { ...renewed, mtimeNs };
    }
    catch (error) {
        debug(context, `${entry.info} is not written: ${(0,support/* messageOf */.bD)(error)}`);
        return renewed;
    }
}
async function* unpacked(context, form, received) {
    const body = reportProgress(context, received);
    if (form === 'zst')
        yield* (0,archive/* decompressZstd */.l8)(body);
    else if (form === 'bz2')
        yield* (0,archive/* decompressBzip2 */.dB)(body);
    else if (received.headers['content-encoding'] === 'gzip')
        yield* gunzip(body);
    else
        yield* body;
}
async function* gunzip(body) {
    const { pipeline } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6466, 19));
    const transform = (0,external_node_zlib_.createGunzip)({ chunkSize: 1 << 17 });
    const feeding = pipeline(body, transform).catch((error) => error);
    try {
        for await (const chunk of transform)
            yield chunk;
    }
    catch (error) {
        throw archiveInvalid(error);
    }
    finally {
        transform.destroy();
        await feeding;
    }
}

;// CONCATENATED MODULE: ./build/channel/repodata/local.js














async function openLocalFile(context, folder) {
    const file = external_node_path_.join(folder, 'repodata.json');
    const bytes = openIfExists(file);
    if (bytes)
        return openPlain(context, file, bytes);
    return ((await openPacked(context, `${file}.zst`, archive/* decompressZstd */.l8)) ??
        (await openPacked(context, `${file}.bz2`, archive/* decompressBzip2 */.dB)));
}
async function openPlain(context, file, opened) {
    const source = `${opened.size}-${opened.mtimeNs}-${opened.inode}`;
    const bytes = opened.settle();
    try {
        const isSmall = bytes !== opened;
        const entry = new CacheEntry(context.cacheDirectory, (0,external_node_url_.pathToFileURL)(file).href);
        let index = isSmall ? undefined : await readSpans(entry, source);
        if (!index) {
            index = await scanFile(bytes);
            if (index && !isSmall)
                await keepSpans(context, entry, index, source);
        }
        return new FileRepodata(context, bytes, index);
    }
    catch (error) {
        bytes.close();
        throw error;
    }
}
async function openPacked(context, file, unpack) {
    const info = await local_statIfExists(file);
    if (!info?.isFile())
        return undefined;
    const url = (0,external_node_url_.pathToFileURL)(file).href;
    const etag = `"${info.size}-${info.mtimeNs}"`;
    const entry = new CacheEntry(context.cacheDirectory, url);
    const fetchAnew = async () => {
        try {
            const body = (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 18 });
            const stored = await storeRepodata(context, entry, unpack(reportProgress(context, { body, size: Number(info.size) })));
            return await finish(context, entry, stored, { url, etag });
        }
        catch (error) {
            if ((0,support/* isPixiBuildError */.Bj)(error) && error.code === 'archive-invalid') {
                throw invalidRepodata(file, (0,support/* messageOf */.bD)(error), error);
            }
            throw error;
        }
    };
    const cached = await entry.open();
    if (cached?.state.etag === etag) {
        const opened = await openCached(context, entry, cached, fetchAnew);
        if (opened)
            return opened;
    }
    else {
        cached?.bytes.close();
    }
    return fetchAnew();
}
function openIfExists(file) {
    try {
        return new FileBytes(file);
    }
    catch (error) {
        if (isAbsence(error))
            return undefined;
        throw error;
    }
}
async function local_statIfExists(file) {
    try {
        return await (0,promises_.stat)(file, { bigint: true });
    }
    catch (error) {
        if (isAbsence(error))
            return undefined;
        throw error;
    }
}
function isAbsence(error) {
    return ['ENOENT', 'ENOTDIR'].includes((0,support/* systemErrorCode */.vq)(error) ?? '');
}

;// CONCATENATED MODULE: ./build/channel/repodata/shard-index-cache.js





const shard_index_cache_magic = Buffer.from('SHARD-CACHE-V1');
const largestHeader = 1 << 20;
function shardIndexFile(cacheDirectory, url) {
    return external_node_path_.join(cacheDirectory, `${cacheKey(url)}.shards-cache-v1`);
}
async function readShardIndexCache(file) {
    try {
        const bytes = await (0,promises_.readFile)(file);
        if (!bytes.subarray(0, shard_index_cache_magic.length).equals(shard_index_cache_magic))
            return undefined;
        const headerLength = bytes.readUInt32LE(shard_index_cache_magic.length);
        const start = shard_index_cache_magic.length + 4;
        if (headerLength > largestHeader || start + headerLength > bytes.length)
            return undefined;
        const header = readMessage(bytes.subarray(start, start + headerLength), { bytes: 'view' });
        const [policy, isMissing] = header;
        const [, answerHeaders, url, status, , , , , received] = policy;
        if (typeof url !== 'string' || typeof status !== 'number' || !Array.isArray(received))
            return undefined;
        return {
            url,
            status,
            headers: readHeaders(answerHeaders),
            receivedMs: Number(received[0]) * 1000 + Math.trunc(Number(received[1]) / 1e6),
            content: bytes.subarray(start + headerLength),
            isMissing: isMissing === true,
        };
    }
    catch {
        return undefined;
    }
}
async function formatShardIndexCache(answer) {
    const { encode } = await __webpack_require__.e(/* import() */ 6435).then(__webpack_require__.t.bind(__webpack_require__, 6435, 19));
    const headers = Object.entries(answer.headers).map(([name, value]) => [name, [[...Buffer.from(value, 'latin1')]]]);
    const seconds = Math.floor(answer.receivedMs / 1000);
    const settings = [true, 0.1, [86_400, 0], false];
    const policy = [
        {},
        Object.fromEntries(headers),
        answer.url,
        answer.status,
        'GET',
        settings,
        directives(answer.headers['cache-control']),
        {},
        [seconds, Math.trunc((answer.receivedMs - seconds * 1000) * 1e6)],
    ];
    const header = encode([policy, answer.isMissing], { forceFloat32: true });
    const length = Buffer.alloc(4);
    length.writeUInt32LE(header.length);
    return Buffer.concat([shard_index_cache_magic, length, header, answer.isMissing ? Buffer.alloc(0) : answer.content]);
}
async function removeShardIndexCache(file) {
    await (0,promises_.rm)(file, { force: true }).catch(() => { });
}
function readHeaders(value) {
    const headers = {};
    if (!isPlainObject(value))
        return headers;
    for (const [name, values] of Object.entries(value)) {
        const [first] = Array.isArray(values) ? values : [values];
        if (typeof first === 'string')
            headers[name] = first;
        else if (Array.isArray(first) || first instanceof Uint8Array)
            headers[name] = Buffer.from(first).toString('latin1');
    }
    return headers;
}
function directives(cacheControl) {
    const parts = (cacheControl ?? '')
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    return Object.fromEntries(parts.map((part) => {
        const [name = '', value] = part.split('=', 2);
        return [name.trim().toLowerCase(), value === undefined ? null : value.trim().replace(/^"|"$/g, '')];
    }));
}

;// CONCATENATED MODULE: ./build/channel/repodata/sharded.js












const largestPacked = 1 << 28;
const sharded_largestUnpacked = 1 << 30;
const missingForMs = 24 * 3_600_000;
async function openSharded(context) {
    const found = await sharded_readIndex(context, false);
    return found && new ShardedRepodata(context, found);
}
async function sharded_readIndex(context, afresh) {
    const url = `${context.subdirUrl}repodata_shards.msgpack.zst`;
    const file = shardIndexFile(context.cacheDirectory, url);
    const cached = await readShardIndexCache(file);
    if (cached && !afresh && (context.offline || isFreshAnswer(cached))) {
        const index = await decodeCached(context, file, cached);
        if (index !== 'damaged')
            return index;
    }
    if (context.offline)
        return undefined;
    const conditions = cached && !afresh && !cached.isMissing ? sharded_conditionsOf(cached) : {};
    const headers = afresh ? { 'cache-control': 'no-cache' } : conditions;
    const answer = await context.network.get({ url, headers, limit: largestPacked, signal: context.signal });
    const base = { url: (0,conda/* maskUrl */.yP)(url), receivedMs: Date.now() };
    if (answer.kind === 'missing') {
        const missing = { ...base, status: 404, headers: {}, content: new Uint8Array(), isMissing: true };
        context.writing.push(keep(context, file, missing));
        return undefined;
    }
    if (answer.kind === 'unchanged') {
        if (!cached)
            throw invalidRepodata(url, 'the server says that it is unchanged, unasked');
        const index = await decodeCached(context, file, cached);
        if (index === 'damaged')
            return sharded_readIndex(context, true);
        const renewed = { ...cached, ...base, headers: { ...cached.headers, ...kept(answer.headers) } };
        context.writing.push(keep(context, file, renewed));
        return index;
    }
    try {
        const content = await (0,archive/* decompressZstdBuffer */.LO)(answer.bytes, sharded_largestUnpacked);
        const index = decodeShardIndexContent(content);
        const fetched = { ...base, status: 200, headers: kept(answer.headers), content, isMissing: false };
        context.writing.push(keep(context, file, fetched));
        return index;
    }
    catch (error) {
        if (!isDamage(error))
            throw error;
        if (afresh)
            throw invalidRepodata(url, (0,support/* messageOf */.bD)(error), error);
        debug(context, `The sharded index of ${context.label} came damaged and is asked for again: ${(0,support/* messageOf */.bD)(error)}`);
        return sharded_readIndex(context, true);
    }
}
function isFreshAnswer({ isMissing, receivedMs, headers }) {
    const ageMs = Date.now() - receivedMs;
    if (isMissing)
        return ageMs >= 0 && ageMs < missingForMs;
    return isFresh(headers['cache-control'], receivedMs);
}
async function decodeCached(context, file, cached) {
    if (cached.isMissing)
        return undefined;
    try {
        return decodeShardIndexContent(cached.content);
    }
    catch (error) {
        if (!isDamage(error))
            throw error;
        debug(context, `The cached index of ${context.label} is thrown away: ${(0,support/* messageOf */.bD)(error)}`);
        await removeShardIndexCache(file);
        return 'damaged';
    }
}
function sharded_conditionsOf({ headers }) {
    const etag = headers['etag'];
    const modified = headers['last-modified'];
    return {
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
        ...(modified === undefined ? {} : { 'if-modified-since': modified }),
    };
}
const keptHeaders = ['age', 'cache-control', 'date', 'etag', 'expires', 'last-modified', 'vary'];
function kept(headers) {
    return Object.fromEntries(keptHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}
async function keep(context, file, answer) {
    await keepFile(context, file, await formatShardIndexCache(answer));
}
async function keepFile(context, file, content) {
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        await (0,support/* replaceFile */.fR)(file, (temporary) => (0,promises_.writeFile)(temporary, content));
    }
    catch (error) {
        debug(context, `${file} is not written: ${(0,support/* messageOf */.bD)(error)}`);
    }
}
function isDamage(error) {
    return (0,support/* isPixiBuildError */.Bj)(error) && (error.code === 'archive-invalid' || error.code === 'shards-invalid');
}
class ShardedRepodata {
    #context;
    #index;
    #baseUrl;
    #renewal;
    constructor(context, index) {
        this.#context = context;
        this.#index = index;
        this.#baseUrl = resolveBaseUrl(context, index.baseUrl);
    }
    recordsOf(name) {
        const digest = this.#index.shards.get(name);
        if (digest === undefined)
            return [];
        const shard = this.#cachedShard(digest);
        return shard ? this.#recordsOf(name, shard) : this.#fetch(name, digest);
    }
    names() {
        return this.#index.shards.keys();
    }
    async close() { }
    async #fetch(name, digest) {
        const shard = await this.#fetchShard(digest);
        if (shard)
            return this.#recordsOf(name, shard);
        this.#renewal ??= this.#renew();
        await this.#renewal;
        const renewed = this.#index.shards.get(name);
        if (renewed === undefined)
            return [];
        const again = renewed === digest ? undefined : await this.#fetchShard(renewed);
        if (!again)
            throw invalidRepodata(this.#shardUrl(renewed), 'the index names it, and it is not there');
        return this.#recordsOf(name, again);
    }
    async #renew() {
        const index = await sharded_readIndex(this.#context, true);
        if (!index)
            return;
        this.#index = index;
        this.#baseUrl = resolveBaseUrl(this.#context, index.baseUrl);
    }
    #recordsOf(name, shard) {
        const v3 = isPlainObject(shard['v3']) ? shard['v3'] : {};
        const maps = [shard['packages.conda'], v3['conda'], shard['packages'], v3['tar.bz2']].map((members, section) => ({
            section,
            members: isPlainObject(members) ? members : {},
        }));
        const removed = new Set(Array.isArray(shard['removed']) ? shard['removed'] : []);
        return recordsOfMaps(this.#context, name, maps, this.#baseUrl, removed);
    }
    #shardFile(digest) {
        return external_node_path_.join(this.#context.cacheDirectory, 'shards-v1', `${digest}.msgpack`);
    }
    #shardUrl(digest) {
        return `${resolveBaseUrl(this.#context, this.#index.shardsBaseUrl)}${digest}.msgpack.zst`;
    }
    #cachedShard(digest) {
        const file = this.#shardFile(digest);
        try {
            return decodeShardContent((0,external_node_fs_.readFileSync)(file));
        }
        catch (error) {
            if ((0,support/* systemErrorCode */.vq)(error) !== 'ENOENT')
                debug(this.#context, `${file} is not used: ${(0,support/* messageOf */.bD)(error)}`);
            return undefined;
        }
    }
    async #fetchShard(digest) {
        const url = this.#shardUrl(digest);
        const { network, offline, requests, signal, report, label } = this.#context;
        if (offline) {
            throw new support/* PixiBuildError */.rW('offline', `A part of the index of ${label} is not in the cache, and the network is not to be used`, {
                hint: 'Leave out --offline (PIXI_OFFLINE) once, so that it is fetched.',
                exitCode: 2,
            });
        }
        const ask = () => network.get({ url, limit: largestPacked, headers: { 'cache-control': 'no-store' }, signal });
        for (let attempt = 1;; attempt++) {
            const answer = await requests.run(ask);
            if (answer.kind !== 'found')
                return undefined;
            if ((0,support/* sha256Hex */.fg)(answer.bytes) !== digest) {
                if (attempt === 1)
                    continue;
                throw invalidRepodata(url, 'its content does not have the digest of its name');
            }
            const { length } = answer.bytes;
            report({ kind: 'progress', label: `repodata ${label}`, done: length, total: length, unit: 'bytes' });
            try {
                const unpacked = await (0,archive/* decompressZstdBuffer */.LO)(answer.bytes, sharded_largestUnpacked);
                const shard = decodeShardContent(unpacked);
                this.#context.writing.push(keepFile(this.#context, this.#shardFile(digest), unpacked));
                return shard;
            }
            catch (error) {
                if (!isDamage(error))
                    throw error;
                throw invalidRepodata(url, (0,support/* messageOf */.bD)(error), error);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/channel/repodata/subdir.js







async function openSubdir(context) {
    const local = context.network.localPath(`${context.subdirUrl}repodata.json`);
    if (local !== undefined)
        return openLocalFile(context, external_node_path_.dirname(local));
    const sharded = context.kinds.sharded === false ? undefined : await openSharded(context);
    const found = sharded ?? (await openFullFile(context));
    const marker = external_node_path_.join(context.cacheDirectory, `${cacheKey(`${context.subdirUrl}repodata.json`)}.missing`);
    if (context.offline && !found && !(await exists(marker)))
        throw unknownOffline(context);
    if (!context.offline)
        await markMissing(marker, found === undefined);
    return found;
}
async function markMissing(marker, isMissing) {
    try {
        if (isMissing) {
            await (0,promises_.mkdir)(external_node_path_.dirname(marker), { recursive: true });
            await (0,support/* writeFileAtomic */.Zf)(marker, '');
        }
        else {
            await (0,promises_.rm)(marker, { force: true });
        }
    }
    catch {
    }
}
async function exists(file) {
    return (0,promises_.stat)(file).then(() => true, () => false);
}
function unknownOffline(context) {
    const url = (0,support/* redactUrl */.BO)(context.subdirUrl);
    return new support/* PixiBuildError */.rW('offline', `The index of ${url} is not in the cache, and the network is not to be used`, {
        exitCode: 2,
        hint: 'Leave out --offline (PIXI_OFFLINE) once, so that it is fetched.',
    });
}

;// CONCATENATED MODULE: ./build/channel/repodata/repodata.js






class Repodata {
    #context;
    #subdirs;
    #runExports;
    #records = new Map();
    constructor(context, subdirs) {
        this.#context = context;
        this.#subdirs = subdirs;
        this.#runExports = new RunExportsReader(context);
    }
    recordsOf(name) {
        const known = this.#records.get(name);
        if (known)
            return known;
        const lists = this.#subdirs.map(({ repodata }) => repodata.recordsOf(name));
        const records = lists.every((list) => !(list instanceof Promise))
            ? lists.flat()
            : Promise.all(lists).then((all) => all.flat());
        this.#records.set(name, records);
        return records;
    }
    names() {
        const names = new Set();
        for (const { repodata } of this.#subdirs)
            for (const name of repodata.names())
                names.add(name);
        return names;
    }
    runExportsOf(record, packageFile) {
        const own = this.#subdirs.find(({ context }) => context.channel === record.channel && context.subdir === record.subdir);
        const subdirUrl = own?.context.subdirUrl ?? record.url.slice(0, record.url.lastIndexOf('/') + 1);
        return this.#runExports.read(record, subdirUrl, packageFile);
    }
    async close() {
        await Promise.all(this.#subdirs.map(({ repodata }) => repodata.close()));
        await Promise.all(this.#context.writing);
    }
}
async function openRepodata(options) {
    const { network, settings, report, signal } = options;
    const shared = {
        network,
        cacheDirectory: external_node_path_.join(options.cacheDirectory, 'repodata'),
        offline: options.offline ?? false,
        report,
        signal,
        requests: new support/* Semaphore */.jf(options.concurrency ?? 50),
        writing: [],
    };
    const channels = [...new Set(options.channels.map(withSlash))];
    const opening = channels.flatMap((channelUrl) => {
        const kinds = kindsFor(channelUrl, settings);
        return [...new Set(options.subdirs)].map(async (subdir) => {
            const context = subdirContext(shared, channelUrl, subdir, kinds);
            const repodata = await openSubdir(context);
            if (!repodata && subdir === 'noarch')
                throw missingChannel(channelUrl);
            return repodata && { context, repodata };
        });
    });
    const settled = await Promise.allSettled(opening);
    const found = settled.flatMap((result) => (result.status === 'fulfilled' ? (result.value ?? []) : []));
    const failures = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (failures.length > 0) {
        await new Repodata(shared, found).close();
        throw failures.find(support/* isPixiBuildError */.Bj) ?? failures[0];
    }
    return new Repodata(shared, found);
}
function kindsFor(channelUrl, settings) {
    const own = [...(settings?.channels ?? [])]
        .filter(([prefix]) => channelUrl.startsWith(prefix))
        .sort(([a], [b]) => b.length - a.length)[0]?.[1];
    return { ...settings?.general, ...own };
}
function missingChannel(channelUrl) {
    return new support/* PixiBuildError */.rW('channel-not-found', `${(0,support/* redactUrl */.BO)(channelUrl)} is no channel: it has no noarch/repodata.json`, {
        exitCode: 2,
        hint: 'Check the name or URL of the channel in the manifest.',
    });
}

;// CONCATENATED MODULE: ./build/channel/index.js



















/***/ }),

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fileResponse),
/* harmony export */   m: () => (/* binding */ missingResponse)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8591);




class LocalResponse {
    status;
    url;
    headers;
    file;
    constructor(status, url, headers = {}, file) {
        this.status = status;
        this.url = url;
        this.headers = headers;
        this.file = file;
    }
    async bytes(limit) {
        const parts = [];
        let size = 0;
        for await (const chunk of this.stream()) {
            size += chunk.length;
            if (size > limit) {
                throw new _support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PixiBuildError */ .rW('http-too-large', `${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .redactUrl */ .BO)(this.url)} has more than the ${limit} bytes allowed`);
            }
            parts.push(chunk);
        }
        return Buffer.concat(parts);
    }
    async *stream() {
        if (this.file !== undefined)
            yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(this.file, { highWaterMark: 1 << 18 });
    }
    async excerpt() {
        return '';
    }
}
async function fileResponse(url) {
    const file = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(url);
    if ((await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fileKind */ .h_)(file)) !== 'file')
        return missingResponse(url);
    const { size, mtime } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
    return new LocalResponse(200, url, { 'content-length': String(size), 'last-modified': mtime.toUTCString() }, file);
}
function missingResponse(url) {
    return new LocalResponse(404, url);
}


/***/ }),

/***/ 7454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ buildSettings),
/* harmony export */   LM: () => (/* binding */ targetPlatform),
/* harmony export */   aK: () => (/* binding */ isOffline),
/* harmony export */   ic: () => (/* binding */ timeLimits)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _build_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5124);
/* harmony import */ var _channel_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3092);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8591);




function buildSettings(context, options) {
    const { cwd, environment, signal } = context;
    return {
        cwd,
        manifestPath: options.manifestPath,
        packagePath: options.path,
        channels: options.channel ?? [],
        toolchain: options.toolchain,
        buildPlatform: options.buildPlatform === undefined ? undefined : (0,_build_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatformOption */ .M0)(options.buildPlatform),
        variants: {
            values: (0,_build_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVariants */ .YY)(options.variant ?? []),
            files: options.variantConfig?.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, file)) ?? [],
        },
        buildNumber: options.buildNumber === undefined ? undefined : (0,_build_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBuildNumber */ .V8)(options.buildNumber),
        buildStringPrefix: options.buildStringPrefix,
        buildDirectory: options.buildDir,
        compilerCache: options.compilerCache,
        timeLimits: timeLimits(options),
        isolation: isolationOf(options),
        experimental: options.experimental,
        clean: options.clean,
        keepBuild: options.keepBuild,
        offline: isOffline(options, environment) || undefined,
        packageFormat: options.packageFormat === undefined ? undefined : (0,_build_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePackageFormat */ .PA)(options.packageFormat),
        environment,
        report: context.terminal.report,
        signal,
    };
}
function timeLimits(options) {
    const limit = (text) => (text === undefined ? undefined : (0,_build_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTimeLimit */ .Er)(text));
    return { buildMs: limit(options.buildTimeout), testMs: limit(options.testTimeout) };
}
function isolationOf({ envIsolation = 'strict', toolchain }) {
    if (toolchain === 'system' && envIsolation !== 'strict') {
        const message = `'--env-isolation ${envIsolation}' is for builds in conda environments, not for '--toolchain system'`;
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PixiBuildError */ .rW('usage', message, { exitCode: 2 });
    }
    return envIsolation;
}
function isOffline(options, environment) {
    return options.offline === true || (0,_channel_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isOffline */ .aK)(environment);
}
function targetPlatform(options) {
    return options.targetPlatform === undefined ? undefined : (0,_build_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatformOption */ .M0)(options.targetPlatform);
}


/***/ }),

/***/ 1793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Findings: () => (/* reexport */ Findings),
  TableReader: () => (/* reexport */ TableReader),
  channelUrl: () => (/* reexport */ channelUrl),
  condaPinOf: () => (/* reexport */ condaPinOf),
  discoverMembers: () => (/* reexport */ discoverMembers),
  emulatedPixiVersion: () => (/* reexport */ emulatedPixiVersion),
  environmentChannels: () => (/* reexport */ environmentChannels),
  environmentFeatures: () => (/* reexport */ environmentFeatures),
  environmentPlatforms: () => (/* reexport */ environmentPlatforms),
  findSourceManifest: () => (/* reexport */ findSourceManifest),
  getEnvironment: () => (/* reexport */ getEnvironment),
  isPinSpec: () => (/* reexport */ isPinSpec),
  isPypiName: () => (/* reexport */ isPypiName),
  isSourceSpec: () => (/* reexport */ isSourceSpec),
  isTomlTable: () => (/* reexport */ isTomlTable),
  loadPackage: () => (/* reexport */ loadPackage),
  loadWorkspace: () => (/* reexport */ loadWorkspace),
  locateDependency: () => (/* reexport */ locateDependency),
  locateFindings: () => (/* reexport */ locateFindings),
  matchSpecOf: () => (/* reexport */ matchSpecOf),
  normalizePypiName: () => (/* reexport */ normalizePypiName),
  parseExcludeNewer: () => (/* reexport */ parseExcludeNewer),
  parseRequirement: () => (/* reexport */ parseRequirement),
  parseTomlDocument: () => (/* reexport */ parseTomlDocument),
  plainPlatform: () => (/* reexport */ plainPlatform),
  readManifestText: () => (/* reexport */ readManifestText),
  realFiles: () => (/* reexport */ realFiles),
  resolveEnvironment: () => (/* reexport */ resolveEnvironment),
  resolveSolveGroup: () => (/* reexport */ resolveSolveGroup),
  resolveSourcePath: () => (/* reexport */ resolveSourcePath),
  selectorMatches: () => (/* reexport */ selectorMatches),
  solveGroups: () => (/* reexport */ solveGroups),
  sortedByPriority: () => (/* reexport */ sortedByPriority),
  standaloneWorkspace: () => (/* reexport */ standaloneWorkspace),
  tomlTypeName: () => (/* reexport */ tomlTypeName),
  variantConfiguration: () => (/* reexport */ variantConfiguration),
  workspacePlatform: () => (/* reexport */ workspacePlatform)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/manifest/channel-url.js



const alias = 'https://conda.anaconda.org/';
function channelUrl(text, directory) {
    if (/^[A-Za-z][A-Za-z0-9]{0,10}:\/\//.test(text))
        return withSlash(text);
    if (isLocal(text)) {
        const expanded = /^~(?:[\\/]|$)/.test(text) ? external_node_path_.join((0,external_node_os_.homedir)(), text.slice(1)) : text;
        return withSlash((0,external_node_url_.pathToFileURL)(external_node_path_.resolve(directory, expanded)).href);
    }
    return withSlash(alias + text.split('/').map(encodeURIComponent).join('/'));
}
function tryChannelUrl(text, directory) {
    if (text.trim() === '')
        return undefined;
    const url = channelUrl(text, directory);
    return URL.canParse(url) ? url : undefined;
}
const channelHint = 'Give a name such as "conda-forge", a URL, or a directory that starts with "./"';
const isLocal = (text) => /^(?:\.{1,2}[\\/]|\.{2}$|\.$|~|[\\/]|[A-Za-z]:[\\/])/.test(text);
const withSlash = (url) => (url.endsWith('/') ? url : `${url}/`);

// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(8591);
;// CONCATENATED MODULE: ./build/manifest/deferred-checks.js

const realFiles = { kind: support/* fileKind */.h_ };
const plainLicenses = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'Zlib', 'MPL-2.0']);
const plainExpressions = new Set(['unix', 'linux', 'osx', 'win', 'not win', 'not osx', 'not linux', 'not unix']);
class DeferredChecks {
    #all = [];
    expectPath(candidates, shown, path) {
        this.#all.push({ kind: 'path', candidates, shown, path });
    }
    expectLicense(expression, path) {
        if (!plainLicenses.has(expression))
            this.#all.push({ kind: 'license', expression, path });
    }
    expectExpression(expression, key, path) {
        if (!plainExpressions.has(expression))
            this.#all.push({ kind: 'expression', expression, key, path });
    }
    async run(findings, files) {
        for (const check of this.#all) {
            if (check.kind === 'path')
                await checkPath(check, findings, files);
            else if (check.kind === 'license')
                await checkLicense(check, findings);
            else
                await checkExpression(check, findings);
        }
    }
}
async function checkPath(check, findings, files) {
    for (const candidate of check.candidates) {
        if ((await files.kind(candidate)) !== undefined)
            return;
    }
    findings.error('manifest-missing-file', `'${check.shown}' does not exist`, check.path, {
        hint: `Looked for ${check.candidates.join(' and ')}`,
    });
}
async function checkLicense(check, findings) {
    const { default: parse } = await __webpack_require__.e(/* import() */ 3326).then(__webpack_require__.t.bind(__webpack_require__, 3326, 19));
    try {
        parse(check.expression);
    }
    catch {
        const unknown = unknownLicenseTerm(check.expression, (term) => {
            try {
                parse(term);
                return true;
            }
            catch {
                return false;
            }
        });
        findings.error('manifest-license', `'${check.expression}' is not a valid SPDX expression`, check.path, {
            label: unknown && `'${unknown}' is not an SPDX licence identifier`,
            hint: 'Use identifiers of https://spdx.org/licenses joined by AND, OR and WITH, or LicenseRef-<name> for one of your own',
        });
    }
}
function unknownLicenseTerm(expression, isLicense) {
    const words = expression.split(/[\s()]+/).filter((word) => word !== '');
    return words.find((word, index) => {
        if (word === 'AND' || word === 'OR' || word === 'WITH' || words[index - 1] === 'WITH')
            return false;
        return !isLicense(word);
    });
}
async function checkExpression({ expression, key, path }, findings) {
    const { Environment } = await __webpack_require__.e(/* import() */ 9760).then(__webpack_require__.t.bind(__webpack_require__, 9760, 19));
    const environment = new Environment();
    let problem;
    try {
        environment.addTemplate('condition', `{% if ${expression} %}{% endif %}`);
        if (expression.includes('%}'))
            problem = 'unexpected `%}`';
    }
    catch (error) {
        const said = /^syntax error: (.*?)(?: \(in condition:\d+\))?$/m.exec((0,support/* messageOf */.bD)(error))?.[1] ?? (0,support/* messageOf */.bD)(error);
        problem = said.replace(/end of (?:block|input)/g, 'end of the expression');
    }
    finally {
        environment.free();
    }
    if (problem === undefined)
        return;
    findings.error('manifest-condition-key', `the expression of \`${key}\` is not valid: ${problem}`, path, {
        mark: 'key',
        hint: 'Expressions are those of rattler-build, such as "linux and not aarch64" or "matches(python, \'>=3.10\')"',
    });
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/manifest/toml/duplicate.js
const simpleKey = `(?:[A-Za-z0-9_-]+|"(?:[^"\\\\]|\\\\.)*"|'[^']*')`;
const keyPattern = new RegExp(`${simpleKey}(?:\\s*\\.\\s*${simpleKey})*`, 'y');
const headerPattern = new RegExp(`^\\s*\\[\\[?\\s*(${simpleKey}(?:\\s*\\.\\s*${simpleKey})*)\\s*\\]`);
function describeDuplicate(lines, line, column) {
    const text = lines[line - 1] ?? '';
    const header = headerPattern.exec(text)?.[1];
    if (header !== undefined) {
        const name = normal(header);
        return {
            name,
            length: header.length,
            first: firstLine(lines, line, 0, (other) => normal(headerPattern.exec(other)?.[1] ?? '') === name, '['),
        };
    }
    const start = column - 1;
    keyPattern.lastIndex = start;
    const written = keyPattern.exec(text)?.[0];
    if (written === undefined)
        return undefined;
    const name = normal(written);
    const inSameLine = text.slice(0, start).match(new RegExp(`([{,]\\s*)${escaped(written)}\\s*=`));
    if (inSameLine?.index !== undefined) {
        const found = inSameLine.index + inSameLine[1].length;
        return { name, length: written.length, first: { line, column: found + 1, lineText: text } };
    }
    let table = line - 1;
    while (table > 0 && !headerPattern.test(lines[table - 1] ?? ''))
        table--;
    const isSame = (other) => {
        keyPattern.lastIndex = other.length - other.trimStart().length;
        return normal(keyPattern.exec(other)?.[0] ?? '') === name;
    };
    return { name, length: written.length, first: firstLine(lines, line, table, isSame, '') };
}
function firstLine(lines, before, from, matches, opening) {
    for (let index = from; index < before - 1; index++) {
        const lineText = lines[index] ?? '';
        if (!matches(lineText))
            continue;
        const indent = lineText.length - lineText.trimStart().length;
        return { line: index + 1, column: indent + 1 + opening.length, lineText };
    }
    return undefined;
}
const normal = (key) => key.replace(/\s*\.\s*/g, '.').replace(/["']/g, '');
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

;// CONCATENATED MODULE: ./build/manifest/toml/document.js



function parseTomlDocument(file, source) {
    const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
    try {
        return { file, text, root: (0,dist.parse)(text) };
    }
    catch (error) {
        if (!(error instanceof dist.TomlError))
            throw error;
        throw new support/* InvalidInputError */.oC('toml-syntax', [syntaxError(file, text, error)]);
    }
}
function syntaxError(file, text, error) {
    const lines = text.split(/\r?\n/);
    const { line, column } = error;
    const location = { file, line, column, lineText: lines[line - 1] ?? '' };
    const sentence = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
    const duplicate = sentence.startsWith('trying to redefine') ? describeDuplicate(lines, line, column) : undefined;
    if (!duplicate)
        return { severity: 'error', code: 'toml-syntax', message: `invalid TOML: ${sentence}`, location };
    const { name, length, first } = duplicate;
    return {
        severity: 'error',
        code: 'toml-duplicate',
        message: `duplicate key: \`${name}\``,
        location: { ...location, endColumn: column + length },
        label: 'duplicate defined here',
        related: first && [{ message: 'first defined here', location: { file, ...first } }],
        hint: 'Keep one of the two, or put their content together',
    };
}

;// CONCATENATED MODULE: ./build/manifest/toml/findings.js
class Findings {
    #all = [];
    #errorCount = 0;
    error(code, message, path, extras = {}) {
        this.#errorCount++;
        this.#all.push({ severity: 'error', code, message, path, mark: 'value', ...extras });
    }
    warning(code, message, path, extras = {}) {
        this.#all.push({ severity: 'warning', code, message, path, mark: 'value', ...extras });
    }
    get all() {
        return this.#all;
    }
    get hasErrors() {
        return this.errorCount > 0;
    }
    get errorCount() {
        return this.#errorCount;
    }
}

;// CONCATENATED MODULE: ./build/manifest/toml/locate.js
async function locateFindings(document, findings) {
    if (findings.length === 0)
        return [];
    const place = await placeFinder(document);
    return findings
        .map((finding) => ({
        severity: finding.severity,
        code: finding.code,
        message: finding.message,
        location: place(finding.path, finding.mark),
        label: finding.label,
        hint: finding.hint,
        related: finding.related?.map(({ path, mark, message }) => ({ message, location: place(path, mark) })),
    }))
        .sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column);
}
async function placeFinder(document) {
    const { TomlLocator } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(9663)]).then(__webpack_require__.bind(__webpack_require__, 9663));
    try {
        const locator = new TomlLocator(document);
        return (path, mark) => locator.locate(path, mark);
    }
    catch {
        const lineText = document.text.split(/\r?\n/, 1)[0] ?? '';
        return () => ({ file: document.file, line: 1, column: 1, lineText });
    }
}

;// CONCATENATED MODULE: ./build/manifest/toml/reader.js

function tomlTypeName(value) {
    if (typeof value === 'string')
        return 'string';
    if (typeof value === 'boolean')
        return 'boolean';
    if (typeof value === 'bigint')
        return 'integer';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'integer' : 'float';
    if (Array.isArray(value))
        return 'array';
    if (value instanceof Date)
        return 'date';
    return 'table';
}
function isTomlTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function quotedList(words) {
    return [...words].map((word) => `'${word}'`).join(', ');
}
function reportType(findings, value, expected, path, hint) {
    findings.error('manifest-type', `expected ${expected}, found ${tomlTypeName(value)}`, path, {
        hint: hint ?? (value instanceof Date ? 'Dates are written as text here: put it in quotes' : undefined),
    });
}
class TableReader {
    findings;
    table;
    path;
    #known = new Set();
    constructor(findings, table, path = []) {
        this.findings = findings;
        this.table = table;
        this.path = path;
    }
    has(key) {
        return Object.hasOwn(this.table, key);
    }
    value(key) {
        this.#known.add(key);
        return this.has(key) ? this.table[key] : undefined;
    }
    know(...keys) {
        for (const key of keys)
            this.#known.add(key);
    }
    at(...steps) {
        return [...this.path, ...steps];
    }
    error(key, code, message, extras) {
        this.findings.error(code, message, this.at(key), extras);
    }
    warning(key, code, message, extras) {
        this.findings.warning(code, message, this.at(key), extras);
    }
    string(key) {
        return this.#typed(key, 'a string', (value) => (typeof value === 'string' ? value : undefined));
    }
    boolean(key) {
        return this.#typed(key, 'a boolean', (value) => (typeof value === 'boolean' ? value : undefined));
    }
    integer(key) {
        return this.#typed(key, 'an integer', (value) => typeof value === 'number' && Number.isInteger(value) ? value : undefined);
    }
    array(key) {
        return this.#typed(key, 'an array', (value) => (Array.isArray(value) ? value : undefined));
    }
    strings(key) {
        return this.array(key)?.filter((item, index) => {
            if (typeof item === 'string')
                return true;
            this.findings.error('manifest-type', `expected a string, found ${tomlTypeName(item)}`, this.at(key, index));
            return false;
        });
    }
    tableAt(key) {
        const table = this.#typed(key, 'a table', (value) => (isTomlTable(value) ? value : undefined));
        return table && new TableReader(this.findings, table, this.at(key));
    }
    word(key, words) {
        const text = this.string(key);
        if (text === undefined || words.includes(text))
            return text;
        const near = (0,support/* nearestWord */.zZ)(text, words);
        this.error(key, 'manifest-unknown-word', `Expected one of ${quotedList(words)}, found '${text}'`, {
            hint: near && `Did you mean '${near}'?`,
        });
        return undefined;
    }
    require(key, hint) {
        this.#known.add(key);
        if (this.has(key))
            return true;
        this.findings.error('manifest-missing-key', `missing field '${key}' in table`, this.path, { hint });
        return false;
    }
    entries() {
        const entries = Object.entries(this.table);
        this.know(...entries.map(([key]) => key));
        return entries;
    }
    finish(hints = {}) {
        const unknown = Object.keys(this.table).filter((key) => !this.#known.has(key));
        const expected = [...this.#known].sort();
        for (const key of unknown) {
            const near = (0,support/* nearestWord */.zZ)(key, expected.filter((word) => !this.has(word)));
            this.findings.error('manifest-unknown-key', `Unexpected key '${key}', expected only ${quotedList(expected)}`, this.at(key), {
                mark: 'key',
                label: `'${key}' was not expected here`,
                hint: hints[key] ?? (near && `Did you mean '${near}'?`),
            });
        }
        return unknown.length === 0;
    }
    #typed(key, expected, narrow) {
        const value = this.value(key);
        if (value === undefined)
            return undefined;
        const narrowed = narrow(value);
        if (narrowed === undefined)
            this.typeError(key, expected);
        return narrowed;
    }
    typeError(key, expected, hint) {
        reportType(this.findings, this.table[key], expected, this.at(key), hint);
    }
}

;// CONCATENATED MODULE: ./build/manifest/toml/index.js





;// CONCATENATED MODULE: ./build/manifest/discovery/manifest-file.js





const manifestNames = ['pixi.toml', 'pyproject.toml', 'mojoproject.toml'];
const kinds = {
    'pixi.toml': 'pixi',
    'pyproject.toml': 'pyproject',
    'mojoproject.toml': 'mojoproject',
};
const largestManifestBytes = 32 * 1024 * 1024;
function manifestKindOf(file) {
    const name = external_node_path_.basename(file);
    return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}
async function manifestIn(directory) {
    for (const name of manifestNames) {
        const file = external_node_path_.join(directory, name);
        if ((await (0,support/* fileKind */.h_)(file)) === 'file')
            return file;
    }
    return undefined;
}
async function readManifestFile(file, requireTables = true) {
    const kind = manifestKindOf(file);
    if (kind === undefined)
        throw new Error(`not a manifest: ${file}`);
    const text = await readManifestText(file);
    if (kind === 'pyproject' && !text.includes('[tool.pixi'))
        return undefined;
    if (requireTables && kind !== 'pyproject' && !/^\s*\[(?:workspace|project|package)/m.test(withoutMark(text))) {
        throw missingTable(file, text, kind);
    }
    const document = parseTomlDocument(file, text);
    const common = { path: file, directory: external_node_path_.dirname(file), kind, document };
    if (kind !== 'pyproject')
        return { ...common, table: document.root, tablePath: [] };
    const tool = document.root['tool'];
    const pixi = isTomlTable(tool) && Object.hasOwn(tool, 'pixi') ? tool['pixi'] : undefined;
    if (pixi === undefined)
        return undefined;
    if (!isTomlTable(pixi)) {
        const findings = new Findings();
        findings.error('manifest-type', `expected a table, found ${tomlTypeName(pixi)}`, ['tool', 'pixi']);
        throw new support/* InvalidInputError */.oC('manifest', await locateFindings(document, findings.all));
    }
    if (requireTables && !hasWorkspace(pixi) && !Object.hasOwn(pixi, 'package'))
        throw missingTable(file, text, kind);
    return { ...common, table: pixi, tablePath: ['tool', 'pixi'] };
}
const withoutMark = (text) => text.replace(/^\ufeff/, '');
function hasWorkspace(table) {
    return Object.hasOwn(table, 'workspace') || Object.hasOwn(table, 'project');
}
async function readManifestText(file) {
    let bytes;
    try {
        const { size } = await (0,promises_.stat)(file);
        if (size > largestManifestBytes) {
            throw new support/* PixiBuildError */.rW('manifest-too-large', `'${file}' is too large for a manifest (${size} bytes)`, {
                exitCode: 2,
            });
        }
        bytes = await (0,promises_.readFile)(file);
    }
    catch (error) {
        if (error instanceof support/* PixiBuildError */.rW)
            throw error;
        const isFolder = (0,support/* systemErrorCode */.vq)(error) === 'EISDIR';
        const reason = isFolder ? 'it is a folder' : (0,support/* messageOf */.bD)(error);
        throw new support/* PixiBuildError */.rW('manifest-unreadable', `cannot read '${file}': ${reason}`, {
            exitCode: 2,
            hint: isFolder ? 'Move it away, or give the file its name.' : 'It must be a file that you may read.',
            cause: error,
        });
    }
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw notUtf8(file, bytes);
    return bytes.toString('utf8');
}
function notUtf8(file, bytes) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const { line, column } = utf16 ? { line: 1, column: 1 } : firstBadByte(bytes);
    const lineText = utf16 ? '' : (bytes.toString('utf8').split(/\r?\n/)[line - 1] ?? '');
    return new support/* InvalidInputError */.oC('manifest', [
        {
            severity: 'error',
            code: 'manifest-encoding',
            message: utf16 ? 'the file is UTF-16; manifests are UTF-8' : 'the file is not valid UTF-8',
            location: { file, line, column, lineText },
            hint: 'Save it as UTF-8',
        },
    ]);
}
function firstBadByte(bytes) {
    let line = 1;
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0 && (0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
        start = end + 1;
        line++;
    }
    const lineEnd = bytes.indexOf(10, start);
    const text = bytes.subarray(start, lineEnd < 0 ? undefined : lineEnd).toString('utf8');
    return { line, column: Math.max(0, text.indexOf('\ufffd')) + 1 };
}
function missingTable(file, text, kind) {
    const prefix = kind === 'pyproject' ? 'tool.pixi.' : '';
    return new support/* InvalidInputError */.oC('manifest', [
        {
            severity: 'error',
            code: 'manifest-missing-table',
            message: `Missing table in manifest ${external_node_path_.basename(file)}`,
            location: { file, line: 1, column: 1, lineText: withoutMark(text).split(/\r?\n/)[0] ?? '' },
            hint: `Add one of the tables [${prefix}workspace], [${prefix}project] and [${prefix}package]`,
        },
    ]);
}

;// CONCATENATED MODULE: ./build/manifest/discovery/members.js





async function discoverMembers(workspace) {
    const members = [];
    await visit(workspace.root, workspace.root, await support/* IgnoreRules */.w0.above(workspace.root), members);
    return members.sort((a, b) => (a.directory < b.directory ? -1 : a.directory > b.directory ? 1 : 0));
}
async function visit(directory, root, above, members) {
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch(() => []);
    const files = new Set(entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name));
    const rules = directory === root ? above : await above.below(directory, files);
    const name = manifestNames.find((known) => files.has(known) && !rules.ignores(external_node_path_.join(directory, known), false));
    const manifest = name === undefined ? undefined : await readIfThere(external_node_path_.join(directory, name));
    if (manifest && directory !== root && hasWorkspace(manifest.table))
        return;
    const member = manifest && (await asMember(manifest, root));
    if (member)
        members.push(member);
    for (const entry of entries) {
        const below = external_node_path_.join(directory, entry.name);
        if (!entry.isDirectory() || entry.name.startsWith('.') || rules.ignores(below, true))
            continue;
        await visit(below, root, rules, members);
    }
}
async function readIfThere(file) {
    return (await (0,support/* fileKind */.h_)(file)) === 'file' ? readManifestFile(file, false) : undefined;
}
async function asMember(manifest, root) {
    const table = Object.hasOwn(manifest.table, 'package') ? manifest.table['package'] : undefined;
    if (!isTomlTable(table))
        return undefined;
    const publish = Object.hasOwn(table, 'publish') ? table['publish'] : undefined;
    if (publish !== undefined && typeof publish !== 'boolean') {
        const findings = new Findings();
        const shown = (0,support/* toPosix */.d7)(external_node_path_.relative(root, manifest.path));
        findings.error('manifest-publish', `the \`publish\` key of the package in '${shown}' must be a boolean, found ${tomlTypeName(publish)}`, [...manifest.tablePath, 'package', 'publish'], { hint: 'Write publish = true or publish = false' });
        throw new support/* InvalidInputError */.oC('manifest', await locateFindings(manifest.document, findings.all));
    }
    return {
        directory: (0,support/* toPosix */.d7)(external_node_path_.relative(root, manifest.directory)) || '.',
        manifestPath: manifest.path,
        name: Object.hasOwn(table, 'name') && typeof table['name'] === 'string' ? table['name'] : undefined,
        publish: publish ?? false,
    };
}

;// CONCATENATED MODULE: ./build/manifest/discovery/source-location.js




const recipeNames = ['recipe.yaml', 'recipe.yml'];
async function findSourceManifest(location) {
    const kind = await (0,support/* fileKind */.h_)(location);
    if (kind === undefined) {
        throw failure(`the source path '${location}' could not be found`, 'Give the folder of a package, or its manifest');
    }
    const real = external_node_path_.join(await (0,promises_.realpath)(external_node_path_.dirname(location)), external_node_path_.basename(location));
    if (kind === 'file') {
        const known = asFile(real);
        if (known)
            return known;
        throw failure(`the file '${location}' is not a supported manifest`, knownNames);
    }
    const directory = await (0,promises_.realpath)(location);
    const manifest = await manifestIn(directory);
    if (manifest !== undefined)
        return { kind: 'manifest', path: manifest };
    for (const name of [...recipeNames, ...recipeNames.map((recipe) => external_node_path_.join('recipe', recipe))]) {
        const file = external_node_path_.join(directory, name);
        if ((await (0,support/* fileKind */.h_)(file)) === 'file')
            return { kind: 'recipe', path: file };
    }
    if ((await (0,support/* fileKind */.h_)(external_node_path_.join(directory, 'package.xml'))) === 'file') {
        throw failure(`the source directory '${location}' only has a package.xml`, `Name the file itself: '${external_node_path_.join(location, 'package.xml')}'`);
    }
    throw failure(`the source directory '${location}' does not contain a supported manifest`, knownNames);
}
function asFile(file) {
    const name = external_node_path_.basename(file);
    if (recipeNames.includes(name))
        return { kind: 'recipe', path: file };
    if (name === 'package.xml')
        return { kind: 'ros', path: file };
    return manifestKindOf(file) === undefined ? undefined : { kind: 'manifest', path: file };
}
const knownNames = `Supported are ${[...manifestNames, ...recipeNames, 'package.xml'].join(', ')}`;
const failure = (what, hint) => new support/* PixiBuildError */.rW('source-manifest-not-found', `failed to discover a valid project manifest, ${what}`, {
    exitCode: 2,
    hint,
});

// EXTERNAL MODULE: ./build/conda/index.js + 34 modules
var conda = __webpack_require__(8155);
;// CONCATENATED MODULE: ./build/manifest/workspace/requires-pixi.js


function readRequiresPixi(workspace, path, pixiVersion, findings) {
    const value = Object.hasOwn(workspace, 'requires-pixi') ? workspace['requires-pixi'] : undefined;
    if (typeof value !== 'string')
        return undefined;
    const at = [...path, 'requires-pixi'];
    let spec;
    try {
        spec = conda/* VersionSpec */.GO.parse(value, 'strict');
    }
    catch (error) {
        findings.error('manifest-requires-pixi', `invalid version specifier in 'requires-pixi': ${(0,support/* messageOf */.bD)(error)}`, at, {
            hint: `Write for example requires-pixi = ">=${pixiVersion}"`,
        });
        return undefined;
    }
    if (!spec.matches(conda/* Version */.Rx.parse(pixiVersion))) {
        findings.error('requires-pixi', `this project requires pixi '${value}', but you have pixi ${pixiVersion}`, at, {
            hint: `Update this program: it behaves as pixi ${pixiVersion} does; or relax 'requires-pixi'`,
        });
    }
    return spec;
}

;// CONCATENATED MODULE: ./build/manifest/discovery/find-workspace.js






async function findWorkspace(options) {
    const start = await startOf(options);
    const outcome = await walkUp(start.directory, start.manifest, options.pixiVersion);
    if (outcome.found)
        return outcome.found;
    const fallback = options.environment['PIXI_PROJECT_MANIFEST'];
    if (options.manifestPath === undefined && fallback) {
        const { found } = await walkUp(external_node_path_.dirname(external_node_path_.resolve(fallback)), await explicitManifest(fallback, options.cwd), options.pixiVersion);
        if (found)
            return found;
    }
    throw notFound(start.directory, outcome.skippedPyproject);
}
async function startOf(options) {
    if (options.manifestPath !== undefined) {
        const manifest = await explicitManifest(options.manifestPath, options.cwd);
        return { directory: external_node_path_.dirname(manifest), manifest };
    }
    try {
        return { directory: await (0,promises_.realpath)(options.cwd), manifest: undefined };
    }
    catch (error) {
        throw new support/* PixiBuildError */.rW('manifest-path', `cannot canonicalize path '${options.cwd}' while searching for a manifest`, {
            exitCode: 2,
            cause: error,
            hint: 'Start from a directory that exists',
        });
    }
}
async function explicitManifest(given, cwd) {
    const target = external_node_path_.resolve(cwd, given);
    const kind = await (0,support/* fileKind */.h_)(target);
    if (kind === 'directory') {
        const found = await manifestIn(await (0,promises_.realpath)(target));
        if (found !== undefined)
            return found;
        throw new support/* PixiBuildError */.rW('manifest-not-found', `could not find a manifest in directory '${target}'`, {
            exitCode: 2,
            hint: `A manifest is called ${manifestNames.join(', ')}`,
        });
    }
    if (kind === undefined) {
        throw new support/* PixiBuildError */.rW('manifest-not-found', `the manifest path '${target}' does not exist`, {
            exitCode: 2,
            hint: `Give a ${manifestNames.join(', ')}, or a directory with one`,
        });
    }
    if (manifestKindOf(target) === undefined) {
        throw new support/* PixiBuildError */.rW('manifest-name', 'unrecognized manifest file format. Expected either pixi.toml or pyproject.toml.', {
            exitCode: 2,
            hint: `'${external_node_path_.basename(target)}' was given; a manifest is called ${manifestNames.join(', ')}`,
        });
    }
    return external_node_path_.join(await (0,promises_.realpath)(external_node_path_.dirname(target)), external_node_path_.basename(target));
}
async function walkUp(start, first, pixiVersion) {
    let closest;
    let skippedPyproject;
    for (let directory = start;; directory = external_node_path_.dirname(directory)) {
        const named = directory === start ? first : undefined;
        const candidate = named ?? (await manifestIn(directory));
        const manifest = candidate === undefined ? undefined : await readManifestFile(candidate);
        if (candidate !== undefined && !manifest) {
            if (named !== undefined)
                throw withoutPixi(candidate);
            skippedPyproject ??= candidate;
        }
        if (manifest) {
            const isWorkspace = closest ? Object.hasOwn(manifest.table, 'workspace') : hasWorkspace(manifest.table);
            if (isWorkspace) {
                await checkRequiresPixi(manifest, pixiVersion);
                const own = Object.hasOwn(manifest.table, 'package') ? manifest : undefined;
                return { found: { workspace: manifest, package: closest ?? own }, skippedPyproject };
            }
            closest ??= manifest;
        }
        if (external_node_path_.dirname(directory) === directory)
            return { found: undefined, skippedPyproject };
    }
}
async function checkRequiresPixi(manifest, pixiVersion) {
    const workspace = manifest.table['workspace'];
    if (!isTomlTable(workspace))
        return;
    const findings = new Findings();
    readRequiresPixi(workspace, [...manifest.tablePath, 'workspace'], pixiVersion, findings);
    if (!findings.hasErrors)
        return;
    throw new support/* InvalidInputError */.oC('requires-pixi', await locateFindings(manifest.document, findings.all));
}
function withoutPixi(file) {
    return new support/* PixiBuildError */.rW('manifest-not-found', `found pyproject.toml without tool.pixi section at '${file}'`, {
        exitCode: 2,
        hint: 'Run `pixi init` there, or add [tool.pixi.workspace] to it',
    });
}
function notFound(start, skippedPyproject) {
    if (skippedPyproject !== undefined)
        return withoutPixi(skippedPyproject);
    return new support/* PixiBuildError */.rW('manifest-not-found', `could not find pixi.toml or pyproject.toml with tool.pixi at directory '${start}' or above it`, { exitCode: 2, hint: 'Start inside a workspace, or name its manifest with --manifest-path' });
}

;// CONCATENATED MODULE: ./build/manifest/spec/names.js


function reportPackageName(text, path, findings, mark) {
    let message = `'${text}' is not a valid package name`;
    try {
        conda/* PackageName */.gp.parse(text);
    }
    catch (error) {
        message = (0,support/* messageOf */.bD)(error);
    }
    findings.error('manifest-package-name', message, path, { mark, hint: nameHint(text, mark) });
}
function nameHint(text, mark) {
    const [, name, version] = /^([A-Za-z0-9._-]+)\s*([=<>!~].*)$/.exec(text) ?? [];
    if (name && version)
        return mark === 'key' ? `Write ${name} = "${version}"` : `The version goes into \`version\``;
    const [, channel, channelName] = /^(.+)::([A-Za-z0-9._-]+)$/.exec(text) ?? [];
    if (channel && channelName && mark === 'key')
        return `Write ${channelName} = { version = "*", channel = "${channel}" }`;
    const proposal = text.trim().replace(/\s+/g, '-');
    return proposal !== text && (0,conda/* isPackageName */.kb)(proposal) ? `Did you mean '${proposal}'?` : undefined;
}

;// CONCATENATED MODULE: ./build/manifest/spec/version-text.js

function readVersionSpec(text, path, findings) {
    try {
        return conda/* VersionSpec */.GO.parse(text, 'strict');
    }
    catch (error) {
        if (error instanceof conda/* AmbiguousVersionError */.j1)
            return readBareVersion(text, path, findings);
        return reportVersion(text, error, path, findings);
    }
}
function readBareVersion(text, path, findings) {
    try {
        const spec = conda/* VersionSpec */.GO.parse(text, 'lenient');
        findings.warning('manifest-ambiguous-version', `'${text}' has a version without an operator`, path, {
            hint: `It is read as '${spec}'; say so, or end the version in '.*' for all that begin with it`,
        });
        return spec;
    }
    catch (error) {
        return reportVersion(text, error, path, findings);
    }
}
function reportVersion(text, error, path, findings) {
    if (!(error instanceof conda/* CondaParseError */.RP))
        throw error;
    const meant = meaning(text);
    findings.error('manifest-version-spec', meant?.message ?? `invalid version specifier '${text}': ${error.message}`, path, {
        hint: meant?.hint ?? error.hint ?? (text.trim() === '' ? 'Write "*" for any version' : undefined),
    });
    return undefined;
}
const longestVersion = 500;
function meaning(text) {
    if (text.length > longestVersion)
        return undefined;
    const quoted = JSON.stringify(text);
    const notVersion = (what) => `expected a version specifier but '${text}' looks like ${what}`;
    if (/(?:^git[+@])|\.git(?:$|[#@?])|(?:^|[/@.])git(?:hub|lab)?\b/.test(text)) {
        return { message: notVersion('a git URL'), hint: `Did you mean { git = ${quoted} }?` };
    }
    if (text.includes('://'))
        return { message: notVersion('a URL'), hint: `Did you mean { url = ${quoted} }?` };
    if (/^(?:\.{1,2}(?:[\\/]|$)|~|[\\/])|[\\/]/.test(text) || /\.(?:conda|tar\.bz2)$/.test(text)) {
        return { message: notVersion('a path'), hint: `Did you mean { path = ${quoted} }?` };
    }
    const fields = matchSpecFields(text);
    if (fields) {
        return {
            message: `expected a version specifier but '${text}' looks like a matchspec`,
            hint: `Did you mean { ${fields} }?`,
        };
    }
    const key = /\b(subdir|channel|md5|sha256)\b/.exec(text)?.[1];
    return key
        ? { message: notVersion('a matchspec'), hint: `Use the table form: { version = "...", ${key} = "..." }` }
        : undefined;
}
function matchSpecFields(text) {
    const channel = /^([^\s:]+)::(.*)$/.exec(text);
    if (channel) {
        const rest = channel[2].replace(/^[A-Za-z0-9._-]+(?=[\s=<>!~]|$)/, '').trim();
        const version = isVersionSpec(rest) ? rest : '*';
        return `version = "${version}", channel = "${channel[1]}"`;
    }
    const parts = /^(\S*[^\s=])(?:\s+|=)([A-Za-z0-9_.*+]+)$/.exec(text);
    if (!parts)
        return undefined;
    const [, version = '', build = ''] = parts;
    return isVersionSpec(version) ? `version = "${version}", build = "${build}"` : undefined;
}
function isVersionSpec(text) {
    try {
        conda/* VersionSpec */.GO.parse(text, 'lenient');
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/manifest/spec/package-fields.js


function readPackageFields(reader, context) {
    return {
        version: readVersionField(reader, context),
        build: readBuild(reader),
        buildNumber: readBuildNumber(reader),
        fileName: reader.string('file-name'),
        extras: readExtras(reader),
        flags: readFlags(reader),
        subdir: reader.string('subdir'),
        license: reader.string('license'),
        licenseFamily: reader.string('license-family'),
        trackFeatures: reader.strings('track-features'),
        ...readDigests(reader),
    };
}
function readVersionField(reader, context) {
    const value = reader.value('version');
    if (typeof value === 'string')
        return readVersionSpec(value, reader.at('version'), context.findings);
    if (value !== undefined) {
        reader.typeError('version', 'a string', typeof value === 'number' ? `Put it in quotes: "${value}.*"` : undefined);
    }
    return undefined;
}
function readBuildNumber(reader) {
    const value = reader.value('build-number');
    if (value === undefined)
        return undefined;
    if (typeof value !== 'string') {
        reader.typeError('build-number', 'a string', typeof value === 'number' ? `Put it in quotes: "${value}"` : undefined);
        return undefined;
    }
    const at = reader.at('build-number');
    return parses(conda/* BuildNumberSpec */.ds.parse, value, 'manifest-build-number', at, reader) ? value : undefined;
}
function readBuild(reader) {
    const text = reader.string('build');
    if (text === undefined)
        return undefined;
    return parses(conda/* StringMatcher */.Gr.parse, text, 'manifest-build-matcher', reader.at('build'), reader) ? text : undefined;
}
function readFlags(reader) {
    const flags = reader.strings('flags');
    flags?.forEach((flag, index) => {
        const at = reader.at('flags', index);
        if (flag.startsWith('^') && flag.endsWith('$')) {
            parses(conda/* StringMatcher */.Gr.parse, flag, 'manifest-flag', at, reader);
        }
        else if (!(0,conda/* isFlagMatcher */.h9)(flag)) {
            reader.findings.error('manifest-flag', `'${flag}' is not a valid flag`, at, {
                hint: "A flag has lower-case letters, digits and '_', perhaps a ':' inside, and '*' for anything",
            });
        }
    });
    return flags;
}
function parses(parse, text, code, path, { findings }) {
    try {
        parse(text);
        return true;
    }
    catch (error) {
        if (!(error instanceof conda/* CondaParseError */.RP))
            throw error;
        findings.error(code, error.message, path, { hint: error.hint });
        return false;
    }
}
function readExtras(reader) {
    const extras = reader.strings('extras');
    extras?.forEach((extra, index) => {
        if ((0,conda/* isExtraName */.cg)(extra))
            return;
        reader.findings.error('manifest-extra', `'${extra}' is not a valid extra name`, reader.at('extras', index), {
            hint: 'Extras have 1 to 64 lower-case letters, digits, dots, dashes, underscores and plus signs',
        });
    });
    return extras;
}
function readDigest(reader, key, digits) {
    const text = reader.string(key);
    if (text === undefined)
        return undefined;
    if (text.length === digits && /^[0-9a-f]+$/i.test(text))
        return text.toLowerCase();
    reader.error(key, 'manifest-digest', `'${text}' is not a valid ${key} digest`, {
        hint: `It has ${digits} hexadecimal digits`,
    });
    return undefined;
}
function readDigests(reader) {
    return { md5: readDigest(reader, 'md5', 32), sha256: readDigest(reader, 'sha256', 64) };
}

;// CONCATENATED MODULE: ./build/manifest/spec/condition.js





const condition_kinds = ['all', 'any', 'package'];
function readCondition(value, path, context) {
    if (value === undefined)
        return undefined;
    if (typeof value === 'string')
        return readConditionText(value, path, context);
    if (isTomlTable(value))
        return readConditionTable(new TableReader(context.findings, value, path), context);
    const hint = Array.isArray(value)
        ? 'Write { all = [...] } when all must hold, { any = [...] } when one must'
        : undefined;
    reportType(context.findings, value, 'a string or a table', path, hint);
    return undefined;
}
function readConditionText(text, path, context) {
    const name = /^[A-Za-z0-9._-]+/.exec(text.trim())?.[0];
    const rest = text
        .trim()
        .slice(name?.length ?? 0)
        .trim();
    const fail = (message, hint) => {
        context.findings.error('manifest-condition', message, path, { hint });
        return undefined;
    };
    if (text.includes('::') || /^[^\s[]*[/:]/.test(text)) {
        const plain = text.replace(/^.*[:/]/, '');
        return fail(`'${text}' names a channel, which a condition cannot do`, `Write "${plain}"`);
    }
    if (text.includes('[') || text.includes(']')) {
        return fail(`brackets are not supported in a condition: '${text}'`, `Use the table form: when = { package = "${name ?? 'python'}", version = ">=3.10" }`);
    }
    if (name === undefined) {
        return fail(`'${text}' is not a condition`, 'Write the name of a package and a version, such as "python >=3.10"');
    }
    if (rest === '')
        return { kind: 'package', name: name.toLowerCase(), spec: {} };
    if (/\s(?:and|or)\s/.test(rest)) {
        return fail(`'${text}' is more than one condition`, 'Write { all = [...] } when all must hold, { any = [...] } when one must');
    }
    const withBuild = rest.length > 500 ? null : /^(\S.*?)(?:\s+|(?<=[0-9*])=)([A-Za-z0-9_.*+]+)$/.exec(rest);
    if (withBuild && isVersionSpec(withBuild[1]) && !isVersionSpec(rest)) {
        return fail(`a build after the version is not supported in a condition: '${text}'`, `Use the table form: when = { package = "${name}", version = "${withBuild[1]}", build = "${withBuild[2]}" }`);
    }
    const version = readVersionSpec(rest, path, context.findings);
    return version && { kind: 'package', name: name.toLowerCase(), spec: { version } };
}
function readConditionTable(reader, context) {
    const given = condition_kinds.filter((kind) => reader.has(kind));
    const [kind] = given;
    if (kind === undefined || given.length > 1) {
        reader.know(...Object.keys(reader.table));
        const found = given.length > 1 ? `, found ${given.map((word) => `\`${word}\``).join(' and ')}` : '';
        context.findings.error('manifest-condition', `a condition has exactly one of \`all\`, \`any\` and \`package\`${found}`, reader.path, { hint: 'Put one into the other, such as { all = ["a", { any = ["b", "c"] }] }' });
        return undefined;
    }
    const condition = kind === 'package' ? readPackageCondition(reader, context) : readGroup(kind, reader, context);
    reader.finish({ channel: 'A condition is about what is installed, wherever it comes from' });
    return condition;
}
function readGroup(kind, reader, context) {
    const items = reader.array(kind);
    if (!items)
        return undefined;
    if (items.length === 0) {
        reader.error(kind, 'manifest-condition', `\`${kind}\` cannot be empty`, {
            hint: 'Remove `when`, or name a package',
        });
        return undefined;
    }
    const conditions = items.map((item, index) => readCondition(item, reader.at(kind, index), context));
    return conditions.every((condition) => condition !== undefined) ? { kind, conditions } : undefined;
}
function readPackageCondition(reader, context) {
    const name = reader.string('package');
    const fields = readPackageFields(reader, context);
    if (name === undefined)
        return undefined;
    if (!(0,conda/* isPackageName */.kb)(name)) {
        reportPackageName(name, reader.at('package'), context.findings, 'value');
        return undefined;
    }
    const spec = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    return { kind: 'package', name: name.toLowerCase(), spec };
}

;// CONCATENATED MODULE: ./build/manifest/spec/location.js



function isArchive(location) {
    return /\.(?:conda|tar\.bz2)$/.test(location);
}
function isArchiveUrl(url) {
    return isArchive(new URL(url).pathname);
}
const atHome = /^~(?:[\\/]|$)/;
function isAnchored(location) {
    return atHome.test(location) || external_node_path_.posix.isAbsolute(location) || external_node_path_.win32.isAbsolute(location);
}
function resolveSourcePath(location, manifestDirectory) {
    const expanded = atHome.test(location) ? external_node_path_.join((0,external_node_os_.homedir)(), location.slice(1)) : location;
    return external_node_path_.resolve(manifestDirectory, expanded);
}
function reanchored(location, from, to) {
    if (isAnchored(location) || from === to)
        return location;
    return (0,support/* toPosix */.d7)(external_node_path_.relative(to, external_node_path_.resolve(from, location))) || '.';
}
function gitUrlHint(text) {
    const scp = /^([^\s/:@]+@)?([^\s/:@]+):(?!\/)(\S+)$/.exec(text);
    if (scp)
        return `Did you mean 'ssh://${scp[1] ?? 'git@'}${scp[2]}/${scp[3]}'?`;
    if (text.startsWith('/'))
        return `Did you mean 'file://${text}'?`;
    if (text.startsWith('.') || text.startsWith('~'))
        return `For sources on this machine write { path = "${text}" }`;
    return `Did you mean 'https://${text}'?`;
}
function readSubdirectory(text) {
    if (isAnchored(text) || /^[A-Za-z]:/.test(text)) {
        return { problem: `subdirectory path cannot be absolute: '${text}'` };
    }
    const normal = external_node_path_.posix.normalize(text.replaceAll('\\', '/')).replace(/\/$/, '');
    if (normal === '..' || normal.startsWith('../')) {
        return { problem: `subdirectory path '${text}' escapes its root` };
    }
    return { subdirectory: normal === '.' ? undefined : normal };
}

;// CONCATENATED MODULE: ./build/manifest/spec/location-fields.js

function readLocation(reader) {
    return {
        path: readPath(reader),
        git: readGitUrl(reader),
        url: readSourceUrl(reader),
        branch: readReference(reader, 'branch'),
        tag: readReference(reader, 'tag'),
        rev: readReference(reader, 'rev'),
        lfs: reader.boolean('lfs'),
        subdirectory: reader.string('subdirectory'),
    };
}
function readPath(reader) {
    const text = reader.string('path');
    if (text === undefined)
        return undefined;
    if (text === '' || text.includes('\0')) {
        reader.error('path', 'manifest-path', `'${text}' is not a path`, { hint: 'For this directory write "."' });
        return undefined;
    }
    return text.replaceAll('\\', '/');
}
function readGitUrl(reader) {
    const text = reader.string('git');
    if (text === undefined || (URL.canParse(text) && !/^[A-Za-z]:/.test(text)))
        return text;
    reader.error('git', 'manifest-url', `'${text}' is not an absolute URL`, { hint: gitUrlHint(text) });
    return undefined;
}
function readSourceUrl(reader) {
    const text = reader.string('url');
    if (text === undefined || (URL.canParse(text) && !/^[A-Za-z]:/.test(text)))
        return text;
    reader.error('url', 'manifest-url', `'${text}' is not an absolute URL`, {
        hint: /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+\//.test(text)
            ? `Did you mean 'https://${text}'?`
            : `For a file or directory on this machine write { path = "${text}" }`,
    });
    return undefined;
}
function readReference(reader, key) {
    const text = reader.string(key);
    if (text === undefined || !(text === '' || text.startsWith('-') || /\s/.test(text)))
        return text;
    reader.error(key, 'manifest-git-reference', `'${text}' is not a valid ${key}`, {
        hint: key === 'rev' ? 'Give the hash of a commit' : `Give the name of a ${key}`,
    });
    return undefined;
}

;// CONCATENATED MODULE: ./build/manifest/spec/fields.js




const specKeys = {
    version: 'version',
    build: 'build',
    buildNumber: 'build-number',
    fileName: 'file-name',
    extras: 'extras',
    flags: 'flags',
    channel: 'channel',
    subdir: 'subdir',
    license: 'license',
    licenseFamily: 'license-family',
    trackFeatures: 'track-features',
    when: 'when',
    md5: 'md5',
    sha256: 'sha256',
    url: 'url',
    git: 'git',
    path: 'path',
    branch: 'branch',
    rev: 'rev',
    tag: 'tag',
    lfs: 'lfs',
    subdirectory: 'subdirectory',
};
const fieldNames = Object.keys(specKeys);
function readSpecFields(reader, context) {
    const given = new Set(fieldNames.filter((field) => reader.has(specKeys[field])));
    const fields = {
        ...readPackageFields(reader, context),
        channel: readChannel(reader, context.manifestDirectory),
        when: readCondition(reader.value('when'), reader.at('when'), context),
        ...readLocation(reader),
    };
    return { fields: withoutAbsent(fields), given };
}
const locationFields = ['path', 'git', 'url', 'branch', 'tag', 'rev', 'lfs', 'subdirectory', 'md5', 'sha256'];
function readLocationFields(reader) {
    const given = new Set(locationFields.filter((field) => reader.has(specKeys[field])));
    return { fields: withoutAbsent({ ...readLocation(reader), ...readDigests(reader) }), given };
}
function readChannel(reader, directory) {
    const text = reader.string('channel');
    if (text === undefined)
        return undefined;
    const url = tryChannelUrl(text, directory);
    if (url === undefined) {
        reader.error('channel', 'manifest-channel', `'${text}' is not a channel`, { hint: channelHint });
    }
    return url;
}
function withoutAbsent(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/manifest/spec/assemble.js


const locations = ['url', 'git', 'path'];
const references = ['branch', 'rev', 'tag'];
const channelFields = ['channel', 'fileName', 'licenseFamily'];
const digestFields = ['md5', 'sha256'];
const selectorFields = [
    'version',
    'build',
    'buildNumber',
    'extras',
    'flags',
    'subdir',
    'license',
    'trackFeatures',
    'when',
];
const locationHint = 'Say where the sources are, as in { path = "../src" } or { git = "https://...", tag = "v1.0" }';
const specFields = [...selectorFields, ...channelFields, ...digestFields, ...locations];
function assembleSpec(written) {
    const problems = [...shapeProblems(written)];
    return problems.length > 0 ? problems : makeSpec(written.fields);
}
function assembleLocation(written) {
    const problems = [...shapeProblems(written, locations)];
    return problems.length > 0 ? problems : (makeLocation(written.fields) ?? []);
}
function* shapeProblems({ fields, given }, sufficient = specFields) {
    const named = locations.filter((location) => given.has(location));
    if (named.length > 1) {
        yield {
            message: 'only one of `url`, `path`, or `git` can be specified',
            hint: `Keep one of ${named.map((location) => `\`${location}\``).join(' and ')}`,
        };
        return;
    }
    const [location] = named;
    const git = location === 'git';
    if (!git && [...references, 'lfs'].some((field) => given.has(field))) {
        yield {
            message: '`branch`, `rev`, `tag`, and `lfs` are only valid when `git` is specified',
            hint: location === 'url' ? 'Use `git` instead of `url` when it is a repository' : undefined,
        };
        return;
    }
    if (!sufficient.some((field) => given.has(field))) {
        const keys = sufficient.map((field) => `\`${specKeys[field]}\``);
        const last = keys.pop();
        yield {
            message: `one of ${keys.join(', ')}, or ${last} must be specified`,
            hint: sufficient === locations ? locationHint : 'Write "*" for any version',
        };
        return;
    }
    if (references.filter((field) => given.has(field)).length > 1) {
        yield { message: 'only one of `branch`, `rev`, or `tag` can be specified' };
    }
    yield* excludedFields({ fields, given }, location);
    if (fields.subdirectory !== undefined) {
        const read = readSubdirectory(fields.subdirectory);
        if ('problem' in read)
            yield { message: read.problem, hint: 'It is relative to the root of the sources' };
    }
}
function* excludedFields({ fields, given }, location) {
    if (location === undefined)
        return;
    const archive = isArchiveLocation(fields);
    const digests = location === 'url' ? [] : digestFields;
    const excluded = [...(archive ? selectorFields : []), ...channelFields, ...digests];
    for (const field of excluded) {
        if (!given.has(field))
            continue;
        const hint = archive
            ? `The ${location} names one package file: there is nothing to select`
            : `A package that is built from sources has no \`${specKeys[field]}\``;
        yield { message: `\`${specKeys[field]}\` cannot be used with \`${location}\``, hint };
    }
}
function isArchiveLocation({ path, url }) {
    return (path !== undefined && isArchive(path)) || (url !== undefined && isArchiveUrl(url));
}
function makeSpec(fields) {
    const { path, url } = fields;
    if (path !== undefined && isArchive(path))
        return { kind: 'archive-path', path };
    if (url !== undefined && isArchiveUrl(url))
        return { kind: 'archive-url', url, ...pick(fields, digestFields) };
    const selectors = pick(fields, selectorFields);
    const location = makeLocation(fields);
    if (location)
        return { ...location, ...selectors };
    return { kind: 'version', ...selectors, ...pick(fields, channelFields), ...pick(fields, digestFields) };
}
function makeLocation(fields) {
    const { path, git, url } = fields;
    if (path !== undefined)
        return { kind: 'path', path };
    const below = subdirectoryOf(fields);
    if (url !== undefined)
        return { kind: 'url', url, ...pick(fields, digestFields), ...below };
    if (git === undefined)
        return undefined;
    const reference = referenceOf(fields);
    return { kind: 'git', git, ...(reference && { reference }), ...pick(fields, ['lfs']), ...below };
}
function referenceOf(fields) {
    for (const kind of references) {
        const value = fields[kind];
        if (value !== undefined)
            return { kind, value };
    }
    return undefined;
}
function subdirectoryOf({ subdirectory }) {
    if (subdirectory === undefined)
        return {};
    const read = readSubdirectory(subdirectory);
    return 'subdirectory' in read && read.subdirectory !== undefined ? { subdirectory: read.subdirectory } : {};
}
function pick(fields, names) {
    return Object.fromEntries(names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));
}

;// CONCATENATED MODULE: ./build/manifest/spec/model.js
function isSourceSpec(spec) {
    return spec.kind === 'path' || spec.kind === 'git' || spec.kind === 'url';
}
function isPinSpec(spec) {
    return spec.kind === 'pin-compatible' || spec.kind === 'pin-subpackage';
}

;// CONCATENATED MODULE: ./build/manifest/spec/complete.js


function completeSpec(written, path, context, prefix = '') {
    const spec = assembleSpec(written);
    if ('kind' in spec)
        return Object.keys(written.fields).length === written.given.size ? spec : undefined;
    for (const { message, hint } of spec)
        context.findings.error('manifest-spec', prefix + message, path, { hint });
    return undefined;
}
const previewHint = 'Enable it with preview = ["pixi-build"] in [workspace], as `pixi workspace preview add pixi-build` does';
function placedSpec(name, spec, path, context) {
    const before = context.findings.errorCount;
    const report = (message, hint, label) => context.findings.error('manifest-source', message, path, { hint, label });
    const source = isSourceSpec(spec);
    if (context.runExports && (spec.kind === 'url' || spec.kind === 'archive-url')) {
        report('url specs are not supported in `[package.run-exports]`', 'Use a version, `path` or `git`');
    }
    else if (context.runExports && spec.kind === 'archive-path') {
        report('paths to package archives are not supported in `[package.run-exports]`', 'Use a version, the path of a directory, or `git`');
    }
    else if (context.runExports === 'constraints' && source) {
        report('source specs are not supported in run-export constraints', 'Use a version');
    }
    else if (source && !context.allowSource) {
        report(`source specifications are not supported in \`${context.tableName}\`, but '${name}' is a source specification`, 'Constraints concern packages out of channels: give a version');
    }
    else if (source && !context.pixiBuild) {
        report("conda source dependencies are not allowed without enabling the 'pixi-build' preview flag", previewHint, 'source dependency specified here');
    }
    else if (spec.kind === 'url') {
        report('source dependencies by `url` are not supported', 'Use `git` or `path`; the url of a .conda or .tar.bz2 file is a package that exists already');
    }
    return context.findings.errorCount === before ? spec : undefined;
}

;// CONCATENATED MODULE: ./build/manifest/spec/inherit.js






const exclusive = ['version', 'path', 'git', 'url'];
const overridePrefix = 'cannot apply member overrides to inherited workspace dependency: ';
function readInheritedSpec(name, reader, context, ownKeys = []) {
    const before = context.findings.errorCount;
    const written = readSpecFields(reader, context);
    const entry = readMarker(reader, context, ownKeys) ? poolEntry(name, reader, context) : undefined;
    reader.finish();
    for (const field of exclusive) {
        if (!entry || !written.given.has(field))
            continue;
        const marked = ownKeys.length > 0 ? 'workspace' : field;
        reader.error(marked, 'manifest-inherit', `\`${field}\` is mutually exclusive with \`workspace\``, {
            mark: 'key',
            hint: `Remove \`${field}\`, or give the whole spec here without \`workspace\``,
        });
    }
    if (!entry || !context.pool || context.findings.errorCount > before)
        return undefined;
    const fields = { ...anchored(entry, context.pool, context), ...written.fields };
    const given = new Set(Object.keys(fields));
    return completeSpec({ fields, given }, reader.path, context, overridePrefix);
}
function readMarker(reader, context, ownKeys) {
    const value = reader.value('workspace');
    const fail = (message, hint) => {
        reader.error('workspace', 'manifest-inherit', message, { hint });
        return false;
    };
    if (!context.allowWorkspace || !context.pool) {
        return fail('`workspace` inheritance is not supported in this table', 'Give the whole spec here');
    }
    if (typeof value !== 'boolean') {
        reportType(context.findings, value, 'a boolean', reader.at('workspace'));
        return false;
    }
    if (value)
        return true;
    return Object.keys(reader.table).some((key) => key !== 'workspace' && !ownKeys.includes(key))
        ? fail('`workspace = false` cannot be combined with other fields', 'Remove `workspace`')
        : fail('`workspace` cannot be false', 'Remove the entry: inheritance is opt-in');
}
function poolEntry(name, reader, context) {
    const { entries = new Map(), malformed } = context.pool ?? {};
    const key = name.toLowerCase();
    const entry = entries.get(key);
    if (entry || malformed?.has(key))
        return entry;
    const near = entries.size > 1000 ? undefined : (0,support/* nearestWord */.zZ)(key, entries.keys());
    reader.error('workspace', 'manifest-inherit', `the workspace does not define \`${name}\` in \`[workspace.dependencies]\``, {
        label: 'inherited here',
        hint: near ? `Did you mean '${near}'?` : `Add ${name} = "*" to [workspace.dependencies]`,
    });
    return undefined;
}
function anchored(entry, pool, context) {
    if (entry.path === undefined)
        return entry;
    const inherited = context.absoluteInheritedPaths
        ? (0,support/* toPosix */.d7)(resolveSourcePath(entry.path, pool.directory))
        : reanchored(entry.path, pool.directory, external_node_path_.resolve(context.manifestDirectory));
    return { ...entry, path: inherited };
}

;// CONCATENATED MODULE: ./build/manifest/spec/match-spec.js

function matchSpecOf(name, spec) {
    const named = { name: nameMatcher(name) };
    switch (spec.kind) {
        case 'archive-path':
            return conda/* MatchSpec */.F_.of(named);
        case 'archive-url':
            return conda/* MatchSpec */.F_.of({ ...named, url: spec.url, md5: spec.md5, sha256: spec.sha256 });
        case 'url':
            return conda/* MatchSpec */.F_.of(fieldsOf(name, { ...spec, md5: undefined, sha256: undefined }));
        case 'version':
        case 'path':
        case 'git':
            return conda/* MatchSpec */.F_.of(fieldsOf(name, spec));
    }
}
function condaPinOf(pin) {
    if (pin.exact)
        return { exact: true };
    return {
        lowerBound: condaBound(pin.lowerBound),
        upperBound: condaBound(pin.upperBound),
        ...(pin.build !== undefined && { build: conda/* StringMatcher */.Gr.parse(pin.build) }),
    };
}
function condaBound(bound) {
    if (bound.kind === 'version')
        return bound;
    return { kind: 'segments', count: bound.expression.replaceAll('.', '').length };
}
const nameMatcher = (name) => conda/* NameMatcher */.GQ.of(conda/* PackageName */.gp.parse(name));
function fieldsOf(name, spec) {
    return {
        name: nameMatcher(name),
        version: spec.version,
        build: spec.build === undefined ? undefined : conda/* StringMatcher */.Gr.parse(spec.build),
        buildNumber: spec.buildNumber === undefined ? undefined : conda/* BuildNumberSpec */.ds.parse(spec.buildNumber),
        fileName: spec.fileName,
        extras: spec.extras,
        flags: spec.flags?.map((flag) => conda/* StringMatcher */.Gr.parse(flag)),
        channel: spec.channel === undefined ? undefined : (0,conda/* parseChannel */.pn)(spec.channel),
        subdir: spec.subdir,
        md5: spec.md5,
        sha256: spec.sha256,
        license: spec.license,
        licenseFamily: spec.licenseFamily,
        trackFeatures: spec.trackFeatures,
        when: spec.when && conditionOf(spec.when),
    };
}
function conditionOf(condition) {
    if (condition.kind === 'package')
        return { kind: 'spec', spec: fieldsOf(condition.name, condition.spec) };
    const kind = condition.kind === 'all' ? 'and' : 'or';
    return condition.conditions.map(conditionOf).reduce((left, right) => ({ kind, left, right }));
}

;// CONCATENATED MODULE: ./build/manifest/spec/pin.js


const pinKeys = ['pin-compatible', 'pin-subpackage'];
const defaultLowerBound = { kind: 'expression', expression: 'x.x.x.x.x.x' };
const defaultUpperBound = { kind: 'expression', expression: 'x' };
function readPinSpec(name, reader, context) {
    const given = pinKeys.filter((key) => reader.has(key));
    const others = Object.keys(reader.table).filter((key) => !given.includes(key));
    const [kind] = given;
    if (kind === undefined)
        return undefined;
    const before = context.findings.errorCount;
    const problem = (message, hint) => {
        context.findings.error('manifest-pin', message, reader.path, { hint });
    };
    if (given.length > 1) {
        problem('`pin-subpackage` and `pin-compatible` cannot be combined', 'Keep the one that you mean');
    }
    else if (!isAllowed(kind, context.allowPins)) {
        reportPlace(kind, context, problem);
    }
    else if (others.length > 0) {
        const found = others.map((key) => `\`${key}\``).join(', ');
        problem(`\`${kind}\` cannot be combined with other fields (found ${found})`, 'Bounds go into the table of the pin: { lower-bound = "x.x", upper-bound = "x" }');
    }
    else {
        checkName(kind, name, context, problem);
    }
    const pin = readPin(kind, reader, context);
    return pin && context.findings.errorCount === before ? { kind, pin } : undefined;
}
function isAllowed(kind, allowed) {
    return allowed === 'all' || (allowed === 'compatible' && kind === 'pin-compatible');
}
function reportPlace(kind, context, problem) {
    if (context.allowPins === 'never') {
        problem('`pin-subpackage` and `pin-compatible` are only supported in package dependency tables');
        return;
    }
    const hint = context.allowPins === 'none'
        ? 'Pins are only supported in package dependency tables'
        : kind === 'pin-subpackage'
            ? '`pin-subpackage` is only supported in the tables of [package.run-exports]'
            : context.tableName === '[package.build-dependencies]'
                ? 'The build environment is resolved first: there is nothing yet that it could be compatible with'
                : '`pin-compatible` is only supported in host-dependencies, run-dependencies and run-exports';
    problem(`\`${kind}\` is not allowed in \`${context.tableName}\``, hint);
}
function checkName(kind, name, context, problem) {
    const own = context.ownName;
    if (own === undefined)
        return;
    const isOwn = name.toLowerCase() === own.toLowerCase();
    if (kind === 'pin-compatible' && isOwn) {
        problem(`\`pin-compatible\` cannot reference the package's own name (\`${own}\`)`, 'Use `pin-subpackage`, in a table of [package.run-exports]');
    }
    if (kind === 'pin-subpackage' && !isOwn) {
        problem(`\`pin-subpackage\` can only reference the package's own name (\`${own}\`), not \`${name}\``, 'Use `pin-compatible` for other packages');
    }
}
function readPin(kind, reader, context) {
    const value = reader.value(kind);
    if (value === true)
        return { exact: false, lowerBound: defaultLowerBound, upperBound: defaultUpperBound };
    if (value === false) {
        reader.error(kind, 'manifest-pin', `\`${kind} = false\` has no meaning; remove the key or use a table to configure the pin`);
        return undefined;
    }
    if (!isTomlTable(value)) {
        const hint = typeof value === 'string' ? `Write { ${kind} = { upper-bound = "${value}" } }` : undefined;
        reportType(context.findings, value, 'a boolean or a table', reader.at(kind), hint);
        return undefined;
    }
    return readPinTable(new TableReader(context.findings, value, reader.at(kind)));
}
const rangeKeys = ['lower-bound', 'upper-bound', 'build'];
function readPinTable(reader) {
    const before = reader.findings.errorCount;
    const exact = reader.boolean('exact') ?? false;
    const lowerBound = readBound(reader, 'lower-bound') ?? defaultLowerBound;
    const upperBound = readBound(reader, 'upper-bound') ?? defaultUpperBound;
    const build = pin_readBuild(reader);
    reader.finish({
        'min-pin': 'In a manifest it is called `lower-bound`',
        'max-pin': 'In a manifest it is called `upper-bound`',
    });
    if (exact && rangeKeys.some((key) => reader.has(key))) {
        reader.findings.error('manifest-pin', '`exact = true` cannot be combined with `lower-bound`, `upper-bound`, or `build`', reader.path, { hint: 'An exact pin takes the version and the build string as they are' });
    }
    if (reader.findings.errorCount > before)
        return undefined;
    return exact ? { exact } : { exact, lowerBound, upperBound, ...(build !== undefined && { build }) };
}
function readBound(reader, key) {
    const text = reader.string(key);
    if (text === undefined)
        return undefined;
    if (/^[x.]+$/.test(text) && text.includes('x'))
        return { kind: 'expression', expression: text };
    try {
        return { kind: 'version', version: conda/* Version */.Rx.parse(text) };
    }
    catch (error) {
        if (!(error instanceof conda/* CondaParseError */.RP))
            throw error;
        const message = `'${text}' is not a valid pin expression (e.g. 'x.x') or version: ${error.message}`;
        reader.error(key, 'manifest-pin', message, { hint: error.hint });
        return undefined;
    }
}
function pin_readBuild(reader) {
    const text = reader.string('build');
    try {
        return text === undefined ? undefined : conda/* StringMatcher */.Gr.parse(text).source;
    }
    catch (error) {
        if (!(error instanceof conda/* CondaParseError */.RP))
            throw error;
        reader.error('build', 'manifest-pin', error.message, { hint: error.hint });
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/manifest/spec/read-spec.js







const specHints = {
    build_number: "Did you mean 'build-number'?",
    build_string: "Did you mean 'build'?",
    'build-string': "Did you mean 'build'?",
    ref: "Did you mean 'rev', 'tag' or 'branch'?",
    commit: "Did you mean 'rev'?",
    subdirectories: "Did you mean 'subdirectory'?",
    editable: '`editable` is for [pypi-dependencies]',
    index: '`index` is for [pypi-dependencies]; conda packages have a `channel`',
    'env-markers': '`env-markers` is for [pypi-dependencies]; a condition of a conda package is `when`',
};
function readDependencySpec(name, value, path, context) {
    if (typeof value === 'string') {
        const version = readVersionSpec(value, path, context.findings);
        return version && { kind: 'version', version };
    }
    if (!isTomlTable(value)) {
        reportSpecType(name, value, path, context);
        return undefined;
    }
    const reader = new TableReader(context.findings, value, path);
    if (pinKeys.some((key) => reader.has(key)))
        return readPinSpec(name, reader, context);
    const inline = context.onInlinePackage && reader.has('package') ? reader.value('package') : undefined;
    const read = reader.has('workspace') ? readInheritedSpec(name, reader, context) : readSpecTable(reader, context);
    const spec = read && placedSpec(name, read, path, context);
    if (inline !== undefined) {
        context.onInlinePackage?.({ name, value: inline, path: reader.at('package'), spec });
    }
    return spec;
}
function reportSpecType(name, value, path, context) {
    const hint = typeof value === 'number' ? `Put it in quotes: ${name} = "${value}.*"` : undefined;
    reportType(context.findings, value, 'a string or a table', path, hint);
}
function readSpecTable(reader, context) {
    const written = readSpecFields(reader, context);
    const before = context.findings.errorCount;
    reader.finish(specHints);
    if (written.given.size === 0 && context.findings.errorCount > before)
        return undefined;
    const spec = completeSpec(written, reader.path, context);
    if (!spec)
        return undefined;
    if (written.given.has('subdirectory') && !(isSourceSpec(spec) && spec.kind !== 'path')) {
        reader.warning('subdirectory', 'manifest-no-effect', '`subdirectory` has no effect without `git`', {
            mark: 'key',
            hint: spec.kind === 'path' ? 'Add it to the path' : 'Remove it',
        });
    }
    return spec;
}

;// CONCATENATED MODULE: ./build/manifest/spec/condition-key.js

function isConditionKey(key) {
    return key.includes('(');
}
function readConditionKey(key, value, path, context) {
    const fail = (message, hint) => {
        context.findings.error('manifest-condition-key', message, path, { mark: 'key', hint });
    };
    const expression = /^if\((.*)\)$/s.exec(key)?.[1]?.trim();
    if (context.insideCondition) {
        fail(`conditions cannot be nested: \`${key}\` stands inside another one`, 'Put both into one expression with `and`, such as "if(linux and not aarch64)"');
    }
    else if (!context.onCondition) {
        fail(`'${key}' is not a valid package name. Package names can only contain 0-9, a-z, A-Z, -, _, or .`, `\`if(...)\` is only known in the tables of [package]; here write [target.${targetOf(expression)}.dependencies]`);
    }
    else if (!expression) {
        fail(`\`${key}\` is not a valid selector. Wrap the expression in \`if(...)\`, e.g. \`if(host_platform == 'linux-64')\``, expression === '' ? 'Put an expression into the parentheses' : `Did you mean "if(${key})"?`);
    }
    else if (!isTomlTable(value)) {
        reportType(context.findings, value, 'a table', path, `Below "${key}" stand the dependencies: { name = "*" }`);
    }
    else {
        context.onCondition({ expression, key, reader: new TableReader(context.findings, value, path) });
    }
}
function targetOf(expression) {
    if (expression !== undefined && /^(?:unix|linux|osx|win)$/.test(expression))
        return expression;
    return /^(?:host|target)_platform == '([a-z0-9-]+)'$/.exec(expression ?? '')?.[1] ?? 'linux-64';
}

;// CONCATENATED MODULE: ./build/manifest/spec/table.js




const emptyDependencyTable = new Map();
function readDependencyTable(reader, context) {
    if (context.allowPins !== 'none' && context.allowPins !== 'never')
        throw new Error('pins need a package');
    return readPackageDependencyTable(reader, context);
}
function readPackageDependencyTable(reader, context) {
    const table = new Map();
    for (const { name, value, path, usable } of readEntries(reader, context)) {
        const spec = readDependencySpec(name, value, path, context);
        if (spec && usable)
            table.set(name.toLowerCase(), spec);
    }
    return table;
}
function readEntries(reader, context) {
    const firstKeys = new Map();
    return reader.entries().flatMap(([name, value]) => {
        const path = reader.at(name);
        if (isConditionKey(name)) {
            readConditionKey(name, value, path, context);
            return [];
        }
        const first = firstKeys.get(name.toLowerCase());
        if (!(0,conda/* isPackageName */.kb)(name)) {
            reportPackageName(name, path, context.findings, 'key');
        }
        else if (first !== undefined) {
            context.findings.error('manifest-duplicate', `duplicate key: \`${name}\``, path, {
                mark: 'key',
                label: 'duplicate defined here',
                related: [{ path: reader.at(first), mark: 'key', message: 'first defined here' }],
                hint: `Package names are compared in lower case: \`${first}\` is the same package`,
            });
        }
        else {
            firstKeys.set(name.toLowerCase(), name);
            return [{ name, value, path, usable: true }];
        }
        return [{ name, value, path, usable: false }];
    });
}

;// CONCATENATED MODULE: ./build/manifest/spec/pool.js







function readPool(reader, context) {
    const specContext = {
        findings: context.findings,
        manifestDirectory: context.directory,
        pixiBuild: context.pixiBuild,
        pool: undefined,
        tableName: '[workspace.dependencies]',
        allowSource: true,
        allowPins: 'never',
        allowWorkspace: false,
    };
    const entries = new Map();
    const malformed = new Set();
    for (const entry of reader ? readEntries(reader, specContext) : []) {
        const fields = readPoolEntry(entry, specContext);
        if (!entry.usable)
            continue;
        if (fields)
            entries.set(entry.name.toLowerCase(), fields);
        else
            malformed.add(entry.name.toLowerCase());
    }
    return { directory: context.directory, entries, malformed };
}
function readPoolEntry({ name, value, path }, context) {
    if (typeof value === 'string') {
        const version = readVersionSpec(value, path, context.findings);
        return version && { version };
    }
    if (!isTomlTable(value)) {
        reportSpecType(name, value, path, context);
        return undefined;
    }
    const reader = new TableReader(context.findings, value, path);
    if (pinKeys.some((key) => reader.has(key))) {
        readPinSpec(name, reader, context);
        return undefined;
    }
    const before = context.findings.errorCount;
    const written = readSpecFields(reader, context);
    reader.finish({ ...specHints, workspace: 'The pool is what others inherit from: give the whole spec here' });
    if (written.given.size > 0 || context.findings.errorCount === before)
        completeSpec(written, path, context);
    if (!context.pixiBuild && (written.given.has('path') || written.given.has('git'))) {
        context.findings.error('manifest-source', "conda source dependencies are not allowed without enabling the 'pixi-build' preview flag", path, { label: 'source dependency specified here', hint: previewHint });
    }
    return context.findings.errorCount === before ? written.fields : undefined;
}

;// CONCATENATED MODULE: ./build/manifest/spec/index.js












;// CONCATENATED MODULE: ./build/manifest/package/backend.js




const ownKeys = ['name', 'channels', 'additional-dependencies'];
function readBackend(build, context) {
    build.require('backend', 'Say what builds the package, as in backend = { name = "pixi-build-python" }');
    const reader = readBackendTable(build);
    const name = reader && readBackendName(reader);
    const channels = preferred(build, reader, 'channels', (place) => readBackendChannels(place, context));
    const additional = preferred(build, reader, 'additional-dependencies', (place) => {
        const table = place.tableAt('additional-dependencies');
        return table && readDependencyTable(table, specContext(context, '[package.build.backend.additional-dependencies]'));
    });
    const spec = reader && readBackendSpec(name ?? '', reader, context);
    if (name === undefined || !spec)
        return undefined;
    return {
        name: name.toLowerCase(),
        spec,
        ...(channels && { channels }),
        additionalDependencies: additional ?? emptyDependencyTable,
    };
}
function readBackendTable(build) {
    const value = build.value('backend');
    if (typeof value === 'string') {
        build.typeError('backend', 'a table', `Write backend = { name = "${value}" }`);
        return undefined;
    }
    return build.tableAt('backend');
}
function readBackendName(reader) {
    reader.require('name', 'Name the package of the backend, such as name = "pixi-build-python"');
    const name = reader.string('name');
    if (name === undefined || (0,conda/* isPackageName */.kb)(name))
        return name;
    reportPackageName(name, reader.at('name'), reader.findings, 'value');
    return undefined;
}
function preferred(build, backend, key, read) {
    const old = read(build);
    if (build.has(key)) {
        const both = backend?.has(key) ?? false;
        const message = both
            ? `\`${key}\` is given in [package.build] and in its backend: the one of the backend counts`
            : `\`${key}\` in [package.build] is deprecated`;
        build.warning(key, 'manifest-deprecated', message, {
            mark: 'key',
            hint: both ? 'Remove it here' : 'Move it into [package.build.backend]',
        });
    }
    return (backend && read(backend)) ?? old;
}
function readBackendChannels(reader, context) {
    const items = reader.array('channels');
    if (!items)
        return undefined;
    if (items.length === 0) {
        reader.error('channels', 'manifest-backend', 'No channels specified for the build backend dependencies', {
            hint: 'Name a channel, or remove the key to use those of the workspace',
        });
    }
    return items.flatMap((item, index) => {
        const at = reader.at('channels', index);
        if (typeof item !== 'string') {
            reportType(context.findings, item, 'a string', at, 'Channels of a backend have no priority but their order');
            return [];
        }
        const url = tryChannelUrl(item, context.directory);
        if (url !== undefined)
            return [{ text: item, url }];
        context.findings.error('manifest-channel', `'${item}' is not a channel`, at, { hint: channelHint });
        return [];
    });
}
function specContext(context, tableName) {
    return {
        findings: context.findings,
        manifestDirectory: context.directory,
        pixiBuild: true,
        pool: undefined,
        tableName,
        allowSource: true,
        allowPins: 'never',
        allowWorkspace: false,
    };
}
function readBackendSpec(name, reader, context) {
    const place = { ...specContext(context, '[package.build.backend]'), pool: context.pool, allowWorkspace: true };
    const spec = reader.has('workspace') ? readInheritedSpec(name, reader, place, ownKeys) : readOwnSpec(reader, place);
    if (!spec || !isSourceSpec(spec))
        return spec;
    reader.findings.error('manifest-backend', 'build backends cannot be defined as source dependencies', reader.path, {
        hint: 'Give a version, or the `path` or `url` of a .conda file',
    });
    return undefined;
}
function readOwnSpec(reader, context) {
    const written = readSpecFields(reader, context);
    reader.finish({ ...specHints, config: 'The configuration of the backend stands in [package.build.config]' });
    return written.given.size === 0 ? { kind: 'version' } : completeSpec(written, reader.path, context);
}

;// CONCATENATED MODULE: ./build/manifest/package/config.js

function jsonOf(table, path, findings) {
    return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, jsonValueOf(value, [...path, key], findings)]));
}
function jsonValueOf(value, path, findings) {
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    if (Array.isArray(value))
        return value.map((item, index) => jsonValueOf(item, [...path, index], findings));
    if (isTomlTable(value))
        return jsonOf(value, path, findings);
    const what = value instanceof Date ? 'dates are' : `\`${value}\` is`;
    findings.error('manifest-config', `${what} not supported in the configuration of a backend`, path, {
        hint: 'Put it in quotes',
    });
    return null;
}

;// CONCATENATED MODULE: ./build/manifest/package/build.js





const hints = {
    number: "Did you mean 'build-number'?",
    variants: 'Variants stand in [workspace.build-variants]',
    dependencies: 'What the build needs stands in [package.build-dependencies] and [package.host-dependencies]',
    requires: 'What the build needs stands in [package.build-dependencies] and [package.host-dependencies]',
    script: 'The script of a build is up to the backend: see [package.build.config]',
};
function build_readBuild(reader, context) {
    const backend = readBackend(reader, context);
    const source = readSource(reader, context);
    const config = readConfig(reader, true);
    const targetConfig = readTargets(reader.tableAt('target'));
    const buildNumber = build_readBuildNumber(reader);
    const buildStringPrefix = readBuildStringPrefix(reader);
    const flags = readMatching(reader, 'flags', conda/* isFlag */.RV, 'build flag', flagHint);
    const secrets = readMatching(reader, 'secrets', isVariableName, 'name of an environment variable', secretHint);
    reader.finish(hints);
    const definition = backend && {
        backend,
        ...(source && { source }),
        ...(config && { config }),
        targetConfig,
        ...(buildNumber !== undefined && { buildNumber }),
        ...(buildStringPrefix !== undefined && { buildStringPrefix }),
        flags,
        secrets: [...new Set(secrets)].sort(),
    };
    return { definition, source };
}
const flagHint = 'Flags have lower-case letters, digits and underscores, also after one colon: "blas:mkl"';
const secretHint = 'List names, not values';
function readSource(build, context) {
    const value = build.value('source');
    if (value === undefined)
        return undefined;
    if (context.inlineName !== undefined) {
        build.error('source', 'manifest-inline-package', 'an inline package definition cannot set `build.source`; its source is the location of the dependency', { mark: 'key', hint: 'Remove `source`' });
        return undefined;
    }
    if (!isTomlTable(value)) {
        build.typeError('source', 'a table', typeof value === 'string' ? `Write source = { path = "${value}" }` : undefined);
        return undefined;
    }
    const reader = new TableReader(context.findings, value, build.at('source'));
    const written = readLocationFields(reader);
    reader.finish({ version: 'The version of the package stands in [package]' });
    const fail = (message, hint) => {
        context.findings.error('manifest-build-source', message, reader.path, { hint });
        return undefined;
    };
    if (written.given.has('lfs'))
        return fail('`lfs` is not supported for build sources', 'Remove `lfs`');
    const location = assembleLocation(written);
    if ('kind' in location) {
        if (location.kind === 'path' && written.given.has('subdirectory')) {
            reader.warning('subdirectory', 'manifest-no-effect', '`subdirectory` has no effect without `git` or `url`', {
                mark: 'key',
                hint: 'Add it to the path',
            });
        }
        return Object.keys(written.fields).length === written.given.size ? location : undefined;
    }
    if (written.given.size === Object.keys(written.fields).length) {
        for (const { message, hint } of location)
            fail(message, hint);
    }
    return undefined;
}
function readConfig(reader, warns) {
    const table = reader.tableAt('config');
    if (table || reader.has('config'))
        return table && jsonOf(table.table, table.path, reader.findings);
    if (!reader.has('configuration'))
        return undefined;
    const old = reader.tableAt('configuration');
    if (warns) {
        reader.warning('configuration', 'manifest-deprecated', '`configuration` is deprecated, use `config` instead', {
            mark: 'key',
            hint: 'Rename it to `config`',
        });
    }
    return old && jsonOf(old.table, old.path, reader.findings);
}
function readTargets(reader) {
    const targets = new Map();
    const firstKeys = new Map();
    for (const [key, value] of reader?.entries() ?? []) {
        const { findings } = reader;
        const at = reader.at(key);
        const selector = key === 'osx' ? 'macos' : key;
        const first = firstKeys.get(selector);
        if (key.includes('*') || key.includes('(')) {
            const what = key.includes('*') ? `the wildcard target selector '${key}'` : `the expression selector '${key}'`;
            findings.error('manifest-target-selector', `${what} is not supported in build targets`, at, {
                mark: 'key',
                hint: 'Name a platform such as linux-64, or one of unix, linux, macos, win',
            });
        }
        else if (first !== undefined) {
            findings.error('manifest-duplicate', `duplicate key: \`${key}\``, at, {
                mark: 'key',
                label: 'duplicate defined here',
                related: [{ path: reader.at(first), mark: 'key', message: 'first defined here' }],
                hint: '`osx` and `macos` are the same',
            });
        }
        firstKeys.set(selector, key);
        if (!isTomlTable(value)) {
            reportType(findings, value, 'a table', at);
            continue;
        }
        const table = new TableReader(findings, value, at);
        const config = readConfig(table, false);
        table.finish({ dependencies: 'Dependencies of some platforms stand in [package.host-dependencies."if(linux)"]' });
        if (config)
            targets.set(selector, config);
    }
    return targets;
}
function build_readBuildNumber(reader) {
    const number = reader.integer('build-number');
    if (number === undefined || (number >= 0 && Number.isSafeInteger(number)))
        return number;
    reader.error('build-number', 'manifest-build-number', `the build number ${number} is out of range`, {
        hint: 'It is a whole number from 0 on',
    });
    return undefined;
}
function readBuildStringPrefix(reader) {
    const prefix = reader.string('build-string-prefix');
    if (prefix === undefined || /^[A-Za-z0-9_.+]+$/.test(prefix))
        return prefix;
    reader.error('build-string-prefix', 'manifest-build-string', `'${prefix}' cannot begin a build string`, {
        hint: 'Build strings have letters, digits, underscores, dots and plus signs',
    });
    return undefined;
}
const isVariableName = (text) => /^[^=\0]+$/.test(text);
function readMatching(reader, key, isValid, what, hint) {
    const items = reader.array(key) ?? [];
    return items.flatMap((item, index) => {
        if (typeof item !== 'string') {
            reportType(reader.findings, item, 'a string', reader.at(key, index));
            return [];
        }
        if (isValid(item))
            return [item];
        reader.findings.error('manifest-build', `'${item}' is not a valid ${what}`, reader.at(key, index), { hint });
        return [];
    });
}

;// CONCATENATED MODULE: ./build/manifest/package/tables.js

const emptyTable = new Map();
function newTables() {
    return {
        buildDependencies: emptyTable,
        hostDependencies: emptyTable,
        runDependencies: emptyTable,
        runConstraints: emptyTable,
        extraDependencies: new Map(),
        runExports: {
            weak: emptyTable,
            strong: emptyTable,
            noarch: emptyTable,
            weakConstraints: emptyTable,
            strongConstraints: emptyTable,
        },
    };
}
class TablesCollector {
    always = newTables();
    #conditional = new Map();
    #keys = new Map();
    when(expression, key) {
        let tables = this.#conditional.get(expression);
        if (!tables) {
            tables = newTables();
            this.#conditional.set(expression, tables);
            this.#keys.set(expression, key);
        }
        return tables;
    }
    firstKey(expression) {
        return this.#keys.get(expression);
    }
    get conditional() {
        return this.#conditional;
    }
}
function readConditionalTable(reader, place, context) {
    const base = tables_specContext(place, context);
    const seen = new Map();
    const table = readPackageDependencyTable(reader, {
        ...base,
        onCondition: ({ expression, key, reader: inner }) => {
            const { checks, findings } = context.package;
            const first = seen.get(expression);
            if (first) {
                findings.error('manifest-duplicate', `duplicate condition: \`${key}\``, inner.path, {
                    mark: 'key',
                    label: 'duplicate defined here',
                    related: [{ path: first, mark: 'key', message: 'first defined here' }],
                    hint: 'Put the content of both together',
                });
            }
            else {
                seen.set(expression, inner.path);
                checks.expectExpression(expression, key, inner.path);
            }
            const content = readPackageDependencyTable(inner, { ...base, insideCondition: true });
            place.put(context.collector.when(expression, inner.path), content);
        },
    });
    place.put(context.collector.always, table);
}
function readUnconditionalTable(reader, place, tables, context) {
    place.put(tables, readPackageDependencyTable(reader, { ...tables_specContext(place, context), insideCondition: true }));
}
function tables_specContext({ spec }, { package: around, ownName }) {
    return {
        ...spec,
        findings: around.findings,
        manifestDirectory: around.directory,
        pixiBuild: true,
        pool: around.pool,
        allowSource: true,
        allowWorkspace: true,
        ownName,
        absoluteInheritedPaths: around.inlineName !== undefined,
    };
}

;// CONCATENATED MODULE: ./build/manifest/package/dependencies.js



const dependencyPlaces = {
    'build-dependencies': {
        spec: { tableName: '[package.build-dependencies]', allowPins: 'package' },
        put: (tables, table) => {
            tables.buildDependencies = table;
        },
    },
    'host-dependencies': {
        spec: { tableName: '[package.host-dependencies]', allowPins: 'compatible' },
        put: (tables, table) => {
            tables.hostDependencies = table;
        },
    },
    'run-dependencies': {
        spec: { tableName: '[package.run-dependencies]', allowPins: 'compatible' },
        put: (tables, table) => {
            tables.runDependencies = table;
        },
    },
    'run-constraints': {
        spec: { tableName: '[package.run-constraints]', allowPins: 'package' },
        put: (tables, table) => {
            tables.runConstraints = table;
        },
    },
};
function readPackageTables(reader, context) {
    for (const [key, place] of Object.entries(dependencyPlaces)) {
        const table = reader.tableAt(key);
        if (table)
            readConditionalTable(table, place, context);
    }
    readExtraDependencies(reader, (table, place) => readConditionalTable(table, place, context));
    readRunExports(reader.tableAt('run-exports'), context);
}
function readExtraDependencies(reader, readTable) {
    const groups = reader.tableAt('extra-dependencies');
    for (const [group, value] of groups?.entries() ?? []) {
        const at = reader.at('extra-dependencies', group);
        if (!(0,conda/* isExtraName */.cg)(group)) {
            const conditional = group.includes('(');
            reader.findings.error('manifest-extra', `'${group}' is not a valid extra dependency group name`, at, {
                mark: 'key',
                label: 'invalid extra dependency group name',
                hint: conditional
                    ? `A condition stands inside a group: [package.extra-dependencies.<group>."${group}"]`
                    : 'Group names have 1 to 64 lower-case letters, digits, dots, dashes, underscores and plus signs',
            });
            if (conditional)
                continue;
        }
        if (!isTomlTable(value)) {
            const hint = `Name the group and its packages: [package.extra-dependencies.${group}]`;
            reportType(reader.findings, value, 'a table', at, typeof value === 'string' ? hint : undefined);
            continue;
        }
        readTable(new TableReader(reader.findings, value, at), {
            spec: { tableName: `[package.extra-dependencies.${group}]`, allowPins: 'package' },
            put: (tables, table) => {
                tables.extraDependencies.set(group, table);
            },
        });
    }
}
const buckets = {
    weak: 'weak',
    strong: 'strong',
    noarch: 'noarch',
    'weak-constraints': 'weakConstraints',
    'strong-constraints': 'strongConstraints',
};
function readRunExports(reader, context) {
    for (const [key, bucket] of Object.entries(buckets)) {
        const table = reader?.tableAt(key);
        if (!table)
            continue;
        readConditionalTable(table, {
            spec: {
                tableName: `[package.run-exports.${key}]`,
                allowPins: 'all',
                runExports: key.endsWith('-constraints') ? 'constraints' : 'dependencies',
            },
            put: (tables, content) => {
                tables.runExports[bucket] = content;
            },
        }, context);
    }
    reader?.finish(runExportHints(reader));
}
function runExportHints(reader) {
    const hints = {
        weak_constrains: "Did you mean 'weak-constraints'?",
        strong_constrains: "Did you mean 'strong-constraints'?",
        'weak-constrains': "Did you mean 'weak-constraints'?",
        'strong-constrains': "Did you mean 'strong-constraints'?",
    };
    for (const key of Object.keys(reader.table)) {
        if (Object.hasOwn(buckets, key) || Object.hasOwn(hints, key))
            continue;
        if (key.includes('('))
            hints[key] = `A condition stands inside a bucket: [package.run-exports.weak."${key}"]`;
        else if (typeof reader.table[key] === 'string')
            hints[key] = `Run exports stand in a bucket, most in [package.run-exports.weak]`;
    }
    return hints;
}

;// CONCATENATED MODULE: ./build/manifest/workspace/values.js



function readVersion(reader, key) {
    const text = reader.string(key);
    return text === undefined ? undefined : versionAt(text, reader.at(key), reader.findings);
}
function readVersionLike(reader, key) {
    const value = reader.value(key);
    if (typeof value === 'number') {
        reader.error(key, 'manifest-type', `expected a string, found ${tomlTypeName(value)}`, {
            hint: `Put it in quotes: ${key} = "${value}"`,
        });
        return undefined;
    }
    return readVersion(reader, key) && value;
}
function versionAt(text, path, findings) {
    try {
        return conda/* Version */.Rx.parse(text);
    }
    catch (error) {
        findings.error('manifest-version', `malformed version string '${text}': ${(0,support/* messageOf */.bD)(error)}`, path);
        return undefined;
    }
}
function readUrl(reader, key) {
    const text = reader.string(key);
    return text !== undefined && checkUrl(text, reader.at(key), reader.findings) ? text : undefined;
}
function readUrls(reader, key) {
    if (!reader.has(key))
        return reader.strings(key);
    const urls = reader.strings(key);
    return urls?.filter((text) => checkUrl(text, reader.at(key, reader.table[key].indexOf(text)), reader.findings));
}
function checkUrl(text, path, findings) {
    if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(text) && URL.canParse(text))
        return true;
    findings.error('manifest-url', `'${text}' is not an absolute URL`, path, {
        hint: text.includes('.') && !text.includes('://') ? `Did you mean 'https://${text}'?` : undefined,
    });
    return false;
}
function compareVersionTexts(a, b) {
    return conda/* Version */.Rx.parse(a).compare(conda/* Version */.Rx.parse(b));
}

;// CONCATENATED MODULE: ./build/manifest/package/metadata.js





function readPackageMetadata(reader, source, context) {
    const read = (key, field, readOwn) => readInheritable(reader, key, context, readOwn, context.inheritable[field]) ?? context.projectDefaults?.[field];
    const text = (key) => () => reader.string(key);
    const file = (key, field) => readFile(reader, key, field, source, context);
    return metadata_withoutAbsent({
        name: packageName(reader, read('name', 'name', () => readName(reader))),
        version: read('version', 'version', () => readVersion(reader, 'version')),
        description: read('description', 'description', text('description')),
        authors: read('authors', 'authors', () => reader.strings('authors')),
        license: read('license', 'license', () => readLicense(reader, context)),
        licenseFile: file('license-file', 'licenseFile'),
        readme: file('readme', 'readme'),
        homepage: read('homepage', 'homepage', () => readUrl(reader, 'homepage')),
        repository: read('repository', 'repository', () => readUrl(reader, 'repository')),
        documentation: read('documentation', 'documentation', () => readUrl(reader, 'documentation')),
    });
}
function readInheritable(reader, key, context, readOwn, inherited) {
    const value = reader.value(key);
    if (value === undefined)
        return undefined;
    if (isTomlTable(value)) {
        if (!metadata_readMarker(new TableReader(context.findings, value, reader.at(key))))
            return undefined;
        if (inherited === undefined)
            reportNothingToInherit(reader, key, context);
        return inherited;
    }
    const expected = key === 'authors' ? 'array' : 'string';
    if (expected === 'array' ? Array.isArray(value) : typeof value === 'string')
        return readOwn();
    const hint = typeof value === 'number' ? `Put it in quotes: ${key} = "${value}"` : undefined;
    reader.typeError(key, expected === 'array' ? 'an array or a table' : 'a string or a table', hint);
    return undefined;
}
function metadata_readMarker(reader) {
    const value = reader.boolean('workspace');
    if (!reader.has('workspace') && Object.keys(reader.table).length === 0)
        reader.require('workspace');
    reader.finish();
    if (value === false) {
        reader.error('workspace', 'manifest-inherit', '`workspace` cannot be false', {
            hint: 'Remove the entry: inheritance is opt-in',
        });
    }
    return value === true;
}
function reportNothingToInherit(reader, key, { findings, inlineName }) {
    const malformed = findings.all.some(({ severity, path: at }) => severity === 'error' && at.length > 1 && at.at(-2) === 'workspace' && at.at(-1) === key);
    if (malformed)
        return;
    findings.error('manifest-inherit', `the workspace does not define a '${key}'`, reader.at(key, 'workspace'), {
        label: 'inherited here',
        hint: inlineName === undefined
            ? `Add \`${key}\` to [workspace], or write it here`
            : 'A definition beside a dependency inherits nothing from [workspace]: write it here',
    });
}
function readName(reader) {
    const name = reader.string('name');
    if (name === undefined || (0,conda/* isPackageName */.kb)(name))
        return name;
    reportPackageName(name, reader.at('name'), reader.findings, 'value');
    return undefined;
}
function packageName(reader, name) {
    if (name === undefined || (0,conda/* isPackageName */.kb)(name))
        return name;
    reportPackageName(name, reader.has('name') ? reader.at('name', 'workspace') : reader.path, reader.findings, 'value');
    return undefined;
}
function readLicense(reader, context) {
    const license = reader.string('license');
    if (license !== undefined)
        context.checks.expectLicense(license, reader.at('license'));
    return license;
}
function readFile(reader, key, field, source, context) {
    const { directory, inheritable, workspaceRoot } = context;
    const inherited = inheritable[field];
    const elsewhere = source !== undefined && source.kind !== 'path';
    const sources = source?.kind === 'path' ? [resolveSourcePath(source.path, directory)] : [];
    const readOwn = () => {
        const text = reader.string(key);
        if (text === undefined || elsewhere || context.inlineName !== undefined)
            return text;
        const candidates = [directory, ...sources].map((root) => external_node_path_.resolve(root, text));
        context.checks.expectPath(candidates, text, reader.at(key));
        return text;
    };
    const anchored = inherited === undefined ? undefined : reanchored(inherited, workspaceRoot, directory);
    const file = readInheritable(reader, key, context, readOwn, anchored);
    return elsewhere ? undefined : file;
}
function metadata_withoutAbsent(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/manifest/package/targets.js



function readPackageTargets(reader, context) {
    for (const [selector, value] of reader?.entries() ?? []) {
        const { findings } = context.package;
        const at = reader.at(selector);
        if (!isTomlTable(value)) {
            reportType(findings, value, 'a table', at);
            continue;
        }
        const usable = checkSelector(selector, value, at, context);
        const table = new TableReader(findings, value, at);
        const expression = expressionOf(selector);
        const tables = context.collector.when(usable ? expression : `target ${selector}`, at);
        for (const [key, place] of Object.entries(dependencyPlaces)) {
            const content = table.tableAt(key);
            if (content)
                readUnconditionalTable(content, place, tables, context);
        }
        readExtraDependencies(table, (content, place) => readUnconditionalTable(content, place, tables, context));
        table.finish({
            'run-exports': `Run exports of some platforms stand in [package.run-exports.weak."if(${expression})"]`,
            config: `The configuration of the backend stands in [package.build.target.${selector}.config]`,
            dependencies: 'A package has build-dependencies, host-dependencies and run-dependencies',
        });
    }
}
function expressionOf(selector) {
    if (selector === 'macos')
        return 'osx';
    if (/^(?:unix|linux|win|osx)$/.test(selector))
        return selector;
    return `host_platform == '${selector.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
function checkSelector(selector, content, at, { package: around, collector }) {
    const expression = expressionOf(selector);
    const fail = (message, hint, related) => {
        around.findings.error('manifest-target-selector', message, at, {
            mark: 'key',
            hint,
            related: related && [{ path: related, mark: 'key', message: 'first defined here' }],
        });
        return false;
    };
    const first = Object.keys(content)[0] ?? 'run-dependencies';
    if (selector.includes('(')) {
        const message = `\`${selector}\` is not a valid target selector`;
        return fail(message, `Put the expression into the table: [package.${first}."${selector}"]`);
    }
    if (selector.includes('*')) {
        const message = `the wildcard target selector '${selector}' is not supported in package targets`;
        return fail(message, `Use an expression: [package.${first}."if(host_platform == 'linux-64')"]`);
    }
    const repeated = collector.firstKey(expression);
    if (repeated) {
        const message = `duplicate condition: \`target.${selector}\` means the same as \`if(${expression})\``;
        return fail(message, `Put its content below "if(${expression})"`, repeated);
    }
    around.findings.warning('manifest-deprecated', '`[package.target]` is deprecated, use `if(...)` instead', at, {
        mark: 'key',
        hint: `Write [package.${first}."if(${expression})"]`,
    });
    return true;
}

;// CONCATENATED MODULE: ./build/manifest/package/read-package.js






const read_package_hints = {
    dependencies: 'A package has three tables: build-dependencies for tools that run while it is built, host-dependencies for what it is built against, run-dependencies for what it needs when it runs',
    constraints: "Did you mean 'run-constraints'?",
    requirements: "Did you mean 'run-dependencies'?",
    'pypi-dependencies': 'A conda package depends on conda packages only: see run-dependencies',
    'extra-dependency': "Did you mean 'extra-dependencies'?",
    'optional-dependencies': "Did you mean 'extra-dependencies'?",
    extras: "Did you mean 'extra-dependencies'?",
    backend: 'The backend stands in [package.build.backend]',
    'build-backend': 'The backend stands in [package.build.backend]',
    'build-system': 'The backend stands in [package.build.backend]',
    config: 'The configuration of the backend stands in [package.build.config]',
    'build-number': 'It stands in [package.build]',
    flags: 'They stand in [package.build]',
    source: 'It stands in [package.build]',
    channels: 'Channels stand in [workspace], those of the backend in [package.build.backend]',
    platforms: 'Platforms stand in [workspace]',
    preview: 'It stands in [workspace]',
    tasks: 'Tasks stand in a table of their own: [tasks]',
    'build-variants': 'Variants stand in [workspace.build-variants]',
};
function readPackage(reader, context) {
    if (!context.pixiBuild)
        reportPreview(reader, context);
    return readPackageBody(reader, context);
}
function readPackageBody(reader, context) {
    const { source, definition: build } = readBuildTable(reader, context);
    const metadata = readPackageMetadata(reader, source, context);
    const publish = reader.boolean('publish') ?? false;
    const collector = new TablesCollector();
    const tablesContext = { package: context, ownName: metadata.name ?? context.inlineName, collector };
    readPackageTables(reader, tablesContext);
    readPackageTargets(reader.tableAt('target'), tablesContext);
    reader.finish(read_package_hints);
    return (build && {
        origin: context.inlineName === undefined ? 'manifest' : 'inline',
        manifestPath: context.manifestPath,
        manifestDirectory: context.directory,
        ...metadata,
        publish,
        build,
        dependencies: collector.always,
        conditional: collector.conditional,
    });
}
function readBuildTable(reader, context) {
    reader.require('build', 'Say how the package is built: [package.build.backend] with name = "pixi-build-python"');
    const table = reader.tableAt('build');
    return table ? build_readBuild(table, context) : { definition: undefined, source: undefined };
}
function reportPreview(reader, { findings, previewPath }) {
    findings.error('manifest-preview', "[package] section is only allowed when the 'pixi-build' preview flag is enabled", reader.path, {
        hint: previewHint,
        related: previewPath && [{ path: previewPath, mark: 'value', message: 'the preview flags are set here' }],
    });
}

;// CONCATENATED MODULE: ./build/manifest/package/inline.js



function readInlinePackage({ name, value, path, spec }, context) {
    const { findings } = context;
    if (spec && !isSourceSpec(spec)) {
        findings.error('manifest-inline-package', 'an inline package definition requires a `git`, `path` or `url` source location', path, { hint: 'Say where the sources are, or remove `package`' });
    }
    if (!isTomlTable(value)) {
        reportType(findings, value, 'a table', path);
        return undefined;
    }
    const reader = new TableReader(findings, value, path);
    if (reader.has('name')) {
        reader.error('name', 'manifest-inline-package', `an inline package definition cannot set \`name\`; it is the name of the dependency, \`${name}\``, { mark: 'key', hint: 'Remove `name`' });
    }
    const { name: _, ...table } = value;
    const definition = readPackageBody(new TableReader(findings, table, path), { ...context, inlineName: name });
    return definition && { ...definition, name };
}

;// CONCATENATED MODULE: ./build/manifest/package/index.js



;// CONCATENATED MODULE: ./build/manifest/package-context.js
function packageContext(file, workspace, previewPath, projectDefaults, { findings, checks }) {
    return {
        findings,
        checks,
        directory: file.directory,
        manifestPath: file.path,
        workspaceRoot: workspace.root,
        inheritable: workspace.metadata,
        pool: workspace.pool,
        pixiBuild: workspace.preview.pixiBuild,
        previewPath,
        projectDefaults,
    };
}

;// CONCATENATED MODULE: ./build/manifest/workspace/names.js
function isEnvironmentName(name) {
    return /^[a-z0-9-]+$/.test(name);
}
function reportEnvironmentName(name, path, findings, mark) {
    const proposal = name
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .replace(/^-+|-+$/g, '');
    findings.error('manifest-environment-name', `Failed to parse environment name '${name}', please use only lowercase letters, numbers and dashes`, path, { mark, hint: proposal === '' ? undefined : `For example '${proposal}'` });
}
function normalizePypiName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function isPypiName(name) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name);
}

;// CONCATENATED MODULE: ./build/manifest/workspace/pep440.js
const versionPattern = 'v?(?:\\d+!)?\\d+(?:\\.\\d+)*(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview)[-_.]?\\d*)?(?:-\\d+|[-_.]?(?:post|rev|r)[-_.]?\\d*)?(?:[-_.]?dev[-_.]?\\d*)?';
const localPattern = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?';
const clausePattern = new RegExp(`^\\s*(?:` +
    `(?:<=|>=|<|>)\\s*${versionPattern}${localPattern}` +
    `|~=\\s*${versionPattern.replace('(?:\\.\\d+)*', '(?:\\.\\d+)+')}` +
    `|(?:==|!=)\\s*(?:${versionPattern}${localPattern}|v?(?:\\d+!)?\\d+(?:\\.\\d+)*\\.\\*)` +
    `|===\\s*[^\\s,;]+` +
    `)\\s*$`, 'i');
function versionSpecifiersProblem(text) {
    const clauses = text.split(',');
    if (clauses[clauses.length - 1]?.trim() === '' && clauses.length > 1)
        clauses.pop();
    for (const clause of clauses) {
        if (clausePattern.test(clause))
            continue;
        if (clause.trim() === '')
            return 'a version specifier is empty';
        if (/^\s*[\dv]/i.test(clause)) {
            return `'${clause.trim()}' has no operator; did you mean '==${clause.trim()}' or '>=${clause.trim()}'?`;
        }
        return `'${clause.trim()}' is not a PEP 440 version specifier`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/manifest/workspace/markers.js
const variables = new Set([
    'python_version',
    'python_full_version',
    'os_name',
    'os.name',
    'sys_platform',
    'sys.platform',
    'platform_release',
    'platform_system',
    'platform_version',
    'platform.version',
    'platform_machine',
    'platform.machine',
    'platform_python_implementation',
    'platform.python_implementation',
    'python_implementation',
    'implementation_name',
    'implementation_version',
    'extra',
    'extras',
    'dependency_groups',
]);
const tokenPattern = /\s*(?:(\(|\))|(<=|>=|===|==|~=|!=|<|>)|('[^']*'|"[^"]*")|([A-Za-z_][\w.]*))/y;
function markerProblem(text) {
    const tokens = [];
    tokenPattern.lastIndex = 0;
    while (tokenPattern.lastIndex < text.trimEnd().length) {
        const at = tokenPattern.lastIndex;
        const match = tokenPattern.exec(text);
        if (!match)
            return `cannot read '${text.slice(at).trim()}'`;
        tokens.push(match[0].trim());
    }
    let next = 0;
    const take = () => tokens[next++];
    const value = () => {
        const token = take();
        if (token === undefined)
            return 'it ends where a value should be';
        if (/^['"]/.test(token) || variables.has(token))
            return undefined;
        return `'${token}' is no marker variable; texts stand in quotes`;
    };
    const comparison = (depth) => {
        if (tokens[next] === '(') {
            if (depth > 100)
                return 'it is nested too deeply';
            next++;
            return disjunction(depth + 1) ?? (take() === ')' ? undefined : "a ')' is missing");
        }
        const problem = value();
        if (problem)
            return problem;
        const operator = take();
        const known = operator !== undefined &&
            (/^[<>=~!]/.test(operator) || operator === 'in' || (operator === 'not' && take() === 'in'));
        return known ? value() : `'${operator ?? ''}' is no comparison`;
    };
    const disjunction = (depth) => {
        for (;;) {
            const problem = comparison(depth);
            if (problem)
                return problem;
            if (tokens[next] !== 'and' && tokens[next] !== 'or')
                return undefined;
            next++;
        }
    };
    return disjunction(0) ?? (next < tokens.length ? `'${tokens[next]}' is left over` : undefined);
}

;// CONCATENATED MODULE: ./build/manifest/pyproject/requirement.js



function parseRequirement(text) {
    const head = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*/.exec(text);
    if (!head)
        return 'it does not begin with a package name';
    const extras = (head[2] ?? '').split(',').map((extra) => extra.trim());
    if (head[2]?.trim() === '' || head[2] === undefined)
        extras.length = 0;
    const badExtra = extras.find((extra) => !isPypiName(extra));
    if (badExtra !== undefined)
        return `'${badExtra}' is not a valid extra`;
    const name = normalizePypiName(head[1]);
    const rest = text.slice(head[0].length);
    if (rest.startsWith('@'))
        return parseDirect(name, extras, rest.slice(1).trim());
    const [versions = '', ...marker] = rest.split(';');
    const envMarkers = marker.length > 0 ? marker.join(';').trim() : undefined;
    const version = versions
        .trim()
        .replace(/^\((.*)\)$/, '$1')
        .trim();
    const problem = (version === '' ? undefined : versionSpecifiersProblem(version)) ??
        (envMarkers === undefined ? undefined : markerProblem(envMarkers));
    if (problem !== undefined)
        return problem;
    return { name, requirement: { kind: 'version', version: version || '*', ...common(extras, envMarkers) } };
}
function parseDirect(name, extras, text) {
    const [location = '', ...marker] = text.split(/\s+;\s*/);
    const envMarkers = marker.length > 0 ? marker.join(' ; ') : undefined;
    const problem = envMarkers === undefined ? undefined : markerProblem(envMarkers);
    if (problem !== undefined)
        return problem;
    const shared = common(extras, envMarkers);
    if (location === '')
        return 'there is no location after `@`';
    if (/^file:(?!\/\/)/.test(location))
        return { name, requirement: { kind: 'path', path: location.slice(5), ...shared } };
    if (!/^[A-Za-z][A-Za-z0-9+.-]*:/.test(location))
        return { name, requirement: { kind: 'path', path: location, ...shared } };
    if (!URL.canParse(location))
        return `'${location}' is not a URL`;
    const [address = '', fragment = ''] = location.split('#');
    const subdirectory = new URLSearchParams(fragment).get('subdirectory') ?? undefined;
    const where = subdirectory === undefined ? {} : { subdirectory };
    if (!address.startsWith('git+'))
        return { name, requirement: { kind: 'url', url: address, ...where, ...shared } };
    const [, git = '', rev] = /^git\+(.*?:\/\/[^/]*\/.*?)(?:@([^@]*))?$/.exec(address) ?? [];
    if (git === '')
        return `'${location}' is not a git URL`;
    return {
        name,
        requirement: {
            kind: 'git',
            git,
            ...(rev && { reference: { kind: 'rev', value: rev } }),
            ...where,
            ...shared,
        },
    };
}
const common = (extras, envMarkers) => ({
    extras: extras.map(normalizePypiName),
    ...(envMarkers !== undefined && { envMarkers }),
});

;// CONCATENATED MODULE: ./build/manifest/pyproject/groups.js




function readDependencyGroups(reader) {
    const groups = new Map();
    if (!reader)
        return groups;
    const entries = reader.entries();
    const written = new Map(entries.map(([name]) => [normalizePypiName(name), name]));
    const read = new Map();
    for (const [name] of entries)
        read.set(name, groups_readGroup(reader, name));
    checkIncludes(reader, read, written);
    const resolve = (name, seen) => {
        if (seen.has(name))
            return [];
        seen.add(name);
        return (read.get(name) ?? []).flatMap((item) => {
            if ('name' in item)
                return [item];
            const target = written.get(normalizePypiName(item.include));
            return target === undefined ? [] : resolve(target, seen);
        });
    };
    for (const [name] of entries)
        groups.set(name, resolve(name, new Set()));
    return groups;
}
function checkIncludes(reader, groups, written) {
    for (const [name, items] of groups) {
        for (const item of items) {
            if ('name' in item)
                continue;
            const at = reader.at(name, item.index);
            const target = written.get(normalizePypiName(item.include));
            if (target === undefined) {
                const near = (0,support/* nearestWord */.zZ)(item.include, groups.keys());
                reader.findings.error('manifest-dependency-group', `the dependency group '${item.include}' is not defined`, at, {
                    hint: near && `Did you mean '${near}'?`,
                });
            }
            else if (reaches(target, name, groups, written)) {
                reader.findings.error('manifest-dependency-group', `the dependency group '${name}' includes itself by way of '${item.include}'`, at);
            }
        }
    }
}
function reaches(start, goal, groups, written) {
    const open = [start];
    const seen = new Set(open);
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (name === goal)
            return true;
        for (const item of groups.get(name) ?? []) {
            const next = 'include' in item ? written.get(normalizePypiName(item.include)) : undefined;
            if (next === undefined || seen.has(next))
                continue;
            seen.add(next);
            open.push(next);
        }
    }
    return false;
}
function groups_readGroup(reader, name) {
    return (reader.array(name) ?? []).flatMap((item, index) => {
        const at = reader.at(name, index);
        if (typeof item === 'string') {
            const parsed = parseRequirement(item);
            if (typeof parsed !== 'string')
                return [parsed];
            reader.findings.error('manifest-pypi-requirement', `invalid requirement '${item}': ${parsed}`, at);
        }
        else if (isTomlTable(item)) {
            const table = new TableReader(reader.findings, item, at);
            table.require('include-group');
            const include = table.string('include-group');
            table.finish();
            return include === undefined ? [] : [{ include, index }];
        }
        else {
            reader.findings.error('manifest-type', `expected a string or a table, found ${tomlTypeName(item)}`, at);
        }
        return [];
    });
}

;// CONCATENATED MODULE: ./build/manifest/pyproject/project.js






const knownKeys = [
    'name',
    'version',
    'description',
    'readme',
    'requires-python',
    'license',
    'license-files',
    'authors',
    'maintainers',
    'keywords',
    'classifiers',
    'urls',
    'entry-points',
    'scripts',
    'gui-scripts',
    'dependencies',
    'optional-dependencies',
    'dynamic',
    'import-names',
    'import-namespaces',
];
function readPyproject(root, findings) {
    const reader = new TableReader(findings, root);
    const project = reader.tableAt('project');
    readBuildSystem(reader.tableAt('build-system'));
    const poetry = isTomlTable(root['tool']) ? root['tool']['poetry'] : undefined;
    const defaults = mergeDefaults(project && readProjectDefaults(project), isTomlTable(poetry) ? poetryDefaults(poetry) : {});
    const requiresPython = project && readRequiresPython(project);
    const dependencies = project ? readRequirements(project, 'dependencies') : [];
    const extras = project ? project_readExtras(project) : new Map();
    project?.know(...knownKeys);
    project?.finish();
    const groups = readDependencyGroups(reader.tableAt('dependency-groups'));
    const features = expandSelfReferences(new Map([...extras, ...groups]), extras, defaults.name);
    return { defaults, requiresPython, dependencies, features };
}
function readBuildSystem(reader) {
    if (reader?.require('requires', 'Write requires = [...] with what the build needs, as PEP 518 says')) {
        reader.strings('requires');
    }
}
function readProjectDefaults(project) {
    project.require('name');
    const name = project.string('name');
    if (name !== undefined && !isPypiName(name)) {
        project.error('name', 'manifest-package-name', `'${name}' is not a valid project name`, {
            hint: 'Names have letters, digits, dots, dashes and underscores, with a letter or digit at both ends',
        });
    }
    const version = condaVersion(project.string('version'));
    const description = project.string('description');
    const authors = readAuthors(project);
    return {
        ...(name !== undefined && { name }),
        ...(version && { version }),
        ...(description !== undefined && { description }),
        ...(authors && { authors }),
    };
}
function condaVersion(text) {
    if (text === undefined)
        return undefined;
    try {
        return conda/* Version */.Rx.parse(text);
    }
    catch {
        return undefined;
    }
}
function readAuthors(project) {
    return project.array('authors')?.flatMap((item, index) => {
        const at = project.at('authors', index);
        if (!isTomlTable(item)) {
            project.findings.error('manifest-type', `expected a table, found ${tomlTypeName(item)}`, at, {
                hint: 'Write { name = "...", email = "..." }',
            });
            return [];
        }
        const author = new TableReader(project.findings, item, at);
        const name = author.string('name');
        const email = author.string('email');
        author.finish();
        if (name === undefined)
            return email === undefined ? [] : [email];
        return [email === undefined ? name : `${name} <${email}>`];
    });
}
function poetryDefaults(poetry) {
    const text = (key) => {
        const value = poetry[key];
        return typeof value === 'string' ? value : undefined;
    };
    const authors = poetry['authors'];
    const name = text('name');
    const version = condaVersion(text('version'));
    const description = text('description');
    return {
        ...(name !== undefined && { name }),
        ...(version && { version }),
        ...(description !== undefined && { description }),
        ...(Array.isArray(authors) && { authors: authors.filter((author) => typeof author === 'string') }),
    };
}
const mergeDefaults = (first, second) => ({
    ...second,
    ...first,
});
function readRequiresPython(project) {
    const text = project.string('requires-python');
    const problem = text === undefined ? undefined : versionSpecifiersProblem(text);
    if (problem === undefined)
        return text;
    project.error('requires-python', 'manifest-pypi-version', `invalid 'requires-python': ${problem}`, {
        hint: 'Write for example requires-python = ">=3.11"',
    });
    return undefined;
}
function readRequirements(reader, key) {
    return (reader.array(key) ?? []).flatMap((item, index) => {
        const at = reader.at(key, index);
        if (typeof item !== 'string') {
            reader.findings.error('manifest-type', `expected a string, found ${tomlTypeName(item)}`, at);
            return [];
        }
        const parsed = parseRequirement(item);
        if (typeof parsed !== 'string')
            return [parsed];
        reader.findings.error('manifest-pypi-requirement', `invalid requirement '${item}': ${parsed}`, at, {
            hint: 'Requirements are written as PEP 508 has it, as in "rich >=13,<14"',
        });
        return [];
    });
}
function project_readExtras(project) {
    const table = project.tableAt('optional-dependencies');
    return new Map(table?.entries().map(([name]) => [name, readRequirements(table, name)]) ?? []);
}
function expandSelfReferences(features, extras, ownName) {
    const own = ownName === undefined ? undefined : normalizePypiName(ownName);
    const byNormalName = new Map([...extras].map(([name, list]) => [normalizePypiName(name), list]));
    const expand = (list, seen) => list.flatMap((item) => {
        if (item.name !== own)
            return [item];
        return item.requirement.extras.flatMap((extra) => {
            if (seen.has(extra))
                return [];
            seen.add(extra);
            return expand(byNormalName.get(extra) ?? [], seen);
        });
    });
    return new Map([...features].map(([name, list]) => [name, expand(list, new Set([normalizePypiName(name)]))]));
}

;// CONCATENATED MODULE: ./build/manifest/workspace/tasks.js


function readTasks(reader) {
    const tasks = new Map();
    for (const [name, value] of reader?.entries() ?? []) {
        const task = readTask(value, reader.at(name), reader.findings);
        if (task)
            tasks.set(name, task);
    }
    return tasks;
}
function readTask(value, path, findings) {
    if (typeof value === 'string')
        return command(value);
    if (Array.isArray(value))
        return { kind: 'alias', dependsOn: readDependencyList(value, path, findings, true), args: undefined };
    if (!isTomlTable(value)) {
        findings.error('manifest-type', `expected a string, a table or an array, found ${tomlTypeName(value)}`, path);
        return undefined;
    }
    const reader = new TableReader(findings, value, path);
    return reader.has('cmd') ? readCommandTask(reader) : readAliasTask(reader);
}
const command = (text) => ({
    kind: 'command',
    command: text,
    dependsOn: [],
    args: undefined,
    env: new Map(),
    cleanEnv: false,
});
function readCommandTask(reader) {
    const line = readCommandLine(reader);
    const task = {
        kind: 'command',
        command: line ?? '',
        dependsOn: readDependsOn(reader),
        args: readArguments(reader),
        cwd: reader.string('cwd'),
        env: readStringMap(reader.tableAt('env')),
        inputs: reader.strings('inputs'),
        outputs: reader.strings('outputs'),
        cleanEnv: reader.boolean('clean-env') ?? false,
        defaultEnvironment: readEnvironmentName(reader, 'default-environment'),
        description: reader.string('description'),
    };
    reader.finish();
    return line === undefined ? undefined : task;
}
function readCommandLine(reader) {
    const value = reader.value('cmd');
    if (typeof value === 'string')
        return value;
    if (Array.isArray(value))
        return reader.strings('cmd');
    reader.typeError('cmd', 'a string or an array');
    return undefined;
}
const commandOnly = 'Only a task with `cmd` may have it; a task without one runs others and has `depends-on`, `description` and `args`';
function readAliasTask(reader) {
    const task = {
        kind: 'alias',
        dependsOn: readDependsOn(reader),
        args: readArguments(reader),
        description: reader.string('description'),
    };
    const keys = ['cwd', 'env', 'inputs', 'outputs', 'clean-env', 'default-environment'];
    reader.finish(Object.fromEntries(keys.map((key) => [key, commandOnly])));
    return task;
}
function readDependsOn(reader) {
    const current = reader.has('depends-on');
    const key = !current && reader.has('depends_on') ? 'depends_on' : 'depends-on';
    if (key === 'depends_on') {
        reader.warning(key, 'manifest-deprecated', '`depends_on` is deprecated, use `depends-on` instead', {
            mark: 'key',
            hint: 'Rename it to `depends-on`',
        });
    }
    const value = reader.value(key);
    if (value === undefined)
        return [];
    if (typeof value === 'string')
        return [{ task: value, args: [] }];
    if (Array.isArray(value))
        return readDependencyList(value, reader.at(key), reader.findings, false);
    reader.findings.error('manifest-type', `expected string or array, found ${tomlTypeName(value)}`, reader.at(key), {
        hint: isTomlTable(value) ? `Put it into an array: ${key} = [{ task = "..." }]` : undefined,
    });
    return [];
}
function readDependencyList(items, path, findings, lenient) {
    return items.flatMap((item, index) => {
        const at = [...path, index];
        if (typeof item === 'string' && !lenient)
            return [{ task: item, args: [] }];
        if (!isTomlTable(item)) {
            const expected = lenient ? 'a table' : 'a string or a table';
            findings.error('manifest-type', `expected ${expected}, found ${tomlTypeName(item)}`, at, {
                hint: lenient ? 'Each item names a task: { task = "..." }' : undefined,
            });
            return [];
        }
        const reader = new TableReader(findings, item, at);
        reader.require('task');
        const task = reader.string('task');
        const args = readDependencyArguments(reader);
        const environment = readEnvironmentName(reader, 'environment');
        if (!lenient)
            reader.finish();
        return task === undefined ? [] : [{ task, args, ...(environment !== undefined && { environment }) }];
    });
}
function readDependencyArguments(reader) {
    return (reader.array('args') ?? []).flatMap((item, index) => {
        if (typeof item === 'string')
            return [{ value: item }];
        const entries = isTomlTable(item) ? Object.entries(item) : [];
        const [name, value] = entries[0] ?? [];
        if (entries.length === 1 && name !== undefined && typeof value === 'string')
            return [{ name, value }];
        reader.findings.error('manifest-task-argument', `expected a string or a table with one argument, found ${tomlTypeName(item)}`, reader.at('args', index), { hint: 'Write "value", or { name = "value" } with one name and a text' });
        return [];
    });
}
function readEnvironmentName(reader, key) {
    const name = reader.string(key);
    if (name !== undefined && !isEnvironmentName(name))
        reportEnvironmentName(name, reader.at(key), reader.findings, 'value');
    return name;
}
function readArguments(reader) {
    let withDefault = false;
    return reader.array('args')?.flatMap((item, index) => {
        const at = reader.at('args', index);
        const argument = readArgument(item, at, reader.findings);
        if (!argument)
            return [];
        if (argument.default !== undefined)
            withDefault = true;
        else if (withDefault) {
            reader.findings.error('manifest-task-argument', 'default value required after previous arguments with defaults', at, {
                hint: 'Give it a default, or put it before the arguments that have one',
            });
        }
        return [argument];
    });
}
function readArgument(item, path, findings) {
    if (typeof item === 'string')
        return checkArgumentName(item, path, findings) ? { name: item } : undefined;
    if (!isTomlTable(item)) {
        findings.error('manifest-type', `expected a string or a table, found ${tomlTypeName(item)}`, path);
        return undefined;
    }
    const reader = new TableReader(findings, item, path);
    reader.require('arg');
    const name = reader.string('arg');
    const fallback = reader.string('default');
    const choices = reader.strings('choices');
    reader.finish();
    if (name === undefined || !checkArgumentName(name, reader.at('arg'), findings))
        return undefined;
    if (choices && fallback !== undefined && !choices.includes(fallback)) {
        reader.error('default', 'manifest-task-argument', `default value '${fallback}' of argument '${name}' is not one of its choices`, {
            hint: `Choices are ${choices.map((choice) => `'${choice}'`).join(', ')}`,
        });
    }
    return { name, ...(fallback !== undefined && { default: fallback }), ...(choices && { choices }) };
}
function checkArgumentName(name, path, findings) {
    if (!name.includes('-'))
        return true;
    findings.error('manifest-task-argument', `'${name}' is not a valid task argument name, since it contains a dash`, path, {
        hint: `Templates cannot name it; use '${name.replaceAll('-', '_')}'`,
    });
    return false;
}
function readStringMap(reader) {
    const map = new Map();
    for (const [key, value] of reader?.entries() ?? []) {
        if (typeof value === 'string')
            map.set(key, value);
        else {
            reader?.error(key, 'manifest-type', `expected a string, found ${tomlTypeName(value)}`, {
                hint: typeof value === 'number' || typeof value === 'boolean' ? `Put it in quotes: ${key} = "${value}"` : undefined,
            });
        }
    }
    return map;
}

;// CONCATENATED MODULE: ./build/manifest/workspace/activation.js

function readActivation(reader) {
    if (!reader)
        return undefined;
    const scripts = reader.strings('scripts');
    const env = readStringMap(reader.tableAt('env'));
    reader.finish();
    return { ...(scripts && { scripts }), env };
}

;// CONCATENATED MODULE: ./build/manifest/workspace/context.js
function tableName(path) {
    return `[${path.map(String).join('.')}]`;
}

;// CONCATENATED MODULE: ./build/manifest/workspace/dependencies.js



function readDependencies(reader, options, context) {
    return readDependencyTable(reader, {
        findings: context.findings,
        manifestDirectory: context.directory,
        pixiBuild: context.preview.pixiBuild,
        pool: context.pool,
        tableName: tableName(reader.path),
        allowSource: options.allowSource,
        allowPins: 'none',
        allowWorkspace: true,
        onInlinePackage: (definition) => readInline(definition, options.inlinePackages, context),
    });
}
function readInline(definition, inlinePackages, context) {
    const read = readInlinePackage(definition, {
        findings: context.findings,
        checks: context.checks,
        directory: context.directory,
        manifestPath: context.manifestPath,
        workspaceRoot: context.directory,
        inheritable: context.inlineInheritable,
        pool: context.pool,
        pixiBuild: context.preview.pixiBuild,
        previewPath: context.previewPath,
        projectDefaults: undefined,
    });
    const name = definition.name.toLowerCase();
    if (inlinePackages.has(name)) {
        context.findings.error('manifest-inline-package', `\`${definition.name}\` has more than one inline definition`, definition.path, { mark: 'key', hint: 'Keep one of them' });
    }
    if (read)
        inlinePackages.set(name, read);
}

;// CONCATENATED MODULE: ./build/manifest/workspace/dev.js


const keys = ['path', 'git', 'url'];
const dev_references = ['branch', 'tag', 'rev'];
function readDevSources(reader, context) {
    const sources = new Map();
    for (const [name, value] of reader?.entries() ?? []) {
        const at = reader.at(name);
        if (!isTomlTable(value)) {
            context.findings.error('manifest-type', `expected a table, found ${tomlTypeName(value)}`, at, {
                hint: 'A development dependency is a location: { path = "..." }, { git = "..." } or { url = "..." }',
            });
            continue;
        }
        const source = readDevSource(new TableReader(context.findings, value, at));
        if (!source)
            continue;
        sources.set(name.toLowerCase(), source);
    }
    return sources;
}
function readDevSource(reader) {
    const path = reader.string('path');
    const git = readUrl(reader, 'git');
    const url = readUrl(reader, 'url');
    const given = dev_references.flatMap((kind) => {
        const value = reader.string(kind);
        return value === undefined ? [] : [{ kind, value }];
    });
    const subdirectory = reader.string('subdirectory');
    const md5 = reader.string('md5');
    const sha256 = reader.string('sha256');
    const lfs = reader.boolean('lfs');
    const known = reader.finish();
    const fail = (message) => reader.findings.error('manifest-dev', `failed to parse dev dependency: ${message}`, reader.path);
    const locations = keys.filter((key) => reader.has(key));
    if (locations.length === 0 && !known)
        return undefined;
    if (locations.length === 0)
        return fail('must specify one of path, url, or git');
    if (locations.length > 1)
        return fail('only one of `url`, `path`, or `git` can be specified');
    if (locations[0] !== 'git' && (given.length > 0 || reader.has('lfs'))) {
        return fail('`branch`, `rev`, `tag`, and `lfs` are only valid when `git` is specified');
    }
    if (locations[0] !== 'url' && (reader.has('md5') || reader.has('sha256'))) {
        return fail('`md5` and `sha256` are only valid when `url` is specified');
    }
    if (given.length > 1)
        return fail('only one of `branch`, `rev`, or `tag` can be specified');
    const where = subdirectory === undefined ? {} : { subdirectory };
    if (path !== undefined)
        return { kind: 'path', path, ...where };
    if (git !== undefined) {
        return { kind: 'git', git, ...(given[0] && { reference: given[0] }), ...(lfs !== undefined && { lfs }), ...where };
    }
    if (url === undefined)
        return undefined;
    return { kind: 'url', url, ...(md5 !== undefined && { md5 }), ...(sha256 !== undefined && { sha256 }), ...where };
}

;// CONCATENATED MODULE: ./build/manifest/workspace/pypi.js





function readPypiDependencies(reader) {
    const requirements = new Map();
    const written = new Map();
    for (const [key, value] of reader?.entries() ?? []) {
        const { findings } = reader;
        const path = reader.at(key);
        if (!isPypiName(key)) {
            findings.error('manifest-package-name', `'${key}' is not a valid PyPI package name`, path, {
                mark: 'key',
                hint: 'Names have letters, digits, dots, dashes and underscores, with a letter or digit at both ends',
            });
        }
        const name = normalizePypiName(key);
        const first = written.get(name);
        if (first !== undefined) {
            findings.error('manifest-duplicate', `duplicate key: \`${key}\``, path, {
                mark: 'key',
                label: 'duplicate defined here',
                related: [{ path: reader.at(first), mark: 'key', message: 'first defined here' }],
                hint: `PyPI takes '${first}' and '${key}' for one name`,
            });
        }
        written.set(name, first ?? key);
        const requirement = readPypiRequirement(value, path, findings);
        if (requirement)
            requirements.set(name, requirement);
    }
    return requirements;
}
function readPypiRequirement(value, path, findings) {
    if (typeof value === 'string') {
        return checkVersion(value, path, findings)
            ? { kind: 'version', version: normalVersion(value), extras: [] }
            : undefined;
    }
    if (!isTomlTable(value)) {
        findings.error('manifest-type', `expected a string or a table, found ${tomlTypeName(value)}`, path);
        return undefined;
    }
    return readTable(new TableReader(findings, value, path));
}
const normalVersion = (text) => (text.trim() === '*' ? '*' : text.trim());
function checkVersion(text, path, findings) {
    if (text.trim() === '*')
        return true;
    const location = likelyLocation(text);
    const problem = versionSpecifiersProblem(text);
    if (problem === undefined)
        return true;
    findings.error('manifest-pypi-version', location
        ? `expected a version, but '${text}' looks like a ${location}`
        : `invalid PyPI version '${text}': ${problem}`, path, { hint: location ? `Write { ${location} = "${text}" }` : 'Write for example ">=1.2,<2" or "*"' });
    return false;
}
function likelyLocation(text) {
    if (/^(?:[./\\]|~\/)/.test(text))
        return 'path';
    if (text.includes('git'))
        return 'git';
    return text.includes('://') ? 'url' : undefined;
}
const pypi_references = ['branch', 'tag', 'rev'];
function readTable(reader) {
    const { findings, path } = reader;
    const version = reader.string('version');
    const extras = reader.strings('extras') ?? [];
    const location = reader.string('path');
    const editable = reader.boolean('editable');
    const git = reader.has('git') ? readUrl(reader, 'git') : reader.string('git');
    const given = pypi_references.flatMap((kind) => {
        const text = reader.string(kind);
        return text === undefined ? [] : [{ kind, value: text }];
    });
    const lfs = reader.boolean('lfs');
    const url = reader.has('url') ? readUrl(reader, 'url') : reader.string('url');
    const subdirectory = reader.string('subdirectory');
    const index = reader.has('index') ? readUrl(reader, 'index') : reader.string('index');
    const envMarkers = reader.string('env-markers');
    reader.finish();
    extras.forEach((extra, at) => {
        if (!isPypiName(extra))
            findings.error('manifest-package-name', `'${extra}' is not a valid extra`, reader.at('extras', at));
    });
    const problem = envMarkers === undefined ? undefined : markerProblem(envMarkers);
    if (problem !== undefined) {
        reader.error('env-markers', 'manifest-pypi-marker', `invalid environment marker: ${problem}`, {
            hint: `Write for example env-markers = "sys_platform == 'win32'"`,
        });
    }
    const fail = (message, hint) => findings.error('manifest-pypi-requirement', message, path, { hint });
    const locations = ['git', 'path', 'url'].filter((key) => reader.has(key));
    if (given.length > 0 && !reader.has('git'))
        return fail('`branch`, `rev`, and `tag` are only valid when `git` is specified');
    if (given.length > 1)
        return fail('only one of `branch`, `rev`, or `tag` can be specified');
    if (locations.length > 1)
        return fail('only one of `url`, `path`, or `git` can be specified');
    const [only] = locations;
    if (only && reader.has('version')) {
        return fail(`\`version\` cannot be used with \`${only}\``, 'The location alone decides the version; remove `version`');
    }
    if (only && reader.has('index'))
        return fail(`\`index\` cannot be used with \`${only}\``, '`index` is for packages taken by version');
    const common = { extras: extras.map(normalizePypiName), ...(envMarkers !== undefined && { envMarkers }) };
    const where = subdirectory === undefined ? {} : { subdirectory };
    switch (only) {
        case 'path':
            return location === undefined
                ? undefined
                : { kind: 'path', path: location, ...(editable !== undefined && { editable }), ...common };
        case 'git':
            return git === undefined
                ? undefined
                : {
                    kind: 'git',
                    git,
                    ...(given[0] && { reference: given[0] }),
                    ...(lfs !== undefined && { lfs }),
                    ...where,
                    ...common,
                };
        case 'url':
            return url === undefined ? undefined : { kind: 'url', url, ...where, ...common };
        default:
            if (version !== undefined && !checkVersion(version, reader.at('version'), findings))
                return undefined;
            return {
                kind: 'version',
                version: normalVersion(version ?? '*'),
                ...(index !== undefined && { index }),
                ...common,
            };
    }
}

;// CONCATENATED MODULE: ./build/manifest/workspace/target-tables.js







function readTargetTables(reader, place, context) {
    const inlinePackages = new Map();
    const read = (key, allowSource) => {
        const table = reader.tableAt(key);
        return table ? readDependencies(table, { allowSource, inlinePackages }, context) : emptyDependencyTable;
    };
    const legacy = (key) => {
        if (!place.legacyTables)
            return emptyDependencyTable;
        if (reader.has(key))
            reportLegacyTable(reader, key, place, context);
        if (!context.preview.pixiBuild)
            return read(key, true);
        reader.know(key);
        return emptyDependencyTable;
    };
    const pypi = readPypiDependencies(reader.tableAt('pypi-dependencies'));
    return {
        dependencies: read('dependencies', true),
        constraints: read('constraints', false),
        hostDependencies: legacy('host-dependencies'),
        buildDependencies: legacy('build-dependencies'),
        pypiDependencies: new Map([...pypi].map(([name, requirement]) => [name, [requirement]])),
        dev: readDevSources(reader.tableAt('dev'), context),
        activation: readActivation(reader.tableAt('activation')),
        tasks: readTasks(reader.tableAt('tasks')),
        inlinePackages,
    };
}
function reportLegacyTable(reader, key, place, context) {
    if (!context.preview.pixiBuild) {
        reader.warning(key, 'manifest-deprecated', `${tableName(reader.at(key))} is deprecated outside a package`, {
            mark: 'key',
            hint: 'Put the entries into [dependencies], or enable the preview pixi-build and use [package]',
        });
        return;
    }
    const table = `package.${key}`;
    const condition = place.selector === undefined ? '' : `."if(${target_tables_conditionOf(place.selector)})"`;
    reader.error(key, 'manifest-misplaced-dependencies', `When 'pixi-build' is enabled, ${key} can only be specified for a package.`, {
        related: relatedPreview(context.previewPath),
        hint: `Did you mean [${table}${condition}]?`,
    });
}
const relatedPreview = (path) => path && [{ path, mark: 'value', message: 'pixi-build is enabled here' }];
function target_tables_conditionOf(selector) {
    if (selector === 'macos')
        return 'osx';
    return ['unix', 'linux', 'win', 'osx'].includes(selector) ? selector : `host_platform == '${selector}'`;
}
const emptyTables = {
    dependencies: emptyDependencyTable,
    constraints: emptyDependencyTable,
    hostDependencies: emptyDependencyTable,
    buildDependencies: emptyDependencyTable,
    pypiDependencies: new Map(),
    dev: new Map(),
    activation: undefined,
    tasks: new Map(),
    inlinePackages: new Map(),
};

;// CONCATENATED MODULE: ./build/manifest/pyproject/features.js


function withProject(features, project) {
    const own = features.get('default');
    if (own) {
        const dependencies = withPython(own.base.dependencies, project.requiresPython);
        const pypiDependencies = appended(own.base.pypiDependencies, project.dependencies);
        features.set('default', { ...own, base: { ...own.base, dependencies, pypiDependencies } });
    }
    for (const [name, requirements] of project.features) {
        if (name === 'default')
            continue;
        const feature = features.get(name) ?? emptyFeature(name);
        const pypiDependencies = appended(feature.base.pypiDependencies, requirements);
        features.set(name, { ...feature, base: { ...feature.base, pypiDependencies } });
    }
}
const emptyFeature = (name) => ({
    name,
    platforms: undefined,
    channels: undefined,
    channelPriority: undefined,
    solveStrategy: undefined,
    systemRequirements: undefined,
    pypiOptions: undefined,
    base: emptyTables,
    targets: [],
});
function appended(map, more) {
    const result = new Map(map);
    for (const { name, requirement } of more)
        result.set(name, [...(result.get(name) ?? []), requirement]);
    return result;
}
function withPython(table, requiresPython) {
    if (table.has('python'))
        return table;
    return new Map([...table, ['python', { kind: 'version', version: pythonVersions(requiresPython) }]]);
}
function pythonVersions(specifiers) {
    const text = (specifiers ?? '*')
        .replaceAll(/\s+/g, '')
        .replace(/^==(?!=)/, '')
        .replace(/,$/, '');
    try {
        return conda/* VersionSpec */.GO.parse(text);
    }
    catch {
        return conda/* VersionSpec */.GO.any;
    }
}

;// CONCATENATED MODULE: ./build/manifest/workspace/exclude-newer.js
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;
const month = 30.44 * day;
const year = 365.25 * day;
const unitMilliseconds = new Map([
    [['ns', 'nsec', 'nanos'], 1e-6],
    [['us', 'usec', 'micros'], 1e-3],
    [['ms', 'msec', 'millis'], 1],
    [['s', 'sec', 'secs', 'second', 'seconds'], second],
    [['m', 'min', 'mins', 'minute', 'minutes'], minute],
    [['h', 'hr', 'hrs', 'hour', 'hours'], hour],
    [['d', 'day', 'days'], day],
    [['w', 'wk', 'wks', 'week', 'weeks'], week],
    [['M', 'month', 'months'], month],
    [['y', 'yr', 'yrs', 'year', 'years'], year],
].flatMap(([names, length]) => names.map((name) => [name, length])));
function parseExcludeNewer(text) {
    const duration = parseDuration(text);
    if (duration !== undefined)
        return { kind: 'duration', text, milliseconds: duration };
    const instant = parseDate(text) ?? parseTimestamp(text);
    return instant === undefined ? undefined : { kind: 'instant', text, epochMilliseconds: instant };
}
function readExcludeNewer(value, path, findings) {
    if (typeof value !== 'string') {
        findings.error('manifest-exclude-newer', 'expected a string for a cut-off date', path, {
            hint: 'Dates are written as text here: put it in quotes, as in "2025-01-31" or "7d"',
        });
        return undefined;
    }
    const parsed = parseExcludeNewer(value);
    if (!parsed) {
        findings.error('manifest-exclude-newer', `\`${value}\` is neither a valid duration, date (YYYY-MM-DD), nor timestamp (RFC 3339)`, path, { hint: 'Write for example "7d", "2025-01-31" or "2025-01-31T12:00:00Z"' });
    }
    return parsed;
}
function parseDuration(text) {
    if (!/^\s*(\d+\s*[A-Za-z]+\s*)+$/.test(text))
        return undefined;
    let total = 0;
    for (const [, count, unit] of text.matchAll(/(\d+)\s*([A-Za-z]+)/g)) {
        const length = unitMilliseconds.get(unit);
        if (length === undefined)
            return undefined;
        total += Number(count) * length;
    }
    return Number.isFinite(total) ? total : undefined;
}
function parseDate(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    const start = match && utcDay(Number(match[1]), Number(match[2]), Number(match[3]));
    return typeof start === 'number' ? start + day : undefined;
}
function parseTimestamp(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/.exec(text);
    if (!match)
        return undefined;
    const number = (index) => Number(match[index] ?? 0);
    const start = utcDay(number(1), number(2), number(3));
    if (start === undefined || number(4) > 23 || number(5) > 59 || number(6) > 60)
        return undefined;
    if (number(9) > 23 || number(10) > 59)
        return undefined;
    const offset = (number(9) * hour + number(10) * minute) * (match[8] === '-' ? -1 : 1);
    const fraction = Math.floor(number(7) * 1000);
    return start + number(4) * hour + number(5) * minute + number(6) * second + fraction - offset;
}
function utcDay(fullYear, monthNumber, dayNumber) {
    const date = new Date(0);
    date.setUTCFullYear(fullYear, monthNumber - 1, dayNumber);
    return date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === dayNumber ? date.getTime() : undefined;
}
function readExcludeNewerTable(reader, normalize) {
    const cutOffs = new Map();
    for (const [name, value] of reader?.entries() ?? []) {
        const cutOff = readExcludeNewer(value, reader.at(name), reader.findings);
        if (cutOff)
            cutOffs.set(normalize(name), cutOff);
    }
    return cutOffs;
}

;// CONCATENATED MODULE: ./build/manifest/workspace/channels.js



function sortedByPriority(channels) {
    return [...channels].sort((a, b) => b.priority - a.priority);
}
function readChannels(reader, directory) {
    return reader
        .array('channels')
        ?.flatMap((item, index) => channels_readChannel(item, reader.at('channels', index), directory, reader.findings) ?? []);
}
function channels_readChannel(item, at, directory, findings) {
    if (typeof item === 'string')
        return makeChannel(item, 0, at, directory, findings);
    if (!isTomlTable(item)) {
        findings.error('manifest-type', `expected a string or a table, found ${tomlTypeName(item)}`, at);
        return undefined;
    }
    const reader = new TableReader(findings, item, at);
    reader.require('channel');
    const text = reader.string('channel');
    const priority = reader.integer('priority') ?? 0;
    const cutOff = reader.value('exclude-newer');
    const excludeNewer = cutOff === undefined ? undefined : readExcludeNewer(cutOff, reader.at('exclude-newer'), findings);
    reader.finish();
    if (Math.abs(priority) > 2 ** 31 - 1) {
        reader.error('priority', 'manifest-channel', `channel priority ${priority} is out of range`, {
            hint: 'It is a whole number between -2147483648 and 2147483647',
        });
    }
    const channel = text === undefined ? undefined : makeChannel(text, priority, reader.at('channel'), directory, findings);
    return channel && excludeNewer ? { ...channel, excludeNewer } : channel;
}
function makeChannel(text, priority, at, directory, findings) {
    const url = tryChannelUrl(text, directory);
    if (url === undefined) {
        findings.error('manifest-channel', `'${text}' is not a channel`, at, { hint: channelHint });
        return undefined;
    }
    return { text, url, priority };
}

;// CONCATENATED MODULE: ./build/manifest/workspace/virtual-packages.js

function defaultVirtualPackages(subdir) {
    const packages = [];
    const add = (name, version, build = '') => {
        if (version !== undefined)
            packages.push({ name, version, build });
    };
    const facts = (0,conda/* defaultFacts */.z5)(subdir);
    if ((0,conda/* isUnix */.Jb)(subdir))
        add('__unix', '0', '0');
    add('__linux', facts.linuxVersion);
    add(`__${facts.libc?.family}`, facts.libc?.version);
    add('__osx', facts.macVersion);
    add('__win', facts.windowsVersion);
    if (facts.microarchitecture !== undefined)
        add('__archspec', '0', facts.microarchitecture);
    return packages;
}
function overlayVirtualPackages(base, over) {
    const byName = new Map(base.map((entry) => [entry.name, entry]));
    for (const entry of over)
        byName.set(entry.name, entry);
    return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

;// CONCATENATED MODULE: ./build/manifest/workspace/platforms.js





function readPlatforms(reader) {
    const platforms = [];
    const firstIndex = new Map();
    (reader.array('platforms') ?? []).forEach((item, index) => {
        const at = reader.at('platforms', index);
        const platform = readPlatform(item, at, reader.findings);
        if (!platform)
            return;
        const first = firstIndex.get(platform.name);
        if (first === undefined) {
            firstIndex.set(platform.name, index);
            platforms.push(platform);
        }
        else {
            reportDuplicate(platform.name, at, reader.at('platforms', first), reader.findings);
        }
    });
    return platforms;
}
function reportDuplicate(name, at, first, findings) {
    findings.error('manifest-duplicate', `duplicate key: \`${name}\``, at, {
        label: 'duplicate defined here',
        related: [{ path: first, mark: 'value', message: 'first defined here' }],
        hint: 'Remove one of the two, or give one of them another name',
    });
}
function plainPlatform(subdir) {
    return {
        name: subdir,
        subdir,
        virtualPackages: overlayVirtualPackages(defaultVirtualPackages(subdir), []),
        declaredVirtualPackages: [],
    };
}
function platformHint(text, more = []) {
    const near = (0,support/* nearestWord */.zZ)(text, [...more, ...conda/* likelyPlatforms */.Pq]);
    return near && `Did you mean '${near}'?`;
}
function readPlatform(item, at, findings) {
    if (typeof item === 'string')
        return readSubdir(item, at, findings);
    if (isTomlTable(item))
        return platforms_readTable(new TableReader(findings, item, at));
    findings.error('manifest-type', `expected a string or a table, found ${tomlTypeName(item)}`, at);
    return undefined;
}
function readSubdir(text, at, findings) {
    const subdir = (0,conda/* parsePlatform */.FL)(text);
    if (subdir !== undefined)
        return plainPlatform(subdir);
    findings.error('manifest-platform', (0,conda/* unknownPlatformMessage */.zf)(text), at, { hint: platformHint(text) });
    return undefined;
}
function platforms_readTable(reader) {
    const { findings } = reader;
    const name = reader.string('name');
    const isSound = platforms_checkName(name, reader);
    const platformText = reader.string('platform');
    const declared = readVirtualPackages(reader);
    reader.finish();
    if (!reader.has('name') && !reader.has('platform')) {
        findings.error('manifest-platform', "a platform entry must set at least one of 'name' or 'platform'", reader.path, {
            hint: 'For example { platform = "linux-64", cuda = "12.4" }',
        });
        return undefined;
    }
    const subdirText = platformText ?? (reader.has('platform') ? undefined : name);
    if (subdirText === undefined || (subdirText === name && !isSound))
        return undefined;
    const subdir = (0,conda/* parsePlatform */.FL)(subdirText);
    if (subdir === undefined) {
        if (platformText === undefined) {
            reader.error('name', 'manifest-platform', `'${subdirText}' is not a conda subdir; set 'platform' explicitly when using a custom name`, {
                hint: platformHint(subdirText) ?? `For example { name = "${subdirText}", platform = "linux-64" }`,
            });
        }
        else {
            reader.error('platform', 'manifest-platform', (0,conda/* unknownPlatformMessage */.zf)(subdirText), {
                hint: platformHint(subdirText),
            });
        }
        return undefined;
    }
    if (name !== undefined && (0,conda/* parsePlatform */.FL)(name) !== undefined && (declared.length > 0 || name !== subdir)) {
        const reason = name === subdir
            ? 'stands for the plain subdir and cannot have virtual packages'
            : `is the name of another subdir than '${subdir}'`;
        findings.error('manifest-platform', `platform entry rejected: the name '${name}' ${reason}`, reader.path, {
            hint: 'Give the entry a distinct `name`, or leave `name` out to have one made',
        });
        return undefined;
    }
    const defaults = defaultVirtualPackages(subdir);
    return {
        name: name ?? derivedName(subdir, declared, defaults),
        subdir,
        virtualPackages: overlayVirtualPackages(defaults, declared),
        declaredVirtualPackages: declared,
    };
}
const reservedNames = new Set(['linux', 'unix', 'win', 'osx', 'macos']);
function platforms_checkName(name, reader) {
    if (name === undefined || (0,conda/* parsePlatform */.FL)(name) !== undefined)
        return true;
    const wellFormed = /^[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(name) && name.length <= 64;
    if (wellFormed && !reservedNames.has(name))
        return true;
    const why = reservedNames.has(name) ? ' (reserved for a family of platforms)' : '';
    reader.error('name', 'manifest-platform-name', `'${name}' is not a valid platform name (allowed: alphanumeric, '-')${why}`, {
        hint: 'Give a distinct `name` of up to 64 letters, digits and dashes that starts with a letter and does not end in a dash',
    });
    return false;
}
const friendlyKeys = [
    ['glibc', '__glibc'],
    ['linux', '__linux'],
    ['macos', '__osx'],
    ['osx', '__osx'],
    ['windows', '__win'],
];
function readVirtualPackages(reader) {
    const packages = [];
    const writtenAs = new Map();
    const add = (key, name, version, build = '') => {
        const other = writtenAs.get(name);
        if (other !== undefined) {
            reader.error(key, 'manifest-platform', `'${key}' and '${other}' both set ${name}`, {
                mark: 'key',
                related: [{ path: reader.at(other), mark: 'key', message: 'first set here' }],
                hint: 'Keep one of the two',
            });
            return;
        }
        writtenAs.set(name, key);
        if (version !== undefined)
            packages.push({ name, version, build });
    };
    readCuda(reader, add);
    const archspec = reader.string('archspec');
    if (archspec !== undefined) {
        checkArchspec(archspec, reader.at('archspec'), reader.findings);
        add('archspec', '__archspec', '0', archspec);
    }
    for (const [key, name] of friendlyKeys) {
        if (reader.has(key))
            add(key, name, readVersionLike(reader, key));
        else
            reader.know(key);
    }
    for (const key of Object.keys(reader.table)
        .filter((word) => word.startsWith('__'))
        .sort()) {
        const text = reader.string(key);
        const [version = '', build = ''] = text?.split('=', 2) ?? [];
        const good = text !== undefined && versionAt(version, reader.at(key), reader.findings) !== undefined;
        if (key === '__archspec' && build !== '')
            checkArchspec(build, reader.at(key), reader.findings);
        add(key, key, good ? version : undefined, build);
    }
    if (writtenAs.has('__cuda_arch') && !writtenAs.has('__cuda')) {
        reader.error(writtenAs.get('__cuda_arch'), 'manifest-platform', "'__cuda_arch' needs '__cuda'", {
            hint: 'Give the driver version too: cuda = { driver = "12.4", arch = "8.6" }',
        });
    }
    return packages;
}
function readCuda(reader, add) {
    const value = reader.value('cuda');
    if (value === undefined)
        return;
    if (!isTomlTable(value)) {
        if (typeof value === 'string')
            add('cuda', '__cuda', readVersionLike(reader, 'cuda'));
        else
            reader.typeError('cuda', 'a string or a table');
        return;
    }
    const table = new TableReader(reader.findings, value, reader.at('cuda'));
    const driver = readVersionLike(table, 'driver');
    const arch = readVersionLike(table, 'arch');
    table.finish();
    if (table.has('driver'))
        add('cuda', '__cuda', driver);
    if (table.has('arch'))
        add('cuda', '__cuda_arch', arch);
}
function checkArchspec(name, at, findings) {
    if ((0,conda/* isMicroarchitecture */.Ml)(name))
        return;
    const near = (0,support/* nearestWord */.zZ)(name, (0,conda/* microarchitectureNames */.wB)());
    findings.error('manifest-archspec', `'${name}' is not a known microarchitecture`, at, {
        hint: near && `Did you mean '${near}'?`,
    });
}
function derivedName(subdir, declared, defaults) {
    const byName = new Map(declared.map((entry) => [entry.name, entry]));
    const parts = [subdir];
    const friendly = [
        ['cuda', '__cuda'],
        ['archspec', '__archspec'],
        ['glibc', '__glibc'],
        ['linux', '__linux'],
        ['macos', '__osx'],
        ['windows', '__win'],
    ];
    const names = new Set(friendly.map(([, name]) => name));
    const rest = [...byName.keys()].filter((name) => !names.has(name)).sort();
    for (const [key, name] of [...friendly, ...rest.map((name) => [name.replace(/^_+/, ''), name])]) {
        const entry = byName.get(name);
        const standard = defaults.find((other) => other.name === name);
        if (!entry || (standard?.version === entry.version && standard.build === entry.build))
            continue;
        const value = name === '__archspec' ? entry.build : [entry.version, entry.build].filter((part) => part !== '').join('-');
        parts.push(key, value);
    }
    return parts.join('-').replace(/[^A-Za-z0-9-]/g, '-');
}

;// CONCATENATED MODULE: ./build/manifest/workspace/pypi-options.js



const indexStrategies = ['first-index', 'unsafe-first-match', 'unsafe-best-match'];
const prereleaseModes = ['disallow', 'allow', 'if-necessary', 'explicit', 'if-necessary-or-explicit'];
function readPypiOptions(reader) {
    if (!reader)
        return undefined;
    const overrides = reader.tableAt('dependency-overrides');
    const options = {
        indexUrl: readUrl(reader, 'index-url'),
        extraIndexUrls: readUrls(reader, 'extra-index-urls'),
        findLinks: readFindLinks(reader),
        noBuildIsolation: readFlagOrNames(reader, 'no-build-isolation'),
        indexStrategy: reader.word('index-strategy', indexStrategies),
        prereleaseMode: reader.word('prerelease-mode', prereleaseModes),
        noBuild: readFlagOrNames(reader, 'no-build'),
        noBinary: readFlagOrNames(reader, 'no-binary'),
        dependencyOverrides: overrides && readPypiDependencies(overrides),
        skipWheelFilenameCheck: reader.boolean('skip-wheel-filename-check'),
    };
    reader.finish();
    return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
function readFindLinks(reader) {
    return reader.array('find-links')?.flatMap((item, index) => {
        const at = reader.at('find-links', index);
        if (!isTomlTable(item)) {
            reader.findings.error('manifest-type', `expected a table, found ${tomlTypeName(item)}`, at, {
                hint: 'Write { path = "..." } or { url = "..." }',
            });
            return [];
        }
        const link = new TableReader(reader.findings, item, at);
        const path = link.string('path');
        const url = readUrl(link, 'url');
        link.finish();
        if (link.has('path') === link.has('url')) {
            reader.findings.error('manifest-pypi-options', 'expected exactly one of `path` and `url`', at);
            return [];
        }
        return path !== undefined ? [{ path }] : url !== undefined ? [{ url }] : [];
    });
}
function readFlagOrNames(reader, key) {
    const value = reader.value(key);
    if (value === undefined || typeof value === 'boolean')
        return value;
    if (Array.isArray(value))
        return reader.strings(key);
    reader.typeError(key, 'a boolean or an array');
    return undefined;
}
class PypiOptionsConflict extends Error {
}
function unitePypiOptions(all) {
    const united = {};
    for (const next of all) {
        if (!next)
            continue;
        for (const key of ['indexUrl', 'indexStrategy', 'prereleaseMode']) {
            const a = united[key];
            const b = next[key];
            if (a !== undefined && b !== undefined && a !== b)
                throw new PypiOptionsConflict(conflictSentence[key](a, b));
        }
        united.indexUrl ??= next.indexUrl;
        united.indexStrategy ??= next.indexStrategy;
        united.prereleaseMode ??= next.prereleaseMode;
        united.skipWheelFilenameCheck ??= next.skipWheelFilenameCheck;
        united.extraIndexUrls = joinLists(united.extraIndexUrls, next.extraIndexUrls, (url) => url);
        united.findLinks = joinLists(united.findLinks, next.findLinks, (link) => JSON.stringify(link));
        for (const key of ['noBuildIsolation', 'noBuild', 'noBinary']) {
            united[key] = joinFlagOrNames(united[key], next[key]);
        }
        if (next.dependencyOverrides) {
            united.dependencyOverrides = new Map([...next.dependencyOverrides, ...(united.dependencyOverrides ?? [])]);
        }
    }
    return Object.fromEntries(Object.entries(united).filter(([, value]) => value !== undefined));
}
const conflictSentence = {
    indexUrl: (a, b) => `multiple primary pypi indexes are not supported, found both ${a} and ${b} across multiple pypi options`,
    indexStrategy: (a, b) => `multiple index strategies are not supported, found both ${a} and ${b} across multiple pypi options`,
    prereleaseMode: (a, b) => `multiple prerelease modes are not supported, found both ${a} and ${b} across multiple pypi options`,
};
function joinLists(a, b, identity) {
    if (!a || !b)
        return a ?? b;
    const seen = new Set(a.map(identity));
    return [...a, ...b.filter((item) => !seen.has(identity(item)))];
}
function joinFlagOrNames(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    if (a === true || b === true)
        return true;
    if (a === false)
        return b;
    if (b === false)
        return a;
    return [...new Set([...a, ...b])];
}

;// CONCATENATED MODULE: ./build/manifest/workspace/system-requirements.js



function readSystemRequirements(reader) {
    if (!reader)
        return undefined;
    const libc = readLibc(reader);
    const archspec = reader.string('archspec');
    const requirements = {
        linux: readVersionLike(reader, 'linux'),
        macos: readVersionLike(reader, 'macos'),
        cuda: readVersionLike(reader, 'cuda'),
        ...(archspec !== undefined && { archspec }),
        ...(libc && { libc }),
    };
    reader.finish();
    return requirements;
}
function readLibc(reader) {
    const value = reader.value('libc');
    if (value === undefined)
        return undefined;
    if (typeof value === 'string') {
        const version = readVersionLike(reader, 'libc');
        return version === undefined ? undefined : { family: 'glibc', version };
    }
    if (!isTomlTable(value)) {
        reader.typeError('libc', 'a string or a table');
        return undefined;
    }
    const table = new TableReader(reader.findings, value, reader.at('libc'));
    table.require('version');
    const version = readVersionLike(table, 'version');
    const family = table.string('family') ?? 'glibc';
    table.finish();
    return version === undefined ? undefined : { family, version };
}
function uniteSystemRequirements(all, compareVersions) {
    const highest = (a, b) => a === undefined ? b : b === undefined || compareVersions(a, b) >= 0 ? a : b;
    return all.reduce((united, next) => {
        if (!next)
            return united;
        if (united.archspec && next.archspec && united.archspec !== next.archspec) {
            throw conflict(`archspec '${united.archspec}' and '${next.archspec}'`);
        }
        if (united.libc && next.libc && united.libc.family !== next.libc.family) {
            throw conflict(`the C libraries '${united.libc.family}' and '${next.libc.family}'`);
        }
        const libc = united.libc ?? next.libc;
        const libcVersion = highest(united.libc?.version, next.libc?.version);
        const archspec = united.archspec ?? next.archspec;
        return {
            linux: highest(united.linux, next.linux),
            macos: highest(united.macos, next.macos),
            cuda: highest(united.cuda, next.cuda),
            ...(archspec !== undefined && { archspec }),
            ...(libc && libcVersion !== undefined && { libc: { family: libc.family, version: libcVersion } }),
        };
    }, {});
}
const conflict = (what) => new support/* PixiBuildError */.rW('system-requirements-conflict', `system requirements ask for ${what} at once`, {
    exitCode: 2,
    hint: 'Features of one environment must agree; put them into different environments',
});

;// CONCATENATED MODULE: ./build/manifest/workspace/selector.js

const families = { unix: 'unix', linux: 'linux', osx: 'osx', macos: 'osx', win: 'win' };
function parseSelector(text, names) {
    if (Object.hasOwn(families, text))
        return { kind: 'family', text, family: families[text] };
    const subdir = (0,conda/* parsePlatform */.FL)(text);
    if (subdir !== undefined)
        return { kind: 'subdir', text, subdir };
    if (text.includes('*'))
        return { kind: 'glob', text };
    return names.has(text) ? { kind: 'name', text } : undefined;
}
function selectorMatches(selector, platform) {
    switch (selector.kind) {
        case 'family':
            return familyMatches(selector.family, platform.subdir);
        case 'subdir':
            return platform.subdir === selector.subdir;
        case 'glob':
            return globMatches(selector.text, platform.name);
        case 'name':
            return platform.name === selector.text;
    }
}
function familyMatches(family, subdir) {
    return family === 'unix' ? (0,conda/* isUnix */.Jb)(subdir) : (0,conda/* platformFamily */.Cz)(subdir) === family;
}
function globMatches(glob, text) {
    const [first = '', ...rest] = glob.split('*');
    if (!text.startsWith(first))
        return false;
    const last = rest.pop() ?? '';
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}

;// CONCATENATED MODULE: ./build/manifest/workspace/targets.js





function targets_readTargets(reader, legacyTables, platforms, context) {
    return readSelected(reader, platforms, context, (table, selector) => {
        const tables = readTargetTables(table, { legacyTables, selector: selector.text }, context);
        table.finish({ 'run-dependencies': runDependenciesHint });
        return { selector, tables };
    });
}
const runDependenciesHint = 'Packages that are needed when a package runs belong into [package.run-dependencies], those of the environment into [dependencies]';
function readSelected(reader, platforms, context, read) {
    const names = new Set([...context.platforms, ...platforms].map(({ name }) => name));
    return (reader?.entries() ?? []).flatMap(([text, value]) => {
        const at = reader.at(text);
        const selector = readSelector(text, names, at, context);
        if (!isTomlTable(value)) {
            context.findings.error('manifest-type', `expected a table, found ${tomlTypeName(value)}`, at);
            return [];
        }
        if (selector && !platforms.some((platform) => selectorMatches(selector, platform))) {
            context.findings.warning('manifest-unused-target', `The target selector '${text}' does not match any of the platforms ${platforms.length > 0 ? platforms.map(({ name }) => `'${name}'`).join(', ') : '(there are none)'}`, at, { mark: 'key', hint: `Add a platform that '${text}' matches to the platforms, or remove the table` });
        }
        const result = read(new TableReader(context.findings, value, at), selector ?? { kind: 'name', text });
        return selector ? [result] : [];
    });
}
function readSelector(text, names, at, context) {
    if (text.includes('(')) {
        const inner = /^if\((.*)\)$/.exec(text)?.[1]?.trim();
        context.findings.error('manifest-target-selector', `\`${text}\` is not a valid target selector. Expression selectors (\`if(...)\`) are only supported inside the \`[package]\` dependency tables`, at, {
            mark: 'key',
            hint: inner && target_tables_conditionOf(inner) === inner
                ? `Write [target.${inner}]`
                : 'Name a platform, such as [target.linux-64], or a family: unix, linux, osx, win',
        });
        return undefined;
    }
    const selector = parseSelector(text, names);
    if (!selector) {
        context.findings.error('manifest-target-selector', (0,conda/* unknownPlatformMessage */.zf)(text), at, {
            mark: 'key',
            hint: platformHint(text, ['unix', 'linux', 'osx', 'win', ...names]),
        });
    }
    return selector;
}

;// CONCATENATED MODULE: ./build/manifest/workspace/features.js








const channelPriorities = ['strict', 'flexible', 'disabled'];
const solveStrategies = ['highest', 'lowest', 'lowest-direct'];
const featureHints = {
    'run-dependencies': runDependenciesHint,
    'run-constraints': 'Constraints of a package belong into [package.run-constraints], those of an environment into [constraints]',
};
function readFeatures(reader, context) {
    return (reader?.entries() ?? []).flatMap(([name, value]) => {
        const at = reader.at(name);
        if (name === 'default') {
            context.findings.error('manifest-reserved-feature', "The feature 'default' is reserved and cannot be redefined", at, {
                mark: 'key',
                hint: 'The tables at the root of the manifest are the default feature: move the entries there',
            });
        }
        if (!isTomlTable(value)) {
            context.findings.error('manifest-type', `expected a table, found ${tomlTypeName(value)}`, at);
            return [];
        }
        const table = new TableReader(context.findings, value, at);
        const feature = readFeatureContent(table, name, true, context);
        table.finish(featureHints);
        return name === 'default' ? [] : [feature];
    });
}
function readFeatureContent(reader, name, legacyTables, context) {
    const platforms = readFeaturePlatforms(reader, name, context);
    const usable = platforms
        ? context.platforms.filter((platform) => platforms.includes(platform.name))
        : context.platforms;
    const systemRequirements = legacyTables ? readDeprecatedRequirements(reader, context) : undefined;
    return {
        name,
        platforms,
        channels: readChannels(reader, context.directory),
        channelPriority: reader.word('channel-priority', channelPriorities),
        solveStrategy: reader.word('solve-strategy', solveStrategies),
        systemRequirements,
        pypiOptions: readPypiOptions(reader.tableAt('pypi-options')),
        base: readTargetTables(reader, { legacyTables, selector: undefined }, context),
        targets: targets_readTargets(reader.tableAt('target'), legacyTables, usable, context),
    };
}
function readDeprecatedRequirements(reader, context) {
    const table = reader.tableAt('system-requirements');
    if (!table)
        return undefined;
    reader.warning('system-requirements', 'manifest-deprecated', '`system-requirements` is deprecated', {
        mark: 'key',
        hint: 'Say it where the platform is declared, as in platforms = [{ platform = "linux-64", glibc = "2.28" }]',
    });
    if (context.platforms.some(({ declaredVirtualPackages }) => declaredVirtualPackages.length > 0)) {
        reader.error('system-requirements', 'manifest-system-requirements', '`system-requirements` cannot be used together with platforms that declare virtual packages', {
            mark: 'key',
            hint: 'Move them into the tables of `platforms`',
        });
    }
    return readSystemRequirements(table);
}
function readFeaturePlatforms(reader, feature, context) {
    const names = [];
    const items = reader.array('platforms');
    items?.forEach((item, index) => {
        const at = reader.at('platforms', index);
        if (typeof item !== 'string') {
            context.findings.error('manifest-type', `expected a string, found ${tomlTypeName(item)}`, at, {
                hint: isTomlTable(item) ? 'Declare the platform in [workspace] and give its name here' : undefined,
            });
        }
        else if (names.includes(item)) {
            context.findings.error('manifest-duplicate', `duplicate key: \`${item}\``, at, {
                label: 'duplicate defined here',
                related: [{ path: reader.at('platforms', names.indexOf(item)), mark: 'value', message: 'first defined here' }],
            });
        }
        else if (isUsable(item, feature, at, context)) {
            names.push(item);
        }
    });
    return items && names;
}
function isUsable(name, feature, at, context) {
    const declared = context.platforms;
    if (declared.some((platform) => platform.name === name))
        return true;
    const subdir = (0,conda/* parsePlatform */.FL)(name);
    const allPlain = declared.every((platform) => platform.name === platform.subdir);
    if (subdir !== undefined && allPlain) {
        context.bringIn(plainPlatform(subdir));
        return true;
    }
    const known = declared.map((platform) => platform.name).join(', ');
    context.findings.error('manifest-feature-platform', subdir !== undefined
        ? `feature '${feature}' references platform '${name}', which the workspace does not declare`
        : `feature '${feature}' references platform '${name}' which is neither declared in the workspace nor a valid conda subdir: ${(0,conda/* unknownPlatformMessage */.zf)(name)}`, at, {
        hint: [
            platformHint(name, declared.map((platform) => platform.name)),
            `the workspace declares: ${known || 'none'}`,
        ]
            .filter(Boolean)
            .join('; '),
    });
    return false;
}

;// CONCATENATED MODULE: ./build/manifest/workspace/environments.js







const environments_ownKeys = ['features', 'solve-group', 'no-default-feature'];
function readEnvironments(reader, features, workspacePypiOptions, context) {
    const environments = new Map();
    environments.set('default', {
        name: 'default',
        features: [],
        inline: undefined,
        noDefaultFeature: false,
        solveGroup: undefined,
    });
    for (const [name, value] of reader?.entries() ?? []) {
        const at = reader.at(name);
        if (!isEnvironmentName(name))
            reportEnvironmentName(name, at, context.findings, 'key');
        const written = readEnvironment(name, value, at, features, context);
        if (!written)
            continue;
        const { path, ...environment } = written;
        checkTogether(environment, path, features, workspacePypiOptions, context);
        environments.set(name, environment);
    }
    return environments;
}
function readEnvironment(name, value, at, features, context) {
    if (Array.isArray(value)) {
        const listed = readFeatureList(value, at, false, features, context);
        return { name, features: listed, inline: undefined, noDefaultFeature: false, solveGroup: undefined, path: at };
    }
    if (!isTomlTable(value)) {
        context.findings.error('manifest-type', `expected a table or an array, found ${tomlTypeName(value)}`, at, {
            hint: typeof value === 'string' ? `Write ${name} = ["${value}"]` : undefined,
        });
        return undefined;
    }
    const reader = new TableReader(context.findings, value, at);
    const noDefaultFeature = reader.boolean('no-default-feature') ?? false;
    const solveGroup = reader.string('solve-group');
    const list = reader.array('features');
    const inlineKeys = Object.keys(value).filter((key) => !environments_ownKeys.includes(key));
    const inline = readFeatureContent(reader, name, false, context);
    if (inlineKeys.length === 0 && list === undefined && !reader.has('features') && solveGroup === undefined) {
        context.findings.error('manifest-missing-key', "missing field 'features' in table", at, {
            hint: 'List features, or give the environment content of its own, such as `dependencies`',
        });
    }
    reader.finish(featureHints);
    return {
        name,
        features: list ? readFeatureList(list, reader.at('features'), noDefaultFeature, features, context) : [],
        inline: inlineKeys.length > 0 ? inline : undefined,
        noDefaultFeature,
        solveGroup,
        path: list ? reader.at('features') : at,
    };
}
function readFeatureList(items, at, keepDefault, features, context) {
    const firstIndex = new Map();
    items.forEach((item, index) => {
        const path = [...at, index];
        if (typeof item !== 'string') {
            context.findings.error('manifest-type', `expected a string, found ${tomlTypeName(item)}`, path);
            return;
        }
        const first = firstIndex.get(item);
        if (!features.has(item)) {
            const near = (0,support/* nearestWord */.zZ)(item, features.keys());
            context.findings.error('manifest-unknown-feature', `The feature '${item}' is not defined in the manifest`, path, {
                hint: near ? `Did you mean '${near}'?` : `Add the feature to the manifest, as [feature.${item}.dependencies]`,
            });
        }
        else if (first !== undefined) {
            context.findings.error('manifest-duplicate', `The feature '${item}' is included more than once.`, path, {
                label: 'the feature is included here',
                related: [{ path: [...at, first], mark: 'value', message: 'the feature was previously included here' }],
                hint: 'The order of features matters, so keep only the one whose place is meant',
            });
        }
        else {
            firstIndex.set(item, index);
        }
    });
    return [...firstIndex.keys()].filter((name) => name !== 'default' || keepDefault);
}
function checkTogether(environment, path, features, workspacePypiOptions, context) {
    const used = featuresOf(environment, features);
    try {
        unitePypiOptions(used.map((feature) => feature.pypiOptions ?? workspacePypiOptions));
    }
    catch (error) {
        if (!(error instanceof PypiOptionsConflict))
            throw error;
        context.findings.error('manifest-pypi-options', (0,support/* messageOf */.bD)(error), path, {
            label: 'while resolving pypi options of features defined here',
            hint: 'Keep one of them, or put the features into different environments',
        });
    }
    try {
        uniteSystemRequirements(used.map((feature) => feature.systemRequirements), compareVersionTexts);
    }
    catch (error) {
        if (!(error instanceof support/* PixiBuildError */.rW))
            throw error;
        context.findings.error('manifest-system-requirements', error.message, path, {
            label: 'while resolving system requirements of features defined here',
            hint: error.hint,
        });
    }
}
function featuresOf(environment, features) {
    const listed = environment.features.flatMap((name) => features.get(name) ?? []);
    const own = environment.inline ? [environment.inline] : [];
    const fallback = environment.noDefaultFeature ? undefined : features.get('default');
    return [...own, ...listed, ...(fallback ? [fallback] : [])];
}

;// CONCATENATED MODULE: ./build/manifest/workspace/preview.js


const knownFlags = ['pixi-build'];
function readPreview(reader) {
    const value = reader.value('preview');
    if (value === undefined || value === false)
        return { pixiBuild: false, flags: [], all: false };
    if (value === true)
        return { pixiBuild: true, flags: [], all: true };
    if (!Array.isArray(value)) {
        reader.error('preview', 'manifest-type', `expected a boolean or an array, found ${tomlTypeName(value)}`, {
            hint: typeof value === 'string' ? `Write preview = ["${value}"]` : undefined,
        });
        return { pixiBuild: true, flags: [], all: false };
    }
    const flags = reader.strings('preview') ?? [];
    value.forEach((flag, index) => {
        if (typeof flag !== 'string' || knownFlags.includes(flag))
            return;
        const near = (0,support/* nearestWord */.zZ)(flag, knownFlags);
        reader.findings.warning('manifest-unknown-preview', `The preview feature '${flag}' is not known and has no effect`, reader.at('preview', index), { hint: near && `Did you mean '${near}'?` });
    });
    return { pixiBuild: flags.includes('pixi-build'), flags, all: false };
}

;// CONCATENATED MODULE: ./build/manifest/workspace/conda-pypi-map.js

const modes = ['overlay', 'replace'];
function readCondaPypiMap(reader) {
    const value = reader.value('conda-pypi-map');
    if (value === undefined || value === false)
        return value;
    if (value === true) {
        reader.error('conda-pypi-map', 'manifest-conda-pypi-map', '`conda-pypi-map = true` is not supported', {
            hint: 'Use `false` to disable the mapping, or a table to configure it',
        });
        return undefined;
    }
    if (!isTomlTable(value)) {
        reader.typeError('conda-pypi-map', 'a table or `false`');
        return undefined;
    }
    const table = new TableReader(reader.findings, value, reader.at('conda-pypi-map'));
    const entries = table.entries();
    if (entries.length === 0) {
        reader.warning('conda-pypi-map', 'manifest-deprecated', 'an empty `conda-pypi-map` no longer disables the mapping', {
            hint: 'Write conda-pypi-map = false',
        });
    }
    return new Map(entries.flatMap(([channel, entry]) => {
        const read = readEntry(entry, table.at(channel), reader.findings);
        return read === undefined ? [] : [[channel, read]];
    }));
}
function readEntry(value, at, findings) {
    if (value === false)
        return false;
    if (typeof value === 'string')
        return { location: value };
    if (!isTomlTable(value)) {
        findings.error('manifest-type', `expected a string, a table or \`false\`, found ${tomlTypeName(value)}`, at);
        return undefined;
    }
    const reader = new TableReader(findings, value, at);
    const location = reader.string('location');
    const mapping = readMapping(reader.tableAt('mapping'));
    const mappingMode = reader.word('mapping-mode', modes);
    const sameNameHeuristic = reader.boolean('same-name-heuristic');
    reader.finish();
    return {
        ...(location !== undefined && { location }),
        ...(mapping && { mapping }),
        ...(mappingMode && { mappingMode }),
        ...(sameNameHeuristic !== undefined && { sameNameHeuristic }),
    };
}
function readMapping(reader) {
    if (!reader)
        return undefined;
    const mapping = new Map();
    for (const [name, value] of reader.entries()) {
        if (typeof value === 'string')
            mapping.set(name, [value]);
        else if (value === false)
            mapping.set(name, []);
        else if (Array.isArray(value))
            mapping.set(name, reader.strings(name) ?? []);
        else
            reader.typeError(name, 'a string, an array or `false`');
    }
    return mapping;
}

;// CONCATENATED MODULE: ./build/manifest/workspace/metadata.js


function readMetadata(reader, context) {
    const license = reader.string('license');
    if (license !== undefined)
        context.checks.expectLicense(license, reader.at('license'));
    return workspace_metadata_withoutAbsent({
        name: reader.string('name'),
        version: readVersion(reader, 'version'),
        description: reader.string('description'),
        authors: reader.strings('authors'),
        license,
        licenseFile: readExistingFile(reader, 'license-file', context),
        readme: readExistingFile(reader, 'readme', context),
        homepage: readUrl(reader, 'homepage'),
        repository: readUrl(reader, 'repository'),
        documentation: readUrl(reader, 'documentation'),
    });
}
function readExistingFile(reader, key, context) {
    const text = reader.string(key);
    if (text !== undefined) {
        context.checks.expectPath([external_node_path_.resolve(context.directory, text)], text, reader.at(key));
    }
    return text;
}
function workspace_metadata_withoutAbsent(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/manifest/workspace/s3-options.js


function readS3Options(reader) {
    const buckets = new Map();
    for (const [bucket, value] of reader?.entries() ?? []) {
        if (!isTomlTable(value)) {
            reader?.error(bucket, 'manifest-type', `expected a table, found ${tomlTypeName(value)}`);
            continue;
        }
        const table = new TableReader(reader.findings, value, reader.at(bucket));
        for (const key of ['endpoint-url', 'region', 'force-path-style'])
            table.require(key);
        const endpointUrl = readUrl(table, 'endpoint-url');
        const region = table.string('region');
        const forcePathStyle = table.boolean('force-path-style');
        table.finish();
        if (endpointUrl !== undefined && region !== undefined && forcePathStyle !== undefined) {
            buckets.set(bucket, { endpointUrl, region, forcePathStyle });
        }
    }
    return buckets;
}

;// CONCATENATED MODULE: ./build/manifest/workspace/variants.js
function readBuildVariants(reader) {
    const variants = new Map();
    for (const [key, value] of reader?.entries() ?? []) {
        if (typeof value === 'string') {
            reader?.error(key, 'manifest-type', 'expected an array, found string', { hint: `Write ${key} = ["${value}"]` });
        }
        else {
            const values = reader?.strings(key);
            if (values)
                variants.set(key, values);
        }
    }
    return variants;
}

;// CONCATENATED MODULE: ./build/manifest/workspace/workspace-table.js












const workspace_table_hints = {
    members: 'A workspace lists no members: every folder below it with a [package] manifest belongs to it',
    variants: 'Variants stand under `build-variants`',
    tasks: 'Tasks stand in a table of their own: [tasks]',
    'pypi-dependencies': 'They stand in a table of their own: [pypi-dependencies]',
    environments: 'They stand in a table of their own: [environments]',
};
function readWorkspaceTable(reader, preview, context) {
    reader.know('preview', 'requires-pixi');
    if (reader.has('requires-pixi'))
        reader.string('requires-pixi');
    reader.require('channels', 'Say where packages come from, as in channels = ["conda-forge"]');
    const cutOff = reader.value('exclude-newer');
    const targets = reader.tableAt('target');
    const table = {
        metadata: readMetadata(reader, context),
        preview,
        channels: readChannels(reader, context.directory) ?? [],
        platforms: readPlatforms(reader),
        channelPriority: reader.word('channel-priority', channelPriorities),
        solveStrategy: reader.word('solve-strategy', solveStrategies),
        excludeNewer: cutOff === undefined ? undefined : readExcludeNewer(cutOff, reader.at('exclude-newer'), context.findings),
        buildVariants: readBuildVariants(reader.tableAt('build-variants')),
        buildVariantFiles: readVariantFiles(reader, context),
        condaPypiMap: readCondaPypiMap(reader),
        pypiOptions: readPypiOptions(reader.tableAt('pypi-options')),
        s3Options: readS3Options(reader.tableAt('s3-options')),
        pool: readPool(reader.tableAt('dependencies'), { ...context, pixiBuild: preview.pixiBuild }),
        readTargets: (platforms) => readSelected(targets, platforms, { findings: context.findings, platforms }, (selected, selector) => {
            const variants = readBuildVariants(selected.tableAt('build-variants'));
            selected.finish();
            return { selector, variants };
        }),
    };
    reader.finish(workspace_table_hints);
    return table;
}
function readVariantFiles(reader, context) {
    const key = 'build-variants-files';
    reader.strings(key);
    const items = reader.value(key);
    if (!Array.isArray(items))
        return [];
    return items.flatMap((item, index) => {
        if (typeof item !== 'string')
            return [];
        const file = external_node_path_.resolve(context.directory, item);
        context.checks.expectPath([file], item, reader.at(key, index));
        return [file];
    });
}

;// CONCATENATED MODULE: ./build/manifest/read-workspace.js
















const rootHints = {
    ...featureHints,
    'build-system': 'The build backend of a package stands in [package.build]',
    'build-backend': 'The build backend of a package stands in [package.build]',
    build: 'The build backend of a package stands in [package.build]',
    schema: "Did you mean '$schema'?",
    name: 'It belongs into [workspace] or [package]',
    channels: 'It belongs into [workspace]',
    platforms: 'It belongs into [workspace]',
};
function readWorkspace(file, context, pixiVersion) {
    const { findings } = context;
    const root = new TableReader(findings, file.table, file.tablePath);
    const project = file.kind === 'pyproject' ? readPyproject(file.document.root, findings) : undefined;
    const key = root.has('workspace') ? 'workspace' : 'project';
    if (key === 'project') {
        root.warning(key, 'manifest-deprecated', '`[project]` is deprecated, use `[workspace]` instead', {
            mark: 'key',
            hint: 'Rename the table to [workspace]',
        });
    }
    const reader = root.tableAt(key);
    if (!reader)
        return undefined;
    const requiresPixi = readRequiresPixi(reader.table, reader.path, pixiVersion, findings);
    const table = readWorkspaceTable(reader, readPreview(reader), context);
    const workspaceContext = contextOf(table, reader, project?.defaults, context);
    const named = readFeatures(root.tableAt('feature'), workspaceContext);
    const written = readDefaultFeature(root, table, workspaceContext);
    const features = new Map([written, ...named].map((feature) => [feature.name, feature]));
    if (project)
        withProject(features, project);
    const environments = readEnvironments(root.tableAt('environments'), features, table.pypiOptions, workspaceContext);
    reportUnusedFeatures(named, environments, root, findings);
    const excludeNewerPackages = readExcludeNewerTable(root.tableAt('exclude-newer'), (name) => name.toLowerCase());
    const excludeNewerPypi = readExcludeNewerTable(root.tableAt('pypi-exclude-newer'), normalizePypiName);
    readForeignKeys(root, file);
    const metadata = { ...project?.defaults, ...table.metadata };
    const workspace = {
        root: file.directory,
        manifestPath: file.path,
        manifestKind: file.kind,
        name: table.metadata.name ?? plainName(root) ?? metadata.name ?? external_node_path_.basename(file.directory),
        metadata,
        preview: table.preview,
        channels: table.channels,
        channelPriority: table.channelPriority,
        solveStrategy: table.solveStrategy,
        platforms: workspaceContext.platforms,
        requiresPixi,
        excludeNewer: table.excludeNewer,
        excludeNewerPackages,
        excludeNewerPypi,
        buildVariants: table.buildVariants,
        targetBuildVariants: table.readTargets(workspaceContext.platforms),
        buildVariantFiles: table.buildVariantFiles,
        pool: table.pool,
        condaPypiMap: table.condaPypiMap,
        pypiOptions: table.pypiOptions,
        s3Options: table.s3Options,
        features,
        environments,
    };
    const packageReader = root.tableAt('package');
    const definition = packageReader &&
        readPackage(packageReader, packageContext(file, workspace, workspaceContext.previewPath, project?.defaults, context));
    root.finish(rootHints);
    return { workspace, package: definition };
}
function checkTablesWithoutWorkspace(file, workspace, context) {
    const root = new TableReader(context.findings, file.table, file.tablePath);
    root.know('package');
    const trial = new Findings();
    const trialRoot = new TableReader(trial, file.table, file.tablePath);
    const trialContext = {
        ...context,
        findings: trial,
        preview: workspace.preview,
        previewPath: undefined,
        pool: workspace.pool,
        inlineInheritable: {},
        platforms: workspace.platforms,
        channels: workspace.channels,
        bringIn: () => { },
    };
    const named = readFeatures(trialRoot.tableAt('feature'), trialContext);
    const own = readDefaultFeature(trialRoot, { channelPriority: undefined, solveStrategy: undefined }, trialContext);
    const features = new Map([own, ...named].map((feature) => [feature.name, feature]));
    readEnvironments(trialRoot.tableAt('environments'), features, undefined, trialContext);
    readExcludeNewerTable(trialRoot.tableAt('exclude-newer'), (name) => name);
    readExcludeNewerTable(trialRoot.tableAt('pypi-exclude-newer'), (name) => name);
    readForeignKeys(trialRoot, file);
    trialRoot.know('package', 'workspace', 'project');
    trialRoot.finish(rootHints);
    for (const finding of trial.all) {
        if (finding.severity === 'error' && finding.code !== 'manifest-misplaced-dependencies') {
            context.findings.error(finding.code, finding.message, finding.path, finding);
        }
    }
    for (const key of Object.keys(file.table)) {
        if (!tablesOfWorkspaces.has(key))
            continue;
        root.warning(key, 'manifest-no-effect', `[${key}] has no effect in a manifest without [workspace]`, {
            mark: 'key',
            hint: key.endsWith('dependencies')
                ? 'What the package needs stands in [package.build-dependencies], [package.host-dependencies] and [package.run-dependencies]'
                : `Move it to the manifest of the workspace`,
        });
    }
}
const tablesOfWorkspaces = new Set([
    'dependencies',
    'constraints',
    'host-dependencies',
    'build-dependencies',
    'pypi-dependencies',
    'pypi-options',
    'exclude-newer',
    'pypi-exclude-newer',
    'dev',
    'activation',
    'tasks',
    'target',
    'feature',
    'environments',
    'system-requirements',
]);
function contextOf(table, reader, projectDefaults, context) {
    const platforms = [...table.platforms];
    return {
        ...context,
        preview: table.preview,
        previewPath: reader.has('preview') ? reader.at('preview') : undefined,
        pool: table.pool,
        inlineInheritable: projectDefaults ?? {},
        platforms,
        channels: table.channels,
        bringIn: (platform) => {
            platforms.push(platform);
        },
    };
}
function readDefaultFeature(root, settings, context) {
    return {
        name: 'default',
        platforms: undefined,
        channels: undefined,
        channelPriority: settings.channelPriority,
        solveStrategy: settings.solveStrategy,
        systemRequirements: readDeprecatedRequirements(root, context),
        pypiOptions: readPypiOptions(root.tableAt('pypi-options')),
        base: readTargetTables(root, { legacyTables: true, selector: undefined }, context),
        targets: targets_readTargets(root.tableAt('target'), true, context.platforms, context),
    };
}
function reportUnusedFeatures(features, environments, root, findings) {
    const used = new Set([...environments.values()].flatMap((environment) => environment.features));
    for (const { name } of features) {
        if (used.has(name))
            continue;
        findings.warning('manifest-unused-feature', `The feature '${name}' is defined but not used in any environment`, root.at('feature', name), {
            mark: 'key',
            hint: 'Remove the feature from the manifest or add it to an environment',
        });
    }
}
function readForeignKeys(root, file) {
    if (root.has('$schema'))
        root.string('$schema');
    else
        root.know('$schema');
    if (file.kind === 'pyproject')
        return;
    const tool = root.value('tool');
    if (tool !== undefined && !isTomlTable(tool)) {
        root.error('tool', 'manifest-type', `expected a table, found ${tomlTypeName(tool)}`);
    }
}
function plainName(root) {
    const table = root.has('package') ? root.table['package'] : undefined;
    const name = isTomlTable(table) && Object.hasOwn(table, 'name') ? table['name'] : undefined;
    return typeof name === 'string' ? name : undefined;
}

;// CONCATENATED MODULE: ./build/manifest/read-package.js





function readPackageFile(file, workspace, context) {
    const project = file.kind === 'pyproject' ? readPyproject(file.document.root, context.findings) : undefined;
    checkTablesWithoutWorkspace(file, workspace, context);
    const reader = new TableReader(context.findings, file.table, file.tablePath).tableAt('package');
    return reader && readPackage(reader, packageContext(file, workspace, undefined, project?.defaults, context));
}

;// CONCATENATED MODULE: ./build/manifest/load.js









const emulatedPixiVersion = '0.77.0';
async function loadWorkspace(options) {
    const pixiVersion = options.emulatedPixiVersion ?? emulatedPixiVersion;
    const files = options.files ?? realFiles;
    const found = await findWorkspace({
        cwd: external_node_path_.resolve(options.cwd),
        manifestPath: options.manifestPath,
        environment: options.environment,
        pixiVersion,
    });
    const read = await readWholeFile(found.workspace, files, (context) => readWorkspace(found.workspace, context, pixiVersion));
    const { workspace } = read.value;
    const warnings = [...shellWarnings(workspace, options.environment), ...read.warnings];
    if (!found.package || found.package === found.workspace) {
        return { workspace, ...(read.value.package && { package: read.value.package }), warnings };
    }
    const closest = found.package;
    const member = await readWholeFile(closest, files, (context) => readPackageFile(closest, workspace, context));
    return { workspace, package: member.value, warnings: [...warnings, ...member.warnings] };
}
async function loadPackage(location, workspace, options = {}) {
    const source = await findSourceManifest(external_node_path_.resolve(location));
    if (source.kind !== 'manifest') {
        const { packageOfForeignFile } = await __webpack_require__.e(/* import() */ 1393).then(__webpack_require__.bind(__webpack_require__, 1393));
        const around = await enclosingWorkspace(external_node_path_.dirname(source.path), workspace, options);
        return { kind: source.kind, definition: packageOfForeignFile(source), workspace: around, warnings: [] };
    }
    const file = await readManifestFile(source.path);
    if (!file || !Object.hasOwn(file.table, 'package'))
        throw notAPackage(source.path, file);
    const files = options.files ?? realFiles;
    const pixiVersion = options.emulatedPixiVersion ?? emulatedPixiVersion;
    const found = await findWorkspace({ cwd: file.directory, manifestPath: source.path, environment: {}, pixiVersion });
    if (found.workspace.path === source.path) {
        const own = await readWholeFile(found.workspace, files, (context) => readWorkspace(found.workspace, context, pixiVersion));
        if (!own.value.package)
            throw notAPackage(source.path, file);
        return { kind: 'manifest', definition: own.value.package, workspace: own.value.workspace, warnings: own.warnings };
    }
    const owner = workspace?.manifestPath === found.workspace.path
        ? workspace
        : (await readWholeFile(found.workspace, files, (context) => readWorkspace(found.workspace, context, pixiVersion)))
            .value.workspace;
    const read = await readWholeFile(file, files, (context) => readPackageFile(file, owner, context));
    return { kind: 'manifest', definition: read.value, workspace: owner, warnings: read.warnings };
}
async function enclosingWorkspace(directory, known, options) {
    try {
        const { workspace } = await loadWorkspace({ cwd: directory, environment: {}, ...options });
        return known?.manifestPath === workspace.manifestPath ? known : workspace;
    }
    catch (error) {
        if (error instanceof support/* PixiBuildError */.rW && error.code === 'manifest-not-found')
            return undefined;
        throw error;
    }
}
async function readWholeFile(file, files, read) {
    const findings = new Findings();
    const checks = new DeferredChecks();
    const value = read({ findings, checks, directory: file.directory, manifestPath: file.path });
    await checks.run(findings, files);
    const diagnostics = await locateFindings(file.document, findings.all);
    if (findings.hasErrors)
        throw new support/* InvalidInputError */.oC('manifest', diagnostics);
    if (value === undefined)
        throw new Error(`nothing was read from ${file.path}, and nothing was said about it`);
    return { value, warnings: diagnostics };
}
function notAPackage(file, manifest) {
    const table = manifest?.kind === 'pyproject' ? '[tool.pixi.package]' : '[package]';
    return new support/* PixiBuildError */.rW('not-a-package', `the ${external_node_path_.basename(file)} does not describe a package: '${file}'`, {
        exitCode: 2,
        hint: `A ${table} section is missing in it`,
    });
}
function shellWarnings(workspace, environment) {
    const shell = environment['PIXI_PROJECT_MANIFEST'];
    if (!environment['PIXI_IN_SHELL'] || !shell || external_node_path_.resolve(shell) === workspace.manifestPath)
        return [];
    return [
        {
            severity: 'warning',
            code: 'manifest-other-shell',
            message: `using the workspace '${workspace.manifestPath}', not '${shell}' of the surrounding pixi shell`,
            hint: 'Name the manifest with --manifest-path to be explicit',
        },
    ];
}

;// CONCATENATED MODULE: ./build/manifest/locate-dependency.js


const locate_dependency_tableName = /^(?:build|host|run)-dependencies$/;
async function locateDependency(manifestPath, names) {
    const manifest = await readManifestFile(manifestPath, false);
    if (!manifest)
        return undefined;
    const keys = dependencyKeys(manifest.table['package'], ['package'], false);
    const found = names
        .map((name) => keys.find((path) => String(path.at(-1)).toLowerCase() === name))
        .find((path) => path !== undefined);
    if (!found)
        return undefined;
    const { TomlLocator } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(9663)]).then(__webpack_require__.bind(__webpack_require__, 9663));
    return new TomlLocator(manifest.document).locate([...manifest.tablePath, ...found], 'key');
}
function dependencyKeys(value, path, isInside) {
    if (!isTomlTable(value))
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        const own = [...path, key];
        const isTable = !isInside || key.includes('(');
        return isTable ? dependencyKeys(inner, own, isInside || locate_dependency_tableName.test(key)) : [own];
    });
}

;// CONCATENATED MODULE: ./build/manifest/resolve/platforms.js







function environmentPlatforms(workspace, name = 'default') {
    const environment = workspace.environments.get(name);
    if (!environment)
        throw new support/* PixiBuildError */.rW('unknown-environment', `unknown environment '${name}'`, { exitCode: 2 });
    const features = featuresOf(environment, workspace.features);
    const restricting = features.flatMap((feature) => (feature.platforms ? [new Set(feature.platforms)] : []));
    const requirements = uniteSystemRequirements(features.map((feature) => feature.systemRequirements), compareVersionTexts);
    return workspace.platforms
        .filter((platform) => restricting.every((names) => names.has(platform.name)))
        .map((platform) => withRequirements(platform, requirements));
}
function workspacePlatform(workspace, name) {
    const declared = environmentPlatforms(workspace).find((platform) => platform.name === name);
    if (declared)
        return declared;
    const subdir = (0,conda/* parsePlatform */.FL)(name);
    if (subdir !== undefined) {
        const requirements = workspace.features.get('default')?.systemRequirements;
        return withRequirements(plainPlatform(subdir), requirements ?? {});
    }
    throw new support/* PixiBuildError */.rW('unknown-platform', `'${name}' is neither a platform of the workspace nor a conda subdir`, {
        exitCode: 2,
        hint: `The workspace has ${workspace.platforms.map((platform) => platform.name).join(', ') || 'none'}`,
    });
}
function withRequirements(platform, requirements) {
    const asked = requiredVirtualPackages(platform.subdir, requirements);
    if (asked.length === 0)
        return platform;
    return { ...platform, virtualPackages: overlayVirtualPackages(platform.virtualPackages, asked) };
}
function requiredVirtualPackages(subdir, requirements) {
    const { linux, macos, cuda, libc, archspec } = requirements;
    const packages = [];
    const add = (name, version, build = '') => {
        if (version !== undefined)
            packages.push({ name, version, build });
    };
    const isLinux = subdir.startsWith('linux-');
    const isMac = subdir.startsWith('osx-');
    if (isLinux)
        add('__linux', linux);
    if (isLinux && libc)
        add(`__${libc.family}`, libc.version);
    if (isMac)
        add('__osx', macos);
    else
        add('__cuda', cuda);
    if (archspec !== undefined)
        add('__archspec', '0', archspec);
    return packages;
}

;// CONCATENATED MODULE: ./build/manifest/resolve/environment.js






function getEnvironment(workspace, name) {
    const environment = workspace.environments.get(name);
    if (environment)
        return environment;
    throw new support/* PixiBuildError */.rW('unknown-environment', `unknown environment '${name}'`, {
        exitCode: 2,
        hint: `The workspace has ${[...workspace.environments.keys()].map((known) => `'${known}'`).join(', ')}`,
    });
}
function environmentFeatures(workspace, name) {
    return featuresOf(getEnvironment(workspace, name), workspace.features);
}
function solveGroups(workspace) {
    const groups = [];
    for (const environment of workspace.environments.values()) {
        const group = groups.find(({ name }) => name !== undefined && name === environment.solveGroup);
        if (group)
            group.environments.push(environment.name);
        else
            groups.push({ name: environment.solveGroup, environments: [environment.name] });
    }
    return groups;
}
function resolveEnvironment(workspace, name, platformName) {
    const platform = environmentPlatforms(workspace, name).find((candidate) => candidate.name === platformName);
    if (!platform) {
        const known = environmentPlatforms(workspace, name).map((candidate) => candidate.name);
        throw new support/* PixiBuildError */.rW('unsupported-platform', `the environment '${name}' does not support the platform '${platformName}'`, {
            exitCode: 2,
            hint: `It supports ${known.join(', ') || 'none'}`,
        });
    }
    return resolveFeatures(workspace, name, environmentFeatures(workspace, name), platform);
}
function resolveSolveGroup(workspace, environments, platformName) {
    const [first] = environments;
    if (first === undefined)
        throw new Error('a solve group without environments');
    const features = [...new Set(environments.flatMap((name) => environmentFeatures(workspace, name)))];
    const ordered = [
        ...features.filter((feature) => feature.name !== 'default'),
        ...features.filter((feature) => feature.name === 'default'),
    ];
    return resolveFeatures(workspace, first, ordered, resolveEnvironment(workspace, first, platformName).platform);
}
function resolveFeatures(workspace, name, features, platform) {
    const resolved = features.map((feature) => resolveFeature(feature, platform));
    return {
        name,
        platform,
        channels: mergedChannels(workspace, features),
        channelPriority: mergedChannelPriority(name, features),
        solveStrategy: features.find((feature) => feature.solveStrategy)?.solveStrategy ?? workspace.solveStrategy ?? 'highest',
        dependencies: accumulate(resolved.map((tables) => tables.dependencies)),
        constraints: accumulate(resolved.map((tables) => tables.constraints)),
        pypiDependencies: accumulateLists(resolved.map((tables) => tables.pypiDependencies)),
        pypiOptions: unitePypiOptions(features.map((feature) => feature.pypiOptions ?? workspace.pypiOptions)),
        dev: firstWins(resolved.map((tables) => tables.dev)),
        tasks: firstWins(resolved.map((tables) => tables.tasks)),
        activation: {
            scripts: resolved.flatMap((tables) => tables.scripts),
            env: firstWins(resolved.map((tables) => tables.env)),
        },
        inlinePackages: firstWins(resolved.map((tables) => tables.inlinePackages)),
        excludeNewer: workspace.excludeNewer,
    };
}
function environmentChannels(workspace, name = 'default') {
    return mergedChannels(workspace, environmentFeatures(workspace, name));
}
function mergedChannels(workspace, features) {
    const all = features.flatMap((feature) => feature.channels ?? workspace.channels);
    const seen = new Set();
    return sortedByPriority(all).filter(({ url }) => !seen.has(url) && seen.add(url));
}
function mergedChannelPriority(environment, features) {
    const given = new Set(features.flatMap((feature) => feature.channelPriority ?? []));
    if (given.size > 1) {
        throw new support/* PixiBuildError */.rW('channel-priority-conflict', 'Multiple channel priorities are not allowed in a single environment', {
            exitCode: 2,
            hint: `The features of '${environment}' say ${[...given].join(' and ')}; keep one`,
        });
    }
    return [...given][0] ?? 'strict';
}
function resolveFeature(feature, platform) {
    const layers = [
        feature.base,
        ...feature.targets.filter(({ selector }) => selectorMatches(selector, platform)).map(({ tables }) => tables),
    ];
    const over = (pick) => lastWins(layers.map(pick));
    const dependencies = lastWins([
        over((tables) => tables.dependencies),
        over((tables) => tables.hostDependencies),
        over((tables) => tables.buildDependencies),
    ]);
    return {
        dependencies,
        constraints: over((tables) => tables.constraints),
        pypiDependencies: over((tables) => tables.pypiDependencies),
        dev: over((tables) => tables.dev),
        tasks: over((tables) => tables.tasks),
        scripts: layers.findLast((tables) => tables.activation?.scripts)?.activation?.scripts ?? [],
        env: lastWins(layers.map((tables) => tables.activation?.env ?? new Map())),
        inlinePackages: over((tables) => tables.inlinePackages),
    };
}
function lastWins(maps) {
    const merged = new Map();
    for (const map of maps)
        for (const [name, value] of map)
            merged.set(name, value);
    return merged;
}
function firstWins(maps) {
    const merged = new Map();
    for (const map of maps) {
        for (const [name, value] of map)
            if (!merged.has(name))
                merged.set(name, value);
    }
    return merged;
}
function accumulate(maps) {
    return accumulateLists(maps.map((map) => new Map([...map].map(([name, value]) => [name, [value]]))));
}
function accumulateLists(maps) {
    const merged = new Map();
    for (const map of maps) {
        for (const [name, values] of map)
            merged.set(name, [...(merged.get(name) ?? []), ...values]);
    }
    return merged;
}

;// CONCATENATED MODULE: ./build/manifest/resolve/variants.js



function variantConfiguration(workspace, platform) {
    const host = typeof platform === 'string' ? workspacePlatform(workspace, platform) : platform;
    const values = new Map();
    for (const { selector, variants } of [...workspace.targetBuildVariants].reverse()) {
        if (selectorMatches(selector, host))
            addMissing(values, variants);
    }
    addMissing(values, workspace.buildVariants);
    if (usesCondaForge(workspace))
        addStandardLibrary(values, host);
    return { values, files: workspace.buildVariantFiles };
}
function addMissing(values, more) {
    for (const [key, list] of more)
        if (!values.has(key))
            values.set(key, list);
}
function usesCondaForge(workspace) {
    return sortedByPriority(workspace.channels).some(({ url }) => url.replace(/\/+$/, '').split('/').pop() === 'conda-forge');
}
const standardLibraries = [
    { prefix: 'linux-', library: 'sysroot', virtualPackage: '__glibc' },
    { prefix: 'osx-', library: 'macosx_deployment_target', virtualPackage: '__osx' },
];
function addStandardLibrary(values, host) {
    const known = standardLibraries.find(({ prefix }) => host.subdir.startsWith(prefix));
    const version = host.virtualPackages.find(({ name }) => name === known?.virtualPackage)?.version;
    if (!known || version === undefined)
        return;
    addMissing(values, new Map([
        ['c_stdlib', [known.library]],
        ['c_stdlib_version', [version.split('.').slice(0, 2).join('.')]],
    ]));
}

;// CONCATENATED MODULE: ./build/manifest/standalone.js






function standaloneWorkspace(file, channels, platform, cwd) {
    const directory = external_node_path_.dirname(file);
    const text = `[workspace]
name = ${JSON.stringify(external_node_path_.basename(directory) || 'recipe')}
channels = ${JSON.stringify(channels.map((channel) => (/^\.{1,2}[\\/]|^\.{1,2}$/.test(channel) ? external_node_path_.resolve(cwd, channel) : channel)))}
platforms = ["${platform}"]
`;
    const document = parseTomlDocument(file, text);
    const findings = new Findings();
    const read = readWorkspace({ path: file, directory, kind: 'pixi', document, table: document.root, tablePath: [] }, { findings, checks: new DeferredChecks(), directory, manifestPath: file }, emulatedPixiVersion);
    const [error] = findings.all.filter(({ severity }) => severity === 'error');
    if (error)
        throw new support/* PixiBuildError */.rW('channel', error.message, { exitCode: 2, hint: error.hint });
    if (!read)
        throw new Error('the workspace of a recipe was not read');
    return read.workspace;
}

;// CONCATENATED MODULE: ./build/manifest/index.js





















/***/ }),

/***/ 3065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kp: () => (/* reexport */ findProgram),
  m5: () => (/* reexport */ interpreterOfFile),
  c0: () => (/* reexport */ passedEnvironment),
  mx: () => (/* reexport */ runActivatedScript),
  NM: () => (/* reexport */ runBuildScript),
  R3: () => (/* reexport */ runProcess),
  bE: () => (/* reexport */ scriptTestVariables),
  Sg: () => (/* reexport */ shellSection),
  bf: () => (/* reexport */ systemVariables)
});

// UNUSED EXPORTS: LineSplitter, buildVariables, environmentIsolations, wrapperTexts

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/conda/index.js + 34 modules
var conda = __webpack_require__(8155);
// EXTERNAL MODULE: ./build/environment/index.js + 18 modules
var build_environment = __webpack_require__(4797);
// EXTERNAL MODULE: ./build/support/index.js + 17 modules
var support = __webpack_require__(8591);
;// CONCATENATED MODULE: ./build/scripting/isolation.js
const environmentIsolations = (/* unused pure expression or super */ null && (['strict', 'conda-build', 'none']));
const passedEverywhere = [
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'REQUESTS_CA_BUNDLE',
    'SSH_AUTH_SOCK',
    'DISPLAY',
    'http_proxy',
    'https_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'no_proxy',
    'NO_PROXY',
];
const passedOnWindows = ['SYSTEMROOT', 'WINDIR', 'COMSPEC', 'TEMP', 'TMP', 'PATHEXT'];
const passedOnMacos = ['TMPDIR', '__CF_USER_TEXT_ENCODING'];
function passedEnvironment(isolation, caller, system) {
    const names = isolation === 'none'
        ? undefined
        : new Set([
            ...passedEverywhere,
            ...(system === 'win32' ? passedOnWindows : []),
            ...(system === 'darwin' ? passedOnMacos : []),
        ].map((name) => (system === 'win32' ? name.toUpperCase() : name)));
    const passed = {};
    for (const [name, value] of Object.entries(caller)) {
        if (value === undefined)
            continue;
        if (!names || names.has(system === 'win32' ? name.toUpperCase() : name))
            passed[name] = value;
    }
    return passed;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/scripting/lines.js
const longestLine = 1 << 20;
const uncut = 1 << 16;
class LineSplitter {
    #decoder = new TextDecoder();
    #emit;
    #mask;
    #rest = '';
    constructor(emit, mask = (text) => text) {
        this.#emit = (line) => emit(mask(line));
        this.#mask = mask;
    }
    push(chunk) {
        this.#take(this.#decoder.decode(chunk, { stream: true }));
    }
    end() {
        this.#take(this.#decoder.decode());
        if (this.#rest !== '')
            this.#emit(this.#rest.replace(/\r$/, ''));
        this.#rest = '';
    }
    #take(text) {
        const pieces = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
        this.#rest = pieces.pop() ?? '';
        for (const piece of pieces)
            this.#emit(piece);
        while (this.#rest.length > longestLine + uncut) {
            this.#rest = this.#mask(this.#rest);
            this.#emit(this.#rest.slice(0, longestLine));
            this.#rest = this.#rest.slice(longestLine);
        }
    }
}

;// CONCATENATED MODULE: ./build/scripting/process-tree.js



const graceMs = 3000;
async function endProcessTree(child) {
    const { pid } = child;
    if (pid === undefined)
        return;
    if (process.platform === 'win32') {
        const killer = (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
        await (0,external_node_events_.once)(killer, 'close').catch(() => { });
        return;
    }
    const known = await descendants(pid);
    const signalAll = async (signal) => {
        let isAlive = signalOne(-pid, signal);
        for (const one of known)
            isAlive = (await signalKnown(one, signal)) || isAlive;
        return isAlive;
    };
    if (!(await signalAll('SIGTERM')))
        return;
    for (let waited = 0; waited < graceMs; waited += 50) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        for (const one of await descendants(...known.map(({ pid }) => pid))) {
            if (!known.some(({ pid }) => pid === one.pid))
                known.push(one);
        }
        if (!(await signalAll(0)))
            return;
    }
    await signalAll('SIGKILL');
}
async function descendants(...roots) {
    if (process.platform !== 'linux')
        return [];
    const names = await (0,promises_.readdir)('/proc').catch(() => []);
    const children = new Map();
    for (const name of names) {
        const stat = /^\d+$/.test(name) ? await statOf(Number(name)) : undefined;
        if (stat)
            children.set(stat.parent, [...(children.get(stat.parent) ?? []), stat]);
    }
    const found = [];
    const queue = [...roots];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        for (const child of children.get(next) ?? []) {
            found.push(child);
            queue.push(child.pid);
        }
    }
    return found;
}
async function statOf(pid) {
    const text = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
    if (!fields)
        return undefined;
    const [state, parent, started] = [fields[0], Number(fields[1]), fields[19] ?? ''];
    return state === 'Z' ? undefined : { pid, parent, started };
}
async function signalKnown({ pid, started }, signal) {
    return (await statOf(pid))?.started === started && signalOne(pid, signal);
}
function signalOne(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/scripting/process.js






const tailLength = 40;
async function runProcess(request) {
    request.signal?.throwIfAborted();
    const started = performance.now();
    const tail = [];
    let log = request.logFile === undefined ? undefined : (0,external_node_fs_.createWriteStream)(request.logFile, { flags: 'a' });
    log?.on('error', (error) => {
        log = undefined;
        request.onLine?.(`The log is not kept: ${error.message}`, 'stderr');
    });
    const child = (0,external_node_child_process_.spawn)(request.command, request.args, {
        cwd: request.cwd,
        env: request.environment,
        stdio: [request.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        windowsHide: true,
        detached: process.platform !== 'win32',
    });
    const receive = (stream) => {
        const splitter = new LineSplitter((line) => {
            tail.push(line);
            if (tail.length > tailLength)
                tail.shift();
            log?.write(`${line}\n`);
            request.onLine?.(line, stream);
        }, request.mask);
        child[stream]?.on('data', (chunk) => splitter.push(chunk));
        return splitter;
    };
    const splitters = [receive('stdout'), receive('stderr')];
    if (request.input !== undefined) {
        child.stdin?.on('error', () => { });
        child.stdin?.end(request.input);
    }
    let endedBy = 'exit';
    let killing;
    const stop = (reason) => {
        if (killing)
            return;
        endedBy = reason;
        killing = endProcessTree(child);
    };
    const onAbort = () => stop('abort');
    request.signal?.addEventListener('abort', onAbort, { once: true });
    const timer = request.timeoutMs === undefined ? undefined : setTimeout(() => stop('timeout'), request.timeoutMs);
    try {
        const [code, signalName] = await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('exit', (...status) => {
                const late = setTimeout(() => resolve(status), 2000);
                child.once('close', () => {
                    clearTimeout(late);
                    resolve(status);
                });
            });
        });
        for (const splitter of splitters)
            splitter.end();
        await killing;
        child.stdout?.destroy();
        child.stderr?.destroy();
        if (endedBy === 'exit' && code === null)
            endedBy = 'signal';
        return {
            exitCode: code ?? undefined,
            endedBy,
            signalName: signalName ?? undefined,
            tail,
            durationMs: performance.now() - started,
        };
    }
    catch (error) {
        throw startFailure(request, error);
    }
    finally {
        clearTimeout(timer);
        request.signal?.removeEventListener('abort', onAbort);
        if (log) {
            log.end();
            await (0,external_node_events_.once)(log, 'close').catch(() => { });
        }
    }
}
function startFailure(request, error) {
    if ((0,support/* systemErrorCode */.vq)(error) === 'ENOENT') {
        return new support/* PixiBuildError */.rW('program-not-found', `'${request.command}' was not found`, { cause: error });
    }
    const reason = (0,support/* systemErrorCode */.vq)(error) ?? String(error);
    return new support/* PixiBuildError */.rW('program-not-started', `'${request.command}' could not be started (${reason})`, {
        cause: error,
    });
}

;// CONCATENATED MODULE: ./build/scripting/build-script/wrapper.js

function wrapperTexts(request) {
    const { shell, variables, activations, outer, afterActivation = [] } = request;
    const environment = [
        ...Object.entries(variables).map(([name, value]) => (0,build_environment/* exportLine */.X3)(shell, name, value)),
        (0,build_environment/* exportLine */.X3)(shell, 'CONDA_BUILD', '1'),
        ...activations.flatMap((activation) => (0,build_environment/* activationLines */.I$)(shell, activation, outer)),
        ...afterActivation,
    ];
    return shell === 'bash' ? bashTexts(request, environment) : cmdTexts(request, environment);
}
function bashTexts({ environmentFile, sections }, environment) {
    const main = [
        '#!/usr/bin/env bash',
        'set -e',
        `if [ -z "\${CONDA_BUILD+x}" ]; then`,
        `  . ${quoted(environmentFile)}`,
        'fi',
        'set -x',
        ...sections
            .filter(isFilled)
            .flatMap(({ text, cwd, env = {} }) => [
            '(',
            ...Object.entries(env).map(([name, value]) => (0,build_environment/* exportLine */.X3)('bash', name, value)),
            ...(cwd === undefined ? [] : [`cd ${quoted(cwd)}`]),
            text.trimEnd(),
            ')',
        ]),
        '',
    ];
    return { environment: `${environment.join('\n')}\n`, main: main.join('\n'), sections: {} };
}
const isFilled = ({ text, file }) => file !== undefined || text.trim() !== '';
function windowsCommands(commands) {
    if (commands.length < 2)
        return commands.join('\n');
    return commands.flatMap((command) => [command, 'if %errorlevel% neq 0 exit /b %errorlevel%']).join('\n');
}
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
function cmdTexts({ environmentFile, sections }, environment) {
    const filled = sections.filter(isFilled);
    const nameOf = (index) => `conda_build_script${index === 0 ? '' : index}.bat`;
    const main = [
        '@echo off',
        'chcp 65001 > nul',
        'IF "%CONDA_BUILD%" == "" (',
        `    @CALL "${environmentFile}"`,
        ')',
        '@echo on',
        ...filled.flatMap(({ cwd, file, env = {} }, index) => [
            '@setlocal',
            ...Object.entries(env).map(([name, value]) => `@${(0,build_environment/* exportLine */.X3)('cmd', name, value).replace(/^@/, '')}`),
            `@pushd "${cwd ?? '%SRC_DIR%'}"`,
            `@%COMSPEC% /d /c call "${file ?? `%~dp0${nameOf(index)}`}"`,
            '@set "_section_status=%errorlevel%"',
            '@popd',
            '@endlocal & @if not "%_section_status%" == "0" exit %_section_status%',
        ]),
    ];
    return {
        environment: crlf(environment),
        main: crlf(main),
        sections: Object.fromEntries(filled.flatMap(({ text, file }, index) => file === undefined ? [[nameOf(index), crlf(text.split(/\r?\n/))]] : [])),
    };
}
const crlf = (lines) => `${lines.join('\r\n')}\r\n`;

;// CONCATENATED MODULE: ./build/scripting/build-script/activated-script.js








async function runActivatedScript(script) {
    const { code, label, workDirectory, prefixes, environment, report, signal, timeoutMs, isolation = 'strict' } = script;
    const windows = (0,conda/* isWindows */.uF)(script.platform);
    const shell = windows ? 'cmd' : 'bash';
    const extension = windows ? '.bat' : '.sh';
    const environmentFile = external_node_path_.join(workDirectory, `build_env${extension}`);
    const texts = wrapperTexts({
        shell,
        environmentFile,
        variables: script.variables,
        activations: await Promise.all(prefixes.map(({ prefix, platform }) => (0,build_environment/* readActivation */.z9)(prefix, platform, shell))),
        outer: { level: 0 },
        sections: script.sections,
        afterActivation: script.afterActivation,
    });
    const main = external_node_path_.join(workDirectory, `conda_build${extension}`);
    await (0,promises_.writeFile)(environmentFile, texts.environment);
    await (0,promises_.writeFile)(main, texts.main);
    for (const [name, text] of Object.entries(texts.sections))
        await (0,promises_.writeFile)(external_node_path_.join(workDirectory, name), text);
    if (!windows)
        await (0,promises_.chmod)(main, 0o755);
    const secrets = secretValues(script);
    const pathName = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
    const { CONDA_BUILD: _, ...ofProcess } = script.variables;
    const result = await runProcess({
        command: windows ? (environment['COMSPEC'] ?? 'cmd.exe') : 'bash',
        args: windows ? ['/d', '/c', main] : [main],
        cwd: workDirectory,
        environment: {
            ...passedEnvironment(isolation, environment, process.platform),
            [pathName]: environment[pathName],
            ...ofProcess,
            ...secrets,
            PWD: workDirectory,
        },
        mask: lineMask(script.places, Object.values(secrets), windows),
        onLine: (line) => report({ kind: 'output', line }),
        logFile: external_node_path_.join(workDirectory, 'conda_build.log'),
        signal,
        timeoutMs,
    });
    if (result.endedBy === 'abort')
        signal?.throwIfAborted();
    const place = `cd ${workDirectory} && ${windows ? 'conda_build.bat' : './conda_build.sh'}`;
    const again = `To run it again by hand: ${place}. Its output is in conda_build.log.`;
    if (result.endedBy === 'timeout') {
        const limit = (0,support/* describeDuration */.MB)(timeoutMs ?? 0);
        throw new support/* PixiBuildError */.rW(`${code}-timeout`, `${label} took longer than ${limit}, and was ended`, {
            details: result.tail,
            hint: `If it needs the time, give it more (--${code === 'package-test' ? 'test' : 'build'}-timeout). ${again}`,
        });
    }
    if (result.exitCode === 0)
        return;
    const status = result.exitCode === undefined ? `by ${result.signalName ?? 'a signal'}` : `with exit status ${result.exitCode}`;
    throw new support/* PixiBuildError */.rW(`${code}-failed`, `${label} ended ${status}`, {
        details: result.tail,
        hint: again,
    });
}
function secretValues({ secrets, environment, report, label }) {
    const values = {};
    for (const name of secrets) {
        const value = environment[name];
        if (value === undefined || value === '') {
            const message = `${label} wants the secret ${name}, which is not set`;
            report({ kind: 'log', level: 'warning', message });
            continue;
        }
        report({ kind: 'secret', value });
        values[name] = value;
    }
    return values;
}
function lineMask(places, secrets, windows) {
    const hide = (0,support/* secretMasker */.c8)(new Set(secrets));
    const name = (text) => (windows ? `%${text}%` : `$${text}`);
    return (line) => places.reduce((text, [place, variable]) => text.replaceAll(place, name(variable)), hide(line));
}

;// CONCATENATED MODULE: ./build/scripting/build-script/interpreters.js






const powershellPreamble = `if ($PSVersionTable.PSVersion -lt [version]'7.4') {
  Write-Warning "PowerShell $($PSVersionTable.PSVersion) goes on when a program fails; 7.4 and later do not."
}
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
foreach ($entry in Get-ChildItem env:) {
  Set-Variable -Name $entry.Name -Value $entry.Value -Scope Global -Force -ErrorAction SilentlyContinue
}
`;
const node = { programs: ['node'], args: [], extension: 'js', package: 'nodejs' };
const rscript = { programs: ['Rscript'], args: [], extension: 'R', package: 'r-base' };
const nushell = { programs: ['nu'], args: [], extension: 'nu', package: 'nushell' };
const interpreters = {
    bash: { programs: ['bash'], args: [], extension: 'sh', package: 'bash', onlyBuildOn: 'windows' },
    brush: { programs: ['brush'], args: ['-euxo', 'pipefail'], extension: 'sh', package: 'brush', onlyBuildOn: 'both' },
    nushell,
    nu: nushell,
    python: { programs: ['python'], args: [], extension: 'py', package: 'python' },
    perl: { programs: ['perl'], args: [], extension: 'pl', package: 'perl' },
    rscript,
    r: rscript,
    ruby: { programs: ['ruby'], args: [], extension: 'rb', package: 'ruby' },
    node,
    nodejs: node,
    powershell: {
        programs: ['pwsh', 'powershell'],
        args: ['-NoLogo', '-NoProfile'],
        extension: 'ps1',
        package: 'powershell',
        onlyBuildOn: 'unix',
        preamble: powershellPreamble,
    },
};
const byExtension = {
    sh: 'bash',
    bash: 'bash',
    bat: 'cmd',
    cmd: 'cmd',
    py: 'python',
    rb: 'ruby',
    js: 'node',
    pl: 'perl',
    r: 'rscript',
    ps1: 'powershell',
    nu: 'nushell',
};
function interpreterOfFile(file) {
    const extension = external_node_path_.extname(file).slice(1).toLowerCase();
    return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}
async function shellSection(part, places) {
    const windows = (0,conda/* isWindows */.uF)(places.platform);
    const shell = windows ? 'cmd' : 'bash';
    const { file, commands = [], cwd, env, fileName } = part;
    const name = part.interpreter?.toLowerCase() ?? (file === undefined ? shell : (interpreterOfFile(file) ?? shell));
    if (name === shell) {
        if (file === undefined)
            return { text: windows ? windowsCommands(commands) : commands.join('\n'), cwd, env };
        return windows ? { text: '', file, cwd, env } : { text: await (0,promises_.readFile)(file, 'utf8'), cwd, env };
    }
    if (name === 'cmd') {
        throw new support/* PixiBuildError */.rW('interpreter-wrong-system', `Scripts for 'cmd' run on Windows, not on ${places.platform}`, {
            exitCode: 2,
            hint: 'Choose the script by a condition: if: win.',
        });
    }
    const interpreter = Object.hasOwn(interpreters, name) ? interpreters[name] : undefined;
    if (!interpreter)
        throw unknownInterpreter(part.interpreter ?? name);
    const program = await findInterpreter(interpreter, places);
    let run = file;
    if (run === undefined) {
        run = external_node_path_.join(places.workDirectory, `${fileName}.${interpreter.extension}`);
        await (0,promises_.writeFile)(run, `${interpreter.preamble ?? ''}${commands.join('\n')}\n`);
    }
    const words = [program, ...interpreter.args, run].map(windows ? quotedForCmd : quotedForBash);
    return { text: words.join(' '), cwd, env };
}
function unknownInterpreter(name) {
    const names = [...Object.keys(interpreters), 'cmd'].filter((known) => known.length > 2);
    const near = (0,support/* nearestWord */.zZ)(name, names);
    return new support/* PixiBuildError */.rW('interpreter-unknown', `'${name}' is no interpreter of build scripts`, {
        exitCode: 2,
        hint: near === undefined ? `There are ${Object.keys(interpreters).join(', ')} and cmd.` : `Did you mean '${near}'?`,
    });
}
async function findInterpreter(interpreter, places) {
    const { platform, buildPrefix, hostPrefix } = places;
    const windows = (0,conda/* isWindows */.uF)(platform);
    const only = interpreter.onlyBuildOn;
    const onlyBuild = only === 'both' || only === (windows ? 'windows' : 'unix');
    const ofPrefix = (one) => (0,build_environment/* prefixPathEntries */.oG)(one.prefix, one.platform);
    const host = (0,conda/* isWindows */.uF)(hostPrefix.platform) === windows ? ofPrefix(hostPrefix) : [];
    const folders = onlyBuild ? ofPrefix(buildPrefix) : [...ofPrefix(buildPrefix), ...host, ...places.path];
    for (const program of interpreter.programs) {
        const found = await findProgram(program, folders, windows);
        if (found !== undefined)
            return found;
    }
    const [program] = interpreter.programs;
    throw new support/* PixiBuildError */.rW('interpreter-missing', `There is no '${program}' to run the build script`, {
        hint: `Add the package that has it (${interpreter.package}) to requirements.build.`,
    });
}
async function findProgram(program, folders, windows = process.platform === 'win32') {
    const names = windows ? [`${program}.exe`, `${program}.bat`, program] : [program];
    for (const folder of folders) {
        for (const name of names) {
            const file = external_node_path_.join(folder, name);
            const isThere = await (0,promises_.access)(file, promises_.constants.X_OK).then(() => true, () => false);
            if (isThere)
                return file;
        }
    }
    return undefined;
}
const quotedForBash = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
const quotedForCmd = (text) => `"${text.replaceAll('%', '%%')}"`;

;// CONCATENATED MODULE: ./build/scripting/build-script/variables.js


const languageKeys = new Set(['PERL', 'LUA', 'R', 'NUMPY', 'PYTHON', 'RUBY', 'NODEJS']);
function buildVariables(facts, caller, isolation = 'strict') {
    return {
        ...packageVariables(facts),
        ...pythonVariables(facts, facts.noarchPython),
        ...variantVariables(facts),
        ...systemVariables(facts, caller, isolation),
        ...variantKeys(facts),
    };
}
function scriptTestVariables(facts, caller) {
    return {
        PREFIX: facts.hostPrefix,
        SRC_DIR: facts.workDirectory,
        PKG_NAME: facts.name,
        PKG_VERSION: facts.version,
        PKG_BUILD_STRING: facts.buildString,
        PKG_BUILDNUM: String(facts.buildNumber),
        PKG_BUILD_NUMBER: String(facts.buildNumber),
        ...platformVariables(facts),
        CONDA_BUILD_STATE: 'TEST',
        ...pythonVariables(facts, false),
        ...variantVariables(facts),
        ...systemVariables(facts, caller),
        ...variantKeys(facts),
    };
}
function systemVariables(facts, caller, isolation = 'strict') {
    const { platforms } = facts;
    const variables = {
        CPU_COUNT: caller['CPU_COUNT'] ?? String(facts.cpuCount),
        SHLIB_EXT: { linux: '.so', osx: '.dylib', win: '.dll' }[(0,conda/* platformFamily */.Cz)(platforms.host)] ?? '.so',
        ...(isolation === 'strict' ? strictVariables(facts) : looseVariables(facts, caller, isolation)),
        ...((0,conda/* isUnix */.Jb)(platforms.host) ? unixVariables(facts, caller) : {}),
        ...hostVariables(facts, caller, isolation),
    };
    return Object.fromEntries(Object.entries(variables).filter((entry) => entry[1] !== undefined));
}
function platformVariables({ platforms, subdir }) {
    const target = subdir === 'noarch' ? 'noarch' : platforms.host;
    return {
        SUBDIR: target,
        target_platform: target,
        build_platform: platforms.build,
        host_platform: platforms.host,
        ARCH: platforms.host.slice(platforms.host.lastIndexOf('-') + 1),
        CONDA_BUILD_CROSS_COMPILATION: target === platforms.build ? '0' : '1',
    };
}
function packageVariables(facts) {
    const { hostPrefix, buildPrefix, workDirectory } = facts;
    const buildDirectory = external_node_path_.dirname(workDirectory);
    return {
        PREFIX: hostPrefix,
        CONDA_DEFAULT_ENV: hostPrefix,
        BUILD_PREFIX: buildPrefix,
        SRC_DIR: workDirectory,
        BUILD_DIR: buildDirectory,
        RECIPE_DIR: facts.recipeDirectory,
        RATTLER_BUILD_PACKAGE_FILES: external_node_path_.join(buildDirectory, '.rattler-build-package-files'),
        ...(!facts.isStaging && {
            PKG_NAME: facts.name,
            PKG_VERSION: facts.version,
            PKG_BUILDNUM: String(facts.buildNumber),
            PKG_BUILD_STRING: facts.buildString,
            PKG_HASH: facts.hash,
        }),
        ...platformVariables(facts),
        CONDA_BUILD: '1',
        CONDA_BUILD_STATE: 'BUILD',
        SOURCE_DATE_EPOCH: String(Math.floor(facts.timestampMs / 1000)),
        PIP_NO_BUILD_ISOLATION: 'False',
        PIP_NO_DEPENDENCIES: 'True',
        PIP_IGNORE_INSTALLED: 'True',
        PIP_NO_INDEX: 'True',
        PIP_CACHE_DIR: external_node_path_.join(buildDirectory, 'pip_cache'),
    };
}
function pythonVariables({ hostPrefix, python, variant, platforms }, noarchPython) {
    const windows = (0,conda/* isWindows */.uF)(platforms.host);
    const at = windows ? external_node_path_.win32 : external_node_path_.posix;
    const always = {
        PYTHON: windows ? at.join(hostPrefix, 'python.exe') : at.join(hostPrefix, 'bin', 'python'),
        PYTHONNOUSERSITE: '1',
        ...(noarchPython && { PYTHONDONTWRITEBYTECODE: '1' }),
    };
    const version = python?.version ?? variantPython(variant['python']);
    if (version === undefined)
        return always;
    const library = windows ? at.join(hostPrefix, 'Lib') : at.join(hostPrefix, 'lib', `python${version}`);
    return {
        ...always,
        PY3K: version.startsWith('3') ? '1' : '0',
        PY_VER: version,
        STDLIB_DIR: library,
        SP_DIR: python ? at.join(hostPrefix, ...python.sitePackages.split('/')) : at.join(library, 'site-packages'),
    };
}
function variantPython(value) {
    return /^\D*(\d+\.\d+)/.exec(String(value ?? ''))?.[1];
}
function variantVariables({ variant, hostPrefix, platforms, }) {
    const windows = (0,conda/* isWindows */.uF)(platforms.host);
    const numpy = variant['numpy'];
    const r = variant['r-base'] ?? variant['r_base'];
    return {
        ...(numpy !== undefined && {
            NPY_VER: String(numpy).split(' ')[0]?.split('.').slice(0, 2).join('.') ?? '',
            NPY_DISTUTILS_APPEND_FLAGS: '1',
        }),
        ...(r !== undefined && {
            R_VER: String(r),
            R: windows ? `${hostPrefix}\\Scripts\\R.exe` : `${hostPrefix}/bin/R`,
            R_USER: windows ? `${hostPrefix}\\Libs\\R` : `${hostPrefix}/Libs/R`,
        }),
    };
}
function variantKeys({ variant }) {
    return Object.fromEntries(Object.entries(variant)
        .map(([key, value]) => [key.replace(/[-.]/g, '_'), String(value)])
        .filter(([key]) => !languageKeys.has(key.toUpperCase()) && !/^(target|build|host)_platform$/.test(key)));
}
function strictVariables({ workDirectory, platforms }) {
    const locale = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
    if ((0,conda/* isWindows */.uF)(platforms.build))
        return { ...locale, USERPROFILE: workDirectory };
    return {
        ...locale,
        HOME: workDirectory,
        USER: 'rattler',
        SHELL: '/bin/bash',
        EDITOR: '/bin/false',
        TERM: 'xterm-256color',
    };
}
function looseVariables({ platforms }, caller, isolation) {
    return {
        LANG: caller['LANG'],
        LC_ALL: caller['LC_ALL'],
        MAKEFLAGS: caller['MAKEFLAGS'],
        ...(isolation === 'conda-build' && {
            HOME: caller['HOME'] ?? ((0,conda/* isWindows */.uF)(platforms.build) ? undefined : 'UNKNOWN'),
            USERPROFILE: caller['USERPROFILE'],
        }),
    };
}
function unixVariables({ hostPrefix }, caller) {
    return {
        PKG_CONFIG_PATH: `${hostPrefix}/lib/pkgconfig`,
        CMAKE_GENERATOR: 'Unix Makefiles',
        SSL_CERT_FILE: caller['SSL_CERT_FILE'],
    };
}
function hostVariables({ hostPrefix, platforms }, caller, isolation) {
    const { host, build } = platforms;
    switch ((0,conda/* platformFamily */.Cz)(host)) {
        case 'linux': {
            const arch = { '64': 'x86_64', '32': 'i686', ppc64le: 'powerpc64le' }[host.slice(6)] ??
                (0,conda/* platformArchitecture */.PL)(build) ??
                host.slice(6);
            const distro = host === 'linux-64' || host === 'linux-32' ? 'cos6' : 'cos7';
            return {
                LD_RUN_PATH: caller['LD_RUN_PATH'] ?? `${hostPrefix}/lib`,
                QEMU_LD_PREFIX: caller['QEMU_LD_PREFIX'],
                QEMU_UNAME: caller['QEMU_UNAME'],
                DEJAGNU: caller['DEJAGNU'],
                DISPLAY: caller['DISPLAY'],
                ...(isolation !== 'strict' && {
                    CFLAGS: caller['CFLAGS'],
                    CXXFLAGS: caller['CXXFLAGS'],
                    LDFLAGS: caller['LDFLAGS'],
                }),
                BUILD: `${arch}-conda_${distro}-linux-gnu`,
            };
        }
        case 'osx': {
            const arm = host === 'osx-arm64';
            return {
                OSX_ARCH: arm ? 'arm64' : 'x86_64',
                MACOSX_DEPLOYMENT_TARGET: arm ? '11.0' : '10.9',
                BUILD: build === 'osx-arm64' ? 'arm64-apple-darwin20.0.0' : 'x86_64-apple-darwin13.4.0',
            };
        }
        case 'win': {
            const library = `${hostPrefix}\\Library`;
            const drive = /^([a-zA-Z]):[\\/](.*)$/.exec(hostPrefix);
            return {
                SCRIPTS: `${hostPrefix}\\Scripts`,
                LIBRARY_PREFIX: library,
                LIBRARY_BIN: `${library}\\bin`,
                LIBRARY_INC: `${library}\\include`,
                LIBRARY_LIB: `${library}\\lib`,
                LIB: [`${library}\\lib`, caller['LIB']].filter(Boolean).join(';'),
                INCLUDE: [`${library}\\include`, caller['INCLUDE']].filter(Boolean).join(';'),
                CYGWIN_PREFIX: drive ? `/cygdrive/${drive[1]?.toLowerCase()}/${drive[2]?.replaceAll('\\', '/')}` : undefined,
                BUILD: caller['BUILD'] ??
                    { 'win-32': 'i386-pc-windows-19.0.0', 'win-arm64': 'arm64-pc-windows-19.0.0' }[build] ??
                    'amd64-pc-windows-19.0.0',
                ...windowsVariables(caller),
            };
        }
        default:
            return {};
    }
}
const passedOnWindowsBuilds = [
    ...[
        'ALLUSERSPROFILE',
        'APPDATA',
        'CommonProgramFiles',
        'CommonProgramFiles(x86)',
        'CommonProgramW6432',
        'COMPUTERNAME',
    ],
    ...[
        'ComSpec',
        'HOMEDRIVE',
        'HOMEPATH',
        'LOCALAPPDATA',
        'LOGONSERVER',
        'NUMBER_OF_PROCESSORS',
        'PATHEXT',
        'ProgramData',
    ],
    ...[
        'ProgramFiles',
        'ProgramFiles(x86)',
        'ProgramW6432',
        'PROMPT',
        'PSModulePath',
        'PUBLIC',
        'SystemDrive',
        'SystemRoot',
    ],
    ...['TEMP', 'TMP', 'USERDOMAIN', 'USERNAME', 'windir', 'PROCESSOR_ARCHITEW6432', 'PROCESSOR_ARCHITECTURE'],
    'PROCESSOR_IDENTIFIER',
];
function windowsVariables(caller) {
    const studio = Object.entries(caller).filter(([name]) => /^VS\d{2,3}COMNTOOLS$|^VS\d{4}INSTALLDIR$/i.test(name));
    return {
        ...Object.fromEntries(passedOnWindowsBuilds.map((name) => [name, caller[name]])),
        ...Object.fromEntries(studio),
    };
}

;// CONCATENATED MODULE: ./build/scripting/build-script/run.js



async function runBuildScript(request) {
    const { facts, sections, secrets, environment, report, signal, isolation, timeoutMs } = request;
    const { workDirectory, hostPrefix, buildPrefix, platforms } = facts;
    const variables = { ...buildVariables(facts, environment, isolation), ...request.variables };
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const host = { prefix: hostPrefix, platform: platforms.host };
    await runActivatedScript({
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

;// CONCATENATED MODULE: ./build/scripting/index.js










/***/ })

};
