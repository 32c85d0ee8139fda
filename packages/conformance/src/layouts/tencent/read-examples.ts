import type { Example } from "../../page.js";
import { readJsonBlock } from "../../source/json-block.js";
import type { Line } from "../../source/line.js";
import type { Doubts } from "./doubts.js";
import { exampleTitle, isExampleHeading, isFence, isInputMark, isOutputMark, isRequestStart } from "./example-marks.js";
import { readRequest } from "./read-request.js";
import { section } from "./section.js";

/** The examples of a page: requests as HTTP or as an address, answers as JSON. */
export function readExamples(lines: readonly Line[], doubts: Doubts): { requests: Example[]; responses: Example[] } {
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
      if (example.sure < 100)
        doubts.add(example.line, "the body of the request example is not JSON", example.text.slice(-120));
      expected = "response";
      i = end;
      continue;
    } else if (/^[{[]/.test(text)) {
      const block = readJsonBlock(lines, i, isStop);
      const example: Example = {
        text: block.text.trimEnd(),
        line: block.line,
        sure: block.body === undefined ? 60 : 100,
      };
      if (block.body !== undefined) example.body = block.body;
      else doubts.add(block.line, "the example is not JSON, or is cut off", block.text.slice(0, 120));
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
