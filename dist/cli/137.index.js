export const id = 137;
export const ids = [137];
export const modules = {

/***/ 34055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ sourceReferenceOf),
/* harmony export */   OK: () => (/* binding */ namedConstraintOf),
/* harmony export */   VT: () => (/* binding */ matchSpecObjectOf),
/* harmony export */   aQ: () => (/* binding */ namedSpecOf),
/* harmony export */   h2: () => (/* binding */ requirementOf),
/* harmony export */   rK: () => (/* binding */ matchSpecOfObject)
/* harmony export */ });
/* unused harmony exports matchSpecOf, binarySpecOf */
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42562);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46411);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60055);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39100);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74029);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33878);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41311);

function requirementOf(name, spec) {
    if ('pinCompatible' in spec)
        return { kind: 'pin', call: 'pin_compatible', name, pin: pinOf(spec.pinCompatible) };
    if ('pinSubpackage' in spec)
        return { kind: 'pin', call: 'pin_subpackage', name, pin: pinOf(spec.pinSubpackage) };
    if ('binary' in spec)
        return { kind: 'package', spec: matchSpecOf(name, spec.binary) };
    return { kind: 'package', spec: matchSpecOf(name, selectorsOf(spec.source)), source: sourceReferenceOf(spec.source) };
}
function namedSpecOf(requirement) {
    if (requirement.kind === 'pin')
        return namedPin(requirement);
    const { spec, source } = requirement;
    const name = spec.name.toString();
    if (!source)
        return { name, binary: binarySpecOf(spec) };
    return { name, source: { ...source, ...sourceSelectors(binarySpecOf(spec)) } };
}
function namedConstraintOf(requirement) {
    if (requirement.kind === 'pin')
        return namedPin(requirement);
    return { name: requirement.spec.name.toString(), binary: binarySpecOf(requirement.spec) };
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
    const text = (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPinBound */ .vO)(bound);
    return bound.kind === 'segments' ? { expression: text } : { version: text };
}
function pinOf(spec) {
    const bound = (wire) => wire == null ? null : (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePinBound */ .pw)('expression' in wire ? wire.expression : wire.version);
    if (spec.exact) {
        return { exact: true, ...(spec.build != null && { build: _conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StringMatcher */ .Gr.parse(spec.build) }) };
    }
    return {
        lowerBound: bound(spec.lowerBound),
        upperBound: bound(spec.upperBound),
        ...(spec.build != null && { build: _conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StringMatcher */ .Gr.parse(spec.build) }),
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
    return read.with({ version: isFree ? undefined : (read.version ?? _conda_index_js__WEBPACK_IMPORTED_MODULE_2__/* .VersionSpec */ .G.any) });
}
function matchSpecAsWritten(name, spec) {
    return _conda_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MatchSpec */ .F.of({
        name: _conda_index_js__WEBPACK_IMPORTED_MODULE_4__/* .NameMatcher */ .G.parse(name),
        version: spec.version == null ? undefined : _conda_index_js__WEBPACK_IMPORTED_MODULE_2__/* .VersionSpec */ .G.parse(spec.version, 'lenient'),
        build: spec.build == null ? undefined : _conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StringMatcher */ .Gr.parse(spec.build),
        buildNumber: spec.buildNumber == null ? undefined : _conda_index_js__WEBPACK_IMPORTED_MODULE_5__/* .BuildNumberSpec */ .d.parse(spec.buildNumber),
        fileName: spec.fileName ?? undefined,
        extras: filledList(spec.extras),
        flags: filledList(spec.flags)?.map((flag) => _conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StringMatcher */ .Gr.parse(flag)),
        channel: spec.channel == null ? undefined : (0,_conda_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parseChannel */ .pn)(spec.channel),
        subdir: spec.subdir ?? undefined,
        md5: spec.md5 ?? undefined,
        sha256: spec.sha256 ?? undefined,
        url: spec.url ?? undefined,
        license: spec.license ?? undefined,
        when: spec.condition == null ? undefined : conditionOf(spec.condition),
    });
}
function filledList(list) {
    return list == null || list.length === 0 ? undefined : list;
}
function binarySpecOf(spec) {
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
    const { buildNumber, fileName, channel, ...same } = binarySpecOf(spec);
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
function conditionOf(condition) {
    if ('MatchSpec' in condition)
        return { kind: 'spec', spec: matchSpecOfObject(condition.MatchSpec) };
    const [kind, [left, right]] = 'And' in condition ? ['and', condition.And] : ['or', condition.Or];
    return { kind, left: conditionOf(left), right: conditionOf(right) };
}
function wireCondition(condition) {
    if (condition.kind === 'spec')
        return { MatchSpec: matchSpecObjectOf(condition.spec) };
    const parts = [wireCondition(condition.left), wireCondition(condition.right)];
    return condition.kind === 'and' ? { And: parts } : { Or: parts };
}
function selectorsOf(spec) {
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


/***/ }),

/***/ 47674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ sourceCacheDirectory),
/* harmony export */   g2: () => (/* binding */ Checkouts),
/* harmony export */   n5: () => (/* binding */ referenceText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89263);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35921);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76787);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83784);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96297);
/* harmony import */ var _build_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73333);





