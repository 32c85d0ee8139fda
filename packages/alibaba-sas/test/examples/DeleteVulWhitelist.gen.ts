// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteVulWhitelistInput, DeleteVulWhitelistOutput } from "@cloudseal/alibaba-sas";

export const deleteVulWhitelistInput_parameters = {
  Id: "131231",
  Whitelist:
    '[\n      {\n            "Name": "oval:com.redhat.rhsa:def:20173263",\n            "Type": "cve",\n            "AliasName": "RHSA-2017:3263: curl security update"\n      }\n]',
} satisfies DeleteVulWhitelistInput;

export const deleteVulWhitelistOutput_example1 = {
  RequestId: "9FBC6E47-7508-58C9-9E76-528E118CB1CC",
} satisfies DeleteVulWhitelistOutput;
