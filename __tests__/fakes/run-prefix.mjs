// Runs the stand-in for prefix.dev by itself:
//
//   node __tests__/fakes/run-prefix.mjs --channel NAME [--private NAME] [--token TOKEN] [--port N]
//
// Prints one line of JSON, `{"url": ..., "env": {...}}`, and runs until it is ended. `GET /_control/state` tells what
// was uploaded; `POST /_control/steps` takes a list of steps for the next uploads.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { transformFileSync } from '@swc/core';

const here = path.dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: {
    channel: { type: 'string', multiple: true, default: [] },
    private: { type: 'string', multiple: true, default: [] },
    token: { type: 'string', multiple: true, default: [] },
    audience: { type: 'string' },
    port: { type: 'string' },
  },
});

const folder = path.join(here, '..', '..', '.cache', 'fakes');
mkdirSync(folder, { recursive: true });
const compiled = path.join(folder, `prefix-server.${process.pid}.mjs`);
const { code } = transformFileSync(path.join(here, 'prefix-server.ts'), {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
  module: { type: 'es6' },
});
writeFileSync(compiled, code);
const { startFakePrefix } = await import(pathToFileURL(compiled).href);
rmSync(compiled);

const fake = await startFakePrefix({
  channels: [...values.channel, ...values.private],
  privateChannels: values.private,
  tokens: values.token,
  audience: values.audience,
  port: values.port === undefined ? undefined : Number(values.port),
});
const env = { PREFIX_SERVER_URL: fake.url, ...fake.githubEnvironment };
process.stdout.write(`${JSON.stringify({ url: fake.url, env })}\n`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void fake.close().then(() => process.exit(0)));
