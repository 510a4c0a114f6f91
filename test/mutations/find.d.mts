export function placesOf(piece: string, text: string): [start: number, end: number][];
