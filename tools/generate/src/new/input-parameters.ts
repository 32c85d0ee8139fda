import type { Json } from "../spec-file.js";
import { shared } from "./shared.js";

/** The parameters that are certain: what names the operation, what goes with every call, what stands in the path. */
export function inputParameters(name: string, path: string, service: Json): Json[] {
  const { actionHeader } = service["x-cloudseal"];
  const known = Object.entries<Json>(service.components?.parameters ?? {});
  const action = { name: actionHeader, in: "header", required: true, schema: { type: "string", const: name } };
  const constants = known.filter(([, { in: place, schema }]) => place === "header" && schema?.const !== undefined);
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, parameter]) => parameter);
  return [
    ...(actionHeader ? [action] : []),
    ...constants.map(([key]) => shared("parameters", key)),
    ...names.map((parameter) => {
      const [key] = known.find(([, { name, in: place }]) => place === "path" && name === parameter) ?? [];
      const schema = { type: "string", minLength: 1 };
      return key === undefined
        ? { name: parameter, in: "path", required: true, description: "TODO", schema }
        : shared("parameters", key);
    }),
  ];
}
