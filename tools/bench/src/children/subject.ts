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
  /** Milliseconds of the process's own CPU that a turn takes: on a busy machine it lasts longer, and does the same work. */
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

/** Makes calls until they have taken some CPU, a fixed number of them in flight. */
async function run(call: Call, { inFlight, milliseconds }: Run): Promise<Cost> {
  await Promise.all(Array.from({ length: 2 * inFlight }, call)); // connections that were closed meanwhile
  let calls = 0;
  let isOver = false;
  const before = process.cpuUsage();
  const used = () => {
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const start = performance.now();
  const worker = async () => {
    while (!isOver) {
      await call();
      // To look at the clock costs as much as a part of a call.
      if (++calls % 32 === 0) isOver = used() >= milliseconds * 1000;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { calls, cpu: used() / calls, rate: (calls * 1000) / (performance.now() - start) };
}
