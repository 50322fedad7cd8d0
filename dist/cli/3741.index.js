export const id = 3741;
export const ids = [3741];
export const modules = {

/***/ 79766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ discoverMembers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28526);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89263);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35921);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6982);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70703);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57875);
/* harmony import */ var _manifest_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80851);





async function discoverMembers(workspace) {
    const members = [];
    await visit(workspace.root, workspace.root, await _support_index_js__WEBPACK_IMPORTED_MODULE_2__/* .IgnoreRules */ .w.above(workspace.root), members);
    return members.sort((a, b) => (a.directory < b.directory ? -1 : a.directory > b.directory ? 1 : 0));
}
async function visit(directory, root, above, members) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }).catch(() => []);
    const files = new Set(entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name));
    const rules = directory === root ? above : await above.below(directory, files);
    const name = _manifest_file_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestNames */ .qI.find((known) => files.has(known) && !rules.ignores(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, known), false));
    const manifest = name === undefined ? undefined : await readIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, name));
    if (manifest && directory !== root && (0,_manifest_file_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWorkspace */ .Ep)(manifest.table))
        return;
    const member = manifest && (await asMember(manifest, root));
    if (member)
        members.push(member);
    for (const entry of entries) {
        const below = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, entry.name);
        if (!entry.isDirectory() || entry.name.startsWith('.') || rules.ignores(below, true))
            continue;
        await visit(below, root, rules, members);
    }
}
async function readIfThere(file) {
    return (await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .fileKind */ .h_)(file)) === 'file' ? (0,_manifest_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifestFile */ .oe)(file, false) : undefined;
}
async function asMember(manifest, root) {
    const table = Object.hasOwn(manifest.table, 'package') ? manifest.table['package'] : undefined;
    if (!(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isTomlTable */ .z_)(table))
        return undefined;
    const publish = Object.hasOwn(table, 'publish') ? table['publish'] : undefined;
    if (publish !== undefined && typeof publish !== 'boolean') {
        const findings = new _toml_index_js__WEBPACK_IMPORTED_MODULE_6__/* .Findings */ .F();
        const shown = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .toPosix */ .d7)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, manifest.path));
        findings.error('manifest-publish', `the \`publish\` key of the package in '${shown}' must be a boolean, found ${(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_5__/* .tomlTypeName */ .g_)(publish)}`, [...manifest.tablePath, 'package', 'publish'], { hint: 'Write publish = true or publish = false' });
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_7__/* .InvalidInputError */ .oC('manifest', await (0,_toml_index_js__WEBPACK_IMPORTED_MODULE_8__/* .locateFindings */ .H)(manifest.document, findings.all));
    }
    return {
        directory: (0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .toPosix */ .d7)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, manifest.directory)) || '.',
        manifestPath: manifest.path,
        name: Object.hasOwn(table, 'name') && typeof table['name'] === 'string' ? table['name'] : undefined,
        publish: publish ?? false,
    };
}


/***/ }),

