"""Frozen values that every room speaks; nothing here touches the world."""
