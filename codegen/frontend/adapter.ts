/**
 * ts-morph, seen through one read-only window: source texts in, our own syntax and TypeScript's own
 * errors out. Nothing else in the compiler imports it, and it never prints.
 */
import { Project, ts, type SourceFile } from 'ts-morph';
import type { Span } from '../ir/types.js';
import { Diagnostics, Reported } from '../diagnostics/diagnostics.js';
import type { Arrow, DocComment, Expr, KernelSource, Module, Param, Pattern, Stmt } from './syntax.js';

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

  /** Replaces one kernel file and keeps everything else: what a watch needs. */
  update(file: string, text: string): void {
    this.#project.createSourceFile(`/${file}`, text, { overwrite: true });
  }

  module(file: string, diagnostics: Diagnostics): Module {
    const source = this.#project.getSourceFileOrThrow(`/${file}`);
    return new ModuleReader(file, source.compilerNode, diagnostics).read();
  }

  /** TypeScript's own errors in a kernel file. */
  typeErrors(file: string, diagnostics: Diagnostics): void {
    const source: SourceFile = this.#project.getSourceFileOrThrow(`/${file}`);
    const program = this.#project.getProgram().compilerObject;
    for (const error of [...program.getSyntacticDiagnostics(source.compilerNode), ...program.getSemanticDiagnostics(source.compilerNode)]) {
      const start = error.start ?? 0;
      diagnostics.report(`TS${error.code}`, { file, start, end: start + (error.length ?? 1) }, ts.flattenDiagnosticMessageText(error.messageText, ' '));
    }
  }
}

const INSTEAD: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.WhileStatement]: 'Write a counted loop, or iterate(limit, step).',
  [ts.SyntaxKind.DoStatement]: 'Write a counted loop, or iterate(limit, step).',
  [ts.SyntaxKind.ForOfStatement]: 'Write for (let i = 0; i < n; i++).',
  [ts.SyntaxKind.ForInStatement]: 'Write for (let i = 0; i < n; i++).',
  [ts.SyntaxKind.SwitchStatement]: 'Write if … else if ….',
  [ts.SyntaxKind.TryStatement]: 'A kernel cannot throw; write fail(CODE, index).',
  [ts.SyntaxKind.ThrowStatement]: 'Write fail(CODE, index).',
  [ts.SyntaxKind.ClassDeclaration]: 'Write functions over numbers and arrays.',
  [ts.SyntaxKind.NewExpression]: 'Use local(n) or localMatrix(rows, cols) for memory.',
  [ts.SyntaxKind.TemplateExpression]: 'A kernel has no text.',
  [ts.SyntaxKind.AwaitExpression]: 'A kernel runs to its end.',
  [ts.SyntaxKind.SpreadElement]: 'Name every argument.',
  [ts.SyntaxKind.LabeledStatement]: 'Use a flag, or a helper function that returns early.',
};

class ModuleReader {
  constructor(readonly file: string, readonly source: ts.SourceFile, readonly diagnostics: Diagnostics) {}

  span(node: ts.Node): Span {
    return { file: this.file, start: node.getStart(this.source), end: node.getEnd() };
  }

  fail(code: Parameters<Diagnostics['report']>[0], node: ts.Node, message: string, hint?: string): never {
    this.diagnostics.report(code, this.span(node), message, { hint });
    throw new Reported();
  }

  unsupported(node: ts.Node): never {
    return this.fail('TF1001', node, `${describe(node)} is not part of the language.`, INSTEAD[node.kind]);
  }

