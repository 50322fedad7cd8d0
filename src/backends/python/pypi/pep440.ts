/** A version of a Python project (PEP 440). */
export interface PypiVersion {
  readonly epoch: number;
  readonly release: readonly number[];
  readonly pre?: readonly ['a' | 'b' | 'rc', number];
  readonly post?: number;
  readonly dev?: number;
  readonly local?: readonly (string | number)[];
}

const pattern = new RegExp(
  '^\\s*v?(?:(\\d+)!)?(\\d+(?:\\.\\d+)*)' +
    '(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\\d*))?' +
    '(?:-(\\d+)|[-_.]?(?:post|rev|r)[-_.]?(\\d*))?' +
    '([-_.]?dev[-_.]?(\\d*))?(?:\\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?\\s*$',
  'i',
);
const preNames: Readonly<Record<string, 'a' | 'b' | 'rc'>> = {
  a: 'a',
  alpha: 'a',
  b: 'b',
  beta: 'b',
  c: 'rc',
  rc: 'rc',
  pre: 'rc',
  preview: 'rc',
};

/** @returns undefined when the text is no PEP 440 version */
export function parsePypiVersion(text: string): PypiVersion | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, epoch, release = '', pre, preNumber, implicitPost, post, dev, devNumber, local] = match;
  const preName = pre === undefined ? undefined : preNames[pre.toLowerCase()];
  const hasPost = implicitPost !== undefined || post !== undefined;
  return {
    epoch: Number(epoch ?? 0),
    release: release.split('.').map(Number),
    ...(preName && { pre: [preName, Number(preNumber || 0)] as const }),
    ...(hasPost && { post: Number(implicitPost ?? (post || 0)) }),
    ...(dev !== undefined && { dev: Number(devNumber || 0) }),
    ...(local !== undefined && {
      local: local
        .toLowerCase()
        .split(/[-_.]/)
        .map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    }),
  };
}

/** The normal form. */
export function formatPypiVersion(version: PypiVersion): string {
  const epoch = version.epoch === 0 ? '' : `${version.epoch}!`;
  const pre = version.pre ? version.pre.join('') : '';
  const post = version.post === undefined ? '' : `.post${version.post}`;
  const dev = version.dev === undefined ? '' : `.dev${version.dev}`;
  const local = version.local ? `+${version.local.join('.')}` : '';
  return `${epoch}${version.release.join('.')}${pre}${post}${dev}${local}`;
}

/** Negative, 0 or positive. Local parts count. */
export function comparePypiVersions(a: PypiVersion, b: PypiVersion): number {
  return comparePublic(a, b) || compareLocal(a.local, b.local);
}

function comparePublic(a: PypiVersion, b: PypiVersion): number {
  if (a.epoch !== b.epoch) return a.epoch - b.epoch;
  for (let index = 0; index < Math.max(a.release.length, b.release.length); index++) {
    const order = (a.release[index] ?? 0) - (b.release[index] ?? 0);
    if (order !== 0) return order;
  }
  return compareLists(preKey(a), preKey(b)) || (a.post ?? -1) - (b.post ?? -1) || compareNumbers(devKey(a), devKey(b));
}

const preRank = { a: 0, b: 1, rc: 2 };

/** A development version of a release sorts before its pre-releases, a release behind them. */
function preKey({ pre, post, dev }: PypiVersion): readonly number[] {
  if (pre) return [preRank[pre[0]], pre[1]];
  return post === undefined && dev !== undefined ? [-1] : [3];
}

const devKey = ({ dev }: PypiVersion): number => dev ?? Number.POSITIVE_INFINITY;

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = compareNumbers(a[index] ?? -1, b[index] ?? -1);
    if (order !== 0) return order;
  }
  return 0;
}

function compareLocal(a: PypiVersion['local'] = [], b: PypiVersion['local'] = []): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [left, right] = [a[index], b[index]];
    if (left === right) continue;
    if (left === undefined) return -1;
    if (right === undefined) return 1;
    if (typeof left !== typeof right) return typeof left === 'number' ? 1 : -1;
    return left < right ? -1 : 1;
  }
  return 0;
}

export type Operator = '==' | '!=' | '<=' | '>=' | '<' | '>' | '~=' | '===';

/** One clause of a version specifier. */
export interface Clause {
  readonly operator: Operator;
  /** For `===` as well, where it may be no version. */
  readonly version?: PypiVersion;
  /** `==1.2.*` or `!=1.2.*`. */
  readonly prefix: boolean;
  /** The text behind the operator. */
  readonly text: string;
}

/**
 * Reads `>=1.2,!=1.3.*`; an empty text has no clauses.
 * @returns undefined when the text is no specifier
 */
export function parseSpecifier(text: string): readonly Clause[] | undefined {
  const clauses: Clause[] = [];
  const parts = text.split(',').map((part) => part.trim());
  if (parts.at(-1) === '') parts.pop();
  for (const part of parts) {
    const match = /^(===|~=|==|!=|<=|>=|<|>)\s*(\S+)$/.exec(part);
    if (!match) return undefined;
    const operator = match[1] as Operator;
    const written = match[2] as string;
    const prefix = (operator === '==' || operator === '!=') && written.endsWith('.*');
    const version = parsePypiVersion(prefix ? written.slice(0, -2) : written);
    if (!version && operator !== '===') return undefined;
    if (operator === '~=' && (version?.release.length ?? 0) < 2) return undefined;
    clauses.push({ operator, prefix, text: written, ...(version && { version }) });
  }
  return clauses;
}

/** Whether a version fulfils all clauses. Pre-releases are not held back. */
export function satisfies(version: PypiVersion, clauses: readonly Clause[]): boolean {
  return clauses.every((clause) => satisfiesClause(version, clause));
}

function satisfiesClause(version: PypiVersion, { operator, version: limit, prefix, text }: Clause): boolean {
  if (operator === '===' || !limit) return formatPypiVersion(version) === text.toLowerCase();
  // A local part only counts where the specifier has one.
  const own = limit.local ? version : withoutLocal(version);
  const order = comparePypiVersions(own, limit);
  switch (operator) {
    case '==':
      return prefix ? hasPrefix(version, limit) : order === 0;
    case '!=':
      return prefix ? !hasPrefix(version, limit) : order !== 0;
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0 && !(isPre(version) && !isPre(limit) && sameRelease(version, limit));
    case '>':
      return order > 0 && !(version.post !== undefined && limit.post === undefined && sameRelease(version, limit));
    case '~=':
      return order >= 0 && hasPrefix(version, { epoch: limit.epoch, release: limit.release.slice(0, -1) });
  }
}

const isPre = ({ pre, dev }: PypiVersion): boolean => pre !== undefined || dev !== undefined;

function withoutLocal(version: PypiVersion): PypiVersion {
  const { local: _local, ...rest } = version;
  return rest;
}

const sameRelease = (a: PypiVersion, b: PypiVersion): boolean =>
  comparePublic({ epoch: a.epoch, release: a.release }, { epoch: b.epoch, release: b.release }) === 0;

function hasPrefix(version: PypiVersion, prefix: PypiVersion): boolean {
  if (version.epoch !== prefix.epoch) return false;
  if (!prefix.release.every((part, index) => (version.release[index] ?? 0) === part)) return false;
  return !prefix.pre || (sameRelease(version, prefix) && version.pre?.join() === prefix.pre.join());
}
