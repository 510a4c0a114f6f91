/**
 * Source maps from compiled JavaScript to the files their authors wrote, for debuggers: a breakpoint in
 * kernels/rolling/rollingMean.ts stops where the code of its line runs, in the compiled kernel and in its body run directly.
 *
 * The generated code says before each piece which of the author's lines it came from, and tsc keeps comments; where such a line
 * stands, the compiler has written down beside (quoted-lines.ts).
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { encode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';
import type { Quoted } from '../targets/common/origins.js';
import { expand } from './inputs.js';
import { readQuotedLines } from './quoted-lines.js';
import { placeOfSource } from './sources.js';
import type { Project } from './step.js';
import { readJson, writeWhole } from './whole-file.js';

const COMMENT = /^\s*\/\/ (.*)$/;
const FUNCTION = /^(?:export )?function /;
const LINK = /\n?\/\/# sourceMappingURL=.*\n?$/;

type TextOf = (file: string) => string;

/** A compiled file and what it came from; the name is its path from the root. */
interface Compiled {
  readonly name: string;
  readonly code: string;
  readonly quoted: readonly Quoted[];
}

/** Of every line of code its author's; undefined where nobody knows. */
function authorsOf(code: readonly string[], quoted: readonly Quoted[]): readonly (Quoted | undefined)[] {
  let author: Quoted | undefined;
  let next = 0;
  return code.map((text) => {
    // What is before a function's first comment was not written by anybody.
    if (FUNCTION.test(text)) author = undefined;
    const said = COMMENT.exec(text)?.[1]!.trim();
    if (said === undefined) return text.trim() === '' ? undefined : author;
    // Other comments say how it is computed, and not from what.
    const at = quoted.findIndex((one, k) => k >= next && one.text === said);
    if (at >= 0) [author, next] = [quoted[at], at + 1];
    return undefined;
  });
}

/** What the map of `name` calls a source, which may lie in Trefoil's package. */
const sourceFrom = (root: string, name: string, file: string): string =>
  relative(dirname(join(root, name)), placeOfSource(root, file))
    .split(sep)
    .join('/');

/** The map of a compiled kernel, and its code with the link to it. */
export function withMap(
  root: string,
  { name, code: before, quoted }: Compiled,
  textOf: TextOf,
): { code: string; map: string } {
  const code = before.replace(LINK, '\n').trimEnd();
  const lines = code.split('\n');
  const authors = authorsOf(lines, quoted);
  const files = [...new Set(authors.flatMap((author) => (author ? [author.file] : [])))];
  const mappings = authors.map((author, at): SourceMapSegment[] => {
    if (author === undefined) return [];
    const column = lines[at]!.length - lines[at]!.trimStart().length;
    return [[column, files.indexOf(author.file), author.line, 0]];
  });
  const file = posix.basename(name);
  const map = {
    version: 3,
    file,
    sources: files.map((one) => sourceFrom(root, name, one)),
    sourcesContent: files.map(textOf),
    names: [],
    mappings: encode(mappings),
  };
  return { code: `${code}\n//# sourceMappingURL=${file}.map\n`, map: `${JSON.stringify(map)}\n` };
}

/** The texts of files below the root, each read once; of one that is gone, nothing. */
export function textsBelow(root: string): TextOf {
  const texts = new Map<string, string>();
  return (file) => {
    const path = placeOfSource(root, file);
    if (!texts.has(file)) texts.set(file, existsSync(path) ? readFileSync(path, 'utf8') : '');
    return texts.get(file)!;
  };
}

/** Writes a map beside every compiled kernel in `folder`, which is that of what is built, or is to take its place. */
export function mapKernels(project: Pick<Project, 'root' | 'state' | 'layout'>, folder: string): void {
  const { root } = project;
  const { generated, output } = project.layout;
  const textOf = textsBelow(root);
  for (const [file, quoted] of Object.entries(readQuotedLines(project))) {
    const below = `${generated}/${file.replace(/\.ts$/, '.js')}`;
    const path = join(root, folder, below);
    if (!existsSync(path)) continue;
    const name = `${output}/${below}`;
    const { code, map } = withMap(root, { name, code: readFileSync(path, 'utf8'), quoted }, textOf);
    writeWhole(`${path}.map`, map);
    writeWhole(path, code);
  }
}

/** The map of a body run directly, as TypeScript makes it: it came from one file, wherever it was compiled. */
export function bodyMap(root: string, map: string, name: string, source: string): string {
  return JSON.stringify({ ...(JSON.parse(map) as object), sources: [sourceFrom(root, name, source)] });
}

/** Maps of bodies that were compiled beside the folder they are for lead from there. */
export function moveBodyMaps(
  root: string,
  kernels: string,
  { output, folder }: { readonly output: string; readonly folder: string },
): void {
  if (folder === output) return;
  for (const path of expand(join(root, folder), [`${kernels}/**/*.js.map`])) {
    const map = readJson<object>(join(root, folder, path));
    const source = path.replace(/\.js\.map$/, '.ts');
    if (map !== undefined)
      writeWhole(join(root, folder, path), bodyMap(root, JSON.stringify(map), `${output}/${path}`, source));
  }
}
