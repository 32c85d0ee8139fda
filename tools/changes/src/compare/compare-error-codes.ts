import type { Finding } from "../finding.js";
import { asList } from "../json/as-list.js";
import { get } from "../json/get.js";
import { same } from "../json/same.js";
import { printable } from "../printable.js";
import { fromTo } from "./from-to.js";

/** Documented error codes; callers meet undocumented ones too, so that these are hints and not a type's promise. */
export function compareErrorCodes(
  before: unknown,
  after: unknown,
  note: (where: string, what: string, kind: Finding["kind"]) => void,
): void {
  const [old, now] = [byCode(before), byCode(after)];
  for (const code of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(code), now.get(code)];
    const where = `error code ${printable(code)}`;
    if (was === undefined || is === undefined)
      note(where, is === undefined ? "is no longer documented" : "is new", "wire");
    else if (get(was, "kind") !== get(is, "kind"))
      note(where, `kind ${fromTo(get(was, "kind"), get(is, "kind"))}`, "wire");
    else if (get(was, "status") !== get(is, "status"))
      note(where, `HTTP status ${fromTo(get(was, "status"), get(is, "status"))}`, "wire");
    else if (!same(was, is)) note(where, "is described in other words", "text");
  }
}

const byCode = (list: unknown): Map<string, unknown> =>
  new Map(asList(list).map((entry) => [String(get(entry, "code")), entry]));
