/** A package that could not be imported since it is not installed. */
import { HOME, packageAt } from '../build/home.js';

/** `wanted`: as npm is asked for it. Undefined where the error is another one. */
export function missingPackage(error: unknown): { readonly name: string; readonly wanted: string } | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  const missing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
  const name = missing ? /Cannot find (?:package|module) '((?:@[^'/]+\/)?[^'./][^'/]*)/.exec(message)?.[1] : undefined;
  if (name === undefined) return undefined;
  const range = packageAt(HOME).peerDependencies?.[name];
  return { name, wanted: range === undefined ? name : `${name}@${range}` };
}
