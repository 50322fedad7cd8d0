import type { RenderedRequirement, Requirements, RunExportLists } from '../model.js';
import { filledSpec, type Sibling, subpackageSpec } from './finalise.js';
import type { RenderedOutput } from './model.js';

/**
 * The requirements of an output as far as they are known before anything is solved: what is needed to build it has the
 * versions of the variant, pins on outputs of the recipe are worked out, and `pin_compatible` stays. With merged
 * environments all of them are the host's. Spec: recipe.md 8.1, 8.2.
 * @throws PixiBuildError codes `variant-value`, `pin-not-resolvable`
 */
export function outputRequirements(
  output: RenderedOutput,
  siblings: readonly Sibling[],
): Requirements<RenderedRequirement> {
  const { requirements, variant, settings, staging } = output;
  const pinned = (one: RenderedRequirement): RenderedRequirement =>
    one.kind === 'pin' && one.call === 'pin_subpackage'
      ? { kind: 'package', spec: subpackageSpec(one, output, siblings) }
      : one;
  const all = (list: readonly RenderedRequirement[]): RenderedRequirement[] => list.map(pinned);
  const filled = (list: readonly RenderedRequirement[], of: Parameters<typeof filledSpec>[1]): RenderedRequirement[] =>
    list.map((one) => (one.kind === 'package' ? { ...one, spec: filledSpec(one.spec, of) } : pinned(one)));
  // What a staging output is built with has to be there too, since its script runs in the same environments.
  const ofBoth = (kind: 'build' | 'host'): RenderedRequirement[] =>
    distinct([
      ...filled(staging?.requirements[kind] ?? [], { ...variant, ...staging?.variant }),
      ...filled(requirements[kind], variant),
    ]);
  const [build, host] = [ofBoth('build'), ofBoth('host')];
  const lists = requirements.runExports;
  const runExports: RunExportLists<RenderedRequirement> = {
    weak: all(lists.weak),
    strong: all(lists.strong),
    noarch: all(lists.noarch),
    weakConstraints: all(lists.weakConstraints),
    strongConstraints: all(lists.strongConstraints),
  };
  return {
    build: settings.mergeBuildAndHostEnvs ? [] : build,
    host: settings.mergeBuildAndHostEnvs ? distinct([...build, ...host]) : host,
    run: all(requirements.run),
    runConstraints: all(requirements.runConstraints),
    extras: new Map([...requirements.extras].map(([group, list]) => [group, all(list)])),
    runExports,
    ignoreRunExports: ignored(output),
  };
}

/** Of what a staging output needs, nothing is exported to an output that does not want it. */
function ignored({ requirements, staging, inheritsRunExports, python }: RenderedOutput) {
  const { byName, fromPackage } = requirements.ignoreRunExports;
  // A package for every Python must not be tied to one.
  const always = python.versionIndependent ? ['python'] : [];
  if (!staging) return { byName: [...byName, ...always], fromPackage: [...fromPackage, ...always] };
  const inherited = staging.requirements.ignoreRunExports;
  const own = new Set([...requirements.build, ...requirements.host].map(nameOf));
  const silent = inheritsRunExports
    ? []
    : [...staging.requirements.build, ...staging.requirements.host].map(nameOf).filter((name) => !own.has(name));
  return {
    byName: [...byName, ...inherited.byName, ...always],
    fromPackage: [...fromPackage, ...inherited.fromPackage, ...silent, ...always],
  };
}

const nameOf = (one: RenderedRequirement): string => (one.kind === 'pin' ? one.name : one.spec.name.toString());

function distinct(list: readonly RenderedRequirement[]): RenderedRequirement[] {
  const byText = new Map<string, RenderedRequirement>();
  for (const one of list) {
    const text = one.kind === 'pin' ? `${one.call} ${one.name} ${JSON.stringify(one.pin)}` : one.spec.toString();
    if (!byText.has(text)) byText.set(text, one);
  }
  return [...byText.values()];
}
