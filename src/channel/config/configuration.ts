import { homedir } from 'node:os';
import path from 'node:path';
import {
  type Diagnostic,
  InvalidInputError,
  isPixiBuildError,
  messageOf,
  PixiBuildError,
  type Reporter,
  readTextIfExists,
} from '../../support/index.js';
import { type ConfigurationPlaces, globalConfigurationFiles, workspaceConfigurationFile } from './files.js';
import { mergeLayers } from './merge.js';
import type { Configuration } from './model.js';
import { type ConfigurationOverrides, withEnvironment } from './overrides.js';
import { type ConfigurationLayer, readLayer } from './read-layer.js';
import { ConfigTable } from './table.js';

export type { Configuration, RepodataKinds, RepodataSettings } from './model.js';
export { withSlash } from './read-layer.js';

export interface ConfigurationOptions extends ConfigurationPlaces {
  readonly report: Reporter;
  /** What the command line says. Environment variables of pixi are read from `environment`. */
  readonly overrides?: ConfigurationOverrides;
  /** What relative paths of options and files start from; the process's own when left out. */
  readonly currentDirectory?: string;
}

/**
 * Reads pixi's configuration: the files of the machine, the user and the workspace, then the environment and the command
 * line (spec: conda-runtime.md 8). A file that holds an error is told of and passed over whole, as in pixi; of one that
 * was asked for by name it is an error.
 * @throws PixiBuildError `config-missing`, `usage`, `environment-invalid`; InvalidInputError `config-invalid`, `toml-syntax`
 */
export async function loadConfiguration(options: ConfigurationOptions): Promise<Configuration> {
  const { environment, workspaceRoot, report } = options;
  const currentDirectory = options.currentDirectory ?? process.cwd();
  const overrides = withEnvironment(options.overrides ?? {}, environment);
  const named = overrides.configFile === undefined ? undefined : path.resolve(currentDirectory, overrides.configFile);
  const global = overrides.noConfig ? [] : named === undefined ? globalConfigurationFiles(options) : [named];
  const own = workspaceRoot === undefined ? [] : [workspaceConfigurationFile(workspaceRoot)];
  const files: string[] = [];
  const layers: ConfigurationLayer[] = [];
  // A home that is a workspace would be read twice.
  for (const file of new Set([...global, ...own])) {
    const text = await readConfigurationFile(file, file === named, report);
    if (text === undefined) continue;
    const { layer, diagnostics } = await parseLayer(file, text, currentDirectory, options.homeDirectory);
    if (layer) {
      files.push(file);
      layers.push(layer);
    } else if (file === named) {
      throw new InvalidInputError('config-invalid', diagnostics);
    } else {
      report({ kind: 'log', level: 'warning', message: `${file} is not used, as it holds errors` });
    }
    for (const diagnostic of diagnostics) {
      report({ kind: 'diagnostic', diagnostic: { ...diagnostic, severity: 'warning' } });
    }
  }
  const { availableParallelism } = await import('node:os');
  return mergeLayers(files, layers, overrides, currentDirectory, availableParallelism());
}

/** The configuration of somebody without any file. */
export function defaultConfiguration(overrides: ConfigurationOverrides = {}): Configuration {
  return mergeLayers([], [], overrides, process.cwd(), 0);
}

async function readConfigurationFile(file: string, isNamed: boolean, report: Reporter): Promise<string | undefined> {
  try {
    const text = await readTextIfExists(file);
    if (text !== undefined || !isNamed) return text;
  } catch (error) {
    if (!isNamed) {
      const message = `${file} is not used, as it cannot be read: ${messageOf(error)}`;
      report({ kind: 'log', level: 'warning', message });
      return undefined;
    }
    throw new PixiBuildError('config-missing', `The configuration file ${file} cannot be read`, {
      exitCode: 2,
      cause: error,
      details: [messageOf(error)],
      hint: 'Name a file that can be read with --config-file (PIXI_CONFIG_FILE), or leave it out.',
    });
  }
  throw new PixiBuildError('config-missing', `The configuration file ${file} does not exist`, {
    exitCode: 2,
    hint: 'Correct or leave out --config-file (PIXI_CONFIG_FILE).',
  });
}

/** `layer` is absent when the diagnostics hold an error. */
async function parseLayer(
  file: string,
  text: string,
  currentDirectory: string,
  homeDirectory = homedir(),
): Promise<{ layer?: ConfigurationLayer; diagnostics: readonly Diagnostic[] }> {
  const manifest = await import('../../manifest/index.js');
  try {
    const document = manifest.parseTomlDocument(file, text);
    const findings = new manifest.Findings();
    const layer = readLayer(new ConfigTable(findings, manifest, document.root), { currentDirectory, homeDirectory });
    const diagnostics = await manifest.locateFindings(document, findings.all);
    return findings.hasErrors ? { diagnostics } : { layer, diagnostics };
  } catch (error) {
    if (!isPixiBuildError(error)) throw error;
    return { diagnostics: error.diagnostics() };
  }
}
