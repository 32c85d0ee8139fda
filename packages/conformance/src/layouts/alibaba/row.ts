import type { Line } from "../../source/line.js";

/** A row of a table of parameters, before its text is read. */
export interface Row {
  /** Empty for the row of a list's items and of the answer as a whole. */
  name: string;
  typeText: string;
  /** Text of the column, absent when it was lost. */
  required?: string;
  place?: string;
  example?: string;
  /** Paragraphs and items of the description. */
  body: Line[];
  line: number;
  sure: number;
}
