import { parseArgs } from "node:util";
import { type CheckedPage, checkPages } from "../compare/check-pages.js";
import { count } from "../compare/difference.js";
import { checkExamples, type ExampleCheck } from "../examples/check-examples.js";
import { loadClient } from "../examples/client.js";
import { loadSpecs } from "../specs/load-specs.js";
import { type Command, paint, print } from "./command.js";

export const examples: Command = {
  summary: "put the documented examples through the generated clients",
  help: `cloudseal-conformance examples: every documented example and error code through the operation's generated client

A request must come out on the wire as the spec and the page say and be read back whole at the vendor's side, a response must
come out as the declared type, an error code as a CloudError of the documented kind.

  --specs DIR    specs whose examples to take (default specs)
  --docs DIR     saved pages, to hold the wire against what they show, too
  --json         one JSON object a check
  --help         this text`,

  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        specs: { type: "string", default: "specs" },
        docs: { type: "string" },
        json: { type: "boolean", default: false },
      },
    });
    const specs = loadSpecs(values.specs);
    const pages = values.docs === undefined ? [] : checkPages(values.docs, specs);
    const checks: ExampleCheck[] = [];
    for (const spec of specs)
      for (const check of await checkExamples(spec, loadClient, pages.find((page) => page.spec === spec)?.page)) {
        checks.push(check);
        print(values.json ? JSON.stringify(asJson(check, pages)) : describe(check));
      }
    const bad = checks.filter(({ problems }) => problems.length > 0).length;
    const silent = specs.filter((spec) => !pages.some((page) => page.spec === spec)).length;
    if (!values.json)
      print(
        `${count(checks.length, "check")} of ${count(specs.length, "operation")}, ${silent} of them without a page at hand: ${checks.length - bad} as they should be, ${bad} not`,
      );
    return bad === 0 ? 0 : 1;
  },
};

const asJson = ({ spec, kind, name, problems }: ExampleCheck, pages: readonly CheckedPage[]) => ({
  vendor: spec.vendor,
  service: spec.service,
  operation: spec.name,
  kind,
  name,
  ok: problems.length === 0,
  page: pages.find((page) => page.spec === spec)?.file ?? "no page at hand",
  problems,
});

function describe({ spec, kind, name, problems }: ExampleCheck): string {
  const what = kind === "silence" ? `no ${name} example, with its reason` : `${kind} ${name}`;
  const head = problems.length === 0 ? paint("green", "ok  ") : paint("red", "bad ");
  return [`${head} ${spec.name}: ${what}`, ...problems.map((problem) => `       ${problem}`)].join("\n");
}
