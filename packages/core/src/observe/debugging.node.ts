import { environmentVariable } from "../credentials/environment.js";
import type { Hooks } from "./hooks.js";

/**
 * Hooks that log what the clients of a vendor do, if the environment variable `DEBUG` names them as they are created.
 * What logs is loaded only then.
 */
export function debugging(vendor: string): Hooks | undefined {
  if (!namesVendor(debugVariable(), vendor)) return undefined;
  // One for all clients, so that lines come in the order of what they tell.
  loading ??= import("@cloudseal/core/debug").then(({ debugHooks }) => debugHooks());
  const loaded = loading;
  const tell =
    <Name extends keyof Hooks>(name: Name) =>
    (info: Parameters<NonNullable<Hooks[Name]>>[0]) => {
      // Logging breaks no call: neither that it is loaded nor that it fails.
      loaded.then((hooks) => (hooks[name] as ((info: unknown) => void) | undefined)?.(info)).catch(() => {});
    };
  return {
    onRequest: tell("onRequest"),
    onResponse: tell("onResponse"),
    onRetry: tell("onRetry"),
    onError: tell("onError"),
  };
}

let loading: Promise<Hooks> | undefined;

function debugVariable(): string {
  try {
    return environmentVariable("DEBUG") ?? "";
  } catch {
    // Deno throws where the environment may not be read.
    return "";
  }
}

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
