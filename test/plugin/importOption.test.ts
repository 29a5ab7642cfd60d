// The option `import` on a class of the dynamic SDK is refused with what to do instead.
import * as pulumi from "@pulumi/pulumi";

test("a class of the dynamic SDK says that `adopt` takes over what `import` would", async () => {
  await pulumi.runtime.setMocks({
    call: () => ({}),
    newResource: ({ inputs }) => ({ id: "vpc-1a2b3c4d", state: inputs }),
  });
  const { vpc } = require("../../sdk") as typeof import("../../sdk");
  expect(() => new vpc.Vpc("main", { cidrBlock: "10.0.0.0/16" }, { import: "vpc-1a2b3c4d" })).toThrow(
    'vpc:Vpc main: a dynamic provider cannot import. Take the thing over with the input `adopt: "vpc-1a2b3c4d"`',
  );
});
