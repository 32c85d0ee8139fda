// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListHoneypotAttackerPortraitInput, ListHoneypotAttackerPortraitOutput } from "@cloudseal/alibaba-sas";

export const listHoneypotAttackerPortraitInput_parameters = {
  CurrentPage: 1,
  EndTimeStamp: 1672285044000,
  Lang: "zh",
  PageSize: 20,
  SrcIp: "101.133.155.***",
  StartTimeStamp: 1672249044000,
} satisfies ListHoneypotAttackerPortraitInput;

export const listHoneypotAttackerPortraitOutput_example1 = {
  List: [
    {
      PortraitId: "cd48604a-1694-4f03-ade0-ec6994c3****",
      AttackCount: 10,
      LastTime: 1679896965,
      Host: [
        '{"memory":0,"os":"macOS 10.15.7","cpuConcurrency":4,"fonts":["Apple Braille","AppleGothic","Khmer MN","Avenir","Charter","Luminari","PingFang SC","Sukhumvit Set","Rockwell","Plantagenet Cherokee"],"touchSupport":false,"timezone":"Asia/Shanghai","language":"zh-CN","screenResolution":[2560,1440],"render":"ANGLE (Intel Inc., Intel(R) Iris(TM) Plus *** 655, OpenGL 4.1)","hasUnity":false}',
      ],
      Browser: [
        '{"is_private":false,"bitness":"","os":"macOS 10.15.7","mobile":false,"webgl_fp2":"487f7b22f68312d2c1bbc93b1*****","fp2":"8b41770fa2b46121dc108801dc3*****","webgl_fp":"487f7b22f68312d2c1bbc93b1*****","version":"107.0.0.0","tid":"s:16697072420106186d4-82704-41d5e3.7c97b18aac8b09ab3eba4584df01df8411fc3d62fc93f3a11ad2431905*****","versionNumber":107,"canvas_fp":"62d2e519ad32dac4da26528fad*****","chrome_ext":[],"name":"Chrome","model":"","arch":"","canvasFingerprint":"62d2e519ad32dac4da26528fad*****","canvas_fp2":"62d2e519ad32dac4da26528fa*****9"}\n\n',
      ],
      Social: [
        '{"baidu":{"valid":true,"data":{"avatar":"https://himg.bdimg.com/sys/portrait/item/public.1.*****.lzyz1JkgdUw******","userName":"山的****994"}}}',
      ],
      Network: { ExternalIp: ["39.105.62.***"], RealIp: ["223.104.150.***"], InternalIp: ["172.17.6.***"] },
    },
  ],
  PageInfo: { CurrentPage: 2, PageSize: 20, TotalCount: 25, Count: 11 },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "8A5A2DA6-67EA-5968-960F-6B20FD0C*****",
  HttpStatusCode: 200,
} satisfies ListHoneypotAttackerPortraitOutput;
