import type { Page } from "../page.js";
import type { Spec } from "../specs/load-specs.js";
import { specFacts } from "../specs/spec-facts.js";
import { compareErrorCodes } from "./compare-error-codes.js";
import { compareExamples } from "./compare-examples.js";
import { compareHead } from "./compare-head.js";
import { compareNotes } from "./compare-notes.js";
import { compareParameters } from "./compare-parameters.js";
import { compareResponses } from "./compare-responses.js";
import type { Difference } from "./difference.js";

/** Every fact of a page against an operation's spec, both ways. */
export function comparePage(page: Page, spec: Spec): Difference[] {
  const facts = specFacts(spec);
  return [
    ...compareHead(page, spec, facts),
    ...compareParameters(page, facts),
    ...compareResponses(page, facts, spec),
    ...compareErrorCodes(page, spec, facts),
    ...compareExamples(page, facts),
    ...compareNotes(page, spec, facts),
  ];
}
