import { asList } from "../json/as-list.js";
import { asObject } from "../json/as-object.js";
import { get } from "../json/get.js";
import type { Members } from "./members.js";
import { membersOf } from "./members-of.js";
import { resolve } from "./resolve.js";

/** The input of a method: parameters and members of the body, side by side. */
export function flatInput(document: unknown, operation: unknown): Members {
  const filled = asObject(get(document, "x-cloudseal", "clientParameters"));
  const input: Members = new Map();
  for (const listed of asList(get(operation, "parameters"))) {
    const parameter = resolve(document, listed);
    const name = get(parameter, "name");
    if (typeof name !== "string") continue;
    const { description, deprecated } = asObject(parameter);
    const required = get(parameter, "required") === true && !Object.hasOwn(filled, name);
    input.set(name, { schema: get(parameter, "schema"), required, about: { description, deprecated } });
  }
  const body = get(resolve(document, get(operation, "requestBody")), "content", "application/json", "schema");
  for (const [name, member] of membersOf(document, body) ?? []) input.set(name, member);
  return input;
}
