import { checks } from "./checks.js";
import { wait } from "./expect.js";
import type { Finding, Settings } from "./settings.js";
import type { Vendor } from "./vendor.js";

/** The program: runs every check for every vendor, one after the other. Uses nothing but web standards and our packages. */
export async function runChecksOf(
  vendors: Readonly<Record<string, Vendor>>,
  { servers, vendors: settings }: Settings,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const lost = watchRejections();
  for (const [check, run] of Object.entries(checks))
    for (const [name, vendor] of Object.entries(vendors)) {
      let problem: string | undefined;
      try {
        const own = settings[name];
        if (!own) throw new Error("there are no settings for it");
        await run(vendor, { ...own, servers });
      } catch (error) {
        problem = error instanceof Error ? error.message : String(error);
      }
      findings.push({ check, vendor: name, problem });
    }
  await wait(100);
  for (const reason of lost())
    findings.push({ check: "broken", vendor: "any", problem: `unhandled rejection: ${reason}` });
  return findings;
}

/**
 * Notes the rejections that nobody handles, from now on. One that is handled after all is none: workerd tells of each
 * failure to read a body, then takes it back.
 *
 * @returns what was not handled until now
 */
export function watchRejections(): () => string[] {
  const lost = new Map<unknown, unknown>();
  const { process } = globalThis as { process?: NodeEvents };
  if (process?.on) {
    process.on("unhandledRejection", (reason, promise) => lost.set(promise, reason));
    process.on("rejectionHandled", (promise) => lost.delete(promise));
  } else {
    addEventListener("unhandledrejection", ({ promise, reason }) => lost.set(promise, reason));
    addEventListener("rejectionhandled", ({ promise }) => lost.delete(promise));
  }
  return () => [...lost.values()].map(String);
}

interface NodeEvents {
  on?(event: "unhandledRejection", listener: (reason: unknown, promise: unknown) => void): void;
  on?(event: "rejectionHandled", listener: (promise: unknown) => void): void;
}
