/**
 * The file that a line of a diff names, up to a tab or a space, or in quotes; without the `a/` or `b/` before it. Undefined
 * for `/dev/null`, the file that is not there.
 * @param text each character is a byte
 * @param isHeader a name from a line `---` or `+++`: may be followed by a date, may have a prefix
 */
export function parseFileName(text: string, isHeader = true): string | undefined {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  const plain = isHeader ? (text.split('\t')[0] as string) : text;
  // Names with spaces are followed by a tab; without one, what comes behind a space is a date.
  const bare = isHeader && !text.includes('\t') ? (plain.split(' ')[0] as string) : plain;
  const name = Buffer.from(quoted === undefined ? bare.trimEnd() : unescaped(quoted), 'latin1').toString();
  if (name === '/dev/null') return undefined;
  return isHeader ? name.replace(/^[ab]\//, '') : name;
}

/** The two names of a line `diff --git`, which are the same but for their prefixes where they are not in quotes. */
export function splitGitNames(text: string): [string | undefined, string | undefined] {
  const quoted = /^("(?:[^"\\]|\\.)*"|\S+) ("(?:[^"\\]|\\.)*"|\S+)$/.exec(text);
  if (quoted && (text.startsWith('"') || text.endsWith('"'))) return [tabbed(quoted[1]), tabbed(quoted[2])];
  // Of the spaces, the one in the middle divides two equal names; else the one before a `b/`.
  const middle = (text.length - 1) / 2;
  if (text.charAt(middle) === ' ' && withoutPrefix(text.slice(0, middle)) === withoutPrefix(text.slice(middle + 1))) {
    return [tabbed(text.slice(0, middle)), tabbed(text.slice(middle + 1))];
  }
  const space = text.indexOf(' b/') >= 0 ? text.indexOf(' b/') : text.indexOf(' ');
  if (space < 0) return [undefined, undefined];
  return [tabbed(text.slice(0, space)), tabbed(text.slice(space + 1))];
}

const withoutPrefix = (name: string): string => name.replace(/^[ab]\//, '');
const tabbed = (name = ''): string | undefined => parseFileName(`${name}\t`);

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Escapes of C, with bytes in octal as git writes them. */
function unescaped(text: string): string {
  return text.replace(/\\([0-7]{1,3}|.)/gs, (_all, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8) & 0xff) : (escapes[code] ?? code),
  );
}
