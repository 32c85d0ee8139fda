import { serviceOf, sourceOf } from "@cloudseal/openapi";
import type { OperationModel, ServiceModel } from "../model/model.js";
import { code, plain } from "./text.js";

/** OPERATIONS.md of a client package: all of its operations, with how far each was checked. */
export function emitOperationsList(model: ServiceModel): string {
  const { document, npmName, operations } = model;
  const groups = areasOf(operations);
  const isRpc = (serviceOf(document).actionHeader ?? serviceOf(document).actionParameter) !== undefined;
  const byName = ([a]: [string, unknown], [b]: [string, unknown]) =>
    Number(a === "Others") - Number(b === "Others") || (a < b ? -1 : 1);
  const sections = [...groups].sort(byName).map(([area, list]) => section(area, list, isRpc));
  return `# Operations of ${npmName}

${plain(document.info.title)}, API version ${plain(document.info.version)}: ${countsOf(operations)}.

*verified*: a person read the vendor's page of that date. *checked*: two of the vendor's published definitions agree and its own payload
fits. *drafted*: less is known, and the tooltip of the method says what. *repeat*: whether a call is repeated after a lost answer. Permissions
stand here only where a document of the vendor states them for that very operation.

${sections.join("\n")}`;
}

/** How many operations there are of each tier: \`959 operations, 8 verified, …\`. */
export function countsOf(operations: readonly OperationModel[]): string {
  const tiers = operations.map(({ operation }) => sourceOf(operation).tier);
  const counted = ["verified", "checked", "drafted"].flatMap((tier) => {
    const count = tiers.filter((one) => one === tier).length;
    return count > 0 ? [`${count} ${tier}`] : [];
  });
  return `${operations.length} operation${operations.length === 1 ? "" : "s"}, ${counted.join(", ")}`;
}

function section(area: string, operations: readonly OperationModel[], isRpc: boolean): string {
  const rows = operations.map(({ methodName, operation, method, path }) => {
    const { permission, idempotent } = operation["x-cloudseal"];
    const { tier, at } = sourceOf(operation);
    const cells = [
      `${code(methodName)}${operation.deprecated ? " (deprecated)" : ""}`,
      ...(isRpc ? [] : [code(`${method.toUpperCase()} ${path}`)]),
      operation.summary === undefined ? "" : plain(operation.summary),
      permission?.action ? code(permission.action) : "",
      idempotent ? "yes" : "",
      `${tier} ${at}`,
    ];
    return `| ${cells.join(" | ")} |`.replace(/ {2,}/g, " ");
  });
  const head = ["method", ...(isRpc ? [] : ["request"]), "what it does", "permission", "repeat", "how far checked"];
  return `## ${area}

| ${head.join(" | ")} |
|${head.map(() => "---").join("|")}|
${rows.join("\n")}
`;
}

/** Fewer operations are no area of their own. */
const least = 3;

/** Operations by area: the first word of a name behind the verb, as vendors name what they are about. */
function areasOf(operations: readonly OperationModel[]): Map<string, OperationModel[]> {
  const areas = new Map<string, { name: string; operations: OperationModel[] }>();
  for (const operation of operations) {
    const [, name = "Others"] = operation.name.match(/[A-Z]+(?![a-z])|[A-Z][a-z0-9]*|[0-9]+/g) ?? [];
    const key = name.toLowerCase().replace(/s$/, "");
    const area = areas.get(key) ?? { name, operations: [] };
    area.operations.push(operation);
    areas.set(key, area);
  }
  const result = new Map<string, OperationModel[]>();
  const others: OperationModel[] = [];
  for (const { name, operations } of areas.values())
    if (operations.length < least) others.push(...operations);
    else result.set(name, operations);
  return others.length > 0 ? result.set("Others", others) : result;
}
