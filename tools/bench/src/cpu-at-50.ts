import type { CallCost } from "./report.js";

/** What a vendor's contestants are compared with: CPU per call at 50 in flight. Of an official SDK measured in two ways it is the better one. */
export function cpuAt50(
  calls: readonly CallCost[],
  vendor: string,
): { client: number; bare: number; official: number } {
  const least = (kind: string) =>
    Math.min(
      ...calls.filter((cost) => cost.vendor === vendor && cost.kind.startsWith(kind)).map(({ cpuAt50 }) => cpuAt50),
    );
  return { client: least("client"), bare: least("bare"), official: least("official") };
}
