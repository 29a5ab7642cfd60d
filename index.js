const t = require("pulumi-tencentcloud-native");
const v = new t.vpc.Vpc("main", { cidrBlock: "10.0.0.0/16" });
const s = new t.vpc.Subnet("web", { vpcId: v.id, cidrBlock: "10.0.1.0/24", zone: "ap-guangzhou-3" });
exports.vpcId = v.id; exports.name = s.name;
