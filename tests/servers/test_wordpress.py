"""Debian's WordPress on MariaDB: an author who argues with a commenter, and each sentence to the right person."""

from __future__ import annotations

import os
import shutil
import socket
import tempfile
from pathlib import Path

import pytest

from tests.servers.reading import scan
from tests.servers.rig import APT, answers, done, free_port, missing, program, running

HERE, DEBIAN = Path(__file__).parent, Path("/usr/share/wordpress")
MORE = 230  # posts, so that the interface needs three pages
CONFIG = """<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'wordpress'); define('DB_PASSWORD', 'only-here'); define('DB_HOST', 'localhost:{socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('WP_AUTO_UPDATE_CORE', false); define('AUTOMATIC_UPDATER_DISABLED', true);
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $n) {{ define($n, $n . ' only here'); }}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) {{ define('ABSPATH', __DIR__ . '/'); }}
require_once ABSPATH . 'wp-settings.php';
"""


def is_open(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(str(path)) == 0


@pytest.fixture(scope="module")
def database():
    """A database that nobody but this test can reach: no network, a socket in a folder of its own, whose path is short enough for one."""
    server, setup, client = program("mariadbd", APT), program("mariadb-install-db", APT), program("mariadb", APT)
    with tempfile.TemporaryDirectory(prefix="db-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        user = ["--user=mysql"] if os.geteuid() == 0 else []
        if user:  # it works under another account, which has to get there
            shutil.chown(place, "mysql")
        done(setup, "--no-defaults", *user, f"--datadir={place}/data", "--auth-root-authentication-method=normal", "--skip-test-db")
        sock = place / "s"
        with running(server, "--no-defaults", *user, f"--datadir={place}/data", f"--socket={sock}", f"--pid-file={place}/pid", "--skip-networking", log=place / "log", ready=lambda: is_open(sock)):
            done(client, "--no-defaults", "-uroot", f"--socket={sock}", stdin="CREATE DATABASE wordpress; CREATE USER wordpress@localhost IDENTIFIED BY 'only-here'; GRANT ALL ON wordpress.* TO wordpress@localhost;")
            yield sock


@pytest.fixture(scope="module")
def blog(database, tmp_path_factory):
    """The site, filled and served; a copy with a configuration of its own, so that nothing of the system's is touched."""
    php = program("php", APT)
    if not (DEBIAN / "wp-load.php").exists():
        missing("WordPress", APT)
    place = tmp_path_factory.mktemp("wordpress")
    root, port = place / "site", free_port()
    shutil.copytree(DEBIAN, root, ignore_dangling_symlinks=True)
    (root / "wp-config.php").write_text(CONFIG.format(socket=database))
    url = f"http://127.0.0.1:{port}"
    env = {"SITE_URL": url, "SITE_ROOT": str(root), "MORE_POSTS": str(MORE)}
    assert "ready" in done("env", *(f"{k}={v}" for k, v in env.items()), php, "-d", "error_reporting=0", HERE / "wordpress.php")
    with running(php, "-d", "error_reporting=0", "-S", f"127.0.0.1:{port}", "-t", root, HERE / "router.php", log=place / "php.log", ready=lambda: answers(f"{url}/wp-json/"), env={"PHP_CLI_SERVER_WORKERS": "3"}):
        yield url


def test_an_author_who_argues_with_a_commenter(tmp_path, blog):
    """Each sentence to the right person: the same name alone proves nothing, being logged in does."""
    found = scan(tmp_path, blog)
    assert found.ran.code in (0, 1), found.ran.err
    assert set(found.others) == {("Kim R.", "You were my nurse and you let me down."), ("Ana Ruiz", "I am only called Ana Ruiz here."), ("Sam", "Line one\n\nLine two bold")}
    said = [t for t in found.mine if not t.startswith("Day ")]
    assert set(said) == {"Long week\n\nA man I care for would not come back.\n\nI & the team tried.", "About\n\nI write about work.", "Kim, I saw you for six sessions and you missed three.", "That was somebody else."}
    assert {(i["text"][:9], i["to"]) for i in found.items if i["kind"] == "reply"} == {("Kim, I sa", "Kim R."), ("That was ", "Ana Ruiz")}
    assert len(found.mine) == len(said) + MORE
    assert [i["text"] for i in found.items if i["kind"] == "bio"] == ["Nurse in Millbrook"]
    assert (found.address["outcome"], found.address["platform"], found.address["end_reached"]) == ("complete", "wordpress", True)
    assert not any("hidden words" in i["text"] or "locked words" in i["text"] for i in found.items)
    assert [row["count"] for row in found.ran.report["coverage"]["not_read"] if "password" in row["what"]] == [1]


def test_by_the_authors_own_page(tmp_path, blog):
    """The same account."""
    assert len(scan(tmp_path, f"{blog}/author/ana/").mine) == MORE + 4


def test_by_its_feed(tmp_path, blog):
    """The newest ten, page by page as far as the feed names them; a feed of comments is what visitors wrote."""
    found = scan(tmp_path, f"{blog}/feed/")
    assert (found.address["outcome"], len(found.mine)) == ("partial_source", 10)
    assert {who for who, _ in scan(tmp_path, f"{blog}/comments/feed/").others} == {"Kim R.", "Ana Ruiz", "Sam"}