class Checkouts {
    #settings;
    #network;
    #folders = new Map();
    constructor(settings, network) {
        this.#settings = settings;
        this.#network = network;
    }
    async folder(reference, base, workspace) {
        const { manifestSource } = await Promise.all(/* import() */[__webpack_require__.e(4875), __webpack_require__.e(2816), __webpack_require__.e(2503)]).then(__webpack_require__.bind(__webpack_require__, 80249));
        const { source, subdirectory = '.' } = manifestSource(reference);
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 16);
        let checkout = this.#folders.get(key);
        if (!checkout) {
            checkout = this.#fetch(reference, node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,_build_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .buildDirectory */ .W)(workspace, this.#settings), 'src', key), base, workspace);
            this.#folders.set(key, checkout);
        }
        const top = await checkout;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(top, subdirectory);
        if ((0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(top, folder) && (await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .fileKind */ .h_)(folder)) === 'directory')
            return folder;
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_5__/* .PixiBuildError */ .rW('source-subdirectory-missing', `There is no '${subdirectory}' in ${referenceText(reference)}`, { exitCode: 2, hint: "Mend the 'subdirectory' of the source." });
    }
    async #fetch(reference, checkout, recipeDirectory, workspace) {
        const { environment, report, signal } = this.#settings;
        const { fetchSources, manifestSource } = await Promise.all(/* import() */[__webpack_require__.e(4875), __webpack_require__.e(2816), __webpack_require__.e(2503)]).then(__webpack_require__.bind(__webpack_require__, 80249));
        const { network } = await this.#network.open(workspace);
        const { source } = manifestSource(reference);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(checkout, { recursive: true, force: true, maxRetries: 3 });
        const workDirectory = node_path__WEBPACK_IMPORTED_MODULE_2__.join(checkout, 'source');
        await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_6__/* .reportPhase */ .A0)(report, `Fetching ${referenceText(reference)}`, () => fetchSources([source], {
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
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,_support_index_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheDirectory */ .o)(environment), 'pixi-build-sources');
}
function referenceText(reference) {
    if ('path' in reference)
        return reference.path.path;
    return (0,_support_index_js__WEBPACK_IMPORTED_MODULE_8__/* .redactUrl */ .BO)('git' in reference ? reference.git.git : reference.url.url);
}


/***/ }),

/***/ 56354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ choosePackages)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _manifest_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66330);
/* harmony import */ var _manifest_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79766);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89263);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77632);




