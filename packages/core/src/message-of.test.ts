import { expect, test } from "vitest";
import { messageOf } from "./message-of.js";

test.each<[name: string, thrown: unknown, want: string]>([
  ["an error", new TypeError("m"), "m"],
  ["a text", "m", "m"],
  ["nothing", undefined, "undefined"],
  ["a message that is no text", { message: 42 }, "[object Object]"],
  ["no prototype", Object.create(null), "something was thrown that tells nothing"],
  [
    "a getter that throws",
    {
      get message() {
        throw new Error("no");
      },
    },
    "something was thrown that tells nothing",
  ],
])("%s", (_, thrown, want) => expect(messageOf(thrown)).toBe(want));
