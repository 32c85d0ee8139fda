// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageInstancesInput, DescribeImageInstancesOutput } from "@cloudseal/alibaba-sas";

export const describeImageInstancesInput_parameters = {
  Criteria: '[{"name":"instanceId","value":"390100182","logicalExp":"AND"}]',
  CurrentPage: 1,
  LogicalExp: "OR",
  PageSize: 20,
  Scanned: true,
} satisfies DescribeImageInstancesInput;

export const describeImageInstancesOutput_listed = {
  RequestId: "BE120DAB-F4E7-4C53-ADC3-A97578ABF384",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 69, Count: 4 },
  ImageInstanceList: [
    {
      Status: "NORMAL",
      Digest: "a5ccdd9b166b67e02954aa9b618fe19b7968bd56a15463d2ad7f2643ba5b****",
      RegistryType: "acr",
      Tag: "mysql_5.7",
      ImageUpdate: "1600069948849",
      RepoType: "private",
      ImageSize: "1604487690",
      HcStatus: "NO",
      VulCount: 0,
      ImageId: "c20987f18b130f9d144c9828df630417e2a9523148930dc3963e9d0dab30****",
      Endpoints: "[]",
      RiskStatus: "NO",
      ImageCreate: "1600069948849",
      VulStatus: "NO",
      AlarmStatus: "NO",
      ScaProgress: 100,
      InstanceId: "39010****",
      RegionId: "cn-hangzhou",
      ScaStatus: "SUCCESS",
      Uuid: "12f80307-60aa-4efa-863a-56d72fb****",
      RepoId: "f2b86d20bf0855af6aa268ce90fd****",
      HcCount: 0,
      ScaResult: "TASK_NOT_SUPPORT_REGION",
      RepoName: "sas-script-test",
      AlarmCount: 0,
      RepoNamespace: "N/A",
      Deployed: 1,
    },
  ],
} satisfies DescribeImageInstancesOutput;
