import { expect, test } from "vitest";
import { shown, sourceFiles } from "../../fixtures/sources.js";
import { readPolicies } from "./policies.js";

test("permissions are those that documents name, at the operation of that name; a rule for all is none", () =>
  expect(
    shown(
      readPolicies(
        sourceFiles({
          "skills/a/SKILL.md": "Needs `yundun-sas:FeedCat` and yundun-sas:*.",
          "skills/a/b/policy.md": '"yundun-aegis:FeedCat", "yundun-sas:PetCat", "ecs:FeedCat", "yundun-sas:feedCat"',
          "skills/a/b/code.py": '"yundun-sas:ScareCat"',
        }),
        "skills",
        "sas",
      ),
    ),
  ).toEqual({
    operations: {
      FeedCat: { permissions: ["yundun-aegis:FeedCat", "yundun-sas:FeedCat"] },
      PetCat: { permissions: ["yundun-sas:PetCat"] },
    },
  }));
