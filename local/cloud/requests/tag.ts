// Generated from the catalogue by tools/generate/requests.ts: change the catalogue, then run `npm run generate`.

/** What AddProject takes. */
export interface AddProjectRequest {
  ProjectName: string;
  Info?: string;
}

/** What AddProject answers. */
export interface AddProjectResponse {
  ProjectId: number;
  IsNew: number;
}

/** What AddResourceTag takes. */
export interface AddResourceTagRequest {
  TagKey: string;
  TagValue: string;
  Resource: string;
}

/** What AddResourceTag answers. */
export interface AddResourceTagResponse {}

/** What AttachResourcesTag takes. */
export interface AttachResourcesTagRequest {
  ServiceType: string;
  ResourceIds: string[];
  TagKey: string;
  TagValue: string;
  ResourceRegion?: string;
  ResourcePrefix?: string;
}

/** What AttachResourcesTag answers. */
export interface AttachResourcesTagResponse {}

/** What CreateTag takes. */
export interface CreateTagRequest {
  TagKey: string;
  TagValue: string;
}

/** What CreateTag answers. */
export interface CreateTagResponse {}

/** What CreateTags takes. */
export interface CreateTagsRequest {
  Tags?: TagInput[];
}

/** What CreateTags answers. */
export interface CreateTagsResponse {}

/** What DeleteResourceTag takes. */
export interface DeleteResourceTagRequest {
  TagKey: string;
  Resource: string;
}

/** What DeleteResourceTag answers. */
export interface DeleteResourceTagResponse {}

/** What DeleteTag takes. */
export interface DeleteTagRequest {
  TagKey: string;
  TagValue: string;
}

/** What DeleteTag answers. */
export interface DeleteTagResponse {}

/** What DeleteTags takes. */
export interface DeleteTagsRequest {
  Tags: TagInput[];
}

/** What DeleteTags answers. */
export interface DeleteTagsResponse {}

/** What DescribeProjects takes. */
export interface DescribeProjectsRequest {
  AllList: number;
  Limit: number;
  Offset: number;
  ProjectId?: number;
  ProjectName?: string;
}

/** What DescribeProjects answers. */
export interface DescribeProjectsResponse {
  Total: number;
  Projects: Project[];
}

/** What DescribeResourceTags takes. */
export interface DescribeResourceTagsRequest {
  CreateUin?: number;
  ResourceRegion?: string;
  ServiceType?: string;
  ResourcePrefix?: string;
  ResourceId?: string;
  Offset?: number;
  Limit?: number;
  CosResourceId?: number;
}

/** What DescribeResourceTags answers. */
export interface DescribeResourceTagsResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Rows: TagResource[];
}

/** What DescribeResourceTagsByResourceIds takes. */
export interface DescribeResourceTagsByResourceIdsRequest {
  ServiceType: string;
  ResourcePrefix: string;
  ResourceIds: string[];
  ResourceRegion: string;
  /** a multiple of Limit */
  Offset?: number;
  /** 15 if absent */
  Limit?: number;
  Category?: string;
}

/** What DescribeResourceTagsByResourceIds answers. */
export interface DescribeResourceTagsByResourceIdsResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Tags: TagResource[];
}

/** What DescribeResourceTagsByResourceIdsSeq takes. */
export interface DescribeResourceTagsByResourceIdsSeqRequest {
  ServiceType: string;
  ResourcePrefix: string;
  ResourceIds: string[];
  ResourceRegion: string;
  Offset?: number;
  Limit?: number;
}

/** What DescribeResourceTagsByResourceIdsSeq answers. */
export interface DescribeResourceTagsByResourceIdsSeqResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Tags: TagResource[];
}

/** What DescribeResourceTagsByTagKeys takes. */
export interface DescribeResourceTagsByTagKeysRequest {
  ServiceType: string;
  ResourcePrefix: string;
  ResourceRegion: string;
  ResourceIds: string[];
  TagKeys: string[];
  Limit?: number;
  Offset?: number;
}

/** What DescribeResourceTagsByTagKeys answers. */
export interface DescribeResourceTagsByTagKeysResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Rows: ResourceIdTag[];
}

/** What DescribeResourcesByTags takes. */
export interface DescribeResourcesByTagsRequest {
  /** a resource has all of them; the values of one are alternatives */
  TagFilters: TagFilterInput[];
  CreateUin?: number;
  /** a multiple of Limit */
  Offset?: number;
  /** 15 if absent */
  Limit?: number;
  ResourcePrefix?: string;
  ResourceId?: string;
  ResourceRegion?: string;
  ServiceType?: string;
}

/** What DescribeResourcesByTags answers. */
export interface DescribeResourcesByTagsResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Rows: ResourceTag[];
}

