# Build: docker build -t coverage-watcher .    Run: see docs/docker.md
FROM python:3.11-slim-bookworm AS build
WORKDIR /src
COPY requirements/ requirements/
RUN python -m venv /opt/watcher \
 && /opt/watcher/bin/pip install --no-cache-dir --require-hashes -r requirements/run.txt
RUN python -m venv /opt/build && /opt/build/bin/pip install --no-cache-dir --require-hashes -r requirements/build.txt
COPY pyproject.toml README.md LICENSE config.toml ./
COPY seed_corpus/ seed_corpus/
COPY watcher/ watcher/
RUN /opt/build/bin/pip wheel --no-cache-dir --no-deps --no-build-isolation --wheel-dir /wheels . \
 && /opt/watcher/bin/pip install --no-cache-dir --no-deps --no-index /wheels/*.whl

FROM python:3.11-slim-bookworm
RUN useradd --system --uid 10001 --home-dir /data watcher && mkdir /data && chown watcher /data
COPY --from=build /opt/watcher /opt/watcher
COPY config.toml /etc/watcher/config.toml
COPY seed_corpus/ /etc/watcher/seed_corpus/
ENV PATH=/opt/watcher/bin:$PATH PYTHONUNBUFFERED=1 LANG=C.UTF-8 TZ=UTC \
    WATCHER_CONFIG=/etc/watcher/config.toml WATCHER_DATABASE=/data/watcher.db
USER watcher
VOLUME /data
WORKDIR /data
ENTRYPOINT ["watcher"]
CMD ["run"]
