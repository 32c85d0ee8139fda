import { cpuAt50 as cpuAt50Of } from "../cpu-at-50.js";
import type { Report } from "../report.js";

/** A table before it is laid out; the first row is the head. The first column is text, the others are figures. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** The report as tables, the aims left out. */
export function tables({ calls, signing, imports, emptyImport, bundles, sizes }: Report): Table[] {
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  return [
    {
      title: "CPU per call, microseconds",
      rows: [
        ["contestant", "1 in flight", "50 in flight", "calls/s at 50", "of bare node:http", "of the official SDK"],
        ...calls.map(({ vendor, label, cpuAt1, cpuAt50, callsPerSecondAt50 }) => [
          `${vendor}: ${label}`,
          cpuAt1.toFixed(0),
          cpuAt50.toFixed(0),
          callsPerSecondAt50.toFixed(0),
          ratio(cpuAt50, cpuAt50Of(calls, vendor).bare),
          ratio(cpuAt50, cpuAt50Of(calls, vendor).official),
        ]),
      ],
    },
    {
      title: "Signing alone, nanoseconds of CPU",
      rows: [
        ["vendor", "ours", "bare hashes", "ratio"],
        ...signing.map(({ vendor, ours, other }) => [vendor, ours.toFixed(0), other.toFixed(0), ratio(ours, other)]),
      ],
    },
    {
      title: `Cold import, milliseconds (a module without content: ${emptyImport.toFixed(1)})`,
      rows: [
        ["vendor", "ours", "official SDK", "official / ours"],
        ...imports.map(({ vendor, ours, other }) => [
          vendor,
          ours.toFixed(1),
          other.toFixed(1),
          (other / ours).toFixed(1),
        ]),
      ],
    },
    {
      title: "Bundle of a program with one call, bytes",
      rows: [
        ["vendor, program, platform", "minified", "gzip", "later, gzip"],
        ...bundles.map(({ vendor, program, platform, bytes, gzip, later }) => [
          `${vendor}, ${program}, ${platform}`,
          String(bytes),
          String(gzip),
          String(later),
        ]),
      ],
    },
    {
      title: "Installed with all dependencies, kB",
      rows: [
        ["vendor", "ours, with its operations", "official core alone", "official / ours"],
        ...sizes.map(({ vendor, ours, other }) => [
          vendor,
          (ours / 1000).toFixed(0),
          (other / 1000).toFixed(0),
          (other / ours).toFixed(1),
        ]),
      ],
    },
  ];
}
