import type { Json } from "../specs/json.js";
import type { Spec } from "../specs/load-specs.js";
import { parsePointer } from "../specs/pointer.js";

/** A place in a spec for a person: names instead of numbers, without the steps that every pointer has. */
export function placeOf({ document, resolver, path, method }: Spec, pointer: string): string {
  const words: string[] = [];
  let at: Json = document.root;
  for (const step of parsePointer(pointer)) {
    const list = Array.isArray(at);
    at = resolver.resolve({ value: at?.[step], pointer: "" }).value;
    if (list) words.push(String(at?.name ?? at?.code ?? at?.status ?? at?.const ?? step));
    else if (step !== path && step !== method && !hidden.has(step)) words.push(step);
  }
  return words.join(" ") || "the operation";
}

const hidden = new Set(
  "paths content application/json schema properties components schemas x-cloudseal parameters requestBody".split(" "),
);
