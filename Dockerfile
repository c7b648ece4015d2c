# The bot in an image: nobody in it is root, data and key lie on volumes of their own, and it is asked how it is.
FROM python:3.11-slim AS build
WORKDIR /src
COPY pyproject.toml constraints.txt README.md LICENSE NOTICE ./
COPY companion companion
COPY persona persona
RUN python -m venv /opt/companion
RUN /opt/companion/bin/python -m pip install --no-cache-dir --disable-pip-version-check -c constraints.txt .

FROM python:3.11-slim
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin companion \
 && install -d -o companion -g companion -m 700 /data /secret
COPY --from=build /opt/companion /opt/companion
ENV PATH=/opt/companion/bin:$PATH PYTHONUNBUFFERED=1 XDG_DATA_HOME=/data XDG_CONFIG_HOME=/secret
USER companion
WORKDIR /data
# Relationships in /data/companion; key, tombstones and config.toml in /secret/companion. A backup of one without the other is
# no use to a thief.
VOLUME ["/data", "/secret"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["python", "-c", "import urllib.request as r; r.build_opener(r.ProxyHandler({})).open('http://127.0.0.1:9464/healthz', timeout=4)"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["companion"]
CMD ["run", "--metrics", "9464"]
