import { camelCase, keywords, reserved, typeName } from "../names.js";
import { NewError } from "./new-error.js";

/** What is to be specified. */
export interface Target {
  vendor: string;
  service: string;
  /** Absent if it was left to the folder that is there. */
  version?: string;
  operation: string;
}

/** @throws NewError that says which part is wrong, and how it should be */
export function parseTarget(text: string): Target {
  const [vendor = "", folder = "", operation = "", ...more] = text.split("/");
  if (more.length > 0 || operation === "")
    throw new NewError(
      `expected <vendor>/<service>/<Operation>, such as acme/shop-2024-05-01/ListOrders; found ${JSON.stringify(text)}`,
      2,
    );
  if (!/^[a-z][a-z0-9]*$/.test(vendor))
    throw new NewError(`expected a vendor of lower-case letters and digits; found ${JSON.stringify(vendor)}`, 2);
  const [, service, version] = /^([a-z][a-z0-9]*)(?:-([a-z0-9][a-z0-9.-]*))?$/.exec(folder) ?? [];
  if (service === undefined || keywords.has(service))
    throw new NewError(
      `expected a service of lower-case letters and digits, perhaps with its version, such as shop or shop-2024-05-01, and no word of TypeScript's; found ${JSON.stringify(folder)}`,
      2,
    );
  if (!typeName.test(operation) || reserved.has(operation) || keywords.has(camelCase(operation)))
    throw new NewError(
      `expected the vendor's name of an operation: letters and digits that begin with a capital, and no name of TypeScript's own; found ${JSON.stringify(operation)}`,
      2,
    );
  return { vendor, service, ...(version !== undefined && { version }), operation };
}
