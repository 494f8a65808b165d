"""Reads RDF with rdflib and counts what is in it. Prints one JSON object."""

import json
import sys

import rdflib
from rdflib import RDF, Namespace

RECORD = Namespace("urn:on-record:vocabulary:")
OA = Namespace("http://www.w3.org/ns/oa#")
PROV = Namespace("http://www.w3.org/ns/prov#")
SCHEMA = Namespace("https://schema.org/")

path, form = sys.argv[1], sys.argv[2]
graph = rdflib.Dataset(default_union=True) if form == "nquads" else rdflib.Graph()
graph.parse(path, format=form)


def count(kind):
    return len(set(graph.subjects(RDF.type, kind)))


def pairs(predicate):
    return sum(1 for _ in graph.subject_objects(predicate))


print(
    json.dumps(
        {
            "version": rdflib.__version__,
            "triples": len(graph),
            "articles": count(SCHEMA.NewsArticle),
            "people": count(SCHEMA.Person),
            "organizations": len(set(graph.subjects(RECORD.entityType, None)))
            - count(SCHEMA.Place),
            "places": count(SCHEMA.Place),
            "mentions": count(RECORD.Mention),
            "times": count(RECORD.TimeExpression),
            "statements": count(RECORD.Statement),
            "events": count(RECORD.EventClaim),
            "relations": count(RECORD.Relation),
            "sources": count(RECORD.Source),
            "acknowledgements": count(RECORD.Acknowledgement),
            "passages of evidence": pairs(RECORD.evidence),
            "proposals": count(RECORD.Proposal),
        }
    )
)
