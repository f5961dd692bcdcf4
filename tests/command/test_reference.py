"""The command reference names every command and every option."""

import re
from pathlib import Path

import click

from headwater.command import main

REFERENCE = (Path(__file__).parents[2] / "docs" / "commands.md").read_text(encoding="utf-8")


def section(name: str) -> str:
    found = re.search(rf"^## `headwater {name}`\n(.*?)(?=^## |\Z)", REFERENCE, re.MULTILINE | re.DOTALL)
    assert found, f"docs/commands.md has no section for `headwater {name}`"
    return found[1]


def test_every_command_and_option_is_documented() -> None:
    for name, command in main.commands.items():
        text = section(name)
        options = [o for p in command.params if isinstance(p, click.Option) for o in p.opts]
        assert [o for o in options if f"`{o}" not in text] == [], name


def test_nothing_is_documented_that_is_not_there() -> None:
    for name in re.findall(r"^## `headwater (\w+)`", REFERENCE, re.MULTILINE):
        options = {o for p in main.commands[name].params for o in p.opts} | {"-h", "--help"}
        assert set(re.findall(r"`(--?[a-z]+)", section(name))) <= options, name
