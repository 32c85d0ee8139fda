import { parseJsonObject } from "@cloudseal/core/credentials";

/**
 * What may be told of an answer that is no success: its status, its code and the id of the request. Not its message, which
 * may quote what it was sent.
 */
export function refusal(status: number, body: string): string {
  let members: Record<string, unknown> = {};
  try {
    members = parseJsonObject(body, "the answer");
  } catch {}
  const { Code: code, RequestId: requestId } = members;
  const parts = [`HTTP ${status}`];
  if (typeof code === "string" && /^[A-Za-z]+(\.[A-Za-z]+)*$/.test(code) && code.length <= 64) parts.push(code);
  if (typeof requestId === "string" && /^[0-9A-Fa-f-]{36}$/.test(requestId)) parts.push(`request ${requestId}`);
  return parts.join(", ");
}
