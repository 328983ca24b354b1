"""From bytes to characters, whatever the server claims."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pipeline.extract_pages import article, page
from watcher.pipeline.extract_decode import decode

CHINESE = "荷兰外交部表示正在调查海港办公室的租约。附近居民说夜里常有人来访，但是没有人知道他们是谁。" * 4
RUSSIAN = "Министерство сообщило, что проверит договор аренды конторы в гавани и опросит свидетелей."
GERMAN = "Das Büro über der Bäckerei wurde geschlossen; Anwohner hörten nächtelang Gespräche."
JAPANESE = "外務省は港の事務所の賃貸契約を調べていると述べた。近所の人々は夜の訪問者を見たという。"
KOREAN = "외교부는 항구 사무실의 임대 계약을 조사하고 있다고 밝혔다. 이웃들은 밤손님을 보았다고 한다."


def written(text: str, codec: str, head: str = "") -> bytes:
    return f"<html><head>{head}</head><body><p>{text}</p></body></html>".encode(codec)


@pytest.mark.parametrize(
    ("text", "codec", "label"),
    [
        (CHINESE, "gb18030", "gb2312"),
        (CHINESE, "gb18030", "GBK"),
        (RUSSIAN, "cp1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (GERMAN, "cp1252", "iso-8859-1"),
        (JAPANESE, "cp932", "Shift_JIS"),
        (JAPANESE, "euc_jp", "euc-jp"),
        (JAPANESE, "iso2022_jp", "iso-2022-jp"),
        (KOREAN, "cp949", "euc-kr"),
        ("荷蘭外交部表示正在調查海港辦公室的租約。", "big5hkscs", "big5"),
    ],
)
def test_a_declared_encoding_is_used(text, codec, label):
    """From the header or the meta tag; subsets are read as the supersets that pages use."""
    assert text in decode(written(text, codec), f"text/html; charset={label}")
    assert text in decode(written(text, codec, f'<meta charset="{label}">'))
    assert text in decode(
        written(text, codec, f'<meta http-equiv="Content-Type" content="text/html; charset={label}">')
    )


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1251", "gb2312", "utf-16", "nonsense", "punycode"])
def test_valid_utf_8_outranks_the_header(label):
    """Servers send one header for pages of many ages."""
    assert CHINESE in decode(written(CHINESE, "utf-8"), f"text/html; charset={label}")


@pytest.mark.parametrize("label", ["utf-8", "gb2312", "iso-8859-1", ""])
def test_one_bad_byte_does_not_turn_chinese_into_mojibake(label):
    """A letter cut in two costs one replacement sign."""
    body = written(CHINESE, "utf-8").replace("租约".encode(), "租约".encode()[:-1] + b"<b></b>", 1)
    text = decode(body, f"text/html; charset={label}")
    assert CHINESE[60:] in text
    assert text.count("\ufffd") == 1


def test_an_undeclared_encoding_is_detected():
    """From the letters themselves."""
    assert RUSSIAN in decode(written(RUSSIAN * 5, "cp1251"))


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_decides(codec):
    """Whatever the header says."""
    assert GERMAN in decode(written(GERMAN, codec), "text/html; charset=gbk")


def test_an_article_in_an_old_encoding_is_read_whole():
    """From bytes to text in one go."""
    body = (
        page(CHINESE, lang="zh-CN", h1="海港办公室关闭").decode().replace("utf-8", "gb2312").encode("gb18030")
    )
    found = article(body, content_type="text/html; charset=gb2312")
    assert (found.title, found.text, found.language) == ("海港办公室关闭", CHINESE, "zh-Hans")


@given(st.binary(max_size=300), st.text(max_size=40))
def test_any_bytes_become_characters(body, content_type):
    """Undecodable ones become replacement signs."""
    decode(body, content_type).encode()
