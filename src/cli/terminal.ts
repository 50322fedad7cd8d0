import type { WriteStream } from 'node:tty';
import {
  type BuildEvent,
  byteSize,
  compilerCacheText,
  durationText,
  type Reporter,
  secretMasker,
} from '../support/index.js';
import { renderColored, type Style, styleFor } from './style.js';

/** -1 `--quiet`: errors only. 0: the default. 1 and up: build output and debug lines. */
export type Verbosity = number;

export interface TerminalOptions {
  readonly stream: NodeJS.WritableStream;
  readonly verbosity: Verbosity;
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Shows events on standard error. Everything that is printed passes through one mask for secrets. */
export class Terminal {
  readonly style: Style;
  readonly #options: TerminalOptions;
  readonly #live: boolean;
  readonly #secrets = new Set<string>();
  #mask: (text: string) => string = (text) => text;
  #progressShown = false;
  #progressDrawn = 0;

  constructor(options: TerminalOptions) {
    this.#options = options;
    this.style = styleFor(options.stream, options.environment);
    this.#live = (options.stream as Partial<WriteStream>).isTTY === true && !options.environment.CI;
  }

  get mask(): (text: string) => string {
    return this.#mask;
  }

  /** Prints a line, over a progress line if one is shown. */
  line(text: string): void {
    this.#clearProgress();
    this.#options.stream.write(`${this.#mask(text)}\n`);
  }

  readonly report: Reporter = (event) => {
    const { verbosity } = this.#options;
    switch (event.kind) {
      case 'secret':
        this.#secrets.add(event.value);
        this.#mask = secretMasker(this.#secrets);
        return;
      case 'log':
        if (event.level === 'warning' && verbosity >= 0) this.line(`${this.style.yellow('warning:')} ${event.message}`);
        else if (event.level === 'info' && verbosity >= 0) this.line(event.message);
        else if (event.level === 'debug' && verbosity >= 2) this.line(this.style.dim(event.message));
        return;
      case 'diagnostic':
        if (verbosity >= 0) this.line(renderColored(event.diagnostic, this.style, this.#options.cwd));
        return;
      case 'output':
        if (verbosity >= 1) this.line(this.style.dim(` │ ${event.line}`));
        return;
      case 'phase-start':
        if (verbosity >= 1) this.line(this.style.bold(event.phase));
        return;
      case 'phase-end':
        if (verbosity >= 1)
          this.line(
            this.style.dim(`${event.phase}: ${event.ok ? 'done' : 'failed'} in ${durationText(event.durationMs)}`),
          );
        return;
      case 'package':
        if (verbosity >= 0) this.#packageLine(event);
        return;
      case 'compiler-cache':
        if (verbosity >= 0) this.line(compilerCacheText(event));
        return;
      case 'progress':
        this.#progress(event);
        return;
      default:
        event satisfies never;
    }
  };

  /** Removes a progress line that is still shown. */
  finish(): void {
    this.#clearProgress();
  }

  #packageLine(event: Extract<BuildEvent, { kind: 'package' }>): void {
    const { name, version, build, subdir } = event.package;
    const label = `${this.style.bold(name)} ${version} ${this.style.dim(`${build} (${subdir})`)}`;
    const facts = [
      event.sizeBytes === undefined ? undefined : byteSize(event.sizeBytes),
      event.durationMs === undefined ? undefined : durationText(event.durationMs),
      // What failed is explained at the end; what was never tried has only its reason.
      event.status === 'failed' && event.durationMs !== undefined ? undefined : event.reason,
    ].filter((fact) => fact !== undefined);
    const tail = facts.length > 0 ? `  ${this.style.dim(facts.join(', '))}` : '';
    switch (event.status) {
      case 'building':
      case 'uploading':
        if (this.#options.verbosity >= 1) this.line(`${event.status} ${label}`);
        return;
      case 'built':
        this.line(`${this.style.green('✓')} built ${label}${tail}`);
        return;
      case 'tested':
        this.line(`${this.style.green('✓')} tested ${label}${tail}`);
        return;
      case 'published':
        this.line(`${this.style.green('✓')} published ${label}${tail}`);
        return;
      case 'skipped':
        this.line(`${this.style.dim('-')} skipped ${label}${tail}`);
        return;
      case 'failed':
        this.line(`${this.style.red('✗')} failed ${label}${tail}`);
        return;
      default:
        event.status satisfies never;
    }
  }

  #progress(event: Extract<BuildEvent, { kind: 'progress' }>): void {
    if (!this.#live || this.#options.verbosity < 0) return;
    const now = performance.now();
    const last = event.total !== undefined && event.done >= event.total;
    if (!last && now - this.#progressDrawn < 100) return;
    this.#progressDrawn = now;
    const show = event.unit === 'bytes' ? byteSize : String;
    const amount = event.total === undefined ? show(event.done) : `${show(event.done)} of ${show(event.total)}`;
    this.#options.stream.write(`\r\u001b[2K${this.#mask(event.label)} ${this.style.dim(amount)}`);
    this.#progressShown = true;
    if (last) this.#clearProgress();
  }

  #clearProgress(): void {
    if (this.#progressShown) this.#options.stream.write('\r\u001b[2K');
    this.#progressShown = false;
  }
}
