"""Writes archives with Python's own libraries. Standard input: {folder, size}. The archives hold one folder `demo-1.0`
with a text, a program, a link, an empty folder and a file of `size` bytes. Standard output: the names of the archives."""

import bz2
import gzip
import io
import json
import lzma
import os
import random
import sys
import tarfile
import zipfile

question = json.load(sys.stdin)
folder, size = question["folder"], question["size"]
random.seed(1)
words = [bytes(random.randrange(97, 123) for _ in range(random.randrange(2, 9))) for _ in range(500)]
large = b" ".join(random.choice(words) for _ in range(size // 6))[: size // 2]
large += random.randbytes(size - len(large))
files = {"a.txt": b"text\n", "sub/run.sh": b"#!/bin/sh\n", "large.bin": large}


def tar(format):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=format) as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(f"demo-1.0/{name}")
            info.size = len(content)
            info.mode = 0o755 if name.endswith(".sh") else 0o644
            info.mtime = 1700000000
            archive.addfile(info, io.BytesIO(content))
        link = tarfile.TarInfo("demo-1.0/link")
        link.type, link.linkname = tarfile.SYMTYPE, "sub/run.sh"
        archive.addfile(link)
        empty = tarfile.TarInfo("demo-1.0/empty")
        empty.type, empty.mode = tarfile.DIRTYPE, 0o755
        archive.addfile(empty)
    return out.getvalue()


def zipped():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(f"demo-1.0/{name}", (2023, 11, 14, 22, 13, 20))
            info.external_attr = (0o100755 if name.endswith(".sh") else 0o100644) << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
        link = zipfile.ZipInfo("demo-1.0/link")
        link.external_attr, link.create_system = 0o120777 << 16, 3
        archive.writestr(link, "sub/run.sh")
        archive.writestr(zipfile.ZipInfo("demo-1.0/empty/"), "")
    return out.getvalue()


pax, gnu = tar(tarfile.PAX_FORMAT), tar(tarfile.GNU_FORMAT)
middle = len(pax) // 2
archives = {
    "plain.tar": pax,
    "gnu.tar": gnu,
    "v7.tar": tar(tarfile.USTAR_FORMAT),
    "one.tar.gz": gzip.compress(pax),
    "two.tgz": gzip.compress(pax[:middle]) + gzip.compress(pax[middle:]),
    "one.tar.bz2": bz2.compress(pax),
    "crc64.tar.xz": lzma.compress(pax),
    "crc32.txz": lzma.compress(pax, check=lzma.CHECK_CRC32),
    "sha256.tar.xz": lzma.compress(pax, check=lzma.CHECK_SHA256, preset=9),
    "fast.tar.xz": lzma.compress(pax, preset=0),
    "literals.tar.xz": lzma.compress(pax, filters=[{"id": lzma.FILTER_LZMA2, "lc": 0, "lp": 4, "pb": 0}]),
    "streams.tar.xz": lzma.compress(pax[:middle]) + b"\0" * 8 + lzma.compress(pax[middle:]),
    "misnamed.tar.gz": lzma.compress(pax),
    "one.zip": zipped(),
}
for name, content in archives.items():
    with open(os.path.join(folder, name), "wb") as file:
        file.write(content)
with open(os.path.join(folder, "filter.tar.xz"), "wb") as file:
    file.write(lzma.compress(pax, filters=[{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2}]))
json.dump(sorted(archives), sys.stdout)
