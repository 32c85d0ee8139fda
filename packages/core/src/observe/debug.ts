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

/**
 * Whether `DEBUG` requests the log of a vendor's clients. It is read as the package `debug` reads it: names between commas
 * or blanks, `*` for any text, `-` before a name to leave it out. `cloudseal` means all vendors, `cloudseal:<vendor>` one.
 *
 * @param names the value of the variable
 * @see https://github.com/debug-js/debug#readme
 */
export function namesVendor(names: string, vendor: string): boolean {
  const subject = `cloudseal:${vendor}`;
  let named = false;
  for (const name of names.split(/[\s,]+/)) {
    const left = name.startsWith("-");
    const pattern = left ? name.slice(1) : name;
    if (pattern !== "cloudseal" && !matches(pattern, subject)) continue;
    if (left) return false;
    named = true;
  }
  return named;
}

/** Part by part: a regular expression of many `.*` takes too long. */
function matches(pattern: string, subject: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === undefined) return first === subject;
  if (!subject.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = subject.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return subject.length - last.length >= at && subject.endsWith(last);
}
