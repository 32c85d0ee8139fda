import type { Page } from "../page.js";
import { point } from "../specs/pointer.js";
import type { SpecFacts } from "../specs/spec-facts.js";
import { at } from "./at.js";
import { compareFields } from "./compare-fields.js";
import type { Difference } from "./difference.js";
import { show } from "./show.js";

/** What goes in. Headers that say who calls are no parameters of ours, but one way of several. */
export function compareParameters(page: Page, facts: SpecFacts): Difference[] {
  const { pointer, parameters, securityHeaders } = facts;
  const proof = page.parameters.filter(({ name, in: place }) => place === "header" && securityHeaders.includes(name));
  const differences = compareFields(
    page.parameters.filter((field) => !proof.includes(field)),
    parameters,
    {
      pointer: point(pointer, "parameters"),
      line: page.parameters[0]?.line ?? 1,
      request: true,
      samples: [...facts.requestExamples, ...page.requestExamples.map(({ body }) => body)],
    },
  );
  // One of several ways to say who calls.
  for (const { name, required, line, sure } of proof)
    if (required && securityHeaders.length > 1)
      differences.push({ fact: "required", name, where: "/security", page: "true", spec: "false", line, sure });
  const unplaced = page.parameters.filter((field) => field.in === undefined);
  if (unplaced.length > 0 && unplaced.length === page.parameters.length) {
    const places = [...new Set(parameters.map((field) => field.in))];
    differences.push({ fact: "place", where: pointer, page: "nothing", spec: show(places), ...at(unplaced[0]) });
  }
  return differences;
}
