import { execFileSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../fixtures/folder.js";
import { readSpec } from "./spec-file.js";

test.each<[fact: string, make: (path: string) => void, expected: string, found: string]>([
  ["50 MB", (path) => writeFileSync(path, Buffer.alloc(50_000_000, "#")), "at most 4194304 bytes", "50000000 bytes"],
  ["a link", (path) => symlinkSync("/etc/hostname", path), "a file that can be read", "ELOOP"],
  ["a pipe", (path) => execFileSync("mkfifo", [path]), "a file", "something else"],
  ["other bytes", (path) => writeFileSync(path, Buffer.from([0xff, 0xfe])), "text in UTF-8", "other bytes"],
])("%s is refused at once", (_, make, expected, found) => {
  const path = join(temporaryFolder(), "Spec.yaml");
  make(path);
  expect(() => readSpec(path, "Spec.yaml")).toThrow(expect.objectContaining({ line: 1, expected, found }));
});
