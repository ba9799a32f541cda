"""What each stage made of a spec, as JSON.

In: a syntax tree, a checked model, a design. Out: JSON text with a documented layout (docs/json.md).
"""
