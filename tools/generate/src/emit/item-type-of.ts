import type { OperationModel } from "../operation-model.js";
import type { PagesModel } from "../pages-model.js";
import { literal } from "./literal.js";

/** The type of an item of an operation's pages: its name, else where it stands. */
export const itemTypeOf = ({ name }: OperationModel, { itemType, items }: PagesModel): string =>
  itemType ?? `${items.reduce((type, step) => `NonNullable<${type}[${literal(step)}]>`, `${name}Output`)}[number]`;
