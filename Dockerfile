# The watcher as a container: no build tools, no root, one writable folder (/data).
# Build: docker build -t coverage-watcher .    Run: compose.yaml, explained in docs/docker.md
# Any base with Python 3.11 or newer as python3 will do: --build-arg BASE=...
ARG BASE=python:3.11.14-slim-bookworm

FROM ${BASE} AS build
# "extras" brings what draws the digest's chart and what posts to other services: --build-arg REQUIREMENTS=extras;
# "cluster" what page work on many machines needs (docs/scaling.md).
ARG REQUIREMENTS=web
WORKDIR /src
COPY requirements/web.txt requirements/extras.txt requirements/cluster.txt requirements/build.txt requirements/
RUN python3 -m venv /opt/watcher \
 && /opt/watcher/bin/python -m pip install --no-cache-dir --require-hashes -r requirements/${REQUIREMENTS}.txt \
 && python3 -m venv /opt/build \
 && /opt/build/bin/python -m pip install --no-cache-dir --require-hashes -r requirements/build.txt
COPY pyproject.toml README.md LICENSE config.toml ./
COPY seed_corpus/ seed_corpus/
COPY watcher/ watcher/
COPY docs/watcher.1 docs/
RUN /opt/build/bin/python -m pip wheel --no-cache-dir --no-deps --no-build-isolation --wheel-dir /wheels . \
 && /opt/watcher/bin/python -m pip install --no-cache-dir --no-deps --no-index /wheels/*.whl \
 && /opt/watcher/bin/python -m pip uninstall --yes --quiet setuptools pip

FROM ${BASE}
ARG VERSION=0.1.0
LABEL org.opencontainers.image.title="coverage-watcher" \
      org.opencontainers.image.description="Finds new coverage of one public affair and posts every story once" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.licenses="MIT"
RUN useradd --uid 10001 --home-dir /data --no-create-home --shell /usr/sbin/nologin watcher \
 && mkdir /data && chown 10001:10001 /data
COPY --from=build /opt/watcher /opt/watcher
COPY config.toml /etc/watcher/config.toml
COPY seed_corpus/ /etc/watcher/seed_corpus/
ENV PATH=/opt/watcher/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 LANG=C.UTF-8 TZ=UTC \
    WATCHER_CONFIG=/etc/watcher/config.toml WATCHER_DATABASE=/data/watcher.db WATCHER_IMAGE=coverage-watcher
USER 10001:10001
VOLUME /data
WORKDIR /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=1m --timeout=20s --start-period=3m --retries=3 CMD ["watcher", "status", "--healthy"]
ENTRYPOINT ["watcher"]
CMD ["run"]
