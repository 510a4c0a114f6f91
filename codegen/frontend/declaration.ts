/** Reads `kernel({ inputs, sizes, params, outputs }, …)`: names, shapes, domains, defaults. */
import type { ArrayDecl, ParamDecl, Size, SizeRule, Span, Storage, ValueDomain } from '../language/types.js';
import { Diagnostics, Reported } from '../diagnostics/diagnostics.js';
import type { DocComment, Expr, KernelSource, Module, ObjectLiteral, Str } from './syntax.js';
import { closest } from './closest.js';
import { lit, parseSize, sizeNames, type BadSize } from '../ir/size.js';
import { attempt } from './recover.js';

export interface Declared {
  readonly inputs: readonly ArrayDecl[];
  readonly outputs: readonly ArrayDecl[];
  readonly params: readonly ParamDecl[];
  readonly sizes: readonly string[];
  readonly sizeRules: readonly SizeRule[];
  /** Names whose declaration was reported: in the body nothing is said about them again. */
  readonly broken: readonly { readonly name: string; readonly output: boolean }[];
  /** Whether a whole part of the declaration could not be read. */
  readonly incomplete: boolean;
}

const CONSTRUCTORS = ['matrix', 'vector', 'bytes', 'scalar', 'int', 'real'];
const USAGE = { matrix: "matrix('rows', 'cols')", vector: "vector('n')", bytes: "bytes('n')" };
const PARTS = ['inputs', 'sizes', 'params', 'outputs'];
const STORAGES = ['f64', 'f32', 'i32', 'u32', 'u8'];

/** A part of a text, where it is written as it reads. */
function within({ span, value }: Str, at: BadSize['at']): Span {
  return at === undefined || span.end - span.start !== value.length + 2
    ? span
    : { ...span, start: span.start + 1 + at[0], end: span.start + 1 + at[1] };
}

export function readDeclaration(kernel: KernelSource, module: Module, diagnostics: Diagnostics): Declared {
  return new DeclarationReader(kernel.doc, module, diagnostics).read(kernel.declaration);
}

class DeclarationReader {
  readonly broken: { name: string; output: boolean }[] = [];
  /** Where a shape is written. */
  readonly #places = new WeakMap<Size, Span>();

  constructor(
    readonly doc: DocComment,
    readonly module: Module,
    readonly diagnostics: Diagnostics,
  ) {}

  fail(code: 'TF1009' | 'TF4001' | 'TF4002' | 'TF4003' | 'TF4004', span: Span, message: string, hint?: string): never {
    this.diagnostics.report(code, span, message, { hint });
    throw new Reported();
  }

  note(code: 'TF4001' | 'TF4004', span: Span, message: string, hint?: string): void {
    this.diagnostics.report(code, span, message, { hint });
  }

  /** Every entry that can be read; the names of the others are kept as broken. */
  entries<T>(
    part: ObjectLiteral | undefined,
    output: boolean,
    read: (entry: ObjectLiteral['entries'][number]) => T,
  ): T[] {
    return (part?.entries ?? []).flatMap((entry) => {
      const found = attempt(() => read(entry));
      if (found === undefined) this.broken.push({ name: entry.key, output });
      return found === undefined ? [] : [found];
    });
  }

  docOf(tag: string, name: string): string | undefined {
    const found = this.doc.tags.find((t) => t.tag === tag && t.text.split(/\s/)[0] === name);
    return found?.text.slice(name.length).trim();
  }

  /** What describes nothing is lost: it stands under a name that nobody looks up. */
  checkDoc(taken: readonly string[], given: readonly string[]): void {
    for (const [tag, names, others, other] of [
      ['param', taken, given, 'output'],
      ['output', given, taken, 'param'],
    ] as const) {
      for (const { tag: own, text, span } of this.doc.tags) {
        const name = text.split(/\s/)[0]!;
        if (own !== tag || names.includes(name)) continue;
        const near = closest(name, names);
        const hint = others.includes(name)
          ? `Write @${other} ${name}.`
          : near !== undefined
            ? `Did you mean ${near}?`
            : `There is ${names.join(', ') || 'none'}.`;
        this.diagnostics.report(
          'TF4007',
          span,
          `@${tag} describes ${name || 'nothing'}, which is no ${tag === 'param' ? 'input or parameter' : 'output'}.`,
          { hint },
        );
      }
    }
  }

  object(node: Expr | undefined, span: Span, what: string): ObjectLiteral {
    if (node?.k === 'broken') throw new Reported();
    if (node?.k !== 'object')
      return this.fail(
        'TF4001',
        node?.span ?? span,
        `${what} must be an object literal.`,
        'The compiler reads the declaration as text; write it out.',
      );
    return node;
  }

