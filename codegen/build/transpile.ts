/** JavaScript of single files, as tsc writes it but without looking at others: every file of ours stands by itself. */
import type ts from 'typescript';

export class Transpiler {
  readonly #ts: typeof ts;
  readonly #options: ts.CompilerOptions;

  private constructor(typescript: typeof ts) {
    this.#ts = typescript;
    this.#options = {
      target: typescript.ScriptTarget.ES2022,
      module: typescript.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      isolatedModules: true,
    };
  }

  /** The compiler is large, and nobody but a watch needs it here. */
  static async load(): Promise<Transpiler> {
    return new Transpiler((await import('typescript')).default);
  }

  javascript(text: string, fileName: string): string {
    return this.#ts.transpileModule(text, { compilerOptions: this.#options, fileName }).outputText;
  }

  /** With a source map, which holds the text. */
  mapped(text: string, fileName: string): { code: string; map: string } {
    const compilerOptions = { ...this.#options, sourceMap: true, inlineSources: true };
    const { outputText, sourceMapText } = this.#ts.transpileModule(text, { compilerOptions, fileName });
    return { code: outputText, map: sourceMapText! };
  }

  declarations(text: string, fileName: string): string {
    const compilerOptions = { ...this.#options, declaration: true };
    return this.#ts.transpileDeclaration(text, { compilerOptions, fileName }).outputText;
  }
}
