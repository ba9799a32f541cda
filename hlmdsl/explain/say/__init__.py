"""Words: of scales, units, effects, spreads, estimands. In: proved readings. Out: sentences, gaps for their numbers."""
