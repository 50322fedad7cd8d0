import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type FakePrefix, type FakePrefixOptions, startFakePrefix } from '../fakes/prefix-server.js';
import { type Run, type RunOptions, Workshop } from './pixi-build.js';

// Publishing to prefix.dev as a user does it, by the command line, to a server that checks every request.

const token = 'pfx_0123456789_of_the_tests';
const fileName = 'rich_example-0.1.0-pyh4616a5c_0.conda';
const stored = `team/noarch/${fileName}`;

let workshop: Workshop;
let project: string;
beforeAll(async () => {
  workshop = await Workshop.open();
  project = await workshop.example();
});
afterAll(() => workshop.close());

let fake: FakePrefix | undefined;
afterEach(async () => {
  await fake?.close();
  fake = undefined;
});

async function server(options: Partial<FakePrefixOptions> = {}): Promise<FakePrefix> {
  fake = await startFakePrefix({ channels: ['team'], tokens: [token], ...options });
  return fake;
}

/** Publishes the example at the highest verbosity; in the output and in the files that it leaves no secret may stand. */
async function publish(
  { url, mintedTokens }: FakePrefix,
  args: string[] = [],
  env: RunOptions['env'] = {},
): Promise<Run> {
  const common = ['publish', '--path', project, '--toolchain', 'system', '--to', `${url}/team`, '-vv'];
  const run = await workshop.run([...common, ...args], { env: { PREFIX_SERVER_URL: url, ...env } });
  const given = Object.entries(env).flatMap(([name, value]) => (/(?:KEY|TOKEN)$/.test(name) && value ? [value] : []));
  const secrets = [token, ...mintedTokens, ...given];
  for (const secret of secrets) {
    expect(run.stdout + run.stderr).not.toContain(secret);
    expect(await filesWith(project, secret)).toEqual([]);
  }
  expect(run.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
  return run;
}

async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map((file) => readFile(file, 'latin1')));
  return files.filter((_, index) => contents[index]?.includes(text));
}

const uploadsOf = ({ requests }: FakePrefix) => requests.filter(({ path: to }) => to.startsWith('/api/v1/upload/'));
const withKey = { PREFIX_API_KEY: token };

/** What pixi's configuration says in the workspace, until the end of a test. */
async function configure(text: string): Promise<void> {
  await mkdir(path.join(project, '.pixi'), { recursive: true });
  await writeFile(path.join(project, '.pixi', 'config.toml'), text);
}
afterEach(() => rm(path.join(project, '.pixi', 'config.toml'), { force: true }));

describe("pixi's configuration", () => {
  test('has the channel asked through its mirror, and names the format of packages', async () => {
    const prefix = await server();
    const mirror = workshop.path('mirror');
    const built = await publish(prefix, ['--to', mirror]);
    expect(built.status).toBe(0);
    await configure(`[mirrors]\n"${prefix.url}/team" = ["file://${mirror}"]\n[build]\npackage-format = "tarbz2:1"`);
    const skipped = await publish(prefix, [], withKey);
    expect(skipped).toMatchObject({ status: 0, stderr: expect.stringContaining('has it already') });
    expect(prefix.requests).toEqual([]);
    const fresh = await publish(prefix, ['--build-number', '1'], withKey);
    expect({ status: fresh.status, log: fresh.status === 0 ? '' : fresh.stderr }).toEqual({ status: 0, log: '' });
    expect([...prefix.packages.keys()]).toEqual(['team/noarch/rich_example-0.1.0-pyh4616a5c_1.tar.bz2']);
    expect(prefix.problems).toEqual([]);
  });

  test('that offers a proxy has uploads go through it', async () => {
    const prefix = await server();
    await configure(`[proxy-config]\nhttp = "http://127.0.0.1:1"`);
    const { status, stderr } = await publish(prefix, [], withKey);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('ECONNREFUSED') });
    // The server is there; the proxy is not.
    expect(prefix.requests).toEqual([]);
  });
});

