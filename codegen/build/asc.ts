/** The compiler of AssemblyScript, with what all modules are compiled with. */
import type { Outcome } from './step.js';

/** As much of asc as is used. Its own types would bring their `console` into every file. */
interface Asc {
  main(
    args: readonly string[],
    system: { writeFile(name: string, content: Uint8Array): void },
  ): Promise<{ readonly error: Error | null; readonly stderr: { toString(): string } }>;
}
const ASC: string = 'assemblyscript/asc';

export interface AscOptions {
  readonly root: string;
  /** Relative to the root. */
  readonly entry: string;
  /** Where constant tables begin. */
  readonly base: number;
  readonly optimize: boolean;
}

/** No array begins below: a position may be added up from a place that lies up to 100 elements before it. */
export const LOWEST = 1024;

export async function compileModule(options: AscOptions): Promise<Outcome & { readonly wasm?: Uint8Array }> {
  const { root, entry, base, optimize } = options;
  const { default: asc } = (await import(ASC)) as { default: Asc };
  let wasm: Uint8Array | undefined;
  // Memory belongs to JavaScript, so there is no runtime; vectors are explicit, so asc only optimises.
  const { error, stderr } = await asc.main(
    [
      entry,
      '--baseDir',
      root,
      '--outFile',
      'module.wasm',
      '--memoryBase',
      String(base),
      '--runtime',
      'stub',
      '--importMemory',
      '--enable',
      'simd',
      '--noAssert',
      '--use',
      'abort=',
      ...(optimize ? ['-O3'] : []),
    ],
    {
      writeFile: (_, content) => {
        wasm = content;
      },
    },
  );
  if (error) return { ok: false, output: `${stderr.toString()}\n${error.message}\n` };
  return { ok: true, output: '', wasm: wasm! };
}
