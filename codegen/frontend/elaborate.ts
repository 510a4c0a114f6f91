/** One kernel: declaration and body → kernel IR. */
import type { Kernel, Stmt } from '../ir/kernel-ir.js';
import { loadedAs, type ArrayDecl } from '../language/types.js';
import { Diagnostics, Reported } from '../diagnostics/diagnostics.js';
import { caught } from '../diagnostics/internal.js';
import { atomOf, combine } from './bounds.js';
import { BYTE, EXTENT, I32, U32, both, range } from '../ir/ranges.js';
import { inline } from './calls/inline.js';
import { KernelContext as Context } from './dispatch.js';
import { unproven } from './covered.js';
import { checkDeclaredNames } from './public-names.js';
import { checkOrder } from './order.js';
import { checkReached } from './reached.js';
import { checkWritten } from './written.js';
import { readDeclaration } from './declaration.js';
import { attempt } from './recover.js';
import { BROKEN, Scope, constant, value, variable, type Entity } from './scope.js';
import { named } from '../ir/size.js';
import type { KernelSource, Module } from './syntax.js';
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
  const args = new Map<string, Entity>();
  const outputs = new Map<string, Entity>();
  const entity = (array: ArrayDecl): Entity => ({ e: 'array', decl: array });

  for (const { name, output } of declared.broken) (output ? outputs : args).set(name, BROKEN);
  for (const name of [...declared.sizes, ...declared.params.map((p) => p.name), ...declared.inputs.map((a) => a.name)])
    cx.fresh(name);
  for (const size of declared.sizes) {
    cx.integers.bound(size, EXTENT);
    cx.sizes.set(size, named(size));
  }
  // Bounds may name one another: what is known of all of them first, then what each says.
  for (const param of declared.params) if (param.kind === 'int') cx.integers.bound(param.name, I32);
  for (const { name, min, max } of [...declared.sizeRules, ...declared.params.filter((p) => p.kind === 'int')]) {
    const widest = declared.sizes.includes(name) ? EXTENT : I32;
    cx.integers.bound(
      name,
      both(
        widest,
        range(
          min === undefined ? -Infinity : cx.integers.sizeRange(min).lo,
          max === undefined ? Infinity : cx.integers.sizeRange(max).hi,
        ),
      ),
    );
  }
  for (const input of declared.inputs) {
    cx.declare(input);
    args.set(input.name, entity(input));
  }
  for (const output of declared.outputs) {
    // An output may share its name with a size or an input; inside it gets its own.
    const decl = { ...output, publicName: output.name, name: cx.fresh(output.name) };
    cx.declare(decl);
    outputs.set(output.name, entity(decl));
  }
  for (const param of declared.params) {
    const type = param.kind === 'int' ? 'index' : 'f64';
    args.set(param.name, value(variable(type, param.name, param.span)));
    if (param.kind !== 'int') continue;
    cx.sizes.set(param.name, named(param.name));
    cx.params.add(param.name);
  }
  for (const param of declared.params) {
    if (param.kind !== 'int') continue;
    const self = atomOf(param.name);
    if (param.min !== undefined && typeof param.min !== 'number')
      cx.facts.add(combine(self, cx.linearSize(param.min), -1));
    if (param.max !== undefined && typeof param.max !== 'number')
      cx.facts.add(combine(cx.linearSize(param.max), self, -1));
  }
  for (const rule of declared.sizeRules) {
    if (rule.min) cx.facts.add(combine(atomOf(rule.name), cx.linearSize(rule.min), -1));
    if (rule.max) cx.facts.add(combine(cx.linearSize(rule.max), atomOf(rule.name), -1));
  }
  for (const array of [...declared.inputs, ...declared.outputs]) checkDomainFits(cx, array);
  if (source.body.k === 'broken') throw new Reported();
  if (source.body.k !== 'arrow')
    return cx.fail('TF4001', source.body.span, 'The body must be written out as a function.');
  cx.scope = new Scope();
  const { incomplete } = declared;
  const given: Entity[] = [
    { e: 'record', fields: args, incomplete },
    { e: 'record', fields: outputs, incomplete },
  ];
  const { stmts } = cx.nested(() => {
    cx.depth = 0;
    const body = source.body as import('./syntax.js').Arrow;
    const run = (): Entity =>
      inline(
        cx,
        { e: 'function', name: source.name, arrow: body, scope: new Scope(), module },
        given.slice(0, body.params.length),
        source.body.span,
      );
    // What a broken declaration would have said about sizes is missing in every proof.
    const finished = attempt(() => (complete ? run() : cx.doubting(run)));
    // A body that could not be read to its end says nothing about what it would have written.
    if (!finished) for (const array of cx.arrays) cx.touched.add(array.name);
  });
  const body = {
    arrays: cx.arrays,
    body: stmts,
    params: declared.params,
    sizeRules: declared.sizeRules,
    derived: cx.derived,
  };
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

/** A domain speaks of values that an element can have: what is stored keeps only the bits of its type. */
function checkDomainFits(cx: Context, { name, role, dtype, domain, span }: ArrayDecl): void {
  const holds = dtype === 'u8' ? BYTE : dtype === 'u32' ? U32 : dtype === 'i32' ? I32 : undefined;
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
      `The ${key} of ${name} may lie outside ${holds.lo} … ${holds.hi}, the values of ${dtype}.`,
      {
        hint:
          size.k === 'lit' ? `Write a ${key} within them.` : `Bound what it is made of, or declare ${name} as 'i32'.`,
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
