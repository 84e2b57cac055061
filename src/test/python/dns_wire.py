"""DNS replies from presentation form to wire format (RFC 1035 section 4), as a resolver sends them."""

import ipaddress
import struct
import zlib

TYPES = {"A": 1, "NS": 2, "CNAME": 5, "SOA": 6, "PTR": 12, "MX": 15, "TXT": 16, "AAAA": 28}
RCODES = {"NOERROR": 0, "NODATA": 0, "SERVFAIL": 2, "NXDOMAIN": 3, "REFUSED": 5}
IN = 1
RESPONSE_RECURSIVE = 0x8180
QUESTION_NAME = b"\xc0\x0c"
NEGATIVE_TTL = 300


def name(text):
    labels = text.rstrip(".").split(".")
    return b"".join(bytes([len(label)]) + label.encode("ascii") for label in labels) + b"\0"


def strings(text):
    """The character strings of a TXT record: at most 255 bytes each."""
    raw = text.encode("utf-8")
    pieces = [raw[i:i + 255] for i in range(0, len(raw), 255)] or [b""]
    return b"".join(bytes([len(piece)]) + piece for piece in pieces)


def rdata(kind, text):
    if kind in ("A", "AAAA"):
        return ipaddress.ip_address(text).packed
    if kind == "TXT":
        return strings(text)
    if kind == "MX":
        preference, host = text.split()
        return struct.pack(">H", int(preference)) + name(host)
    if kind == "SOA":
        primary, mailbox, *numbers = text.split()
        return name(primary) + name(mailbox) + struct.pack(">5I", *map(int, numbers))
    return name(text)


def record(owner, kind, ttl, text):
    data = rdata(kind, text)
    return owner + struct.pack(">HHIH", TYPES[kind], IN, ttl, len(data)) + data


def asked_name(kind, subject):
    """The name in the question; that of an address is its reverse name."""
    return ipaddress.ip_address(subject).reverse_pointer if kind == "PTR" else subject


def answers(kind, ttl, texts):
    """The answer section: an alias, written as "CNAME host", comes before what stands under its host."""
    owner, section = QUESTION_NAME, []
    for text in texts:
        alias = text.startswith("CNAME ") and kind != "CNAME"
        section.append(record(owner, "CNAME", ttl, text[6:]) if alias else record(owner, kind, ttl, text))
        owner = name(text[6:]) if alias else owner
    return section


def reply(kind, subject, outcome, ttl=NEGATIVE_TTL, texts=(), apex=None):
    """The whole message. A negative answer carries the zone's SOA record, as RFC 2308 has it."""
    asked = asked_name(kind, subject)
    section = answers(kind, ttl, texts) if outcome == "NOERROR" else []
    authority = []
    if outcome in ("NXDOMAIN", "NODATA"):
        zone = apex or ".".join(asked.split(".")[-2:])
        soa = f"ns1.{zone} hostmaster.{zone} 2026030201 7200 1800 1209600 {NEGATIVE_TTL}"
        authority = [record(name(zone), "SOA", NEGATIVE_TTL, soa)]
    head = struct.pack(">6H", zlib.crc32(f"{kind} {subject}".encode()) & 0xFFFF, RESPONSE_RECURSIVE | RCODES[outcome], 1,
                       len(section), len(authority), 0)
    return head + name(asked) + struct.pack(">HH", TYPES[kind], IN) + b"".join(section + authority)
