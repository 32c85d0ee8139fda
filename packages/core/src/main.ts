/** What is built to one file; of the two entries each has types for its own readers. */

export * from "./authors.js";
export * from "./index.js";
