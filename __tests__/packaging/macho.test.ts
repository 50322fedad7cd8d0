import { spawnSync } from 'node:child_process';
import { copyFile, open, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { extractPackage } from '../../src/archive/index.js';
import { type PackageRequest, packageFiles } from '../../src/packaging/index.js';
import { editedCommands } from '../../src/packaging/relink/macho/edit.js';
import { packagedMachOPaths } from '../../src/packaging/relink/macho/paths.js';
import { commandText, commandType, linkedPaths, readMachO } from '../../src/packaging/relink/macho/read.js';
import { writeSigned } from '../../src/packaging/relink/macho/sign.js';
import { silentReporter } from '../../src/support/index.js';
import { signatureOf, signatureProblem } from './macho-signature.js';
import { Workbench, writeTree } from './prefix.js';

// fixtures/macho/*.gz are made by make.sh beside them.

const bench = new Workbench();
afterAll(() => bench.remove());
const unix = process.platform === 'win32' ? test.skip : test;

const linkedIn = '/builds/host_env_placehold_placehold_placehold_placehold';
const samples = [
  'aarch64-ask',
  'aarch64-libanswer.dylib',
  'aarch64-crowded',
  'x86_64-ask',
  'x86_64-libanswer.dylib',
] as const;

async function sample(name: string): Promise<Buffer> {
  return gunzipSync(await readFile(path.resolve(`__tests__/packaging/fixtures/macho/${name}.gz`)));
}

async function sampleFile(name: string): Promise<string> {
  const file = path.join(await bench.folder(), name);
  await writeFile(file, await sample(name));
  return file;
}

const findTool = (...names: string[]): string | undefined =>
  names.find((name) => spawnSync(name, ['--version']).error === undefined);
const installNameTool = findTool('llvm-install-name-tool', 'llvm-install-name-tool-14', 'llvm-install-name-tool-19');
const whenTool = installNameTool === undefined ? test.skip : test;

describe('reading', () => {
  test.each<[string, object]>([
    [
      'aarch64-ask',
      {
        id: undefined,
        libraries: ['/usr/lib/libSystem.B.dylib', `${linkedIn}/lib/libanswer.dylib`],
        rpaths: [`${linkedIn}/lib`, '/usr/local/lib'],
      },
    ],
    [
      'x86_64-libanswer.dylib',
      { id: `${linkedIn}/lib/libanswer.dylib`, libraries: ['/usr/lib/libSystem.B.dylib'], rpaths: [] },
    ],
  ])('%s', async (...[name, expected]) => {
    const read = await readMachO(await sampleFile(name));
    expect(read?.universal).toBeUndefined();
    expect(read?.images.map(linkedPaths)).toEqual([expected]);
  });

  test('a universal file has several images', async () => {
    const read = await readMachO(await sampleFile('universal-libanswer.dylib'));
    expect(read?.universal?.parts).toHaveLength(2);
    expect(read?.images.map(({ cpuType }) => cpuType).sort()).toEqual([0x01000007, 0x0100000c]);
    for (const image of read?.images ?? []) expect(linkedPaths(image).id).toBe(`${linkedIn}/lib/libanswer.dylib`);
  });

  test.each(['weak', 'reexport', 'lazy', 'upward'] as const)(
    'a library that is loaded in another way: %s',
    async (way) => {
      const types = {
        weak: commandType.loadWeakDylib,
        reexport: commandType.reexportDylib,
        lazy: commandType.lazyLoadDylib,
        upward: commandType.loadUpwardDylib,
      };
      const file = await sampleFile('aarch64-ask');
      const bytes = await readFile(file);
      const before = await readMachO(file);
      let at = 32;
      for (const command of before?.images[0]?.commands ?? []) {
        if (command.type === commandType.loadDylib) bytes.writeUInt32LE(types[way], at);
        at += command.bytes.length;
      }
      await writeFile(file, bytes);
      expect((await readMachO(file))?.images.map(linkedPaths)).toEqual(before?.images.map(linkedPaths));
    },
  );

  const header = (...words: number[]): Buffer => {
    const bytes = Buffer.alloc(4 * words.length);
    for (const [i, word] of words.entries()) bytes.writeUInt32LE(word >>> 0, 4 * i);
    return bytes;
  };
  test.each<[string, () => Promise<Buffer>]>([
    ['nothing', async () => Buffer.alloc(0)],
    ['the mark alone', async () => header(0xfeedfacf)],
    ['an object', () => sample('object.o')],
    ['a 32-bit program', async () => Buffer.concat([header(0xfeedface, 7, 3, 2, 0, 0, 0), Buffer.alloc(99)])],
    ['a class of Java', async () => Buffer.from('cafebabe00000034001d0a0006000f09', 'hex')],
    ['commands beyond the end', async () => header(0xfeedfacf, 7, 3, 2, 9, 9000, 0, 0)],
    ['a command of no size', async () => header(0xfeedfacf, 7, 3, 2, 1, 8, 0, 0, 0x19, 0)],
    ['a segment without its fields', async () => header(0xfeedfacf, 7, 3, 2, 1, 16, 0, 0, 0x19, 16, 0, 0)],
    ['a text that begins outside', async () => header(0xfeedfacf, 7, 3, 2, 1, 16, 0, 0, 0x8000001c, 16, 400, 0)],
    [
      'parts beyond the end',
      async () => Buffer.from('cafebabe000000010100000c00000000000040000000ffff0000000e', 'hex'),
    ],
    ['a universal file of no part', async () => Buffer.from('cafebabe00000000', 'hex')],
  ])('%s is left alone', async (...[, content]) => {
    const file = path.join(await bench.folder(), 'file');
    await writeFile(file, await content());
    expect(await readMachO(file)).toBeUndefined();
  });

  test('no cut or changed byte of the commands does harm', async () => {
    const whole = await sample('aarch64-ask');
    const file = path.join(await bench.folder(), 'file');
    for (let at = 0; at < 1600; at += 13) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] as number) ^ 0xff;
      await writeFile(file, at % 2 === 0 ? bytes : bytes.subarray(0, at));
      await readMachO(file);
    }
  });
});

