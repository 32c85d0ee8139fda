/** A line of a page. */
export interface Line {
  /** Without trailing space. Leading space is kept: it means something in examples. */
  readonly text: string;
  /** Number of the line in the file as it was given, from 1. */
  readonly number: number;
}
