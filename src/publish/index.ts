export { openPublishTarget, type PublishContext } from './open.js';
export { readPublishFile } from './publish-file.js';
export {
  type PublishReport,
  type PublishSettings,
  publishWorkspace,
  type SkippedPackage,
} from './publish-workspace.js';
export { type PublishTargetSpec, parsePublishTarget, type TargetContext } from './target-spec.js';
export type {
  ExistingPackage,
  PublishFile,
  PublishOptions,
  PublishOutcome,
  PublishTarget,
  PublishTargetKind,
} from './types.js';
