export const id = 1547;
export const ids = [1547];
export const modules = {

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

/***/ 16577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ configuredNetwork)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _channel_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24284);
/* harmony import */ var _channel_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83991);
/* harmony import */ var _manifest_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66330);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89263);




async function configuredNetwork(options) {
    const { environment, report, offline } = options;
    const configuration = await (0,_channel_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfiguration */ .vF)({ environment, report, workspaceRoot: await workspaceRoot(options) });
    return (0,_channel_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createNetwork */ .V)({ configuration, environment, report, offline });
}
async function workspaceRoot(options) {
    const { cwd, manifestPath, packagePath, environment } = options;
    const place = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, packagePath ?? '.');
    const start = (await (0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fileKind */ .h_)(place)) === 'directory' ? place : node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(place);
    try {
        return (await (0,_manifest_index_js__WEBPACK_IMPORTED_MODULE_4__/* .loadWorkspace */ .CJ)({ cwd: manifestPath === undefined ? start : cwd, manifestPath, environment })).workspace
            .root;
    }
    catch {
        return start;
    }
}


/***/ }),

/***/ 37406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openPublishTarget)
});

// EXTERNAL MODULE: ./build/channel/http/client.js + 3 modules
var http_client = __webpack_require__(65670);
// EXTERNAL MODULE: ./build/channel/auth/store.js + 2 modules
var auth_store = __webpack_require__(71426);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/archive/read.js
var read = __webpack_require__(79945);
// EXTERNAL MODULE: ./build/channel/file-name.js
var file_name = __webpack_require__(40758);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/support/write-errors.js
var write_errors = __webpack_require__(89607);
// EXTERNAL MODULE: ./build/support/hashing.js
var hashing = __webpack_require__(98228);
;// CONCATENATED MODULE: ./build/publish/outcomes.js

function decideExisting(file, sameBytes, place, options) {
    if (options.force)
        return { action: 'overwrite' };
    if (options.skipExisting) {
        if (sameBytes === true)
            return { action: 'skip', reason: 'already there, identical' };
        if (sameBytes === undefined)
            return { action: 'skip', reason: 'already there' };
        return {
            action: 'skip',
            reason: 'already there, with other content',
            warning: `${file.fileName} is already in ${place} with other content and was not published; ` +
                'raise the build number, or use --force to overwrite it',
        };
    }
    return { action: 'fail', error: existsError(file, place, sameBytes) };
}
function existsError(file, place, sameBytes) {
    const content = sameBytes === undefined ? '' : sameBytes ? ', with the same content' : ', with other content';
    return new errors/* PixiBuildError */.rW('package-exists', `${file.fileName} already exists in ${place}${content}`, {
        hint: 'Raise the version or build number, leave out --no-skip-existing, or use --force to overwrite it.',
    });
}
async function outcomeOf(file, options, publishOne) {
    options.signal?.throwIfAborted();
    const started = performance.now();
    let outcome;
    try {
        outcome = await publishOne();
    }
    catch (error) {
        if (options.signal?.aborted)
            throw error;
        if (!(0,errors/* isPixiBuildError */.Bj)(error))
            throw error;
        outcome = { file, status: 'failed', error };
    }
    reportOutcome(outcome, performance.now() - started, options.report);
    return outcome;
}
function reportOutcome(outcome, durationMs, report) {
    const { file } = outcome;
    report({
        kind: 'package',
        package: identityOf(file.identity),
        status: outcome.status === 'overwritten' ? 'published' : outcome.status,
        path: file.path,
        sizeBytes: file.sizeBytes,
        durationMs,
        reason: outcome.status === 'failed' ? outcome.error.message : outcome.reason,
    });
}
function reportUploading(file, report) {
    report({ kind: 'package', package: identityOf(file.identity), status: 'uploading', path: file.path });
}
function identityOf({ name, version, build, subdir }) {
    return { name, version, build, subdir };
}
function checkFileName(file) {
    const { name, version, build } = file.identity;
    const stem = file.fileName.replace(/(\.conda|\.tar\.bz2)$/, '');
    const good = stem !== file.fileName && stem === `${name}-${version}-${build}` && /^[\w.+!-]+$/.test(stem);
    if (good && !stem.startsWith('.'))
        return;
    throw new errors/* PixiBuildError */.rW('package-name-invalid', `${JSON.stringify(file.fileName)} is not the file name of ${name} ${version} ${build}`, { hint: 'Name the file <name>-<version>-<build>.conda, of letters, digits and ._+!- only.' });
}
function changedError(file) {
    return new errors/* PixiBuildError */.rW('package-changed', `${file.path} changed since it was built`, {
        hint: 'Build it again, and let nothing else write to the folder of built packages.',
    });
}
function unreadableError(file, error) {
    return new errors/* PixiBuildError */.rW('package-unreadable', `${file.path} cannot be read`, {
        details: [(0,errors/* messageOf */.bD)(error)],
        cause: error,
        hint: 'See whether the file is still there and readable.',
    });
}

;// CONCATENATED MODULE: ./build/publish/folders.js




async function checkWritableFolder(folder) {
    let existing = folder;
    for (;;) {
        const kind = await (0,files/* fileKind */.h_)(existing).catch((error) => {
            throw (0,write_errors/* explainWriteError */.j)(error, 'publish', folder);
        });
        if (kind === 'directory')
            break;
        if (kind !== undefined) {
            throw new errors/* PixiBuildError */.rW('path-not-a-folder', existing === folder
                ? `${folder} is a file, and packages are to be published into a folder`
                : `${folder} cannot be made, as ${existing} is a file`, { hint: 'Give another path, or move the file away.', exitCode: 2 });
        }
        await refuseDeadLink(existing, folder);
        const parent = external_node_path_.dirname(existing);
        if (parent === existing)
            break;
        existing = parent;
    }
    try {
        await (0,promises_.rmdir)(await (0,promises_.mkdtemp)(external_node_path_.join(existing, '.pixi-build-')));
    }
    catch (error) {
        throw (0,write_errors/* explainWriteError */.j)(error, 'publish', folder);
    }
}
async function refuseDeadLink(place, folder) {
    const isLink = await (0,promises_.lstat)(place).then((info) => info.isSymbolicLink(), () => false);
    if (!isLink)
        return;
    throw new errors/* PixiBuildError */.rW('path-not-a-folder', place === folder
        ? `${folder} is a symbolic link that leads nowhere`
        : `${folder} cannot be made, as ${place} is a symbolic link that leads nowhere`, { hint: 'Give another path, or mend the link.', exitCode: 2 });
}
async function placeFile(file, target, placement) {
    const beside = (0,files/* temporaryNameBeside */.XH)(target);
    const folder = placement.temporaryFolder ?? external_node_path_.dirname(target);
    const temporary = external_node_path_.join(folder, external_node_path_.basename(beside));
    try {
        await (0,promises_.access)(file.path, promises_.constants.R_OK);
    }
    catch (error) {
        throw unreadableError(file, error);
    }
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
        await (0,promises_.copyFile)(file.path, temporary, promises_.constants.COPYFILE_FICLONE);
        await (0,promises_.chmod)(temporary, 0o644);
        const copied = await (0,hashing/* hashFile */.DC)(temporary);
        if (copied.sha256 !== file.sha256)
            throw changedError(file);
        await flush(temporary);
        return await moveInto(temporary, target, placement.overwrite);
    }
    catch (error) {
        throw (0,write_errors/* explainWriteError */.j)(error, `write ${file.fileName}`, external_node_path_.dirname(target));
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function flush(file) {
    const handle = await (0,promises_.open)(file, 'r+');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function moveInto(temporary, target, overwrite) {
    if (!overwrite) {
        try {
            await (0,promises_.link)(temporary, target);
            return true;
        }
        catch (error) {
            const code = (0,errors/* systemErrorCode */.vq)(error);
            if (code === 'EEXIST')
                return false;
            if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code ?? ''))
                throw error;
            if ((await (0,files/* fileKind */.h_)(target)) !== undefined)
                return false;
        }
    }
    await (0,promises_.rename)(temporary, target);
    return true;
}
async function hasBytesOf(file, place) {
    try {
        const info = await (0,hashing/* hashFile */.DC)(place);
        return info.size === file.sizeBytes && info.sha256 === file.sha256;
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
            return false;
        throw (0,write_errors/* explainWriteError */.j)(error, `compare ${file.fileName}`, external_node_path_.dirname(place));
    }
}

