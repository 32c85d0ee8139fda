import { idleConnections, idleFaults, idleTransports } from "./idle.js";
import { matrix } from "./matrix.js";
import { soak } from "./soak.js";

/** A process that runs one part, reports by messages, and must then end by itself: nothing here makes it. */
const [, , part, ...args] = process.argv;
const send = (message: object) => process.send?.(message);
if (part === "matrix") await matrix((row) => send({ row }));
else if (part === "idle") {
  for (const transport of idleTransports)
    for (const fault of idleFaults) send({ row: await idleConnections(fault, transport, Number(args[0])) });
} else await soak(args.map(Number) as [number, number, number], send);
// What has just been closed is listed for a moment more.
await new Promise((resolve) => setTimeout(resolve, 100));
send({ open: process.getActiveResourcesInfo().filter((name) => /TCP|TLS|Timeout|Immediate/.test(name)) });
process.disconnect();
