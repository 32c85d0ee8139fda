/** One contestant in a process of its own: gets its course, then runs whenever it is told and says what it cost. */
import type { Course } from "../contestants/contestant.js";
import { type Run, run } from "../measure/run.js";
import { vendors } from "../vendors.js";

const [vendorName, kind] = process.argv.slice(2);
const contestant = vendors
  .find(({ name }) => name === vendorName)
  ?.contestants.find((contestant) => contestant.kind === kind);
if (!contestant) throw new Error(`There is no contestant ${kind} of ${vendorName}.`);

process.once("message", async (course: Course) => {
  const call = await contestant.start(course);
  await call();
  process.on("message", async (order: Run) => process.send?.(await run(call, order)));
  process.send?.("ready");
});
