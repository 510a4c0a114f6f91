/** What authors call arrays, their extents and their members. */
import { stemOf } from '../ir/symbols.js';
import type { ArrayDecl } from '../language/types.js';

/** What the author calls it. */
export const nameOf = (decl: ArrayDecl): string => decl.publicName ?? stemOf(decl.name);

type Extent = 'length' | 'rows' | 'cols';
const EXTENTS: readonly (readonly Extent[])[] = [[], ['length'], ['rows', 'cols']];
const MEMBERS = [['set(v)'], ['length', '[i]'], ['rows', 'cols', 'at(i, j)', 'set(i, j, v)']];

/** The member that gives the size along an axis. */
export const extentOf = ({ shape }: Pick<ArrayDecl, 'shape'>, axis: number): Extent => EXTENTS[shape.length]![axis]!;

export const membersOf = ({ shape }: ArrayDecl): readonly string[] => MEMBERS[shape.length]!;
