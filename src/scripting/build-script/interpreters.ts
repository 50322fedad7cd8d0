import { access, constants, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isWindows, type Platform } from '../../conda/index.js';
import { prefixPathEntries } from '../../environment/index.js';
import { nearestWord, PixiBuildError } from '../../support/index.js';
import { type ScriptSection, windowsCommands } from './wrapper.js';

/** A script, or a step of one, before it is known how the shell runs it. */
export interface ScriptPart {
  /** The shell of the machine when left out; of a file, what its extension says. */
  readonly interpreter?: string;
  /** In the language of the interpreter. */
  readonly commands?: readonly string[];
  /** Absolute; counts instead of the commands, and is run where it is. */
  readonly file?: string;
  /** Absolute. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Of the file that commands are written to, without extension. */
  readonly fileName: string;
}

/** Where programs are looked for, and where texts are written. */
export interface ScriptPlaces {
  /** The machine's. */
  readonly platform: Platform;
  readonly workDirectory: string;
  readonly buildPrefix: { readonly prefix: string; readonly platform: Platform };
  readonly hostPrefix: { readonly prefix: string; readonly platform: Platform };
  /** Folders of the caller's PATH. */
  readonly path: readonly string[];
}

interface Interpreter {
  /** Tried in this order. */
  readonly programs: readonly string[];
  readonly args: readonly string[];
  readonly extension: string;
  /** Only there, on the system where it is not the shell. Default: build, host, then the machine. */
  readonly onlyBuildOn?: 'unix' | 'windows' | 'both';
  /** Of conda-forge, that has the program. */
  readonly package: string;
  /** What stands before commands. */
  readonly preamble?: string;
}

/** Variables of the environment are PowerShell variables as well, and the first failure ends the script, of programs from 7.4 on. */
const powershellPreamble = `if ($PSVersionTable.PSVersion -lt [version]'7.4') {
  Write-Warning "PowerShell $($PSVersionTable.PSVersion) goes on when a program fails; 7.4 and later do not."
}
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
foreach ($entry in Get-ChildItem env:) {
  Set-Variable -Name $entry.Name -Value $entry.Value -Scope Global -Force -ErrorAction SilentlyContinue
}
`;

const node: Interpreter = { programs: ['node'], args: [], extension: 'js', package: 'nodejs' };
const rscript: Interpreter = { programs: ['Rscript'], args: [], extension: 'R', package: 'r-base' };
const nushell: Interpreter = { programs: ['nu'], args: [], extension: 'nu', package: 'nushell' };

/** Spec: packaging.md 2.2. The shell of the machine, `bash` or `cmd`, is none of these there. */
const interpreters: Readonly<Record<string, Interpreter>> = {
  bash: { programs: ['bash'], args: [], extension: 'sh', package: 'bash', onlyBuildOn: 'windows' },
  brush: { programs: ['brush'], args: ['-euxo', 'pipefail'], extension: 'sh', package: 'brush', onlyBuildOn: 'both' },
  nushell,
  nu: nushell,
  python: { programs: ['python'], args: [], extension: 'py', package: 'python' },
  perl: { programs: ['perl'], args: [], extension: 'pl', package: 'perl' },
  rscript,
  r: rscript,
  ruby: { programs: ['ruby'], args: [], extension: 'rb', package: 'ruby' },
  node,
  nodejs: node,
  powershell: {
    programs: ['pwsh', 'powershell'],
    args: ['-NoLogo', '-NoProfile'],
    extension: 'ps1',
    package: 'powershell',
    onlyBuildOn: 'unix',
    preamble: powershellPreamble,
  },
};

const byExtension: Readonly<Record<string, string>> = {
  sh: 'bash',
  bash: 'bash',
  bat: 'cmd',
  cmd: 'cmd',
  py: 'python',
  rb: 'ruby',
  js: 'node',
  pl: 'perl',
  r: 'rscript',
  ps1: 'powershell',
  nu: 'nushell',
};

/** What runs a file, by its extension. */
export function interpreterOfFile(file: string): string | undefined {
  const extension = path.extname(file).slice(1).toLowerCase();
  return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}

