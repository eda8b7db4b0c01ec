/** XML as events, forgiving as feeds need it. No entity is expanded, and none may be declared. */
import { Parser } from "htmlparser2";
import { InputError } from "../model/errors.ts";

/** Documents of Word nest some thirty deep, feeds ten. */
const DEEPEST = 500;

export interface XmlEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** @throws InputError for declared entities, and for what nests deeper than any document */
export function readXml(source: string, place: string, events: XmlEvents): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST)
          throw new InputError(place, `its elements nest deeper than ${DEEPEST}`, "Ask for another copy of it.");
        events.open?.(name, attributes);
      },
      onclosetag(name) {
        depth--;
        events.close?.(name);
      },
      ontext: (text) => events.text?.(text),
      onprocessinginstruction(_, data) {
        if (/<!ENTITY/i.test(data))
          throw new InputError(place, "it declares entities, which can grow without bound", "Remove its DOCTYPE.");
      },
    },
    { xmlMode: true },
  );
  parser.write(source);
  parser.end();
}
