/**
 * Loop IR → Rust: a body generic over the vector level, one function more for every region that may be
 * split between threads (a closure would lose the level's instructions).
 */
import type * as L from '../../ir/loop-ir.js';
import { functionsOf } from '../common/functions.js';
import { tableLiterals } from '../common/literals.js';
import type { SourceOf } from '../common/origins.js';
import { storagesOf } from '../common/regions.js';
import { rustParams } from './arguments.js';
import { RustExpressions } from './expressions.js';
import { RUST } from './manner.js';
import { asks, declareBases, regionParams } from './regions.js';
import { RustStatements } from './statements.js';

interface Called {
  readonly name: string;
  readonly inner: string;
}

interface Printed {
  readonly params: readonly string[];
  readonly body: string;
}

/** A function as `multiversion!` makes it: `name` chooses an instance of `inner`. */
export type RustFunction = Called & Printed;

export interface EmittedRust extends RustFunction {
  readonly regions: readonly RustFunction[];
}

/** `name`: of the kernel's function, and of the module that it is alone in. */
export function emitRust(
  kernel: L.LoopKernel,
  codes: readonly string[],
  name: string,
  sourceOf: SourceOf,
): EmittedRust {
  const dtypes = storagesOf(kernel);
  return functionsOf<Called, Printed>(kernel, name, RUST, sourceOf, {
    called: (functions, word) => {
      const name = functions.made(word);
      return { name, inner: functions.made(`${name}_body`) };
    },
    region: (s, names, origins) => {
      const around = { codes, regions: new Map(), ctx: asks(s) ? names.made('ctx') : '', within: 'region' as const };
      return printRegion(new RustStatements(new RustExpressions(names, dtypes), origins, around, 'never'), s);
    },
    whole: (names, origins, regions) => {
      const around = { codes, regions, ctx: names.made('ctx'), within: 'kernel' as const };
      return printWhole(new RustStatements(new RustExpressions(names, dtypes), origins, around, 'all'), kernel);
    },
  });
}

function printWhole(printer: RustStatements, kernel: L.LoopKernel): Printed {
  const { lines, names } = printer;
  const params = rustParams(kernel, names);
  printer.fetchNan(kernel.body);
  for (const a of kernel.arrays) {
    if (a.role === 'scratch') {
      const taken = a.zeroed ? 'zeroed_scratch' : 'scratch';
      lines.line(`let ${names.declare(a.name)} = &mut ${taken}::<${a.dtype}>(${printer.text(a.extent)})?[..];`);
    }
    if (a.role === 'table') {
      const values = tableLiterals(a.dtype, a.values!, { nan: `${a.dtype}::NAN`, infinity: `${a.dtype}::INFINITY` });
      lines.line(`let ${names.declare(a.name)}: &[${a.dtype}] = &[${values}];`);
    }
  }
  // What a proof takes for granted is the length of each array.
  for (const a of kernel.arrays) {
    const exact = a.role === 'input' ? 'exact' : 'exact_mut';
    if (a.role === 'input' || a.role === 'output')
      lines.line(`let ${names.of(a.name)} = ${exact}(${names.of(a.name)}, ${printer.text(a.extent)});`);
  }
  printer.stmts(kernel.body);
  lines.line('Ok(())');
  return { params: [`${printer.around.ctx}: &Context`, ...params], body: lines.text };
}

function printRegion(printer: RustStatements, s: L.Parallel): Printed {
  const params = [...(asks(s) ? [`${printer.around.ctx}: &Context`] : []), ...regionParams(s, printer)];
  printer.fetchNan(s.body);
  declareBases(s, printer);
  printer.stmts(s.body);
  return { params, body: printer.lines.text };
}
