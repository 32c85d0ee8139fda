import type { Fault } from "./fault.js";
import type { FaultScripts } from "./faults.js";

/**
 * Reads `operation=fault,fault`, once or more; an empty fault is an answer that is well.
 *
 * @throws TypeError if one has no operation or no faults
 */
export function readFaultOptions(options: readonly string[]): FaultScripts {
  const scripts: Record<string, (Fault | null)[]> = Object.create(null);
  for (const option of options) {
    const [, operation, faults] = /^([^=]+)=(.+)$/.exec(option) ?? [];
    if (operation === undefined || faults === undefined)
      throw new TypeError(`--fault takes OPERATION=FAULT,FAULT (*: any operation), not ${JSON.stringify(option)}`);
    // What is no fault is found when the script is made.
    const entries = faults.split(",").map((fault) => (fault.trim() || null) as Fault | null);
    scripts[operation] = [...(scripts[operation] ?? []), ...entries];
  }
  return scripts;
}
