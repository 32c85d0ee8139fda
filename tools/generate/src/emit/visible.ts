import { invisible } from "./invisible.js";

/** The source of string literals with everything in them to be seen, as escapes that mean the same. */
export const visible = (source: string): string =>
  source.replace(invisible, (c) => (c === "\n" ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`));
