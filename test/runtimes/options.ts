import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Options {
  /** Names of runtimes, or beginnings of them; empty for all. */
  readonly only: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
}

/**
 * @param known the names of the runtimes
 * @throws TypeError on what cannot be meant
 */
export function parseOptions(args: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const only = values.only?.split(",").map((name) => name.trim()) ?? [];
  for (const name of only)
    if (!known.some((runtime) => isMeant(name, runtime)))
      throw new TypeError(`--only has ${JSON.stringify(name)}: give some of ${known.join(", ")}, with commas between`);
  return { only, json: values.json, help: values.help };
}

/** `node` means all of Node, `node22` and `node 22` one. */
export const isMeant = (name: string, runtime: string): boolean => {
  const [plain, wanted] = [runtime, name].map((text) => text.replaceAll(" ", ""));
  return plain === wanted || runtime.split(" ")[0] === wanted;
};

/** The text of `--help`. */
export const help: string = `Usage: npm run test:runtimes [-- OPTIONS]

Packs the packages, installs them in an empty folder as a consumer would, and runs one program there in Node 20, 22, 24
and 26, Bun, Deno, workerd and a page of headless Chromium. It calls servers on loopback: a simulator that verifies
signatures, and servers that misbehave.

  --only LIST  only these, with commas between: node22,bun,deno,workerd,chromium; node for every Node
  --json       the whole result as one JSON object
  --help       this text

The table goes to stdout, progress to stderr.
Exit code: 0 all is as it should be, 1 something is not, or a runtime is missing, 2 wrong usage.

What is checked, for every vendor
  operations  every operation succeeds; the simulator finds signature, input and answer in order
  errors      a refusal is a CloudError with kind, code and the id of the request; instanceof works
  integers    integers of 54 to 64 bits go out and come back exactly, by method and by openapi-fetch
  abort       a call that waits for an answer that never comes rejects when it is aborted
  timeout     a call without an answer ends in time
  redirect    is not followed
  broken      a body cut short and a connection that is reset are errors, and no rejection is left unhandled
  secrets     nothing that clients, errors and loggers print holds a secret, a token or a signature
  sign        sign(request) gives a standard Request the recorded signatures of the vendor's SDK
  ends        the process ends by itself, within 3 seconds after the result

The runtimes stand in test/runtimes and what drives the browser in test/browser, workspaces of their own, which are
installed at the first run (about 1 GB). The browser is the one that the variable CHROMIUM names, else chromium,
chromium-browser or google-chrome on the PATH, else Debian's, installed by apt-get if we are root.
`;
