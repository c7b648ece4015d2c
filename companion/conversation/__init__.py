"""The talk itself: care, commands, onboarding, recall, learning, check-ins and rendering; pure."""
