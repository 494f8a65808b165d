"""Reads PLOVER records, one a line, by the rules of its manual. Prints one JSON object."""

import json
import platform
import sys
from datetime import date

TYPES = (
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN "
    "PROTEST SANCTION MOBILIZE COERCE ASSAULT"
).split()

complaints = []
count = 0
spans = 0
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        record = json.loads(line)
        count += 1
        spans += len(record["text_info"])
        days = [date.fromisoformat(record[end]) for end in ("date", "enddate") if record[end]]
        rules = {
            "one type": len(record["event"]) == 1 and record["event"][0] in TYPES,
            "a quad": record["quad_code"] in (1, 2, 3, 4),
            "actors": isinstance(record["actor"], list),
            "days in order": days == sorted(days),
            # Offsets count characters as Python does: code points.
            "words as long as their span": all(
                info["end"] - info["start"] == len(words) or words.endswith("[…]")
                for info, words in zip(record["text_info"], record["event_text"])
            ),
        }
        complaints += [f"{record['id']}: {rule}" for rule, holds in rules.items() if not holds]
print(
    json.dumps(
        {
            "version": platform.python_version(),
            "complaints": complaints[:5],
            "events": count,
            "passages of evidence": spans,
        }
    )
)
