export const id = 9663;
export const ids = [9663];
export const modules = {

/***/ 99663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TomlLocator: () => (/* binding */ TomlLocator)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);

const newEntry = () => ({ children: new Map() });
class TomlLocator {
    #document;
    #root = newEntry();
    #lineStarts = [0];
    constructor(document) {
        this.#document = document;
        const { text } = document;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            this.#lineStarts.push(at + 1);
        const program = (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text, { tomlVersion: '1.1' });
        for (const item of program.body[0].body) {
            if (item.type === 'TOMLTable')
                this.#readTable(item);
            else
                this.#readKeyValue(this.#root, item);
        }
    }
    locate(path, mark) {
        let entry = this.#root;
        let found;
        let whole = true;
        for (const step of path) {
            const child = entry.children.get(step);
            if (!child) {
                whole = false;
                break;
            }
            entry = child;
            found = child;
        }
        const range = found && (whole && mark === 'key' ? (found.key ?? found.value) : (found.value ?? found.key));
        return this.#location(range ?? [0, 0]);
    }
    #location([start, end]) {
        const from = this.#position(start);
        const to = this.#position(end);
        const lineStart = this.#lineStarts[from.line - 1] ?? 0;
        const lineEnd = (this.#lineStarts[from.line] ?? this.#document.text.length + 1) - 1;
        const lineText = this.#document.text.slice(lineStart, lineEnd).replace(/\r$/, '');
        return {
            file: this.#document.file,
            line: from.line,
            column: from.column,
            endLine: to.line,
            endColumn: to.column,
            lineText,
        };
    }
    #position(offset) {
        let low = 0;
        let high = this.#lineStarts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#lineStarts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
    }
    #readTable(table) {
        const names = table.key.keys.map(keyName);
        let entry = this.#root;
        let index = 0;
        for (const step of table.resolvedKey) {
            entry = child(entry, step);
            if (typeof step === 'string') {
                const key = table.key.keys[index];
                if (key)
                    entry.key ??= key.range;
                index++;
            }
        }
        entry.value ??= table.key.range;
        const last = table.key.keys[names.length - 1];
        if (last)
            entry.key ??= last.range;
        for (const item of table.body)
            this.#readKeyValue(entry, item);
    }
    #readKeyValue(parent, item) {
        let entry = parent;
        item.key.keys.forEach((key, index) => {
            entry = child(entry, keyName(key));
            entry.key ??= key.range;
            if (index < item.key.keys.length - 1)
                entry.value ??= item.range;
        });
        this.#readValue(entry, item.value);
    }
    #readValue(entry, value) {
        entry.value = value.range;
        if (value.type === 'TOMLArray') {
            value.elements.forEach((element, index) => {
                this.#readValue(child(entry, index), element);
            });
        }
        else if (value.type === 'TOMLInlineTable') {
            for (const item of value.body)
                this.#readKeyValue(entry, item);
        }
    }
}
function child(entry, step) {
    let next = entry.children.get(step);
    if (!next) {
        next = newEntry();
        entry.children.set(step, next);
    }
    return next;
}
function keyName(key) {
    return key.type === 'TOMLBare' ? key.name : (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .getStaticTOMLValue */ .AY)(key);
}


/***/ })

};
