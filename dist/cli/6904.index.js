export const id = 6904;
export const ids = [6904];
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

/***/ 56904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExplainHash: () => (/* binding */ runExplainHash)
/* harmony export */ });
/* harmony import */ var _build_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79283);
/* harmony import */ var _build_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64062);
/* harmony import */ var _recipe_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72043);
/* harmony import */ var _build_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47454);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97380);




async function runExplainHash(context, options) {
    const platform = (0,_build_options_js__WEBPACK_IMPORTED_MODULE_0__/* .targetPlatform */ .LM)(options) ?? (0,_build_index_js__WEBPACK_IMPORTED_MODULE_1__/* .machinePlatform */ .Pv)();
    const outputs = await (0,_build_index_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOutputs */ ._)((0,_build_options_js__WEBPACK_IMPORTED_MODULE_0__/* .buildSettings */ .E6)(context, options), platform);
    if (context.json) {
        const data = outputs.map(({ recipe: _, hash: { name: __, ...hash }, ...identity }) => ({ ...identity, ...hash }));
        context.print(JSON.stringify(data, undefined, 2));
    }
    else {
        const shown = (file) => (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .Gt)(file, context.cwd);
        for (const { hash } of outputs)
            context.print((0,_recipe_index_js__WEBPACK_IMPORTED_MODULE_4__/* .hashExplanationLines */ .z)(hash, shown).join('\n'));
    }
    return 0;
}


/***/ }),

/***/ 72043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ explainHash),
/* harmony export */   z: () => (/* binding */ hashExplanationLines)
/* harmony export */ });
function explainHash(output, config) {
    const { name, buildString, hash, hashPrefix, hashInput, buildNumber, variant } = output;
    const entries = Object.entries(variant).map(([key, value]) => {
        const reason = output.variantReasons.get(key) ?? 'read';
        const origin = originOf(key, value, config);
        return { key, value, reason, ...(origin && { origin }) };
    });
    const unused = [...config.values.keys()].filter((key) => !Object.hasOwn(variant, key)).sort();
    return { name, buildString, hash, hashPrefix, hashInput, buildNumber, entries, unused };
}
function originOf(key, value, config) {
    const index = config.values.get(key)?.indexOf(value) ?? -1;
    return index < 0 ? undefined : config.origins?.get(key)?.[index];
}
const reasons = {
    platform: 'always part of the hash',
    always: 'always part of the hash',
    'environment-variable': 'sets an environment variable of builds',
    read: 'read by a template, condition or script',
    'free-spec': 'gives the version of a build or host requirement',
    'use-keys': "named by 'build: variant: use_keys'",
    'virtual-package': 'a virtual package among the run requirements',
    staging: 'used by the staging output that it inherits from',
    'exact-pin': 'pinned exactly, as an output of the same recipe',
};
function hashExplanationLines(explanation, displayPath = (file) => file) {
    const { entries, hash, hashInput, unused } = explanation;
    const lines = [
        `${explanation.name}: build string ${explanation.buildString}`,
        `  hash ${hash}: the first seven digits of the SHA-1 of ${hashInput}`,
        ...entries.map(({ key, value, reason, origin }) => {
            const place = origin ? ` (${originText(origin, displayPath)})` : '';
            return `  ${key} = ${JSON.stringify(value)}: ${reasons[reason]}${place}`;
        }),
    ];
    if (unused.length > 0)
        lines.push(`  not used: ${unused.join(', ')}`);
    return lines;
}
function originText(origin, displayPath) {
    switch (origin.kind) {
        case 'file':
            return placeText(origin.location, displayPath);
        case 'command-line':
            return 'from the command line';
        case 'workspace':
            return 'from the workspace manifest';
        case 'default':
            return 'a default of the backend';
    }
}
const placeText = ({ file, line, column }, displayPath) => `${displayPath(file)}:${line}:${column}`;


/***/ })

};
