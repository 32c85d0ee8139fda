import { defined, type Field, fact, type Page } from "../../page.js";
import { plain } from "../../words/plain.js";
import type { Warnings } from "../../words/warnings.js";
import type { Block } from "./blocks.js";
import { cellText, type Table } from "./cell-table.js";
import type { Column } from "./columns.js";
import { readRows } from "./fields.js";
import type { Section } from "./sections.js";
import { isNothing } from "./value-list.js";

/** A table of fields with what was said over it. */
export interface Entry {
  /** Absent when there was none, or when it was lost. */
  caption?: string;
  /** Of the caption, `3` of `Table 3`. */
  number?: string;
  section: Section;
  fields: Field[];
  line: number;
}

type Caption = Pick<Entry, "caption" | "number">;

/** The tables of the responses with one status. */
interface ResponseScope {
  status?: string;
  description?: string;
  line: number;
  entries: Entry[];
}

interface Scopes extends Pick<Page, "statusCodes" | "errorCodes" | "permission"> {
  request: Entry[];
  responses: ResponseScope[];
}

/** Sorts the tables of a page: those of the request, of each response, of codes. */
export function readScopes(blocks: readonly Block[], warnings: Warnings): Scopes {
  const scopes: Scopes = { request: [], responses: [], statusCodes: [], errorCodes: [] };
  let section: Section | undefined;
  let caption: Caption = {};
  const unread = new Unread(warnings);
  for (const block of blocks) {
    unread.see(block);
    if (block.kind === "text") readText(block.text.text.trim(), block.line, section, scopes);
    else if (block.kind === "caption") caption = { caption: block.text, ...defined({ number: block.number }) };
    else if (block.kind === "status" && section !== undefined && section !== "response") continue;
    else {
      if (block.kind === "section") section = block.section;
      else if (block.kind === "table") readTable(block.table, section, caption, scopes, warnings);
      else {
        const description = block.rest === "" ? {} : { description: block.rest };
        scopes.responses.push({ status: block.status, line: block.line, entries: [], ...description });
      }
      caption = {};
    }
  }
  unread.close();
  // `Abnormal response`, for which the page refers to another.
  scopes.responses = scopes.responses.filter(({ status, entries }) => status !== "default" || entries.length > 0);
  return scopes;
}

/** Warns of sections and captions under which there is text and no table. */
class Unread {
  readonly #warnings: Warnings;
  #section: { line: number; name: Section; text?: string; hasTable: boolean } | undefined;
  #caption: { line: number; text: string } | undefined;

  constructor(warnings: Warnings) {
    this.#warnings = warnings;
  }

