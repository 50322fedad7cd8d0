export interface InstallScript {
  /** `cmd` where the build runs on Windows, else `bash`. */
  readonly dialect: 'bash' | 'cmd';
  readonly installer: 'uv' | 'pip';
  /** What to install: an absolute directory, or text that the shell replaces by one. */
  readonly packagePath: string;
  /** Put in as they are. */
  readonly extraArgs: readonly string[];
  readonly editable: boolean;
}

/**
 * The script that installs a Python project into the host environment, with what is there already. Spec: backends 2.8.
 */
export function installScript({ dialect, installer, packagePath, extraArgs, editable }: InstallScript): string {
  const [python, continued] = dialect === 'cmd' ? ['%PYTHON%', ' ^'] : ['$PYTHON', ' \\'];
  const command =
    installer === 'uv'
      ? `uv pip install --python "${python}" --reinstall`
      : `"${python}" -m pip install --force-reinstall`;
  const options = ['-vv', '--no-deps', '--no-build-isolation', '--no-index', ...extraArgs];
  const [first = '', ...rest] = options;
  const last = `${editable ? '--editable ' : ''}"${packagePath}"`;
  const lines = [`${command} ${first}`, ...rest.slice(0, -1)];
  const script = [...lines.map((line) => `${line}${continued}`), `${rest.at(-1)} ${last}`]
    .map((line, index) => (index === 0 ? line : `    ${line}`))
    .join('\n');
  return dialect === 'cmd' ? `${script}\nif errorlevel 1 exit 1\n` : `${script}\n`;
}
