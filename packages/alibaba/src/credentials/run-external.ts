import type { Credentials } from "@cloudseal/alibaba";
import { assertCurrent, parseJsonObject, runProgram } from "@cloudseal/core/credentials";
import { keysOf } from "./keys-of.js";
import { parseExpiration } from "./parse-expiration.js";
import { settingsOf } from "./settings.js";
import { splitCommand } from "./split-command.js";

/**
 * What a program of the user's gives: JSON with `access_key_id`, `access_key_secret` and, for a session, `sts_token` and
 * `expiration` in ISO 8601. Without `expiration` it is run again only when the vendor refuses the session.
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
