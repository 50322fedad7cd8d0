// Answers {"runs"} of bench/render.mjs, recipes of the tests' corpus, with how long rendering takes: {"ms", "outputs", "peakMb"}.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const load = (room) => import(pathToFileURL(`${process.env.BENCH_BUILD}/${room}/index.js`).href);
const { runs } = JSON.parse(await text(process.stdin));
const { commandLineVariants, mergeVariantConfigs, parseRecipe, readVariantFile, renderDocument } = await load('recipe');
const start = performance.now();
let outputs = 0;
for (const run of runs) {
  const platforms = { host: run.host, build: run.build };
  const source = { file: run.recipe, text: await readFile(run.recipe, 'utf8') };
  const document = await parseRecipe(source, { experimental: run.experimental, v3: run.v3 });
  const configs = [];
  for (const file of run.files) {
    configs.push(await readVariantFile({ file, text: await readFile(file, 'utf8') }, platforms, run.environment));
  }
  const given = Object.entries(run.variants).map(([key, values]) => `${key}=${values.join(',')}`);
  const config = mergeVariantConfigs([...configs, commandLineVariants(given)]);
  outputs += renderDocument(document, config, { platforms, environment: run.environment }).outputs.length;
}
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, outputs, peakMb: process.resourceUsage().maxRSS / 1024 }));
