"""What the news of this affair speaks of, in words of each language. Data of ``stories_things``; no judgement."""
