import { join } from "node:path";
import { installFolder } from "../../tools/bench/src/install.js";
import type { Log } from "../../tools/bench/src/report.js";
import { chromium } from "../browser/chromium.js";
import { installChromium } from "../browser/install-chromium.js";
import { type Consumer, prepareConsumer } from "./consumer.js";
import { help, isMeant, type Options, parseOptions } from "./options.js";
import { printTable } from "./print.js";
import type { Runtime } from "./runtime.js";
import { runtimes } from "./runtimes.js";
import { startServers } from "./servers.js";
import { checkNames, type Outcome, verify } from "./verify.js";

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

/** Runs the program in one runtime, with servers that nobody has called before. */
async function conform(runtime: Runtime, consumer: Consumer, log: Log): Promise<Outcome> {
  const { name } = runtime;
  let version: string;
  try {
    version = await runtime.version();
  } catch (error) {
    const problem = (error as Error).message;
    log(`${name}: ${problem}`);
    const checks = Object.fromEntries(checkNames.map((check, index) => [check, index === 0 ? [problem] : undefined]));
    return { runtime: name, version: undefined, passed: false, checks };
  }
  log(`running the program in ${name} (${version})`);
  const servers = await startServers(consumer, runtime.browser ?? false);
  try {
    const run = await runtime.run(consumer.folder, { servers: servers.addresses, vendors: consumer.vendors });
    const checks = await verify(run, consumer, servers);
    const passed = Object.values(checks).every((problems) => !problems?.length);
    // Without a result only what it printed can tell why, unless that holds what nobody may see.
    if (run.output === "" && checks.secrets?.every((problem) => !/was printed/.test(problem)))
      log(`${name} printed:\n${run.printed.slice(-4000)}`);
    return { runtime: name, version, passed, checks };
  } finally {
    await servers.close();
  }
}
