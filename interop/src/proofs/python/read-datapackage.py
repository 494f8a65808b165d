"""Validates a data package with frictionless and counts its rows. Prints one JSON object."""

import json
import sys

import frictionless

report = frictionless.Package(sys.argv[1]).validate()
print(
    json.dumps(
        {
            "version": frictionless.__version__,
            "rows": {task.name: task.stats.get("rows", 0) for task in report.tasks},
            "complaints": [
                " ".join(map(str, row))
                for row in report.flatten(["place", "rowNumber", "message"])[:3]
            ]
            + [str(warning) for warning in report.warnings[:3]],
        }
    )
)
