/**
 * One parsed file → our own syntax: imports, constants, functions and kernels. What the language does not have is
 * reported, with what to write instead, and what follows it is still read.
 */
import { ts } from 'ts-morph';
import { Diagnostics, Reported } from '../diagnostics/diagnostics.js';
import { closest } from './closest.js';
import { declaredIn } from './names-in.js';
import { NodeReader } from './node-reader.js';
import { readDoc } from './read-doc.js';
import { readExpression } from './read-expression.js';
import { readFunction, readType } from './read-function.js';
import type { Constant, KernelSource, Module } from './syntax.js';
import { wordOf } from './unsupported.js';

const K = ts.SyntaxKind;
type Imports = Map<string, { from: string; name: string }>;

export class ModuleReader extends NodeReader {
  readonly #imports: Imports = new Map();
  #dslImport: Module['dslImport'] = [];
  readonly #constants = new Map<string, Constant>();
  readonly #broken = new Set<string>();
  readonly #kernels: KernelSource[] = [];

  /** `isModule` tells whether a file of kernels is there to import from. */
  constructor(
    file: string,
    source: ts.SourceFile,
    diagnostics: Diagnostics,
    readonly isModule: (from: string) => boolean,
    dsl: ReadonlySet<string>,
  ) {
    super(file, source, diagnostics, dsl);
  }

  read(): Module {
    for (const statement of this.source.statements) {
      try {
        this.#topLevel(statement);
      } catch (error) {
        if (!(error instanceof Reported)) throw error;
        for (const name of declaredIn(statement)) this.#broken.add(name);
      }
    }
    return this.readSoFar();
  }

  readSoFar(): Module {
    return {
      file: this.file,
      text: this.source.text,
      dslImport: this.#dslImport,
      imports: this.#imports,
      constants: this.#constants,
      broken: this.#broken,
      kernels: this.#kernels,
    };
  }

  #topLevel(statement: ts.Statement): void {
    if (ts.isImportDeclaration(statement)) return this.#import(statement);
    if (ts.isFunctionDeclaration(statement) && statement.name && statement.body) {
      this.#constants.set(statement.name.text, { init: readFunction(this, statement), span: this.span(statement) });
      return;
    }
    if (ts.isVariableStatement(statement)) return this.#variables(statement);
    if (
      ts.isTypeAliasDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      statement.kind === K.EmptyStatement
    )
      return;
    if (
      ts.isExpressionStatement(statement) ||
      ts.isIfStatement(statement) ||
      ts.isForStatement(statement) ||
      ts.isBlock(statement)
    ) {
      return this.fail(
        'TF1001',
        statement,
        'A kernel file cannot run statements at its top level.',
        'Move it into the body of a kernel or of a function.',
      );
    }
    this.refuseDecorators(statement);
    this.refuse(statement);
    throw new Reported();
  }

  #import(node: ts.ImportDeclaration): void {
    const from = ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '';
    const named = node.importClause?.namedBindings;
    if (node.importClause?.name || !named || !ts.isNamedImports(named))
      this.fail('TF1001', node, 'Only named imports are supported.', `Write \`import { … } from '${from}'\`.`);
    if (from !== 'trefoil/dsl' && !this.isModule(from)) {
      const meant = /^trefoil(?:\/|$)/.test(from) || closest(from, ['trefoil/dsl']) !== undefined;
      const more = meant
        ? { hint: "Write `'trefoil/dsl'`.", fix: { span: this.span(node.moduleSpecifier), text: "'trefoil/dsl'" } }
        : { hint: "Import another kernel file by its path: `'./shared.js'`." };
      this.report(
        'TF1001',
        node.moduleSpecifier,
        `Cannot import from '${from}': it is neither 'trefoil/dsl' nor another kernel file.`,
        more,
      );
      throw new Reported();
    }
    if (from === 'trefoil/dsl' && !node.importClause!.isTypeOnly)
      this.#dslImport = named.elements.map((element) => ({ name: element.name.text, span: this.span(element) }));
    for (const element of named.elements)
      this.#imports.set(element.name.text, { from, name: (element.propertyName ?? element.name).text });
  }

  #variables(statement: ts.VariableStatement): void {
    const { declarationList } = statement;
    if (wordOf(declarationList) !== 'const') {
      this.fail(
        'TF1001',
        statement,
        `\`${wordOf(declarationList)}\` at the top of a file is not part of the language.`,
        'Write `const`: what kernels share cannot change.',
      );
    }
    for (const declaration of declarationList.declarations) {
      const { name, initializer: init } = declaration;
      if (!ts.isIdentifier(name))
        this.fail(
          'TF1001',
          name,
          'Destructuring at the top of a file is not part of the language.',
          'Write one `const` for each name.',
        );
      if (!init)
        this.fail(
          'TF1001',
          declaration,
          `The constant \`${name.text}\` has no value.`,
          `Write \`const ${name.text} = …;\`.`,
        );
      if (this.#isKernel(init)) this.#kernel(statement, name, init);
      else
        this.#constants.set(name.text, {
          init: readExpression(this, init),
          ...(declaration.type ? { type: readType(this, declaration.type) } : {}),
          span: this.span(declaration),
        });
    }
  }

  #isKernel(init: ts.Expression): init is ts.CallExpression {
    return (
      ts.isCallExpression(init) &&
      ts.isIdentifier(init.expression) &&
      this.#imports.get(init.expression.text)?.name === 'kernel'
    );
  }

  #kernel(statement: ts.VariableStatement, name: ts.Identifier, call: ts.CallExpression): void {
    const [first, second] = call.arguments;
    if (!first || !second || call.arguments.length > 2)
      this.fail(
        'TF4001',
        call,
        `\`kernel\` takes 2 arguments, a declaration and a body, found ${call.arguments.length}.`,
        'Write `kernel({ inputs: …, outputs: … }, ({ x }, { y }) => { … })`.',
      );
    if (!statement.modifiers?.some((m) => m.kind === K.ExportKeyword)) {
      this.report('TF4001', name, `The kernel \`${name.text}\` is not exported.`, {
        hint: `Write \`export const ${name.text}\`.`,
      });
    }
    this.#kernels.push({
      name: name.text,
      nameSpan: this.span(name),
      doc: readDoc(this, statement),
      declaration: readExpression(this, first),
      body: readExpression(this, second),
      span: this.span(statement),
    });
  }
}
