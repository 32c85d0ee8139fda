import type { Protocol } from "@cloudseal/core";
import { defaultCredentials } from "#default-credentials";
import { check } from "./check.js";
import type { Credentials } from "./credentials.js";
import { failure } from "./failure.js";
import { serialiseQuery } from "./query.js";
import { formatTimestamp, signParts } from "./signature.js";

/** Alibaba Cloud's RPC protocol with ACS3-HMAC-SHA256 signatures, for the generated clients. */
export const protocol: Protocol<Credentials> = {
  vendor: "alibaba",
  defaultCredentials,
  check,
  secrets: ({ accessKeySecret, securityToken }, signed) => [
    accessKeySecret,
    securityToken,
    signed?.authorization?.split("Signature=")[1],
  ],
  ownHeaders: [
    "x-acs-content-sha256",
    "x-acs-date",
    "x-acs-signature-nonce",
    "x-acs-accesskey-id",
    "x-acs-security-token",
  ],
  serialiseQuery,
  sign: (parts, { credentials, date, nonce }) =>
    signParts(parts, { credentials, timestamp: formatTimestamp(date), nonce }),
  failure,
};
