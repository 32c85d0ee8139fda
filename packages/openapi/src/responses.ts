import { documentFor, operationFor } from "./direction.js";
import { membersOf } from "./input.js";
import { asObject, get, type JsonObject } from "./json.js";
import { below, type Operation } from "./operations.js";
import { pathOf } from "./path.js";
import { joinPointer } from "./pointer.js";
import { type Located, locate, type OtherDocument } from "./reference.js";

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
    const contentType = Object.hasOwn(content, "application/json") ? "application/json" : Object.keys(content)[0];
    if (contentType === undefined) return { status, response };
    const media = asObject(content[contentType]);
    const schema = below(response, media.schema, ["content", contentType, "schema"]);
    return { status, response, body: { contentType, schema, media } };
  });

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
  const success = responsesOf(document, operationFor(document, operation)).find(({ status }) => status === "200");
  return schemaAt(document, success?.body?.schema.value, result);
}

/** The schema of a member inside an object's members; nothing where there is none. */
export const schemaAt = (document: unknown, schema: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, step) => membersOf(document, at)?.get(step)?.schema, schema);
