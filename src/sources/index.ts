export { fetchSources } from './fetch.js';
export { type ManifestSource, manifestSource } from './manifest-source.js';
export type { FetchedFile, FetchedSource, FetchSourcesOptions } from './model.js';
export { type AppliedPatch, applyPatch, type PatchedFile, type PatchFiles } from './patches/apply-patch.js';
