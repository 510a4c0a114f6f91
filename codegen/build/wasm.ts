/** The wasm module from the generated AssemblyScript, with a note of what it was made from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './hash-cache.js';
import { hashOfSources } from './manifest-hash.js';
import type { Outcome, Project } from './step.js';
import { readJson, writeWhole } from './whole-file.js';

interface Note {
  readonly sha256: string;
  readonly sourceHash: string;
  readonly optimized: boolean;
}

/** As much of asc as is used. Its own types would bring their `console` into every file. */
interface Asc {
  main(
    args: readonly string[],
    system: { writeFile(name: string, content: Uint8Array): void },
  ): Promise<{ readonly error: Error | null; readonly stderr: { toString(): string } }>;
}
const ASC: string = 'assemblyscript/asc';

type Place = Pick<Project, 'root' | 'layout'>;

const pathOf = ({ root, layout }: Place): string => join(root, layout.output, `${layout.artifact}.wasm`);
const notePath = ({ root, layout }: Place): string => join(root, layout.output, 'wasm.json');

/**
 * Nothing is replaced where it failed. Not optimised it takes a twentieth of the time, and the module gives the same bytes
 * more slowly.
 */
export async function buildWasm(project: Place, { optimize = true, write = true } = {}): Promise<Outcome> {
  const { root, layout } = project;
  const sourceHash = hashOfSources(project);
  const { default: asc } = (await import(ASC)) as { default: Asc };
  let wasm: Uint8Array | undefined;
  // Memory belongs to JavaScript, so there is no runtime; vectors are explicit, so asc only optimises.
  const { error, stderr } = await asc.main(
    [
      `${layout.generated}/assemblyscript/index.ts`,
      '--baseDir',
      root,
      '--outFile',
      `${layout.artifact}.wasm`,
      // No array begins below: a position may be added up from a place that lies up to 100 elements before it.
      '--memoryBase',
      '1024',
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
  if (!write) return { ok: true, output: '' };
  const note: Note = { sha256: sha256(wasm!), sourceHash, optimized: optimize };
  writeWhole(pathOf(project), wasm!);
  writeWhole(notePath(project), `${JSON.stringify(note)}\n`);
  return { ok: true, output: '' };
}

/** Whether the module is there as a whole build makes it, of the sources as they are. */
export function isOptimized(project: Place): boolean {
  const note = readJson<Partial<Note>>(notePath(project));
  if (!note?.optimized || note.sourceHash !== hashOfSources(project)) return false;
  return existsSync(pathOf(project)) && sha256(readFileSync(pathOf(project))) === note.sha256;
}
