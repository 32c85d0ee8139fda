import type { OperationModel } from "../operation-model.js";

/** Names of the types that the methods of some operations are declared with. */
export const typesUsed = (operations: readonly OperationModel[]): string[] => [
  ...new Set(
    operations.flatMap(({ name, output, pages }) => [
      `${name}Input`,
      ...(output ? [`${name}Output`] : []),
      ...(pages?.itemName ? [pages.itemName] : []),
    ]),
  ),
];
