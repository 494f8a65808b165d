"""Validates a Data Package with the reference implementation, and counts the rows of its tables. Prints one JSON object."""

import json
import sys

import frictionless
from frictionless import Package

report = Package(sys.argv[1]).validate()
counts = {task.name: task.stats.get("rows") for task in report.tasks if task.type == "table"}
texts = sum(task.type != "table" for task in report.tasks)
complaints = [error.message for error in report.errors]
complaints += [f"{task.name}: {error.message}" for task in report.tasks for error in task.errors]
print(
    json.dumps(
        {
            "version": frictionless.__version__,
            "texts": texts,
            "complaints": complaints[:3],
            **counts,
        }
    )
)
