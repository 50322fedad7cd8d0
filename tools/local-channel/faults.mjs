// What goes wrong on demand: `KIND[=VALUE][*TIMES][@PATTERN]`.

const kinds = ['truncate', 'corrupt', 'reset', 'slow', 'status'];

/**
 * Reads a fault. `truncate` breaks the connection in the middle of the body, `corrupt` changes one byte, `reset` closes
 * without an answer, `slow=MS` waits, and a status (`404`, `429`, or `429=SECONDS` with Retry-After) answers with it.
 * @param {string} text `truncate`, `429=2*1@linux-64/*.conda`, ...; for all requests unless it says otherwise
 */
export function parseFault(text) {
  const match = /^([a-z]+|[1-5]\d\d)(?:=(\d+))?(?:\*(\d+))?(?:@(.+))?$/.exec(text);
  if (!match) throw new RangeError(`not a fault: ${text}`);
  const [, kind, value, times, pattern] = match;
  const shared = { times: times === undefined ? Infinity : Number(times), pattern };
  const number = value === undefined ? undefined : Number(value);
  if (/^\d/.test(kind)) return { ...shared, kind: 'status', value: Number(kind), retryAfter: number };
  if (!kinds.includes(kind) || kind === 'status') throw new RangeError(`no fault of the kind '${kind}'`);
  return { ...shared, kind, value: number };
}

/** The first fault that applies to a path; it has one time less then. */
export function takeFault(faults, pathname) {
  const found = faults.find((fault) => (fault.times ?? Infinity) > 0 && matches(fault.pattern, pathname));
  if (found) found.times = (found.times ?? Infinity) - 1;
  return found;
}

/** `*` stands for any text; the pattern may begin anywhere after a slash. */
function matches(pattern, pathname) {
  if (pattern === undefined) return true;
  const expression = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`(^|/)${expression}$`).test(pathname);
}
