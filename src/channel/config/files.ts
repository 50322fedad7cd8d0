import { homedir } from 'node:os';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

export interface ConfigurationPlaces {
  readonly environment: Environment;
  /** Absolute. */
  readonly workspaceRoot?: string;
  /** The user's home when left out. */
  readonly homeDirectory?: string;
  readonly platform?: NodeJS.Platform;
}

/** Files of the machine and of the user, lowest precedence first. Spec: conda-runtime.md 8.1. */
export function globalConfigurationFiles(places: ConfigurationPlaces): string[] {
  const { environment, homeDirectory = homedir(), platform = process.platform } = places;
  const { join } = platform === 'win32' ? path.win32 : path.posix;
  const xdg = environment['XDG_CONFIG_HOME'];
  const inPixi = (folder: string): string => join(folder, 'pixi', 'config.toml');
  const ofHome = join(environment['PIXI_HOME'] || join(homeDirectory, '.pixi'), 'config.toml');
  switch (platform) {
    case 'win32': {
      const appData = environment['APPDATA'] || join(homeDirectory, 'AppData', 'Roaming');
      return [inPixi('C:\\ProgramData'), inPixi(appData), ofHome];
    }
    case 'darwin': {
      const library = inPixi(join(homeDirectory, 'Library', 'Application Support'));
      return ['/etc/pixi/config.toml', ...(xdg ? [inPixi(xdg)] : []), library, ofHome];
    }
    default:
      return ['/etc/pixi/config.toml', inPixi(xdg || join(homeDirectory, '.config')), ofHome];
  }
}

/** The file of a workspace, which counts more than all others. */
export function workspaceConfigurationFile(workspaceRoot: string): string {
  return path.join(workspaceRoot, '.pixi', 'config.toml');
}
