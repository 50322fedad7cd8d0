// What threads need of this room (worker/main.ts).
export { unpackPackage } from './package-cache/unpack.js';

/** Being loaded is all. */
export function prepareUnpacking(): void {}
