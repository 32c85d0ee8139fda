import { asObject } from "../as-object.js";

/** What tells stored values apart; there is one value where no members do. */
export const keyOf = (names: unknown, value: unknown): string =>
  Array.isArray(names) ? names.map((name) => String(asObject(value)[String(name)])).join("\n") : "";
