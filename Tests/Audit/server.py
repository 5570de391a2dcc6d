"""Serves a built site as a host does that reads `_headers` and `404.html`."""

from __future__ import annotations

import mimetypes
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

mimetypes.add_type("text/javascript", ".js")
mimetypes.add_type("image/svg+xml", ".svg")
mimetypes.add_type("application/geo+json", ".geojson")


def read_headers(folder: Path) -> list[tuple[str, str, str]]:
    """The rules of the file `_headers`: pattern, name, value."""
    rules, pattern = [], ""
    file = folder / "_headers"
    for line in file.read_text().splitlines() if file.exists() else []:
        if line and not line[0].isspace():
            pattern = line.strip()
        elif ":" in line:
            name, value = line.split(":", 1)
            rules.append((pattern, name.strip(), value.strip()))
    return rules


def applies(pattern: str, address: str) -> bool:
    return address.startswith(pattern[:-1]) if pattern.endswith("*") else address == pattern


class Server:
    """Serves one folder below `prefix` on a free port of this machine, until closed."""

    def __init__(self, folder: Path, prefix: str = "/") -> None:
        self.prefix = prefix
        handler = type("Handler", (_Handler,), {
            "folder": folder.resolve(), "prefix": prefix, "rules": read_headers(folder)})
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}{self.prefix}"

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    folder: Path
    prefix: str
    rules: list[tuple[str, str, str]]

    def do_GET(self) -> None:
        address = unquote(urlsplit(self.path).path)
        file = self.file_at(address)
        status = 200 if file else 404
        file = file or self.folder / "404.html"
        body = file.read_bytes() if file.is_file() else b""
        self.send_response(status)
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        self.send_header("Content-Type", kind + ("; charset=utf-8" if "text" in kind else ""))
        self.send_header("Content-Length", str(len(body)))
        inside = "/" + address[len(self.prefix):]
        for pattern, name, value in self.rules:
            if applies(pattern, inside):
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def file_at(self, address: str) -> Path | None:
        if not address.startswith(self.prefix):
            return None
        file = (self.folder / address[len(self.prefix):]).resolve()
        if not file.is_relative_to(self.folder):
            return None
        if file.is_dir() and address.endswith("/"):
            file /= "index.html"
        return file if file.is_file() else None

    def log_message(self, *_) -> None:
        pass
