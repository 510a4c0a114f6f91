/**
 * Whatever JavaScript takes for a name may be one in a kernel: with every word that means something to a target, as
 * every kind of thing, each backend gives what the author wrote. The lists of such words are compared with what they stand for.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { operations } from '../../dist/codegen/language/operations/index.js';
import { typeNames } from '../../dist/codegen/hosts/node/type-names.js';
import { kernelNames } from '../../dist/codegen/kernel-names.js';
import { ASSEMBLYSCRIPT } from '../../dist/codegen/targets/assemblyscript/manner.js';
import { Renamer } from '../../dist/codegen/targets/common/renamer.js';
import { assemblyScriptHelper, scriptHelper } from '../../dist/codegen/targets/common/support.js';
import {
  ASSEMBLYSCRIPT_HELPERS,
  ASSEMBLYSCRIPT_WORDS,
  RUST_PRELUDE,
  RUST_WORDS,
  TYPESCRIPT_HELPERS,
  TYPESCRIPT_WORDS,
} from '../../dist/codegen/targets/common/words.js';
import { RUST } from '../../dist/codegen/targets/rust/manner.js';
import { TYPESCRIPT } from '../../dist/codegen/targets/typescript/manner.js';
import { MODULE_EXPORTS, RUNTIME_MEMBERS, nameProblem } from '../../dist/codegen/frontend/public-names.js';
import { Names } from '../../dist/codegen/ir/symbols.js';
import { createRuntime } from '../../dist/generated/typescript/index.js';
import { manifest } from '../../dist/generated/typescript/manifest.js';
import { ROOT } from '../support/files.js';
import { hasCargo } from '../support/machines.js';
import { vocabulary } from '../support/vocabulary.js';

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test('the prelude of Rust exports what the list says', () => {
  const prelude = text('native/core/src/lib.rs').split('pub mod prelude {')[1]!;
  const exported = new Set<string>();
  for (const [, path, names] of prelude.matchAll(/pub use crate::([\w:]+?)(?:::(\{[^}]*\}|\*))?;/g)) {
    if (names === undefined) exported.add(path!.split('::').at(-1)!);
    else if (names !== '*') for (const name of names.slice(1, -1).split(',')) exported.add(name.trim());
    else {
      const source = text(`native/core/src/${path!}.rs`);
      for (const [, name] of source.matchAll(/^pub (?:fn|trait|struct|enum|type|const|static) (\w+)/gm))
        exported.add(name!);
      for (const [, names_] of source.matchAll(/^integers!\(\w+, ([\w ]+)\);/gm))
        for (const name of names_!.split(' ')) exported.add(name);
    }
  }
  expect(exported.size).toBeGreaterThan(40);
  expect([...exported].filter((name) => name !== '').sort()).toEqual([...RUST_PRELUDE].sort());
});

test('helpers of the script targets are those that the table calls', () => {
  const called = (spelling: string): string[] =>
    [/^([a-z]\w*)\(/.exec(spelling)?.[1]].filter((name) => name !== undefined);
  expect(
    operations()
      .flatMap(({ ts }) => called(ts.text))
      .filter((name) => !TYPESCRIPT_HELPERS.includes(name)),
  ).toEqual([]);
  for (const name of TYPESCRIPT_HELPERS) expect(scriptHelper(name)).toContain(`function ${name}(`);
  for (const name of ASSEMBLYSCRIPT_HELPERS.filter((helper) => helper !== 'claim'))
    expect(assemblyScriptHelper(name)).toContain(`function ${name}(`);
});

test('what asc declares for everybody is known where generated code uses it', () => {
  const declared = [
    ...text('node_modules/assemblyscript/std/assembly/index.d.ts').matchAll(
      /^declare (?:type|function|const|namespace|class) (\w+)/gm,
    ),
  ].map(([, name]) => name!);
  expect(declared.length).toBeGreaterThan(50);
  const used = new Set(
    Object.keys(manifest).flatMap(
      (kernel) =>
        text(`generated/assemblyscript/kernels/${kernel}.ts`)
          .replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')
          .match(/(?<![\w.])[A-Za-z_]\w*(?=[<(.])/g) ?? [],
    ),
  );
  expect(declared.filter((name) => used.has(name) && !ASSEMBLYSCRIPT_WORDS.has(name))).toEqual([]);
});

test('no kernel is called like what the runtime or a backend has', async () => {
  const runtime = await createRuntime({ backend: 'ts' });
  expect(
    Object.keys(runtime)
      .filter((name) => !(name in manifest))
      .sort(),
  ).toEqual([...RUNTIME_MEMBERS].filter((name) => name !== 'then').sort());
  runtime.dispose();
  const exports = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(join(ROOT, 'dist/trefoil.wasm'))));
  expect(exports.map(({ name }) => name).filter((name) => !(name in manifest) && !MODULE_EXPORTS.has(name))).toEqual(
    [],
  );
  for (const name of [...RUNTIME_MEMBERS, ...MODULE_EXPORTS, 'constructor', '__proto__', 'toString', '1x', 'a-b', ''])
    expect(nameProblem(name, true), name).toBeDefined();
  for (const name of ['$', '_x', 'größe', 'match', 'index', 'X']) expect(nameProblem(name, true), name).toBeUndefined();
});

test('one name for one thing, and none that means something', () => {
  for (const [manner, words] of [
    [RUST, RUST_WORDS],
    [ASSEMBLYSCRIPT, ASSEMBLYSCRIPT_WORDS],
    [TYPESCRIPT, TYPESCRIPT_WORDS],
  ] as const) {
    const names = new Renamer(manner);
    const printed = vocabulary().map((word) => names.declare(word));
    expect(new Set(printed).size).toBe(printed.length);
    expect(printed.filter((name) => words.has(name) || !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name))).toEqual(
      [],
    );
    // In a block as well, and again after it.
    const [inner, after] = [names.inside(() => names.made('y')), names.made('y')];
    expect([printed.includes(inner), printed.includes(after)]).toEqual([false, false]);
  }
});

test('numbers restart in every function, and a second symbol is another one', () => {
  const symbols = new Names(['base']);
  const [second, third] = [symbols.fresh('base'), symbols.fresh('base')];
  expect(new Set(['base', second, third]).size).toBe(3);
  const [one, other] = [new Renamer(RUST), new Renamer(RUST)];
  expect([
    one.declare('base'),
    one.declare(second),
    other.declare(third),
    one.declare('aB'),
    one.declare('a_b'),
  ]).toEqual(['base', 'base2', 'base', 'a_b', 'a_b2']);
});

test('kernels whose names differ get files, modules and functions that differ', () => {
  const names = vocabulary().filter((name) => nameProblem(name, true) === undefined);
  const called = [...kernelNames(names).values()];
  for (const target of ['rust', 'assemblyscript', 'typescript'] as const) {
    expect(new Set(called.map((own) => own[target].function)).size, target).toBe(names.length);
    expect(new Set(called.map((own) => own[target].file.toLowerCase())).size, target).toBe(names.length);
  }
  expect(new Set(typeNames(names).values()).size).toBe(names.length);
});

test('every name in every role means the same everywhere', { timeout: 3_600_000 }, () => {
  const backends = hasCargo() && !process.env['TREFOIL_NO_NATIVE'] ? 'ts,wasm,native' : 'ts,wasm';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/fuzz.mjs'), '--names', '--seed', '20240229', '--backends', backends],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  expect(stdout).toMatch(
    /^[1-9]\d* kernels, [1-9]\d* cases: 0 failures; [1-9]\d* vector rounds, [1-9]\d* remainder rounds/m,
  );
});
