/** Longer ones overflow the timers of JavaScript, which then go off at once. */
const longestMs = 2 ** 31 - 1;

/**
 * `90m`, `1h30m`, `45s`: hours, minutes and seconds in this order, each at most once.
 * @returns milliseconds; undefined for what is none, is nothing, or is longer than 24 days
 */
export function parseDuration(text: string): number | undefined {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text.trim());
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return ms > 0 && ms <= longestMs ? ms : undefined;
}

/** As `parseDuration` reads it; parts of a second are rounded. */
export function describeDuration(ms: number): string {
  const all = Math.max(1, Math.round(ms / 1000));
  const parts = [
    [Math.floor(all / 3600), 'h'],
    [Math.floor(all / 60) % 60, 'm'],
    [all % 60, 's'],
  ] as const;
  return parts.flatMap(([count, unit]) => (count > 0 ? [`${count}${unit}`] : [])).join('');
}
