import { asList, get } from "@cloudseal/openapi";
import { differingKeys, same } from "./document.js";
import { type Finding, fromTo, printable } from "./finding.js";

/** What all operations of a service share. */
export function compareService(before: unknown, after: unknown): Finding[] {
  const found: Finding[] = [];
  const note = (where: string, what: string, kind: Finding["kind"]) => found.push({ where, what, kind });
  const [old, now] = [serversByRegion(before), serversByRegion(after)];
  for (const region of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(region), now.get(region)];
    const where = region === "" ? "server" : `region ${printable(region)}`;
    if (was === is) continue;
    if (region === "" || (was !== undefined && is !== undefined)) note(where, `server ${fromTo(was, is)}`, "wire");
    // The region's type is open, but without a server the client refuses it.
    else
      note(
        where,
        is === undefined ? "is gone: clients of it need `endpoint`" : "is new",
        is === undefined ? "breaking" : "addition",
      );
  }
  const [own, its] = [get(before, "x-cloudseal"), get(after, "x-cloudseal")];
  for (const key of differingKeys(own, its)) {
    const [was, is] = [get(own, key), get(its, key)];
    if (key === "errorCodes") compareErrorCodes(was, is, note);
    else if (key === "region") note("region", `${fromTo(was, is)}`, is === "required" ? "breaking" : "addition");
    else note(printable(key), fromTo(was, is), "wire");
  }
  if (differingKeys(before, after).includes("security")) note("security", "differs", "wire");
  if (differingKeys(before, after).includes("info")) note("", "is described in other words", "text");
  return found;
}

/** Addresses by region; those of a server without regions by the empty name. */
function serversByRegion(document: unknown): Map<string, string> {
  const found = new Map<string, string>();
  for (const server of asList(get(document, "servers"))) {
    const listed = asList(get(server, "x-cloudseal", "regions") ?? get(server, "variables", "region", "enum"));
    for (const region of listed.length > 0 ? listed : [""])
      found.set(String(region), [found.get(String(region)), String(get(server, "url"))].filter(Boolean).join(", "));
  }
  return found;
}

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
