export type {
  ArchiveFormat,
  BuiltPackage,
  IndexJson,
  PackageAbout,
  PackageRecipe,
  PackageRequest,
  PackageRunExports,
  PathsEntry,
  PrefixDetection,
} from './types.js';
