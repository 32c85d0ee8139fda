import type { Page } from "../page.js";
import type { Json } from "../specs/json.js";
import { point } from "../specs/pointer.js";
import type { SpecFacts } from "../specs/spec-facts.js";
import type { Difference } from "./difference.js";
import { sameJson } from "./same-json.js";
import { show } from "./show.js";

/** Each documented example must be one of the spec. */
export function compareExamples(page: Page, facts: SpecFacts): Difference[] {
  const differences: Difference[] = [];
  const check = (kind: string, where: string, examples: Page["requestExamples"], own: readonly Json[]) => {
    for (const { body, line, sure } of examples)
      if (body !== undefined && !own.some((value) => sameJson(value, body)))
        differences.push({
          fact: "example",
          name: kind,
          where,
          page: show(body),
          spec: show(own.map(show)),
          line,
          sure,
        });
  };
  if (facts.requestExamples.length > 0)
    check("request", point(facts.pointer, "requestBody"), page.requestExamples, facts.requestExamples);
  const responses = point(facts.pointer, "responses");
  check(
    "response",
    responses,
    page.responseExamples,
    facts.responses.flatMap(({ examples }) => examples),
  );
  return differences;
}