;// CONCATENATED MODULE: ./build/publish/folder-placing.js



async function placeByRules(file, target, place, options, placement) {
    for (;;) {
        const kind = await (0,files/* fileKind */.h_)(target);
        if (kind !== undefined && kind !== 'file') {
            throw new errors/* PixiBuildError */.rW('path-not-a-file', `${target} is in the way of a package and is not a file`, {
                hint: 'Move it away, then run the command again.',
            });
        }
        if (kind === undefined) {
            if (!(await placeFile(file, target, { ...placement, overwrite: false })))
                continue;
            return { file, status: 'published', url: target };
        }
        const same = await hasBytesOf(file, target);
        if (same && options.force)
            return { file, status: 'skipped', reason: 'already there, identical', url: target };
        const decision = decideExisting(file, same, place, options);
        switch (decision.action) {
            case 'fail':
                throw decision.error;
            case 'skip':
                if (decision.warning !== undefined) {
                    options.report({ kind: 'log', level: 'warning', message: decision.warning });
                }
                return { file, status: 'skipped', reason: decision.reason, url: target };
            case 'overwrite':
                await placeFile(file, target, { ...placement, overwrite: true });
                return { file, status: 'overwritten', url: target };
        }
    }
}

;// CONCATENATED MODULE: ./build/publish/targets/directory.js







