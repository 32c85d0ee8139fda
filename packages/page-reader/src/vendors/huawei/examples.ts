import { defined, type Example } from "../../page.js";
import { readJsonBlock } from "../../source/json-block.js";
import type { Line } from "../../source/lines.js";
import type { Warnings } from "../../words/warnings.js";
import { section, statusLine } from "./sections.js";
import { isNothing } from "./value-list.js";

export interface FoundExample extends Example {
  kind: "request" | "response";
}

/**
 * The examples in the lines of a section.
 *
 * @param kind what the heading says that they are, if it says
 */
export const readExamples = (
  lines: readonly Line[],
  kind: FoundExample["kind"] | undefined,
  warnings: Warnings,
): FoundExample[] => new ExampleReader(lines, kind, warnings).read();

/** A request or response whose body may follow. */
interface OpenExample extends Pick<Example, "method" | "target" | "headers" | "line"> {
  from: number;
  /** Index after its last line. */
  to: number;
}

class ExampleReader {
  readonly #lines: Line[];
  readonly #kind: FoundExample["kind"] | undefined;
  readonly #warnings: Warnings;
  readonly #found: FoundExample[] = [];
  #at = 0;
  /** Lines since the last example. */
  #titles: string[] = [];
  #status: string | undefined;
  #open: OpenExample | undefined;

  constructor(lines: readonly Line[], kind: FoundExample["kind"] | undefined, warnings: Warnings) {
    this.#lines = [...lines];
    this.#kind = kind;
    this.#warnings = warnings;
  }

  read(): FoundExample[] {
    while (this.#at < this.#lines.length) this.#readLine();
    this.#close();
    return this.#found;
  }

  #readLine(): void {
    const line = this.#lines[this.#at] as Line;
    const text = line.text.trim();
    if (text === "" || /^```|^~~~/.test(text) || /^[\d\s]{1,200}$/.test(text)) {
      this.#at++;
      return;
    }
    const joined = text.startsWith("{") || text.length > 100_000 ? null : beforeJson.exec(text);
    const [, start, body] = joined ?? [undefined, text];
    if (this.#readStatus(joined ? (start as string) : line.text, body)) return;
    if (this.#readRequest(start as string, body)) return;
    if (jsonStart.test(text.slice(0, 200))) this.#readBody();
    else if (!this.#readHeader(text) && !this.#readAddress(start as string, body)) {
      this.#close();
      if (isNothing(text) || section(text)) this.#titles = [];
      else this.#titles.push(text.replace(/^(?:[-•*]|#{1,6}) +/, ""));
      this.#at++;
    }
  }

  #readStatus(text: string, body: string | undefined): boolean {
    const found = statusLine(text);
    if (!found) return false;
    this.#close();
    this.#status = found.status;
    this.#titles = found.rest === "" ? [] : [found.rest];
    this.#goOn(body);
    return true;
  }

  /** `GET /path`, or the first line of a response. */
  #readRequest(text: string, body: string | undefined): boolean {
    const [, method, target] = (text.length < 4000 && requestLine.exec(text)) || [];
    const [, status] = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(text) ?? [];
    if (!method && !status) return false;
    this.#start(method ? { method, target: (target as string).trim() } : {}, body);
    if (status) this.#status = status;
    return true;
  }

  /** An address without a method. */
  #readAddress(target: string, body: string | undefined): boolean {
    if (this.#kind === "response" || !/^(?:https?:\/\/[^\s]{1,4000}|\/v?[\w{][^\s]{0,4000})$/.test(target))
      return false;
    this.#start({ target }, body);
    return true;
  }

  #readHeader(text: string): boolean {
    const [, name, value] = /^([A-Za-z][\w-]{0,60}): ?(\S.{0,4000})$/.exec(text) ?? [];
    if (!this.#open || this.#open.to !== this.#at || !name || !value) return false;
    this.#open.headers = { ...this.#open.headers, [name.toLowerCase()]: value };
    this.#open.to = ++this.#at;
    return true;
  }

  #readBody(): void {
    const { text } = this.#lines[this.#at] as Line;
    const block = readJsonBlock(this.#lines, this.#at, stops);
    if (block.body === undefined) this.#warnings.add(block.line, "this example is not JSON", text);
    const { method, target, headers, line = block.line } = this.#open ?? {};
    const status = this.#kind === "request" ? undefined : this.#status;
    this.#push({
      ...defined({ method, target, headers, status, body: block.body }),
      text: [this.#textOfOpen(), block.text].filter((part) => part !== "").join("\n\n"),
      line,
      confidence: block.body === undefined ? 60 : 100,
    });
    this.#at = block.end;
  }

  #start(parts: Pick<Example, "method" | "target">, body: string | undefined): void {
    this.#close();
    const { number: line } = this.#lines[this.#at] as Line;
    this.#open = { ...parts, from: this.#at, to: this.#at + 1, line };
    this.#goOn(body);
  }

  /** To the next line, or to the body on the same. */
  #goOn(body: string | undefined): void {
    if (body === undefined) this.#at++;
    else {
      this.#lines[this.#at] = { text: body, number: (this.#lines[this.#at] as Line).number };
      if (this.#open) this.#open.to = this.#open.from;
    }
  }

  /** What is open has no body. */
  #close(): void {
    if (!this.#open) return;
    const { from: _, to: __, line, ...parts } = this.#open;
    this.#push({ ...parts, text: this.#textOfOpen(), line, confidence: 100 });
  }

  #textOfOpen(): string {
    const { from, to } = this.#open ?? { from: 0, to: 0 };
    const texts = this.#lines.slice(from, to).map(({ text }) => text.trim());
    return texts.join("\n");
  }

  #push(example: Example): void {
    const title = this.#titles.join(" ").slice(0, 300);
    this.#found.push({ kind: this.#kindOf(example, title), ...(title !== "" && { title }), ...example });
    this.#titles = [];
    this.#open = undefined;
  }

  #kindOf({ method, target, status }: Example, title: string): FoundExample["kind"] {
    if (this.#kind) return this.#kind;
    if (method !== undefined || target !== undefined) return "request";
    if (/respon|响应|返回/i.test(title) || status !== undefined) return "response";
    if (/request|请求/i.test(title)) return "request";
    return this.#found.some(({ kind }) => kind === "request") ? "response" : "request";
  }
}

const requestLine =
  /^(?:[-•*] +)?(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\s*[:：]?\s*((?:https?:\/\/|\/|\{)[^\s](?:.*?))(?:\s+HTTP\/\d(?:\.\d)?)?(?: -)?$/;
const jsonStart = /^(?:\{|\[(?=\s*(?:$|["{[\]\d-]|true|false|null)))/;
/** What stands before a body on the same line. */
const beforeJson = /^(\S.{0,1000}?)\s+([{[]\s*(?:["{[].*|$|[}\]]))$/;
const stops = (text: string): boolean =>
  text.length < 300 && (/^\s*```/.test(text) || section(text)?.weak === false || statusLine(text) !== undefined);
