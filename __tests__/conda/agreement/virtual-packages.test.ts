import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import {
  CondaParseError,
  type HostFacts,
  linuxVersionOfRelease,
  microarchitectureOf,
  platformOfProcess,
  processorOfCpuInfo,
  virtualPackagesFor,
} from '../../../src/conda/index.js';
import { describeWithOracle } from '../../oracles/oracle.js';

const script = path.join(import.meta.dirname, 'virtual_packages.py');
const onLinux = process.platform === 'linux' ? test : test.skip;

function factsOfLinux(): HostFacts {
  const header = (process.report.getReport() as { header: { glibcVersionRuntime?: string } }).header;
  return {
    platform: platformOfProcess(process)!,
    linuxVersion: linuxVersionOfRelease(os.release()),
    libc: header.glibcVersionRuntime ? { family: 'glibc', version: header.glibcVersionRuntime } : undefined,
    microarchitecture: microarchitectureOf(processorOfCpuInfo(readFileSync('/proc/cpuinfo', 'utf8'), os.machine())),
  };
}

await describeWithOracle('agreement with py-rattler on virtual packages', (oracle) => {
  onLinux('of this machine, with overrides', async () => {
    const none: Record<string, string> = {};
    // CUDA is overridden in all, as no probe for it is part of this test.
    const questions = [
      none,
      { libc: '2.17' },
      { libc: '' },
      { archspec: 'x86_64_v3' },
      { archspec: '0' },
      { archspec: '' },
      { archspec: 'x86-64-v3' },
      { osx: '13.1' },
      { ios: '16', android: '30' },
      { cuda: '12.4' },
      { libc: 'two' },
    ].map((overrides) => ({ cuda: '', ...overrides }));
    const expected = await oracle.ask<readonly (readonly [string, string, string])[]>(script, questions);
    const host = factsOfLinux();
    const ours = questions.map((overrides) => {
      const env = Object.fromEntries(
        Object.entries(overrides).map(([key, value]) => [
          `CONDA_OVERRIDE_${key === 'libc' ? 'GLIBC' : key.toUpperCase()}`,
          value,
        ]),
      );
      try {
        const found = virtualPackagesFor(host.platform, host, env);
        return found.map(({ name, version, build }) => [name.normalized, version.toString(), build]);
      } catch (error) {
        if (error instanceof CondaParseError) return null;
        throw error;
      }
    });
    const sorted = (lists: readonly (readonly unknown[] | null)[]): unknown[] =>
      lists.map((list) => list && [...list].sort());
    expect(sorted(ours)).toEqual(sorted(expected));
  });
});
