/** The kernels around the file that is being edited, read once and kept; each look takes up what changed since. */
import { statSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readSources, ROOT } from '../cli/project.js';
import type { Diagnostic } from '../diagnostics/diagnostics.js';
import { Adapter } from '../frontend/adapter.js';
import { readKernels } from '../frontend/frontend.js';

export class Workspace {
  readonly #dsl: ReadonlyMap<string, string>;
  readonly #texts: Map<string, string>;
  readonly #changed = new Map<string, number>();
  readonly #adapter: Adapter;

  constructor() {
    const { kernels, dsl } = readSources();
    this.#dsl = dsl;
    this.#texts = new Map(kernels);
    this.#adapter = new Adapter({ kernels, dsl });
    for (const file of kernels.keys()) this.#changed.set(file, changedAt(file));
  }

  /** The path of a kernel file inside the project; undefined for every other file. */
  static fileOf(path: string): string | undefined {
    const file = relative(ROOT, path).split(sep).join('/');
    return file.startsWith('kernels/') && file.endsWith('.ts') ? file : undefined;
  }

  /** What the compiler says about a file that reads like this, whatever is on disk. */
  diagnose(file: string, text: string): readonly Diagnostic[] {
    this.#refresh(file);
    this.#update(file, text);
    this.#changed.set(file, NaN);
    const { diagnostics } = readKernels({ kernels: this.#texts, dsl: this.#dsl }, this.#adapter, new Set([file]));
    return diagnostics.all.filter((d) => d.span.file === file);
  }

  #refresh(except: string): void {
    for (const [file, seen] of this.#changed) {
      const now = changedAt(file);
      if (file === except || now === seen) continue;
      this.#changed.set(file, now);
      if (Number.isNaN(now)) {
        this.#texts.delete(file);
        this.#adapter.remove(file);
      } else this.#update(file, readFileSync(join(ROOT, file), 'utf8'));
    }
  }

  #update(file: string, text: string): void {
    if (this.#texts.get(file) === text) return;
    this.#texts.set(file, text);
    this.#adapter.update(file, text);
  }
}

const changedAt = (file: string): number => statSync(join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? NaN;
