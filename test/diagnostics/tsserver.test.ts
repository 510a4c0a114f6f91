/** The plugin of TypeScript's server says in every editor what the compiler says, at the same places, while one types. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { position } from '../../dist/codegen/diagnostics/code-frame.js';
import { ROOT } from '../support/files.js';
import { TsServer } from '../support/tsserver.js';
import { Bench, filesOf, fixtureNames } from './fixtures.mjs';

const bench = new Bench(fixtureNames().map(filesOf));
const folder = mkdtempSync(join(tmpdir(), 'trefoil-editor-'));
let server: TsServer;
beforeAll(() => {
  server = new TsServer();
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A project with these kernels, set up like the one here. */
function project(name: string, files: ReadonlyMap<string, string>): string {
  const root = join(folder, name);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(root, 'kernels/tsconfig.json'),
    JSON.stringify({ extends: join(ROOT, 'tsconfig.kernels.json'), include: ['.', join(ROOT, 'dsl/library.d.ts')] }),
  );
  return root;
}

const said = async (file: string): Promise<string[]> =>
  (await server.diagnostics(file))
    .filter(({ source }) => source === 'trefoil')
    .map(({ code, start, end }) => `TF${code} ${start.line}:${start.offset}-${end.line}:${end.offset}`)
    .sort();

describe("the plugin of TypeScript's server", () => {
  test("reports every mistake of a fixture with the compiler's code, at its place", { timeout: 300_000 }, async () => {
    const names = fixtureNames();
    expect(names.length).toBeGreaterThan(140);
    // Each is a project of its own: all of them in the long run, every twelfth here.
    for (const name of names.filter((_, i) => process.env['TREFOIL_RUNS'] || i % 12 === 0)) {
      const files = filesOf(name);
      const root = project(name, files);
      const all = bench.diagnostics(files).filter((d) => d.code.startsWith('TF'));
      for (const [file, text] of files) {
        const due = all
          .filter((d) => d.span.file === file)
          .map((d) => {
            const [from, to] = [position(text, d.span.start), position(text, Math.max(d.span.end, d.span.start + 1))];
            return `${d.code} ${from.line}:${from.column}-${to.line}:${to.column}`;
          });
        server.tell('open', { file: join(root, file), fileContent: text, scriptKindName: 'TS' });
        expect(await said(join(root, file)), `${name}: ${file}`).toEqual(due.sort());
      }
      for (const file of files.keys()) server.tell('close', { file: join(root, file) });
    }
  });

  test(
    'follows what is typed, offers the corrected code, and says nothing of a sound kernel',
    { timeout: 60_000 },
    async () => {
      const text = readFileSync(join(ROOT, 'kernels/rolling/rollingMean.ts'), 'utf8');
      const file = join(
        project('typed', new Map([['kernels/rolling/rollingMean.ts', text]])),
        'kernels/rolling/rollingMean.ts',
      );
      server.tell('open', { file, fileContent: text, scriptKindName: 'TS' });
      expect(await server.diagnostics(file)).toEqual([]);
      const at = text.slice(0, text.indexOf('w.count >= minPeriods')).split('\n');
      const [line, offset] = [at.length, at.at(-1)!.length + 1];
      server.tell('change', {
        file,
        line,
        offset,
        endLine: line,
        endOffset: offset + 'w.count'.length,
        insertString: 'w.count / 2',
      });
      const [found] = (await server.diagnostics(file)).filter(({ source }) => source === 'trefoil');
      expect(found).toMatchObject({ code: 2002, category: 'error', start: { line } });
      const fixes = await server.ask<
        readonly {
          readonly fixName: string;
          readonly changes: readonly { readonly textChanges: readonly { readonly newText: string }[] }[];
        }[]
      >('getCodeFixes', {
        file,
        startLine: found!.start.line,
        startOffset: found!.start.offset,
        endLine: found!.end.line,
        endOffset: found!.end.offset,
        errorCodes: [found!.code],
      });
      expect(
        fixes.filter(({ fixName }) => fixName === 'trefoil').map(({ changes }) => changes[0]!.textChanges[0]!.newText),
      ).toEqual(['idiv(w.count, 2)']);
      server.tell('change', {
        file,
        line,
        offset,
        endLine: line,
        endOffset: offset + 'w.count / 2'.length,
        insertString: 'w.count',
      });
      expect(await server.diagnostics(file)).toEqual([]);
    },
  );
});
