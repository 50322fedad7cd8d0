import { rm } from 'node:fs/promises';
import path from 'node:path';
import { getState, info } from '@actions/core';
import { messageOf } from '../support/index.js';
import { temporaryFoldersState } from './state.js';

// Removes what a step that was ended could not. Whatever happens here must not fail the job.
try {
  const folders: unknown = JSON.parse(getState(temporaryFoldersState) || '[]');
  for (const folder of Array.isArray(folders) ? folders : []) {
    if (typeof folder !== 'string' || !path.basename(folder).startsWith('pixi-build-')) continue;
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
} catch (error) {
  info(`Temporary folders are left: ${messageOf(error)}`);
}
