"""Pure steps: same input, same output; no clock, no disk, no network."""
