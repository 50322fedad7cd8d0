import path from 'node:path';
import {
  type EntryPoint,
  MatchSpec,
  NameMatcher,
  type Platform,
  parseEntryPoint,
  VersionSpec,
} from '../../conda/index.js';
import { normalizePypiName, parseRequirement } from '../../manifest/index.js';
import { allItems, type Item, type Recipe, type Requirement } from '../../recipe/index.js';
import { PixiBuildError, type Reporter } from '../../support/index.js';
import { type ProvidedMetadata, resolveMetadata } from '../generated/metadata.js';
import { requirementsOfModel } from '../generated/requirements.js';
import type { ProjectModel } from '../protocol/index.js';
import type { PythonConfig } from './config.js';
import { installScript } from './install-script.js';
import { expandLicenseFiles } from './license-files.js';
import type { CondaNames } from './pypi/conda-names.js';
import { mapRequirements } from './pypi/mapping.js';
import { type Pyproject, readPyproject } from './pyproject.js';
import { condaVersionSpec, oldestPython } from './requires-python.js';

export interface GenerateInput {
  readonly model: ProjectModel;
  readonly config: PythonConfig;
  /** Absolute. */
  readonly sourceDirectory: string;
  readonly hostPlatform: Platform;
  /** Base URLs. */
  readonly channels: readonly string[];
  /** Variant keys with any value: whether there is a standard library to add. */
  readonly variantKeys: ReadonlySet<string>;
  readonly editable: boolean;
  /** Absolute; for uv's own cache. */
  readonly cacheDirectory: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  readonly names: CondaNames;
  readonly report: Reporter;
}

export interface GeneratedPython {
  readonly recipe: Recipe;
  /** Absent when there is none, which only `ignore-pyproject-manifest` allows. */
  readonly pyproject: Pyproject | undefined;
  /** Configured and detected ones. */
  readonly compilers: readonly string[];
}

/**
 * The recipe of a Python project. Spec: backends 2.2 to 2.8.
 *
 * @throws PixiBuildError `pyproject-missing`, `abi3-noarch`, `requires-python-unusable` and those of the manifest's parts
 */
export async function generatePythonRecipe(input: GenerateInput): Promise<GeneratedPython> {
  const { model, config, report, sourceDirectory } = input;
  const pyproject = await readPyproject(sourceDirectory);
  const ignored = config['ignore-pyproject-manifest'] === true;
  if (!pyproject && !ignored) throw pyprojectMissing(sourceDirectory);
  const read = ignored ? undefined : pyproject;
  const declared = requirementsOfModel(model.targets);
  const provided = await providedMetadata(read, sourceDirectory, model);
  const metadata = await resolveMetadata(model, provided, missingHint(read, pyproject), report);

  const compilers = compilersOf(config, read);
  const isNoarch = config.noarch ?? compilers.length === 0;
  const isAbi3 = config.abi3 === true;
  if (isAbi3 && isNoarch) {
    throw new PixiBuildError('abi3-noarch', '`abi3 = true` is incompatible with noarch packages', {
      exitCode: 2,
      hint: 'Name the compilers of the project, or set `noarch = false`; or remove `abi3`.',
    });
  }
  const requiresPython = read?.project?.requiresPython;
  const python = pythonRequirement(requiresPython);
  const mapped = await mappedRequirements(input, read, isNoarch ? 'noarch' : input.hostPlatform);
  const installer = config.installer ?? 'uv';
  const host: Item<Requirement>[] = [...declared.host, packageNamed(installer), python];
  if (isAbi3 && !hasPackage(declared.host, 'python-abi3')) {
    host.push(packageNamed('python-abi3', `${oldestPython(requiresPython) ?? '3.9'}.*`));
  }
  const recipe: Recipe = {
    name: metadata.name,
    version: metadata.version,
    buildNumber: model.buildNumber ?? 0,
    ...(isNoarch && { noarch: 'python' as const }),
    flags: model.buildFlags ?? [],
    sources: [],
    script: {
      env: { ...uvCache(installer, input), ...config.env },
      secrets: model.secrets ?? [],
      content: [
        {
          kind: 'text',
          text: installScript({
            dialect: process.platform === 'win32' ? 'cmd' : 'bash',
            installer,
            packagePath: sourceDirectory,
            extraArgs: config['extra-args'],
            editable: input.editable,
          }),
        },
      ],
    },
    python: {
      entryPoints: entryPointsOf(pyproject),
      versionIndependent: isAbi3,
      skipPycCompilation: config['skip-pyc-compilation'],
    },
    requirements: {
      ...declared,
      build: [...declared.build, ...compilerRequirements(compilers, input.variantKeys)],
      host: [...host, ...mapped.host],
      run: [...declared.run, python, ...mapped.run],
      ignoreRunExports: { byName: [], fromPackage: isAbi3 ? ['python'] : [] },
    },
    about: metadata.about,
    extra: {},
  };
  return { recipe, pyproject, compilers };
}

