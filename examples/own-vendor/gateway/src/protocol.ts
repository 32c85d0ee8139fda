import type { ErrorKind, TransportResponse } from "@cloudseal/core";
import { encodeRfc3986, type Failure, kindOfStatus, type Protocol, textOf, whenReady } from "@cloudseal/core/protocol";
import { type Credentials, check, defaultChain } from "./credentials.js";
import { authorization } from "./signature.js";

/** The protocol of Acme's gateway, as the clients call it. */
export const protocol: Protocol<Credentials> = {
  vendor: "acme",
  defaultCredentials: defaultChain(),
  check,
  secrets: ({ secret }) => [secret],
  signatureIn: (headers) => headers.authorization?.split(";")[3],
  serialiseQuery,
  sign: (parts, { credentials, date, nonce }) =>
    whenReady(authorization(parts, credentials, { date, nonce }), (header) => ({ authorization: header })),
  failure,
};

/** Parameters as a query: a list repeats its name. */
function serialiseQuery(parameters: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item !== undefined && item !== null)
      .map((item) => `${encodeRfc3986(name)}=${encodeRfc3986(textOf(item, name))}`),
  );
  return pairs.join("&");
}

/** The failure of `{ "error": "<code>", "detail": "<words>", "trace": "<id>" }`. */
function failure({ status }: TransportResponse, body: unknown): Failure | undefined {
  const { error: code, detail, trace } = (body ?? {}) as Partial<Record<"error" | "detail" | "trace", unknown>>;
  if (typeof code !== "string") return undefined;
  return {
    code,
    kind: kinds[code] ?? kindOfStatus(status),
    message: typeof detail === "string" ? detail : code,
    requestId: typeof trace === "string" ? trace : undefined,
    details: body,
  };
}

/** Codes that say more than their status. */
const kinds: Record<string, ErrorKind> = {
  "bad-signature": "credentials",
  "bad-time": "clock",
  "slow-down": "throttled",
};
