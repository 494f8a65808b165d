"""Reads GraphML or GEXF with networkx and counts what is in it. Prints one JSON object."""

import json
import sys

import networkx

path, form = sys.argv[1], sys.argv[2]
network = networkx.read_gexf(path) if form == "gexf" else networkx.read_graphml(path)
nodes = [data.get("kind") for _, data in network.nodes(data=True)]
edges = [(data.get("kind"), data.get("record")) for _, _, data in network.edges(data=True)]


def claims(kind):
    return len({record for of, record in edges if of == kind})


print(
    json.dumps(
        {
            "version": networkx.__version__,
            "people": nodes.count("person"),
            "organizations": nodes.count("organization"),
            "places": nodes.count("place"),
            "events": nodes.count("event"),
            "relations": claims("relation"),
            "statements": claims("statement"),
            "unnamed nodes": nodes.count(None),
        }
    )
)
