"""Lets the ftm command validate and aggregate entities, and counts them. Prints one JSON object."""

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter

import followthemoney
from followthemoney import model

path = sys.argv[1]
FTM = os.path.join(os.path.dirname(sys.executable), "ftm")


def entities(file):
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


with tempfile.TemporaryDirectory() as folder:
    valid = os.path.join(folder, "valid.json")
    merged = os.path.join(folder, "merged.json")
    subprocess.run([FTM, "validate", "-i", path, "-o", valid], check=True, capture_output=True)
    subprocess.run([FTM, "aggregate", "-i", path, "-o", merged], check=True, capture_output=True)
    found = {entity["id"]: entity for entity in entities(merged)}
    complaints = []
    # What validate throws away is a value that the schema does not take.
    for before, after in zip(entities(path), entities(valid)):
        for name, values in before["properties"].items():
            kept = after["properties"].get(name, [])
            if len(kept) < len(values):
                complaints.append(f"{before['id']}: {name} was not taken")
    for entity in found.values():
        schema = model.get(entity["schema"])
        complaints += [
            f"{entity['id']}: no {name}"
            for name in schema.required
            if name not in entity["properties"]
        ]
        for name, values in entity["properties"].items():
            prop = schema.get(name)
            if prop is None or prop.type.name != "entity":
                continue
            for value in values:
                target = found.get(value)
                if target is None:
                    complaints.append(f"{entity['id']}: {name} leads nowhere")
                elif not model.get(target["schema"]).is_a(prop.range):
                    complaints.append(f"{entity['id']}: {name} is no {prop.range.name}")
    schemata = Counter(entity["schema"] for entity in found.values())
    notes = Counter(
        word
        for entity in found.values()
        if entity["schema"] == "Note"
        for word in entity["properties"].get("keywords", [])
        if word in ("statement", "event", "relation")
    )
    print(
        json.dumps(
            {
                "version": followthemoney.__version__,
                "complaints": complaints[:5],
                "articles": schemata["Article"],
                "people": schemata["Person"],
                "organizations": schemata["Organization"]
                + schemata["PublicBody"]
                + schemata["Company"],
                "places": schemata["Territory"],
                "mentions": schemata["Mention"],
                "statements": notes["statement"],
                "events": schemata["Event"] + notes["event"],
                "relations": sum(1 for id in found if id.startswith("relation-")),
            }
        )
    )
