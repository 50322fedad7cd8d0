/** How much of the caller's environment a build script sees (spec: packaging.md 3.3). */
export type EnvironmentIsolation = (typeof environmentIsolations)[number];

export const environmentIsolations = ['strict', 'conda-build', 'none'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

const passedEverywhere = [
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'REQUESTS_CA_BUNDLE',
  'SSH_AUTH_SOCK',
  'DISPLAY',
  'http_proxy',
  'https_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'no_proxy',
  'NO_PROXY',
];
const passedOnWindows = ['SYSTEMROOT', 'WINDIR', 'COMSPEC', 'TEMP', 'TMP', 'PATHEXT'];
const passedOnMacos = ['TMPDIR', '__CF_USER_TEXT_ENCODING'];

/**
 * The part of the caller's environment that reaches a build script before the build's own variables are set. Names are
 * compared without letter case on Windows, as the system does.
 *
 * @param system the machine that runs the script, as `process.platform` says it
 */
export function passedEnvironment(
  isolation: EnvironmentIsolation,
  caller: Environment,
  system: NodeJS.Platform,
): Record<string, string> {
  const names =
    isolation === 'none'
      ? undefined
      : new Set(
          [
            ...passedEverywhere,
            ...(system === 'win32' ? passedOnWindows : []),
            ...(system === 'darwin' ? passedOnMacos : []),
          ].map((name) => (system === 'win32' ? name.toUpperCase() : name)),
        );
  const passed: Record<string, string> = {};
  for (const [name, value] of Object.entries(caller)) {
    if (value === undefined) continue;
    if (!names || names.has(system === 'win32' ? name.toUpperCase() : name)) passed[name] = value;
  }
  return passed;
}
