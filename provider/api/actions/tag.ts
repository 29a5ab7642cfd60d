// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.

/** What AddProject takes. */
export interface AddProjectRequest {
  ProjectName: string;
  Info?: string | undefined;
}

/** What AddProject answers. */
export interface AddProjectResponse {
  ProjectId: number;
  IsNew: number;
  RequestId: string;
}

/** What AddResourceTag takes. */
export interface AddResourceTagRequest {
  TagKey: string;
  TagValue: string;
  Resource: string;
}

/** What AddResourceTag answers. */
export interface AddResourceTagResponse {
  RequestId: string;
}

/** What AttachResourcesTag takes. */
export interface AttachResourcesTagRequest {
  ServiceType: string;
  ResourceIds: string[];
  TagKey: string;
  TagValue: string;
  ResourceRegion?: string | undefined;
  ResourcePrefix?: string | undefined;
}

/** What AttachResourcesTag answers. */
export interface AttachResourcesTagResponse {
  RequestId: string;
}

/** What CreateTag takes. */
export interface CreateTagRequest {
  TagKey: string;
  TagValue: string;
}

/** What CreateTag answers. */
export interface CreateTagResponse {
  RequestId: string;
}

/** What CreateTags takes. */
export interface CreateTagsRequest {
  Tags?: TagInput[] | undefined;
}

/** What CreateTags answers. */
export interface CreateTagsResponse {
  RequestId: string;
}

/** What DeleteResourceTag takes. */
export interface DeleteResourceTagRequest {
  TagKey: string;
  Resource: string;
}

/** What DeleteResourceTag answers. */
export interface DeleteResourceTagResponse {
  RequestId: string;
}

/** What DeleteTag takes. */
export interface DeleteTagRequest {
  TagKey: string;
  TagValue: string;
}

/** What DeleteTag answers. */
export interface DeleteTagResponse {
  RequestId: string;
}

/** What DeleteTags takes. */
export interface DeleteTagsRequest {
  Tags: TagInput[];
}

/** What DeleteTags answers. */
export interface DeleteTagsResponse {
  RequestId: string;
}

/** What DescribeProjects takes. */
export interface DescribeProjectsRequest {
  AllList: number;
  Limit: number;
  Offset: number;
  ProjectId?: number | undefined;
  ProjectName?: string | undefined;
}

/** What DescribeProjects answers. */
export interface DescribeProjectsResponse {
  Total: number;
  Projects: Project[];
  RequestId: string;
}

/** What DescribeResourceTags takes. */
export interface DescribeResourceTagsRequest {
  CreateUin?: number | undefined;
  ResourceRegion?: string | undefined;
  ServiceType?: string | undefined;
  ResourcePrefix?: string | undefined;
  ResourceId?: string | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
  CosResourceId?: number | undefined;
}

/** What DescribeResourceTags answers. */
export interface DescribeResourceTagsResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Rows: TagResource[];
  RequestId: string;
}

/** What DescribeResourceTagsByResourceIds takes. */
export interface DescribeResourceTagsByResourceIdsRequest {
  ServiceType: string;
  ResourcePrefix: string;
  ResourceIds: string[];
  ResourceRegion: string;
  /** a multiple of Limit */
  Offset?: number | undefined;
  /** 15 if absent */
  Limit?: number | undefined;
  Category?: string | undefined;
}

/** What DescribeResourceTagsByResourceIds answers. */
export interface DescribeResourceTagsByResourceIdsResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Tags: TagResource[];
  RequestId: string;
}

/** What DescribeResourceTagsByResourceIdsSeq takes. */
export interface DescribeResourceTagsByResourceIdsSeqRequest {
  ServiceType: string;
  ResourcePrefix: string;
  ResourceIds: string[];
  ResourceRegion: string;
  Offset?: number | undefined;
  Limit?: number | undefined;
}

/** What DescribeResourceTagsByResourceIdsSeq answers. */
export interface DescribeResourceTagsByResourceIdsSeqResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Tags: TagResource[];
  RequestId: string;
}

/** What DescribeResourceTagsByTagKeys takes. */
export interface DescribeResourceTagsByTagKeysRequest {
  ServiceType: string;
  ResourcePrefix: string;
  ResourceRegion: string;
  ResourceIds: string[];
  TagKeys: string[];
  Limit?: number | undefined;
  Offset?: number | undefined;
}

/** What DescribeResourceTagsByTagKeys answers. */
export interface DescribeResourceTagsByTagKeysResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Rows: ResourceIdTag[];
  RequestId: string;
}

