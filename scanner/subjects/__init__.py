"""Who an item is about: a client, or not."""
