/**
 * ts-morph, seen through one read-only window: source texts in, our own syntax and TypeScript's own
 * errors out. Nothing else in the compiler imports it, and it never prints.
 */
import { Project, ts } from 'ts-morph';
import type { Diagnostic, Diagnostics } from '../diagnostics/diagnostics.js';
import { caught } from '../diagnostics/internal.js';
import { CATALOGUE, isPlainPath, leadsToKernels, resolvePath } from './paths.js';
import { ModuleReader } from './read-module.js';
import type { Module } from './syntax.js';
import { typeErrors } from './type-errors.js';
import { STRICT_ON_UNUSED, unusedIn } from './unused.js';

export interface Sources {
  /** Kernel files: path relative to the project → text. */
  readonly kernels: ReadonlyMap<string, string>;
  /** The declaration files of `trefoil/dsl` and of a kernel's library, by path, and the text of its functions that are written in the language. */
  readonly dsl: ReadonlyMap<string, string>;
  /** Files from which kernels may import: what they declare is compiled where it is called, and nowhere else. */
  readonly borrowed?: ReadonlyMap<string, string>;
  /** Whether names that nothing reads are mistakes, as they are to the project's own tsc. */
  readonly refuseUnused?: boolean;
}

/** Deep enough for every formula that somebody can read. */
const DEEPEST = 500;

/** A node below which so many others stand, one in the other. */
function deeperThan(root: ts.Node, depth: number): ts.Node | undefined {
  let row: ts.Node[] = [root];
  for (let level = 0; row.length > 0; level++) {
    if (level > depth) return row[0];
    const next: ts.Node[] = [];
    for (const node of row)
      ts.forEachChild(node, (child) => {
        next.push(child);
      });
    row = next;
  }
  return undefined;
}

export class Adapter {
  readonly #project: Project;
  #dsl: ReadonlySet<string> | undefined;
  /** Files that are nested too deeply, and where. */
  readonly #deep = new Map<string, number>();

  constructor(sources: Sources) {
    this.#project = new Project({
      useInMemoryFileSystem: true,
      compilerOptions: {
        noLib: true,
        types: [],
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        strict: true,
        noUncheckedIndexedAccess: true,
        allowSyntheticDefaultImports: false,
        paths: { 'trefoil/dsl': ['/dsl/index.d.ts'], [`${CATALOGUE}*`]: [`/${CATALOGUE}*`] },
        ...(sources.refuseUnused ? STRICT_ON_UNUSED : {}),
      },
    });
    for (const [path, text] of sources.dsl) this.#project.createSourceFile(`/dsl/${path}`, text);
    for (const [path, text] of [...(sources.borrowed ?? []), ...sources.kernels]) this.update(path, text);
  }

  /** Adds or replaces one kernel file and keeps everything else: what a watch needs. */
  update(file: string, text: string): void {
    this.#deep.delete(file);
    if (!isPlainPath(file)) return;
    try {
      const { compilerNode } = this.#project.createSourceFile(`/${file}`, text, { overwrite: true });
      const deep = deeperThan(compilerNode, DEEPEST);
      if (!deep) return;
      this.#deep.set(file, deep.getStart(compilerNode));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#deep.set(file, 0);
    }
    // TypeScript follows by recursion and would not come back, for any file.
    this.#project.createSourceFile(`/${file}`, '', { overwrite: true });
  }

  remove(file: string): void {
    this.#project.getSourceFile(`/${file}`)?.forget();
  }

  module(file: string, diagnostics: Diagnostics): Module {
    const { compilerNode } = this.#project.getSourceFileOrThrow(`/${file}`);
    const known = (from: string): boolean => leadsToKernels(from) && this.#has(resolvePath(file, from));
    const reader = new ModuleReader(file, compilerNode, diagnostics, known, this.dslNames());
    return caught(diagnostics, { file, start: 0, end: 1 }, () => reader.read()) ?? reader.readSoFar();
  }

  #has(path: string): boolean {
    return (
      this.#project.getSourceFile(`/${path}`) !== undefined ||
      this.#project.getSourceFile(`/${path.replace(/\.ts$/, '.d.ts')}`) !== undefined
    );
  }

  /** What does not parse. A file with such errors is not read further: what the parser made of it is a guess. */
  syntaxErrors(file: string): Diagnostic[] {
    const deep = this.#deep.get(file);
    if (deep !== undefined)
      return [
        {
          code: 'TF1001',
          span: { file, start: deep, end: deep + 1 },
          message: `This is nested more than ${DEEPEST} levels deep.`,
          hint: 'Split it into several statements.',
        },
      ];
    return typeErrors(
      this.#project.getProgram().compilerObject,
      this.#project.getSourceFileOrThrow(`/${file}`).compilerNode,
      file,
    ).syntax();
  }

  /** TypeScript's own errors in a kernel file that parses, without those that follow from errors reported already. */
  typeErrors(module: Module, reported: readonly Diagnostic[]): Diagnostic[] {
    const { file } = module;
    const program = this.#project.getProgram().compilerObject;
    const source = this.#project.getSourceFileOrThrow(`/${file}`).compilerNode;
    const errors = typeErrors(program, source, file).semantic(reported, module, this.dslNames());
    const sound = errors.length === 0 && reported.every(({ span }) => span.file !== file);
    return sound ? unusedIn(program, source, file) : errors;
  }

  /** Every name that `trefoil/dsl` exports. */
  dslNames(): ReadonlySet<string> {
    const index = this.#project.getSourceFile('/dsl/index.d.ts');
    return (this.#dsl ??= new Set(index ? [...index.getExportedDeclarations().keys()] : []));
  }
}
