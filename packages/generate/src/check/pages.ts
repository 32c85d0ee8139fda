import { exposedTypes, flatInput, type Pages, pagesOf, resolve, resultPath, resultSchema } from "@cloudseal/openapi";
import { pagerName } from "../model/model.js";
import type { Json, SpecFile } from "../read/spec-file.js";
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
  const positions = ["page", "offset"].filter((key) => pages[key] !== undefined);
  if (positions.length !== 1)
    throw file.error(
      at,
      "either page or offset, the parameter that tells where a page begins",
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
  const method = pagerName(spec.name);
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

function checkParameter(file: SpecFile, at: string[], parameters: Record<string, Json>, name: string): void {
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
  file: SpecFile,
  at: string[],
  document: Json,
  result: Json,
  path: readonly string[],
  what: string,
  types: string[],
): void {
  const found = exposedTypes(memberAt(file, at, document, result, path));
  if (found.length !== 1 || !types.includes(found[0] as string))
    throw file.error(at, `a path to ${what}`, found.join(" or ") || "no type");
}
