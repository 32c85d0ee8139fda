import { checks } from "./checks/index.js";
import type { Finding } from "./finding.js";
import type { Settings } from "./settings.js";
import type { Vendor } from "./vendor.js";
import { wait } from "./wait.js";
import { watchRejections } from "./watch-rejections.js";

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
