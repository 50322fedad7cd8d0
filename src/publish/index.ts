export { configuredNetwork } from './configured-network.js';
export { openPublishTarget, type PublishContext } from './open.js';
export { readPublishFile } from './publish-file.js';
export {
  type Publication,
  type PublishReport,
  type PublishSettings,
  planPublication,
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
