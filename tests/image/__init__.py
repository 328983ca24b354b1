"""The container image, really built and really run; needs root, buildah and debootstrap (all from Debian)."""
