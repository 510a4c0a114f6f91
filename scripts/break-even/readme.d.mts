interface BreakEven {
  readonly native: number;
  readonly wasm: number;
}
export const README_BEGIN: string;
export const README_END: string;
export function readmeTable(table: {
  readonly common: BreakEven;
  readonly own: Readonly<Record<string, BreakEven>>;
}): string;
