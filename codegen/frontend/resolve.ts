/** Where a name leads: a local thing, a constant or function of the module, an import. */
import { Reported } from '../diagnostics/diagnostics.js';
import type { Size, Span } from '../language/types.js';
import { closest } from './closest.js';
import type { Context } from './context.js';
import { extentOf } from './array-names.js';
import { importOf } from './imports.js';
import { resolvePath } from './paths.js';
import { PLATFORM } from './platform.js';
import { BROKEN, Scope, constant, value, type Entity } from './scope.js';
import type { Constant, Module } from './syntax.js';
import { table } from './tables.js';
import { isBroken } from './world.js';

/** Where the files of `trefoil/dsl` lie. */
export const LIBRARY = 'dsl/';

export function resolve(cx: Context, name: string, span: Span): Entity {
  const found = cx.scope.find(name) ?? fromModule(cx, cx.module, name, span);
  if (found?.e === 'broken') throw new Reported();
  // Where it is used, not where it was given its value.
  if (found) return found.e === 'value' ? { ...found, expr: { ...found.expr, span } } : found;
  if (name === 'NaN') return value(constant('f64', NaN, span));
  if (name === 'Infinity') return value(constant('f64', Infinity, span));
  if (cx.missing.has(name)) throw new Reported();
  cx.missing.add(name);
  const extent = extentCalled(cx, name);
  if (extent !== undefined)
    return cx.fail('TF1002', span, `Cannot find name \`${name}\`.`, {
      hint: `\`${name}\` is a size: write \`${extent}\`.`,
      fix: { span, text: extent },
    });
  if (cx.world.dsl.has(name))
    return cx.fail('TF1002', span, `Cannot find name \`${name}\`.`, importOf(cx.module, name));
  const near = closest(name, [...cx.scope.names(), ...cx.module.constants.keys(), ...cx.module.imports.keys()]);
  return cx.fail(
    'TF1002',
    span,
    `Cannot find name \`${name}\`.`,
    near === undefined
      ? {
          hint: PLATFORM.get(name) ?? 'Declare it as an input or a parameter, or as a constant at the top of the file.',
        }
      : { hint: `Did you mean \`${near}\`?`, fix: { span, text: near } },
  );
}

/** Sizes have names in the declaration alone; a body asks an array for its extent. */
function extentCalled(cx: Context, size: string): string | undefined {
  if (!cx.sizes.has(size)) return undefined;
  const visible = cx.scope.names();
  const isSize = (s: Size): boolean => s.k === 'name' && s.name === size;
  for (const decl of cx.arrays.filter(({ shape }) => shape.some(isSize))) {
    const called = visible.find((name) => {
      const found = cx.scope.find(name);
      return found?.e === 'array' && found.decl.name === decl.name;
    });
    if (called !== undefined) return `${called}.${extentOf(decl, decl.shape.findIndex(isSize))}`;
  }
  return undefined;
}

function fromModule(
  cx: Context,
  module: Module,
  name: string,
  span: Span,
  through: readonly Module[] = [],
): Entity | undefined {
  if (isBroken(module, name)) return BROKEN;
  const own = module.constants.get(name);
  if (own) return fromConstant(cx, module, name, own, span);
  const imported = module.imports.get(name);
  if (!imported) return undefined;
  // What trefoil/dsl does not export, and what another file does not hold, TypeScript reports where it is imported.
  if (imported.from === 'trefoil/dsl')
    return cx.world.dsl.has(imported.name)
      ? (fromLibrary(cx, imported.name, span) ?? { e: 'dsl', name: imported.name })
      : BROKEN;
  const path = resolvePath(module.file, imported.from);
  const other = cx.world.modules.get(path);
  // What the library is not written in the language for, the compiler knows itself.
  if (!other && path.startsWith(LIBRARY)) return { e: 'dsl', name: imported.name };
  if (!other || through.includes(other)) return BROKEN;
  return fromModule(cx, other, imported.name, span, [...through, module]) ?? BROKEN;
}

/** A function of `trefoil/dsl` that is written in the language. */
function fromLibrary(cx: Context, name: string, span: Span): Entity | undefined {
  for (const module of cx.world.modules.values()) {
    const own = module.file.startsWith(LIBRARY) && module.constants.get(name);
    if (own) return fromConstant(cx, module, name, own, span);
  }
  return undefined;
}

function fromConstant(cx: Context, module: Module, name: string, { init, type }: Constant, span: Span): Entity {
  if (init.k === 'arrow') return { e: 'function', name, arrow: init, scope: new Scope(), module };
  const key = `${module.file}#${name}`;
  const within = <T>(run: () => T): T => inModule(cx, module, key, name, span, run);
  if (init.k === 'array')
    return { e: 'array', decl: table(cx, key, { name, init, ...(type ? { type } : {}) }, within) };
  return within(() => cx.elaborate(init));
}

/** A constant of the module is read in the module's own names. */
function inModule<T>(cx: Context, module: Module, key: string, name: string, span: Span, run: () => T): T {
  if (cx.inlining.includes(key)) return cx.fail('TF1006', span, `\`${name}\` refers to itself.`, 'Write its value.');
  const [scope, from, inlining] = [cx.scope, cx.module, cx.inlining];
  cx.scope = new Scope();
  cx.module = module;
  cx.inlining = [...inlining, key];
  try {
    return run();
  } finally {
    cx.inlining = inlining;
    cx.scope = scope;
    cx.module = from;
  }
}
