import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openPublishTarget, type PublishFile, type PublishTarget, readPublishFile } from '../../src/publish/index.js';
import { hashFile } from '../../src/support/index.js';
import { type TestPackage, writePackage } from '../channel/packages.js';
import { forceMode, recorder, skipMode, strictMode } from './events.js';

let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'publish-'));
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

async function build(spec: TestPackage, folder = 'built'): Promise<PublishFile> {
  return readPublishFile(await writePackage(path.join(scratch, folder), spec));
}

const kinds = ['directory', 'local-channel'] as const;

function open(kind: (typeof kinds)[number], name = 'target') {
  const recorded = recorder();
  const root = path.join(scratch, name);
  const target = openPublishTarget({ kind, path: root }, { env: {}, report: recorded.report });
  const place = (file: PublishFile): string =>
    kind === 'directory' ? path.join(root, file.fileName) : path.join(root, file.identity.subdir, file.fileName);
  return { target, root, place, ...recorded };
}

/** All files of a folder but those of an index. */
async function packagesIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  return files.filter((file) => !/repodata|shards/.test(file)).sort();
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into free-form JSON
const repodata = async (root: string, subdir: string): Promise<any> =>
  JSON.parse(await readFile(path.join(root, subdir, 'repodata.json'), 'utf8'));

