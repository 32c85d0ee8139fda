import { connect } from "node:net";
import { createSimulator, simulatorCredentials } from "@cloudseal/simulator";
import { describe, expect, onTestFinished, test } from "vitest";
import type { RawRequest } from "../canonical/raw-server.js";
import { vendors } from "../canonical/vendors/index.js";

/** Sends a request byte for byte, a character for each; gives the status. */
function send(port: number, { method, target, headers, body }: RawRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(port, "127.0.0.1");
    socket.on("data", (chunk) => (text += chunk));
    socket.on("error", reject);
    socket.on("close", () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1])));
    const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
    const head = `${method} ${target} HTTP/1.1\r\n${lines}content-length: ${body.length}\r\nconnection: close\r\n\r\n`;
    socket.write(Buffer.concat([Buffer.from(head, "latin1"), body]));
  });
}

/** For each vendor a request whose signature covers a header with some bytes. */
const signed: Record<string, (host: string, bytes: string) => RawRequest> = {
  alibaba: (host, bytes) => ({
    method: "POST",
    target: "/?TaskType=IMAGE_SCAN&TaskName=IMAGE_SCAN&Param=%7B%7D",
    headers: [
      ["host", host],
      ["x-acs-action", "GenerateOnceTask"],
      ["x-acs-version", "2018-12-03"],
      ["x-acs-signature-nonce", crypto.randomUUID()],
      ["x-acs-content-sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
      ["x-acs-note", bytes],
    ],
    body: Buffer.alloc(0),
  }),
  tencent: (host, bytes) => ({
    method: "POST",
    target: "/",
    headers: [
      ["host", host],
      ["content-type", `application/json; note="${bytes}"`],
      ["x-tc-action", "UpdateImageRegistryTimingScanTask"],
      ["x-tc-version", "2020-11-01"],
    ],
    body: Buffer.from('{"ScanPeriod":1,"Enable":true,"ScanTime":"04:00:00"}'),
  }),
  huawei: (host, bytes) => ({
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
};

const utf8 = (text: string) => Buffer.from(text).toString("latin1");
const bytes: [name: string, signedAs: string, sentAs: string, isTaken: boolean][] = [
  ["ASCII", "plain", "plain", true],
  ["UTF-8", utf8("é你好😀"), utf8("é你好😀"), true],
  ["bytes that are not UTF-8", "\xe9\xff", "\xe9\xff", true],
  ["both", `${utf8("é")}\xe9`, `${utf8("é")}\xe9`, true],
  ["Latin-1, signed as if it were UTF-8", utf8("é"), "\xe9", false],
  ["UTF-8, signed as if it were Latin-1", "\xe9", utf8("é"), false],
  ["UTF-8, signed as its bytes in UTF-8 again", utf8(utf8("é")), utf8("é"), false],
  ["a no-break space at the end that was not signed", "x", "x\xa0", false],
];

describe.each(vendors)("the simulator verifies the bytes that were sent: $name", (vendor) => {
  test.each(bytes)("a signed header of %s", async (_name, signedAs, sentAs, isTaken) => {
    const simulator = createSimulator();
    const { port, close } = await simulator.listen();
    onTestFinished(close);
    const [credentials] = simulatorCredentials[vendor.name as keyof typeof simulatorCredentials];
    const make = signed[vendor.name] as (host: string, bytes: string) => RawRequest;
    const seconds = String(Math.floor(Date.now() / 1000));
    const time = vendor.timeHeader === "x-tc-timestamp" ? seconds : vendor.formatTime(Date.now());
    const timed = (request: RawRequest): RawRequest => ({
      ...request,
      headers: [...request.headers, [vendor.timeHeader, time]],
    });
    const asSigned = timed(make(`127.0.0.1:${port}`, signedAs));
    const service = vendor.name === "tencent" ? "tcss" : "";
    const { authorization } = vendor.verify(asSigned, { credentials: { ...(credentials as object) }, service });
    const sent: RawRequest = {
      ...asSigned,
      headers: [
        ...asSigned.headers
          .filter(([name]) => name !== "authorization")
          .map(([name, value]): [string, string] => [name, value.replace(signedAs, sentAs)]),
        ["authorization", authorization],
      ],
    };
    await send(port, sent);
    expect(simulator.calls.map(({ signature }) => signature === "ok")).toEqual([isTaken]);
  });
});
