import { type JsonObject, readPointer } from "@cloudseal/openapi";
import { createBudget, WorkLimitError } from "./budget.js";
import { check, type Plan, type Problem, type Run } from "./context.js";
import { readRef } from "./declared.js";
import { checks } from "./keywords.js";
import { compilePattern, type Pattern } from "./pattern.js";

/** Checks a value against the schema at `pointer` of `document`; messages call the value `name`. */
export type Validate = (document: JsonObject, pointer: string, value: unknown, name: string) => Problem[];

/**
 * A validator of JSON Schema 2020-12 that interprets schemas: no code is made of them, so that it runs where the making of
 * code is forbidden, and its work is counted, so that neither a schema nor a value can hold it up. References are local
 * pointers.
 */
export function createValidator(): Validate {
  const patterns = new Map<string, Pattern>();
  const targets = new WeakMap<JsonObject, Map<string, unknown>>();
  return (document, pointer, value, name) => {
    const refs = targets.get(document) ?? new Map<string, unknown>();
    targets.set(document, refs);
    const run: Run = {
      budget: createBudget(),
      depth: 0,
      patternOf: (source) => cached(patterns, source, () => compilePattern(source)),
      targetOf: (ref) => cached(refs, ref, () => readRef(document, ref)),
      planOf,
    };
    const problems: Problem[] = [];
    try {
      check(run, readPointer(document, pointer), value, { key: name, parent: undefined }, problems, undefined);
    } catch (error) {
      if (!(error instanceof WorkLimitError)) throw error;
      const message = `${name || "the body"} cannot be checked against its schema: ${error.message}`;
      return [{ kind: "invalid", message }];
    }
    return problems;
  };
}

function cached<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

const plans = new WeakMap<JsonObject, Plan>();

function planOf(rules: JsonObject): Plan {
  let plan = plans.get(rules);
  if (!plan) {
    const has = (keyword: string) => rules[keyword] !== undefined;
    plan = {
      checks: checks.flatMap(([checkKeywords, keywords]) => (keywords.some(has) ? [checkKeywords] : [])),
      hasUnevaluated: has("unevaluatedProperties") || has("unevaluatedItems"),
    };
    plans.set(rules, plan);
  }
  return plan;
}
