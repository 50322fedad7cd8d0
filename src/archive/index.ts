export { decompressBzip2 } from './bzip2.js';
export {
  type ExtractOptions,
  type ExtractResult,
  extractPackage,
  leadsOutside,
} from './extract.js';
export { type PackageFormat, type PackageSection, packageFormatByContent, packageFormatOf } from './package-file.js';
export {
  defaultUnpackedLimit,
  memberContent,
  type PackageMember,
  type ReadPackageOptions,
  readPackage,
  readPackageInfo,
} from './read.js';
export { comparePackagePaths, type TarInput, tarSize, writeTar } from './tar-write.js';
export { type CondaArchiveInput, writeCondaArchive } from './write.js';
export {
  compressZstd,
  compressZstdBuffer,
  decompressZstd,
  decompressZstdBuffer,
  defaultZstdLevel,
  largestZstdLevel,
  smallestZstdLevel,
  type ZstdEncodeOptions,
} from './zstd.js';
