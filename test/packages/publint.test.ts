import { readFile } from "node:fs/promises";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, test } from "vitest";

test.each(inject("published"))("publint finds nothing in $name", async ({ tarball }) => {
  const packed = await readFile(tarball);
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(packed).buffer }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});
