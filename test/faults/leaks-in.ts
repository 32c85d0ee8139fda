import { simulatorCredentials } from "@cloudseal/simulator";
import { printed } from "../printed.js";

const secrets = Object.values(simulatorCredentials)
  .flat()
  .flatMap((credentials) =>
    Object.entries(credentials as unknown as Record<string, string>).flatMap(([name, value]) =>
      /^(accessKeyId|secretId|ak|projectId)$/.test(name) ? [] : [value],
    ),
  );

/** A remark for each secret that can be read in what was thrown or told. */
export function leaksIn(values: readonly unknown[]): string[] {
  const text = values.map((value) => (typeof value === "object" && value ? printed(value) : String(value))).join("\n");
  const found = secrets.filter((secret) => text.includes(secret)).map((secret) => `a secret can be read: ${secret}`);
  return /Signature=[0-9a-f]{64}/.test(text) ? [...found, "a signature can be read"] : found;
}
