/** Reads `kernel({ inputs, sizes, params, outputs }, …)`: names, shapes, domains, defaults. */
import type { ArrayDecl, ParamDecl, Size, SizeRule, Span, Storage, ValueDomain } from '../ir/types.js';
import { Diagnostics, Reported } from '../diagnostics/diagnostics.js';
import type { DocComment, Expr, KernelSource, Module, ObjectLiteral } from './syntax.js';
import { lit, parseSize, sizeNames } from '../ir/size.js';

export interface Declared {
  readonly inputs: readonly ArrayDecl[];
  readonly outputs: readonly ArrayDecl[];
  readonly params: readonly ParamDecl[];
  readonly sizes: readonly string[];
  readonly sizeRules: readonly SizeRule[];
}

const STORAGES = ['f64', 'f32', 'i32', 'u32', 'u8'];

export function readDeclaration(kernel: KernelSource, module: Module, diagnostics: Diagnostics): Declared {
  return new DeclarationReader(kernel.doc, module, diagnostics).read(kernel.declaration);
}

class DeclarationReader {
  constructor(readonly doc: DocComment, readonly module: Module, readonly diagnostics: Diagnostics) {}

  fail(code: 'TF4001' | 'TF4002' | 'TF4003' | 'TF4004', span: Span, message: string, hint?: string): never {
    this.diagnostics.report(code, span, message, { hint });
    throw new Reported();
  }

  docOf(tag: string, name: string): string | undefined {
    const found = this.doc.tags.find((t) => t.tag === tag && t.text.split(/\s/)[0] === name);
    return found?.text.slice(name.length).trim();
  }

  object(node: Expr | undefined, span: Span, what: string): ObjectLiteral {
    if (node?.k !== 'object') return this.fail('TF4001', node?.span ?? span, `${what} must be an object literal.`, 'The compiler reads the declaration as text; write it out.');
    return node;
  }

  read(node: Expr): Declared {
    const top = this.object(node, node.span, 'The declaration');
    const part = (key: string): ObjectLiteral | undefined => {
      const entry = top.entries.find((e) => e.key === key);
      return entry && this.object(entry.value, entry.span, key);
    };
    for (const entry of top.entries) {
      if (!['inputs', 'sizes', 'params', 'outputs'].includes(entry.key)) this.fail('TF4001', entry.span, `A declaration has inputs, sizes, params and outputs, not ${entry.key}.`);
    }
    const inputs = this.arrays(part('inputs'), 'input');
    const outputs = this.arrays(part('outputs'), 'output');
    if (outputs.length === 0) this.fail('TF4001', top.span, 'A kernel has at least one output.');
    const params = this.params(part('params'));

    const sizes: string[] = [];
    for (const input of inputs) {
      for (const size of input.shape) if (size.k === 'name' && !sizes.includes(size.name) && !params.some((p) => p.name === size.name)) sizes.push(size.name);
    }
    const known = new Set([...sizes, ...params.filter((p) => p.kind === 'int').map((p) => p.name)]);
    const check = (size: Size | number | undefined, span: Span): void => {
      if (size === undefined || typeof size === 'number') return;
      for (const name of sizeNames(size)) {
        if (!known.has(name)) this.fail('TF4003', span, `${name} is neither a size of an input nor an integer parameter.`, `Known here: ${[...known].join(', ') || 'none'}.`);
      }
    };
    for (const array of [...inputs, ...outputs]) {
      for (const size of array.shape) check(size, array.span);
      check(array.domain?.min, array.span);
      check(array.domain?.max, array.span);
    }
    for (const param of params) for (const bound of [param.min, param.max, param.default]) check(bound, param.span);
    const sizeRules = (part('sizes')?.entries ?? []).map((entry): SizeRule => {
      if (!sizes.includes(entry.key)) this.fail('TF4003', entry.span, `${entry.key} is not a size of an input.`, `Sizes: ${sizes.join(', ') || 'none'}.`);
      const { min, max } = this.options(entry.value, entry.span, ['min', 'max']);
      const rule = { name: entry.key, ...(min === undefined ? {} : { min: this.bound(min) }), ...(max === undefined ? {} : { max: this.bound(max) }) };
      check(rule.min, entry.span);
      check(rule.max, entry.span);
      return rule;
    });
    return { inputs, outputs, params, sizes, sizeRules };
  }

  constructorCall(node: Expr, span: Span): { name: string; args: readonly Expr[] } {
    const name = node.k === 'call' && node.callee.k === 'name' ? this.module.imports.get(node.callee.name) : undefined;
    if (node.k !== 'call' || !name || name.from !== 'trefoil/dsl') return this.fail('TF4001', span, "Expected matrix(…), vector(…), bytes(…), scalar(…), int(…), real(…) or seed(…) from 'trefoil/dsl'.");
    return { name: name.name, args: node.args };
  }

  arrays(part: ObjectLiteral | undefined, role: 'input' | 'output'): ArrayDecl[] {
    return (part?.entries ?? []).map((entry): ArrayDecl => {
      const { name: kind, args } = this.constructorCall(entry.value, entry.span);
      const doc = this.docOf(role === 'input' ? 'param' : 'output', entry.key);
      const common = { name: entry.key, role, span: entry.span, ...(doc ? { doc } : {}) };
      const shapeAt = (i: number): Size => this.shape(args[i], entry.span);
      if (kind === 'matrix') return { ...common, dtype: 'f64', shape: [shapeAt(0), shapeAt(1)] };
      if (kind === 'bytes') return { ...common, dtype: 'u8', shape: [shapeAt(0)] };
      if (kind === 'scalar' && role === 'output') return { ...common, dtype: this.dtype(args[0], entry.span), shape: [] };
      if (kind === 'vector') {
        const domain = args[2] ? this.domain(args[2], entry.span) : undefined;
        return { ...common, dtype: this.dtype(args[1], entry.span), shape: [shapeAt(0)], ...(domain ? { domain } : {}) };
      }
      return this.fail('TF4001', entry.span, `${kind}(…) does not declare an ${role}.`, role === 'input' ? 'Inputs are matrix, vector or bytes.' : 'Outputs are matrix, vector, bytes or scalar.');
    });
  }

