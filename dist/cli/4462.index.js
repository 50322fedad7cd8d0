export const id = 4462;
export const ids = [4462];
export const modules = {

/***/ 64062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ describeOutputs)
/* harmony export */ });
/* harmony import */ var _checkouts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47674);
/* harmony import */ var _choose_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56354);
/* harmony import */ var _run_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36341);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36895);




async function describeOutputs(settings, hostPlatform) {
    const network = new _run_network_js__WEBPACK_IMPORTED_MODULE_0__/* .RunNetwork */ .m(settings);
    const checkouts = new _checkouts_js__WEBPACK_IMPORTED_MODULE_1__/* .Checkouts */ .g2(settings, network);
    try {
        const { workspace, packages } = await (0,_choose_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePackages */ .J)(settings);
        const descriptions = [];
        for (const loaded of packages) {
            const { backend } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .openPackage */ .R$)(loaded, workspace, settings, checkouts);
            try {
                const found = await backend.describe?.((0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsParams */ .jq)(workspace, hostPlatform, settings));
                for (const one of found ?? [])
                    descriptions.push(withGivenVariants(one, settings));
            }
            finally {
                await backend.dispose();
            }
        }
        return descriptions;
    }
    finally {
        await network.close();
    }
}
function withGivenVariants({ hash, ...description }, { variants }) {
    const given = new Set(Object.keys(variants?.values ?? {}).map((key) => key.replace(/[-.]/g, '_')));
    const entries = hash.entries.map((entry) => given.has(entry.key) ? { ...entry, origin: { kind: 'command-line' } } : entry);
    return { ...description, hash: { ...hash, entries } };
}


/***/ }),

/***/ 64462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printRendered: () => (/* binding */ printRendered)
/* harmony export */ });
/* harmony import */ var _build_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79283);
/* harmony import */ var _build_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64062);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85353);
/* harmony import */ var _build_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47454);



async function printRendered(context, options) {
    const platform = (0,_build_options_js__WEBPACK_IMPORTED_MODULE_0__/* .targetPlatform */ .LM)(options) ?? (0,_build_index_js__WEBPACK_IMPORTED_MODULE_1__/* .machinePlatform */ .Pv)();
    const outputs = await (0,_build_index_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOutputs */ ._)((0,_build_options_js__WEBPACK_IMPORTED_MODULE_0__/* .buildSettings */ .E6)(context, options), platform);
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
        context.print((await Promise.all(rendered.map(_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .blockYaml */ .J))).join('---\n').trimEnd());
    return 0;
}


/***/ }),

/***/ 85353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ blockYaml)
/* harmony export */ });
async function blockYaml(value) {
    const { Document, Scalar, stringify, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = new Document(value, { aliasDuplicateObjects: false });
    visit(document, {
        Scalar(_key, node) {
            const quotable = typeof node.value === 'string' && !/[\p{Cc}\u2028\u2029\ufeff]/u.test(node.value);
            if (quotable && stringify(node.value, { lineWidth: 0 }).startsWith('"'))
                node.type = Scalar.QUOTE_SINGLE;
        },
    });
    return document.toString({ indentSeq: false, lineWidth: 0, singleQuote: true });
}


/***/ })

};