describe('packagedMachOPaths', () => {
  const rules = {
    prefix: '/p',
    rpaths: ['lib/'],
    isAllowed: (text: string) => text === '/opt/vendor/lib',
    exists: (file: string) => file === 'lib/libhere.dylib',
  };
  test.each<[string, string, string[], string[]]>([
    ['none: the default', 'bin/x', [], ['@loader_path/../lib']],
    ['seen from lib itself', 'lib/x.dylib', [], ['@loader_path/']],
    [
      'inside the prefix, the default first',
      'bin/x',
      ['/p/lib/sub'],
      ['@loader_path/../lib', '@loader_path/../lib/sub'],
    ],
    ['the default is there', 'bin/x', ['/q', '/p/lib/'], ['@loader_path/../lib']],
    ['the default is there by another name', 'bin/x', ['@loader_path/../lib/'], ['@loader_path/../lib/']],
    ['outside: dropped', 'bin/x', ['/usr/local/lib', '/prefix'], ['@loader_path/../lib']],
    ['outside, but allowed', 'bin/x', ['/p/lib', '/opt/vendor/lib'], ['@loader_path/../lib', '/opt/vendor/lib']],
    ['loader path that leaves', 'bin/x', ['@loader_path/../../etc'], ['@loader_path/../lib']],
    ['twice', 'bin/x', ['/p/lib', '/p/lib', '@loader_path/../lib'], ['@loader_path/../lib']],
    [
      'of the program',
      'lib/x.dylib',
      ['/p/lib', '@executable_path/../lib'],
      ['@loader_path/', '@executable_path/../lib'],
    ],
  ])('run paths: %s', (...[, file, before, after]) => {
    expect(packagedMachOPaths(file, { libraries: [], rpaths: before }, rules).rpaths).toEqual(after);
  });

  test.each<[string, string]>([
    ['/p/lib/libx.dylib', '@rpath/libx.dylib'],
    ['/p/lib/sub/../libx.dylib', '@rpath/libx.dylib'],
    ['/p/lib/sub/libx.dylib', '@rpath/sub/libx.dylib'],
    ['libhere.dylib', '@rpath/libhere.dylib'],
    ['libelsewhere.dylib', 'libelsewhere.dylib'],
    ['/p/libexec/liby.dylib', '/p/libexec/liby.dylib'],
    ['/usr/lib/libSystem.B.dylib', '/usr/lib/libSystem.B.dylib'],
    ['@rpath/libz.dylib', '@rpath/libz.dylib'],
  ])('the library %s becomes %s', (...[before, after]) => {
    expect(packagedMachOPaths('bin/x', { libraries: [before], rpaths: [] }, rules).libraries).toEqual([after]);
    expect(packagedMachOPaths('bin/x', { id: before, libraries: [], rpaths: [] }, rules).id).toBe(after);
  });

  test('a run path of the program that may leave the prefix is told', () => {
    const paths = { libraries: [], rpaths: ['@executable_path/../../x', '@executable_path/../lib'] };
    expect(packagedMachOPaths('bin/x', paths, rules).doubtful).toEqual(['@executable_path/../../x']);
  });

  test('without a folder of libraries among the run paths, what lies in the prefix is told by it', () => {
    const paths = { libraries: ['/p/libexec/liby.dylib'], rpaths: [] };
    const other = packagedMachOPaths('bin/x', paths, { ...rules, rpaths: ['@loader_path/..'] });
    expect(other).toMatchObject({ libraries: ['@rpath/libexec/liby.dylib'], rpaths: ['@loader_path/..'] });
  });
});

