import path from 'node:path';
import { type Diagnostic, isInside, renderDiagnostic } from '../support/index.js';

type Paint = (text: string) => string;

/** Colours of the terminal, or nothing where none are wanted. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
}

const plain: Paint = (text) => text;
const paint =
  (open: number, close: number): Paint =>
  (text) =>
    `\u001b[${open}m${text}\u001b[${close}m`;

/** Colour is used on a terminal, unless `NO_COLOR` is set; `FORCE_COLOR` or `CLICOLOR_FORCE` asks for it elsewhere. */
export function styleFor(stream: NodeJS.WritableStream, environment: NodeJS.ProcessEnv): Style {
  const forced = isOn(environment.FORCE_COLOR) || isOn(environment.CLICOLOR_FORCE);
  const terminal = (stream as { isTTY?: boolean }).isTTY === true && environment.TERM !== 'dumb';
  if (environment.NO_COLOR || !(forced || terminal)) {
    return { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain };
  }
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    cyan: paint(36, 39),
  };
}

const isOn = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== '0';

/** A path as a person wants to read it: relative where that is short. A URL stays as it is. */
export function displayPath(file: string, cwd: string): string {
  if (path.isAbsolute(file) && isInside(cwd, file)) return path.relative(cwd, file) || '.';
  return file;
}

/** A diagnostic with its severity coloured. */
export function renderColored(diagnostic: Diagnostic, style: Style, cwd: string): string {
  const text = renderDiagnostic(diagnostic, (file) => displayPath(file, cwd));
  const word = `${diagnostic.severity}:`;
  const color = diagnostic.severity === 'error' ? style.red : style.yellow;
  return text.replace(word, style.bold(color(word)));
}
