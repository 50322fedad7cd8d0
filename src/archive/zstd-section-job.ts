import type { Job, JobContext } from '../support/index.js';
import type { WasmMemory, WasmModule } from './webassembly.js';
import { type Section, ZstdEncoderInstance } from './zstd-encoder.js';

/** A section in the memory of an encoder that another thread has. */
export interface SectionInput {
  /** Names the memory; a memory has the same number always. */
  readonly memoryId: number;
  readonly memory: WasmMemory;
  readonly module: WasmModule;
  readonly section: Section;
  /** Whether the memory will be used again. */
  readonly keep: boolean;
}

const instances = new Map<number, ZstdEncoderInstance>();

/** Runs in a thread: compresses the section where it lies. */
export function zstdSection(input: SectionInput, context: JobContext): ArrayBuffer[] {
  const { memoryId, memory, module, section, keep } = input;
  const instance = instances.get(memoryId) ?? new ZstdEncoderInstance(module, memory);
  if (keep) instances.set(memoryId, instance);
  const output = instance.compress(section);
  context.transfer(...output);
  return output;
}

export const zstdSectionJob: Job<SectionInput, ArrayBuffer[]> = {
  name: 'archive/zstd-section',
  load: async () => zstdSection,
};