/***/ 53741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Findings: () => (/* reexport */ findings/* Findings */.F),
  TableReader: () => (/* reexport */ reader/* TableReader */.kj),
  channelUrl: () => (/* reexport */ channel_url/* channelUrl */.p8),
  condaPinOf: () => (/* reexport */ condaPinOf),
  discoverMembers: () => (/* reexport */ members/* discoverMembers */.h),
  emulatedPixiVersion: () => (/* reexport */ load/* emulatedPixiVersion */.gk),
  environmentChannels: () => (/* reexport */ environmentChannels),
  environmentFeatures: () => (/* reexport */ environmentFeatures),
  environmentPlatforms: () => (/* reexport */ platforms/* environmentPlatforms */.W),
  findSourceManifest: () => (/* reexport */ source_location/* findSourceManifest */.Q),
  getEnvironment: () => (/* reexport */ getEnvironment),
  isPinSpec: () => (/* reexport */ model/* isPinSpec */.J),
  isPypiName: () => (/* reexport */ names/* isPypiName */.Y0),
  isSourceSpec: () => (/* reexport */ model/* isSourceSpec */.j),
  isTomlTable: () => (/* reexport */ reader/* isTomlTable */.z_),
  loadPackage: () => (/* reexport */ load/* loadPackage */.HU),
  loadWorkspace: () => (/* reexport */ load/* loadWorkspace */.CJ),
  locateDependency: () => (/* reexport */ locate_dependency/* locateDependency */.u),
  locateFindings: () => (/* reexport */ locate/* locateFindings */.H),
  matchSpecOf: () => (/* reexport */ matchSpecOf),
  normalizePypiName: () => (/* reexport */ names/* normalizePypiName */.Ty),
  parseExcludeNewer: () => (/* reexport */ exclude_newer/* parseExcludeNewer */.T8),
  parseRequirement: () => (/* reexport */ requirement/* parseRequirement */.p),
  parseTomlDocument: () => (/* reexport */ toml_document/* parseTomlDocument */.d),
  plainPlatform: () => (/* reexport */ workspace_platforms/* plainPlatform */.qC),
  readManifestText: () => (/* reexport */ manifest_file/* readManifestText */.pV),
  realFiles: () => (/* reexport */ deferred_checks/* realFiles */.a),
  resolveEnvironment: () => (/* reexport */ resolveEnvironment),
  resolveSolveGroup: () => (/* reexport */ resolveSolveGroup),
  resolveSourcePath: () => (/* reexport */ spec_location/* resolveSourcePath */.TF),
  selectorMatches: () => (/* reexport */ workspace_selector/* selectorMatches */.d),
  solveGroups: () => (/* reexport */ solveGroups),
  sortedByPriority: () => (/* reexport */ channels/* sortedByPriority */.X),
  standaloneWorkspace: () => (/* reexport */ standalone/* standaloneWorkspace */.f),
  tomlTypeName: () => (/* reexport */ reader/* tomlTypeName */.g_),
  variantConfiguration: () => (/* reexport */ variants/* variantConfiguration */.c),
  workspacePlatform: () => (/* reexport */ platforms/* workspacePlatform */.t)
});

// EXTERNAL MODULE: ./build/manifest/channel-url.js
var channel_url = __webpack_require__(51119);
// EXTERNAL MODULE: ./build/manifest/deferred-checks.js
var deferred_checks = __webpack_require__(35663);
// EXTERNAL MODULE: ./build/manifest/discovery/manifest-file.js
var manifest_file = __webpack_require__(80851);
// EXTERNAL MODULE: ./build/manifest/discovery/members.js
var members = __webpack_require__(79766);
// EXTERNAL MODULE: ./build/manifest/discovery/source-location.js
var source_location = __webpack_require__(88894);
// EXTERNAL MODULE: ./build/manifest/load.js + 2 modules
var load = __webpack_require__(66330);
// EXTERNAL MODULE: ./build/manifest/locate-dependency.js
var locate_dependency = __webpack_require__(71012);
// EXTERNAL MODULE: ./build/manifest/pyproject/requirement.js
var requirement = __webpack_require__(81832);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/manifest/workspace/channels.js
var channels = __webpack_require__(92980);
// EXTERNAL MODULE: ./build/manifest/workspace/environments.js
var environments = __webpack_require__(2786);
// EXTERNAL MODULE: ./build/manifest/workspace/pypi-options.js
var pypi_options = __webpack_require__(14807);
// EXTERNAL MODULE: ./build/manifest/workspace/selector.js
var workspace_selector = __webpack_require__(22809);
// EXTERNAL MODULE: ./build/manifest/resolve/platforms.js
var platforms = __webpack_require__(46655);
;// CONCATENATED MODULE: ./build/manifest/resolve/environment.js






