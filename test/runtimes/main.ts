import { join } from "node:path";
import { installFolder } from "../../tools/bench/src/install.js";
import { chromium } from "../browser/chromium.js";
import { installChromium } from "../browser/install-chromium.js";
import { type Log, runCommand } from "../support/command.js";
import { type Consumer, prepareConsumer } from "./consumer.js";
import { help, isMeant, parseOptions } from "./options.js";
import { printTable } from "./print.js";
import type { Runtime } from "./runtime.js";
import { runtimes } from "./runtimes.js";
import { startServers } from "./servers.js";
import { checkNames, type Outcome, verify } from "./verify.js";

const known = [...runtimes, chromium];

await runCommand({
  name: "runtimes",
  help,
  parse: (args) =>
    parseOptions(
      args,
      known.map(({ name }) => name),
    ),
  async run({ only, json }, log) {
    const wanted = known.filter(({ name }) => only.length === 0 || only.some((one) => isMeant(one, name)));
    const outcomes = await runAll(wanted, log);
    const passed = outcomes.every((outcome) => outcome.passed);
    process.stdout.write(json ? `${JSON.stringify({ passed, outcomes }, null, 2)}\n` : printTable(outcomes));
    return passed;
  },
});

/** Installs what the runtimes need, and runs the program in one after the other. */
async function runAll(wanted: readonly Runtime[], log: Log): Promise<Outcome[]> {
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