async function choosePackages(settings) {
    const { cwd, environment, manifestPath, packagePath } = settings;
    if (packagePath !== undefined) {
        const named = manifestPath === undefined ? undefined : await (0,_manifest_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadWorkspace */ .CJ)({ cwd, manifestPath, environment });
        const loaded = await (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .locatePackage */ .jX)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, packagePath), settings, named?.workspace);
        if (named && named.workspace.manifestPath !== loaded.workspace.manifestPath) {
            const [wanted, found] = [named.workspace.manifestPath, loaded.workspace.manifestPath];
            throw new _support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PixiBuildError */ .rW('workspace-mismatch', `'${packagePath}' belongs to the workspace ${found}, not ${wanted}`, {
                exitCode: 2,
                hint: 'Leave out --manifest-path: the workspace of a package is found from its place.',
            });
        }
        return { workspace: loaded.workspace, packages: [loaded], whole: false, warnings: loaded.warnings };
    }
    const found = await (0,_manifest_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadWorkspace */ .CJ)({ cwd, manifestPath, environment }).catch(async (error) => {
        const isMissing = (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isPixiBuildError */ .Bj)(error) && error.code === 'manifest-not-found';
        if (!isMissing || manifestPath !== undefined || !(await (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .hasRecipe */ .jL)(cwd)))
            throw error;
    });
    if (!found)
        return choosePackages({ ...settings, packagePath: cwd });
    const { workspace, package: closest, warnings } = found;
    const members = (await (0,_manifest_index_js__WEBPACK_IMPORTED_MODULE_4__/* .discoverMembers */ .h)(workspace)).filter(({ publish }) => publish);
    if (members.length > 0) {
        const packages = [];
        for (const member of members)
            packages.push(await (0,_manifest_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPackage */ .HU)(member.manifestPath, workspace));
        const more = packages.filter(({ definition }) => definition.manifestPath !== workspace.manifestPath);
        return { workspace, packages, whole: true, warnings: [...warnings, ...more.flatMap((loaded) => loaded.warnings)] };
    }
    if (!closest) {
        for (const diagnostic of warnings)
            settings.report({ kind: 'diagnostic', diagnostic });
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PixiBuildError */ .rW('package-not-found', `no package of the workspace '${workspace.name}' says 'publish = true'`, {
            exitCode: 2,
            hint: "Add 'publish = true' to the [package] of what is to be published, or name one package with --path.",
        });
    }
    settings.report({
        kind: 'log',
        level: 'info',
        message: `No package says 'publish = true', so the closest one is taken: ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_5__/* .toPosix */ .d7)(node_path__WEBPACK_IMPORTED_MODULE_0__.relative(cwd, closest.manifestPath))}`,
    });
    return { workspace, packages: [await (0,_manifest_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPackage */ .HU)(closest.manifestPath, workspace)], whole: false, warnings };
}


/***/ }),

