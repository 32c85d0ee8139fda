import type { Fault, FaultWithOptions } from "./fault.js";
import type { FaultKind } from "./fault-kind.js";
import { kinds } from "./kinds.js";

/** @throws TypeError if there is no such type of fault, or it has no such option */
export function readFault(fault: Fault): FaultWithOptions {
  const { type, ...given } = (typeof fault === "string" ? { type: fault } : fault) as FaultWithOptions;
  if (!Object.hasOwn(kinds, type))
    throw new TypeError(`unknown fault ${JSON.stringify(type)}; known: ${Object.keys(kinds).join(", ")}`);
  const options = (kinds[type] as FaultKind).options as Record<string, string>;
  for (const [name, value] of Object.entries(given)) {
    const wanted = Object.hasOwn(options, name) ? options[name] : undefined;
    if (wanted === undefined)
      throw new TypeError(
        `the fault ${type} has no option ${JSON.stringify(name)}; known: ${Object.keys(options).join(", ") || "none"}`,
      );
    if (value !== undefined && (typeof value !== wanted || Number.isNaN(value)))
      throw new TypeError(`the option ${name} of the fault ${type} is a ${wanted}, not ${JSON.stringify(value)}`);
  }
  return { type, ...given } as FaultWithOptions;
}
