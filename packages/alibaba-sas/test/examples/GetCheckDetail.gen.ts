// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetCheckDetailInput, GetCheckDetailOutput } from "@cloudseal/alibaba-sas";

export const getCheckDetailInput_parameters = {
  CheckId: 2,
  Lang: "en",
  RegionId: "cn-hangzhou",
} satisfies GetCheckDetailInput;

export const getCheckDetailOutput_one = {
  Description: {
    Type: "text",
    Value:
      "The MSE instance does not enable authentication by default. If public network access is enabled at the same time, the data in the configuration center may be dragged and there is a security risk.",
    Link:
      "https://www.alibabacloud.com/help/en/object-storage-service/latest/tutorial-implement-data-sharing-across-departments-based-on-bucket-policies",
  },
  Solution: {
    Type: "text",
    Value:
      "Enter the MSE product console - registration and configuration center - instance list, click the corresponding instance name to enter the instance details, find the public network whitelist setting option in the basic information, and configure the whitelist according to business needs. It is forbidden to configure 0.0.0.0 or the whitelist as null.",
    Link:
      "https://www.alibabacloud.com/help/en/object-storage-service/latest/tutorial-implement-data-sharing-across-departments-based-on-bucket-policies",
  },
  AssistInfo: {
    Type: "text",
    Value: "Configure an IP address whitelist",
    Link: "https://www.alibabacloud.com/help/en/resource-access-management/latest/faq-about-ram-users",
  },
  RequestId: "15A6ED6A-DBFE-5255-A248-289907809BEC",
  CustomConfigs: [
    {
      Name: "SessionTimeMax",
      TypeDefine: '{\\"type\\":\\"NUMBER\\",\\"range\\":[1,24]}',
      DefaultValue: "12",
      Value: "11",
      ShowName: "Maximum session time\n",
    },
  ],
  RepairReset: "true",
  RepairSupportType: 1,
  RepairSetting: {
    RepairSupport: true,
    RepairSupportType: 1,
    RepairReset: true,
    RepairConfigs: [
      {
        Name: "navicat",
        TypeDefine: '{\\"type\\":\\"NUMBER\\",\\"range\\":[1,24]}\n',
        DefaultValue: "1",
        Value: "2",
        ShowName: "port",
        FlowId: "64312d3ee19d470a9b54393dab****",
        CustomFlag: true,
        ExclusiveName: ['["port"]'],
        ConsoleParamType: "",
        DataTransformType: "",
        UsageType: "",
        EmptyParamSwitch: "",
      },
    ],
    FlowStep: [{ Step: "1", ShowText: "The first step is to open the calling interface." }],
  },
} satisfies GetCheckDetailOutput;
