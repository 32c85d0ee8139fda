import type { Step } from "../finding.js";
import { get } from "../json/get.js";
import { same } from "../json/same.js";
import { place } from "./place.js";
import type { Walk } from "./walk.js";

/** Members of schemas and of operations that only people read. */
export const textKeys: ReadonlySet<string> = new Set([
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "externalDocs",
  "$comment",
]);

/** Notes a deprecation, and that words changed. */
export function compareTexts(walk: Walk, before: unknown, after: unknown, path: readonly Step[]): void {
  const { operation, direction, found } = walk;
  const where = place(direction, path);
  const [old, now] = [before, after].map((schema) => get(schema, "deprecated") === true);
  if (old !== now)
    found.push({
      operation,
      where,
      what: now ? "is deprecated" : "is no longer deprecated",
      kind: now ? "addition" : "text",
    });
  if ([...textKeys].some((key) => !same(get(before, key), get(after, key))))
    found.push({ operation, where, what: "is described in other words", kind: "text" });
}
