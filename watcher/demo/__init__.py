"""A demonstration: invented newspapers on this machine, watched as if they were the world's."""
