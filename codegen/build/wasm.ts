/** The wasm module of all kernels from the generated AssemblyScript, with a note of what it was made from; and those of families. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileModule, LOWEST } from './asc.js';
import { sha256 } from './hash-cache.js';
import { hashOfSources } from './manifest-hash.js';
import type { Outcome, Project } from './step.js';
import { buildFamilies } from './wasm-families.js';
import { endOf, stamped } from './wasm-stamp.js';
import { readJson, writeWhole } from './whole-file.js';

interface Note {
  readonly sha256: string;
  readonly sourceHash: string;
  readonly optimized: boolean;
}

type Place = Pick<Project, 'root' | 'state' | 'layout'>;

const pathOf = ({ root, layout }: Place): string => join(root, layout.output, `${layout.artifact}.wasm`);
const notePath = ({ root, layout }: Place): string => join(root, layout.output, 'wasm.json');

/**
 * Nothing is replaced where it failed. Not optimised it takes a twentieth of the time, and the module gives the same bytes
 * more slowly.
 */
export async function buildWasm(project: Place, { optimize = true, write = true } = {}): Promise<Outcome> {
  const { root, layout } = project;
  const sourceHash = hashOfSources(project);
  const entry = `${layout.generated}/assemblyscript/index.ts`;
  const { wasm, ...outcome } = await compileModule({ root, entry, base: LOWEST, optimize });
  if (wasm === undefined) return outcome;
  if (!write) return outcome;
  const families = await buildFamilies(project, optimize);
  if (!families.ok) return families;
  const module = stamped(wasm, { hash: sourceHash, heap: await endOf(wasm) });
  const note: Note = { sha256: sha256(module), sourceHash, optimized: optimize };
  writeWhole(pathOf(project), module);
  writeWhole(notePath(project), `${JSON.stringify(note)}\n`);
  return { ok: true, output: '' };
}

/** Whether the module is there as a whole build makes it, of the sources as they are. */
export function isOptimized(project: Place): boolean {
  const note = readJson<Partial<Note>>(notePath(project));
  if (!note?.optimized || note.sourceHash !== hashOfSources(project)) return false;
  return existsSync(pathOf(project)) && sha256(readFileSync(pathOf(project))) === note.sha256;
}
