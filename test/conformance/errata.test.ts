import { addressOf, operationsOf, placeAt } from "@cloudseal/openapi";
import { describe, expect, test } from "vitest";
import { foldersIn, readJson } from "../repository.js";

const services = foldersIn("specs").flatMap((vendor) =>
  foldersIn(`specs/${vendor}`).map((folder) => `${vendor}-${folder.split("-")[0]}`),
);
const operations = services.flatMap((name) => {
  const document = readJson(`packages/${name}/openapi.json`);
  return operationsOf(document).map((operation) => ({ name: operation.name, document, operation }));
});

describe.each(operations)("$name", ({ document, operation }) => {
  const within = { document, operation };
  const errata: { where: string }[] = (operation.operation["x-cloudseal"] as { errata?: [] }).errata ?? [];

  test("has errata", () => expect(errata.length).toBeGreaterThan(0));

  test.each(errata)("the address $where leads to a place, which has that address", ({ where }) => {
    const [pointer = ""] = placeAt(within, where)?.pointers ?? [];
    expect(addressOf(within, pointer)).toBe(where);
    expect(where.length).toBeLessThan(60);
  });
});
