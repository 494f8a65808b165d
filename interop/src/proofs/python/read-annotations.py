"""Reads W3C annotations as linked data and looks each of them up in its text. Prints one JSON object.

The W3C's context is not fetched: the few terms that the model's own examples use stand here. Python
counts a text in code points, as the selectors do.
"""

import json
import sys

import rdflib
from rdflib import RDF, Namespace

OA = Namespace("http://www.w3.org/ns/oa#")
AS = Namespace("http://www.w3.org/ns/activitystreams#")
CONTEXT = {
    "oa": str(OA),
    "as": str(AS),
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "http://schema.org/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": {"@id": "@id", "@type": "@id"},
    "type": {"@id": "@type", "@type": "@vocab"},
    "Annotation": "oa:Annotation",
    "SpecificResource": "oa:SpecificResource",
    "TextualBody": "oa:TextualBody",
    "TextPositionSelector": "oa:TextPositionSelector",
    "TextQuoteSelector": "oa:TextQuoteSelector",
    "AnnotationCollection": "as:OrderedCollection",
    "AnnotationPage": "as:OrderedCollectionPage",
    "Person": "foaf:Person",
    "Organization": "foaf:Organization",
    "Software": "as:Application",
    "identifying": "oa:identifying",
    "describing": "oa:describing",
    "tagging": "oa:tagging",
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "value": "rdf:value",
    "name": "foaf:name",
    "creator": {"@id": "dcterms:creator", "@type": "@id"},
    "created": {"@id": "dcterms:created", "@type": "xsd:dateTime"},
    "label": {"@id": "rdfs:label"},
    "first": {"@id": "as:first", "@type": "@id"},
    "last": {"@id": "as:last", "@type": "@id"},
    "partOf": {"@id": "as:partOf", "@type": "@id"},
    "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
    "startIndex": {"@id": "as:startIndex", "@type": "xsd:nonNegativeInteger"},
    "total": {"@id": "as:totalItems", "@type": "xsd:nonNegativeInteger"},
}

annotations, record = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
w3c, ours = annotations["@context"]
assert w3c == "http://www.w3.org/ns/anno.jsonld", "the first context is the W3C's"
graph = rdflib.Graph().parse(
    data=json.dumps({**annotations, "@context": [CONTEXT, ours]}), format="json-ld"
)

texts = {
    "urn:on-record:" + article["id"]: record["texts"][article["file"]]["text"]
    for article in record["articles"]
}
complaints = []
found = {"identifying": 0, "describing": 0}
for annotation in graph.subjects(RDF.type, OA.Annotation):
    motivation = str(graph.value(annotation, OA.motivatedBy)).rsplit("#")[-1]
    target = graph.value(annotation, OA.hasTarget)
    text = texts.get(str(graph.value(target, OA.hasSource)), "")
    parts = {}
    for selector in graph.objects(target, OA.hasSelector):
        for name in ("start", "end", "exact", "prefix", "suffix"):
            value = graph.value(selector, OA[name])
            if value is not None:
                parts[name] = value.toPython()
    start, end = parts["start"], parts["end"]
    if text[start:end] != parts["exact"]:
        complaints.append(f"{annotation}: other words stand at {start} to {end}")
    elif not text[:start].endswith(parts["prefix"]) or not text[end:].startswith(parts["suffix"]):
        complaints.append(f"{annotation}: something else stands around its words")
    else:
        found[motivation] = found.get(motivation, 0) + 1

items = sum(1 for _ in graph.objects(None, RDF.first))
print(
    json.dumps(
        {
            "version": rdflib.__version__,
            "mentions": found["identifying"],
            "evidence": found["describing"],
            "total": next(graph.objects(None, AS.totalItems)).toPython(),
            "items": items,
            "complaints": complaints[:3],
        }
    )
)