  read(node: Expr): Declared {
    const top = this.object(node, node.span, 'The declaration');
    const parts = new Map<string, ObjectLiteral | undefined>();
    for (const { key, value, span } of top.entries) {
      if (PARTS.includes(key)) {
        parts.set(
          key,
          attempt(() => this.object(value, value.span, key)),
        );
        continue;
      }
      const near = closest(key, PARTS);
      this.diagnostics.report('TF4001', span, `A declaration has inputs, sizes, params and outputs, not ${key}.`, {
        hint: near && `Did you mean ${near}?`,
      });
      // What was meant may be what another mistake would be about.
      if (near) parts.set(near, undefined);
      if (value.k === 'object')
        this.broken.push(...value.entries.map((entry) => ({ name: entry.key, output: near === 'outputs' })));
    }
    const part = (key: string): ObjectLiteral | undefined => parts.get(key);
    const missing = PARTS.some((key) => parts.has(key) && !parts.get(key));
    if (!parts.has('inputs'))
      this.diagnostics.report('TF4001', top.span, 'A declaration has inputs.', {
        hint: "Write inputs: { x: vector('n') }, or inputs: {} where there are none.",
      });
    const inputs = this.arrays(part('inputs'), 'input');
    const outputs = this.arrays(part('outputs'), 'output');
    if (outputs.length === 0 && this.broken.length === 0 && !missing)
      this.diagnostics.report('TF4001', top.span, 'A kernel has at least one output.', {
        hint: "Write outputs: { y: vector('n') }.",
      });
    const params = this.params(part('params'));

    const sizes: string[] = [];
    for (const input of inputs) {
      for (const size of input.shape)
        if (size.k === 'name' && !sizes.includes(size.name) && !params.some((p) => p.name === size.name))
          sizes.push(size.name);
    }
    const known = new Set([...sizes, ...params.filter((p) => p.kind === 'int').map((p) => p.name)]);
    const reals = new Set(params.filter((p) => p.kind === 'real').map((p) => p.name));
    const complete = this.broken.length === 0 && !missing;
    const said = new Set<string>();
    const check = (size: Size | number | undefined, span: Span, what: string): boolean => {
      if (size === undefined || typeof size === 'number') return true;
      const unknown = [...sizeNames(size)].filter((name) => !known.has(name));
      // A declaration with another mistake may be what should have made the size known.
      for (const name of complete ? unknown.filter((n) => !said.has(n)) : []) {
        said.add(name);
        const near = closest(name, [...known]);
        const hint =
          near !== undefined
            ? `Did you mean ${near}?`
            : reals.has(name)
              ? `${name} is a real parameter; sizes are made of integers: int(…).`
              : `Known here: ${[...known].join(', ') || 'none'}. A size becomes known by standing alone in the shape of an input.`;
        this.diagnostics.report(
          'TF4003',
          this.#places.get(size) ?? span,
          `${what}: ${name} is neither a size of an input nor an integer parameter.`,
          { hint },
        );
      }
      return unknown.length === 0;
    };
    const usable = (array: ArrayDecl): boolean => {
      const fine = [
        ...array.shape.map((size) => check(size, array.span, `shape of ${array.name}`)),
        check(array.domain?.min, array.span, `domain of ${array.name}`),
        check(array.domain?.max, array.span, `domain of ${array.name}`),
      ].every(Boolean);
      if (!fine) this.broken.push({ name: array.name, output: array.role === 'output' });
      return fine;
    };
    const [goodInputs, goodOutputs] = [inputs.filter(usable), outputs.filter(usable)];
    const goodParams = params.filter((param) => {
      const fine = [param.min, param.max, param.default]
        .map((bound) => check(bound, param.span, param.name))
        .every(Boolean);
      if (!fine) this.broken.push({ name: param.name, output: false });
      return fine;
    });
    this.checkDefaults(params);
    const sizeRules = (part('sizes')?.entries ?? []).flatMap(
      (entry): SizeRule[] =>
        attempt((): SizeRule[] => {
          if (!sizes.includes(entry.key)) {
            if (!complete) return [];
            const near = closest(entry.key, sizes);
            const hint = params.some((p) => p.name === entry.key)
              ? `Give its bounds where it is declared: ${entry.key}: int({ min: … }).`
              : near !== undefined
                ? `Did you mean ${near}?`
                : `Sizes: ${sizes.join(', ') || 'none'}.`;
            this.fail('TF4003', entry.span, `${entry.key} is not a size of an input.`, hint);
          }
          const { min, max } = this.options(entry.value, entry.span, ['min', 'max']);
          const rule = {
            name: entry.key,
            ...(min === undefined ? {} : { min: this.bound(min) }),
            ...(max === undefined ? {} : { max: this.bound(max) }),
          };
          const fine = [rule.min, rule.max]
            .map((bound) => check(bound, entry.span, `bound of ${entry.key}`))
            .every(Boolean);
          return fine ? [rule] : [];
        }) ?? [],
    );
    if (this.broken.length === 0 && !missing)
      this.checkDoc(
        [...inputs, ...params].map(({ name }) => name),
        outputs.map(({ name }) => name),
      );
    return {
      inputs: goodInputs,
      outputs: goodOutputs,
      params: goodParams,
      sizes,
      sizeRules,
      broken: this.broken,
      incomplete: missing || !parts.has('inputs'),
    };
  }

