import fc from "fast-check";
import { text } from "./text.js";

/** A documented value or any text: value lists are open. */
export const oneOfOrText = (...values: string[]): fc.Arbitrary<string> => fc.oneof(fc.constantFrom(...values), text);