/** What DescribeResourcesByTagsUnion takes. */
export interface DescribeResourcesByTagsUnionRequest {
  TagFilters: TagFilterInput[];
  CreateUin?: number;
  Offset?: number;
  Limit?: number;
  ResourcePrefix?: string;
  ResourceId?: string;
  ResourceRegion?: string;
  ServiceType?: string;
}

/** What DescribeResourcesByTagsUnion answers. */
export interface DescribeResourcesByTagsUnionResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Rows: ResourceTag[];
}

/** What DescribeTagKeys takes. */
export interface DescribeTagKeysRequest {
  CreateUin?: number;
  Offset?: number;
  Limit?: number;
  ShowProject?: number;
  Category?: string;
}

/** What DescribeTagKeys answers. */
export interface DescribeTagKeysResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Tags: string[];
}

/** What DescribeTagValues takes. */
export interface DescribeTagValuesRequest {
  TagKeys: string[];
  CreateUin?: number;
  Offset?: number;
  Limit?: number;
  Category?: string;
}

/** What DescribeTagValues answers. */
export interface DescribeTagValuesResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Tags: Tag[];
}

/** What DescribeTagValuesSeq takes. */
export interface DescribeTagValuesSeqRequest {
  TagKeys: string[];
  CreateUin?: number;
  Offset?: number;
  Limit?: number;
}

/** What DescribeTagValuesSeq answers. */
export interface DescribeTagValuesSeqResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Tags: Tag[];
}

/** What DescribeTags takes. */
export interface DescribeTagsRequest {
  TagKey?: string;
  TagValue?: string;
  Offset?: number;
  Limit?: number;
  CreateUin?: number;
  TagKeys?: string[];
  ShowProject?: number;
}

/** What DescribeTags answers. */
export interface DescribeTagsResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Tags: TagWithDelete[];
}

/** What DescribeTagsSeq takes. */
export interface DescribeTagsSeqRequest {
  TagKey?: string;
  TagValue?: string;
  Offset?: number;
  Limit?: number;
  CreateUin?: number;
  TagKeys?: string[];
  ShowProject?: number;
}

/** What DescribeTagsSeq answers. */
export interface DescribeTagsSeqResponse {
  TotalCount: number;
  Offset: number;
  Limit: number;
  Tags: TagWithDelete[];
}

/** What DetachResourcesTag takes. */
export interface DetachResourcesTagRequest {
  ServiceType: string;
  ResourceIds: string[];
  TagKey: string;
  ResourceRegion?: string;
  ResourcePrefix?: string;
}

/** What DetachResourcesTag answers. */
export interface DetachResourcesTagResponse {}

/** What GetResources takes. */
export interface GetResourcesRequest {
  ResourceList?: string[];
  TagFilters?: TagFilterInput[];
  PaginationToken?: string;
  MaxResults?: number;
}

/** What GetResources answers. */
export interface GetResourcesResponse {
  PaginationToken: string;
  ResourceTagMappingList: ResourceTagMapping[];
}

/** What GetTagKeys takes. */
export interface GetTagKeysRequest {
  PaginationToken?: string;
  MaxResults?: number;
  Category?: string;
}

/** What GetTagKeys answers. */
export interface GetTagKeysResponse {
  PaginationToken: string;
  TagKeys: string[];
}

/** What GetTagValues takes. */
export interface GetTagValuesRequest {
  TagKeys: string[];
  PaginationToken?: string;
  MaxResults?: number;
  Category?: string;
}

/** What GetTagValues answers. */
export interface GetTagValuesResponse {
  PaginationToken: string;
  Tags: Tag[];
}

/** What GetTags takes. */
export interface GetTagsRequest {
  PaginationToken?: string;
  MaxResults?: number;
  TagKeys?: string[];
  Category?: string;
}

/** What GetTags answers. */
export interface GetTagsResponse {
  PaginationToken: string;
  Tags: Tag[];
}

/** What ModifyResourceTags takes. */
export interface ModifyResourceTagsRequest {
  /** six-part name: qcs::<service>:<region>:uin/<account, or empty>:<prefix>/<id> */
  Resource: string;
  /** to add or change; one of the two lists must be there, none may be empty, no key in both; at most 10 */
  ReplaceTags?: TagInput[];
  /** to remove; at most 10 */
  DeleteTags?: TagKeyObjectInput[];
}

/** What ModifyResourceTags answers. */
export interface ModifyResourceTagsResponse {}

/** What ModifyResourcesTagValue takes. */
export interface ModifyResourcesTagValueRequest {
  ServiceType: string;
  ResourceIds: string[];
  TagKey: string;
  TagValue: string;
  ResourceRegion?: string;
  ResourcePrefix?: string;
}

