import { expect, test } from "vitest";
import { withoutValues } from "./without-values.js";

test.each([
  ["https://host.example/", "https://host.example/"],
  ["https://host.example/?", "https://host.example/"],
  ["https://host.example/a/b?x=1", "https://host.example/a/b?x=REDACTED"],
  ["https://host.example/?x=1&y=&z", "https://host.example/?x=REDACTED&y=REDACTED&z"],
  ["https://host.example/?List.1.Id=a%26b&=c", "https://host.example/?List.1.Id=REDACTED&=REDACTED"],
  ["https://host.example/?x=a=b=c&y=d", "https://host.example/?x=REDACTED&y=REDACTED"],
  ["https://host.example/?x=a?y=b", "https://host.example/?x=REDACTED"],
])("%s is told as %s", (given, want) => expect(withoutValues(given)).toBe(want));
