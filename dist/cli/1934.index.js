export const id = 1934;
export const ids = [1934];
export const modules = {

/***/ 93672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ executeBuild)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);

async function executeBuild(plan, settings, chosen = plan.packages) {
    const start = performance.now();
    const outcomes = [];
    const failed = new Set();
    const run = new (await Promise.all(/* import() */[__webpack_require__.e(1710), __webpack_require__.e(1872), __webpack_require__.e(1651)]).then(__webpack_require__.bind(__webpack_require__, 19020))).BuildRun(settings);
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
        if (settings.signal?.aborted || !(0,_support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isPixiBuildError */ .Bj)(error))
            throw error;
        const durationMs = performance.now() - start;
        report({ kind: 'package', package: planned.identity, status: 'failed', durationMs, reason: (0,_support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) });
        return { package: planned, status: 'failed', error, durationMs };
    }
}


/***/ }),

/***/ 51556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ planBuild)
});

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/build/checkouts.js
var checkouts = __webpack_require__(47674);
// EXTERNAL MODULE: ./build/build/choose-packages.js
var choose_packages = __webpack_require__(56354);
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

// EXTERNAL MODULE: ./build/build/run-network.js
var run_network = __webpack_require__(36341);
// EXTERNAL MODULE: ./build/build/session.js + 2 modules
var build_session = __webpack_require__(36895);
// EXTERNAL MODULE: ./build/build/source-dependencies.js
var source_dependencies = __webpack_require__(95394);
// EXTERNAL MODULE: ./build/build/types.js
var types = __webpack_require__(26422);
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
    const network = new run_network/* RunNetwork */.m(settings);
    try {
        return await planWith(settings, new checkouts/* Checkouts */.g2(settings, network), platforms);
    }
    finally {
        await network.close();
    }
}
async function planWith(settings, checkouts, platforms) {
    const { workspace, packages, whole, warnings } = await (0,choose_packages/* choosePackages */.J)(settings);
    const workspacePlatforms = [...new Set(workspace.platforms.map(({ subdir }) => subdir))];
    const found = [];
    for (const loaded of packages) {
        const session = await (0,build_session/* openPackage */.R$)(loaded, workspace, settings, checkouts);
        const noarch = new Set();
        for (const hostPlatform of platforms ?? workspacePlatforms) {
            const outputs = await (0,build_session/* packageOutputs */.P2)(session, workspace, hostPlatform, settings);
            if (outputs.length === 0) {
                const message = `skipping '${session.directory}': no outputs for platform ${hostPlatform}`;
                settings.report({ kind: 'log', level: 'warning', message });
            }
            for (const output of outputs) {
                const stem = (0,types/* fileStem */.E)(identityOf(output));
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
        for (const spec of (0,source_dependencies/* sourceSpecs */.M$)(output, 'all')) {
            const target = (0,source_dependencies/* sourceTargetOf */.QB)(spec, session, workspace.root);
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
    const isOutside = (text) => text.endsWith('outside the workspace');
    const hints = [
        ...([...violations].every(isOutside) ? [] : ["Add 'publish = true' to the packages that are missing."]),
        ...([...violations].some(isOutside)
            ? ['What lies outside is to be named by version, as a package of a channel.']
            : []),
    ];
    throw new errors/* PixiBuildError */.rW('publish-set-not-closed', 'the packages cannot be published as a self-contained set', {
        exitCode: 2,
        details: [...violations].sort(),
        hint: hints.join(' '),
    });
}
function refuseSourceRunDependencies({ session, output }, found) {
    const own = new Set(found.map((entry) => entry.output.metadata.name));
    const names = (0,source_dependencies/* sourceSpecs */.M$)(output, 'run')
        .filter((spec) => 'source' in spec && !own.has(spec.name))
        .map((spec) => spec.name);
    if (names.length === 0)
        return;
    const list = [...new Set(names)].sort().join(', ');
    throw new errors/* PixiBuildError */.rW('source-run-dependencies', `package '${output.metadata.name}' has source run dependencies (${list}) and cannot be published on its own`, {
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
            throw new errors/* PixiBuildError */.rW('duplicate-output', `the packages in '${places}' both yield '${name}'`, { exitCode: 2 });
        }
        owners.set(name, entry);
    }
}
function orderedPackages(found, settings) {
    const idOf = ({ output, hostPlatform }) => {
        const identity = identityOf(output);
        return `${(0,types/* fileStem */.E)(identity)}@${identity.subdir === 'noarch' ? 'noarch' : hostPlatform}`;
    };
    const byId = new Map(found.map((entry) => [idOf(entry), entry]));
    const byName = new Map();
    for (const [id, { output }] of byId)
        byName.set(output.metadata.name, [...(byName.get(output.metadata.name) ?? []), id]);
    const needs = new Map();
    for (const [id, entry] of byId) {
        const sources = (0,source_dependencies/* sourceSpecs */.M$)(entry.output, 'all').filter((spec) => 'source' in spec);
        const candidates = sources.flatMap((spec) => (byName.get(spec.name) ?? []).filter((need) => {
            const other = byId.get(need);
            return other && (other.session !== entry.session || (0,source_dependencies/* isAskedFor */.un)(other.output, spec));
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


/***/ }),

/***/ 95394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ sourceSpecs),
/* harmony export */   QB: () => (/* binding */ sourceTargetOf),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _backends_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34055);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55519);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89263);
/* harmony import */ var _checkouts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47674);





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
        const place = (0,_backends_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceReferenceOf */ .A9)(source);
        return { text: (0,_checkouts_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceText */ .n5)(place), place, directory: undefined, isOwn: false };
    }
    const text = source.path.path;
    const manifest = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(session.definition.manifestDirectory, text);
    const folder = /\.(toml|ya?ml|xml)$/.test(manifest) ? node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(manifest) : manifest;
    const inside = !text.startsWith('~') && (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, folder);
    const isOwn = manifest === session.definition.manifestPath || folder === session.definition.manifestDirectory;
    return { text, place: manifest, directory: inside ? (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toPosix */ .d7)(node_path__WEBPACK_IMPORTED_MODULE_0__.relative(root, folder)) || '.' : undefined, isOwn };
}
function isAskedFor({ metadata }, { name, ...spec }) {
    const requirement = (0,_backends_index_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementOf */ .h2)(name, spec);
    if (metadata.name !== name)
        return false;
    if (requirement.kind !== 'package')
        return true;
    const { version, build, buildNumber } = requirement.spec;
    return ((version?.matches(_conda_index_js__WEBPACK_IMPORTED_MODULE_4__/* .Version */ .R.parse(metadata.version)) ?? true) &&
        (build?.matches(metadata.build) ?? true) &&
        (buildNumber?.matches(metadata.buildNumber) ?? true));
}


