import type { Example } from "../../page.js";
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
    else if (part.section === "responseExample" || part.section === "errorExample" || part.section === "examples") {
      const bodies = bodiesOf(part.lines);
      if (part.section === "examples" && bodies.length > 0 && requestLine.test(bodies[0]?.text ?? "")) continue;
      const title = part.section === "examples" ? undefined : titleOf(part);
      for (const body of bodies) responses.push({ ...(title === undefined ? {} : { title }), ...body });
    }
  }
  return { requests, responses };
}

const titleOf = ({ title }: Part): string | undefined => title?.text.replace(/^[\s#*]+|[\s*:：]+$/g, "");

/** JSON and XML texts, each from its first bracket to its last. */
function bodiesOf(page: readonly Line[]): Example[] {
  const lines = page.map(({ text, number }) => ({ text: unnumbered(text), number }));
  const found: Example[] = [];
  const seen = new Set<string>();
  let status: string | undefined;
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i] as Line;
    status = /^\s*HTTP\/[\d.]+\s+([1-5]\d\d)\b/.exec(text)?.[1] ?? status;
    const told = status === undefined ? {} : { status };
    if (/^\s*[{[]/.test(text)) {
      const block = readJsonBlock(lines, i, (line) => headingOf(line)?.strong === true || /^\s*```/.test(line));
      i = Math.max(i, block.end - 1);
      if (seen.has(block.text)) continue;
      seen.add(block.text);
      const parsed = "body" in block;
      found.push({
        ...told,
        text: block.text,
        ...(parsed ? { body: block.body } : {}),
        line: block.line,
        confidence: parsed ? 100 : 70,
      });
    } else if (/^\s*<\??\s?[A-Za-z?]/.test(text)) {
      const start = i;
      while (
        i + 1 < lines.length &&
        !ends.test((lines[i + 1] as Line).text) &&
        (lines[i + 1] as Line).text.trim() !== ""
      )
        i++;
      const block = lines.slice(start, i + 1).map((line) => line.text);
      found.push({ ...told, text: block.join("\n").trim(), line: (lines[start] as Line).number, confidence: 90 });
    }
  }
  if (!found.some(({ text }) => /^[[{]/.test(text))) {
    const bare = withoutBraces(lines);
    if (bare) found.push(bare);
  }
  return found;
}

/** Members without the braces round them, as an extractor leaves an example: read as what stood between them. */
function withoutBraces(lines: readonly Line[]): Example | undefined {
  const start = lines.findIndex(({ text }) => /^\s*"[\w.-]{1,100}"\s?:/.test(text));
  if (start < 0) return undefined;
  let end = start;
  while (end < lines.length && end < start + 2000 && !/^\s*(?:```|$)/.test((lines[end] as Line).text)) end++;
  const text = lines
    .slice(start, end)
    .map((line) => line.text)
    .join("\n");
  const first = lines[start] as Line;
  const { body, end: read } = readJsonBlock(
    [{ text: "{", number: first.number }, ...lines.slice(start, end), { text: "}", number: first.number }],
    0,
    () => false,
  );
  return {
    text,
    ...(body !== undefined && read === end - start + 2 ? { body } : {}),
    line: first.number,
    confidence: 60,
  };
}

/** Old pages number the lines of their code. */
const unnumbered = (text: string): string => text.replace(/^\s*\d{1,4}\.\s(?=\s*[{}[\]"<&?A-Za-z])/, "");
const ends = /^\s*(?:```|`?JSON`?\s*(?:format|格式)?$|[{[])/i;
const requestLine = /^(?:https?|http\(s\)):\/\/|^(?:GET|POST|PUT|DELETE|PATCH|HEAD) \//;

function requestsOf(part: Part): Example[] {
  const title = titleOf(part);
  const found: Example[] = [];
  const { lines } = part;
  for (let i = 0; i < lines.length; i++) {
    const text = unnumbered((lines[i] as Line).text).trim();
    if (!requestLine.test(text)) continue;
    const start = i;
    while (
      i + 1 < lines.length &&
      !/^\s*```/.test((lines[i + 1] as Line).text) &&
      !requestLine.test((lines[i + 1] as Line).text.trim()) &&
      ((lines[i + 1] as Line).text !== "" || isBodyAfter(lines, i + 1))
    )
      i++;
    const block = lines.slice(start, i + 1).map((line) => unnumbered(line.text));
    while (block.at(-1)?.trim() === "") block.pop();
    found.push({
      ...(title === undefined ? {} : { title }),
      text: block.join("\n").trim(),
      ...requestOf(block),
      line: (lines[start] as Line).number,
      confidence: 95,
    });
  }
  return found;
}

const isBodyAfter = (lines: readonly Line[], blank: number): boolean => /^\s*[{[]/.test(lines[blank + 1]?.text ?? "");

function requestOf(block: readonly string[]): Partial<Example> {
  const joined: string[] = [];
  let at = 0;
  // A target goes on over the lines that begin with its marks.
  for (; at < block.length; at++) {
    const text = (block[at] as string).trim();
    if (at > 0 && !/^[?&/]/.test(text) && !/^\?|[?&]$/.test(joined.at(-1) ?? "")) break;
    joined.push(text);
  }
  const line = joined
    .join("")
    .replace(/\?\s+/g, "?")
    // `&<Common request parameters>`
    .replace(/[?&]?(?:<[^<>]{0,80}>?|Common request parameters|公共请求参数).*$/, "");
  const http = /^(GET|POST|PUT|DELETE|PATCH|HEAD)\s+(\S+)(?:\s+HTTP\/[\d.]+)?/.exec(line);
  const url = /^(?:https?|http\(s\)):\/\/([^/?\s]*)(\/?[^\s]*)/.exec(http ? (http[2] as string) : line);
  const result: Partial<Example> = {};
  if (http) result.method = http[1] as string;
  const target = url ? (url[2] as string) : http?.[2];
  if (target !== undefined) result.target = target.startsWith("?") ? `/${target}` : target || "/";
  const headers: Record<string, string> = Object.create(null);
  if (url && !/[[\]{}<>]/.test(url[1] as string)) headers.host = url[1] as string;
  for (; at < block.length && !/^\s*[{[]/.test(block[at] as string); at++) {
    const header = /^([A-Za-z][\w-]{0,60})\s*[:：]\s*(.*)$/.exec((block[at] as string).trim());
    if (header) headers[(header[1] as string).toLowerCase()] = header[2] as string;
  }
  if (Object.keys(headers).length > 0) result.headers = { ...headers };
  if (at < block.length && /^\s*[{[]/.test(block[at] as string)) {
    const json = readJsonBlock(
      block.map((text) => ({ text, number: 0 })),
      at,
      () => false,
    );
    if ("body" in json) result.body = json.body;
  }
  return result;
}
