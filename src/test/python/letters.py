#!/usr/bin/env python3
"""Reads drafts (*.eml) with the email package and compares subject and text with the letters (*.txt) beside them."""
import pathlib
import sys
from email import policy
from email.parser import BytesParser

count = differ = 0
for mail in sorted(pathlib.Path(sys.argv[1]).glob("*.eml")):
    count += 1
    read = BytesParser(policy=policy.default).parsebytes(mail.read_bytes())
    text = read.get_body(("plain",)).get_content().replace("\r\n", "\n")
    told = str(read["Subject"]) + "\n\n" + text
    expected = mail.with_suffix(".txt").read_text(encoding="utf-8")
    defects = list(read.defects) + [d for name in ("Subject", "From", "To", "Reply-To") for d in read[name].defects]
    if told != expected or defects:
        differ += 1
        print(mail.name, defects, "subject" if str(read["Subject"]) != expected.split("\n")[0] else "text")
print(f"{count} letters, {differ} differ")
