/** Names that may mean something to whoever prints a kernel: all that a target, a prelude, a printer or lowering uses, and odd ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ASSEMBLYSCRIPT_WORDS,
  RUST_WORDS,
  SCRIPT_KEYWORDS,
  TYPESCRIPT_WORDS,
} from '../../dist/codegen/targets/common/words.js';
import { nameProblem } from '../../dist/codegen/frontend/public-names.js';
import { ROOT } from './files.js';

const textsBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => readFileSync(join(ROOT, folder, path), 'utf8'));

/** What printers ask the renamer for: words, and what they hang onto a name. */
function printed(): { words: string[]; suffixes: string[] } {
  const found = {
    words: new Set<string>(),
    suffixes: new Set<string>(['_0', '_1', 'Low', 'High', '_base', '_at', '_pause', '0']),
  };
  for (const text of textsBelow('codegen/targets')) {
    for (const [, word] of text.matchAll(/\bmade\('(\w+)'\)/g)) found.words.add(word!);
    for (const [, suffix] of text.matchAll(/\bmade\(`\$\{[^}]*\}(\w+)`\)/g)) found.suffixes.add(suffix!);
  }
  return { words: [...found.words], suffixes: [...found.suffixes] };
}

/** What lowering and passes call what they add. */
function added(): string[] {
  const found = new Set<string>();
  for (const text of [...textsBelow('codegen/lower'), ...textsBelow('codegen/passes')]) {
    for (const [, word] of text.matchAll(/\b(?:fresh|named|held|hold|scratch)\('(\w+)'/g)) found.add(word!);
    for (const [, list] of text.matchAll(/\b(?:names|indices)\(([^()]*)\)/g))
      for (const [, word] of list!.matchAll(/'(\w+)'/g)) found.add(word!);
    // A fold is called as it is asked for.
    for (const [, word] of text.matchAll(/\bname: '(\w+)', (?:op|type): /g)) found.add(word!);
  }
  return [...found];
}

const snaked = (word: string): string => word.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** Names that one target or another cannot write as they are, or takes for one another. */
const ODD = [
  '$',
  '$0',
  '_',
  '__',
  '_x',
  'x_',
  'x1',
  'X1',
  'x2',
  'x12',
  'x_1',
  'aB',
  'a_b',
  'AB',
  'a_B',
  'größe',
  'größte',
  'αβ',
  '变量',
  'é',
  'v',
  'v2',
  'S',
  'W',
  'con',
  'nul',
  'no',
  'kernels',
  'index',
  'mod',
  'lib',
  'main',
  'test',
  'api',
  'manifest',
  'operations',
  'glue',
  'prelude',
  'exports',
  'require',
  'args',
  'options',
  'call',
  'result',
  'env',
  'info',
  'async',
];

/** `bases`: names to which printers hang something. */
export function vocabulary(bases: readonly string[] = ['y', 'x', 'i']): string[] {
  const { words, suffixes } = printed();
  const glued = bases.flatMap((base) => suffixes.map((suffix) => `${base}${suffix}`));
  const all = [...RUST_WORDS, ...ASSEMBLYSCRIPT_WORDS, ...TYPESCRIPT_WORDS, ...words, ...glued, ...added(), ...ODD];
  return [...new Set([...all, ...all.map(snaked)])].filter((word) => nameProblem(word, false) === undefined).sort();
}

const STRICT = new Set([
  ...SCRIPT_KEYWORDS.slice(0, SCRIPT_KEYWORDS.indexOf('async')),
  'await',
  'arguments',
  'eval',
  'undefined',
  'NaN',
  'Infinity',
]);

/** Whether a variable of a kernel can be called like this: what is said of `Math` is said without looking whose it is. */
export const isVariable = (word: string): boolean => !STRICT.has(word) && word !== 'Math' && word !== 'Number';