describe.each(kinds)('a target of kind %s', (kind) => {
  test('is validated without leaving anything, and made when published to', async () => {
    const { target, root, place, report, statuses } = open(kind, 'deep/er');
    await target.validate();
    await target.checkCredentials();
    expect(await readdir(scratch)).toEqual([]);
    const file = await build({ name: 'a' });
    await chmod(file.path, 0o600);
    expect(await target.existing([file.identity])).toEqual(new Map());
    const outcomes = await target.publish([file], { ...skipMode, report });
    expect(outcomes).toEqual([{ file, status: 'published', url: place(file) }]);
    expect((await hashFile(place(file))).sha256).toBe(file.sha256);
    if (process.platform !== 'win32') expect((await stat(place(file))).mode & 0o777).toBe(0o644);
    expect(await packagesIn(root)).toEqual([path.relative(root, place(file))]);
    expect(statuses()).toEqual(['uploading', 'published']);
    expect((await target.existing([file.identity])).get('noarch/a-1.0-0')).toMatchObject({
      fileName: file.fileName,
      location: place(file),
    });
  });

  test('skips what is there: quietly when identical, with a warning when not', async () => {
    const { target, place, report, warnings, statuses } = open(kind);
    const file = await build({ name: 'a' });
    await target.publish([file], { ...skipMode, report });
    const before = await stat(place(file));
    expect(await target.publish([file], { ...skipMode, report })).toEqual([
      { file, status: 'skipped', reason: 'already there, identical', url: place(file) },
    ]);
    expect(warnings()).toEqual([]);
    const changed = await build({ name: 'a', content: 'CONTENT\n' });
    const [outcome] = await target.publish([changed], { ...skipMode, report });
    expect(outcome).toMatchObject({ status: 'skipped', reason: 'already there, with other content' });
    expect(warnings()).toEqual([expect.stringMatching(/a-1\.0-0\.conda is already in .* with other content/)]);
    expect(await stat(place(file))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect(statuses().slice(-2)).toEqual(['uploading', 'skipped']);
  });

  test('with --no-skip-existing refuses what is there, identical or not', async () => {
    const { target, place, report } = open(kind);
    const file = await build({ name: 'a' });
    await target.publish([file], { ...strictMode, report });
    const [again] = await target.publish([file], { ...strictMode, report });
    expect(again).toMatchObject({ status: 'failed', error: { code: 'package-exists', exitCode: 1 } });
    const changed = await build({ name: 'a', content: 'CONTENT\n' });
    const other = await build({ name: 'b' });
    const outcomes = await target.publish([changed, other], { ...strictMode, report });
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['failed', 'published']);
    expect(outcomes[0]).toMatchObject({ error: { message: expect.stringMatching(/with other content/) } });
    expect((await hashFile(place(file))).sha256).toBe(file.sha256);
  });

  test('with --force overwrites, but not with the same bytes', async () => {
    const { target, place, report } = open(kind);
    const file = await build({ name: 'a' });
    await target.publish([file], { ...forceMode, report });
    expect(await target.publish([file], { ...forceMode, report })).toMatchObject([{ status: 'skipped' }]);
    const changed = await build({ name: 'a', content: 'CONTENT\n' });
    expect(await target.publish([changed], { ...forceMode, report })).toMatchObject([{ status: 'overwritten' }]);
    expect((await hashFile(place(file))).sha256).toBe(changed.sha256);
  });

  test('one bad file does not stop the others, and leaves nothing behind', async () => {
    const { target, root, report } = open(kind);
    const good = await build({ name: 'good' });
    const last = await build({ name: 'last' });
    const changed = await build({ name: 'changed' });
    await writeFile(changed.path, 'other bytes');
    const gone = await build({ name: 'gone' });
    await rm(gone.path);
    const named = { ...good, fileName: '../evil-1.0-0.conda', identity: { ...good.identity, name: '../evil' } };
    const outcomes = await target.publish([good, changed, gone, named, last], { ...skipMode, report });
    expect(outcomes.map((outcome) => (outcome.status === 'failed' ? outcome.error.code : outcome.status))).toEqual([
      'published',
      'package-changed',
      'package-unreadable',
      'package-name-invalid',
      'published',
    ]);
    expect((await packagesIn(root)).map((file) => path.basename(file))).toEqual([
      'good-1.0-0.conda',
      'last-1.0-0.conda',
    ]);
  });

  test('a file in the place of the folder, or of a folder above it, is told before building', async () => {
    await writeFile(path.join(scratch, 'target'), '');
    for (const name of ['target', 'target/below/it']) {
      const { target, report } = open(kind, name);
      await expect(target.validate()).rejects.toMatchObject({ code: 'path-not-a-folder', exitCode: 2 });
      const file = await build({ name: 'a' });
      const publishing = target.publish([file], { ...skipMode, report });
      await expect(publishing.then((outcomes) => outcomes[0]))
        .rejects.toMatchObject({ code: expect.any(String) })
        .catch(async () => expect(await publishing).toMatchObject([{ status: 'failed' }]));
    }
    expect(await readFile(path.join(scratch, 'target'), 'utf8')).toBe('');
  });

  test('a folder that may not be written to is told before building', async () => {
    if (process.platform === 'win32') return;
    const { target, root } = open(kind);
    await mkdir(root);
    await chmod(root, 0o555);
    await chmod(scratch, 0o755);
    await asOrdinaryUser(async () => {
      await expect(target.validate()).rejects.toMatchObject({ code: 'folder-not-writable', exitCode: 2 });
    });
    await chmod(root, 0o755);
  });

  test('a folder in the place of a package is an error', async () => {
    const { target, place, report } = open(kind);
    const file = await build({ name: 'a' });
    await mkdir(place(file), { recursive: true });
    expect(await target.publish([file], { ...forceMode, report })).toMatchObject([
      { status: 'failed', error: { code: 'path-not-a-file' } },
    ]);
  });

  test('stops when told to', async () => {
    const { target, report } = open(kind);
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(target.publish([await build({ name: 'a' })], { ...skipMode, report, signal })).rejects.toThrow(
      'cancelled',
    );
  });
});

