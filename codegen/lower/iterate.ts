/** `iterate`: a fixed-point loop, run until its body says that it is done or a limit is reached. */
import type * as K from '../ir/kernel-ir.js';
import { BOOL } from '../ir/build.js';
import { variable } from '../ir/handles.js';
import { Build } from '../ir/build.js';
import type { Lowerer } from './lowerer.js';

export function lowerIterate(lw: Lowerer, s: K.Iterate): void {
  const b = new Build(s.span);
  const [limit] = lw.indices(s.span, 'limit');
  const done = variable(lw.fresh('done'), s.span, BOOL);
  const count = variable(s.count, s.span);
  lw.emit(limit.is(lw.position(s.limit)), count.starts(0), done.starts(0));
  const body = lw.block(() => {
    const step = variable(lw.fresh(s.v), s.span);
    lw.emit(step.is(count));
    lw.place(s.v, step);
    lw.emit(done.set(lw.value(s.body)), count.set(count.plus(1)));
  });
  lw.emit(b.while(count.lt(limit).and(done.not()), body));
}
