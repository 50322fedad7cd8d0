export { compressBzip2, decompressBzip2 } from './bzip2/index.js';
export { type ExtractOptions, extractPackage } from './extract.js';
export { type ExtractResult, leadsOutside } from './extraction.js';
export { type PackageFormat, type PackageSection, packageFormatByContent, packageFormatOf } from './package-file.js';
export {
  defaultUnpackedLimit,
  memberContent,
  type PackageMember,
  type ReadPackageOptions,
  readPackage,
  readPackageInfo,
} from './read.js';
export {
  extractSourceArchive,
  isSourceArchiveName,
  type SourceArchiveOptions,
  type SourceExtractResult,
} from './source-archive.js';
export { comparePackagePaths, type TarInput, tarSize, writeTar } from './tar-write.js';
export {
  type CondaArchiveInput,
  type PackageArchiveInput,
  type TarBz2ArchiveInput,
  writeCondaArchive,
  writeTarBz2Archive,
} from './write.js';
export { decompressXz } from './xz.js';
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
