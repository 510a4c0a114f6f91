/**
 * Source maps from the compiled kernels of the TypeScript target to the files their authors wrote, for debuggers: a
 * breakpoint in kernels/rolling/rollingMean.ts stops where the code of its line runs.
 *
 * The generated code says before each piece which of the author's lines it came from, and tsc keeps comments. A line that
 * stands more than once in the files a kernel is made of says nothing for certain: its code stays without an author.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { encode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';
import { sourceReader } from '../targets/common/origins.js';

/** Where the compiled kernels are, below the folder of what is built. */
const KERNELS = 'generated/typescript/kernels';
/** Functions that kernels inline. */
const LIBRARY = 'dsl/functions';

const ORIGIN = /^\/\/ Generated from (\S+)#L\d+ /;
const COMMENT = /^\s*\/\/ (.*)$/;
const FUNCTION = /^(?:export )?function /;
const LINK = /\n?\/\/# sourceMappingURL=.*\n?$/;

type TextOf = (file: string) => string;

/** A line of the author's: which of the files, and the number from 0. */
interface Place {
  readonly source: number;
  readonly line: number;
}

/** A file's lines as comments quote them. */
function shownLines(file: string, textOf: TextOf): { readonly text: string; readonly line: number }[] {
  const sourceOf = sourceReader(textOf);
  let start = 0;
  return textOf(file)
    .split('\n')
    .flatMap((one, line) => {
      const shown = sourceOf({ file, start, end: start });
      start += one.length + 1;
      return shown === undefined ? [] : [{ text: shown.text, line }];
    });
}

/** By the text of a line the place where it stands; undefined where it stands twice. */
function placesByText(files: readonly string[], textOf: TextOf): ReadonlyMap<string, Place | undefined> {
  const places = new Map<string, Place | undefined>();
  for (const [source, file] of files.entries())
    for (const { text, line } of shownLines(file, textOf))
      places.set(text, places.has(text) ? undefined : { source, line });
  return places;
}

/** Of every line of code its author's; undefined where nobody knows. */
function authorsOf(
  code: readonly string[],
  places: ReadonlyMap<string, Place | undefined>,
): readonly (Place | undefined)[] {
  let author: Place | undefined;
  return code.map((text) => {
    // What is before a function's first comment was not written by anybody.
    if (FUNCTION.test(text)) author = undefined;
    const said = COMMENT.exec(text)?.[1]!.trim();
    if (said === undefined) return text.trim() === '' ? undefined : author;
    // Other comments say how it is computed, and not from what.
    if (places.has(said)) author = places.get(said);
    return undefined;
  });
}

function mappingsOf(code: readonly string[], authors: readonly (Place | undefined)[]): string {
  const segments = authors.map((author, at): SourceMapSegment[] => {
    if (author === undefined) return [];
    const column = code[at]!.length - code[at]!.trimStart().length;
    return [[column, author.source, author.line, 0]];
  });
  return encode(segments);
}

/** A file of kernels and what it imports from others. */
function withImports(file: string, textOf: TextOf, into: string[] = []): string[] {
  if (into.includes(file)) return into;
  into.push(file);
  for (const [, , path] of textOf(file).matchAll(/\bfrom\s+(['"])(\.[^'"]+)\1/g))
    withImports(posix.join(posix.dirname(file), path!).replace(/\.js$/, '.ts'), textOf, into);
  return into;
}

/** Writes a map beside every kernel below `folder`, which is `output`, or is to take its place. */
export function writeSourceMaps(root: string, output: string, folder = output): void {
  const kernels = join(root, folder, KERNELS);
  if (!existsSync(kernels)) return;
  const texts = new Map<string, string>();
  const textOf: TextOf = (file) => {
    const path = join(root, file);
    if (!texts.has(file)) texts.set(file, existsSync(path) ? readFileSync(path, 'utf8') : '');
    return texts.get(file)!;
  };
  const library = readdirSync(join(root, LIBRARY)).map((name) => `${LIBRARY}/${name}`);
  for (const name of readdirSync(kernels).filter((one) => one.endsWith('.js'))) {
    const path = join(kernels, name);
    const code = readFileSync(path, 'utf8').replace(LINK, '\n').trimEnd();
    const kernel = ORIGIN.exec(code)?.[1];
    if (kernel === undefined || textOf(kernel) === '') continue;
    const [files, lines] = [[...withImports(kernel, textOf), ...library], code.split('\n')];
    const map = {
      version: 3,
      file: name,
      sources: files.map((file) => posix.relative(posix.join(output, KERNELS), file)),
      sourcesContent: files.map(textOf),
      names: [],
      mappings: mappingsOf(lines, authorsOf(lines, placesByText(files, textOf))),
    };
    writeFileSync(`${path}.map`, `${JSON.stringify(map)}\n`);
    writeFileSync(path, `${code}\n//# sourceMappingURL=${name}.map\n`);
  }
}
