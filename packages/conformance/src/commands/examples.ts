import { parseArgs } from "node:util";
import { type CheckedPage, checkPages } from "../compare/check-pages.js";
import { count } from "../compare/difference.js";
import { checkExamples, type ExampleCheck } from "../examples/check-examples.js";
import { loadClient } from "../examples/client.js";
import { exampleText } from "../report/to-markdown.js";
import { loadAllSpecs, type Spec } from "../specs/load-specs.js";
import { type Command, paint, print, progress } from "./command.js";

export const examples: Command = {
  summary: "put the documented examples, payloads and error codes through the generated clients",
  help: `cloudseal-conformance examples: every documented example, payload and error code through the operation's generated client

A request must come out on the wire as the spec and the page say and be read back whole at the vendor's side, a response must
come out as the declared type, an error code as a CloudError of the documented kind, which the operation's guard takes. That
goes for the specs that people wrote and for all operations that facts.json has, with the payloads in it: where these contradict
their types, errata.json beside it must say so, and what contradicts no more must not stand there.

  --specs DIR    specs whose examples to take (default specs)
  --docs DIR     saved pages, to hold the wire against what they show, too
  --json         one JSON object a check
  --verbose      also what is as it should be, check by check
  --help         this text`,

  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        specs: { type: "string", default: "specs" },
        docs: { type: "string" },
        json: { type: "boolean", default: false },
        verbose: { type: "boolean", default: false },
      },
    });
    const specs = await loadAllSpecs(values.specs, async (service) => (await loadClient(service)).document);
    const pages =
      values.docs === undefined
        ? []
        : checkPages(
            values.docs,
            specs.filter(({ isWritten }) => isWritten),
          );
    const checks: ExampleCheck[] = [];
    for (const spec of specs) {
      progress(spec.name);
      for (const check of await checkExamples(spec, loadClient, pages.find((page) => page.spec === spec)?.page)) {
        checks.push(check);
        if (values.json) print(JSON.stringify(asJson(check, pages)));
        else if (values.verbose || check.problems.length > 0) {
          progress("");
          print(describe(check));
        }
      }
    }
    progress("");
    const bad = checks.filter(({ problems }) => problems.length > 0).length;
    const silent = specs.filter((spec) => !pages.some((page) => page.spec === spec)).length;
    if (!values.json) {
      for (const service of new Set(specs.map(nameOf)))
        print(
          summary(
            service,
            specs.filter((spec) => nameOf(spec) === service),
            checks.filter(({ spec }) => nameOf(spec) === service),
          ),
        );
      print(
        `${count(checks.length, "check")} of ${count(specs.length, "operation")}, ${silent} of them without a page at hand: ${checks.length - bad} as they should be, ${bad} not`,
      );
    }
    return bad === 0 ? 0 : 1;
  },
};

const nameOf = ({ vendor, service }: Spec): string => `${vendor} ${service}`;

/** One service in a line. */
function summary(name: string, specs: readonly Spec[], checks: readonly ExampleCheck[]): string {
  const of = (kind: ExampleCheck["kind"], isPayload = false) =>
    checks.filter((check) => check.kind === kind && (check.isPayload ?? false) === isPayload).length;
  const bad = checks.filter(({ problems }) => problems.length > 0).length;
  const counts = [
    count(specs.length, "operation"),
    count(of("request") + of("response"), "written example"),
    `${count(of("request", true) + of("response", true), "payload")} of the vendor's`,
    count(of("error"), "error code"),
    count(of("erratum"), "erratum", "errata"),
  ];
  const verdict = bad === 0 ? paint("green", "all as they should be") : paint("red", `${bad} not as they should be`);
  return `${name}: ${counts.join(", ")}: ${verdict}`;
}

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
  const what = exampleText({ kind, name });
  const head = problems.length === 0 ? paint("green", "ok  ") : paint("red", "bad ");
  return [`${head} ${spec.name}: ${what}`, ...problems.map((problem) => `       ${problem}`)].join("\n");
}
