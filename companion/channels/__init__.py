"""Ways to reach people; each is a thin edge around the runtime."""
