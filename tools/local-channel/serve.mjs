// Serves channels over loopback HTTP.
//   node tools/local-channel/serve.mjs [--mount NAME=DIR]... [--port N] [--no-shards] [--fault FAULT]...
import path from 'node:path';
import { parseArgs } from 'node:util';
import { defaultCache } from './program.mjs';
import { startChannelServer } from './server.mjs';

const usage = `Usage: node tools/local-channel/serve.mjs [options]

Serves channels on 127.0.0.1 until it is stopped, and prints the URL of each.

  --mount NAME=DIR   a channel (repeatable; default: conda-forge=.cache/local-channel/channel)
  --port N           default: any free port
  --no-shards        hide sharded repodata
  --max-age SECONDS  how long clients may use repodata without asking (default: they always ask)
  --bearer TOKEN, --basic USER:PASSWORD, --conda-token TOKEN
                     let in only who presents it
  --fault FAULT      KIND[=VALUE][*TIMES][@PATTERN] (repeatable): truncate, corrupt, reset, slow=MS, or a status such
                     as 404 or 429=SECONDS; PATTERN is the end of a path, with * for any text
  --verbose          print each request`;

try {
  const { values } = parseArgs({
    options: {
      mount: { type: 'string', multiple: true },
      port: { type: 'string' },
      'no-shards': { type: 'boolean' },
      'max-age': { type: 'string' },
      bearer: { type: 'string' },
      basic: { type: 'string' },
      'conda-token': { type: 'string' },
      fault: { type: 'string', multiple: true },
      verbose: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const mounts = Object.fromEntries(
    (values.mount ?? [`conda-forge=${path.join(defaultCache, 'channel')}`]).map((text) => {
      const [name, ...folder] = text.split('=');
      if (folder.length === 0) throw new Error(`--mount wants NAME=DIR, not '${text}'`);
      return [name, path.resolve(folder.join('='))];
    }),
  );
  const { bearer, basic, 'conda-token': condaToken } = values;
  const server = await startChannelServer({
    mounts,
    port: Number(values.port ?? 0),
    shards: !values['no-shards'],
    maxAgeSeconds: Number(values['max-age'] ?? 0),
    auth: (bearer ?? basic ?? condaToken) === undefined ? undefined : { bearer, basic, condaToken },
    faults: values.fault,
    onRequest: values.verbose
      ? ({ method, path: asked, status }) => console.error(method, asked, status ?? '-')
      : undefined,
  });
  for (const name of Object.keys(mounts)) console.log(server.urlOf(name));
} catch (error) {
  console.error(`${error.message}\n\n${usage}`);
  process.exit(2);
}
