// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.

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

export interface TagKeyObjectInput {
  TagKey: string;
}

/** The actions of tag. */
export interface TagActions {
  /** Add, change and remove tags of one resource. */
  ModifyResourceTags(params: ModifyResourceTagsRequest): Promise<ModifyResourceTagsResponse>;
}
