export const id = 6725;
export const ids = [6725];
export const modules = {

/***/ 76725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var _build_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51556);
/* harmony import */ var _build_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26422);
/* harmony import */ var _publish_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48311);
/* harmony import */ var _publish_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16577);
/* harmony import */ var _publish_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37406);
/* harmony import */ var _build_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47454);



async function runPlan(context, options) {
    const { cwd, environment: env, terminal } = context;
    const platform = (0,_build_options_js__WEBPACK_IMPORTED_MODULE_0__/* .targetPlatform */ .LM)(options);
    const plan = await (0,_build_index_js__WEBPACK_IMPORTED_MODULE_1__/* .planBuild */ .C)((0,_build_options_js__WEBPACK_IMPORTED_MODULE_0__/* .buildSettings */ .E6)(context, options), platform && [platform]);
    for (const diagnostic of plan.warnings)
        terminal.report({ kind: 'diagnostic', diagnostic });
    let existing = new Set();
    if (options.targetChannel !== undefined) {
        const offline = (0,_build_options_js__WEBPACK_IMPORTED_MODULE_0__/* .isOffline */ .aK)(options, env);
        const spec = (0,_publish_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePublishTarget */ .k)(options.targetChannel, { cwd, kind: 'channel', env, offline });
        const network = () => (0,_publish_index_js__WEBPACK_IMPORTED_MODULE_3__/* .configuredNetwork */ .b)((0,_build_options_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOptions */ .dI)(context, options));
        const target = (0,_publish_index_js__WEBPACK_IMPORTED_MODULE_4__/* .openPublishTarget */ .f)(spec, { env, report: terminal.report, network });
        const identities = plan.packages.map(({ identity }) => identity);
        existing = new Set((await target.existing(identities, context.signal)).keys());
    }
    const packages = plan.packages.map((planned) => ({ ...planned, exists: existing.has((0,_build_index_js__WEBPACK_IMPORTED_MODULE_5__/* .packageKey */ .M)(planned.identity)) }));
    if (context.json) {
        const { warnings: _, ...rest } = plan;
        context.print(JSON.stringify({ ...rest, packages }, undefined, 2));
    }
    else {
        for (const { identity, hostPlatform, exists } of packages) {
            const platforms = identity.subdir === 'noarch' ? 'noarch' : hostPlatform;
            context.print(`${identity.name} ${identity.version} ${identity.build} ${platforms}${exists ? ' (exists)' : ''}`);
        }
    }
    return 0;
}


/***/ })

};
