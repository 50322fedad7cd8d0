import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { describeWithOracle } from './oracle.js';

await describeWithOracle('the oracle', (oracle) => {
  test('answers with the pinned versions', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'oracle-'));
    try {
      const script = path.join(folder, 'versions.py');
      await writeFile(
        script,
        [
          'import json, sys',
          'from importlib.metadata import version',
          'json.dump({name: version(name) for name in json.load(sys.stdin)}, sys.stdout)',
        ].join('\n'),
      );
      await expect(oracle.ask(script, ['py-rattler', 'py-rattler-build'])).resolves.toEqual({
        'py-rattler': '0.28.0',
        'py-rattler-build': '0.73.0',
      });
      await writeFile(script, 'raise SystemExit("no answer: é")');
      await expect(oracle.ask(script, null)).rejects.toThrow('no answer: é');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
