import type { Finding } from "../finding.js";
import { differingKeys } from "../json/differing-keys.js";
import { get } from "../json/get.js";
import { printable } from "../printable.js";
import { fromTo } from "./from-to.js";

/** Members of `x-cloudseal` that have a comparison of their own. */
const compared = new Set(["route", "errorCodes", "waiters"]);
/** What only people and the simulator read. */
const documentation = new Set(["page", "errata", "permission", "simulator", "statusCodes", "noExamples"]);
const names: Record<string, string> = { rateLimit: "rate limit", idempotent: "safe to repeat" };

/** What an operation's `x-cloudseal` says of it. */
export function compareTraits(
  before: unknown,
  after: unknown,
  note: (where: string, what: string, kind: Finding["kind"]) => void,
): void {
  for (const key of differingKeys(before, after)) {
    if (compared.has(key)) continue;
    const [was, is] = [get(before, key), get(after, key)];
    if (documentation.has(key)) note(key, "differs", "text");
    else if (key === "rateLimit") note("rate limit", fromTo(rate(was), rate(is)), "wire");
    else note(Object.hasOwn(names, key) ? String(names[key]) : printable(key), fromTo(was, is), "wire");
  }
  const [old, now] = [get(before, "waiters"), get(after, "waiters")];
  // A waiter that came or went is a method that did.
  for (const name of differingKeys(old, now))
    if (get(old, name) !== undefined && get(now, name) !== undefined)
      for (const key of differingKeys(get(old, name), get(now, name)))
        note(
          `waiter ${printable(name)}`,
          `${printable(key)} ${fromTo(get(old, name, key), get(now, name, key))}`,
          "wire",
        );
}

const rate = (limit: unknown): string | undefined =>
  limit === undefined ? undefined : `${get(limit, "requests")} in a ${get(limit, "per")}`;
