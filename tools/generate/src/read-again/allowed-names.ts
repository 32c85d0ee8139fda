import { pascalCase } from "../names.js";
import type { ServiceModel } from "../operation-model.js";

/** Names of core's, of the vendor's package, of TypeScript's own, and of what generated functions are given. */
const fixed =
  "CallOptions ClientOptions CloudError Credentials HttpClient PageOptions Paged Pager Service TypedRoute WaitError " +
  "WaitOptions Waiter createClient createClientWithHttp fromEnv isCloudError paginate protocol wait " +
  "Extract NonNullable Omit Pick Promise Record WithRequired T K P undefined " +
  "code error input key operations options paths routes";

/** All names that the code of a service's package may have where a name means something. */
export function allowedNames({ document, name, operations }: ServiceModel): ReadonlySet<string> {
  const prefix = pascalCase(name);
  return new Set([
    ...fixed.split(" "),
    ...["Client", "ClientOptions", "Region"].map((suffix) => prefix + suffix),
    ...[`create${prefix}Client`, `${name}Service`],
    ...Object.keys(document.components.schemas ?? {}).flatMap((name) => [name, `${name}Input`]),
    ...operations.flatMap(({ name, methodName, waiters, pages }) => [
      ...[`${name}Input`, `${name}Output`, `${name}ErrorCode`, `is${name}Error`, methodName],
      ...waiters.map((waiter) => waiter.methodName),
      ...(pages ? [pages.methodName] : []),
    ]),
  ]);
}
