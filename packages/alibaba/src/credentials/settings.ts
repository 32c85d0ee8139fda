import type { Credentials } from "@cloudseal/alibaba";
import { environmentVariable, NoCredentials } from "@cloudseal/core/credentials";

/** The settings of a profile or a section, each checked as it is read. */
export interface Settings {
  /** What they are, for errors: `profile "default" in /home/…/config.json`. */
  readonly what: string;
  /** `undefined` when it is not set, or to nothing. @throws Error when it is not a string */
  text(name: string): string | undefined;
  /** @throws Error when it is not set, or not a string */
  required(name: string): string;
  /** `undefined` when it is not set, or 0. @throws Error when it is not a number */
  number(name: string): number | undefined;
  /** `undefined` when it is not set. @throws Error when it is neither true nor false */
  flag(name: string): boolean | undefined;
}

/** Settings as they stand in a file. */
export function settingsOf(members: Readonly<Record<string, unknown>>, what: string): Settings {
  const read = <T>(name: string, type: string, isType: (value: unknown) => value is T): T | undefined => {
    const value = members[name] ?? undefined;
    if (value === undefined || isType(value)) return value;
    throw new Error(`${what} has a ${name} that is no ${type}`);
  };
  const text = (name: string) => read(name, "text", (value) => typeof value === "string") || undefined;
  return {
    what,
    text,
    required(name) {
      const value = text(name);
      if (value === undefined) throw new Error(`${what} has no ${name}`);
      return value;
    },
    number: (name) => read(name, "number", (value) => typeof value === "number") || undefined,
    flag: (name) => read(name, "true or false", (value) => typeof value === "boolean"),
  };
}

/**
 * `access_key_id` and `access_key_secret`.
 *
 * @throws NoCredentials when neither is set, as in a profile that was never filled in; Error when one is
 */
export function keysOf({ what, text, required }: Settings): Credentials {
  if (!text("access_key_id") && !text("access_key_secret")) throw new NoCredentials(`${what} has no keys`);
  return { accessKeyId: required("access_key_id"), accessKeySecret: required("access_key_secret") };
}

/**
 * Credentials from where somebody has said that they are. If there are none after all, that is an error, and no reason to
 * look elsewhere and become somebody else.
 */
export async function configured<Value>(what: string, load: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await load();
  } catch (error) {
    throw error instanceof NoCredentials
      ? new Error(`${what} gives no credentials: ${error.reasons.join("; ")}`)
      : error;
  }
}

/** Whether an environment variable says `true`, in whatever case. */
export const isTrue = (name: string): boolean => environmentVariable(name)?.toLowerCase() === "true";
