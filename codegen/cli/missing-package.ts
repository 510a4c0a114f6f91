/** Packages that cannot be imported since they are not installed. */
import { folderOf, HOME, packageAt } from '../build/home.js';
import { managerOf } from './package-manager.js';

/** `wanted`: as npm is asked for it. Undefined where the error is another one. */
export function missingPackage(error: unknown): { readonly name: string; readonly wanted: string } | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  const missing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
  const name = missing ? /Cannot find (?:package|module) '((?:@[^'/]+\/)?[^'./][^'/]*)/.exec(message)?.[1] : undefined;
  if (name === undefined) return undefined;
  const range = packageAt(HOME).peerDependencies?.[name];
  return { name, wanted: range === undefined ? name : `${name}@${range}` };
}

/** Everything that compiling needs and that is not installed, as npm is asked for it: one command adds all of it. */
function compilersMissing(first: { readonly wanted: string }): readonly string[] {
  const { peerDependencies = {}, devDependencies = {} } = packageAt(HOME);
  const missing = Object.keys(peerDependencies)
    .filter((name) => name !== 'eslint' && folderOf(name) === undefined)
    .map((name) => `${name}@${devDependencies[name] ?? peerDependencies[name]!}`);
  return missing.length > 0 ? missing : [first.wanted];
}

/** The line that a person gets: what is missing, and the command that adds it. */
export const saidMissing = (missing: { readonly name: string; readonly wanted: string }, what = 'this'): string =>
  `${what} needs the package ${missing.name}, which is not installed: ${managerOf(process.cwd()).add(compilersMissing(missing))}`;
