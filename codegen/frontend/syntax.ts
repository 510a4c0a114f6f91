/**
 * The part of TypeScript that a kernel may use, as plain data with spans. The adapter makes it from
 * whatever parser there is; nothing behind it knows that parser.
 */
import type { Span } from '../language/types.js';

interface Node {
  readonly span: Span;
}

export type Expr =
  | Num
  | Str
  | Bool
  | Name
  | Binary
  | Unary
  | Conditional
  | Call
  | Member
  | Element
  | Arrow
  | ObjectLiteral
  | ArrayLiteral
  | BrokenExpr;

/** `point` tells `2.0` from `2`: one is a float, the other takes its neighbour's type. */
export interface Num extends Node {
  readonly k: 'num';
  readonly value: number;
  readonly point: boolean;
}
export interface Str extends Node {
  readonly k: 'str';
  readonly value: string;
}
export interface Bool extends Node {
  readonly k: 'bool';
  readonly value: boolean;
}
export interface Name extends Node {
  readonly k: 'name';
  readonly name: string;
}
export interface Binary extends Node {
  readonly k: 'binary';
  readonly op: string;
  readonly a: Expr;
  readonly b: Expr;
}
export interface Unary extends Node {
  readonly k: 'unary';
  readonly op: string;
  readonly a: Expr;
}
export interface Conditional extends Node {
  readonly k: 'conditional';
  readonly cond: Expr;
  readonly a: Expr;
  readonly b: Expr;
}
export interface Call extends Node {
  readonly k: 'call';
  readonly callee: Expr;
  readonly args: readonly Expr[];
}
export interface Member extends Node {
  readonly k: 'member';
  readonly object: Expr;
  readonly name: string;
}
export interface Element extends Node {
  readonly k: 'element';
  readonly object: Expr;
  readonly index: Expr;
}
export interface Arrow extends Node {
  readonly k: 'arrow';
  readonly params: readonly Param[];
  readonly body: readonly Stmt[] | Expr;
  readonly result?: TypeName;
}
export interface ObjectLiteral extends Node {
  readonly k: 'object';
  readonly entries: readonly { readonly key: string; readonly value: Expr; readonly span: Span }[];
}
export interface ArrayLiteral extends Node {
  readonly k: 'array';
  readonly items: readonly Expr[];
}

/** What could not be read and was reported: nothing is said about it twice. `names` are all that stand in it. */
export interface BrokenExpr extends Node {
  readonly k: 'broken';
  readonly names: readonly string[];
}

export interface TypeName extends Node {
  readonly text: string;
}
export interface Param extends Node {
  readonly pattern: Pattern;
  readonly type?: TypeName;
}

/** A name, or `{ a, b: c }`. */
export type Pattern =
  | { readonly k: 'name'; readonly name: string; readonly span: Span }
  | {
      readonly k: 'fields';
      readonly fields: readonly { readonly key: string; readonly name: string; readonly span: Span }[];
      readonly span: Span;
    };

export type Stmt =
  Variable | Assignment | Evaluate | If | For | While | Return | Break | Continue | BlockStmt | BrokenStmt;

export interface Variable extends Node {
  readonly k: 'variable';
  readonly mutable: boolean;
  readonly pattern: Pattern;
  readonly type?: TypeName;
  readonly init: Expr;
}
/** `op` is '' for plain assignment, '+' for `+=`. */
export interface Assignment extends Node {
  readonly k: 'assignment';
  readonly op: string;
  readonly target: Expr;
  readonly value: Expr;
}
export interface Evaluate extends Node {
  readonly k: 'evaluate';
  readonly value: Expr;
}
export interface If extends Node {
  readonly k: 'if';
  readonly cond: Expr;
  readonly then: readonly Stmt[];
  readonly else: readonly Stmt[];
}
/** `compare` is one of < <= > >=, in `condition`; `step` is a constant. */
export interface For extends Node {
  readonly k: 'for';
  readonly name: string;
  readonly from: Expr;
  readonly compare: string;
  readonly to: Expr;
  readonly condition: Span;
  readonly step: number;
  readonly body: readonly Stmt[];
}
export interface While extends Node {
  readonly k: 'while';
  readonly cond: Expr;
  readonly body: readonly Stmt[];
}
export interface Return extends Node {
  readonly k: 'return';
  readonly value?: Expr;
}
export interface Break extends Node {
  readonly k: 'break';
}
export interface Continue extends Node {
  readonly k: 'continue';
}
export interface BlockStmt extends Node {
  readonly k: 'block';
  readonly body: readonly Stmt[];
}
/**
 * A statement that was reported. What it would declare is known to be declared, as counters where it is a loop;
 * what stands inside it is read for further mistakes.
 */
export interface BrokenStmt extends Node {
  readonly k: 'broken';
  readonly names: readonly string[];
  readonly declares: readonly string[];
  readonly counters: readonly string[];
  readonly body: readonly Stmt[];
}

/** A constant or a function at the top of a file. */
export interface Constant extends Node {
  readonly init: Expr;
  readonly type?: TypeName;
}

/** One source file: what it imports, its constants and functions, its kernels. */
export interface Module {
  readonly file: string;
  readonly text: string;
  /** What stands between the braces of the import from `trefoil/dsl`. */
  readonly dslImport: readonly { readonly name: string; readonly span: Span }[];
  /** local name → where it comes from */
  readonly imports: ReadonlyMap<string, { readonly from: string; readonly name: string }>;
  readonly constants: ReadonlyMap<string, Constant>;
  /** Names of the module whose declaration was reported. */
  readonly broken: ReadonlySet<string>;
  readonly kernels: readonly KernelSource[];
}

export interface KernelSource extends Node {
  readonly name: string;
  readonly nameSpan: Span;
  readonly doc: DocComment;
  readonly declaration: Expr;
  readonly body: Expr;
}

export interface DocComment {
  readonly text: string;
  /** `@param window number of rows` → tag param, text `window number of rows`; the place is that of `@param window` */
  readonly tags: readonly { readonly tag: string; readonly text: string; readonly span: Span }[];
}
