import { table } from "../parity/print.js";
import type { Ending } from "./faults.js";
import type { IdleRow } from "./idle.js";
import type { Row } from "./matrix.js";
import type { SoakReport } from "./soak.js";

const text = ({ attempts, saw, done }: Ending) => `${attempts} ${saw} ${done}`;
const column = ({ vendor, safe, overridden }: Row) => `${vendor} ${safe ? "safe" : "unsafe"}${overridden ? "*" : ""}`;

/** The matrix: a line for each fault, a column for each vendor and kind of operation. */
export function printMatrix(rows: readonly Row[]): string[] {
  const columns = [...new Set(rows.map(column))];
  const cell = (fault: string, name: string) => {
    const row = rows.find((row) => row.fault === fault && column(row) === name);
    if (!row) return "";
    if (isRight(row)) return text(row.got);
    return `${text(row.got)} ≠ ${text(row.want)}${row.remarks.map((remark) => `, ${remark}`).join("")}`;
  };
  return [
    "Requests sent, what the caller saw, how often the work was done; safe: to repeat; *: not by its spec",
    "",
    ...table(
      ["fault", ...columns],
      [...new Set(rows.map(({ fault }) => fault))].map((fault) => [fault, ...columns.map((name) => cell(fault, name))]),
    ),
    "",
  ];
}

/** A line for each fault, a column for each transport: calls that saw something of it. */
export function printIdle(rows: readonly IdleRow[]): string[] {
  const transports = [...new Set(rows.map(({ transport }) => transport))];
  const wrong = (fault: string, transport: string) => {
    const row = rows.find((row) => row.fault === fault && row.transport === transport);
    return row ? `${Object.values(row.wrong).reduce((sum, count) => sum + count, 0)} of ${row.calls}` : "";
  };
  return [
    "Calls after which an idle connection met a fault while the event loop was busy: wrong ones",
    "",
    ...table(
      ["fault", ...transports],
      [...new Set(rows.map(({ fault }) => fault))].map((fault) => [
        fault,
        ...transports.map((name) => wrong(fault, name)),
      ]),
    ),
    "",
  ];
}

/** What a long run came to. */
export function printSoak(report: SoakReport, seed: number): string[] {
  const { calls, succeeded, failed, lost, untrue, doubled, repeated, requests, faults, heap, seconds } = report;
  const failures = Object.entries(failed).map(([kind, count]) => `${count} ${kind}`);
  return [
    `${calls} calls, seed ${seed}, in ${seconds} s; ${requests} requests arrived whole, something was wrong with ${faults} of them`,
    "",
    ...table(
      ["what", "calls"],
      [
        ["succeeded", succeeded],
        [`failed (${failures.join(", ")})`, calls - succeeded - lost],
        ["did not end", lost],
        ["succeeded, but not done", untrue],
        ["done twice that must not be", doubled],
        ["done more than once that may be", repeated],
      ],
    ),
    "",
    `Heap after each tenth, MB: ${heap.map((bytes) => (bytes / 2 ** 20).toFixed(1)).join(" ")}`,
    "",
  ];
}

/** Whether a case ended as it must. */
export const isRight = ({ want, got, remarks }: Row): boolean =>
  remarks.length === 0 && want.attempts === got.attempts && want.saw === got.saw && want.done === got.done;

/** How far the heap may have grown from the second tenth of the calls to the last. */
const growth = 1.1;

/** What is wrong with a long run. */
export function soakProblems({ lost, untrue, doubled, leaks, heap, failed }: SoakReport): string[] {
  const problems: string[] = [];
  if (lost > 0) problems.push(`${lost} calls did not end`);
  if (untrue > 0) problems.push(`${untrue} calls succeeded whose work was not done`);
  if (doubled > 0) problems.push(`${doubled} calls were done twice that must not be`);
  const strange = Object.keys(failed).filter((kind) => !/^[a-zA-Z]+$/.test(kind));
  if (strange.length > 0) problems.push(`errors that are no CloudError: ${strange.join(", ")}`);
  problems.push(...leaks);
  if ((heap.at(-1) ?? 0) > (heap[1] ?? 0) * growth) problems.push("the heap has grown by more than a tenth");
  return problems;
}
