// Values as Protobuf's `Struct`, written as they are: of Protobuf's own there would be an object for every value, and those are
// most of what a large bag of properties costs.
import type { BinaryWriter } from "google-protobuf";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { Values } from "./values";

type FieldsMap = ReturnType<Struct["getFieldsMap"]>;
type Plain = Parameters<typeof Struct.fromJavaScript>[0];
/** What Protobuf asks of the fields when it writes a message. */
type Writable = Pick<FieldsMap, "getLength"> & {
  serializeBinary(field: number, writer: BinaryWriter): void;
};

class Written extends Struct {
  /** Until somebody asks for Protobuf's own form of them. */
  private values: Values | undefined;

  constructor(values: Values) {
    super();
    this.values = values;
  }

  /** Protobuf asks without making one where none is when it writes a message, and for nothing else. */
  override getFieldsMap(isToWrite?: boolean): FieldsMap {
    const { values } = this;
    if (!values) return super.getFieldsMap();
    if (isToWrite)
      return {
        getLength: () => Object.keys(values).length,
        serializeBinary: (_field, writer) => writeFields(values, writer),
      } satisfies Writable as unknown as FieldsMap;
    this.values = undefined;
    const fields = super.getFieldsMap();
    for (const [key, value] of Struct.fromJavaScript(values as Plain)
      .getFieldsMap()
      .entries())
      fields.set(key, value);
    return fields;
  }

  override toJavaScript(): Plain {
    return this.values ? (this.values as Plain) : super.toJavaScript();
  }
}

export const structOf = (values: Values): Struct => new Written(values);

type Entry = [key: string | number, value: unknown];

/** `map<string, Value> fields = 1`, by key. */
function writeFields(values: Values, writer: BinaryWriter): void {
  for (const key of Object.keys(values).sort()) writer.writeMessage(1, [key, values[key]], writeEntry);
}

function writeEntry(entry: Entry, writer: BinaryWriter): void {
  writer.writeString(1, String(entry[0]));
  writer.writeMessage(2, entry, writeValue);
}

/** `oneof kind`, by the type of the value. */
function writeValue([key, value]: Entry, writer: BinaryWriter): void {
  if (value === null) writer.writeEnum(1, 0);
  else if (typeof value === "number") writer.writeDouble(2, value);
  else if (typeof value === "string") writer.writeString(3, value);
  else if (typeof value === "boolean") writer.writeBool(4, value);
  else if (Array.isArray(value)) writer.writeMessage(6, value, writeItems);
  else if (typeof value === "object") writer.writeMessage(5, value, writeFields);
  else throw new Error(`a property cannot be sent: ${key} is of type ${typeof value}`);
}

/** `repeated Value values = 1`. */
function writeItems(items: unknown[], writer: BinaryWriter): void {
  items.forEach((item, i) => {
    writer.writeMessage(1, [i, item], writeValue);
  });
}
