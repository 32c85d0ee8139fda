import type { JsonObject } from "@cloudseal/openapi";
import type { Budget } from "./budget.js";
import type { Pattern } from "./pattern.js";

/** Where an input or a response departs from its schema. */
export interface Problem {
  readonly kind: "missing" | "invalid" | "unknown";
  readonly message: string;
}

/** Enough to see what is wrong; a long list may hold millions. */
export const maxProblems = 20;

/** One check of one value. */
export interface Run {
  readonly budget: Budget;
  /** Schemas inside schemas at present. */
  depth: number;
  patternOf(source: string): Pattern;
  targetOf(ref: string): unknown;
  check(
    run: Run,
    schema: unknown,
    value: unknown,
    place: Place,
    problems: Problem[] | undefined,
    seen: Seen | undefined,
  ): boolean;
}

/** Where a value stands; the root has the name that messages call it by. */
export interface Place {
  readonly key: string | number;
  readonly parent: Place | undefined;
}

/** Which parts of a value its schemas have looked at, for those that speak of the rest. */
export class Seen {
  readonly names = new Set<string>();
  /** So many items from the first. */
  items = 0;
  readonly indices = new Set<number>();

  add(other: Seen): void {
    for (const name of other.names) this.names.add(name);
    for (const index of other.indices) this.indices.add(index);
    this.items = Math.max(this.items, other.items);
  }
}

/** A value, a schema that speaks about it, and what comes of it. */
export class Context {
  constructor(
    readonly run: Run,
    readonly rules: JsonObject,
    readonly value: unknown,
    readonly place: Place,
    /** Gets what is wrong; without it the first thing that is wrong ends the check. */
    readonly problems: Problem[] | undefined,
    /** Gets what is looked at, where that counts. */
    readonly seen: Seen | undefined,
  ) {}

  report(message: string, kind: Problem["kind"] = "invalid", key?: string | number): false {
    if (this.problems && this.problems.length < maxProblems)
      this.problems.push({ kind, message: `${describe(this.place, key)} ${message}` });
    return false;
  }

  /** Checks a part of the value. */
  checkPart(schema: unknown, value: unknown, key: string | number): boolean {
    return this.run.check(this.run, schema, value, { key, parent: this.place }, this.problems, undefined);
  }

  /** Whether a part of the value is valid, without a report. */
  fitsPart(schema: unknown, value: unknown, key: string | number): boolean {
    return this.run.check(this.run, schema, value, { key, parent: this.place }, undefined, undefined);
  }

  /** Whether the value fits another schema, without a report, and whatever that looks at. */
  fits(schema: unknown): boolean {
    return this.run.check(this.run, schema, this.value, this.place, undefined, undefined);
  }

  /** Checks another schema of the same value; what it has looked at counts if the value is valid. */
  checkBeside(schema: unknown, problems: Problem[] | undefined): boolean {
    const own = this.seen && new Seen();
    const isValid = this.run.check(this.run, schema, this.value, this.place, problems, own);
    if (isValid && own) this.seen?.add(own);
    return isValid;
  }
}

/** `Tasks[0].Id`; members of a value without a name have theirs alone. */
function describe(place: Place, key?: string | number): string {
  const keys = key === undefined ? [] : [key];
  let root = place;
  for (; root.parent; root = root.parent) keys.unshift(root.key);
  const path = keys.reduce<string>(
    (at, one) => (typeof one === "number" || /^\d+$/.test(one) ? `${at}[${one}]` : join(at, shortened(one))),
    String(root.key),
  );
  return path || "the body";
}

const join = (at: string, member: string) => (at === "" ? member : `${at}.${member}`);

/** Names come from the caller, and may have any length. */
export const shortened = (name: string) => (name.length > 200 ? `${name.slice(0, 200)}…` : name);
