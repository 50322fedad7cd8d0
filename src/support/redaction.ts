/** What stands in a log where a secret was. */
export const redacted = '********';

/** Parameters of signed URLs and their like. */
const secretParameter =
  /([?&](?:x-(?:amz|goog)-(?:signature|credential|security-token)|signature|sig|(?:[a-z_-]*[_-])?(?:token|secret|password|key))=)[^&#\s'"]+/gi;

/**
 * Replaces user information, `/t/<token>/` and secret parameters in a URL, so that it can be shown. Texts that are no URL
 * pass.
 */
export function redactUrl(text: string): string {
  const shown = text
    .replace(/([a-z][a-z0-9+.-]*:\/\/)[^/?#\s@]*@/gi, `$1${redacted}@`)
    .replace(/([a-z][a-z0-9+.-]*:\/\/[^/?#\s]+\/t\/)[^/?#\s]+/gi, `$1${redacted}`);
  return shown.includes('://') ? shown.replace(secretParameter, `$1${redacted}`) : shown;
}

/** Removes user information and `/t/<token>` from a URL, so that it can be stored. */
export function stripUrlCredentials(text: string): string {
  return text
    .replace(/([a-z][a-z0-9+.-]*:\/\/)[^/?#\s@]*@/gi, '$1')
    .replace(/([a-z][a-z0-9+.-]*:\/\/[^/?#\s]+)\/t\/[^/?#\s]+/gi, '$1');
}

/** A shorter line of a secret would hide what it is no part of. */
const shortestLine = 4;

/**
 * A function that replaces each of the given secrets, longest first. Blank secrets are left out. Of a secret with several
 * lines each line is one, since logs come line by line.
 */
export function secretMasker(secrets: Iterable<string>): (text: string) => string {
  const parts = [...secrets].flatMap((secret) => {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    return lines.length < 2 ? [secret] : [secret, ...lines.filter((line) => line.length >= shortestLine)];
  });
  const ordered = [...new Set(parts.filter((part) => part.trim() !== '').flatMap(writtenForms))];
  ordered.sort((a, b) => b.length - a.length);
  if (ordered.length === 0) return (text) => text;
  return (text) => ordered.reduce((masked, secret) => masked.replaceAll(secret, redacted), text);
}

/** A text as it is, and as shells that trace commands, JSON and URLs write it. */
function writtenForms(text: string): string[] {
  const inDollarQuotes = text.replace(/['\\]/g, '\\$&').replaceAll('\t', '\\t');
  return [text, text.replaceAll("'", "'\\''"), inDollarQuotes, JSON.stringify(text).slice(1, -1), urlForm(text)];
}

function urlForm(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    // Half of a surrogate pair.
    return text;
  }
}