  /** A default may be made of other parameters, and those of others; in a circle none of them has a value. */
  checkDefaults(params: readonly ParamDecl[]): void {
    const uses = new Map(
      params.map(({ name, default: fallback }) => [
        name,
        fallback === undefined || typeof fallback === 'number' ? [] : [...sizeNames(fallback)],
      ]),
    );
    const settled = new Set<string>();
    const visit = (name: string, path: readonly string[]): void => {
      if (settled.has(name)) return;
      const at = path.indexOf(name);
      if (at < 0) {
        for (const other of uses.get(name) ?? []) visit(other, [...path, name]);
        settled.add(name);
        return;
      }
      const circle = path.slice(at);
      circle.forEach((one) => settled.add(one));
      const { span } = params.find((param) => param.name === name)!;
      this.note(
        'TF4004',
        span,
        circle.length === 1
          ? `The default of ${name} is made of ${name} itself.`
          : `The defaults of ${circle.join(', ')} are made of one another.`,
        'Give one of them a number, or leave its default out.',
      );
    };
    for (const { name } of params) visit(name, []);
  }

  constructorCall(node: Expr, span: Span): { name: string; args: readonly Expr[] } {
    if (node.k === 'broken') throw new Reported();
    const name = node.k === 'call' && node.callee.k === 'name' ? this.module.imports.get(node.callee.name) : undefined;
    if (node.k === 'call' && node.callee.k === 'name' && !name && CONSTRUCTORS.includes(node.callee.name))
      this.fail(
        'TF4001',
        node.callee.span,
        `Nothing here is called ${node.callee.name}.`,
        `Import ${node.callee.name} from 'trefoil/dsl'.`,
      );
    if (node.k !== 'call' || !name || name.from !== 'trefoil/dsl')
      return this.fail(
        'TF4001',
        node.span,
        "Expected matrix(…), vector(…), bytes(…), scalar(…), int(…), real(…) or seed(…) from 'trefoil/dsl'.",
        'The compiler reads the declaration as text; write it out.',
      );
    return { name: name.name, args: node.args };
  }

  arrays(part: ObjectLiteral | undefined, role: 'input' | 'output'): ArrayDecl[] {
    return this.entries(part, role === 'output', (entry): ArrayDecl => {
      const { name: kind, args } = this.constructorCall(entry.value, entry.span);
      const doc = this.docOf(role === 'input' ? 'param' : 'output', entry.key);
      const common = { name: entry.key, role, span: entry.span, ...(doc ? { doc } : {}) };
      const shapeAt = (i: number): Size => {
        const size = this.shape(args[i], entry.span);
        if (size.k === 'lit' && size.value < 0) this.fail('TF4002', args[i]!.span, `${size.value} elements cannot be.`);
        return size;
      };
      const takes = (least: number, most: number): void => {
        if (args.length < least || args.length > most)
          this.fail(
            'TF1009',
            entry.value.span,
            `${kind} takes ${least === most ? least : `${least} to ${most}`} argument${most === 1 ? '' : 's'}, found ${args.length}.`,
            `Write ${USAGE[kind as keyof typeof USAGE]}.`,
          );
      };
      if (kind === 'matrix') takes(2, 3);
      if (kind === 'bytes') takes(1, 1);
      if (kind === 'vector') takes(1, 3);
      if (kind === 'matrix') {
        const dtype = this.dtype(args[2], args[2]?.span ?? entry.span);
        if (dtype !== 'f64' && dtype !== 'f32')
          this.fail(
            'TF4001',
            args[2]!.span,
            "The elements of a matrix are 'f64' or 'f32'.",
            `Declare vector('rows * cols', '${dtype}').`,
          );
        return { ...common, dtype, shape: [shapeAt(0), shapeAt(1)] };
      }
      if (kind === 'bytes') return { ...common, dtype: 'u8', shape: [shapeAt(0)] };
      if (kind === 'scalar' && role === 'output')
        return { ...common, dtype: this.dtype(args[0], entry.span), shape: [] };
      if (kind === 'vector') {
        const domain = args[2] ? this.domain(args[2], entry.span) : undefined;
        if (domain && ['f64', 'f32'].includes(this.dtype(args[1], entry.span)))
          this.fail(
            'TF4004',
            args[2]!.span,
            'A domain of values belongs to integers.',
            "Write vector('n', 'i32', { min: 0 }), or leave the domain out.",
          );
        return {
          ...common,
          dtype: this.dtype(args[1], entry.span),
          shape: [shapeAt(0)],
          ...(domain ? { domain } : {}),
        };
      }
      return this.fail(
        'TF4001',
        entry.value.span,
        `${kind}(…) does not declare an ${role}.`,
        role === 'input' ? 'Inputs are matrix, vector or bytes.' : 'Outputs are matrix, vector, bytes or scalar.',
      );
    });
  }