/***/ 36895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R$: () => (/* binding */ openPackage),
  jq: () => (/* binding */ outputsParams),
  P2: () => (/* binding */ packageOutputs),
  Q9: () => (/* binding */ reopenPackage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/events.js
var events = __webpack_require__(76787);
;// CONCATENATED MODULE: ./build/backends/registry.js

const builtIn = {
    'pixi-build-python': async (context) => new (await Promise.all(/* import() */[__webpack_require__.e(5234), __webpack_require__.e(562)]).then(__webpack_require__.bind(__webpack_require__, 80562))).PythonBackend(context),
    'pixi-build-rattler-build': async (context) => new (await Promise.all(/* import() */[__webpack_require__.e(5234), __webpack_require__.e(182)]).then(__webpack_require__.bind(__webpack_require__, 70182))).RecipeBackend(context),
};
const builtInBackends = Object.keys(builtIn);
async function createBackend(name, context = { report: events/* silentReporter */.P$, environment: process.env }) {
    return Object.hasOwn(builtIn, name) ? builtIn[name]?.(context) : undefined;
}

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
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
            throw new errors/* PixiBuildError */.rW('dependency-archive-path', `A package cannot depend on the package file '${spec.path}' by its path`, { exitCode: 2, hint: 'Publish it to a local channel, and name that channel, or give its URL.' });
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

// EXTERNAL MODULE: ./build/backends/protocol/spec-conversion.js
var spec_conversion = __webpack_require__(34055);
// EXTERNAL MODULE: ./build/manifest/spec/location.js
var spec_location = __webpack_require__(15879);
// EXTERNAL MODULE: ./build/manifest/resolve/variants.js
var variants = __webpack_require__(88513);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/cache-directory.js
var cache_directory = __webpack_require__(83784);
// EXTERNAL MODULE: ./build/build/build-directory.js
var build_directory = __webpack_require__(73333);
// EXTERNAL MODULE: ./build/build/location.js
var build_location = __webpack_require__(77632);
// EXTERNAL MODULE: ./build/build/platforms.js
var platforms = __webpack_require__(79283);
;// CONCATENATED MODULE: ./build/build/session.js







async function openPackage(loaded, workspace, settings, checkouts) {
    const { definition } = loaded;
    const directory = (0,files/* toPosix */.d7)(external_node_path_.relative(workspace.root, external_node_path_.dirname(definition.manifestPath))) || '.';
    const backendName = definition.build.backend.name;
    const backend = await createBackend(backendName, {
        report: settings.report,
        environment: settings.environment,
        experimental: settings.experimental,
    });
    if (!backend) {
        throw new errors/* PixiBuildError */.rW('backend-not-available', `the build backend '${backendName}' is not available yet`, {
            exitCode: 2,
            hint: `This version has ${builtInBackends.map((name) => `'${name}'`).join(' and ')} built in.`,
        });
    }
    const sourceDirectory = await sourceDirectoryOf(definition, workspace, checkouts);
    await backend.initialize({
        manifestPath: definition.manifestPath,
        sourceDirectory,
        workspaceDirectory: workspace.root,
        cacheDirectory: (0,cache_directory/* cacheDirectory */.o)(settings.environment),
        projectModel: projectModelOf(definition, {
            buildNumber: settings.buildNumber,
            buildStringPrefix: settings.buildStringPrefix,
        }),
        configuration: definition.build.config ?? null,
        targetConfiguration: Object.fromEntries(definition.build.targetConfig),
    });
    return { definition, directory, sourceDirectory, backend };
}
async function reopenPackage(manifestPath, workspace, settings, checkouts) {
    return openPackage(await (0,build_location/* locatePackage */.jX)(manifestPath, settings, workspace), workspace, settings, checkouts);
}
function sourceDirectoryOf({ build: { source }, manifestDirectory }, workspace, checkouts) {
    if (!source)
        return manifestDirectory;
    if (source.kind === 'path')
        return (0,spec_location/* resolveSourcePath */.TF)(source.path, manifestDirectory);
    return checkouts.folder((0,spec_conversion/* sourceReferenceOf */.A9)(locationOf(source)), manifestDirectory, workspace);
}
async function packageOutputs(session, workspace, hostPlatform, settings) {
    const { outputs } = await session.backend.outputs(outputsParams(workspace, hostPlatform, settings));
    return outputs;
}
function outputsParams(workspace, hostPlatform, settings) {
    const configuration = (0,variants/* variantConfiguration */.c)(workspace, hostPlatform);
    const values = { ...Object.fromEntries(configuration.values), ...settings.variants?.values };
    return {
        channels: workspace.channels.map(({ url }) => url.replace(/\/+$/, '')),
        hostPlatform,
        buildPlatform: (0,platforms/* buildPlatformOf */.vd)(settings, hostPlatform),
        variantConfiguration: values,
        variantFiles: [...configuration.files, ...(settings.variants?.files ?? [])],
        workDirectory: external_node_path_.join((0,build_directory/* buildDirectory */.W)(workspace, settings), 'meta'),
    };
}


/***/ }),

/***/ 42562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qk: () => (/* binding */ applyPin),
  vO: () => (/* binding */ formatPinBound),
  pw: () => (/* binding */ parsePinBound)
});

// EXTERNAL MODULE: ./build/conda/matcher/string-matcher.js
var string_matcher = __webpack_require__(46411);
// EXTERNAL MODULE: ./build/conda/parse-error.js
var parse_error = __webpack_require__(49668);
// EXTERNAL MODULE: ./build/conda/version/version.js
var version = __webpack_require__(55519);
;// CONCATENATED MODULE: ./build/conda/version/segments.js

