import type { Credentials } from "@cloudseal/alibaba";
import { assertCurrent, parseJsonObject } from "@cloudseal/core/credentials";

/**
 * The session in a response: `AccessKeyId`, `AccessKeySecret`, `SecurityToken`, and `Expiration` in ISO 8601.
 *
 * @param what names the response in errors
 * @param source names the session, with the role or the place that it is from
 * @throws Error that names the member that is missing or wrong, never a value; Error that names `source` if it has expired
 */
export function sessionOf(members: unknown, what: string, source: string): Credentials {
  const read = (name: string): string => {
    const value = (members as Record<string, unknown> | null | undefined)?.[name];
    // What a header can carry.
    if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return value;
    throw new Error(`${what} has no ${name} that is a text without spaces`);
  };
  const session = {
    accessKeyId: read("AccessKeyId"),
    accessKeySecret: read("AccessKeySecret"),
    securityToken: read("SecurityToken"),
    expiration: parseExpiration(read("Expiration"), what),
  };
  assertCurrent(session.expiration, source);
  return session;
}

/** @throws Error when the text is no date and time in ISO 8601 */
export function parseExpiration(text: string, what: string): Date {
  const date = new Date(/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? text : Number.NaN);
  if (Number.isNaN(date.getTime()))
    throw new Error(`${what} has an expiration that is no date of the form 2026-01-31T12:00:00Z`);
  return date;
}

/**
 * What may be shown of a response that is not a success: its status, its code and the id of the request. Not its message, which
 * may quote what it was sent.
 */
export function rejection(status: number, body: string): string {
  let members: Record<string, unknown> = {};
  try {
    members = parseJsonObject(body, "the response");
  } catch {}
  const { Code: code, RequestId: requestId } = members;
  const parts = [`HTTP ${status}`];
  if (typeof code === "string" && /^[A-Za-z]+(\.[A-Za-z]+)*$/.test(code) && code.length <= 64) parts.push(code);
  if (typeof requestId === "string" && /^[0-9A-Fa-f-]{36}$/.test(requestId)) parts.push(`request ${requestId}`);
  return parts.join(", ");
}
