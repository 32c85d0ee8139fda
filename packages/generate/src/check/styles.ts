import {
  bodyOf,
  exposedTypes,
  type Operation,
  resolve,
  type StyledParameter,
  styledParameters,
  styleOf,
} from "@cloudseal/openapi";
import type { Json, SpecSource } from "../read/spec-file.js";

/** What of the wire is a vendor's. */
export interface VendorWire {
  /** Lower-case names of the headers that its signer sets, which no parameter may be. */
  readonly ownHeaders: readonly string[];
  /** How the query has a list of 1 and 2 that is called a: `a=1&a=2`, as OpenAPI has it, or `a.1=1&a.2=2`. */
  readonly writesLists: string;
}

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
export function checkForm(file: SpecSource, at: Pointer, parameter: Json): void {
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
  file: SpecSource,
  document: Json,
  at: Pointer,
  operation: Operation,
  writesLists: string,
): void {
  const parameters: Json[] = operation.operation.parameters as Json[];
  for (const one of styledParameters(document, operation)) {
    const { name, place, types, style, holder } = one;
    const expected = expectedOf(document, one, writesLists);
    if (expected === undefined) continue;
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
        : [...at, "parameters", parameters.findIndex((listed) => resolve<Json>(document, listed).name === name)];
    const found = style === undefined ? "without a style" : `in style ${holder.style ?? style}`;
    throw file.error(where, expected, `${types.join(" or ")} ${name} ${found}`);
  }
}

/** What a parameter should be instead; nothing if it can be written. */
function expectedOf(
  document: Json,
  { place, types, style, schema }: StyledParameter,
  writesLists: string,
): string | undefined {
  const repeats = writesLists === "a=1&a=2";
  const json = `content application/json${place === "body" ? " (contentType in encoding)" : ""}`;
  const isObject = types.includes("object");
  if (style === "json") return undefined;
  if (style === "deep") return isObject && types.length === 1 ? undefined : "deepObject for an object only";
  if (isObject && (place === "header" || place === "path")) return "a text, a number, a boolean or a list of them";
  if (style === "flat") return repeats ? `a style of the vendor's, which writes lists as ${writesLists}` : undefined;
  if (isObject && (style !== undefined || repeats)) return `an object in style deepObject, or as JSON: ${json}`;
  if (!repeats && (style === undefined || style === "repeat"))
    return `how it is written, as the vendor does not repeat names: x-cloudseal: { style: flat } for ${writesLists}, style form with explode: false for a=1,2, or ${json}`;
  const items = exposedTypes(resolve(document, (schema as Json).items));
  return items.some((type) => /^(array|object)$/.test(type))
    ? `a list of strings, numbers or booleans, or JSON: ${json}`
    : undefined;
}
