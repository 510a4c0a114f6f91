/** The buffers a call wrote to, to be given as `out` of the next. */
export const buffersOf = (outputs) =>
  Object.fromEntries(Object.entries(outputs).filter(([, value]) => typeof value === 'object'));

/** All of them kept where the runtime computes. */
export const pinned = (rt, arrays) =>
  Object.fromEntries(Object.entries(arrays).map(([name, value]) => [name, rt.pin(value)]));
