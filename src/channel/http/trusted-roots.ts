import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import tls from 'node:tls';
import { messageOf, PixiBuildError } from '../../support/index.js';
import type { TlsRoots } from '../config/model.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where systems keep the roots in one file. */
const systemFiles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/**
 * The certificates that are trusted, as PEM: those that `roots` names, those of `SSL_CERT_FILE` and of the folders of
 * `SSL_CERT_DIR`, which add to them as pixi has it, and those of `NODE_EXTRA_CA_CERTS`. Undefined: as Node has it.
 * @throws PixiBuildError `certificates-unreadable`
 */
export async function trustedRoots(
  environment: Environment,
  roots: TlsRoots | undefined,
): Promise<string[] | undefined> {
  const own = [...(await certificatesOfFile(environment)), ...(await certificatesOfFolders(environment))];
  if (roots === undefined && own.length === 0) return undefined;
  const base = roots === 'system' ? await systemRoots() : tls.rootCertificates;
  const extra = environment['NODE_EXTRA_CA_CERTS'];
  const more = extra ? await readFile(extra, 'utf8').then(certificatesOf, () => []) : [];
  return [...new Set([...base, ...own, ...more])];
}

async function certificatesOfFile(environment: Environment): Promise<string[]> {
  const file = environment['SSL_CERT_FILE'];
  if (!file) return [];
  try {
    return certificatesOf(await readFile(file, 'utf8'));
  } catch (error) {
    throw unreadable('SSL_CERT_FILE', file, error);
  }
}

async function certificatesOfFolders(environment: Environment): Promise<string[]> {
  const folders = (environment['SSL_CERT_DIR'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const found: string[] = [];
  for (const folder of folders) {
    let names: string[];
    try {
      names = (await readdir(folder)).sort();
    } catch (error) {
      throw unreadable('SSL_CERT_DIR', folder, error);
    }
    // Such folders hold all kinds of things; what cannot be read or is no certificate does not count.
    const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8').catch(() => '')));
    found.push(...texts.flatMap(certificatesOf));
  }
  return found;
}

/** Certificates of the machine; where Node does not know them (before 22.15), from the usual files. */
async function systemRoots(): Promise<readonly string[]> {
  const { getCACertificates } = tls as { getCACertificates?: (kind: 'system') => string[] };
  const known = getCACertificates?.('system') ?? [];
  if (known.length > 0) return known;
  for (const file of systemFiles) {
    const found = await readFile(file, 'utf8').then(certificatesOf, () => []);
    if (found.length > 0) return found;
  }
  throw new PixiBuildError('certificates-unreadable', 'The root certificates of this machine were not found', {
    exitCode: 2,
    hint: "Use Node 22.15 or later, set SSL_CERT_FILE, or set tls-root-certs to 'webpki'.",
  });
}

function certificatesOf(text: string): string[] {
  return text.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED )?CERTIFICATE-----/g) ?? [];
}

function unreadable(variable: string, place: string, error: unknown): PixiBuildError {
  return new PixiBuildError('certificates-unreadable', `${variable} names ${place}, which cannot be read`, {
    hint: `Correct or unset ${variable}.`,
    exitCode: 2,
    cause: error,
    details: [messageOf(error)],
  });
}
