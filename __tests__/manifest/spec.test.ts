import { cases as inheritance } from './cases/inheritance.js';
import { runCases } from './cases/run.js';
import { cases as specs } from './cases/specs.js';

runCases('dependency specs', specs);
runCases('inherited dependencies', inheritance);
