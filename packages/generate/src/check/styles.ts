import { bodyOf, exposedTypes, type Operation, resolve, styledParameters, styleOf } from "@cloudseal/openapi";
import type { Json, SpecFile } from "../read/spec-file.js";

type Pointer = (string | number)[];

/** The styles of OpenAPI that a client writes, by place. @see https://spec.openapis.org/oas/v3.1.1#style-values */
const stylesAt: Readonly<Record<string, readonly string[]>> = {
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  path: ["simple"],
};

/**
 * Checks that a parameter is written in a way that a client knows.
 *
 * @throws SpecError if it is not
 */
export function checkForm(file: SpecFile, at: Pointer, parameter: Json): void {
  const { name, in: place, style, content } = parameter;
  if (place === "cookie") throw file.error(at, "a path, query or header parameter", `${place} ${name}`);
  if (content !== undefined && (place !== "query" || styleOf(parameter) !== "json" || Object.keys(content).length > 1))
    throw file.error(
      [...at, "content"],
      "a schema, or in the query the one media type application/json",
      `${place} ${name}`,
    );
  const known = stylesAt[place] ?? [];
  if (style !== undefined && !known.includes(style))
    throw file.error([...at, "style"], `one of the styles ${known.join(", ")}`, String(style));
}

/**
 * Checks that lists and objects in the query, in a form, in a header or in the path say how they are written. Where the spec
 * says nothing, OpenAPI means a parameter for each item, which the vendor may write in another way.
 *
 * @param writesLists the vendor's own way
 * @throws SpecError for the first that does not
 */
export function checkStyles(
  file: SpecFile,
  document: Json,
  at: Pointer,
  operation: Operation,
  writesLists: string,
): void {
  const repeats = writesLists === "a=1&a=2";
  const parameters: Json[] = operation.operation.parameters as Json[];
  for (const { name, place, types, style, holder, schema } of styledParameters(document, operation)) {
    const where =
      place === "body"
        ? [
            ...at,
            "requestBody",
            "content",
            bodyOf(document, operation)?.contentType ?? "",
            "schema",
            "properties",
            name,
          ]
        : [...at, "parameters", parameters.findIndex((one) => resolve<Json>(document, one).name === name)];
    const refuse = (expected: string) => {
      const found = style === undefined ? "without a style" : `in style ${holder.style ?? style}`;
      throw file.error(where, expected, `${types.join(" or ")} ${name} ${found}`);
    };
    const json = `content application/json${place === "body" ? " (contentType in encoding)" : ""}`;
    const isObject = types.includes("object");
    if (style === "json") continue;
    if (style === "deep" && (!isObject || types.length > 1)) refuse("deepObject for an object only");
    if (style === "deep") continue;
    if (isObject && (place === "header" || place === "path")) refuse("a text, a number, a boolean or a list of them");
    if (isObject && style !== "flat" && (style !== undefined || repeats))
      refuse(`an object in style deepObject, or as JSON: ${json}`);
    if (style === "flat" && repeats) refuse(`a style of the vendor's, which writes lists as ${writesLists}`);
    if ((style === undefined || style === "repeat") && !repeats)
      refuse(
        `how it is written, as the vendor does not repeat names: x-cloudseal: { style: flat } for ${writesLists}, style form with explode: false for a=1,2, or ${json}`,
      );
    const items = exposedTypes(resolve(document, (schema as Json).items));
    if (style !== "flat" && items.some((type) => /^(array|object)$/.test(type)))
      refuse(`a list of strings, numbers or booleans, or JSON: ${json}`);
  }
}
