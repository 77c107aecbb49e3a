"""Visits every cell of the workbooks below a folder with openpyxl in read-only mode, and does nothing with it."""

import pathlib
import sys

import openpyxl

cells = 0
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.xlsx")):
    workbook = openpyxl.load_workbook(path, read_only=True, data_only=True)
    for sheet in workbook:
        if hasattr(sheet, "reset_dimensions"):
            sheet.reset_dimensions()
        for row in sheet.iter_rows(values_only=True):
            for value in row:
                if value is not None:
                    cells += 1
print(cells)
