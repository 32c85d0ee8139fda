import { parseArgs } from "node:util";

/** What can be measured alone. */
export const parts = ["calls", "signing", "imports", "bundles", "features", "sizes", "services"] as const;
export type Part = (typeof parts)[number];

/** What the command line asks for. */
interface Options {
  readonly output: "text" | "json" | "markdown";
  readonly quick: boolean;
  readonly help: boolean;
  readonly only: readonly Part[];
}

/** @throws TypeError on an unknown option or part */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean", default: false },
      markdown: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      only: { type: "string", multiple: true, default: [] },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { json, markdown, quick, help } = values;
  if (json && markdown) throw new TypeError("--json and --markdown exclude each other.");
  const only = values.only.flatMap((list) => list.split(",")) as Part[];
  for (const part of only)
    if (!parts.includes(part)) throw new TypeError(`--only ${part}: pass some of ${parts.join(",")}.`);
  return { output: json ? "json" : markdown ? "markdown" : "text", quick, help, only: only.length > 0 ? only : parts };
}

/** How long to measure. */
export interface Plan {
  /** How often each subject comes to its turn. */
  readonly slices: number;
  /** Milliseconds of CPU of a turn at 50 in flight; a third of it at 1. Short, so that what is compared ran side by side. */
  readonly milliseconds: number;
  readonly warmUp: number;
  readonly signingRounds: number;
  readonly imports: number;
  readonly services: number;
}

/** The whole benchmark: under five minutes on two cores. */
export const fullPlan: Plan = {
  slices: 31,
  milliseconds: 150,
  warmUp: 1_500,
  signingRounds: 31,
  imports: 11,
  services: 3,
};

/** For a first look. */
export const quickPlan: Plan = { slices: 9, milliseconds: 100, warmUp: 800, signingRounds: 9, imports: 9, services: 1 };

/** The text of `--help`. */
export const help: string = `Usage: npm run bench [-- OPTIONS]

Measures Cloudseal's clients, as built, beside bare node:http, global fetch and the vendors' official SDKs.
\`npm run bench -- generate\` measures the generator instead; it has a --help of its own.

  --quick      fewer rounds, for a first look
  --only LIST  only some of ${parts.join(", ")}, with commas between
  --json       the whole result as one JSON object
  --markdown   the tables for the README
  --help       this text

The tables go to stdout, progress to stderr. It ends with 0 when everything ran, whatever the figures,
and with 1 when something could not run.

How it measures
  Calls    One loopback server in a process of its own answers each vendor's success and checks nothing. It never
           sleeps, for waking it would be charged to those who send too slowly to keep it busy. Each subject
           has a process of its own, makes the same call with the same input, and parses the answer.
           After a warm-up the subjects of one vendor take turns of ${fullPlan.milliseconds} ms of CPU, there and back again. CPU is
           user and system time of the whole process per call, the median of the turns. A ratio is taken within each
           round, between turns that ran side by side; its figure is the median of the rounds, its spread their
           middle half. So a machine that is busy with something else slows both sides of a ratio.
           The bare subjects send our client's own request again, byte for byte, and parse the answer; they do not
           sign. "Signed by hand" is the program that somebody would write without us: it hashes, signs and sends
           each request anew by node:crypto's and node:http's fastest calls, for this one operation, and parses.
           Neither has a timeout, a limit, a retry or a check; the aims compare with the one that does not sign.
           The official SDKs are their cores, called as their generated clients call them; where one opens a
           connection for every call unless it is given an agent, it is measured both ways, and the aims
           compare with the better one.
  Signing  The signer of the pipeline on the request that the client sends, beside nothing but the same number of
           SHA-256 and HMAC computations over strings of the same length, by node:crypto's fastest calls.
           Hashes that are the same in every call (of an empty body, of the day's key) count for neither.
  Import   Time from before to after import() in a new process whose module loader is warm, median.
  Bundle   esbuild, one operation, minified, split where code is loaded later, gzip level 9. The figure is what is loaded
           at once; what a profile, a proxy, a log or openapi-fetch needs is loaded by who uses it.
  Feature  The same of two programs, one with the feature and one without, of one operation made up for it.
  Size     What npm installs for our client and for the official core with their dependencies. A generated
           client of an official SDK comes on top of the core; ours has it.
  Services What it costs to have all operations of a service: CPU of a program that imports the client, beside an empty
           program; TypeScript 5 on a program of one call, beside the same with a client of a few operations.

The official SDKs stand in test/official, a workspace of its own, and are installed at the first run.
They get keys that no one owns and send to loopback only.
`;
