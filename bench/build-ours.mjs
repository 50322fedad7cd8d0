// Answers {"args"} of bench/build.mjs with how long the bundled command line takes: {"ms", "peakMb"}.
import { writeSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';

const { args } = JSON.parse(await text(process.stdin));
const cli = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli', 'index.js');
process.argv = [process.execPath, cli, ...args];
// What it prints there is not the answer.
process.stdout.write = () => true;
const start = performance.now();
process.on('exit', (code) => {
  if (code !== 0) return;
  const ms = performance.now() - start;
  writeSync(1, JSON.stringify({ ms, peakMb: process.resourceUsage().maxRSS / 1024 }));
});
await import(pathToFileURL(cli).href);
