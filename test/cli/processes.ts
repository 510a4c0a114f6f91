/** The command line of a project in a process of its own, as bin/trefoil.mjs starts it, but building nothing. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Said } from './cli.js';

export const trefoilIn =
  (root: string) =>
  (...args: string[]): Promise<Said> =>
    new Promise((resolve) => {
      const env = { ...process.env, TREFOIL_BOOTSTRAP: '1', COLUMNS: '' };
      execFile(
        process.execPath,
        [join(root, 'dist', 'codegen', 'cli', 'main.js'), ...args],
        { cwd: root, env, maxBuffer: 1 << 26 },
        (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
      );
    });
