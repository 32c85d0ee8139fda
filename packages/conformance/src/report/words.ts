import type { OperationReport, Report } from "./build-report.js";

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** The report in a sentence or two. */
export function headline({ totals }: Report): string {
  const { operations, pages, facts, differences, errata, examples, problems } = totals;
  const whole = `${count(operations, "operation")}, ${count(pages, "page")} at hand: ${count(facts, "fact")} of pages held against the specs, ${count(differences, "difference")} both ways, ${count(errata, "erratum", "errata")}; ${count(examples, "example and error code", "examples and error codes")} put through the clients.`;
  return `${whole} ${problems === 0 ? "All agree, but for what the errata say." : `${count(problems, "thing does", "things do")} not agree.`}`;
}

export function exampleText({ kind, name }: OperationReport["examples"][number]): string {
  return kind === "silence" ? `no example of a ${name}, with its reason` : `${kind} ${name}`;
}
