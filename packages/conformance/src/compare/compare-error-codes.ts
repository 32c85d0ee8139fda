import type { Page } from "../page.js";
import type { Json } from "../specs/json.js";
import type { Spec } from "../specs/load-specs.js";
import { point } from "../specs/pointer.js";
import type { SpecFacts } from "../specs/spec-facts.js";
import type { Difference, FactName } from "./difference.js";
import { show } from "./show.js";

/** The documented error codes, both ways. */
export function compareErrorCodes(page: Page, { extension }: Spec, { pointer }: SpecFacts): Difference[] {
  const differences: Difference[] = [];
  const codes: Json[] = extension.errorCodes ?? [];
  const list = point(pointer, "x-cloudseal", "errorCodes");
  for (const code of page.errorCodes) {
    const index = codes.findIndex((item) => item.code === code.code);
    const differ = (fact: FactName, ofPage: unknown, ofSpec: unknown) =>
      differences.push({
        fact,
        name: code.code,
        where: index < 0 ? list : point(list, index),
        page: show(ofPage),
        spec: show(ofSpec),
        line: code.line,
        sure: code.sure,
      });
    if (index < 0) {
      differ("missing", [code.status, code.code].filter(Boolean).join(" "), undefined);
      continue;
    }
    const { status, message } = codes[index];
    if (code.status !== undefined && code.status !== String(status)) differ("status", code.status, String(status));
    if (code.message !== undefined && code.message !== message) differ("message", code.message, message);
    if (code.meaning === undefined) differ("meaning", undefined, codes[index].meaning);
  }
  for (const [index, { code, status }] of codes.entries())
    if (!page.errorCodes.some((item) => item.code === code))
      differences.push({
        fact: "extra",
        name: code,
        where: point(list, index),
        page: "nothing",
        spec: [status, code].filter(Boolean).join(" "),
        line: page.errorCodes[0]?.line ?? 1,
        sure: 100,
      });
  return differences;
}
