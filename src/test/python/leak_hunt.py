#!/usr/bin/env python3
"""Plants complainants in complaints about one URL, and hunts for them in what was exported for the customer.

usage: leak_hunt.py make TARGET COUNT [BYTES]  COUNT complaints by COUNT people into TARGET, each planted in TWENTY places; people.tsv beside it
       leak_hunt.py hunt PEOPLE PATH...  looks for those of people.tsv in files and folders (zip archives and PDF are opened)
"""
import base64
import email.utils
import gzip
import html
import io
import os
import quopri
import random
import re
import subprocess
import sys
import unicodedata
import urllib.parse
import zipfile

TWENTY = 20
START = 1_772_496_000  # 3 March 2026, 00:00 UTC
FAMILY = "佐々木 渡邊 五十嵐 小笠原 長谷川 久保田 大久保 菊池 桜井 松浦 石塚 中西 河野 武藤 望月 野崎 福島 黒田 川上 吉村".split()
GIVEN = "美穂子 健太郎 由紀恵 慎之介 千鶴子 龍之介 小百合 清四郎 八重子 宗一郎".split()
ROMAN = "sasaki watanabe igarashi ogasawara hasegawa kubota okubo kikuchi sakurai matsuura ishizuka nakanishi kono muto".split()


def b64(text, charset="utf-8"):
    return base64.b64encode(text.encode(charset)).decode()


def word(text, charset="utf-8"):
    return f"=?{charset}?B?{b64(text, charset)}?="


def wide(text):
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def zipped(name, content):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()


class Person:
    """Somebody who complains; the address is unlike any other text."""

    def __init__(self, rng, number):
        self.name = rng.choice(FAMILY) + " " + rng.choice(GIVEN)
        self.local = rng.choice(ROMAN) + "." + "".join(rng.choice("bcdfghjkmnpqrstvwxz23456789") for _ in range(6))
        self.address = f"{self.local}@home{number}.example"
        self.phone = f"0{rng.randint(3, 9)}0-{rng.randint(1000, 9999)}-{rng.randint(1000, 9999)}"


def headers(p):
    """Places in the header of the mail that the person got."""
    verp = p.address.replace("@", "=")
    return [f"X-Original-To: {p.address}", f"Delivered-To: {p.address}", f"Envelope-To: <{p.address}>",
            f"Return-Path: <bounce-771-{verp}@spring-sale.example>", f"X-Rcpt: {b64(p.address)}",
            f"X-Rcpt-Hex: {p.address.encode().hex()}", f"X-Rcpt-Pct: {urllib.parse.quote(p.address, safe='')}",
            f"X-All-Pct: {''.join('%%%02x' % b for b in p.address.encode())}",
            f"List-Unsubscribe: <mailto:leave+{verp}@spring-sale.example>, <https://shop.our.example/u?e={urllib.parse.quote(p.address)}>",
            f"Errors-To: srs0=aa1=bb={p.address.split('@')[1]}={p.local}@forward.example", f"Cc: {word(p.name)} <{p.address}>",
            f"Resent-To: {word(p.name, 'iso-2022-jp')} <{p.address}>", f"Comments: {word(p.name + '様', 'shift_jis')}",
            f"X-Phone: {wide(p.phone)}", f"Feedback-ID: {p.local}:771:spring", f"X-Campaign: {p.local[::1].upper()}",
            f"Authentication-Results: mx.home.example; spf=none smtp.mailfrom={p.address}",
            f"X-Folded: {p.address[:9]}\r\n {p.address[9:]}"]


def texts(p):
    """Places in the text of the mail, which is HTML."""
    entities = "".join(f"&#{ord(c)};" for c in p.address)
    hexed = "".join(f"&#x{ord(c):x};" for c in p.local) + "&commat;" + p.address.split("@")[1]
    return [f"{p.name} 様", f"{p.name.replace(' ', '')}さま", f"お電話 {p.phone}", f"Tel +81-{p.phone[1:]}", wide(p.phone.replace("-", "－")),
            p.address, wide(p.address), entities, hexed, "\u200b".join(p.address), f"<b>{p.address[:6]}</b><i>{p.address[6:]}</i>",
            f"{p.local}<!-- -->@{p.address.split('@')[1]}", f"<!-- {p.address} -->", f'<img alt="{p.address}" src="cid:1">',
            f'<span style="display:none">{p.address}</span>', p.address.replace("@", " at ").replace(".", " dot "),
            p.address.replace("@", "[at]"), p.address.replace("@", "＠").replace(".", "．"), f'<a href="mailto:{p.address}">stop</a>',
            f"https://shop.our.example/c/{b64(p.address).rstrip('=')}", f"https://shop.our.example/c/{p.address.encode().hex()}",
            f"https://shop.our.example/c/?m={base64.urlsafe_b64encode(p.address.encode()).decode().rstrip('=')}",
            f"https://shop.our.example/c/?m={b64(b64(p.address))}", f"https://shop.our.example/c/?m={urllib.parse.quote(urllib.parse.quote(p.address))}",
            f"https://{p.local.replace('.', '-')}.shop.our.example/", "".join("\\u%04x" % ord(c) for c in p.address)]


