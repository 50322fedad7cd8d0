import { expect, test } from '@jest/globals';
import { describeWithOracle } from '../oracles/oracle.js';
import { type Attempt, oracleProblems, problemsOf } from './accepts.js';

// Every key of a recipe with a value in each of many forms: we take what rattler-build takes, and refuse what it refuses.

/** Keys by dots, a number for the place in a list; each with a value that is right, and keys that must stand beside it. */
const keys: Readonly<Record<string, readonly [value: string, beside?: string]>> = {
  ...group('build', {
    number: '1',
    string: 'abc',
    noarch: 'generic',
    skip: 'win',
    files: 'a/**',
    'files.include': 'a',
    'files.exclude': 'a',
    always_include_files: 'a',
    always_copy_files: 'a',
    merge_build_and_host_envs: 'true',
    flags: 'cuda:12',
    post_process: 'x',
    steps: 'x',
    'steps.0.run': 'x',
    script: 'echo',
    'script.interpreter': 'bash',
    'script.env': 'x',
    'script.env.A': 'x',
    'script.secrets': 'A',
    'script.content': 'x',
    'script.file': 'x',
    'script.cwd': 'x',
    python: 'x',
    'python.entry_points': 'a = b:c',
    'python.skip_pyc_compilation': 'a',
    'python.use_python_app_entrypoint': 'true',
    'python.version_independent': 'true',
    'python.site_packages_path': 'x',
    variant: 'x',
    'variant.use_keys': 'a',
    'variant.ignore_keys': 'a',
    'variant.down_prioritize_variant': '1',
    dynamic_linking: 'x',
    'dynamic_linking.rpaths': 'lib/',
    'dynamic_linking.binary_relocation': 'true',
    'dynamic_linking.missing_dso_allowlist': 'a',
    'dynamic_linking.rpath_allowlist': 'a',
    'dynamic_linking.overdepending_behavior': 'error',
    'dynamic_linking.overlinking_behavior': 'error',
    prefix_detection: 'x',
    'prefix_detection.force_file_type': 'x',
    'prefix_detection.force_file_type.text': 'a',
    'prefix_detection.force_file_type.binary': 'a',
    'prefix_detection.ignore': 'true',
    'prefix_detection.ignore_binary_files': 'true',
  }),
  ...group('build.steps.0', { if: 'win', interpreter: 'bash', cwd: 'x', env: 'x' }, 'run: x'),
  'build.post_process.0.files': ['a', 'regex: a, replacement: b'],
  'build.post_process.0.regex': ['a', 'files: [a], replacement: b'],
  'build.post_process.0.replacement': ['a', 'files: [a], regex: b'],
  ...group('requirements', {
    build: 'a',
    host: 'a',
    run: 'a',
    run_constraints: 'a',
    run_exports: 'a',
    'run_exports.weak': 'a',
    'run_exports.strong': 'a',
    'run_exports.noarch': 'a',
    'run_exports.strong_constraints': 'a',
    'run_exports.weak_constraints': 'a',
    ignore_run_exports: 'a',
    'ignore_run_exports.by_name': 'a',
    'ignore_run_exports.from_package': 'a',
    extras: 'a',
    'extras.g': 'a',
  }),
  ...group('source', { path: 'x', git: 'https://e.com/x.git', url: 'https://e.com/x.tgz' }),
  ...group(
    'source',
    {
      patches: 'a',
      filter: 'a',
      'filter.include': 'a',
      'filter.exclude': 'a',
      target_directory: 'a',
      use_gitignore: 'true',
      file_name: 'a',
      sha256: `"${'a'.repeat(64)}"`,
      md5: `"${'a'.repeat(32)}"`,
    },
    'path: x',
  ),
  ...group(
    'source',
    { rev: 'a', tag: 'a', branch: 'a', depth: '1', lfs: 'true', submodules: 'true', expected_commit: 'a' },
    'git: "https://e.com/x"',
  ),
  ...group(
    'source',
    { attestation: 'x', 'attestation.bundle_url': 'https://e.com/x', 'attestation.publishers': 'github:a/b' },
    'url: "https://e.com/x"',
  ),
  ...group('about', {
    homepage: 'https://e.com',
    repository: 'https://e.com',
    documentation: 'https://e.com',
    license: 'MIT',
    license_file: 'L',
    license_family: 'x',
    summary: 'x',
    description: 'x',
  }),
  ...group('tests.0', {
    python: 'x',
    'python.imports': 'a',
    'python.pip_check': 'true',
    'python.python_version': '3.11',
    'perl.uses': 'a',
    'r.libraries': 'a',
    'ruby.requires': 'a',
    script: 'x',
    downstream: 'x',
    package_contents: 'x',
    'package_contents.files': 'a',
    'package_contents.lib': 'a',
    'package_contents.bin': 'a',
    'package_contents.site_packages': 'a',
    'package_contents.include': 'a',
    'package_contents.files.exists': 'a',
    'package_contents.files.not_exists': 'a',
    'package_contents.strict': 'true',
  }),
  ...group(
    'tests.0',
    {
      requirements: 'x',
      'requirements.run': 'a',
      'requirements.build': 'a',
      files: 'x',
      'files.source': 'a',
      'files.recipe': 'a',
    },
    'script: x',
  ),
  ...group('', {
    schema_version: '1',
    context: 'x',
    'context.a': 'x',
    source: 'x',
    build: 'x',
    requirements: 'x',
    tests: 'x',
    about: 'x',
    extra: 'x',
  }),
};

