import { styleText } from "node:util";
import type { Result } from "./run-operations.js";

/**
 * The results as a table for people; coloured if it goes to a terminal.
 *
 * @param width columns that a line may have. Default: the terminal's; of a file or a pipe nobody knows it
 */
export function printResults(results: readonly Result[], width = process.stdout.columns ?? 160): string {
  const terminal = process.stdout.isTTY;
  const paint = (color: "green" | "red" | "bold", text: string) => (terminal ? styleText(color, text) : text);
  const mark = (value: string) => (value === "ok" ? "ok" : "FAILED");
  const isNarrow = width < 120;
  const header = ["vendor", "operation", ...(isNarrow ? [] : ["wire line"]), "signature", "request", "answer", "time"];
  const rows = results.map((result) => [
    result.vendor,
    result.operation,
    ...(isNarrow ? [] : [result.wire]),
    mark(result.signature),
    mark(result.requestSchema),
    mark(result.responseSchema),
    `${result.time.toFixed(1)} ms`,
  ]);
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  /** The column that makes room. */
  const long = isNarrow ? 1 : 2;
  const rest = widths.reduce((sum, width, column) => (column === long ? sum : sum + width + 2), 0);
  widths[long] = Math.max(20, Math.min(widths[long] ?? 0, width - rest - 2));
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => fit(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const colored = (text: string) =>
    text.replace(/\bok\b/g, paint("green", "ok")).replace(/FAILED/g, paint("red", "FAILED"));

  const lines = [paint("bold", line(header)), ...rows.map((row) => colored(line(row))), ""];
  for (const { operation, followed } of results)
    if (followed) lines.push(beside(`followed ${operation}:`, followed.join(" > "), width));
  for (const { vendor, refused } of results)
    if (refused)
      lines.push(beside(`wrong secret ${vendor}:`, `${refused.kind} ${refused.code}, HTTP ${refused.status}`, width));
  for (const { operation, problems } of results)
    for (const problem of problems) lines.push(paint("red", `FAILED       ${operation}: ${problem}`));
  const passed = results.filter(({ ok }) => ok).length;
  lines.push(
    "",
    paint(passed === results.length ? "green" : "red", `${passed} of ${results.length} operations as they should be`),
  );
  return `${lines.join("\n")}\n`;
}

/** How many operations there are of each tier and origin of input, and what is wrong; for more than a table can show. */
export function printCounts(results: readonly Result[]): string {
  const tiers = ["verified", "checked", "drafted"] as const;
  const origins = ["documented", "partly documented", "made", "none"] as const;
  const count = (keep: (result: Result) => boolean) => String(results.filter(keep).length);
  const services = [...new Set(results.map(({ vendor, service }) => `${vendor} ${service}`))];
  const rows = [
    ["service", "operations", ...tiers],
    ...services.map((name) => {
      const isHere = ({ vendor, service }: Result) => `${vendor} ${service}` === name;
      return [name, count(isHere), ...tiers.map((tier) => count((one) => isHere(one) && one.tier === tier))];
    }),
  ];
  const origin = [["input", "operations"], ...origins.map((name) => [name, count(({ input }) => input === name)])];
  const table = (cells: readonly (readonly string[])[]) =>
    cells
      .map(([name = "", ...numbers]) => name.padEnd(18) + numbers.map((cell) => cell.padStart(12)).join(""))
      .join("\n");
  const problems = results.flatMap(({ operation, problems }) => problems.map((one) => `FAILED ${operation}: ${one}`));
  const passed = results.filter(({ ok }) => ok).length;
  const verdict = `${passed} of ${results.length} operations as they should be`;
  return `${[table(rows), "", table(origin), "", ...problems, verdict].join("\n")}\n`;
}

/** A text beside its name, or on a line of its own where that is too narrow. */
const beside = (name: string, text: string, width: number): string =>
  name.length + 1 + text.length > width ? `${name}\n  ${text}` : `${name} ${text}`;

const fit = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
