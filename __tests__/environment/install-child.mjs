// Installs an environment as a process of its own: node install-child.mjs COMPILED < {prefix, pkgs, records, stopAfterMs?}
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const compiled = (room) => import(pathToFileURL(path.join(process.argv[2], room, 'index.js')).href);
const { installEnvironment, PackageCache } = await compiled('environment');
const { readPackageRecord } = await compiled('conda');

const { sharedWorkerPool } = await compiled('support');

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { prefix, pkgs, records, stopAfterMs } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
const cache = new PackageCache({
  directory: pkgs,
  fetch: () => Promise.reject(new Error('nothing is to be fetched')),
  localFile: ({ url }) => fileURLToPath(url),
  report: () => {},
});
const stop = new AbortController();
if (stopAfterMs !== undefined) {
  setTimeout(() => stop.abort(Object.assign(new Error('stopped'), { code: 'stopped' })), stopAfterMs);
}
try {
  const report = await installEnvironment({
    prefix,
    platform: 'linux-64',
    cache,
    signal: stop.signal,
    records: records.map(({ json, ...rest }) => ({ ...readPackageRecord(json), ...rest })),
  });
  console.log(JSON.stringify({ installed: report.installed.length, threaded: sharedWorkerPool().isThreaded }));
} catch (error) {
  console.log(
    JSON.stringify({ code: error.code ?? 'defect', message: error.message, hint: error.hint, stack: error.stack }),
  );
  process.exitCode = 1;
}