/***/ }),

/***/ 26422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fileStem),
/* harmony export */   M: () => (/* binding */ packageKey)
/* harmony export */ });
function fileStem(identity) {
    return `${identity.name}-${identity.version}-${identity.build}`;
}
function packageKey(identity) {
    return `${identity.subdir}/${fileStem(identity)}`;
}


/***/ }),

/***/ 86181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   differenceLines: () => (/* binding */ differenceLines),
/* harmony export */   runDiff: () => (/* binding */ runDiff)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _packaging_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53248);
/* harmony import */ var _packaging_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18985);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97929);



async function runDiff(context, first, second) {
    const { cwd, signal } = context;
    const [a, b] = await Promise.all([first, second].map((file) => (0,_packaging_index_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectPackage */ .H)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, file), { signal })));
    const difference = (0,_packaging_index_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePackages */ .F)(a, b);
    if (context.json)
        context.print(JSON.stringify({ a: a.path, b: b.path, ...difference }, undefined, 2));
    else
        context.print([`--- ${a.fileName}`, `+++ ${b.fileName}`, ...differenceLines(difference)].join('\n'));
    return difference.sameContent ? 0 : 1;
}
function differenceLines(difference) {
    const { values, lists, files, info, sizes, sameBytes, sameContent } = difference;
    if (sameBytes)
        return ['the same bytes'];
    const [archiveA, archiveB] = sizes.archive;
    const [installedA, installedB] = sizes.installed;
    const sizeLine = `archive ${change(archiveA, archiveB)}, installed ${change(installedA, installedB)}`;
    if (sameContent)
        return ['the same metadata and files, in other archives', sizeLine];
    return [
        sizeLine,
        ...values.flatMap(({ key, a, b }) => [key, ...side('-', a), ...side('+', b)]),
        ...[...lists, info].flatMap(listLines),
        ...(info.changed.length === 0 ? [] : ['info, changed', ...info.changed.map((name) => `  ~ ${name}`)]),
        ...(files.length === 0 ? [] : [`files (${files.length})`, ...files.map(fileLine)]),
    ];
}
const side = (sign, value) => value === undefined ? [] : [`  ${sign} ${typeof value === 'string' ? value : JSON.stringify(value)}`];
function listLines({ key, onlyA, onlyB }) {
    if (onlyA.length + onlyB.length === 0)
        return [];
    return [key, ...onlyA.map((item) => `  - ${item}`), ...onlyB.map((item) => `  + ${item}`)];
}
function fileLine({ path: file, a, b, changes }) {
    if (!a)
        return `  + ${file} (${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byteSize */ .m)(b?.size_in_bytes ?? 0)})`;
    if (!b)
        return `  - ${file} (${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byteSize */ .m)(a.size_in_bytes ?? 0)})`;
    const size = changes.includes('size') ? ` (${change(a.size_in_bytes ?? 0, b.size_in_bytes ?? 0)})` : '';
    return `  ~ ${file}: ${changes.join(', ')}${size}`;
}
function change(a, b) {
    if (a === b)
        return (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byteSize */ .m)(a);
    const share = a === 0 ? '' : `, ${b > a ? '+' : '−'}${Math.abs(((b - a) / a) * 100).toFixed(1)} %`;
    return `${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byteSize */ .m)(a)} → ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byteSize */ .m)(b)}${share}`;
}


