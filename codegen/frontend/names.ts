/** Where a name leads: a local thing, a constant or function of the module, an import. */
import type { Span } from '../ir/types.js';
import { Scope, constant, value, type Entity } from './scope.js';
import type { Context } from './context.js';
import { elaborate } from './expressions.js';
import type { Module } from './syntax.js';

/** Where the files of `trefoil/dsl` lie. */
export const LIBRARY = 'dsl/';

export function resolve(cx: Context, name: string, span: Span): Entity {
  const found = cx.scope.find(name) ?? fromModule(cx, cx.module, name);
  if (found) return found;
  if (name === 'NaN') return value(constant('f64', NaN, span));
  if (name === 'Infinity') return value(constant('f64', Infinity, span));
  return cx.fail('TF1002', span, `Nothing here is called ${name}.`);
}

function fromModule(cx: Context, module: Module, name: string): Entity | undefined {
  const own = module.constants.get(name);
  if (own) return fromConstant(cx, module, name, own.init);
  const imported = module.imports.get(name);
  if (!imported) return undefined;
  if (imported.from === 'trefoil/dsl') return fromLibrary(cx, imported.name) ?? { e: 'dsl', name: imported.name };
  const path = resolvePath(module.file, imported.from);
  const other = cx.modules.get(path);
  // What the library is not written in the language for, the compiler knows itself.
  if (!other && path.startsWith(LIBRARY)) return { e: 'dsl', name: imported.name };
  return other && fromModule(cx, other, imported.name);
}

/** A function of `trefoil/dsl` that is written in the language. */
function fromLibrary(cx: Context, name: string): Entity | undefined {
  for (const module of cx.modules.values()) {
    const own = module.file.startsWith(LIBRARY) && module.constants.get(name);
    if (own) return fromConstant(cx, module, name, own.init);
  }
  return undefined;
}

function fromConstant(cx: Context, module: Module, name: string, init: import('./syntax.js').Expr): Entity {
  if (init.k === 'arrow') return { e: 'function', name, arrow: init, scope: new Scope(), module };
  if (init.k === 'array') {
    // Tables of different files may have one name.
    let decl = cx.arrays.find((a) => a.role === 'table' && a.span.file === init.span.file && a.span.start === init.span.start);
    if (!decl) {
      const numbers = init.items.map((item) => tableEntry(cx, item));
      const integers = init.items.every((item) => (item.k === 'num' && !item.point) || (item.k === 'unary' && item.a.k === 'num' && !item.a.point));
      decl = { name: cx.fresh(name), role: 'table', dtype: integers ? 'i32' : 'f64', shape: [{ k: 'lit', value: numbers.length }], values: numbers, span: init.span };
      cx.arrays.push(decl);
    }
    return { e: 'array', decl };
  }
  // A constant of the module is read in the module's own names.
  const [scope, from] = [cx.scope, cx.module];
  cx.scope = new Scope();
  cx.module = module;
  try {
    return elaborate(cx, init);
  } finally {
    cx.scope = scope;
    cx.module = from;
  }
}

function tableEntry(cx: Context, item: import('./syntax.js').Expr): number {
  if (item.k === 'num') return item.value;
  if (item.k === 'unary' && item.op === '-' && item.a.k === 'num') return -item.a.value;
  return cx.fail('TF1001', item.span, 'A constant table holds literals.');
}

function resolvePath(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of to.replace(/\.js$/, '.ts').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
