import { isPackageName, PackageName } from '../../conda/index.js';
import { messageOf } from '../../support/index.js';
import type { Findings, MarkedPart, TomlPath } from '../toml/index.js';

/** Reports a text that is no package name. */
export function reportPackageName(text: string, path: TomlPath, findings: Findings, mark: MarkedPart): void {
  let message = `'${text}' is not a valid package name`;
  try {
    PackageName.parse(text);
  } catch (error) {
    message = messageOf(error);
  }
  findings.error('manifest-package-name', message, path, { mark, hint: nameHint(text, mark) });
}

/** A version or channel that slipped into a name has a place of its own. */
function nameHint(text: string, mark: MarkedPart): string | undefined {
  const [, name, version] = /^([A-Za-z0-9._-]+)\s*([=<>!~].*)$/.exec(text) ?? [];
  if (name && version) return mark === 'key' ? `Write ${name} = "${version}"` : `The version goes into \`version\``;
  const [, channel, channelName] = /^(.+)::([A-Za-z0-9._-]+)$/.exec(text) ?? [];
  if (channel && channelName && mark === 'key')
    return `Write ${channelName} = { version = "*", channel = "${channel}" }`;
  const proposal = text.trim().replace(/\s+/g, '-');
  return proposal !== text && isPackageName(proposal) ? `Did you mean '${proposal}'?` : undefined;
}
