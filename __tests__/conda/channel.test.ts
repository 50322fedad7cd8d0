import { describe, expect, test } from '@jest/globals';
import {
  CondaParseError,
  canonicalChannelName,
  channelNameOfUrl,
  formatPackageFileName,
  parseChannel,
  parsePackageFileName,
  subdirUrl,
} from '../../src/conda/index.js';

const context = { rootDirectory: '/work/space', homeDirectory: '/home/me' };

describe('channels', () => {
  test.each<[string, string, string | undefined]>([
    ['conda-forge', 'https://conda.anaconda.org/conda-forge/', 'conda-forge'],
    ['conda-forge/', 'https://conda.anaconda.org/conda-forge/', 'conda-forge'],
    ['conda-forge/label/dev', 'https://conda.anaconda.org/conda-forge/label/dev/', 'conda-forge/label/dev'],
    ['https://conda.anaconda.org/conda-forge', 'https://conda.anaconda.org/conda-forge/', 'conda-forge'],
    ['https://repo.example.org/a/b', 'https://repo.example.org/a/b/', 'a/b'],
    ['https://repo.example.org', 'https://repo.example.org/', undefined],
    ['https://repo.example.org/a?b', 'https://repo.example.org/a/?b', 'a'],
    ['s3://bucket/team', 's3://bucket/team/', undefined],
    ['file:///a/b', 'file:///a/b/', undefined],
    ['./here', 'file:///work/space/here/', undefined],
    ['../there', 'file:///work/there/', undefined],
    ['~/mine', 'file:///home/me/mine/', undefined],
    ['/abs/a b', 'file:///abs/a%20b/', undefined],
    ['C:\\channel', 'file:///C:/channel/', undefined],
    ['C:/channel', 'file:///C:/channel/', undefined],
  ])('%s', (text, baseUrl, name) => {
    expect(parseChannel(text, context)).toEqual({ baseUrl, name, platforms: undefined });
  });

  test('a relative directory below a root on Windows', () => {
    expect(parseChannel('./here', { rootDirectory: 'D:\\work' }).baseUrl).toBe('file:///D:/work/here/');
  });

  test('platforms behind a channel', () => {
    expect(parseChannel('conda-forge[linux-64, noarch]')).toEqual({
      baseUrl: 'https://conda.anaconda.org/conda-forge/',
      name: 'conda-forge',
      platforms: ['linux-64', 'noarch'],
    });
    expect(parseChannel('conda-forge[]').platforms).toBeUndefined();
    expect(() => parseChannel('conda-forge[linux-65]')).toThrow(/'linux-65' is not a known platform/);
  });

  test.each(['a:b', 'a\\b', 'a[b', 'a]b', '', '/'.repeat(0), 'http://', 'conda-forge[linux-64]x'])(
    '%j is no channel',
    (text) => {
      expect(() => parseChannel(text, context)).toThrow(CondaParseError);
    },
  );

  test('directories need something to start from', () => {
    expect(() => parseChannel('./here')).toThrow(/not known what it is relative to/);
    expect(() => parseChannel('~/here', { rootDirectory: '/x' })).toThrow(/not known what it is relative to/);
  });

  test.each([
    ['https://u:secret@x.org/a', 'https://u:********@x.org/a/'],
    ['https://x.org/t/secret/a', 'https://x.org/t/********/a/'],
    ['https://x.org/t/', 'https://x.org/t/'],
    ['conda-forge', 'https://conda.anaconda.org/conda-forge/'],
  ])('the canonical name of %s shows no secret', (text, name) => {
    expect(canonicalChannelName(parseChannel(text))).toBe(name);
  });

  test('URLs of platforms, names of URLs, other aliases', () => {
    expect(subdirUrl(parseChannel('conda-forge'), 'noarch')).toBe('https://conda.anaconda.org/conda-forge/noarch/');
    expect(channelNameOfUrl('https://conda.anaconda.org/a/b/')).toBe('a/b');
    expect(channelNameOfUrl('https://x.org/a/')).toBeUndefined();
    expect(parseChannel('a', { alias: 'https://x.org/channels/' }).baseUrl).toBe('https://x.org/channels/a/');
  });
});

describe('file names of packages', () => {
  test.each([
    ['foo-1.0-py27_0.conda', { name: 'foo', version: '1.0', build: 'py27_0', extension: '.conda' }],
    ['foo-bar-1.0-0.tar.bz2', { name: 'foo-bar', version: '1.0', build: '0', extension: '.tar.bz2' }],
  ])('%s', (fileName, parts) => {
    const parsed = parsePackageFileName(fileName);
    expect(parsed).toEqual(parts);
    expect(parsed && formatPackageFileName(parsed)).toBe(fileName);
  });

  test.each(['foo-1.0-0.zip', 'foo-1.0.conda', '-1.0-0.conda', 'foo.conda', '.conda', 'foo-1.0-0.CONDA', '1-0.conda'])(
    '%s is none',
    (fileName) => {
      expect(parsePackageFileName(fileName)).toBeUndefined();
    },
  );
});
