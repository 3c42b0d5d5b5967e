"""Every statement of the store, as SQLAlchemy Core says it, in the text of one dialect."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    LargeBinary,
    Table,
    Text,
    and_,
    bindparam,
    delete,
    func,
    select,
    tuple_,
    update,
)

from bot.service.rows import UNASKED
from bot.storage.sql import (
    Flavour,
    Statement,
    compiled,
    compiled_each,
    compiled_rows,
    literal,
)
from bot.storage.tables import (
    OF_CHAT,
    chat,
    chat_key,
    dead_letter,
    doomed,
    due,
    entry,
    inbox,
    metadata,
    outbox,
    seen_update,
    store,
)

_NOBODY = literal("''")
_CALL = (outbox.c.chat, outbox.c.seq)
_TIMER = (due.c.chat, due.c.kind, due.c.key)
_PAGE = ("limit", "offset")


class UnitStatements:
    """What a unit of work runs."""

    def __init__(self, flavour: Flavour) -> None:
        self.bind = flavour.bind
        given = flavour.given().subquery()
        self.admit = compiled(
            flavour,
            flavour.insert(seen_update)
            .from_select(
                ["id", "at"],
                # SQLite needs a WHERE to tell ON CONFLICT from a join's ON.
                select(given.c[0], _int("at")).where(literal("1") == literal("1")),
            )
            .on_conflict_do_nothing()
            .returning(seen_update.c.id),
            "at",
            "keys",
        )
        self.load = compiled(
            flavour,
            select(chat, chat_key.c.wrapped)
            .join(chat_key, chat_key.c.chat == chat.c.id)
            .where(flavour.among(chat.c.id)),
            "keys",
        )
        self.keys_of = compiled(
            flavour, select(chat_key).where(flavour.among(chat_key.c.chat)), "keys"
        )
        self.add_keys = compiled_rows(flavour, flavour.insert(chat_key), "chat", "wrapped")
        self.replace_keys = _put(flavour, chat_key)
        self.all_keys = compiled(flavour, select(chat_key))
        self.drop_keys = compiled_each(flavour, delete(chat_key), chat_key.c.chat)
        self.doom = _put(flavour, doomed)
        self.doomed = compiled(flavour, select(doomed))
        self.drop_doomed = compiled_each(flavour, delete(doomed), doomed.c.chat)
        self.put_chats = _put(flavour, chat, version=chat.c.version + literal("1"))
        self.drop_chats = compiled_each(flavour, delete(chat), chat.c.id)
        self.add_entries = compiled_rows(
            flavour, flavour.insert(entry).on_conflict_do_nothing(), *_names(entry)
        )
        self.amend_entries = compiled(
            flavour,
            update(entry)
            .where(
                entry.c.chat == bindparam("of_chat", type_=BigInteger),
                entry.c.key == bindparam("of_key", type_=Text),
            )
            .values(body=bindparam("body_now", type_=LargeBinary)),
            "body_now",
            "of_chat",
            "of_key",
            many=True,
        )
        self.drop_entries = compiled_each(flavour, delete(entry), entry.c.chat, entry.c.key)
        self.put_timers = _put(flavour, due)
        self.drop_timers = compiled_each(flavour, delete(due), *_TIMER)
        self.drop_fired = compiled_each(flavour, delete(due), *_TIMER, due.c.next_at)
        self.add_calls = compiled_rows(flavour, flavour.insert(outbox), *_names(outbox))
        self.drop_calls = compiled_each(flavour, delete(outbox), *_CALL)
        self.put_dead = _put(flavour, dead_letter)
        self.keep = _put(flavour, inbox)
        self.kept = compiled(flavour, select(inbox).order_by(inbox.c.id))
        self.drop_kept = compiled_each(flavour, delete(inbox), inbox.c.id)


class JournalStatements:
    """What reads the journal. In pairs: of the kinds given as ``keys``, and of all but those."""

    def __init__(self, flavour: Flavour) -> None:
        this = entry.c.chat == _int("chat")
        span = (entry.c.at >= _int("since"), entry.c.at < _int("until"))
        listed = flavour.among(entry.c.kind)
        given = ("chat", "since", "until", "keys")
        latest = select(entry).order_by(entry.c.at.desc(), entry.c.key.desc())
        before = tuple_(entry.c.at, entry.c.key) < tuple_(_int("at"), _text("key"))
        self.entries_of = compiled(
            flavour, latest.where(this, flavour.among(entry.c.key)), "chat", "keys"
        )
        sizes = select(entry.c.at, entry.c.key, func.length(entry.c.body)).where(this)
        self.entry_sizes = compiled(
            flavour, sizes.order_by(entry.c.at.desc(), entry.c.key.desc()), "chat"
        )
        self.count_entries: list[Statement] = []
        self.page_entries: list[Statement] = []
        self.entries_before: list[Statement] = []
        self.entry_dates: list[Statement] = []
        for kinds in (listed, ~listed):
            which = (this, *span, kinds)
            count = select(func.count()).select_from(entry).where(*which)
            dates = select(entry.c.at, entry.c.kind).where(*which).order_by(entry.c.at.desc())
            rest = _paged(latest.where(*which, before))
            self.count_entries.append(compiled(flavour, count, *given))
            self.page_entries.append(
                compiled(flavour, _paged(latest.where(*which)), *given, *_PAGE)
            )
            self.entries_before.append(compiled(flavour, rest, *given, "at", "key", *_PAGE))
            self.entry_dates.append(compiled(flavour, dates, *given))


class DeliveryStatements:
    """What hands out and settles calls and timers."""

    def __init__(self, flavour: Flavour) -> None:
        held = outbox.c.owner > _NOBODY
        # Unasked ones that somebody began to send: nobody knows whether they arrived.
        begun = and_(outbox.c.priority >= literal(str(UNASKED)), outbox.c.attempts > literal("0"))
        self.forsake = compiled(flavour, delete(outbox).where(held, begun).returning(outbox.c.chat))
        freed = update(outbox).values(owner=_NOBODY)
        self.free = compiled(flavour, freed.where(held))
        self.release = compiled_each(flavour, freed.where(~begun), outbox.c.owner, *_CALL)
        free = _with_key(outbox).where(outbox.c.owner == _NOBODY, ~begun)
        order = (outbox.c.priority, *_CALL)
        self.ready = compiled(flavour, _paged(free.order_by(*order)), *_PAGE)
        this = (outbox.c.chat == _int("of_chat"), outbox.c.seq == _int("of_seq"))
        taken = update(outbox).where(*this).values(owner=_text("owner"))
        self.take = compiled(flavour, taken, "owner", "of_chat", "of_seq", many=True)
        mine = update(outbox).where(*this, outbox.c.owner == _text("owner"))
        attempt = mine.values(attempts=outbox.c.attempts + literal("1")).returning(*_CALL)
        self.begin = compiled(flavour, attempt, "of_chat", "of_seq", "owner")
        timers = _with_key(due).where(due.c.next_at <= _int("now")).order_by(due.c.next_at)
        self.due = compiled(flavour, _paged(timers), "now", *_PAGE)
        coming = select(func.min(due.c.next_at)).where(due.c.next_at > _int("now"))
        self.coming = compiled(flavour, coming, "now")
        self.coming_in = compiled(flavour, coming.where(due.c.chat == _int("chat")), "now", "chat")


class UpkeepStatements:
    """What keeps the store in order."""

    def __init__(self, flavour: Flavour) -> None:
        blocked = {"status": literal("'blocked'"), "version": chat.c.version + literal("1")}
        self.block = compiled_each(flavour, update(chat).values(blocked), chat.c.id)
        old = _paged(select(seen_update.c.id).where(seen_update.c.at < _int("before")))
        pruned = delete(seen_update).where(seen_update.c.id.in_(old)).returning(seen_update.c.id)
        self.prune = compiled(flavour, pruned, "before", *_PAGE)
        letter = dead_letter.c.update_id, dead_letter.c.chat
        stale = _paged(select(*letter).where(dead_letter.c.at < _int("before")))
        pruned = delete(dead_letter).where(tuple_(*letter).in_(stale)).returning(letter[0])
        self.prune_dead = compiled(flavour, pruned, "before", *_PAGE)
        tables = [*metadata.sorted_tables, chat_key]
        self.counted = [table.name for table in tables]
        counts = (select(func.count()).select_from(t).scalar_subquery() for t in tables)
        self.counts = compiled(flavour, select(*counts))
        self.chats = compiled(flavour, _paged(select(chat.c.id)), *_PAGE)
        self.check_value = compiled(flavour, select(store.c.check_value))
        self.put_check_value = compiled_rows(
            flavour, flavour.insert(store).on_conflict_do_nothing(), "id", "check_value"
        )
        sealed = update(store).values(check_value=bindparam("anew", type_=LargeBinary))
        self.replace_check_value = compiled(flavour, sealed, "anew")
        self.lead = compiled(flavour, update(store).values(leader=_text("leader")), "leader")
        this = _int("chat")
        self.of_chat = {
            table.name: compiled(flavour, select(table).where(table.c.chat == this), "chat")
            for table in OF_CHAT
        }
        self.purge = {
            table.name: compiled_each(flavour, delete(table), table.c.chat) for table in OF_CHAT
        }


class Statements(UnitStatements, JournalStatements, DeliveryStatements, UpkeepStatements):
    """All of them."""

    def __init__(self, flavour: Flavour) -> None:
        UnitStatements.__init__(self, flavour)
        JournalStatements.__init__(self, flavour)
        DeliveryStatements.__init__(self, flavour)
        UpkeepStatements.__init__(self, flavour)


def _int(name: str) -> Any:
    return bindparam(name, type_=BigInteger)


def _text(name: str) -> Any:
    return bindparam(name, type_=Text)


def _names(table: Table) -> list[str]:
    return [column.name for column in table.columns]


def _paged(query: Any) -> Any:
    return query.limit(_int("limit")).offset(_int("offset"))


def _with_key(table: Table) -> Any:
    return select(table, chat_key.c.wrapped).join(chat_key, chat_key.c.chat == table.c.chat)


def _put(flavour: Flavour, table: Table, **special: ColumnElement[Any]) -> Statement:
    """Inserts rows; one that is there already is replaced, but for what is ``special``."""
    insert = flavour.insert(table)
    keys = [column.name for column in table.primary_key]
    anew = {name: insert.excluded[name] for name in _names(table) if name not in keys} | special
    return compiled_rows(
        flavour, insert.on_conflict_do_update(index_elements=keys, set_=anew), *_names(table)
    )