/***/ }),

/***/ 21934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRebuild: () => (/* binding */ runRebuild)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/archive/read.js
var read = __webpack_require__(79945);
// EXTERNAL MODULE: ./build/conda/platform.js
var platform = __webpack_require__(24585);
// EXTERNAL MODULE: ./build/conda/record/read-record.js
var read_record = __webpack_require__(71766);
// EXTERNAL MODULE: ./build/packaging/inspect.js
var inspect = __webpack_require__(53248);
// EXTERNAL MODULE: ./build/packaging/diff.js
var diff = __webpack_require__(18985);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/build/execute.js
var execute = __webpack_require__(93672);
// EXTERNAL MODULE: ./build/build/plan.js + 2 modules
var build_plan = __webpack_require__(51556);
;// CONCATENATED MODULE: ./build/build/rebuild.js











async function rebuildPackage(file, settings, use) {
    const original = await (0,inspect/* inspectPackage */.H)(file, { signal: settings.signal });
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
        const { outcomes } = await (0,execute/* executeBuild */.S)(plan, chosen, [planned]);
        const outcome = outcomes.find((one) => one.package === planned);
        const difference = outcome.status === 'built' ? (0,diff/* comparePackages */.F)(original, await (0,inspect/* inspectPackage */.H)(outcome.path)) : undefined;
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
    for await (const { path: name, type, executable, data } of (0,read/* readPackage */.LY)(file, { section: 'info' })) {
        if (type !== 'file' || !name.startsWith(recipeFolder))
            continue;
        const target = external_node_path_.join(unpacked, ...name.slice(recipeFolder.length).split('/'));
        await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
        await (0,external_node_stream_promises_.pipeline)(data, (0,external_node_fs_.createWriteStream)(target, { mode: executable ? 0o755 : 0o644 }));
    }
    const names = await (0,promises_.readdir)(unpacked).catch(() => []);
    const rendered = names.includes(renderedName) && (await (0,promises_.readFile)(external_node_path_.join(unpacked, renderedName), 'utf8'));
    if (rendered === false || !names.includes('recipe.yaml')) {
        throw new errors/* PixiBuildError */.rW('recipe-not-in-package', `${file} does not hold the recipe that it was made from`, {
            exitCode: 2,
            hint: 'Packages by rattler-build and by this program do; those by conda-build cannot be rebuilt.',
        });
    }
    for (const name of [renderedName, 'variant_config.yaml'])
        await (0,promises_.rm)(external_node_path_.join(unpacked, name), { force: true });
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        const values = parse(rendered);
        const recorded = readRecorded(values);
        await checkSources(values, unpacked, file);
        return recorded;
    }
    catch (error) {
        if ((0,errors/* isPixiBuildError */.Bj)(error))
            throw error;
        throw new errors/* PixiBuildError */.rW('recipe-not-in-package', `rendered_recipe.yaml of ${file} cannot be understood`, {
            exitCode: 2,
            details: [(0,errors/* messageOf */.bD)(error)],
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
        const names = await (0,promises_.readdir)(found).catch((error) => ((0,errors/* systemErrorCode */.vq)(error) === 'ENOTDIR' ? [place] : []));
        if (names.some((name) => found !== folder || name !== 'recipe.yaml'))
            continue;
        throw new errors/* PixiBuildError */.rW('rebuild-without-sources', `${file} does not hold the sources that it was made from`, {
            exitCode: 2,
            hint: 'It was made from a folder elsewhere: build that again, at the same commit, and compare with pixi-build diff.',
        });
    }
}
function readRecorded(rendered) {
    const configuration = rendered['build_configuration'];
    const hostPlatform = (0,platform/* parsePlatform */.FL)(configuration.host_platform.platform);
    const timestampMs = Date.parse(configuration.timestamp);
    if (!hostPlatform || Number.isNaN(timestampMs))
        throw new Error('it names no platform or time');
    const { archive_type: type, compression_level: level } = configuration.packaging_settings ?? {};
    const { target_platform: _, ...variant } = configuration.variant ?? {};
    const dependencies = rendered['finalized_dependencies'];
    return {
        channels: configuration.channels ?? [],
        hostPlatform,
        buildPlatform: (0,platform/* parsePlatform */.FL)(configuration.build_platform?.platform ?? ''),
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
            ...(0,read_record/* readPackageRecord */.U)(entry),
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
        const plan = await (0,build_plan/* planBuild */.C)(one, [platform]);
        const planned = plan.packages.find(({ identity: { name, version, build, subdir } }) => {
            shown.add(`it gives ${name} ${version} ${build} (${subdir})`);
            return (name === index['name'] && version === index['version'] && build === index['build'] && subdir === index['subdir']);
        });
        if (planned)
            return { plan, planned, settings: one };
    }
    throw new errors/* PixiBuildError */.rW('rebuild-differs', `The recipe in the package does not give ${index['name']} ${index['version']} ${index['build']} here`, { details: [...shown], hint: 'It may read the environment, git or files that are not here.' });
}

// EXTERNAL MODULE: ./build/cli/build-options.js
var build_options = __webpack_require__(47454);
// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(28919);
// EXTERNAL MODULE: ./build/cli/style.js
var style = __webpack_require__(97380);
// EXTERNAL MODULE: ./build/cli/commands/diff.js
var commands_diff = __webpack_require__(86181);
;// CONCATENATED MODULE: ./build/cli/commands/rebuild.js







async function runRebuild(context, file, options) {
    const { cwd, environment, signal, terminal } = context;
    const settings = {
        cwd,
        channels: options.channel ?? [],
        toolchain: 'conda',
        buildDirectory: options.buildDir,
        keepBuild: options.keepBuild,
        timeLimits: (0,build_options/* timeLimits */.ic)(options),
        isolation: options.envIsolation,
        offline: (0,build_options/* isOffline */.aK)(options, environment) || undefined,
        environment,
        report: terminal.report,
        signal,
    };
    return rebuildPackage(external_node_path_.resolve(cwd, file), settings, async ({ outcome, difference }) => {
        if (outcome.status === 'failed') {
            if (context.json)
                context.print(JSON.stringify({ error: (0,failure/* failureAsData */.B)(outcome.error) }, undefined, 2));
            return (0,failure/* showFailure */.i)(outcome.error, terminal, { cwd, interrupted: false });
        }
        if (outcome.status !== 'built' || !difference)
            return 1;
        const kept = options.outputDir === undefined ? undefined : external_node_path_.resolve(cwd, options.outputDir, outcome.fileName);
        if (kept !== undefined) {
            await (0,promises_.mkdir)(external_node_path_.dirname(kept), { recursive: true });
            await (0,promises_.copyFile)(outcome.path, kept);
        }
        const { sameBytes } = difference;
        if (context.json) {
            context.print(JSON.stringify({ file, sha256: outcome.sha256, path: kept, ...difference }, undefined, 2));
        }
        else {
            const what = sameBytes ? 'the same bytes' : 'other bytes';
            context.print(`${outcome.fileName}: ${what}${kept === undefined ? '' : ` (${(0,style/* displayPath */.Gt)(kept, cwd)})`}`);
            if (!sameBytes)
                context.print((0,commands_diff.differenceLines)(difference).join('\n'));
        }
        return sameBytes ? 0 : 1;
    });
}


/***/ }),

