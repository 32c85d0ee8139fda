import type { Source } from "@cloudseal/openapi";
import { count } from "../compare/difference.js";
import type { OperationReport, Report } from "./build-report.js";

/** The report as Markdown. */
export function toMarkdown(report: Report): string {
  return `${["# Conformance", headline(report), ...report.unreadable.map(({ file, error }) => `**${text(file)}**: ${text(error)}`), table(report), ...report.operations.map(section)].join("\n\n")}\n`;
}

const table = ({ operations }: Report): string =>
  [
    "| operation | vendor | checked | facts | differ | errata | examples | |",
    "|---|---|---|---|---|---|---|---|",
    ...operations.map(({ operation, vendor, page, source, facts, errata, examples, state }) => {
      const [stated, differ] = facts.reduce(([a, b], item) => [a + item.stated, b + item.differ], [0, 0]);
      const cells = [
        operation,
        vendor,
        `${source.tier} ${source.at}`,
        page.file ? stated : "not at hand",
        page.file ? differ : "",
        errata.length,
        examples.length,
      ];
      return `| ${[...cells.map((cell) => text(String(cell))), state === "differs" ? "**differs**" : state].join(" | ")} |`;
    }),
  ].join("\n");

function section({
  operation,
  vendor,
  service,
  summary,
  page,
  source,
  facts,
  unexplained,
  stale,
  errata,
  examples,
  warnings,
}: OperationReport): string {
  const parts = [
    `## ${operation}`,
    `${vendor} ${service}. ${text(summary)} ${page.url === "" ? "" : `[${text(page.title)}](${page.url}), `}${text(checkedBy(source))}.`,
  ];
  if (page.file === undefined) parts.push(noPage);
  else
    parts.push(
      [
        "| facts of the page | stated | differ |",
        "|---|---|---|",
        ...facts
          .filter(({ stated, differ }) => stated + differ > 0)
          .map(({ kind, stated, differ }) => `| ${kind} | ${stated} | ${differ} |`),
      ].join("\n"),
    );
  if (unexplained.length > 0)
    parts.push(
      "**Not explained**",
      unexplained
        .map(
          ({ fact, name = "", where, page, spec }) =>
            `- ${fact} ${name} at \`${where}\`: the page says ${text(page)}, the spec ${text(spec)}`,
        )
        .join("\n"),
    );
  if (stale.length > 0)
    parts.push("**Errata that do not differ any more**", stale.map((item) => `- ${text(item)}`).join("\n"));
  if (errata.length > 0)
    parts.push(
      [
        "| where | the page says | the spec says | why | how sure |",
        "|---|---|---|---|---|",
        ...errata.map(
          (item) => `| ${[item.where, item.page, item.spec, item.why, sureness(item.sure)].map(text).join(" | ")} |`,
        ),
      ].join("\n"),
    );
  parts.push(
    examples
      .map(
        (example) =>
          `- ${example.problems.length === 0 ? "ok" : "**bad**"}: ${text(exampleText(example))}${example.problems.map((problem) => `; ${text(problem)}`).join("")}`,
      )
      .join("\n"),
  );
  if (warnings.length > 0)
    parts.push("Warnings", warnings.map(({ line, message }) => `- line ${line}: ${text(message)}`).join("\n"));
  return parts.join("\n\n");
}

/** Text in which nothing is Markdown or HTML. */
const text = (value: string): string => value.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#~&]/g, "\\$&");

/** Said of an operation of which no page was at hand. */
/** What the spec was made from: `page of 2024-11-25`, `checked with typescript and go of 2026-08-22`. */
export const checkedBy = ({ tier, from, at, why }: Source): string =>
  tier === "verified"
    ? `page of ${at}`
    : `${tier} with ${from.join(" and ")} of ${at}${why === undefined ? "" : ` (${why})`}; nobody read the page`;

export const noPage = "No page at hand: only the examples and error codes of the spec were checked.";

/** How sure an erratum is that the spec is right. */
export const sureness = (percent: number): string => `${percent} % sure`;

/** The report in a sentence or two. */
export function headline({ totals }: Report): string {
  const { operations, agree, differ, withoutPage, facts, differences, errata, examples, problems } = totals;
  const states = [
    `${agree} ${agree === 1 ? "agrees with its page" : "agree with their pages"}, but for what the errata say`,
    ...(differ === 0 ? [] : [`${differ} ${differ === 1 ? "differs" : "differ"}`]),
    ...(withoutPage === 0 ? [] : [`${withoutPage} ${withoutPage === 1 ? "has" : "have"} no page at hand`]),
  ];
  const whole = `${count(operations, "operation")}: ${states.join("; ")}. ${count(facts, "fact")} of pages held against the specs, ${count(differences, "difference")} both ways, ${count(errata, "erratum", "errata")}; ${count(examples, "example and error code", "examples and error codes")} put through the clients.`;
  return problems === 0 ? whole : `${whole} ${count(problems, "thing does", "things do")} not agree.`;
}

export function exampleText({ kind, name }: OperationReport["examples"][number]): string {
  return kind === "silence" ? `no example of a ${name}, with its reason` : `${kind} ${name}`;
}
