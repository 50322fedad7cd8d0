import { isMicroarchitecture, type ProcessorFacts } from './microarchitecture.js';

/** Vendors of ARM processors, by the number of the implementer. */
const armVendors: Readonly<Record<string, string>> = {
  '0x41': 'ARM',
  '0x42': 'Broadcom',
  '0x43': 'Cavium',
  '0x44': 'DEC',
  '0x46': 'Fujitsu',
  '0x48': 'HiSilicon',
  '0x49': 'Infineon Technologies AG',
  '0x4d': 'Motorola',
  '0x4e': 'Nvidia',
  '0x50': 'APM',
  '0x51': 'Qualcomm',
  '0x53': 'Samsung',
  '0x56': 'Marvell',
  '0x61': 'Apple',
  '0x66': 'Faraday',
  '0x68': 'HXT',
  '0x69': 'Intel',
  '0xc0': 'Ampere',
};

/**
 * Reads the first processor of Linux' `/proc/cpuinfo`.
 * @param machine what `uname -m` says: `x86_64`, `aarch64`, `ppc64le`, ...
 */
export function processorOfCpuInfo(text: string, machine: string): ProcessorFacts {
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) {
      if (fields.size > 0) break;
      continue;
    }
    fields.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  const features = (key: string): Set<string> => new Set((fields.get(key) ?? '').split(/\s+/).filter(Boolean));
  switch (machine) {
    case 'x86_64':
      return { architecture: machine, vendor: fields.get('vendor_id') ?? 'generic', features: features('flags') };
    case 'aarch64': {
      const implementer = fields.get('CPU implementer') ?? '';
      const vendor = armVendors[implementer] ?? (implementer || 'generic');
      return { architecture: machine, vendor, features: features('Features'), part: fields.get('CPU part') ?? '' };
    }
    case 'ppc64':
    case 'ppc64le':
      return { architecture: machine, generation: Number(/POWER(\d+)/.exec(fields.get('cpu') ?? '')?.[1] ?? 0) };
    case 'riscv64':
      return { architecture: machine, model: riscvModel(fields.get('uarch'), fields.get('model name')) };
    default:
      return { architecture: machine };
  }
}

function riscvModel(uarch: string | undefined, modelName: string | undefined): string {
  if (uarch === 'sifive,u74-mc') return 'u74mc';
  if (uarch === 'spacemit,x60' || modelName === 'Spacemit(R) X60') return 'x60';
  return uarch ?? 'riscv64';
}

/** macOS has names of its own for features; all on the left mean what is on the right. */
const macFeatures: readonly (readonly [string, string])[] = [
  ['sse4.1', 'sse4_1'],
  ['sse4.2', 'sse4_2'],
  ['avx1.0', 'avx'],
  ['lahf', 'lahf_lm'],
  ['sha', 'sha_ni'],
  ['popcnt lzcnt', 'abm'],
  ['clfsopt', 'clflushopt'],
  ['xsave', 'xsavec xsaveopt'],
];

/**
 * Reads what `sysctl -i machdep.cpu.brand_string machdep.cpu.vendor machdep.cpu.features machdep.cpu.leaf7_features
 * machdep.cpu.extfeatures` prints on a Mac.
 */
export function processorOfSysctl(text: string): ProcessorFacts {
  const fields = new Map(
    text.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon).trim(), line.slice(colon + 2).trim()];
    }),
  );
  const brand = (fields.get('machdep.cpu.brand_string') ?? '').toLowerCase();
  if (brand.includes('apple')) return { architecture: 'aarch64', vendor: 'Apple', model: appleModel(brand) };
  const keys = ['machdep.cpu.features', 'machdep.cpu.leaf7_features', 'machdep.cpu.extfeatures'];
  const features = new Set(keys.flatMap((key) => (fields.get(key) ?? '').toLowerCase().split(/\s+/)));
  for (const [mac, linux] of macFeatures) {
    if (mac.split(' ').every((feature) => features.has(feature)))
      for (const name of linux.split(' ')) features.add(name);
  }
  return { architecture: 'x86_64', vendor: fields.get('machdep.cpu.vendor') ?? '', features };
}

/** The newest known one that is not newer than the processor. */
function appleModel(brand: string): string {
  const generation = Number(/apple\s+m(\d+)/.exec(brand)?.[1] ?? (brand === 'apple processor' ? 1 : 0));
  for (let number = Math.min(generation, 99); number > 0; number--) {
    if (isMicroarchitecture(`m${number}`)) return `m${number}`;
  }
  return 'aarch64';
}
