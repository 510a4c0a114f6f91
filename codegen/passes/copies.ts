/**
 * Copy propagation: a name for what has a name already is left out: `let end = base` where neither ever changes. Hoisting leaves such names
 * where a loop inside another one takes its positions out of both. Runs after hoisting. A variable that is given new
 * values, or is a copy of one that is, stays: its name says which of the values is meant.
 */
import type * as L from '../ir/loop-ir.js';
import { mapExpr } from '../ir/walk-loop.js';

/** What a name in sight stands for: nothing else ever, or now this and now that. */
type Scope = ReadonlyMap<string, { readonly fixed: boolean; readonly wide?: boolean; readonly copyOf?: L.Var }>;

export function copies(kernel: L.LoopKernel): L.LoopKernel {
  const known: Scope = new Map(
    [...kernel.sizes, ...kernel.params.map((p) => p.name), ...kernel.derived.map((d) => d.name)].map((name) => [
      name,
      { fixed: true },
    ]),
  );
  return { ...kernel, body: block(kernel.body, known) };
}

function block(stmts: readonly L.Stmt[], outside: Scope): L.Stmt[] {
  const scope = new Map(outside);
  const e = (expr: L.Expr): L.Expr =>
    mapExpr(expr, (x) =>
      x.k === 'var' && scope.get(x.name)?.copyOf ? { ...x, name: scope.get(x.name)!.copyOf!.name } : x,
    );
  const inside = (body: readonly L.Stmt[], ...names: string[]): L.Stmt[] =>
    block(body, new Map([...scope, ...names.map((name): [string, { fixed: boolean }] => [name, { fixed: true }])]));
  return stmts.flatMap((s): L.Stmt[] => {
    switch (s.k) {
      case 'let': {
        const init = e(s.init);
        const isCopy =
          !s.mutable &&
          init.k === 'var' &&
          scope.get(init.name)?.fixed === true &&
          !s.wide === !scope.get(init.name)!.wide &&
          init.type.elem === s.type.elem &&
          init.type.lanes === s.type.lanes;
        scope.set(s.name, {
          fixed: !s.mutable,
          ...(s.wide ? { wide: true } : {}),
          ...(isCopy ? { copyOf: init } : {}),
        });
        return isCopy ? [] : [{ ...s, init }];
      }
      case 'assign':
        return [{ ...s, value: e(s.value) }];
      case 'store':
        return [{ ...s, index: e(s.index), value: e(s.value), ...(s.stride ? { stride: e(s.stride) } : {}) }];
      // A counter has one value from the beginning of a round to its end.
      case 'for':
        return [{ ...s, from: e(s.from), to: e(s.to), body: inside(s.body, s.v) }];
      case 'while':
        return [{ ...s, cond: e(s.cond), body: inside(s.body) }];
      case 'if':
        return [{ ...s, cond: e(s.cond), then: inside(s.then), else: inside(s.else) }];
      case 'parallel':
        return [
          {
            ...s,
            extent: e(s.extent),
            work: e(s.work),
            ...(s.least ? { least: e(s.least) } : {}),
            owns: s.owns.map((o) => ({ ...o, stride: e(o.stride) })),
            scratch: s.scratch.map((x) => ({ ...x, extent: e(x.extent) })),
            body: inside(s.body, s.lo, s.hi),
          },
        ];
      case 'fail':
        return [{ ...s, index: e(s.index) }];
      case 'letArray':
      case 'break':
      case 'continue':
      case 'comment':
        return [s];
    }
  });
}
