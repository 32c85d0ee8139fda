import { type Comment, writeYaml } from "@cloudseal/openapi/yaml";
import type { Json } from "../read/spec-file.js";

/** A spec as YAML, with a comment at each place that waits for a person. */
export function specText(value: Json, comments: readonly Comment[]): string {
  const waiting = new Set(comments.map(([at]) => at.join("/")));
  /** A few words, none of which waits for a person. */
  const isShort = (part: unknown, at: readonly (string | number)[]): boolean =>
    // An item of a list is a block, as its list is.
    typeof at.at(-1) === "string" &&
    JSON.stringify(part).length < 80 &&
    Object.entries(part as object).every(
      ([name, member]) =>
        (typeof member !== "object" || member === null) && member !== "TODO" && !waiting.has([...at, name].join("/")),
    );
  const [first, second] = Object.keys(value);
  return writeYaml(value, { comments, isFlow: isShort, isSpaced: (name) => name !== first && name !== second });
}
