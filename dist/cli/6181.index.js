export const id = 6181;
export const ids = [6181];
export const modules = {

/***/ 6181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   differenceLines: () => (/* binding */ differenceLines),
/* harmony export */   runDiff: () => (/* binding */ runDiff)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _packaging_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6931);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8565);



async function runDiff(context, first, second) {
    const { cwd, signal } = context;
    const [a, b] = await Promise.all([first, second].map((file) => (0,_packaging_index_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectPackage */ .Hz)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, file), { signal })));
    const difference = (0,_packaging_index_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePackages */ .FC)(a, b);
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
        return `  + ${file} (${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .byteSize */ .mz)(b?.size_in_bytes ?? 0)})`;
    if (!b)
        return `  - ${file} (${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .byteSize */ .mz)(a.size_in_bytes ?? 0)})`;
    const size = changes.includes('size') ? ` (${change(a.size_in_bytes ?? 0, b.size_in_bytes ?? 0)})` : '';
    return `  ~ ${file}: ${changes.join(', ')}${size}`;
}
function change(a, b) {
    if (a === b)
        return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .byteSize */ .mz)(a);
    const share = a === 0 ? '' : `, ${b > a ? '+' : '−'}${Math.abs(((b - a) / a) * 100).toFixed(1)} %`;
    return `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .byteSize */ .mz)(a)} → ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .byteSize */ .mz)(b)}${share}`;
}


/***/ })

};
