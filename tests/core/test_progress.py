import threading

import pytest

from s2sam_qgis.core.errors import Cancelled, S2SamError
from s2sam_qgis.core.progress import CancelToken, no_progress

#: Seconds after which a thread that should have stopped counts as stuck.
PATIENCE = 10


def in_thread(function):
    thread = threading.Thread(target=function)
    thread.start()
    return thread


def test_nobody_asked():
    token = CancelToken()
    assert not token.cancelled
    token.raise_if_cancelled()


def test_cancelling_raises_from_then_on():
    token = CancelToken()
    token.cancel()
    assert token.cancelled
    for _ in range(2):
        with pytest.raises(Cancelled) as caught:
            token.raise_if_cancelled()
    assert isinstance(caught.value, S2SamError)
    assert caught.value.exit_code == 130
    assert str(caught.value) == "Cancelled."


def test_a_worker_in_another_thread_stops():
    token, started, ended = CancelToken(), threading.Event(), []

    def work():
        started.set()
        try:
            while True:
                token.raise_if_cancelled()
        except Cancelled:
            ended.append(True)

    worker = in_thread(work)
    assert started.wait(PATIENCE)
    token.cancel()
    worker.join(PATIENCE)
    assert not worker.is_alive()
    assert ended == [True]


def test_a_step_is_stopped_from_outside():
    token, started, stop = CancelToken(), threading.Event(), threading.Event()
    outcome = []

    def work():
        with token.on_cancel(stop.set):
            started.set()
            outcome.append(stop.wait(PATIENCE))

    worker = in_thread(work)
    assert started.wait(PATIENCE)
    token.cancel()
    worker.join(PATIENCE)
    assert outcome == [True]


def test_the_callback_runs_in_the_thread_that_cancels():
    token, threads = CancelToken(), []
    with token.on_cancel(lambda: threads.append(threading.current_thread())):
        canceller = in_thread(token.cancel)
        canceller.join(PATIENCE)
    assert threads == [canceller]


def test_a_step_that_begins_too_late_is_told_at_once():
    token, calls = CancelToken(), []
    token.cancel()
    with token.on_cancel(lambda: calls.append("told")):
        assert calls == ["told"]
    assert calls == ["told"]


def test_a_step_that_has_ended_is_left_alone():
    token, calls = CancelToken(), []
    with token.on_cancel(lambda: calls.append("first")):
        pass
    token.cancel()
    assert calls == []


def test_a_step_that_failed_is_left_alone():
    token, calls = CancelToken(), []
    with pytest.raises(ValueError, match="no"), token.on_cancel(lambda: calls.append(1)):
        raise ValueError("no")
    token.cancel()
    assert calls == []


def test_nested_steps_are_all_told():
    token, calls = CancelToken(), []
    with token.on_cancel(lambda: calls.append("outer")):
        with token.on_cancel(lambda: calls.append("inner")):
            pass
        with token.on_cancel(lambda: calls.append("second")):
            token.cancel()
    assert calls == ["outer", "second"]


def test_the_same_callback_twice():
    token, calls = CancelToken(), []

    def told():
        calls.append(1)

    with token.on_cancel(told):
        with token.on_cancel(told):
            pass
        token.cancel()
    assert calls == [1]


def test_a_callback_may_look_at_the_token():
    token, seen = CancelToken(), []

    def look():
        seen.append(token.cancelled)
        with token.on_cancel(lambda: seen.append("nested")):
            pass

    with token.on_cancel(look):
        token.cancel()
    assert seen == [True, "nested"]


def test_a_callback_that_fails_at_once_is_not_kept():
    token = CancelToken()
    token.cancel()
    calls = []

    def fails():
        calls.append(1)
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"), token.on_cancel(fails):
        pytest.fail("the step must not begin")
    token.cancel()
    assert calls == [1]


def test_every_step_learns_of_it_whenever_it_begins():
    for _ in range(200):
        token, told = CancelToken(), threading.Event()

        def work(token=token, told=told):
            with token.on_cancel(told.set):
                told.wait(PATIENCE)

        worker = in_thread(work)
        token.cancel()
        worker.join(PATIENCE)
        assert told.is_set()


def test_many_may_cancel_at_once():
    token = CancelToken()
    cancellers = [in_thread(token.cancel) for _ in range(20)]
    for canceller in cancellers:
        canceller.join(PATIENCE)
    assert token.cancelled


def test_tokens_are_independent():
    first, second = CancelToken(), CancelToken()
    first.cancel()
    assert not second.cancelled


def test_no_progress_takes_anything():
    assert no_progress(0.5, "half") is None
