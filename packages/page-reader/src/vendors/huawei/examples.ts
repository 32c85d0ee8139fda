import type { Example } from "../../page.js";
import { readJsonBlock } from "../../source/json-block.js";
import type { Line } from "../../source/lines.js";
import type { Warnings } from "../../words/warnings.js";
import { isNothing } from "./limits.js";
import { section, statusLine } from "./sections.js";

export interface FoundExample extends Example {
  kind: "request" | "response";
}

interface Open {
  from: number;
  /** Index after its last line. */
  to: number;
  method?: string;
  target?: string;
  status?: string;
  headers?: Record<string, string>;
  line: number;
}

/**
 * The examples in the lines of a section.
 *
 * @param kind what the heading says that they are, if it says
 */
export function readExamples(
  given: readonly Line[],
  kind: "request" | "response" | undefined,
  warnings: Warnings,
): FoundExample[] {
  const lines = [...given];
  const to = lines.length;
  const found: FoundExample[] = [];
  let titles: string[] = [];
  let status: string | undefined;
  let open: Open | undefined;
  let i = 0;
  const push = (example: Omit<FoundExample, "kind" | "title">, title = titles.join(" ").slice(0, 300)) => {
    found.push({ kind: kindOf(example, title), ...(title === "" ? {} : { title }), ...example });
    titles = [];
    open = undefined;
  };
  const flush = () => {
    if (open) push({ ...partsOf(open), text: textOf(lines, open.from, open.to), line: open.line, confidence: 100 });
  };
  while (i < to) {
    const { text: raw, number: line } = lines[i] as Line;
    const text = raw.trim();
    if (text === "" || /^```|^~~~/.test(text) || /^[\d\s]{1,200}$/.test(text)) {
      i++;
      continue;
    }
    const joined = text.startsWith("{") || text.length > 100_000 ? null : beforeJson.exec(text);
    const said = statusLine(joined ? (joined[1] as string) : raw);
    if (said) {
      flush();
      status = said.status;
      titles = said.rest === "" ? [] : [said.rest];
      goOn(joined);
      continue;
    }
    const address = joined ? (joined[1] as string) : text;
    const request = address.length < 4000 ? requestLine.exec(address) : null;
    const answer = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(text);
    if (request || answer) {
      flush();
      open = { from: i, to: i + 1, line };
      if (request) {
        open.method = request[1] as string;
        open.target = (request[2] as string).trim();
      } else status = answer?.[1];
      goOn(joined);
      continue;
    }
    if (jsonStart.test(text.slice(0, 200))) {
      const block = readJsonBlock(lines, i, stops);

      const confidence = block.body === undefined ? 60 : 100;
      if (block.body === undefined) warnings.add(line, "this example is not JSON", text);
      const start: Open = open ?? { from: i, to: i, line };
      push({
        ...partsOf(start),
        ...(status === undefined || kind === "request" ? {} : { status }),
        text: [open ? textOf(lines, open.from, open.to) : "", block.text].filter((part) => part !== "").join("\n\n"),
        ...(block.body === undefined ? {} : { body: block.body }),
        line: start.line,
        confidence,
      });
      i = block.end;
      continue;
    }
    const header = open && /^([A-Za-z][\w-]{0,60}): ?(\S.{0,4000})$/.exec(text);
    if (open && header && open.to === i) {
      open.headers = { ...open.headers, [(header[1] as string).toLowerCase()]: header[2] as string };
      open.to = ++i;
      continue;
    }
    const bare = /^(?:https?:\/\/[^\s]{1,4000}|\/v?[\w{][^\s]{0,4000})$/.exec(address);
    if (bare && kind !== "response") {
      flush();
      open = { from: i, to: i + 1, line, target: address };
      goOn(joined);
      continue;
    }
    flush();
    if (isNothing(text) || section(text)) titles = [];
    else titles.push(text.replace(/^(?:[-•*]|#{1,6}) +/, ""));
    i++;
  }
  flush();
  return found;

  /** To the next line, or to the body on the same. */
  function goOn(joined: RegExpExecArray | null): void {
    if (!joined) i++;
    else lines[i] = { text: joined[2] as string, number: (lines[i] as Line).number };
    if (joined && open) open.to = open.from;
  }

  function kindOf(example: Omit<FoundExample, "kind" | "title">, title: string): "request" | "response" {
    if (kind) return kind;
    if (example.method !== undefined || example.target !== undefined) return "request";
    if (/respon|响应|返回/i.test(title) || example.status !== undefined) return "response";
    if (/request|请求/i.test(title)) return "request";
    return found.some(({ kind }) => kind === "request") ? "response" : "request";
  }
}

const requestLine =
  /^(?:[-•*] +)?(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\s*[:：]?\s*((?:https?:\/\/|\/|\{)[^\s](?:.*?))(?:\s+HTTP\/\d(?:\.\d)?)?(?: -)?$/;
const jsonStart = /^(?:\{|\[(?=\s*(?:$|["{[\]\d-]|true|false|null)))/;
/** What stands before a body on the same line. */
const beforeJson = /^(\S.{0,1000}?)\s+([{[]\s*(?:["{[].*|$|[}\]]))$/;
const stops = (text: string): boolean =>
  text.length < 300 && (/^\s*```/.test(text) || section(text)?.weak === false || statusLine(text) !== undefined);

const partsOf = ({ method, target, headers, status }: Open) => ({
  ...(method === undefined ? {} : { method }),
  ...(target === undefined ? {} : { target }),
  ...(headers === undefined ? {} : { headers }),
  ...(status === undefined ? {} : { status }),
});

const textOf = (lines: readonly Line[], from: number, to: number): string =>
  lines
    .slice(from, to)
    .map(({ text }) => text.trim())
    .join("\n");
