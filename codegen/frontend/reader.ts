/**
 * One parsed file → our own syntax. What the language does not have is reported here, with what to write
 * instead, and leaves a broken node behind, so that what stands around it and inside it is still read.
 */
import { ts } from 'ts-morph';
import type { Span } from '../language/types.js';
import { Diagnostics, Reported, type More } from '../diagnostics/diagnostics.js';
import type { Code } from '../diagnostics/codes.js';
import { closest } from './closest.js';
import { readLoop } from './read-loop.js';
import type {
  Arrow,
  BrokenExpr,
  BrokenStmt,
  DocComment,
  Expr,
  KernelSource,
  Module,
  Param,
  Pattern,
  Stmt,
  TypeName,
} from './syntax.js';
import { declaredIn, namesIn } from './names-in.js';
import {
  ASSIGNMENT,
  AT_ONCE,
  MISSING,
  PLATFORM,
  assigns,
  longAssignment,
  operatorRefusal,
  powerInstead,
  refusalOf,
  wordOf,
} from './unsupported.js';

const K = ts.SyntaxKind;
type Imports = Map<string, { from: string; name: string }>;

/** Without characters that end a line or turn its direction in some language: documentation is copied into comments. */
const plainText = (text: string): string =>
  text
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/\*\//g, '* /');

export class ModuleReader {
  readonly imports: Imports = new Map();
  dslImport: Module['dslImport'] = [];
  readonly constants = new Map<string, { init: Expr; span: Span }>();
  readonly broken = new Set<string>();
  readonly kernels: KernelSource[] = [];

  /** `isModule` tells whether a file of kernels is there to import from. */
  constructor(
    readonly file: string,
    readonly source: ts.SourceFile,
    readonly diagnostics: Diagnostics,
    readonly isModule: (from: string) => boolean,
    readonly dsl: ReadonlySet<string>,
  ) {}

  span(node: ts.Node): Span {
    return { file: this.file, start: node.getStart(this.source), end: node.getEnd() };
  }

  text(node: ts.Node): string {
    return node.getText(this.source);
  }

  report(code: Code, node: ts.Node, message: string, more: More = {}): void {
    this.diagnostics.report(code, this.span(node), message, more);
  }

  fail(code: Code, node: ts.Node, message: string, hint?: string): never {
    this.report(code, node, message, { hint });
    throw new Reported();
  }

  refuse(node: ts.Node): void {
    const { what, instead } = refusalOf(node);
    this.report('TF1001', node, `${what} is not part of the language.`, { hint: instead });
  }

  brokenExpr(node: ts.Node): BrokenExpr {
    return { k: 'broken', names: namesIn(node), span: this.span(node) };
  }

  brokenStmt(
    node: ts.Node,
    inside: { body?: readonly Stmt[]; declares?: readonly string[]; counters?: readonly string[] } = {},
  ): BrokenStmt {
    return {
      k: 'broken',
      names: namesIn(node),
      declares: inside.declares ?? declaredIn(node),
      counters: inside.counters ?? [],
      body: inside.body ?? [],
      span: this.span(node),
    };
  }

  // ---------------------------------------------------------------- the file

  read(): Module {
    for (const statement of this.source.statements) {
      try {
        this.topLevel(statement);
      } catch (error) {
        if (!(error instanceof Reported)) throw error;
        for (const name of declaredIn(statement)) this.broken.add(name);
      }
    }
    return this.readSoFar();
  }

  readSoFar(): Module {
    const { file, dslImport, imports, constants, broken, kernels } = this;
    return { file, text: this.source.text, dslImport, imports, constants, broken, kernels };
  }

