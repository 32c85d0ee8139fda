import { get } from "../json/get.js";

/** The value that references lead to; nothing where they lead nowhere, or in a circle. */
export function resolve(document: unknown, value: unknown): unknown {
  let found = value;
  for (let step = 0; step < 20; step++) {
    const ref = get(found, "$ref");
    if (typeof ref !== "string") return found;
    if (!ref.startsWith("#/")) return undefined;
    const keys = ref.slice(2).split("/");
    found = get(document, ...keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")));
  }
  return undefined;
}
