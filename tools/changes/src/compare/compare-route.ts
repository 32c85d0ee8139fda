import type { Operation } from "../document/operation.js";
import type { Finding } from "../finding.js";
import { asObject } from "../json/as-object.js";
import { differingKeys } from "../json/differing-keys.js";
import { get } from "../json/get.js";
import { fromTo } from "./from-to.js";

/** Where requests go: method, path and constant headers. The openapi-fetch client names the document's path and method. */
export function compareRoute(
  before: Operation,
  after: Operation,
  note: (where: string, what: string, kind: Finding["kind"], http?: boolean) => void,
): void {
  const [old, now] = [before, after].map(({ operation }) => asObject(get(operation, "x-cloudseal", "route")));
  const http = before.path !== after.path || before.method !== after.method;
  for (const key of differingKeys(old, now)) {
    if (key !== "headers") note(key, fromTo(get(old, key), get(now, key)), "wire", http);
    else
      for (const name of differingKeys(get(old, key), get(now, key)))
        note(`header ${name}`, fromTo(get(old, key, name), get(now, key, name)), "wire");
  }
  if (http && differingKeys(old, now).every((key) => key === "headers"))
    note("path", fromTo(`${before.method} ${before.path}`, `${after.method} ${after.path}`), "wire", true);
}
