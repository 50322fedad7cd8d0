export const id = 5680;
export const ids = [5680];
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

/***/ 35680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ runBuild),
  runPublish: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: ./build/publish/target-spec.js
var target_spec = __webpack_require__(48311);
// EXTERNAL MODULE: ./build/publish/open.js + 14 modules
var publish_open = __webpack_require__(37406);
// EXTERNAL MODULE: ./build/publish/configured-network.js
var configured_network = __webpack_require__(16577);
// EXTERNAL MODULE: ./build/build/platforms.js
var platforms = __webpack_require__(79283);
// EXTERNAL MODULE: ./build/build/build-directory.js
var build_directory = __webpack_require__(73333);
// EXTERNAL MODULE: ./build/build/execute.js
var execute = __webpack_require__(93672);
// EXTERNAL MODULE: ./build/build/plan.js + 2 modules
var build_plan = __webpack_require__(51556);
// EXTERNAL MODULE: ./build/build/types.js
var types = __webpack_require__(26422);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
;// CONCATENATED MODULE: ./build/publish/publish-workspace.js


async function publishWorkspace(settings) {
    const { target, report } = settings;
    await target.validate();
    const { plan, skipped, chosen } = await planPublication(settings, [settings.hostPlatform ?? (0,platforms/* machinePlatform */.Pv)()]);
    if (plan.packages.length === 0) {
        throw new errors/* PixiBuildError */.rW('nothing-to-build', 'no package has an output for this platform', { exitCode: 2 });
    }
    const nothing = { plan, skipped, built: [], uploads: [] };
    announce(chosen, settings);
    if (settings.dryRun || chosen.length === 0)
        return { ...nothing, ok: true };
    await target.checkCredentials();
    if (settings.clean)
        await (0,build_directory/* cleanBuilds */.h)(plan, settings);
    const { outcomes } = await (0,execute/* executeBuild */.S)(plan, settings, chosen);
    const present = { channelUrl: target.channelUrl, ids: new Set(skipped.map(({ package: { id } }) => id)) };
    const built = (await settings.check?.(plan, outcomes, settings, present)) ?? outcomes;
    const files = built.flatMap((outcome) => (outcome.status === 'built' ? [outcome] : []));
    if (files.length < built.length) {
        const message = `Nothing is published: ${built.length - files.length} of ${built.length} packages failed`;
        if (built.length > 1)
            report({ kind: 'log', level: 'warning', message });
        return { ...nothing, built, ok: false };
    }
    const { force, skipExisting, signal } = settings;
    const uploads = await target.publish(files.map(({ package: { identity }, path, fileName, sha256, md5, sizeBytes }) => ({
        identity,
        path,
        fileName,
        sha256,
        md5,
        sizeBytes,
    })), { force, skipExisting, report, signal });
    report({ kind: 'log', level: 'info', message: summaryOf(uploads, target) });
    return { plan, skipped, built, uploads, ok: uploads.every(({ status }) => status !== 'failed') };
}
function summaryOf(uploads, target) {
    const count = (...wanted) => uploads.filter(({ status }) => wanted.includes(status)).length;
    const others = ['skipped', 'failed'].flatMap((status) => count(status) === 0 ? [] : [`${status} ${count(status)}`]);
    const published = `Published ${packagesText(count('published', 'overwritten'))} to ${target.description}`;
    return [published, ...others].join(', ');
}
const packagesText = (count) => `${count} package${count === 1 ? '' : 's'}`;
async function planPublication(settings, platforms) {
    const { report } = settings;
    const plan = await (0,build_plan/* planBuild */.C)(settings, platforms);
    for (const diagnostic of plan.warnings)
        report({ kind: 'diagnostic', diagnostic });
    const skipped = await existingPackages(plan, settings);
    for (const { package: planned, reason } of skipped) {
        report({ kind: 'package', package: planned.identity, status: 'skipped', reason });
    }
    const present = new Set(skipped.map(({ package: planned }) => planned.id));
    return { plan, skipped, chosen: plan.packages.filter(({ id }) => !present.has(id)) };
}
async function existingPackages(plan, settings) {
    if (settings.force || !settings.askBeforeBuilding)
        return [];
    const { target, signal } = settings;
    const identities = plan.packages.map(({ identity }) => identity);
    const existing = await target.existing(identities, signal);
    const present = plan.packages.filter(({ identity }) => existing.has((0,types/* packageKey */.M)(identity)));
    if (present.length > 0 && !settings.skipExisting) {
        throw new errors/* PixiBuildError */.rW('package-exists', `${target.description} has these packages already`, {
            details: present.map(({ identity }) => (0,types/* packageKey */.M)(identity)),
            hint: 'Use --force to overwrite them, raise the build number or version, or leave out --no-skip-existing.',
        });
    }
    return present.map((planned) => ({ package: planned, reason: `${target.description} has it already` }));
}
function announce(chosen, settings) {
    const info = (message) => settings.report({ kind: 'log', level: 'info', message });
    if (chosen.length === 0) {
        info('Nothing to build. Sources that changed need another version or build number, or --force.');
        return;
    }
    const count = packagesText(chosen.length);
    info(settings.dryRun ? `Would build ${count}:` : `Building ${count}:`);
    for (const { identity } of chosen) {
        info(`  - ${identity.name} v${identity.version} [${identity.build}] (${identity.subdir})`);
    }
    if (settings.dryRun)
        info('Dry run: nothing was built or uploaded');
}

