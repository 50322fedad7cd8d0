// The recipes of the folder `corpus`, as the test and the benchmark take them: one run for each platform of each recipe.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, 'corpus');

/** @returns {import('./corpus.mjs').CorpusRun[]} */
export function corpusRuns() {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => runsOf(name, path.join(folder, name)));
}

function runsOf(name, directory) {
  const caseFile = path.join(directory, 'case.json');
  const {
    platforms = ['linux-64'],
    files = [],
    variants = {},
    skipped = {},
    environment = {},
    ...switches
  } = existsSync(caseFile) ? JSON.parse(readFileSync(caseFile, 'utf8')) : {};
  const automatic = ['variants.yaml', 'conda_build_config.yaml'].find((file) => existsSync(path.join(directory, file)));
  return platforms.map((platform) => {
    const [first, second] = platform.split(' > ');
    return {
      name: platforms.length === 1 ? name : `${name} on ${platform}`,
      directory,
      recipe: path.join(directory, 'recipe.yaml'),
      build: first,
      host: second ?? first,
      files: [...(automatic ? [automatic] : []), ...files].map((file) => path.join(directory, file)),
      variants,
      environment,
      skipped: skipped[platform] ?? 0,
      experimental: switches.experimental ?? false,
      v3: switches.v3 ?? false,
    };
  });
}
