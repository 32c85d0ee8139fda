import type { Page, PageResponse } from "../page.js";
import type { Json } from "../specs/json.js";
import type { Spec } from "../specs/load-specs.js";
import { point } from "../specs/pointer.js";
import type { SpecFacts, SpecResponse } from "../specs/spec-facts.js";
import { at } from "./at.js";
import { compareFields } from "./compare-fields.js";
import type { Difference } from "./difference.js";
import { show } from "./show.js";

/** What comes out, by status, and the table of statuses. */
export function compareResponses(page: Page, facts: SpecFacts, spec: Spec): Difference[] {
  const differences: Difference[] = [];
  const all = point(facts.pointer, "responses");
  const told = page.responses.some(({ status }) => status !== undefined);
  const seen = new Set<string>(page.statusCodes.map(({ status }) => status));
  for (const response of page.responses) {
    const status = response.status ?? facts.responses.find(({ status }) => /^2/.test(status))?.status ?? "200";
    seen.add(status);
    const own = facts.responses.find((item) => item.status === status);
    if (own) differences.push(...compareResponse(response, own, facts, page));
    else
      differences.push({
        fact: "missing",
        name: status,
        where: all,
        page: `status ${status}`,
        spec: "nothing",
        ...at(response),
      });
  }
  // Where a page does not go into failures, a spec that does is no departure.
  if (told)
    for (const { status, pointer } of facts.responses)
      if (!seen.has(status) && !page.errorCodes.some((code) => code.status === status))
        differences.push({
          fact: "extra",
          name: status,
          where: pointer,
          page: "nothing",
          spec: `status ${status}`,
          ...at(page.responses[0]),
        });
  const meanings = new Map<string, Json>(
    (spec.extension.statusCodes ?? []).map((item: Json) => [String(item.status), item]),
  );
  const codes = point(facts.pointer, "x-cloudseal", "statusCodes");
  for (const { status, meaning, line, sure } of page.statusCodes)
    if (!meanings.has(status))
      differences.push({
        fact: "missing",
        name: status,
        where: codes,
        page: `${status}: ${show(meaning)}`,
        spec: "nothing",
        line,
        sure,
      });
  for (const [status, { meaning }] of meanings)
    if (!page.statusCodes.some((item) => item.status === status))
      differences.push({
        fact: "extra",
        name: status,
        where: codes,
        page: "nothing",
        spec: `${status}: ${show(meaning)}`,
        line: 1,
        sure: 100,
      });
  return differences;
}

function compareResponse(response: PageResponse, own: SpecResponse, facts: SpecFacts, page: Page): Difference[] {
  const isSuccess = /^2/.test(own.status);
  let { fields } = own;
  let samples: unknown[] = [...own.examples, ...(isSuccess ? page.responseExamples.map(({ body }) => body) : [])];
  let { pointer } = own;
  const wrapped: Difference[] = [];
  for (const name of facts.envelope) {
    const [wrapper] = fields.filter((field) => field.name === name);
    if (!wrapper || response.fields.some((field) => field.name === name)) break;
    const spec = `${name}, round the fields`;
    wrapped.push({ fact: "extra", name, where: own.pointer, page: "nothing", spec, line: response.line, sure: 100 });
    fields = wrapper.members;
    pointer = wrapper.pointer;
    samples = samples.map((sample) => (sample as Record<string, unknown> | undefined)?.[name]);
  }
  return [
    ...wrapped,
    ...compareFields(response.fields, fields, { pointer, line: response.line, request: false, samples }),
  ];
}
