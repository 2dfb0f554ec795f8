"""Burt's measures of every node by networkx: brokerage.py EDGES_JSON prints {"ms", "constraint", "effectiveSize"}."""
import json
import sys
import time

import networkx as nx

with open(sys.argv[1], encoding="utf-8") as file:
    edges = json.load(file)
graph = nx.Graph()
graph.add_nodes_from(range(edges["n"]))
graph.add_weighted_edges_from(edges["edges"])
nodes = list(graph)
started = time.perf_counter()
constraint = nx.constraint(graph, nodes=nodes, weight="weight")
size = nx.effective_size(graph, nodes=nodes, weight="weight")
ms = (time.perf_counter() - started) * 1000
plain = lambda value: None if value != value else value
print(json.dumps({"ms": ms, "constraint": [plain(constraint[n]) for n in nodes], "effectiveSize": [plain(size[n]) for n in nodes]}))
