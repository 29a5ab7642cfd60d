// What a kind of thing is: its id, machine, relations, quota and codes. Data only; actions are elsewhere.
import type { Machine } from "./machine";
import type { Relation } from "./relations";
import type { World } from "./world";

/** A thing in the cloud as it is stored. `data` uses the API's own names. */
export interface Entity<Data extends object = object> {
  readonly id: string;
  readonly type: string;
  readonly region: string;
  readonly state: string;
  /** Epoch milliseconds inside the cloud. */
  readonly createdAt: number;
  /** True for what an account has from the start: it is no leak. */
  readonly builtin?: boolean;
  readonly data: Readonly<Data>;
}

export interface Quota {
  /** How many there may be in a region. */
  limit: number;
  /** Counted for each value of this attribute instead (subnets of a VPC). */
  per?: string;
  code: string;
  /** How many may be made in a day, as a multiple of the limit. */
  daily?: { times: number; code: string };
}

export interface Codes {
  malformed: string;
  notFound: string;
  inUse: string;
  /** An operation that the present state does not allow. */
  state: string;
}

export interface Kind<Data extends object = object> {
  /** `service:thing`, as the control surface names it. */
  type: string;
  /** What an id begins with: `subnet` for `subnet-xxxxxxxx`. */
  prefix: string;
  codes: Codes;
  machine?: Machine<Data>;
  relations?: Relation[];
  quota?: Quota;
  /** The attribute that holds its name, for people. */
  nameAttribute?: string;
  /** Things of this kind that a region has without anybody making them (public images). One is stored once it is changed. */
  standing?(region: string): readonly Entity<Data>[];
  /** What else goes when one is removed, however that came about. */
  removed?(world: World, entity: Entity<Data>): void;
  /** Never present: carries the type of `data`. */
  readonly shape?: Data;
}

/** Codes of VPC things, by the documents of that service. */
export const vpcCodes: Codes = {
  malformed: "InvalidParameterValue.Malformed",
  notFound: "ResourceNotFound",
  inUse: "ResourceInUse",
  state: "UnsupportedOperation",
};

export function defineKind<Data extends object>(kind: Kind<Data>): Kind<Data> {
  return kind;
}

/** The kind with other codes, for an action of another service that refers to it. */
export function withCodes<Data extends object>(kind: Kind<Data>, codes: Partial<Codes>): Kind<Data> {
  return { ...kind, codes: { ...kind.codes, ...codes } };
}

export function isWellFormed(kind: Kind, id: string): boolean {
  return id.startsWith(`${kind.prefix}-`) && /^[a-z0-9]{8}$/.test(id.slice(kind.prefix.length + 1));
}
