/** How serious a finding is. Only `error` stops the work. */
export type Severity = 'error' | 'warning';

/** A place in a text file. Lines and columns count from 1; columns count UTF-16 code units. */
export interface TextLocation {
  /** The file as it should be shown; absolute. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  /** Column after the last character. */
  readonly endColumn?: number;
  /** The text of `line`, without its line end. */
  readonly lineText?: string;
}

/** A second place that belongs to a finding, such as the first of two equal keys. */
export interface RelatedLocation {
  readonly message: string;
  readonly location: TextLocation;
}

/** One finding about a user's input: what is wrong, where, and how to mend it. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Stable identifier, kebab-case, such as `manifest-unknown-key`. */
  readonly code: string;
  /** One sentence without a final full stop. */
  readonly message: string;
  readonly location?: TextLocation;
  /** What to say under the marked text, when it adds to the message. */
  readonly label?: string;
  readonly related?: readonly RelatedLocation[];
  readonly hint?: string;
}

/**
 * Renders a finding as plain text, in the shape `file:line:column: severity: message`, the line with the place marked,
 * then related places and the hint.
 *
 * @param displayPath turns an absolute path into the one to show; the identity when left out
 */
export function renderDiagnostic(
  diagnostic: Diagnostic,
  displayPath: (path: string) => string = (path) => path,
): string {
  const lines: string[] = [];
  const { location } = diagnostic;
  const place = location ? `${displayPath(location.file)}:${location.line}:${location.column}: ` : '';
  lines.push(`${place}${diagnostic.severity}: ${diagnostic.message}`);
  if (location) lines.push(...excerpt(location, diagnostic.label));
  for (const related of diagnostic.related ?? []) {
    const where = related.location;
    lines.push(`${displayPath(where.file)}:${where.line}:${where.column}: ${related.message}`);
    lines.push(...excerpt(where));
  }
  if (diagnostic.hint) lines.push(`  hint: ${diagnostic.hint}`);
  return lines.join('\n');
}

const widestExcerpt = 160;

/** The line of a place with carets under the marked part; a very long line is cut around it. */
function excerpt(location: TextLocation, label?: string): string[] {
  if (location.lineText === undefined) return [];
  const start = location.column - 1;
  const sameLine = location.endLine === undefined || location.endLine === location.line;
  const end = sameLine
    ? Math.max((location.endColumn ?? location.column + 1) - 1, start + 1)
    : location.lineText.length;
  const cut = Math.max(0, start - widestExcerpt / 2);
  const text = location.lineText.slice(cut, cut + widestExcerpt);
  const gutter = String(location.line);
  const pad = text.slice(0, start - cut).replace(/[^\t]/g, ' ');
  const carets = '^'.repeat(Math.max(1, Math.min(end - start, text.length - (start - cut))));
  return [`  ${gutter} | ${text}`, `  ${' '.repeat(gutter.length)} | ${pad}${carets}${label ? ` ${label}` : ''}`];
}
