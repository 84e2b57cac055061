#!/usr/bin/env python3
"""Compares what our reader found with CPython's mailbox.mbox, box by box.

Usage: java ... org.meyasubako.reading.mailbox.MailboxListing PATH... > found.tsv; mbox_counts.py found.tsv

Prints one line a box whose number of messages or whose bytes differ, and the totals. Boxes inside archives are left out.
CPython splits at every line that begins "From ", whatever stands before and behind it; it looks neither at dates nor at lengths.
"""
import collections
import hashlib
import mailbox
import os
import sys


def ours(listing):
    boxes = collections.OrderedDict()
    for line in open(listing, encoding="utf-8", newline="\n"):
        cells = line.rstrip("\n").split("\t")
        if cells[0] == "message" and cells[6] == "MBOX" and os.path.isfile(cells[1]):
            boxes.setdefault(cells[1], []).append((int(cells[3]), int(cells[4]), cells[5]))
    return boxes


def digest_holds(path, offset, length, sha256):
    with open(path, "rb") as box:
        box.seek(offset)
        return hashlib.sha256(box.read(length)).hexdigest() == sha256


def theirs(path):
    box = mailbox.mbox(path, create=False)
    try:
        return [hashlib.sha256(box.get_bytes(key)).hexdigest() for key in box.keys()]
    finally:
        box.close()


def main(listing):
    same = count_differs = bytes_differ = wrong_digest = 0
    for path, messages in ours(listing).items():
        wrong_digest += sum(not digest_holds(path, *message) for message in messages)
        expected = theirs(path)
        found = [message[2] for message in messages]
        if len(found) != len(expected):
            count_differs += 1
            print(f"{path}: {len(found)} here, {len(expected)} in CPython")
        elif found != expected:
            bytes_differ += 1
            print(f"{path}: {sum(a != b for a, b in zip(found, expected))} of {len(found)} messages have other bytes")
        else:
            same += 1
    print(f"{same} boxes alike, {count_differs} with another count, {bytes_differ} with other bytes; "
          f"{wrong_digest} digests not over offset and length")
    return 1 if wrong_digest else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
