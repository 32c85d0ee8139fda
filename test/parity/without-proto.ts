import { deepMap, deepSome } from "./deep-map.js";
import type { KnownBug } from "./known-bug.js";

/** What applies and what happens where members are copied by assignment. */
export const withoutProto: Pick<KnownBug, "applies" | "input"> = {
  applies: ({ input }) => deepSome(input, (_, key) => key === "__proto__"),
  input: (input) => deepMap(input, (value, key) => (key === "__proto__" ? undefined : value)),
};
