"""Services for editors, checks and notebooks: errors of a spec, their fixes, the meaning of the name at a position.

In: the text of a spec, perhaps half written. Out: answers, for the language server, `hlm check` and `%%hlm`. Nothing
about models is decided here; every answer is that of a stage. This folder may import all of them, and none imports it.
"""
