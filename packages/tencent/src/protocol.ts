import type { Protocol } from "@cloudseal/core";
import { defaultCredentials } from "#default-credentials";
import { check } from "./check.js";
import type { Credentials } from "./credentials.js";
import { failure } from "./failure.js";
import { formatTimestamp } from "./format-timestamp.js";
import { serialiseQuery } from "./serialise-query.js";
import { signParts } from "./sign-parts.js";
import { withoutNulls } from "./without-nulls.js";

/** Tencent Cloud's API 3.0 with TC3-HMAC-SHA256 signatures, for the generated clients. */
export const protocol: Protocol<Credentials> = {
  vendor: "tencent",
  defaultCredentials,
  check,
  secrets: ({ secretKey, token }) => [secretKey, token],
  ownHeaders: ["x-tc-content-sha256", "x-tc-timestamp", "x-tc-token"],
  serialiseQuery,
  prepareBody: withoutNulls,
  sign: (parts, { credentials, date, service, region }) =>
    signParts(parts, { credentials, timestamp: formatTimestamp(date), service, region }),
  failure,
};
