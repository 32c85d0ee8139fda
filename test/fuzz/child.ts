import { fuzz } from "./run.js";

/** A part of the runs, told one by one to the process that started this one. */
const [runs, seed] = process.argv.slice(2).map(Number);
process.send?.(await fuzz(runs ?? 0, seed ?? 0, (done) => process.send?.(done)));
process.disconnect?.();