/** Root may write anywhere; there the work is done as `nobody`. */
async function asOrdinaryUser(work: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('a directory', () => {
  test('tells packages of one file name for two platforms apart', async () => {
    const { target, report } = open('directory');
    const linux = await build({ name: 'a', subdir: 'linux-64' }, 'linux');
    const mac = await build({ name: 'a', subdir: 'osx-64' }, 'mac');
    await target.publish([linux], { ...skipMode, report });
    expect([...(await target.existing([linux.identity, mac.identity])).keys()]).toEqual(['linux-64/a-1.0-0']);
    for (const mode of [skipMode, forceMode]) {
      expect(await target.publish([mac], { ...mode, report })).toMatchObject([
        { status: 'failed', error: { code: 'package-name-taken' } },
      ]);
    }
  });
});

describe('a local channel', () => {
  test('is indexed, each subdir that got a package, and noarch', async () => {
    const { target, root, report } = open('local-channel');
    const file = await build({ name: 'a', subdir: 'linux-64' });
    await target.publish([file], { ...skipMode, report, timestampMs: 5 });
    expect((await readdir(root)).sort()).toEqual(['.tmp', 'linux-64', 'noarch']);
    expect(await readdir(path.join(root, '.tmp'))).toEqual([]);
    const { 'packages.conda': records } = await repodata(root, 'linux-64');
    expect(records).toEqual({
      'a-1.0-0.conda': expect.objectContaining({
        sha256: file.sha256,
        md5: file.md5,
        size: file.sizeBytes,
        indexed_timestamp: 5,
      }),
    });
    expect((await repodata(root, 'noarch'))['packages.conda']).toEqual({});
  });

  test('an overwritten package gets a new entry', async () => {
    const { target, root, report } = open('local-channel');
    await target.publish([await build({ name: 'a' })], { ...skipMode, report, timestampMs: 5 });
    const changed = await build({ name: 'a', content: 'CONTENT\n' });
    await target.publish([changed], { ...forceMode, report, timestampMs: 6 });
    expect((await repodata(root, 'noarch'))['packages.conda']['a-1.0-0.conda']).toMatchObject({
      sha256: changed.sha256,
      indexed_timestamp: 6,
    });
  });

  test('what an interrupted publication left without entry is indexed by the next', async () => {
    const { target, root, report } = open('local-channel');
    const file = await build({ name: 'a' });
    await target.publish([file], { ...skipMode, report });
    await writePackage(path.join(root, 'noarch'), { name: 'left' });
    await target.publish([file], { ...skipMode, report });
    expect(Object.keys((await repodata(root, 'noarch'))['packages.conda'])).toEqual([
      'a-1.0-0.conda',
      'left-1.0-0.conda',
    ]);
  });

  test('a package of another that cannot be read fails those of its subdir only', async () => {
    const { target, root, report, statuses } = open('local-channel');
    await mkdir(path.join(root, 'noarch'), { recursive: true });
    await writeFile(path.join(root, 'noarch', 'broken-1.0-0.conda'), 'broken');
    const files = [await build({ name: 'a' }), await build({ name: 'b', subdir: 'win-64' })];
    await target.publish([files[1] as PublishFile], { ...skipMode, report }).then(([outcome]) => {
      // Without an index of noarch no client reads the channel.
      expect(outcome).toMatchObject({ status: 'failed', error: { code: 'channel-not-indexed' } });
    });
    await rm(path.join(root, 'noarch', 'broken-1.0-0.conda'));
    await target.publish([], { ...skipMode, report });
    await writeFile(path.join(root, 'noarch', 'broken-1.0-0.conda'), 'broken');
    const outcomes = await target.publish(files, { ...skipMode, report });
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['failed', 'skipped']);
    expect(outcomes[0]).toMatchObject({
      error: { message: expect.stringMatching(/noarch\/a-1\.0-0 .* not in its index.*broken-1\.0-0\.conda/) },
    });
    expect(statuses().slice(-2)).toEqual(['failed', 'skipped']);
  });

  test('an unknown platform is refused', async () => {
    const { target, root, report } = open('local-channel');
    const file = await build({ name: 'a', subdir: '../up' });
    expect(await target.publish([file], { ...skipMode, report })).toMatchObject([
      { status: 'failed', error: { code: 'package-subdir-unknown' } },
    ]);
    expect(await packagesIn(root)).toEqual([]);
  });

  test('a channel that may not be changed is an error of one sentence', async () => {
    if (process.platform === 'win32') return;
    const { target, root, report } = open('local-channel');
    const file = await build({ name: 'a' });
    await mkdir(root);
    await chmod(root, 0o555);
    await chmod(scratch, 0o755);
    await asOrdinaryUser(async () => {
      await expect(target.publish([file], { ...skipMode, report })).rejects.toMatchObject({
        code: 'folder-not-writable',
      });
    });
  });

  test('two publications at once both end in the index', async () => {
    const one = open('local-channel');
    const two = open('local-channel');
    const files = await Promise.all(Array.from({ length: 12 }, (_, i) => build({ name: `p${i}` }, `built${i}`)));
    const publish = (target: PublishTarget, some: PublishFile[], report: (typeof one)['report']) =>
      target.publish(some, { ...skipMode, report });
    const shared = files[0] as PublishFile;
    const [a, b] = await Promise.all([
      publish(one.target, files.slice(0, 7), one.report),
      publish(two.target, [shared, ...files.slice(7)], two.report),
    ]);
    const statuses = [...a, ...b].map((outcome) => outcome.status).sort();
    expect(statuses).toEqual([...Array(12).fill('published'), 'skipped']);
    expect(Object.keys((await repodata(one.root, 'noarch'))['packages.conda'])).toHaveLength(12);
    expect((await readdir(one.root)).sort()).toEqual(['.tmp', 'noarch']);
  });
});

