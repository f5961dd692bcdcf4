"""`python -m headwater`."""

from headwater.command import main

if __name__ == "__main__":
    main()
