export const id = 741;
export const ids = [741];
export const modules = {

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
    const { TomlLocator } = await Promise.all(/* import() */[__webpack_require__.e(605), __webpack_require__.e(44)]).then(__webpack_require__.bind(__webpack_require__, 99663));
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


/***/ })

};
