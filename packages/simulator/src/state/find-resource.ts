import { asObject } from "../as-object.js";
import type { JsonObject } from "../json-object.js";
import type { NotFound } from "./not-found.js";
import type { Resource } from "./resource.js";
import type { Call } from "./rule.js";
import { sameMembers } from "./same-members.js";

/** The resource that the input names by its id; with `match`, the one made last with the same members. */
export function findResource(rule: JsonObject, { memory, input }: Call): Resource | NotFound {
  const resources = memory.created.get(String(rule.resource)) ?? [];
  const member = String(rule.id);
  const found =
    rule.match === undefined
      ? resources.find(({ id }) => id === String(input[member]))
      : resources.findLast((resource) => sameMembers(rule.match, input, resource.input));
  const named =
    rule.match === undefined ? `${member} ${JSON.stringify(String(input[member]))}` : `such a ${rule.resource}`;
  return found ?? { message: `${named} does not exist`, ...asObject(rule.notFound) };
}
