import type { Version } from '../conda/index.js';
import { nearestWord, PixiBuildError, type PixiBuildErrorOptions } from '../support/index.js';
import type { Encoder, Meaning } from './encode.js';
import type { SolveRequest } from './model.js';
import type { Pool, PoolName, Requirement, Solvable } from './pool.js';
import type { SatSolver } from './sat.js';

/** So many lines are read; the rest is counted. */
const mostLines = 40;
const mostVersions = 4;

/**
 * Why there is no solution, as a tree: who asks for what, what that needs, and where it ends.
 */
export async function explainConflict(
  sat: SatSolver,
  encoder: Encoder,
  pool: Pool,
  request: SolveRequest,
): Promise<UnsolvableError> {
  const meanings = sat.unsatisfiableCore().flatMap((clause) => encoder.meanings.get(clause) ?? []);
  const tree = new ConflictTree(meanings, pool);
  const roots = tree.roots();
  const lines = roots.flatMap((node, index) => drawn(node, '', index === roots.length - 1, roots.length === 1));
  const shown =
    lines.length > mostLines ? [...lines.slice(0, mostLines), `… and ${lines.length - mostLines} more lines`] : lines;
  const names = [...tree.missing].filter(
    ({ solvables = [], unwanted = [] }) => solvables.length === 0 && unwanted.length === 0,
  );
  return new UnsolvableError(headline(roots), tree.wanted, {
    details: shown,
    hint: (await missingHint(names, request)) ?? tree.hint(),
  });
}

/** Nothing fulfils what is asked for. The details are the lines of a tree that tells why, the hint is the likely mend. */
export class UnsolvableError extends PixiBuildError {
  override readonly name = 'UnsolvableError';
  /** Names of the packages asked for that do not go together, normalised. */
  readonly wanted: readonly string[];

  constructor(message: string, wanted: readonly string[], options: PixiBuildErrorOptions) {
    super('unsolvable', message, options);
    this.wanted = wanted;
  }
}

interface Node {
  readonly text: string;
  readonly children: readonly Node[];
}

function headline(roots: readonly Node[]): string {
  return roots.length === 1 ? 'No set of packages fulfils what is asked for' : 'What is asked for does not go together';
}

function drawn(node: Node, indent: string, last: boolean, alone: boolean): string[] {
  const branch = alone ? '' : last ? '└─ ' : '├─ ';
  const deeper = alone ? '' : last ? '   ' : '│  ';
  const { children } = node;
  return [
    `${indent}${branch}${node.text}`,
    ...children.flatMap((child, index) => drawn(child, `${indent}${deeper}`, index === children.length - 1, false)),
  ];
}

async function missingHint(
  names: readonly PoolName[],
  { source, virtualPackages }: SolveRequest,
): Promise<string | undefined> {
  const name = names[0];
  if (!name) return undefined;
  if (name.isVirtual) {
    const known = virtualPackages.map((virtual) => virtual.name.normalized).join(', ');
    return `The platform has no ${name.text}; it has ${known || 'no virtual packages'}. Declare it for the platform, or set CONDA_OVERRIDE_${name.text.slice(2).toUpperCase()}.`;
  }
  const near = nearestWord(name.text, [...((await source.names?.()) ?? [])]);
  return near === undefined
    ? `Check the name '${name.text}' and the channels: none of them has it for this platform.`
    : `Did you mean '${near}'?`;
}

class ConflictTree {
  /** Names of which nothing can be taken. */
  readonly missing = new Set<PoolName>();
  readonly #requirements = new Map<Solvable | undefined, Requirement[]>();
  readonly #constrains = new Map<Solvable | undefined, Requirement[]>();
  readonly #excluded = new Map<Solvable, string>();
  readonly #told = new Set<string>();
  readonly #pool: Pool;

  constructor(meanings: readonly Meaning[], pool: Pool) {
    this.#pool = pool;
    for (const meaning of meanings) {
      if (meaning.kind === 'excluded') this.#excluded.set(meaning.solvable, meaning.reason);
      else {
        const map = meaning.kind === 'requires' ? this.#requirements : this.#constrains;
        const list = map.get(meaning.parent) ?? [];
        if (!list.includes(meaning.requirement)) list.push(meaning.requirement);
        map.set(meaning.parent, list);
      }
    }
  }

