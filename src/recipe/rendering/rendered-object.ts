import { formatEntryPoint } from '../../conda/index.js';
import type { RenderedRequirement, Requirements, RunExportLists } from '../model.js';
import { pinEntry } from '../pin.js';
import { defaultDynamicLinking, defaultPrefixDetection } from '../sections/build.js';
import { type BuildStep, isUnset, noScript, type RecipeScript, type ScriptContent } from '../sections/script.js';
import type { RecipeSource } from '../sections/source.js';
import type { FileExpectation, RecipeTest } from '../sections/tests.js';
import type { GlobSelection } from '../sections/values.js';
import type { BuildPlan, BuildSettings, RenderedOutput, StagingOutput } from './model.js';

type Data = Record<string, unknown>;

/**
 * An output as data, with the keys of recipes and without what is at its default: the section `recipe` of
 * `info/recipe/rendered_recipe.yaml`. Spec: packaging.md 10.3.
 */
export function renderedObject(output: RenderedOutput): Data {
  const { context, staging, about } = output;
  return compact({
    schema_version: 1,
    context: Object.fromEntries([...context].map(([key, value]) => [key, plain(value)])),
    package: { name: output.name, version: output.version },
    source: some(output.sources.map(sourceData)),
    build: buildData(output),
    requirements: requirementsData(output.requirements),
    tests: some(output.tests.map(testData)),
    about: compactOrNone({
      homepage: about.homepage,
      repository: about.repository,
      documentation: about.documentation,
      license: about.license,
      license_file: output.hasLicenseFile ? about.licenseFiles : undefined,
      license_family: about.licenseFamily,
      summary: about.summary,
      description: about.description,
    }),
    extra: Object.keys(output.extra).length > 0 ? output.extra : undefined,
    staging_caches: staging ? [stagingData(staging)] : undefined,
    inherits_from: staging && { cache_name: staging.name, inherit_run_exports: output.inheritsRunExports },
  });
}

function buildData(output: RenderedOutput): Data {
  const { settings, python, plan, flags } = output;
  return compact({
    number: output.buildNumber === 0 ? undefined : output.buildNumber,
    string: output.buildString,
    ...planData(plan, output.isOnlyOutput),
    noarch: output.noarch,
    flags: some(flags),
    python: compactOrNone({
      entry_points: some(python.entryPoints.map(formatEntryPoint)),
      skip_pyc_compilation: some(python.skipPycCompilation),
      use_python_app_entrypoint: python.useAppEntryPoint || undefined,
      version_independent: python.versionIndependent || undefined,
      site_packages_path: python.sitePackagesPath,
    }),
    ...settingsData(settings),
  });
}

function settingsData(settings: BuildSettings): Data {
  const { dynamicLinking, prefixDetection, variant } = settings;
  return {
    merge_build_and_host_envs: settings.mergeBuildAndHostEnvs || undefined,
    always_include_files: some(settings.alwaysIncludeFiles),
    always_copy_files: some(settings.alwaysCopyFiles),
    files: settings.files && selectionData(settings.files),
    dynamic_linking: compactOrNone({
      rpaths: some(dynamicLinking.rpaths),
      binary_relocation: unlessDefault(dynamicLinking.binaryRelocation, defaultDynamicLinking.binaryRelocation),
      missing_dso_allowlist: some(dynamicLinking.missingDsoAllowlist),
      rpath_allowlist: some(dynamicLinking.rpathAllowlist),
      overdepending_behavior: unlessDefault(dynamicLinking.overdependingBehavior, 'ignore'),
      overlinking_behavior: unlessDefault(dynamicLinking.overlinkingBehavior, 'ignore'),
    }),
    variant: compactOrNone({
      use_keys: some(variant.useKeys),
      ignore_keys: some(variant.ignoreKeys),
      down_prioritize_variant: variant.downPrioritize,
    }),
    prefix_detection: compactOrNone({
      force_file_type: compactOrNone({
        text: some(prefixDetection.forceText),
        binary: some(prefixDetection.forceBinary),
      }),
      ignore: unlessDefault(prefixDetection.ignore, defaultPrefixDetection.ignore),
      ignore_binary_files: prefixDetection.ignoreBinaryFiles || undefined,
    }),
    post_process: some(settings.postProcess),
  };
}

/** No script beside `outputs` is an empty list; without them it is left out, since there may be a file. */
function planData({ script, steps }: BuildPlan, isOnlyOutput: boolean): Data {
  if (steps) return { steps: steps.map(stepData) };
  const data = scriptData(script);
  return { script: data ?? (isOnlyOutput ? undefined : []) };
}

function stepData({ run, interpreter, cwd, env }: BuildStep): Data {
  return compact({ run, interpreter, env: Object.keys(env).length > 0 ? env : undefined, cwd });
}

function scriptData(script: RecipeScript): unknown {
  const { content, env, secrets, cwd } = script;
  const file = content.kind === 'file' ? content.file : undefined;
  const interpreter = script.interpreter ?? interpreterOf(file);
  const body = contentData(content);
  if (content.kind === 'default' && isUnset(script) && cwd === undefined) return undefined;
  const hasMore =
    script.isMap || Object.keys(env).length + secrets.length > 0 || cwd !== undefined || interpreter !== undefined;
  if (!hasMore && file === undefined) return body;
  return compact({
    interpreter,
    env: Object.keys(env).length > 0 ? env : undefined,
    secrets: some(secrets),
    content: body,
    file,
    cwd,
  });
}

function contentData(content: ScriptContent): unknown {
  if (content.kind === 'text') return content.text;
  if (content.kind === 'commands') return content.commands.length === 1 ? content.commands[0] : content.commands;
  return content.kind === 'none' ? [] : undefined;
}

