/**
 * The compiler is a house: what a floor stands on it may import, and nothing above it. Inside a floor files may need one
 * another, a few at a time: more than that is one file in pieces.
 */
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from '../support/files.js';
import { importsOf } from '../support/imports.js';

/** What each folder of the compiler may import, besides itself and packages; the files beside the folders join them. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  language: [],
  ir: ['language'],
  diagnostics: ['language'],
  frontend: ['language', 'ir', 'diagnostics'],
  loops: ['language', 'ir'],
  lower: ['language', 'ir', 'loops'],
  passes: ['language', 'ir', 'loops', 'lower'],
  targets: ['language', 'ir', 'passes'],
  hosts: ['language', 'ir', 'targets'],
  '': ['language', 'ir', 'diagnostics', 'frontend', 'lower', 'passes', 'targets', 'hosts'],
};
const SHELLS = ['build', 'cli', 'editor', 'eslint'];
const MOST = 4;

const floorOf = (path: string): string => posix.relative('codegen', posix.dirname(path)).split('/')[0]!;
const all = filesUnder('codegen', '.ts').flatMap(importsOf);
const within = all.filter(({ to }) => to.startsWith('codegen/'));

test('every folder of the compiler is a floor or a shell', () => {
  const folders = new Set(filesUnder('codegen', '.ts').map(floorOf));
  expect([...folders].filter((folder) => !(folder in FLOORS) && !SHELLS.includes(folder))).toEqual([]);
});

test('nothing imports what stands above it', () => {
  const wrong = within.filter(({ file, to }) => {
    const [from, onto] = [floorOf(file), floorOf(to)];
    return from !== onto && !SHELLS.includes(from) && !FLOORS[from]!.includes(onto);
  });
  expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
});

/** Groups of files each of which leads to every other, as Tarjan finds them. */
function circles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const [order, low, open] = [new Map<string, number>(), new Map<string, number>(), [] as string[]];
  const visit = (file: string): void => {
    order.set(file, order.size);
    low.set(file, order.get(file)!);
    open.push(file);
    for (const next of edges.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) low.set(file, Math.min(low.get(file)!, low.get(next)!));
    }
    if (low.get(file) === order.get(file)) found.push(open.splice(open.indexOf(file)));
  };
  for (const file of edges.keys()) if (!order.has(file)) visit(file);
  return found.filter((group) => group.length > 1);
}

test(`no more than ${MOST} files need one another`, () => {
  const edges = new Map<string, string[]>();
  for (const { file, to } of within) {
    const target = to.replace(/\.js$/, '.ts');
    edges.set(file, [...(edges.get(file) ?? []), target]);
  }
  expect(circles(edges).filter((group) => group.length > MOST)).toEqual([]);
});