  /** Names of the packages that were asked for. */
  get wanted(): string[] {
    return (this.#requirements.get(undefined) ?? []).flatMap(({ name }) => (name.isVirtual ? [] : name.text));
  }

  roots(): Node[] {
    const wanted = (this.#requirements.get(undefined) ?? []).filter(
      ({ name, spec }) => !name.isVirtual || !spec?.matchesEveryVersion,
    );
    const bounds = this.#constrains.get(undefined) ?? [];
    return [
      ...wanted.map((requirement) => this.#node(requirement, `${requirement.text} is wanted`)),
      ...bounds.map((requirement) => ({ text: `${requirement.text} is demanded of what is installed`, children: [] })),
    ];
  }

  #node(requirement: Requirement, text: string): Node {
    const candidates = this.#pool.matching(requirement);
    if (candidates.length === 0) {
      this.missing.add(requirement.name);
      return { text: `${text}, ${this.#whyNone(requirement)}`, children: [] };
    }
    if (this.#told.has(requirement.text)) return { text: `${text}, see above`, children: [] };
    this.#told.add(requirement.text);
    return { text, children: this.#groups(candidates).map((group) => this.#groupNode(group)) };
  }

  #whyNone({ name, spec }: Requirement): string {
    const all = name.solvables ?? [];
    const { unwanted = [] } = name;
    if (all.length === 0 && unwanted.length > 0) return `but there are only ${versionTexts([...unwanted])}`;
    if (all.length === 0) return name.isVirtual ? 'which the platform does not have' : 'but no channel has the package';
    if (name.isVirtual) return `but the platform has ${all.map(({ virtual }) => virtual?.version).join(', ')}`;
    const others = versionsOf(all);
    return spec?.version ? `but there are only ${others}` : `but of ${others} no build fits`;
  }

  /** Candidates that fail for the same reasons. */
  #groups(candidates: readonly Solvable[]): Solvable[][] {
    const groups = new Map<string, Solvable[]>();
    for (const one of candidates) {
      const reasons = [
        this.#excluded.get(one) ?? '',
        ...(this.#requirements.get(one) ?? []).map(({ text }) => text),
        ...(this.#constrains.get(one) ?? []).map(({ text }) => `!${text}`),
      ];
      const key = reasons.join('\n');
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
    return [...groups.values()];
  }

  #groupNode(group: readonly Solvable[]): Node {
    const first = group[0] as Solvable;
    const name = `${first.name.text} ${versionsOf(group)}`;
    const reason = this.#excluded.get(first);
    if (reason !== undefined) return { text: `${name}: ${reason}`, children: [] };
    const requirements = this.#requirements.get(first) ?? [];
    const constrains = this.#constrains.get(first) ?? [];
    const children = [
      ...requirements.map((requirement) => this.#node(requirement, `needs ${requirement.text}`)),
      ...constrains.map(({ text }) => ({ text: `allows only ${text} beside it`, children: [] })),
    ];
    if (children.length === 0) return { text: `${name}, which conflicts with the rest`, children: [] };
    const [only] = children;
    if (children.length === 1 && only) return { text: `${name} ${only.text}`, children: only.children };
    return { text: name, children };
  }

  hint(): string {
    const reasons = [...this.#excluded.values()];
    if (reasons.some((reason) => reason.includes('exclude-newer'))) {
      return 'Set exclude-newer to a later date, or allow older versions.';
    }
    if (reasons.some((reason) => reason.includes('channel priority'))) {
      return 'Ask for the package of one channel (channel::name), or set channel-priority to flexible or disabled.';
    }
    if (reasons.some((reason) => reason.includes('pinned'))) return 'Loosen the pin.';
    return 'Loosen one of the versions that are asked for.';
  }
}

/** `1.0 | 1.1 | … | 3.0`. */
function versionsOf(solvables: readonly Solvable[]): string {
  const versions = solvables.flatMap(({ record, virtual }) => record?.version ?? virtual?.version ?? []);
  return versionTexts(versions);
}

function versionTexts(versions: Version[]): string {
  versions.sort((a, b) => a.compare(b));
  const texts = [...new Set(versions.map((version) => version.toString()))];
  if (texts.length <= mostVersions) return texts.join(' | ');
  return [...texts.slice(0, 2), '…', ...texts.slice(-1)].join(' | ');
}