function getEnvironment(workspace, name) {
    const environment = workspace.environments.get(name);
    if (environment)
        return environment;
    throw new errors/* PixiBuildError */.rW('unknown-environment', `unknown environment '${name}'`, {
        exitCode: 2,
        hint: `The workspace has ${[...workspace.environments.keys()].map((known) => `'${known}'`).join(', ')}`,
    });
}
function environmentFeatures(workspace, name) {
    return (0,environments/* featuresOf */.H)(getEnvironment(workspace, name), workspace.features);
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
    const platform = (0,platforms/* environmentPlatforms */.W)(workspace, name).find((candidate) => candidate.name === platformName);
    if (!platform) {
        const known = (0,platforms/* environmentPlatforms */.W)(workspace, name).map((candidate) => candidate.name);
        throw new errors/* PixiBuildError */.rW('unsupported-platform', `the environment '${name}' does not support the platform '${platformName}'`, {
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
        pypiOptions: (0,pypi_options/* unitePypiOptions */.w$)(features.map((feature) => feature.pypiOptions ?? workspace.pypiOptions)),
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
    return (0,channels/* sortedByPriority */.X)(all).filter(({ url }) => !seen.has(url) && seen.add(url));
}
function mergedChannelPriority(environment, features) {
    const given = new Set(features.flatMap((feature) => feature.channelPriority ?? []));
    if (given.size > 1) {
        throw new errors/* PixiBuildError */.rW('channel-priority-conflict', 'Multiple channel priorities are not allowed in a single environment', {
            exitCode: 2,
            hint: `The features of '${environment}' say ${[...given].join(' and ')}; keep one`,
        });
    }
    return [...given][0] ?? 'strict';
}
function resolveFeature(feature, platform) {
    const layers = [
        feature.base,
        ...feature.targets.filter(({ selector }) => (0,workspace_selector/* selectorMatches */.d)(selector, platform)).map(({ tables }) => tables),
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

// EXTERNAL MODULE: ./build/manifest/resolve/variants.js
var variants = __webpack_require__(88513);
// EXTERNAL MODULE: ./build/conda/match-spec/match-spec.js + 4 modules
var match_spec = __webpack_require__(39100);
// EXTERNAL MODULE: ./build/conda/matcher/string-matcher.js
var string_matcher = __webpack_require__(46411);
// EXTERNAL MODULE: ./build/conda/matcher/name-matcher.js
var name_matcher = __webpack_require__(74029);
// EXTERNAL MODULE: ./build/conda/package-name.js
var package_name = __webpack_require__(56486);
// EXTERNAL MODULE: ./build/conda/build-number-spec.js
var build_number_spec = __webpack_require__(33878);
// EXTERNAL MODULE: ./build/conda/channel.js
var channel = __webpack_require__(41311);
;// CONCATENATED MODULE: ./build/manifest/spec/match-spec.js

function matchSpecOf(name, spec) {
    const named = { name: nameMatcher(name) };
    switch (spec.kind) {
        case 'archive-path':
            return match_spec/* MatchSpec */.F.of(named);
        case 'archive-url':
            return match_spec/* MatchSpec */.F.of({ ...named, url: spec.url, md5: spec.md5, sha256: spec.sha256 });
        case 'url':
            return match_spec/* MatchSpec */.F.of(fieldsOf(name, { ...spec, md5: undefined, sha256: undefined }));
        case 'version':
        case 'path':
        case 'git':
            return match_spec/* MatchSpec */.F.of(fieldsOf(name, spec));
    }
}
function condaPinOf(pin) {
    if (pin.exact)
        return { exact: true };
    return {
        lowerBound: condaBound(pin.lowerBound),
        upperBound: condaBound(pin.upperBound),
        ...(pin.build !== undefined && { build: string_matcher/* StringMatcher */.Gr.parse(pin.build) }),
    };
}
function condaBound(bound) {
    if (bound.kind === 'version')
        return bound;
    return { kind: 'segments', count: bound.expression.replaceAll('.', '').length };
}
const nameMatcher = (name) => name_matcher/* NameMatcher */.G.of(package_name/* PackageName */.gp.parse(name));
function fieldsOf(name, spec) {
    return {
        name: nameMatcher(name),
        version: spec.version,
        build: spec.build === undefined ? undefined : string_matcher/* StringMatcher */.Gr.parse(spec.build),
        buildNumber: spec.buildNumber === undefined ? undefined : build_number_spec/* BuildNumberSpec */.d.parse(spec.buildNumber),
        fileName: spec.fileName,
        extras: spec.extras,
        flags: spec.flags?.map((flag) => string_matcher/* StringMatcher */.Gr.parse(flag)),
        channel: spec.channel === undefined ? undefined : (0,channel/* parseChannel */.pn)(spec.channel),
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

// EXTERNAL MODULE: ./build/manifest/spec/model.js
var model = __webpack_require__(76155);
// EXTERNAL MODULE: ./build/manifest/spec/location.js
var spec_location = __webpack_require__(15879);
// EXTERNAL MODULE: ./build/manifest/standalone.js
var standalone = __webpack_require__(2253);
// EXTERNAL MODULE: ./build/manifest/toml/findings.js
var findings = __webpack_require__(70703);
// EXTERNAL MODULE: ./build/manifest/toml/reader.js
var reader = __webpack_require__(6982);
// EXTERNAL MODULE: ./build/manifest/toml/locate.js
var locate = __webpack_require__(57875);
// EXTERNAL MODULE: ./build/manifest/toml/document.js + 1 modules
var toml_document = __webpack_require__(23453);
// EXTERNAL MODULE: ./build/manifest/workspace/exclude-newer.js
var exclude_newer = __webpack_require__(56560);
// EXTERNAL MODULE: ./build/manifest/workspace/names.js
var names = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/manifest/workspace/platforms.js + 2 modules
var workspace_platforms = __webpack_require__(89557);
;// CONCATENATED MODULE: ./build/manifest/index.js





















/***/ }),

/***/ 71012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ locateDependency)
/* harmony export */ });
/* harmony import */ var _discovery_manifest_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80851);
/* harmony import */ var _toml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6982);


