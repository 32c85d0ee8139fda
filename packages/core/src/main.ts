/** What is built to one file; of the two entries each has types for its own readers. */
export * from "./index.js";
export * from "./protocol.js";
