import { Command, CommanderError, Option } from 'commander';
import { programVersion } from '../support/index.js';
import { keepCompiledCode } from './compile-cache.js';
import { type CommandContext, type CommonOptions, commandContext, type ProgramIo } from './context.js';
import { type ExitCode, failureAsData, showFailure } from './failure.js';
import { usageError } from './usage.js';

type Run = (context: CommandContext, ...args: never[]) => Promise<ExitCode>;

/**
 * Runs the program and gives its exit code. Nothing is thrown. Each command's code is loaded only when it is asked for.
 *
 * @param args without the interpreter and the script
 */
export async function runProgram(args: readonly string[], io: ProgramIo): Promise<ExitCode> {
  let exitCode: ExitCode = 0;

  const fail = (context: CommandContext, error: unknown): ExitCode => {
    const interrupted = io.signal.aborted;
    const code = showFailure(error, context.terminal, { cwd: io.cwd, interrupted });
    if (context.json) context.print(JSON.stringify({ error: failureAsData(error, interrupted) }, undefined, 2));
    return code;
  };
  let saidOfUsage = '';

  /** Makes commander's action: loads the command, runs it, shows what went wrong. */
  const action =
    <A extends unknown[]>(load: () => Promise<(context: CommandContext, ...args: A) => Promise<ExitCode>>) =>
    async (...given: unknown[]): Promise<void> => {
      const command = given.pop() as Command;
      const context = commandContext(io, command.optsWithGlobals<CommonOptions>());
      keepCompiledCode(io.environment);
      try {
        const run = (await load()) as unknown as Run;
        exitCode = await run(context, ...(given as never[]));
        context.terminal.finish();
      } catch (error) {
        exitCode = fail(context, error);
      }
    };

  const program = new Command('pixi-build')
    .description('Builds the conda packages of a Pixi workspace and publishes them to a channel.')
    .version(programVersion, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ showGlobalOptions: true })
    .showSuggestionAfterError(true)
    .option('-q, --quiet', 'print errors only')
    .option('-v, --verbose', 'print more: build output, then debug lines (-vv)', (_, level: number) => level + 1, 0)
    .option('--json', 'print the result, or the error, as JSON on standard output')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text) => {
        saidOfUsage = text;
      },
    });

  // The settings above hold for the commands too.
  const command = (name: string, description: string): Command => program.command(name).description(description);

  withBuildOptions(
    command('publish', 'Build the packages of a workspace and publish them')
      .optionsGroup('Where the packages go:')
      .option(
        '--target-channel <channel>',
        'channel to publish to: a folder, file:// URL or https://prefix.dev/<channel>',
      )
      .addOption(new Option('--to <channel>', 'the same as --target-channel').hideHelp())
      .option('--target-dir <dir>', 'copy the packages into a folder, without an index (default: the current one)')
      .option('--force', 'replace packages that the channel already has')
      .option('--no-skip-existing', 'a package that the channel already has is an error')
      .option('--dry-run', 'say what would be built, and stop')
      .option('--render-only', 'print the rendered recipes, and stop')
      .addOption(new Option('--generate-attestation').hideHelp()),
  ).action(action(async () => (await import('./commands/publish.js')).runPublish));

  withBuildOptions(
    command('build', 'Build one package, or the packages of a workspace, into a folder')
      .optionsGroup('Where the packages go:')
      .option('-o, --output-dir <dir>', 'folder for the packages', '.')
      .addOption(new Option('--target-dir <dir>').hideHelp())
      .option('--force', 'replace packages that the folder already has')
      .option('--no-skip-existing', 'a package that the folder already has is an error')
      .option('--dry-run', 'say what would be built, and stop')
      .option('--render-only', 'print the rendered recipes, and stop'),
  ).action(action(async () => (await import('./commands/publish.js')).runBuild));

  withBuildOptions(
    command('plan', 'Say which packages the workspace gives, for all its platforms')
      .optionsGroup('What to plan for:')
      .option('--all-platforms', 'for every platform that the workspace names (the default without --target-platform)')
      .option('--target-channel <channel>', 'leave out what this channel already has'),
  ).action(action(async () => (await import('./commands/plan.js')).runPlan));

  withBuildOptions(
    command('explain-hash', 'Say what the build strings of packages are made from: which variant keys, set where'),
  ).action(action(async () => (await import('./commands/explain-hash.js')).runExplainHash));

  command('rebuild', 'Build a package again from the recipe in it, and compare')
    .argument('<file>', 'a .conda or .tar.bz2 file')
    .addOption(repeated('--channel <channel>', 'instead of the channels that it was made with; may be repeated'))
    .option('-o, --output-dir <dir>', 'put the new package into this folder')
    .option('-b, --build-dir <dir>', 'folder for the work of the build')
    .option('--build-timeout <time>', 'end a build script that takes longer, such as 90m')
    .addOption(isolationOption())
    .option('--keep-build', 'keep the folder of the build')
    .option('--offline', 'use no network')
    .action(action(async () => (await import('./commands/rebuild.js')).runRebuild));

  command('diff', 'Compare two packages: metadata, dependencies, files and sizes')
    .argument('<a>', 'a .conda or .tar.bz2 file')
    .argument('<b>', 'another one')
    .action(action(async () => (await import('./commands/diff.js')).runDiff));

  command('test', 'Run the tests that packages carry')
    .argument('<files...>', '.conda or .tar.bz2 files; they may need each other')
    .addOption(
      repeated('--channel <channel>', 'where their dependencies come from; may be repeated (default: the workspace)'),
    )
    .option('--manifest-path <path>', 'the workspace manifest or its folder (default: search upwards)')
    .option('--keep-build', 'keep the folders of tests that passed')
    .option('--test-timeout <time>', 'end a test that takes longer, such as 10m')
    .option('--emulated', 'test packages for other platforms too, as this machine can run them')
    .option('--offline', 'use no network')
    .action(action(async () => (await import('./commands/test.js')).runTest));

  command('inspect', 'Show the metadata and files of a package')
    .argument('<file>', 'a .conda or .tar.bz2 file')
    .option('--verify', 'check every file against the hashes in the package')
    .action(action(async () => (await import('./commands/inspect.js')).runInspect));

  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    const context = commandContext(io, { ...program.opts<CommonOptions>(), json: args.includes('--json') });
    // Without a command the help was printed already, and says enough.
    if (saidOfUsage === '' && !context.json) return 2;
    return fail(
      context,
      usageError(
        saidOfUsage,
        program.commands.map((known) => known.name()).find((name) => args.includes(name)),
      ),
    );
  }
  return exitCode;
}

