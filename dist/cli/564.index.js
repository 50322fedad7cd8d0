export const id = 564;
export const ids = [564,6181];
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


/***/ }),

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRebuild: () => (/* binding */ runRebuild)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _build_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5124);
/* harmony import */ var _build_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7454);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8919);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7380);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6181);







async function runRebuild(context, file, options) {
    const { cwd, environment, signal, terminal } = context;
    const settings = {
        cwd,
        channels: options.channel ?? [],
        toolchain: 'conda',
        buildDirectory: options.buildDir,
        keepBuild: options.keepBuild,
        timeLimits: (0,_build_options_js__WEBPACK_IMPORTED_MODULE_3__/* .timeLimits */ .ic)(options),
        isolation: options.envIsolation,
        offline: (0,_build_options_js__WEBPACK_IMPORTED_MODULE_3__/* .isOffline */ .aK)(options, environment) || undefined,
        environment,
        report: terminal.report,
        signal,
    };
    return (0,_build_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rebuildPackage */ .i8)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file), settings, async ({ outcome, difference }) => {
        if (outcome.status === 'failed') {
            if (context.json)
                context.print(JSON.stringify({ error: (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureAsData */ .B)(outcome.error) }, undefined, 2));
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .showFailure */ .i)(outcome.error, terminal, { cwd, interrupted: false });
        }
        if (outcome.status !== 'built' || !difference)
            return 1;
        const kept = options.outputDir === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, options.outputDir, outcome.fileName);
        if (kept !== undefined) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(kept), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(outcome.path, kept);
        }
        const { sameBytes } = difference;
        if (context.json) {
            context.print(JSON.stringify({ file, sha256: outcome.sha256, path: kept, ...difference }, undefined, 2));
        }
        else {
            const what = sameBytes ? 'the same bytes' : 'other bytes';
            context.print(`${outcome.fileName}: ${what}${kept === undefined ? '' : ` (${(0,_style_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(kept, cwd)})`}`);
            if (!sameBytes)
                context.print((0,_diff_js__WEBPACK_IMPORTED_MODULE_6__.differenceLines)(difference).join('\n'));
        }
        return sameBytes ? 0 : 1;
    });
}


/***/ })

};