  guarded<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (error instanceof Reported) return undefined;
      throw error;
    }
  }

  read(): Module {
    const imports = new Map<string, { from: string; name: string }>();
    const constants = new Map<string, { init: Expr; span: Span }>();
    const kernels: KernelSource[] = [];
    for (const statement of this.source.statements) {
      this.guarded(() => {
        if (ts.isImportDeclaration(statement)) this.import(statement, imports);
        else if (ts.isFunctionDeclaration(statement) && statement.name && statement.body) {
          constants.set(statement.name.text, { init: this.callable(statement), span: this.span(statement) });
        } else if (ts.isVariableStatement(statement)) this.constant(statement, constants, kernels, imports);
        else if (!ts.isTypeAliasDeclaration(statement) && !ts.isInterfaceDeclaration(statement)) this.unsupported(statement);
      });
    }
    return { file: this.file, text: this.source.text, imports, constants, kernels };
  }

  import(node: ts.ImportDeclaration, imports: Map<string, { from: string; name: string }>): void {
    const from = (node.moduleSpecifier as ts.StringLiteral).text;
    const named = node.importClause?.namedBindings;
    if (!named || !ts.isNamedImports(named)) return this.fail('TF1001', node, 'Only named imports can be read.', "Write import { … } from 'trefoil/dsl'.");
    for (const element of named.elements) imports.set(element.name.text, { from, name: (element.propertyName ?? element.name).text });
  }

  constant(statement: ts.VariableStatement, constants: Map<string, { init: Expr; span: Span }>, kernels: KernelSource[], imports: ReadonlyMap<string, { from: string; name: string }>): void {
    for (const declaration of statement.declarationList.declarations) {
      if (!ts.isIdentifier(declaration.name) || !declaration.initializer) this.unsupported(declaration);
      const name = declaration.name.text;
      const init = declaration.initializer;
      const isKernel = ts.isCallExpression(init) && ts.isIdentifier(init.expression) && imports.get(init.expression.text)?.name === 'kernel';
      if (isKernel) {
        const [first, second] = init.arguments;
        if (!first || !second) this.fail('TF4001', init, 'kernel(declaration, body) takes two arguments.');
        kernels.push({ name, nameSpan: this.span(declaration.name), doc: this.doc(statement), declaration: this.expr(first), body: this.expr(second), span: this.span(statement) });
      } else {
        if (!(statement.declarationList.flags & ts.NodeFlags.Const)) this.fail('TF1001', statement, 'A module of kernels holds constants only.', 'Write const.');
        constants.set(name, { init: this.expr(init), span: this.span(declaration) });
      }
    }
  }

  doc(node: ts.Node): DocComment {
    const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
    if (!comment) return { text: '', tags: [] };
    const tags = (comment.tags ?? []).map((tag) => {
      const text = ts.getTextOfJSDocComment(tag.comment) ?? '';
      const named = ts.isJSDocParameterTag(tag) ? `${tag.name.getText(this.source)} ${text}` : text;
      return { tag: tag.tagName.text, text: named.replace(/\s+/g, ' ').trim() };
    });
    return { text: (ts.getTextOfJSDocComment(comment.comment) ?? '').trim(), tags };
  }

  callable(node: ts.ArrowFunction | ts.FunctionDeclaration | ts.FunctionExpression): Arrow {
    const params: Param[] = node.parameters.map((parameter) => {
      if (parameter.initializer || parameter.dotDotDotToken) this.unsupported(parameter);
      return { pattern: this.pattern(parameter.name), ...(parameter.type ? { type: parameter.type.getText(this.source) } : {}), span: this.span(parameter) };
    });
    const body = node.body!;
    return { k: 'arrow', params, body: ts.isBlock(body) ? this.block(body) : this.expr(body), span: this.span(node) };
  }

  pattern(name: ts.BindingName): Pattern {
    if (ts.isIdentifier(name)) return { k: 'name', name: name.text, span: this.span(name) };
    if (ts.isArrayBindingPattern(name)) return this.fail('TF1001', name, 'Array destructuring is not part of the language.', 'Return a record: { a, b }.');
    const fields = name.elements.map((element) => {
      if (!ts.isIdentifier(element.name) || element.initializer || element.dotDotDotToken) this.unsupported(element);
      const key = element.propertyName ? element.propertyName.getText(this.source) : element.name.text;
      return { key, name: element.name.text, span: this.span(element) };
    });
    return { k: 'fields', fields, span: this.span(name) };
  }

  block(node: ts.Block): Stmt[] {
    return this.statements(node.statements);
  }

  statements(nodes: readonly ts.Statement[]): Stmt[] {
    const out: Stmt[] = [];
    for (const node of nodes) {
      const read = this.guarded(() => this.stmt(node));
      if (read) out.push(...read);
    }
    return out;
  }

  body(node: ts.Statement): Stmt[] {
    return ts.isBlock(node) ? this.block(node) : this.statements([node]);
  }

  stmt(node: ts.Statement): Stmt[] {
    const span = this.span(node);
    if (ts.isVariableStatement(node)) {
      const mutable = !(node.declarationList.flags & ts.NodeFlags.Const);
      return node.declarationList.declarations.map((d) => {
        if (!d.initializer) this.fail('TF1001', d, 'A variable needs a value where it is declared.');
        return { k: 'variable', mutable, pattern: this.pattern(d.name), ...(d.type ? { type: d.type.getText(this.source) } : {}), init: this.expr(d.initializer), span: this.span(d) };
      });
    }
    if (ts.isFunctionDeclaration(node) && node.name && node.body) {
      return [{ k: 'variable', mutable: false, pattern: { k: 'name', name: node.name.text, span: this.span(node.name) }, init: this.callable(node), span }];
    }
    if (ts.isExpressionStatement(node)) return [this.effect(node.expression)];
    if (ts.isIfStatement(node)) return [{ k: 'if', cond: this.expr(node.expression), then: this.body(node.thenStatement), else: node.elseStatement ? this.body(node.elseStatement) : [], span }];
    if (ts.isForStatement(node)) return [this.loop(node)];
    if (ts.isReturnStatement(node)) return [{ k: 'return', ...(node.expression ? { value: this.expr(node.expression) } : {}), span }];
    if (ts.isBreakStatement(node) && !node.label) return [{ k: 'break', span }];
    if (ts.isContinueStatement(node) && !node.label) return [{ k: 'continue', span }];
    if (ts.isBlock(node)) return [{ k: 'block', body: this.block(node), span }];
    if (ts.isEmptyStatement(node)) return [];
    return this.unsupported(node);
  }

  effect(node: ts.Expression): Stmt {
    const span = this.span(node);
    if (ts.isBinaryExpression(node)) {
      const text = node.operatorToken.getText(this.source);
      if (/^(\+|-|\*|\/|%|&|\||\^|<<|>>|>>>)?=$/.test(text)) return { k: 'assignment', op: text.slice(0, -1), target: this.expr(node.left), value: this.expr(node.right), span };
    }
    if ((ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) && (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)) {
      const one: Expr = { k: 'num', value: 1, point: false, span };
      return { k: 'assignment', op: node.operator === ts.SyntaxKind.PlusPlusToken ? '+' : '-', target: this.expr(node.operand), value: one, span };
    }
    return { k: 'evaluate', value: this.expr(node), span };
  }

  /** for (let i = a; i < b; i += c) */
  loop(node: ts.ForStatement): Stmt {
    const wrong = (at: ts.Node, message: string): never => this.fail('TF1004', at, message, 'Write for (let i = 0; i < n; i++), or a constant step i += 2.');
    const declarations = node.initializer && ts.isVariableDeclarationList(node.initializer) ? node.initializer.declarations : undefined;
    const declaration = declarations?.length === 1 ? declarations[0]! : undefined;
    if (!declaration?.initializer || !ts.isIdentifier(declaration.name)) return wrong(node.initializer ?? node, 'A loop declares one counter.');
    const name = declaration.name.text;
    const isCounter = (e: ts.Node): boolean => ts.isIdentifier(e) && e.text === name;
    const cond = node.condition;
    if (!cond || !ts.isBinaryExpression(cond) || !isCounter(cond.left)) return wrong(cond ?? node, `A loop compares its counter: ${name} < n.`);
    const compare = cond.operatorToken.getText(this.source);
    if (!['<', '<=', '>', '>='].includes(compare)) return wrong(cond, `A loop compares its counter with <, <=, > or >=, not ${compare}.`);
    const step = this.step(node.incrementor, isCounter);
    if (step === undefined || step === 0) return wrong(node.incrementor ?? node, 'The step of a loop is a constant other than 0.');
    if ((step > 0) !== compare.startsWith('<')) return wrong(cond, 'The step leads away from the bound.');
    return { k: 'for', name, from: this.expr(declaration.initializer), compare, to: this.expr(cond.right), step, body: this.body(node.statement), span: this.span(node) };
  }

  step(node: ts.Expression | undefined, isCounter: (e: ts.Node) => boolean): number | undefined {
    if (!node) return undefined;
    if ((ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) && isCounter(node.operand)) {
      return node.operator === ts.SyntaxKind.PlusPlusToken ? 1 : node.operator === ts.SyntaxKind.MinusMinusToken ? -1 : undefined;
    }
    if (ts.isBinaryExpression(node) && isCounter(node.left) && ts.isNumericLiteral(node.right)) {
      const size = Number(node.right.text);
      if (!Number.isInteger(size)) return undefined;
      return node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken ? size : node.operatorToken.kind === ts.SyntaxKind.MinusEqualsToken ? -size : undefined;
    }
    return undefined;
  }

  expr(node: ts.Expression): Expr {
    const span = this.span(node);
    if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return this.expr(node.expression);
    if (ts.isNumericLiteral(node)) {
      const text = node.getText(this.source);
      return { k: 'num', value: Number(node.text), point: /[.]|e/i.test(text) && !/^0x/i.test(text), span };
    }
    if (ts.isStringLiteral(node)) return { k: 'str', value: node.text, span };
    if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) return { k: 'bool', value: node.kind === ts.SyntaxKind.TrueKeyword, span };
    if (ts.isIdentifier(node)) return { k: 'name', name: node.text, span };
    if (ts.isPrefixUnaryExpression(node)) {
      const op = ts.tokenToString(node.operator)!;
      if (op === '++' || op === '--') return this.fail('TF1001', node, `${op} inside an expression is not part of the language.`, 'Make it a statement of its own.');
      return { k: 'unary', op, a: this.expr(node.operand), span };
    }
    if (ts.isBinaryExpression(node)) {
      const op = node.operatorToken.getText(this.source);
      if (op === '**') return this.fail('TF1003', node, '** differs between engines.', 'Write a product, or pow(a, b).');
      if (op === ',' || op.endsWith('=') && !['===', '!==', '==', '!=', '<=', '>='].includes(op)) return this.fail('TF1001', node, 'An assignment is a statement of its own.');
      return { k: 'binary', op, a: this.expr(node.left), b: this.expr(node.right), span };
    }
    if (ts.isConditionalExpression(node)) return { k: 'conditional', cond: this.expr(node.condition), a: this.expr(node.whenTrue), b: this.expr(node.whenFalse), span };
    if (ts.isCallExpression(node)) {
      if (node.questionDotToken) this.unsupported(node);
      return { k: 'call', callee: this.expr(node.expression), args: node.arguments.map((a) => this.expr(a)), span };
    }
    if (ts.isPropertyAccessExpression(node)) {
      if (ts.isIdentifier(node.expression) && node.expression.text === 'Math') {
        return this.fail('TF1003', node, `Math.${node.name.text} differs between engines and targets.`, `Import ${node.name.text} from 'trefoil/dsl'.`);
      }
      return { k: 'member', object: this.expr(node.expression), name: node.name.text, span };
    }
    if (ts.isElementAccessExpression(node)) return { k: 'element', object: this.expr(node.expression), index: this.expr(node.argumentExpression), span };
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return this.callable(node);
    if (ts.isObjectLiteralExpression(node)) {
      const entries = node.properties.map((property) => {
        if (ts.isShorthandPropertyAssignment(property)) return { key: property.name.text, value: { k: 'name', name: property.name.text, span: this.span(property) } as Expr, span: this.span(property) };
        if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)) {
          const key = ts.isStringLiteral(property.name) ? property.name.text : property.name.getText(this.source);
          return { key, value: this.expr(property.initializer), span: this.span(property) };
        }
        return this.unsupported(property);
      });
      return { k: 'object', entries, span };
    }
    if (ts.isArrayLiteralExpression(node)) return { k: 'array', items: node.elements.map((e) => this.expr(e)), span };
    return this.unsupported(node);
  }
}

const describe = (node: ts.Node): string => {
  const words = ts.SyntaxKind[node.kind]!.replace(/(Statement|Expression|Declaration|Keyword)$/, '').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return `'${words}'`;
};
