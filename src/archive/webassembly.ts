/** What is used of WebAssembly; the types of Node leave it out. */
export interface WasmModule {
  readonly brand?: 'module';
}
export interface WasmMemory {
  readonly buffer: ArrayBufferLike;
}
interface Api {
  readonly Instance: new (module: WasmModule, imports: object) => { readonly exports: object };
  readonly Memory: new (size: { initial: number; maximum: number; shared: boolean }) => WasmMemory;
  compile(bytes: Uint8Array): Promise<WasmModule>;
}

export const webAssembly = (globalThis as unknown as { WebAssembly: Api }).WebAssembly;

/** Compiles a module that is kept as pieces of base64. */
export function compileBase64(base64: readonly string[]): Promise<WasmModule> {
  return webAssembly.compile(Buffer.from(base64.join(''), 'base64'));
}
