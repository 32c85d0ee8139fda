import type { Line } from "../../source/line.js";
import type { Column } from "./column.js";
import type { Section } from "./section.js";

/** A paragraph of a cell. */
export interface Paragraph {
  text: string;
  line: number;
}

export interface TableRow {
  cells: Paragraph[][];
  line: number;
  /** How surely the row's cells are told apart, in percent. */
  sure: number;
}

export interface Table {
  columns: Column[];
  rows: TableRow[];
  line: number;
}

/** What a page is made of. */
export type Block = {
  line: number;
  /** Where it begins, in the lines of the page. */
  index: number;
} & (
  | { kind: "section"; section: Section }
  /** `Status code: 400`: what follows is of this status. */
  | { kind: "status"; status: string; rest: string }
  | { kind: "caption"; text: string }
  | { kind: "table"; table: Table }
  | { kind: "text"; text: Line }
);
