/** Shows the compiler's diagnostics on stderr. */
import { errorColors, plural } from '../../terminal/text.js';
import { formatDiagnostic } from '../diagnostics/code-frame.js';
import type { Diagnostic } from '../diagnostics/diagnostics.js';
import type { Sources } from '../frontend/adapter.js';

/** `writes`: the command would have written something, and says that it has not. */
export function showDiagnostics(all: readonly Diagnostic[], sources: Sources, { writes = true } = {}): void {
  const paint = { strong: errorColors.bold, error: errorColors.red, dim: errorColors.dim };
  for (const one of all) console.error(`${formatDiagnostic(one, sources.kernels, paint)}\n`);
  const codes = [...new Set(all.map(({ code }) => code).filter((code) => code.startsWith('TF')))];
  const more = codes.length > 0 ? `; trefoil explain ${codes[0]} tells more` : '';
  console.error(`${errorColors.red(plural(all.length, 'mistake'))}${writes ? ', nothing written' : ''}${more}`);
}