  see(block: Block): void {
    const isTold = this.#section && tabled.has(this.#section.name);
    if (block.kind === "table") {
      if (this.#section) this.#section.hasTable = true;
      this.#caption = undefined;
    } else if (block.kind === "caption") {
      this.#closeCaption();
      if (isTold) this.#caption = { line: block.line, text: block.text };
    } else if (block.kind === "section") {
      this.close();
      this.#section = { line: block.line, name: block.section, hasTable: false };
    } else if (block.kind === "text" && this.#section && !elsewhere.test(block.text.text))
      this.#section.text ??= block.text.text;
  }

  close(): void {
    this.#closeCaption();
    const { line, name, text, hasTable } = this.#section ?? { hasTable: true };
    if (!hasTable && line !== undefined && name && tabled.has(name) && text !== undefined && !isNothing(text))
      this.#warnings.add(line, "this section has text, but no table could be read in it", text);
    this.#section = undefined;
  }

  #closeCaption(): void {
    if (!this.#caption) return;
    this.#warnings.add(this.#caption.line, "no table could be read below this caption", this.#caption.text);
    this.#caption = undefined;
    if (this.#section) this.#section.hasTable = true;
  }
}

const tabled = new Set<Section>(["request", "response", "status-codes", "error-codes", "permission"]);
/** Texts that stand where a table is not needed. */
const elsewhere =
  /^\W*(?:see\b|for details|none\b|normal|abnormal|error response|\d{3}\b|无|不涉及|请参见|详情|正常|异常)|\b(?:error|status) codes?\b|错误码|状态码|\b(?:all|any) (?:of )?(?:the )?permissions|no (?:response|request) (?:body|parameters?|elements?)|does not (?:have|contain|return)|响应参数为空|permission/i;

function readText(text: string, line: number, section: Section | undefined, scopes: Scopes): void {
  if (section === "status-codes") {
    const found = /^(?:[-•*] )?(?:(?:normal|正常)\s*[:：]?\s*)?(\d{3})(?: ([A-Z].{0,80}))?$/i.exec(text);
    if (found) scopes.statusCodes.push({ status: found[1] as string, meaning: found[2] ?? "", line, confidence: 80 });
  }
  if (section !== "response") return;
  const last = scopes.responses.at(-1);
  if (/^(?:[-•*] )?(?:abnormal|error|异常|错误) ?(?:response|响应)/i.test(text))
    scopes.responses.push({ status: "default", description: text.replace(/^[-•*] /, ""), line, entries: [] });
  else if (last?.entries.length === 0 && text.length < 500 && text !== "") last.description ??= text;
}

function readTable(
  table: Table,
  section: Section | undefined,
  over: Caption,
  scopes: Scopes,
  warnings: Warnings,
): void {
  const has = (column: Column) => table.columns.includes(column);
  const ofRequest = section === "request" || section === "uri";
  const ofResponse = section === "response";
  if (has("action")) Object.assign(scopes, defined({ permission: scopes.permission ?? permission(table) }));
  else if (has("status") || (has("code") && !has("name"))) readCodes(table, scopes);
  else if (has("name") && (has("type") || has("required") || ofRequest || ofResponse)) {
    const fields = readRows(table, warnings);
    const { line } = table;
    const entry = { ...over, section: section ?? "request", fields, line };
    if (!ofResponse && (ofRequest || !/respon|响应|返回/i.test(over.caption ?? ""))) scopes.request.push(entry);
    else if (scopes.responses.length > 0) scopes.responses.at(-1)?.entries.push(entry);
    else scopes.responses.push({ line, entries: [entry] });
  }
}

/** The rows of a table of status codes or of error codes. */
function readCodes(table: Table, { statusCodes, errorCodes }: Scopes): void {
  let status: string | undefined;
  for (const row of table.rows) {
    const { line, confidence } = row;
    const text = (column: Column) => plain(cellText(table, row, column).slice(0, 10_000));
    const [, number, rest = ""] = /^([1-5](?:\d\d|xx))(?![\d.])[\s,:：-]*(.*)$/i.exec(text("status")) ?? [];
    status = number ?? status;
    const [code, description, message] = [text("code"), text("description"), text("message")];
    const meaning = description || message || text("solution");
    if (!table.columns.includes("code")) {
      if (number) statusCodes.push({ status: number, meaning: meaning || rest, line, confidence });
    } else if (code === "" || /\s/.test(code)) continue;
    // `Code | Description` of three digits is a table of status codes.
    else if (!table.columns.includes("status") && /^[1-5]\d\d$/.test(code))
      statusCodes.push({ status: code, meaning, line, confidence });
    else {
      const said = defined({ status, message: message || undefined, meaning: description || undefined });
      errorCodes.push({ code, ...said, line, confidence });
    }
  }
}

/** The action that the caller must be allowed, from the table of authorization. */
function permission(table: Table): Page["permission"] {
  for (const row of table.rows) {
    const text = (column: Column) => cellText(table, row, column);
    const said = (column: Column) => (isNothing(text(column)) ? undefined : text(column));
    const action = /^[\w-]{1,60}(?::[\w*-]{0,80}){1,4}/.exec(text("action").replace(/[`*]{2}|`/g, ""))?.[0];
    if (!action) continue;
    const granted = { action, ...defined({ access: said("access"), resource: said("resource") }) };
    return fact(granted, row.line, row.confidence);
  }
  return undefined;
}
