"""Progress on stderr, for what takes longer than a second."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer
from types import TracebackType
from typing import Self

import click

PATIENCE = 1.0  # seconds before the first word


class Progress:
    """A watch that names the step at work once a second has passed, and each later one as it begins."""

    def __init__(self, *, quiet: bool) -> None:
        self._step = ""
        self._started = time.monotonic()
        self._timer = Timer(PATIENCE, self._tell)
        self._timer.daemon = True
        self._quiet = quiet

    def __enter__(self) -> Self:
        if not self._quiet:
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._timer.cancel()

    @contextmanager
    def __call__(self, step: str) -> Iterator[None]:
        """Span one step."""
        self._step = step
        if not self._quiet and time.monotonic() - self._started > PATIENCE:
            self._tell()
        yield

    def _tell(self) -> None:
        click.echo(f"headwater: {self._step} …", err=True)