describe('the credential', () => {
  const credentialFile = async (place: string): Promise<string> => {
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, JSON.stringify({ '127.0.0.1': { BearerToken: token } }));
    return place;
  };
  const cases: [string, (fake: FakePrefix) => Promise<RunOptions['env']>, RegExp][] = [
    ['of PREFIX_API_KEY', async () => withKey, /with PREFIX_API_KEY/],
    [
      'of the file that RATTLER_AUTH_FILE names',
      async () => ({ RATTLER_AUTH_FILE: await credentialFile(workshop.path('auth.json')) }),
      /with .*auth\.json-\d+ \(127\.0\.0\.1\)/,
    ],
    [
      'of the home folder',
      async () => {
        const home = workshop.path('home');
        await credentialFile(path.join(home, '.rattler', 'credentials.json'));
        return { HOME: home, USERPROFILE: home };
      },
      /with .*credentials\.json \(127\.0\.0\.1\)/,
    ],
    [
      'of the file that the configuration of the workspace names',
      async () => {
        const file = await credentialFile(workshop.path('override.json'));
        await configure(`authentication-override-file = ${JSON.stringify(file)}`);
        return {};
      },
      /with .*override\.json-\d+ \(127\.0\.0\.1\)/,
    ],
    ['of the job, exchanged', async (of) => of.githubEnvironment, /with trusted publishing \(GitHub Actions\)/],
  ];

  test.each(cases)('%s', async (...[, environment, source]) => {
    const prefix = await server();
    const run = await publish(prefix, [], await environment(prefix));
    expect(run.stderr).toMatch(source);
    expect(run).toMatchObject({ status: 0, stdout: `${prefix.url}/${stored}\n` });
    expect(run.stderr).toMatch(/published rich_example 0\.1\.0 pyh4616a5c_0 \(noarch\) {2}3\.\d KiB/);
    expect([...prefix.packages.keys()]).toEqual([stored]);
    expect(prefix.problems).toEqual([]);
  });

  test('that is missing is told before anything is built', async () => {
    const prefix = await server();
    const run = await publish(prefix);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/error: No credential for http.* was found/);
    expect(run.stderr).toContain('PREFIX_API_KEY is not set.');
    expect(run.stderr).not.toContain('built rich_example');
    expect(prefix.problems).toEqual([]);
  });

  test('that is wrong fails the upload, with what to do, once', async () => {
    const prefix = await server();
    const run = await publish(prefix, [], { PREFIX_API_KEY: 'pfx_wrong_one' });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/did not accept the token \(HTTP 401\)[\s\S]*See whether the token is right/);
    expect(uploadsOf(prefix)).toHaveLength(1);
    expect(prefix.packages.size).toBe(0);
  });

  test('of a job without the permission is warned of; the stores are asked, and what is missing is named', async () => {
    const prefix = await server();
    const run = await publish(prefix, [], { GITHUB_ACTIONS: 'true' });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('permissions: id-token: write');
    expect(run.stderr).toContain('No token for 127.0.0.1 in');
  });

  test('of a job that no publisher is set up for', async () => {
    const prefix = await server();
    prefix.enqueueOidc(200, 403);
    const run = await publish(prefix, [], prefix.githubEnvironment);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/Trusted publishing is not possible: .*HTTP 403/);
    expect(prefix.packages.size).toBe(0);
  });
});

