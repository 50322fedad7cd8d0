import { Terminal } from './terminal.js';

/** Options that every command takes. */
export interface CommonOptions {
  readonly quiet?: boolean;
  readonly verbose?: number;
  readonly json?: boolean;
}

/** What a command needs of the world around it. */
export interface CommandContext {
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly terminal: Terminal;
  /** Aborted by the first interrupt. */
  readonly signal: AbortSignal;
  /** True when the result is wanted as one JSON value on standard output. */
  readonly json: boolean;
  /** Writes text meant for programs or pipes to standard output. */
  readonly print: (text: string) => void;
}

export interface ProgramIo {
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

export function commandContext(io: ProgramIo, options: CommonOptions): CommandContext {
  const verbosity = options.quiet ? -1 : (options.verbose ?? 0);
  return {
    cwd: io.cwd,
    environment: io.environment,
    terminal: new Terminal({ stream: io.stderr, verbosity, cwd: io.cwd, environment: io.environment }),
    signal: io.signal,
    json: options.json === true,
    print: (text) => io.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  };
}
