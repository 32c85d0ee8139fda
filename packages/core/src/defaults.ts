/** What holds where a caller says nothing: times in milliseconds, sizes in bytes. Texts that mention them are made from these. */
export const defaults = {
  /** What a call may take as a whole. */
  timeout: 30_000,
  /** What one attempt may take. */
  attemptTimeout: 10_000,
  /** Most bytes of a response. */
  maxResponseBytes: 10 * 2 ** 20,
  /** Requests that a call may send. */
  attempts: 3,
  /** What the first delay before a retry may be; it doubles. */
  baseDelay: 100,
  /** The same after a throttled request, where the vendor's protocol has no other. */
  throttleDelay: 500,
  /** What no delay exceeds. */
  maxDelay: 20_000,
  /** Retries that a client may have spent more than it has earned. */
  retryBudget: 100,
  /** What a connection may be idle and still be used. */
  keepAliveTimeout: 8_000,
  /** How long before they expire credentials are replaced. */
  refreshAhead: 900_000,
  /** What a wait may take as a whole. */
  waitTimeout: 600_000,
  /** Pages that an iteration may request. */
  maxPages: 10_000,
} as const;
