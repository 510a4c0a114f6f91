/**
 * A target as a room: what it is told, how it writes names, what a kernel becomes in it, and what stands around all kernels. The compiler walks through a list of these and knows none of them by name.
 */
import type { Kernel } from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import type { Target } from '../language/targets.js';
import type { Quoted, SourceOf } from './common/origins.js';
import type { Manner } from './common/renamer.js';

/** What a kernel is called in every target: its file, without folder and ending, and its function. */
export type KernelNames = Readonly<Record<Target['name'], { readonly file: string; readonly function: string }>>;

/** How a target writes the names of kernels. A function may be called as its file is. */
export interface Naming {
  readonly file: Manner;
  readonly function?: Manner;
}

export type Called = ReadonlyMap<string, KernelNames>;

/** A file below `generated/`, without the line that says where it comes from. */
export interface TargetFile {
  readonly path: string;
  readonly text: string;
  /** How a comment begins; two slashes, unless told otherwise. */
  readonly comment?: '//' | '#';
  /** The author's lines that it quotes, in their order, for source maps. */
  readonly quoted?: readonly Quoted[];
}

/** What a printer needs besides the loop IR. */
export interface Written {
  readonly kernel: Kernel;
  readonly called: KernelNames;
  /** The documentation, line by line, without what would end a comment. */
  readonly doc: readonly string[];
  readonly sourceOf: SourceOf;
}

export interface Emitted extends TargetFile {
  /** Functions of the target's support module that it calls. */
  readonly helpers: readonly string[];
}

/** All that was emitted for one target. */
export interface Everything {
  readonly kernels: readonly Kernel[];
  readonly called: Called;
  /** What all kernels together call, sorted. */
  readonly helpers: readonly string[];
}

export interface Backend {
  readonly target: Target;
  readonly naming: Naming;
  /** Where the file of a kernel lies, below `generated/`. */
  readonly fileOf: (family: string, called: KernelNames) => string;
  /** The other way round: what the file of a kernel is called, if this is one of this target. */
  readonly nameIn: (path: string) => string | undefined;
  readonly emit: (loop: L.LoopKernel, written: Written) => Emitted;
  /** The files around the kernels. */
  readonly finish: (all: Everything) => readonly TargetFile[];
  /** Those of them that carry the hash of everything. */
  readonly seal: (all: Everything, hash: string) => readonly TargetFile[];
}
