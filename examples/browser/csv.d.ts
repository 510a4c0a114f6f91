export interface Table {
  readonly names: string[];
  readonly matrix: { readonly data: Float64Array; readonly rows: number; readonly cols: number };
}
export function parse(text: string): Table;
