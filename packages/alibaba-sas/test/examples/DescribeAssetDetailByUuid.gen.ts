// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAssetDetailByUuidInput, DescribeAssetDetailByUuidOutput } from "@cloudseal/alibaba-sas";

export const describeAssetDetailByUuidInput_parameters = {
  Lang: "zh",
  SourceIp: "192.0.XX.XX",
  Uuid: "9e6cad93-a379-46fd-a701-9bbf02f4****",
} satisfies DescribeAssetDetailByUuidInput;

export const describeAssetDetailByUuidOutput_example1 = {
  RequestId: "39031E31-6BBA-5C99-A870-D807E78918CD",
  AssetDetail: {
    CpuInfo: "Intel(R) Xeon(R) Platinum 8163 CPU @ 2.50GHz",
    InternetIp: "192.168.XX.XX",
    OsDetail: "Linux 64bit",
    CreateTime: 1603863599000,
    Kernel: "4.18.0-80.11.2.el8_0.x86_64",
    Bind: true,
    OsName: "-",
    Tag: "InternetIp",
    ClientStatus: "online",
    Mem: 32,
    Memory: 512,
    VpcInstanceId: "vpc-bp1fs3bwonlfq503w****",
    AuthVersion: 7,
    InstanceName: "i-fasdfasdfadfafa****",
    Region: "cn-hangzhou-dg-a01",
    GroupTrace: "default",
    Ip: "192.168.XX.XX",
    HostName: "qewrqwerqs****",
    Os: "linux",
    AuthModifyTime: 1627974044000,
    InstanceId: "i-uf6h7p2fgk6rkk0g****",
    IntranetIp: "192.168.XX.XX",
    AssetType: "0",
    RegionId: "cn-hanghzou",
    SysInfo: "CentOS Linux 8.0.1905",
    Uuid: "9e6cad93-a379-46fd-a701-9bbf02f4****",
    Cpu: 2,
    RegionName: "China (Hohhot)",
    Flag: 0,
    ClientVersion: "2.0.0",
    IpList: ['["192.168.XX.XX"]'],
    MacList: ['["00:16:3*:1*:9*:cf"]'],
    DiskInfoList: [
      '{diskName: "/dev/vda1", useSizeByte: 2998996992, totalSize: 40, useSize: 2, totalSizeByte: 42140479488}',
    ],
  },
} satisfies DescribeAssetDetailByUuidOutput;
