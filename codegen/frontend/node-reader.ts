/**
 * One source file while it is read: places and texts of its nodes, reports about them, and broken nodes in the place
 * of what could not be read, so that what stands around it and inside it still is.
 */
import { ts } from 'ts-morph';
import type { Code } from '../diagnostics/codes.js';
import { Diagnostics, Reported, type More } from '../diagnostics/diagnostics.js';
import type { Span } from '../language/types.js';
import { declaredBelow, declaredIn, namesIn } from './names-in.js';
import { typeAliases, typeMeant } from './type-aliases.js';
import type { BrokenExpr, BrokenStmt, Stmt } from './syntax.js';
import { refusalOf } from './unsupported.js';

export class NodeReader {
  #declared: ReadonlySet<string> | undefined;
  #aliases: ReadonlyMap<string, string> | undefined;

  /** `dsl` is what `trefoil/dsl` exports. */
  constructor(
    readonly file: string,
    readonly source: ts.SourceFile,
    readonly diagnostics: Diagnostics,
    readonly dsl: ReadonlySet<string>,
  ) {}

  span(node: ts.Node): Span {
    return { file: this.file, start: node.getStart(this.source), end: node.getEnd() };
  }

  text(node: ts.Node): string {
    return node.getText(this.source);
  }

  /** Whether the file has something of that name itself. */
  declares(name: string): boolean {
    return (this.#declared ??= declaredBelow(this.source)).has(name);
  }

  /** A type as it is called by everybody. */
  typeText(node: ts.TypeNode): string {
    return typeMeant((this.#aliases ??= typeAliases(this.source)), this.text(node));
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

  /** What stands in front of a class is a construct of its own. */
  refuseDecorators(node: ts.Statement): void {
    if (ts.canHaveDecorators(node)) for (const decorator of ts.getDecorators(node) ?? []) this.refuse(decorator);
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
}
