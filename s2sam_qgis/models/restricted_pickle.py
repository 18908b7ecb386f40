"""Reads the one kind of pickle that a PyTorch checkpoint holds, and executes nothing.

Python's own unpickler calls whatever a file tells it to call. Here a pickle's instructions are
listed (``pickletools`` only lists them) and followed by a small machine that knows plain values,
dictionaries and tensors. Names of functions stay names: what may be "called" is decided here.
"""

from __future__ import annotations

import pickletools  # nosec B403 - it only lists instructions and runs none
from collections.abc import Mapping
from typing import Any, Callable, NamedTuple

from ..core.messages import tr

#: Called with the arguments that the pickle gives; makes the value that a call stands for.
Maker = Callable[..., Any]

#: Instructions a pickle may have at most; the largest official checkpoint has about 15000.
MOST_INSTRUCTIONS = 1_000_000


class RefusedError(Exception):
    """The pickle wants something that is not admitted; the text says what."""


class Name(NamedTuple):
    """A class or function that the pickle mentions; never looked up."""

    module: str
    name: str

    def __str__(self) -> str:
        """As Python writes it."""
        return f"{self.module}.{self.name}"


_MARK = object()

#: Instructions that push their argument as it is.
_PLAIN = frozenset(
    (
        "BININT",
        "BININT1",
        "BININT2",
        "LONG1",
        "BINFLOAT",
        "BINUNICODE",
        "SHORT_BINUNICODE",
        "BINSTRING",
        "SHORT_BINSTRING",
    )
)
_CONSTANTS: dict[str, Any] = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False}
_TUPLES = {"TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3}


def read_pickle(
    data: bytes, makers: Mapping[Name, Maker], storage: Callable[[tuple[Any, ...]], Any]
) -> Any:
    """The value that a pickle describes.

    Args:
        data: the pickle, whole.
        makers: what stands in for each function that may be called.
        storage: makes the value of a persistent id (PyTorch's reference to a tensor's bytes).

    Raises:
        RefusedError: for any other function, instruction or a pickle that is cut or inconsistent.
    """
    machine = _Machine(makers, storage)
    try:
        for count, (opcode, argument, _) in enumerate(pickletools.genops(data)):
            if count > MOST_INSTRUCTIONS:
                raise RefusedError("it is far longer than a checkpoint's")
            if opcode.name == "STOP":
                return machine.pop()
            machine.follow(opcode.name, argument)
    except RefusedError:
        raise
    except (ValueError, IndexError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise RefusedError(f"it is cut short or inconsistent ({error})") from error
    raise RefusedError("it has no end")


class _Machine:
    """Stack and memo of one pickle."""

    def __init__(
        self, makers: Mapping[Name, Maker], storage: Callable[[tuple[Any, ...]], Any]
    ) -> None:
        self._makers = makers
        self._storage = storage
        self._stack: list[Any] = []
        self._memo: dict[int, Any] = {}

    def pop(self) -> Any:
        """Takes the topmost value."""
        return self._stack.pop()

    def follow(self, instruction: str, argument: Any) -> None:
        """Follows one instruction of ``pickletools``' names."""
        stack = self._stack
        if instruction in _PLAIN:
            stack.append(argument)
        elif instruction in _CONSTANTS:
            stack.append(_CONSTANTS[instruction])
        elif instruction in _TUPLES:
            count = _TUPLES[instruction]
            if len(stack) < count:
                raise RefusedError("it takes values that are not there")
            stack[-count:] = [tuple(stack[-count:])]
        else:
            handler = _HANDLERS.get(instruction)
            if handler is None:
                raise RefusedError(f"its instruction {instruction} is not admitted")
            handler(self, argument)

    def _start(self, _: Any) -> None:
        """PROTO and FRAME say nothing that matters here."""

    def _mark(self, _: Any) -> None:
        self._stack.append(_MARK)

    def _since_mark(self) -> list[Any]:
        stack = self._stack
        at = len(stack) - 1
        while at >= 0 and stack[at] is not _MARK:
            at -= 1
        if at < 0:
            raise RefusedError("it closes a list that it never opened")
        values = stack[at + 1 :]
        del stack[at:]
        return values

    def _tuple(self, _: Any) -> None:
        values = tuple(self._since_mark())
        self._stack.append(values)

    def _empty_tuple(self, _: Any) -> None:
        self._stack.append(())

    def _empty_list(self, _: Any) -> None:
        self._stack.append([])

    def _empty_dict(self, _: Any) -> None:
        self._stack.append({})

    def _append(self, _: Any) -> None:
        value = self.pop()
        self._top(list).append(value)

    def _appends(self, _: Any) -> None:
        values = self._since_mark()
        self._top(list).extend(values)

    def _set_item(self, _: Any) -> None:
        value, key = self.pop(), self.pop()
        self._top(dict)[_plain_key(key)] = value

    def _set_items(self, _: Any) -> None:
        values = self._since_mark()
        target = self._top(dict)
        for key, value in zip(values[::2], values[1::2]):
            target[_plain_key(key)] = value

    def _top(self, kind: type) -> Any:
        if type(self._stack[-1]) is not kind:
            raise RefusedError(f"it fills something that is no {kind.__name__}")
        return self._stack[-1]

    def _build(self, _: Any) -> None:
        """Attributes of the dictionary below (PyTorch's _metadata): dropped."""
        self.pop()
        self._top(dict)

    def _put(self, number: int) -> None:
        self._memo[number] = self._stack[-1]

    def _memoize(self, _: Any) -> None:
        self._memo[len(self._memo)] = self._stack[-1]

    def _get(self, number: int) -> None:
        self._stack.append(self._memo[number])

    def _global(self, text: str) -> None:
        module, _, name = text.partition(" ")
        self._stack.append(Name(module, name))

    def _stack_global(self, _: Any) -> None:
        name, module = self.pop(), self.pop()
        if not isinstance(name, str) or not isinstance(module, str):
            raise RefusedError("it names a function in an unknown way")
        self._stack.append(Name(module, name))

    def _reduce(self, _: Any) -> None:
        arguments, function = self.pop(), self.pop()
        if not isinstance(function, Name):
            raise RefusedError("it wants to call something that has no name")
        maker = self._makers.get(function)
        if maker is None:
            raise RefusedError(
                tr("it wants to call {function}, which is not admitted").format(function=function)
            )
        if type(arguments) is not tuple:
            raise RefusedError(f"it calls {function} in an unknown way")
        self._stack.append(maker(*arguments))

    def _persistent(self, _: Any) -> None:
        identity = self.pop()
        if type(identity) is not tuple:
            raise RefusedError("it refers to a tensor's bytes in an unknown way")
        self._stack.append(self._storage(identity))


def _plain_key(key: Any) -> Any:
    """A key as it is; others could make Python hash a value nested without end."""
    if not isinstance(key, (str, int)):
        raise RefusedError("a key is neither text nor a number")
    return key


_HANDLERS: dict[str, Callable[[_Machine, Any], None]] = {
    "PROTO": _Machine._start,
    "FRAME": _Machine._start,
    "MARK": _Machine._mark,
    "TUPLE": _Machine._tuple,
    "EMPTY_TUPLE": _Machine._empty_tuple,
    "EMPTY_LIST": _Machine._empty_list,
    "EMPTY_DICT": _Machine._empty_dict,
    "APPEND": _Machine._append,
    "APPENDS": _Machine._appends,
    "SETITEM": _Machine._set_item,
    "SETITEMS": _Machine._set_items,
    "BUILD": _Machine._build,
    "BINPUT": _Machine._put,
    "LONG_BINPUT": _Machine._put,
    "MEMOIZE": _Machine._memoize,
    "BINGET": _Machine._get,
    "LONG_BINGET": _Machine._get,
    "GLOBAL": _Machine._global,
    "STACK_GLOBAL": _Machine._stack_global,
    "REDUCE": _Machine._reduce,
    "BINPERSID": _Machine._persistent,
}
