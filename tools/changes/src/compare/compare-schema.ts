import { resolve } from "../document/resolve.js";
import type { Step } from "../finding.js";
import { asObject } from "../json/as-object.js";
import { get } from "../json/get.js";
import type { JsonObject } from "../json/json-object.js";
import { same } from "../json/same.js";
import { compareMembers } from "./compare-members.js";
import { compareRules } from "./compare-rules.js";
import { compareTexts } from "./compare-texts.js";
import { compareType } from "./compare-type.js";
import type { Walk } from "./walk.js";

interface Side {
  schema: unknown;
  /** What a parameter says beside its schema. */
  about?: JsonObject;
}

/** Compares a schema with its successor, part by part. */
export function compareSchema(walk: Walk, before: Side & { path: readonly Step[] }, after: Side): void {
  const { path } = before;
  if (walk.left-- <= 0) return;
  const [oldRef, newRef] = [get(before.schema, "$ref"), get(after.schema, "$ref")];
  if (typeof oldRef === "string" && oldRef === newRef && !walk.changed.has(oldRef)) {
    compareTexts(
      walk,
      { ...asObject(before.schema), ...before.about },
      { ...asObject(after.schema), ...after.about },
      path,
    );
    return;
  }
  const pair = `${oldRef} ${newRef}`;
  if (oldRef !== undefined || newRef !== undefined) {
    if (walk.inside.includes(pair)) return;
    walk.inside.push(pair);
  }
  const old = resolve(walk.before, before.schema);
  const now = resolve(walk.after, after.schema);
  compareTexts(walk, { ...asObject(old), ...before.about }, { ...asObject(now), ...after.about }, path);
  if (!compareMembers(walk, old, now, path)) compareType(walk, old, now, path);
  else compareRules(walk, old, now, path);
  for (const [key, step] of [
    ["items", 0],
    ["additionalProperties", 1],
  ] as const) {
    const [oldPart, newPart] = [get(old, key), get(now, key)];
    if (isSchema(oldPart) && isSchema(newPart))
      compareSchema(walk, { schema: oldPart, path: [...path, step] }, { schema: newPart });
    else if (!same(oldPart, newPart) && key === "additionalProperties")
      compareType(walk, old, now, path, "other members");
  }
  if (oldRef !== undefined || newRef !== undefined) walk.inside.pop();
}

const isSchema = (value: unknown): boolean => typeof value === "object" && value !== null;
