from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.storage.envelope import DataKey, Key, MasterKeys, Place
from bot.storage.errors import Unreadable, WrongMasterKey

SECRET = bytes(range(32))
BODY = Place("entry", "body")

places = st.builds(Place, st.text(max_size=8), st.text(max_size=8))
chats = st.integers(-(2**63), 2**63 - 1)
rows = st.lists(st.integers(-(2**63), 2**63 - 1) | st.text(max_size=8), max_size=3)


@given(st.binary(max_size=500), places, chats, rows)
def test_what_was_sealed_opens_at_its_place(value, place, chat, row):
    key = DataKey(chat, Key(SECRET))

    assert key.open(place, key.seal(place, value, *row), *row) == value


@given(st.tuples(chats, rows), st.tuples(chats, rows))
def test_different_rows_have_different_places(one, other):
    (chat, row), (other_chat, other_row) = one, other

    same = BODY.of(chat, *row) == BODY.of(other_chat, *other_row)

    assert same == ((chat, row) == (other_chat, other_row))


@given(st.tuples(*[st.text(max_size=4)] * 2), st.tuples(*[st.text(max_size=4)] * 2), chats)
def test_different_columns_have_different_places(one, other, chat):
    assert (Place(*one).of(chat) == Place(*other).of(chat)) == (one == other)


@given(st.binary(max_size=60), st.data())
def test_a_change_of_any_bit_is_noticed(value, data):
    key = DataKey(1, Key(SECRET))
    sealed = bytearray(key.seal(BODY, value, "k"))
    at = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[at // 8] ^= 1 << at % 8

    with pytest.raises(Unreadable):
        key.open(BODY, bytes(sealed), "k")


@given(st.binary(max_size=60), st.data())
def test_a_value_cut_short_is_noticed(value, data):
    key = DataKey(1, Key(SECRET))
    sealed = key.seal(BODY, value, "k")

    with pytest.raises(Unreadable):
        key.open(BODY, sealed[: data.draw(st.integers(0, len(sealed) - 1))], "k")


def test_a_value_of_another_row_chat_column_or_key_does_not_open():
    key = DataKey(1, Key(SECRET))
    sealed = key.seal(BODY, b"words", "k")

    for other, place, row in (
        (key, BODY, "l"),
        (DataKey(2, Key(SECRET)), BODY, "k"),
        (key, Place("due", "body"), "k"),
        (key, Place("entry", "payload"), "k"),
        (DataKey(1, Key(SECRET[::-1])), BODY, "k"),
    ):
        with pytest.raises(Unreadable):
            other.open(place, sealed, row)


def test_a_sealed_value_begins_with_version_key_id_and_a_fresh_nonce():
    key = Key(SECRET)
    one, other = (key.seal(b"words", BODY.of(1)) for _ in range(2))

    assert one[0] == 1
    assert one[1:5] == key.id == other[1:5]
    assert one[5:17] != other[5:17]
    assert len(one) == 1 + 4 + 12 + len(b"words") + 16
    assert SECRET not in one


def test_an_error_names_the_chat_and_holds_nothing_of_the_value():
    key = DataKey(7, Key(SECRET))

    with pytest.raises(Unreadable) as error:
        key.open(BODY, b"secret words", "k")

    assert error.value.chat == 7
    assert "secret" not in str(error.value)


def test_each_chat_has_a_random_key_that_only_the_master_key_opens():
    masters = MasterKeys([SECRET])
    key, wrapped = masters.make(1)
    other, _ = masters.make(2)
    sealed = key.seal(BODY, b"words", "k")

    assert masters.unwrap(1, wrapped).open(BODY, sealed, "k") == b"words"
    assert key.key.id != other.key.id
    with pytest.raises(Unreadable):
        masters.unwrap(2, wrapped)
    with pytest.raises(Unreadable):
        MasterKeys([b"x" * 32]).unwrap(1, wrapped)


def test_the_first_master_key_seals_and_the_others_still_open():
    old, new = b"o" * 32, b"n" * 32
    _, by_old = MasterKeys([old]).make(1)
    both = MasterKeys([new, old])
    _, by_both = both.make(1)

    both.unwrap(1, by_old)
    both.check(MasterKeys([old]).check_value())
    MasterKeys([new]).unwrap(1, by_both)
    with pytest.raises(Unreadable):
        MasterKeys([old]).unwrap(1, by_both)


def test_a_wrong_master_key_is_noticed_by_the_check_value():
    value = MasterKeys([SECRET]).check_value()

    MasterKeys([SECRET]).check(value)
    for wrong in (MasterKeys([b"x" * 32]), MasterKeys([b"x" * 32, b"y" * 32])):
        with pytest.raises(WrongMasterKey, match="MASTER_KEY"):
            wrong.check(value)
    with pytest.raises(WrongMasterKey):
        MasterKeys([SECRET]).check(value[:-1])


def test_only_the_keys_of_the_chats_seen_last_stay_in_memory():
    masters = MasterKeys([SECRET], remember=2)
    wrapped = {chat: masters.make(chat)[1] for chat in range(3)}
    first = masters.unwrap(0, wrapped[0])

    assert masters.unwrap(0, wrapped[0]) is first
    for chat in (1, 2):
        masters.unwrap(chat, wrapped[chat])
    assert masters.unwrap(0, wrapped[0]) is not first


def test_a_key_of_another_length_is_a_programming_error():
    with pytest.raises(ValueError, match="32 bytes"):
        Key(b"short")


def test_what_belongs_to_no_chat_is_sealed_by_the_first_master_key():
    old, new = b"o" * 32, b"n" * 32
    sealed = MasterKeys([old]).seal_aside(b"words")

    assert MasterKeys([new, old]).open_aside(sealed) == b"words"
    with pytest.raises(ValueError, match="another key"):
        MasterKeys([new]).open_aside(sealed)
    with pytest.raises(ValueError, match="another place"):
        MasterKeys([old]).open_aside(sealed, BODY.of(1))