describe('a publication that is killed', () => {
  /** A process that holds the channel's lock and has half a package in the temporary folder, as after `kill -9`. */
  async function killHolder(root: string): Promise<void> {
    await mkdir(path.join(root, '.tmp'), { recursive: true });
    const script = `
      const fs = require('node:fs'), os = require('node:os'), path = require('node:path');
      const [root] = process.argv.slice(1);
      let space = '';
      try { space = ' ' + fs.readlinkSync('/proc/self/ns/pid'); } catch {}
      const machine = os.hostname() + space;
      fs.writeFileSync(path.join(root, '.pixi-build.lock'), JSON.stringify({ token: 'dead', pid: process.pid, machine }));
      fs.writeFileSync(path.join(root, '.tmp', '.half-1.0-0.conda.1.ab'), 'half');
      console.log('ready');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['-e', script, root], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  test('leaves no half package, and does not block the next', async () => {
    const { target, root, report } = open('local-channel');
    await killHolder(root);
    const file = await build({ name: 'a' });
    const started = performance.now();
    expect(await target.publish([file], { ...skipMode, report })).toMatchObject([{ status: 'published' }]);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(Object.keys((await repodata(root, 'noarch'))['packages.conda'])).toEqual(['a-1.0-0.conda']);
    expect(await readdir(path.join(root, 'noarch'))).not.toContain('.half-1.0-0.conda.1.ab');
  });
});

/** Whether this process may mount a file system, as root on Linux may outside of most containers. */
function mayMount(): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
}

describe('a disk that gets full', () => {
  (mayMount() ? test : test.skip)(
    'fails what does not fit and publishes the rest (needs the right to mount)',
    async () => {
      const { target, root, report } = open('local-channel');
      const files = [
        await build({ name: 'fits', content: randomBytes(100_000) }),
        await build({ name: 'not', content: randomBytes(150_000) }),
        await build({ name: 'small' }),
      ];
      await mkdir(root);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', root]);
      try {
        const outcomes = await target.publish(files, { ...skipMode, report });
        expect(outcomes).toMatchObject([
          { status: 'published' },
          { status: 'failed', error: { code: 'disk-full' } },
          { status: 'published' },
        ]);
        expect(await packagesIn(root)).toEqual(['noarch/fits-1.0-0.conda', 'noarch/small-1.0-0.conda']);
        const names = Object.keys((await repodata(root, 'noarch'))['packages.conda']);
        expect(names).toEqual(['fits-1.0-0.conda', 'small-1.0-0.conda']);
      } finally {
        execFileSync('umount', [root]);
      }
    },
  );
});
