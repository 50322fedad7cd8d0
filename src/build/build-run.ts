import { rm } from 'node:fs/promises';
import type { CondaOutput, NamedSpec } from '../backends/index.js';
import type { Platform, RepoDataRecord } from '../conda/index.js';
import type { Workspace } from '../manifest/index.js';
import { PixiBuildError } from '../support/index.js';
import { type BuiltFile, buildOutput } from './build-output.js';
import { Checkouts } from './checkouts.js';
import { CondaEnvironments } from './environments/index.js';
import { locatePackage } from './location.js';
import { parsePackageFormat } from './options.js';
import { recordOfPackage } from './package-record.js';
import { RunNetwork } from './run-network.js';
import { openPackage, type PackageSession, packageOutputs, reopenPackage } from './session.js';
import { isAskedFor, type SourceTarget, sourceSpecs, sourceTargetOf } from './source-dependencies.js';
import { type BuildSettings, type PlannedPackage, packageKey } from './types.js';

/** An output that is being built, for those that are built because of it. */
interface TrailEntry {
  readonly key: string;
  readonly label: string;
}

/** An output of a package whose backend is open. */
interface OpenOutput {
  readonly session: PackageSession;
  readonly output: CondaOutput;
  readonly hostPlatform: Platform;
  readonly workspace: Workspace;
}

/** One run: what was built in it serves those that need it. */
export class BuildRun {
  readonly #settings: BuildSettings;
  readonly #built = new Map<string, Promise<BuiltFile>>();
  readonly #network: RunNetwork;
  readonly #checkouts: Checkouts;
  readonly #staged = new Map<string, readonly string[]>();
  readonly #beganMs = Date.now();
  #environments: Promise<CondaEnvironments> | undefined;

  constructor(settings: BuildSettings) {
    this.#settings = settings;
    this.#network = new RunNetwork(settings);
    this.#checkouts = new Checkouts(settings, this.#network);
  }

