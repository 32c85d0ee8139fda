import { styleText } from "node:util";
import type { Result } from "./run-operations.js";

/** The results as a table for people, as wide as the terminal; coloured if it is one. */
export function printResults(results: readonly Result[]): string {
  const terminal = process.stdout.isTTY;
  const paint = (color: "green" | "red" | "bold", text: string) => (terminal ? styleText(color, text) : text);
  const mark = (value: string) => (value === "ok" ? "ok" : "FAILED");
  const header = ["vendor", "operation", "wire line", "signature", "request", "answer", "time"];
  const rows = results.map((result) => [
    result.vendor,
    result.operation,
    result.wire,
    mark(result.signature),
    mark(result.requestSchema),
    mark(result.responseSchema),
    `${result.time.toFixed(1)} ms`,
  ]);
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const rest = widths.reduce((sum, width, column) => (column === 2 ? sum : sum + width + 2), 0);
  widths[2] = Math.max(20, Math.min(widths[2] ?? 0, (process.stdout.columns ?? 160) - rest - 2));
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => fit(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const colored = (text: string) =>
    text.replace(/\bok\b/g, paint("green", "ok")).replace(/FAILED/g, paint("red", "FAILED"));

  const lines = [paint("bold", line(header)), ...rows.map((row) => colored(line(row))), ""];
  for (const { operation, followed } of results)
    if (followed) lines.push(`followed     ${operation}: ${followed.join(" > ")}`);
  for (const { vendor, refused } of results)
    if (refused)
      lines.push(
        `wrong secret ${vendor}: CloudError kind=${refused.kind} code=${refused.code} status=${refused.status}`,
      );
  for (const { operation, problems } of results)
    for (const problem of problems) lines.push(paint("red", `FAILED       ${operation}: ${problem}`));
  const passed = results.filter(({ ok }) => ok).length;
  lines.push(
    "",
    paint(passed === results.length ? "green" : "red", `${passed} of ${results.length} operations as they should be`),
  );
  return `${lines.join("\n")}\n`;
}

const fit = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
