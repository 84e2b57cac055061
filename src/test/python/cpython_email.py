#!/usr/bin/env python3
"""Prints what CPython's email package makes of each file, one JSON object a line, to be held against `inspect --json`.

    cpython_email.py FILE...

Keys: path, subject, from, date (UTC instant), messageId, parts (leaves; a message inside counts as one and is not entered),
received (the number of Received fields), policy ("default", or "compat32" where the modern policy raised an exception).
"""

import datetime
import email
import email.header
import email.policy
import email.utils
import json
import sys


def leaves(message):
    """The number of parts that are no multipart with parts of its own."""
    if message.get_content_maintype() == "multipart" and message.is_multipart():
        return sum(leaves(part) for part in message.get_payload())
    return 1


def instant(text):
    """The UTC instant of a Date field; a time without a zone counts as UTC."""
    if text is None:
        return None
    parsed = email.utils.parsedate_tz(str(text))
    if parsed is None:
        return None
    try:
        seconds = email.utils.mktime_tz(parsed)
        moment = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
    except (ValueError, OverflowError):
        return None
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def decoded(value):
    """A header value with its encoded words decoded, for the old policy."""
    return None if value is None else str(email.header.make_header(email.header.decode_header(value)))


def first_address(value):
    if value is None:
        return None
    for _, address in email.utils.getaddresses([value]):
        if address:
            return address
    return None


def bare_id(value):
    if value is None:
        return None
    text = str(value).strip()
    start, end = text.find("<"), text.find(">")
    return (text[start + 1:end] if 0 <= start < end else text).strip() or None


def with_default_policy(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    sender = message["from"]
    addresses = sender.addresses if sender is not None else ()
    subject = message["subject"]
    return {
        "subject": None if subject is None else str(subject),
        "from": addresses[0].addr_spec if addresses else first_address(None if sender is None else str(sender)),
        "date": instant(message["date"]),
        "messageId": bare_id(message["message-id"]),
        "parts": leaves(message),
        "received": len(message.get_all("received", [])),
        "policy": "default",
    }


def with_compat32(raw):
    message = email.message_from_bytes(raw, policy=email.policy.compat32)
    subject = message["subject"]
    try:
        subject = decoded(subject)
    except Exception:  # what cannot be decoded is shown as written
        subject = str(subject)
    sender = message["from"]
    return {
        "subject": subject,
        "from": first_address(None if sender is None else str(sender)),
        "date": instant(message["date"]),
        "messageId": bare_id(message["message-id"]),
        "parts": leaves(message),
        "received": len(message.get_all("received", [])),
        "policy": "compat32",
    }


def read(path):
    with open(path, "rb") as file:
        raw = file.read()
    try:
        result = with_default_policy(raw)
    except Exception:  # the modern policy raises on some hostile input
        result = with_compat32(raw)
    return {"path": path, **result}


def main(paths):
    for path in paths:
        try:
            line = json.dumps(read(path), ensure_ascii=False)
            line.encode("utf-8")
        except UnicodeEncodeError:
            line = json.dumps(read(path), ensure_ascii=True)
        except Exception as failure:
            line = json.dumps({"path": path, "failed": repr(failure)})
        print(line)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main(sys.argv[1:])
