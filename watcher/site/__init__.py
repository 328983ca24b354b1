"""The public record as static pages: works from any folder, without scripts, without asking anybody else."""
