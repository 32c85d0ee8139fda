// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetVulWhitelistInput, GetVulWhitelistOutput } from "@cloudseal/alibaba-sas";

export const getVulWhitelistInput_parameters = { VulWhitelistId: 1275 } satisfies GetVulWhitelistInput;

export const getVulWhitelistOutput_example1 = {
  RequestId: "09969D2C-4FAD-429E-BFBF-9A60DEF8BF6F",
  VulWhitelist: {
    Id: 1275n,
    Name: "oval:com.redhat.rhsa:def:20173263",
    Type: "cve",
    AliasName: "RHSA-2017:3263: curl security update",
    Reason: "忽略",
    Target: '{\n      "type": "GroupId",\n      "uuids": [],\n      "groupIds": [\n            10782678\n      ]\n}',
    Whitelist:
      '[\n      {\n            "Name": "oval:com.redhat.rhsa:def:20173263",\n            "Type": "cve",\n            "AliasName": "RHSA-2017:3263: curl security update"\n      }\n]',
  },
} satisfies GetVulWhitelistOutput;
