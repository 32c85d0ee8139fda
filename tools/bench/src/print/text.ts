import type { Report } from "../report.js";
import { aimRows } from "./aim-rows.js";
import { align } from "./align.js";
import { machineLine } from "./machine-line.js";
import { tables } from "./tables.js";

/** The report for a person at a terminal. */
export function printText(report: Report): string {
  const paint = process.stdout.isTTY && !process.env.NO_COLOR;
  const style = (code: number, text: string) => (paint ? `\x1b[${code}m${text}\x1b[0m` : text);
  const lines = [machineLine(report), ""];
  for (const { title, rows } of tables(report)) {
    const [head = "", ...body] = align(rows);
    lines.push(style(1, title), style(2, head), ...body, "");
  }
  lines.push(style(1, "Aims"));
  for (const [i, line] of align(aimRows(report.aims), 5).entries()) {
    lines.push(report.aims[i]?.met ? style(32, line) : style(31, line));
  }
  return `${lines.join("\n")}\n`;
}