/** The same recipe for whoever gets the package: it builds the folder that it lies in, on any system. */
export function portableRecipe({ recipe }: GeneratedPython, config: PythonConfig, places: RecipePlaces): Recipe {
  const script = (dialect: 'bash' | 'cmd') => ({
    kind: 'text' as const,
    text: installScript({
      dialect,
      installer: config.installer ?? 'uv',
      packagePath: dialect === 'cmd' ? '%SRC_DIR%' : '$SRC_DIR',
      extraArgs: config['extra-args'],
      editable: false,
    }),
  });
  const relative = (file: string): string =>
    path.isAbsolute(file) ? posixRelative(places.sourceDirectory, file) : file;
  return {
    ...recipe,
    sources: [posixRelative(places.recipeDirectory, places.sourceDirectory) || '.'],
    script: {
      ...recipe.script,
      env: config.env,
      content: [{ kind: 'if', condition: 'win', items: [script('cmd')], otherwise: [script('bash')] }],
    },
    about: { ...recipe.about, licenseFiles: recipe.about.licenseFiles.map(relative) },
  };
}

export interface RecipePlaces {
  /** Absolute; where the manifest is. */
  readonly recipeDirectory: string;
  /** Absolute. */
  readonly sourceDirectory: string;
}

const posixRelative = (from: string, to: string): string => path.relative(from, to).split(path.sep).join('/');

function pyprojectMissing(directory: string): PixiBuildError {
  const file = path.join(directory, 'pyproject.toml');
  return new PixiBuildError('pyproject-missing', `pixi-build-python requires a \`pyproject.toml\` at ${file}`, {
    exitCode: 2,
    hint: 'Add one; or set `ignore-pyproject-manifest = true` in [package.build.config] for a project with a setup.py only.',
  });
}

function missingHint(read: Pyproject | undefined, pyproject: Pyproject | undefined): string {
  if (!read?.project) return 'Write it in [package] of the manifest.';
  const dynamic = read.project.dynamic.includes('version') && read.project.version === undefined;
  if (dynamic) return `It is dynamic in ${pyproject?.file}: write \`version\` in [package] of the manifest.`;
  return `Write it in [package] of the manifest, or in [project] of ${read.file}.`;
}

async function providedMetadata(
  pyproject: Pyproject | undefined,
  sourceDirectory: string,
  model: ProjectModel,
): Promise<ProvidedMetadata> {
  const project = pyproject?.project;
  if (!project) return {};
  const { urls, name, version, description, license } = project;
  return {
    name,
    version,
    homepage: urls.get('Homepage'),
    repository: urls.get('Repository') ?? urls.get('Source') ?? urls.get('Source Code'),
    documentation: urls.get('Documentation') ?? urls.get('Docs'),
    license,
    licenseFiles:
      model.licenseFile != null ? undefined : await expandLicenseFiles(project.licenseFiles, sourceDirectory),
    description,
    summary: description,
  };
}

