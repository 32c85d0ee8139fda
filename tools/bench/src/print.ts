import { ratios } from "./aims.js";
import type { Aim, Report, Spread } from "./report.js";

/** The report for a person at a terminal. */
export function printText(report: Report): string {
  const paint = process.stdout.isTTY && !process.env.NO_COLOR;
  const style = (code: number, text: string) => (paint ? `\x1b[${code}m${text}\x1b[0m` : text);
  const lines = [machineLine(report), ""];
  for (const { title, rows } of tables(report)) {
    const [head = "", ...body] = align(rows);
    lines.push(style(1, title), style(2, head), ...body, "");
  }
  lines.push(style(1, "Aims"));
  for (const [i, line] of align(aimRows(report.aims), 5).entries()) {
    lines.push(report.aims[i]?.met ? style(32, line) : style(31, line));
  }
  return `${lines.join("\n")}\n`;
}

/** The report as tables for the README. */
export function printMarkdown(report: Report): string {
  const aims: Table = { title: "Aims", rows: [["aim", "vendor", "figure", "limit", ""], ...aimRows(report.aims)] };
  const parts = [...tables(report), aims].map(({ title, rows: [head = [], ...body] }) =>
    [`**${title}**`, "", row(head), row(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...body.map(row)].join("\n"),
  );
  return `${parts.join("\n\n")}\n\nMeasured with ${machineLine(report)}, by \`npm run bench -- --markdown\`.\n`;
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** A table before it is laid out; the first row is the head. The first column is text, the others are figures. */
interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** The report as tables, the aims left out. */
function tables({ calls, signing, imports, emptyImport, bundles, features, sizes, services }: Report): Table[] {
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  const all: Table[] = [
    {
      title: "CPU per call, microseconds",
      rows: [
        [
          "subject",
          "1 in flight",
          "50 in flight",
          "calls/s at 50",
          "of bare node:http",
          "of one signed by hand",
          "of the official SDK",
        ],
        ...calls.map((cost) => {
          const { vendor, label, cpuAt1, cpuAt50, callsPerSecondAt50 } = cost;
          const { ofBare, ofHand, ofOfficial } = ratios(calls, cost);
          return [
            `${vendor}: ${label}`,
            cpuAt1.toFixed(0),
            cpuAt50.toFixed(0),
            callsPerSecondAt50.toFixed(0),
            range(ofBare),
            range(ofHand),
            range(ofOfficial),
          ];
        }),
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
      title: "What each feature adds to the bundle of one operation, bytes of gzip",
      rows: [
        ["feature", "browser", "Node", "later, browser", "later, Node"],
        ...features
          .filter(({ platform }) => platform === "browser")
          .map(({ feature, gzip, later }) => {
            const node = features.find((cost) => cost.feature === feature && cost.platform === "node");
            return [feature, ...[gzip, node?.gzip, later, node?.later].map(String)];
          }),
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
    {
      title: "Having all operations of a service",
      rows: [
        ["vendor", "import, of an empty program", "compiling one call, CPU", "memory, of a few operations'"],
        ...services.map(({ vendor, ofEmpty, cpuOfFew, memoryOfFew }) => [
          vendor,
          ofEmpty.toFixed(2),
          cpuOfFew.toFixed(2),
          memoryOfFew.toFixed(2),
        ]),
      ],
    },
  ];
  // What was not measured has a head alone.
  return all.filter(({ rows }) => rows.length > 1);
}

/** The aims as rows of text: aim, vendor, figure, limit, met or not. */
const aimRows = (aims: readonly Aim[]): string[][] =>
  aims.map(({ name, vendor, figure, limit, met }) => [
    name,
    vendor,
    number(figure),
    `at most ${number(limit)}`,
    met ? "met" : "not met",
  ]);

const range = ({ median, low, high }: Spread) => `${median.toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)})`;

const number = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(value < 0.2 ? 3 : 2));

/** Rows of text in columns: the first `left` columns from the left, the others from the right. */
export function align(rows: readonly (readonly string[])[], left = 1): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, i) => (i < left ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

/** Where and how it was measured. */
export const machineLine = ({
  machine: { node, platform, cpu, cores },
  quick,
  seconds,
}: Pick<Report, "machine" | "quick" | "seconds">): string =>
  `Node ${node}, ${platform}, ${cpu}, ${cores} cores; ${quick ? "quick, " : ""}${seconds.toFixed(0)} s`;
