import { differences } from "./differences.js";
import type { KnownBug } from "./known-bug.js";
import type { Vendor } from "./vendor.js";
import type { Call } from "./wire.js";
import { type Wire, withHeader } from "./wire.js";

/**
 * The known bugs that explain, together and completely, why the SDK's request is not ours; the fewest that do.
 *
 * @param send makes our request for another input
 */
export async function recognise(
  vendor: Pick<Vendor, "bugs" | "canonicalRequest" | "authorize">,
  call: Call,
  { official, ours }: { official: Wire; ours: Wire },
  send: (call: Call) => Promise<Wire>,
): Promise<readonly KnownBug[] | undefined> {
  for (const bugs of subsets(vendor.bugs.filter((bug) => bug.applies(call)))) {
    const imitated = await imitate(vendor, bugs, call, ours, send);
    if (differences(official, imitated).length === 0) return bugs;
  }
  return undefined;
}

/** The request that an SDK with these bugs makes. */
async function imitate(
  vendor: Pick<Vendor, "canonicalRequest" | "authorize">,
  bugs: readonly KnownBug[],
  call: Call,
  ours: Wire,
  send: (call: Call) => Promise<Wire>,
): Promise<Wire> {
  const input = bugs.reduce((input, bug) => bug.input?.(input) ?? input, call.input);
  const right = input === call.input ? ours : await send({ ...call, input });
  const wire = bugs.reduce((wire, bug) => bug.request?.(wire, call) ?? wire, right);
  const canonical = bugs.reduce(
    (text, bug) => bug.canonicalRequest?.(text, call) ?? text,
    vendor.canonicalRequest(wire),
  );
  return withHeader(wire, "authorization", await vendor.authorize(canonical, wire, call));
}

/** All subsets but the empty one, small ones first. */
function subsets<Item>(items: readonly Item[]): Item[][] {
  const all: Item[][] = [];
  for (let bits = 1; bits < 2 ** items.length; bits++) all.push(items.filter((_, i) => bits & (2 ** i)));
  return all.sort((a, b) => a.length - b.length);
}
