import { createRedactor } from "@cloudseal/core/later";
import { expect, test } from "vitest";
import { isSecretMember, redactorFor, redactTarget } from "./redact.js";

const redact = redactorFor(createRedactor(["Known/Secret+1="]), undefined);

/** Every character percent-encoded. */
const encoded = (text: string) => Buffer.from(text).toString("hex").replace(/../g, "%$&");

const targets: [target: string, want: string][] = [
  ["/", "/"],
  ["/?", "/?"],
  ["/?a=1&b=2", "/?a=1&b=2"],
  ["/?a=b?c=d", "/?a=b?c=d"],
  ["/?Signature=x&a=1", "/?Signature=***&a=1"],
  ["/?a=1&X-Security-Token=x=y", "/?a=1&X-Security-Token=***"],
  ["/?SecretId=x&accessKeyId=y&password=", "/?SecretId=***&accessKeyId=***&password=***"],
  ["/?token", "/?token"],
  ["/?name=token", "/?name=token"],
  ["/?Security%54oken=x", "/?Security%54oken=***"],
  ["/?%53%65%63%75%72%69%74%79%54%6f%6b%65%6e=x", "/?%53%65%63%75%72%69%74%79%54%6f%6b%65%6e=***"],
  ["/?Security%2554oken=x&a=1", "/?Security%2554oken=***&a=1"],
  ["/?Security%25252554oken=x", "/?Security%25252554oken=***"],
  ["/?Security%25%35%34oken=x", "/?Security%25%35%34oken=***"],
  ["/?SECURITYTOKEN=x", "/?SECURITYTOKEN=***"],
  ["/?Security+Token=x", "/?Security+Token=***"],
  ["/?Security_Token.1=x", "/?Security_Token.1=***"],
  ["/?Security%54oken%3Dabc", "/?***"],
  ["/?callback=https%3A%2F%2Fh%2F%3FSecurityToken%3Dabc", "/?callback=***"],
  ["/a/token=abc/b", "/a/***/b"],
  ["/a;to%6ben=abc/b?c=1", "/***/b?c=1"],
  ["/Known%2FSecret%2B1%3D?x=Known/Secret+1=", "/***?x=***"],
  ["/?x=known%252fsecret%252b1%253d", "/?x=***"],
  [`/?x=${Buffer.from("Known/Secret+1=").toString("hex")}&y=1`, "/?x=***&y=1"],
  [`/?x=${"%25".repeat(30_000)}54`, `/?x=${"%25".repeat(30_000)}54`],
  [`/?x=${"%2".repeat(30_000)}`, `/?x=${"%2".repeat(30_000)}`],
  [`/?x=${"%2525".repeat(30_000)}`, `/?x=${"%2525".repeat(30_000)}`],
  [`/?x=${encoded(encoded("Known/Secret+1="))}`, "/?x=***"],
  [`/a/${encoded(encoded(encoded("known/secret+1=")))}`, "/a/***"],
];

test.each(targets)("%.80s", (target, want) => {
  expect(redactTarget(target, redact)).toBe(want);
});

test.each([
  ["Password", true],
  ["db_password", true],
  ["X-Auth-Token", true],
  ["X-TC-Token", true],
  ["SecurityToken", true],
  ["AccessKeySecret", true],
  ["secret", true],
  ["Authorization", true],
  ["NextToken", false],
  ["ClientToken", false],
  ["PasswordPolicy", false],
  ["SecretId", false],
  ["TaskId", false],
])("an input's member %s is a secret: %s", (name, want) => expect(isSecretMember(name)).toBe(want));
