import { realpath, stat } from 'node:fs/promises';
import { runProcess } from '../../../scripting/index.js';
import { PixiBuildError } from '../../../support/index.js';
import { parsePypiVersion, parseSpecifier, satisfies } from '../pypi/pep440.js';

/** A Python of the machine. */
export interface Interpreter {
  /** Absolute path of its program. */
  readonly executable: string;
  /** `major.minor.patch` */
  readonly versionText: string;
  /** `major.minor` */
  readonly minorText: string;
}

const probe = 'import sys; print(sys.executable); print("%d.%d.%d" % sys.version_info[:3])';

/**
 * The first Python on the PATH that satisfies a specifier (PEP 440).
 * @throws PixiBuildError codes `python-not-found`, `python-too-old`
 */
export async function findInterpreter(
  requiresPython: string | undefined,
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<Interpreter> {
  const clauses = requiresPython === undefined ? [] : (parseSpecifier(requiresPython) ?? []);
  const unsuitable: Interpreter[] = [];
  for (const command of process.platform === 'win32' ? ['python', 'py', 'python3'] : ['python3', 'python']) {
    const found = await askInterpreter(command, environment, signal);
    if (!found) continue;
    const version = parsePypiVersion(found.versionText);
    if (version && satisfies(version, clauses)) return found;
    unsuitable.push(found);
  }
  const [first] = unsuitable;
  if (!first) {
    throw new PixiBuildError('python-not-found', 'no Python was found on the PATH', {
      hint: 'Install Python 3, or put the folder of its program on the PATH.',
      exitCode: 2,
    });
  }
  throw new PixiBuildError(
    'python-unsuitable',
    `the machine's Python is ${first.versionText}, and the project requires ${requiresPython}`,
    { hint: 'Put a Python that satisfies it first on the PATH.', exitCode: 2 },
  );
}

async function askInterpreter(
  command: string,
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<Interpreter | undefined> {
  const lines: string[] = [];
  const result = await runProcess({
    command,
    args: ['-I', '-S', '-c', probe],
    cwd: process.cwd(),
    environment,
    onLine: (line, stream) => stream === 'stdout' && lines.push(line),
    timeoutMs: 30_000,
    signal,
  }).catch(() => undefined);
  const [executable, versionText] = lines;
  if (result?.exitCode !== 0 || !executable || !versionText) return undefined;
  return { executable, versionText, minorText: versionText.split('.').slice(0, 2).join('.') };
}

/** Text that changes when another Python takes the place of this one. */
export async function identityOfInterpreter({ executable, versionText }: Interpreter): Promise<string> {
  const real = await realpath(executable);
  const { size, mtimeMs } = await stat(real);
  return [executable, real, versionText, size, mtimeMs].join('|');
}
