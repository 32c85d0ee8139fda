import { matchPath } from "@cloudseal/core";

/** The parameters of a path that fits the template; nothing if it does not fit, or if its percent-encoding is broken. */
export function pathParameters(template: string, path: string): Record<string, string> | undefined {
  try {
    return matchPath(template, path);
  } catch {
    return undefined;
  }
}
