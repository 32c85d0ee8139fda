import type { Protocol } from "@cloudseal/core";
import { defaultCredentials } from "#default-credentials";
import { check } from "./check.js";
import type { Credentials } from "./credentials.js";
import { failure } from "./failure.js";
import { formatTimestamp } from "./format-timestamp.js";
import { serialiseQuery } from "./serialise-query.js";
import { signParts } from "./sign-parts.js";

/** Alibaba Cloud's RPC protocol with ACS3-HMAC-SHA256 signatures, for the generated clients. */
export const protocol: Protocol<Credentials> = {
  vendor: "alibaba",
  defaultCredentials,
  check,
  secrets: ({ accessKeySecret, securityToken }) => [accessKeySecret, securityToken],
  ownHeaders: [
    "x-acs-accesskey-id",
    "x-acs-content-sha256",
    "x-acs-date",
    "x-acs-security-token",
    "x-acs-signature-nonce",
  ],
  serialiseQuery,
  sign: (parts, { credentials, date, nonce }) =>
    signParts(parts, { credentials, timestamp: formatTimestamp(date), nonce }),
  failure,
};
