import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isWindows } from '../../conda/index.js';
import { bashWord, prefixPathEntries } from '../../environment/index.js';
import { findProgram, passedEnvironment, runProcess, type ScriptPlaces } from '../../scripting/index.js';
import { messageOf, PixiBuildError } from '../../support/index.js';
import type { BuildContext, CompilerCacheName } from '../types.js';

/** A compiler cache that is wired into a build. */
export interface CompilerCache {
  readonly variables: Readonly<Record<string, string>>;
  /** Run when the environments are activated: compilers are known by then. */
  readonly lines: readonly string[];
  /** Tells how much came from the cache, and ends what was started. */
  close(packageName: string): Promise<void>;
}

/**
 * Wires a cache into the compilers of a build. Its program is that of the build or host environment, of the machine, else of
 * the channels; its folder outlives builds.
 * @throws PixiBuildError code `compiler-cache-missing`
 */
export async function openCompilerCache(
  context: BuildContext,
  places: ScriptPlaces,
  workDirectory: string,
): Promise<CompilerCache | undefined> {
  const { compilerCache: name, cacheDirectory, environment } = context;
  if (!name) return undefined;
  const program = await findCache(name, context, places);
  const directory = path.join(cacheDirectory, 'pixi-build', name);
  await mkdir(directory, { recursive: true });
  const run = name === 'ccache' ? ccache(directory, workDirectory) : await sccache(program, directory);
  const windows = isWindows(places.platform);
  const ask = async (args: readonly string[]): Promise<string> => {
    const lines: string[] = [];
    const result = await runProcess({
      command: program,
      args,
      cwd: directory,
      environment: {
        ...passedEnvironment('strict', environment, process.platform),
        ...pathOf(environment),
        ...run.variables,
      },
      onLine: (line, stream) => stream === 'stdout' && lines.push(line),
      timeoutMs: 30_000,
    });
    if (result.exitCode !== 0) throw new Error(result.tail.join('\n') || `${name} ${args.join(' ')} failed`);
    return lines.join('\n');
  };
  const before = await run.begin(ask).catch(() => undefined);
  return {
    variables: {
      ...run.variables,
      // A wrapper of its own is what other systems than CMake and cargo need; cl.exe must be called by its name.
      ...(windows && { CMAKE_C_COMPILER_LAUNCHER: program, CMAKE_CXX_COMPILER_LAUNCHER: program }),
    },
    lines: windows ? [] : wrapperLines(program, path.join(workDirectory, 'compiler-cache')),
    close: async (packageName) => {
      try {
        const { hits, misses } = await run.end(ask, before);
        context.report({ kind: 'compiler-cache', program: name, packageName, hits, misses });
      } catch (error) {
        // The package is there all the same.
        const message = `${name} does not tell what it did: ${messageOf(error)}`;
        context.report({ kind: 'log', level: 'warning', message });
      }
    },
  };
}

interface Counts {
  readonly hits: number;
  readonly misses: number;
}

type Ask = (args: readonly string[]) => Promise<string>;

interface CacheKind {
  readonly variables: Readonly<Record<string, string>>;
  begin(ask: Ask): Promise<Counts>;
  end(ask: Ask, before: Counts | undefined): Promise<Counts>;
}

/** Source: ccache's manual, "Configuration options" and `--print-stats`. */
function ccache(directory: string, workDirectory: string): CacheKind {
  const counts = async (ask: Ask): Promise<Counts> => {
    const lines = (await ask(['--print-stats'])).split('\n').map((line) => line.split('\t'));
    const of = (key: string): number => Number(lines.find(([name]) => name === key)?.[1] ?? 0);
    return { hits: of('direct_cache_hit') + of('preprocessed_cache_hit'), misses: of('cache_miss') };
  };
  return {
    variables: { CCACHE_DIR: directory, CCACHE_BASEDIR: workDirectory, CCACHE_NOHASHDIR: 'true' },
    begin: counts,
    end: async (ask, before) => {
      const now = await counts(ask);
      return { hits: now.hits - (before?.hits ?? 0), misses: now.misses - (before?.misses ?? 0) };
    },
  };
}

/** Has a server of its own for each build. Source: sccache's README, "Usage"; docs/Configuration.md. */
async function sccache(program: string, directory: string): Promise<CacheKind> {
  // Names of sockets are short.
  const socketFolder = await mkdtemp(path.join(tmpdir(), 'sccache-'));
  const socket: Record<string, string> =
    process.platform === 'win32' ? {} : { SCCACHE_SERVER_UDS: path.join(socketFolder, 'socket') };
  return {
    variables: { SCCACHE_DIR: directory, SCCACHE_IDLE_TIMEOUT: '600', RUSTC_WRAPPER: program, ...socket },
    begin: async (ask) => {
      await ask(['--start-server']);
      return { hits: 0, misses: 0 };
    },
    end: async (ask) => {
      try {
        const { stats } = JSON.parse(await ask(['--show-stats', '--stats-format=json'])) as {
          stats: Record<'cache_hits' | 'cache_misses', { counts: Record<string, number> }>;
        };
        const sum = (key: 'cache_hits' | 'cache_misses'): number =>
          Object.values(stats[key].counts).reduce((total, count) => total + count, 0);
        return { hits: sum('cache_hits'), misses: sum('cache_misses') };
      } finally {
        await ask(['--stop-server']);
        await rm(socketFolder, { recursive: true, force: true });
      }
    },
  };
}

async function findCache(name: CompilerCacheName, context: BuildContext, places: ScriptPlaces): Promise<string> {
  const { buildPrefix, hostPrefix } = places;
  const ofPrefixes = [buildPrefix, hostPrefix].flatMap(({ prefix, platform }) => prefixPathEntries(prefix, platform));
  const found =
    (await findProgram(name, [...ofPrefixes, ...places.path])) ??
    (await context.fetchProgram?.(name).catch(() => undefined));
  if (found !== undefined) return found;
  throw new PixiBuildError('compiler-cache-missing', `There is no ${name}, and no channel has it`, {
    exitCode: 2,
    hint: `Install ${name} on the machine, add it to the build requirements, or leave out the compiler cache.`,
  });
}

/**
 * Puts a script in the place of each compiler that activation has chosen: whatever asks for `$CC` gets one program, with
 * no arguments to lose.
 */
function wrapperLines(program: string, folder: string): string[] {
  return [
    `mkdir -p ${bashWord(folder)}`,
    'for _cc_name in CC CXX; do',
    '  _cc_value=${!_cc_name-}',
    '  _cc_program=$(command -v -- "${_cc_value%% *}" 2>/dev/null || true)',
    '  if [ -n "$_cc_program" ]; then',
    `    _cc_wrapper=${bashWord(folder)}/\${_cc_program##*/}`,
    `    printf '#!/bin/sh\\nexec "%s" "%s" "$@"\\n' ${bashWord(program)} "$_cc_program" > "$_cc_wrapper"`,
    '    chmod +x "$_cc_wrapper"',
    '    case $_cc_value in',
    '      *" "*) export "$_cc_name=$_cc_wrapper ${_cc_value#* }" ;;',
    '      *) export "$_cc_name=$_cc_wrapper" ;;',
    '    esac',
    '  fi',
    'done',
    'unset _cc_name _cc_value _cc_program _cc_wrapper',
  ];
}

function pathOf(environment: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { [name]: environment[name] };
}
