import { PixiBuildError } from '../support/index.js';
import type { PackageTest, TestScript } from './model.js';

/**
 * The tests that a package carries: the entries of `info/tests/tests.yaml`, or what conda-build keeps in `info/test`. Spec:
 * packaging.md 10.3, 14.2.
 *
 * @param name of the package, for messages
 * @param entries as parsed
 * @param legacy what `info/test` holds: the content of a file by its name
 * @throws PixiBuildError code `package-test-invalid`
 */
export function readPackageTests(
  name: string,
  entries: readonly unknown[],
  legacy: ReadonlyMap<string, Buffer>,
): PackageTest[] {
  const ofCondaBuild = condaBuildTest(name, legacy);
  const tests = entries.flatMap((entry, index) => {
    const reader = new EntryReader(`Test ${index + 1} of ${name}`);
    return reader.test(entry) ?? [];
  });
  return ofCondaBuild ? [ofCondaBuild, ...tests] : tests;
}

/** In the order in which conda-build runs them. */
const condaBuildScripts = ['run_test.sh', 'run_test.bat', 'run_test.py', 'run_test.pl', 'run_test.r', 'run_test.R'];

function condaBuildTest(name: string, files: ReadonlyMap<string, Buffer>): PackageTest | undefined {
  const scripts = condaBuildScripts.filter((file) => files.has(file));
  if (scripts.length === 0) return undefined;
  const text = files.get('test_time_dependencies.json')?.toString('utf8') ?? '[]';
  const reader = new EntryReader(`test_time_dependencies.json of ${name}`);
  let requirements: unknown;
  try {
    requirements = JSON.parse(text);
  } catch {
    throw reader.wrong('is no JSON');
  }
  const own = scripts.includes('run_test.py') ? ['python'] : scripts.includes('run_test.pl') ? ['perl'] : [];
  return { kind: 'conda-build', requirements: [...own, ...reader.texts(requirements, 'it')], scripts };
}

type Values = Readonly<Record<string, unknown>>;

/** Reads one entry; what is not as packages have it is refused, since a test that is passed over passes. */
class EntryReader {
  readonly #place: string;

  constructor(place: string) {
    this.#place = place;
  }

  wrong(problem: string): PixiBuildError {
    return new PixiBuildError('package-test-invalid', `${this.#place} ${problem}`, {
      hint: 'The package says something else than rattler-build writes: build it again, or leave its tests out with --test skip.',
    });
  }

  /** undefined for those that are done with when a package is built. */
  test(entry: unknown): PackageTest | undefined {
    const values = this.#map(entry, 'it');
    if ('package_contents' in values) return undefined;
    if ('python' in values) return this.#python(this.#map(values['python'], 'python'));
    if ('perl' in values) return { kind: 'perl', uses: this.#list(values, 'perl', 'uses') };
    if ('r' in values) return { kind: 'r', libraries: this.#list(values, 'r', 'libraries') };
    if ('ruby' in values) return { kind: 'ruby', requires: this.#list(values, 'ruby', 'requires') };
    if ('downstream' in values) return { kind: 'downstream', spec: this.#text(values['downstream'], 'downstream') };
    if (!('script' in values)) throw this.wrong(`is of no known kind: ${Object.keys(values).join(', ') || 'empty'}`);
    const requirements = this.#map(values['requirements'] ?? {}, 'requirements');
    return {
      kind: 'script',
      script: this.#script(values['script']),
      requirements: {
        run: this.texts(requirements['run'] ?? [], 'requirements.run'),
        build: this.texts(requirements['build'] ?? [], 'requirements.build'),
      },
    };
  }

  #python(values: Values): PackageTest {
    const { pip_check: pipCheck = true } = values;
    if (typeof pipCheck !== 'boolean') throw this.wrong('has a pip_check that is neither true nor false');
    return {
      kind: 'python',
      imports: this.texts(values['imports'] ?? [], 'python.imports'),
      pipCheck,
      pythonVersions: this.texts(values['python_version'] ?? [], 'python.python_version'),
    };
  }

  #script(value: unknown): TestScript {
    if (typeof value === 'string' || Array.isArray(value) || value === null) {
      return { commands: this.texts(value ?? [], 'script'), env: {}, secrets: [] };
    }
    const values = this.#map(value, 'script');
    if ('file' in values) throw this.wrong('names a file that is not in the package');
    const { interpreter, cwd } = values;
    const env = Object.entries(this.#map(values['env'] ?? {}, 'script.env'));
    return {
      interpreter: interpreter === undefined ? undefined : this.#text(interpreter, 'script.interpreter'),
      commands: this.texts(values['content'] ?? [], 'script.content'),
      cwd: cwd === undefined ? undefined : this.#text(cwd, 'script.cwd'),
      env: Object.fromEntries(env.map(([key, text]) => [key, this.#text(text, `script.env.${key}`)])),
      secrets: this.texts(values['secrets'] ?? [], 'script.secrets'),
    };
  }

  #list(values: Values, kind: string, key: string): string[] {
    return this.texts(this.#map(values[kind], kind)[key] ?? [], `${kind}.${key}`);
  }

  /** A text, or a list of them. */
  texts(value: unknown, what: string): string[] {
    return (Array.isArray(value) ? value : [value]).map((item) => this.#text(item, what));
  }

  #text(value: unknown, what: string): string {
    if (typeof value === 'string') return value;
    // YAML takes a version for a number.
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw this.wrong(`has something at '${what}' that is no text`);
  }

  #map(value: unknown, what: string): Values {
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Values;
    throw this.wrong(what === 'it' ? 'is no map' : `has a '${what}' that is no map`);
  }
}
