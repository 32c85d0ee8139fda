import { environmentVariable } from "../../environment-variable.js";
import type { Hooks } from "../../hooks.js";
import { namesVendor } from "../names-vendor.js";

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
