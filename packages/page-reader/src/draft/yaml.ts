import { Document, isScalar, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Example } from "../page.js";

/** A draft as YAML, with each {@link Todo} as a comment. Members without a value are left out. */
export function toYaml(value: unknown): string {
  const document = new Document();
  document.contents = node(value) as never;
  return document.toString({ lineWidth: 120 });
}

function node(value: unknown): Node {
  if (value instanceof Todo) return noted(node(value.value), value.note);
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map(node);
    list.flow = value.every((item) => typeof item !== "object" || item === null);
    return list;
  }
  if (typeof value !== "object" || value === null) {
    const scalar = new Scalar(value);
    // A text that looks like another type must stay a text to every YAML reader.
    if (typeof value === "string" && /^(?:on|off|yes|no|y|n|\d{4}-\d\d-\d\d)$/i.test(value))
      scalar.type = "QUOTE_DOUBLE";
    return scalar;
  }
  const map = new YAMLMap();
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const key = new Scalar(name);
    if (/^\d+$/.test(name)) key.type = "QUOTE_DOUBLE";
    const inner = node(member);
    // A comment in front of a block stands in front of its key.
    if (!isScalar(inner) && inner.commentBefore) {
      key.commentBefore = inner.commentBefore;
      inner.commentBefore = null;
    }
    map.items.push(new Pair(key, inner));
  }
  return map;
}

function noted(inner: Node, note: string): Node {
  if (isScalar(inner)) inner.comment = ` ${note}`;
  else inner.commentBefore = ` ${note}`;
  return inner;
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
        { summary: todo("TODO", `in your own words: ${quote(title)}`, line), value: body },
      ]),
    ),
  };
