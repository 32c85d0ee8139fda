import { defined } from "../../page.js";
import { readPipeTable } from "../../source/bar-table.js";
import type { Line } from "../../source/lines.js";
import { readCellTable, type Table } from "./cell-table.js";
import { column, headsAt, inlineHeads } from "./columns.js";
import { caption, plainCaption, type Section, section, statusLine, tableNumber } from "./sections.js";

/** What a page is made of. */
export type Block = Content & {
  line: number;
  /** Where it begins, in the lines of the page. */
  index: number;
};

type Content =
  | { kind: "section"; section: Section }
  /** `Status code: 400`: what follows is of this status. */
  | { kind: "status"; status: string; rest: string }
  | { kind: "caption"; text: string; number?: string }
  | { kind: "table"; table: Table }
  | { kind: "text"; text: Line };

/** A line that is not blank, with its place among all. */
interface Paragraph extends Line {
  index: number;
}

/** A page as its headings, captions, tables and lines of text. */
export function splitPage(lines: readonly Line[]): Block[] {
  const paragraphs = paragraphsOf(lines);
  const blocks: Block[] = [];
  let current: Section | undefined;
  for (let i = 0; i < paragraphs.length; ) {
    const { index, number: line } = paragraphs[i] as Paragraph;
    const { content, end = i + 1 } = contentAt(lines, paragraphs, i, current);
    if (content.kind === "section") current = content.section;
    blocks.push({ ...content, index, line });
    i = end;
  }
  return blocks;
}

const paragraphsOf = (lines: readonly Line[]): Paragraph[] =>
  lines.flatMap(({ text, number }, index) => {
    if (text.trim() === "") return [];
    // A converter that loses the break after a caption leaves `Table 1 Parameters Parameter`.
    const joined = text.length < 200 ? captionAndHead.exec(text) : null;
    return (joined?.slice(1) ?? [text]).map((text) => ({ text, number, index }));
  });

const captionAndHead = /^\s*((?:Table|表) ?\d{1,3} .{1,100}?) (Parameter|Name|参数|名称)$/;

/** @param end index of the paragraph after it, if it takes more than one */
function contentAt(
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
  at: number,
  current: Section | undefined,
): { content: Content; end?: number } {
  const paragraph = paragraphs[at] as Paragraph;
  const text = paragraph.text.trim();
  const status = statusLine(paragraph.text);
  if (status) return { content: { kind: "status", ...status } };
  const heading = headingAt(paragraphs, at, current);
  if (heading) return { content: { kind: "section", section: heading } };
  if (examples.has(current)) return { content: { kind: "text", text: paragraph } };
  const title = caption(text) ?? (isTable(paragraphs, at + 1) ? plainCaption(text) : undefined);
  if (title !== undefined)
    return { content: { kind: "caption", text: title, ...defined({ number: tableNumber(text) }) } };
  const piped = text.includes("|") ? readPipeTable(lines, paragraph.index) : undefined;
  if (piped) {
    let end = at;
    while (end < paragraphs.length && (paragraphs[end] as Paragraph).index < piped.end) end++;
    return { content: { kind: "table", table: ofPipes(piped) }, end };
  }
  const celled = readCellTable(paragraphs, at);
  return celled
    ? { content: { kind: "table", table: celled.table }, end: celled.end }
    : { content: { kind: "text", text: paragraph } };
}

const examples = new Set<Section | undefined>(["example", "request-example", "response-example", "code"]);

function headingAt(paragraphs: readonly Line[], at: number, current: Section | undefined): Section | undefined {
  const { text } = paragraphs[at] as Line;
  const found = section(text);
  if (!found) return undefined;
  // `Status Code` over `Description` is the head of a table, unless there is a longer one below.
  const heads = (from: number) => headsAt(paragraphs, from)?.length ?? 0;
  if (found.weak && heads(at) > heads(at + 1)) return undefined;
  const inExample = examples.has(current);
  if (found.weak && inExample && /^\s/.test(text)) return undefined;
  const part = found.section === "request" || found.section === "response" ? found.section : undefined;
  // `Response` after an example is another example, or the section of the responses with its tables.
  const isExample = inExample && (current === "example" || found.weak);
  return part && isExample && !isTable(paragraphs, at + 1) && !isTable(paragraphs, at + 2)
    ? `${part}-example`
    : found.section;
}

function isTable(paragraphs: readonly Line[], at: number): boolean {
  const text = paragraphs[at]?.text;
  if (text === undefined) return false;
  if (headsAt(paragraphs, at) || inlineHeads(text)) return true;
  if (!text.includes("|") || text.length >= 500) return false;
  return paragraphs.slice(at + 1, at + 9).some(({ text }) => /^\s*\|?(?: ?:?-{2,}:? ?\|)+/.test(text.slice(0, 300)));
}

/** A kind of column that comes again is another. */
function ofPipes({ header, rows, line }: NonNullable<ReturnType<typeof readPipeTable>>): Table {
  const kinds = header.map((head) => column(head) ?? "other");
  return {
    columns: kinds.map((kind, index) => (kinds.indexOf(kind) < index ? "other" : kind)),
    line,
    rows: rows.map(({ cells, line }) => ({
      cells: cells.map((cell) => cell.map((text) => ({ text, number: line }))),
      line,
      confidence: 100,
    })),
  };
}
