"""What editors, checks and notebooks ask of a spec: what is wrong with it, how to mend it, what the name here means.

In: the text of a spec, perhaps half written. Out: answers, for the language server, `hlm check` and `%%hlm`.
Not decided here: anything about models; every answer is that of a stage. This folder may import all of them, and none
imports it.
"""
