"""Checks RDF against SHACL shapes with pyshacl. Prints one JSON object."""

import json
import sys

import pyshacl
import rdflib

data, shapes = sys.argv[1], sys.argv[2]
graph = rdflib.Graph().parse(data, format="turtle")
conforms, _, words = pyshacl.validate(graph, shacl_graph=rdflib.Graph().parse(shapes, format="turtle"))
SH = rdflib.Namespace("http://www.w3.org/ns/shacl#")
RECORD = rdflib.Namespace("urn:on-record:vocabulary:")
checked = {
    name: len(set(graph.subjects(rdflib.RDF.type, RECORD[kind])))
    for name, kind in {
        "statements": "Statement",
        "events": "EventClaim",
        "relations": "Relation",
        "mentions": "Mention",
    }.items()
}
print(
    json.dumps(
        {
            "version": pyshacl.__version__,
            "complaints": [] if conforms else [words[:2000]],
            **checked,
        }
    )
)
