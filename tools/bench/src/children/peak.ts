import { appendFileSync } from "node:fs";

// Loaded into each measured Node process before its own code.
process.on("exit", () => appendFileSync(process.env.BENCH_PEAK ?? "", `${process.resourceUsage().maxRSS}\n`));
