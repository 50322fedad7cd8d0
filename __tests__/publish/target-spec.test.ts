import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { openPublishTarget, parsePublishTarget } from '../../src/publish/index.js';
import { PixiBuildError, silentReporter } from '../../src/support/index.js';

const cwd = path.resolve('/work/space');
const parse = (text: string, more: { env?: Record<string, string>; offline?: boolean; kind?: 'directory' } = {}) =>
  parsePublishTarget(text, { cwd, kind: more.kind ?? 'channel', env: more.env ?? {}, offline: more.offline ?? false });

function failureOf(work: () => unknown): PixiBuildError {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(PixiBuildError);
    return error as PixiBuildError;
  }
  throw new Error('no failure');
}

const prefix = (channel: string, server = 'https://prefix.dev') => ({ kind: 'prefix', server, channel });
const own = { PREFIX_SERVER_URL: 'http://127.0.0.1:8080' };

describe('forms of a target channel', () => {
  test.each<[string, unknown, Record<string, string>?]>([
    ['channel', { kind: 'local-channel', path: path.join(cwd, 'channel') }],
    ['./a/../b', { kind: 'local-channel', path: path.join(cwd, 'b') }],
    ['~/c', { kind: 'local-channel', path: path.join(homedir(), 'c') }],
    [' padded ', { kind: 'local-channel', path: path.join(cwd, 'padded') }],
    [path.resolve('/abs/olute'), { kind: 'local-channel', path: path.resolve('/abs/olute') }],
    [pathToFileURL('/a/c').href, { kind: 'local-channel', path: path.resolve('/a/c') }],
    ['https://prefix.dev/chan', prefix('chan')],
    ['https://PREFIX.dev/chan/', prefix('chan')],
    ['https://prefix.dev//user//chan/?q=1#f', prefix('user/chan')],
    ['https://repo.prefix.dev/chan', prefix('chan', 'https://repo.prefix.dev')],
    ['prefix://host.org/chan', prefix('chan', 'https://host.org')],
    ['prefix://host.org:8443/user/chan/', prefix('user/chan', 'https://host.org:8443')],
    ['prefix://127.0.0.1:99/chan', prefix('chan', 'http://127.0.0.1:99')],
    ['prefix://localhost/chan', prefix('chan', 'http://localhost')],
    ['http://127.0.0.1:8080/chan', prefix('chan', 'http://127.0.0.1:8080'), own],
    ['http://127.0.0.1:8080/user/chan/', prefix('user/chan', 'http://127.0.0.1:8080'), own],
    [
      'https://own.org/base/chan',
      prefix('chan', 'https://own.org/base'),
      { PREFIX_SERVER_URL: 'https://own.org/base/' },
    ],
    ['https://anaconda.org/owner', { kind: 'anaconda', owner: 'owner', label: 'main' }],
    ['https://anaconda.org/owner/', { kind: 'anaconda', owner: 'owner', label: 'main' }],
    ['https://anaconda.org/owner/dev', { kind: 'anaconda', owner: 'owner', label: 'dev' }],
    ['https://my-quetz.org/get/chan', { kind: 'quetz', server: 'https://my-quetz.org', channel: 'chan' }],
    ['quetz://host:1/chan', { kind: 'quetz', server: 'https://host:1', channel: 'chan' }],
    ['artifactory://host/repo', { kind: 'artifactory', server: 'https://host', repository: 'repo' }],
    ['cloudsmith://Owner/repo/', { kind: 'cloudsmith', owner: 'Owner', repository: 'repo' }],
    ['s3://Bucket', { kind: 's3', bucket: 'Bucket', prefix: '' }],
    ['s3://bucket/a/b/', { kind: 's3', bucket: 'bucket', prefix: 'a/b' }],
  ])('%s', (...[text, expected, env]) => expect(parse(text, { env })).toEqual(expected));

  test('file URLs are decoded', () => {
    const expected = { kind: 'local-channel', path: path.resolve('/a b/c%d') };
    expect(parse(pathToFileURL('/a b/c%d').href)).toEqual(expected);
  });

  test('a drive letter is no scheme', () => {
    expect(parse('C:/channel')).toMatchObject({ kind: 'local-channel' });
    expect(parse('C:\\channel')).toMatchObject({ kind: 'local-channel' });
  });

  test.each<[string, string, RegExp, Record<string, string>?]>([
    ['', 'publish-target-invalid', /empty/],
    ['conda-forge', 'publish-target-unsupported', /conda-forge/],
    ['https://prefix.dev', 'publish-target-invalid', /no channel/],
    ['https://prefix.dev//', 'publish-target-invalid', /no channel/],
    ['https://prefix.dev/channels/mine', 'publish-target-invalid', /a page about a channel/],
    ['http://prefix.dev/chan', 'publish-target-invalid', /unencrypted/],
    ['https://user:geheim@prefix.dev/chan', 'publish-target-invalid', /user name or password/],
    ['https://prefix.dev/a%2Fb', 'publish-target-invalid', /not a name/],
    ['https://prefix.dev/a%20b', 'publish-target-invalid', /not a name/],
    ['https://prefix.dev/%2e%2e', 'publish-target-invalid', /no channel|not a name/],
    ['https://prefix.dev/%zz', 'publish-target-invalid', /properly encoded/],
    ['https://prefix.dev.evil.org/chan', 'publish-target-unsupported', /cannot be told/],
    ['https://notprefix.dev/chan', 'publish-target-unsupported', /cannot be told/],
    ['https://example.org/chan', 'publish-target-unsupported', /cannot be told/],
    ['http://127.0.0.1:8081/chan', 'publish-target-unsupported', /cannot be told/, own],
    ['http://127.0.0.1:80801/chan', 'publish-target-invalid', /not a valid URL/, own],
    ['http://127.0.0.1:8080', 'publish-target-invalid', /no channel/, own],
    ['https://x.org/c', 'publish-target-invalid', /PREFIX_SERVER_URL/, { PREFIX_SERVER_URL: 'http://x.org' }],
    ['https://x.org/c', 'publish-target-invalid', /PREFIX_SERVER_URL/, { PREFIX_SERVER_URL: 'x.org' }],
    ['https://anaconda.org/', 'publish-target-invalid', /anaconda.org\/<owner>/],
    ['https://anaconda.org/a/b/c', 'publish-target-invalid', /anaconda.org\/<owner>/],
    ['cloudsmith://owner', 'publish-target-invalid', /cloudsmith/],
    ['cloudsmith://owner/a/b', 'publish-target-invalid', /cloudsmith/],
    ['s3://', 'publish-target-invalid', /URL|host/],
    ['artifactory://host', 'publish-target-invalid', /no repository/],
    ['ftp://host/x', 'publish-target-unsupported', /ftp/],
    ['channel://x', 'publish-target-unsupported', /channel:/],
    ['file://otherhost/x', 'publish-target-invalid', /file URL/],
  ])('%j is the error %s', (...[text, code, message, env]) => {
    const failure = failureOf(() => parse(text, { env }));
    expect(failure).toMatchObject({ code, exitCode: 2 });
    expect(failure.message).toMatch(message);
    expect(failure.hint).toBeTruthy();
    expect(JSON.stringify([failure.message, failure.hint])).not.toContain('geheim');
  });

  test('offline only folders are targets', () => {
    expect(failureOf(() => parse('https://prefix.dev/c', { offline: true }))).toMatchObject({ code: 'offline' });
    expect(failureOf(() => parse('s3://b/c', { offline: true }))).toMatchObject({ code: 'offline' });
    expect(parse('out', { offline: true }).kind).toBe('local-channel');
    expect(parse('out', { offline: true, kind: 'directory' }).kind).toBe('directory');
  });
});