class DirectoryTarget {
    kind = 'directory';
    description;
    #folder;
    constructor(folder) {
        this.#folder = folder;
        this.description = `directory ${folder}`;
    }
    validate() {
        return checkWritableFolder(this.#folder);
    }
    async checkCredentials() { }
    async existing(candidates) {
        const found = new Map();
        for (const identity of candidates) {
            for (const extension of ['.conda', '.tar.bz2']) {
                const fileName = `${identity.name}-${identity.version}-${identity.build}${extension}`;
                const location = external_node_path_.join(this.#folder, fileName);
                if ((await (0,files/* fileKind */.h_)(location)) !== 'file' || (await subdirOf(location)) !== identity.subdir)
                    continue;
                found.set((0,file_name/* channelKey */.tr)(identity), { identity, fileName, location });
                break;
            }
        }
        return found;
    }
    async publish(files, options) {
        const outcomes = [];
        for (const file of files) {
            outcomes.push(await outcomeOf(file, options, async () => {
                checkFileName(file);
                reportUploading(file, options.report);
                const target = external_node_path_.join(this.#folder, file.fileName);
                await this.#refuseOtherPlatform(file, target);
                return placeByRules(file, target, this.#folder, options, {});
            }));
        }
        return outcomes;
    }
    async #refuseOtherPlatform(file, target) {
        if ((await (0,files/* fileKind */.h_)(target)) !== 'file')
            return;
        const subdir = await subdirOf(target);
        if (subdir === undefined || subdir === file.identity.subdir)
            return;
        throw new errors/* PixiBuildError */.rW('package-name-taken', `${target} is the package for ${subdir}; that for ${file.identity.subdir} has the same file name`, { hint: 'Use one directory for each platform, or --target-channel, which has a folder for each.' });
    }
}
async function subdirOf(file) {
    try {
        const index = (await (0,read/* readPackageInfo */.t$)(file, ['info/index.json'])).get('info/index.json');
        const subdir = index && JSON.parse(index.toString('utf8')).subdir;
        return typeof subdir === 'string' ? subdir : undefined;
    }
    catch (error) {
        if ((0,errors/* isPixiBuildError */.Bj)(error) || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/publish/targets/later.js

const names = {
    anaconda: 'anaconda.org',
    quetz: 'Quetz',
    artifactory: 'Artifactory',
    cloudsmith: 'Cloudsmith',
    s3: 'S3',
};
class LaterTarget {
    kind;
    description;
    constructor(kind, place) {
        this.kind = kind;
        this.description = `${names[kind]} channel ${place}`;
    }
    async validate() {
        throw this.#notYet();
    }
    async checkCredentials() {
        throw this.#notYet();
    }
    async existing(_candidates) {
        throw this.#notYet();
    }
    async publish(_files) {
        throw this.#notYet();
    }
    #notYet() {
        return new errors/* PixiBuildError */.rW('publish-target-not-yet', `Publishing to ${names[this.kind]} is not supported yet`, {
            hint: 'Publish with --target-dir, then upload the files with `pixi upload`; or publish to a folder or prefix.dev.',
            exitCode: 2,
        });
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/channel/indexing/repodata-document.js
var repodata_document = __webpack_require__(88967);
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
            found.set((0,file_name/* channelKey */.tr)(identity), packages);
    }
    return { found, missingSubdirs: [...missing].sort() };
}
async function readIndex(folder, subdir) {
    const text = await (0,files/* readTextIfExists */.TP)(external_node_path_.join(folder, 'repodata.json'));
    return text === undefined ? undefined : repodata_document/* RepodataDocument */.K.parse(subdir, text);
}
async function statIfExists(file) {
    try {
        return await (0,promises_.stat)(file);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,errors/* systemErrorCode */.vq)(error) ?? ''))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/channel/indexing/index-channel.js + 5 modules
var index_channel = __webpack_require__(62795);
// EXTERNAL MODULE: ./build/channel/subdirs.js
var subdirs = __webpack_require__(71970);
;// CONCATENATED MODULE: ./build/publish/targets/local-channel.js







class LocalChannelTarget {
    kind = 'local-channel';
    description;
    channelUrl;
    #root;
    constructor(root) {
        this.#root = root;
        this.description = `local channel ${root}`;
        this.channelUrl = (0,external_node_url_.pathToFileURL)(root).href;
    }
    validate() {
        return checkWritableFolder(this.#root);
    }
    async checkCredentials() { }
    async existing(candidates) {
        try {
            const { found } = await findLocalPackages(this.#root, candidates);
            return new Map([...found].map(([key, packages]) => [key, packages[0]]));
        }
        catch (error) {
            throw (0,write_errors/* explainWriteError */.j)(error, 'look for packages', this.#root);
        }
    }
    publish(files, options) {
        return (0,index_channel/* withChannelLock */.z6)(this.#root, options.report, async (lock) => {
            const outcomes = [];
            const ends = new Map();
            const report = (event) => {
                if (event.kind === 'package' && event.status !== 'uploading')
                    ends.set(event.path ?? '', event);
                else
                    options.report(event);
            };
            for (const file of files) {
                outcomes.push(await outcomeOf(file, { ...options, report }, () => this.#publishOne(file, options)));
            }
            const indexed = await this.#index(outcomes, options, lock);
            for (const [at, outcome] of indexed.entries()) {
                const end = ends.get(outcome.file.path);
                if (end && outcome.status === outcomes[at]?.status)
                    options.report(end);
                else
                    reportOutcome(outcome, 0, options.report);
            }
            return indexed;
        }, options.signal);
    }
    async #publishOne(file, options) {
        checkFileName(file);
        const { subdir } = file.identity;
        if (!(0,subdirs/* isSubdirName */.V)(subdir)) {
            throw new errors/* PixiBuildError */.rW('package-subdir-unknown', `${file.fileName} is for the unknown platform '${subdir}'`, {
                hint: 'A channel has a folder for each known platform, and noarch.',
            });
        }
        reportUploading(file, options.report);
        const target = external_node_path_.join(this.#root, subdir, file.fileName);
        return placeByRules(file, target, this.#root, options, { temporaryFolder: (0,index_channel/* channelTemporaryFolder */.Lq)(this.#root) });
    }
    async #index(outcomes, options, lock) {
        const placed = outcomes.filter((outcome) => outcome.status !== 'failed');
        const overwritten = placed.filter((outcome) => outcome.status === 'overwritten');
        if (placed.length === 0 && outcomes.length > 0)
            return [...outcomes];
        const subdirs = new Set(placed.map(({ file }) => file.identity.subdir));
        let index;
        try {
            const { indexChannel } = await __webpack_require__.e(/* import() */ 5132).then(__webpack_require__.bind(__webpack_require__, 5132));
            index = await indexChannel(this.#root, {
                subdirs: [...subdirs],
                rewritten: new Set(overwritten.map(({ file }) => `${file.identity.subdir}/${file.fileName}`)),
                create: true,
                timestampMs: options.timestampMs,
                lock,
                signal: options.signal,
            }, options.report);
        }
        catch (error) {
            if (!(0,errors/* isPixiBuildError */.Bj)(error))
                throw error;
            return outcomes.map((outcome) => notIndexed(outcome, error));
        }
        const noChannel = subdirs.has('noarch') ? undefined : index.failures.get('noarch');
        return outcomes.map((outcome) => {
            const failure = index.failures.get(outcome.file.identity.subdir) ?? noChannel;
            return failure ? notIndexed(outcome, failure) : outcome;
        });
    }
}
function notIndexed(outcome, cause) {
    if (outcome.status === 'failed')
        return outcome;
    const { file } = outcome;
    const error = new errors/* PixiBuildError */.rW('channel-not-indexed', `${(0,file_name/* channelKey */.tr)(file.identity)} is in the channel's folder, but not in its index: ${cause.message}`, { hint: cause.hint, details: cause.details, cause, exitCode: cause.exitCode });
    return { file, status: 'failed', error };
}

// EXTERNAL MODULE: ./build/channel/http/urls.js
var urls = __webpack_require__(29575);
// EXTERNAL MODULE: ./build/archive/zstd.js + 1 modules
var zstd = __webpack_require__(33949);
// EXTERNAL MODULE: ./build/support/concurrency.js
var concurrency = __webpack_require__(58375);
// EXTERNAL MODULE: ./build/support/redaction.js
var redaction = __webpack_require__(96297);
// EXTERNAL MODULE: ./build/channel/reading/shard-decode.js
var shard_decode = __webpack_require__(5882);
;// CONCATENATED MODULE: ./build/channel/reading/remote-channel.js





const largestIndex = 1 << 28;
const largestRepodata = 2 ** 30;
const freshly = { 'cache-control': 'no-cache' };
async function findRemotePackages(channel, candidates) {
    const bySubdir = new Map();
    for (const { subdir, name } of candidates) {
        bySubdir.set(subdir, (bySubdir.get(subdir) ?? new Set()).add(name.toLowerCase()));
    }
    const wanted = new Set(candidates.map(file_name/* channelKey */.tr));
    const subdirs = [...bySubdir.keys()].sort();
    const lists = await (0,concurrency/* mapLimited */.bB)(subdirs, 4, (subdir) => readSubdir(channel, subdir, bySubdir.get(subdir)));
    const found = new Map();
    for (const item of lists.flatMap((list) => list ?? [])) {
        const key = (0,file_name/* channelKey */.tr)(item.identity);
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
    const index = await decoding(subdirUrl, () => (0,shard_decode/* decodeShardIndex */.bs)(bytes));
    const shardsUrl = new URL(withSlash(index.shardsBaseUrl), subdirUrl).href;
    const packagesUrl = new URL(withSlash(index.baseUrl ?? './'), subdirUrl).href;
    const wanted = [...names].filter((name) => index.shards.has(name)).sort();
    const lists = await (0,concurrency/* mapLimited */.bB)(wanted, 16, async (name) => {
        const digest = index.shards.get(name);
        const url = `${shardsUrl}${digest}.msgpack.zst`;
        const shard = await get(channel, url, largestIndex);
        if (!shard)
            return undefined;
        if ((0,hashing/* sha256Hex */.fg)(shard) !== digest)
            throw unreadable(url, 'its content does not have the digest of its name');
        return listPackages(await decoding(url, () => (0,shard_decode/* decodeShard */.p6)(shard)), subdir, packagesUrl);
    });
    return lists.some((list) => list === undefined) ? undefined : lists.flatMap((list) => list ?? []);
}
async function readWhole(channel, subdir) {
    const subdirUrl = `${(0,urls/* joinUrl */.w)(channel.baseUrl, subdir)}/`;
    const compressed = await get(channel, `${subdirUrl}repodata.json.zst`, largestRepodata);
    const text = compressed
        ? await decoding(subdirUrl, () => (0,zstd/* decompressZstdBuffer */.LO)(compressed, largestRepodata))
        : await get(channel, `${subdirUrl}repodata.json`, largestRepodata);
    if (!text)
        return undefined;
    const repodata = await decoding(`${subdirUrl}repodata.json`, async () => JSON.parse(text.toString('utf8')));
    const baseUrl = repodata?.info?.base_url;
    const packagesUrl = new URL(withSlash(typeof baseUrl === 'string' && baseUrl !== '' ? baseUrl : './'), subdirUrl);
    return listPackages(repodata, subdir, packagesUrl.href);
}
function listPackages(repodata, subdir, packagesUrl) {
    const maps = (repodata ?? {});
    const found = [];
    const take = (map, extension) => {
        for (const [key, value] of Object.entries((map ?? {}))) {
            const fileName = key + extension;
            const split = (0,file_name/* splitPackageFileName */.Yp)(fileName);
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
    throw statusError(url, response);
}
function statusError(url, response) {
    if (response.status === 401 || response.status === 403) {
        return new errors/* PixiBuildError */.rW('channel-unauthorised', `Reading ${(0,redaction/* redactUrl */.BO)(url)} was refused (HTTP ${response.status})`, { hint: 'Give a token that may read the channel.' });
    }
    return unreadable(url, `the server answered with HTTP ${response.status}`);
}
function unreadable(url, problem, cause) {
    return new errors/* PixiBuildError */.rW('channel-unreadable', `${(0,redaction/* redactUrl */.BO)(url)} could not be read: ${problem}`, { cause });
}
async function decoding(url, work) {
    try {
        return await work();
    }
    catch (error) {
        throw unreadable(url, (0,errors/* messageOf */.bD)(error), error);
    }
}
function withSlash(url) {
    return url.endsWith('/') ? url : `${url}/`;
}

// EXTERNAL MODULE: ./build/channel/auth/entry.js
var entry = __webpack_require__(3815);
// EXTERNAL MODULE: ./build/channel/auth/oauth.js
var oauth = __webpack_require__(39040);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/publish/oidc/identity-token.js



function detectCiProvider(env) {
    if (env['GITHUB_ACTIONS'] === 'true')
        return 'GitHub Actions';
    if (env['GITLAB_CI'] === 'true')
        return 'GitLab CI';
    if (env['BUILDKITE'] === 'true')
        return 'Buildkite';
    if (env['CIRCLECI'] === 'true')
        return 'CircleCI';
    return env['GOOGLE_SERVICE_ACCOUNT_NAME'] ? 'Google Cloud' : undefined;
}
function missingForIdentityToken(provider, audience, env) {
    switch (provider) {
        case 'GitHub Actions':
            return env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
                ? undefined
                : 'the job gives no identity token (it needs `permissions: id-token: write`, and no pull request of a fork gets it)';
        case 'GitLab CI':
            return env[gitlabVariable(audience)]
                ? undefined
                : `the job has no variable ${gitlabVariable(audience)} (declare it under id_tokens, with aud ${audience})`;
        case 'Buildkite':
        case 'CircleCI':
            return undefined;
        case 'Google Cloud':
            return 'identity tokens of Google Cloud are not supported yet';
    }
}
async function identityToken(provider, audience, env, client, signal) {
    const missing = missingForIdentityToken(provider, audience, env);
    if (missing !== undefined)
        throw unavailable(provider, missing);
    switch (provider) {
        case 'GitHub Actions':
            return githubToken(audience, env, client, signal);
        case 'GitLab CI':
            return env[gitlabVariable(audience)];
        case 'Buildkite':
            return commandToken(provider, ['buildkite-agent', 'oidc', 'request-token', '--audience', audience], env);
        case 'CircleCI': {
            const claims = JSON.stringify({ aud: audience });
            return commandToken(provider, ['circleci', 'run', 'oidc', 'get', '--root-issuer', '--claims', claims], env);
        }
        case 'Google Cloud':
            throw unavailable(provider, 'identity tokens of Google Cloud are not supported yet');
    }
}
async function githubToken(audience, env, client, signal) {
    const provider = 'GitHub Actions';
    let url;
    try {
        url = new URL(env['ACTIONS_ID_TOKEN_REQUEST_URL']);
    }
    catch {
        throw unavailable(provider, 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL');
    }
    if (url.protocol !== 'https:' && !(0,urls/* isLoopbackHost */.c)(url.hostname)) {
        throw unavailable(provider, 'ACTIONS_ID_TOKEN_REQUEST_URL is not https');
    }
    url.searchParams.set('audience', audience);
    const headers = { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`, accept: 'application/json' };
    const body = await askRetrying(client, provider, { url: url.href, headers, signal });
    let value;
    try {
        value = JSON.parse(body).value;
    }
    catch {
        value = undefined;
    }
    if (typeof value === 'string' && value !== '')
        return value;
    throw unavailable(provider, 'the answer to the request for an identity token holds none');
}
async function askRetrying(client, provider, request) {
    try {
        const { response, bytes } = await client.read(request, 1 << 20);
        if (response.status === 200)
            return bytes.toString('utf8');
        throw unavailable(provider, `the request for an identity token was answered with HTTP ${response.status}`);
    }
    catch (error) {
        if (request.signal?.aborted || !(0,errors/* isPixiBuildError */.Bj)(error) || error.code === 'identity-token-unavailable')
            throw error;
        throw unavailable(provider, error.message, error);
    }
}
function gitlabVariable(audience) {
    return `${audience.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_ID_TOKEN`;
}
async function commandToken(provider, command, env) {
    const [program, ...args] = command;
    const token = await new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)(program, args, { env: { ...env }, timeout: 60_000, windowsHide: true }, (error, stdout) => {
            if (error)
                reject(unavailable(provider, `\`${program}\` failed: ${(0,errors/* messageOf */.bD)(error).split('\n')[0]}`, error));
            else
                resolve(stdout.trim());
        });
    });
    if (token === '')
        throw unavailable(provider, `\`${program}\` printed no token`);
    return token;
}
function unavailable(provider, reason, cause) {
    return new errors/* PixiBuildError */.rW('identity-token-unavailable', `${provider}: ${reason}`, { cause });
}

// EXTERNAL MODULE: ./build/channel/http/retry.js
var retry = __webpack_require__(92023);
;// CONCATENATED MODULE: ./build/publish/prefix/trusted-publishing.js



function audienceOf(server) {
    const host = new URL(server).hostname.toLowerCase();
    return host === 'prefix.dev' || host.endsWith('.prefix.dev') ? 'prefix.dev' : host;
}
async function mintToken(server, provider, env, client, report, signal) {
    const identity = await identityToken(provider, audienceOf(server), env, client, signal);
    report({ kind: 'secret', value: identity });
    const response = await postRetrying(client, (0,urls/* joinUrl */.w)(server, 'api', 'oidc', 'mint_token'), identity, signal);
    if (response.status < 200 || response.status >= 300) {
        const body = (await response.excerpt(512)).replaceAll(identity, '********').trim();
        throw refused(`${server} answered the exchange of ${provider}'s identity with HTTP ${response.status}`, body);
    }
    const token = (await response.bytes(1 << 20)).toString('utf8').trim();
    if (token === '' || !/^[\x21-\x7e]+$/.test(token)) {
        throw refused(`${server} answered the exchange of ${provider}'s identity with something that is no token`);
    }
    report({ kind: 'secret', value: token });
    return token;
}
async function postRetrying(client, url, identity, signal) {
    const policy = client.retryPolicy;
    for (let attempt = 1;; attempt++) {
        let retryAfter;
        try {
            const response = await client.send({
                url,
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({ token: identity }),
                signal,
            });
            if (!(0,retry/* isTransientStatus */.Dm)(response.status) || attempt >= policy.tries)
                return response;
            retryAfter = response.headers['retry-after'];
            await response.excerpt();
        }
        catch (error) {
            if (!(error instanceof http_client/* HttpTransportError */.Mz) || attempt >= policy.tries)
                throw error;
        }
        await (0,retry/* waitBeforeRetry */.jy)(policy, attempt, retryAfter, signal);
    }
}
function refused(message, body) {
    return new errors/* PixiBuildError */.rW('trusted-publishing-refused', message, {
        hint: 'Set up a trusted publisher for the channel: owner, repository, workflow file and environment must be those of this run.',
        details: body ? [body] : [],
    });
}

;// CONCATENATED MODULE: ./build/publish/prefix/credentials.js




class PrefixCredentials {
    #context;
    constructor(context) {
        this.#context = context;
    }
    async obtain(signal) {
        const causes = [];
        const found = this.#fromEnvironment(causes) ?? (await this.#fromIdentity(causes, signal)) ?? (await this.#fromStores(causes));
        if (!found)
            throw this.#nothingFound(causes);
        return found;
    }
    async forReading() {
        return this.#fromEnvironment([]) ?? (await this.#fromStores([]));
    }
    async check() {
        const causes = [];
        if (this.#fromEnvironment(causes))
            return;
        const provider = detectCiProvider(this.#context.env);
        const missing = provider && missingForIdentityToken(provider, audienceOf(this.#context.server), this.#context.env);
        if (provider && missing === undefined)
            return;
        causes.push(provider ? `Trusted publishing: ${provider}: ${missing}.` : noCi);
        if (!(await this.#fromStores(causes)))
            throw this.#nothingFound(causes);
    }
    #fromEnvironment(causes) {
        const token = this.#context.env['PREFIX_API_KEY']?.trim();
        if (!token) {
            causes.push('PREFIX_API_KEY is not set.');
            return undefined;
        }
        this.#context.report({ kind: 'secret', value: token });
        checkToken(token, 'PREFIX_API_KEY');
        return { token, source: 'PREFIX_API_KEY', minted: false };
    }
    async #fromIdentity(causes, signal) {
        const { server, env, client, report } = this.#context;
        const provider = detectCiProvider(env);
        if (!provider) {
            causes.push(noCi);
            return undefined;
        }
        try {
            const token = await mintToken(server, provider, env, client, report, signal);
            return { token, source: `trusted publishing (${provider})`, minted: true };
        }
        catch (error) {
            if (signal?.aborted || !(0,errors/* isPixiBuildError */.Bj)(error))
                throw error;
            causes.push(`Trusted publishing: ${error.message}.`, ...error.details.map((line) => `  ${line}`));
            report({ kind: 'log', level: 'warning', message: `Trusted publishing is not possible: ${error.message}` });
            return undefined;
        }
    }
    async #fromStores(causes) {
        const { server, store, client, report } = this.#context;
        const host = new URL(server).hostname.replace(/^\[|\]$/g, '');
        const { found, wrongKind, problems } = await store.find(host, ['bearer', 'oauth']);
        for (const problem of problems)
            report({ kind: 'log', level: 'warning', message: `Credentials: ${problem}` });
        causes.push(...problems.map((problem) => `Credentials: ${problem}.`));
        if (!found) {
            const places = 'RATTLER_AUTH_FILE, the system keyring, ~/.rattler/credentials.json and netrc';
            causes.push(`No token for ${host} in ${places}.`);
            causes.push(...wrongKind.map((place) => `${place} is not a token, which uploads to ${host} need.`));
            return undefined;
        }
        for (const value of (0,entry/* secretsOf */.F)(found.entry))
            report({ kind: 'secret', value });
        const source = `${found.source} (${found.key})`;
        if (found.entry.kind === 'bearer') {
            checkToken(found.entry.token, source);
            return { token: found.entry.token, source, minted: false };
        }
        try {
            const token = await (0,oauth/* oauthAccessToken */.F)(found, client);
            report({ kind: 'secret', value: token });
            return { token, source, minted: false };
        }
        catch (error) {
            if (!(0,errors/* isPixiBuildError */.Bj)(error))
                throw error;
            causes.push(`${error.message}.`);
            return undefined;
        }
    }
    #nothingFound(causes) {
        return new errors/* PixiBuildError */.rW('publish-unauthenticated', `No credential for ${this.#context.server} was found`, {
            details: causes,
            hint: 'Set PREFIX_API_KEY, set up trusted publishing for this workflow, or log in with `pixi auth login`.',
        });
    }
}
const noCi = 'Trusted publishing: this is no CI job that gives identity tokens.';
function checkToken(token, source) {
    if (/^[\x21-\x7e]+$/.test(token))
        return;
    throw new errors/* PixiBuildError */.rW('token-invalid', `The token of ${source} holds blanks, line breaks or other signs that no token has`, {
        hint: 'Copy it again, without what is around it.',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/publish/prefix/multipart.js



function prefixUpload(file, onBytes) {
    const boundary = `pixi-build-${(0,external_node_crypto_.randomBytes)(18).toString('hex')}`;
    const head = Buffer.from(`--${boundary}\r\n` +
        `Content-Disposition: form-data; name="file"; filename="${file.fileName}"\r\n` +
        'Content-Type: application/octet-stream\r\n' +
        `Content-Length: ${file.sizeBytes}\r\n` +
        `X-File-Name: ${file.fileName}\r\n` +
        `X-File-SHA256: ${file.sha256}\r\n\r\n`);
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        contentLength: head.length + file.sizeBytes + tail.length,
        async *body() {
            yield head;
            let done = 0;
            for await (const chunk of verified(file)) {
                yield chunk;
                done += chunk.length;
                onBytes(done);
            }
            yield tail;
        },
    };
}
async function* verified(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let held;
    let size = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(file.path, { highWaterMark: 1 << 18 })) {
        if (held)
            yield held;
        held = chunk;
        hash.update(chunk);
        size += chunk.length;
        if (size > file.sizeBytes)
            throw changedError(file);
    }
    if (size !== file.sizeBytes || hash.digest('hex') !== file.sha256)
        throw changedError(file);
    if (held)
        yield held;
}

;// CONCATENATED MODULE: ./build/publish/prefix/upload.js





const progressEveryMs = 200;
const longestBody = 512;
async function uploadToPrefix(request) {
    const { client, file, signal } = request;
    const policy = client.retryPolicy;
    let unclear = false;
    for (let attempt = 1;; attempt++) {
        let problem;
        let cause;
        let retryAfter;
        try {
            const response = await sendOnce(request);
            const { status } = response;
            if (status >= 200 && status < 300)
                return { status: 'stored' };
            if (status === 409)
                return { status: 'exists', unclear };
            const fatal = await fatalResult(response, request);
            if (fatal)
                return fatal;
            problem = `HTTP ${status}: ${await bodyOf(response, request.token)}`;
            retryAfter = response.headers['retry-after'];
        }
        catch (error) {
            if (!(error instanceof http_client/* HttpTransportError */.Mz))
                throw error;
            problem = error.message;
            cause = error;
        }
        unclear = true;
        if (attempt >= policy.tries) {
            throw new errors/* PixiBuildError */.rW('upload-failed', `${file.fileName} could not be uploaded to ${request.server} in ${attempt} tries; the last ended with ${problem}`, { cause, hint: 'Run the command again later; what was published already is passed over.' });
        }
        const message = `Uploading ${file.fileName} failed (${problem}); trying again (${attempt} of ${policy.tries} tries used)`;
        request.report({ kind: 'log', level: 'warning', message });
        await (0,retry/* waitBeforeRetry */.jy)(policy, attempt, retryAfter, signal);
    }
}
async function sendOnce(request) {
    const { client, server, channel, file, force, report } = request;
    await (0,promises_.access)(file.path, promises_.constants.R_OK).catch((error) => {
        throw unreadableError(file, error);
    });
    let reported = 0;
    const form = prefixUpload(file, (done) => {
        const now = performance.now();
        if (done < file.sizeBytes && now - reported < progressEveryMs)
            return;
        reported = now;
        report({ kind: 'progress', label: `upload ${file.fileName}`, done, total: file.sizeBytes, unit: 'bytes' });
    });
    const url = (0,urls/* joinUrl */.w)(server, 'api', 'v1', 'upload', ...channel.split('/'));
    return client.send({
        url: force ? `${url}?force=true` : url,
        method: 'POST',
        headers: {
            authorization: `Bearer ${request.token}`,
            'content-type': form.contentType,
            'content-length': String(form.contentLength),
        },
        body: () => form.body(),
        signal: request.signal,
    });
}
async function fatalResult(response, request) {
    const { file, server, channel } = request;
    const refused = async (message, hint, meetsEveryFile) => {
        const details = [`${server} answered: ${await bodyOf(response, request.token)}`];
        const error = new errors/* PixiBuildError */.rW('upload-refused', `${message} (HTTP ${response.status})`, { hint, details });
        return { status: 'refused', error, meetsEveryFile };
    };
    switch (response.status) {
        case 401: {
            const { error } = await refused(`${server} did not accept the token`, 'See whether the token is right, has not expired, and is of this server.', true);
            return { status: 'unauthorised', error };
        }
        case 403:
            return refused(`${server} did not allow ${file.fileName} to be uploaded to ${channel}`, "See whether the token may write to the channel, and whether the channel's settings take this package.", request.firstOfRun);
        case 404:
            return refused(`${server} has no channel ${channel} that this token may write to`, 'Create the channel first, or correct its name; it is not made by an upload.', true);
        case 413:
            return refused(`${file.fileName} is too large for ${server}`, 'prefix.dev takes files of up to 1 GB.', false);
        case 422:
            return refused(`${server} did not take ${file.fileName} as a package`, 'See what the server answered.', false);
        case 400:
            return refused(`${server} did not understand the upload of ${file.fileName}`, 'See what the server answered.', false);
        default:
            break;
    }
    if ((0,retry/* isTransientStatus */.Dm)(response.status))
        return undefined;
    if (!(0,http_client/* isRedirect */.N6)(response.status))
        return refused(`${server} refused ${file.fileName}`, 'See what the server answered.', false);
    const location = (0,redaction/* redactUrl */.BO)(response.headers['location'] ?? 'nowhere');
    return refused(`${server} redirected the upload to ${location}, which is not followed`, 'Give the address of the server itself as target.', true);
}
async function bodyOf(response, token) {
    const text = (await response.excerpt()).replaceAll(token, '********').trim();
    if (text === '')
        return '<no response body>';
    return text.length > longestBody ? `${text.slice(0, longestBody)}…` : text;
}

;// CONCATENATED MODULE: ./build/publish/targets/prefix.js





const listingTries = 5;
class PrefixTarget {
    kind = 'prefix';
    description;
    #server;
    #channel;
    channelUrl;
    #context;
    #opened;
    constructor(server, channel, context) {
        this.#server = server;
        this.#channel = channel;
        this.channelUrl = (0,urls/* joinUrl */.w)(server, ...channel.split('/'));
        this.#context = context;
        this.description = `channel ${this.channelUrl}`;
    }
    async validate() { }
    async checkCredentials() {
        await (await this.#open()).credentials.check();
    }
    #open() {
        this.#opened ??= this.#context.connect().then((connection) => {
            const { env, report } = this.#context;
            return {
                ...connection,
                credentials: new PrefixCredentials({ ...connection, env, report, server: this.#server }),
            };
        });
        return this.#opened;
    }
    async existing(candidates, signal) {
        if (candidates.length === 0)
            return new Map();
        const found = await this.#lookUp(candidates, undefined, signal);
        return new Map([...found].map(([key, packages]) => [key, packages[0]]));
    }
    async publish(files, options) {
        if (files.length === 0)
            return [];
        const run = new PrefixRun(await (await this.#open()).credentials.obtain(options.signal));
        const level = 'info';
        options.report({ kind: 'log', level, message: `Publishing to ${this.channelUrl} with ${run.token.source}` });
        const identities = files.map((file) => file.identity);
        const known = await this.#lookUp(identities, run.token, options.signal);
        const outcomes = [];
        for (const file of files) {
            outcomes.push(await outcomeOf(file, options, () => this.#publishOne(file, known, run, options)));
        }
        return outcomes;
    }
    async #publishOne(file, known, run, options) {
        checkFileName(file);
        if (run.stopped) {
            throw new errors/* PixiBuildError */.rW('upload-not-tried', `${file.fileName} was not uploaded, as ${run.stopped} failed before`, {
                hint: 'Mend the cause of the first failure, then run the command again.',
            });
        }
        const there = known.get((0,file_name/* channelKey */.tr)(file.identity))?.find((item) => item.fileName === file.fileName);
        if (there && !options.force)
            return this.#settle(file, sameBytes(file, there), options);
        reportUploading(file, options.report);
        const result = await this.#upload(file, run, options);
        const url = this.#urlOf(file);
        switch (result.status) {
            case 'stored':
                run.stored = true;
                return { file, status: there ? 'overwritten' : 'published', url };
            case 'exists': {
                const same = await this.#compareListed(file, run.token, result.unclear, options.signal);
                if (result.unclear && same)
                    return { file, status: there ? 'overwritten' : 'published', url };
                if (options.force)
                    throw existsError(file, this.channelUrl, same);
                return this.#settle(file, same, options);
            }
            case 'unauthorised':
                run.stopped = file.fileName;
                throw result.error;
            case 'refused':
                if (result.meetsEveryFile)
                    run.stopped = file.fileName;
                throw result.error;
        }
    }
    async #upload(file, run, options) {
        const { report, signal, force } = options;
        const { client, credentials } = await this.#open();
        const send = () => uploadToPrefix({
            client,
            server: this.#server,
            channel: this.#channel,
            token: run.token.token,
            firstOfRun: !run.stored,
            file,
            force,
            report,
            signal,
        });
        const result = await send();
        if (result.status !== 'unauthorised' || !run.token.minted || !run.stored)
            return result;
        report({ kind: 'log', level: 'info', message: 'The token has expired; asking for a new one' });
        run.token = await credentials.obtain(signal);
        return send();
    }
    #settle(file, same, options) {
        const decision = decideExisting(file, same, this.channelUrl, options);
        if (decision.action === 'fail')
            throw decision.error;
        if (decision.action === 'overwrite')
            throw existsError(file, this.channelUrl, same);
        if (decision.warning !== undefined) {
            options.report({ kind: 'log', level: 'warning', message: decision.warning });
        }
        return { file, status: 'skipped', reason: decision.reason, url: this.#urlOf(file) };
    }
    async #compareListed(file, token, patient, signal) {
        const { client } = await this.#open();
        for (let attempt = 1;; attempt++) {
            const found = await this.#lookUp([file.identity], token, signal, client);
            const there = found.get((0,file_name/* channelKey */.tr)(file.identity))?.find((item) => item.fileName === file.fileName);
            if (there)
                return sameBytes(file, there);
            if (!patient || attempt >= listingTries)
                return undefined;
            await (0,concurrency/* sleep */.yy)(2 * client.retryPolicy.baseDelayMs, signal);
        }
    }
    async #lookUp(identities, token, signal, asked) {
        const { credentials, reader } = await this.#open();
        const read = (using) => findRemotePackages({
            client: asked ?? reader,
            baseUrl: this.channelUrl,
            headers: using && { authorization: `Bearer ${using.token}` },
            signal,
        }, identities);
        try {
            return (await read(token ?? (await credentials.forReading()))).found;
        }
        catch (error) {
            if (!(0,errors/* isPixiBuildError */.Bj)(error) || signal?.aborted)
                throw error;
            if (error.code === 'channel-unauthorised' && token === undefined) {
                const minted = await credentials.obtain(signal).catch(() => undefined);
                if (minted?.minted)
                    return this.#lookUp(identities, minted, signal, asked);
            }
            if (error.code !== 'channel-unauthorised' && token === undefined)
                throw error;
            const message = `Which packages ${this.channelUrl} has is not known: ${(0,errors/* messageOf */.bD)(error)}`;
            this.#context.report({ kind: 'log', level: 'warning', message });
            return new Map();
        }
    }
    #urlOf(file) {
        return (0,urls/* joinUrl */.w)(this.channelUrl, file.identity.subdir, file.fileName);
    }
}
class PrefixRun {
    token;
    stopped;
    stored = false;
    constructor(token) {
        this.token = token;
    }
}
function sameBytes(file, there) {
    return there.sha256 === undefined ? undefined : there.sha256 === file.sha256;
}

;// CONCATENATED MODULE: ./build/publish/open.js






function openPublishTarget(spec, context) {
    if (context.generateAttestation)
        throw attestationError(spec);
    switch (spec.kind) {
        case 'directory':
            return new DirectoryTarget(spec.path);
        case 'local-channel':
            return new LocalChannelTarget(spec.path);
        case 'prefix': {
            const { env, report } = context;
            return new PrefixTarget(spec.server, spec.channel, { env, report, connect: () => connect(context) });
        }
        case 'anaconda':
            return new LaterTarget(spec.kind, `${spec.owner} (label ${spec.label})`);
        case 'quetz':
            return new LaterTarget(spec.kind, `${spec.server}/${spec.channel}`);
        case 'artifactory':
            return new LaterTarget(spec.kind, `${spec.server}/${spec.repository}`);
        case 'cloudsmith':
            return new LaterTarget(spec.kind, `${spec.owner}/${spec.repository}`);
        case 's3':
            return new LaterTarget(spec.kind, `s3://${spec.bucket}/${spec.prefix}`);
    }
}
async function connect({ env, offline, retry, authFile, homeDirectory, network }) {
    const given = await network?.();
    if (given && authFile === undefined)
        return { client: given.client, reader: given, store: given.store };
    const client = given?.client ?? new http_client/* HttpClient */.Qq({ env, offline, retry });
    const store = new auth_store/* AuthStore */.aS({ env, overrideFile: authFile, homeDirectory });
    return { client, reader: given ?? client, store };
}
function attestationError(spec) {
    if (spec.kind === 'prefix') {
        return new errors/* PixiBuildError */.rW('attestation-not-yet', 'Attestations are not supported yet', {
            hint: 'Leave out --generate-attestation.',
            exitCode: 2,
        });
    }
    return new errors/* PixiBuildError */.rW('attestation-not-possible', 'Only channels of prefix.dev take attestations', {
        hint: 'Leave out --generate-attestation, or publish to prefix.dev.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 48311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parsePublishTarget)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _channel_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29575);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96297);





const forms = 'Use a folder, file:///path, https://prefix.dev/<channel>, prefix://host/<channel>, ' +
    'https://anaconda.org/<owner>, quetz://host/<channel>, artifactory://host/<repository>, ' +
    'cloudsmith://<owner>/<repository> or s3://<bucket>/<prefix>.';
function parsePublishTarget(text, context) {
    const trimmed = text.trim();
    if (trimmed === '')
        throw invalid('The publish target is empty', forms);
    const spec = parseTarget(trimmed, context);
    if (context.offline && spec.kind !== 'directory' && spec.kind !== 'local-channel') {
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PixiBuildError */ .rW('offline', `Publishing to ${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .redactUrl */ .BO)(trimmed)} needs the network, which is not to be used`, {
            hint: 'Leave out --offline (PIXI_OFFLINE), or publish to a folder.',
            exitCode: 2,
        });
    }
    return spec;
}
function parseTarget(text, context) {
    const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(text)?.[1]?.toLowerCase();
    if (context.kind === 'directory') {
        if (scheme !== undefined && scheme !== 'file' && text.includes('://')) {
            throw invalid(`${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .redactUrl */ .BO)(text)} is not a folder`, 'Give --target-dir a path; for channels there is --target-channel.');
        }
        return { kind: 'directory', path: scheme === 'file' ? pathOfUrl(text) : absolute(text, context.cwd) };
    }
    if (scheme === undefined) {
        checkChannelName(text);
        return { kind: 'local-channel', path: absolute(text, context.cwd) };
    }
    if (scheme === 'file')
        return { kind: 'local-channel', path: pathOfUrl(text) };
    return parseUrl(text, scheme, context.env);
}
function checkChannelName(text) {
    if (!/^(conda-forge|bioconda|defaults|main)$/i.test(text))
        return;
    throw new _support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PixiBuildError */ .rW('publish-target-unsupported', `Publishing to the channel ${text} is not supported`, {
        hint: `conda-forge and its like take packages through their own repositories. For a folder of that name, write ./${text}.`,
        exitCode: 2,
    });
}
function parseUrl(text, scheme, env) {
    const web = scheme === 'http' || scheme === 'https';
    let url;
    try {
        url = new URL(web ? text : text.replace(/^[^:]+:(\/\/)?/, 'https://'));
    }
    catch {
        throw invalid(`${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .redactUrl */ .BO)(text)} is not a valid URL`, forms);
    }
    if (url.username !== '' || url.password !== '') {
        throw invalid(`${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .redactUrl */ .BO)(text)} holds a user name or password`, 'Leave them out of the URL; give the token in the environment (PREFIX_API_KEY) or by `pixi auth login`.');
    }
    if (url.hostname === '')
        throw invalid(`${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .redactUrl */ .BO)(text)} names no host`, forms);
    const segments = segmentsOf(url, text);
    if (web)
        return parseWebUrl(url, segments, text, env);
    switch (scheme) {
        case 'prefix':
            return prefixSpec(`${(0,_channel_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopbackHost */ .c)(url.hostname) ? 'http' : 'https'}://${url.host}`, segments, text);
        case 'quetz':
            return { kind: 'quetz', server: url.origin, channel: last(segments, text, 'channel') };
        case 'artifactory':
            return { kind: 'artifactory', server: url.origin, repository: last(segments, text, 'repository') };
        case 'cloudsmith':
            if (segments.length !== 1)
                throw invalid(`${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .redactUrl */ .BO)(text)} is not of the form cloudsmith://<owner>/<repository>`);
            return { kind: 'cloudsmith', owner: hostAsWritten(text), repository: segments[0] };
        case 's3':
            return { kind: 's3', bucket: hostAsWritten(text), prefix: segments.join('/') };
        default:
            throw new _support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PixiBuildError */ .rW('publish-target-unsupported', `Publishing to ${scheme}:// is not supported`, {
                hint: forms,
                exitCode: 2,
            });
    }
}
function parseWebUrl(url, segments, text, env) {
    const own = prefixServer(env);
    if (own !== undefined && (url.href === own.href || `${url.origin}${url.pathname}`.startsWith(withSlash(own.href)))) {
        const base = own.pathname.split('/').filter((segment) => segment !== '').length;
        return prefixSpec(own.href.replace(/\/+$/, ''), segments.slice(base), text);
    }
    const host = url.hostname;
    const unencrypted = url.protocol === 'http:' && !(0,_channel_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopbackHost */ .c)(host);
    if (unencrypted) {
        throw invalid(`${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .redactUrl */ .BO)(text)} would send the credential unencrypted`, 'Write https:// instead of http://.');
    }
    if (isOrBelow(host, 'prefix.dev'))
        return prefixSpec(url.origin, segments, text);
    if (isOrBelow(host, 'anaconda.org')) {
        if (segments.length === 0 || segments.length > 2) {
            throw invalid(`${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .redactUrl */ .BO)(text)} is not of the form https://anaconda.org/<owner>[/<label>]`);
        }
        return { kind: 'anaconda', owner: segments[0], label: segments[1] ?? 'main' };
    }
    if (host.includes('quetz'))
        return { kind: 'quetz', server: url.origin, channel: last(segments, text, 'channel') };
    throw new _support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PixiBuildError */ .rW('publish-target-unsupported', `What kind of server ${url.host} is cannot be told from its name`, {
        hint: `${forms} For a server of your own like prefix.dev, write prefix://${url.host}/<channel> or set PREFIX_SERVER_URL.`,
        exitCode: 2,
    });
}
function prefixServer(env) {
    const text = env['PREFIX_SERVER_URL']?.trim();
    if (!text)
        return undefined;
    let url;
    try {
        url = new URL(text);
    }
    catch {
        throw invalid('PREFIX_SERVER_URL is not a valid URL', 'Set it to a URL such as https://prefix.dev.');
    }
    const safe = url.protocol === 'https:' || (url.protocol === 'http:' && (0,_channel_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopbackHost */ .c)(url.hostname));
    if (!safe || url.username !== '' || url.password !== '') {
        throw invalid('PREFIX_SERVER_URL must be an https URL without credentials', 'Set it to a URL such as https://prefix.dev.');
    }
    url.search = '';
    url.hash = '';
    return url;
}
function prefixSpec(server, segments, text) {
    if (segments.length === 0)
        throw invalid(`${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .redactUrl */ .BO)(text)} names no channel`, `Write ${server}/<channel>.`);
    if (segments[0] === 'channels') {
        const channel = segments.slice(1).join('/') || '<channel>';
        throw invalid(`${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .redactUrl */ .BO)(text)} is a page about a channel, not the channel`, `Write ${server}/${channel}.`);
    }
    return { kind: 'prefix', server, channel: segments.join('/') };
}
function segmentsOf(url, text) {
    const segments = url.pathname.split('/').filter((segment) => segment !== '');
    return segments.map((segment) => {
        let decoded;
        try {
            decoded = decodeURIComponent(segment);
        }
        catch {
            throw invalid(`${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .redactUrl */ .BO)(text)} has a path that is not properly encoded`);
        }
        if (decoded === '.' || decoded === '..' || /[\\/\s\x00-\x1f\x7f]/.test(decoded)) {
            throw invalid(`${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .redactUrl */ .BO)(text)} has a path segment that is not a name`);
        }
        return decoded;
    });
}
function last(segments, text, what) {
    const segment = segments.at(-1);
    if (segment === undefined)
        throw invalid(`${(0,_support_index_js__WEBPACK_IMPORTED_MODULE_4__/* .redactUrl */ .BO)(text)} names no ${what}`, forms);
    return segment;
}
function hostAsWritten(text) {
    return /^[^:]+:\/\/([^/?#:]*)/.exec(text)?.[1] ?? '';
}
function isOrBelow(host, domain) {
    return host === domain || host.endsWith(`.${domain}`);
}
function absolute(text, cwd) {
    const home = /^~(?=[\\/]|$)/.test(text) ? node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), text.slice(1)) : text;
    return node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, home);
}
function pathOfUrl(text) {
    try {
        return node_path__WEBPACK_IMPORTED_MODULE_1__.resolve((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(text));
    }
    catch {
        throw invalid(`${text} is not a file URL of this machine`, 'Write file:///path/to/channel, or the path itself.');
    }
}
function withSlash(url) {
    return url.endsWith('/') ? url : `${url}/`;
}
function invalid(message, hint) {
    return new _support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PixiBuildError */ .rW('publish-target-invalid', message, { exitCode: 2, hint: hint ?? forms });
}


/***/ })

};
