import path from 'node:path';
import type { DsoRules } from './dso-lists.js';

/** Of glibc and its loaders, which every Linux has; a sysroot package may list more. */
const glibc =
  /^(?:ld-linux[-\w]*|ld64|libBrokenLocale|libanl|libc|libcrypt|libdl|libm|libmvec|libnsl|libnss_\w+|libpthread|libresolv|librt|libthread_db|libutil|linux-vdso)\.so(?:\.\d+)*$/;
const android = /^lib(?:c|m|dl|log|android|z|EGL|GLESv\d|OpenSLES|jnigraphics|vulkan|aaudio|mediandk)\.so$/;

/** Spec: packaging.md 7.3. */
const macos = /^(?:\/usr\/lib\/|\/opt\/X11\/.*\.dylib$|\/System\/Library\/(?:Private)?Frameworks\/[^/]+\.framework\/)/;

/** What is a part of Windows, and its C runtimes, whatever is installed. Lower case. */
const windows =
  /^(?:api-ms-win-.*|ext-ms-.*|ntdll|kernel32|kernelbase|user32|gdi32|gdi32full|gdiplus|advapi32|shell32|shlwapi|ole32|oleaut32|oleacc|comctl32|comdlg32|ws2_32|wsock32|winmm|version|rpcrt4|crypt32|bcrypt|bcryptprimitives|ncrypt|secur32|iphlpapi|dnsapi|psapi|setupapi|userenv|wtsapi32|imm32|msimg32|mpr|netapi32|powrprof|propsys|dbghelp|imagehlp|opengl32|glu32|d2d1|d3d\d*\w*|dxgi|dwrite|dwmapi|uxtheme|winhttp|wininet|winspool\.drv|usp10|cfgmgr32|hid|avrt|mf|mfplat|mfreadwrite|msvcrt|ucrtbase|normaliz|cabinet|wldap32|fwpuclnt|pdh|authz|credui|cryptui|wintrust|sspicli|combase|shcore|windowscodecs|virtdisk|mswsock|msacm32|msvfw32|avicap32|avifil32|ktmw32|rstrtmgr|wevtapi)(?:\.dll)?$/;

/**
 * Whether a platform's own system has a library, as far as that is known of all of its systems.
 * @param platform a subdir
 * @param sysroot file names of shared libraries that the `sysroot` package of the build environment lists
 * @param dsoRules what packages say of DLLs
 */
export function systemLibraries(
  platform: string,
  sysroot: ReadonlySet<string>,
  dsoRules?: DsoRules,
): (library: string) => boolean {
  if (platform.startsWith('win-')) return (library) => isOfWindows(library.toLowerCase(), dsoRules);
  if (/^(osx|ios)/.test(platform)) return (library) => macos.test(library);
  const known = platform.startsWith('android-') ? android : glibc;
  return (library) => {
    const name = path.posix.basename(library);
    return known.test(name) || sysroot.has(name);
  };
}

/** Of what is not known to be a part of Windows the place is not known either: only globs for any folder can mean it. */
function isOfWindows(library: string, dsoRules: DsoRules): boolean {
  const isKnown = windows.test(library);
  if (!dsoRules) return isKnown;
  return dsoRules(isKnown ? `C:/Windows/System32/${library}` : `?:/${library}`);
}
