export declare const LANGUAGE: string;
export declare const LIST_PAGE: string;
interface LibraryFunction {
  readonly name: string;
  readonly params: readonly { readonly name: string; readonly type: string }[];
  readonly result: string;
  readonly doc: string;
  readonly series: number;
}
export declare function libraryFunctions(): readonly LibraryFunction[];
export declare function functionsOfNumbers(): readonly LibraryFunction[];
export declare function functionsOfWindows(): readonly LibraryFunction[];
export declare function withTables(text: string): string;
export declare function withList(text: string): string;