def parts(p):
    """Places in what is attached: type, name, content."""
    return [("text/plain; charset=utf-16", "a.txt", p.address.encode("utf-16")), ("text/plain; charset=iso-2022-jp", "b.txt", p.name.encode("iso-2022-jp")),
            ("text/plain; charset=shift_jis", "c.txt", (p.name + "様").encode("shift_jis")), ("application/zip", "d.zip", zipped("list.csv", p.address)),
            ("application/zip", "e.zip", zipped(p.local + ".txt", "empty")), ("application/gzip", "f.gz", gzip.compress(p.address.encode())),
            ("text/x-vcard", "g.vcf", f"BEGIN:VCARD\nFN:{p.name}\nTEL:{p.phone}\nEMAIL:{p.address}\nEND:VCARD\n".encode()),
            ("application/octet-stream", p.local + ".bin", b"\0\1\2" + p.address.encode() + b"\0"),
            ("message/rfc822", "h.eml", f"To: {p.address}\r\nSubject: {word(p.name)}\r\n\r\n{p.phone}\r\n".encode()),
            ("application/json", "i.json", ('{"to":"' + "".join("\\u%04x" % ord(c) for c in p.address) + '"}').encode())]


def reported(p, rng, number, padding):
    """The mail that the person got, with twenty plantings of headers, texts and attachments."""
    chosen = rng.sample([("h", x) for x in headers(p)] + [("t", x) for x in texts(p)] + [("p", x) for x in parts(p)], TWENTY)
    when = email.utils.formatdate(START + number * 911)
    lines = [f"Received: from pc-{number}.bulk.example (pc-{number}.bulk.example [203.0.113.{number % 250 + 1}]) by mx.home.example (Postfix) with ESMTP "
             f"id 4g{number:05d} for <{p.address}>; {when}", "From: Shop Team <deals@spring-sale.example>", f"To: {p.address}",
             f"Subject: Members only no. {number}", f"Date: {when}", f"Message-ID: <{rng.randrange(1 << 40):x}@spring-sale.example>"]
    lines += [x for kind, x in chosen if kind == "h"]
    body = "<p>Dear member, http://shop.our.example/c/%x</p>\n<p>%s</p>" % (rng.randrange(1 << 40), "</p>\n<p>".join(x for kind, x in chosen if kind == "t"))
    files = [x for kind, x in chosen if kind == "p"]
    if padding:
        files.append(("image/jpeg", "offer.jpg", b"\xff\xd8\xff\xe0" + rng.randbytes(padding)))
    bound = f"in-{number}"
    out = ["\r\n".join(lines) + f"\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary={bound}\r\n\r\n",
           f"--{bound}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n",
           quopri.encodestring(body.encode()).decode().replace("\n", "\r\n") + "\r\n"]
    for kind, name, content in files:
        encoded = content.decode() if kind.startswith("message/") else base64.encodebytes(content).decode().replace("\n", "\r\n")
        how = "7bit" if kind.startswith("message/") else "base64"
        out.append(f"--{bound}\r\nContent-Type: {kind}\r\nContent-Disposition: attachment; filename=\"{name}\"\r\n"
                   f"Content-Transfer-Encoding: {how}\r\n\r\n{encoded}\r\n")
    return "".join(out) + f"--{bound}--\r\n"


def complaint(p, rng, number, padding):
    """What the person wrote to the desk, with the mail attached."""
    when = email.utils.formatdate(START + number * 911 + 3_600)
    return (f"Received: from mail.home{number}.example (mail.home{number}.example [198.51.100.{number % 250 + 1}]) by mx.our.example (Postfix) with ESMTPS "
            f"id 4h{number:05d} for <abuse@our.example>; {when}\r\nFrom: {word(p.name)} <{p.address}>\r\nTo: abuse@our.example\r\n"
            f"Subject: {word('迷惑メールの申告')}\r\nDate: {when}\r\nMessage-ID: <c{number}.{p.local}@home{number}.example>\r\nMIME-Version: 1.0\r\n"
            f"Content-Type: multipart/mixed; boundary=out-{number}\r\n\r\n--out-{number}\r\nContent-Type: text/plain; charset=utf-8\r\n"
            f"Content-Transfer-Encoding: 8bit\r\n\r\n迷惑メールが届きました。添付します。\r\n\r\n-- \r\n{p.name}\r\nTEL {p.phone}\r\n{p.address}\r\n"
            f"--out-{number}\r\nContent-Type: message/rfc822\r\n\r\n{reported(p, rng, number, padding)}\r\n--out-{number}--\r\n").encode()


