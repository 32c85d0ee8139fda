import type { Line } from "../../source/line.js";

/** All names that stand in the examples of a page, in JSON, XML or a query, with a value where one is shown beside it. */
export function knownNames(lines: readonly Line[]): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, value = "") => {
    if (!names.get(name)) names.set(name, value);
  };
  for (const { text } of lines) {
    for (const [, name, string, bare] of text.matchAll(json)) add(name as string, string ?? bare);
    for (const [, name] of text.matchAll(/<([A-Za-z][\w.-]{0,100})>/g)) add(name as string);
    for (const [, name] of text.matchAll(/[?&]([A-Za-z][\w-]{0,100})(?:\.[\w.]{1,100})?=/g)) add(name as string);
  }
  return names;
}

const json = /"([A-Za-z_$][\w.-]{0,100})"\s{0,5}:(?:\s{0,5}(?:"([^"\\]{0,200})"|(-?\d[\d.]{0,30}|true|false)))?/g;
