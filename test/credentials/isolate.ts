import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { CredentialsProvider } from "@cloudseal/core";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { printed } from "../support/printed.js";

/**
 * Gives every test of a file an empty home folder, and none of the variables that providers read; both are put back after.
 *
 * @returns `write`, which makes a file in that folder and returns its path
 */
export function isolate(): { write(path: string, text: string): Promise<string>; home(): string } {
  let home = "";
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), "cloudseal-home-"));
    vi.stubEnv("HOME", home);
    vi.stubEnv("USERPROFILE", home);
    for (const name of Object.keys(process.env))
      if (/^(ALIBABA_CLOUD|TENCENTCLOUD|TKE|TCCLI|HUAWEICLOUD|HC_CONTAINER)_/.test(name)) vi.stubEnv(name, undefined);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(home, { recursive: true, force: true });
  });
  return {
    home: () => home,
    async write(path, text) {
      const file = join(home, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
      return file;
    },
  };
}

/** The error that a provider ends in. Nothing that can be printed of it may hold a secret. */
export async function failureOf(
  provider: CredentialsProvider<object>,
  secrets: readonly string[] = [],
  request: Parameters<typeof provider>[0] = {},
): Promise<Error> {
  let found: unknown;
  try {
    found = await provider(request);
  } catch (error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause)
      for (const secret of secrets) expect(printed(cause)).not.toContain(secret);
    return error as Error;
  }
  throw new Error(`gave credentials: ${Object.keys(found as object)}`);
}