def make(target, count, padding):
    rng = random.Random(2026)
    os.makedirs(target)
    with open(target.rstrip("/") + ".people.tsv", "w", encoding="utf-8") as people:
        for number in range(count):
            p = Person(rng, number)
            people.write(f"{p.address}\t{p.name}\t{p.phone}\n")
            with open(os.path.join(target, f"{number:05d}.eml"), "wb") as file:
                file.write(complaint(p, rng, number, padding))


def readings(content, depth, seen=None):
    """Everything that bytes may be read as, with decodings inside one another; each once."""
    seen = set() if seen is None else seen
    for charset in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "iso-2022-jp", "cp932", "euc-jp"):
        text = content.decode(charset, "replace")
        yield text
        if depth == 0 or charset not in ("utf-8", "utf-16", "iso-2022-jp"):
            continue
        inner = set()
        for run in set(re.findall(r"[A-Za-z0-9+/_-]{8,}", text.replace("\r\n", ""))) | set(re.findall(r"[A-Za-z0-9+/_-]{8,}", text)):
            for skip in range(4 if len(run) < 400 else 1):
                piece = run[skip:].replace("-", "+").replace("_", "/")
                inner.add(base64.b64decode(piece[:len(piece) // 4 * 4] if len(piece) % 4 == 1 else piece + "=" * (-len(piece) % 4)))
        inner.update(bytes.fromhex(run[:len(run) // 2 * 2]) for run in re.findall(r"(?:[0-9a-fA-F]{2}){6,}", text))
        for other in (urllib.parse.unquote(text), html.unescape(text), re.sub(r"<[^>]*>", "", text, flags=re.S), re.sub(r"\r?\n[ \t]?", "", text),
                      re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), text)):
            if other != text:
                inner.add(other.encode("utf-8", "replace"))
        if "=" in text:
            inner.add(quopri.decodestring(text.encode("utf-8", "replace")))
        inner.discard(content)
        for each in inner - seen:
            seen.add(each)
            # What chance makes of a digest holds nothing more that is encoded.
            chance = each.decode("utf-8", "replace").count("\ufffd") * 10 > len(each)
            yield from readings(each, depth - 1 if len(each) > 12 and not chance else 0, seen)


def flat(text):
    """A text in which neither width, case, blanks nor invisible characters hide anything."""
    text = unicodedata.normalize("NFKC", text).lower()
    text = re.sub(r"\s*[\[({]?\bat\b[\])}]?\s*", "@", text).replace(" dot ", ".").replace("。", ".")
    return "".join(c for c in text if unicodedata.category(c) not in ("Cf", "Zs", "Cc", "Pd"))


def files(path):
    """All files beneath a path, opened: name and bytes."""
    if os.path.isdir(path):
        for folder, _, names in os.walk(path):
            for name in sorted(names):
                yield from files(os.path.join(folder, name))
        return
    with open(path, "rb") as file:
        yield from opened(path, file.read())


def opened(name, content):
    yield name, content
    yield name, os.path.basename(name).encode()
    if content.startswith(b"PK\3\4"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for entry in archive.namelist():
                yield from opened(name + "!" + entry, archive.read(entry))
    elif content.startswith(b"\x1f\x8b"):
        yield name + "!", gzip.decompress(content)
    elif content.startswith(b"%PDF"):
        for page in subprocess.run(["pdftotext", "-", "-"], input=content, capture_output=True, check=True).stdout.split(b"\f"):
            yield name + "!page", page


def hunt(people, paths):
    needles = {}
    with open(people, encoding="utf-8") as rows:
        for row in rows:
            address, name, phone = row.rstrip("\n").split("\t")
            for kind, value in (("address", address), ("local part", address.split("@")[0]), ("name", name), ("telephone", phone), ("telephone", phone[1:])):
                needles[flat(value)] = kind
    pattern = re.compile("|".join(map(re.escape, sorted(needles, key=len, reverse=True))))
    seen = leaks = 0
    for path in paths:
        for name, content in files(path):
            seen += 1
            told = set()
            binary = content.startswith((b"%PDF", b"PK\3\4", b"\x1f\x8b"))
            for text in readings(content, 0 if binary else 3):
                told.update(pattern.findall(flat(text)))
            for value in sorted(told):
                leaks += 1
                print(f"{name}: {needles[value]} {value}")
    print(f"{seen} files, {leaks} leaks")
    return 1 if leaks else 0


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]) if len(sys.argv) > 4 else 0)
    else:
        sys.exit(hunt(sys.argv[2], sys.argv[3:]))
