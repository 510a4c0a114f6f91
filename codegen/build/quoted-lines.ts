/**
 * Where the author's lines stand that the generated TypeScript quotes: known to the compiler alone, and kept beside what is
 * built, since `generated/` would change with every line that moves.
 */
import { join } from 'node:path';
import type { Compilation } from '../compile.js';
import type { Quoted } from '../targets/common/origins.js';
import type { Project } from './step.js';
import { readJson, writeJson } from './whole-file.js';

/** Of each generated file, by its path below `generated/`, what it quotes, in order. */
export type QuotedLines = Readonly<Record<string, readonly Quoted[]>>;

/** Relative to the root. */
export const quotedLinesIn = (state: string): string => `${state}/quoted-lines.json`;

type Place = Pick<Project, 'root' | 'state'>;

export const quotedLines = ({ files }: Pick<Compilation, 'files'>): QuotedLines =>
  Object.fromEntries(files.flatMap(({ path, quoted }) => (quoted ? [[path, quoted]] : [])));

export function writeQuotedLines(place: Place, compilation: Pick<Compilation, 'files'>): void {
  const lines = quotedLines(compilation);
  // Written anew it would be a change to whoever goes by times.
  if (JSON.stringify(readQuotedLines(place)) !== JSON.stringify(lines))
    writeJson(join(place.root, quotedLinesIn(place.state)), lines);
}

export const readQuotedLines = ({ root, state }: Place): QuotedLines =>
  readJson<QuotedLines>(join(root, quotedLinesIn(state))) ?? {};
