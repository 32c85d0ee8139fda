import { expect, test } from "vitest";
import { toLines } from "../../source/lines.js";
import { alibaba } from "./index.js";

const read = (name: string, table: string) =>
  alibaba.read(
    toLines(
      `Harbor:${name}\n\nRAM authorization\n\n${table}\n\nRequest parameters\n\nParameterTypeRequiredDescriptionExample\nLangstringNo\n\nText.\n\nen\n`,
    ),
  );
const page = (name: string, table: string) => read(name, table).permission?.value;

test.each<[name: string, operation: string, table: string, want: object]>([
  [
    "glued cells",
    "DescribeDock",
    "OperationAccess levelResource typeCondition keyAssociated operation\nharbor:DescribeDockRead\n  • All Resources\n    *\n    none\nnone",
    { action: "harbor:DescribeDock", access: "Read" },
  ],
  [
    "an action that ends like a level, glued",
    "DescribeDockList",
    "OperationAccess levelResource typeCondition keyAssociated operation\nharbor:DescribeDockListList\n  • All Resources\n    *\n    none\nnone",
    { action: "harbor:DescribeDockList", access: "List" },
  ],
  [
    "the same, in cells of their own",
    "DescribeDockWhitelist",
    "ActionAccess levelResource typeCondition keyDependent action\n\nharbor:DescribeDockWhitelist\n\nlist\n\n*All Resource\n\n*\n\nNone\n\nNone",
    { action: "harbor:DescribeDockWhitelist", access: "list" },
  ],
  [
    "nothing disclosed",
    "DescribeDock",
    "There is currently no authorization information disclosed in the API.",
    { undisclosed: true },
  ],
])("%s", (_, operation, table, want) => expect(page(operation, table)).toMatchObject(want));

test("a page that needs no authorization: a warning, and nothing undisclosed", () => {
  const text = "This operation does not require authorization.";
  expect(page("DescribeDock", text)).toBeUndefined();
  expect(read("DescribeDock", text).warnings).toContainEqual(
    expect.objectContaining({ message: "this section has text, but no table could be read in it" }),
  );
});
