// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeAssetImageRegistryRegistryDetailInput,
  DescribeAssetImageRegistryRegistryDetailOutput,
} from "@cloudseal/tencent-tcss";

export const describeAssetImageRegistryRegistryDetailInput_example1 = {
  RegistryId: 8329,
} satisfies DescribeAssetImageRegistryRegistryDetailInput;

export const describeAssetImageRegistryRegistryDetailInput_example2 = {
  RegistryId: 10,
} satisfies DescribeAssetImageRegistryRegistryDetailInput;

export const describeAssetImageRegistryRegistryDetailOutput_example1 = {
  ConnDetectDetail: [
    {
      ConnDetectMessage: "ConnDetectMessage",
      ConnDetectStatus: "status_connected",
      FailReason: "FailReason",
      Quuid: "backend",
      Solution: "Solution",
      Uuid: "backend",
    },
  ],
  Insecure: 1,
  Name: "jfrog****",
  NetType: "public",
  Password: "Aa8888****",
  RegistryRegion: "ap-beijing",
  RegistryType: "harbor",
  RegistryVersion: "v1",
  RequestId: "ff82bfdb-f923-4b66-8c70-cba784e8be67",
  SpeedLimit: 1000,
  Url: "http://good.com.cn",
  Username: "test-user-name",
} satisfies DescribeAssetImageRegistryRegistryDetailOutput;

export const describeAssetImageRegistryRegistryDetailOutput_example2 = {
  RequestId: "5187d432-1753-4376-81b6-12e1f7e6ecf5",
  Name: "jfrog****",
  Username: "test-user",
  Password: "test-passwd",
  Url: "https://127.0.0.1:8080",
  RegistryType: "harbor",
  RegistryVersion: "v2",
  NetType: "public",
  RegistryRegion: "default",
  SpeedLimit: 1,
  Insecure: 0,
} satisfies DescribeAssetImageRegistryRegistryDetailOutput;
