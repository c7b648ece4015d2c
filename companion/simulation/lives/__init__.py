"""Seeded people and their lives: who they are, what they say and do day by day, and what held while they lived."""
