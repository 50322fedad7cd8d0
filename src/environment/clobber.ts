import { parentOf } from './paths.js';

/** The paths of a package in the environment, before it is known which of them it gets. */
export interface PathClaims {
  /** Normalised. */
  readonly package: string;
  /** Files and links; relative, with forward slashes. */
  readonly files: readonly string[];
  /** Folders that the package wants even when they are empty. */
  readonly folders?: readonly string[];
}

export interface ClobberedPath {
  readonly path: string;
  /** The package whose file is there. */
  readonly winner: string;
  /** The packages whose files are put aside. */
  readonly losers: readonly string[];
}

export interface ClobberResult {
  /** By package: which of its files are put aside. Packages without such files are left out. */
  readonly lost: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sorted by path. */
  readonly clobbered: readonly ClobberedPath[];
}

interface Claim {
  readonly rank: number;
  readonly path: string;
}

/**
 * Decides who gets a path that several packages have (spec: conda-runtime.md 5.6): the last package in the list. A file
 * against a folder of the same name is decided by all that lies in the folder.
 *
 * @param packages the least important first
 * @param foldCase for file systems where `A` and `a` are one
 */
export function resolveClobbers(packages: readonly PathClaims[], foldCase = false): ClobberResult {
  const key = foldCase ? (text: string): string => text.normalize('NFC').toLowerCase() : (text: string): string => text;
  const files = new Map<string, Claim | Claim[]>();
  const folders = new Set<string>();
  const shared: string[] = [];
  let lastParent = '';
  const addFolders = (folder: string): void => {
    for (let next = folder; next !== '' && !folders.has(next); next = parentOf(next)) folders.add(next);
  };
  packages.forEach((item, rank) => {
    for (const path of item.files) {
      const place = key(path);
      const before = files.get(place);
      if (before === undefined) files.set(place, { rank, path });
      else if (Array.isArray(before)) before.push({ rank, path });
      else if (before.rank !== rank) {
        files.set(place, [before, { rank, path }]);
        shared.push(place);
      }
      const parent = parentOf(place);
      if (parent !== lastParent) addFolders(parent);
      lastParent = parent;
    }
    for (const folder of item.folders ?? []) addFolders(key(folder));
  });
  const blocked = [...folders].filter((folder) => files.has(folder));
  if (shared.length === 0 && blocked.length === 0) return { lost: new Map(), clobbered: [] };
  return decide(packages, key, files, shared, blocked);
}

function decide(
  packages: readonly PathClaims[],
  key: (text: string) => string,
  files: ReadonlyMap<string, Claim | Claim[]>,
  shared: readonly string[],
  blocked: readonly string[],
): ClobberResult {
  const lost = new Map<string, Set<string>>();
  const losers = new Map<string, { path: string; winner: number; losers: Set<number> }>();
  const gone = new Set<string>();
  const claimsAt = (place: string): Claim[] => [files.get(place) ?? []].flat();
  const lose = (claim: Claim, winner: Claim | number): void => {
    const name = packages[claim.rank]?.package as string;
    const set = lost.get(name) ?? new Set<string>();
    lost.set(name, set.add(claim.path));
    const rank = typeof winner === 'number' ? winner : winner.rank;
    const known = losers.get(key(claim.path)) ?? { path: claim.path, winner: rank, losers: new Set() };
    known.losers.add(claim.rank);
    losers.set(key(claim.path), known);
  };
  // From the top: what lies below a file that has won counts no more.
  const depth = (place: string): number => place.split('/').length;
  for (const place of [...blocked].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))) {
    if (isBelow(place, gone)) continue;
    const top = highest(claimsAt(place));
    const inside = claimsBelow(packages, key, `${place}/`, gone);
    if (top.rank > inside.highest) {
      gone.add(place);
      for (const claim of inside.files) lose(claim, top);
    } else {
      for (const claim of claimsAt(place)) lose(claim, inside.highest);
    }
  }
  const asFolder = new Set(blocked.filter((place) => !gone.has(place)));
  for (const place of shared) {
    if (asFolder.has(place) || isBelow(place, gone)) continue;
    const claims = claimsAt(place);
    const top = highest(claims);
    for (const claim of claims) if (claim.rank !== top.rank) lose(claim, top);
  }
  const nameOf = (rank: number): string => packages[rank]?.package as string;
  const clobbered = [...losers.values()]
    .map((item) => ({ path: item.path, winner: nameOf(item.winner), losers: [...item.losers].map(nameOf).sort() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { lost, clobbered };
}

function highest(claims: readonly Claim[]): Claim {
  return claims.reduce((best, claim) => (claim.rank > best.rank ? claim : best));
}

function isBelow(place: string, places: ReadonlySet<string>): boolean {
  if (places.size === 0) return false;
  for (let above = parentOf(place); above !== ''; above = parentOf(above)) if (places.has(above)) return true;
  return false;
}

function claimsBelow(
  packages: readonly PathClaims[],
  key: (text: string) => string,
  start: string,
  gone: ReadonlySet<string>,
): { highest: number; files: Claim[] } {
  const found: Claim[] = [];
  let rankOfHighest = -1;
  packages.forEach((item, rank) => {
    for (const path of item.files) {
      const place = key(path);
      if (!place.startsWith(start) || isBelow(place, gone)) continue;
      found.push({ rank, path });
      rankOfHighest = rank;
    }
    const wanted = item.folders?.some((folder) => `${key(folder)}/`.startsWith(start));
    if (wanted) rankOfHighest = rank;
  });
  return { highest: rankOfHighest, files: found };
}