  dtype(node: Expr | undefined, span: Span): Storage {
    if (!node) return 'f64';
    if (node.k !== 'str' || !STORAGES.includes(node.value))
      return this.fail(
        'TF4001',
        node.span,
        `An element type is one of ${STORAGES.map((s) => `'${s}'`).join(', ')}.`,
        node.k === 'str' && ['float64', 'float32', 'int32', 'uint32', 'uint8'].includes(node.value)
          ? `Write '${node.value.replace('float', 'f').replace('uint', 'u').replace('int', 'i')}'.`
          : undefined,
      );
    return node.value as Storage;
  }

  shape(node: Expr | undefined, span: Span): Size {
    if (node?.k === 'broken') throw new Reported();
    if (node?.k === 'num' && node.value === (node.value | 0)) return lit(node.value);
    if (node?.k !== 'str')
      return this.fail('TF4002', node?.span ?? span, "A shape is a text such as 'rows' or '(lags + 1) * cols'.");
    const size = parseSize(node.value);
    if ('error' in size)
      return this.fail(
        'TF4002',
        within(node, size.at),
        `Shape '${brief(node.value)}': ${size.error}.`,
        size.hint ??
          'A shape is an integer expression: names, whole numbers, + - * /, >> by a number, min(a, b), max(a, b), parentheses.',
      );
    this.#places.set(size, node.span);
    return size;
  }

  options(node: Expr, span: Span, allowed: readonly string[]): Record<string, Expr> {
    const object = this.object(node, span, 'The domain');
    const out: Record<string, Expr> = {};
    const before = this.diagnostics.count;
    for (const entry of object.entries) {
      if (!allowed.includes(entry.key))
        this.note(
          'TF4004',
          entry.span,
          `${entry.key} is not known here.`,
          closest(entry.key, allowed)
            ? `Did you mean ${closest(entry.key, allowed)}?`
            : `Known: ${allowed.join(', ')}.`,
        );
      out[entry.key] = entry.value;
    }
    if (this.diagnostics.count > before) throw new Reported();
    return out;
  }

  number(node: Expr): number {
    const literal =
      node.k === 'num'
        ? node.value
        : node.k === 'unary' && node.op === '-' && node.a.k === 'num'
          ? -node.a.value
          : undefined;
    if (literal !== undefined && !Number.isFinite(literal))
      this.fail(
        'TF4004',
        node.span,
        'This number is larger than every double.',
        `Write at most ${Number.MAX_VALUE}, or leave the bound out.`,
      );
    if (literal !== undefined) return literal;
    if (node.k === 'broken') throw new Reported();
    return this.fail(
      'TF4004',
      node.span,
      'Expected a number.',
      'The compiler reads the declaration as text; write the number itself.',
    );
  }

  bound(node: Expr): Size {
    return node.k === 'str' ? this.shape(node, node.span) : lit(this.number(node));
  }

  domain(node: Expr, span: Span): ValueDomain {
    const { min, max, order } = this.options(node, span, ['min', 'max', 'order']);
    if (order && (order.k !== 'str' || order.value !== 'nondecreasing'))
      this.fail('TF4004', order.span, "The only order is 'nondecreasing'.");
    return {
      ...(min ? { min: this.bound(min) } : {}),
      ...(max ? { max: this.bound(max) } : {}),
      ...(order ? { order: 'nondecreasing' as const } : {}),
    };
  }

