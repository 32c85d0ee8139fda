import { expect, test } from "vitest";
import { fetchTransport } from "./default.web.js";

const request = {
  endpoint: { protocol: "https:", host: "host.example", hostname: "host.example", port: "" },
  method: "POST",
  target: "/",
  headers: {},
  body: "",
  timeout: 0,
  maxResponseBytes: 1000,
} as const;

test("a redirect as browsers show it, without a status, is a protocol error", async () => {
  const redirect = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
  await expect(fetchTransport(async () => redirect).send(request)).rejects.toMatchObject({
    kind: "protocol",
    message: "redirects are not followed",
  });
});
