import { environmentVariable } from "../credentials/environment.js";
import type { Hooks } from "./hooks.js";

/**
 * Hooks that log what the clients of a vendor do, if the environment variable `DEBUG` names them as they are created.
 * What logs, and knows which names are meant, is loaded only where one may be.
 */
export function debugging(vendor: string): Hooks | undefined {
  const names = debugVariable();
  if (!/cloudseal|\*/.test(names)) return undefined;
  // One for all clients, so that lines come in the order of what they tell.
  loading ??= import("@cloudseal/core/debug").then((loaded) => ({ ...loaded, hooks: loaded.debugHooks() }));
  const log = loading;
  const hooks: Record<string, (info: never) => void> = {};
  for (const name of ["onRequest", "onResponse", "onRetry", "onError"] as const)
    hooks[name] = (info) => {
      // Logging breaks no call: neither that it is loaded nor that it fails.
      log.then(({ hooks, namesVendor }) => namesVendor(names, vendor) && hooks[name]?.(info)).catch(() => {});
    };
  log.then(
    ({ namesVendor }) => {
      // Others are meant: nothing is made for these any more.
      if (!namesVendor(names, vendor)) for (const name in hooks) delete hooks[name];
    },
    () => {},
  );
  return hooks;
}

let loading: Promise<typeof import("./debug.js") & { readonly hooks: Hooks }> | undefined;

function debugVariable(): string {
  try {
    return environmentVariable("DEBUG") ?? "";
  } catch {
    // Deno throws where the environment may not be read.
    return "";
  }
}
