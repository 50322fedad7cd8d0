export const id = 259;
export const ids = [259];
export const modules = {

/***/ 7259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   launcherFor: () => (/* binding */ launcherFor)
/* harmony export */ });
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1719);

function launcherFor(platform) {
    throw new _support_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PixiBuildError */ .rW('launcher-missing', `There is no launcher of Python scripts for ${platform}`, {
        hint: 'Packages with entry points can be installed for other platforms.',
    });
}


/***/ })

};
