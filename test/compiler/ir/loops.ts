/** The loop IR by hand: a constructor for each kind of node, one of a kernel, and kernels that several tests look at. */
import type * as L from '../../../dist/codegen/ir/loop-ir.js';
import type { Scalar, Storage } from '../../../dist/codegen/language/types.js';
import { made, resultOf, span } from './fields.js';

export const lanes = (elem: L.Type['elem'], count = 1): L.Type => ({ elem, lanes: count });
export const position = (value: number): L.Expr => ({ k: 'const', value, type: lanes('index'), span });
export const real = (value: number): L.Expr => ({ k: 'const', value, type: lanes('f64'), span });
export const get = (name: string, type: L.Type = lanes('index')): L.Expr => ({ k: 'var', name, type, span });
export const apply = (name: string, ...args: L.Expr[]): L.Expr => ({
  k: 'op',
  op: name,
  of: args.at(-1)!.type.elem,
  args,
  type: lanes(resultOf(name, args.at(-1)!.type.elem as Scalar), args[0]!.type.lanes),
  span,
});
export const fetch = (name: string, index: L.Expr, type: L.Type = lanes('f64'), stride?: L.Expr): L.Expr => ({
  k: 'load',
  array: name,
  index,
  type,
  span,
  ...(stride ? { stride } : {}),
});
export const put = (name: string, index: L.Expr, value: L.Expr): L.Stmt => ({
  k: 'store',
  array: name,
  index,
  value,
  span,
});
export const bind = (name: string, init: L.Expr, mutable = false): L.Stmt => ({
  k: 'let',
  name,
  type: init.type,
  mutable,
  init,
  span,
});
export const set = (name: string, value: L.Expr): L.Stmt => ({ k: 'assign', name, value, span });
export const count = (v: string, from: L.Expr, to: L.Expr, body: L.Stmt[], more: Partial<L.For> = {}): L.Stmt => ({
  k: 'for',
  v,
  from,
  to,
  step: 1,
  body,
  span,
  ...more,
});
export const flat = (
  name: string,
  role: L.LoopArray['role'],
  extent: L.Expr = get('n'),
  dtype: Storage = 'f64',
): L.LoopArray => ({ name, role, dtype, extent });
export const loops = (arrays: L.LoopArray[], body: L.Stmt[], sizes = ['n']): L.LoopKernel => ({
  ...made,
  name: 'made',
  sizes,
  params: [],
  arrays,
  body,
});

const step = (at: string, many: number): L.Stmt => {
  const v = fetch('x', get(at), lanes('f64', many)),
    two: L.Expr = many === 1 ? real(2) : { k: 'splat', value: real(2), type: lanes('f64', many), span };
  return put('y', get(at), apply('select', apply('lt', v, two), apply('sqrt', apply('abs', v)), apply('mul', v, two)));
};
/** In lanes as far as four fit, then one by one. */
export const widened = loops(
  [flat('x', 'input'), flat('y', 'output')],
  [
    bind('whole', apply('bitAnd', get('n'), position(0x7ffffffc))),
    count('i', position(0), get('whole'), [step('i', 4)], { step: 4, part: 'vector', independent: true }),
    count('j', get('whole'), get('n'), [step('j', 1)], { part: 'remainder', independent: true }),
  ],
);

/** A region in parallel, split over y. */
export const inChunks = (body: L.Stmt[]): L.LoopKernel =>
  loops(
    [flat('x', 'input'), flat('y', 'output')],
    [
      {
        k: 'parallel',
        does: 'fill',
        lo: 'lo',
        hi: 'hi',
        extent: get('n'),
        work: position(1),
        owns: [{ array: 'y', stride: position(1) }],
        scratch: [{ array: 'own', dtype: 'f64', extent: get('n') }],
        body,
        span,
      },
    ],
  );
/** Of such a region: squares by way of memory of a chunk. */
export const square = [
  count('a', get('lo'), get('hi'), [put('own', get('a'), fetch('x', get('a')))]),
  count('b', get('lo'), get('hi'), [put('y', get('b'), apply('mul', fetch('own', get('b')), fetch('own', get('b'))))]),
];