function split(version) {
    const text = version.toString();
    const bang = text.indexOf('!') + 1;
    const plus = text.indexOf('+');
    const releaseEnd = plus < 0 ? text.length : plus;
    const release = text.slice(bang, releaseEnd);
    const segments = release.match(/[._-]?[0-9a-z]+(?:[_-]$)?|[._-][_-]$/g) ?? [];
    return { epoch: text.slice(0, bang), segments, local: text.slice(releaseEnd) };
}
const join = (parts) => version/* Version */.R.parse(parts.epoch + parts.segments.join('') + parts.local);
function truncateSegments(version, count) {
    if (count >= version.segmentCount)
        return version;
    const parts = split(version);
    return join({ ...parts, segments: parts.segments.slice(0, Math.max(1, count)) });
}
function extendSegments(version, count) {
    if (version.segmentCount >= count)
        return version;
    const parts = split(version);
    return join({ ...parts, segments: appended(parts, new Array(count - parts.segments.length).fill('.0')) });
}
function bumpSegment(version, index) {
    const parts = split(version);
    const segments = parts.segments.map((segment, at) => (at === index ? bumped(segment) : segment));
    return join({ ...parts, segments });
}
function bumped(segment) {
    const [, separator = '', body = ''] = /^([._-]?)(.*)$/.exec(segment) ?? [];
    const runs = body.match(/[0-9]+|[a-z]+|[_-]/g) ?? [];
    const lastLetters = runs.findLastIndex((run) => /^[a-z]/.test(run) && run !== 'dev' && run !== 'post');
    const lastNumber = runs.findLastIndex((run) => /^[0-9]/.test(run));
    const changed = runs.map((run, at) => at === lastNumber ? String(BigInt(run) + 1n) : at === lastLetters ? 'a' : run);
    if (lastNumber < 0)
        changed.unshift('1');
    return separator + changed.join('');
}
function withAlpha(version) {
    const parts = split(version);
    const letters = parts.segments.at(-1)?.match(/[a-z]+/g) ?? [];
    if (letters.some((run) => run !== 'dev' && run !== 'post'))
        return version;
    return join({ ...parts, segments: appended(parts, ['.0a0']) });
}
function appended(parts, more) {
    const kept = parts.segments
        .map((segment) => segment.replace(/[_-]$/, ''))
        .filter((segment) => /[0-9a-z]/.test(segment));
    return [...kept, ...more];
}
function stripLocal(version) {
    return version.hasLocal ? join({ ...split(version), local: '' }) : version;
}

// EXTERNAL MODULE: ./build/conda/version/version-spec.js
var version_spec = __webpack_require__(60055);
;// CONCATENATED MODULE: ./build/conda/pin.js





const defaultLower = { kind: 'segments', count: 6 };
const defaultUpper = { kind: 'segments', count: 1 };
function parsePinBound(text) {
    if (/^x(?:\.x)*$/.test(text))
        return { kind: 'segments', count: text.split('.').length };
    try {
        return { kind: 'version', version: version/* Version */.R.parse(text) };
    }
    catch (error) {
        if (!(error instanceof parse_error/* CondaParseError */.R))
            throw error;
        throw new parse_error/* CondaParseError */.R(`'${text}' is not a valid pin expression (e.g. 'x.x') or version: ${error.message}`, text, {
            range: error.range,
        });
    }
}
function formatPinBound(bound) {
    return bound.kind === 'version' ? bound.version.toString() : Array.from({ length: bound.count }, () => 'x').join('.');
}
function applyPin(pin, version, build) {
    if (pin.exact)
        return { version: version_spec/* VersionSpec */.G.exactly(version), build: string_matcher/* StringMatcher */.Gr.exactly(build) };
    const bounds = [lowerText(pin.lowerBound, version), upperText(pin.upperBound, version)].filter((text) => text !== '');
    return {
        ...(bounds.length > 0 && { version: version_spec/* VersionSpec */.G.parse(bounds.join(','), 'strict') }),
        ...(pin.build && { build: pin.build }),
    };
}
function lowerText(bound, version) {
    if (bound === null)
        return '';
    const limit = bound ?? defaultLower;
    return `>=${limit.kind === 'version' ? limit.version : truncateSegments(version, limit.count)}`;
}
function upperText(bound, version) {
    if (bound === null)
        return '';
    const limit = bound ?? defaultUpper;
    if (limit.kind === 'version')
        return `<${limit.version}`;
    const release = extendSegments(truncateSegments(stripLocal(version), limit.count), limit.count);
    return `<${withAlpha(bumpSegment(release, limit.count - 1))}`;
}


/***/ }),

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
