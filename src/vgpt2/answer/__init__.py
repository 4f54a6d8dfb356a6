"""How it speaks: route, retrieve, decode under a grammar, bind, lint, prove."""
