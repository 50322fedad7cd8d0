import { isUnix, type Platform, parsePlatform, platformFamily } from '../../conda/index.js';
import type { TargetSelector, WorkspacePlatform } from './model.js';

const families = { unix: 'unix', linux: 'linux', osx: 'osx', macos: 'osx', win: 'win' } as const;

/**
 * Reads the text of `[target.<text>]`: a family, a subdir, a glob over platform names, or the name of a platform.
 * Spec: manifest.md 6.1.
 *
 * @param names the platforms that the workspace declares
 * @returns undefined when the text is none of these
 */
export function parseSelector(text: string, names: ReadonlySet<string>): TargetSelector | undefined {
  if (Object.hasOwn(families, text)) return { kind: 'family', text, family: families[text as keyof typeof families] };
  const subdir = parsePlatform(text);
  if (subdir !== undefined) return { kind: 'subdir', text, subdir };
  if (text.includes('*')) return { kind: 'glob', text };
  return names.has(text) ? { kind: 'name', text } : undefined;
}

/** Whether a selector is for a platform. */
export function selectorMatches(
  selector: TargetSelector,
  platform: Pick<WorkspacePlatform, 'name' | 'subdir'>,
): boolean {
  switch (selector.kind) {
    case 'family':
      return familyMatches(selector.family, platform.subdir);
    case 'subdir':
      return platform.subdir === selector.subdir;
    case 'glob':
      return globMatches(selector.text, platform.name);
    case 'name':
      return platform.name === selector.text;
  }
}

function familyMatches(family: 'unix' | 'linux' | 'osx' | 'win', subdir: Platform): boolean {
  return family === 'unix' ? isUnix(subdir) : platformFamily(subdir) === family;
}

/** `*` stands for any text, also none; all else for itself. Linear in the length of the texts. */
function globMatches(glob: string, text: string): boolean {
  const [first = '', ...rest] = glob.split('*');
  if (!text.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
