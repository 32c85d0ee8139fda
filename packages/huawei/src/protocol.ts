import type { Protocol } from "@cloudseal/core/protocol";
import { completeCredentials, defaultCredentials } from "#default-credentials";
import type { Credentials } from "./credentials/keys.js";
import { check } from "./credentials/keys.js";
import { failure, requestId } from "./failure.js";
import { serialiseQuery } from "./query.js";
import { formatTimestamp, signParts } from "./signature.js";

/** Huawei Cloud's REST protocol with SDK-HMAC-SHA256 signatures or user tokens, for the generated clients. */
export const protocol: Protocol<Credentials> = {
  vendor: "huawei",
  defaultCredentials,
  check,
  completeCredentials,
  secrets: ({ sk, securityToken, authToken }) => [sk, securityToken, authToken],
  signatureIn: ({ authorization }) => authorization?.split("Signature=")[1],
  ownHeaders: ["x-sdk-date", "x-sdk-content-sha256", "x-security-token", "x-auth-token", "x-project-id"],
  // The vendor's SDKs send it with every request, also without a body.
  headers: () => ({ "content-type": "application/json" }),
  serialiseQuery,
  sign: (parts, { credentials, date }) => signParts(parts, { credentials, timestamp: formatTimestamp(date) }),
  // Its quotas are per minute, and repeated requests count against them.
  throttleDelay: 10_000,
  requestId,
  failure,
};
