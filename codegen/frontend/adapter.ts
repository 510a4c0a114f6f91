/**
 * ts-morph, seen through one read-only window: source texts in, our own syntax and TypeScript's own
 * errors out. Nothing else in the compiler imports it, and it never prints.
 */
import { Project, ts } from 'ts-morph';
import type { Diagnostic, Diagnostics } from '../diagnostics/diagnostics.js';
import { resolvePath } from './paths.js';
import { ModuleReader } from './reader.js';
import type { Module } from './syntax.js';
import { typeErrors } from './type-errors.js';

export interface Sources {
  /** Kernel files: path relative to the project → text. */
  readonly kernels: ReadonlyMap<string, string>;
  /** The declaration files of `trefoil/dsl`, by path, and the text of its functions that are written in the language. */
  readonly dsl: ReadonlyMap<string, string>;
}

/** Just enough of a library for kernels to type-check, and no more: what is missing here is missing on purpose. */
const AMBIENT = `
interface Array<T> { readonly length: number; [n: number]: T }
interface ReadonlyArray<T> { readonly length: number; readonly [n: number]: T }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
interface TypedElements { readonly length: number; [index: number]: number }
interface Float64Array extends TypedElements { readonly kind: 'f64' } interface Float32Array extends TypedElements { readonly kind: 'f32' }
interface Int32Array extends TypedElements { readonly kind: 'i32' } interface Uint32Array extends TypedElements { readonly kind: 'u32' }
interface Uint8Array extends TypedElements { readonly kind: 'u8' }
type Record<K extends keyof any, T> = { [P in K]: T }; type Pick<T, K extends keyof T> = { [P in K]: T[P] }; type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
type Exclude<T, U> = T extends U ? never : T;
declare const NaN: number; declare const Infinity: number;
`;

export class Adapter {
  readonly #project: Project;

  constructor(sources: Sources) {
    this.#project = new Project({
      useInMemoryFileSystem: true,
      compilerOptions: {
        noLib: true, types: [], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
        strict: true, noUncheckedIndexedAccess: true, paths: { 'trefoil/dsl': ['/dsl/index.d.ts'] },
      },
    });
    this.#project.createSourceFile('/ambient.d.ts', AMBIENT);
    for (const [path, text] of sources.dsl) this.#project.createSourceFile(`/dsl/${path}`, text);
    for (const [path, text] of sources.kernels) this.#project.createSourceFile(`/${path}`, text);
  }

  /** Adds or replaces one kernel file and keeps everything else: what a watch needs. */
  update(file: string, text: string): void {
    this.#project.createSourceFile(`/${file}`, text, { overwrite: true });
  }

  remove(file: string): void {
    this.#project.getSourceFile(`/${file}`)?.forget();
  }

  module(file: string, diagnostics: Diagnostics): Module {
    const { compilerNode } = this.#project.getSourceFileOrThrow(`/${file}`);
    const known = (from: string): boolean => from.startsWith('.') && this.#has(resolvePath(file, from));
    return new ModuleReader(file, compilerNode, diagnostics, known, this.dslNames()).read();
  }

  #has(path: string): boolean {
    return this.#project.getSourceFile(`/${path}`) !== undefined || this.#project.getSourceFile(`/${path.replace(/\.ts$/, '.d.ts')}`) !== undefined;
  }

  /** What does not parse. A file with such errors is not read further: what the parser made of it is a guess. */
  syntaxErrors(file: string): Diagnostic[] {
    return typeErrors(this.#project.getProgram().compilerObject, this.#project.getSourceFileOrThrow(`/${file}`).compilerNode, file).syntax();
  }

  /** TypeScript's own errors in a kernel file that parses, without those that follow from errors reported already. */
  typeErrors(file: string, reported: readonly Diagnostic[]): Diagnostic[] {
    return typeErrors(this.#project.getProgram().compilerObject, this.#project.getSourceFileOrThrow(`/${file}`).compilerNode, file).semantic(reported);
  }

  /** Every name that `trefoil/dsl` exports. */
  dslNames(): ReadonlySet<string> {
    const index = this.#project.getSourceFile('/dsl/index.d.ts');
    return new Set(index ? [...index.getExportedDeclarations().keys()] : []);
  }
}
