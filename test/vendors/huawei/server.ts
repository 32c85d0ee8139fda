import {
  canonicalPath,
  canonicalQuery,
  canonicalRequest,
  headerOf,
  hmac,
  namesOf,
  sha256,
  splitTarget,
} from "../../canonical/canonicalise.js";
import { expectEqual, type Server } from "../../canonical/server.js";

/** What belongs to one connection, what proxies add to, and what `fetch` may write in its own way or not at all. */
const unsigned =
  /^(authorization|user-agent|accept-encoding|content-length|set-cookie|via|connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|http2-settings|(proxy|sec)-.*|__proto__)$/;

/** SDK-HMAC-SHA256. */
const huawei: Server = {
  name: "huawei",
  algorithm: "SDK-HMAC-SHA256",
  signs: (name, contentType) =>
    !unsigned.test(name) && !(name === "content-type" && contentType.startsWith("multipart/")),
  formatTime: (time) => new Date(time).toISOString().replace(/-|:|\.\d+/g, ""),
  timeHeader: "x-sdk-date",
  timePattern: /^\d{8}T\d{6}Z$/,
  written: /^x-sdk-date$/,
  signersOwn: /^x-(sdk-date|security-token)$/,
  optional: /^x-(sdk-content-sha256|project-id)$/,
  token: "securityToken",
  headerNames: "x-sdk-content-sha256 x-domain-id x-security-token x-project-id x-sdk-date".split(" "),
  callersHeader: "x-sdk-z",
  credentials: (choose, secret) => ({
    ak: secret(),
    sk: secret(),
    securityToken: choose.chance(0.3) ? secret() : undefined,
    projectId: choose.chance(0.5) ? secret() : undefined,
  }),
  // A client needs a project, and takes a token in place of keys.
  clientCredentials: (choose, secret) =>
    choose.chance(0.05)
      ? { authToken: secret(), projectId: secret() }
      : { ...huawei.credentials(choose, secret), projectId: secret() },
  callHeaders: ({ projectId }, input) => ({ "x-project-id": String(input.project_id ?? projectId).trim() }),
  tokenHeaders: ({ securityToken }): Record<string, string> =>
    securityToken ? { "x-security-token": securityToken } : {},
  requestWith: (host, bytes) => ({
    method: "POST",
    target: "/v1/0123456789abcdef0123456789abcdef/audit/summary/risk/task-status",
    headers: [
      ["host", host],
      ["content-type", "application/json"],
      ["x-note", bytes],
      ["authorization", "SDK-HMAC-SHA256 Access=x, SignedHeaders=content-type;host;x-note;x-sdk-date, Signature=x"],
    ],
    body: Buffer.from('{"oper_type":"execute"}'),
  }),
  verify(request, { credentials }) {
    const { ak = "", sk = "" } = credentials;
    const { path, query } = splitTarget(request.target);
    const contentType = headerOf(request, "content-type") ?? "";
    const problems: string[] = [];

    // Senders add headers after signing, which is why the request says which are signed; some must be.
    const stated = /, SignedHeaders=([^, ]*), Signature=/.exec(headerOf(request, "authorization") ?? "")?.[1] ?? "";
    const names = stated.split(";");
    expectEqual(problems, "SignedHeaders", stated, [...new Set(names)].sort().join(";"));
    const present = namesOf(request);
    for (const name of names) if (!present.includes(name)) problems.push(`${name} is signed, but was not sent`);
    for (const name of [
      "host",
      "x-sdk-date",
      "content-type",
      "x-project-id",
      "x-security-token",
      "x-sdk-content-sha256",
    ])
      if (present.includes(name) && !names.includes(name) && this.signs(name, contentType))
        problems.push(`${name} is not signed`);

    const uri = canonicalPath(path);
    const lines = names.map((name) => `${name}:${headerOf(request, name) ?? ""}`);
    const canonical = canonicalRequest(
      request.method,
      uri.endsWith("/") ? uri : `${uri}/`,
      canonicalQuery(query),
      lines,
      names,
      headerOf(request, "x-sdk-content-sha256") || sha256(request.body),
    );
    const date = headerOf(request, "x-sdk-date") ?? "";
    const signature = hmac(sk, `SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`).toString("hex");

    if (!this.timePattern.test(date)) problems.push(`x-sdk-date is ${JSON.stringify(date)}`);
    return {
      authorization: `SDK-HMAC-SHA256 Access=${ak}, SignedHeaders=${stated}, Signature=${signature}`,
      canonicalRequest: canonical,
      signed: names,
      problems,
    };
  },
};

export default huawei;
