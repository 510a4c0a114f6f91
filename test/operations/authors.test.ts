/**
 * What is said of operations outside their records: the definitions that authors import, the language reference and the
 * vocabulary of the fuzzer are compared with the operation table, both ways.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { COMPOSED, authored, type Authored } from '../../dist/codegen/language/operations/authors.js';
import { operations, type Operation } from '../../dist/codegen/language/operations/index.js';
import * as dsl from '../../dist/dsl/operations.js';
import { makeKernel } from '../fuzz/generate/kernel.js';
import { ROOT } from '../support/files.js';
import { operandsFor } from './operands.js';
import { trials } from './rows.js';

type Definition = (...operands: number[]) => number;
const definitions = new Map<string, Definition>(Object.entries(dsl) as [string, Definition][]);
const source = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const typeText = (node: ts.TypeNode | undefined): readonly string[] => (node?.getText() ?? '').split(' | ');

/** Types as dsl/operations.ts declares them. */
function declared(): Map<string, { readonly operands: readonly (readonly string[])[]; readonly result: string }> {
  const file = ts.createSourceFile('', source('dsl/operations.ts'), ts.ScriptTarget.ES2022, true);
  const found = new Map<string, { operands: (readonly string[])[]; result: string }>();
  const add = (name: string, { parameters, type }: ts.SignatureDeclaration): void => {
    found.set(name, { operands: parameters.map((parameter) => typeText(parameter.type)), result: type!.getText() });
  };
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement)) add(statement.name!.text, statement);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer && ts.isArrowFunction(initializer)) add(name.getText(), initializer);
  }
  return found;
}

test('authors import what the table knows, and nothing else', () => {
  const known = [...authored.keys(), ...COMPOSED.map(({ name }) => name)];
  expect([...definitions.keys()].sort()).toEqual(known.sort());
});

test('what authors import has the types of the table', () => {
  const signatures = declared();
  const wrong = [...authored.values()].filter(({ name, arity, records }) => {
    const { operands, result } = signatures.get(name)!;
    const taken = new Set<string>(records.map(({ of }) => of));
    return (
      operands.length !== arity ||
      operands.flat().some((type) => !taken.has(type)) ||
      records.every((record) => record.result !== result)
    );
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

/** It has no magnitude in 32 bits. To the definition, which cannot know the type, it is a number like any other. */
const isLeast = ({ author, of }: Operation, a: number): boolean =>
  author!.name === 'abs' && of === 'i32' && a === -2147483648;

test('what authors import computes what the table defines', () => {
  const wrong: string[] = [];
  for (const trial of trials().filter(({ row }) => row.author !== undefined)) {
    const { row } = trial;
    // A name is defined once, for all of its types; that an f32 is rounded is what authors write around it.
    const define = definitions.get(row.author!.name)!;
    const round = row.rounds && row.result === 'f32' ? Math.fround : (value: number): number => value;
    const columns = operandsFor(trial, 200);
    columns[0]!.forEach((_, at) => {
      const operands = columns.map((column) => column[at]!);
      if (isLeast(row, operands[0]!)) return;
      if (!Object.is(round(define(...operands)), row.meaning(...operands)))
        wrong.push(`${row.author!.name} of ${row.of} ${operands.join(', ')}`);
    });
  }
  expect(wrong).toEqual([]);
});

/** A conversion in wasm is a cast, unless asc would take the cast for one of what is below it. */
const isCast = ({ as }: Operation): boolean => /^<\w+>\$0$/.test(as.text);

test('a record has the functions that its spellings call, and no others', () => {
  const wrong = operations().filter((row) => {
    const called = { ts: /^([a-z]\w*)\(/.exec(row.ts.text)?.[1], as: /^(\w+_[fiu]\d\d)\(/.exec(row.as.text)?.[1] };
    return (
      row.helpers?.ts?.name !== called.ts ||
      (isCast(row) ? called.as !== undefined : row.helpers?.as?.name !== called.as)
    );
  });
  expect(wrong.map(({ name, of }) => `${name}.${of}`)).toEqual([]);
});

const WHERE = new Map([
  ['f64,f32', 'floats'],
  ['f64,f32,i32,u32', 'all numbers'],
  ['f64,f32,i32', 'floats, `i32`'],
]);
const whereOf = ({ records }: Authored): string => {
  const types = records.map(({ of }) => of);
  return WHERE.get(types.join()) ?? types.map((type) => `\`${type}\``).join(', ');
};

/** Lines of the reference: operations of which it says the same stand together. */
function dueLines(): string[] {
  const lines = new Map<string, string[]>();
  const all = [...[...authored.values()].map((one) => ({ ...one, on: whereOf(one) })), ...COMPOSED];
  for (const { written, on, does } of all) {
    const rest = `${on} | ${does}`.trim();
    lines.set(rest, [...(lines.get(rest) ?? []), `\`${written}\``]);
  }
  return [...lines].map(([rest, called]) => `| ${called.join(' ')} | ${rest} |`).sort();
}

test('the reference says what the records say', () => {
  const [, section] = /\n## Operations\n([\s\S]*?)\n<!-- functions/.exec(source('docs/language.md'))!;
  const lines = section!.split('\n').filter((line) => line.startsWith('| `'));
  expect(lines.sort()).toEqual(dueLines());
});

test('the reference says what an f32 holds without being rounded', () => {
  const [, listed] = /\n- On `f32`: .*? are wrapped\. ([\s\S]*?) give what an `f32`/.exec(source('docs/language.md'))!;
  const exact = operations().filter((row) => row.of === 'f32' && row.result === 'f32' && !row.rounds && row.author);
  expect([...listed!.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort()).toEqual(
    exact.map(({ author }) => author!.name).sort(),
  );
});

/** Seeds enough that everything there is comes up. */
const SEEDS = 1000;

test('the fuzzer calls every operation', () => {
  const missing = new Set([...authored.keys(), ...COMPOSED.map(({ name }) => name)]);
  for (let seed = 0; seed < SEEDS && missing.size > 0; seed++) {
    const { text } = makeKernel(seed, 'made');
    for (const name of missing) if (new RegExp(`\\b${name}\\(`).test(text)) missing.delete(name);
  }
  expect([...missing]).toEqual([]);
});
