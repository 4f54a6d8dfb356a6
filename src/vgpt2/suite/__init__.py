"""How good it is: questions with machine-checked gold, scorers, runs, comparisons, reports."""
