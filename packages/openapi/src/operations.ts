import { asList, asObject, asString, get, isObject, type JsonObject } from "./json.js";
import { type BodyKind, bodyKind } from "./media.js";
import { joinPointer } from "./pointer.js";
import { type Located, locate, type OtherDocument } from "./reference.js";

/** An operation of a document. */
export interface Operation {
  /** Its operationId; empty if it has none. */
  readonly name: string;
  /** Path in the document, which of a merged document may not be that on the wire: see {@link routeOf}. */
  readonly path: string;
  /** In lower case. */
  readonly method: string;
  /** JSON pointer to the operation object. */
  readonly pointer: string;
  /** The operation object. */
  readonly operation: JsonObject;
  /** The path item that it stands in. */
  readonly item: JsonObject;
}

/** @see https://spec.openapis.org/oas/v3.1.1#path-item-object */
const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** The operations of a document, in its order. */
export const operationsOf = (document: unknown): Operation[] =>
  Object.entries(asObject(get(document, "paths"))).flatMap(([path, value]) => {
    const item = asObject(value);
    return Object.entries(item)
      .filter(([method, operation]) => methods.has(method) && isObject(operation))
      .map(([method, operation]) => ({
        name: asString(get(operation, "operationId")) ?? "",
        path,
        method,
        pointer: joinPointer("/paths", path, method),
        operation: asObject(operation),
        item,
      }));
  });

/** `generateOnceTask` for `GenerateOnceTask`: what a client's method is called. A leading run of capitals is one word (`urlCheck`). */
export const methodName = (operation: string): string =>
  operation.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (start) => start.toLowerCase());

/** What the wire needs to know where an operation is. */
export interface Route {
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  /** Constant headers, by names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Constant parameters of the query. */
  readonly query: Readonly<Record<string, string>>;
}

/** The route of an operation of a merged document; without `x-cloudseal.route`, its own method and path. */
export function routeOf({ method, path, operation }: Operation): Route {
  const route = asObject(get(operation, "x-cloudseal", "route"));
  const headers = Object.entries(asObject(route.headers)).map(([name, text]) => [name.toLowerCase(), String(text)]);
  return {
    method: String(route.method ?? method).toUpperCase(),
    path: String(route.path ?? path),
    headers: Object.fromEntries(headers),
    query: Object.fromEntries(Object.entries(asObject(route.query)).map(([name, text]) => [name, String(text)])),
  };
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: "query" | "header" | "path" | "cookie";
  readonly required: boolean;
  /** JSON pointer to its entry in the list of parameters. */
  readonly pointer: string;
  /** Its schema, or that of its one media type; pointer and file are the schema's. */
  readonly schema: Located;
  /** The parameter object. */
  readonly parameter: JsonObject;
}

/** The parameters of an operation: its own and, unless it has one of the same name and place, those of its path item. */
export function parametersOf(
  document: unknown,
  { path, pointer, operation, item }: Operation,
  other?: OtherDocument,
): Parameter[] {
  const read = (list: unknown, at: string) =>
    asList(list).flatMap((value, index) => parameterAt(document, { value, pointer: joinPointer(at, index) }, other));
  const own = read(operation.parameters, joinPointer(pointer, "parameters"));
  const shared = read(item.parameters, joinPointer("/paths", path, "parameters"));
  const isOwn = (parameter: Parameter) => own.some((one) => one.name === parameter.name && one.in === parameter.in);
  return [...shared.filter((parameter) => !isOwn(parameter)), ...own];
}

const places = new Set(["query", "header", "path", "cookie"]);

function parameterAt(document: unknown, listed: Located, other: OtherDocument | undefined): Parameter[] {
  const found = locate(document, listed, other);
  const parameter = asObject(found.value);
  const { name, in: place } = parameter;
  if (typeof name !== "string" || !places.has(String(place))) return [];
  const [media] = Object.entries(asObject(parameter.content));
  const [holder, steps] = media ? [media[1], ["content", media[0], "schema"]] : [parameter, ["schema"]];
  return [
    {
      name,
      in: place as Parameter["in"],
      required: parameter.required === true,
      pointer: listed.pointer,
      schema: below(found, get(holder, "schema"), steps),
      parameter,
    },
  ];
}

/** The body of a request. */
export interface Body {
  readonly contentType: string;
  readonly kind: BodyKind;
  readonly required: boolean;
  readonly schema: Located;
  /** The media type object, which has the examples. */
  readonly media: JsonObject;
}

/** The body of an operation's request in its first media type, if it has one. */
export function bodyOf(document: unknown, { pointer, operation }: Operation, other?: OtherDocument): Body | undefined {
  const at = joinPointer(pointer, "requestBody");
  const body = locate(document, { value: operation.requestBody, pointer: at }, other);
  const [content] = Object.entries(asObject(get(body.value, "content")));
  if (!content) return undefined;
  const [contentType, media] = content;
  return {
    contentType,
    kind: bodyKind(contentType),
    required: get(body.value, "required") === true,
    schema: below(body, get(media, "schema"), ["content", contentType, "schema"]),
    media: asObject(media),
  };
}

/** A part of a value; inside another file it keeps the pointer that leads there. */
export const below = ({ pointer, file }: Located, value: unknown, steps: readonly (string | number)[]): Located =>
  file === undefined ? { value, pointer: joinPointer(pointer, ...steps) } : { value, pointer, file };