// EXTERNAL MODULE: ./build/cli/build-options.js
var build_options = __webpack_require__(47454);
// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(28919);
// EXTERNAL MODULE: ./build/cli/style.js
var style = __webpack_require__(97380);
;// CONCATENATED MODULE: ./build/cli/commands/publish.js





async function runPublish(context, options) {
    const channel = options.targetChannel ?? options.to;
    if (channel !== undefined && options.targetDir !== undefined) {
        throw new errors/* PixiBuildError */.rW('usage', '--target-channel and --target-dir exclude each other', { exitCode: 2 });
    }
    return publish(context, options, channel, options.targetDir ?? '.', false);
}
async function runBuild(context, options) {
    return publish(context, options, undefined, options.targetDir ?? options.outputDir, true);
}
async function publish(context, options, channel, directory, allowSourceRunDependencies) {
    if (options.renderOnly)
        return (await __webpack_require__.e(/* import() */ 4462).then(__webpack_require__.bind(__webpack_require__, 64462))).printRendered(context, options);
    const { cwd, environment: env, terminal } = context;
    const offline = (0,build_options/* isOffline */.aK)(options, env);
    const kind = channel === undefined ? 'directory' : 'channel';
    const spec = (0,target_spec/* parsePublishTarget */.k)(channel ?? directory, { cwd, kind, env, offline });
    const { report } = terminal;
    const target = (0,publish_open/* openPublishTarget */.f)(spec, {
        env,
        report,
        network: () => (0,configured_network/* configuredNetwork */.b)((0,build_options/* networkOptions */.dI)(context, options)),
        generateAttestation: options.generateAttestation,
    });
    const result = await publishWorkspace({
        ...(0,build_options/* buildSettings */.E6)(context, options),
        target,
        hostPlatform: (0,build_options/* targetPlatform */.LM)(options),
        force: options.force === true,
        skipExisting: options.skipExisting,
        dryRun: options.dryRun === true,
        askBeforeBuilding: kind === 'channel',
        allowSourceRunDependencies,
        check: async (plan, outcomes, settings, present) => {
            const { testBuilt } = await Promise.all(/* import() */[__webpack_require__.e(1710), __webpack_require__.e(1872), __webpack_require__.e(1235), __webpack_require__.e(1882)]).then(__webpack_require__.bind(__webpack_require__, 71882));
            return testBuilt(plan, outcomes, settings, { mode: options.test, present });
        },
    });
    for (const outcome of [...result.built, ...result.uploads]) {
        if (outcome.status === 'failed')
            (0,failure/* showFailure */.i)(outcome.error, terminal, { cwd, interrupted: false });
    }
    if (context.json)
        context.print(JSON.stringify(asData(result), undefined, 2));
    else
        for (const place of places(result, cwd))
            context.print(place);
    return result.ok ? 0 : exitCodeOf(result);
}
function places(result, cwd) {
    return result.uploads.flatMap((outcome) => outcome.status === 'failed' || outcome.url === undefined ? [] : [(0,style/* displayPath */.Gt)(outcome.url, cwd)]);
}
function exitCodeOf(result) {
    const failures = [...result.built, ...result.uploads].flatMap((outcome) => outcome.status === 'failed' ? [outcome.error] : []);
    return failures.length > 0 && failures.every((error) => (0,errors/* isPixiBuildError */.Bj)(error) && error.exitCode === 2) ? 2 : 1;
}
function asData({ plan, skipped, built, uploads, ok }) {
    return {
        ok,
        workspace: { name: plan.workspaceName, root: plan.workspaceRoot, manifest: plan.manifestPath },
        packages: plan.packages,
        skipped: skipped.map(({ package: { id }, reason }) => ({ id, reason })),
        built: built.map(({ package: { id }, ...outcome }) => ({
            id,
            ...outcome,
            ...(outcome.status === 'failed' && { error: (0,failure/* failureAsData */.B)(outcome.error) }),
        })),
        uploads: uploads.map(({ file, ...outcome }) => ({
            file: file.fileName,
            subdir: file.identity.subdir,
            ...outcome,
            ...(outcome.status === 'failed' && { error: (0,failure/* failureAsData */.B)(outcome.error) }),
        })),
    };
}


/***/ })

};
