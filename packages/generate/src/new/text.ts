import { Document, isCollection, isMap, isScalar, type Pair, visit } from "yaml";
import type { Json } from "../read/spec-file.js";

/** What a person must look at: where, and what to do there. */
export type Todo = [pointer: readonly (string | number)[], text: string];

/** A spec as YAML, with a comment `TODO: …` at each place that waits for a person. */
export function specText(value: Json, todos: readonly Todo[]): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  for (const [pointer, text] of todos) {
    const node = document.getIn(pointer, true);
    const comment = ` TODO: ${text.replaceAll("\n", "\n ")}`;
    if (isScalar(node)) node.comment = comment;
    else {
      // A comment in front of a block stands in front of its key.
      const parent = document.getIn(pointer.slice(0, -1), true);
      const found = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && key.value === pointer.at(-1));
      if (found && isScalar(found.key)) found.key.commentBefore = comment;
    }
  }
  visit(document, {
    Scalar(key, node) {
      // A text that looks like another type must stay a text to every YAML reader.
      if (
        key !== "key" &&
        typeof node.value === "string" &&
        /^(?:on|off|yes|no|y|n|\d{4}-\d\d-\d\d)$/i.test(node.value)
      )
        node.type = "QUOTE_DOUBLE";
    },
    Pair(_, pair) {
      if (isShort(pair) && isCollection(pair.value)) pair.value.flow = true;
    },
  });
  const root = document.contents;
  // A blank line before each of the file's parts.
  if (isMap(root)) for (const { key } of root.items.slice(2)) if (isScalar(key)) key.spaceBefore = true;
  return document.toString({ lineWidth: 120 });
}

/** Whether a member's value is a few words, none of which waits for a person. */
function isShort({ value }: Pair): boolean {
  if (!isCollection(value)) return false;
  const nodes = value.items.map((item) => (isMap(value) ? (item as Pair).value : item));
  return (
    nodes.every((node) => isScalar(node) && !node.comment && node.value !== "TODO") &&
    JSON.stringify(value.toJSON()).length < 80
  );
}
