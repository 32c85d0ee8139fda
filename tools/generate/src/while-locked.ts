import { relative } from "node:path";
import { lockOutput } from "./output-lock.js";
import { kept } from "./package-files.js";
import { recoverFolders } from "./recover-folder.js";

/**
 * Does some work as the only process that generates into `out`, after ending what a killed one began. On Ctrl-C the
 * process ends without a trace: packages are written in one synchronous step each, which it comes before or after.
 *
 * @param interrupted exit code after Ctrl-C; default 130, as shells have it
 */
export async function whileLocked<Result>(
  out: string,
  work: () => Promise<Result>,
  { interrupted = 130 } = {},
): Promise<Result> {
  const release = await lockOutput(out, (holder, path) =>
    console.error(
      `Waiting for another run of generate (${holder}). Should there be none, delete ${relative(process.cwd(), path)}`,
    ),
  );
  const end = (signal: NodeJS.Signals) => {
    release();
    process.exit(signal === "SIGINT" ? interrupted : 143);
  };
  process.once("SIGINT", end).once("SIGTERM", end);
  try {
    recoverFolders(out, kept);
    return await work();
  } finally {
    process.off("SIGINT", end).off("SIGTERM", end);
    release();
  }
}