const interpreters: Readonly<Record<string, string>> = {
  sh: 'bash',
  bash: 'bash',
  bat: 'cmd',
  cmd: 'cmd',
  ps1: 'powershell',
  py: 'python',
  pl: 'perl',
  r: 'rscript',
  rb: 'ruby',
  nu: 'nushell',
  js: 'nodejs',
};

/** What runs a file, by its extension. */
function interpreterOf(file: string | undefined): string | undefined {
  const extension = /\.([A-Za-z0-9]+)$/.exec(file ?? '')?.[1]?.toLowerCase();
  return extension === undefined ? undefined : interpreters[extension];
}

function requirementsData(requirements: Requirements<RenderedRequirement>): Data {
  const { ignoreRunExports, extras } = requirements;
  return compact({
    build: some(requirements.build.map(requirementData)),
    host: some(requirements.host.map(requirementData)),
    run: some(requirements.run.map(requirementData)),
    run_constraints: some(requirements.runConstraints.map(requirementData)),
    run_exports: runExportsData(requirements.runExports),
    ignore_run_exports: compactOrNone({
      by_name: some(ignoreRunExports.byName),
      from_package: some(ignoreRunExports.fromPackage),
    }),
    extras:
      extras.size > 0
        ? Object.fromEntries([...extras].map(([group, list]) => [group, list.map(requirementData)]))
        : undefined,
  });
}

function runExportsData(lists: RunExportLists<RenderedRequirement>): Data | undefined {
  return compactOrNone({
    noarch: some(lists.noarch.map(requirementData)),
    strong: some(lists.strong.map(requirementData)),
    strong_constraints: some(lists.strongConstraints.map(requirementData)),
    weak: some(lists.weak.map(requirementData)),
    weak_constraints: some(lists.weakConstraints.map(requirementData)),
  });
}

function requirementData(requirement: RenderedRequirement): unknown {
  if (requirement.kind === 'package') return requirement.spec.toString();
  return plain(pinEntry(requirement.call, requirement.name, requirement.pin));
}

function sourceData(source: RecipeSource): Data {
  const common = {
    patches: some(source.patches),
    target_directory: source.targetDirectory,
    filter: source.filter && selectionData(source.filter),
  };
  if (source.kind === 'git') {
    return compact({
      git: source.location,
      rev: source.revision === 'HEAD' ? undefined : source.revision,
      depth: source.depth,
      lfs: source.lfs || undefined,
      submodules: source.submodules ? undefined : false,
      expected_commit: source.expectedCommit,
      ...common,
    });
  }
  const { sha256, md5, fileName } = source;
  if (source.kind === 'path') {
    const gitignore = source.useGitignore ? undefined : false;
    return compact({ path: source.path, sha256, md5, file_name: fileName, use_gitignore: gitignore, ...common });
  }
  const { urls, attestation } = source;
  return compact({
    url: urls.length === 1 ? urls[0] : urls,
    sha256,
    md5,
    file_name: fileName,
    attestation: attestation && {
      bundle_url: attestation.bundleUrl,
      publishers: attestation.publishers.map(({ provider, owner, repository, reference }) =>
        compact({ provider, owner, repo: repository, ref_constraint: reference }),
      ),
    },
    ...common,
  });
}

/** A test as an entry of `tests`. */
export function testData(test: RecipeTest): Data {
  switch (test.kind) {
    case 'python':
      return {
        python: compact({
          imports: test.imports,
          pip_check: test.pipCheck ? undefined : false,
          python_version: test.pythonVersionsAreList ? some(test.pythonVersions) : test.pythonVersions[0],
        }),
      };
    case 'perl':
      return { perl: { uses: test.uses } };
    case 'r':
      return { r: { libraries: test.libraries } };
    case 'ruby':
      return { ruby: { requires: test.requires } };
    case 'downstream':
      return { downstream: test.spec };
    case 'script':
      return compact({
        script: scriptData(test.script) ?? [],
        requirements: compactOrNone({ run: some(test.requirements.run), build: some(test.requirements.build) }),
        files: compactOrNone({
          source: selectionOrNone(test.files.source),
          recipe: selectionOrNone(test.files.recipe),
        }),
      });
    case 'package-contents':
      return {
        package_contents: compact({
          files: expectationData(test.files),
          site_packages: expectationData(test.sitePackages),
          bin: expectationData(test.bin),
          lib: expectationData(test.lib),
          include: expectationData(test.include),
          strict: test.strict || undefined,
        }),
      };
  }
}

function expectationData({ exists, notExists }: FileExpectation): unknown {
  if (notExists.length === 0) return some(exists);
  return { exists, not_exists: notExists };
}

function stagingData({ name, plan, sources, requirements }: StagingOutput): Data {
  return compact({
    name,
    build: plan.script === noScript && !plan.steps ? undefined : planData(plan, true),
    requirements: compactOrNone(requirementsData(requirements)),
    source: some(sources.map(sourceData)),
  });
}

function selectionData({ include, exclude }: GlobSelection): unknown {
  return exclude.length === 0 ? include : { include, exclude };
}

function selectionOrNone(selection: GlobSelection): unknown {
  return selection.include.length + selection.exclude.length === 0 ? undefined : selectionData(selection);
}

/** Values of the template engine as plain data. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]));
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return compact(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)])));
}

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
const unlessDefault = <T>(value: T, byDefault: T): T | undefined => (value === byDefault ? undefined : value);

function compact(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

function compactOrNone(data: Data): Data | undefined {
  const rest = compact(data);
  return Object.keys(rest).length > 0 ? rest : undefined;
}
