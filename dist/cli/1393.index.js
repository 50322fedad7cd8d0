export const id = 1393;
export const ids = [1393];
export const modules = {

/***/ 71393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packageOfForeignFile: () => (/* binding */ packageOfForeignFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _conda_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60055);


const backends = { recipe: 'pixi-build-rattler-build', ros: 'pixi-build-ros' };
const noDependencies = {
    buildDependencies: new Map(),
    hostDependencies: new Map(),
    runDependencies: new Map(),
    runConstraints: new Map(),
    extraDependencies: new Map(),
    runExports: {
        weak: new Map(),
        strong: new Map(),
        noarch: new Map(),
        weakConstraints: new Map(),
        strongConstraints: new Map(),
    },
};
function packageOfForeignFile(source) {
    return {
        origin: source.kind,
        manifestPath: source.path,
        manifestDirectory: node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(source.path),
        publish: false,
        build: {
            backend: {
                name: backends[source.kind],
                spec: { kind: 'version', version: _conda_index_js__WEBPACK_IMPORTED_MODULE_1__/* .VersionSpec */ .G.any },
                additionalDependencies: new Map(),
            },
            targetConfig: new Map(),
            flags: [],
            secrets: [],
        },
        dependencies: noDependencies,
        conditional: new Map(),
    };
}


/***/ })

};
