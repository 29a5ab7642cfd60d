// Two hundred resources that have nothing to do with each other.
const pulumi = require("@pulumi/pulumi");
for (let i = 0; i < Number(process.env.BENCH_RESOURCES ?? 200); i++)
  new pulumi.CustomResource("instant:index:Thing", `thing${i}`, { index: i, name: `thing ${i}` });
