/** A line of a page. */
export interface Line {
  /** Without trailing space. Leading space is kept: it means something in examples. */
  readonly text: string;
  /** Number of the line in the file as it was given, from 1. */
  readonly number: number;
}

/** Spaces that look like one are one, what has no width is nothing, and there is no space at the end. */
export const clean = (line: string): string =>
  line
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, " ")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .trimEnd();