describe('a package that the channel has', () => {
  test('is skipped before it is built', async () => {
    const prefix = await server();
    expect((await publish(prefix, [], withKey)).status).toBe(0);
    const again = await publish(prefix, [], withKey);
    expect(again.status).toBe(0);
    expect(again.stderr).toMatch(/skipped rich_example .* has it already/);
    expect(again.stderr).not.toContain('built rich_example');
    expect(uploadsOf(prefix)).toHaveLength(1);
  });

  test('is an error before it is built, with --no-skip-existing', async () => {
    const prefix = await server();
    await publish(prefix, [], withKey);
    const again = await publish(prefix, ['--no-skip-existing'], withKey);
    expect(again.status).toBe(1);
    expect(again.stderr).toMatch(/has these packages already[\s\S]*--force[\s\S]*noarch\/rich_example/);
    expect(uploadsOf(prefix)).toHaveLength(1);
  });

  test('is replaced with --force', async () => {
    const prefix = await server();
    await publish(prefix, [], withKey);
    const again = await publish(prefix, ['--force'], withKey);
    expect(again).toMatchObject({ status: 0, stdout: `${prefix.url}/${stored}\n` });
    expect(prefix.packages.get(stored)?.writes).toBe(2);
    expect(uploadsOf(prefix).map(({ path: to }) => to)).toEqual([
      '/api/v1/upload/team',
      '/api/v1/upload/team?force=true',
    ]);
  });

  // The index of the channel lags behind: nothing is seen before the build, and the upload is answered with 409.
  const unlisted = { listingLag: 99 };

  test('is skipped on a 409', async () => {
    const prefix = await server(unlisted);
    await publish(prefix, [], withKey);
    const again = await publish(prefix, [], withKey);
    expect(again.stderr).toMatch(/built rich_example[\s\S]*skipped rich_example .*already there/);
    expect(again.status).toBe(0);
    expect(uploadsOf(prefix).map(({ status }) => status)).toEqual([201, 409]);
    expect(prefix.problems).toEqual([]);
  });

  test('is a conflict on a 409 with --no-skip-existing', async () => {
    const prefix = await server(unlisted);
    await publish(prefix, [], withKey);
    const again = await publish(prefix, ['--no-skip-existing', '--json'], withKey);
    expect(again.status).toBe(1);
    expect(again.stderr).toMatch(/error: .* already exists in http.*\/team/);
    expect(JSON.parse(again.stdout)).toMatchObject({
      ok: false,
      uploads: [{ file: fileName, status: 'failed', error: { code: 'package-exists', exitCode: 1 } }],
    });
  });
});

describe('a server in trouble', () => {
  test('is tried again: 5xx, 429 and broken connections', async () => {
    const prefix = await server();
    prefix.enqueue(
      { kind: 'status', status: 503, headers: { 'retry-after': '0' } },
      { kind: 'close', afterBytes: 100 },
    );
    const run = await publish(prefix, [], withKey);
    expect(run.status).toBe(0);
    expect(run.stderr.match(/warning: Uploading .* trying again/g)).toHaveLength(2);
    expect(uploadsOf(prefix)).toHaveLength(3);
    expect(prefix.packages.get(stored)?.writes).toBe(1);
    expect(prefix.problems).toEqual([]);
  });

  test('that had stored the file before its answer was lost is no conflict', async () => {
    const prefix = await server();
    prefix.enqueue({ kind: 'store-then-status', status: 502 });
    const run = await publish(prefix, ['--no-skip-existing'], withKey);
    expect(run.stderr).toContain('published rich_example');
    expect(run.status).toBe(0);
    expect(prefix.packages.get(stored)?.writes).toBe(1);
  });

  test('fails the publication in the end, and the next run goes on', async () => {
    const prefix = await server();
    prefix.enqueue(
      ...Array.from({ length: 4 }, () => ({ kind: 'status', status: 500, body: `oops ${token}` }) as const),
    );
    const run = await publish(prefix, [], withKey);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/could not be uploaded .* in 4 tries[\s\S]*Run the command again later/);
    expect((await publish(prefix, [], withKey)).status).toBe(0);
  });

  test('that refuses says why', async () => {
    const prefix = await server();
    prefix.enqueue({ kind: 'status', status: 422, body: 'license is not allowed here' });
    const run = await publish(prefix, [], withKey);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('license is not allowed here');
    expect(uploadsOf(prefix)).toHaveLength(1);
  });

  test('without the channel says so before or after the build, with a hint', async () => {
    const prefix = await server({ channels: ['other'] });
    const run = await publish(prefix, [], withKey);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/no channel team[\s\S]*Create the channel first/);
  });
});

test('the identity of the job is not asked for when nothing is to be published', async () => {
  const prefix = await server();
  const run = await publish(prefix, ['--dry-run'], prefix.githubEnvironment);
  expect(run.status).toBe(0);
  expect(run.stderr).toContain('Dry run: nothing was built or uploaded');
  expect(prefix.mintedTokens).toEqual([]);
  expect(uploadsOf(prefix)).toEqual([]);
});
