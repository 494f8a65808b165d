"""Reads GeoJSON with the geojson package, and counts. Prints one JSON object."""

import json
import sys
from importlib.metadata import version

import geojson

with open(sys.argv[1], encoding="utf-8") as file:
    collection = geojson.load(file)
kinds = [feature.properties["kind"] for feature in collection.features]
print(
    json.dumps(
        {
            "version": version("geojson"),
            "complaints": [] if collection.is_valid else [str(collection.errors())[:300]],
            "places": kinds.count("place"),
            "events": kinds.count("event"),
        }
    )
)
