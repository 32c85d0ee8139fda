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
  let quote = "";
  for (let index = 0; index < command.length; index++) {
    const letter = command[index] as string;
    const next = command[index + 1] ?? "";
    if (letter === "\\" && quote !== "'" && isEscape(next, quote, windows)) {
      index++;
      if (next !== "\n") word = (word ?? "") + next;
    } else if (letter === quote) quote = "";
    else if (quote === "" && (letter === '"' || letter === "'")) {
      quote = letter;
      word ??= "";
    } else if (quote === "" && /\s/.test(letter)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? "") + letter;
  }
  if (quote !== "") throw new Error("the command has a quote that does not end");
  if (word !== undefined) words.push(word);
  if (!words[0]) throw new Error("the command is empty");
  return words;
}

/** Whether a backslash before a letter takes away what the letter means, and is not a letter itself. */
const isEscape = (next: string, quote: string, windows: boolean) =>
  next !== "" && (windows ? quote === '"' && next === '"' : quote === "" || '"\\$`\n'.includes(next));
