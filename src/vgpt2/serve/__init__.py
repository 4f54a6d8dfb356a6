"""Where it is used: an OpenAI-compatible service with one web page."""
