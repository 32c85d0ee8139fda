import type { Credentials } from "@cloudseal/alibaba";
import { NoCredentials } from "@cloudseal/core/credentials";
import { configured } from "./configured.js";
import { keysOf } from "./keys-of.js";
import { profileModes } from "./profile-modes.js";
import { settingsOf } from "./settings.js";

/**
 * The credentials of one of the CLI's profiles.
 *
 * @param users the profiles that take their credentials from this one, the outermost first
 */
export async function readProfile(
  profiles: unknown,
  name: string,
  file: string,
  users: readonly string[] = [],
): Promise<Credentials> {
  const what = `profile ${JSON.stringify(name)} in ${file}`;
  if (users.includes(name))
    throw new Error(`${what} takes its credentials from itself: ${[...users, name].join(" → ")}`);
  const found = (Array.isArray(profiles) ? profiles : []).find((profile) => profile?.name === name);
  if (!found) throw new NoCredentials(`${what} is not there`);
  const settings = settingsOf(found, what);
  const mode = settings.required("mode");
  const read = Object.hasOwn(profileModes, mode) ? profileModes[mode] : undefined;
  if (!read)
    throw new Error(`${what} is of a mode that is not known. Known are ${Object.keys(profileModes).join(", ")}`);
  if (mode === "AK") return keysOf(settings);
  return configured(what, () =>
    read(settings, name, (source) => configured(what, () => readProfile(profiles, source, file, [...users, name]))),
  );
}
