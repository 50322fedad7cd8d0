export const id = 283;
export const ids = [283];
export const modules = {

/***/ 52283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openZip: () => (/* binding */ openZip)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);
/* harmony import */ var _support_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35921);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1650);




const mostOfPackage = 1000;
const openFile = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(yauzl__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho);
async function openZip(file, mostMembers = mostOfPackage) {
    const zip = await openFile(file, { lazyEntries: true, autoClose: false }).catch((error) => {
        throw asArchiveError(error);
    });
    try {
        const entries = await readEntries(zip, mostMembers);
        const members = entries.map((entry) => ({
            name: entry.fileName,
            size: entry.uncompressedSize,
            mode: unixMode(entry),
            mtimeSeconds: entry.getLastModDate({ timezone: 'UTC' }).getTime() / 1000,
            content: () => readMember(zip, entry),
            storedAt: () => storedAt(zip, entry),
        }));
        return {
            members,
            close: async () => zip.close(),
        };
    }
    catch (error) {
        zip.close();
        throw asArchiveError(error);
    }
}
function unixMode({ versionMadeBy, externalFileAttributes }) {
    const system = versionMadeBy >>> 8;
    return system === 3 || system === 19 ? externalFileAttributes >>> 16 : undefined;
}
function readEntries(zip, mostMembers) {
    return new Promise((resolve, reject) => {
        const entries = [];
        zip.on('error', reject);
        zip.on('end', () => resolve(entries));
        zip.on('entry', (entry) => {
            entries.push(entry);
            if (entries.length > mostMembers)
                reject((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)(`it has more than the ${mostMembers} members allowed`));
            else
                zip.readEntry();
        });
        zip.readEntry();
    });
}
async function storedAt(zip, entry) {
    if (entry.isEncrypted() || entry.compressionMethod !== 0)
        return undefined;
    try {
        const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
        return { offset: fileDataStart, length: entry.compressedSize };
    }
    catch (error) {
        throw asArchiveError(error);
    }
}
async function* readMember(zip, entry) {
    if (entry.isEncrypted())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)(`its member ${entry.fileName} is encrypted`);
    let stream;
    try {
        stream = await new Promise((resolve, reject) => {
            zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
        });
        for await (const chunk of stream)
            yield chunk;
    }
    catch (error) {
        throw asArchiveError(error);
    }
    finally {
        stream?.destroy();
    }
}
function asArchiveError(error) {
    if ((0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isPixiBuildError */ .Bj)(error) || error?.code !== undefined)
        return error;
    const path = /^(?:invalid relative path|absolute path): (.*)$/s.exec((0,_support_index_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error))?.[1];
    if (path !== undefined)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)(`its member ${JSON.stringify(path)} has a path that leads out`, error);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)('its zip structure is damaged', error);
}


/***/ })

};
