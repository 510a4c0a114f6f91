/** The kernel IR by hand: a constructor for each kind of node, and one of a kernel. */
import type * as K from '../../../dist/codegen/ir/kernel-ir.js';
import type { ArrayDecl, ParamDecl, Scalar, Size, Storage } from '../../../dist/codegen/language/types.js';
import { made, resultOf, span } from './fields.js';

export const num = (value: number, type: Scalar = 'f64'): K.Expr => ({ k: 'const', value, type, span });
export const ref = (name: string, type: Scalar = 'index'): K.Expr => ({ k: 'var', name, type, span });
export const op = (name: string, of: Scalar, ...args: K.Expr[]): K.Expr => ({
  k: 'op',
  op: name,
  of,
  args,
  type: resultOf(name, of),
  span,
});
export const load = (array: string, ...index: K.Expr[]): K.Expr => ({ k: 'load', array, index, type: 'f64', span });
export const block = (result: K.Expr, ...stmts: K.Stmt[]): K.Block => ({ stmts, result, span });
export const store = (array: string, value: K.Expr, ...index: K.Expr[]): K.Stmt => ({
  k: 'store',
  array,
  index,
  value,
  span,
});
export const variable = (name: string, init: K.Expr, mutable = false): K.Stmt => ({
  k: 'let',
  name,
  type: init.type,
  mutable,
  init,
  span,
});
export const assign = (name: string, value: K.Expr): K.Stmt => ({ k: 'assign', name, value, span });
export const reduce = (k: 'sum' | 'contract' | 'argmin' | 'argmax', body: K.Expr, n: K.Expr = ref('n')): K.Expr =>
  ({ k, n, v: 't', body: block(body), type: k.startsWith('arg') ? 'index' : 'f64', span }) as K.Expr;
export const field = (name: K.WindowFieldName): K.Expr => ({
  k: 'window',
  window: 'w',
  field: name,
  type: name === 'count' ? 'index' : 'f64',
  span,
});
const size = (name: string): Size => ({ k: 'name', name });
export const array = (name: string, role: ArrayDecl['role'], shape: string[], dtype: Storage = 'f64'): ArrayDecl => ({
  name,
  role,
  dtype,
  shape: shape.map(size),
  span,
});
export const int = (name: string): ParamDecl => ({ name, kind: 'int', span });
export const kernel = (arrays: ArrayDecl[], body: K.Stmt[], sizes = ['n'], params: ParamDecl[] = []): K.Kernel => ({
  ...made,
  name: 'made',
  sizes,
  params,
  arrays,
  body,
});
