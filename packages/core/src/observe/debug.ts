import type { CloudError } from "@cloudseal/core";
import { requestIdOf } from "@cloudseal/core/protocol";
import { type CallInfo, type Hooks, withoutValues } from "./hooks.js";

/**
 * Hooks that log one line for each request, response, retry and error. Clients have them by themselves while the environment
 * variable `DEBUG` names `cloudseal`; to log whatever it says:
 *
 * @example
 * const sas = createSasClient({ region: "cn-shanghai", ...debugHooks() });
 *
 * Logs end in tickets: a line holds no header, no body and no message, and of a query the names of the parameters only.
 * The path is whole, with the ids that it names.
 *
 * @param write takes a line. Default: standard error, in colour on a terminal; `console.debug` where there is none.
 */
export function debugHooks(write: (line: string) => void = writeLine): Hooks {
  const log = ({ vendor, service, operation }: CallInfo, text: string) => {
    const line = `${new Date().toISOString()} cloudseal:${vendor} ${service} ${operation} ${text}`;
    // Vendors, or who plays one, choose codes and ids: nothing of theirs may move a cursor or begin a line.
    write(line.replace(/[^ -~]/g, "?").slice(0, 4000));
  };
  return {
    onRequest: (info) => log(info, `#${info.attempt} ${info.method} ${withoutValues(info.url)}`),
    onResponse: (info) =>
      log(
        info,
        `#${info.attempt} ${info.status} in ${Math.round(info.duration)} ms${request(requestIdOf(info.headers))}`,
      ),
    onRetry: (info) => log(info, `#${info.attempt} ${reason(info.error)}, again in ${Math.round(info.delay)} ms`),
    onError: (info) => log(info, `#${info.attempt} failed: ${reason(info.error)}`),
  };
}

const request = (id: string | undefined) => (id ? `, request ${id.slice(0, 100)}` : "");

const reason = ({ kind, code, status, requestId }: CloudError) =>
  `${kind}${code ? ` ${code.slice(0, 100)}` : ""}${status ? `, status ${status}` : ""}${request(requestId)}`;

interface Terminal {
  readonly isTTY?: boolean;
  /** Of Node; knows NO_COLOR and its like. */
  hasColors?(): boolean;
}

/** Writes a line to standard error, in colour on a terminal; by `console.debug` where there is no standard error. */
export function writeLine(line: string): void {
  const { stderr } = (globalThis as { process?: { stderr?: Terminal } }).process ?? {};
  if (!stderr) console.debug(line);
  else console.error(stderr.isTTY && stderr.hasColors?.() !== false ? coloured(line) : line);
}

/** The time is dim, the name cyan, a failure red. */
const coloured = (line: string) =>
  line.replace(/^(\S+) (\S+) (.*?)(failed: .*)?$/, (_, time, name, rest, failure = "") =>
    [dim(time), cyan(name), `${rest}${failure && red(failure)}`].join(" "),
  );

const dim = (text: string) => `\x1b[2m${text}\x1b[22m`;
const cyan = (text: string) => `\x1b[36m${text}\x1b[39m`;
const red = (text: string) => `\x1b[31m${text}\x1b[39m`;
