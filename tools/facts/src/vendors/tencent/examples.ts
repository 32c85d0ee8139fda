import { parseJson } from "@cloudseal/core";
import type { SourceFiles } from "../../checkouts.js";
import { listAt, objectAt, textAt } from "../../json-value.js";
import { attempt, emptyReading, hasPrototypeName, nameOf, type Reading } from "../../reading.js";

/** Reads a service's `examples.json` of the vendor's command line: whole requests and bodies of responses. */
export function readExamples(files: SourceFiles, folder: string, source: string): Reading {
  const reading = emptyReading();
  const actions = attempt(reading, source, undefined, () => {
    const root = objectAt(parseJson(files.text(`${folder}/examples.json`)), "the document");
    return objectAt(root.actions, "actions");
  });
  for (const [name, list] of Object.entries(actions ?? {}))
    attempt(reading, source, name, () => {
      const report = (what: string) => reading.problems.push({ operation: name, source, what });
      const examples = listAt(list, name).flatMap((entry) => {
        const { input, output } = objectAt(entry, `${name}[]`);
        const example = { ...inputOf(textAt(input, "input"), report), ...outputOf(textAt(output, "output"), report) };
        return Object.keys(example).length > 0 ? [example] : [];
      });
      reading.operations.set(nameOf("operation", name), { examples });
    });
  return reading;
}

/** The body of a request. Half of them are written as an address with a query, which is no input of ours. */
function inputOf(request: string, report: (what: string) => void): { input?: unknown } {
  const at = request.indexOf("{");
  if (/^\s{0,9}https?:/.test(request) || at < 0) return {};
  const input = payload(request.slice(at));
  if (input === undefined) report("the body of its request is no JSON that can be kept");
  return input === undefined ? {} : { input };
}

function outputOf(response: string, report: (what: string) => void): { output?: unknown } {
  const output = payload(response);
  if (output === undefined) report("the body of its response is no JSON that can be kept");
  return output === undefined ? {} : { output };
}

function payload(text: string): unknown {
  try {
    const value = parseJson(text);
    return hasPrototypeName(value) ? undefined : value;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
