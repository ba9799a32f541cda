"""Fits on disk: a netCDF 4 file, as ArviZ reads it, with an appendix that hlmdsl reads.

    netCDF 4     posterior, sample_stats, observed_data, constant_data, whatever else was put into `idata`; `table`, the
                 columns that the model saw; `attached`, what other stages keep with the fit (results/attached.py)
    appendix     arrays that stand nowhere above as they are; a list in JSON of all groups, arrays and attributes, which
                 says for every array where in the file its bytes are; a digest of the whole file (appendix.py)

The HDF5 library ignores the appendix, and hlmdsl opens a fit without that library, which can crash, loop forever or
request any amount of memory if a file is damaged. A file is checked against its digest first, so that a single changed
bit is detected; its content is checked like any other input (check_draws.py).

Format 1, of hlmdsl 0.1.0, has no appendix. Such files are read by the HDF5 library in a process of its own (old.py) and
brought to the present format one step at a time (upgrade.py).
"""
