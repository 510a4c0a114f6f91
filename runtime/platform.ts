/**
 * What the surrounding platform offers. Node's modules are taken from the process object and not
 * imported, so that a bundler for browsers finds nothing it would have to resolve.
 */

type BuiltinModules = {
  'node:buffer': typeof import('node:buffer');
  'node:crypto': typeof import('node:crypto');
  'node:diagnostics_channel': typeof import('node:diagnostics_channel');
  'node:fs': typeof import('node:fs');
  'node:module': typeof import('node:module');
  'node:os': typeof import('node:os');
  'node:url': typeof import('node:url');
  'node:worker_threads': typeof import('node:worker_threads');
};

interface ProcessLike {
  readonly env?: Record<string, string | undefined>;
  readonly platform?: string;
  readonly arch?: string;
  getBuiltinModule?(name: string): unknown;
}

const host = (globalThis as { process?: ProcessLike }).process;

/** A module of Node, or undefined where there is none. */
export function builtin<Name extends keyof BuiltinModules>(name: Name): BuiltinModules[Name] | undefined {
  return host?.getBuiltinModule?.(name) as BuiltinModules[Name] | undefined;
}

export const environment = (name: string): string | undefined => {
  const value = host?.env?.[name];
  return value === '' ? undefined : value;
};

export const platformName = (): string => `${host?.platform ?? 'unknown'}-${host?.arch ?? 'unknown'}`;

/** Processors this process may use. */
export function processors(): number {
  const counted =
    builtin('node:os')?.availableParallelism() ??
    (globalThis as { navigator?: { hardwareConcurrency?: number } }).navigator?.hardwareConcurrency;
  return counted !== undefined && counted >= 1 ? counted : 1;
}

/** Less than this is not worth the detour, more is not what such memory is for. */
const LEAST_BYTES = 4096;
const MOST_BYTES = 2 ** 30;
const allocator = builtin('node:buffer')?.Buffer;

/**
 * An array with anything in it, to be written to in full before somebody sees it. Zeros cost as much as many a kernel:
 * every time the system has to hand out pages of them.
 */
export function unwritten<A>(
  type: { new (of: number | ArrayBuffer): A; readonly BYTES_PER_ELEMENT: number },
  length: number,
): A {
  const bytes = length * type.BYTES_PER_ELEMENT;
  const suits = allocator !== undefined && bytes >= LEAST_BYTES && bytes <= MOST_BYTES;
  return new type(suits ? (allocator.allocUnsafeSlow(bytes).buffer as ArrayBuffer) : length);
}
