import { styleText } from "node:util";
import { align } from "../../tools/bench/src/print.js";
import { checkNames, type Outcome } from "./verify.js";

/** The outcomes for people: runtimes by checks, then every problem. Coloured on a terminal. */
export function printTable(outcomes: readonly Outcome[]): string {
  const terminal = process.stdout.isTTY;
  const paint = (color: "green" | "red" | "bold", text: string) => (terminal ? styleText(color, text) : text);
  const cell = (problems: readonly string[] | undefined) =>
    problems === undefined ? "-" : problems.length === 0 ? "ok" : "FAILED";
  const [header = "", ...rows] = align(
    [
      ["runtime", ...checkNames],
      ...outcomes.map(({ runtime, version, checks }) => [
        `${runtime} (${version ?? "none"})`,
        ...checkNames.map((name) => cell(checks[name])),
      ]),
    ],
    checkNames.length + 1,
  );
  const colored = (text: string) =>
    text.replace(/\bok\b/g, paint("green", "ok")).replace(/FAILED/g, paint("red", "FAILED"));
  const problems = outcomes.flatMap(({ runtime, checks }) =>
    Object.entries(checks).flatMap(([name, found]) =>
      (found ?? []).map((problem) => paint("red", `FAILED  ${runtime}, ${name}: ${problem}`)),
    ),
  );
  const passed = outcomes.filter(({ passed }) => passed).length;
  const sum = `${passed} of ${outcomes.length} runtimes as they should be`;
  return [
    paint("bold", header),
    ...rows.map(colored),
    "",
    ...problems,
    ...(problems.length > 0 ? [""] : []),
    paint(passed === outcomes.length ? "green" : "red", sum),
    "",
  ].join("\n");
}
