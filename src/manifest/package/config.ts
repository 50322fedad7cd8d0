import { type Findings, isTomlTable, type TomlPath } from '../toml/index.js';
import type { JsonObject, JsonValue } from './model.js';

/** Turns a table into what a backend gets as JSON. What JSON cannot say is reported. Spec: manifest.md 3.3. */
export function jsonOf(table: { readonly [key: string]: unknown }, path: TomlPath, findings: Findings): JsonObject {
  return Object.fromEntries(
    Object.entries(table).map(([key, value]) => [key, jsonValueOf(value, [...path, key], findings)]),
  );
}

function jsonValueOf(value: unknown, path: TomlPath, findings: Findings): JsonValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item, index) => jsonValueOf(item, [...path, index], findings));
  if (isTomlTable(value)) return jsonOf(value, path, findings);
  const what = value instanceof Date ? 'dates are' : `\`${value}\` is`;
  findings.error('manifest-config', `${what} not supported in the configuration of a backend`, path, {
    hint: 'Put it in quotes',
  });
  return null;
}
