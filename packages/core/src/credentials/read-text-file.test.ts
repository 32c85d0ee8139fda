import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { NoCredentials } from "@cloudseal/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as none from "./files/none.js";
import { homeDirectory } from "./home-directory.js";
import { readTextFile } from "./read-text-file.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cloudseal-files-"));
});
afterAll(() => rm(folder, { recursive: true }));

test.each<[content: string | Uint8Array, want: string]>([
  ["", ""],
  ["é\r\n", "é\r\n"],
  ["\uFEFFtext", "text"],
  [Buffer.from([0x61, 0xff]), "a\uFFFD"],
  ["x".repeat(2 ** 20), "x".repeat(2 ** 20)],
])("%#", async (content, want) => {
  const path = join(folder, "file");
  await writeFile(path, content);
  expect((await readTextFile(path)) === want).toBe(true);
});

test("what is not there is undefined", async () => {
  await writeFile(join(folder, "file"), "");
  expect(await readTextFile(join(folder, "other"))).toBeUndefined();
  expect(await readTextFile(join(folder, "file", "inside"))).toBeUndefined();
});

test("what cannot be read is an error that says why", async () => {
  await expect(readTextFile(folder)).rejects.toThrow(new Error(`${folder} cannot be read: EISDIR`));
  const path = join(folder, "large");
  await writeFile(path, "hunter2".repeat(200_000));
  await expect(readTextFile(path)).rejects.toThrow(
    new Error(`${path} cannot be read: it is larger than 1048576 bytes`),
  );
});

test("the home folder is the user's", async () => expect(await homeDirectory()).toBe(homedir()));

test("where there are no files, there are no credentials in them", async () => {
  await expect(none.homedir()).rejects.toThrow(NoCredentials);
  await expect(none.readFileStart("path", 1)).rejects.toThrow("this runtime has no files and no programs");
});
