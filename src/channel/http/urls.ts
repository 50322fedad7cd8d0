/** Whether a URL's host is this machine: `localhost`, `*.localhost`, `127.0.0.0/8`, `::1`. Lexical. */
export function isLoopbackHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '');
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** The URL of a resource below a base URL; each segment is percent-encoded. */
export function joinUrl(base: string, ...segments: readonly string[]): string {
  return [base.replace(/\/+$/, ''), ...segments.map(encodeSegment)].join('/');
}

/** `+`, `!` and `@` stay as they are: package names and versions hold them, and servers compare literally. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll('%2B', '+').replaceAll('%40', '@');
}
