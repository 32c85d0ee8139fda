import type { Log } from "../../tools/bench/src/log.js";
import { conform } from "./conform.js";
import { prepareConsumer } from "./consumer/prepare-consumer.js";
import type { Outcome } from "./judge/outcome.js";
import { isMeant, type Options, parseOptions } from "./options.js";
import { printTable } from "./print/table.js";
import type { Runtime } from "./runtimes/runtime.js";

/** A command that runs the program in some runtimes and prints what came of it. */
export interface Command {
  /** `runtimes` of `npm run test:runtimes`. */
  readonly name: string;
  readonly help: string;
  readonly runtimes: readonly Runtime[];
  /** Puts in place what is needed. */
  install(log: Log): Promise<void>;
}

/** @returns the exit code: 0 all is as it should be, 1 something is not, 2 wrong usage */
export async function runCommand({ name, help, runtimes, install }: Command, args: readonly string[]): Promise<number> {
  const log: Log = (text) => void process.stderr.write(`${name}: ${text}\n`);
  let options: Options;
  try {
    options = parseOptions(
      args,
      runtimes.map((runtime) => runtime.name),
    );
  } catch (error) {
    log(`${(error as Error).message}\nSee npm run test:${name} -- --help.`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const { only } = options;
  const wanted = runtimes.filter((runtime) => only.length === 0 || only.some((one) => isMeant(one, runtime.name)));
  try {
    await install(log);
    const consumer = await prepareConsumer(log);
    const outcomes: Outcome[] = [];
    try {
      for (const runtime of wanted) outcomes.push(await conform(runtime, consumer, log));
    } finally {
      await consumer.remove();
    }
    const passed = outcomes.every((outcome) => outcome.passed);
    process.stdout.write(options.json ? `${JSON.stringify({ passed, outcomes }, null, 2)}\n` : printTable(outcomes));
    return passed ? 0 : 1;
  } catch (error) {
    log((error as Error).message);
    return 1;
  }
}
