// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetAssetDetailByUuidInput, GetAssetDetailByUuidOutput } from "@cloudseal/alibaba-sas";

export const getAssetDetailByUuidInput_parameters = {
  Uuid: "9e6cad93-a379-46fd-a701-9bbf02f4****",
  Lang: "zh",
  SourceIp: "120.245.XX.XX",
} satisfies GetAssetDetailByUuidInput;

export const getAssetDetailByUuidOutput_online = {
  RequestId: "4892B68B-47BC-5E56-B327-9C2ACC6C1C09",
  AssetDetail: {
    CpuInfo: "Intel(R) Xeon(R) Platinum 8163 CPU @ 2.50GHz",
    InternetIp: "120.47.XX.XX",
    OsDetail: "Linux 64bit",
    CreateTime: 1603863599000,
    Kernel: "4.18.0-80.11.2.el8_0.x86_64",
    Bind: true,
    OsName: "CentOS  7.4 64bit",
    Tag: "InternetIp",
    ClientStatus: "online",
    Mem: 16,
    Memory: 16384,
    VpcInstanceId: "vpc-bp1fs3bwonlfq503w****",
    AuthVersion: 7,
    InstanceName: "i-fasdfasdfadfafa****",
    Region: "cn-shanghai",
    GroupTrace: "default",
    Ip: "120.47.XX.XX",
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
    IpList: ["120.47.XX.XX"],
    MacList: ["00:16:3*:1*:9*:cf"],
    DiskInfoList: [
      { DiskName: "/dev/vda1", UseSizeByte: 2998996992, TotalSize: 40, UseSize: 2, TotalSizeByte: 42140479488 },
    ],
  },
} satisfies GetAssetDetailByUuidOutput;
