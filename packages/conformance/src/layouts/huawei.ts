import { readHuawei } from "./huawei/read-huawei.js";
import { recognise } from "./huawei/recognise.js";
import type { Layout } from "./layout.js";

export const huawei: Layout = { vendor: "huawei", recognise, read: readHuawei };
