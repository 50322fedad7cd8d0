import { copyFile, link, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOutcome, fileStem, packageKey } from '../build/index.js';
import type { Platform } from '../conda/index.js';
import { type PublishFile, readPublishFile } from '../publish/index.js';
import { type PackageIdentity, PixiBuildError, readTextIfExists } from '../support/index.js';
import type { ActionPlan } from './action-plan.js';

/** Lies beside the packages that a job hands over. */
const listName = 'delivery.json';

interface Delivery {
  readonly version: 1;
  readonly platform: Platform;
  readonly packages: readonly DeliveredPackage[];
}

interface DeliveredPackage extends PackageIdentity {
  /** Relative to the folder, with forward slashes. */
  readonly file: string;
  readonly sha256: string;
  readonly size: number;
}

type Built = Extract<BuildOutcome, { status: 'built' }>;

/**
 * Lays packages out for handing over: `<subdir>/<file>`, and the list of them.
 * @param folder absolute, empty
 * @returns absolute paths of all files
 */
export async function layOutDelivery(folder: string, platform: Platform, built: readonly Built[]): Promise<string[]> {
  const files: string[] = [];
  const packages: DeliveredPackage[] = [];
  for (const { package: planned, path: source, fileName, sha256, sizeBytes } of built) {
    const { name, version, build, subdir } = planned.identity;
    const target = path.join(folder, subdir, fileName);
    await mkdir(path.dirname(target), { recursive: true });
    // Most often on the same disk.
    await link(source, target).catch(() => copyFile(source, target));
    files.push(target);
    packages.push({ name, version, build, subdir, file: `${subdir}/${fileName}`, sha256, size: sizeBytes });
  }
  const list = path.join(folder, listName);
  await mkdir(folder, { recursive: true });
  await writeFile(list, `${JSON.stringify({ version: 1, platform, packages } satisfies Delivery, undefined, 2)}\n`);
  return [...files, list];
}

/**
 * Reads what jobs handed over, and checks that it is what the plan says: every package, no other, each with the hash of
 * its list and the identity of its own metadata.
 *
 * @param folders the platforms of the legs, with the folder that each was taken to
 * @returns in the plan's order
 * @throws PixiBuildError code `delivery-incomplete`, `delivery-invalid`
 */
export async function readDeliveries(plan: ActionPlan, folders: ReadonlyMap<Platform, string>): Promise<PublishFile[]> {
  const files = new Map<string, PublishFile>();
  for (const [platform, folder] of folders) {
    const expected = new Set(plan.packages.filter((planned) => planned.platform === platform).map(packageKey));
    for (const delivered of await readList(folder, platform)) {
      const key = packageKey(delivered);
      if (!expected.has(key)) throw invalid(platform, `${key} is not planned for it`);
      files.set(key, await readDelivered(folder, platform, delivered));
    }
  }
  const absent = plan.packages.filter((planned) => !files.has(packageKey(planned)));
  if (absent.length > 0) {
    throw new PixiBuildError(
      'delivery-incomplete',
      `${absent.length} of ${plan.packages.length} planned packages were not built`,
      {
        details: absent.map((planned) => `${packageKey(planned)} (by ${planned.platform})`),
        hint: 'Nothing is published before all are there. Run the failed jobs again.',
      },
    );
  }
  return plan.packages.map((planned) => files.get(packageKey(planned)) as PublishFile);
}

async function readList(folder: string, platform: Platform): Promise<readonly DeliveredPackage[]> {
  const text = await readTextIfExists(path.join(folder, listName));
  if (text === undefined) throw invalid(platform, `it has no ${listName}`);
  let list: Delivery;
  try {
    list = JSON.parse(text) as Delivery;
  } catch {
    throw invalid(platform, `its ${listName} is no JSON`);
  }
  if (list?.version !== 1 || list.platform !== platform || !Array.isArray(list.packages)) {
    throw invalid(platform, `its ${listName} is not of this version or platform`);
  }
  return list.packages;
}

async function readDelivered(folder: string, platform: Platform, delivered: DeliveredPackage): Promise<PublishFile> {
  // The name is made anew, never taken: what a list says must not lead out of the folder.
  const extension = String(delivered.file).endsWith('.tar.bz2') ? '.tar.bz2' : '.conda';
  const file = path.join(folder, delivered.subdir, `${fileStem(delivered)}${extension}`);
  const found = await readPublishFile(file);
  if (found.sha256 !== delivered.sha256 || found.sizeBytes !== delivered.size) {
    throw invalid(platform, `${packageKey(delivered)} is not the file that was built`);
  }
  if (packageKey(found.identity) !== packageKey(delivered)) {
    throw invalid(platform, `${packageKey(delivered)} calls itself ${packageKey(found.identity)}`);
  }
  return found;
}

const invalid = (platform: Platform, problem: string): PixiBuildError =>
  new PixiBuildError('delivery-invalid', `What was handed over for ${platform} is not usable: ${problem}`, {
    hint: 'Run the job of that platform again.',
  });
