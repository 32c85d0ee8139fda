import type { Change } from "../../page.js";
import { barRows } from "./bar-rows.js";
import { dateOf } from "./date-of.js";
import { plainLine } from "./plain-line.js";
import type { Part } from "./split-page.js";

/** The table of changes: empty where the page says that there were none, absent where it has no table. */
export function history(parts: readonly Part[]): Change[] | undefined {
  const part = parts.find(({ table }) => table?.kind === "history");
  if (!part?.table) {
    const section = parts.find(({ section }) => section === "history");
    return section?.lines.some(({ text }) => none.test(text)) ? [] : undefined;
  }
  const { table, lines } = part;
  if (table.style === "pipes")
    return barRows(table, lines, (text) => /^\s*\|?\s*\d{4}-\d\d-\d\d\s*\|/.test(text)).flatMap(({ cells, line }) => {
      const text = (column: "date" | "change") =>
        plainLine((cells[table.columns.indexOf(column)] ?? []).map(({ text }) => text.trim()).join(" "));
      const date = dateOf(text("date"));
      return date ? [{ date, summary: text("change"), line }] : [];
    });
  const changes: Change[] = [];
  for (const { text, number } of lines) {
    const line = plainLine(text.trim());
    const found = /^(\d{4}-\d\d-\d\d)\s*(.*)$/.exec(line.slice(0, 2000));
    const last = changes.at(-1);
    if (found)
      changes.push({ date: found[1] as string, summary: (found[2] as string).replace(link, "").trim(), line: number });
    else if (last && last.summary === "" && line !== "") last.summary = line.replace(link, "").trim();
  }
  return changes;
}

const none = /no change history|暂无变更|無變更|无变更历史|暂无历史/i;
const link = /(?:View Change Details|see changesets?|查看变更详情|查看變更詳情|查看詳情|View details)\s*$/i;
