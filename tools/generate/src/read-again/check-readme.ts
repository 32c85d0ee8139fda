import { target } from "../emit/markdown.js";
import type { ServiceModel } from "../operation-model.js";

/**
 * Checks that a README has the headings, the fences, the links and the tables that the emitter makes, and no others.
 *
 * @throws Error at the first thing that is something else
 */
export function checkReadme(text: string, { vendor, packageName, operations }: ServiceModel): void {
  const pages = operations.map(({ operation }) => target(operation["x-cloudseal"].page.url));
  const links = new Set([
    ...pages,
    `https://www.npmjs.com/package/@cloudseal/${vendor}`,
    "https://openapi-ts.dev/openapi-fetch/",
    "https://github.com/cloudseal/cloudseal",
  ]);
  const headings = new Set([`# @cloudseal/${packageName}`, "## Operations", "## Waiting", "## Pages"]);
  let fences = 0;
  let columns = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const wrong = (what: string): Error => new Error(`${what} at README.md:${index + 1}`);
    if (/^ {0,3}(?:```|~~~)/.test(line)) {
      if (!/^```(?:|sh|ts)$/.test(line)) throw wrong("a fence");
      fences++;
    }
    if (fences % 2 === 1 || line.startsWith("```")) continue;
    if (/^ {0,3}#/.test(line) && !headings.has(line)) throw wrong("a heading");
    if (/^ {0,3}(?:>|[-+*] |\d+[.)] |={2,}|-{3,}| {4})/.test(line)) throw wrong("a block");
    const bare = withoutCode(line);
    const found = [...bare.matchAll(/\]\(([^)]*)\)/g)].map(([, link = ""]) => link);
    if (found.some((link) => !links.has(link))) throw wrong("a link");
    const rest = bare.replace(/\]\([^)]*\)/g, "]");
    if (/[<>]|!\[|\]:|:\/\/|\bwww\./.test(rest)) throw wrong("HTML or a link");
    const cells = line.startsWith("|") ? line.replace(/\\./g, "").split("|").length : 0;
    if (columns > 0 && cells > 0 && cells !== columns) throw wrong("a cell");
    columns = cells;
  }
  if (fences !== 4) throw new Error(`${fences} fences in README.md`);
}

/** A line without its code and without what is escaped. */
function withoutCode(line: string): string {
  let rest = "";
  for (let at = 0; at < line.length; at++) {
    const [run = ""] = /^`+/.exec(line.slice(at)) ?? [];
    if (line[at] === "\\") at++;
    else if (run === "") rest += line[at];
    else {
      const end = line.indexOf(run, at + run.length);
      at = (end < 0 ? at : end) + run.length - 1;
    }
  }
  return rest;
}
