// The plainest import by the driver the store uses: bare-insert.ts CONTACTS_CSV INTERACTIONS_CSV DATABASE plain|encrypted.
// Cells are split at commas, as the made-up files quote none; one transaction, three tables, two indexes.

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import Driver from "better-sqlite3-multiple-ciphers";

const [contacts = "", interactions = "", path = "", cipher = ""] = process.argv.slice(2);

const database = new Driver(path);
if (cipher === "encrypted") database.pragma(`key = "raw:${"5a".repeat(32)}"`);
database.pragma("journal_mode = WAL");
database.pragma("synchronous = FULL");
database.pragma("cache_size = -65536");
database.exec(`
  create table contact (id integer primary key, name text, organization text, title text, email text unique);
  create table interaction (id integer primary key, day text, kind text, direction text, subject text);
  create table participant (interaction integer, contact integer);
  create index participant_contact on participant (contact);
  begin immediate`);
const contact = database.prepare("insert into contact values (?, ?, ?, ?, ?)");
const interaction = database.prepare("insert into interaction values (?, ?, ?, ?, ?)");
const participant = database.prepare("insert into participant values (?, ?)");
const ids = new Map<string, number>();
for await (const [given, family, organization, title, email = ""] of rowsOf(contacts)) {
  const id = ids.size;
  contact.run(id, `${given} ${family}`, organization, title, email);
  ids.set(email, id);
}
let number = 0;
for await (const [day, kind, direction, people = "", subject] of rowsOf(interactions)) {
  interaction.run(number, day, kind, direction, subject);
  for (const email of people.split(";")) participant.run(number, ids.get(email));
  number++;
}
database.exec("commit");
database.close();

async function* rowsOf(file: string): AsyncGenerator<string[]> {
  let isHead = true;
  for await (const line of createInterface({ input: createReadStream(file, "utf8") })) {
    if (!isHead) yield line.split(",");
    isHead = false;
  }
}
