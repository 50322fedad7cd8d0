import { type FailureExitCode, PixiBuildError, redactUrl } from '../../support/index.js';
import { gitFailure, lastLines } from './run-git.js';

interface Reason {
  readonly pattern: RegExp;
  readonly code: string;
  readonly message: (url: string, revision: string) => string;
  readonly hint: string;
  readonly exitCode: FailureExitCode;
}

/** Git tells reasons by words only; it is run so that they are English. */
const reasons: readonly Reason[] = [
  {
    pattern: /couldn't find remote ref|no such remote ref|not our ref|unadvertised object|invalid refspec/i,
    code: 'git-revision-not-found',
    message: (url, revision) => `The repository ${url} has no ${revision}`,
    hint: "Correct 'rev', 'tag' or 'branch'.",
    exitCode: 2,
  },
  {
    pattern:
      /authentication failed|could not read (username|password)|terminal prompts disabled|permission denied|HTTP 40[13]|error: 40[13]|host key verification failed/i,
    code: 'git-unauthorised',
    message: (url) => `The repository ${url} gives no access`,
    hint: 'Give git a credential for it: a credential helper, an SSH key, or http.extraHeader.',
    exitCode: 1,
  },
  {
    pattern:
      /could not resolve host|connection (refused|timed out|reset)|failed to connect|couldn't connect|network is unreachable|operation timed out|early EOF|SSL|unable to connect/i,
    code: 'git-unreachable',
    message: (url) => `The repository ${url} cannot be reached`,
    hint: 'Check the network, the host name and the proxy settings of git, then try again.',
    exitCode: 1,
  },
  {
    pattern:
      /does not appear to be a git repository|repository .*not found|does not exist|not a git repository|no such file|error: 404|not valid: is this a git repository/i,
    code: 'git-repository-not-found',
    message: (url) => `There is no git repository at ${url}`,
    hint: "Correct 'git'. A private repository may look like one that is not there: then give git a credential.",
    exitCode: 2,
  },
];

/** What a failure to fetch means. */
export function fetchFailure(url: string, revision: string, stderr: string): PixiBuildError {
  const shown = redactUrl(url);
  const reason = reasons.find(({ pattern }) => pattern.test(stderr));
  if (!reason) return gitFailure(`git fetch from ${shown}`, stderr);
  const { code, hint, exitCode } = reason;
  return new PixiBuildError(code, reason.message(shown, revision), { hint, exitCode, details: lastLines(stderr) });
}

export function revisionNotFound(url: string, revision: string): PixiBuildError {
  return new PixiBuildError('git-revision-not-found', `The repository ${redactUrl(url)} has no ${revision}`, {
    exitCode: 2,
    hint: "Correct 'rev', 'tag' or 'branch'.",
  });
}

export function offlineFailure(url: string, revision: string): PixiBuildError {
  const message = `${revision} of the repository ${redactUrl(url)} is not in the cache, and the network is not to be used`;
  return new PixiBuildError('offline', message, {
    exitCode: 2,
    hint: 'Fetch it once without --offline (PIXI_OFFLINE).',
  });
}
