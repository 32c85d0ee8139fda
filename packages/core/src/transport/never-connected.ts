/** Codes of errors that come up before a connection can carry a request. */
const codes = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  // Bun's own.
  "ConnectionRefused",
  "FailedToOpenSocket",
]);

/**
 * Whether an error proves that there was no connection on which a request could have been sent. Other codes, such as
 * ETIMEDOUT or EHOSTUNREACH, come from connections that are in use too, so that the system call must be known.
 */
export function neverConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall, cause, message } = error as Error & { code?: unknown; syscall?: unknown };
  // One for each address that a name has.
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(neverConnected);
  return (
    codes.has(code as string) ||
    syscall === "connect" ||
    syscall === "getaddrinfo" ||
    // Deno tells in words alone what failed.
    /client error \(Connect\)|Connection refused \(os error/.test(message) ||
    neverConnected(cause)
  );
}
