/** `npm run house`: how the hand-written code is cut: files, lines, longest functions, complexity, cycles. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { foldersIn, importsOf, read, root, targetOf } from "./support/repository.js";

const help = `Usage: npm run house [-- OPTIONS]

Prints, for the hand-written TypeScript of each package and tool (no tests, no fixtures) and for the helpers of tests,
how many files and lines there are, their median, how many files have fewer than 15 lines, and how many are imported by
one other file alone; then the longest files and functions, the highest cognitive complexity and every import cycle.

  --json   the same as one JSON object
  --help   this text
`;

interface Row {
  readonly name: string;
  readonly files: number;
  readonly lines: number;
  readonly median: number;
  readonly under15: number;
  readonly oneCaller: number;
}

const { values: options } = parseArgs({ options: { json: { type: "boolean" }, help: { type: "boolean" } } });
if (options.help) process.stdout.write(help);
else {
  const tracked = execFileSync("git", ["ls-files", "*.ts", "*.mts", "*.js", "*.mjs"], { cwd: root, encoding: "utf8" });
  const written = tracked.split("\n").filter((path) => path !== "" && !/\.gen\.ts$|\/dist\//.test(path));
  const isTest = (path: string) => /\.test\.m?ts$|\/fixtures\//.test(path);
  const code = written.filter((path) => !isTest(path));
  const groups = [...workspaces("packages"), ...workspaces("tools"), "test", "examples"].filter((folder) =>
    code.some((path) => path.startsWith(`${folder}/`)),
  );
  const callers = countCallers(written.filter((path) => !/\.test\.m?ts$/.test(path)));
  const rows = groups.map((folder) =>
    rowOf(
      folder,
      code.filter((path) => path.startsWith(`${folder}/`)),
      callers,
    ),
  );
  rows.push(rowOf("all", code, callers));
  const longest = code.map((path) => ({ path, value: linesOf(path) })).sort(byValue);
  const findings = lint(groups);
  const result = {
    rows,
    longestFiles: longest.slice(0, 5),
    longestFunctions: findings.of(/too many lines \((\d+)\)/).slice(0, 5),
    highestComplexity: findings.of(/Excessive complexity of (\d+)/).slice(0, 5),
    cycles: findings.cycles,
  };
  process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : textOf(result));
}

function workspaces(folder: string): string[] {
  return foldersIn(folder).map((name) => `${folder}/${name}`);
}

function linesOf(path: string): number {
  return read(path).split("\n").length - 1;
}

function byValue(a: { value: number }, b: { value: number }): number {
  return b.value - a.value;
}

function rowOf(name: string, paths: readonly string[], callers: ReadonlyMap<string, number>): Row {
  const lines = paths.map(linesOf).sort((a, b) => a - b);
  return {
    name,
    files: paths.length,
    lines: lines.reduce((sum, count) => sum + count, 0),
    median: lines[Math.floor(lines.length / 2)] ?? 0,
    under15: lines.filter((count) => count < 15).length,
    oneCaller: paths.filter((path) => callers.get(path) === 1).length,
  };
}

/** How many files import each, tests not counted. */
function countCallers(paths: readonly string[]): Map<string, number> {
  const callers = new Map<string, number>();
  for (const path of paths) {
    const targets = importsOf(path).filter((specifier) => specifier.startsWith("."));
    for (const target of new Set(targets.map((specifier) => targetOf(path, specifier).replace(/\.js$/, ".ts"))))
      callers.set(target, (callers.get(target) ?? 0) + 1);
  }
  return callers;
}

interface Finding {
  readonly path: string;
  readonly line: number;
  readonly value: number;
}

/** The linter's own counts: of functions with limits that many exceed, of cycles by the repository's own rule. */
function lint(folders: readonly string[]): { of(pattern: RegExp): Finding[]; cycles: string[] } {
  const rule = (options: object) => ({ level: "error", options });
  const complexity = {
    noExcessiveCognitiveComplexity: rule({ maxAllowedComplexity: 10 }),
    noExcessiveLinesPerFunction: rule({ maxLines: 30 }),
  };
  const home = mkdtempSync(join(tmpdir(), "cloudseal-house-"));
  try {
    const config = {
      files: { includes: ["**", "!**/*.gen.ts", "!**/*.test.ts", "!**/fixtures", "!**/dist"] },
      linter: { rules: { preset: "none", complexity } },
    };
    writeFileSync(join(home, "biome.json"), JSON.stringify(config));
    const sizes = diagnosticsOf(`--config-path=${home}`, ...folders);
    const cycles = diagnosticsOf("--only=suspicious/noImportCycles", ...folders);
    return {
      of: (pattern) =>
        sizes
          .flatMap(({ message, location: { path, start } }) => {
            const value = pattern.exec(message)?.[1];
            return value === undefined ? [] : [{ path, line: start.line, value: Number(value) }];
          })
          .sort(byValue),
      cycles: cycles.map(({ location: { path, start } }) => `${path}:${start.line}`),
    };
  } finally {
    rmSync(home, { recursive: true });
  }
}

interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

function diagnosticsOf(...args: readonly string[]): Diagnostic[] {
  const { stdout, stderr } = spawnSync("npx", ["biome", "lint", "--reporter=json", "--max-diagnostics=none", ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (!stdout.startsWith("{")) throw new Error(`biome printed no JSON: ${stderr}`);
  return JSON.parse(stdout).diagnostics;
}

function textOf({
  rows,
  longestFiles,
  longestFunctions,
  highestComplexity,
  cycles,
}: {
  rows: readonly Row[];
  longestFiles: readonly { path: string; value: number }[];
  longestFunctions: readonly Finding[];
  highestComplexity: readonly Finding[];
  cycles: readonly string[];
}): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const columns: [title: string, read: (row: Row) => number][] = [
    ["files", (row) => row.files],
    ["lines", (row) => row.lines],
    ["median", (row) => row.median],
    ["under 15", (row) => row.under15],
    ["one caller", (row) => row.oneCaller],
  ];
  const table = [
    ["".padEnd(width), ...columns.map(([title]) => title)],
    ...rows.map((row) => [
      row.name.padEnd(width),
      ...columns.map(([title, read]) => String(read(row)).padStart(title.length)),
    ]),
  ].map((cells) => cells.join("  "));
  const list = (title: string, found: readonly { path: string; line?: number; value: number }[]) => [
    "",
    title,
    ...found.map(({ path, line, value }) => `${String(value).padStart(6)}  ${path}${line ? `:${line}` : ""}`),
  ];
  return `${[
    ...table,
    ...list("Longest files, lines", longestFiles),
    ...list("Longest functions, lines of the body", longestFunctions),
    ...list("Highest cognitive complexity", highestComplexity),
    "",
    `Import cycles: ${cycles.length}`,
    ...cycles.map((place) => `        ${place}`),
  ].join("\n")}\n`;
}
