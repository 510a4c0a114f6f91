/** A copy of the built project with few kernels, for what would take long with all of them. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../mutations/copy.mjs';

export function smallProject(options: { readonly native?: boolean } = {}): { root: string; remove: () => void } {
  const { root, remove } = copyProject(options);
  for (const folder of readdirSync(join(root, 'kernels')))
    if (folder !== 'math') rmSync(join(root, 'kernels', folder), { recursive: true });
  return { root, remove };
}
