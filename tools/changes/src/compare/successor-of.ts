import type { Operation } from "../document/operation.js";
import { get } from "../json/get.js";
import { same } from "../json/same.js";

/** The new operation that an old one became: the same parameters, body and answers, or the same path of its own. */
export function successorOf(gone: Operation | undefined, added: (Operation | undefined)[]): string | undefined {
  if (!gone) return undefined;
  const route = (operation: Operation) => get(operation.operation, "x-cloudseal", "route", "path");
  return added.find(
    (other) =>
      other &&
      ((route(gone) !== "/" && gone.path === other.path && gone.method === other.method) ||
        ["parameters", "requestBody", "responses"].every((key) =>
          same(get(gone.operation, key), get(other.operation, key)),
        )),
  )?.name;
}
