"""The account's people: who among them could be a client."""
