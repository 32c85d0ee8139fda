import { connect } from "node:net";
import { createSimulator } from "@cloudseal/simulator";
import { describe, expect, onTestFinished, test } from "vitest";
import type { RawRequest } from "../canonical/raw-server.js";
import type { Server } from "../canonical/server.js";
import { loadVendors } from "../support/vendors.js";
import { serviceOf } from "./services.js";

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

describe.each(await loadVendors<Server>("server"))(
  "the simulator verifies the bytes that were sent: $name",
  (vendor) => {
    test.each(bytes)("a signed header of %s", async (_name, signedAs, sentAs, isTaken) => {
      const simulator = createSimulator();
      const { port, close } = await simulator.listen();
      onTestFinished(close);
      const { permanent: credentials, service } = serviceOf(vendor.name);
      const { headers, ...request } = vendor.requestWith(`127.0.0.1:${port}`, signedAs);
      const asSigned: RawRequest = {
        ...request,
        headers: [...headers, [vendor.timeHeader, vendor.formatTime(Date.now())]],
      };
      const { authorization } = vendor.verify(asSigned, { credentials, service });
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
  },
);
