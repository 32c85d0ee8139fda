import type { Page } from "../../page.js";
import type { Table } from "./block.js";
import { isNothing } from "./is-nothing.js";

/** The action that the caller must be allowed, from the table of authorization. */
export function permission({ columns, rows }: Table): Page["permission"] {
  for (const { cells, line, sure } of rows) {
    const text = (column: (typeof columns)[number]) =>
      columns.includes(column) ? (cells[columns.indexOf(column)] ?? []).map(({ text }) => text).join(" ") : "";
    const action = /^[\w-]{1,60}(?::[\w*-]{0,80}){1,4}/.exec(text("action").replace(/[`*]{2}|`/g, ""))?.[0];
    if (!action) continue;
    const access = text("access");
    const resource = text("resource");
    return {
      value: {
        action,
        ...(access === "" || isNothing(access) ? {} : { access }),
        ...(resource === "" || isNothing(resource) ? {} : { resource }),
      },
      line,
      sure,
    };
  }
  return undefined;
}
