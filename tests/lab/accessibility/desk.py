# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""desk.py BIN LANGUAGE: cancels three requests by what a screen reader is told, and by keys.

Runs under run.sh. Nothing is looked up but what assistive technology is given: names, roles, states
and events. Where nothing says that a step is over, it is waited for with a deadline."""

import os
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

LONGEST = 60  # seconds, for one step
WORDS = {
    "en": {
        "filter": "Filter requests",
        "requests": "Requests",
        "shown": " of ",
        "selected": "3 selected",
        "confirm": "Cancel 3 requests",
        "outcomes": "Outcome of each request",
        "done": "Done",
        "result": "Done: 3",
        "pending": "pending",
    },
    "sv": {
        "filter": "Filtrera begäranden",
        "requests": "Begäranden",
        "shown": " av ",
        "selected": "3 markerade",
        "confirm": "Annullera 3 begäranden",
        "outcomes": "Utfall för varje begäran",
        "done": "Klar",
        "result": "Klar: 3",
        "pending": "väntande",
    },
}
# In a table, what is looked at: its headers and some rows.
MOST_CELLS = 60
TABLES = (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST)


class Listener:
    """What a screen reader would hear: where the focus goes, and what is announced."""

    def __init__(self):
        self.focus = None
        self.said = []
        pyatspi.Registry.registerEventListener(self.take_focus, "object:state-changed:focused")
        pyatspi.Registry.registerEventListener(self.take_shown, "object:state-changed:showing")

    def take_focus(self, event):
        if event.detail1:
            self.focus = event.source

    def take_shown(self, event):
        if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
            event.source.clear_cache()
            self.said.append(event.source.name)


def turn():
    """Lets events come in."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


def wait_for(what, question):
    """The first answer that is not empty."""
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        turn()
        try:
            answer = question()
        except (GLib.GError, LookupError, NotImplementedError):
            answer = None  # it went away while it was looked at
        if answer:
            return answer
        time.sleep(0.02)
    raise AssertionError("waited in vain for " + what)


def is_in(accessible, *states):
    accessible.clear_cache()
    found = accessible.getState()
    return all(found.contains(state) for state in states)


def walk(accessible, depth=0):
    """All that can be seen below, with how deep it lies."""
    if accessible is None or depth > 30:
        return
    yield accessible, depth
    count = accessible.childCount
    if accessible.getRole() in TABLES:
        count = min(count, MOST_CELLS)
    for i in range(count):
        child = accessible.getChildAtIndex(i)
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            yield from walk(child, depth + 1)


def find(root, role, name):
    for accessible, _ in walk(root):
        if accessible.getRole() == role and accessible.name.startswith(name):
            return accessible
    return None


def check_tree(root, state):
    """Each thing that can have the focus has a name."""
    root.clear_cache()
    nameless = []
    lines = []
    count = 0
    for accessible, depth in walk(root):
        line = "  " * depth + "%s “%s”" % (accessible.getRoleName(), accessible.name)
        lines.append(line)
        if not accessible.getState().contains(pyatspi.STATE_FOCUSABLE):
            continue
        count += 1
        if not accessible.name.strip() and accessible.getRole() != pyatspi.ROLE_TABLE_CELL:
            nameless.append(line.strip())
    if nameless or count == 0:
        print("\n".join(lines))
    assert count > 0, "nothing can have the focus: " + state
    assert not nameless, "no name (%s): %s" % (state, ", ".join(nameless))
    print("%s: %d accessibles, %d of them can have the focus, each has a name"
          % (state, len(lines), count))


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def write(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "5", text], check=True)


