/** Fixtures of wrong kernels, and what the compiler says about each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSources } from '../../dist/codegen/cli/project.js';
import { compile } from '../../dist/codegen/compile.js';
import { formatDiagnostic, position } from '../../dist/codegen/diagnostics/code-frame.js';
import { Adapter } from '../../dist/codegen/frontend/adapter.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const FIXTURES = join(ROOT, 'test/diagnostics/fixtures');

export const fixtureNames = () => readdirSync(FIXTURES).sort();

/** The files of a fixture, as a family of its own. */
export function filesOf(name) {
  const folder = join(FIXTURES, name);
  return new Map(readdirSync(folder).filter((file) => file.endsWith('.ts')).sort().map((file) => [`kernels/${name}/${file}`, readFileSync(join(folder, file), 'utf8')]));
}

export const expectedFile = (name) => join(FIXTURES, name, 'expected.txt');
export const expectedOf = (name) => (existsSync(expectedFile(name)) ? readFileSync(expectedFile(name), 'utf8') : '');

/** One compiler for many small projects: they lie side by side in one program, and each is compiled alone. */
export class Bench {
  #dsl = readSources().dsl;
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

  /** What TypeScript alone says: what is red in any editor. */
  typeScriptAlone(kernels) {
    return [...kernels.keys()].flatMap((file) => [...this.#adapter.syntaxErrors(file), ...this.#adapter.typeErrors(file, [])]);
  }
}

/** The whole message, and the place with its end. */
export function shown(diagnostics, texts) {
  return diagnostics.map((d) => {
    const text = texts.get(d.span.file) ?? '';
    const [from, to] = [position(text, d.span.start), position(text, d.span.end)];
    const fix = d.fix ? `  fix ${position(text, d.fix.span.start).line}:${position(text, d.fix.span.start).column}: ${d.fix.text}\n` : '';
    return `${formatDiagnostic(d, texts)}\n${fix}  span ${from.line}:${from.column}-${to.line}:${to.column}\n`;
  }).join('\n');
}
