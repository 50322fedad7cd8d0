/** What a value of a JSON document may be. */
export type Shape =
  | 'text'
  | 'flag'
  | 'texts'
  | 'text map'
  | 'lists by text'
  | readonly string[]
  | { readonly list: Shape }
  | { readonly oneOf: readonly Shape[] }
  | ObjectShape;

export interface ObjectShape {
  readonly required?: Readonly<Record<string, Shape>>;
  /** May also be null. */
  readonly optional?: Readonly<Record<string, Shape>>;
  /** Whether other keys are passed over. */
  readonly isOpen?: boolean;
}

const expected = {
  text: 'a text',
  flag: 'true or false',
  texts: 'a list of texts',
  'text map': 'an object of texts',
  'lists by text': 'an object of lists of texts',
} as const;

/**
 * What is wrong with a value, with its place in front; undefined when nothing is.
 * @param at the place, such as `menu_items[0].command`
 */
export function problemOf(value: unknown, shape: Shape, at: string): string | undefined {
  if (typeof shape === 'string') return isOfKind(value, shape) ? undefined : `${at} is not ${expected[shape]}`;
  if (isWords(shape)) return shape.includes(value as string) ? undefined : `${at} is none of ${shape.join(', ')}`;
  if ('oneOf' in shape) {
    const problems = shape.oneOf.map((one) => problemOf(value, one, at));
    return problems.includes(undefined) ? undefined : problems.join(', and ');
  }
  if ('list' in shape) {
    if (!Array.isArray(value)) return `${at} is not a list`;
    return first(value, (item, index) => problemOf(item, shape.list, `${at}[${index}]`));
  }
  return problemOfObject(value, shape as ObjectShape, at);
}

function problemOfObject(value: unknown, shape: ObjectShape, at: string): string | undefined {
  const { required = {}, optional = {}, isOpen = false } = shape;
  if (!isObject(value)) return `${at || 'it'} is not an object`;
  const place = (key: string): string => (at === '' ? key : `${at}.${key}`);
  const missing = Object.keys(required).find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) return `${place(missing)} is missing`;
  return first(Object.entries(value), ([key, inner]) => {
    if (Object.hasOwn(required, key)) return problemOf(inner, required[key] as Shape, place(key));
    if (!Object.hasOwn(optional, key)) return isOpen ? undefined : `${place(key)} is not known`;
    return inner === null ? undefined : problemOf(inner, optional[key] as Shape, place(key));
  });
}

function isOfKind(value: unknown, kind: keyof typeof expected): boolean {
  const areTexts = (list: unknown): boolean => Array.isArray(list) && list.every((one) => typeof one === 'string');
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'flag') return typeof value === 'boolean';
  if (kind === 'texts') return areTexts(value);
  if (!isObject(value)) return false;
  return Object.values(value).every((one) => (kind === 'text map' ? typeof one === 'string' : areTexts(one)));
}

const isWords = (shape: Shape): shape is readonly string[] => Array.isArray(shape);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function first<T>(items: readonly T[], problem: (item: T, index: number) => string | undefined): string | undefined {
  for (const [index, item] of items.entries()) {
    const found = problem(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
