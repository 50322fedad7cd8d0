export const id = 6904;
export const ids = [6904];
export const modules = {

/***/ 6904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExplainHash: () => (/* binding */ runExplainHash)
/* harmony export */ });
/* harmony import */ var _build_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5124);
/* harmony import */ var _recipe_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7631);
/* harmony import */ var _build_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7454);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7380);




async function runExplainHash(context, options) {
    const platform = (0,_build_options_js__WEBPACK_IMPORTED_MODULE_2__/* .targetPlatform */ .LM)(options) ?? (0,_build_index_js__WEBPACK_IMPORTED_MODULE_0__/* .machinePlatform */ .Pv)();
    const outputs = await (0,_build_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOutputs */ ._d)((0,_build_options_js__WEBPACK_IMPORTED_MODULE_2__/* .buildSettings */ .E6)(context, options), platform);
    if (context.json) {
        const data = outputs.map(({ recipe: _, hash: { name: __, ...hash }, ...identity }) => ({ ...identity, ...hash }));
        context.print(JSON.stringify(data, undefined, 2));
    }
    else {
        const shown = (file) => (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .Gt)(file, context.cwd);
        for (const { hash } of outputs)
            context.print((0,_recipe_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hashExplanationLines */ .zM)(hash, shown).join('\n'));
    }
    return 0;
}


/***/ })

};
