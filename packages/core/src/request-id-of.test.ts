import { expect, test } from "vitest";
import { requestIdOf } from "./request-id-of.js";

test.each([
  [{ "x-request-id": "i" }, "i"],
  [{ "x-vendor-request-id": "i", date: "d" }, "i"],
  [{ requestid: "i" }, "i"],
  [{ "x-request-id-hint": "i", "x-request-identity": "i" }, undefined],
  [{}, undefined],
])("%j tells %s", (headers, want) => expect(requestIdOf(headers as Record<string, string>)).toBe(want));
