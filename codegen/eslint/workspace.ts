/** The kernels around the file that is being edited, read once and kept; each look takes up what changed on disk since. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kernelFileOf, settingsAround, type Settings } from '../build/config.js';
import { locatedOf } from '../build/located.js';
import { readSources } from '../build/sources.js';
import type { Diagnostic } from '../diagnostics/diagnostics.js';
import { Checker } from '../editor/checker.js';

/** A kernel file, and the project around it. */
export interface Found {
  readonly settings: Settings;
  readonly file: string;
}

/** Whether a file belongs to a project at all. */
export const isInProject = (path: string): boolean => settingsAround(dirname(path)) !== undefined;

/** Undefined for a file that is no kernel of a project, wherever it lies. */
export function kernelAt(path: string): Found | undefined {
  const settings = settingsAround(dirname(path));
  const file = settings && kernelFileOf(settings, path);
  return settings && file !== undefined ? { settings, file } : undefined;
}

export class Workspace {
  static readonly #all = new Map<string, Workspace>();
  readonly #root: string;
  readonly #checker: Checker;
  readonly #changed = new Map<string, number>();

  private constructor(settings: Settings) {
    this.#root = settings.root;
    const { kernels, dsl, borrowed } = readSources(locatedOf(settings));
    this.#checker = new Checker(kernels, dsl, borrowed);
    for (const file of kernels.keys()) this.#changed.set(file, this.#changedAt(file));
  }

  static of(settings: Settings): Workspace {
    const known = Workspace.#all.get(settings.root) ?? new Workspace(settings);
    Workspace.#all.set(settings.root, known);
    return known;
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
      const now = this.#changedAt(file);
      if (file === except || now === seen) continue;
      this.#changed.set(file, now);
      if (Number.isNaN(now)) this.#checker.remove(file);
      else this.#checker.update(file, readFileSync(join(this.#root, file), 'utf8'));
    }
  }

  #changedAt(file: string): number {
    return statSync(join(this.#root, file), { throwIfNoEntry: false })?.mtimeMs ?? NaN;
  }
}
