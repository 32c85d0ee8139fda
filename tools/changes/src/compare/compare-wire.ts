import { referencesIn } from "../document/changed-references.js";
import type { Operation } from "../document/operation.js";
import { resolve } from "../document/resolve.js";
import type { Finding } from "../finding.js";
import { asList } from "../json/as-list.js";
import { asObject } from "../json/as-object.js";
import { differingKeys } from "../json/differing-keys.js";
import { get } from "../json/get.js";
import { without } from "../json/without.js";
import { compareErrorCodes } from "./compare-error-codes.js";
import { compareRoute } from "./compare-route.js";
import { textKeys } from "./compare-texts.js";
import { compareTraits } from "./compare-traits.js";

/** What only requests, answers and readers see of an operation. */
export function compareWire(
  before: unknown,
  after: unknown,
  changed: ReadonlySet<string>,
  old: Operation,
  now: Operation,
  found: Finding[],
): void {
  const operation = now.name;
  const note = (where: string, what: string, kind: Finding["kind"], http?: boolean) =>
    found.push({ operation, where, what, kind, ...(http ? { http } : {}) });
  compareRoute(old, now, note);

  const [oldParameters, newParameters] = [parametersOf(before, old), parametersOf(after, now)];
  for (const [name, parameter] of newParameters) {
    const was = oldParameters.get(name);
    if (was === undefined) continue;
    const keys = differingKeys(was, parameter).filter((key) => !seen.has(key) && !textKeys.has(key));
    for (const key of keys)
      note(
        `input ${name}`,
        key === "in" ? `is sent ${in_(parameter)} instead of ${in_(was)}` : `${key} differs on the wire`,
        "wire",
        key === "in",
      );
  }
  for (const name of bodyMembers(after, now))
    if (oldParameters.has(name))
      note(`input ${name}`, `is sent in the body instead of ${in_(oldParameters.get(name))}`, "wire", true);
  for (const name of bodyMembers(before, old))
    if (newParameters.has(name))
      note(`input ${name}`, `is sent ${in_(newParameters.get(name))} instead of in the body`, "wire", true);

  compareErrorCodes(
    get(old.operation, "x-cloudseal", "errorCodes"),
    get(now.operation, "x-cloudseal", "errorCodes"),
    note,
  );
  compareTraits(get(old.operation, "x-cloudseal"), get(now.operation, "x-cloudseal"), note);
  compareAnswers(changed, old, now, note);
  if (get(old.operation, "deprecated") !== get(now.operation, "deprecated"))
    note(
      "",
      get(now.operation, "deprecated") === true ? "is deprecated" : "is no longer deprecated",
      get(now.operation, "deprecated") === true ? "addition" : "text",
    );
  if (differingKeys(old.operation, now.operation).some((key) => textKeys.has(key)))
    note("", "is described in other words", "text");
  for (const key of differingKeys(old.operation, now.operation).filter((key) =>
    /^(security|servers|callbacks)$/.test(key),
  ))
    note(key, "differs", "wire");
}

/** Members of a parameter that are compared with the input. */
const seen = new Set(["name", "schema", "required", "deprecated"]);

const in_ = (parameter: unknown): string => `in the ${String(get(parameter, "in"))}`;

const parametersOf = (document: unknown, { operation }: Operation): Map<string, unknown> =>
  new Map(
    asList(get(operation, "parameters"))
      .map((listed) => resolve(document, listed))
      .map((parameter) => [String(get(parameter, "name")), parameter]),
  );

const bodyMembers = (document: unknown, { operation }: Operation): string[] =>
  Object.keys(
    asObject(
      get(resolve(document, get(operation, "requestBody", "content", "application/json", "schema")), "properties"),
    ),
  );

type Note = (where: string, what: string, kind: Finding["kind"]) => void;

/** Failures are one error class to callers, whatever their bodies look like. */
function compareAnswers(changed: ReadonlySet<string>, old: Operation, now: Operation, note: Note): void {
  const [before, after] = [asObject(get(old.operation, "responses")), asObject(get(now.operation, "responses"))];
  for (const status of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [get(before, status), get(after, status)];
    if (was === undefined || is === undefined)
      note(`answer ${status}`, is === undefined ? "is gone" : "is new", "wire");
    else if (status === "200") {
      if (differingKeys(was, is).includes("description")) note("answer 200", "is described in other words", "text");
    } else if (
      differingKeys(without(was, textKeys), without(is, textKeys)).length > 0 ||
      [...referencesIn(is)].some((reference) => changed.has(reference))
    )
      note(`answer ${status}`, "differs", "wire");
    else if (differingKeys(was, is).length > 0) note(`answer ${status}`, "is described in other words", "text");
  }
}
