// Ranges that a VPC has beside its own. They come and go by one call, as long as nothing lies in them.
import { type Call, definePart } from "../../../action";
import { contains, overlaps, parseCidr } from "../../../cidr";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import type { ModifyAssistantCidrRequest, VpcActions } from "../../../requests/vpc";
import { routeTable } from "../routeTable";
import { type Subnet, subnet, viewSubnet } from "../subnet";
import { checkCidr, rangesOf, type Vpc, vpc } from "../vpc";

/** Ranges beside its own that a VPC may have: the vendor's page of limits. */
const MOST = 5;

/** Subnets of a VPC in one of its ranges. */
function subnetsIn(world: World, { id }: Entity<Vpc>, block: string): Entity<Subnet>[] {
  const outer = parseCidr(block)!;
  const own = world.list(subnet).filter(({ data }) => data.VpcId === id);
  return own.filter(({ data }) => contains(outer, parseCidr(data.CidrBlock)!));
}

function refuseTwice(blocks: string[]): void {
  const twice = blocks.find((block, i) => blocks.indexOf(block) < i);
  if (twice) throw new ApiError("InvalidParameterValue.Duplicate", `\`${twice}\` is named twice.`);
}

function take(world: World, owner: Entity<Vpc>, block: string): Entity<Vpc> {
  const { Assistants = [] } = owner.data;
  if (!Assistants.includes(block))
    throw new ApiError("ResourceNotFound", `${owner.id} has no assistant range \`${block}\`.`);
  const [within] = subnetsIn(world, owner, block);
  if (within) throw new ApiError("ResourceInUse", `The subnet ${within.id} lies in ${block}.`);
  return world.update(owner, { Assistants: Assistants.filter((one) => one !== block) });
}

function add(world: World, owner: Entity<Vpc>, block: string): Entity<Vpc> {
  checkCidr(block);
  const range = parseCidr(block)!;
  if (rangesOf(owner.data).some((one) => overlaps(one, range)))
    throw new ApiError("InvalidParameterValue.VpcCidrConflict", `${block} overlaps a range of ${owner.id}.`);
  const routes = world.list(routeTable).filter(({ data }) => data.VpcId === owner.id);
  const led = routes
    .flatMap(({ data }) => data.Routes)
    .find(({ DestinationCidrBlock }) => overlaps(parseCidr(DestinationCidrBlock)!, range));
  if (led)
    throw new ApiError(
      "InvalidParameterValue.VpcCidrOverlapRoute",
      `${block} overlaps ${led.DestinationCidrBlock}, which a route leads to.`,
    );
  return world.update(owner, { Assistants: [...(owner.data.Assistants ?? []), block] });
}

function modify(call: Call<ModifyAssistantCidrRequest>): object {
  const { world, params } = call;
  const { NewCidrBlocks = [], OldCidrBlocks = [] } = params;
  if (NewCidrBlocks.length + OldCidrBlocks.length === 0)
    throw new ApiError("InvalidParameterValue", "NewCidrBlocks or OldCidrBlocks says what changes.");
  refuseTwice(NewCidrBlocks);
  refuseTwice(OldCidrBlocks);
  let owner = call.one(vpc, "VpcId");
  for (const block of OldCidrBlocks) owner = take(world, owner, block);
  for (const block of NewCidrBlocks) owner = add(world, owner, block);
  const { id: VpcId, data } = owner;
  const { Assistants = [] } = data;
  if (Assistants.length > MOST)
    throw new ApiError("LimitExceeded", `${VpcId} would have more than ${MOST} assistant ranges.`);
  return {
    AssistantCidrSet: Assistants.map((CidrBlock) => ({
      ...{ VpcId, CidrBlock, AssistantType: 0 },
      SubnetSet: subnetsIn(world, owner, CidrBlock).map((one) => viewSubnet(one, world)),
    })),
  };
}

export const part = definePart<VpcActions>({
  kinds: [],
  actions: { ModifyAssistantCidr: { refs: { VpcId: vpc }, run: modify } },
});
