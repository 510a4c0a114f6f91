/** What the compiler says about wrong kernels: code, place, text. `npm run docs:update` writes it anew. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CODES } from '../../dist/codegen/diagnostics/codes.js';
import { Bench, ROOT, expectedOf, filesOf, fixtureNames, shown } from './fixtures.mjs';
import {
  LANGUAGE,
  LIST_PAGE,
  functionsOfNumbers,
  functionsOfWindows,
  withList,
  withTables,
} from '../support/library-functions.mjs';
import { pageFile, pageNames, partsOf, sayings } from './pages.mjs';

const pages = new Map(pageNames().map((name) => [name, partsOf(name, readFileSync(pageFile(name), 'utf8'))]));
const bench = new Bench([
  ...fixtureNames().map(filesOf),
  ...[...pages.values()].flatMap(({ example, corrected }) => [example, corrected]),
]);

describe('wrong kernels', () => {
  test('are many', () => expect(fixtureNames().length).toBeGreaterThanOrEqual(80));

  test.each(fixtureNames())('%s', (name) => {
    const files = filesOf(name);
    const said = bench.diagnostics(files);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((d) => d.code === 'TF9001')).toEqual([]);
    expect(shown(said, files)).toBe(expectedOf(name));
    for (const { span, related = [], fix } of said)
      for (const place of [span, ...related.map((r) => r.span), ...(fix ? [fix.span] : [])]) {
        const text = files.get(place.file)!;
        expect(
          place.start <= place.end && place.end <= text.length && place.start >= 0,
          `${name}: ${JSON.stringify(place)}`,
        ).toBe(true);
      }
  });

  test('with syntax that is not supported are told what to write instead', () => {
    const silent = fixtureNames().flatMap((name) =>
      bench
        .diagnostics(filesOf(name))
        .filter(({ code, hint }) => code === 'TF1001' && !hint)
        .map(({ message }) => `${name}: ${message}`),
    );
    expect(silent).toEqual([]);
  });

  test('reach every code that an author can meet', () => {
    const met = new Set(fixtureNames().flatMap((name) => expectedOf(name).match(/\bTF\d{4}\b/g) ?? []));
    expect(
      Object.keys(CODES)
        .filter((code) => !met.has(code))
        .sort(),
    ).toEqual(['TF9001']);
  });
});

describe('pages of docs/errors', () => {
  test('there is one per code, listed, headed by its title', () => {
    expect(pageNames()).toEqual(Object.keys(CODES).sort());
    const index = readFileSync(pageFile('README'), 'utf8');
    for (const [code, title] of Object.entries(CODES)) {
      expect(readFileSync(pageFile(code), 'utf8').split('\n')[0]).toBe(`# ${code}: ${title}`);
      expect(index).toContain(`[${code}](${code}.md) | ${title}`);
    }
  });

  test('functions are listed and described as their sources say (npm run docs:update)', () => {
    const [list, language] = [readFileSync(pageFile(LIST_PAGE), 'utf8'), readFileSync(LANGUAGE, 'utf8')];
    expect(withList(list)).toBe(list);
    expect(withTables(language)).toBe(language);
    const exported = [
      ...readFileSync(join(ROOT, 'dsl/operations.ts'), 'utf8').matchAll(/^export (?:const|function) (\w+)/gm),
    ]
      .map(([, name]) => name!)
      .concat(functionsOfNumbers().map(({ name }) => name));
    expect(exported.length).toBeGreaterThan(30);
    const [, operations] = /\n## Operations\n([\s\S]*?)\n## /.exec(language)!;
    const described = new Set([...operations!.matchAll(/`(\w+)[`(]/g)].map(([, name]) => name));
    expect(exported.filter((name) => !described.has(name))).toEqual([]);
    for (const { name } of functionsOfWindows()) expect(language).toContain(`\n| \`${name}(`);
  });

  // A code that no author can meet has no example.
  test.each([...pages].filter(([name]) => name !== 'TF9001'))(
    '%s says what the compiler says, and its correction compiles',
    (name, { example, corrected, said }) => {
      expect(sayings(bench, example)).toBe(said);
      expect(said).toContain(name);
      expect(corrected.size).toBeGreaterThan(0);
      expect(sayings(bench, corrected)).toBe('');
    },
  );
});
