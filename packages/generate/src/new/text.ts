import { type Comment, writeYaml } from "@cloudseal/openapi/yaml";
import type { Json } from "../read/spec-file.js";

/** What a person must look at: where, and what to do there. */
export type Todo = [at: readonly (string | number)[], text: string];

/** A spec as YAML, with a comment `TODO: …` at each place that waits for a person. */
export function specText(value: Json, todos: readonly Todo[]): string {
  const comments = todos.map(([at, text]): Comment => [at, `TODO: ${text}`]);
  const waiting = new Set(todos.map(([at]) => at.join("/")));
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
