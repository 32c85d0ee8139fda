import type { BugReport, Difference, Report, VendorReport } from "../report.js";
import { alignHeaders } from "./align-headers.js";
import { sideBySide } from "./side-by-side.js";
import { table } from "./table.js";
import { printWire } from "./wire.js";

/** The result for people. */
export const printText = ({ seed, seconds, passed, vendors }: Report): string =>
  [
    `Official SDKs and our clients, seed ${seed}`,
    "",
    ...table(
      ["vendor", "operation", "inputs", "equal", "known bugs", "unexplained"],
      vendors.flatMap(({ vendor, operations }) => [
        ...operations.map((operation) => row(vendor, operation.operation, [operation])),
        ...(operations.length > 1 ? [row(vendor, "all", operations)] : []),
      ]),
    ),
    "",
    "Known bugs of the official SDKs",
    "",
    ...table(
      ["vendor", "bug", "met"],
      vendors.flatMap(({ vendor, bugs }) => bugs.map((bug) => [vendor, bug.name, bug.met])),
    ),
    "",
    ...vendors.flatMap(({ vendor, bugs }) => bugs.flatMap((bug) => printBug(vendor, bug))),
    ...vendors.flatMap(neverMet),
    "",
    "Official SDKs and the simulator",
    "",
    ...table(
      ["vendor", "operation", "with", "", "outcome"],
      vendors.flatMap(({ vendor, simulator }) =>
        simulator.map((call) => [vendor, call.operation, call.credentials, call.passed ? "ok" : "FAILS", call.outcome]),
      ),
    ),
    "",
    ...vendors.flatMap(({ vendor, operations }) =>
      operations.flatMap(({ operation, differences }) =>
        differences.flatMap((difference) => printDifference(`${vendor} ${operation}`, difference)),
      ),
    ),
    `${passed ? "All is as it should be" : "Not all is as it should be"}, after ${seconds} s.`,
    "",
  ].join("\n");

const row = (vendor: string, name: string, operations: VendorReport["operations"]) => [
  vendor,
  name,
  ...(["inputs", "equal", "explained", "unexplained"] as const).map((member) =>
    operations.reduce((sum, operation) => sum + operation[member], 0),
  ),
];

const printBug = (vendor: string, { name, does, breaks, reference }: BugReport): string[] => [
  `${vendor}, ${name}: the SDK ${does}.`,
  `  The rule: ${breaks} (${reference}).`,
];

const neverMet = ({ vendor, bugs }: VendorReport): string[] =>
  bugs
    .filter(({ met }) => met === 0)
    .map(
      ({ name }) => `Never met: ${vendor}, ${name}. If a full run never meets it, the SDK has mended it: unlist it.`,
    );

function printDifference(where: string, { parts, call, inputs, official, ours }: Difference): string[] {
  const [left, right] =
    typeof official === "string" || typeof ours === "string" ? [official, ours] : alignHeaders(official, ours);
  return [
    `UNEXPLAINED in ${where}, ${inputs} inputs: ${parts.join(", ")}`,
    `smallest call: ${call.length > 4000 ? `${call.slice(0, 4000)}…` : call}`,
    "",
    ...sideBySide(["OFFICIAL SDK", ...printWire(left)], ["OURS", ...printWire(right)]),
    "",
  ];
}
