import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkPages } from "../compare/check-pages.js";
import { checkExamples, type ExampleCheck } from "../examples/check-examples.js";
import { loadClient } from "../examples/client.js";
import { buildReport } from "../report/build-report.js";
import { toHtml } from "../report/to-html.js";
import { headline, toMarkdown } from "../report/to-markdown.js";
import { loadAllSpecs } from "../specs/load-specs.js";
import { type Command, print, progress } from "./command.js";

export const report: Command = {
  summary: "write all of it as one page: HTML, Markdown, JSON",
  help: `cloudseal-conformance report: per operation, what was checked, what agrees, and the errata with page and spec side by side, and how sure they are

  --docs DIR     saved pages (operations without one at hand are counted apart)
  --specs DIR    specs (default specs)
  --out DIR      where report.html, report.md and report.json go (default conformance-report)
  --json         print the JSON instead of writing files
  --help         this text`,

  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        docs: { type: "string" },
        specs: { type: "string", default: "specs" },
        out: { type: "string", default: "conformance-report" },
        json: { type: "boolean", default: false },
      },
    });
    const specs = await loadAllSpecs(values.specs, async (service) => (await loadClient(service)).document);
    const pages =
      values.docs === undefined
        ? []
        : checkPages(
            values.docs,
            specs.filter(({ isWritten }) => isWritten),
            progress,
          );
    const checks: ExampleCheck[] = [];
    for (const spec of specs) {
      progress(spec.name);
      checks.push(...(await checkExamples(spec, loadClient, pages.find((page) => page.spec === spec)?.page)));
    }
    progress("");
    const built = buildReport(specs, pages, checks);
    const json = JSON.stringify(built, null, 2);
    if (values.json) print(json);
    else {
      mkdirSync(values.out, { recursive: true });
      for (const [name, text] of [
        ["html", toHtml(built)],
        ["md", toMarkdown(built)],
        ["json", `${json}\n`],
      ] as const)
        writeFileSync(join(values.out, `report.${name}`), text);
      print(`${headline(built)}\n${join(values.out, "report.html")}`);
    }
    return built.totals.problems === 0 ? 0 : 1;
  },
};
