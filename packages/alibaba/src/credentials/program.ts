import type { Credentials } from "@cloudseal/alibaba";
import { assertCurrent, parseJsonObject, runProgram } from "@cloudseal/core/credentials";
import { parseExpiration } from "./session.js";
import { keysOf, settingsOf } from "./settings.js";

/**
 * What a program of the user's gives: JSON with `access_key_id`, `access_key_secret` and, for a session, `sts_token` and
 * `expiration` in ISO 8601. Without `expiration` it is run again only when the vendor rejects the session.
 *
 * @param of the profile that names the program
 * @throws Error that names the program and says what is wrong with its output
 */
export async function runExternal(command: string, of: string): Promise<Credentials> {
  const [program = "", ...args] = splitCommand(command);
  const what = `the output of the program ${JSON.stringify(program)}`;
  const settings = settingsOf(parseJsonObject(await runProgram(program, args), what), what);
  const token = settings.text("mode") === "StsToken" ? settings.required("sts_token") : settings.text("sts_token");
  const text = settings.text("expiration");
  const expiration = text === undefined ? undefined : parseExpiration(text, what);
  const found = { ...keysOf(settings), ...(token && { securityToken: token }), ...(expiration && { expiration }) };
  const source = `the session that the program ${JSON.stringify(program)} of ${of} printed`;
  if (expiration) assertCurrent(expiration, source, "Have it print one that is valid, or check the local clock");
  return found;
}

const isWindows = () => (globalThis as { process?: { platform?: string } }).process?.platform === "win32";

/**
 * A command line as the words that it has for a POSIX shell, without anything else that a shell does. On Windows a backslash
 * is a letter like any other, except before a double quote inside double quotes.
 *
 * @throws Error when it is empty, or a quote does not end; it does not quote the command
 */
export function splitCommand(command: string, windows = isWindows()): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (const { groups = {} } of command.matchAll(windows ? windowsToken : posixToken)) {
    const { double, single, escaped, space, open } = groups;
    if (open !== undefined) throw new Error("the command has a quote that does not end");
    if (escaped === "\n") continue;
    if (space === undefined)
      word = (word ?? "") + (single ?? escaped ?? (double && unquote(double, windows)) ?? groups.plain ?? "");
    else if (word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  if (word !== undefined) words.push(word);
  if (!words[0]) throw new Error("the command is empty");
  return words;
}

const posixToken =
  /\\(?<escaped>[\s\S])|"(?<double>(?:\\[\s\S]|[^"\\])*)"|'(?<single>[^']*)'|(?<space>\s+)|(?<open>["'])|(?<plain>[^\s"'\\]+|\\)/g;
const windowsToken =
  /"(?<double>(?:\\"|\\(?!")|[^"\\])*)"|'(?<single>[^']*)'|(?<space>\s+)|(?<open>["'])|(?<plain>[^\s"']+)/g;

/** What stands between double quotes, without the backslashes that take away what the next letter means. */
const unquote = (text: string, windows: boolean) =>
  windows
    ? text.replaceAll('\\"', '"')
    : text.replace(/\\(["\\$`\n])/g, (_, letter: string) => (letter === "\n" ? "" : letter));
