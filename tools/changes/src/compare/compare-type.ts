import { describe } from "../document/describe.js";
import { type Values, valuesOf } from "../document/values.js";
import type { Question, Step } from "../finding.js";
import { get } from "../json/get.js";
import { same } from "../json/same.js";
import { compareRules, isRule } from "./compare-rules.js";
import { textKeys } from "./compare-texts.js";
import { compareValues } from "./compare-values.js";
import { place } from "./place.js";
import type { Walk } from "./walk.js";

/** Members of a schema that have a walk of their own. */
const walked = new Set(["items", "additionalProperties", "properties", "required", "allOf"]);

/** Compares two types that are not two objects: their values, or what they are. */
export function compareType(walk: Walk, before: unknown, after: unknown, path: readonly Step[], part = ""): void {
  const note = (what: string, otherwise: Question["otherwise"]) =>
    walk.found.push({
      operation: walk.operation,
      where: `${place(walk.direction, path)}${part === "" ? "" : `, ${part}`}`,
      what,
      kind: { direction: walk.direction, type: walk.type, path, otherwise },
    });
  if (part !== "") {
    note("differ", "types");
    return;
  }
  const [old, now] = [valuesOf(before) ?? anyValue(before, after), valuesOf(after) ?? anyValue(after, before)];
  if (old && now) {
    compareValues(old, now, note);
    compareRules(walk, old.open ?? before, now.open ?? after, path);
    return;
  }
  const [was, is] = [describe(before), describe(after)];
  if (was !== is) note(`was ${was}, is ${is}`, "types");
  else if (typeKeys(before, after).some((key) => !same(get(before, key), get(after, key))))
    note("has another type", "types");
  compareRules(walk, before, after, path);
}

/** A bare type beside an open enum of it: no value is known, and all are possible. */
const anyValue = (schema: unknown, other: unknown): Values | undefined => {
  const open = valuesOf(other)?.open;
  return open !== undefined && describe(open) === describe(schema) ? { known: [], open: schema } : undefined;
};

const typeKeys = (...schemas: unknown[]): string[] =>
  schemas
    .flatMap((schema) => (typeof schema === "object" && schema !== null ? Object.keys(schema) : []))
    .filter((key) => !walked.has(key) && !isRule(key) && !textKeys.has(key) && !/^(type|format|deprecated)$/.test(key));
