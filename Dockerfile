# Cloud Estate Check for CI systems that run containers: `docker run --rm -v "$PWD:/repository:ro" cloud-estate-check`.
# node:24-alpine, pinned; Dependabot proposes newer ones.
FROM node:24-alpine@sha256:a0b9bf06e4e6193cf7a0f58816cc935ff8c2a908f81e6f1a95432d679c54fbfd

# git says which files are tracked, and reads the base of a change.
RUN apk add --no-cache git

COPY dist /opt/cloud-estate/dist
COPY LICENSE /opt/cloud-estate/
RUN ln -s /opt/cloud-estate/dist/cli/index.js /usr/local/bin/cloud-estate

USER node
WORKDIR /repository
ENTRYPOINT ["cloud-estate"]
CMD ["check"]
