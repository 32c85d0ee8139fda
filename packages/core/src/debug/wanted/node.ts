import { environmentVariable } from "../../environment-variable.js";
import type { Hooks } from "../../hooks.js";
import { namesVendor } from "../names-vendor.js";

/**
 * Hooks that log what the clients of a vendor do, if the environment variable `DEBUG` names them as they are created.
 * What logs is loaded only then.
 */
export function debugging(vendor: string): Hooks | undefined {
  if (!namesVendor(debugVariable(), vendor)) return undefined;
  const loading = import("@cloudseal/core/debug").then(({ debugHooks }) => debugHooks());
  const tell =
    <Name extends keyof Hooks>(name: Name) =>
    (info: Parameters<NonNullable<Hooks[Name]>>[0]) => {
      // Logging breaks no call: neither that it is loaded nor that it fails.
      loading.then((hooks) => (hooks[name] as ((info: unknown) => void) | undefined)?.(info)).catch(() => {});
    };
  return {
    onRequest: tell("onRequest"),
    onResponse: tell("onResponse"),
    onRetry: tell("onRetry"),
    onError: tell("onError"),
  };
}

function debugVariable(): string {
  try {
    return environmentVariable("DEBUG") ?? "";
  } catch {
    // Deno throws where the environment may not be read.
    return "";
  }
}