/**
 * A part as the shell of the machine runs it: its own language as it is, others by their program, which is looked for in
 * the build environment, the host environment and on the machine. Commands of others are written into the work directory.
 * @throws PixiBuildError codes `interpreter-unknown`, `interpreter-missing`, `interpreter-wrong-system`
 */
export async function shellSection(part: ScriptPart, places: ScriptPlaces): Promise<ScriptSection> {
  const windows = isWindows(places.platform);
  const shell = windows ? 'cmd' : 'bash';
  const { file, commands = [], cwd, env, fileName } = part;
  const name = part.interpreter?.toLowerCase() ?? (file === undefined ? shell : (interpreterOfFile(file) ?? shell));
  if (name === shell) {
    if (file === undefined) return { text: windows ? windowsCommands(commands) : commands.join('\n'), cwd, env };
    return windows ? { text: '', file, cwd, env } : { text: await readFile(file, 'utf8'), cwd, env };
  }
  if (name === 'cmd') {
    throw new PixiBuildError(
      'interpreter-wrong-system',
      `Scripts for 'cmd' run on Windows, not on ${places.platform}`,
      {
        exitCode: 2,
        hint: 'Choose the script by a condition: if: win.',
      },
    );
  }
  const interpreter = Object.hasOwn(interpreters, name) ? interpreters[name] : undefined;
  if (!interpreter) throw unknownInterpreter(part.interpreter ?? name);
  const program = await findInterpreter(interpreter, places);
  let run = file;
  if (run === undefined) {
    run = path.join(places.workDirectory, `${fileName}.${interpreter.extension}`);
    await writeFile(run, `${interpreter.preamble ?? ''}${commands.join('\n')}\n`);
  }
  const words = [program, ...interpreter.args, run].map(windows ? quotedForCmd : quotedForBash);
  return { text: words.join(' '), cwd, env };
}

function unknownInterpreter(name: string): PixiBuildError {
  // A short name is like anything.
  const names = [...Object.keys(interpreters), 'cmd'].filter((known) => known.length > 2);
  const near = nearestWord(name, names);
  return new PixiBuildError('interpreter-unknown', `'${name}' is no interpreter of build scripts`, {
    exitCode: 2,
    hint: near === undefined ? `There are ${Object.keys(interpreters).join(', ')} and cmd.` : `Did you mean '${near}'?`,
  });
}

async function findInterpreter(interpreter: Interpreter, places: ScriptPlaces): Promise<string> {
  const { platform, buildPrefix, hostPrefix } = places;
  const windows = isWindows(platform);
  const only = interpreter.onlyBuildOn;
  const onlyBuild = only === 'both' || only === (windows ? 'windows' : 'unix');
  const ofPrefix = (one: ScriptPlaces['buildPrefix']): string[] => prefixPathEntries(one.prefix, one.platform);
  // What is for another system cannot run here.
  const host = isWindows(hostPrefix.platform) === windows ? ofPrefix(hostPrefix) : [];
  const folders = onlyBuild ? ofPrefix(buildPrefix) : [...ofPrefix(buildPrefix), ...host, ...places.path];
  for (const program of interpreter.programs) {
    const found = await findProgram(program, folders, windows);
    if (found !== undefined) return found;
  }
  const [program] = interpreter.programs;
  throw new PixiBuildError('interpreter-missing', `There is no '${program}' to run the build script`, {
    hint: `Add the package that has it (${interpreter.package}) to requirements.build.`,
  });
}

/**
 * The first program of a name in some folders.
 * @param windows whether programs have extensions
 */
export async function findProgram(
  program: string,
  folders: readonly string[],
  windows = process.platform === 'win32',
): Promise<string | undefined> {
  const names = windows ? [`${program}.exe`, `${program}.bat`, program] : [program];
  for (const folder of folders) {
    for (const name of names) {
      const file = path.join(folder, name);
      const isThere = await access(file, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (isThere) return file;
    }
  }
  return undefined;
}

const quotedForBash = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const quotedForCmd = (text: string): string => `"${text.replaceAll('%', '%%')}"`;
