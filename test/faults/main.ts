import { type Log, runCommand } from "../support/command.js";
import type { IdleRow } from "./idle.js";
import type { Row } from "./matrix.js";
import { help, type Options, parseOptions } from "./options.js";
import { isRight, printIdle, printMatrix, printSoak, soakProblems } from "./print.js";
import { runChild } from "./run-child.js";
import type { SoakReport } from "./soak.js";

await runCommand({ name: "faults", help, parse: parseOptions, run });

async function run({ only, pairs, calls, inFlight, seed, json }: Options, log: Log): Promise<boolean> {
  const problems: string[] = [];
  const rows: Row[] = [];
  const idle: IdleRow[] = [];
  let soak: SoakReport | undefined;
  if (only === undefined || only === "matrix") {
    log("one fault after the other, for each vendor and kind of operation");
    problems.push(...(await runChild(["matrix"], ({ row }: { row: Row }) => void rows.push(row))));
    problems.push(...rows.filter((row) => !isRight(row)).map((row) => `${row.vendor} ${row.operation}: ${row.fault}`));
  }
  if (only === undefined || only === "idle") {
    log(`${pairs} pairs of calls over idle connections, for each fault and transport`);
    const onRow = ({ row }: { row: IdleRow }) => {
      log(`${row.transport}: ${row.fault}`);
      idle.push(row);
    };
    problems.push(...(await runChild(["idle", String(pairs)], onRow)));
    for (const { transport, fault, wrong } of idle)
      for (const [seen, count] of Object.entries(wrong))
        problems.push(`${transport}, idle ${fault}: ${count} × ${seen}`);
  }
  if (only === undefined || only === "soak") {
    log(`${calls} calls, ${inFlight} at a time, seed ${seed}`);
    const part = ["soak", calls, inFlight, seed].map(String);
    const ended = await runChild(part, ({ progress, report }: { progress?: number; report?: SoakReport }) => {
      if (progress !== undefined) log(`${Math.round(progress * 100)} %`);
      soak = report ?? soak;
    });
    problems.push(...ended, ...(soak ? soakProblems(soak) : ["no report of the many calls"]));
  }
  const text = [
    ...(rows.length > 0 ? printMatrix(rows) : []),
    ...(idle.length > 0 ? printIdle(idle) : []),
    ...(soak ? printSoak(soak, seed) : []),
  ];
  const verdict =
    problems.length === 0 ? ["All is as it must be."] : ["Not as it must be:", ...problems.map((p) => `- ${p}`)];
  if (json)
    process.stdout.write(`${JSON.stringify({ passed: problems.length === 0, problems, rows, idle, soak, seed })}\n`);
  else process.stdout.write(`${[...text, ...verdict].join("\n")}\n`);
  return problems.length === 0;
}
