/**
 * The kernel IR: what a kernel means. Combinators are still whole, so that the order of every
 * reduction is in one node and lowering is free to choose the loops. Every name is unique within its
 * kernel; every node has a span; every expression has a type.
 */
import type { ArrayDecl, DerivedSize, ParamDecl, Scalar, SizeRule, Span } from '../language/types.js';

export interface Kernel {
  readonly name: string;
  readonly family: string;
  readonly doc: string;
  readonly source: Span;
  /** Symbolic sizes in the order of their first appearance in the inputs' shapes. */
  readonly sizes: readonly string[];
  /** What the author requires of sizes beyond being non-negative. */
  readonly sizeRules: readonly SizeRule[];
  readonly params: readonly ParamDecl[];
  /** Handed in after the parameters. */
  readonly derived: readonly DerivedSize[];
  readonly arrays: readonly ArrayDecl[];
  readonly body: readonly Stmt[];
  /** Outputs that start as NaN, or 0, since not every element is proven to be written in time; in the author's words. */
  readonly starts: readonly string[];
  /** How accurate the outputs are, in words of the author (`@accuracy`). */
  readonly accuracy?: string;
  /** The method and where it comes from, in words of the author (`@source`). */
  readonly method?: string;
}

interface Node {
  readonly span: Span;
}

/** Statements, then a value: the body of a closure. */
export interface Block extends Node {
  readonly stmts: readonly Stmt[];
  readonly result: Expr;
}

// ------------------------------------------------------------------ expressions

export type Expr = Const | Var | Op | Load | Sum | Contract | SumBy | ArgBest | WindowField | WindowRank;

interface Typed extends Node {
  readonly type: Scalar;
}

/** A number whose bits are kept. */
export interface Const extends Typed {
  readonly k: 'const';
  readonly value: number;
}

/** A local variable, a size, a parameter or a loop counter; sizes, integer parameters and counters are of type `index`. */
export interface Var extends Typed {
  readonly k: 'var';
  readonly name: string;
}

/** A row of the operation table. `of` is the type of its operands, `type` that of its result. */
export interface Op extends Typed {
  readonly k: 'op';
  readonly op: string;
  readonly of: Scalar;
  readonly args: readonly Expr[];
  /** An index that is known to fit into 32 bits. */
  readonly narrow?: true;
}

/** One element; the index has one entry per axis and is proven to lie inside. */
export interface Load extends Typed {
  readonly k: 'load';
  readonly array: string;
  readonly index: readonly Expr[];
  /**
   * Inside only where the conditions around it hold, so it may not be done early: `outside` where those around the
   * nearest `where` suffice, `inside` where its own are needed too, or where there is none.
   */
  readonly guarded?: 'inside' | 'outside';
}

/** NumPy's pairwise sum of f(0) … f(n−1). */
export interface Sum extends Typed {
  readonly k: 'sum';
  readonly n: Expr;
  readonly v: string;
  readonly body: Block;
}

/** In order inside blocks of 128, a binary tree over the blocks. Empty: +0. */
export interface Contract extends Typed {
  readonly k: 'contract';
  readonly n: Expr;
  readonly v: string;
  readonly body: Block;
}

/** `contract` in which rows of other groups contribute −0. */
export interface SumBy extends Typed {
  readonly k: 'sumBy';
  readonly n: Expr;
  readonly label: string;
  /** The labels are known to lie in their domain. */
  readonly trusted?: true;
  readonly group: Expr;
  readonly v: string;
  readonly body: Block;
}

/** Position of the least (greatest) value, the lowest index on ties, NaN only if there is nothing else. */
export interface ArgBest extends Typed {
  readonly k: 'argmin' | 'argmax';
  readonly n: Expr;
  readonly v: string;
  readonly body: Block;
}

/** A field of a reduction over the window in scope. */
export interface WindowField extends Typed {
  readonly k: 'window';
  readonly window: string;
  readonly field: WindowFieldName;
}

/**
 * `count` is how many values of the window are present. `median` and `mad` (the median of |value − median|) are
 * order statistics, exact whatever the order of the work; the others of the language are folded over the window tree.
 */
export const WINDOW_FIELDS = ['count', 'sum', 'min', 'max', 'first', 'offset', 'm2', 'median', 'mad'] as const;
/** One of the language, or of a fold that belongs to the windows. */
export type WindowFieldName = string;

/** Constants, and then a number for each field. */
export interface Numbers extends Node {
  readonly stmts: readonly Let[];
  readonly results: readonly Expr[];
}

