import { passedEnvironment, runProcess } from '../../../scripting/index.js';
import { PixiBuildError } from '../../../support/index.js';

/** The variables that lead a Python away from its own installation. */
const misleading = /^(?:PYTHON(?!UTF8|IOENCODING)|VIRTUAL_ENV$|__PYVENV_LAUNCHER__$|CONDA_)/i;

/** The caller's environment without what changes where Python finds its modules. */
export function environmentOfCaller(environment: NodeJS.ProcessEnv): Record<string, string> {
  const passed = passedEnvironment('none', environment, process.platform);
  return Object.fromEntries(Object.entries(passed).filter(([name]) => !misleading.test(name)));
}

/**
 * Runs a short Python program and reads the JSON on the last line of its output.
 * @throws Error when it fails or prints something else
 */
export async function askPython<Answer>(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<Answer> {
  let last = '';
  const result = await runProcess({
    command,
    args,
    cwd: process.cwd(),
    environment: { ...environmentOfCaller(environment), PYTHONDONTWRITEBYTECODE: '1', PYTHONIOENCODING: 'utf-8' },
    signal,
    timeoutMs: 60_000,
    onLine: (line, stream) => {
      if (stream === 'stdout' && line !== '') last = line;
    },
  });
  if (result.exitCode === 0) return JSON.parse(last) as Answer;
  throw new PixiBuildError('python-failed', `${command} ended with exit status ${result.exitCode ?? result.endedBy}`, {
    details: result.tail,
  });
}