function withBuildOptions(command: Command): Command {
  return command
    .optionsGroup('What to build:')
    .option('--path <path>', 'one package: its folder, manifest or recipe')
    .option('--manifest-path <path>', 'the workspace manifest or its folder (default: search upwards)')
    .option('-t, --target-platform <platform>', 'platform to build for (default: this machine)')
    .addOption(repeated('--variant <key=values>', 'values of a build variant, comma-separated; may be repeated'))
    .addOption(repeated('-m, --variant-config <file>', 'a file of build variants; may be repeated'))
    .option('--build-number <number>', 'build number of every package')
    .option('--build-string-prefix <text>', 'put before every build string')
    .option('--package-format <format>', 'conda or tar-bz2, with a level after a colon: conda:max')
    .option('--compression-threads <number>', 'threads that compress a package (default: one a processor)')
    .option('--no-include-recipe', 'leave the recipe out of the packages')
    .option('--allow-symlinks-on-windows', 'let packages that Windows may install hold symbolic links')
    .option('--error-prefix-in-binary', 'fail when a program or library holds the prefix of the build')
    .optionsGroup('How to build:')
    .addOption(
      new Option('--toolchain <kind>', 'where the build tools come from').choices(['conda', 'system']).default('conda'),
    )
    .addOption(repeated('--channel <channel>', 'channel for a recipe that is in no workspace; may be repeated'))
    .option('--build-platform <platform>', 'platform that the build tools run on (default: this machine)')
    .option('-b, --build-dir <dir>', 'folder for the work of the build (default: .pixi/bld of the workspace)')
    .option('-c, --clean', 'remove what earlier builds left before building')
    .option('--keep-build', 'keep the folders of builds and tests that succeeded')
    .addOption(
      new Option('--compiler-cache <which>', 'keep what compilers made for later builds').choices([
        'ccache',
        'sccache',
      ]),
    )
    .option('--build-timeout <time>', 'end a build script that takes longer, such as 90m')
    .option('--test-timeout <time>', 'end a test that takes longer, such as 10m')
    .addOption(isolationOption())
    .option('--experimental', 'let recipes use what is experimental')
    .addOption(testOption())
    .option('--offline', 'use no network');
}

/** As in `environmentIsolations`, whose room is loaded only when it is needed. */
const isolationOption = (): Option =>
  new Option('--env-isolation <how>', "how much of the caller's environment build scripts are kept from")
    .choices(['strict', 'conda-build', 'none'])
    .default('strict');

/** As in `testModes`, whose room is loaded only when it is needed. */
const testOption = (): Option =>
  new Option('--test <which>', 'which tests of built packages to run')
    .choices(['skip', 'native', 'native-and-emulated'])
    .default('native');

/** An option that may be given several times. */
const repeated = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((value: string, all: readonly string[] = []) => [...all, value]);
