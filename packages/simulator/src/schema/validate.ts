import { asObject, type JsonObject, readPointer } from "@cloudseal/openapi";
import { createBudget, WorkLimitError } from "./budget.js";
import { Context, maxProblems, type Place, type Problem, type Run, Seen } from "./context.js";
import { type CheckKeywords, checks } from "./keywords.js";
import { compilePattern, type Pattern } from "./pattern.js";

/** Checks a value against the schema at `pointer` of `document`; `name` is what messages call the value. */
export type Validate = (document: JsonObject, pointer: string, value: unknown, name: string) => Problem[];

/**
 * A validator of JSON Schema 2020-12 that interprets schemas: no code is made of them, so that it runs where the making of
 * code is forbidden, and what it does is counted, so that neither a schema nor a value can hold it up. References are local
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
      check,
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

/** @throws TypeError for a reference that leads nowhere or out of the document */
export function readRef(document: JsonObject, ref: string): unknown {
  const target = /^#(\/|$)/.test(ref) ? readPointer(document, decodeURIComponent(ref.slice(1))) : undefined;
  if (target === undefined)
    throw new TypeError(`the reference ${JSON.stringify(ref)} leads to nothing in this document`);
  return target;
}

/** What a check costs beside the length of a string, in steps of the matcher of patterns. */
const stepsPerCheck = 8;
/** JSON has 128 levels at most, and few schemas speak of one value by more than some references. */
const maxDepth = 1000;

/** Whether the value is valid. */
function check(
  run: Run,
  schema: unknown,
  value: unknown,
  place: Place,
  problems: Problem[] | undefined,
  seen: Seen | undefined,
): boolean {
  run.budget.spend(stepsPerCheck);
  if (schema === true) return true;
  if (problems && problems.length >= maxProblems) return false;
  if (schema === false) return new Context(run, {}, value, place, problems, seen).report("is not allowed");
  if (++run.depth > maxDepth) throw new WorkLimitError(`more than ${maxDepth} schemas inside each other`);
  const rules = asObject(schema);
  const { ownChecks, speaksOfRest } = planOf(rules);
  const own = speaksOfRest ? new Seen() : seen;
  const context = new Context(run, rules, value, place, problems, own);
  let isValid = true;
  for (const checkKeywords of ownChecks) {
    if (checkKeywords(context)) continue;
    isValid = false;
    if (!problems) break;
  }
  run.depth--;
  if (isValid && own && own !== seen) seen?.add(own);
  return isValid;
}

/** What there is to check of a schema. */
interface Plan {
  readonly ownChecks: readonly CheckKeywords[];
  /** Whether it speaks of what no other schema has looked at. */
  readonly speaksOfRest: boolean;
}

const plans = new WeakMap<JsonObject, Plan>();

function planOf(rules: JsonObject): Plan {
  let plan = plans.get(rules);
  if (!plan) {
    const has = (keyword: string) => rules[keyword] !== undefined;
    plan = {
      ownChecks: checks.flatMap(([checkKeywords, keywords]) => (keywords.some(has) ? [checkKeywords] : [])),
      speaksOfRest: has("unevaluatedProperties") || has("unevaluatedItems"),
    };
    plans.set(rules, plan);
  }
  return plan;
}
