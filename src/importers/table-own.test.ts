import fc from "fast-check";
import { expect, it } from "vitest";
import { emailChannel, phoneChannel, postalChannel, urlChannel } from "#formats/channel.ts";
import { csvRows } from "#formats/csv.ts";
import { toCsv } from "#formats/csv-writer.ts";
import { isOwnHeader, ownColumns, ownRow } from "./table-own.ts";
import { ownContact } from "./table-own-row.ts";

it("reads back what it wrote, formulas, apostrophes and line ends included", () => {
  const line = fc.oneof(
    fc.constantFrom("=1+2", "'=1", "@SUM(A1)", "-2+3", 'Firma "Zwei"', "a;b, c", "Ärztin"),
    fc.stringMatching(/^[a-zäß]{1,9}$/),
  );
  const contact = fc.record({ name: line, organization: line, title: line, note: line, more: line });
  fc.assert(
    fc.property(contact, ({ name, organization, title, note, more }) => {
      const given = {
        fullName: name,
        name: { given: name, family: more, middle: "", prefix: "", suffix: "", nickname: "" },
        channels: [
          emailChannel("a@x.example"),
          emailChannel("b@x.example"),
          phoneChannel("+49 170 5550101"),
          urlChannel(more),
          postalChannel(more),
        ],
        positions: [{ organization, title, department: "", startOn: null, endOn: null }],
        birthday: "--05-04",
        categories: [more],
        notes: [`${note}\n\nzweiter Absatz`, more],
      };
      const [header = [], row = []] = csvRows(toCsv([[...ownColumns], ownRow(given, "u-1")]), ",");
      expect(isOwnHeader(header)).toBe(true);
      expect(ownContact(row, "row 2")).toMatchObject({ ...given, type: "contact", externalId: "u-1" });
    }),
  );
});
