import type { Served } from "../world.js";
import { checkNames } from "./check-names.js";
import type { FaultWithOptions } from "./fault.js";
import type { ChooseFault, FaultScripts } from "./faults.js";
import { isKnownTo } from "./is-known-to.js";
import { readFault } from "./read-fault.js";

/** What is to go wrong. */
export interface FaultScript {
  /** What goes wrong with this call; uses it up. */
  take(served: Served, operation: string): FaultWithOptions | undefined;
  /** Whether a connection that has just been made is refused; uses it up. */
  refusesConnection(): boolean;
  /** @throws TypeError if a fault or operation is not known */
  add(scripts: FaultScripts): void;
  /** Tells which operations there are. @throws TypeError if the script has others */
  serve(served: readonly Served[]): void;
}

/** Entries of the list of one operation that wait for their calls. */
const maxEntries = 100_000;

/** @throws TypeError if a fault is not known, RangeError if there are too many */
export function createFaultScript(faults: FaultScripts | ChooseFault = {}): FaultScript {
  const queues = new Map<string, (FaultWithOptions | undefined)[]>();
  const counts = new Map<string, number>();
  const choose = typeof faults === "function" ? faults : undefined;
  let known: readonly Served[] | undefined;

  const add = (scripts: FaultScripts) => {
    const read = Object.entries(scripts).map(
      ([operation, entries]) =>
        [operation, entries.map((entry) => entry ?? undefined).map((entry) => entry && readFault(entry))] as const,
    );
    if (known) checkNames(read, known);
    for (const [operation, entries] of read) {
      const queue = queues.get(operation) ?? [];
      if (queue.length + entries.length > maxEntries)
        throw new RangeError(
          `more than ${maxEntries} faults would wait for calls of ${operation}: use a function that decides call by call`,
        );
      queues.set(operation, queue);
      for (const entry of entries) queue.push(entry);
    }
  };
  if (typeof faults !== "function") add(faults);

  return {
    take({ vendor, server }, operation) {
      const name = `${vendor} ${operation}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const queue = [operation, "*"].map((key) => queues.get(key)).find((entries) => entries?.length);
      const chosen = queue ? queue.shift() : choose?.({ vendor, operation, count });
      const fault = chosen ? readFault(chosen) : undefined;
      return fault && isKnownTo(server, fault) ? fault : undefined;
    },
    refusesConnection() {
      const queue = queues.get("*");
      return queue?.[0]?.type === "refused" && queue.shift() !== undefined;
    },
    add,
    serve(served) {
      known = served;
      checkNames([...queues], served);
    },
  };
}
