/** Fixtures of wrong kernels, and what the compiler says about each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { readDsl } from '../../dist/codegen/build/sources.js';
import { compile } from '../../dist/codegen/compile.js';
import { formatDiagnostic, position } from '../../dist/codegen/diagnostics/code-frame.js';
import { Adapter } from '../../dist/codegen/frontend/adapter.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const FIXTURES = join(ROOT, 'test/diagnostics/fixtures');

export const fixtureNames = () => readdirSync(FIXTURES).sort();

/** The files of a fixture, as a family of its own. */
export function filesOf(name) {
  const folder = join(FIXTURES, name);
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => [`kernels/${name}/${file}`, readFileSync(join(folder, file), 'utf8')]),
  );
}

export const expectedFile = (name) => join(FIXTURES, name, 'expected.txt');
export const expectedOf = (name) => (existsSync(expectedFile(name)) ? readFileSync(expectedFile(name), 'utf8') : '');

/** One compiler for many small projects: they lie side by side in one program, and each is compiled alone. */
export class Bench {
  #dsl = readDsl();
  #adapter;

  /** All files of all projects, by path. */
  constructor(projects) {
    this.#adapter = new Adapter({ kernels: new Map(projects.flatMap((files) => [...files])), dsl: this.#dsl });
  }

  compile(kernels) {
    return compile({ kernels, dsl: this.#dsl }, this.#adapter);
  }

  diagnostics(kernels) {
    return this.compile(kernels).diagnostics.all;
  }
}

/** The whole message, and the place with its end. */
export function shown(diagnostics, texts) {
  return diagnostics
    .map((d) => {
      const text = texts.get(d.span.file) ?? '';
      const [from, to] = [position(text, d.span.start), position(text, d.span.end)];
      const fix = d.fix
        ? `  fix ${position(text, d.fix.span.start).line}:${position(text, d.fix.span.start).column}: ${d.fix.text}\n`
        : '';
      return `${formatDiagnostic(d, texts)}\n${fix}  span ${from.line}:${from.column}-${to.line}:${to.column}\n`;
    })
    .join('\n');
}

/** Which mistakes of the fixtures are red by types alone, and which only the compiler and the plugins find. */
export const EDITOR = join(ROOT, 'test/diagnostics/editor.txt');

/** What is not used is faded rather than wrong: an editor says so of many a mistake, and not what the mistake is. */
const UNUSED = new Set([6133, 6138, 6192, 6196, 6198, 6199, 6205]);

/** TypeScript as an editor runs it on kernels: with the options of their folder. */
function typeScriptAlone() {
  const paths = fixtureNames().flatMap((name) =>
    [...filesOf(name).keys()].map((file) => join(FIXTURES, file.slice('kernels/'.length))),
  );
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.kernels.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram([...paths, join(ROOT, 'dsl/library.d.ts')], { ...options, noEmit: true });
  return new Map(
    paths.map((path) => {
      const source = program.getSourceFile(path);
      const errors = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].filter(
        ({ file, code }) => file === source && !UNUSED.has(code),
      );
      return [
        `kernels/${relative(FIXTURES, path).replace(/\\/g, '/')}`,
        errors.map((e) => ({
          code: `TS${e.code}`,
          line: source.getLineAndCharacterOfPosition(e.start).line + 1,
          text: ts.flattenDiagnosticMessageText(e.messageText, '\n'),
        })),
      ];
    }),
  );
}

export function editorTable(bench) {
  const lines = [];
  const alone = typeScriptAlone();
  let [red, mistakes] = [0, 0];
  for (const name of fixtureNames()) {
    const files = filesOf(name);
    for (const d of bench.diagnostics(files)) {
      const { line, column } = position(files.get(d.span.file), d.span.start);
      const shownBy = new Set(
        alone
          .get(d.span.file)
          .filter((error) => error.line === line)
          .map(({ code }) => code),
      );
      mistakes++;
      if (shownBy.size > 0) red++;
      lines.push(`${name} ${line}:${column} ${d.code} ${shownBy.size > 0 ? `red (${[...shownBy].join(', ')})` : '-'}`);
    }
  }
  return {
    table: `${lines.join('\n')}\n${red} of ${mistakes} mistakes are red by types alone, all of them with one of the plugins\n`,
    red,
    mistakes,
  };
}
