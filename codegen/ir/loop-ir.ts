/**
 * The loop IR: how a kernel runs. Structured loops over flat arrays, scalars, vectors of a fixed number
 * of lanes, regions that may be split between threads. Every node keeps the span of the source it
 * came from. `index` values are positions: mathematical integers that are known not to wrap.
 */
import type { DerivedSize, ParamDecl, Scalar, Size, SizeRule, Span, Storage } from '../language/types.js';

export interface LoopKernel {
  readonly name: string;
  readonly family: string;
  readonly doc: string;
  readonly source: Span;
  readonly sizes: readonly string[];
  readonly sizeRules: readonly SizeRule[];
  readonly params: readonly ParamDecl[];
  readonly derived: readonly DerivedSize[];
  readonly arrays: readonly LoopArray[];
  readonly body: readonly Stmt[];
}

/** A flat array. Scratch is allocated before the body runs; `extent` is its length. */
export interface LoopArray {
  readonly name: string;
  readonly role: 'input' | 'output' | 'scratch' | 'table';
  readonly dtype: Storage;
  readonly extent: Expr;
  /** Scratch that begins with zeros. Other scratch begins with anything: it is written before it is read. */
  readonly zeroed?: boolean;
  /** For inputs and outputs: the declared shape. */
  readonly shape?: readonly Size[];
  readonly values?: readonly number[];
}

/** `lanes` > 1 is a vector: that many independent values side by side. */
export interface Type {
  readonly elem: Scalar | 'u8';
  readonly lanes: number;
}

interface Node {
  readonly span: Span;
}

// ------------------------------------------------------------------ expressions

export type Expr = Const | Var | Op | Load | Splat | Ramp | Any | Bits;

interface Typed extends Node {
  readonly type: Type;
}

export interface Const extends Typed {
  readonly k: 'const';
  readonly value: number;
}
export interface Var extends Typed {
  readonly k: 'var';
  readonly name: string;
}

/** A row of the operation table, lane by lane; `of` is the element type of the operands. */
export interface Op extends Typed {
  readonly k: 'op';
  readonly op: string;
  readonly of: Scalar | 'u8';
  readonly args: readonly Expr[];
  /** An index that lowering declares to fit into 32 bits: more of it has no room in any memory. */
  readonly narrow?: true;
}

/** Elements index, index + stride, …: one per lane. A missing stride is 1. */
export interface Load extends Typed {
  readonly k: 'load';
  readonly array: string;
  readonly index: Expr;
  readonly stride?: Expr;
  /** Inside only where the conditions around it hold, so it may not be done early. */
  readonly guarded?: boolean;
  /** Four bytes from there on as one i32, the first lowest. */
  readonly word?: boolean;
}

/** One scalar in every lane. */
export interface Splat extends Typed {
  readonly k: 'splat';
  readonly value: Expr;
}

/** base, base + 1, base + 2, … as i32: the loop counter of each lane. */
export interface Ramp extends Typed {
  readonly k: 'ramp';
  readonly base: Expr;
}

/** Whether a mask is true in any lane. */
export interface Any extends Typed {
  readonly k: 'any';
  readonly mask: Expr;
}

/** A mask of 32 byte lanes as the bits of an i32, lane 0 in the lowest. */
export interface Bits extends Typed {
  readonly k: 'bits';
  readonly mask: Expr;
}

// ------------------------------------------------------------------ statements

export type Stmt = Let | LetArray | Assign | Store | For | While | If | Break | Continue | Parallel | Fail | Comment;

export interface Let extends Node {
  readonly k: 'let';
  readonly name: string;
  readonly type: Type;
  readonly mutable: boolean;
  readonly init: Expr;
  /** An index that may not fit into 32 bits; without it every value it is given does. */
  readonly wide?: boolean;
  /**
   * Computed whether or not the condition that keeps it exact holds: only where it does is it used. Elsewhere it may
   * be rounded or, where it `wraps`, leave 64 bits.
   */
  readonly ahead?: 'long' | 'wraps';
}

/** A small array of constant length, private to the enclosing iteration; uninitialised. Its elements are of `type`. */
export interface LetArray extends Node {
  readonly k: 'letArray';
  readonly name: string;
  readonly type: Type;
  readonly length: number;
}

export interface Assign extends Node {
  readonly k: 'assign';
  readonly name: string;
  readonly value: Expr;
}
export interface Store extends Node {
  readonly k: 'store';
  readonly array: string;
  readonly index: Expr;
  readonly stride?: Expr;
  readonly value: Expr;
  /** As for loads: there is such a place only where conditions around it hold. */
  readonly guarded?: boolean;
}

/** Counts from `from` while `v < to` (`v > to` when the step is negative). */
export interface For extends Node {
  readonly k: 'for';
  readonly v: string;
  readonly from: Expr;
  readonly to: Expr;
  readonly step: number;
  readonly body: readonly Stmt[];
  /** Its range may not fit into 32 bits. */
  readonly wide?: boolean;
  /** How a target of 32 bits counts: as doubles, or as numbers without a sign. Elsewhere it means nothing. */
  readonly counts?: 'f64' | 'unsigned';
  /** Iterations do not see each other's writes (except by reading ahead in place), so they may become lanes or be interleaved. */
  readonly independent?: boolean;
  /** What the widening pass is asked to do with an independent loop; `again`: an iteration may run twice, for it only writes what it does not read. */
  readonly widen?: { readonly lanes: boolean; readonly jam: number; readonly again?: boolean };
  /** Set by passes: this loop is the vector part or the remainder of a widened loop. */
  readonly part?: 'vector' | 'remainder';
}

/** Repeats while the condition holds. */
export interface While extends Node {
  readonly k: 'while';
  readonly cond: Expr;
  /** The author's own: nothing says that it ends. Those that lowering makes always do. */
  readonly endless?: true;
  readonly body: readonly Stmt[];
}
export interface If extends Node {
  readonly k: 'if';
  readonly cond: Expr;
  readonly then: readonly Stmt[];
  readonly else: readonly Stmt[];
  /** The condition seldom holds: better a branch than a choice. */
  readonly seldom?: boolean;
}
export interface Break extends Node {
  readonly k: 'break';
}
export interface Continue extends Node {
  readonly k: 'continue';
}

/**
 * 0 … extent split into contiguous chunks lo ≤ … < hi that may run at the same time. A chunk writes
 * elements lo·stride … hi·stride of the arrays it owns and nothing else; scratch is its own.
 */
export interface Parallel extends Node {
  readonly k: 'parallel';
  readonly lo: string;
  readonly hi: string;
  /** A verb for what it does to what it owns, for the name of its function. */
  readonly does: string;
  readonly extent: Expr;
  /** Roughly how many elementary operations one step costs: decides how finely to split, never what is computed. */
  readonly work: Expr;
  /** Chunks of fewer steps would spend most of their time on what each of them has to begin with. */
  readonly least?: Expr;
  readonly owns: readonly { readonly array: string; readonly stride: Expr }[];
  readonly scratch: readonly { readonly array: string; readonly dtype: Storage; readonly extent: Expr }[];
  readonly body: readonly Stmt[];
}

export interface Fail extends Node {
  readonly k: 'fail';
  readonly code: string;
  readonly index: Expr;
}

/** A line of explanation carried into the generated text. */
export interface Comment extends Node {
  readonly k: 'comment';
  readonly text: string;
}