/** What ModifyResourcesTagValue answers. */
export interface ModifyResourcesTagValueResponse {}

/** What TagResources takes. */
export interface TagResourcesRequest {
  ResourceList: string[];
  Tags: TagInput[];
}

/** What TagResources answers. */
export interface TagResourcesResponse {
  FailedResources: FailedResource[];
}

/** What UnTagResources takes. */
export interface UnTagResourcesRequest {
  ResourceList: string[];
  TagKeys: string[];
}

/** What UnTagResources answers. */
export interface UnTagResourcesResponse {
  FailedResources: FailedResource[];
}

/** What UpdateProject takes. */
export interface UpdateProjectRequest {
  ProjectId: number;
  ProjectName?: string;
  Disable?: number;
  Info?: string;
}

/** What UpdateProject answers. */
export interface UpdateProjectResponse {}

/** What UpdateResourceTagValue takes. */
export interface UpdateResourceTagValueRequest {
  TagKey: string;
  TagValue: string;
  Resource: string;
}

/** What UpdateResourceTagValue answers. */
export interface UpdateResourceTagValueResponse {}

export interface TagInput {
  TagKey: string;
  TagValue: string;
  /** Custom, System or All */
  Category?: string;
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
  TagValue?: string[];
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

/** What each action of tag takes and answers. */
export interface TagActions {
  AddProject: { request: AddProjectRequest; answer: AddProjectResponse };
  AddResourceTag: { request: AddResourceTagRequest; answer: AddResourceTagResponse };
  AttachResourcesTag: { request: AttachResourcesTagRequest; answer: AttachResourcesTagResponse };
  CreateTag: { request: CreateTagRequest; answer: CreateTagResponse };
  CreateTags: { request: CreateTagsRequest; answer: CreateTagsResponse };
  DeleteResourceTag: { request: DeleteResourceTagRequest; answer: DeleteResourceTagResponse };
  DeleteTag: { request: DeleteTagRequest; answer: DeleteTagResponse };
  DeleteTags: { request: DeleteTagsRequest; answer: DeleteTagsResponse };
  DescribeProjects: { request: DescribeProjectsRequest; answer: DescribeProjectsResponse };
  DescribeResourceTags: { request: DescribeResourceTagsRequest; answer: DescribeResourceTagsResponse };
  DescribeResourceTagsByResourceIds: { request: DescribeResourceTagsByResourceIdsRequest; answer: DescribeResourceTagsByResourceIdsResponse };
  DescribeResourceTagsByResourceIdsSeq: { request: DescribeResourceTagsByResourceIdsSeqRequest; answer: DescribeResourceTagsByResourceIdsSeqResponse };
  DescribeResourceTagsByTagKeys: { request: DescribeResourceTagsByTagKeysRequest; answer: DescribeResourceTagsByTagKeysResponse };
  DescribeResourcesByTags: { request: DescribeResourcesByTagsRequest; answer: DescribeResourcesByTagsResponse };
  DescribeResourcesByTagsUnion: { request: DescribeResourcesByTagsUnionRequest; answer: DescribeResourcesByTagsUnionResponse };
  DescribeTagKeys: { request: DescribeTagKeysRequest; answer: DescribeTagKeysResponse };
  DescribeTagValues: { request: DescribeTagValuesRequest; answer: DescribeTagValuesResponse };
  DescribeTagValuesSeq: { request: DescribeTagValuesSeqRequest; answer: DescribeTagValuesSeqResponse };
  DescribeTags: { request: DescribeTagsRequest; answer: DescribeTagsResponse };
  DescribeTagsSeq: { request: DescribeTagsSeqRequest; answer: DescribeTagsSeqResponse };
  DetachResourcesTag: { request: DetachResourcesTagRequest; answer: DetachResourcesTagResponse };
  GetResources: { request: GetResourcesRequest; answer: GetResourcesResponse };
  GetTagKeys: { request: GetTagKeysRequest; answer: GetTagKeysResponse };
  GetTagValues: { request: GetTagValuesRequest; answer: GetTagValuesResponse };
  GetTags: { request: GetTagsRequest; answer: GetTagsResponse };
  ModifyResourceTags: { request: ModifyResourceTagsRequest; answer: ModifyResourceTagsResponse };
  ModifyResourcesTagValue: { request: ModifyResourcesTagValueRequest; answer: ModifyResourcesTagValueResponse };
  TagResources: { request: TagResourcesRequest; answer: TagResourcesResponse };
  UnTagResources: { request: UnTagResourcesRequest; answer: UnTagResourcesResponse };
  UpdateProject: { request: UpdateProjectRequest; answer: UpdateProjectResponse };
  UpdateResourceTagValue: { request: UpdateResourceTagValueRequest; answer: UpdateResourceTagValueResponse };
}
