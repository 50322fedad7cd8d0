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
