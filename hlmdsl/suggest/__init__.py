"""What the rows of a table allow a model to say: a first spec for a response, and questions of a design.

In: a table, or a design. Out: a spec with its reasons, or findings in words.
"""
