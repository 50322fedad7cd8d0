/** Names of the folders of a channel that hold packages (spec: conda-runtime.md 2.2). */
const subdirs: ReadonlySet<string> = new Set(
  (
    'noarch linux-32 linux-64 linux-aarch64 linux-armv6l linux-armv7l linux-loongarch64 linux-ppc64le linux-ppc64 ' +
    'linux-ppc linux-s390x linux-riscv32 linux-riscv64 osx-64 osx-arm64 win-32 win-64 win-arm64 freebsd-32 freebsd-64 ' +
    'freebsd-arm64 ios-arm64 iossimulator-arm64 iossimulator-64 android-aarch64 android-armv7a android-64 android-32 ' +
    'emscripten-wasm32 emscripten-wasm64 wasi-wasm32 zos-z'
  ).split(' '),
);

export function isSubdirName(text: string): boolean {
  return subdirs.has(text);
}
