import { isObject, type JsonObject, type Located } from "@cloudseal/openapi";
import { unknownMembers } from "../handle/input.js";
import { nearestHint } from "../nearest-hint.js";
import type { Operation } from "../operation.js";
import { maxProblems } from "../schema/context.js";
import type { Validate } from "../schema/validate.js";
import type { Vendor, VendorResponse } from "../vendors/vendor.js";
import type { OwnResponse } from "./injection.js";

/** A response of the caller's own as the vendor would send it: with a request id, where the caller left that out. */
export function completed(operation: Operation, vendor: Vendor, own: OwnResponse, id: string): VendorResponse {
  const { body, status = operation.success.status, headers } = own;
  const isSentAsIs = own.check === false || !isObject(body);
  const ofVendor = vendor.succeed(isSentAsIs ? undefined : body, id);
  const type = body !== undefined && { "content-type": contentTypeOf(operation, body, status) };
  return {
    status,
    headers: { ...ofVendor.headers, ...type, ...lowerCase(headers) },
    body: isSentAsIs ? body : overlaid(ofVendor.body, body),
  };
}

const isRaw = (body: unknown): body is string | Uint8Array => typeof body === "string" || body instanceof Uint8Array;

/** Whether the operation documents text or bytes for the status. */
const documentsRaw = ({ success }: Operation, status: number): boolean =>
  status === success.status && (success.returns === "text" || success.returns === "bytes");

function contentTypeOf(operation: Operation, body: unknown, status: number): string {
  const { contentType } = operation.success;
  const isOfSuccess = status === operation.success.status && documentsRaw(operation, status) === isRaw(body);
  if (isOfSuccess && contentType !== undefined) return contentType;
  if (!isRaw(body)) return "application/json";
  return typeof body === "string" ? "text/plain;charset=utf-8" : "application/octet-stream";
}

/** @throws TypeError if the operation documents no such response, or the body does not fit it */
export function checkOwnResponse(own: OwnResponse, operation: Operation, vendor: Vendor, validate: Validate): void {
  if (own.check === false) return;
  const { status, body } = completed(operation, vendor, own, vendor.requestId());
  const schemas = responseSchemas(operation, vendor, status);
  const turnOff = "or send it as it is by { check: false }";
  const what = `the injected response ${status} of ${operation.id}`;
  if (documentsRaw(operation, status)) {
    if (isRaw(body)) return;
    throw new TypeError(
      `${what} is ${body === undefined ? "nothing" : "JSON"}, but the operation documents ${operation.success.contentType}: give a string or bytes, ${turnOff}`,
    );
  }
  if (schemas.length === 0) {
    if (body === undefined) return;
    const known = Object.keys(operation.responses).join(", ") || "none";
    throw new TypeError(
      `${what} is not documented with JSON; statuses that are: ${known}; use one of them, ${turnOff}`,
    );
  }
  if (body === undefined)
    throw new TypeError(`${what} has no body, but the operation documents one: give it, ${turnOff}`);
  if (isRaw(body))
    throw new TypeError(`${what} is ${describe(body)}, but the operation documents JSON: give its value, ${turnOff}`);
  // It must fit one of them; if it fits none, the one of the status tells why.
  const [problems = []] = schemas
    .map((schema) => problemsOf(operation, schema, body, validate))
    .sort((a, b) => Math.sign(a.length) - Math.sign(b.length));
  if (problems.length > 0)
    throw new TypeError(`${what} does not fit its schema: ${problems.join("; ")}. Correct the body, ${turnOff}`);
}

const describe = (body: string | Uint8Array) => (typeof body === "string" ? "a string" : "bytes");

/** What is wrong with a body: violations of its schema, and members that nobody documents. */
function problemsOf({ document }: Operation, schema: Located, body: unknown, validate: Validate): string[] {
  const unknown = unknownMembers(document, schema.value, body, maxProblems).map(
    ({ path, name, declared }) => `${path} is not documented${nearestHint(name, declared)}`,
  );
  return [...validate(document, schema.pointer, body, "").map(({ message }) => message), ...unknown].slice(
    0,
    maxProblems,
  );
}

/** The schemas of which the body of such a response must fit one. */
export function responseSchemas({ responses }: Operation, { codes }: Vendor, status: number): Located[] {
  const ofStatus = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  // Some vendors send errors with status 200: their schema stands under `default`.
  const mayFail = status >= 300 || status === codes.invalid.status;
  const ofErrors = mayFail && (!ofStatus || status < 300) ? responses.default : undefined;
  return [ofStatus, ofErrors].filter((schema) => schema !== undefined);
}

/** A value with the members of another over its own, at every depth. */
function overlaid(below: unknown, above: unknown): unknown {
  if (!isObject(below) || !isObject(above)) return above;
  const members = Object.entries(above).map(([name, value]) => [name, overlaid(below[name], value)]);
  return { ...below, ...(Object.fromEntries(members) as JsonObject) };
}

const lowerCase = (headers: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
