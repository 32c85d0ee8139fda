import type { Example } from "../page.js";

/** A spec that was begun, and what a person must look at in it. */
export interface Draft {
  spec: Json;
  /** Texts of comments, each with the steps to where it belongs. */
  comments: [at: (string | number)[], text: string][];
}

/** Takes the {@link Todo}s out of a draft: each becomes its value and a comment. */
export function toDraft(value: unknown): Draft {
  const comments: Draft["comments"] = [];
  const plain = (value: unknown, at: (string | number)[]): Json => {
    if (value instanceof Todo) {
      if (value.value !== undefined) comments.push([at, value.note]);
      return plain(value.value, at);
    }
    if (typeof value === "bigint") {
      // No reader of YAML keeps all its digits.
      const held = Number(String(value).slice(0, value < 0n ? 16 : 15));
      comments.push([
        at,
        `TODO: the page shows ${value}, which is larger than YAML can hold: these are its first digits`,
      ]);
      return held;
    }
    if (Array.isArray(value)) return value.map((item, index) => plain(item, [...at, index]));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member, [...at, name])]));
  };
  return { spec: plain(value, []), comments };
}

/** A value of a draft that a person must look at, and why. */
export class Todo {
  readonly value: unknown;
  readonly note: string;

  constructor(value: unknown, note: string) {
    this.value = value;
    this.note = note.replace(/\s+/g, " ").trim();
  }
}

/** @param line of the page that tells, if one does */
export const todo = (value: unknown, note: string, line?: number): Todo =>
  new Todo(value, `TODO${line === undefined ? "" : ` line ${line}`}: ${note}`);

/**
 * A text that a person writes.
 *
 * @param said what the page says, to be said in other words; without a page, `what` is what to write
 */
export const inOwnWords = (said: { value: string; line?: number } | undefined, what = ""): Todo =>
  todo("TODO", said ? `in your own words: ${quote(said.value)}` : `${what}, in your own words`, said?.line);

/** How a member is written. */
export const oneField = "Name: { type: string, description: What it is., examples: [a] }";

/** The page's words, short enough to stand in a comment. */
export const quote = (text: string): string => {
  const words = text.replace(/\s+/g, " ").trim();
  return words === "" ? "the page says nothing" : words.length > 240 ? `${words.slice(0, 239)}…` : words;
};

/** Any JSON value, as parsed from a spec. */
// biome-ignore lint/suspicious/noExplicitAny: a spec has any shape until it is checked
export type Json = any;

/** The examples of a body. */
export const examplesOf = (examples: readonly Example[]): Json =>
  examples.length > 0 && {
    examples: Object.fromEntries(
      examples.map(({ body, title = "", line }, index) => [
        `example${index + 1}`,
        { summary: inOwnWords({ value: title, line }), value: body },
      ]),
    ),
  };
