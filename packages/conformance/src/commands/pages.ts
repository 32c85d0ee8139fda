import { parseArgs } from "node:util";
import { joinPointer } from "@cloudseal/openapi";
import { type CheckedPage, checkPages } from "../compare/check-pages.js";
import type { Difference } from "../compare/difference.js";
import { count } from "../compare/difference.js";
import { lineAt, loadSpecs, type Spec } from "../specs/load-specs.js";
import { type Command, paint, print, progress, UsageError } from "./command.js";

export const pages: Command = {
  summary: "hold saved pages against the specs of their operations",
  help: `cloudseal-conformance pages --docs DIR: every fact of every page against its operation's spec, both ways

Each difference must be in the spec's errata, and each of the errata must still differ. A page that is newer than its spec
gives the list of what to change in the spec. A page of object types serves the pages that lie in the same folder.

  --docs DIR     saved pages (.txt, .md, .html), also in folders below
  --specs DIR    specs to hold them against (default specs)
  --json         one JSON object a page, and one for each operation without
  --verbose      also what the errata explain, and the reader's warnings
  --help         this text`,

  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        docs: { type: "string" },
        specs: { type: "string", default: "specs" },
        json: { type: "boolean", default: false },
        verbose: { type: "boolean", default: false },
      },
    });
    if (values.docs === undefined) throw new UsageError("--docs DIR is missing: name the folder of saved pages");
    const specs = loadSpecs(values.specs);
    const checked = checkPages(values.docs, specs, progress);
    progress("");
    const silent = specs.filter((spec) => !checked.some((page) => page.spec === spec));
    const bad = checked.filter((page) => !isFine(page));
    if (values.json) {
      for (const page of checked) print(JSON.stringify(asJson(page)));
      for (const { vendor, name, document } of silent)
        print(JSON.stringify({ state: "no page at hand", vendor, operation: name, spec: document.name }));
    } else {
      for (const page of checked) print(describe(page, values.verbose));
      for (const { vendor, name } of silent)
        print(`${paint("yellow", "no page   ")} ${name} (${vendor}): none at hand`);
      const fine = checked.filter((page) => page.spec && isFine(page)).length;
      const without = silent.length === 0 ? "" : `; ${count(silent.length, "operation")} without a page at hand`;
      print(
        `${count(checked.length, "page")}: ${fine} as the specs and their errata say, ${bad.length} not, ${checked.length - fine - bad.length} without a spec${without}`,
      );
    }
    return bad.length === 0 ? 0 : 1;
  },
};

const isFine = ({ error, settled }: CheckedPage): boolean =>
  error === undefined && (!settled || (settled.unexplained.length === 0 && settled.stale.length === 0));

function describe({ file, page, error, spec, settled, newer }: CheckedPage, verbose: boolean): string {
  if (error !== undefined) return `${paint("red", "unreadable")} ${file}: ${error}`;
  if (!spec || !settled || !page)
    return `${paint("yellow", "no spec   ")} ${file}: ${page?.operation?.value ?? page?.title?.value ?? "?"}; npm run new -- --page ${file} begins one`;
  const { explained, unexplained, stale } = settled;
  const good = unexplained.length === 0 && stale.length === 0;
  const lines = [
    `${good ? paint("green", "agrees    ") : paint("red", "differs   ")} ${file}: ${spec.name}, ${count(explained.length, "difference")} in the errata` +
      (good ? "" : `, ${unexplained.length} not, ${count(stale.length, "entry", "entries")} stale`),
  ];
  if (newer && unexplained.length > 0)
    lines.push(
      `  The page is of ${page.updated?.value}, the spec of ${spec.extension.page?.updated}. What to change in the spec:`,
    );
  for (const difference of unexplained) lines.push(...describeDifference(difference, spec, file));
  for (const { erratum, index, because } of stale) {
    const at = joinPointer(spec.pointer, "x-cloudseal", "errata", index);
    lines.push(
      `  ${paint("bold", "stale erratum")} at ${spec.document.name}:${spec.document.lineOf(at)}: ${because} of ${erratum.where} ${paint("dim", `(${erratum.page})`)}`,
      "    expected: that it still differs; found: that it does not. Remove the entry, or fix its differs or says",
    );
  }
  if (verbose) {
    for (const { difference, erratum } of explained)
      lines.push(paint("dim", `  in the errata: ${title(difference)}: ${erratum.why} (${erratum.sure} % sure)`));
    for (const { line, message } of page.warnings)
      lines.push(paint("yellow", `  warning at ${file}:${line}: ${message}`));
  }
  return lines.join("\n");
}

function describeDifference(difference: Difference, spec: Spec, file: string): string[] {
  const { where, page, spec: own, line, confidence } = difference;
  return [
    `  ${paint("bold", title(difference))} at ${spec.document.name}:${lineAt(spec, where)} (${where})`,
    `    page: ${page} (${file}:${line}${confidence < 100 ? `, read with ${confidence} % confidence` : ""})`,
    `    spec: ${own}`,
    `    fix the spec, or add to its errata one with where: ${where} and differs: [${JSON.stringify(factOf(difference))}]`,
  ];
}

const title = ({ fact, name }: Difference): string => (name === undefined ? fact : `${fact} ${name}`);

/** As an erratum names it. */
const factOf = ({ fact, name }: Difference): string =>
  fact === "missing" || fact === "extra" ? `${fact} ${name}` : fact;

function asJson({ file, page, error, spec, settled, newer }: CheckedPage): object {
  const fine = isFine({ file, ...(error !== undefined && { error }), ...(settled && { settled }) });
  return {
    file,
    state: error !== undefined ? "unreadable" : !spec ? "no spec" : fine ? "agrees" : "differs",
    error,
    vendor: page?.vendor,
    operation: spec?.name ?? page?.operation?.value,
    spec: spec?.document.name,
    newer,
    unexplained: settled?.unexplained,
    stale: settled?.stale.map(({ erratum, because }) => ({ where: erratum.where, because })),
    explained: settled?.explained.map(({ difference, erratum }) => ({
      ...difference,
      why: erratum.why,
      sure: erratum.sure,
    })),
    warnings: page?.warnings,
  };
}
