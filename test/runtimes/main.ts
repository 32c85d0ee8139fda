import { join } from "node:path";
import { installFolder } from "../../tools/bench/src/install.js";
import type { Log } from "../../tools/bench/src/report.js";
import { chromium } from "../browser/chromium.js";
import { installChromium } from "../browser/install-chromium.js";
import { conform } from "./conform.js";
import { prepareConsumer } from "./consumer/prepare-consumer.js";
import { help } from "./help.js";
import type { Outcome } from "./judge/outcome.js";
import { isMeant, type Options, parseOptions } from "./options.js";
import { printTable } from "./print/table.js";
import { runtimes } from "./runtimes/index.js";
import type { Runtime } from "./runtimes/runtime.js";

const log: Log = (text) => void process.stderr.write(`runtimes: ${text}\n`);

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code: 0 all is as it should be, 1 something is not, 2 wrong usage */
async function main(args: readonly string[]): Promise<number> {
  const known = [...runtimes, chromium];
  let options: Options;
  try {
    options = parseOptions(
      args,
      known.map(({ name }) => name),
    );
  } catch (error) {
    log(`${(error as Error).message}\nSee npm run test:runtimes -- --help.`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const { only, json } = options;
  try {
    const outcomes = await run(known.filter(({ name }) => only.length === 0 || only.some((one) => isMeant(one, name))));
    const passed = outcomes.every((outcome) => outcome.passed);
    process.stdout.write(json ? `${JSON.stringify({ passed, outcomes }, null, 2)}\n` : printTable(outcomes));
    return passed ? 0 : 1;
  } catch (error) {
    log((error as Error).message);
    return 1;
  }
}

/** Installs what the runtimes need, and runs the program in one after the other. */
async function run(wanted: readonly Runtime[]): Promise<Outcome[]> {
  await installFolder(import.meta.dirname, "what it needs", log);
  if (wanted.includes(chromium)) {
    await installChromium(log);
    await installFolder(join(import.meta.dirname, "../browser"), "what drives the browser", log);
  }
  const consumer = await prepareConsumer(log);
  try {
    const outcomes: Outcome[] = [];
    for (const runtime of wanted) outcomes.push(await conform(runtime, consumer, log));
    return outcomes;
  } finally {
    await consumer.remove();
  }
}
