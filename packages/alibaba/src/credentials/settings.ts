/** The settings of a profile or a section, each checked as it is read. */
export interface Settings {
  /** What they are, for errors: `profile "default" in /home/…/config.json`. */
  readonly what: string;
  /** `undefined` when it is not set, or to nothing. @throws Error when it is no text */
  text(name: string): string | undefined;
  /** @throws Error when it is not set, or no text */
  required(name: string): string;
  /** `undefined` when it is not set, or 0. @throws Error when it is no number */
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
