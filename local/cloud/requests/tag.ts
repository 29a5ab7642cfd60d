// Generated from the catalogue by tools/generate/requests.ts: change the catalogue, then run `npm run generate`.

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

export interface TagKeyObjectInput {
  TagKey: string;
}

/** What each action of tag takes and answers. */
export interface TagActions {
  ModifyResourceTags: { request: ModifyResourceTagsRequest; answer: ModifyResourceTagsResponse };
}
