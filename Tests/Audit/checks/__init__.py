"""The checks. Each module has

- `NAME`, a word for the report; `SAYS`, what holds when it passes;
- `VIEWS`, the widths and schemes that it wants to look at (checks of pages), and
- `check`, which looks once and gives what it found;
- `SOUND` and `FAULTY`, small examples that selftest.py holds it to.

Checks of pages get a `Visit` (visits.py), checks of files a `Folder` (documents.py).
"""
