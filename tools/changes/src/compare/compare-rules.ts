import type { Step } from "../finding.js";
import { differingKeys } from "../json/differing-keys.js";
import { get } from "../json/get.js";
import { textKeys } from "./compare-texts.js";
import { fromTo } from "./from-to.js";
import { place } from "./place.js";
import type { Walk } from "./walk.js";

/** Members of a schema that its type already tells of. */
const ofType = new Set(
  "$ref type format const enum anyOf oneOf allOf properties required items additionalProperties nullable prefixItems deprecated".split(
    " ",
  ),
);

/** Whether a member of a schema restricts values beyond their type, as far as types can see. */
export const isRule = (key: string): boolean => !ofType.has(key) && !textKeys.has(key);

/** Compares the constraints of two schemas; the bounds of a large integer decide its type, so the compiler is asked. */
export function compareRules(walk: Walk, before: unknown, after: unknown, path: readonly Step[]): void {
  const { operation, direction, type } = walk;
  for (const key of differingKeys(before, after).filter(isRule)) {
    const words = /^(if|then|else|not|dependentRequired|dependentSchemas)$/.test(key);
    const bounds = /^(minimum|maximum|x-cloudseal)$/.test(key);
    walk.found.push({
      operation,
      where: place(direction, path),
      what: words ? `the rule \`${key}\` differs` : `${key} ${fromTo(get(before, key), get(after, key))}`,
      kind: bounds ? { direction, type, path, otherwise: "types" } : "wire",
    });
  }
}
