from dataclasses import replace

from s2sam_qgis.core.corrections import ADD
from s2sam_qgis.core.identity import IDENTITY, anonymous, identified, identities_of
from s2sam_qgis.core.prompt_edits import (
    duplicated,
    renamed,
    with_correction,
    with_point,
    without_object,
)
from s2sam_qgis.core.prompt_geojson import format_prompts, parse_prompts
from s2sam_qgis.core.prompts import PointPrompt, PromptSet

RING = ((13.0, 48.0), (13.1, 48.0), (13.1, 48.1))


def two():
    return identified(PromptSet((PointPrompt(1, 1, 13.0, 48.0), PointPrompt(2, 1, 13.5, 48.0))))


def test_every_object_has_its_own_and_keeps_it():
    prompts = two()
    mine = identities_of(prompts)
    assert len(set(mine.values())) == 2
    assert identified(prompts) is prompts
    more = identified(with_point(prompts, 1, 0, (13.2, 48.1)))
    more = identified(with_correction(more, 2, ADD, [RING]))
    assert identities_of(renamed(more, 1, "lake")) == mine
    assert {p.properties[IDENTITY] for p in more.of(1)} == {mine[1]}
    assert more.corrections[0].properties[IDENTITY] == mine[2]


def test_an_id_that_is_used_again_is_somebody_else():
    prompts = two()
    again = identified(with_point(without_object(prompts, 2), 2, 1, (13.5, 48.0)))
    assert identities_of(again)[2] != identities_of(prompts)[2]
    assert identities_of(again)[1] == identities_of(prompts)[1]


def test_a_copy_is_somebody_else_however_it_was_made():
    prompts = two()
    copied = identified(duplicated(prompts, 1, 3))
    assert len(set(identities_of(copied).values())) == 3
    by_hand = tuple(replace(prompt, prompt_id=7) for prompt in prompts.of(1))
    forged = identified(replace(prompts, prompts=prompts.prompts + by_hand))
    assert identities_of(forged)[1] == identities_of(prompts)[1]
    assert identities_of(forged)[7] not in identities_of(prompts).values()


def test_files_keep_it_and_do_without_it():
    prompts = two()
    assert identities_of(parse_prompts(format_prompts(prompts))) == identities_of(prompts)
    bare = anonymous(prompts)
    assert identities_of(bare) == {}
    assert anonymous(identified(bare)) == bare