/***/ 71766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readPackageRecord),
/* harmony export */   V: () => (/* binding */ readRunExports)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56486);
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49668);
/* harmony import */ var _version_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55519);



function readPackageRecord(json) {
    if (!isObject(json))
        throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R('a package record is an object', String(json));
    const build = json['build'];
    const buildNumber = json['build_number'];
    const version = json['version'];
    const name = json['name'];
    if (typeof name !== 'string')
        throw missing('name', json);
    if (typeof version !== 'string')
        throw missing('version', json);
    if (typeof build !== 'string')
        throw missing('build', json);
    if (!Number.isSafeInteger(buildNumber) || buildNumber < 0)
        throw missing('build_number', json);
    const record = {
        name: nameOf(name),
        version: versionOf(version),
        build,
        buildNumber: buildNumber,
        subdir: text(json['subdir']) ?? subdirOf(json),
        depends: texts(json['depends']) ?? [],
        constrains: texts(json['constrains']) ?? [],
        extraDepends: textLists(json['extra_depends']),
        flags: texts(json['flags']),
        features: text(json['features']),
        trackFeatures: trackFeatures(json['track_features']),
        license: text(json['license']),
        licenseFamily: text(json['license_family']),
        md5: hexDigest(json['md5'], 32),
        sha256: hexDigest(json['sha256'], 64),
        legacyBz2Md5: hexDigest(json['legacy_bz2_md5'], 32),
        legacyBz2Size: size(json['legacy_bz2_size']),
        size: size(json['size']),
        timestampMs: timestampMs(json['timestamp']),
        noarch: noarch(json['noarch']),
        platform: text(json['platform']),
        arch: text(json['arch']),
        pythonSitePackagesPath: text(json['python_site_packages_path']),
        purls: texts(json['purls']),
        runExports: isObject(json['run_exports']) ? readRunExports(json['run_exports']) : undefined,
    };
    return record;
}
let lastName;
let lastVersion;
function nameOf(text) {
    if (lastName?.source !== text)
        lastName = _package_name_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageName */ .gp.parse(text);
    return lastName;
}
function versionOf(text) {
    if (lastVersion?.source !== text)
        lastVersion = _version_version_js__WEBPACK_IMPORTED_MODULE_2__/* .Version */ .R.parse(text);
    return lastVersion;
}
function readRunExports(json) {
    if (Array.isArray(json))
        return { weak: texts(json) };
    if (!isObject(json))
        return {};
    const exports = {
        weak: texts(json['weak']),
        strong: texts(json['strong']),
        noarch: texts(json['noarch']),
        weakConstrains: texts(json['weak_constrains']),
        strongConstrains: texts(json['strong_constrains']),
    };
    return Object.fromEntries(Object.entries(exports).filter(([, list]) => list !== undefined && list.length > 0));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function missing(field, json) {
    const name = typeof json['name'] === 'string' ? ` of '${json['name']}'` : '';
    return new _parse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CondaParseError */ .R(`the package record${name} has no valid '${field}'`, name);
}
const text = (value) => (typeof value === 'string' ? value : undefined);
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}
function textLists(value) {
    if (!isObject(value))
        return undefined;
    return Object.fromEntries(Object.entries(value).map(([key, list]) => [key, texts(list) ?? []]));
}
function trackFeatures(value) {
    const names = typeof value === 'string' ? value.split(/[, ]+/) : texts(value);
    const present = names?.filter((name) => name !== '') ?? [];
    return present.length > 0 ? present : undefined;
}
function hexDigest(value, length) {
    const good = typeof value === 'string' && value.length === length && /^[0-9a-f]+$/i.test(value);
    return good ? value.toLowerCase() : undefined;
}
function size(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
const greatestSeconds = 253_402_300_799;
function timestampMs(value) {
    if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0)
        return undefined;
    return Math.trunc(value > greatestSeconds ? value : value * 1000);
}
function noarch(value) {
    if (value === 'python')
        return 'python';
    return value === 'generic' || value === true ? 'generic' : undefined;
}
function subdirOf(json) {
    const platform = text(json['platform']);
    const arch = text(json['arch']);
    if (platform === undefined)
        return 'noarch';
    const short = { x86_64: '64', x86: '32' }[arch ?? 'x86_64'] ?? arch;
    return `${platform}-${short}`;
}