/** What DescribeResourcesByTags takes. */
export interface DescribeResourcesByTagsRequest {
  /** a resource has all of them; the values of one are alternatives */
  TagFilters: TagFilterInput[];
  CreateUin?: number | undefined;
  /** a multiple of Limit */
  Offset?: number | undefined;
  /** 15 if absent */
  Limit?: number | undefined;
  ResourcePrefix?: string | undefined;
  ResourceId?: string | undefined;
  ResourceRegion?: string | undefined;
  ServiceType?: string | undefined;
}

/** What DescribeResourcesByTags answers. */
export interface DescribeResourcesByTagsResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Rows: ResourceTag[];
  RequestId: string;
}

/** What DescribeResourcesByTagsUnion takes. */
export interface DescribeResourcesByTagsUnionRequest {
  TagFilters: TagFilterInput[];
  CreateUin?: number | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
  ResourcePrefix?: string | undefined;
  ResourceId?: string | undefined;
  ResourceRegion?: string | undefined;
  ServiceType?: string | undefined;
}

/** What DescribeResourcesByTagsUnion answers. */
export interface DescribeResourcesByTagsUnionResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Rows: ResourceTag[];
  RequestId: string;
}

/** What DescribeTagKeys takes. */
export interface DescribeTagKeysRequest {
  CreateUin?: number | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
  ShowProject?: number | undefined;
  Category?: string | undefined;
}

/** What DescribeTagKeys answers. */
export interface DescribeTagKeysResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Tags: string[];
  RequestId: string;
}

/** What DescribeTagValues takes. */
export interface DescribeTagValuesRequest {
  TagKeys: string[];
  CreateUin?: number | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
  Category?: string | undefined;
}

/** What DescribeTagValues answers. */
export interface DescribeTagValuesResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Tags: Tag[];
  RequestId: string;
}

/** What DescribeTagValuesSeq takes. */
export interface DescribeTagValuesSeqRequest {
  TagKeys: string[];
  CreateUin?: number | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
}

/** What DescribeTagValuesSeq answers. */
export interface DescribeTagValuesSeqResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Tags: Tag[];
  RequestId: string;
}

/** What DescribeTags takes. */
export interface DescribeTagsRequest {
  TagKey?: string | undefined;
  TagValue?: string | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
  CreateUin?: number | undefined;
  TagKeys?: string[] | undefined;
  ShowProject?: number | undefined;
}

/** What DescribeTags answers. */
export interface DescribeTagsResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Tags: TagWithDelete[];
  RequestId: string;
}

/** What DescribeTagsSeq takes. */
export interface DescribeTagsSeqRequest {
  TagKey?: string | undefined;
  TagValue?: string | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
  CreateUin?: number | undefined;
  TagKeys?: string[] | undefined;
  ShowProject?: number | undefined;
}

/** What DescribeTagsSeq answers. */
export interface DescribeTagsSeqResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Tags: TagWithDelete[];
  RequestId: string;
}

/** What DetachResourcesTag takes. */
export interface DetachResourcesTagRequest {
  ServiceType: string;
  ResourceIds: string[];
  TagKey: string;
  ResourceRegion?: string | undefined;
  ResourcePrefix?: string | undefined;
}

/** What DetachResourcesTag answers. */
export interface DetachResourcesTagResponse {
  RequestId: string;
}

/** What GetResources takes. */
export interface GetResourcesRequest {
  ResourceList?: string[] | undefined;
  TagFilters?: TagFilterInput[] | undefined;
  PaginationToken?: string | undefined;
  MaxResults?: number | undefined;
}

/** What GetResources answers. */
export interface GetResourcesResponse {
  PaginationToken: string;
  ResourceTagMappingList: ResourceTagMapping[];
  RequestId: string;
}

/** What GetTagKeys takes. */
export interface GetTagKeysRequest {
  PaginationToken?: string | undefined;
  MaxResults?: number | undefined;
  Category?: string | undefined;
}

/** What GetTagKeys answers. */
export interface GetTagKeysResponse {
  PaginationToken: string;
  TagKeys: string[];
  RequestId: string;
}

/** What GetTagValues takes. */
export interface GetTagValuesRequest {
  TagKeys: string[];
  PaginationToken?: string | undefined;
  MaxResults?: number | undefined;
  Category?: string | undefined;
}

/** What GetTagValues answers. */
export interface GetTagValuesResponse {
  PaginationToken: string;
  Tags: Tag[];
  RequestId: string;
}

