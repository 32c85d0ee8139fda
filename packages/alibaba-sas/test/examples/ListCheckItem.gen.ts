// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCheckItemInput, ListCheckItemOutput } from "@cloudseal/alibaba-sas";

export const listCheckItemInput_parameters = { CurrentPage: 1, Lang: "zh", PageSize: 10 } satisfies ListCheckItemInput;

export const listCheckItemOutput_example1 = {
  CheckItems: [
    {
      InstanceSubType: "INSTANCE",
      CheckId: 21n,
      CheckShowName: "IPv4 Access Control",
      InstanceType: "API_GATEWAY",
      RiskLevel: "HIGH",
      Vendor: "0",
      SectionIds: [102n],
      Description: {
        Type: "text",
        Value:
          "Checks whether strict access control policies are configured. Requirements: 1. If no blacklists and whitelist are configured, configure a whitelist first. 2. If a blacklist is configured, find the blacklist in the list of access control policies. We recommend that you do not configure an empty blacklist. 3. If a whitelist is configured, find the whitelist in the list of access control policies. We recommend that you do not configure an empty whitelist. Make sure that the whitelist does not contain 0.0.0.0. You can add the following IP addresses to the whitelist: ${IPList}.",
      },
      CustomConfigs: [
        {
          Name: "IPList",
          TypeDefine:
            '{\\"type\\":\\"LIST\\",\\"range\\":[1,512],\\"listType\\":{\\"type\\":\\"STRING\\",\\"range\\":[0,22]}}',
          DefaultValue: "0",
          Value: "1",
          ShowName: "IP列表",
        },
      ],
      EstimatedCount: 30,
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 10, TotalCount: 149, Count: 10 },
  RequestId: "9F4E6157-9600-5588-86B9-38F09067****",
} satisfies ListCheckItemOutput;
