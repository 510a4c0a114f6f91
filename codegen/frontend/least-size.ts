/** What an author declares so that an extent, or a parameter that stands for one, is large enough. */
import type { Size } from '../language/types.js';
import type { Context } from './context.js';

/** Undefined where it is made of several. */
export function minimumOf(cx: Context, size: Size | undefined, least: number): string | undefined {
  if (size?.k !== 'name') return undefined;
  const { name } = size;
  return cx.params.has(name) ? `\`${name}: int({ min: ${least} })\`` : `\`sizes: { ${name}: { min: ${least} } }\``;
}
