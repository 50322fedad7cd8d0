/** One way to authenticate that a server offers. */
export interface Challenge {
  /** Lower case. */
  readonly scheme: string;
  /** Names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameter = new RegExp(`^\\s*,?\\s*(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}))`);
const start = new RegExp(
  `^[\\s,]*(${token})(?:\\s+(?=${token}\\s*=\\s*[^=,\\s])|\\s*(?=,|$)|\\s+[A-Za-z0-9._~+/-]+=*\\s*(?=,|$))`,
);

/** Reads a `WWW-Authenticate` header (RFC 9110, 11.6.1). What follows something odd is left out. */
export function parseChallenges(header: string | undefined): Challenge[] {
  const challenges: Challenge[] = [];
  let rest = header ?? '';
  for (let found = start.exec(rest); found; found = start.exec(rest)) {
    rest = rest.slice(found[0].length);
    const parameters = new Map<string, string>();
    for (let pair = parameter.exec(rest); pair; pair = parameter.exec(rest)) {
      const value = pair[2]?.replace(/\\(.)/g, '$1') ?? pair[3] ?? '';
      parameters.set((pair[1] as string).toLowerCase(), value);
      rest = rest.slice(pair[0].length);
    }
    challenges.push({ scheme: (found[1] as string).toLowerCase(), parameters });
  }
  return challenges;
}
