import { membersOf } from "./input.js";
import { asObject, get, type JsonObject } from "./json.js";
import { mediaKind } from "./media.js";
import { bodyOf, type Operation, parametersOf } from "./operations.js";
import { locate, type OtherDocument } from "./reference.js";
import { typesOf } from "./values.js";

/**
 * How a list or an object is written in a query or a form: as JSON; with commas, spaces or bars between its items; as
 * `name[key]`; `repeat` as a parameter for each item; `flat` as `Name.1.Key`.
 */
export type ParameterStyle = "json" | "comma" | "space" | "pipe" | "deep" | "repeat" | "flat";

/**
 * The style that a parameter object, or an entry of a form's `encoding`, says; nothing if it says none.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#style-values
 */
export function styleOf(holder: unknown): ParameterStyle | undefined {
  const { content, contentType, style, explode, in: place } = asObject(holder);
  const [media = contentType] = Object.keys(asObject(content));
  if (typeof media === "string") return mediaKind(media) === "json" ? "json" : undefined;
  const own = get(holder, "x-cloudseal", "style");
  if (own === "flat") return "flat";
  if (style === "spaceDelimited") return "space";
  if (style === "pipeDelimited") return "pipe";
  if (style === "deepObject") return "deep";
  if (place === "header" || place === "path") return "comma";
  if (style === "form" || explode !== undefined) return explode === false ? "comma" : "repeat";
  return undefined;
}

/** A parameter, or a member of a form, that is a list or an object, or says that it is JSON. */
export interface StyledParameter {
  readonly name: string;
  readonly place: "query" | "header" | "path" | "body";
  readonly types: readonly string[];
  readonly schema: unknown;
  /** Nothing where the spec does not say it. */
  readonly style: ParameterStyle | undefined;
  /** The parameter object, or the entry of `encoding`. */
  readonly holder: JsonObject;
}

/** What of an operation's input has a style. */
export function styledParameters(document: unknown, operation: Operation, other?: OtherDocument): StyledParameter[] {
  const found = parametersOf(document, operation, other).map(({ name, in: place, schema, parameter }) => ({
    name,
    place: place as StyledParameter["place"],
    schema: locate(document, schema, other).value,
    holder: parameter,
  }));
  const body = bodyOf(document, operation, other);
  if (body?.kind === "form")
    for (const [name, { schema }] of membersOf(document, body.schema.value) ?? [])
      found.push({
        name,
        place: "body",
        schema: locate(document, { value: schema, pointer: "" }, other).value,
        holder: asObject(get(body.media, "encoding", name)),
      });
  return found
    .map((one) => ({ ...one, types: shapesOf(document, one.schema), style: styleOf(one.holder) }))
    .filter(({ types, style }) => types.length > 0 || style === "json");
}

/** Which of list and object a value may be. */
const shapesOf = (document: unknown, schema: unknown): string[] => {
  const types = typesOf(schema).filter((type) => type === "array" || type === "object");
  return types.length === 0 && membersOf(document, schema) ? ["object"] : types;
};
