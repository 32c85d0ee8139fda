// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeExposedInstanceDetailInput, DescribeExposedInstanceDetailOutput } from "@cloudseal/alibaba-sas";

export const describeExposedInstanceDetailInput_parameters = {
  Lang: "zh",
  Uuid: "fc82b966-4d70-4e01-bf4f-aa4076a5****",
} satisfies DescribeExposedInstanceDetailInput;

export const describeExposedInstanceDetailOutput_example1 = {
  RequestId: "C590482B-54A7-4273-8115-9DBE2DE46B26",
  ExposedChains: [
    {
      ExposureIp: "47.99.XX.XX",
      GroupNo: "sg-bp1iw5enua6gf5i2xr7z",
      InternetIp: "47.99.XX.XX",
      InstanceId: "i-bp116qem8npvchqc****",
      ExposureType: "INTERNET_IP",
      IntranetIp: "192.168.XX.XX",
      ExposureTypeId: "eip-bp1bkgowzam49rld3****",
      RegionId: "cn-hangzhou",
      Uuid: "4f9ce097-4a7d-48fe-baef-6960e5b6****",
      ExposurePort: "22",
      InstanceName: "worker-k8s-for-cs-c929ee2a145214f89a8b248005be5****",
      ExposureComponent: "openssl,openssh",
      RealVulList: [
        {
          Type: "sca",
          Necessity: "asap",
          Uuid: "4f9ce097-4a7d-48fe-baef-6960e5b6****",
          AliasName: "RHSA-2022:0274-Important: polkit pkexec Local Privilege Escalation Vulnerability(CVE-2021-4034)",
          Name: "SCA:ACSV-2020-052801",
        },
      ],
      AllVulList: [
        {
          Type: "sca",
          Necessity: "asap",
          Uuid: "4f9ce097-4a7d-48fe-baef-6960e5b6****",
          AliasName: "RHSA-2022:0274-Important: polkit pkexec Local Privilege Escalation Vulnerability(CVE-2021-4034)",
          Name: "SCA:ACSV-2020-052801",
        },
      ],
    },
  ],
} satisfies DescribeExposedInstanceDetailOutput;
