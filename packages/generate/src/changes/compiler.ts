import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { operationsByName } from "./document.js";
import { type Change, type Finding, type Kind, printable, type Question } from "./finding.js";
import type { Surface } from "./surface.js";

/**
 * Lets the compiler decide what findings are. Each input and output is also compared whole, so that nothing is missed
 * that the documents do not explain.
 */
export async function decide(comparisons: readonly Comparison[], compile: Compile = runCompiler): Promise<Change[][]> {
  const questions: TypedQuestion[] = [];
  const own = new Map<Finding, number>();
  const whole: { comparison: number; operation: string; direction: Question["direction"]; question: number }[] = [];
  comparisons.forEach(({ before, after, found }, comparison) => {
    const known = (type: string) => before.typeNames.has(type) && after.typeNames.has(type);
    for (const finding of found) {
      const type = typeof finding.kind === "object" && typeAsked(finding.kind, known);
      if (type) own.set(finding, questions.push({ ...(finding.kind as Question), type, comparison }) - 1);
    }
    if (before.types === after.types) return;
    const old = operationsByName(before.document);
    for (const operation of operationsByName(after.document).keys())
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
  const answers = await askCompiler(comparisons, questions, compile);

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

/** The name of the type that a question is about, if it is known; a schema that differs between the directions has two. */
function typeAsked({ direction, type }: Question, known: (type: string) => boolean): string | undefined {
  const ofInput = `${type}Input`;
  if (direction === "input" && known(ofInput)) return ofInput;
  return known(type) ? type : undefined;
}

function kindOf(kind: Kind | Question, answer: Answer | undefined): Kind {
  if (typeof kind === "string") return kind;
  if (answer === undefined) return kind.otherwise === "types" ? "wire" : kind.otherwise;
  if (!answer.compatible) return "breaking";
  if (kind.otherwise === "types") return answer.same ? "wire" : "addition";
  return kind.otherwise;
}

/** Two releases of a package, with what was found between them. */
export interface Comparison {
  before: Surface;
  after: Surface;
  found: Finding[];
}

/** What the compiler says of a change of a type. */
export interface Answer {
  /** Callers that compiled still do. */
  compatible: boolean;
  /** Nothing changed that a type can tell. */
  same: boolean;
  /** Why not, in the compiler's words. */
  reason: string | undefined;
}

/** What the compiler is asked: whether callers of the old type still compile with the new one, and the reverse. */
export interface TypedQuestion extends Omit<Question, "otherwise"> {
  /** Number of the package among those compared. */
  comparison: number;
}

/**
 * Answers all questions in one run of the compiler.
 *
 * @throws Error when the types of a release do not compile by themselves
 */
async function askCompiler(
  comparisons: readonly Comparison[],
  questions: readonly TypedQuestion[],
  compile: Compile,
): Promise<Answer[]> {
  if (questions.length === 0) return [];
  const files = new Map<string, string>();
  const imports: string[] = [];
  comparisons.forEach(({ before, after }, index) => {
    for (const [side, { types }] of [
      ["Before", before],
      ["After", after],
    ] as const) {
      files.set(`${side}${index}.ts`, /\bBinaryInput\b/.test(types) ? `${types}${binaryInput}` : types);
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
  const problems = problemsByLine(await compile(files), comparisons);
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

/** The one type that inputs have of core: the packages' types are compiled by themselves. */
const binaryInput =
  "type BinaryInput = Uint8Array | string | { data: Uint8Array | string; name?: string; type?: string };\n";

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

/**
 * Four types for each question; one that does not compile is a no. What callers write must fit into what is taken now,
 * what they read must be fit for what they took it for; in both cases what they name must still be there. They are types
 * and not calls because the compiler walks back from each call to the first.
 */
function assertionsOf({ comparison, direction, type, path, member }: TypedQuestion): string[] {
  const part = (side: string) => {
    const whole = `${side}${comparison}.${type}`;
    const steps = `[${path.map((step) => JSON.stringify(step)).join(", ")}]`;
    return member === undefined ? `At<${whole}, ${steps}>` : `Presence<${whole}, ${steps}, ${JSON.stringify(member)}>`;
  };
  const [before, after] = [part("Before"), part("After")];
  const [given, wanted] = direction === "input" ? [before, after] : [after, before];
  return [
    `Fits<${wanted}, ${given}>`,
    `Fits<Names<${before}>, Names<${after}>>`,
    `Fits<${given}, ${wanted}>`,
    `Fits<Names<${after}>, Names<${before}>>`,
  ];
}

/**
 * What the assertions are written with. `Names` is what callers can name in a type: assignability alone lets an optional
 * member disappear, but whoever writes or reads it no longer compiles. Of a union it is what each of its members has. Members
 * are functions, which the compiler looks into when it must: types may hold themselves.
 */
const prelude = `type Fits<Wanted, Given extends Wanted> = Given;
type Names<T> = NamesOfEach<T> extends (names: infer N) => void ? N : unknown;
type NamesOfEach<T> = T extends string | number | bigint | boolean ? never
  : T extends readonly (infer E)[] ? (names: { 0: () => Names<E> }) => void
  : T extends object ? (names: { [K in keyof T]-?: () => Names<T[K]> } & (string extends keyof T ? { "": unknown } : {})) => void
  : never;
type Inside<T, H> = H extends 0 ? (T extends readonly (infer E)[] ? E : never)
  : H extends 1 ? (T extends { [name: string]: infer V } ? V : never)
  : H extends keyof T ? T[H] : never;
type At<T, P> = P extends [infer H, ...infer R] ? At<Inside<NonNullable<T>, H>, R> : Exclude<T, undefined>;
type Presence<T, P, K> = Present<NonNullable<At<T, P>>, K>;
type Present<O, K> = { [N in keyof O as N extends K ? N : never]: unknown };
`;

const timeout = 120_000;
const maxOutput = 64 * 1024 * 1024;

const configuration = {
  compilerOptions: {
    target: "es2023",
    lib: ["es2023"],
    types: [],
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    // The compiler's own declarations are right.
    skipLibCheck: true,
    // Types of elsewhere may ask for other files: they get none.
    noResolve: true,
  },
};

/** Gives the strict compiler's problems with some files in a folder of their own, as it prints them. */
export type Compile = (files: ReadonlyMap<string, string>) => Promise<string>;

export const runCompiler: Compile = async (files) => {
  const folder = await mkdtemp(join(tmpdir(), "cloudseal-changes-"));
  try {
    for (const [name, text] of files) await writeFile(join(folder, name), text);
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ ...configuration, files: [...files.keys()] }));
    const compiler = join(dirname(fileURLToPath(import.meta.resolve("typescript/package.json"))), "bin/tsc");
    return await new Promise((resolve, reject) => {
      execFile(
        process.execPath,
        [compiler, "--project", folder, "--pretty", "false"],
        { cwd: folder, timeout, maxBuffer: maxOutput, env: {} },
        (error, stdout, stderr) => {
          // The compiler ends with 1 or 2 when it has something to say.
          if (error && (typeof error.code !== "number" || stdout === ""))
            reject(
              new Error(
                `the compiler failed: ${error.killed ? `no end within ${timeout / 1000} s` : stderr || error.message}`,
              ),
            );
          else resolve(stdout);
        },
      );
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
