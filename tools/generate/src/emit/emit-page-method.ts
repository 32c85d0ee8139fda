import { defaults } from "@cloudseal/core";
import type { OperationModel } from "../operation-model.js";
import type { PagesModel } from "../pages-model.js";
import { jsDoc, tagged } from "./comment.js";
import { itemTypeOf } from "./item-type-of.js";

/** The declaration of a method that walks through pages. */
export function emitPageMethod(model: OperationModel, pages: PagesModel): string {
  const { name, methodName: called, operation, input } = model;
  const { methodName, position, counts, first, size, defaultSize, items, total } = pages;
  const { permission, rateLimit, page } = operation["x-cloudseal"];
  const end = total ? `\`${total.join(".")}\` is reached` : "one is not full";
  const where = counts === "items" ? "the number of items before the first page" : "the number of the first page";
  const paragraphs = [
    `Walk through \`${items.join(".")}\` of all pages: \`for await (const item of ${methodName}(…))\`.`,
    `Each page is a call of ${called}, made when it is needed, until ${end} or one is empty. \`${position}\`, ${where}, is ${first} and \`${size}\` ${defaultSize} unless you say otherwise. \`byPage()\` gives the answers instead of their items.`,
    [
      permission?.action ? `Permission: \`${permission.action}\` (${permission.access}).` : "",
      rateLimit ? `At most ${rateLimit.requests} calls per ${rateLimit.per}.` : "",
    ]
      .filter((text) => text !== "")
      .join(" ") || undefined,
    operation.deprecated ? tagged("@deprecated") : undefined,
    tagged(
      `@throws CloudError at the iteration: what a call throws, or with \`kind\` \`protocol\` when the server gives a page twice or more pages than \`options.maxPages\` (${defaults.maxPages} unless you say otherwise)`,
    ),
    tagged(`@see ${page.url}`),
  ];
  const optional = input.required.length === 0 ? "?" : "";
  return `${jsDoc(paragraphs, "  ")}  ${methodName}(input${optional}: ${name}Input, options?: PageOptions): Paged<${itemTypeOf(model, pages)}, ${name}Output>;
`;
}
