export type { PackageContext } from './context.js';
export { readInlinePackage } from './inline.js';
export type * from './model.js';
export { readPackage } from './read-package.js';
