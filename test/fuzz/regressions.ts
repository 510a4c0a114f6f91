/** Kernels that failed once, made small, and kernels written for what random ones hardly reach; ordinary kernel files, whose first line says the seed of their inputs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/files.js';
import type { Order } from './order.js';

const FOLDERS = ['test/fuzz/regressions', 'test/fuzz/corners'].map((folder) => join(ROOT, folder));

/** Kernels that are called alike would be compared with one another's bodies. */
function different(sources: Order['sources']): Order['sources'] {
  const names = sources.map(({ name }) => name.toLowerCase());
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`two kernels are called ${twice}`);
  return sources;
}

export function regressions(): Order['sources'] {
  const found = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
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
  return different(found);
}
