import { printable } from "../printable.js";
import type { Answer } from "./answer.js";
import { assertionsOf } from "./assertions-of.js";
import type { Comparison } from "./comparison.js";
import { prelude } from "./prelude.js";
import { runCompiler } from "./run-compiler.js";
import type { TypedQuestion } from "./typed-question.js";

/**
 * Answers all questions in one run of the compiler.
 *
 * @throws Error when the types of a release do not compile by themselves
 */
export async function askCompiler(
  comparisons: readonly Comparison[],
  questions: readonly TypedQuestion[],
): Promise<Answer[]> {
  if (questions.length === 0) return [];
  const files = new Map<string, string>();
  const imports: string[] = [];
  comparisons.forEach(({ before, after }, index) => {
    for (const [side, { types }] of [
      ["Before", before],
      ["After", after],
    ] as const) {
      files.set(`${side}${index}.ts`, types);
      imports.push(`import type * as ${side}${index} from "./${side}${index}.js";\n`);
    }
  });
  const head = imports.join("") + prelude;
  files.set(
    "assertions.ts",
    `${head}${questions
      .flatMap(assertionsOf)
      .map((type, index) => `type Assertion${index} = ${type};\n`)
      .join("")}`,
  );
  const problems = problemsByLine(await runCompiler(files), comparisons);
  const first = head.split("\n").length;
  return questions.map((_, index) => {
    const [assignable, named, back, namedBack] = [0, 1, 2, 3].map((offset) => problems.get(first + 4 * index + offset));
    return {
      compatible: assignable === undefined && named === undefined,
      same: [assignable, named, back, namedBack].every((problem) => problem === undefined),
      reason: assignable ?? named,
    };
  });
}

/** Codes of names that are not there, which is no answer to a question of types. */
const missing = new Set(["2304", "2305", "2307", "2694"]);

/** Problems of the assertions by their lines, each with the compiler's innermost reason. */
function problemsByLine(output: string, comparisons: readonly Comparison[]): Map<number, string> {
  const found = new Map<number, string>();
  let line = 0;
  for (const text of output.split("\n")) {
    const [, file, number, code, message = ""] = /^(?:(\w+)\.ts\((\d+),\d+\): )?error TS(\d+): (.*)$/.exec(text) ?? [];
    if (code === undefined) {
      if (line > 0 && text.trim() !== "") found.set(line, printable(text));
    } else if (file !== "assertions" || missing.has(code)) {
      const [, side, index] = /^(Before|After)(\d+)$/.exec(file ?? "") ?? [];
      const name = index === undefined ? "a package" : comparisons[Number(index)]?.after.name;
      throw new Error(
        `the types of ${name}${side === "Before" ? " in the release" : ""} do not compile: ${printable(message)}`,
      );
    } else {
      line = Number(number);
      found.set(line, printable(message));
    }
  }
  return found;
}
