import { defined, type Example } from "../../page.js";
import { readJsonBlock } from "../../source/json-block.js";
import type { Line } from "../../source/lines.js";
import type { Warnings } from "../../words/warnings.js";
import { exampleTitle, isInputMark, isOutputMark, isRequestStart, section } from "./sections.js";

/** The examples of a page: requests as HTTP or as an address, responses as JSON. */
export function readExamples(
  lines: readonly Line[],
  warnings: Warnings,
): { requests: Example[]; responses: Example[] } {
  const requests: Example[] = [];
  const responses: Example[] = [];
  let title: string | undefined;
  let expected: "request" | "response" | undefined;
  for (let i = 0; i < lines.length; ) {
    const text = (lines[i] as Line).text.trim();
    const mark = markIn(text);
    if (mark) {
      if (mark.title !== undefined) title = mark.title || undefined;
      expected = mark.expected;
      i++;
      continue;
    }
    const request = expected !== "response" && isRequestStart(text) ? readRequest(lines, i, warnings) : undefined;
    const found = request ?? (/^[{[]/.test(text) ? readBody(lines, i, warnings) : undefined);
    i = found?.end ?? i + 1;
    if (!found) continue;
    const isRequest = request !== undefined || expected === "request";
    (isRequest ? requests : responses).push({ ...defined({ title }), ...found.example });
    expected = isRequest ? "response" : undefined;
  }
  return { requests, responses };
}

/** What a line says of the examples below it. */
function markIn(text: string): { title?: string; expected?: "request" | "response" } | undefined {
  const title = exampleTitle(text);
  if (title !== undefined) return { title };
  if (isInputMark(text)) return { expected: "request" };
  return isOutputMark(text) ? { expected: "response" } : undefined;
}

const isStop = (text: string): boolean =>
  /^\s*```/.test(text) || markIn(text) !== undefined || section(text) !== undefined;

type Found = { example: Example; end: number };

function readBody(lines: readonly Line[], start: number, warnings: Warnings): Found {
  const { text, body, line, end } = readJsonBlock(lines, start, isStop);
  if (body === undefined) warnings.add(line, "the example is not JSON, or is cut off", text.slice(0, 120));
  const confidence = body === undefined ? 60 : 100;
  return { example: { text: text.trimEnd(), ...defined({ body }), line, confidence }, end };
}

/** The request that begins at `lines[start]`, as HTTP or as an address over several lines. */
function readRequest(lines: readonly Line[], start: number, warnings: Warnings): Found {
  const { text, number: line } = lines[start] as Line;
  const [, method = "", target] = /^(\w+) (\S+) HTTP\/[\d.]+$/i.exec(text.trim()) ?? [];
  if (target === undefined) return readAddress(lines, start);
  const headers: Record<string, string> = Object.create(null);
  let end = start + 1;
  for (; end < lines.length; end++) {
    const text = (lines[end] as Line).text.trim();
    if (/^[{[]/.test(text) || isStop(text)) break;
    const [, name, value = ""] = /^([A-Za-z][\w-]{0,80})\s?:\s?(.*)$/.exec(text) ?? [];
    if (name) headers[name.toLowerCase()] = value;
    else if (text !== "" && !placeholder.test(text)) break;
  }
  const texts = lines.slice(start, end).map(({ text }) => text);
  const block = /^\s*[{[]/.test(lines[end]?.text ?? "") ? readJsonBlock(lines, end, isStop) : undefined;
  if (block) texts.push(block.text);
  const isCut = block !== undefined && block.body === undefined;
  const example: Example = {
    method: method.toUpperCase(),
    target,
    headers: { ...headers },
    text: unindent(texts).trimEnd(),
    ...defined({ body: block?.body }),
    line,
    confidence: isCut ? 60 : 100,
  };
  if (isCut) warnings.add(line, "the body of the request example is not JSON", example.text.slice(-120));
  return { example, end: block?.end ?? end };
}

function readAddress(lines: readonly Line[], start: number): Found {
  const texts: string[] = [];
  let end = start;
  for (; end < lines.length; end++) {
    const text = (lines[end] as Line).text.trim();
    if (end > start && (text === "" || /^[{[]/.test(text) || isStop(text))) break;
    texts.push(text);
  }
  const [, method = "GET", host = "", rest = ""] =
    /^(GET |POST )?https?:\/\/([^/?\s]+)(.*)$/is.exec(texts.join("")) ?? [];
  const query = rest.replace(/&?<[^<>]{0,80}>/g, "").replace(/\s*\?\s*/, "?");
  const example: Example = {
    method: method.trim().toUpperCase(),
    target: query.startsWith("/") ? query : `/${query}`,
    headers: { host },
    text: texts.join("\n"),
    line: (lines[start] as Line).number,
    confidence: 100,
  };
  return { example, end };
}

/** `<Common request parameters>` */
const placeholder = /^&?<[^<>]*>$|^&lt;.*&gt;$/;

function unindent(texts: readonly string[]): string {
  const indent = Math.min(
    ...texts
      .slice(0, 10)
      .filter((text) => text.trim() !== "")
      .map((text) => text.length - text.trimStart().length),
  );
  return texts.map((text) => (text.slice(0, indent).trim() === "" ? text.slice(indent) : text)).join("\n");
}
