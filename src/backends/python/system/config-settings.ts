import { PixiBuildError } from '../../../support/index.js';

/** Settings for a build backend (PEP 517): a key that is given several times has a list. */
export type ConfigSettings = Readonly<Record<string, string | readonly string[]>>;

/** Options that only change how much an installer says. */
const talk = /^(?:-v+|-q+|--verbose|--quiet|--no-progress|--no-color)$/;
const setting = /^(?:-C|--config-settings?(?:=|$))/;

/**
 * The part of `extra-args` that speaks to the build backend: `-Ckey=value`, `-C key=value`, `--config-settings=key=value`.
 *
 * @throws PixiBuildError code `extra-args-unsupported` for options of an installer, as none runs here
 */
export function configSettingsOf(extraArgs: readonly string[]): ConfigSettings {
  // People write an option and its value as one item as well.
  const words = extraArgs.flatMap((item) => item.trim().split(/\s+(?=-)|(?<=^-C|^--config-settings?)\s+/));
  const settings: Record<string, string | readonly string[]> = {};
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    if (word === '' || talk.test(word)) continue;
    if (!setting.test(word))
      throw unsupported(word, 'only settings of the build backend (-Ckey=value) can be passed on');
    const inline = word.replace(setting, '');
    const text = inline === '' ? (words[++index] ?? '') : inline;
    const [key = '', ...value] = text.split('=');
    if (key === '' || value.length === 0) throw unsupported(word, 'a setting is written as key=value');
    const before = settings[key];
    const added = value.join('=');
    settings[key] = before === undefined ? added : [...(typeof before === 'string' ? [before] : before), added];
  }
  return settings;
}

function unsupported(word: string, reason: string): PixiBuildError {
  return new PixiBuildError(
    'extra-args-unsupported',
    `'${word}' in extra-args cannot be used with the system toolchain`,
    {
      exitCode: 2,
      hint: `${reason[0]?.toUpperCase()}${reason.slice(1)}: no uv or pip installs the project there.`,
    },
  );
}
