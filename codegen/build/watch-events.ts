/** What a watch has to tell, as data: it knows no terminal. And what it needs of the command line that started it. */
import type { Compilation } from '../compile.js';
import type { Diagnostic } from '../diagnostics/diagnostics.js';
import type { Sources } from '../frontend/adapter.js';
import type { BuildOptions } from './build.js';

export type WatchEvent =
  | { readonly kind: 'ready'; readonly ms: number }
  | { readonly kind: 'built'; readonly changed: readonly ChangedFile[]; readonly ms: number; readonly written: number }
  /** `kept`: the last good build is there. */
  | {
      readonly kind: 'mistakes';
      readonly diagnostics: readonly Diagnostic[];
      readonly sources: Sources;
      readonly kept: boolean;
    }
  | { readonly kind: 'compiler failed'; readonly error: unknown; readonly kept: boolean }
  | { readonly kind: 'compiler changed'; readonly file: string }
  | { readonly kind: 'wasm refused'; readonly output: string }
  | { readonly kind: 'finished'; readonly ms: number; readonly optimized: boolean }
  | { readonly kind: 'not finished'; readonly output: string }
  | { readonly kind: 'not formatted'; readonly output: string }
  | { readonly kind: 'native left out'; readonly reason: string }
  | { readonly kind: 'native built'; readonly ms: number }
  | { readonly kind: 'native failed'; readonly reason: string }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface ChangedFile {
  readonly file: string;
  readonly removed: boolean;
}

export type Tell = (event: WatchEvent) => void;

/** What was written to the folder of generated files, and taken away; paths in it. */
export interface Generated {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

export interface WatchHost {
  readSources(): Sources;
  /** `raw`: not formatted, which the program below does later. */
  writeGenerated(compilation: Compilation, options?: { readonly raw?: boolean }): Promise<Generated>;
  /** Arguments of Node for a program that formats what was written raw. */
  readonly format: readonly string[];
  /** Brings steps up to date, or throws. */
  build(options: BuildOptions): Promise<void>;
}
