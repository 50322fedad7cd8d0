// Scripts of `etc/conda/activate.d` and `deactivate.d`.

/**
 * Sets variables on activation and gives the old values back on deactivation. In values, `@PREFIX@` is the prefix that
 * a build installs into, else the environment itself; `$CONDA_PREFIX` is the environment that is activated.
 * @param {string} name the package's; scripts run sorted by file name
 * @param {[string, string][]} variables set to the value
 * @param {[string, string][]} flags the value is put before what the variable holds
 * @returns {Record<string, string>} files by their path in the package
 */
export function activationScripts(name, variables, flags = []) {
  const all = [
    ...variables.map(([key, value]) => ({ key, value })),
    ...flags.map(([key, value]) => ({ key, value, keep: true })),
  ];
  const text = (value) => value.replaceAll('@PREFIX@', `\${__local_channel_prefix}`);
  const activate = [
    `if [ "\${CONDA_BUILD:-0}" = "1" ] && [ -n "\${PREFIX:-}" ]; then`,
    '  __local_channel_prefix="$PREFIX"',
    'else',
    '  __local_channel_prefix="$CONDA_PREFIX"',
    'fi',
    ...all.flatMap(({ key, value, keep }) => [
      `if [ -n "\${${key}+x}" ]; then export CONDA_BACKUP_${key}="$${key}"; fi`,
      keep ? `export ${key}="${text(value)}\${${key}:+ $${key}}"` : `export ${key}="${text(value)}"`,
    ]),
    'unset __local_channel_prefix',
    '',
  ];
  const deactivate = [
    ...all.flatMap(({ key }) => [
      `if [ -n "\${CONDA_BACKUP_${key}+x}" ]; then`,
      `  export ${key}="$CONDA_BACKUP_${key}"`,
      `  unset CONDA_BACKUP_${key}`,
      'else',
      `  unset ${key}`,
      'fi',
    ]),
    '',
  ];
  return {
    [`etc/conda/activate.d/activate-${name}.sh`]: activate.join('\n'),
    [`etc/conda/deactivate.d/deactivate-${name}.sh`]: deactivate.join('\n'),
  };
}
