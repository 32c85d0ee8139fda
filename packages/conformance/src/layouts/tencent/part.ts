import type { Line } from "../../source/line.js";
import type { Columns } from "./columns.js";
import type { Section } from "./section.js";

/** A stretch of a page: the lines of a section up to the next heading or the next heads of a table. */
export interface Part {
  kind: Section | "head";
  lines: Line[];
  /** The heads of the table whose rows these lines are. */
  columns?: Columns;
}
