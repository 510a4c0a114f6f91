/** Something that a person can mend; nobody needs to see where in the program it was found. */
export class Problem extends Error {}
