import { NoCredentials } from "@cloudseal/core/protocol";
import { fromProfile } from "@cloudseal/huawei/credentials";
import { expect, test, vi } from "vitest";
import { failureOf, isolate } from "../isolate.js";

const { write, home } = isolate();
const secret = "file-secret-not-real";
const ini = `[basic]\nak = i\nsk=${secret}\n[global]\nak=g\nsk=${secret}\nsecurity_token=t\nproject_id=p`;

test("the file of the home folder is read", async () => {
  await write(".huaweicloud/credentials", ini);
  expect(await fromProfile()()).toEqual({ ak: "i", sk: secret });
});

test("the file that is asked for is read, then that of the environment", async () => {
  vi.stubEnv("HUAWEICLOUD_SDK_CREDENTIALS_FILE", await write("environment.ini", ini));
  const file = await write("asked.ini", ini.replace("= i", "= asked"));
  expect(await fromProfile({ section: "global" })()).toEqual({
    ak: "g",
    sk: secret,
    securityToken: "t",
    projectId: "p",
  });
  expect(await fromProfile({ file })()).toEqual({ ak: "asked", sk: secret });
});

test("the file is read once, and again when its key is rejected", async () => {
  const file = await write("keys.ini", ini);
  const provider = fromProfile({ file });
  const first = await provider();
  await write("keys.ini", ini.replace("= i", "= new"));
  expect(await provider()).toBe(first);
  expect(await provider({ rejected: first })).toMatchObject({ ak: "new" });
});

test.each<[fact: string, text: string | undefined, has: boolean, message: RegExp]>([
  ["no file", undefined, false, /there is no file .*keys\.ini/],
  ["an empty file", "", false, /ak and sk, or idp_id and id_token_file, are not in \[basic\] of .*keys\.ini/],
  ["no such section", `[global]\nak=i\nsk=${secret}`, false, /are not in \[basic\]/],
  ["empty keys", "[basic]\nak=\nsk=", false, /are not in \[basic\]/],
  ["half a key", "[basic]\nak=i", true, /^sk is missing in \[basic\]/],
  ["the other half", `[basic]\nsk=${secret}`, true, /^ak is missing in \[basic\]/],
  ["a space around", `[basic]\nak=i\nsk=" ${secret}"`, true, /^sk is not a text without spaces in/],
  ["half an identity provider", "[basic]\nidp_id=i", true, /^id_token_file is missing in \[basic\]/],
  ["its other half", "[basic]\nid_token_file=f", true, /^idp_id is missing in \[basic\]/],
  ["an identity without a token", "[basic]\nidp_id=i\nid_token_file=/none", true, /^the token is missing in \/none$/],
])("%s", async (_, text, has, message) => {
  const file = text === undefined ? `${home()}/keys.ini` : await write("keys.ini", text);
  const error = await failureOf(fromProfile({ file }), [secret]);
  expect(error instanceof NoCredentials).toBe(!has);
  expect(error.message).toMatch(message);
});
