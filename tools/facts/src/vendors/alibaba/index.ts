import type { Vendor } from "../../vendors.js";
import { readApiDocs } from "./api-docs.js";
import { readGoSdk } from "./go-sdk.js";
import { readOpenapiMeta } from "./openapi-meta.js";
import { readPolicies } from "./policies.js";
import { readTypescriptSdk } from "./typescript-sdk.js";

export const vendor: Vendor = {
  pages: {
    page: ["CurrentPage", "PageNumber", "PageNo", "Page"],
    offset: [],
    token: ["NextToken"],
    size: ["PageSize", "MaxResults", "Limit"],
    total: ["TotalCount", "Total", "Totalcount"],
  },
  sources: (service, version) => {
    const folder = `${service}-${version.replaceAll("-", "")}`;
    return [
      {
        name: "typescript-sdk",
        repository: "aliyun/alibabacloud-typescript-sdk",
        licence: "Apache-2.0",
        tells: ["structure", "required", "places", "styles", "values", "example values"],
        kind: "definition",
        required: "all",
        path: folder,
        read: (files, path, name) => readTypescriptSdk(files, path, name),
      },
      {
        name: "go-sdk",
        repository: `alibabacloud-go/${folder}`,
        licence: "Apache-2.0",
        tells: ["structure", "widths", "required", "places", "styles", "values"],
        kind: "definition",
        required: "all",
        textOf: "typescript-sdk",
        path: "client",
        read: (files, _, name) => readGoSdk(files, name),
      },
      {
        name: "openapi-meta",
        repository: "aliyun/aliyun-openapi-meta",
        licence: "Apache-2.0",
        tells: ["inputs", "required", "places"],
        kind: "definition",
        required: "all",
        path: `metadatas/${service}`,
        read: (files, path, name) => readOpenapiMeta(files, path, name),
      },
      {
        name: "api-docs",
        repository: "dew-serverless/acs-sdk-php",
        licence: "MIT, of the copy",
        tells: ["inputs", "results", "widths", "styles", "values", "errors", "examples", "nature", "groups"],
        kind: "definition",
        required: "all",
        path: `data/${service}/${version}`,
        read: (files, path, name) => readApiDocs(files, path, name),
      },
      {
        name: "policies",
        repository: "aliyun/alibabacloud-aiops-skills",
        licence: "none: facts only",
        tells: ["permissions"],
        kind: "addition",
        required: "all",
        path: "skills",
        read: (files, path) => readPolicies(files, path, service),
      },
    ];
  },
};
