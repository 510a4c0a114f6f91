/** Diagnostics as data, collected so that all mistakes of a file are shown at once. */
import type { Span } from '../ir/types.js';
import type { Code } from './codes.js';

export interface Diagnostic {
  /** `TF…` for ours, `TS…` for an ordinary TypeScript error. */
  readonly code: Code | `TS${number}`;
  readonly message: string;
  readonly span: Span;
  readonly hint?: string;
  /** A second place that explains the first. */
  readonly related?: { readonly span: Span; readonly message: string };
}

export class Diagnostics {
  readonly #found: Diagnostic[] = [];

  report(code: Diagnostic['code'], span: Span, message: string, more: { hint?: string | undefined; related?: Diagnostic['related'] } = {}): void {
    // One mistake can be met twice where a helper is inlined twice.
    if (this.#found.some((d) => d.code === code && d.span.start === span.start && d.span.file === span.file && d.message === message)) return;
    this.#found.push({ code, message, span, ...(more.hint ? { hint: more.hint } : {}), ...(more.related ? { related: more.related } : {}) });
  }

  get all(): readonly Diagnostic[] {
    return [...this.#found].sort((a, b) => (a.span.file < b.span.file ? -1 : a.span.file > b.span.file ? 1 : a.span.start - b.span.start));
  }

  get any(): boolean {
    return this.#found.length > 0;
  }
}

/** Thrown to leave a construct after its mistake was reported; never seen by a user. */
export class Reported extends Error {}
