import type { Findings, TableReader, TomlPath } from '../toml/index.js';
import type { ExcludeNewer } from './model.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;
/** Lengths of months and years as pixi has them. */
const month = 30.44 * day;
const year = 365.25 * day;

const unitMilliseconds = new Map<string, number>(
  (
    [
      [['ns', 'nsec', 'nanos'], 1e-6],
      [['us', 'usec', 'micros'], 1e-3],
      [['ms', 'msec', 'millis'], 1],
      [['s', 'sec', 'secs', 'second', 'seconds'], second],
      [['m', 'min', 'mins', 'minute', 'minutes'], minute],
      [['h', 'hr', 'hrs', 'hour', 'hours'], hour],
      [['d', 'day', 'days'], day],
      [['w', 'wk', 'wks', 'week', 'weeks'], week],
      [['M', 'month', 'months'], month],
      [['y', 'yr', 'yrs', 'year', 'years'], year],
    ] as const
  ).flatMap(([names, length]) => names.map((name): [string, number] => [name, length])),
);

/**
 * A cut-off: a duration (`7d`, `1h30m`, `2 weeks`), a date (all of that day, UTC, is included) or an RFC 3339
 * timestamp. Spec: manifest.md 2.6.
 */
export function parseExcludeNewer(text: string): ExcludeNewer | undefined {
  const duration = parseDuration(text);
  if (duration !== undefined) return { kind: 'duration', text, milliseconds: duration };
  const instant = parseDate(text) ?? parseTimestamp(text);
  return instant === undefined ? undefined : { kind: 'instant', text, epochMilliseconds: instant };
}

/** Reads a cut-off out of a manifest. */
export function readExcludeNewer(value: unknown, path: TomlPath, findings: Findings): ExcludeNewer | undefined {
  if (typeof value !== 'string') {
    findings.error('manifest-exclude-newer', 'expected a string for a cut-off date', path, {
      hint: 'Dates are written as text here: put it in quotes, as in "2025-01-31" or "7d"',
    });
    return undefined;
  }
  const parsed = parseExcludeNewer(value);
  if (!parsed) {
    findings.error(
      'manifest-exclude-newer',
      `\`${value}\` is neither a valid duration, date (YYYY-MM-DD), nor timestamp (RFC 3339)`,
      path,
      { hint: 'Write for example "7d", "2025-01-31" or "2025-01-31T12:00:00Z"' },
    );
  }
  return parsed;
}

function parseDuration(text: string): number | undefined {
  if (!/^\s*(\d+\s*[A-Za-z]+\s*)+$/.test(text)) return undefined;
  let total = 0;
  for (const [, count, unit] of text.matchAll(/(\d+)\s*([A-Za-z]+)/g)) {
    const length = unitMilliseconds.get(unit as string);
    if (length === undefined) return undefined;
    total += Number(count) * length;
  }
  return Number.isFinite(total) ? total : undefined;
}

function parseDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const start = match && utcDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return typeof start === 'number' ? start + day : undefined;
}

function parseTimestamp(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/.exec(
    text,
  );
  if (!match) return undefined;
  const number = (index: number): number => Number(match[index] ?? 0);
  const start = utcDay(number(1), number(2), number(3));
  // 60 is a leap second.
  if (start === undefined || number(4) > 23 || number(5) > 59 || number(6) > 60) return undefined;
  if (number(9) > 23 || number(10) > 59) return undefined;
  const offset = (number(9) * hour + number(10) * minute) * (match[8] === '-' ? -1 : 1);
  const fraction = Math.floor(number(7) * 1000);
  return start + number(4) * hour + number(5) * minute + number(6) * second + fraction - offset;
}

/** Start of a day, or undefined when the calendar has no such day. */
function utcDay(fullYear: number, monthNumber: number, dayNumber: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(fullYear, monthNumber - 1, dayNumber);
  return date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === dayNumber ? date.getTime() : undefined;
}

/** Reads a table of cut-offs by package name. */
export function readExcludeNewerTable(
  reader: TableReader | undefined,
  normalize: (name: string) => string,
): Map<string, ExcludeNewer> {
  const cutOffs = new Map<string, ExcludeNewer>();
  for (const [name, value] of reader?.entries() ?? []) {
    const cutOff = readExcludeNewer(value, (reader as TableReader).at(name), (reader as TableReader).findings);
    if (cutOff) cutOffs.set(normalize(name), cutOff);
  }
  return cutOffs;
}
