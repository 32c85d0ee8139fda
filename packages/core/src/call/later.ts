/**
 * What only some calls need: those that fail, have hooks, a middleware or a rate limit, or are asked for their response. It is a
 * file of its own, loaded by the first of them, and ahead of them after the first call that succeeds, while the network is there.
 */
export { applyMiddleware } from "./middleware.js";
export { waitForRateLimit } from "./rate-limit.js";
export { createRedactor, type Redactor } from "./redact.js";
export { settle } from "./settle.js";
export { shownHeaders, shownRequest } from "./shown.js";
