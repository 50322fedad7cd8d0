export const id = 4462;
export const ids = [4462];
export const modules = {

/***/ 4462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printRendered: () => (/* binding */ printRendered)
/* harmony export */ });
/* harmony import */ var _build_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5124);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);
/* harmony import */ var _build_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7454);



async function printRendered(context, options) {
    const platform = (0,_build_options_js__WEBPACK_IMPORTED_MODULE_2__/* .targetPlatform */ .LM)(options) ?? (0,_build_index_js__WEBPACK_IMPORTED_MODULE_0__/* .machinePlatform */ .Pv)();
    const outputs = await (0,_build_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOutputs */ ._d)((0,_build_options_js__WEBPACK_IMPORTED_MODULE_2__/* .buildSettings */ .E6)(context, options), platform);
    const rendered = outputs.map(({ recipe, subdir, hash }) => ({
        recipe,
        build_configuration: {
            target_platform: subdir,
            host_platform: platform,
            variant: Object.fromEntries(hash.entries.map(({ key, value }) => [key, value])),
            hash: hash.hash,
        },
    }));
    if (context.json)
        context.print(JSON.stringify(rendered, undefined, 2));
    else
        context.print((await Promise.all(rendered.map(_support_index_js__WEBPACK_IMPORTED_MODULE_1__/* .blockYaml */ .JW))).join('---\n').trimEnd());
    return 0;
}


/***/ })

};
