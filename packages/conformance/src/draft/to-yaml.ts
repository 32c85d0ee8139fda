import { Document, isScalar, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { Todo } from "./todo.js";

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
