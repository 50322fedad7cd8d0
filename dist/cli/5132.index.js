export const id = 5132;
export const ids = [5132,2751];
export const modules = {

/***/ 5132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HttpClient: () => (/* reexport safe */ _http_client_js__WEBPACK_IMPORTED_MODULE_0__.Qq),
/* harmony export */   indexChannel: () => (/* reexport safe */ _indexing_index_channel_js__WEBPACK_IMPORTED_MODULE_1__.cE)
/* harmony export */ });
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65670);
/* harmony import */ var _indexing_index_channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62795);



















/***/ })

};
