/**
 * What holds unless a caller says otherwise; the timeout of a provider of credentials stands with that provider. Texts that
 * mention one of these numbers are made from this object, or compared with it by a test.
 */
export const defaults = {
  /** Milliseconds that a call may take as a whole. */
  timeout: 30_000,
  /** Milliseconds that one attempt may take. */
  attemptTimeout: 10_000,
  /** Bytes that a response body may have. */
  maxResponseBytes: 10 * 2 ** 20,
  /** Requests that a call may send in all. */
  attempts: 3,
  /** Milliseconds that the first delay before a retry may take. */
  baseDelay: 100,
  /** The same after a throttled request, where the vendor's protocol has no other. */
  throttleDelay: 500,
  /** Milliseconds that no delay before a retry exceeds. */
  maxDelay: 20_000,
  /** Retries that a client may have spent more than it has earned. */
  retryBudget: 100,
  /** Milliseconds that an idle connection is kept. One vendor's gateways reset theirs after 10 s. */
  keepAliveTimeout: 8_000,
  /** Milliseconds before credentials expire that they are replaced. */
  refreshAhead: 15 * 60_000,
  /** Milliseconds that a waiter waits. */
  waitTimeout: 600_000,
  /** Pages that a result may have. */
  maxPages: 10_000,
} as const;
