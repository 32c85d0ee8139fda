import { listNames, nearestHint } from "../nearest-hint.js";
import type { Operation } from "../operation.js";
import type { Validate } from "../schema/validate.js";
import type { VendorService } from "../vendors/vendor.js";
import { errorOf } from "./documented-error.js";
import { kindOf } from "./faults.js";
import type { ChooseFault, FaultScripts } from "./injection.js";
import { checkOwnResponse } from "./own-response.js";
import { type ReadInjection, readInjection } from "./read-injection.js";

/** The faults and other injections that are to come. */
export interface FaultScript {
  /** The one of this call; uses it up. */
  take(service: VendorService, operation: Operation, now: Date): ReadInjection | undefined;
  /** Whether a new connection is refused; uses the fault up. */
  refusesConnection(now: Date): boolean;
  /** @throws TypeError for an unknown fault, code or operation, or a response that does not fit */
  add(scripts: FaultScripts): void;
}

/** Entries that wait for the calls of one operation. */
const maxEntries = 100_000;

/** An entry of the list of an operation. */
interface Entry {
  /** Nothing for a call as it is. */
  readonly injection: ReadInjection | undefined;
  /** How many more calls it is for. */
  left: number;
}

/** @throws TypeError for an unknown fault, code or operation, RangeError for too many faults */
export function createFaultScript(
  faults: FaultScripts | ChooseFault = {},
  services: readonly VendorService[],
  validate: Validate,
): FaultScript {
  const queues = new Map<string, Entry[]>();
  const counts = new Map<string, number>();
  const choose = typeof faults === "function" ? faults : undefined;

  const add = (scripts: FaultScripts) => {
    const read = Object.entries(scripts).map(
      ([operation, given]) => [operation, given.map((one) => (one ? readInjection(one) : undefined))] as const,
    );
    for (const [operation, injections] of read) checkEntries(operation, injections, services, validate);
    for (const [operation, injections] of read) {
      const queue = queues.get(operation) ?? [];
      if (queue.length + injections.length > maxEntries)
        throw new RangeError(
          `more than ${maxEntries} faults would wait for calls of ${operation}: use { times }, or a function that decides call by call`,
        );
      queues.set(operation, queue);
      for (const injection of injections) queue.push({ injection, left: timesOf(injection) });
    }
  };
  /** The first entry of a list that is still of this time. */
  const firstOf = (key: string, now: Date): Entry | undefined => {
    const queue = queues.get(key);
    while (queue?.[0]?.injection?.until && queue[0].injection.until <= now) queue.shift();
    return queue?.[0];
  };
  const use = (key: string, entry: Entry) => {
    if (--entry.left <= 0) queues.get(key)?.shift();
    return entry.injection;
  };
  if (typeof faults !== "function") add(faults);

  return {
    take(service, operation, now) {
      const name = `${service.name} ${operation.id}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const own = firstOf(operation.id, now);
      if (own) return ifAccepted(use(operation.id, own), service, operation, validate);
      const any = firstOf("*", now);
      if (any) return ifAccepted(use("*", any), service, operation, validate);
      const chosen = choose?.({ vendor: service.name, operation: operation.id, count });
      if (!chosen) return undefined;
      const injection = readInjection(chosen);
      if (!("type" in injection)) checkInjection(injection, service, operation, validate);
      return ifAccepted(injection, service, operation, validate);
    },
    refusesConnection(now) {
      const first = firstOf("*", now);
      const { injection } = first ?? {};
      if (!first || !injection || !("type" in injection) || injection.type !== "refused") return false;
      use("*", first);
      return true;
    },
    add,
  };
}

const timesOf = (injection: ReadInjection | undefined): number =>
  injection?.times ?? (injection?.until ? Number.POSITIVE_INFINITY : 1);

/** An injection where the operation can have it: under `*`, not every operation can. */
function ifAccepted(
  injection: ReadInjection | undefined,
  service: VendorService,
  operation: Operation,
  validate: Validate,
): ReadInjection | undefined {
  return injection && problemOf(injection, service, operation, validate) === undefined ? injection : undefined;
}

/** @throws TypeError if there is no such operation, or it cannot have one of the injections */
function checkEntries(
  name: string,
  injections: readonly (ReadInjection | undefined)[],
  services: readonly VendorService[],
  validate: Validate,
): void {
  const all = services.flatMap((service) => service.operations.map((operation) => ({ service, operation })));
  const having = name === "*" ? all : all.filter(({ operation }) => operation.id === name);
  if (having.length === 0) {
    const known = all.map(({ operation }) => operation.id);
    throw new TypeError(
      `no operation ${JSON.stringify(name)} to fail${nearestHint(name, known)}; known: *, ${listNames(known)}`,
    );
  }
  for (const injection of injections) {
    // A fault that a vendor does not have does nothing under `*`.
    if (!injection || (name === "*" && "type" in injection)) continue;
    const problems = having.map(({ service, operation }) => problemOf(injection, service, operation, validate));
    const [first] = problems;
    if (problems.every((problem) => problem !== undefined))
      throw name === "*" ? new TypeError(`no operation can have this: for example, ${first?.message}`) : first;
  }
}

function problemOf(...given: Parameters<typeof checkInjection>): TypeError | undefined {
  try {
    checkInjection(...given);
    return undefined;
  } catch (error) {
    if (error instanceof TypeError) return error;
    throw error;
  }
}

/** @throws TypeError if the operation cannot have this injection */
function checkInjection(
  injection: ReadInjection,
  { vendor }: VendorService,
  operation: Operation,
  validate: Validate,
): void {
  if ("code" in injection) errorOf(injection, operation, vendor);
  else if (!("type" in injection)) checkOwnResponse(injection, operation, vendor, validate);
  else {
    // Where there are no nonces, none is used twice.
    const { needs } = kindOf(injection.type);
    if (needs !== undefined && vendor.codes[needs] === undefined)
      throw new TypeError(`the fault ${injection.type} is not known to the vendor of ${operation.id}`);
  }
}