describe('signatures', () => {
  test.each(samples.filter((name) => name.startsWith('aarch64')))(
    'that of %s is what its linker wrote',
    async (name) => {
      const file = await sampleFile(name);
      const before = await readFile(file);
      const image = (await readMachO(file))?.images[0];
      if (!image) throw new Error('not read');
      const handle = await open(file, 'r+');
      await writeSigned(handle, image, image.commands, 'other').finally(() => handle.close());
      expect((await readFile(file)).equals(before)).toBe(true);
    },
  );

  test('the check of these tests finds a change', async () => {
    const bytes = await sample('aarch64-ask');
    expect(signatureProblem(bytes)).toBeUndefined();
    bytes[5664] = (bytes[5664] as number) ^ 1;
    expect(signatureProblem(bytes)).toBe('page 0 has another hash');
  });

  test('entitlements and requirements are carried over', async () => {
    const file = await sampleFile('aarch64-ask');
    const image = (await readMachO(file))?.images[0];
    if (!image) throw new Error('not read');
    const signature = image.commands.find(({ type }) => type === commandType.codeSignature)?.bytes as Buffer;
    const [start, size] = [signature.readUInt32LE(8), signature.readUInt32LE(12)];
    const blob = (magic: number, text: string): Buffer => {
      const head = Buffer.alloc(8);
      head.writeUInt32BE(magic, 0);
      head.writeUInt32BE(8 + text.length, 4);
      return Buffer.concat([head, Buffer.from(text)]);
    };
    // The linker's directory, and entitlements behind it.
    const bytes = await readFile(file);
    const old = bytes.subarray(start, start + bytes.readUInt32BE(start + 4));
    const entitlements = blob(0xfade7171, '<plist/>');
    const head = Buffer.alloc(28);
    [0xfade0cc0, old.length + 8 + entitlements.length, 2, 0, 28, 5, old.length + 8].forEach((value, i) => {
      head.writeUInt32BE(value, 4 * i);
    });
    const grown = Buffer.concat([head, old.subarray(20), entitlements]);
    const padded = Buffer.concat([grown, Buffer.alloc((16 - (grown.length % 16)) % 16)]);
    await writeFile(file, Buffer.concat([bytes.subarray(0, start), padded]));
    const handle = await open(file, 'r+');
    // As if it had been written by its tool: the segment ends with it.
    const commands = image.commands.map((command) => {
      if (command.bytes === signature) return withWord(command, 12, padded.length);
      if (command.bytes.toString('latin1', 8, 18) !== '__LINKEDIT') return command;
      return withWord(command, 48, command.bytes.readUInt32LE(48) + padded.length - size);
    });
    const problem = await writeSigned(handle, { ...image, size: start + padded.length }, commands, 'x');
    await handle.close();
    expect(problem).toBeUndefined();
    const signed = await readFile(file);
    expect(signatureProblem(signed)).toBeUndefined();
    expect(signatureOf(signed)).toMatchObject({ identifier: 'ask', flags: 2, slots: [0, 2, 5, 0x10000] });
  });

  const withWord = <T extends { readonly bytes: Buffer }>(command: T, at: number, value: number): T => {
    const bytes = Buffer.from(command.bytes);
    bytes.writeUInt32LE(value, at);
    return { ...command, bytes };
  };
});

