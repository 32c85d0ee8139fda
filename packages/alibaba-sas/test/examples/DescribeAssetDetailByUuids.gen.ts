// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAssetDetailByUuidsInput, DescribeAssetDetailByUuidsOutput } from "@cloudseal/alibaba-sas";

export const describeAssetDetailByUuidsInput_parameters = {
  Lang: "zh",
  Uuids: "0687b17f-2a36-4e5****,0687b17f-2a36-4e****",
} satisfies DescribeAssetDetailByUuidsInput;

export const describeAssetDetailByUuidsOutput_example1 = {
  RequestId: "92016EC8-D52D-49D8-9FF7-9EA340A950B9",
  AssetList: [
    {
      InternetIp: "10.10.XX.XX",
      OsName: "CentOS  7.6 64位",
      Ip: "10.10.XX.XX",
      Os: "Linux",
      InstanceId: "i-rj9gda4wolo0zixi****",
      ClientStatus: "online",
      VpcInstanceId: "13231-331331",
      IntranetIp: "192.168.XX.XX",
      AssetType: "0",
      RegionId: "cn-shanghai",
      Uuid: "2a98f149-0256-414c-a29a-a69f8a75****",
      Flag: 0,
      RegionName: "cn-shenzhen",
      InstanceName: "TestInstanceName",
      Region: "cn-guangzhou",
    },
  ],
} satisfies DescribeAssetDetailByUuidsOutput;
