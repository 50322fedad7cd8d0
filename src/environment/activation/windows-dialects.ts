import { isWindows } from '../../conda/index.js';
import { aroundPath, type ShellDialect, valueParts } from './dialect.js';

/** Text in a batch file that stays as it is. A line break would end the command, so it becomes a blank. */
const batchLiteral = (text: string): string => text.replace(/[\r\n]+/g, ' ').replaceAll('%', '%%');

/** As `batchLiteral`, but for `%NAME%`. A percent sign that is no part of one would be lost. */
const batchExpanded = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(/(%[A-Za-z_][\w().]*%)|%/g, (_, name?: string) => name ?? '%%');

/** cmd.exe. Files are UTF-8, which the preamble tells it. */
export const cmdDialect: ShellDialect = {
  scriptExtensions: ['.bat'],
  lineEnd: '\r\n',
  preamble: ['@chcp 65001 > nul'],
  setLiteral: (name, value) => `@SET "${name}=${batchLiteral(value)}"`,
  setExpanded: (name, value) => `@SET "${name}=${batchExpanded(value)}"`,
  unset: (name) => `@SET "${name}="`,
  changePath: (entries, mode) => `@SET "PATH=${aroundPath(entries.map(batchLiteral), '%PATH%', mode).join(';')}"`,
  source: (file) => `@CALL "${batchLiteral(file)}"`,
};

/** PowerShell takes typographic quotes for quotes. */
const quoted = (text: string): string => `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
const variable = (name: string): string => `\${Env:${name.replace(/[`{}]/g, '`$&')}}`;

/** PowerShell, of Windows and on any platform. */
export const powershellDialect: ShellDialect = {
  scriptExtensions: ['.ps1'],
  lineEnd: '\n',
  preamble: [
    '$OutputEncoding = [System.Console]::OutputEncoding = [System.Console]::InputEncoding = [System.Text.Encoding]::UTF8',
  ],
  setLiteral: (name, value) => `${variable(name)} = ${quoted(value)}`,
  setExpanded: (name, value) =>
    `${variable(name)} = ${valueParts(value)
      .map((part) => ('text' in part ? quoted(part.text) : variable(part.variable)))
      .join(' + ')}`,
  unset: (name) => `Remove-Item -LiteralPath ${quoted(`Env:${name}`)} -ErrorAction SilentlyContinue`,
  changePath: (entries, mode, platform) => {
    const separator = isWindows(platform) ? ';' : ':';
    const current = variable('PATH');
    const parts = aroundPath([quoted(entries.join(separator))], current, mode);
    return `${current} = ${parts.join(` + ${quoted(separator)} + `)}`;
  },
  source: (file) => `. ${quoted(file)}`,
};
