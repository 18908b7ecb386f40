"""The prompts, their undo steps, and the thread for short work."""

import time
from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

from s2sam_qgis.core.prompts import PointPrompt, PromptSet
from s2sam_qgis.gui.compat import QUndoStack
from s2sam_qgis.gui.document.prompt_document import DocumentState, PromptDocument
from s2sam_qgis.gui.document.undo_commands import push
from s2sam_qgis.packages.gradual_import import GradualImport
from s2sam_qgis.tasks.worker import Worker
from s2sam_qgis.translation import tr


def state(*ids):
    return DocumentState(PromptSet(tuple(PointPrompt(i, 1, 13.0, 48.0) for i in ids)), (), ids[-1])


def wait(done, seconds=10):
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "nothing came"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def test_undo_and_redo(app):
    document, stack = PromptDocument(), QUndoStack()
    touched = []
    document.changed.connect(touched.append)
    push(stack, document, state(1), "first")
    both = state(1, 2)
    push(stack, document, both, "second")
    push(stack, document, both, "nothing")
    assert (stack.count(), document.ids) == (2, (1, 2))
    stack.undo()
    assert (document.ids, stack.redoText()) == ((1,), "second")
    stack.redo()
    assert document.ids == (1, 2)
    assert touched == [(1,), (2,), (2,), (2,)]


def test_colours_and_visibility(app):
    document = PromptDocument()
    document.replace(state(1, 2))
    assert document.colour(1) != document.colour(2)
    seen = []
    document.appearance_changed.connect(seen.append)
    document.replace(replace(document.state, hidden=frozenset({2, 3})))
    assert (document.is_visible(2), seen) == (False, [2])
    document.replace(state(1))
    document.replace(state(1, 2))
    assert document.is_visible(2), "the id of a deleted object hides nothing new"


def test_a_worker_answers_in_the_users_thread(app):
    worker, answers, errors = Worker("test"), [], []
    worker.submit(lambda cancel: 42, answers.append, errors.append)
    worker.submit(lambda cancel: 1 / 0, answers.append, errors.append)
    worker.submit(lambda cancel: 1, answers.append, errors.append).cancel()
    wait(lambda: not worker.busy)
    worker.close()
    assert answers == [42]
    assert [type(error) for error in errors] == [ZeroDivisionError]


def test_gradual_import(app):
    done = []

    def step(answer):
        done.append(answer)
        return answer

    steps = [lambda: step(True), lambda: step(False), lambda: step(True)]
    importing = GradualImport(["core.prompts"], steps)
    assert not done, "it begins with the next event"
    wait(lambda: len(done) == 2)
    for _ in range(20):
        app.processEvents()
    assert done == [True, False], "a step that says no is the last"
    importing.deleteLater()


@pytest.mark.parametrize("count", [-1, 2])
def test_texts(app, count):
    assert tr("Undo", count) == "Undo"
