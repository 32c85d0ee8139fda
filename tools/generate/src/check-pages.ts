import type { OperationSpec } from "./load-service.js";
import { memberAt } from "./member-at.js";
import { type PagesModel, pagesModel } from "./pages-model.js";
import { deref } from "./pointer.js";
import { resultSchema } from "./result-schema.js";
import type { Json, SpecFile } from "./spec-file.js";
import { typesOf } from "./types-of.js";

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

  const parameters = parametersOf(document, operation);
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

  const model = pagesModel(document, operation, service["x-cloudseal"].result, parameters) as PagesModel;
  const result = resultSchema(document, operation, service["x-cloudseal"].result);
  checkResult(file, [...at, "items"], document, result, model.items, "a list", ["array"]);
  if (model.total)
    checkResult(file, [...at, "total"], document, result, model.total, "a number", ["integer", "number"]);
  const other = seen.get(model.methodName);
  if (other) throw file.error(at, `a name that no operation or waiter has, unlike that in ${other}`, model.methodName);
  return model.methodName;
}

/** Schemas of an operation's parameters and of the members of its body, by name. */
function parametersOf(document: Json, operation: Json): Record<string, Json> {
  const parameters = (operation.parameters ?? [])
    .map((parameter: Json) => deref(document, parameter))
    .filter((parameter: Json) => parameter.in !== "path");
  const body = deref(document, operation.requestBody?.content?.["application/json"]?.schema);
  return {
    ...Object.fromEntries(parameters.map(({ name, schema }: Json) => [name, deref(document, schema)])),
    ...body?.properties,
  };
}

function checkParameter(file: SpecFile, at: string[], parameters: Record<string, Json>, name: string): void {
  if (!Object.hasOwn(parameters, name))
    throw file.error(at, `a parameter (there are ${Object.keys(parameters).join(", ") || "none"})`, name);
  const types = typesOf(parameters[name]);
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
  path: string[],
  what: string,
  types: string[],
): void {
  const found = typesOf(memberAt(file, at, document, result, path));
  if (found.length !== 1 || !types.includes(found[0] as string))
    throw file.error(at, `a pointer to ${what}`, found.join(" or ") || "no type");
}
