/** The project under test: the one around the current folder. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { settingsAround, type BuiltBackend } from '../../dist/codegen/build/config.js';
import { locatedAround } from '../../dist/codegen/build/located.js';

export const here = locatedAround(process.cwd());

/** Whether the project has this backend at all. */
export const hasBackend = (name: BuiltBackend): boolean => settingsAround(here.root)!.backends.includes(name);

/** Address of a file of what was built. */
export const builtFile = (...path: readonly string[]): string =>
  pathToFileURL(join(here.root, here.layout.output, ...path)).href;

/** Address of a file of the generated TypeScript. */
export const generatedFile = (name: string): string => builtFile(here.layout.generated, 'typescript', name);
