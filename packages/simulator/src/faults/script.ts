import type { Vendor, VendorService } from "../vendors/vendor.js";
import type { ChooseFault, Fault, FaultScripts, FaultWithOptions } from "./fault.js";
import { kindOf, kinds } from "./faults.js";

/** The faults that are to come. */
export interface FaultScript {
  /** The fault of this call; uses it up. */
  take(service: VendorService, operation: string): FaultWithOptions | undefined;
  /** Whether a new connection is refused; uses the fault up. */
  refusesConnection(): boolean;
  /** @throws TypeError for an unknown fault or operation */
  add(scripts: FaultScripts): void;
  /** Checks the script against the operations that there are. @throws TypeError if it names others */
  check(services: readonly VendorService[]): void;
}

/** Entries that wait for the calls of one operation. */
const maxEntries = 100_000;

/** @throws TypeError for an unknown fault, RangeError for too many */
export function createFaultScript(faults: FaultScripts | ChooseFault = {}): FaultScript {
  const queues = new Map<string, Entries>();
  const counts = new Map<string, number>();
  const choose = typeof faults === "function" ? faults : undefined;
  let services: readonly VendorService[] | undefined;

  const add = (scripts: FaultScripts) => {
    const read = Object.entries(scripts).map(
      ([operation, entries]) => [operation, entries.map((entry) => (entry ? readFault(entry) : undefined))] as const,
    );
    if (services) checkNames(read, services);
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
    take({ name: vendorName, vendor }, operation) {
      const name = `${vendorName} ${operation}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const queue = [operation, "*"].map((key) => queues.get(key)).find((entries) => entries?.length);
      const chosen = queue ? queue.shift() : choose?.({ vendor: vendorName, operation, count });
      const fault = chosen ? readFault(chosen) : undefined;
      return fault && isKnownTo(vendor, fault) ? fault : undefined;
    },
    refusesConnection() {
      const queue = queues.get("*");
      return queue?.[0]?.type === "refused" && queue.shift() !== undefined;
    },
    add,
    check(all) {
      services = all;
      checkNames([...queues], all);
    },
  };
}

type Entries = (FaultWithOptions | undefined)[];

/** @throws TypeError for an unknown type of fault, or an unknown or invalid option */
function readFault(fault: Fault): FaultWithOptions {
  const { type, ...given } = (typeof fault === "string" ? { type: fault } : fault) as FaultWithOptions;
  if (!Object.hasOwn(kinds, type))
    throw new TypeError(`unknown fault ${JSON.stringify(type)}; known: ${Object.keys(kinds).join(", ")}`);
  const options = kindOf(type).options as Readonly<Record<string, string>>;
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

/** @throws TypeError if a script is of an operation that there is not, or has a fault that its vendor does not know */
function checkNames(
  scripts: readonly (readonly [operation: string, entries: Entries])[],
  services: readonly VendorService[],
): void {
  for (const [name, entries] of scripts) {
    if (name === "*") continue;
    const having = services.filter(({ operations }) => operations.some(({ id }) => id === name));
    if (having.length === 0) {
      const known = services.flatMap(({ operations }) => operations.map(({ id }) => id));
      throw new TypeError(`no operation ${JSON.stringify(name)} to fail; known: *, ${known.join(", ")}`);
    }
    for (const fault of entries)
      if (fault && !having.some(({ vendor }) => isKnownTo(vendor, fault)))
        throw new TypeError(`the fault ${fault.type} is not known to the vendor of ${name}`);
  }
}

/** Whether the vendor has this fault: where there are no nonces, none is used twice. */
function isKnownTo({ codes }: Vendor, { type }: FaultWithOptions): boolean {
  const { needs } = kindOf(type);
  return needs === undefined || codes[needs] !== undefined;
}

/**
 * Reads `operation=fault,fault` of the command line, once or more; an empty fault is none.
 *
 * @throws TypeError if one has no operation or no faults
 */
export function readFaultOptions(options: readonly string[]): FaultScripts {
  const scripts: Record<string, (Fault | null)[]> = Object.create(null);
  for (const option of options) {
    const [, operation, faults] = /^([^=]+)=(.+)$/.exec(option) ?? [];
    if (operation === undefined || faults === undefined)
      throw new TypeError(`--fault takes OPERATION=FAULT,FAULT (*: any operation), not ${JSON.stringify(option)}`);
    // An unknown fault is an error of the script.
    const entries = faults.split(",").map((fault) => (fault.trim() || null) as Fault | null);
    scripts[operation] = [...(scripts[operation] ?? []), ...entries];
  }
  return scripts;
}
