import {
  canonicalPath,
  canonicalQuery,
  canonicalRequest,
  headerOf,
  hmac,
  namesOf,
  sha256,
  splitTarget,
  valuesOf,
} from "../../canonical/canonicalise.js";
import { expectEqual, type Server } from "../../canonical/server.js";

const signs = (name: string) => name === "host" || name === "content-type" || name.startsWith("x-acs-");

/** ACS3-HMAC-SHA256. */
const alibaba: Server = {
  name: "alibaba",
  algorithm: "ACS3-HMAC-SHA256",
  signs,
  formatTime: (time) => `${new Date(time).toISOString().slice(0, 19)}Z`,
  timeHeader: "x-acs-date",
  timePattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  nonceHeader: "x-acs-signature-nonce",
  written: /^x-acs-(date|content-sha256)$/,
  signersOwn: /^x-acs-(date|signature-nonce|content-sha256|security-token|accesskey-id)$/,
  token: "securityToken",
  tokenHeaders: ({ accessKeyId = "", securityToken }): Record<string, string> =>
    securityToken ? { "x-acs-accesskey-id": accessKeyId, "x-acs-security-token": securityToken } : {},
  headerNames:
    "x-acs-action x-acs-version x-acs-z x-acs- x-acs_b X-ACS-Upper x-acs-content-sha256 x-acs-security-token x-acs-accesskey-id x-acs-date x-acs-signature-nonce".split(
      " ",
    ),
  callersHeader: "x-acs-z",
  credentials: (choose, secret) => ({
    accessKeyId: secret(),
    accessKeySecret: secret(),
    securityToken: choose.chance(0.3) ? secret() : undefined,
  }),
  signOptions: (choose) =>
    choose.chance(0.9) ? { nonce: choose.oneOf(["n", " n ", "a b", "n\t;,", "0"]) + choose.below(100) } : {},
  requestWith: (host, bytes) => ({
    method: "POST",
    target: "/?TaskType=IMAGE_SCAN&TaskName=IMAGE_SCAN&Param=%7B%7D",
    headers: [
      ["host", host],
      ["x-acs-action", "GenerateOnceTask"],
      ["x-acs-version", "2018-12-03"],
      ["x-acs-signature-nonce", crypto.randomUUID()],
      ["x-acs-content-sha256", sha256("")],
      ["x-acs-note", bytes],
    ],
    body: Buffer.alloc(0),
  }),
  verify(request, { credentials }) {
    const { accessKeyId = "", accessKeySecret = "" } = credentials;
    const { path, query } = splitTarget(request.target);
    const names = namesOf(request).filter(signs);
    // A name that came more than once: trimmed values, sorted, with commas between.
    const lines = names.map((name) => `${name}:${valuesOf(request, name).sort().join(",")}`);
    const bodyHash = sha256(request.body);
    const canonical = canonicalRequest(
      request.method,
      canonicalPath(path),
      canonicalQuery(query),
      lines,
      names,
      bodyHash,
    );
    const signature = hmac(accessKeySecret, `ACS3-HMAC-SHA256\n${sha256(canonical)}`).toString("hex");

    const problems: string[] = [];
    const date = headerOf(request, "x-acs-date") ?? "";
    if (!this.timePattern.test(date)) problems.push(`x-acs-date is ${JSON.stringify(date)}`);
    expectEqual(problems, "x-acs-content-sha256", headerOf(request, "x-acs-content-sha256"), bodyHash);
    if (!headerOf(request, "x-acs-signature-nonce")) problems.push("there is no x-acs-signature-nonce");
    return {
      authorization: `ACS3-HMAC-SHA256 Credential=${accessKeyId},SignedHeaders=${names.join(";")},Signature=${signature}`,
      canonicalRequest: canonical,
      signed: names,
      problems,
    };
  },
};

export default alibaba;
