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

/** A function that replaces each of the given secrets, longest first. Blank secrets are left out. */
export function secretMasker(secrets: Iterable<string>): (text: string) => string {
  const ordered = [...new Set(secrets)].filter((secret) => secret.trim() !== '').sort((a, b) => b.length - a.length);
  if (ordered.length === 0) return (text) => text;
  return (text) => ordered.reduce((masked, secret) => masked.replaceAll(secret, redacted), text);
}
