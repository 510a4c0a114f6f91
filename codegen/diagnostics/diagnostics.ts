/** Diagnostics as data, collected so that all mistakes of a file are shown at once. */
import type { Span } from '../language/types.js';
import type { Code } from './codes.js';

/** A second place that explains the first. */
export interface Note {
  readonly span: Span;
  readonly message: string;
}

/** What would stand in the place of a span if the hint were followed to the letter. */
export interface Fix {
  readonly span: Span;
  readonly text: string;
}

export interface Diagnostic {
  /** `TF…` for ours, `TS…` for an ordinary TypeScript error. */
  readonly code: Code | `TS${number}`;
  readonly message: string;
  readonly span: Span;
  readonly hint?: string;
  readonly fix?: Fix;
  readonly related?: readonly Note[];
}

export interface More {
  readonly hint?: string | undefined;
  readonly fix?: Fix | undefined;
  readonly related?: readonly Note[] | undefined;
}

function before(a: Diagnostic, b: Diagnostic): number {
  if (a.span.file !== b.span.file) return a.span.file < b.span.file ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

export class Diagnostics {
  readonly #found: Diagnostic[] = [];
  readonly #places = new Set<string>();

  report(code: Diagnostic['code'], span: Span, message: string, more: More = {}): void {
    // One mistake is met again wherever its helper is inlined.
    const place = `${code} ${span.file}:${span.start}-${span.end}`;
    if (this.#places.has(place)) return;
    this.#places.add(place);
    const { hint, fix, related } = more;
    this.#found.push({
      code,
      message,
      span,
      ...(hint ? { hint } : {}),
      ...(fix ? { fix } : {}),
      ...(related && related.length > 0 ? { related } : {}),
    });
  }

  add(diagnostic: Diagnostic): void {
    this.report(diagnostic.code, diagnostic.span, diagnostic.message, diagnostic);
  }

  /** In the order of the source. */
  get all(): readonly Diagnostic[] {
    return [...this.#found].sort(before);
  }

  get count(): number {
    return this.#found.length;
  }

  get any(): boolean {
    return this.#found.length > 0;
  }
}

/** Thrown to leave a construct after its mistake was reported; never seen by a user. */
export class Reported extends Error {}