  async close(): Promise<void> {
    for (const folder of this.#staged.keys()) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    await this.#network.close();
  }

  async build(planned: PlannedPackage): Promise<BuiltFile> {
    const located = await locatePackage(planned.manifestPath, this.#settings);
    const { workspace } = located;
    const { hostPlatform } = planned;
    const session = await openPackage(located, workspace, this.#settings, this.#checkouts);
    try {
      const outputs = await packageOutputs(session, workspace, hostPlatform, this.#settings);
      const { name, build, subdir } = planned.identity;
      const output = outputs.find(
        ({ metadata }) => metadata.name === name && metadata.build === build && metadata.subdir === subdir,
      );
      if (!output) {
        const message = `'${name}' with build '${build}' is no longer yielded by ${planned.directory}`;
        throw new PixiBuildError('output-gone', message);
      }
      return await this.#output({ session, output, hostPlatform, workspace }, []);
    } finally {
      await session.backend.dispose();
    }
  }

  /**
   * @param trail what is being built because of each other
   * @throws PixiBuildError code `source-cycle`
   */
  #output(wanted: OpenOutput, trail: readonly TrailEntry[]): Promise<BuiltFile> {
    const { session, output, hostPlatform } = wanted;
    const key = `${packageKey(output.metadata)}@${hostPlatform}`;
    const own: TrailEntry = { key, label: labelOf(session, output) };
    // Who waits for itself waits for ever.
    if (trail.some((entry) => entry.key === key)) throw cycleError([...trail, own]);
    let built = this.#built.get(key);
    if (!built) {
      built = this.#buildNow(wanted, [...trail, own]);
      this.#built.set(key, built);
      built.catch(() => {});
    }
    return built;
  }

  async #buildNow(wanted: OpenOutput, trail: readonly TrailEntry[]): Promise<BuiltFile> {
    const settings = await this.#withFormat(wanted.workspace);
    const network = async () => (await this.#network.open(wanted.workspace)).network;
    const common = { settings, network, staged: this.#staged, beganMs: this.#beganMs };
    if (settings.toolchain === 'system') return buildOutput({ ...wanted, ...common });
    this.#environments ??= this.#openEnvironments(wanted.workspace);
    const environments = await this.#environments;
    const sources = await this.#sourceRecords(wanted, trail);
    return buildOutput({ ...wanted, ...common, conda: { environments, sources } });
  }

  /** With the format of packages that pixi's configuration names, where nothing closer does. */
  async #withFormat(workspace: Workspace): Promise<BuildSettings> {
    if (this.#settings.packageFormat) return this.#settings;
    const { packageFormat } = (await this.#network.open(workspace)).configuration;
    if (packageFormat === undefined) return this.#settings;
    return { ...this.#settings, packageFormat: parsePackageFormat(packageFormat) };
  }

  async #openEnvironments(workspace: Workspace): Promise<CondaEnvironments> {
    return new CondaEnvironments(workspace, this.#settings, await this.#network.open(workspace));
  }

  /** The packages of source dependencies and of what these need when they run, built if they are not yet. */
  async #sourceRecords(wanted: OpenOutput, trail: readonly TrailEntry[]): Promise<RepoDataRecord[]> {
    const { hostPlatform, workspace } = wanted;
    const records = new Map<string, RepoDataRecord>();
    const seen = new Set<string>();
    const add = async (from: PackageSession, list: readonly NamedSpec[]): Promise<void> => {
      for (const spec of list) {
        const target = sourceTargetOf(spec, from, workspace.root);
        if (!target) continue;
        const asked = JSON.stringify([target.place, spec]);
        if (seen.has(asked)) continue;
        seen.add(asked);
        await this.#withSource(target, from, workspace, async (session) => {
          const outputs = (await packageOutputs(session, workspace, hostPlatform, this.#settings)).filter(
            ({ metadata }) => metadata.name === spec.name,
          );
          if (outputs.length === 0) throw missingOutput(spec.name, target, hostPlatform);
          // An output of the same sources is asked for by its pin; of others, the solver chooses.
          const chosen = session === from ? outputs.filter((output) => isAskedFor(output, spec)) : outputs;
          for (const output of chosen) {
            const built = await this.#output({ session, output, hostPlatform, workspace }, trail);
            const record = await recordOfPackage(built.path);
            records.set(record.url, record);
            await add(session, sourceSpecs(output, 'run'));
          }
        });
      }
    };
    await add(wanted.session, sourceSpecs(wanted.output, 'environments'));
    return [...records.values()];
  }

  async #withSource(
    target: SourceTarget,
    from: PackageSession,
    workspace: Workspace,
    work: (session: PackageSession) => Promise<void>,
  ): Promise<void> {
    if (target.isOwn) return work(from);
    const { place } = target;
    const base = from.definition.manifestDirectory;
    const manifest = typeof place === 'string' ? place : await this.#checkouts.folder(place, base, workspace);
    const other = await reopenPackage(manifest, workspace, this.#settings, this.#checkouts);
    try {
      await work(other);
    } finally {
      await other.backend.dispose();
    }
  }
}

/** How a person finds the output. */
const labelOf = ({ directory }: PackageSession, { metadata }: CondaOutput): string =>
  directory === '.' || directory === metadata.name ? metadata.name : `${metadata.name} (${directory})`;

function cycleError(trail: readonly TrailEntry[]): PixiBuildError {
  const circle = trail.slice(trail.findIndex(({ key }) => key === trail.at(-1)?.key)).map(({ label }) => label);
  return new PixiBuildError('source-cycle', `These packages need each other to be built: ${circle.join(' -> ')}`, {
    exitCode: 2,
    hint: 'A package can need another to run that needs it to be built, but not both to be built.',
  });
}

function missingOutput(name: string, target: SourceTarget, platform: Platform): PixiBuildError {
  return new PixiBuildError(
    'source-output-missing',
    `'${target.text}' does not yield the package '${name}' for ${platform}`,
    {
      exitCode: 2,
      hint: 'The name of a source dependency is that of the package that its source yields.',
    },
  );
}
