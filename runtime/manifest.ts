/** What a package says of its kernels: the types of its generated manifest. */

export type Size =
  | { readonly k: 'lit'; readonly value: number }
  | { readonly k: 'name'; readonly name: string }
  | {
      readonly k: 'bin';
      readonly op: '+' | '-' | '*' | '/' | 'idiv' | 'min' | 'max';
      readonly a: Size;
      readonly b: Size;
    };

export interface ArrayManifest {
  name: string;
  kind: 'matrix' | 'vector' | 'scalar';
  dtype: 'f64' | 'f32' | 'i32' | 'u32' | 'u8';
  shape: Size[];
  domain?: { min?: Size; max?: Size; order?: 'nondecreasing' };
  doc?: string;
}

export interface ParamManifest {
  name: string;
  kind: 'int' | 'real';
  min?: Size | number;
  max?: Size | number;
  exclusiveMin?: boolean;
  exclusiveMax?: boolean;
  default?: Size | number;
  doc?: string;
}

/** A local array of a kernel; the runtime checks its extents. */
export interface LocalManifest {
  name: string;
  shape: Size[];
  dtype: ArrayManifest['dtype'];
}

/** An extent of the array 'of' that the runtime evaluates once per call and passes to the kernel as a number. */
export interface DerivedManifest {
  of: string;
  size: Size;
}

/** One argument of a kernel's function; derived sizes stand in the order of 'derived', under their expression. */
export interface SlotManifest {
  of: 'input' | 'size' | 'param' | 'derived' | 'output';
  name: string;
  type: ArrayManifest['dtype'];
}

export interface KernelManifest {
  name: string;
  family: string;
  doc: string;
  accuracy?: string;
  method?: string;
  source: string;
  targets: Record<string, { file: string; function: string }>;
  slots: SlotManifest[];
  inputs: ArrayManifest[];
  outputs: ArrayManifest[];
  params: ParamManifest[];
  sizes: string[];
  sizeRules: { name: string; min?: Size; max?: Size }[];
  locals?: LocalManifest[];
  derived?: DerivedManifest[];
  failures: string[];
}
