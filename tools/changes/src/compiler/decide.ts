import type { Change } from "../change.js";
import { operationsOf } from "../document/operations-of.js";
import type { Finding, Kind, Question } from "../finding.js";
import type { Answer } from "./answer.js";
import { askCompiler } from "./ask-compiler.js";
import type { Comparison } from "./comparison.js";
import type { TypedQuestion } from "./typed-question.js";

/**
 * Lets the compiler decide what findings are. Each input and output is also compared whole, so that nothing is missed
 * that the documents do not explain.
 */
export async function decide(comparisons: readonly Comparison[]): Promise<Change[][]> {
  const questions: TypedQuestion[] = [];
  const own = new Map<Finding, number>();
  const whole: { comparison: number; operation: string; direction: Question["direction"]; question: number }[] = [];
  comparisons.forEach(({ before, after, found }, comparison) => {
    const known = (type: string) => before.typeNames.has(type) && after.typeNames.has(type);
    for (const finding of found)
      if (typeof finding.kind === "object" && known(finding.kind.type))
        own.set(finding, questions.push({ ...finding.kind, comparison }) - 1);
    if (before.types === after.types) return;
    const old = operationsOf(before.document);
    for (const operation of operationsOf(after.document).keys())
      for (const direction of ["input", "output"] as const) {
        const type = `${operation}${direction === "input" ? "Input" : "Output"}`;
        if (!old.has(operation) || !known(type)) continue;
        whole.push({
          comparison,
          operation,
          direction,
          question: questions.push({ comparison, direction, type, path: [] }) - 1,
        });
      }
  });
  const answers = await askCompiler(comparisons, questions);

  const decided = comparisons.map(({ found }) =>
    found.map((finding): Change => ({ ...finding, kind: kindOf(finding.kind, answers[own.get(finding) ?? -1]) })),
  );
  for (const { comparison, operation, direction, question } of whole) {
    const answer = answers[question];
    const changes = decided[comparison];
    const explained = changes?.some(
      (change) => change.kind === "breaking" && change.operation === operation && change.where.startsWith(direction),
    );
    if (answer && !answer.compatible && !explained)
      changes?.push({
        operation,
        where: direction,
        what: `callers no longer compile: ${answer.reason}`,
        kind: "breaking",
      });
  }
  return decided;
}

function kindOf(kind: Kind | Question, answer: Answer | undefined): Kind {
  if (typeof kind === "string") return kind;
  if (answer === undefined) return kind.otherwise === "types" ? "wire" : kind.otherwise;
  if (!answer.compatible) return "breaking";
  if (kind.otherwise === "types") return answer.same ? "wire" : "addition";
  return kind.otherwise;
}
