/** One subject in a process of its own: gets its scenario, then runs whenever it is told and says what it cost. */
import type { Call, Scenario } from "../subjects.js";
import { vendors } from "../vendors.js";

const [vendorName, kind] = process.argv.slice(2);
const subject = vendors.find(({ name }) => name === vendorName)?.subjects.find((subject) => subject.kind === kind);
if (!subject) throw new Error(`There is no subject ${kind} of ${vendorName}.`);

process.once("message", async (scenario: Scenario) => {
  const call = await subject.start(scenario);
  await call();
  process.on("message", async (order: Run) => process.send?.(await run(call, order)));
  process.send?.("ready");
});

/** How to run. */
export interface Run {
  readonly inFlight: number;
  readonly milliseconds: number;
}

/** What running cost. */
export interface Cost {
  readonly calls: number;
  /** Microseconds of CPU per call, user and system, all threads of the process. */
  readonly cpu: number;
  /** Calls per second. */
  readonly rate: number;
}

/** Makes calls for some time, a fixed number of them in flight, and counts CPU. */
async function run(call: Call, { inFlight, milliseconds }: Run): Promise<Cost> {
  await Promise.all(Array.from({ length: 2 * inFlight }, call)); // connections that were closed meanwhile
  let calls = 0;
  const cpu = process.cpuUsage();
  const start = performance.now();
  const worker = async () => {
    while (performance.now() - start < milliseconds) {
      await call();
      calls++;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const { user, system } = process.cpuUsage(cpu);
  return { calls, cpu: (user + system) / calls, rate: (calls * 1000) / (performance.now() - start) };
}