describe('against LLVM', () => {
  whenTool(
    installNameTool === undefined ? 'skipped: there is no llvm-install-name-tool' : 'the bytes that its tool writes',
    async () => {
      const file = await sampleFile('aarch64-ask');
      const image = (await readMachO(file))?.images[0];
      if (!image) throw new Error('not read');
      const theirs = `${file}-theirs`;
      await copyFile(file, theirs);
      const library = `${linkedIn}/lib/libanswer.dylib`;
      const run = spawnSync(
        installNameTool as string,
        ['-change', library, '@rpath/libanswer.dylib', '-rpath', `${linkedIn}/lib`, '@loader_path/../lib', theirs],
        { encoding: 'utf8' },
      );
      expect(run).toMatchObject({ status: 0, stderr: '' });
      const commands = editedCommands(
        image,
        {
          libraries: ['/usr/lib/libSystem.B.dylib', '@rpath/libanswer.dylib'],
          rpaths: ['@loader_path/../lib', '/usr/local/lib'],
        },
        true,
      );
      const theirImage = (await readMachO(theirs))?.images[0];
      if (!theirImage) throw new Error('not read');
      const pathsOf = (list: typeof commands): string[] =>
        list.filter((command) => commandText(command) !== undefined).map(({ bytes }) => bytes.toString('hex'));
      expect(pathsOf(commands)).toEqual(pathsOf([...theirImage.commands]));
      expect(signatureProblem(await readFile(theirs))).toBeUndefined();
    },
  );
});

describe('a package for macOS', () => {
  const tree = ['bin/ask', 'lib/libanswer.dylib'] as const;

  async function build(arch: 'aarch64' | 'x86_64', parts: Partial<PackageRequest> = {}) {
    const prefix = await bench.folder('host_env');
    await writeTree(prefix, {
      'bin/ask': { content: await sample(`${arch}-ask`), executable: true },
      'lib/libanswer.dylib': { content: await sample(`${arch}-libanswer.dylib`), executable: true },
      'lib/universal.dylib': { content: await sample('universal-libanswer.dylib') },
      'lib/object.o': { content: await sample('object.o') },
      'share/Main.class': { content: Buffer.from('cafebabe00000034001d0a0006000f09', 'hex') },
    });
    const subdir = arch === 'aarch64' ? 'osx-arm64' : 'osx-64';
    const request = await bench.request(prefix, {
      identity: { name: 'demo', version: '1.0', build: 'h0_0', subdir },
      targetPlatform: subdir,
      placeholderPrefix: linkedIn,
      ...parts,
    });
    const built = await packageFiles(request, silentReporter);
    const unpacked = path.join(await bench.folder(), 'unpacked');
    await extractPackage(built.path, unpacked);
    return { built, prefix, unpacked };
  }

  unix.each(['aarch64', 'x86_64'] as const)(
    '%s: all that names the build prefix is relative and signed',
    async (arch) => {
      const { built, prefix, unpacked } = await build(arch);
      expect((await readMachO(path.join(unpacked, 'bin/ask')))?.images.map(linkedPaths)).toEqual([
        {
          id: undefined,
          libraries: ['/usr/lib/libSystem.B.dylib', '@rpath/libanswer.dylib'],
          rpaths: ['@loader_path/../lib'],
        },
      ]);
      expect((await readMachO(path.join(unpacked, 'lib/libanswer.dylib')))?.images.map(linkedPaths)).toEqual([
        { id: '@rpath/libanswer.dylib', libraries: ['/usr/lib/libSystem.B.dylib'], rpaths: ['@loader_path/'] },
      ]);
      for (const file of tree) {
        const bytes = await readFile(path.join(unpacked, file));
        expect([file, signatureProblem(bytes)]).toEqual([file, undefined]);
        expect(signatureOf(bytes)).toMatchObject({
          identifier: arch === 'aarch64' ? path.basename(file) : path.parse(file).name,
          flags: 0x20002,
        });
        // Nothing is left for an installer to replace, which would break the signature.
        expect(built.files.find(({ _path }) => _path === file)?.file_mode).toBeUndefined();
        expect((await stat(path.join(unpacked, file))).mode & 0o111).not.toBe(0);
      }
      expect(await readFile(path.join(prefix, 'bin/ask'))).toEqual(await sample(`${arch}-ask`));
      expect(await readFile(path.join(unpacked, 'lib/object.o'))).toEqual(await sample('object.o'));
    },
  );

  unix('each architecture of a universal file is rewritten and signed', async () => {
    const { unpacked } = await build('aarch64');
    const file = path.join(unpacked, 'lib/universal.dylib');
    const read = await readMachO(file);
    expect(read?.images).toHaveLength(2);
    const bytes = await readFile(file);
    for (const image of read?.images ?? []) {
      expect(linkedPaths(image)).toMatchObject({ id: '@rpath/libanswer.dylib', rpaths: ['@loader_path/'] });
      expect(signatureProblem(bytes.subarray(image.offset, image.offset + image.size))).toBeUndefined();
      expect(image.offset % 4096).toBe(0);
    }
  });

  unix('two builds give the same bytes', async () => {
    const [one, other] = [await build('x86_64'), await build('x86_64')];
    expect(one.built.sha256).toBe(other.built.sha256);
  });

  unix('what is not to be relocated stays as it was', async () => {
    const { built, unpacked } = await build('aarch64', { relink: { binaryRelocation: ['lib/*'] } });
    expect(await readFile(path.join(unpacked, 'bin/ask'))).toEqual(await sample('aarch64-ask'));
    expect(built.files.find(({ _path }) => _path === 'bin/ask')?.file_mode).toBe('binary');
    expect(built.files.find(({ _path }) => _path === 'lib/libanswer.dylib')?.file_mode).toBeUndefined();
  });
});

