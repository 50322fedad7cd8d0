import { PixiBuildError } from '../support/index.js';

/**
 * What commander says of a command line that makes no sense, as a failure like any other: the sentence, and what was
 * probably meant or where the options are listed.
 *
 * @param said such as `error: unknown option '--frce'`, with `(Did you mean --force?)` on the next line
 * @param command of the program, if one was named
 */
export function usageError(said: string, command: string | undefined): PixiBuildError {
  const [first = '', ...more] = said.trim().split('\n');
  const meant = /^\((Did you mean .*)\)$/.exec(more.join(' ').trim())?.[1];
  const help = ['pixi-build', command, '--help'].filter((word) => word !== undefined).join(' ');
  const takesPath = first.includes('Expected 0 arguments');
  return new PixiBuildError('usage', first.replace(/^error: /, '') || 'a command is missing', {
    exitCode: 2,
    hint: meant ?? `${takesPath ? 'Name a package with --path; see' : 'See'} ${help}`,
  });
}
