// A call of any kernel on about as many elements as asked for, from its manifest alone.

const makers = { f64: Float64Array, f32: Float32Array, i32: Int32Array, u32: Uint32Array, u8: Uint8Array };
/** Columns, clusters, patterns: whatever is not the length of the first array. */
const FEW = 4;

function evaluate(size, names) {
  if (typeof size === 'number') return size;
  if (size.k === 'lit') return size.value;
  if (size.k === 'name') return names[size.name];
  const [a, b] = [evaluate(size.a, names), evaluate(size.b, names)];
  switch (size.op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? 0 : Math.floor(a / b);
    case 'idiv':
      return b === 0 ? 0 : Math.trunc(a / b);
    case 'min':
      return Math.min(a, b);
    default:
      return Math.max(a, b);
  }
}

const bound = (size, names, otherwise) => (size === undefined ? otherwise : evaluate(size, names));

function sizesOf(kernel, elements) {
  const first = kernel.inputs[0];
  const lead = first?.shape[0]?.k === 'name' ? first.shape[0].name : undefined;
  const sizes = {};
  for (const name of kernel.sizes) sizes[name] = Math.min(FEW, elements);
  if (lead !== undefined) sizes[lead] = Math.max(1, Math.round(elements / (first.shape.length > 1 ? FEW : 1)));
  for (const { name, min, max } of kernel.sizeRules)
    sizes[name] = Math.max(bound(min, sizes, 0), Math.min(bound(max, sizes, Infinity), sizes[name]));
  return sizes;
}

/** What a parameter would be if it had no bounds. `first`: no other is there yet. */
function wishFor(kernel, param, elements, first) {
  if (param.kind !== 'int') return 0.5;
  // Without inputs, a number says how much there is to do.
  return kernel.inputs.length === 0 && first ? elements : FEW;
}

function paramsOf(kernel, sizes, elements) {
  const names = { ...sizes };
  const params = {};
  for (const param of kernel.params) {
    if (param.default !== undefined) {
      names[param.name] = evaluate(param.default, names);
      continue;
    }
    const [low, high] = [bound(param.min, names, -Infinity), bound(param.max, names, Infinity)];
    const wish = wishFor(kernel, param, elements, Object.keys(params).length === 0);
    const inside = Math.max(Number.isFinite(low) ? low : wish, Math.min(high, wish));
    params[param.name] = names[param.name] =
      param.exclusiveMin && inside === low ? low + (param.kind === 'int' ? 1 : 0.5) : inside;
  }
  return { params, names };
}

/** The element at each position: waves of floats, integers that never decrease where they must not, and others that jump. */
function elementOf({ dtype, domain }, length, names) {
  if (dtype === 'f64' || dtype === 'f32') return (i) => Math.sin(i * 7.3) + 2;
  const [low, high] = [bound(domain?.min, names, 0), bound(domain?.max, names, 100)];
  if (domain?.order) return (i) => low + Math.floor(((high - low) * i) / Math.max(1, length - 1));
  return (i) => low + ((i * 7919) % Math.max(1, high - low + 1));
}

function fill(input, names) {
  const length = input.shape.reduce((product, size) => product * evaluate(size, names), 1);
  const value = elementOf(input, length, names);
  return makers[input.dtype].from({ length }, (_, i) => value(i));
}

export function smallCall(kernel, wanted) {
  const sizes = sizesOf(kernel, wanted);
  const { params, names } = paramsOf(kernel, sizes, wanted);
  let elements = 0;
  const inputs = {};
  for (const input of kernel.inputs) {
    const data = fill(input, names);
    elements = Math.max(elements, data.length);
    inputs[input.name] =
      input.kind === 'matrix'
        ? { data, rows: evaluate(input.shape[0], names), cols: evaluate(input.shape[1], names) }
        : data;
  }
  for (const { shape } of kernel.outputs)
    elements = Math.max(
      elements,
      shape.reduce((product, size) => product * evaluate(size, names), 1),
    );
  return { inputs, params, elements };
}
