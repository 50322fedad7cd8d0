/** The version of a Linux kernel in conda's terms: the two to four numbers at the start of its release. */
export function linuxVersionOfRelease(release: string): string | undefined {
  return /^\d+\.\d+(?:\.\d+){0,2}/.exec(release)?.[0];
}

/** The C library that `ldd --version` tells of, which for musl is on the error stream. */
export function libcOfLdd(output: string): { readonly family: 'glibc' | 'musl'; readonly version: string } | undefined {
  const glibc = /(?:glibc|gentoo|gnu libc|solus).*?(\d+(?:\.\d+)*)\s*$/im.exec(output)?.[1];
  if (glibc !== undefined) return { family: 'glibc', version: glibc };
  const musl = /musl libc[\s\S]*?^Version (\d+(?:\.\d+)*)/im.exec(output)?.[1];
  return musl === undefined ? undefined : { family: 'musl', version: musl };
}

/** `ProductVersion` of macOS' `/System/Library/CoreServices/SystemVersion.plist`, as XML. */
export function macVersionOfPlist(plist: string): string | undefined {
  return /<key>ProductVersion<\/key>\s*<string>\s*([\d.]+)\s*<\/string>/.exec(plist)?.[1];
}

/** The CUDA version that the driver supports: `nvidia-smi --query -u -x`. */
export function cudaVersionOfNvidiaSmi(xml: string): string | undefined {
  return /<cuda_version>\s*(\d+(?:\.\d+)*)\s*<\/cuda_version>/.exec(xml)?.[1];
}

/** The lowest compute capability of all cards: `nvidia-smi --query-gpu=compute_cap --format=csv,noheader`. */
export function cudaArchOfNvidiaSmi(csv: string): string | undefined {
  const capabilities = csv.split('\n').flatMap((line) => {
    const [, major, minor] = /^\s*(\d+)\.(\d+)\s*$/.exec(line) ?? [];
    return major === undefined || minor === undefined ? [] : [[Number(major), Number(minor)] as const];
  });
  const [lowest] = capabilities.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return lowest?.join('.');
}
