import { microarchitectureTable } from './microarchitecture-table.js';

/** What is known of the processor of a machine, from its operating system. */
export interface ProcessorFacts {
  /** The root of the family: `x86_64`, `aarch64`, `ppc64le`, `ppc64`, `riscv64`, ... */
  readonly architecture: string;
  /** `GenuineIntel`, `AuthenticAMD`, `ARM`, `Apple`, ... */
  readonly vendor?: string;
  /** As Linux names them: `avx2`, `sse4_2`, `asimd`, ... */
  readonly features?: ReadonlySet<string>;
  /** The part number of an ARM processor: `0xd0c`. */
  readonly part?: string;
  /** Of POWER processors: 9. */
  readonly generation?: number;
  /** The name itself, where the system tells it: `m2` on a Mac, `u74mc` on RISC-V. */
  readonly model?: string;
}

interface Microarchitecture {
  readonly name: string;
  readonly vendor: string;
  readonly features: ReadonlySet<string>;
  readonly part: string;
  readonly generation: number;
  readonly ancestors: ReadonlySet<string>;
}

let known: ReadonlyMap<string, Microarchitecture> | undefined;

function all(): ReadonlyMap<string, Microarchitecture> {
  known ??= readTable();
  return known;
}

function readTable(): Map<string, Microarchitecture> {
  const table = new Map<string, Microarchitecture>();
  for (const line of microarchitectureTable.trim().split('\n')) {
    const [name = '', parentNames = '', vendor = '', changes = '', number = ''] = line.split(';');
    // A parent stands before its children.
    const parents = words(parentNames).map((parent) => table.get(parent)!);
    const features = new Set(parents.flatMap((parent) => [...parent.features]));
    for (const change of words(changes)) {
      if (change.startsWith('-')) features.delete(change.slice(1));
      else features.add(change);
    }
    const ancestors = new Set(parents.flatMap((parent) => [parent.name, ...parent.ancestors]));
    const isPart = number.startsWith('0x');
    const generation = isPart ? 0 : Number(number);
    table.set(name, { name, vendor, features, part: isPart ? number : '', generation, ancestors });
  }
  return table;
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** The names that `__archspec` can have as its build. */
export function microarchitectureNames(): readonly string[] {
  return [...all().keys()];
}

export function isMicroarchitecture(name: string): boolean {
  return all().has(name);
}

/**
 * The most special microarchitecture that a processor satisfies, found as archspec does: of the compatible ones those
 * below the best generic one, of these the one with most ancestors, then most features.
 * @returns undefined for an architecture that is not known
 */
export function microarchitectureOf(facts: ProcessorFacts): string | undefined {
  const root = all().get(facts.architecture);
  if (!root) return undefined;
  const compatible = [...all().values()].filter(
    (target) => (target === root || target.ancestors.has(root.name)) && isCompatible(target, facts),
  );
  const generic = best(compatible.filter((target) => target.vendor === 'generic')) ?? root;
  const samePart = compatible.filter((target) => target.part !== '' && target.part === facts.part);
  const candidates = samePart.length > 0 ? samePart : compatible;
  return (best(candidates.filter((target) => target.ancestors.has(generic.name))) ?? generic).name;
}

function isCompatible(target: Microarchitecture, facts: ProcessorFacts): boolean {
  const ofVendor = target.vendor === 'generic' || target.vendor === facts.vendor;
  switch (facts.architecture) {
    case 'ppc64':
    case 'ppc64le':
      return target.generation <= (facts.generation ?? 0);
    case 'riscv64':
      return target.vendor === 'generic' || target.name === facts.model;
    case 'aarch64':
      // Features do not tell which version of the architecture it is.
      if (target.vendor === 'generic' && target.name !== 'aarch64') return false;
      if (facts.model !== undefined) {
        return ofVendor && (target.name === facts.model || !!all().get(facts.model)?.ancestors.has(target.name));
      }
      return ofVendor && hasAll(facts.features, target.features);
    default:
      return ofVendor && hasAll(facts.features, target.features);
  }
}

function hasAll(features: ReadonlySet<string> | undefined, wanted: ReadonlySet<string>): boolean {
  return [...wanted].every((feature) => features?.has(feature));
}

/** Of equal ones the first. */
function best(candidates: readonly Microarchitecture[]): Microarchitecture | undefined {
  const rank = (a: Microarchitecture, b: Microarchitecture): boolean =>
    a.ancestors.size - b.ancestors.size > 0 ||
    (a.ancestors.size === b.ancestors.size && a.features.size > b.features.size);
  return candidates.reduce<Microarchitecture | undefined>(
    (found, candidate) => (found === undefined || rank(candidate, found) ? candidate : found),
    undefined,
  );
}
