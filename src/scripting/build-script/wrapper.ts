import { type ActivationShell, activationLines, exportLine, type PrefixActivation } from '../../environment/index.js';

/** One script of a build. */
export interface ScriptSection {
  /** The text in the language of the shell. */
  readonly text: string;
  /** Absolute: run where it is, instead of the text; for cmd only. */
  readonly file?: string;
  /** Absolute: where it starts, if not in the work directory. */
  readonly cwd?: string;
  /** Set for this section only. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface WrapperRequest {
  readonly shell: ActivationShell;
  /** Absolute paths of the two files. */
  readonly environmentFile: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Host, then build; one where both are the same. */
  readonly activations: readonly PrefixActivation[];
  readonly outer: { readonly level: number; readonly prefix?: string };
  /** Lines of the shell that change what was activated. */
  readonly afterActivation?: readonly string[];
  readonly sections: readonly ScriptSection[];
}

export interface WrapperTexts {
  /** Sets variables and activates: `build_env.sh` or `.bat`. */
  readonly environment: string;
  /** What runs: `conda_build.sh` or `.bat`. */
  readonly main: string;
  /** Beside it, by name; cmd needs them. */
  readonly sections: Readonly<Record<string, string>>;
}

/** The files of a build, which a person can also run by hand (spec: packaging.md 2.1). */
export function wrapperTexts(request: WrapperRequest): WrapperTexts {
  const { shell, variables, activations, outer, afterActivation = [] } = request;
  const environment = [
    ...Object.entries(variables).map(([name, value]) => exportLine(shell, name, value)),
    exportLine(shell, 'CONDA_BUILD', '1'),
    ...activations.flatMap((activation) => activationLines(shell, activation, outer)),
    ...afterActivation,
  ];
  return shell === 'bash' ? bashTexts(request, environment) : cmdTexts(request, environment);
}

function bashTexts({ environmentFile, sections }: WrapperRequest, environment: readonly string[]): WrapperTexts {
  const main = [
    '#!/usr/bin/env bash',
    'set -e',
    `if [ -z "\${CONDA_BUILD+x}" ]; then`,
    `  . ${quoted(environmentFile)}`,
    'fi',
    'set -x',
    ...sections
      .filter(isFilled)
      .flatMap(({ text, cwd, env = {} }) => [
        '(',
        ...Object.entries(env).map(([name, value]) => exportLine('bash', name, value)),
        ...(cwd === undefined ? [] : [`cd ${quoted(cwd)}`]),
        text.trimEnd(),
        ')',
      ]),
    '',
  ];
  return { environment: `${environment.join('\n')}\n`, main: main.join('\n'), sections: {} };
}

const isFilled = ({ text, file }: ScriptSection): boolean => file !== undefined || text.trim() !== '';

/** Commands for cmd, the first of which that fails ends the script. */
export function windowsCommands(commands: readonly string[]): string {
  if (commands.length < 2) return commands.join('\n');
  return commands.flatMap((command) => [command, 'if %errorlevel% neq 0 exit /b %errorlevel%']).join('\n');
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

function cmdTexts({ environmentFile, sections }: WrapperRequest, environment: readonly string[]): WrapperTexts {
  const filled = sections.filter(isFilled);
  const nameOf = (index: number): string => `conda_build_script${index === 0 ? '' : index}.bat`;
  const main = [
    '@echo off',
    'chcp 65001 > nul',
    'IF "%CONDA_BUILD%" == "" (',
    `    @CALL "${environmentFile}"`,
    ')',
    '@echo on',
    ...filled.flatMap(({ cwd, file, env = {} }, index) => [
      '@setlocal',
      ...Object.entries(env).map(([name, value]) => `@${exportLine('cmd', name, value).replace(/^@/, '')}`),
      `@pushd "${cwd ?? '%SRC_DIR%'}"`,
      // A shell of its own, so that `exit /b` ends only the section.
      `@%COMSPEC% /d /c call "${file ?? `%~dp0${nameOf(index)}`}"`,
      '@set "_section_status=%errorlevel%"',
      '@popd',
      '@endlocal & @if not "%_section_status%" == "0" exit %_section_status%',
    ]),
  ];
  return {
    environment: crlf(environment),
    main: crlf(main),
    sections: Object.fromEntries(
      filled.flatMap(({ text, file }, index) =>
        file === undefined ? [[nameOf(index), crlf(text.split(/\r?\n/))] as const] : [],
      ),
    ),
  };
}

const crlf = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`;
