"""Finds in a source what Qt 6 does not have: unscoped enums, names that were removed or moved.

Read from the syntax alone, so that it needs neither Qt. ``Class.Member`` with a capital member is
an unscoped enum (``Class.Enum.Member`` is the scoped one), unless it is used as a type, with a
small letter after it, or is allowed by name.
"""

import ast

REMOVED = {
    "QDesktopWidget": "use QScreen",
    "QGLWidget": "use QOpenGLWidget",
    "QMatrix": "use QTransform",
    "QRegExp": "use QRegularExpression",
    "QRegExpValidator": "use QRegularExpressionValidator",
    "QSound": "use QSoundEffect",
    "QTextCodec": "use str.encode",
    "QWebPage": "not in Qt 6",
    "QWebView": "not in Qt 6",
    "QXmlDefaultHandler": "not in Qt 6",
    "qApp": "use QApplication.instance()",
}
#: Moved from QtWidgets to QtGui; gui/compat.py takes them from wherever they are.
MOVED = {"QAction", "QActionGroup", "QFileSystemModel", "QShortcut", "QUndoCommand", "QUndoGroup",
         "QUndoStack"}  # fmt: skip

METHODS = {
    "exec_": "use exec()",
    "print_": "use print()",
    "setResizeMode": "use setSectionResizeMode()",
    "setTabStopWidth": "use setTabStopDistance()",
    "globalPos": "use globalPosition(), where it is there",
    "desktop": "use QScreen",
}

#: Members with a capital that are no enum's value.
ALLOWED = {
    "Qgis.QGIS_VERSION",
    "Qgis.QGIS_VERSION_INT",
}


def problems(text, name):
    """(line, what is wrong) of a source; ``name`` is its path in the package."""
    tree = ast.parse(text)
    parents = {child: parent for parent in ast.walk(tree) for child in ast.iter_child_nodes(parent)}
    owners = {
        node.value.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.attr[0].isupper()
    }
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            found += [(node.lineno, what) for what in _imported(node, name)]
        elif isinstance(node, ast.Import):
            found += [
                (node.lineno, f"{alias.name}: Qt comes from qgis.PyQt")
                for alias in node.names
                if alias.name.startswith("PyQt")
            ]
        elif isinstance(node, ast.Attribute):
            found += [(node.lineno, what) for what in _attribute(node, parents, owners)]
        elif isinstance(node, ast.Call) and _is_old_text_width(node):
            found.append((node.lineno, ".width(text): use horizontalAdvance()"))
    return sorted(found)


def _imported(node, name):
    module = node.module or ""
    if module.startswith("PyQt"):
        yield f"{module}: Qt comes from qgis.PyQt"
    if not module.startswith("qgis.PyQt"):
        return
    for alias in node.names:
        if alias.name in REMOVED:
            yield f"{alias.name} is not in Qt 6: {REMOVED[alias.name]}"
        if alias.name in MOVED and not name.endswith("gui/compat.py"):
            yield f"{alias.name} moved: import it from gui/compat"


def _attribute(node, parents, owners):
    if node.attr in METHODS:
        yield f".{node.attr}: {METHODS[node.attr]}"
    if not isinstance(node.value, ast.Name) or not node.attr[0].isupper():
        return
    owner = node.value.id
    full = f"{owner}.{node.attr}"
    is_qt = owner in ("Qt", "Qgis") or (owner[0] == "Q" and owner[1:2].isupper())
    is_qt = is_qt or owner.startswith("Qgs")
    if not is_qt or full in ALLOWED:
        return
    parent = parents.get(node)
    if isinstance(parent, ast.Attribute):  # Class.Enum.Member, Class.Enum
        return
    if _is_type(node, parents) or _is_enum_itself(node, parent, owners):
        return
    if owner == "QVariant":
        yield f"{full} is not in Qt 6: use QMetaType.Type, where QGIS takes it"
        return
    yield f"{full}: name its enum, as {owner}.<Enum>.{node.attr}"


def _is_type(node, parents):
    """Whether it stands in an annotation."""
    child, parent = node, parents.get(node)
    while parent is not None:
        if isinstance(parent, ast.arg):
            return True
        if isinstance(parent, ast.AnnAssign):
            return parent.annotation is child
        if isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return parent.returns is child
        child, parent = parent, parents.get(parent)
    return False


def _is_enum_itself(node, parent, owners):
    """``Class.Type(...)``, ``getattr(Class.Enum, ...)``, ``short = Class.Enum``."""
    if isinstance(parent, ast.Call):
        asked = isinstance(parent.func, ast.Name) and parent.func.id == "getattr"
        return parent.func is node or (asked and parent.args[0] is node)
    # short = Class.Enum, then short.Member
    return (
        isinstance(parent, ast.Assign)
        and parent.value is node
        and all(isinstance(each, ast.Name) and each.id in owners for each in parent.targets)
    )


def _is_old_text_width(node):
    """``metrics.width(text)``: no widget's width takes an argument."""
    return isinstance(node.func, ast.Attribute) and node.func.attr == "width" and bool(node.args)
