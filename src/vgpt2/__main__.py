"""`python -m vgpt2` is the `vgpt2` command."""

from vgpt2.cli import main

if __name__ == "__main__":
    main()
