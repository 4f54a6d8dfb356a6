"""Is it right: rules over a bound text, findings with positions, and repairs of the user's own text."""
