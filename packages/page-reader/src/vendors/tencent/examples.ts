import type { Example } from "../../page.js";
import { readJsonBlock } from "../../source/json-block.js";
import type { Line } from "../../source/lines.js";
import type { Warnings } from "../../words/warnings.js";
import {
  exampleTitle,
  isExampleHeading,
  isFence,
  isInputMark,
  isOutputMark,
  isRequestStart,
  section,
} from "./sections.js";

/** The examples of a page: requests as HTTP or as an address, answers as JSON. */
export function readExamples(
  lines: readonly Line[],
  warnings: Warnings,
): { requests: Example[]; responses: Example[] } {
  const requests: Example[] = [];
  const responses: Example[] = [];
  let title: string | undefined;
  let expected: "request" | "response" | undefined;
  const isStop = (text: string): boolean =>
    isFence(text) || isInputMark(text) || isOutputMark(text) || isExampleHeading(text) || section(text) !== undefined;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    const text = line.text.trim();
    const heading = exampleTitle(text);
    if (heading !== undefined) {
      title = heading || undefined;
      expected = undefined;
    } else if (isInputMark(text)) expected = "request";
    else if (isOutputMark(text)) expected = "response";
    else if (isRequestStart(text) && expected !== "response") {
      const { example, end } = readRequest(lines, i, isStop);
      requests.push(title === undefined ? example : { title, ...example });
      if (example.confidence < 100)
        warnings.add(example.line, "the body of the request example is not JSON", example.text.slice(-120));
      expected = "response";
      i = end;
      continue;
    } else if (/^[{[]/.test(text)) {
      const block = readJsonBlock(lines, i, isStop);
      const example: Example = {
        text: block.text.trimEnd(),
        line: block.line,
        confidence: block.body === undefined ? 60 : 100,
      };
      if (block.body !== undefined) example.body = block.body;
      else warnings.add(block.line, "the example is not JSON, or is cut off", block.text.slice(0, 120));
      if (title !== undefined) example.title = title;
      const isRequest = expected === "request";
      (isRequest ? requests : responses).push(example);
      expected = isRequest ? "response" : undefined;
      i = block.end;
      continue;
    }
    i++;
  }
  return { requests, responses };
}

/** The request that begins at `lines[start]`, as HTTP or as an address over several lines. */
function readRequest(
  lines: readonly Line[],
  start: number,
  stop: (text: string) => boolean,
): { example: Example; end: number } {
  const { text, number } = lines[start] as Line;
  const http = /^(\w+) (\S+) HTTP\/[\d.]+$/i.exec(text.trim());
  return http
    ? fromHttp(lines, start, stop, {
        method: (http[1] as string).toUpperCase(),
        target: http[2] as string,
        line: number,
      })
    : fromAddress(lines, start, stop);
}

function fromHttp(
  lines: readonly Line[],
  start: number,
  stop: (text: string) => boolean,
  { method, target, line }: { method: string; target: string; line: number },
): { example: Example; end: number } {
  const headers: Record<string, string> = Object.create(null);
  let end = start + 1;
  for (; end < lines.length; end++) {
    const text = (lines[end] as Line).text.trim();
    if (/^[{[]/.test(text) || stop(text)) break;
    const header = /^([A-Za-z][\w-]{0,80})\s?:\s?(.*)$/.exec(text);
    if (header) headers[(header[1] as string).toLowerCase()] = header[2] as string;
    else if (text !== "" && !placeholder.test(text)) break;
  }
  const text = lines.slice(start, end).map(({ text }) => text);
  const example: Example = { method, target, headers: { ...headers }, text: "", line, confidence: 100 };
  if (/^[{[]/.test(lines[end]?.text.trim() ?? "")) {
    const block = readJsonBlock(lines, end, stop);
    end = block.end;
    text.push(block.text);
    if (block.body !== undefined) example.body = block.body;
    else example.confidence = 60;
  }
  example.text = unindent(text).trimEnd();
  return { example, end };
}

function fromAddress(
  lines: readonly Line[],
  start: number,
  stop: (text: string) => boolean,
): { example: Example; end: number } {
  const texts: string[] = [];
  let end = start;
  for (; end < lines.length; end++) {
    const text = (lines[end] as Line).text.trim();
    if (end > start && (text === "" || /^[{[]/.test(text) || stop(text))) break;
    texts.push(text);
  }
  const whole = texts.join("");
  const found = /^(GET |POST )?(https?):\/\/([^/?\s]+)(.*)$/is.exec(whole);
  const query = (found?.[4] ?? "").replace(/&?<[^<>]{0,80}>/g, "").replace(/\s*\?\s*/, "?");
  const example: Example = {
    method: found?.[1]?.trim().toUpperCase() ?? "GET",
    target: query.startsWith("/") ? query : `/${query}`,
    headers: { host: found?.[3] ?? "" },
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
