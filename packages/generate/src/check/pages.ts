import {
  exposedTypes,
  flatInput,
  type Pages,
  pagesOf,
  resolve,
  resultPath,
  resultSchema,
  type TokenPages,
  tokenPagesOf,
} from "@cloudseal/openapi";
import { pagerName } from "../model/model.js";
import type { Json, SpecSource } from "../read/spec-file.js";
import type { OperationSpec } from "./operation.js";
import { memberAt } from "./waiters.js";

/**
 * Checks how the result of an operation comes in pages.
 *
 * @param service the service's document
 * @param seen names of the methods so far, with their files
 * @returns the name of the method that walks through them, if they do
 * @throws SpecError for the first thing that is wrong
 */
export function checkPages(spec: OperationSpec, service: Json, seen: ReadonlyMap<string, string>): string | undefined {
  const { file, document, operation } = spec;
  const { pages, idempotent } = operation["x-cloudseal"];
  if (!pages) return undefined;
  const at = ["paths", spec.path, spec.method, "x-cloudseal", "pages"];
  if (!idempotent)
    throw file.error(at, "idempotent: true, as who walks through pages repeats the call", "idempotent: false");
  if (pages.token !== undefined) return checkTokenPages(spec, service, seen);
  for (const key of ["size", "defaultSize"])
    if (pages[key] === undefined) throw file.error(at, `the key ${key}`, "none");
  const positions = ["page", "offset"].filter((key) => pages[key] !== undefined);
  if (positions.length !== 1)
    throw file.error(
      at,
      "one of page, offset and token, the parameter that tells where a page begins",
      positions.join(" and ") || "neither",
    );

  const parameters = inputOf(spec);
  const [position = ""] = positions;
  for (const key of [position, "size"]) checkParameter(file, [...at, key], parameters, pages[key]);
  if (pages.size === pages[position])
    throw file.error([...at, "size"], `another parameter than ${position}`, pages.size);
  const { minimum = 1, maximum = Number.POSITIVE_INFINITY } = parameters[pages.size];
  if (pages.defaultSize < minimum || pages.defaultSize > maximum)
    throw file.error(
      [...at, "defaultSize"],
      `a size that ${pages.size} may have, ${minimum} to ${maximum}`,
      String(pages.defaultSize),
    );

  const model = pagesOf(operation) as Pages;
  const result = resultSchema(document, spec, resultPath(service));
  checkResult(file, [...at, "items"], document, result, model.items, "a list", ["array"]);
  if (model.total)
    checkResult(file, [...at, "total"], document, result, model.total, "a number", ["integer", "number"]);
  return ownName(spec, at, seen);
}

/** Checks how each page of a result names the next. */
function checkTokenPages(spec: OperationSpec, service: Json, seen: ReadonlyMap<string, string>): string {
  const { file, document, operation } = spec;
  const at = ["paths", spec.path, spec.method, "x-cloudseal", "pages"];
  const { pages } = operation["x-cloudseal"];
  for (const key of ["page", "offset", "first", "defaultSize", "total"])
    if (pages[key] !== undefined) throw file.error([...at, key], "nothing of pages that are counted beside token", key);
  if (pages.next === undefined) throw file.error(at, "the key next beside token", "none");
  const parameters = inputOf(spec);
  for (const key of ["token", "size"])
    if (pages[key] !== undefined) checkParameter(file, [...at, key], parameters, pages[key]);
  const { items, next } = tokenPagesOf(operation) as TokenPages;
  const result = resultSchema(document, spec, resultPath(service));
  checkResult(file, [...at, "items"], document, result, items, "a list", ["array"]);
  checkResult(file, [...at, "next"], document, result, next, "a token", ["string", "integer"]);
  return ownName(spec, at, seen);
}

function ownName({ file, name }: OperationSpec, at: string[], seen: ReadonlyMap<string, string>): string {
  const method = pagerName(name);
  const other = seen.get(method);
  if (other) throw file.error(at, `a name that no operation or waiter has, unlike that in ${other}`, method);
  return method;
}

/** Schemas of what a caller gives by name, but for what is in the path. */
const inputOf = (spec: OperationSpec): Record<string, Json> =>
  Object.fromEntries(
    [...flatInput(spec.document, spec)]
      .filter(([, { place }]) => place !== "path")
      .map(([name, { schema }]) => [name, resolve(spec.document, schema)]),
  );

function checkParameter(file: SpecSource, at: string[], parameters: Record<string, Json>, name: string): void {
  if (!Object.hasOwn(parameters, name))
    throw file.error(at, `a parameter (there are ${Object.keys(parameters).join(", ") || "none"})`, name);
  const types = exposedTypes(parameters[name]);
  if (types.join() !== "integer" && types.join() !== "string")
    throw file.error(
      at,
      "a parameter that is an integer, or a text with one",
      `${name}: ${types.join(" or ") || "no type"}`,
    );
}

function checkResult(
  file: SpecSource,
  at: string[],
  document: Json,
  result: Json,
  path: readonly string[],
  what: string,
  types: string[],
): void {
  // Without a list there are no items, as on an empty page.
  const found = exposedTypes(memberAt(file, at, document, result, path)).filter((type) => type !== "null");
  if (found.length !== 1 || !types.includes(found[0] as string))
    throw file.error(at, `a path to ${what}`, found.join(" or ") || "no type");
}
