/** The kernels around the file that is being edited, read once and kept; each look takes up what changed on disk since. */
import { statSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readSources, ROOT } from '../cli/project.js';
import type { Diagnostic } from '../diagnostics/diagnostics.js';
import { Checker } from '../editor/checker.js';

export class Workspace {
  readonly #checker: Checker;
  readonly #changed = new Map<string, number>();

  constructor() {
    const { kernels, dsl } = readSources();
    this.#checker = new Checker(kernels, dsl);
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
    this.#checker.update(file, text);
    this.#changed.set(file, NaN);
    return this.#checker.diagnose(file);
  }

  #refresh(except: string): void {
    for (const [file, seen] of this.#changed) {
      const now = changedAt(file);
      if (file === except || now === seen) continue;
      this.#changed.set(file, now);
      if (Number.isNaN(now)) this.#checker.remove(file);
      else this.#checker.update(file, readFileSync(join(ROOT, file), 'utf8'));
    }
  }
}

const changedAt = (file: string): number => statSync(join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? NaN;
