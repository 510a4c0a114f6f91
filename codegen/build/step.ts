/**
 * A build as data: steps in order, each with what it reads, what it leaves and how it is run; and the project they belong
 * to. A step runs when the contents of its inputs changed since it last succeeded, or when a file it left is gone.
 */
import type { HashCache } from './hash-cache.js';

export interface Outcome {
  readonly ok: boolean;
  /** What a person reads where it failed. */
  readonly output: string;
}

export interface Step {
  /** Of its stamp, <state>/stamps/<name>.json. */
  readonly name: string;
  /** What a person reads while it runs. */
  readonly label: string;
  /** Patterns (see inputs.ts) of every file that can change the result. */
  readonly inputs: readonly string[];
  /** Patterns; those that end in a folder mean: whatever was there after the last run must still be there. */
  readonly outputs: readonly string[];
  readonly run: (place: { readonly root: string }) => Promise<Outcome>;
  /** Paths removed first when an input file disappeared or an output is missing. */
  readonly clean?: readonly string[];
  /** What decides besides the inputs, such as the kind of machine. */
  readonly variant?: string;
  /** Inputs that a run may bring up to date itself; what they are afterwards is what it was made from. */
  readonly updates?: readonly string[];
  /** The project of TypeScript that makes all of it. */
  readonly typescript?: TypeScriptProject;
  /** Whether a failure is better explained by the next step. */
  readonly forgives?: (output: string) => boolean;
  /** What serves until the step runs, in words; undefined where nothing does. */
  readonly forNow?: (place: { readonly root: string }) => string | undefined;
  /** The rest works without it. */
  readonly optional?: Optional;
}

export interface TypeScriptProject {
  /** The file that describes it. */
  readonly config: string;
  /** What that file says, where the build writes it. */
  readonly text?: string;
  /** What is done with what it made, in the folder given. */
  readonly then?: (root: string, folder: string) => void;
  /** Where the incremental compiler notes down what it has seen: left beside its output it would outlive files removed there. */
  readonly record: string;
}

export interface Optional {
  /** What decides, besides inputs, whether it succeeds: after a failure it is tried again when this has changed. */
  readonly circumstances: (place: { readonly root: string }) => string;
  /** The cause of a failure in one line. */
  readonly reason: (output: string) => string;
  /** Where whoever misses the result finds the reason, such as the runtime. */
  readonly note?: string;
  /** What happens without it, and what tries again. */
  readonly without: string;
  readonly again: string;
}

/** Where things are in a project, all of it relative to its root. */
export interface Layout {
  readonly kernels: string;
  readonly generated: string;
  /** The folder of what is built. */
  readonly output: string;
  /** Name of the wasm module and the native addon there, without ending. */
  readonly artifact: string;
  /** The Cargo workspace of the addon. */
  readonly native: string;
  /** Whether Trefoil's own kernels are compiled as well. */
  readonly catalogue: boolean;
}

export interface Project {
  readonly root: string;
  readonly name: string;
  /** The folder of stamps, records and the lock. */
  readonly state: string;
  readonly layout: Layout;
  readonly steps: readonly Step[];
  /** Names of the steps that a watch does in a hurry and finishes later. */
  readonly quick: readonly string[];
  /** Folders of the compiler: a watch goes on with the one it began with. */
  readonly compiler: readonly string[];
}

/** A project without its steps: where things are. */
export type Located = Pick<Project, 'root' | 'name' | 'state' | 'layout'>;

/** What is wanted of one run of a build. */
export interface Wishes {
  /** Do not repeat that an optional step could not be done. */
  readonly quiet?: boolean;
  /** Optional steps without which it is a failure; what has failed before is tried again. */
  readonly demanded?: readonly string[];
  /** Optional steps that are left out, and why. */
  readonly leftOut?: ReadonlyMap<string, string>;
  /** Steps whose work the caller has done. */
  readonly done?: readonly string[];
}

/** A run of a build. */
export interface Context {
  readonly project: Pick<Project, 'root' | 'state'>;
  readonly cache: HashCache;
  readonly wishes: Wishes;
}
