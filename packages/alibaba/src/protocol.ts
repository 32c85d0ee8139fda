import type { Protocol } from "@cloudseal/core/protocol";
import { defaultCredentials } from "#default-credentials";
import type { Credentials } from "./credentials/keys.js";
import { check } from "./credentials/keys.js";
import { failure, requestId } from "./failure.js";
import { serialiseQuery } from "./query.js";
import { formatTimestamp, signParts } from "./signature.js";

/** Alibaba Cloud's RPC protocol with ACS3-HMAC-SHA256 signatures, for the generated clients. */
export const protocol: Protocol<Credentials> = {
  vendor: "alibaba",
  defaultCredentials,
  check,
  secrets: ({ accessKeySecret, securityToken }) => [accessKeySecret, securityToken],
  signatureIn: ({ authorization }) => authorization?.split("Signature=")[1],
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
  requestId,
  failure,
};
