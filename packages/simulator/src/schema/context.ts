import { asObject, type JsonObject } from "@cloudseal/openapi";
import { type Budget, WorkLimitError } from "./budget.js";
import type { Pattern } from "./pattern.js";

/** A violation of a schema. */
export interface Problem {
  readonly kind: "missing" | "invalid" | "unknown";
  readonly message: string;
}

/** Enough to see what is wrong; a long list may hold millions. */
export const maxProblems = 20;

/** One validation of one value. */
export interface Run {
  readonly budget: Budget;
  /** Schemas inside schemas at present. */
  depth: number;
  patternOf(source: string): Pattern;
  targetOf(ref: string): unknown;
  planOf(rules: JsonObject): Plan;
}

/** What there is to check of a schema. */
export interface Plan {
  readonly checks: readonly CheckKeywords[];
  /** Whether it has keywords for what no other schema has evaluated. */
  readonly hasUnevaluated: boolean;
}

/** Checks some keywords of a schema. */
export type CheckKeywords = (context: Context) => boolean;

/** Where a value stands; the key of the root is its name in messages. */
export interface Place {
  readonly key: string | number;
  readonly parent: Place | undefined;
}

/** The parts of a value that its schemas have evaluated, for `unevaluatedItems` and `unevaluatedProperties`. */
export class Evaluated {
  readonly names = new Set<string>();
  /** So many items from the first. */
  items = 0;
  readonly indices = new Set<number>();

  add(other: Evaluated): void {
    for (const name of other.names) this.names.add(name);
    for (const index of other.indices) this.indices.add(index);
    this.items = Math.max(this.items, other.items);
  }
}

/** The cost of a check beside the length of a string, in steps of the matcher of patterns. */
const stepsPerCheck = 8;
/** JSON has 128 levels at most, and a value rarely has a schema behind more than some references. */
const maxDepth = 1000;

/**
 * Whether the value is valid.
 *
 * @param problems receives what is wrong; without it the first violation ends the check
 * @param evaluated receives what is evaluated, where that counts
 */
export function check(
  run: Run,
  schema: unknown,
  value: unknown,
  place: Place,
  problems: Problem[] | undefined,
  evaluated: Evaluated | undefined,
): boolean {
  run.budget.spend(stepsPerCheck);
  if (schema === true) return true;
  if (problems && problems.length >= maxProblems) return false;
  if (schema === false) return new Context(run, {}, value, place, problems, evaluated).report("is not allowed");
  if (++run.depth > maxDepth) throw new WorkLimitError(`more than ${maxDepth} schemas inside each other`);
  const rules = asObject(schema);
  const { checks, hasUnevaluated } = run.planOf(rules);
  const own = hasUnevaluated ? new Evaluated() : evaluated;
  const context = new Context(run, rules, value, place, problems, own);
  let isValid = true;
  for (const checkKeywords of checks) {
    if (checkKeywords(context)) continue;
    isValid = false;
    if (!problems) break;
  }
  run.depth--;
  if (isValid && own && own !== evaluated) evaluated?.add(own);
  return isValid;
}

/** A value under a schema. */
export class Context {
  constructor(
    readonly run: Run,
    readonly rules: JsonObject,
    readonly value: unknown,
    readonly place: Place,
    readonly problems: Problem[] | undefined,
    readonly evaluated: Evaluated | undefined,
  ) {}

  report(message: string, kind: Problem["kind"] = "invalid", key?: string | number): false {
    if (this.problems && this.problems.length < maxProblems)
      this.problems.push({ kind, message: `${describe(this.place, key)} ${message}` });
    return false;
  }

  /** Checks a part of the value. */
  checkPart(schema: unknown, value: unknown, key: string | number): boolean {
    return check(this.run, schema, value, { key, parent: this.place }, this.problems, undefined);
  }

  /** Whether a part of the value is valid, without a report. */
  fitsPart(schema: unknown, value: unknown, key: string | number): boolean {
    return check(this.run, schema, value, { key, parent: this.place }, undefined, undefined);
  }

  /** Whether the value fits another schema, without a report. */
  fits(schema: unknown): boolean {
    return check(this.run, schema, this.value, this.place, undefined, undefined);
  }

  /** Checks another schema of the same value; what it evaluates counts if the value is valid. */
  checkBeside(schema: unknown, problems: Problem[] | undefined): boolean {
    const own = this.evaluated && new Evaluated();
    const isValid = check(this.run, schema, this.value, this.place, problems, own);
    if (isValid && own) this.evaluated?.add(own);
    return isValid;
  }
}

/** `Tasks[0].Id`; members of a value without a name have theirs alone. */
function describe(place: Place, key?: string | number): string {
  const keys = key === undefined ? [] : [key];
  let root = place;
  for (; root.parent; root = root.parent) keys.unshift(root.key);
  const path = keys.reduce<string>((at, one) => {
    if (typeof one === "number" || /^\d+$/.test(one)) return `${at}[${one}]`;
    return at === "" ? shortened(one) : `${at}.${shortened(one)}`;
  }, String(root.key));
  return path || "the body";
}

/** Names come from the caller, and may have any length. */
export const shortened = (name: string) => (name.length > 200 ? `${name.slice(0, 200)}…` : name);
