import { type Log, runCommand } from "../support/command.js";
import { runCalls } from "./calling/run-calls.js";
import { help, type Options, parseOptions } from "./options.js";
import type { Report } from "./report.js";
import { runInputs } from "./signing/run-inputs.js";

await runCommand({ name: "canonical", help, parse: parseOptions, run });

async function run(options: Options, log: Log): Promise<boolean> {
  const { inputs, calls, seed, json } = options;
  log(`${inputs} requests to sign, seed ${seed}`);
  const signing = await runInputs(options, progress(inputs, log));
  log(`${calls} calls, seed ${seed}`);
  const calling = await runCalls(options, progress(calls, log));
  const passed = signing.differences.length + calling.differences.length === 0;
  if (json) process.stdout.write(`${JSON.stringify({ passed, seed, signing, calling }, null, 2)}\n`);
  else
    process.stdout.write(
      [
        ...print(`${inputs} requests to sign, seed ${seed}`, signing, "--inputs 1 --calls 0", seed),
        ...print(`${calls} calls, seed ${seed}`, calling, "--inputs 0 --calls 1", seed),
        passed ? "No difference.\n" : "There are differences.\n",
      ].join("\n"),
    );
  return passed;
}

/** Tells each tenth. */
function progress(all: number, log: Log): (done: number) => void {
  let tenths = 0;
  return (done) => {
    if (done < (all * (tenths + 1)) / 10) return;
    tenths++;
    log(`${tenths * 10} %`);
  };
}

function print(title: string, { counts, differences }: Report, one: string, seed: number): string[] {
  const lines = Object.entries(counts).map(([what, times]) => `  ${String(times).padStart(7)} ${what}`);
  const shown = differences
    .slice(0, 20)
    .flatMap(({ number, input, problems }) => [
      "",
      `${input}`,
      ...problems.map((problem) => `  ${problem}`),
      `  Again: npm run test:canonical -- --seed ${seed} --first ${number} ${one}`,
    ]);
  return [title, "", ...lines.sort(), ...shown, ""];
}
