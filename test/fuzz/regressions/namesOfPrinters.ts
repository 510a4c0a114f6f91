// Seed 15. Called like what printers add and preludes export: the beginning of a part, a counter beside its own, a mark of the arena, halves of vectors, types, functions.
import { contract, each, fill, kernel, local, matrix, real, vector, windows, type f64 } from 'trefoil/dsl';

const load = (store: f64, top: f64): f64 => store * 0.5 + top;

export const namesOfPrinters = kernel(
  {
    inputs: { exact: matrix('yBase', 'mark'), iPause: vector('yBase'), v_0: vector('usize'), i32: vector('usize') },
    params: { nan: real({ min: 0, max: 1 }), chunk: real() },
    outputs: { y: vector('yBase'), self: matrix('yBase', 'mark'), scratch: vector('usize'), at: matrix('mark', 'mark') },
  },
  ({ exact, iPause, v_0, i32, nan, chunk }, { y, self, scratch, at }) => {
    const tasks = local(iPause.length);
    let iAt = 0.25;
    for (let i = 0; i < iPause.length; i += 2) {
      if (iPause[i]! < 0.0) continue;
      iAt = load(iAt, iPause[i]!);
      tasks[i] = iAt;
    }
    for (let iAt = 0; iAt < iPause.length; iAt += 3) {
      if (iPause[iAt]! > nan) continue;
      y[iAt] = iPause[iAt]! * nan;
    }
    fill(y, (ctx) => tasks[ctx]! + tasks[iPause.length - 1 - ctx]! + iAt * chunk);
    fill(at, (crate, memory) => contract(exact.rows, (arguments_) => exact.at(arguments_, crate) * exact.at(arguments_, memory)));
    each(exact.rows, (put) => {
      for (let vLow = 0; vLow < exact.cols; vLow++) self.set(put, vLow, exact.at(put, vLow) - iPause[put]!);
    });
    windows(v_0, 5, (v128) => {
      scratch[v128.row] = v128.count > 2 ? v128.sum() + i32[v128.row]! : chunk;
    });
  },
);
