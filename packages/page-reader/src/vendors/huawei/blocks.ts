import { readPipeTable } from "../../source/bar-table.js";
import type { Line } from "../../source/lines.js";
import { readCellTable } from "./cell-table.js";
import { type Column, column, headRow, inlineHeads } from "./columns.js";
import { caption, plainCaption, type Section, section, statusLine } from "./sections.js";

const withHead = /^\s*((?:Table|表) ?\d{1,3} .{1,100}?) (Parameter|Name|参数|名称)$/;
const examples = new Set<Section | undefined>(["example", "request-example", "response-example", "code"]);

/** A page as its headings, captions, tables and lines of text. */
export function splitPage(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const paragraphs: Line[] = [];
  const indexes: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text.trim() === "") continue;
    // A converter that loses the break after a caption leaves `Table 1 Parameters Parameter`.
    const joined = line.text.length < 200 ? withHead.exec(line.text) : null;
    for (const text of joined ? [joined[1] as string, joined[2] as string] : [line.text]) {
      paragraphs.push(joined ? { text, number: line.number } : line);
      indexes.push(index);
    }
  }
  let current: Section | undefined;
  let i = 0;
  while (i < paragraphs.length) {
    const line = paragraphs[i] as Line;
    const text = line.text.trim();
    const at = indexes[i] as number;
    const inExample = examples.has(current);
    const status = statusLine(line.text);
    if (status) {
      blocks.push({ kind: "status", ...status, index: at, line: line.number });
      i++;
      continue;
    }
    const found = headingAt(i, current);
    if (found) {
      current = found;
      blocks.push({ kind: "section", section: found, index: at, line: line.number });
      i++;
      continue;
    }
    if (!inExample) {
      const title = caption(text) ?? (tableAt(i + 1) ? plainCaption(text) : undefined);
      if (title !== undefined) {
        blocks.push({ kind: "caption", text: title, index: at, line: line.number });
        i++;
        continue;
      }
      const piped = text.includes("|") ? readPipeTable(lines, at) : undefined;
      if (piped) {
        blocks.push({ kind: "table", table: ofPipes(piped), index: at, line: line.number });
        while (i < paragraphs.length && (indexes[i] as number) < piped.end) i++;
        continue;
      }
      const celled = readCellTable(paragraphs, i);
      if (celled) {
        blocks.push({ kind: "table", table: celled.table, index: at, line: line.number });
        i = celled.end;
        continue;
      }
    }
    blocks.push({ kind: "text", text: line, index: at, line: line.number });
    i++;
  }
  return blocks;

  function headsAt(at: number): number {
    return headRow((index) => paragraphs[at + index]?.text.trim())?.length ?? 0;
  }

  function tableAt(at: number): boolean {
    const text = paragraphs[at]?.text;
    if (text === undefined) return false;
    return (
      headRow((index) => paragraphs[at + index]?.text.trim()) !== undefined ||
      inlineHeads(text) !== undefined ||
      (text.includes("|") && text.length < 500 && readPipeHead(at))
    );
  }

  function readPipeHead(at: number): boolean {
    return [1, 2, 3, 4, 5, 6, 7, 8].some((index) =>
      /^\s*\|?(?: ?:?-{2,}:? ?\|)+/.test(paragraphs[at + index]?.text.slice(0, 300) ?? ""),
    );
  }

  function headingAt(at: number, current: Section | undefined): Section | undefined {
    const line = paragraphs[at] as Line;
    const found = section(line.text);
    if (!found) return undefined;
    // `Status Code` over `Description` is the head of a table, unless there is a longer one below.
    if (found.weak && headsAt(at) > headsAt(at + 1)) return undefined;
    const inExample = examples.has(current);
    if (found.weak && inExample && /^\s/.test(line.text)) return undefined;
    const part = found.section === "request" || found.section === "response" ? found.section : undefined;
    // `Response` after an example is another example, or the section of the answers with its tables.
    if (inExample && part && (current === "example" || found.weak) && !tableAt(at + 1) && !tableAt(at + 2))
      return `${part}-example`;
    return found.section;
  }
}

function ofPipes({ header, rows, line }: NonNullable<ReturnType<typeof readPipeTable>>): Table {
  const seen = new Set<Column>();
  const columns = header.map((head): Column => {
    const kind = column(head) ?? "other";
    if (seen.has(kind)) return "other";
    seen.add(kind);
    return kind;
  });
  return {
    columns,
    line,
    rows: rows.map(({ cells, line }) => ({
      cells: cells.map((cell) => cell.map((text) => ({ text, line }))),
      line,
      confidence: 100,
    })),
  };
}

/** A paragraph of a cell. */
export interface Paragraph {
  text: string;
  line: number;
}

export interface TableRow {
  cells: Paragraph[][];
  line: number;
  /** How surely the row's cells are told apart, in percent. */
  confidence: number;
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
