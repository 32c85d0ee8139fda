import { findResource } from "./find-resource.js";
import { isRunning } from "./is-running.js";
import type { Rule } from "./rule.js";

/** Ends a resource that runs; one that has ended stays as it is. */
export const end: Rule = (rule, call) => {
  const found = findResource(rule, call);
  if (!("id" in found)) return found;
  if (isRunning(found)) found.ended = String(rule.state);
  return undefined;
};
