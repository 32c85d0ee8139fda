import { isDeepStrictEqual } from "node:util";

/** Whether two JSON values are equal; the order of members does not matter. */
export const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a, b);
