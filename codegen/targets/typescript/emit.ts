/**
 * Loop IR → TypeScript: monomorphic functions over typed arrays and flat indices. Each region is a function
 * of its own: V8 optimises a hot loop sooner, and forgets less, when it is not part of something large.
 */
import type * as L from '../../ir/loop-ir.js';
import { LoopRanges } from '../../ir/loop-ranges.js';
import { argumentsOf } from '../common/arguments.js';
import { functionsOf, type Quoting } from '../common/functions.js';
import { SCRIPT_SPECIAL, tableLiterals } from '../common/literals.js';
import type { Origins, SourceOf } from '../common/origins.js';
import { regionUses, storagesOf } from '../common/regions.js';
import type { Renamer } from '../common/renamer.js';
import { Lines } from '../common/printer.js';
import { TypeScriptExpressions } from './expressions.js';
import { TYPESCRIPT } from './manner.js';
import { heldBy, Places } from './scratch.js';
import { TypeScriptStatements } from './statements.js';
import { ARRAYS } from './types.js';

interface Called {
  readonly name: string;
}

interface Printed {
  readonly params: string;
  readonly body: string;
}

export type ScriptFunction = Called & Printed & Quoting;

export interface EmittedTypeScript extends ScriptFunction {
  /** Declarations that stand before the functions. */
  readonly tables: string;
  readonly regions: readonly ScriptFunction[];
  readonly helpers: readonly string[];
}

/** `name`: of the kernel's function. */
export function emitTypeScript(
  kernel: L.LoopKernel,
  codes: readonly string[],
  name: string,
  sourceOf: SourceOf,
): EmittedTypeScript {
  const ranges = new LoopRanges(kernel);
  const helpers = new Set<string>();
  const dtypes = storagesOf(kernel);
  const printer = (
    names: Renamer,
    origins: Origins | undefined,
    regions: ReadonlyMap<L.Parallel, Called>,
    places: Places,
  ): TypeScriptStatements =>
    new TypeScriptStatements(names, origins, new TypeScriptExpressions(names, ranges, helpers), codes, regions, places);
  const held = heldBy(kernel);
  const tables = new Lines();
  const printed = functionsOf<Called, Printed>(kernel, name, TYPESCRIPT, sourceOf, {
    called: (functions, word) => ({ name: functions.made(word) }),
    region: (s, names, origins) =>
      printRegion(
        printer(names, origins, new Map(), new Places(helpers, held)),
        s,
        (array) => ARRAYS[dtypes.get(array)!],
      ),
    whole: (names, origins, regions) =>
      printWhole(printer(names, origins, regions, new Places(helpers)), kernel, tables),
  });
  return { ...printed, tables: tables.text, helpers: [...helpers].sort() };
}

/** `tables`: where what is made once, and not in every call, is written to. */
function printWhole(printer: TypeScriptStatements, kernel: L.LoopKernel, tables: Lines): Printed {
  const { names, lines } = printer;
  const args = argumentsOf(kernel);
  const params = args.map(({ name, of, type }) => {
    const isArray = of === 'input' || of === 'output';
    return `${names.declare(name)}: ${isArray && type !== 'index' ? ARRAYS[type] : 'number'}`;
  });
  // A size that arrives as a double would make every index one.
  for (const { name, of, type } of args)
    if (type === 'index' || (of === 'param' && type === 'i32')) lines.line(`${names.of(name)} |= 0;`);
  for (const a of kernel.arrays) {
    if (a.role !== 'scratch') continue;
    const extent = printer.text(a.extent);
    const zeros = a.zeroed ? `.fill(0, 0, ${extent})` : '';
    lines.line(`const ${names.declare(a.name)} = ${printer.places.array(a.dtype, extent)}${zeros};`);
  }
  for (const a of kernel.arrays) {
    if (a.role !== 'table') continue;
    const values = tableLiterals(a.dtype, a.values!, SCRIPT_SPECIAL);
    tables.line(`const ${names.declare(a.name)} = new ${ARRAYS[a.dtype]}([${values}]);`);
  }
  printer.body(kernel.body);
  lines.line('return 0;');
  return { params: params.join(', '), body: lines.text };
}

function printRegion(printer: TypeScriptStatements, s: L.Parallel, typeOf: (array: string) => string): Printed {
  const { names, lines } = printer;
  const { shared, scalars, owned } = regionUses(s);
  const array = (symbol: string): string => `${names.declare(symbol)}: ${typeOf(symbol)}`;
  const params = [
    `${names.declare(s.lo)}: number`,
    `${names.declare(s.hi)}: number`,
    ...shared.map(array),
    ...scalars.map(([symbol, type]) => `${names.declare(symbol)}: ${type.elem === 'bool' ? 'boolean' : 'number'}`),
    ...owned.map(array),
    ...s.scratch.map((x) => array(x.array)),
  ];
  // V8 hands doubles over as objects; unpacked once, they are none in the loops.
  for (const [symbol, type] of scalars)
    if (type.elem === 'f64' || type.elem === 'f32') lines.line(`${names.of(symbol)} = +${names.of(symbol)};`);
  printer.body(s.body);
  return { params: params.join(', '), body: lines.text };
}