/** What GetTags takes. */
export interface GetTagsRequest {
  PaginationToken?: string | undefined;
  MaxResults?: number | undefined;
  TagKeys?: string[] | undefined;
  Category?: string | undefined;
}

/** What GetTags answers. */
export interface GetTagsResponse {
  PaginationToken: string;
  Tags: Tag[];
  RequestId: string;
}

/** What ModifyResourceTags takes. */
export interface ModifyResourceTagsRequest {
  /** six-part name: qcs::<service>:<region>:uin/<account, or empty>:<prefix>/<id> */
  Resource: string;
  /** to add or change; one of the two lists must be there, none may be empty, no key in both; at most 10 */
  ReplaceTags?: TagInput[] | undefined;
  /** to remove; at most 10 */
  DeleteTags?: TagKeyObjectInput[] | undefined;
}

/** What ModifyResourceTags answers. */
export interface ModifyResourceTagsResponse {
  RequestId: string;
}

/** What ModifyResourcesTagValue takes. */
export interface ModifyResourcesTagValueRequest {
  ServiceType: string;
  ResourceIds: string[];
  TagKey: string;
  TagValue: string;
  ResourceRegion?: string | undefined;
  ResourcePrefix?: string | undefined;
}

/** What ModifyResourcesTagValue answers. */
export interface ModifyResourcesTagValueResponse {
  RequestId: string;
}

/** What TagResources takes. */
export interface TagResourcesRequest {
  ResourceList: string[];
  Tags: TagInput[];
}

/** What TagResources answers. */
export interface TagResourcesResponse {
  FailedResources: FailedResource[];
  RequestId: string;
}

/** What UnTagResources takes. */
export interface UnTagResourcesRequest {
  ResourceList: string[];
  TagKeys: string[];
}

/** What UnTagResources answers. */
export interface UnTagResourcesResponse {
  FailedResources: FailedResource[];
  RequestId: string;
}

/** What UpdateProject takes. */
export interface UpdateProjectRequest {
  ProjectId: number;
  ProjectName?: string | undefined;
  Disable?: number | undefined;
  Info?: string | undefined;
}

/** What UpdateProject answers. */
export interface UpdateProjectResponse {
  RequestId: string;
}

/** What UpdateResourceTagValue takes. */
export interface UpdateResourceTagValueRequest {
  TagKey: string;
  TagValue: string;
  Resource: string;
}

/** What UpdateResourceTagValue answers. */
export interface UpdateResourceTagValueResponse {
  RequestId: string;
}

export interface TagInput {
  TagKey: string;
  TagValue: string;
  /** Custom, System or All */
  Category?: string | undefined;
}

export interface Tag {
  TagKey: string;
  TagValue: string;
  /** Custom, System or All */
  Category: string;
}

export interface TagKeyObjectInput {
  TagKey: string;
}

export interface TagResource {
  TagKey: string;
  TagValue: string;
  ResourceId: string;
  TagKeyMd5: string;
  TagValueMd5: string;
  ServiceType: string;
  Category: string;
}

export interface TagFilterInput {
  TagKey: string;
  TagValue?: string[] | undefined;
}

export interface ResourceTag {
  ResourceRegion: string;
  ServiceType: string;
  ResourcePrefix: string;
  ResourceId: string;
  Tags: Tag[];
}

export interface FailedResource {
  Resource: string;
  Code: string;
  Message: string;
}

export interface ResourceIdTag {
  ResourceId: string;
  TagKeyValues: Tag[];
}

export interface ResourceTagMapping {
  Resource: string;
  Tags: Tag[];
}

export interface TagWithDelete {
  TagKey: string;
  TagValue: string;
  CanDelete: number;
  Category: string;
}

export interface Project {
  ProjectId: number;
  ProjectName: string;
  CreatorUin: number;
  ProjectInfo: string;
  CreateTime: string;
}

