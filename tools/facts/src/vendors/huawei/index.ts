import type { Vendor } from "../../vendors.js";
import { readGoSdk } from "./go-sdk.js";
import { readJavaSdk } from "./java-sdk.js";

export const vendor: Vendor = {
  pages: { page: ["page"], offset: ["offset"], token: [], size: ["limit", "size"], total: ["total", "total_count"] },
  sources: (service, version) => [
    {
      name: "java-sdk",
      repository: "huaweicloud/huaweicloud-sdk-java-v3",
      licence: "Apache-2.0",
      tells: ["structure", "widths", "required inputs", "places", "values"],
      kind: "definition",
      required: "inputs",
      path: `services/${service}/src/main/java/com/huaweicloud/sdk/${service}/${version}`,
      read: (files, path, name) => readJavaSdk(files, path, name),
    },
    {
      name: "go-sdk",
      repository: "huaweicloud/huaweicloud-sdk-go-v3",
      licence: "Apache-2.0",
      tells: ["structure", "widths", "required members", "places", "values"],
      kind: "definition",
      required: "all",
      textOf: "java-sdk",
      path: `services/${service}/${version}`,
      read: (files, path, name) => readGoSdk(files, path, name),
    },
  ],
};
