/** All that a kernel may refer to outside its own body. */
import type { Module } from './syntax.js';

export interface World {
  readonly modules: ReadonlyMap<string, Module>;
  /** What `trefoil/dsl` exports. */
  readonly dsl: ReadonlySet<string>;
}

/** No identifier: stands for all names of a file that does not parse. */
const EVERYTHING = '*';

export const unreadable = (module: Module): Module => ({
  ...module,
  kernels: [],
  constants: new Map(),
  imports: new Map(),
  broken: new Set([EVERYTHING]),
});
export const isUnreadable = (module: Module): boolean => module.broken.has(EVERYTHING);
export const isBroken = (module: Module, name: string): boolean => module.broken.has(name) || isUnreadable(module);
