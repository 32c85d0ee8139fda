import { defined, type Example } from "../../page.js";
import { readJsonBlock } from "../../source/json-block.js";
import type { Line } from "../../source/lines.js";
import { headingOf, type Part } from "./sections.js";

/** The requests and the responses that a page shows. */
export function examples(parts: readonly Part[]): { requests: Example[]; responses: Example[] } {
  const requests: Example[] = [];
  const responses: Example[] = [];
  for (const part of parts) {
    if (part.table) continue;
    if (part.section === "requestExample") requests.push(...requestsOf(part));
    else if (part.section === "examples") {
      const bodies = bodiesOf(part.lines);
      if (!requestLine.test(bodies[0]?.text ?? "")) responses.push(...bodies);
    } else if (part.section === "responseExample" || part.section === "errorExample")
      responses.push(...bodiesOf(part.lines).map((body) => ({ ...titleOf(part), ...body })));
  }
  return { requests, responses };
}

const titleOf = ({ title }: Part) => defined({ title: title?.text.replace(/^[\s#*]+|[\s*:：]+$/g, "") });

/** JSON and XML texts, each from its first bracket to its last. */
function bodiesOf(page: readonly Line[]): Example[] {
  const lines = page.map(({ text, number }) => ({ text: unnumbered(text), number }));
  const found = new Map<string, Example>();
  let status: string | undefined;
  for (let i = 0; i < lines.length; ) {
    const { text, number: line } = lines[i] as Line;
    status = /^\s*HTTP\/[\d.]+\s+([1-5]\d\d)\b/.exec(text)?.[1] ?? status;
    if (/^\s*[{[]/.test(text)) {
      const { text, body, end } = readJsonBlock(lines, i, isStop);
      const confidence = body === undefined ? 70 : 100;
      if (!found.has(text)) found.set(text, { ...defined({ status, body }), text, line, confidence });
      i = end;
    } else if (/^\s*<\??\s?[A-Za-z?]/.test(text)) {
      const start = i++;
      while (i < lines.length && !ends.test((lines[i] as Line).text) && (lines[i] as Line).text.trim() !== "") i++;
      const xml = textOf(lines.slice(start, i)).trim();
      found.set(`${start} ${xml}`, { ...defined({ status }), text: xml, line, confidence: 90 });
    } else i++;
  }
  const bodies = [...found.values()];
  const bare = bodies.some(({ text }) => /^[[{]/.test(text)) ? undefined : withoutBraces(lines);
  return bare ? [...bodies, bare] : bodies;
}

const isStop = (line: string): boolean => headingOf(line)?.strong === true || /^\s*```/.test(line);
const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join("\n");

/** Members without the braces around them, as an extractor leaves an example: read as what stood between them. */
function withoutBraces(lines: readonly Line[]): Example | undefined {
  const start = lines.findIndex(({ text }) => /^\s*"[\w.-]{1,100}"\s?:/.test(text));
  if (start < 0) return undefined;
  let end = start;
  while (end < lines.length && end < start + 2000 && !/^\s*(?:```|$)/.test((lines[end] as Line).text)) end++;
  const members = lines.slice(start, end);
  const { number } = lines[start] as Line;
  const braced = [{ text: "{", number }, ...members, { text: "}", number }];
  const { body, end: read } = readJsonBlock(braced, 0, () => false);
  const isWhole = body !== undefined && read === braced.length;
  return { text: textOf(members), ...(isWhole && { body }), line: number, confidence: 60 };
}

/** Old pages number the lines of their code. */
const unnumbered = (text: string): string => text.replace(/^\s*\d{1,4}\.\s(?=\s*[{}[\]"<&?A-Za-z])/, "");
const ends = /^\s*(?:```|`?JSON`?\s*(?:format|格式)?$|[{[])/i;
const requestLine = /^(?:https?|http\(s\)):\/\/|^(?:GET|POST|PUT|DELETE|PATCH|HEAD) \//;

function requestsOf(part: Part): Example[] {
  const found: Example[] = [];
  const lines = part.lines.map(({ text, number }) => ({ text: unnumbered(text), number }));
  const startsRequest = (at: number) => requestLine.test((lines[at] as Line).text.trim());
  for (let i = 0; i < lines.length; ) {
    const start = i++;
    if (!startsRequest(start)) continue;
    while (i < lines.length && !startsRequest(i) && isOfRequest(lines, i)) i++;
    const block = lines.slice(start, i).map(({ text }) => text);
    while (block.at(-1)?.trim() === "") block.pop();
    const text = block.join("\n").trim();
    found.push({ ...titleOf(part), text, ...requestOf(block), line: (lines[start] as Line).number, confidence: 95 });
  }
  return found;
}

/** A blank line ends a request, unless its body follows. */
const isOfRequest = (lines: readonly Line[], at: number): boolean => {
  const { text } = lines[at] as Line;
  return !/^\s*```/.test(text) && (text !== "" || /^\s*[{[]/.test(lines[at + 1]?.text ?? ""));
};

function requestOf(block: readonly string[]): Partial<Example> {
  // A target goes on over the lines that begin with its marks.
  let at = 1;
  const goesOn = () =>
    /^[?&/]/.test((block[at] as string).trim()) || /^\?|[?&]$/.test((block[at - 1] as string).trim());
  while (at < block.length && goesOn()) at++;
  const line = block
    .slice(0, at)
    .map((text) => text.trim())
    .join("")
    .replace(/\?\s+/g, "?")
    // `&<Common request parameters>`
    .replace(/[?&]?(?:<[^<>]{0,80}>?|Common request parameters|公共请求参数).*$/, "");
  const [, method, path] = /^(GET|POST|PUT|DELETE|PATCH|HEAD)\s+(\S+)(?:\s+HTTP\/[\d.]+)?/.exec(line) ?? [];
  const [, host, rest] = /^(?:https?|http\(s\)):\/\/([^/?\s]*)(\/?[^\s]*)/.exec(path ?? line) ?? [];
  const target = rest ?? path;
  const headers: Record<string, string> = Object.create(null);
  if (host !== undefined && !/[[\]{}<>]/.test(host)) headers.host = host;
  for (; at < block.length && !/^\s*[{[]/.test(block[at] as string); at++) {
    const [, name, value = ""] = /^([A-Za-z][\w-]{0,60})\s*[:：]\s*(.*)$/.exec((block[at] as string).trim()) ?? [];
    if (name) headers[name.toLowerCase()] = value;
  }
  const lines = block.map((text) => ({ text, number: 0 }));
  return defined({
    method,
    target: target?.startsWith("?") ? `/${target}` : target === "" ? "/" : target,
    headers: Object.keys(headers).length > 0 ? { ...headers } : undefined,
    body: at < block.length ? readJsonBlock(lines, at, () => false).body : undefined,
  });
}