/**
 * A fold over the window tree that an author wrote. A node keeps a number per field: of a single value that is present, and of
 * an older and a newer node that both hold something. Where nothing is present every field is NaN.
 */
export interface Fold extends Node {
  /** What a node keeps, by names that belong to the windows. */
  readonly fields: readonly string[];
  /** The values of a row. */
  readonly vs: readonly string[];
  readonly leaf: Numbers;
  /** The fields of both nodes, and how many values they hold, as f64. */
  readonly older: readonly string[];
  readonly newer: readonly string[];
  readonly olderCount: string;
  readonly newerCount: string;
  readonly merge: Numbers;
}

/** The value at a position among the sorted values that are present, −0 as +0; NaN where there is none. */
export interface WindowRank extends Typed {
  readonly k: 'rank';
  readonly window: string;
  readonly position: Expr;
}

// ------------------------------------------------------------------ statements

export type Stmt =
  Let | Assign | Store | For | While | If | Break | Continue | Fill | Each | Where | Windows | Iterate | Fail;

export interface Let extends Node {
  readonly k: 'let';
  readonly name: string;
  readonly type: Scalar;
  readonly mutable: boolean;
  readonly init: Expr;
  /** An index that may not fit into 32 bits. */
  readonly wide?: boolean;
}
export interface Assign extends Node {
  readonly k: 'assign';
  readonly name: string;
  readonly value: Expr;
}
export interface Store extends Node {
  readonly k: 'store';
  readonly array: string;
  readonly index: readonly Expr[];
  readonly value: Expr;
  /** As for loads: there is such a place only where conditions around it hold. */
  readonly guarded?: Load['guarded'];
}

/** Counts from `from` while `v < to` (`v > to` when the step is negative); the step is a non-zero constant. */
export interface For extends Node {
  readonly k: 'for';
  readonly v: string;
  readonly from: Expr;
  readonly to: Expr;
  readonly step: number;
  readonly body: readonly Stmt[];
  /** Where it begins or ends may not fit into 32 bits. */
  readonly wide?: boolean;
}
/** The body again and again while the condition holds, which is asked before every turn. It may run for ever. */
export interface While extends Node {
  readonly k: 'while';
  readonly cond: Expr;
  readonly body: readonly Stmt[];
}
export interface If extends Node {
  readonly k: 'if';
  readonly cond: Expr;
  readonly then: readonly Stmt[];
  readonly else: readonly Stmt[];
}
export interface Break extends Node {
  readonly k: 'break';
}
export interface Continue extends Node {
  readonly k: 'continue';
}

/** Every element of an array from its position alone: any order, any number of workers. */
export interface Fill extends Node {
  readonly k: 'fill';
  readonly array: string;
  readonly vars: readonly string[];
  readonly body: Block;
}

/** Bodies for from ≤ v < to that write only at [v] or in row v: any order, any number of workers. */
export interface Each extends Node {
  readonly k: 'each';
  readonly v: string;
  readonly from: Expr;
  readonly to: Expr;
  readonly body: readonly Stmt[];
}

/** The body for every v in from ≤ v < to that satisfies the condition, in ascending order. */
export interface Where extends Node {
  readonly k: 'where';
  readonly v: string;
  readonly from: Expr;
  readonly to: Expr;
  readonly cond: Expr;
  readonly body: readonly Stmt[];
}

/**
 * The body for every row and column of a matrix (or every element of a series), with reductions over
 * the `size` rows that end there. Rows are visited in ascending order within a column; a body that
 * carries no state from row to row may run in any order.
 */
export interface Windows extends Node {
  readonly k: 'windows';
  readonly id: string;
  readonly rows: Expr;
  readonly cols: Expr;
  readonly size: Expr;
  readonly row: string;
  readonly col: string;
  /** The values at (row, col), one for each series; NaN is missing, and a row counts where none is. */
  readonly values: readonly Block[];
  readonly folds: readonly Fold[];
  readonly body: readonly Stmt[];
}

/** Repeats the body until its value is true, at most `limit` times; `count` receives the number of steps. */
export interface Iterate extends Node {
  readonly k: 'iterate';
  readonly v: string;
  readonly limit: Expr;
  readonly body: Block;
  readonly count: string;
}

/** Ends the kernel with a status; what was computed so far is not published. */
export interface Fail extends Node {
  readonly k: 'fail';
  readonly code: string;
  readonly index: Expr;
}
