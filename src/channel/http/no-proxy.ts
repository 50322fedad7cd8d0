import { BlockList, isIP } from 'node:net';

/**
 * Which hosts are asked without the proxy: `*`, names (which stand for what is below them too, with or without a dot
 * before), addresses and networks such as `10.0.0.0/8`; with a port only that port. Separated by commas or blanks.
 */
export function noProxyMatcher(list: string): (url: URL) => boolean {
  const entries = list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map((entry) => entry.toLowerCase());
  if (entries.includes('*')) return () => true;
  const networks = new BlockList();
  const names: { readonly name: string; readonly port: string | undefined }[] = [];
  for (const entry of entries) {
    if (!addNetwork(networks, entry)) names.push(nameOf(entry));
  }
  return (url) => {
    const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, '');
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    const version = isIP(host);
    if (version !== 0 && networks.check(host, version === 6 ? 'ipv6' : 'ipv4')) return true;
    return names.some((entry) => {
      if (entry.port !== undefined && entry.port !== port) return false;
      return host === entry.name || (version === 0 && host.endsWith(`.${entry.name}`));
    });
  };
}

function addNetwork(networks: BlockList, entry: string): boolean {
  const [address = '', prefix, ...more] = entry.split('/');
  const version = isIP(address);
  if (version === 0 || prefix === undefined || more.length > 0) return false;
  const bits = Number(prefix);
  if (!/^\d+$/.test(prefix) || bits > (version === 6 ? 128 : 32)) return false;
  networks.addSubnet(address, bits, version === 6 ? 'ipv6' : 'ipv4');
  return true;
}

function nameOf(entry: string): { name: string; port: string | undefined } {
  const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(entry);
  if (bracketed) return { name: bracketed[1] as string, port: bracketed[2] };
  if (isIP(entry) !== 0) return { name: entry, port: undefined };
  const [, host = entry, port] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  return { name: host.replace(/^\*?\./, ''), port };
}
