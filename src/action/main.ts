import * as core from '@actions/core';
import { runAction } from './run.js';

const workspace = process.env.GITHUB_WORKSPACE || process.cwd();

try {
  await runAction(
    {
      ...core,
      summarize: async (markdown) => {
        if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
      },
    },
    process.env,
    workspace,
  );
} catch (error) {
  if (core.isDebug() && error instanceof Error) core.debug(error.stack ?? '');
  core.setFailed(
    `this is a defect of pixi-build-action, please report it: ${error instanceof Error ? error.message : error}`,
  );
}
