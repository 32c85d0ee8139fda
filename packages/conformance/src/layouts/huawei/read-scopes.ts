import type { Page } from "../../page.js";
import type { Block } from "./block.js";
import { codes } from "./codes.js";
import type { Doubts } from "./doubts.js";
import { permission } from "./permission.js";
import { readRows } from "./read-rows.js";
import type { Entry } from "./scope.js";
import type { Section } from "./section.js";

export interface Answers {
  status?: string;
  description?: string;
  line: number;
  entries: Entry[];
}

export interface Scopes extends Pick<Page, "statusCodes" | "errorCodes" | "permission"> {
  request: Entry[];
  answers: Answers[];
}

/** Sorts the tables of a page: those of the request, of each answer, of codes. */
export function readScopes(blocks: readonly Block[], doubts: Doubts): Scopes {
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
      if (found) scopes.statusCodes.push({ status: found[1] as string, meaning: found[2] ?? "", line, sure: 80 });
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
      fields: readRows(table, doubts),
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
