import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findClients } from "./find-clients.js";

/** A folder of packages, each with the vendor of its document. */
function packages(vendors: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "cloudseal-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, vendor] of Object.entries(vendors)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "openapi.json"), JSON.stringify({ "x-cloudseal": { vendor, service: "any" } }));
  }
  return folder;
}

const cases: [string, Record<string, string>, RegExp][] = [
  ["no client", {}, /^no package in .* has an openapi\.json: run npm run generate, then npm run build$/],
  [
    "a client of a vendor that the simulator lacks",
    { "nimbus-orbit": "nimbus" },
    /^the simulator has no vendor "nimbus", of which packages\/nimbus-orbit is a client; it has alibaba, huawei, tencent: write packages\/simulator\/src\/vendors\/nimbus\.ts /,
  ],
  [
    "a client that is not installed",
    { "alibaba-nothing": "alibaba" },
    /^@cloudseal\/alibaba-nothing cannot be loaded: .*; run npm ci, then npm run build$/s,
  ],
  [
    "a package that has no client",
    { openapi: "alibaba" },
    /^@cloudseal\/openapi exports no create…Client: run npm run generate/,
  ],
];
test.each(cases)("%s is an error that says what to do", async (_name, vendors, message) =>
  expect(findClients(packages(vendors))).rejects.toThrow(message),
);
