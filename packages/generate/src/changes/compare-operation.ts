import {
  asObject,
  bodyOf,
  documentFor,
  flatInput,
  get,
  type Operation,
  operationFor,
  resultSchema,
  returnsOf,
  styledParameters,
  successOf,
} from "@cloudseal/openapi";
import { isBinary } from "../model/model.js";
import {
  compareMemberLists,
  compareOthers,
  compareRules,
  compareSchema,
  textKeys,
  type Walk,
} from "./compare-schema.js";
import { compareErrorCodes } from "./compare-service.js";
import { differingKeys, referencesIn, same, without } from "./document.js";
import { type Finding, fromTo, printable } from "./finding.js";
import type { Surface } from "./surface.js";

const maxSchemas = 20_000;

/** All differences of an operation that is in both releases. */
export function compareOperation(
  before: Surface,
  after: Surface,
  changed: ReadonlySet<string>,
  old: Operation,
  now: Operation,
): Finding[] {
  const common = same(get(before.document, "x-cloudseal"), get(after.document, "x-cloudseal"));
  const [own, its] = [old, now].map(({ path, method, operation }) => ({ path, method, operation }));
  if (common && same(own, its) && ![...referencesIn(now.operation)].some((reference) => changed.has(reference)))
    return [];
  const found: Finding[] = [];
  const walk = (direction: Walk["direction"]): Walk => ({
    before: documentFor(before.document, direction),
    after: documentFor(after.document, direction),
    changed,
    operation: now.name,
    direction,
    type: `${now.name}${direction === "input" ? "Input" : "Output"}`,
    found,
    inside: [],
    left: maxSchemas,
  });
  compareMemberLists(walk("input"), flatInput(before.document, old), flatInput(after.document, now), []);
  const body = ({ document }: Surface, operation: Operation) => {
    const view = documentFor(document, "input");
    return bodyOf(view, operationFor(view, operation))?.schema.value;
  };
  compareOthers(walk("input"), body(before, old), body(after, now), []);
  compareRules(walk("input"), body(before, old), body(after, now), []);
  const [was, is] = [resultSchema(before.document, old), resultSchema(after.document, now)];
  if (was !== undefined && is !== undefined) compareSchema(walk("output"), { schema: was, path: [] }, { schema: is });
  compareResults(before.document, after.document, old, now, found);
  compareWire(before.document, after.document, changed, old, now, found);
  return found;
}

const resultNames: Readonly<Record<string, string>> = { text: "a text", bytes: "bytes", nothing: "nothing" };

/** What kind of a result a method has, where that is no matter of its schema; and whether it may have none. */
function compareResults(before: unknown, after: unknown, old: Operation, now: Operation, found: Finding[]): void {
  const note = (what: string, kind: Finding["kind"]) =>
    found.push({ operation: now.name, where: "output", what, kind });
  const [was, is] = [returnsOf(before, old), returnsOf(after, now)];
  const [named, name] = [was, is].map((returns) => resultNames[returns] ?? "JSON");
  if (named !== name) {
    if (is === "nothing") note("nothing is returned any more", "breaking");
    else if (was === "nothing") note("a result is returned now", "addition");
    else note(`is ${name} instead of ${named}`, "breaking");
  }
  const [wasOptional, isOptional] = [successOf(before, old)?.isOptional, successOf(after, now)?.isOptional];
  if (isOptional && !wasOptional) note("may be undefined now", "breaking");
  if (wasOptional && !isOptional) note("is never undefined any more", "addition");
}

