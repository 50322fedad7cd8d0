/** Names that a PEP 508 marker may ask for. */
const variables = new Set([
  'python_version',
  'python_full_version',
  'os_name',
  'os.name',
  'sys_platform',
  'sys.platform',
  'platform_release',
  'platform_system',
  'platform_version',
  'platform.version',
  'platform_machine',
  'platform.machine',
  'platform_python_implementation',
  'platform.python_implementation',
  'python_implementation',
  'implementation_name',
  'implementation_version',
  'extra',
  'extras',
  'dependency_groups',
]);

const tokenPattern = /\s*(?:(\(|\))|(<=|>=|===|==|~=|!=|<|>)|('[^']*'|"[^"]*")|([A-Za-z_][\w.]*))/y;

/** What is wrong with a PEP 508 environment marker, or undefined when nothing is. Checks form and names, not values. */
export function markerProblem(text: string): string | undefined {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.trimEnd().length) {
    const at = tokenPattern.lastIndex;
    const match = tokenPattern.exec(text);
    if (!match) return `cannot read '${text.slice(at).trim()}'`;
    tokens.push(match[0].trim());
  }
  let next = 0;
  const take = (): string | undefined => tokens[next++];
  const value = (): string | undefined => {
    const token = take();
    if (token === undefined) return 'it ends where a value should be';
    if (/^['"]/.test(token) || variables.has(token)) return undefined;
    return `'${token}' is no marker variable; texts stand in quotes`;
  };
  const comparison = (depth: number): string | undefined => {
    if (tokens[next] === '(') {
      if (depth > 100) return 'it is nested too deeply';
      next++;
      return disjunction(depth + 1) ?? (take() === ')' ? undefined : "a ')' is missing");
    }
    const problem = value();
    if (problem) return problem;
    const operator = take();
    const known =
      operator !== undefined &&
      (/^[<>=~!]/.test(operator) || operator === 'in' || (operator === 'not' && take() === 'in'));
    return known ? value() : `'${operator ?? ''}' is no comparison`;
  };
  const disjunction = (depth: number): string | undefined => {
    for (;;) {
      const problem = comparison(depth);
      if (problem) return problem;
      if (tokens[next] !== 'and' && tokens[next] !== 'or') return undefined;
      next++;
    }
  };
  return disjunction(0) ?? (next < tokens.length ? `'${tokens[next]}' is left over` : undefined);
}
