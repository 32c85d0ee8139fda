// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListVulGlobalConfigInput, ListVulGlobalConfigOutput } from "@cloudseal/alibaba-sas";

export const listVulGlobalConfigInput_parameters = { ConfigKey: "vul_scan_ip_list" } satisfies ListVulGlobalConfigInput;

export const listVulGlobalConfigOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  VulGlobalConfigList: [{ ConfigKey: "vul_scan_ip_list", ConfigValue: "127.0.*.*,127.0.*.*" }],
} satisfies ListVulGlobalConfigOutput;
