import type { Aim, CallCost, Report, Spread } from "./report.js";
import { vendors } from "./vendors.js";

/** The aims, each with the figure that was found. */
export function aims({ calls, signing, imports, bundles, services }: Omit<Report, "aims">): Aim[] {
  const found: Aim[] = [];
  const add = (name: string, vendor: string, figure: number, limit: number) =>
    found.push({ name, vendor, figure, limit, met: figure <= limit });
  for (const { name: vendor } of vendors) {
    const client = calls.find((cost) => cost.vendor === vendor && cost.kind === "client");
    if (!client) continue;
    const { ofOfficial, ofBare } = ratios(calls, client);
    add("CPU per call, 50 in flight, of the official SDK's", vendor, ofOfficial.median, 0.5);
    add("CPU per call, 50 in flight, of bare node:http's", vendor, ofBare.median, 1.3);
  }
  for (const { vendor, ours, other } of signing) add("signing, of the bare hashes", vendor, ours / other, 1.3);
  for (const { vendor, ours, other } of imports)
    add("cold import, of the official SDK's", vendor, ours / other, 1 / 15);
  for (const { vendor, program, platform, gzip } of bundles)
    if (program === "one operation")
      add(`bundle for ${platform}, bytes of gzip`, vendor, gzip, platform === "browser" ? 11_500 : 15_000);
    else add(`whole client for ${platform}, bytes of gzip`, vendor, gzip, 45_000);
  for (const { vendor, ofEmpty, cpuOfFew, memoryOfFew } of services) {
    add("a program that imports the client, of an empty one", vendor, ofEmpty, 1.25);
    add("compiling one call, CPU, of a few operations'", vendor, cpuOfFew, 1.8);
    add("compiling one call, memory, of a few operations'", vendor, memoryOfFew, 2);
  }
  return found;
}

/** What a subject costs beside its vendor's others; of an official SDK measured in two ways beside the better one. */
export function ratios(
  calls: readonly CallCost[],
  { vendor, of }: CallCost,
): Record<"ofBare" | "ofHand" | "ofOfficial", Spread> {
  const [official] = calls
    .filter((cost) => cost.vendor === vendor && cost.kind.startsWith("official"))
    .sort((a, b) => a.cpuAt50 - b.cpuAt50);
  return {
    ofBare: of.bare as Spread,
    ofHand: of.hand as Spread,
    ofOfficial: of[official?.kind ?? "official"] as Spread,
  };
}
