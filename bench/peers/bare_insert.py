"""The plainest import by Python's own sqlite3: bare_insert.py CONTACTS_CSV INTERACTIONS_CSV DATABASE. One transaction."""
import csv
import sqlite3
import sys

contacts_path, interactions_path, database_path = sys.argv[1:]
database = sqlite3.connect(database_path)
database.executescript(
    """
    create table contact (id integer primary key, name text, organization text, title text, email text unique);
    create table interaction (id integer primary key, day text, kind text, direction text, subject text);
    create table participant (interaction integer, contact integer);
    create index participant_contact on participant (contact);
    """
)


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        yield from reader


with database:
    ids = {}
    for number, (given, family, organization, title, email) in enumerate(rows(contacts_path)):
        ids[email] = number
        database.execute(
            "insert into contact values (?, ?, ?, ?, ?)", (number, f"{given} {family}", organization, title, email)
        )
    for number, (day, kind, direction, people, subject) in enumerate(rows(interactions_path)):
        database.execute("insert into interaction values (?, ?, ?, ?, ?)", (number, day, kind, direction, subject))
        for email in people.split(";"):
            database.execute("insert into participant values (?, ?)", (number, ids[email]))