function group(
  prefix: string,
  members: Readonly<Record<string, string>>,
  beside?: string,
): Record<string, readonly [string, string?]> {
  const entries = Object.entries(members).map(([key, value]) => {
    const row: readonly [string, string?] = beside === undefined ? [value] : [value, beside];
    return [prefix === '' ? key : `${prefix}.${key}`, row] as const;
  });
  return Object.fromEntries(entries);
}

/** The forms that a value is tried in. */
function formsOf(value: string): Readonly<Record<string, string>> {
  const quoted = value.startsWith('"') ? value : `"${value}"`;
  const inTemplate = value.replaceAll('"', '');
  return {
    plain: value,
    quoted,
    nothing: '',
    tilde: '~',
    'empty text': '""',
    list: `[${quoted}]`,
    'empty list': '[]',
    'list in a list': `[[${quoted}]]`,
    'list of nothing': '[~]',
    'list of an empty text': '[""]',
    map: '{zzz: 1}',
    'empty map': '{}',
    template: `"\${{ '${inTemplate}' }}"`,
    'list of a template': `["\${{ '${inTemplate}' }}"]`,
    'empty template': `"\${{ '' }}"`,
    'list of an empty template': `["\${{ '' }}"]`,
    'broken template': '"${{ a b }}"',
    'template of an unknown name': '"${{ nothing_here }}"',
    'template with an unknown filter': `"\${{ 'x' | nofilter }}"`,
    condition: `[{if: linux, then: ${quoted}}]`,
    'condition of lists': `[{if: win, then: [${quoted}], else: [${quoted}]}]`,
    'bare condition': `{if: linux, then: ${quoted}}`,
    'condition with an empty list': '[{if: linux, then: []}]',
    'condition with an empty then': '[{if: linux, then: }]',
    'condition with an empty else': `[{if: linux, then: ${quoted}, else: }]`,
    'condition without then': '[{if: linux}]',
    'condition with else only': `[{if: linux, else: ${quoted}}]`,
    'condition that is a template': `[{if: "\${{ linux }}", then: ${quoted}}]`,
    'condition that is a list': `[{if: [linux], then: ${quoted}}]`,
    'empty condition': `[{if: , then: ${quoted}}]`,
    'condition with a further key': `[{if: linux, then: ${quoted}, foo: 1}]`,
    'condition of an unknown name': `[{if: nothing_here, then: ${quoted}}]`,
    'broken condition': `[{if: "a b c", then: ${quoted}}]`,
    'broken template in a dead branch': '[{if: win, then: "${{ a b }}"}]',
    number: '5',
    float: '1.5',
    yes: 'yes',
    True: 'True',
    words: '"some words"',
  };
}

