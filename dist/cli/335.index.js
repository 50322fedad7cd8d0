export const id = 335;
export const ids = [335];
export const modules = {

/***/ 335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBuild: () => (/* binding */ runBuild),
/* harmony export */   runPublish: () => (/* binding */ runPublish)
/* harmony export */ });
/* harmony import */ var _publish_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4105);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);
/* harmony import */ var _build_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7454);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8919);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7380);





async function runPublish(context, options) {
    const channel = options.targetChannel ?? options.to;
    if (channel !== undefined && options.targetDir !== undefined) {
        throw new _support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PixiBuildError */ .rW('usage', '--target-channel and --target-dir exclude each other', { exitCode: 2 });
    }
    return publish(context, options, channel, options.targetDir ?? '.', false);
}
async function runBuild(context, options) {
    return publish(context, options, undefined, options.targetDir ?? options.outputDir, true);
}
async function publish(context, options, channel, directory, allowSourceRunDependencies) {
    if (options.renderOnly)
        return (await __webpack_require__.e(/* import() */ 4462).then(__webpack_require__.bind(__webpack_require__, 4462))).printRendered(context, options);
    const { cwd, environment: env, terminal } = context;
    const offline = (0,_build_options_js__WEBPACK_IMPORTED_MODULE_2__/* .isOffline */ .aK)(options, env);
    const kind = channel === undefined ? 'directory' : 'channel';
    const spec = (0,_publish_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePublishTarget */ .kQ)(channel ?? directory, { cwd, kind, env, offline });
    const { report } = terminal;
    const target = (0,_publish_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openPublishTarget */ .f7)(spec, { env, report, offline, generateAttestation: options.generateAttestation });
    const result = await (0,_publish_index_js__WEBPACK_IMPORTED_MODULE_0__/* .publishWorkspace */ .J6)({
        ...(0,_build_options_js__WEBPACK_IMPORTED_MODULE_2__/* .buildSettings */ .E6)(context, options),
        target,
        hostPlatform: (0,_build_options_js__WEBPACK_IMPORTED_MODULE_2__/* .targetPlatform */ .LM)(options),
        force: options.force === true,
        skipExisting: options.skipExisting,
        dryRun: options.dryRun === true,
        askBeforeBuilding: kind === 'channel',
        allowSourceRunDependencies,
        check: async (plan, outcomes, settings, present) => {
            const { testBuilt } = await __webpack_require__.e(/* import() */ 5264).then(__webpack_require__.bind(__webpack_require__, 5264));
            return testBuilt(plan, outcomes, settings, { mode: options.test, present });
        },
    });
    for (const outcome of [...result.built, ...result.uploads]) {
        if (outcome.status === 'failed')
            (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .showFailure */ .i)(outcome.error, terminal, { cwd, interrupted: false });
    }
    if (context.json)
        context.print(JSON.stringify(asData(result), undefined, 2));
    else
        for (const place of places(result, cwd))
            context.print(place);
    return result.ok ? 0 : exitCodeOf(result);
}
function places(result, cwd) {
    return result.uploads.flatMap((outcome) => outcome.status === 'failed' || outcome.url === undefined ? [] : [(0,_style_js__WEBPACK_IMPORTED_MODULE_4__/* .displayPath */ .Gt)(outcome.url, cwd)]);
}
function exitCodeOf(result) {
    const failures = [...result.built, ...result.uploads].flatMap((outcome) => outcome.status === 'failed' ? [outcome.error] : []);
    return failures.length > 0 && failures.every((error) => (0,_support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isPixiBuildError */ .Bj)(error) && error.exitCode === 2) ? 2 : 1;
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
            ...(outcome.status === 'failed' && { error: (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureAsData */ .B)(outcome.error) }),
        })),
        uploads: uploads.map(({ file, ...outcome }) => ({
            file: file.fileName,
            subdir: file.identity.subdir,
            ...outcome,
            ...(outcome.status === 'failed' && { error: (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureAsData */ .B)(outcome.error) }),
        })),
    };
}


/***/ })

};
