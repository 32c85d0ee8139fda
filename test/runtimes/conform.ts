import type { Log } from "../../tools/bench/src/report.js";
import type { Consumer } from "./consumer/consumer.js";
import { checkNames } from "./judge/check-names.js";
import { judge } from "./judge/judge.js";
import type { Outcome } from "./judge/outcome.js";
import type { Runtime } from "./runtimes/runtime.js";
import { startServers } from "./servers/start-servers.js";

/** Runs the program in one runtime, with servers that nobody has called before. */
export async function conform(runtime: Runtime, consumer: Consumer, log: Log): Promise<Outcome> {
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
    const checks = judge(run, consumer, servers);
    const passed = Object.values(checks).every((problems) => !problems?.length);
    // Without a result only what it printed can tell why, unless that holds what nobody may see.
    if (run.output === "" && checks.secrets?.every((problem) => !/was printed/.test(problem)))
      log(`${name} printed:\n${run.printed.slice(-4000)}`);
    return { runtime: name, version, passed, checks };
  } finally {
    await servers.close();
  }
}
