import { get, mediaKind, membersOf, type ParameterStyle, resolve } from "@cloudseal/openapi";
import { type Part, readMultipart, utf8 } from "../http/multipart.js";
import { readJson, readText, type WireRequest } from "../http/request.js";
import type { Operation } from "../operation.js";
import { declared } from "../schema/declared.js";
import { coerce } from "../schema/unflatten.js";
import { type Input, readParameters } from "./input.js";

type Pairs = readonly [name: string, text: string][];

/** Puts the pairs of a query or a form together in the vendor's way. @param schemaOf that of a parameter, if it is declared */
export type Unite = (pairs: Pairs, schemaOf: (name: string) => unknown) => Record<string, unknown>;

/**
 * The input of an operation as the spec says that it travels: each parameter in its style, the body in its media type.
 *
 * @throws SyntaxError for a malformed body or parameter
 */
export function readInput(request: WireRequest, operation: Operation, unite: Unite): Input {
  const { parameters, body, query: constants } = operation;
  const input = readParameters(request, operation);
  const schemaOf = (name: string) =>
    parameters.find((parameter) => parameter.in === "query" && parameter.name === name)?.schema.value;
  const pairs = [...new URLSearchParams(request.query)].filter(([name]) => !Object.hasOwn(constants, name));
  const query = readPairs(operation, "query", pairs, schemaOf, unite);
  const given = body && readBody(request, operation, unite);
  return given === undefined ? { ...input, query } : { ...input, query, body: given };
}

/** The body by its media type; nothing for an empty one. */
function readBody(request: WireRequest, operation: Operation, unite: Unite): unknown {
  const { document, body } = operation;
  if (!body || request.body.length === 0) return undefined;
  if (body.kind === "json") return readJson(readText(request.body));
  if (body.kind === "text") return readText(request.body);
  // Bytes that a schema sees are a text of as many characters.
  if (body.kind === "bytes") return Array.from(request.body, (byte) => String.fromCharCode(byte)).join("");
  const members = membersOf(document, body.schema.value);
  const schemaOf = (name: string) => members?.get(name)?.schema;
  if (body.kind === "form")
    return readPairs(operation, "body", [...new URLSearchParams(readText(request.body))], schemaOf, unite);
  const values: Record<string, unknown> = {};
  for (const part of readMultipart(request.body, request.headers["content-type"] ?? "")) {
    const { types, items } = declared(document, schemaOf(part.name));
    const isList = types.has("array");
    const value = partValue(document, part, isList ? items : schemaOf(part.name));
    values[part.name] = isList ? [...((values[part.name] as unknown[] | undefined) ?? []), value] : value;
  }
  return values;
}

/** A file by its schema, else what its media type says; without one it is a text. */
function partValue(document: Operation["document"], { type, text }: Part, schema: unknown): unknown {
  const isFile = get(resolve(document, schema), "format") === "binary";
  const kind = isFile ? "bytes" : mediaKind(type ?? "text/plain");
  if (kind === "json") return readJson(utf8(text));
  return kind === "text" ? coerce(document, schema, utf8(text)) : text;
}

/** Those that have a style by it, all others in the vendor's way. */
function readPairs(
  { document, styled }: Operation,
  place: string,
  pairs: Pairs,
  schemaOf: (name: string) => unknown,
  unite: Unite,
): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  let rest = pairs;
  for (const { name, place: of, style, schema } of styled) {
    if (of !== place || style === undefined || style === "flat" || style === "repeat") continue;
    const isOf = ([found]: readonly [string, string]) =>
      style === "deep" ? found.startsWith(`${name}[`) && found.endsWith("]") : found === name;
    const found = rest.filter(isOf);
    rest = rest.filter((pair) => !isOf(pair));
    if (found.length > 0) own[name] = readStyle(document, name, style, schema, found);
  }
  return { ...unite(rest, schemaOf), ...own };
}

const separators: Partial<Record<ParameterStyle, string>> = { comma: ",", space: " ", pipe: "|" };

function readStyle(
  document: Operation["document"],
  name: string,
  style: ParameterStyle,
  schema: unknown,
  pairs: Pairs,
): unknown {
  const [[, text] = ["", ""], another] = pairs;
  if (another && style !== "deep") throw new SyntaxError(`${name} stands there twice`);
  if (style === "json") return readJson(text);
  const { items, members } = declared(document, schema);
  if (style !== "deep") return text.split(separators[style] ?? ",").map((item) => coerce(document, items, item));
  const values: Record<string, unknown> = {};
  for (const [full, text] of pairs) {
    const key = full.slice(name.length + 1, -1);
    const member = members.get(key);
    const { types, items } = declared(document, member);
    if (!types.has("array")) values[key] = coerce(document, member, text);
    else values[key] = [...((values[key] as unknown[] | undefined) ?? []), coerce(document, items, text)];
  }
  return values;
}

/** A list repeats its name; what is not declared is left out. */
export const uniteRepeated =
  (document: Operation["document"]): Unite =>
  (pairs, schemaOf) => {
    const values: Record<string, unknown> = {};
    for (const name of new Set(pairs.map(([name]) => name))) {
      const schema = schemaOf(name);
      if (schema === undefined) continue;
      const { types, items } = declared(document, schema);
      const texts = pairs.filter(([other]) => other === name).map(([, text]) => text);
      values[name] = types.has("array")
        ? texts.map((text) => coerce(document, items, text))
        : coerce(document, schema, texts[0] ?? "");
    }
    return values;
  };
