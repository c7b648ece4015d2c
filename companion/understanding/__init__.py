"""What was meant: one pure pass from text to Understanding."""