const tableName = /^(?:build|host|run)-dependencies$/;
async function locateDependency(manifestPath, names) {
    const manifest = await (0,_discovery_manifest_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifestFile */ .oe)(manifestPath, false);
    if (!manifest)
        return undefined;
    const keys = dependencyKeys(manifest.table['package'], ['package'], false);
    const found = names
        .map((name) => keys.find((path) => String(path.at(-1)).toLowerCase() === name))
        .find((path) => path !== undefined);
    if (!found)
        return undefined;
    const { TomlLocator } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(9663)]).then(__webpack_require__.bind(__webpack_require__, 99663));
    return new TomlLocator(manifest.document).locate([...manifest.tablePath, ...found], 'key');
}
function dependencyKeys(value, path, isInside) {
    if (!(0,_toml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isTomlTable */ .z_)(value))
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        const own = [...path, key];
        const isTable = !isInside || key.includes('(');
        return isTable ? dependencyKeys(inner, own, isInside || tableName.test(key)) : [own];
    });
}


/***/ }),

/***/ 46655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ environmentPlatforms),
/* harmony export */   t: () => (/* binding */ workspacePlatform)
/* harmony export */ });
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24585);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _workspace_environments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2786);
/* harmony import */ var _workspace_platforms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89557);
/* harmony import */ var _workspace_system_requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67022);
/* harmony import */ var _workspace_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97238);
/* harmony import */ var _workspace_virtual_packages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32931);







function environmentPlatforms(workspace, name = 'default') {
    const environment = workspace.environments.get(name);
    if (!environment)
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PixiBuildError */ .rW('unknown-environment', `unknown environment '${name}'`, { exitCode: 2 });
    const features = (0,_workspace_environments_js__WEBPACK_IMPORTED_MODULE_1__/* .featuresOf */ .H)(environment, workspace.features);
    const restricting = features.flatMap((feature) => (feature.platforms ? [new Set(feature.platforms)] : []));
    const requirements = (0,_workspace_system_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .uniteSystemRequirements */ .V)(features.map((feature) => feature.systemRequirements), _workspace_values_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersionTexts */ .Yh);
    return workspace.platforms
        .filter((platform) => restricting.every((names) => names.has(platform.name)))
        .map((platform) => withRequirements(platform, requirements));
}
function workspacePlatform(workspace, name) {
    const declared = environmentPlatforms(workspace).find((platform) => platform.name === name);
    if (declared)
        return declared;
    const subdir = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlatform */ .FL)(name);
    if (subdir !== undefined) {
        const requirements = workspace.features.get('default')?.systemRequirements;
        return withRequirements((0,_workspace_platforms_js__WEBPACK_IMPORTED_MODULE_5__/* .plainPlatform */ .qC)(subdir), requirements ?? {});
    }
    throw new _support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PixiBuildError */ .rW('unknown-platform', `'${name}' is neither a platform of the workspace nor a conda subdir`, {
        exitCode: 2,
        hint: `The workspace has ${workspace.platforms.map((platform) => platform.name).join(', ') || 'none'}`,
    });
}
function withRequirements(platform, requirements) {
    const asked = requiredVirtualPackages(platform.subdir, requirements);
    if (asked.length === 0)
        return platform;
    return { ...platform, virtualPackages: (0,_workspace_virtual_packages_js__WEBPACK_IMPORTED_MODULE_6__/* .overlayVirtualPackages */ .f)(platform.virtualPackages, asked) };
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


/***/ }),

