// Makes an indexed local channel of real conda packages out of what package registries and this machine have.
//   node tools/local-channel/make.mjs [--output DIR] [--only NAME,...] [--quiet]
// See README.md beside this file.

import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeChannel } from './channel.mjs';
import { defaultCache } from './program.mjs';
import { WheelsUnavailable } from './wheels.mjs';

const usage = `Usage: node tools/local-channel/make.mjs [options]

Makes a local channel of real packages, as a stand-in where no conda channel can be reached.

  --output DIR    the channel's folder (default: .cache/local-channel/channel)
  --only A,B      only these packages and what they depend on; others in the folder stay
  --pythons A,B   these versions of Python, as 3.12 (default: all that the machine has)
  --cache DIR     wheels and finished packages (default: .cache/local-channel)
  --lock          find the files of the catalog's versions again and write wheels.lock.json
  --quiet         print the channel's folder only
  --help          this text

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 the registry of wheels cannot be reached.`;

function options() {
  try {
    const { values } = parseArgs({
      options: {
        output: { type: 'string' },
        only: { type: 'string' },
        pythons: { type: 'string' },
        cache: { type: 'string' },
        lock: { type: 'boolean' },
        quiet: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

function listed(text) {
  return text
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const given = options();
if (given.help) {
  console.log(usage);
  process.exit(0);
}
const cache = path.resolve(given.cache ?? defaultCache);
const output = path.resolve(given.output ?? path.join(cache, 'channel'));
const started = Date.now();
const log = given.quiet ? () => {} : (text) => console.error(text);
try {
  const made = await makeChannel({
    cache,
    output,
    only: listed(given.only),
    versions: listed(given.pythons),
    lock: given.lock,
    log,
  });
  log(`${made.packages} packages, ${made.built} of them made now, in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  console.log(output);
} catch (error) {
  if (error instanceof WheelsUnavailable) {
    console.error(error.message);
    process.exit(3);
  }
  console.error(error.hint ? `${error.message}\n${error.hint}` : error.userFacing ? error.message : error);
  process.exit(error.exitCode ?? 1);
}
