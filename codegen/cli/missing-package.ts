/** A package that could not be imported since it is not installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.js';

interface Manifest {
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** `wanted`: as npm is asked for it. Undefined where the error is another one. */
export function missingPackage(error: unknown): { readonly name: string; readonly wanted: string } | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  const name = code === 'ERR_MODULE_NOT_FOUND' ? /Cannot find package '([^']+)'/.exec(message)?.[1] : undefined;
  if (name === undefined) return undefined;
  const { peerDependencies = {} } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const range = peerDependencies[name];
  return { name, wanted: range === undefined ? name : `${name}@${range}` };
}
