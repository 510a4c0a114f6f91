/**
 * `npx trefoil` in this checkout is this checkout's command: npm links the commands of packages, but not that of the
 * project itself, and npx would look for one elsewhere.
 */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function linkCommand(root: string, name: string): void {
  const folder = join(root, 'node_modules', '.bin');
  const path = join(folder, process.platform === 'win32' ? `${name}.cmd` : name);
  if (existsSync(path)) return;
  try {
    mkdirSync(folder, { recursive: true });
    if (process.platform === 'win32') writeFileSync(path, `@node "%~dp0\\..\\..\\bin\\${name}.mjs" %*\r\n`);
    else symlinkSync(join('..', '..', 'bin', `${name}.mjs`), path);
  } catch {
    // In a folder that cannot be written to, the file in bin/ can still be run with node.
  }
}