describe('target directories', () => {
  test('are paths', () => {
    expect(parse('conda-forge', { kind: 'directory' })).toEqual({
      kind: 'directory',
      path: path.join(cwd, 'conda-forge'),
    });
    expect(parse(pathToFileURL('/x').href, { kind: 'directory' })).toEqual({
      kind: 'directory',
      path: path.resolve('/x'),
    });
    expect(failureOf(() => parse('https://prefix.dev/c', { kind: 'directory' })).exitCode).toBe(2);
  });
});

describe('targets that are not there yet', () => {
  const context = { env: {}, report: silentReporter };

  test.each(['https://anaconda.org/o', 'quetz://h/c', 'artifactory://h/r', 'cloudsmith://o/r', 's3://b/p'])(
    '%s says so before anything is built',
    async (text) => {
      const target = openPublishTarget(parse(text), context);
      await expect(target.validate()).rejects.toMatchObject({ code: 'publish-target-not-yet', exitCode: 2 });
    },
  );

  test('attestations say so too', () => {
    const open = (text: string) => () => openPublishTarget(parse(text), { ...context, generateAttestation: true });
    expect(failureOf(open('https://prefix.dev/c'))).toMatchObject({ code: 'attestation-not-yet', exitCode: 2 });
    expect(failureOf(open('folder'))).toMatchObject({ code: 'attestation-not-possible', exitCode: 2 });
  });
});
