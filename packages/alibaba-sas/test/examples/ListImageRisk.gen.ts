// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListImageRiskInput, ListImageRiskOutput } from "@cloudseal/alibaba-sas";

export const listImageRiskInput_parameters = {
  AppName: "e****",
  ClusterId: "c80f79959fd724a888e1187779b13****",
  CurrentPage: 1,
  ImageName: "container-***:****",
  Namespace: "kube-sy****",
  PageSize: 20,
} satisfies ListImageRiskInput;

export const listImageRiskOutput_example1 = {
  RequestId: "050ACC7A-D4FD-55C6-B861-BA9569C1****",
  ImageRiskList: [
    {
      RepoNamespace: "vultar***",
      RepoName: "scan_test",
      Tag: "0.1.0",
      RegionId: "cn-hangzhou",
      Digest: "3f8efc2184cf1d24936b49c27286a284714b77be34c80c9ee38ca6bf322445****",
      RepoId: "crr-bk2l746eyxca1****",
      RepoType: "PRIVATE",
      RegistryType: "harbor",
      Endpoints: "https://172.20.XXX.XXX/test",
      ImageId: "f922bfeb6960436fe3f0e7b62fc6b9a0b47980986669c367c22433269404****",
      TagImmutable: 0,
      Statistics: '{\n\t"baselineNum": 0,\n\t"newSuspicious": 0,\n\t"vul": 0\n}',
      ImageAccessType: "IN_SAS",
      Image: ".aliyuncs.com/sas_test/baseline:exploit",
      Uuid: "624778f3-5bf2-423c-ac0c-47a62c05****",
      EndPointList: [{ Domains: ["****-registry-registry-intranet.cn-shenzhen.cr.aliyuncs.com"], Type: "internet" }],
      InternetURLs: "****registry-registry.cn-shenzhen-finance-1.cr.aliyuncs.com/xxxx/docker-****",
      VpcURLs: "****-registry-registry-vpc.cn-shenzhen-finance-1.cr.aliyuncs.com/xxxx/docker-****",
    },
  ],
  PageInfo: { TotalCount: 23, Count: 3, PageSize: 20, CurrentPage: 1 },
} satisfies ListImageRiskOutput;
