import type { Json } from "./spec-file.js";

/** The steps of a JSON pointer. @see https://www.rfc-editor.org/rfc/rfc6901 */
export const parsePointer = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The value at some steps, following local references on the way; `undefined` if there is none. */
export function resolve(document: Json, steps: readonly string[], value: Json = document): Json {
  let current = deref(document, value);
  for (const step of steps) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return undefined;
    current = deref(document, current[step]);
  }
  return current;
}

/** The value itself, or what its local reference points to. */
export function deref(document: Json, value: Json): Json {
  for (let hops = 0; typeof value?.$ref === "string" && hops < 64; hops++) {
    const { $ref, ...siblings } = value;
    const target = parsePointer($ref.slice(1)).reduce((at, step) => at?.[step], document);
    if (Object.keys(siblings).length === 0) value = target;
    else value = { ...target, ...siblings };
  }
  return value;
}
