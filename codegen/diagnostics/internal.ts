/** The net under all stages: a stage that throws has a mistake of its own, and an author sees a diagnostic all the same. */
import type { Span } from '../language/types.js';
import { Reported, type Diagnostics } from './diagnostics.js';

export const REPORT_IT = 'This is a mistake of the compiler. Please report it with this kernel.';

export function caught<T>(diagnostics: Diagnostics, span: Span, run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof Reported) return undefined;
    const what = String(error instanceof Error ? error.message : error).split('\n')[0];
    diagnostics.report('TF9001', span, `Internal: a stage stopped: ${what}.`, { hint: REPORT_IT });
    return undefined;
  }
}
