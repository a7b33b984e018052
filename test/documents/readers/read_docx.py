"""Prints what python-docx reads in each Word file: a list of texts for each, as JSON."""

import json
import sys

from docx import Document


def texts(holder):
    for item in holder.iter_inner_content():
        if hasattr(item, "rows"):
            for row in item.rows:
                for cell in row.cells:
                    yield from texts(cell)
        else:
            yield item.text


json.dump([[text for text in texts(Document(path)) if text.strip()] for path in sys.argv[1:]], sys.stdout)
