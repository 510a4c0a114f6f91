/** A diagnostic as an author reads it: place, frame, what is wrong, what to write instead. */
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

export function formatDiagnostic(diagnostic: Diagnostic, text: string, paint: Paint = plain): string {
  const { line, column } = position(text, diagnostic.span.start);
  const lines = text.split('\n');
  const width = String(line + 1).length;
  const frame: string[] = [];
  for (let at = Math.max(1, line - 1); at <= Math.min(lines.length, line + 1); at++) {
    const source = lines[at - 1]!;
    frame.push(paint.dim(`  ${String(at).padStart(width)} | `) + source);
    if (at === line) {
      const length = Math.max(1, Math.min(diagnostic.span.end - diagnostic.span.start, source.length - column + 1));
      frame.push(paint.dim(`  ${' '.repeat(width)} | `) + ' '.repeat(column - 1) + paint.error('~'.repeat(length)));
    }
  }
  const parts = [`${paint.strong(`${diagnostic.span.file}:${line}:${column}`)} ${paint.error(`error ${diagnostic.code}`)}: ${diagnostic.message}`, ...frame];
  if (diagnostic.related) {
    const other = position(text, diagnostic.related.span.start);
    parts.push(paint.dim(`  see ${diagnostic.related.span.file}:${other.line}:${other.column}: ${diagnostic.related.message}`));
  }
  if (diagnostic.hint) parts.push(`  ${paint.strong('hint')}: ${diagnostic.hint}`);
  return parts.join('\n');
}