/** Where we differ, and why. */
const meant: readonly { readonly forms: RegExp; readonly keys: RegExp; readonly why: string; readonly we: string }[] = [
  {
    forms: /^list of (nothing|an empty text)$/,
    keys: /./,
    we: 'refuse',
    why: 'an item without a value is a slip; rattler-build takes it for the empty name, or for the name ~',
  },
  {
    forms: /^condition with an empty (then|else)$/,
    keys: /./,
    we: 'take',
    why: 'an empty branch is no item; rattler-build reads an empty item, which only lists of plain texts take',
  },
  {
    forms: /^(nothing|empty text|empty template|words)$/,
    keys: /^build\.string$/,
    we: 'refuse',
    why: 'no file can have the name that this makes; rattler-build fails when it packs',
  },
  {
    forms: /^(nothing|tilde|empty text|empty template)$/,
    keys: /^(build\.script\.file|source\.path|source\.git|tests\.0\.downstream)$/,
    we: 'refuse',
    why: 'it names nothing; rattler-build fails when it builds or tests',
  },
  {
    forms: /^(list of an )?empty template$/,
    keys: /^(source\.depth|build\.python\.entry_points|build\.prefix_detection\.ignore|tests\.0\.python\.python_version)$/,
    we: 'take',
    why: 'templates that render to nothing are left out here as everywhere',
  },
];

const table = Object.entries(keys).flatMap(([key, [value, beside]]) =>
  Object.entries(formsOf(value)).map(([form, text]) => ({ key, form, ...attempt(key, text, beside) })),
);

function attempt(key: string, value: string, beside: string | undefined): Attempt {
  const path = key.split('.').reverse();
  let text = value;
  path.forEach((step, index) => {
    if (step === '0') {
      text = `[${text}]`;
      return;
    }
    const more = index === 0 && beside !== undefined ? `, ${beside}` : '';
    text = index === path.length - 1 ? `${step}: ${text}` : `{${step}: ${text}${more}}`;
  });
  return {
    recipe: `package: {name: p, version: "1"}\n${text}\n`,
    variants: 'python: ["3.11"]',
    experimental: true,
    v3: true,
  };
}

await describeWithOracle('forms of values', (oracle) => {
  test('are taken and refused as rattler-build does', async () => {
    const theirs = await oracleProblems(oracle, table);
    const wrong: string[] = [];
    const used = new Set<string>();
    for (const [index, { key, form, ...one }] of table.entries()) {
      const problems = await problemsOf(one);
      const differs = problems.length === 0 ? theirs[index] !== null : theirs[index] === null;
      const answer = problems.length === 0 ? 'take' : 'refuse';
      const rule = meant.find((rule) => rule.forms.test(form) && rule.keys.test(key) && rule.we === answer);
      if (differs && rule) used.add(rule.why);
      if (differs && !rule) wrong.push(`${key}, ${form}: we ${answer} it: ${problems[0]?.message ?? theirs[index]}`);
    }
    expect(wrong).toEqual([]);
    expect([...used].sort()).toEqual(meant.map(({ why }) => why).sort());
    expect(table.length).toBeGreaterThan(4000);
  });
});

test('what is refused has a place', async () => {
  const astray: string[] = [];
  for (const { key, form, ...one } of table) {
    for (const { message, location } of await problemsOf(one)) {
      const inside = location && one.recipe.split('\n')[location.line - 1] === location.lineText;
      if (!inside || location.column > (location.lineText ?? '').length + 1) astray.push(`${key}, ${form}: ${message}`);
    }
  }
  expect(astray).toEqual([]);
});
