import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PackageRequest } from '../../src/packaging/index.js';

export interface TreeFile {
  readonly content?: string | Buffer;
  readonly executable?: boolean;
  readonly link?: string;
}

/** Writes files below a folder; a text is the content of a plain file. */
export async function writeTree(root: string, tree: Readonly<Record<string, string | TreeFile>>): Promise<void> {
  await mkdir(root, { recursive: true });
  for (const [name, value] of Object.entries(tree)) {
    const file = typeof value === 'string' ? { content: value } : value;
    const target = path.join(root, name);
    await mkdir(path.dirname(target), { recursive: true });
    if (file.link !== undefined) await symlink(file.link, target);
    else await writeFile(target, file.content ?? '');
    if (file.executable) await chmod(target, 0o755);
  }
}

/** Temporary folders of one test file. */
export class Workbench {
  readonly #root: Promise<string> = mkdtemp(path.join(tmpdir(), 'packaging-'));
  #count = 0;

  /** A new empty folder's path; the folder is made. */
  async folder(name = 'folder'): Promise<string> {
    const folder = path.join(await this.#root, `${this.#count++}`, name);
    await mkdir(folder, { recursive: true });
    return folder;
  }

  /** A request for what is in `prefix`, with the given parts replaced. */
  async request(prefix: string, parts: Partial<PackageRequest> = {}): Promise<PackageRequest> {
    const work = await this.folder('work');
    return {
      identity: { name: 'demo', version: '1.0', build: 'pyh4616a5c_0', subdir: 'noarch' },
      buildNumber: 0,
      targetPlatform: 'linux-64',
      buildPlatform: 'linux-64',
      depends: [],
      constrains: [],
      about: {},
      licenseFiles: [],
      entryPoints: [],
      hashInput: '{"target_platform": "noarch"}',
      tests: [],
      prefix,
      filesBefore: new Set(),
      workDirectory: work,
      recipeDirectory: work,
      timestampMs: 1700000000000,
      outputDirectory: await this.folder('output'),
      ...parts,
    };
  }

  async remove(): Promise<void> {
    await rm(await this.#root, { recursive: true, force: true });
  }
}