describe('a header without room', () => {
  async function relinkCrowded(rpaths: string[], runTool?: PackageRequest['runTool']) {
    const prefix = await bench.folder('host_env');
    await writeTree(prefix, { 'bin/ask': { content: await sample('aarch64-crowded'), executable: true } });
    const request = await bench.request(prefix, {
      identity: { name: 'demo', version: '1.0', build: 'h0_0', subdir: 'osx-arm64' },
      targetPlatform: 'osx-arm64',
      placeholderPrefix: linkedIn,
      relink: { rpaths },
      runTool,
    });
    const built = await packageFiles(request, silentReporter);
    const unpacked = path.join(await bench.folder(), 'unpacked');
    await extractPackage(built.path, unpacked);
    return path.join(unpacked, 'bin/ask');
  }

  unix('shorter paths make room for a run path', async () => {
    const file = await relinkCrowded(['lib/']);
    expect((await readMachO(file))?.images.map(linkedPaths)).toEqual([
      {
        id: undefined,
        libraries: ['@rpath/libanswer.dylib', '/usr/lib/libSystem.B.dylib'],
        rpaths: ['@loader_path/../lib'],
      },
    ]);
    expect(signatureProblem(await readFile(file))).toBeUndefined();
  });

  const long = ['lib/', `lib/${'long/'.repeat(20)}`];
  unix('is told when the paths do not fit, and no package is written', async () => {
    await expect(relinkCrowded(long)).rejects.toMatchObject({
      code: 'macho-no-room',
      hint: expect.stringContaining('headerpad_max_install_names'),
    });
  });

  unix('install_name_tool is asked first', async () => {
    const calls: string[][] = [];
    const asked = relinkCrowded(long, async (program, args) => {
      calls.push([program, ...args.slice(0, -1)]);
      return false;
    });
    await expect(asked).rejects.toMatchObject({ code: 'macho-no-room' });
    expect(calls).toEqual([
      [
        'install_name_tool',
        '-change',
        `${linkedIn}/lib/libanswer.dylib`,
        '@rpath/libanswer.dylib',
        '-add_rpath',
        '@loader_path/../lib',
        '-add_rpath',
        `@loader_path/../lib/${'long/'.repeat(20).slice(0, -1)}`,
      ],
    ]);
  });
});
