import { isWindows } from '../../conda/index.js';
import { aroundPath, type ShellDialect, valueParts } from './dialect.js';

const fishWord = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

export const fishDialect: ShellDialect = {
  scriptExtensions: ['.fish'],
  lineEnd: '\n',
  preamble: [],
  setLiteral: (name, value) => `set -gx ${name} ${fishWord(value)}`,
  setExpanded: (name, value) =>
    // A variable in double quotes is one word even when it is not set.
    `set -gx ${name} ${valueParts(value)
      .map((part) => ('text' in part ? fishWord(part.text) : `"$${part.variable}"`))
      .join('')}`,
  unset: (name) => `set -e ${name}`,
  changePath: (entries, mode) => `set -gx PATH ${aroundPath(entries.map(fishWord), '$PATH', mode).join(' ')}`,
  source: (file) => `source ${fishWord(file)}`,
};

/** JSON texts of ASCII are Python texts too. */
const pythonText = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** Characters beyond the first plane are pairs in JSON, but one character in Python. */
const xonshText = (text: string): string =>
  pythonText(text).replace(/\\u(d[89ab]..)\\u(d[c-f]..)/g, (_, high: string, low: string) => {
    const point = 0x10000 + ((Number.parseInt(high, 16) & 0x3ff) << 10) + (Number.parseInt(low, 16) & 0x3ff);
    return `\\U${point.toString(16).padStart(8, '0')}`;
  });
const xonshName = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? `$${name}` : `\${${xonshText(name)}}`);

/** Has scripts of its own, and can take variables over from those of bash. */
export const xonshDialect: ShellDialect = {
  scriptExtensions: ['.sh', '.xsh'],
  lineEnd: '\n',
  preamble: [],
  setLiteral: (name, value) => `${xonshName(name)} = ${xonshText(value)}`,
  setExpanded: (name, value) =>
    `${xonshName(name)} = ${valueParts(value)
      .map((part) => ('text' in part ? xonshText(part.text) : `str(\${...}.get(${xonshText(part.variable)}, ""))`))
      .join(' + ')}`,
  unset: (name) => `\${...}.pop(${xonshText(name)}, None)`,
  changePath: (entries, mode) =>
    `$PATH = ${aroundPath([`[${entries.map(xonshText).join(', ')}]`], 'list($PATH)', mode).join(' + ')}`,
  source: (file) => `${file.toLowerCase().endsWith('.sh') ? 'source-bash' : 'source'} ${xonshText(file)}`,
};

const nuEscape = (text: string): string => text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
const nuText = (text: string): string => `"${nuEscape(text)}"`;
const nuName = (name: string): string => `$env.${/^[A-Za-z_]\w*$/.test(name) ? name : nuText(name)}`;

export const nushellDialect: ShellDialect = {
  scriptExtensions: ['.nu'],
  lineEnd: '\n',
  preamble: [],
  setLiteral: (name, value) => `${nuName(name)} = ${nuText(value)}`,
  setExpanded: (name, value) =>
    `${nuName(name)} = ([${valueParts(value)
      .map((part) =>
        'text' in part ? nuText(part.text) : `($env | get --ignore-errors ${part.variable} | default "")`,
      )
      .join(', ')}] | str join)`,
  unset: (name) => `hide-env --ignore-errors ${nuText(name)}`,
  changePath: (entries, mode, platform) => {
    const name = isWindows(platform) ? '$env.Path' : '$env.PATH';
    if (mode === 'replace') return `${name} = [${entries.map(nuText).join(', ')}]`;
    const current = `(${name} | split row (char esep))`;
    return `${name} = (${current} | ${mode} [${entries.map(nuText).join(', ')}])`;
  },
  source: (file) => `source ${nuText(file)}`,
};
