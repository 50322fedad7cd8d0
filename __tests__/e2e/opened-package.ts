import { parse } from 'yaml';

/** A package as `build_generated.py` opens it. */
export interface OpenedPackage {
  readonly fileName: string;
  /** By path. */
  readonly files: Readonly<Record<string, OpenedFile>>;
}

interface OpenedFile {
  readonly executable: boolean;
  /** Target of a symbolic link; else there is content. */
  readonly link?: string;
  readonly base64?: string;
}

/** One thing that two packages do not have alike; undefined where one of them lacks it. */
export interface Difference {
  /** Path in the package; behind a `#` the field, in JSON and YAML, or the line's file, in a RECORD. */
  readonly at: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** All differences between two packages, file by file and, where a file has fields, field by field. */
export function differencesOf(ours: OpenedPackage, theirs: OpenedPackage): Difference[] {
  const [mine, other] = [factsOf(ours), factsOf(theirs)];
  const places = [...new Set([...mine.keys(), ...other.keys()])].sort();
  return places
    .map((at) => ({ at, ours: mine.get(at), theirs: other.get(at) }))
    .filter((found) => JSON.stringify(found.ours) !== JSON.stringify(found.theirs));
}

/** The package as if all builds were done in one prefix: what holds the prefix has no hash of its own then. */
export function withoutPrefix(opened: OpenedPackage): OpenedPackage {
  const paths = opened.files['info/paths.json'];
  const text = Buffer.from(paths?.base64 ?? '', 'base64').toString('utf8');
  const { paths: entries = [], ...rest } = JSON.parse(text) as { paths?: PathsEntry[] };
  const prefix = entries.find(({ prefix_placeholder }) => prefix_placeholder !== undefined)?.prefix_placeholder;
  if (prefix === undefined || !paths) return opened;
  const same = 'P'.repeat(prefix.length);
  const files = Object.entries(opened.files).map(([name, file]) => {
    const { base64 } = file;
    if (base64 === undefined) return [name, file] as const;
    const content = Buffer.from(base64, 'base64').toString('latin1').replaceAll(prefix, same);
    return [name, { ...file, base64: Buffer.from(content, 'latin1').toString('base64') }] as const;
  });
  const plain = entries.map((entry) =>
    entry.prefix_placeholder === undefined ? entry : { ...entry, prefix_placeholder: same, sha256: 'of the prefix' },
  );
  const json = JSON.stringify({ paths: plain, ...rest }, null, 2);
  const base64 = Buffer.from(json).toString('base64');
  return { ...opened, files: { ...Object.fromEntries(files), 'info/paths.json': { ...paths, base64 } } };
}

interface PathsEntry {
  readonly _path: string;
  readonly prefix_placeholder?: string;
}

function factsOf({ files }: OpenedPackage): Map<string, unknown> {
  const facts = new Map<string, unknown>();
  for (const [file, { executable, link, base64 = '' }] of Object.entries(files)) {
    facts.set(file, link === undefined ? { executable } : { link });
    if (link !== undefined) continue;
    const content = Buffer.from(base64, 'base64');
    for (const [field, value] of fieldsOf(file, content)) facts.set(`${file}#${field}`, value);
  }
  return facts;
}

/** A file without fields is one field, its bytes. What is not told by the fields, such as their order, is another. */
function fieldsOf(file: string, content: Buffer): [string, unknown][] {
  const text = content.toString('utf8');
  if (file === 'info/paths.json') return pathsFields(text);
  if (file.endsWith('/rendered_recipe.yaml')) return flattened(parse(text));
  if (/^info\/[a-z_]+\.json$/.test(file)) return [...flattened(JSON.parse(text)), ['form', formOf(text)]];
  if (file.endsWith('.dist-info/RECORD')) return recordFields(text);
  if (file.endsWith('.dist-info/WHEEL')) return text.split('\n').map((line) => [line.split(':')[0] ?? '', line]);
  return [['bytes', content.toString('latin1')]];
}

/** `paths.json` by path, and the order of the paths that both sides should have. */
function pathsFields(text: string): [string, unknown][] {
  const { paths, ...rest } = JSON.parse(text) as { paths: { _path: string }[] };
  const order = paths.map(({ _path }) => _path);
  return [
    ...paths.flatMap(({ _path, ...entry }) =>
      flattened(entry).map(([key, value]): [string, unknown] => [`${_path}${key}`, value]),
    ),
    ...flattened(rest),
    ['in order', order.every((path, index) => index === 0 || componentwise(order[index - 1] as string, path) < 0)],
  ];
}

function componentwise(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const at = left.findIndex((part, index) => part !== right[index]);
  return Buffer.compare(Buffer.from(left[at] ?? ''), Buffer.from(right[at] ?? ''));
}

function recordFields(text: string): [string, unknown][] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const ends = text.includes('\r\n') ? 'CRLF' : 'LF';
  return [...lines.map((line): [string, unknown] => [line.split(',')[0] ?? '', line]), ['line ends', ends]];
}

/** How a JSON text is written: order of keys at the top, indentation, last character. */
function formOf(text: string): unknown {
  const value = JSON.parse(text) as object;
  return { keys: Object.keys(value), rewritten: JSON.stringify(value, null, 2) === text };
}

/** Leaves by their path. A list of texts is a leaf, so that an order is a value. */
function flattened(value: unknown, at = ''): [string, unknown][] {
  const isLeaf = value === null || typeof value !== 'object' || isTextList(value) || Object.keys(value).length === 0;
  if (isLeaf) return [[at, value]];
  return Object.entries(value).flatMap(([key, inner]) => flattened(inner, `${at}/${key}`));
}

function isTextList(value: object): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
