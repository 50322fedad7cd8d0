// Measures how long it takes to read and render the recipes of the tests' corpus, and the peak memory, against py-rattler-build in
// the same run: ours / theirs, below 1 is better.
//   node bench/render.mjs [--runs N]
// Builds src/ first. Needs the pinned Python environment of the tests.
import { parseArgs } from 'node:util';
import { corpusRuns } from '../__tests__/recipe/corpus.mjs';
import { compare, compileSources } from './harness.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } });
const runs = Number(values.runs);
compileSources();

// Those that need no git and no environment, and that both render alike: the test of the corpus names the others.
const plain = corpusRuns().filter(({ experimental, environment }) => !experimental && !Object.keys(environment).length);
const both = (list) => ({
  ours: { script: 'render-ours.mjs', question: { runs: list } },
  peer: { script: 'render-peer.py', question: { runs: list } },
  runs,
});
const alike = plain.filter(({ name }) => name !== 'tests-python-range');
console.log(`node ${process.version}, medians of ${runs}`);
await compare({ ...both(alike), name: `${alike.length} recipes, from a fresh process`, same: 'recipes' });
const often = Array.from({ length: 20 }, () => alike).flat();
await compare({ ...both(often), name: `${often.length} recipes, each 20 times`, same: 'recipes' });
