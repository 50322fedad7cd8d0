export const id = 503;
export const ids = [503];
export const modules = {

/***/ 80249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchSources: () => (/* reexport */ fetch/* fetchSources */.d),
  manifestSource: () => (/* reexport */ manifestSource)
});

// UNUSED EXPORTS: applyPatch

// EXTERNAL MODULE: ./build/sources/fetch.js + 9 modules
var fetch = __webpack_require__(22816);
;// CONCATENATED MODULE: ./build/sources/manifest-source.js
function revisionOf(rev) {
    if (rev === undefined || rev === 'defaultBranch')
        return 'HEAD';
    if ('branch' in rev)
        return `refs/heads/${rev.branch}`;
    return 'tag' in rev ? `refs/tags/${rev.tag}` : rev.rev;
}
function manifestSource(reference) {
    if ('path' in reference) {
        const { path } = reference.path;
        return { source: { kind: 'path', path, useGitignore: true, patches: [] }, subdirectory: undefined };
    }
    if ('url' in reference) {
        const { url, md5, sha256, subdirectory } = reference.url;
        const digests = { ...(md5 !== undefined && { md5 }), ...(sha256 !== undefined && { sha256 }) };
        return { source: { kind: 'url', urls: [url], patches: [], ...digests }, subdirectory };
    }
    const { git, rev, subdirectory, lfs = false } = reference.git;
    const source = {
        kind: 'git',
        location: git,
        revision: revisionOf(rev),
        lfs,
        submodules: true,
        patches: [],
    };
    return { source, subdirectory };
}

;// CONCATENATED MODULE: ./build/sources/index.js





/***/ }),

/***/ 26207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher),
/* harmony export */   z: () => (/* binding */ selectionMatcher)
/* harmony export */ });
async function selectionMatcher({ include, exclude }) {
    const [isIncluded, isExcluded] = await Promise.all([globMatcher(include), globMatcher(exclude)]);
    if (include.length === 0 && exclude.length > 0)
        return (file) => !isExcluded(file);
    return (file) => isIncluded(file) && !isExcluded(file);
}
async function globMatcher(patterns) {
    if (patterns.length === 0)
        return () => false;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const widened = patterns.flatMap((pattern) => {
        const plain = pattern.replace(/^(?:\.\/)+/, '');
        if (plain === '' || plain === '.')
            return ['**'];
        return plain.endsWith('/') ? [`${plain}**`] : [plain, `${plain}/**`];
    });
    return picomatch(widened, { bash: true, dot: true });
}


/***/ })

};
