import { describe, expect, test } from '@jest/globals';
import { CondaParseError, readPackageRecord, readRunExports, recordStem } from '../../src/conda/index.js';

const least = { name: 'Foo', version: '1.0', build: '0', build_number: 2 };

describe('package records', () => {
  test('everything that repodata can say', () => {
    const md5 = 'ABCDEF0123456789abcdef0123456789';
    const record = readPackageRecord({
      ...least,
      subdir: 'linux-64',
      depends: ['python >=3.9'],
      constrains: ['bar <2'],
      extra_depends: { test: ['pytest'] },
      flags: ['cuda'],
      features: 'old',
      track_features: 'a b,c',
      license: 'MIT',
      license_family: 'MIT',
      md5,
      sha256: md5 + md5,
      legacy_bz2_md5: md5,
      legacy_bz2_size: 5,
      size: 7,
      timestamp: 1_700_000_000,
      noarch: 'python',
      platform: 'linux',
      arch: 'x86_64',
      python_site_packages_path: 'lib/python3.13t/site-packages',
      purls: ['pkg:pypi/foo'],
      run_exports: { weak: ['foo >=1'], strong: [] },
      other: true,
    });
    expect(record).toMatchObject({
      build: '0',
      buildNumber: 2,
      subdir: 'linux-64',
      depends: ['python >=3.9'],
      constrains: ['bar <2'],
      extraDepends: { test: ['pytest'] },
      flags: ['cuda'],
      features: 'old',
      trackFeatures: ['a', 'b', 'c'],
      license: 'MIT',
      licenseFamily: 'MIT',
      md5: md5.toLowerCase(),
      sha256: (md5 + md5).toLowerCase(),
      legacyBz2Md5: md5.toLowerCase(),
      legacyBz2Size: 5,
      size: 7,
      timestampMs: 1_700_000_000_000,
      noarch: 'python',
      platform: 'linux',
      arch: 'x86_64',
      pythonSitePackagesPath: 'lib/python3.13t/site-packages',
      purls: ['pkg:pypi/foo'],
      runExports: { weak: ['foo >=1'] },
    });
    expect([record.name.source, record.name.normalized, record.version.source]).toEqual(['Foo', 'foo', '1.0']);
    expect(recordStem(record)).toBe('foo-1.0-0');
  });

  test.each([
    [{ timestamp: 1_700_000_000_123 }, { timestampMs: 1_700_000_000_123 }],
    [{ timestamp: 0 }, { timestampMs: undefined }],
    [{ timestamp: 'x' }, { timestampMs: undefined }],
    [{ noarch: true }, { noarch: 'generic' }],
    [{ noarch: 'generic' }, { noarch: 'generic' }],
    [{ noarch: null }, { noarch: undefined }],
    [{ track_features: ['a', ''] }, { trackFeatures: ['a'] }],
    [{ track_features: '' }, { trackFeatures: undefined }],
    [
      { depends: null, constrains: 3 },
      { depends: [], constrains: [] },
    ],
    [
      { md5: 'abc', sha256: 4, size: -1 },
      { md5: undefined, sha256: undefined, size: undefined },
    ],
    [{ platform: 'linux', arch: 'x86_64' }, { subdir: 'linux-64' }],
    [{ platform: 'linux', arch: 'aarch64' }, { subdir: 'linux-aarch64' }],
    [{ platform: 'win', arch: 'x86' }, { subdir: 'win-32' }],
    [{}, { subdir: 'noarch' }],
  ])('%j is read as %j', (fields, expected) => {
    expect(readPackageRecord({ ...least, ...fields })).toMatchObject(expected);
  });

  test.each([
    [null, /is an object/],
    [[], /is an object/],
    [{ ...least, name: undefined }, /no valid 'name'/],
    [{ ...least, name: 'a b' }, /not a valid package name/],
    [{ ...least, version: 1.0 }, /of 'Foo' has no valid 'version'/],
    [{ ...least, version: '1..2' }, /expected a version component/],
    [{ ...least, build: null }, /no valid 'build'/],
    [{ ...least, build_number: -1 }, /no valid 'build_number'/],
    [{ ...least, build_number: '1' }, /no valid 'build_number'/],
  ])('%j is refused', (json, message) => {
    expect(() => readPackageRecord(json)).toThrow(CondaParseError);
    expect(() => readPackageRecord(json)).toThrow(message);
  });

  test.each([
    [['a'], { weak: ['a'] }],
    [
      { weak: ['a'], strong: ['b'], noarch: ['c'] },
      { weak: ['a'], strong: ['b'], noarch: ['c'] },
    ],
    [
      { weak_constrains: ['a'], strong_constrains: ['b'] },
      { weakConstrains: ['a'], strongConstrains: ['b'] },
    ],
    [{ weak: [] }, {}],
    [null, {}],
  ])('run exports %j', (json, expected) => {
    expect(readRunExports(json)).toEqual(expected);
  });
});
