import { expect, test } from "vitest";
import { bumpFor } from "./bump.js";
import type { Change } from "./finding.js";

const change = (kind: Change["kind"], http?: boolean): Change => ({ kind, where: "", what: "", ...(http && { http }) });

test.each([
  ["1.2.3", [], undefined],
  ["1.2.3", [change("text")], "patch"],
  ["1.2.3", [change("text"), change("wire")], "patch"],
  ["1.2.3", [change("wire", true)], "minor"],
  ["1.2.3", [change("wire"), change("addition")], "minor"],
  ["1.2.3", [change("addition"), change("breaking")], "major"],
  ["0.2.3", [change("wire")], "patch"],
  ["0.2.3", [change("addition")], "minor"],
  ["0.2.3", [change("addition"), change("breaking")], "minor"],
  ["10.0.0", [change("breaking")], "major"],
])("version %s with %j", (version, changes, want) => expect(bumpFor(changes, version)).toBe(want));
