/** Names of the platform, which kernels do not have: what to write instead. */
import type { Context } from './context.js';
import { every } from './recover.js';
import type * as S from './syntax.js';

const NOTHING_ELSE = "A kernel sees its inputs, parameters, constants and 'trefoil/dsl', and nothing of the platform.";

/** What a kernel has instead of text. */
export const TEXT =
  "A kernel computes with numbers. Take text as an input, `bytes('n')`, and write a character as its number.";

export const PLATFORM: ReadonlyMap<string, string> = new Map([
  ...[
    'console',
    'process',
    'globalThis',
    'window',
    'document',
    'performance',
    'Date',
    'JSON',
    'Object',
    'Array',
    'String',
    'Symbol',
    'Promise',
    'Map',
    'Set',
    'require',
    'module',
    'fetch',
    'setTimeout',
    'crypto',
    'eval',
    'arguments',
  ].map((name) => [name, NOTHING_ELSE] as const),
  ['isNaN', 'Write `!present(x)`.'],
  ['isFinite', 'Write `abs(x) < Infinity`.'],
  ['Number', 'Write `!present(x)` for a NaN, `abs(x) < Infinity` for a finite number.'],
  ['parseInt', 'Write `toI32(x)`.'],
  ['parseFloat', NOTHING_ELSE],
]);

/** What kernels have in the place of a test of the platform, and its name in `trefoil/dsl`. */
const TESTS: Readonly<Record<string, readonly [needs: string, instead: (x: string) => string]>> = {
  isNaN: ['present', (x) => `!present(${x})`],
  isFinite: ['abs', (x) => `abs(${x}) < Infinity`],
};

/** The name that the platform would know: of the function itself, or of `Number`, which has it. */
function ownerOf(callee: S.Expr): string | undefined {
  if (callee.k === 'name') return callee.name;
  const isOfNumber = callee.k === 'member' && callee.object.k === 'name' && callee.object.name === 'Number';
  return isOfNumber ? 'Number' : undefined;
}

/** `isNaN(x)`, `Number.isNaN(x)` and their like, unless the author has a function of that name. */
export function refusePlatformTest(cx: Context, node: S.Call): void {
  const { callee, args, span } = node;
  const whole = ownerOf(callee);
  const test = callee.k === 'member' || callee.k === 'name' ? callee.name : '';
  if (whole === undefined || !Object.hasOwn(TESTS, test) || args.length !== 1) return;
  if (cx.scope.find(whole) || cx.module.constants.has(whole) || cx.module.imports.has(whole)) return;
  every(args.map((arg) => () => cx.elaborate(arg)));
  const [needs, instead] = TESTS[test]!;
  const text = instead(cx.text(args[0]!.span));
  // Before a test for NaN a ! goes with the other one; before a comparison it would be of its left side alone.
  const negated = cx.text({ ...span, start: span.start - 1, end: span.start }) === '!';
  const twice = negated && text.startsWith('!');
  const fix = twice
    ? { span: { ...span, start: span.start - 1 }, text: text.slice(1) }
    : { span, text: negated ? `(${text})` : text };
  const known = cx.scope.find(needs) ?? cx.module.imports.get(needs);
  cx.fail('TF1002', callee.span, `Cannot find name \`${whole}\`.`, {
    hint: `Write \`${twice ? fix.text : text}\`${known ? '' : `, with \`${needs}\` from 'trefoil/dsl'`}.`,
    fix,
  });
}
