import type { Report } from "../report.js";
import { aimRows } from "./aim-rows.js";
import { machineLine } from "./machine-line.js";
import { type Table, tables } from "./tables.js";

/** The report as tables for the README. */
export function printMarkdown(report: Report): string {
  const aims: Table = { title: "Aims", rows: [["aim", "vendor", "figure", "limit", ""], ...aimRows(report.aims)] };
  const parts = [...tables(report), aims].map(({ title, rows: [head = [], ...body] }) =>
    [`**${title}**`, "", row(head), row(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...body.map(row)].join("\n"),
  );
  return `${parts.join("\n\n")}\n\nMeasured with ${machineLine(report)}, by \`npm run bench -- --markdown\`.\n`;
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