/** Requirements of the build that compile Rust. */
const rustBuilders = new Set(['maturin', 'setuptools-rust']);

function compilersOf(config: PythonConfig, pyproject: Pyproject | undefined): readonly string[] {
  const configured = config.compilers ?? [];
  const needsRust = buildRequirements(pyproject).some(({ name }) => rustBuilders.has(normalizePypiName(name)));
  return needsRust && !configured.includes('rust') ? [...configured, 'rust'] : configured;
}

function buildRequirements(pyproject: Pyproject | undefined) {
  return (pyproject?.buildSystem?.requires ?? []).flatMap((text) => {
    const requirement = parseRequirement(text);
    return typeof requirement === 'string' ? [] : [requirement];
  });
}

/** Compilers in their order, then, for those that link to it, the C standard library. Spec: backends 1.8. */
function compilerRequirements(compilers: readonly string[], variantKeys: ReadonlySet<string>): Requirement[] {
  const calls: Requirement[] = compilers.map((language) => ({ kind: 'compiler', call: 'compiler', language }));
  if (compilers.some((language) => language !== 'go-nocgo') && variantKeys.has('c_stdlib')) {
    calls.push({ kind: 'compiler', call: 'stdlib', language: 'c' });
  }
  return calls;
}

function pythonRequirement(requiresPython: string | undefined): Requirement {
  if (requiresPython === undefined || requiresPython.trim() === '') return packageNamed('python');
  const spec = condaVersionSpec(requiresPython);
  if (spec !== undefined) return packageNamed('python', spec);
  throw new PixiBuildError('requires-python-unusable', `conda cannot express requires-python = "${requiresPython}"`, {
    exitCode: 2,
    hint: 'Use comparisons of versions, such as ">=3.11,<4".',
  });
}

function packageNamed(name: string, version?: string): Requirement {
  const spec = MatchSpec.of({ name: NameMatcher.parse(name) });
  return {
    kind: 'package',
    spec: version === undefined ? spec : spec.with({ version: VersionSpec.parse(version, 'strict') }),
  };
}

function hasPackage(items: readonly Item<Requirement>[], name: string): boolean {
  return allItems(items).some((item) =>
    item.kind === 'package' ? item.spec.name.toString() === name : item.kind === 'pin' && item.name === name,
  );
}

async function mappedRequirements(
  input: GenerateInput,
  pyproject: Pyproject | undefined,
  platform: Platform,
): Promise<{ host: Requirement[]; run: Requirement[] }> {
  const { config, report } = input;
  const userMap = config['pypi-conda-map'];
  if (config['ignore-pypi-mapping'] !== false || !pyproject) {
    if (userMap && pyproject) {
      const message = '`pypi-conda-map` has no effect unless `ignore-pypi-mapping = false` is set';
      report({ kind: 'log', level: 'warning', message });
    }
    return { host: [], run: [] };
  }
  const options = { userMap: userMap ?? {}, channels: input.channels, platform, names: input.names, report };
  const asRequirement = (spec: MatchSpec): Requirement => ({ kind: 'package', spec });
  const run = await mapRequirements(pyproject.project?.dependencies ?? [], options);
  const host = await mapRequirements(buildRequirements(pyproject), options);
  return { host: host.map(asRequirement), run: run.map(asRequirement) };
}

function uvCache(installer: 'uv' | 'pip', { environment, cacheDirectory }: GenerateInput): Record<string, string> {
  if (installer !== 'uv') return {};
  const directory = environment['UV_CACHE_DIR'] || (cacheDirectory && path.join(cacheDirectory, 'uv-cache'));
  return directory ? { UV_CACHE_DIR: directory } : {};
}

/** Those that are not of the form that conda knows are left to the build. */
function entryPointsOf(pyproject: Pyproject | undefined): EntryPoint[] {
  return [...(pyproject?.project?.scripts ?? [])].flatMap(
    ([command, target]) => parseEntryPoint(`${command} = ${target}`) ?? [],
  );
}
