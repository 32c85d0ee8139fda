import type { Served } from "../world.js";
import type { FaultWithOptions } from "./fault.js";
import { isKnownTo } from "./is-known-to.js";

/** @throws TypeError if a script is of an operation that is not served, or has a fault that its vendor does not know */
export function checkNames(
  scripts: readonly (readonly [operation: string, entries: readonly (FaultWithOptions | undefined)[]])[],
  served: readonly Served[],
): void {
  for (const [name, entries] of scripts) {
    if (name === "*") continue;
    const having = served.filter(({ operations }) => operations.some(({ id }) => id === name));
    if (having.length === 0) {
      const known = served.flatMap(({ operations }) => operations.map(({ id }) => id));
      throw new TypeError(`no operation ${JSON.stringify(name)} to fail; known: *, ${known.join(", ")}`);
    }
    for (const fault of entries)
      if (fault && !having.some(({ server }) => isKnownTo(server, fault)))
        throw new TypeError(`the fault ${fault.type} is not known to the vendor of ${name}`);
  }
}
