import type { BugReport, Difference, OperationReport, Report, ServiceReport, VendorReport } from "./report.js";
import { headersOf, type Wire } from "./wire.js";

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
    "All operations of the services",
    "",
    ...table(
      ["vendor", "called", "operations", "inputs", "equal", "known bugs", "unexplained", "lacking in the SDK"],
      vendors.map(({ vendor, service: { sdk, operations, lacking } }) => {
        const [, , ...counts] = row(vendor, sdk, operations);
        return [vendor, sdk, operations.length, ...counts, lacking.length];
      }),
    ),
    "",
    ...table(
      ["vendor", "inputs go into", "operations", "inputs", "equal", "known bugs", "unexplained"],
      vendors.flatMap(({ vendor, service }) => styleRows(vendor, service)),
    ),
    "",
    ...vendors.flatMap(({ vendor, service }) => printLeftOut(vendor, service)),
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
    ...printDifferences(vendors),
    `${passed ? "All is as it should be" : "Not all is as it should be"}, after ${seconds} s.`,
    "",
  ].join("\n");

const row = (vendor: string, name: string, operations: readonly OperationReport[]): (string | number)[] => [
  vendor,
  name,
  ...(["inputs", "equal", "explained", "unexplained"] as const).map((member) =>
    operations.reduce((sum, operation) => sum + operation[member], 0),
  ),
];

/** An operation counts in each of its styles. */
function styleRows(vendor: string, { operations }: ServiceReport): (string | number)[][] {
  const styles = [...new Set(operations.flatMap(({ styles }) => styles))].sort();
  return styles.map((style) => {
    const those = operations.filter((operation) => operation.styles.includes(style));
    const [, , ...counts] = row(vendor, style, those);
    return [vendor, style, those.length, ...counts];
  });
}

function printLeftOut(vendor: string, { lacking, omitted }: ServiceReport): string[] {
  const lines = [
    ...(lacking.length > 0 ? [`${vendor}, the SDK lacks ${lacking.join(", ")}.`] : []),
    ...omitted.map(({ member, why }) => `${vendor}, our document lacks ${member}: ${why ?? "UNEXPLAINED"}.`),
  ];
  return lines.length > 0 ? [...lines, ""] : [];
}

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

/** A fault of ours shows in many operations. */
const mostPrinted = 20;

function printDifferences(vendors: readonly VendorReport[]): string[] {
  const all = vendors.flatMap(({ vendor, operations, service }) =>
    [...operations, ...service.operations].flatMap(({ operation, differences }) =>
      differences.map((difference) => [`${vendor} ${operation}`, difference] as const),
    ),
  );
  const more = all.length - mostPrinted;
  return [
    ...all.slice(0, mostPrinted).flatMap(([where, difference]) => printDifference(where, difference)),
    ...(more > 0 ? [`${more} more are UNEXPLAINED: --json has them.`, ""] : []),
  ];
}

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

/** Rows in columns; numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => String(row[i]).length)));
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, i) =>
        typeof rows[0]?.[i] === "number" ? String(cell).padStart(widths[i] ?? 0) : String(cell).padEnd(widths[i] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [line(head), ...rows.map(line)];
}

/** Two requests with the same header lines in the same order; a header that one lacks has the value `(none)` there. */
function alignHeaders(a: Wire, b: Wire): [Wire, Wire] {
  const [first, second] = [headersOf(a), headersOf(b)];
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const aligned = (headers: Record<string, string>) => names.map((name) => [name, headers[name] ?? "(none)"] as const);
  return [
    { ...a, headers: aligned(first) },
    { ...b, headers: aligned(second) },
  ];
}

/** Two columns of lines, long lines broken; lines that differ are marked. */
function sideBySide(left: readonly string[], right: readonly string[], width = 78): string[] {
  const rows: string[] = [];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [a = "", b = ""] = [left[i], right[i]];
    const mark = a === b ? "|" : "≠";
    const [first, second] = [broken(a, width), broken(b, width)];
    for (let j = 0; j < Math.max(first.length, second.length); j++)
      rows.push(`${(first[j] ?? "").padEnd(width)} ${mark} ${second[j] ?? ""}`.trimEnd());
  }
  return rows;
}

const broken = (line: string, width: number): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(line.length / width)) }, (_, i) => line.slice(i * width, (i + 1) * width));

const mostCharacters = 2000;

/** A request as text; long parts are cut. */
const printWire = (wire: Wire | string): string[] =>
  typeof wire === "string"
    ? [wire]
    : [
        `${wire.method} ${cut(wire.target)}`,
        ...[...wire.headers]
          .sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
          .map(([name, value]) => `${name.toLowerCase()}: ${cut(value)}`),
        "",
        cut(JSON.stringify(wire.body).slice(1, -1)),
      ];

const cut = (text: string) =>
  text.length > mostCharacters ? `${text.slice(0, mostCharacters)}… (${text.length} characters)` : text;
