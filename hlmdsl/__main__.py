"""`python -m hlmdsl`: the command `hlm`, when its script is not on the path."""

from hlmdsl.cli import main

if __name__ == "__main__":
    main()
