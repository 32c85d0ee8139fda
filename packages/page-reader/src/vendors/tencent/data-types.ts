import type { Field } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { plain } from "../../words/plain.js";
import { Warnings } from "../../words/warnings.js";
import { columns } from "./columns.js";
import { toField } from "./fields.js";
import { readRows } from "./rows.js";

/** The types of a page of data types, by name: a heading, what the type is, who uses it, and a table of its members. */
export function readDataTypes(lines: readonly Line[]): Map<string, Field[]> {
  const types = new Map<string, Field[]>();
  const none = new Set<string>();
  const warnings = new Warnings();
  let name: string | undefined;
  for (let i = 0; i < lines.length; ) {
    const heads = columns(lines, i);
    if (heads?.order[0] !== "name") {
      name = typeName((lines[i] as Line).text) ?? name;
      i++;
      continue;
    }
    let end = heads.end;
    while (end < lines.length && !isEnd(lines, end)) end++;
    const rows = readRows({ kind: "output", lines: lines.slice(heads.end, end), columns: heads }, none, warnings);
    if (name !== undefined)
      types.set(
        name,
        rows.map((row) => toField(row)),
      );
    name = undefined;
    i = end;
  }
  return types;
}

const typeName = (text: string): string | undefined =>
  text.length < 140 ? /^(?:#+ )?([A-Z]\w*)(?: #)?$/.exec(plain(text).trim())?.[1] : undefined;

/** The next type begins with its name alone in a line, and somebody uses it. */
function isEnd(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line;
  if (/^#{1,6} /.test(text) || columns(lines, index)) return true;
  if (typeName(text) === undefined) return /^(?:Used by actions|被如下接口引用)/.test(text.trim());
  for (let i = index + 1; i < lines.length && i < index + 12; i++) {
    const next = (lines[i] as Line).text.trim();
    if (/^(?:Used by actions|被如下接口引用)/.test(next)) return true;
    if (next !== "" && columns(lines, i)) return true;
  }
  return false;
}
