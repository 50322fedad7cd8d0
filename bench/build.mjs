// Measures whole builds of recipes against py-rattler-build in the same run, and the peak memory: ours / theirs, below 1 is better.
// One is small, the others pack many files; environments come from the local channel.
//   node bench/build.mjs [--runs N] [--files 20000] [--megabytes 1000] [--levels 1,15,19]
// Needs the bundles, the pinned Python environment of the tests, and makes the local channel once.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { compare, root } from './harness.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    files: { type: 'string', default: '20000' },
    megabytes: { type: 'string', default: '1000' },
    levels: { type: 'string', default: '1,15,19' },
  },
});
const runs = Number(values.runs);
const make = path.join(root, 'tools', 'local-channel', 'make.mjs');
const channel = pathToFileURL(execFileSync(process.execPath, [make, '--quiet'], { encoding: 'utf8' }).trim()).href;
// In memory where there is such a folder, so that no disk is measured.
const memory = '/dev/shm';
const work = mkdtempSync(path.join(existsSync(memory) ? memory : tmpdir(), 'bench-build-'));
const [ourOutput, theirOutput] = ['ours', 'theirs'].map((name) => path.join(work, name));
const [ourCache, theirCache] = ['our-cache', 'their-cache'].map((name) => path.join(work, name));
process.env.PIXI_CACHE_DIR = ourCache;

const forget = () => {
  for (const folder of [ourOutput, theirOutput]) rmSync(folder, { recursive: true, force: true });
};
const question = (recipe, format) => ({
  ours: {
    script: 'build-ours.mjs',
    question: {
      args: [
        ...['build', '--quiet', '--path', recipe, '-o', ourOutput, '--channel', channel, '--test', 'skip'],
        ...['--package-format', format, '--build-dir', path.join(work, 'bld')],
      ],
    },
  },
  peer: {
    script: 'build-peer.py',
    question: { recipe, output: theirOutput, channels: [channel], cache: theirCache, format },
  },
  before: forget,
  runs,
});

try {
  console.log(`node ${process.version}, medians of ${runs}`);
  const small = path.join(work, 'small');
  cpSync(path.join(root, '__tests__', 'e2e', 'recipes', 'noarch-generic'), small, { recursive: true });
  await compare({
    ...question(path.join(small, 'recipe.yaml'), 'conda'),
    name: 'a small noarch package',
    prepare: true,
  });

  const data = path.join(work, 'data');
  const bytes = writeData(data, Number(values.files), Number(values.megabytes));
  const large = path.join(work, 'large');
  mkdirSync(large);
  // Links, so that what is measured is not their copying.
  writeFileSync(
    path.join(large, 'recipe.yaml'),
    `package: { name: large, version: "1" }\nbuild: { script: ['cp -al ${data} $PREFIX/data'] }\n`,
  );
  for (const level of values.levels.split(',')) {
    const name = `${values.files} files of ${Math.round(bytes / 1e6)} MB, level ${level}`;
    await compare({ ...question(path.join(large, 'recipe.yaml'), `conda:${level}`), name });
    console.log(`      archives: ${sizeIn(ourOutput)} MB / ${sizeIn(theirOutput)} MB`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Files that compress as programs and texts do: words of a small vocabulary between bytes of chance. */
function writeData(folder, count, megabytes) {
  const size = Math.floor((megabytes * 1e6) / count);
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  const words = Array.from({ length: 4096 }, () =>
    Buffer.from(Array.from({ length: 3 + (next() >>> 29) }, () => next() >>> 24)),
  );
  for (let index = 0; index < count; index++) {
    const content = Buffer.alloc(size);
    for (let at = 0; at < size; ) {
      const word = next() >>> 30 === 0 ? Buffer.from([next() >>> 24]) : words[next() >>> 20];
      at += word.copy(content, at);
    }
    const directory = path.join(folder, String(index % 100));
    if (index < 100) mkdirSync(directory, { recursive: true });
    writeFileSync(path.join(directory, `${index}.bin`), content);
  }
  return size * count;
}

function sizeIn(folder) {
  const file = readdirSync(folder, { recursive: true }).find((name) => name.endsWith('.conda'));
  return file === undefined ? '?' : (statSync(path.join(folder, file)).size / 1e6).toFixed(0);
}