  dtype(node: Expr | undefined, span: Span): Storage {
    if (!node) return 'f64';
    if (node.k !== 'str' || !STORAGES.includes(node.value)) return this.fail('TF4001', span, `An element type is one of ${STORAGES.map((s) => `'${s}'`).join(', ')}.`);
    return node.value as Storage;
  }

  shape(node: Expr | undefined, span: Span): Size {
    if (node?.k === 'num') return lit(node.value);
    if (node?.k !== 'str') return this.fail('TF4002', node?.span ?? span, 'A shape is a text such as \'rows\' or \'(lags + 1) * cols\'.');
    const size = parseSize(node.value);
    if ('error' in size) return this.fail('TF4002', node.span, `Shape '${node.value}': ${size.error}.`);
    return size;
  }

  options(node: Expr, span: Span, allowed: readonly string[]): Record<string, Expr> {
    const object = this.object(node, span, 'The domain');
    const out: Record<string, Expr> = {};
    for (const entry of object.entries) {
      if (!allowed.includes(entry.key)) this.fail('TF4004', entry.span, `${entry.key} is not known here.`, `Known: ${allowed.join(', ')}.`);
      out[entry.key] = entry.value;
    }
    return out;
  }

  number(node: Expr): number {
    if (node.k === 'num') return node.value;
    if (node.k === 'unary' && node.op === '-' && node.a.k === 'num') return -node.a.value;
    return this.fail('TF4004', node.span, 'Expected a number.');
  }

  bound(node: Expr): Size {
    return node.k === 'str' ? this.shape(node, node.span) : lit(this.number(node));
  }

  domain(node: Expr, span: Span): ValueDomain {
    const { min, max, order } = this.options(node, span, ['min', 'max', 'order']);
    if (order && (order.k !== 'str' || order.value !== 'nondecreasing')) this.fail('TF4004', order.span, "The only order is 'nondecreasing'.");
    return { ...(min ? { min: this.bound(min) } : {}), ...(max ? { max: this.bound(max) } : {}), ...(order ? { order: 'nondecreasing' as const } : {}) };
  }

  params(part: ObjectLiteral | undefined): ParamDecl[] {
    return (part?.entries ?? []).map((entry): ParamDecl => {
      const { name: kind, args } = this.constructorCall(entry.value, entry.span);
      const doc = this.docOf('param', entry.key);
      const common = { name: entry.key, span: entry.span, ...(doc ? { doc } : {}) };
      const given = args[0] ? this.options(args[0], entry.span, kind === 'int' ? ['min', 'max', 'default'] : kind === 'seed' ? ['default'] : ['min', 'max', 'above', 'below', 'default']) : {};
      if (kind === 'int') {
        const at = (node: Expr | undefined, key: string): object => (node ? { [key]: this.bound(node) } : {});
        const param: ParamDecl = { ...common, kind: 'int', ...at(given['min'], 'min'), ...at(given['max'], 'max'), ...at(given['default'], 'default') };
        for (const bound of [param.min, param.max, param.default]) {
          if (bound && typeof bound !== 'number' && bound.k === 'lit' && !Number.isInteger(bound.value)) this.fail('TF4004', entry.span, 'An integer parameter has whole bounds and a whole default.');
        }
        this.defaultInside(param, entry.span);
        return param;
      }
      if (kind === 'real') {
        const value = (key: string): number | undefined => (given[key] ? this.number(given[key]) : undefined);
        const min = value('min') ?? value('above');
        const max = value('max') ?? value('below');
        const fallback = value('default');
        const param: ParamDecl = {
          ...common, kind: 'real', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), ...(fallback === undefined ? {} : { default: fallback }),
          ...(given['above'] ? { exclusiveMin: true } : {}), ...(given['below'] ? { exclusiveMax: true } : {}),
        };
        this.defaultInside(param, entry.span);
        return param;
      }
      if (kind === 'seed') {
        const fallback = given['default'] ? this.number(given['default']) : undefined;
        const param: ParamDecl = { ...common, kind: 'seed', min: 0, max: Number.MAX_SAFE_INTEGER, ...(fallback === undefined ? {} : { default: fallback }) };
        if (fallback !== undefined && !Number.isInteger(fallback)) this.fail('TF4004', entry.span, 'A seed is a whole number.');
        this.defaultInside(param, entry.span);
        return param;
      }
      return this.fail('TF4001', entry.span, `${kind}(…) does not declare a parameter.`, 'Parameters are int(…), real(…) or seed(…).');
    });
  }

  defaultInside(param: ParamDecl, span: Span): void {
    const value = (bound: Size | number | undefined): number | undefined => (typeof bound === 'number' ? bound : bound?.k === 'lit' ? bound.value : undefined);
    const [min, max, fallback] = [value(param.min), value(param.max), value(param.default)];
    if (fallback === undefined) return;
    const low = min !== undefined && (param.exclusiveMin ? fallback <= min : fallback < min);
    const high = max !== undefined && (param.exclusiveMax ? fallback >= max : fallback > max);
    if (low || high) this.fail('TF4004', span, `The default ${fallback} lies outside the range of ${param.name}.`);
  }
}