/** What only requests, answers and readers see of an operation. */
function compareWire(
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

  compareBodies(before, after, old, now, note);
  compareStyles(before, after, old, now, note);
  const [input, next] = [flatInput(before, old), flatInput(after, now)];
  for (const [name, is] of next) {
    const was = input.get(name);
    if (was === undefined) continue;
    if (was.place !== is.place)
      note(`input ${name}`, `is sent in the ${is.place} instead of in the ${was.place}`, "wire", true);
    if (!was.parameter || !is.parameter) continue;
    for (const key of differingKeys(was.parameter, is.parameter))
      if (!compared.has(key) && !textKeys.has(key)) note(`input ${name}`, `${key} differs on the wire`, "wire");
  }

  compareErrorCodes(
    get(old.operation, "x-cloudseal", "errorCodes"),
    get(now.operation, "x-cloudseal", "errorCodes"),
    note,
  );
  compareTraits(get(old.operation, "x-cloudseal"), get(now.operation, "x-cloudseal"), note);
  const success = successOf(before, old)?.status === successOf(after, now)?.status && successOf(after, now)?.status;
  compareAnswers(changed, old, now, success || undefined, note);
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

/** Members of a parameter that are compared with the input, or as its style. */
const compared = new Set("name in schema required deprecated style explode content x-cloudseal".split(" "));

type Note = (where: string, what: string, kind: Finding["kind"]) => void;

/** The media type of a body, and which of its members are files there. */
function compareBodies(before: unknown, after: unknown, old: Operation, now: Operation, note: Note): void {
  const read = (document: unknown, operation: Operation) => {
    const view = documentFor(document, "input");
    const body = bodyOf(view, operationFor(view, operation));
    const members = [...flatInput(document, operation)].filter(([, { place }]) => place === "body");
    return { body, files: new Map(members.map(([name, { schema }]) => [name, isBinary(view, schema, body)])) };
  };
  const [was, is] = [read(before, old), read(after, now)];
  if (!was.body || !is.body) return;
  const [type, next] = [was.body.contentType, is.body.contentType];
  if (type !== next) note("body", `is ${printable(next)} instead of ${printable(type)}`, "wire");
  for (const [name, takesBytes] of is.files)
    if (was.files.has(name) && was.files.get(name) !== takesBytes)
      note(
        `input ${printable(name)}`,
        takesBytes ? "takes bytes now" : "takes no bytes any more",
        takesBytes ? "addition" : "breaking",
      );
}

/** How lists and objects are written in parameters and forms. */
function compareStyles(before: unknown, after: unknown, old: Operation, now: Operation, note: Note): void {
  const read = (document: unknown, operation: Operation) =>
    new Map(
      styledParameters(document, operation).map(({ name, place, style }) => [`${place} ${name}`, { name, style }]),
    );
  const was = read(before, old);
  for (const [key, { name, style }] of read(after, now))
    if (was.has(key) && was.get(key)?.style !== style)
      note(`input ${printable(name)}`, `style ${fromTo(was.get(key)?.style, style)}`, "wire");
}

/** Failures are one error class to callers, whatever their bodies look like. */
function compareAnswers(
  changed: ReadonlySet<string>,
  old: Operation,
  now: Operation,
  success: string | undefined,
  note: Note,
): void {
  const [before, after] = [asObject(get(old.operation, "responses")), asObject(get(now.operation, "responses"))];
  for (const status of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [get(before, status), get(after, status)];
    if (was === undefined || is === undefined)
      note(`answer ${status}`, is === undefined ? "is gone" : "is new", "wire");
    else if (status === success) {
      if (differingKeys(was, is).includes("description"))
        note(`answer ${status}`, "is described in other words", "text");
      const types = [was, is].map((answer) => Object.keys(asObject(get(answer, "content"))).join(", "));
      if (types[0] && types[1] && types[0] !== types[1])
        note(`answer ${status}`, `is ${types[1]} instead of ${types[0]}`, "wire");
    } else if (
      differingKeys(without(was, textKeys), without(is, textKeys)).length > 0 ||
      [...referencesIn(is)].some((reference) => changed.has(reference))
    )
      note(`answer ${status}`, "differs", "wire");
    else if (differingKeys(was, is).length > 0) note(`answer ${status}`, "is described in other words", "text");
  }
}

/** Where requests go: method, path and constant headers. The openapi-fetch client names the document's path and method. */
function compareRoute(
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

/** Members of `x-cloudseal` that have a comparison of their own. */
const comparedTraits = new Set(["route", "errorCodes", "waiters", "pages"]);
/** What only people and the simulator read. */
const documentation = new Set(["page", "errata", "permission", "simulator", "noExamples"]);
const names: Record<string, string> = {
  rateLimit: "rate limit",
  idempotent: "safe to repeat",
  idempotencyToken: "idempotency token",
};

/** What an operation's `x-cloudseal` says of it. */
function compareTraits(
  before: unknown,
  after: unknown,
  note: (where: string, what: string, kind: Finding["kind"]) => void,
): void {
  for (const key of differingKeys(before, after)) {
    if (comparedTraits.has(key)) continue;
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
  const [pages, next] = [get(before, "pages"), get(after, "pages")];
  if (pages === undefined || next === undefined) return;
  for (const key of differingKeys(pages, next))
    note(
      "pages",
      `${printable(key)} ${fromTo(get(pages, key), get(next, key))}`,
      key === "items" ? "breaking" : "wire",
    );
}

const rate = (limit: unknown): string | undefined =>
  limit === undefined ? undefined : `${get(limit, "requests")} in a ${get(limit, "per")}`;
