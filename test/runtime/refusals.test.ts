/** The same mistake gives the same error on every backend, before anything is written, and the runtime works afterwards. */
import { KernelError } from 'trefoil';
import { describe, expect, it } from 'vitest';
import { backends } from './backends.js';
import { loose, matrix } from './loose.js';
import { refusals } from './refusals.js';

function refused(call: () => unknown): KernelError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(KernelError);
    return error as KernelError;
  }
  throw new Error('the call was accepted');
}

describe('refused calls', () => {
  for (const { mistake, code, argument, message, call } of refusals) {
    it(`${mistake}: ${code}`, () => {
      const messages = backends.map(({ rt }) => {
        const error = refused(() => call(loose(rt)));
        expect({ code: error.code, argument: error.argument }).toEqual({ code, argument });
        expect(['rollingMean', 'kmeans', 'countMatches', 'sum']).toContain(error.kernel);
        expect(error.message).toContain(`[${code}]`);
        if (message) expect(error.message).toMatch(message);
        return error.message;
      });
      expect(new Set(messages).size).toBe(1);
    });
  }

  it.each(backends)('works afterwards on $name', ({ rt }) => {
    for (const { call } of refusals) refused(() => call(loose(rt)));
    expect([...rt.rollingMean({ x: matrix(4, 1) }, { window: 2 }).mean.data]).toEqual([NaN, 0.5, 1.5, 2.5]);
  });

  it.each(backends)('leaves out untouched on $name', ({ rt }) => {
    const mean = new Float64Array(12).fill(7);
    const out = { mean };
    refused(() => rt.rollingMean({ x: matrix(6, 2) }, { window: 3, minPeriods: 4 }, { out }));
    refused(() => rt.rollingMean({ x: matrix(5, 2) }, { window: 3 }, { out }));
    expect([...new Set(mean)]).toEqual([7]);
  });
});
