/** Kernels that failed once, made small, and kernels written for what random ones hardly reach; ordinary kernel files, whose first line says the seed of their inputs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../dist/codegen/cli/project.js';
import type { Order } from './order.js';

const FOLDERS = ['test/fuzz/regressions', 'test/fuzz/corners'].map((folder) => join(ROOT, folder));

export function regressions(): Order['sources'] {
  return FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => {
        const text = readFileSync(join(folder, file), 'utf8');
        const name = /^export const (\w+) = kernel\(/m.exec(text)?.[1];
        const seed = /^\/\/ Seed (\d+)\./.exec(text)?.[1];
        if (name === undefined || seed === undefined)
          throw new Error(`${file}: a kernel and, in the first line, '// Seed N.' were expected`);
        return { name, text, seed: Number(seed) };
      }),
  );
}
