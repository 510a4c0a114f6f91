/**
 * What a declaration is made of: object literals, numbers, shapes, element types, calls of `trefoil/dsl`. It is read as
 * text, never run, so each of them has to be written out.
 */
import { Diagnostics, Reported } from '../diagnostics/diagnostics.js';
import { lit, parseSize, type BadSize } from '../ir/size.js';
import type { Size, Span, Storage, ValueDomain } from '../language/types.js';
import { closest } from './closest.js';
import { elementType } from './element-types.js';
import type { Expr, Module, ObjectLiteral, Str } from './syntax.js';
import { codes } from './quoting.js';

type Code = 'TF1009' | 'TF4001' | 'TF4002' | 'TF4003' | 'TF4004';

const CONSTRUCTORS = ['matrix', 'vector', 'bytes', 'scalar', 'int', 'real', 'seed'];
const WRITTEN_OUT = 'Write it out: the compiler reads the declaration and does not run it.';

/** A call such as `matrix('rows', 'cols')`. */
export interface Constructor {
  readonly name: string;
  readonly args: readonly Expr[];
}

export class DeclarationText {
  /** Where a shape is written. */
  readonly #places = new WeakMap<Size, Span>();

  constructor(
    readonly module: Module,
    readonly diagnostics: Diagnostics,
  ) {}

  fail(code: Code, span: Span, message: string, hint?: string): never {
    this.note(code, span, message, hint);
    throw new Reported();
  }

  note(code: Code, span: Span, message: string, hint?: string): void {
    this.diagnostics.report(code, span, message, { hint });
  }

  placeOf(size: Size): Span | undefined {
    return this.#places.get(size);
  }

  object(node: Expr, what: string): ObjectLiteral {
    if (node.k === 'broken') throw new Reported();
    if (node.k !== 'object') return this.fail('TF4001', node.span, `${what} must be an object literal.`, WRITTEN_OUT);
    return node;
  }

  constructorCall(node: Expr): Constructor {
    if (node.k === 'broken') throw new Reported();
    const callee = node.k === 'call' && node.callee.k === 'name' ? node.callee : undefined;
    const found = callee && this.module.imports.get(callee.name);
    if (callee && !found && CONSTRUCTORS.includes(callee.name))
      this.fail(
        'TF4001',
        callee.span,
        `Cannot find name \`${callee.name}\`.`,
        `Import \`${callee.name}\` from 'trefoil/dsl'.`,
      );
    if (node.k !== 'call' || found?.from !== 'trefoil/dsl')
      return this.fail(
        'TF4001',
        node.span,
        "Expected `matrix(…)`, `vector(…)`, `bytes(…)`, `scalar(…)`, `int(…)`, `real(…)` or `seed(…)` from 'trefoil/dsl'.",
        WRITTEN_OUT,
      );
    return { name: found.name, args: node.args };
  }

  /** The entries of an object literal, each of which has to be known. */
  options(node: Expr, allowed: readonly string[]): Record<string, Expr> {
    const object = this.object(node, 'The domain');
    const out: Record<string, Expr> = {};
    const before = this.diagnostics.count;
    for (const entry of object.entries) {
      if (!allowed.includes(entry.key)) {
        const near = closest(entry.key, allowed);
        const hint = near === undefined ? `Options: ${codes(allowed)}.` : `Did you mean \`${near}\`?`;
        this.note('TF4004', entry.span, `Unknown option \`${entry.key}\`.`, hint);
      }
      out[entry.key] = entry.value;
    }
    if (this.diagnostics.count > before) throw new Reported();
    return out;
  }

  dtype(node: Expr | undefined): Storage {
    const found = elementType(node);
    return typeof found === 'string' ? found : this.fail('TF4001', node!.span, found.message, found.hint);
  }

  /** `span` is where a shape is missed that is not there. */
  shape(node: Expr | undefined, span: Span): Size {
    if (node?.k === 'broken') throw new Reported();
    if (node?.k === 'num' && node.value === (node.value | 0)) return lit(node.value);
    if (node?.k !== 'str')
      return this.fail(
        'TF4002',
        node?.span ?? span,
        "Expected a shape: a string such as 'rows' or '(lags + 1) * cols'.",
      );
    const size = parseSize(node.value);
    if ('error' in size)
      return this.fail(
        'TF4002',
        within(node, size.at),
        `Invalid shape \`${brief(node.value)}\`: ${size.error}.`,
        size.hint ??
          'A shape is an integer expression of names and whole numbers, with `+ - * /`, `>>` by a number, `min(a, b)`, `max(a, b)` and parentheses.',
      );
    this.#places.set(size, node.span);
    return size;
  }

  number(node: Expr): number {
    if (node.k === 'broken') throw new Reported();
    const value = literalOf(node);
    if (value === undefined)
      return this.fail(
        'TF4004',
        node.span,
        'Expected a number.',
        'Write the number itself: the compiler reads the declaration and does not run it.',
      );
    if (!Number.isFinite(value))
      this.fail(
        'TF4004',
        node.span,
        'This number is too large for a double.',
        `Write at most \`${Number.MAX_VALUE}\`, or leave the bound out.`,
      );
    return value;
  }

  bound(node: Expr): Size {
    return node.k === 'str' ? this.shape(node, node.span) : lit(this.number(node));
  }

  domain(node: Expr): ValueDomain {
    const { min, max, order } = this.options(node, ['min', 'max', 'order']);
    if (order && (order.k !== 'str' || order.value !== 'nondecreasing'))
      this.fail('TF4004', order.span, "Expected the order 'nondecreasing', the only one that can be declared.");
    return {
      ...(min ? { min: this.bound(min) } : {}),
      ...(max ? { max: this.bound(max) } : {}),
      ...(order ? { order: 'nondecreasing' as const } : {}),
    };
  }
}

function literalOf(node: Expr): number | undefined {
  if (node.k === 'num') return node.value;
  return node.k === 'unary' && node.op === '-' && node.a.k === 'num' ? -node.a.value : undefined;
}

/** A part of a text, where it is written as it reads. */
function within({ span, value }: Str, at: BadSize['at']): Span {
  return at === undefined || span.end - span.start !== value.length + 2
    ? span
    : { ...span, start: span.start + 1 + at[0], end: span.start + 1 + at[1] };
}

/** A long text cut short. */
const brief = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);
