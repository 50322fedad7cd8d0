// Checks that a tag is the version of package.json and has its section in CHANGELOG.md, and prints that section.
//   node tools/release.mjs --tag vX.Y.Z [--notes]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The notes of a release.
 * @param {string} changelog
 * @param {string} version
 * @returns {string | undefined} the text below the version's heading; undefined when there is none, or no date in it
 */
export function releaseNotes(changelog, version) {
  const sections = changelog.split(/^(?=## )/m);
  const own = sections.find((section) => section.startsWith(`## ${version},`) || section.startsWith(`## ${version}\n`));
  if (!own) return undefined;
  const [heading, ...lines] = own.split('\n');
  return /not yet released/i.test(heading) ? undefined : lines.join('\n').trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { tag: { type: 'string' }, notes: { type: 'boolean' } } });
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const notes = releaseNotes(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'), version);
  const problem =
    values.tag !== `v${version}`
      ? `the tag is ${values.tag}, and package.json says v${version}`
      : notes === undefined
        ? `CHANGELOG.md has no released section for ${version}`
        : undefined;
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 1;
  } else if (values.notes) console.log(notes);
}
