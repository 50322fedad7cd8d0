import { parsePypiVersion, parseSpecifier, satisfies } from './pep440.js';

/** Variable of PEP 508 to its value. One that is missing makes every comparison with it false. */
export type MarkerEnvironment = Readonly<Record<string, string | undefined>>;

export type Marker =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Marker[] }
  | { readonly kind: 'compare'; readonly left: Operand; readonly operator: string; readonly right: Operand };

export type Operand =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const tokenPattern = /\s*(?:(\(|\))|(<=|>=|===|==|~=|!=|<|>)|('[^']*'|"[^"]*")|([A-Za-z_][\w.]*))/y;

/** Spellings of old. */
const aliases: Readonly<Record<string, string>> = {
  'os.name': 'os_name',
  'sys.platform': 'sys_platform',
  'platform.version': 'platform_version',
  'platform.machine': 'platform_machine',
  'platform.python_implementation': 'platform_python_implementation',
  python_implementation: 'platform_python_implementation',
};

/**
 * Reads an environment marker (PEP 508).
 * @returns undefined when the text is none
 */
export function parseMarker(text: string): Marker | undefined {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.trimEnd().length) {
    const match = tokenPattern.exec(text);
    if (!match) return undefined;
    tokens.push(match[0].trim());
  }
  const reader = new Reader(tokens);
  const marker = reader.either(0);
  return reader.atEnd ? marker : undefined;
}

/** Nested deeper, a marker is there to exhaust the stack. */
const maximumDepth = 100;

class Reader {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get atEnd(): boolean {
    return this.#next === this.#tokens.length;
  }

  either(depth: number): Marker | undefined {
    return this.#list('or', () => this.#list('and', () => this.#term(depth)));
  }

  #list(word: 'and' | 'or', read: () => Marker | undefined): Marker | undefined {
    const parts: Marker[] = [];
    do {
      const part = read();
      if (!part) return undefined;
      parts.push(part);
    } while (this.#take(word));
    return parts.length === 1 ? parts[0] : { kind: word, parts };
  }

  #term(depth: number): Marker | undefined {
    if (this.#take('(')) {
      const inner = depth < maximumDepth ? this.either(depth + 1) : undefined;
      return inner && this.#take(')') ? inner : undefined;
    }
    const left = this.#operand();
    const operator = this.#operator();
    const right = this.#operand();
    return left && operator && right ? { kind: 'compare', left, operator, right } : undefined;
  }

  #operator(): string | undefined {
    const token = this.#tokens[this.#next++];
    if (token === 'not') return this.#take('in') ? 'not in' : undefined;
    return token !== undefined && (/^[<>=~!]/.test(token) || token === 'in') ? token : undefined;
  }

  #operand(): Operand | undefined {
    const token = this.#tokens[this.#next++];
    if (token === undefined) return undefined;
    if (/^['"]/.test(token)) return { kind: 'text', text: token.slice(1, -1) };
    return /^[A-Za-z_]/.test(token) ? { kind: 'variable', name: aliases[token] ?? token } : undefined;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#next] !== token) return false;
    this.#next++;
    return true;
  }
}

/** Names of the variables that a marker asks for. */
export function markerVariables(marker: Marker): ReadonlySet<string> {
  if (marker.kind !== 'compare') return new Set(marker.parts.flatMap((part) => [...markerVariables(part)]));
  const operands = [marker.left, marker.right];
  return new Set(operands.flatMap((operand) => (operand.kind === 'variable' ? [operand.name] : [])));
}

export function evaluateMarker(marker: Marker, environment: MarkerEnvironment): boolean {
  switch (marker.kind) {
    case 'and':
      return marker.parts.every((part) => evaluateMarker(part, environment));
    case 'or':
      return marker.parts.some((part) => evaluateMarker(part, environment));
    case 'compare': {
      const left = operandText(marker.left, environment);
      const right = operandText(marker.right, environment);
      return left !== undefined && right !== undefined && compare(left, marker.operator, right);
    }
  }
}

function operandText(operand: Operand, environment: MarkerEnvironment): string | undefined {
  return operand.kind === 'text' ? operand.text : environment[operand.name];
}

/** As versions where both sides are such, else as texts (PEP 508). */
function compare(left: string, operator: string, right: string): boolean {
  if (operator === 'in') return right.includes(left);
  if (operator === 'not in') return !right.includes(left);
  const version = parsePypiVersion(left);
  const specifier = parseSpecifier(`${operator}${right}`);
  if (version && specifier) return satisfies(version, specifier);
  switch (operator) {
    case '==':
    case '===':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return false;
  }
}
