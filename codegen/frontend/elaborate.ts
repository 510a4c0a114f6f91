/** One kernel: declaration and body → kernel IR. */
import type { Kernel, Stmt } from '../ir/kernel-ir.js';
import { loadedAs, type ArrayDecl, type Storage } from '../language/types.js';
import { Diagnostics, Reported } from '../diagnostics/diagnostics.js';
import { caught } from '../diagnostics/internal.js';
import { BYTE, I32, U32, type Range } from '../ir/ranges.js';
import { bindDeclared } from './bind-declared.js';
import { inline } from './calls/inline.js';
import { KernelContext as Context } from './dispatch.js';
import { unproven } from './covered.js';
import { checkDeclaredNames } from './public-names.js';
import { checkOrder } from './order.js';
import { checkReached } from './reached.js';
import { checkWritten } from './written.js';
import { readDeclaration } from './declaration.js';
import { attempt } from './recover.js';
import { Scope, constant, type Entity } from './scope.js';
import type { Arrow, KernelSource, Module } from './syntax.js';
import type { World } from './world.js';

export function elaborateKernel(
  source: KernelSource,
  module: Module,
  world: World,
  diagnostics: Diagnostics,
): Kernel | undefined {
  const cx = new Context(world, module, diagnostics);
  return caught(diagnostics, source.nameSpan, () => read(cx, source, module));
}

function read(cx: Context, source: KernelSource, module: Module): Kernel | undefined {
  const before = cx.diagnostics.count;
  const declared = readDeclaration(source, module, cx.diagnostics);
  checkDeclaredNames(declared, cx.diagnostics);
  const complete = cx.diagnostics.count === before;
  const given = bindDeclared(cx, declared);
  for (const array of [...declared.inputs, ...declared.outputs]) checkDomainFits(cx, array);
  if (source.body.k === 'broken') throw new Reported();
  if (source.body.k !== 'arrow')
    return cx.fail('TF4001', source.body.span, 'The body of a kernel must be a function expression.');
  const stmts = elaborateBody(cx, { source, module, arrow: source.body, given, complete });
  const body = {
    arrays: cx.arrays,
    body: stmts,
    params: declared.params,
    sizeRules: declared.sizeRules,
    derived: cx.derived,
  };
  cx.reread();
  checkReached(cx, stmts, checkWritten(body, cx.touched, cx.diagnostics));
  checkOrder(cx, body);
  const started = cx.diagnostics.count > before ? [] : unproven(cx, stmts);
  const accuracy = source.doc.tags.find((t) => t.tag === 'accuracy')?.text;
  const method = source.doc.tags.find((t) => t.tag === 'source')?.text;
  return {
    name: source.name,
    family: module.file.split('/').at(-2) ?? '',
    doc: docText(source),
    source: source.nameSpan,
    sizes: declared.sizes,
    sizeRules: declared.sizeRules,
    params: declared.params,
    derived: cx.derived,
    arrays: cx.arrays,
    body: [...started.map((array) => start(cx, array)), ...stmts],
    starts: started.map((array) => array.publicName ?? array.name),
    ...(accuracy ? { accuracy } : {}),
    ...(method ? { method } : {}),
  };
}

interface Body {
  readonly source: KernelSource;
  readonly module: Module;
  readonly arrow: Arrow;
  /** What the body is called with: inputs and parameters, then outputs. */
  readonly given: readonly Entity[];
  /** Whether nothing was wrong with the declaration. */
  readonly complete: boolean;
}

function elaborateBody(cx: Context, { source, module, arrow, given, complete }: Body): readonly Stmt[] {
  cx.scope = new Scope();
  const { stmts } = cx.nested(() => {
    cx.depth = 0;
    const run = (): Entity =>
      inline(
        cx,
        { e: 'function', name: source.name, arrow, scope: new Scope(), module },
        given.slice(0, arrow.params.length),
        arrow.span,
      );
    // What a broken declaration would have said about sizes is missing in every proof.
    const finished = attempt(() => (complete ? run() : cx.doubting(run)));
    // A body that could not be read to its end says nothing about what it would have written.
    if (!finished) for (const array of cx.arrays) cx.touched.add(array.name);
  });
  return stmts;
}

/** The values of each integer type. */
const STORED: ReadonlyMap<Storage, Range> = new Map([
  ['u8', BYTE],
  ['u32', U32],
  ['i32', I32],
]);

/** A domain speaks of values that an element can have: what is stored keeps only the bits of its type. */
function checkDomainFits(cx: Context, { name, role, dtype, domain, span }: ArrayDecl): void {
  const holds = STORED.get(dtype);
  if (!domain || !holds) return;
  for (const [key, size] of [
    ['min', domain.min],
    ['max', domain.max],
  ] as const) {
    if (size === undefined) continue;
    const { lo, hi } = cx.integers.sizeRange(size);
    // What a caller gives is compared with the bound as it is; what is stored has to fit.
    const fits = size.k === 'lit' || (role === 'output' && dtype !== 'i32') ? lo >= holds.lo && hi <= holds.hi : true;
    if (fits) continue;
    cx.diagnostics.report(
      'TF4004',
      span,
      `The \`${key}\` of \`${name}\` may be outside the range of ${dtype}, ${holds.lo} to ${holds.hi}.`,
      {
        hint:
          size.k === 'lit'
            ? `Write a \`${key}\` in that range.`
            : `Bound the sizes and parameters in it, or declare \`${name}\` as 'i32'.`,
      },
    );
  }
}

/** NaN, or 0 for integers, in every element, before anything else. */
function start(cx: Context, { name, shape, dtype, span }: ArrayDecl): Stmt {
  const type = loadedAs(dtype);
  const float = type === 'f64' || type === 'f32';
  return {
    k: 'fill',
    array: name,
    vars: shape.map((_, axis) => cx.fresh(axis === 0 ? 'i' : 'j')),
    body: { stmts: [], result: constant(type, float ? NaN : 0, span), span },
    span,
  };
}

function docText(source: KernelSource): string {
  const tag = (name: string): string | undefined => source.doc.tags.find((t) => t.tag === name)?.text;
  const [accuracy, origin] = [tag('accuracy'), tag('source')];
  return [
    source.doc.text,
    ...(accuracy ? [`Accuracy: ${accuracy}.`] : []),
    ...(origin ? [`Source: ${origin}.`] : []),
  ].join('\n\n');
}
