"""What the model sees: objects retrieved for a question, and the one renderer of prompts and replies."""