/***/ 88513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ variantConfiguration)
/* harmony export */ });
/* harmony import */ var _workspace_channels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92980);
/* harmony import */ var _workspace_selector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22809);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46655);



function variantConfiguration(workspace, platform) {
    const host = typeof platform === 'string' ? (0,_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .workspacePlatform */ .t)(workspace, platform) : platform;
    const values = new Map();
    for (const { selector, variants } of [...workspace.targetBuildVariants].reverse()) {
        if ((0,_workspace_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .selectorMatches */ .d)(selector, host))
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
    return (0,_workspace_channels_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedByPriority */ .X)(workspace.channels).some(({ url }) => url.replace(/\/+$/, '').split('/').pop() === 'conda-forge');
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


/***/ }),

/***/ 28526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ IgnoreRules)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89263);


const repositoryFolders = ['.git', '.jj'];
class IgnoreRules {
    #ignoreFiles;
    #gitFiles;
    #kinds;
    #isInRepository;
    constructor(ignoreFiles, gitFiles, kinds = { strong: '.ignore', git: 'below' }, isInRepository = false) {
        this.#ignoreFiles = ignoreFiles;
        this.#gitFiles = gitFiles;
        this.#kinds = kinds;
        this.#isInRepository = isInRepository;
    }
    static async inside(directory, strong, usesGit) {
        let isInRepository = false;
        for (let current = directory; usesGit && !isInRepository; current = node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(current)) {
            for (const name of repositoryFolders)
                isInRepository ||= (await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileKind */ .h_)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(current, name))) !== undefined;
            if (node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(current) === current)
                break;
        }
        return new IgnoreRules([], [], { strong, git: usesGit ? 'inside-repositories' : 'never' }, isInRepository);
    }
    static async above(directory) {
        const ignoreFiles = [];
        const gitFiles = [];
        let insideRepository = true;
        for (let current = directory;; current = node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(current)) {
            ignoreFiles.push(...(await rulesOf(current, '.ignore')));
            if (insideRepository)
                gitFiles.push(...(await rulesOf(current, '.gitignore')));
            if ((await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileKind */ .h_)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(current, '.git'))) !== undefined)
                insideRepository = false;
            if (node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(current) === current)
                return new IgnoreRules(ignoreFiles, gitFiles);
        }
    }
    async below(directory, files) {
        const kinds = this.#kinds;
        const own = files.has(kinds.strong) ? await rulesOf(directory, kinds.strong) : [];
        const isRepository = kinds.git === 'inside-repositories' && repositoryFolders.some((name) => files.has(name));
        const countsGit = kinds.git === 'below' || isRepository || (kinds.git !== 'never' && this.#isInRepository);
        const git = countsGit && files.has('.gitignore') ? await rulesOf(directory, '.gitignore') : [];
        if (isRepository)
            git.push(...(await rulesOf(directory, '.git/info/exclude')));
        if (own.length === 0 && git.length === 0 && !isRepository)
            return this;
        const above = isRepository ? [] : this.#gitFiles;
        const isInRepository = isRepository || this.#isInRepository;
        return new IgnoreRules([...own, ...this.#ignoreFiles], [...git, ...above], kinds, isInRepository);
    }
    ignores(file, isDirectory) {
        return verdict(this.#ignoreFiles, file, isDirectory) ?? verdict(this.#gitFiles, file, isDirectory) ?? false;
    }
}
async function rulesOf(directory, name) {
    const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfExists */ .TP)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, name)).catch(() => undefined);
    if (text === undefined)
        return [];
    const { default: ignore } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.t.bind(__webpack_require__, 70298, 19));
    return [{ directory, matcher: ignore().add(text) }];
}
function verdict(files, file, isDirectory) {
    for (const { directory, matcher } of files) {
        const relative = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .toPosix */ .d7)(node_path__WEBPACK_IMPORTED_MODULE_0__.relative(directory, file));
        if (relative === '')
            continue;
        const parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(relative);
        if (parent !== '.' && matcher.test(`${parent}/`).ignored)
            continue;
        const { ignored, unignored } = matcher.test(isDirectory ? `${relative}/` : relative);
        if (ignored || unignored)
            return ignored;
    }
    return undefined;
}


/***/ })

};
