/**
 * What the surrounding platform offers. Node's modules are taken from the process object and not
 * imported, so that a bundler for browsers finds nothing it would have to resolve.
 */

type BuiltinModules = {
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
  const counted = builtin('node:os')?.availableParallelism() ?? (globalThis as { navigator?: { hardwareConcurrency?: number } }).navigator?.hardwareConcurrency;
  return counted !== undefined && counted >= 1 ? counted : 1;
}
