import { type AST, getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import type { TextLocation } from '../../support/index.js';
import type { TomlDocument } from './document.js';
import type { MarkedPart, TomlPath } from './findings.js';

type Range = readonly [start: number, end: number];

/** What the text says about one table, array or value: where its key and its value stand, and what is inside. */
interface Entry {
  key?: Range;
  value?: Range;
  readonly children: Map<string | number, Entry>;
}

const newEntry = (): Entry => ({ children: new Map() });

/** Finds keys and values of a parsed document in its text. */
export class TomlLocator {
  readonly #document: TomlDocument;
  readonly #root = newEntry();
  readonly #lineStarts: number[] = [0];

  constructor(document: TomlDocument) {
    this.#document = document;
    const { text } = document;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
    const program = parseTOML(text, { tomlVersion: '1.1' });
    for (const item of program.body[0].body) {
      if (item.type === 'TOMLTable') this.#readTable(item);
      else this.#readKeyValue(this.#root, item);
    }
  }

  /**
   * The place of the entry at `path`, or of its nearest ancestor when the text does not have it (a missing key). The
   * value of a `[table]` is its header line.
   */
  locate(path: TomlPath, mark: MarkedPart): TextLocation {
    let entry = this.#root;
    let found: Entry | undefined;
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

  #location([start, end]: Range): TextLocation {
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

  #position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }

  #readTable(table: AST.TOMLTable): void {
    const names = table.key.keys.map(keyName);
    let entry = this.#root;
    let index = 0;
    // `resolvedKey` also holds the index within each array of tables on the way.
    for (const step of table.resolvedKey) {
      entry = child(entry, step);
      if (typeof step === 'string') {
        const key = table.key.keys[index];
        if (key) entry.key ??= key.range;
        index++;
      }
    }
    entry.value ??= table.key.range;
    const last = table.key.keys[names.length - 1];
    if (last) entry.key ??= last.range;
    for (const item of table.body) this.#readKeyValue(entry, item);
  }

  #readKeyValue(parent: Entry, item: AST.TOMLKeyValue): void {
    let entry = parent;
    item.key.keys.forEach((key, index) => {
      entry = child(entry, keyName(key));
      entry.key ??= key.range;
      // A dotted key's inner tables have no value of their own: show the whole line.
      if (index < item.key.keys.length - 1) entry.value ??= item.range;
    });
    this.#readValue(entry, item.value);
  }

  #readValue(entry: Entry, value: AST.TOMLContentNode): void {
    entry.value = value.range;
    if (value.type === 'TOMLArray') {
      value.elements.forEach((element, index) => {
        this.#readValue(child(entry, index), element);
      });
    } else if (value.type === 'TOMLInlineTable') {
      for (const item of value.body) this.#readKeyValue(entry, item);
    }
  }
}

function child(entry: Entry, step: string | number): Entry {
  let next = entry.children.get(step);
  if (!next) {
    next = newEntry();
    entry.children.set(step, next);
  }
  return next;
}

function keyName(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : getStaticTOMLValue(key);
}