  params(part: ObjectLiteral | undefined): ParamDecl[] {
    return this.entries(part, false, (entry): ParamDecl => {
      const { name: kind, args } = this.constructorCall(entry.value, entry.span);
      const doc = this.docOf('param', entry.key);
      const common = { name: entry.key, span: entry.span, ...(doc ? { doc } : {}) };
      const given = args[0]
        ? this.options(
            args[0],
            entry.span,
            kind === 'int'
              ? ['min', 'max', 'default']
              : kind === 'seed'
                ? ['default']
                : ['min', 'max', 'above', 'below', 'default'],
          )
        : {};
      if (kind === 'int') {
        const at = (node: Expr | undefined, key: string): object => (node ? { [key]: this.bound(node) } : {});
        const param: ParamDecl = {
          ...common,
          kind: 'int',
          ...at(given['min'], 'min'),
          ...at(given['max'], 'max'),
          ...at(given['default'], 'default'),
        };
        for (const key of ['min', 'max', 'default'] as const) {
          const bound = param[key];
          if (!bound || typeof bound === 'number' || bound.k !== 'lit') continue;
          if (!Number.isInteger(bound.value))
            this.fail(
              'TF4004',
              given[key]!.span,
              'An integer parameter has whole bounds and a whole default.',
              `Write ${Math.round(bound.value)}, or declare it real(…).`,
            );
          if (bound.value !== (bound.value | 0))
            this.fail(
              'TF4004',
              given[key]!.span,
              `${bound.value} does not fit into 32 bits.`,
              'An integer parameter lies between -2147483648 and 2147483647.',
            );
        }
        this.defaultInside(param, given);
        return param;
      }
      if (kind === 'real') {
        const value = (key: string): number | undefined => (given[key] ? this.number(given[key]) : undefined);
        const min = value('min') ?? value('above');
        const max = value('max') ?? value('below');
        const fallback = value('default');
        const param: ParamDecl = {
          ...common,
          kind: 'real',
          ...(min === undefined ? {} : { min }),
          ...(max === undefined ? {} : { max }),
          ...(fallback === undefined ? {} : { default: fallback }),
          ...(given['above'] ? { exclusiveMin: true } : {}),
          ...(given['below'] ? { exclusiveMax: true } : {}),
        };
        this.defaultInside(param, given);
        return param;
      }
      if (kind === 'seed') {
        const fallback = given['default'] ? this.number(given['default']) : undefined;
        const param: ParamDecl = {
          ...common,
          kind: 'seed',
          min: 0,
          max: Number.MAX_SAFE_INTEGER,
          ...(fallback === undefined ? {} : { default: fallback }),
        };
        if (fallback !== undefined && !Number.isInteger(fallback))
          this.fail('TF4004', given['default']!.span, 'A seed is a whole number.', `Write ${Math.round(fallback)}.`);
        this.defaultInside(param, given);
        return param;
      }
      return this.fail(
        'TF4001',
        entry.value.span,
        `${kind}(…) does not declare a parameter.`,
        'Parameters are int(…), real(…) or seed(…).',
      );
    });
  }

  defaultInside(param: ParamDecl, given: Readonly<Record<string, Expr>>): void {
    const value = (bound: Size | number | undefined): number | undefined =>
      typeof bound === 'number' ? bound : bound?.k === 'lit' ? bound.value : undefined;
    const [min, max, fallback] = [value(param.min), value(param.max), value(param.default)];
    const excluded = param.exclusiveMin || param.exclusiveMax;
    if (min !== undefined && max !== undefined && (excluded ? min >= max : min > max)) {
      const upper = given['max'] ?? given['below']!;
      this.fail(
        'TF4004',
        upper.span,
        `No value lies between ${min} and ${max}.`,
        'The least value comes first: min, then max.',
      );
    }
    if (fallback === undefined) return;
    const low = min !== undefined && (param.exclusiveMin ? fallback <= min : fallback < min);
    const high = max !== undefined && (param.exclusiveMax ? fallback >= max : fallback > max);
    const bound = low
      ? param.exclusiveMin
        ? `above ${min}`
        : `at least ${min}`
      : param.exclusiveMax
        ? `below ${max}`
        : `at most ${max}`;
    if (low || high)
      this.fail(
        'TF4004',
        given['default']!.span,
        `The default ${fallback} lies outside the range of ${param.name}, which is ${bound}.`,
        `Write a default that is ${bound}, or widen the range.`,
      );
  }
}

/** A long text cut short. */
const brief = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);
