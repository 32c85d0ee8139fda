import { asList, get, serversOf } from "@cloudseal/openapi";
import { differingKeys, same } from "./document.js";
import { type Finding, fromTo, printable } from "./finding.js";

/** What all operations of a service share. */
export function compareService(before: unknown, after: unknown): Finding[] {
  const found: Finding[] = [];
  const note: Note = (where, what, kind) => found.push({ where, what, kind });
  compareServers(before, after, note);
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

type Note = (where: string, what: string, kind: Finding["kind"]) => void;

function compareServers(before: unknown, after: unknown, note: Note): void {
  const [old, now] = [urlsByRegion(before), urlsByRegion(after)];
  for (const region of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(region), now.get(region)];
    const where = region === "" ? "server" : `region ${printable(region)}`;
    if (was === is) continue;
    if (region === "" || (was !== undefined && is !== undefined)) note(where, `server ${fromTo(was, is)}`, "wire");
    // The region's type is open, but without a server the client rejects it.
    else if (is === undefined) note(where, "is gone: clients of it need `endpoint`", "breaking");
    else note(where, "is new", "addition");
  }
}

/** Addresses by region; those of a server without regions by the empty name. */
function urlsByRegion(document: unknown): Map<string, string> {
  const found = new Map<string, string>();
  for (const { url, regions } of serversOf(document))
    for (const region of regions.length > 0 ? regions : [""])
      found.set(region, [found.get(region), url].filter(Boolean).join(", "));
  return found;
}

/** Documented error codes; callers meet undocumented ones too, so that these are hints and not a type's promise. */
export function compareErrorCodes(before: unknown, after: unknown, note: Note): void {
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
