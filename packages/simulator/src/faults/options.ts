import type { Fault } from "./fault.js";
import type { FaultScripts, Injection } from "./injection.js";

/** `--fault` or `--inject` of the command line, with its value. */
export interface InjectionOption {
  readonly name: "fault" | "inject";
  readonly value: string;
}

/**
 * Reads `--fault OPERATION=FAULT,FAULT` and `--inject OPERATION=CODE,CODE`, in their order. An empty entry is none, `*3`
 * behind one is three times; `@FILE` is an injection in a file.
 *
 * @throws TypeError if one has no operation or no entries
 */
export async function readInjectionOptions(
  options: readonly InjectionOption[],
  readFile: (file: string) => Promise<unknown>,
): Promise<FaultScripts> {
  const scripts: Record<string, (Injection | null)[]> = Object.create(null);
  for (const { name, value } of options) {
    const [, operation, list] = /^([^=]+)=(.+)$/.exec(value) ?? [];
    const what = name === "fault" ? "FAULT" : "CODE";
    if (operation === undefined || list === undefined)
      throw new TypeError(`--${name} takes OPERATION=${what},${what} (*: any operation), not ${JSON.stringify(value)}`);
    const entries = list.split(",").map((entry) => readEntry(name, entry.trim(), readFile));
    scripts[operation] = [...(scripts[operation] ?? []), ...(await Promise.all(entries))];
  }
  return scripts;
}

async function readEntry(
  name: InjectionOption["name"],
  entry: string,
  readFile: (file: string) => Promise<unknown>,
): Promise<Injection | null> {
  if (entry === "") return null;
  if (name === "inject" && entry.startsWith("@")) return (await readFile(entry.slice(1))) as Injection;
  const [, what = entry, times] = /^(.+)\*(\d+)$/.exec(entry) ?? [];
  const repeat = times === undefined ? undefined : { times: Number(times) };
  if (name === "inject") return { code: what, ...repeat };
  // An unknown fault is an error of the script.
  return (repeat ? { type: what, ...repeat } : what) as Fault;
}
