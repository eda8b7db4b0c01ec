/** A register of any publisher as CSV, by a mapping of its columns (lists/mapping.ts). */
import { checkMapping, guessMapping, LIST_FIELDS, type ListField } from "../lists/mapping.ts";
import { tableOf } from "../lists/read-list.ts";
import { idOf } from "../model/identity.ts";
import type { RegisterReader, WrittenEntry } from "./register.ts";

export const csv: RegisterReader = {
  id: "csv",
  name: "a register as CSV",
  fits: (text) => !/^\uFEFF?\s*</.test(text),
  read({ text, name, mapping: given }, register) {
    const table = tableOf(text, name);
    const fields = table.rows.map((r) => r.fields);
    const mapping = given ?? guessMapping(table.headers, fields);
    checkMapping(mapping, table.headers, name);
    const numbers = new Map<string, number>();
    const entries = table.rows.map(({ line, fields: cells }): WrittenEntry => {
      const written: Partial<Record<ListField, string>> = {};
      for (const field of LIST_FIELDS) {
        const header = mapping.columns[field];
        const value = (header && cells[table.headers.indexOf(header)]) || mapping.values[field];
        if (value) written[field] = value;
      }
      return {
        ...{
          line,
          row: `${register}:${written.id?.replace(/[\s@]+/g, "_") ?? ownKey(written, numbers)}`,
          file: register,
          written,
        },
        ...{ visitClass: null, purposes: [], isOfficial: false },
      };
    });
    return { entries, dateOrder: mapping.dateOrder, mapping };
  },
};

/** Where a register gives no ids a row is known by who, where and the first day; the second alike gets a number. */
function ownKey(written: WrittenEntry["written"], numbers: Map<string, number>): string {
  const { kind, begin, person, office, home, country, counterpart } = written;
  const key = idOf("entry", { kind, begin, person, office, home, country, counterpart }).slice(0, 12);
  const number = (numbers.get(key) ?? 0) + 1;
  numbers.set(key, number);
  return number === 1 ? key : `${key}-${number}`;
}
