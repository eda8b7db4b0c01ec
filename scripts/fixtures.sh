#!/usr/bin/env bash
# How files in test/formats/files were made by programs that are not ours, from words that are: scripts/fixtures.sh FOLDER
# Debian 12: libreoffice-writer mutt mpack pandoc python3-feedgenerator zip; npm: @harvard-lil/js-wacz
set -euo pipefail
out=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
# Mpack and zip write over nothing
rm -f "$out/mpack.eml" "$out/encodings.zip"

cat > talks.md <<'TEXT'
---
title: Talks in Paris
date: 2024-05-17
author: Ann Lee
lang: en
---

President Emmanuel Macron met Chancellor Olaf Scholz in Paris on 17 May 2024. They spoke for an hour about trade, and
about the summit that the two governments prepare for the autumn.

| Guest        | Days |
|--------------|------|
| Olaf Scholz  | 1    |

Neither of them said when they would meet again.
TEXT
cat > call.md <<'TEXT'
---
title: A call
lang: en
---

Japanese Prime Minister Fumio Kishida telephoned President Emmanuel Macron on 3 May 2024, and they talked for an hour.
TEXT
cat > visit.txt <<'TEXT'
Chinese President Xi Jinping paid a state visit to Serbia on 7 and 8 May 2024.
TEXT

# Pandoc: a page, a document of Word, a book
pandoc -s talks.md -o "$out/pandoc.html"
pandoc talks.md -o "$out/pandoc.docx"
pandoc talks.md -o "$out/pandoc.epub"
# LibreOffice: a PDF
pandoc call.md -o call.docx
soffice --headless --convert-to pdf call.docx > /dev/null 2>&1

# Mutt: letters with something attached, and one within another
mutt_letter() { # FILE SUBJECT BODY ATTACHMENT...
  printf '#!/bin/sh\ncat > "%s"\n' "$PWD/$1" > send && chmod +x send
  local subject=$2 body=$3
  shift 3
  mutt -F /dev/null -e "set sendmail='$PWD/send' copy=no from='ann@gazette.example' realname='Ann Lee' hostname=gazette.example" \
    -s "$subject" -a "$@" -- desk@gazette.example <<< "$body"
}
printf '\x89PNG\r\n\x1a\n' > logo.png
mutt_letter inner.eml "The visit" "Who travelled where is in the file." visit.txt
mutt_letter mutt.eml "Two readouts" "German Chancellor Olaf Scholz received Prime Minister Keir Starmer in Berlin on 28 August 2024." \
  call.pdf "$out/pandoc.docx" logo.png inner.eml
cp mutt.eml "$out"
# Mpack: a file and no words
mpack -s "The visit" -o "$out/mpack.eml" visit.txt
sed -i '1i From: ann@gazette.example' "$out/mpack.eml"

# Python's feedgenerator: the two feeds of XML
/usr/bin/python3 - "$out" <<'PYTHON'
import datetime, sys
import feedgenerator
for name, kind in (("feedgenerator.rss", feedgenerator.Rss201rev2Feed), ("feedgenerator.atom", feedgenerator.Atom1Feed)):
    feed = kind(title="Gazette", link="https://gazette.example/", description="News")
    day = datetime.datetime(2024, 5, 17, 18, 0, tzinfo=datetime.timezone.utc)
    feed.add_item(title="Talks in Paris", link="https://gazette.example/talks", pubdate=day, author_name="Ann Lee",
        description="<p>President Emmanuel Macron met Chancellor Olaf Scholz in Paris on 17 May 2024.</p>")
    feed.add_item(title="A title alone", link="https://gazette.example/title", pubdate=day, description="")
    with open(f"{sys.argv[1]}/{name}", "w") as file:
        feed.write(file, "utf-8")
PYTHON

# iconv and zip: texts of other encodings in an archive
printf '法國總統馬克龍於2024年5月17日在巴黎會見德國總理朔爾茨，雙方就貿易問題交換了意見。\n' | iconv -f UTF-8 -t BIG5 > big5.txt
printf 'Президент России Владимир Путин встретился в Пекине с Председателем КНР Си Цзиньпином 16 мая 2024 года.\n' | iconv -f UTF-8 -t KOI8-R > koi8.txt
printf 'German Chancellor Olaf Scholz telephoned Prime Minister Keir Starmer on 5 July 2024.\n' | iconv -f UTF-8 -t UTF-16 > wide.txt
zip -q -X "$out/encodings.zip" big5.txt koi8.txt wide.txt

# js-wacz: the pages that wget saved, with an index of them
npm install --silent --no-save @harvard-lil/js-wacz@0.1.6
node_modules/.bin/js-wacz create -f "$out/saved.warc.gz" -o "$out/saved.wacz" --log-level warn
