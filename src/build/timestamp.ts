import { runProcess } from '../scripting/index.js';
import { PixiBuildError } from '../support/index.js';

/**
 * The time that a build is said to have: `SOURCE_DATE_EPOCH`, else the time of the last commit that touched the sources,
 * so that building a commit again gives the same bytes, else when the run began: packages of one run have one time, since
 * those that are built later hold the hashes of those before. Milliseconds since 1970.
 *
 * @throws PixiBuildError code `source-date-epoch-invalid`
 */
export async function buildTimestamp(
  directory: string,
  environment: NodeJS.ProcessEnv,
  beganMs: number,
): Promise<number> {
  const given = environment.SOURCE_DATE_EPOCH;
  if (given !== undefined && given !== '') {
    if (!/^\d{1,11}$/.test(given)) {
      throw new PixiBuildError(
        'source-date-epoch-invalid',
        `SOURCE_DATE_EPOCH is '${given}', expected whole seconds since 1970`,
        {
          exitCode: 2,
        },
      );
    }
    return Number(given) * 1000;
  }
  return (await lastCommitTime(directory, environment)) ?? beganMs;
}

async function lastCommitTime(directory: string, environment: NodeJS.ProcessEnv): Promise<number | undefined> {
  const lines: string[] = [];
  const result = await runProcess({
    command: 'git',
    args: ['log', '-1', '--format=%ct', '--', '.'],
    cwd: directory,
    environment: { ...environment, GIT_OPTIONAL_LOCKS: '0' },
    onLine: (line, stream) => stream === 'stdout' && lines.push(line),
    timeoutMs: 10_000,
  }).catch(() => undefined);
  const seconds = Number(lines[0]);
  return result?.exitCode === 0 && seconds > 0 ? seconds * 1000 : undefined;
}
