"""What the findings come to: who could tell, how far, and what to delete first."""
