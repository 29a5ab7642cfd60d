// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.

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

/** The actions of tag. */
export interface TagActions {
  /** List the tags of resources of one kind. */
  DescribeResourceTagsByResourceIds(params: DescribeResourceTagsByResourceIdsRequest): Promise<DescribeResourceTagsByResourceIdsResponse>;
  /** List the resources that have certain tags. */
  DescribeResourcesByTags(params: DescribeResourcesByTagsRequest): Promise<DescribeResourcesByTagsResponse>;
  /** Add, change and remove tags of one resource. */
  ModifyResourceTags(params: ModifyResourceTagsRequest): Promise<ModifyResourceTagsResponse>;
}

/** What the actions of tag that read things by their ids list. */
export interface TagReads {
  "tag.DescribeResourceTagsByResourceIds": TagResource;
}
