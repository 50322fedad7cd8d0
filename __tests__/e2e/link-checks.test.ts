import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localChannel } from '../tools/local-channel/run-tool.js';
import { Workshop } from './pixi-build.js';

// Programs that link to more or less than their package depends on, with compilers and libraries of the local channel.

const channel = await localChannel();
const missing = 'missing' in channel ? channel.missing : undefined;
if (missing !== undefined && (process.env['CI'] || process.env['PIXI_BUILD_REQUIRE_ORACLES'])) throw new Error(missing);
const folder = 'folder' in channel ? channel.folder : '';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open();
});
afterAll(() => workshop.close());

/** Builds a program; `link` are flags of the linker, `more` further keys of `dynamic_linking`. */
async function build(link: string, host: string, more = '', ignored = '') {
  const source = await workshop.project({
    'main.c': '#include <stdio.h>\nextern const char *zlibVersion(void);\nint main(void) { PRINT; return 0; }\n',
    'recipe.yaml': `
package: { name: linked, version: "1" }
source: { path: main.c }
build:
  script:
    - mkdir -p $PREFIX/bin
    - $CC $CFLAGS ${link.includes('-lz') ? "'-DPRINT=puts(zlibVersion())'" : "'-DPRINT=puts(0)'"} main.c $LDFLAGS ${link} -o $PREFIX/bin/linked
  dynamic_linking: { ${more} }
requirements:
  build: ["\${{ compiler('c') }}"]
  host: [${host}]
  ignore_run_exports: { by_name: [${ignored}] }
`,
    'variants.yaml': 'c_compiler: [gcc]\n',
  });
  const output = workshop.path('output');
  const run = await workshop.run(['build', '--path', source, '-o', output, '--channel', `file://${folder}`], {
    env: { PIXI_CACHE_DIR: path.join(workshop.folder, 'cache') },
  });
  return { ...run, packages: await readdir(output).catch(() => []) };
}

const suite = missing === undefined ? describe : describe.skip;

suite('a program', () => {
  test('that links to what it depends on', async () => {
    const { status, stderr } = await build('-lz', 'zlib');
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('warning') });
  });

  test('that links to what it does not depend on: a warning, or an error', async () => {
    const said = 'bin/linked links to libz.so.1 of the package libzlib, which is not among its run dependencies';
    const warned = await build('-lz', 'zlib', '', 'libzlib');
    expect(warned).toMatchObject({ status: 0, stderr: expect.stringContaining(`warning: ${said}`) });
    const refused = await build('-lz', 'zlib', 'overlinking_behavior: error', 'libzlib');
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining(said), packages: [] });
    expect(refused.stderr).toContain('error: The package links to libraries that it does not depend on');
    const allowed = await build(
      '-lz',
      'zlib',
      'overlinking_behavior: error, missing_dso_allowlist: ["libz.so*"]',
      'libzlib',
    );
    expect(allowed.status).toBe(0);
  });

  test('that depends on what it does not link to: a warning, or an error', async () => {
    const said = 'It depends on libzlib, as that exports itself, but no file links to its libraries';
    const warned = await build('', 'zlib');
    expect(warned).toMatchObject({ status: 0, stderr: expect.stringContaining(`warning: ${said}`) });
    const refused = await build('', 'zlib', 'overdepending_behavior: error');
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining(said), packages: [] });
    const ignored = await build('', 'zlib', 'overdepending_behavior: error', 'libzlib');
    expect(ignored.status).toBe(0);
  });
});
