export type PlainObject = Readonly<Record<string, unknown>>;

/** An object as JSON and msgpack have them: no list, no bytes. */
export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
