"""What is counted of joins is what the catalog's edges say."""

from __future__ import annotations

from vgpt2.catalog.model import Catalog
from vgpt2.context.built import ranked_names
from vgpt2.context.links import Links


def test_partners_are_the_ends_of_edges_over_more_than_a_company(catalog: Catalog) -> None:
    names = ranked_names(catalog)
    links = Links.build(catalog, names)
    for place, name in enumerate(names):
        partners = links.of(place)
        ends = {edge.right for edge in catalog.edges(name) if len(edge.left_columns) > 1}
        assert {names[partner] for partner in partners.places} == ends & set(names)
        assert (partners.used > 1).all()


def test_a_line_refers_to_its_header_by_the_whole_key(catalog: Catalog) -> None:
    names = ranked_names(catalog)
    links = Links.build(catalog, names)
    line, header = names.index("APTL"), names.index("APTH")
    for one, other, refers in ((line, header, 1), (header, line, 0)):
        partners = links.of(one)
        at = partners.places.tolist().index(other)
        assert partners.refers[at] == refers
        assert partners.referred[at] == 1 - refers
