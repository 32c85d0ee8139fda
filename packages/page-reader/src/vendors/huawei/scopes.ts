import type { ErrorCode, Field, Page, StatusCode } from "../../page.js";
import { plain } from "../../words/plain.js";
import type { Warnings } from "../../words/warnings.js";
import type { Block, Paragraph, Table } from "./blocks.js";
import { readRows } from "./fields.js";
import { isNothing } from "./limits.js";
import type { Section } from "./sections.js";

interface Answers {
  status?: string;
  description?: string;
  line: number;
  entries: Entry[];
}

interface Scopes extends Pick<Page, "statusCodes" | "errorCodes" | "permission"> {
  request: Entry[];
  answers: Answers[];
}

/** Sorts the tables of a page: those of the request, of each answer, of codes. */
export function readScopes(blocks: readonly Block[], warnings: Warnings): Scopes {
  const scopes: Scopes = { request: [], answers: [], statusCodes: [], errorCodes: [] };
  let section: Section | undefined;
  let title: string | undefined;
  let answers: Answers | undefined;
  for (const block of blocks) {
    if (block.kind === "section") {
      section = block.section;
      title = undefined;
    } else if (block.kind === "caption") title = block.text;
    else if (block.kind === "status" && (section === "response" || section === undefined)) {
      answers = {
        status: block.status,
        line: block.line,
        entries: [],
        ...(block.rest === "" ? {} : { description: block.rest }),
      };
      scopes.answers.push(answers);
      title = undefined;
    } else if (block.kind === "text") text(block.text.text.trim(), block.line);
    else if (block.kind === "table") {
      table(block.table);
      title = undefined;
    }
  }
  // `Abnormal response`, for which the page refers to another.
  scopes.answers = scopes.answers.filter(({ status, entries }) => status !== "default" || entries.length > 0);
  return scopes;

  function text(text: string, line: number): void {
    if (section === "response") {
      const abnormal = /^(?:[-•*] )?(?:abnormal|error|异常|错误) ?(?:response|响应)/i.test(text);
      if (abnormal) {
        answers = { status: "default", description: text.replace(/^[-•*] /, ""), line, entries: [] };
        scopes.answers.push(answers);
      } else if (
        answers &&
        answers.entries.length === 0 &&
        answers.description === undefined &&
        text.length < 500 &&
        text !== ""
      )
        answers.description = text;
    } else if (section === "status-codes") {
      const found = /^(?:[-•*] )?(?:(?:normal|正常)\s*[:：]?\s*)?(\d{3})(?: ([A-Z].{0,80}))?$/i.exec(text);
      if (found) scopes.statusCodes.push({ status: found[1] as string, meaning: found[2] ?? "", line, confidence: 80 });
    }
  }

  function table(table: Extract<Block, { kind: "table" }>["table"]): void {
    const { columns } = table;
    if (columns.includes("action")) {
      const found = permission(table);
      if (found) scopes.permission ??= found;
      return;
    }
    if (columns.includes("status") || (columns.includes("code") && !columns.includes("name"))) {
      const found = codes(table);
      scopes.statusCodes.push(...found.statusCodes);
      scopes.errorCodes.push(...found.errorCodes);
      return;
    }
    if (!columns.includes("name")) return;
    if (
      !columns.includes("type") &&
      !columns.includes("required") &&
      section !== "request" &&
      section !== "response" &&
      section !== "uri"
    )
      return;
    const inAnswer =
      section === "response" ||
      (title !== undefined && /respon|响应|返回/i.test(title) && section !== "request" && section !== "uri");
    const entry: Entry = {
      ...(title === undefined ? {} : { caption: title }),
      section: section ?? "request",
      fields: readRows(table, warnings),
      line: table.line,
    };
    if (!inAnswer) {
      scopes.request.push(entry);
      return;
    }
    if (!answers) {
      answers = { line: table.line, entries: [] };
      scopes.answers.push(answers);
    }
    answers.entries.push(entry);
  }
}

/** A table of fields with what was said over it. */
export interface Entry {
  /** Absent when there was none, or when it was lost. */
  caption?: string;
  section: Section;
  fields: Field[];
  line: number;
}

/** Tables that belong together: those of the request, or of the answers with one status. */
export interface Scope {
  entries: Entry[];
  /** A body that the page shows as an example. */
  sample: unknown;
}

const join = (cell: readonly Paragraph[] | undefined): string =>
  plain(
    (cell ?? [])
      .map(({ text }) => text)
      .join(" ")
      .slice(0, 10_000),
  );

/** The rows of a table of status codes or of error codes. */
function codes({ columns, rows }: Table): { statusCodes: StatusCode[]; errorCodes: ErrorCode[] } {
  const statusCodes: StatusCode[] = [];
  const errorCodes: ErrorCode[] = [];
  const coded = columns.includes("code");
  let status: string | undefined;
  for (const { cells, line, confidence } of rows) {
    const text = (column: (typeof columns)[number]) =>
      columns.includes(column) ? join(cells[columns.indexOf(column)]) : "";
    const said = /^([1-5](?:\d\d|xx))(?![\d.])[\s,:：-]*(.*)$/i.exec(text("status"));
    if (said) status = said[1] as string;
    const meaning = text("description") || text("message") || text("solution");
    if (!coded) {
      if (status !== undefined && said)
        statusCodes.push({ status, meaning: meaning || (said[2] as string), line, confidence });
      continue;
    }
    const code = text("code");
    if (code === "" || /\s/.test(code)) continue;
    const message = text("message");
    // `Code | Description` of three digits is a table of status codes.
    if (!columns.includes("status") && /^[1-5]\d\d$/.test(code)) {
      statusCodes.push({ status: code, meaning, line, confidence });
      continue;
    }
    errorCodes.push({
      code,
      ...(status === undefined ? {} : { status }),
      ...(message === "" ? {} : { message }),
      ...(text("description") === "" ? {} : { meaning: text("description") }),
      line,
      confidence,
    });
  }
  return { statusCodes, errorCodes };
}

/** The action that the caller must be allowed, from the table of authorization. */
function permission({ columns, rows }: Table): Page["permission"] {
  for (const { cells, line, confidence } of rows) {
    const text = (column: (typeof columns)[number]) =>
      columns.includes(column) ? (cells[columns.indexOf(column)] ?? []).map(({ text }) => text).join(" ") : "";
    const action = /^[\w-]{1,60}(?::[\w*-]{0,80}){1,4}/.exec(text("action").replace(/[`*]{2}|`/g, ""))?.[0];
    if (!action) continue;
    const access = text("access");
    const resource = text("resource");
    return {
      value: {
        action,
        ...(access === "" || isNothing(access) ? {} : { access }),
        ...(resource === "" || isNothing(resource) ? {} : { resource }),
      },
      line,
      confidence,
    };
  }
  return undefined;
}
