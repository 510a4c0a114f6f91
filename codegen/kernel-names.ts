/** What a kernel is called in every target: files and functions, each clear of all others there. */
import type { KernelNames } from './targets/backend.js';
import { namesFor } from './targets/common/renamer.js';
import { BACKENDS } from './targets/index.js';

export function kernelNames(kernels: readonly string[]): ReadonlyMap<string, KernelNames> {
  const targets = BACKENDS.map(({ target, naming }) => {
    const files = namesFor(kernels, naming.file);
    const functions = naming.function ? namesFor(kernels, naming.function) : files;
    return { name: target.name, files, functions };
  });
  return new Map(
    kernels.map((kernel) => [
      kernel,
      Object.fromEntries(
        targets.map(({ name, files, functions }) => [
          name,
          { file: files.get(kernel)!, function: functions.get(kernel)! },
        ]),
      ) as unknown as KernelNames,
    ]),
  );
}

/** Which kernel a file of generated code belongs to. */
export function kernelOf(path: string, names: ReadonlyMap<string, KernelNames>): string | undefined {
  for (const { target, nameIn } of BACKENDS) {
    const file = nameIn(path);
    if (file !== undefined) return [...names].find(([, own]) => own[target.name].file === file)?.[0];
  }
  return undefined;
}
