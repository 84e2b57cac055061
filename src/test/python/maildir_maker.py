#!/usr/bin/env python3
"""Makes a Maildir of COUNT messages out of the mails beneath SOURCE, for measuring an import.

Each round over the source gives every message a fresh Message-ID and moves its Date by a day, so that no two are the same bytes.
usage: maildir_maker.py SOURCE TARGET COUNT
"""
import email.utils
import os
import re
import sys

FIELD = re.compile(rb"^[!-9;-~]+:", re.M)
MESSAGE_ID = re.compile(rb"^message-id:[^\n]*(?:\n[ \t][^\n]*)*\n", re.I | re.M)
DATE = re.compile(rb"^date:[^\n]*(?:\n[ \t][^\n]*)*\n", re.I | re.M)
FIRST_DAY = 1_767_225_600  # 1 January 2026, 00:00 UTC
DAY = 86_400
LARGEST = 1 << 20


def messages(source):
    """The mails beneath a folder: header and body, with LF, without an mbox line on top."""
    for folder, folders, names in os.walk(source):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(folder, name)
            if os.path.getsize(path) > LARGEST:
                continue
            with open(path, "rb") as file:
                content = file.read().replace(b"\r\n", b"\n")
            if content.startswith(b"From "):
                content = content[content.find(b"\n") + 1:]
            head, blank, body = content.partition(b"\n\n")
            if blank and b"\0" not in head and FIELD.match(head) and re.search(rb"^(received|from|subject):", head, re.I | re.M):
                yield head + b"\n", body


def fresh(head, number):
    """The header with a Message-ID and a Date of its own."""
    date = email.utils.formatdate(FIRST_DAY + number % 300 * DAY + number % DAY, localtime=False)
    kept = DATE.sub(b"", MESSAGE_ID.sub(b"", head))
    return kept + b"Message-ID: <made.%d@maker.example>\nDate: %s\n" % (number, date.encode())


def main(source, target, count):
    for folder in ("cur", "new", "tmp"):
        os.makedirs(os.path.join(target, folder))
    found = list(messages(source))
    size = 0
    for number in range(count):
        head, body = found[number % len(found)]
        made = fresh(head, number) + b"\n" + body
        size += len(made)
        with open(os.path.join(target, "cur", "%d.M%06d.maker:2,S" % (FIRST_DAY + number, number)), "wb") as file:
            file.write(made)
    print("%d messages of %d, %d bytes" % (count, len(found), size))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
