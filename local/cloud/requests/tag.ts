// Generated from the catalogue by tools/generate/requests.ts: change the catalogue, then run `npm run generate`.

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

/** What each action of tag takes and answers. */
export interface TagActions {
  DescribeResourceTagsByResourceIds: { request: DescribeResourceTagsByResourceIdsRequest; answer: DescribeResourceTagsByResourceIdsResponse };
  DescribeResourcesByTags: { request: DescribeResourcesByTagsRequest; answer: DescribeResourcesByTagsResponse };
  ModifyResourceTags: { request: ModifyResourceTagsRequest; answer: ModifyResourceTagsResponse };
}
