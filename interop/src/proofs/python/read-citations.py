"""Reads BibTeX with bibtexparser or RIS with rispy, and counts by kind. Prints one JSON object."""

import json
import sys
from collections import Counter
from importlib.metadata import version

path, form = sys.argv[1], sys.argv[2]
complaints = []
if form == "bibtex":
    import bibtexparser
    from bibtexparser.middlewares import LatexDecodingMiddleware

    library = bibtexparser.parse_file(path, append_middleware=[LatexDecodingMiddleware()])
    complaints += [str(block.error)[:200] for block in library.failed_blocks[:3]]
    references = [(entry.key, entry.fields_dict["title"].value) for entry in library.entries]
    tool = "bibtexparser"
else:
    import rispy

    # Line ends must come through as they are.
    with open(path, encoding="utf-8", newline="") as file:
        entries = rispy.load(file)
    complaints += [f"unknown tag in {e['id']}" for e in entries if "unknown_tag" in e][:3]
    references = [(entry["id"], entry["title"]) for entry in entries]
    tool = "rispy"
complaints += [f"{id} has no title" for id, title in references if not title][:3]
kinds = Counter(id.replace("/", ":").split(":")[0] for id, _ in references)
print(
    json.dumps(
        {
            "version": version(tool),
            "complaints": complaints,
            "articles": kinds["article"],
            "statements": kinds["statement"],
            "events": kinds["event"],
            "relations": kinds["relation"],
        }
    )
)
