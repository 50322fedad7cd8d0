export { decompressBzip2 } from './decode.js';
export { compressBzip2, largestBzip2Level, smallestBzip2Level } from './encode.js';
