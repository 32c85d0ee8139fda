import { documentFor, operationFor } from "./direction.js";
import { membersOf } from "./input.js";
import { asObject, get, type JsonObject } from "./json.js";
import { type MediaKind, mediaKind } from "./media.js";
import { below, type Operation } from "./operations.js";
import { pathOf } from "./path.js";
import { joinPointer } from "./pointer.js";
import { type Located, locate, type OtherDocument, resolve } from "./reference.js";
import { typesOf } from "./values.js";

/** A response of an operation. */
export interface Response {
  /** `200`, `4XX`, `default`. */
  readonly status: string;
  /** The response object. */
  readonly response: Located;
  /** Its body, if one is documented: in JSON, else in the first media type. */
  readonly body?: { readonly contentType: string; readonly schema: Located; readonly media: JsonObject };
}

/** The responses of an operation, in the document's order. */
export const responsesOf = (document: unknown, operation: Operation, other?: OtherDocument): Response[] =>
  Object.entries(asObject(operation.operation.responses)).map(([status, value]) => {
    const pointer = joinPointer(operation.pointer, "responses", status);
    const response = locate(document, { value, pointer }, other);
    const content = asObject(get(response.value, "content"));
    const types = Object.keys(content);
    const contentType = types.find((type) => mediaKind(type) === "json") ?? types[0];
    if (contentType === undefined) return { status, response };
    const media = asObject(content[contentType]);
    const schema = below(response, media.schema, ["content", contentType, "schema"]);
    return { status, response, body: { contentType, schema, media } };
  });

/** What a success of an operation is. */
export interface Success {
  /** `200`, `201`, `2XX`; that of the body, if one has a body. */
  readonly status: string;
  /** Its body in the media type that counts; nothing where none is documented. */
  readonly body?: NonNullable<Response["body"]>;
  /** The kind of that body. */
  readonly kind?: MediaKind;
  /** Whether another success has no body: a 204 beside a 200. */
  readonly isOptional: boolean;
  /** All responses of a success. */
  readonly all: readonly Response[];
}

/** The success of an operation: its responses 200 to 299, and `2XX`; nothing if there is none. */
export function successOf(document: unknown, operation: Operation, other?: OtherDocument): Success | undefined {
  const all = responsesOf(document, operation, other).filter(({ status }) => /^2(\d\d|XX)$/.test(status));
  const [first = all[0], ...others] = all.filter(({ body }) => body);
  if (!first) return undefined;
  const { status, body } = first;
  if (!body) return { status, isOptional: false, all };
  const kind = mediaKind(body.contentType, locate(document, body.schema, other).value);
  return { status, body, kind, isOptional: others.length + 1 < all.length, all };
}

/**
 * What a method returns: an object, or what its name says. `any` is JSON of whatever form, `nothing` a success without a
 * documented body.
 */
export type Returns = "object" | "list" | "any" | "text" | "bytes" | "nothing";

/** What a method of the operation returns. @param result path to the result in the body of a success */
export function returnsOf(
  document: unknown,
  operation: Operation,
  result: readonly string[] = resultPath(document),
): Returns {
  const { kind } = successOf(document, operation) ?? {};
  if (kind === undefined) return "nothing";
  if (kind !== "json") return kind;
  const schema = resultSchema(document, operation, result);
  const types = typesOf(resolve(document, schema));
  if (types.join() === "array") return "list";
  return types.join() === "object" || membersOf(document, schema) ? "object" : "any";
}

/** The path to what a method returns in the body of a success; empty for all of it. */
export const resultPath = (document: unknown): string[] => pathOf(get(document, "x-cloudseal", "result"));

/**
 * The schema of what a method returns; nothing if a success has no documented body.
 *
 * @param result path to the result in the body of a success, which the merged document says
 */
export function resultSchema(
  whole: unknown,
  operation: Operation,
  result: readonly string[] = resultPath(whole),
): unknown {
  const document = documentFor(whole, "output");
  const { kind, body } = successOf(document, operationFor(document, operation)) ?? {};
  if (kind !== "json") return undefined;
  // Without a schema it is JSON of whatever form.
  return schemaAt(document, body?.schema.value ?? (result.length === 0 ? true : undefined), result);
}

/** The schema of a member inside an object's members; nothing where there is none. */
export const schemaAt = (document: unknown, schema: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, step) => membersOf(document, at)?.get(step)?.schema, schema);
