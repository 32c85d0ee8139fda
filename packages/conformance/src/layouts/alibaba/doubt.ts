import type { Doubt } from "../../page.js";

/** A doubt about a line, with its text shortened. */
export const doubt = (line: number, message: string, text: string): Doubt => ({
  line,
  message,
  text: text.trim().slice(0, 120),
});
