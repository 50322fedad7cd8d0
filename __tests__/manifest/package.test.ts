import { cases as builds } from './cases/builds.js';
import { cases as inline } from './cases/inline.js';
import { cases as tables } from './cases/package-tables.js';
import { cases as packages } from './cases/packages.js';
import { cases as pins } from './cases/pins.js';
import { runCases } from './cases/run.js';

runCases('[package]', packages);
runCases('[package.build]', builds);
runCases('dependency tables of packages', tables);
runCases('pins', pins);
runCases('inline packages', inline);
