import { type ErrorCode, nearestHint } from "@cloudseal/openapi";
import type { Operation } from "../operation.js";
import type { ErrorKind, Vendor, VendorError } from "../vendors/vendor.js";
import type { DocumentedError } from "./injection.js";

/** An injected error as the vendor words it. @throws TypeError for a code that is not documented, unless it need not be */
export function errorOf(injected: DocumentedError, operation: Operation, vendor: Vendor): VendorError {
  const { code, status, message, check } = injected;
  const documented = operation.errors.find((one) => one.code === code);
  if (!documented && check !== false) throw new TypeError(unknownCode(code, operation));
  const error = asVendorError(documented ?? { code, kind: "", meaning: "" }, vendor);
  return { ...error, ...(status !== undefined && { status }), ...(message !== undefined && { message }) };
}

function unknownCode(code: string, { id, errors }: Operation): string {
  const turnOff = "{ check: false } sends any code";
  if (errors.length === 0) return `${id} documents no error codes, so that ${JSON.stringify(code)} is none; ${turnOff}`;
  const codes = errors.map((one) => one.code);
  return `${id} documents no error ${JSON.stringify(code)}${nearestHint(code, codes)}; documented: ${codes.join(", ")}; ${turnOff}`;
}

/**
 * The documented error for a failure that the simulator makes, where the operation documents one.
 *
 * @param status of the response; by default the vendor's own
 */
export function documentedFor(
  { errors }: Operation,
  vendor: Vendor,
  kind: ErrorKind,
  status: number | undefined,
): VendorError | undefined {
  const kinds = documentedKinds[kind];
  const candidates = errors.filter((error) => kinds?.includes(error.kind));
  const wanted = status ?? vendor.codes[kind]?.status;
  const found =
    candidates.find((error) => error.status === wanted) ??
    candidates.find((error) => error.status === undefined && kind === "internal") ??
    (kind === "throttled" ? candidates[0] : undefined);
  return found && asVendorError(found, vendor);
}

/** The words of specs for the failures that faults make. */
const documentedKinds: { readonly [Kind in ErrorKind]?: readonly string[] } = {
  throttled: ["throttled"],
  internal: ["server"],
  badGateway: ["server"],
  unavailable: ["server"],
  gatewayTimeout: ["server", "timeout"],
};

/** A status that is not documented is the one that the vendor has for such errors; those it has none for are invalid input. */
function asVendorError({ code, kind, status, message, meaning }: ErrorCode, { codes }: Vendor): VendorError {
  const like = codes[(likeKinds as Record<string, ErrorKind>)[kind] ?? "invalid"] ?? codes.invalid;
  return { status: status ?? like.status, code, message: message ?? (meaning || code) };
}

const likeKinds = {
  throttled: "throttled",
  quota: "throttled",
  notFound: "notFound",
  credentials: "expiredToken",
  server: "internal",
  timeout: "internal",
} satisfies Record<string, ErrorKind>;
