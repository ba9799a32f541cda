"""What models the rows of a table allow: a first spec for a response, and checks of a design.

In: a table, or a design. Out: a spec with its reasons, or findings in words.
"""
