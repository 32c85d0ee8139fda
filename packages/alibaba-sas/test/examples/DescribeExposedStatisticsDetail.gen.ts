// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeExposedStatisticsDetailInput,
  DescribeExposedStatisticsDetailOutput,
} from "@cloudseal/alibaba-sas";

export const describeExposedStatisticsDetailInput_parameters = {
  Criteria: "{}",
  CurrentPage: 1,
  ExposureIp: "116.12.XX.XX",
  InstanceId: "s-bp1g6wxdwps7s9dz****",
  PageSize: 20,
  StatisticsType: "exposureType",
  StatisticsTypeGatewayType: "SLB",
  StatisticsTypeInstanceValue: "lb-2ze4rso39h4nczcqs****",
  Uuid: "c9107c04-942f-40c1-981a-f1c1***",
} satisfies DescribeExposedStatisticsDetailInput;

export const describeExposedStatisticsDetailOutput_example1 = {
  RequestId: "7CBAFB3F-1ED7-4A23-986A-6F67F0466BD1",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 2, Count: 2 },
  StatisticsDetails: [
    {
      ExposureIp: "123.57.XX.XX",
      ExposurePort: "22",
      ExposureTypeInstanceName: "ngw-bp1vkbju8f3w87c9v****",
      ExposedCount: 0,
      ExposureType: "SLB",
      RegionId: "cn-hangzhou",
      ExposureComponent: "tomcat",
      ExposureTypeId: "lb-2ze4rso39h4nczcqs****",
    },
  ],
} satisfies DescribeExposedStatisticsDetailOutput;