/***/ }),

/***/ 18985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ comparePackages)
/* harmony export */ });
function comparePackages(a, b) {
    const values = [];
    const lists = [];
    for (const [section, one, other] of [
        ['index', a.index, b.index],
        ['about', a.about, b.about],
        ['run_exports', a.runExports, b.runExports],
        ['link', a.link, b.link],
    ]) {
        for (const key of keysOf(one, other))
            compareValue(`${section}.${key}`, one?.[key], other?.[key], values, lists);
    }
    compareValue('hash_input', parsed(a.hashInput), parsed(b.hashInput), values, lists);
    compareValue('tests', a.tests, b.tests, values, lists);
    const files = compareFiles(a.files, b.files);
    const info = compareInfo(a.infoFiles, b.infoFiles);
    const sameInfo = info.onlyA.length + info.onlyB.length + info.changed.length === 0;
    return {
        sameBytes: a.sha256 === b.sha256,
        sameContent: values.length + lists.length + files.length === 0 && sameInfo,
        values,
        lists,
        files,
        info,
        sizes: { archive: [a.sizeBytes, b.sizeBytes], installed: [a.installedBytes, b.installedBytes] },
    };
}
const keysOf = (a, b) => [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].sort();
function compareValue(key, a, b, values, lists) {
    if (JSON.stringify(canonical(a)) === JSON.stringify(canonical(b)))
        return;
    const [one, other] = [a ?? [], b ?? []];
    if (isTexts(one) && isTexts(other)) {
        const difference = compareLists(key, one, other);
        if (difference.onlyA.length + difference.onlyB.length > 0)
            lists.push(difference);
        else
            values.push({ key, a, b });
    }
    else
        values.push({ key, ...(a !== undefined && { a }), ...(b !== undefined && { b }) });
}
const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
function compareLists(key, a, b) {
    const [ofA, ofB] = [new Set(a), new Set(b)];
    return { key, onlyA: a.filter((item) => !ofB.has(item)).sort(), onlyB: b.filter((item) => !ofA.has(item)).sort() };
}
const readFiles = /^info\/(?:(?:index|about|run_exports|link|paths|hash_input)\.json|tests\/tests\.yaml)$/;
function compareInfo(a, b) {
    const changed = Object.keys(a).filter((name) => b[name] !== undefined && b[name] !== a[name] && !readFiles.test(name));
    return { ...compareLists('info', Object.keys(a), Object.keys(b)), changed };
}
function compareFiles(a, b) {
    const [ofA, ofB] = [a, b].map((list) => new Map(list.map((entry) => [entry._path, entry])));
    const paths = [...new Set([...a, ...b].map(({ _path }) => _path))].sort();
    return paths.flatMap((path) => {
        const [one, other] = [ofA?.get(path), ofB?.get(path)];
        if (!one || !other)
            return [{ path, ...(one && { a: one }), ...(other && { b: other }), changes: [] }];
        const changes = changesOf(one, other);
        return changes.length === 0 ? [] : [{ path, a: one, b: other, changes }];
    });
}
function changesOf(a, b) {
    const hasPrefix = (entry) => `${entry.file_mode} ${entry.prefix_placeholder} ${entry.no_link}`;
    return [
        ...(a.path_type === b.path_type ? [] : ['kind']),
        ...(a.sha256 === b.sha256 ? [] : ['content']),
        ...(a.size_in_bytes === b.size_in_bytes ? [] : ['size']),
        ...(hasPrefix(a) === hasPrefix(b) ? [] : ['prefix']),
    ];
}
function parsed(text) {
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function canonical(value) {
    if (Array.isArray(value))
        return value.map(canonical);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => [k, canonical(v)]));
}


/***/ })

};
