/** A diagnostic as an author reads it: place, frame, what is wrong, what to write instead. */
import type { Span } from '../language/types.js';
import type { Diagnostic } from './diagnostics.js';

export function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}

export interface Paint {
  readonly strong: (text: string) => string;
  readonly error: (text: string) => string;
  readonly dim: (text: string) => string;
}

const plain: Paint = { strong: (t) => t, error: (t) => t, dim: (t) => t };

/** Where the text of a file is found; a text alone is that of the diagnostic's own file. */
export type Texts = string | ReadonlyMap<string, string>;

export function formatDiagnostic(diagnostic: Diagnostic, texts: Texts, paint: Paint = plain): string {
  const textOf = (file: string): string => {
    if (typeof texts !== 'string') return texts.get(file) ?? '';
    return file === diagnostic.span.file ? texts : '';
  };
  const place = ({ file, start }: Span): string => {
    const text = textOf(file);
    const { line, column } = position(text, start);
    return text === '' ? file : `${file}:${line}:${column}`;
  };
  const lines = [
    `${paint.strong(place(diagnostic.span))} ${paint.error(`error ${diagnostic.code}`)}: ${diagnostic.message}`,
  ];
  lines.push(...frame(diagnostic.span, textOf(diagnostic.span.file), paint));
  for (const note of diagnostic.related ?? []) lines.push(paint.dim(`  see ${place(note.span)}: ${note.message}`));
  if (diagnostic.hint) lines.push(`  ${paint.strong('hint')}: ${diagnostic.hint}`);
  return lines.join('\n');
}

/** The first line of the place, one before and one after it. */
function frame(span: Span, text: string, paint: Paint): string[] {
  const { line, column } = position(text, span.start);
  // A carriage return would take the cursor back over what is shown.
  const lines = text.split('\n').map((l) => l.replace(/\r$/, ''));
  const width = String(Math.min(lines.length, line + 1)).length;
  const out: string[] = [];
  for (let at = Math.max(1, line - 1); at <= Math.min(lines.length, line + 1); at++) {
    const source = lines[at - 1]!;
    out.push(`${paint.dim(`  ${String(at).padStart(width)} | `)}${source}`.trimEnd());
    if (at !== line) continue;
    const length = Math.max(1, Math.min(span.end - span.start, source.length - column + 1));
    // Tabs stay tabs, so that the mark stands under what it marks.
    const indent = source.slice(0, column - 1).replace(/[^\t]/g, ' ');
    out.push(paint.dim(`  ${' '.repeat(width)} | `) + indent + paint.error('~'.repeat(length)));
  }
  return out;
}
