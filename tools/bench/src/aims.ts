import type { Aim, CallCost, Report } from "./report.js";
import { vendors } from "./vendors.js";

/** The aims, each with the figure that was found. */
export function aims({ calls, signing, imports, bundles }: Omit<Report, "aims">): Aim[] {
  const found: Aim[] = [];
  const add = (name: string, vendor: string, figure: number, limit: number) =>
    found.push({ name, vendor, figure, limit, met: figure <= limit });
  for (const { name: vendor, official } of vendors) {
    const { client, bare, official: sdk } = leastCpuAt50(calls, vendor);
    add("CPU per call, 50 in flight, of the official SDK's", vendor, client / sdk, official.limit);
    add("CPU per call, 50 in flight, of bare node:http's", vendor, client / bare, 1.3);
  }
  for (const { vendor, ours, other } of signing) add("signing, of the bare hashes", vendor, ours / other, 1.3);
  for (const { vendor, ours, other } of imports)
    add("cold import, of the official SDK's", vendor, ours / other, 1 / 15);
  for (const { vendor, program, platform, gzip } of bundles)
    if (program === "one operation") add(`bundle for ${platform}, bytes of gzip`, vendor, gzip, 7_000);
  return found;
}

/** What a vendor's subjects are compared with: CPU per call at 50 in flight. Of an official SDK measured in two ways it is the better one. */
export function leastCpuAt50(
  calls: readonly CallCost[],
  vendor: string,
): { client: number; bare: number; official: number } {
  const least = (kind: string) =>
    Math.min(
      ...calls.filter((cost) => cost.vendor === vendor && cost.kind.startsWith(kind)).map(({ cpuAt50 }) => cpuAt50),
    );
  return { client: least("client"), bare: least("bare"), official: least("official") };
}
