#!/usr/bin/env python3
"""Writes the recorded answers of the sample (assets/sample/answers/*.jsonl) from the tables in src/test/python/answers.

    sample_answers.py [--check]

With --check nothing is written: the files are compared, and the exit status is 1 where one differs. The tables:

dns.txt           "@ INSTANT SERVER" begins a round of questions, each asked two seconds after the one before;
                  "TYPE SUBJECT = TTL VALUE // VALUE ..." or "TYPE SUBJECT = NXDOMAIN | NODATA | SERVFAIL | REFUSED | timeout [APEX]"
blocklists.txt    see blocklist_rounds
whois/, rdap/     one answer a file: "question:", "server:", "asked:", "charset:", "failed:" lines, an empty line, the text
"""

import base64
import datetime
import hashlib
import json
import pathlib
import sys

sys.dont_write_bytecode = True
import dns_wire  # noqa: E402

HERE = pathlib.Path(__file__).parent / "answers"
ANSWERS = pathlib.Path(__file__).parents[3] / "assets" / "sample" / "answers"
REGISTRY_TTL = 86400
RESOLVER = "192.0.2.14"


def lines(file):
    for line in (HERE / file).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()


def instant(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def row(question, server, asked, ttl, raw, failed=None):
    written = {"question": question, "server": server, "asked": asked.strftime("%Y-%m-%dT%H:%M:%SZ"), "ttl": ttl,
               "rawBase64": base64.b64encode(raw).decode("ascii")}
    return written | ({"failed": failed} if failed else {})


def dns_row(question, result, server, asked):
    """The observation of one question, whose result is written as in dns.txt."""
    kind, subject = question.split(" ", 1)
    first, _, rest = result.partition(" ")
    if first == "timeout":
        return row(question, server, asked, 0, b"", "timeout")
    if first in dns_wire.RCODES:
        ttl = dns_wire.NEGATIVE_TTL if first in ("NXDOMAIN", "NODATA") else 0
        return row(question, server, asked, ttl, dns_wire.reply(kind, subject, first, apex=rest or None))
    return row(question, server, asked, int(first), dns_wire.reply(kind, subject, "NOERROR", int(first), rest.split(" // ")))


class Round:
    """Questions asked one after another."""

    def __init__(self, started, server, pause):
        self.at, self.server, self.pause, self.rows = instant(started), server, datetime.timedelta(seconds=pause), []

    def ask(self, question, result):
        self.rows.append(dns_row(question, result, self.server, self.at))
        self.at += self.pause


def dns():
    rounds = []
    for line in lines("dns.txt"):
        if line.startswith("@"):
            rounds.append(Round(line.split()[1], line.split()[2], 2))
        else:
            question, result = line.split(" = ", 1)
            rounds[-1].ask(question, result)
    return [each for round_ in rounds for each in round_.rows]


def reversed_octets(address):
    return ".".join(reversed(address.split(".")))


def blocklist_rounds():
    """The rounds of blocklists.txt.

    "zone ZONE ip|domain STATE [VALUE]" describes a list: healthy with the codes of its test point, empty, wildcard or parked with the
    address it gives for everything, quota with its refusal code, refused, timeout; a domain list also has "points ZONE POSITIVE NEGATIVE".
    "@ INSTANT" begins a round: each list is tested (RFC 5782 section 5, and a random label), then the living ones are asked about what
    "ask SUBJECT..." names. "listed SUBJECT ZONE CODE TEXT" says who lists it in this round.
    """
    zones, points, rounds = {}, {}, []
    for line in lines("blocklists.txt"):
        word, *rest = line.split()
        if word == "zone":
            zones[rest[0]] = (rest[1], rest[2], " ".join(rest[3:]))
        elif word == "points":
            points[rest[0]] = rest[1:]
        elif word == "@":
            rounds.append({"at": rest[0], "ask": [], "listed": {}})
        elif word == "ask":
            rounds[-1]["ask"] += rest
        else:
            rounds[-1]["listed"][rest[0], rest[1]] = (rest[2], " ".join(rest[3:]))
    return zones, points, rounds


def always(zone, state, value):
    """What a list that isn't healthy answers to everything; None where the name decides."""
    return {"empty": f"NXDOMAIN {zone}", "wildcard": f"3600 {value}", "parked": f"600 {value}", "quota": f"2100 {value}",
            "refused": "REFUSED", "timeout": "timeout"}.get(state)


def self_test(asking, zone, kind, state, value, points):
    fixed = always(zone, state, value)
    positive, negative = points.get(zone, ["2.0.0.127", "1.0.0.127"])
    label = hashlib.md5(f"{zone} {asking.at}".encode()).hexdigest()
    asking.ask(f"A {positive}.{zone}", fixed or "300 " + value.replace(",", " // "))
    asking.ask(f"A {negative}.{zone}", fixed or f"NXDOMAIN {zone}")
    asking.ask(f"A {label}.{zone}", fixed or f"NXDOMAIN {zone}")
    names = {"refused": "REFUSED", "timeout": "timeout"}.get(state, f"86400 ns1.{zone} // ns2.{zone}")
    asking.ask(f"NS {zone}", names)


def listing(asking, subject, zone, state, value, listed):
    kept = listed.get((subject, zone))
    name = (reversed_octets(subject) if subject[0].isdigit() else subject) + "." + zone
    asking.ask(f"A {name}", always(zone, state, value) or (f"2100 {kept[0]}" if kept else f"NXDOMAIN {zone}"))
    if kept:
        asking.ask(f"TXT {name}", f"2100 {kept[1]}")


def blocklists():
    zones, points, rounds = blocklist_rounds()
    written = []
    for each in rounds:
        asking = Round(each["at"], RESOLVER, 1)
        for zone, (kind, state, value) in zones.items():
            self_test(asking, zone, kind, state, value, points)
        for subject in each["ask"]:
            for zone, (kind, state, value) in zones.items():
                if (kind == "ip") == subject[0].isdigit() and state in ("healthy", "quota", "refused"):
                    listing(asking, subject, zone, state, value, each["listed"])
        written += asking.rows
    return written


def jis(text):
    """ISO-2022-JP with the letters of NEC row 13 (①, ㈱), which the standard charset lacks and registries send all the same."""
    out, double = b"", False
    for letter in text:
        raw = letter.encode("cp932")
        if (len(raw) == 2) != double:
            double = not double
            out += b"\x1b$B" if double else b"\x1b(B"
        if double:
            lead, trail = raw
            row_pair = (lead - (0x71 if lead < 0xA0 else 0xB1)) * 2 + 1
            upper = trail >= 0x9F
            raw = bytes([row_pair + upper, trail - (0x7E if upper else 0x20 if trail >= 0x80 else 0x1F)])
        out += raw
    return out + (b"\x1b(B" if double else b"")


def registry_row(file, line_end):
    head, _, body = file.read_text(encoding="utf-8").partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    text = body.replace("\n", line_end)
    charset = fields.get("charset", "UTF-8")
    raw = jis(text) if charset == "ISO-2022-JP" else text.encode(charset)
    failed = fields.get("failed")
    return row(fields["question"], fields["server"], instant(fields["asked"]), 0 if failed else REGISTRY_TTL, raw, failed)


def registry(folder, line_end):
    rows = [registry_row(file, line_end) for file in sorted((HERE / folder).glob("*.txt"))]
    return sorted(rows, key=lambda each: (each["asked"], each["question"]))


def main(arguments):
    files = {"dns": dns(), "blocklists": blocklists(), "whois": registry("whois", "\r\n"), "rdap": registry("rdap", "\n")}
    differs = False
    for topic, rows in files.items():
        file = ANSWERS / f"{topic}.jsonl"
        text = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in rows)
        if "--check" in arguments:
            same = file.is_file() and file.read_text(encoding="utf-8") == text
            differs |= not same
            print(f"{file.name}: {len(rows)} answers, {'as written' if same else 'DIFFERS'}")
        else:
            ANSWERS.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
            print(f"{file.name}: {len(rows)} answers written")
    return 1 if differs else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
