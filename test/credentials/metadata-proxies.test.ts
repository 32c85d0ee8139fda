import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { nodeTransport } from "@cloudseal/core";
import { expect, test } from "vitest";
import { bundled } from "../../packages/simulator/src/fixtures/bundled.js";
import { foldersIn, root } from "../support/repository.js";
import { serve, serveProxy } from "../support/serve.js";
import { requestTo } from "../transport/request-to.js";

test("a request that is direct does not go through the proxy that the transport was given", async () => {
  const server = await serve((_, outgoing) => outgoing.end("here"));
  const proxy = await serveProxy({ port: Number(new URL(server.url).port) });
  const transport = nodeTransport({ proxy: proxy.url });
  const request = requestTo(server.url);
  expect((await transport.send({ ...request, direct: true })).body).toBe("here");
  expect(proxy.forwarded).toEqual([]);
  await transport.send(request);
  expect(proxy.forwarded).toHaveLength(1);
});

test("the instance metadata of each vendor is not requested through a proxy, which has another instance's", async () => {
  const vendors = foldersIn("specs");
  const proxy = await serveProxy();
  // One process for all vendors, as its start takes a second.
  const program = `
    ${vendors.map((vendor) => `import * as ${vendor} from "@cloudseal/${vendor}/credentials";`).join("\n")}
    for (const [vendor, { fromInstanceMetadata }] of Object.entries({ ${vendors.join(", ")} })) {
      const error = await fromInstanceMetadata({ endpoint: "http://metadata.invalid" })({}).catch((error) => error);
      console.log(vendor, error.name);
    }
  `;
  const { stdout } = await promisify(execFile)(process.execPath, [await bundled({ code: program })], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: "/nowhere", HTTP_PROXY: proxy.url, ALL_PROXY: proxy.url },
  });
  expect(stdout.trim().split("\n")).toEqual(vendors.map((vendor) => `${vendor} NoCredentials`));
  expect([...proxy.forwarded, ...proxy.tunnels]).toEqual([]);
});
