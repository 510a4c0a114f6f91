/** The hash of the kernels' sources that generated files carry: what is built from them carries it on, and the runtime compares. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.js';
import type { Project } from './step.js';

export function hashOfSources({ root, layout }: Pick<Project, 'root' | 'layout'>): string {
  const path = `${layout.generated}/manifest.json`;
  try {
    return (JSON.parse(readFileSync(join(root, path), 'utf8')) as { hash: string }).hash;
  } catch (error) {
    throw new Problem(`${path} cannot be read (trefoil build writes it): ${(error as Error).message}`);
  }
}