  topLevel(statement: ts.Statement): void {
    if (ts.isImportDeclaration(statement)) return this.import(statement);
    if (ts.isFunctionDeclaration(statement) && statement.name && statement.body) {
      this.constants.set(statement.name.text, { init: this.callable(statement), span: this.span(statement) });
      return;
    }
    if (ts.isVariableStatement(statement)) return this.constant(statement);
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
        'A file of kernels runs nothing by itself.',
        'Statements belong into the body of a kernel or of a function.',
      );
    }
    this.decorators(statement);
    this.refuse(statement);
    throw new Reported();
  }

  /** What stands in front of a class is a construct of its own. */
  decorators(node: ts.Statement): void {
    if (ts.canHaveDecorators(node)) for (const decorator of ts.getDecorators(node) ?? []) this.refuse(decorator);
  }

  import(node: ts.ImportDeclaration): void {
    const from = ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '';
    const named = node.importClause?.namedBindings;
    if (node.importClause?.name || !named || !ts.isNamedImports(named))
      this.fail('TF1001', node, 'Only named imports can be read.', `Write import { … } from '${from}'.`);
    if (from !== 'trefoil/dsl' && !this.isModule(from)) {
      const meant = /^trefoil(?:\/|$)/.test(from) || closest(from, ['trefoil/dsl']) !== undefined;
      const more = meant
        ? { hint: "Write 'trefoil/dsl'.", fix: { span: this.span(node.moduleSpecifier), text: "'trefoil/dsl'" } }
        : { hint: "Another file of kernels is named by its path: './shared.js'." };
      this.report(
        'TF1001',
        node.moduleSpecifier,
        `Kernels import from 'trefoil/dsl' and from each other; '${from}' is neither.`,
        more,
      );
      throw new Reported();
    }
    if (from === 'trefoil/dsl' && !node.importClause!.isTypeOnly)
      this.dslImport = named.elements.map((element) => ({ name: element.name.text, span: this.span(element) }));
    for (const element of named.elements)
      this.imports.set(element.name.text, { from, name: (element.propertyName ?? element.name).text });
  }

  constant(statement: ts.VariableStatement): void {
    const { declarationList } = statement;
    if (wordOf(declarationList) !== 'const') {
      this.fail(
        'TF1001',
        statement,
        `${wordOf(declarationList)} at the top of a file is not part of the language.`,
        'What kernels share never changes: write const.',
      );
    }
    for (const declaration of declarationList.declarations) {
      if (!ts.isIdentifier(declaration.name))
        this.fail(
          'TF1001',
          declaration.name,
          'Destructuring at the top of a file is not part of the language.',
          'Write one constant after the other.',
        );
      if (!declaration.initializer)
        this.fail('TF1001', declaration, 'A constant needs a value.', `Write const ${declaration.name.text} = ….`);
      const name = declaration.name.text;
      const init = declaration.initializer;
      const isKernel =
        ts.isCallExpression(init) &&
        ts.isIdentifier(init.expression) &&
        this.imports.get(init.expression.text)?.name === 'kernel';
      if (isKernel) this.kernel(statement, declaration.name, init);
      else this.constants.set(name, { init: this.expr(init), span: this.span(declaration) });
    }
  }

  kernel(statement: ts.VariableStatement, name: ts.Identifier, call: ts.CallExpression): void {
    const [first, second] = call.arguments;
    if (!first || !second || call.arguments.length > 2)
      this.fail(
        'TF4001',
        call,
        'kernel takes a declaration and a body.',
        'Write kernel({ inputs: …, outputs: … }, ({ x }, { y }) => { … }).',
      );
    if (!statement.modifiers?.some((m) => m.kind === K.ExportKeyword)) {
      this.report('TF4001', name, `The kernel ${name.text} is not exported.`, {
        hint: `Write export const ${name.text}.`,
      });
    }
    this.kernels.push({
      name: name.text,
      nameSpan: this.span(name),
      doc: this.doc(statement),
      declaration: this.expr(first),
      body: this.expr(second),
      span: this.span(statement),
    });
  }

  doc(node: ts.Node): DocComment {
    const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
    if (!comment) return { text: '', tags: [] };
    const tags = (comment.tags ?? []).map((tag) => {
      const text = ts.getTextOfJSDocComment(tag.comment) ?? '';
      const named = ts.isJSDocParameterTag(tag) ? `${tag.name.getText(this.source)} ${text}` : text;
      const start = tag.getStart(this.source);
      const [head] = /^@\w*(?:[ \t]+[\w$]+)?/.exec(this.source.text.slice(start))!;
      return {
        tag: tag.tagName.text,
        text: plainText(named).replace(/\s+/g, ' ').trim(),
        span: { file: this.file, start, end: start + head.length },
      };
    });
    return { text: plainText(ts.getTextOfJSDocComment(comment.comment) ?? '').trim(), tags };
  }

  // ---------------------------------------------------------------- functions

  callable(node: ts.ArrowFunction | ts.FunctionDeclaration | ts.FunctionExpression): Arrow {
    const name = node.name && ts.isIdentifier(node.name) ? node.name : node;
    if (node.modifiers?.some((m) => m.kind === K.AsyncKeyword))
      this.report('TF1001', name, 'async is not part of the language.', { hint: AT_ONCE });
    if (node.asteriskToken)
      this.report('TF1001', name, 'A generator is not part of the language.', {
        hint: 'A function gives one number, one record, or nothing.',
      });
    if (node.typeParameters)
      this.report('TF1001', node.typeParameters[0]!, 'A type parameter is not part of the language.', {
        hint: 'Write one function per type.',
      });
    const params = node.parameters.map((parameter): Param => {
      if (parameter.initializer)
        this.report('TF1001', parameter, 'A default argument is not part of the language.', {
          hint: 'Give every argument where the function is called.',
        });
      if (parameter.dotDotDotToken)
        this.report('TF1001', parameter, 'A rest parameter is not part of the language.', {
          hint: 'Name every parameter.',
        });
      if (parameter.questionToken)
        this.report('TF1001', parameter, 'An optional parameter is not part of the language.', {
          hint: 'Give every argument where the function is called.',
        });
      return {
        pattern: this.pattern(parameter.name),
        ...(parameter.type ? { type: this.type(parameter.type) } : {}),
        span: this.span(parameter),
      };
    });
    const result = node.type ? { result: this.type(node.type) } : {};
    const body = node.body!;
    return {
      k: 'arrow',
      params,
      body: ts.isBlock(body) ? this.block(body) : this.expr(body),
      ...result,
      span: this.span(node),
    };
  }

  type(node: ts.TypeNode): TypeName {
    return { text: this.text(node), span: this.span(node) };
  }

  /** Throws where nothing could be bound. */
  pattern(name: ts.BindingName): Pattern {
    if (ts.isIdentifier(name)) return { k: 'name', name: name.text, span: this.span(name) };
    if (ts.isArrayBindingPattern(name)) {
      this.refuse(name);
      throw new Reported();
    }
    const fields = name.elements.map((element) => {
      if (element.dotDotDotToken)
        this.fail('TF1001', element, 'Spread is not part of the language.', 'Name every field.');
      if (element.initializer)
        this.fail(
          'TF1001',
          element,
          'A default for a field is not part of the language.',
          'Give every field where the record is made.',
        );
      if (!ts.isIdentifier(element.name))
        this.fail(
          'TF1001',
          element,
          'Destructuring inside destructuring is not part of the language.',
          'Take one record apart after the other.',
        );
      if (element.propertyName && !ts.isIdentifier(element.propertyName))
        this.fail('TF1001', element.propertyName, 'A field is named by a word.', 'Write { a: x }.');
      return {
        key: element.propertyName ? this.text(element.propertyName) : element.name.text,
        name: element.name.text,
        span: this.span(element),
      };
    });
    return { k: 'fields', fields, span: this.span(name) };
  }

  // ---------------------------------------------------------------- statements

  block(node: ts.Block): Stmt[] {
    return this.statements(node.statements);
  }

  statements(nodes: readonly ts.Statement[]): Stmt[] {
    return nodes.flatMap((node) => this.stmt(node));
  }

  body(node: ts.Statement): Stmt[] {
    return ts.isBlock(node) ? this.block(node) : this.stmt(node);
  }

  stmt(node: ts.Statement): Stmt[] {
    const span = this.span(node);
    if (ts.isVariableStatement(node)) {
      const word = wordOf(node.declarationList);
      if (word !== 'const' && word !== 'let') {
        this.report('TF1001', node, `${word} is not part of the language.`, {
          hint: 'Write let, or const for what does not change.',
        });
      }
      return node.declarationList.declarations.map((d) => this.variable(d, word !== 'const'));
    }
    if (ts.isFunctionDeclaration(node) && node.name && node.body) {
      try {
        return [
          {
            k: 'variable',
            mutable: false,
            pattern: { k: 'name', name: node.name.text, span: this.span(node.name) },
            init: this.callable(node),
            span,
          },
        ];
      } catch (error) {
        if (error instanceof Reported) return [this.brokenStmt(node)];
        throw error;
      }
    }
    if (ts.isExpressionStatement(node)) return [this.effect(node.expression)];
    if (ts.isIfStatement(node))
      return [
        {
          k: 'if',
          cond: this.expr(node.expression),
          then: this.body(node.thenStatement),
          else: node.elseStatement ? this.body(node.elseStatement) : [],
          span,
        },
      ];
    if (ts.isForStatement(node)) return [readLoop(this, node)];
    if (ts.isReturnStatement(node))
      return [{ k: 'return', ...(node.expression ? { value: this.expr(node.expression) } : {}), span }];
    if (ts.isBreakStatement(node) && !node.label) return [{ k: 'break', span }];
    if (ts.isContinueStatement(node) && !node.label) return [{ k: 'continue', span }];
    if (ts.isBlock(node)) return [{ k: 'block', body: this.block(node), span }];
    if (node.kind === K.EmptyStatement) return [];
    // A jump to a label is part of the label's mistake.
    if (!ts.isBreakStatement(node) && !ts.isContinueStatement(node)) {
      this.decorators(node);
      this.refuse(node);
    }
    return [
      this.brokenStmt(node, {
        body: this.inside(node),
        declares:
          ts.isForOfStatement(node) || ts.isForInStatement(node) ? declaredIn(node.initializer) : declaredIn(node),
      }),
    ];
  }

  /** The statements inside one that is not part of the language: they may hold mistakes of their own. */
  inside(node: ts.Statement): Stmt[] {
    if (ts.isIterationStatement(node, false)) return this.body(node.statement);
    if (ts.isLabeledStatement(node)) return this.body(node.statement);
    if (ts.isTryStatement(node))
      return [node.tryBlock, ...(node.finallyBlock ? [node.finallyBlock] : [])].flatMap((b) => this.block(b));
    if (ts.isSwitchStatement(node))
      return node.caseBlock.clauses.flatMap((clause) =>
        this.statements(clause.statements.filter((s) => !ts.isBreakStatement(s))),
      );
    return [];
  }

  variable(node: ts.VariableDeclaration, mutable: boolean): Stmt {
    try {
      if (!node.initializer)
        this.fail(
          'TF1001',
          node,
          'A variable needs a value where it is declared.',
          `Write let ${this.text(node.name)} = 0.0, or another value.`,
        );
      return {
        k: 'variable',
        mutable,
        pattern: this.pattern(node.name),
        ...(node.type ? { type: this.type(node.type) } : {}),
        init: this.expr(node.initializer),
        span: this.span(node),
      };
    } catch (error) {
      if (error instanceof Reported) return this.brokenStmt(node);
      throw error;
    }
  }

  effect(node: ts.Expression): Stmt {
    const span = this.span(node);
    if (ts.isParenthesizedExpression(node)) return this.effect(node.expression);
    if (ts.isBinaryExpression(node)) {
      const op = this.text(node.operatorToken);
      const target = (): Expr => this.expr(ts.isNonNullExpression(node.left) ? node.left.expression : node.left);
      if (ASSIGNMENT.test(op))
        return { k: 'assignment', op: op.slice(0, -1), target: target(), value: this.expr(node.right), span };
      if (op === '**=') {
        this.report('TF1003', node, '** differs between engines.', {
          hint: powerInstead(this.text(node.left), this.text(node.right)).hint,
        });
        return this.brokenStmt(node);
      }
      if (assigns(op)) {
        const long = longAssignment(op, this.text(node.left), this.text(node.right));
        this.report(
          'TF1001',
          node,
          `The assignment ${op} is not part of the language.`,
          long === undefined ? { hint: 'Write an if.' } : { hint: `Write ${long}.`, fix: { span, text: long } },
        );
        return this.brokenStmt(node);
      }
    }
    if (
      (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) &&
      (node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken)
    ) {
      const one: Expr = { k: 'num', value: 1, point: false, span };
      const operand = ts.isNonNullExpression(node.operand) ? node.operand.expression : node.operand;
      return {
        k: 'assignment',
        op: node.operator === K.PlusPlusToken ? '+' : '-',
        target: this.expr(operand),
        value: one,
        span,
      };
    }
    return { k: 'evaluate', value: this.expr(node), span };
  }

  // ---------------------------------------------------------------- expressions

  expr(node: ts.Expression): Expr {
    try {
      return this.expression(node);
    } catch (error) {
      if (error instanceof Reported) return this.brokenExpr(node);
      throw error;
    }
  }

  private expression(node: ts.Expression): Expr {
    const span = this.span(node);
    if (ts.isParenthesizedExpression(node)) return this.expr(node.expression);
    if (ts.isNonNullExpression(node)) return this.nonNull(node);
    if (ts.isNumericLiteral(node)) {
      const text = this.text(node);
      return { k: 'num', value: Number(node.text), point: /[.]|e/i.test(text) && !/^0x/i.test(text), span };
    }
    if (ts.isStringLiteral(node)) return { k: 'str', value: node.text, span };
    if (node.kind === K.TrueKeyword || node.kind === K.FalseKeyword)
      return { k: 'bool', value: node.kind === K.TrueKeyword, span };
    if (ts.isIdentifier(node)) {
      if (node.text === 'undefined') this.fail('TF1001', node, 'undefined is not part of the language.', MISSING);
      return { k: 'name', name: node.text, span };
    }
    if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
      const op = ts.tokenToString(node.operator)!;
      if (op === '++' || op === '--')
        this.fail(
          'TF1001',
          node,
          `${op} inside an expression is not part of the language.`,
          'Make it a statement of its own.',
        );
      return { k: 'unary', op, a: this.expr(node.operand), span };
    }
    if (ts.isBinaryExpression(node)) return this.binary(node);
    if (ts.isConditionalExpression(node))
      return {
        k: 'conditional',
        cond: this.expr(node.condition),
        a: this.expr(node.whenTrue),
        b: this.expr(node.whenFalse),
        span,
      };
    if (ts.isCallExpression(node)) return this.call(node);
    if (ts.isPropertyAccessExpression(node)) {
      if (node.questionDotToken)
        this.fail(
          'TF1001',
          node,
          '?. is not part of the language.',
          `Nothing is null here: write ${this.text(node.expression)}.${this.text(node.name)}.`,
        );
      if (ts.isIdentifier(node.expression) && node.expression.text === 'Math')
        return this.platform(node, node.name.text);
      return { k: 'member', object: this.expr(node.expression), name: node.name.text, span };
    }
    if (ts.isElementAccessExpression(node)) {
      if (node.questionDotToken)
        this.fail(
          'TF1001',
          node,
          '?. is not part of the language.',
          `Nothing is null here: write ${this.text(node.expression)}[${this.text(node.argumentExpression)}].`,
        );
      return { k: 'element', object: this.expr(node.expression), index: this.expr(node.argumentExpression), span };
    }
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return this.callable(node);
    if (ts.isObjectLiteralExpression(node))
      return { k: 'object', entries: node.properties.map((p) => this.entry(p)), span };
    if (ts.isArrayLiteralExpression(node)) return { k: 'array', items: node.elements.map((e) => this.expr(e)), span };
    this.refuse(node);
    return this.brokenExpr(node);
  }

  private nonNull(node: ts.NonNullExpression): Expr {
    let inner: ts.Expression = node.expression;
    while (ts.isParenthesizedExpression(inner)) inner = inner.expression;
    if (!ts.isElementAccessExpression(inner)) {
      this.report('TF1001', node, '! belongs after an element such as x[i].', {
        hint: `Write ${this.text(node.expression)}.`,
        fix: { span: this.span(node), text: this.text(node.expression) },
      });
    }
    return { ...this.expr(node.expression), span: this.span(node) };
  }

  private binary(node: ts.BinaryExpression): Expr {
    const span = this.span(node);
    const op = this.text(node.operatorToken);
    const [left, right] = [this.text(node.left), this.text(node.right)];
    if (op === '**') {
      const around = ts.isBinaryExpression(node.parent) ? this.text(node.parent.operatorToken) : '';
      const { hint, text } = powerInstead(left, right, /^[*/%]$/.test(around));
      this.report('TF1003', node, '** differs between engines.', {
        hint,
        ...(text === undefined ? {} : { fix: { span, text } }),
      });
      return this.brokenExpr(node);
    }
    if (assigns(op) || [',', '??', 'in', 'instanceof'].includes(op)) {
      const { what, instead } = operatorRefusal(op, left, right);
      return this.fail('TF1001', node, `${what} is not part of the language.`, instead);
    }
    return { k: 'binary', op, a: this.expr(node.left), b: this.expr(node.right), span };
  }

  private call(node: ts.CallExpression): Expr {
    if (node.expression.kind === K.ImportKeyword) {
      this.report('TF1001', node, 'import(…) is not part of the language.', {
        hint: 'Write import { … } at the top of the file.',
      });
      return this.brokenExpr(node);
    }
    if (node.expression.kind === K.SuperKeyword) this.refuse(node.expression);
    if (node.questionDotToken)
      this.fail('TF1001', node, '?. is not part of the language.', 'Nothing is null here: call the function.');
    const args = node.arguments.map((a) => this.expr(a));
    return { k: 'call', callee: this.expr(node.expression), args, span: this.span(node) };
  }

  private platform(node: ts.PropertyAccessExpression, name: string): Expr {
    const [instead, exact] =
      PLATFORM.get(name) ??
      (this.dsl.has(name)
        ? ([name, true] as const)
        : ([
            'trefoil/dsl has no such function. Write it with those that there are, or take its values as an input.',
            false,
          ] as const));
    const whole = `Math.${name}`;
    const hint = exact ? `Import ${instead} from 'trefoil/dsl', and write ${instead} for ${whole}.` : instead;
    this.report('TF1003', node, `${whole} differs between engines and targets.`, {
      hint,
      ...(exact ? { fix: { span: this.span(node), text: instead } } : {}),
    });
    return this.brokenExpr(node);
  }

  private entry(property: ts.ObjectLiteralElementLike): { key: string; value: Expr; span: Span } {
    const span = this.span(property);
    if (ts.isShorthandPropertyAssignment(property))
      return { key: property.name.text, value: { k: 'name', name: property.name.text, span }, span };
    if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)) {
      const { name } = property;
      return {
        key: ts.isStringLiteral(name) ? name.text : this.text(name),
        value: this.expr(property.initializer),
        span,
      };
    }
    this.refuse(ts.isPropertyAssignment(property) ? property.name : property);
    const key = property.name && ts.isIdentifier(property.name) ? property.name.text : '';
    return { key, value: this.brokenExpr(property), span };
  }
}
