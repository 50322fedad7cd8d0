// Compilers, tools and system libraries of this machine, in packages named as conda-forge names them: small scripts that
// start the machine's programs, and activation scripts that set what conda-forge's set.
import { gnuCompilers } from './gnu-compilers.mjs';
import { go, pkgConfig, plainTools, rust } from './languages.mjs';
import { sysroots, zlib } from './system-libraries.mjs';

/** Definitions of all that this machine has. */
export function toolchainDefinitions() {
  return [...gnuCompilers(), ...sysroots(), ...rust(), ...go(), ...pkgConfig(), ...plainTools(), ...zlib()];
}