/** The actions of tag. */
export interface TagActions {
  /** Create a project. */
  AddProject(params: AddProjectRequest): Promise<AddProjectResponse>;
  /** Give one tag to one resource. */
  AddResourceTag(params: AddResourceTagRequest): Promise<AddResourceTagResponse>;
  /** Give one tag that there is to resources of one kind. */
  AttachResourcesTag(params: AttachResourcesTagRequest): Promise<AttachResourcesTagResponse>;
  /** Create a tag. */
  CreateTag(params: CreateTagRequest): Promise<CreateTagResponse>;
  /** Create tags. */
  CreateTags(params?: CreateTagsRequest): Promise<CreateTagsResponse>;
  /** Take one tag from one resource. */
  DeleteResourceTag(params: DeleteResourceTagRequest): Promise<DeleteResourceTagResponse>;
  /** Delete a tag that no resource has. */
  DeleteTag(params: DeleteTagRequest): Promise<DeleteTagResponse>;
  /** Delete tags that no resource has. */
  DeleteTags(params: DeleteTagsRequest): Promise<DeleteTagsResponse>;
  /** List projects. */
  DescribeProjects(params: DescribeProjectsRequest): Promise<DescribeProjectsResponse>;
  /** List the tags of resources. */
  DescribeResourceTags(params?: DescribeResourceTagsRequest): Promise<DescribeResourceTagsResponse>;
  /** List the tags of resources of one kind. */
  DescribeResourceTagsByResourceIds(params: DescribeResourceTagsByResourceIdsRequest): Promise<DescribeResourceTagsByResourceIdsResponse>;
  /** List the tags of resources of one kind, in order. */
  DescribeResourceTagsByResourceIdsSeq(params: DescribeResourceTagsByResourceIdsSeqRequest): Promise<DescribeResourceTagsByResourceIdsSeqResponse>;
  /** List the values that certain keys have at resources of one kind. */
  DescribeResourceTagsByTagKeys(params: DescribeResourceTagsByTagKeysRequest): Promise<DescribeResourceTagsByTagKeysResponse>;
  /** List the resources that have certain tags. */
  DescribeResourcesByTags(params: DescribeResourcesByTagsRequest): Promise<DescribeResourcesByTagsResponse>;
  /** List the resources that have one of certain tags. */
  DescribeResourcesByTagsUnion(params: DescribeResourcesByTagsUnionRequest): Promise<DescribeResourcesByTagsUnionResponse>;
  /** List the keys of tags. */
  DescribeTagKeys(params?: DescribeTagKeysRequest): Promise<DescribeTagKeysResponse>;
  /** List the values that keys have. */
  DescribeTagValues(params: DescribeTagValuesRequest): Promise<DescribeTagValuesResponse>;
  /** List the values that keys have, in order. */
  DescribeTagValuesSeq(params: DescribeTagValuesSeqRequest): Promise<DescribeTagValuesSeqResponse>;
  /** List tags. */
  DescribeTags(params?: DescribeTagsRequest): Promise<DescribeTagsResponse>;
  /** List tags, in order. */
  DescribeTagsSeq(params?: DescribeTagsSeqRequest): Promise<DescribeTagsSeqResponse>;
  /** Take one tag from resources of one kind. */
  DetachResourcesTag(params: DetachResourcesTagRequest): Promise<DetachResourcesTagResponse>;
  /** List tagged resources by their six-part names or by tags. */
  GetResources(params?: GetResourcesRequest): Promise<GetResourcesResponse>;
  /** List the keys of tags, a page at a time by token. */
  GetTagKeys(params?: GetTagKeysRequest): Promise<GetTagKeysResponse>;
  /** List the values that keys have, a page at a time by token. */
  GetTagValues(params: GetTagValuesRequest): Promise<GetTagValuesResponse>;
  /** List tags, a page at a time by token. */
  GetTags(params?: GetTagsRequest): Promise<GetTagsResponse>;
  /** Add, change and remove tags of one resource. */
  ModifyResourceTags(params: ModifyResourceTagsRequest): Promise<ModifyResourceTagsResponse>;
  /** Change the value of a tag of resources of one kind. */
  ModifyResourcesTagValue(params: ModifyResourcesTagValueRequest): Promise<ModifyResourcesTagValueResponse>;
  /** Give tags to resources by their six-part names. */
  TagResources(params: TagResourcesRequest): Promise<TagResourcesResponse>;
  /** Take tags from resources by their six-part names. */
  UnTagResources(params: UnTagResourcesRequest): Promise<UnTagResourcesResponse>;
  /** Rename, describe or disable a project. */
  UpdateProject(params: UpdateProjectRequest): Promise<UpdateProjectResponse>;
  /** Change the value of a tag of one resource. */
  UpdateResourceTagValue(params: UpdateResourceTagValueRequest): Promise<UpdateResourceTagValueResponse>;
}

/** What the actions of tag that read things by their ids list. */
export interface TagReads {
  "tag.DescribeResourceTagsByResourceIds": TagResource;
  "tag.DescribeResourceTagsByResourceIdsSeq": TagResource;
  "tag.DescribeResourceTagsByTagKeys": ResourceIdTag;
}
