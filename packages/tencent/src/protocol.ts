import type { Protocol } from "@cloudseal/core/protocol";
import { defaultCredentials } from "#default-credentials";
import type { Credentials } from "./credentials/keys.js";
import { check } from "./credentials/keys.js";
import { failure, requestId } from "./failure.js";
import { serialiseQuery } from "./query.js";
import { formatTimestamp, signParts } from "./signature.js";

/** Tencent Cloud's API 3.0 with TC3-HMAC-SHA256 signatures, for the generated clients. */
export const protocol: Protocol<Credentials> = {
  vendor: "tencent",
  defaultCredentials,
  check,
  secrets: ({ secretKey, token }) => [secretKey, token],
  signatureIn: ({ authorization }) => authorization?.split("Signature=")[1],
  ownHeaders: ["x-tc-timestamp", "x-tc-token", "x-tc-content-sha256"],
  serialiseQuery,
  prepareBody: withoutNulls,
  sign: (parts, { credentials, date, service, region }) =>
    signParts(parts, { credentials, timestamp: formatTimestamp(date), service, region }),
  requestId,
  failure,
};

/**
 * The same data without members that are null, as the vendor's SDKs send it: what Describe… returns, with null for what is not
 * set, can be given to Update…. A null in a list stays, for it has a place there.
 */
function withoutNulls(value: unknown): unknown {
  return hasNull(value) ? copy(value) : value;
}

function hasNull(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const isList = Array.isArray(value);
  for (const key in value) {
    const item = value[key];
    if (item === null ? !isList : hasNull(item)) return true;
  }
  return false;
}

function copy(value: unknown): unknown {
  if (!isPlain(value)) return value;
  if (Array.isArray(value)) return value.map(copy);
  const members = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(members.map(([key, item]) => [key, copy(item)]));
}

/** Not for what writes itself, such as a Date. */
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !("toJSON" in value);
