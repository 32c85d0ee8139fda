import type { SourceDefinition, Vendor } from "../../vendors.js";
import { readApi } from "./api.js";
import { readErrorCodes } from "./error-codes.js";
import { readExamples } from "./examples.js";

export const vendor: Vendor = {
  pages: { page: [], offset: ["Offset"], token: [], size: ["Limit"], total: ["TotalCount", "Total"] },
  sources: (service, version) => {
    const folder = `v${version.replaceAll("-", "")}`;
    return [
      ...commandLine("", "TencentCloud/tencentcloud-cli", `tccli/services/${service}/${folder}`),
      ...commandLine("-intl", "TencentCloud/tencentcloud-cli-intl-en", `tccli/services/${service}/${folder}`),
      {
        name: "go-sdk",
        repository: "TencentCloud/tencentcloud-sdk-go",
        licence: "Apache-2.0",
        tells: ["errors"],
        kind: "addition",
        required: "all",
        path: `tencentcloud/${service}/${folder}`,
        read: (files, path, name) => readErrorCodes(files, path, name),
      },
    ];
  },
};

/** The definitions and the payloads of one of the vendor's two sites. */
const commandLine = (site: "" | "-intl", repository: string, path: string): SourceDefinition[] => [
  {
    name: `api${site}`,
    repository,
    licence: "Apache-2.0",
    tells: ["structure", "widths", "required", "values", "example values"],
    kind: "definition",
    required: "all",
    ...(site === "" ? {} : { international: true }),
    path,
    read: (files, path, name) => readApi(files, path, name),
  },
  {
    name: `examples${site}`,
    repository,
    licence: "Apache-2.0",
    tells: ["examples"],
    kind: "addition",
    required: "all",
    path,
    read: (files, path, name) => readExamples(files, path, name),
  },
];
