import type { Source } from "@cloudseal/openapi";
import { count } from "../compare/difference.js";
import type { OperationReport, Report } from "./build-report.js";

/** The report as Markdown. */
export function toMarkdown(report: Report): string {
  return `${["# Conformance", headline(report), ...report.unreadable.map(({ file, error }) => `**${text(file)}**: ${text(error)}`), table(report), ...report.operations.map(section)].join("\n\n")}\n`;
}

const table = ({ operations }: Report): string =>
  [
    "| operation | vendor | checked | facts | differ | errata | requests | responses | error codes | |",
    "|---|---|---|---|---|---|---|---|---|---|",
    ...operations.map(({ operation, vendor, page, source, facts, errata, contradictions, atHand, state }) => {
      const [stated, differ] = facts.reduce(([a, b], item) => [a + item.stated, b + item.differ], [0, 0]);
      const cells = [
        operation,
        vendor,
        `${source.tier} ${source.at}`.trim(),
        page.file ? stated : "not at hand",
        page.file ? differ : "",
        errata.length + contradictions.length,
        atHand.requests + atHand.payloads.requests,
        atHand.responses + atHand.payloads.responses,
        atHand.errorCodes,
      ];
      return `| ${[...cells.map((cell) => text(String(cell))), state === "differs" ? "**differs**" : state].join(" | ")} |`;
    }),
  ].join("\n");

function section(item: OperationReport): string {
  const { operation, vendor, service, summary, page, source, facts, unexplained, stale, errata, warnings } = item;
  const parts = [
    `## ${operation}`,
    `${[`${vendor} ${service}.`, text(summary), page.url === "" ? "" : `[${text(page.title)}](${page.url}),`, text(checkedBy(source))].filter((part) => part !== "").join(" ")}.`,
    text(atHandText(item)),
  ];
  if (page.file !== undefined)
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
  if (item.contradictions.length > 0)
    parts.push(
      [
        "| where | the vendor's payload has | its definitions say | what the client does |",
        "|---|---|---|---|",
        ...item.contradictions.map(
          ({ where, payload, type, client }) => `| ${[where, payload, type, client].map(text).join(" | ")} |`,
        ),
      ].join("\n"),
    );
  parts.push(
    throughClient(item)
      .map(
        ({ text: name, problems }) =>
          `- ${problems.length === 0 ? "ok" : "**bad**"}: ${text(name)}${problems.map((problem) => `; ${text(problem)}`).join("")}`,
      )
      .join("\n"),
  );
  if (warnings.length > 0)
    parts.push("Warnings", warnings.map(({ line, message }) => `- line ${line}: ${text(message)}`).join("\n"));
  return parts.join("\n\n");
}

/** Text in which nothing is Markdown or HTML. */
const text = (value: string): string => value.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#~&]/g, "\\$&");

/** What the spec was made from: `page of 2024-11-25`, `checked with typescript and go of 2026-08-22`. */
export const checkedBy = ({ tier, from, at, why }: Source): string =>
  tier === "verified"
    ? `page of ${at}`
    : `${tier} with ${from.join(" and ")} of ${at}${why === undefined ? "" : ` (${why})`}; nobody read the page`;

/** What there was to check of an operation, and that there was nothing more. */
export function atHandText({ state, atHand }: Pick<OperationReport, "state" | "atHand">): string {
  if (state === "nothing at hand")
    return "Nothing at hand: no page, no example, no payload of the vendor's, no error code. Nothing of it was checked.";
  const { page, requests, responses, payloads, errorCodes } = atHand;
  const through = [
    ...exchanged(atHand, "of the spec"),
    ...exchanged(payloads, "of the vendor's payloads"),
    ...(errorCodes > 0 ? [count(errorCodes, "error code")] : []),
  ];
  const made =
    requests + payloads.requests === 0 && responses + payloads.responses + errorCodes > 0
      ? " No request was at hand: one made from its schema was sent."
      : "";
  return `${page ? "A page" : "No page"} at hand. Through the client: ${through.join("; ") || "nothing"}.${made}`;
}

function exchanged({ requests, responses }: { requests: number; responses: number }, of: string): string[] {
  const counts = [
    ...(requests > 0 ? [count(requests, "request")] : []),
    ...(responses > 0 ? [count(responses, "response")] : []),
  ];
  return counts.length > 0 ? [`${counts.join(" and ")} ${of}`] : [];
}

/** What went through the client, error codes that became what they should in one line. */
export function throughClient({ examples }: OperationReport): { text: string; problems: string[] }[] {
  const isFine = ({ kind, problems }: OperationReport["examples"][number]) => kind === "error" && problems.length === 0;
  const codes = examples.filter(isFine).map(({ name }) => name);
  return [
    ...examples
      .filter((example) => !isFine(example))
      .map((example) => ({ text: exampleText(example), problems: example.problems })),
    ...(codes.length > 0
      ? [{ text: `${codes.length === 1 ? "error" : "errors"} ${codes.join(", ")}`, problems: [] }]
      : []),
  ];
}

/** How sure an erratum is that the spec is right. */
export const sureness = (percent: number): string => `${percent} % sure`;

/** The report in a few sentences. */
export function headline({ totals }: Report): string {
  const { operations, agree, differ, withoutPage, tiers } = totals;
  const { withNothing, withExample, withPayload, withErrorCode } = totals;
  const { facts, differences, errata, contradictions, examples, problems } = totals;
  const states = [
    `${agree} ${agree === 1 ? "agrees with its page" : "agree with their pages"}, but for what the errata say`,
    ...(differ === 0 ? [] : [`${differ} ${differ === 1 ? "differs" : "differ"}`]),
    ...(withoutPage === 0 ? [] : [`${withoutPage} ${withoutPage === 1 ? "has" : "have"} no page at hand`]),
  ];
  const sentences = [
    `${count(operations, "operation")}: ${states.join("; ")}.`,
    `Specs: ${tiers.verified} verified, ${tiers.checked} checked, ${tiers.drafted} drafted.`,
    `${count(facts, "fact")} of pages held against the specs, ${count(differences, "difference")} both ways, ${count(errata, "erratum", "errata")}.`,
    `${count(examples, "example, payload and error code", "examples, payloads and error codes")} put through the clients: examples in the specs of ${count(withExample, "operation")}, payloads of the vendors' of ${withPayload}, error codes of ${withErrorCode}${withNothing === 0 ? "" : `; nothing of ${withNothing}`}.`,
    ...(contradictions === 0
      ? []
      : [`The vendors' payloads contradict their definitions at ${count(contradictions, "place")}.`]),
    ...(problems === 0 ? [] : [`${count(problems, "thing does", "things do")} not agree.`]),
  ];
  return sentences.join(" ");
}

export function exampleText({ kind, name }: { kind: string; name: string }): string {
  if (kind === "erratum") return `erratum at ${name}`;
  return kind === "silence" ? `no example of a ${name}, with its reason` : `${kind} ${name}`;
}
