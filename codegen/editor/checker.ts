/**
 * The front of the compiler as editors ask it: kernels kept in memory, and what is wrong with one of them. Nothing is compiled to
 * the end, written, or run. TypeScript's own errors are left to the editor, which shows them anyway.
 */
import type { Diagnostic } from '../diagnostics/diagnostics.js';
import { Adapter } from '../frontend/adapter.js';
import { readKernels } from '../frontend/frontend.js';

export class Checker {
  readonly #dsl: ReadonlyMap<string, string>;
  readonly #texts: Map<string, string>;
  readonly #borrowed: ReadonlyMap<string, string>;
  readonly #adapter: Adapter;

  constructor(
    kernels: ReadonlyMap<string, string>,
    dsl: ReadonlyMap<string, string>,
    borrowed: ReadonlyMap<string, string> = new Map(),
  ) {
    this.#dsl = dsl;
    this.#borrowed = borrowed;
    this.#texts = new Map(kernels);
    this.#adapter = new Adapter({ kernels, dsl, borrowed });
  }

  update(file: string, text: string): void {
    if (this.#texts.get(file) === text) return;
    this.#texts.set(file, text);
    this.#adapter.update(file, text);
  }

  remove(file: string): void {
    this.#texts.delete(file);
    this.#adapter.remove(file);
  }

  /** Kernels that may import a file: what is wrong in a helper is found where it is used. */
  #users(file: string): string[] {
    const name = /([^/]+)\.ts$/.exec(file)?.[1] ?? '';
    return [...this.#texts]
      .filter(
        ([other, text]) =>
          other !== file &&
          [`/${name}'`, `/${name}.js'`, `/${name}"`, `/${name}.js"`].some((end) => text.includes(end)),
      )
      .map(([other]) => other);
  }

  diagnose(file: string): readonly Diagnostic[] {
    const { diagnostics } = readKernels(
      { kernels: this.#texts, dsl: this.#dsl, borrowed: this.#borrowed },
      this.#adapter,
      new Set([file, ...this.#users(file)]),
    );
    return diagnostics.all.filter((d) => d.span.file === file && d.code.startsWith('TF'));
  }
}

/** What an editor shows of a diagnostic, `notes` being what it has to say of other places. */
export const messageOf = ({ code, message, hint }: Diagnostic, notes: readonly string[] = []): string =>
  [`${code}: ${message}`, ...notes, ...(hint ? [hint] : [])].join(' ');

/** The corrected code that a hint holds, and how it is offered. */
export const fixOf = ({
  span,
  hint,
  fix,
}: Diagnostic): { title: string; start: number; end: number; text: string } | undefined =>
  fix && fix.span.file === span.file
    ? { title: hint ?? `Write ${fix.text}.`, start: fix.span.start, end: fix.span.end, text: fix.text }
    : undefined;