class Desk:
    def __init__(self, programs, language, url):
        self.programs = programs
        self.url = url
        self.words = WORDS[language]
        self.listener = Listener()
        self.window = subprocess.Popen(
            [os.path.join(programs, "sigill"), "--server", url, "--language", language])

    def ids(self, status):
        listed = subprocess.run(
            [os.path.join(self.programs, "sigillctl"), "--server", self.url, "list",
             "--status", status, "--format", "ids"],
            check=True, capture_output=True, text=True)
        return set(listed.stdout.split())

    def application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clear_cache()
        for i in range(desktop.childCount):
            child = desktop.getChildAtIndex(i)
            if child is not None and child.name == "sigill" and child.childCount > 0:
                return child
        return None

    def rows(self):
        table = find(self.root, pyatspi.ROLE_TABLE, self.words["requests"])
        return table.queryTable().nRows if table else 0

    def hears(self, text):
        """Waits until it has been said since the last time, and what."""
        return wait_for("the words “%s”, heard %s" % (text, self.listener.said),
                        lambda: next((said for said in self.listener.said if text in said), None))

    def go_to(self, key, what, is_there):
        """Presses the key until the focus is there; each press waits for the focus to move."""
        for _ in range(30):
            turn()
            try:
                if self.listener.focus is not None and is_there(self.listener.focus):
                    return self.listener.focus
            except GLib.GError:
                pass  # such as a suggestion that is gone
            self.listener.focus = None
            press(key)
            wait_for("the focus to move on to " + what, lambda: self.listener.focus)
        raise AssertionError("%s does not lead to %s" % (key, what))

    def filter(self):
        words = self.words
        all_rows = self.rows()
        press("ctrl+f")
        wait_for("the focus in the filter", lambda: self.listener.focus is not None
                 and self.listener.focus.name == words["filter"])
        self.listener.said.clear()
        # Its names are English in both languages.
        write("status:pending")
        said = self.hears(words["shown"])
        wait_for("fewer rows", lambda: 0 < self.rows() < all_rows)
        print("Filtered: " + said)

    def read_and_select(self):
        words = self.words

        def in_table(accessible):
            return accessible.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TABLE_CELL)

        self.go_to("F6", "the table", in_table)
        self.listener.focus = None
        press("Home", "Down")
        cell = wait_for("the focus on a row", lambda: self.listener.focus is not None
                        and self.listener.focus.getRole() == pyatspi.ROLE_TABLE_CELL
                        and self.listener.focus)
        assert words["pending"] in cell.name.lower(), "a row reads as “%s”" % cell.name
        print("A row: " + cell.name)
        self.listener.said.clear()
        press("shift+Down", "shift+Down")
        print("Selected: " + self.hears(words["selected"]))

    def cancel(self):
        words = self.words
        press("Delete")
        sheet = wait_for("the confirm sheet",
                         lambda: find(self.root, pyatspi.ROLE_DIALOG, words["confirm"]))
        print("A sheet: " + sheet.name)
        check_tree(sheet, "the confirm sheet")
        button = find(sheet, pyatspi.ROLE_PUSH_BUTTON, words["confirm"])
        wait_for("all to be read again", lambda: is_in(button, pyatspi.STATE_SENSITIVE))
        self.go_to("Tab", "the button", lambda focus: focus.name == words["confirm"])
        self.listener.said.clear()
        press("space")
        print("Announced: " + self.hears(words["result"]))

    def read_outcomes(self):
        words = self.words
        table = wait_for("the outcomes",
                         lambda: find(self.root, pyatspi.ROLE_TABLE, words["outcomes"]))
        rows = table.queryTable()
        assert rows.nRows == 3, "%d outcomes" % rows.nRows
        headers = [rows.getColumnDescription(i) for i in range(rows.nColumns)]
        assert all(headers), "a column of outcomes has no name: %s" % headers
        for row in range(rows.nRows):
            cells = [rows.getAccessibleAt(row, i).name for i in range(rows.nColumns)]
            assert any(words["done"] in cell for cell in cells), cells
            print("An outcome: " + ", ".join(cell for cell in cells if cell))
        check_tree(self.root, "the window with the outcomes")
        press("Escape")
        wait_for("the sheet to go",
                 lambda: not find(self.root, pyatspi.ROLE_DIALOG, words["confirm"]))

    def work(self):
        application = wait_for("the program", self.application)
        self.root = application.getChildAtIndex(0)
        wait_for("the list", self.rows)
        # Keys go nowhere before.
        wait_for("the window to be active", lambda: is_in(self.root, pyatspi.STATE_ACTIVE))
        print("The list has %d rows" % self.rows())
        check_tree(self.root, "the window")
        before = self.ids("canceled")
        self.filter()
        self.read_and_select()
        self.cancel()
        self.read_outcomes()
        # What the server says, by another way.
        canceled = self.ids("canceled") - before
        assert len(canceled) == 3, "the server canceled %d" % len(canceled)
        press("ctrl+q")
        assert self.window.wait(LONGEST) == 0


def main():
    programs, language = sys.argv[1:]
    with subprocess.Popen([os.path.join(programs, "sigillctl"), "serve", "--port", "0",
                           "--requests", "60"], stdout=subprocess.PIPE, text=True) as server:
        desk = None
        try:
            url = server.stdout.readline().split()[-1]
            desk = Desk(programs, language, url)
            desk.work()
        finally:
            if desk and desk.window.poll() is None:
                desk.window.kill()
            server.terminate()


main()
