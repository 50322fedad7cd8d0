import type { Environment } from 'minijinja-js';

/** What the filters of the engine call back into while a text is rendered. */
export interface EngineHost {
  /** The value of a variable; `failure` is set when there is none. */
  lookUp(name: string): unknown;
  call(name: string, values: readonly unknown[]): unknown;
  /** Remembers what went wrong inside a callback: nothing must be thrown through the engine, which would break it. */
  fail(error: unknown): void;
}

/** Texts that the engine keeps compiled before it starts anew. */
const compiledLimit = 4000;

/**
 * The template engine of rattler-build (minijinja), with look-ups and calls as filters of ours; see `rewrite.ts`. One
 * for the whole process, since it takes some milliseconds to load.
 */
export class JinjaEngine {
  readonly #Environment: new () => Environment;
  readonly #environments = new Map<'strict' | 'lenient', { environment: Environment; names: Map<string, string> }>();
  #host: EngineHost | undefined;

  constructor(constructorOfEnvironment: new () => Environment) {
    this.#Environment = constructorOfEnvironment;
  }

  /**
   * Renders an engine text, compiled once.
   * @throws the engine's own error, for which see `engineMessage`
   */
  render(text: string, values: object | undefined, host: EngineHost, undefinedBehavior: 'strict' | 'lenient'): string {
    const { environment, name } = this.#compiled(text, undefinedBehavior);
    return this.#with(host, () => environment.renderTemplate(name, values));
  }

  /**
   * Compiles an engine text, which tells whether its syntax is right.
   * @throws the engine's own error, for which see `engineMessage`
   */
  compile(text: string): void {
    this.#compiled(text, 'strict');
  }

  #compiled(text: string, undefinedBehavior: 'strict' | 'lenient'): { environment: Environment; name: string } {
    const { environment, names } = this.#open(undefinedBehavior);
    const known = names.get(text);
    if (known !== undefined) return { environment, name: known };
    const name = `t${names.size}`;
    environment.addTemplate(name, text);
    names.set(text, name);
    return { environment, name };
  }

  /** The value of an engine expression, with its type. */
  evaluate(expression: string, values: object, host: EngineHost): unknown {
    return this.#with(host, () => this.#open('strict').environment.evalExpr(expression, values));
  }

  #with<T>(host: EngineHost, work: () => T): T {
    this.#host = host;
    try {
      return work();
    } catch (error) {
      // After a panic the engine can no longer be used.
      if ((error as { name?: unknown } | null)?.name === 'RuntimeError') this.#environments.clear();
      throw error;
    } finally {
      this.#host = undefined;
    }
  }

  #open(undefinedBehavior: 'strict' | 'lenient') {
    const open = this.#environments.get(undefinedBehavior);
    if (open && open.names.size < compiledLimit) return open;
    const environment = new this.#Environment();
    environment.undefinedBehavior = undefinedBehavior;
    environment.keepTrailingNewline = true;
    environment.addFilter('__read', (name: string) => this.#guarded((host) => host.lookUp(name)));
    environment.addFilter('__call', (values: readonly unknown[], name: string) =>
      this.#guarded((host) => host.call(name, values)),
    );
    environment.addFilter('__show', shown);
    environment.addFilter('version_to_buildstring', (text: unknown) =>
      (String(text).trim().split(/\s+/)[0] ?? '').split('.').slice(0, 2).join(''),
    );
    const opened = { environment, names: new Map<string, string>() };
    this.#environments.set(undefinedBehavior, opened);
    return opened;
  }

  #guarded(work: (host: EngineHost) => unknown): unknown {
    const host = this.#host;
    if (!host) return undefined;
    try {
      return work(host);
    } catch (error) {
      host.fail(error);
      return undefined;
    }
  }
}

let loaded: JinjaEngine | undefined;

/** Loads the engine; later calls return the same one. */
export async function loadEngine(): Promise<JinjaEngine> {
  if (loaded) return loaded;
  const { Environment } = await import('minijinja-js');
  loaded ??= new JinjaEngine(Environment);
  return loaded;
}

/** The engine, once `loadEngine` is done. */
export function loadedEngine(): JinjaEngine {
  if (!loaded) throw new Error('The template engine is used before it is loaded');
  return loaded;
}

/** The engine's sentence without its kind and place, which speak of the rewritten text. */
export function engineMessage(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n')[0] ?? '').replace(/^Error: /, '').replace(/\s*\(in [^()]*:\d+\)$/, '');
}

/**
 * A value as minijinja prints it since 2.22, which rattler-build has; the engine of this project is older and would print
 * `true`, `false` and `none`. Spec: recipe.md 1.
 */
export function shown(value: unknown): string {
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (value === null || value === undefined) return 'None';
  if (Array.isArray(value)) return `[${value.map(shownInside).join(', ')}]`;
  if (value instanceof Map) {
    return `{${[...value].map(([key, item]) => `${shownInside(key)}: ${shownInside(item)}`).join(', ')}}`;
  }
  return String(value);
}

const shownInside = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : shown(value));
