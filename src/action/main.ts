import * as core from '@actions/core';
import { runAction } from './run.js';

// Of libraries; who runs the Action cannot mend them.
process.noDeprecation = true;
const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
const cancelled = new AbortController();
// The runner sends SIGINT, then SIGTERM seven seconds later, then ends the process.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancelled.abort());

try {
  await runAction({
    toolkit: {
      ...core,
      fail: () => {
        process.exitCode = 1;
      },
      summarize: async (markdown) => {
        if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
      },
    },
    environment: process.env,
    root: workspace,
    signal: cancelled.signal,
  });
} catch (error) {
  if (core.isDebug() && error instanceof Error) core.debug(error.stack ?? '');
  core.setFailed(
    `this is a defect of pixi-build-action, please report it: ${error instanceof Error ? error.message : error}`,
  );
}
