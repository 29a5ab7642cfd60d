// Projects: names under which an account files its things. Every number from 0 on counts as a project elsewhere in this
// cloud; the ones made here are listed.
import { defineAction, definePart } from "../../action";
import { formatDateTime } from "../../clock";
import { ApiError } from "../../errors";
import { defineKind, type Entity, type World } from "../../kind";
import type {
  AddProjectRequest,
  DescribeProjectsRequest,
  TagActions,
  UpdateProjectRequest,
} from "../../requests/tag";
import { tagService } from "./service";

interface Project {
  ProjectId: number;
  ProjectName: string;
  ProjectInfo: string;
  Disabled: boolean;
}

export const project = defineKind<Project>({ service: tagService, type: "tag:project", prefix: "project" });

/** The first number that is given out. */
const FIRST = 1_000_000;

function refuseName(world: World, ProjectName: string, own?: Entity<Project>): void {
  const other = world.listAll(project).find(({ data }) => data.ProjectName === ProjectName);
  if (other && other.id !== own?.id)
    throw new ApiError("InvalidParameter.ProjectNameExisted", `There is a project ${ProjectName} already.`);
}

const view = ({ createdAt, data }: Entity<Project>) => ({
  ProjectId: data.ProjectId,
  ProjectName: data.ProjectName,
  ProjectInfo: data.ProjectInfo,
  CreatorUin: 0,
  CreateTime: formatDateTime(createdAt),
});

const add = defineAction<AddProjectRequest>({
  global: true,
  run: ({ world, params: { ProjectName, Info = "" } }) => {
    refuseName(world, ProjectName);
    const ProjectId = FIRST + world.count("project number");
    world.create(project, { ProjectId, ProjectName, ProjectInfo: Info, Disabled: false });
    return { ProjectId, IsNew: 1 };
  },
});

const update = defineAction<UpdateProjectRequest>({
  global: true,
  run: ({ world, params: { ProjectId, ProjectName, Info, Disable } }) => {
    const found = world.listAll(project).find(({ data }) => data.ProjectId === ProjectId);
    if (!found) throw new ApiError("ResourceNotFound.RecordNotFound", `There is no project ${ProjectId}.`);
    if (ProjectName !== undefined) refuseName(world, ProjectName, found);
    world.update(found, {
      ...(ProjectName === undefined ? {} : { ProjectName }),
      ...(Info === undefined ? {} : { ProjectInfo: Info }),
      ...(Disable === undefined ? {} : { Disabled: Disable === 1 }),
    });
  },
});

const describe = defineAction<DescribeProjectsRequest>({
  global: true,
  run: ({ world, params: { AllList, Limit, Offset, ProjectId, ProjectName } }) => {
    const found = world
      .listAll(project)
      .filter(({ data }) => AllList === 1 || !data.Disabled)
      .filter(({ data }) => ProjectId === undefined || data.ProjectId === ProjectId)
      .filter(({ data }) => ProjectName === undefined || data.ProjectName.includes(ProjectName));
    return { Total: found.length, Projects: found.slice(Offset, Offset + Limit).map(view) };
  },
});

export const part = definePart<TagActions>({
  kinds: [project],
  actions: { AddProject: add, UpdateProject: update, DescribeProjects: describe },
});
